//! RF-03: Redfish or its login in clear text.
//!
//! GET over plain HTTP on the service root and the front door. Fail: a Redfish resource, a login with Basic, a page that asks
//! for a password, or any answer although the setting says that HTTP is off. Pass: all answers send on to `https://`, or the
//! port is closed and the BMC was reached in another way. That the setting says "on" is no finding by itself: many services
//! keep the port open only to redirect.

use super::{Check, CheckId, Fix};
use crate::{
    observation::Answer,
    profile::{CheckProfile, Row},
    redfish::{
        Kind,
        answer::{Got, stranger},
        read::of,
    },
    request::{Request, ResourcePath, Scheme},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Rf03,
    severity: Severity::High,
    vantages: &[Vantage::Lan, Vantage::Authenticated],
    source: "DMTF DSP0266, 13.2 (TLS wherever credentials travel)",
    words: &[
        ("contradiction", Verdict::Fail),
        ("clear_text", Verdict::Fail),
        ("basic", Verdict::Fail),
        ("login_page", Verdict::Fail),
        ("redirected", Verdict::Pass),
        ("closed", Verdict::Pass),
        ("other", Verdict::Inconclusive),
        ("broken", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| {
        let paths = [ResourcePath::new("/redfish/v1/").ok(), Some(ResourcePath::root())];
        let get = |path| Request::Get { scheme: Scheme::Http, path, credentials: false };
        paths.into_iter().flatten().map(get).collect()
    },
    judge,
    fixes: &[Fix {
        name: "http_off",
        ipmitool: &[],
        redfish: Some(("{manager}/NetworkProtocol", r#"{"HTTP":{"ProtocolEnabled":false}}"#)),
    }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, profile: &CheckProfile, _: &Row) -> Seen {
    let all: Vec<Got<'_>> = stranger(run).into_iter().filter(|got| got.scheme == Scheme::Http).collect();
    let answered: Vec<&Got<'_>> = all.iter().filter(|got| got.status().is_some()).collect();
    if let (Some(got), Some(off)) = (answered.first(), declared_off(run, profile)) {
        let status = got.status().unwrap_or_default();
        return Seen::word("contradiction")
            .on(off.0)
            .on(got.place)
            .value("status", status)
            .reading(&off.1, "false")
            .reading(&format!("http/{}", profile.ports.http), format!("HTTP {status}"));
    }
    let fail = |word, fits: fn(&Got<'_>) -> bool| {
        answered.iter().find(|got| fits(got)).map(|got| Seen::word(word).on(got.place).value("path", got.path.as_str()))
    };
    let open = fail("clear_text", |got| matches!(got.status(), Some(200..=299)) && got.is_resource())
        .or_else(|| fail("basic", |got| got.status() == Some(401) && got.offers_basic()))
        .or_else(|| fail("login_page", |got| got.is_login_page()));
    if let Some(seen) = open {
        return seen;
    }
    if !all.is_empty() && all.iter().all(Got::redirects_to_tls) {
        return all.iter().map(|got| got.place).fold(Seen::word("redirected"), Seen::on);
    }
    quiet(run, &all, answered.iter().find(|got| !got.redirects_to_tls()).copied())
}

/// The setting that says that HTTP is off, on the port that was asked.
fn declared_off(run: &Run, profile: &CheckProfile) -> Option<(usize, String)> {
    of(&run.observations, Kind::NetworkProtocol).iter().find_map(|resource| {
        let same = resource.number("/HTTP/Port").is_none_or(|port| port == i64::from(profile.ports.http));
        let off = resource.truth("/HTTP/ProtocolEnabled") == Some(false) && same;
        off.then(|| (resource.place, resource.source("/HTTP/ProtocolEnabled")))
    })
}

fn quiet(run: &Run, all: &[Got<'_>], other: Option<&Got<'_>>) -> Seen {
    let places = |word| all.iter().map(|got| got.place).fold(Seen::word(word), Seen::on);
    if let Some(got) = other {
        return Seen::word("other")
            .on(got.place)
            .value("status", got.status().unwrap_or_default())
            .value("path", got.path.as_str());
    }
    let every = |fits: fn(&Answer) -> bool| all.iter().all(|got| fits(got.answer));
    if every(|answer| matches!(answer, Answer::NotAsked { .. } | Answer::Blocked { .. })) {
        return places("not_asked");
    }
    if every(|answer| *answer == Answer::Refused)
        && let Some(control) = run.reached(|_| false)
    {
        return places("closed").control([control]);
    }
    let broken = all.iter().find_map(|got| match got.answer {
        Answer::Broken { what } => Some(what.chars().take(80).collect::<String>()),
        _ => None,
    });
    match broken {
        Some(what) => places("broken").value("what", what),
        None => places("silent"),
    }
}
