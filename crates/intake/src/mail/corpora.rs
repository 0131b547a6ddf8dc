//! Mails of other people's collections, and what their labels say of them.
//!
//! The mails are not part of the repository (`shared/data/mail` beside it, or the folder that `FIELDACTION_MAIL_SAMPLES`
//! names). Where they are not there the tests say so and end. Where a label and this reader differ, the difference and its
//! reason stand in `disagreements.tsv`, and the list is held exact: a new one fails, and one that is gone fails too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use serde_json::Value as Json;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// The folder with the mails, if it is there.
#[expect(clippy::disallowed_methods, reason = "tests own the environment")]
fn folder() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/mail");
    let folder = std::env::var("FIELDACTION_MAIL_SAMPLES").map_or_else(|_| beside(), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("{} is not there: nothing was compared", folder.display());
    None
}

/// All files below a folder, with their paths from there.
fn files(root: &Path, below: &str) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![root.join(below)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// One label.
struct Label {
    file: String,
    index: usize,
    /// Another label of the file has this number already.
    again: bool,
    status: String,
    code: String,
    reason: String,
    hard: bool,
    extra: String,
}

fn labels(root: &Path) -> Vec<Label> {
    let all: Json = serde_json::from_slice(&fs::read(root.join("EXPECTED.give.json")).unwrap()).unwrap();
    let text = |value: &Json, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    // Some files have two labels of one number: the second is of the second recipient.
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut numbers = BTreeSet::new();
    let labels = all["expected"].as_array().unwrap().iter().map(|value| Label {
        index: {
            let place = seen.entry(text(value, "file")).or_default();
            *place += 1;
            *place
        },
        again: !numbers.insert((text(value, "file"), value["index"].as_u64())),
        file: text(value, "file"),
        status: text(value, "status"),
        code: text(value, "reply_code"),
        reason: text(value, "reason"),
        hard: value["hard_bounce"].as_bool().unwrap(),
        extra: text(value, "extra"),
    });
    labels.collect()
}

/// What is said on one recipient, in the words of the labels.
fn ours(mail: &Mail, index: usize, again: bool) -> BTreeMap<&'static str, String> {
    let mut said = BTreeMap::from([("kind", mail.kind.word().to_owned())]);
    match &mail.kind {
        Kind::DeliveryReport(report) => {
            // A second label of the same recipient is met by that recipient.
            let one = report.recipients.get(index - 1).or_else(|| report.recipients.first().filter(|_| again));
            let Some(one) = one else {
                said.insert("recipients", report.recipients.len().to_string());
                return said;
            };
            said.insert("hard", one.hard.to_string());
            said.insert("status", one.status.filter(|s| !s.is_empty()).map(|s| s.to_string()).unwrap_or_default());
            said.insert("code", one.reply_code.map(|code| code.to_string()).unwrap_or_default());
            said.insert("reason", one.reason.word().to_owned());
        }
        Kind::Complaint(complaint) => {
            said.insert("type", complaint.what.clone());
        }
        _ => {}
    }
    said
}

/// What a label says. Codes that the labels' program makes up when a report has none (X.0.9xx) say nothing, X.0.0 neither.
fn theirs(label: &Label) -> BTreeMap<&'static str, String> {
    let kind = match label.reason.as_str() {
        "feedback" => "feedback_report",
        "vacation" => "auto_reply",
        _ => "delivery_report",
    };
    let mut said = BTreeMap::from([("kind", kind.to_owned())]);
    if kind == "delivery_report" {
        let made_up = label.status.get(2..5) == Some("0.9") || label.status.ends_with(".0.0");
        said.insert("hard", label.hard.to_string());
        said.insert("status", if made_up { String::new() } else { label.status.clone() });
        said.insert("code", label.code.clone());
        said.insert("reason", label.reason.clone());
    }
    if !label.extra.is_empty() {
        said.insert("type", label.extra.clone());
    }
    said
}

/// The differences that are known, each with its reason.
fn known() -> BTreeMap<[String; 4], String> {
    let text = include_str!("disagreements.tsv");
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        assert!(cells.len() == 5 && !cells[4].is_empty(), "a difference needs five cells: {line}");
        ([0, 1, 2, 3].map(|place| cells[place].to_owned()), cells[4].to_owned())
    });
    rows.collect()
}

