### Dates, numbers and counts in Greek.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = ΗΗ ΜΜΜ ΕΕΕΕ
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 συσκευή
   *[other] { $count } συσκευές
}
day-count = { $count ->
    [one] 1 ημέρα
   *[other] { $count } ημέρες
}
page-of = Σελίδα { $page } από { $pages }
