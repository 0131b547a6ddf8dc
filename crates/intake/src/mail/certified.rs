//! Certified mail of Italy (PEC, RFC 6109): the envelope around what a person wrote, and the receipts of its servers.
//!
//! INVARIANT: an envelope is only what says so in its head and holds the mail it carries: then the mail inside is the mail,
//! and the envelope's words are a server's. A receipt is never an answer of a person. Callers: `read`, `signs`.

use super::{
    address::in_text,
    bounce::Heard,
    fields::Fields,
    head::Head,
    kind::State,
    part::{Shape, Tree},
    report::{MOST, Reported},
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

/// Whom a receipt is about and what the server said, from its data (RFC 6109 4.4: `daticert.xml`), else from its words.
pub(super) fn reported(tree: &Tree<'_>, text: &str) -> Reported {
    let data = tree.of(None).find(|(_, part)| part.file_name().eq_ignore_ascii_case("daticert.xml"));
    let data = data.map(|(_, part)| part.text()).unwrap_or_default();
    let told = between(&data, "<consegna", "</consegna>").chain(between(&data, "<destinatari", "</destinatari>"));
    let words = between(&data, "<errore-esteso", "</errore-esteso>").next().unwrap_or_default().trim().to_owned();
    let kind = between(&data, "errore=\"", "\"").next().unwrap_or_default();
    // The words of the standard for what went wrong.
    let remark = match kind {
        "no-dest" => "user unknown",
        "no-dominio" => "domain not found",
        "virus" => "virus detected",
        _ => "",
    };
    let hear = |recipient: &str| Heard {
        recipient: recipient.to_owned(),
        words: words.clone(),
        remark: remark.to_owned(),
        ..Heard::default()
    };
    let mut heard: Vec<Heard> = Vec::new();
    for address in told.flat_map(in_text).map(|(_, address)| address).take(MOST) {
        if !heard.iter().any(|one| one.recipient.eq_ignore_ascii_case(address)) {
            heard.push(hear(address));
        }
    }
    if heard.is_empty() {
        let behind = ["destinat", "indirizzat", "addressed to"].iter().find_map(|word| text.split_once(word));
        let named = behind.and_then(|(_, rest)| rest.lines().take(3).flat_map(in_text).next());
        heard.extend(named.map(|(_, address)| hear(address)));
    }
    Reported { heard, ..Reported::default() }
}

/// What stands between two marks, each time; behind the end of the first tag if the first mark opens one.
fn between<'t>(text: &'t str, from: &'t str, to: &'t str) -> impl Iterator<Item = &'t str> {
    let pieces = text.split(from).skip(1).filter_map(move |rest| rest.split_once(to)).map(|(inside, _)| inside);
    pieces.map(move |inside| if from.starts_with('<') { inside.split_once('>').map_or("", |(_, i)| i) } else { inside })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use crate::mail::{Kind, Limits, Reason, State, read};

    const DATA: &str = "<?xml version=\"1.0\"?><postacert tipo=\"errore-consegna\" errore=\"no-dest\"><intestazione>\
        <mittente>notice@maker.example</mittente><destinatari tipo=\"certificato\">lab@pec.example</destinatari>\
        </intestazione><dati><errore-esteso>5.1.1 - Gestore Muster - indirizzo non valido</errore-esteso></dati></postacert>";

    fn receipt(kind: &str, data: &str) -> Kind {
        let mail = format!(
            "From: posta-certificata@pec.example\r\nSubject: x\r\nX-Ricevuta: {kind}\r\nContent-Type: multipart/mixed; \
             boundary=b\r\n\r\n--b\r\n\r\nil messaggio di \"notice@maker.example\" destinato all'utente \
             \"lab@pec.example\"\r\n--b\r\nContent-Type: application/xml; name=\"daticert.xml\"\r\n\r\n{data}\r\n--b--\r\n"
        );
        read(mail.as_bytes(), Limits::default()).unwrap().kind
    }

    #[test]
    fn receipts_say_what_happened_and_to_whom() {
        let states = [
            ("errore-consegna", State::Failed),
            ("avvenuta-consegna", State::Delivered),
            ("accettazione", State::Relayed),
            ("preavviso-errore-consegna", State::Delayed),
        ];
        for (kind, state) in states {
            for data in [DATA, ""] {
                let Kind::DeliveryReport(report) = receipt(kind, data) else { panic!("{kind}") };
                assert_eq!(report.state, state, "{kind}");
                assert_eq!(report.recipients[0].final_recipient, "lab@pec.example", "{kind}");
            }
        }
        let Kind::DeliveryReport(report) = receipt("errore-consegna", DATA) else { panic!() };
        assert_eq!(report.recipients[0].reason, Reason::UserUnknown);
        assert!(!matches!(receipt("other", DATA), Kind::DeliveryReport(_)));
    }

    #[test]
    fn the_mail_in_an_envelope_is_the_mail() {
        let mail = "From: \"Per conto di: lab@pec.example\" <posta-certificata@pec.example>\r\nTo: a+tok@maker.example\r\n\
            Subject: POSTA CERTIFICATA: R: notice\r\nX-Trasporto: posta-certificata\r\nContent-Type: multipart/mixed; \
            boundary=b\r\n\r\n--b\r\n\r\nMessaggio di posta certificata\r\n--b\r\nContent-Type: message/rfc822; \
            name=\"postacert.eml\"\r\n\r\nFrom: Lab <lab@pec.example>\r\nTo: a+tok@maker.example\r\nSubject: R: notice\r\n\
            In-Reply-To: <p1@maker.example>\r\n\r\n1000417 fatto.\r\n--b--\r\n";
        let read = |text: &str| read(text.as_bytes(), Limits::default()).unwrap();
        let found = read(mail);
        assert_eq!(found.kind, Kind::HumanAnswer);
        assert_eq!(found.head.from[0].address, "lab@pec.example");
        assert_eq!(found.text.trim(), "1000417 fatto.");
        assert!(found.keys.iter().any(|key| key.value == "p1@maker.example"));
        // Without the field it is a mail with another one attached.
        let other = read(&mail.replace("X-Trasporto", "X-Other"));
        assert!(matches!(other.kind, Kind::ForwardedAnswer { .. }));
        // What a program answers from inside an envelope is automatic.
        let away = mail.replace("In-Reply-To:", "Auto-Submitted: auto-replied\r\nIn-Reply-To:");
        assert!(read(&away).kind.is_automatic());
    }
}
