//! The program as its users meet it: started as a program, against responders on loopback that are made of nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod bench;
mod check;
mod evidence;
mod over_time;

/// What a check may not say, in any language: no exclamation mark, nothing coloured, no line over eighty columns but commands.
pub fn is_calm(text: &str) {
    for line in text.lines() {
        assert!(line.chars().count() <= 80 || line.contains('/'), "{line}");
        assert!(!line.contains('!') && !line.contains('\u{1b}'), "{line}");
    }
}
