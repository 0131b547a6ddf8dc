### Words of the consignee's portal, Serbian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Да ли је ово аутентично?
portal-language = Језик:
portal-urgent = Хитно безбедносно обавештење
portal-alarm = Сумњате на неовлашћен приступ?
portal-alarm-what = Шта сада урадити
portal-alarm-title = Сумња на неовлашћен приступ
portal-foot = Хитно безбедносно обавештење { $reference } ({ $document })
portal-foot-date = – датум: { $date }
portal-foot-help = Питања:
portal-back = Назад на преглед
portal-back-devices = Назад на уређаје
portal-back-questions = Назад на питања
portal-to-start = На преглед
portal-to-form = На образац
portal-save = Сачувајте за касније
portal-send = Пошаљите
portal-change = Измените
portal-yes = Да
portal-no = Не
portal-yes-on = Да, датум: { $date }
portal-which-units = Који уређаји?
portal-date-hint = Дан, месец, година, на пример 10.12.2026
portal-date-hint-known = Ако је познато. Дан, месец, година, на пример 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Односи се на { $count } Ваш уређај
    [few] Односи се на { $count } Ваша уређаја
   *[other] Односи се на { $count } Ваших уређаја
}
portal-your-units = Ваши уређаји
portal-show-units = Прикажите све уређаје
portal-no-units = Тренутно нема уређаја који треба да потврдите
portal-serial = SN { $serial }
portal-serial-unknown = Уређај чији серијски број не знамо
portal-unit-about = { $name }, каталошки бр. { $number }
portal-unit-number = Каталошки бр. { $number }, UDI-DI није применљиво
portal-unit-numbers = Каталошки бр. { $number }, UDI-DI { $udi }
portal-unit-possibly = Према нашој евиденцији можда је обухваћен. Поступајте с њим као да је обухваћен.
portal-unit-handed = Одговор поверен: { $to }, { $date } Можете да одговорите сами или да оставите отворено.
portal-shown-since = Доказано: { $moment }
portal-shown-none = Још нема доказа

## Overview
portal-handed = Овај линк сте добили од: { $who }, { $date }
portal-handed-units = { $count ->
    [one] Важи за { $count } уређај.
    [few] Важи за { $count } уређаја.
   *[other] Важи за { $count } уређаја.
}
portal-three-steps = Три корака
portal-step-read = Читање
portal-step-read-small = Обавештење, и као PDF
portal-step-measures = Мере
portal-step-measures-small = Упутство произвођача
portal-step-confirm = Потврда
portal-step-confirm-small = по серијском броју, око 2 минута
portal-open = предстоји
portal-of = { $done } од { $total }
portal-said-so = наведено
portal-confirmed = потврђено
portal-next-read = Даље: читање
portal-next-confirm = Даље: потврда
portal-next-receipt = Погледајте потврду о пријему
portal-draft = Ваши уноси су сачувани
portal-draft-text = Још нису послати.
portal-draft-on = Наставите са обрасцем
portal-way-recipients = Унесите своје примаоце. Ми ћемо их обавестити уместо Вас
portal-way-receipt = Последња потврда о пријему
portal-way-correct = Исправите своје одговоре
portal-way-hand = Предајте део одговора колеги или колегиници
portal-way-handed = { $count ->
    [one] { $count } предат део
    [few] { $count } предата дела
   *[other] { $count } предатих делова
}
portal-way-contact = Нисте надлежни? Наведите право лице
portal-way-return = Нисте надлежни? Јавите лицу од којег сте добили линк.

