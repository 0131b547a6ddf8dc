//! What keeps a notice from being submitted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{NEEDED, gaps};
use crate::{
    approval::SIGNING,
    lang::{Lang, Texts},
    notice::{Clause, Instructions, Maker, Notice, NoticeText, Signatory},
    response::{Asked, Question, QuestionKind, ReplyForm},
    sample::products,
};

fn texts(of: &str) -> Texts {
    Texts(["de", "en"].map(|lang| (Lang::from(lang), format!("{of} ({lang})"))).into())
}

fn words() -> NoticeText {
    NoticeText {
        titles: vec!["Urgent".into()],
        subject: "A sample".into(),
        salutation: String::new(),
        closing: String::new(),
        clauses: NEEDED.map(|kind| Clause { kind, heading: None, text: "Text.".into() }).into(),
        form_introduction: String::new(),
    }
}

fn notice() -> Notice {
    let maker = Maker {
        name: "Muster Diagnostics".into(),
        address: vec![],
        srn: None,
        support_email: "help@maker.example".into(),
        care_email: "care@maker.example".into(),
        support_phone: None,
        website: "www.maker.example".into(),
    };
    let question =
        Question { id: "receipt".into(), kind: QuestionKind::YesNo, asked: Asked::All, text: texts("Received") };
    Notice {
        reference: "FSN-1".into(),
        document_no: "M-1".into(),
        revision: 1,
        dated: None,
        maker,
        products: products(),
        instructions: Instructions { url: "https://maker.example/x".into(), snapshot: None, digest: None },
        signatories: SIGNING.map(|role| Signatory { role, name: "Q. Muster".into(), title: texts("Head") }).into(),
        form: ReplyForm { questions: vec![question] },
        texts: ["de", "en"].map(|lang| (Lang::from(lang), words())).into(),
    }
}

/// Codes and languages of the gaps after one change.
fn after(change: impl FnOnce(&mut Notice)) -> Vec<(&'static str, Option<String>)> {
    let mut notice = notice();
    change(&mut notice);
    gaps(&notice).into_iter().map(|g| (g.code, g.lang.map(|l| l.to_string()))).collect()
}

#[test]
fn a_complete_notice_has_no_gap() {
    assert_eq!(after(|_| {}), []);
}

#[test]
fn each_gap_is_named_with_its_language() {
    let de = || Some("de".to_owned());
    assert_eq!(after(|n| n.products.clear()), [("notice.no-product", None)]);
    assert_eq!(after(|n| n.texts.clear()), [("notice.no-language", None)]);
    assert_eq!(after(|n| n.signatories.truncate(1)), [("notice.signatories", None)]);
    let german = |change: fn(&mut NoticeText)| after(|n| change(n.texts.get_mut(&Lang::from("de")).unwrap()));
    assert_eq!(german(|t| t.titles.clear()), [("notice.title-missing", de())]);
    assert_eq!(german(|t| t.clauses[1].text = " \n".into()), [("notice.clause-missing", de())]);
    assert_eq!(
        german(|t| t.clauses.clear()),
        [
            ("notice.clause-missing", de()),
            ("notice.clause-missing", de()),
            ("notice.clause-missing", de()),
            ("notice.clause-missing", de())
        ]
    );
    let question = after(|n| {
        n.form.questions[0].text.0.remove(&Lang::from("de"));
    });
    assert_eq!(question, [("notice.question-missing", de())]);
}
