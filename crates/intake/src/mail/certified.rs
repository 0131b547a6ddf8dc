//! Certified mail of Italy (PEC, RFC 6109): the envelope around what a person wrote, and the receipts of its servers.
//!
//! INVARIANT: an envelope is only what says so in its head and holds the mail it carries: then the mail inside is the mail,
//! and the envelope's words are a server's. A receipt is never an answer of a person. Callers: `read`, `signs`.

use super::{
    fields::Fields,
    head::Head,
    kind::State,
    part::{Shape, Tree},
};

/// Where the mail lies that an envelope carries (RFC 6109 3.2: X-Trasporto), if this is an envelope.
pub(super) fn envelope(tree: &Tree<'_>) -> Option<usize> {
    let fields = &tree.parts.first()?.fields;
    if fields.small("X-Trasporto").trim() != "posta-certificata" {
        return None;
    }
    let mut mails = tree.of(None).filter(|(_, part)| part.shape == Shape::Mail);
    let named =
        |place: usize| tree.parts.get(place).is_some_and(|p| p.file_name().eq_ignore_ascii_case("postacert.eml"));
    let first = mails.next()?.0;
    Some(mails.map(|(place, _)| place).find(|place| !named(first) && named(*place)).unwrap_or(first))
}

/// The head of the mail inside, on the way of its envelope.
pub(super) fn inside(tree: &Tree<'_>, place: usize, outer: &Head) -> Option<Head> {
    let mut head = tree.inner(place).map(|part| Head::read(&part.fields)).filter(|head| !head.from.is_empty())?;
    head.return_path.clone_from(&outer.return_path);
    head.delivered_to.clone_from(&outer.delivered_to);
    head.delivered_to.extend(outer.to.iter().map(|to| to.address.clone()));
    head.date = head.date.or(outer.date);
    Some(head)
}

/// What a receipt says (RFC 6109 3.1: X-Ricevuta).
pub(super) fn receipt(fields: &Fields<'_>) -> Option<State> {
    Some(match fields.small("X-Ricevuta").trim() {
        "avvenuta-consegna" => State::Delivered,
        "accettazione" | "presa-in-carico" => State::Relayed,
        "preavviso-errore-consegna" => State::Delayed,
        "errore-consegna" | "non-accettazione" | "rilevazione-virus" => State::Failed,
        _ => return None,
    })
}
