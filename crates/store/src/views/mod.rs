//! Views: tables computed from facts and written in the same transaction; nothing is true only here.
//!
//! `change.rs` folds a stream before and after new facts and writes the difference; `rebuild.rs` drops everything and
//! does the same from the first fact on; `read.rs` and `list.rs` read. All meaning comes from [`domain::reconcile`] and
//! [`domain::action`].

pub(crate) mod change;
mod columns;
mod identity;
mod inbox;
mod list;
mod numbers;
mod order;
mod read;
mod rebuild;

pub use identity::IdentityRow;
pub use inbox::{InboxPlace, InboxQuery, InboxRow};
pub use list::{ConsigneeQuery, UnitQuery};
pub use numbers::{PartLine, Reached};
pub use order::{SortKey, StateFilter};

use domain::{
    fact::TaskKind,
    id::{ActionId, ConsigneeId, ConsigneeNo, DocumentNo, NoticeRef, ProductKey, Serial, TaskId, UnitKey},
    lang::Lang,
    response::{ConsigneeRole, Disposition},
    scope::{Reason, Standing},
};
use jiff::Timestamp;

/// One field action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionRow {
    /// Which.
    pub action: ActionId,
    /// Reference of its notice.
    pub reference: NoticeRef,
    /// Controlled document number.
    pub document_no: DocumentNo,
    /// The word of its stage ([`domain::action::Stage::word`]).
    pub stage: String,
    /// A rehearsal.
    pub rehearsal: bool,
    /// Version of its own stream.
    pub version: u64,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// When the notice was issued.
    pub issued_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
}

/// One consignee: what its stream adds up to, and who it is as long as that is not erased. Times to the millisecond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsigneeRow {
    /// Which.
    pub consignee: ConsigneeId,
    /// The maker's number.
    pub number: ConsigneeNo,
    /// Role in the chain.
    pub role: ConsigneeRole,
    /// Country (ISO 3166-1 alpha-2).
    pub country: String,
    /// Language.
    pub lang: Lang,
    /// The distributor that named it.
    pub via: Option<ConsigneeId>,
    /// How far down the chain: 1 stands on the maker's own lists.
    pub tier: u32,
    /// Its name stays with its distributor.
    pub blind: bool,
    /// Version of its stream.
    pub version: u64,
    /// Told.
    pub told_at: Option<Timestamp>,
    /// When the notice was sent.
    pub notice_sent_at: Option<Timestamp>,
    /// Delivered.
    pub delivered_at: Option<Timestamp>,
    /// Read.
    pub read_at: Option<Timestamp>,
    /// When the last response came in, complete or not.
    pub responded_at: Option<Timestamp>,
    /// Where the last response came in; empty: no response.
    pub channel: String,
    /// When the contact was first corrected.
    pub corrected_at: Option<Timestamp>,
    /// Answered.
    pub answered_at: Option<Timestamp>,
    /// Every unit said done.
    pub said_done_at: Option<Timestamp>,
    /// Every unit shown done.
    pub shown_done_at: Option<Timestamp>,
    /// Time of the last fact.
    pub last_at: Option<Timestamp>,
    /// Units counted here.
    pub units: u64,
    /// Of these, said done.
    pub units_said_done: u64,
    /// Of these, shown done.
    pub units_shown_done: u64,
    /// Open work.
    pub tasks: u64,
    /// Last step of the ladder taken.
    pub ladder_step: u32,
    /// Attempts by people.
    pub attempts: u32,
    /// Declared unreachable.
    pub unreachable: bool,
    /// Pursued in a follow-up action.
    pub carried: bool,
    /// An intruder was suspected here once.
    pub compromise_suspected: bool,
    /// Name; empty once erased.
    pub name: String,
    /// Address; empty once erased.
    pub address: String,
    /// Contact person.
    pub contact: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
}

/// One unit at one consignee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitRow {
    /// Its key inside the action.
    pub unit: UnitKey,
    /// At which consignee.
    pub consignee: ConsigneeId,
    /// Which product.
    pub product: ProductKey,
    /// Serial number, if the record names one.
    pub serial: Option<Serial>,
    /// The serial number read off the unit, where the record has none.
    pub serial_read: Option<Serial>,
    /// Affected or possibly affected.
    pub standing: Standing,
    /// Why.
    pub reason: Reason,
    /// What the consignee says.
    pub disposition: Option<Disposition>,
    /// Since when that is final.
    pub said_done_at: Option<Timestamp>,
    /// Since when it is shown safe.
    pub shown_done_at: Option<Timestamp>,
    /// Shown safe once and not any more.
    pub reopened: bool,
    /// Went on to a consignee that this one named, and is counted there.
    pub moved: bool,
}

/// One piece of open work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskRow {
    /// At which consignee.
    pub consignee: ConsigneeId,
    /// Its name; empty once erased.
    pub name: String,
    /// What kind.
    pub kind: TaskKind,
    /// Since when.
    pub opened_at: Timestamp,
    /// What it is about.
    pub about: String,
    /// Its id.
    pub task: TaskId,
}
