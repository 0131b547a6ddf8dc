### Words about evidence of fieldcheck, Bulgarian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = в ред
verdict-fail = не е в ред
verdict-not-applicable = не е приложимо
verdict-inconclusive = не можа да се установи

## Doubts and remarks
evidence-doubt-says-otherwise = Файлът посочва друг резултат, различен от собствените му записи. Важат само записите; производителят проверява случая.
evidence-doubt-unknown-serial = Този сериен номер не е в нашия списък за Вашата организация. Производителят проверява дали устройството е засегнато.
evidence-doubt-no-challenge = Липсва еднократното число (challenge), затова доказателството може да е по-старо от известието. То е запазено, но не доказва, че мерките по устройството са изпълнени.
evidence-doubt-other-challenge = Еднократното число (challenge) в него не е издадено за това устройство. Доказателството е запазено, но не доказва, че мерките по устройството са изпълнени.
evidence-doubt-clock-ahead = Според часовника на проверяващия компютър доказателството е създадено в бъдещето. То е запазено, но не доказва, че мерките по устройството са изпълнени.
evidence-doubt-before-notice = Според часовника на проверяващия компютър доказателството е създадено, преди да бъде изпратено известието. То е запазено, но не доказва, че мерките по устройството са изпълнени.
evidence-doubt-older-than-known = Проверката е приключила преди онова, което вече е известно за това устройство. Доказателството е запазено, но не доказва, че мерките по устройството са изпълнени. Проверете отново и изпратете новото доказателство.
evidence-doubt-used-challenge = То отговаря на вече използвано еднократно число (challenge). Това, че достъпът е бил отворен, важи въпреки това.
evidence-doubt-other-key = То е подписано от друга инсталация на fieldcheck, а не от тази на първото доказателство от организацията.
evidence-doubt-shared-certificate = Друго устройство е показало същия сертификат.
evidence-doubt-shared-bmc = Друго устройство е показало същия BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Доказване с fieldcheck
portal-step-evidence-small = за Вашия ИТ отдел, по желание
portal-evidence-title = Доказване с fieldcheck
portal-evidence-lead = Вашият ИТ отдел може да докаже, че достъп без парола се отказва. fieldcheck отправя към сървъра само заявки за четене и не променя нищо. Доказателството не замества потвърждението.
portal-evidence-one = 1. Изтеглете профила за проверка
portal-evidence-one-text = Той е подписан от { $maker } и съдържа еднократно число (challenge) за всеки от Вашите серийни номера.
portal-evidence-load = Изтегляне на профила за проверка ({ $file })
portal-evidence-version = { $id }, версия { $version }
portal-evidence-hypothesis = Известието не посочва причина. Тези проверки са предположение на производителя за нея.
portal-evidence-compare = Сравнете ключа: fieldcheck показва този отпечатък, а той е посочен и в писмото до Вас.
portal-evidence-fingerprint = Отпечатък на ключа на производителя
portal-evidence-two = 2. Стартирайте fieldcheck в мрежата за управление
portal-evidence-two-text = По веднъж за всяко устройство. Вместо АДРЕС въведете адреса на неговия BMC.
portal-evidence-address = АДРЕС
portal-evidence-any-serial = СЕРИЕН-НОМЕР
portal-evidence-serial-unknown = Устройствата, чийто сериен номер не ни е известен, не получават еднократно число (challenge). Първо посочете серийния номер при потвърждаването.
portal-evidence-three = 3. Предайте записаното от него
portal-evidence-files = Файлове с доказателства
portal-evidence-files-hint = Файлове с окончание .dsse.json или PDF формулярът с доказателството в него. Може да изберете няколко наведнъж, всеки до 2 MB.
portal-evidence-code = Или кодове от хартия
portal-evidence-code-hint = Текстът на QR кода, който започва с FC1:, по един на ред.
portal-evidence-send = Предаване
portal-evidence-state = Вашите устройства
portal-evidence-shown = Доказано с fieldcheck, { $moment }
portal-evidence-shown-onsite = Доказано от техника на производителя, { $moment }
portal-evidence-not-shown = Не е доказано: { $why }
portal-evidence-none = още няма доказателство
portal-evidence-open = при последната проверка достъпът беше отворен
portal-evidence-undecided = при последната проверка не можа да се установи
portal-evidence-doubts = последното доказателство не е достатъчно само по себе си
portal-evidence-reopened = Преди беше доказано. Най-новото доказателство показва друго.
portal-evidence-checks = Какво говори против
portal-evidence-made = Създадено на { $moment }, оценено повторно от сървъра на производителя.
portal-evidence-vex = VEX декларация (CSAF 2.0) за Вашия инвентар
portal-evidence-again = След това изпълнете мерките и стартирайте fieldcheck отново със същия профил.
portal-evidence-result = Резултат за Вашите файлове
portal-evidence-got-shown-done = { $serial }: получено. Доказано е, че мерките по устройството са изпълнени.
portal-evidence-got-open = { $serial }: получено. Достъпът е отворен.
portal-evidence-got-undecided = { $serial }: получено. Не можа да се установи дали достъпът се отказва.
portal-evidence-got-kept = { $serial }: получено и запазено. Само по себе си доказателството не е достатъчно.
portal-evidence-got-already = { $serial }: това доказателство вече е получено.
portal-evidence-got-announced = { $serial }: кодът е прочетен. Той известява за доказателство; важи само самият файл.
portal-evidence-awaited = Код от хартия известява за доказателство от { $moment }. Файлът още не е получен.
portal-evidence-refused = { $file }: не е прието. { $why }
portal-evidence-nothing = Изберете поне един файл.
portal-evidence-no-profile = За това известие няма профил за проверка.

evidence-doubts = Съмнения и бележки
