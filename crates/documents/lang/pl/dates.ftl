### Dates, numbers and counts in Polish.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = DD MMM RRRR
moment = { $date } r., { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 wyrób
    [few] { $count } wyroby
    [many] { $count } wyrobów
   *[other] { $count } wyrobu
}
day-count = { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
page-of = Strona { $page } z { $pages }
