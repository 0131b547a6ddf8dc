//! The words of every language against each other, and what formatting does to values.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use super::*;
use std::collections::{BTreeMap, BTreeSet};

/// Key -> the values it takes, read from the files themselves.
fn keys(tag: &str, is_office: bool) -> BTreeMap<String, BTreeSet<String>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lang").join(tag);
    let mut keys = BTreeMap::new();
    let mut current = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !is_office && OFFICE_FILES.contains(&path.file_stem().unwrap().to_str().unwrap()) {
            continue;
        }
        for line in std::fs::read_to_string(path).unwrap().lines() {
            if let Some((key, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
            {
                current = key.to_owned();
                assert!(keys.insert(current.clone(), BTreeSet::new()).is_none(), "{tag}: {key} stands twice");
            }
            for part in line.split('$').skip(1).filter(|_| !line.starts_with('#')) {
                let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect();
                keys.get_mut(&current).unwrap().insert(name);
            }
        }
    }
    keys
}

#[test]
fn every_language_says_the_same_things() {
    for tag in ALL {
        let is_office = OFFICE.contains(tag);
        let english = keys(FALLBACK, is_office);
        assert!(english.len() > 300, "the files were not read");
        assert_eq!(keys(tag, is_office), english, "{tag} and {FALLBACK} differ in keys or values");
        let words = Words::of(&Lang::from(*tag));
        assert_eq!(words.tag(), *tag);
        for (key, values) in &english {
            assert!(words.has(key), "{tag}: {key} is not readable");
            if values.is_empty() {
                assert!(!words.t(key).contains(['\u{2068}', '[', '{']), "{tag}: {key} has marks: {}", words.t(key));
            }
        }
    }
}

#[test]
fn folders_and_list_agree() {
    let lang = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lang");
    let found: BTreeSet<String> =
        std::fs::read_dir(lang).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(found, ALL.iter().map(|t| (*t).to_owned()).collect());
}

#[test]
fn missing_words_are_seen() {
    let words = Words::of(&"de".into());
    assert_eq!(words.t("nothing-here"), "[nothing-here]");
    assert!(!words.has("nothing-here"));
    assert!(words.has("unit-count"), "a text with values is there");
    assert_eq!(words.t("unit-count"), "[unit-count]", "its value is missing");
}

#[test]
fn dates_numbers_and_countries() {
    let (de, en) = (Words::of(&"de".into()), Words::of(&"en".into()));
    let march = jiff::civil::date(2026, 3, 1);
    assert_eq!((de.date(march), de.date_form(march)), ("1. März 2026".into(), "01. März 2026".into()));
    assert_eq!(en.date_form(jiff::civil::date(2026, 9, 30)), "30 Sep 2026");
    assert_eq!((de.number(1902), en.number(1902)), ("1.902".into(), "1,902".into()));
    assert_eq!(
        (de.country("at"), en.country("AT"), de.country("XK")),
        ("Österreich".into(), "Austria".into(), "XK".into())
    );
    let at: Timestamp = "2026-12-03T14:07:59Z".parse().unwrap();
    assert_eq!(en.moment(at), "3 December 2026, 14:07 UTC");
}

#[test]
fn a_declaration_is_said_in_the_language_of_the_reader() {
    for signed in ["de", "en"].map(|tag| Words::of(&tag.into()).t("meaning-release")) {
        for tag in ALL {
            let words = Words::of(&Lang::from(*tag));
            assert_eq!(words.meaning(&signed), words.t("meaning-release"), "{tag}");
        }
    }
    let (de, fr) = (Words::of(&"de".into()), Words::of(&"fr".into()));
    assert_eq!(de.meaning("I have examined the field action and close it"), de.t("meaning-closing"));
    // Whatever else was signed stands as it was signed, and so does what this language has no words for.
    assert_eq!(de.meaning("Seen by me."), "Seen by me.");
    assert_eq!(fr.meaning(&de.t("meaning-closing")), de.t("meaning-closing"));
    assert_eq!((de.question("users_informed"), de.question("own")), ("Anwender unterrichtet".into(), "own".into()));
}

/// Every sentence of every language that a name can end, with makers whose names end with a full stop.
#[test]
fn a_name_that_ends_with_a_stop_ends_its_sentence() {
    let mut ended = 0;
    for tag in ALL {
        let words = Words::of(&Lang::from(*tag));
        for (key, names) in keys(tag, OFFICE.contains(tag)) {
            for maker in ["Muster Diagnostics, Inc.", "\u{2068}Muster GmbH & Co.\u{2069}"] {
                let names: Vec<(&'static str, Value<'_>)> =
                    names.iter().map(|name| (&*name.clone().leak(), maker.into())).collect();
                let said = words.with(&key, &names);
                assert!(!said.contains("..") && !said.contains(".\u{2069}."), "{tag}: {key} says {said}");
                ended += usize::from(said.contains("Inc. ") || said.ends_with("Inc."));
            }
        }
    }
    assert!(ended > 100, "sentences that a name ends: {ended}");
    let en = Words::of(&"en".into());
    let said = |maker: &str| en.with("call-introduction", &[("maker", maker.to_owned().into())]);
    assert_eq!(said("Muster Inc."), "Good day. Muster Inc. has asked me to call you.", "in the middle nothing changes");
    let seen = |about: &str| en.with("portal-line-twice", &[("about", about.to_owned().into())]);
    assert_eq!(seen("SN 12"), "This serial number is named twice: SN 12.");
    assert_eq!(seen("Muster Ltd."), "This serial number is named twice: Muster Ltd.");
    assert_eq!(
        seen("and so on ..."),
        "This serial number is named twice: and so on ....",
        "three stops are no short form"
    );
}
