//! What facts say about a cascade: the list that was handed in, end sites without a name, how they were told.
//!
//! Stored in facts by snake-case names, so none is ever renamed. A site without a name has a number that its distributor
//! chose, a country, a language and units; who it is stays with the distributor (`docs/formats/cascade.md`). Never holds a
//! name or an address.

use crate::id::{Commitment, ConsigneeId, Digest, UnitKey};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A list of recipients as its distributor handed it in. rows = taken + held + refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubListRead {
    /// SHA-256 of the file; the bytes are kept under it.
    pub file: Digest,
    /// Data rows in the file.
    pub rows: u64,
    /// Rows that became lines which can be told.
    pub taken: u64,
    /// Rows that a person has to put right.
    pub held: u64,
    /// Rows that cannot be used.
    pub refused: u64,
}

/// What is known of a site whose name stays with its distributor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlindSite {
    /// The number that the distributor chose ([`crate::cascade::site_number`]).
    pub site: String,
    /// The distributor's commitment to its line of the list, name and address included, if it gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<Commitment>,
}

/// A distributor that keeps the names said which sites there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlindList {
    /// The consignees made for the sites, in the order of the list.
    pub sites: Vec<ConsigneeId>,
    /// Units that went to them: from now on they are counted there.
    pub units: Vec<UnitKey>,
    /// Root over the commitments in the order of the list, if every site has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root: Option<Digest>,
    /// Whether the list of the distributor's recipients is complete with it.
    pub complete: bool,
}

/// The distributor's own list, sealed to a key that the maker does not have, is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedListKept {
    /// SHA-256 of the sealed file.
    pub file: Digest,
    /// Its length.
    pub bytes: u64,
}

/// The distributor says that it handed the notice on to this site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldOnward {
    /// On which day.
    pub on: Date,
}

/// The site is silent, and its distributor was asked to remind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemindedOnward {
    /// Step on the ladder.
    pub step: u32,
}