## Reading the notice
portal-read-title = Читање обавештења
portal-text-language = Језик обавештења: { $language }
portal-read-at = Прочитано: { $moment }
portal-read-hint = Отварање ове странице не рачуна се као потврда. Тек овим дугметом се бележи да сте прочитали обавештење.
portal-read-button = Обавештење је прочитано
portal-instructions = Отворите упутство произвођача
portal-instructions-take = Преузмите
portal-instructions-taken = Преузето: { $moment }
portal-instructions-hint = Овим дугметом се бележи да сте преузели датотеку.
portal-products = Обухваћени производи
portal-product = Производ
portal-catalogue-no = Каталошки бр.
portal-udi = UDI-DI
portal-udi-none = није применљиво
portal-files = Датотеке
portal-files-none = Датотеке ће бити овде чим буду одобрене.
portal-file-notice = Обавештење као PDF, { $language }
portal-file-personal = Пропратно писмо и образац за Вашу установу као PDF

## Form: what stands on each page
portal-form-steps = Кораци обрасца
portal-form-devices = Уређаји
portal-form-questions = Питања
portal-form-confirm = Потврда
portal-errors = { $count ->
    [one] { $count } унос треба исправити
    [few] { $count } уноса треба исправити
   *[other] { $count } уноса треба исправити
}
portal-save-hint = Можете да сачувате у сваком тренутку. Ваш линк Вас враћа овамо.
portal-next = Даље

## Step: devices
portal-devices-title = Ваши уређаји
portal-devices-heading = Шта се догодило са сваким уређајем?
portal-no-units-form = Тренутно нема уређаја који треба да потврдите. Уређај који недостаје можете да наведете испод.
portal-chain-first = Да ли сте уступили уређаје?
portal-chain-first-text = Унесите примаоце. Ти уређаји се тада воде код њих и овде не морате ништа да наведете о њима.
portal-choice-done = Спроведено
portal-said-done-hint = Сви кораци из упутства су спроведени
portal-choice-later = Још не
portal-choice-not-here = Није овде
portal-choice-not-here-hint = Овај уређај код нас не можемо да пронађемо
portal-choice-passed-on = Уступљено
portal-choice-scrapped = Расходовано
portal-choice-cannot = Не може да се спроведе
portal-choice-cannot-hint = Не можемо да спроведемо кораке
portal-when = Када?
portal-until = До када?
portal-to = Коме? Назив и адреса установе
portal-why = Шта је препрека?
portal-why-hint = Техничка подршка ће Вам се јавити.
portal-serial-read = Серијски број са натписне плочице
portal-serial-read-hint = Недостаје у нашој евиденцији
portal-rest = Сви уређаји о којима горе нисте ништа навели
portal-rest-each = Одговарам за сваки посебно
portal-rest-done = На свим осталим мере су спроведене
portal-extra-heading = Неки уређај недостаје на овом списку
portal-extra = Серијски број како стоји на натписној плочици
portal-extra-hint = Проверићемо да ли је уређај обухваћен и јавићемо Вам се. Више бројева: по један у реду.

## Step: questions
portal-questions-title = Питања о обавештењу
portal-questions-heading = Да ли су ове изјаве тачне?
portal-questions-hint = „Не” је важећи одговор. Тада ћемо Вам се јавити.
portal-questions-tick = Означите оно што се односи на Вас.
portal-not-ticked = није означено
portal-derived = Произлази из онога што сте навели за сваки уређај
portal-chain = Дистрибутери и увозници
portal-chain-question = Да ли сте дистрибутер или увозник ових уређаја?
portal-chain-not-applicable = Није применљиво
portal-chain-not-applicable-hint = Сами користимо уређаје
portal-chain-applies = Да, ми смо дистрибутер или увозник
portal-informed-on = Датум
portal-next-check = Даље: провера одговора

