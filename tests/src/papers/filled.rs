//! Forms filled by foreign programs and read back: pdf.js (in Node, and by hand in Chromium), pdf-lib, pypdf, qpdf; with
//! their fields, and flattened.

use super::{fonts, notice, of_profile, python, run, script, site, viewer};
use crate::servers::{browser, need, skip};
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

/// What a user enters on the EU's form, and a distributor on the FDA's.
fn entered(profile: &str) -> serde_json::Value {
    match profile {
        "eu" => json!({
            "person-name": "Dr. Erika Beispiel-Größe",
            "contact-department": "Zentrallabor",
            "contact-phone": "+49 351 000000",
            "question-receipt": "yes",
            "question-returned": "yes",
            "question-returned-quantity": "2",
            "question-returned-date": "03. Dez. 2026",
            "question-returned-comment": "mit dem Kurier",
            "question-query": "yes",
            "unit-1": "done",
            "unit-1-date": "02.12.2026",
            "unit-2": "passed_on",
        }),
        _ => json!({
            "question-adverse": "no",
            "question-customers_informed": "yes",
            "question-customers_informed-date": "2026-12-03",
            "question-customers_informed-comment": "by letter",
            "unit-3": "cannot",
        }),
    }
}

/// The answer says what `entered` holds, and nothing besides.
fn is_what_was_entered(profile: &str, program: &str, filled: &[u8]) {
    let answer = forms::read(filled).unwrap().answer.unwrap();
    let units: Vec<_> = answer.units.iter().map(|u| (u.disposition.as_deref(), u.date.as_deref())).collect();
    let maps =
        [answer.questions, answer.question_dates, answer.question_quantities, answer.question_comments, answer.contact];
    let said = maps.map(|map| map.iter().map(|(id, said)| format!("{id}={said}")).collect::<Vec<_>>());
    let (expected, became) = match profile {
        "eu" => (
            [
                "query=yes, receipt=yes, returned=yes",
                "returned=03. Dez. 2026",
                "returned=2",
                "returned=mit dem Kurier",
                "department=Zentrallabor, phone=+49 351 000000",
            ],
            [(Some("done"), Some("02.12.2026")), (Some("passed_on"), None), (None, None)],
        ),
        _ => (
            [
                "adverse=no, customers_informed=yes",
                "customers_informed=2026-12-03",
                "",
                "customers_informed=by letter",
                "",
            ],
            [(None, None), (None, None), (Some("cannot"), None)],
        ),
    };
    assert_eq!(said.map(|list| list.join(", ")), expected, "{profile} by {program}");
    assert_eq!(units, became, "{profile} by {program}");
}

#[test]
fn each_profile_asks_by_role_and_is_read_back() {
    let (Some(python), Some(fonts)) = (python(), fonts()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let place = |name: String| folder.path().join(name);
    for (profile, role) in [("eu", ConsigneeRole::User), ("fda", ConsigneeRole::Importer)] {
        let notice = of_profile(profile);
        let letter = documents::letter::render(&notice, &site(3, role), &"de".into(), &fonts).unwrap();
        std::fs::write(place(format!("{profile}.pdf")), letter).unwrap();
        std::fs::write(place(format!("{profile}.json")), entered(profile).to_string()).unwrap();
        let blank = forms::read(&std::fs::read(place(format!("{profile}.pdf"))).unwrap()).unwrap();
        let has = |id: &str| blank.reading.field(&format!("question-{id}")).is_some();
        for question in &notice.form.questions {
            let asked = notice.form.questions_for(role).any(|q| q.id == question.id);
            assert_eq!(has(question.id.as_str()), asked && !question.kind.per_unit(), "{profile} {}", question.id);
        }
        assert!(blank.reading.field("chain-not_applicable").is_none(), "{profile}: whose form it is, is known");
        for program in ["pypdf", "pikepdf", "flat"] {
            let (from, list) = (place(format!("{profile}.pdf")), place(format!("{profile}.json")));
            let filled = place(format!("{profile}-{program}.pdf"));
            run(Command::new(&python).arg(script("fill.py")).arg(program).arg(from).arg(list).arg(&filled));
            is_what_was_entered(profile, program, &std::fs::read(&filled).unwrap());
        }
    }
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_somebody_types_into_pdf_js_in_chromium_is_read_back() {
    let (Some(browser), Some(fonts)) = (browser(), fonts()) else { return };
    let Some(npm) = npm() else { return skip("pdf.js is not in the cache") };
    let name = "Dr. Erika Łódź-Größe";
    let letter = documents::letter::render(&notice(), &site(3, ConsigneeRole::User), &"de".into(), &fonts).unwrap();
    let filled = viewer::fill(browser, &npm, letter.clone(), &values(name)).await;
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("chromium.pdf");
    std::fs::write(&place, &filled).unwrap();
    holds("pdf.js in Chromium", &place, name);
    // Nobody ticks for the reader: saved as it came, the form says nothing.
    let blank = viewer::fill(browser, &npm, letter, &json!({})).await;
    let answer = forms::read(&blank).unwrap().answer;
    let said = answer.map(|a| (a.name, a.questions.len(), a.units.iter().filter(|u| u.done.is_some()).count()));
    assert_eq!(said, Some((None, 0, 0)));
    for profile in ["eu", "fda"] {
        let letter =
            |role| documents::letter::render(&of_profile(profile), &site(3, role), &"de".into(), &fonts).unwrap();
        let letter = letter(if profile == "eu" { ConsigneeRole::User } else { ConsigneeRole::Importer });
        let filled = viewer::fill(browser, &npm, letter, &entered(profile)).await;
        is_what_was_entered(profile, "pdf.js in Chromium", &filled);
    }
}
