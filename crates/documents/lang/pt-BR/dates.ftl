### Dates, numbers and counts in Portuguese (Brazil).

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d 'de' MMMM 'de' y
date-pattern-form = dd 'de' MMM 'de' y
# How a date is asked for on paper.
date-hint = DD de MMM de AAAA
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [0] 0 equipamentos
    [one] { $count } equipamento
   *[other] { $count } equipamentos
}
day-count = { $count ->
    [0] 0 dias
    [one] { $count } dia
   *[other] { $count } dias
}
page-of = Página { $page } de { $pages }
