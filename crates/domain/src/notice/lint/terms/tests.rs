//! The rule on made-up clauses, the lists as they are, and the model case, in which they find nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::notice::lint::{WordList, lint, phrase::phrase_in, tests::notice};
use std::collections::BTreeSet;

const TERMS: &str = include_str!("../../../../../../reference/notice/terms.toml");
const WORDS: &str = include_str!("../../../../../../reference/notice/words.toml");
const FRAME_WORDS: &str = include_str!("../../../../../documents/src/words.rs");

pub(super) fn list() -> TermList {
    toml::from_str(TERMS).unwrap()
}

pub(super) fn words() -> WordList {
    toml::from_str(WORDS).unwrap()
}

/// The model case as one value, put together from its files.
fn model_case() -> Notice {
    let table = |text: &str| toml::from_str::<toml::Table>(text).unwrap();
    let mut story = table(include_str!("../../../../../../samples/fsn2025-1682/story.toml"));
    let Some(toml::Value::Table(mut head)) = story.remove("notice") else { panic!("no [notice]") };
    let form = table(include_str!("../../../../../../samples/fsn2025-1682/form.toml"));
    let mut texts = toml::Table::new();
    texts.insert("de".into(), table(include_str!("../../../../../../samples/fsn2025-1682/notice.de.toml")).into());
    texts.insert("en".into(), table(include_str!("../../../../../../samples/fsn2025-1682/notice.en.toml")).into());
    head.insert("form".into(), form.into());
    head.insert("texts".into(), texts.into());
    head.try_into().unwrap()
}

/// Findings about terms when the English source says one thing and the translation another.
fn said(lang: &str, source: &str, translation: &str) -> Vec<String> {
    let mut notice = notice();
    notice.source = Some("en".into());
    let mut text = notice.texts[&Lang::from("en")].clone();
    for (words, own) in [(source, Lang::from("en")), (translation, Lang::from(lang))] {
        text.clauses.iter_mut().find(|c| c.kind == ClauseKind::Problem).unwrap().text = words.to_owned();
        notice.texts.insert(own, text.clone());
    }
    let found = find(&notice, &list()).into_iter().filter(|f| f.lang == Some(lang.into()));
    found.inspect(|f| assert_eq!(f.clause, Some(ClauseKind::Problem))).map(|f| f.about).collect()
}

#[test]
fn the_word_of_the_list_is_wanted_and_its_forms_do() {
    let source = "The manufacturers inform the competent authority.";
    assert_eq!(said("de", source, "Die Hersteller unterrichten die zuständigen Behörden."), Vec::<String>::new());
    assert_eq!(said("de", source, "Die Firmen unterrichten die zuständige Behörde."), ["manufacturers → Hersteller"]);
    assert_eq!(said("de", source, "Der Hersteller und Produzent, die zuständige Behörde."), ["Produzent → Hersteller"]);
    assert_eq!(said("de", "The makers do it.", "Der Produzent macht es."), Vec::<String>::new(), "not in the source");
}

#[test]
fn a_network_cable_is_not_a_power_cable() {
    let source = "Disconnect the power cable immediately.";
    assert_eq!(said("zh-Hans", source, "请立即拔下网线。"), ["请立即拔下网线 → 电源线"]);
    assert_eq!(said("de", source, "Ziehen Sie das Netzwerkkabel heraus."), ["Netzwerkkabel → Netzkabel"]);
    assert_eq!(said("cs", source, "Okamžitě odpojte napájecí kabel."), Vec::<String>::new());
    assert_eq!(said("ja", source, "直ちに電源ケーブルを抜いてください。"), Vec::<String>::new());
    assert_eq!(said("he", source, "נתקו מיד את כבל החשמל."), Vec::<String>::new());
}

#[test]
fn without_a_source_nothing_is_held_against_anything() {
    let mut notice = model_case();
    assert_eq!(notice.source, None);
    notice.texts.get_mut(&Lang::from("de")).unwrap().clauses.iter_mut().for_each(|c| c.text = "Ganz anders.".into());
    assert_eq!(find(&notice, &list()), []);
    notice.source = Some("en".into());
    assert!(find(&notice, &list()).len() > 5, "the same words with a source");
}

#[test]
fn the_model_case_has_its_eight_findings_and_no_other() {
    let mut notice = model_case();
    let found: Vec<&str> = lint(&notice, &words(), &list()).iter().map(|f| f.rule.id).collect();
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
    assert_eq!(found, eight);
    for source in ["en", "de"] {
        notice.source = Some(source.into());
        assert_eq!(find(&notice, &list()), [], "{source} as the source");
    }
}

