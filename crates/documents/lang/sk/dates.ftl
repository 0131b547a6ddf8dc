### Dates, numbers and counts in Slovak.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y
date-pattern-form = dd. MMM y
# How a date is asked for on paper.
date-hint = DD. MMM RRRR
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 pomôcka
    [few] { $count } pomôcky
   *[other] { $count } pomôcok
}
day-count = { $count ->
    [one] 1 deň
    [few] { $count } dni
   *[other] { $count } dní
}
page-of = Strana { $page } z { $pages }
