//! The channel from a mailbox on a server (IMAP4rev1, RFC 3501).
//!
//! A connection is kept, waits for the server's call (IDLE) or asks now and then, and is replaced when it breaks. Mails are
//! fetched some at a time, a large one alone, one over the limit not at all. What was given and what has still to be moved
//! is remembered across connections, as long as the server keeps the mailbox's numbering (UIDVALIDITY); if it numbers
//! anew, everything that still lies there is given again. A mail at which the server stumbles again and again is given
//! without its bytes. The dialogue is spoken here and not by a library, because a server is a stranger: lines, literals and nesting are
//! bounded (`wire`, `response`). Called through [`Inbox`](super::Inbox).

mod connect;
mod fetching;
mod filing;
mod response;
mod session;
mod settings;
mod wire;

pub use settings::{Security, Settings};

use super::{Arrived, Key, Outcome};
use crate::{Error, Kind};
use filing::Filing;
use session::Session;
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fmt,
    pin::{Pin, pin},
    time::Duration,
};
use tokio::time::{Sleep, sleep};
use tokio_rustls::TlsConnector;
use wire::Fault;

/// Mails fetched or moved with one command, at most.
const LOT: usize = 50;
/// Longest pause before a new try, in seconds.
const PAUSE_MOST_SECS: u64 = 300;

/// A mailbox on a server.
pub struct Imap {
    settings: Settings,
    tls: Option<TlsConnector>,
    line: Option<Line>,
    /// The numbering that all numbers here belong to.
    validity: Option<u32>,
    /// Mails that lie there, in order.
    listed: VecDeque<u32>,
    /// The first of them, with their sizes.
    sized: VecDeque<(u32, u64)>,
    ready: VecDeque<Arrived>,
    /// Fetched, and not yet reported as done.
    given: BTreeSet<u32>,
    /// Done, and not yet moved.
    owed: BTreeMap<u32, Owed>,
    /// Done, and the server refuses to move them.
    stuck: BTreeSet<u32>,
    /// Fetch one by one: the last lot ended badly.
    careful: bool,
    /// How often fetching a mail alone broke the connection.
    stumbles: BTreeMap<u32, u32>,
    /// Calls that ended without a connection since the last that went well.
    failures: u32,
}

/// A connection with what it needs.
struct Line {
    session: Session,
    filing: Filing,
}

/// A move that has still to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Owed {
    outcome: Outcome,
    before: Option<u32>,
}

impl Imap {
    /// Prepares the channel. It connects when the first mail is asked for.
    ///
    /// # Errors
    /// [`Kind::Settings`] if something is empty, zero or unsafe, or a certificate cannot be read.
    pub fn open(settings: Settings) -> Result<Self, Error> {
        settings.check()?;
        let tls = connect::tls(&settings)?;
        Ok(Self {
            settings,
            tls,
            line: None,
            validity: None,
            listed: VecDeque::new(),
            sized: VecDeque::new(),
            ready: VecDeque::new(),
            given: BTreeSet::new(),
            owed: BTreeMap::new(),
            stuck: BTreeSet::new(),
            careful: false,
            stumbles: BTreeMap::new(),
            failures: 0,
        })
    }

