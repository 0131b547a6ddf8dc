//! `answers`: signed portal answers per second over HTTP, against the engine's own rate of durable commits on this disk.
//!
//! An answer is read, devices, questions, check and sign: four requests that change something, of which each is on the disk
//! before it is answered. The peer is SQLite alone: one row, one commit, the same settings. Reported twice: whole answers,
//! and the changes they are made of.

use serde::Deserialize;
use std::sync::Mutex;
use std::time::Instant;

use super::Bench;
use super::doors::{Doors, Visitor};
use super::ground::Ground;
use super::rounds::{Row, Samples, interleaved, ratio};

pub const ANSWERS: Bench =
    Bench { name: "answers", about: "portal answers with durable commits, against the engine's commit rate", measure };

/// Answers in one round, visitors at once, and changes in one answer.
const ANSWERS_A_ROUND: usize = 300;
const VISITORS: usize = 16;
const CHANGES: f64 = 4.0;

/// What `tests/peers/sqlite_commits.py` prints.
#[derive(Deserialize)]
struct Commits {
    per_second: f64,
}

fn measure(ground: &Ground) -> Result<Vec<Row>, String> {
    let bulk = ground.bulk("answers", 5_000, 5_000, None)?;
    let doors = Doors::open(ground, &bulk.folder)?;
    let waiting = Mutex::new(bulk.links);
    let folder = ground.path("commits");
    let samples = interleaved(
        ground.rounds,
        || round(&doors, &waiting),
        || Ok(ground.peer::<Commits>("sqlite_commits.py", &[&folder, "2000"])?.per_second),
    )?;
    let changes =
        Samples { ours: samples.ours.iter().map(|rate| rate * CHANGES).collect(), peer: samples.peer.clone() };
    Ok(vec![
        ratio("answers: signed answers, against bare commits", "/s", &samples),
        ratio("answers: durable changes, against bare commits", "/s", &changes),
    ])
}

/// One round: so many consignees answer, a few at once. Gives answers per second.
fn round(doors: &Doors, waiting: &Mutex<Vec<String>>) -> Result<f64, String> {
    let taken: Vec<String> = {
        let mut links = waiting.lock().map_err(|error| error.to_string())?;
        let from =
            links.len().checked_sub(ANSWERS_A_ROUND).ok_or("no consignees are left to answer: fewer --rounds")?;
        links.split_off(from)
    };
    let begun = Instant::now();
    std::thread::scope(|scope| {
        let parts = taken.chunks(ANSWERS_A_ROUND.div_ceil(VISITORS));
        let visitors: Vec<_> = parts
            .map(|part| {
                scope.spawn(move || -> Result<(), String> {
                    let mut visitor = doors.visitor("")?;
                    part.iter().try_for_each(|link| answer(&mut visitor, link))
                })
            })
            .collect();
        visitors.into_iter().try_for_each(|each| each.join().unwrap_or_else(|_| Err("a visitor died".to_owned())))
    })?;
    Ok(taken.len() as f64 / begun.elapsed().as_secs_f64())
}

/// One consignee: reads, answers everything, signs.
fn answer(visitor: &mut Visitor, link: &str) -> Result<(), String> {
    visitor.post(&format!("{link}/read"), &[])?;
    let page = visitor.get(&format!("{link}/devices"))?;
    let key = hidden(&page.body, "u0-key").ok_or_else(|| format!("{link}/devices names no device: {}", page.head))?;
    visitor.post(&format!("{link}/devices"), &[("u0-key", &key), ("u0", "done")])?;
    let said = [("q-receipt", "yes"), ("q-users_informed", "yes"), ("chain", "not-applicable")];
    visitor.post(&format!("{link}/questions"), &said)?;
    let page = visitor.get(&format!("{link}/check"))?;
    let mark = hidden(&page.body, "mark").ok_or_else(|| format!("{link}/check carries no mark: {}", page.head))?;
    let date = today()?;
    let signed =
        [("name", "Dr. Probe Muster"), ("title", "Laborleitung"), ("date", &date), ("act", "sign"), ("mark", &mark)];
    visitor.post(&format!("{link}/check"), &signed)
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> Option<String> {
    let at = page.find(&format!("name=\"{name}\""))?;
    let from = page.get(..at)?.rfind('<')?;
    let tag = page.get(from..)?.split('>').next()?;
    Some(tag.split("value=\"").nth(1)?.split('"').next()?.to_owned())
}

/// Today as the form wants it.
fn today() -> Result<String, String> {
    let text = crate::run::printed(std::process::Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    Ok(text.trim().to_owned())
}
