//! What each clause says, from the kinds of phrases in it and what the clauses beside it hand on.
//!
//! A negation, a "will" or a condition turns "done" into something else, never the other way round; a word of degree, guess,
//! hearsay or denial turns it into nothing that is taken. What stands in a clause without a statement ("as far as I know,",
//! "neither A,") counts for the next statement, and a hedge also for the one before ("A is done, I think"). Called by
//! `clauses`.

use super::{
    clauses::{Clause, Sentence, Verdict},
    phrases::{Hit, Key},
};
use std::ops::Range;

/// The clauses that lie at these words, judged.
pub(super) fn judged(sentence: &Sentence, ranges: Vec<Range<usize>>) -> Vec<Clause> {
    let mut found: Vec<Clause> = Vec::new();
    // What a clause without a statement hands on, and whether it spoke of units of its own.
    let mut carried: Vec<(Key, bool)> = Vec::new();
    for words in ranges {
        let hits = hits(sentence, &words);
        let own: Vec<Key> = hits.iter().map(|h| h.key).collect();
        let serials: Vec<usize> = (0..sentence.serials.len())
            .filter(|n| sentence.serials.get(*n).is_some_and(|s| words.contains(&s.words.start)))
            .collect();
        // "B not, but A is done": the negation of B is not that of A.
        carried.retain(|(key, of_units)| !(*of_units && matches!(key, Key::Not | Key::Hedge) && !serials.is_empty()));
        if own.contains(&Key::But) {
            carried.retain(|(key, _)| *key != Key::Neither);
        }
        let keys: Vec<Key> = own.iter().copied().chain(carried.iter().map(|(key, _)| *key)).collect();
        let mut verdict = judge(&keys).filter(|_| states(&own) || !serials.is_empty());
        let until = hits.iter().any(|h| h.key == Key::Until && h.words.start == words.start);
        if until && verdict == Some(Verdict::Done) && !dated_at(sentence, &hits, words.start + 1) {
            verdict = Some(Verdict::Conditional);
        }
        if own.contains(&Key::Replaced) && !serials.is_empty() {
            verdict = Some(Verdict::Elliptic);
        }
        if verdict.is_some() && states(&own) {
            carried.clear();
        } else {
            let kept: Vec<(Key, bool)> =
                carried.iter().copied().filter(|(key, _)| matches!(key, Key::Hedge | Key::Neither)).collect();
            carried = carry(sentence, &hits, &words, &serials);
            carried.extend(kept);
        }
        let said = hits.iter().filter(|h| speaks(h.key));
        let start = said.clone().map(|h| h.words.start).min().unwrap_or(words.start);
        let end = said.map(|h| h.words.end).max().unwrap_or(words.end);
        let excepts = !sentence.excepted.is_empty();
        let all = hits.iter().any(|h| matches!(h.key, Key::All | Key::Both) || (excepts && h.key == Key::Every));
        found.push(Clause { words, verdict, said_at: start..end, serials, all, condition_follows: false });
    }
    unsaid(sentence, &mut found);
    gone(sentence, &mut found);
    found
}

fn hits<'s>(sentence: &'s Sentence, words: &Range<usize>) -> Vec<&'s Hit> {
    sentence.hits.iter().filter(|h| words.contains(&h.words.start)).collect()
}

/// Whether a day stands at a word: "until 3 December" is no condition.
fn dated_at(sentence: &Sentence, hits: &[&Hit], at: usize) -> bool {
    sentence.dates.iter().any(|d| d.words.start <= at + 1 && d.words.end > at)
        || hits.iter().any(|h| matches!(h.key, Key::Today | Key::Yesterday) && h.words.start == at)
}

/// Clauses without a statement whose negation or hedge nobody else has taken.
fn unsaid(sentence: &Sentence, found: &mut [Clause]) {
    if found.iter().all(|c| c.verdict.is_none()) {
        return;
    }
    let conditions: Vec<bool> = found
        .iter()
        .map(|c| {
            c.verdict.is_none() && c.serials.is_empty() && hits(sentence, &c.words).iter().any(|h| h.key == Key::If)
        })
        .collect();
    for (clause, follows) in found.iter_mut().zip(conditions.into_iter().skip(1)) {
        clause.condition_follows = follows;
    }
    for at in 0..found.len() {
        let Some(clause) = found.get(at).filter(|c| c.verdict.is_none()) else { continue };
        let own: Vec<Key> = hits(sentence, &clause.words).iter().map(|h| h.key).collect();
        let has = |key: Key| own.contains(&key);
        if states(&own) {
            continue;
        }
        let next = found.iter().skip(at + 1).find(|c| c.verdict.is_some());
        let apart = next.is_none_or(|c| !c.serials.is_empty());
        let verdict = if has(Key::Hedge) && (next.is_none() || (apart && hedge_behind(sentence, clause))) {
            Verdict::Hedged
        } else if (has(Key::Not) && apart) || (has(Key::Neither) && next.is_none()) {
            Verdict::Elliptic
        } else {
            if has(Key::Hedge) {
                hedge_before(found, at);
            }
            continue;
        };
        let bare = clause.serials.is_empty();
        if !bare {
            if let Some(clause) = found.get_mut(at) {
                clause.verdict = Some(verdict);
            }
        } else if verdict == Verdict::Hedged {
            hedge_before(found, at);
        }
    }
}

