### Dates, numbers and counts in Serbian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y.
date-pattern-form = dd. MMM y.
# How a date is asked for on paper.
date-hint = ДД. МММ ГГГГ.
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] { $count } уређај
    [few] { $count } уређаја
   *[other] { $count } уређаја
}
day-count = { $count ->
    [one] { $count } дан
    [few] { $count } дана
   *[other] { $count } дана
}
page-of = Страница { $page } од { $pages }
