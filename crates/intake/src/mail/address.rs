//! Mail addresses and Message-IDs in fields and in running text (RFC 5322 3.4, 3.6.4).
//!
//! Lenient: what people's programs write is read, an address is what has a local part and a domain. Nothing is corrected.
//! Callers: `head`, `returned`, `bounce`, `away`.

use super::fields::{split_outside_quotes, text_of};
use serde::Serialize;

/// Most addresses of one field.
const MOST: usize = 1_000;

/// A name and an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Mailbox {
    /// The name of the person as displayed; empty if there is none.
    pub name: String,
    /// The address as written; empty for the null path `<>`.
    pub address: String,
}

impl Mailbox {
    /// The part in front of the last `@`.
    #[must_use]
    pub fn local(&self) -> &str {
        self.address.rsplit_once('@').map_or(self.address.as_str(), |(local, _)| local)
    }
}

/// All addresses of a field, groups opened.
pub(super) fn mailboxes(raw: &[u8]) -> Vec<Mailbox> {
    let text = text_of(raw);
    let mut found = Vec::new();
    for piece in split_outside_quotes(&text, ',').into_iter().take(MOST) {
        for piece in split_outside_quotes(piece, ';') {
            let piece = piece.trim();
            // The name of a group ends with a colon.
            let piece = match piece.split_once(':') {
                Some((group, rest)) if !group.contains(['<', '@', '"']) => rest.trim(),
                _ => piece,
            };
            if let Some(mailbox) = mailbox(piece) {
                found.push(mailbox);
            }
        }
    }
    found
}

fn mailbox(piece: &str) -> Option<Mailbox> {
    if piece.is_empty() {
        return None;
    }
    if let Some(start) = piece.rfind('<') {
        let inner = piece.get(start + 1..).unwrap_or_default();
        let address = inner.split('>').next().unwrap_or_default().trim().to_owned();
        let name = piece.get(..start).unwrap_or_default().trim().trim_matches('"').replace('\\', "");
        return Some(Mailbox { name: name.trim().to_owned(), address });
    }
    let (bare, comment) = match piece.split_once('(') {
        Some((bare, comment)) => (bare.trim(), comment.trim_end_matches(')').trim()),
        None => (piece.trim(), ""),
    };
    if bare.contains('@') {
        let address = bare.split_whitespace().find(|word| word.contains('@')).unwrap_or(bare);
        return Some(Mailbox { name: comment.to_owned(), address: address.to_owned() });
    }
    // A name without an address, or a local part alone as daemons write it.
    Some(if bare.contains(' ') {
        Mailbox { name: bare.trim_matches('"').to_owned(), address: String::new() }
    } else {
        Mailbox { name: comment.to_owned(), address: bare.trim_matches('"').to_owned() }
    })
}

/// The Message-IDs of a field, without their angle brackets.
pub(super) fn ids(raw: &[u8]) -> Vec<String> {
    let text = text_of(raw);
    let bracketed: Vec<String> = text
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .map(|(id, _)| id.split_whitespace().collect::<String>())
        .filter(|id| !id.is_empty())
        .take(MOST)
        .collect();
    if !bracketed.is_empty() {
        return bracketed;
    }
    text.split_whitespace().filter(|word| word.contains('@') && word.len() > 2).take(MOST).map(str::to_owned).collect()
}

/// The addresses in a line of running text with their places in bytes, in order.
pub(super) fn in_text(line: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = line.get(from..).and_then(|rest| rest.find('@')).map(|at| at + from) {
        let before = line.get(..at).unwrap_or_default();
        let after = line.get(at + 1..).unwrap_or_default();
        let length = before.chars().rev().take(100).take_while(|c| is_local(*c)).map(char::len_utf8).sum::<usize>();
        let domain = after.chars().take(255).take_while(|c| is_domain(*c)).map(char::len_utf8).sum::<usize>();
        let domain = after.get(..domain).unwrap_or_default().trim_end_matches(['.', '-']);
        let mut start = at - length;
        if length == 0 && before.ends_with('"') {
            start = before.get(..before.len() - 1).and_then(|inner| inner.rfind('"')).unwrap_or(at);
        }
        let start = start
            + line
                .get(start..at)
                .map_or(0, |local| local.len() - local.trim_start_matches(['.', '\'', '=', '/', '*']).len());
        // Gateways of X.400 write the kind of an address in front of it.
        let kind = ["smtp=", "rfc822="]
            .into_iter()
            .find(|kind| line.get(start..start + kind.len()).is_some_and(|front| front.eq_ignore_ascii_case(kind)));
        let start = start + kind.map_or(0, str::len);
        let end = at + 1 + domain.len();
        if start < at
            && !domain.is_empty()
            && let Some(address) = line.get(start..end)
        {
            found.push((start, address));
        }
        from = end.max(at + 1);
    }
    found
}

fn is_local(letter: char) -> bool {
    letter.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(letter)
}

fn is_domain(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_')
}
