### Frame words of the mails, Serbian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Хитно безбедносно обавештење
mail-urgent-US = Хитно повлачење медицинског средства
mail-subject-reminder = Подсетник { $number }, Ваш одговор још недостаје
mail-subject-receipt = Потврда о пријему { $number }
mail-subject-handover = { $from } Вас моли за део одговора
mail-subject-answer = На ваше питање је одговорено

## What this mail is and who sends it
mail-opening-notice = Произвођач { $maker } Вам шаље хитно безбедносно обавештење { $reference } за примаоца { $addressee }. Према нашој евиденцији, односи се на { $count ->
    [one] { $count } уређај
    [few] { $count } уређаја
   *[other] { $count } уређаја
} код Вас. Потпуно обавештење и образац су у прилогу у формату PDF.
mail-opening-reminder = Пре { $days ->
    [one] { $days } дана
    [few] { $days } дана
   *[other] { $days } дана
} произвођач { $maker } Вам је послао хитно безбедносно обавештење { $reference } за примаоца { $addressee }. Односи се на { $count ->
    [one] { $count } уређај
    [few] { $count } уређаја
   *[other] { $count } уређаја
} код Вас. Ваш одговор још недостаје или није потпун.
mail-opening-receipt = Произвођач { $maker } је примио одговор примаоца { $addressee } на безбедносно обавештење { $reference }. Број Ваше потврде о пријему је { $number }. Наведите тај број при сваком питању.
mail-opening-handover = { $from } Вам предаје део одговора на хитно безбедносно обавештење { $reference } произвођача { $maker } за примаоца { $addressee }: { $count ->
    [one] { $count } уређај
    [few] { $count } уређаја
   *[other] { $count } уређаја
}.

## How to answer
mail-step-answer = Одговорите за сваки серијски број, чак и ако уређај више није код Вас.
mail-answer-heading = Како да одговорите
mail-answer-link = Преко овог линка, без корисничког налога. Намењен је само Вама:
mail-answer-code = Телефоном или за укуцавање: кратки код { $code }
mail-answer-plain = Можете да одговорите и обичним имејлом на { $address }. Наведите серијске бројеве и шта се догодило са сваким уређајем.

## Receipt
mail-receipt-position = Ваш одговор је на месту { $position } у дневнику ове мере.
mail-receipt-again = Преко овог линка можете да прочитате или исправите свој одговор:

## How to tell that it is genuine
mail-genuine-heading = Како да препознате да је овај имејл аутентичан
mail-genuine-text = У њему су наведени референтни број { $reference } и број документа { $document }, који стоје и на свакој страници PDF датотека. Ако сумњате, питајте на начин који већ познајете, на пример преко { $website } или код свог уобичајеног лица за контакт. Нико Вам поводом овога неће тражити лозинку.

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = Списак производа и Ваших серијских бројева је у прилогу као табела (XLSX, CSV) и као подаци за Ваш сопствени систем (JSON), све у истој верзији као обавештење.
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = Одговори који још недостају: { $count }
mail-opening-summary = Компанија { $maker } вам је већ послала обавештења наведена у наставку. За свако од њих ваш одговор још недостаје или није потпун. Свако има своју везу.
mail-summary-files = Потпуна обавештења и обрасци били су приложени првим имејл порукама. Можете их отворити и преко веза.

## To a distributor that keeps the names
mail-subject-onward = Молимо подсетите своје примаоце
mail-opening-onward = Ова места још нису одговорила: { $sites }. Само Ви знате ко су. Молимо подсетите их. Њихови линкови су на Вашој страници:
## The maker has answered in the portal
mail-opening-answer = { $maker } је одговорио на питање { $addressee } о обавештењу { $reference }. Одговор можете да прочитате преко своје везе:
