//! The fields of a form as other programs see them. What people fill in is read back in the journeys of `tests`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use crate::{form, letter, sample};
use lopdf::{Dictionary, Document};
use std::collections::BTreeMap;

fn letter(units: usize) -> Document {
    let fonts = sample::fonts();
    let pdf = letter::render(&sample::notice(), &sample::laboratory(units), &"de".into(), &fonts).unwrap();
    sample::check(&pdf, &format!("acroform-{units}"));
    Document::load_mem(&pdf).unwrap()
}

fn fields(document: &Document) -> BTreeMap<String, Dictionary> {
    let form = document.dereference(document.catalog().unwrap().get(b"AcroForm").unwrap()).unwrap().1;
    let listed = form.as_dict().unwrap().get(b"Fields").unwrap().as_array().unwrap();
    let field = |id: &lopdf::Object| document.get_dictionary(id.as_reference().unwrap()).unwrap().clone();
    let name = |field: &Dictionary| lopdf::decode_text_string(field.get(b"T").unwrap()).unwrap();
    listed.iter().map(field).map(|f| (name(&f), f)).collect()
}

#[test]
fn everything_to_be_entered_is_a_field() {
    let document = letter(3);
    let fields = fields(&document);
    for name in ["person-name", "person-title", "person-date", "further_serials", "chain-not_applicable"] {
        let field = fields.get(name).unwrap_or_else(|| panic!("{name} is missing: {:?}", fields.keys()));
        assert_eq!(field.get(b"Subtype").unwrap().as_name().unwrap(), b"Widget", "{name}");
        assert!(!lopdf::decode_text_string(field.get(b"TU").unwrap()).unwrap().is_empty(), "{name}");
    }
    for n in 1..=3 {
        let group = &fields[&format!("unit-{n}")];
        assert_eq!(group.get(b"Kids").unwrap().as_array().unwrap().len(), 2);
        let serial = lopdf::decode_text_string(fields[&format!("unit-{n}-serial")].get(b"V").unwrap()).unwrap();
        assert_eq!(serial, sample::laboratory(3).units[n - 1].serial.as_ref().unwrap().as_str());
    }
    assert!(!fields.contains_key("organisation") || fields["organisation"].get(b"V").is_ok(), "it is printed already");
}

#[test]
fn every_widget_lies_in_a_form_element_of_its_own() {
    let document = letter(9);
    let forms: Vec<&Dictionary> = document
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok())
        .filter(|d| d.get(b"S").and_then(|s| s.as_name()).is_ok_and(|s| s == b"Form"))
        .collect();
    let widgets = document
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok())
        .filter(|d| d.get(b"Subtype").and_then(|s| s.as_name()).is_ok_and(|s| s == b"Widget"))
        .filter(|d| d.get(b"F").and_then(|f| f.as_i64()).is_ok_and(|f| f & 2 == 0));
    assert_eq!(widgets.count(), forms.len());
    assert!(forms.len() > 20);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let fonts = sample::fonts();
    let render = || form::render_blank(&sample::notice(), &"en".into(), &fonts).unwrap();
    assert!(render() == render());
}
