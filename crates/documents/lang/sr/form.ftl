### Frame words of the verification form and of the cover letter, Serbian.

## Form
form-title = Образац за потврду { $reference }
form-title-recall = Образац за одговор { $reference }
form-heading = Образац за потврду
form-heading-recall = Образац за одговор
form-introduction-quality = Овим обрасцем потврдите да сте примили обавештење о квалитету { $reference } и спровели његове мере.
form-organisation = Назив организације
form-number = Ваш број код нас
form-person = Лице које попуњава образац
form-name = Име и презиме
form-person-title = Звање или функција
form-date = Датум ({ $hint })
form-answers = Ваши одговори
form-yes = Да
form-no = Не
form-unit-product = Уређај
form-unit-serial = Серијски број
form-unit-answer = Спроведено
form-unit-write = упишите:
form-further = Остали серијски бројеви код Вас
form-chain = Одговори дистрибутера или увозника
form-chain-not-applicable = Није применљиво
form-send = Вратите на адресу { $address }. Ове податке можете да нам пошаљете и имејлом, без обрасца.

## Cover letter
letter-title = Пропратно писмо и образац за потврду { $reference }
letter-title-recall = Пропратно писмо и образац за одговор { $reference }
letter-opening = { $count ->
    [0] Према нашој евиденцији, примили сте обухваћени производ. Потпуно безбедносно обавештење је у прилогу.
    [one] Према нашој евиденцији, ово обавештење се односи на { $count } уређај код Вас. Потпуно безбедносно обавештење је у прилогу.
    [few] Према нашој евиденцији, ово обавештење се односи на { $count } уређаја код Вас. Потпуно безбедносно обавештење је у прилогу.
   *[other] Према нашој евиденцији, ово обавештење се односи на { $count } уређаја код Вас. Потпуно безбедносно обавештење је у прилогу.
}
letter-opening-quality = { $count ->
    [0] Према нашој евиденцији, примили сте обухваћени производ. Потпуно обавештење о квалитету је у прилогу.
    [one] Према нашој евиденцији, ово обавештење се односи на { $count } уређај код Вас. Потпуно обавештење о квалитету је у прилогу.
    [few] Према нашој евиденцији, ово обавештење се односи на { $count } уређаја код Вас. Потпуно обавештење о квалитету је у прилогу.
   *[other] Према нашој евиденцији, ово обавештење се односи на { $count } уређаја код Вас. Потпуно обавештење о квалитету је у прилогу.
}
letter-opening-recall = { $count ->
    [0] Према нашој евиденцији, примили сте обухваћени производ. Потпуно писмо о повлачењу је у прилогу.
    [one] Према нашој евиденцији, ово обавештење се односи на { $count } уређај код Вас. Потпуно писмо о повлачењу је у прилогу.
    [few] Према нашој евиденцији, ово обавештење се односи на { $count } уређаја код Вас. Потпуно писмо о повлачењу је у прилогу.
   *[other] Према нашој евиденцији, ово обавештење се односи на { $count } уређаја код Вас. Потпуно писмо о повлачењу је у прилогу.
}
letter-step-read = Прочитајте безбедносно обавештење. Проследите га свима који раде са уређајима.
letter-step-read-quality = Прочитајте обавештење о квалитету. Проследите га свима који раде са уређајима.
letter-step-read-recall = Прочитајте писмо о повлачењу. Проследите га свима који раде са уређајима.
letter-step-measures = Спроведите мере: { $address }
letter-step-answer = Одговорите за сваки серијски број, онлајн или помоћу обрасца.
letter-online = Одговорите онлајн, без корисничког налога
letter-code = Кратки код за телефон:
letter-paper = Обрасцем или имејлом
letter-paper-text = Пошаљите попуњени образац или обичан имејл са серијским бројевима на { $address }.
letter-units = Обухваћени уређаји код Вас
letter-standing = Статус
letter-standing-affected = обухваћен
letter-standing-possibly = можда обухваћен
letter-change = Од ревизије { $revision }
letter-change-new = нов
letter-change-same = непромењен
letter-change-gone = више није обухваћен
letter-serial-unknown = није познат
letter-chain = Ове уређаје сте примили као дистрибутер или увозник. Наведите примаоце у порталу или им без одлагања проследите ово обавештење и попуните део за дистрибутере и увознике.
letter-wrong = Нисте надлежни за ово?
letter-genuine = Да ли је ово писмо аутентично?
letter-genuine-text = Свака страница носи бројеве { $reference } и { $document }. Ако сумњате, питајте на начин који већ познајете, на пример преко { $website }. Нико Вам неће тражити лозинку.
letter-wrong-text = Наведите нам право лице, у порталу или имејлом на { $address }. Дотле ово обавештење остаје упућено Вама.
letter-check = fieldcheck мора да прикаже отисак { $fingerprint }; испод сваког серијског броја наведен је његов једнократни број (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Овај код показује чији је образац. Молимо да га не прекривате.
form-scan = Или скенирајте овај код телефоном.
form-department = Одељење
form-account = Број купца
form-address = Адреса
form-shipping-address = Адреса за испоруку, ако је другачија
form-phone = Телефон
form-email = Имејл
form-signature = Потпис
form-quantity = Количина
form-comment = Напомена
form-on = Дана (датум)
form-deadline = Рок за враћање овог обрасца: { $day }
form-disposition = Шта се догодило
form-disposition-done = спроведено
form-disposition-not-yet = још не
form-disposition-not-here = није овде
form-disposition-never-had = никада нисмо имали
form-disposition-passed-on = уступљено
form-disposition-scrapped = расходовано
form-disposition-cannot = не може да се спроведе
form-continued = Наставак
form-page-of = Образац, страница { $page } од { $pages }

## Statements of the customer
statement-receipt = Потврђујемо да смо примили, прочитали и разумели ово обавештење.
statement-actions = Спровели смо све мере које обавештење захтева.
statement-users = Сви релевантни корисници су упознати са информацијама и мерама, а мере су спроведене.
statement-returned = Вратили смо обухваћене уређаје.
statement-destroyed = Уништили смо обухваћене уређаје.
statement-none-to-return = Нема обухваћених уређаја који би могли да се врате или униште.
statement-other = Предузели смо нешто друго (молимо опишите).
statement-no-devices = Немамо обухваћене уређаје.
statement-query = Имамо питање, молимо да нас контактирате.
statement-adverse = Дошло је до нежељених догађаја у вези са уређајима (молимо опишите).

## Statements of the distributor or importer
statement-stock = Проверили смо своје залихе и издвојили обухваћене уређаје.
statement-identified = Утврдили смо који су купци примили или су могли да приме ове уређаје.
statement-list = Приложили смо списак тих купаца.
statement-informed = Обавестили смо утврђене купце.
statement-confirmed = Добили смо потврде од свих утврђених купаца.
statement-neither = Ни ми ни наши купци немамо обухваћене уређаје на залихама.
statement-importer = Ми смо увозник ових уређаја.

## Statements of the importer, of the authorised representative
statement-importer-register = Као увозник уписали смо ову меру у свој регистар притужби, неусаглашених средстава, опозива и повлачења.
statement-importer-informed = Као увозник саопштили смо произвођачу и његовом овлашћеном представнику шта знамо о обухваћеним уређајима.
statement-representative = Ми смо овлашћени представник произвођача.
statement-representative-cooperates = Као овлашћени представник у овој мери сарађујемо са надлежним органима и држимо документе спремне за њих.
