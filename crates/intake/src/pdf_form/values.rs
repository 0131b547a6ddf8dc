//! The value of a field by its kind (ISO 32000-1, 12.7.4): texts, boxes, choices, signatures.
//!
//! The value is what `V` says, exactly. What the boxes show (`AS`) is told beside it and never put in its place; only if
//! there is no value at all does a ticked box count as on, with a doubt. Called by the folder's `read` for each draft.

use super::{
    boxes,
    budget::Budget,
    doubts::{self, Known},
    fields::{Draft, inherited},
    file::{File, Node},
    own,
    pages::Pages,
    reading::{Choice, Field, Kind, Value},
    text, xml,
};
use lopdf::{Dictionary, Object};
use std::collections::{BTreeMap, BTreeSet};

/// Flags of a field, ISO 32000-1, tables 221, 226, 228 and 230.
mod flag {
    pub const READ_ONLY: i64 = 1;
    pub const REQUIRED: i64 = 1 << 1;
    pub const MULTILINE: i64 = 1 << 12;
    pub const RADIO: i64 = 1 << 15;
    pub const PUSH: i64 = 1 << 16;
    pub const EDIT: i64 = 1 << 18;
}

/// One field as it is being read.
struct Reader<'f, 'w> {
    file: &'f File<'w>,
    name: &'f str,
    chain: &'f [&'f Dictionary],
    widgets: &'f [Node<'f>],
}

/// Makes a field out of a draft.
pub(super) fn field<'f>(file: &'f File<'_>, draft: &'f Draft<'f>, pages: &Pages<'f>) -> Field {
    let last = draft.chains.last().map(Vec::as_slice).unwrap_or_default();
    let reader = Reader { file, name: &draft.name, chain: last, widgets: &draft.widgets };
    let flags = reader.attribute(b"Ff").as_i64().unwrap_or(0);
    let has = |flag: i64| flags & flag != 0;
    let kind = reader.kind(flags);
    let mut field = Field::named(draft.name.clone(), kind);
    let own = |key: &[u8]| last.last().and_then(|dict| file.text(dict, key));
    (field.alternate, field.mapping) = (own(b"TU"), own(b"TM"));
    (field.read_only, field.required) = (has(flag::READ_ONLY), has(flag::REQUIRED));
    field.multiline = kind == Kind::Text && has(flag::MULTILINE);
    field.max_len = reader.attribute(b"MaxLen").as_i64().ok().and_then(|length| u32::try_from(length).ok());
    field.orphan = draft.orphan;
    field.widgets = draft.widgets.len();
    if let Some(first) = draft.widgets.first() {
        field.page = pages.page_of(file, *first);
        field.rect = rectangle(file, first.dict);
    }
    field.value = reader.value_of_all(kind, &draft.chains);
    field.default = reader.quiet(kind, reader.attribute(b"DV"));
    let options = reader.options();
    match kind {
        Kind::CheckBox | Kind::Radio => boxes::read(file, &draft.widgets, &options, &mut field),
        Kind::Choice => reader.choice(&mut field, options, has(flag::EDIT)),
        Kind::Text => reader.length(&field),
        _ => {}
    }
    field
}

/// How many bytes of the file the signature of a signed field covers, if it says so.
pub(super) fn covered(file: &File<'_>, draft: &Draft<'_>) -> Option<usize> {
    let value = inherited(file, draft.chains.last()?, b"V").as_dict().ok()?;
    let range = file.list(value, b"ByteRange").as_chunks::<2>().0.last()?;
    range.iter().map(|number| file.get(number).as_i64().ok().and_then(|n| usize::try_from(n).ok())).sum()
}

/// The rectangle that an annotation or a place states.
pub(super) fn rectangle(file: &File<'_>, widget: &Dictionary) -> Option<[f32; 4]> {
    let sides: Vec<f32> =
        file.list(widget, b"Rect").iter().take(4).map_while(|s| file.get(s).as_float().ok()).collect();
    let [a, b, c, d] = *sides.as_slice() else { return None };
    Some([a.min(c), b.min(d), a.max(c), b.max(d)])
}

