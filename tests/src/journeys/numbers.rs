//! Numbers: every number on the page is the length of the list it leads to, every breakdown adds up to the whole, the
//! whole is what the counters and an independent recount say; the status report says the same.

use crate::{
    servers,
    world::{
        World, crawl,
        maker::{AUDITOR, CALLS},
        story::{BRITISH, LAB},
    },
};
use app::domain::reconcile::{Counter, Tally};
use reqwest::StatusCode;
use std::collections::BTreeMap;

const SIZE: usize = 7;

/// Links of the page that lead to recipients, with the number that each shows.
fn counted(page: &str) -> Vec<(String, usize)> {
    let links = page.split("<a href=\"").skip(1).filter_map(|rest| {
        let (url, rest) = rest.split_once("\">")?;
        let number = rest.split('<').next()?.trim().parse().ok()?;
        Some((url.replace("&#38;", "&").replace("&amp;", "&"), number))
    });
    links.filter(|(url, _)| url.contains("/recipients")).collect()
}

/// The sheet's rows as table and part, with the counters by word.
fn rows(csv: &str) -> Vec<(String, String, BTreeMap<String, Option<i64>>)> {
    let mut lines = csv.trim_start_matches('\u{feff}').lines();
    let head: Vec<&str> = lines.next().unwrap().split(',').collect();
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!(cells.len(), head.len(), "{line}");
        let counts = head.iter().zip(&cells).skip(5).map(|(word, cell)| ((*word).to_owned(), cell.parse().ok()));
        (cells[1].to_owned(), cells[2].to_owned(), counts.collect())
    };
    lines.map(row).collect()
}

async fn tally(world: &World) -> Tally {
    world.app.store.tally(&world.story.action).await.unwrap()
}

async fn add_up(world: &World) -> Vec<(String, String, BTreeMap<String, Option<i64>>)> {
    let desk = world.desk(AUDITOR).await;
    let csv = String::from_utf8(desk.bytes("/numbers/numbers.csv").await).unwrap();
    let rows = rows(&csv);
    let whole = &rows.iter().find(|(table, ..)| table == "whole").unwrap().2;
    let tally = tally(world).await;
    for (word, count) in whole.iter().filter(|(word, _)| *word != "hours") {
        assert_eq!(*count, Some(tally.get(Counter::from_word(word).unwrap())), "{word}");
    }
    for kind in ["country", "lang", "role", "via", "tier", "channel"] {
        for (word, count) in whole.iter().filter(|(word, _)| *word != "hours" && *word != "consignees_corrected") {
            let parts = rows.iter().filter(|(table, ..)| table == kind);
            let sum: i64 = parts.map(|(_, _, counts)| counts[word].unwrap()).sum();
            assert_eq!(Some(sum), *count, "{kind} {word}");
        }
    }
    let units: i64 = rows.iter().filter(|(t, ..)| t == "disposition").map(|(_, _, c)| c["units"].unwrap()).sum();
    assert_eq!(units, tally.get(Counter::Units));
    rows
}

async fn journey(world: World) {
    world.dispatched().await;
    world.days(1).await;
    world.lab(LAB).answer("done", &[]).await;
    world.lab("T0003").read().await;
    world.lab("T0004").wrong_contact("Neue Stelle", "neu@empfaenger.example").await;
    world.round().await;
    let early = tally(&world).await;
    assert_eq!(early.get(Counter::ConsigneesCorrected), 1);
    let desk = world.desk(AUDITOR).await;
    assert!(!desk.page("/numbers?lang=en").await.contains("until=2"), "day 7 is not over");
    world.days(7).await;
    world.lab(BRITISH).answer("later", &[("until", "31.12.2026")]).await;
    world.round().await;
    let now = tally(&world).await;
    assert!(now.get(Counter::ConsigneesAnswered) > early.get(Counter::ConsigneesAnswered));

    let rows = add_up(&world).await;
    let day = |after: &str| rows.iter().find(|(table, part, _)| table == "day" && part == after).unwrap().2.clone();
    assert_eq!(day("7")["consignees_answered"], Some(early.get(Counter::ConsigneesAnswered)));
    assert_eq!(day("7")["units_said_done"], Some(early.get(Counter::UnitsSaidDone)));
    assert_eq!(day("14")["consignees_answered"], None, "not known yet");

    // Every number is the length of its list, those of day 7 too.
    let desk = world.desk(AUDITOR).await;
    let page = desk.page("/numbers?lang=en").await;
    let links = counted(&page);
    assert!(links.len() > 60 && links.iter().any(|(url, _)| url.contains("until=")), "{}", links.len());
    for (url, number) in links {
        let list = desk.get(&format!("{}{url}", world.base)).await;
        assert_eq!(list.status, StatusCode::OK, "{url}");
        let shown = list.html.matches("<tr><th scope=\"row\"><a href=").count();
        assert_eq!(shown, number, "{url}: {}", crawl::words(&list.html));
    }

    let status: serde_json::Value = serde_json::from_slice(&desk.bytes("/status.json").await).unwrap();
    assert_eq!(status["rule"], "21 CFR 7.53(b)");
    assert_eq!(status["b1_notified"]["notified"], now.get(Counter::ConsigneesTold));
    assert_eq!(status["b2_responding"]["responding"], 2);
    assert_eq!(status["b3_not_responding"]["not_responding"], now.get(Counter::Consignees) - 2);
    assert_eq!(status["b4_returned_or_corrected"]["accounted"], now.get(Counter::UnitsSaidDone));
    assert!(status["b5_effectiveness_checks"]["number"].is_null(), "none are recorded, and it says so");
    let printed = crawl::words(&desk.page("/status?lang=en").await);
    assert!(printed.contains("21 CFR 7.53(b)(1) to (6)") && printed.contains("none recorded"), "{printed}");
    assert!(desk.bytes("/numbers/numbers.xlsx").await.starts_with(b"PK"));
    let calls = world.desk(CALLS).await;
    for page in ["/numbers", "/numbers/numbers.csv", "/status", "/status.json"] {
        assert_eq!(calls.get(&world.office(page)).await.status, StatusCode::FORBIDDEN, "{page}");
    }

    // The same after the views are computed again from the facts.
    world.app.store.rebuild_views(&world.story.action).await.unwrap();
    assert_eq!(tally(&world).await, now);
    assert_eq!(add_up(&world).await, rows);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_number_is_the_length_of_its_list() {
    journey(World::new(SIZE).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_number_is_the_length_of_its_list_on_postgresql() {
    let Some(server) = servers::postgres() else { return };
    journey(World::on(&server.url("numbers"), SIZE).await).await;
}
