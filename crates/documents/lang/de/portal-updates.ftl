### Updates of a notice in the portal: the way on from an old link, and earlier answers, German.

portal-newer = Es gibt eine neuere Revision dieser Mitteilung: Revision { $revision } vom { $date }
portal-newer-text = Bitte richten Sie sich nach der neueren Revision. Was hier geantwortet wurde, bleibt festgehalten.
portal-newer-open = Revision { $revision } öffnen
portal-newer-part = Den Link dorthin hat die Hauptansprechperson Ihres Standorts.
portal-newer-sent = Der Link dorthin kam mit der neueren Revision zu Ihnen.
portal-newer-supplier = Sie bekommen sie von dem, der Ihre Geräte geliefert hat. Bis dahin gilt, was hier steht.
portal-newer-not = Sie betrifft die Geräte an Ihrem Standort nicht. Was hier steht und was Sie hier antworten, gilt weiter.
portal-before = Zu Revision { $revision }, am { $date }: { $said }
portal-before-by = Zu Revision { $revision }, am { $date }, { $name }: { $said }
portal-before-heading = Sie haben schon einmal geantwortet
portal-before-text = Ihre Antworten zu einer früheren Revision stehen bei den Geräten. Für diese Revision zählen sie erst, wenn Sie neu unterschreiben.
portal-before-button = Wie beim letzten Mal
