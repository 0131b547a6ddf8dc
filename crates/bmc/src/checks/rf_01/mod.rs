//! RF-01: Redfish resources can be read without an account.
//!
//! GET without credentials on the resources of the profile (or the usual ones), and on one path that cannot exist. Readable
//! means 2xx *and* a JSON object with `@odata.id` or `@odata.type`; refused means 401 or 403. A server that answers the
//! impossible path with 2xx answers everything, so its answers tell nothing. Redirections, errors of the server, failed TLS and
//! silence never pass. The service root and its metadata are for everybody (the privilege registry gives `NoAuth` to
//! ServiceRoot GET and HEAD alone) and do not count. The same is asked in clear text: what is given away there is given away.

use super::{Check, CheckId, Fix};
use crate::{
    observation::Answer,
    profile::{CheckProfile, Row},
    redfish::answer::{Got, is_free, stranger},
    request::{Request, ResourcePath, Scheme},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Rf01,
    severity: Severity::Critical,
    vantages: &[Vantage::Lan],
    source: "DMTF DSP0266, 13.2; Redfish_1.8.0_PrivilegeRegistry: NoAuth for ServiceRoot GET and HEAD only",
    words: &[
        ("readable", Verdict::Fail),
        ("refused", Verdict::Pass),
        ("no_redfish", Verdict::NotApplicable),
        ("closed", Verdict::NotApplicable),
        ("catch_all", Verdict::Inconclusive),
        ("no_canary", Verdict::Inconclusive),
        ("unclear", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks,
    judge,
    fixes: &[
        Fix { name: "authentication", ipmitool: &[], redfish: None },
        Fix { name: "firmware", ipmitool: &[], redfish: None },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// Resources asked for where the profile names none.
const USUAL: &[&str] = &[
    "Systems",
    "Managers",
    "Chassis",
    "AccountService",
    "AccountService/Accounts",
    "SessionService/Sessions",
    "UpdateService",
];

/// The canary is a path of zeros here; whoever sends it puts fresh chance into it ([`ResourcePath::canary`]).
fn asks(row: &Row) -> Vec<Request> {
    let own = row.args.paths.iter().map(String::as_str);
    let usual = USUAL.iter().copied().take(if row.args.paths.is_empty() { USUAL.len() } else { 0 });
    let get = |path: ResourcePath| {
        [Scheme::Https, Scheme::Http].map(|scheme| Request::Get { scheme, path: path.clone(), credentials: false })
    };
    let root = ResourcePath::new("/redfish/v1/").ok();
    let paths = own.chain(usual).filter_map(|path| ResourcePath::new(&format!("/redfish/v1/{path}")).ok());
    root.into_iter().chain(paths).chain([ResourcePath::canary([0; 8])]).flat_map(get).collect()
}

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let all = counted(stranger(run));
    let (canaries, rest): (Vec<Got<'_>>, Vec<Got<'_>>) = all.iter().partition(|got| got.path.is_canary());
    let asked: Vec<Got<'_>> = rest.iter().copied().filter(|got| !is_free(got.path)).collect();
    let success = |got: &Got<'_>| matches!(got.status(), Some(200..=299));
    let deceived = canaries.iter().find(|got| success(got));
    let readable: Vec<&Got<'_>> = asked.iter().filter(|got| success(got) && got.is_resource()).collect();
    if let Some(canary) = deceived.filter(|canary| readable.is_empty() || canary.is_resource()) {
        return Seen::word("catch_all").on(canary.place).value("path", canary.path.as_str());
    }
    if !readable.is_empty() {
        return found("readable", &readable);
    }
    let (refused, others): (Vec<&Got<'_>>, Vec<&Got<'_>>) =
        asked.iter().partition(|got| matches!(got.status(), Some(401 | 403)));
    let unclear: Vec<&Got<'_>> = others.into_iter().filter(|got| got.status() != Some(404)).collect();
    let told = canaries.iter().find(|got| got.status().is_some());
    match (refused.is_empty(), unclear.is_empty(), told) {
        (false, true, Some(canary)) => found("refused", &refused).control([canary.place]),
        (false, true, None) => found("no_canary", &refused),
        (true, true, _) => nothing(run, &rest),
        _ => odd(run, &unclear, refused.is_empty()),
    }
}

/// What counts. Over TLS everything does. In clear text a resource given away does; a refusal does only where the TLS port is
/// closed, because then the clear text is the service. A redirection or a login page on port 80 says nothing about resources.
fn counted(all: Vec<Got<'_>>) -> Vec<Got<'_>> {
    let mut secure = all.iter().filter(|got| got.scheme == Scheme::Https).peekable();
    let closed = secure.peek().is_some() && secure.all(|got| *got.answer == Answer::Refused);
    let given = |got: &Got<'_>| matches!(got.status(), Some(200..=299)) && got.is_resource();
    let spoken = |got: &Got<'_>| matches!(got.status(), Some(200..=299 | 401 | 403 | 404));
    let alone = closed && all.iter().any(|got| got.scheme == Scheme::Http && spoken(got));
    let counts = |got: &Got<'_>| match got.scheme {
        Scheme::Https => !alone,
        Scheme::Http => given(got) || (alone && spoken(got)),
    };
    all.into_iter().filter(counts).collect()
}

fn found(word: &'static str, which: &[&Got<'_>]) -> Seen {
    let paths: Vec<&str> = which.iter().take(3).map(|got| got.path.as_str()).collect();
    let seen = Seen::word(word).value("count", which.len()).value("paths", paths.join(", "));
    which.iter().map(|got| got.place).fold(seen, Seen::on)
}

/// Nothing but 404, or nothing at all: is there a Redfish service?
fn nothing(run: &Run, rest: &[Got<'_>]) -> Seen {
    let absent = |got: &&Got<'_>| is_free(got.path) && got.status() == Some(404);
    match rest.iter().find(absent) {
        Some(root) => Seen::word("no_redfish").on(root.place).value("path", root.path.as_str()),
        None => odd(run, &rest.iter().collect::<Vec<_>>(), true),
    }
}

/// Answers that neither give nor refuse: the port is closed, silent, not asked, or it says something else.
fn odd(run: &Run, which: &[&Got<'_>], alone: bool) -> Seen {
    let places = |word| which.iter().map(|got| got.place).fold(Seen::word(word), Seen::on);
    let every = |fits: fn(&Answer) -> bool| alone && which.iter().all(|got| fits(got.answer));
    if every(|answer| matches!(answer, Answer::NotAsked { .. } | Answer::Blocked { .. })) {
        return places("not_asked");
    }
    if every(|answer| *answer == Answer::Refused) {
        return match run.reached(|_| false) {
            Some(control) => places("closed").control([control]),
            None => places("silent"),
        };
    }
    if every(|answer| !answer.came() && !matches!(answer, Answer::Broken { .. })) {
        return places("silent");
    }
    let what = which.iter().find_map(|got| what(got)).unwrap_or_else(|| "404".to_owned());
    let first = which.first().map_or("/redfish/v1", |got| got.path.as_str());
    places("unclear").value("what", what).value("path", first)
}

/// What an odd answer was, in few characters.
fn what(got: &Got<'_>) -> Option<String> {
    match got.answer {
        Answer::Http { status, .. } => Some(status.to_string()),
        Answer::Broken { what } => Some(what.chars().take(80).collect()),
        Answer::Silent { waited_ms } => Some(format!("{waited_ms} ms")),
        _ => None,
    }
}
