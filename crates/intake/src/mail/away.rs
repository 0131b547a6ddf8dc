//! What an automatic answer says: away until when, and who stands in.
//!
//! Proposals with their places; a person or `app` decides what to make of them. Callers: `automatic`.

use super::{
    address::in_text,
    kind::{Absence, Deputy, Until},
    tables::AWAY,
};
use jiff::civil::Date;

/// Longest text that is looked at, in bytes: an answer is short.
const LONGEST: usize = 8_000;
/// Most deputies.
const MOST: usize = 10;

/// Reads an answer. `own` are addresses of the one who is away, and ours.
pub(super) fn read(text: &str, own: &[String]) -> Absence {
    let text = text.get(..text.floor_char_boundary(LONGEST.min(text.len()))).unwrap_or_default();
    // Below a mark of quoting stands our own mail, with days and addresses of its own.
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with(['>', '|'])
            || line.trim_start().starts_with("-----")
            || line.starts_with("____")
        {
            break;
        }
        end += line.len();
    }
    let text = text.get(..end).unwrap_or_default();
    let mut deputies = deputies(text, own);
    if deputies.is_empty() {
        deputies.extend(named(text));
    }
    Absence { until: until(text), deputies }
}

/// Whether a text speaks of an absence.
pub(super) fn speaks(normal: &str) -> bool {
    AWAY.of(normal, "body.away").is_some()
}

fn until(text: &str) -> Option<Until> {
    let small = text.to_lowercase();
    if small.len() != text.len() {
        return None;
    }
    let mut hits: Vec<_> = AWAY.hits(&small).into_iter().filter(|hit| hit.meaning == "until").collect();
    hits.sort_by_key(|hit| hit.rank);
    let after_words = hits.iter().find_map(|hit| {
        let start = boundary(text, hit.at).then_some(hit.end)?;
        // Some languages put the word behind the day.
        let behind = matches!(hit.phrase, "まで" | "까지" | "-ig" | "saakka" | "asti" | "tarihine kadar");
        let (from, to) = if behind { (start.saturating_sub(60), hit.at) } else { (start, start + 60) };
        let window = text.get(text.floor_char_boundary(from)..text.floor_char_boundary(to.min(text.len())))?;
        let window = if behind { window.rsplit('\n').next()? } else { window.lines().next()? };
        let (words, day) = day_in(window)?;
        let place = text.floor_char_boundary(from) + window.find(words).unwrap_or_default();
        // "03/04/2027" behind English words may be either; no language of the others writes the month first.
        let day = day.filter(|_| !(ENGLISH.contains(&hit.phrase) && either(words)));
        Some(Until { text: words.to_owned(), day, place })
    });
    match after_words {
        Some(found) if found.day.is_some() => Some(found),
        other => span(text).or(other),
    }
}

/// Words of English in front of the day of return.
const ENGLISH: &[&str] = &[
    "until and including",
    "returning to the office on",
    "back in the office on",
    "will be back on",
    "will return on",
    "returning on",
    "returning",
    "return on",
    "back on",
    "through to",
    "until",
    "till",
];

/// Whether figures between strokes name two different days, by which of them is the month.
fn either(words: &str) -> bool {
    let mut numbers = words.split('/').map(str::trim).map(str::parse::<u16>);
    matches!((numbers.next(), numbers.next()), (Some(Ok(a)), Some(Ok(b))) if a <= 12 && b <= 12 && a != b)
}

