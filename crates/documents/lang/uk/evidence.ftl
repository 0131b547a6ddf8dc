### Words about evidence of fieldcheck, Ukrainian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = відповідає вимогам
verdict-fail = не відповідає вимогам
verdict-not-applicable = не застосовується
verdict-inconclusive = не вдалося встановити

## Doubts and remarks
evidence-doubt-says-otherwise = У файлі вказано інший результат, ніж дають його власні записи. Враховуються лише записи; виробник це з’ясовує.
evidence-doubt-unknown-serial = Цього серійного номера немає в нашому списку для Вашого закладу. Виробник перевіряє, чи стосується повідомлення цього виробу.
evidence-doubt-no-challenge = Одноразового числа (challenge) немає, тому доказ може бути старішим за повідомлення. Доказ збережено, але він не показує, що заходи на виробі виконано.
evidence-doubt-other-challenge = Одноразове число (challenge) у ньому видано не для цього виробу. Доказ збережено, але він не показує, що заходи на виробі виконано.
evidence-doubt-clock-ahead = За годинником комп’ютера, який виконував перевірку, доказ створено в майбутньому. Доказ збережено, але він не показує, що заходи на виробі виконано.
evidence-doubt-before-notice = За годинником комп’ютера, який виконував перевірку, доказ створено до надсилання повідомлення. Доказ збережено, але він не показує, що заходи на виробі виконано.
evidence-doubt-older-than-known = Перевірка закінчилася раніше, ніж з’явилися вже відомі дані про цей виріб. Доказ збережено, але він не показує, що заходи на виробі виконано. Виконайте перевірку знову й надішліть новий доказ.
evidence-doubt-used-challenge = Доказ відповідає на вже використане одноразове число (challenge). Виявлений відкритий доступ усе одно враховується.
evidence-doubt-other-key = Доказ підписала інша інсталяція fieldcheck, ніж перший доказ цього закладу.
evidence-doubt-shared-certificate = Інший виріб показав той самий сертифікат.
evidence-doubt-shared-bmc = Інший виріб показав той самий BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Доведення за допомогою fieldcheck
portal-step-evidence-small = для Вашого ІТ-відділу, за бажанням
portal-evidence-title = Доведення за допомогою fieldcheck
portal-evidence-lead = Ваш ІТ-відділ може довести, що доступ без пароля відхиляється. fieldcheck надсилає серверу лише запити на читання й нічого не змінює. Доказ не замінює підтвердження.
portal-evidence-one = 1. Завантажте профіль перевірки
portal-evidence-one-text = Його підписав виробник { $maker }, і він містить одноразове число (challenge) для кожного Вашого серійного номера.
portal-evidence-load = Завантажити профіль перевірки ({ $file })
portal-evidence-version = { $id }, версія { $version }
portal-evidence-hypothesis = У повідомленні не названо причини. Ці перевірки є припущенням виробника щодо неї.
portal-evidence-compare = Порівняйте ключ: fieldcheck показує цей відбиток, і він зазначений у Вашому листі.
portal-evidence-fingerprint = Відбиток ключа виробника
portal-evidence-two = 2. Запустіть fieldcheck у мережі керування
portal-evidence-two-text = По одному разу для кожного виробу. Замість АДРЕСА введіть адресу його BMC.
portal-evidence-address = АДРЕСА
portal-evidence-any-serial = СЕРІЙНИЙ-НОМЕР
portal-evidence-serial-unknown = Вироби, серійний номер яких нам невідомий, не отримують одноразового числа (challenge). Спочатку вкажіть серійний номер під час підтвердження.
portal-evidence-three = 3. Передайте записане програмою
portal-evidence-files = Файли доказів
portal-evidence-files-hint = Файли з розширенням .dsse.json або PDF-форма з доказом усередині. Можна кілька одразу, щонайбільше 2 MB кожен.
portal-evidence-code = Або коди з паперу
portal-evidence-code-hint = Текст QR-коду, який починається з FC1:, по одному в рядку.
portal-evidence-send = Передати
portal-evidence-state = Ваші вироби
portal-evidence-shown = Доведено за допомогою fieldcheck, { $moment }
portal-evidence-shown-onsite = Доведено інженером виробника, { $moment }
portal-evidence-not-shown = Не доведено: { $why }
portal-evidence-none = доказу ще немає
portal-evidence-open = під час останньої перевірки доступ був відкритий
portal-evidence-undecided = під час останньої перевірки встановити не вдалося
portal-evidence-doubts = останнього доказу самого по собі недостатньо
portal-evidence-reopened = Раніше це було доведено. Найновіший доказ показує інше.
portal-evidence-checks = Що цьому суперечить
portal-evidence-made = Створено { $moment }, повторно оцінено сервером виробника.
portal-evidence-vex = Заява VEX (CSAF 2.0) для Вашого реєстру обладнання
portal-evidence-again = Потім виконайте заходи та ще раз запустіть fieldcheck із тим самим профілем.
portal-evidence-result = Результат щодо Ваших файлів
portal-evidence-got-shown-done = { $serial }: отримано. Доведено, що заходи на виробі виконано.
portal-evidence-got-open = { $serial }: отримано. Доступ відкритий.
portal-evidence-got-undecided = { $serial }: отримано. Не вдалося встановити, чи відхиляється доступ.
portal-evidence-got-kept = { $serial }: отримано та збережено. Самого по собі цього доказу недостатньо.
portal-evidence-got-already = { $serial }: цей доказ уже було отримано.
portal-evidence-got-announced = { $serial }: код прочитано. Він повідомляє про доказ; враховується лише сам файл.
portal-evidence-awaited = Код із паперу повідомляє про доказ від { $moment }. Файл ще не надійшов.
portal-evidence-refused = { $file }: не прийнято. { $why }
portal-evidence-nothing = Виберіть принаймні один файл.
portal-evidence-no-profile = Для цього повідомлення немає профілю перевірки.

evidence-doubts = Сумніви та зауваження
