### Dates, numbers and counts in Hebrew.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = d בMMMM y
date-pattern-form = dd בMMM y
# How a date is asked for on paper.
date-hint = יום חודש שנה
moment = { $date }, { $time } UTC

## Counts with their noun.
unit-count = { $count ->
    [one] מכשיר אחד
    [two] שני מכשירים
   *[other] { $count } מכשירים
}
day-count = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}
page-of = עמוד { $page } מתוך { $pages }
