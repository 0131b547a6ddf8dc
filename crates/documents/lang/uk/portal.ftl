### Words of the consignee's portal, Ukrainian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Чи це справжнє?
portal-language = Мова:
portal-urgent = Термінове повідомлення щодо безпеки
portal-alarm = Підозрюєте несанкціонований доступ?
portal-alarm-what = Що робити зараз
portal-alarm-title = Підозра на несанкціонований доступ
portal-foot = Термінове повідомлення щодо безпеки { $reference } ({ $document })
portal-foot-date = від { $date }
portal-foot-help = Запитання:
portal-back = Назад до огляду
portal-back-devices = Назад до виробів
portal-back-questions = Назад до запитань
portal-to-start = До огляду
portal-to-form = До форми
portal-save = Зберегти на потім
portal-send = Надіслати
portal-change = Змінити
portal-yes = Так
portal-no = Ні
portal-yes-on = Так, { $date }
portal-which-units = Які вироби?
portal-date-hint = День, місяць, рік, наприклад 10.12.2026
portal-date-hint-known = Якщо відомо. День, місяць, рік, наприклад 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Стосується { $count } Вашого виробу
    [few] Стосується { $count } Ваших виробів
    [many] Стосується { $count } Ваших виробів
   *[other] Стосується { $count } Вашого виробу
}
portal-your-units = Ваші вироби
portal-show-units = Показати всі вироби
portal-no-units = Наразі у Вас немає виробів, які потрібно підтвердити
portal-serial = SN { $serial }
portal-serial-unknown = Виріб, серійний номер якого нам невідомий
portal-unit-about = { $name }, № за каталогом { $number }
portal-unit-number = № за каталогом { $number }, UDI-DI не застосовується
portal-unit-numbers = № за каталогом { $number }, UDI-DI { $udi }
portal-unit-possibly = За нашими даними, повідомлення, можливо, стосується цього виробу. Дійте так, ніби воно його стосується.
portal-unit-handed = Відповідь доручено: { $to }, { $date } Ви можете відповісти самостійно або залишити без відповіді.
portal-shown-since = Доведено з { $moment }
portal-shown-none = Доказу ще немає

## Overview
portal-handed = Посилання надано Вам: { $who }, { $date }
portal-handed-units = { $count ->
    [one] Воно охоплює { $count } виріб.
    [few] Воно охоплює { $count } вироби.
    [many] Воно охоплює { $count } виробів.
   *[other] Воно охоплює { $count } виробу.
}
portal-three-steps = Три кроки
portal-step-read = Читання
portal-step-read-small = Повідомлення, також у форматі PDF
portal-step-measures = Заходи
portal-step-measures-small = Інструкція виробника
portal-step-confirm = Підтвердження
portal-step-confirm-small = для кожного серійного номера, близько 2 хвилин
portal-open = ще не виконано
portal-of = { $done } з { $total }
portal-said-so = заявлено
portal-confirmed = підтверджено
portal-next-read = Далі: читання
portal-next-confirm = Далі: підтвердження
portal-next-receipt = Переглянути підтвердження отримання
portal-draft = Введені Вами дані збережено
portal-draft-text = Їх ще не надіслано.
portal-draft-on = Продовжити заповнення форми
portal-way-recipients = Внесіть своїх одержувачів. Ми повідомимо їх замість Вас
portal-way-receipt = Останнє підтвердження отримання
portal-way-correct = Виправити свої відповіді
portal-way-hand = Передати частину відповіді колезі
portal-way-handed = { $count ->
    [one] Передано { $count } частину
    [few] Передано { $count } частини
    [many] Передано { $count } частин
   *[other] Передано { $count } частини
}
portal-way-contact = Не відповідаєте за це? Зазначте належну особу
portal-way-return = Не відповідаєте за це? Повідомте особу, яка надала Вам посилання.

