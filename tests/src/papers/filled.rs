//! Forms filled by foreign programs and read back: pdf.js, pdf-lib, pypdf, qpdf; with their fields, and flattened.

use super::{fonts, notice, python, run, script, site};
use crate::servers::{need, skip};
use app::{domain::response::ConsigneeRole, forms};
use serde_json::json;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

/// Folder with pdf-lib and pdfjs-dist, if `cargo xtask test` could fetch them.
fn npm() -> Option<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from)?;
    let folder = home.join(".cache/fieldaction/papers-npm");
    let found = folder.join("node_modules/pdfjs-dist").is_dir() && folder.join("node_modules/pdf-lib").is_dir();
    found.then_some(folder)
}

/// What is entered; `Łódź` is outside of every 8-bit encoding of the viewers, so only where the fields stay.
fn values(name: &str) -> serde_json::Value {
    json!({
        "person-name": name,
        "person-title": "Laborleitung",
        "person-date": "03. Dez. 2026",
        "question-receipt": "yes",
        "question-users_informed": "no",
        "unit-1": "yes",
        "unit-2": "no",
        "chain-not_applicable": "yes",
        "further_serials": "1009999, 1009998",
    })
}

fn holds(program: &str, pdf: &Path, name: &str) {
    let returned = forms::read(&std::fs::read(pdf).unwrap()).unwrap_or_else(|e| panic!("{program}: {e:?}"));
    let answer = returned.answer.unwrap_or_else(|| panic!("{program}: no answer; {:?}", returned.reading.doubts));
    let text = |value: &str| Some(value.to_owned());
    assert_eq!((answer.reference.as_str(), answer.revision), ("FSN2025-1682", Some(1)), "{program}");
    assert_eq!(
        (answer.number, answer.name, answer.title),
        (text("0047110"), text(name), text("Laborleitung")),
        "{program}"
    );
    assert_eq!((answer.date, answer.dated), (text("03. Dez. 2026"), Some(jiff::civil::date(2026, 12, 3))), "{program}");
    assert_eq!((answer.further_serials, answer.chain_not_applicable), (text("1009999, 1009998"), true), "{program}");
    let questions: BTreeMap<String, String> =
        [("receipt", "yes"), ("users_informed", "no")].map(|(id, said)| (id.to_owned(), said.to_owned())).into();
    assert_eq!(answer.questions, questions, "{program}");
    let units: Vec<_> = answer.units.iter().map(|u| (u.serial.as_deref(), u.done.as_deref())).collect();
    let expected = [(Some("1000417"), Some("yes")), (Some("1000490"), Some("no")), (Some("1000563"), None)];
    assert_eq!(units, expected, "{program}");
}

#[test]
fn what_foreign_programs_fill_in_is_read_back() {
    let (Some(python), Some(node), Some(_)) = (python(), need("node"), need("qpdf")) else { return };
    let (Some(npm), Some(fonts)) = (npm(), fonts()) else { return skip("pdf-lib and pdf.js are not in the cache") };
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let letter = documents::letter::render(&notice(), &site(3, ConsigneeRole::User), &"de".into(), &fonts).unwrap();
    std::fs::write(place("letter.pdf"), letter).unwrap();
    for (program, name) in [
        ("pypdf", "Dr. Erika Łódź-Größe"),
        ("pikepdf", "Dr. Erika Łódź-Größe"),
        ("pdfjs", "Dr. Erika Łódź-Größe"),
        ("pdf-lib", "Dr. Erika Beispiel-Größe"),
        ("flat", "Dr. Erika Beispiel-Größe"),
        ("pdf-lib-flat", "Dr. Erika Beispiel-Größe"),
    ] {
        let (list, filled) = (place("values.json"), place(&format!("{program}.pdf")));
        std::fs::write(&list, values(name).to_string()).unwrap();
        let mut command = if program.starts_with("pdf-lib") || program == "pdfjs" {
            let mut command = Command::new(&node);
            command.arg(script("fill.mjs")).current_dir(&npm);
            command
        } else {
            let mut command = Command::new(&python);
            command.arg(script("fill.py"));
            command
        };
        run(command.arg(program).arg(place("letter.pdf")).arg(&list).arg(&filled));
        holds(program, &filled, name);
    }
}
