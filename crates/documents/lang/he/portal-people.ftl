### Words of the portal for several people at one site, עברית: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = מעולם לא היה אצלנו
portal-choice-never-had-hint = מכשיר זה מעולם לא היה במוסד שלנו

## Answers so far
portal-answer-change = { $about }: { $now } (קודם: { $before })
portal-answer-part = { $name }, דרך הקישור עבור { $to }
portal-answer-typed = { $name }, הוזן על ידי היצרן
portal-unit-newer = נענה מחדש ב-{ $moment }

## Parts handed on
portal-hand-withdraw = ביטול הקישור
portal-hand-withdrawn = בוטל ב-{ $moment }
portal-hand-answer = תשובה { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = מכשירים רבים בבת אחת
portal-many-text = הדביקו או סרקו מספרים סידוריים, או בחרו קובץ. הרשימה תוצג לפני שמשהו נקלט.
portal-many-paste = מספרים סידוריים, אחד בכל שורה
portal-many-file = או קובץ (CSV, XLSX)
portal-many-answer = תשובה לכולם
portal-many-preview = בדיקת הרשימה
portal-many-take = קליטה לטופס
portal-many-sum = שורות: { $rows }. נקלטו: { $taken }, לבדיקה: { $held }, לא נקלטו: { $refused }
portal-many-taken = ייקלט
portal-many-unknown = לא ברשימה שלכם; נבדוק אם הוא מושפע
portal-many-ambiguous = לשני מכשירים מספר זה; נא לענות בטופס
portal-many-twice = כבר מופיע קודם ברשימה
portal-many-unclear = לא ניתן לקרוא כמספר סידורי
portal-many-other = לא בחלק שנמסר לכם

## Who has read
portal-users-heading = מי קרא את ההודעה
portal-users-text = מסרו קישור זה למשתמשי המכשירים. אפשר בו רק לקרוא ולאשר.
portal-users-count = אישרו בעצמם: { $count }
portal-users-stated = נמסר על ידי { $name }: { $number }
portal-users-list = הצגת הכול
portal-users-own = אישור בשם עצמך
portal-users-confirm = קראתי והבנתי את ההודעה
portal-users-or = או מסרו כמה משתמשים אישרו לכם
portal-users-number = מספר המשתמשים
portal-done-users = נרשם
portal-done-users-text = תודה. אפשר לסגור דף זה.

## Questions and files
portal-talk-heading = שאלות ליצרן
portal-talk-text = השאלה והתשובה נשארות כאן. כשתהיה תשובה נודיע בדואר אלקטרוני.
portal-talk-question = השאלה שלכם
portal-talk-new = היצרן ענה לכם
portal-files-add = הוספת קבצים
portal-files-hint = PDF, תמונה, טבלה או טקסט. עד 5 קבצים של 10 MB כל אחד.
portal-file-infected = נמצא קוד זדוני. הקובץ נשמר בנפרד ואינו מוצג לאיש.
portal-file-held = עדיין לא ניתן היה לבדוק קובץ זה. עד אז הוא מעוכב.

## What does not fit
portal-wrong-elsewhere = בינתיים מישהו אחר שמר כאן תשובה אחרת. התשובה שלכם עדיין לא נשמרה. שמרו שוב כדי להחליף אותה.
portal-wrong-text = נא לכתוב משהו, עד 8,000 תווים.
portal-wrong-persons = נא לציין מספר שלם של אנשים.
portal-wrong-file-missing = נא לבחור קובץ או להזין משהו.
portal-wrong-file-format = סוג קובץ זה אינו מתקבל.
portal-wrong-file-large = הקובץ או הרשימה גדולים מדי.
portal-wrong-file-many = יותר מדי קבצים.

## Privacy
portal-privacy = מה אנו שומרים עליכם ומדוע
portal-privacy-what = מה אנו שומרים
portal-privacy-what-text = שם, תפקיד, כתובת, דואר אלקטרוני וטלפון של אנשי הקשר, ומה שאתם מוסרים לנו: תשובות, שאלות, קבצים.
portal-privacy-why = מדוע
portal-privacy-why-text = כדי שהודעת הבטיחות תגיע אליכם וניתן יהיה להוכיח שהגיעה לכולם. החוק מחייב זאת את היצרן (תקנות (EU) 2017/745 ו-2017/746; GDPR סעיף 6(1)(c)).
portal-privacy-why-text-quality = כדי שהודעת האיכות תגיע אליכם וניתן יהיה להוכיח שהגיעה לכולם. ליצרן יש בכך אינטרס לגיטימי (GDPR סעיף 6(1)(f)).
portal-privacy-why-text-recall = כדי שמכתב הריקול יגיע אליכם וניתן יהיה להוכיח שהגיע לכולם. כללי הריקול דורשים זאת מהיצרן (21 CFR 7.42 ו-7.49; 21 CFR Part 806).
portal-privacy-who = מי רואה
portal-privacy-who-text = עובדי היצרן המטפלים בהודעה זו, מוקדים טלפוניים הפועלים עבורו ורשויות המבקשות זאת.
portal-privacy-long = כמה זמן
portal-privacy-long-text = כל עוד החוק דורש את הרשומות, ככלל עשר שנים לאחר שהמכשיר האחרון הוצא לשוק. לאחר מכן נתוניכם נמחקים. ההוכחות אינן מכילות שמות.
portal-privacy-rights = זכויותיכם
portal-privacy-rights-text = אפשר לבקש עותק של הנתונים, לתקן טעויות ולהתלונן לפני רשות להגנת מידע. כל עוד חובת השמירה בתוקף לא ניתן למחוק את הנתונים.
portal-privacy-contact = קשר
portal-privacy-contact-text = כתבו ליצרן לכתובת שבהודעה שלכם.
