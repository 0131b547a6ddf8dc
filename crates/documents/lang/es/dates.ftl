### Dates, numbers and counts in Spanish.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d 'de' MMMM 'de' y
date-pattern-form = d 'de' MMM 'de' y
# How a date is asked for on paper.
date-hint = DD de MMM de AAAA
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 equipo
   *[other] { $count } equipos
}
day-count = { $count ->
    [one] 1 día
   *[other] { $count } días
}
page-of = Página { $page } de { $pages }
