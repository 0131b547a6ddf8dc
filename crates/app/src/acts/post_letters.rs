//! A batch went to the post, and what came back.
//!
//! Posting tells: every consignee of the batch gets a `sent` by letter in its stream, then the action's stream says that the
//! batch is posted, with the proof. Safe to repeat: after a crash in the middle the next try skips who has it already.

use crate::{
    App, Error, Result, Staff,
    acts::prepare_letters::{Roll, RollLine},
};
use domain::{
    approval::Role,
    fact::{BY_LETTER, Fact, LetterBatch, PostedBatch, Purpose, ReturnReason, Stream, Who},
    id::{ActionId, ConsigneeId, ConsigneeNo, Digest, LetterBatchId, ParcelId},
};
use jiff::civil::Date;

/// A proof of posting.
#[derive(Clone, Copy, Debug)]
pub struct Posting<'a> {
    /// The day on the post's receipt.
    pub on: Date,
    /// The receipt: scan, photograph, file of the post.
    pub proof: &'a [u8],
}

impl App {
    /// Records that a batch was posted. Gives the number of letters.
    ///
    /// # Errors
    /// `staff.role`, `letters.batch` for one that is not there, posted already or replaced, `letters.day` for a day to
    /// come or before the batch was made, `response.invalid` if there is no proof.
    pub async fn post_letters(
        &self,
        staff: &Staff,
        action: &ActionId,
        batch: &LetterBatchId,
        posting: Posting<'_>,
    ) -> Result<u64> {
        staff.needs(&[Role::Coordinator])?;
        let state = self.action_state(action).await?;
        let (letters, made) = self.waiting_batch(action, batch).await?;
        if posting.on > self.clock.today() || posting.on < made {
            return Err(Error::new("letters.day", posting.on.to_string()));
        }
        if posting.proof.is_empty() {
            return Err(Error::new("response.invalid", "file is missing"));
        }
        let proof = self.blobs.put(posting.proof)?;
        let roll = self.roll(&letters.roll)?;
        for line in &roll.letters {
            self.told_by_letter(action, staff.who(), &roll, line, posting.on).await?;
        }
        let count = roll.letters.len() as u64;
        let fact = Fact::LetterBatchPosted(PostedBatch { batch: batch.clone(), on: posting.on, proof, letters: count });
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(count)
    }

    /// The batch, if it is the last one and not posted, and the day it was made.
    async fn waiting_batch(&self, action: &ActionId, batch: &LetterBatchId) -> Result<(LetterBatch, Date)> {
        let mut waiting = None;
        for recorded in self.store.stream(action, &Stream::Action).await? {
            match recorded.fact {
                Fact::LetterBatchPrepared { letters } => waiting = Some((letters, crate::clock::day(recorded.at))),
                Fact::LetterBatchPosted(_) => waiting = None,
                _ => {}
            }
        }
        waiting
            .filter(|(letters, _)| &letters.batch == batch)
            .ok_or_else(|| Error::new("letters.batch", batch.as_str()))
    }

    async fn told_by_letter(&self, action: &ActionId, who: Who, roll: &Roll, line: &RollLine, on: Date) -> Result<()> {
        let parcel = ParcelId::new(format!("{}.{}", roll.batch, line.no));
        let attachments: Vec<Digest> = line.letter.iter().chain([&line.notice]).cloned().collect();
        let registered = if roll.registered { " registered" } else { "" };
        let fact = Fact::Sent {
            parcel: parcel.clone(),
            purpose: Purpose::Notice,
            carrier: BY_LETTER.to_owned(),
            message_id: String::new(),
            attachments,
            answer: format!("{on} {}{registered}", line.class),
            repeat: false,
        };
        // Somebody else may append meanwhile: then again on top.
        for _ in 0..20 {
            let state = self.consignee_state(action, &line.consignee).await?;
            if state.letters.iter().any(|letter| letter.parcel == parcel) {
                return Ok(());
            }
            let stream = Stream::Consignee(line.consignee.clone());
            let batch = self.batch(action, who.clone(), stream, state.version, vec![fact.clone()]);
            match self.store.append(batch).await {
                Ok(_) => return Ok(()),
                Err(error) if error.kind == store::Kind::Conflict => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Error::new("system.conflict", parcel.as_str()))
    }

    /// Records that the letter to the consignee with this number came back.
    ///
    /// # Errors
    /// `staff.role`, `letters.unknown` if none was posted to it in a batch, or it came back already.
    pub async fn return_letter(
        &self,
        staff: &Staff,
        action: &ActionId,
        number: &ConsigneeNo,
        reason: ReturnReason,
    ) -> Result<ConsigneeId> {
        staff.needs(&[Role::Coordinator, Role::CallCentre])?;
        let unknown = || Error::new("letters.unknown", number.as_str());
        let row = self.store.consignee_by_number(action, number).await?.ok_or_else(unknown)?;
        let state = self.consignee_state(action, &row.consignee).await?;
        let letter = state.letters.iter().rev().find(|letter| letter.returned.is_none()).ok_or_else(unknown)?;
        let batch = letter.parcel.as_str().rsplit_once('.').map_or("", |(batch, _)| batch);
        let fact = Fact::LetterReturned { batch: batch.into(), reason };
        let stream = Stream::Consignee(row.consignee.clone());
        self.append(self.batch(action, staff.who(), stream, state.version, vec![fact])).await?;
        Ok(row.consignee)
    }
}
