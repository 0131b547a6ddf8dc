### Words of the consignee's portal, Spanish. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = ¿Es auténtico?
portal-language = Idioma:
portal-urgent = Nota de seguridad urgente
portal-alarm = ¿Sospecha un acceso no autorizado?
portal-alarm-what = Qué hacer ahora
portal-alarm-title = Sospecha de acceso no autorizado
portal-foot = Nota de seguridad urgente { $reference } ({ $document })
portal-foot-date = de fecha { $date }.
portal-foot-help = Consultas:
portal-back = Volver al resumen
portal-back-devices = Volver a los equipos
portal-back-questions = Volver a las preguntas
portal-to-start = Ir al resumen
portal-to-form = Ir al formulario
portal-save = Guardar para más tarde
portal-send = Enviar
portal-change = Cambiar
portal-yes = Sí
portal-no = No
portal-yes-on = Sí, el { $date }
portal-which-units = ¿Qué equipos?
portal-date-hint = Día, mes, año, por ejemplo 10.12.2026
portal-date-hint-known = Si la conoce. Día, mes, año, por ejemplo 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Afecta a 1 de sus equipos
   *[other] Afecta a { $count } de sus equipos
}
portal-your-units = Sus equipos
portal-show-units = Mostrar todos los equipos
portal-no-units = Actualmente no tiene ningún equipo que confirmar
portal-serial = SN { $serial }
portal-serial-unknown = Equipo cuyo número de serie no conocemos
portal-unit-about = { $name }, n.º de catálogo { $number }
portal-unit-number = N.º de catálogo { $number }, UDI-DI no procede
portal-unit-numbers = N.º de catálogo { $number }, UDI-DI { $udi }
portal-unit-possibly = Posiblemente afectado según nuestros registros. Trátelo como afectado.
portal-unit-handed = Respuesta asignada a { $to } el { $date }. Puede responder usted o dejarla pendiente.
portal-shown-since = Demostrado desde el { $moment }
portal-shown-none = Todavía sin evidencia

## Overview
portal-handed = { $who } le facilitó este enlace el { $date }.
portal-handed-units = { $count ->
    [one] Incluye 1 equipo.
   *[other] Incluye { $count } equipos.
}
portal-three-steps = Tres pasos
portal-step-read = Leer
portal-step-read-small = La nota, también en PDF
portal-step-measures = Medidas
portal-step-measures-small = Las instrucciones del fabricante
portal-step-confirm = Confirmar
portal-step-confirm-small = por número de serie, unos 2 minutos
portal-open = pendiente
portal-of = { $done } de { $total }
portal-said-so = declarado
portal-confirmed = confirmado
portal-next-read = Siguiente: leer
portal-next-confirm = Siguiente: confirmar
portal-next-receipt = Ver su acuse de recibo
portal-draft = Sus datos se han guardado
portal-draft-text = Todavía no se han enviado.
portal-draft-on = Continuar con el formulario
portal-way-recipients = Introducir sus propios destinatarios. Nosotros los informamos por usted
portal-way-receipt = Último acuse de recibo
portal-way-correct = Corregir sus respuestas
portal-way-hand = Asignar una parte a otra persona de su centro
portal-way-handed = { $count ->
    [one] 1 parte asignada
   *[other] { $count } partes asignadas
}
portal-way-contact = ¿No es la persona responsable? Indique la persona adecuada
portal-way-return = ¿No es la persona responsable? Comuníqueselo a quien le facilitó el enlace.

## Reading the notice
portal-read-title = Leer la nota
portal-text-language = Idioma de la nota: { $language }
portal-read-at = Leída: { $moment }
portal-read-hint = Abrir esta página no cuenta como confirmación. Solo este botón registra que ha leído la nota.
portal-read-button = He leído la nota
portal-instructions = Abrir las instrucciones del fabricante
portal-instructions-take = Descargar
portal-instructions-taken = Descargado: { $moment }
portal-instructions-hint = Este botón registra que ha descargado el archivo.
portal-products = Productos afectados
portal-product = Producto
portal-catalogue-no = N.º de catálogo
portal-udi = UDI-DI
portal-udi-none = no procede
portal-files = Archivos
portal-files-none = Los archivos figurarán aquí en cuanto se publiquen.
portal-file-notice = Nota en PDF, { $language }
portal-file-personal = Carta de acompañamiento y formulario para su centro en PDF

