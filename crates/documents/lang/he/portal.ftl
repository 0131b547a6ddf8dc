### Words of the consignee's portal, Hebrew. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = האם זה אמיתי?
portal-language = שפה:
portal-urgent = הודעת בטיחות דחופה
portal-alarm = חושדים בגישה בלתי מורשית?
portal-alarm-what = מה לעשות כעת
portal-alarm-title = חשד לגישה בלתי מורשית
portal-foot = הודעת בטיחות דחופה { $reference } ({ $document })
portal-foot-date = מיום { $date }.
portal-foot-help = שאלות:
portal-back = חזרה לסקירה
portal-back-devices = חזרה למכשירים
portal-back-questions = חזרה לשאלות
portal-to-start = לסקירה
portal-to-form = לטופס
portal-save = שמירה להמשך
portal-send = שליחה
portal-change = שינוי
portal-yes = כן
portal-no = לא
portal-yes-on = כן, ביום { $date }
portal-which-units = אילו מכשירים?
portal-date-hint = יום, חודש, שנה, למשל 10.12.2026
portal-date-hint-known = אם ידוע. יום, חודש, שנה, למשל 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] נוגעת לאחד המכשירים שלכם
    [two] נוגעת לשניים מהמכשירים שלכם
   *[other] נוגעת ל-{ $count } מהמכשירים שלכם
}
portal-your-units = המכשירים שלכם
portal-show-units = הצגת כל המכשירים
portal-no-units = אין כרגע מכשיר שעליכם לאשר
portal-serial = SN { $serial }
portal-serial-unknown = מכשיר שמספרו הסידורי אינו ידוע לנו
portal-unit-about = { $name }, מס' קטלוגי { $number }
portal-unit-number = מס' קטלוגי { $number }, UDI-DI לא רלוונטי
portal-unit-numbers = מס' קטלוגי { $number }, UDI-DI { $udi }
portal-unit-possibly = לפי הרישומים שלנו ייתכן שהמכשיר מושפע. נא להתייחס אליו כמכשיר מושפע.
portal-unit-handed = המענה לגבי מכשיר זה הופקד בידי { $to } ביום { $date }. אפשר להשיב בעצמכם או להשאיר פתוח.
portal-shown-since = הוכח מאז { $moment }
portal-shown-none = אין עדיין הוכחה

## Overview
portal-handed = קיבלתם קישור זה מאת { $who } ביום { $date }.
portal-handed-units = { $count ->
    [one] הוא חל על מכשיר אחד.
    [two] הוא חל על שני מכשירים.
   *[other] הוא חל על { $count } מכשירים.
}
portal-three-steps = שלושה שלבים
portal-step-read = קריאה
portal-step-read-small = ההודעה, גם כ-PDF
portal-step-measures = פעולות
portal-step-measures-small = הוראות היצרן
portal-step-confirm = אישור
portal-step-confirm-small = לכל מספר סידורי, כ-2 דקות
portal-open = טרם בוצע
portal-of = { $done } מתוך { $total }
portal-said-so = דווח
portal-confirmed = אושר
portal-next-read = הבא: קריאה
portal-next-confirm = הבא: אישור
portal-next-receipt = הצגת אישור הקבלה
portal-draft = הפרטים שהזנתם נשמרו
portal-draft-text = הם טרם נשלחו.
portal-draft-on = המשך מילוי הטופס
portal-way-recipients = הזינו את המקבלים שלכם. נודיע להם עבורכם
portal-way-receipt = אישור הקבלה האחרון
portal-way-correct = תיקון התשובות שלכם
portal-way-hand = העברת חלק מהמענה לעמית
portal-way-handed = { $count ->
    [one] הועבר חלק אחד
    [two] הועברו שני חלקים
   *[other] הועברו { $count } חלקים
}
portal-way-contact = הדבר אינו באחריותכם? ציינו את האדם הנכון
portal-way-return = הדבר אינו באחריותכם? הודיעו למי שמסר לכם את הקישור.

## Reading the notice
portal-read-title = קריאת ההודעה
portal-text-language = שפת ההודעה: { $language }
portal-read-at = נקראה ב-{ $moment }
portal-read-hint = פתיחת דף זה אינה נחשבת לאישור. רק לחצן זה רושם שקראתם את ההודעה.
portal-read-button = קראתי את ההודעה
portal-instructions = פתיחת הוראות היצרן
portal-instructions-take = הורדה
portal-instructions-taken = הורד ב-{ $moment }
portal-instructions-hint = לחצן זה רושם שהורדתם את הקובץ.
portal-products = מוצרים מושפעים
portal-product = מוצר
portal-catalogue-no = מס' קטלוגי
portal-udi = UDI-DI
portal-udi-none = לא רלוונטי
portal-files = קבצים
portal-files-none = הקבצים יופיעו כאן לאחר שישוחררו.
portal-file-notice = ההודעה כ-PDF, { $language }
portal-file-personal = מכתב נלווה וטופס למוסד שלכם כ-PDF

