//! The command line as a script sees it: exit codes, one JSON document, and the same numbers as everywhere.

use super::{
    program::{self, built, fieldaction},
    wiring::{self, Place},
};
use app::{domain::scope::Standing, settings::Settings};
use serde_json::Value;
use std::{path::Path, process::Command};

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What the generator planted in the model case's lists.
fn expected() -> toml::Table {
    toml::from_str(&std::fs::read_to_string(wiring::model().join("expected.toml")).unwrap()).unwrap()
}

#[test]
fn the_help_names_every_verb_and_each_verb_explains_itself() {
    let Some(help) = fieldaction(&["--help"]) else { return };
    assert_eq!(help.code, 0);
    for verb in ["serve", "rehearse", "records", "scope", "notice", "verify", "settings", "staff"] {
        assert!(help.out.contains(&format!("\n  {verb} ")), "{verb} is not in the help: {}", help.out);
        let own = fieldaction(&[verb, "--help"]).unwrap();
        assert!(own.code == 0 && own.out.contains("Usage: fieldaction"), "{verb}: {own:?}");
    }
    assert!(help.out.contains("Exit codes"), "{}", help.out);
    let unknown = fieldaction(&["recall"]).unwrap();
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
}

#[test]
fn a_list_is_checked_row_by_row() {
    if built("fieldaction").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("list.csv");
    let head = "Account No,Account Name,Role,Country,Catalogue No,Serial No\n";
    let good = "A-3,Labor drei,user,DE,20068232,DS3\n";
    let check = |text: &str, json: bool| {
        std::fs::write(&file, format!("{head}{text}")).unwrap();
        let words = [&["--json"][..usize::from(json)], &["records", "check", path(&file)]].concat();
        fieldaction(&words).unwrap()
    };
    assert_eq!(check(good, false).code, 0);
    let bad = format!("A-1,Labor eins,user,Nowhere,20068232,DS1\n{good}A-4,Labor vier,user,DE,,DS4\n");
    let said = check(&bad, false);
    assert_eq!(said.code, 1, "{}", said.out);
    for part in [
        "3 rows = 1 taken + 1 held + 1 refused",
        "row 1 (line 2, column Country)",
        "row 3 (line 4, column Catalogue No)",
    ] {
        assert!(said.out.contains(part), "{part} is not in {}", said.out);
    }
    let said = check(&bad, true);
    assert_eq!(said.code, 1);
    let json = said.json();
    assert_eq!(
        (&json["rows"], &json["taken"], &json["held"], &json["refused"]),
        (&3.into(), &1.into(), &1.into(), &1.into())
    );
    assert_eq!((&json["first_doubts"][0]["row"], &json["first_doubts"][0]["column"]), (&1.into(), &"Country".into()));
}

#[test]
fn what_cannot_be_read_at_all_is_no_finding_about_the_input() {
    if built("fieldaction").is_none() {
        return;
    }
    let story = wiring::model().join("story.toml");
    let list = wiring::model().join("records/list-dach.csv");
    let missing: [&[&str]; 5] = [
        &["records", "check", "missing.csv"],
        &["scope", "missing.csv", "--products", path(&story)],
        &["scope", path(&list), "--products", "missing.toml"],
        &["notice", "build", "missing-story"],
        &["rehearse", "missing-story", "--out", "out"],
    ];
    for words in missing {
        let said = fieldaction(words).unwrap();
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{words:?}: {}", said.err);
        assert!(said.err.contains("missing"), "{words:?} does not name the file: {}", said.err);
    }
    // A list that is there and is none: a finding, and it says where.
    let folder = tempfile::tempdir().unwrap();
    let one = folder.path().join("one.csv");
    std::fs::write(&one, "onecolumn\nx\n").unwrap();
    let said = fieldaction(&["records", "check", path(&one)]).unwrap();
    assert_eq!(said.code, 1, "{}", said.err);
    assert!(said.err.contains("line 1"), "{}", said.err);
}