impl<'f> Reader<'f, '_> {
    fn doubt(&self, known: &Known, value: &str) {
        self.file.doubts.add(known, Some(self.name), value);
    }

    fn budget(&self) -> &Budget {
        self.file.budget
    }

    /// An inheritable attribute; if no field states it, a box of the field may.
    fn attribute(&self, key: &[u8]) -> &'f Object {
        let stated = inherited(self.file, self.chain, key);
        let boxes = || self.widgets.iter().map(|w| self.file.entry(w.dict, key)).find(|value| !value.is_null());
        if stated.is_null() { boxes().unwrap_or(stated) } else { stated }
    }

    fn kind(&self, flags: i64) -> Kind {
        match self.attribute(b"FT").as_name().unwrap_or_default() {
            b"Tx" => Kind::Text,
            b"Ch" => Kind::Choice,
            b"Sig" => Kind::Signature,
            b"Btn" if flags & flag::PUSH != 0 => Kind::PushButton,
            b"Btn" if flags & flag::RADIO != 0 => Kind::Radio,
            b"Btn" => Kind::CheckBox,
            _ => Kind::Unknown,
        }
    }

    /// The value by every dictionary that bears this name: the last one that has a value holds.
    fn value_of_all(&self, kind: Kind, chains: &'f [Vec<&'f Dictionary>]) -> Option<Value> {
        if let Some(state) = self.spelled(kind, chains) {
            return Some(state);
        }
        let mut value = None;
        for chain in chains {
            let next = match inherited(self.file, chain, b"V") {
                Object::Null => continue,
                stated => self.value(kind, stated),
            };
            if let (Some(older), Some(newer)) = (&value, &next)
                && older != newer
            {
                self.doubt(&doubts::TWICE, &shown(older));
            }
            value = next.or(value);
        }
        let fields: BTreeSet<*const Dictionary> =
            chains.iter().flatten().map(|dict| std::ptr::from_ref(*dict)).collect();
        for widget in self.widgets {
            let own = self.file.entry(widget.dict, b"V");
            if own.is_null() || fields.contains(&std::ptr::from_ref(widget.dict)) {
                continue;
            }
            let own = self.quiet(kind, own);
            if value.is_some() && own != value {
                self.doubt(&doubts::WIDGET, &own.as_ref().map(shown).unwrap_or_default());
            }
            value = value.or(own);
        }
        if value.is_none() && matches!(kind, Kind::Text | Kind::Unknown) {
            value = self.rich();
        }
        value
    }

    /// The state of boxes whose value is stored as a text (`(/yes)` or `(yes)` for `/yes`), as pypdf does: if the boxes show
    /// just that, it is one doubt for the whole file. What it stores in the boxes themselves says the same.
    fn spelled(&self, kind: Kind, chains: &'f [Vec<&'f Dictionary>]) -> Option<Value> {
        let [chain] = chains else { return None };
        let Object::String(bytes, _) = inherited(self.file, chain, b"V") else { return None };
        if !matches!(kind, Kind::CheckBox | Kind::Radio) {
            return None;
        }
        let text = self.file.decode(bytes).text;
        let state = boxes::spelled(self.file, self.widgets, own::states(self.name), &text)?;
        let agrees = |widget: &Node<'f>| match self.file.entry(widget.dict, b"V") {
            Object::Null => true,
            Object::Name(name) => {
                let name = text::name(name);
                name == state || self.file.entry(widget.dict, b"AS").as_name().ok().map(text::name) == Some(name)
            }
            Object::String(bytes, _) => own::spelled(&self.file.decode(bytes).text) == state,
            _ => false,
        };
        if !self.widgets.iter().all(agrees) {
            return None;
        }
        self.file.doubts.add(&doubts::KIND, None, "a text, in one or more of its boxes");
        Some(Value::State(state))
    }

    /// A value without doubts about how it is stored.
    fn quiet(&self, kind: Kind, stored: &'f Object) -> Option<Value> {
        self.convert(kind, stored).map(|(value, _)| value)
    }

    fn value(&self, kind: Kind, stored: &'f Object) -> Option<Value> {
        let (value, right) = self.convert(kind, stored)?;
        if !right {
            self.doubt(&doubts::KIND, stored.enum_variant());
        }
        Some(value)
    }

    /// A stored value, and whether it is stored as the kind demands.
    fn convert(&self, kind: Kind, stored: &'f Object) -> Option<(Value, bool)> {
        let button = matches!(kind, Kind::CheckBox | Kind::Radio | Kind::PushButton);
        let free = kind == Kind::Unknown;
        Some(match stored {
            Object::Null => return None,
            // A push button has no value; what some writers store there does no harm.
            Object::String(bytes, _) => {
                let right = !matches!(kind, Kind::CheckBox | Kind::Radio | Kind::Signature);
                (Value::Text(self.text(bytes)), right)
            }
            Object::Name(name) if button || free => (Value::State(text::name(name)), true),
            Object::Name(name) => (Value::Text(text::name(name)), false),
            Object::Stream(stream) => {
                let bytes = match self.file.unpack(stream) {
                    Ok(bytes) => bytes,
                    Err(why) => {
                        self.doubt(&doubts::UNREADABLE, &format!("the value, {why}"));
                        return None;
                    }
                };
                (Value::Text(self.text(&bytes)), kind == Kind::Text || free)
            }
            Object::Array(all) => {
                let texts: Vec<String> = all.iter().filter_map(|one| self.single(one)).collect();
                let right = texts.len() == all.len() && (kind == Kind::Choice || free);
                (Value::Texts(texts), right)
            }
            Object::Dictionary(signature) if kind == Kind::Signature => {
                let said = |key: &[u8]| self.file.text(signature, key);
                (Value::Signed { by: said(b"Name"), at: said(b"M") }, true)
            }
            Object::Dictionary(_) | Object::Reference(_) => {
                self.doubt(&doubts::KIND, "a dictionary, which was not read");
                return None;
            }
            Object::Integer(number) => (Value::Text(number.to_string()), false),
            Object::Real(number) => (Value::Text(number.to_string()), false),
            Object::Boolean(truth) => (Value::Text(truth.to_string()), false),
        })
    }

    /// One of several values: a text, or the first text of a pair.
    fn single(&self, object: &'f Object) -> Option<String> {
        if !self.budget().object() {
            return None;
        }
        match self.file.get(object) {
            Object::String(bytes, _) => Some(self.text(bytes)),
            Object::Name(name) => Some(text::name(name)),
            Object::Array(pair) => match pair.first().map(|first| self.file.get(first)) {
                Some(Object::String(bytes, _)) => Some(self.text(bytes)),
                _ => None,
            },
            Object::Integer(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn text(&self, bytes: &[u8]) -> String {
        let decoded = self.file.decode(bytes);
        if decoded.garbled {
            self.doubt(&doubts::GARBLED, &decoded.text);
        }
        if decoded.maybe_utf8 {
            self.doubt(&doubts::UTF8, &String::from_utf8_lossy(bytes));
        }
        decoded.text
    }

    /// The plain text of a formatted one (`RV`).
    fn rich(&self) -> Option<Value> {
        let bytes = match self.attribute(b"RV") {
            Object::String(bytes, _) => self.file.decode(bytes).text.into_bytes(),
            Object::Stream(stream) => self.file.decode(&self.file.unpack(stream).ok()?).text.into_bytes(),
            _ => return None,
        };
        let text = xml::parse(&bytes, self.budget()).ok()?.plain();
        self.doubt(&doubts::RICH, "");
        Some(Value::Text(text))
    }

    /// What is chosen by positions in the list (`I`): their places.
    fn positions(&self) -> Vec<usize> {
        let Object::Array(positions) = self.attribute(b"I") else { return Vec::new() };
        let at = |one: &'f Object| self.file.get(one).as_i64().ok().and_then(|n| usize::try_from(n).ok());
        positions.iter().filter_map(at).collect()
    }

    /// What can be chosen (`Opt`); the budget pays, because the list can be inherited many times.
    fn options(&self) -> Vec<Choice> {
        let Object::Array(all) = self.attribute(b"Opt") else { return Vec::new() };
        let mut options = Vec::new();
        for option in all {
            if !self.budget().object() {
                break;
            }
            let plain = |object: &'f Object| match self.file.get(object) {
                Object::String(bytes, _) => self.file.decode(bytes).text,
                Object::Name(name) => text::name(name),
                _ => String::new(),
            };
            let (export, display) = match self.file.get(option) {
                Object::Array(pair) => {
                    let export = pair.first().map(plain).unwrap_or_default();
                    let display = pair.get(1).map_or_else(|| export.clone(), plain);
                    (export, display)
                }
                _ => (plain(option), plain(option)),
            };
            options.push(Choice { export, display });
        }
        options
    }

    fn choice(&self, field: &mut Field, options: Vec<Choice>, free: bool) {
        let chosen: &[String] = match &field.value {
            Some(Value::Text(text)) => std::slice::from_ref(text),
            Some(Value::Texts(texts)) => texts,
            _ => &[],
        };
        let by_export: BTreeMap<&str, &Choice> =
            options.iter().rev().map(|option| (option.export.as_str(), option)).collect();
        let by_display: BTreeSet<&str> = options.iter().map(|o| o.display.as_str()).collect();
        let mut means = Vec::new();
        for text in chosen {
            match by_export.get(text.as_str()) {
                Some(option) => means.push(option.display.clone()),
                None => {
                    if !free && !text.is_empty() && !by_display.contains(text.as_str()) {
                        self.doubt(&doubts::OPTION, text);
                    }
                    means.push(text.clone());
                }
            }
        }
        if field.value.is_none() {
            means = self.positions().iter().filter_map(|at| options.get(*at)).map(|o| o.display.clone()).collect();
            if !means.is_empty() {
                self.doubt(&doubts::INDEX, &means.join(", "));
            }
        }
        field.means = means;
        field.options = options;
    }

    fn length(&self, field: &Field) {
        if let (Some(Value::Text(text)), Some(most)) = (&field.value, field.max_len) {
            let length = text.chars().count();
            if u32::try_from(length).unwrap_or(u32::MAX) > most {
                self.doubt(&doubts::TOO_LONG, &format!("{length} instead of {most}"));
            }
        }
    }
}

/// A value in few words.
fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::State(text) => text.clone(),
        Value::Texts(texts) => texts.join(", "),
        Value::Signed { .. } => "a signature".to_owned(),
    }
}
