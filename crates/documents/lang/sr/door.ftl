### Words at the threshold of office and portal, Serbian: refusals and what every page has.

language-name = српски
door-skip = На садржај
door-check = Проверите: { $title }

## Refusals as pages
refusal-code = Код за питања:
refusal-link-title = Овај линк не важи
refusal-link-text = Линк је непотпун, повучен или је истекао. Одавде се не може рећи ништа више.
refusal-link-next = Отворите најновији имејл о овом обавештењу и кликните на линк у њему. Ако имате писмо, укуцајте целу адресу. Ако ни то не помогне, пишите на адресу наведену у обавештењу.
refusal-nowhere-title = Овде нема ничега
refusal-nowhere-text = Ова адреса не постоји или није намењена Вама.
refusal-nowhere-next = Вратите се назад или почните од списка корективних мера на терену.
refusal-often-title = Превише захтева
refusal-often-text = Са Ваше везе је за кратко време стигло веома много захтева.
refusal-often-next = Сачекајте пола минута и поново учитајте страницу. Ништа није изгубљено.
refusal-large-title = Превелико
refusal-large-text = То што сте послали веће је од онога што се овде прихвата.
refusal-large-next = Поделите датотеку или је пошаљите имејлом техничкој подршци.
refusal-later-title = Тренутно недоступно
refusal-later-text = Нешто што нам је потребно тренутно не одговара. Оно што је већ потврђено је сачувано.
refusal-later-next = Сачекајте пола минута и покушајте поново.
refusal-fault-title = Грешка на нашој страни
refusal-fault-text = Ви нисте узрок. Грешка је забележена.
refusal-fault-next = Вратите се назад и покушајте поново. Ако опет не успе, пишите нам шта сте желели да урадите.
refusal-origin-title = Са туђе странице
refusal-origin-text = Овај образац није послат са наше странице. Зато ништа није урађено.
refusal-origin-next = Поново отворите страницу и пошаљите образац одатле.
refusal-refused-title = То није могуће
refusal-refused-next = Вратите се назад. Оно што сте већ забележили остаје сачувано.
refusal-unreadable-title = Није читљиво
refusal-unreadable-text = Оно што је стигло није могло да се прочита. Ништа није урађено.
refusal-unreadable-next = Вратите се назад и пошаљите страницу још једном.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Не постоји таква корективна мера на терену.
error-link-unknown = Овај линк не важи, повучен је или је истекао.
error-response-invalid = Унети подаци не могу да се прихвате у овом облику.
error-contact-invalid = Ово није имејл адреса.
error-cascade-invalid = Један ред списка не може да се прихвати у овом облику.
error-unit-unknown = Овај уређај овде није обухваћен.
error-profile-none = Овде не постоји такав профил провере.
error-evidence-unreadable = Ово није доказ програма fieldcheck.
error-evidence-signature = Доказ је измењен након потписивања. Узмите датотеку коју је записао fieldcheck.
error-evidence-notice = Доказ припада другом обавештењу.
error-evidence-profile = Доказ се заснива на профилу провере који овде није издат или је повучен. Поново преузмите профил провере и поновите проверу.
error-evidence-serial = Доказ не садржи серијски број, па се не односи ни на један уређај. Поновите проверу и наведите серијски број.
error-evidence-challenge-used = На једнократни број (challenge) у овом доказу већ је одговорено. Поново преузмите профил провере и поновите проверу.
error-evidence-not-shown = За овај уређај још ништа није доказано.
error-system-conflict = Неко други је ово изменио у истом тренутку. Погледајте и поновите.
error-system-unavailable = Нешто што нам је потребно тренутно не одговара. Ништа није изгубљено. Поновите касније.
error-system-fault = Грешка на нашој страни. Она је забележена.