## Form: what stands on each page
portal-form-steps = שלבי הטופס
portal-form-devices = מכשירים
portal-form-questions = שאלות
portal-form-confirm = אישור
portal-errors = { $count ->
    [one] פרט אחד עדיין אינו תקין
    [two] שני פרטים עדיין אינם תקינים
   *[other] { $count } פרטים עדיין אינם תקינים
}
portal-save-hint = אפשר לשמור בכל עת. הקישור שלכם יחזיר אתכם לכאן.
portal-next = הבא

## Step: devices
portal-devices-title = המכשירים שלכם
portal-devices-heading = מה נעשה בכל מכשיר?
portal-no-units-form = אין כרגע מכשיר שעליכם לאשר. אפשר לציין למטה מכשיר חסר.
portal-chain-first = העברתם מכשירים הלאה?
portal-chain-first-text = הזינו את המקבלים. מכשירים אלה ייחשבו אצלם, ואין צורך לציין דבר לגביהם כאן.
portal-choice-done = בוצע
portal-said-done-hint = כל שלבי ההוראות בוצעו
portal-choice-later = עדיין לא
portal-choice-not-here = לא נמצא כאן
portal-choice-not-here-hint = איננו מוצאים מכשיר זה במוסד שלנו
portal-choice-passed-on = הועבר הלאה
portal-choice-scrapped = נגרט
portal-choice-cannot = לא ניתן לביצוע
portal-choice-cannot-hint = איננו יכולים לבצע את השלבים
portal-when = מתי?
portal-until = עד מתי?
portal-to = אל מי? שם המוסד וכתובתו
portal-why = מה מונע זאת?
portal-why-hint = התמיכה הטכנית תיצור איתכם קשר.
portal-serial-read = המספר הסידורי מלוחית הזיהוי
portal-serial-read-hint = הוא חסר ברישומים שלנו
portal-rest = כל המכשירים שלא ציינתם לגביהם דבר למעלה
portal-rest-each = אשיב לגבי כל אחד מהם בנפרד
portal-rest-done = בכל השאר הפעולות בוצעו
portal-extra-heading = מכשיר חסר ברשימה זו
portal-extra = המספר הסידורי כפי שהוא מופיע בלוחית הזיהוי
portal-extra-hint = נבדוק אם המכשיר מושפע וניצור איתכם קשר. אם יש כמה: אחד בכל שורה.

## Step: questions
portal-questions-title = שאלות על ההודעה
portal-questions-heading = האם היגדים אלה נכונים?
portal-questions-hint = "לא" היא תשובה תקפה. במקרה זה ניצור איתכם קשר.
portal-questions-tick = סמנו את מה שנכון לגביכם.
portal-not-ticked = לא סומן
portal-derived = נובע ממה שציינתם לגבי כל מכשיר
portal-chain = מפיצים ויבואנים
portal-chain-question = האם אתם מפיץ או יבואן של המכשירים?
portal-chain-not-applicable = לא רלוונטי
portal-chain-not-applicable-hint = אנו משתמשים במכשירים בעצמנו
portal-chain-applies = כן, אנו מפיץ או יבואן
portal-informed-on = תאריך
portal-next-check = הבא: בדיקת התשובות שלכם

