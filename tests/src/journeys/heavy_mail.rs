//! Mails that are too much, or made to break a reader, all the way: put into the folder, taken by the inbox, joined, opened as a page, answered. Each is
//! recorded once and kept as it came; none takes more memory than a server has.
//!
//! It runs in a process of its own, so that the memory it took is its own.

use crate::world::{
    World,
    maker::COORDINATOR,
    story::{LAB, address},
};
use app::{
    domain::{
        fact::{Fact, MailEnd},
        id::Digest,
    },
    settings::InboxSettings,
};
use std::{fmt::Write as _, process::Command};

const CHILD: &str = "FIELDACTION_HEAVY_MAIL";
const TEST: &str = "journeys::heavy_mail::mails_that_are_too_much_are_taken_and_shown";
/// The most memory that the process may have had at any moment, in bytes: a server with all its fonts, and a few copies of
/// the largest mail.
const MEMORY: u64 = 768 << 20;

/// Makes a mail that answers this one and says something about this serial number.
type Maker = fn(&str, &str) -> String;

/// The head of a mail that answers this one.
fn head(n: usize, to: &str) -> String {
    format!(
        "From: Dr. Probe <p{n}@lab.example>\r\nTo: safety-notice@maker.example\r\nSubject: AW: {n}\r\nIn-Reply-To: <{to}>\r\n\
         Date: Mon, 12 Jan 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
    )
}

/// What a person says in it.
fn words(serial: &str) -> String {
    format!("Guten Tag,\r\n\r\nSN {serial}: erledigt am 11.01.2026.\r\n\r\nDr. Petra Probe\r\nLaborleitung\r\n")
}

/// Ten thousand files, of every kind that a reader looks into.
fn many_files(to: &str, serial: &str) -> String {
    let mut mail = head(1, to);
    let text = words(serial);
    write!(mail, "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n").unwrap();
    for n in 0..10_000 {
        let (name, mime, body) = match n % 5 {
            0 => ("f.pdf", "application/pdf", "%PDF-1.7\r\n1 0 obj<</Type/Catalog>>endobj\r\n%%EOF"),
            1 => ("a.json", "application/json", "{\"format\": \"fieldaction-answer\", \"version\": 1}"),
            2 => ("list.csv", "text/csv", "Seriennummer;Status\r\n1;erledigt"),
            3 => ("p.jpg", "image/jpeg", "\u{fffd}"),
            _ => ("proof.dsse.json", "application/json", "{\"payload\": \"\", \"signatures\": []}"),
        };
        write!(mail, "--x\r\nContent-Type: {mime}; name=\"{n}-{name}\"\r\nContent-Disposition: attachment; filename=\"{n}-{name}\"\r\n\r\n{body}\r\n").unwrap();
    }
    mail + "--x--\r\n"
}

/// Passed on five hundred times, each time as a mail in a mail.
fn passed_on(to: &str, serial: &str) -> String {
    let mut inner = format!("{}Content-Type: text/plain; charset=utf-8\r\n\r\n{}", head(2, to), words(serial));
    for n in 0..500 {
        inner = format!(
            "From: f{n}@lab.example\r\nSubject: FW: {n}\r\nIn-Reply-To: <{to}>\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=\"b{n}\"\r\n\r\n--b{n}\r\nContent-Type: text/plain\r\n\r\nzur Info\r\n\
             --b{n}\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n--b{n}--\r\n"
        );
    }
    inner
}

