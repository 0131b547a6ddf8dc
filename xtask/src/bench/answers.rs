//! `answers` and `crowd`: signed portal answers per second over HTTP.
//!
//! An answer is read, devices, questions, check and sign: four requests that change something, of which each is on the disk
//! before it is answered. `answers` compares with the engine's own rate of durable commits on this disk: SQLite alone, one
//! row, one commit, the same settings; reported twice: whole answers, and the changes they are made of. `crowd` answers an
//! action with a million consignees while somebody reads its office pages, and compares with what is asked of us: the rate,
//! and how long the slowest hundredth of all requests takes.

use serde::Deserialize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::Bench;
use super::doors::{Doors, Visitor, percentile};
use super::ground::Ground;
use super::rounds::{Row, Samples, against_limit, interleaved, ratio};

pub const ANSWERS: Bench =
    Bench { name: "answers", about: "portal answers with durable commits, against the engine's commit rate", measure };

pub const CROWD: Bench = Bench {
    name: "crowd",
    about: "portal answers while the office reads, a million consignees",
    measure: measure_crowd,
};

/// Answers in one round, visitors at once, and changes in one answer.
const ANSWERS_A_ROUND: usize = 1_200;
const VISITORS: usize = 48;
const CHANGES: f64 = 4.0;

/// What is asked of a crowd: answers per second, and milliseconds for the slowest hundredth of the requests.
const WANTED: f64 = 500.0;
const SLOWEST: f64 = 100.0;

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
        || Ok(round(&doors, &waiting)?.0),
        || Ok(ground.peer::<Commits>("sqlite_commits.py", &[&folder, "2000"])?.per_second),
    )?;
    let changes =
        Samples { ours: samples.ours.iter().map(|rate| rate * CHANGES).collect(), peer: samples.peer.clone() };
    Ok(vec![
        ratio("answers: signed answers, against bare commits", "/s", &samples),
        ratio("answers: durable changes, against bare commits", "/s", &changes),
    ])
}

fn measure_crowd(ground: &Ground) -> Result<Vec<Row>, String> {
    let bulk = ground.bulk("crowd", 1_000_000, 5_000, None)?;
    let doors = Doors::open(ground, &bulk.folder)?;
    let (session, action) = (format!("session={}", bulk.session), format!("/actions/{}", bulk.action));
    let waiting = Mutex::new(bulk.links);
    let (mut rates, mut slowest, mut pages) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ground.rounds {
        let over = AtomicBool::new(false);
        let (answered, looked) = std::thread::scope(|scope| {
            let office = scope.spawn(|| reading(&doors, &session, &action, &over));
            let answered = round(&doors, &waiting);
            over.store(true, Ordering::Relaxed);
            (answered, office.join().unwrap_or_else(|_| Err("the office died".to_owned())))
        });
        let (rate, took) = answered?;
        rates.push(rate);
        slowest.push(percentile(&took, 0.99));
        pages.push(percentile(&looked?, 0.95));
    }
    Ok(vec![
        against_limit("crowd: signed answers, 1 M consignees, office open", "/s", &rates, WANTED),
        against_limit("crowd: slowest hundredth of their requests", "ms", &slowest, SLOWEST),
        against_limit("crowd: office pages meanwhile, p95", "ms", &pages, SLOWEST),
    ])
}

/// Somebody of the office looks at one page after the other, a few a second. Gives how long each took, in milliseconds.
fn reading(doors: &Doors, session: &str, action: &str, over: &AtomicBool) -> Result<Vec<f64>, String> {
    let mut visitor = doors.visitor(session)?;
    let mut took = Vec::new();
    while !over.load(Ordering::Relaxed) {
        for page in ["", "/recipients", "/answers"] {
            let answer = visitor.get(&format!("{action}{page}"))?;
            if answer.status != 200 {
                return Err(format!("{action}{page} answers {}: {}", answer.status, answer.head));
            }
            took.push(answer.seconds * 1000.0);
        }
        std::thread::sleep(std::time::Duration::from_millis(300));
    }
    Ok(took)
}

