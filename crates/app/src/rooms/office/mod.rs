//! Read models of the office: what the maker's staff sees, as plain values without words.
//!
//! Every function takes the [`Staff`] who asks, because a call centre sees consignees and nothing else. All are reads: a
//! page of a million consignees costs counters and one page of rows.

pub mod answers;
pub mod became;
pub mod calls;
pub mod chain;
pub mod changes;
pub mod closing;
pub mod consignee;
pub mod dossier;
pub mod editor;
pub mod evidence;
pub mod export;
pub mod forecast;
pub mod inbox;
pub mod letters;
pub mod list;
pub mod log;
pub mod mail;
pub mod notice;
pub mod numbers;
pub mod overview;
pub mod person;
pub mod scope;
pub mod scope_changes;
pub mod story;
pub mod talk;
pub mod task;
pub mod work;

use crate::{App, Error, Result, Staff};
use domain::{
    action::Stage,
    approval::Role,
    dispatch::StepAct,
    fact::{Superseded, UpdateOf},
    id::{ActionId, ConsigneeId},
    lang::Lang,
    reconcile::{Counter, Tally},
};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use store::ActionRow;

/// An action in the list of actions.
#[derive(Clone, Debug)]
pub struct ActionLine {
    /// The revision of its notice; an update has the same reference as the notice before.
    pub revision: u32,
    /// What the view says.
    pub row: ActionRow,
    /// Consignees shown done, of how many.
    pub shown: i64,
    /// Consignees in scope.
    pub total: i64,
    /// Open work.
    pub tasks: i64,
    /// Days since the notice was issued, or since it was opened while it is not issued.
    pub days: i64,
    /// The next step of the ladder.
    pub next: Option<NextStep>,
}

/// A step of the ladder that is still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// Number on the ladder, from 1.
    pub step: u32,
    /// What is done.
    pub act: StepAct,
    /// When, counted from the issue of the notice.
    pub at: Timestamp,
}

/// The head of every page of one action.
#[derive(Clone, Debug)]
pub struct Head {
    /// Which.
    pub action: ActionId,
    /// Reference of the notice.
    pub reference: String,
    /// Controlled document number.
    pub document_no: String,
    /// The subject of the notice in the asked language.
    pub subject: String,
    /// The language the subject is in, if it is not the asked one.
    pub subject_lang: Option<Lang>,
    /// Where it stands.
    pub stage: Stage,
    /// The issued notice that it updates, if it is a follow-up.
    pub continues: Option<UpdateOf>,
    /// The newest update that was issued since.
    pub superseded: Option<Superseded>,
    /// The class of the recall, once it is set.
    pub class: Option<&'static str>,
    /// A rehearsal.
    pub rehearsal: bool,
    /// Days since issue or opening.
    pub days: i64,
    /// Countries in scope (ISO 3166-1 alpha-2).
    pub countries: Vec<String>,
    /// The next step of the ladder.
    pub next: Option<NextStep>,
    /// What stands in the way of closing; counted only while open.
    pub blockers: usize,
    /// All counters.
    pub tally: Tally,
}

impl Head {
    /// One counter.
    pub fn count(&self, counter: Counter) -> i64 {
        self.tally.get(counter)
    }
    /// Open work of all kinds.
    pub fn tasks(&self) -> i64 {
        tasks(&self.tally)
    }
}

/// The password of every account in the demo, shown on its sign-in page. Real accounts never have it.
pub const DEMO_PASSWORD: &str = "rehearsal-only-2026";

/// Open work of all kinds.
pub fn tasks(tally: &Tally) -> i64 {
    domain::fact::TaskKind::ALL.iter().map(|k| tally.get(Counter::Tasks(*k))).sum()
}

impl Staff {
    /// Whether this person only calls: sees consignees, logs calls, nothing else.
    pub fn calls_only(&self) -> bool {
        !self.roles.is_empty() && self.roles.iter().all(|r| *r == Role::CallCentre)
    }
    /// Refuses who only calls.
    ///
    /// # Errors
    /// `staff.role`.
    pub fn sees_all(&self) -> Result<()> {
        let others: Vec<Role> = Role::ALL.into_iter().filter(|r| *r != Role::CallCentre).collect();
        self.needs(&others)
    }
}

impl App {
    /// All actions, open ones first, newest first.
    ///
    /// # Errors
    /// `staff.role` for who only calls.
    pub async fn office_actions(&self, staff: &Staff) -> Result<Vec<ActionLine>> {
        staff.sees_all()?;
        let mut lines = Vec::new();
        for row in self.store.actions().await? {
            let tally = self.store.tally(&row.action).await?;
            let since = row.issued_at.or(row.opened_at).unwrap_or_else(|| self.clock.now());
            lines.push(ActionLine {
                shown: tally.get(Counter::ConsigneesShownDone),
                total: tally.get(Counter::Consignees),
                tasks: tasks(&tally),
                days: self.days_since(since),
                revision: self.action_state(&row.action).await?.notice.map_or(1, |(revision, _)| revision),
                next: self.next_steps(&row.action, row.issued_at).await?.into_iter().next(),
                row,
            });
        }
        lines.sort_by_key(|l| (l.row.closed_at.is_some(), std::cmp::Reverse(l.row.opened_at)));
        Ok(lines)
    }

