//! The notice in every language: readable, complete, in order, two to four pages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::sample;
use domain::notice::Deadline;

#[test]
fn every_language_renders_under_the_standard_and_reads_back() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    for lang in sample::languages() {
        let name = format!("notice-{lang}");
        let pdf = render(&notice, &lang, &fonts).unwrap();
        sample::check(&pdf, &name);
        let pages = sample::pages(&pdf, &name);
        assert!((2..=4).contains(&pages), "{name} has {pages} pages");
        let read = sample::read(&pdf, &name);
        let said = sample::said(&pdf, &name);
        let words = Words::of(&lang);
        for n in 1..=pages {
            let page_of = words.with("page-of", &[("page", n.into()), ("pages", pages.into())]);
            assert!(sample::says(&said, &page_of), "{name}: {page_of} is missing in {said}");
        }
        for found in ["FSN2025-1682", "M-AMR-01719", "techsupport@illumina.com"] {
            assert!(read.matches(found).count() >= pages, "{name}: {found} is not on every page");
        }
        for found in
            ["20068232", "20086130", "00816270020637", &words.t("udi-none"), &words.date(notice.dated.unwrap())]
        {
            assert!(sample::says(&said, found), "{name}: {found} is missing in {said}");
        }
        assert!(!read.contains('['), "{name} has a missing word: {read}");
    }
}

#[test]
fn what_to_do_and_the_intruder_stand_in_the_first_third_of_page_one() {
    let fonts = sample::fonts();
    let pdf = render(&sample::notice(), &"de".into(), &fonts).unwrap();
    let (top, bottom) = sample::height_of(&pdf, "third", "Was", "Netzkabel");
    assert!(top < bottom && bottom < 841.9 / 3.0, "the frame reaches from {top} to {bottom} pt");
}

#[test]
fn deadlines_software_and_registration_are_printed_where_there_are_some() {
    let fonts = sample::fonts();
    let mut notice = sample::notice();
    notice.act_by = Some(Deadline::On(jiff::civil::date(2026, 12, 24)));
    notice.reply_by = Some(Deadline::Days(14));
    notice.maker.srn = Some("XX-MF-000000001".into());
    notice.products[0].software = Some("3.10 - 4.3".into());
    for (lang, said) in [
        ("de", ["Handeln Sie bis zum 24. Dezember 2026.", "innerhalb von 14 Tagen nach Erhalt", "Softwareversionen"]),
        ("en", ["Please act by 24 December 2026.", "within 14 days of receipt", "Software versions"]),
    ] {
        let name = format!("notice-deadlines-{lang}");
        let pdf = render(&notice, &lang.into(), &fonts).unwrap();
        sample::check(&pdf, &name);
        let read = sample::read(&pdf, &name);
        for part in said.into_iter().chain(["XX-MF-000000001", "3.10 - 4.3"]) {
            assert!(read.contains(part), "{part} is missing: {read}");
        }
        let without = sample::read(&render(&sample::notice(), &lang.into(), &fonts).unwrap(), &name);
        assert!(!said.iter().any(|part| without.contains(part)), "{without}");
    }
}

#[test]
fn clauses_come_in_order_whatever_the_order_of_the_file() {
    let fonts = sample::fonts();
    let mut notice = sample::notice();
    let straight = render(&notice, &"en".into(), &fonts).unwrap();
    notice.texts.get_mut(&"en".into()).unwrap().clauses.reverse();
    assert_eq!(render(&notice, &"en".into(), &fonts).unwrap(), straight);
}

#[test]
fn a_draft_says_so_and_a_missing_language_is_refused() {
    let fonts = sample::fonts();
    let mut notice = sample::notice();
    notice.dated = None;
    let read = sample::read(&render(&notice, &"de".into(), &fonts).unwrap(), "draft");
    assert!(read.contains("Entwurf, ohne Datum"), "{read}");
    assert_eq!(render(&notice, &"eo".into(), &fonts), Err(Error::NoText { lang: "eo".into() }));
}

#[test]
fn signatures_are_printed_under_their_own_signatory() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    let at = "2026-12-03T14:07:00Z".parse().unwrap();
    let signature = Signature {
        role: Role::RegulatorySignatory,
        name: "Robert Beispielmann".into(),
        at,
        meaning: "Freigabe".into(),
    };
    let read = sample::read(&render_signed(&notice, &"de".into(), &[signature], &fonts).unwrap(), "signed");
    assert_eq!(read.matches("Elektronisch unterschrieben").count(), 1);
    assert!(read.contains("3. Dezember 2026, 14:07 UTC") && read.contains("Bedeutung: Freigabe"), "{read}");
}

#[test]
fn serial_numbers_in_the_table_when_few() {
    let mut product = sample::notice().products[0].clone();
    let words = Words::of(&"de".into());
    assert_eq!(row(&product, &words)["serials"], "alle");
    product.serials = SerialScope::Only(vec!["0012".into(), "13".into()]);
    assert_eq!(row(&product, &words)["serials"], "0012, 13");
    product.serials = SerialScope::of_text("1000417-1000490, 7").unwrap();
    assert_eq!(row(&product, &words)["serials"], "1000417 – 1000490, 7");
    (product.serials, product.lots) = domain::product::numbers("7, lot A12, A20-A29").unwrap();
    assert_eq!([&row(&product, &words)["serials"], &row(&product, &words)["lots"]], ["7", "Chargen: A12, A20 – A29"]);
    (product.serials, product.lots) = (SerialScope::All, SerialScope::of_text("A12").unwrap());
    assert_eq!([&row(&product, &words)["serials"], &row(&product, &words)["lots"]], ["", "Chargen: A12"]);
    product.serials = SerialScope::Only((0..40).map(|n| domain::id::Serial::new(n.to_string())).collect());
    assert_eq!(row(&product, &words)["serials"], "40 Nummern, im Anschreiben genannt");
    product.udi = UdiStatement::NotApplicable { reason: "legacy".into() };
    assert_eq!(row(&product, &words)["udi"], "N. z. (vor der UDI-Pflicht in Verkehr gebracht)");
}

#[test]
fn many_numbers_leave_the_names_of_the_products_their_width() {
    let fonts = sample::fonts();
    let mut notice = sample::notice();
    let lots: Vec<String> = (0..70).map(|n| format!("LOT2024{n:05}")).collect();
    (notice.products[0].serials, notice.products[0].lots) =
        domain::product::numbers(&format!("1000417-1000490, lot {}", lots.join(", "))).unwrap();
    let pdf = render(&notice, &"de".into(), &fonts).unwrap();
    let name = "notice-many-numbers";
    sample::check(&pdf, name);
    let said = sample::said(&pdf, name);
    for found in lots.iter().map(String::as_str).chain(["1000417 – 1000490", "Chargen: LOT202400000"]) {
        assert!(sample::says(&said, found), "{found} is missing in {said}");
    }
    // Squeezed to a letter or two, the name stood on a page of its own and the first page was half empty.
    let (top, bottom) = sample::height_of(&pdf, "many-numbers", "Tabelle", "NovaSeq");
    assert!(top < bottom && bottom < 841.9, "the table begins on the first page: {top} to {bottom} pt");
    assert!(sample::pages(&pdf, name) <= 4);
}
