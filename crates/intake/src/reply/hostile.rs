//! What no text may do: break the reader, lose bytes, give places outside the text, or take more than its length in time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use proptest::prelude::*;

fn known() -> Known {
    let question = KnownQuestion {
        id: "measures_done".into(),
        kind: domain::response::QuestionKind::YesNoDate,
        texts: vec!["Die Maßnahmen wurden durchgeführt.".into()],
    };
    Known {
        langs: vec!["de".into()],
        serials: vec!["NS-1001".into(), "NS-1002".into(), "1002".into(), String::new(), "ß🙂".into()],
        questions: vec![question],
        today: jiff::civil::date(2026, 12, 10),
    }
}

/// Parts lie without gaps, and every place is text.
fn check(text: &str, sent: &[&str]) -> (Parts, Proposal) {
    let parts = split_with(text, sent);
    let mut at = 0;
    for part in &parts.parts {
        assert_eq!(part.place.start, at);
        assert!(text.get(part.place.clone()).is_some_and(|t| !t.is_empty()));
        at = part.place.end;
    }
    assert_eq!(at, text.len());
    let proposal = propose(text, &parts, &known());
    for place in proposal.doubts.iter().filter_map(|d| d.place.clone()).chain(samples::places(&proposal)) {
        assert!(text.get(place.clone()).is_some(), "{place:?} of {}", text.len());
    }
    (parts, proposal)
}

/// Pieces of which mails are made.
const PIECES: &[&str] = &[
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "> ",
    ">> ",
    "-- \n",
    "____\n",
    "Am 3. Dez. 2026 um 9:12 schrieb a@b.example:\n",
    "Von: a@b.example\n",
    "Betreff: x\n",
    "-----Original Message-----\n",
    "SN ",
    "NS-1001",
    "NS-1002",
    "1001-1002",
    ", -02",
    "bis ",
    "umgestellt",
    "nicht ",
    "noch nicht ",
    "werden ",
    "beide Server ",
    "alle Geräte außer ",
    "?",
    ".",
    ";",
    "3.12.",
    "12/11/2026",
    "gestern ",
    "Mit freundlichen Grüßen\n",
    "Max Muster\n",
    "まだ",
    "完了",
    "لم يتم ",
    "Ja\n",
    "Diese E-Mail enthält vertrauliche Informationen",
    "| ",
    "Name> x\n",
    "\u{feff}",
    "é",
    "𝒳",
    "N",
    "S",
    "verkauft an ",
    "gehackt ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,200}", sent in "\\PC{0,80}") {
        check(&text, &[&sent]);
    }

    #[test]
    fn no_mail_breaks_it(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60), sent in prop::collection::vec(prop::sample::select(PIECES), 0..30)) {
        check(&pieces.concat(), &[&sent.concat()]);
    }

    #[test]
    fn quoted_words_never_answer(pieces in prop::collection::vec(prop::sample::select(PIECES), 1..40)) {
        let quoted: String = pieces.concat().lines().map(|line| format!("> {line}\n")).collect();
        let (_, proposal) = check(&quoted, &[]);
        prop_assert!(proposal.units.is_empty() && proposal.all_units.is_none() && proposal.questions.is_empty());
        let below = format!("-----Ursprüngliche Nachricht-----\n{}", pieces.concat());
        let (_, proposal) = check(&below, &[]);
        prop_assert!(proposal.units.is_empty() && proposal.all_units.is_none() && proposal.questions.is_empty());
    }
}

/// The notice in one of two languages, whole, cut anywhere, wrapped at any width: nothing in it becomes an answer.
#[test]
fn our_own_notice_is_never_an_answer() {
    let notices = [include_str!("samples/sent/notice-de.txt"), include_str!("samples/sent/notice-en.txt")];
    let mut tried = 0;
    for notice in notices {
        let words: Vec<&str> = notice.split_whitespace().collect();
        for width in [30, 47, 72, 200, 10_000] {
            for from in [0, 3, 17, 40] {
                let mut text = String::new();
                let mut line = 0;
                for word in words.iter().skip(from) {
                    if line + word.len() > width {
                        text.push('\n');
                        line = 0;
                    }
                    text.push_str(word);
                    text.push(' ');
                    line += word.len() + 1;
                }
                let (_, proposal) = check(&text, &notices);
                let told = (&proposal.units, &proposal.all_units, &proposal.questions, &proposal.alarms);
                assert!(
                    proposal.all_units.is_none() && proposal.questions.is_empty() && proposal.alarms.is_empty(),
                    "{width} {from}: {told:?}\n{text}"
                );
                assert!(proposal.units.iter().all(|u| u.said == Said::Unsaid), "{width} {from}: {told:?}");
                tried += 1;
            }
        }
    }
    println!("{tried} forms of the notice");
}

/// Ten megabytes of the worst of each kind: read in one go. The times are printed; what grows faster does not end.
#[test]
#[expect(clippy::disallowed_methods, reason = "durations are measured in tests")]
fn ten_megabytes_are_read() {
    let large = 10 * 1024 * 1024;
    for piece in [
        "a",
        ">",
        "> x\n",
        "a@b.example 3. Dez. 2026 9:12\n",
        "NS-1001 ",
        "von: x\n",
        "-- \n",
        "nicht .. ",
        "まだ",
        "Name> \n",
        "\n<\n",
    ] {
        // Ten megabytes of the commonest, one of the others: what is not linear would not end at one either.
        let size = if matches!(piece, "a" | ">" | "NS-1001 ") { large } else { large / 10 };
        let text = piece.repeat(size / piece.len());
        let begin = std::time::Instant::now();
        let parts = split_with(&text, &[&text[..text.len().min(3000) / piece.len() * piece.len()]]);
        let split_took = begin.elapsed();
        propose(&text, &parts, &known());
        println!("{piece:?}: split {split_took:?}, all {:?}", begin.elapsed());
        assert_eq!(parts.parts.last().map(|p| p.place.end), Some(text.len()));
    }
}
