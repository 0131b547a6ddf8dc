//! The readable summary of a dossier: what the action was, where every unit and consignee stands, who signed what and
//! when, which files lie beside it, and how to verify all of it. PDF/A-2a and PDF/UA-1.
//!
//! It proves nothing by itself: each number on it can be computed again from the facts in the same dossier.

use crate::{
    Error,
    notice::Signature,
    sheet,
    typesetting::{Fonts, Job, Standard, pdf},
    words::Words,
};
use domain::{
    fact::{Superseded, UpdateOf},
    id::{ActionId, Digest},
    lang::Lang,
    notice::Notice,
    reconcile::{Counter, Tally},
};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Value, json};

/// One file of the dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLine {
    /// Its path inside the dossier.
    pub name: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub digest: Digest,
}

/// Everything that the summary shows.
#[derive(Clone, Debug)]
pub struct Summary {
    /// The action.
    pub action: ActionId,
    /// Its notice, as issued.
    pub notice: Notice,
    /// Whether the consignees are simulated.
    pub rehearsal: bool,
    /// When the notice was issued.
    pub issued_at: Option<Timestamp>,
    /// When the action was closed.
    pub closed_at: Option<Timestamp>,
    /// The issued notice that the action updates, if it is a follow-up.
    pub continues: Option<UpdateOf>,
    /// The updates that were issued since, newest last.
    pub superseded: Vec<Superseded>,
    /// The time of the last fact that this summary counts.
    pub as_of: Timestamp,
    /// How many facts it counts.
    pub facts: u64,
    /// The counters.
    pub tally: Tally,
    /// All signatures, in the order of signing.
    pub signatures: Vec<Signature>,
    /// The files of the dossier, in its order, without the summary itself.
    pub files: Vec<FileLine>,
    /// Root of the log at the last checkpoint, as text.
    pub root: String,
    /// The public key that signed the checkpoints, as text.
    pub key: String,
}

/// The summary in one language.
///
/// # Errors
/// [`Error::NoText`] if the notice does not exist in `lang`; [`Error::Glyph`] for a character without glyph.
pub fn render(summary: &Summary, lang: &Lang, fonts: &Fonts) -> Result<Vec<u8>, Error> {
    let words = Words::of_office(lang);
    let notice = &summary.notice;
    let subject = &sheet::text_in(notice, lang)?.subject;
    let title = words.with("summary-title", &[("reference", notice.reference.as_str().into())]);
    let own = json!({
        "heading": words.with("summary-heading", &[("action", summary.action.as_str().into())]),
        "subject": subject,
        "rehearsal": summary.rehearsal.then(|| words.t("summary-rehearsal")),
        "dates": dates(summary, &words),
        "counters": counters(&summary.tally, &words),
        "work": work(&summary.tally, &words),
        "signatures": signatures(&summary.signatures, &words),
        "files": files(&summary.files, &words),
        "verify": {
            "heading": words.t("summary-verify"),
            "steps": [words.t("summary-verify-program"), words.t("summary-verify-hand")],
            "rows": [
                {"label": words.t("summary-root"), "value": halves(&summary.root)},
                {"label": words.t("summary-key"), "value": halves(&summary.key)},
            ],
        },
    });
    pdf(Job {
        template: "/summary.typ",
        data: sheet::with(sheet::sheet(notice, &words, lang, title), own),
        standard: Standard::Archive,
        ident: format!("summary {} {} {lang} {}", summary.action, notice.reference, summary.as_of),
        dated: Some(TimeZone::UTC.to_datetime(summary.as_of).date()),
        fonts,
    })
}

