//! The notice for machines: one JSON document that a hospital's own system reads, files and answers.
//!
//! Layout, meaning and how to answer: `docs/formats/notice.md`; `notice.schema.json` is the published schema, which the
//! tests hold every document against. It says what the PDF of the same mark says, and the consignee's own units.

use super::{mark, sheet::change};
use crate::{Error, letter::Addressee, sheet::text_in, stated, words::Words};
use domain::{
    lang::Lang,
    notice::{Deadline, InstructionFile, Notice},
    product::{Product, SerialScope, UdiStatement},
    response::{Question, QuestionKind},
    scope::Standing,
};
use serde_json::{Value, json};

/// The schema, as published.
pub const SCHEMA: &str = include_str!("notice.schema.json");

/// The schema of the answer to it, as published (`docs/formats/answer.md`).
pub const ANSWER_SCHEMA: &str = include_str!("answer.schema.json");

/// The document, for everybody or for one consignee.
///
/// # Errors
/// [`Error::NoText`] if the notice does not exist in `lang`.
pub fn write(notice: &Notice, lang: &Lang, own: Option<&Addressee>) -> Result<Vec<u8>, Error> {
    let (text, words) = (text_in(notice, lang)?, Words::about(notice, lang));
    let clauses: Vec<Value> = stated::clauses(notice, text, &words)
        .iter()
        .map(|c| json!({"kind": c.kind.word(), "heading": c.heading, "text": c.text}))
        .collect();
    let maker = &notice.maker;
    let mut document = json!({
        "format": "fieldaction-notice",
        "version": 1,
        "mark": mark(notice),
        "reference": notice.reference,
        "document_no": notice.document_no,
        "revision": notice.revision,
        "dated": notice.dated,
        "language": lang,
        "titles": text.titles,
        "subject": text.subject,
        "maker": {
            "name": maker.name,
            "address": maker.address,
            "srn": maker.srn,
            "website": maker.website,
            "support_email": maker.support_email,
            "support_phone": maker.support_phone,
        },
        "act_by": notice.act_by.map(deadline),
        "reply_by": notice.reply_by.map(deadline),
        "deadlines": words.deadlines(notice),
        "products": notice.products.iter().map(product).collect::<Vec<_>>(),
        "clauses": clauses,
        "instructions": instructions(notice),
        "questions": notice.form.questions.iter().map(|q| question(q, lang)).collect::<Vec<_>>(),
        "answer": answer(&maker.support_email, own.map(|o| o.link.as_str())),
    });
    if let (Some(earlier), Some(entries)) = (&notice.replaces, document.as_object_mut()) {
        entries.insert("replaces".into(), json!({"revision": earlier.revision, "dated": earlier.dated}));
    }
    if let Some(entries) = document.as_object_mut() {
        if let Some(text) = notice.text(lang).filter(|text| !text.attention.trim().is_empty()) {
            entries.insert("attention".into(), json!(text.attention));
        }
        // Only what was chosen, so that a notice without it stays byte for byte.
        if !notice.stated.is_empty() {
            entries.insert("stated".into(), json!(notice.stated));
        }
        if !notice.representatives.is_empty() {
            entries.insert("representatives".into(), json!(notice.representatives));
        }
    }
    if let (Some(own), Some(entries)) = (own, document.as_object_mut()) {
        entries.insert("consignee".into(), consignee(own));
    }
    let mut written = serde_json::to_vec_pretty(&document)
        .map_err(|e| Error::Typesetting { what: "the notice as JSON".into(), why: e.to_string() })?;
    written.push(b'\n');
    Ok(written)
}

/// How to answer. With a link: the addresses of the portal, of its page for files of answers, and of the API.
fn answer(email: &str, link: Option<&str>) -> Value {
    let api = link.and_then(|l| l.rsplit_once("/p/")).map(|(base, path)| format!("{base}/api/p/{path}"));
    json!({
        "schema": "urn:fieldaction:answer:1",
        "email": email,
        "portal": link,
        "upload": link.map(|l| format!("{l}/upload")),
        "api": api.as_ref().map(|api| format!("{api}/answer")),
        "state": api.as_ref().map(|api| format!("{api}/state")),
    })
}

/// Address and digest; the signed files only where there are some, so that a notice without them stays byte for byte.
fn instructions(notice: &Notice) -> Value {
    let link = &notice.instructions;
    let mut said = json!({"url": link.url, "sha256": link.digest});
    let file = |file: &&InstructionFile| json!({"language": file.lang, "name": file.name, "type": file.mime, "version": file.version, "sha256": file.digest});
    let files: Vec<Value> = link.current().iter().map(file).collect();
    if let (false, Some(entries)) = (files.is_empty(), said.as_object_mut()) {
        entries.insert("files".into(), files.into());
    }
    said
}

fn deadline(by: Deadline) -> Value {
    match by {
        Deadline::On(day) => json!({"on": day}),
        Deadline::Days(days) => json!({"days_after_receipt": days}),
    }
}

fn product(product: &Product) -> Value {
    let (udi_di, reason) = match &product.udi {
        UdiStatement::Di(di) => (Some(di.as_str()), None),
        UdiStatement::NotApplicable { reason } => (None, Some(reason)),
    };
    let numbers = |scope: &SerialScope| match scope {
        SerialScope::All => json!("all"),
        SerialScope::Only(numbers) => json!(numbers),
        SerialScope::Within(ranges) => json!(ranges),
    };
    let mut said = json!({
        "key": product.key,
        "name": product.name,
        "catalogue_no": product.catalogue_no,
        "udi_di": udi_di,
        "no_udi_reason": reason,
        "software": product.software,
        "serials": numbers(&product.serials),
    });
    // Only where some are named, so that a notice without stays byte for byte.
    if let Some(entries) = said.as_object_mut().filter(|_| !product.lots.is_all()) {
        entries.insert("lots".into(), numbers(&product.lots));
    }
    said
}

