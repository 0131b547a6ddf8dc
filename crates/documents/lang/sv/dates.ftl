### Dates, numbers and counts in Swedish.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = DD MMM ÅÅÅÅ
moment = { $date } kl. { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 produkt
   *[other] { $count } produkter
}
day-count = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
}
page-of = Sida { $page } av { $pages }
