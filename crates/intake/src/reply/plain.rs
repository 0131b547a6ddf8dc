//! Whether a statement that work was done stands in plain words alone.
//!
//! People have no end of ways to say that something was not done after all: heard of, ordered, done elsewhere, on a test
//! server, undone again, meant in irony. No list of such phrases is ever whole. So it is the other way round: "done" is
//! taken only where every word of its sentence is accounted for by a word of the small vocabulary in which people report
//! their own work (`plain` and `common` in `phrases/*.txt`: we, have, the servers, the update, on, yesterday), by what is
//! read anyway (serial numbers, days, figures), or by a greeting. Any other word, a "but", a share, words in quotation
//! marks or the order of a question leave the statement to a person. Called by `clauses`.

use super::{
    clauses::{Clause, Sentence, Verdict},
    phrases::{Hit, Key, PHRASES},
};
use std::ops::Range;

/// Most words of names behind a greeting.
const NAMES: usize = 5;

/// What of a sentence is not plain, for each clause that says "done"; such a clause says nothing for sure.
pub(super) fn doubted(text: &str, sentence: &Sentence) -> Vec<(usize, Range<usize>)> {
    let says_done = |c: &Clause| match c.verdict {
        Some(Verdict::Done) => true,
        Some(Verdict::Yes) => c.all || !c.serials.is_empty(),
        _ => false,
    };
    if !sentence.clauses.iter().any(says_done) {
        return Vec::new();
    }
    let known = known(sentence);
    let known = |at: usize| known.get(at).copied().unwrap_or(false);
    let mut found = Vec::new();
    for (at, clause) in sentence.clauses.iter().enumerate().filter(|(_, c)| says_done(c)) {
        let reason = scope(sentence, at)
            .into_iter()
            .find_map(|words| {
                let own = words.start == clause.words.start;
                open(sentence, &words, own, &known).or_else(|| share(text, sentence, words))
            })
            .or_else(|| quoted(text, sentence, clause))
            .or_else(|| asked(sentence, clause));
        found.extend(reason.map(|words| (at, words)));
    }
    found
}

/// Which words are accounted for.
fn known(sentence: &Sentence) -> Vec<bool> {
    let names = greeted(sentence);
    // An exception that names no unit leaves open what is meant.
    let of_hit = |h: &Hit| h.key == Key::Except && !sentence.excepted.is_empty();
    let known = |(at, plain): (usize, &bool)| {
        *plain
            || names.iter().any(|n| n.contains(&at))
            || sentence.dates.iter().any(|d| d.words.contains(&at))
            || sentence.serials.iter().any(|s| s.words.contains(&at))
            || sentence.hits.iter().any(|h| of_hit(h) && h.words.contains(&at))
            || sentence.words.get(at).is_some_and(|w| is_figure(&w.folded))
    };
    sentence.plain.iter().enumerate().map(known).collect()
}

/// Takes back what a sentence says was done where the next of its paragraph may correct it: with a "but", a hedge or a
/// negation, or in words that are not plain, or where the line above announces somebody's words. A question, the form,
/// thanks, alarms, contacts, a name and other units are another matter.
pub(super) fn corrected(text: &str, read: &mut [(usize, Sentence)]) {
    for at in 1..read.len() {
        let Some([(_, said), (_, next)]) = read.get_mut(at - 1..=at) else { continue };
        if announces(text, said) {
            take_back(next);
        }
        if said.span.paragraph == next.span.paragraph && corrects(text, next) {
            take_back(said);
        }
    }
}

fn take_back(said: &mut Sentence) {
    for clause in said.clauses.iter_mut().filter(|c| c.verdict == Some(Verdict::Done)) {
        clause.verdict = Some(Verdict::Hedged);
    }
}

/// "Our supplier writes:": whose words follow is not plain.
fn announces(text: &str, sentence: &Sentence) -> bool {
    let ends = text.get(sentence.span.place.clone()).is_some_and(|t| t.trim_end().ends_with([':', '：']));
    ends && sentence.serials.is_empty() && sentence.clauses.iter().all(|c| c.verdict.is_none()) && !is_whole(sentence)
}

/// Whether every word of a sentence is plain.
pub(super) fn is_whole(sentence: &Sentence) -> bool {
    !known(sentence).contains(&false)
}

