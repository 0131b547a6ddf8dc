//! The names that our own forms give their boxes (`docs/formats/form.md`), for files that name fields but not their kinds.
//!
//! Exported form data (FDF, XFDF) says `unit-3` is `no` and not that it is a box. Which names are boxes, and what they can
//! say, is fixed by our forms, so it is taken from there; a value that no box of that name can have is told and not taken.
//! Called by `exported`, and by `values` where a form lost its boxes.

use super::{
    doubts::{self, Doubts},
    reading::{Field, Kind, Reading, Value},
};

/// The field that every form of ours has.
const REFERENCE: &str = "notice-reference";
/// What the boxes of a question, of the units and of the chain can say.
const ANSWERS: &[&str] = &["yes", "no"];
const UNITS: &[&str] = &["yes", "no", "done", "not_yet", "not_here", "never_had", "passed_on", "scrapped", "cannot"];
const CHAIN: &[&str] = &["yes"];
/// Not ticked.
const OFF: &str = "Off";

/// Kind of a field of ours by its name, and what its boxes can say; nothing if no form of ours has such a field.
fn kind(name: &str) -> Option<(Kind, &'static [&'static str])> {
    let text = Some((Kind::Text, [].as_slice()));
    let row = |row: &str| !row.is_empty() && row.bytes().all(|byte| byte.is_ascii_digit());
    if name == "chain-not_applicable" {
        return Some((Kind::CheckBox, CHAIN));
    }
    if let Some(question) = name.strip_prefix("question-") {
        return match question.rsplit_once('-') {
            None if !question.is_empty() => Some((Kind::Radio, ANSWERS)),
            Some((_, "date" | "quantity" | "comment")) => text,
            _ => None,
        };
    }
    if let Some(unit) = name.strip_prefix("unit-") {
        return match unit.split_once('-') {
            None if row(unit) => Some((Kind::Radio, UNITS)),
            Some((number, "serial" | "date")) if row(number) => text,
            _ => None,
        };
    }
    let plain = ["organisation", "number", "further_serials", "evidence", "link"].contains(&name);
    let of_a_group = ["person-", "contact-", "notice-"].iter().any(|group| name.starts_with(group));
    if plain || of_a_group { text } else { None }
}

/// What the boxes of a field of ours can say; empty if it has none.
pub(super) fn states(name: &str) -> &'static [&'static str] {
    kind(name).map_or(&[], |(_, states)| states)
}

/// A value as some programs write the name of a state: as a text, with the slash of the file's notation before it.
pub(super) fn spelled(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('/').unwrap_or(text)
}

/// Gives the fields of exported form data their kinds, if it comes from a form of ours.
pub(super) fn type_fields(reading: &mut Reading, doubts: &Doubts) {
    if reading.field(REFERENCE).is_some() {
        reading.fields.iter_mut().for_each(|field| type_field(field, doubts));
    }
}

fn type_field(field: &mut Field, doubts: &Doubts) {
    let Some((kind, states)) = kind(&field.name).filter(|_| field.kind == Kind::Unknown) else { return };
    if states.is_empty() {
        field.kind = kind;
        return;
    }
    let said = match &field.value {
        None => None,
        Some(Value::Text(said) | Value::State(said)) => Some(spelled(said).to_owned()),
        Some(Value::Texts(_) | Value::Signed { .. }) => return untaken(field, doubts),
    };
    let said = said.unwrap_or_default();
    let known = |state: &&&str| state.eq_ignore_ascii_case(&said);
    let state = match states.iter().find(known) {
        Some(state) => *state,
        None if said.is_empty() || said.eq_ignore_ascii_case(OFF) => OFF,
        None => return untaken(field, doubts),
    };
    field.kind = kind;
    field.on = Some(state != OFF);
    field.value = field.value.is_some().then(|| Value::State(state.to_owned()));
}

