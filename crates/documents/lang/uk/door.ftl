### Words at the threshold of office and portal, Ukrainian: refusals and what every page has.

language-name = українська
door-skip = До вмісту
door-check = Перевірте: { $title }

## Refusals as pages
refusal-code = Код для запитань:
refusal-link-title = Це посилання недійсне
refusal-link-text = Посилання неповне, відкликане або його строк закінчився. Більше звідси нічого сказати не можна.
refusal-link-next = Відкрийте останній електронний лист щодо цього повідомлення й перейдіть за посиланням у ньому. Якщо Ви маєте паперовий лист, введіть адресу повністю. Якщо це не допоможе, напишіть на адресу, зазначену в повідомленні.
refusal-nowhere-title = Тут нічого немає
refusal-nowhere-text = Ця адреса не існує або призначена не для Вас.
refusal-nowhere-next = Поверніться назад або почніть зі списку коригувальних дій.
refusal-often-title = Забагато запитів
refusal-often-text = З Вашого підключення за короткий час надійшло дуже багато запитів.
refusal-often-next = Зачекайте пів хвилини та завантажте сторінку знову. Нічого не втрачено.
refusal-large-title = Завеликий обсяг
refusal-large-text = Надіслане перевищує обсяг, який тут приймається.
refusal-large-next = Розділіть файл або надішліть його електронною поштою до технічної підтримки.
refusal-later-title = Зараз недоступно
refusal-later-text = Щось потрібне нам зараз не відповідає. Уже підтверджене збережено.
refusal-later-next = Зачекайте пів хвилини та спробуйте ще раз.
refusal-fault-title = Помилка на нашому боці
refusal-fault-text = Це сталося не через Вас. Помилку зафіксовано.
refusal-fault-next = Поверніться назад і спробуйте ще раз. Якщо знову не вдасться, напишіть нам, що Ви хотіли зробити.
refusal-origin-title = Зі сторонньої сторінки
refusal-origin-text = Цю форму надіслано не з нашої сторінки. Тому нічого не виконано.
refusal-origin-next = Відкрийте сторінку знову й надішліть форму звідти.
refusal-refused-title = Це неможливо
refusal-refused-next = Поверніться назад. Уже записане залишається.
refusal-unreadable-title = Не вдалося прочитати
refusal-unreadable-text = Отримане не вдалося прочитати. Нічого не виконано.
refusal-unreadable-next = Поверніться назад і надішліть сторінку ще раз.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Такої коригувальної дії немає.
error-link-unknown = Це посилання недійсне, відкликане або його строк закінчився.
error-response-invalid = Введені дані не можна прийняти в такому вигляді.
error-contact-invalid = Це не адреса електронної пошти.
error-cascade-invalid = Один рядок списку не можна прийняти в такому вигляді.
error-unit-unknown = Цього виробу тут немає в переліку.
error-profile-none = Такого профілю перевірки тут немає.
error-evidence-unreadable = Це не доказ програми fieldcheck.
error-evidence-signature = Доказ змінено після підписання. Візьміть файл, який записала програма fieldcheck.
error-evidence-notice = Доказ стосується іншого повідомлення.
error-evidence-profile = Доказ створено за профілем перевірки, який тут не видавали або який відкликано. Завантажте профіль перевірки знову й повторіть перевірку.
error-evidence-serial = У доказі немає серійного номера, тому він не стосується жодного виробу. Повторіть перевірку й укажіть серійний номер.
error-evidence-challenge-used = На одноразове число (challenge) у цьому доказі вже відповіли. Завантажте профіль перевірки знову й повторіть перевірку.
error-evidence-not-shown = Для цього виробу ще нічого не доведено.
error-system-conflict = Хтось інший змінив це в ту саму мить. Перегляньте й повторіть.
error-system-unavailable = Щось потрібне нам зараз не відповідає. Нічого не втрачено. Повторіть пізніше.
error-system-fault = Помилка на нашому боці. Її зафіксовано.
