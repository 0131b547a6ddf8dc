//! Datagrams: a socket connected to one port, questions on their way together, answers told apart by what was sent.
//!
//! A connected socket hears from one address only, and hears the network's "port unreachable". A question goes again once, with the
//! same bytes, if nothing came. What fits no question on its way is ignored and counted.

use super::desk::{Desk, micros};
use crate::{
    observation::{Answer, Observation, Octets},
    request::Request,
    verdict::Vantage,
    wire,
};
use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    time::Duration,
};
use tokio::{net::UdpSocket, time::timeout};

/// How long an answer is waited for, each try.
pub(super) const WAIT: Duration = Duration::from_secs(1);

/// A socket connected to one port of the BMC.
pub(super) struct Line<'a, 'd> {
    desk: &'a Desk<'d>,
    socket: io::Result<UdpSocket>,
    wait: Duration,
}

/// How the answer to a datagram is known.
#[derive(Clone, Copy, Debug)]
pub(super) enum Match {
    /// As [`wire::reply::fits`] says.
    Ipmi,
    /// SNMP, by the id of the message.
    Id(u32),
}

/// A question on its way.
struct Pending {
    request: Request,
    sent: Vec<u8>,
    known: Match,
    at_us: u64,
    last: Duration,
    tries: u8,
    answer: Option<Answer>,
}

impl<'a, 'd> Line<'a, 'd> {
    /// Opens a socket to `to`. A failure is kept and becomes the answer of every question.
    pub(super) async fn open(desk: &'a Desk<'d>, to: SocketAddr, wait: Duration) -> Self {
        let own: SocketAddr = if to.is_ipv4() { ([0, 0, 0, 0], 0).into() } else { ([0_u16; 8], 0).into() };
        let socket = match UdpSocket::bind(own).await {
            Ok(socket) => socket.connect(to).await.map(|()| socket),
            Err(error) => Err(error),
        };
        Self { desk, socket, wait }
    }

    /// Asks questions together and writes down what came of each. `encode` gives the datagram of a question and how its answer is known.
    pub(super) async fn ask(&self, requests: &[Request], encode: impl Fn(&Request) -> Option<(Vec<u8>, Match)>) {
        let mut pending = Vec::new();
        for request in requests {
            let Some((sent, known)) = encode(request) else { continue };
            let at_us = self.desk.at_us();
            let mut one =
                Pending { request: request.clone(), sent, known, at_us, last: Duration::ZERO, tries: 0, answer: None };
            self.send(&mut one).await;
            if one.tries == 0 && one.answer.is_none() {
                continue;
            }
            pending.push(one);
        }
        self.listen(&mut pending).await;
        if pending.iter().any(|p| p.answer.is_none()) {
            for one in pending.iter_mut().filter(|p| p.answer.is_none()) {
                self.send(one).await;
            }
            self.listen(&mut pending).await;
        }
        let now = self.desk.at_us();
        for one in pending {
            let silent = Answer::Silent { waited_ms: now.saturating_sub(one.at_us) / 1000 };
            self.desk.note(Observation {
                request: one.request,
                vantage: Vantage::Lan,
                at_us: one.at_us,
                tries: one.tries,
                sent: Octets(one.sent),
                answer: one.answer.unwrap_or(silent),
            });
        }
    }

    /// Sends a question once, if the guard lets it.
    async fn send(&self, one: &mut Pending) {
        let socket = match &self.socket {
            Ok(socket) => socket,
            Err(error) => {
                one.answer = Some(failed(error));
                return;
            }
        };
        match self.desk.permit(&one.request, Vantage::Lan) {
            Err(why) if one.tries == 0 => self.desk.not_asked(&one.request, Vantage::Lan, why),
            // A repeat beyond the bounds is left out; the silence so far is the answer.
            Err(_) => {}
            Ok(_permit) => {
                one.tries += 1;
                one.last = self.desk.ticks();
                let mut sent = socket.send(&one.sent).await;
                if matches!(&sent, Err(error) if error.kind() == ErrorKind::ConnectionRefused) {
                    // The network's word about an earlier datagram; this one has not left yet.
                    sent = socket.send(&one.sent).await;
                }
                one.answer = sent.err().map(|error| failed(&error));
            }
        }
    }

    /// Reads until every question has its answer or the time is over.
    async fn listen(&self, pending: &mut [Pending]) {
        let Ok(socket) = &self.socket else { return };
        let until = self.desk.ticks() + self.wait;
        let mut buffer = vec![0_u8; 2048];
        while pending.iter().any(|p| p.answer.is_none()) {
            let left = until.saturating_sub(self.desk.ticks());
            if left.is_zero() {
                return;
            }
            match timeout(left, socket.recv(&mut buffer)).await {
                Err(_) => return,
                Ok(Ok(length)) => {
                    let bytes = buffer.get(..length).unwrap_or_default();
                    let now = self.desk.ticks();
                    match pending.iter_mut().find(|p| p.answer.is_none() && fits(p, bytes)) {
                        Some(one) => {
                            let rtt_us = micros(now.saturating_sub(one.last));
                            one.answer = Some(Answer::Datagram { bytes: Octets(bytes.to_vec()), rtt_us });
                        }
                        None => self.desk.stray(),
                    }
                }
                Ok(Err(error)) => {
                    // Said of the port, not of one question. If it has answered before, a lost packet is likelier than a closed port.
                    let spoke = pending.iter().any(|p| matches!(p.answer, Some(Answer::Datagram { .. })));
                    if !spoke {
                        for one in pending.iter_mut().filter(|p| p.answer.is_none()) {
                            one.answer = Some(failed(&error));
                        }
                    }
                }
            }
        }
    }
}

fn fits(pending: &Pending, received: &[u8]) -> bool {
    match pending.known {
        Match::Ipmi => wire::reply::fits(&pending.sent, received),
        Match::Id(id) => wire::snmp::read(received).is_ok_and(|reply| reply.id() == id),
    }
}

/// What a failure of the operating system says about the way.
pub(super) fn failed(error: &io::Error) -> Answer {
    let what = error.to_string();
    match error.kind() {
        ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset => Answer::Refused,
        ErrorKind::PermissionDenied => Answer::Blocked { what },
        ErrorKind::NetworkUnreachable
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::AddrNotAvailable => Answer::Unreachable { what },
        ErrorKind::TimedOut => Answer::Silent { waited_ms: 0 },
        _ => Answer::Broken { what },
    }
}
