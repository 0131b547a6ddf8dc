### Words of the consignee's portal, Bulgarian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Истинско ли е това?
portal-language = Език:
portal-urgent = Спешно известие за безопасност
portal-alarm = Подозирате ли неоторизиран достъп?
portal-alarm-what = Какво да направите сега
portal-alarm-title = Подозрение за неоторизиран достъп
portal-foot = Спешно известие за безопасност { $reference } ({ $document })
portal-foot-date = от { $date }
portal-foot-help = Въпроси:
portal-back = Назад към прегледа
portal-back-devices = Назад към устройствата
portal-back-questions = Назад към въпросите
portal-to-start = Към прегледа
portal-to-form = Към формуляра
portal-save = Запазване за по-късно
portal-send = Изпращане
portal-change = Промяна
portal-yes = Да
portal-no = Не
portal-yes-on = Да, на { $date }
portal-which-units = Кои устройства?
portal-date-hint = Ден, месец, година, например 10.12.2026
portal-date-hint-known = Ако е известна. Ден, месец, година, например 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Отнася се за 1 от Вашите устройства
   *[other] Отнася се за { $count } от Вашите устройства
}
portal-your-units = Вашите устройства
portal-show-units = Показване на всички устройства
portal-no-units = В момента няма устройство, което да потвърдите
portal-serial = SN { $serial }
portal-serial-unknown = Устройство, чийто сериен номер не ни е известен
portal-unit-about = { $name }, каталожен № { $number }
portal-unit-number = Каталожен № { $number }, UDI-DI не е приложимо
portal-unit-numbers = Каталожен № { $number }, UDI-DI { $udi }
portal-unit-possibly = Според нашите данни е възможно да е засегнато. Моля, приемайте го за засегнато.
portal-unit-handed = Отговорът е възложен на { $to } на { $date } Можете да отговорите лично или да го оставите отворено.
portal-shown-since = Доказано от { $moment }
portal-shown-none = Още няма доказателство

## Overview
portal-handed = { $who } Ви предостави тази връзка на { $date }
portal-handed-units = { $count ->
    [one] Тя важи за 1 устройство.
   *[other] Тя важи за { $count } устройства.
}
portal-three-steps = Три стъпки
portal-step-read = Прочитане
portal-step-read-small = Известието, също и като PDF
portal-step-measures = Мерки
portal-step-measures-small = Инструкциите на производителя
portal-step-confirm = Потвърждаване
portal-step-confirm-small = за всеки сериен номер, около 2 минути
portal-open = предстои
portal-of = { $done } от { $total }
portal-said-so = посочено
portal-confirmed = потвърдено
portal-next-read = Напред: прочитане
portal-next-confirm = Напред: потвърждаване
portal-next-receipt = Преглед на потвърждението за получаване
portal-draft = Въведеното от Вас е запазено
portal-draft-text = Още не е изпратено.
portal-draft-on = Продължаване на формуляра
portal-way-recipients = Въведете своите получатели. Ние ще ги уведомим вместо Вас
portal-way-receipt = Последно потвърждение за получаване
portal-way-correct = Поправяне на отговорите
portal-way-hand = Предаване на част от отговора на колега
portal-way-handed = { $count ->
    [one] 1 предадена част
   *[other] { $count } предадени части
}
portal-way-contact = Не отговаряте за това? Посочете правилното лице
portal-way-return = Не отговаряте за това? Кажете на лицето, което Ви е дало връзката.