    /// See [`Inbox::next`](super::Inbox::next).
    ///
    /// # Errors
    /// [`Kind::Connection`], [`Kind::SignIn`] or [`Kind::Server`]; [`Kind::Settings`] if the password cannot be read.
    pub async fn next(&mut self, wait: Duration) -> Result<Option<Arrived>, Error> {
        if let Some(arrived) = self.ready.pop_front() {
            return Ok(Some(arrived));
        }
        if self.failures > 0 {
            let pause = 1_u64.checked_shl(self.failures - 1).unwrap_or(u64::MAX).min(PAUSE_MOST_SECS);
            sleep(Duration::from_secs(pause).min(wait)).await;
        }
        let mut deadline = pin!(sleep(wait));
        // A connection that was kept may have ended long ago, so one failure is not yet one of the server.
        let mut kept = self.line.is_some();
        loop {
            let mut line = self.take_line().await?;
            let found = self.look(&mut line, deadline.as_mut(), wait.is_zero()).await;
            if !matches!(found, Err(Fault::Broken(_) | Fault::Protocol(_) | Fault::TooMuch(_))) {
                self.line = Some(line);
            }
            match found {
                Ok(found) => {
                    self.failures = 0;
                    return Ok(found);
                }
                Err(Fault::Broken(why) | Fault::TooMuch(why)) if kept => {
                    tracing::debug!(why, "connecting anew");
                    kept = false;
                }
                Err(fault) => return Err(self.failed(&fault)),
            }
        }
    }

    /// See [`Inbox::done`](super::Inbox::done).
    ///
    /// # Errors
    /// As [`Imap::next`].
    pub async fn done(&mut self, arrived: &Arrived, outcome: Outcome) -> Result<(), Error> {
        let Key::Mailbox { validity, uid } = arrived.key else { return Ok(()) };
        if self.validity != Some(validity) {
            // Numbered anew since: this number is another mail's. It comes again and is then told by its bytes.
            return Ok(());
        }
        self.given.remove(&uid);
        self.owed.insert(uid, Owed { outcome, before: None });
        if self.owed.len() < LOT || self.failures > 0 { Ok(()) } else { self.pay_now().await }
    }

    /// See [`Inbox::give_again`](super::Inbox::give_again).
    pub fn give_again(&mut self, arrived: &Arrived) {
        if let Key::Mailbox { validity, uid } = arrived.key
            && self.validity == Some(validity)
        {
            self.given.remove(&uid);
        }
    }

    /// See [`Inbox::close`](super::Inbox::close).
    ///
    /// # Errors
    /// As [`Imap::next`].
    pub async fn close(&mut self) -> Result<(), Error> {
        let paid = if self.owed.is_empty() { Ok(()) } else { self.pay_now().await };
        if let Some(mut line) = self.line.take() {
            let _ = line.session.run("LOGOUT", 0).await;
        }
        paid
    }

    /// Makes the moves that are owed, over a new connection if the one that was kept has ended.
    async fn pay_now(&mut self) -> Result<(), Error> {
        let mut kept = self.line.is_some();
        loop {
            let mut line = self.take_line().await?;
            match self.pay(&mut line).await {
                Ok(()) => {
                    self.line = Some(line);
                    return Ok(());
                }
                Err(Fault::Broken(why)) if kept => {
                    tracing::debug!(why, "connecting anew");
                    kept = false;
                }
                Err(fault) => return Err(self.failed(&fault)),
            }
        }
    }

    /// The connection, made anew if there is none. Whoever has it gives it back when it is still good; a future that is
    /// dropped in between so never leaves a connection behind that is in the middle of something.
    async fn take_line(&mut self) -> Result<Line, Error> {
        if let Some(line) = self.line.take() {
            return Ok(line);
        }
        let password = self.settings.password().inspect_err(|_| self.failures = self.failures.saturating_add(1))?;
        match self.make_line(&password).await {
            Ok(line) => Ok(line),
            Err(fault) => Err(self.failed(&fault)),
        }
    }

    async fn make_line(&mut self, password: &str) -> Result<Line, Fault> {
        let mut session = connect::connect(&self.settings, self.tls.as_ref(), password).await?;
        session.select(&self.settings.mailbox).await?;
        let filing = Filing::new(&mut session, &self.settings).await?;
        self.listed.clear();
        self.sized.clear();
        if self.validity != Some(session.validity) {
            if self.validity.is_some() {
                tracing::warn!(mailbox = self.settings.mailbox, "numbered anew: what lies there is given again");
            }
            self.ready.clear();
            self.given.clear();
            self.owed.clear();
            self.stuck.clear();
            self.stumbles.clear();
            self.validity = Some(session.validity);
        }
        Ok(Line { session, filing })
    }

