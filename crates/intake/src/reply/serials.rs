//! Serial numbers in the person's words: known ones in any spelling, and what looks like one and is not known.
//!
//! Compared without case, spaces and hyphens. A letter O for a zero fits only with a doubt, and so do ranges ("1001 to
//! 1005") and shortened lists ("-12, -13"). Numbers of telephones, dates, addresses and postcodes are no serial numbers:
//! unknown ones are taken only after words like "serial number", or if they are built like a known one. Called by `propose`.

use super::{dates::Mention, telephones, words::Word};
use std::{collections::HashMap, ops::Range};

/// Most words that one serial number is written in.
const MOST_WORDS: usize = 8;
/// The most units that a range stands for.
const MOST_IN_RANGE: u64 = 500;

/// Words that stand between the ends of a range, folded.
const UP_TO: &[&str] =
    &["bis", "to", "a", "al", "t", "m", "through", "tot", "till", "til", "do", "la", "до", "εωσ", "ad"];

/// How a known serial number was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    /// As it is.
    Plain,
    /// With a space between figures.
    Split,
    /// With O for 0 or I for 1.
    Letter,
    /// Inside a range.
    Range,
    /// Shortened.
    Shortened,
}

/// A known serial number in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Its number in the list of known ones.
    pub known: usize,
    /// Which words of the list that was searched.
    pub words: Range<usize>,
    /// Where.
    pub place: Range<usize>,
    /// How.
    pub how: How,
}

/// The serial numbers of one consignee, ready to be looked for.
#[derive(Debug)]
pub(super) struct Serials {
    plain: HashMap<String, Vec<usize>>,
    loose: HashMap<String, Vec<usize>>,
    normal: Vec<String>,
    longest: usize,
}

/// A serial number as it is compared.
fn normal(text: &str) -> String {
    super::words::folded(text).concat()
}

fn loosened(normal: &str) -> String {
    normal
        .chars()
        .map(|c| {
            if c == 'o' {
                '0'
            } else if matches!(c, 'i' | 'l') {
                '1'
            } else {
                c
            }
        })
        .collect()
}

/// The letters and the figures at the end, with the value of the figures.
fn numbered(normal: &str) -> Option<(&str, &str, u64)> {
    let figures = normal.len() - normal.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (head, tail) = (normal.get(..figures)?, normal.get(figures..)?);
    Some((head, tail, tail.parse().ok()?))
}

impl Serials {
    pub(super) fn of(serials: &[String]) -> Self {
        let mut found = Self { plain: HashMap::new(), loose: HashMap::new(), normal: Vec::new(), longest: 0 };
        for (number, serial) in serials.iter().enumerate() {
            let normal = normal(serial);
            if !normal.is_empty() {
                found.plain.entry(normal.clone()).or_default().push(number);
                found.loose.entry(loosened(&normal)).or_default().push(number);
            }
            found.longest = found.longest.max(normal.len());
            found.normal.push(normal);
        }
        found
    }

    /// The known serial numbers in these words, and the places of what looks like an unknown one.
    ///
    /// `cued` says for a word whether it stands right behind a word like "serial number".
    pub(super) fn find(
        &self,
        text: &str,
        words: &[Word],
        dates: &[Mention],
        cued: &[bool],
    ) -> (Vec<Found>, Vec<Range<usize>>) {
        let dated = |at: usize| dates.iter().any(|d| d.words.contains(&at));
        let (mut found, mut unknown): (Vec<Found>, Vec<Range<usize>>) = (Vec::new(), Vec::new());
        let mut at = 0;
        while at < words.len() {
            let told = cued.get(at).copied().unwrap_or(false);
            if !told && telephones::called(text, words, at) {
                at += 1;
                continue;
            }
            let taken = self.at(text, words, at, told).filter(|(_, f)| told || !dated(f.words.start));
            let Some((all, first)) = taken else {
                let end =
                    self.unknown(text, words, at, told).filter(|_| !dated(at) && !in_address(text, words.get(at)));
                match end.zip(words.get(at)) {
                    Some((end, word)) => {
                        let last = words.get(end - 1).map_or(word.place.end, |w| w.place.end);
                        unknown.push(word.place.start..last);
                        at = end;
                    }
                    None => at += 1,
                }
                continue;
            };
            at = first.words.end;
            found.extend(all.into_iter().map(|known| Found { known, ..first.clone() }));
            at = self.range(text, words, at, &first, &mut found, &mut unknown).unwrap_or(at);
            at = self.shortened(text, words, at, &first, &mut found);
        }
        (found, unknown)
    }

