//! Days as people write them in the languages of answers, with and without a year.
//!
//! A day that could be two is none. Nothing here knows what a day is for. Caller: `away`.

use jiff::civil::Date;

/// Whether figures between strokes name two different days, by which of them is the month.
pub(super) fn either(words: &str) -> bool {
    let mut numbers = words.split('/').map(str::trim).map(str::parse::<u16>);
    matches!((numbers.next(), numbers.next()), (Some(Ok(a)), Some(Ok(b))) if a <= 12 && b <= 12 && a != b)
}

/// The first words that name a day: digits with a month, or digits with points, slashes or dashes.
///
/// A day without a year is the one nearest to `sent`, the day of the mail.
pub(super) fn day_in(window: &str, sent: Option<Date>) -> Option<(&str, Option<Date>)> {
    let first = window.find(|c: char| c.is_ascii_digit())?;
    // "until May 5": a month may stand in front.
    let front = window.get(..first)?.trim_start();
    let named = front.trim_end().rsplit(' ').next().filter(|word| month(word).is_some());
    let start = named.and_then(|word| window.find(word)).unwrap_or(first);
    let rest = window.get(start..)?;
    let stops = |c: char| matches!(c, '\n' | '\r' | '(' | ')' | ';' | '!' | '。' | '，' | '、');
    let rest = rest.split(stops).next()?;
    let words: Vec<&str> = rest.split_inclusive([' ', '\u{a0}']).take(5).collect();
    // The longest that reads as a day wins.
    for count in (1..=words.len()).rev() {
        let length: usize = words.iter().take(count).map(|word| word.len()).sum();
        let piece = rest.get(..length)?.trim().trim_end_matches(['.', ',']);
        if let Some(day) = day(piece) {
            return Some((piece, Some(day)));
        }
    }
    if let Some(found) = sent.and_then(|sent| autumn(rest, &words, sent)) {
        return Some(found);
    }
    for count in (1..=words.len().min(3)).rev() {
        let length: usize = words.iter().take(count).map(|word| word.len()).sum();
        let piece = rest.get(..length)?.trim().trim_end_matches([',', ' ']);
        if let Some(day) = sent.and_then(|sent| nearest(yearless(piece)?, sent)) {
            return Some((piece, Some(day)));
        }
    }
    let spoken: usize = words.iter().take(2).map(|word| word.len()).sum();
    let piece = rest.get(..spoken)?.trim().trim_end_matches(['.', ',']);
    let looks =
        piece.contains(['.', '/', '-', '月', '월']) || piece.split([' ', '.']).any(|word| month(word).is_some());
    looks.then_some((piece, None))
}

fn day(piece: &str) -> Option<Date> {
    if let Some(day) = domain::date::read(piece) {
        return Some(day);
    }
    // "11/20/2026": only a month can be small enough.
    if let [a, b, c] = piece.split('/').map(str::trim).collect::<Vec<_>>().as_slice()
        && c.len() == 4
        && b.parse::<i8>().is_ok_and(|b| b > 12)
    {
        return Date::new(c.parse().ok()?, a.parse().ok()?, b.parse().ok()?).ok();
    }
    let piece = piece.split_inclusive(['日', '일']).next().unwrap_or(piece);
    // "2026.12.18", as in Hungary and in Asia.
    let pointed = piece.replace('.', "-").replace(' ', "");
    if pointed.matches('-').count() == 2 && pointed.chars().take(4).all(|c| c.is_ascii_digit()) {
        return domain::date::read(&pointed);
    }
    let asian = piece.replace(['年', '月', '년', '월'], "-").replace(['日', '일', ' '], "");
    if asian.matches('-').count() == 2 && asian.chars().take(4).all(|c| c.is_ascii_digit()) {
        return domain::date::read(asian.trim_end_matches('-'));
    }
    let words: Vec<&str> = piece
        .split([' ', '.', ',', '\u{a0}'])
        .filter(|word| !word.is_empty() && *word != "de" && *word != "of")
        .collect();
    let [a, b, c] = words.as_slice() else { return None };
    // "2026. november 20", as in Hungary.
    let (a, c) = if a.len() == 4 && a.chars().all(|c| c.is_ascii_digit()) { (c, a) } else { (a, c) };
    let year: i16 = c.parse().ok().filter(|year| (2000..2200).contains(year))?;
    let (month, number) = month(b).map(|month| (month, *a)).or_else(|| month(a).map(|month| (month, *b)))?;
    let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
    Date::new(year, month, digits.parse().ok()?).ok()
}