/// Sixty megabytes, of which one file is nearly all.
fn large_file(to: &str, serial: &str) -> String {
    let mut mail = head(3, to);
    let text = words(serial);
    write!(mail, "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n").unwrap();
    mail.push_str("--x\r\nContent-Type: application/zip; name=\"a.zip\"\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    let line = format!("{}\r\n", "QUJD".repeat(19));
    mail.push_str(&line.repeat((60 << 20) / line.len()));
    mail + "--x--\r\n"
}

/// Sixty megabytes of words.
fn large_text(to: &str, serial: &str) -> String {
    let mut mail = format!("{}Content-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n", head(4, to), words(serial));
    let line = "Der Server wurde noch nicht umgestellt, wir warten auf die IT. SN 0000000.\r\n";
    mail.push_str(&line.repeat((60 << 20) / line.len()));
    mail
}

/// A PDF whose lists stand in each other two million times: whoever draws it has no stack left.
fn breaking_picture(to: &str, serial: &str) -> String {
    let deep = format!("{}{}", "[".repeat(2_000_000), "]".repeat(2_000_000));
    let pdf = format!(
        "%PDF-1.7\r\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\r\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\r\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources 4 0 R>>endobj\r\n4 0 obj {deep} endobj\r\n\
         trailer<</Root 1 0 R>>\r\n%%EOF"
    );
    let (mut mail, text) = (head(5, to), words(serial));
    write!(mail, "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n").unwrap();
    mail.push_str("--x\r\nContent-Type: application/pdf; name=\"scan.pdf\"\r\n\r\n");
    write!(mail, "{pdf}\r\n--x--\r\n").unwrap();
    mail
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mails_that_are_too_much_are_taken_and_shown() {
    if std::env::var_os(CHILD).is_none() {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", TEST, "--nocapture", "--test-threads=1"]).env(CHILD, "1");
        let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
        return;
    }
    let world = World::with(4, |settings, folder| {
        let path = folder.join("inbox");
        let folder = channels::inbound::folder::Settings { path, settle_secs: 0, ..Default::default() };
        settings.inbox = InboxSettings::Folder(folder);
    })
    .await;
    world.dispatched().await;
    world.round().await;
    let letter = world.letters_to(&address(LAB)).remove(0);
    let serial = world.state(LAB).await.units.values().find_map(|u| u.serial().map(str::to_owned)).unwrap();
    let mut inbox = app::inbox(&world.app.settings).unwrap().unwrap();
    let folder = world.path("inbox");
    let makers: [(&str, Maker); 5] = [
        ("many", many_files),
        ("nested", passed_on),
        ("file", large_file),
        ("text", large_text),
        ("picture", breaking_picture),
    ];
    for (name, make) in makers {
        let mail = make(&letter.id, &serial);
        let digest = Digest::from_bytes(ledger::Digest::of(mail.as_bytes()).as_bytes());
        let put = |again: &str| {
            std::fs::write(folder.join(format!(".{name}")), &mail).unwrap();
            std::fs::rename(folder.join(format!(".{name}")), folder.join(format!("{name}{again}.eml"))).unwrap();
        };
        put("");
        assert_eq!(world.app.receive_waiting(&mut inbox).await, Ok(1), "{name}");
        assert!(!folder.join(format!("{name}.eml")).exists(), "{name}: it was put out of the way");
        // The same once more: known.
        put("-again");
        assert_eq!(world.app.receive_waiting(&mut inbox).await, Ok(0), "{name}");
        assert!(world.app.blobs.get(&digest).unwrap() == mail.as_bytes(), "{name}: the original is kept");
        let facts = world.stream(LAB).await;
        let told = facts.iter().filter(|f| matches!(&f.fact, Fact::MailReceived(mail) if mail.mail == digest)).count();
        assert_eq!(told, 1, "{name}: recorded once");
        drop(mail);
        let desk = world.desk(COORDINATOR).await;
        let at = format!("/recipients/{}/mail/{digest}", world.id(LAB).await);
        let page = desk.page(&at).await;
        assert!(page.len() < 2 << 20, "{name}: a page of {} bytes", page.len());
        assert!(page.contains(&serial) && page.contains("value=\"respond\""), "{name}");
        assert_eq!(page.contains("was not read, for safety"), name == "picture", "{name}");
        // And a person can deal with it.
        desk.done(&at, &[("act", "nothing")]).await;
        let state = world.state(LAB).await;
        let known = state.mails.iter().find(|m| m.mail.mail == digest).unwrap();
        assert_eq!(known.end, Some(MailEnd::Nothing), "{name}");
    }
    assert_eq!(world.state(LAB).await.mails.len(), makers.len());
    assert!(world.state(LAB).await.responses.is_empty(), "none decides anything by itself");
    world.round().await;
    crate::world::authority::whole(&world.dossier().await);
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak: u64 = peak.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap() * 1024;
    assert!(peak < MEMORY, "{} MB were taken", peak >> 20);
    println!("{} MB at most", peak >> 20);
}
