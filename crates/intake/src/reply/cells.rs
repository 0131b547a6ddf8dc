//! The phrases of mails for single cells of a sheet: headers, yes and no, what became of a unit, days.
//!
//! A cell is no sentence, so a phrase counts only if it is the whole cell; where languages differ the consignee's decide, and
//! where they do not, nothing is said. Longer cells are read as one sentence about one unit, and are never sure.
//! Called by `answer_sheet`.

use super::{
    Confidence, Known, Said, dates,
    phrases::{Key, PHRASES},
    propose, split,
    words::{self, folded},
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Most characters of a cell that are looked at.
const MOST: usize = 200;

/// What a whole cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Meaning {
    /// Carried out.
    Done,
    /// Outstanding.
    NotYet,
    /// Not at this site.
    NotHere,
    /// Never there.
    NeverHad,
    /// Given to somebody else.
    PassedOn,
    /// Thrown away.
    Scrapped,
    /// Impossible.
    Cannot,
    /// Yes.
    Yes,
    /// No.
    No,
}

/// The letters and digits of a text, as phrases are compared.
pub(crate) fn fold(text: &str) -> String {
    folded(beginning(text)).concat()
}

/// Whether a header names serial numbers, in any of the languages.
pub(crate) fn names_serial(text: &str) -> bool {
    let text = beginning(text);
    let words = words::words(text, 0..text.len());
    PHRASES.languages.iter().any(|l| l.index.find(&words).iter().any(|hit| hit.key == Key::Serial))
}

/// What the whole cell says; none: nothing that is known, or something else in another language.
pub(crate) fn meaning(text: &str, langs: &[String]) -> Option<Meaning> {
    let text = beginning(text);
    let words = words::words(text, 0..text.len());
    let (mut near, mut all) = (BTreeSet::new(), BTreeSet::new());
    for language in &PHRASES.languages {
        let own = langs.iter().any(|tag| tag == language.tag || tag.split('-').next() == Some(language.tag));
        for hit in language.index.find(&words).into_iter().filter(|hit| hit.words == (0..words.len())) {
            let said = match hit.key {
                Key::Done => Meaning::Done,
                Key::NotYet => Meaning::NotYet,
                Key::NotHere => Meaning::NotHere,
                Key::Never => Meaning::NeverHad,
                Key::PassedOn => Meaning::PassedOn,
                Key::Scrapped => Meaning::Scrapped,
                Key::Cannot => Meaning::Cannot,
                Key::Yes => Meaning::Yes,
                Key::No => Meaning::No,
                _ => continue,
            };
            all.insert(said);
            if own {
                near.insert(said);
            }
        }
    }
    let found = if near.is_empty() { all } else { near };
    found.first().copied().filter(|_| found.len() == 1)
}

/// What a longer cell says about its unit, with the words of a receiver; never sure.
pub(crate) fn sentence(text: &str, langs: &[String], today: Date) -> Option<(Said, String)> {
    const SERIAL: &str = "1000417";
    let text = format!("SN {SERIAL}: {}", beginning(text).replace(['\r', '\n'], " "));
    let known = Known { langs: langs.to_vec(), serials: vec![SERIAL.to_owned()], questions: Vec::new(), today };
    let proposal = propose(&text, &split(&text), &known);
    let unit = proposal.units.into_iter().find(|u| u.serial == SERIAL && u.confidence != Confidence::Low)?;
    let receiver = match &unit.said {
        Said::Unsaid => return None,
        Said::PassedOn { to: Some(place) } => text.get(place.clone()).unwrap_or_default().trim().to_owned(),
        _ => String::new(),
    };
    Some((unit.said, receiver))
}

/// A day in a cell as a person writes it, with names of months: year if given, month, day, and whether it is not sure.
pub(crate) fn day(text: &str, langs: &[String]) -> Option<(Option<i16>, i8, i8, bool)> {
    let text = beginning(text);
    let tags: Vec<&str> = langs.iter().map(String::as_str).collect();
    let found = dates::find(text, &words::words(text, 0..text.len()), &tags);
    match found.as_slice() {
        [one] => Some((one.year, one.month, one.day, one.unsure)),
        _ => None,
    }
}

fn beginning(text: &str) -> &str {
    text.char_indices().nth(MOST).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn whole_cells_in_many_languages() {
        for (text, langs, wanted) in [
            ("erledigt", &[][..], Some(Meaning::Done)),
            ("Verschrottet", &[], Some(Meaning::Scrapped)),
            ("ja", &[], Some(Meaning::Yes)),
            ("noch nicht", &[], Some(Meaning::NotYet)),
            ("verkauft", &[], Some(Meaning::PassedOn)),
            ("morgen vielleicht", &[], None),
        ] {
            assert_eq!(meaning(text, langs), wanted, "{text}");
        }
    }

    #[test]
    fn sentences_are_read_as_one_about_the_unit() {
        let today = jiff::civil::date(2026, 12, 10);
        let said = sentence("wurde am 03.12.2026 umgestellt", &["de".to_owned()], today).unwrap().0;
        assert_eq!(said, Said::Done { on: Some(jiff::civil::date(2026, 12, 3)) });
        assert_eq!(sentence("siehe Liste", &["de".to_owned()], today), None);
    }
}
