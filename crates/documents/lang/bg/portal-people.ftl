### Words of the portal for several people at one site, български: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Никога не сме го имали
portal-choice-never-had-hint = Това устройство никога не е било при нас

## Answers so far
portal-answer-change = { $about }: { $now } (преди: { $before })
portal-answer-part = { $name }, чрез връзката за { $to }
portal-answer-typed = { $name }, въведено от производителя
portal-unit-newer = Отговорено отново на { $moment }

## Parts handed on
portal-hand-withdraw = Оттегли връзката
portal-hand-withdrawn = Оттеглена на { $moment }
portal-hand-answer = Отговор { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Много устройства наведнъж
portal-many-text = Поставете или сканирайте серийни номера или изберете файл. Виждате списъка, преди нещо да бъде прието.
portal-many-paste = Серийни номера, по един на ред
portal-many-file = Или файл (CSV, XLSX)
portal-many-answer = Отговор за всички
portal-many-preview = Провери списъка
portal-many-take = Приеми във формуляра
portal-many-sum = Редове: { $rows }. Приети: { $taken }, за проверка: { $held }, неприети: { $refused }
portal-many-taken = приема се
portal-many-unknown = не е във вашия списък; проверяваме дали е засегнато
portal-many-ambiguous = две устройства имат този номер; отговорете във формуляра
portal-many-twice = вече е по-горе в списъка
portal-many-unclear = не се чете като сериен номер
portal-many-other = не е в частта, която сте получили

## Who has read
portal-users-heading = Кой е прочел известието
portal-users-text = Дайте тази връзка на потребителите на устройствата. С нея може само да се чете и потвърждава.
portal-users-count = Потвърдили лично: { $count }
portal-users-stated = Посочено от { $name }: { $number }
portal-users-list = Покажи всички
portal-users-own = Потвърдете за себе си
portal-users-confirm = Прочетох и разбрах известието
portal-users-or = Или посочете колко потребители са ви потвърдили
portal-users-number = Брой потребители
portal-done-users = Записано
portal-done-users-text = Благодарим. Можете да затворите страницата.

## Questions and files
portal-talk-heading = Въпроси към производителя
portal-talk-text = Въпросът и отговорът остават тук. Когато има отговор, съобщаваме по имейл.
portal-talk-question = Вашият въпрос
portal-talk-new = Производителят ви отговори
portal-files-add = Добави файлове
portal-files-hint = PDF, изображение, таблица или текст. Най-много 5 файла по 10 MB.
portal-file-infected = Открит е зловреден код. Файлът се пази отделно и не се показва на никого.
portal-file-held = Този файл още не можа да бъде проверен. Дотогава се задържа.

## What does not fit
portal-wrong-elsewhere = Междувременно друг записа тук друг отговор. Вашият още не е записан. Запишете отново, за да го замените.
portal-wrong-text = Напишете нещо, най-много 8000 знака.
portal-wrong-persons = Посочете цяло число лица.
portal-wrong-file-missing = Изберете файл или въведете нещо.
portal-wrong-file-format = Такъв файл не се приема.
portal-wrong-file-large = Файлът или списъкът е твърде голям.
portal-wrong-file-many = Твърде много файлове.

## Privacy
portal-privacy = Какво пазим за вас и защо
portal-privacy-what = Какво пазим
portal-privacy-what-text = Име, длъжност, адрес, имейл и телефон на лицата за контакт и това, което ни съобщавате: отговори, въпроси, файлове.
portal-privacy-why = Защо
portal-privacy-why-text = За да стигне до вас известието за безопасност и да може да се докаже, че е стигнало до всички. Законът задължава производителя (регламенти (ЕС) 2017/745 и 2017/746; ОРЗД чл. 6, пар. 1, буква в)).
portal-privacy-why-text-quality = За да стигне до вас известието за качество и да може да се докаже, че е стигнало до всички. Производителят има законен интерес от това (ОРЗД чл. 6, пар. 1, буква е)).
portal-privacy-why-text-recall = За да стигне до вас писмото за изземване и да може да се докаже, че е стигнало до всички. Правилата за изземване изискват това от производителя (21 CFR 7.42 и 7.49; 21 CFR Part 806).
portal-privacy-who = Кой го вижда
portal-privacy-who-text = Служителите на производителя, които работят по това известие, телефонните центрове, които работят за него, и органите, които го поискат.
portal-privacy-long = Колко дълго
portal-privacy-long-text = Докато законът изисква документацията, по правило десет години след пускането на пазара на последното устройство. След това данните ви се изтриват. В доказателствата няма имена.
portal-privacy-rights = Вашите права
portal-privacy-rights-text = Можете да поискате копие от данните си, поправка на грешки и да подадете жалба до орган за защита на данните. Докато трае задължението за пазене, данните не могат да се изтрият.
portal-privacy-contact = Контакт
portal-privacy-contact-text = Пишете на производителя на адреса във вашето известие.
