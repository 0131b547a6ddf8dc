//! Mails in every language and for every purpose: what must be said is said, and nothing can be smuggled in.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::sample;

pub(crate) fn data(purpose: Purpose) -> MailData {
    MailData {
        addressee: "Labor Musterfrau & Söhne <Genetik>".into(),
        country: "DE".into(),
        units: 2,
        link: "https://fsn.example/p/7Q4M?x=1&y=2".into(),
        code: "7Q4M-K2VX".into(),
        purpose,
        family: Family::Diagnostic,
    }
}

#[test]
fn a_quality_notification_is_not_called_a_recall() {
    let notice = crate::family::notice_for(&sample::notice(), Family::Research).into_owned();
    for lang in sample::languages() {
        let words = Words::of(&lang);
        for purpose in purposes() {
            let one = MailData { family: Family::Research, country: "us".into(), ..data(purpose.clone()) };
            let mail = notice_mail(&notice, &lang, &one).unwrap();
            let title = words.t("title-quality");
            assert!(mail.subject.starts_with(&format!("{title} FSN2025-1682: ")), "{}", mail.subject);
            assert!(mail.text.contains(&title) && mail.text.contains("https://fsn.example/p/7Q4M"), "{}", mail.text);
            for word in ["mail-urgent", "mail-urgent-US", "title-recall", "title-fsn", "title-correction"] {
                let word = words.t(word).to_lowercase();
                assert!(!mail.text.to_lowercase().contains(&word), "{lang} {purpose:?}: {word} in {}", mail.text);
                assert!(!mail.subject.to_lowercase().contains(&word), "{lang}: {}", mail.subject);
            }
            assert!(!mail.text.contains('['), "{lang} {purpose:?}: a word is missing: {}", mail.text);
            let family = words.clone().of_family(Family::Research);
            let why = family.with("letter-opening", &[("count", one.units.into())]);
            assert_eq!(mail.text.contains(&why), purpose == Purpose::Notice, "{lang} {purpose:?}: {}", mail.text);
            let missing = family.with("mail-subject-reminder", &[("number", 2.into())]);
            assert_eq!(mail.text.contains(&missing), matches!(purpose, Purpose::Reminder { .. }), "{lang} {purpose:?}");
        }
    }
}

pub(crate) fn purposes() -> Vec<Purpose> {
    vec![
        Purpose::Notice,
        Purpose::Reminder { number: 2, days: 14 },
        Purpose::Receipt { number: "R-48213".into(), position: Some(1204) },
        Purpose::Handover { from: "Dr. Erika Beispiel".into() },
        Purpose::Onward { sites: "S-01, S-07".into() },
    ]
}

#[test]
fn every_mail_says_what_it_must() {
    let notice = sample::notice();
    for lang in sample::languages() {
        for purpose in purposes() {
            let mail = notice_mail(&notice, &lang, &data(purpose.clone())).unwrap();
            let start = format!("{} FSN2025-1682: ", Words::of(&lang).t("mail-urgent"));
            assert!(mail.subject.starts_with(&start), "{}", mail.subject);
            for found in [
                "FSN2025-1682",
                "M-AMR-01719",
                "Illumina, Inc.",
                "https://fsn.example/p/7Q4M?x=1&y=2",
                "techsupport@illumina.com",
            ] {
                assert!(mail.text.contains(found), "{lang} {purpose:?}: {found} is missing in {}", mail.text);
            }
            assert!(
                !mail.text.contains('[') && !mail.html.contains('['),
                "{lang} {purpose:?}: a word is missing: {}",
                mail.text
            );
            assert!(!mail.text.contains('!'), "{}", mail.text);
        }
    }
}

#[test]
fn suspected_intruder_comes_before_everything_asked() {
    for lang in sample::languages() {
        let words = Words::of(&lang);
        for purpose in [Purpose::Notice, Purpose::Reminder { number: 1, days: 7 }] {
            let mail = notice_mail(&sample::notice(), &lang, &data(purpose)).unwrap();
            let at = |what: &str| mail.text.find(what).unwrap_or_else(|| panic!("{what} is missing in {}", mail.text));
            assert!(at(&words.t("alarm-label")) < at(&words.t("box-heading")));
            assert!(at(&words.t("box-heading")) < at(&words.t("letter-wrong")));
        }
    }
}

