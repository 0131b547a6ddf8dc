//! What a person should know about a mail before trusting what was read.
//!
//! Each doubt has a code that stays the same, the place, and what to do. Callers: every file of this reader; `app` shows
//! them.

use serde::Serialize;

/// Something that was not taken as it stands, or not taken at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// Its name, stable.
    pub code: &'static str,
    /// Where: a field, a part by its number, the text.
    pub place: String,
    /// What it is and what a person can do.
    pub advice: String,
}

impl Doubt {
    pub(super) fn new(code: &'static str, place: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { code, place: place.into(), advice: advice.into() }
    }
}

impl std::fmt::Display for Doubt {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}: {}", self.place, self.advice)
    }
}
