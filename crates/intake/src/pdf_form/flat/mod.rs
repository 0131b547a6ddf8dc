//! A form of ours that was flattened: the entries are painted into the page and the fields are gone, but the catalog's
//! page-piece dictionary (`PieceInfo`, ISO 32000-1, 14.5) still says where each field was, and what was known beforehand.
//!
//! Only fields that the file lacks are read so. A box is on if something is painted well inside; a text is what begins at its
//! place. Both count only where the blank form's own line is found, because pages can be added, removed or printed smaller
//! while the dictionary stays, and another page's words would be taken for an answer. Layout of the dictionary:
//! `docs/formats/form.md`; it is written by `documents`. Called by the folder's `read`.
//!
//! `paint` goes through the content of a page, `spots` keeps what is found at each place, `letters` and `lines` make text.

mod content;
mod geometry;
mod letters;
mod lines;
mod paint;
#[cfg(test)]
pub(super) mod rules;
mod spots;

use super::{
    doubts,
    file::File,
    pages::Pages,
    reading::{Choice, Field, FieldPlace, Kind, Value},
    text, values,
};
use geometry::{Point, Rect};
use lopdf::{Dictionary, Object};
use paint::{Fonts, Painter};
use spots::{Spot, Spots};
use std::collections::{BTreeMap, BTreeSet};

/// Most levels of the tree of pages that pass something on to a page.
const LEVELS: usize = 32;
/// The state of a box that is not ticked.
const OFF: &str = "Off";

/// What was found of fields that the file lacks.
#[derive(Default)]
pub(super) struct Painted {
    pub(super) fields: Vec<Field>,
    /// Fields that had a place on paper are gone: what became of them, as the end of a sentence.
    pub(super) flattened: Option<&'static str>,
}

/// One place as the form says it.
struct Place {
    page: u32,
    rect: [f32; 4],
    /// The state of a box.
    state: Option<String>,
    /// What was found there.
    spot: Option<Spot>,
}

impl Place {
    /// The page is the one that was meant.
    fn is_framed(&self) -> bool {
        self.spot.as_ref().is_some_and(|spot| spot.framed)
    }
}

/// One field as the form says it.
#[derive(Default)]
struct Lacking {
    name: String,
    places: Vec<Place>,
    /// Its value, known beforehand.
    known: Option<String>,
}

/// Reads the fields that the form had and the file does not have.
pub(super) fn read<'f>(file: &'f File<'_>, root: &'f Dictionary, pages: &Pages<'f>, present: &[Field]) -> Painted {
    let mut lacking = lacking(file, root, present);
    let mut by_page: BTreeMap<u32, Vec<&mut Place>> = BTreeMap::new();
    for place in lacking.iter_mut().flat_map(|field| &mut field.places) {
        by_page.entry(place.page).or_default().push(place);
    }
    let mut fonts = Fonts::default();
    for (number, places) in by_page {
        let Some(page) = pages.page(number) else { continue };
        let list = places.iter().map(|place| Spot::new(rect(place.rect), place.state.is_some())).collect();
        let mut spots = Spots { list, budget: file.budget };
        let resources = inherited(file, page.dict, b"Resources");
        let content = content(file, page.dict, number);
        if let Some(resources) = resources {
            Painter { file, fonts: &mut fonts, spots: &mut spots }.page(&content, resources);
        }
        for (place, spot) in places.into_iter().zip(spots.list) {
            place.spot = Some(spot);
        }
    }
    let mut places = lacking.iter().flat_map(|field| &field.places).peekable();
    let placed = places.peek().is_some();
    let found = places.any(Place::is_framed);
    let flattened = match (placed, found) {
        (false, _) => None,
        (true, true) => Some("what is painted where they were was read"),
        (true, false) => Some("the lines of the blank form are not where they were, so nothing was read"),
    };
    Painted { fields: lacking.into_iter().map(|field| field.read(file, found)).collect(), flattened }
}

/// Where the fields of a form of ours are on paper, as its page-piece dictionary says.
pub(super) fn places(file: &File<'_>, root: &Dictionary) -> Vec<FieldPlace> {
    let mut all = Vec::new();
    for field in lacking(file, root, &[]) {
        for place in field.places {
            let Place { page, rect, state, .. } = place;
            all.push(FieldPlace { name: field.name.clone(), page, rect, state });
        }
    }
    all
}

/// The fields of the page-piece dictionary that are not among the fields of the file.
fn lacking(file: &File<'_>, root: &Dictionary, present: &[Field]) -> Vec<Lacking> {
    let present: BTreeSet<&str> = present.iter().map(|field| field.name.as_str()).collect();
    let mut data = root;
    for key in [b"PieceInfo".as_slice(), b"Fieldaction", b"Private"] {
        let Ok(inner) = file.entry(data, key).as_dict() else { return Vec::new() };
        data = inner;
    }
    let mut all: Vec<Lacking> = Vec::new();
    let mut order: BTreeMap<String, usize> = BTreeMap::new();
    for entry in file.list(data, b"Fields") {
        if !file.budget.object() {
            break;
        }
        let Ok(entry) = file.get(entry).as_dict() else { continue };
        let Some(name) = file.text(entry, b"T").filter(|name| !name.is_empty() && !present.contains(name.as_str()))
        else {
            continue;
        };
        let at = *order.entry(name.clone()).or_insert(all.len());
        if at == all.len() {
            if !file.budget.field() {
                break;
            }
            all.push(Lacking { name, ..Lacking::default() });
        }
        let Some(field) = all.get_mut(at) else { continue };
        match values::rectangle(file, entry) {
            Some(rect) => {
                let page = file.entry(entry, b"Page").as_i64().ok().and_then(|page| u32::try_from(page).ok());
                let state = file.entry(entry, b"State").as_name().ok().map(text::name);
                field.places.push(Place { page: page.unwrap_or(u32::MAX), rect, state, spot: None });
            }
            None => field.known = file.text(entry, b"V").or_else(|| field.known.take()),
        }
    }
    all
}

/// What a page has or gets from the tree above it.
fn inherited<'f>(file: &'f File<'_>, page: &'f Dictionary, key: &[u8]) -> Option<&'f Dictionary> {
    let mut node = page;
    for _ in 0..LEVELS {
        if let Ok(found) = file.entry(node, key).as_dict() {
            return Some(found);
        }
        node = file.entry(node, b"Parent").as_dict().ok()?;
    }
    None
}

/// The content of a page, its parts one after another.
fn content(file: &File<'_>, page: &Dictionary, number: u32) -> Vec<u8> {
    let (contents, mut all) = (file.entry(page, b"Contents"), Vec::new());
    let parts = contents.as_array().map_or(std::slice::from_ref(contents), Vec::as_slice);
    for part in parts {
        if !file.budget.object() {
            break;
        }
        let Object::Stream(stream) = file.get(part) else { continue };
        match file.unpack(stream) {
            Ok(bytes) if file.budget.bytes(bytes.len()) => {
                all.extend(bytes);
                all.push(b'\n');
            }
            Ok(_) => break,
            Err(why) => {
                let what = format!("the content of page {}, {why}", number.saturating_add(1));
                file.doubts.add(&doubts::UNREADABLE, None, &what);
            }
        }
    }
    all
}

fn rect([left, bottom, right, top]: [f32; 4]) -> Rect {
    let corner = |x: f32, y: f32| Point::new(f64::from(x), f64::from(y));
    Rect::around(&[corner(left, bottom), corner(right, top)])
}

impl Lacking {
    /// The field; `told` if it is worth saying that this one is not where it was.
    fn read(self, file: &File<'_>, told: bool) -> Field {
        let boxed = self.places.iter().any(|place| place.state.is_some());
        let states: BTreeSet<&str> = self.places.iter().filter_map(|place| place.state.as_deref()).collect();
        let kind = match states.len() {
            0 => Kind::Text,
            1 => Kind::CheckBox,
            _ => Kind::Radio,
        };
        let mut field = Field::named(self.name, kind);
        field.widgets = self.places.len();
        let Some(first) = self.places.first() else {
            // As the form itself has it: it is hidden and cannot be changed.
            (field.value, field.read_only) = (self.known.map(Value::Text), true);
            return field;
        };
        (field.page, field.rect) = (Some(first.page), Some(first.rect));
        for state in self.places.iter().filter_map(|place| place.state.as_ref()) {
            if field.options.iter().all(|option| option.export != *state) {
                field.options.push(Choice { export: state.clone(), display: state.clone() });
            }
        }
        if !self.places.iter().all(Place::is_framed) {
            if told {
                file.doubts.add(&doubts::PLACE, Some(&field.name), "");
            }
            return field;
        }
        if boxed {
            ticked(file, &self.places, &mut field);
        } else {
            written(file, self.places, &mut field);
        }
        field
    }
}

/// Which box is on.
fn ticked(file: &File<'_>, places: &[Place], field: &mut Field) {
    let marked = |place: &&Place| place.spot.as_ref().is_some_and(|spot| spot.marked);
    let on: BTreeSet<&str> = places.iter().filter(marked).filter_map(|place| place.state.as_deref()).collect();
    field.on = Some(!on.is_empty());
    let all: Vec<&str> = on.into_iter().collect();
    field.value = match all.as_slice() {
        [] => Some(Value::State(OFF.to_owned())),
        [state] => {
            field.shown = Some((*state).to_owned());
            Some(Value::State((*state).to_owned()))
        }
        several => {
            file.doubts.add(&doubts::SEVERAL, Some(&field.name), &several.join(", "));
            None
        }
    };
}

/// What is written at the places of a text.
fn written(file: &File<'_>, places: Vec<Place>, field: &mut Field) {
    let mut texts: Vec<String> = Vec::new();
    let mut drawn = false;
    for spot in places.into_iter().filter_map(|place| place.spot) {
        let text = lines::joined(spot.runs);
        drawn |= spot.marked;
        if !text.is_empty() && !texts.contains(&text) {
            texts.push(text);
        }
    }
    let doubt = |known, value: &str| file.doubts.add(known, Some(&field.name), value);
    if let Some(other) = texts.get(1) {
        doubt(&doubts::WIDGET, other);
    }
    if drawn {
        doubt(&doubts::DRAWN, "");
    }
    let text = texts.into_iter().next();
    if let Some(text) = text.as_ref().filter(|text| text.contains(char::REPLACEMENT_CHARACTER)) {
        doubt(&doubts::GARBLED, text);
    }
    field.value = text.map(Value::Text);
}
