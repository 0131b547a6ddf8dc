### Frame words of the notice, Ukrainian.

## Head of every document
fact-reference = Номер повідомлення
fact-document-no = Номер документа
fact-revision = Редакція
fact-date = Дата
fact-number = Ваш номер у нас
draft = Чернетка, без дати

## Foot of every document
foot-support = Технічна підтримка: { $address }
foot-care = Служба підтримки клієнтів: { $address }

## Notice: the frame on top
box-heading = Що Вам потрібно зробити зараз
step-read = Прочитайте це повідомлення та передайте його всім, хто працює з виробами.
step-measures = Виконайте заходи на кожному виробі, якого стосується повідомлення: { $address }
step-answer = Поверніть форму підтвердження.
step-answer-recall = Поверніть форму відповіді.
alarm-label = Підозрюєте несанкціонований доступ?

## Notice: product table
table-product = Виріб, якого стосується повідомлення
table-catalogue-no = Номер за каталогом
table-udi = UDI-DI
table-serials = Серійні номери
table-lots = Партії: { $lots }
table-serial = Серійний номер
udi-none = Н/З (не застосовується)
udi-none-legacy = Н/З (введено в обіг до запровадження UDI)
udi-none-not-a-device = Н/З (не є медичним виробом)
serials-all = усі
serials-letter = { $count ->
    [one] { $count } номер, зазначений у супровідному листі
    [few] { $count } номери, зазначені в супровідному листі
    [many] { $count } номерів, зазначених у супровідному листі
   *[other] { $count } номера, зазначеного в супровідному листі
}

## Notice: signatures
signed-electronically = Підписано електронно
signed-at = { $moment }
signed-meaning = Значення: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Зміст і обсяг перевірено та затверджено
role-author = Автор
role-quality_signatory = Якість
role-regulatory_signatory = Регуляторні питання
role-coordinator = Координація
role-call_centre = Кол-центр
role-auditor = Аудитор

## Notice: how to tell that it is genuine
genuine-heading = Як переконатися, що це повідомлення справжнє
genuine-text = На кожній сторінці є номер повідомлення { $reference } і номер документа { $document }. У разі сумніву запитайте у спосіб, який Вам уже відомий, наприклад через { $website } або свою звичну контактну особу, і назвіть обидва номери. Ніхто не питатиме у Вас пароль у зв’язку з цим.

## Deadlines, software, registration number
table-software = Версії програмного забезпечення
fact-srn = SRN виробника
deadline-act-on = Виконайте заходи до { $day }
deadline-act-days = { $days ->
    [one] Виконайте заходи протягом { $days } дня після отримання.
    [few] Виконайте заходи протягом { $days } днів після отримання.
    [many] Виконайте заходи протягом { $days } днів після отримання.
   *[other] Виконайте заходи протягом { $days } дня після отримання.
}
deadline-reply-on = Дайте відповідь до { $day }
deadline-reply-days = { $days ->
    [one] Дайте відповідь протягом { $days } дня після отримання.
    [few] Дайте відповідь протягом { $days } днів після отримання.
    [many] Дайте відповідь протягом { $days } днів після отримання.
   *[other] Дайте відповідь протягом { $days } дня після отримання.
}

## Titles by market and kind of action
title-recall = Термінове відкликання медичного виробу
title-correction = Термінова коригувальна дія щодо медичного виробу
title-fsn = Термінове повідомлення щодо безпеки
title-quality = Повідомлення щодо якості

## New or update
fact-type = Вид повідомлення
type-new = Нове
type-update = Оновлення
update-heading = Що змінилося
update-previous = Це повідомлення замінює редакцію { $revision } від { $date }
update-added = Нове: { $about }
update-removed = Більше не міститься: { $about }
update-changed = Змінено: { $about }

## Actions that are answered one by one
action-read = Прочитайте це повідомлення та переконайтеся, що Ви його зрозуміли.
action-pass-on = Передайте це повідомлення всім, хто має про нього знати.
action-forward = Передайте це повідомлення кожній організації, яка отримала вироби, яких стосується повідомлення, або якої стосується цей захід.
action-identify = Визначте вироби, яких стосується повідомлення.
action-quarantine = Відокремте вироби, яких стосується повідомлення, і не використовуйте їх.
action-inspect = Перевірте вироби на місці або замовте там їх зміну.
action-correct = Виконайте коригування.
action-return = Поверніть вироби, яких стосується повідомлення.
action-destroy = Знищте вироби, яких стосується повідомлення.
action-patients = Дотримуйтеся рекомендацій щодо ведення пацієнтів.
action-review = Перегляньте отримані раніше результати.
action-instructions = Зважайте на те, що змінилося в інструкції із застосування.
action-remember = Пам’ятайте про це повідомлення, доки захід не завершено.

## Chosen fields
stated-look-back-yes = Рекомендовано спостереження за пацієнтами або перегляд отриманих раніше результатів.
stated-look-back-no = Не рекомендовано ні спостереження за пацієнтами, ні перегляд отриманих раніше результатів.
stated-look-back-not-applicable = Спостереження за пацієнтами або перегляд отриманих раніше результатів не застосовується.
stated-maker-removal = Ми приймаємо назад вироби, яких стосується повідомлення.
stated-maker-on-site = Ми перевіряємо або змінюємо на місці вироби, яких стосується повідомлення.
stated-maker-software = Ми надаємо нове програмне забезпечення.
stated-maker-labelling = Ми змінюємо інструкцію із застосування або маркування.
stated-maker-none = Ми не плануємо власних заходів.
stated-maker-by = Строк завершення наших заходів: { $day }
stated-lay-users-no = Повідомляти пацієнтів і користувачів без фахової підготовки не потрібно.
stated-lay-users-appended = Пацієнтів або користувачів без фахової підготовки потрібно повідомити; текст для них додано до цього повідомлення.
stated-lay-users-not-appended = Пацієнтів або користувачів без фахової підготовки потрібно повідомити; тексту для них до цього повідомлення не додано.
stated-further-notice-yes = Очікується ще одне повідомлення.
stated-further-notice-no = Подальше повідомлення не очікується.
stated-further-notice-not-planned-yet = Подальше повідомлення поки не заплановано.
stated-depth-user = Захід поширюється на споживачів і користувачів.
stated-depth-retail = Захід поширюється на роздрібних продавців і пункти видачі.
stated-depth-wholesale = Захід поширюється на оптових продавців і розповсюджувачів.
stated-distributed = Період розповсюдження виробів, яких стосується повідомлення: { $from } – { $to }
representative-heading = Місцевий представник
attention-line = До уваги: { $who }

## Electronic seal
seal-heading = Електронна печатка
seal-text = На цьому файлі є електронна печатка виробника { $maker }; відбиток ключа: { $fingerprint }. Будь-хто може перевірити файл без підключення до мережі за допомогою «fieldaction genuine» або «fieldcheck genuine».

## Postal
envelope-mark = ТЕРМІНОВО: відкликання медичного виробу або коригувальна дія
