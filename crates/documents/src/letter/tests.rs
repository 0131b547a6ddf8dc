//! Letters: own serial numbers, page counts, address in the window, every language and role.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::{sample, words::OFFICE};
use domain::{
    lang::Texts,
    response::{Asked, Question, QuestionKind},
};

#[test]
fn every_language_and_role_renders_and_reads_back() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    for lang in sample::languages() {
        let words = Words::of(&lang);
        for role in ConsigneeRole::ALL {
            let name = format!("letter-{lang}-{role:?}");
            let lab = Addressee { role, ..sample::laboratory(3) };
            let pdf = render(&notice, &lab, &lang, &fonts).unwrap();
            sample::check(&pdf, &name);
            let read = sample::read(&pdf, &name);
            // What a distributor is told beside may need a second page.
            let pages = sample::pages(&pdf, &name);
            let is_longer = role != ConsigneeRole::User && !OFFICE.contains(&lang.as_str());
            assert!(pages == 2 || is_longer && pages == 3, "{name}: {pages} pages");
            for unit in &lab.units {
                assert_eq!(
                    read.matches(unit.serial.as_ref().unwrap().as_str()).count(),
                    2,
                    "{name}: on cover and form"
                );
            }
            let said = sample::said(&pdf, &name);
            let first = words.with("page-of", &[("page", 1.into()), ("pages", pages.into())]);
            let number = words.t("fact-number");
            for found in [
                "FSN2025-1682",
                "M-AMR-01719",
                &first,
                "0047110",
                &lab.link,
                &lab.code,
                &number,
                "techsupport@illumina.com",
            ] {
                assert!(sample::says(&said, found), "{name}: {found} is missing in {read}");
            }
            let start: Vec<String> = words.t("letter-chain").split(' ').take(4).map(str::to_owned).collect();
            assert_eq!(sample::says(&said, &start.join(" ")), role != ConsigneeRole::User, "{name}");
            assert!(!read.contains('['), "{name} has a missing word: {read}");
        }
    }
}

