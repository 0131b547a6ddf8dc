### Words of the portal for several people at one site, српски: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Никада га нисмо имали
portal-choice-never-had-hint = Овај уређај никада није био код нас

## Answers so far
portal-answer-change = { $about }: { $now } (раније: { $before })
portal-answer-part = { $name }, преко везе за { $to }
portal-answer-typed = { $name }, унео произвођач
portal-unit-newer = Поново одговорено { $moment }

## Parts handed on
portal-hand-withdraw = Повуци везу
portal-hand-withdrawn = Повучено { $moment }
portal-hand-answer = Одговор { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Много уређаја одједном
portal-many-text = Налепите или скенирајте серијске бројеве или изаберите датотеку. Списак видите пре него што се ишта преузме.
portal-many-paste = Серијски бројеви, један по реду
portal-many-file = Или датотека (CSV, XLSX)
portal-many-answer = Одговор за све
portal-many-preview = Провери списак
portal-many-take = Преузми у образац
portal-many-sum = Редова: { $rows }. Преузето: { $taken }, за проверу: { $held }, није преузето: { $refused }
portal-many-taken = преузима се
portal-many-unknown = није на вашем списку; проверавамо да ли је обухваћен
portal-many-ambiguous = два уређаја имају овај број; одговорите у обрасцу
portal-many-twice = већ је раније на списку
portal-many-unclear = није читљиво као серијски број
portal-many-other = није у делу који сте добили

## Who has read
portal-users-heading = Ко је прочитао обавештење
portal-users-text = Дајте ову везу корисницима уређаја. Њоме се може само читати и потврдити.
portal-users-count = Потврдили сами: { $count }
portal-users-stated = Навео/ла { $name }: { $number }
portal-users-list = Прикажи све
portal-users-own = Потврдите за себе
portal-users-confirm = Прочитао/ла сам и разумео/ла обавештење
portal-users-or = Или наведите колико вам је корисника потврдило
portal-users-number = Број корисника
portal-done-users = Забележено
portal-done-users-text = Хвала. Ову страницу можете да затворите.

## Questions and files
portal-talk-heading = Питања произвођачу
portal-talk-text = Питање и одговор остају овде. Кад одговор стигне, јављамо е-поштом.
portal-talk-question = Ваше питање
portal-talk-new = Произвођач вам је одговорио
portal-files-add = Додај датотеке
portal-files-hint = PDF, слика, табела или текст. Највише 5 датотека по 10 MB.
portal-file-infected = Пронађен је злонамеран код. Датотека се чува одвојено и никоме се не приказује.
portal-file-held = Ова датотека још није могла да се провери. До тада се задржава.

## What does not fit
portal-wrong-elsewhere = Неко други је у међувремену овде сачувао други одговор. Ваш још није сачуван. Сачувајте поново да га замените.
portal-wrong-text = Напишите нешто, највише 8000 знакова.
portal-wrong-persons = Наведите цео број особа.
portal-wrong-file-missing = Изаберите датотеку или нешто унесите.
portal-wrong-file-format = Таква датотека се не прима.
portal-wrong-file-large = Датотека или списак је превелик.
portal-wrong-file-many = Превише датотека.

## Privacy
portal-privacy = Шта о вама чувамо и зашто
portal-privacy-what = Шта чувамо
portal-privacy-what-text = Име, функцију, адресу, е-адресу и телефон особа за контакт и оно што нам јавите: одговоре, питања, датотеке.
portal-privacy-why = Зашто
portal-privacy-why-text = Да безбедносно обавештење дође до вас и да може да се докаже да је дошло до свих. Произвођача на то обавезује закон (уредбе (ЕУ) 2017/745 и 2017/746; GDPR чл. 6(1)(c)).
portal-privacy-why-text-quality = Да обавештење о квалитету дође до вас и да може да се докаже да је дошло до свих. Произвођач за то има легитиман интерес (GDPR чл. 6(1)(f)).
portal-privacy-why-text-recall = Да писмо о повлачењу дође до вас и да може да се докаже да је дошло до свих. Правила о повлачењу то траже од произвођача (21 CFR 7.42 и 7.49; 21 CFR Part 806).
portal-privacy-who = Ко то види
portal-privacy-who-text = Особље произвођача које ради на овом обавештењу, позивни центри који раде за њега и органи који то затраже.
portal-privacy-long = Колико дуго
portal-privacy-long-text = Онолико дуго колико закон тражи документацију, по правилу десет година након стављања последњег уређаја на тржиште. Затим се ваши подаци бришу. Докази не садрже имена.
portal-privacy-rights = Ваша права
portal-privacy-rights-text = Можете да затражите копију својих података, исправку грешака и поднесете притужбу органу за заштиту података. Док траје обавеза чувања, подаци не могу да се избришу.
portal-privacy-contact = Контакт
portal-privacy-contact-text = Пишите произвођачу на адресу у вашем обавештењу.
