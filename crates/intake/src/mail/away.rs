//! What an automatic answer says: away until when, and who stands in.
//!
//! Proposals with their places; a person or `app` decides what to make of them. Callers: `automatic`.

use super::{
    address::in_text,
    days::{day_in, either},
    kind::{Absence, Deputy, Until},
    tables::AWAY,
};
use jiff::civil::Date;

/// Longest text that is looked at, in bytes: an answer is short.
const LONGEST: usize = 8_000;
/// Most deputies.
const MOST: usize = 10;

/// Reads an answer. `own` are addresses of the one who is away, and ours; `sent` is the day of the answer.
pub(super) fn read(text: &str, own: &[String], sent: Option<Date>) -> Absence {
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
    Absence { until: until(text, sent), deputies }
}

fn until(text: &str, sent: Option<Date>) -> Option<Until> {
    let small = text.to_lowercase();
    if small.len() != text.len() {
        return None;
    }
    let mut hits: Vec<_> = AWAY.hits(&small).into_iter().filter(|hit| hit.meaning == "until").collect();
    hits.sort_by_key(|hit| hit.rank);
    let after_words = hits.iter().find_map(|hit| {
        // Some languages put the word behind the day.
        let behind = BEHIND.contains(&hit.phrase);
        let start = (boundary(text, hit.at) && (behind || ends(text, hit.end))).then_some(hit.end)?;
        let (from, to) = if behind { (start.saturating_sub(60), hit.at) } else { (start, start + 60) };
        let window = text.get(text.floor_char_boundary(from)..text.floor_char_boundary(to.min(text.len())))?;
        let window = if behind { window.rsplit('\n').next()? } else { window.lines().next()? };
        let (words, day) = day_in(window, sent)?;
        let place = text.floor_char_boundary(from) + window.find(words).unwrap_or_default();
        // "03/04/2027" behind English words may be either; no language of the others writes the month first.
        let day = day.filter(|_| !(ENGLISH.contains(&hit.phrase) && either(words)));
        Some(Until { text: words.to_owned(), day, place })
    });
    match after_words {
        Some(found) if found.day.is_some() => Some(found),
        other => span(text, sent).or(other),
    }
}

/// Words that stand behind the day.
const BEHIND: &[&str] = &[
    "まで",
    "까지",
    "-ig",
    "saakka",
    "asti",
    "tarihine kadar",
    "返回",
    "回来",
    "恢复上班",
    "から出社",
    "より出社",
    "に戻り",
    "복귀",
];

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

/// The end of a span of days: "from 9 to 20 November 2026", "du 9 au 20 novembre 2026", "09.11. - 20.11.2026".
fn span(text: &str, sent: Option<Date>) -> Option<Until> {
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
            let (words, day) = day_in(window, sent).filter(|_| dated && close)?;
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

/// Whether a word of a script with capitals ends there.
fn ends(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|rest| rest.chars().next()).is_none_or(|c| !c.is_alphabetic() || c > '\u{590}')
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
            // Some languages put the word behind the address.
            let end = at + place + address.len();
            let after = text.get(end..text.floor_char_boundary((end + 40).min(text.len()))).unwrap_or_default();
            let after = after.lines().next().unwrap_or_default().to_lowercase();
            if AWAY.of(&before, "deputy").is_none() && AWAY.of(&after, "deputy.behind").is_none() {
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
