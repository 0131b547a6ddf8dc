//! Short replies in many languages and what a proposal of each must hold; persons and places are made up.
//!
//! `samples/NAME.txt` is the mail's text, `samples/NAME.json` what is expected: everything that is not named there must be
//! empty; of `doubts` those named must be among them. `sent` names texts that were sent (`samples/sent/`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use domain::response::QuestionKind;
use serde_json::{Value as Json, json};
use std::{fs, ops::Range, path::PathBuf};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/reply/samples")
}

fn texts(value: &Json) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|v| v.as_str().unwrap().to_owned()).collect()
}

fn known(expected: &Json) -> Known {
    let mut serials = texts(&expected["serials"]);
    if serials.is_empty() {
        serials = vec!["NS-1001".into(), "NS-1002".into()];
    }
    let question = |id: &str, kind, texts: [&str; 2]| KnownQuestion {
        id: id.into(),
        kind,
        texts: texts.map(ToOwned::to_owned).into(),
    };
    let questions = vec![
        question(
            "receipt",
            QuestionKind::YesNo,
            [
                "Wir haben die Sicherheitsinformation erhalten, gelesen und verstanden.",
                "We have received, read and understood the field safety notice.",
            ],
        ),
        question(
            "users_informed",
            QuestionKind::YesNo,
            [
                "Alle Personen, die mit den Geräten arbeiten, wurden von uns informiert.",
                "Everyone who works with the devices has been informed by us.",
            ],
        ),
        question(
            "measures_done",
            QuestionKind::YesNoDate,
            [
                "Die Maßnahmen wurden an allen Geräten durchgeführt.",
                "The measures have been carried out on all devices.",
            ],
        ),
    ];
    Known { langs: texts(&expected["langs"]), serials, questions, today: jiff::civil::date(2026, 12, 10) }
}

fn said(text: &str, said: &Said) -> String {
    let day = |word: &str, day: &Option<jiff::civil::Date>| day.map_or(word.to_owned(), |day| format!("{word} {day}"));
    match said {
        Said::Done { on } => day("done", on),
        Said::NotYet { until } => day("not_yet", until),
        Said::NotHere => "not_here".into(),
        Said::PassedOn { to: None } => "passed_on".into(),
        Said::PassedOn { to: Some(to) } => format!("passed_on to {}", &text[to.clone()]),
        Said::Scrapped { on } => day("scrapped", on),
        Said::Cannot => "cannot".into(),
        Said::NeverHad => "never".into(),
        Said::Unsaid => "unsaid".into(),
    }
}

/// The proposal in the words of the samples.
fn compact(text: &str, proposal: &Proposal) -> Json {
    let mut all = serde_json::Map::new();
    let mut put = |key: &str, value: Json| {
        let empty = value.is_null() || value == json!([]) || value == json!({}) || value == json!(false);
        if !empty {
            all.insert(key.to_owned(), value);
        }
    };
    put(
        "units",
        proposal
            .units
            .iter()
            .map(|u| (u.serial.clone(), json!(said(text, &u.said))))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    );
    put("all", proposal.all_units.as_ref().map_or(Json::Null, |a| json!(said(text, &a.said))));
    put("excepted", json!(proposal.all_units.as_ref().map(|a| a.except.clone()).unwrap_or_default()));
    put("unknown", json!(proposal.unknown_serials.iter().map(|u| u.text.clone()).collect::<Vec<_>>()));
    put(
        "questions",
        proposal.questions.iter().map(|q| (q.id.to_string(), json!(q.yes))).collect::<serde_json::Map<_, _>>().into(),
    );
    put("person", proposal.person.as_ref().map_or(Json::Null, |p| json!([p.name, p.title])));
    put("wrong", proposal.wrong_contact.as_ref().map_or(Json::Null, |w| json!([w.name, w.mail])));
    put("unsubscribe", json!(proposal.unsubscribe.is_some()));
    put("asks", json!(proposal.question_to_maker.is_some()));
    let alarm = |a: &Alarm| {
        format!(
            "{}{}",
            if a.kind == AlarmKind::Harm { "harm" } else { "intruder" },
            if a.denied { " denied" } else { "" }
        )
    };
    put("alarms", json!(proposal.alarms.iter().map(alarm).collect::<Vec<_>>()));
    all.into()
}

/// Every place in a proposal.
pub(super) fn places(proposal: &Proposal) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> =
        proposal.units.iter().flat_map(|u| [Some(u.place.clone()), u.said_at.clone()]).flatten().collect();
    all.extend(proposal.all_units.iter().flat_map(|a| [a.place.clone(), a.said_at.clone()]));
    all.extend(proposal.unknown_serials.iter().map(|u| u.place.clone()));
    all.extend(proposal.questions.iter().map(|q| q.place.clone()));
    all.extend(proposal.dates.iter().map(|d| d.place.clone()));
    all.extend(proposal.alarms.iter().map(|a| a.place.clone()));
    all.extend(proposal.wrong_contact.iter().map(|w| w.place.clone()));
    all.extend(proposal.unsubscribe.iter().chain(&proposal.question_to_maker).cloned());
    all
}

#[test]
fn replies_give_the_expected_proposals() {
    let mut names: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "txt"))
        .collect();
    names.sort();
    let mut wrong = Vec::new();
    for path in &names {
        let name = path.file_stem().unwrap().to_string_lossy();
        let text = fs::read_to_string(path).unwrap();
        let mut expected: Json =
            serde_json::from_str(&fs::read_to_string(path.with_extension("json")).unwrap()).unwrap();
        let sent: Vec<String> = texts(&expected["sent"])
            .iter()
            .map(|n| fs::read_to_string(folder().join(format!("sent/{n}.txt"))).unwrap())
            .collect();
        let sent: Vec<&str> = sent.iter().map(String::as_str).collect();
        let parts = split_with(&text, &sent);
        let known = known(&expected);
        let proposal = propose(&text, &parts, &known);
        let doubts: Vec<&str> = proposal.doubts.iter().map(|d| d.code).collect();
        let missing: Vec<String> =
            texts(&expected["doubts"]).into_iter().filter(|d| !doubts.contains(&d.as_str())).collect();
        for key in ["serials", "langs", "sent", "doubts"] {
            expected.as_object_mut().unwrap().remove(key);
        }
        expected.as_object_mut().unwrap().retain(|_, v| !v.is_null());
        let ours = compact(&text, &proposal);
        if ours != expected || !missing.is_empty() {
            wrong.push(format!(
                "{name} ({}): expected {expected}\n   ours {ours}\n   doubts {doubts:?}, missing {missing:?}",
                proposal.langs.join(",")
            ));
        }
        // Nothing outside the person's own words is a place of anything said.
        for place in places(&proposal) {
            let own = parts.places(Kind::Own).any(|p| p.start <= place.start && place.end <= p.end);
            assert!(own, "{name}: {place:?} is not the person's");
        }
    }
    println!("{} of {} replies as expected", names.len() - wrong.len(), names.len());
    assert!(names.len() >= 60);
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