/// Whether a sentence may be about the statement before it, and is not plain.
fn corrects(text: &str, sentence: &Sentence) -> bool {
    let another = |c: &Clause| c.all || !c.serials.is_empty() || c.verdict == Some(Verdict::Done);
    let apart = [Key::Intruder, Key::Harm, Key::Wrong, Key::Unsubscribe].iter().any(|key| sentence.has(*key));
    if sentence.asks || apart || sentence.clauses.iter().any(another) {
        return false;
    }
    if [Key::But, Key::Hedge, Key::Not, Key::Neither].iter().any(|key| sentence.has(*key)) {
        return true;
    }
    let aside = [Key::Aside, Key::Received, Key::Informed];
    !aside.iter().any(|key| sentence.has(*key)) && !is_whole(sentence) && !is_name(text, sentence)
}

/// A line of nothing but a name, as people put it under a few words: two to four words with capitals and no full stop.
fn is_name(text: &str, sentence: &Sentence) -> bool {
    let place = &sentence.span.place;
    let (before, own) = (text.get(..place.start).unwrap_or_default(), text.get(place.clone()).unwrap_or_default());
    let capital = |w: &str| w.starts_with(char::is_uppercase);
    before.trim_end_matches([' ', '\t']).ends_with('\n')
        && (2..=4).contains(&sentence.words.len())
        && own.split_whitespace().all(capital)
        && own.ends_with(char::is_alphanumeric)
}

/// The words that speak of the same as a clause: its own, and those beside it up to what is about something else.
fn scope(sentence: &Sentence, at: usize) -> Vec<Range<usize>> {
    let clauses = &sentence.clauses;
    let first_serial = |c: &Clause| {
        c.serials.iter().filter_map(|n| sentence.serials.get(*n)).map(|f| f.words.start).min().unwrap_or(c.words.end)
    };
    let mut found: Vec<Range<usize>> = clauses.get(at).map(|c| c.words.clone()).into_iter().collect();
    // "The laboratory next door has A and B updated": what stands before the first unit is about all of the list, what
    // stands behind it ("A is broken, B updated") about that unit alone.
    let own = clauses.get(at).is_some_and(|c| !c.serials.is_empty());
    for clause in clauses.iter().take(at).rev().take_while(|c| adds(sentence, c) || c.verdict.is_none()) {
        if clause.serials.is_empty() && is_aside(sentence, clause) {
            continue;
        }
        found.push(clause.words.start..if own { first_serial(clause) } else { clause.words.end });
    }
    let mut after = clauses.iter().skip(at + 1).peekable();
    while let Some(clause) = after.next().filter(|c| adds(sentence, c) && c.serials.is_empty()) {
        // "the second (B)" speaks of B.
        let names_next =
            after.peek().is_some_and(|next| !next.serials.is_empty() && first_serial(next) == next.words.start);
        if !names_next {
            found.push(clause.words.clone());
        }
    }
    found
}

/// Whether a clause goes on about the statement beside it.
fn adds(sentence: &Sentence, clause: &Clause) -> bool {
    match clause.verdict {
        None => !is_aside(sentence, clause),
        Some(Verdict::Done | Verdict::Yes) => false,
        // "Will send the form": another matter.
        Some(Verdict::NotYet) if is_aside(sentence, clause) => false,
        // "It is finished and should be done with that": said twice.
        Some(Verdict::Hedged) if joined(sentence, clause) => false,
        Some(_) => clause.serials.is_empty() && !clause.all,
    }
}

fn has(sentence: &Sentence, clause: &Clause, key: Key) -> bool {
    sentence.hits.iter().any(|h| h.key == key && clause.words.contains(&h.words.start))
}

/// The form, thanks, questions, and nothing that takes anything back.
fn is_aside(sentence: &Sentence, clause: &Clause) -> bool {
    let takes_back = [Key::But, Key::Hedge, Key::Not, Key::Neither, Key::If];
    has(sentence, clause, Key::Aside) && !takes_back.iter().any(|key| has(sentence, clause, *key))
}

/// "And ... done": the same again.
fn joined(sentence: &Sentence, clause: &Clause) -> bool {
    has(sentence, clause, Key::Done)
        && !has(sentence, clause, Key::But)
        && sentence.hits.iter().any(|h| h.key == Key::And && h.words.start == clause.words.start)
}

/// The first words that are not accounted for.
fn open(sentence: &Sentence, words: &Range<usize>, own: bool, known: &impl Fn(usize) -> bool) -> Option<Range<usize>> {
    // "Not B, but A is done" and "until 3 December": only at the beginning, and only of the statement itself.
    let leads = |at: usize| {
        own && sentence
            .hits
            .iter()
            .any(|h| matches!(h.key, Key::But | Key::Until) && h.words.start == words.start && h.words.contains(&at))
    };
    let first = words.clone().find(|at| !known(*at) && !leads(*at))?;
    let end = (first..words.end).find(|at| known(*at)).unwrap_or(words.end);
    Some(first..end)
}

