//! The field safety notice as a letter: one PDF per language, the same for every consignee.
//!
//! The first third of page one says what to do and what to do on suspicion of an intruder; then come the clauses in the
//! order of [`ClauseKind`], the table of products, the signatories, and why the reader gets this. PDF/A-2a and PDF/UA-1.
//! The digest of these bytes is what the signatories sign; the personal pages are `letter`.

mod characters;
mod order;

pub(crate) use characters::check as check_characters;

use crate::{
    Error,
    acroform::{self, Additions},
    sheet, stated,
    typesetting::{Fonts, Job, Standard, pdf, text},
    words::Words,
};
use domain::{
    approval::Role,
    lang::Lang,
    notice::{ClauseKind, Notice, NoticeText, Replaced, Signatory},
    product::{Product, SerialScope, UdiStatement},
};
use jiff::Timestamp;
use serde_json::{Value, json};

/// Serial numbers that still fit into a cell of the product table; more are named in the cover letters.
const SERIALS_IN_TABLE: usize = 6;
/// Steps in the frame on top; the clause itself has them all.
const STEPS_ON_TOP: usize = 5;

/// An electronic signature as it is printed (21 CFR 11.50: name, time, meaning).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The role in which the person signed.
    pub role: Role,
    /// Printed name.
    pub name: String,
    /// When.
    pub at: Timestamp,
    /// The meaning, in the words shown when signing.
    pub meaning: String,
}

/// The notice in one language, not signed: what the signatories see and sign.
///
/// # Errors
/// [`Error::NoText`] if the notice does not exist in `lang`; [`Error::Glyph`] for a character without glyph.
pub fn render(notice: &Notice, lang: &Lang, fonts: &Fonts) -> Result<Vec<u8>, Error> {
    render_signed(notice, lang, &[], fonts)
}

/// The notice in one language with the electronic signatures given so far under the signatories' names.
///
/// # Errors
/// As [`render`].
pub fn render_signed(notice: &Notice, lang: &Lang, signatures: &[Signature], fonts: &Fonts) -> Result<Vec<u8>, Error> {
    let words = Words::about(notice, lang);
    let notice_text = sheet::text_in(notice, lang)?;
    check_characters(notice, lang, fonts)?;
    let title = match notice_text.titles.first() {
        Some(first) => format!("{first} {}: {}", notice.reference, notice_text.subject),
        None => format!("{}: {}", notice.reference, notice_text.subject),
    };
    let (clauses, after) = order::clauses(notice, notice_text, lang)?;
    let own = json!({
        "titles": notice_text.titles,
        "subject": notice_text.subject,
        "attention": Some(&notice_text.attention).filter(|who| !who.trim().is_empty()).map(|who| words.with("attention-line", &[("who", who.as_str().into())])),
        "representatives": stated::in_head(notice, &words).map(|(heading, lines)| json!([heading, lines])),
        "salutation": notice_text.salutation,
        "replaces": notice.replaces.as_ref().map(|r| replaces(r, &words)),
        "box": {"heading": words.t("box-heading"), "steps": steps(notice, notice_text, &words), "deadlines": words.deadlines(notice), "alarm": sheet::alarm(notice_text, &words)},
        "table": table(notice, &words),
        "clauses": clauses,
        "closing": notice_text.closing,
        "signatories": notice.signatories.iter().map(|s| signatory(s, lang, signatures, &words)).collect::<Vec<_>>(),
        "after": after,
        "genuine": sheet::genuine(notice, &words, "genuine-heading", "genuine-text"),
        "instructions": instructions(notice, lang, &words),
    });
    let set = pdf(Job {
        template: "/notice.typ",
        data: sheet::with(sheet::sheet(notice, &words, lang, title), own),
        // PDF/A wants a date; a draft has none and is not kept.
        standard: if notice.dated.is_some() { Standard::Archive } else { Standard::Accessible },
        ident: format!("notice {} {} {} {lang}", notice.reference, notice.document_no, notice.revision),
        dated: notice.dated,
        fonts,
    })?;
    let labels = [(acroform::SEAL.to_owned(), words.t("seal-heading"))].into();
    acroform::finish(&set, &Additions { labels, ..Additions::default() })
}

