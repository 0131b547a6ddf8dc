//! Incremental updates, read strictly: objects, cross references, trailer, `startxref`, `%%EOF`, and nothing in between.
//!
//! Every object of a section stands in its cross references at exactly its place, every entry points at an object of the same
//! section, `/Prev` leads to the section before, and nothing but white space lies between the parts. Then every reader of PDFs
//! finds the same objects, whether it follows the cross references or looks for `n g obj` itself.

use super::objects::is_space;
use super::syntax::{Defect, Reader};
use lopdf::{Dictionary, Object, Stream};
use std::collections::{BTreeMap, BTreeSet};

/// Most sections after a seal.
const MOST_SECTIONS: usize = 64;
/// Most bytes of cross reference and object streams, unpacked, in all sections together.
const MOST_UNPACKED: usize = 4 << 20;
/// Most objects in one section.
const MOST_OBJECTS: usize = 100_000;

/// An object of a section.
pub(super) struct Placed {
    /// Its generation.
    pub(super) generation: u16,
    /// Where `n g obj` begins, or `None` inside an object stream.
    pub(super) at: Option<usize>,
    /// The object.
    pub(super) object: Object,
}

/// One incremental update.
pub(super) struct Section {
    /// Its objects by number.
    pub(super) objects: BTreeMap<u32, Placed>,
    /// Numbers that it says are free, apart from 0.
    pub(super) free: BTreeSet<u32>,
    /// Its trailer, or the dictionary of its cross reference stream.
    pub(super) trailer: Dictionary,
    /// Where its cross references begin.
    pub(super) at: usize,
}

enum Entry {
    Free,
    At(u64, u64),
    Inside(u64, u64),
}

/// The value behind the last `startxref`, if the file ends with it, `%%EOF` and white space.
pub(super) fn last_start(pdf: &[u8]) -> Option<usize> {
    let spaces = pdf.iter().rev().take_while(|byte| is_space(**byte)).count();
    let body = pdf.get(..pdf.len() - spaces)?.strip_suffix(b"%%EOF")?;
    let near = body.len().saturating_sub(64);
    let word = b"startxref";
    let found = body.get(near..)?.windows(word.len()).rposition(|window| window == word)?;
    let mut reader = Reader::new(body, near + found + word.len());
    reader.space();
    let start = reader.number()?;
    reader.space();
    (reader.at == body.len()).then_some(usize::try_from(start).ok()?)
}

/// Every section from byte `from` on, where the cross references before begin at `previous`.
pub(super) fn read(pdf: &[u8], from: usize, mut previous: usize) -> Result<Vec<Section>, Defect> {
    let mut reader = Reader::new(pdf, from);
    let mut sections = Vec::new();
    let mut budget = MOST_UNPACKED;
    loop {
        reader.space();
        if reader.at == pdf.len() && !sections.is_empty() {
            return Ok(sections);
        }
        comments(&mut reader)?;
        if sections.len() == MOST_SECTIONS {
            return reader.defect("too many updates");
        }
        let section = section(&mut reader, previous, &mut budget)?;
        previous = section.at;
        sections.push(section);
    }
}

/// Lines of comment where a section begins, as MuPDF writes one; none that could be taken for something else.
fn comments(reader: &mut Reader<'_>) -> Result<(), Defect> {
    while reader.raw(b"%") {
        let line = reader.line();
        let plain = line.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'.' | b'-' | b','));
        let holds = |word: &[u8]| line.windows(word.len()).any(|window| window == word);
        if !plain || holds(b"obj") || holds(b"xref") || holds(b"trailer") {
            return reader.defect("a comment that could be something else");
        }
        reader.space();
    }
    Ok(())
}

