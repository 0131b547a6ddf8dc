//! The numbers of an action: now, at the days after issue, by every part, how long it took; and the status report of a
//! recall made of them.
//!
//! Everything comes from the counters or along an index: a million consignees cost what ten cost. A part is named by the
//! word that the list of recipients filters by. No words for people here.

use crate::{App, Result, Staff};
use documents::exchange::{
    self,
    numbers::{Numbers, Row},
    recall_status::{self, Checks, Completion, Corrected, Notified, Posting, Responding, Silent},
};
use domain::{
    fact::{Fact, PostedBatch, Stream},
    id::{ActionId, ConsigneeId},
    milestone::{Milestone, milestones},
    notice::Deadline,
    reconcile::{Counter, PartKind, Tally},
};
use jiff::Timestamp;
use store::Reached;

pub use documents::exchange::recall_status::RecallStatus;

/// Parts of one kind on the page at most; the sheets have them all.
pub const MOST: u32 = 100;
/// Parts of one kind in a sheet at most.
const MOST_IN_SHEET: u32 = 20_000;

/// One part.
#[derive(Clone, Debug)]
pub struct PartOf {
    /// Its value: `DE`, `portal`, the id of a distributor; empty: those that belong to none.
    pub value: String,
    /// The distributor's name, as long as it is not erased.
    pub name: String,
    /// Its counters.
    pub tally: Tally,
}

/// All parts of one kind.
#[derive(Clone, Debug)]
pub struct Parts {
    /// Which kind.
    pub kind: PartKind,
    /// The parts in the order of their values.
    pub rows: Vec<PartOf>,
    /// There are more than are shown.
    pub more: bool,
}

/// How long it took from the issue of the notice.
#[derive(Clone, Copy, Debug)]
pub struct Median {
    /// The word of what was reached: `told`, `read`, `answered`.
    pub word: &'static str,
    /// Of how many.
    pub count: i64,
    /// Minutes until half of them had: the lower of the two in the middle. None: nobody yet, or not issued.
    pub minutes: Option<i64>,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct NumbersRoom {
    /// When the notice was issued.
    pub issued: Option<Timestamp>,
    /// When the numbers are from.
    pub as_of: Timestamp,
    /// The counters now.
    pub tally: Tally,
    /// The counters at the days after issue; none before it.
    pub milestones: Vec<Milestone>,
    /// By country, language, role, distributor, channel and disposition.
    pub parts: Vec<Parts>,
    /// How long it took.
    pub medians: Vec<Median>,
}

const REACHED: [(&str, Reached, Counter); 3] = [
    ("told", Reached::Told, Counter::ConsigneesTold),
    ("read", Reached::Read, Counter::ConsigneesRead),
    ("answered", Reached::Answered, Counter::ConsigneesAnswered),
];

impl App {
    /// The numbers.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_numbers(&self, staff: &Staff, action: &ActionId) -> Result<NumbersRoom> {
        self.numbers(staff, action, MOST).await
    }

    async fn numbers(&self, staff: &Staff, action: &ActionId, most: u32) -> Result<NumbersRoom> {
        staff.sees_all()?;
        let issued = self.action_state(action).await?.issued_at;
        let tally = self.store.tally(action).await?;
        let milestones = match issued {
            Some(at) => milestones(&self.store.burn_up(action).await?, crate::clock::day(at), self.clock.today()),
            None => Vec::new(),
        };
        let mut parts = Vec::new();
        for kind in PartKind::ALL {
            parts.push(self.parts_of(action, kind, most).await?);
        }
        let mut medians = Vec::new();
        for (word, reached, counter) in REACHED {
            let count = tally.get(counter);
            let minutes = self.median(action, issued, reached, count).await?;
            medians.push(Median { word, count, minutes });
        }
        Ok(NumbersRoom { issued, as_of: self.clock.now(), tally, milestones, parts, medians })
    }

    pub(super) async fn parts_of(&self, action: &ActionId, kind: PartKind, most: u32) -> Result<Parts> {
        let mut lines = self.store.parts(action, kind, most.saturating_add(1)).await?;
        let more = lines.len() > most as usize;
        lines.truncate(most as usize);
        let mut rows = Vec::new();
        for line in lines {
            let name = match kind {
                PartKind::Via => self.office_name(action, &line.value).await?,
                _ => String::new(),
            };
            rows.push(PartOf { value: line.value, name, tally: line.tally });
        }
        Ok(Parts { kind, rows, more })
    }

    /// The name of a consignee; empty if there is none with this id, or it is erased.
    ///
    /// # Errors
    /// Only if the store cannot be read.
    pub async fn office_name(&self, action: &ActionId, id: &str) -> Result<String> {
        let row = self.store.consignee(action, &ConsigneeId::from(id)).await?;
        Ok(row.map(|row| row.name).unwrap_or_default())
    }

    async fn median(
        &self,
        action: &ActionId,
        issued: Option<Timestamp>,
        reached: Reached,
        count: i64,
    ) -> Result<Option<i64>> {
        let (Some(issued), Ok(last)) = (issued, u64::try_from(count - 1)) else { return Ok(None) };
        let at = self.store.nth_reached(action, reached, last / 2).await?;
        // Who was reached before the notice was issued (a call while it was being sent) did not wait.
        Ok(at.map(|at| (at.duration_since(issued).as_secs() / 60).max(0)))
    }

