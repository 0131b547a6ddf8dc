//! What a clause says, as a statement with its day and place.
//!
//! A day without a year lies behind for what is done and ahead for what is promised; "done" on a day that has not come is a
//! promise. Nothing here knows which unit is meant. Called by `units`.

use super::{
    clauses::{Clause, Sentence, Verdict, receiver},
    dates::{Mention, Side},
    doubts::{self, Doubts},
    phrases::{Hit, Key},
    proposal::{Confidence, Known, Said},
};
use jiff::{ToSpan, civil::Date};
use std::ops::Range;

/// Half a year, in days.
const HALF_A_YEAR: i64 = 183;

/// A statement with its place.
#[derive(Clone, Debug)]
pub(super) struct Statement {
    /// What.
    pub said: Said,
    /// Where.
    pub at: Range<usize>,
    /// How sure.
    pub confidence: Confidence,
}

/// What statements are read with.
pub(super) struct Reader<'a> {
    /// The whole text.
    pub text: &'a str,
    /// What is known.
    pub known: &'a Known,
    /// Where doubts go.
    pub doubts: &'a mut Doubts,
}

/// What a clause says, with the date that belongs to it.
pub(super) fn statement(reader: &mut Reader<'_>, sentence: &Sentence, clause: &Clause) -> Option<Statement> {
    let verdict = clause.verdict?;
    let at = sentence.place(&clause.said_at);
    let mut confidence = Confidence::High;
    let said = match verdict {
        Verdict::Done => done(reader, sentence, clause, &mut confidence),
        Verdict::NotYet => Said::NotYet { until: date(reader, sentence, clause, Side::Future, &mut confidence) },
        Verdict::NotHere => Said::NotHere,
        Verdict::Never => Said::NeverHad,
        Verdict::Cannot => Said::Cannot,
        Verdict::Scrapped => Said::Scrapped { on: date(reader, sentence, clause, Side::Past, &mut confidence) },
        Verdict::PassedOn => Said::PassedOn { to: receiver(reader.text, sentence, clause) },
        Verdict::Conditional | Verdict::Unclear | Verdict::Hedged | Verdict::Elliptic => {
            let doubt = match verdict {
                Verdict::Conditional => doubts::CONDITION,
                Verdict::Hedged => doubts::HEDGED,
                Verdict::Elliptic => doubts::AMBIGUOUS,
                _ => doubts::DOUBLE,
            };
            reader.doubts.add(doubt, Some(at.clone()));
            confidence = Confidence::Low;
            Said::Unsaid
        }
        Verdict::Yes | Verdict::No => {
            reader.doubts.add(doubts::YES_NO, Some(at.clone()));
            confidence = Confidence::Low;
            if verdict == Verdict::Yes { Said::Done { on: None } } else { Said::NotYet { until: None } }
        }
    };
    if clause.condition_follows && matches!(verdict, Verdict::Done | Verdict::Yes | Verdict::Hedged) {
        reader.doubts.add(doubts::CONDITION_BEHIND, Some(at.clone()));
        confidence = Confidence::Low;
    }
    Some(Statement { said, at, confidence })
}

/// Done; on a day that has not come it is a promise.
fn done(reader: &mut Reader<'_>, sentence: &Sentence, clause: &Clause, confidence: &mut Confidence) -> Said {
    let on = date(reader, sentence, clause, Side::Past, confidence);
    if on.is_some_and(|on| on > reader.known.today) {
        reader.doubts.add(doubts::AHEAD, Some(sentence.place(&clause.said_at)));
        *confidence = Confidence::Low;
        return Said::NotYet { until: on };
    }
    // "On 12 December all servers are updated", written in November: a day without a year that lies far behind and soon
    // ahead may be meant as a promise.
    let yearless = mention(sentence, clause).is_some_and(|m| m.year.is_none());
    let far = reader.known.today.checked_sub(HALF_A_YEAR.days()).is_ok_and(|far| on.is_some_and(|on| on < far));
    if yearless && far {
        reader.doubts.add(doubts::AHEAD, Some(sentence.place(&clause.said_at)));
        *confidence = Confidence::Low;
        return Said::Unsaid;
    }
    Said::Done { on }
}

/// The only date of a clause, else of a sentence that makes no other statement.
fn mention<'s>(sentence: &'s Sentence, clause: &Clause) -> Option<&'s Mention> {
    let inside = sentence.dates.iter().rfind(|d| clause.words.contains(&d.words.start));
    let spoken = sentence.clauses.iter().filter(|c| c.verdict.is_some()).count();
    match (inside, sentence.dates.as_slice()) {
        (Some(last), _) => Some(last),
        (None, [only]) if spoken <= 1 => Some(only),
        _ => None,
    }
}

/// The date of a clause; else the only one of the sentence, or the one in the clause beside it.
fn date(
    reader: &mut Reader<'_>,
    sentence: &Sentence,
    clause: &Clause,
    side: Side,
    confidence: &mut Confidence,
) -> Option<Date> {
    let spoken = sentence.clauses.iter().filter(|c| c.verdict.is_some()).count();
    if let Some(mention) = mention(sentence, clause) {
        if mention.year.is_none() {
            reader.doubts.add(doubts::YEAR, Some(mention.place.clone()));
        }
        if mention.unsure {
            reader.doubts.add(doubts::ORDER, Some(mention.place.clone()));
            *confidence = (*confidence).min(Confidence::Fair);
        }
        let date = mention.resolve(reader.known.today, side);
        if side == Side::Future && date.is_some_and(|d| d < reader.known.today) {
            reader.doubts.add(doubts::BEHIND, Some(mention.place.clone()));
        }
        return date;
    }
    let near = |h: &&Hit| spoken <= 1 || clause.words.contains(&h.words.start);
    sentence.hits.iter().filter(near).find_map(|hit| {
        let days = match hit.key {
            Key::Today => 0,
            Key::Yesterday if side == Side::Past => -1,
            Key::Tomorrow if side == Side::Future => 1,
            _ => return None,
        };
        reader.doubts.add(doubts::RELATIVE, Some(sentence.place(&hit.words)));
        reader.known.today.checked_add(days.days()).ok()
    })
}

impl Statement {
    /// Whether it says that the measures were carried out.
    pub(super) fn said_done(&self) -> bool {
        matches!(self.said, Said::Done { .. })
    }
}

/// Nothing but yes or no.
pub(super) fn is_bare(clause: &Clause) -> bool {
    matches!(clause.verdict, Some(Verdict::Yes | Verdict::No))
}

/// How cautious a statement is: the higher one wins over the lower.
pub(super) fn weight(said: &Said) -> u8 {
    match said {
        Said::Done { .. } => 0,
        Said::Scrapped { .. } => 1,
        Said::PassedOn { .. } => 2,
        Said::NotHere => 3,
        Said::NeverHad => 4,
        Said::Cannot => 5,
        Said::NotYet { .. } => 6,
        Said::Unsaid => 7,
    }
}
