//! The one error of this program: something could not be read, used or asked. A code, the values, and a sentence in the
//! operator's language that says what to do. An open BMC is no trouble but a result.

use crate::words::Words;
use std::fmt::Display;

/// Why nothing came of it; exit code 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Stable code; the sentence stands under `trouble.<code>` in `lang/*.toml`.
    pub code: &'static str,
    values: Vec<(&'static str, String)>,
}

impl Trouble {
    /// A trouble with this code.
    #[must_use]
    pub(crate) fn new(code: &'static str) -> Self {
        Self { code, values: Vec::new() }
    }
    /// With a value for its sentence.
    #[must_use]
    pub(crate) fn value(mut self, key: &'static str, value: impl Display) -> Self {
        self.values.push((key, value.to_string()));
        self
    }
    /// The sentence.
    pub(crate) fn said(&self, words: &Words) -> String {
        let values: Vec<(&str, &str)> = self.values.iter().map(|(key, value)| (*key, value.as_str())).collect();
        words.with(&format!("trouble.{}", self.code), &values)
    }
}