## Step: confirm
portal-check-title = Провера и потврда
portal-check-heading = Да ли је све тачно?
portal-missing = { $count ->
    [one] Недостаје још { $count } одговор
    [few] Недостају још { $count } одговора
   *[other] Недостаје још { $count } одговора
}
portal-check-correction = Већ сте одговорили. Поновно слање исправља Ваш последњи одговор; он остаје доступан за читање.
portal-unknown-serials = Остали серијски бројеви код Вас
portal-said-nothing = Још ништа није наведено
portal-said-done = Спроведено
portal-said-done-on = Спроведено, датум: { $date }
portal-said-later = Још не
portal-said-later-on = Још не, рок: { $date }
portal-said-not-here = Није овде
portal-said-passed-on = Уступљено, прималац: { $to }
portal-said-scrapped = Расходовано
portal-said-scrapped-on = Расходовано, датум: { $date }
portal-said-cannot = Не може да се спроведе: { $why }
portal-sign-heading = Ко ово потврђује?
portal-sign-name = Име и презиме
portal-sign-title = Звање или функција
portal-sign-date = Датум
portal-sign-hint = Слањем дајете ове изјаве. Касније можете да их исправите; ранија верзија остаје сачувана.
portal-sign = Пошаљите одговоре
portal-earlier = Ваши досадашњи одговори

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Изаберите одговор.
portal-wrong-yes-no = Изаберите „да” или „не”.
portal-wrong-date = Овај датум није читљив. Напишите дан, месец, годину, на пример 10.12.2026.
portal-wrong-date-missing = Недостаје датум.
portal-wrong-quantity = Navedite broj proizvoda kao ceo broj.
portal-wrong-to = Наведите назив и адресу установе.
portal-wrong-why = Наведите разлог. Довољна је једна реченица.
portal-wrong-name = Недостаје име.
portal-wrong-changed = Одговори су се променили откако је ова страница приказана. Проверите их још једном.
portal-wrong-units = Изаберите најмање један уређај.
portal-wrong-email = Ово није имејл адреса.
portal-wrong-nothing = Још ништа није наведено.

## Receipt
portal-receipt-title = Потврда о пријему { $number }
portal-receipt-heading = Ваши одговори су примљени
portal-receipt-corrected = Овај одговор је исправљен
portal-receipt-newer = На новији одговор { $number }
portal-receipt-number = Број Ваше потврде о пријему
portal-receipt-phone = Овај број Вам је довољан за телефонски разговор.
portal-receipt-at = Примљено
portal-receipt-by = Потврду даје
portal-receipt-site = Установа
portal-receipt-corrects = Исправља одговор
portal-receipt-place = Место у дневнику
portal-receipt-index = Запис { $index }
portal-receipt-sealed = Обухваћено потписаном контролном тачком, број записа: { $size }
portal-receipt-pending = Управо се додељује. Ваши одговори су већ сачувани.
portal-receipt-again = Погледајте поново
portal-receipt-digest = Контролни збир записа (SHA-256)
portal-receipt-print = Израђено у порталу за { $reference }, за Вашу документацију. Питања: { $address }
portal-receipt-next = Шта следи
portal-receipt-queried = Наш запослени ће прочитати Ваш одговор и јавити Вам се ако нешто треба да се разјасни.
portal-receipt-open = Још није спроведено:
portal-receipt-copy = Потврда се шаље на имејл адресу коју имамо за Вас.
portal-receipt-how-print = За чување ове странице користите функцију штампања у свом прегледачу.
portal-receipt-proof = Помоћу записа и контролног збира касније може да се докаже да овај одговор непромењен стоји у дневнику.

## Handing a part on
portal-hand-title = Предаја дела одговора
portal-hand-heading = Ко треба да преузме део одговора?
portal-hand-text = То лице добија сопствени линк. Линк приказује само уређаје које изаберете и наводи ко га је предао. Ви задржавате преглед.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Имејл адреса лица
portal-hand-from = Ваше име
portal-hand-from-hint = Наводи се у имејлу.
portal-hand-send = Пошаљите линк
portal-hand-already = Већ предато
portal-hand-said = одговорено: { $said } од { $count }

