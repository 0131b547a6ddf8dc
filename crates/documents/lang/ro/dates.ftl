### Dates, numbers and counts in Romanian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = ZZ LLL AAAA
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 dispozitiv
    [few] { $count } dispozitive
   *[other] { $count } de dispozitive
}
day-count = { $count ->
    [one] 1 zi
    [few] { $count } zile
   *[other] { $count } de zile
}
page-of = Pagina { $page } din { $pages }
