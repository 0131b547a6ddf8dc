### Dates, numbers and counts in Bulgarian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y 'г'.
date-pattern-form = dd MMM y 'г'.
# How a date is asked for on paper.
date-hint = ДД МММ ГГГГ г.
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 устройство
   *[other] { $count } устройства
}
day-count = { $count ->
    [one] 1 ден
   *[other] { $count } дни
}
page-of = Страница { $page } от { $pages }
