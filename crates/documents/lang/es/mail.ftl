### Frame words of the mails, Spanish. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Nota de seguridad urgente
mail-urgent-US = Retiro urgente de un dispositivo médico
mail-subject-reminder = Recordatorio n.º { $number }, todavía falta su respuesta
mail-subject-receipt = Acuse de recibo { $number }
mail-subject-handover = { $from } le pide una parte de la respuesta
mail-subject-answer = Su pregunta tiene respuesta

## What this mail is and who sends it
mail-opening-notice = { $maker } le envía la nota de seguridad urgente { $reference } para { $addressee }. Según nuestros registros, se refiere a { $count ->
    [one] 1 equipo
   *[other] { $count } equipos
} de su centro. La nota completa y el formulario se adjuntan en PDF.
mail-opening-reminder = Hace { $days ->
    [one] 1 día
   *[other] { $days } días
}, { $maker } le envió la nota de seguridad urgente { $reference } para { $addressee }. Se refiere a { $count ->
    [one] 1 equipo
   *[other] { $count } equipos
} de su centro. Su respuesta todavía falta o no está completa.
mail-opening-receipt = { $maker } ha recibido la respuesta de { $addressee } a la nota de seguridad { $reference }. Su número de acuse de recibo es { $number }. Indique este número en cualquier consulta.
mail-opening-handover = { $from } le ha asignado una parte de la respuesta a la nota de seguridad urgente { $reference } de { $maker } para { $addressee }: { $count ->
    [one] 1 equipo
   *[other] { $count } equipos
}.

## How to answer
mail-step-answer = Responda para cada número de serie, aunque un equipo ya no se encuentre en su centro.
mail-answer-heading = Cómo responder
mail-answer-link = Con este enlace, sin cuenta. Es solo para usted:
mail-answer-code = Por teléfono o para escribirlo: código corto { $code }
mail-answer-plain = También puede responder con un simple correo electrónico a { $address }. Indique los números de serie y qué ha ocurrido con cada equipo.

## Receipt
mail-receipt-position = Su respuesta figura en la posición { $position } del registro de esta acción correctiva de seguridad.
mail-receipt-again = Con este enlace puede leer o corregir su respuesta:

## How to tell that it is genuine
mail-genuine-heading = Cómo saber que este correo electrónico es auténtico
mail-genuine-text = Indica la referencia { $reference } y el número de documento { $document }, que también figuran en cada página de los archivos PDF. En caso de duda, pregunte por una vía que ya conozca, por ejemplo a través de { $website } o de su contacto habitual. Nadie le pedirá una contraseña en relación con este asunto.

mail-form-file = formulario-de-verificacion
mail-form-file-recall = formulario-de-respuesta

## The notice as data
mail-data = La lista de los productos y de los números de serie de su centro se adjunta como tabla (XLSX, CSV) y como datos para su propio sistema (JSON), todo en la misma versión que la nota.
mail-data-file = nota-datos

## Reminders for several places in one mail
mail-subject-summary = Respuestas que aún faltan: { $count }
mail-opening-summary = { $maker } ya le envió los avisos siguientes. Para cada uno falta todavía su respuesta o no está completa. Cada uno tiene su propio enlace.
mail-summary-files = Los avisos completos y los formularios se adjuntaron a los primeros correos. También puede abrirlos mediante los enlaces.

## To a distributor that keeps the names
mail-subject-onward = Recuérdelo a sus destinatarios, por favor
mail-opening-onward = Estos centros aún no han respondido: { $sites }. Solo usted sabe quiénes son. Recuérdeselo, por favor. Sus enlaces están en su página:
## The maker has answered in the portal
mail-opening-answer = { $maker } ha respondido a una pregunta de { $addressee } sobre la nota { $reference }. Puede leer la respuesta con su enlace:
