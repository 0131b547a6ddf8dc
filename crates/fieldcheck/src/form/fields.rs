//! Fields of an interactive form (AcroForm), filled where their names are those of the maker's verification form: `unit-<n>`
//! with its serial number in `unit-<n>-serial`, and `person-date` (`docs/formats/form.md`). Older names are known, too: `date`,
//! `serial.<n>` (n from 1), `done.<serial>`, `result.<serial>`, `key`. Other fields, and fields with a value, are left alone.

use super::Piece;
use crate::{dates, words::Words};
use bmc::Outcome;
use lopdf::{Document, Object, ObjectId, text_string};

/// Deepest field tree that is followed.
const DEEPEST: usize = 16;

/// Fills what fits; gives back the names of what was filled.
pub(super) fn fill(document: &mut Document, pieces: &[Piece], words: &Words) -> Vec<String> {
    let mut filled = Vec::new();
    let fields = all(document);
    let printed: Vec<(String, String)> =
        fields.iter().filter_map(|(name, id)| serial_in(document, name, *id)).collect();
    for (name, id) in fields {
        let unit = printed.iter().find(|(row, _)| *row == name).map(|(_, serial)| format!("done.{serial}"));
        let done = match answer(unit.as_deref().unwrap_or(&name), pieces, words) {
            Some(Fill::Text(text)) => set_text(document, id, &text),
            Some(Fill::Tick) => tick(document, id),
            None => false,
        };
        if done {
            filled.push(name);
        }
    }
    if !filled.is_empty() {
        ask_for_appearances(document);
    }
    filled
}

enum Fill {
    Text(String),
    Tick,
}

fn answer(name: &str, pieces: &[Piece], words: &Words) -> Option<Fill> {
    let of = |serial: &str| pieces.iter().find(|p| p.opened.predicate.run.serial.as_deref() == Some(serial));
    if let Some(serial) = name.strip_prefix("done.") {
        // Only corrected evidence proposes "done"; open and undecided evidence leaves the box to the person.
        return of(serial).filter(|p| p.opened.predicate.outcome == Outcome::Corrected).map(|_| Fill::Tick);
    }
    if let Some(serial) = name.strip_prefix("result.") {
        return of(serial).map(|p| Fill::Text(words.outcome(p.opened.predicate.outcome)));
    }
    if let Some(number) = name.strip_prefix("serial.") {
        let piece = number.parse::<usize>().ok()?.checked_sub(1).and_then(|at| pieces.get(at))?;
        return piece.opened.predicate.run.serial.clone().map(Fill::Text);
    }
    match name {
        "date" | "person-date" => {
            let latest = pieces.iter().map(|p| p.opened.predicate.run.finished).max()?;
            Some(Fill::Text(dates::day(dates::date_of(latest), words.lang)))
        }
        "key" => pieces.first().map(|p| Fill::Text(p.opened.key.fingerprint())),
        _ => None,
    }
}

/// The row that a field `unit-<n>-serial` is about, and the serial number in it.
fn serial_in(document: &Document, name: &str, id: ObjectId) -> Option<(String, String)> {
    let row = name.strip_suffix("-serial").filter(|row| row.starts_with("unit-"))?;
    let value = document.get_dictionary(id).ok()?.get_deref(b"V", document).ok()?;
    let serial = lopdf::decode_text_string(value).ok().filter(|serial| !serial.is_empty())?;
    Some((row.to_owned(), serial))
}

/// Full names and objects of all fields that have a name (12.7.4.2: partial names, joined by dots).
pub(super) fn all(document: &Document) -> Vec<(String, ObjectId)> {
    let mut found = Vec::new();
    let form =
        document.catalog().ok().and_then(|catalog| catalog.get_deref(b"AcroForm", document).ok()?.as_dict().ok());
    let roots =
        form.and_then(|form| form.get_deref(b"Fields", document).ok()?.as_array().ok()).cloned().unwrap_or_default();
    for root in roots.iter().filter_map(|root| root.as_reference().ok()) {
        walk(document, root, "", DEEPEST, &mut found);
    }
    found
}

fn walk(document: &Document, id: ObjectId, above: &str, depth: usize, found: &mut Vec<(String, ObjectId)>) {
    let Ok(field) = document.get_dictionary(id) else { return };
    let own = field.get_deref(b"T", document).ok().and_then(|name| lopdf::decode_text_string(name).ok());
    let name = match (&own, above) {
        (Some(own), "") => own.clone(),
        (Some(own), above) => format!("{above}.{own}"),
        (None, above) => above.to_owned(),
    };
    if own.is_some() {
        found.push((name.clone(), id));
    }
    let kids = field.get_deref(b"Kids", document).ok().and_then(|kids| kids.as_array().ok());
    if let Some(kids) = kids.filter(|_| depth > 0) {
        for kid in kids.iter().filter_map(|kid| kid.as_reference().ok()) {
            walk(document, kid, &name, depth - 1, found);
        }
    }
}

fn is_empty(document: &Document, id: ObjectId) -> bool {
    match document.get_dictionary(id).ok().and_then(|field| field.get_deref(b"V", document).ok()) {
        Some(Object::String(text, _)) => text.is_empty(),
        Some(Object::Name(state)) => state == b"Off",
        None => true,
        Some(_) => false,
    }
}

fn set_text(document: &mut Document, id: ObjectId, text: &str) -> bool {
    let empty = is_empty(document, id);
    match document.get_dictionary_mut(id) {
        Ok(field) if empty => {
            field.set("V", text_string(text));
            true
        }
        _ => false,
    }
}

/// Ticks a check box: its value becomes the state that is not `Off` (12.7.5.2.3). Of radio buttons the one called `yes`.
fn tick(document: &mut Document, id: ObjectId) -> bool {
    if !is_empty(document, id) {
        return false;
    }
    let kids = document.get_dictionary(id).ok().and_then(|field| field.get(b"Kids").ok()?.as_array().ok()).cloned();
    for kid in kids.iter().flatten().filter_map(|kid| kid.as_reference().ok()) {
        let looks = document.get_dictionary(kid).ok().and_then(|widget| {
            widget.get_deref(b"AP", document).ok()?.as_dict().ok()?.get_deref(b"N", document).ok()?.as_dict().ok()
        });
        if looks.is_some_and(|looks| looks.has(b"yes")) {
            let yes = || Object::Name(b"yes".to_vec());
            if let Ok(widget) = document.get_dictionary_mut(kid) {
                widget.set("AS", yes());
            }
            if let Ok(field) = document.get_dictionary_mut(id) {
                field.set("V", yes());
            }
            return true;
        }
    }
    if kids.is_some() {
        return false;
    }
    let state = document.get_dictionary(id).ok().and_then(|field| {
        let looks =
            field.get_deref(b"AP", document).ok()?.as_dict().ok()?.get_deref(b"N", document).ok()?.as_dict().ok()?;
        looks.iter().map(|(name, _)| name.clone()).find(|name| name != b"Off")
    });
    let state = Object::Name(state.unwrap_or_else(|| b"Yes".to_vec()));
    match document.get_dictionary_mut(id) {
        Ok(field) => {
            field.set("V", state.clone());
            field.set("AS", state);
            true
        }
        Err(_) => false,
    }
}

/// Readers draw the new values themselves.
fn ask_for_appearances(document: &mut Document) {
    let form = document.catalog().ok().and_then(|catalog| catalog.get(b"AcroForm").ok()).cloned();
    match form {
        Some(Object::Reference(id)) => {
            if let Ok(form) = document.get_dictionary_mut(id) {
                form.set("NeedAppearances", true);
            }
        }
        Some(Object::Dictionary(mut form)) => {
            form.set("NeedAppearances", true);
            if let Ok(catalog) = document.catalog_mut() {
                catalog.set("AcroForm", form);
            }
        }
        _ => {}
    }
}
