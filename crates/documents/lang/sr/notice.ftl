### Frame words of the notice, Serbian.

## Head of every document
fact-reference = Референтни број
fact-document-no = Број документа
fact-revision = Ревизија
fact-date = Датум
fact-number = Ваш број код нас
draft = Нацрт, без датума

## Foot of every document
foot-support = Техничка подршка: { $address }
foot-care = Корисничка служба: { $address }

## Notice: the frame on top
box-heading = Шта сада треба да урадите
step-read = Прочитајте ово обавештење и проследите га свима који раде са уређајима.
step-measures = Спроведите мере на сваком обухваћеном уређају: { $address }
step-answer = Вратите образац за потврду.
step-answer-recall = Вратите образац за одговор.
alarm-label = Сумњате на неовлашћен приступ?

## Notice: product table
table-product = Обухваћени производ
table-catalogue-no = Каталошки број
table-udi = UDI-DI
table-serials = Серијски бројеви
table-lots = Серије (лот): { $lots }
table-serial = Серијски број
udi-none = Н/П (није применљиво)
udi-none-legacy = Н/П (стављено на тржиште пре увођења UDI)
udi-none-not-a-device = Н/П (није медицинско средство)
serials-all = сви
serials-letter = { $count ->
    [one] { $count } број, наведен у пропратном писму
    [few] { $count } броја, наведена у пропратном писму
   *[other] { $count } бројева, наведених у пропратном писму
}

## Notice: signatures
signed-electronically = Електронски потписано
signed-at = { $moment }
signed-meaning = Значење: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Садржај и обим прегледани и одобрени
role-author = Аутор
role-quality_signatory = Квалитет
role-regulatory_signatory = Регулаторни послови
role-coordinator = Координација
role-call_centre = Позивни центар
role-auditor = Ревизор

## Notice: how to tell that it is genuine
genuine-heading = Како да препознате да је ово обавештење аутентично
genuine-text = Свака страница носи референтни број { $reference } и број документа { $document }. Ако сумњате, питајте на начин који већ познајете, на пример преко { $website } или код свог уобичајеног лица за контакт, и наведите оба броја. Нико Вам поводом овога неће тражити лозинку.

## Deadlines, software, registration number
table-software = Верзије софтвера
fact-srn = SRN произвођача
deadline-act-on = Рок за поступање: { $day }
deadline-act-days = { $days ->
    [one] Поступите у року од { $days } дана од пријема.
    [few] Поступите у року од { $days } дана од пријема.
   *[other] Поступите у року од { $days } дана од пријема.
}
deadline-reply-on = Рок за одговор: { $day }
deadline-reply-days = { $days ->
    [one] Одговорите у року од { $days } дана од пријема.
    [few] Одговорите у року од { $days } дана од пријема.
   *[other] Одговорите у року од { $days } дана од пријема.
}

## Titles by market and kind of action
title-recall = Хитно повлачење медицинског средства
title-correction = Хитна корективна мера за медицинско средство
title-fsn = Хитно безбедносно обавештење
title-quality = Обавештење о квалитету

## New or update
fact-type = Врста обавештења
type-new = Ново
type-update = Ажурирање
update-heading = Шта се променило
update-previous = Ово обавештење замењује ревизију { $revision } ({ $date })
update-added = Ново: { $about }
update-removed = Више није садржано: { $about }
update-changed = Измењено: { $about }

## Actions that are answered one by one
action-read = Прочитајте ово обавештење и уверите се да сте га разумели.
action-pass-on = Проследите ово обавештење свима који треба да знају за њега.
action-forward = Проследите ово обавештење свакој организацији која је примила обухваћене уређаје или на коју се ова мера односи.
action-identify = Утврдите који су уређаји обухваћени.
action-quarantine = Издвојите обухваћене уређаје и не користите их.
action-inspect = Проверите уређаје на лицу места или их тамо дајте на измену.
action-correct = Спроведите корекцију.
action-return = Вратите обухваћене уређаје.
action-destroy = Уништите обухваћене уређаје.
action-patients = Придржавајте се препорука за збрињавање пацијената.
action-review = Преиспитајте раније добијене резултате.
action-instructions = Узмите у обзир шта је промењено у упутству за употребу.
action-remember = Имајте ово обавештење у виду док се мера не заврши.

## Chosen fields
stated-look-back-yes = Препоручује се праћење пацијената или преиспитивање раније добијених резултата.
stated-look-back-no = Не препоручује се ни праћење пацијената ни преиспитивање раније добијених резултата.
stated-look-back-not-applicable = Праћење пацијената или преиспитивање раније добијених резултата не долази у обзир.
stated-maker-removal = Преузимамо назад обухваћене уређаје.
stated-maker-on-site = Прегледамо или мењамо обухваћене уређаје на лицу места.
stated-maker-software = Обезбеђујемо нови софтвер.
stated-maker-labelling = Мењамо упутство за употребу или означавање.
stated-maker-none = Не планирамо сопствене мере.
stated-maker-by = Рок за завршетак наших мера: { $day }
stated-lay-users-no = Пацијенте и нестручне кориснике није потребно обавестити.
stated-lay-users-appended = Пацијенте или нестручне кориснике потребно је обавестити; текст за њих приложен је уз ово обавештење.
stated-lay-users-not-appended = Пацијенте или нестручне кориснике потребно је обавестити; уз ово обавештење није приложен текст за њих.
stated-further-notice-yes = Очекује се још једно обавештење.
stated-further-notice-no = Не очекује се даље обавештење.
stated-further-notice-not-planned-yet = Даље обавештење још није планирано.
stated-depth-user = Мера се протеже до потрошача и корисника.
stated-depth-retail = Мера се протеже до трговаца на мало и места издавања.
stated-depth-wholesale = Мера се протеже до велетрговаца и дистрибутера.
stated-distributed = Период дистрибуције обухваћених уређаја: { $from } – { $to }
representative-heading = Локални представник
attention-line = За пажњу: { $who }

## Electronic seal
seal-heading = Електронски печат
seal-text = Ова датотека носи електронски печат произвођача { $maker }; отисак кључа је { $fingerprint }. Свако може да провери датотеку без мрежне везе, помоћу „fieldaction genuine” или „fieldcheck genuine”.

## Postal
envelope-mark = ХИТНО: повлачење или корективна мера за медицинско средство