## Reading the notice
portal-read-title = Прочетете известието
portal-text-language = Език на известието: { $language }
portal-read-at = Прочетено на { $moment }
portal-read-hint = Отварянето на тази страница не се счита за потвърждение. Само с този бутон се записва, че сте прочели известието.
portal-read-button = Прочетох известието
portal-instructions = Отваряне на инструкциите на производителя
portal-instructions-take = Изтегляне
portal-instructions-taken = Изтеглено на { $moment }
portal-instructions-hint = С този бутон се записва, че сте изтеглили файла.
portal-products = Засегнати продукти
portal-product = Продукт
portal-catalogue-no = Каталожен №
portal-udi = UDI-DI
portal-udi-none = не е приложимо
portal-files = Файлове
portal-files-none = Файловете ще бъдат тук, след като бъдат одобрени.
portal-file-notice = Известие като PDF, { $language }
portal-file-personal = Придружително писмо и формуляр за Вашата организация като PDF

## Form: what stands on each page
portal-form-steps = Стъпки на формуляра
portal-form-devices = Устройства
portal-form-questions = Въпроси
portal-form-confirm = Потвърждаване
portal-errors = { $count ->
    [one] Едно поле трябва да се поправи
   *[other] { $count } полета трябва да се поправят
}
portal-save-hint = Можете да запазите по всяко време. Вашата връзка Ви връща тук.
portal-next = Напред

## Step: devices
portal-devices-title = Вашите устройства
portal-devices-heading = Какво се е случило с всяко устройство?
portal-no-units-form = В момента няма устройство, което да потвърдите. По-долу можете да посочите устройство, което липсва.
portal-chain-first = Предали ли сте устройства на други?
portal-chain-first-text = Въведете получателите. Тези устройства се отчитат при тях и не е нужно да посочвате нищо за тях тук.
portal-choice-done = Изпълнено
portal-said-done-hint = Всички стъпки от инструкциите са изпълнени
portal-choice-later = Още не
portal-choice-not-here = Не е тук
portal-choice-not-here-hint = Не намираме това устройство при нас
portal-choice-passed-on = Предадено на друг
portal-choice-scrapped = Бракувано
portal-choice-cannot = Не може да се изпълни
portal-choice-cannot-hint = Не можем да изпълним стъпките
portal-when = Кога?
portal-until = До кога?
portal-to = На кого? Наименование и адрес на организацията
portal-why = Каква е пречката?
portal-why-hint = Техническата поддръжка ще се свърже с Вас.
portal-serial-read = Сериен номер от табелката с данни
portal-serial-read-hint = Липсва в нашите данни
portal-rest = Всички устройства, за които не сте посочили нищо по-горе
portal-rest-each = Ще отговоря за всяко поотделно
portal-rest-done = Мерките по всички останали са изпълнени
portal-extra-heading = В този списък липсва устройство
portal-extra = Сериен номер, както е на табелката с данни
portal-extra-hint = Ще проверим дали устройството е засегнато и ще се свържем с Вас. Ако са няколко: по един номер на ред.

## Step: questions
portal-questions-title = Въпроси по известието
portal-questions-heading = Верни ли са тези твърдения?
portal-questions-hint = „Не“ е валиден отговор. Тогава ще се свържем с Вас.
portal-questions-tick = Отбележете това, което се отнася за Вас.
portal-not-ticked = не е отбелязано
portal-derived = Следва от посоченото за всяко устройство
portal-chain = Дистрибутори и вносители
portal-chain-question = Дистрибутор или вносител на устройствата ли сте?
portal-chain-not-applicable = Не е приложимо
portal-chain-not-applicable-hint = Ние самите използваме устройствата
portal-chain-applies = Да, ние сме дистрибутор или вносител
portal-informed-on = Дата
portal-next-check = Напред: проверка на отговорите