    async fn look(
        &mut self,
        line: &mut Line,
        mut deadline: Pin<&mut Sleep>,
        at_once: bool,
    ) -> Result<Option<Arrived>, Fault> {
        self.pay(line).await?;
        let (idle, poll) = (Duration::from_secs(self.settings.idle_secs), Duration::from_secs(self.settings.poll_secs));
        loop {
            if let Some(arrived) = self.ready.pop_front() {
                return Ok(Some(arrived));
            }
            if !self.sized.is_empty() {
                self.fetch(&mut line.session).await?;
            } else if !self.listed.is_empty() {
                self.size(&mut line.session).await?;
            } else {
                let known =
                    |uid: u32| self.given.contains(&uid) || self.owed.contains_key(&uid) || self.stuck.contains(&uid);
                self.listed = line.session.list(&line.filing.but(), known).await?.into();
                if !self.listed.is_empty() {
                    continue;
                }
                self.careful = false;
                self.stumbles.clear();
                // Asks the timer, which is set only when it is first asked.
                tokio::select! { biased; () = deadline.as_mut() => {}, () = std::future::ready(()) => {} }
                if at_once || deadline.is_elapsed() {
                    return Ok(None);
                }
                line.session.rest(deadline.as_mut(), idle, poll).await?;
            }
        }
    }

    /// Makes the moves that are owed, some with each command. A mail that the server refuses to move stays where it is
    /// and is not given again before a restart.
    async fn pay(&mut self, line: &mut Line) -> Result<(), Fault> {
        let mut one_by_one = false;
        // INVARIANT: mails whose copying was interrupted come first. Only so does the growth of the folder tell of them.
        while let Some(first) = self.owed.values().find(|o| o.before.is_some()).or(self.owed.values().next()).copied() {
            let alike = self.owed.iter().filter(|(_, owed)| **owed == first).map(|(uid, _)| *uid);
            let lot: Vec<u32> = alike.take(if one_by_one { 1 } else { LOT }).collect();
            let mut before = first.before;
            let paid = line.filing.put_away(&mut line.session, &lot, first.outcome, &mut before).await;
            match paid {
                Ok(()) => self.owed.retain(|uid, _| !lot.contains(uid)),
                Err(Fault::No(words)) if lot.len() == 1 => {
                    tracing::warn!(?lot, words, "a mail is recorded and the server refuses to move it");
                    self.stuck.extend(&lot);
                    self.owed.retain(|uid, _| !lot.contains(uid));
                }
                // One of them is the reason.
                Err(Fault::No(_)) => {
                    one_by_one = true;
                    self.set_before(&lot, None);
                }
                Err(fault) => {
                    self.set_before(&lot, before);
                    return Err(fault);
                }
            }
        }
        Ok(())
    }

    fn set_before(&mut self, lot: &[u32], before: Option<u32>) {
        for uid in lot {
            if let Some(owed) = self.owed.get_mut(uid) {
                owed.before = before;
            }
        }
    }

    fn failed(&mut self, fault: &Fault) -> Error {
        self.failures = self.failures.saturating_add(1);
        if matches!(fault, Fault::SignIn(_)) {
            // Many wrong passwords lock an account: the longest pause.
            self.failures = self.failures.max(10);
        }
        self.error(fault)
    }

    fn error(&self, fault: &Fault) -> Error {
        let kind = match fault {
            Fault::Broken(_) => Kind::Connection,
            Fault::SignIn(_) => Kind::SignIn,
            Fault::Protocol(_) | Fault::TooMuch(_) | Fault::No(_) => Kind::Server,
        };
        let Settings { mailbox, host, port, user, .. } = &self.settings;
        Error::new(kind, format!("read the mailbox {mailbox} of {user} on {host}:{port}"), fault)
    }
}

impl fmt::Debug for Imap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Imap").field("settings", &self.settings).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