/// The field stays of no kind, so nobody takes its value for an answer.
fn untaken(field: &Field, doubts: &Doubts) {
    doubts.add(&doubts::STATE, Some(&field.name), &field.text().unwrap_or_default());
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use crate::pdf_form::{Kind, Limits, Reading, Value, read};

    fn xfdf(fields: &[(&str, &str)]) -> Reading {
        let field = |(name, value): &(&str, &str)| format!("<field name=\"{name}\"><value>{value}</value></field>");
        let fields: String = fields.iter().map(field).collect();
        let all = format!("<xfdf xmlns=\"http://ns.adobe.com/xfdf/\"><fields>{fields}</fields></xfdf>");
        read(all.as_bytes(), Limits::default()).unwrap()
    }

    fn fdf(fields: &str) -> Reading {
        let all = format!("%FDF-1.2\n1 0 obj<</FDF<</Fields[{fields}]>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        read(all.as_bytes(), Limits::default()).unwrap()
    }

    fn said(reading: &Reading, name: &str) -> (Kind, Option<bool>, Option<Value>) {
        let field = reading.field(name).unwrap();
        (field.kind, field.on, field.value.clone())
    }

    fn state(state: &str) -> Option<Value> {
        Some(Value::State(state.to_owned()))
    }

    #[test]
    fn boxes_of_exported_data_are_known_by_their_names() {
        let reading = xfdf(&[
            ("notice-reference", "FSN-7"),
            ("unit-3", "no"),
            ("unit-4", "not_yet"),
            ("unit-12", "Off"),
            ("unit-3-serial", "no"),
            ("question-receipt", "yes"),
            ("question-receipt-date", "yes"),
            ("chain-not_applicable", "Yes"),
            ("person-name", "Dr. Muster"),
        ]);
        assert_eq!(said(&reading, "unit-3"), (Kind::Radio, Some(true), state("no")));
        assert_eq!(said(&reading, "unit-4"), (Kind::Radio, Some(true), state("not_yet")));
        assert_eq!(said(&reading, "unit-12"), (Kind::Radio, Some(false), state("Off")));
        assert_eq!(said(&reading, "unit-3-serial"), (Kind::Text, None, Some(Value::Text("no".to_owned()))));
        assert_eq!(said(&reading, "question-receipt"), (Kind::Radio, Some(true), state("yes")));
        assert_eq!(said(&reading, "question-receipt-date").0, Kind::Text);
        assert_eq!(said(&reading, "chain-not_applicable"), (Kind::CheckBox, Some(true), state("yes")));
        assert!(reading.doubts.is_empty(), "{:?}", reading.doubts);
    }

    #[test]
    fn names_and_texts_of_an_fdf_say_the_same() {
        let reading = fdf("<</T(notice-reference)/V(FSN-7)>><</T(unit-1)/V/yes>><</T(unit-2)/V(no)>>\
             <</T(unit-3)/V(/scrapped)>><</T(question-a)>>");
        assert_eq!(said(&reading, "unit-1").2, state("yes"));
        assert_eq!(said(&reading, "unit-2").2, state("no"));
        assert_eq!(said(&reading, "unit-3").2, state("scrapped"));
        assert_eq!(said(&reading, "question-a"), (Kind::Radio, Some(false), None));
        assert!(reading.doubts.is_empty(), "{:?}", reading.doubts);
    }

    #[test]
    fn what_no_box_can_say_is_told_and_not_taken() {
        let reading = fdf("<</T(notice-reference)/V(FSN-7)>><</T(unit-1)/V/2>><</T(question-a)/V(perhaps)>>\
             <</T(chain-not_applicable)/V/no>><</T(unit-2)/V[(yes)(no)]>>");
        let told: Vec<_> = reading.doubts.iter().map(|doubt| (doubt.code, doubt.field.as_deref().unwrap())).collect();
        let expected = ["unit-1", "question-a", "chain-not_applicable", "unit-2"].map(|field| ("value.state", field));
        assert_eq!(told, expected);
        assert!(expected.iter().all(|(_, name)| said(&reading, name).0 == Kind::Unknown));
    }

    #[test]
    fn data_of_other_forms_stays_of_no_kind() {
        let reading = xfdf(&[("unit-3", "no"), ("question-receipt", "perhaps")]);
        assert!(reading.fields.iter().all(|field| field.kind == Kind::Unknown && field.on.is_none()));
        assert!(reading.doubts.is_empty());
    }
}
