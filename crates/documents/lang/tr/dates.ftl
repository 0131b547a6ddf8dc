### Dates, numbers and counts in Turkish.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = GG AAA YYYY
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 cihaz
   *[other] { $count } cihaz
}
day-count = { $count ->
    [one] 1 gün
   *[other] { $count } gün
}
page-of = Sayfa { $page } / { $pages }
