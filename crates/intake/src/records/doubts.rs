//! Everything that can be doubtful about a row: one line per code, with what it does to the row and what to tell people.
//!
//! A code is stable: exports, pages and translations refer to it. `{value}` and `{column}` are filled in. The worst fate
//! among a row's doubts is the row's fate.

pub use crate::row_doubt::{Fate, Known};

pub(super) use crate::row_doubt::shorten;

use crate::row_doubt::known;

pub(super) const NUL: Known =
    known("row.nul", Fate::Refused, "The row contains NUL bytes.", "Export the list again; the file is damaged here.");
pub(super) const SHORT: Known = known(
    "row.short",
    Fate::Refused,
    "The row ends before the column \"{column}\".",
    "Complete the row; a line break or delimiter may be missing.",
);
pub(super) const NO_CATALOGUE: Known = known(
    "catalogue-no.missing",
    Fate::Refused,
    "The row names no catalogue number.",
    "Enter the catalogue number, or remove the row if nothing was shipped.",
);
pub(super) const LONG: Known = known(
    "row.long",
    Fate::Held,
    "The row has more cells than the header; the first one too many reads \"{value}\".",
    "Put values that contain the delimiter into quotation marks.",
);
pub(super) const QUOTE: Known = known(
    "row.quote",
    Fate::Held,
    "A cell spans several lines that look like rows of their own: \"{value}\".",
    "A quotation mark is probably opened in this row and closed much later; correct it and import the rows again.",
);
pub(super) const NO_NUMBER: Known =
    known("consignee-no.missing", Fate::Held, "The row names no consignee number.", "Enter the consignee's number.");
pub(super) const NO_NAME: Known =
    known("name.missing", Fate::Held, "The row names no consignee.", "Enter the consignee's name.");
pub(super) const NO_COUNTRY: Known =
    known("country.missing", Fate::Held, "The row names no country.", "Enter the country.");
