//! What was chosen in a notice, as sentences in the reader's language, in the clauses that they belong to.
//!
//! The author chooses once (`domain::notice::Stated`), every language says it in the program's words, and what people wrote
//! follows. A clause that nobody wrote is there if something was chosen for it. The letter, the portal and the notice as data
//! all take their clauses from here.

use crate::words::Words;
use domain::notice::{Clause, ClauseKind, Layout, Notice, NoticeText, Representative};

/// So many representatives stand in the head of a notice.
const MOST_IN_HEAD: usize = 4;

/// The sentences of one clause, in the order of the fields.
pub fn sentences(notice: &Notice, kind: ClauseKind, words: &Words) -> Vec<String> {
    let said = |statement: domain::notice::Statement| {
        let values: Vec<_> = statement.days.iter().map(|(name, day)| (*name, words.date(*day).into())).collect();
        words.with(&statement.key, &values)
    };
    notice.stated.of(kind).into_iter().map(said).collect()
}

/// The clauses as they are read, in the order of their kinds. What was chosen about the products stands below their table, so
/// it is not in the caption: [`sentences`] has it.
pub fn clauses(notice: &Notice, text: &NoticeText, words: &Words) -> Vec<Clause> {
    with_support(notice, text, words, !notice.representatives.is_empty())
}

/// The same below the head of the paper, which may name the representatives ([`in_head`]).
pub(crate) fn below_head(notice: &Notice, text: &NoticeText, words: &Words) -> Vec<Clause> {
    with_support(notice, text, words, !notice.representatives.is_empty() && in_head(notice, words).is_none())
}

/// The clauses, with the representatives under support or without.
fn with_support(notice: &Notice, text: &NoticeText, words: &Words, names_representatives: bool) -> Vec<Clause> {
    let mut clauses = text.clauses.clone();
    let mut of = |kind: ClauseKind, write: &dyn Fn(&str) -> String| match clauses
        .iter_mut()
        .find(|clause| clause.kind == kind)
    {
        Some(clause) => clause.text = write(&clause.text),
        None => clauses.push(Clause { kind, heading: None, text: write(""), translation: None }),
    };
    for kind in notice.stated.clauses().filter(|kind| *kind != ClauseKind::AffectedProducts) {
        let said = sentences(notice, kind, words).join(" ");
        of(kind, &|written| format!("{said}\n\n{written}").trim().to_owned());
    }
    if names_representatives {
        let (heading, lines) = representatives(notice, words);
        of(ClauseKind::Support, &|written| {
            let listed: String = lines.iter().map(|line| format!("- {line}\n")).collect();
            format!("{written}\n\n{heading}\n\n{listed}").trim().to_owned()
        });
    }
    clauses.sort_by_key(|clause| clause.kind);
    clauses
}

fn representatives(notice: &Notice, words: &Words) -> (String, Vec<String>) {
    (words.t("representative-heading"), notice.representatives.iter().map(|one| line(one, words)).collect())
}

/// The local representatives as the head of the EU template has them: their heading and a line each. None where they stand
/// under support: in other layouts, and where they are so many that the head would be a list.
pub fn in_head(notice: &Notice, words: &Words) -> Option<(String, Vec<String>)> {
    let is_short = (1..=MOST_IN_HEAD).contains(&notice.representatives.len());
    (notice.layout == Layout::Eu && is_short).then(|| representatives(notice, words))
}

