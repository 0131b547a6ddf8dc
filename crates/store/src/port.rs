//! The values that go into the store and come out of it, and what the store promises about them.
//!
//! - A [`Batch`] is written in one transaction or not at all: facts, views, counters, personal data, outbox rows.
//! - `expected` is the version that was read; if the stream moved on since, nothing is written and the error says
//!   [`crate::Kind::Conflict`].
//! - Time never goes back within a stream: a fact gets the time of its predecessor if the clock stood behind it, and
//!   `clock_behind_ms` says by how much.
//! - What `append` returned is on the disk. Order in the log is given later, by `seal`.
//!
//! Rows of views are in [`crate::views`].

use crate::Arrival;
use domain::{
    approval::Role,
    fact::{Fact, Purpose, Stream, Who},
    id::{ActionId, Commitment, ConsigneeId, FactId, ParcelId, StaffId},
    lang::Lang,
};
use jiff::Timestamp;

/// What one act writes, in one transaction.
#[derive(Clone, Debug)]
pub struct Batch {
    /// Which action.
    pub action: ActionId,
    /// When, as the caller's clock says.
    pub at: Timestamp,
    /// Who.
    pub who: Who,
    /// Facts per stream; a stream stands here once.
    pub streams: Vec<StreamAppend>,
    /// Values behind the commitments in the facts.
    pub personal: Vec<PersonalValue>,
    /// New outbox rows.
    pub parcels: Vec<NewParcel>,
    /// Outbox rows of this action, by their `dedupe`, that must not go out any more. One that is under way may still
    /// arrive, and its end is recorded as ever; one that is gone already stays so.
    pub dropped: Vec<String>,
    /// How tries to send ended.
    pub outcomes: Vec<ParcelOutcome>,
    /// Drafts that are done with: consignee and part.
    pub drafts_done: Vec<(ConsigneeId, String)>,
    /// Mails that this comes from. One that is there already and does not wait is refused ([`crate::Kind::Unique`]).
    pub arrivals: Vec<Arrival>,
}

impl Batch {
    /// Nothing to be written yet, in this action.
    pub const fn new(action: ActionId, at: Timestamp, who: Who) -> Self {
        Self {
            action,
            at,
            who,
            streams: Vec::new(),
            personal: Vec::new(),
            parcels: Vec::new(),
            dropped: Vec::new(),
            outcomes: Vec::new(),
            drafts_done: Vec::new(),
            arrivals: Vec::new(),
        }
    }
}

/// Facts for one stream.
#[derive(Clone, Debug)]
pub struct StreamAppend {
    /// Which stream.
    pub stream: Stream,
    /// The last version that was read; 0 for a new stream.
    pub expected: u64,
    /// The facts in their order.
    pub facts: Vec<(FactId, Fact)>,
}

/// One value of a person's data, with the salt that leads to its commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalValue {
    /// What the fact carries.
    pub commitment: Commitment,
    /// Whose it is: the id of the consignee. Erasing goes by it.
    pub subject: String,
    /// Which field, as committed to.
    pub field: String,
    /// The salt.
    pub salt: [u8; 16],
    /// The value.
    pub value: String,
}

/// A new outbox row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewParcel {
    /// Its id, also in the Message-ID.
    pub id: ParcelId,
    /// To whom.
    pub consignee: ConsigneeId,
    /// Why.
    pub purpose: Purpose,
    /// Unique within the action; a second parcel with it is refused ([`crate::Kind::Unique`]).
    pub dedupe: String,
    /// Mail address, copied.
    pub address: String,
    /// Name for the address line, copied.
    pub name: String,
    /// Language.
    pub lang: Lang,
    /// Not to be sent earlier.
    pub not_before: Timestamp,
    /// What else the sender has to know, as JSON.
    pub payload: String,
}

/// An outbox row handed to one worker for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeasedParcel {
    /// Its id.
    pub id: ParcelId,
    /// Which action.
    pub action: ActionId,
    /// To whom.
    pub consignee: ConsigneeId,
    /// Why.
    pub purpose: Purpose,
    /// Unique within the action.
    pub dedupe: String,
    /// Mail address.
    pub address: String,
    /// Name for the address line.
    pub name: String,
    /// Language.
    pub lang: Lang,
    /// Not to be sent earlier, as first asked for.
    pub not_before: Timestamp,
    /// What else the sender has to know, as JSON.
    pub payload: String,
    /// Tries so far, this one included.
    pub tries: u32,
    /// An earlier try was started and its outcome never recorded: it may have arrived.
    pub maybe_sent: bool,
}

/// How a try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParcelOutcome {
    /// Which parcel.
    pub parcel: ParcelId,
    /// Under which lease: [`LeasedParcel::tries`]. An outcome counts only while the parcel is under it.
    pub tries: u32,
    /// How.
    pub result: ParcelResult,
}

/// How a try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParcelResult {
    /// The carrier took it. Recorded with the fact `Sent`.
    Sent,
    /// Try again later.
    Retry {
        /// Not earlier than this.
        not_before: Timestamp,
        /// What the carrier answered.
        answer: String,
    },
    /// Given up. Recorded with the fact `Undeliverable`.
    Failed {
        /// What the carrier answered.
        answer: String,
    },
}

/// A fact with its place in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    /// Place, from 0.
    pub index: u64,
    /// The exact bytes of the leaf: canonical JSON of the `Recorded`.
    pub bytes: Vec<u8>,
}

/// What one round of sealing did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Facts that got their place.
    pub added: u64,
    /// Size of the log now.
    pub size: u64,
}

/// One signed checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckpointRow {
    /// Size of the log it is about.
    pub size: u64,
    /// The signed note.
    pub note: String,
    /// When it was signed.
    pub at: Timestamp,
}

/// One member of the maker's staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffRow {
    /// Sign-in name.
    pub id: StaffId,
    /// Printed name.
    pub name: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// Hash of the password, as the caller makes it.
    pub password_hash: String,
    /// Secret of the authenticator, as the caller writes it.
    pub totp_secret: String,
    /// Last time step that was used for a signature; it never goes back.
    pub totp_last_step: i64,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Where the next page begins; `None` on the last one.
    pub next: Option<String>,
}