## Form: what stands on each page
portal-form-steps = Pasos del formulario
portal-form-devices = Equipos
portal-form-questions = Preguntas
portal-form-confirm = Confirmar
portal-errors = { $count ->
    [one] Un dato todavía no es correcto
   *[other] { $count } datos todavía no son correctos
}
portal-save-hint = Puede guardar en cualquier momento. Su enlace le trae de nuevo aquí.
portal-next = Siguiente

## Step: devices
portal-devices-title = Sus equipos
portal-devices-heading = ¿Qué ha ocurrido con cada equipo?
portal-no-units-form = Actualmente no tiene ningún equipo que confirmar. Más abajo puede indicar un equipo que falte.
portal-chain-first = ¿Ha transferido equipos?
portal-chain-first-text = Introduzca los destinatarios. Esos equipos cuentan entonces allí y no tiene que indicar nada sobre ellos aquí.
portal-choice-done = Realizado
portal-said-done-hint = Se han realizado todos los pasos de las instrucciones
portal-choice-later = Todavía no
portal-choice-not-here = No está aquí
portal-choice-not-here-hint = No encontramos este producto en nuestro centro
portal-choice-passed-on = Transferido
portal-choice-scrapped = Desechado
portal-choice-cannot = No se puede realizar
portal-choice-cannot-hint = No podemos realizar los pasos
portal-when = ¿Cuándo?
portal-until = ¿Para cuándo?
portal-to = ¿A quién? Nombre y dirección del centro
portal-why = ¿Qué lo impide?
portal-why-hint = El servicio técnico se pondrá en contacto con usted.
portal-serial-read = Número de serie de la placa de características
portal-serial-read-hint = No consta en nuestros registros
portal-rest = Todos los equipos sobre los que no ha indicado nada más arriba
portal-rest-each = Respondo para cada uno de ellos
portal-rest-done = Realizado en todos los demás
portal-extra-heading = Falta un equipo en esta lista
portal-extra = Número de serie tal como figura en la placa de características
portal-extra-hint = Comprobaremos si está afectado y nos pondremos en contacto con usted. Varios: uno por línea.

## Step: questions
portal-questions-title = Preguntas sobre la nota
portal-questions-heading = ¿Son ciertas estas declaraciones?
portal-questions-hint = «No» es una respuesta válida. En ese caso nos pondremos en contacto con usted.
portal-questions-tick = Marque lo que corresponda en su caso.
portal-not-ticked = sin marcar
portal-derived = Se deduce de lo que ha indicado sobre cada equipo
portal-chain = Distribuidores e importadores
portal-chain-question = ¿Es usted distribuidor o importador de los equipos?
portal-chain-not-applicable = No procede
portal-chain-not-applicable-hint = Utilizamos los equipos nosotros mismos
portal-chain-applies = Sí, somos distribuidor o importador
portal-informed-on = El
portal-next-check = Siguiente: comprobar sus respuestas