#[test]
fn the_lists_of_the_model_case_give_what_was_planted() {
    if built("fieldaction").is_none() {
        return;
    }
    let (expected, story) = (expected(), wiring::model().join("story.toml"));
    let number = |value: &toml::Value| Value::from(value.as_integer().unwrap());
    let (mut records, mut unaffected) = (0, 0);
    for file in expected["files"].as_array().unwrap() {
        let list = wiring::model().join(file["file"].as_str().unwrap());
        let said = fieldaction(&["--json", "scope", path(&list), "--products", path(&story)]).unwrap();
        assert_eq!(said.code, 1, "every list of the case has rows for a person to decide: {}", said.err);
        let json = said.json();
        for word in ["rows", "taken", "held", "refused"] {
            assert_eq!(json["records"][word], number(&file[word]), "{word} of {}", list.display());
        }
        records += json["records"]["taken"].as_i64().unwrap();
        unaffected += json["not_affected"]["other_product"].as_i64().unwrap();
    }
    assert_eq!(records, expected["records"].as_integer().unwrap());
    assert_eq!(unaffected, expected["not_affected"]["other_product"].as_integer().unwrap());
}

/// What only the three lists together show: a unit in two lists counts once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_lists_of_the_model_case_together_give_what_was_planted() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), wiring::clock());
    let app = Place::at(folder.path()).open(clock.clock(), 1).await;
    let story = wiring::model_story();
    let author = wiring::holder(&story, app::domain::approval::Role::Author);
    app.open_action(&author, &story.action, &story.draft, true).await.unwrap();
    for file in &story.records {
        app.import_records(&author, &story.action, &file.name, &file.bytes).await.unwrap();
    }
    let scope = app.preview_scope(&story.action).await.unwrap();
    let expected = expected();
    let number = |table: &str, word: &str| u64::try_from(expected[table][word].as_integer().unwrap()).unwrap();
    assert_eq!(scope.consignees.len() as u64, number("consignees", "in_scope"));
    assert_eq!(scope.units(Standing::Affected), number("units", "affected"));
    assert_eq!(scope.units(Standing::Possibly), number("units", "possibly"));
    let by_reason = expected["units"]["by_reason"].as_table().unwrap();
    for (reason, count) in scope.by_reason() {
        assert_eq!(count, u64::try_from(by_reason[reason.word()].as_integer().unwrap()).unwrap(), "{}", reason.word());
    }
    assert_eq!(scope.by_reason().len(), by_reason.len());
}

/// The rules that a lint found something by, in order.
fn rules(said: &program::Said) -> Vec<String> {
    let report: Value = serde_json::from_str(&said.out).unwrap();
    report["findings"].as_array().unwrap().iter().map(|f| f["rule"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_model_case_has_eight_gaps_and_they_can_be_closed() {
    let Some(said) = fieldaction(&["--json", "notice", "lint", "fsn2025-1682"]) else { return };
    let eight = [
        "software-version",
        "serial-scope",
        "probability",
        "patient-risk",
        "user-deadline",
        "look-back",
        "reply-deadline",
        "srn",
    ];
    assert_eq!((said.code, rules(&said)), (1, eight.map(str::to_owned).to_vec()));
    let german = fieldaction(&["notice", "lint", "fsn2025-1682", "--lang", "de"]).unwrap();
    assert!(german.out.contains("bis wann zu antworten ist") && german.out.contains("8 findings"), "{}", german.out);
    // The same story with what is missing.
    let folder = tempfile::tempdir().unwrap();
    let edit = |name: &str, change: &dyn Fn(String) -> String| {
        let text = std::fs::read_to_string(wiring::model().join(name)).unwrap();
        std::fs::write(folder.path().join(name), change(text)).unwrap();
    };
    std::fs::create_dir(folder.path().join("records")).unwrap();
    for file in std::fs::read_dir(wiring::model().join("records")).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), folder.path().join("records").join(file.file_name())).unwrap();
    }
    for name in ["form.toml", "instructions.de.md", "instructions.en.md", "check-profile.toml"] {
        edit(name, &|text| text);
    }
    let whole = |text: String| {
        text.replace("in_vitro = true", "in_vitro = true\nact_by = { days = 7 }\nreply_by = { days = 14 }")
            .replace("address = []", "address = []\nsrn = \"XX-MF-000000001\"")
            .replace("serials = \"all\"", "serials = \"all\"\nserials_reason = \"one image\"\nsoftware = \"any\"")
    };
    edit("story.toml", &whole);
    let clauses = |more: &str| {
        let kinds = ["probability", "patient_risk", "look_back"];
        kinds.map(|kind| format!("\n[[clauses]]\nkind = \"{kind}\"\ntext = \"{more}\"\n")).concat()
    };
    for name in ["notice.de.toml", "notice.en.toml"] {
        edit(name, &|text| text + &*clauses("Text."));
    }
    let lint = || fieldaction(&["--json", "notice", "lint", path(folder.path())]).unwrap();
    let said = lint();
    assert_eq!((said.code, rules(&said)), (0, vec![]), "{}", said.out);
    edit("notice.en.toml", &|text| text + &*clauses("This is a minor issue of our market-leading server."));
    assert_eq!(rules(&lint()), ["plays-down", "plays-down", "plays-down", "advertises", "advertises", "advertises"]);
    edit("notice.de.toml", &|text| text);
    assert_eq!(rules(&lint())[..3], ["not-translated", "not-translated", "not-translated"]);
}

