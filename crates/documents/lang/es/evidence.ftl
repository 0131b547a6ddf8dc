### Words about evidence of fieldcheck, Spanish: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = correcto
verdict-fail = no correcto
verdict-not-applicable = no procede
verdict-inconclusive = no se pudo determinar

## Doubts and remarks
evidence-doubt-says-otherwise = El archivo indica un resultado distinto del que dan sus propios registros. Solo cuentan los registros; el fabricante lo está examinando.
evidence-doubt-unknown-serial = Este número de serie no figura en nuestra lista para su centro. El fabricante comprueba si el equipo está afectado.
evidence-doubt-no-challenge = Falta el desafío (challenge), por lo que la evidencia puede ser anterior a la nota. Se conserva, pero no demuestra que las medidas se hayan realizado.
evidence-doubt-other-challenge = El desafío (challenge) que contiene no se facilitó para este equipo. Se conserva, pero no demuestra que las medidas se hayan realizado.
evidence-doubt-clock-ahead = Según el reloj del ordenador que hizo la comprobación, su fecha está en el futuro. Se conserva, pero no demuestra que las medidas se hayan realizado.
evidence-doubt-before-notice = Según el reloj del ordenador que hizo la comprobación, es anterior al envío de la nota. Se conserva, pero no demuestra que las medidas se hayan realizado.
evidence-doubt-older-than-known = La comprobación terminó antes de los últimos datos que ya constan sobre este equipo. La evidencia se conserva, pero no demuestra que las medidas se hayan realizado. Repita la comprobación y envíe la nueva evidencia.
evidence-doubt-used-challenge = Responde a un desafío (challenge) ya utilizado. Aun así, el hecho de que el acceso estuviera abierto sí cuenta.
evidence-doubt-other-key = La firmó una instalación de fieldcheck distinta de la que firmó la primera evidencia de este centro.
evidence-doubt-shared-certificate = Otro equipo mostró el mismo certificado.
evidence-doubt-shared-bmc = Otro equipo mostró el mismo BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Demostrar con fieldcheck
portal-step-evidence-small = para su servicio de informática, opcional
portal-evidence-title = Demostrar con fieldcheck
portal-evidence-lead = Su servicio de informática puede demostrar que se rechaza el acceso sin contraseña. fieldcheck solo hace al servidor consultas de lectura y no modifica nada. La evidencia no sustituye a la confirmación.
portal-evidence-one = 1. Descargar el perfil de comprobación
portal-evidence-one-text = Está firmado por { $maker } y contiene un desafío (challenge) para cada uno de sus números de serie.
portal-evidence-load = Descargar el perfil de comprobación ({ $file })
portal-evidence-version = { $id }, versión { $version }
portal-evidence-hypothesis = La nota no indica ninguna causa. Estas comprobaciones son una hipótesis del fabricante al respecto.
portal-evidence-compare = Compare la clave: fieldcheck muestra esta huella, que también figura en su carta.
portal-evidence-fingerprint = Huella de la clave del fabricante
portal-evidence-two = 2. Ejecutar fieldcheck en la red de gestión
portal-evidence-two-text = Una vez por equipo. Escriba la dirección de su BMC en lugar de DIRECCIÓN.
portal-evidence-address = DIRECCIÓN
portal-evidence-any-serial = NUMERO-SERIE
portal-evidence-serial-unknown = Los equipos cuyo número de serie no conocemos no reciben ningún desafío (challenge). Indique primero el número de serie al confirmar.
portal-evidence-three = 3. Entregar el resultado
portal-evidence-files = Archivos de evidencia
portal-evidence-files-hint = Archivos que terminan en .dsse.json o el formulario PDF con la evidencia incluida. Se pueden entregar varios a la vez, de 2 MB como máximo cada uno.
portal-evidence-code = O códigos del papel
portal-evidence-code-hint = El texto del código QR, que empieza por FC1:, uno por línea.
portal-evidence-send = Entregar
portal-evidence-state = Sus equipos
portal-evidence-shown = Demostrado con fieldcheck, { $moment }
portal-evidence-shown-onsite = Demostrado por el técnico del fabricante, { $moment }
portal-evidence-not-shown = No demostrado: { $why }
portal-evidence-none = todavía sin evidencia
portal-evidence-open = en la última comprobación, el acceso estaba abierto
portal-evidence-undecided = en la última comprobación no se pudo determinar
portal-evidence-doubts = la última evidencia no cuenta por sí sola
portal-evidence-reopened = Ya se había demostrado. La última evidencia indica lo contrario.
portal-evidence-checks = Qué lo contradice
portal-evidence-made = Fecha: { $moment }; evaluada de nuevo por el servidor del fabricante.
portal-evidence-vex = Declaración VEX (CSAF 2.0) para su inventario
portal-evidence-again = Aplique entonces las medidas y ejecute fieldcheck otra vez con el mismo perfil.
portal-evidence-result = Qué ha ocurrido con sus archivos
portal-evidence-got-shown-done = { $serial }: evidencia recibida. Demuestra que las medidas se han realizado.
portal-evidence-got-open = { $serial }: evidencia recibida. El acceso está abierto.
portal-evidence-got-undecided = { $serial }: evidencia recibida. No se pudo determinar si se rechaza el acceso.
portal-evidence-got-kept = { $serial }: evidencia recibida y conservada. No cuenta por sí sola.
portal-evidence-got-already = { $serial }: esta evidencia ya se había recibido.
portal-evidence-got-announced = { $serial }: se ha leído el código. Anuncia una evidencia; solo puede contar el propio archivo.
portal-evidence-awaited = Un código del papel anuncia una evidencia con fecha { $moment }. El archivo todavía no ha llegado.
portal-evidence-refused = { $file }: no aceptado. { $why }
portal-evidence-nothing = Elija al menos un archivo.
portal-evidence-no-profile = No hay ningún perfil de comprobación para esta nota.

evidence-doubts = Dudas y observaciones
