//! Talk inside the portal: a consignee writes to the maker, the maker answers there, and a mail says that an answer is there.
//!
//! The mail carries no word of the answer: whoever reads the mail box is not always who may read the answer.

use crate::{
    App, Error, Result, Staff,
    acts::{approve_notice::needed, attach_file::Handed},
    link::Guest,
    personal::Beside,
    worker::send::Contents,
};
use domain::{
    approval::Role,
    fact::{AttachedTo, Fact, MakerAnswer, Purpose, Stream, WrittenMessage},
    id::{ActionId, ConsigneeId, MessageId},
    reconcile::ConsigneeState,
};

/// Most characters of one message.
pub const MOST_CHARS: usize = 8_000;
/// Most messages of one consignee in one action.
const MOST_OF_ONE: usize = 500;

impl App {
    /// Takes a message from the portal. The same words as in the last one of the same person are no second message.
    ///
    /// # Errors
    /// `response.invalid` naming what is missing or too much.
    pub async fn write_message(
        &self,
        guest: &Guest,
        state: &ConsigneeState,
        (name, text): (&str, &str),
        files: &Handed,
    ) -> Result<()> {
        let (name, text) = (needed("name", name)?, needed("text", text)?);
        if text.chars().count() > MOST_CHARS || state.talk.messages.len() >= MOST_OF_ONE {
            return Err(Error::new("response.invalid", "text is too long"));
        }
        let last = state.talk.messages.iter().rev().find(|m| m.part == guest.handover);
        if let Some(last) = last.filter(|m| m.by.is_some() && files.is_empty())
            && self.values(&guest.action, [&last.text]).await?.get(&last.text) == Some(&text)
        {
            return Ok(());
        }
        let message = self.message();
        let mut beside = Beside::new(self, &guest.consignee);
        let (text, by) = (beside.commit("message", &text), beside.commit("writer", &name));
        let mut facts = vec![Fact::ConsigneeWrote(WrittenMessage { message: message.clone(), text, by })];
        let to = AttachedTo::Message { message };
        facts.extend(self.keep_files(state, files, &to, &mut beside).await?);
        let mut batch = self.batch(&guest.action, guest.who(), guest.stream(), state.version, facts);
        batch.personal = beside.values;
        self.append(batch).await?;
        Ok(())
    }

    /// Answers a message inside the portal and tells by mail that an answer is there.
    ///
    /// # Errors
    /// `staff.role`; `task.unknown` if there is no such message; `response.invalid` naming what is missing.
    pub async fn answer_message(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        to: &MessageId,
        text: &str,
        files: &Handed,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator])?;
        let text = needed("text", text)?;
        let state = self.consignee_state(action, consignee).await?;
        let asked = state.talk.messages.iter().find(|m| &m.id == to && m.by.is_some());
        let asked = asked.ok_or_else(|| Error::new("task.unknown", to.as_str()))?;
        let message = self.message();
        let mut beside = Beside::new(self, consignee);
        let text = beside.commit("answer", &text);
        let answer = MakerAnswer { message: message.clone(), to: to.clone(), text };
        let mut facts = vec![Fact::MakerAnswered(answer)];
        let belongs = AttachedTo::Message { message: message.clone() };
        facts.extend(self.keep_files(&state, files, &belongs, &mut beside).await?);
        let mut batch = self.batch(action, staff.who(), Stream::Consignee(consignee.clone()), state.version, facts);
        batch.personal = beside.values;
        let part = asked.part.as_ref().and_then(|id| state.handovers.iter().find(|h| &h.id == id));
        let address = match (&asked.part, part) {
            (None, _) => state.email.as_ref(),
            // The link of a part that was taken back is void: its giver is told.
            (Some(_), part) => match part {
                Some(part) if part.withdrawn_at.is_none() => Some(&part.to),
                _ => state.email.as_ref(),
            },
        };
        if let (Some(address), Some(lang)) = (address, &state.lang)
            && let Some(address) = self.values(action, [address]).await?.get(address)
        {
            let handover = part.filter(|p| p.withdrawn_at.is_none()).map(|p| p.id.clone());
            let contents = Contents { handover, ..Contents::default() };
            let dedupe = format!("answer:{message}");
            let parcel = self.parcel(consignee.clone(), Purpose::Answer, dedupe, address, "", lang, &contents);
            batch.parcels.push(parcel);
        }
        self.append(batch).await?;
        Ok(())
    }

    fn message(&self) -> MessageId {
        MessageId::new(self.chance.id().get(..12).unwrap_or_default())
    }
}
