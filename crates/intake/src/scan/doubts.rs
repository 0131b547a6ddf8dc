//! Everything that can be doubtful about a scanned page: one line per code, with what is meant and what a person can do.
//!
//! A code is stable: pages and translations refer to it. `{value}` is filled in. A doubt never withholds a picture or a
//! value; it says why somebody should look at the page. Called by every part of this folder.

pub use crate::page_doubt::Known;

use crate::page_doubt::known;
use serde::Serialize;

/// Something about a scan that a person should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// Stable short name, see [`CODES`].
    pub code: &'static str,
    /// Page of the file, from 1; nothing if the whole file is meant.
    pub page: Option<u32>,
    /// Name of the field, if one is meant.
    pub field: Option<String>,
    /// The value in question; what is doubtful holds it, too.
    #[serde(skip)]
    pub value: String,
    /// What is doubtful, as a sentence.
    pub what: String,
    /// What a person can do about it.
    pub todo: &'static str,
}

impl Known {
    /// The doubt about a page or one of its fields.
    pub(super) fn of(&self, page: u32, field: Option<&str>, value: &str) -> Doubt {
        let what = self.what.replace("{value}", value);
        Doubt {
            code: self.code,
            page: Some(page),
            field: field.map(str::to_owned),
            value: value.to_owned(),
            what,
            todo: self.todo,
        }
    }
}

known! {
    PAGE: "page.unreadable", "The page cannot be read: {value}.", "Scan this page again.";
    CUT: "page.cut", "The picture of the page is damaged ({value}); what could be read of it is shown.", "Look at the page, and scan it again if something is missing.";
    SHRUNK: "page.shrunk", "The picture is larger than is read; it was made smaller by {value}.", "Nothing, if the page can be read; 200 dots per inch are enough.";
    NO_CODE: "page.no-code", "No code of ours was found on the page.", "If it is one of our forms, scan it again at 200 dots per inch or more, with the code in the lower corner; else enter it by hand.";
    COARSE: "page.coarse", "The page has about {value} dots per inch, which is too few to read it reliably.", "Check every answer on the page, and ask for a scan at 200 dots per inch.";
    MIRRORED: "page.mirrored", "The page is mirrored.", "Scan it again with the printed side down, or switch mirroring off.";
    FAINT: "page.faint", "Print and paper differ little on the page, by {value} of what they can.", "Compare the answers with the page, and ask for a darker scan if they cannot be read.";
    SEVERAL_CODES: "page.several-codes", "There are several codes of ours on the page; it was read once for each.", "Look at the page: two sheets may lie on each other.";
    MORE: "page.more", "There is more on the sheet than the page that was read.", "Look at the sheet: another page may lie beside it; scan each by itself.";
    UNKNOWN: "page.unknown", "No form that was issued has this code.", "Check whose form it is, and enter the answers by hand.";
    NOT_OURS: "page.other-code", "There is a code on the page that is none of ours: {value}.", "Nothing, if it is no form of ours.";
    PLACE: "page.place", "The page could not be laid over the issued form ({value}), so no box of it was decided.", "Read the answers from the page, or scan it again lying flat.";
    UNLIKE: "page.unlike", "Much of the page looks different from the issued form ({value} of its print was found).", "Compare the answers with the page.";
    OUTSIDE: "field.outside", "The place of the field is not on the picture.", "Scan the whole page again.";
    PALE: "field.pale", "Print and paper can hardly be told apart here.", "Read the answer from the page.";
    UNSURE: "box.unsure", "It is not clear whether the box is ticked ({value}).", "Look at the box.";
    BESIDE: "box.beside", "The box is empty, but something is drawn around or beside it.", "Look at the box: it may be circled, or ticked beside.";
    SEVERAL: "choice.several", "Several boxes are ticked of which only one can be: {value}.", "Look at the page, and ask which of them is meant.";
    TWICE: "bundle.twice", "A page of the same form is there twice: {value}.", "Compare both pages.";
    MISSING: "bundle.missing", "Pages of the form are missing: {value}.", "Look for them among the other pages, or ask for them.";
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
}
