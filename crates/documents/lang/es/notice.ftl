### Frame words of the notice, Spanish.

## Head of every document
fact-reference = Referencia
fact-document-no = Número de documento
fact-revision = Revisión
fact-date = Fecha
fact-number = Su número en nuestros registros
draft = Borrador, sin fecha

## Foot of every document
foot-support = Servicio técnico: { $address }
foot-care = Atención al cliente: { $address }

## Notice: the frame on top
box-heading = Qué debe hacer ahora
step-read = Lea esta nota y transmítala a todas las personas que trabajan con los equipos.
step-measures = Aplique las medidas en cada equipo afectado: { $address }
step-answer = Devuelva el formulario de verificación.
step-answer-recall = Devuelva el formulario de respuesta.
alarm-label = ¿Sospecha un acceso no autorizado?

## Notice: product table
table-product = Producto afectado
table-catalogue-no = Número de catálogo
table-udi = UDI-DI
table-serials = Números de serie
table-lots = Lotes: { $lots }
table-serial = Número de serie
udi-none = N. P. (no procede)
udi-none-legacy = N. P. (introducido en el mercado antes de aplicarse el UDI)
udi-none-not-a-device = N. P. (no es un producto sanitario)
serials-all = todos
serials-letter = { $count ->
    [one] 1 número, indicado en la carta de acompañamiento
   *[other] { $count } números, indicados en la carta de acompañamiento
}

## Notice: signatures
signed-electronically = Firmado electrónicamente
signed-at = { $moment }
signed-meaning = Significado: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Contenido y alcance examinados y aprobados
role-author = Autor
role-quality_signatory = Calidad
role-regulatory_signatory = Asuntos regulatorios
role-coordinator = Coordinación
role-call_centre = Centro de atención telefónica
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = Cómo saber que esta nota es auténtica
genuine-text = Cada página lleva la referencia { $reference } y el número de documento { $document }. En caso de duda, pregunte por una vía que ya conozca, por ejemplo a través de { $website } o de su contacto habitual, e indique ambos números. Nadie le pedirá una contraseña en relación con este asunto.

## Deadlines, software, registration number
table-software = Versiones de software
fact-srn = SRN del fabricante
deadline-act-on = Actúe a más tardar el { $day }.
deadline-act-days = { $days ->
    [one] Actúe en el plazo de un día desde la recepción.
   *[other] Actúe en el plazo de { $days } días desde la recepción.
}
deadline-reply-on = Responda a más tardar el { $day }.
deadline-reply-days = { $days ->
    [one] Responda en el plazo de un día desde la recepción.
   *[other] Responda en el plazo de { $days } días desde la recepción.
}

## Titles by market and kind of action
title-recall = Recuperación urgente de un producto sanitario
title-correction = Corrección urgente de un producto sanitario
title-fsn = Nota de seguridad urgente
title-quality = Notificación de calidad

## New or update
fact-type = Tipo de nota
type-new = Nueva
type-update = Actualización
update-heading = Qué ha cambiado
update-previous = Esta nota sustituye a la revisión { $revision } de fecha { $date }.
update-added = Nuevo: { $about }
update-removed = Ya no se incluye: { $about }
update-changed = Modificado: { $about }

## Actions that are answered one by one
action-read = Lea y comprenda esta nota.
action-pass-on = Transmita esta nota a todas las personas que deban conocerla.
action-forward = Transmita esta nota a toda organización que haya recibido equipos afectados o a la que concierna esta acción.
action-identify = Identifique los equipos afectados.
action-quarantine = Aparte los equipos afectados y no los utilice.
action-inspect = Compruebe los equipos in situ o haga que se modifiquen allí.
action-correct = Realice la corrección.
action-return = Devuelva los equipos afectados.
action-destroy = Destruya los equipos afectados.
action-patients = Siga las recomendaciones para la atención de los pacientes.
action-review = Revise los resultados obtenidos anteriormente.
action-instructions = Tenga en cuenta lo que ha cambiado en las instrucciones de uso.
action-remember = Tenga presente esta nota hasta que termine la acción.

## Chosen fields
stated-look-back-yes = Se recomienda un seguimiento de los pacientes o una revisión de los resultados obtenidos anteriormente.
stated-look-back-no = No se recomienda ni un seguimiento de los pacientes ni una revisión de los resultados obtenidos anteriormente.
stated-look-back-not-applicable = Un seguimiento de los pacientes o una revisión de los resultados obtenidos anteriormente no procede.
stated-maker-removal = Retiramos los equipos afectados.
stated-maker-on-site = Inspeccionamos o modificamos los equipos afectados en el lugar donde se usan.
stated-maker-software = Proporcionamos un nuevo software.
stated-maker-labelling = Modificamos las instrucciones de uso o el etiquetado.
stated-maker-none = No prevemos ninguna acción por nuestra parte.
stated-maker-by = Nuestras acciones deben terminar a más tardar el { $day }.
stated-lay-users-no = No es necesario informar a los pacientes ni a los usuarios profanos.
stated-lay-users-appended = Hay que informar a los pacientes o a los usuarios profanos; esta nota lleva adjunto un texto para ellos.
stated-lay-users-not-appended = Hay que informar a los pacientes o a los usuarios profanos; esta nota no lleva adjunto ningún texto para ellos.
stated-further-notice-yes = Se prevé otra nota.
stated-further-notice-no = No se prevé otra nota.
stated-further-notice-not-planned-yet = Por ahora no está prevista otra nota.
stated-depth-user = Esta acción llega hasta los consumidores y usuarios.
stated-depth-retail = Esta acción llega hasta los minoristas y los puntos de dispensación.
stated-depth-wholesale = Esta acción llega hasta los mayoristas y distribuidores.
stated-distributed = Periodo de distribución de los equipos afectados: del { $from } al { $to }.
representative-heading = Representante local
attention-line = A la atención de: { $who }

## Electronic seal
seal-heading = Sello electrónico
seal-text = Este archivo lleva el sello electrónico de { $maker }. La huella de la clave es { $fingerprint }. Cualquier persona puede comprobar el archivo sin conexión a la red, con «fieldaction genuine» o «fieldcheck genuine».

## Postal
envelope-mark = URGENTE: recuperación o corrección de un producto sanitario
