//! Mails and what another program takes for the new words in them (`email_reply_trimmer`, MIT), compared with [`super::split`].
//!
//! The files are not part of the repository (`shared/data/mail` beside it, or the folder that `FIELDACTION_MAIL_SAMPLES`
//! names). Where they are not there the test says so and ends. That program shows a person what is new; here nothing that is
//! quoted may be read as an answer, so some differences are meant: `peers.txt` lists each with its reason, exactly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Kind, Reason, split};
use std::{collections::BTreeMap, fs, path::PathBuf};

/// Files in which both agree, at least.
const FLOOR: usize = 59;

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

/// Words only: spaces and line breaks do not count, and neither do lines with marks of quotation, which that program keeps
/// where something was written below them.
fn plain(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('>'));
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[test]
fn new_words_are_those_that_another_program_finds() {
    let Some(folder) = folder() else { return };
    let test = folder.join("email_reply_trimmer/test");
    let known: BTreeMap<&str, &str> =
        include_str!("peers.txt").lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(": ")).collect();
    let mut names: Vec<String> =
        fs::read_dir(test.join("emails")).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let (mut agree, mut wrong) = (0, Vec::new());
    for name in &names {
        let text = fs::read_to_string(test.join("emails").join(name)).unwrap();
        let expected = fs::read_to_string(test.join("trimmed").join(name)).unwrap();
        let parts = split(&text);
        // That program keeps closing words.
        let kept =
            |p: &&super::Part| p.kind == Kind::Own || (p.kind == Kind::Signature && p.reason == Reason::ClosingWords);
        let ours: String = parts.parts.iter().filter(kept).map(|p| &text[p.place.clone()]).collect();
        let same = plain(&ours) == plain(&expected);
        agree += usize::from(same);
        if same == known.contains_key(name.as_str()) {
            wrong.push(format!(
                "{name}: {}\n  ours:     {}\n  expected: {}",
                if same { "agrees but is listed" } else { "differs" },
                plain(&ours),
                plain(&expected)
            ));
        }
    }
    println!("{agree} of {} mails agree, {} differ as listed", names.len(), known.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(agree >= FLOOR);
}

/// No byte of a mail is lost, whatever it holds.
#[test]
fn parts_cover_every_mail() {
    let Some(folder) = folder() else { return };
    let mut seen = 0;
    for sub in [
        "flanker/tests/fixtures/messages",
        "mikel-mail/spec/fixtures/emails/plain_emails",
        "email_reply_trimmer/test/emails",
    ] {
        for entry in fs::read_dir(folder.join(sub)).unwrap() {
            let path = entry.unwrap().path();
            let Ok(bytes) = fs::read(&path) else { continue };
            let text = String::from_utf8_lossy(&bytes);
            let parts = split(&text);
            let joined: String = parts.parts.iter().map(|p| &text[p.place.clone()]).collect();
            assert_eq!(joined, text, "{}", path.display());
            seen += 1;
        }
    }
    println!("{seen} mails");
    assert!(seen > 80, "{seen}");
}
