//! A small installation in a temporary folder: the model case with a generated list, played up to approval or dispatch.
//!
//! The same wiring as the program's, with a clock and dice of the test. Everything goes through the acts of `app`.

use app::{
    App, Blobs, Chance, Clock, ServerKey, Settings, Staff, Store, StoryClock,
    domain::{
        approval::Role,
        fact::{Purpose, Who},
        id::{ActionId, ConsigneeId, ParcelId},
        lang::Lang,
    },
    settings::MailSettings,
    staff::Components,
    storage::{Batch, NewParcel},
    story::{self, Story},
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

/// Password of everybody here.
const PASSWORD: &str = "a password of the tests";
/// When every story begins.
pub const START: &str = "2026-01-12T08:00:00Z";

/// Where an installation lies and how it is set.
#[derive(Clone, Debug)]
pub struct Place {
    /// Folder of blobs and of the SQLite database.
    pub data: PathBuf,
    /// Another database than SQLite in the folder.
    pub database: Option<String>,
    /// Folder of the folder carrier.
    pub mail: PathBuf,
    /// Settings.
    pub settings: Settings,
}

impl Place {
    /// SQLite and the folder carrier below `data`.
    pub fn at(data: &Path) -> Self {
        let settings = Settings { demo: true, ..Settings::default() };
        Self { data: data.to_owned(), database: None, mail: data.join("mail"), settings }
    }

    /// Mail goes to this port of loopback.
    pub fn by_smtp(mut self, port: u16) -> Self {
        let (host, security) = ("127.0.0.1".to_owned(), "none".to_owned());
        self.settings.mail =
            MailSettings::Smtp { host, port, security, user: None, password_file: None, per_second: 10_000 };
        self
    }

    /// Opens it. `dice`: every opening needs its own, or ids repeat.
    pub async fn open(&self, clock: Clock, dice: u64) -> App {
        let url = self.database.clone().unwrap_or_else(|| self.sqlite());
        let mut seed = [0x5e; 32];
        seed[..8].copy_from_slice(&dice.to_be_bytes());
        App {
            store: Store::open(&url).await.unwrap(),
            blobs: Blobs::open(self.data.join("blobs")).unwrap(),
            keys: ServerKey::from_bytes([7; 32]),
            carrier: Arc::new(app::carrier(&self.settings, &self.mail, None).unwrap()),
            fonts: fonts(),
            clock,
            chance: Chance::from_seed(seed),
            settings: Arc::new(self.settings.clone()),
            sealed: Default::default(),
            reader: crate::servers::reader(),
            crops: Default::default(),
            drafts: Default::default(),
            states: Default::default(),
            wake: Arc::default(),
        }
    }

    fn sqlite(&self) -> String {
        format!("sqlite://{}", self.file().display())
    }

    /// The SQLite file.
    pub fn file(&self) -> PathBuf {
        self.data.join("fieldaction.db")
    }
}

fn fonts() -> Arc<documents::Fonts> {
    static SHARED: OnceLock<Arc<documents::Fonts>> = OnceLock::new();
    SHARED.get_or_init(|| Arc::new(app::fonts().unwrap())).clone()
}

/// The clock of a story, standing at its beginning.
pub fn clock() -> StoryClock {
    StoryClock::at(START.parse().unwrap())
}

/// The folder of the model case.
pub fn model() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples/fsn2025-1682")
}

/// The files of the model case by their path in it.
fn files() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for (folder, prefix) in [(model(), ""), (model().join("records"), "records/")] {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|e| e.path().is_file()) {
            let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            files.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
    files
}

/// The model case as it is.
pub fn model_story() -> Story {
    story::read(&files()).unwrap()
}

/// The model case with a list of `consignees` laboratories, every third with two units.
pub fn story(consignees: usize) -> Story {
    let mut files = files();
    let head = String::from_utf8(files["story.toml"].clone()).unwrap();
    let head = head.split("[[records]]").next().unwrap().to_owned() + "[[records]]\nfile = \"records/list.csv\"\n";
    files.insert("story.toml".into(), head.into_bytes());
    files.insert("records/list.csv".into(), list(consignees).into_bytes());
    story::read(&files).unwrap()
}