    /// The longest known serial number that begins with this word.
    fn at(&self, text: &str, words: &[Word], at: usize, told: bool) -> Option<(Vec<usize>, Found)> {
        let mut joined = String::new();
        let mut best = None;
        let mut split = false;
        for (length, word) in words.iter().skip(at).take(MOST_WORDS).enumerate() {
            if let Some(before) = length.checked_sub(1).and_then(|n| words.get(at + n)) {
                let gap = text.get(before.place.end..word.place.start).unwrap_or("\n");
                if gap.chars().count() > 2
                    || gap.contains(|c| !matches!(c, ' ' | '-' | '‐' | '‑' | '–' | '_' | '.' | '/' | '\u{a0}'))
                {
                    break;
                }
                let figures = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
                split |= gap.contains([' ', '.', '/'])
                    && figures(joined.chars().next_back())
                    && figures(word.folded.chars().next());
            }
            joined.push_str(&word.folded);
            if joined.len() > self.longest {
                break;
            }
            // A few figures alone may be anything, unless a word says that they are a serial number.
            let slight = joined.len() <= 3 || (joined.len() <= 5 && split);
            let hit = |map: &HashMap<String, Vec<usize>>, key: &str| map.get(key).filter(|_| told || !slight).cloned();
            let how = if split { How::Split } else { How::Plain };
            let this = hit(&self.plain, &joined).map(|all| (all, how));
            let this = this.or_else(|| hit(&self.loose, &loosened(&joined)).map(|all| (all, How::Letter)));
            if let Some((all, how)) = this {
                let first = words.get(at).map_or(0, |w| w.place.start);
                let found = Found { known: 0, words: at..at + length + 1, place: first..word.place.end, how };
                best = Some((all, found));
            }
        }
        best
    }

    /// "1001-1005", "1001 to 1005", "NS-1001 … NS-1005": the known ones in between.
    fn range(
        &self,
        text: &str,
        words: &[Word],
        at: usize,
        first: &Found,
        found: &mut Vec<Found>,
        unknown: &mut Vec<Range<usize>>,
    ) -> Option<usize> {
        let gap = |n: usize| text.get(words.get(n.checked_sub(1)?)?.place.end..words.get(n)?.place.start);
        let to = words.get(at)?;
        let by_word = UP_TO.contains(&to.folded.as_str());
        let dash = gap(at)?.trim();
        let last = if by_word && dash.is_empty() {
            at + 1
        } else if matches!(dash, "-" | "–" | "—" | "..." | "…" | "~" | "〜" | "‐" | "‑") {
            at
        } else {
            return None;
        };
        let (head, figures, from) = numbered(self.normal.get(first.known)?)?;
        let (end, upto) = match self.at(text, words, last, true) {
            Some((all, other)) => {
                let (other_head, _, upto) = numbered(self.normal.get(*all.first()?)?)?;
                (other.words.end, Some(upto).filter(|_| other_head == head))
            }
            None => {
                let tail = words.get(last)?.folded.as_str();
                // "NS-1001 - 2 days" is no range: apart from the dash there must be more figures.
                let least = if gap(at)?.contains(' ') || by_word { 3.min(figures.len()) } else { 2 };
                let fits = tail.bytes().all(|b| b.is_ascii_digit()) && (least..=figures.len()).contains(&tail.len());
                let whole = format!("{}{tail}", figures.get(..figures.len().checked_sub(tail.len())?)?);
                (last + 1, whole.parse().ok().filter(|_| fits))
            }
        };
        let upto = upto.filter(|upto| *upto > from && upto - from <= MOST_IN_RANGE)?;
        let place = first.place.start..words.get(end - 1)?.place.end;
        let mut missing = false;
        for value in from + 1..=upto {
            let wanted = format!("{head}{value:0width$}", width = figures.len());
            match self.plain.get(&wanted) {
                Some(all) => found.extend(all.iter().map(|known| Found {
                    known: *known,
                    words: first.words.start..end,
                    place: place.clone(),
                    how: How::Range,
                })),
                None => missing = true,
            }
        }
        if missing {
            unknown.push(place);
        }
        Some(end)
    }

