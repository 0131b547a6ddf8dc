//! A small field action for one test: the real application on a store of its own, its doors open on loopback.
//!
//! Roles speak through their own files: `maker` (staff), `lab` (whoever holds a link), `authority` (whoever gets the
//! dossier). Time stands until a test moves it, chance is seeded, mails are files in a folder and are parsed back. What a
//! consignee knows, it knows from its mail. Called by the journeys; nothing here is part of the product.

pub mod authority;
pub mod batch;
pub mod crawl;
pub mod evidence;
pub mod forger;
pub mod lab;
pub mod maker;
pub mod outbox;
pub mod story;
pub mod update;

use app::{
    App, Chance, ServerKey, Settings, Store, StoryClock,
    domain::{fact::Stream, id::ConsigneeId, reconcile::ConsigneeState},
    story::Story,
};
use mail_parser::{MessageParser, MimeHeaders};
use std::{
    path::PathBuf,
    sync::{Arc, OnceLock},
};
use tempfile::TempDir;

/// The day every story begins.
const START: &str = "2026-01-12T08:00:00Z";

/// One world: a store, a folder, open doors.
pub struct World {
    /// The application.
    pub app: App,
    /// Its time.
    pub clock: StoryClock,
    /// What is played.
    pub story: Story,
    /// Address of the doors.
    pub base: String,
    folder: TempDir,
}

/// A mail as it lies in the folder, parsed back.
#[derive(Clone, Debug)]
pub struct Letter {
    /// To which address.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// Message-ID.
    pub id: String,
    /// Names and bytes of what is attached.
    pub attached: Vec<(String, Vec<u8>)>,
    /// The portal link in it, if there is one.
    pub link: Option<String>,
}

impl World {
    /// On SQLite, with this many consignees.
    pub async fn new(consignees: usize) -> Self {
        Self::of(story::of(consignees), None).await
    }

    /// On the database at this address.
    pub async fn on(url: &str, consignees: usize) -> Self {
        Self::of(story::of(consignees), Some(url.to_owned())).await
    }

    /// With settings of its own; `change` gets them and the folder of the world.
    pub async fn with(consignees: usize, change: impl FnOnce(&mut Settings, &std::path::Path)) -> Self {
        Self::set(story::of(consignees), None, change).await
    }

    /// With this story.
    pub async fn of(story: Story, url: Option<String>) -> Self {
        Self::set(story, url, |_, _| {}).await
    }

    /// With this story and settings of its own; `change` gets them and the folder of the world.
    pub async fn set(story: Story, url: Option<String>, change: impl FnOnce(&mut Settings, &std::path::Path)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let mut settings = Settings { public_url: base.clone(), demo: true, ..Settings::default() };
        change(&mut settings, folder.path());
        let clock = StoryClock::at(START.parse().unwrap());
        let url = url.unwrap_or_else(|| format!("sqlite://{}", folder.path().join("fieldaction.db").display()));
        let app = App {
            store: Store::open(&url).await.unwrap(),
            blobs: app::Blobs::open(folder.path().join("blobs")).unwrap(),
            keys: ServerKey::from_bytes([7; 32]),
            carrier: Arc::new(app::carrier(&settings, &folder.path().join("mail"), None).unwrap()),
            fonts: fonts(),
            clock: clock.clock(),
            chance: Chance::from_seed([16; 32]),
            settings: Arc::new(settings),
            sealed: Default::default(),
            reader: crate::servers::reader(),
            crops: Default::default(),
            drafts: Default::default(),
            states: Default::default(),
            wake: Arc::default(),
        };
        let doors = web::router_with(app.clone(), web::Limits::unhurried());
        tokio::spawn(web::serve(listener, doors, std::future::pending()));
        let world = Self { app, clock, story, base, folder };
        world.employ().await;
        world
    }

    /// A file or folder of this world.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// One round of the reconcilers, a minute later.
    pub async fn round(&self) -> app::worker::Round {
        self.clock.forward_minutes(1);
        self.app.round("tests").await.unwrap()
    }

    /// Days pass; the reconcilers run once at the end.
    pub async fn days(&self, days: i64) -> app::worker::Round {
        self.clock.forward_minutes(days * 24 * 60);
        self.app.round("tests").await.unwrap()
    }

    /// The id of the consignee with this number.
    pub async fn id(&self, number: &str) -> ConsigneeId {
        let row = self.app.store.consignee_by_number(&self.story.action, &number.into()).await.unwrap();
        row.unwrap_or_else(|| panic!("no consignee {number}")).consignee
    }

