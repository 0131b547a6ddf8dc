//! Everything that can be doubtful about a form: one line per code, with what is meant and what a person can do.
//!
//! A code is stable: pages and translations refer to it. `{value}` is filled in. A doubt never withholds a value; it says
//! why somebody should look before the value is believed.

pub use crate::page_doubt::Known;

use crate::page_doubt::known;
use serde::Serialize;
use std::cell::RefCell;

/// Most doubts that are told of one file.
const MOST: usize = 500;
/// Most characters of a value inside a doubt.
const SHORT: usize = 80;
/// Most characters of a field's name inside a doubt.
const NAME: usize = 1000;

/// Something about a form that a person should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// Stable short name, see [`CODES`].
    pub code: &'static str,
    /// Full name of the field, if one is meant.
    pub field: Option<String>,
    /// The text in question, at most 80 characters.
    pub value: String,
    /// What is doubtful, as a sentence.
    pub what: String,
    /// What a person can do about it.
    pub todo: &'static str,
}

known! {
    NO_FORM: "form.none", "The PDF holds no form.", "Look at its pages: it may be printed, scanned or another document.";
    NO_FIELDS: "form.empty", "The PDF says that it is a form, but it has no fields.", "Look at its pages; the fields may have been turned into plain text.";
    FLATTENED: "form.flattened", "The fields seem to have been turned into plain text of the page; {value}.", "Compare the answers with the page, and ask for the form as it was filled.";
    PLACE: "field.place", "The line of the blank form was not found where the field was; nothing was read there.", "Read the answer from the page; pages may have been added, removed or printed smaller.";
    SEVERAL: "field.several", "Several boxes are marked of which only one can be: \"{value}\".", "Look at the page, and ask which of them is meant.";
    DRAWN: "field.drawn", "Something that is no text is drawn where the text belongs.", "Read the answer from the page.";
    REPAIRED: "file.repaired", "The table of contents of the file is damaged ({value}); its parts were searched one by one.", "Compare the answers with the page as a PDF program shows it.";
    NO_HEADER: "file.no-header", "The file does not begin like a PDF, but its parts are those of one.", "Compare the answers with the page as a PDF program shows it.";
    UNREADABLE: "object.unreadable", "A part of the file cannot be read: {value}.", "Open the form in a PDF program, save it again and read that file.";
    CIPHERED: "object.ciphered", "A part of the file could not be deciphered: {value}.", "Save the form without protection and read that file.";
    PAGE_TREE: "page.tree", "The list of pages is damaged: {value}.", "Open the form in a PDF program, save it again and read that file.";
    CYCLE: "field.cycle", "The list of fields leads back into itself at {value}.", "Compare the answers with the page; the file was made by a faulty program or with intent.";
    DEEP: "field.deep", "Fields are nested deeper than is followed, at {value}.", "Compare the answers with the page; what lies deeper was not read.";
    NOT_A_FIELD: "field.none", "An entry of the list of fields is no field: {value}.", "Nothing, if every answer of the page is there.";
    ORPHAN: "field.orphan", "The field stands on a page but not in the form's list of fields.", "Check on the page that it belongs to the form.";
    UNTYPED: "field.no-type", "The file does not say what kind of field it is.", "Check the answer on the page.";
    MIXED: "field.mixed", "The field has boxes of its own and fields below it.", "Check on the page which of them is ticked.";
    TWICE: "field.twice", "Two fields of the same name have different values; the other one is \"{value}\".", "Check on the page which value is meant.";
    WIDGET: "value.widget", "A box of the field carries another value of its own: \"{value}\".", "Check on the page which value is meant.";
    KIND: "value.kind", "The value is not stored as the field's kind demands, but as {value}.", "Check the answer on the page.";
    RICH: "value.rich", "There is only a formatted text; its plain text was taken.", "Check the answer on the page.";
    GARBLED: "value.garbled", "Some characters could not be decoded: \"{value}\".", "Read the answer from the page.";
    UTF8: "value.utf8", "The text has no mark of its encoding; read as UTF-8 it would be \"{value}\".", "Compare with the page, and correct the letters beyond the Latin alphabet.";
    TOO_LONG: "value.long", "The text is longer than the form allows ({value} characters).", "Check the answer on the page; it may be shown cut off.";
    OPTION: "value.option", "\"{value}\" is none of the choices that the form offers.", "Check the answer on the page.";
    INDEX: "value.index", "The field has no value, but positions in its list are marked as chosen: \"{value}\".", "Check the answer on the page.";
    STATE: "value.state", "\"{value}\" is none of the states that the boxes can show.", "Check on the page whether the box is ticked.";
    SHOWN: "value.shown", "What the boxes show (\"{value}\") is not what the value says.", "Check on the page whether the box is ticked.";
    ONLY_SHOWN: "value.only-shown", "The field has no value, but a box shows \"{value}\"; it was taken as ticked.", "Check on the page whether the box is ticked.";
    SIGNED_PART: "signature.part", "{value} bytes were added to the file after the last signature.", "Open the form in a PDF program and look at what was changed after signing.";
    XFA_STATIC: "xfa.static", "The form also holds its data as XFA; the values of both are listed.", "If they differ, trust what a PDF program shows.";
    XFA_DYNAMIC: "xfa.dynamic", "The form is built with XFA and has no ordinary fields; {value}.", "Open it in the program it was made for, print it as PDF and compare the answers.";
    XFA_BROKEN: "xfa.broken", "The data of the XFA form cannot be read: {value}.", "Open the form in the program it was made for and enter the answers by hand.";
    MORE: "doubts.more", "There are more doubts than are told.", "Compare every answer with the page.";
}

/// The doubts as they come up.
#[derive(Debug, Default)]
pub(super) struct Doubts(RefCell<Vec<Doubt>>);

impl Doubts {
    /// Adds one; the same doubt twice is told once.
    pub(super) fn add(&self, known: &Known, field: Option<&str>, value: &str) {
        let value = shorten(value);
        let field: Option<String> = field.map(|name| name.chars().take(NAME).collect());
        let Ok(mut all) = self.0.try_borrow_mut() else { return };
        let told = |d: &Doubt| d.code == known.code && d.field == field && d.value == value;
        if all.len() > MOST || all.iter().any(told) {
            return;
        }
        let known = if all.len() < MOST { known } else { &MORE };
        let what = known.what.replace("{value}", &value);
        all.push(Doubt { code: known.code, field, value, what, todo: known.todo });
    }

    /// All of them.
    pub(super) fn into_list(self) -> Vec<Doubt> {
        self.0.into_inner()
    }
}

/// At most 80 characters, on one line.
pub(super) fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(SHORT).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(SHORT).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_told_once_and_says_what_to_do() {
        let codes: std::collections::BTreeSet<_> = CODES.iter().map(|known| known.code).collect();
        assert_eq!(codes.len(), CODES.len());
        assert!(CODES.iter().all(|known| known.what.ends_with('.') && known.todo.ends_with('.')));
    }

    #[test]
    fn doubts_are_bounded_and_short() {
        let doubts = Doubts::default();
        for number in 0..2 * MOST {
            doubts.add(&STATE, Some("a"), &number.to_string());
            doubts.add(&STATE, Some("a"), &number.to_string());
        }
        let long = "x\n".repeat(SHORT);
        let list = doubts.into_list();
        assert_eq!((list.len(), list.last().map(|d| d.code)), (MOST + 1, Some(MORE.code)));
        assert_eq!(shorten(&long).chars().count(), SHORT + 1);
        assert!(!shorten(&long).contains('\n'));
    }
}