## Naming the right person
portal-contact-title = Навођење правог лица
portal-contact-heading = Ко је надлежан?
portal-contact-text = Обавештење мора да стигне до правог лица. Док то лице не одговори, задржавамо Вашу адресу.
portal-contact-what = Шта је тачно?
portal-contact-person = Надлежно је друго лице код нас
portal-contact-name = Име или одељење
portal-contact-email = Имејл адреса
portal-contact-email-hint = Обавештење се одмах шаље на ову адресу. Без адресе, наш запослени тражи даље.
portal-contact-site = Надлежна је друга установа
portal-contact-site-name = Назив и адреса установе
portal-contact-unknown = Не знам ко је надлежан
portal-contact-unknown-hint = Тражимо даље и зовемо Вашу телефонску централу

## Reporting a suspicion
portal-intruder-reported = Сумња је већ пријављена. Можете да додате још.
portal-intruder-then = Затим пријавите овде
portal-intruder-text = Довољна је једна реченица. Пријава је одмах на првом месту радне листе произвођача. Она не замењује Вашу потврду за сваки уређај.
portal-intruder-seen = Шта сте приметили?
portal-intruder-unplugged = Да ли је кабл извучен, како обавештење захтева?
portal-intruder-reach = Како можемо да Вас контактирамо?
portal-intruder-reach-hint = Број телефона, по могућству и ноћу
portal-intruder-send = Пријавите сумњу
portal-intruder-law = Ваша установа може имати сопствене обавезе пријављивања са кратким роковима, на пример у вези са заштитом података или безбедношћу мреже. Питајте надлежна лица у својој установи.

## Recipients of a distributor or importer
portal-recipients-title = Унос Ваших прималаца
portal-recipients-heading = Коме сте уступили уређаје?
portal-recipients-text = Сваки прималац добија обавештење на свом језику и сам одговара.
portal-recipients-free = Уређаји без примаоца: { $free } од { $total }.
portal-recipients-free-list = Серијски бројеви без примаоца
portal-named = { $count ->
    [one] Наведен { $count } прималац
    [few] Наведена { $count } примаоца
   *[other] Наведено { $count } прималаца
}
portal-state = Стање
portal-state-waiting = обавештавање у току
portal-state-told = обавештен
portal-state-read = прочитано
portal-state-answered = одговорено
portal-recipients-complete-said = Навели сте да је списак потпун.
portal-preview = { $count ->
    [one] Може се обавестити { $count } прималац
    [few] Могу се обавестити { $count } примаоца
   *[other] Може се обавестити { $count } прималаца
}
portal-preview-text = Још ништа није послато. Ако је списак тачан, обавестите примаоце дугметом испод.
portal-recipients-rows = Унос прималаца
portal-recipient = Прималац { $count }
portal-recipient-name = Установа
portal-recipient-street = Улица
portal-recipient-postcode = Поштански број
portal-recipient-city = Место
portal-recipient-country = Држава
portal-recipient-country-hint = Назив или ознака, на пример DE
portal-recipient-email = Имејл адреса
portal-recipient-serials = Серијски бројеви
portal-recipient-serials-hint = Више бројева одвојите зарезима
portal-recipients-more = Прикажите више редова. Оно што је унето на овој страници не преноси се
portal-recipients-paste = Или налепите табелу
portal-paste = Копирајте из своје табеле и налепите овде
portal-paste-hint = По један ред за сваког примаоца: установа; улица; поштански број; место; држава; имејл; серијски број, серијски број
portal-recipients-complete = Овим је мој списак потпун
portal-recipients-check = Проверите уносе
portal-recipients-tell = Обавестите примаоце
portal-recipients-later = Остале примаоце можете да унесете касније.
portal-line-row = Прималац { $line }: { $text }
portal-line-pasted = Налепљени ред { $line }: { $text }
portal-line-none = Унесите најмање једног примаоца.
portal-line-name = Недостаје установа.
portal-line-city = Недостаје место.
portal-line-country = Не познајемо ову државу: „{ $about }”. Напишите њен назив или два слова.
portal-line-email = Ово није имејл адреса: „{ $about }”.
portal-line-serial = Овај серијски број није на Вашем списку: { $about }.
portal-line-twice = Овај серијски број је наведен двапут: { $about }.
portal-line-units = Недостају серијски бројеви.

