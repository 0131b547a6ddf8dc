### Dates, numbers and counts in German.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d. MMMM y
date-pattern-form = dd. MMM y
# How a date is asked for on paper.
date-hint = TT. MMM. JJJJ
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 Gerät
   *[other] { $count } Geräte
}
day-count = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
page-of = Seite { $page } von { $pages }