#[test]
fn form_fits_one_page_up_to_six_and_grows_cleanly() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    let mut long = Vec::new();
    for lang in sample::languages() {
        let words = Words::of(&lang);
        for (units, cover, form) in [(0, 1, 1), (1, 1, 1), (6, 1, 1), (7, 2, 2), (30, 2, 2), (120, 5, 5)] {
            let name = format!("letter-{lang}-{units}");
            let pdf = render(&notice, &sample::laboratory(units), &lang, &fonts).unwrap();
            let read = sample::read(&pdf, &name);
            let pages: Vec<&str> = read.trim_end_matches('\u{c}').split('\u{c}').collect();
            // Only the form asks for the person.
            let is_start = |p: &&str| sample::says(p, &words.t("form-person-title"));
            let start = pages.iter().position(is_start).unwrap_or_else(|| panic!("{name} has no form: {read}"));
            let counts = (start, pages.len() - start);
            if counts.0 > cover || counts.1 > form {
                long.push(format!("{name}: {counts:?} pages, expected at most ({cover}, {form})"));
            }
            assert_eq!(pages.len(), sample::pages(&pdf, &name));
            // Every page that lists units has the table's head; every page has both numbers.
            for page in &pages {
                assert!(page.contains("FSN2025-1682") && page.contains("M-AMR-01719"), "{name}");
                let lists = page.lines().filter(|l| l.contains("DRAGEN Server") && l.contains("100")).count() > 0;
                assert!(!lists || page.contains(&words.t("table-serial")), "{name}: no table head on {page}");
            }
            if units > 0 {
                let last = sample::laboratory(units).units[units - 1].serial.clone().unwrap();
                assert_eq!(read.matches(last.as_str()).count(), 2, "{name}");
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn challenges_stand_beside_their_serial_numbers() {
    let fonts = sample::fonts();
    let mut long = Vec::new();
    for lang in sample::languages() {
        let mut lab = sample::laboratory(3);
        lab.fingerprint = Some("3f0e-79a9-40d1-88c2-7d5b-0a16".into());
        for (n, unit) in lab.units.iter_mut().enumerate() {
            unit.challenge = Some(format!("{:04x}", 0xA0 + n).repeat(8));
        }
        let name = format!("letter-check-{lang}");
        let pdf = render(&sample::notice(), &lab, &lang, &fonts).unwrap();
        sample::check(&pdf, &name);
        let read = sample::read(&pdf, &name);
        if sample::pages(&pdf, &name) != 2 {
            long.push(lang);
        }
        for printed in ["3f0e-79a9-40d1-88c2-7d5b-0a16", "00a2 00a2 00a2 00a2 00a2 00a2 00a2 00a2"] {
            assert!(sample::says(&sample::said(&pdf, &name), printed), "{name}: {printed} in {read}");
        }
    }
    assert!(long.is_empty(), "more than one page of cover: {long:?}");
}

#[test]
fn address_stands_in_the_window_however_long() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    let mut long = sample::laboratory(1);
    long.name =
        "Medizinisches Versorgungszentrum für Laboratoriumsdiagnostik und Humangenetik Musterstadt gGmbH".into();
    long.address_lines =
        ["Abteilung für Molekularpathologie", "Gebäude 7, Ebene 3", "Erfundene Straße 12", "01234 Musterstadt"]
            .map(str::to_owned)
            .into();
    for (name, lab) in [("window", sample::laboratory(1)), ("window-long", long)] {
        let pdf = render(&notice, &lab, &"de".into(), &fonts).unwrap();
        let (top, bottom) = sample::height_of(&pdf, name, "Erfundene", "DEUTSCHLAND");
        // Points from the top; the window of form B reaches from 45 mm to 90 mm.
        assert!(top > 45.0 / 0.3528 && bottom < 90.0 / 0.3528, "{name}: {top} to {bottom} pt");
    }
}

#[test]
fn unknown_serials_and_standing_are_said() {
    let fonts = sample::fonts();
    let mut lab = sample::laboratory(2);
    lab.units[1] = UnitLine {
        product: "nextseq-550dx".into(),
        serial: None,
        standing: Standing::Possibly,
        challenge: None,
        is_new: None,
    };
    let read = sample::read(&render(&sample::notice(), &lab, &"de".into(), &fonts).unwrap(), "standing");
    assert!(
        read.contains("möglicherweise betroffen") && read.contains("nicht bekannt") && read.contains("bitte eintragen"),
        "{read}"
    );
}

#[test]
fn without_units_on_record_the_form_has_open_rows() {
    let fonts = sample::fonts();
    let read = sample::read(&render(&sample::notice(), &sample::laboratory(0), &"de".into(), &fonts).unwrap(), "none");
    assert!(!read.contains("Betroffene Geräte bei Ihnen"), "{read}");
    assert_eq!(read.matches("bitte eintragen").count(), 2, "{read}");
}

/// The statements of importers and of authorised representatives stand on their own forms and on no other; a distributor
/// is asked about its chain.
#[test]
fn each_role_is_asked_what_its_portal_asks() {
    let fonts = sample::fonts();
    let mut notice = sample::notice();
    let told =
        [(Asked::Users, "Zebra"), (Asked::Chain, "Yak"), (Asked::Importer, "Xerus"), (Asked::Representative, "Wombat")];
    for (asked, word) in told {
        notice.form.questions.push(Question {
            id: word.to_lowercase().as_str().into(),
            kind: QuestionKind::Tick,
            asked,
            asks: Vec::new(),
            text: Texts([("de".into(), format!("{word} wurde eingetragen."))].into()),
            quality_text: Texts::default(),
        });
    }
    for by_role in [true, false] {
        notice.form.by_role = by_role;
        // One press for all: a master of one role carries no letter of another.
        let press = Press::new(&notice, &fonts);
        for role in ConsigneeRole::ALL {
            let lab = Addressee { role, ..sample::laboratory(2) };
            let name = format!("letter-role-{role:?}-{by_role}");
            let read = sample::read(&press.render(&lab, &"de".into()).unwrap(), &name);
            let printed: Vec<&str> = told.iter().map(|(_, word)| *word).filter(|word| read.contains(word)).collect();
            let expected: &[&str] = match role {
                ConsigneeRole::User if by_role => &["Zebra"],
                ConsigneeRole::User => &["Zebra", "Yak"],
                ConsigneeRole::Distributor => &["Yak"],
                ConsigneeRole::Importer => &["Yak", "Xerus"],
                ConsigneeRole::AuthorisedRepresentative => &["Yak", "Wombat"],
            };
            assert_eq!(printed, expected, "{name}: {read}");
        }
    }
    let blank = crate::form::render_blank(&notice, &"de".into(), &fonts).unwrap();
    let read = sample::read(&blank, "form-roles");
    assert!(told.iter().all(|(_, word)| read.contains(word)), "a blank form is for anyone: {read}");
}
