//! Dates in running text: where they stand and what they say. What could be two dates says so.
//!
//! Names of months come from `months.txt` (Unicode CLDR). A number in three parts is read by [`domain::date::read`], which
//! takes the day first; a month-first one is read only where it can be nothing else. A date without a year is completed by
//! whoever knows whether it lies behind or ahead ([`Mention::resolve`]). Called by `lines` and `clauses`.

use super::words::{Word, folded};
use jiff::civil::Date;
use std::{collections::HashMap, ops::Range, sync::LazyLock};

const MONTHS: &str = include_str!("months.txt");

/// A date in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// Which words.
    pub words: Range<usize>,
    /// Where.
    pub place: Range<usize>,
    /// Its year, if one is given.
    pub year: Option<i16>,
    /// Its month.
    pub month: i8,
    /// Its day.
    pub day: i8,
    /// Day and month could be the other way round, or the month another one in another language.
    pub unsure: bool,
}

/// On which side of today a date without a year lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The latest such day up to today.
    Past,
    /// The next such day from today on.
    Future,
}

impl Mention {
    /// The day; one without a year on that side of `today`.
    pub(super) fn resolve(&self, today: Date, side: Side) -> Option<Date> {
        if let Some(year) = self.year {
            return Date::new(year, self.month, self.day).ok();
        }
        let fits = |date: &Date| if side == Side::Past { *date <= today } else { *date >= today };
        let steps: [i16; 5] = if side == Side::Past { [0, -1, -2, -3, -4] } else { [0, 1, 2, 3, 4] };
        steps.iter().filter_map(|step| Date::new(today.year() + step, self.month, self.day).ok()).find(fits)
    }
}

/// A month by name in some languages.
struct Named {
    tag: &'static str,
    month: i8,
}

struct Names {
    months: HashMap<String, Vec<Named>>,
    before: Vec<String>,
    between: Vec<String>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names { months: HashMap::new(), before: Vec::new(), between: Vec::new() };
    for (tag, rest) in MONTHS.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(" = ")) {
        match tag {
            "before" => names.before = folded(rest),
            "between" => names.between = folded(rest),
            _ => {
                for (spellings, month) in rest.split(" | ").zip(1i8..) {
                    for name in spellings.split(',').filter_map(|s| folded(s).into_iter().next()) {
                        names.months.entry(name).or_default().push(Named { tag, month });
                    }
                }
            }
        }
    }
    names
});

/// The month that a word names, and whether it is another one in another language. The languages in `tags` come first.
fn month(word: &str, tags: &[&str]) -> Option<(i8, bool)> {
    // Hebrew writes "in" as the first letter of the word.
    let whole = NAMES.months.get(word).or_else(|| NAMES.months.get(word.strip_prefix('ב')?));
    // A name with an ending: at least five letters of a name that is as long.
    let found = whole.or_else(|| {
        let cuts: Vec<usize> = word.char_indices().skip(5).take(20).map(|(at, _)| at).collect();
        cuts.into_iter().rev().filter_map(|at| word.get(..at)).find_map(|start| NAMES.months.get(start))
    })?;
    let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let near: Vec<i8> = found.iter().filter(|n| tags.iter().any(|t| base(t) == base(n.tag))).map(|n| n.month).collect();
    if near.is_empty() && word.chars().count() <= 3 && word.is_ascii() && !tags.is_empty() && !tags.contains(&"en") {
        let english = found.iter().find(|n| n.tag == "en")?;
        return Some((english.month, false));
    }
    let all: Vec<i8> = if near.is_empty() { found.iter().map(|n| n.month).collect() } else { near };
    let first = *all.first()?;
    Some((first, all.iter().any(|m| *m != first)))
}

fn number(word: &str) -> Option<i16> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    // "3rd", "1er", "3ta"; not "3kg45".
    (word.len() - digits.len() <= 3 && digits.len() <= 4).then(|| digits.parse().ok()).flatten()
}

fn bare(word: &str) -> Option<i16> {
    (word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit())).then(|| word.parse().ok()).flatten()
}

fn year(word: &str) -> Option<i16> {
    bare(word).filter(|y| word.len() == 4 && (1990..2100).contains(y))
}

/// Whether a word leads to a date ("am", "le", "il").
pub(super) fn leads(word: &str) -> bool {
    NAMES.before.iter().any(|b| b == word)
}

/// Whether something like a date stands in these words.
pub(super) fn has_date(words: &[Word]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let beside = || [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|n| words.get(n));
        year(&word.folded).is_some()
            || (beside().any(|w| number(&w.folded).is_some())
                && bare(&word.folded).is_none()
                && (matches!(word.folded.as_str(), "月" | "년" | "월") || month(&word.folded, &[]).is_some()))
    })
}

/// Whether a line begins with a date: a year, or a day and a month.
pub(super) fn begins(inside: &str) -> bool {
    let start = super::lines::beginning(inside, 60);
    let words = super::words::words(start, 0..start.len());
    words.first().is_some_and(|w| year(&w.folded).is_some())
        || find(start, &words, &[]).iter().any(|m| m.words.start <= 1)
}