## Reading the notice
portal-read-title = Читання повідомлення
portal-text-language = Мова повідомлення: { $language }
portal-read-at = Прочитано { $moment }
portal-read-hint = Відкриття цієї сторінки не вважається підтвердженням. Лише ця кнопка фіксує, що Ви прочитали повідомлення.
portal-read-button = Повідомлення прочитано
portal-instructions = Відкрити інструкцію виробника
portal-instructions-take = Завантажити
portal-instructions-taken = Завантажено { $moment }
portal-instructions-hint = Ця кнопка фіксує, що Ви завантажили файл.
portal-products = Вироби, яких стосується повідомлення
portal-product = Виріб
portal-catalogue-no = № за каталогом
portal-udi = UDI-DI
portal-udi-none = не застосовується
portal-files = Файли
portal-files-none = Файли з’являться тут після їх затвердження.
portal-file-notice = Повідомлення у форматі PDF, { $language }
portal-file-personal = Супровідний лист і форма для Вашого закладу у форматі PDF

## Form: what stands on each page
portal-form-steps = Кроки форми
portal-form-devices = Вироби
portal-form-questions = Запитання
portal-form-confirm = Підтвердження
portal-errors = { $count ->
    [one] Потрібно виправити { $count } поле
    [few] Потрібно виправити { $count } поля
    [many] Потрібно виправити { $count } полів
   *[other] Потрібно виправити { $count } поля
}
portal-save-hint = Зберегти можна будь-коли. Ваше посилання поверне Вас сюди.
portal-next = Далі

## Step: devices
portal-devices-title = Ваші вироби
portal-devices-heading = Що сталося з кожним виробом?
portal-no-units-form = Наразі у Вас немає виробів, які потрібно підтвердити. Виріб, якого бракує, можна зазначити нижче.
portal-chain-first = Ви передали вироби далі?
portal-chain-first-text = Внесіть одержувачів. Тоді ці вироби враховуються в них, і Вам не потрібно нічого зазначати про них тут.
portal-choice-done = Виконано
portal-said-done-hint = Усі кроки інструкції виконано
portal-choice-later = Ще ні
portal-choice-not-here = Не тут
portal-choice-not-here-hint = Ми не можемо знайти цей виріб у себе
portal-choice-passed-on = Передано далі
portal-choice-scrapped = Утилізовано
portal-choice-cannot = Неможливо виконати
portal-choice-cannot-hint = Ми не можемо виконати ці кроки
portal-when = Коли?
portal-until = До якої дати?
portal-to = Кому? Назва й адреса закладу
portal-why = Що заважає?
portal-why-hint = Технічна підтримка зв’яжеться з Вами.
portal-serial-read = Серійний номер із заводської таблички
portal-serial-read-hint = Його немає в наших даних
portal-rest = Усі вироби, щодо яких Ви вище нічого не зазначили
portal-rest-each = Я відповідаю щодо кожного окремо
portal-rest-done = На всіх інших заходи виконано
portal-extra-heading = У цьому списку бракує виробу
portal-extra = Серійний номер, як зазначено на заводській табличці
portal-extra-hint = Ми перевіримо, чи стосується повідомлення цього виробу, і зв’яжемося з Вами. Кілька номерів: по одному в рядку.

## Step: questions
portal-questions-title = Запитання щодо повідомлення
portal-questions-heading = Чи правильні ці твердження?
portal-questions-hint = «Ні» також є прийнятною відповіддю. Тоді ми зв’яжемося з Вами.
portal-questions-tick = Позначте те, що стосується Вас.
portal-not-ticked = не позначено
portal-derived = Випливає з Ваших відповідей щодо кожного виробу
portal-chain = Розповсюджувачі та імпортери
portal-chain-question = Ви є розповсюджувачем або імпортером цих виробів?
portal-chain-not-applicable = Не застосовується
portal-chain-not-applicable-hint = Ми самі використовуємо ці вироби
portal-chain-applies = Так, ми є розповсюджувачем або імпортером
portal-informed-on = Дата
portal-next-check = Далі: перевірка відповідей

