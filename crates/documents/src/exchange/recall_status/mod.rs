//! The status report of a recall as data: the fields of 21 CFR 7.53(b), each under its number.
//!
//! The regulation names six things: who was notified, when and how; who responded, with what quantity on hand; who did
//! not; what was returned or corrected; effectiveness checks; when it will be completed. What the program does not record
//! is stated as not recorded. No names: the identity of those who did not respond is a list of its own. It computes
//! nothing; the office's page and file are made from it.

use domain::id::{ActionId, DocumentNo, NoticeRef};
use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use std::collections::BTreeMap;

/// Letters posted on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Posting {
    /// The day of posting, as the proof says.
    pub on: Date,
    /// How many.
    pub letters: u64,
}

/// 7.53(b)(1): consignees notified, date and method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notified {
    /// Consignees in scope.
    pub consignees: i64,
    /// Of these, notified.
    pub notified: i64,
    /// Of these, proven to be delivered.
    pub delivered: i64,
    /// When the first was notified.
    pub first: Option<Timestamp>,
    /// When the last was.
    pub last: Option<Timestamp>,
    /// By electronic mail: messages that a carrier took, reminders and receipts included.
    pub mails: i64,
    /// By letter, in batches with proof of posting.
    pub letters: Vec<Posting>,
    /// Notices by telephone, single letters and visits are recorded one by one and are not summed up here.
    pub single_attempts: &'static str,
}

/// 7.53(b)(2): consignees responding and the quantity on hand when they did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Responding {
    /// Consignees that responded, completely or not.
    pub responding: i64,
    /// Of these, with receipt confirmed and a word about every unit.
    pub complete: i64,
    /// Units that the last responses say are or were at the site.
    pub on_hand: i64,
    /// Units by what is said of them.
    pub said: BTreeMap<String, i64>,
}

/// 7.53(b)(3): consignees that did not respond. Their identity is the list of recipients with this filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Silent {
    /// Consignees without any response.
    pub not_responding: i64,
    /// Consignees declared unreachable and not answered since. They may be among the others.
    pub unreachable: i64,
    /// Where the list is.
    pub identity: String,
}

/// 7.53(b)(4): units returned or corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Corrected {
    /// Units in scope.
    pub units: i64,
    /// Units with a final word: done, passed on, scrapped.
    pub accounted: i64,
    /// Units shown to be corrected by evidence.
    pub shown: i64,
    /// Units not accounted for.
    pub open: i64,
}

/// 7.53(b)(5): effectiveness checks. None are recorded by this program yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Checks {
    /// How many; none: not recorded here.
    pub number: Option<u64>,
    /// What that means.
    pub note: &'static str,
}

/// 7.53(b)(6): when it will be completed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Completion {
    /// By when the notice asks to act: a day, or days after receipt.
    pub act_by: Option<String>,
    /// When the action was closed, if it was.
    pub closed: Option<Timestamp>,
    /// What that means.
    pub note: &'static str,
}

/// The report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecallStatus {
    /// The rule whose fields these are.
    pub rule: &'static str,
    /// The action.
    pub action: ActionId,
    /// Reference of the notice.
    pub reference: NoticeRef,
    /// Controlled document number.
    pub document_no: DocumentNo,
    /// A rehearsal: not a report about a real action.
    pub rehearsal: bool,
    /// When the notice was issued.
    pub issued: Option<Timestamp>,
    /// When the numbers are from.
    pub as_of: Timestamp,
    /// (1)
    pub b1_notified: Notified,
    /// (2)
    pub b2_responding: Responding,
    /// (3)
    pub b3_not_responding: Silent,
    /// (4)
    pub b4_returned_or_corrected: Corrected,
    /// (5)
    pub b5_effectiveness_checks: Checks,
    /// (6)
    pub b6_completion: Completion,
}

/// The rule, as it is cited.
pub const RULE: &str = "21 CFR 7.53(b)";

/// The report as JSON, indented.
///
/// # Errors
/// None that is known; that of the writer.
pub fn to_json(status: &RecallStatus) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec_pretty(status)
}
