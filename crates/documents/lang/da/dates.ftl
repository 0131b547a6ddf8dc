### Dates, numbers and counts in Danish.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y
date-pattern-form = dd. MMM y
# How a date is asked for on paper.
date-hint = DD. MMM. ÅÅÅÅ
moment = { $date } kl. { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 enhed
   *[other] { $count } enheder
}
day-count = { $count ->
    [one] 1 dag
   *[other] { $count } dage
}
page-of = Side { $page } af { $pages }