## Step: confirm
portal-check-title = Comprobar y confirmar
portal-check-heading = ¿Es todo correcto?
portal-missing = { $count ->
    [one] Todavía falta una respuesta
   *[other] Todavía faltan { $count } respuestas
}
portal-check-correction = Usted ya ha respondido. Un nuevo envío corrige su última respuesta, que seguirá siendo legible.
portal-unknown-serials = Otros números de serie en su centro
portal-said-nothing = Todavía no se ha indicado nada
portal-said-done = Realizado
portal-said-done-on = Realizado el { $date }
portal-said-later = Todavía no
portal-said-later-on = Todavía no, a más tardar el { $date }
portal-said-not-here = No está aquí
portal-said-passed-on = Transferido a { $to }
portal-said-scrapped = Desechado
portal-said-scrapped-on = Desechado el { $date }
portal-said-cannot = No se puede realizar: { $why }
portal-sign-heading = ¿Quién lo confirma?
portal-sign-name = Nombre y apellidos
portal-sign-title = Cargo o función
portal-sign-date = Fecha
portal-sign-hint = Al enviar, usted hace estas declaraciones. Puede corregirlas más tarde; la versión anterior se conserva.
portal-sign = Enviar sus respuestas
portal-earlier = Sus respuestas hasta ahora

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Elija una respuesta.
portal-wrong-yes-no = Elija sí o no.
portal-wrong-date = Esta fecha no se puede leer. Escriba día, mes, año, por ejemplo 10.12.2026.
portal-wrong-date-missing = Falta la fecha.
portal-wrong-quantity = Indique el número de productos con un número entero.
portal-wrong-to = Indique el nombre y la dirección del centro.
portal-wrong-why = Indique el motivo. Basta una frase.
portal-wrong-name = Falta el nombre.
portal-wrong-changed = Las respuestas han cambiado desde que se mostró esta página. Compruébelas otra vez.
portal-wrong-units = Elija al menos un equipo.
portal-wrong-email = Esto no es una dirección de correo electrónico.
portal-wrong-nothing = Todavía no se ha indicado nada.

## Receipt
portal-receipt-title = Acuse de recibo { $number }
portal-receipt-heading = Sus respuestas se han recibido
portal-receipt-corrected = Esta respuesta se ha corregido
portal-receipt-newer = Ir a la respuesta más reciente { $number }
portal-receipt-number = Número de su acuse de recibo
portal-receipt-phone = Por teléfono basta con este número.
portal-receipt-at = Recibido
portal-receipt-by = Confirmado por
portal-receipt-site = Centro
portal-receipt-corrects = Corrige la respuesta
portal-receipt-place = Posición en el registro
portal-receipt-index = Entrada { $index }
portal-receipt-sealed = Incluida en el punto de control firmado sobre { $size } entradas
portal-receipt-pending = Se está asignando. Sus respuestas ya están a salvo.
portal-receipt-again = Volver a consultar
portal-receipt-digest = Suma de comprobación de la entrada (SHA-256)
portal-receipt-print = Emitido por el portal de { $reference }, para su archivo. Consultas: { $address }
portal-receipt-next = Qué ocurre a continuación
portal-receipt-queried = Una persona lee su respuesta y se pone en contacto con usted si hay que aclarar algo.
portal-receipt-open = Todavía no realizado:
portal-receipt-copy = Se envía una confirmación a la dirección de correo electrónico que tenemos de usted.
portal-receipt-how-print = Utilice la función de impresión de su navegador para archivar esta página.
portal-receipt-proof = Con la entrada y la suma de comprobación se puede demostrar más tarde que esta respuesta figura sin cambios en el registro.

## Handing a part on
portal-hand-title = Asignar una parte
portal-hand-heading = ¿Quién debe encargarse de una parte?
portal-hand-text = La persona recibe un enlace propio. Solo muestra los equipos que usted elija e indica quién los ha asignado. Usted conserva la visión general.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Correo electrónico de la persona
portal-hand-from = Su nombre
portal-hand-from-hint = Figura en el correo electrónico.
portal-hand-send = Enviar el enlace
portal-hand-already = Partes ya asignadas
portal-hand-said = Respuestas: { $said } de { $count }

