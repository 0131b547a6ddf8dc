### Words at the threshold of office and portal, Hebrew: refusals and what every page has.

language-name = עברית
door-skip = מעבר לתוכן
door-check = נא לבדוק: { $title }

## Refusals as pages
refusal-code = קוד לפניות:
refusal-link-title = קישור זה אינו תקף
refusal-link-text = הקישור אינו שלם, בוטל או שפג תוקפו. אין אפשרות למסור מכאן מידע נוסף.
refusal-link-next = פתחו את הודעת הדוא"ל האחרונה בנושא הודעה זו ולחצו על הקישור שבה. אם קיבלתם מכתב, נא להקליד את הכתובת במלואה. אם הדבר אינו מצליח, כתבו לכתובת המופיעה בהודעה.
refusal-nowhere-title = אין כאן דבר
refusal-nowhere-text = כתובת זו אינה קיימת או שאינה מיועדת לכם.
refusal-nowhere-next = חזרו אחורה או התחילו מרשימת הפעולות בשטח.
refusal-often-title = יותר מדי בקשות
refusal-often-text = מהחיבור שלכם הגיעו בקשות רבות מאוד בזמן קצר.
refusal-often-next = המתינו חצי דקה וטענו את הדף מחדש. דבר לא אבד.
refusal-large-title = גדול מדי
refusal-large-text = מה ששלחתם גדול מהגודל המתקבל כאן.
refusal-large-next = פצלו את הקובץ או שלחו אותו בדוא"ל לתמיכה הטכנית.
refusal-later-title = לא זמין כרגע
refusal-later-text = אחת המערכות הדרושות לנו אינה מגיבה כרגע. מה שכבר אושר נשמר.
refusal-later-next = המתינו חצי דקה ונסו שוב.
refusal-fault-title = תקלה אצלנו
refusal-fault-text = הדבר לא קרה באשמתכם. התקלה נרשמה.
refusal-fault-next = חזרו אחורה ונסו שוב. אם הדבר נכשל שוב, כתבו לנו מה ביקשתם לעשות.
refusal-origin-title = טופס מאתר אחר
refusal-origin-text = טופס זה לא נשלח מהדף שלנו. לכן לא בוצע דבר.
refusal-origin-next = פתחו את הדף מחדש ושלחו את הטופס ממנו.
refusal-refused-title = הדבר אינו אפשרי
refusal-refused-next = חזרו אחורה. מה שכבר רשמתם נשאר שמור.
refusal-unreadable-title = לא ניתן לקריאה
refusal-unreadable-text = לא היה אפשר לקרוא את מה שהתקבל. לא בוצע דבר.
refusal-unreadable-next = חזרו אחורה ושלחו את הדף פעם נוספת.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = אין פעולה כזו בשטח.
error-link-unknown = קישור זה אינו תקף, בוטל או שפג תוקפו.
error-response-invalid = לא ניתן לקבל את מה שהזנתם כפי שהוא.
error-contact-invalid = זו אינה כתובת דוא"ל.
error-cascade-invalid = לא ניתן לקבל אחת משורות הרשימה כפי שהיא.
error-unit-unknown = מכשיר זה אינו נכלל כאן.
error-profile-none = אין כאן פרופיל בדיקה כזה.
error-evidence-unreadable = זו אינה הוכחה של fieldcheck.
error-evidence-signature = ההוכחה שונתה לאחר שנחתמה. השתמשו בקובץ שיצר fieldcheck.
error-evidence-notice = ההוכחה שייכת להודעה אחרת.
error-evidence-profile = ההוכחה מבוססת על פרופיל בדיקה שלא נמסר כאן או שבוטל. הורידו את פרופיל הבדיקה מחדש ובצעו את הבדיקה שוב.
error-evidence-serial = אין בהוכחה מספר סידורי, ולכן היא אינה מתייחסת לאף מכשיר. בצעו את הבדיקה שוב וציינו את המספר הסידורי.
error-evidence-challenge-used = המספר החד-פעמי (challenge) שבהוכחה זו כבר קיבל מענה. הורידו את פרופיל הבדיקה מחדש ובצעו את הבדיקה שוב.
error-evidence-not-shown = עדיין לא הוכח שהפעולות במכשיר זה בוצעו.
error-system-conflict = אדם אחר שינה זאת באותו רגע. נא לבדוק ולחזור על הפעולה.
error-system-unavailable = אחת המערכות הדרושות לנו אינה מגיבה כרגע. דבר לא אבד. נא לנסות שוב מאוחר יותר.
error-system-fault = תקלה אצלנו. היא נרשמה.
