### Updates of an issued notice, English.

vital-continues = Update of
vital-superseded = Updated by
update-revision = { $action } (revision { $revision })
fact-action-continued = Follow-up action { $reference } ({ $document }) opened: the update of revision { $revision } of { $action }.
fact-notice-superseded = Superseded by revision { $revision }, the follow-up action { $action }, issued { $moment }; { $count ->
    [one] 1 consignee is pursued there.
   *[other] { $count } consignees are pursued there.
}
fact-site-recognised = The same distributor had named this site before, under an earlier revision, in the action { $action }.
fact-carried-over = Pursued in the follow-up action { $action } (revision { $revision }) from now on; no reminders and calls here any more.
sum-carried-over = pursued in a follow-up
state-filter-carried-over = pursued in a follow-up action
closure-consignees-carried-over = { $count ->
    [one] 1 consignee without a complete answer is pursued in a follow-up action
   *[other] { $count } consignees without a complete answer are pursued in a follow-up action
}
consignee-carried = This consignee is pursued in the follow-up action { $action } (revision { $revision }). It is not reminded here any more.
consignee-carried-link = Open it there
consignee-earlier = Under revision { $revision }, { $moment }, { $name }:
changes-since-revision = What has changed since revision { $revision } was issued
changes-since-issue = Compare with what was issued
scope-changes-since-issue = From the scope of revision { $revision } as issued to snapshot { $newer }

## What has changed, and what is not translated yet
changes-from = Earlier
changes-to = Later
changes-all-serials = all serial numbers
changes-research = for research only
changes-days = { $count ->
    [one] 1 day after receipt
   *[other] { $count } days after receipt
}
standing-untranslated = not translated
edit-untranslated = The words of the source still stand here. Write the translation in their place.
inbox-reported = What was reported
