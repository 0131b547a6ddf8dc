//! Superseding: once a follow-up action is issued, whoever is in its scope is pursued there, and the actions before it say so
//! (ADR 0021).
//!
//! First `carried_over` in the stream of each consignee that is in both scopes, then `notice_superseded` in the stream of the
//! earlier action, which ends the work. A crash in between leaves the rest for the next round; a stream that has its fact is
//! passed over. Several notices may lie before a follow-up: each of them learns of it. A reminder that waits in the outbox is
//! dropped with `carried_over`, in the same transaction.

use super::remind::parcel_of;
use crate::{App, Error, Result, acts::dispatch_notice::dedupe_of, ladders};
use domain::{
    action::ActionState,
    fact::{CarriedOver, Fact, Stream, Superseded, Who},
    id::{ActionId, ConsigneeId},
};
use store::StreamAppend;

/// Streams written at once.
const CHUNK: usize = 200;
/// How often a stream is read again because somebody else wrote to it at that moment.
const TRIES: u32 = 20;

impl App {
    /// One round over all actions that were issued.
    pub(super) async fn supersede(&self) -> Result<()> {
        for row in self.store.actions().await? {
            if row.issued_at.is_none() {
                continue;
            }
            let state = self.action_state(&row.action).await?;
            for earlier in self.earlier_actions(&state).await? {
                let before = self.action_state(&earlier).await?;
                if !before.superseded.iter().any(|by| by.action == row.action) {
                    self.supersede_one(&earlier, &row.action, &state).await?;
                }
            }
        }
        Ok(())
    }

    /// The actions whose notices a follow-up updates, the latest first; none if it is no follow-up.
    pub(crate) async fn earlier_actions(&self, state: &ActionState) -> Result<Vec<ActionId>> {
        let mut found: Vec<ActionId> = Vec::new();
        let mut next = state.continues.clone();
        while let Some(of) = next.take().filter(|of| !found.contains(&of.action)) {
            next = self.action_state(&of.action).await?.continues;
            found.push(of.action);
        }
        Ok(found)
    }

    async fn supersede_one(&self, earlier: &ActionId, next: &ActionId, state: &ActionState) -> Result<()> {
        let fault = || Error::fault("issued without a release");
        let (Some(signed), Some((revision, _))) = (&state.submitted, &state.notice) else { return Err(fault()) };
        let manifest = self.manifest(signed)?;
        let steps = self.steps_of(earlier).await?;
        let mut carried = 0;
        for chunk in self.snapshot(&manifest.scope)?.consignees.chunks(CHUNK) {
            let mut pairs = Vec::new();
            for row in chunk {
                let Fact::ConsigneeListed { number, .. } = &row.listed else { continue };
                let there = CarriedOver { action: next.clone(), consignee: row.consignee.clone(), revision: *revision };
                pairs.push((self.consignee_id(earlier, number.as_str())?, there));
            }
            carried += self.carry(earlier, &pairs, steps).await?;
        }
        let fact = Fact::NoticeSuperseded(Superseded {
            action: next.clone(),
            revision: *revision,
            dated: state.dated,
            issued_at: state.issued_at.ok_or_else(fault)?,
            carried,
        });
        for _ in 0..TRIES {
            let version = self.action_state(earlier).await?.version;
            let batch = self.batch(earlier, Who::System, Stream::Action, version, vec![fact.clone()]);
            match self.append(batch).await {
                Err(error) if error.kind == crate::Kind::Conflict => {}
                done => return done.map(drop),
            }
        }
        Err(Error::new("system.conflict", earlier.as_str()))
    }

    /// How many steps the longest ladder has that this action may use, now or in another class.
    async fn steps_of(&self, action: &ActionId) -> Result<u32> {
        let (own, reference) = (self.draft(action).await?.ladder, ladders::reference()?);
        let longest = reference.tables.iter().map(|table| reference.earliest(&own, &table.class).len()).max();
        Ok(u32::try_from(longest.unwrap_or(0)).unwrap_or(u32::MAX))
    }

    /// Writes what is missing; gives how many of these consignees are pursued there.
    async fn carry(&self, action: &ActionId, pairs: &[(ConsigneeId, CarriedOver)], steps: u32) -> Result<u64> {
        let (mut there, mut missing) = (0, Vec::new());
        for (consignee, to) in pairs {
            match self.to_carry(action, consignee, to).await? {
                Carry::Not => {}
                Carry::Done => there += 1,
                Carry::At { version, step } => missing.push((consignee, to, version, step)),
            }
        }
        if missing.is_empty() {
            return Ok(there);
        }
        let mut batch = self.batch(action, Who::System, Stream::Action, 0, Vec::new());
        batch.streams.clear();
        for (consignee, to, version, step) in &missing {
            let facts = vec![self.fact(Fact::CarriedOver((*to).clone()))];
            batch.streams.push(StreamAppend {
                stream: Stream::Consignee((*consignee).clone()),
                expected: *version,
                facts,
            });
            batch.dropped.extend(reminders(consignee, *step, steps));
        }
        match self.append(batch).await {
            Ok(_) => Ok(there + missing.len() as u64),
            // Somebody wrote to one of them at that moment: one by one.
            Err(error) if error.kind == crate::Kind::Conflict => {
                for (consignee, to, ..) in missing {
                    there += u64::from(self.carry_one(action, consignee, to, steps).await?);
                }
                Ok(there)
            }
            Err(error) => Err(error),
        }
    }

    async fn carry_one(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        to: &CarriedOver,
        steps: u32,
    ) -> Result<bool> {
        for _ in 0..TRIES {
            let (version, step) = match self.to_carry(action, consignee, to).await? {
                Carry::Not => return Ok(false),
                Carry::Done => return Ok(true),
                Carry::At { version, step } => (version, step),
            };
            let stream = Stream::Consignee(consignee.clone());
            let mut batch = self.batch(action, Who::System, stream, version, vec![Fact::CarriedOver(to.clone())]);
            batch.dropped.extend(reminders(consignee, step, steps));
            match self.append(batch).await {
                Ok(_) => return Ok(true),
                Err(error) if error.kind == crate::Kind::Conflict => {}
                Err(error) => return Err(error),
            }
        }
        Err(Error::new("system.conflict", consignee.as_str()))
    }

    /// Whoever was named by a distributor has no number that means the same site in another action.
    async fn to_carry(&self, action: &ActionId, consignee: &ConsigneeId, to: &CarriedOver) -> Result<Carry> {
        let state = self.consignee_state(action, consignee).await?;
        Ok(match &state.carried {
            _ if state.number.is_none() || state.via.is_some() => Carry::Not,
            Some(there) if there.action == to.action => Carry::Done,
            // It is pursued in a follow-up before this one, whose own stream leads on.
            Some(_) => Carry::Not,
            None => Carry::At { version: state.version, step: state.ladder_step },
        })
    }
}

/// What is to be done for one consignee.
enum Carry {
    /// It is not concerned.
    Not,
    /// Its stream says so already.
    Done,
    /// Its stream is to say so.
    At {
        /// On top of this version.
        version: u64,
        /// The last step of the ladder that was taken.
        step: u32,
    },
}

/// The reminders that may wait in the outbox: of any step that was not taken.
fn reminders(consignee: &ConsigneeId, taken: u32, steps: u32) -> impl Iterator<Item = String> {
    (taken.saturating_add(1)..=steps).map(move |step| dedupe_of(consignee, &parcel_of(step)))
}