fn list(consignees: usize) -> String {
    let mut text = String::from(
        "Account No,Account Name,Role,Street,Postcode,City,Country,Language,Contact,Email,Phone,Catalogue No,UDI,Serial No,Ship Date,Remark\n",
    );
    for n in 1..=consignees {
        let lang = if n % 2 == 0 { "en" } else { "de" };
        for unit in 0..1 + usize::from(n % 3 == 0) {
            text += &format!(
                "T-{n:04},Labor Muster {n},user,Beispielweg {n},10115,Musterstadt,DE,{lang},Dr. Probe {n},lab-{n}@labor.example,,20068232,00816270020637,DS{n:04}{unit},2023-08-15,\n"
            );
        }
    }
    text
}

/// Somebody of the story's staff who holds a role.
pub fn holder(story: &Story, role: Role) -> Staff {
    let found = story.staff.iter().find(|p| p.roles.contains(&role)).unwrap();
    Staff { id: found.id.clone(), name: found.name.clone(), roles: found.roles.clone() }
}

/// From an empty store to an approved notice with open gates closed.
pub async fn approved(app: &App, story: &Story, clock: &StoryClock) {
    let action = &story.action;
    for person in &story.staff {
        app.put_staff(&person.id, &person.name, &person.roles, PASSWORD).await.unwrap();
    }
    let author = holder(story, Role::Author);
    app.open_action(&author, action, &story.draft, story.rehearsal).await.unwrap();
    for file in &story.records {
        app.import_records(&author, action, &file.name, &file.bytes).await.unwrap();
    }
    app.resolve_scope(&author, action).await.unwrap();
    let manifest = app.submit_release(&author, action, &|_, _| {}).await.unwrap();
    for role in [Role::QualitySignatory, Role::RegulatorySignatory] {
        let who = holder(story, role);
        let code = app.demo_code(&who.id).await.unwrap();
        let components = Components { password: PASSWORD, code: &code };
        let meaning = "I approve the dispatch of this notice.";
        app.approve_notice(&who, action, role, &manifest, meaning, &components).await.unwrap();
        clock.forward_minutes(17);
    }
    let open: Vec<String> = app.open_gates(action).await.unwrap().into_iter().map(|g| g.country).collect();
    if !open.is_empty() {
        let coordinator = holder(story, Role::Coordinator);
        app.inform_authority(&coordinator, action, &open, app.clock.today(), "test").await.unwrap();
    }
}

/// From an empty store to a notice that waits in the outbox. Gives the number of parcels.
pub async fn dispatched(app: &App, story: &Story, clock: &StoryClock) -> u64 {
    approved(app, story, clock).await;
    app.dispatch_notice(&holder(story, Role::Coordinator), &story.action).await.unwrap()
}

/// The consignees of the signed scope.
pub async fn consignees(app: &App, action: &ActionId) -> Vec<ConsigneeId> {
    let (_, scope) = app.action_state(action).await.unwrap().scope.unwrap();
    app.snapshot(&scope).unwrap().consignees.into_iter().map(|row| row.consignee).collect()
}

/// Puts small parcels (receipts without attachments) into the outbox: a backlog that costs no rendering. Their ids are
/// `<mark>x<number>`.
pub async fn backlog(app: &App, action: &ActionId, to: &[ConsigneeId], mark: &str, count: usize) {
    let parcel = |n: usize| {
        let consignee = to[n % to.len()].clone();
        NewParcel {
            id: ParcelId::new(format!("{mark}x{n}")),
            dedupe: dedupe(&consignee, mark, n),
            consignee,
            purpose: Purpose::Receipt,
            address: format!("backlog-{n}@labor.example"),
            name: format!("Backlog {n}"),
            lang: Lang::from("en"),
            not_before: app.clock.now(),
            payload: "{}".to_owned(),
        }
    };
    let parcels = (0..count).map(parcel).collect();
    let batch = Batch { parcels, ..Batch::new(action.clone(), app.clock.now(), Who::System) };
    app.store.append(batch).await.unwrap();
}

/// How a parcel of the backlog is known in the store.
pub fn dedupe(consignee: &ConsigneeId, mark: &str, n: usize) -> String {
    format!("{consignee}:{mark}:{n}")
}

/// Sends and seals until nothing waits, the clock moving on so that every lease and every pause ends.
pub async fn settle(app: &App, action: &ActionId, clock: &StoryClock) {
    for _ in 0..60 {
        app.round("settle").await.unwrap();
        if app.store.waiting_parcels(action).await.unwrap() == 0 {
            app.seal(action).await.unwrap();
            return;
        }
        clock.forward_minutes(11);
    }
    panic!("parcels still wait after sixty rounds");
}
