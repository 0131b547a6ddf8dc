### Updates of a notice in the portal: the way on from an old link, and earlier answers, Hebrew.

portal-newer = קיימת מהדורה חדשה יותר של הודעה זו: מהדורה { $revision } מיום { $date }
portal-newer-text = נא לפעול לפי המהדורה החדשה. מה שנענה כאן נשאר רשום.
portal-newer-open = פתיחת מהדורה { $revision }
portal-newer-part = הקישור אליה נמצא אצל איש הקשר הראשי באתר שלכם.
portal-newer-sent = הקישור אליה נשלח לאתר שלכם עם המהדורה החדשה.
portal-newer-supplier = תקבלו אותה ממי שסיפק לכם את המכשירים. עד אז תקף מה שכתוב כאן.
portal-newer-not = היא אינה נוגעת למכשירים באתר שלכם. מה שכתוב כאן ומה שתענו כאן נשאר בתוקף.
portal-before = למהדורה { $revision }, בתאריך { $date }: { $said }
portal-before-by = למהדורה { $revision }, בתאריך { $date }, { $name }: { $said }
portal-before-heading = כבר עניתם בעבר
portal-before-text = תשובותיכם למהדורה קודמת מופיעות ליד המכשירים. הן תקפות למהדורה זו רק לאחר שתחתמו עליהן מחדש.
portal-before-button = כמו קודם