    /// The numbers as sheets: XLSX, or CSV.
    ///
    /// # Errors
    /// As [`App::office_numbers`].
    pub async fn office_numbers_sheet(&self, staff: &Staff, action: &ActionId, as_xlsx: bool) -> Result<Vec<u8>> {
        let room = self.numbers(staff, action, MOST_IN_SHEET).await?;
        let mark = exchange::mark(&self.draft(action).await?.notice);
        let numbers = Numbers { mark, as_of: crate::clock::day(room.as_of), rows: rows(&room) };
        if as_xlsx {
            return Ok(exchange::numbers::to_xlsx(&numbers)?);
        }
        Ok(exchange::numbers::to_csv(&numbers))
    }

    /// The status report of a recall, by the fields of 21 CFR 7.53(b).
    ///
    /// # Errors
    /// As [`App::office_numbers`].
    pub async fn office_recall_status(&self, staff: &Staff, action: &ActionId) -> Result<RecallStatus> {
        staff.sees_all()?;
        let state = self.action_state(action).await?;
        let notice = self.draft(action).await?.notice;
        let tally = self.store.tally(action).await?;
        let of = |counter: Counter| tally.get(counter);
        let told = of(Counter::ConsigneesTold);
        let last = u64::try_from(told - 1).ok();
        let (mut first_told, mut last_told) = (None, None);
        if let Some(last) = last {
            first_told = self.store.nth_reached(action, Reached::Told, 0).await?;
            last_told = self.store.nth_reached(action, Reached::Told, last).await?;
        }
        let b2_responding = self.responding(action, &tally).await?;
        Ok(RecallStatus {
            rule: recall_status::RULE,
            action: action.clone(),
            reference: notice.reference.clone(),
            document_no: notice.document_no.clone(),
            rehearsal: state.rehearsal,
            issued: state.issued_at,
            as_of: self.clock.now(),
            b1_notified: Notified {
                consignees: of(Counter::Consignees),
                notified: told,
                delivered: of(Counter::ConsigneesDelivered),
                first: first_told,
                last: last_told,
                mails: of(Counter::ParcelsSent),
                letters: self.postings(action).await?,
                single_attempts: "calls, single letters and visits stand in the facts of each consignee",
            },
            b3_not_responding: Silent {
                not_responding: of(Counter::Consignees) - b2_responding.responding,
                unreachable: of(Counter::ConsigneesUnreachable),
                identity: format!("/actions/{action}/recipients?channel=none"),
            },
            b2_responding,
            b4_returned_or_corrected: Corrected {
                units: of(Counter::Units),
                accounted: of(Counter::UnitsSaidDone),
                shown: of(Counter::UnitsShownDone),
                open: of(Counter::Units) - of(Counter::UnitsSaidDone),
            },
            b5_effectiveness_checks: Checks { number: None, note: "effectiveness checks are not recorded here" },
            b6_completion: Completion {
                act_by: notice.act_by.map(|by| match by {
                    Deadline::On(day) => day.to_string(),
                    Deadline::Days(days) => format!("{days} days after receipt"),
                }),
                closed: state.closed_at,
                note: "no estimate is recorded; the notice's own deadline is stated where it has one",
            },
        })
    }

    /// The same as JSON.
    ///
    /// # Errors
    /// As [`App::office_numbers`].
    pub async fn office_recall_status_json(&self, staff: &Staff, action: &ActionId) -> Result<Vec<u8>> {
        let status = self.office_recall_status(staff, action).await?;
        recall_status::to_json(&status).map_err(|e| crate::Error::new("internal", e.to_string()))
    }

    async fn responding(&self, action: &ActionId, tally: &Tally) -> Result<Responding> {
        let channels = self.store.parts(action, PartKind::Channel, MOST).await?;
        let responding =
            channels.iter().filter(|part| !part.value.is_empty()).map(|part| part.tally.get(Counter::Consignees)).sum();
        let said = self.store.parts(action, PartKind::Disposition, MOST).await?;
        let said: std::collections::BTreeMap<String, i64> = said
            .into_iter()
            .map(|part| {
                let word = if part.value.is_empty() { "nothing_said".to_owned() } else { part.value };
                (word, part.tally.get(Counter::Units))
            })
            .collect();
        let on_hand = ["done", "not_yet", "scrapped", "cannot"].iter().filter_map(|word| said.get(*word)).sum();
        Ok(Responding { responding, complete: tally.get(Counter::ConsigneesAnswered), on_hand, said })
    }

    async fn postings(&self, action: &ActionId) -> Result<Vec<Posting>> {
        let facts = self.store.stream(action, &Stream::Action).await?;
        let posted = facts.iter().filter_map(|recorded| match &recorded.fact {
            Fact::LetterBatchPosted(PostedBatch { on, letters, .. }) => Some(Posting { on: *on, letters: *letters }),
            _ => None,
        });
        Ok(posted.collect())
    }
}

/// The rows of the sheets.
fn rows(room: &NumbersRoom) -> Vec<Row> {
    let row = |table, part: &str| Row {
        table,
        part: part.to_owned(),
        name: String::new(),
        on: None,
        tally: None,
        hours: None,
    };
    let mut rows =
        vec![Row { on: Some(crate::clock::day(room.as_of)), tally: Some(room.tally.clone()), ..row("whole", "") }];
    rows.extend(room.milestones.iter().map(|milestone| Row {
        on: Some(milestone.on),
        tally: milestone.tally.clone(),
        ..row("day", &milestone.after_days.to_string())
    }));
    for parts in &room.parts {
        rows.extend(parts.rows.iter().map(|part| Row {
            name: part.name.clone(),
            tally: Some(part.tally.clone()),
            ..row(parts.kind.word(), &part.value)
        }));
    }
    rows.extend(
        room.medians
            .iter()
            .map(|median| Row { hours: median.minutes.map(|m| m / 60), ..row("median_hours", median.word) }),
    );
    rows
}
