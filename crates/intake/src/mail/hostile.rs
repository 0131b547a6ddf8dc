//! Mails made to break the reader: changed bytes, endless nesting, torn parts, great size.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{samples::all, *};
use proptest::prelude::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

fn is_fine(bytes: &[u8]) {
    if let Ok(mail) = read(bytes, Limits::default()) {
        assert!(mail.text.len() <= body::LONGEST + 64 * 1024, "{}", mail.text.len());
        assert!(mail.attachments.len() <= Limits::default().attachments);
        for key in &mail.keys {
            assert!(!key.value.is_empty());
        }
    }
    let _ = attachments(bytes);
}

#[test]
fn changed_bytes_break_nothing() {
    let mut chance = ChaCha8Rng::seed_from_u64(11);
    let words: [&[u8]; 12] = [
        b"\r\n",
        b"\n\n",
        b"--R",
        b"--R--\r\n",
        b"=?utf-8?B?",
        b"?=",
        b"\"",
        b"<",
        b"Content-Type: multipart/mixed; boundary=\"\"\r\n",
        b"Content-Type: message/rfc822\r\n\r\n",
        b"\xff\xfe",
        b"*0*=utf-8''%",
    ];
    for (_, bytes, _) in all() {
        for _ in 0..40 {
            let mut changed = bytes.clone();
            for _ in 0..chance.gen_range(1..6) {
                let at = chance.gen_range(0..changed.len());
                match chance.gen_range(0..4) {
                    0 => changed[at] = chance.r#gen(),
                    1 => changed.truncate(at.max(1)),
                    2 => {
                        changed.splice(at..at, words[chance.gen_range(0..words.len())].iter().copied());
                    }
                    _ => {
                        let end = (at + chance.gen_range(1..80)).min(changed.len());
                        changed.drain(at..end);
                        changed.push(b'\n');
                    }
                }
            }
            is_fine(&changed);
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
        is_fine(&bytes);
        let mut mail = b"From: a@b.example\r\nContent-Type: multipart/report; boundary=R\r\n\r\n--R\r\n".to_vec();
        mail.extend(&bytes);
        is_fine(&mail);
    }

    #[test]
    fn no_html_breaks_it(html in "[<>/a-z =\"'&;:#!-]{0,400}") {
        let mail = format!("From: a@b.example\r\nContent-Type: text/html\r\n\r\n{html}");
        is_fine(mail.as_bytes());
    }

    #[test]
    fn a_persons_words_stay_a_persons(words in "\\PC{1,300}", subject in "\\PC{0,60}") {
        let mail = format!("Return-Path: <a@b.example>\r\nFrom: a@b.example\r\nSubject: {subject}\r\n\r\n{words}\r\n");
        let mail = read(mail.as_bytes(), Limits::default()).unwrap();
        prop_assert!(!mail.kind.is_automatic(), "{:?}", mail.kind);
    }
}

fn nested(depth: usize) -> Vec<u8> {
    let mut mail = b"From: a@b.example\r\nSubject: Fwd: all\r\nContent-Type: message/rfc822\r\n\r\n".repeat(depth);
    mail.extend(b"From: c@d.example\r\nSubject: inmost\r\n\r\nDone.\r\n");
    mail
}

#[test]
fn forwards_in_forwards_are_read_to_a_depth() {
    let mail = read(&nested(100), Limits::default()).unwrap();
    assert!(matches!(mail.kind, Kind::ForwardedAnswer { .. }), "{:?}", mail.kind);
    assert!(mail.doubts.iter().any(|doubt| doubt.code == "deep"), "{:?}", mail.doubts);
    // A million levels are one leaf behind the depth, and no deep recursion.
    is_fine(&nested(500_000));
    let parts = b"Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n".repeat(200_000);
    is_fine(&[b"From: a@b.example\r\n".as_slice(), &parts].concat());
}

#[test]
fn ten_thousand_attachments_are_counted() {
    let mut mail =
        b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\nDone, see the lists.\r\n"
            .to_vec();
    for number in 0..10_000 {
        mail.extend(format!("--B\r\nContent-Type: text/csv; name=\"{number}.csv\"\r\nContent-Disposition: attachment\r\n\r\nSN-{number}\r\n").bytes());
    }
    mail.extend(b"--B--\r\n");
    let mail = read(&mail, Limits::default()).unwrap();
    assert_eq!((mail.attachments_in_all, mail.attachments.len()), (10_000, Limits::default().attachments));
    assert_eq!(mail.attachments[499].name, "499.csv");
    assert_eq!((mail.kind, mail.text.as_str()), (Kind::HumanAnswer, "Done, see the lists."));
    assert!(mail.doubts.iter().any(|doubt| doubt.code == "many-attachments"), "{:?}", mail.doubts);
}

#[test]
fn sixty_megabytes_are_read() {
    let bytes = vec![b'x'; 44 * 1024 * 1024];
    let encoded = data_encoding::BASE64.encode(&bytes);
    let mut mail =
        b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\nSee the scan.\r\n--B\r\n\
        Content-Type: application/pdf; name=scan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            .to_vec();
    for line in encoded.as_bytes().chunks(76) {
        mail.extend(line);
        mail.extend(b"\r\n");
    }
    mail.extend(b"--B--\r\n");
    assert!(mail.len() > 60 * 1024 * 1024, "{}", mail.len());
    let read_mail = read(&mail, Limits::default()).unwrap();
    assert_eq!((read_mail.text.as_str(), read_mail.attachments[0].bytes.len()), ("See the scan.", bytes.len()));
    mail.resize(LARGEST + 1, b' ');
    assert_eq!(read(&mail, Limits::default()), Err(Unreadable::TooLarge(LARGEST + 1)));
}

/// What grows twice as long takes about twice as many steps: text of one sort, 4 MB each, that is slow where a reader looks
/// again at what it has seen.
#[test]
fn great_monotony_is_read() {
    let head = b"Return-Path: <>\r\nFrom: MAILER-DAEMON@b.example\r\nSubject: failure notice\r\n";
    let kinds: [(&str, &[u8]); 14] = [
        ("text/plain", b"forwarded by "),
        ("text/plain", b"=?a?b?x"),
        ("text/plain", b"<a@b.example>: 550 5.1.1 unknown "),
        ("text/plain", b"a@"),
        ("text/plain", b"http"),
        ("text/plain", b"5.1.1.5.1.1"),
        ("text/plain", b"=?utf-8?B?"),
        ("text/html", b"<"),
        ("text/html", b"<a \"'"),
        ("text/html", b"<div style='display:none'>"),
        ("text/html", b"</div><style>.a{"),
        ("text/html", b"<!--"),
        ("text/html", b"&amp"),
        ("multipart/mixed; boundary=B", b"--B\r\n"),
    ];
    for (mime, piece) in kinds {
        let body = piece.repeat(4 * 1024 * 1024 / piece.len());
        let mail = [head.as_slice(), format!("Content-Type: {mime}\r\n\r\n").as_bytes(), &body].concat();
        is_fine(&mail);
        let mail =
            [b"From: a@b.example\r\n".as_slice(), format!("Content-Type: {mime}\r\n\r\n").as_bytes(), &body].concat();
        is_fine(&mail);
        let listed = [b"List-Id: ".as_slice(), &piece.repeat(60_000 / piece.len()), b"\r\n"].concat().repeat(40);
        is_fine(&[b"From: a@b.example\r\n".as_slice(), &listed, b"\r\nText"].concat());
        // The same in a head.
        let mail = [b"From: ".as_slice(), body.get(..2 * 1024 * 1024).unwrap(), b"\r\n\r\nText"].concat();
        is_fine(&mail);
    }
}
