//! Reports that a sending service writes as JSON into a mail: of deliveries, failures and complaints.
//!
//! The form is that of notifications which services send by web hook or by mail: a type, and under its name the recipients
//! with the fields of RFC 3464. Only a text that is JSON from its first letter is looked at; no person writes so. Caller:
//! `automatic`.

use super::{
    bounce::Heard,
    kind::{Complaint, State},
    report::{self, Reported},
    status::Status,
};
use serde_json::Value;

/// What such a report says.
pub(super) enum Told {
    Delivery(Reported),
    Complaint(Complaint),
}

/// Reads a report, if the text is one.
pub(super) fn read(text: &str) -> Option<Told> {
    let text = text.trim_start();
    if !text.starts_with('{') {
        return None;
    }
    // Old servers break long lines behind a mark.
    let whole = text.replace("!\n ", "");
    let value = first(&whole)?;
    let inner = value.get("Message").and_then(Value::as_str).and_then(first);
    let value = inner.unwrap_or(value);
    let kind = word(&value, "notificationType").or_else(|| word(&value, "eventType"))?.to_lowercase();
    let detail = value.get(&kind)?;
    match kind.as_str() {
        "complaint" => Some(Told::Complaint(Complaint {
            what: word(detail, "complaintFeedbackType").unwrap_or_else(|| "abuse".to_owned()),
            recipients: addresses(detail.get("complainedRecipients")),
            user_agent: word(detail, "userAgent"),
            ..Complaint::default()
        })),
        "bounce" => {
            let heard = detail.get("bouncedRecipients").and_then(Value::as_array).into_iter().flatten().map(failed);
            Some(Told::Delivery(reported(detail, heard.take(report::MOST).collect())))
        }
        "delivery" => {
            let words = word(detail, "smtpResponse").unwrap_or_default();
            let one = |recipient| Heard {
                recipient,
                words: words.clone(),
                state: Some(State::Delivered),
                ..Heard::default()
            };
            let heard = addresses(detail.get("recipients")).into_iter().map(one).collect();
            Some(Told::Delivery(reported(detail, heard)))
        }
        _ => None,
    }
}

/// The first value of a text; what stands behind it is for people.
fn first(text: &str) -> Option<Value> {
    serde_json::Deserializer::from_str(text).into_iter::<Value>().next()?.ok()
}

fn word(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn addresses(list: Option<&Value>) -> Vec<String> {
    let list = list.and_then(Value::as_array).into_iter().flatten().take(report::MOST);
    list.filter_map(|one| one.as_str().map(str::to_owned).or_else(|| word(one, "emailAddress"))).collect()
}

fn failed(value: &Value) -> Heard {
    let words = word(value, "diagnosticCode").unwrap_or_default();
    Heard {
        recipient: word(value, "emailAddress").unwrap_or_default(),
        state: word(value, "action").and_then(|action| report::state(&action)),
        status: word(value, "status").and_then(|text| Status::read(&text)),
        words: words.split_once(';').map_or(words.as_str(), |(_, rest)| rest.trim()).to_owned(),
        ..Heard::default()
    }
}

fn reported(detail: &Value, heard: Vec<Heard>) -> Reported {
    let reporting_mta =
        word(detail, "reportingMTA").map(|text| text.rsplit(';').next().unwrap_or_default().trim().to_owned());
    Reported { reporting_mta, heard, ..Reported::default() }
}
