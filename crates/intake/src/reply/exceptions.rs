//! Which serial numbers of a sentence are excepted: "everything but B", "außer B und C", "B 以外".
//!
//! A word of exception governs the units right behind it, or right before it in languages that put it there, and those that
//! are listed with them. A governed unit never takes the statement of its clause. Called by `clauses`.

use super::{
    clauses::Sentence,
    phrases::{Hit, Key},
};

/// Languages whose words of exception stand behind what they except.
const BEHIND: &[&str] = &["ja", "ko", "hu", "tr"];
/// Most words between a word of exception and its unit: "except for our server SN".
const NEAR: usize = 4;

/// The excepted ones, as numbers in the sentence's serial numbers.
pub(super) fn excepted(sentence: &Sentence, tags: &[&str]) -> Vec<usize> {
    let behind = tags.first().is_some_and(|tag| BEHIND.contains(tag));
    let mut found = Vec::new();
    for hit in sentence.hits.iter().filter(|h| h.key == Key::Except) {
        let inside = |n: &usize| sentence.serials.get(*n).is_some_and(|f| hit.words.contains(&f.words.start));
        let within: Vec<usize> = (0..sentence.serials.len()).filter(inside).collect();
        if within.is_empty() {
            found.extend(beside(sentence, hit, behind));
        }
        found.extend(within);
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn beside(sentence: &Sentence, hit: &Hit, behind: bool) -> Vec<usize> {
    let near = |from: usize, to: usize, most: usize| {
        let gap = to.checked_sub(from)?;
        let stated = sentence
            .hits
            .iter()
            .any(|h| (from..to).contains(&h.words.start) && (super::judge::states(&[h.key]) || h.key == Key::But));
        (gap <= most && !stated).then_some(gap)
    };
    let place = |n: usize| sentence.serials.get(n).map(|f| f.words.clone());
    let after =
        (0..sentence.serials.len()).filter_map(|n| Some((near(hit.words.end, place(n)?.start, NEAR)?, n))).min();
    let before = (0..sentence.serials.len()).filter_map(|n| Some((near(place(n)?.end, hit.words.start, 2)?, n))).min();
    // Without "all" a word like "without" may mean anything else: only a unit right beside it.
    let all = sentence.has(Key::All) || sentence.has(Key::Both);
    let after =
        after.filter(|(gap, n)| all || *gap <= 1 || place(*n).is_some_and(|p| short(sentence, hit.words.end, p.start)));
    let backward = match (before, after) {
        (Some((b, _)), Some((a, _))) => behind && b <= a,
        (Some((b, _)), None) => behind || b == 0,
        _ => false,
    };
    let first = if backward { before } else { after };
    let Some((_, first)) = first else { return Vec::new() };
    let mut run = vec![first];
    let mut at = first;
    loop {
        let next = if backward { at.checked_sub(1) } else { Some(at + 1).filter(|n| *n < sentence.serials.len()) };
        let Some(next) = next else { break };
        let (Some(one), Some(other)) = (place(at.min(next)), place(at.max(next))) else { break };
        if !listed(sentence, one.end, other.start) {
            break;
        }
        run.push(next);
        at = next;
    }
    run
}

/// Whether only short words and words for a serial number stand between.
fn short(sentence: &Sentence, from: usize, to: usize) -> bool {
    (from..to).all(|at| {
        let cue = sentence.hits.iter().any(|h| matches!(h.key, Key::Serial | Key::And) && h.words.contains(&at));
        cue || sentence.words.get(at).is_some_and(|w| w.folded.chars().count() <= 3)
    })
}

/// Whether two numbers stand in one list: nothing but "and" and the like between them.
fn listed(sentence: &Sentence, from: usize, to: usize) -> bool {
    let other = |h: &Hit| (from..to).contains(&h.words.start) && !matches!(h.key, Key::Serial | Key::And);
    from <= to && to - from <= 3 && short(sentence, from, to) && !sentence.hits.iter().any(other)
}
