### Dates, numbers and counts in Slovenian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y
date-pattern-form = dd. MMM y
# How a date is asked for on paper.
date-hint = DD. MMM LLLL
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] { $count } naprava
    [two] { $count } napravi
    [few] { $count } naprave
   *[other] { $count } naprav
}
day-count = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}
page-of = Stran { $page } od { $pages }