pub(super) const COUNTRY: Known = known(
    "country.unknown",
    Fate::Held,
    "\"{value}\" is no country known here.",
    "Enter the two-letter code (ISO 3166-1), for example DE.",
);
pub(super) const MERGED: Known = known(
    "cell.merged",
    Fate::Held,
    "The cell in column \"{column}\" belongs to merged cells, so its value stands in another row.",
    "Unmerge the cells and repeat the value in every row.",
);
pub(super) const STRUCK: Known = known(
    "cell.struck",
    Fate::Held,
    "\"{value}\" in column \"{column}\" is struck through, wholly or in part.",
    "Find out whether it still holds; then remove the line through it, or the row.",
);
pub(super) const STRUCK_KEPT: Known = known(
    "cell.struck-kept",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" is struck through, wholly or in part; it was read all the same.",
    "Find out whether it still holds.",
);
pub(super) const EXPONENT: Known = known(
    "number.exponent",
    Fate::Held,
    "\"{value}\" in column \"{column}\" is in scientific notation; digits may be lost.",
    "Format the column as text in the source and enter the number again.",
);
pub(super) const EXPONENT_LEFT: Known = known(
    "number.exponent-left-out",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" is in scientific notation, so it was left out.",
    "Format the column as text in the source and enter the number again.",
);
pub(super) const LOT_LEFT: Known = known(
    "lot.left-out",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" cannot be relied on (struck, a date, an error, scientific notation), so the lot was left out.",
    "Format the column as text in the source and enter the lot again, if lots decide which units are affected.",
);
pub(super) const IMPRECISE: Known = known(
    "number.imprecise",
    Fate::Held,
    "\"{value}\" in column \"{column}\" is stored as a number with more than 15 digits; the last ones are not reliable.",
    "Format the column as text and enter the number again.",
);
pub(super) const AS_DATE: Known = known(
    "number.date",
    Fate::Held,
    "The cell in column \"{column}\" is stored as a date ({value}); the program that saved it may have turned a number into one.",
    "Format the column as text and enter the number again.",
);
pub(super) const ERROR: Known = known(
    "cell.error",
    Fate::Held,
    "The formula in column \"{column}\" gives the error {value}.",
    "Correct the formula or enter the value.",
);
pub(super) const UNSAVED: Known = known(
    "cell.formula-unsaved",
    Fate::Held,
    "The formula in column \"{column}\" has no saved result.",
    "Open the list in the spreadsheet and save it again, or enter the value.",
);
pub(super) const UNSAVED_KEPT: Known = known(
    "cell.formula-unsaved-kept",
    Fate::Taken,
    "The formula in column \"{column}\" has no saved result; the value was left out.",
    "Open the list in the spreadsheet and save it again, or enter the value.",
);
pub(super) const FORMULA: Known = known(
    "cell.formula",
    Fate::Taken,
    "The value \"{value}\" in column \"{column}\" was computed by a formula; the result saved last was used.",
    "Check the value, or replace the formula by its value.",
);
pub(super) const FORMULA_TEXT: Known = known(
    "cell.formula-text",
    Fate::Held,
    "The cell in column \"{column}\" holds a formula instead of a value: \"{value}\".",
    "Export the list with values instead of formulas.",
);
pub(super) const GARBLED: Known = known(
    "cell.garbled",
    Fate::Held,
    "Characters in column \"{column}\" are damaged: \"{value}\".",
    "Export the list again as UTF-8, or correct the cell.",
);
pub(super) const GARBLED_KEPT: Known = known(
    "cell.garbled-kept",
    Fate::Taken,
    "Characters in column \"{column}\" are damaged: \"{value}\".",
    "Export the list again as UTF-8, or correct the cell.",
);
pub(super) const DATE: Known = known(
    "date.unreadable",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" is no date that can be read without guessing; it was left out.",
    "Write dates as 2026-11-23 or 23.11.2026.",
);
pub(super) const LANGUAGE: Known = known(
    "language.unknown",
    Fate::Taken,
    "\"{value}\" is no language known here; it was left out.",
    "Enter a language code, for example de.",
);
pub(super) const MAIL: Known = known(
    "mail.unreadable",
    Fate::Taken,
    "\"{value}\" is no mail address; it was left out.",
    "Enter an address with @.",
);
pub(super) const MAILS: Known = known(
    "mail.several",
    Fate::Taken,
    "The cell names several mail addresses; the first was used: \"{value}\".",
    "Enter one address per row.",
);
pub(super) const NO_ROLE: Known = known(
    "role.missing",
    Fate::Taken,
    "The row names no role; it was read as user.",
    "Enter user, distributor or importer.",
);
pub(super) const ROLE: Known = known(
    "role.unknown",
    Fate::Taken,
    "\"{value}\" is no role known here; it was read as user.",
    "Enter user, distributor or importer.",
);

