//! Makes a proposal of the person's own words.
//!
//! Only parts of kind `Own` are read (the name also from the signature). Languages are told by their frequent words and the
//! consignee's languages (`languages`); a few are read side by side. Called by `app`.

use super::{
    clauses::{self, Sentence},
    copied,
    doubts::{self, Doubts},
    languages::languages,
    parts::{Kind, Parts, Reason},
    people,
    phrases::Key,
    plain,
    proposal::{
        Alarm, AlarmKind, Confidence, DateFound, Known, Proposal, QuestionProposal, Said, UnknownSerial, WrongContact,
    },
    sentences,
    serials::Serials,
    tail,
    units::Units,
    words::folded,
};
use domain::response::QuestionKind;
use std::{collections::HashSet, ops::Range};

/// Most own bytes that are read; nobody answers with more.
const MOST: usize = 200_000;
/// Reads the own parts of `text`.
///
/// ```
/// use intake::reply::{Known, Said, propose, split};
/// let today = jiff::civil::date(2026, 12, 10);
/// let known = Known { langs: vec!["de".into()], serials: vec!["NS-1001".into()], questions: vec![], today };
/// let text = "SN NS-1001 wurde am 3. Dez. umgestellt.";
/// let proposal = propose(text, &split(text), &known);
/// assert_eq!(proposal.units[0].said, Said::Done { on: Some(jiff::civil::date(2026, 12, 3)) });
/// assert!(proposal.doubts.iter().any(|d| d.code == "date.year"));
/// ```
pub fn propose(text: &str, parts: &Parts, known: &Known) -> Proposal {
    let mut doubts = Doubts::default();
    let mut proposal = Proposal { person: people::signed(text, parts), ..Proposal::default() };
    for part in parts.parts.iter().filter(|p| p.reason == Reason::CopyOfSent) {
        doubts.add(doubts::OUR_WORDS, Some(part.place.clone()));
    }
    for part in &parts.parts {
        let says = || text.get(part.place.clone()).is_some_and(|rest| rest.lines().any(tail::states));
        match part.reason {
            Reason::Named => doubts.add(doubts::NAMED, Some(part.place.clone())),
            Reason::Announced => doubts.add(doubts::NO_HEAD, Some(part.place.clone())),
            Reason::Wrapped if says() => doubts.add(doubts::WRAPPED, Some(part.place.clone())),
            _ => {}
        }
    }
    let own = own_places(text, parts, &mut doubts);
    let divided = parts.parts.iter().find(|p| p.reason == Reason::Divider).map(|p| p.place.end);
    if let Some(below) = divided.and_then(|end| own.iter().find(|place| place.start >= end)) {
        doubts.add(doubts::BELOW_PASSED_ON, Some(below.clone()));
    }
    if own.is_empty() {
        doubts.add(doubts::NOTHING_OWN, None);
        proposal.doubts = doubts.into_list();
        return proposal;
    }
    let indexes = languages(text, &own, known);
    proposal.langs = indexes.iter().map(|(tag, _)| *tag).collect();
    if proposal.langs.is_empty() {
        doubts.add(doubts::LANGUAGE, None);
    }
    let serials = Serials::of(&known.serials);
    let mut paragraph = 0;
    let mut read: Vec<(usize, Sentence)> = Vec::new();
    for (number, place) in own.iter().enumerate() {
        for span in sentences::sentences(text, place.clone(), &mut paragraph) {
            read.push((number, clauses::read(text, span, &indexes, &serials)));
        }
        paragraph += 1;
    }
    plain::corrected(text, &mut read);
    let mut units = Units::new(text, known, &mut doubts);
    read.iter().for_each(|(_, sentence)| units.take(sentence));
    let loose = std::mem::take(&mut units.loose);
    (proposal.units, proposal.all_units) = (std::mem::take(&mut units.units), units.all.take());
    for (_, sentence) in &read {
        remarks(text, sentence, known, &mut proposal, &mut doubts);
    }
    proposal.alarms.sort_by_key(|a| a.place.start);
    wrong_contact(text, &read, &mut proposal);
    questions(text, parts, known, &read, &loose, &mut proposal);
    if proposal.units.is_empty() && proposal.all_units.is_none() && known.serials.len() != 1 {
        for (_, at, _) in &loose {
            doubts.add(doubts::SCOPE, Some(at.clone()));
        }
    }
    proposal.doubts = doubts.into_list();
    proposal
}

/// The own places, joined where only blank space lies between them, up to the limit.
fn own_places(text: &str, parts: &Parts, doubts: &mut Doubts) -> Vec<Range<usize>> {
    let mut own: Vec<Range<usize>> = Vec::new();
    let mut total = 0;
    for place in parts.places(Kind::Own) {
        let filled = text.get(place.clone()).is_some_and(|t| t.contains(|c: char| c.is_alphanumeric()));
        if !filled {
            continue;
        }
        total += place.len();
        if total > MOST {
            doubts.add(doubts::TOO_LONG, Some(place));
            break;
        }
        own.push(place);
    }
    own
}

