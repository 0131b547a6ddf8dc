//! Sites that answer by file: the machine answer by the interface and by mail, the sheet of their serial numbers, a sheet of
//! their own.

use super::{
    acts,
    cast::{Said, Site},
};
use crate::world::{Letter, World};
use serde_json::{Value, json};

/// What is attached to the notice under a name that ends so.
fn attached<'a>(letter: &'a Letter, end: &str) -> &'a [u8] {
    &letter.attached.iter().find(|(name, _)| name.ends_with(end)).expect("attached").1
}

/// The machine answer of a site, made from the notice as data that it got, and where that says it goes.
fn answer(site: &Site, letter: &Letter) -> (Vec<u8>, String) {
    let notice: Value = serde_json::from_slice(attached(letter, "-notice.json")).unwrap();
    let says = site.says().unwrap();
    let units =
        site.serials.iter().zip(&says).map(|(serial, said)| json!({"serial": serial, "disposition": said.word()}));
    let answer = json!({
        "format": "fieldaction-answer", "version": 1, "reference": notice["reference"], "revision": notice["revision"],
        "mark": notice["mark"],
        "consignee": {"link": notice["answer"]["portal"], "number": notice["consignee"]["number"]},
        "respondent": {"name": "Dr. Probe Muster", "title": "Laborleitung", "date": "2026-01-13"},
        "answers": [{"question": "receipt", "answer": true}, {"question": "users_informed", "answer": true}],
        "units": units.collect::<Vec<_>>(),
    });
    (serde_json::to_vec(&answer).unwrap(), notice["answer"]["api"].as_str().unwrap().to_owned())
}

/// Its system calls the interface, and calls again because it is not sure: that is one answer.
pub async fn by_interface(site: &Site, letter: &Letter) {
    let (answer, at) = answer(site, letter);
    let client = reqwest::Client::new();
    for expected in [201, 200] {
        let request = client.post(&at).header("content-type", "application/json").body(answer.clone());
        let said = request.send().await.unwrap();
        assert_eq!(said.status().as_u16(), expected, "{}: {}", site.number, said.text().await.unwrap());
    }
}

/// Its system sends a mail from an address of its own.
pub async fn by_mail(world: &World, site: &Site, letter: &Letter) {
    let (answer, _) = answer(site, letter);
    let mut mail = acts::with_files(site, None, vec![("answer.json".into(), "application/json", answer)]);
    mail.from = "robot@nirgends.example".into();
    acts::mail(world, &mail).await;
}

/// The sheet that came with the notice, its column for the disposition filled in.
pub async fn sheet(world: &World, site: &Site, letter: &Letter) {
    let own = String::from_utf8(attached(letter, "-units.csv").to_vec()).unwrap();
    let says = site.says().unwrap();
    let mut lines = own.lines();
    let header: Vec<&str> = lines.next().unwrap().trim_start_matches('\u{feff}').split(',').collect();
    let place = |name: &str| header.iter().position(|h| *h == name).unwrap_or_else(|| panic!("{name} in {header:?}"));
    let mut filled = vec![header.join(",")];
    for line in lines {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        let unit = site.serials.iter().position(|s| *s == cells[place("serial")]).unwrap();
        cells[place("disposition")] = says[unit].word().to_owned();
        cells[place("answered_by")] = "Dr. Probe Muster".to_owned();
        filled.push(cells.join(","));
    }
    let file = ("units.csv".to_owned(), "text/csv", filled.join("\r\n").into_bytes());
    acts::mail(world, &acts::with_files(site, Some(letter), vec![file])).await;
}

/// A sheet as a hospital keeps it, with a serial number that nobody sent.
pub async fn own_sheet(world: &World, site: &Site, letter: &Letter) {
    let mut rows = vec!["Seriennummer;Status;Bemerkung".to_owned()];
    for (serial, said) in site.serials.iter().zip(site.says().unwrap()) {
        rows.push(format!("{serial};{};", if said == Said::Done { "erledigt" } else { "noch offen" }));
    }
    rows.push("7654321;erledigt;Keller".to_owned());
    let file = ("server.csv".to_owned(), "text/csv", rows.join("\r\n").into_bytes());
    acts::mail(world, &acts::with_files(site, Some(letter), vec![file])).await;
}
