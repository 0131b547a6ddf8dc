//! What a row says about its unit: a word, a yes, or a day when it was done, with what belongs to it.
//!
//! Our own words are taken as they are; known words of German and English next; then whole cells by the phrases of the reader
//! of mails, in any of its languages; a longer cell is read as a sentence and never sure. A word that is not known is held.

use super::{
    Context,
    columns::Field,
    days,
    doubts::{self, Known},
    judge::Judged,
    rows::Stated,
};
use crate::reply::{
    Said,
    cells::{self, Meaning},
};
use jiff::civil::Date;

/// Known words, folded, with what they mean. The first six are those of our own sheet.
#[rustfmt::skip] // a dictionary: one word a line would hide it
const WORDS: &[(&str, Meaning)] = &[
    ("done", Meaning::Done), ("notyet", Meaning::NotYet), ("nothere", Meaning::NotHere), ("passedon", Meaning::PassedOn), ("scrapped", Meaning::Scrapped), ("cannot", Meaning::Cannot),
    ("measuresdone", Meaning::Done), ("complete", Meaning::Done), ("completed", Meaning::Done), ("corrected", Meaning::Done), ("implemented", Meaning::Done), ("performed", Meaning::Done),
    ("fixed", Meaning::Done), ("patched", Meaning::Done), ("updated", Meaning::Done), ("finished", Meaning::Done),
    ("erledigt", Meaning::Done), ("durchgefuhrt", Meaning::Done), ("durchgefuehrt", Meaning::Done), ("umgesetzt", Meaning::Done), ("abgeschlossen", Meaning::Done), ("behoben", Meaning::Done),
    ("umgestellt", Meaning::Done), ("aktualisiert", Meaning::Done), ("massnahmenumgesetzt", Meaning::Done), ("massnahmendurchgefuhrt", Meaning::Done), ("fertig", Meaning::Done),
    ("notdone", Meaning::NotYet), ("notyetdone", Meaning::NotYet), ("open", Meaning::NotYet), ("pending", Meaning::NotYet), ("outstanding", Meaning::NotYet), ("planned", Meaning::NotYet),
    ("inprogress", Meaning::NotYet), ("notcompleted", Meaning::NotYet), ("todo", Meaning::NotYet), ("later", Meaning::NotYet),
    ("nochnicht", Meaning::NotYet), ("nichterledigt", Meaning::NotYet), ("offen", Meaning::NotYet), ("ausstehend", Meaning::NotYet), ("geplant", Meaning::NotYet), ("inarbeit", Meaning::NotYet),
    ("inbearbeitung", Meaning::NotYet), ("nochoffen", Meaning::NotYet), ("unerledigt", Meaning::NotYet), ("nochnichterledigt", Meaning::NotYet),
    ("notatthissite", Meaning::NotHere), ("notfound", Meaning::NotHere), ("notonsite", Meaning::NotHere), ("notours", Meaning::NotHere), ("neverhad", Meaning::NeverHad), ("nieerhalten", Meaning::NeverHad), ("niegehabt", Meaning::NeverHad),
    ("nichthier", Meaning::NotHere), ("nichtvorhanden", Meaning::NotHere), ("nichtauffindbar", Meaning::NotHere), ("nichtbeiuns", Meaning::NotHere), ("nichtimhaus", Meaning::NotHere), ("nichtvorort", Meaning::NotHere),
    ("sold", Meaning::PassedOn), ("transferred", Meaning::PassedOn), ("relocated", Meaning::PassedOn), ("weitergegeben", Meaning::PassedOn), ("verkauft", Meaning::PassedOn), ("abgegeben", Meaning::PassedOn),
    ("disposed", Meaning::Scrapped), ("disposedof", Meaning::Scrapped), ("destroyed", Meaning::Scrapped), ("discarded", Meaning::Scrapped),
    ("verschrottet", Meaning::Scrapped), ("entsorgt", Meaning::Scrapped), ("ausgemustert", Meaning::Scrapped), ("vernichtet", Meaning::Scrapped),
    ("notpossible", Meaning::Cannot), ("impossible", Meaning::Cannot), ("nichtmoglich", Meaning::Cannot), ("nichtmoeglich", Meaning::Cannot), ("nichtdurchfuhrbar", Meaning::Cannot), ("kannnicht", Meaning::Cannot),
    ("yes", Meaning::Yes), ("ja", Meaning::Yes), ("y", Meaning::Yes), ("j", Meaning::Yes), ("x", Meaning::Yes), ("1", Meaning::Yes), ("true", Meaning::Yes), ("wahr", Meaning::Yes),
    ("no", Meaning::No), ("nein", Meaning::No), ("n", Meaning::No), ("0", Meaning::No), ("false", Meaning::No), ("falsch", Meaning::No),
];

