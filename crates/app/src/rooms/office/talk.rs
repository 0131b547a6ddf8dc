//! Talk with a consignee, who of it has read, which parts it handed on, and which files it gave: one page for the office.

use super::story::{Part, said};
use crate::{App, Error, Result, Staff};
use domain::{
    approval::Role,
    fact::{AttachedFile, AttachedTo, FileFormat, Scan, TaskKind},
    id::{ActionId, Commitment, ConsigneeId, Digest, HandoverId, MessageId, ResponseId},
    reconcile::{ConsigneeState, TalkEntry},
};
use jiff::Timestamp;
use std::collections::HashMap;

/// A file that was given.
#[derive(Clone, Debug)]
pub struct GivenFile {
    /// Its name.
    pub name: Part,
    /// SHA-256.
    pub digest: Digest,
    /// How many bytes.
    pub bytes: u64,
    /// What the scanner said.
    pub scan: Scan,
    /// The answer it belongs to; none: a message.
    pub response: Option<ResponseId>,
}

/// One message.
#[derive(Clone, Debug)]
pub struct TalkLine {
    /// Its id.
    pub id: MessageId,
    /// When.
    pub at: Timestamp,
    /// Who wrote.
    pub by: Part,
    /// The maker wrote.
    pub ours: bool,
    /// The colleague's address, if it was written by a link that was handed on.
    pub colleague: Option<Part>,
    /// The text.
    pub text: Part,
    /// It waits for an answer.
    pub open: bool,
    /// Files with it.
    pub files: Vec<GivenFile>,
}

/// A user who confirmed.
#[derive(Clone, Debug)]
pub struct UserLine {
    /// Name.
    pub name: Part,
    /// Function.
    pub function: Part,
    /// When.
    pub at: Timestamp,
}

/// A part handed on.
#[derive(Clone, Debug)]
pub struct PartLine {
    /// Which.
    pub id: HandoverId,
    /// To whom.
    pub to: Part,
    /// How many units.
    pub units: usize,
    /// When.
    pub at: Timestamp,
    /// When it was taken back.
    pub withdrawn_at: Option<Timestamp>,
    /// Numbers of the answers that came by it.
    pub answers: Vec<ResponseId>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct TalkRoom {
    /// Name of the consignee; empty: erased.
    pub name: String,
    /// Messages, oldest first.
    pub messages: Vec<TalkLine>,
    /// Files with answers.
    pub files: Vec<GivenFile>,
    /// Users who confirmed for themselves, newest first.
    pub users: Vec<UserLine>,
    /// What the main contact stated: how many, by whom, when.
    pub stated: Option<(u32, Part, Timestamp)>,
    /// Parts handed on, newest first.
    pub parts: Vec<PartLine>,
    /// Whether this member of staff may answer.
    pub may: bool,
}

impl App {
    /// The talk with one consignee.
    ///
    /// # Errors
    /// `staff.role`; `action.unknown` if there is no such consignee here.
    pub async fn office_talk(&self, staff: &Staff, action: &ActionId, consignee: &ConsigneeId) -> Result<TalkRoom> {
        staff.sees_all()?;
        let row = self.store.consignee(action, consignee).await?.ok_or_else(|| Error::new("action.unknown", ""))?;
        let state = self.consignee_state(action, consignee).await?;
        let wanted = state.talk.commitments().into_iter().chain(state.handovers.iter().map(|h| &h.to));
        let values = self.values(action, wanted).await?;
        let mut messages = Vec::new();
        for message in &state.talk.messages {
            let staff = match &message.staff {
                Some(id) => self.staff_name(id).await?,
                None => String::new(),
            };
            messages.push(line(&state, message, staff, &values));
        }
        let user = |(at, user): &(Timestamp, domain::fact::Acknowledged)| UserLine {
            name: said(&values, &user.by),
            function: said(&values, &user.function),
            at: *at,
        };
        let stated = state.talk.counted.as_ref().map(|(at, c)| (c.confirmed, said(&values, &c.by), *at));
        let of_answer = |f: &&AttachedFile| matches!(f.to, AttachedTo::Response { .. });
        let files = state.talk.files.iter().map(|(_, f)| f).filter(of_answer).map(|f| given(f, &values)).collect();
        let users = state.talk.acknowledged.iter().rev().map(user).collect();
        let may = staff.holds(&[Role::Coordinator]);
        Ok(TalkRoom { name: row.name, messages, files, users, stated, parts: parts(&state, &values), may })
    }

    /// A file that a consignee gave, as far as the scanner let it through.
    ///
    /// # Errors
    /// `staff.role`; `action.unknown` if this consignee gave no such file, or it is held, kept apart or erased.
    pub async fn office_given_file(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &str,
    ) -> Result<(Vec<u8>, FileFormat, String)> {
        staff.sees_all()?;
        let unknown = || Error::new("action.unknown", "");
        let wanted = Digest::parse(digest).ok_or_else(unknown)?;
        let state = self.consignee_state(action, consignee).await?;
        let file = state.talk.file(&wanted).filter(|f| f.scan.lets_through()).ok_or_else(unknown)?;
        if !self.blobs.has(&wanted) {
            return Err(unknown());
        }
        let name = self.values(action, [&file.name]).await?.remove(&file.name).unwrap_or_default();
        Ok((self.blobs.get(&wanted)?, file.format, name))
    }
}

fn line(state: &ConsigneeState, message: &TalkEntry, staff: String, values: &HashMap<Commitment, String>) -> TalkLine {
    let part = message.part.as_ref().and_then(|id| state.handovers.iter().find(|h| &h.id == id));
    let to = AttachedTo::Message { message: message.id.clone() };
    let waits = |t: &domain::reconcile::Task| t.kind == TaskKind::Question && t.about == message.id.as_str();
    TalkLine {
        id: message.id.clone(),
        at: message.at,
        by: message.by.as_ref().map_or(Part::Text(staff), |by| said(values, by)),
        ours: message.by.is_none(),
        colleague: part.map(|part| said(values, &part.to)),
        text: said(values, &message.text),
        open: state.tasks.values().any(waits),
        files: state.talk.files_of(&to).map(|f| given(f, values)).collect(),
    }
}

fn given(file: &AttachedFile, values: &HashMap<Commitment, String>) -> GivenFile {
    let response = match &file.to {
        AttachedTo::Response { response } => Some(response.clone()),
        AttachedTo::Message { .. } => None,
    };
    let (digest, bytes, scan) = (file.file.clone(), file.bytes, file.scan);
    GivenFile { name: said(values, &file.name), digest, bytes, scan, response }
}

fn parts(state: &ConsigneeState, values: &HashMap<Commitment, String>) -> Vec<PartLine> {
    let line = |h: &domain::reconcile::Handover| PartLine {
        id: h.id.clone(),
        to: said(values, &h.to),
        units: h.units.len(),
        at: h.at,
        withdrawn_at: h.withdrawn_at,
        answers: state.by_part.iter().filter(|(_, part)| **part == h.id).map(|(id, _)| id.clone()).collect(),
    };
    state.handovers.iter().rev().map(line).collect()
}
