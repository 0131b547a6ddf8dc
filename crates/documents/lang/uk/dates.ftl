### Dates, numbers and counts in Ukrainian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y 'р'.
date-pattern-form = dd MMM y 'р'.
# How a date is asked for on paper.
date-hint = ДД МММ РРРР р.
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] { $count } виріб
    [few] { $count } вироби
    [many] { $count } виробів
   *[other] { $count } виробу
}
day-count = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
page-of = Сторінка { $page } з { $pages }
