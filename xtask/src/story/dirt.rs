//! The dirt of real lists: what is wrong with a row, how often, and what the truth about it is.
//!
//! [`Spot`] is dirt on the row of an affected server: the row can still be read, and the reason under which scope
//! finds the server follows from it. [`Extra`] is an additional row that cannot be read or must be looked at first.
//! Both change a clean [`Row`]; nothing is counted here (see `tally`).

use super::plan::List;
use super::row::{Row, Shipped};

/// Catalogue number of the first affected product.
pub const FIRST_CATALOGUE: &str = "20068232";
/// Catalogue number of the second affected product.
pub const SECOND_CATALOGUE: &str = "20086130";
/// The UDI-DI of the first product; the second has none.
pub const UDI: &str = "00816270020637";

/// Dirt on the row of an affected server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// None.
    Clean,
    /// No serial number.
    NoSerial,
    /// The catalogue number with a blank in it, no UDI.
    SpelledWithBlank,
    /// The catalogue number with a hyphen in it, no UDI.
    SpelledWithHyphen,
    /// The catalogue number filled up with zeros, no UDI.
    SpelledWithZeros,
    /// The catalogue number with a blank in it, but the UDI beside it.
    SpelledBesideUdi,
    /// The second product's catalogue number with the first product's UDI.
    UdiOfFirst,
    /// The first product's UDI with a catalogue number that is none of ours.
    UdiBesideUnknown,
    /// A UDI whose check digit is wrong.
    UdiWrongDigit,
    /// A UDI that lost its leading zeros.
    UdiShort,
    /// A whole element string in the UDI column.
    UdiElement,
    /// No UDI where there should be one.
    UdiMissing,
    /// A well-formed UDI of some other device.
    UdiForeign,
    /// The same serial number at two consignees.
    Twice,
    /// A shipping date that is none.
    DateBroken,
    /// A language that is none.
    LangBroken,
    /// A line break inside a quoted remark.
    LineBreak,
    /// Blanks at the end of fields.
    Trailing,
    /// The whole row once more, further down.
    Again,
    /// The row once more with another remark.
    AgainRemark,
    /// The row once more in the dealers' list.
    AlsoDealers,
}

impl Spot {
    /// How many of each the model case has.
    pub const COUNTS: &[(Self, u64)] = &[
        (Self::NoSerial, 19),
        (Self::SpelledWithBlank, 6),
        (Self::SpelledWithHyphen, 3),
        (Self::SpelledWithZeros, 4),
        (Self::SpelledBesideUdi, 4),
        (Self::UdiOfFirst, 4),
        (Self::UdiBesideUnknown, 3),
        (Self::UdiWrongDigit, 6),
        (Self::UdiShort, 12),
        (Self::UdiElement, 15),
        (Self::UdiMissing, 20),
        (Self::UdiForeign, 3),
        (Self::Twice, 5),
        (Self::DateBroken, 6),
        (Self::LangBroken, 3),
        (Self::LineBreak, 5),
        (Self::Trailing, 10),
        (Self::Again, 8),
        (Self::AgainRemark, 7),
        (Self::AlsoDealers, 4),
    ];

    /// Whether only the first (`true`) or only the second product can have it.
    pub fn product(self) -> Option<bool> {
        match self {
            Self::SpelledBesideUdi
            | Self::UdiBesideUnknown
            | Self::UdiWrongDigit
            | Self::UdiShort
            | Self::UdiElement
            | Self::UdiMissing
            | Self::UdiForeign => Some(true),
            Self::UdiOfFirst => Some(false),
            _ => None,
        }
    }