#[test]
fn counts_and_countries() {
    let notice = sample::notice();
    let one = MailData { units: 1, country: "us".into(), ..data(Purpose::Notice) };
    let mail = notice_mail(&notice, &"de".into(), &one).unwrap();
    assert!(mail.text.contains("betrifft sie 1 Gerät bei Ihnen"), "{}", mail.text);
    assert!(mail.subject.starts_with("Dringender Rückruf eines Medizinprodukts FSN2025-1682"), "{}", mail.subject);
    let late = notice_mail(&notice, &"de".into(), &data(Purpose::Reminder { number: 1, days: 1 })).unwrap();
    assert!(late.text.contains("vor 1 Tag die") && late.text.contains("2 Geräte"), "{}", late.text);
}

#[test]
fn html_is_escaped_and_loads_nothing() {
    for purpose in purposes() {
        let mail = notice_mail(&sample::notice(), &"de".into(), &data(purpose)).unwrap();
        assert!(mail.html.contains("Labor Musterfrau &amp; Söhne &lt;Genetik&gt;"), "{}", mail.html);
        assert!(mail.html.contains("<a href=\"https://fsn.example/p/7Q4M?x=1&amp;y=2\""), "{}", mail.html);
        for refused in ["<img", "src=", "url(", "<script", "<link", "&<"] {
            assert!(!mail.html.contains(refused), "{refused}");
        }
    }
}

#[test]
fn names_cannot_forge_headers_or_lines() {
    let from = "Eve\r\nBcc: all@example.org\u{0}<script>".to_owned();
    let mail = notice_mail(&sample::notice(), &"en".into(), &data(Purpose::Handover { from })).unwrap();
    assert!(!mail.subject.contains(['\r', '\n', '\0']), "{:?}", mail.subject);
    assert!(!mail.text.lines().any(|l| l.starts_with("Bcc:")), "{}", mail.text);
    assert!(!mail.html.contains("<script"), "{}", mail.html);
}

/// The mail that gathers reminders: every language has its words, none shows a place that was not filled in, and each of the
/// reminders keeps its own link, code and addressee.
#[test]
fn the_gathered_mail_has_its_words_in_every_language() {
    let notice = sample::notice();
    let quality = crate::family::notice_for(&notice, Family::Research).into_owned();
    let one = |n: u32, family| MailData {
        addressee: format!("Labor {n}"),
        units: n,
        link: format!("https://fsn.example/p/{n}TOKEN"),
        code: format!("CODE-{n}"),
        family,
        ..data(Purpose::Reminder { number: 2, days: 14 })
    };
    let english = Words::of(&"en".into());
    for lang in sample::languages() {
        let words = Words::of(&lang);
        for key in ["mail-subject-summary", "mail-opening-summary", "mail-summary-files"] {
            assert!(words.has(key), "{lang}: {key} is missing");
            let values = [("count", 3.into()), ("maker", "M".into())];
            let same = words.with(key, &values) == english.with(key, &values);
            assert!(!same || lang.as_str().starts_with("en"), "{lang}: {key} is English");
        }
        for families in [[Family::Diagnostic; 2], [Family::Research; 2], [Family::Research, Family::Diagnostic]] {
            for count in [1_u32, 2, 3, 5, 11, 21] {
                let of = |n: u32| {
                    let family = families[n as usize % 2];
                    let notice = if family == Family::Research { &quality } else { &notice };
                    summary::Gathered { notice, data: one(n, family) }
                };
                let all: Vec<_> = (1..=count).map(of).collect();
                let mail = summary::summary_mail(&lang, &all).unwrap();
                for text in [&mail.subject, &mail.text, &mail.html] {
                    assert!(!text.contains('['), "{lang}: a word is missing: {text}");
                    assert!(!text.contains("{ $") && !text.contains("{$"), "{lang}: a place is empty: {text}");
                }
                for n in 1..=count {
                    for said in [format!("Labor {n}"), format!("https://fsn.example/p/{n}TOKEN"), format!("CODE-{n}")] {
                        assert!(
                            mail.text.contains(&said) && mail.html.contains(&said),
                            "{lang}: {said}: {}",
                            mail.text
                        );
                    }
                }
                assert!(mail.text.contains("Illumina, Inc.") && mail.text.contains("techsupport@illumina.com"));
                let urgent = words.t("mail-urgent");
                let is_recall = all.iter().any(|one| one.data.family == Family::Diagnostic);
                assert_eq!(mail.subject.starts_with(&urgent), is_recall, "{lang}: {}", mail.subject);
            }
        }
    }
    assert!(summary::summary_mail(&"de".into(), &[]).is_err(), "a mail about nothing is none");
}
