//! One cell as text, and what is special about it.

use super::columns::Field;
use std::borrow::Cow;

/// What is special about a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nothing.
    #[default]
    Plain,
    /// Computed by a formula.
    Formula,
    /// A formula that failed.
    Error,
    /// A formula without a saved result.
    Unsaved,
    /// Stored as a date.
    Date,
    /// Stored as a number with more digits than a spreadsheet keeps.
    Imprecise,
    /// Marked as text by an apostrophe or by `="..."`: never a formula.
    Text,
    /// Holds bytes or characters that could not be decoded.
    Garbled,
    /// Belongs to merged cells, not the first of them.
    Merged,
    /// Struck through, wholly or in part.
    Struck,
}

/// One cell of a row, trimmed.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell<'a> {
    /// Its text.
    pub text: Cow<'a, str>,
    /// What is special.
    pub mark: Mark,
}

/// A text as a cell: trimmed, line breaks and control characters turned into blanks (a remark keeps its lines, and so do the
/// cells for numbers: two lines are two numbers), a leading apostrophe or `="..."` that spreadsheets use to keep text as text taken away.
pub(super) fn clean(field: Field, text: Cow<'_, str>) -> Cell<'_> {
    let mut mark = Mark::Plain;
    let mut text = trim(text);
    if !text.is_ascii() && text.contains('\u{FFFD}') {
        mark = Mark::Garbled;
    }
    if text.starts_with(['\'', '=']) {
        if let Some(inner) = text.strip_prefix("=\"").and_then(|t| t.strip_suffix('"')).filter(|t| !t.contains('"')) {
            text = Cow::Owned(inner.trim().to_owned());
            mark = Mark::Text;
        } else if let Some(inner) = text.strip_prefix('\'').filter(|t| t.starts_with(['=', '+', '-', '@'])) {
            text = Cow::Owned(inner.to_owned());
            mark = Mark::Text;
        }
    }
    // 0xC2 begins the control characters beyond ASCII; most cells are through after this look at their bytes.
    let suspect = text.bytes().any(|b| b < 0x20 || b == 0x7F || b == 0xC2);
    if suspect
        && text.contains(char::is_control)
        && !(field == Field::Remark && text.chars().all(|c| !c.is_control() || c == '\n'))
    {
        let words = |line: &str| {
            line.split(|c: char| c.is_control() || c == ' ').filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
        };
        text = Cow::Owned(match field {
            Field::Serial | Field::CatalogueNo => {
                text.split(['\n', '\r']).map(words).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
            }
            _ => words(&text),
        });
    }
    Cell { text, mark }
}

fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}');
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_matches(blank)),
        Cow::Owned(text) => match text.trim_matches(blank) {
            same if same.len() == text.len() => Cow::Owned(text),
            less => Cow::Owned(less.to_owned()),
        },
    }
}
