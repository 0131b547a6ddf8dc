//! A recording proxy: passes every byte between a caller and a bed and remembers it.
//!
//! An instrument, not a stand-in: it never makes, changes, drops or delays a byte of its
//! own accord. With it a test proves which bytes were sent, in which order and when: no
//! RAKP message 1, at most two Open Session Requests, no POST. Datagrams are kept one by
//! one, streams as the chunks in which they came. Called by the tests.

use std::collections::HashMap;
use std::io::{ErrorKind, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, spawn};
use std::time::{Duration, Instant};

use super::place::place;

/// How long a thread waits for a byte before it looks whether the proxy still wants it.
const LOOK: Duration = Duration::from_millis(50);

/// In which direction something passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From the caller to the bed.
    ToBed,
    /// From the bed to the caller.
    FromBed,
}

/// One datagram, or one chunk of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// When it passed, counted from the proxy's start.
    pub at: Duration,
    /// Its direction.
    pub way: Way,
    /// Which caller's it was: for streams the connection, for datagrams the sender's
    /// address and port, counted from 0 in the order in which they came.
    pub caller: usize,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// One proxy in front of one bed; dropping it ends its threads.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    shared: Arc<Shared>,
    listener: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    begun: Instant,
    ended: AtomicBool,
    passed: Mutex<Vec<Passed>>,
}

impl Proxy {
    /// Stands before a bed that speaks UDP, on another address with the same port.
    pub fn udp(bed: SocketAddr) -> Self {
        let address = place(bed.port());
        let socket = UdpSocket::bind(address).expect("a place of its own is free");
        socket.set_read_timeout(Some(LOOK)).expect("the waiting time is not zero");
        Self::start(address, move |shared| pass_datagrams(&socket, bed, &shared))
    }

    /// Stands before a bed that speaks TCP, on another address with the same port.
    pub fn tcp(bed: SocketAddr) -> Self {
        let address = place(bed.port());
        let listener = TcpListener::bind(address).expect("a place of its own is free");
        Self::start(address, move |shared| accept_streams(&listener, bed, &shared))
    }

    fn start(address: SocketAddr, act: impl FnOnce(Arc<Shared>) + Send + 'static) -> Self {
        let shared =
            Arc::new(Shared { begun: Instant::now(), ended: AtomicBool::new(false), passed: Mutex::new(Vec::new()) });
        let own = Arc::clone(&shared);
        Proxy { address, shared, listener: Some(spawn(move || act(own))) }
    }

    /// Where callers find the bed through this proxy.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// All that passed until now, in order.
    pub fn passed(&self) -> Vec<Passed> {
        self.shared.passed.lock().unwrap().clone()
    }

    /// The bytes that went to the bed: one value for each datagram or chunk.
    pub fn sent(&self) -> Vec<Vec<u8>> {
        self.passed().into_iter().filter(|one| one.way == Way::ToBed).map(|one| one.bytes).collect()
    }

    /// Forgets what passed; the time goes on.
    pub fn forget(&self) {
        self.shared.passed.lock().unwrap().clear();
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::Relaxed);
        // A listener waits for a caller, so one more comes.
        drop(TcpStream::connect_timeout(&self.address, LOOK));
        if let Some(listener) = self.listener.take() {
            let _ended = listener.join();
        }
    }
}

impl Shared {
    fn note(&self, way: Way, caller: usize, bytes: &[u8]) {
        let one = Passed { at: self.begun.elapsed(), way, caller, bytes: bytes.to_vec() };
        self.passed.lock().unwrap().push(one);
    }

    fn has_ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }
}

/// Whether reading only came to the end of its time.
fn is_pause(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}

/// Gives each sender a socket of its own towards the bed, so that answers find back.
fn pass_datagrams(socket: &UdpSocket, bed: SocketAddr, shared: &Arc<Shared>) {
    let mut callers: HashMap<SocketAddr, (usize, UdpSocket)> = HashMap::new();
    let mut space = [0; 65_536];
    while !shared.has_ended() {
        let (length, sender) = match socket.recv_from(&mut space) {
            Ok(received) => received,
            Err(error) if is_pause(error.kind()) => continue,
            Err(_) => return,
        };
        let next = callers.len();
        let (caller, onward) = callers.entry(sender).or_insert_with(|| {
            let onward = UdpSocket::bind((IpAddr::V4(Ipv4Addr::LOCALHOST), 0)).expect("loopback has a free port");
            onward.connect(bed).expect("a UDP socket connects to loopback");
            onward.set_read_timeout(Some(LOOK)).expect("the waiting time is not zero");
            let (from, back) = (onward.try_clone().unwrap(), socket.try_clone().unwrap());
            let shared = Arc::clone(shared);
            spawn(move || pass_back(&from, &back, sender, next, &shared));
            (next, onward)
        });
        shared.note(Way::ToBed, *caller, &space[..length]);
        // A bed that is gone refuses datagrams; the caller sees what it would see: nothing.
        let _refused = onward.send(&space[..length]);
    }
}