## Step: confirm
portal-check-title = Перевірка та підтвердження
portal-check-heading = Чи все правильно?
portal-missing = { $count ->
    [one] Бракує ще { $count } відповіді
    [few] Бракує ще { $count } відповідей
    [many] Бракує ще { $count } відповідей
   *[other] Бракує ще { $count } відповіді
}
portal-check-correction = Ви вже відповідали. Повторне надсилання виправляє Вашу останню відповідь; її й далі можна прочитати.
portal-unknown-serials = Інші серійні номери у Вас
portal-said-nothing = Ще нічого не зазначено
portal-said-done = Виконано
portal-said-done-on = Виконано { $date }
portal-said-later = Ще ні
portal-said-later-on = Ще ні, до { $date }
portal-said-not-here = Не тут
portal-said-passed-on = Передано далі, одержувач: { $to }
portal-said-scrapped = Утилізовано
portal-said-scrapped-on = Утилізовано { $date }
portal-said-cannot = Неможливо виконати: { $why }
portal-sign-heading = Хто це підтверджує?
portal-sign-name = Ім’я та прізвище
portal-sign-title = Посада або функція
portal-sign-date = Дата
portal-sign-hint = Надсилаючи, Ви робите ці заяви. Пізніше їх можна виправити; попередня версія зберігається.
portal-sign = Надіслати відповіді
portal-earlier = Ваші попередні відповіді

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Виберіть відповідь.
portal-wrong-yes-no = Виберіть «так» або «ні».
portal-wrong-date = Цю дату не вдалося прочитати. Напишіть день, місяць, рік, наприклад 10.12.2026.
portal-wrong-date-missing = Не зазначено дату.
portal-wrong-quantity = Вкажіть кількість виробів цілим числом.
portal-wrong-to = Зазначте назву й адресу закладу.
portal-wrong-why = Зазначте причину. Достатньо одного речення.
portal-wrong-name = Не зазначено ім’я.
portal-wrong-changed = Відповіді змінилися після показу цієї сторінки. Перевірте їх ще раз.
portal-wrong-units = Виберіть принаймні один виріб.
portal-wrong-email = Це не адреса електронної пошти.
portal-wrong-nothing = Ще нічого не зазначено.

## Receipt
portal-receipt-title = Підтвердження отримання { $number }
portal-receipt-heading = Ваші відповіді отримано
portal-receipt-corrected = Цю відповідь виправлено
portal-receipt-newer = До новішої відповіді { $number }
portal-receipt-number = Номер Вашого підтвердження отримання
portal-receipt-phone = Для розмови телефоном достатньо цього номера.
portal-receipt-at = Отримано
portal-receipt-by = Хто підтвердив
portal-receipt-site = Заклад
portal-receipt-corrects = Виправляє відповідь
portal-receipt-place = Місце в журналі
portal-receipt-index = Запис { $index }
portal-receipt-sealed = Охоплено підписаною контрольною точкою, кількість записів: { $size }
portal-receipt-pending = Зараз присвоюється. Ваші відповіді вже збережено.
portal-receipt-again = Переглянути ще раз
portal-receipt-digest = Контрольна сума запису (SHA-256)
portal-receipt-print = Створено порталом для { $reference }, для Вашої документації. Запитання: { $address }
portal-receipt-next = Що буде далі
portal-receipt-queried = Наш працівник прочитає Вашу відповідь і зв’яжеться з Вами, якщо щось потрібно з’ясувати.
portal-receipt-open = Ще не виконано:
portal-receipt-copy = Підтвердження надсилається на адресу електронної пошти, яку ми маємо для Вас.
portal-receipt-how-print = Щоб зберегти цю сторінку в документах, скористайтеся функцією друку свого браузера.
portal-receipt-proof = За записом і контрольною сумою згодом можна довести, що ця відповідь стоїть у журналі без змін.

## Handing a part on
portal-hand-title = Передавання частини відповіді
portal-hand-heading = Хто має взяти на себе частину відповіді?
portal-hand-text = Ця особа отримує власне посилання. Воно показує лише вибрані Вами вироби та зазначає, від кого передано. Ви зберігаєте загальний огляд.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Адреса електронної пошти особи
portal-hand-from = Ваше ім’я
portal-hand-from-hint = Його буде зазначено в електронному листі.
portal-hand-send = Надіслати посилання
portal-hand-already = Уже передано
portal-hand-said = відповіді: { $said } з { $count }

