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
    EXPONENT,
    EXPONENT_LEFT,
    IMPRECISE,
    AS_DATE,
    ERROR,
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
];
