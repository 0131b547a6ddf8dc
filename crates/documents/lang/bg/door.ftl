### Words at the threshold of office and portal, Bulgarian: refusals and what every page has.

language-name = български
door-skip = Към съдържанието
door-check = Моля, проверете: { $title }

## Refusals as pages
refusal-code = Код за въпроси:
refusal-link-title = Тази връзка не е валидна
refusal-link-text = Връзката е непълна, оттеглена е или е изтекла. Оттук не може да се каже повече.
refusal-link-next = Отворете последния имейл за това известие и използвайте връзката в него. Ако имате писмо, въведете целия адрес. Ако това не помогне, пишете на адреса, посочен в известието.
refusal-nowhere-title = Тук няма нищо
refusal-nowhere-text = Този адрес не съществува или не е предназначен за Вас.
refusal-nowhere-next = Върнете се назад или започнете от списъка с коригиращите действия.
refusal-often-title = Твърде много заявки
refusal-often-text = От Вашата връзка към мрежата дойдоха много заявки за кратко време.
refusal-often-next = Изчакайте половин минута и заредете страницата отново. Нищо не е загубено.
refusal-large-title = Твърде голям обем
refusal-large-text = Изпратеното е по-голямо от това, което се приема тук.
refusal-large-next = Разделете файла или го изпратете по имейл на техническата поддръжка.
refusal-later-title = В момента няма достъп
refusal-later-text = Нещо, от което имаме нужда, не отговаря в момента. Вече потвърденото е запазено.
refusal-later-next = Изчакайте половин минута и опитайте отново.
refusal-fault-title = Грешка при нас
refusal-fault-text = Причината не е във Вас. Грешката е записана.
refusal-fault-next = Върнете се назад и опитайте отново. Ако пак не стане, пишете ни какво искахте да направите.
refusal-origin-title = От чужда страница
refusal-origin-text = Този формуляр не е изпратен от нашата страница. Затова нищо не е извършено.
refusal-origin-next = Отворете страницата отново и изпратете формуляра оттам.
refusal-refused-title = Това не е възможно
refusal-refused-next = Върнете се назад. Вече записаното се запазва.
refusal-unreadable-title = Не може да се прочете
refusal-unreadable-text = Полученото не можа да бъде прочетено. Нищо не е извършено.
refusal-unreadable-next = Върнете се назад и изпратете страницата още веднъж.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Няма такова коригиращо действие.
error-link-unknown = Тази връзка не е валидна, оттеглена е или е изтекла.
error-response-invalid = Въведените данни не могат да бъдат приети в този вид.
error-contact-invalid = Това не е имейл адрес.
error-cascade-invalid = Един ред от списъка не може да бъде приет в този вид.
error-unit-unknown = Това устройство не е в обхвата тук.
error-profile-none = Тук няма такъв профил за проверка.
error-evidence-unreadable = Това не е доказателство от fieldcheck.
error-evidence-signature = Доказателството е променено, след като е било подписано. Използвайте файла, който fieldcheck е записал.
error-evidence-notice = Доказателството се отнася за друго известие.
error-evidence-profile = Доказателството следва профил за проверка, който не е издаден тук или е оттеглен. Изтеглете отново профила за проверка и повторете проверката.
error-evidence-serial = В доказателството няма сериен номер, затова то не се отнася за никое устройство. Повторете проверката и посочете серийния номер.
error-evidence-challenge-used = На еднократното число (challenge) в това доказателство вече е отговорено. Изтеглете отново профила за проверка и повторете проверката.
error-evidence-not-shown = За това устройство още нищо не е доказано.
error-system-conflict = Друг човек е променил това в същия момент. Моля, проверете и повторете.
error-system-unavailable = Нещо, от което имаме нужда, не отговаря в момента. Нищо не е загубено. Моля, повторете по-късно.
error-system-fault = Грешка при нас. Тя е записана.
