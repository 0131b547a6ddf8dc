//! The table of contents of a PDF: where each object lies (ISO 32000-1, 7.5.4 to 7.5.8).
//!
//! Tables, streams, both in one file, and the chain of older ones that updates leave behind: the newest word about an object
//! holds. If anything in the chain cannot be read, there is no table, and `repair` looks at the file itself. Called by
//! `file`.

use super::{
    budget::Budget,
    streams::{indirect, unpack},
    syntax::Syntax,
};
use lopdf::{Dictionary, Object};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

/// Most sections in a row; each saving of a file adds one.
const SECTIONS: usize = 4096;

/// Where an object lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Nowhere: it was deleted.
    Free,
    /// At this byte.
    At(usize),
    /// In the object stream of this number.
    In(u32),
}

/// All objects, and the trailer that leads to the root.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Where each object lies.
    pub(super) places: BTreeMap<u32, Place>,
    /// The newest trailer.
    pub(super) trailer: Dictionary,
}

/// One section of the chain.
struct Section {
    places: BTreeMap<u32, Place>,
    trailer: Dictionary,
}

/// Reads the chain of tables.
///
/// # Errors
/// What is wrong with it, in few words.
pub(super) fn read(bytes: &[u8], budget: &Budget) -> Result<Table, &'static str> {
    let mut next = Some(start(bytes, budget).ok_or("its place is not given")?);
    let (mut table, mut seen) = (Table::default(), BTreeSet::new());
    while let Some(at) = next.take() {
        if !seen.insert(at) || seen.len() > SECTIONS {
            return Err("it leads back into itself");
        }
        let mut section = section(bytes, at, budget).ok_or("a section cannot be read")?;
        // A file for old and new readers: the stream knows the objects that the table hides as free.
        if let Some(hidden) = offset(&section.trailer, b"XRefStm").and_then(|at| self::section(bytes, at, budget)) {
            for (number, place) in hidden.places {
                let known = section.places.entry(number).or_insert(place);
                if *known == Place::Free {
                    *known = place;
                }
            }
        }
        for (number, place) in section.places {
            if let Entry::Vacant(vacant) = table.places.entry(number) {
                vacant.insert(place);
            }
        }
        next = offset(&section.trailer, b"Prev").filter(|at| *at > 0);
        for (key, value) in section.trailer {
            if !table.trailer.has(&key) {
                table.trailer.set(key, value);
            }
        }
    }
    if table.trailer.has(b"Root") { Ok(table) } else { Err("it names no root") }
}

/// The number after the last `startxref`.
fn start(bytes: &[u8], budget: &Budget) -> Option<usize> {
    let word = b"startxref";
    let last = bytes.windows(word.len()).rposition(|window| window == word)?;
    Syntax::new(bytes, last + word.len(), budget).whole()
}

fn offset(trailer: &Dictionary, key: &[u8]) -> Option<usize> {
    trailer.get(key).ok().and_then(number)
}

/// A whole number that is not negative.
pub(super) fn number(object: &Object) -> Option<usize> {
    object.as_i64().ok().and_then(|number| usize::try_from(number).ok())
}

fn section(bytes: &[u8], at: usize, budget: &Budget) -> Option<Section> {
    let mut syntax = Syntax::new(bytes, at, budget);
    if syntax.word(b"xref") { table(&mut syntax, budget) } else { stream(bytes, at, budget) }
}

fn table(syntax: &mut Syntax<'_>, budget: &Budget) -> Option<Section> {
    let mut places = BTreeMap::new();
    while !syntax.word(b"trailer") {
        let mut first = u32::try_from(syntax.whole()?).ok()?;
        let count = syntax.whole().filter(|_| budget.object())?;
        for step in 0..count {
            let Some(at) = syntax.whole() else { break };
            let generation = syntax.whole()?;
            let used = syntax.word(b"n");
            if !used && !syntax.word(b"f") || !budget.object() {
                return None;
            }
            // The list of free objects begins with number 0; some writers count from 1.
            if step == 0 && first == 1 && !used && generation == 65_535 {
                first = 0;
            }
            let number = first.checked_add(u32::try_from(step).ok()?)?;
            let place = if used && at > 0 { Place::At(at) } else { Place::Free };
            places.insert(number, place);
        }
    }
    let Object::Dictionary(trailer) = syntax.value()? else { return None };
    Some(Section { places, trailer })
}

fn stream(bytes: &[u8], at: usize, budget: &Budget) -> Option<Section> {
    let (_, object) = indirect(bytes, at, budget, &number)?;
    let Object::Stream(stream) = object else { return None };
    if !stream.dict.has_type(b"XRef") {
        return None;
    }
    let data = unpack(&stream, budget, &|object| object).ok()?;
    let widths: Vec<usize> = stream.dict.get(b"W").ok()?.as_array().ok()?.iter().map_while(number).collect();
    let [kind, second, third] = widths.get(..3)? else { return None };
    if [kind, second, third].iter().any(|width| **width > 8) {
        return None;
    }
    let index = match stream.dict.get(b"Index").and_then(Object::as_array) {
        Ok(index) => index.iter().map_while(number).collect(),
        Err(_) => vec![0, offset(&stream.dict, b"Size")?],
    };
    let mut places = BTreeMap::new();
    let mut rows = data.chunks_exact((kind + second + third).max(1));
    for pair in index.as_chunks::<2>().0 {
        let [first, count] = *pair;
        // Rows first: the stated count can be anything.
        for (step, row) in rows.by_ref().take(count).enumerate() {
            let number = u32::try_from(first.checked_add(step)?).ok()?;
            let field = |from: usize, width: usize| {
                row.get(from..from + width).map(|bytes| bytes.iter().fold(0_u64, |sum, b| sum << 8 | u64::from(*b)))
            };
            let a = if *kind == 0 { 1 } else { field(0, *kind)? };
            let b = field(*kind, *second)?;
            let place = match a {
                1 => usize::try_from(b).ok().filter(|at| *at > 0).map_or(Place::Free, Place::At),
                2 => Place::In(u32::try_from(b).ok()?),
                _ => Place::Free,
            };
            if !budget.object() {
                return None;
            }
            places.insert(number, place);
        }
    }
    Some(Section { places, trailer: stream.dict })
}