## Is this genuine?
portal-genuine-heading = Да ли је ово обавештење аутентично?
portal-genuine-text = То можете да утврдите на три начина. Један је довољан.
portal-genuine-ask = Питајте.
portal-genuine-ask-text = Позовите своје лице за контакт код произвођача на број који већ знате, не на број из имејла, или користите { $website }. Наведите { $reference }.
portal-genuine-compare = Упоредите.
portal-genuine-compare-text = Свака страница PDF датотеке носи оба броја: { $reference } и { $document }.
portal-genuine-digest = Израчунајте поново.
portal-genuine-digest-text = Ваша ИТ служба може да упореди контролни збир датотеке са овим списком. Потписане су управо ове датотеке.
portal-genuine-maker = Произвођач
portal-genuine-numbers = Бројеви
portal-genuine-link = О Вашем линку
portal-genuine-link-text = Линк важи само за Вашу установу и само за ово обавештење. Ко га има, може да одговара у име Ваше установе; не прослеђујте га, већ делове предајте преко „Предаја дела одговора”. Произвођач може да га повуче у сваком тренутку и да Вам пошаље нови.
portal-genuine-never = Никада не тражимо лозинку и никада не тражимо банковне податке.

## After an act
portal-done-now = Урадите ово сада
portal-done-hand = Линк је послат
portal-done-hand-text = Лице га добија на адресу коју сте навели. Његове одговоре видећете у свом обрасцу.
portal-done-contact = Хвала. Ваш податак је забележен
portal-done-contact-text = Ако сте навели имејл адресу, обавештење се шаље тамо. У супротном, наш запослени тражи право лице. Ваш линк и даље важи.
portal-done-intruder = Ваша пријава је примљена
portal-done-intruder-text = Сада је на првом месту радне листе произвођача. Не чекајте одговор, већ одмах поступите.
portal-done-recipients = Ваш списак је прихваћен
portal-done-recipients-text = Примаоци које сте навели сада добијају обавештење. Докле су стигли, видећете на страници својих прималаца.

## The notice as data
portal-data = Као подаци за Ваше сопствене системе
portal-data-text = Иста верзија као PDF. Ваш систем може да је прочита и да помоћу ње одговори.
portal-data-products = Обухваћени производи
portal-data-units = Ваши серијски бројеви
portal-data-notice = Обавештење за машинско читање (JSON)

## Checking a file
portal-genuine-file-heading = Провера датотеке
portal-genuine-file-text = Изаберите PDF који сте примили. Датотека се не чува.
portal-genuine-file = PDF датотека
portal-genuine-file-send = Проверите
portal-genuine-offline = Без мреже: „fieldaction genuine” или „fieldcheck genuine” са називом датотеке.
portal-genuine-yes = Аутентично: { $reference }, ревизија { $revision }, печат произвођача { $maker }, { $date }
portal-genuine-filled = Аутентично. Након печаћења попуњена су само поља обрасца.
portal-genuine-not = Није аутентично: { $why }
portal-genuine-stamp = Временски жиг: { $moment }, издао { $authority }. Није проверено чија је то услуга.
portal-genuine-key = Отисак кључа овог печата
portal-genuine-key-compare = То мора бити отисак који је наведен у Вашем писму.
genuine-no-pdf = Датотека није читљив PDF.
genuine-no-seal = Датотека нема печат.
genuine-changed = Датотека је измењена након печаћења.
genuine-added = Датотеци је нешто додато након печаћења.
genuine-foreign-key = Печат је направљен другим кључем.
genuine-broken = Печат не може да се прочита.