## Naming the right person
portal-contact-title = Indicar la persona adecuada
portal-contact-heading = ¿Quién es la persona responsable?
portal-contact-text = La nota debe llegar a la persona adecuada. Hasta que esta responda, conservamos la dirección que tenemos de usted.
portal-contact-what = ¿Cuál es la situación?
portal-contact-person = La responsable es otra persona de nuestro centro
portal-contact-name = Nombre o departamento
portal-contact-email = Correo electrónico
portal-contact-email-hint = La nota se envía de inmediato a esta dirección. Sin ella, una persona sigue buscando.
portal-contact-site = El responsable es otro centro
portal-contact-site-name = Nombre y dirección del centro
portal-contact-unknown = No sé quién es la persona responsable
portal-contact-unknown-hint = Seguimos buscando y llamamos a su centralita

## Reporting a suspicion
portal-intruder-reported = Ya se ha comunicado una sospecha. Puede añadir más datos.
portal-intruder-then = Después, comuníquelo aquí
portal-intruder-text = Basta una frase. La comunicación pasa de inmediato al primer lugar de la lista de trabajo del fabricante. No sustituye a su confirmación por equipo.
portal-intruder-seen = ¿Qué ha observado?
portal-intruder-unplugged = ¿Se ha desconectado el cable como pide la nota?
portal-intruder-reach = ¿Cómo podemos localizarle?
portal-intruder-reach-hint = Número de teléfono, si es posible también de noche
portal-intruder-send = Comunicar la sospecha
portal-intruder-law = Su centro puede tener obligaciones de notificación propias con plazos breves, por ejemplo en materia de protección de datos o de seguridad de las redes. Consulte a los responsables de su organización.

## Recipients of a distributor or importer
portal-recipients-title = Introducir sus destinatarios
portal-recipients-heading = ¿A quién ha transferido los equipos?
portal-recipients-text = Cada destinatario recibe la nota en su idioma y responde por sí mismo.
portal-recipients-free = Equipos sin destinatario: { $free } de { $total }.
portal-recipients-free-list = Números de serie sin destinatario
portal-named = { $count ->
    [one] 1 destinatario indicado
   *[other] { $count } destinatarios indicados
}
portal-state = Estado
portal-state-waiting = se le está informando
portal-state-told = informado
portal-state-read = nota leída
portal-state-answered = ha respondido
portal-recipients-complete-said = Ha declarado que la lista está completa.
portal-preview = { $count ->
    [one] Se puede informar a 1 destinatario
   *[other] Se puede informar a { $count } destinatarios
}
portal-preview-text = Todavía no se ha enviado nada. Si la lista es correcta, informe a los destinatarios con el botón de abajo.
portal-recipients-rows = Introducir destinatarios
portal-recipient = Destinatario { $count }
portal-recipient-name = Centro
portal-recipient-street = Calle
portal-recipient-postcode = Código postal
portal-recipient-city = Población
portal-recipient-country = País
portal-recipient-country-hint = Nombre o código, por ejemplo DE
portal-recipient-email = Correo electrónico
portal-recipient-serials = Números de serie
portal-recipient-serials-hint = Separe varios con comas
portal-recipients-more = Mostrar más filas. No se conserva lo que figura en esta página
portal-recipients-paste = O pegar una tabla
portal-paste = Copie los datos de su tabla y péguelos aquí
portal-paste-hint = Una línea por destinatario: centro; calle; código postal; población; país; correo electrónico; número de serie, número de serie
portal-recipients-complete = Con esto, mi lista está completa
portal-recipients-check = Comprobar los datos
portal-recipients-tell = Informar a los destinatarios
portal-recipients-later = Puede introducir más destinatarios más tarde.
portal-line-row = Destinatario { $line }: { $text }
portal-line-pasted = Línea pegada { $line }: { $text }
portal-line-none = Introduzca al menos un destinatario.
portal-line-name = Falta el centro.
portal-line-city = Falta la población.
portal-line-country = No conocemos este país: «{ $about }». Escriba su nombre o su código de dos letras.
portal-line-email = Esto no es una dirección de correo electrónico: «{ $about }».
portal-line-serial = Este número de serie no figura en su lista: { $about }.
portal-line-twice = Este número de serie se indica dos veces: { $about }.
portal-line-units = Faltan los números de serie.