## Step: confirm
portal-check-title = Проверка и потвърждаване
portal-check-heading = Вярно ли е всичко?
portal-missing = { $count ->
    [one] Липсва още един отговор
   *[other] Липсват още { $count } отговора
}
portal-check-correction = Вече сте отговорили. Повторното изпращане поправя последния Ви отговор; той остава достъпен за четене.
portal-unknown-serials = Други серийни номера при Вас
portal-said-nothing = Още нищо не е посочено
portal-said-done = Изпълнено
portal-said-done-on = Изпълнено на { $date }
portal-said-later = Още не
portal-said-later-on = Още не, до { $date }
portal-said-not-here = Не е тук
portal-said-passed-on = Предадено на { $to }
portal-said-scrapped = Бракувано
portal-said-scrapped-on = Бракувано на { $date }
portal-said-cannot = Не може да се изпълни: { $why }
portal-sign-heading = Кой потвърждава това?
portal-sign-name = Име и фамилия
portal-sign-title = Длъжност или функция
portal-sign-date = Дата
portal-sign-hint = С изпращането Вие правите тези изявления. Можете да ги поправите по-късно; предишната версия се запазва.
portal-sign = Изпращане на отговорите
portal-earlier = Вашите отговори досега

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Изберете отговор.
portal-wrong-yes-no = Изберете „да“ или „не“.
portal-wrong-date = Тази дата не може да се прочете. Напишете ден, месец, година, например 10.12.2026.
portal-wrong-date-missing = Липсва датата.
portal-wrong-quantity = Моля, посочете броя на изделията като цяло число.
portal-wrong-to = Посочете наименованието и адреса на организацията.
portal-wrong-why = Посочете причината. Едно изречение е достатъчно.
portal-wrong-name = Липсва името.
portal-wrong-changed = Отговорите са променени, след като тази страница беше показана. Моля, проверете ги още веднъж.
portal-wrong-units = Изберете поне едно устройство.
portal-wrong-email = Това не е имейл адрес.
portal-wrong-nothing = Още нищо не е посочено.

## Receipt
portal-receipt-title = Потвърждение за получаване { $number }
portal-receipt-heading = Вашите отговори са получени
portal-receipt-corrected = Този отговор е поправен
portal-receipt-newer = Към по-новия отговор { $number }
portal-receipt-number = Номер на Вашето потвърждение за получаване
portal-receipt-phone = По телефона е достатъчен само този номер.
portal-receipt-at = Получено
portal-receipt-by = Потвърдено от
portal-receipt-site = Организация
portal-receipt-corrects = Поправя отговора
portal-receipt-place = Място в журнала
portal-receipt-index = Запис { $index }
portal-receipt-sealed = Включено в подписаната контролна точка, брой записи: { $size }
portal-receipt-pending = Определя се в момента. Вашите отговори вече са запазени.
portal-receipt-again = Нова проверка
portal-receipt-digest = Контролна сума на записа (SHA-256)
portal-receipt-print = Създадено от портала за { $reference }, за Вашата документация. Въпроси: { $address }
portal-receipt-next = Какво следва
portal-receipt-queried = Наш служител ще прочете отговора Ви и ще се свърже с Вас, ако нещо трябва да се изясни.
portal-receipt-open = Още не е изпълнено:
portal-receipt-copy = Потвърждение се изпраща на имейл адреса, с който разполагаме за Вас.
portal-receipt-how-print = Използвайте функцията за печат на браузъра, за да запазите тази страница.
portal-receipt-proof = Със записа и контролната сума по-късно може да се докаже, че този отговор стои непроменен в журнала.

## Handing a part on
portal-hand-title = Предаване на част от отговора
portal-hand-heading = Кой да поеме част от отговора?
portal-hand-text = Лицето получава своя собствена връзка. Тя показва само избраните от Вас устройства и посочва от кого е предадена. Вие запазвате прегледа.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Имейл адрес на лицето
portal-hand-from = Вашето име
portal-hand-from-hint = То се посочва в имейла.
portal-hand-send = Изпращане на връзката
portal-hand-already = Вече предадено
portal-hand-said = отговорено за { $said } от { $count }

