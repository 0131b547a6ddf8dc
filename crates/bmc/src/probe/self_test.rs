//! The probe, tried out on loopback before it is used: a computer whose firewall swallows datagrams must not call a BMC silent.
//!
//! The same code asks [`Responder`]s of every behaviour and reads what came with the same readers as the judges.

use super::{
    Chance, Clock, Progress,
    desk::Desk,
    guard::Guard,
    ipmi,
    responder::{Behaviour, Responder},
    tcp,
};
use crate::{
    observation::{Answer, Observation},
    plan::{self, Plan},
    profile::{Limits, Ports},
    request::{Request, Service, Suite},
    wire::reply::{AuthCapabilities, OpenSession, Pong},
};
use std::{collections::BTreeMap, net::Ipv4Addr, time::Duration};
use tokio::{io::AsyncWriteExt, net::TcpListener};

/// What a probe that works is said to do.
pub const WORKS: &str = "works";
/// Loopback answers within microseconds; a busy computer within this, twice.
const WAIT: Duration = Duration::from_millis(250);
/// What the TCP responder greets with.
const GREETING: &[u8] = b"fieldcheck\r\n";

/// Runs every probe against the built-in responder: probe name to `works` or what failed. Takes about half a second.
///
/// Names: `ping`, `auth_capabilities`, `accepted`, `refused`, `counter_proposed`, `strangers_ignored`, `silence`, `closed_port`, `tcp`.
pub async fn self_test(clock: Clock, chance: &mut Chance) -> BTreeMap<String, String> {
    // One chance for each, drawn from the program's.
    let mut fork = || {
        let mut seed = u64::from_le_bytes(chance.bytes());
        Chance::new(move |bytes| {
            for byte in bytes {
                // xorshift64: tags that differ are all that is wanted here.
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                *byte = seed.to_le_bytes()[3];
            }
        })
    };
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g] = std::array::from_fn(|_| fork());
    let (accept, refuse, counter, garbage, silent, closed, tcp) = tokio::join!(
        ask(Some(Behaviour::Accept), clock, &mut a),
        ask(Some(Behaviour::Refuse), clock, &mut b),
        ask(Some(Behaviour::CounterPropose), clock, &mut c),
        ask(Some(Behaviour::Garbage), clock, &mut d),
        ask(Some(Behaviour::Silent), clock, &mut e),
        ask(None, clock, &mut f),
        greeting(clock, &mut g),
    );
    let s0 = Request::OpenSession { suite: Suite::S0 };
    let capabilities = Request::AuthCapabilities { extended: true };
    let read = |bytes: &[u8]| OpenSession::read(bytes).ok();
    let mut results = BTreeMap::new();
    let mut say = |name: &str, result: Result<(), String>| {
        results.insert(name.to_owned(), result.err().unwrap_or_else(|| WORKS.to_owned()));
    };
    say("ping", expect(&accept, &Request::Ping, |bytes| Pong::read(bytes).is_ok_and(|pong| pong.ipmi)));
    say(
        "auth_capabilities",
        expect(&accept, &capabilities, |b| matches!(AuthCapabilities::read(b), Ok(AuthCapabilities::Stated(_)))),
    );
    say("accepted", expect(&accept, &s0, |b| read(b) == Some(OpenSession::Accepted { algorithms: (0, 0, 0) })));
    say("refused", expect(&refuse, &s0, |b| read(b) == Some(OpenSession::Refused { status: 4 })));
    say(
        "counter_proposed",
        expect(&counter, &s0, |b| read(b) == Some(OpenSession::Accepted { algorithms: (1, 1, 1) })),
    );
    say("strangers_ignored", expect_silence(&garbage, true));
    say("silence", expect_silence(&silent, false));
    say("closed_port", expect_closed(&closed));
    say("tcp", tcp);
    results
}

/// What came, and how many datagrams fit nothing.
type Heard = Result<(Vec<Observation>, u32), String>;

