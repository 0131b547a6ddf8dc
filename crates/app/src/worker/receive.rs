//! Receiving: mail by mail from the inbox, recorded, then put out of the way. A crash at any point means the same mail again.
//!
//! Mails are taken in the order they came in. One whose pictures have to be read, which may take a minute, is read aside:
//! the mails behind it do not wait.

use crate::{App, incoming::Came};
use channels::inbound::{Arrived, Inbox, Lack, Outcome};
use std::time::Duration;
use tokio::task::JoinSet;

/// How long one look into the inbox waits for a mail.
const WAIT: Duration = Duration::from_secs(20);
/// Mails that are read aside at once; while there are as many, no other is taken.
const ASIDE: usize = 4;

/// A mail that was read, and what came of it.
type Read = (Arrived, Result<Came, String>);

impl App {
    /// Takes what lies in the inbox now. Gives how many mails were taken for the first time.
    ///
    /// # Errors
    /// What the inbox or the store says; nothing is lost, the same call may be made again.
    pub async fn receive_waiting(&self, inbox: &mut Inbox) -> Result<u64, String> {
        let mut taken = 0;
        while let Some(arrived) = inbox.next(Duration::ZERO).await.map_err(|e| e.to_string())? {
            let came = self.read_one(&arrived, &arrived.bytes, false).await;
            taken += u64::from(put_away(inbox, (arrived, came)).await? != Came::Known);
        }
        Ok(taken)
    }

    /// Takes mail after mail until `stop` says so. Trouble is said once and tried again.
    pub async fn run_inbox(&self, mut inbox: Inbox, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut trouble = String::new();
        let mut aside: JoinSet<Read> = JoinSet::new();
        loop {
            let said = tokio::select! {
                () = &mut stop => break,
                Some(read) = aside.join_next(), if !aside.is_empty() => match read {
                    Ok(read) => put_away(&mut inbox, read).await.map(drop),
                    // Its task died with it: the mail lies where it lay and is given again after the next start.
                    Err(died) => Err(died.to_string()),
                },
                came = inbox.next(WAIT), if aside.len() < ASIDE => match came {
                    Ok(None) => Ok(()),
                    Ok(Some(arrived)) => self.receive_one(&mut inbox, arrived, &mut aside).await,
                    Err(error) => Err(error.to_string()),
                },
            };
            match said {
                Ok(()) => {
                    if !trouble.is_empty() {
                        tracing::info!("mail comes in again");
                        trouble.clear();
                    }
                }
                Err(error) => {
                    if trouble != error {
                        tracing::error!("no mail comes in: {error}; nothing is lost, trying again");
                        trouble = error;
                    }
                    tokio::select! {
                        () = &mut stop => break,
                        () = tokio::time::sleep(Duration::from_secs(1)) => {}
                    }
                }
            }
        }
        // What is still read aside is not recorded and comes again.
        aside.shutdown().await;
        if let Err(error) = inbox.close().await {
            tracing::error!("the inbox was not closed: {error}; what is not put away comes again");
        }
    }

    async fn receive_one(
        &self,
        inbox: &mut Inbox,
        mut arrived: Arrived,
        aside: &mut JoinSet<Read>,
    ) -> Result<(), String> {
        let came = self.read_one(&arrived, &arrived.bytes, true).await;
        if came == Ok(Came::Later) {
            let app = self.clone();
            let bytes = std::mem::take(&mut arrived.bytes);
            aside.spawn(async move {
                let came = app.read_one(&arrived, &bytes, false).await;
                (arrived, came)
            });
            return Ok(());
        }
        put_away(inbox, (arrived, came)).await.map(drop)
    }

    /// Records one mail of these bytes.
    async fn read_one(&self, arrived: &Arrived, bytes: &[u8], later: bool) -> Result<Came, String> {
        let lack = arrived.lack.as_ref().map(|lack| match lack {
            Lack::TooLarge { size } => format!("{size} bytes, only its head was read"),
            Lack::NotGiven { words } => format!("not given: {words}"),
        });
        let came = self.take_mail_or(bytes, &arrived.place, lack.as_deref(), later).await;
        came.map_err(|error| error.to_string())
    }
}

/// Puts a mail that is recorded out of the way; one that is not is given again.
async fn put_away(inbox: &mut Inbox, (arrived, came): Read) -> Result<Came, String> {
    let outcome = match &came {
        Ok(Came::Joined | Came::Noted | Came::Known) => Outcome::Taken,
        Ok(Came::Waits) => Outcome::Held,
        Ok(Came::Unreadable) => Outcome::Unreadable,
        Ok(Came::Later) | Err(_) => {
            inbox.give_again(&arrived);
            return came;
        }
    };
    inbox.done(&arrived, outcome).await.map_err(|e| e.to_string())?;
    came
}