fn section(reader: &mut Reader<'_>, previous: usize, budget: &mut usize) -> Result<Section, Defect> {
    let mut objects = BTreeMap::new();
    let mut last = None;
    while reader.peek().is_some_and(|byte| byte.is_ascii_digit()) {
        let at = reader.at;
        let (id, generation, object) = reader.indirect()?;
        if objects.insert(id, Placed { generation, at: Some(at), object }).is_some() {
            return reader.defect("an object stands twice");
        }
        if objects.len() > MOST_OBJECTS {
            return reader.defect("too many objects");
        }
        last = Some((id, at));
        reader.space();
    }
    let begin = reader.at;
    let (at, trailer, entries, own) = if reader.word(b"xref") {
        let entries = table(reader)?;
        (begin, reader.dictionary(0)?, entries, None)
    } else {
        let Some((id, at)) = last else { return reader.defect("neither objects nor cross references") };
        let Some(Placed { object: Object::Stream(stream), .. }) = objects.get(&id) else {
            return reader.defect("no cross references");
        };
        let entries = packed(stream, budget).ok_or(Defect { at, why: "wrong cross references" })?;
        (at, stream.dict.clone(), entries, Some(id))
    };
    let here = |why| Defect { at, why };
    end(reader, at)?;
    if !trailer.get(b"Prev").and_then(Object::as_i64).is_ok_and(|prev| usize::try_from(prev) == Ok(previous)) {
        return Err(here("does not follow the revision before"));
    }
    if trailer.has(b"XRefStm") || trailer.has(b"Encrypt") {
        return Err(here("another kind of trailer"));
    }
    if objects.iter().any(|(id, placed)| is_type(&placed.object, b"XRef") && Some(*id) != own) {
        return Err(here("cross references twice"));
    }
    place(&mut objects, &entries, own, budget).map_err(here)?;
    let free = entries.iter().filter(|(id, entry)| **id != 0 && matches!(entry, Entry::Free)).map(|(id, _)| *id);
    Ok(Section { objects, free: free.collect(), trailer, at })
}

/// `startxref`, the number, `%%EOF`.
fn end(reader: &mut Reader<'_>, at: usize) -> Result<(), Defect> {
    reader.space();
    let begun = reader.word(b"startxref");
    reader.space();
    let start = reader.number();
    reader.space();
    if begun && start.is_some_and(|start| usize::try_from(start) == Ok(at)) && reader.raw(b"%%EOF") {
        Ok(())
    } else {
        reader.defect("no end of the update")
    }
}

/// Compares entries and objects, and takes the objects out of object streams.
fn place(
    objects: &mut BTreeMap<u32, Placed>,
    entries: &BTreeMap<u32, Entry>,
    own: Option<u32>,
    budget: &mut usize,
) -> Result<(), &'static str> {
    for (id, placed) in &*objects {
        if !matches!(entries.get(id), Some(Entry::At(..))) && (Some(*id) != own || entries.contains_key(id)) {
            return Err("an object without its cross reference");
        }
        if let Some(Entry::At(at, generation)) = entries.get(id)
            && (usize::try_from(*at).ok() != placed.at || *generation != u64::from(placed.generation))
        {
            return Err("a cross reference to another place");
        }
    }
    let mut inside: BTreeMap<u64, BTreeMap<u64, u32>> = BTreeMap::new();
    for (id, entry) in entries {
        match entry {
            Entry::Free => {}
            Entry::At(..) if objects.contains_key(id) => {}
            Entry::At(..) => return Err("a cross reference to no object"),
            Entry::Inside(container, index) => {
                inside.entry(*container).or_default().insert(*index, *id);
            }
        }
    }
    let mut containers: Vec<u32> = Vec::new();
    for (id, placed) in &*objects {
        if is_type(&placed.object, b"ObjStm") {
            containers.push(*id);
        }
    }
    for container in containers {
        let listed = inside.remove(&container.into()).unwrap_or_default();
        let Some(Placed { object: Object::Stream(stream), .. }) = objects.get(&container) else { continue };
        let members = members(stream, budget).ok_or("an object stream cannot be read")?;
        for (index, (id, object)) in members.into_iter().enumerate() {
            if listed.get(&u64::try_from(index).unwrap_or(u64::MAX)) != Some(&id) {
                return Err("an object in a stream without its cross reference");
            }
            if objects.insert(id, Placed { generation: 0, at: None, object }).is_some() {
                return Err("an object stands twice");
            }
        }
        if listed.values().any(|id| !objects.contains_key(id)) {
            return Err("a cross reference to no object");
        }
    }
    if inside.is_empty() { Ok(()) } else { Err("a cross reference to no object stream") }
}

