//! The glyphs that a master's fonts hold: which number each has there, and lines of text written with them.

use crate::typesetting::shaper::{Shaper, Weight};
use lopdf::{Object, content::Operation};
use std::{collections::HashMap, io::Write};

/// The digits of a string in hexadecimal (ISO 32000-1 7.3.4.3).
const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// A piece of what `TJ` shows (ISO 32000-1 table 109).
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    /// Glyphs by their number in the font of the file.
    Glyphs(Vec<u16>),
    /// A move to the left, in thousandths of the type size.
    Move(f32),
}

/// What an operation shows, if it shows text.
pub(super) fn shown(operation: &Operation) -> Option<Vec<Item>> {
    let glyphs = |bytes: &[u8]| {
        let pairs = bytes.chunks_exact(2).filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?)));
        Item::Glyphs(pairs.collect())
    };
    let item = |object: &Object| match object {
        Object::String(bytes, _) => Some(glyphs(bytes)),
        number => number.as_float().ok().map(Item::Move),
    };
    match (operation.operator.as_str(), operation.operands.as_slice()) {
        ("Tj", [one]) => Some(vec![item(one)?]),
        ("TJ", [Object::Array(many)]) => many.iter().map(item).collect(),
        _ => None,
    }
}

/// A line of text, ready for a page.
#[derive(Clone, Debug)]
pub(super) struct Line {
    items: Vec<Item>,
    /// Width without blanks at the end, in thousandths of the type size.
    pub width: f32,
}

impl Line {
    /// Whether the typesetter wrote the same, but for the last digit of a move.
    pub(super) fn is_same(&self, items: &[Item]) -> bool {
        let near = |(ours, theirs): (&Item, &Item)| match (ours, theirs) {
            (Item::Move(a), Item::Move(b)) => (a - b).abs() < 0.01,
            (a, b) => a == b,
        };
        self.items.len() == items.len() && self.items.iter().zip(items).all(near)
    }

    /// The operation that shows it.
    pub(super) fn operation(&self) -> Vec<u8> {
        let mut written = Vec::with_capacity(256);
        written.push(b'[');
        for item in &self.items {
            match item {
                // Writing to memory does not fail.
                Item::Move(by) => drop(write!(written, "{by}")),
                Item::Glyphs(glyphs) => {
                    written.push(b'<');
                    for glyph in glyphs {
                        written.extend(
                            [12, 8, 4, 0]
                                .map(|shift| HEX.get(usize::from(glyph >> shift & 15)).copied().unwrap_or(b'0')),
                        );
                    }
                    written.push(b'>');
                }
            }
        }
        written.extend_from_slice(b"]TJ\n");
        written
    }
}

/// For each face, the glyphs at hand.
#[derive(Debug, Default)]
pub(super) struct Alphabets {
    /// Numbers in the file, in the order of the alphabet.
    met: HashMap<Weight, Vec<u16>>,
    /// From a glyph of the face to its number in the file and what it shows.
    numbers: HashMap<(Weight, u16), (u16, String)>,
    /// From the number in the file to what it shows.
    texts: HashMap<(Weight, u16), String>,
}

impl Alphabets {
    /// The next glyphs of the alphabet on the page.
    pub(super) fn meet(&mut self, weight: Weight, items: &[Item]) {
        for item in items {
            if let Item::Glyphs(glyphs) = item {
                self.met.entry(weight).or_default().extend(glyphs);
            }
        }
    }

    /// Learns what the numbers mean, from the same alphabet set here.
    pub(super) fn settle(&mut self, alphabet: &[String], shaper: &Shaper) -> Option<()> {
        for weight in [Weight::Regular, Weight::Bold] {
            let met = self.met.remove(&weight)?;
            let mut glyphs = Vec::new();
            for part in alphabet {
                glyphs.extend(shaper.line(part, weight)?);
            }
            if glyphs.len() != met.len() {
                return None;
            }
            for (glyph, number) in glyphs.into_iter().zip(met) {
                let known = self.texts.entry((weight, number)).or_insert_with(|| glyph.text.to_owned());
                if known == glyph.text {
                    self.numbers.insert((weight, glyph.id), (number, glyph.text.to_owned()));
                }
            }
        }
        Some(())
    }

    /// What glyphs of the file say; `None` if one of them is not of the alphabet.
    pub(super) fn read(&self, items: &[Item], weight: Weight) -> Option<String> {
        let mut text = String::new();
        for item in items {
            if let Item::Glyphs(glyphs) = item {
                for glyph in glyphs {
                    text.push_str(self.texts.get(&(weight, *glyph))?);
                }
            }
        }
        Some(text)
    }

    /// A line of text; `None` if the file's fonts do not hold all of it.
    pub(super) fn write(&self, text: &str, weight: Weight, shaper: &Shaper) -> Option<Line> {
        let (mut items, mut run) = (Vec::new(), Vec::new());
        let (mut owed, mut width, mut end) = (0.0, 0.0, 0.0);
        for glyph in shaper.line(text, weight)? {
            let (number, shows) = self.numbers.get(&(weight, glyph.id))?;
            if shows != glyph.text {
                return None;
            }
            if f32::abs(owed) > 0.001 {
                if !run.is_empty() {
                    items.push(Item::Glyphs(std::mem::take(&mut run)));
                }
                items.push(Item::Move(-owed));
                owed = 0.0;
            }
            run.push(*number);
            owed += glyph.advance - glyph.plain;
            width += glyph.advance;
            if glyph.text != " " {
                end = width;
            }
        }
        if !run.is_empty() {
            items.push(Item::Glyphs(run));
        }
        Some(Line { items, width: end })
    }
}