## Step: confirm
portal-check-title = בדיקה ואישור
portal-check-heading = האם הכול נכון?
portal-missing = { $count ->
    [one] תשובה אחת עדיין חסרה
    [two] שתי תשובות עדיין חסרות
   *[other] { $count } תשובות עדיין חסרות
}
portal-check-correction = כבר השבתם. שליחה נוספת תתקן את תשובתכם האחרונה, והיא תישאר ניתנת לקריאה.
portal-unknown-serials = מספרים סידוריים נוספים במוסד שלכם
portal-said-nothing = עדיין לא צוין דבר
portal-said-done = בוצע
portal-said-done-on = בוצע ביום { $date }
portal-said-later = עדיין לא
portal-said-later-on = עדיין לא, עד { $date }
portal-said-not-here = לא נמצא כאן
portal-said-passed-on = הועבר אל { $to }
portal-said-scrapped = נגרט
portal-said-scrapped-on = נגרט ביום { $date }
portal-said-cannot = לא ניתן לביצוע: { $why }
portal-sign-heading = מי מאשר זאת?
portal-sign-name = שם פרטי ושם משפחה
portal-sign-title = תואר או תפקיד
portal-sign-date = תאריך
portal-sign-hint = בשליחה אתם מוסרים הצהרות אלה. אפשר לתקן אותן מאוחר יותר. הגרסה הקודמת נשמרת.
portal-sign = שליחת התשובות שלכם
portal-earlier = התשובות שלכם עד כה

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = בחרו תשובה.
portal-wrong-yes-no = בחרו כן או לא.
portal-wrong-date = לא ניתן לקרוא תאריך זה. רשמו יום, חודש, שנה, למשל 10.12.2026.
portal-wrong-date-missing = התאריך חסר.
portal-wrong-quantity = נא לציין את מספר המכשירים כמספר שלם.
portal-wrong-to = ציינו את שם המוסד ואת כתובתו.
portal-wrong-why = ציינו את הסיבה. די במשפט אחד.
portal-wrong-name = השם חסר.
portal-wrong-changed = התשובות השתנו מאז שדף זה הוצג. נא לבדוק אותן שוב.
portal-wrong-units = בחרו לפחות מכשיר אחד.
portal-wrong-email = זו אינה כתובת דוא"ל.
portal-wrong-nothing = עדיין לא צוין דבר.

## Receipt
portal-receipt-title = אישור קבלה { $number }
portal-receipt-heading = התשובות שלכם התקבלו
portal-receipt-corrected = תשובה זו תוקנה
portal-receipt-newer = לתשובה החדשה יותר { $number }
portal-receipt-number = מספר אישור הקבלה שלכם
portal-receipt-phone = בטלפון די במספר זה.
portal-receipt-at = התקבל
portal-receipt-by = אושר בידי
portal-receipt-site = מוסד
portal-receipt-corrects = מתקן את התשובה
portal-receipt-place = מקום ביומן
portal-receipt-index = רשומה { $index }
portal-receipt-sealed = כלול בנקודת הביקורת החתומה (מספר הרשומות: { $size })
portal-receipt-pending = ניתן ברגעים אלה. התשובות שלכם כבר שמורות.
portal-receipt-again = בדיקה חוזרת
portal-receipt-digest = סכום ביקורת של הרשומה (SHA-256)
portal-receipt-print = הופק בפורטל של הפעולה { $reference }, לתיוק אצלכם. שאלות: { $address }
portal-receipt-next = מה קורה עכשיו
portal-receipt-queried = איש צוות יקרא את תשובתכם וייצור קשר אם יש צורך בהבהרה.
portal-receipt-open = טרם בוצע:
portal-receipt-copy = אישור נשלח לכתובת הדוא"ל שלכם הרשומה אצלנו.
portal-receipt-how-print = השתמשו בפונקציית ההדפסה של הדפדפן כדי לתייק דף זה.
portal-receipt-proof = בעזרת הרשומה וסכום הביקורת אפשר להוכיח בעתיד שתשובה זו נותרה ביומן ללא שינוי.

## Handing a part on
portal-hand-title = העברת חלק מהמענה
portal-hand-heading = מי ייקח על עצמו חלק מהמענה?
portal-hand-text = האדם מקבל קישור משלו. הקישור מציג רק את המכשירים שתבחרו ומציין מי העביר אותו. הסקירה המלאה נשארת אצלכם.
portal-hand-unit = { $name }: { $state }
portal-hand-email = כתובת הדוא"ל של האדם
portal-hand-from = שמכם
portal-hand-from-hint = הוא יופיע בהודעת הדוא"ל.
portal-hand-send = שליחת הקישור
portal-hand-already = כבר הועבר
portal-hand-said = ניתן מענה על { $said } מתוך { $count }

## Naming the right person
portal-contact-title = ציון האדם הנכון
portal-contact-heading = מי אחראי?
portal-contact-text = ההודעה צריכה להגיע לאדם הנכון. עד שתתקבל ממנו תשובה, נשמור את כתובתכם.
portal-contact-what = מה נכון?
portal-contact-person = אדם אחר במוסד שלנו אחראי
portal-contact-name = שם או מחלקה
portal-contact-email = כתובת דוא"ל
portal-contact-email-hint = ההודעה נשלחת מיד לכתובת זו. ללא כתובת, איש צוות ימשיך לחפש.
portal-contact-site = מוסד אחר אחראי
portal-contact-site-name = שם המוסד וכתובתו
portal-contact-unknown = לא ידוע לי מי אחראי
portal-contact-unknown-hint = נמשיך לחפש ונתקשר למרכזייה שלכם

