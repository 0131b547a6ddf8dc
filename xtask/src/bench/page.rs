//! `page`: pages of an action with 100,000 consignees, against the same pages with 10.
//!
//! Two installations of the release program answer in turns; each sample is a percentile over a batch of requests on
//! one connection. The ratio says whether a page costs more because the action is large.

use super::Bench;
use super::doors::{Doors, percentile};
use super::ground::{Bulk, Ground};
use super::rounds::{Row, interleaved, ratio};

pub const PAGE: Bench =
    Bench { name: "page", about: "an action with 100,000 consignees, against one with 10", measure };

const REQUESTS: usize = 60;

fn measure(ground: &Ground) -> Result<Vec<Row>, String> {
    let (large, small) = (ground.bulk("page-large", 100_000, 5_000, None)?, ground.bulk("page-small", 10, 5, None)?);
    let (many, few) = (Doors::open(ground, &large.folder)?, Doors::open(ground, &small.folder)?);
    let mut rows = Vec::new();
    for (name, page) in [("overview", ""), ("recipients", "/recipients"), ("answers", "/answers"), ("log", "/log")] {
        let (mut ours, mut peer) = (Vec::new(), Vec::new());
        let samples = interleaved(
            ground.rounds,
            || sample(&many, &large, page, &mut ours),
            || sample(&few, &small, page, &mut peer),
        )?;
        rows.push(ratio(&format!("page: {name}, p50"), "ms", &samples));
        let slow = super::rounds::Samples { ours, peer };
        rows.push(ratio(&format!("page: {name}, p95"), "ms", &slow));
    }
    Ok(rows)
}

/// The median of one batch in milliseconds; the 95th percentile goes aside.
fn sample(doors: &Doors, bulk: &Bulk, page: &str, slow: &mut Vec<f64>) -> Result<f64, String> {
    let mut visitor = doors.visitor(&format!("session={}", bulk.session))?;
    let path = format!("/actions/{}{page}", bulk.action);
    let mut took = Vec::new();
    for number in 0..REQUESTS + 5 {
        let answer = visitor.get(&path)?;
        if answer.status != 200 {
            return Err(format!("{path} answers {}: {}", answer.status, answer.head));
        }
        // The first few fill caches.
        if number >= 5 {
            took.push(answer.seconds * 1000.0);
        }
    }
    slow.push(percentile(&took, 0.95));
    Ok(percentile(&took, 0.5))
}
