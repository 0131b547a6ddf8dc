### Dates, numbers and counts in Maltese.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d 'ta’' MMMM y
date-pattern-form = dd 'ta’' MMM y
# How a date is asked for on paper.
date-hint = JJ ta’ XXX SSSS
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] apparat wieħed
    [two] żewġ apparati
    [few] { $count } apparati
    [many] { $count }-il apparat
   *[other] { $count } apparat
}
day-count = { $count ->
    [one] jum wieħed
    [two] jumejn
    [few] { $count } ijiem
    [many] { $count }-il jum
   *[other] { $count } jum
}
page-of = Paġna { $page } minn { $pages }
