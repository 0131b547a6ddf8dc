//! Letters for the post: made, printed, posted with proof, and some come back. Each once, and every number adds up.

use crate::{
    servers,
    world::{
        World, authority, field,
        lab::form,
        maker::{CALLS, COORDINATOR, Desk},
        story::{self, DEALER, LAB},
    },
};
use app::domain::{
    fact::{Fact, TaskKind},
    reconcile::Counter,
};
use reqwest::StatusCode;
use std::{collections::BTreeMap, path::Path, process::Command};

const SIZE: usize = 8;

/// The addresses of files on the page, the last batch first.
fn links(page: &str, ending: &str) -> Vec<String> {
    page.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|url| url.contains("/files/") && url.ends_with(ending))
        .map(|url| url[url.find("/files/").unwrap()..].replace("&amp;", "&"))
        .collect()
}

/// A CSV file as rows by column name (RFC 4180).
fn rows(csv: &[u8]) -> Vec<BTreeMap<String, String>> {
    let text = String::from_utf8(csv.to_vec()).unwrap();
    let (mut all, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => cell.push(signs.next().unwrap()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                all.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    let head = all.remove(0);
    all.into_iter().map(|row| head.iter().cloned().zip(row).collect()).collect()
}

async fn made(desk: &Desk<'_>, recipients: &str, marking: &str) -> String {
    let fields = [("act", "prepare"), ("recipients", recipients), ("marking", marking), ("registered", "yes")];
    desk.done("/letters", &fields).await;
    desk.page("/letters").await
}

/// What a program outside prints about a file; none if it is not installed.
fn said(program: &str, words: &[&str], file: &Path) -> Option<String> {
    let Ok(output) = Command::new(program)
        .args(words)
        .arg(file)
        .args(if program == "pdftotext" { &["-"][..] } else { &[] })
        .output()
    else {
        servers::skip(&format!("{program} is not installed"));
        return None;
    };
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Every row of the list stands on the page that it names, in the file that it names; no file has a page more.
async fn printed_as_listed(world: &World, desk: &Desk<'_>, page: &str) -> usize {
    let list = rows(&desk.bytes(&links(page, ".csv")[0]).await);
    let (total, letters) = list.split_last().unwrap();
    let number = |row: &BTreeMap<String, String>, column: &str| row[column].parse::<u64>().unwrap();
    let sum = |column: &str| letters.iter().map(|row| number(row, column)).sum::<u64>();
    assert_eq!((total["class"].as_str(), number(total, "no")), ("total", letters.len() as u64));
    assert_eq!((number(total, "pages"), number(total, "sheets")), (sum("pages"), sum("sheets")));
    let of_batch = page.split("</section>").next().unwrap();
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for url in links(of_batch, ".pdf") {
        let name = url.rsplit("name=").next().unwrap().to_owned();
        files.insert(name, desk.bytes(&url).await);
    }
    let mut sheets = 0;
    for (name, bytes) in &files {
        let path = world.path(name);
        std::fs::write(&path, bytes).unwrap();
        let Some(info) = said("pdfinfo", &[], &path) else { return letters.len() };
        said("qpdf", &["--check"], &path);
        assert!(info.contains("For the printer only") && info.contains("Tagged:          no"), "{info}");
        assert!(info.contains("Form:            none"), "{info}");
        let pages: u64 = info.lines().find_map(|l| l.strip_prefix("Pages:")).unwrap().trim().parse().unwrap();
        let own: Vec<_> = letters.iter().filter(|row| row["volume"] == *name).collect();
        assert_eq!(pages, 2 * own.iter().map(|row| number(row, "sheets")).sum::<u64>(), "{name}");
        sheets += pages / 2;
        let text = said("pdftotext", &["-layout"], &path).unwrap();
        let texts: Vec<&str> = text.split('\u{c}').collect();
        for row in own {
            let first = number(row, "first_page") as usize;
            assert_eq!(first % 2, 1, "a letter begins on an odd page");
            // The number stands on the letter, name and address on its first page.
            let last = first + 2 * number(row, "sheets") as usize;
            let whole = texts[first - 1..last - 1].concat();
            let is_signed = !row["letter_sha256"].is_empty();
            assert!(!is_signed || whole.contains(&row["consignee_no"]), "{} is not in its letter", row["consignee_no"]);
            let page = texts[first - 1];
            let code = Some(&row["postcode"]).filter(|code| !code.is_empty());
            for wanted in [Some(&row["name"]), code].into_iter().flatten() {
                assert!(page.contains(wanted.as_str()), "{wanted} is not on page {first} of {name}: {page}");
            }
        }
    }
    assert_eq!(sheets, number(total, "sheets"), "paper in files and list");
    letters.len()
}

async fn play(world: &World) {
    world.dispatched().await;
    let desk = world.desk(COORDINATOR).await;
    let post = story::by_post(SIZE);
    let page = made(&desk, "needed", "window").await;
    assert_eq!(printed_as_listed(world, &desk, &page).await, 1, "only the one without a mail address");
    assert!(world.state(&post).await.told_at.is_none(), "a letter that was only printed tells nobody");
    let first = field(&page, "batch").unwrap();
    let page = made(&desk, "all", "sheet").await;
    assert_eq!(printed_as_listed(world, &desk, &page).await, SIZE);
    let list = rows(&desk.bytes(&links(&page, ".csv")[0]).await);
    let numbers: std::collections::BTreeSet<&String> = list[..SIZE].iter().map(|row| &row["consignee_no"]).collect();
    assert_eq!(numbers.len(), SIZE, "every one once");
    in_postal_order(&list[..SIZE]);
    let replaced = posted(&desk, &first, "2026-01-12", b"%PDF receipt").await;
    assert_eq!(replaced, StatusCode::CONFLICT, "a later batch took its place");
    let page = made(&desk, "needed", "window").await;
    let batch = field(&page, "batch").unwrap();
    assert_eq!(posted(&desk, &batch, "2026-01-13", b"%PDF receipt").await, StatusCode::UNPROCESSABLE_ENTITY, "to come");
    assert_eq!(posted(&desk, &batch, "2026-01-12", b"").await, StatusCode::UNPROCESSABLE_ENTITY, "without proof");
    assert_eq!(posted(&desk, &batch, "2026-01-12", b"%PDF receipt").await, StatusCode::SEE_OTHER);
    assert_eq!(posted(&desk, &batch, "2026-01-12", b"%PDF receipt").await, StatusCode::CONFLICT, "posted already");
    told_and_returned(world, &desk, &post).await;
}

async fn told_and_returned(world: &World, desk: &Desk<'_>, post: &str) {
    let state = world.state(post).await;
    assert!(state.told_at.is_some() && state.tasks.is_empty(), "{:?}", state.tasks);
    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    assert_eq!(tally.get(Counter::ConsigneesTold), SIZE as i64, "seven by mail, one by letter");
    let sent = world.stream(post).await.into_iter().filter(|r| matches!(r.fact, Fact::Sent { .. })).count();
    assert_eq!(sent, 1);
    let none = desk.post("/letters", &[("act", "prepare"), ("recipients", "needed")]).await;
    assert_eq!(none.status, StatusCode::CONFLICT, "nobody is left: {}", none.words());
    let wrong = desk.post("/letters", &[("act", "return"), ("number", LAB), ("reason", "moved")]).await;
    assert_eq!(wrong.status, StatusCode::CONFLICT, "that one got no letter: {}", wrong.words());
    desk.done("/letters", &[("act", "return"), ("number", post), ("reason", "moved")]).await;
    let state = world.state(post).await;
    assert!(state.tasks.values().any(|t| t.kind == TaskKind::WrongContact), "somebody looks for the address");
    made(desk, "needed", "none").await;
    let calls = world.desk(CALLS).await;
    assert_eq!(calls.get("/letters").await.status, StatusCode::FORBIDDEN);
    let stream = desk.page(&format!("/recipients/{}", world.id(post).await)).await;
    assert!(stream.contains("moved"), "the story of the consignee says so");
    world.round().await;
    let dossier = world.dossier().await;
    authority::whole(&dossier);
    crate::durable::recount::agrees(&dossier);
    let kept = authority::files(&dossier).into_iter().filter(|(name, _)| name.starts_with("letters/"));
    let kept: Vec<_> = kept.collect();
    assert_eq!(kept.len(), 5, "four rolls and a receipt: {:?}", kept.iter().map(|(n, _)| n).collect::<Vec<_>>());
    assert!(kept.iter().any(|(name, bytes)| name.ends_with(".bin") && bytes == b"%PDF receipt"));
    let number = post.as_bytes();
    assert!(kept.iter().all(|(_, bytes)| !bytes.windows(number.len()).any(|w| w == number)), "a roll names nobody");
}

/// Classes one after the other; in each, those at home by postcode, then countries by name.
fn in_postal_order(rows: &[BTreeMap<String, String>]) {
    let mut classes: Vec<&String> = rows.iter().map(|row| &row["class"]).collect();
    classes.dedup();
    let distinct: std::collections::BTreeSet<_> = classes.iter().collect();
    assert_eq!(classes.len(), distinct.len(), "a class comes twice: {classes:?}");
    let home: Vec<&String> = rows.iter().filter(|r| r["country"] == "DE").map(|r| &r["postcode"]).collect();
    assert!(home.len() > 1 && rows.iter().any(|r| r["country"] == "GR"));
    for pair in rows.windows(2).filter(|pair| pair[0]["class"] == pair[1]["class"]) {
        let abroad = |row: &BTreeMap<String, String>| row["country"] != "DE";
        assert!(abroad(&pair[0]) <= abroad(&pair[1]), "home after abroad");
        if !abroad(&pair[0]) && !abroad(&pair[1]) {
            assert!(pair[0]["postcode"] <= pair[1]["postcode"]);
        }
    }
    let greek = rows.iter().find(|row| row["country"] == "GR").unwrap();
    assert!(greek.values().any(|cell| cell == "GRIECHENLAND"), "the post of the sender reads it: {greek:?}");
    let german = rows.iter().find(|row| row["country"] == "DE").unwrap();
    assert!(!german.values().any(|cell| cell == "DEUTSCHLAND"), "no country line at home");
}

/// Hands in the day and the proof of posting.
async fn posted(desk: &Desk<'_>, batch: &str, on: &str, proof: &'static [u8]) -> StatusCode {
    let file = reqwest::multipart::Part::bytes(proof).file_name("receipt.pdf");
    let form =
        reqwest::multipart::Form::new().text("batch", batch.to_owned()).text("on", on.to_owned()).part("file", file);
    desk.send("/letters/posted", form).await.status
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_are_made_posted_and_come_back() {
    play(&World::new(SIZE).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_are_made_posted_and_come_back_on_postgresql() {
    let Some(server) = servers::postgres() else { return };
    let world = World::on(&server.url("letters"), SIZE).await;
    play(&world).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_a_distributor_names_gets_the_notice_below_a_sheet_with_its_address() {
    let world = World::new(SIZE).await;
    world.dispatched().await;
    let state = world.state(DEALER).await;
    let serial = state.counted_units().find_map(|u| u.listed.serial.clone()).unwrap();
    let line =
        format!("Labor Endstelle; Beispielweg 7; 10115; Musterstadt; DE; endstelle@empfaenger.example; {serial}");
    let fields = form(&[("paste", &line), ("complete", "yes"), ("act", "tell")]);
    world.lab(DEALER).post("recipients", &fields).await.taken("recipients");
    let desk = world.desk(COORDINATOR).await;
    let page = made(&desk, "all", "none").await;
    let list = rows(&desk.bytes(&links(&page, ".csv")[0]).await);
    assert_eq!(printed_as_listed(&world, &desk, &page).await, SIZE + 1);
    let named = list.iter().find(|row| row["name"] == "Labor Endstelle").unwrap();
    assert_eq!((named["letter_sha256"].as_str(), named["postcode"].as_str()), ("", "10115"));
    assert!(!named["notice_sha256"].is_empty() && named["doubts"].is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_printed_before_the_notice_is_issued() {
    let world = World::new(4).await;
    world.signed().await;
    let early = world.app.prepare_letters(&world.staff(COORDINATOR), &world.story.action, Default::default()).await;
    assert_eq!(early.unwrap_err().code, "approval.stage");
    let other = world.app.prepare_letters(&world.staff(CALLS), &world.story.action, Default::default()).await;
    assert_eq!(other.unwrap_err().code, "staff.role");
}