## Reporting a suspicion
portal-intruder-reported = חשד כבר דווח. אפשר להוסיף פרטים.
portal-intruder-then = לאחר מכן דווחו כאן
portal-intruder-text = די במשפט אחד. הדיווח מופיע מיד בראש רשימת המשימות של היצרן. הוא אינו מחליף את האישור שלכם לכל מכשיר.
portal-intruder-seen = במה הבחנתם?
portal-intruder-unplugged = האם הכבל נותק כפי שההודעה מבקשת?
portal-intruder-reach = כיצד אפשר להשיג אתכם?
portal-intruder-reach-hint = מספר טלפון, אם אפשר גם בלילה
portal-intruder-send = דיווח על החשד
portal-intruder-law = ייתכן שעל המוסד שלכם חלות חובות דיווח משלו עם מועדים קצרים, למשל בנושא הגנת מידע או אבטחת רשת. פנו לאחראים לכך בארגון שלכם.

## Recipients of a distributor or importer
portal-recipients-title = הזנת המקבלים שלכם
portal-recipients-heading = אל מי העברתם את המכשירים?
portal-recipients-text = כל מקבל יקבל את ההודעה בשפתו וישיב בעצמו.
portal-recipients-free = מכשירים ללא מקבל: { $free } מתוך { $total }.
portal-recipients-free-list = מספרים סידוריים ללא מקבל
portal-named = { $count ->
    [one] צוין מקבל אחד
    [two] צוינו שני מקבלים
   *[other] צוינו { $count } מקבלים
}
portal-state = מצב
portal-state-waiting = נשלחת אליו הודעה
portal-state-told = נשלחה אליו הודעה
portal-state-read = קרא
portal-state-answered = השיב
portal-recipients-complete-said = ציינתם שהרשימה מלאה.
portal-preview = { $count ->
    [one] אפשר להודיע למקבל אחד
    [two] אפשר להודיע לשני מקבלים
   *[other] אפשר להודיע ל-{ $count } מקבלים
}
portal-preview-text = עדיין לא נשלח דבר. אם הרשימה נכונה, הודיעו למקבלים באמצעות הלחצן שלמטה.
portal-recipients-rows = הזנת מקבלים
portal-recipient = מקבל { $count }
portal-recipient-name = מוסד
portal-recipient-street = רחוב
portal-recipient-postcode = מיקוד
portal-recipient-city = יישוב
portal-recipient-country = מדינה
portal-recipient-country-hint = שם או קוד, למשל DE
portal-recipient-email = כתובת דוא"ל
portal-recipient-serials = מספרים סידוריים
portal-recipient-serials-hint = הפרידו בין כמה מספרים בפסיקים
portal-recipients-more = הצגת שורות נוספות. מה שרשום בדף זה לא יועבר
portal-recipients-paste = או הדבקת טבלה
portal-paste = העתיקו מהטבלה שלכם והדביקו כאן
portal-paste-hint = שורה אחת לכל מקבל: מוסד; רחוב; מיקוד; יישוב; מדינה; דוא"ל; מספר סידורי, מספר סידורי
portal-recipients-complete = בכך הרשימה שלי מלאה
portal-recipients-check = בדיקת הפרטים
portal-recipients-tell = הודעה למקבלים
portal-recipients-later = אפשר להזין מקבלים נוספים מאוחר יותר.
portal-line-row = מקבל { $line }: { $text }
portal-line-pasted = שורה מודבקת { $line }: { $text }
portal-line-none = הזינו לפחות מקבל אחד.
portal-line-name = המוסד חסר.
portal-line-city = היישוב חסר.
portal-line-country = מדינה זו אינה מוכרת לנו: "{ $about }". רשמו את שמה או שתי אותיות.
portal-line-email = זו אינה כתובת דוא"ל: "{ $about }".
portal-line-serial = מספר סידורי זה אינו מופיע ברשימה שלכם: { $about }.
portal-line-twice = מספר סידורי זה מופיע פעמיים: { $about }.
portal-line-units = המספרים הסידוריים חסרים.