/// The end of a span of days: "from 9 to 20 November 2026", "du 9 au 20 novembre 2026", "09.11. - 20.11.2026".
fn span(text: &str) -> Option<Until> {
    const BETWEEN: &[&str] = &[
        " to ",
        " through ",
        " bis ",
        " au ",
        " al ",
        " a ",
        " ao ",
        " tot ",
        " t/m ",
        " till ",
        " til ",
        " do ",
        " – ",
        " - ",
        "–",
        "-",
        " până la ",
        " до ",
        " έως ",
        " kuni ",
        " līdz ",
        " iki ",
        "至",
        "到",
        "から",
        "～",
        "~",
    ];
    // Longer words first; of each the first place with a day on both sides.
    BETWEEN.iter().find_map(|between| {
        text.match_indices(between).take(20).find_map(|(at, _)| {
            let front = text.get(text.floor_char_boundary(at.saturating_sub(30))..at)?;
            let dated = front.split_whitespace().rev().take(3).any(|word| word.chars().any(|c| c.is_ascii_digit()));
            let start = at + between.len();
            let window = text.get(start..text.floor_char_boundary((start + 40).min(text.len())))?.lines().next()?;
            let close = window.chars().take(12).any(|c| c.is_ascii_digit());
            let (words, day) = day_in(window).filter(|_| dated && close)?;
            let place = start + window.find(words)?;
            let day = day.filter(|_| !either(words))?;
            Some(Until { text: words.to_owned(), day: Some(day), place })
        })
    })
}

/// Whether a word starts there.
fn boundary(text: &str, at: usize) -> bool {
    text.get(..at).and_then(|front| front.chars().next_back()).is_none_or(|c| !c.is_alphabetic() || c > '\u{2e80}')
        || text.get(at..).is_some_and(|rest| rest.starts_with('-'))
}