    /// "NS-1011, -12 und -13": the figures at the end of the one before are replaced.
    fn shortened(&self, text: &str, words: &[Word], from: usize, first: &Found, found: &mut Vec<Found>) -> usize {
        let mut end = from;
        let Some(base) = self.normal.get(first.known) else { return end };
        for at in from..(from + 60).min(words.len()) {
            let Some((word, before)) = words.get(at).zip(at.checked_sub(1).and_then(|n| words.get(n))) else { break };
            let gap = text.get(before.place.end..word.place.start).unwrap_or("\n");
            let listed =
                gap.trim_start().starts_with([',', '/', '+', '&']) || gap.trim().is_empty() || gap.trim() == "-";
            let figures = word.folded.bytes().all(|b| b.is_ascii_digit());
            if !listed || gap.contains('\n') {
                break;
            }
            if !figures {
                // One joining word ("und", "and") may stand between.
                let joins = word.folded.chars().count() <= 3
                    && words.get(at + 1).is_some_and(|w| w.folded.bytes().all(|b| b.is_ascii_digit()));
                if joins { continue } else { break }
            }
            // "NS-1001, 02.12." and "NS-1001 bis 3 Uhr" are no lists: few figures need their mark.
            let marked = gap.ends_with(['-', '…', '‐', '‑', '–']) || word.folded.len() >= 3;
            let marked = marked && !UP_TO.contains(&before.folded.as_str());
            let head = base.len().checked_sub(word.folded.len()).and_then(|n| base.get(..n));
            let fits =
                head.filter(|h| marked && !h.is_empty()).and_then(|h| self.plain.get(&format!("{h}{}", word.folded)));
            // A longer number is a serial number of its own.
            let Some(all) = fits.filter(|_| !self.plain.contains_key(&word.folded)) else { break };
            found.extend(all.iter().map(|known| Found {
                known: *known,
                words: at..at + 1,
                place: word.place.clone(),
                how: How::Shortened,
            }));
            end = at + 1;
        }
        end
    }

    /// Where something that looks like a serial number ends.
    fn unknown(&self, text: &str, words: &[Word], at: usize, told: bool) -> Option<usize> {
        let word = words.get(at)?;
        let mut end = at + 1;
        let mut joined = word.folded.clone();
        while let Some(next) = words.get(end) {
            let gap = text.get(words.get(end - 1)?.place.end..next.place.start)?;
            if !matches!(gap, "-" | "_" | "/" | "‐" | "‑") || joined.len() > 40 {
                break;
            }
            joined.push_str(&next.folded);
            end += 1;
        }
        let figures = joined.bytes().filter(u8::is_ascii_digit).count();
        let ascii = joined.bytes().all(|b| b.is_ascii_alphanumeric());
        let alike = || {
            self.normal.iter().filter_map(|n| numbered(n)).any(|(head, tail, _)| {
                numbered(&joined)
                    .is_some_and(|(h, t, _)| h == head && !h.is_empty() && t.len() == tail.len() && t.len() >= 3)
            })
        };
        (ascii && ((told && figures >= 2 && joined.len() >= 4) || (figures >= 3 && alike()))).then_some(end)
    }
}

