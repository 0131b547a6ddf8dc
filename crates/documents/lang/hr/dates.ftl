### Dates, numbers and counts in Croatian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y.
date-pattern-form = dd. MMM y.
# How a date is asked for on paper.
date-hint = DD. MMM GGGG.
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] { $count } uređaj
    [few] { $count } uređaja
   *[other] { $count } uređaja
}
day-count = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
page-of = Stranica { $page } od { $pages }
