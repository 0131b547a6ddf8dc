//! The file around the pages: objects that stay as they are, as one piece of bytes, and those that hold something
//! personal, in parts.

use super::Personal;
use lopdf::{Document, Object, ObjectId, Writer};
use std::{collections::BTreeMap, io::Write};

/// Document and instance as long as [`digits`] makes them.
const DOCUMENT: &str = "document-number-of-32-characters";
const INSTANCE: &str = "instance-number-of-32-characters";
/// Bytes of one entry of the table of objects (ISO 32000-1 7.5.4).
const ENTRY: usize = 20;

/// What stands in the strings of a proof instead of an addressee's values.
pub(super) struct Needles<'a> {
    /// What is printed; no string may hold it, or it would stay there.
    pub markers: &'a [String],
    pub values: &'a [String],
    /// Which of them is the address of the link.
    pub link: usize,
    /// The widths in points of its lines in the proof, and the number of the first among the texts.
    pub lines: &'a [f32],
    pub from: usize,
}

/// A part of an object.
#[derive(Clone, Debug)]
enum Part {
    Same(Vec<u8>),
    /// A text string, of words that stay and values.
    Text(Vec<Word>),
    Number(Number),
    Document,
    Instance,
}

#[derive(Clone, Debug)]
enum Word {
    Same(String),
    Value(usize),
}

/// The right edge of lines: each begins somewhere and is as wide as a text.
#[derive(Clone, Debug)]
struct Number(Vec<(f32, usize)>);

/// What a master keeps of its file.
#[derive(Debug)]
pub(super) struct File {
    same: Vec<u8>,
    /// Where each object begins, as the table has it.
    table: Vec<u8>,
    moving: Vec<(u32, Vec<Part>)>,
    contents: Vec<(ObjectId, ObjectId)>,
    trailer: String,
}

impl File {
    /// Takes the file apart. `contents`: for each page the stream of the typesetter and that of the code.
    pub(super) fn new(
        mut document: Document,
        contents: Vec<(ObjectId, ObjectId)>,
        needles: Needles<'_>,
    ) -> Option<Self> {
        let mut marks: BTreeMap<String, Part> = BTreeMap::new();
        number(&mut document)?;
        marks.insert(DOCUMENT.into(), Part::Document);
        marks.insert(INSTANCE.into(), Part::Instance);
        frames(&mut document, &needles, &mut marks)?;
        let mut is_clean = true;
        for object in document.objects.values_mut() {
            walk(object, &mut |object| {
                let Ok(text) = lopdf::decode_text_string(object) else { return };
                is_clean &= !needles.markers.iter().any(|marker| text.contains(marker));
                let Some(words) = words(&text, needles.values) else { return };
                let mark = format!("(@text-{}@)", marks.len());
                *object = Object::string_literal(mark.trim_matches(['(', ')']));
                marks.insert(mark, Part::Text(words));
            });
        }
        if !is_clean {
            return None;
        }
        let mut file = Self {
            same: format!("%PDF-{}\n%\u{e9}\u{e9}\n", document.version).into_bytes(),
            table: b"0000000000 65535 f \n".to_vec(),
            moving: Vec::new(),
            contents,
            trailer: String::new(),
        };
        for n in 1..=document.max_id {
            let object = document.objects.get(&(n, 0))?;
            let begin = file.same.len();
            if !file.contents.iter().any(|(page, code)| [page.0, code.0].contains(&n)) {
                let bytes = written(n, object)?;
                if holds_mark(object) {
                    file.moving.push((n, split(bytes, &marks)));
                } else {
                    file.same.extend_from_slice(&bytes);
                }
            }
            writeln!(file.table, "{begin:010} 00000 n ").ok()?;
        }
        let reference = |key: &[u8]| document.trailer.get(key).ok()?.as_reference().ok();
        let (root, info) = (reference(b"Root")?.0, reference(b"Info")?.0);
        file.trailer = format!("/Size {}/Root {root} 0 R/Info {info} 0 R", document.max_id + 1);
        Some(file)
    }

    /// The file of one addressee, with these contents of its pages and widths of its texts.
    pub(super) fn write(&self, contents: &[Vec<u8>], widths: &[f32], personal: &Personal<'_>) -> Option<Vec<u8>> {
        let document = digits(&personal.ident);
        let texts: Vec<&str> = personal.texts.iter().map(|(text, _)| text.as_str()).collect();
        let instance = digits(&(personal.ident, texts, personal.values));
        let mut out = Vec::with_capacity(self.same.len() + self.table.len() + 24_000);
        out.extend_from_slice(&self.same);
        let mut table = self.table.clone();
        let mut enter = |n: u32, at: usize| {
            let from = n as usize * ENTRY;
            let entry = table.get_mut(from..from + 10)?;
            entry.copy_from_slice(format!("{at:010}").as_bytes());
            Some(())
        };
        for (n, parts) in &self.moving {
            enter(*n, out.len())?;
            for part in parts {
                match part {
                    Part::Same(bytes) => out.extend_from_slice(bytes),
                    Part::Text(words) => {
                        let mut text = String::new();
                        for word in words {
                            text.push_str(match word {
                                Word::Same(same) => same,
                                Word::Value(n) => personal.values.get(*n)?,
                            });
                        }
                        Writer::write_object(&mut out, &lopdf::text_string(&text)).ok()?;
                    }
                    Part::Number(Number(lines)) => {
                        let ends = lines.iter().map(|(left, line)| Some(left + widths.get(*line)?));
                        let right = ends.collect::<Option<Vec<f32>>>()?.into_iter().fold(0.0, f32::max);
                        write!(out, " {right:.3} ").ok()?;
                    }
                    Part::Document => out.extend_from_slice(document.as_bytes()),
                    Part::Instance => out.extend_from_slice(instance.as_bytes()),
                }
            }
        }
        for (((page, code), content), drawn) in self.contents.iter().zip(contents).zip(personal.codes) {
            enter(page.0, out.len())?;
            stream(&mut out, page.0, "/Filter/FlateDecode", content)?;
            enter(code.0, out.len())?;
            stream(&mut out, code.0, "", drawn)?;
        }
        let begin = out.len();
        write!(out, "xref\n0 {}\n", table.len() / ENTRY).ok()?;
        out.extend_from_slice(&table);
        let trailer = &self.trailer;
        write!(out, "trailer\n<<{trailer}/ID[({document})({instance})]>>\nstartxref\n{begin}\n%%EOF").ok()?;
        Some(out)
    }

    /// How many bytes it keeps, about.
    pub(super) fn weight(&self) -> usize {
        let part = |part: &Part| 32 + if let Part::Same(bytes) = part { bytes.len() } else { 32 };
        let moving = self.moving.iter().flat_map(|(_, parts)| parts).map(part).sum::<usize>();
        self.same.len() + self.table.len() + moving
    }
}

fn stream(out: &mut Vec<u8>, n: u32, filter: &str, content: &[u8]) -> Option<()> {
    write!(out, "{n} 0 obj\n<<{filter}/Length {}>>stream\n", content.len()).ok()?;
    out.extend_from_slice(content);
    out.extend_from_slice(b"\nendstream\nendobj\n");
    Some(())
}

/// 128 bits that follow from the value, in hexadecimal digits.
fn digits(value: &impl std::hash::Hash) -> String {
    format!("{:032x}", typst::utils::hash128(value))
}

/// An object as it stands in a file.
fn written(n: u32, object: &Object) -> Option<Vec<u8>> {
    let mut bytes = format!("{n} 0 obj\n").into_bytes();
    Writer::write_object(&mut bytes, object).ok()?;
    bytes.extend_from_slice(b"\nendobj\n");
    Some(bytes)
}

/// The parts around marks.
fn split(bytes: Vec<u8>, marks: &BTreeMap<String, Part>) -> Vec<Part> {
    let mut parts = vec![Part::Same(bytes)];
    for (mark, part) in marks {
        let mark = mark.as_bytes();
        let mut next = Vec::with_capacity(parts.len());
        for old in parts {
            let Part::Same(bytes) = old else {
                next.push(old);
                continue;
            };
            let mut rest = bytes.as_slice();
            while let Some(at) = rest.windows(mark.len()).position(|w| w == mark) {
                let (before, after) = rest.split_at(at);
                next.push(Part::Same(before.to_vec()));
                next.push(part.clone());
                rest = after.get(mark.len()..).unwrap_or_default();
            }
            next.push(Part::Same(rest.to_vec()));
        }
        parts = next;
    }
    parts
}

/// Whether a mark stands in an object; among streams only the metadata are asked.
fn holds_mark(object: &Object) -> bool {
    match object {
        Object::String(text, _) => text.starts_with(b"@") && text.ends_with(b"@"),
        Object::Array(all) => all.iter().any(holds_mark),
        Object::Dictionary(all) => all.iter().any(|(_, one)| holds_mark(one)),
        Object::Stream(stream) => stream.dict.has_type(b"Metadata"),
        _ => false,
    }
}

