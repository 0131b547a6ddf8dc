### Frame words of the notice, Bulgarian.

## Head of every document
fact-reference = Референтен номер
fact-document-no = Номер на документа
fact-revision = Ревизия
fact-date = Дата
fact-number = Вашият номер при нас
draft = Чернова, без дата

## Foot of every document
foot-support = Техническа поддръжка: { $address }
foot-care = Обслужване на клиенти: { $address }

## Notice: the frame on top
box-heading = Какво трябва да направите сега
step-read = Прочетете това известие и го предайте на всички, които работят с устройствата.
step-measures = Изпълнете мерките по всяко засегнато устройство: { $address }
step-answer = Върнете формуляра за потвърждение.
step-answer-recall = Върнете формуляра за отговор.
alarm-label = Подозирате ли неоторизиран достъп?

## Notice: product table
table-product = Засегнат продукт
table-catalogue-no = Каталожен номер
table-udi = UDI-DI
table-serials = Серийни номера
table-lots = Партиди: { $lots }
table-serial = Сериен номер
udi-none = Н/П (не е приложимо)
udi-none-legacy = Н/П (пуснато на пазара преди въвеждането на UDI)
udi-none-not-a-device = Н/П (не е медицинско изделие)
serials-all = всички
serials-letter = { $count ->
    [one] 1 номер, посочен в придружителното писмо
   *[other] { $count } номера, посочени в придружителното писмо
}

## Notice: signatures
signed-electronically = Подписано електронно
signed-at = { $moment }
signed-meaning = Значение: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Съдържанието и обхватът са проверени и одобрени
role-author = Автор
role-quality_signatory = Качество
role-regulatory_signatory = Регулаторни въпроси
role-coordinator = Координация
role-call_centre = Телефонен център
role-auditor = Одитор

## Notice: how to tell that it is genuine
genuine-heading = Как да разберете, че това известие е истинско
genuine-text = Всяка страница носи референтния номер { $reference } и номера на документа { $document }. При съмнение попитайте по начин, който вече познавате, например чрез { $website } или обичайното си лице за контакт, и посочете двата номера. Никой няма да Ви иска парола по този повод.

## Deadlines, software, registration number
table-software = Версии на софтуера
fact-srn = SRN на производителя
deadline-act-on = Моля, действайте до { $day }
deadline-act-days = { $days ->
    [one] Моля, действайте в срок от един ден след получаването.
   *[other] Моля, действайте в срок от { $days } дни след получаването.
}
deadline-reply-on = Моля, отговорете до { $day }
deadline-reply-days = { $days ->
    [one] Моля, отговорете в срок от един ден след получаването.
   *[other] Моля, отговорете в срок от { $days } дни след получаването.
}

## Titles by market and kind of action
title-recall = Спешно изземване на медицинско изделие
title-correction = Спешно коригиращо действие за медицинско изделие
title-fsn = Спешно известие за безопасност
title-quality = Известие за качество

## New or update
fact-type = Вид на известието
type-new = Ново
type-update = Актуализация
update-heading = Какво е променено
update-previous = Това известие заменя ревизия { $revision } от { $date }
update-added = Ново: { $about }
update-removed = Вече не се съдържа: { $about }
update-changed = Променено: { $about }

## Actions that are answered one by one
action-read = Прочетете това известие и се уверете, че сте го разбрали.
action-pass-on = Предайте това известие на всички, които трябва да го знаят.
action-forward = Предайте това известие на всяка организация, която е получила засегнати устройства или която това действие засяга.
action-identify = Установете засегнатите устройства.
action-quarantine = Отделете засегнатите устройства и не ги използвайте.
action-inspect = Проверете устройствата на място или ги дайте за промяна там.
action-correct = Извършете корекцията.
action-return = Върнете засегнатите устройства.
action-destroy = Унищожете засегнатите устройства.
action-patients = Следвайте препоръките за грижата за пациентите.
action-review = Прегледайте получените по-рано резултати.
action-instructions = Вземете предвид какво е променено в инструкциите за употреба.
action-remember = Имайте предвид това известие, докато действието приключи.

## Chosen fields
stated-look-back-yes = Препоръчва се проследяване на пациентите или преглед на получените по-рано резултати.
stated-look-back-no = Не се препоръчва нито проследяване на пациентите, нито преглед на получените по-рано резултати.
stated-look-back-not-applicable = Проследяване на пациентите или преглед на получените по-рано резултати не е приложимо.
stated-maker-removal = Приемаме обратно засегнатите устройства.
stated-maker-on-site = Проверяваме или променяме засегнатите устройства на място.
stated-maker-software = Предоставяме нов софтуер.
stated-maker-labelling = Променяме инструкциите за употреба или етикетирането.
stated-maker-none = Не планираме действия от наша страна.
stated-maker-by = Срок за приключване на нашите действия: { $day }
stated-lay-users-no = Не е необходимо да се уведомяват пациентите и непрофесионалните потребители.
stated-lay-users-appended = Пациентите или непрофесионалните потребители трябва да бъдат уведомени; към това известие е приложен текст за тях.
stated-lay-users-not-appended = Пациентите или непрофесионалните потребители трябва да бъдат уведомени; към това известие няма приложен текст за тях.
stated-further-notice-yes = Очаква се още едно известие.
stated-further-notice-no = Не се очаква друго известие.
stated-further-notice-not-planned-yet = Все още не е планирано друго известие.
stated-depth-user = Действието обхваща потребителите и ползвателите.
stated-depth-retail = Действието обхваща търговците на дребно и местата за отпускане.
stated-depth-wholesale = Действието обхваща търговците на едро и дистрибуторите.
stated-distributed = Период на разпространение на засегнатите устройства: { $from } – { $to }
representative-heading = Местен представител
attention-line = На вниманието на: { $who }

## Electronic seal
seal-heading = Електронен печат
seal-text = Този файл носи електронния печат на { $maker }; отпечатъкът на ключа е { $fingerprint }. Всеки може да провери файла без връзка с мрежата, с „fieldaction genuine“ или „fieldcheck genuine“.

## Postal
envelope-mark = СПЕШНО: изземване или коригиращо действие за медицинско изделие
