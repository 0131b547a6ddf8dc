### Dates, numbers and counts in Hungarian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = y. MMMM d.
date-pattern-form = y. MMM dd.
# How a date is asked for on paper.
date-hint = ÉÉÉÉ. HHH NN.
moment = { $date } { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 eszköz
   *[other] { $count } eszköz
}
day-count = { $count ->
    [one] 1 nap
   *[other] { $count } nap
}
page-of = { $page }/{ $pages }. oldal
