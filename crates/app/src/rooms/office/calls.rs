//! Calls as an outside provider sees them: a queue without names of other things, and for a call that was taken what it
//! needs: whom to ask for, the number, the language, the serial numbers, and what to say.
//!
//! No address, no mail address, no story, no other action. What the page of a call shows is made here out of the whole room
//! by taking everything else away, so that a template cannot show what is not there.

use super::consignee::ConsigneeRoom;
use crate::{App, Error, Result, Staff, acts::submit_release::family_of, acts::take_call::MAY_CALL, ladders};
use documents::{family::notice_for, words::Words};
use domain::{
    calendar::Zone,
    fact::{Means, TaskKind},
    id::{ActionId, ConsigneeId},
    lang::Lang,
    reconcile::ConsigneeState,
};
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};
use store::InboxQuery;

/// Most open calls that are looked at for one page.
const MOST: u32 = 500;

/// A call that is due.
#[derive(Clone, Debug)]
pub struct CallLine {
    /// Of which action.
    pub action: ActionId,
    /// Whom to call.
    pub consignee: ConsigneeId,
    /// Its number with the maker.
    pub number: String,
    /// Reference of the notice.
    pub reference: String,
    /// Class of the recall, as a word.
    pub class: &'static str,
    /// Country.
    pub country: String,
    /// Language of the call.
    pub lang: Lang,
    /// By which means.
    pub means: Means,
    /// Step of the ladder; 0: asked for otherwise.
    pub step: u32,
    /// Since when it is due.
    pub since: Timestamp,
    /// From when on it can be made: in working hours there, and not before the time that was agreed.
    pub from: Timestamp,
    /// Whether that is now.
    pub is_open: bool,
    /// When the list was made.
    pub now: Timestamp,
    /// By whose clocks both are shown.
    pub zone: Zone,
    /// Somebody has it; whether it is this person.
    pub held: Option<bool>,
}

impl CallLine {
    /// Whether it can be made now, by this person.
    pub fn can_be_made(&self) -> bool {
        self.is_open && self.held != Some(false)
    }
}

/// One sentence for the caller: in the language of the call and in that of the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptLine {
    /// Key of what it is for.
    pub part: &'static str,
    /// What to say.
    pub said: String,
    /// The same for the caller.
    pub meant: String,
}

/// The page of one call.
#[derive(Clone, Debug)]
pub struct CallRoom {
    /// The consignee with everything taken away that a call does not need.
    pub room: ConsigneeRoom,
    /// By which means.
    pub means: Means,
    /// What to say.
    pub script: Vec<ScriptLine>,
    /// The language of the call.
    pub lang: String,
    /// Where its lines begin.
    pub direction: &'static str,
    /// Whether its words were confirmed by a native reader.
    pub confirmed: bool,
    /// Reference of the notice.
    pub reference: String,
    /// When the page was made.
    pub now: Timestamp,
    /// By whose clocks it is shown, and a time to call again is asked for.
    pub zone: Zone,
}