/// Dates, unknown serial numbers, questions, harm and goodbyes of one sentence.
fn remarks(text: &str, sentence: &Sentence, known: &Known, proposal: &mut Proposal, doubts: &mut Doubts) {
    for date in &sentence.dates {
        let day = date.resolve(known.today, super::dates::Side::Past);
        proposal.dates.push(DateFound { place: date.place.clone(), date: day });
    }
    for place in &sentence.unknown {
        doubts.add(doubts::SERIAL_UNKNOWN, Some(place.clone()));
        let written = text.get(place.clone()).unwrap_or_default().to_owned();
        if !proposal.unknown_serials.iter().any(|u| u.text == written) {
            proposal.unknown_serials.push(UnknownSerial { text: written, place: place.clone() });
        }
    }
    if sentence.asks && proposal.question_to_maker.is_none() {
        proposal.question_to_maker = Some(sentence.span.place.clone());
    }
    // The shorter ones first: a phrase with a gap shall not hide the words in it.
    let mut hits: Vec<_> = sentence.hits.iter().collect();
    hits.sort_by_key(|h| h.words.len());
    for hit in hits {
        let kind = match hit.key {
            Key::Intruder => AlarmKind::Intruder,
            Key::Harm => AlarmKind::Harm,
            Key::Unsubscribe => {
                if proposal.unsubscribe.is_none() {
                    proposal.unsubscribe = Some(sentence.place(&hit.words));
                    doubts.add(doubts::UNSUBSCRIBE, proposal.unsubscribe.clone());
                }
                continue;
            }
            _ => continue,
        };
        let place = sentence.place(&hit.words);
        if proposal.alarms.iter().any(|a| a.kind == kind && a.place.start < place.end && place.start < a.place.end) {
            continue;
        }
        let clause = sentence.clauses.iter().find(|c| c.words.contains(&hit.words.start));
        let denied = clause.is_some_and(|c| {
            sentence.hits.iter().any(|h| {
                let negates = matches!(h.key, Key::Not | Key::Neither | Key::No);
                negates && c.words.contains(&h.words.start) && !in_alarm(sentence, h)
            })
        });
        proposal.alarms.push(Alarm { kind, place, denied });
    }
}

/// Whether a negation is a part of the alarm itself: "without permission".
fn in_alarm(sentence: &Sentence, negation: &super::phrases::Hit) -> bool {
    let mut alarms = sentence.hits.iter().filter(|h| matches!(h.key, Key::Intruder | Key::Harm));
    alarms.any(|h| h.words.start <= negation.words.start && negation.words.end <= h.words.end)
}

/// "Not the right person": with whoever is named in that sentence or the two after it.
fn wrong_contact(text: &str, read: &[(usize, Sentence)], proposal: &mut Proposal) {
    let Some(at) = read.iter().position(|(_, s)| s.has(Key::Wrong)) else { return };
    let near: Vec<&str> = read.iter().skip(at).take(3).filter_map(|(_, s)| text.get(s.span.place.clone())).collect();
    let mail = near.iter().find_map(|t| people::mail(t));
    let name = near.iter().find_map(|t| people::name(t));
    let place = read.get(at).map(|(_, s)| s.span.place.clone()).unwrap_or_default();
    proposal.wrong_contact = Some(WrongContact { place, name, mail });
}

/// What a question of the form is about, by its id (`domain::notice::UserAction`, the model form).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Topic {
    Receipt,
    Informed,
    Measures,
    Other,
}

fn topic(id: &str) -> Topic {
    match id {
        "receipt" | "received" | "received_and_understood" | "action_read" => Topic::Receipt,
        "users_informed" | "passed_on" | "action_pass_on" => Topic::Informed,
        "measures_done" | "measures_carried_out" | "action_correct" => Topic::Measures,
        _ => Topic::Other,
    }
}

fn questions(
    text: &str,
    parts: &Parts,
    known: &Known,
    read: &[(usize, Sentence)],
    loose: &[(Said, Range<usize>, Confidence)],
    proposal: &mut Proposal,
) {
    for question in &known.questions {
        let answer = below(text, parts, question, read).or_else(|| match topic(question.id.as_str()) {
            Topic::Receipt => stated(read, Key::Received),
            Topic::Informed => stated(read, Key::Informed),
            Topic::Measures => measures(loose, proposal, known),
            Topic::Other => None,
        });
        if let Some((yes, on, place, confidence)) = answer {
            let on = on.filter(|_| yes && question.kind == QuestionKind::YesNoDate);
            proposal.questions.push(QuestionProposal { id: question.id.clone(), yes, on, place, confidence });
        }
    }
}

type Answered = (bool, Option<jiff::civil::Date>, Range<usize>, Confidence);

