### Words of the portal for several people at one site, Español: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nunca lo tuvimos
portal-choice-never-had-hint = Este producto nunca estuvo en nuestro centro

## Answers so far
portal-answer-change = { $about }: { $now } (antes: { $before })
portal-answer-part = { $name }, por el enlace para { $to }
portal-answer-typed = { $name }, introducido por el fabricante
portal-unit-newer = Respondido de nuevo el { $moment }

## Parts handed on
portal-hand-withdraw = Retirar el enlace
portal-hand-withdrawn = Retirado el { $moment }
portal-hand-answer = Respuesta { $number } de { $name }, { $moment }

## Many devices
portal-many-heading = Muchos productos a la vez
portal-many-text = Pegue o escanee números de serie, o elija un archivo. Verá la lista antes de que se incorpore nada.
portal-many-paste = Números de serie, uno por línea
portal-many-file = O un archivo (CSV, XLSX)
portal-many-answer = Respuesta para todos
portal-many-preview = Comprobar la lista
portal-many-take = Incorporar al formulario
portal-many-sum = Filas: { $rows }. Incorporadas: { $taken }, por comprobar: { $held }, no incorporadas: { $refused }
portal-many-taken = se incorpora
portal-many-unknown = no está en su lista; comprobamos si está afectado
portal-many-ambiguous = dos productos tienen este número; responda en el formulario
portal-many-twice = ya figura antes en la lista
portal-many-unclear = no se puede leer como número de serie
portal-many-other = no está en la parte que se le entregó

## Who has read
portal-users-heading = Quién ha leído la nota
portal-users-text = Dé este enlace a los usuarios de los productos. Con él solo se puede leer y confirmar.
portal-users-count = Confirmado por ellos mismos: { $count }
portal-users-stated = Indicado por { $name }: { $number }
portal-users-list = Mostrar todos
portal-users-own = Confirmar por usted mismo
portal-users-confirm = He leído y comprendido la nota
portal-users-or = O indicar cuántos usuarios se lo han confirmado
portal-users-number = Número de usuarios
portal-done-users = Registrado
portal-done-users-text = Gracias. Puede cerrar esta página.

## Questions and files
portal-talk-heading = Preguntas al fabricante
portal-talk-text = La pregunta y la respuesta quedan aquí. Cuando haya una respuesta, le avisamos por correo electrónico.
portal-talk-question = Su pregunta
portal-talk-new = El fabricante le ha respondido
portal-files-add = Añadir archivos
portal-files-hint = PDF, imagen, tabla o texto. Como máximo 5 archivos de 10 MB cada uno.
portal-file-infected = Se encontró código malicioso. El archivo se guarda aparte y no se muestra a nadie.
portal-file-held = Este archivo aún no se ha podido comprobar. Hasta entonces queda retenido.

## What does not fit
portal-wrong-elsewhere = Mientras tanto, otra persona guardó aquí otra respuesta. La suya aún no está guardada. Guarde de nuevo para sustituirla.
portal-wrong-text = Escriba algo, 8000 caracteres como máximo.
portal-wrong-persons = Indique un número entero de personas.
portal-wrong-file-missing = Elija un archivo o introduzca algo.
portal-wrong-file-format = Este tipo de archivo no se acepta.
portal-wrong-file-large = El archivo o la lista es demasiado grande.
portal-wrong-file-many = Demasiados archivos.

## Privacy
portal-privacy = Qué conservamos sobre usted y por qué
portal-privacy-what = Qué conservamos
portal-privacy-what-text = Nombre, función, dirección, correo electrónico y teléfono de las personas de contacto, y lo que nos comunica: respuestas, preguntas, archivos.
portal-privacy-why = Por qué
portal-privacy-why-text = Para que la nota de seguridad le llegue y se pueda demostrar que llegó a todos. La ley obliga al fabricante (Reglamentos (UE) 2017/745 y 2017/746; RGPD art. 6, apdo. 1, letra c)).
portal-privacy-why-text-quality = Para que la notificación de calidad le llegue y se pueda demostrar que llegó a todos. El fabricante tiene un interés legítimo en ello (RGPD art. 6, apdo. 1, letra f)).
portal-privacy-why-text-recall = Para que la carta de retiro le llegue y se pueda demostrar que llegó a todos. Las normas sobre retiros lo piden al fabricante (21 CFR 7.42 y 7.49; 21 CFR Part 806).
portal-privacy-who = Quién lo ve
portal-privacy-who-text = El personal del fabricante que trabaja en esta nota, los centros de llamadas que trabajan para él y las autoridades que lo pidan.
portal-privacy-long = Cuánto tiempo
portal-privacy-long-text = Mientras la ley exija la documentación, por regla general diez años después de la introducción en el mercado del último producto. Después se borran sus datos. Las pruebas no contienen nombres.
portal-privacy-rights = Sus derechos
portal-privacy-rights-text = Puede pedir una copia de sus datos, hacer corregir errores y reclamar ante una autoridad de protección de datos. Mientras dure la obligación de conservación, los datos no se pueden borrar.
portal-privacy-contact = Contacto
portal-privacy-contact-text = Escriba al fabricante a la dirección que figura en su nota.