fn question(question: &Question, lang: &Lang) -> Value {
    let takes = match question.kind {
        QuestionKind::YesNo => "yes_no",
        QuestionKind::YesNoDate => "yes_no_date",
        QuestionKind::PerUnit => "per_unit",
        QuestionKind::Disposition => "disposition",
        QuestionKind::Tick => "tick",
    };
    let (asks, text) = (&question.asks, question.text.get(lang));
    json!({"id": question.id, "takes": takes, "asked": question.asked, "asks": asks, "text": text})
}

fn consignee(own: &Addressee) -> Value {
    let unit = |unit: &crate::letter::UnitLine| {
        let standing = match unit.standing {
            Standing::Affected => "affected",
            Standing::Possibly => "possibly",
        };
        let mut said =
            json!({"product": unit.product, "serial": unit.serial, "standing": standing, "challenge": unit.challenge});
        // Only in an update, so that a first notice stays byte for byte.
        if let (Some(entries), Some(_)) = (said.as_object_mut(), unit.is_new) {
            entries.insert("change".into(), change(unit, false).into());
        }
        said
    };
    let mut said = json!({
        "number": own.number,
        "role": own.role,
        "units": own.units.iter().map(unit).collect::<Vec<_>>(),
    });
    if let (Some(before), Some(entries)) = (&own.before, said.as_object_mut()) {
        let gone = before.gone.iter().map(|unit| json!({"product": unit.product, "serial": unit.serial}));
        entries.insert("since_revision".into(), before.revision.into());
        entries.insert("no_longer_affected".into(), gone.collect());
    }
    said
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::sample;

    #[test]
    fn every_language_is_what_the_schema_says() {
        let schema = jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap();
        let notice = sample::notice();
        for lang in sample::languages() {
            for units in [None, Some(0), Some(7)] {
                let own = units.map(sample::laboratory);
                let written = write(&notice, &lang, own.as_ref()).unwrap();
                let read: Value = serde_json::from_slice(&written).unwrap();
                let faults: Vec<String> = schema.iter_errors(&read).map(|e| format!("{lang}: {e}")).collect();
                assert!(faults.is_empty(), "{faults:?}");
                assert_eq!(read["clauses"].as_array().unwrap().len(), notice.text(&lang).unwrap().clauses.len());
                assert_eq!(read["answer"]["api"].is_string(), units.is_some(), "{}", read["answer"]);
                assert_eq!(read["consignee"]["units"].as_array().map(Vec::len), units);
            }
        }
    }

    #[test]
    fn an_update_names_the_revision_it_replaces() {
        let schema = jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap();
        let mut notice = sample::notice();
        let read =
            |notice: &Notice| -> Value { serde_json::from_slice(&write(notice, &"de".into(), None).unwrap()).unwrap() };
        assert!(read(&notice).get("replaces").is_none(), "a new notice is written as before");
        let dated = jiff::civil::date(2026, 11, 14);
        notice.replaces = Some(domain::notice::Replaced { revision: 1, dated });
        let update = read(&notice);
        assert_eq!(update["replaces"], json!({"revision": 1, "dated": "2026-11-14"}));
        assert!(schema.is_valid(&update));
    }

    #[test]
    fn an_update_says_of_each_unit_what_it_changes() {
        let schema = jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap();
        let read = |own: &Addressee| -> Value {
            let written = write(&sample::notice(), &"de".into(), Some(own)).unwrap();
            serde_json::from_slice(&written).unwrap()
        };
        let mut own = sample::updated(3);
        own.units[2].is_new = None;
        let update = read(&own);
        let said: Vec<Option<&str>> = (0..3).map(|n| update["consignee"]["units"][n]["change"].as_str()).collect();
        assert_eq!(said, [Some("unchanged"), Some("new"), None]);
        assert_eq!(update["consignee"]["since_revision"], 1);
        let gone = json!([{"product": "nextseq-550dx", "serial": "94211999"}]);
        assert_eq!(update["consignee"]["no_longer_affected"], gone);
        assert!(schema.is_valid(&update));
        let first = read(&sample::laboratory(3));
        let words = ["change", "since_revision", "no_longer_affected"];
        assert!(words.iter().all(|word| !first.to_string().contains(word)), "a first notice is written as before");
        let mut bad = update.clone();
        *bad.pointer_mut("/consignee/units/0/change").unwrap() = json!("gone");
        assert!(!schema.is_valid(&bad));
    }

    #[test]
    fn the_schema_refuses_what_is_no_notice() {
        let schema = jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap();
        let written = write(&sample::notice(), &"de".into(), Some(&sample::laboratory(1))).unwrap();
        let good: Value = serde_json::from_slice(&written).unwrap();
        for (place, wrong) in [
            ("/mark", Value::Null),
            ("/products/0/udi_di", json!(42)),
            ("/consignee/units/0/standing", json!("maybe")),
            ("/version", json!(2)),
        ] {
            let mut bad = good.clone();
            *bad.pointer_mut(place).unwrap() = wrong;
            assert!(!schema.is_valid(&bad), "{place}");
        }
    }
}