#[test]
fn a_notice_is_built_in_both_languages() {
    if built("fieldaction").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for lang in ["de", "en"] {
        let said =
            fieldaction(&["--json", "notice", "build", "fsn2025-1682", "--lang", lang, "--out", path(folder.path())])
                .unwrap();
        assert_eq!(said.code, 0, "{}", said.err);
        let files = said.json()["files"].as_array().unwrap().clone();
        let begins = [&b"%PDF-"[..], b"%PDF-", b"{", b"PK", "\u{feff}mark,".as_bytes()];
        assert_eq!(files.len(), begins.len(), "the notice and its form, and both as data: {files:?}");
        for (file, begin) in files.iter().zip(begins) {
            let bytes = std::fs::read(file.as_str().unwrap()).unwrap();
            assert!(bytes.starts_with(begin) && bytes.len() > 100, "{file}");
            assert!(begin != b"%PDF-" || bytes.len() > 10_000, "{file}");
        }
    }
    // For whom it is: the recall letter with its form, beside the files of everybody.
    let build = |family: &str| {
        let out = path(folder.path());
        fieldaction(&["--json", "notice", "build", "fsn2025-1682", "--family", family, "--out", out]).unwrap()
    };
    let letter = build("united_states");
    assert_eq!(letter.code, 0, "{}", letter.err);
    let data = folder.path().join("FSN2025-1682-united_states-en.json");
    let data: serde_json::Value = serde_json::from_slice(&std::fs::read(data).unwrap()).unwrap();
    assert_eq!(data["titles"], serde_json::json!(["Urgent medical device recall"]));
    assert!(data["questions"].to_string().contains("\"adverse\""), "{data}");
    assert_eq!(build("nobody").code, 2, "a family that there is not");
    let said = fieldaction(&["notice", "build", "fsn2025-1682", "--lang", "eo", "--out", path(folder.path())]).unwrap();
    assert_eq!(said.code, 1);
    assert!(said.err.contains("de, en"), "it says which languages there are: {}", said.err);
}

#[test]
fn the_settings_are_printed_as_they_are_read() {
    if built("fieldaction").is_none() {
        return;
    }
    let printed = fieldaction(&["settings"]).unwrap();
    assert_eq!(printed.code, 0);
    assert_eq!(toml::from_str::<Settings>(&printed.out).unwrap(), Settings::default());
    let folder = tempfile::tempdir().unwrap();
    let changed = Settings { send_parallel: 7, reply_to: "reply@maker.example".into(), ..Settings::default() };
    std::fs::write(folder.path().join("settings.toml"), toml::to_string(&changed).unwrap()).unwrap();
    let read = fieldaction(&["--json", "settings", "--data", path(folder.path())]).unwrap();
    assert_eq!(serde_json::from_value::<Settings>(read.json()).unwrap(), changed);
    std::fs::write(folder.path().join("settings.toml"), "send_parralel = 7\n").unwrap();
    let wrong = fieldaction(&["settings", "--data", path(folder.path())]).unwrap();
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.contains("send_parralel") && wrong.err.contains("settings.toml"), "{}", wrong.err);
}

