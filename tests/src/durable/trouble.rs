//! Disk full, database locked, database gone: said plainly, nothing lost, resumed by itself.
//!
//! The doors stand on loopback as in the program. What a visitor was told is recorded must be in the facts; what was
//! refused can be sent again as it was.

use super::{
    count,
    knock::{self, Knock, Reply},
    program::python_text,
    recount,
    wiring::{self, Place},
};
use crate::servers::{own_postgres, skip};
use app::{App, Kind, StoryClock, domain::id::ActionId};
use reqwest::{Client, StatusCode};
use std::{
    future::pending,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// An office with open doors, a notice in the outbox and one visitor for each consignee.
struct Scene {
    app: App,
    clock: StoryClock,
    action: ActionId,
    base: String,
    knocks: Vec<Knock>,
    client: Client,
}

async fn scene(place: &Place, consignees: usize, limits: web::Limits) -> Scene {
    let (clock, story) = (wiring::clock(), wiring::story(consignees));
    let app = place.open(clock.clock(), 1).await;
    wiring::dispatched(&app, &story, &clock).await;
    let action = story.action.clone();
    let mut knocks = Vec::new();
    for id in wiring::consignees(&app, &action).await {
        let state = app.consignee_state(&action, &id).await.unwrap();
        knocks.push(Knock::listed(&app, &action, &id, &state));
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(web::serve(listener, web::router_with(app.clone(), limits), pending()));
    Scene { app, clock, action, base, knocks, client: knock::client() }
}

impl Scene {
    async fn post(&self, knock: &Knock, page: &str, fields: &knock::Fields) -> Reply {
        knock.post(&self.client, &self.base, page, fields).await.expect("the doors answer")
    }

    /// Everything up to the signature.
    async fn ready_to_sign(&self, knock: &Knock, name: &str) -> knock::Fields {
        for (page, fields) in [("devices", knock.devices()), ("questions", knock.questions())] {
            assert_eq!(self.post(knock, page, &fields).await.status, StatusCode::SEE_OTHER);
        }
        knock.signature(name, &knock.mark(&self.client, &self.base).await)
    }

    /// Everything is told, counted and provable, and these answers are in the facts, each once.
    async fn adds_up(&self, names: &[String], dossier: &Path) {
        wiring::settle(&self.app, &self.action, &self.clock).await;
        let scope = wiring::consignees(&self.app, &self.action).await;
        count::everybody_told(&self.app, &self.action, &scope).await;
        let recorded = count::responses(&self.app, &self.action).await;
        assert_eq!(
            recorded.keys().collect::<Vec<_>>(),
            names.iter().collect::<std::collections::BTreeSet<_>>().into_iter().collect::<Vec<_>>()
        );
        assert!(recorded.values().all(|ids| ids.len() == 1), "{recorded:?}");
        count::views_equal_the_facts(&self.app, &self.action).await;
        count::whole_dossier(&self.app, &self.action, dossier).await;
        recount::agrees(dossier);
    }
}

/// A refusal for now: the status, when to come again, and words instead of a blank page.
fn asks_for_patience(reply: &Reply) {
    assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE, "{}", reply.text);
    assert!(reply.retry_after.as_ref().is_some_and(|after| after.parse::<u32>().is_ok()), "{:?}", reply.retry_after);
    assert!(reply.text.contains("<h1"), "a page that says what happened: {}", reply.text);
    for inside in ["SQLITE", "sqlite", "postgres", "disk I/O", "panicked"] {
        assert!(!reply.text.contains(inside), "{inside} is nobody's business: {}", reply.text);
    }
}

/// A small file system of its own, taken away at the end.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap().keep();
        let size = format!("size={megabytes}m");
        let done = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "fieldaction-test"]).arg(&folder).output();
        if !done.is_ok_and(|done| done.status.success()) {
            std::fs::remove_dir(&folder).unwrap();
            skip("a small disk cannot be mounted here: that takes root");
            return None;
        }
        Some(Self(folder))
    }

    /// Fills it to the last byte.
    fn fill(&self) -> PathBuf {
        let path = self.0.join("ballast");
        let mut file = std::fs::File::create(&path).unwrap();
        for piece in [1 << 16, 1 << 12, 1] {
            while file.write_all(&vec![0; piece]).is_ok() {}
        }
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
        let _ = std::fs::remove_dir(&self.0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_plainly_and_loses_nothing() {
    let Some(disk) = SmallDisk::mount(24) else { return };
    let elsewhere = tempfile::tempdir().unwrap();
    let scene = scene(&Place::at(&disk.0), 3, web::Limits::unhurried()).await;
    let knock = &scene.knocks[0];
    let ballast = disk.fill();
    // The log file of the database may have room for a few answers more; then it says so.
    let mut names = Vec::new();
    let mut refused = None;
    'answers: for turn in 0..400 {
        let name = format!("Dr. Probe {turn}");
        for (page, fields) in [("devices", knock.devices()), ("questions", knock.questions())] {
            let reply = scene.post(knock, page, &fields).await;
            if reply.status != StatusCode::SEE_OTHER {
                refused = Some((page, fields, reply, None));
                break 'answers;
            }
        }
        let fields = knock.signature(&name, &knock.mark(&scene.client, &scene.base).await);
        let reply = scene.post(knock, "check", &fields).await;
        if reply.status != StatusCode::SEE_OTHER {
            refused = Some(("check", fields, reply, Some(name)));
            break;
        }
        names.push(name);
    }
    let (page, fields, reply, name) = refused.expect("a full disk takes no answers for ever");
    asks_for_patience(&reply);
    // Not only the first refusal leaves everything as it was.
    for _ in 0..4 {
        asks_for_patience(&scene.post(knock, page, &fields).await);
    }
    let still = knock.get(&scene.client, &scene.base, "notice").await.unwrap();
    assert_eq!(still.status, StatusCode::OK, "reading goes on");
    match scene.app.round("full").await {
        Err(error) => assert_eq!((error.kind, error.code), (Kind::Unavailable, "system.unavailable"), "{error}"),
        Ok(round) => assert!(round.sent == 0 && round.failed == 0 && round.trouble.is_some(), "{round:?}"),
    }
    println!("{} answers before the disk was full; {page} was refused", names.len());

    std::fs::remove_file(ballast).unwrap();
    let again = scene.post(knock, page, &fields).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "the same page again is taken: {}", again.text);
    names.extend(name);
    scene.adds_up(&names, &elsewhere.path().join("dossier.zip")).await;
    let arrived = count::folder(&disk.0.join("mail"));
    count::arrived(&scene.app, &scene.action, &arrived).await;
}