#[test]
fn the_lists_themselves() {
    let (list, words) = (list(), words());
    let (_, after) = FRAME_WORDS.split_once("pub const ALL: &[&str] = &[").unwrap();
    let known: BTreeSet<Lang> =
        after.split_once("];").unwrap().0.split('"').skip(1).step_by(2).map(Lang::from).collect();
    let ids: BTreeSet<&str> = list.term.iter().map(|term| term.id.as_str()).collect();
    assert_eq!((list.format, ids.len()), (1, list.term.len()), "each id once");
    for term in &list.term {
        assert!(!term.source.is_empty() && term.words.keys().all(|lang| known.contains(lang)), "{}", term.id);
        assert!(["de", "en"].iter().all(|lang| term.words.contains_key(&Lang::from(*lang))), "{}", term.id);
        for (lang, own) in &term.words {
            let at = format!("{} {lang}", term.id);
            assert!(own.stands_in(&Passage::new(&own.preferred)).is_some(), "{at}: not recognised by its own forms");
            let refused = own.refused.iter().find(|phrase| phrase_in(&own.preferred, phrase).is_some());
            assert_eq!(refused, None, "{at}: the preferred word is refused");
            assert!(own.forms.iter().chain(&own.refused).all(|phrase| !phrase.trim().is_empty()), "{at}");
        }
    }
    let langs: Vec<&Lang> = words.confidence.keys().collect();
    assert_eq!(langs, words.plays_down.keys().collect::<Vec<_>>());
    assert_eq!(langs, words.advertises.keys().collect::<Vec<_>>());
    assert!(langs.iter().all(|lang| known.contains(lang)));
    for (lang, phrases) in words.plays_down.iter().chain(&words.advertises) {
        let once: BTreeSet<&String> = phrases.iter().collect();
        assert!(phrases.len() >= 10 && once.len() == phrases.len(), "{lang}");
        assert!(phrases.iter().all(|p| p.split_whitespace().all(|w| !w.trim_matches('*').is_empty())), "{lang}");
    }
}

#[test]
fn no_preferred_word_plays_down_or_advertises() {
    let words = words();
    for term in &list().term {
        for (lang, own) in &term.words {
            let lists = [&words.plays_down, &words.advertises].into_iter().filter_map(|list| list.get(lang)).flatten();
            let hit = lists.filter(|phrase| phrase_in(&own.preferred, phrase).is_some()).collect::<Vec<_>>();
            assert!(hit.is_empty(), "{} {lang}: {hit:?}", term.id);
        }
    }
}

#[test]
fn each_language_finds_its_own_words() {
    let words = words();
    let cases = [
        ("fr", "Le risque est négligeable.", "négligeable"),
        ("it", "un difetto minore", "difetto minore"),
        ("nl", "een verwaarloosbaar risico", "verwaarloosbaar"),
        ("fi", "Riski on mitätön.", "mitätön"),
        ("pl", "Ryzyko jest znikome.", "znikome"),
        ("el", "αμελητέος κίνδυνος", "αμελητέος"),
        ("ja", "影響は軽微です。", "影響は軽微です"),
        ("zh-Hans", "风险微不足道。", "风险微不足道"),
        ("ko", "경미한 문제", "경미한"),
        ("ar", "هذا الخلل طفيف", "طفيف"),
        ("he", "הסיכון זניח", "זניח"),
        ("tr", "önemsiz bir hata", "önemsiz"),
    ];
    for (lang, text, wanted) in cases {
        let phrases = &words.plays_down[&Lang::from(lang)];
        assert_eq!(phrases.iter().find_map(|phrase| phrase_in(text, phrase)), Some(wanted), "{lang}");
    }
}

#[test]
fn an_unknown_key_is_refused() {
    let row = "format = 1\n[[term]]\nid = \"x\"\nsource = \"x\"\nconfidence = \"high\"\n[term.words]\nde = { preferred = \"X\" }\n";
    assert_eq!(toml::from_str::<TermList>(row).unwrap().term.len(), 1);
    for wrong in [row.replace("preferred = \"X\"", "preferred = \"X\", stem = \"x\""), format!("extra = 1\n{row}")] {
        assert!(toml::from_str::<TermList>(&wrong).is_err(), "{wrong}");
    }
    assert!(toml::from_str::<WordList>(&format!("{WORDS}\n[more]\nde = []\n")).is_err());
}
