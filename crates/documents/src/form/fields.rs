//! The fields of the form as a PDF knows them: their names, what a screen reader says, what is known beforehand.

use super::Row;
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
    for question in notice.form.questions.iter().filter(|q| q.kind != QuestionKind::PerUnit) {
        let (name, asked) = (field_of(question), question.text.get(lang));
        labels.extend(yes_no(&name, asked, &yes, &no));
        labels.insert(format!("{name}-date"), format!("{asked} {hint}"));
    }
    for (n, row) in rows.iter().enumerate() {
        let name = format!("unit-{}", n + 1);
        let serial = row.serial.unwrap_or_default();
        labels.extend(yes_no(
            &name,
            format!("{} {serial}, {}", row.product, words.t("form-unit-answer")).trim(),
            &yes,
            &no,
        ));
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

/// The labels of a yes-no question: of the field and of its two boxes.
fn yes_no(name: &str, label: &str, yes: &str, no: &str) -> BTreeMap<String, String> {
    [
        (name.to_owned(), label.to_owned()),
        (format!("{name}=yes"), format!("{label}: {yes}")),
        (format!("{name}=no"), format!("{label}: {no}")),
    ]
    .into()
}