/// "20 listopada 2026" is in November in Polish and in October in Croatian: the one that is still to come if the other is not.
fn autumn<'w>(rest: &'w str, words: &[&str], sent: Date) -> Option<(&'w str, Option<Date>)> {
    let [number, name, year, ..] = words else { return None };
    let number: i8 = number.trim().trim_end_matches('.').parse().ok()?;
    name.trim().to_lowercase().starts_with("listopad").then_some(())?;
    let year = year.get(..4)?.parse().ok()?;
    let ahead = |month| Date::new(year, month, number).ok().filter(|day| *day >= sent);
    let day = match (ahead(10), ahead(11)) {
        (None, found) => found,
        _ => None,
    };
    let length = words.iter().take(2).map(|word| word.len()).sum::<usize>() + 4;
    Some((rest.get(..length)?, day))
}

/// A month and a day: "7. Dezember", "December 7", "04.12.", "12月4日". Figures between strokes may be either way round.
fn yearless(piece: &str) -> Option<(i8, i8)> {
    let asian = piece.split_once(['月', '월']).and_then(|(front, behind)| {
        let behind = behind.split_once(['日', '일']).map(|(day, _)| day)?;
        Some((front.trim().parse().ok()?, behind.trim().parse().ok()?))
    });
    if asian.is_some() {
        return asian;
    }
    let words: Vec<&str> = piece
        .split([' ', '.', ',', '\u{a0}'])
        .filter(|word| !word.is_empty() && !matches!(*word, "de" | "of" | "d" | "den" | "the"))
        .collect();
    let [a, b] = words.as_slice() else { return None };
    let figures = |word: &str| {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        // "4th", "1er": a short ending.
        if word.len() - digits > 3 { None } else { word.get(..digits)?.parse::<i8>().ok() }
    };
    match (month(a), month(b)) {
        (None, Some(month)) => Some((month, figures(a)?)),
        (Some(month), None) => Some((month, figures(b)?)),
        (None, None) if piece.contains('.') && !piece.contains(':') => Some((b.parse().ok()?, a.parse().ok()?)),
        _ => None,
    }
}

/// The day of that month and number that is nearest to another one.
fn nearest((month, day): (i8, i8), to: Date) -> Option<Date> {
    let days = (-1..=1).filter_map(|years| Date::new(to.year().checked_add(years)?, month, day).ok());
    days.min_by_key(|day| (*day - to).get_days().unsigned_abs())
}