## Is this genuine?
portal-genuine-heading = ¿Es auténtica esta nota?
portal-genuine-text = Tres formas de averiguarlo. Basta una.
portal-genuine-ask = Preguntar.
portal-genuine-ask-text = Llame a su contacto del fabricante a un número que ya conozca, no a uno del correo electrónico, o acceda a través de { $website }. Indique { $reference }.
portal-genuine-compare = Comparar.
portal-genuine-compare-text = Cada página del PDF lleva los dos números: { $reference } y { $document }.
portal-genuine-digest = Recalcular.
portal-genuine-digest-text = Su servicio de informática puede comparar la suma de comprobación del archivo con esta lista. Se firmaron exactamente estos archivos.
portal-genuine-maker = Fabricante
portal-genuine-numbers = Números
portal-genuine-link = Qué es su enlace
portal-genuine-link-text = Solo es válido para su centro y para esta nota. Quien lo tenga puede responder en nombre de su centro; no lo reenvíe, sino asigne partes mediante «Asignar una parte». El fabricante puede retirarlo en cualquier momento y enviarle uno nuevo.
portal-genuine-never = Nunca pedimos contraseñas ni datos bancarios.

## After an act
portal-done-now = Haga esto ahora
portal-done-hand = El enlace está en camino
portal-done-hand-text = La persona lo recibe en la dirección que usted ha indicado. Lo que responda figurará en su formulario.
portal-done-contact = Gracias. Los datos han quedado registrados
portal-done-contact-text = Si ha indicado una dirección de correo electrónico, la nota se envía a ella. Si no, una persona busca el contacto adecuado. Su enlace sigue siendo válido.
portal-done-intruder = Su comunicación se ha recibido
portal-done-intruder-text = Ahora ocupa el primer lugar de la lista de trabajo del fabricante. No espere una respuesta antes de actuar.
portal-done-recipients = Su lista se ha aceptado
portal-done-recipients-text = Los destinatarios que ha indicado reciben ahora la nota. En la página de sus destinatarios figura en qué punto está cada uno.

## The notice as data
portal-data = Como datos para sus propios sistemas
portal-data-text = La misma versión que el PDF. Su sistema puede leerlos y responder con ellos.
portal-data-products = Productos afectados
portal-data-units = Sus números de serie
portal-data-notice = Nota para lectura automática (JSON)

## Checking a file
portal-genuine-file-heading = Comprobar un archivo
portal-genuine-file-text = Elija el PDF que ha recibido. No se conserva.
portal-genuine-file = Archivo PDF
portal-genuine-file-send = Comprobar
portal-genuine-offline = Sin red: «fieldaction genuine» o «fieldcheck genuine» con el nombre del archivo.
portal-genuine-yes = Auténtico: { $reference }, revisión { $revision }, sellado por { $maker } el { $date }.
portal-genuine-filled = Auténtico. Después de sellarlo, solo se han rellenado campos del formulario.
portal-genuine-not = No es auténtico: { $why }
portal-genuine-stamp = Sello de tiempo: { $moment }, de { $authority }. No se ha comprobado de quién es ese servicio.
portal-genuine-key = Huella de la clave de este sello
portal-genuine-key-compare = Debe ser la huella que figura en su carta.
genuine-no-pdf = El archivo no es un PDF legible.
genuine-no-seal = El archivo no lleva ningún sello.
genuine-changed = El archivo se modificó después de sellarlo.
genuine-added = Se añadió algo al archivo después de sellarlo.
genuine-foreign-key = El sello se hizo con otra clave.
genuine-broken = El sello no se puede leer.

