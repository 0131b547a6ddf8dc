//! What every sheet carries, whatever it says: title and language, maker, both numbers and the date, foot with contacts.
//!
//! Called by the writer folders; each adds its own part to the value made here.

use crate::{Error, typesetting::text, words::Words};
use domain::{
    lang::Lang,
    notice::{Clause, ClauseKind, Notice, NoticeText},
};
use serde_json::{Value, json};

/// A fact of the letter head: label and value.
pub(crate) fn fact(label: String, value: impl Into<String>) -> Value {
    json!({"label": label, "value": value.into()})
}

/// The words of the notice in exactly this language.
pub(crate) fn text_in<'a>(notice: &'a Notice, lang: &Lang) -> Result<&'a NoticeText, Error> {
    notice.texts.get(lang).ok_or_else(|| Error::NoText { lang: lang.clone() })
}

/// Reference, document number, revision (from the second on) and date, as facts for the letter head.
pub(crate) fn facts(notice: &Notice, words: &Words) -> Vec<Value> {
    let mut facts = vec![
        fact(words.t("fact-reference"), notice.reference.as_str()),
        fact(words.t("fact-document-no"), notice.document_no.as_str()),
    ];
    if notice.revision > 1 {
        facts.push(fact(words.t("fact-revision"), notice.revision.to_string()));
    }
    if notice.replaces.is_some() {
        facts.push(fact(words.t("fact-type"), words.t("type-update")));
    }
    if let Some(srn) = &notice.maker.srn {
        facts.push(fact(words.t("fact-srn"), srn.as_str()));
    }
    let date = notice.dated.map_or_else(|| words.t("draft"), |d| words.date(d));
    facts.push(fact(words.t("fact-date"), date));
    facts
}

/// The value that `frame.typ` needs: language, title, maker, facts and foot.
pub(crate) fn sheet(notice: &Notice, words: &Words, lang: &Lang, title: String) -> Value {
    let maker = &notice.maker;
    let mut left = vec![format!("{} · {}", maker.name, maker.website)];
    let mut support = words.with("foot-support", &[("address", maker.support_email.as_str().into())]);
    if let Some(phone) = &maker.support_phone {
        support = format!("{support}, {}", phone.replace(' ', "\u{a0}"));
    }
    left.push(support);
    left.push(words.with("foot-care", &[("address", maker.care_email.as_str().into())]));
    let (language, region, han) = parts(lang);
    json!({
        "lang": language,
        "region": region,
        "han": han,
        "rtl": words.direction() == "rtl",
        "size": words.type_size(),
        "title": title,
        "author": maker.name,
        "maker": {"name": maker.name, "address": maker.address},
        "facts": facts(notice, words),
        "footer": {
            "left": left,
            "right": [notice.reference.as_str(), notice.document_no.as_str()],
            "code": false,
            "page": words.with("page-of", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        },
    })
}

/// The sheet with room for a code in the lower corner of each page, and what it is for, in the words of this key.
pub(crate) fn coded(mut sheet: Value, words: &Words, key: &str) -> Value {
    if let Some(footer) = sheet.get_mut("footer").and_then(Value::as_object_mut) {
        footer.insert("code".into(), true.into());
        if let Some(right) = footer.get_mut("right").and_then(Value::as_array_mut) {
            right.insert(0, words.t(key).into());
        }
    }
    sheet
}

/// Language, region and CJK family, as the typesetter is told.
fn parts(lang: &Lang) -> (&str, Option<&str>, &'static str) {
    let (language, region) = lang.as_str().split_once('-').unwrap_or((lang.as_str(), ""));
    let (region, han) = east_asian(language, region);
    (language, Some(region).filter(|r| r.len() == 2), han)
}

/// Language and region as one tag, as the typesetter gives it to the shaper of a line.
pub(crate) fn tag(lang: &Lang) -> String {
    match parts(lang) {
        (language, Some(region), _) => format!("{language}-{region}"),
        (language, None, _) => language.to_owned(),
    }
}

/// The region that settles the script, and which of the Noto CJK families has the shapes of this language.
fn east_asian<'a>(language: &str, region: &'a str) -> (&'a str, &'static str) {
    match (language, region) {
        ("zh", "Hant" | "TW") => ("TW", "TC"),
        ("zh", "HK" | "MO") => (region, "HK"),
        ("zh", _) => ("CN", "SC"),
        ("ko", _) => (region, "KR"),
        _ => (region, "JP"),
    }
}

/// `value` with more entries.
pub(crate) fn with(mut value: Value, more: Value) -> Value {
    if let (Value::Object(entries), Value::Object(more)) = (&mut value, more) {
        entries.extend(more);
    }
    value
}

/// The paragraph on a suspected intruder as label and runs; null if the notice has none.
pub(crate) fn alarm(notice_text: &NoticeText, words: &Words) -> Value {
    let clause = notice_text.clause(ClauseKind::SuspectedIntruder);
    match clause.and_then(|c| text::first_paragraph(&c.text)) {
        Some(first) => json!({"label": words.t("alarm-label"), "runs": text::runs(&first)}),
        None => Value::Null,
    }
}

/// How to tell that a document is genuine, as heading and runs, in the words of these two keys.
pub(crate) fn genuine(notice: &Notice, words: &Words, heading: &str, body: &str) -> Value {
    let values = [
        ("reference", notice.reference.as_str().into()),
        ("document", notice.document_no.as_str().into()),
        ("website", notice.maker.website.as_str().into()),
    ];
    json!({"heading": words.t(heading), "runs": text::runs(&words.with(body, &values))})
}

/// A clause as heading and blocks.
pub(crate) fn clause(clause: &Clause) -> Value {
    json!({"heading": clause.heading, "blocks": text::blocks(&clause.text), "table": false})
}
