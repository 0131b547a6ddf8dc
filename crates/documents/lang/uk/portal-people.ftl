### Words of the portal for several people at one site, українська: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Ніколи не мали
portal-choice-never-had-hint = Цього виробу в нас ніколи не було

## Answers so far
portal-answer-change = { $about }: { $now } (раніше: { $before })
portal-answer-part = { $name }, за посиланням для { $to }
portal-answer-typed = { $name }, внесено виробником
portal-unit-newer = Відповідь оновлено { $moment }

## Parts handed on
portal-hand-withdraw = Відкликати посилання
portal-hand-withdrawn = Відкликано { $moment }
portal-hand-answer = Відповідь { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Багато виробів одразу
portal-many-text = Вставте або зіскануйте серійні номери чи виберіть файл. Ви побачите список, перш ніж щось буде перенесено.
portal-many-paste = Серійні номери, по одному в рядку
portal-many-file = Або файл (CSV, XLSX)
portal-many-answer = Відповідь для всіх
portal-many-preview = Перевірити список
portal-many-take = Перенести у форму
portal-many-sum = Рядків: { $rows }. Перенесено: { $taken }, на перевірку: { $held }, не перенесено: { $refused }
portal-many-taken = переноситься
portal-many-unknown = немає у вашому списку; ми перевіримо, чи це його стосується
portal-many-ambiguous = цей номер мають два вироби; дайте відповідь у формі
portal-many-twice = уже є у списку вище
portal-many-unclear = не читається як серійний номер
portal-many-other = немає в переданій вам частині

## Who has read
portal-users-heading = Хто прочитав повідомлення
portal-users-text = Дайте це посилання користувачам виробів. За ним можна лише читати й підтвердити.
portal-users-count = Підтвердили особисто: { $count }
portal-users-stated = За словами { $name }: { $number }
portal-users-list = Показати всіх
portal-users-own = Підтвердити за себе
portal-users-confirm = Я прочитав(-ла) і зрозумів(-ла) повідомлення
portal-users-or = Або вкажіть, скільки користувачів вам підтвердили
portal-users-number = Кількість користувачів
portal-done-users = Записано
portal-done-users-text = Дякуємо. Цю сторінку можна закрити.

## Questions and files
portal-talk-heading = Запитання до виробника
portal-talk-text = Запитання й відповідь залишаються тут. Коли буде відповідь, ми повідомимо електронною поштою.
portal-talk-question = Ваше запитання
portal-talk-new = Виробник вам відповів
portal-files-add = Додати файли
portal-files-hint = PDF, зображення, таблиця або текст. Щонайбільше 5 файлів по 10 МБ.
portal-file-infected = Знайдено шкідливий код. Файл зберігається окремо й нікому не показується.
portal-file-held = Цей файл ще не вдалося перевірити. До того часу його затримано.

## What does not fit
portal-wrong-elsewhere = Хтось інший тим часом зберіг тут іншу відповідь. Вашу ще не збережено. Збережіть ще раз, щоб її замінити.
portal-wrong-text = Напишіть щось, не більше 8000 знаків.
portal-wrong-persons = Вкажіть ціле число осіб.
portal-wrong-file-missing = Виберіть файл або щось введіть.
portal-wrong-file-format = Такий файл не приймається.
portal-wrong-file-large = Файл або список завеликий.
portal-wrong-file-many = Забагато файлів.

## Privacy
portal-privacy = Що ми зберігаємо про вас і чому
portal-privacy-what = Що ми зберігаємо
portal-privacy-what-text = Ім’я, посаду, адресу, електронну пошту й телефон контактних осіб, а також те, що ви нам повідомляєте: відповіді, запитання, файли.
portal-privacy-why = Чому
portal-privacy-why-text = Щоб повідомлення про безпеку дійшло до вас і можна було довести, що воно дійшло до всіх. До цього виробника зобов’язує закон (регламенти (ЄС) 2017/745 і 2017/746; GDPR ст. 6(1)(c)).
portal-privacy-why-text-quality = Щоб повідомлення щодо якості дійшло до вас і можна було довести, що воно дійшло до всіх. Виробник має в цьому законний інтерес (GDPR ст. 6(1)(f)).
portal-privacy-why-text-recall = Щоб лист про відкликання дійшов до вас і можна було довести, що він дійшов до всіх. Правила відкликання вимагають цього від виробника (21 CFR 7.42 і 7.49; 21 CFR Part 806).
portal-privacy-who = Хто це бачить
portal-privacy-who-text = Працівники виробника, які працюють із цим повідомленням, телефонні центри, що працюють для нього, та органи, які про це просять.
portal-privacy-long = Як довго
portal-privacy-long-text = Стільки, скільки закон вимагає документів, зазвичай десять років після введення в обіг останнього виробу. Потім ваші дані стираються. Докази не містять імен.
portal-privacy-rights = Ваші права
portal-privacy-rights-text = Ви можете попросити копію своїх даних, виправити помилки й поскаржитися до органу захисту даних. Поки триває обов’язок зберігання, дані не можна стерти.
portal-privacy-contact = Контакт
portal-privacy-contact-text = Напишіть виробнику за адресою у вашому повідомленні.
