//! Superseding: once a follow-up action is issued, whoever is in its scope is pursued there, and the actions before it say so
//! (ADR 0021).
//!
//! First `carried_over` in the stream of each consignee that is in both scopes, then `notice_superseded` in the stream of the
//! earlier action, which ends the work. A crash in between leaves the rest for the next round; a stream that has its fact is
//! passed over. Several notices may lie before a follow-up: each of them learns of it. A reminder that waits in the outbox is
//! dropped with `carried_over`, in the same transaction.
//!
//! Sites that distributors name in the follow-up come later, when they are named; those that were recognised are carried over
//! then (`carry_named`).

use super::remind::parcel_of;
use crate::{App, Error, Result, acts::dispatch_notice::dedupe_of, ladders};
use domain::{
    action::ActionState,
    fact::{CarriedOver, Fact, Stream, Superseded, Who},
    id::{ActionId, ConsigneeId},
    response::ConsigneeRole,
};
use std::collections::BTreeMap;
use store::{ConsigneeQuery, StreamAppend};

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

    /// Sites that were recognised when their distributor named them again (ADR 0026) are pursued here from now on, and not in
    /// the action in which they were named before.
    ///
    /// # Errors
    /// What the store says. The sites are named already then; [`App::carry_all_named`] writes what is missing.
    pub(crate) async fn carry_named(&self, action: &ActionId, sites: &[ConsigneeId]) -> Result<()> {
        let of = self.action_state(action).await?;
        let Some((revision, _)) = of.notice.filter(|_| of.continues.is_some()) else { return Ok(()) };
        let mut pairs: BTreeMap<ActionId, Vec<(ConsigneeId, CarriedOver)>> = BTreeMap::new();
        for site in sites {
            let Some(before) = self.consignee_state(action, site).await?.before else { continue };
            let there = CarriedOver { action: action.clone(), consignee: site.clone(), revision };
            pairs.entry(before.action).or_default().push((before.consignee, there));
        }
        for (earlier, pairs) in pairs {
            let steps = self.steps_of(&earlier).await?;
            for chunk in pairs.chunks(CHUNK) {
                self.carry(&earlier, chunk, steps).await?;
            }
        }
        Ok(())
    }

    /// The same for every site that a distributor has named in a follow-up that was issued: after a crash between the two
    /// writes, which are in the streams of two actions.
    pub(super) async fn carry_all_named(&self) -> Result<()> {
        for row in self.store.actions().await? {
            if row.issued_at.is_none() || self.action_state(&row.action).await?.continues.is_none() {
                continue;
            }
            for role in ConsigneeRole::ALL.into_iter().filter(|role| role.in_chain()) {
                let mut query = ConsigneeQuery { role: Some(role), limit: 1_000, ..ConsigneeQuery::default() };
                loop {
                    let page = self.store.consignees(&row.action, &query).await?;
                    for dealer in &page.rows {
                        let named = self.consignee_state(&row.action, &dealer.consignee).await?.named;
                        self.carry_named(&row.action, &named).await?;
                    }
                    if page.next.is_none() {
                        break;
                    }
                    query.after = page.next;
                }
            }
        }
        Ok(())
    }

    /// Whether the consignee there was recognised as this one.
    async fn is_recognised(&self, action: &ActionId, consignee: &ConsigneeId, to: &CarriedOver) -> Result<bool> {
        let before = self.consignee_state(&to.action, &to.consignee).await?.before;
        Ok(before.is_some_and(|before| before.action == *action && before.consignee == *consignee))
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

    /// Whoever is on no list of the maker's has no number that means the same site in another action: it is carried over only
    /// as the site that it was recognised as.
    async fn to_carry(&self, action: &ActionId, consignee: &ConsigneeId, to: &CarriedOver) -> Result<Carry> {
        let state = self.consignee_state(action, consignee).await?;
        let is_same = state.via.is_none() || self.is_recognised(action, consignee, to).await?;
        Ok(match &state.carried {
            _ if state.number.is_none() || !is_same => Carry::Not,
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
