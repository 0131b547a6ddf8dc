### Dates, numbers and counts in Norwegian Bokmål.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y
date-pattern-form = dd. MMM y
# How a date is asked for on paper.
date-hint = DD. MMM ÅÅÅÅ
moment = { $date } kl. { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 enhet
   *[other] { $count } enheter
}
day-count = { $count ->
    [one] 1 dag
   *[other] { $count } dager
}
page-of = Side { $page } av { $pages }
