//! The acts of the system: one file each, five lines each (may, read, decide, append, return), and the reconcilers.
//!
//! A door (web, command line, mail) only translates into an act and back. Rules are in `domain`; storage, rendering,
//! reading and sending are in row 1. Time and chance come from row 4 through [`Clock`] and [`Chance`].
//!
//! What is true is in the facts. What this crate returns for pages ([`rooms`]) is computed from them.

pub mod acts;
pub mod answers;
pub mod clock;
mod contacts;
pub mod desk;
pub mod dossier;
pub mod doubted;
pub mod drafts;
mod earlier;
mod error;
pub mod evidence;
pub mod forms;
pub mod genuine;
pub mod incoming;
pub mod keys;
pub mod ladders;
pub mod link;
mod listed_before;
mod named_before;
pub mod notice_lint;
mod parts;
mod personal;
mod post;
pub mod rendering;
pub mod rooms;
mod scanner;
pub mod scans;
pub mod sealing;
pub mod settings;
pub mod staff;
pub mod states;
pub mod story;
pub mod sub_list;
pub mod worker;

pub use clock::{Chance, Clock, StoryClock};
pub use documents::words::{self, Words};
pub use domain;
pub use error::{CODES, Error, Kind, Result};
pub use keys::ServerKey;
pub use link::Guest;
pub use settings::Settings;
pub use staff::Staff;
pub use store::{self as storage, Blobs, Store};
pub(crate) use sub_list::root_of as sub_list_root;

use domain::{
    action::ActionState,
    fact::{Fact, Recorded, Stream, Who},
    id::{ActionId, FactId},
};
use std::sync::Arc;
use tokio::sync::Notify;

/// Everything the acts need. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// Facts, views, outbox, people.
    pub store: Store,
    /// Files by digest.
    pub blobs: Blobs,
    /// The server's secret.
    pub keys: ServerKey,
    /// How parcels leave.
    pub carrier: Arc<channels::outbound::Carrier>,
    /// Type for documents.
    pub fonts: Arc<documents::Fonts>,
    /// Time.
    pub clock: Clock,
    /// Dice.
    pub chance: Chance,
    /// Settings.
    pub settings: Arc<Settings>,
    /// Sealed notices, kept in memory.
    pub sealed: sealing::Sealed,
    /// Where foreign pictures are taken apart.
    pub reader: scans::Reader,
    /// Pictures of handwriting, kept in memory.
    pub crops: scans::Crops,
    /// Drafts that were read lately.
    pub drafts: drafts::Drafts,
    /// States of actions as they were folded last.
    pub states: states::States,
    /// Wakes the reconcilers: something is there to send or to seal.
    pub wake: Arc<Notify>,
}

impl App {
    /// What the action's own stream says.
    ///
    /// # Errors
    /// `action.unknown` if there is no such action.
    pub async fn action_state(&self, action: &ActionId) -> Result<ActionState> {
        let version = self.store.version(action, &Stream::Action).await?;
        Ok(ActionState::clone(&*self.state_at(action, version).await?))
    }

    /// A fact with a fresh id.
    pub(crate) fn fact(&self, fact: Fact) -> (FactId, Fact) {
        (FactId::new(self.chance.id()), fact)
    }

    /// A batch for one stream, to be filled with what else goes into the same transaction.
    pub(crate) fn batch(
        &self,
        action: &ActionId,
        who: Who,
        stream: Stream,
        expected: u64,
        facts: Vec<Fact>,
    ) -> store::Batch {
        let facts = facts.into_iter().map(|f| self.fact(f)).collect();
        let streams = vec![store::StreamAppend { stream, expected, facts }];
        store::Batch { streams, ..store::Batch::new(action.clone(), self.clock.now(), who) }
    }

    /// Appends and wakes the reconcilers.
    pub(crate) async fn append(&self, batch: store::Batch) -> Result<Vec<Recorded>> {
        let recorded = self.store.append(batch).await?;
        self.wake.notify_waiters();
        Ok(recorded)
    }
}

/// The fonts inside the program.
///
/// # Errors
/// If they are broken.
pub fn fonts() -> Result<documents::Fonts> {
    Ok(documents::Fonts::new()?)
}

/// The fonts inside the program and those of a folder.
///
/// # Errors
/// If the folder cannot be read.
pub fn fonts_with(folder: &std::path::Path) -> Result<documents::Fonts> {
    Ok(documents::Fonts::with_folder(folder)?)
}

/// The carrier that the settings ask for. `folder`: where the folder carrier writes; `password`: the relay's, if it has one.
///
/// # Errors
/// `system.unavailable` if the folder cannot be made or the relay's settings cannot be used.
pub fn carrier(
    settings: &Settings,
    folder: &std::path::Path,
    password: Option<String>,
) -> Result<channels::outbound::Carrier> {
    use channels::outbound::{Carrier, Folder, Smtp, smtp};
    let unusable = |what: String| Error::new("system.unavailable", what);
    match &settings.mail {
        settings::MailSettings::Folder => {
            Ok(Carrier::Folder(Folder::open(folder).map_err(|e| unusable(e.to_string()))?))
        }
        settings::MailSettings::Smtp { host, port, security, user, per_second, .. } => {
            let tls = match security.as_str() {
                "none" => smtp::Tls::None,
                "starttls" => smtp::Tls::StartTls,
                "tls" => smtp::Tls::Tls,
                other => {
                    return Err(unusable(format!("mail.security: none, starttls or tls is expected, not {other}")));
                }
            };
            let relay = smtp::Settings {
                host: host.clone(),
                port: *port,
                tls,
                login: user.clone().zip(password).map(|(user, password)| smtp::Login { user, password }),
                connections: settings.send_parallel.max(1),
                per_second: Some(*per_second),
                ..smtp::Settings::default()
            };
            Ok(Carrier::Smtp(Box::new(Smtp::open(relay).map_err(|e| unusable(e.to_string()))?)))
        }
    }
}

/// Where mail comes in; none: nowhere.
///
/// # Errors
/// If the settings cannot be used.
pub fn inbox(settings: &Settings) -> Result<Option<channels::inbound::Inbox>> {
    use channels::inbound::{Folder, Imap, Inbox};
    let unusable = |e: channels::Error| Error::new("system.unavailable", e.to_string());
    Ok(match &settings.inbox {
        settings::InboxSettings::None => None,
        settings::InboxSettings::Folder(folder) => Some(Inbox::Folder(Folder::open(folder.clone()).map_err(unusable)?)),
        settings::InboxSettings::Imap(imap) => Some(Inbox::Imap(Box::new(Imap::open(imap.clone()).map_err(unusable)?))),
    })
}