#[test]
fn a_rehearsal_of_a_story_folder_ends_whole() {
    let Some(rehearsal) = program::rehearsal() else { return };
    assert_eq!(rehearsal.said.code, 0, "{}{}", rehearsal.said.out, rehearsal.said.err);
    let json = rehearsal.said.json();
    assert_eq!((&json["agrees"], &json["verdict"]["verdict"]), (&true.into(), &"whole".into()));
    assert!(rehearsal.dossier.is_file());
    let steps: Vec<&str> = json["steps"].as_array().unwrap().iter().map(|s| s["step"].as_str().unwrap()).collect();
    assert!(steps.contains(&"sign") && steps.contains(&"close"), "{steps:?}");
    let truth: toml::Table =
        toml::from_str(&std::fs::read_to_string(rehearsal.story.join("expected.toml")).unwrap()).unwrap();
    let counts = &json["verdict"]["counts"];
    let planted: i64 = truth["files"].as_array().unwrap().iter().map(|f| f["rows"].as_integer().unwrap()).sum();
    assert_eq!(counts["records"]["rows"], planted);
    assert_eq!(counts["stage"], "closed");
}

/// One JSON document, nothing else on stdout, whichever verb.
#[test]
fn json_means_one_document() {
    let Some(rehearsal) = program::rehearsal() else { return };
    rehearsal.said.json();
    let out = Command::new(built("fieldaction").unwrap())
        .args(["--json", "verify"])
        .arg(&rehearsal.dossier)
        .output()
        .unwrap();
    let said = program::Said::from(out);
    assert_eq!((said.code, &said.json()["verdict"]), (0, &"whole".into()));
}

#[test]
fn names_are_sealed_opened_and_checked_by_their_owner_alone() {
    if built("fieldaction").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let list = "Customer no;Name;City;Country;Catalogue no;Serial no\n\
        L-1;Labor Verborgen;Probstadt;DE;20068232;DS1\nL-2;Klinik Stillberg;Wien;AT;20068232;DS2\n";
    std::fs::write(place("list.csv"), list).unwrap();
    let run = |words: &[&str]| fieldaction(words).unwrap();
    let (key, out, opened) = (place("key.txt"), place("out"), place("opened.json"));
    let made = run(&["cascade", "key", "--out", path(&key)]);
    assert!(made.code == 0 && made.out.starts_with("age1"), "{made:?}");
    assert_eq!(run(&["cascade", "key", "--out", path(&key)]).code, 2, "a key is never overwritten");
    let sealed = run(&["cascade", "seal", path(&place("list.csv")), "--to", made.out.trim(), "--out", path(&out)]);
    assert_eq!(sealed.code, 0, "{sealed:?}");
    let public = std::fs::read_to_string(out.join("public.json")).unwrap();
    assert!(public.contains("L-2") && !public.contains("Stillberg") && !public.contains("Wien"), "{public}");
    let names = std::fs::read(out.join("names.age")).unwrap();
    assert!(names.starts_with(b"age-encryption.org/v1\n") && !names.windows(9).any(|w| w == b"Stillberg"));
    let names = out.join("names.age");
    let open = run(&["cascade", "open", path(&names), "--key", path(&key), "--out", path(&opened)]);
    assert_eq!(open.code, 0, "{open:?}");
    let check = |opened: &Path| run(&["cascade", "check", path(&out.join("public.json")), path(opened)]);
    let fits = check(&opened);
    assert!(fits.code == 0 && fits.out.contains("2 of 2 match"), "{fits:?}");
    let forged = std::fs::read_to_string(&opened).unwrap().replace("Stillberg", "Anderswo");
    std::fs::write(place("forged.json"), forged).unwrap();
    let other = check(&place("forged.json"));
    assert!(other.code == 1 && other.out.contains("L-2") && other.out.contains("1 of 2 match"), "{other:?}");

    let (other_key, again) = (place("other.txt"), place("again.json"));
    run(&["cascade", "key", "--out", path(&other_key)]);
    let foreign = run(&["cascade", "open", path(&names), "--key", path(&other_key), "--out", path(&again)]);
    assert!(foreign.code == 1 && !again.exists(), "another key opens nothing: {foreign:?}");
    let second = place("second");
    run(&["cascade", "seal", path(&place("list.csv")), "--to", made.out.trim(), "--out", path(&second)]);
    let names = second.join("names.age");
    assert_eq!(run(&["cascade", "open", path(&names), "--key", path(&key), "--out", path(&again)]).code, 0);
    assert_eq!(check(&again).code, 1, "another salt: another commitment");
}