/// A yes or no right below the words of the question, quoted or copied.
fn below(text: &str, parts: &Parts, question: &super::KnownQuestion, read: &[(usize, Sentence)]) -> Option<Answered> {
    let asked: Vec<HashSet<String>> = question.texts.iter().map(|t| folded(t).into_iter().collect()).collect();
    read.iter().find_map(|(_, sentence)| {
        let first = sentence.hits.iter().find(|h| matches!(h.key, Key::Yes | Key::No) && h.words.start <= 1)?;
        let other = if first.key == Key::Yes { Key::No } else { Key::Yes };
        if sentence.has(Key::Hedge) {
            return None;
        }
        if sentence.hits.iter().any(|h| h.key == other && h.words.start <= 3) {
            return None;
        }
        let before =
            parts.parts.iter().rev().find(|p| p.kind == Kind::Quoted && p.place.end <= sentence.span.place.start)?;
        let own_between = read.iter().any(|(_, s)| {
            s.span.place.start >= before.place.end
                && s.span.place.end <= sentence.span.place.start
                && s.span != sentence.span
        });
        // "Yes, says the supplier" is nobody's work.
        let claimed = first.key == Key::Yes && topic(question.id.as_str()) == Topic::Measures;
        if own_between || sentence.asks || (claimed && !plain::is_whole(sentence)) {
            return None;
        }
        let quoted = text.get(before.place.clone())?;
        let tail = quoted.char_indices().rev().nth(400).and_then(|(at, _)| quoted.get(at..)).unwrap_or(quoted);
        let lines: Vec<String> = folded(tail);
        asked.iter().filter(|a| a.len() >= 3).find_map(|wanted| {
            let last: HashSet<&String> = lines.iter().rev().take(wanted.len() * 2 + copied::RUN).collect();
            let same = wanted.iter().filter(|w| last.contains(w)).count();
            (same * 10 >= wanted.len() * 8)
                .then(|| (first.key == Key::Yes, None, sentence.place(&first.words), Confidence::Fair))
        })
    })
}

/// "Received", "informed" in a sentence that asks nothing and depends on nothing.
fn stated(read: &[(usize, Sentence)], key: Key) -> Option<Answered> {
    read.iter().filter(|(_, s)| !s.asks).find_map(|(_, sentence)| {
        let hit = sentence.hits.iter().find(|h| h.key == key)?;
        let clause = sentence.clauses.iter().find(|c| c.words.contains(&hit.words.start))?;
        let inside = |k: Key| sentence.hits.iter().any(|h| h.key == k && clause.words.contains(&h.words.start));
        if inside(Key::If) || inside(Key::Never) || inside(Key::Hedge) || sentence.has(Key::Unsubscribe) {
            return None;
        }
        let open = inside(Key::Not) || inside(Key::NotYet) || (inside(Key::Future) && key == Key::Informed);
        let confidence = if inside(Key::Future) { Confidence::Low } else { Confidence::Fair };
        Some((!open, None, sentence.place(&hit.words), confidence))
    })
}

/// All measures done: said of all, or of every unit, or of no unit in particular; "not yet" anywhere is a no.
fn measures(loose: &[(Said, Range<usize>, Confidence)], proposal: &Proposal, known: &Known) -> Option<Answered> {
    let not = |said: &Said| matches!(said, Said::NotYet { .. } | Said::Cannot);
    let place = |at: &Option<Range<usize>>, or: &Range<usize>| at.clone().unwrap_or_else(|| or.clone());
    if let Some(unit) = proposal.units.iter().find(|u| not(&u.said)) {
        return Some((false, None, place(&unit.said_at, &unit.place), unit.confidence));
    }
    if let Some((_, at, confidence)) = loose.iter().find(|(said, ..)| not(said)) {
        return Some((false, None, at.clone(), (*confidence).min(Confidence::Fair)));
    }
    if let Some(all) = proposal.all_units.as_ref().filter(|all| all.except.is_empty()) {
        let at = all.said_at.clone();
        return match &all.said {
            Said::Done { on } => Some((true, *on, at, all.confidence)),
            said if not(said) => Some((false, None, at, all.confidence)),
            _ => None,
        };
    }
    let done = |said: &Said| if let Said::Done { on } = said { Some(*on) } else { None };
    let days: Vec<_> = proposal.units.iter().filter_map(|u| done(&u.said)).collect();
    if days.len() == known.serials.len() && days.len() == proposal.units.len() {
        let unit = proposal.units.last()?;
        let on = days.iter().copied().collect::<Option<Vec<_>>>().and_then(|days| days.into_iter().max());
        return Some((true, on, place(&unit.said_at, &unit.place), Confidence::Fair));
    }
    let (said, at, _) = loose.iter().find(|(said, ..)| done(said).is_some()).filter(|_| proposal.units.is_empty())?;
    Some((true, done(said).flatten(), at.clone(), Confidence::Low))
}
