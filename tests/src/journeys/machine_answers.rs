//! Files of answers: the machine answer by API and by mail, a sheet by mail and by upload. Each becomes the same draft with
//! doubts; what has none is taken, what has some waits for a person; the source is the file, and the same file is one answer.

mod doubtful;

use crate::world::{
    Letter, World, authority,
    evidence::{Bmc, Checker, run},
    filled_form,
    lab::Lab,
    maker::COORDINATOR,
    story::{self, BRITISH, LAB},
    value_of,
};
use app::{
    domain::{
        fact::{JoinedBy, TaskKind},
        id::Digest,
        response::Channel,
    },
    incoming::Came,
};
use reqwest::{
    StatusCode,
    multipart::{Form, Part},
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

async fn sent(consignees: usize) -> World {
    let world = World::new(consignees).await;
    world.dispatched().await;
    world.round().await;
    world
}

fn digest(bytes: &[u8]) -> Digest {
    Digest::from_bytes(&Sha256::digest(bytes).into())
}

fn letter(world: &World, number: &str) -> Letter {
    world.letters_to(&story::address(number)).into_iter().next().expect("the notice was sent")
}

/// What is attached to the notice mail under a name that ends so.
fn attached(world: &World, number: &str, end: &str) -> Vec<u8> {
    letter(world, number).attached.into_iter().find(|(name, _)| name.ends_with(end)).expect("attached").1
}

/// A program of a hospital: it has the notice as data and calls what stands in it.
struct Machine {
    notice: Value,
    client: reqwest::Client,
}

impl Machine {
    fn of(world: &World, number: &str) -> Self {
        let notice = serde_json::from_slice(&attached(world, number, "-notice.json")).unwrap();
        Self { notice, client: reqwest::Client::new() }
    }
    fn serials(&self) -> Vec<String> {
        let units = self.notice["consignee"]["units"].as_array().unwrap();
        units.iter().map(|u| u["serial"].as_str().unwrap().to_owned()).collect()
    }
    /// An answer about these units.
    fn answer(&self, units: Value) -> Value {
        json!({
            "format": "fieldaction-answer", "version": 1, "reference": self.notice["reference"], "revision": self.notice["revision"],
            "mark": self.notice["mark"],
            "consignee": {"link": self.notice["answer"]["portal"], "number": self.notice["consignee"]["number"]},
            "respondent": {"name": "Dr. Petra Probe", "title": "Laborleitung", "date": "2026-01-12"},
            "answers": [{"question": "receipt", "answer": true}, {"question": "users_informed", "answer": true}],
            "units": units,
        })
    }
    fn done(&self) -> Value {
        let units =
            self.serials().into_iter().map(|s| json!({"serial": s, "disposition": "done", "date": "2026-01-11"}));
        self.answer(units.collect())
    }
    async fn post(&self, bytes: Vec<u8>) -> (StatusCode, Value) {
        let at = self.notice["answer"]["api"].as_str().unwrap();
        let answer = self.client.post(at).header("content-type", "application/json").body(bytes).send().await.unwrap();
        (answer.status(), answer.json().await.unwrap())
    }
    async fn state(&self) -> Value {
        let at = self.notice["answer"]["state"].as_str().unwrap();
        self.client.get(at).send().await.unwrap().json().await.unwrap()
    }
}

/// A mail with one file attached; `to`: the mail it answers.
fn mail(from: &str, to: Option<&Letter>, text: &str, name: &str, mime: &str, bytes: &[u8]) -> Vec<u8> {
    let mut mail = format!(
        "From: {from}\r\nTo: safety-notice@maker.example\r\nSubject: Answer\r\nMessage-ID: <m{}@lab.example>\r\n",
        bytes.len()
    );
    if let Some(to) = to {
        write!(mail, "In-Reply-To: <{}>\r\n", to.id).unwrap();
    }
    write!(
        mail,
        "Date: Mon, 12 Jan 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n\
         --x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--x\r\nContent-Type: {mime}; name=\"{name}\"\r\n\
         Content-Disposition: attachment; filename=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    .unwrap();
    for line in data_encoding::BASE64.encode(bytes).as_bytes().chunks(76) {
        write!(mail, "{}\r\n", std::str::from_utf8(line).unwrap()).unwrap();
    }
    mail.push_str("--x--\r\n");
    mail.into_bytes()
}

async fn take(world: &World, mail: &[u8]) -> Came {
    world.app.take_mail(mail, "test", None).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_answers_twice_and_it_is_one_answer() {
    let world = sent(5).await;
    let machine = Machine::of(&world, LAB);
    let served: Value =
        machine.client.get(format!("{}/api/openapi.json", world.base)).send().await.unwrap().json().await.unwrap();
    assert_eq!(served["openapi"], "3.1.0");
    let link = machine.notice["answer"]["portal"].as_str().unwrap();
    let api = link.replace("/p/", "/api/p/");
    let notice = machine.client.get(format!("{api}/notice")).send().await.unwrap().bytes().await.unwrap();
    assert_eq!(notice, attached(&world, LAB, "-notice.json"), "the very bytes that were signed");

    let answer = serde_json::to_vec(&machine.done()).unwrap();
    let (status, first) = machine.post(answer.clone()).await;
    assert_eq!(
        (status, &first["already"], &first["accepted"]),
        (StatusCode::CREATED, &json!(false), &json!(true)),
        "{first}"
    );
    assert_eq!(first["open"], json!([]));
    let (status, second) = machine.post(answer.clone()).await;
    assert_eq!((status, &second["already"], &second["response"]), (StatusCode::OK, &json!(true), &first["response"]));
    let state = world.state(LAB).await;
    assert_eq!(state.responses.len(), 1);
    let response = &state.responses[0].1;
    assert_eq!((response.source.as_ref(), response.channel), (Some(&digest(&answer)), Channel::Portal));
    assert!(world.app.blobs.has(&digest(&answer)), "the original is kept");
    assert!(state.answered() && state.said_done_at.is_some());
    let known = machine.state().await;
    assert!(known["units"].as_array().unwrap().iter().all(|u| u["disposition"] == "done"), "{known}");

    // The same file in a mail is the same answer still, and its mail needs nobody.
    let by_mail = mail("robot@elsewhere.example", None, "", "answer.json", "application/json", &answer);
    assert_eq!(take(&world, &by_mail).await, Came::Joined);
    assert_eq!(world.state(LAB).await.responses.len(), 1);
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_serial_number_that_nobody_sent_opens_a_question() {
    let world = sent(5).await;
    let machine = Machine::of(&world, LAB);
    let mut answer = machine.done();
    answer["unknown_serials"] = json!(["ZZ-99"]);
    let (status, said) = machine.post(serde_json::to_vec(&answer).unwrap()).await;
    assert_eq!((status, &said["accepted"]), (StatusCode::CREATED, &json!(false)), "{said}");
    let state = world.state(LAB).await;
    assert_eq!(state.responses[0].1.unknown_serials, ["ZZ-99".into()]);
    assert!(state.tasks.values().any(|t| t.kind == TaskKind::ResponseDoubts), "{:?}", state.tasks);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_machine_answer_by_mail_joins_by_its_link_and_nothing_else() {
    let world = sent(5).await;
    let machine = Machine::of(&world, BRITISH);
    // The sender is a laboratory we know; the document belongs to another one.
    let from = story::address(LAB);
    let answer = serde_json::to_vec(&machine.done()).unwrap();
    assert_eq!(take(&world, &mail(&from, None, "", "answer.json", "application/json", &answer)).await, Came::Joined);
    assert!(world.state(LAB).await.mails.is_empty(), "the sender says less than the link");
    let state = world.state(BRITISH).await;
    assert_eq!((state.mails[0].mail.joined, state.responses.len()), (JoinedBy::Link, 1));
    assert_eq!((state.responses[0].1.channel, &state.responses[0].1.source), (Channel::Mail, &Some(digest(&answer))));
    assert!(state.mails[0].end.is_some(), "nobody has to read it");

    // A link that was tampered with joins nothing, whoever sends it.
    let mut forged = machine.done();
    let link = format!("{}x", machine.notice["answer"]["portal"].as_str().unwrap());
    forged["consignee"]["link"] = json!(link);
    let bytes = serde_json::to_vec(&forged).unwrap();
    let came =
        take(&world, &mail("stranger@nowhere.example", None, "", "answer.json", "application/json", &bytes)).await;
    assert_eq!(came, Came::Waits);

    // With words of a person beside it the answer is taken and the mail stays open.
    let machine = Machine::of(&world, LAB);
    let answer = serde_json::to_vec(&machine.done()).unwrap();
    let text = "Bitte rufen Sie uns an, wir haben noch eine Frage zum BMC.";
    assert_eq!(take(&world, &mail(&from, None, text, "answer.json", "application/json", &answer)).await, Came::Joined);
    let state = world.state(LAB).await;
    assert!(state.responses.len() == 1 && state.mails[0].end.is_none());
    assert!(state.tasks.values().any(|t| t.kind == TaskKind::Mail));
}

/// A hospital's own workbook: a damaged serial number, a word that nobody knows, a serial number that nobody sent.
fn workbook(serials: &[String]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Seriennummer", "Status", "Datum", "Bemerkung"]).unwrap();
    sheet.write_row(1, 0, [serials[0].as_str(), "erledigt", "11.01.2026"]).unwrap();
    sheet.write_row(2, 0, [serials[1].as_str(), "noch nicht", "03/04/2026", "wartet"]).unwrap();
    sheet.write_row(3, 0, [serials[2].as_str(), "siehe Protokoll"]).unwrap();
    sheet.write_row(4, 0, ["8.16E+11", "erledigt"]).unwrap();
    sheet.write_row(5, 0, ["ZZ-77", "erledigt"]).unwrap();
    book.save_to_buffer().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sheet_by_mail_is_read_row_by_row_and_taken_by_a_person() {
    let world = sent(5).await;
    let machine = Machine::of(&world, LAB);
    let serials = machine.serials();
    let book = workbook(&serials);
    let mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let text = "Anbei die Liste.\r\n\r\nMit freundlichen Grüßen\r\nDr. Petra Probe";
    let by_mail = mail(&story::address(LAB), Some(&letter(&world, LAB)), text, "Server.xlsx", mime, &book);
    assert_eq!(take(&world, &by_mail).await, Came::Joined);
    let state = world.state(LAB).await;
    assert!(state.responses.is_empty(), "a sheet with doubts decides nothing by itself");
    let desk = world.desk(COORDINATOR).await;
    let at = format!("/recipients/{}/mail/{}", world.id(LAB).await, state.mails[0].mail.mail);
    let page = desk.page(&at).await;
    for said in ["Server.xlsx", "row 3", "row 4", "siehe Protokoll", "8.16E+11", "03/04/2026"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let mut fields = filled_form(&page, "respond");
    assert_eq!(value_of(&fields, "further"), "ZZ-77");
    let words: Vec<String> = (0..3).map(|n| value_of(&fields, &format!("said-{n}"))).collect();
    let mut sorted = words.clone();
    sorted.sort();
    assert_eq!(sorted, ["", "done", "not_yet"], "{words:?}");
    fields.retain(|(name, _)| name != "name");
    fields.extend([("act".into(), "respond".into()), ("name".into(), "Dr. Petra Probe".into())]);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    desk.done(&at, &fields).await;
    let state = world.state(LAB).await;
    let (_, response) = &state.responses[0];
    assert_eq!(response.source.as_ref(), Some(&digest(&book)), "the source is the file, not the mail around it");
    assert!(world.app.blobs.has(&digest(&book)) && state.mails[0].end.is_some());
    assert!(state.tasks.values().any(|t| t.kind == TaskKind::ResponseDoubts), "the further serial number is work");
    let file = format!("/recipients/{}/files/{}", world.id(LAB).await, digest(&book));
    assert_eq!(desk.get(&file).await.status, 200, "the original can be had");
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn evidence_in_a_mail_counts_as_by_upload() {
    let world = super::world().await;
    world.round().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(3));
    let loaded = lab.profile().await;
    let serial = super::serials(&world, LAB).await[0].clone();
    let now = world.app.clock.now();
    let bundle = agent.seal(&loaded.profile, run(&loaded, &serial, Bmc::Closed, now));
    let by_mail =
        mail(&story::address(LAB), Some(&letter(&world, LAB)), "", "proof.dsse.json", "application/json", &bundle);
    assert_eq!(take(&world, &by_mail).await, Came::Joined);
    let state = world.state(LAB).await;
    assert_eq!((state.bundles.len(), state.bundles[0].1.channel), (1, Channel::Mail), "{:?}", state.bundles);
    let shown = state.units_by_serial(&serial)[0].shown_done_at;
    assert!(shown.is_some(), "{:?}", state.bundles);
    // Given again, as after a crash, and handed in by the link, too: one evidence.
    assert_eq!(take(&world, &by_mail).await, Came::Known);
    lab.hand_in(&[("again.dsse.json", bundle)]).await;
    assert_eq!(world.state(LAB).await.bundles.len(), 1);
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mail_of_our_own_is_no_answer() {
    let world = sent(4).await;
    let to = letter(&world, LAB);
    for from in ["safety-notice@maker.example", "Safety <SAFETY-NOTICE+p1@maker.example>"] {
        let own = mail(from, Some(&to), "All servers were corrected.", "a.txt", "text/plain", from.as_bytes());
        assert_eq!(take(&world, &own).await, Came::Noted, "{from}");
    }
    assert!(world.state(LAB).await.mails.is_empty());
}
/// Posts a file on the page for files of answers.
async fn upload(lab: &Lab, name: &str, bytes: Vec<u8>) -> (StatusCode, String) {
    let form = Form::new().part("file", Part::bytes(bytes).file_name(name.to_owned()));
    let answer = lab.client().post(format!("{}/upload", lab.link)).multipart(form).send().await.unwrap();
    (answer.status(), answer.text().await.unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn our_own_sheet_is_filled_in_uploaded_checked_and_signed() {
    let world = sent(5).await;
    let lab = world.lab(LAB);
    let own = String::from_utf8(attached(&world, LAB, "-units.csv")).unwrap();
    let mut lines: Vec<String> = own.lines().map(str::to_owned).collect();
    let header: Vec<String> = lines[0].trim_start_matches('\u{feff}').split(',').map(str::to_owned).collect();
    let place = |name: &str| header.iter().position(|h| h == name).unwrap();
    for (n, line) in lines.iter_mut().enumerate().skip(1) {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        let said = if n == 3 { ("not_yet", "2026-02-01") } else { ("done", "11.01.2026") };
        (cells[place("disposition")], cells[place("date")]) = (said.0.into(), said.1.into());
        if n == 1 {
            cells[place("question_receipt")] = "yes".into();
            cells[place("question_users_informed")] = "yes".into();
            cells[place("answered_by")] = "Dr. Petra Probe".into();
        }
        *line = cells.join(",");
    }
    lines.push("FSN;;0999;;;;;;erledigt".replace(';', ","));
    let before = world.sum().await;
    let untouched = upload(&lab, "units.csv", own.clone().into_bytes()).await;
    assert_eq!(untouched.0, StatusCode::OK, "a sheet that nobody filled in says nothing: {}", untouched.1);
    let sheet = lines.join("\r\n").replace("FSN,,0999", &format!("{},,0999", lines[1].split(',').next().unwrap()));
    let (status, page) = upload(&lab, "units.csv", sheet.clone().into_bytes()).await;
    assert_eq!(status, StatusCode::OK, "{page}");
    assert!(page.contains("0999") && page.contains("href=\""), "{page}");
    assert_eq!(world.sum().await, before, "uploading records nothing");
    let devices = lab.page("devices").await;
    assert!(devices.contains("0999") && devices.contains("01.02.2026"), "{devices}");
    let check = lab.page("check").await;
    assert!(check.contains("Dr. Petra Probe"), "{check}");
    lab.sign("Dr. Petra Probe").await;
    let state = world.state(LAB).await;
    let (_, response) = &state.responses[0];
    assert_eq!(response.source.as_ref(), Some(&digest(sheet.as_bytes())), "the source is the file");
    assert_eq!(response.unknown_serials, ["0999".into()], "leading zeros stay");
    let mut words: Vec<_> = response.units.iter().map(|u| u.disposition.word()).collect();
    words.sort_unstable();
    assert_eq!(words, ["done", "done", "not_yet"]);

    let (status, page) = upload(&lab, "foreign.csv", attached(&world, BRITISH, "-units.csv")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    let (status, _) = upload(&lab, "photo.png", b"\x89PNG\r\n\x1a\n\0\0".to_vec()).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
}