## Is this genuine?
portal-genuine-heading = האם הודעה זו אמיתית?
portal-genuine-text = שלוש דרכים לברר זאת. די באחת.
portal-genuine-ask = לשאול.
portal-genuine-ask-text = התקשרו לאיש הקשר שלכם אצל היצרן במספר שכבר מוכר לכם, לא במספר מהודעת הדוא"ל, או פנו דרך { $website }. ציינו { $reference }.
portal-genuine-compare = להשוות.
portal-genuine-compare-text = בכל עמוד של קובץ ה-PDF מופיעים שני המספרים: { $reference } ו-{ $document }.
portal-genuine-digest = לחשב מחדש.
portal-genuine-digest-text = צוות המחשוב שלכם יכול להשוות את סכום הביקורת של הקובץ לרשימה זו. קבצים אלה בדיוק נחתמו.
portal-genuine-maker = יצרן
portal-genuine-numbers = מספרים
portal-genuine-link = מהו הקישור שלכם
portal-genuine-link-text = הוא פועל רק עבור המוסד שלכם ועבור הודעה זו. כל מי שהקישור בידו יכול להשיב בשם המוסד שלכם. אל תעבירו את הקישור עצמו, אלא העבירו חלקים דרך "העברת חלק מהמענה". היצרן יכול לבטל אותו בכל עת ולשלוח לכם קישור חדש.
portal-genuine-never = לעולם לא נבקש סיסמה או פרטי בנק.

## After an act
portal-done-now = עשו זאת כעת
portal-done-hand = הקישור בדרך
portal-done-hand-text = האדם מקבל אותו בכתובת שמסרתם. מה שיציין יופיע בטופס שלכם.
portal-done-contact = תודה. מה שציינתם נרשם
portal-done-contact-text = אם מסרתם כתובת דוא"ל, ההודעה נשלחת אליה. אחרת, איש צוות יחפש את איש הקשר הנכון. הקישור שלכם נשאר בתוקף.
portal-done-intruder = הדיווח שלכם התקבל
portal-done-intruder-text = הוא נמצא כעת בראש רשימת המשימות של היצרן. אל תמתינו לתשובה לפני שתפעלו.
portal-done-recipients = הרשימה שלכם התקבלה
portal-done-recipients-text = המקבלים שציינתם מקבלים כעת את ההודעה. התקדמותם מופיעה בדף המקבלים שלכם.

## The notice as data
portal-data = כנתונים למערכות שלכם
portal-data-text = אותה גרסה כמו ה-PDF. המערכת שלכם יכולה לקרוא את הנתונים ולהשיב בעזרתם.
portal-data-products = מוצרים מושפעים
portal-data-units = המספרים הסידוריים שלכם
portal-data-notice = ההודעה בפורמט לקריאת מכונה (JSON)

## Checking a file
portal-genuine-file-heading = בדיקת קובץ
portal-genuine-file-text = בחרו את קובץ ה-PDF שקיבלתם. הוא אינו נשמר.
portal-genuine-file = קובץ PDF
portal-genuine-file-send = בדיקה
portal-genuine-offline = ללא רשת: "fieldaction genuine" או "fieldcheck genuine" עם שם הקובץ.
portal-genuine-yes = אמיתי: { $reference }, מהדורה { $revision }, נחתם בחותם של { $maker } ביום { $date }.
portal-genuine-filled = אמיתי. לאחר החתימה בחותם מולאו רק שדות הטופס.
portal-genuine-not = לא אמיתי: { $why }
portal-genuine-stamp = חותמת זמן: { $moment }, מאת { $authority }. לא נבדק למי שייך השירות הזה.
portal-genuine-key = טביעת האצבע של מפתח חותם זה
portal-genuine-key-compare = עליה להיות טביעת האצבע המופיעה במכתב שלכם.
genuine-no-pdf = הקובץ אינו PDF קריא.
genuine-no-seal = הקובץ אינו נושא חותם.
genuine-changed = הקובץ שונה לאחר שנחתם בחותם.
genuine-added = נוסף דבר מה לקובץ לאחר שנחתם בחותם.
genuine-foreign-key = החותם נוצר במפתח אחר.
genuine-broken = לא ניתן לקרוא את החותם.

