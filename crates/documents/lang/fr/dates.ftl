### Dates, numbers and counts in French.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = JJ MMM AAAA
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] { $count } dispositif
   *[other] { $count } dispositifs
}
day-count = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
page-of = Page { $page } sur { $pages }
