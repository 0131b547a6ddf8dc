//! `kill -9` at 200 random points of mail intake: every mail is handled once in the facts, none is lost, none stays behind.
//!
//! Each life is this test binary run again. It takes mail from a folder that grows all the while: answers, bounces, automatic
//! mail and mail that nobody can place.

use super::{count, recount, wiring, wiring::Place};
use app::{
    domain::{
        fact::{Fact, Stream},
        id::{ActionId, Digest},
    },
    settings::InboxSettings,
    storage::ArrivalState,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha20Rng;
use std::{
    collections::BTreeMap,
    future::pending,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

const FOLDER: &str = "FIELDACTION_INBOX_FOLDER";
const NUMBER: &str = "FIELDACTION_INBOX_NUMBER";
const TEST: &str = "durable::inbox::an_empty_inbox_gives_nothing";
const KILLS: u64 = 200;
/// Mails that are put into the folder before each life.
const MORE: usize = 4;
/// A life that handles none of the mails before it for so long hangs.
const STUCK: Duration = Duration::from_secs(120);

fn place(folder: &Path) -> Place {
    let mut place = Place::at(folder);
    let path = folder.join("inbox");
    place.settings.inbox =
        InboxSettings::Folder(channels::inbound::folder::Settings { path, settle_secs: 0, ..Default::default() });
    place
}

/// Without the variables: an empty folder. With them: one life.
#[test]
fn an_empty_inbox_gives_nothing() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if let Some(folder) = std::env::var_os(FOLDER) {
        let dice = std::env::var(NUMBER).unwrap().parse().unwrap();
        runtime.block_on(async {
            let place = place(Path::new(&folder));
            let app = place.open(wiring::clock().clock(), dice).await;
            let inbox = app::inbox(&place.settings).unwrap().unwrap();
            let mut out = std::io::stdout().lock();
            writeln!(out, "\nopen").and_then(|()| out.flush()).unwrap();
            drop(out);
            app.run_inbox(inbox, pending()).await;
        });
    }
    runtime.block_on(async {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        let app = place.open(wiring::clock().clock(), 1).await;
        let mut inbox = app::inbox(&place.settings).unwrap().unwrap();
        assert_eq!(app.receive_waiting(&mut inbox).await, Ok(0));
    });
}

/// A mail that answers this Message-ID, or none of ours.
fn mail(n: usize, message_id: Option<&str>) -> String {
    let answers = message_id.map(|id| format!("In-Reply-To: <{id}>\r\n")).unwrap_or_default();
    let automatic = if n % 7 == 3 { "Auto-Submitted: auto-replied\r\n" } else { "" };
    if let (0, Some(id)) = (n % 5, message_id) {
        return format!(
            "Return-Path: <>\r\nFrom: MAILER-DAEMON@relay.example\r\nSubject: failed {n}\r\nAuto-Submitted: auto-replied\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\n\
             Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n\r\n\
             Final-Recipient: rfc822; a{n}@lab.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\n\
             Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{id}>\r\n\r\n--b--\r\n"
        );
    }
    // What a program says by itself needs nobody if it is known as harmless: an absence.
    let away = if automatic.is_empty() { "" } else { "Ich bin bis zum 20.01.2026 nicht im Haus.\r\n" };
    format!(
        "From: Dr. Probe <p{n}@nowhere.example>\r\nSubject: AW: {n}\r\nDate: Mon, 12 Jan 2026 09:00:00 +0100\r\n\
         {automatic}{answers}\r\n{away}Nachricht {n}\r\n"
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_any_point_each_mail_is_handled_once() {
    let folder = tempfile::tempdir().unwrap();
    let (place, clock, story) = (place(folder.path()), wiring::clock(), wiring::story(12));
    let action = story.action.clone();
    let ids: Vec<String> = {
        let app = place.open(clock.clock(), 1).await;
        wiring::dispatched(&app, &story, &clock).await;
        wiring::settle(&app, &action, &clock).await;
        let sent = count::sent(&count::facts(&app, &action).await);
        app.store.close().await;
        sent.into_values().map(|parcel| parcel.message_id).collect()
    };
    assert!(ids.len() >= 12);
    let inbox = folder.path().join("inbox");
    std::fs::create_dir_all(&inbox).unwrap();
    let (mut dice, mut all) = (ChaCha20Rng::seed_from_u64(71), BTreeMap::new());
    let mut at_work = 0;
    for life in 0..KILLS {
        for _ in 0..MORE {
            let n = all.len();
            let text = mail(n, (n % 4 != 1).then(|| ids[n % ids.len()].as_str()));
            let name = format!("m{n:05}.eml");
            std::fs::write(inbox.join(format!(".{name}")), &text).unwrap();
            std::fs::rename(inbox.join(format!(".{name}")), inbox.join(&name)).unwrap();
            let digest = Digest::from_bytes(ledger::Digest::of(text.as_bytes()).as_bytes());
            assert!(all.insert(digest, name).is_none(), "no two mails are the same");
        }
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", TEST, "--nocapture", "--test-threads=1"])
            .env(FOLDER, folder.path())
            .env(NUMBER, (1000 + life).to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Every tenth dies while it opens; the others at their work, within a mail that is drawn by lot. How long a mail
        // takes depends on what else the machine does, so it is their own progress that says when, not a clock.
        if life % 10 != 0 {
            let words = BufReader::new(child.stdout.take().unwrap());
            let open = words.lines().map_while(Result::ok).any(|line| line == "open");
            assert!(open, "a life ended by itself");
            at_work += 1;
            let left = waiting(&inbox).saturating_sub(dice.gen_range(0..=2 * MORE));
            let since = Instant::now();
            while waiting(&inbox) > left {
                assert!(since.elapsed() < STUCK, "{left} are waited for, {} are there", waiting(&inbox));
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        }
        tokio::time::sleep(Duration::from_micros(dice.gen_range(0..15_000))).await;
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let app = place.open(clock.clock(), 2).await;
    let mut rest = app::inbox(&place.settings).unwrap().unwrap();
    let late = app.receive_waiting(&mut rest).await.unwrap();
    rest.close().await.unwrap();
    println!("{KILLS} kills, {at_work} at work; {} mails, {late} of them after the last kill", all.len());
    assert!(late < all.len() as u64 / 2, "the lives have to have done something: {late}");
    // Facts are read from the log: the last ones are sealed first.
    wiring::settle(&app, &action, &clock).await;
    check(&app, &action, &all, &inbox).await;
    let dossier = folder.path().join("dossier.zip");
    count::whole_dossier(&app, &action, &dossier).await;
    recount::agrees(&dossier);
}

/// How many mails still lie in the folder.
fn waiting(inbox: &Path) -> usize {
    let files = std::fs::read_dir(inbox).unwrap().map(|entry| entry.unwrap().file_name());
    files.filter(|name| name.to_str().is_some_and(|name| name.starts_with('m') && name.ends_with(".eml"))).count()
}

/// Each mail stands in exactly one fact or waits; none lies in the folder any more.
async fn check(app: &app::App, action: &ActionId, all: &BTreeMap<Digest, String>, inbox: &Path) {
    let mut facts: BTreeMap<Digest, u32> = BTreeMap::new();
    for recorded in count::facts(app, action).await {
        assert!(!matches!(recorded.stream, Stream::Action) || !matches!(recorded.fact, Fact::MailReceived(_)));
        match recorded.fact {
            Fact::MailReceived(mail) => *facts.entry(mail.mail).or_default() += 1,
            Fact::DeliveryReported(report) => *facts.entry(report.report).or_default() += 1,
            _ => {}
        }
    }
    assert!(facts.keys().all(|digest| all.contains_key(digest)));
    let (mut joined, mut waiting, mut noted) = (0, 0, 0);
    for (digest, name) in all {
        let row = app.store.arrival(digest).await.unwrap().unwrap_or_else(|| panic!("{name} is lost"));
        let times = facts.get(digest).copied().unwrap_or(0);
        match row.state {
            ArrivalState::Joined => {
                assert_eq!(times, 1, "{name} is recorded once");
                joined += 1;
            }
            ArrivalState::Waiting => waiting += 1,
            ArrivalState::Done => noted += 1,
        }
        assert!(row.state == ArrivalState::Joined || times == 0, "{name} waits and is recorded, too");
        assert!(!inbox.join(name).exists(), "{name} was put away");
        assert!(app.blobs.has(digest), "{name} is kept");
    }
    assert_eq!(joined, facts.len());
    assert!(joined > 0 && waiting > 0 && noted > 0, "{joined} joined, {waiting} wait, {noted} noted");
    count::views_equal_the_facts(app, action).await;
}
