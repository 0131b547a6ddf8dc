//! A signed-in connection: commands and their ends, the mailbox, lists of mails, fetching, and waiting for a call.
//!
//! A command is answered by any number of responses and ends with one that bears its tag (RFC 3501, 2.2.2). What the
//! server says beside the answer is noted here: how many mails there are, that the mailbox was numbered anew, that it
//! closes. Mails are read with `BODY.PEEK`, which marks nothing as seen. Called by [`Imap`](super::Imap).

use super::{
    response::{self, Fetched, Status, first_line, status},
    wire::{Duplex, Fault, Response, Wire},
};
use std::{collections::BTreeSet, future::Future, pin::Pin, time::Duration};
use tokio::time::{Sleep, sleep, timeout};

/// What a command may be answered with beside the mails it asks for, in bytes.
const TALK: u64 = 8 * 1024 * 1024;

/// Mails asked for in one search, so that no line gets long.
const SEARCH_WINDOW: u32 = 20_000;

/// A connection to a server.
pub(super) struct Session {
    wire: Wire,
    timeout: Duration,
    tag: u32,
    can: BTreeSet<String>,
    /// Mails in the mailbox.
    exists: u32,
    /// Whether the server spoke of mails since the last list.
    called: bool,
    /// The number of the numbering (RFC 3501, 2.3.1.1).
    pub(super) validity: u32,
    /// Whether keywords of our own can be kept.
    pub(super) keywords: bool,
    no_idle: bool,
}

impl Session {
    pub(super) fn new(wire: Wire, timeout: Duration) -> Self {
        Self {
            wire,
            timeout,
            tag: 0,
            can: BTreeSet::new(),
            exists: 0,
            called: false,
            validity: 0,
            keywords: true,
            no_idle: false,
        }
    }

    pub(super) fn into_stream(self) -> Result<Box<dyn Duplex>, Fault> {
        self.wire.into_stream()
    }

    pub(super) fn set_capabilities(&mut self, words: Vec<String>) {
        self.can = words.into_iter().collect();
    }

    pub(super) fn can(&self, word: &str) -> bool {
        self.can.contains(word)
    }

    /// Asks anew what the server can do.
    pub(super) async fn ask_capabilities(&mut self) -> Result<(), Fault> {
        self.run("CAPABILITY", 0).await.map(drop)
    }

    /// The next response to nothing: the greeting.
    pub(super) async fn unasked(&mut self) -> Result<Response, Fault> {
        self.wire.allow(TALK);
        within(self.timeout, self.wire.response()).await
    }

    /// Runs one command; `bytes` is what the mails it asks for may bring. Gives the responses without a tag.
    pub(super) async fn run(&mut self, command: &str, bytes: u64) -> Result<Vec<Response>, Fault> {
        let tag = self.next_tag();
        // A large mail over a slow line: as long again for each MiB.
        let most = self.timeout.saturating_mul(u32::try_from(bytes >> 20).unwrap_or(u32::MAX).saturating_add(1));
        within(most, async {
            self.wire.send(&format!("{tag} {command}")).await?;
            self.answers(&tag, bytes).await
        })
        .await
    }

    /// Runs a command that the server asks one more line for (RFC 3501, 6.2.2).
    pub(super) async fn run_with_answer(&mut self, command: &str, answer: &str) -> Result<(), Fault> {
        let tag = self.next_tag();
        within(self.timeout, async {
            self.wire.send(&format!("{tag} {command}")).await?;
            self.wire.allow(TALK);
            self.until_go_on(&tag).await?;
            self.wire.send(answer).await?;
            self.answers(&tag, 0).await.map(drop)
        })
        .await
    }

    /// Opens a mailbox.
    pub(super) async fn select(&mut self, mailbox: &str) -> Result<(), Fault> {
        let responses = self.run(&format!("Select {}", response::mailbox_name(mailbox)), 0).await?;
        let lines = || responses.iter().map(first_line);
        self.validity = lines().find_map(|line| response::code(line, "UIDVALIDITY")).unwrap_or_default();
        // Without the list of flags that can be kept, all can (RFC 3501, 7.1).
        let kept = lines().find(|line| String::from_utf8_lossy(line).to_ascii_uppercase().contains("[PERMANENTFLAGS"));
        self.keywords = kept.is_none_or(|line| line.windows(2).any(|w| w == b"\\*"));
        Ok(())
    }

    /// The first of the mails that are there and not among `known`, in order, at most some thousand. `but` are further
    /// search keys.
    pub(super) async fn list(&mut self, but: &str, known: impl Fn(u32) -> bool) -> Result<Vec<u32>, Fault> {
        self.called = false;
        self.run("NOOP", 0).await?;
        let mut from = 1;
        while from <= self.exists {
            let to = self.exists.min(from.saturating_add(SEARCH_WINDOW - 1));
            let responses = self.run(&format!("UID SEARCH {from}:{to}{but}"), 0).await?;
            let found = responses.iter().filter_map(|r| response::search(first_line(r))).flatten();
            let found: BTreeSet<u32> = found.filter(|uid| !known(*uid)).collect();
            if !found.is_empty() {
                return Ok(found.into_iter().collect());
            }
            from = to.saturating_add(1);
        }
        Ok(Vec::new())
    }

