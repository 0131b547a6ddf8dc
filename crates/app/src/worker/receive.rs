//! Receiving: mail by mail from the inbox, recorded, then put out of the way. A crash at any point means the same mail again.

use crate::{App, incoming::Came};
use channels::inbound::{Arrived, Inbox, Lack, Outcome};
use std::time::Duration;

/// How long one look into the inbox waits for a mail.
const WAIT: Duration = Duration::from_secs(20);

impl App {
    /// Takes what lies in the inbox now. Gives how many mails were taken for the first time.
    ///
    /// # Errors
    /// What the inbox or the store says; nothing is lost, the same call may be made again.
    pub async fn receive_waiting(&self, inbox: &mut Inbox) -> Result<u64, String> {
        let mut taken = 0;
        while let Some(arrived) = inbox.next(Duration::ZERO).await.map_err(|e| e.to_string())? {
            taken += u64::from(self.receive_one(inbox, &arrived).await? != Came::Known);
        }
        Ok(taken)
    }

    /// Takes mail after mail until `stop` says so. Trouble is said once and tried again.
    pub async fn run_inbox(&self, mut inbox: Inbox, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut trouble = String::new();
        loop {
            let came = tokio::select! {
                () = &mut stop => break,
                came = inbox.next(WAIT) => came,
            };
            let said = match came {
                Ok(None) => Ok(Came::Known),
                Ok(Some(arrived)) => self.receive_one(&mut inbox, &arrived).await,
                Err(error) => Err(error.to_string()),
            };
            match said {
                Ok(_) => {
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
        if let Err(error) = inbox.close().await {
            tracing::error!("the inbox was not closed: {error}; what is not put away comes again");
        }
    }

    async fn receive_one(&self, inbox: &mut Inbox, arrived: &Arrived) -> Result<Came, String> {
        let lack = arrived.lack.as_ref().map(|lack| match lack {
            Lack::TooLarge { size } => format!("{size} bytes, only its head was read"),
            Lack::NotGiven { words } => format!("not given: {words}"),
        });
        match self.take_mail(&arrived.bytes, &arrived.place, lack.as_deref()).await {
            Ok(came) => {
                let outcome = match came {
                    Came::Joined | Came::Noted | Came::Known => Outcome::Taken,
                    Came::Waits => Outcome::Held,
                    Came::Unreadable => Outcome::Unreadable,
                };
                inbox.done(arrived, outcome).await.map_err(|e| e.to_string())?;
                Ok(came)
            }
            Err(error) => {
                inbox.give_again(arrived);
                Err(error.to_string())
            }
        }
    }
}
