//! Playing a story: the maker's acts, then day after day what consignees and staff do, through the real doors.

use super::{
    Step,
    cast::{self, Part, Player, Truth},
    portal::Portal,
    staff::Desk,
};
use crate::say;
use app::{
    App, Error, Result, StoryClock,
    domain::{
        id::{ActionId, ConsigneeId},
        reconcile::Counter,
    },
    story::Story,
};
use std::{sync::Arc, time::Instant};
use tokio::{net::TcpListener, sync::Semaphore, task::JoinSet};

/// Password of every demo account. Only stories are played with it.
pub use app::rooms::office::DEMO_PASSWORD;

/// How a story is played.
pub struct Script {
    /// Seed of the cast.
    pub seed: u64,
    /// Days after dispatch.
    pub days: u32,
    /// Play to the end: everybody pursued, work settled, action closed.
    pub close: bool,
    /// Leave one German laboratory alone for the newcomer.
    pub newcomer: bool,
}

impl Script {
    /// The demo: so many days, one laboratory left to the newcomer, nothing closed.
    pub fn demo(days: u32) -> Self {
        Self { seed: 1682, days, close: false, newcomer: true }
    }
}

/// What a play leaves.
pub struct Played {
    /// Steps and what they took.
    pub steps: Vec<Step>,
    /// Days played.
    pub days: u32,
    /// Where the system's counters differ from what the simulation did.
    pub differences: Vec<String>,
}

/// Setting for the newcomer's link, so that a second start finds it again.
const NEWCOMER: &str = "demo.newcomer";

/// Plays `story` on `app`; portal answers go to `listener` by HTTP.
///
/// # Errors
/// The first act that is refused: a play has no improvisation.
pub async fn play(
    app: &App,
    story: &Story,
    clock: &StoryClock,
    script: &Script,
    listener: TcpListener,
) -> Result<Played> {
    let doors = tokio::spawn(web::serve(
        listener,
        web::router_with(app.clone(), web::Limits::unhurried()),
        std::future::pending(),
    ));
    let mut stage = Stage { app, clock, steps: Vec::new() };
    let desk = stage.prepare(story).await?;
    let snapshot = stage.snapshot(&story.action).await?;
    let players = cast::cast(&snapshot, script.seed, script.newcomer);
    remember_newcomer(app, &players).await?;
    let truth = stage.days(story, script, &desk, players).await?;
    let differences = if script.close { compare(app, &story.action, &truth).await? } else { Vec::new() };
    if script.close {
        stage.timed("close", async { desk.close(&story.action).await.map(|()| 1) }).await?;
        app.round("rehearsal").await?;
    }
    // Waits until the address is free again.
    doors.abort();
    let _ = doors.await;
    Ok(Played { steps: stage.steps, days: script.days, differences })
}

/// The portal link of the laboratory left to the newcomer.
///
/// # Errors
/// `link.unknown` if the demo was not played.
pub async fn newcomer_link(app: &App, action: &ActionId) -> Result<String> {
    let id = app.store.setting(NEWCOMER).await?.ok_or_else(|| Error::new("link.unknown", ""))?;
    let id = ConsigneeId::from(id.as_str());
    let state = app.consignee_state(action, &id).await?;
    let token = app.token(action, &id, state.generation, None)?;
    Ok(app.link(action, &token))
}

async fn remember_newcomer(app: &App, players: &[Player]) -> Result<()> {
    if let Some(player) = players.iter().find(|p| p.part == Part::Newcomer) {
        app.store.put_setting(NEWCOMER, player.consignee.as_str()).await?;
    }
    Ok(())
}

struct Stage<'a> {
    app: &'a App,
    clock: &'a StoryClock,
    steps: Vec<Step>,
}

