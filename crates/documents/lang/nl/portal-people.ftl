### Words of the portal for several people at one site, Nederlands: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nooit gehad
portal-choice-never-had-hint = Dit apparaat is nooit op onze locatie geweest

## Answers so far
portal-answer-change = { $about }: { $now } (eerder: { $before })
portal-answer-part = { $name }, via de link voor { $to }
portal-answer-typed = { $name }, ingevoerd door de fabrikant
portal-unit-newer = Opnieuw beantwoord op { $moment }

## Parts handed on
portal-hand-withdraw = Link intrekken
portal-hand-withdrawn = Ingetrokken op { $moment }
portal-hand-answer = Antwoord { $number } van { $name }, { $moment }

## Many devices
portal-many-heading = Veel apparaten tegelijk
portal-many-text = Plak of scan serienummers, of kies een bestand. U ziet de lijst voordat er iets wordt overgenomen.
portal-many-paste = Serienummers, één per regel
portal-many-file = Of een bestand (CSV, XLSX)
portal-many-answer = Antwoord voor allemaal
portal-many-preview = Lijst controleren
portal-many-take = In het formulier overnemen
portal-many-sum = Regels: { $rows }. Overgenomen: { $taken }, te controleren: { $held }, niet overgenomen: { $refused }
portal-many-taken = wordt overgenomen
portal-many-unknown = niet in uw lijst; wij gaan na of het betrokken is
portal-many-ambiguous = twee apparaten hebben dit nummer; antwoord in het formulier
portal-many-twice = staat al eerder in de lijst
portal-many-unclear = niet leesbaar als serienummer
portal-many-other = niet in het deel dat u hebt gekregen

## Who has read
portal-users-heading = Wie het bericht heeft gelezen
portal-users-text = Geef deze link aan de gebruikers van de apparaten. Daarmee kan men alleen lezen en bevestigen.
portal-users-count = Zelf bevestigd: { $count }
portal-users-stated = Opgegeven door { $name }: { $number }
portal-users-list = Alles tonen
portal-users-own = Voor uzelf bevestigen
portal-users-confirm = Ik heb het bericht gelezen en begrepen
portal-users-or = Of opgeven hoeveel gebruikers het aan u hebben bevestigd
portal-users-number = Aantal gebruikers
portal-done-users = Vastgelegd
portal-done-users-text = Dank u. U kunt deze pagina sluiten.

## Questions and files
portal-talk-heading = Vragen aan de fabrikant
portal-talk-text = Vraag en antwoord blijven hier staan. Zodra er een antwoord is, laten wij het u per e-mail weten.
portal-talk-question = Uw vraag
portal-talk-new = De fabrikant heeft u geantwoord
portal-files-add = Bestanden toevoegen
portal-files-hint = PDF, afbeelding, tabel of tekst. Hoogstens 5 bestanden van elk 10 MB.
portal-file-infected = Er is schadelijke code gevonden. Het bestand wordt apart bewaard en aan niemand getoond.
portal-file-held = Dit bestand kon nog niet worden gecontroleerd. Tot dan wordt het vastgehouden.

## What does not fit
portal-wrong-elsewhere = Iemand anders heeft hier intussen een ander antwoord opgeslagen. Het uwe is nog niet opgeslagen. Sla nogmaals op om het te vervangen.
portal-wrong-text = Schrijf iets, hoogstens 8.000 tekens.
portal-wrong-persons = Geef een geheel aantal personen op.
portal-wrong-file-missing = Kies een bestand of voer iets in.
portal-wrong-file-format = Dit soort bestand wordt niet aangenomen.
portal-wrong-file-large = Het bestand of de lijst is te groot.
portal-wrong-file-many = Te veel bestanden.

## Privacy
portal-privacy = Wat wij over u bewaren en waarom
portal-privacy-what = Wat wij bewaren
portal-privacy-what-text = Naam, functie, adres, e-mailadres en telefoonnummer van contactpersonen, en wat u ons meldt: antwoorden, vragen, bestanden.
portal-privacy-why = Waarom
portal-privacy-why-text = Opdat het veiligheidsbericht u bereikt en bewezen kan worden dat iedereen is bereikt. De fabrikant is daartoe wettelijk verplicht (Verordeningen (EU) 2017/745 en 2017/746; AVG art. 6, lid 1, onder c)).
portal-privacy-why-text-quality = Opdat het kwaliteitsbericht u bereikt en bewezen kan worden dat iedereen is bereikt. De fabrikant heeft daar een gerechtvaardigd belang bij (AVG art. 6, lid 1, onder f)).
portal-privacy-why-text-recall = Opdat de terugroepbrief u bereikt en bewezen kan worden dat iedereen is bereikt. De regels voor terugroepingen vragen dit van de fabrikant (21 CFR 7.42 en 7.49; 21 CFR Part 806).
portal-privacy-who = Wie het ziet
portal-privacy-who-text = Medewerkers van de fabrikant die aan dit bericht werken, callcenters die voor hem werken en autoriteiten die erom vragen.
portal-privacy-long = Hoe lang
portal-privacy-long-text = Zolang de wet de documentatie verlangt, in de regel tien jaar nadat het laatste apparaat in de handel is gebracht. Daarna worden uw gegevens gewist. De bewijzen bevatten geen namen.
portal-privacy-rights = Uw rechten
portal-privacy-rights-text = U kunt een kopie van uw gegevens vragen, fouten laten verbeteren en een klacht indienen bij een gegevensbeschermingsautoriteit. Zolang de bewaarplicht loopt, kunnen de gegevens niet worden gewist.
portal-privacy-contact = Contact
portal-privacy-contact-text = Schrijf aan de fabrikant op het adres in uw bericht.
