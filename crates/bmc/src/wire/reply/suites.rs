//! Get Channel Cipher Suites (22.15): pages of records, and the records in them.
//!
//! ```text
//! record = C0 id algorithm*            a suite of the standard
//!        | C1 id iana(3) algorithm*    a maker's own
//! algorithm = tag(2 bit) number(6 bit) tag 00: authentication, 40: integrity, 80: confidentiality; none of a kind means 0
//! ```
//! Records have no length: the next C0 or C1 ends one. They run across pages, so pages are joined before they are read.

use super::{Malformed, response};

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CipherSuites {
    /// A completion code other than 0.
    Refused {
        /// The completion code.
        completion: u8,
    },
    /// Up to 16 bytes of records.
    Page(Vec<u8>),
}

/// What a BMC declares, all pages together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// In its order.
    pub suites: Vec<SuiteRecord>,
    /// Whether the last page was there: one that is not full.
    pub complete: bool,
}

/// One record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SuiteRecord {
    /// Number of the suite.
    pub id: u8,
    /// The maker whose suite it is; none: the standard's.
    pub maker: Option<u32>,
    /// Authentication algorithms (13.28).
    pub authentication: Vec<u8>,
    /// Integrity algorithms.
    pub integrity: Vec<u8>,
    /// Confidentiality algorithms.
    pub confidentiality: Vec<u8>,
}

/// Bytes of a full page.
const FULL: usize = 16;

impl CipherSuites {
    /// Reads a datagram.
    ///
    /// # Errors
    /// [`Malformed`] with what does not fit.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        match response(bytes, 0x54)? {
            (0, [_, records @ ..]) => Ok(Self::Page(records.iter().copied().take(FULL).collect())),
            (0, []) => Err(Malformed("no channel number".to_owned())),
            (completion, _) => Ok(Self::Refused { completion }),
        }
    }
    /// Whether another page follows: this one is full.
    #[must_use]
    pub fn more(&self) -> bool {
        matches!(self, Self::Page(records) if records.len() == FULL)
    }
    /// Joins pages, in order, and reads the records. A refused page after the first ends the list, as an empty one does.
    ///
    /// # Errors
    /// [`Malformed`] if the first page is refused or missing, or bytes are no record.
    pub fn join(pages: &[Self]) -> Result<Declared, Malformed> {
        match pages.first() {
            None => return Err(Malformed("no page".to_owned())),
            Some(Self::Refused { completion }) => return Err(Malformed(format!("completion code {completion:02X}"))),
            Some(Self::Page(_)) => {}
        }
        let records = pages.iter().map_while(|page| match page {
            Self::Page(records) => Some(records),
            Self::Refused { .. } => None,
        });
        let bytes: Vec<u8> = records.flatten().copied().collect();
        let complete = pages.iter().any(|page| !page.more());
        Ok(Declared { suites: records_in(&bytes)?, complete })
    }
}

fn records_in(mut bytes: &[u8]) -> Result<Vec<SuiteRecord>, Malformed> {
    let mut suites = Vec::new();
    while !bytes.is_empty() {
        let (mut suite, mut rest) = match bytes {
            [0xC0, id, rest @ ..] => (SuiteRecord { id: *id, ..SuiteRecord::default() }, rest),
            [0xC1, id, a, b, c, rest @ ..] => {
                let maker = Some(u32::from_le_bytes([*a, *b, *c, 0]));
                (SuiteRecord { id: *id, maker, ..SuiteRecord::default() }, rest)
            }
            [0xC0 | 0xC1, ..] => return Err(Malformed("the last record is cut off".to_owned())),
            [other, ..] => return Err(Malformed(format!("a record begins with {other:02X}"))),
            [] => break,
        };
        while let [algorithm, after @ ..] = rest {
            let number = algorithm & 0x3F;
            match algorithm & 0xC0 {
                0x00 => suite.authentication.push(number),
                0x40 => suite.integrity.push(number),
                0x80 => suite.confidentiality.push(number),
                _ => break,
            }
            rest = after;
        }
        bytes = rest;
        suites.push(suite);
    }
    Ok(suites)
}
