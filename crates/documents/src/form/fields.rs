//! The fields of the form as a PDF knows them: their names, what a screen reader says, what is known beforehand.

use super::{DISPOSITIONS, Row, disposition_word};
use crate::{acroform::Additions, words::Words};
use domain::{
    lang::Lang,
    notice::Notice,
    response::{Question, QuestionKind},
};
use std::collections::BTreeMap;

/// What the fields of the form are called for a screen reader, and what is known of them already.
pub(crate) fn additions(notice: &Notice, lang: &Lang, words: &Words, rows: &[Row<'_>]) -> Additions {
    let (yes, no) = (words.t("form-yes"), words.t("form-no"));
    let hint = words.with("form-date", &[("hint", words.t("date-hint").into())]);
    let mut labels = BTreeMap::from([
        (crate::acroform::SEAL.to_owned(), words.t("seal-heading")),
        ("organisation".to_owned(), words.t("form-organisation")),
        ("number".to_owned(), words.t("form-number")),
        ("person-name".to_owned(), words.t("form-name")),
        ("person-title".to_owned(), words.t("form-person-title")),
        ("person-date".to_owned(), hint.clone()),
        ("further_serials".to_owned(), words.t("form-further")),
        (
            "chain-not_applicable=yes".to_owned(),
            format!("{}: {}", words.t("form-chain"), words.t("form-chain-not-applicable")),
        ),
    ]);
    let mut values = BTreeMap::from([
        ("notice-reference".to_owned(), notice.reference.to_string()),
        ("notice-document_no".to_owned(), notice.document_no.to_string()),
        ("notice-revision".to_owned(), notice.revision.to_string()),
        ("notice-language".to_owned(), lang.to_string()),
    ]);
    for question in notice.form.questions.iter().filter(|q| !q.kind.per_unit()) {
        let (name, asked) = (field_of(question), question.text.get(lang));
        match question.kind {
            QuestionKind::Tick => labels.extend(same(&[&name, &format!("{name}=yes")], asked)),
            _ => labels.extend(yes_no(&name, asked, &yes, &no)),
        }
        labels.insert(format!("{name}-date"), format!("{asked} {hint}"));
        labels.insert(format!("{name}-quantity"), format!("{asked} {}", words.t("form-quantity")));
        labels.insert(format!("{name}-comment"), format!("{asked} {}", words.t("form-comment")));
    }
    for detail in &notice.form.contact {
        let word = detail.word();
        labels.insert(format!("contact-{word}"), words.t(&format!("form-{}", word.replace('_', "-"))));
    }
    labels.insert("person-signature".to_owned(), words.t("form-signature"));
    let by_disposition = notice.form.questions.iter().any(|q| q.kind == QuestionKind::Disposition);
    for (n, row) in rows.iter().enumerate() {
        let name = format!("unit-{}", n + 1);
        let serial = row.serial.unwrap_or_default();
        if by_disposition {
            let about = format!("{} {serial}, {}", row.product, words.t("form-disposition"));
            for state in DISPOSITIONS {
                labels.insert(format!("{name}={state}"), format!("{about}: {}", words.t(&disposition_word(state))));
            }
            labels.insert(format!("{name}-date"), format!("{} {serial}: {hint}", row.product));
            labels.insert(name.clone(), about);
        } else {
            let about = format!("{} {serial}, {}", row.product, words.t("form-unit-answer"));
            labels.extend(yes_no(&name, about.trim(), &yes, &no));
        }
        labels.insert(format!("{name}-serial"), format!("{}: {}", row.product, words.t("form-unit-serial")));
        if let Some(serial) = row.serial {
            values.insert(format!("{name}-serial"), serial.to_string());
        }
    }
    Additions { labels, values, code: None, right_to_left: words.direction() == "rtl" }
}

/// The name of the field for a question.
pub(super) fn field_of(question: &Question) -> String {
    format!("question-{}", question.id)
}

/// One label for these names.
fn same(names: &[&str], label: &str) -> BTreeMap<String, String> {
    names.iter().map(|name| ((*name).to_owned(), label.to_owned())).collect()
}

/// The labels of a yes-no question: of the field and of its two boxes.
fn yes_no(name: &str, label: &str, yes: &str, no: &str) -> BTreeMap<String, String> {
    [
        (name.to_owned(), label.to_owned()),
        (format!("{name}=yes"), format!("{label}: {yes}")),
        (format!("{name}=no"), format!("{label}: {no}")),
    ]
    .into()
}
