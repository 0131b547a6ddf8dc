### Words at the threshold of office and portal, Spanish: refusals and what every page has.

language-name = Español
door-skip = Ir al contenido
door-check = Compruebe: { $title }

## Refusals as pages
refusal-code = Código para consultas:
refusal-link-title = Este enlace no es válido
refusal-link-text = El enlace está incompleto, se ha retirado o ha caducado. Desde aquí no es posible decir nada más.
refusal-link-next = Abra el último correo electrónico sobre esta nota y siga el enlace que contiene. Si tiene una carta, escriba la dirección completa. Si no funciona, escriba a la dirección que figura en la nota.
refusal-nowhere-title = Aquí no hay nada
refusal-nowhere-text = Esta dirección no existe o no está destinada a usted.
refusal-nowhere-next = Vuelva atrás o empiece por las acciones correctivas de seguridad.
refusal-often-title = Demasiadas solicitudes
refusal-often-text = Desde su conexión han llegado muchas solicitudes en poco tiempo.
refusal-often-next = Espere medio minuto y vuelva a cargar la página. No se ha perdido nada.
refusal-large-title = Demasiado grande
refusal-large-text = Lo que ha enviado supera el tamaño que se admite aquí.
refusal-large-next = Divida el archivo o envíelo por correo electrónico al servicio técnico.
refusal-later-title = No disponible en este momento
refusal-later-text = Algo que necesitamos no responde en este momento. Lo que ya se confirmó está a salvo.
refusal-later-next = Espere medio minuto e inténtelo de nuevo.
refusal-fault-title = Un error nuestro
refusal-fault-text = No se debe a usted. El error ha quedado registrado.
refusal-fault-next = Vuelva atrás e inténtelo de nuevo. Si vuelve a fallar, escríbanos qué quería hacer.
refusal-origin-title = Desde una página ajena
refusal-origin-text = Este formulario no se ha enviado desde nuestra página. Por eso no se ha hecho nada.
refusal-origin-next = Abra la página de nuevo y envíe el formulario desde ella.
refusal-refused-title = Esto no es posible
refusal-refused-next = Vuelva atrás. Lo que ya ha registrado se conserva.
refusal-unreadable-title = Ilegible
refusal-unreadable-text = Lo que ha llegado no se ha podido leer. No se ha hecho nada.
refusal-unreadable-next = Vuelva atrás y envíe la página otra vez.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Esta acción correctiva de seguridad no existe.
error-link-unknown = Este enlace no es válido, se ha retirado o ha caducado.
error-response-invalid = Los datos introducidos no se pueden aceptar tal como están.
error-contact-invalid = Esto no es una dirección de correo electrónico.
error-cascade-invalid = Una línea de la lista no se puede aceptar tal como está.
error-unit-unknown = Este equipo no está incluido aquí.
error-profile-none = Este perfil de comprobación no existe aquí.
error-evidence-unreadable = Esto no es una evidencia de fieldcheck.
error-evidence-signature = La evidencia se modificó después de firmarla. Utilice el archivo que escribió fieldcheck.
error-evidence-notice = La evidencia corresponde a otra nota.
error-evidence-profile = La evidencia sigue un perfil de comprobación que no se facilitó aquí o que se ha retirado. Descargue de nuevo el perfil de comprobación y repita la comprobación.
error-evidence-serial = La evidencia no indica ningún número de serie, por lo que no corresponde a ningún equipo. Repita la comprobación e indique el número de serie.
error-evidence-challenge-used = El desafío (challenge) de esta evidencia ya se había respondido. Descargue de nuevo el perfil de comprobación y repita la comprobación.
error-evidence-not-shown = Todavía nada demuestra que las medidas se hayan realizado en este equipo.
error-system-conflict = Otra persona ha cambiado esto en el mismo momento. Revíselo y repita la operación.
error-system-unavailable = Algo que necesitamos no responde en este momento. No se ha perdido nada. Repita la operación más tarde.
error-system-fault = Un error nuestro. Ha quedado registrado.