fn pass_back(bed: &UdpSocket, socket: &UdpSocket, sender: SocketAddr, caller: usize, shared: &Shared) {
    let mut space = [0; 65_536];
    while !shared.has_ended() {
        match bed.recv(&mut space) {
            Ok(length) => {
                shared.note(Way::FromBed, caller, &space[..length]);
                let _gone = socket.send_to(&space[..length], sender);
            }
            Err(error) if is_pause(error.kind()) || error.kind() == ErrorKind::ConnectionRefused => {}
            Err(_) => return,
        }
    }
}

fn accept_streams(listener: &TcpListener, bed: SocketAddr, shared: &Arc<Shared>) {
    for (caller, stream) in listener.incoming().enumerate() {
        if shared.has_ended() {
            return;
        }
        // A bed that refuses is a caller whose connection is closed.
        let (Ok(near), Ok(far)) = (stream, TcpStream::connect(bed)) else { continue };
        for (way, from, to) in [(Way::ToBed, &near, &far), (Way::FromBed, &far, &near)] {
            let (from, to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
            let shared = Arc::clone(shared);
            spawn(move || pass_stream(from, to, way, caller, &shared));
        }
    }
}

fn pass_stream(mut from: TcpStream, mut to: TcpStream, way: Way, caller: usize, shared: &Shared) {
    from.set_read_timeout(Some(LOOK)).expect("the waiting time is not zero");
    let mut space = [0; 65_536];
    while !shared.has_ended() {
        match from.read(&mut space) {
            Ok(0) => break,
            Ok(length) => {
                shared.note(way, caller, &space[..length]);
                if to.write_all(&space[..length]).is_err() {
                    break;
                }
            }
            Err(error) if is_pause(error.kind()) => {}
            Err(_) => break,
        }
    }
    // Each direction ends by itself: who has said all may still want to hear.
    let _closed = to.shutdown(Shutdown::Write);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beds::exchange::{AUTH_CAPABILITIES, SUITE_0, ask, open_session};
    use crate::beds::{Double, Manner, Sushy, peer};

    #[test]
    fn datagrams_pass_unchanged_and_are_remembered_with_their_caller() {
        let bed = Double::start(Manner::RefusesShort);
        let proxy = Proxy::udp(bed.address());
        let request = open_session(5, 1, SUITE_0);
        let within = Duration::from_secs(5);
        let first = ask(proxy.address(), &AUTH_CAPABILITIES, within).unwrap();
        let second = ask(proxy.address(), &request, within).unwrap();
        let passed = proxy.passed();
        let ways: Vec<(Way, usize)> = passed.iter().map(|one| (one.way, one.caller)).collect();
        assert_eq!(ways, [(Way::ToBed, 0), (Way::FromBed, 0), (Way::ToBed, 1), (Way::FromBed, 1)]);
        assert_eq!([&passed[1].bytes, &passed[3].bytes], [&first, &second]);
        assert_eq!(proxy.sent(), [AUTH_CAPABILITIES.to_vec(), request]);
        assert_eq!(bed.asked(), proxy.sent());
        assert!(passed.is_sorted_by_key(|one| one.at));
        proxy.forget();
        assert!(proxy.passed().is_empty());
    }

    #[test]
    fn a_stream_passes_to_its_end_in_both_directions() {
        let Some(bed) = Sushy::open() else { return };
        let proxy = Proxy::tcp(bed.address());
        let answer = peer::get(proxy.address(), false, "/redfish/v1/Systems", "").unwrap();
        assert!(answer.contains("ComputerSystemCollection"));
        let said = proxy.sent().concat();
        assert!(said.starts_with(b"GET /redfish/v1/Systems HTTP/1.0\r\n"));
        let heard: Vec<u8> =
            proxy.passed().into_iter().filter(|one| one.way == Way::FromBed).flat_map(|one| one.bytes).collect();
        assert_eq!(String::from_utf8(heard).unwrap(), answer);
    }
}
