### Frame words of the mails, Hebrew. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = הודעת בטיחות דחופה
mail-urgent-US = ריקול דחוף של מכשיר רפואי
mail-subject-reminder = תזכורת { $number }, תשובתכם עדיין חסרה
mail-subject-receipt = אישור קבלה { $number }
mail-subject-handover = בקשה מאת { $from }: השלמת חלק מהתשובה
mail-subject-answer = שאלתכם נענתה

## What this mail is and who sends it
mail-opening-notice = חברת { $maker } שולחת לכם את הודעת הבטיחות הדחופה { $reference } עבור { $addressee }. לפי הרישומים שלנו ההודעה נוגעת { $count ->
    [one] למכשיר אחד
    [two] לשני מכשירים
   *[other] ל-{ $count } מכשירים
} במוסד שלכם. ההודעה המלאה והטופס מצורפים כקובצי PDF.
mail-opening-reminder = לפני { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
} שלחה לכם חברת { $maker } את הודעת הבטיחות הדחופה { $reference } עבור { $addressee }. ההודעה נוגעת { $count ->
    [one] למכשיר אחד
    [two] לשני מכשירים
   *[other] ל-{ $count } מכשירים
} במוסד שלכם. תשובתכם עדיין חסרה או אינה מלאה.
mail-opening-receipt = חברת { $maker } קיבלה את התשובה של { $addressee } להודעת הבטיחות { $reference }. מספר אישור הקבלה שלכם הוא { $number }. נא לציין מספר זה בכל פנייה.
mail-opening-handover = התבקשתם בידי { $from } להשלים חלק מהתשובה להודעת הבטיחות הדחופה { $reference } של חברת { $maker } עבור { $addressee }: { $count ->
    [one] מכשיר אחד
    [two] שני מכשירים
   *[other] { $count } מכשירים
}.

## How to answer
mail-step-answer = השיבו לגבי כל מספר סידורי, גם אם המכשיר כבר אינו במוסד שלכם.
mail-answer-heading = כיצד להשיב
mail-answer-link = באמצעות קישור זה, ללא חשבון. הוא מיועד לכם בלבד:
mail-answer-code = בטלפון או בהקלדה: קוד קצר { $code }
mail-answer-plain = אפשר גם להשיב בהודעת דוא"ל רגילה אל { $address }. נא לציין את המספרים הסידוריים ומה נעשה בכל מכשיר.

## Receipt
mail-receipt-position = תשובתכם נמצאת במקום { $position } ביומן של פעולה זו.
mail-receipt-again = באמצעות קישור זה אפשר לקרוא או לתקן את תשובתכם:

## How to tell that it is genuine
mail-genuine-heading = כיצד לוודא שהודעת דוא"ל זו אמיתית
mail-genuine-text = היא מציינת את מספר האסמכתא { $reference } ואת מספר המסמך { $document }, המופיעים גם בכל עמוד של קובצי ה-PDF. במקרה של ספק, בררו בדרך שכבר מוכרת לכם, למשל דרך { $website } או דרך איש הקשר הקבוע שלכם. איש לא יבקש מכם סיסמה בעניין זה.

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = רשימת המוצרים והמספרים הסידוריים שלכם מצורפת כטבלה (XLSX, CSV) וכנתונים למערכת שלכם (JSON), כולם באותה גרסה כמו ההודעה.
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = תשובות שעדיין חסרות: { $count }
mail-opening-summary = { $maker } כבר שלחה אליכם את ההודעות שלהלן. לכל אחת מהן תשובתכם עדיין חסרה או אינה שלמה. לכל אחת קישור משלה.
mail-summary-files = ההודעות המלאות והטפסים צורפו להודעות הדואר הראשונות. אפשר לפתוח אותם גם דרך הקישורים.

## To a distributor that keeps the names
mail-subject-onward = נא להזכיר למקבלים שלכם
mail-opening-onward = אתרים אלה טרם השיבו: { $sites }. רק אתם יודעים מי הם. נא להזכיר להם. הקישורים שלהם נמצאים בדף שלכם:
## The maker has answered in the portal
mail-opening-answer = { $maker } ענה על שאלה של { $addressee } בנוגע להודעה { $reference }. אפשר לקרוא את התשובה דרך הקישור שלכם:
