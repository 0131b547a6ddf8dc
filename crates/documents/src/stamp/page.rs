//! A page of a master: what stands on it for everybody, and the slots.

use super::{
    glyphs::{Alphabets, shown},
    packed::{Packed, Stream},
};
use crate::typesetting::shaper::{Shaper, Weight};
use lopdf::{
    Document, Object, ObjectId,
    content::{Content, Operation},
};
use std::collections::BTreeMap;

/// The type size of the alphabet; nothing else on a page has it.
pub(super) const SMALL: f32 = 1.375;

/// Where a personal text is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    /// Which text.
    pub text: usize,
    pub weight: Weight,
    /// Type size in points.
    pub size: f32,
    /// Where it begins, in points from the left edge.
    pub left: f32,
}

#[derive(Debug)]
enum Part {
    Same(Packed),
    Slot(usize),
}

/// The content of one page.
#[derive(Debug)]
pub(super) struct Page {
    /// The stream with it.
    pub content: ObjectId,
    parts: Vec<Part>,
}

impl Page {
    /// The content with texts in its slots, by number; each is the operand of a `TJ`.
    pub(super) fn write(&self, texts: &[Vec<u8>]) -> Option<Vec<u8>> {
        let mut stream = Stream::new();
        for part in &self.parts {
            match part {
                Part::Same(packed) => stream.packed(packed),
                Part::Slot(n) => stream.stored(texts.get(*n)?),
            }
        }
        Some(stream.end())
    }

    /// How many bytes it keeps.
    pub(super) fn weight(&self) -> usize {
        self.parts.iter().map(|p| if let Part::Same(packed) = p { packed.weight() } else { 16 }).sum()
    }
}

/// What a page says, before the alphabet is known.
pub(super) struct Sheet {
    content: ObjectId,
    operations: Vec<Operation>,
    fonts: BTreeMap<Vec<u8>, Weight>,
}

impl Sheet {
    /// Reads the page's only stream.
    pub(super) fn read(document: &Document, page: ObjectId, content: ObjectId) -> Option<Self> {
        let stream = document.get_object(content).ok()?.as_stream().ok()?;
        let operations = Content::decode(&stream.decompressed_content().ok()?).ok()?.operations;
        let inside = |dictionary: &lopdf::Dictionary, key: &[u8]| {
            let (_, value) = document.dereference(dictionary.get(key).ok()?).ok()?;
            value.as_dict().ok().cloned()
        };
        let listed = inside(&inside(document.get_dictionary(page).ok()?, b"Resources")?, b"Font")?;
        let mut fonts = BTreeMap::new();
        for (name, font) in &listed {
            let (_, font) = document.dereference(font).ok()?;
            match font.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok()?.get(7..) {
                Some(b"NotoSans-Regular") => fonts.insert(name.clone(), Weight::Regular),
                Some(b"NotoSans-Bold") => fonts.insert(name.clone(), Weight::Bold),
                _ => None,
            };
        }
        Some(Self { content, operations, fonts })
    }

    fn weight_of(&self, operation: &Operation) -> Option<(Option<Weight>, f32)> {
        match (operation.operator.as_str(), operation.operands.as_slice()) {
            ("Tf", [Object::Name(font), size]) => Some((self.fonts.get(font).copied(), size.as_float().ok()?)),
            _ => None,
        }
    }

    /// Takes the alphabet off the page, if it is there.
    pub(super) fn take_alphabet(&mut self, alphabets: &mut Alphabets) -> Option<()> {
        let (mut depth, mut from, mut found) = (0_usize, 0, Vec::new());
        for (n, operation) in self.operations.iter().enumerate() {
            match operation.operator.as_str() {
                "BMC" | "BDC" => {
                    if depth == 0 {
                        from = n;
                    }
                    depth += 1;
                }
                "EMC" => {
                    depth = depth.checked_sub(1)?;
                    let inside = self.operations.get(from..=n)?;
                    if depth == 0 && inside.iter().any(|o| self.weight_of(o).is_some_and(|(_, size)| size == SMALL)) {
                        found.push(from..=n);
                    }
                }
                _ => {}
            }
        }
        for range in found.into_iter().rev() {
            let taken: Vec<Operation> = self.operations.splice(range, []).collect();
            let mut weight = None;
            for (n, operation) in taken.iter().enumerate() {
                if let Some((found, _)) = self.weight_of(operation) {
                    weight = found;
                } else if let Some(items) = shown(operation) {
                    alphabets.meet(weight?, &items);
                } else if n > 0 && operation.operator == "BDC" {
                    // A glyph that shows one character here and another there.
                    return None;
                }
            }
        }
        Some(())
    }

    /// Finds the slots and packs what is between them.
    pub(super) fn cut(
        self,
        alphabets: &Alphabets,
        shaper: &Shaper,
        marker: &dyn Fn(&str) -> Option<usize>,
        slots: &mut Vec<Slot>,
    ) -> Option<Page> {
        let (mut parts, mut from) = (Vec::new(), 0);
        let (mut font, mut left) = ((None, 0.0), 0.0);
        let pack = |operations: &[Operation]| {
            let mut bytes = Content { operations }.encode().ok()?;
            bytes.push(b'\n');
            Packed::new(&bytes)
        };
        for (n, operation) in self.operations.iter().enumerate() {
            if let Some(found) = self.weight_of(operation) {
                font = found;
            } else if let ("cm", [.., x, _]) = (operation.operator.as_str(), operation.operands.as_slice()) {
                left = x.as_float().ok()?;
            } else if let (Some(items), (Some(weight), size)) = (shown(operation), font) {
                let Some(text) = alphabets.read(&items, weight) else { continue };
                let Some(number) = marker(&text) else { continue };
                // The typesetter must have set it as we would, or we would not set the other as it does.
                if !alphabets.write(&text, weight, shaper)?.is_same(&items) {
                    return None;
                }
                parts.push(Part::Same(pack(self.operations.get(from..n)?)?));
                parts.push(Part::Slot(number));
                slots.push(Slot { text: number, weight, size, left });
                from = n + 1;
            }
        }
        parts.push(Part::Same(pack(self.operations.get(from..)?)?));
        Some(Page { content: self.content, parts })
    }
}