# The page for files of answers.
portal-upload-way = Отпремите датотеку са одговорима
portal-upload-title = Отпремање одговора
portal-upload-lead = Дајте нам датотеку са серијским бројевима и подацима шта је било са сваким уређајем. Видите шта је прочитано, проверите и потпишете. Пре тога се ништа не бележи.
portal-upload-label = Датотека
portal-upload-hint = XLSX или CSV са колонама за серијски број и стање или машински одговор (JSON)
portal-upload-own = Можете попунити нашу табелу:
portal-upload-send = Прочитај датотеку
portal-upload-none = Прво изаберите датотеку.
portal-upload-unreadable = Ова датотека не може да се прочита.
portal-upload-empty = Ова датотека не говори ништа о уређају.
portal-upload-foreign = Ова датотека припада другом обавештењу или другом примаоцу. Ништа није преузето из ње.
portal-upload-result = Шта је прочитано
portal-upload-counts = Прочитано: { $taken } · За проверу: { $held } · Изостављено: { $refused }
portal-upload-row = Ред { $row }
portal-upload-next = Провери и настави
portal-upload-kept = Прочитано стоји у обрасцу. Тамо проверите, допуните и потпишите.
portal-upload-unknown = Није на нашем списку; биће пријављен као додатни уређај.
portal-upload-number = Серијски број не може сигурно да се прочита. Погледајте уређај.
portal-upload-said = Није јасно шта је било са уређајем. Изаберите сами.
portal-upload-date = Датум није јасан и изостављен је.
portal-upload-cell = Ћелија садржи формулу или је спојена. Проверите вредност.
portal-upload-twice = Овај серијски број се појављује више пута.
portal-upload-missing = Недостаје коме или зашто.
portal-upload-which = Није јасно на који се уређај мисли.
portal-upload-comment = Постоји напомена; није преузета.
portal-upload-other = Нешто није могло да се прочита и изостављено је.
## Passing on: roles, a list as a file, sites by number only
portal-role = Шта установа ради са уређајима?
portal-role-uses = Користи их
portal-role-passes = Предаје их даље и наводи сопствене примаоце
portal-list-heading = Или предајте датотеку
portal-list-text = По један ред за сваки уређај, са колонама обрасца, као CSV или XLSX. Што се може преузети, затим стоји у пољу изнад; још се нико не обавештава.
portal-list-file = Списак (CSV или XLSX)
portal-list-template = Образац
portal-list-read = Прочитај датотеку
portal-list-counts = Редова: { $rows }, преузето { $taken }, за исправку { $held }, неупотребљиво { $refused }
portal-line-list = Ред { $line }: { $text }
portal-line-role = Не познајемо ту улогу: „{ $about }”.
portal-line-circle = Та адреса стоји изнад Вас у ланцу: { $about }.
portal-line-many = Један списак не прима више прималаца: { $about }.
portal-line-unreadable = Ово се не може прочитати: „{ $about }”.
portal-blind-title = Задржати имена код себе
portal-blind-text = Дајте сваком месту број. Ми сазнајемо број, државу, језик и серијске бројеве, никада име ни адресу. Обавештење предајете сами.
portal-blind-lines = Места
portal-blind-lines-hint = По један ред за свако место: број; држава; језик; серијски број, серијски број. Број има највише четири слова и шест цифара, на пример S-01
portal-blind-file = Јавни део из „fieldaction cascade seal” (JSON)
portal-blind-sealed = Ваш запечаћени списак (необавезно)
portal-blind-sealed-hint = Чувамо га за Вас. Отвара га само Ваш кључ.
portal-blind-declare = Наведи места
portal-blind-named = Места: { $count }
portal-blind-site = Број
portal-blind-link = Линк за место
portal-blind-letter = Писмо (PDF)
portal-blind-zip = Писма, линкови и потписана обавештења за сва места (ZIP)
portal-blind-told = Предали смо обавештење тим местима
portal-blind-kept = Ваш запечаћени списак
portal-blind-root = Корен над Вашим обавезама
portal-line-site = Ово није слободан број места: „{ $about }”.
portal-line-public = Ово није јавни део списка: „{ $about }”.
portal-line-unsealed = Ова датотека није запечаћена: „{ $about }”.
portal-sign-optional = Необавезно. Произвођач не зна ко сте.