    /// The accounts of the demo; outside a demo nobody.
    ///
    /// # Errors
    /// Only if the store cannot be read.
    pub async fn office_demo(&self) -> Result<Vec<Staff>> {
        if !self.settings.demo {
            return Ok(Vec::new());
        }
        let rows = self.store.all_staff().await?;
        Ok(rows.into_iter().map(|row| Staff { id: row.id, name: row.name, roles: row.roles }).collect())
    }

    /// The head of an action's pages.
    ///
    /// # Errors
    /// `action.unknown`.
    pub async fn office_head(&self, action: &ActionId, lang: &Lang) -> Result<Head> {
        let state = self.action_state(action).await?;
        let draft = self.draft(action).await?;
        let tally = self.store.tally(action).await?;
        let countries = self.store.countries(action).await?.into_iter().map(|(country, ..)| country).collect();
        let subject = draft.notice.text(lang).map(|t| t.subject.clone()).unwrap_or_default();
        let own = draft.notice.texts.contains_key(lang);
        let since = state.issued_at.or(state.opened_at).unwrap_or_else(|| self.clock.now());
        let blockers = if state.stage == Stage::Open { self.blockers(action).await?.len() } else { 0 };
        Ok(Head {
            action: action.clone(),
            reference: draft.notice.reference.to_string(),
            document_no: draft.notice.document_no.to_string(),
            subject,
            subject_lang: (!own).then(|| draft.notice.languages().into_iter().next()).flatten(),
            stage: state.stage,
            continues: state.continues.clone(),
            superseded: state.superseded.last().cloned(),
            class: state.class.map(domain::action::RecallClass::word),
            rehearsal: state.rehearsal,
            days: self.days_since(since),
            countries,
            next: self
                .next_steps(action, state.issued_at.filter(|_| state.stage == Stage::Open))
                .await?
                .into_iter()
                .next(),
            blockers,
            tally,
        })
    }

    /// The steps of the ladder still to come, counted from the issue.
    pub(crate) async fn next_steps(&self, action: &ActionId, issued: Option<Timestamp>) -> Result<Vec<NextStep>> {
        let Some(issued) = issued else { return Ok(Vec::new()) };
        let now = self.clock.now();
        let ladder = self.draft(action).await?.ladder;
        let steps = ladder.0.iter().zip(1..).filter_map(|(step, number)| {
            let at = issued.checked_add(SignedDuration::from_hours(24 * i64::from(step.after_days))).ok()?;
            (at > now).then_some(NextStep { step: number, act: step.act, at })
        });
        Ok(steps.collect())
    }

    /// Whole days since then.
    pub fn days_since(&self, then: Timestamp) -> i64 {
        self.clock.now().duration_since(then).as_hours() / 24
    }

    /// The names of consignees, as far as not erased.
    pub(crate) async fn names(
        &self,
        action: &ActionId,
        ids: impl IntoIterator<Item = ConsigneeId>,
    ) -> Result<HashMap<ConsigneeId, String>> {
        let mut names = HashMap::new();
        for id in ids {
            if !names.contains_key(&id)
                && let Some(row) = self.store.consignee(action, &id).await?
            {
                names.insert(id, row.name);
            }
        }
        Ok(names)
    }

    /// The kept file with this digest, if it belongs to this action: named in one of its facts, or in its release.
    ///
    /// # Errors
    /// `action.unknown` for every other digest, known elsewhere or not.
    pub async fn office_file(&self, staff: &Staff, action: &ActionId, digest: &str) -> Result<Vec<u8>> {
        staff.sees_all()?;
        let unknown = || Error::new("action.unknown", "");
        let wanted = domain::id::Digest::parse(digest).ok_or_else(unknown)?;
        let facts = self.store.stream(action, &domain::fact::Stream::Action).await?;
        let mut known =
            facts.iter().any(|f| serde_json::to_string(&f.fact).is_ok_and(|text| text.contains(wanted.as_str())));
        if !known && let Some(manifest) = self.action_state(action).await?.submitted {
            let manifest = self.manifest(&manifest)?;
            known = manifest.notice == wanted || manifest.personal.values().any(|d| *d == wanted);
        }
        if !known {
            let link = self.draft(action).await?.notice.instructions;
            known = link.files.iter().any(|file| file.digest == wanted);
        }
        if !known || !self.blobs.has(&wanted) {
            return Err(unknown());
        }
        Ok(self.blobs.get(&wanted)?)
    }

    /// The evidence of a consignee with this digest.
    ///
    /// # Errors
    /// `action.unknown` if the consignee's stream does not name it.
    pub async fn office_evidence(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &str,
    ) -> Result<Vec<u8>> {
        staff.sees_all()?;
        let unknown = || Error::new("action.unknown", "");
        let wanted = domain::id::Digest::parse(digest).ok_or_else(unknown)?;
        let facts = self.store.stream(action, &domain::fact::Stream::Consignee(consignee.clone())).await?;
        let known =
            facts.iter().any(|f| serde_json::to_string(&f.fact).is_ok_and(|text| text.contains(wanted.as_str())));
        if known && self.blobs.has(&wanted) { Ok(self.blobs.get(&wanted)?) } else { Err(unknown()) }
    }
}
