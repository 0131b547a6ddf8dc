//! IPMI-03: cipher suites without integrity or confidentiality, or of old algorithms only.
//!
//! Strong are suite 17 and, as a fallback, suite 3 (22.15.2); all others but 0 (IPMI-02's) are weak: 1, 2, 4 to 16, 18, 19.
//! Two things are looked at: the list that the channel declares without a session (22.15), and what the wire makes of proposals
//! (by default suite 1 alone, because of the budget of two Open Session Requests a minute; the profile's `suites` names
//! others). A pass needs both: the complete list names strong suites only, and a weak proposal was refused. A weak suite in the
//! list is a fail unless the wire refused it; one that the list or a setting leaves out and the wire accepts is a contradiction.

use super::{
    Check, CheckId, Fix,
    ipmi::{Channel, LAN_OFF, Proposal, declared, ground, proposal, switched_off},
};
use crate::{
    profile::{CheckProfile, Row},
    request::{Header, Request, Suite},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
    wire::reply::{Declared, SuiteRecord},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi03,
    severity: Severity::High,
    vantages: &[Vantage::Lan],
    source: "IPMI 2.0 rev 1.1, 13.17, 13.24, 13.28, 22.15, 22.15.2; IBM, IPMI best practices for POWER (suites 3 and 17 only)",
    words: &[
        ("weak_accepted", Verdict::Fail),
        ("contradiction", Verdict::Fail),
        ("weak_declared", Verdict::Fail),
        ("strong", Verdict::Pass),
        ("strong_with_3", Verdict::Pass),
        ("ipmi_off", Verdict::NotApplicable),
        ("v20_off", Verdict::NotApplicable),
        ("declared_only", Verdict::Inconclusive),
        ("proposed_only", Verdict::Inconclusive),
        ("maker_suite", Verdict::Inconclusive),
        ("no_resources", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks,
    judge,
    fixes: &[
        Fix {
            name: "strong_only",
            ipmitool: &["ipmitool lan set {channel} cipher_privs XXXaXXXXXXXXXXX"],
            redfish: None,
        },
        LAN_OFF,
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn asks(row: &Row) -> Vec<Request> {
    let mut asks = vec![Request::AuthCapabilities { extended: true }];
    asks.extend([Header::V15, Header::V20].map(|header| Request::CipherSuites { page: 0, header }));
    let named: Vec<Suite> = row.args.suites.iter().copied().filter(|suite| *suite != Suite::S0).collect();
    let proposed = if named.is_empty() { vec![Suite::S1] } else { named };
    asks.extend(proposed.into_iter().map(|suite| Request::OpenSession { suite }));
    asks
}

/// Algorithms of suite 3 and 17 (22.15.2).
fn strong(algorithms: (u8, u8, u8)) -> bool {
    matches!(algorithms, (1, 1, 1) | (3, 4, 1))
}

/// What the wire made of the proposals.
#[derive(Default)]
struct Wire {
    /// A weak suite that it accepted or counter-proposed.
    weak: Option<(usize, (u8, u8, u8))>,
    /// Weak suites that were refused.
    refused: Vec<(usize, u8)>,
    /// A status that means no free session.
    full: Option<(usize, u8)>,
    /// An answer that cannot be read.
    unreadable: Option<(usize, String)>,
    /// Unanswered proposals.
    silent: Vec<usize>,
}

impl Wire {
    fn of(run: &Run) -> Self {
        let mut wire = Self::default();
        for suite in Suite::ALL {
            let ours = !strong(suite.algorithms()) && suite != Suite::S0;
            match proposal(run, suite) {
                // That suite 0 itself is accepted is IPMI-02's fail.
                Proposal::Accepted(_, (0, ..)) if suite == Suite::S0 => {}
                Proposal::Accepted(place, algorithms) if !strong(algorithms) => {
                    wire.weak.get_or_insert((place, algorithms));
                }
                Proposal::Accepted(place, _) | Proposal::Refused(place, _) if ours => {
                    wire.refused.push((place, suite.number()));
                }
                Proposal::Full(place, status) if ours => wire.full = Some((place, status)),
                Proposal::Unreadable(place, why) if ours => wire.unreadable = Some((place, why)),
                Proposal::Silent(place) if ours => wire.silent.push(place),
                _ => {}
            }
        }
        wire
    }
}

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    if let Err(seen) = ground(run) {
        return seen;
    }
    let wire = Wire::of(run);
    let listed = declared(run);
    let list = listed.as_ref().and_then(|(_, list)| list.as_ref().ok()).filter(|list| !list.suites.is_empty());
    let places = listed.iter().flat_map(|(places, _)| places.iter().copied());
    if let Some((place, algorithms)) = wire.weak {
        return accepted(run, place, algorithms, list).control(places);
    }
    let Some(list) = list else { return without_list(run, &wire, listed) };
    let seen = with_list(&wire, list).value("suites", numbers(&list.suites));
    let refused = wire.refused.iter().map(|(place, _)| *place);
    places.chain(refused).fold(seen, Seen::on)
}

/// A weak suite was accepted: with a list or setting that leaves it out, a contradiction.
fn accepted(run: &Run, place: usize, algorithms: (u8, u8, u8), list: Option<&Declared>) -> Seen {
    let (a, i, c) = algorithms;
    let algorithms_text = format!("{a}/{i}/{c}");
    let said = Suite::ALL.into_iter().find(|suite| suite.algorithms() == algorithms).and_then(|suite| {
        let off = switched_off(run, suite.number()).map(|(at, source, says)| (Some(at), source, says));
        off.or_else(|| {
            let absent = list.is_some_and(|l| l.complete && !l.suites.iter().any(|s| s.id == suite.number()));
            absent.then(|| (None, "Get Channel Cipher Suites".to_owned(), format!("no suite {}", suite.number())))
        })
    });
    match said {
        Some((at, source, says)) => at
            .into_iter()
            .fold(Seen::word("contradiction"), Seen::on)
            .reading(&source, says)
            .reading("udp/623, Open Session", format!("status 00, algorithms {algorithms_text}")),
        None => Seen::word("weak_accepted"),
    }
    .on(place)
    .value("algorithms", algorithms_text)
}

fn with_list(wire: &Wire, list: &Declared) -> Seen {
    let refused = |id: u8| wire.refused.iter().any(|(_, number)| *number == id);
    let weak: Vec<SuiteRecord> = list
        .suites
        .iter()
        .filter(|suite| suite.maker.is_none() && !matches!(suite.id, 0 | 3 | 17) && !refused(suite.id))
        .cloned()
        .collect();
    if !weak.is_empty() {
        return Seen::word("weak_declared").value("weak", numbers(&weak));
    }
    if list.suites.iter().any(|suite| suite.maker.is_some()) {
        return Seen::word("maker_suite");
    }
    match (wire.refused.as_slice(), wire.full) {
        ([], Some((place, status))) => Seen::word("no_resources").value("status", format!("{status:02X}")).on(place),
        ([], None) => Seen::word("declared_only"),
        _ if !list.complete => Seen::word("proposed_only"),
        _ if list.suites.iter().any(|suite| suite.id == 3) => Seen::word("strong_with_3"),
        _ => Seen::word("strong"),
    }
}

fn without_list(run: &Run, wire: &Wire, listed: Option<(Vec<usize>, Result<Declared, String>)>) -> Seen {
    if !wire.refused.is_empty() {
        return wire.refused.iter().map(|(place, _)| *place).fold(Seen::word("proposed_only"), Seen::on);
    }
    if let Some((place, status)) = wire.full {
        return Seen::word("no_resources").value("status", format!("{status:02X}")).on(place);
    }
    if let Some((places, list)) = listed {
        let why = list.err().unwrap_or_else(|| "an empty list of suites".to_owned());
        return places.into_iter().fold(Seen::word("unreadable").value("why", why), Seen::on);
    }
    if let Some((place, why)) = &wire.unreadable {
        return Seen::word("unreadable").value("why", why).on(*place);
    }
    match (wire.silent.as_slice(), Channel::of(run).v20_off()) {
        ([], _) => Seen::word("not_asked"),
        (silent, Some(stated)) => silent.iter().copied().fold(Seen::word("v20_off").control([stated]), Seen::on),
        (silent, None) => silent.iter().copied().fold(Seen::word("silent"), Seen::on),
    }
}

fn numbers(suites: &[SuiteRecord]) -> String {
    suites.iter().map(|suite| suite.id.to_string()).collect::<Vec<_>>().join(", ")
}