#[test]
fn labels_of_bounces_are_met() {
    let Some(root) = folder().map(|folder| folder.join("sisimai-set-of-emails")) else { return };
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut found = BTreeSet::new();
    for label in labels(&root) {
        let mail = read(&fs::read(root.join(&label.file)).unwrap(), Limits::default()).unwrap();
        let (ours, theirs) = (ours(&mail, label.index, label.again), theirs(&label));
        for (field, wanted) in &theirs {
            let got = ours.get(field).map_or("-", String::as_str);
            let got = if *field == "kind" && got == "out_of_office" { "auto_reply" } else { got };
            let count = counts.entry(field).or_default();
            count.1 += 1;
            if got == wanted {
                count.0 += 1;
            } else {
                let show = |text: &str| if text.is_empty() { "none".to_owned() } else { text.to_owned() };
                let name = format!("{}#{}", label.file, label.index);
                found.insert([name, (*field).to_owned(), show(got), show(wanted)]);
            }
        }
    }
    let mut table = String::from("sisimai set-of-emails, labels met:\n");
    for (field, (met, all)) in &counts {
        writeln!(table, "  {field:8} {met:4} of {all:4}  {:.1} %", *met as f64 * 100.0 / *all as f64).unwrap();
    }
    eprintln!("{table}");
    hold_exact(&found);
    for (field, floor) in [("kind", 0.99), ("hard", 0.93), ("status", 0.97), ("code", 0.96), ("reason", 0.89)] {
        let (met, all) = counts[field];
        assert!(met as f64 >= floor * all as f64, "{field} under its floor\n{table}");
    }
}

fn hold_exact(found: &BTreeSet<[String; 4]>) {
    let known: BTreeSet<[String; 4]> = known().into_keys().filter(|row| row[0].starts_with("maildir/")).collect();
    let new: Vec<String> = found.difference(&known).map(|row| row.join("\t")).collect();
    let gone: Vec<String> = known.difference(found).map(|row| row.join("\t")).collect();
    assert!(new.is_empty() && gone.is_empty(), "new:\n{}\ngone:\n{}", new.join("\n"), gone.join("\n"));
}

/// Every mail of the other folders: its kind, with what is not as the folder says in `disagreements.tsv`.
#[test]
fn kinds_of_other_collections_are_met() {
    let Some(root) = folder() else { return };
    let mut found = BTreeSet::new();
    let mut table: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (below, wanted) in [
        ("sisimai-set-of-emails/maildir/bsd", "report"),
        ("sisimai-set-of-emails/maildir/err", "report"),
        ("sisimai-set-of-emails/maildir/inbox", "report"),
        ("sisimai-set-of-emails/to-be-debugged-because", "report"),
        ("sisimai-set-of-emails/maildir/not", "person"),
        ("flanker/tests/fixtures/messages", "person"),
        ("flanker/tests/fixtures/messages/bounce", "report"),
        ("flanker/tests/fixtures/messages/complaints", "report"),
        ("mikel-mail/spec/fixtures/emails", "person"),
        ("mikel-mail/spec/fixtures/emails/multipart_report_emails", "report"),
    ] {
        for (name, bytes) in files(&root, below) {
            let nearer = ["/bounce/", "/complaints/", "/multipart_report_emails/"];
            if bytes.is_empty() || (wanted == "person" && nearer.iter().any(|part| name.contains(part))) {
                continue;
            }
            let got = match read(&bytes, Limits::default()) {
                Ok(mail) if mail.kind.is_automatic() => "report",
                Ok(_) => "person",
                Err(_) => "unreadable",
            };
            let count = table.entry(below).or_default();
            count.1 += 1;
            if got == wanted {
                count.0 += 1;
            } else {
                let show = |text: &str| if text == "report" { "automatic".to_owned() } else { text.to_owned() };
                found.insert([name, "kind".to_owned(), show(got), show(wanted)]);
            }
        }
    }
    eprintln!("automatic or not, as the folder says: {table:#?}");
    let known: BTreeSet<[String; 4]> = known().into_keys().filter(|row| !row[0].starts_with("maildir/")).collect();
    let list = |rows: Vec<&[String; 4]>| rows.iter().map(|row| row.join("\t")).collect::<Vec<_>>().join("\n");
    let (new, gone) = (list(found.difference(&known).collect()), list(known.difference(&found).collect()));
    assert!(new.is_empty() && gone.is_empty(), "new:\n{new}\ngone:\n{gone}");
}

