//! Everything that can be doubtful about an answer in a sheet: one line per code, what it does to the row, what to do.
//!
//! A code is stable: pages, translations and the command line refer to it. `{value}` and `{column}` are filled in. The worst
//! fate among a row's doubts is the row's fate. Nothing is decided here.

pub use crate::row_doubt::{Doubt, Fate, Known};

pub(super) use crate::row_doubt::shorten;

use crate::row_doubt::known;

/// Declares the doubts and lists them.
macro_rules! list {
    ($($name:ident $code:literal $fate:ident $what:literal $todo:literal;)*) => {
        $(pub(super) const $name: Known = known($code, Fate::$fate, $what, $todo);)*
        /// All codes, in the order of the rows they concern.
        pub const CODES: &[Known] = &[$($name),*];
    };
}

list! {
    NUL "row.nul" Refused "The row contains NUL bytes." "Save the sheet again; the file is damaged here.";
    EMPTY "row.empty" Refused "The row names no serial number and says nothing about one." "Nothing, if it is a title or a sum; else enter the serial number.";
    NO_SERIAL "serial.missing" Held "The row says \"{value}\" and names no serial number." "Say which serial number is meant.";
    SEVERAL "serial.several" Held "\"{value}\" may be several serial numbers." "Write each serial number in a row of its own.";
    ODD "serial.odd" Held "\"{value}\" is no serial number: too long, or with characters that none has." "Look the number up on the unit.";
    EXPONENT "number.exponent" Held "\"{value}\" is in scientific notation; the spreadsheet may have lost digits." "Format the column as text and enter the serial number again.";
    IMPRECISE "number.imprecise" Held "\"{value}\" is stored as a number with more digits than a spreadsheet keeps." "Format the column as text and enter the serial number again.";
    AS_DATE "number.date" Held "A spreadsheet made the date {value} of what stood in column \"{column}\"." "Format the column as text and enter the serial number again.";
    MERGED "cell.merged" Held "The cell in column \"{column}\" belongs to merged cells, so its value stands in another row." "Unmerge the cells and repeat the value in every row.";
    STRUCK "cell.struck" Held "\"{value}\" in column \"{column}\" is struck through, wholly or in part." "Ask whether it still holds.";
    ERROR "cell.error" Held "The formula in column \"{column}\" failed: {value}." "Enter the value itself.";
    GARBLED "cell.garbled" Held "\"{value}\" in column \"{column}\" has characters that could not be decoded." "Save the sheet as UTF-8 or as a workbook.";
    FORMULA "cell.formula" Taken "\"{value}\" in column \"{column}\" was computed by a formula; the saved result was read." "Check that the result is right.";
    UNKNOWN "said.unknown" Held "\"{value}\" in column \"{column}\" is no word that is known for what became of a unit." "Choose: done, not yet, not here, passed on, scrapped, cannot, never had.";
    BY_WORDS "said.by-words" Taken "\"{value}\" in column \"{column}\" was read by its words." "Check that it was understood.";
    TWO "said.contradiction" Held "The row says two things: \"{value}\"." "Say which of them is right.";
    TWICE "serial.contradiction" Held "The serial number {value} stands in several rows that say different things." "Say which of them is right.";
    DATE_ALONE "said.missing" Held "There is a date or a comment (\"{value}\"), and nothing says what became of the unit." "Say what became of the unit.";
    NO_RECEIVER "receiver.missing" Taken "The unit was passed on, and nothing says to whom." "Enter who has it now.";
    NO_REASON "reason.missing" Taken "The measures cannot be carried out, and nothing says why." "Enter the reason.";
    DATE_TWO_WAYS "date.two-ways" Taken "\"{value}\" in column \"{column}\" can be two days, so it was left out." "Write the date with the month as a word, or as 2026-12-03.";
    DATE_YEAR "date.year" Taken "\"{value}\" in column \"{column}\" has no year, so it was left out." "Write the date with its year.";
    DATE_NUMBER "date.number" Taken "\"{value}\" in column \"{column}\" may be a spreadsheet's number for a day; it was left out." "Write the date as 2026-12-03.";
    DATE_UNKNOWN "date.unknown" Taken "\"{value}\" in column \"{column}\" is no date that can be read; it was left out." "Write the date as 2026-12-03.";
    DATE_AHEAD "date.ahead" Taken "It is said to be done on {value}, a day that is still to come." "Check the date.";
    DATE_SPARE "date.spare" Taken "The date \"{value}\" does not belong to what is said, so it was left out." "Check what was meant.";
    COMMENT "comment.read" Taken "There is a comment: \"{value}\"." "Read it; nothing was taken from it.";
    ANSWER_UNKNOWN "answer.unknown" Taken "\"{value}\" in column \"{column}\" is neither yes nor no." "Answer the question by yes or no.";
    ANSWER_TWICE "answer.contradiction" Taken "The rows answer differently in column \"{column}\": \"{value}\" is another answer than above." "Say which is right.";
    ABOUT_TWICE "about.contradiction" Taken "The rows differ in column \"{column}\": \"{value}\" is something else than above." "Check whose sheet it is; rows of two sheets may be mixed.";
    OTHER_SHEET "sheet.other" Taken "The sheet \"{value}\" has serial numbers with answers, too, and was not read." "Send one sheet, or look at it yourself.";
    NO_ANSWER "sheet.no-answers" Taken "No column says what became of the units." "Add a column \"disposition\" and fill it in.";
}