/// The file of instructions in this language, as it is signed with the notice; null if there is none.
fn instructions(notice: &Notice, lang: &Lang, words: &Words) -> Value {
    let Some(file) = notice.instructions.file(lang) else { return Value::Null };
    let values = [("id", file.name.as_str().into()), ("version", file.version.into())];
    json!({
        "heading": words.t("portal-step-measures-small"),
        "url": notice.instructions.url,
        "file": words.with("portal-evidence-version", &values),
        "digest": format!("SHA-256 {}", file.digest),
    })
}

/// Which revision this one replaces, as a sentence (4.2).
fn replaces(earlier: &Replaced, words: &Words) -> String {
    let values = [("revision", earlier.revision.into()), ("date", words.date(earlier.dated).into())];
    words.with("update-previous", &values)
}

/// What to do, in short: the list items of the user actions, else the three steps that every notice asks for.
fn steps(notice: &Notice, notice_text: &NoticeText, words: &Words) -> Vec<Value> {
    let written = notice_text.clause(ClauseKind::UserActions).map(|c| text::items(&c.text)).unwrap_or_default();
    let typed = notice.actions.iter().map(|a| words.t(&format!("action-{}", a.word().replace('_', "-"))));
    let written = if written.is_empty() { typed.collect() } else { written };
    let steps = if written.is_empty() {
        let measures = words.with("step-measures", &[("address", notice.instructions.url.as_str().into())]);
        vec![words.t("step-read"), measures, words.t("step-answer")]
    } else {
        written
    };
    steps.iter().take(STEPS_ON_TOP).map(|s| json!(text::runs(s))).collect()
}

fn table(notice: &Notice, words: &Words) -> Value {
    let mut header = vec!["table-product", "table-catalogue-no", "table-udi", "table-serials"];
    let software = notice.products.iter().any(|p| p.software.is_some());
    if software {
        header.push("table-software");
    }
    let header: Vec<String> = header.into_iter().map(|k| words.t(k)).collect();
    let rows: Vec<Value> = notice.products.iter().map(|p| row(p, words)).collect();
    json!({"header": header, "rows": rows, "software": software})
}

fn row(product: &Product, words: &Words) -> Value {
    let udi = match &product.udi {
        UdiStatement::Di(di) => di.as_str().to_owned(),
        UdiStatement::NotApplicable { reason } => {
            // A reason that is a word of ours is printed in the reader's language; a sentence is for the linter only.
            let key = format!("udi-none-{}", reason.trim());
            if words.has(&key) { words.t(&key) } else { words.t("udi-none") }
        }
    };
    // Ranges are all printed: how many units they hold nobody can say, and the cover letter names only the reader's own.
    let serials = match (product.serials.listed(), &product.serials) {
        (None, _) => words.t("serials-all"),
        (Some(many), SerialScope::Only(_)) if many.len() > SERIALS_IN_TABLE => {
            words.with("serials-letter", &[("count", many.len().into())])
        }
        (Some(listed), _) => listed.join(", "),
    };
    // The cover letter names no lots, so all of them stand here.
    let lots = product.lots.listed().map(|lots| words.with("table-lots", &[("lots", lots.join(", ").into())]));
    let serials = if lots.is_some() && product.serials.is_all() { String::new() } else { serials };
    json!({"name": product.name, "catalogue_no": product.catalogue_no.as_str(), "udi": udi, "serials": serials, "lots": lots, "software": product.software})
}

fn signatory(signatory: &Signatory, lang: &Lang, signatures: &[Signature], words: &Words) -> Value {
    let lines = signatures.iter().find(|s| s.role == signatory.role).map(|s| {
        let moment = words.moment(s.at);
        vec![
            format!("{}: {}", words.t("signed-electronically"), s.name),
            words.with("signed-at", &[("moment", moment.into())]),
            words.with("signed-meaning", &[("meaning", s.meaning.as_str().into())]),
        ]
    });
    json!({"name": signatory.name, "title": signatory.title.get(lang), "signed": lines.unwrap_or_default()})
}

#[cfg(test)]
mod tests;