impl App {
    /// Calls that are due over all open actions: those that can be made now first, then by class, step and age.
    ///
    /// # Errors
    /// `staff.role`.
    pub async fn calls_due(&self, staff: &Staff) -> Result<Vec<CallLine>> {
        staff.needs(&MAY_CALL)?;
        let now = self.clock.now();
        let held: HashMap<(ActionId, ConsigneeId), bool> = self
            .store
            .held_calls(now)
            .await?
            .into_iter()
            .map(|call| ((call.action, call.consignee), call.staff == staff.id))
            .collect();
        let reference = ladders::reference()?;
        let query = InboxQuery { kind: Some(TaskKind::Call), limit: MOST, ..InboxQuery::default() };
        let mut seen = HashSet::new();
        let mut actions: HashMap<ActionId, (String, &'static str)> = HashMap::new();
        let mut lines = Vec::new();
        // Whoever agreed to a time is not called before it, whatever the ladder asked for since.
        let mut rows = self.store.inbox(&query).await?.rows;
        rows.sort_by_key(|row| asked(&row.task.about).1.is_none());
        for row in rows {
            let Some(means) = Means::asked(&row.task.about).filter(|means| means.is_call()) else { continue };
            let key = (row.action.clone(), row.task.consignee.clone());
            if !seen.insert(key.clone()) {
                continue;
            }
            let Some(whose) = self.store.consignee(&key.0, &key.1).await? else { continue };
            if whose.phone.is_none() {
                continue;
            }
            if !actions.contains_key(&key.0) {
                let notice = self.draft(&key.0).await?.notice;
                actions.insert(key.0.clone(), (notice.reference.to_string(), self.class_word(&key.0).await?));
            }
            let (name, class) = actions.get(&key.0).cloned().unwrap_or_default();
            let (step, agreed) = asked(&row.task.about);
            let calendar = reference.calendar_at(&whose.country, &whose.address)?;
            let from = calendar.open_from(now);
            // An agreed time counts whatever the working hours say.
            let from = agreed.map_or(from, |at| at.max(now));
            lines.push(CallLine {
                held: held.get(&key).copied(),
                action: key.0,
                consignee: key.1,
                number: whose.number.to_string(),
                reference: name,
                class,
                country: whose.country,
                lang: whose.lang,
                means,
                step,
                since: row.task.opened_at,
                is_open: from <= now,
                from,
                now,
                zone: calendar.time_zone.clone(),
            });
        }
        lines.sort_by_key(|l| (!l.is_open, if l.is_open { now } else { l.from }, l.class, u32::MAX - l.step, l.since));
        Ok(lines)
    }

    /// The page of a call that this person has taken.
    ///
    /// # Errors
    /// `staff.role`, `call.not-taken`.
    pub async fn call_room(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        office: &Lang,
    ) -> Result<CallRoom> {
        staff.needs(&MAY_CALL)?;
        if !self.holds_call(staff, action, consignee).await? {
            return Err(Error::new("call.not-taken", ""));
        }
        let state = self.consignee_state(action, consignee).await?;
        let mut room = self.consignee_room(staff, action, consignee, office).await?;
        let contact = room.row.contact.clone().unwrap_or_default();
        let own = Words::of(state.lang.as_ref().unwrap_or(office));
        let script = self.script(action, &state, &room, &contact, &own, office).await?;
        reduce(&mut room);
        let reference = self.draft(action).await?.notice.reference.to_string();
        Ok(CallRoom {
            room,
            means: crate::acts::take_call::means_due(&state).unwrap_or(Means::Phone),
            script,
            lang: own.tag().to_owned(),
            direction: own.direction(),
            confirmed: own.confirmed(),
            reference,
            now: self.clock.now(),
            zone: self.calendar_of(action, &state).await?.time_zone.clone(),
        })
    }

    async fn script(
        &self,
        action: &ActionId,
        state: &ConsigneeState,
        room: &ConsigneeRoom,
        contact: &str,
        own: &Words,
        office: &Lang,
    ) -> Result<Vec<ScriptLine>> {
        let draft = self.draft(action).await?;
        let notice =
            &*notice_for(&draft.notice, family_of(&draft.notice, &self.action_state(action).await?.families, state));
        let title = |lang: &str| {
            let text = notice.text(&Lang::from(lang));
            text.and_then(|t| t.titles.first().cloned()).unwrap_or_else(|| notice.reference.to_string())
        };
        let meant = Words::of_office(office);
        let both = |part: &'static str, key: &str, more: &[(&'static str, String)]| {
            let say = |words: &Words| {
                let mut values = vec![
                    ("maker", notice.maker.name.as_str().into()),
                    ("reference", notice.reference.as_str().into()),
                    ("title", title(words.tag()).into()),
                    ("address", notice.maker.support_email.as_str().into()),
                ];
                values.extend(more.iter().map(|(name, value)| (*name, value.clone().into())));
                words.with(key, &values)
            };
            ScriptLine { part, said: say(own), meant: say(&meant) }
        };
        let mut script = vec![both("calls-part-hello", "call-introduction", &[])];
        script.push(match contact {
            "" => both("calls-part-person", "call-ask-anyone", &[]),
            name => both("calls-part-person", "call-ask-person", &[("contact", name.to_owned())]),
        });
        let count = room.units.iter().filter(|unit| !unit.moved).count().to_string();
        script.push(both("calls-part-about", "call-about", &[("count", count)]));
        script.push(both("calls-part-receipt", "call-ask-receipt", &[]));
        for unit in room.units.iter().filter(|unit| !unit.moved) {
            let serial = unit.serial.clone().unwrap_or_else(|| unit.catalogue_no.clone());
            script.push(both("calls-part-unit", "call-ask-unit", &[("serial", serial)]));
        }
        for (part, key) in [
            ("calls-part-link", "call-where-link"),
            ("calls-part-mail", "call-ask-mail"),
            ("calls-part-wrong", "call-ask-right"),
            ("calls-part-message", "call-message"),
            ("calls-part-close", "call-close"),
        ] {
            script.push(both(part, key, &[]));
        }
        Ok(script)
    }
}

/// The step of the ladder that a task asks for, or the time that was agreed.
fn asked(about: &str) -> (u32, Option<Timestamp>) {
    let step = about.rsplit_once(" step ").and_then(|(_, step)| step.parse().ok()).unwrap_or(0);
    (step, about.rsplit_once(" at ").and_then(|(_, at)| Some(Zone::read(at)?.0)))
}

/// Takes away what a call does not need.
fn reduce(room: &mut ConsigneeRoom) {
    room.row.address.clear();
    room.row.email = None;
    room.row.via = None;
    room.via = None;
    room.named.clear();
    room.link = None;
    room.next_at = None;
    room.bundles.clear();
    room.awaited.clear();
    room.answers.clear();
    room.story.clear();
    room.tasks.clear();
    room.handed.clear();
    room.personal = None;
    room.may = super::consignee::Rights { call: true, ..Default::default() };
    for unit in &mut room.units {
        (unit.evidence, unit.became, unit.vex) = (None, None, false);
    }
}
