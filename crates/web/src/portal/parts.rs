//! The pieces of which forms are made: a field, a choice with what it asks besides, what is wrong.

/// What is wrong on a page: control, link to it, text.
#[derive(Default)]
pub(crate) struct Wrongs(pub Vec<(String, String, String)>);

impl Wrongs {
    /// Nothing wrong.
    pub fn none() -> Self {
        Self::default()
    }
    /// The text at a control; empty: nothing wrong there.
    pub fn at(&self, control: &str) -> String {
        self.0.iter().find(|(at, _, _)| at == control).map(|(_, _, text)| text.clone()).unwrap_or_default()
    }
}

/// One field to type into.
#[derive(Clone, Default)]
pub(crate) struct Field {
    /// Id of the control, and its name.
    pub id: String,
    /// Label.
    pub label: String,
    /// Hint; may be empty.
    pub hint: String,
    /// What was typed.
    pub value: String,
    /// What is wrong with it; may be empty.
    pub error: String,
    /// `text`, `date`, `area`, `email`, `tel`, `files`.
    pub kind: &'static str,
    /// What a browser may fill in; empty: nothing.
    pub fill: &'static str,
}

impl Field {
    /// A field of this kind.
    pub fn new(kind: &'static str, id: impl Into<String>, label: String, value: &str, wrong: &Wrongs) -> Self {
        let id = id.into();
        Self { error: wrong.at(&id), id, label, value: value.to_owned(), kind, hint: String::new(), fill: "" }
    }
    /// With a hint.
    pub fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }
    /// What a browser may fill in.
    pub fn fill(self, fill: &'static str) -> Self {
        Self { fill, ..self }
    }
    /// For `aria-describedby`.
    pub fn described(&self) -> String {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("{}-h", self.id));
        }
        if !self.error.is_empty() {
            ids.push(format!("{}-e", self.id));
        }
        ids.join(" ")
    }
}

/// One radio button or check box, with what it asks besides.
#[derive(Clone, Default)]
pub(crate) struct Choice {
    /// Id of the control.
    pub id: String,
    /// Name of the group.
    pub name: String,
    /// Value.
    pub value: String,
    /// Chosen.
    pub checked: bool,
    /// Label.
    pub label: String,
    /// Hint; may be empty.
    pub hint: String,
    /// A check box; else a radio button.
    pub many: bool,
    /// What it asks besides.
    pub fields: Vec<Field>,
}

impl Choice {
    /// A radio button; chosen if `picked` is its value.
    pub fn radio(id: impl Into<String>, name: &str, value: &str, picked: &str, label: String) -> Self {
        let checked = picked == value;
        Self { id: id.into(), name: name.to_owned(), value: value.to_owned(), checked, label, ..Self::default() }
    }
    /// A check box.
    pub fn tick(id: impl Into<String>, name: &str, value: &str, checked: bool, label: String) -> Self {
        Self { checked, many: true, ..Self::radio(id, name, value, "", label) }
    }
    /// With a hint.
    pub fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }
    /// With what it asks besides.
    pub fn asks(self, fields: Vec<Field>) -> Self {
        Self { fields, ..self }
    }
}
