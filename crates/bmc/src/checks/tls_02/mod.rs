//! TLS-02: the certificate is expired or self-signed.
//!
//! The leaf as the server presents it (RFC 5280): validity against the beginning of the run, self-signed if issuer and
//! subject are the same. The chain is not built: a hospital's own authority is unknown here, and an issuer is all that is
//! claimed. That several units share one certificate only the server sees, across runs; the SHA-256 is kept for it.
//!
//! Parsed by `x509-cert`: three packages more in the tree, `x509-parser` would be nine (measured with cargo tree).

use super::{Check, CheckId, Fix, port};
use crate::{
    observation::Answer,
    profile::{CheckProfile, Row},
    request::Request,
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};
use x509_cert::{
    Certificate,
    der::{Decode, Encode},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Tls02,
    severity: Severity::Low,
    vantages: &[Vantage::Lan],
    source: "RFC 5280, 4.1.2.4 to 4.1.2.6; NSA/CISA, Harden Baseboard Management Controllers, 2023",
    words: &[
        ("expired", Verdict::Fail),
        ("not_yet", Verdict::Fail),
        ("self_signed", Verdict::Fail),
        ("issued", Verdict::Pass),
        ("closed", Verdict::NotApplicable),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::Certificate],
    judge,
    fixes: &[Fix { name: "replace", ipmitool: &[], redfish: None }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let (place, der) = match port::of(run, &Request::Certificate) {
        port::Port::Answered(place, Answer::Certificate { der, .. }) => (place, der.as_slice()),
        port::Port::Answered(place, _) => return Seen::word("unreadable").on(place).value("why", "no certificate"),
        other => return port::unanswered(other),
    };
    // The program's own word for the digest is not taken: it is computed again.
    let print: String = ledger::Digest::of(der).to_string().chars().take(16).collect();
    let seen = match Leaf::read(der) {
        Err(why) => Seen::word("unreadable").value("why", why),
        Ok(leaf) => {
            let now = run.started.as_second();
            let word = match () {
                () if leaf.until < now => "expired",
                () if leaf.from > now => "not_yet",
                () if leaf.self_signed => "self_signed",
                () => "issued",
            };
            Seen::word(word).value("from", day(leaf.from)).value("until", day(leaf.until)).value("issuer", leaf.issuer)
        }
    };
    seen.on(place).value("sha256", print)
}

/// What is read of a certificate; times in seconds since 1970 (UTC).
struct Leaf {
    from: i64,
    until: i64,
    issuer: String,
    self_signed: bool,
}

impl Leaf {
    fn read(der: &[u8]) -> Result<Self, String> {
        let certificate = Certificate::from_der(der).map_err(|error| error.to_string())?;
        let body = certificate.tbs_certificate;
        let seconds =
            |time: x509_cert::time::Time| i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
        // Names are compared as encoded: the same name in two encodings is rare, and then it is only called issued.
        let bytes = |name: &x509_cert::name::Name| name.to_der().map_err(|error| error.to_string());
        Ok(Self {
            from: seconds(body.validity.not_before),
            until: seconds(body.validity.not_after),
            issuer: body.issuer.to_string().chars().filter(|c| !c.is_control()).take(120).collect(),
            self_signed: bytes(&body.issuer)? == bytes(&body.subject)?,
        })
    }
}

fn day(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map(|time| time.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_certificate_makes_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), at in 0usize..600, with in any::<u8>()) {
            let _ = Leaf::read(&bytes);
            let samples: serde_json::Value = serde_json::from_str(include_str!("samples/cases.json")).unwrap();
            let der = samples[0]["observations"][0]["answer"]["der"].as_str().unwrap();
            let mut known = data_encoding::BASE64.decode(der.as_bytes()).unwrap();
            if let Some(byte) = known.get_mut(at) { *byte = with; }
            let _ = Leaf::read(&known);
        }
    }
}
