//! The portal's pages against its words, and what is read out of a posted form.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::parts::{Choice, Field, Wrongs};
use app::{Words, words};
use askama::Template;
use domain::lang::Lang;
use std::{collections::BTreeSet, fs, path::Path};

/// Every text key in templates and code, `portal-…` in double quotes.
fn keys_used() -> BTreeSet<String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut keys = BTreeSet::new();
    for folder in ["pages/portal", "src/portal"] {
        for entry in fs::read_dir(here.join(folder)).unwrap() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            let quoted = text.split('"').filter(|part| part.starts_with("portal-"));
            let plain = |k: &&str| k.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') && !k.ends_with('-');
            keys.extend(quoted.filter(plain).map(str::to_owned));
        }
    }
    keys
}

#[test]
fn each_text_is_there_in_each_language() {
    let used = keys_used();
    assert!(used.len() > 200, "the pages were not read: {}", used.len());
    for tag in words::ALL {
        let words = Words::of(&Lang::from(*tag));
        let missing: Vec<&String> = used.iter().filter(|key| !words.has(key)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

#[test]
fn each_composed_text_is_there_in_each_language() {
    use app::rooms::portal::Fault;
    let faults = [
        Fault::Choose,
        Fault::YesNo,
        Fault::Date,
        Fault::DateMissing,
        Fault::Quantity,
        Fault::To,
        Fault::Why,
        Fault::Name,
        Fault::Changed,
        Fault::Units,
        Fault::Email,
        Fault::Nothing,
        Fault::Elsewhere,
        Fault::Text,
        Fault::Persons,
        Fault::FileMissing,
        Fault::FileFormat,
        Fault::FileLarge,
        Fault::FileMany,
    ];
    let mut keys: Vec<String> = faults.iter().map(|f| format!("portal-wrong-{}", f.key())).collect();
    keys.extend(
        ["name", "city", "country", "email", "serial", "twice", "units"].map(|part| format!("portal-line-{part}")),
    );
    for what in ["hand", "contact", "intruder", "recipients", "users"] {
        keys.extend([format!("portal-done-{what}"), format!("portal-done-{what}-text")]);
    }
    keys.extend(["unknown", "ambiguous", "twice", "unclear", "other"].map(|why| format!("portal-many-{why}")));
    for part in ["what", "why", "who", "long", "rights", "contact"] {
        keys.extend([format!("portal-privacy-{part}"), format!("portal-privacy-{part}-text")]);
    }
    keys.extend(["done", "later", "scrapped"].map(|said| format!("portal-said-{said}-on")));
    for tag in words::ALL {
        let words = Words::of(&Lang::from(*tag));
        for key in &keys {
            assert!(words.has(key), "{tag}: {key}");
        }
    }
}

#[test]
fn no_page_carries_script_or_style() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages/portal");
    for entry in fs::read_dir(pages).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for banned in ["<script", "style=", "<style", "onclick", "onsubmit", "http://", "type=\"date\""] {
            assert!(!text.contains(banned), "{}: {banned}", path.display());
        }
    }
}

#[derive(Template)]
#[template(source = "{% include \"portal/_choice.html\" %}", ext = "html")]
struct OneChoice {
    choice: Choice,
}

#[test]
fn what_was_typed_stands_again_with_what_is_wrong() {
    let wrong = Wrongs(vec![("u0-until".into(), "#u0-until".into(), "Not a date".into())]);
    let field = Field::new("date", "u0-until", "Until?".into(), "<31.02.>", &wrong).hint("Day".into());
    assert_eq!(field.described(), "u0-until-h u0-until-e");
    let choice = Choice::radio("u0-later", "u0", "later", "later", "Not yet".into()).asks(vec![field]);
    let html = OneChoice { choice }.render().unwrap();
    assert!(html.contains("value=\"later\" checked"));
    assert!(
        html.contains("Not a date")
            && html.contains("aria-invalid=\"true\"")
            && html.contains("aria-describedby=\"u0-until-h u0-until-e\"")
    );
    assert!(!html.contains("<31.02.>"), "typed text is escaped: {html}");
}
