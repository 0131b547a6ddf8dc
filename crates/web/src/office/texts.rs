//! Every text that pages of the office and the portal ask for is there, in each language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use app::{Words, words};
use domain::{approval::Role, lang::Lang};
use std::{collections::BTreeSet, fs, path::Path};

/// Every text key in quotes in templates and code.
#[test]
fn each_text_is_there_in_each_language() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut keys = BTreeSet::new();
    for folder in ["pages/office", "pages/door", "src/office", "../app/src/rooms/office"] {
        for entry in fs::read_dir(here.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("tests.rs") || path.is_dir() {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for call in ["t(\"", "c(\"", "with(\"", "vital(\"", "(\"fact-", "{ \"fact-"] {
                for rest in text.split(call).skip(1) {
                    let key = rest.split('"').next().unwrap_or_default();
                    let key = if call.ends_with("fact-") { format!("fact-{key}") } else { key.to_owned() };
                    if key.contains('-')
                        && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                        && !key.ends_with('-')
                    {
                        keys.insert(key);
                    }
                }
            }
            for form in text.split("signature(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                keys.extend(["password", "code"].map(|name| format!("field-{form}-{name}")));
            }
            for rest in text.split("f.field(\"").skip(1) {
                let parts: Vec<&str> = rest.split('"').take(5).collect();
                // The frame's own fields take the name of their form as a variable.
                if parts[1] == ", " {
                    keys.insert(format!("field-{}-{}", parts[2], parts[4]));
                }
            }
        }
    }
    assert!(keys.len() > 300, "the pages were not read: {}", keys.len());
    for tag in words::OFFICE {
        let words = Words::of(&Lang::from(*tag));
        let missing: Vec<&String> = keys.iter().filter(|key| !words.has(key)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

#[test]
fn each_vocabulary_has_its_words_in_each_language() {
    use domain::{action::Stage, fact::TaskKind};
    let mut keys: Vec<String> = Role::ALL.iter().map(|r| format!("staff-{}", r.word())).collect();
    keys.extend(TaskKind::ALL.iter().flat_map(|k| {
        [format!("task-{}", k.word()), format!("need-{}", k.word()), format!("closure-task-{}", k.word())]
    }));
    keys.extend(
        [Stage::Draft, Stage::Submitted, Stage::Approved, Stage::Open, Stage::Closed]
            .map(|s| format!("stage-{}", s.word())),
    );
    keys.extend(domain::evidence::EvidenceDoubt::ALL.map(|d| format!("evidence-doubt-{}", d.word())));
    for (prefix, all) in [
        ("became", "done not_yet not_here never_had passed_on scrapped cannot"),
        (
            "reason",
            "udi_and_serial catalogue_and_serial catalogue_spelling serial_spelling lot_unclear serial_missing udi_conflict serial_twice named_by_distributor other_product other_serial other_lot",
        ),
        ("chain", "user distributor importer authorised_representative"),
        ("means", "phone other_contact line_manager letter registered_letter visit authority"),
        ("outcome", "reached no_answer message_left wrong_contact posted returned refused call_back"),
        ("scan", "clean infected failed not_scanned"),
        ("channel", "portal mail phone paper"),
        (
            "done",
            "submit sign reject dispatch import resolve inform override call contact revoke evidence unreachable settle erase respond close reopen class next-contact call-result call-respond call-leave evidence-file publish withdraw",
        ),
        (
            "closure",
            "consignees-silent units-open consignees-unreachable consignees-carried-over parcels-unsent facts-unsealed",
        ),
        ("confidence", "high medium low"),
        ("returned", "unknown moved address refused unclaimed other"),
        ("done-letters", "prepare post return"),
        ("carrier", "folder smtp letter"),
        ("document", "notice quality recall instructions text scope manifest"),
        ("verdict", "pass fail not_applicable inconclusive"),
        ("severity", "critical high medium low info"),
        ("evidence-kind", "leaf guid"),
        ("evidence-outcome", "corrected open undecided"),
        ("evidence-vantage", "lan authenticated host none"),
        ("portal-evidence-got", "shown_done open undecided kept already"),
        (
            "evidence-limit",
            "this_vantage_only this_moment_only ipmi_only_silent agent_clock agent_not_attested serial_by_operator not_seen_from_both_sides no_challenge maker_key_not_compared hypothesis",
        ),
    ] {
        keys.extend(all.split(' ').map(|word| format!("{prefix}-{word}")));
    }
    for tag in words::OFFICE {
        let words = Words::of(&Lang::from(*tag));
        for key in &keys {
            let key = key.replace('_', "-");
            assert!(words.has(&key), "{tag}: {key}");
        }
    }
}
