//! The tables of words beside this file (`words/*.tsv`): what servers and programs write, by meaning and language.
//!
//! A line is `meaning TAB phrase`, in small letters; ` * ` in a phrase stands for up to 120 letters of anything. The order
//! in the file is the order of strength. A phrase is found by its first four bytes, so a text is walked once. Callers:
//! `bounce`, `reason`, `automatic`, `away`, `forward`, `harmless`.

use std::sync::LazyLock;

/// How far the parts of a phrase may lie apart, in bytes.
const GAP: usize = 120;

/// Most places of a phrase of less than four bytes.
const MOST_SHORT: usize = 30;

/// A table of phrases.
#[derive(Debug)]
pub(super) struct Table {
    rows: Vec<Row>,
    /// The phrases by a number made of their first four bytes, see [`slot`].
    by_front: Vec<Vec<usize>>,
    short: Vec<usize>,
}

#[derive(Debug)]
struct Row {
    meaning: &'static str,
    parts: Vec<&'static str>,
}

/// A phrase that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// The line in the table, from 0: smaller is stronger.
    pub rank: usize,
    pub meaning: &'static str,
    /// Where it starts in the text looked at.
    pub at: usize,
    /// Where its first part ends.
    pub end: usize,
    /// Its first part, for evidence.
    pub phrase: &'static str,
}

macro_rules! tables {
    ($($(#[$note:meta])* $name:ident: $file:literal),+ $(,)?) => {
        $($(#[$note])* pub(super) static $name: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!($file)));)+
        #[cfg(test)]
        pub(super) fn all() -> Vec<(&'static str, &'static Table)> {
            vec![$(($file, &*$name)),+]
        }
    };
}

tables! {
    /// Why a mail was refused.
    REASONS: "words/reasons.tsv",
    /// Who sends reports.
    DAEMONS: "words/daemons.tsv",
    /// What reports say.
    BOUNCES: "words/bounces.tsv",
    /// Where a returned mail begins, and a forwarded one.
    ORIGINALS: "words/originals.tsv",
    /// What programs answer in the place of a person, by language.
    AWAY: "words/away.tsv",
    /// What an automatic answer says beyond an absence: came in, gone, not taken, do something.
    ANSWERS: "words/answers.tsv",
}

impl Table {
    fn read(text: &'static str) -> Self {
        let mut table = Self { rows: Vec::new(), by_front: vec![Vec::new(); SLOTS], short: Vec::new() };
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((meaning, phrase)) = line.split_once('\t') else { continue };
            let parts: Vec<&str> = phrase.split(" * ").collect();
            let place = table.rows.len();
            match parts.first().and_then(|first| first.as_bytes().first_chunk::<4>()) {
                Some(front) => {
                    if let Some(places) = table.by_front.get_mut(slot(*front)) {
                        places.push(place);
                    }
                }
                None => table.short.push(place),
            }
            table.rows.push(Row { meaning, parts });
        }
        table
    }

    /// Every phrase of the table that is in the text, in the order of the text. The text is in small letters.
    pub(super) fn hits(&self, text: &str) -> Vec<Hit> {
        let bytes = text.as_bytes();
        let mut found = Vec::new();
        for (at, front) in bytes.windows(4).enumerate() {
            let Some(places) = front.first_chunk::<4>().and_then(|front| self.by_front.get(slot(*front))) else {
                continue;
            };
            for place in places {
                if let Some(row) = self.rows.get(*place)
                    && fits(bytes, at, &row.parts)
                {
                    let phrase = row.parts.first().copied().unwrap_or_default();
                    found.push(Hit { rank: *place, meaning: row.meaning, at, end: at + phrase.len(), phrase });
                }
            }
        }
        for place in &self.short {
            if let Some(row) = self.rows.get(*place)
                && let Some(phrase) = row.parts.first().filter(|phrase| !phrase.is_empty())
            {
                let (rank, meaning) = (*place, row.meaning);
                let places = text.match_indices(phrase).take(MOST_SHORT);
                found.extend(places.map(|(at, _)| Hit { rank, meaning, at, end: at + phrase.len(), phrase }));
            }
        }
        found
    }

    /// The strongest phrase in the text.
    pub(super) fn strongest(&self, text: &str) -> Option<Hit> {
        self.hits(text).into_iter().min_by_key(|hit| hit.rank)
    }

    /// The strongest phrase of that meaning.
    pub(super) fn of(&self, text: &str, meaning: &str) -> Option<Hit> {
        self.hits(text).into_iter().filter(|hit| hit.meaning == meaning).min_by_key(|hit| hit.rank)
    }

    /// The phrases of that meaning.
    pub(super) fn rows_of<'a>(&'a self, meaning: &'a str) -> impl Iterator<Item = &'static str> + 'a {
        self.rows.iter().filter(move |row| row.meaning == meaning).filter_map(|row| row.parts.first().copied())
    }

    #[cfg(test)]
    pub(super) fn rows(&self) -> impl Iterator<Item = (&'static str, &[&'static str])> {
        self.rows.iter().map(|row| (row.meaning, row.parts.as_slice()))
    }
}

/// How many numbers there are: few enough for the cache, many enough that most are free.
const SLOTS: usize = 8192;

/// A number below [`SLOTS`] for four bytes; equal bytes have equal numbers.
fn slot(front: [u8; 4]) -> usize {
    let mixed = u32::from_le_bytes(front).wrapping_mul(0x9E37_79B1) >> 19;
    usize::try_from(mixed).unwrap_or_default()
}

fn fits(bytes: &[u8], at: usize, parts: &[&str]) -> bool {
    let mut from = at;
    for (place, part) in parts.iter().enumerate() {
        let part = part.as_bytes();
        let reach = if place == 0 { 0 } else { GAP };
        let window = bytes.get(from..bytes.len().min(from + reach + part.len())).unwrap_or_default();
        match window.windows(part.len().max(1)).position(|piece| piece == part) {
            Some(step) => from += step + part.len(),
            None => return false,
        }
    }
    true
}

/// A text as the tables want it: small letters, one blank between words, plain quotes.
pub(super) fn normal(text: &str, longest: usize) -> String {
    let cut = text.get(..text.floor_char_boundary(longest.min(text.len()))).unwrap_or_default();
    let mut out = String::with_capacity(cut.len());
    for letter in cut.chars() {
        match letter {
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '\u{2019}' | '\u{2018}' | '`' | '\u{b4}' => out.push('\''),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}