## Naming the right person
portal-contact-title = Посочете правилното лице
portal-contact-heading = Кой отговаря за това?
portal-contact-text = Известието трябва да стигне до правилното лице. Докато то отговори, ние запазваме Вашия адрес.
portal-contact-what = Кое е вярно?
portal-contact-person = Отговаря друго лице при нас
portal-contact-name = Име или отделение
portal-contact-email = Имейл адрес
portal-contact-email-hint = Известието се изпраща веднага на този адрес. Без адрес наш служител продължава да търси.
portal-contact-site = Отговаря друга организация
portal-contact-site-name = Наименование и адрес на организацията
portal-contact-unknown = Не знам кой отговаря
portal-contact-unknown-hint = Ние продължаваме да търсим и ще се обадим на Вашата телефонна централа

## Reporting a suspicion
portal-intruder-reported = Вече е съобщено за подозрение. Можете да добавите още.
portal-intruder-then = След това съобщете тук
portal-intruder-text = Едно изречение е достатъчно. Съобщението веднага застава на първо място в работния списък на производителя. То не замества Вашето потвърждение за всяко устройство.
portal-intruder-seen = Какво забелязахте?
portal-intruder-unplugged = Изваден ли е кабелът, както изисква известието?
portal-intruder-reach = Как можем да се свържем с Вас?
portal-intruder-reach-hint = Телефонен номер, по възможност и през нощта
portal-intruder-send = Съобщаване на подозрението
portal-intruder-law = Вашата организация може да има собствени задължения за докладване с кратки срокове, например за защита на данните или мрежова сигурност. Попитайте отговорните лица във Вашата организация.

## Recipients of a distributor or importer
portal-recipients-title = Въведете своите получатели
portal-recipients-heading = На кого предадохте устройствата?
portal-recipients-text = Всеки получател получава известието на своя език и отговаря сам.
portal-recipients-free = Устройства без получател: { $free } от { $total }.
portal-recipients-free-list = Серийни номера без получател
portal-named = { $count ->
    [one] 1 посочен получател
   *[other] { $count } посочени получатели
}
portal-state = Състояние
portal-state-waiting = уведомява се
portal-state-told = уведомен
portal-state-read = прочетено
portal-state-answered = отговорено
portal-recipients-complete-said = Посочихте, че списъкът е пълен.
portal-preview = { $count ->
    [one] 1 получател може да бъде уведомен
   *[other] { $count } получатели могат да бъдат уведомени
}
portal-preview-text = Още нищо не е изпратено. Ако списъкът е верен, уведомете получателите с бутона по-долу.
portal-recipients-rows = Въвеждане на получатели
portal-recipient = Получател { $count }
portal-recipient-name = Организация
portal-recipient-street = Улица
portal-recipient-postcode = Пощенски код
portal-recipient-city = Населено място
portal-recipient-country = Държава
portal-recipient-country-hint = Име или код, например DE
portal-recipient-email = Имейл адрес
portal-recipient-serials = Серийни номера
portal-recipient-serials-hint = Разделете няколко номера със запетаи
portal-recipients-more = Показване на повече редове. Въведеното на тази страница не се пренася
portal-recipients-paste = Или поставете таблица
portal-paste = Копирайте от своята таблица и поставете тук
portal-paste-hint = Един ред за всеки получател: организация; улица; пощенски код; населено място; държава; имейл; сериен номер, сериен номер
portal-recipients-complete = С това моят списък е пълен
portal-recipients-check = Проверка на въведеното
portal-recipients-tell = Уведомяване на получателите
portal-recipients-later = Можете да въведете още получатели по-късно.
portal-line-row = Получател { $line }: { $text }
portal-line-pasted = Поставен ред { $line }: { $text }
portal-line-none = Въведете поне един получател.
portal-line-name = Липсва организацията.
portal-line-city = Липсва населеното място.
portal-line-country = Тази държава не ни е известна: „{ $about }“. Напишете името ѝ или две букви.
portal-line-email = Това не е имейл адрес: „{ $about }“.
portal-line-serial = Този сериен номер не е във Вашия списък: { $about }.
portal-line-twice = Този сериен номер е посочен два пъти: { $about }.
portal-line-units = Липсват серийните номера.

