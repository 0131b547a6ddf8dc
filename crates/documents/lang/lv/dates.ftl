### Dates, numbers and counts in Latvian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = y. 'gada' d. MMMM
date-pattern-form = y. 'g'. dd. MMM
# How a date is asked for on paper.
date-hint = GGGG. g. DD. MMM
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [zero] { $count } ierīču
    [one] { $count } ierīce
   *[other] { $count } ierīces
}
day-count = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}
page-of = { $page }. lappuse no { $pages }
