### Dates, numbers and counts in English.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = DD MMM YYYY
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 device
   *[other] { $count } devices
}
day-count = { $count ->
    [one] 1 day
   *[other] { $count } days
}
page-of = Page { $page } of { $pages }
