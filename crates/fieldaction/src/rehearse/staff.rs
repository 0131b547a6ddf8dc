//! The maker's staff in a rehearsal: signs, informs, calls, settles, visits, closes. Through the same acts as the office.

use super::{
    cast::Part,
    play::{Actor, DEMO_PASSWORD, Script},
};
use app::{
    App, Error, Result, Staff, StoryClock, Words,
    acts::receive_response::{FilledForm, Said},
    domain::{
        approval::Role,
        fact::{CallOutcome, Means},
        id::{ActionId, ConsigneeId, UnitKey},
        response::{Answer, Channel},
    },
    staff::Components,
    story::Story,
};

/// The people and what they need.
pub struct Desk {
    app: App,
    clock: StoryClock,
    people: Vec<Staff>,
}

impl Desk {
    /// Puts the story's staff into the store.
    pub async fn employ(app: &App, story: &Story, clock: &StoryClock) -> Result<Self> {
        let mut people = Vec::new();
        for person in &story.staff {
            app.put_staff(&person.id, &person.name, &person.roles, DEMO_PASSWORD).await?;
            people.push(Staff { id: person.id.clone(), name: person.name.clone(), roles: person.roles.clone() });
        }
        Ok(Self { app: app.clone(), clock: clock.clone(), people })
    }

    fn holder(&self, role: Role) -> Result<&Staff> {
        let found = self.people.iter().find(|p| p.roles.contains(&role));
        found.ok_or_else(|| Error::new("story.unreadable", format!("nobody in the story is {}", role.word())))
    }
    /// Who writes.
    pub fn author(&self) -> Result<&Staff> {
        self.holder(Role::Author)
    }
    /// Who runs the action.
    pub fn coordinator(&self) -> Result<&Staff> {
        self.holder(Role::Coordinator)
    }

    /// Both signatures, each with password and code.
    pub async fn sign(&self, action: &ActionId) -> Result<()> {
        let manifest =
            self.app.action_state(action).await?.submitted.ok_or_else(|| Error::new("approval.stage", ""))?;
        for role in [Role::QualitySignatory, Role::RegulatorySignatory] {
            let who = self.holder(role)?;
            let code = self.app.demo_code(&who.id).await?;
            let components = Components { password: DEMO_PASSWORD, code: &code };
            let meaning = Words::of(&"en".into()).t("meaning-release");
            self.app.approve_notice(who, action, role, &manifest, &meaning, &components).await?;
            self.clock.forward_minutes(17);
        }
        Ok(())
    }

    /// Informs every authority whose gate is open.
    pub async fn inform(&self, action: &ActionId) -> Result<u64> {
        let open: Vec<String> = self.app.open_gates(action).await?.into_iter().map(|g| g.country).collect();
        let today = self.app.clock.today();
        if !open.is_empty() {
            self.app.inform_authority(self.coordinator()?, action, &open, today, "rehearsal: initial report").await?;
        }
        Ok(open.len() as u64)
    }

    /// What staff does on one day. Gives how many acts.
    pub async fn day(&self, action: &ActionId, day: u32, script: &Script, actors: &mut [Actor]) -> Result<u64> {
        let mut acts = 0;
        for actor in actors.iter_mut() {
            acts += match actor.player.part {
                Part::OnPaper => self.paper(action, day, actor).await?,
                Part::ByPhone | Part::Silent => self.pursue(action, day, actor).await?,
                _ => 0,
            };
            if actor.player.visited
                && actor.truth.said_done > 0
                && actor.truth.shown_done == 0
                && day >= actor.player.day + 3
            {
                acts += self.visit(action, actor).await?;
            }
        }
        // Work is settled a few days late, as in life; the demo keeps some open.
        if script.close && (day % 5 == 4 || day == script.days) {
            acts += self.settle(action).await?;
        }
        Ok(acts)
    }

    async fn paper(&self, action: &ActionId, day: u32, actor: &mut Actor) -> Result<u64> {
        let (who, id) = (self.coordinator()?, &actor.player.consignee.clone());
        match day {
            1 => {
                self.app
                    .log_call(who, action, id, Means::Letter, CallOutcome::Posted, "letter with notice and form posted")
                    .await?
            }
            _ if day == actor.player.day + 6 => self.answer(action, id, Channel::Paper, actor).await?,
            _ => return Ok(0),
        }
        Ok(1)
    }

