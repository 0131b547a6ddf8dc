//! Mail that comes in: bounces, answers in words, by form and by scan, automatic mail, strangers and foreign tokens; each is
//! handled once, ends on the right consignee or before a person, and decides nothing by itself.

use crate::{
    papers,
    servers::need,
    world::{
        Letter, World,
        maker::{COORDINATOR, REGULATORY},
        story,
    },
};
use app::{
    domain::{
        fact::{Fact, JoinedBy, MailKind, TaskKind},
        reconcile::Counter,
    },
    incoming::Came,
};
use std::fmt::Write as _;

/// The model case, dispatched to these many sites and sent.
async fn sent(consignees: usize) -> World {
    let world = World::new(consignees).await;
    world.dispatched().await;
    world.round().await;
    world
}

/// The notice mail that a consignee got.
fn notice(world: &World, number: &str) -> Letter {
    world.letters_to(&story::address(number)).into_iter().next().expect("the notice was sent")
}

/// A reply as a mail program writes it.
fn reply(from: &str, to: &Letter, text: &str) -> String {
    let mut mail = String::new();
    write!(
        mail,
        "From: {from}\r\nTo: safety-notice@maker.example\r\nSubject: AW: {}\r\nMessage-ID: <r{}@lab.example>\r\n\
         In-Reply-To: <{}>\r\nDate: Mon, 07 Dec 2026 09:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n",
        to.subject,
        text.len(),
        to.id,
    )
    .unwrap();
    mail
}

/// A delivery report about a mail of ours (RFC 3464).
fn bounce(to: &Letter, address: &str) -> String {
    format!(
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@relay.example\r\nTo: safety-notice@maker.example\r\nSubject: Undelivered\r\n\
         Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nThe mail could not be delivered.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n\r\n\
         Final-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: 5.1.1\r\n\
         Diagnostic-Code: smtp; 550 5.1.1 user unknown\r\n\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{}>\r\nTo: {address}\r\nSubject: x\r\n\r\n--b--\r\n",
        to.id
    )
}