pub(super) const CATALOGUE_WORDS: Known = known(
    "catalogue-no.words",
    Fate::Held,
    "\"{value}\" in column \"{column}\" is no catalogue number.",
    "Enter the catalogue number, or remove the row if nothing was shipped.",
);
pub(super) const CATALOGUE_LETTERS: Known = known(
    "catalogue-no.letters",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" has no digit; it was taken as a catalogue number.",
    "Check whether it is one.",
);
pub(super) const CATALOGUE_SEVERAL: Known = known(
    "catalogue-no.several",
    Fate::Held,
    "The cell in column \"{column}\" names several catalogue numbers: \"{value}\".",
    "Write one row for each.",
);
pub(super) const CATALOGUE_PLAIN: Known = known(
    "catalogue-no.plain",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" holds characters that are not seen or only look like others; it was read without them.",
    "Check the value in the source.",
);
pub(super) const SERIAL_NOTHING: Known = known(
    "serial.nothing",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" is no serial number; it was read as missing.",
    "Enter the serial number if it is known.",
);
pub(super) const SERIAL_PLAIN: Known = known(
    "serial.plain",
    Fate::Taken,
    "The serial number in column \"{column}\" was read out of \"{value}\".",
    "Check the value in the source.",
);
pub(super) const SERIAL_OF_ELEMENTS: Known = known(
    "serial.of-elements",
    Fate::Taken,
    "The serial number was read out of the UDI \"{value}\" in column \"{column}\".",
    "Check the value, and enter the serial number alone.",
);
pub(super) const SERIAL_LETTERS: Known = known(
    "serial.letters",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" has letters that may stand for others (O for 0, l for 1, letters of other scripts); it was taken as written.",
    "Compare it with the label or the delivery note.",
);
pub(super) const SERIAL_PARTS: Known = known(
    "serial.parts",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" may stand for several serial numbers; it was taken as one.",
    "If they are several, write one row for each.",
);
pub(super) const SERIAL_SEVERAL: Known = known(
    "serial.several",
    Fate::Held,
    "\"{value}\" in column \"{column}\" reads as several serial numbers, or as a range from one to another.",
    "Write one row for each serial number; if it is one, write it without the blanks, commas or dashes in it.",
);
pub(super) const SERIAL_WORDS: Known = known(
    "serial.words",
    Fate::Held,
    "\"{value}\" in column \"{column}\" holds words, or no digit at all, and reads as no serial number.",
    "Enter the serial number alone, or leave the cell empty if it is not known.",
);
pub(super) const SERIAL_SIGNS: Known = known(
    "serial.signs",
    Fate::Held,
    "\"{value}\" in column \"{column}\" holds signs that are no part of a serial number, or is cut off.",
    "Enter the serial number alone.",
);
pub(super) const SERIAL_FRACTION: Known = known(
    "serial.fraction",
    Fate::Held,
    "\"{value}\" in column \"{column}\" is written as a number with decimals or groups of digits.",
    "Format the column as text in the source and enter the serial number again.",
);
pub(super) const SERIAL_DATE: Known = known(
    "serial.date",
    Fate::Held,
    "\"{value}\" in column \"{column}\" is a date; a spreadsheet may have made it of a number.",
    "Format the column as text in the source and enter the serial number again.",
);
pub(super) const SERIAL_UDI: Known = known(
    "serial.udi",
    Fate::Held,
    "\"{value}\" in column \"{column}\" is a UDI or a part of one, and where its serial number ends is not sure.",
    "Enter the serial number alone, and the UDI in its own column.",
);
pub(super) const SERIAL_CATALOGUE: Known = known(
    "serial.repeats",
    Fate::Held,
    "\"{value}\" in column \"{column}\" is what another column of the row says: no serial number.",
    "Enter the serial number, or leave the cell empty if it is not known.",
);
pub(super) const SERIAL_UDI_OTHER: Known = known(
    "serial.contradicts-udi",
    Fate::Held,
    "The UDI names another serial number than column \"{column}\": \"{value}\".",
    "Find out which of the two is right, and correct the other.",
);
pub(super) const UDI_DIGITS: Known = known(
    "udi.check-digit",
    Fate::Taken,
    "\"{value}\" in column \"{column}\" is no UDI-DI: its check digit or its length is wrong; the product was told by the catalogue number alone.",
    "Correct the UDI in the source.",
);
pub(super) const NAME_OTHER: Known = known(
    "name.differs",
    Fate::Taken,
    "Other rows give the same consignee number with another name than \"{value}\".",
    "Check whether they are one consignee; if not, give each its own number.",
);

/// Every kind of doubt.
pub const CODES: &[Known] = &[
    NUL,
    SHORT,
    NO_CATALOGUE,
    LONG,
    QUOTE,
    NO_NUMBER,
    NO_NAME,
    NO_COUNTRY,
    COUNTRY,
    MERGED,
    STRUCK,
    STRUCK_KEPT,
    EXPONENT,
    EXPONENT_LEFT,
    LOT_LEFT,
    IMPRECISE,
    AS_DATE,
    ERROR,
    UNSAVED,
    UNSAVED_KEPT,
    FORMULA,
    FORMULA_TEXT,
    GARBLED,
    GARBLED_KEPT,
    DATE,
    LANGUAGE,
    MAIL,
    MAILS,
    NO_ROLE,
    ROLE,
    CATALOGUE_WORDS,
    CATALOGUE_LETTERS,
    CATALOGUE_SEVERAL,
    CATALOGUE_PLAIN,
    SERIAL_NOTHING,
    SERIAL_PLAIN,
    SERIAL_OF_ELEMENTS,
    SERIAL_LETTERS,
    SERIAL_PARTS,
    SERIAL_SEVERAL,
    SERIAL_WORDS,
    SERIAL_SIGNS,
    SERIAL_FRACTION,
    SERIAL_DATE,
    SERIAL_UDI,
    SERIAL_CATALOGUE,
    SERIAL_UDI_OTHER,
    UDI_DIGITS,
    NAME_OTHER,
];
