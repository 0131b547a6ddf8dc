### Dates, numbers and counts in Irish.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d MMMM y
date-pattern-form = dd MMM y
# How a date is asked for on paper.
date-hint = LL MMM BBBB
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] 1 fheiste
    [two] { $count } fheiste
    [few] { $count } fheiste
    [many] { $count } bhfeiste
   *[other] { $count } feiste
}
day-count = { $count ->
    [one] 1 lá
    [two] { $count } lá
    [few] { $count } lá
    [many] { $count } lá
   *[other] { $count } lá
}
page-of = Leathanach { $page } de { $pages }
