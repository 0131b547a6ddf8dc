### Frame words of the mails, Ukrainian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Термінове повідомлення щодо безпеки
mail-urgent-US = Термінове відкликання медичного виробу
mail-subject-reminder = Нагадування { $number }, Вашої відповіді ще немає
mail-subject-receipt = Підтвердження отримання { $number }
mail-subject-handover = { $from } просить Вас дати частину відповіді
mail-subject-answer = На ваше запитання є відповідь

## What this mail is and who sends it
mail-opening-notice = Виробник { $maker } надсилає Вам термінове повідомлення щодо безпеки { $reference } для одержувача { $addressee }. За нашими даними, воно стосується { $count ->
    [one] { $count } виробу
    [few] { $count } виробів
    [many] { $count } виробів
   *[other] { $count } виробу
} у Вас. Повний текст повідомлення та форму додано у форматі PDF.
mail-opening-reminder = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} тому виробник { $maker } надіслав Вам термінове повідомлення щодо безпеки { $reference } для одержувача { $addressee }. Воно стосується { $count ->
    [one] { $count } виробу
    [few] { $count } виробів
    [many] { $count } виробів
   *[other] { $count } виробу
} у Вас. Вашої відповіді ще немає або вона неповна.
mail-opening-receipt = Виробник { $maker } отримав відповідь одержувача { $addressee } на повідомлення щодо безпеки { $reference }. Номер Вашого підтвердження отримання: { $number }. Зазначайте цей номер у разі запитань.
mail-opening-handover = { $from } передає Вам частину відповіді на термінове повідомлення щодо безпеки { $reference } виробника { $maker } для одержувача { $addressee }: { $count ->
    [one] { $count } виріб
    [few] { $count } вироби
    [many] { $count } виробів
   *[other] { $count } виробу
}.

## How to answer
mail-step-answer = Дайте відповідь щодо кожного серійного номера, навіть якщо виробу у Вас уже немає.
mail-answer-heading = Як відповісти
mail-answer-link = За цим посиланням, без облікового запису. Воно лише для Вас:
mail-answer-code = Телефоном або для введення: короткий код { $code }
mail-answer-plain = Ви також можете відповісти звичайним електронним листом на адресу { $address }. Зазначте серійні номери та що сталося з кожним виробом.

## Receipt
mail-receipt-position = Ваша відповідь стоїть на місці { $position } у журналі цієї дії.
mail-receipt-again = За цим посиланням Ви можете прочитати або виправити свою відповідь:

## How to tell that it is genuine
mail-genuine-heading = Як переконатися, що цей електронний лист справжній
mail-genuine-text = У ньому зазначено номер повідомлення { $reference } і номер документа { $document }, які є також на кожній сторінці файлів PDF. У разі сумніву запитайте у спосіб, який Вам уже відомий, наприклад через { $website } або свою звичну контактну особу. Ніхто не питатиме у Вас пароль у зв’язку з цим.

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = Список виробів і Ваших серійних номерів додано як таблицю (XLSX, CSV) і як дані для Вашої власної системи (JSON), усе в тій самій версії, що й повідомлення.
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = Відповіді, яких ще бракує: { $count }
mail-opening-summary = Компанія { $maker } вже надсилала вам наведені нижче повідомлення. На кожне з них вашої відповіді ще бракує або вона неповна. Кожне має власне посилання.
mail-summary-files = Повні повідомлення та форми було додано до перших листів. Їх можна відкрити й за посиланнями.

## To a distributor that keeps the names
mail-subject-onward = Будь ласка, нагадайте своїм одержувачам
mail-opening-onward = Ці місця ще не відповіли: { $sites }. Лише Ви знаєте, хто вони. Будь ласка, нагадайте їм. Їхні посилання стоять на Вашій сторінці:
## The maker has answered in the portal
mail-opening-answer = { $maker } відповів на запитання { $addressee } щодо повідомлення { $reference }. Відповідь можна прочитати за вашим посиланням:
