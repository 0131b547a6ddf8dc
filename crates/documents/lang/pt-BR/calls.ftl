### What a caller says in the name of the maker, Portuguese (Brazil).

call-introduction = Bom dia. Estou ligando em nome da { $maker }.
call-ask-person = Posso falar com { $contact }?
call-ask-anyone = Posso falar com a pessoa responsável por estes equipamentos?
call-about = Trata-se de “{ $title }” com o número { $reference }, que a { $maker } enviou a vocês. Equipamentos envolvidos no seu local: { $count }.
call-ask-receipt = Vocês receberam, e posso registrar que confirmam o recebimento?
call-ask-unit = O que aconteceu com o equipamento com o número de série { $serial }? As medidas foram executadas, e em que dia?
call-where-link = Vocês também podem responder diretamente: o link está no nosso e-mail e na nossa carta, ao lado do código quadrado.
call-ask-mail = Para qual endereço de e-mail podemos enviar novamente?
call-ask-right = Quem é a pessoa certa, e como podemos falar com ela?
call-message = Esta é uma mensagem da { $maker } sobre “{ $title }” com o número { $reference }. Respondam, por favor, pelo link no nosso e-mail ou na nossa carta. Ligaremos novamente.
call-close = Obrigado pelo seu tempo. Em caso de dúvidas, escreva para { $address }.
