### Dates, numbers and counts in Czech.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y
date-pattern-form = d. MMMM y
# How a date is asked for on paper.
date-hint = den, měsíc slovem, rok
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 prostředek
    [few] { $count } prostředky
   *[other] { $count } prostředků
}
day-count = { $count ->
    [one] 1 den
    [few] { $count } dny
   *[other] { $count } dní
}
page-of = Strana { $page } z { $pages }