/// Countries, name, address, mail and telephone, on one line.
fn line(one: &Representative, words: &Words) -> String {
    let parts = [&one.name, &one.address, &one.email, &one.phone.replace(' ', "\u{a0}")];
    let said = parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ");
    let countries: Vec<String> = one.countries.iter().map(|code| words.country(code)).collect();
    if countries.is_empty() { said } else { format!("{}: {said}", countries.join(", ")) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::sample;
    use domain::{
        lang::Lang,
        notice::{Depth, Distributed, FurtherNotice, LayUsers, Layout, LookBack, MakerAction, Stated},
    };
    use jiff::civil::date;

    /// The model case with everything chosen, and two who help on the spot.
    fn chosen() -> Notice {
        let mut notice = sample::notice();
        notice.stated = Stated {
            look_back: Some(LookBack::No),
            maker_actions: vec![MakerAction::Software, MakerAction::Labelling],
            maker_by: Some(date(2027, 1, 31)),
            lay_users: Some(LayUsers::No),
            further_notice: Some(FurtherNotice::NotPlannedYet),
            depth: Some(Depth::User),
            distributed: Some(Distributed { from: date(2023, 5, 2), to: date(2025, 3, 31) }),
        };
        let one = |countries: &[&str], name: &str| Representative {
            countries: countries.iter().map(|c| (*c).to_owned()).collect(),
            name: name.into(),
            address: "Musterweg 1, 10115 Musterstadt".into(),
            email: "vertretung@muster.example".into(),
            phone: "+49 30 555 0100".into(),
        };
        notice.representatives = vec![one(&["DE", "AT"], "Muster Vertretung GmbH"), one(&[], "Sample Branch Ltd")];
        notice
    }

    #[test]
    fn every_choice_is_a_sentence_in_every_language() {
        let notice = chosen();
        let all = |words: &Words| {
            let mut keys: Vec<String> = Vec::new();
            let mut push = |field: &str, all: Vec<&'static str>| {
                keys.extend(all.into_iter().map(|word| format!("stated-{field}-{}", word.replace('_', "-"))));
            };
            push("look-back", LookBack::ALL.iter().map(|c| c.word()).collect());
            let acts = MakerAction::ALL.iter().filter(|c| **c != MakerAction::Other);
            push("maker", acts.map(|c| c.word()).collect());
            push("lay-users", LayUsers::ALL.iter().map(|c| c.word()).collect());
            push("further-notice", FurtherNotice::ALL.iter().map(|c| c.word()).collect());
            push("depth", Depth::ALL.iter().map(|c| c.word()).collect());
            keys.extend(["stated-maker-by", "stated-distributed", "representative-heading"].map(str::to_owned));
            let missing: Vec<String> = keys.into_iter().filter(|key| !words.has(key)).collect();
            assert!(missing.is_empty(), "{missing:?}");
        };
        for tag in crate::words::ALL {
            let words = Words::of(&Lang::from(*tag));
            all(&words);
            let said = sentences(&notice, ClauseKind::AffectedProducts, &words).join(" ");
            assert!(
                !said.contains("stated-") && said.chars().filter(char::is_ascii_digit).count() > 4,
                "{tag}: {said}"
            );
        }
    }

    #[test]
    fn what_was_chosen_is_read_before_what_was_written() {
        let (notice, words) = (chosen(), Words::of(&"en".into()));
        let text = &notice.texts[&Lang::from("en")];
        let read = clauses(&notice, text, &words);
        assert!(read.is_sorted_by_key(|clause| clause.kind));
        let of = |kind| &read.iter().find(|clause| clause.kind == kind).unwrap().text;
        let maker = of(ClauseKind::MakerActions);
        let written = &text.clause(ClauseKind::MakerActions).unwrap().text;
        assert!(maker.ends_with(written.as_str()) && maker.contains("31 January 2027"), "{maker}");
        assert!(text.clause(ClauseKind::LookBack).is_none() && !of(ClauseKind::LookBack).is_empty());
        let support = of(ClauseKind::Support);
        assert!(support.contains("- Germany, Austria: Muster Vertretung GmbH, Musterweg 1"), "{support}");
        let plain = sample::notice();
        let same = clauses(&plain, &plain.texts[&Lang::from("en")], &words);
        assert_eq!(same, plain.texts[&Lang::from("en")].clauses, "nothing chosen, nothing changed");
    }

    #[test]
    fn the_letter_prints_it_in_both_layouts() {
        let mut notice = chosen();
        for (layout, lang) in [(Layout::Eu, "de"), (Layout::Eu, "en"), (Layout::Fda, "en")] {
            notice.layout = layout;
            let lang = Lang::from(lang);
            let words = Words::of(&lang);
            let pdf = crate::notice::render(&notice, &lang, &sample::fonts()).unwrap();
            let said = sample::read(&pdf, &format!("notice-stated-{layout:?}-{lang}"));
            // A word that was parted at the end of a line comes back with a soft hyphen.
            let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").replace("\u{ad} ", "");
            let said = flat(&said);
            for kind in notice.stated.clauses() {
                for sentence in sentences(&notice, kind, &words) {
                    assert!(said.contains(&flat(&sentence)), "{layout:?} {lang}: {sentence}: {said}");
                }
            }
            assert!(said.contains("Muster Vertretung GmbH") && said.contains("Sample Branch Ltd"), "{said}");
        }
    }
}