/// Yes or no in a cell; a tick is a yes.
pub(super) fn yes_no(text: &str, langs: &[String]) -> Option<bool> {
    match meaning(text, langs) {
        Some(Meaning::Yes) => Some(true),
        Some(Meaning::No) => Some(false),
        _ => None,
    }
}

fn meaning(text: &str, langs: &[String]) -> Option<Meaning> {
    if matches!(text.trim(), "✓" | "✔" | "☑" | "☒" | "√" | "✗" | "✘") {
        // A cross in a list means no to some and yes to others.
        return (!matches!(text.trim(), "✗" | "✘" | "☒")).then_some(Meaning::Yes);
    }
    let word = cells::fold(text);
    let known = WORDS.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning);
    known.or_else(|| cells::meaning(text, langs))
}

/// What one cell says.
struct Heard {
    said: Stated,
    by_words: bool,
}

/// Reads the cells of a row that say what became of the unit. Doubts go to `row`.
pub(super) fn read(row: &mut Judged<'_>, context: &Context) -> Option<Stated> {
    let mut heard: Vec<(usize, Heard)> = Vec::new();
    for (field, in_done) in [(Field::Disposition, false), (Field::Done, true)] {
        for (place, text) in row.cells(&field) {
            match one(row, place, &text, in_done, context) {
                Ok(one) => heard.push((place, one)),
                Err(known) => {
                    row.doubt(known, Some(place), &text);
                    return None;
                }
            }
        }
    }
    let Some((place, first)) = heard.first() else { return alone(row, context) };
    let (place, by_words, mut said) = (*place, first.by_words, first.said.clone());
    for (other, next) in heard.iter().skip(1) {
        match join(&said, &next.said) {
            Some(both) => said = both,
            None => {
                let two: Vec<String> = [place, *other].iter().filter_map(|p| row.text(*p)).collect();
                row.doubt(&doubts::TWO, None, &two.join(" / "));
                return None;
            }
        }
    }
    if by_words {
        let text = row.text(place).unwrap_or_default();
        row.doubt(&doubts::BY_WORDS, Some(place), &text);
    }
    Some(complete(row, said, context))
}

/// No word says what became of it: a date or comment alone is held, an empty row says nothing.
fn alone(row: &mut Judged<'_>, context: &Context) -> Option<Stated> {
    let fields = [Field::Date, Field::Until, Field::PassedOnTo, Field::Comment];
    let found: Vec<String> = fields.iter().flat_map(|f| row.cells(f)).map(|(_, text)| text).collect();
    if let Some((_, to)) = row.cells(&Field::PassedOnTo).into_iter().next() {
        return Some(complete(row, Stated::PassedOn { to }, context));
    }
    if !found.is_empty() {
        row.doubt(&doubts::DATE_ALONE, None, &found.join(", "));
    }
    None
}

