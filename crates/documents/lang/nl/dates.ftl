### Dates, numbers and counts in Dutch.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = DD MMM JJJJ
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 apparaat
   *[other] { $count } apparaten
}
day-count = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
page-of = Pagina { $page } van { $pages }
