### Dates, numbers and counts in Icelandic.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y
date-pattern-form = dd. MMM y
# How a date is asked for on paper.
date-hint = DD. MMM. ÁÁÁÁ
moment = { $date } kl. { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] { $count } tæki
   *[other] { $count } tæki
}
day-count = { $count ->
    [one] { $count } dagur
   *[other] { $count } dagar
}
page-of = Síða { $page } af { $pages }
