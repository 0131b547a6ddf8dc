### Dates, numbers and counts in Chinese (Traditional).

## Dates. The patterns are those of UTS 35; they keep a date unmistakable.
date-pattern-long = y年M月d日
date-pattern-form = y年M月d日
# How a date is asked for on paper.
date-hint = YYYY年MM月DD日
moment = { $date } { $time } UTC

## Counts with their noun.
unit-count = { $count ->
   *[other] { $count } 台設備
}
day-count = { $count ->
   *[other] { $count } 天
}
page-of = 第 { $page } 頁，共 { $pages } 頁