# The page for files of answers.
portal-upload-way = Subir un archivo de respuestas
portal-upload-title = Subir respuestas
portal-upload-lead = Envíenos un archivo con los números de serie y qué ha sido de cada equipo. Usted ve lo que se ha leído, lo comprueba y firma. Antes no se registra nada.
portal-upload-label = Archivo
portal-upload-hint = XLSX o CSV con columnas para número de serie y estado, o la respuesta automática (JSON)
portal-upload-own = Puede rellenar nuestra propia tabla:
portal-upload-send = Leer el archivo
portal-upload-none = Elija primero un archivo.
portal-upload-unreadable = Este archivo no se puede leer.
portal-upload-empty = Este archivo no dice nada sobre un equipo.
portal-upload-foreign = Este archivo pertenece a otro aviso o a otro destinatario. No se ha tomado nada de él.
portal-upload-result = Lo que se ha leído
portal-upload-counts = Leídos: { $taken } · Por comprobar: { $held } · Omitidos: { $refused }
portal-upload-row = Fila { $row }
portal-upload-next = Comprobar y continuar
portal-upload-kept = Lo que se ha leído está en el formulario. Compruébelo, complételo y firme.
portal-upload-unknown = No está en nuestra lista; se comunicará como otro equipo.
portal-upload-number = El número de serie no se lee con seguridad. Mire el equipo.
portal-upload-said = No está claro qué ha sido del equipo. Elíjalo usted.
portal-upload-date = La fecha no está clara y se ha omitido.
portal-upload-cell = La celda contiene una fórmula o está combinada. Compruebe el valor.
portal-upload-twice = Este número de serie aparece más de una vez.
portal-upload-missing = Falta a quién o por qué.
portal-upload-which = No está claro a qué equipo se refiere.
portal-upload-comment = Hay un comentario; no se ha tomado.
portal-upload-other = Algo no se ha podido leer y se ha omitido.
## Passing on: roles, a list as a file, sites by number only
portal-role = ¿Qué hace el centro con los equipos?
portal-role-uses = Los usa
portal-role-passes = Los entrega a otros e indica sus propios destinatarios
portal-list-heading = O entregar un archivo
portal-list-text = Una fila por equipo, con las columnas de la plantilla, en CSV o XLSX. Lo que se pueda tomar aparece después en el campo de arriba; todavía no se avisa a nadie.
portal-list-file = Lista (CSV o XLSX)
portal-list-template = Plantilla
portal-list-read = Leer el archivo
portal-list-counts = { $rows } filas: { $taken } tomadas, { $held } por corregir, { $refused } no utilizables
portal-line-list = Fila { $line }: { $text }
portal-line-role = No conocemos esta función: «{ $about }».
portal-line-circle = Esta dirección está por encima de usted en la cadena: { $about }.
portal-line-many = Una lista no admite más destinatarios: { $about }.
portal-line-unreadable = Esto no se puede leer: «{ $about }».
portal-blind-title = Conservar usted los nombres
portal-blind-text = Dé un número a cada centro. Conocemos número, país, idioma y números de serie, nunca un nombre ni una dirección. Usted mismo transmite la nota.
portal-blind-lines = Centros
portal-blind-lines-hint = Una línea por centro: número; país; idioma; número de serie, número de serie. El número tiene hasta cuatro letras y seis cifras, por ejemplo S-01
portal-blind-file = Parte pública de «fieldaction cascade seal» (JSON)
portal-blind-sealed = Su lista sellada (opcional)
portal-blind-sealed-hint = La conservamos para usted. Solo su clave la abre.
portal-blind-declare = Declarar los centros
portal-blind-named = Centros: { $count }
portal-blind-site = Número
portal-blind-link = Enlace para el centro
portal-blind-letter = Carta (PDF)
portal-blind-zip = Cartas, enlaces y notas firmadas para todos los centros (ZIP)
portal-blind-told = He transmitido la nota a estos centros
portal-blind-kept = Su lista sellada
portal-blind-root = Raíz de sus compromisos
portal-line-site = No es un número libre para un centro: «{ $about }».
portal-line-public = No es la parte pública de una lista: «{ $about }».
portal-line-unsealed = Este archivo no está sellado: «{ $about }».
portal-sign-optional = Opcional. El fabricante no sabe quién es usted.
