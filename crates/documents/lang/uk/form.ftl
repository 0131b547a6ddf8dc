### Frame words of the verification form and of the cover letter, Ukrainian.

## Form
form-title = Форма підтвердження { $reference }
form-heading = Форма підтвердження
form-organisation = Назва організації
form-number = Ваш номер у нас
form-person = Особа, яка заповнює цю форму
form-name = Ім’я та прізвище
form-person-title = Посада або функція
form-date = Дата ({ $hint })
form-answers = Ваші відповіді
form-yes = Так
form-no = Ні
form-unit-product = Пристрій
form-unit-serial = Серійний номер
form-unit-answer = Виконано
form-unit-write = впишіть:
form-further = Інші серійні номери у Вас
form-chain = Відповіді розповсюджувача або імпортера
form-chain-not-applicable = Не застосовується
form-send = Надішліть на адресу { $address }. Ви також можете повідомити нам ці дані електронним листом, без форми.

## Cover letter
letter-title = Супровідний лист і форма підтвердження { $reference }
letter-opening = { $count ->
    [0] За нашими даними, Ви отримали виріб, якого стосується це повідомлення. Повний текст повідомлення щодо безпеки додано.
    [one] За нашими даними, це повідомлення стосується { $count } пристрою у Вас. Повний текст повідомлення щодо безпеки додано.
    [few] За нашими даними, це повідомлення стосується { $count } пристроїв у Вас. Повний текст повідомлення щодо безпеки додано.
    [many] За нашими даними, це повідомлення стосується { $count } пристроїв у Вас. Повний текст повідомлення щодо безпеки додано.
   *[other] За нашими даними, це повідомлення стосується { $count } пристрою у Вас. Повний текст повідомлення щодо безпеки додано.
}
letter-step-read = Прочитайте повідомлення щодо безпеки. Передайте його всім, хто працює з пристроями.
letter-step-measures = Виконайте заходи: { $address }
letter-step-answer = Дайте відповідь щодо кожного серійного номера, онлайн або за допомогою форми.
letter-online = Відповідь онлайн, без облікового запису
letter-code = Короткий код для телефону:
letter-paper = За допомогою форми або електронної пошти
letter-paper-text = Надішліть заповнену форму або звичайний електронний лист із серійними номерами на адресу { $address }.
letter-units = Пристрої у Вас, яких стосується повідомлення
letter-standing = Статус
letter-standing-affected = стосується
letter-standing-possibly = можливо, стосується
letter-serial-unknown = невідомий
letter-chain = Ви отримали ці пристрої як розповсюджувач або імпортер. Зазначте одержувачів на порталі або негайно передайте їм це повідомлення та заповніть частину для розповсюджувачів та імпортерів.
letter-wrong = Ви не відповідаєте за це?
letter-genuine = Чи справжній цей лист?
letter-genuine-text = На кожній сторінці є номери { $reference } і { $document }. У разі сумніву запитайте у спосіб, який Вам уже відомий, наприклад через { $website }. Ніхто не питатиме у Вас пароль.
letter-wrong-text = Повідомте нам належну особу на порталі або електронною поштою на адресу { $address }. До того часу це повідомлення залишається адресованим Вам.
letter-check = fieldcheck має показати відбиток { $fingerprint }; під кожним серійним номером зазначено його одноразове число (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Цей код показує, чия це форма. Не пишіть на ньому.
form-scan = Або відскануйте цей код телефоном.
form-department = Відділення
form-account = Номер клієнта
form-address = Адреса
form-shipping-address = Адреса доставки, якщо відрізняється
form-phone = Телефон
form-email = Електронна пошта
form-signature = Підпис
form-quantity = Кількість
form-comment = Примітка
form-on = Коли (дата)
form-deadline = Поверніть цю форму до { $day }
form-disposition = Що сталося
form-disposition-done = виконано
form-disposition-not-yet = ще ні
form-disposition-not-here = не тут
form-disposition-never-had = ніколи не мали
form-disposition-passed-on = передано далі
form-disposition-scrapped = утилізовано
form-disposition-cannot = неможливо виконати
form-continued = Продовження
form-page-of = Форма, сторінка { $page } з { $pages }

## Statements of the customer
statement-receipt = Підтверджуємо, що ми отримали, прочитали та зрозуміли це повідомлення.
statement-actions = Ми виконали всі дії, яких вимагає повідомлення.
statement-users = Інформацію та дії доведено до відома всіх відповідних користувачів, і дії виконано.
statement-returned = Ми повернули пристрої, яких стосується повідомлення.
statement-destroyed = Ми знищили пристрої, яких стосується повідомлення.
statement-none-to-return = Немає пристроїв, яких стосується повідомлення і які можна було б повернути або знищити.
statement-other = Ми зробили інше (опишіть, будь ласка).
statement-no-devices = У нас немає пристроїв, яких стосується повідомлення.
statement-query = У нас є запитання, зв’яжіться з нами, будь ласка.
statement-adverse = Сталися небажані події, пов’язані з пристроями (опишіть, будь ласка).

## Statements of the distributor or importer
statement-stock = Ми перевірили свої запаси та відокремили пристрої, яких стосується повідомлення.
statement-identified = Ми встановили клієнтів, які отримали або могли отримати ці пристрої.
statement-list = Ми додали список цих клієнтів.
statement-informed = Ми поінформували встановлених клієнтів.
statement-confirmed = Ми отримали підтвердження від усіх встановлених клієнтів.
statement-neither = Ні ми, ні наші клієнти не маємо в запасах пристроїв, яких стосується повідомлення.
statement-importer = Ми є імпортером цих пристроїв.

## Statements of the importer, of the authorised representative
statement-importer-register = Як імпортер ми внесли цей захід до свого реєстру скарг, невідповідних виробів, відкликань і вилучень.
statement-importer-informed = Як імпортер ми повідомили виробника та його уповноваженого представника про те, що знаємо про ці пристрої.
statement-representative = Ми є уповноваженим представником виробника.
statement-representative-cooperates = Як уповноважений представник ми співпрацюємо в цьому заході з компетентними органами та тримаємо для них документи напоготові.
