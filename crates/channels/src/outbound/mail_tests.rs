//! Builds mails and reads them back with another library, as the receiver's program would.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use mail_parser::{MessageParser, MimeHeaders};

fn mail() -> Mail {
    Mail {
        from: ("Muster Diagnostik GmbH".into(), "sicherheit@muster.example".into()),
        to: ("Κλινική Υπόδειγμα, Τμήμα Γενετικής".into(), "lab@klinik.example".into()),
        reply_to: "antwort@muster.example".into(),
        subject: "Dringende Sicherheitsinformation FSN2025-1682: Schwachstelle im Managementcontroller Ihrer DRAGEN-Server – bitte bestätigen".into(),
        text: "Guten Tag,\n\nbitte lesen Sie den Hinweis.\n--=_fieldaction_mixed\n.\nFrom hier an.\nÜber 76 Zeichen lange Zeile mit einem Link: https://office.example/r/abcdefghijklmnopqrstuvwxyz0123456789?x=1&y=2\n".into(),
        html: "<html lang=\"de\"><body><p>Guten Tag – Größe</p></body></html>".into(),
        attachments: vec![
            Attachment { name: "FSN2025-1682-de.pdf".into(), mime: "application/pdf".into(), bytes: pdf() },
            Attachment { name: "Rückmeldeformular Ελλάδα, Łódź.pdf".into(), mime: "application/pdf".into(), bytes: b"%PDF-1.7\r\n.\r\n".to_vec() },
        ],
        message_id: "<p-0042@muster.example>".into(),
        date: "2026-11-23T10:00:00Z".parse().unwrap(),
        lang: "de".into(),
        auto_submitted: false,
    }
}

/// 92 KB with every byte value and every kind of line end.
fn pdf() -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    bytes.extend((0..94_208_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()[0]));
    bytes.extend_from_slice(b"\r\n.\r\n\n\r");
    bytes
}

#[test]
fn a_mail_reads_back_as_it_was_written() {
    let mail = mail();
    let bytes = mail.to_bytes().unwrap();
    let read = MessageParser::default().parse(&bytes).unwrap();
    let from = read.from().unwrap().first().unwrap();
    let to = read.to().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("Muster Diagnostik GmbH"), Some("sicherheit@muster.example")));
    assert_eq!((to.name(), to.address()), (Some(mail.to.0.as_str()), Some("lab@klinik.example")));
    assert_eq!(read.reply_to().unwrap().first().unwrap().address(), Some("antwort@muster.example"));
    assert_eq!(read.subject(), Some(mail.subject.as_str()));
    assert_eq!(read.message_id(), Some("p-0042@muster.example"));
    assert_eq!(read.date().unwrap().to_timestamp(), mail.date.as_second());
    assert_eq!(read.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), mail.text.trim_end());
    assert_eq!(read.body_html(0).unwrap().trim_end(), mail.html);
    let files: Vec<_> =
        read.attachments().map(|a| (a.attachment_name().unwrap().to_owned(), a.contents().to_vec())).collect();
    let wanted: Vec<_> = mail.attachments.iter().map(|a| (a.name.clone(), a.bytes.clone())).collect();
    assert_eq!(files, wanted);
    let head = String::from_utf8(bytes.clone()).unwrap();
    let head = head.split("\r\n\r\n").next().unwrap();
    assert!(head.contains("\r\nContent-Language: de") && head.contains("MIME-Version: 1.0"), "{head}");
    for no in ["Auto-Submitted", "List-Unsubscribe", "User-Agent", "X-"] {
        assert!(!head.contains(no), "{head}");
    }
    assert!(bytes.is_ascii());
    assert!(bytes.split(|b| *b == b'\n').all(|l| l.len() <= 998), "RFC 5322, 2.1.1");
    assert!(!String::from_utf8(bytes).unwrap().replace("\r\n", "").contains(['\r', '\n']));
}

#[test]
fn the_same_mail_gives_the_same_bytes() {
    assert_eq!(mail().to_bytes().unwrap(), mail().to_bytes().unwrap());
    let auto = Mail { auto_submitted: true, ..mail() };
    assert!(String::from_utf8(auto.to_bytes().unwrap()).unwrap().contains("\r\nAuto-Submitted: auto-generated\r\n"));
}

#[test]
fn names_in_several_scripts() {
    for name in [
        "Лаборатория «Образец»",
        "Größe & Söhne, \"Nord\"",
        "Łódź Próba",
        "試験所",
        "O'Neill (Lab) <x>",
        "name@with.at",
        "Ω",
        "a\\b",
        "",
    ] {
        let mail = Mail { to: (name.into(), "a@b.example".into()), ..mail() };
        let bytes = mail.to_bytes().unwrap();
        let read = MessageParser::default().parse(&bytes).unwrap();
        let to = read.to().unwrap();
        assert_eq!(to.as_list().map_or(1, <[_]>::len), 1, "{name}");
        let to = to.first().unwrap();
        assert_eq!((to.name().unwrap_or(""), to.address()), (name, Some("a@b.example")));
    }
}

#[test]
fn no_field_breaks_out_of_its_line() {
    let evil = "x\r\nBcc: all@victim.example";
    let cases: Vec<(&str, Mail)> = vec![
        ("From", Mail { from: (evil.into(), "a@b.example".into()), ..mail() }),
        ("From", Mail { from: ("x".into(), "a@b.example\r\nBcc: c@d.example".into()), ..mail() }),
        ("To", Mail { to: ("x\n y".into(), "a@b.example".into()), ..mail() }),
        ("To", Mail { to: ("x".into(), "a@b.example, c@d.example".into()), ..mail() }),
        ("Reply-To", Mail { reply_to: evil.into(), ..mail() }),
        ("Subject", Mail { subject: evil.into(), ..mail() }),
        ("Subject", Mail { subject: "a\0b".into(), ..mail() }),
        ("Message-ID", Mail { message_id: "<a@b>\r\nX: y".into(), ..mail() }),
        ("Message-ID", Mail { message_id: "a@b".into(), ..mail() }),
        ("Content-Language", Mail { lang: "de\r\nX: y".into(), ..mail() }),
        (
            "attachment name",
            Mail {
                attachments: vec![Attachment {
                    name: "a\r\n.pdf".into(),
                    mime: "application/pdf".into(),
                    bytes: vec![],
                }],
                ..mail()
            },
        ),
        (
            "attachment name",
            Mail {
                attachments: vec![Attachment {
                    name: "../a.pdf".into(),
                    mime: "application/pdf".into(),
                    bytes: vec![],
                }],
                ..mail()
            },
        ),
        (
            "attachment type",
            Mail {
                attachments: vec![Attachment {
                    name: "a.pdf".into(),
                    mime: "application/pdf\r\nX: y".into(),
                    bytes: vec![],
                }],
                ..mail()
            },
        ),
    ];
    for (field, mail) in cases {
        let error = mail.to_bytes().unwrap_err();
        assert_eq!(error.kind, Kind::Field);
        assert!(error.to_string().contains(&format!("the field {field} of")), "{field}: {error}");
    }
}
