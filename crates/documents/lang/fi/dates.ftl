### Dates, numbers and counts in Finnish.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y
date-pattern-form = d. MMMM y
# How a date is asked for on paper.
date-hint = P. KKKK VVVV
moment = { $date } klo { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 laite
   *[other] { $count } laitetta
}
day-count = { $count ->
    [one] 1 päivä
   *[other] { $count } päivää
}
page-of = Sivu { $page } / { $pages }