fn dates(summary: &Summary, words: &Words) -> Value {
    let at = |time: Option<Timestamp>| time.map_or_else(|| words.t("summary-not-yet"), |t| words.moment(t));
    let revision = |action: &ActionId, revision: u32| {
        words.with("summary-revision", &[("action", action.as_str().into()), ("revision", revision.into())])
    };
    let mut rows = vec![
        sheet::fact(words.t("summary-issued"), at(summary.issued_at)),
        sheet::fact(words.t("summary-closed"), at(summary.closed_at)),
        sheet::fact(words.t("summary-as-of"), words.moment(summary.as_of)),
        sheet::fact(words.t("summary-facts"), words.number(i64::try_from(summary.facts).unwrap_or(i64::MAX))),
    ];
    let continues = summary.continues.iter().map(|of| ("summary-continues", revision(&of.action, of.revision)));
    let superseded = summary.superseded.iter().map(|by| {
        let said = format!("{}, {}", revision(&by.action, by.revision), words.moment(by.issued_at));
        ("summary-superseded", said)
    });
    rows.extend(continues.chain(superseded).map(|(label, value)| sheet::fact(words.t(label), value)));
    json!({"heading": words.t("summary-dates"), "rows": rows})
}

fn counters(tally: &Tally, words: &Words) -> Value {
    use Counter as C;
    let mut lines = vec![
        ("counter-total", C::Consignees, C::Units),
        ("counter-told", C::ConsigneesTold, C::UnitsTold),
        ("counter-read", C::ConsigneesRead, C::UnitsRead),
        ("counter-said-done", C::ConsigneesSaidDone, C::UnitsSaidDone),
        ("counter-shown-done", C::ConsigneesShownDone, C::UnitsShownDone),
        ("counter-unreachable", C::ConsigneesUnreachable, C::UnitsUnreachable),
    ];
    if tally.get(C::ConsigneesCarriedOver) > 0 {
        lines.push(("counter-carried-over", C::ConsigneesCarriedOver, C::UnitsCarriedOver));
    }
    let number = |counter| words.number(tally.get(counter));
    let rows: Vec<_> =
        lines.iter().map(|(key, consignees, units)| [words.t(key), number(*units), number(*consignees)]).collect();
    json!({
        "heading": words.t("summary-counters"),
        "header": (["summary-counter", "summary-units", "summary-consignees"].map(|k| words.t(k))),
        "rows": rows,
        "note": words.t("summary-counter-note"),
    })
}

fn work(tally: &Tally, words: &Words) -> Value {
    let lines = [
        ("work-parcels-sent", Counter::ParcelsSent),
        ("work-parcels-repeated", Counter::ParcelsRepeated),
        ("work-parcels-undeliverable", Counter::ParcelsUndeliverable),
        ("work-responses", Counter::Responses),
    ];
    json!({
        "heading": words.t("summary-work"),
        "header": (["summary-counter", "summary-work-count"].map(|k| words.t(k))),
        "rows": lines.map(|(key, counter)| [words.t(key), words.number(tally.get(counter))]),
    })
}

fn signatures(signatures: &[Signature], words: &Words) -> Value {
    let row = |s: &Signature| {
        [s.name.clone(), words.t(&format!("role-{}", s.role.word())), s.meaning.clone(), words.moment(s.at)]
    };
    let header = ["name", "role", "meaning", "time"].map(|k| words.t(&format!("summary-signature-{k}")));
    json!({
        "heading": words.t("summary-signatures"),
        "none_yet": words.t("summary-signature-none"),
        "header": header,
        "rows": signatures.iter().map(row).collect::<Vec<_>>(),
    })
}

fn files(files: &[FileLine], words: &Words) -> Value {
    let row = |f: &FileLine| {
        let bytes = words.number(i64::try_from(f.bytes).unwrap_or(i64::MAX));
        json!({"name": f.name, "bytes": bytes, "digest": halves(f.digest.as_str())})
    };
    json!({
        "heading": words.t("summary-files"),
        "note": words.t("summary-files-note"),
        "header": (["name", "bytes", "digest"].map(|k| words.t(&format!("summary-file-{k}")))),
        "rows": files.iter().map(row).collect::<Vec<_>>(),
    })
}

/// A digest or key in lines of 32 characters, so that it can be compared by eye.
fn halves(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(32).map(|c| c.iter().collect()).collect()
}

#[cfg(test)]
mod tests;
