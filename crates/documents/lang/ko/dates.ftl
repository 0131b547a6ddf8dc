### Dates, numbers and counts in Korean.

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = y년 M월 d일
date-pattern-form = y년 M월 d일
# How a date is asked for on paper.
date-hint = YYYY년 MM월 DD일
moment = { $date } { $time } UTC

## Counts with their noun.
unit-count = { $count ->
   *[other] 기기 { $count }대
}
day-count = { $count ->
   *[other] { $count }일
}
page-of = { $page }/{ $pages }쪽