/// Kinds of phrases that may stand beside "done" and leave it what it is.
pub(super) fn accounts(key: Key) -> bool {
    use Key::{
        All, And, Both, Common, Do, Done, Every, Greeting, Informed, Plain, Received, Serial, Thing, Today, Toward,
    };
    matches!(key, All | And | Both | Common | Do | Done | Every | Greeting | Informed | Plain | Received | Serial)
        || matches!(key, Thing | Today | Toward | Key::Yes | Key::Yesterday)
}

/// A number, a version or a code; a year that stands by itself is another matter.
fn is_figure(word: &str) -> bool {
    let year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    word.bytes().any(|b| b.is_ascii_digit()) && !year
}

/// Names behind greetings: "Dear Ms Muster,", "Regards, A. Muster".
fn greeted(sentence: &Sentence) -> Vec<Range<usize>> {
    let done = sentence.hits.iter().filter(|h| h.key == Key::Done).map(|h| h.words.clone());
    let (first, last) =
        (done.clone().map(|w| w.start).min().unwrap_or(usize::MAX), done.map(|w| w.end).max().unwrap_or_default());
    let mut names = Vec::new();
    if sentence.hits.iter().any(|h| h.key == Key::Greeting && h.words.start == 0) {
        let end = sentence.clauses.first().map_or(0, |c| c.words.end);
        if end <= first && end <= NAMES + 2 {
            names.push(0..end);
        }
    }
    let closing = PHRASES.marks.find(&sentence.words).into_iter().filter(|h| h.key == Key::ClosingWords);
    if let Some(start) = closing.map(|h| h.words).filter(|w| w.start >= last).map(|w| w.start).min() {
        let closes = |at: &usize| at.saturating_sub(start) <= NAMES;
        names.push(start..(start..sentence.words.len()).rfind(closes).map_or(start, |at| at + 1));
    }
    names
}

/// "2 of 3 servers", "2/3": two small figures that differ and are no time of day or version.
fn share(text: &str, sentence: &Sentence, within: Range<usize>) -> Option<Range<usize>> {
    let free = |at: &usize| {
        !sentence.dates.iter().any(|d| d.words.contains(at)) && !sentence.serials.iter().any(|s| s.words.contains(at))
    };
    let count = |at: usize| {
        let word = sentence.words.get(at)?;
        (word.folded.len() <= 2).then(|| word.folded.parse::<u8>().ok()).flatten()
    };
    let figures: Vec<(usize, u8)> = within.filter(free).filter_map(|at| Some((at, count(at)?))).collect();
    figures.windows(2).find_map(|pair| {
        let [(one, part), (other, whole)] = pair else { return None };
        let gap = text.get(sentence.words.get(*one)?.place.end..sentence.words.get(*other)?.place.start)?;
        let joined = gap == ":" || gap == "." || gap == "h";
        (part < whole && other - one <= 3 && !joined).then(|| *one..other + 1)
    })
}

/// Words in quotation marks are somebody else's.
fn quoted(text: &str, sentence: &Sentence, clause: &Clause) -> Option<Range<usize>> {
    const MARKS: &[char] = &['"', '“', '”', '„', '«', '»', '「', '」', '『', '』', '‟'];
    let said = sentence.place(&clause.said_at);
    let before = text.get(sentence.span.place.start..said.start)?;
    let after = text.get(said.end..sentence.span.place.end)?;
    let odd = before.matches(MARKS).count() % 2 == 1;
    (odd && after.contains(MARKS)).then(|| clause.said_at.clone())
}

/// The order of a question, though no mark of one follows: "is the server updated".
fn asked(sentence: &Sentence, clause: &Clause) -> Option<Range<usize>> {
    let first = |h: &&Hit| h.key == Key::Opens && h.words.start == clause.words.start;
    let subject = |at: usize| {
        sentence.serials.iter().any(|s| s.words.start == at)
            || sentence.hits.iter().any(|h| matches!(h.key, Key::All | Key::Both) && h.words.start == at)
    };
    let opens = sentence.hits.iter().filter(first).find(|h| h.words.len() > 1 || subject(h.words.end))?;
    Some(opens.words.clone())
}
