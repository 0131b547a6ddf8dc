//! A program hands a file of answers in: taken if nothing about it is doubtful, else kept and put before a person.
//!
//! What is doubtful stands in the room of everything that needs a person, as a file attached to a mail would: the draft with
//! its doubts beside the original. A file that cannot be read, or is another consignee's, is refused and not kept. The same
//! bytes are one piece of work, however often they come.

use crate::{
    App, Error, Result,
    acts::take_answer::Answered,
    answers::FileDoubt,
    incoming::{HANDED_NAME, waits},
    link::Guest,
    personal::Beside,
};
use domain::{
    fact::{Fact, IncomingMail, JoinedBy, MailKind},
    id::Digest,
    response::Channel,
};

/// Most files of one consignee that wait for a person. Beyond that a doubtful one is refused, as if by a program that
/// cannot do better, and whoever sends them hears why.
const WAITING: usize = 20;
/// How often it is tried again if something else was recorded at the same moment.
const TRIES: u32 = 20;

impl App {
    /// Takes a file by itself if nothing about it is doubtful, else puts it before a person.
    ///
    /// # Errors
    /// As [`App::take_answer`].
    pub async fn hand_in_answer(&self, guest: &Guest, bytes: &[u8]) -> Result<Answered> {
        let source = crate::personal::id_digest(&ledger::Digest::of(bytes));
        // If it waited before and has no doubts any more (a date that was still to come), it is settled with the response.
        match self.take_answer(guest, HANDED_NAME, bytes, Channel::Portal, Some(&source)).await? {
            Answered::Doubtful(doubts) => self.put_before_a_person(guest, bytes, source, doubts).await,
            taken => Ok(taken),
        }
    }

    async fn put_before_a_person(
        &self,
        guest: &Guest,
        bytes: &[u8],
        source: Digest,
        doubts: Vec<FileDoubt>,
    ) -> Result<Answered> {
        for _ in 0..TRIES {
            let state = self.consignee_state(&guest.action, &guest.consignee).await?;
            if let Some(known) = state.mails.iter().find(|known| known.mail.mail == source) {
                return Ok(Answered::Waits { source, already: true, open: known.end.is_none(), doubts });
            }
            if state.mails.iter().filter(|known| waits(known)).count() >= WAITING {
                return Ok(Answered::Doubtful(doubts));
            }
            self.blobs.put(bytes)?;
            let mut beside = Beside::new(self, &guest.consignee);
            let fact = Fact::MailReceived(IncomingMail {
                mail: source.clone(),
                says: MailKind::Handed,
                joined: JoinedBy::Link,
                from: beside.commit("mail_from", "API"),
            });
            let mut batch = self.batch(&guest.action, guest.who(), guest.stream(), state.version, vec![fact]);
            batch.personal = beside.values;
            match self.store.append(batch).await {
                Ok(_) => {
                    self.wake.notify_waiters();
                    return Ok(Answered::Waits { source, already: false, open: true, doubts });
                }
                Err(error) if error.kind == store::Kind::Conflict => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Error::new("system.conflict", source.short()))
    }
}
