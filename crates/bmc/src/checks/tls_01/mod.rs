//! TLS-01: TLS 1.1 or older is accepted.
//!
//! For each version one ClientHello that offers nothing else; a ServerHello with an old version is acceptance, an alert 70
//! (protocol version), 71 (insufficient security) or 40 (handshake failure) is refusal. A refusal only counts where a newer
//! version was agreed to: a port that refuses everything shows nothing. A cut connection is neither.

use super::{Check, CheckId, Fix, port};
use crate::{
    profile::{CheckProfile, Row},
    redfish::{Kind, read::of},
    request::{Request, TlsVersion},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
    wire::tls::{self, Reply},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Tls01,
    severity: Severity::Medium,
    vantages: &[Vantage::Lan],
    source: "RFC 8996 (TLS 1.0, 1.1); RFC 7568 (SSL 3.0); DMTF DSP0268, SecurityPolicy 1.0",
    words: &[
        ("contradiction", Verdict::Fail),
        ("accepted", Verdict::Fail),
        ("refused", Verdict::Pass),
        ("closed", Verdict::NotApplicable),
        ("no_newer", Verdict::Inconclusive),
        ("unclear", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| OLD.iter().chain(NEW).map(|version| Request::Hello { version: *version }).collect(),
    judge,
    fixes: &[
        Fix {
            name: "policy",
            ipmitool: &[],
            redfish: Some((
                "{manager}/SecurityPolicy",
                r#"{"TLS":{"Server":{"Denied":{"Versions":["TLS 1.0","TLS 1.1"]}}}}"#,
            )),
        },
        Fix { name: "firmware", ipmitool: &[], redfish: None },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// Versions that must be refused. The last two decide; many servers cut the connection on SSL 3.0.
const OLD: &[TlsVersion] = &[TlsVersion::Ssl3, TlsVersion::Tls10, TlsVersion::Tls11];
/// Versions of which one must be accepted.
const NEW: &[TlsVersion] = &[TlsVersion::Tls12, TlsVersion::Tls13];

/// What came of one hello.
enum Answered {
    Agreed(usize),
    Denied(usize),
    Unclear(usize, String),
}

fn answered(run: &Run, version: TlsVersion) -> Result<Answered, port::Port<'_>> {
    let (place, answer) = match port::of(run, &Request::Hello { version }) {
        port::Port::Answered(place, answer) => (place, answer),
        other => return Err(other),
    };
    Ok(match tls::read(port::words(answer)) {
        Ok(Reply::Agreed { version: agreed, .. }) if agreed == tls::number(version) => Answered::Agreed(place),
        Ok(Reply::Alert { description: 40 | 70 | 71, .. }) => Answered::Denied(place),
        // Other alerts may be about the hello, not about its version: OpenSSL says 80 where its security level forbids 1.0.
        Ok(Reply::Alert { description, .. }) => Answered::Unclear(place, format!("alert {description}")),
        Ok(Reply::Agreed { version, .. }) => Answered::Unclear(place, tls::name(version)),
        Err(why) => Answered::Unclear(place, why.0),
    })
}

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let (mut agreed, mut denied, mut unclear, mut unanswered) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut what = Vec::new();
    for version in OLD {
        match answered(run, *version) {
            Ok(Answered::Agreed(place)) => agreed.push((place, *version)),
            Ok(Answered::Denied(place)) => denied.push((place, *version)),
            Ok(Answered::Unclear(place, said)) => {
                unclear.push((place, *version));
                what.push(said);
            }
            Err(port) => unanswered.push((port, *version)),
        }
    }
    if !agreed.is_empty() {
        return accepted(run, &agreed);
    }
    let control = NEW.iter().find_map(|version| match answered(run, *version) {
        Ok(Answered::Agreed(place)) => Some(place),
        _ => None,
    });
    let both =
        [TlsVersion::Tls10, TlsVersion::Tls11].iter().all(|old| denied.iter().any(|(_, version)| version == old));
    let on = |word| denied.iter().chain(&unclear).map(|(place, _)| *place).fold(Seen::word(word), Seen::on);
    match (both, control) {
        (true, Some(control)) => on("refused").value("versions", names(&denied)).control([control]),
        (true, None) => on("no_newer").value("versions", names(&denied)),
        (false, _) if denied.is_empty() && unclear.is_empty() => missing(&unanswered),
        (false, _) => {
            // What was not asked is only named where it would have decided.
            let open = |(port, version): &(port::Port<'_>, TlsVersion)| {
                (*port != port::Port::NotAsked || *version != TlsVersion::Ssl3).then_some((0, *version))
            };
            let mut rest: Vec<(usize, TlsVersion)> =
                unclear.iter().copied().chain(unanswered.iter().filter_map(open)).collect();
            rest.sort_by_key(|(_, version)| *version);
            on("unclear")
                .value("versions", names(&rest))
                .value("what", if what.is_empty() { "-".to_owned() } else { what.join(", ") })
        }
    }
}

fn names(which: &[(usize, TlsVersion)]) -> String {
    let names: Vec<String> = which.iter().map(|(_, version)| tls::name(tls::number(*version))).collect();
    names.join(", ")
}

fn accepted(run: &Run, agreed: &[(usize, TlsVersion)]) -> Seen {
    let denied = "/TLS/Server/Denied/Versions";
    for policy in of(&run.observations, Kind::SecurityPolicy) {
        let forbidden = policy.list(denied);
        let against = agreed.iter().find(|(_, version)| {
            let name = tls::name(tls::number(*version));
            forbidden
                .iter()
                .any(|text| text.trim().trim_start_matches("TLS").trim() == name.trim_start_matches("TLS").trim())
        });
        if let Some((place, version)) = against {
            let name = tls::name(tls::number(*version));
            return Seen::word("contradiction")
                .on(policy.place)
                .on(*place)
                .value("versions", &name)
                .reading(&policy.source(denied), forbidden.join(", "))
                .reading("https", format!("ServerHello {name}"));
        }
    }
    agreed.iter().map(|(place, _)| *place).fold(Seen::word("accepted").value("versions", names(agreed)), Seen::on)
}

/// No hello was answered.
fn missing(unanswered: &[(port::Port<'_>, TlsVersion)]) -> Seen {
    let all: Vec<Seen> = unanswered.iter().map(|(port, _)| port::unanswered(*port)).collect();
    let first = |word| all.iter().find(|seen| seen.word == word).cloned();
    // Closed only if no hello was met with anything else.
    if all.iter().all(|seen| seen.word == "closed") {
        return first("closed").unwrap_or_else(|| Seen::word("not_asked"));
    }
    first("silent").unwrap_or_else(|| Seen::word("not_asked"))
}
