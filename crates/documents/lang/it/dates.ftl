### Dates, numbers and counts in Italian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = GG MMM AAAA
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 dispositivo
   *[other] { $count } dispositivi
}
day-count = { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
}
page-of = Pagina { $page } di { $pages }
