//! What reading gives: the fields with their values, and what is known about the file.
//!
//! Plain data. The rules are in `fields` and `values`, the sentences in `doubts`. Callers are `app` (answers by form) and
//! the tests.

use super::doubts::Doubt;
use serde::Serialize;

/// What was found in one file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reading {
    /// What kind of file it is.
    pub source: Source,
    /// Its pages; 0 for exported form data.
    pub pages: u32,
    /// The program that wrote it, as it says itself.
    pub producer: Option<String>,
    /// Whether it was encrypted; it then opened without a password.
    pub encrypted: bool,
    /// Whether it holds an XFA form.
    pub xfa: Xfa,
    /// Signature fields that are signed. Whether a signature is valid is not looked at.
    pub signed: usize,
    /// It was a form whose fields were turned into plain page content. A guess, unless it is a form of ours.
    pub flattened: bool,
    /// Names of the files inside it.
    pub attachments: Vec<String>,
    /// The fields, in the order of the form.
    pub fields: Vec<Field>,
    /// Everything that was not plain.
    pub doubts: Vec<Doubt>,
}

impl Reading {
    /// A reading of nothing yet.
    pub(super) fn of(source: Source) -> Self {
        Self {
            source,
            pages: 0,
            producer: None,
            encrypted: false,
            xfa: Xfa::None,
            signed: 0,
            flattened: false,
            attachments: Vec::new(),
            fields: Vec::new(),
            doubts: Vec::new(),
        }
    }

    /// The field of this full name, if there is one.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// What kind of file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A PDF.
    Pdf,
    /// Exported form data (FDF).
    Fdf,
    /// Exported form data (XFDF).
    Xfdf,
}

/// Whether a PDF holds an XFA form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Xfa {
    /// It holds none.
    None,
    /// Beside an ordinary form with the same fields.
    Static,
    /// Instead of an ordinary form; only some programs show it.
    Dynamic,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Full name, the partial names joined by full stops.
    pub name: String,
    /// The name that is shown to people (`TU`).
    pub alternate: Option<String>,
    /// The name that is used on export (`TM`).
    pub mapping: Option<String>,
    /// What kind of field it is.
    pub kind: Kind,
    /// Its value (`V`), exactly as stored; nothing if it has none.
    pub value: Option<Value>,
    /// Of a check box or a radio group: whether it is on. By its value, or if it has none, by what its boxes show.
    pub on: Option<bool>,
    /// Of a check box or a radio group: the state that its boxes show (`AS`), if one is on.
    pub shown: Option<String>,
    /// What the value stands for where the form says it (`Opt`): texts shown for a choice, export value of a button.
    /// Of a choice without a value, what is marked as chosen (`I`).
    pub means: Vec<String>,
    /// The value it takes when the form is reset (`DV`).
    pub default: Option<Value>,
    /// What can be chosen.
    pub options: Vec<Choice>,
    /// Page of its first box on paper, from 0, if known.
    pub page: Option<u32>,
    /// Where that box is on its page: left, bottom, right, top, in points.
    pub rect: Option<[f32; 4]>,
    /// Number of boxes that show it.
    pub widgets: usize,
    /// It cannot be changed by the person who fills the form.
    pub read_only: bool,
    /// It has to be filled before the form is sent.
    pub required: bool,
    /// A text of several lines.
    pub multiline: bool,
    /// Most characters of a text.
    pub max_len: Option<u32>,
    /// It stands on a page but not in the form's list of fields.
    pub orphan: bool,
}

impl Field {
    /// A field of this name and kind with nothing else known.
    pub(super) fn named(name: String, kind: Kind) -> Self {
        Self {
            name,
            alternate: None,
            mapping: None,
            kind,
            value: None,
            on: None,
            shown: None,
            means: Vec::new(),
            default: None,
            options: Vec::new(),
            page: None,
            rect: None,
            widgets: 0,
            read_only: false,
            required: false,
            multiline: false,
            max_len: None,
            orphan: false,
        }
    }

    /// The value as one text: several chosen texts are joined by line breaks; of a signature, who signed.
    pub fn text(&self) -> Option<String> {
        match self.value.as_ref()? {
            Value::Text(text) | Value::State(text) => Some(text.clone()),
            Value::Texts(texts) => Some(texts.join("\n")),
            Value::Signed { by, .. } => by.clone(),
        }
    }
}

/// What kind of field it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A text.
    Text,
    /// A box to tick.
    CheckBox,
    /// A group of boxes of which one is ticked.
    Radio,
    /// A list to choose from, open or drop-down.
    Choice,
    /// A button that does something; it has no value.
    PushButton,
    /// A signature.
    Signature,
    /// A value of the data of an XFA form.
    Xfa,
    /// Not said; exported form data never says it.
    Unknown,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A text.
    Text(String),
    /// Several chosen texts.
    Texts(Vec<String>),
    /// The name of a state of a box; `Off` is off.
    State(String),
    /// A signature is there. It was not checked.
    Signed {
        /// Who signed, as the signature says itself.
        by: Option<String>,
        /// When, as the signature says itself, in the notation of PDF.
        at: Option<String>,
    },
}

/// Where one text or one box of a form of ours is on paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldPlace {
    /// Name of the field.
    pub name: String,
    /// Its page, from 0.
    pub page: u32,
    /// Left, bottom, right, top in points from the lower left corner of the page.
    pub rect: [f32; 4],
    /// What the box stands for when it is ticked; nothing for a text.
    pub state: Option<String>,
}

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What is stored as the value.
    pub export: String,
    /// What people see.
    pub display: String,
}
