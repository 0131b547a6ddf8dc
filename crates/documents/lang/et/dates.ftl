### Dates, numbers and counts in Estonian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y
date-pattern-form = dd. MMM y
# How a date is asked for on paper.
date-hint = PP. KKK AAAA
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 seade
   *[other] { $count } seadet
}
day-count = { $count ->
    [one] 1 päev
   *[other] { $count } päeva
}
page-of = Lehekülg { $page }/{ $pages }