/// Meets every string inside an object; not the contents of streams.
fn walk(object: &mut Object, meet: &mut impl FnMut(&mut Object)) {
    match object {
        Object::String(..) => meet(object),
        Object::Array(all) => all.iter_mut().for_each(|one| walk(one, meet)),
        Object::Dictionary(all) => all.iter_mut().for_each(|(_, one)| walk(one, meet)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, one)| walk(one, meet)),
        _ => {}
    }
}

/// A string in words and values, if it holds one.
fn words(text: &str, values: &[String]) -> Option<Vec<Word>> {
    let (mut words, mut rest) = (Vec::new(), text);
    let first = |rest: &str| {
        let found =
            values.iter().enumerate().filter_map(|(n, value)| Some((rest.find(value.as_str())?, n, value.len())));
        found.min()
    };
    while let Some((at, n, length)) = first(rest) {
        words.push(Word::Same(rest.get(..at)?.to_owned()));
        words.push(Word::Value(n));
        rest = rest.get(at + length..)?;
    }
    if words.is_empty() {
        return None;
    }
    words.push(Word::Same(rest.to_owned()));
    Some(words)
}

/// Puts marks in place of the numbers of document and instance, in the trailer and the metadata.
fn number(document: &mut Document) -> Option<()> {
    let [Object::String(one, _), Object::String(two, _)] =
        document.trailer.get(b"ID").ok()?.as_array().ok()?.as_slice()
    else {
        return None;
    };
    let (one, two) = (std::str::from_utf8(one).ok()?.to_owned(), std::str::from_utf8(two).ok()?.to_owned());
    let metadata = document.catalog().ok()?.get(b"Metadata").ok()?.as_reference().ok()?;
    let stream = document.get_object_mut(metadata).ok()?.as_stream_mut().ok()?;
    let text = String::from_utf8(stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())).ok()?;
    if one == two || !text.contains(&one) || !text.contains(&two) {
        return None;
    }
    stream.set_plain_content(text.replace(&one, DOCUMENT).replace(&two, INSTANCE).into_bytes());
    Some(())
}

/// Puts marks in place of the right edges of the link's frames.
fn frames(document: &mut Document, needles: &Needles<'_>, marks: &mut BTreeMap<String, Part>) -> Option<()> {
    let address = needles.values.get(needles.link)?.as_bytes();
    let mut met = 0;
    let mut mark = |right: Number| {
        let mark = format!("(@right-{}@)", marks.len());
        let object = Object::string_literal(mark.trim_matches(['(', ')']));
        marks.insert(mark, Part::Number(right));
        object
    };
    let is_ours = |object: &Object| {
        let action = object.as_dict().and_then(|d| d.get(b"A")).and_then(Object::as_dict);
        action.and_then(|a| a.get(b"URI")).and_then(Object::as_str).is_ok_and(|uri| uri == address)
    };
    for object in document.objects.values_mut().filter(|o| is_ours(o)) {
        let annotation = object.as_dict_mut().ok()?;
        let floats = |object: &Object| -> Option<Vec<f32>> {
            object.as_array().ok()?.iter().map(|n| n.as_float().ok()).collect()
        };
        let rect = floats(annotation.get(b"Rect").ok()?)?;
        let [left, bottom, right, top] = rect.as_slice() else { return None };
        let corners = match annotation.get(b"QuadPoints") {
            Ok(quads) => floats(quads)?,
            Err(_) => vec![*left, *bottom, *right, *bottom, *right, *top, *left, *top],
        };
        let (mut written, mut ends) = (Vec::new(), Vec::new());
        for quad in corners.chunks(8) {
            let across = || quad.iter().step_by(2).copied();
            let (from, to) = (across().fold(f32::INFINITY, f32::min), across().fold(0.0, f32::max));
            if quad.len() != 8 || ((to - from) - needles.lines.get(met)?).abs() > 0.02 {
                return None;
            }
            let end = (from, needles.from + met);
            for (n, corner) in quad.iter().enumerate() {
                let is_right = n % 2 == 0 && *corner == to;
                written.push(if is_right { mark(Number(vec![end])) } else { Object::Real(*corner) });
            }
            ends.push(end);
            met += 1;
        }
        if annotation.has(b"QuadPoints") {
            annotation.set("QuadPoints", written);
        }
        let right = mark(Number(ends));
        annotation.set("Rect", vec![Object::Real(*left), Object::Real(*bottom), right, Object::Real(*top)]);
    }
    (met == needles.lines.len()).then_some(())
}
