//! Values for the tests of this crate: the model case from `samples/`, and people and places that do not exist.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use crate::{
    Fonts,
    letter::{Addressee, Before, UnitLine},
};
use domain::{lang::Lang, notice::Notice, response::ConsigneeRole, scope::Standing};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// The model case, dated.
pub(crate) fn notice() -> Notice {
    let story = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples/fsn2025-1682");
    let read =
        |name: &str| -> toml::Value { toml::from_str(&std::fs::read_to_string(story.join(name)).unwrap()).unwrap() };
    let mut notice = read("story.toml")["notice"].clone();
    let table = notice.as_table_mut().unwrap();
    table.insert("form".into(), read("form.toml"));
    // People have written it in two languages; the others show their frame around the English text.
    let text = |tag: &str| read(&format!("notice.{}.toml", if tag == "de" { "de" } else { "en" }));
    let texts = crate::words::ALL.iter().map(|tag| ((*tag).to_owned(), text(tag))).collect();
    table.insert("texts".into(), toml::Value::Table(texts));
    let mut notice: Notice = notice.try_into().unwrap();
    notice.dated = Some(jiff::civil::date(2026, 12, 3));
    notice
}

/// A laboratory with this many units.
pub(crate) fn laboratory(units: usize) -> Addressee {
    let line = |n: usize| UnitLine {
        product: if n % 3 == 2 { "nextseq-550dx".into() } else { "novaseq-6000dx".into() },
        serial: Some(format!("{}", 1_000_417 + n * 73).as_str().into()),
        standing: Standing::Affected,
        challenge: None,
        is_new: None,
    };
    Addressee {
        number: "0047110".into(),
        name: "Universitätsklinikum Musterstadt, Institut für Humangenetik".into(),
        contact: Some("Frau Dr. Erika Beispiel-Größe".into()),
        address_lines: vec!["Erfundene Straße 12".into(), "01234 Musterstadt".into()],
        country: "DE".into(),
        role: ConsigneeRole::User,
        units: (0..units).map(line).collect(),
        before: None,
        link: "https://fsn.example/p/7Q4M-K2VX-9TDA-H8RC".into(),
        code: "7Q4M-K2VX".into(),
        fingerprint: None,
        seal: Some("3f0e-79a9-40d1-88c2-7d5b-0a16".into()),
    }
}

/// The same in an update: the second unit is new, one of another product is gone.
pub(crate) fn updated(units: usize) -> Addressee {
    let mut own = laboratory(units);
    for (n, unit) in own.units.iter_mut().enumerate() {
        unit.is_new = Some(n == 1);
    }
    let gone = UnitLine { product: "nextseq-550dx".into(), serial: Some("94211999".into()), ..own.units[0].clone() };
    own.before = Some(Before { revision: 1, gone: vec![gone] });
    own
}

/// The fonts inside the program and those for Chinese, Japanese and Korean (Debian: fonts-noto-cjk), which must be there.
pub(crate) fn fonts() -> Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    let folder = Path::new("/usr/share/fonts/opentype/noto");
    let load = || Fonts::with_folder(folder).unwrap_or_else(|why| panic!("fonts-noto-cjk is needed: {why}"));
    FONTS.get_or_init(load).clone()
}

/// All languages.
pub(crate) fn languages() -> Vec<Lang> {
    crate::words::ALL.iter().map(|tag| Lang::from(*tag)).collect()
}

/// The text of a PDF by pdftotext (Debian: poppler-utils), which must be there.
pub(crate) fn read(pdf: &[u8], name: &str) -> String {
    let path = keep(pdf, name);
    run("pdftotext", &["-layout", path.to_str().unwrap(), "-"])
}

/// Whether a text says a phrase: letters and digits only, so that line breaks, hyphens and direction marks do not count.
/// pdftotext turns the letters of Arabic ligatures round, so there each word has to be there with all its letters.
pub(crate) fn says(text: &str, phrase: &str) -> bool {
    let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    if !phrase.chars().any(|c| matches!(c, '\u{590}'..='\u{6ff}')) {
        return letters(text).contains(&letters(phrase));
    }
    let words = |text: &str| -> BTreeSet<String> {
        let sorted = |word: &str| {
            let mut letters: Vec<char> = word.chars().collect();
            letters.sort_unstable();
            letters.into_iter().collect()
        };
        text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(sorted).collect()
    };
    words(phrase).is_subset(&words(text))
}

/// What a PDF says, without layout.
pub(crate) fn said(pdf: &[u8], name: &str) -> String {
    let path = keep(pdf, name);
    run("pdftotext", &[path.to_str().unwrap(), "-"])
}

/// The number of pages, by pdfinfo.
pub(crate) fn pages(pdf: &[u8], name: &str) -> usize {
    let path = keep(pdf, name);
    let info = run("pdfinfo", &[path.to_str().unwrap()]);
    let line = info.lines().find(|l| l.starts_with("Pages:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Fails if qpdf (Debian: qpdf) finds anything wrong, or if the file is not tagged.
pub(crate) fn check(pdf: &[u8], name: &str) {
    let path = keep(pdf, name);
    run("qpdf", &["--check", path.to_str().unwrap()]);
    let info = run("pdfinfo", &[path.to_str().unwrap()]);
    assert!(info.lines().any(|l| l.starts_with("Tagged:") && l.ends_with("yes")), "{name} is not tagged");
    assert!(
        run("pdfinfo", &["-meta", path.to_str().unwrap()]).contains("pdfuaid:part"),
        "{name} does not claim PDF/UA"
    );
}

/// The right edge of the rightmost word of each page in points, by pdftotext; the sheet is 595 points wide.
pub(crate) fn rightmost(pdf: &[u8], name: &str) -> f64 {
    let path = keep(pdf, name);
    let boxes = run("pdftotext", &["-bbox", path.to_str().unwrap(), "-"]);
    let edges = boxes.split("xMax=\"").skip(1).map(|s| s.split('"').next().unwrap().parse::<f64>().unwrap());
    edges.fold(0.0, f64::max)
}

/// Writes the file where a person can look at it after the test run.
#[expect(clippy::disallowed_methods, reason = "tests keep their pages there; nobody in them is real")]
pub(crate) fn keep(pdf: &[u8], name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join("fieldaction-documents");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.pdf"));
    std::fs::write(&path, pdf).unwrap();
    path
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|why| panic!("{program} is needed (apt: poppler-utils, qpdf): {why}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {said} {}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// From the top of one word to the bottom of another on page one, in points from the top of the sheet.
pub(crate) fn height_of(pdf: &[u8], name: &str, first: &str, last: &str) -> (f64, f64) {
    let path = keep(pdf, name);
    let boxes = run("pdftotext", &["-bbox", "-l", "1", path.to_str().unwrap(), "-"]);
    let edge = |word: &str, key: &str| {
        let line =
            boxes.lines().find(|l| l.contains(&format!(">{word}<"))).unwrap_or_else(|| panic!("no {word} in {boxes}"));
        line.split(&format!("{key}=\"")).nth(1).unwrap().split('"').next().unwrap().parse::<f64>().unwrap()
    };
    (edge(first, "yMin"), edge(last, "yMax"))
}
