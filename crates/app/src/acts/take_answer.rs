//! A file of answers comes in from whoever holds a link: taken by itself if nothing about it is doubtful.
//!
//! The machine answer by API, or attached to a mail with the link inside. The same bytes are one answer, however often and by
//! whichever way they come: the response carries their digest. A file with doubts records nothing here: it waits for a person
//! with its mail, or by itself (`hand_in_answer.rs`). Only what the file says is recorded, so a second file about other units adds to it.

use crate::{
    App, Error, Kind, Result,
    acts::receive_response::{FilledForm, Said},
    answers::{self, FileAnswer, FileDoubt, FileDraft, Where},
    link::Guest,
    rooms::portal::{Kept, Room},
};
use domain::{
    id::{Digest, ResponseId},
    response::Channel,
};

/// How often an answer is tried again if something else was recorded at the same moment.
const TRIES: u32 = 4;

/// What became of a file of answers.
#[derive(Clone, Debug)]
pub enum Answered {
    /// It is recorded, now or before.
    Taken {
        /// The response.
        response: ResponseId,
        /// The same bytes had come before.
        already: bool,
        /// Whether it counts at once or a person looks first.
        accepted: bool,
        /// Digest of the file.
        source: Digest,
    },
    /// Something about it is doubtful: the file is kept and a person of the maker looks at it ([`App::hand_in_answer`]).
    Waits {
        /// Digest of the file, by which it is known.
        source: Digest,
        /// The same bytes had come before.
        already: bool,
        /// Nobody has dealt with it yet.
        open: bool,
        /// What is doubtful.
        doubts: Vec<FileDoubt>,
    },
    /// Something about it is doubtful; nothing is recorded.
    Doubtful(Vec<FileDoubt>),
}

impl App {
    /// Reads a file for one guest: what it says about its units. Records nothing.
    ///
    /// # Errors
    /// `answer.unreadable` with what is wrong, where, and what to do.
    pub fn read_answer(&self, room: &Room, name: &str, bytes: &[u8]) -> Result<(FileAnswer, FileDraft)> {
        let langs: Vec<String> = room.state.lang.iter().map(ToString::to_string).collect();
        let file = answers::read(name, bytes, &langs, self.clock.today())?;
        let part = room.handover().map(|h| h.units.as_slice());
        let known = Where {
            notice: &room.draft.notice,
            consignee: &room.guest.consignee,
            state: &room.state,
            part,
            site: room.is_main(),
            today: self.clock.today(),
        };
        let draft = file.against(&known);
        Ok((file, draft))
    }

    /// Reads a file that a guest uploaded into the draft of its form, with the file as its source. Records no fact.
    ///
    /// # Errors
    /// As [`App::read_answer`].
    pub async fn upload_answer(&self, room: &Room, name: &str, bytes: Vec<u8>) -> Result<(FileAnswer, FileDraft)> {
        let (app, own, name) = (self.clone(), room.clone(), name.to_owned());
        let read = tokio::task::spawn_blocking(move || app.read_answer(&own, &name, &bytes).map(|read| (read, bytes)));
        let ((file, draft), bytes) = read.await.map_err(Error::fault)??;
        if !draft.foreign && !draft.is_empty() {
            let seen = room.draft_mark();
            let mut form = room.filled_form();
            room.lay_over(&mut form, &draft);
            form.source = Some(self.blobs.put(&bytes)?);
            // Somebody with the same link saved something between the two lines above.
            if let Kept::Otherwise(_) = self.keep_form(room, &form, &seen).await? {
                return Err(Error::new("system.conflict", ""));
            }
        }
        Ok((file, draft))
    }

    /// Takes a file by itself if nothing about it is doubtful. `mail`: the mail it was attached to, which is settled with it.
    ///
    /// # Errors
    /// `answer.unreadable`; `answer.foreign` if it is another consignee's or answers another notice; `response.invalid`.
    pub async fn take_answer(
        &self,
        guest: &Guest,
        name: &str,
        bytes: &[u8],
        channel: Channel,
        mail: Option<&Digest>,
    ) -> Result<Answered> {
        let mut tries = 0;
        loop {
            match self.take_answer_once(guest, name, bytes, channel, mail).await {
                Err(error) if error.kind == Kind::Conflict && error.code.starts_with("system.") && tries < TRIES => {
                    tries += 1;
                }
                done => return done,
            }
        }
    }

    async fn take_answer_once(
        &self,
        guest: &Guest,
        name: &str,
        bytes: &[u8],
        channel: Channel,
        mail: Option<&Digest>,
    ) -> Result<Answered> {
        let room = self.room(guest.action.as_str(), &guest.token).await?;
        let (_, draft) = self.read_answer(&room, name, bytes)?;
        let Some(source) = draft.form.source.clone() else { return Err(Error::fault("a file has a digest")) };
        if let Some((_, before)) = room.own_responses().iter().find(|(_, r)| r.source.as_ref() == Some(&source)) {
            let accepted = domain::response::doubts(before).is_empty();
            return Ok(Answered::Taken { response: before.id.clone(), already: true, accepted, source });
        }
        if draft.foreign {
            let why: Vec<&str> = draft.doubts.iter().map(|d| d.what.as_str()).collect();
            return Err(Error::new("answer.foreign", why.join(" ")));
        }
        if !draft.doubts.is_empty() {
            return Ok(Answered::Doubtful(draft.doubts));
        }
        let form = room.of_file(&draft.form);
        self.blobs.put(bytes)?;
        let receipt = self.receive_by(guest, &room.state, &form, channel, mail).await?;
        Ok(Answered::Taken { response: receipt.response, already: false, accepted: receipt.accepted, source })
    }
}

impl Room {
    /// Puts what a file says over a form; what it does not say stays as it is. A statement that lacks its text (to whom, why)
    /// is left to the person.
    fn lay_over(&self, form: &mut FilledForm, draft: &FileDraft) {
        let read = &draft.form;
        for (key, said, _) in &read.units {
            let whole = match said {
                Some(Said::PassedOn { to: text } | Said::Cannot { reason: text }) => !text.trim().is_empty(),
                said => said.is_some(),
            };
            if let Some(line) = form.units.iter_mut().find(|(known, _, _)| known == key).filter(|_| whole) {
                line.1.clone_from(said);
            }
        }
        for answer in &read.answers {
            form.answers.retain(|known| known.question != answer.question);
            form.answers.push(answer.clone());
        }
        form.comments.extend(read.comments.clone());
        form.contact.extend(read.contact.clone());
        if self.is_main() {
            form.chain_not_applicable = read.chain_not_applicable;
        }
        for serial in &read.unknown_serials {
            if !form.unknown_serials.contains(serial) {
                form.unknown_serials.push(serial.clone());
            }
        }
        if !read.name.is_empty() {
            (form.name, form.title) = (read.name.clone(), read.title.clone());
        }
        form.dated = read.dated.or(form.dated);
    }

    /// The form of a file as it is recorded: answers that follow from the units only where it says something about all.
    pub(crate) fn of_file(&self, form: &FilledForm) -> FilledForm {
        let content = self.for_signing(form);
        let all = self.units().iter().all(|unit| content.units.iter().any(|(key, _, _)| *key == unit.listed.unit));
        if all {
            return content;
        }
        let derived = self.site().derived;
        let answers = content.answers.iter().filter(|a| !derived.iter().any(|q| q.id == a.question)).cloned().collect();
        FilledForm { answers, ..content }
    }
}