## Naming the right person
portal-contact-title = Зазначення належної особи
portal-contact-heading = Хто за це відповідає?
portal-contact-text = Повідомлення має дійти до належної особи. Доки вона не відповість, ми зберігаємо Вашу адресу.
portal-contact-what = Що відповідає дійсності?
portal-contact-person = За це відповідає інша особа в нас
portal-contact-name = Ім’я або відділення
portal-contact-email = Адреса електронної пошти
portal-contact-email-hint = Повідомлення одразу надсилається на цю адресу. Без адреси наш працівник шукатиме далі.
portal-contact-site = За це відповідає інший заклад
portal-contact-site-name = Назва й адреса закладу
portal-contact-unknown = Я не знаю, хто за це відповідає
portal-contact-unknown-hint = Ми шукаємо далі й зателефонуємо на загальний номер Вашого закладу

## Reporting a suspicion
portal-intruder-reported = Про підозру вже повідомлено. Ви можете доповнити.
portal-intruder-then = Після цього повідомте про це тут
portal-intruder-text = Достатньо одного речення. Ваше звернення одразу стає першим у робочому списку виробника. Воно не замінює Вашого підтвердження щодо кожного виробу.
portal-intruder-seen = Що Ви помітили?
portal-intruder-unplugged = Чи від’єднано кабель, як вимагає повідомлення?
portal-intruder-reach = Як з Вами зв’язатися?
portal-intruder-reach-hint = Номер телефону, за можливості також уночі
portal-intruder-send = Повідомити про підозру
portal-intruder-law = Ваш заклад може мати власні обов’язки щодо звітування з короткими строками, наприклад щодо захисту даних або мережевої безпеки. Запитайте відповідальних осіб у своїй організації.

## Recipients of a distributor or importer
portal-recipients-title = Внесення Ваших одержувачів
portal-recipients-heading = Кому Ви передали вироби?
portal-recipients-text = Кожен одержувач отримує повідомлення своєю мовою та відповідає сам.
portal-recipients-free = Вироби без одержувача: { $free } з { $total }.
portal-recipients-free-list = Серійні номери без одержувача
portal-named = { $count ->
    [one] Зазначено { $count } одержувача
    [few] Зазначено { $count } одержувачів
    [many] Зазначено { $count } одержувачів
   *[other] Зазначено { $count } одержувача
}
portal-state = Стан
portal-state-waiting = повідомляється
portal-state-told = повідомлено
portal-state-read = прочитано
portal-state-answered = є відповідь
portal-recipients-complete-said = Ви зазначили, що список повний.
portal-preview = { $count ->
    [one] Можна повідомити { $count } одержувача
    [few] Можна повідомити { $count } одержувачів
    [many] Можна повідомити { $count } одержувачів
   *[other] Можна повідомити { $count } одержувача
}
portal-preview-text = Ще нічого не надіслано. Якщо список правильний, повідомте одержувачів кнопкою нижче.
portal-recipients-rows = Внесення одержувачів
portal-recipient = Одержувач { $count }
portal-recipient-name = Заклад
portal-recipient-street = Вулиця
portal-recipient-postcode = Поштовий індекс
portal-recipient-city = Населений пункт
portal-recipient-country = Країна
portal-recipient-country-hint = Назва або код, наприклад DE
portal-recipient-email = Адреса електронної пошти
portal-recipient-serials = Серійні номери
portal-recipient-serials-hint = Кілька номерів розділіть комами
portal-recipients-more = Показати більше рядків. Введене на цій сторінці не переноситься
portal-recipients-paste = Або вставте таблицю
portal-paste = Скопіюйте зі своєї таблиці та вставте тут
portal-paste-hint = Один рядок на одержувача: заклад; вулиця; поштовий індекс; населений пункт; країна; електронна пошта; серійний номер, серійний номер
portal-recipients-complete = Тепер мій список повний
portal-recipients-check = Перевірити введене
portal-recipients-tell = Повідомити одержувачів
portal-recipients-later = Інших одержувачів можна внести пізніше.
portal-line-row = Одержувач { $line }: { $text }
portal-line-pasted = Вставлений рядок { $line }: { $text }
portal-line-none = Внесіть принаймні одного одержувача.
portal-line-name = Не зазначено заклад.
portal-line-city = Не зазначено населений пункт.
portal-line-country = Ця країна нам невідома: «{ $about }». Напишіть її назву або дві літери.
portal-line-email = Це не адреса електронної пошти: «{ $about }».
portal-line-serial = Цього серійного номера немає у Вашому списку: { $about }.
portal-line-twice = Цей серійний номер зазначено двічі: { $about }.
portal-line-units = Не зазначено серійні номери.

