//! Behaviour by the piece.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;

fn mail(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut text = "From: lab@klinik.example\r\nTo: maker@maker.example\r\nSubject: evidence\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nGood day\r\n"
        .to_owned();
    for (name, body) in parts {
        let body = data_encoding::BASE64.encode(body.as_bytes());
        text.push_str(&format!(
            "--b\r\nContent-Type: application/json\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\
            Content-Transfer-Encoding: base64\r\n\r\n{body}\r\n"
        ));
    }
    text.push_str("--b--\r\n");
    text.into_bytes()
}

fn kind(head: &str, text: &str) -> Kind {
    read(format!("{head}\r\n{text}\r\n").as_bytes(), Limits::default()).unwrap().kind
}

#[test]
fn attachments_come_with_their_names() {
    let (found, doubts) = attachments(&mail(&[("a.dsse.json", "{}"), ("b.txt", "Grüße")])).unwrap();
    assert_eq!(
        (found[0].name.as_str(), found[0].bytes.as_slice(), found[0].part.as_str()),
        ("a.dsse.json", b"{}".as_slice(), "2")
    );
    assert_eq!((found.len(), &found[1].bytes[..], doubts.len()), (2, "Grüße".as_bytes(), 0));
}

#[test]
fn a_mail_inside_a_mail_is_looked_into() {
    let inner = String::from_utf8(mail(&[("in.json", "{}")])).unwrap();
    let outer = |encoding: &str, inner: &str| {
        format!(
            "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"o\"\r\n\r\n--o\r\n\
            Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n{encoding}\r\n{inner}\r\n--o--\r\n"
        )
    };
    for mail in [
        outer("", &inner),
        outer("Content-Transfer-Encoding: base64\r\n", &data_encoding::BASE64.encode(inner.as_bytes())),
    ] {
        let (found, _) = attachments(mail.as_bytes()).unwrap();
        assert_eq!(found.iter().map(|a| a.name.as_str()).collect::<Vec<_>>(), ["in.json"]);
    }
}

#[test]
fn too_many_are_counted_and_others_are_refused() {
    let many: Vec<(String, String)> = (0..510).map(|n| (format!("{n}.json"), "{}".to_owned())).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(n, b)| (n.as_str(), b.as_str())).collect();
    let (found, doubts) = attachments(&mail(&many)).unwrap();
    assert_eq!((found.len(), doubts[0].code, doubts.len()), (500, "many-attachments", 1));
    assert_eq!(attachments(b"\x00\x01\x02"), Err(Unreadable::NoMail));
    assert_eq!(attachments(b""), Err(Unreadable::NoMail));
    assert_eq!(read(b"", Limits::default()), Err(Unreadable::NoMail));
}

#[test]
fn only_signs_of_programs_make_an_answer_automatic() {
    let person = "From: anna@klinik.example\r\nSubject: Out of office\r\n";
    for weak in [
        "",
        "Precedence: bulk\r\n",
        "X-Auto-Response-Suppress: All\r\n",
        "Auto-Submitted: no\r\n",
        "Auto-Submitted: auto-forwarded\r\n",
        "List-Id: <a.b>\r\n",
    ] {
        assert_eq!(kind(&format!("{person}{weak}"), "We have updated both units."), Kind::HumanAnswer, "{weak}");
    }
    for strong in [
        "Auto-Submitted: auto-replied\r\n",
        "Auto-Submitted: auto-generated (by rule)\r\n",
        "X-Autoreply: yes\r\n",
        "Precedence: auto_reply\r\n",
        "Return-Path: <>\r\n",
    ] {
        assert!(matches!(kind(&format!("{person}{strong}"), "I am away."), Kind::OutOfOffice(_)), "{strong}");
    }
}