## Is this genuine?
portal-genuine-heading = Истинско ли е това известие?
portal-genuine-text = Има три начина да разберете. Един е достатъчен.
portal-genuine-ask = Попитайте.
portal-genuine-ask-text = Обадете се на своето лице за контакт при производителя на номер, който вече познавате, а не на номер от имейла, или използвайте { $website }. Посочете { $reference }.
portal-genuine-compare = Сравнете.
portal-genuine-compare-text = Всяка страница на PDF файла носи двата номера: { $reference } и { $document }.
portal-genuine-digest = Преизчислете.
portal-genuine-digest-text = Вашият ИТ отдел може да сравни контролната сума на файла с този списък. Подписани са точно тези файлове.
portal-genuine-maker = Производител
portal-genuine-numbers = Номера
portal-genuine-link = Какво представлява Вашата връзка
portal-genuine-link-text = Тя важи само за Вашата организация и само за това известие. Който я има, може да отговаря от името на Вашата организация; не я препращайте, а предавайте части чрез „Предаване на част от отговора“. Производителят може да я оттегли по всяко време и да Ви изпрати нова.
portal-genuine-never = Никога не искаме парола и никога не искаме банкови данни.

## After an act
portal-done-now = Направете това сега
portal-done-hand = Връзката е изпратена
portal-done-hand-text = Лицето я получава на посочения от Вас адрес. Това, което то посочи, ще бъде във Вашия формуляр.
portal-done-contact = Благодарим Ви. Посоченото от Вас е записано
portal-done-contact-text = Ако сте посочили имейл адрес, известието се изпраща там. В противен случай наш служител търси правилното лице. Вашата връзка остава валидна.
portal-done-intruder = Вашето съобщение е получено
portal-done-intruder-text = То вече е на първо място в работния списък на производителя. Не чакайте отговор, преди да действате.
portal-done-recipients = Вашият списък е приет
portal-done-recipients-text = Посочените от Вас получатели получават известието сега. Докъде са стигнали, се вижда на страницата с Вашите получатели.

## The notice as data
portal-data = Като данни за Вашите собствени системи
portal-data-text = Същата версия като PDF файла. Вашата система може да прочете данните и да отговори с тях.
portal-data-products = Засегнати продукти
portal-data-units = Вашите серийни номера
portal-data-notice = Известие за машинна обработка (JSON)

## Checking a file
portal-genuine-file-heading = Проверка на файл
portal-genuine-file-text = Изберете PDF файла, който сте получили. Той не се запазва.
portal-genuine-file = PDF файл
portal-genuine-file-send = Проверка
portal-genuine-offline = Без мрежа: „fieldaction genuine“ или „fieldcheck genuine“ с името на файла.
portal-genuine-yes = Файлът е истински: { $reference }, ревизия { $revision }, подпечатан от { $maker } на { $date }
portal-genuine-filled = Файлът е истински. След подпечатването са попълнени само полета на формуляра.
portal-genuine-not = Файлът не е истински: { $why }
portal-genuine-stamp = Времеви печат: { $moment }, от { $authority }. Не е проверено на кого е тази услуга.
portal-genuine-key = Отпечатък на ключа на този печат
portal-genuine-key-compare = Той трябва да съвпада с отпечатъка в писмото до Вас.
genuine-no-pdf = Файлът не е четим PDF.
genuine-no-seal = Файлът няма печат.
genuine-changed = Файлът е променен след подпечатването.
genuine-added = Към файла е добавено нещо след подпечатването.
genuine-foreign-key = Печатът е направен с друг ключ.
genuine-broken = Печатът не може да се прочете.

