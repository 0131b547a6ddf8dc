//! Clauses of a sentence and what each says: done, not yet, not here, and so on.
//!
//! A sentence is cut at commas, dashes and words like "and" and "but". What a clause says follows from the kinds of phrases
//! in it: a negation, a "will" or a condition turns "done" into something else, never the other way round. A negation or
//! condition that ends a clause without a statement of its own counts for the next clause. Called by `units`.

use super::{
    dates::{self, Mention},
    exceptions, hedges, judge,
    phrases::{Hit, Index, Key},
    plain,
    sentences::Span,
    serials::{Found, Serials},
    words::{Word, words},
};
use std::ops::Range;

/// What a clause says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Done,
    NotYet,
    NotHere,
    PassedOn,
    Scrapped,
    Cannot,
    Never,
    /// Depends on a condition.
    Conditional,
    /// Negated twice, or a final thing negated.
    Unclear,
    /// Partly, almost, probably, by hearsay, or in doubt.
    Hedged,
    /// A unit with a negation and no statement ("but not B"), or one that another took the place of.
    Elliptic,
    /// Nothing but "yes".
    Yes,
    /// Nothing but "no".
    No,
}

/// One clause.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// Its words.
    pub words: Range<usize>,
    /// What it says.
    pub verdict: Option<Verdict>,
    /// The words that say it.
    pub said_at: Range<usize>,
    /// Which of the sentence's serial numbers stand in it.
    pub serials: Vec<usize>,
    /// "All" or "both" stands in it.
    pub all: bool,
    /// A clause with nothing but a condition follows: "done, as soon as ...".
    pub condition_follows: bool,
}

/// A sentence that was looked through.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    pub span: Span,
    pub asks: bool,
    pub words: Vec<Word>,
    pub hits: Vec<Hit>,
    pub dates: Vec<Mention>,
    pub serials: Vec<Found>,
    pub unknown: Vec<Range<usize>>,
    /// Which of the serial numbers are excepted.
    pub excepted: Vec<usize>,
    pub clauses: Vec<Clause>,
    /// Which words are plain (`plain`).
    pub plain: Vec<bool>,
}

impl Sentence {
    /// The place of some of its words.
    pub(super) fn place(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.words.get(range.start).map_or(self.span.place.start, |w| w.place.start);
        let end = range.end.checked_sub(1).and_then(|n| self.words.get(n)).map_or(start, |w| w.place.end);
        start..end.max(start)
    }

    /// Whether a clause says nothing behind its last serial number that was not understood. "NS-1 is broken" does, and so no
    /// other clause may speak for it.
    pub(super) fn is_list(&self, clause: &Clause) -> bool {
        let open =
            |h: &Hit| matches!(h.key, Key::Hedge | Key::Not | Key::Neither) && clause.words.contains(&h.words.start);
        if self.hits.iter().any(open) {
            return false;
        }
        let last = clause.serials.iter().filter_map(|n| self.serials.get(*n)).map(|f| f.words.end).max();
        let known = |at: usize| {
            let hit = |h: &Hit| h.words.contains(&at) && !matches!(h.key, Key::Not | Key::Future | Key::If);
            self.hits.iter().any(hit) || self.dates.iter().any(|d| d.words.contains(&at))
        };
        let mut rest = (last.unwrap_or(clause.words.end)..clause.words.end).filter(|at| !known(*at));
        let particle = |at: usize| self.words.get(at).is_some_and(|w| w.folded.chars().all(super::words::stands_alone));
        match (rest.next(), rest.next()) {
            (None, _) => true,
            (Some(only), None) => particle(only),
            _ => false,
        }
    }

    /// Whether a phrase of this kind stands in it.
    pub(super) fn has(&self, key: Key) -> bool {
        self.hits.iter().any(|hit| hit.key == key)
    }
}

