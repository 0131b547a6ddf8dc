### What a caller says in the name of the maker, Portuguese.

call-introduction = Bom dia. Estou a ligar em nome da { $maker }.
call-ask-person = Posso falar com { $contact }?
call-ask-anyone = Posso falar com a pessoa responsável por estes dispositivos?
call-about = Trata-se de «{ $title }» com o número { $reference }, que a { $maker } vos enviou. Dispositivos abrangidos nas vossas instalações: { $count }.
call-ask-receipt = Receberam-no, e posso registar que confirmam a receção?
call-ask-unit = O que aconteceu ao dispositivo com o número de série { $serial }? As medidas foram aplicadas, e em que dia?
call-where-link = Também podem responder diretamente: a ligação está no nosso e-mail e na nossa carta, ao lado do código quadrado.
call-ask-mail = Para que endereço de e-mail o podemos enviar novamente?
call-ask-right = Quem é a pessoa certa, e como a podemos contactar?
call-message = Esta é uma mensagem da { $maker } sobre «{ $title }» com o número { $reference }. Respondam, por favor, através da ligação no nosso e-mail ou na nossa carta. Voltaremos a ligar.
call-close = Obrigado pelo vosso tempo. Se tiverem dúvidas, escrevam para { $address }.