/// No answer of a person is filed as automatic: with a plain head, with the head of an answer, and with every head that
/// looks automatic and proves nothing.
#[test]
fn answers_of_people_stay_answers_of_people() {
    let Some(root) = folder() else { return };
    let heads = [
        "From: Anna Muster <anna@klinik.example>\r\nTo: notice+a1@maker.example\r\nSubject: Answer\r\n",
        "From: anna@klinik.example\r\nSubject: Re: Out of office\r\nIn-Reply-To: <1@maker.example>\r\n",
        "From: anna@klinik.example\r\nSubject: Out of office\r\nPrecedence: bulk\r\nList-Id: <staff.klinik.example>\r\n",
        "From: anna@klinik.example\r\nSubject: Undeliverable: notice\r\nX-Auto-Response-Suppress: All\r\nAuto-Submitted: no\r\n",
        "Return-Path: <anna@klinik.example>\r\nFrom: anna@klinik.example\r\nSubject: Fwd: Delivery Status Notification (Failure)\r\n",
    ];
    let mut count = 0;
    for (name, bytes) in files(&root, "email_reply_trimmer/test/emails") {
        for head in heads {
            let mail = [head.as_bytes(), b"Content-Type: text/plain; charset=utf-8\r\n\r\n", &bytes].concat();
            let mail = read(&mail, Limits::default()).unwrap();
            assert!(!mail.kind.is_automatic(), "{name}: {:?}\n{head}", mail.kind);
            count += 1;
        }
        assert!(!read(&bytes, Limits::default()).unwrap().kind.is_automatic(), "{name} without a head");
    }
    assert!(count >= 64 * heads.len(), "{count}");
}

/// Reports quoted whole in an answer of a person: every report of the collections, behind `> `, in an ordinary answer.
#[test]
fn a_quoted_report_does_not_make_a_report() {
    let Some(root) = folder() else { return };
    for (name, bytes) in files(&root, "sisimai-set-of-emails/maildir/bsd") {
        let quoted: String =
            String::from_utf8_lossy(&bytes).lines().take(120).map(|line| format!("> {line}\r\n")).collect();
        let bare: String =
            String::from_utf8_lossy(&bytes).lines().take(120).map(|line| format!("{line}\r\n")).collect();
        for (subject, text) in [
            ("AW: failure notice", &quoted),
            ("Undelivered Mail Returned to Sender", &quoted),
            ("Re: your notice", &bare),
        ] {
            let mail = format!(
                "Return-Path: <anna@klinik.example>\r\nFrom: Anna Muster <anna@klinik.example>\r\nTo: a@maker.example\r\n\
                Subject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWe got this back, please use my new address.\r\n\r\n{text}"
            );
            let mail = read(mail.as_bytes(), Limits::default()).unwrap();
            assert!(!mail.kind.is_automatic(), "{name} under {subject}: {:?}", mail.kind);
        }
    }
}

/// The same mail with each kind of line break says the same.
#[test]
fn line_breaks_change_nothing() {
    let Some(root) = folder() else { return };
    for (name, bytes) in files(&root, "sisimai-set-of-emails/maildir/bsd") {
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        let read_as = |stop: &str| {
            let bytes: Vec<u8> =
                lines.replace('\n', stop).chars().map(|letter| u8::try_from(letter).unwrap()).collect();
            read(&bytes, Limits::default()).unwrap()
        };
        let plain = read_as("\n");
        for stop in ["\r\n", "\r"] {
            let other = read_as(stop);
            assert_eq!((&plain.kind, &plain.text), (&other.kind, &other.text), "{name} with {stop:?}");
        }
    }
}

/// The labels of flanker: whether it is a bounce, and its status.
#[test]
fn labels_of_flanker_are_met() {
    let Some(root) = folder().map(|folder| folder.join("flanker")) else { return };
    let all: Json = serde_json::from_slice(&fs::read(root.join("EXPECTED.json")).unwrap()).unwrap();
    for label in all["expected"].as_array().unwrap() {
        let file = label["file"].as_str().unwrap();
        let mail = read(&fs::read(root.join(file)).unwrap(), Limits::default()).unwrap();
        let said = ours(&mail, 1, false);
        assert_eq!(mail.kind.state().is_some(), label["is_bounce"].as_bool().unwrap(), "{file}");
        assert_eq!(said.get("status").map_or("", String::as_str), label["status"].as_str().unwrap(), "{file}");
    }
}