/// Whether a word is part of a mail address or a link.
fn in_address(text: &str, word: Option<&Word>) -> bool {
    let Some(word) = word else { return false };
    let before = text.get(..word.place.start).unwrap_or_default();
    let start = before
        .char_indices()
        .rev()
        .take(60)
        .take_while(|(_, c)| !c.is_whitespace())
        .last()
        .map_or(before.len(), |(at, _)| at);
    let after = text.get(word.place.end..).unwrap_or_default();
    let end = word.place.end
        + after
            .char_indices()
            .take(60)
            .take_while(|(_, c)| !c.is_whitespace())
            .last()
            .map_or(0, |(at, c)| at + c.len_utf8());
    text.get(start..end).is_some_and(|whole| whole.contains('@') || whole.contains("://") || whole.starts_with("www."))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::reply::words::words;

    fn find(known: &[&str], text: &str) -> (Vec<(usize, How)>, Vec<String>) {
        let known: Vec<String> = known.iter().map(|s| (*s).to_owned()).collect();
        let words = words(text, 0..text.len());
        let cued: Vec<bool> = words.iter().enumerate().map(|(at, _)| at > 0 && words[at - 1].folded == "sn").collect();
        let (found, unknown) = Serials::of(&known).find(text, &words, &[], &cued);
        (found.iter().map(|f| (f.known, f.how)).collect(), unknown.iter().map(|p| text[p.clone()].to_owned()).collect())
    }

    #[test]
    fn spellings_of_one_serial_number() {
        for text in ["NS-1001", "ns1001", "NS 1001", "(Ns_1001)"] {
            assert_eq!(find(&["NS-1001"], text), (vec![(0, How::Plain)], vec![]), "{text}");
        }
        assert_eq!(find(&["NS-1001"], "NS-10O1").0, [(0, How::Letter)]);
        assert_eq!(find(&["10012002"], "1001 2002").0, [(0, How::Split)]);
        assert_eq!(find(&["NS-1001"], "NS-10011 XNS-1001").0, []);
        assert_eq!(find(&["12"], "12 Server").0, []);
        assert_eq!(find(&["12"], "SN 12").0, [(0, How::Plain)]);
    }

    #[test]
    fn ranges_and_shortened_lists() {
        let known = ["NS-1001", "NS-1002", "NS-1003"];
        let numbers = |text: &str| find(&known, text).0.into_iter().map(|f| f.0).collect::<Vec<_>>();
        for text in ["NS-1001 bis NS-1003", "NS-1001 - NS-1003", "NS-1001-1003", "NS-1001 to 1003", "NS-1001–03"] {
            assert_eq!(numbers(text), [0, 1, 2], "{text}");
        }
        assert_eq!(numbers("NS-1001, -02 und -03"), [0, 1, 2]);
        assert_eq!(numbers("NS-1001 - 2 Tage ohne Strom"), [0]);
        assert_eq!(numbers("NS-1001 bis 3 Uhr"), [0]);
        assert_eq!(numbers("NS-1001, 02.12.2026"), [0]);
        assert_eq!(numbers("NS-1001, 1002 und 1003"), [0, 1, 2]);
        assert_eq!(find(&known, "NS-1002-1005").1, ["NS-1002-1005"]);
    }

    #[test]
    fn unknown_ones_need_a_word_or_a_likeness() {
        assert_eq!(find(&["NS-1001"], "SN 4711-88").1, ["4711-88"]);
        assert_eq!(find(&["NS-1001"], "NS-1009 auch").1, ["NS-1009"]);
        assert_eq!(find(&["NS-1001"], "Tel. 0891234567, 80331 München, a1002@x.example").1, [] as [String; 0]);
    }
}