impl Stage<'_> {
    #[expect(clippy::disallowed_methods, reason = "measures real time for the report")]
    async fn timed(&mut self, what: &str, act: impl Future<Output = Result<u64>>) -> Result<u64> {
        let began = Instant::now();
        let count = act.await?;
        let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.steps.push(Step { step: what.to_owned(), count, took_ms });
        Ok(count)
    }

    /// From an empty store to a notice on its way.
    async fn prepare(&mut self, story: &Story) -> Result<Desk> {
        let app = self.app.clone();
        let action = &story.action;
        let desk = Desk::employ(&app, story, self.clock).await?;
        let author = desk.author()?;
        self.timed("open the action", async {
            app.open_action(author, action, &story.draft, story.rehearsal).await.map(|()| 1)
        })
        .await?;
        self.timed("read records (rows)", async {
            let mut rows = 0;
            for file in &story.records {
                rows += app.import_records(author, action, &file.name, &file.bytes).await?.summary.rows;
            }
            Ok(rows)
        })
        .await?;
        self.timed("resolve scope (consignees)", async {
            Ok(app.resolve_scope(author, action).await?.consignees.len() as u64)
        })
        .await?;
        let bar = say::progress("rendering", 0);
        self.timed("render files (consignees)", async {
            let shown = |done: usize, of: usize| {
                bar.set_length(of as u64);
                bar.set_position(done as u64);
            };
            let manifest = app.submit_release(author, action, &shown).await?;
            Ok(app.manifest(&manifest)?.personal.len() as u64)
        })
        .await?;
        bar.finish_and_clear();
        self.timed("sign", async { desk.sign(action).await.map(|()| 2) }).await?;
        self.timed("inform authorities (countries)", async { desk.inform(action).await }).await?;
        self.timed("issue (parcels)", async { app.dispatch_notice(desk.coordinator()?, action).await }).await?;
        let bar = say::progress("sending", app.store.waiting_parcels(action).await?);
        self.timed("send (mails)", async {
            let round = app.round("rehearsal").await?;
            Ok(round.sent)
        })
        .await?;
        bar.finish_and_clear();
        Ok(desk)
    }

    async fn snapshot(&self, action: &ActionId) -> Result<Vec<app::acts::resolve_scope::SnapshotRow>> {
        let state = self.app.action_state(action).await?;
        let (_, scope) = state.scope.ok_or_else(|| Error::new("scope.missing", ""))?;
        Ok(self.app.snapshot(&scope)?.consignees)
    }

    /// The days after dispatch.
    async fn days(&mut self, story: &Story, script: &Script, desk: &Desk, players: Vec<Player>) -> Result<Vec<Truth>> {
        let portal = Portal::new(self.app.clone(), story.action.clone())?;
        let mut actors: Vec<Actor> =
            players.into_iter().map(|player| Actor { player, acts: 0, truth: Truth::default() }).collect();
        let bar = say::progress("days", u64::from(script.days));
        let app = self.app.clone();
        let action = story.action.clone();
        let clock = self.clock.clone();
        self.timed("portal and calls (acts)", async {
            let mut acts = 0;
            for day in 0..=script.days {
                acts += portal_day(&portal, day, &mut actors).await?;
                app.round("rehearsal").await?;
                acts += desk.day(&action, day, script, &mut actors).await?;
                app.round("rehearsal").await?;
                bar.set_position(u64::from(day));
                clock.forward_minutes(24 * 60);
            }
            Ok(acts)
        })
        .await?;
        bar.finish_and_clear();
        Ok(actors.into_iter().map(|a| a.truth).collect())
    }
}

/// A player and how far it is.
pub struct Actor {
    /// The part.
    pub player: Player,
    /// Acts done so far.
    pub acts: u32,
    /// What must be true of it.
    pub truth: Truth,
}

/// Everybody whose day it is acts, a few at a time.
async fn portal_day(portal: &Portal, day: u32, actors: &mut Vec<Actor>) -> Result<u64> {
    let seats = Arc::new(Semaphore::new(6));
    let mut busy = JoinSet::new();
    let mut resting = Vec::with_capacity(actors.len());
    let mut extra = Vec::new();
    for mut actor in actors.drain(..) {
        if !actor.acts_on(day) {
            resting.push(actor);
            continue;
        }
        let (portal, seats) = (portal.clone(), seats.clone());
        busy.spawn(async move {
            let _seat = seats.acquire_owned().await;
            let new = portal.act(&mut actor).await?;
            Ok::<_, Error>((actor, new))
        });
    }
    let mut acts = 0;
    while let Some(done) = busy.join_next().await {
        let (actor, new) = done.map_err(Error::fault)??;
        acts += 1;
        resting.push(actor);
        extra.extend(new.into_iter().map(|player| Actor { player, acts: 0, truth: Truth::default() }));
    }
    resting.extend(extra);
    resting.sort_by(|a, b| a.player.consignee.cmp(&b.player.consignee));
    *actors = resting;
    Ok(acts)
}

impl Actor {
    fn acts_on(&self, day: u32) -> bool {
        match self.player.part {
            Part::Newcomer | Part::Silent | Part::OnPaper => false,
            Part::ByPhone => self.acts == 0 && day == self.player.day,
            Part::Staged | Part::Corrects => {
                (self.acts == 0 && day == self.player.day) || (self.acts == 1 && day >= self.player.day + 7)
            }
            _ => self.acts == 0 && day >= self.player.day,
        }
    }
}

/// Compares the four counters with the simulation's truth.
async fn compare(app: &App, action: &ActionId, truth: &[Truth]) -> Result<Vec<String>> {
    let mut sum = [0; 5];
    truth.iter().for_each(|t| t.add(&mut sum));
    let tally = app.store.tally(action).await?;
    let counters = [
        Counter::Units,
        Counter::UnitsSaidDone,
        Counter::UnitsShownDone,
        Counter::ConsigneesAnswered,
        Counter::ConsigneesRead,
    ];
    let mut differences = Vec::new();
    for (counter, expected) in counters.into_iter().zip(sum) {
        let counted = tally.get(counter);
        if counted != expected {
            differences.push(format!("{}: the system counts {counted}, the simulation did {expected}", counter.word()));
        }
    }
    Ok(differences)
}
