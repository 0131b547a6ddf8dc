### Frame words of the notice, Hebrew.

## Head of every document
fact-reference = מספר אסמכתא
fact-document-no = מספר מסמך
fact-revision = מהדורה
fact-date = תאריך
fact-number = המספר שלכם אצלנו
draft = טיוטה, ללא תאריך

## Foot of every document
foot-support = תמיכה טכנית: { $address }
foot-care = שירות לקוחות: { $address }

## Notice: the frame on top
box-heading = מה עליכם לעשות כעת
step-read = קראו הודעה זו והעבירו אותה לכל מי שעובד עם המכשירים.
step-measures = בצעו את הפעולות בכל מכשיר מושפע: { $address }
step-answer = החזירו את טופס האימות.
step-answer-recall = החזירו את טופס התשובה.
alarm-label = חושדים בגישה בלתי מורשית?

## Notice: product table
table-product = מוצר מושפע
table-catalogue-no = מספר קטלוגי
table-udi = UDI-DI
table-serials = מספרים סידוריים
table-lots = אצוות: { $lots }
table-serial = מספר סידורי
udi-none = לא רלוונטי
udi-none-legacy = לא רלוונטי (שווק לפני תחולת ה-UDI)
udi-none-not-a-device = לא רלוונטי (אינו מכשיר רפואי)
serials-all = הכול
serials-letter = { $count ->
    [one] מספר אחד, מופיע במכתב הנלווה
    [two] שני מספרים, מופיעים במכתב הנלווה
   *[other] { $count } מספרים, מופיעים במכתב הנלווה
}

## Notice: signatures
signed-electronically = נחתם אלקטרונית
signed-at = { $moment }
signed-meaning = משמעות: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = התוכן וההיקף נבדקו ואושרו
role-author = מחבר
role-quality_signatory = איכות
role-regulatory_signatory = רגולציה
role-coordinator = תיאום
role-call_centre = מוקד טלפוני
role-auditor = מבקר

## Notice: how to tell that it is genuine
genuine-heading = כיצד לוודא שהודעה זו אמיתית
genuine-text = בכל עמוד מופיעים מספר האסמכתא { $reference } ומספר המסמך { $document }. במקרה של ספק, בררו בדרך שכבר מוכרת לכם, למשל דרך { $website } או דרך איש הקשר הקבוע שלכם, וציינו את שני המספרים. איש לא יבקש מכם סיסמה בעניין זה.

## Deadlines, software, registration number
table-software = גרסאות תוכנה
fact-srn = מספר SRN של היצרן
deadline-act-on = נא לפעול עד { $day }.
deadline-act-days = { $days ->
    [one] נא לפעול בתוך יום אחד מקבלת ההודעה.
    [two] נא לפעול בתוך יומיים מקבלת ההודעה.
   *[other] נא לפעול בתוך { $days } ימים מקבלת ההודעה.
}
deadline-reply-on = נא להשיב עד { $day }.
deadline-reply-days = { $days ->
    [one] נא להשיב בתוך יום אחד מקבלת ההודעה.
    [two] נא להשיב בתוך יומיים מקבלת ההודעה.
   *[other] נא להשיב בתוך { $days } ימים מקבלת ההודעה.
}

## Titles by market and kind of action
title-recall = ריקול דחוף של מכשיר רפואי
title-correction = פעולה מתקנת דחופה במכשיר רפואי
title-fsn = הודעת בטיחות דחופה
title-quality = הודעת איכות

## New or update
fact-type = סוג ההודעה
type-new = חדשה
type-update = עדכון
update-heading = מה השתנה
update-previous = הודעה זו מחליפה את מהדורה { $revision } מיום { $date }.
update-added = חדש: { $about }
update-removed = אינו נכלל עוד: { $about }
update-changed = שונה: { $about }

## Actions that are answered one by one
action-read = קראו הודעה זו והבינו אותה.
action-pass-on = העבירו הודעה זו לכל מי שצריך לדעת עליה.
action-forward = העבירו הודעה זו לכל ארגון שקיבל מכשירים מושפעים או שפעולה זו נוגעת לו.
action-identify = אתרו את המכשירים המושפעים.
action-quarantine = הפרידו את המכשירים המושפעים ואל תשתמשו בהם.
action-inspect = בדקו את המכשירים במקום, או דאגו שישונו שם.
action-correct = בצעו את הפעולה המתקנת.
action-return = החזירו את המכשירים המושפעים.
action-destroy = השמידו את המכשירים המושפעים.
action-patients = פעלו לפי ההמלצות לטיפול במטופלים.
action-review = בחנו מחדש תוצאות שהתקבלו בעבר.
action-instructions = שימו לב למה שהשתנה בהוראות השימוש.
action-remember = זכרו הודעה זו עד לסיום הפעולה.

## Chosen fields
stated-look-back-yes = מומלץ לעקוב אחר מטופלים או לבחון מחדש תוצאות שהתקבלו בעבר.
stated-look-back-no = לא מומלץ לעקוב אחר מטופלים ולא מומלץ לבחון מחדש תוצאות שהתקבלו בעבר.
stated-look-back-not-applicable = מעקב אחר מטופלים או בחינה מחדש של תוצאות שהתקבלו בעבר אינם רלוונטיים.
stated-maker-removal = אנו אוספים בחזרה את המכשירים המושפעים.
stated-maker-on-site = אנו בודקים או משנים את המכשירים המושפעים באתר.
stated-maker-software = אנו מספקים תוכנה חדשה.
stated-maker-labelling = אנו משנים את הוראות השימוש או את התוויות.
stated-maker-none = איננו מתכננים פעולה מצדנו.
stated-maker-by = הפעולות שלנו אמורות להסתיים עד { $day }.
stated-lay-users-no = אין צורך להודיע למטופלים ולמשתמשים שאינם אנשי מקצוע.
stated-lay-users-appended = יש להודיע למטופלים או למשתמשים שאינם אנשי מקצוע; טקסט עבורם מצורף להודעה זו.
stated-lay-users-not-appended = יש להודיע למטופלים או למשתמשים שאינם אנשי מקצוע; לא מצורף להודעה זו טקסט עבורם.
stated-further-notice-yes = צפויה הודעה נוספת.
stated-further-notice-no = לא צפויה הודעה נוספת.
stated-further-notice-not-planned-yet = עדיין לא מתוכננת הודעה נוספת.
stated-depth-user = הפעולה חלה עד לצרכנים ולמשתמשים.
stated-depth-retail = הפעולה חלה עד לקמעונאים ולנקודות הניפוק.
stated-depth-wholesale = הפעולה חלה עד לסיטונאים ולמפיצים.
stated-distributed = המכשירים המושפעים הופצו בין { $from } לבין { $to }.
representative-heading = נציג מקומי
attention-line = לידיעת: { $who }

## Electronic seal
seal-heading = חותם אלקטרוני
seal-text = קובץ זה נושא את החותם האלקטרוני של { $maker }, וטביעת האצבע של המפתח היא { $fingerprint }. כל אחד יכול לבדוק את הקובץ ללא חיבור לרשת, באמצעות "fieldaction genuine" או "fieldcheck genuine".

## Postal
envelope-mark = דחוף: ריקול או פעולה מתקנת במכשיר רפואי
