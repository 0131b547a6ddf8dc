### Dates, numbers and counts in Lithuanian.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = y 'm'. MMMM d 'd'.
date-pattern-form = y-MM-dd
# How a date is asked for on paper.
date-hint = MMMM-mm-dd
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] { $count } prietaisas
    [few] { $count } prietaisai
    [many] { $count } prietaiso
   *[other] { $count } prietaisų
}
day-count = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
    [many] { $count } dienos
   *[other] { $count } dienų
}
page-of = { $page } puslapis iš { $pages }