# The page for files of answers.
portal-upload-way = העלאת קובץ תשובות
portal-upload-title = העלאת תשובות
portal-upload-lead = מסרו לנו קובץ עם המספרים הסידוריים ומה קרה לכל מכשיר. תראו מה נקרא, תבדקו ותחתמו. לפני כן לא נרשם דבר.
portal-upload-label = קובץ
portal-upload-hint = XLSX או CSV עם עמודות למספר סידורי ולמצב, או התשובה הממוחשבת (JSON)
portal-upload-own = אפשר למלא את הטבלה שלנו:
portal-upload-send = קריאת הקובץ
portal-upload-none = בחרו קודם קובץ.
portal-upload-unreadable = לא ניתן לקרוא את הקובץ.
portal-upload-empty = הקובץ אינו אומר דבר על מכשיר.
portal-upload-foreign = הקובץ שייך להודעה אחרת או לנמען אחר. לא נלקח ממנו דבר.
portal-upload-result = מה נקרא
portal-upload-counts = נקראו: { $taken } · לבדיקה: { $held } · הושמטו: { $refused }
portal-upload-row = שורה { $row }
portal-upload-next = בדיקה והמשך
portal-upload-kept = מה שנקרא נמצא בטופס. בדקו אותו שם, השלימו וחתמו.
portal-upload-unknown = אינו ברשימה שלנו; ידווח כמכשיר נוסף.
portal-upload-number = לא ניתן לקרוא את המספר הסידורי בוודאות. הסתכלו על המכשיר.
portal-upload-said = לא ברור מה קרה למכשיר. בחרו בעצמכם.
portal-upload-date = התאריך אינו ברור והושמט.
portal-upload-cell = התא מכיל נוסחה או ממוזג. בדקו את הערך.
portal-upload-twice = המספר הסידורי מופיע יותר מפעם אחת.
portal-upload-missing = חסר למי או מדוע.
portal-upload-which = לא ברור לאיזה מכשיר הכוונה.
portal-upload-comment = יש הערה; היא לא נלקחה.
portal-upload-other = משהו כאן לא ניתן היה לקרוא והושמט.
## Passing on: roles, a list as a file, sites by number only
portal-role = מה המוסד עושה במכשירים?
portal-role-uses = משתמש בהם
portal-role-passes = מעביר אותם הלאה ומציין מקבלים משלו
portal-list-heading = או מסירת קובץ
portal-list-text = שורה אחת לכל מכשיר עם העמודות שבתבנית, כ-CSV או XLSX. מה שאפשר לקבל יופיע אחר כך בשדה שלמעלה; איש עדיין אינו מיודע.
portal-list-file = רשימה (CSV או XLSX)
portal-list-template = תבנית
portal-list-read = קריאת הקובץ
portal-list-counts = { $rows } שורות: { $taken } התקבלו, { $held } לתיקון, { $refused } אינן שמישות
portal-line-list = שורה { $line }: { $text }
portal-line-role = תפקיד זה אינו מוכר לנו: "{ $about }".
portal-line-circle = כתובת זו נמצאת מעליכם בשרשרת: { $about }.
portal-line-many = רשימה אחת אינה מכילה מקבלים נוספים: { $about }.
portal-line-unreadable = לא ניתן לקרוא זאת: "{ $about }".
portal-blind-title = השארת השמות אצלכם
portal-blind-text = תנו מספר לכל אתר. אנו לומדים מספר, מדינה, שפה ומספרים סידוריים, ולעולם לא שם או כתובת. את ההודעה אתם מעבירים בעצמכם.
portal-blind-lines = אתרים
portal-blind-lines-hint = שורה אחת לכל אתר: מספר; מדינה; שפה; מספר סידורי, מספר סידורי. במספר עד ארבע אותיות לטיניות ושש ספרות, למשל S-01
portal-blind-file = החלק הגלוי מתוך ‎"fieldaction cascade seal"‎ (JSON)
portal-blind-sealed = הרשימה החתומה שלכם (לא חובה)
portal-blind-sealed-hint = אנו שומרים אותה עבורכם. רק המפתח שלכם פותח אותה.
portal-blind-declare = ציון האתרים
portal-blind-named = אתרים: { $count }
portal-blind-site = מספר
portal-blind-link = קישור לאתר
portal-blind-letter = מכתב (PDF)
portal-blind-zip = מכתבים, קישורים והודעות חתומות לכל האתרים (ZIP)
portal-blind-told = העברתי את ההודעה לאתרים אלה
portal-blind-kept = הרשימה החתומה שלכם
portal-blind-root = השורש של ההתחייבויות שלכם
portal-line-site = זה אינו מספר פנוי לאתר: "{ $about }".
portal-line-public = זה אינו החלק הגלוי של רשימה: "{ $about }".
portal-line-unsealed = קובץ זה אינו חתום: "{ $about }".
portal-sign-optional = לא חובה. היצרן אינו יודע מי אתם.
