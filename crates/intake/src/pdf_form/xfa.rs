//! The data of XFA forms (ISO 32000-1, 12.7.8): recognised always, read where the file holds data.
//!
//! An XFA form lies in a PDF as XML. A static one has an ordinary form beside it with the same values; a dynamic one has
//! not, and most programs show one page that asks for another program. Its layout and scripts are never run. Called by the
//! folder's `read`.

use super::{
    doubts, exported,
    file::File,
    reading::{Field, Kind, Value},
    xml::{self, Element},
};
use lopdf::Object;
use std::collections::BTreeMap;

/// What an XFA form holds.
#[derive(Default)]
pub(super) struct Form {
    /// The values of its data.
    pub(super) fields: Vec<Field>,
    /// It says that it is laid out only when it is opened.
    pub(super) dynamic: bool,
    /// It holds a part for data, be it empty.
    pub(super) has_data: bool,
}

/// Reads the XFA form of a file; `xfa` is the entry `XFA` of its form.
pub(super) fn read<'f>(file: &'f File<'_>, xfa: &'f Object) -> Form {
    let mut form = Form::default();
    let packets: Vec<&Object> = match xfa {
        Object::Array(all) => all.iter().map(|object| file.get(object)).collect(),
        one => vec![one],
    };
    for packet in packets {
        let Object::Stream(stream) = packet else { continue };
        let read = file.unpack(stream).and_then(|bytes| xml::parse(&bytes, file.budget));
        match read {
            Ok(tree) => form.take(file, &tree),
            Err(why) => file.doubts.add(&doubts::XFA_BROKEN, None, &why),
        }
        if file.budget.is_spent() {
            break;
        }
    }
    form
}

impl Form {
    fn take(&mut self, file: &File<'_>, tree: &Element) {
        self.dynamic |= tree.find("dynamicRender").is_some_and(|say| say.plain().trim() == "required");
        let data = tree.find("datasets").map_or_else(|| tree.child("data"), |sets| sets.child("data"));
        if let Some(fields) = tree.find("xfdf").and_then(|xfdf| xfdf.child("fields")) {
            let taking = exported::Taking { kind: Kind::Xfa, budget: file.budget, doubts: file.doubts };
            taking.group(fields, "", &mut self.fields);
        }
        let Some(data) = data else { return };
        self.has_data = true;
        self.group(file, data, "");
    }

    fn group(&mut self, file: &File<'_>, group: &Element, above: &str) {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for child in group.children() {
            let count = counts.entry(child.name.as_str()).or_default();
            let mut name = if above.is_empty() { child.name.clone() } else { format!("{above}.{}", child.name) };
            if *count > 0 {
                name.push_str(&format!("[{count}]"));
            }
            *count += 1;
            if !file.budget.bytes(name.len()) {
                return;
            }
            // Formatted text is a value, not a group.
            let nested = child.children().any(|inner| inner.name != "body");
            if nested {
                self.group(file, child, &name);
            } else if !child.group && file.budget.field() {
                let mut field = Field::named(name, Kind::Xfa);
                field.value = Some(Value::Text(child.plain()));
                self.fields.push(field);
            }
        }
    }
}
