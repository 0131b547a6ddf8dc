//! Postcode patterns: the few signs of regular expressions that the table of countries uses.
//!
//! Layout: alternatives with `|`, groups `(...)` and `(?:...)`, classes `[...]` with ranges, `\d`, escaped signs, and `?`,
//! `*`, `+`, `{n}`, `{n,m}` behind a part. The reader of patterns refuses everything else. Matching keeps the set of places
//! where a part may end, so its time is bounded by the length of the pattern and of the text, however they look.

use std::collections::BTreeSet;

/// The longest text that is looked at, in characters. No postcode is longer.
const LONGEST: usize = 24;

/// A pattern that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Vec<Part>>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    what: What,
    least: usize,
    most: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    /// One character in one of these ranges.
    Any(Vec<(char, char)>),
    Group(Vec<Vec<Part>>),
}

impl Pattern {
    /// None if it uses a sign that is not known here.
    pub(super) fn read(text: &str) -> Option<Self> {
        let signs: Vec<char> = text.chars().collect();
        let mut at = 0;
        let ways = alternatives(&signs, &mut at)?;
        (at == signs.len()).then_some(Self(ways))
    }

    /// The most characters at the beginning of the text that fit and end there or before a blank.
    pub(super) fn prefix(&self, text: &str) -> Option<usize> {
        let signs: Vec<char> = text.to_uppercase().chars().take(LONGEST).collect();
        let ends = any_way(&self.0, &signs, 0);
        ends.into_iter().rev().find(|end| *end > 0 && signs.get(*end).is_none_or(|next| *next == ' '))
    }

    /// Whether the whole text fits.
    pub(super) fn is_match(&self, text: &str) -> bool {
        let signs: Vec<char> = text.trim().to_uppercase().chars().collect();
        signs.len() < LONGEST && any_way(&self.0, &signs, 0).contains(&signs.len())
    }
}

fn any_way(ways: &[Vec<Part>], signs: &[char], from: usize) -> BTreeSet<usize> {
    ways.iter().flat_map(|way| one_way(way, signs, from)).collect()
}

fn one_way(way: &[Part], signs: &[char], from: usize) -> BTreeSet<usize> {
    way.iter().fold(BTreeSet::from([from]), |starts, part| {
        let mut ends = if part.least == 0 { starts.clone() } else { BTreeSet::new() };
        let mut now = starts;
        for times in 1..=part.most.min(LONGEST) {
            now = now.iter().flat_map(|at| once(&part.what, signs, *at)).collect();
            if times >= part.least {
                ends.extend(now.iter().copied());
            }
            if now.is_empty() {
                break;
            }
        }
        ends
    })
}

fn once(what: &What, signs: &[char], at: usize) -> BTreeSet<usize> {
    match what {
        What::Any(ranges) => {
            let fits = signs.get(at).is_some_and(|sign| ranges.iter().any(|(low, high)| (low..=high).contains(&sign)));
            if fits { BTreeSet::from([at + 1]) } else { BTreeSet::new() }
        }
        What::Group(ways) => any_way(ways, signs, at),
    }
}

fn alternatives(signs: &[char], at: &mut usize) -> Option<Vec<Vec<Part>>> {
    let mut ways = vec![Vec::new()];
    while let Some(sign) = signs.get(*at) {
        match sign {
            ')' => break,
            '|' => {
                *at += 1;
                ways.push(Vec::new());
            }
            _ => {
                let what = part(signs, at)?;
                let (least, most) = times(signs, at)?;
                ways.last_mut()?.push(Part { what, least, most });
            }
        }
    }
    Some(ways)
}

fn part(signs: &[char], at: &mut usize) -> Option<What> {
    let sign = *signs.get(*at)?;
    *at += 1;
    match sign {
        '(' => {
            if signs.get(*at..*at + 2) == Some(&['?', ':']) {
                *at += 2;
            }
            let ways = alternatives(signs, at)?;
            (signs.get(*at) == Some(&')')).then(|| *at += 1)?;
            Some(What::Group(ways))
        }
        '[' => class(signs, at),
        '\\' => Some(What::Any(escaped(signs, at)?)),
        '?' | '*' | '+' | '{' | '}' | ']' | '^' | '$' | '.' => None,
        other => Some(What::Any(vec![(other, other)])),
    }
}

fn escaped(signs: &[char], at: &mut usize) -> Option<Vec<(char, char)>> {
    let sign = *signs.get(*at)?;
    *at += 1;
    match sign {
        'd' => Some(vec![('0', '9')]),
        other if other.is_ascii_alphanumeric() => None,
        other => Some(vec![(other, other)]),
    }
}

fn class(signs: &[char], at: &mut usize) -> Option<What> {
    let mut ranges = Vec::new();
    loop {
        let sign = *signs.get(*at)?;
        *at += 1;
        match sign {
            ']' => return Some(What::Any(ranges)),
            '^' => return None,
            '\\' => ranges.extend(escaped(signs, at)?),
            low if signs.get(*at) == Some(&'-') && signs.get(*at + 1).is_some_and(|next| *next != ']') => {
                ranges.push((low, *signs.get(*at + 1)?));
                *at += 2;
            }
            one => ranges.push((one, one)),
        }
    }
}

fn times(signs: &[char], at: &mut usize) -> Option<(usize, usize)> {
    let (least, most) = match signs.get(*at) {
        Some('?') => (0, 1),
        Some('*') => (0, LONGEST),
        Some('+') => (1, LONGEST),
        Some('{') => {
            let close = signs.iter().skip(*at).position(|sign| *sign == '}')? + *at;
            let inside: String = signs.get(*at + 1..close)?.iter().collect();
            *at = close;
            match inside.split_once(',') {
                Some((least, most)) => (least.parse().ok()?, most.parse().ok()?),
                None => (inside.parse().ok()?, inside.parse().ok()?),
            }
        }
        _ => return Some((1, 1)),
    };
    *at += 1;
    Some((least, most))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_signs_that_tables_use() {
        let five = Pattern::read(r"\d{5}([ \-]\d{4})?").unwrap();
        assert!(five.is_match("22162-1010") && five.is_match("95014") && !five.is_match("9501"));
        assert_eq!(five.prefix("95014 Town"), Some(5));
        assert_eq!(five.prefix("95014 1234 Town"), Some(10), "the longest one");
        assert_eq!((five.prefix("950145 Town"), five.prefix("Town 95014")), (None, None));
        let letters =
            Pattern::read(r"GIR[ ]?0AA|((AB|B)(\d[\dA-Z]?[ ]?\d[ABD-HJLN-UW-Z]{2}))|BFPO[ ]?\d{1,4}").unwrap();
        assert_eq!(letters.prefix("ab1 1ab Aberdeen"), Some(7));
        assert!(letters.is_match("BFPO 61") && letters.is_match("GIR0AA") && !letters.is_match("AB1 1CC"));
    }

    #[test]
    fn what_is_not_known_is_refused_and_nothing_takes_long() {
        for wrong in ["(a", "a)", "[a", "[^a]", "a{2", "a{x}", "^a$", r"\w", "?"] {
            assert_eq!(Pattern::read(wrong), None, "{wrong}");
        }
        let greedy = Pattern::read("((a?){20}(a*)*)+b").unwrap();
        assert_eq!(greedy.prefix(&"a".repeat(5_000)), None);
    }
}
