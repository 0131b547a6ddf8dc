//! What the readers of rows (lists, sheets of answers) say of what is doubtful: where, what, what to do, and what becomes of
//! the row. The doubts themselves are each reader's own.

use serde::Serialize;

/// What a doubt does to its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// The row is taken all the same.
    Taken,
    /// A person has to decide.
    Held,
    /// The row cannot be used.
    Refused,
}

impl Fate {
    /// The word in exports and in the keys of texts.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Held => "held",
            Self::Refused => "refused",
        }
    }
}

/// One kind of doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Stable short name.
    pub code: &'static str,
    /// What it does to the row.
    pub fate: Fate,
    /// What is wrong; `{value}` and `{column}` are filled in.
    pub what: &'static str,
    /// What to do.
    pub todo: &'static str,
}

/// One kind of doubt, for the lists of the readers.
pub(crate) const fn known(code: &'static str, fate: Fate, what: &'static str, todo: &'static str) -> Known {
    Known { code, fate, what, todo }
}

/// Something about a row that a person should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// Row with cells below the header, from 1; 0: the file as a whole.
    pub row: u64,
    /// Line of the text file or row of the sheet, from 1; 0: the file as a whole.
    pub line: u64,
    /// Name of the column as the file writes it, if one column is meant.
    pub column: Option<String>,
    /// The text in question, at most 80 characters.
    pub value: String,
    /// Stable short name, see the list of the reader.
    pub code: &'static str,
    /// What is wrong, as a sentence.
    pub what: String,
    /// What a person can do about it.
    pub todo: String,
}

impl Known {
    /// About this place.
    pub(crate) fn about(&self, row: u64, line: u64, column: Option<&str>, value: &str) -> Doubt {
        let value = shorten(value);
        let name = column.unwrap_or("?");
        // One pass, so that a value holding "{column}" is not filled in again.
        let mut what = String::with_capacity(self.what.len() + value.len());
        let mut rest = self.what;
        while let Some((before, after)) = rest.split_once('{') {
            what.push_str(before);
            let (key, tail) = after.split_once('}').unwrap_or((after, ""));
            what.push_str(if key == "value" { &value } else { name });
            rest = tail;
        }
        what.push_str(rest);
        Doubt { row, line, column: column.map(str::to_owned), value, code: self.code, what, todo: self.todo.to_owned() }
    }
}

/// At most 80 characters, on one line, without control characters.
pub(crate) fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(80).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(80).is_some() {
        short.push('…');
    }
    short
}
