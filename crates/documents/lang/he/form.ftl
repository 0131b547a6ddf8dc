### Frame words of the verification form and of the cover letter, Hebrew.

## Form
form-title = טופס אימות { $reference }
form-title-recall = טופס תשובה { $reference }
form-heading = טופס אימות
form-heading-recall = טופס תשובה
form-introduction-quality = אנא אשרו בטופס זה שקיבלתם את הודעת האיכות { $reference } ושביצעתם את הפעולות שבה.
form-organisation = שם המוסד
form-number = המספר שלכם אצלנו
form-person = פרטי ממלא הטופס
form-name = שם
form-person-title = תואר או תפקיד
form-date = תאריך ({ $hint })
form-answers = התשובות שלכם
form-yes = כן
form-no = לא
form-unit-product = מכשיר
form-unit-serial = מספר סידורי
form-unit-answer = בוצע
form-unit-write = נא לרשום:
form-further = מספרים סידוריים נוספים במוסד שלכם
form-chain = תשובות המפיץ או היבואן
form-chain-not-applicable = לא רלוונטי
form-send = נא להחזיר אל { $address }. אפשר גם לשלוח לנו מידע זה בדוא"ל, ללא הטופס.

## Cover letter
letter-title = מכתב נלווה וטופס אימות { $reference }
letter-title-recall = מכתב נלווה וטופס תשובה { $reference }
letter-opening = { $count ->
    [0] לפי הרישומים שלנו קיבלתם מוצר מושפע. הודעת הבטיחות המלאה מצורפת.
    [one] לפי הרישומים שלנו הודעה זו נוגעת למכשיר אחד במוסד שלכם. הודעת הבטיחות המלאה מצורפת.
    [two] לפי הרישומים שלנו הודעה זו נוגעת לשני מכשירים במוסד שלכם. הודעת הבטיחות המלאה מצורפת.
   *[other] לפי הרישומים שלנו הודעה זו נוגעת ל-{ $count } מכשירים במוסד שלכם. הודעת הבטיחות המלאה מצורפת.
}
letter-opening-quality = { $count ->
    [0] לפי הרישומים שלנו קיבלתם מוצר מושפע. הודעת האיכות המלאה מצורפת.
    [one] לפי הרישומים שלנו הודעה זו נוגעת למכשיר אחד במוסד שלכם. הודעת האיכות המלאה מצורפת.
    [two] לפי הרישומים שלנו הודעה זו נוגעת לשני מכשירים במוסד שלכם. הודעת האיכות המלאה מצורפת.
   *[other] לפי הרישומים שלנו הודעה זו נוגעת ל-{ $count } מכשירים במוסד שלכם. הודעת האיכות המלאה מצורפת.
}
letter-opening-recall = { $count ->
    [0] לפי הרישומים שלנו קיבלתם מוצר מושפע. מכתב הריקול המלא מצורף.
    [one] לפי הרישומים שלנו הודעה זו נוגעת למכשיר אחד במוסד שלכם. מכתב הריקול המלא מצורף.
    [two] לפי הרישומים שלנו הודעה זו נוגעת לשני מכשירים במוסד שלכם. מכתב הריקול המלא מצורף.
   *[other] לפי הרישומים שלנו הודעה זו נוגעת ל-{ $count } מכשירים במוסד שלכם. מכתב הריקול המלא מצורף.
}
letter-step-read = קראו את הודעת הבטיחות. העבירו אותה לכל מי שעובד עם המכשירים.
letter-step-read-quality = קראו את הודעת האיכות. העבירו אותה לכל מי שעובד עם המכשירים.
letter-step-read-recall = קראו את מכתב הריקול. העבירו אותו לכל מי שעובד עם המכשירים.
letter-step-measures = בצעו את הפעולות: { $address }
letter-step-answer = השיבו לגבי כל מספר סידורי, באופן מקוון או בטופס.
letter-online = תשובה מקוונת, ללא חשבון
letter-code = קוד קצר לטלפון:
letter-paper = בטופס או בדוא"ל
letter-paper-text = שלחו את הטופס המלא, או הודעת דוא"ל רגילה עם המספרים הסידוריים, אל { $address }.
letter-units = מכשירים מושפעים במוסד שלכם
letter-standing = מצב
letter-standing-affected = מושפע
letter-standing-possibly = ייתכן שמושפע
letter-change = מאז מהדורה { $revision }
letter-change-new = חדש
letter-change-same = ללא שינוי
letter-change-gone = אינו מושפע עוד
letter-serial-unknown = לא ידוע
letter-chain = קיבלתם מכשירים אלה כמפיץ או כיבואן. נא לציין את המקבלים בפורטל או להעביר אליהם הודעה זו ללא דיחוי, ולמלא את החלק המיועד למפיצים וליבואנים.
letter-wrong = אינכם איש הקשר הנכון?
letter-genuine = האם מכתב זה אמיתי?
letter-genuine-text = בכל עמוד מופיעים המספרים { $reference } ו-{ $document }. במקרה של ספק, בררו בדרך שכבר מוכרת לכם, למשל דרך { $website }. איש לא יבקש מכם סיסמה.
letter-wrong-text = נא להודיע לנו מי האדם הנכון, בפורטל או בדוא"ל אל { $address }. עד אז הודעה זו ממשיכה להיות ממוענת אליכם.
letter-check = על fieldcheck להציג את טביעת האצבע { $fingerprint }. מתחת לכל מספר סידורי מופיע המספר החד-פעמי שלו (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = קוד זה מציין של מי הטופס. נא לא לכתוב עליו.
form-scan = או סרקו קוד זה בטלפון.
form-department = מחלקה
form-account = מספר לקוח
form-address = כתובת
form-shipping-address = כתובת למשלוח, אם שונה
form-phone = טלפון
form-email = דוא"ל
form-signature = חתימה
form-quantity = כמות
form-comment = הערה
form-on = ביום (תאריך)
form-deadline = נא להחזיר טופס זה עד { $day }.
form-disposition = מה נעשה
form-disposition-done = בוצע
form-disposition-not-yet = עדיין לא
form-disposition-not-here = לא נמצא כאן
form-disposition-never-had = מעולם לא היה
form-disposition-passed-on = הועבר הלאה
form-disposition-scrapped = נגרט
form-disposition-cannot = לא ניתן לביצוע
form-continued = המשך
form-page-of = טופס, עמוד { $page } מתוך { $pages }

## Statements of the customer
statement-receipt = הריני לאשר שקיבלתי הודעה זו, קראתי אותה והבנתי אותה.
statement-actions = ביצעתי את כל הפעולות שההודעה מבקשת.
statement-users = המידע והפעולות הובאו לידיעת כל המשתמשים הנוגעים בדבר, והפעולות בוצעו.
statement-returned = החזרתי מכשירים מושפעים.
statement-destroyed = השמדתי מכשירים מושפעים.
statement-none-to-return = אין מכשירים מושפעים שאפשר להחזיר או להשמיד.
statement-other = עשיתי דבר אחר (נא לתאר).
statement-no-devices = אין לי מכשירים מושפעים.
statement-query = יש לי שאלה, נא ליצור איתי קשר.
statement-adverse = אירעו אירועים חריגים הקשורים למכשירים (נא לתאר).

## Statements of the distributor or importer
statement-stock = בדקתי את המלאי שלי והפרדתי את המכשירים המושפעים.
statement-identified = איתרתי את הלקוחות שקיבלו או שייתכן שקיבלו את המכשירים.
statement-list = צירפתי את רשימת הלקוחות האלה.
statement-informed = הודעתי ללקוחות שאותרו.
statement-confirmed = קיבלתי אישורים מכל הלקוחות שאותרו.
statement-neither = לי וללקוחותיי אין מכשירים מושפעים במלאי.
statement-importer = אני היבואן של המכשירים.

## Statements of the importer, of the authorised representative
statement-importer-register = כיבואן רשמתי פעולה זו במרשם התלונות, המכשירים שאינם תואמים, פעולות הריקול והמשיכות מהשוק.
statement-importer-informed = כיבואן הודעתי ליצרן ולנציגו המורשה מה ידוע לי על המכשירים המושפעים.
statement-representative = אני הנציג המורשה של היצרן.
statement-representative-cooperates = כנציג מורשה אני משתף פעולה עם הרשויות המוסמכות בפעולה זו ומחזיק עבורן את המסמכים מוכנים.