/// The dates in these words of `text`, in order and without overlap.
pub(super) fn find(text: &str, words: &[Word], tags: &[&str]) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match read(text, words, at, tags) {
            Some(mention) => {
                at = mention.words.end;
                found.push(mention);
            }
            None => at += 1,
        }
    }
    found
}

fn read(text: &str, words: &[Word], at: usize, tags: &[&str]) -> Option<Mention> {
    let reader = Reader { text, words, tags };
    reader.joined(at).or_else(|| reader.numbers(at)).or_else(|| reader.named(at)).or_else(|| reader.pair(at))
}

struct Reader<'a> {
    text: &'a str,
    words: &'a [Word],
    tags: &'a [&'a str],
}

impl Reader<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        self.words.get(at).map(|w| w.folded.as_str())
    }

    /// What stands between this word and the next.
    fn gap(&self, at: usize) -> Option<&str> {
        let (this, next) = (self.words.get(at)?, self.words.get(at + 1)?);
        self.text.get(this.place.end..next.place.start)
    }

    fn mention(&self, words: Range<usize>, year: Option<i16>, month: i16, day: i16, unsure: bool) -> Option<Mention> {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        // A leap year stands in for a year that is not given.
        Date::new(year.unwrap_or(2024), month, day).ok()?;
        let place = self.words.get(words.start)?.place.start..self.words.get(words.end.checked_sub(1)?)?.place.end;
        Some(Mention { words, place, year, month, day, unsure })
    }

    /// Year, month and day with the characters of China, Japan and Korea, with or without the year.
    fn joined(&self, at: usize) -> Option<Mention> {
        let is = |n: usize, of: [&str; 3]| self.word(n).is_some_and(|w| of.contains(&w));
        let with_year = is(at + 1, ["年", "년", "年"]).then(|| year(self.word(at)?)).flatten();
        let from = if with_year.is_some() { at + 2 } else { at };
        if !is(from + 1, ["月", "월", "月"]) || !is(from + 3, ["日", "일", "号"]) {
            return None;
        }
        self.mention(at..from + 4, with_year, bare(self.word(from)?)?, bare(self.word(from + 2)?)?, false)
    }

    /// Three numbers.
    fn numbers(&self, at: usize) -> Option<Mention> {
        let mark =
            |gap: &str| gap.trim().chars().next().filter(|c| gap.trim().chars().count() == 1 && ".-/‐‑".contains(*c));
        let (first, second) = (mark(self.gap(at)?)?, mark(self.gap(at + 1)?)?);
        if first != second {
            return None;
        }
        let texts = (self.word(at)?, self.word(at + 1)?, self.word(at + 2)?);
        let (a, b, c) = (bare(texts.0)?, bare(texts.1)?, bare(texts.2)?);
        if year(texts.0).is_some() {
            return self.mention(at..at + 3, Some(a), b, c, false);
        }
        if texts.0.len() > 2 || texts.1.len() > 2 || !matches!(texts.2.len(), 2 | 4) {
            return None;
        }
        let day_first = domain::date::read(&format!("{a}.{b}.{}", texts.2));
        let slash = first == '/';
        match day_first {
            Some(date) => {
                let unsure = slash && a <= 12 && a != b && (self.tags.is_empty() || self.tags.contains(&"en"));
                self.mention(at..at + 3, Some(date.year()), b, a, unsure)
            }
            None if slash && a <= 12 => self.mention(at..at + 3, Some(if c < 100 { 2000 + c } else { c }), a, b, true),
            None => None,
        }
    }

    /// A year from this word on, and where it ends; words like "de" may stand before it.
    fn trailing_year(&self, at: usize) -> (Option<i16>, usize) {
        let from = at + usize::from(self.word(at).is_some_and(|w| NAMES.between.iter().any(|b| b == w)));
        let near = from
            .checked_sub(1)
            .and_then(|n| self.gap(n))
            .is_some_and(|gap| gap.chars().count() <= 3 && !gap.contains('\n'));
        match self.word(from).and_then(year).filter(|_| near) {
            Some(year) => (Some(year), from + 1),
            None => (None, at),
        }
    }

    /// A day and the name of a month, either first, with or without a year.
    fn named(&self, at: usize) -> Option<Mention> {
        let near =
            |n: usize| self.gap(n).is_some_and(|gap| gap.chars().count() <= 3 && !gap.contains(['\n', ';', ':']));
        if let Some(day) = self.word(at).and_then(number).filter(|d| (1..=31).contains(d)) {
            let skip = usize::from(self.word(at + 1).is_some_and(|w| NAMES.between.iter().any(|b| b == w)));
            if !(near(at) && (skip == 0 || near(at + 1))) {
                return None;
            }
            let (month, unsure) = month(self.word(at + 1 + skip)?, self.tags)?;
            let (year, end) = self.trailing_year(at + 2 + skip);
            return self.mention(at..end, year, month.into(), day, unsure);
        }
        if let Some(year) = self.word(at).and_then(year) {
            // "2026. december 3.", "2026 m. gruodžio 3 d.", "2026. gada 3. decembrī".
            let from = at + 1 + usize::from(self.word(at + 1).is_some_and(|w| NAMES.between.iter().any(|b| b == w)));
            let found = self.named_pair(from)?;
            return self.mention(at..from + 2, Some(year), found.0.into(), found.1, found.2);
        }
        let (month, day, unsure) = self.named_pair(at).filter(|_| near(at))?;
        let (year, end) = self.trailing_year(at + 2);
        self.mention(at..end, year, month.into(), day, unsure)
    }

    fn named_pair(&self, at: usize) -> Option<(i8, i16, bool)> {
        let (a, b) = (self.word(at)?, self.word(at + 1)?);
        let day = |w: &str| number(w).filter(|d| (1..=31).contains(d));
        if let (Some((month, unsure)), Some(day)) = (month(a, self.tags), day(b)) {
            return Some((month, day, unsure));
        }
        let (month, unsure) = month(b, self.tags)?;
        Some((month, day(a)?, unsure))
    }

    /// Two numbers: "3.12." with its second point or after a word like "am"; "3/12".
    fn pair(&self, at: usize) -> Option<Mention> {
        let (a, b) = (self.word(at)?, self.word(at + 1)?);
        if a.len() > 2 || b.len() > 2 {
            return None;
        }
        let (day, month) = (bare(a)?, bare(b)?);
        let gap = self.gap(at)?;
        let after = self.text.get(self.words.get(at + 1)?.place.end..).unwrap_or_default();
        let told = at.checked_sub(1).and_then(|n| self.word(n)).is_some_and(|w| NAMES.before.iter().any(|b| b == w));
        let next = after.chars().nth(1);
        let points = gap.trim() == "." && (told || after.starts_with('.')) && !next.is_some_and(|c| c.is_ascii_digit());
        let slash = gap == "/" && told;
        (points || slash).then(|| self.mention(at..at + 2, None, month, day, slash && day <= 12)).flatten()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::reply::words::words;
    use jiff::civil::date;

    fn all(text: &str, tags: &[&str]) -> Vec<(Option<Date>, bool)> {
        let today = date(2026, 12, 20);
        let list = find(text, &words(text, 0..text.len()), tags);
        list.iter().map(|m| (m.resolve(today, Side::Past), m.unsure)).collect()
    }

    #[test]
    fn one_day_in_many_languages() {
        let spelled = [
            ("de", "am 3. Dez. 2026"),
            ("de", "am 03.12.2026"),
            ("de", "am 3.12. erledigt"),
            ("en", "on December 3, 2026"),
            ("en", "on 3rd December"),
            ("en", "Dec 3rd"),
            ("fr", "le 3 décembre 2026"),
            ("es", "el 3 de diciembre de 2026"),
            ("it", "il 3 dicembre"),
            ("pt", "em 3 de dezembro de 2026"),
            ("nl", "op 3 december"),
            ("pl", "dnia 3 grudnia 2026 r."),
            ("cs", "dne 3. prosince 2026"),
            ("fi", "3. joulukuuta 2026"),
            ("hu", "2026. december 3-án"),
            ("lt", "2026 m. gruodžio 3 d."),
            ("lv", "2026. gada 3. decembrī"),
            ("ja", "2026年12月3日"),
            ("ja", "12月3日"),
            ("ko", "2026년 12월 3일"),
            ("el", "στις 3 Δεκεμβρίου 2026"),
            ("tr", "3 Aralık 2026"),
            ("uk", "3 грудня 2026 року"),
            ("ar", "٣ ديسمبر ٢٠٢٦"),
            ("he", "3 בדצמבר 2026"),
            ("en", "2026-12-03"),
            ("hu", "2026.12.03."),
            ("ro", "3 decembrie"),
        ];
        for (tag, text) in spelled {
            let found = all(text, &[tag]);
            assert_eq!(found.first().map(|f| f.0), Some(Some(date(2026, 12, 3))), "{tag}: {text}: {found:?}");
        }
    }

    #[test]
    fn what_could_be_two_days_says_so() {
        assert_eq!(all("on 03/04/2026", &["en"]), [(Some(date(2026, 4, 3)), true)]);
        assert_eq!(all("on 11/23/2026", &["en"]), [(Some(date(2026, 11, 23)), true)]);
        assert_eq!(all("listopad 3", &["pl"]), [(Some(date(2026, 11, 3)), false)]);
        assert_eq!(all("listopad 3", &["hr"]), [(Some(date(2026, 10, 3)), false)]);
    }

    #[test]
    fn no_dates() {
        for text in ["Version 3.12 ist da", "Tel. 089 12 34 56", "10.0.3.12", "31.02.2026", "SN 1001-1005", "3 Server"]
        {
            assert_eq!(all(text, &["de"]), [], "{text}");
        }
    }

    #[test]
    fn a_missing_year_lies_behind_or_ahead() {
        let text = "24. Dez.";
        let mention = find(text, &words(text, 0..text.len()), &["de"]).remove(0);
        let today = date(2026, 12, 20);
        assert_eq!(mention.resolve(today, Side::Past), Some(date(2025, 12, 24)));
        assert_eq!(mention.resolve(today, Side::Future), Some(date(2026, 12, 24)));
    }
}
