### Frame words of the verification form and of the cover letter, Bulgarian.

## Form
form-title = Формуляр за потвърждение { $reference }
form-title-recall = Формуляр за отговор { $reference }
form-heading = Формуляр за потвърждение
form-heading-recall = Формуляр за отговор
form-introduction-quality = Моля, потвърдете с този формуляр, че сте получили известието за качество { $reference } и сте изпълнили мерките в него.
form-organisation = Наименование на организацията
form-number = Вашият номер при нас
form-person = Лице, което попълва формуляра
form-name = Име
form-person-title = Длъжност или функция
form-date = Дата ({ $hint })
form-answers = Вашите отговори
form-yes = Да
form-no = Не
form-unit-product = Устройство
form-unit-serial = Сериен номер
form-unit-answer = Изпълнено
form-unit-write = моля, впишете:
form-further = Други серийни номера при Вас
form-chain = Отговори на дистрибутора или вносителя
form-chain-not-applicable = Не е приложимо
form-send = Моля, върнете формуляра на { $address }. Можете да ни изпратите тези данни и с имейл, без формуляра.

## Cover letter
letter-title = Придружително писмо и формуляр за потвърждение { $reference }
letter-title-recall = Придружително писмо и формуляр за отговор { $reference }
letter-opening = { $count ->
    [0] Според нашите данни сте получили засегнат продукт. Пълният текст на известието за безопасност е приложен.
    [one] Според нашите данни това известие се отнася за 1 устройство при Вас. Пълният текст на известието за безопасност е приложен.
   *[other] Според нашите данни това известие се отнася за { $count } устройства при Вас. Пълният текст на известието за безопасност е приложен.
}
letter-opening-quality = { $count ->
    [0] Според нашите данни сте получили засегнат продукт. Пълният текст на известието за качество е приложен.
    [one] Според нашите данни това известие се отнася за 1 устройство при Вас. Пълният текст на известието за качество е приложен.
   *[other] Според нашите данни това известие се отнася за { $count } устройства при Вас. Пълният текст на известието за качество е приложен.
}
letter-opening-recall = { $count ->
    [0] Според нашите данни сте получили засегнат продукт. Пълният текст на писмото за изземване е приложен.
    [one] Според нашите данни това известие се отнася за 1 устройство при Вас. Пълният текст на писмото за изземване е приложен.
   *[other] Според нашите данни това известие се отнася за { $count } устройства при Вас. Пълният текст на писмото за изземване е приложен.
}
letter-step-read = Прочетете известието за безопасност. Предайте го на всички, които работят с устройствата.
letter-step-read-quality = Прочетете известието за качество. Предайте го на всички, които работят с устройствата.
letter-step-read-recall = Прочетете писмото за изземване. Предайте го на всички, които работят с устройствата.
letter-step-measures = Изпълнете мерките: { $address }
letter-step-answer = Отговорете за всеки сериен номер, онлайн или с формуляра.
letter-online = Отговор онлайн, без регистрация
letter-code = Кратък код за телефона:
letter-paper = С формуляр или имейл
letter-paper-text = Изпратете попълнения формуляр или обикновен имейл със серийните номера на { $address }.
letter-units = Засегнати устройства при Вас
letter-standing = Статус
letter-standing-affected = засегнато
letter-standing-possibly = възможно засегнато
letter-change = Спрямо ревизия { $revision }
letter-change-new = ново
letter-change-same = без промяна
letter-change-gone = вече не е засегнато
letter-serial-unknown = не е известен
letter-chain = Получили сте тези устройства като дистрибутор или вносител. Моля, посочете получателите в портала или им предайте това известие незабавно и попълнете частта за дистрибутори и вносители.
letter-wrong = Не сте подходящото лице за контакт?
letter-genuine = Истинско ли е това писмо?
letter-genuine-text = Всяка страница носи номерата { $reference } и { $document }. При съмнение попитайте по начин, който вече познавате, например чрез { $website }. Никой няма да Ви иска парола.
letter-wrong-text = Моля, посочете ни правилното лице в портала или с имейл на { $address }. Дотогава това известие остава адресирано до Вас.
letter-check = fieldcheck трябва да покаже отпечатъка { $fingerprint }; под всеки сериен номер е посочено неговото еднократно число (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Този код показва чий е формулярът. Моля, не пишете върху него.
form-scan = Или сканирайте този код с телефон.
form-department = Отделение
form-account = Клиентски номер
form-address = Адрес
form-shipping-address = Адрес за доставка, ако е различен
form-phone = Телефон
form-email = Имейл
form-signature = Подпис
form-quantity = Количество
form-comment = Забележка
form-on = На (дата)
form-deadline = Моля, върнете този формуляр до { $day }
form-disposition = Какво се е случило
form-disposition-done = изпълнено
form-disposition-not-yet = още не
form-disposition-not-here = не е тук
form-disposition-never-had = никога не сме имали
form-disposition-passed-on = предадено на друг
form-disposition-scrapped = бракувано
form-disposition-cannot = не може да се изпълни
form-continued = Продължение
form-page-of = Формуляр, страница { $page } от { $pages }

## Statements of the customer
statement-receipt = Потвърждаваме, че сме получили, прочели и разбрали това известие.
statement-actions = Изпълнихме всички действия, които известието изисква.
statement-users = Информацията и действията са сведени до знанието на всички съответни ползватели и са изпълнени.
statement-returned = Върнахме засегнати устройства.
statement-destroyed = Унищожихме засегнати устройства.
statement-none-to-return = Няма налични засегнати устройства за връщане или унищожаване.
statement-other = Предприехме друго (моля, опишете).
statement-no-devices = Нямаме засегнати устройства.
statement-query = Имаме въпрос, моля, свържете се с нас.
statement-adverse = Възникнаха нежелани събития, свързани с устройствата (моля, опишете).

## Statements of the distributor or importer
statement-stock = Проверихме наличностите си и отделихме засегнатите устройства.
statement-identified = Установихме клиентите, които са получили или може да са получили устройствата.
statement-list = Приложихме списъка на тези клиенти.
statement-informed = Уведомихме установените клиенти.
statement-confirmed = Получихме потвърждения от всички установени клиенти.
statement-neither = Нито ние, нито нашите клиенти имаме засегнати устройства в наличност.
statement-importer = Ние сме вносителят на устройствата.

## Statements of the importer, of the authorised representative
statement-importer-register = Като вносител вписахме това действие в регистъра си на оплаквания, несъответстващи изделия, изземвания и изтегляния.
statement-importer-informed = Като вносител съобщихме на производителя и на неговия упълномощен представител какво знаем за засегнатите устройства.
statement-representative = Ние сме упълномощеният представител на производителя.
statement-representative-cooperates = Като упълномощен представител сътрудничим на компетентните органи по това действие и държим документите на тяхно разположение.
