//! What the linter finds, rule by rule, and what it leaves alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{RULES, Severity, TermList, WordList, blocking, lint, reading::sentences};
use crate::{
    approval::SIGNING,
    lang::{Lang, Texts},
    notice::{Clause, ClauseKind, Deadline, Instructions, Maker, Notice, NoticeText, Signatory, lint::reading},
    product::{SerialScope, UdiStatement},
    response::{Asked, Question, QuestionKind, ReplyForm},
    sample::products,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn texts(of: &str) -> Texts {
    Texts(["de", "en"].map(|lang| (Lang::from(lang), format!("{of} ({lang})"))).into())
}

fn words() -> NoticeText {
    let kinds = ClauseKind::ALL.into_iter();
    NoticeText {
        titles: vec!["Urgent".into()],
        quality_titles: vec![],
        recall_titles: vec![],
        subject: "A sample".into(),
        attention: String::new(),
        salutation: String::new(),
        closing: String::new(),
        clauses: kinds.map(|kind| Clause { kind, heading: None, text: "Text.".into(), translation: None }).collect(),
        form_introduction: String::new(),
        quality_form_introduction: String::new(),
        translation: None,
    }
}

/// A notice in which nothing is missing.
pub(crate) fn notice() -> Notice {
    let maker = Maker {
        name: "Muster Diagnostics".into(),
        address: vec![],
        srn: Some("XX-MF-000000001".into()),
        support_email: "help@maker.example".into(),
        care_email: "care@maker.example".into(),
        support_phone: None,
        website: "www.maker.example".into(),
    };
    let question = Question {
        id: "receipt".into(),
        kind: QuestionKind::YesNo,
        asked: Asked::All,
        asks: vec![],
        text: texts("Received"),
        quality_text: Texts::default(),
    };
    let mut products = products();
    for product in &mut products {
        product.software = Some("3.10 to 4.3".into());
        product.serials_reason = Some("Every unit was delivered with this setting.".into());
    }
    Notice {
        replaces: None,
        family: crate::notice::Family::Diagnostic,
        kind: crate::notice::NoticeKind::FieldSafety,
        layout: crate::notice::Layout::Eu,
        actions: vec![],
        source: None,
        reference: "FSN-1".into(),
        document_no: "M-1".into(),
        revision: 1,
        dated: None,
        in_vitro: true,
        stated: Default::default(),
        representatives: Vec::new(),
        act_by: Some(Deadline::On(jiff::civil::date(2026, 12, 24))),
        reply_by: Some(Deadline::Days(14)),
        maker,
        products,
        instructions: Instructions {
            url: "https://maker.example/x".into(),
            snapshot: Some("instructions".into()),
            files: Vec::new(),
            digest: None,
        },
        signatories: SIGNING.map(|role| Signatory { role, name: "Q. Muster".into(), title: texts("Head") }).into(),
        form: ReplyForm { questions: vec![question], ..ReplyForm::default() },
        texts: ["de", "en"].map(|lang| (Lang::from(lang), words())).into(),
    }
}

fn list() -> WordList {
    let of = |lang: &str, phrase: &str| [(Lang::from(lang), vec![phrase.to_owned()])].into();
    WordList { plays_down: of("de", "rein vorsorglich"), advertises: of("en", "market-leading"), ..WordList::default() }
}

/// Language and what it is about.
type Wanted = Vec<(Option<String>, String)>;
type Found = Vec<(&'static str, Option<String>, String)>;

/// What is found after one change: rule, language, what it is about.
fn after(change: impl FnOnce(&mut Notice)) -> Found {
    let mut notice = notice();
    change(&mut notice);
    let found = lint(&notice, &list(), &TermList::default());
    found.into_iter().map(|f| (f.rule.id, f.lang.map(|l| l.to_string()), f.about)).collect()
}

fn german(change: impl FnOnce(&mut NoticeText)) -> Found {
    after(|notice| change(notice.texts.get_mut(&Lang::from("de")).unwrap()))
}

fn clause(text: &mut NoticeText, kind: ClauseKind) -> &mut Clause {
    text.clauses.iter_mut().find(|clause| clause.kind == kind).unwrap()
}

/// Takes a clause away in every language.
fn without(kind: ClauseKind) -> Found {
    after(|notice| notice.texts.values_mut().for_each(|text| text.clauses.retain(|clause| clause.kind != kind)))
}

#[test]
fn each_rule_finds_its_gap_and_no_other() {
    let all = |about: &str| vec![(None, about.to_owned())];
    let cases: Vec<(&'static str, Found, Wanted)> = vec![
        ("title", german(|t| t.titles = vec![" ".into()]), vec![(Some("de".into()), String::new())]),
        ("no-product", after(|n| n.products.clear()), all("")),
        ("srn", after(|n| n.maker.srn = Some(" ".into())), all("")),
        ("user-deadline", after(|n| n.act_by = None), all("")),
        ("reply-deadline", after(|n| n.reply_by = None), all("")),
        ("signatories", after(|n| n.signatories.truncate(1)), all("1")),
        ("attachments", after(|n| n.instructions.snapshot = None), all("https://maker.example/x")),
        ("hazard", without(ClauseKind::Consequences), all("")),
        ("probability", without(ClauseKind::Probability), all("")),
        ("patient-risk", without(ClauseKind::PatientRisk), all("")),
        ("look-back", without(ClauseKind::LookBack), all("")),
        ("authorities", without(ClauseKind::Authorities), all("")),
        ("clause", without(ClauseKind::UserActions), all("")),
        (
            "not-translated",
            german(|t| clause(t, ClauseKind::PatientRisk).text = " \n".into()),
            vec![(Some("de".into()), String::new())],
        ),
        (
            "question",
            after(|n| drop(n.form.questions[0].text.0.remove(&Lang::from("de")))),
            vec![(Some("de".into()), "receipt".into())],
        ),
        (
            "plays-down",
            german(|t| clause(t, ClauseKind::Problem).text = "Das ist Rein  vorsorglich.".into()),
            vec![(Some("de".into()), "Rein  vorsorglich".into())],
        ),
        (
            "advertises",
            after(|n| n.texts.get_mut(&Lang::from("en")).unwrap().subject = "Our market-leading server".into()),
            vec![(Some("en".into()), "market-leading".into())],
        ),
        (
            "links-differ",
            german(|t| clause(t, ClauseKind::Support).text = "Fragen: Help@Maker.example.".into()),
            vec![(Some("en".into()), "help@maker.example".into())],
        ),
    ];
    for (rule, found, wanted) in cases {
        let wanted: Found = wanted.into_iter().map(|(lang, about)| (rule, lang, about)).collect();
        assert_eq!(found, wanted);
    }
    assert_eq!(after(|_| {}), []);
}

#[test]
fn products_are_named_together() {
    let all: Vec<String> = notice().products.iter().map(|p| p.name.clone()).collect();
    let both = all.join("; ");
    assert_eq!(
        after(|n| n.products.iter_mut().for_each(|p| p.software = None)),
        [("software-version", None, both.clone())]
    );
    assert_eq!(after(|n| n.products.iter_mut().for_each(|p| p.serials_reason = None)), [("serial-scope", None, both)]);
    let listed = after(|n| {
        n.products
            .iter_mut()
            .for_each(|p| (p.serials, p.serials_reason) = (SerialScope::Only(vec!["DS1".into()]), None));
    });
    assert_eq!(listed, []);
    let udi = after(|n| n.products[0].udi = UdiStatement::NotApplicable { reason: " ".into() });
    assert_eq!(udi, [("udi", None, all[0].clone())]);
}

#[test]
fn a_look_back_is_asked_for_diagnostics_only() {
    let found = after(|notice| {
        notice.in_vitro = false;
        notice.texts.values_mut().for_each(|text| text.clauses.retain(|clause| clause.kind != ClauseKind::LookBack));
    });
    assert_eq!(found, []);
}

#[test]
fn sentences_nobody_reads_to_the_end() {
    let long = |count: usize| "word ".repeat(count);
    let found = german(|t| clause(t, ClauseKind::Problem).text = format!("Short. {}. Short.", long(41)));
    assert_eq!(found.iter().map(|(rule, ..)| *rule).collect::<Vec<_>>(), ["long-sentence"]);
    assert_eq!(german(|t| clause(t, ClauseKind::Problem).text = long(40)), []);
    let listed = format!("- {}\n- {}", long(30), long(30));
    assert_eq!(german(|t| clause(t, ClauseKind::Problem).text = listed), [], "each item is a sentence");
    let text = "Version 3.10 at www.maker.example/a.html is affected. Why? No one knows: - it";
    let found: Vec<&str> = sentences(text).collect();
    assert_eq!(found, ["Version 3.10 at www.maker.example/a.html is affected", "Why", "No one knows", "- it"]);
}

#[test]
fn the_table_itself() {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len(), "each id once");
    assert!(RULES.iter().all(|rule| !rule.source.is_empty()));
    let mut bare = notice();
    bare.texts.clear();
    bare.products.clear();
    bare.signatories.clear();
    let found: Vec<&str> = blocking(&bare).iter().map(|f| f.rule.id).collect();
    assert_eq!(found, ["no-language", "no-product", "clause", "clause", "clause", "clause", "signatories"]);
    assert!(lint(&bare, &list(), &TermList::default()).iter().any(|f| f.rule.severity == Severity::Serious));
}

#[test]
fn ease_falls_with_longer_words_and_sentences() {
    let of = |text: &str, lang| {
        let mut words = words();
        words.clauses = vec![Clause { kind: ClauseKind::Problem, heading: None, text: text.into(), translation: None }];
        reading(&words, lang)
    };
    let (easy, hard) =
        (of("Stop it. Call us.", "en"), of("Authentication circumvention necessitates reconfiguration.", "en"));
    assert!(easy.ease > hard.ease, "{easy:?} {hard:?}");
    assert_eq!((easy.sentences, easy.words, easy.longest), (2, 4, 2));
    // Flesch: 206.835 - 1.015 * 2 - 84.6 * 1 for two sentences of two words of one syllable.
    assert!((easy.ease.unwrap() - 120.205).abs() < 1e-9);
    // Amstad: 180 - 2 - 58.5 * 1.5 for "Ziehen Sie." (ie, e; ie).
    assert!((of("Ziehen Sie.", "de").ease.unwrap() - 90.25).abs() < 1e-9);
    // Gulpease: 89 + (300 * 1 - 10 * 10) / 2. LIX: 3 words, one of them long.
    assert!((of("Togliete tu.", "it").ease.unwrap() - 189.0).abs() < 1e-9);
    let lix = of("Dra ur strömkabeln.", "sv");
    assert_eq!((lix.ease, lix.formula), (None, Some("LIX")));
    assert!((lix.hardness.unwrap() - (3.0 + 100.0 / 3.0)).abs() < 1e-9);
    let plain = of("Irrota virtajohto.", "fi");
    assert_eq!((plain.ease, plain.hardness, plain.formula, plain.words), (None, None, None, 2));
    assert_eq!(of("", "en").ease, None);
}

proptest! {
    #[test]
    fn no_text_breaks_it(said in "\\PC{0,200}") {
        let found = german(|text| clause(text, ClauseKind::Problem).text = said);
        prop_assert!(found.iter().all(|(rule, ..)| RULES.iter().any(|r| r.id == *rule)));
    }
}
