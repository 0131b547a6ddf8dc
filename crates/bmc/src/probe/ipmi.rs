//! UDP 623: is it there, what does it declare, what does it agree to. In that order, each step only if the one before was answered.
//!
//! INVARIANT: to a BMC that answered neither ping nor capabilities no Open Session Request is sent. Suite 0 is proposed first; its
//! one repeat for silence comes out of the same two per minute.

use super::{
    desk::Desk,
    udp::{Line, Match},
};
use crate::{
    observation::Answer,
    plan::Plan,
    request::{Header, Request, Suite},
    verdict::Vantage,
    wire::{self, reply},
};
use std::{net::SocketAddr, time::Duration};

/// Asks everything of the plan that goes to UDP 623.
pub(super) async fn ask(desk: &Desk<'_>, plan: &Plan, to: SocketAddr, wait: Duration) {
    let all: Vec<Request> =
        plan.steps.iter().map(|step| step.request.clone()).filter(crate::checks::presence::is_ipmi).collect();
    if all.is_empty() {
        return;
    }
    let line = Line::open(desk, to, wait).await;
    let (first, later): (Vec<Request>, Vec<Request>) =
        all.into_iter().partition(|r| matches!(r, Request::Ping | Request::AuthCapabilities { .. }));
    together(desk, &line, &first).await;
    if !answered(desk, |request| first.contains(request)) {
        for request in &later {
            desk.not_asked(request, Vantage::Lan, "silent_before");
        }
        return;
    }
    let (opens, questions): (Vec<Request>, Vec<Request>) =
        later.into_iter().partition(|r| matches!(r, Request::OpenSession { .. }));
    // The other header is tried only where the first was not answered: many controllers stay silent to it, and silence costs time.
    let (other, questions): (Vec<Request>, Vec<Request>) =
        questions.into_iter().partition(|r| matches!(r, Request::CipherSuites { header: Header::V20, .. }));
    // A few at a time: small controllers drop what comes in a burst.
    for some in questions.chunks(3) {
        together(desk, &line, some).await;
    }
    if answered(desk, |request| matches!(request, Request::CipherSuites { header: Header::V15, .. })) {
        for request in &other {
            desk.not_asked(request, Vantage::Lan, "answered_before");
        }
    } else {
        together(desk, &line, &other).await;
    }
    pages(desk, &line).await;
    for open in &opens {
        propose(desk, &line, open, plan.options.thorough).await;
    }
}

async fn together(desk: &Desk<'_>, line: &Line<'_, '_>, requests: &[Request]) {
    line.ask(requests, |request| Some((wire::request::datagram(request, desk.nonce())?, Match::Ipmi))).await;
}

/// Whether a datagram came for any request that fits.
fn answered(desk: &Desk<'_>, fits: impl Fn(&Request) -> bool) -> bool {
    desk.seen(|all| all.iter().any(|o| matches!(o.answer, Answer::Datagram { .. }) && fits(&o.request)))
}

/// Reads further pages of the cipher suites, in the header in which the first was answered.
async fn pages(desk: &Desk<'_>, line: &Line<'_, '_>) {
    let full = |page: u8, header: Header| {
        let request = Request::CipherSuites { page, header };
        desk.seen(|all| {
            let last = all.iter().rev().find(|o| o.request == request)?;
            reply::CipherSuites::read(last.answer.bytes()?).ok().map(|page| page.more())
        })
    };
    let Some(header) = [Header::V15, Header::V20].into_iter().find(|header| full(0, *header).is_some()) else { return };
    let mut page = 0;
    while full(page, header) == Some(true) {
        page += 1;
        let request = Request::CipherSuites { page, header };
        if let Err(why) = desk.follow("cipher_suite_pages", &request, Vantage::Lan) {
            desk.not_asked(&request, Vantage::Lan, why);
            return;
        }
        together(desk, line, &[request]).await;
    }
}

/// Proposes one suite: at once if the minute's bound lets it; later if the run is a thorough one.
async fn propose(desk: &Desk<'_>, line: &Line<'_, '_>, open: &Request, thorough: bool) {
    if thorough {
        patience(desk).await;
    }
    together(desk, line, std::slice::from_ref(open)).await;
    let full = *open == (Request::OpenSession { suite: Suite::S0 }) && desk.seen(|all| no_resources(all, open));
    if thorough && full && desk.follow("no_resources_again", open, Vantage::Lan).is_ok() {
        // Half-open sessions are forgotten within a minute (13.17).
        let wait = Duration::from_secs(65);
        if wait < desk.time_left() {
            desk.waiting(wait);
            tokio::time::sleep(wait).await;
            together(desk, line, std::slice::from_ref(open)).await;
        }
    }
}

/// Waits until the bound of Open Session Requests lets one out, if that is within the time of the run.
async fn patience(desk: &Desk<'_>) {
    match desk.wait_for_open() {
        Some(wait) if !wait.is_zero() => {
            desk.waiting(wait);
            tokio::time::sleep(wait).await;
        }
        _ => {}
    }
}

fn no_resources(all: &[crate::Observation], open: &Request) -> bool {
    let last = all.iter().rev().find(|o| o.request == *open).and_then(|o| o.answer.bytes());
    matches!(last.map(reply::OpenSession::read), Some(Ok(reply::OpenSession::Refused { status: 0x01 | 0x0B })))
}