/// Another program that holds the write lock of an SQLite file for a while.
struct Holder(Child);

impl Holder {
    fn of(file: &Path, seconds: f32) -> Option<Self> {
        let text = "import sqlite3, sys, time\n\
            held = sqlite3.connect(sys.argv[1], isolation_level=None)\n\
            held.execute('BEGIN IMMEDIATE')\n\
            print('held', flush=True)\n\
            time.sleep(float(sys.argv[2]))\n\
            held.execute('ROLLBACK')\n";
        let mut command = python_text(text)?;
        let mut child = command.arg(file).arg(seconds.to_string()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, "held\n");
        Some(Self(child))
    }

    fn done(mut self) {
        assert!(self.0.wait().unwrap().success());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_locked_database_is_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let scene = scene(&place, 2, web::Limits::unhurried()).await;
    let knock = &scene.knocks[0];
    let fields = scene.ready_to_sign(knock, "Dr. Probe Geduld").await;
    let Some(holder) = Holder::of(&place.file(), 3.0) else { return };
    let begun = Instant::now();
    let look = knock.get(&scene.client, &scene.base, "notice").await.unwrap();
    assert_eq!(look.status, StatusCode::OK);
    assert!(begun.elapsed() < Duration::from_secs(2), "reading waits for nobody: {:?}", begun.elapsed());
    let app = scene.app.clone();
    let work = tokio::spawn(async move { app.round("locked").await });
    let reply = scene.post(knock, "check", &fields).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text);
    assert!(begun.elapsed() > Duration::from_secs(2), "the lock was not there: {:?}", begun.elapsed());
    holder.done();
    work.await.unwrap().unwrap();
    scene.adds_up(&["Dr. Probe Geduld".to_owned()], &folder.path().join("dossier.zip")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_locked_for_too_long_refuses_plainly_and_takes_the_answer_later() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let scene = scene(&place, 2, web::Limits { portal_seconds: 1, ..web::Limits::unhurried() }).await;
    let knock = &scene.knocks[0];
    let fields = scene.ready_to_sign(knock, "Dr. Probe Eile").await;
    let Some(holder) = Holder::of(&place.file(), 4.0) else { return };
    let begun = Instant::now();
    let reply = scene.post(knock, "check", &fields).await;
    asks_for_patience(&reply);
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    holder.done();
    // The write that was given up may or may not have come through; the same page is recorded once all the same.
    let mut again = scene.post(knock, "check", &fields).await;
    while again.status == StatusCode::SERVICE_UNAVAILABLE && begun.elapsed() < Duration::from_secs(20) {
        again = scene.post(knock, "check", &fields).await;
    }
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text);
    scene.adds_up(&["Dr. Probe Eile".to_owned()], &folder.path().join("dossier.zip")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_server_that_goes_and_comes_back_costs_nothing() {
    let Some(mut server) = own_postgres() else { return };
    let folder = tempfile::tempdir().unwrap();
    let place = Place { database: Some(server.url("gone")), ..Place::at(folder.path()) };
    let scene = scene(&place, 3, web::Limits { portal_seconds: 2, ..web::Limits::unhurried() }).await;
    let knock = &scene.knocks[0];
    knock.answer(&scene.client, &scene.base, "Dr. Probe Vorher").await;
    let fields = scene.ready_to_sign(&scene.knocks[1], "Dr. Probe Nachher").await;
    let scope = wiring::consignees(&scene.app, &scene.action).await;
    wiring::backlog(&scene.app, &scene.action, &scope, "gone", 150).await;

    // The program's own workers, without anybody who starts them again.
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = scene.app.clone();
    let work = tokio::spawn(async move { worker.run_workers("gone", async { drop(stopped.await) }).await });
    let waiting = async || scene.app.store.waiting_parcels(&scene.action).await;
    while waiting().await.unwrap() > 140 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    server.stop();
    says_that_it_is_gone(&scene, place.database.as_deref().unwrap()).await;
    let reply = scene.post(&scene.knocks[1], "check", &fields).await;
    asks_for_patience(&reply);
    let reply = knock.get(&scene.client, &scene.base, "devices").await.unwrap();
    asks_for_patience(&reply);

    server.start_again();
    let again = until(&scene, &scene.knocks[1], &fields).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text);
    let begun = Instant::now();
    loop {
        // Parcels that were leased when the server went are due again when their lease has run out.
        scene.clock.forward_minutes(11);
        match waiting().await {
            Ok(0) => break,
            _ if begun.elapsed() > Duration::from_secs(60) => panic!("the workers do not resume by themselves"),
            _ => tokio::time::sleep(Duration::from_millis(300)).await,
        }
    }
    stop.send(()).unwrap();
    work.await.unwrap();
    let names = ["Dr. Probe Nachher".to_owned(), "Dr. Probe Vorher".to_owned()];
    scene.adds_up(&names, &folder.path().join("dossier.zip")).await;
    let sent = count::sent(&count::facts(&scene.app, &scene.action).await);
    assert!((0..150).all(|n| sent.contains_key(&format!("gonex{n}"))), "every parcel of the backlog was sent");
    count::arrived(&scene.app, &scene.action, &count::folder(&folder.path().join("mail"))).await;
    scene.app.store.close().await;
}

/// Soon, and in words that help: the running program, and one that is started now.
async fn says_that_it_is_gone(scene: &Scene, url: &str) {
    let begun = Instant::now();
    let error = scene.app.store.actions().await.unwrap_err();
    assert_eq!(error.kind, app::storage::Kind::Unavailable);
    assert!(error.to_string().contains("the database does not answer"), "{error}");
    let error = app::Store::open(url).await.unwrap_err();
    assert_eq!(error.kind, app::storage::Kind::Unavailable);
    assert!(error.to_string().contains("Connection refused"), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
}

/// Sends the same page again while it is asked for patience.
async fn until(scene: &Scene, knock: &Knock, fields: &knock::Fields) -> Reply {
    let begun = Instant::now();
    loop {
        let reply = scene.post(knock, "check", fields).await;
        if reply.status != StatusCode::SERVICE_UNAVAILABLE || begun.elapsed() > Duration::from_secs(60) {
            return reply;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