## Is this genuine?
portal-genuine-heading = Чи справжнє це повідомлення?
portal-genuine-text = Є три способи це перевірити. Достатньо одного.
portal-genuine-ask = Запитати.
portal-genuine-ask-text = Зателефонуйте своїй контактній особі у виробника за номером, який Вам уже відомий, а не за номером з електронного листа, або скористайтеся { $website }. Назвіть { $reference }.
portal-genuine-compare = Порівняти.
portal-genuine-compare-text = На кожній сторінці файлу PDF є обидва номери: { $reference } і { $document }.
portal-genuine-digest = Обчислити повторно.
portal-genuine-digest-text = Ваш ІТ-відділ може порівняти контрольну суму файлу з цим списком. Підписано саме ці файли.
portal-genuine-maker = Виробник
portal-genuine-numbers = Номери
portal-genuine-link = Про Ваше посилання
portal-genuine-link-text = Воно діє лише для Вашого закладу та лише для цього повідомлення. Хто його має, може відповідати за Ваш заклад; не пересилайте його, а передавайте частини через «Передавання частини відповіді». Виробник може будь-коли відкликати його та надіслати Вам нове.
portal-genuine-never = Ми ніколи не питаємо пароль і ніколи не питаємо банківські дані.

## After an act
portal-done-now = Зробіть це зараз
portal-done-hand = Посилання надіслано
portal-done-hand-text = Особа отримає його на зазначену Вами адресу. Її відповіді будуть у Вашій формі.
portal-done-contact = Дякуємо. Зазначене Вами записано
portal-done-contact-text = Якщо Ви вказали адресу електронної пошти, повідомлення буде надіслано туди. Інакше наш працівник шукатиме належну особу. Ваше посилання залишається дійсним.
portal-done-intruder = Ваше звернення отримано
portal-done-intruder-text = Воно тепер перше в робочому списку виробника. Дійте, не чекаючи відповіді.
portal-done-recipients = Ваш список прийнято
portal-done-recipients-text = Зазначені Вами одержувачі зараз отримують повідомлення. Стан кожного видно на сторінці Ваших одержувачів.

## The notice as data
portal-data = Як дані для Ваших власних систем
portal-data-text = Та сама версія, що й PDF. Ваша система може прочитати її та відповісти за її допомогою.
portal-data-products = Вироби, яких стосується повідомлення
portal-data-units = Ваші серійні номери
portal-data-notice = Повідомлення для машинної обробки (JSON)

## Checking a file
portal-genuine-file-heading = Перевірка файлу
portal-genuine-file-text = Виберіть отриманий Вами файл PDF. Він не зберігається.
portal-genuine-file = Файл PDF
portal-genuine-file-send = Перевірити
portal-genuine-offline = Без мережі: «fieldaction genuine» або «fieldcheck genuine» з назвою файлу.
portal-genuine-yes = Справжній: { $reference }, редакція { $revision }, печатка виробника { $maker }, { $date }
portal-genuine-filled = Справжній. Після накладення печатки заповнено лише поля форми.
portal-genuine-not = Не справжній: { $why }
portal-genuine-stamp = Позначка часу: { $moment }, від { $authority }. Чия це служба, не перевірялося.
portal-genuine-key = Відбиток ключа цієї печатки
portal-genuine-key-compare = Він має збігатися з відбитком, зазначеним у Вашому листі.
genuine-no-pdf = Файл не є читабельним PDF.
genuine-no-seal = На файлі немає печатки.
genuine-changed = Файл змінено після накладення печатки.
genuine-added = До файлу щось додано після накладення печатки.
genuine-foreign-key = Печатку створено іншим ключем.
genuine-broken = Печатку не вдалося прочитати.