/// The month that a word of one of the languages names, by its beginning.
fn month(word: &str) -> Option<i8> {
    const MONTHS: [&[&str]; 12] = [
        &[
            "jan",
            "jän",
            "gen",
            "ene",
            "tammi",
            "sty",
            "led",
            "янв",
            "січ",
            "ιαν",
            "ian",
            "oca",
            "sau",
            "јан",
            "siječ",
            "eanáir",
            "jaan",
            "ינואר",
            "يناير",
        ],
        &[
            "feb",
            "fév",
            "fev",
            "helmi",
            "lut",
            "únor",
            "фев",
            "лют",
            "φεβ",
            "şub",
            "vas",
            "velj",
            "veeb",
            "feabh",
            "frar",
            "פברואר",
            "فبراير",
        ],
        &[
            "mar", "mär", "mrz", "maalis", "mrt", "břez", "мар", "бер", "μαρ", "már", "kov", "ožu", "márta", "מרץ",
            "מרס", "مارس",
        ],
        &[
            "apr",
            "avr",
            "abr",
            "huhti",
            "kwi",
            "dub",
            "апр",
            "кві",
            "απρ",
            "áp",
            "nis",
            "bal",
            "aibre",
            "אפריל",
            "أبريل",
            "ابريل",
        ],
        &[
            "may", "mai", "mag", "maj", "mei", "touko", "květ", "май", "мај", "тра", "μαϊ", "μαΐ", "máj", "geg", "maí",
            "bealt", "mejju", "מאי", "مايو",
        ],
        &[
            "jun",
            "juin",
            "giu",
            "kesä",
            "cze",
            "červn",
            "июн",
            "юни",
            "чер",
            "ιουν",
            "jún",
            "haz",
            "bir",
            "iun",
            "meith",
            "ġunj",
            "juun",
            "jūn",
            "יוני",
            "يونيو",
        ],
        &[
            "jul",
            "juil",
            "lug",
            "heinä",
            "červenc",
            "июл",
            "юли",
            "лип",
            "ιουλ",
            "júl",
            "tem",
            "lie",
            "iul",
            "iúil",
            "lulju",
            "juul",
            "jūl",
            "יולי",
            "يوليو",
        ],
        &[
            "aug",
            "août",
            "aout",
            "ago",
            "elo",
            "sie",
            "авг",
            "сер",
            "αυγ",
            "ağu",
            "rugp",
            "ágú",
            "lúnas",
            "awwis",
            "אוגוסט",
            "أغسطس",
            "اغسطس",
        ],
        &["sep", "set", "syys", "wrz", "zář", "сен", "вер", "σεπ", "szept", "eyl", "rugs", "ruj", "ספטמבר", "سبتمبر"],
        &[
            "oct",
            "okt",
            "ott",
            "out",
            "loka",
            "paź",
            "říj",
            "окт",
            "жов",
            "οκτ",
            "eki",
            "spa",
            "אוקטובר",
            "أكتوبر",
            "اكتوبر",
        ],
        &[
            "nov",
            "marras",
            "listopadu",
            "ноя",
            "ное",
            "листопад",
            "νοε",
            "kas",
            "lap",
            "nóv",
            "samhn",
            "נובמבר",
            "نوفمبر",
        ],
        &[
            "dec",
            "dez",
            "dic",
            "déc",
            "joulu",
            "gru",
            "pros",
            "дек",
            "гру",
            "δεκ",
            "ara",
            "des",
            "dets",
            "noll",
            "diċ",
            "дец",
            "דצמבר",
            "ديسمبر",
        ],
    ];
    let word = word.to_lowercase();
    // Hebrew joins "in" to the name.
    let word = word.strip_prefix('ב').unwrap_or(&word);
    // The longest beginning wins: `marras` is not `mar`. Names that two languages give to two months are left out.
    let fits = |names: &[&str]| names.iter().filter(|name| word.starts_with(**name)).map(|name| name.len()).max();
    let (place, _) =
        MONTHS.iter().enumerate().filter_map(|(at, names)| fits(names).map(|l| (at, l))).max_by_key(|(_, l)| *l)?;
    i8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_without_a_year_is_the_nearest_one() {
        let sent = date(2026, 12, 28);
        let read = |text: &str| day_in(text, Some(sent)).and_then(|(_, day)| day);
        for text in
            [" 7. Januar", " January 7", " 07.01.", " 1月7日休", " 7 de janeiro", " 7 ינואר", " 7 בינואר", " 7 يناير"]
        {
            assert_eq!(read(text), Some(date(2027, 1, 7)), "{text}");
        }
        assert_eq!(read(" 20. Dezember"), Some(date(2026, 12, 20)));
        let autumn = |sent| day_in(" 20 listopada 2026 r.", Some(sent)).and_then(|(_, day)| day);
        assert_eq!(autumn(date(2026, 11, 10)), Some(date(2026, 11, 20)));
        assert_eq!(autumn(date(2026, 10, 10)), None);
        assert_eq!(read(" 31.02."), None);
        assert_eq!(read(" 07/01"), None);
        assert_eq!(read(" 8.30 Uhr"), None);
        assert_eq!(day_in(" 7. Januar", None), Some(("7. Januar", None)));
        assert_eq!(read(" 4. Dezember 2027"), Some(date(2027, 12, 4)));
    }
}
