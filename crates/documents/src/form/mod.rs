//! The verification form on paper: the questions of the notice's [`ReplyForm`](domain::response::ReplyForm) as boxes to
//! tick, once blank and once, inside the cover letter, prefilled with the organisation and its own serial numbers.
//!
//! It fits on one page for up to six serial numbers; with more, the table of units goes on with its header repeated.
//! Everything to be entered is a field of the PDF, too: a question is `question-<id>`, the unit in row n `unit-<n>` with
//! its number in `unit-<n>-serial` (`docs/formats/form.md`).

mod fields;

pub(crate) use fields::additions;

use crate::{
    Error, acroform, sheet,
    typesetting::{Fonts, Job, Standard, pdf, text},
    words::Words,
};
use domain::{
    lang::Lang,
    notice::{Deadline, Notice},
    response::{ConsigneeRole, ContactDetail, Detail, Question, QuestionKind},
};
use fields::field_of;
use serde_json::{Value, json};

/// A row of the table of units: the device's name on the form, and its serial number if one is on record.
pub(crate) struct Row<'a> {
    pub product: &'a str,
    pub serial: Option<&'a str>,
}

/// What is known of a consignee and printed.
pub(crate) struct Known<'a> {
    /// Its name, in one line or more.
    pub organisation: &'a [String],
    pub number: &'a str,
    /// Room for its serial numbers in points; none where that is left to the typesetter.
    pub serial_width: Option<f32>,
}

/// Whose form it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Not known: every question.
    Anyone,
    /// Of a consignee in this role: what its portal asks, no more.
    Of(ConsigneeRole),
}

impl Side {
    /// The questions that stand on the form, in the order of the paper.
    fn questions(self, notice: &Notice) -> Vec<&Question> {
        match self {
            Self::Anyone => notice.form.questions.iter().collect(),
            Self::Of(role) => notice.form.questions_for(role).collect(),
        }
    }
}

/// The form of a notice in one language without anybody's data: one open row for each product.
///
/// # Errors
/// [`Error::NoText`] if the notice does not exist in `lang`; [`Error::Glyph`] for a character without glyph.
pub fn render_blank(notice: &Notice, lang: &Lang, fonts: &Fonts) -> Result<Vec<u8>, Error> {
    let words = Words::about(notice, lang);
    crate::notice::check_characters(notice, lang, fonts)?;
    let title = words.with("form-title", &[("reference", notice.reference.as_str().into())]);
    let rows: Vec<Row<'_>> = notice.products.iter().map(|p| Row { product: &p.form_name, serial: None }).collect();
    let form = json!({"form": data(notice, lang, &words, None, &rows, Side::Anyone)?});
    let set = pdf(Job {
        template: "/blank.typ",
        data: sheet::with(sheet::coded(sheet::sheet(notice, &words, lang, title), &words, "form-code"), form),
        standard: Standard::Accessible,
        ident: format!("form {} {} {} {lang}", notice.reference, notice.document_no, notice.revision),
        dated: notice.dated,
        fonts,
    })?;
    let mut additions = additions(notice, lang, &words, &rows);
    additions.code = Some(format!("fieldaction:form/{}/{}/", notice.reference, notice.revision));
    acroform::finish(&set, &additions)
}

/// The value that `form.typ` shows.
pub(crate) fn data(
    notice: &Notice,
    lang: &Lang,
    words: &Words,
    known: Option<Known<'_>>,
    rows: &[Row<'_>],
    side: Side,
) -> Result<Value, Error> {
    let notice_text = sheet::text_in(notice, lang)?;
    let questions = side.questions(notice);
    let shown = |in_chain: bool| -> Vec<Value> {
        questions.iter().filter(|q| q.asked.in_chain() == in_chain).map(|q| question(q, lang)).collect()
    };
    // Whoever got the form of the chain is in it; on a form for anyone the block can be declined.
    let may_decline = side == Side::Anyone || !notice.form.by_role;
    let contact = |detail: &ContactDetail| {
        let word = detail.word();
        json!({"name": format!("contact-{word}"), "label": words.t(&format!("form-{}", word.replace('_', "-")))})
    };
    let address: [(&'static str, crate::words::Value<'_>); 1] =
        [("address", notice.maker.support_email.as_str().into())];
    Ok(json!({
        "heading": words.t("form-heading"),
        "introduction": text::blocks(&notice_text.form_introduction),
        "organisation_label": words.t("form-organisation"),
        "organisation": known.as_ref().map(|k| k.organisation),
        "number_label": words.t("form-number"),
        "number": known.as_ref().map(|k| k.number),
        "person_heading": words.t("form-person"),
        "name_label": words.t("form-name"),
        "title_label": words.t("form-person-title"),
        "date_label": words.with("form-date", &[("hint", words.t("date-hint").into())]),
        "contact": notice.form.contact.iter().map(contact).collect::<Vec<_>>(),
        "signature_label": notice.form.signed_by_hand.then(|| words.t("form-signature")),
        "quantity_label": words.t("form-quantity"),
        "on_label": words.t("form-on"),
        "comment_label": words.t("form-comment"),
        "dispositions": DISPOSITIONS.map(|d| json!([d, words.t(&disposition_word(d))])),
        "answers_heading": words.t("form-answers"),
        "rtl": words.direction() == "rtl",
        "yes": words.t("form-yes"),
        "no": words.t("form-no"),
        "table": {
            "product": words.t("form-unit-product"),
            "serial": words.t("form-unit-serial"),
            "serial_width": known.as_ref().and_then(|k| k.serial_width),
            "answer": words.t("form-unit-answer"),
            "write": words.t("form-unit-write"),
        },
        "units": rows.iter().enumerate().map(|(n, row)| unit(n + 1, row)).collect::<Vec<_>>(),
        "questions": shown(false),
        "further_label": words.t("form-further"),
        "chain": {
            "heading": words.t("form-chain"),
            "not_applicable": may_decline.then(|| words.t("form-chain-not-applicable")),
            "questions": shown(true),
        },
        "deadline": match notice.reply_by {
            Some(Deadline::On(day)) => Some(words.with("form-deadline", &[("day", words.date(day).into())])),
            _ => None,
        },
        "send": text::runs(&words.with("form-send", &address)),
    }))
}

fn unit(n: usize, row: &Row<'_>) -> Value {
    json!({"name": format!("unit-{n}"), "product": row.product, "serial": row.serial})
}

/// What may have become of a unit, in the order of the paper; the words of `domain::response::Disposition`.
pub(crate) const DISPOSITIONS: [&str; 7] =
    ["done", "not_yet", "not_here", "never_had", "passed_on", "scrapped", "cannot"];

fn disposition_word(disposition: &str) -> String {
    format!("form-disposition-{}", disposition.replace('_', "-"))
}

fn question(question: &Question, lang: &Lang) -> Value {
    let kind = question.kind;
    json!({
        "name": field_of(question),
        "text": question.text.get(lang),
        "units": kind.per_unit(),
        "dispositions": kind == QuestionKind::Disposition,
        "tick": kind == QuestionKind::Tick,
        "date": kind == QuestionKind::YesNoDate,
        // A date that stands beside the answer is not asked twice.
        "asks": {
            "quantity": question.asks.contains(&Detail::Quantity),
            "date": question.asks.contains(&Detail::Date) && kind != QuestionKind::YesNoDate,
            "comment": question.asks.contains(&Detail::Comment),
        },
    })
}

#[cfg(test)]
mod tests;
