//! Simulated consignees at the portal: an HTTP client that reads pages and posts forms as a browser would.
//!
//! It knows addresses and field names, nothing inside; the stream is read only to know which units there are and where
//! the link leads, which a person would read in the mail.

use super::{
    cast::{Part, Player},
    play::Actor,
};
use app::{
    App, Error, Result,
    domain::{
        id::{ActionId, ConsigneeId, HandoverId, UnitKey},
        reconcile::ConsigneeState,
        response::ConsigneeRole,
    },
};
use reqwest::{Client, StatusCode, redirect::Policy};

/// The portal as its visitors see it.
#[derive(Clone)]
pub struct Portal {
    app: App,
    action: ActionId,
    client: Client,
}

/// What is said about one unit, in the words of the form.
type Choice<'a> = (&'a str, Vec<(&'a str, String)>);

impl Portal {
    /// For one action.
    ///
    /// # Errors
    /// If no HTTP client can be made.
    pub fn new(app: App, action: ActionId) -> Result<Self> {
        let client = Client::builder().redirect(Policy::none()).build().map_err(Error::fault)?;
        Ok(Self { app, action, client })
    }

    /// One act of a player. Gives the consignees it named, who play on.
    ///
    /// # Errors
    /// When a page does not take what it should take.
    pub async fn act(&self, actor: &mut Actor) -> Result<Vec<Player>> {
        let id = actor.player.consignee.clone();
        let state = self.app.consignee_state(&self.action, &id).await?;
        let link = self.link(&id, &state, None)?;
        self.post(&link, "read", Vec::<(String, String)>::new()).await?;
        actor.truth.read = true;
        let first = actor.acts == 0;
        actor.acts += 1;
        let mut named = Vec::new();
        match actor.player.part {
            Part::ByPhone => {
                actor.truth.units = count(&state);
                return Ok(named);
            }
            Part::Intruder => {
                let fields =
                    vec![("unplugged", "yes".to_owned()), ("seen", "Anmeldungen, die niemand kennt".to_owned())];
                self.post(&link, "intruder", fields).await?;
            }
            Part::WrongContact => {
                let fields = [
                    ("case", "person"),
                    ("name", "Dr. Beispiel, Laborleitung"),
                    ("email", "laborleitung@beispiel.example"),
                ];
                self.post(&link, "contact", owned(&fields)).await?;
            }
            Part::WithColleague => self.with_colleague(&link, &id, &state).await?,
            Part::Passes => named = self.name_recipients(&link, &id, &state, actor.player.day).await?,
            _ => {}
        }
        let state = self.app.consignee_state(&self.action, &id).await?;
        let said = self.fill(&link, &state, actor.player.part, first).await?;
        actor.truth.units = count(&state);
        actor.truth.said_done = said;
        actor.truth.answered = true;
        Ok(named)
    }

    /// Fills the whole form and signs it. Gives how many units are final then.
    async fn fill(&self, link: &str, state: &ConsigneeState, part: Part, first: bool) -> Result<i64> {
        let units: Vec<&UnitKey> = state.counted_units().map(|u| &u.listed.unit).collect();
        let mut fields = Vec::new();
        let mut done = 0;
        for (place, unit) in units.iter().enumerate() {
            let (choice, more) = choice(part, place, first);
            done += i64::from(matches!(choice, "done" | "passed-on" | "scrapped"));
            fields.push((format!("u{place}-key"), unit.to_string()));
            fields.push((format!("u{place}"), choice.to_owned()));
            fields.extend(more.into_iter().map(|(name, value)| (format!("u{place}-{name}"), value)));
        }
        if part == Part::UnknownSerial && first {
            fields.push(("extra".into(), "9990001".into()));
        }
        self.post(link, "devices", fields).await?;
        let chain = state.role.is_some_and(ConsigneeRole::in_chain);
        // The last one is asked in the United States only, where it has to be answered.
        let mut answers = owned(&[("q-receipt", "yes"), ("q-users_informed", "yes"), ("q-adverse", "no")]);
        if chain {
            answers.extend(owned(&[
                ("chain", "applies"),
                ("q-customers_identified", "yes"),
                ("q-customers_informed", "yes"),
            ]));
            let today = self.app.clock.today();
            answers.push(("q-customers_informed-on", today.to_string()));
        } else {
            answers.push(("chain", "not-applicable".to_owned()));
        }
        self.post(link, "questions", answers).await?;
        self.sign(link).await?;
        Ok(done)
    }

    /// "Check your answers", then the signature with the mark that the page carries.
    async fn sign(&self, link: &str) -> Result<()> {
        let page = self.get(link, "check").await?;
        let mark = hidden(&page, "mark").ok_or_else(|| Error::fault("the check page carries no mark"))?;
        let fields =
            [("name", "Dr. Probe Muster"), ("title", "Laborleitung"), ("act", "sign"), ("mark", mark.as_str())];
        let mut fields = owned(&fields);
        let today = self.app.clock.today();
        fields.push(("date", today.to_string()));
        self.post(link, "check", fields).await
    }

    /// Hands the last unit to a colleague, who answers with the link from the mail.
    async fn with_colleague(&self, link: &str, id: &ConsigneeId, state: &ConsigneeState) -> Result<()> {
        let Some(unit) = state.counted_units().last().map(|u| u.listed.unit.clone()) else { return Ok(()) };
        let fields = [("unit", unit.as_str()), ("email", "kollegin@beispiel.example"), ("from", "Dr. Probe Muster")];
        self.post(link, "hand", owned(&fields)).await?;
        let state = self.app.consignee_state(&self.action, id).await?;
        let Some(handover) = state.handovers.last() else { return Err(Error::fault("nothing was handed over")) };
        let theirs = self.link(id, &state, Some(&handover.id))?;
        let fields = vec![("u0-key".to_owned(), unit.to_string()), ("u0".to_owned(), "done".to_owned())];
        self.post(&theirs, "devices", fields).await?;
        self.sign(&theirs).await
    }

    /// A distributor names who got its units, three to a laboratory. Those with a serial number only.
    async fn name_recipients(
        &self,
        link: &str,
        id: &ConsigneeId,
        state: &ConsigneeState,
        day: u32,
    ) -> Result<Vec<Player>> {
        let serials: Vec<String> =
            state.counted_units().filter_map(|u| u.listed.serial.as_ref()).map(ToString::to_string).collect();
        if serials.is_empty() {
            return Ok(Vec::new());
        }
        let number = state.number.as_ref().map(ToString::to_string).unwrap_or_default();
        let line = |(place, some): (usize, &[String])| {
            let n = place + 1;
            format!(
                "Labor Endstelle {number}-{n}; Beispielweg {n}; 10115; Musterstadt; {}; labor-{n}@endstelle.example; {}",
                state.country,
                some.join(", ")
            )
        };
        let lines: Vec<String> = serials.chunks(3).enumerate().map(line).collect();
        let fields = vec![("paste", lines.join("\n")), ("complete", "yes".to_owned()), ("act", "tell".to_owned())];
        self.post(link, "recipients", fields).await?;
        let state = self.app.consignee_state(&self.action, id).await?;
        let mut players = Vec::new();
        for named in &state.named {
            let theirs = self.app.consignee_state(&self.action, named).await?;
            players.push(Player {
                consignee: named.clone(),
                part: Part::Prompt,
                day: day + 2 + u32::try_from(players.len() % 5).unwrap_or(0),
                units: theirs.units.keys().cloned().collect(),
                visited: false,
                role: ConsigneeRole::User,
            });
        }
        Ok(players)
    }

    fn link(&self, id: &ConsigneeId, state: &ConsigneeState, handover: Option<&HandoverId>) -> Result<String> {
        let token = self.app.token(&self.action, id, state.generation, handover)?;
        Ok(self.app.link(&self.action, &token))
    }

    async fn get(&self, link: &str, page: &str) -> Result<String> {
        let answer = self.client.get(format!("{link}/{page}")).send().await.map_err(Error::fault)?;
        answer.text().await.map_err(Error::fault)
    }

    /// Posts a form; every form of the portal ends in a redirect when it is taken.
    async fn post<N: Into<String>>(&self, link: &str, page: &str, fields: Vec<(N, String)>) -> Result<()> {
        let fields: Vec<(String, String)> = fields.into_iter().map(|(name, value)| (name.into(), value)).collect();
        let answer = self.client.post(format!("{link}/{page}")).form(&fields).send().await.map_err(Error::fault)?;
        let status = answer.status();
        if status == StatusCode::SEE_OTHER {
            return Ok(());
        }
        let said = answer.text().await.unwrap_or_default();
        let shown: String = words_of(&said).chars().take(1500).collect();
        Err(Error::fault(format!("{link}/{page} answered {status} instead of going on: {shown}")))
    }
}

/// What a part says about its `place`-th unit.
fn choice(part: Part, place: usize, first: bool) -> Choice<'static> {
    match part {
        Part::Staged | Part::Corrects if first => ("later", vec![("until", "2099-12-31".into())]),
        Part::NotHere if place == 0 => ("not-here", Vec::new()),
        Part::PassedOn if place == 0 => ("passed-on", vec![("to", "Labor Nachfolge, Beispielstadt".into())]),
        Part::Scrapped if place == 0 => ("scrapped", Vec::new()),
        Part::Cannot if place == 0 => {
            ("cannot", vec![("why", "Der Server ist außer Betrieb und steht im Lager.".into())])
        }
        _ => ("done", Vec::new()),
    }
}

fn count(state: &ConsigneeState) -> i64 {
    i64::try_from(state.counted_units().count()).unwrap_or(i64::MAX)
}

fn owned(fields: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> Option<String> {
    let at = page.find(&format!("name=\"{name}\""))?;
    let tag_from = page.get(..at)?.rfind('<')?;
    let tag = page.get(tag_from..)?.split('>').next()?;
    let value = tag.split("value=\"").nth(1)?;
    value.split('"').next().map(str::to_owned)
}

/// The text of a page without its tags, for a message.
fn words_of(page: &str) -> String {
    let body = page.split("<main").nth(1).unwrap_or(page);
    let mut text = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