    /// Fetches `what` of some mails; all of it together may be `bytes` long.
    pub(super) async fn fetch(&mut self, uids: &[u32], what: &str, bytes: u64) -> Result<Vec<Fetched>, Fault> {
        let set = uids.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
        let responses = self.run(&format!("UID FETCH {set} (UID {what})"), bytes).await?;
        Ok(responses.into_iter().filter_map(response::fetched).collect())
    }

    /// Waits until the server speaks of mails, or `deadline`; calls anew after `idle`, or asks every `poll` if it cannot
    /// call.
    pub(super) async fn rest(
        &mut self,
        mut deadline: Pin<&mut Sleep>,
        idle: Duration,
        poll: Duration,
    ) -> Result<(), Fault> {
        while !self.called && !deadline.is_elapsed() {
            if self.can("IDLE") && !self.no_idle {
                self.idle(deadline.as_mut(), idle).await?;
            } else {
                tokio::select! {
                    () = deadline.as_mut() => {}
                    () = sleep(poll) => { self.run("NOOP", 0).await?; }
                }
            }
        }
        Ok(())
    }

    async fn idle(&mut self, mut deadline: Pin<&mut Sleep>, most: Duration) -> Result<(), Fault> {
        let tag = self.next_tag();
        self.wire.allow(TALK);
        let begun = within(self.timeout, async {
            self.wire.send(&format!("{tag} IDLE")).await?;
            self.until_go_on(&tag).await
        });
        match begun.await {
            Err(Fault::No(words)) => {
                tracing::debug!(words, "the server refuses IDLE; it is asked instead");
                self.no_idle = true;
                return Ok(());
            }
            begun => begun?,
        }
        let mut enough = std::pin::pin!(sleep(most));
        while !self.called {
            let line = tokio::select! {
                line = self.wire.line() => line?,
                () = deadline.as_mut() => break,
                () = &mut enough => break,
            };
            let response = within(self.timeout, self.wire.whole(line)).await?;
            self.note(&response)?;
        }
        within(self.timeout, async {
            self.wire.send("DONE").await?;
            self.answers(&tag, 0).await.map(drop)
        })
        .await
    }

    fn next_tag(&mut self) -> String {
        self.tag = self.tag.wrapping_add(1);
        format!("F{}", self.tag)
    }

    async fn until_go_on(&mut self, tag: &str) -> Result<(), Fault> {
        loop {
            let response = self.wire.response().await?;
            let line = first_line(&response);
            if line.first() == Some(&b'+') {
                return Ok(());
            }
            if let Some((said, status, words)) = status(line)
                && said == tag
            {
                return Err(match status {
                    Status::Ok => Fault::Protocol("the server ended a command before it was told".into()),
                    _ => Fault::No(words),
                });
            }
            self.note(&response)?;
        }
    }

    /// The responses up to the one that ends the command.
    async fn answers(&mut self, tag: &str, bytes: u64) -> Result<Vec<Response>, Fault> {
        self.wire.allow(bytes.saturating_add(TALK));
        let mut responses = Vec::new();
        loop {
            let response = self.wire.response().await?;
            let line = first_line(&response);
            if let Some((said, status, words)) = status(line)
                && said == tag
            {
                if let Some(words) = response::capabilities(line) {
                    self.set_capabilities(words);
                }
                return match status {
                    Status::Ok => Ok(responses),
                    _ => Err(Fault::No(words)),
                };
            }
            if !matches!(line.first(), Some(b'*' | b'+')) {
                let words: String = String::from_utf8_lossy(line).chars().take(80).collect();
                return Err(Fault::Protocol(format!(
                    "the server answers what is no IMAP: \"{}\"",
                    words.escape_debug()
                )));
            }
            self.note(&response)?;
            responses.push(response);
        }
    }

    /// Notes what the server says by itself.
    fn note(&mut self, response: &Response) -> Result<(), Fault> {
        let line = first_line(response);
        if let Some(exists) = response::counted(line, "EXISTS") {
            self.called |= exists != self.exists;
            self.exists = exists;
        } else if response::counted(line, "EXPUNGE").is_some() {
            self.exists = self.exists.saturating_sub(1);
        } else if let Some(words) = response::capabilities(line) {
            self.set_capabilities(words);
        } else if let Some(validity) = response::code(line, "UIDVALIDITY") {
            if self.validity != 0 && validity != self.validity {
                return Err(Fault::Broken("the server numbered the mailbox anew".into()));
            }
        } else if let Some((_, Status::Bye, words)) = status(line) {
            return Err(Fault::Broken(format!("the server closes the connection: {words}")));
        }
        Ok(())
    }
}

/// Runs `act` for at most `most`.
async fn within<T>(most: Duration, act: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    match timeout(most, act).await {
        Ok(done) => done,
        Err(_) => Err(Fault::Broken(format!("no answer within {} s", most.as_secs()))),
    }
}
