### Frame words of the verification form and of the cover letter, Spanish.

## Form
form-title = Formulario de verificación { $reference }
form-title-recall = Formulario de respuesta { $reference }
form-heading = Formulario de verificación
form-heading-recall = Formulario de respuesta
form-introduction-quality = Confirme con este formulario que ha recibido la notificación de calidad { $reference } y que ha aplicado sus medidas.
form-organisation = Nombre de la organización
form-number = Su número en nuestros registros
form-person = Persona que rellena este formulario
form-name = Nombre
form-person-title = Cargo o función
form-date = Fecha ({ $hint })
form-answers = Sus respuestas
form-yes = Sí
form-no = No
form-unit-product = Equipo
form-unit-serial = Número de serie
form-unit-answer = Realizado
form-unit-write = indíquelo aquí:
form-further = Otros números de serie en su centro
form-chain = Respuestas del distribuidor o importador
form-chain-not-applicable = No procede
form-send = Devolver a { $address }. También puede facilitarnos estos datos por correo electrónico, sin el formulario.

## Cover letter
letter-title = Carta de acompañamiento y formulario de verificación { $reference }
letter-title-recall = Carta de acompañamiento y formulario de respuesta { $reference }
letter-opening = { $count ->
    [0] Según nuestros registros, usted ha recibido un producto afectado. Se adjunta la nota de seguridad completa.
    [one] Según nuestros registros, esta nota se refiere a 1 equipo de su centro. Se adjunta la nota de seguridad completa.
   *[other] Según nuestros registros, esta nota se refiere a { $count } equipos de su centro. Se adjunta la nota de seguridad completa.
}
letter-opening-quality = { $count ->
    [0] Según nuestros registros, usted ha recibido un producto afectado. Se adjunta la notificación de calidad completa.
    [one] Según nuestros registros, esta notificación se refiere a 1 equipo de su centro. Se adjunta la notificación de calidad completa.
   *[other] Según nuestros registros, esta notificación se refiere a { $count } equipos de su centro. Se adjunta la notificación de calidad completa.
}
letter-opening-recall = { $count ->
    [0] Según nuestros registros, usted ha recibido un producto afectado. Se adjunta la carta de retiro completa.
    [one] Según nuestros registros, esta nota se refiere a 1 equipo de su centro. Se adjunta la carta de retiro completa.
   *[other] Según nuestros registros, esta nota se refiere a { $count } equipos de su centro. Se adjunta la carta de retiro completa.
}
letter-step-read = Lea la nota de seguridad. Transmítala a todas las personas que trabajan con los equipos.
letter-step-read-quality = Lea la notificación de calidad. Transmítala a todas las personas que trabajan con los equipos.
letter-step-read-recall = Lea la carta de retiro. Transmítala a todas las personas que trabajan con los equipos.
letter-step-measures = Aplique las medidas: { $address }
letter-step-answer = Responda para cada número de serie, en línea o con el formulario.
letter-online = Responder en línea, sin cuenta
letter-code = Código corto para el teléfono:
letter-paper = Con formulario o correo electrónico
letter-paper-text = Envíe el formulario cumplimentado, o un simple correo electrónico con los números de serie, a { $address }.
letter-units = Equipos afectados en su centro
letter-standing = Situación
letter-standing-affected = afectado
letter-standing-possibly = posiblemente afectado
letter-change = Desde la revisión { $revision }
letter-change-new = nuevo
letter-change-same = sin cambios
letter-change-gone = ya no afectado
letter-serial-unknown = desconocido
letter-chain = Usted ha recibido estos equipos como distribuidor o importador. Indique los destinatarios en el portal o transmítales esta nota sin demora, y cumplimente el apartado para distribuidores e importadores.
letter-wrong = ¿No es usted la persona de contacto adecuada?
letter-genuine = ¿Es auténtica esta carta?
letter-genuine-text = Cada página lleva los números { $reference } y { $document }. En caso de duda, pregunte por una vía que ya conozca, por ejemplo { $website }. Nadie le pedirá una contraseña.
letter-wrong-text = Indíquenos la persona adecuada, en el portal o por correo electrónico a { $address }. Hasta entonces, esta nota sigue dirigida a usted.
letter-check = fieldcheck debe mostrar la huella { $fingerprint }; debajo de cada número de serie figura su desafío (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Este código indica a quién pertenece este formulario. No escriba encima.
form-scan = O escanee este código con un teléfono.
form-department = Departamento
form-account = Número de cliente
form-address = Dirección
form-shipping-address = Dirección de entrega, si es diferente
form-phone = Teléfono
form-email = Correo electrónico
form-signature = Firma
form-quantity = Cantidad
form-comment = Comentario
form-on = El (fecha)
form-deadline = Devuelva este formulario a más tardar el { $day }.
form-disposition = Qué ha ocurrido
form-disposition-done = realizado
form-disposition-not-yet = todavía no
form-disposition-not-here = no está aquí
form-disposition-never-had = nunca lo tuvimos
form-disposition-passed-on = transferido
form-disposition-scrapped = desechado
form-disposition-cannot = no se puede realizar
form-continued = Continuación
form-page-of = Formulario, página { $page } de { $pages }

## Statements of the customer
statement-receipt = Confirmo que he recibido esta nota y que la he leído y comprendido.
statement-actions = He realizado todas las acciones que pide la nota.
statement-users = La información y las acciones se han puesto en conocimiento de todos los usuarios pertinentes y se han llevado a cabo.
statement-returned = He devuelto equipos afectados.
statement-destroyed = He destruido equipos afectados.
statement-none-to-return = No hay equipos afectados disponibles para devolver o destruir.
statement-other = He tomado otra medida (descríbala).
statement-no-devices = No tengo ningún equipo afectado.
statement-query = Tengo una consulta; pónganse en contacto conmigo.
statement-adverse = Se han producido acontecimientos adversos relacionados con los equipos (descríbalos).

## Statements of the distributor or importer
statement-stock = He revisado mis existencias y he apartado los equipos afectados.
statement-identified = He identificado a los clientes que han recibido, o pueden haber recibido, los equipos.
statement-list = He adjuntado la lista de estos clientes.
statement-informed = He informado a los clientes identificados.
statement-confirmed = He recibido confirmación de todos los clientes identificados.
statement-neither = Ni yo ni mis clientes tenemos equipos afectados en existencias.
statement-importer = Soy el importador de los equipos.

## Statements of the importer, of the authorised representative
statement-importer-register = Como importador, he anotado esta acción en mi registro de reclamaciones, productos no conformes, recuperaciones y retiradas.
statement-importer-informed = Como importador, he comunicado al fabricante y a su representante autorizado lo que sé de los equipos afectados.
statement-representative = Soy el representante autorizado del fabricante.
statement-representative-cooperates = Como representante autorizado, coopero con las autoridades competentes en esta acción y tengo los documentos a su disposición.
