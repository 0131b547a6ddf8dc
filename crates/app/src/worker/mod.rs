//! Reconcilers: supersede, remind, send, seal. Each compares what should be with what is, does what is missing, and is safe to
//! repeat. They take no input; a crash at any point leaves the rest for the next round.

pub(crate) mod gather;
mod letterhead;
pub mod onward;
pub mod receive;
pub mod remind;
pub mod seal;
pub mod send;
mod stamp_letter;
mod supersede;

use crate::{App, Result};
use std::time::Duration;
use store::ParcelResult;

/// What one round did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Parcels taken by the carrier.
    pub sent: u64,
    /// Parcels put back for later.
    pub postponed: u64,
    /// Parcels given up.
    pub failed: u64,
    /// Reminders made and people asked.
    pub reminded: u64,
    /// Facts sealed into a log.
    pub sealed: u64,
    /// What the carrier answered last where it could not take a parcel now.
    pub trouble: Option<String>,
}

impl Round {
    /// Counts how a parcel ended; `in_trouble`: whether putting it off is worth a word.
    fn took(&mut self, result: &ParcelResult, in_trouble: bool) {
        match result {
            ParcelResult::Sent => self.sent += 1,
            ParcelResult::Retry { answer, .. } => {
                self.postponed += 1;
                if in_trouble {
                    self.trouble = Some(answer.clone());
                }
            }
            ParcelResult::Failed { .. } => self.failed += 1,
        }
    }
}

impl App {
    /// One round of all reconcilers. `worker` names this process in leases.
    ///
    /// # Errors
    /// What the store says; the next round repeats what was missed.
    pub async fn round(&self, worker: &str) -> Result<Round> {
        // First: who is pursued in a follow-up is not reminded any more.
        self.supersede().await?;
        let mut round = Round { reminded: self.remind().await?, ..Round::default() };
        self.send_waiting(worker, &mut round).await?;
        round.sealed = self.seal_all().await?;
        self.end_drafts().await?;
        Ok(round)
    }

    /// Forms that nobody can go on with, because the links of their action have ended, are forgotten.
    async fn end_drafts(&self) -> Result<()> {
        for row in self.store.actions().await? {
            if row.closed_at.is_some_and(|closed| self.links_ended(closed)) {
                self.store.end_drafts(&row.action).await?;
            }
        }
        Ok(())
    }

    /// Runs rounds until `stop` says so: at once when woken, else every second. A failed round is said and repeated;
    /// nothing is lost meanwhile (disk full, database locked, mail server gone).
    pub async fn run_workers(&self, worker: &str, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut trouble = String::new();
        let mut stuck = false;
        // What a crash left between two actions: looked for at the start, and once a day.
        let mut looked = None;
        loop {
            let woken = self.wake.notified();
            let today = self.clock.today();
            let named = if looked == Some(today) { Ok(()) } else { self.carry_all_named().await };
            looked = named.is_ok().then_some(today);
            match self.round(worker).await.and_then(|round| named.map(|()| round)) {
                Ok(round) => {
                    if !trouble.is_empty() {
                        tracing::info!("works again");
                        trouble.clear();
                    }
                    stuck = say_mail(&round, stuck);
                }
                Err(error) => {
                    // The same trouble is said once, not every second.
                    if trouble != error.to_string() {
                        trouble = error.to_string();
                        tracing::error!(code = error.code, "{error}; nothing is lost, trying again");
                    }
                }
            }
            tokio::select! {
                () = &mut stop => return,
                () = woken => {}
                () = tokio::time::sleep(Duration::from_secs(1)) => {}
            }
        }
    }
}

/// Says once that no mail leaves, and once that it does again. Gives whether it stands still.
fn say_mail(round: &Round, stuck: bool) -> bool {
    match &round.trouble {
        // One recipient's server that asks for patience is noted with its parcel; here it is about all of them.
        Some(answer) if round.sent == 0 => {
            if !stuck {
                tracing::error!("no mail leaves: {answer}; nothing is lost, trying again");
            }
            true
        }
        _ if round.sent > 0 && stuck => {
            tracing::info!("mail leaves again");
            false
        }
        _ => stuck,
    }
}