/// One round: so many consignees answer, a few at once. Gives answers per second, and how long each request took, in
/// milliseconds.
fn round(doors: &Doors, waiting: &Mutex<Vec<String>>) -> Result<(f64, Vec<f64>), String> {
    let taken: Vec<String> = {
        let mut links = waiting.lock().map_err(|error| error.to_string())?;
        let from =
            links.len().checked_sub(ANSWERS_A_ROUND).ok_or("no consignees are left to answer: fewer --rounds")?;
        links.split_off(from)
    };
    let took = Mutex::new(Vec::new());
    let begun = Instant::now();
    std::thread::scope(|scope| {
        let parts = taken.chunks(ANSWERS_A_ROUND.div_ceil(VISITORS));
        let visitors: Vec<_> = parts
            .map(|part| {
                let took = &took;
                scope.spawn(move || -> Result<(), String> {
                    let mut visitor = doors.visitor("")?;
                    let mut own = Vec::new();
                    part.iter().try_for_each(|link| answer(&mut visitor, link, &mut own))?;
                    took.lock().unwrap_or_else(PoisonError::into_inner).append(&mut own);
                    Ok(())
                })
            })
            .collect();
        visitors.into_iter().try_for_each(|each| each.join().unwrap_or_else(|_| Err("a visitor died".to_owned())))
    })?;
    let rate = taken.len() as f64 / begun.elapsed().as_secs_f64();
    Ok((rate, took.into_inner().unwrap_or_else(PoisonError::into_inner)))
}

/// One consignee: reads, answers everything, signs. `took`: milliseconds of each request.
fn answer(visitor: &mut Visitor, link: &str, took: &mut Vec<f64>) -> Result<(), String> {
    let mut timed = |visitor: &mut Visitor, path: &str, fields: Option<&[(&str, &str)]>| {
        let begun = Instant::now();
        let page = match fields {
            Some(fields) => visitor.post(path, fields).map(|()| None),
            None => visitor.get(path).map(Some),
        };
        took.push(begun.elapsed().as_secs_f64() * 1000.0);
        page
    };
    timed(visitor, &format!("{link}/read"), Some(&[]))?;
    let page = timed(visitor, &format!("{link}/devices"), None)?.ok_or("no page")?;
    let key = hidden(&page.body, "u0-key").ok_or_else(|| format!("{link}/devices names no device: {}", page.head))?;
    timed(visitor, &format!("{link}/devices"), Some(&[("u0-key", &key), ("u0", "done")]))?;
    let said = [("q-receipt", "yes"), ("q-users_informed", "yes"), ("chain", "not-applicable")];
    timed(visitor, &format!("{link}/questions"), Some(&said))?;
    let page = timed(visitor, &format!("{link}/check"), None)?.ok_or("no page")?;
    let mark = hidden(&page.body, "mark").ok_or_else(|| format!("{link}/check carries no mark: {}", page.head))?;
    let date = today()?;
    let signed =
        [("name", "Dr. Probe Muster"), ("title", "Laborleitung"), ("date", &date), ("act", "sign"), ("mark", &mark)];
    timed(visitor, &format!("{link}/check"), Some(&signed)).map(drop)
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> Option<String> {
    let at = page.find(&format!("name=\"{name}\""))?;
    let from = page.get(..at)?.rfind('<')?;
    let tag = page.get(from..)?.split('>').next()?;
    Some(tag.split("value=\"").nth(1)?.split('"').next()?.to_owned())
}

/// Today as the form wants it; asked once, because a process for each answer would be measured as well.
fn today() -> Result<String, String> {
    static TODAY: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    if let Some(known) = TODAY.get() {
        return Ok(known.clone());
    }
    let text = crate::run::printed(std::process::Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    Ok(TODAY.get_or_init(|| text.trim().to_owned()).clone())
}
