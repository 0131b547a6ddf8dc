//! What joins a mail to what we sent: addresses with a token, Message-IDs, links. In the order of their strength.
//!
//! Only reads; whether a key is ours is for `app` to say. The subject is never a key. Caller: `read`.

use super::{body::Chosen, head::Head, kind::Kind, returned::Returned};
use serde::Serialize;
use std::collections::BTreeSet;

/// Most keys that are kept.
const MOST: usize = 500;

/// Where a key comes from, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyKind {
    /// The part behind `+` of an address that the mail was sent or delivered to (a path of its own per mail).
    AddressToken,
    /// The Message-ID that it answers.
    InReplyTo,
    /// The Message-ID of the mail that came back or was displayed.
    ReturnedId,
    /// The envelope's name in a report.
    EnvelopeId,
    /// A Message-ID of the mails before it.
    Reference,
    /// A link in the text.
    Link,
}

/// One key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Key {
    /// Where it comes from.
    pub kind: KeyKind,
    /// The token, the Message-ID without brackets, or the link.
    pub value: String,
    /// The path of a link; the address around a token.
    pub within: String,
}

/// All keys of a mail.
pub(super) fn all(head: &Head, kind: &Kind, returned: Option<&Returned>, chosen: &Chosen) -> Vec<Key> {
    let mut found = Vec::new();
    let mut add = |kind: KeyKind, value: &str, within: &str| {
        if !value.is_empty() {
            found.push(Key { kind, value: value.to_owned(), within: within.to_owned() });
        }
    };
    let addressed = head
        .delivered_to
        .iter()
        .chain(head.to.iter().map(|to| &to.address))
        .chain(head.cc.iter().map(|cc| &cc.address));
    for address in addressed {
        if let Some(token) = token(address) {
            add(KeyKind::AddressToken, token, address);
        }
    }
    head.in_reply_to.iter().for_each(|id| add(KeyKind::InReplyTo, id, ""));
    match kind {
        Kind::DispositionNotification(disposition) => {
            add(KeyKind::ReturnedId, disposition.original_message_id.as_deref().unwrap_or_default(), "");
        }
        Kind::DeliveryReport(report) => add(KeyKind::EnvelopeId, report.envelope_id.as_deref().unwrap_or_default(), ""),
        _ => {}
    }
    if let Some(returned) = returned {
        add(KeyKind::ReturnedId, returned.message_id.as_deref().unwrap_or_default(), "");
        returned.references.iter().for_each(|id| add(KeyKind::Reference, id, ""));
        for mailbox in &returned.from {
            add(KeyKind::AddressToken, token(&mailbox.address).unwrap_or_default(), &mailbox.address);
        }
    }
    head.references.iter().for_each(|id| add(KeyKind::Reference, id, ""));
    for link in &chosen.links {
        let path = link.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap_or_default();
        add(KeyKind::Link, link, &path);
    }
    let mut seen = BTreeSet::new();
    found.retain(|key| seen.insert((key.kind, key.value.clone())));
    found.sort_by_key(|key| key.kind);
    found.truncate(MOST);
    found
}

/// What stands behind the first `+` of a local part.
fn token(address: &str) -> Option<&str> {
    let (local, _) = address.rsplit_once('@')?;
    local.split_once('+').map(|(_, token)| token)
}
