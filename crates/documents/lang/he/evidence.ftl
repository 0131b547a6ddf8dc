### Words about evidence of fieldcheck, Hebrew: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = תקין
verdict-fail = לא תקין
verdict-not-applicable = לא רלוונטי
verdict-inconclusive = לא היה אפשר לקבוע

## Doubts and remarks
evidence-doubt-says-otherwise = בקובץ מצוינת תוצאה שונה מזו העולה מהרישומים שבו. רק הרישומים קובעים. היצרן בודק את העניין.
evidence-doubt-unknown-serial = מספר סידורי זה אינו מופיע ברשימה שלנו עבור המוסד שלכם. היצרן בודק אם המכשיר מושפע.
evidence-doubt-no-challenge = המספר החד-פעמי (challenge) חסר, ולכן ייתכן שההוכחה ישנה מההודעה. היא נשמרת, אך אינה מוכיחה שהפעולות במכשיר בוצעו.
evidence-doubt-other-challenge = המספר החד-פעמי (challenge) שבהוכחה לא נמסר עבור מכשיר זה. ההוכחה נשמרת, אך אינה מוכיחה שהפעולות במכשיר בוצעו.
evidence-doubt-clock-ahead = לפי שעון המחשב שביצע את הבדיקה, ההוכחה נוצרה בעתיד. היא נשמרת, אך אינה מוכיחה שהפעולות במכשיר בוצעו.
evidence-doubt-before-notice = לפי שעון המחשב שביצע את הבדיקה, ההוכחה נוצרה לפני שההודעה נשלחה. היא נשמרת, אך אינה מוכיחה שהפעולות במכשיר בוצעו.
evidence-doubt-older-than-known = הבדיקה הסתיימה לפני מה שכבר ידוע על מכשיר זה. ההוכחה נשמרת, אך אינה מוכיחה שהפעולות במכשיר בוצעו. בדקו שוב ושלחו את ההוכחה החדשה.
evidence-doubt-used-challenge = היא משיבה למספר חד-פעמי (challenge) שכבר נוצל. העובדה שהגישה הייתה פתוחה נחשבת בכל זאת.
evidence-doubt-other-key = היא נחתמה בהתקנת fieldcheck אחרת מזו שחתמה על ההוכחה הראשונה של מוסד זה.
evidence-doubt-shared-certificate = מכשיר אחר הציג את אותו אישור דיגיטלי.
evidence-doubt-shared-bmc = מכשיר אחר הציג את אותו BMC.

## Portal: show it with fieldcheck
portal-step-evidence = הוכחה באמצעות fieldcheck
portal-step-evidence-small = לצוות המחשוב שלכם, לא חובה
portal-evidence-title = הוכחה באמצעות fieldcheck
portal-evidence-lead = צוות המחשוב שלכם יכול להוכיח שגישה ללא סיסמה נדחית. fieldcheck מפנה לשרת שאילתות קריאה בלבד ואינו משנה דבר. ההוכחה אינה מחליפה את האישור שלכם.
portal-evidence-one = 1. הורידו את פרופיל הבדיקה
portal-evidence-one-text = הוא חתום בידי { $maker } ומכיל מספר חד-פעמי (challenge) לכל אחד מהמספרים הסידוריים שלכם.
portal-evidence-load = הורדת פרופיל הבדיקה ({ $file })
portal-evidence-version = { $id }, גרסה { $version }
portal-evidence-hypothesis = ההודעה אינה מציינת סיבה. בדיקות אלה הן השערת היצרן לגביה.
portal-evidence-compare = השוו את המפתח: fieldcheck מציג טביעת אצבע זו, והיא מופיעה במכתב שלכם.
portal-evidence-fingerprint = טביעת האצבע של מפתח היצרן
portal-evidence-two = 2. הפעילו את fieldcheck ברשת הניהול
portal-evidence-two-text = פעם אחת לכל מכשיר. רשמו את כתובת ה-BMC של המכשיר במקום ADDRESS.
portal-evidence-address = ADDRESS
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = מכשירים שמספרם הסידורי אינו ידוע לנו אינם מקבלים מספר חד-פעמי (challenge). ציינו תחילה את המספר הסידורי בשלב האישור.
portal-evidence-three = 3. הגישו את הקובץ שנוצר
portal-evidence-files = קובצי הוכחה
portal-evidence-files-hint = קבצים עם הסיומת .dsse.json, או טופס ה-PDF שההוכחה בתוכו. אפשר להגיש כמה קבצים יחד, עד 2 MB לכל קובץ.
portal-evidence-code = או קודים מנייר
portal-evidence-code-hint = הטקסט של קוד ה-QR, המתחיל ב-FC1:, קוד אחד בכל שורה.
portal-evidence-send = הגשה
portal-evidence-state = המכשירים שלכם
portal-evidence-shown = הוכח באמצעות fieldcheck, { $moment }
portal-evidence-shown-onsite = הוכח בידי הטכנאי של היצרן, { $moment }
portal-evidence-not-shown = לא הוכח: { $why }
portal-evidence-none = אין עדיין הוכחה
portal-evidence-open = בבדיקה האחרונה הגישה הייתה פתוחה
portal-evidence-undecided = בבדיקה האחרונה לא היה אפשר לקבוע
portal-evidence-doubts = ההוכחה האחרונה לבדה אינה נחשבת
portal-evidence-reopened = הדבר הוכח בעבר. ההוכחה העדכנית ביותר מראה אחרת.
portal-evidence-checks = מה סותר זאת
portal-evidence-made = נוצרה ב-{ $moment }, והוערכה מחדש בשרת היצרן.
portal-evidence-vex = הצהרת VEX (CSAF 2.0) לרשימת המצאי שלכם
portal-evidence-again = לאחר מכן בצעו את הפעולות והפעילו את fieldcheck שוב עם אותו פרופיל.
portal-evidence-result = תוצאות הקבצים שהגשתם
portal-evidence-got-shown-done = { $serial }: התקבל. הוכח שהפעולות במכשיר בוצעו.
portal-evidence-got-open = { $serial }: התקבל. הגישה פתוחה.
portal-evidence-got-undecided = { $serial }: התקבל. לא היה אפשר לקבוע אם הגישה נדחית.
portal-evidence-got-kept = { $serial }: התקבל ונשמר. ההוכחה לבדה אינה נחשבת.
portal-evidence-got-already = { $serial }: הוכחה זו כבר התקבלה.
portal-evidence-got-announced = { $serial }: הקוד נקרא. הוא מודיע על הוכחה. רק הקובץ עצמו יכול להיחשב.
portal-evidence-awaited = קוד מנייר מודיע על הוכחה מתאריך { $moment }. הקובץ טרם התקבל.
portal-evidence-refused = { $file }: לא התקבל. { $why }
portal-evidence-nothing = בחרו לפחות קובץ אחד.
portal-evidence-no-profile = אין פרופיל בדיקה להודעה זו.

evidence-doubts = ספקות והערות
