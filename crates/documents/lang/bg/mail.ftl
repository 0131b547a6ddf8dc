### Frame words of the mails, Bulgarian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Спешно известие за безопасност
mail-urgent-US = Спешно изземване на медицинско изделие
mail-subject-reminder = Напомняне { $number }, отговорът Ви още липсва
mail-subject-receipt = Потвърждение за получаване { $number }
mail-subject-handover = { $from } Ви моли за част от отговора
mail-subject-answer = На въпроса ви е отговорено

## What this mail is and who sends it
mail-opening-notice = { $maker } Ви изпраща спешното известие за безопасност { $reference } за получателя { $addressee }. Според нашите данни то се отнася за { $count ->
    [one] 1 устройство
   *[other] { $count } устройства
} при Вас. Пълният текст на известието и формулярът са приложени като PDF.
mail-opening-reminder = Преди { $days ->
    [one] 1 ден
   *[other] { $days } дни
} { $maker } Ви изпрати спешното известие за безопасност { $reference } за получателя { $addressee }. То се отнася за { $count ->
    [one] 1 устройство
   *[other] { $count } устройства
} при Вас. Отговорът Ви още липсва или не е пълен.
mail-opening-receipt = { $maker } получи отговора на { $addressee } по известието за безопасност { $reference }. Номерът на Вашето потвърждение е { $number }. Моля, посочвайте този номер при въпроси.
mail-opening-handover = { $from } Ви предаде част от отговора по спешното известие за безопасност { $reference } на { $maker } за получателя { $addressee }: { $count ->
    [one] 1 устройство
   *[other] { $count } устройства
}.

## How to answer
mail-step-answer = Отговорете за всеки сериен номер, дори ако дадено устройство вече не е при Вас.
mail-answer-heading = Как да отговорите
mail-answer-link = Чрез тази връзка, без регистрация. Тя е само за Вас:
mail-answer-code = По телефона или за въвеждане: кратък код { $code }
mail-answer-plain = Можете да отговорите и с обикновен имейл на { $address }. Моля, посочете серийните номера и какво се е случило с всяко устройство.

## Receipt
mail-receipt-position = Вашият отговор е на място { $position } в журнала на това действие.
mail-receipt-again = Чрез тази връзка можете да прочетете или поправите отговора си:

## How to tell that it is genuine
mail-genuine-heading = Как да разберете, че този имейл е истински
mail-genuine-text = В него са посочени референтният номер { $reference } и номерът на документа { $document }, които са и на всяка страница от PDF файловете. При съмнение попитайте по начин, който вече познавате, например чрез { $website } или обичайното си лице за контакт. Никой няма да Ви иска парола по този повод.

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = Списъкът на продуктите и на Вашите серийни номера е приложен като таблица (XLSX, CSV) и като данни за Вашата собствена система (JSON), в същата версия като известието.
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = Все още липсващи отговори: { $count }
mail-opening-summary = { $maker } вече Ви изпрати съобщенията по-долу. За всяко от тях отговорът Ви все още липсва или не е пълен. Всяко има собствена връзка.
mail-summary-files = Пълните съобщения и формуляри бяха приложени към първите имейли. Можете да ги отворите и чрез връзките.

## To a distributor that keeps the names
mail-subject-onward = Моля, напомнете на своите получатели
mail-opening-onward = Тези места още не са отговорили: { $sites }. Само Вие знаете кои са. Моля, напомнете им. Връзките им стоят на Вашата страница:
## The maker has answered in the portal
mail-opening-answer = { $maker } отговори на въпрос на { $addressee } за известието { $reference }. Можете да прочетете отговора чрез вашата връзка:
