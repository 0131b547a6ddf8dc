### Aktualisierungen einer herausgegebenen Mitteilung, Deutsch.

vital-continues = Aktualisiert
vital-superseded = Aktualisiert durch
update-revision = { $action } (Revision { $revision })
fact-action-continued = Folgemaßnahme { $reference } ({ $document }) eröffnet: die Aktualisierung von Revision { $revision } aus { $action }.
fact-notice-superseded = Abgelöst durch Revision { $revision }, die Folgemaßnahme { $action }, herausgegeben { $moment }; { $count ->
    [one] 1 Empfänger wird dort weiter verfolgt.
   *[other] { $count } Empfänger werden dort weiter verfolgt.
}
fact-site-recognised = Unter einer früheren Revision, in der Maßnahme { $action }, hat derselbe Händler diese Stelle schon genannt.
fact-carried-over = Ab jetzt in der Folgemaßnahme { $action } (Revision { $revision }) verfolgt; hier keine Erinnerungen und Anrufe mehr.
sum-carried-over = in Folgemaßnahme verfolgt
state-filter-carried-over = in einer Folgemaßnahme verfolgt
closure-consignees-carried-over = { $count ->
    [one] 1 Empfänger ohne vollständige Antwort wird in einer Folgemaßnahme verfolgt
   *[other] { $count } Empfänger ohne vollständige Antwort werden in einer Folgemaßnahme verfolgt
}
consignee-carried = Dieser Empfänger wird in der Folgemaßnahme { $action } (Revision { $revision }) verfolgt. Hier wird er nicht mehr erinnert.
consignee-carried-link = Dort öffnen
consignee-earlier = Zu Revision { $revision }, { $moment }, { $name }:
changes-since-revision = Was sich seit der herausgegebenen Revision { $revision } geändert hat
changes-since-issue = Mit dem Herausgegebenen vergleichen
scope-changes-since-issue = Vom Umfang der herausgegebenen Revision { $revision } zum Abbild { $newer }

## Was sich geändert hat, und was noch nicht übersetzt ist
changes-from = Früher
changes-to = Später
changes-all-serials = alle Seriennummern
changes-research = nur für die Forschung
changes-days = { $count ->
    [one] 1 Tag nach dem Empfang
   *[other] { $count } Tage nach dem Empfang
}
standing-untranslated = nicht übersetzt
edit-untranslated = Hier stehen noch die Worte der Quelle. Schreiben Sie die Übersetzung an ihre Stelle.
inbox-reported = Was gemeldet wurde
