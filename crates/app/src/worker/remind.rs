//! Reminding: looks up who is due on each step of the ladder and makes the parcel, or asks a person.

use crate::{App, Result, ladders, worker::send::Contents};
use domain::{
    action::Stage,
    dispatch::{Due, due_in},
    fact::{Fact, Purpose, Stream, Who},
    id::{ActionId, ConsigneeId},
    reconcile::ConsigneeState,
    response::ConsigneeRole,
};
use jiff::SignedDuration;

const PAGE: u32 = 500;
/// By how much days of a calendar can be shorter than so many times 24 hours, because clocks are set forward.
const CHANGE: SignedDuration = SignedDuration::from_hours(2);

/// Which parcel of a consignee a reminder is: one for each step of the ladder.
pub(super) fn parcel_of(step: u32) -> String {
    format!("reminder:{step}")
}

impl App {
    /// One round over all open actions. Gives how many reminders and requests were made.
    pub(crate) async fn remind(&self) -> Result<u64> {
        let mut made = 0;
        for row in self.store.actions().await? {
            if row.stage == Stage::Open.word() {
                made += self.remind_action(&row.action).await?;
            }
        }
        Ok(made)
    }

    async fn remind_action(&self, action: &ActionId) -> Result<u64> {
        let own = self.draft(action).await?.ladder;
        let now = self.clock.now();
        let mut made = 0;
        let reference = ladders::reference()?;
        let class = self.class_word(action).await?;
        for (number, after_days) in (1_u32..).zip(reference.earliest(&own, class)) {
            let shortest = SignedDuration::from_hours(24 * i64::from(after_days)).saturating_sub(CHANGE);
            let Ok(before) = now.checked_sub(shortest) else { continue };
            let mut after: Option<ConsigneeId> = None;
            loop {
                let page = self.store.reminder_candidates(action, number, before, after.clone(), PAGE).await?;
                for consignee in &page {
                    let state = self.consignee_state(action, consignee).await?;
                    let role = state.role.unwrap_or(ConsigneeRole::User);
                    let ladder = reference.ladder(&own, class, &state.country, role);
                    let calendar = self.calendar_of(action, &state).await?;
                    if let Some(what) = due_in(&state, ladder, Some(&calendar), now) {
                        made += u64::from(self.remind_one(action, consignee, &state, what).await?);
                    }
                }
                after = page.last().cloned();
                if page.len() < PAGE as usize {
                    break;
                }
            }
        }
        Ok(made)
    }

    async fn remind_one(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        state: &ConsigneeState,
        what: Due,
    ) -> Result<bool> {
        if state.blind.is_some() {
            return self.remind_onward(action, consignee, state, what).await;
        }
        let mut batch =
            self.batch(action, Who::System, Stream::Consignee(consignee.clone()), state.version, Vec::new());
        match (what, &state.email, &state.lang) {
            (Due::Send(purpose), Some(email), Some(lang)) => {
                let values = self.values(action, [email]).await?;
                let Some(address) = values.get(email) else { return Ok(false) };
                let step = match purpose {
                    Purpose::Reminder(step) => step,
                    _ => 0,
                };
                let dedupe = parcel_of(step);
                let name = state.contact.as_ref().or(state.name.as_ref());
                let names = self.values(action, name).await?;
                let name = name.and_then(|c| names.get(c)).map_or("", String::as_str);
                batch.streams.clear();
                let contents =
                    Contents { personal: self.personal_pages(action, consignee).await?, ..Contents::default() };
                batch.parcels.push(self.parcel(consignee.clone(), purpose, dedupe, address, name, lang, &contents));
                return match self.store.append(batch).await {
                    Ok(_) => Ok(true),
                    // It waits in the outbox already; the ladder moves on when it is sent.
                    Err(error) if error.kind == store::Kind::Unique => Ok(false),
                    Err(error) => Err(error.into()),
                };
            }
            (Due::Send(Purpose::Reminder(step)), _, _) => {
                // No mail address any more: the step becomes a letter.
                let asked = Fact::Escalated { step, means: domain::fact::Means::Letter };
                batch.streams.iter_mut().for_each(|s| s.facts.push(self.fact(asked.clone())));
            }
            (Due::Ask { step, means }, _, _) => {
                let asked = Fact::Escalated { step, means };
                batch.streams.iter_mut().for_each(|s| s.facts.push(self.fact(asked.clone())));
            }
            (Due::Send(_), _, _) => return Ok(false),
        }
        self.append(batch).await?;
        Ok(true)
    }
}