/// Looks through one sentence.
pub(super) fn read(text: &str, span: Span, indexes: &[(&'static str, &Index)], serials: &Serials) -> Sentence {
    let words = words(text, span.place.clone());
    let (mut hits, plain) = phrases_in(&words, indexes);
    hits.extend(hedges::shares(text, &words));
    let mut hits = outer(hits);
    // They have covered what lies in them, and say nothing else.
    hits.retain(|h| h.key != Key::Plain);
    let tags: Vec<&str> = indexes.iter().map(|(tag, _)| *tag).collect();
    let dates = dates::find(text, &words, &tags);
    let cued: Vec<bool> = (0..words.len()).map(|at| cued(text, &words, &hits, at)).collect();
    let (found, unknown) = serials.find(text, &words, &dates, &cued);
    let greek = span.semicolon && tags.first() == Some(&"el");
    let japanese = tags.first() == Some(&"ja") && words.last().is_some_and(|w| w.folded == "か");
    let asks = span.asks || greek || japanese;
    let (excepted, clauses_of) = (Vec::new(), Vec::new());
    let mut sentence =
        Sentence { span, asks, words, hits, dates, serials: found, unknown, excepted, clauses: clauses_of, plain };
    sentence.excepted = exceptions::excepted(&sentence, &tags);
    sentence.clauses = clauses(text, &sentence);
    for (at, words) in plain::doubted(text, &sentence) {
        if let Some(clause) = sentence.clauses.get_mut(at) {
            clause.verdict = Some(Verdict::Hedged);
            clause.said_at = words;
        }
    }
    sentence
}

/// The phrases in the words, and which of the words are plain in the language that accounts for most of them. What one
/// language has a word for altogether is not read in another that happens to know some of it ("feito no servidor" denies
/// nothing in Spanish).
fn phrases_in(words: &[Word], indexes: &[(&'static str, &Index)]) -> (Vec<Hit>, Vec<bool>) {
    let covered = |hits: &[Hit], of: fn(Key) -> bool| -> Vec<bool> {
        let mut all = vec![false; words.len()];
        hits.iter().filter(|h| of(h.key)).for_each(|h| all.get_mut(h.words.clone()).unwrap_or_default().fill(true));
        all
    };
    let found: Vec<Vec<Hit>> = indexes.iter().map(|(_, index)| index.find(words)).collect();
    let each: Vec<Vec<bool>> = found.iter().map(|hits| covered(hits, |_| true)).collect();
    let union: Vec<bool> = (0..words.len()).map(|at| each.iter().any(|c| c.get(at) == Some(&true))).collect();
    let whole = each.contains(&union);
    let plain =
        found.iter().map(|hits| covered(hits, plain::accounts)).max_by_key(|p| p.iter().filter(|w| **w).count());
    let mut hits: Vec<Hit> = Vec::new();
    for hit in found.into_iter().zip(each).filter(|(_, c)| !whole || *c == union).flat_map(|(hits, _)| hits) {
        if !hits.contains(&hit) && hit.key != Key::Common {
            hits.push(hit);
        }
    }
    (hits, plain.unwrap_or_default())
}

/// Hits that do not lie inside a longer one of another kind. Signs of harm and "all" always stay.
fn outer(hits: Vec<Hit>) -> Vec<Hit> {
    let stays = |hit: &Hit| {
        matches!(
            hit.key,
            Key::Intruder
                | Key::Harm
                | Key::All
                | Key::Both
                | Key::Wrong
                | Key::Serial
                | Key::Opens
                | Key::Greeting
                | Key::Aside
        )
    };
    let inside = |hit: &Hit, other: &Hit| {
        other.words.start <= hit.words.start
            && hit.words.end <= other.words.end
            && hit.words.len() < other.words.len()
            && !matches!(
                other.key,
                Key::Serial | Key::Wrong | Key::Intruder | Key::Harm | Key::Greeting | Key::Opens | Key::Aside
            )
            && (other.key != Key::Plain
                || matches!(hit.key, Key::Plain | Key::Not | Key::Neither | Key::Hedge | Key::If))
    };
    let covered = |hit: &Hit| hits.iter().any(|other| inside(hit, other));
    hits.iter().filter(|hit| stays(hit) || !covered(hit)).cloned().collect()
}

/// Whether a word stands behind a word like "serial number", with at most two short words and marks between.
fn cued(text: &str, words: &[Word], hits: &[Hit], at: usize) -> bool {
    hits.iter().filter(|h| h.key == Key::Serial).any(|hit| {
        let near = hit.words.end <= at && at <= hit.words.end + 2;
        let between = words.get(hit.words.end..at).unwrap_or_default();
        let short =
            between.iter().all(|w| w.folded.chars().count() <= 3 && !w.folded.bytes().any(|b| b.is_ascii_digit()));
        let end = hit.words.end.checked_sub(1).and_then(|n| words.get(n)).map_or(0, |w| w.place.end);
        let gap = words.get(at).and_then(|w| text.get(end..w.place.start)).unwrap_or("\n");
        near && short && gap.chars().count() <= 16 && !gap.contains([',', ';'])
    })
}

fn clauses(text: &str, sentence: &Sentence) -> Vec<Clause> {
    let count = sentence.words.len();
    let mut cuts: Vec<usize> = vec![0];
    for at in 1..count {
        let inside = |range: &Range<usize>| range.start < at && at < range.end;
        let held = sentence.hits.iter().any(|h| inside(&h.words))
            || sentence.dates.iter().any(|d| inside(&d.words))
            || sentence.serials.iter().any(|s| inside(&s.words));
        let joins = |h: &Hit| matches!(h.key, Key::And | Key::But) && h.words.start == at;
        if !held && (sentence.hits.iter().any(joins) || separated(text, &sentence.words, at)) {
            cuts.push(at);
        }
    }
    cuts.push(count);
    let ranges = cuts.windows(2).filter_map(|pair| if let [from, to] = pair { Some(*from..*to) } else { None });
    judge::judged(sentence, ranges.collect())
}

fn separated(text: &str, words: &[Word], at: usize) -> bool {
    let place = at.checked_sub(1).and_then(|n| words.get(n)).zip(words.get(at));
    let gap = place.and_then(|(a, b)| text.get(a.place.end..b.place.start)).unwrap_or_default();
    gap.contains([',', ';', '、', '，', '；', '،', '(', ')', '（', '）', '。'])
        || gap.contains(". ")
        || gap.contains(" – ")
        || gap.contains(" - ")
        || gap.contains(" — ")
        || gap.contains(" / ")
}

/// Where the receiver of a passed-on unit is named: behind a word like "to", up to the statement or the end of the clause.
pub(super) fn receiver(text: &str, sentence: &Sentence, clause: &Clause) -> Option<Range<usize>> {
    let inside = |h: &&Hit| clause.words.contains(&h.words.start);
    let passed = sentence.hits.iter().filter(inside).find(|h| h.key == Key::PassedOn)?;
    let toward = sentence.hits.iter().filter(inside).filter(|h| h.key == Key::Toward).map(|h| h.words.end);
    let dated = |at: usize| sentence.dates.iter().any(|d| d.words.contains(&at));
    let start =
        toward.clone().find(|at| !dated(*at)).or_else(|| (passed.words.len() > 1).then_some(passed.words.end))?;
    let stop = if passed.words.start > start { passed.words.start } else { clause.words.end };
    let lead = |at: usize| dated(at + 1) && sentence.words.get(at).is_some_and(|w| dates::leads(&w.folded));
    let end = (start..stop).find(|at| dated(*at) || lead(*at)).unwrap_or(stop);
    let place = sentence.place(&(start..end));
    (start < end && text.get(place.clone()).is_some_and(|t| !t.trim().is_empty())).then_some(place)
}
