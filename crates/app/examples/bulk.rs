//! Makes an installation with a large action, for `cargo xtask bench`: a small true story, then consignees in bulk.
//!
//! `bulk STORY_DIR DATA_DIR CONSIGNEES FRESH [DOSSIER]`. The action is opened, scoped, rendered, signed and issued through
//! the acts for the first twenty rows of the story's list; then CONSIGNEES more streams are opened as a cascade would. Each
//! has one unit and five facts (listed, told, read, answered, accepted), but the first FRESH of them only the first two.
//! With DOSSIER the action is sealed and its dossier written. The last line on stdout is one JSON object: the action,
//! an office session, the portal paths of up to 5000 fresh consignees.
#![allow(clippy::expect_used, clippy::disallowed_methods, reason = "a bench owns clock and chance and may fail aloud")]

use app::{
    App, Blobs, Chance, Clock, ServerKey, Settings, Staff, Store,
    staff::Components,
    storage::{Batch, PersonalValue, StreamAppend},
    story::{self, Story},
};
use domain::{
    approval::Role,
    fact::{Fact, Purpose, Stream, UnitListed, Who},
    id::{Commitment, ConsigneeId, Digest, FactId, ParcelId, ResponseId, UnitKey},
    lang::Lang,
    response::{Answer, Channel, ConsigneeRole, Disposition, Response, UnitAnswer},
    scope::{Reason, Standing},
};
use std::{collections::BTreeMap, path::Path, sync::Arc};

const PASSWORD: &str = "bench password, of no use elsewhere";
const MOST_LINKS: u64 = 5_000;
const CHUNK: u64 = 1_000;

#[tokio::main]
async fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [from, data, consignees, fresh, rest @ ..] = words.as_slice() else {
        eprintln!("bulk STORY_DIR DATA_DIR CONSIGNEES FRESH [DOSSIER]");
        std::process::exit(2);
    };
    let consignees: u64 = consignees.parse().expect("CONSIGNEES is a number");
    let fresh: u64 = fresh.parse().expect("FRESH is a number");
    let story = small_story(Path::new(from));
    let app = open(Path::new(data)).await;
    let people = play(&app, &story).await;
    let mut at = 0;
    while at < consignees {
        let until = (at + CHUNK).min(consignees);
        app.store.append_new(batch(&app, &story, at..until, fresh)).await.expect("streams");
        at = until;
    }
    app.round("bench").await.expect("sealed");
    if let Some(dossier) = rest.first() {
        app.write_dossier(&story.action, Path::new(dossier)).await.expect("dossier");
    }
    let who = people.first().expect("somebody works here");
    let (_, session) = app.sign_in(who.id.as_str(), PASSWORD).await.expect("session");
    let token = |n: u64| app.token(&story.action, &consignee(n), 0, None).expect("token");
    let links: Vec<String> =
        (0..fresh.min(consignees).min(MOST_LINKS)).map(|n| format!("/p/{}/{}", story.action, token(n))).collect();
    app.store.close().await;
    println!("{}", serde_json::json!({ "action": story.action.as_str(), "session": session, "links": links }));
}

/// The story with the first twenty rows of its first UTF-8 list.
fn small_story(folder: &Path) -> Story {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).expect("story folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
                files.insert(name, std::fs::read(&path).expect("file"));
            }
        }
    }
    let mut story = story::read(&files).expect("story");
    story.records.retain(|list| list.name.ends_with(".csv") && std::str::from_utf8(&list.bytes).is_ok());
    story.records.truncate(1);
    for list in &mut story.records {
        let mut lines = list.bytes.split_inclusive(|byte| *byte == b'\n');
        list.bytes = lines.by_ref().take(21).flatten().copied().collect();
    }
    story
}

async fn open(data: &Path) -> App {
    std::fs::create_dir_all(data).expect("data folder");
    let mut seed = [7; 32];
    seed.iter_mut().zip(std::process::id().to_be_bytes()).for_each(|(to, from)| *to = from);
    let key = ServerKey::from_bytes(seed);
    std::fs::write(data.join("server.key"), key.to_hex()).expect("key");
    let settings = Settings { demo: true, ..Settings::default() };
    let carrier = app::carrier(&settings, &data.join("mail"), None).expect("carrier");
    App {
        store: Store::open(&format!("sqlite://{}", data.join("fieldaction.db").display())).await.expect("store"),
        blobs: Blobs::open(data.join("blobs")).expect("blobs"),
        keys: key,
        carrier: Arc::new(carrier),
        fonts: Arc::new(app::fonts().expect("fonts")),
        clock: Clock::new(jiff::Timestamp::now),
        chance: Chance::from_seed(seed),
        settings: Arc::new(settings),
        sealed: Default::default(),
        reader: Default::default(),
        crops: Default::default(),
        drafts: Default::default(),
        states: Default::default(),
        wake: Arc::default(),
    }
}

