//! What is attached to a mail of a consignee and speaks for itself: evidence of fieldcheck, the machine answer.
//!
//! Evidence is taken as by the link: it is signed, opened and judged again, so whoever brings it decides nothing. A machine
//! answer is taken if the link inside it is this consignee's and nothing about it is doubtful; else it waits with its mail for
//! a person, whose draft it fills in. Taking the same bytes again changes nothing, so a crash may give the mail again. A mail
//! in which somebody wrote something besides stays open.

use super::join::{ANSWERS, is_answer};
use crate::{
    App, Result,
    acts::{receive_response::FilledForm, take_answer::Answered},
    answers,
    doubted::{Doubted, Reader},
    incoming::MailDraft,
};
use domain::{
    id::{ActionId, ConsigneeId, Digest, UnitKey},
    reconcile::ConsigneeState,
    response::Channel,
};
use intake::{
    answer_json,
    mail::{self, Limits, Mail},
    reply,
};
use store::Arrival;

/// Another file of answers came with the mail.
pub(crate) const FILE_MORE: &str = "file.more";

impl App {
    /// Takes what speaks for itself.
    pub(crate) async fn take_attached(
        &self,
        mail: &Mail,
        digest: &Digest,
        action: &ActionId,
        consignee: &ConsigneeId,
    ) -> Result<()> {
        let bundles: Vec<(String, Vec<u8>)> = mail
            .attachments
            .iter()
            .filter(|a| !is_answer(a) && crate::evidence::may_hold(&a.bytes))
            .map(|a| (a.name.clone(), a.bytes.clone()))
            .collect();
        if !bundles.is_empty() {
            for one in self.mailed_evidence(action, consignee, bundles).await? {
                if let Err(error) = one.result {
                    tracing::info!(code = error.code, mail = digest.short(), "evidence in a mail was not taken");
                }
            }
        }
        for attached in mail.attachments.iter().filter(|a| answer_json::may_be(&a.bytes)).take(ANSWERS) {
            let Ok(reading) = answer_json::read(&attached.bytes) else { continue };
            let Some((of, token)) = reading.link.as_deref().and_then(answers::token) else { continue };
            let Ok((guest, _)) = self.open_link(of, token).await else { continue };
            if guest.action != *action || guest.consignee != *consignee {
                continue;
            }
            // Somebody's own words are read by a person: the mail stays open for them.
            let settled = (!wrote(mail)).then_some(digest);
            match self.take_answer(&guest, &attached.name, &attached.bytes, Channel::Mail, settled).await {
                Ok(Answered::Taken { .. } | Answered::Waits { .. } | Answered::Doubtful(_)) => {}
                Err(error) if matches!(error.kind, crate::Kind::Invalid | crate::Kind::Refused) => {
                    tracing::info!(code = error.code, mail = digest.short(), "an answer in a mail was not taken");
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// The same for a mail that was here before.
    pub(super) async fn take_attached_again(&self, row: &Arrival, bytes: &[u8]) -> Result<()> {
        let (Some(action), Some(consignee)) = (&row.action, &row.consignee) else { return Ok(()) };
        match mail::read(bytes, Limits::default()) {
            Ok(mail) => self.take_attached(&mail, &row.digest, action, consignee).await,
            Err(_) => Ok(()),
        }
    }

    /// Fills the draft of a mail from an attached file of answers, the machine answer first. False: there is none. `part`: the
    /// units that it may answer for; none: all.
    pub(super) async fn of_answers(
        &self,
        draft: &mut MailDraft,
        (action, consignee): (&ActionId, &ConsigneeId),
        state: &ConsigneeState,
        part: Option<&[UnitKey]>,
        mail: &Mail,
    ) -> Result<bool> {
        let mut files: Vec<&mail::Attachment> =
            mail.attachments.iter().filter(|a| is_answer(a)).take(ANSWERS).collect();
        files.sort_by_key(|a| !answer_json::may_be(&a.bytes));
        let langs: Vec<String> = state.lang.iter().map(ToString::to_string).collect();
        let notice = self.notice_read_by(action, state).await?;
        let mut taken = false;
        for attached in files {
            let (name, bytes) = (attached.name.clone(), attached.bytes.clone());
            let (tags, today) = (langs.clone(), self.clock.today());
            let read = tokio::task::spawn_blocking(move || answers::read(&name, &bytes, &tags, today)).await;
            let file = match read.map_err(crate::Error::fault)? {
                // Who signed a machine answer is known even if no unit in it could be read.
                Ok(file) if file.says_something() || file.kind == answers::AnswerKind::Json => file,
                Ok(_) => continue,
                Err(error) => {
                    draft.doubts.push(Doubted::unreadable(&error.outward).in_file(&attached.name));
                    continue;
                }
            };
            if taken {
                draft.doubts.push(Doubted::new(Reader::Fit, FILE_MORE, "").in_file(&attached.name));
                continue;
            }
            let (site, today) = (part.is_none(), self.clock.today());
            let known = answers::Where { notice: &notice, consignee, state, part, site, today };
            let read = file.against(&known);
            draft.doubts.extend(read.doubts.iter().map(|d| Doubted::from(d).in_file(&attached.name)));
            if read.foreign {
                continue;
            }
            if read.is_empty() {
                draft.signed(&read.form);
                continue;
            }
            draft.of_file(state, &file, &read, attached);
            taken = true;
        }
        Ok(taken)
    }
}

/// Whether somebody wrote words of their own around what is attached.
fn wrote(mail: &Mail) -> bool {
    let parts = reply::split(&mail.text);
    let wrote =
        parts.places(reply::Kind::Own).filter_map(|place| mail.text.get(place)).any(|text| !text.trim().is_empty());
    wrote && !mail.kind.is_automatic()
}

impl MailDraft {
    /// Who signed a file that says nothing of a unit or question, and when; what is known from elsewhere stays.
    fn signed(&mut self, read: &FilledForm) {
        if self.form.name.is_empty() {
            (self.form.name, self.form.title) = (read.name.clone(), read.title.clone());
        }
        self.form.dated = self.form.dated.or(read.dated);
        for (detail, said) in &read.contact {
            self.form.contact.entry(*detail).or_insert_with(|| said.clone());
        }
    }

    /// A file of answers counts more than the words around it.
    fn of_file(
        &mut self,
        state: &ConsigneeState,
        file: &answers::FileAnswer,
        read: &answers::FileDraft,
        attached: &mail::Attachment,
    ) {
        self.file = Some(attached.name.clone());
        self.counts = Some(file.counts());
        self.source = Some(attached.bytes.clone());
        let words = std::mem::take(&mut self.form);
        self.form = read.form.clone();
        if self.form.name.is_empty() {
            (self.form.name, self.form.title) = (words.name, words.title);
        }
        self.lines.clear();
        for (key, _, _) in &self.form.units {
            let serial = state.units.get(key).and_then(|u| u.serial()).unwrap_or_default();
            let line = file.lines.iter().find(|l| l.serial.as_deref() == Some(serial));
            let doubtful = line.is_some_and(|l| !l.doubts.is_empty());
            self.lines.push(super::DraftLine { about: serial.to_owned(), place: None, doubtful });
        }
        for answer in &self.form.answers {
            self.lines.push(super::DraftLine { about: answer.question.to_string(), place: None, doubtful: false });
        }
    }
}
