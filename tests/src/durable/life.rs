//! One life of the program between two crashes: opens the folder, dispatches if that is still to be done, serves the
//! portal, sends and seals until somebody kills it.
//!
//! `crash` runs this binary again with the name of the test below and the variables here. Every life has a clock eleven
//! minutes ahead of the one before, so that leases of the dead have run out.

use super::wiring::{self, Place};
use app::{
    Clock,
    domain::{action::Stage, approval::Role},
    worker::Round,
};
use std::{future::pending, io::Write, path::Path, time::Instant};

/// The folder to live on.
pub const FOLDER: &str = "FIELDACTION_LIFE_FOLDER";
/// Which life it is, from 1.
pub const NUMBER: &str = "FIELDACTION_LIFE_NUMBER";
/// Port of the mail server; empty: the folder carrier.
pub const SMTP: &str = "FIELDACTION_LIFE_SMTP";
/// The test that is a life, for `--exact`.
pub const TEST: &str = "durable::life::a_life_with_nothing_to_do_does_nothing";
/// Consignees of the story.
pub const CONSIGNEES: usize = 30;
/// Parcels of one block of the backlog.
pub const BLOCK: usize = 120;

/// Without the variables: nothing to do, nothing done. With them: one life.
#[test]
fn a_life_with_nothing_to_do_does_nothing() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if let Some(folder) = std::env::var_os(FOLDER) {
        runtime.block_on(live(Path::new(&folder)));
    }
    runtime.block_on(async {
        let folder = tempfile::tempdir().unwrap();
        let app = Place::at(folder.path()).open(wiring::clock().clock(), 1).await;
        assert_eq!(app.round("idle").await.unwrap(), Round::default());
        assert_eq!(std::fs::read_dir(folder.path().join("mail")).unwrap().count(), 0);
    });
}

/// The place of all lives of one crash test.
pub fn place(folder: &Path, smtp: Option<u16>) -> Place {
    let place = Place::at(folder);
    smtp.map_or(place.clone(), |port| place.by_smtp(port))
}

async fn live(folder: &Path) {
    let number: i64 = std::env::var(NUMBER).unwrap().parse().unwrap();
    let smtp = std::env::var(SMTP).unwrap().parse().ok();
    let (born, start) = (Instant::now(), wiring::START.parse::<jiff::Timestamp>().unwrap());
    let clock = Clock::new(move || {
        let ahead = jiff::SignedDuration::from_mins(60 + 11 * number);
        start + ahead + jiff::SignedDuration::try_from(born.elapsed()).unwrap()
    });
    let app = place(folder, smtp).open(clock, 1000 + u64::try_from(number).unwrap()).await;
    let story = wiring::story(CONSIGNEES);
    let action = &story.action;
    say("open");
    if app.action_state(action).await.unwrap().stage == Stage::Approved {
        app.dispatch_notice(&wiring::holder(&story, Role::Coordinator), action).await.unwrap();
    }
    if app.store.waiting_parcels(action).await.unwrap() < BLOCK as u64 {
        let to = wiring::consignees(&app, action).await;
        let mut block = 0;
        while app.store.has_parcel(action, &wiring::dedupe(&to[0], &format!("b{block}"), 0)).await.unwrap() {
            block += 1;
        }
        wiring::backlog(&app, action, &to, &format!("b{block}"), BLOCK).await;
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    say(&format!("at http://{}", listener.local_addr().unwrap()));
    let doors = web::router_with(app.clone(), web::Limits::unhurried());
    tokio::spawn(web::serve(listener, doors, pending()));
    app.run_workers(&format!("life-{number}"), pending()).await;
}

fn say(word: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{word}").and_then(|()| out.flush()).unwrap();
}