# The page for files of answers.
portal-upload-way = Завантажити файл з відповідями
portal-upload-title = Завантаження відповідей
portal-upload-lead = Надайте файл із серійними номерами та відомостями, що сталося з кожним виробом. Ви побачите, що прочитано, перевірите й підпишете. До цього нічого не записується.
portal-upload-label = Файл
portal-upload-hint = XLSX або CSV зі стовпцями для серійного номера та стану чи машинна відповідь (JSON)
portal-upload-own = Можна заповнити нашу таблицю:
portal-upload-send = Прочитати файл
portal-upload-none = Спершу виберіть файл.
portal-upload-unreadable = Цей файл не вдається прочитати.
portal-upload-empty = Цей файл нічого не говорить про виріб.
portal-upload-foreign = Цей файл належить до іншого повідомлення або іншого одержувача. З нього нічого не взято.
portal-upload-result = Що прочитано
portal-upload-counts = Прочитано: { $taken } · Перевірити: { $held } · Пропущено: { $refused }
portal-upload-row = Рядок { $row }
portal-upload-next = Перевірити й продовжити
portal-upload-kept = Прочитане стоїть у формі. Перевірте його там, доповніть і підпишіть.
portal-upload-unknown = Немає в нашому списку; буде повідомлено як додатковий виріб.
portal-upload-number = Серійний номер не можна прочитати напевно. Подивіться на виріб.
portal-upload-said = Незрозуміло, що сталося з виробом. Виберіть самі.
portal-upload-date = Дата незрозуміла, її пропущено.
portal-upload-cell = Клітинка містить формулу або об’єднана. Перевірте значення.
portal-upload-twice = Цей серійний номер трапляється кілька разів.
portal-upload-missing = Бракує кому або чому.
portal-upload-which = Незрозуміло, який виріб мається на увазі.
portal-upload-comment = Є примітка; її не взято.
portal-upload-other = Щось тут не вдалося прочитати, і це пропущено.
## Passing on: roles, a list as a file, sites by number only
portal-role = Що заклад робить із виробами?
portal-role-uses = Використовує їх
portal-role-passes = Передає їх далі та називає власних одержувачів
portal-list-heading = Або подайте файл
portal-list-text = Один рядок на виріб зі стовпцями зразка, як CSV або XLSX. Те, що можна прийняти, потім стоїть у полі вище; поки нікого не повідомляють.
portal-list-file = Список (CSV або XLSX)
portal-list-template = Зразок
portal-list-read = Прочитати файл
portal-list-counts = Рядків: { $rows }, прийнято { $taken }, потрібно виправити { $held }, непридатних { $refused }
portal-line-list = Рядок { $line }: { $text }
portal-line-role = Ми не знаємо такої ролі: «{ $about }».
portal-line-circle = Ця адреса стоїть у ланцюгу над Вами: { $about }.
portal-line-many = Один список не вміщує більше одержувачів: { $about }.
portal-line-unreadable = Це неможливо прочитати: «{ $about }».
portal-blind-title = Залишити назви у себе
portal-blind-text = Дайте кожному місцю номер. Ми дізнаємося номер, країну, мову та серійні номери, ніколи назву чи адресу. Повідомлення Ви передаєте самі.
portal-blind-lines = Місця
portal-blind-lines-hint = Один рядок на місце: номер; країна; мова; серійний номер, серійний номер. Номер має до чотирьох літер і шести цифр, наприклад S-01
portal-blind-file = Відкрита частина з «fieldaction cascade seal» (JSON)
portal-blind-sealed = Ваш запечатаний список (необов’язково)
portal-blind-sealed-hint = Ми зберігаємо його для Вас. Відкриває його лише Ваш ключ.
portal-blind-declare = Зазначити місця
portal-blind-named = Місця: { $count }
portal-blind-site = Номер
portal-blind-link = Посилання для місця
portal-blind-letter = Лист (PDF)
portal-blind-zip = Листи, посилання та підписані повідомлення для всіх місць (ZIP)
portal-blind-told = Ми передали повідомлення цим місцям
portal-blind-kept = Ваш запечатаний список
portal-blind-root = Корінь над Вашими зобов’язаннями
portal-line-site = Це не вільний номер місця: «{ $about }».
portal-line-public = Це не відкрита частина списку: «{ $about }».
portal-line-unsealed = Цей файл не запечатано: «{ $about }».
portal-sign-optional = Необов’язково. Виробник не знає, хто Ви.