# The page for files of answers.
portal-upload-way = Качване на файл с отговори
portal-upload-title = Качване на отговори
portal-upload-lead = Дайте ни файл със серийните номера и какво е станало с всяко изделие. Виждате какво е прочетено, проверявате го и подписвате. Преди това нищо не се записва.
portal-upload-label = Файл
portal-upload-hint = XLSX или CSV с колони за сериен номер и състояние или машинен отговор (JSON)
portal-upload-own = Можете да попълните нашата таблица:
portal-upload-send = Прочитане на файла
portal-upload-none = Първо изберете файл.
portal-upload-unreadable = Този файл не може да бъде прочетен.
portal-upload-empty = Този файл не казва нищо за изделие.
portal-upload-foreign = Този файл е за друго съобщение или друг получател. Нищо не е взето от него.
portal-upload-result = Какво е прочетено
portal-upload-counts = Прочетени: { $taken } · За проверка: { $held } · Пропуснати: { $refused }
portal-upload-row = Ред { $row }
portal-upload-next = Проверка и напред
portal-upload-kept = Прочетеното е във формуляра. Проверете го там, допълнете го и подпишете.
portal-upload-unknown = Не е в нашия списък; ще бъде съобщено като допълнително изделие.
portal-upload-number = Серийният номер не може да се прочете със сигурност. Вижте изделието.
portal-upload-said = Не е ясно какво е станало с изделието. Изберете сами.
portal-upload-date = Датата не е ясна и е пропусната.
portal-upload-cell = Клетката съдържа формула или е обединена. Проверете стойността.
portal-upload-twice = Този сериен номер се среща повече от веднъж.
portal-upload-missing = Липсва на кого или защо.
portal-upload-which = Не е ясно кое изделие се има предвид.
portal-upload-comment = Има бележка; тя не е взета.
portal-upload-other = Нещо тук не можа да бъде прочетено и е пропуснато.
## Passing on: roles, a list as a file, sites by number only
portal-role = Какво прави организацията с устройствата?
portal-role-uses = Използва ги
portal-role-passes = Предава ги и посочва свои получатели
portal-list-heading = Или предайте файл
portal-list-text = По един ред за устройство с колоните на образеца, като CSV или XLSX. Каквото може да се приеме, след това стои в полето по-горе; още никой не се уведомява.
portal-list-file = Списък (CSV или XLSX)
portal-list-template = Образец
portal-list-read = Прочитане на файла
portal-list-counts = { $rows } реда: { $taken } приети, { $held } за поправяне, { $refused } неизползваеми
portal-line-list = Ред { $line }: { $text }
portal-line-role = Не познаваме тази роля: „{ $about }“.
portal-line-circle = Този адрес стои над Вас във веригата: { $about }.
portal-line-many = Един списък не побира повече получатели: { $about }.
portal-line-unreadable = Това не може да се прочете: „{ $about }“.
portal-blind-title = Имената остават при Вас
portal-blind-text = Дайте номер на всяко място. Ние научаваме номер, държава, език и серийни номера, никога име или адрес. Вие сами предавате известието.
portal-blind-lines = Места
portal-blind-lines-hint = По един ред за място: номер; държава; език; сериен номер, сериен номер. Номерът има до четири букви и шест цифри, например S-01
portal-blind-file = Публична част от „fieldaction cascade seal“ (JSON)
portal-blind-sealed = Вашият запечатан списък (по желание)
portal-blind-sealed-hint = Пазим го за Вас. Само Вашият ключ го отваря.
portal-blind-declare = Посочване на местата
portal-blind-named = Места: { $count }
portal-blind-site = Номер
portal-blind-link = Връзка за мястото
portal-blind-letter = Писмо (PDF)
portal-blind-zip = Писма, връзки и подписани известия за всички места (ZIP)
portal-blind-told = Предадохме известието на тези места
portal-blind-kept = Вашият запечатан списък
portal-blind-root = Корен над Вашите обвързвания
portal-line-site = Това не е свободен номер за място: „{ $about }“.
portal-line-public = Това не е публичната част на списък: „{ $about }“.
portal-line-unsealed = Този файл не е запечатан: „{ $about }“.
portal-sign-optional = По желание. Производителят не знае кои сте Вие.