fn one(row: &Judged<'_>, place: usize, text: &str, in_done: bool, context: &Context) -> Result<Heard, &'static Known> {
    let sure = |said| Ok(Heard { said, by_words: false });
    match meaning(text, &context.langs) {
        Some(Meaning::Done) => return sure(Stated::Done { on: None }),
        Some(Meaning::NotYet) => return sure(Stated::NotYet { until: None }),
        Some(Meaning::NotHere) => return sure(Stated::NotHere),
        Some(Meaning::NeverHad) => return sure(Stated::NeverHad),
        Some(Meaning::PassedOn) => return sure(Stated::PassedOn { to: String::new() }),
        Some(Meaning::Scrapped) => return sure(Stated::Scrapped { on: None }),
        Some(Meaning::Cannot) => return sure(Stated::Cannot { reason: String::new() }),
        Some(Meaning::Yes) if in_done => return sure(Stated::Done { on: None }),
        Some(Meaning::No) if in_done => return sure(Stated::NotYet { until: None }),
        _ => {}
    }
    if in_done {
        match days::read(text, row.mark(place), &context.langs) {
            Ok(on) => return sure(Stated::Done { on }),
            Err(known) if known.code != doubts::DATE_UNKNOWN.code => return Err(&doubts::UNKNOWN),
            Err(_) => {}
        }
    }
    let (said, to) = cells::sentence(text, &context.langs, context.today).ok_or(&doubts::UNKNOWN)?;
    let said = match said {
        Said::Done { on } => Stated::Done { on },
        Said::NotYet { until } => Stated::NotYet { until },
        Said::NotHere => Stated::NotHere,
        Said::NeverHad => Stated::NeverHad,
        Said::PassedOn { .. } => Stated::PassedOn { to },
        Said::Scrapped { on } => Stated::Scrapped { on },
        Said::Cannot => Stated::Cannot { reason: text.to_owned() },
        Said::Unsaid => return Err(&doubts::UNKNOWN),
    };
    Ok(Heard { said, by_words: true })
}

/// Two cells that say the same, together; none: they do not.
fn join(a: &Stated, b: &Stated) -> Option<Stated> {
    match (a, b) {
        (Stated::Done { on: x }, Stated::Done { on: y }) if x.is_none() || y.is_none() || x == y => {
            Some(Stated::Done { on: x.or(*y) })
        }
        // "Scrapped" with a tick under "done" is one statement.
        (Stated::Scrapped { on: x }, Stated::Done { on: y }) | (Stated::Done { on: y }, Stated::Scrapped { on: x }) => {
            Some(Stated::Scrapped { on: x.or(*y) })
        }
        (a, b) if a == b => Some(a.clone()),
        _ => None,
    }
}

/// Adds date, receiver, reason and comment from their columns.
fn complete(row: &mut Judged<'_>, said: Stated, context: &Context) -> Stated {
    let waits = matches!(said, Stated::NotYet { .. });
    let mut dates = Vec::new();
    let mut fields = vec![Field::Date];
    if waits {
        fields.push(Field::Until);
    }
    let cells: Vec<(usize, String)> = fields.iter().flat_map(|f| row.cells(f)).collect();
    for (place, text) in cells {
        match days::read(&text, row.mark(place), &context.langs) {
            Ok(day) => dates.extend(day.map(|day| (place, text, day))),
            Err(known) => row.doubt(known, Some(place), &text),
        }
    }
    let given = dates.first().map(|(_, _, day)| *day);
    if let Some((place, text, _)) = dates.iter().find(|(_, _, day)| Some(*day) != given) {
        row.doubt(&doubts::DATE_SPARE, Some(*place), text);
    }
    let comment: Vec<String> = row.cells(&Field::Comment).into_iter().map(|(_, text)| text).collect();
    let comment = comment.join("; ");
    let receiver = row.cells(&Field::PassedOnTo).into_iter().next().map(|(_, text)| text);
    let said = match said {
        Stated::Done { on } => Stated::Done { on: past(row, on.or(given), context.today) },
        Stated::Scrapped { on } => Stated::Scrapped { on: past(row, on.or(given), context.today) },
        Stated::NotYet { until } => Stated::NotYet { until: until.or(given) },
        other => {
            if let Some((place, text, _)) = dates.first() {
                row.doubt(&doubts::DATE_SPARE, Some(*place), text);
            }
            other
        }
    };
    match said {
        Stated::PassedOn { to } => {
            let to =
                [receiver.unwrap_or_default(), to, comment].into_iter().find(|t| !t.is_empty()).unwrap_or_default();
            if to.is_empty() {
                row.doubt(&doubts::NO_RECEIVER, None, "");
            }
            Stated::PassedOn { to }
        }
        Stated::Cannot { reason } => {
            let reason = if comment.is_empty() { reason } else { comment };
            if reason.is_empty() {
                row.doubt(&doubts::NO_REASON, None, "");
            }
            Stated::Cannot { reason }
        }
        other => {
            let spare =
                receiver.into_iter().chain(Some(comment)).filter(|t| !t.is_empty()).collect::<Vec<_>>().join("; ");
            if !spare.is_empty() {
                row.doubt(&doubts::COMMENT, None, &spare);
            }
            other
        }
    }
}

/// A day on which something was done lies behind.
fn past(row: &mut Judged<'_>, on: Option<Date>, today: Date) -> Option<Date> {
    if let Some(day) = on.filter(|day| *day > today) {
        row.doubt(&doubts::DATE_AHEAD, None, &day.to_string());
    }
    on
}