/// The statement before a clause of nothing but doubt: "A is done, I think".
fn hedge_before(found: &mut [Clause], at: usize) {
    let bare = found.get(at).is_some_and(|c| c.serials.is_empty());
    let before = found.iter_mut().take(at).rev().find(|c| c.verdict.is_some()).filter(|_| bare);
    if let Some(clause) = before
        && let Some(verdict) = clause.verdict
        && is_firm(verdict)
    {
        clause.verdict = Some(Verdict::Hedged);
    }
}

/// Whether a clause's hedge stands behind its first unit, and so is about it.
fn hedge_behind(sentence: &Sentence, clause: &Clause) -> bool {
    let first = clause.serials.iter().filter_map(|n| sentence.serials.get(*n)).map(|f| f.words.start).min();
    hits(sentence, &clause.words).iter().any(|h| h.key == Key::Hedge && first.is_some_and(|f| f < h.words.start))
}

/// "Switched off and scrapped": what happened last is what is to be known of it, if the clause says that and nothing else.
fn gone(sentence: &Sentence, found: &mut [Clause]) {
    for at in 1..found.len() {
        let Some(last) = found.get(at).filter(|c| c.serials.is_empty() && !c.all) else { continue };
        let hits = hits(sentence, &last.words);
        let joined = hits.iter().any(|h| h.key == Key::And && h.words.start == last.words.start);
        let said =
            |n: usize| hits.iter().any(|h| h.words.contains(&n)) || sentence.dates.iter().any(|d| d.words.contains(&n));
        let others = last.words.clone().filter(|n| !said(*n)).count();
        let verdict = match last.verdict {
            Some(Verdict::Scrapped) if others <= 2 => Verdict::Scrapped,
            Some(Verdict::PassedOn) if others == 0 => Verdict::PassedOn,
            _ => continue,
        };
        let place = last.said_at.clone();
        if let Some(before) = found.get_mut(at - 1)
            && joined
            && before.verdict == Some(Verdict::Done)
            && !before.serials.is_empty()
        {
            before.verdict = Some(verdict);
            before.said_at = place;
        }
    }
}

/// What nobody may take on a guess.
fn is_firm(verdict: Verdict) -> bool {
    use Verdict::{Done, Never, NotHere, PassedOn, Scrapped, Yes};
    matches!(verdict, Done | Never | NotHere | PassedOn | Scrapped | Yes)
}

/// Kinds that state something.
pub(super) fn states(keys: &[Key]) -> bool {
    use Key::{Cannot, Do, Done, Never, No, NotHere, NotYet, PassedOn, Scrapped, Yes};
    keys.iter().any(|k| matches!(k, Done | Do | NotYet | NotHere | Scrapped | PassedOn | Cannot | Never | Yes | No))
}

/// Kinds that have a part in a statement.
fn speaks(key: Key) -> bool {
    states(&[key])
        || matches!(key, Key::Not | Key::Neither | Key::Future | Key::If | Key::Until | Key::Hedge | Key::Replaced)
}

fn carry(sentence: &Sentence, hits: &[&Hit], words: &Range<usize>, serials: &[usize]) -> Vec<(Key, bool)> {
    let named = serials.iter().filter_map(|n| sentence.serials.get(*n)).map(|f| f.words.start).min();
    let of_units = |h: &Hit| named.is_some_and(|first| first < h.words.start || h.key == Key::Not);
    let late = |h: &&&Hit| {
        matches!(h.key, Key::If | Key::Hedge | Key::Neither)
            || (h.words.end + 1 >= words.end && matches!(h.key, Key::Not | Key::Future))
    };
    let mut keys: Vec<(Key, bool)> = hits.iter().filter(late).map(|h| (h.key, of_units(h))).collect();
    // "werden wir, sobald es geht, umstellen".
    keys.extend(hits.iter().filter(|h| h.key == Key::Future).map(|h| (h.key, false)));
    keys
}

fn judge(keys: &[Key]) -> Option<Verdict> {
    let verdict = plain(keys)?;
    Some(if keys.contains(&Key::Hedge) && is_firm(verdict) { Verdict::Hedged } else { verdict })
}

fn plain(keys: &[Key]) -> Option<Verdict> {
    let has = |key: Key| keys.contains(&key);
    let denied = keys.iter().filter(|k| **k == Key::Not).count();
    // "Neither" and what goes with it in its language is one negation.
    let negations = if has(Key::Neither) { denied.max(1) } else { denied };
    let verdict = if has(Key::If) && states(keys) {
        Verdict::Conditional
    } else if has(Key::Never) {
        Verdict::Never
    } else if has(Key::NotHere) {
        Verdict::NotHere
    } else if has(Key::Scrapped) || has(Key::PassedOn) {
        match (negations, has(Key::Future) || has(Key::NotYet)) {
            (0, false) if has(Key::Scrapped) => Verdict::Scrapped,
            (0, false) => Verdict::PassedOn,
            _ => Verdict::Unclear,
        }
    } else if has(Key::Cannot) {
        Verdict::Cannot
    } else if has(Key::NotYet) {
        Verdict::NotYet
    } else if has(Key::Done) || has(Key::Do) {
        match negations {
            0 if has(Key::Future) || has(Key::Tomorrow) || !has(Key::Done) => Verdict::NotYet,
            0 => Verdict::Done,
            1 => Verdict::NotYet,
            _ => Verdict::Unclear,
        }
    } else if has(Key::Future) {
        Verdict::NotYet
    } else if has(Key::Yes) != has(Key::No) {
        if has(Key::Yes) { Verdict::Yes } else { Verdict::No }
    } else {
        return None;
    };
    Some(verdict)
}
