//! `kill -9` at 200 random points of dispatch and intake; then everything adds up.
//!
//! Each life is this test binary run again (`life`), killed after a random while: while opening the database, in the
//! middle of dispatch, of a mail, of an answer. Visitors fill in forms meanwhile and send the same page again when the
//! line breaks, as a person would. 140 lives send into a folder, 60 through a real mail server.

use super::{
    count,
    knock::{self, Knock},
    life, recount, wiring,
};
use crate::servers::{Smtp, wait_for};
use app::{App, domain::fact::Purpose, domain::id::ActionId};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha20Rng;
use reqwest::StatusCode;
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::sync::watch;

/// Visitors at the same time; each has consignees of its own.
const VISITORS: usize = 3;
/// A life is killed within so many milliseconds after its birth, or after its doors opened.
const WHILE: u64 = 160;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_and_forty_crashes_with_mail_into_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let (app, action) = storm(folder.path(), None, 140, 1682).await;
    let arrived = count::folder(&folder.path().join("mail"));
    let (superfluous, named) = count::arrived(&app, &action, &arrived).await;
    assert_eq!(superfluous, 0, "a repeat overwrites its file");
    only_what_was_under_way(named, 140);
    println!("{} mails, {named} named as possible repeats", arrived.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_crashes_with_mail_through_a_real_server() {
    let Some(server) = Smtp::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let (app, action) = storm(folder.path(), Some(server.port()), 60, 550).await;
    let parcels = count::sent(&count::facts(&app, &action).await).len();
    let mails = server.mails_when(parcels, Duration::from_secs(30));
    let mut last = mails.len();
    // A second copy may still be on its way into the box.
    let quiet = wait_for(Duration::from_secs(10), || {
        std::thread::sleep(Duration::from_millis(700));
        let now = server.mails().len();
        (std::mem::replace(&mut last, now) == now).then_some(())
    });
    assert!(quiet.is_some(), "mails keep arriving");
    let (superfluous, named) = count::arrived(&app, &action, &count::maildir(&server.mails())).await;
    only_what_was_under_way(named, 60);
    println!("{parcels} parcels, {superfluous} superfluous mails, {named} named as possible repeats");
}

/// A repeat is named where an answer could not be recorded, and nowhere else: at most what each life had under way.
fn only_what_was_under_way(named: u64, kills: u64) {
    let lanes = app::Settings::default().send_parallel as u64;
    assert!(
        named <= (kills + 1) * lanes,
        "{named} parcels are named as repeats after {kills} crashes with {lanes} lanes"
    );
    assert!(named > 0, "no life was killed while a mail was under way");
}

/// Prepares, kills so many lives, lets one more finish, and checks what does not depend on the carrier.
async fn storm(folder: &Path, smtp: Option<u16>, kills: u32, seed: u64) -> (App, ActionId) {
    let place = life::place(folder, smtp);
    let (clock, story) = (wiring::clock(), wiring::story(life::CONSIGNEES));
    let action = story.action.clone();
    let scope;
    let visitors: Vec<Vec<Knock>>;
    {
        let app = place.open(clock.clock(), 1).await;
        wiring::approved(&app, &story, &clock).await;
        scope = wiring::consignees(&app, &action).await;
        let snapshot = app.snapshot(&app.action_state(&action).await.unwrap().scope.unwrap().1).unwrap();
        let knock = |row: &app::acts::resolve_scope::SnapshotRow| match &row.listed {
            app::domain::fact::Fact::ConsigneeListed { units, .. } => {
                Knock::of(&app, &action, &row.consignee, units.iter().map(|u| u.unit.clone()).collect())
            }
            other => panic!("{other:?}"),
        };
        let all: Vec<Knock> = snapshot.consignees.iter().map(knock).collect();
        visitors = (0..VISITORS).map(|v| all.iter().skip(v).step_by(VISITORS).cloned().collect()).collect();
        app.store.close().await;
    }
    let (doors, seen) = watch::channel(None::<String>);
    let enough = Arc::new(AtomicBool::new(false));
    let visits: Vec<_> = visitors
        .into_iter()
        .enumerate()
        .map(|(v, list)| tokio::spawn(visit(v, list, seen.clone(), enough.clone())))
        .collect();
    let mut dice = ChaCha20Rng::seed_from_u64(seed);
    let mut moments: BTreeMap<&str, u32> = BTreeMap::new();
    for number in 1..=kills {
        // Early lives die young: they are the ones that dispatch.
        let young = number % 6 == 0 || number <= 8;
        let pause = Duration::from_micros(dice.gen_range(0..WHILE * 1000));
        *moments.entry(kill_one(folder, smtp, number, young, pause, &doors).await).or_insert(0) += 1;
    }
    enough.store(true, Ordering::Relaxed);
    let mut last = Life::start(folder, smtp, kills + 1);
    doors.send_replace(last.doors().await);
    let mut acknowledged = BTreeMap::new();
    for visit in visits {
        acknowledged.extend(tokio::time::timeout(Duration::from_secs(60), visit).await.expect("visitors end").unwrap());
    }
    last.kill();
    println!("{kills} kills: {moments:?}; {} answers acknowledged", acknowledged.len());
    assert!(
        moments.get("at work").copied().unwrap_or(0) >= kills / 2,
        "most lives have to be killed at work: {moments:?}"
    );

    let after = wiring::clock();
    after.forward_minutes(60 + 11 * (i64::from(kills) + 2));
    let app = place.open(after.clock(), 2).await;
    wiring::settle(&app, &action, &after).await;
    check(&app, &action, &scope, &acknowledged).await;
    let dossier = folder.join("dossier.zip");
    count::whole_dossier(&app, &action, &dossier).await;
    recount::agrees(&dossier);
    (app, action)
}

async fn check(
    app: &App,
    action: &ActionId,
    scope: &[app::domain::id::ConsigneeId],
    acknowledged: &BTreeMap<String, String>,
) {
    count::everybody_told(app, action, scope).await;
    let recorded = count::responses(app, action).await;
    assert!(acknowledged.len() >= 20, "only {} answers came through", acknowledged.len());
    for (name, receipt) in acknowledged {
        let found = recorded.get(name).unwrap_or_else(|| panic!("the answer of {name} was acknowledged and is gone"));
        assert_eq!(found, &vec![receipt.clone()], "{name} is recorded once, under the number on the receipt");
    }
    // Whoever kept sending the same page was acknowledged in the end, so nothing else may be there.
    assert_eq!(recorded.len(), acknowledged.len());
    let parcels = count::sent(&count::facts(app, action).await);
    let mut blocks = 0;
    while app.store.has_parcel(action, &wiring::dedupe(&scope[0], &format!("b{blocks}"), 0)).await.unwrap() {
        for n in 0..life::BLOCK {
            assert!(parcels.contains_key(&format!("b{blocks}x{n}")), "parcel {n} of block {blocks} was not sent");
        }
        blocks += 1;
    }
    let receipts = parcels.values().filter(|p| p.purpose == Purpose::Receipt).count() - blocks * life::BLOCK;
    assert_eq!(receipts, recorded.len(), "one receipt by mail for each answer");
    assert_eq!(parcels.len(), scope.len() + receipts + blocks * life::BLOCK, "and nothing else was sent");
    count::views_equal_the_facts(app, action).await;
    println!("{} parcels: {} notices, {receipts} receipts, {blocks} blocks", parcels.len(), scope.len());
}

/// Answers for one consignee after the other until it is enough. Gives the receipt by the name signed with.
async fn visit(
    visitor: usize,
    list: Vec<Knock>,
    mut doors: watch::Receiver<Option<String>>,
    enough: Arc<AtomicBool>,
) -> BTreeMap<String, String> {
    let client = knock::client();
    let mut acknowledged = BTreeMap::new();
    for (turn, knock) in list.iter().cycle().enumerate() {
        if enough.load(Ordering::Relaxed) {
            break;
        }
        let name = format!("Dr. Probe {visitor}-{turn}");
        until_taken(&client, &mut doors, knock, "devices", &knock.devices()).await;
        until_taken(&client, &mut doors, knock, "questions", &knock.questions()).await;
        let mark = loop {
            let base = open_doors(&mut doors).await;
            match knock.get(&client, &base, "check").await {
                Some(page) if page.status == StatusCode::OK => break knock::hidden(&page.text, "mark").unwrap(),
                _ => tokio::time::sleep(Duration::from_millis(3)).await,
            }
        };
        let reply = until_taken(&client, &mut doors, knock, "check", &knock.signature(&name, &mark)).await;
        acknowledged.insert(name, knock::receipt(&reply).expect("a receipt"));
    }
    acknowledged
}

/// Posts the same page until it is taken. A line may break and a server may ask for patience; nothing else may happen.
async fn until_taken(
    client: &reqwest::Client,
    doors: &mut watch::Receiver<Option<String>>,
    knock: &Knock,
    page: &str,
    fields: &knock::Fields,
) -> knock::Reply {
    loop {
        let base = open_doors(doors).await;
        match knock.post(client, &base, page, fields).await {
            Some(reply) if reply.status == StatusCode::SEE_OTHER => return reply,
            // Not dispatched yet, somebody wrote at the same moment, or the database is busy.
            Some(reply) if [404, 409, 503].contains(&reply.status.as_u16()) => {}
            Some(reply) => panic!("{page} answered {}: {}", reply.status, reply.text),
            None => {}
        }
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
}

async fn open_doors(doors: &mut watch::Receiver<Option<String>>) -> String {
    doors.wait_for(Option::is_some).await.unwrap().clone().unwrap()
}

/// One life and its death. Says at which moment it died.
async fn kill_one(
    folder: &Path,
    smtp: Option<u16>,
    number: u32,
    young: bool,
    pause: Duration,
    doors: &watch::Sender<Option<String>>,
) -> &'static str {
    let mut one = Life::start(folder, smtp, number);
    if young {
        tokio::time::sleep(pause).await;
    } else if let Some(address) = one.doors().await {
        doors.send_replace(Some(address));
        tokio::time::sleep(pause).await;
    }
    let last = one.kill();
    doors.send_replace(None);
    match (young, last.as_deref()) {
        (false, _) => "at work",
        (true, None) => "before the database was open",
        (true, Some("open")) => "before the doors were open",
        (true, Some(_)) => "young, at work",
    }
}

/// A running life and what it says.
struct Life {
    child: Child,
    words: Option<BufReader<ChildStdout>>,
}

impl Life {
    fn start(folder: &Path, smtp: Option<u16>, number: u32) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", life::TEST, "--nocapture", "--test-threads=1"])
            .env(life::FOLDER, folder)
            .env(life::NUMBER, number.to_string())
            .env(life::SMTP, smtp.map(|port| port.to_string()).unwrap_or_default())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let words = child.stdout.take().map(BufReader::new);
        Self { child, words }
    }

    /// Waits until its doors are open.
    async fn doors(&mut self) -> Option<String> {
        let mut words = self.words.take().unwrap();
        let (words, address) = tokio::task::spawn_blocking(move || {
            let address = std::io::BufRead::lines(&mut words)
                .map_while(Result::ok)
                .find_map(|line| line.strip_prefix("at ").map(str::to_owned));
            (words, address)
        })
        .await
        .unwrap();
        self.words = Some(words);
        if address.is_none() {
            let mut said = String::new();
            std::io::Read::read_to_string(self.child.stderr.as_mut().unwrap(), &mut said).unwrap();
            panic!("a life ended by itself: {said}");
        }
        address
    }

    /// SIGKILL. Gives the last word it said.
    fn kill(&mut self) -> Option<String> {
        assert!(self.child.try_wait().unwrap().is_none(), "a life ended before it was killed");
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let rest = self.words.take()?.lines().map_while(Result::ok);
        rest.filter(|line| line == "open" || line.starts_with("at ")).last()
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        // A failed test must not leave a life behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
