### What a caller says in the name of the maker, Spanish.

call-introduction = Buenos días. Llamo en nombre de { $maker }.
call-ask-person = ¿Puedo hablar con { $contact }?
call-ask-anyone = ¿Puedo hablar con la persona responsable de estos equipos?
call-about = Se trata de «{ $title }» con el número { $reference }, que { $maker } le envió. Equipos afectados en su centro: { $count }.
call-ask-receipt = ¿Lo ha recibido, y puedo anotar que confirma la recepción?
call-ask-unit = ¿Qué ha sido del equipo con el número de serie { $serial }? ¿Se han llevado a cabo las medidas, y qué día?
call-where-link = También puede responder usted mismo: el enlace está en nuestro correo electrónico y en nuestra carta, junto al código cuadrado.
call-ask-mail = ¿A qué dirección de correo electrónico podemos enviarlo de nuevo?
call-ask-right = ¿Quién es la persona adecuada, y cómo podemos ponernos en contacto con ella?
call-message = Este es un mensaje de { $maker } sobre «{ $title }» con el número { $reference }. Responda por favor mediante el enlace de nuestro correo electrónico o de nuestra carta. Volveremos a llamar.
call-close = Gracias por su tiempo. Si tiene preguntas, escriba a { $address }.
