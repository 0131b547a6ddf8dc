### What a caller says in the name of the maker, French.

call-introduction = Bonjour. Je vous appelle de la part de { $maker }.
call-ask-person = Puis-je parler à { $contact } ?
call-ask-anyone = Puis-je parler à la personne responsable de ces appareils ?
call-about = Il s’agit de « { $title } » portant le numéro { $reference }, que { $maker } vous a envoyé. Appareils concernés chez vous : { $count }.
call-ask-receipt = L’avez-vous reçu, et puis-je noter que vous en confirmez la réception ?
call-ask-unit = Qu’est devenu l’appareil portant le numéro de série { $serial } ? Les mesures ont-elles été appliquées, et quel jour ?
call-where-link = Vous pouvez aussi répondre vous-même : le lien se trouve dans notre e-mail et sur notre lettre, à côté du code carré.
call-ask-mail = À quelle adresse e-mail pouvons-nous l’envoyer de nouveau ?
call-ask-right = Qui est la bonne personne, et comment pouvons-nous la joindre ?
call-message = Ceci est un message de { $maker } au sujet de « { $title } » portant le numéro { $reference }. Veuillez répondre par le lien dans notre e-mail ou notre lettre. Nous rappellerons.
call-close = Merci de votre temps. Pour toute question, écrivez à { $address }.
