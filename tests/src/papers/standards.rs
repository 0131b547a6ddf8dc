//! No file claims a standard it does not meet: every language, every writer, by a checker that is not the writer.

use super::{fonts, notice, of_profile, python, run, script, site};
use crate::servers::skip;
use app::domain::{lang::Lang, response::ConsigneeRole};
use documents::{form, letter, notice as notice_writer};
use serde_json::Value;
use std::{path::Path, process::Command};

#[test]
fn every_paper_in_every_language_meets_what_it_claims() {
    let (Some(python), Some(fonts)) = (python(), fonts()) else { return };
    let (folder, notice) = (tempfile::tempdir().unwrap(), notice());
    let mut files = Vec::new();
    let mut keep = |name: String, bytes: Vec<u8>| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        files.push(path);
    };
    for tag in documents::words::ALL {
        let lang = Lang::from(*tag);
        keep(format!("notice-{tag}.pdf"), notice_writer::render(&notice, &lang, &fonts).unwrap());
        keep(format!("form-{tag}.pdf"), form::render_blank(&notice, &lang, &fonts).unwrap());
        for (units, role) in [(0, ConsigneeRole::Importer), (3, ConsigneeRole::User), (9, ConsigneeRole::Distributor)] {
            let pdf = letter::render(&notice, &site(units, role), &lang, &fonts).unwrap();
            keep(format!("letter-{tag}-{units}.pdf"), pdf);
        }
    }
    let (eu, fda) = (of_profile("eu"), of_profile("fda"));
    for tag in documents::words::ALL {
        let lang = Lang::from(*tag);
        keep(format!("form-eu-{tag}.pdf"), form::render_blank(&eu, &lang, &fonts).unwrap());
        for (name, notice, role) in [("eu", &eu, ConsigneeRole::Distributor), ("fda", &fda, ConsigneeRole::User)] {
            let pdf = letter::render(notice, &site(3, role), &lang, &fonts).unwrap();
            keep(format!("letter-{name}-{tag}.pdf"), pdf);
        }
    }
    let output = Command::new(python).arg(script("conformance.py")).arg("--json").args(&files).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let reports: Vec<Value> = serde_json::from_str(&said)
        .unwrap_or_else(|e| panic!("{e}: {said} {}", String::from_utf8_lossy(&output.stderr)));
    assert_eq!(reports.len(), files.len());
    for report in &reports {
        let (file, findings) = (report["file"].as_str().unwrap(), &report["findings"]);
        assert_eq!(report["errors"], 0, "{file}: {findings}");
        let checked: Vec<&str> = report["checked"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let archived = file.contains("notice-");
        let claims: &[&str] = if archived { &["PDF/A-2a", "PDF/UA-1"] } else { &["PDF/UA-1"] };
        assert_eq!(checked, claims, "{file}: a form with fields is never PDF/A");
    }
}

/// The checker itself, on files whose names say what is wrong in them.
#[test]
fn the_checker_agrees_with_the_corpus() {
    let Some(python) = python() else { return };
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/pdf");
    let folders = ["pdf-a", "pdf-ua-1", "pdf-ua-2"].map(|name| corpus.join(name));
    if !folders.iter().all(|folder| folder.is_dir()) {
        return skip("the corpus does not lie in shared/data/pdf beside the repository");
    }
    let table = run(Command::new(python).arg(script("conformance.py")).arg("--calibrate").args(&folders));
    eprintln!("{table}");
    let all = table.lines().find(|l| l.starts_with("all  ")).unwrap_or_else(|| panic!("no sum in {table}"));
    let numbers: Vec<u32> = all.split_whitespace().filter_map(|n| n.parse().ok()).collect();
    let [passes, passes_agree, fails, fails_agree, ..] = numbers[..] else { panic!("{all}") };
    assert!(passes > 50 && fails > 100, "{all}");
    assert_eq!(passes_agree, passes, "a file that passes is not called faulty: {table}");
    assert!(fails_agree * 20 >= fails * 19, "nineteen of twenty faults are found: {table}");
}
