//! A BMC made of nothing, on loopback: what the self-test asks. It answers five sessionless messages, each as its [`Behaviour`] says, and
//! can do nothing else.
//!
//! Part of the product: before a laboratory's server is asked, this computer shows that its probes can tell accepting from refusing, and
//! that datagrams come back at all. Callers: [`super::self_test()`], tests.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use tokio::{net::UdpSocket, task::JoinHandle};

/// How a responder behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Suite 0 is accepted, the null user exists.
    Accept,
    /// Suite 0 is refused with status 04, the null user with completion code 82.
    Refuse,
    /// Status 00, but suite 3 instead of the one proposed.
    CounterPropose,
    /// Answers that belong to other questions, and bytes that are nothing.
    Garbage,
    /// Nothing.
    Silent,
}

/// A responder; it ends when dropped.
#[derive(Debug)]
pub struct Responder {
    addr: SocketAddr,
    received: Arc<AtomicU32>,
    open_sessions: Arc<AtomicU32>,
    task: JoinHandle<()>,
}

impl Responder {
    /// Starts one; port 0 takes a free port.
    ///
    /// # Errors
    /// If the address cannot be bound.
    pub async fn start(addr: SocketAddr, behaviour: Behaviour) -> io::Result<Self> {
        let socket = UdpSocket::bind(addr).await?;
        let addr = socket.local_addr()?;
        let (received, open_sessions) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
        let counters = (Arc::clone(&received), Arc::clone(&open_sessions));
        let task = tokio::spawn(async move {
            let mut buffer = [0_u8; 512];
            while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
                let request = buffer.get(..length).unwrap_or_default();
                counters.0.fetch_add(1, Ordering::Relaxed);
                if matches!(request, [6, _, _, 7, 6, 0x10, ..]) {
                    counters.1.fetch_add(1, Ordering::Relaxed);
                }
                if let Some(reply) = reply(request, behaviour)
                    && socket.send_to(&reply, from).await.is_err()
                {
                    return;
                }
            }
        });
        Ok(Self { addr, received, open_sessions, task })
    }
    /// Where it listens.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }
    /// Datagrams received.
    #[must_use]
    pub fn received(&self) -> u32 {
        self.received.load(Ordering::Relaxed)
    }
    /// Open Session Requests received.
    #[must_use]
    pub fn open_sessions(&self) -> u32 {
        self.open_sessions.load(Ordering::Relaxed)
    }
}

impl Drop for Responder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What it answers.
fn reply(request: &[u8], behaviour: Behaviour) -> Option<Vec<u8>> {
    match behaviour {
        Behaviour::Silent => None,
        Behaviour::Garbage => Some(garbage(request)),
        _ => match request {
            [6, _, _, 6, _, _, _, _, 0x80, tag, ..] => Some(pong(*tag)),
            [6, _, _, 7, 0, _, _, _, _, _, _, _, _, _, _, _, _, _, sequence, command, data @ ..] => {
                Some(message(*sequence, *command, &content(*command, data, behaviour)))
            }
            [6, _, _, 7, 6, 0x10, _, _, _, _, _, _, _, _, _, _, tag, _, _, _, a, b, c, d, payloads @ ..] => {
                Some(open_session(*tag, [*a, *b, *c, *d], payloads, behaviour))
            }
            _ => None,
        },
    }
}

/// ASF 2.0, 3.2.4.3: IPMI is supported.
fn pong(tag: u8) -> Vec<u8> {
    let mut bytes = vec![6, 0, 0xFF, 6, 0, 0, 0x11, 0xBE, 0x40, tag, 0, 16];
    bytes.extend([0, 0, 0x11, 0xBE, 0, 0, 0, 0, 0x81, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

/// Completion code and data.
fn content(command: u8, data: &[u8], behaviour: Behaviour) -> Vec<u8> {
    let open = behaviour == Behaviour::Accept;
    match command {
        // 22.13: version 2 data; authentication types; users; versions.
        0x38 => vec![0, 1, if open { 0x97 } else { 0x84 }, if open { 0x05 } else { 0x04 }, 3, 0, 0, 0, 0],
        // 22.15: suites 3 and 17, and 0 where it is open, on one page.
        0x54 if data.get(2).is_some_and(|page| page & 0x3F == 0) => {
            let mut records = vec![0, 1, 0xC0, 3, 0x01, 0x41, 0x81, 0xC0, 17, 0x03, 0x44, 0x81];
            if open {
                records.extend([0xC0, 0, 0x00, 0x40, 0x80]);
            }
            records
        }
        0x54 => vec![0, 1],
        // 22.16: session id and challenge, or "null user not enabled".
        0x39 if open => std::iter::once(0).chain([0x5A; 20]).collect(),
        0x39 => vec![0x82],
        0x37 => std::iter::once(0).chain(0x10..0x20).collect(),
        0x01 => vec![0xD4],
        _ => vec![0xC1],
    }
}

/// A response to the remote console, outside a session (13.8).
fn message(sequence: u8, command: u8, content: &[u8]) -> Vec<u8> {
    let sum = |bytes: &[u8]| bytes.iter().fold(0_u8, |sum, byte| sum.wrapping_sub(*byte));
    let mut message = vec![0x81, 0x1C, sum(&[0x81, 0x1C])];
    let mut second = vec![0x20, sequence, command];
    second.extend_from_slice(content);
    second.push(sum(&second));
    message.append(&mut second);
    let mut bytes = vec![6, 0, 0xFF, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    bytes.push(u8::try_from(message.len()).unwrap_or(u8::MAX));
    bytes.append(&mut message);
    bytes
}

/// 13.18.
fn open_session(tag: u8, console: [u8; 4], payloads: &[u8], behaviour: Behaviour) -> Vec<u8> {
    let mut body = match behaviour {
        Behaviour::Refuse => vec![tag, 0x04, 0, 0],
        _ => vec![tag, 0, 4, 0],
    };
    body.extend(console);
    if behaviour != Behaviour::Refuse {
        body.extend([1, 2, 3, 4]);
        if behaviour == Behaviour::Accept {
            body.extend_from_slice(payloads);
        } else {
            for kind in 0..3 {
                body.extend([kind, 0, 0, 8, 1, 0, 0, 0]);
            }
        }
    }
    let mut bytes = vec![6, 0, 0xFF, 7, 6, 0x11, 0, 0, 0, 0, 0, 0, 0, 0];
    bytes.extend(u16::try_from(body.len()).unwrap_or(u16::MAX).to_le_bytes());
    bytes.append(&mut body);
    bytes
}

/// An answer to a question that was not asked: another tag, another session, acceptance of everything.
fn garbage(request: &[u8]) -> Vec<u8> {
    match request {
        [6, _, _, 7, 6, 0x10, _, _, _, _, _, _, _, _, _, _, tag, _, _, _, a, b, c, d, payloads @ ..] => {
            open_session(tag.wrapping_add(1), [!a, *b, *c, *d], payloads, Behaviour::Accept)
        }
        [6, _, _, 6, _, _, _, _, 0x80, tag, ..] => pong(tag.wrapping_add(1)),
        _ => vec![0x06, 0x00, 0xFF, 0x07, 0xDE, 0xAD],
    }
}