async fn take(world: &World, mail: &str) -> Came {
    world.app.take_mail(mail.as_bytes(), "test", None).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bounce_takes_back_that_somebody_was_told_and_is_counted_once() {
    let world = sent(5).await;
    let number = "T0000";
    assert!(world.state(number).await.told_at.is_some());
    let report = bounce(&notice(&world, number), &story::address(number));
    assert_eq!(take(&world, &report).await, Came::Joined);
    assert_eq!(take(&world, &report).await, Came::Known, "the same bytes again change nothing");
    let state = world.state(number).await;
    assert!(state.told_at.is_none() && state.bounced == 1, "{state:?}");
    assert!(state.tasks.values().any(|t| t.kind == TaskKind::Undeliverable));
    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    assert_eq!((tally.get(Counter::ParcelsBounced), tally.get(Counter::ConsigneesTold)), (1, 3));

    // The right contact gets the notice, and is told.
    let desk = world.desk(COORDINATOR).await;
    let id = world.id(number).await;
    desk.done(&format!("/recipients/{id}"), &[("act", "contact"), ("name", "Dr. Neu"), ("email", "neu@lab.example")])
        .await;
    world.round().await;
    assert!(world.state(number).await.told_at.is_some());
    crate::world::authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_in_words_is_proposed_and_taken_with_one_click() {
    let world = sent(4).await;
    let number = "T0000";
    let letter = notice(&world, number);
    let state = world.state(number).await;
    let serials: Vec<String> = state.counted_units().filter_map(|u| u.serial().map(str::to_owned)).collect();
    assert_eq!(serials.len(), 3);
    let text = format!(
        "Guten Tag,\r\n\r\nServer {} und {} haben wir gestern umgestellt.\r\n{} ist noch nicht umgestellt.\r\n\r\n\
         Mit freundlichen Grüßen\r\nDr. Erika Beispiel\r\nLaborleitung\r\n\r\nAm 01.12.2026 schrieb Illumina:\r\n> {}\r\n",
        serials[0],
        serials[1],
        serials[2],
        letter.text.replace('\n', "\r\n> ")
    );
    let mail = reply("Dr. Erika Beispiel <erika@elsewhere.example>", &letter, &text);
    assert_eq!(take(&world, &mail).await, Came::Joined);
    let state = world.state(number).await;
    assert!(state.responses.is_empty() && state.said_done_at.is_none(), "a mail decides nothing by itself");
    let received = &state.mails[0].mail;
    assert_eq!((received.says, received.joined), (MailKind::Answer, JoinedBy::MessageId));

    let desk = world.desk(COORDINATOR).await;
    let (id, digest) = (world.id(number).await, received.mail.clone());
    let at = format!("/recipients/{id}/mail/{digest}");
    let page = desk.page(&at).await;
    assert!(page.contains("<mark class=\"said\">") || page.contains("<mark class=\"unsure\">"), "{page}");
    assert!(page.contains("class=\"foreign\""), "what is quoted is shown apart");
    // The form stands there filled in: the button is all that is missing.
    let mut fields = crate::world::filled_form(&page, "respond");
    fields.push(("act".into(), "respond".into()));
    if crate::world::value_of(&fields, "name").is_empty() {
        fields.push(("name".into(), "Dr. Erika Beispiel".into()));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    desk.done(&at, &fields).await;
    let state = world.state(number).await;
    let words: Vec<_> = state.units.values().map(|u| u.disposition.as_ref().map_or("none", |d| d.word())).collect();
    let mut sorted = words.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, ["done", "done", "not_yet"], "{words:?}");
    let (_, response) = state.responses.last().unwrap();
    assert_eq!(response.source.as_ref(), Some(&digest), "where it was read from");
    assert!(state.mails[0].end.is_some() && !state.tasks.values().any(|t| t.kind == TaskKind::Mail));
    assert_eq!(desk.get(&format!("/recipients/{id}/files/{digest}")).await.status, 200, "the original stays");
    crate::world::authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_says_by_itself_whose_it_is() {
    let world = sent(4).await;
    let number = "T0002";
    let letter = notice(&world, number);
    let form = letter
        .attached
        .iter()
        .find(|(name, _)| name.ends_with(".pdf") && !name.ends_with("-en.pdf") && !name.ends_with("-de.pdf"))
        .unwrap();
    let mut mail = reply("somebody@stranger.example", &letter, "Anbei das Formular.");
    // Nothing but the form says whose it is.
    mail = mail.lines().filter(|l| !l.starts_with("In-Reply-To")).collect::<Vec<_>>().join("\r\n");
    let body = data_encoding::BASE64.encode(&form.1);
    let lines: Vec<&str> = body.as_bytes().chunks(76).map(|c| std::str::from_utf8(c).unwrap()).collect();
    let mail = mail.replace(
        "Content-Type: text/plain; charset=utf-8\r\n\r\nAnbei das Formular.",
        &format!(
            "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n\
             Anbei das Formular.\r\n--x\r\nContent-Type: application/pdf; name=\"scan.pdf\"\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--x--\r\n",
            lines.join("\r\n")
        ),
    );
    assert_eq!(take(&world, &mail).await, Came::Joined);
    let state = world.state(number).await;
    assert_eq!(state.mails[0].mail.joined, JoinedBy::Form);
}

/// The letter with the form that a consignee got.
fn form_of(letter: &Letter) -> &[u8] {
    let is_letter = |name: &str| name.ends_with(".pdf") && !name.ends_with("-en.pdf") && !name.ends_with("-de.pdf");
    &letter.attached.iter().find(|(name, _)| is_letter(name)).unwrap().1
}

/// The forms of two consignees come in one mail, the other one's first: nothing of it is read for the one the mail is of.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_form_of_another_consignee_is_named_and_not_read() {
    let world = sent(4).await;
    let (own, other) = (notice(&world, "T0002"), notice(&world, "T0000"));
    let mut mail = reply("somebody@stranger.example", &own, "Anbei.").replace(
        "Content-Type: text/plain; charset=utf-8\r\n\r\nAnbei.",
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nAnbei.",
    );
    for (name, letter) in [("other.pdf", &other), ("own.pdf", &own)] {
        let body = data_encoding::BASE64.encode(form_of(letter));
        write!(
            mail,
            "\r\n--x\r\nContent-Type: application/pdf; name=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        )
        .unwrap();
        for line in body.as_bytes().chunks(76) {
            write!(mail, "{}\r\n", std::str::from_utf8(line).unwrap()).unwrap();
        }
    }
    mail.push_str("--x--\r\n");
    assert_eq!(take(&world, &mail).await, Came::Joined);
    let (id, state) = (world.id("T0002").await, world.state("T0002").await);
    let desk = world.desk(COORDINATOR).await;
    let page = desk.page(&format!("/recipients/{id}/mail/{}", state.mails[0].mail.mail)).await;
    let words = crate::world::crawl::words(&page);
    assert_eq!(words.matches("is the form of another consignee").count(), 1, "{words}");
    assert!(words.contains("other.pdf: This is the form of another consignee"), "{words}");
    let fields = crate::world::filled_form(&page, "respond");
    assert_eq!(crate::world::value_of(&fields, "further"), "", "its serial numbers are no further ones of this one");
    let other = world.state("T0000").await;
    let serial = other.counted_units().next().unwrap().serial().unwrap();
    assert!(!fields.iter().any(|(_, value)| value.contains(serial)), "{fields:?}");
}

/// A mail that shows the links of two consignees, as one that quotes a mail with several reminders and does not say which it
/// answers: nobody can tell whose answer it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn links_of_two_consignees_join_nothing() {
    let world = sent(4).await;
    let (one, other) = (notice(&world, "T0000").link.unwrap(), notice(&world, "T0002").link.unwrap());
    let mail = |text: &str| {
        format!(
            "From: somebody@stranger.example\r\nSubject: AW: Erinnerung\r\nDate: Mon, 07 Dec 2026 09:00:00 +0100\r\n\r\n{text}\r\n"
        )
    };
    assert_eq!(take(&world, &mail(&format!("Erledigt.\r\n> {one}\r\n> {other}"))).await, Came::Waits);
    for number in ["T0000", "T0002"] {
        assert!(world.state(number).await.mails.is_empty(), "{number}");
    }
    assert_eq!(take(&world, &mail(&format!("Erledigt.\r\n> {other}\r\n> {other}"))).await, Came::Joined);
    assert_eq!(world.state("T0002").await.mails[0].mail.joined, JoinedBy::Link);
}

/// A mail with the form of this consignee, filled in with these values, flattened, printed and scanned: nothing is left but
/// pictures. None where the programs for it are not installed.
pub(super) fn scanned(world: &World, number: &str, values: &str) -> Option<String> {
    let (Some(python), Some(pdftoppm), Some(_)) = (papers::python(), need("pdftoppm"), need("qpdf")) else {
        return None;
    };
    let letter = notice(world, number);
    let form = letter.attached.iter().find(|(name, _)| name.ends_with(".pdf") && !name.ends_with("-en.pdf")).unwrap();
    let place = |name: &str| world.path(name);
    std::fs::write(place("letter.pdf"), &form.1).unwrap();
    std::fs::write(place("values.json"), values).unwrap();
    let mut fill = std::process::Command::new(python);
    fill.arg(papers::script("fill.py")).arg("flat").arg(place("letter.pdf")).arg(place("values.json"));
    papers::run(fill.arg(place("flat.pdf")));
    let mut scan = std::process::Command::new(pdftoppm);
    papers::run(scan.args(["-r", "200", "-gray", "-jpeg"]).arg(place("flat.pdf")).arg(place("scan")));
    let mut mail =
        "From: fax@stranger.example\r\nSubject: scan\r\nDate: Mon, 12 Jan 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n\
                    Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n\r\n"
            .to_owned();
    let mut pages: Vec<_> = std::fs::read_dir(place("")).unwrap().map(|e| e.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|e| e == "jpg"));
    assert!(pages.len() >= 2, "cover and form: {pages:?}");
    pages.sort();
    for page in pages {
        let body = data_encoding::BASE64.encode(&std::fs::read(page).unwrap());
        write!(mail, "--x\r\nContent-Type: image/jpeg; name=\"p.jpg\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
            .unwrap();
        for line in body.as_bytes().chunks(76) {
            write!(mail, "{}\r\n", std::str::from_utf8(line).unwrap()).unwrap();
        }
    }
    mail.push_str("--x--\r\n");
    Some(mail)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_scan_is_joined_by_its_code_and_its_boxes_stand_in_the_form() {
    let (world, number) = (sent(4).await, "T0002");
    let values = r#"{"unit-1": "yes", "question-receipt": "yes", "question-users_informed": "no"}"#;
    let Some(mail) = scanned(&world, number, values) else { return };
    assert_eq!(take(&world, &mail).await, Came::Joined);
    let state = world.state(number).await;
    let received = &state.mails[0].mail;
    assert_eq!(received.joined, JoinedBy::Form);
    assert!(state.responses.is_empty(), "a scan decides nothing by itself");
    let desk = world.desk(COORDINATOR).await;
    let at = format!("/recipients/{}/mail/{}", world.id(number).await, received.mail);
    let fields = crate::world::filled_form(&desk.page(&at).await, "respond");
    let said = ["said-0", "q-receipt", "q-users_informed"].map(|name| crate::world::value_of(&fields, name));
    assert_eq!(said, ["done", "yes", "no"]);

    // Erased with the person: the mail's own bytes go, and its page says that nothing is there.
    let eraser = world.staff(REGULATORY);
    world.app.erase_person(&eraser, &world.story.action, &world.id(number).await).await.unwrap();
    assert!(!world.app.blobs.has(&received.mail));
    assert_eq!(desk.get(&at).await.status, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn strangers_subjects_and_foreign_tokens_join_nothing() {
    let world = sent(4).await;
    let letter = notice(&world, "T0000");
    let number = "T0002";
    let id = world.id(number).await;
    // A stranger with another one's number and reference in the subject, and with a token that was tampered with.
    let (link, action) = (letter.link.clone().unwrap(), world.story.action.clone());
    let forged = format!("{}x", &link[..link.len() - 1]);
    let mail = format!(
        "From: stranger@nowhere.example\r\nSubject: {action} {number} {id} done\r\nDate: Mon, 07 Dec 2026 09:00:00 +0100\r\n\
         In-Reply-To: <guessed1@maker.example>\r\n\r\nAll done, see {forged}\r\n"
    );
    assert_eq!(take(&world, &mail).await, Came::Waits);
    for number in ["T0000", "T0001", "T0002"] {
        assert!(world.state(number).await.mails.is_empty(), "{number}");
    }
    // It waits for a person, who says whose it is.
    let desk = world.desk(COORDINATOR).await;
    let list = desk.client().get(format!("{}/mail", world.base)).send().await.unwrap().text().await.unwrap();
    assert!(list.contains("stranger@nowhere.example"), "{list}");
    let digest = list.split("href=\"/mail/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let post = async |fields: &[(&str, &str)]| {
        desk.client().post(format!("{}/mail/{digest}", world.base)).form(fields).send().await.unwrap().status().as_u16()
    };
    let wrong = [("act", "join"), ("action", action.as_str()), ("number", "T7777")];
    assert_eq!(post(&wrong).await, 422);
    let right = [("act", "join"), ("action", action.as_str()), ("number", number)];
    assert_eq!(post(&right).await, 303);
    assert_eq!(world.state(number).await.mails[0].mail.joined, JoinedBy::Person);
    assert_eq!(post(&right).await, 404, "it waits no more");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn machines_are_noted_and_never_answered() {
    let world = sent(4).await;
    let letter = notice(&world, "T0000");
    let before = world.letters().len();
    let mut mail = reply(&story::address("T0000"), &letter, "Ich bin bis 20.12.2026 nicht im Haus.");
    mail = mail.replacen("Subject: AW:", "Auto-Submitted: auto-replied\r\nSubject: Automatische Antwort:", 1);
    assert_eq!(take(&world, &mail).await, Came::Joined);
    let state = world.state("T0000").await;
    assert_eq!(state.mails[0].mail.says, MailKind::Automatic);
    assert!(!state.tasks.values().any(|t| t.kind == TaskKind::Mail), "nobody has to read it");
    world.round().await;
    assert_eq!(world.letters().len(), before, "automatic mail gets no answer");
    let facts = world.stream("T0000").await;
    assert!(facts.iter().any(|f| matches!(f.fact, Fact::MailReceived(_))));
}