    /// Calls on the days after the ladder asked for it: no answer, a message, then somebody or nobody.
    async fn pursue(&self, action: &ActionId, day: u32, actor: &mut Actor) -> Result<u64> {
        let (who, id) = (self.holder(Role::CallCentre)?, &actor.player.consignee.clone());
        let reached = actor.player.part == Part::ByPhone;
        match day {
            22 => self.app.log_call(who, action, id, Means::Phone, CallOutcome::NoAnswer, "").await?,
            24 => {
                self.app
                    .log_call(who, action, id, Means::Phone, CallOutcome::MessageLeft, "asked for a call back")
                    .await?
            }
            26 if reached => {
                self.app
                    .log_call(who, action, id, Means::Phone, CallOutcome::Reached, "answers on the telephone")
                    .await?;
                self.answer(action, id, Channel::Phone, actor).await?;
            }
            29 if !reached => {
                self.app.log_call(who, action, id, Means::Letter, CallOutcome::Posted, "registered letter").await?
            }
            50 if !reached => {
                let reason = "three calls, a registered letter and four mails without answer";
                self.app.declare_unreachable(self.coordinator()?, action, id, reason).await?;
                actor.truth.units = i64::try_from(actor.player.units.len()).unwrap_or(0);
            }
            _ => return Ok(0),
        }
        Ok(1)
    }

    /// Types what a consignee says by telephone or on paper: everything done.
    async fn answer(&self, action: &ActionId, id: &ConsigneeId, channel: Channel, actor: &mut Actor) -> Result<()> {
        let state = self.app.consignee_state(action, id).await?;
        let units: Vec<UnitKey> = state.counted_units().map(|u| u.listed.unit.clone()).collect();
        let yes = |id: &str| Answer::plain(id, true);
        let form = FilledForm {
            units: units.iter().map(|u| (u.clone(), Some(Said::Done { on: None }), None)).collect(),
            answers: vec![yes("receipt"), yes("users_informed"), yes("measures_done")],
            chain_not_applicable: true,
            name: "Frau Beispiel".into(),
            title: "Laborleitung".into(),
            ..FilledForm::default()
        };
        self.app.enter_response(self.coordinator()?, action, id, channel, &form).await?;
        let count = i64::try_from(units.len()).unwrap_or(0);
        actor.truth.units = count;
        actor.truth.said_done = count;
        actor.truth.answered = true;
        actor.truth.read = true;
        actor.player.units = units;
        Ok(())
    }

    /// The maker's engineer sees every unit that is said to be done.
    async fn visit(&self, action: &ActionId, actor: &mut Actor) -> Result<u64> {
        let id = &actor.player.consignee;
        let state = self.app.consignee_state(action, id).await?;
        let done = state
            .counted_units()
            .filter(|u| u.said_done_at.is_some() && u.disposition.as_ref().is_some_and(|d| d.word() == "done"));
        let done: Vec<UnitKey> = done.map(|u| u.listed.unit.clone()).collect();
        for unit in &done {
            let note = "seen on site: anonymous access is refused, instructions followed";
            self.app.record_evidence(self.coordinator()?, action, id, unit, true, note).await?;
        }
        actor.truth.shown_done = i64::try_from(done.len()).unwrap_or(0);
        actor.player.visited = false;
        Ok(done.len() as u64)
    }

    async fn settle(&self, action: &ActionId) -> Result<u64> {
        let mut settled = 0;
        loop {
            let page = self.app.store.tasks(action, None, 200).await?;
            let before = settled;
            for task in &page.rows {
                if matches!(task.kind, app::domain::fact::TaskKind::Call) {
                    continue;
                }
                let how = "looked at, spoken with the consignee, settled";
                self.app.settle_task(self.coordinator()?, action, &task.consignee, &task.task, how).await?;
                settled += 1;
            }
            if settled == before {
                return Ok(settled);
            }
        }
    }

    /// Closes with a reason for what may be accepted.
    pub async fn close(&self, action: &ActionId) -> Result<()> {
        self.app.round("rehearsal").await?;
        let who = self.holder(Role::QualitySignatory)?;
        let accepted: Vec<(String, String)> = self
            .app
            .blockers(action)
            .await?
            .into_iter()
            .filter(|b| b.acceptable)
            .map(|b| (b.code.to_owned(), "all reasonable efforts are on record; listed in the dossier".to_owned()))
            .collect();
        let code = self.app.demo_code(&who.id).await?;
        let components = Components { password: DEMO_PASSWORD, code: &code };
        let meaning = Words::of(&"en".into()).t("meaning-closing");
        self.app.close_action(who, action, Role::QualitySignatory, &meaning, &accepted, &components).await
    }
}