    /// The word of the reason under which scope must find the server.
    pub fn reason(self, first_product: bool) -> &'static str {
        match self {
            Self::NoSerial => "serial_missing",
            Self::SpelledWithBlank | Self::SpelledWithHyphen | Self::SpelledWithZeros => "catalogue_spelling",
            Self::UdiOfFirst | Self::UdiBesideUnknown => "udi_conflict",
            Self::Twice => "serial_twice",
            Self::UdiWrongDigit | Self::UdiMissing | Self::UdiForeign => "catalogue_and_serial",
            _ if first_product => "udi_and_serial",
            _ => "catalogue_and_serial",
        }
    }

    /// Changes a clean row.
    pub fn stain(self, row: &mut Row, slot: u64) {
        let catalogue = row.catalogue.clone();
        let split = |with: &str| match catalogue.split_at_checked(4) {
            Some((left, right)) => format!("{left}{with}{right}"),
            None => catalogue.clone(),
        };
        match self {
            Self::NoSerial => row.serial.clear(),
            Self::SpelledWithBlank | Self::SpelledWithHyphen | Self::SpelledWithZeros => {
                row.numbers = false;
                row.udi.clear();
                row.catalogue = match self {
                    Self::SpelledWithBlank => split(" "),
                    Self::SpelledWithHyphen => split("-"),
                    _ => format!("{catalogue:0>12}"),
                };
            }
            Self::SpelledBesideUdi => {
                row.numbers = false;
                row.catalogue = split(" ");
            }
            Self::UdiOfFirst => row.udi = UDI.to_owned(),
            Self::UdiBesideUnknown => row.catalogue = OTHERS[0].0.to_owned(),
            Self::UdiWrongDigit => row.udi = "00816270020638".to_owned(),
            Self::UdiShort => row.udi = UDI.get(if slot.is_multiple_of(2) { 1 } else { 2 }..).unwrap_or(UDI).to_owned(),
            Self::UdiElement => row.udi = format!("(01){UDI}(21){}", row.serial),
            Self::UdiMissing => row.udi.clear(),
            Self::UdiForeign => row.udi = OTHERS[0].1.to_owned(),
            Self::DateBroken => {
                let wrong = ["31.02.2026", "2026-13-07", "32.01.2025", "Q3 2024"];
                row.shipped = Shipped::Text(super::place::pick(&wrong, slot).to_owned());
            }
            Self::LangBroken => row.lang = "??".to_owned(),
            Self::LineBreak => {
                let german = matches!(row.home.code, "DE" | "AT" | "CH");
                let remark = if german {
                    "Anlieferung nur vormittags,\nRaum 2.14"
                } else {
                    "Delivery in the morning only,\nroom 2.14"
                };
                row.remark = remark.to_owned();
            }
            Self::Trailing => {
                for field in [&mut row.account, &mut row.name, &mut row.catalogue, &mut row.serial, &mut row.email] {
                    field.push_str("  ");
                }
                row.numbers = false;
            }
            Self::Clean | Self::Twice | Self::Again | Self::AgainRemark | Self::AlsoDealers => {}
        }
    }
}

/// Catalogue numbers and UDIs of servers and instruments that are not affected. All invented; some have no UDI.
pub const OTHERS: [(&str, &str); 6] = [
    ("29990011", "02999900000112"),
    ("29990012", "02999900000129"),
    ("29990027", ""),
    ("29990130", "02999900001300"),
    ("SRV-4410", ""),
    ("29990244", "02999900002444"),
];

/// A row that is not taken, or a line that is no row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// No consignee number: held.
    NoAccount,
    /// No name: held.
    NoName,
    /// A country that does not exist: held.
    UnknownCountry,
    /// A catalogue number in scientific notation: held.
    CataloguePower,
    /// A serial number in scientific notation: held.
    SerialPower,
    /// Only the first columns: refused.
    FewColumns,
    /// No catalogue number: refused.
    NoCatalogue,
    /// A NUL byte inside a field: refused.
    Nul,
    /// An empty line: no row.
    Blank,
}

impl Extra {
    /// How many of each the model case has.
    pub const COUNTS: &[(Self, u64)] = &[
        (Self::NoAccount, 5),
        (Self::NoName, 3),
        (Self::UnknownCountry, 4),
        (Self::CataloguePower, 4),
        (Self::SerialPower, 2),
        (Self::FewColumns, 5),
        (Self::NoCatalogue, 4),
        (Self::Nul, 2),
        (Self::Blank, 12),
    ];

    /// Whether a list of that kind can have it.
    pub fn suits(self, list: List) -> bool {
        self != Self::Nul || list == List::Europe
    }
    /// Its name in `expected.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Self::NoAccount => "no_consignee_number",
            Self::NoName => "no_name",
            Self::UnknownCountry => "unknown_country",
            Self::CataloguePower => "catalogue_number_scientific",
            Self::SerialPower => "serial_number_scientific",
            Self::FewColumns => "too_few_columns",
            Self::NoCatalogue => "no_catalogue_number",
            Self::Nul => "nul_byte",
            Self::Blank => "blank_line",
        }
    }
    /// Whether a person has to look at it (held), or nothing can be made of it (refused).
    pub fn is_held(self) -> bool {
        !matches!(self, Self::FewColumns | Self::NoCatalogue | Self::Nul | Self::Blank)
    }

    /// Changes a clean row.
    pub fn stain(self, row: &mut Row, list: List, number: u64) {
        row.numbers = false;
        match self {
            Self::NoAccount => row.account.clear(),
            Self::NoName => row.name.clear(),
            Self::UnknownCountry => {
                row.country = Some(super::place::pick(&["Atlantis", "XX", "Utopia"], number).to_owned())
            }
            Self::CataloguePower if list == List::Dach && number.is_multiple_of(2) => {
                row.catalogue = "2,00682E+07".to_owned()
            }
            Self::CataloguePower => {
                row.catalogue = super::place::pick(&["2.0068232E7", "2.0068232E+07"], number).to_owned()
            }
            Self::SerialPower => {
                row.catalogue = SECOND_CATALOGUE.to_owned();
                row.udi.clear();
                row.serial = "1.004523E+06".to_owned();
            }
            Self::NoCatalogue => row.catalogue.clear(),
            Self::Nul => row.name.push_str("\0LAB"),
            Self::FewColumns | Self::Blank => {}
        }
    }
}