/// The first words that name a day: digits with a month, or digits with points, slashes or dashes.
fn day_in(window: &str) -> Option<(&str, Option<Date>)> {
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

/// The month that a word of one of the languages names, by its beginning.
fn month(word: &str) -> Option<i8> {
    const MONTHS: [&[&str]; 12] = [
        &["jan", "jän", "gen", "ene", "tammi", "sty", "led", "янв", "січ", "ιαν", "ian", "oca", "sau", "јан", "siječ"],
        &["feb", "fév", "fev", "helmi", "lut", "únor", "фев", "лют", "φεβ", "şub", "vas", "velj", "veeb"],
        &["mar", "mär", "mrz", "maalis", "mrt", "břez", "мар", "бер", "μαρ", "már", "kov", "ožu"],
        &["apr", "avr", "abr", "huhti", "kwi", "dub", "апр", "кві", "απρ", "áp", "nis", "bal"],
        &["may", "mai", "mag", "maj", "mei", "touko", "květ", "май", "мај", "тра", "μαϊ", "μαΐ", "máj", "geg", "maí"],
        &["jun", "juin", "giu", "kesä", "cze", "červn", "июн", "юни", "чер", "ιουν", "jún", "haz", "bir", "iun"],
        &["jul", "juil", "lug", "heinä", "červenc", "июл", "юли", "лип", "ιουλ", "júl", "tem", "lie", "iul"],
        &["aug", "août", "aout", "ago", "elo", "sie", "авг", "сер", "αυγ", "ağu", "rugp", "ágú"],
        &["sep", "set", "syys", "wrz", "zář", "сен", "вер", "σεπ", "szept", "eyl", "rugs", "ruj"],
        &["oct", "okt", "ott", "out", "loka", "paź", "říj", "окт", "жов", "οκτ", "eki", "spa"],
        &["nov", "marras", "listopadu", "ноя", "ное", "листопад", "νοε", "kas", "lap", "nóv"],
        &["dec", "dez", "dic", "déc", "joulu", "gru", "pros", "дек", "гру", "δεκ", "ara", "des"],
    ];
    let word = word.to_lowercase();
    // The longest beginning wins: `marras` is not `mar`. Names that two languages give to two months are left out.
    let fits = |names: &[&str]| names.iter().filter(|name| word.starts_with(**name)).map(|name| name.len()).max();
    let (place, _) =
        MONTHS.iter().enumerate().filter_map(|(at, names)| fits(names).map(|l| (at, l))).max_by_key(|(_, l)| *l)?;
    i8::try_from(place + 1).ok()
}

/// The addresses near words that name a deputy, with the name in front of each.
fn deputies(text: &str, own: &[String]) -> Vec<Deputy> {
    let mut found: Vec<Deputy> = Vec::new();
    let mut at = 0_usize;
    for line in text.split_inclusive('\n') {
        for (place, address) in in_text(line) {
            let ours = own.iter().any(|own| own.eq_ignore_ascii_case(address));
            let twice = found.iter().any(|known| known.address.eq_ignore_ascii_case(address));
            if ours || twice || found.len() >= MOST {
                continue;
            }
            let front = line.get(..place).unwrap_or_default();
            let before = text
                .get(text.floor_char_boundary(at.saturating_sub(200))..at + place)
                .unwrap_or_default()
                .to_lowercase();
            if AWAY.of(&before, "deputy").is_none() {
                continue;
            }
            let name = name_before(front)
                .or_else(|| name_before(text.get(..at).unwrap_or_default().trim_end().rsplit('\n').next()?));
            found.push(Deputy { name: name.unwrap_or_default(), address: address.to_owned(), place: at + place });
        }
        at += line.len();
    }
    found
}

/// A deputy of whom only the name stands there: two words or more with great letters right behind the words.
fn named(text: &str) -> Option<Deputy> {
    let small = text.to_lowercase();
    if small.len() != text.len() {
        return None;
    }
    AWAY.hits(&small).into_iter().filter(|hit| hit.meaning == "deputy").find_map(|hit| {
        let rest = text.get(hit.end..)?;
        let line = rest.get(..rest.floor_char_boundary(80.min(rest.len())))?.lines().next()?;
        let mut words: Vec<&str> = Vec::new();
        for word in line.split(' ').skip_while(|word| !word.chars().next().is_some_and(char::is_uppercase)).take(6) {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            if TITLES.contains(&word) || TITLES.contains(&bare) {
                continue;
            }
            let great = bare.chars().next().is_some_and(char::is_uppercase);
            if !great || !bare.chars().all(|c| c.is_alphabetic() || c == '-' || c == '\'') {
                break;
            }
            words.push(bare);
            if word.ends_with(['.', ',', ';', ')', ':']) {
                break;
            }
        }
        let place = hit.end + line.find(*words.first()?)?;
        (2..=4).contains(&words.len()).then(|| Deputy { name: words.join(" "), address: String::new(), place })
    })
}

/// What stands in front of names and is no part of them.
const TITLES: &[&str] = &[
    "Herr", "Herrn", "Frau", "Mr", "Mr.", "Ms", "Ms.", "Mrs.", "Dr", "Dr.", "Prof", "Prof.", "Mme", "M.", "Sig.",
    "Sig.ra", "Please", "Bitte",
];

/// Two to four words with great letters that end in front of the address.
fn name_before(front: &str) -> Option<String> {
    let front = front.trim_end_matches(|c: char| !c.is_alphabetic());
    let mut words: Vec<&str> = Vec::new();
    for word in front.rsplit(' ').take(8) {
        // "Contact: Anna Muster": the name starts behind the colon.
        if word.ends_with(':') && !words.is_empty() {
            break;
        }
        let bare = word.trim_matches(|c: char| matches!(c, ',' | '(' | ')' | ':' | ';' | '"' | '<' | '„' | '“'));
        let great = bare.chars().next().is_some_and(char::is_uppercase);
        let part = matches!(bare, "von" | "van" | "de" | "der" | "den" | "di" | "da" | "dos" | "del" | "zu" | "af");
        if (great || (part && !words.is_empty()))
            && bare.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '.'))
        {
            words.push(bare);
        } else if words.is_empty() && (word.contains("mail") || word.contains('@') || bare.len() < 6) {
            // "Anna Muster, e-mail:" or "Anna Muster at".
        } else {
            break;
        }
    }
    let kept: Vec<&str> = words.into_iter().rev().collect();
    let calls = |word: &str| AWAY.of(&word.to_lowercase(), "deputy").is_some();
    let kept: Vec<&str> = kept.into_iter().skip_while(|word| TITLES.contains(word) || calls(word)).collect();
    (kept.len() >= 2 && kept.len() <= 5).then(|| kept.join(" "))
}
