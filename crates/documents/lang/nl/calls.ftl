### What a caller says in the name of the maker, Dutch.

call-introduction = Goedendag. Ik bel namens { $maker }.
call-ask-person = Mag ik { $contact } spreken?
call-ask-anyone = Mag ik de persoon spreken die voor deze apparaten verantwoordelijk is?
call-about = Het gaat om “{ $title }” met nummer { $reference }, die { $maker } u heeft gestuurd. Betrokken apparaten bij u: { $count }.
call-ask-receipt = Hebt u die ontvangen, en mag ik noteren dat u de ontvangst bevestigt?
call-ask-unit = Wat is er gebeurd met het apparaat met serienummer { $serial }? Zijn de maatregelen uitgevoerd, en op welke dag?
call-where-link = U kunt ook zelf antwoorden: de link staat in onze e-mail en op onze brief naast de vierkante code.
call-ask-mail = Naar welk e-mailadres mogen we die opnieuw sturen?
call-ask-right = Wie is de juiste persoon, en hoe kunnen we die bereiken?
call-message = Dit is een bericht van { $maker } over “{ $title }” met nummer { $reference }. Antwoord alstublieft via de link in onze e-mail of brief. We bellen opnieuw.
call-close = Dank u voor uw tijd. Bij vragen kunt u schrijven naar { $address }.