/// Asks a responder of this behaviour; a port where nobody listens, if there is none.
async fn ask(behaviour: Option<Behaviour>, clock: Clock, chance: &mut Chance) -> Heard {
    let wrong = |error: std::io::Error| format!("this computer lets no program listen on loopback: {error}");
    let any = (Ipv4Addr::LOCALHOST, 0).into();
    let responder = Responder::start(any, behaviour.unwrap_or(Behaviour::Silent)).await.map_err(wrong)?;
    let to = responder.addr();
    let _kept = behaviour.map(|_| responder);
    tokio::task::yield_now().await;
    let plan = small(vec![
        Request::Ping,
        Request::AuthCapabilities { extended: true },
        Request::OpenSession { suite: Suite::S0 },
    ]);
    let guard = Guard::new(&plan, (clock.ticks)(), std::iter::empty());
    let mut quiet = |_: Progress| {};
    let desk = Desk::new(guard, plan.steps.len(), clock, chance, &mut quiet);
    ipmi::ask(&desk, &plan, to, WAIT).await;
    let (observations, _, stray) = desk.close();
    Ok((observations, stray))
}

/// Reads a greeting from a listener on loopback.
async fn greeting(clock: Clock, chance: &mut Chance) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("this computer lets no program listen on loopback: {error}");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(wrong)?;
    let to = listener.local_addr().map_err(wrong)?;
    let greeter = tokio::spawn(async move {
        if let Ok((mut stream, _)) = listener.accept().await {
            drop(stream.write_all(GREETING).await);
        }
    });
    let request = Request::Banner { service: Service::Telnet };
    let plan = small(vec![request.clone()]);
    let guard = Guard::new(&plan, (clock.ticks)(), std::iter::empty());
    let mut quiet = |_: Progress| {};
    let desk = Desk::new(guard, 1, clock, chance, &mut quiet);
    tcp::ask(&desk, &request, to).await;
    greeter.abort();
    let heard = Ok((desk.close().0, 0));
    expect(&heard, &request, |bytes| bytes == GREETING)
}

/// A plan of these requests alone.
fn small(requests: Vec<Request>) -> Plan {
    plan::bare("self-test", requests, Limits::default(), Ports::default())
}

/// The answer to a request, held against what it should be.
fn expect(heard: &Heard, request: &Request, fits: impl Fn(&[u8]) -> bool) -> Result<(), String> {
    let (all, _) = heard.as_ref().map_err(Clone::clone)?;
    let answer = all.iter().find(|o| o.request == *request).map(|o| &o.answer);
    match answer {
        Some(Answer::Datagram { bytes, .. } | Answer::Stream { bytes, .. }) if fits(bytes.as_slice()) => Ok(()),
        Some(Answer::Datagram { bytes, .. } | Answer::Stream { bytes, .. }) => {
            Err(format!("another answer than the responder gives: {}", bytes.hex()))
        }
        Some(Answer::Blocked { what }) => {
            Err(format!("this computer's firewall lets nothing out, not even on loopback: {what}"))
        }
        Some(Answer::Refused) => Err("this computer's firewall refuses what goes over loopback".to_owned()),
        Some(Answer::Silent { .. } | Answer::NotAsked { .. }) => {
            Err("this computer's firewall drops what goes over loopback, or it is too busy to answer itself".to_owned())
        }
        other => Err(format!("{other:?}")),
    }
}

/// Nothing may have been taken for an answer.
fn expect_silence(heard: &Heard, stray: bool) -> Result<(), String> {
    let (all, strays) = heard.as_ref().map_err(Clone::clone)?;
    match all.iter().find(|o| o.answer.came()) {
        Some(wrong) => Err(format!("{:?} was taken for an answer to {:?}", wrong.answer, wrong.request)),
        None if stray && *strays == 0 => Err("the answers of strangers did not arrive at all".to_owned()),
        None => Ok(()),
    }
}

/// The network's word that nobody listens must come through.
fn expect_closed(heard: &Heard) -> Result<(), String> {
    let (all, _) = heard.as_ref().map_err(Clone::clone)?;
    match all.iter().find(|o| o.request == Request::Ping).map(|o| &o.answer) {
        Some(Answer::Refused) => Ok(()),
        _ => Err("this computer does not hear that a port is closed; closed ports will look silent".to_owned()),
    }
}