/// A classical table behind the word `xref`, with the word `trailer`.
fn table(reader: &mut Reader<'_>) -> Result<BTreeMap<u32, Entry>, Defect> {
    let mut entries = BTreeMap::new();
    loop {
        reader.space();
        if reader.word(b"trailer") {
            reader.space();
            return Ok(entries);
        }
        let (Some(first), Some(count)) = (reader.spaced_number(), reader.spaced_number()) else {
            return reader.defect("a wrong table of cross references");
        };
        for step in 0..count {
            let begin = reader.at;
            let offset = reader.spaced_number();
            let generation = reader.spaced_number();
            let (Some(offset), Some(generation), 17) = (offset, generation, reader.at - begin) else {
                return reader.defect("a wrong cross reference");
            };
            let entry = match (reader.raw(b"n"), reader.raw(b"f")) {
                (true, _) => Entry::At(offset, generation),
                (_, true) => Entry::Free,
                _ => return reader.defect("a wrong cross reference"),
            };
            let id = first.checked_add(step).and_then(|id| u32::try_from(id).ok());
            if id.is_none_or(|id| entries.insert(id, entry).is_some()) || entries.len() > MOST_OBJECTS {
                return reader.defect("a cross reference stands twice");
            }
            reader.space();
        }
    }
}

/// A cross reference stream.
fn packed(stream: &Stream, budget: &mut usize) -> Option<BTreeMap<u32, Entry>> {
    let numbers = |key: &[u8]| -> Option<Vec<u64>> {
        let values = stream.dict.get(key).ok()?.as_array().ok()?;
        values.iter().map(|value| value.as_i64().ok().and_then(|n| u64::try_from(n).ok())).collect()
    };
    if !stream.dict.has_type(b"XRef") {
        return None;
    }
    let widths = numbers(b"W")?;
    let [one, two, three] = widths.as_slice() else { return None };
    let size = stream.dict.get(b"Size").ok()?.as_i64().ok().and_then(|n| u64::try_from(n).ok())?;
    let index = if stream.dict.has(b"Index") { numbers(b"Index")? } else { vec![0, size] };
    let content = unpacked(stream, budget)?;
    if widths.iter().any(|width| *width > 8) || !index.len().is_multiple_of(2) {
        return None;
    }
    let mut rest = content.as_slice();
    let mut entries = BTreeMap::new();
    for pair in index.chunks(2) {
        let [first, count] = pair else { return None };
        for step in 0..*count {
            let kind = if *one == 0 { 1 } else { field(&mut rest, *one)? };
            let (second, third) = (field(&mut rest, *two)?, field(&mut rest, *three)?);
            let entry = match kind {
                0 => Entry::Free,
                1 => Entry::At(second, third),
                2 => Entry::Inside(second, third),
                _ => return None,
            };
            let id = u32::try_from(first.checked_add(step)?).ok()?;
            if entries.insert(id, entry).is_some() || entries.len() > MOST_OBJECTS {
                return None;
            }
        }
    }
    rest.is_empty().then_some(entries)
}

/// The content of a stream, as far as there is room for it.
fn unpacked(stream: &Stream, budget: &mut usize) -> Option<Vec<u8>> {
    let content = stream.get_plain_content_with_limit(*budget).ok()?;
    *budget = budget.checked_sub(content.len())?;
    Some(content)
}

fn field(rest: &mut &[u8], width: u64) -> Option<u64> {
    let (bytes, behind) = rest.split_at_checked(usize::try_from(width).ok()?)?;
    *rest = behind;
    Some(bytes.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)))
}

/// The objects of an object stream, in its order.
fn members(stream: &Stream, budget: &mut usize) -> Option<Vec<(u32, Object)>> {
    let number = |key: &[u8]| stream.dict.get(key).ok()?.as_i64().ok().and_then(|n| usize::try_from(n).ok());
    let (count, first) = (number(b"N")?, number(b"First")?);
    let content = unpacked(stream, budget)?;
    if stream.dict.has(b"Extends") || count > MOST_OBJECTS {
        return None;
    }
    let mut heads = Reader::new(content.get(..first)?, 0);
    let mut members = Vec::new();
    let mut end = first;
    for _ in 0..count {
        heads.space();
        let id = u32::try_from(heads.spaced_number()?).ok()?;
        let at = first.checked_add(usize::try_from(heads.number()?).ok()?)?;
        let mut reader = Reader::new(&content, at);
        let object = reader.value(0).ok()?;
        // Nothing but white space lies between one member and the next.
        if at < end || !content.get(end..at)?.iter().all(|byte| is_space(*byte)) {
            return None;
        }
        end = reader.at;
        members.push((id, object));
    }
    heads.space();
    let tail = content.get(end..)?.iter().all(|byte| is_space(*byte));
    (tail && heads.at == first).then_some(members)
}

fn is_type(object: &Object, name: &[u8]) -> bool {
    matches!(object, Object::Stream(stream) if stream.dict.has_type(name))
}