    /// What the stream of the consignee with this number says.
    pub async fn state(&self, number: &str) -> ConsigneeState {
        self.app.consignee_state(&self.story.action, &self.id(number).await).await.unwrap()
    }

    /// The stream of the consignee with this number.
    pub async fn stream(&self, number: &str) -> Vec<app::domain::fact::Recorded> {
        let stream = Stream::Consignee(self.id(number).await);
        self.app.store.stream(&self.story.action, &stream).await.unwrap()
    }

    /// Every fact there is, parcels that wait included: what a look may not change.
    pub async fn sum(&self) -> (u64, u64, Vec<(String, i64)>) {
        let action = &self.story.action;
        let mut facts = self.app.action_state(action).await.unwrap().version;
        let all = app::storage::ConsigneeQuery { limit: 10_000, ..Default::default() };
        for row in self.app.store.consignees(action, &all).await.unwrap().rows {
            facts += row.version;
        }
        let tally = self.app.store.tally(action).await.unwrap();
        let tally = tally.iter().map(|(c, n)| (c.word(), n)).collect();
        (facts, self.app.store.waiting_parcels(action).await.unwrap(), tally)
    }

    /// All mails so far, in the order of their names.
    pub fn letters(&self) -> Vec<Letter> {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(self.path("mail"))
            .unwrap()
            .map(|e| e.unwrap().path())
            .filter(|p| p.extension().is_some_and(|e| e == "eml"))
            .collect();
        paths.sort();
        paths.iter().map(|p| letter(&std::fs::read(p).unwrap())).collect()
    }

    /// The mails to one address.
    pub fn letters_to(&self, address: &str) -> Vec<Letter> {
        self.letters().into_iter().filter(|l| l.to == address).collect()
    }
}

fn letter(bytes: &[u8]) -> Letter {
    let mail = MessageParser::default().parse(bytes).expect("a mail that can be parsed back");
    let text = mail.body_text(0).unwrap_or_default().into_owned();
    let link = text
        .split_whitespace()
        .find(|w| w.contains("/p/"))
        .map(|w| w.trim_matches(|c| matches!(c, '<' | '>' | '.')).to_owned());
    let attached =
        mail.attachments().map(|a| (a.attachment_name().unwrap_or_default().to_owned(), a.contents().to_vec()));
    Letter {
        to: mail.to().and_then(|a| a.first()).and_then(|a| a.address()).unwrap_or_default().to_owned(),
        subject: mail.subject().unwrap_or_default().to_owned(),
        id: mail.message_id().unwrap_or_default().to_owned(),
        attached: attached.collect(),
        text,
        link,
    }
}

/// The fonts are the same for every world of the process.
fn fonts() -> Arc<documents::Fonts> {
    static FONTS: OnceLock<Arc<documents::Fonts>> = OnceLock::new();
    FONTS.get_or_init(|| Arc::new(app::fonts().unwrap())).clone()
}

/// The value of a field on a page, entities resolved.
pub fn field(page: &str, name: &str) -> Option<String> {
    let at = page.find(&format!("name=\"{name}\""))?;
    let tag = &page[page[..at].rfind('<')?..];
    let tag = &tag[..tag.find('>')?];
    let value = tag.split("value=\"").nth(1)?.split('"').next()?;
    Some(plain(value))
}

/// What a browser would send of the form with this button, without the button itself.
pub fn filled_form(page: &str, act: &str) -> Vec<(String, String)> {
    let button = format!("name=\"act\" value=\"{act}\"");
    let form = page.split("<form").find(|form| form.contains(&button)).expect("a form with that button");
    let attribute = |tag: &str, name: &str| {
        tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).map(plain)
    };
    let mut fields = Vec::new();
    let mut select = None;
    for tag in form.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap_or((tag, ""));
        let (name, value) = (attribute(tag, "name"), attribute(tag, "value").unwrap_or_default());
        let checked = tag.ends_with(" checked") || tag.contains(" checked ");
        let is_box = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
        if tag.starts_with("select ") {
            select = name;
        } else if tag.starts_with("option") && tag.ends_with(" selected") {
            fields.extend(select.clone().map(|name| (name, value)));
        } else if tag.starts_with("textarea") {
            fields.extend(name.map(|name| (name, plain(text.trim()))));
        } else if tag.starts_with("input ") && (!is_box || checked) {
            fields.extend(name.map(|name| (name, value)));
        }
    }
    fields
}

/// The value of one of these fields; empty: none.
pub fn value_of(fields: &[(String, String)], name: &str) -> String {
    fields.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

/// Text of a page with the entities that templates write resolved.
pub fn plain(text: &str) -> String {
    [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |t, (entity, sign)| t.replace(entity, sign))
}