#[test]
fn a_person_may_attach_or_forward_a_report() {
    let report = "Content-Type: multipart/mixed; boundary=R\r\n";
    let parts = "--R\r\n\r\nThis came back, what now?\r\n--R\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\n\
        Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--R--";
    assert_eq!(kind(&format!("From: anna@klinik.example\r\n{report}"), parts), Kind::HumanAnswer);
    assert!(matches!(kind(&format!("From: MAILER-DAEMON@klinik.example\r\n{report}"), parts), Kind::DeliveryReport(_)));
    let forward = kind(
        "From: anna@klinik.example\r\nSubject: Fwd: failure notice\r\n",
        "---------- Forwarded message ---------\r\nFrom: MAILER-DAEMON@x.example\r\n\r\n<a@b.example>: 550 5.1.1 unknown",
    );
    assert!(matches!(forward, Kind::ForwardedAnswer { .. }), "{forward:?}");
}

#[test]
fn a_postmaster_may_be_a_person() {
    let mail = b"From: postmaster@klinik.example\r\nSubject: Re: Urgent notice\r\n\r\nAnna left us, she is user unknown here. Write to Nora.\r\n";
    let mail = read(mail, Limits::default()).unwrap();
    assert_eq!(mail.kind, Kind::HumanAnswer);
    let quoted = b"From: Postmaster <postmaster@klinik.example>\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n\
        Please write to Nora instead.\r\n\r\n> <anna@klinik.example>: 550 5.1.1 User unknown\r\n> This is a permanent error.\r\n";
    assert!(!read(quoted, Limits::default()).unwrap().kind.is_automatic());
    assert!(mail.must_not_be_answered && mail.doubts.iter().any(|doubt| doubt.code == "sender-of-reports"));
}

#[test]
fn what_must_not_be_answered() {
    let answer = |head: &str| {
        read(format!("From: a@b.example\r\nTo: m@m.example\r\n{head}\r\nText\r\n").as_bytes(), Limits::default())
            .unwrap()
    };
    assert!(!answer("Return-Path: <a@b.example>\r\n").must_not_be_answered);
    for head in [
        "Return-Path: <>\r\n",
        "Precedence: list\r\n",
        "List-Unsubscribe: <https://a.example>\r\n",
        "Auto-Submitted: auto-notified\r\n",
        "To: a@b.example\r\n",
        "Sender: MAILER-DAEMON@b.example\r\n",
    ] {
        assert!(answer(head).must_not_be_answered, "{head}");
    }
}

#[test]
fn keys_stand_in_the_order_of_strength() {
    let head = "From: a@b.example\r\nTo: Notice <notice+tok-1@m.example>\r\nIn-Reply-To: <2@m.example>\r\nReferences: <1@m.example> <2@m.example>\r\n";
    let mail =
        read(format!("{head}\r\nSee https://m.example/r/abc?x=1, please.\r\n").as_bytes(), Limits::default()).unwrap();
    let keys: Vec<(KeyKind, &str, &str)> =
        mail.keys.iter().map(|key| (key.kind, key.value.as_str(), key.within.as_str())).collect();
    assert_eq!(
        keys,
        [
            (KeyKind::AddressToken, "tok-1", "notice+tok-1@m.example"),
            (KeyKind::InReplyTo, "2@m.example", ""),
            (KeyKind::Reference, "1@m.example", ""),
            (KeyKind::Reference, "2@m.example", ""),
            (KeyKind::Link, "https://m.example/r/abc?x=1", "/r/abc?x=1"),
        ]
    );
}

#[test]
fn heads_are_decoded() {
    let mail = "From: =?iso-8859-1?Q?J=FCrgen_M=FCller?= <j@b.example>, \"Last, First\" <l@b.example>\r\nTo: Staff: a@b.example, b@b.example;\r\n\
        Subject: =?utf-8?B?R3LDvMOf?= =?utf-8?Q?e?=\r\n =?iso-2022-jp?B?GyRCRnxLXBsoQg==?=\r\nDate: Wed, 2 Dec 2026 09:15:00 GMT (x)\r\n\r\nText\r\n";
    let head = read(mail.as_bytes(), Limits::default()).unwrap().head;
    assert_eq!((head.from[0].name.as_str(), head.from[1].name.as_str()), ("Jürgen Müller", "Last, First"));
    assert_eq!((head.to.len(), head.subject.as_str()), (2, "Grüße日本"));
    assert_eq!(head.date.unwrap().to_string(), "2026-12-02T09:15:00Z");
}

