//! `personal.jsonl` against the facts: every row must open a commitment that the facts carry.
//!
//! Rows ascend strictly by commitment, so there are no two of one, their order tells nothing
//! about the log, and a sorted table of 32 bytes per row is enough to find them while the facts
//! run by. In a fact a commitment is a JSON string of its own: `"c:` 64 digits `"`.

use super::manifest::PersonalRow;
use super::{Finding, Limits, PERSONAL};
use crate::digest::Digest;
use std::io::BufRead as _;

/// The rows read, and which of them the facts have confirmed.
pub(super) struct People {
    most: usize,
    rows: Vec<Digest>,
    seen: Vec<bool>,
    /// For each value of the first two bytes, where its rows begin; one more at the end.
    starts: Vec<usize>,
}

impl People {
    pub fn new(limits: &Limits) -> Self {
        let most = limits.personal_rows;
        Self { most, rows: Vec::new(), seen: Vec::new(), starts: Vec::new() }
    }

    /// Takes the next line of the file, without its line feed.
    pub fn line(&mut self, line: &[u8]) -> Result<(), Finding> {
        let place = || format!("{PERSONAL}, line {}", self.rows.len() + 1);
        let row = PersonalRow::from_line(line).map_err(|what| Finding::new(place(), what))?;
        let commitment = row.commitment();
        if self.rows.last().is_some_and(|last| *last >= commitment) {
            return Err(Finding::new(place(), "rows must ascend by commitment"));
        }
        if self.rows.len() >= self.most {
            return Err(Finding::new(place(), format!("there are more than {} rows", self.most)));
        }
        self.rows.push(commitment);
        Ok(())
    }

    /// All rows are there; the facts may come.
    pub fn ready(&mut self) {
        self.seen = vec![false; self.rows.len()];
        self.starts = vec![0; 65_537];
        for row in &self.rows {
            if let Some(count) = self.starts.get_mut(first_two(row) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut self.starts {
            sum += *start;
            *start = sum;
        }
    }

    /// Looks for commitments in one fact.
    pub fn fact(&mut self, fact: &[u8]) {
        if self.rows.is_empty() {
            return;
        }
        let mut rest = fact;
        while let Some(colon) = find(b':', rest) {
            let (before, after) = rest.split_at(colon + 1);
            if before.ends_with(b"\"c:")
                && let Some((digits, [b'"', ..])) = after.split_at_checked(64)
            {
                self.mark(digits);
            }
            rest = after;
        }
    }

    /// All facts have been read: no row may be left over.
    pub fn end(&self) -> Result<(), Finding> {
        match self.seen.iter().position(|seen| !seen) {
            Some(at) => {
                let place = format!("{PERSONAL}, line {}", at + 1);
                Err(Finding::new(place, "no fact carries this commitment"))
            }
            None => Ok(()),
        }
    }

    /// How many rows there are.
    pub fn count(&self) -> u64 {
        self.rows.len() as u64
    }

    fn mark(&mut self, digits: &[u8]) {
        let mut digest = Digest([0; 32]);
        let read = data_encoding::HEXLOWER.decode_mut(digits, &mut digest.0);
        if read.is_err() {
            return;
        }
        let bucket = first_two(&digest);
        let (Some(&from), Some(&to)) = (self.starts.get(bucket), self.starts.get(bucket + 1)) else {
            return;
        };
        let found = self.rows.get(from..to).and_then(|rows| rows.binary_search(&digest).ok());
        if let Some(seen) = found.and_then(|at| self.seen.get_mut(from + at)) {
            *seen = true;
        }
    }
}

fn first_two(digest: &Digest) -> usize {
    let [high, low, ..] = digest.0;
    usize::from(u16::from_be_bytes([high, low]))
}

/// Where `byte` first stands in `bytes`; the standard library's `skip_until` searches by words.
pub(super) fn find(byte: u8, bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    // Reading from a slice cannot fail.
    let passed = rest.skip_until(byte).unwrap_or(0);
    let at = passed.checked_sub(1)?;
    (bytes.get(at) == Some(&byte)).then_some(at)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::commitment;

    fn people(values: &[&str]) -> (People, Vec<PersonalRow>) {
        let row = |value: &&str| PersonalRow { field: "name".into(), salt: [1; 16], value: (*value).into() };
        let mut rows: Vec<PersonalRow> = values.iter().map(row).collect();
        rows.sort_by_key(PersonalRow::commitment);
        let mut people = People::new(&Limits::default());
        for row in &rows {
            people.line(&row.to_line().unwrap()).unwrap();
        }
        people.ready();
        (people, rows)
    }

    #[test]
    fn rows_are_found_wherever_they_stand_in_the_facts() {
        let (mut people, rows) = people(&["a", "b", "c"]);
        let text = |n: usize| commitment::to_text(&rows[n].commitment());
        people.fact(format!("{{\"x:y\":\"{}\",\"z\":[\"{}\"]}}", text(2), text(0)).as_bytes());
        assert_eq!(people.end().unwrap_err().place, "personal.jsonl, line 2");
        people.fact(format!("\"{}\"", text(1)).as_bytes());
        assert!(people.end().is_ok());
    }

    #[test]
    fn a_commitment_that_is_only_part_of_a_string_does_not_count() {
        let (mut people, rows) = people(&["a"]);
        let text = commitment::to_text(&rows[0].commitment());
        for near in [format!("\"{text}0\""), format!("\"x{text}\""), format!("\"{text}"), text.to_uppercase()] {
            people.fact(near.as_bytes());
            assert!(people.end().is_err(), "{near}");
        }
    }

    #[test]
    fn rows_out_of_order_or_twice_are_refused() {
        let (mut people, rows) = people(&["a", "b"]);
        assert!(people.line(&rows[1].to_line().unwrap()).is_err());
        assert!(people.line(&rows[0].to_line().unwrap()).is_err());
    }

    #[test]
    fn find_agrees_with_a_plain_search() {
        for bytes in [&b""[..], b"x", b":", b"ab:c:", b"abc"] {
            assert_eq!(find(b':', bytes), bytes.iter().position(|b| *b == b':'));
        }
    }
}
