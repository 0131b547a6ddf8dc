//! One piece of work with everything needed to decide it: what is proposed, and the original beside it.
//!
//! A response stands beside the mail or file it was read from, a serial number nobody sent beside where it is known, a
//! contradiction as both readings, a wrong contact beside whoever else is known. Reads only; the acts are the consignee's.

use super::{
    answers::AnswerLine,
    consignee::{ConsigneeRoom, UnitLine},
    evidence::BundleLine,
    mail::{MailView, view},
    story::{Line, Weight},
};
use crate::{
    App, Error, Result, Staff,
    incoming::{self, MailDraft},
};
use domain::{
    fact::{Means, TaskKind},
    id::{ActionId, ConsigneeId, Digest, ResponseId, Serial, TaskId},
    lang::Lang,
    reconcile::Task,
    response::Response,
};
use store::{InboxPlace, UnitQuery};

/// Most serial numbers of one task that are looked up.
const SERIALS: usize = 20;

/// The page of one task.
#[derive(Clone, Debug)]
pub struct TaskRoom {
    /// The work.
    pub task: Task,
    /// The consignee.
    pub room: ConsigneeRoom,
    /// Where it stands in the list of all work.
    pub place: InboxPlace,
    /// The response it is about.
    pub answer: Option<AnswerLine>,
    /// What the response was read from: its digest, and its words if it is a mail.
    pub original: Option<(Digest, Option<MailView>)>,
    /// It waits for a second person.
    pub held: bool,
    /// This person typed it, so another one has to look.
    pub own: bool,
    /// The unit it is about.
    pub unit: Option<UnitLine>,
    /// Evidence about that unit or serial number, newest first.
    pub evidence: Vec<BundleLine>,
    /// Serial numbers in question, each with the consignees of this action that have it.
    pub serials: Vec<(String, Vec<(ConsigneeId, String)>)>,
    /// What was reported, of a suspected intruder: newest first.
    pub reports: Vec<Line>,
    /// By which means somebody is to be tried.
    pub means: Option<Means>,
}

impl App {
    /// The page of one task.
    ///
    /// # Errors
    /// `task.unknown` if it is not open; `action.unknown`, `staff.role`.
    pub async fn office_task(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        task: &TaskId,
        lang: &Lang,
    ) -> Result<TaskRoom> {
        let mut room = self.office_consignee(staff, action, consignee, lang).await?;
        let state = self.consignee_state(action, consignee).await?;
        let task = state.tasks.get(task).cloned().ok_or_else(|| Error::new("task.unknown", task.as_str()))?;
        let id = ResponseId::from(task.about.as_str());
        let response = state.response(&id).map(|(_, response)| response.clone());
        let answer = room.answers.iter().find(|a| a.id == id).cloned();
        let unit = room.units.iter().find(|u| u.key.as_str() == task.about).cloned();
        let serials = match task.kind {
            TaskKind::UnknownSerial => self.known_elsewhere(action, &task, response.as_ref()).await?,
            _ => Vec::new(),
        };
        let is_about = |line: &BundleLine| {
            unit.as_ref()
                .map_or(line.bundle.serial.as_str() == task.about, |unit| line.bundle.unit.as_ref() == Some(&unit.key))
        };
        let evidence = room.bundles.iter().filter(|line| is_about(line)).cloned().collect();
        let is_report = |line: &&Line| task.kind == TaskKind::SuspectedIntruder && line.weight == Weight::Alarm;
        let reports = room.story.iter().filter(is_report).cloned().collect();
        room.story.truncate(8);
        Ok(TaskRoom {
            place: InboxPlace::of_task(action, consignee, task.kind, task.opened_at, task.id.as_str()),
            original: response.as_ref().and_then(|r| r.source.as_ref()).map(|digest| self.original(digest)),
            held: state.held.contains(&id),
            own: state.typed_by.get(&id) == Some(&staff.id),
            means: Means::asked(&task.about).filter(|_| task.kind == TaskKind::Call),
            reports,
            task,
            room,
            answer,
            unit,
            evidence,
            serials,
        })
    }

    /// What a response was read from, as far as it can be shown.
    fn original(&self, digest: &Digest) -> (Digest, Option<MailView>) {
        let mail = self.kept_mail(digest).ok();
        let view = mail.map(|mail| view(digest, &mail, incoming::kind(&mail), &MailDraft::default()));
        (digest.clone(), view)
    }

    /// The serial numbers in question, and who in this action has them.
    async fn known_elsewhere(
        &self,
        action: &ActionId,
        task: &Task,
        response: Option<&Response>,
    ) -> Result<Vec<(String, Vec<(ConsigneeId, String)>)>> {
        let serials = match response {
            Some(response) => response.unknown_serials.iter().take(SERIALS).cloned().collect(),
            None => vec![Serial::from(task.about.as_str())],
        };
        let mut known = Vec::new();
        for serial in serials {
            let text = serial.to_string();
            let query = UnitQuery { serial: Some(serial), limit: 5, ..UnitQuery::default() };
            let ids = self.store.units(action, &query).await?.rows.into_iter().map(|row| row.consignee);
            known.push((text, self.names(action, ids).await?.into_iter().collect()));
        }
        Ok(known)
    }
}