#[test]
fn codes_are_found_where_codes_stand() {
    for (text, status, code) in [
        ("550 5.1.1 <a@b.example>... User Unknown", "5.1.1", 550),
        ("550-5.7.26 Unauthenticated\n550 5.7.26 mail", "5.7.26", 550),
        ("said: 554 5.7.1 Relay access denied (in reply to RCPT TO)", "5.7.1", 554),
        ("Remote host said: 550 unknown. (#5.5.0)", "5.5.0", 550),
    ] {
        let found = super::status::find(text);
        assert_eq!((found.status.unwrap().to_string().as_str(), found.code), (status, Some(code)), "{text}");
    }
    for text in ["built with tool-5.1.1 on 10.5.1.1", "we have 550 beds", "Postcode 55055", "version 5.1.1-rc"] {
        assert_eq!(super::status::find(text).status, None, "{text}");
    }
}

#[test]
fn tables_are_sound() {
    for (name, table) in super::tables::all() {
        let mut seen = std::collections::BTreeSet::new();
        for (meaning, parts) in table.rows() {
            assert!(!parts.is_empty() && parts.iter().all(|part| !part.is_empty()), "{name}: {meaning}");
            assert!(seen.insert((meaning, parts.to_vec())), "{name}: {meaning} {parts:?} stands there twice");
            let phrase = parts.join(" ");
            assert_eq!(phrase, phrase.to_lowercase(), "{name}: small letters");
            if name.ends_with("reasons.tsv") {
                let word = meaning.trim_start_matches('~');
                assert!(Reason::ALL.iter().any(|reason| reason.word() == word), "{name}: {meaning}");
            }
        }
        assert!(seen.len() > 20, "{name} was not read");
    }
    for reason in Reason::ALL {
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.word());
    }
}

#[test]
fn text_without_a_head_is_kept() {
    let mail = read("Beide Server umgestellt.\nSN 12".as_bytes(), Limits::default()).unwrap();
    assert_eq!((mail.kind, mail.doubts[0].code), (Kind::HumanAnswer, "no-head"));
    assert!(mail.text.contains("SN 12"));
}

#[test]
fn an_absence_is_read_above_the_quoted_notice() {
    let head = "From: a@b.example\r\nAuto-Submitted: auto-replied\r\nSubject: Abwesenheitsnotiz\r\nContent-Type: text/plain; charset=utf-8\r\n";
    let text = "Ich bin im Urlaub. Meine Vertretung ist Frau Dr. Nora Feldmann, Telefon 1234.\r\n\r\n> Antwort bis 14.12.2026 an notice@m.example";
    let Kind::OutOfOffice(absence) = kind(head, text) else { panic!() };
    assert_eq!((absence.until, absence.deputies.len()), (None, 1));
    assert_eq!((absence.deputies[0].name.as_str(), absence.deputies[0].address.as_str()), ("Nora Feldmann", ""));
    let Kind::OutOfOffice(absence) = kind(head, "Away until May 5, back then.") else { panic!() };
    let until = absence.until.unwrap();
    assert_eq!((until.text.as_str(), until.day, until.place), ("May 5", None, 11));
}

#[test]
fn a_mark_of_utf8_in_front_is_no_part_of_the_head() {
    let mail = read("\u{feff}From: a@b.example\r\n\r\nText".as_bytes(), Limits::default()).unwrap();
    assert_eq!(mail.head.from[0].address, "a@b.example");
}