/// From nothing to an issued notice, through the acts.
async fn play(app: &App, story: &Story) -> Vec<Staff> {
    let mut people = Vec::new();
    for person in &story.staff {
        app.put_staff(&person.id, &person.name, &person.roles, PASSWORD).await.expect("staff");
        people.push(Staff { id: person.id.clone(), name: person.name.clone(), roles: person.roles.clone() });
    }
    let holder = |role: Role| people.iter().find(|p| p.roles.contains(&role)).expect("a holder of each role");
    let (author, coordinator, action) = (holder(Role::Author), holder(Role::Coordinator), &story.action);
    app.open_action(author, action, &story.draft, true).await.expect("opened");
    for list in &story.records {
        app.import_records(author, action, &list.name, &list.bytes).await.expect("records");
    }
    app.resolve_scope(author, action).await.expect("scope");
    let manifest = app.submit_release(author, action, &|_, _| ()).await.expect("release");
    for role in [Role::QualitySignatory, Role::RegulatorySignatory] {
        let who = holder(role);
        let code = app.demo_code(&who.id).await.expect("code");
        let components = Components { password: PASSWORD, code: &code };
        app.approve_notice(who, action, role, &manifest, "bench", &components).await.expect("signature");
    }
    let open: Vec<String> = app.open_gates(action).await.expect("gates").into_iter().map(|g| g.country).collect();
    if !open.is_empty() {
        app.inform_authority(coordinator, action, &open, app.clock.today(), "bench").await.expect("informed");
    }
    app.dispatch_notice(coordinator, action).await.expect("issued");
    app.round("bench").await.expect("sent");
    people.retain(|p| p.roles.contains(&Role::Coordinator));
    people
}

fn consignee(n: u64) -> ConsigneeId {
    ConsigneeId::new(format!("bulk{n:08}"))
}

/// The streams of some consignees with their personal values.
fn batch(app: &App, story: &Story, numbers: std::ops::Range<u64>, fresh: u64) -> Batch {
    let mut batch = Batch::new(story.action.clone(), app.clock.now(), Who::System);
    for n in numbers {
        let mut beside = Beside { consignee: consignee(n), values: Vec::new(), chance: &app.chance };
        let facts = facts(app, story, n, n < fresh, &mut beside);
        let facts = facts.into_iter().map(|fact| (FactId::new(app.chance.id()), fact)).collect();
        batch.streams.push(StreamAppend { stream: Stream::Consignee(beside.consignee.clone()), expected: 0, facts });
        batch.personal.append(&mut beside.values);
    }
    batch
}

fn facts(app: &App, story: &Story, n: u64, fresh: bool, beside: &mut Beside<'_>) -> Vec<Fact> {
    let products = &story.draft.notice.products;
    let product = products.first().expect("a product").key.clone();
    let unit = UnitKey::new(format!("{product}:{:07}", 5_000_000 + n));
    let listed = Fact::ConsigneeListed {
        number: format!("B{n:07}").as_str().into(),
        role: ConsigneeRole::User,
        country: ["DE", "AT", "CH", "FR", "NL", "PL"]
            .into_iter()
            .cycle()
            .nth((n % 6) as usize)
            .unwrap_or("DE")
            .to_owned(),
        lang: Lang::from("de"),
        name: beside.commit("name", format!("Labor Beispielstadt {n}")),
        address: beside.commit("address", format!("Musterweg {}\n{:05} Beispielstadt", n % 300, n % 99_999)),
        contact: None,
        email: Some(beside.commit("email", format!("labor{n}@beispiel.example"))),
        phone: None,
        via: None,
        above: None,
        blind: None,
        units: vec![UnitListed {
            unit: unit.clone(),
            product,
            serial: Some(format!("{:07}", 5_000_000 + n).as_str().into()),
            standing: Standing::Affected,
            reason: Reason::CatalogueAndSerial,
        }],
    };
    let sent = Fact::Sent {
        parcel: ParcelId::new(app.chance.id()),
        purpose: Purpose::Notice,
        carrier: "folder".into(),
        message_id: format!("<bench-{n}@maker.example>"),
        attachments: Vec::new(),
        answer: "taken".into(),
        repeat: false,
    };
    if fresh {
        return vec![listed, sent];
    }
    let id = ResponseId::new(app.chance.id());
    let yes = |question: &str| Answer::plain(question, true);
    let response = Response {
        contact: std::collections::BTreeMap::new(),
        source: None,
        id: id.clone(),
        channel: Channel::Portal,
        respondent: beside.commit("respondent", format!("Dr. Beispiel {n}")),
        title: beside.commit("title", "Laborleitung".to_owned()),
        dated: app.clock.today(),
        answers: vec![yes("receipt"), yes("users_informed"), yes("measures_done")],
        chain_not_applicable: true,
        units: vec![UnitAnswer { unit, disposition: Disposition::Done { on: None }, serial: None }],
        unknown_serials: Vec::new(),
        corrects: None,
        second_look: false,
    };
    vec![listed, sent, Fact::Opened, Fact::ResponseReceived { response }, Fact::ResponseAccepted { response: id }]
}

/// Personal values of one consignee.
struct Beside<'a> {
    consignee: ConsigneeId,
    values: Vec<PersonalValue>,
    chance: &'a Chance,
}

impl Beside<'_> {
    fn commit(&mut self, field: &str, value: String) -> Commitment {
        let salt = self.chance.bytes::<16>();
        let digest = ledger::commitment::commit(&salt, field, &value);
        let commitment = Commitment::from_digest(&Digest::from_bytes(digest.as_bytes()));
        let subject = self.consignee.to_string();
        self.values.push(PersonalValue {
            commitment: commitment.clone(),
            subject,
            field: field.to_owned(),
            salt,
            value,
        });
        commitment
    }
}
