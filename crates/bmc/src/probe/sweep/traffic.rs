//! The traffic of a sweep: one socket per address family, a paced queue out, a drain in, timeouts in the order in which they fall due.
//!
//! Order of sending: Open Session to whoever just answered, then repeats, then new targets; so a target is done with as early as it can
//! be and the number on their way stays small. What comes from an address or port that was not asked is counted and dropped.

use super::{
    Counts, SweepEvent, SweepOptions,
    flight::{CAPABILITIES, Flight, Next, OPEN, PING},
};
use crate::{
    probe::{Chance, Clock, udp::failed},
    wire::Nonce,
};
use socket2::{Domain, Protocol, Socket, Type};
use std::{
    collections::{HashMap, VecDeque},
    io::{self, ErrorKind},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};
use tokio::net::UdpSocket;

/// Most datagrams per second.
const FASTEST: u32 = 5000;
/// Most targets on their way at once.
const AT_ONCE: usize = 16_384;
/// Asked of the operating system for what came and is not read yet.
const RECEIVE_BUFFER: usize = 4 * 1024 * 1024;
/// How much of the pace may be made up after a pause.
const BURST: Duration = Duration::from_millis(4);

/// Asks many BMCs. Rows come in the order in which targets are done with; an address that is on its way already is passed over.
///
/// # Errors
/// If no UDP socket can be opened.
pub async fn sweep(
    targets: impl Iterator<Item = IpAddr>,
    options: SweepOptions,
    clock: Clock,
    chance: &mut Chance,
    on: &mut (dyn FnMut(SweepEvent) + Send),
) -> io::Result<Counts> {
    let mut traffic = Traffic::new(options, clock, chance, on);
    let mut targets = targets;
    let mut more = true;
    loop {
        traffic.receive();
        traffic.expire();
        while traffic.may_send() {
            if let Some((addr, at)) = traffic.queued() {
                if !traffic.send(addr, at)? {
                    break;
                }
            } else if more && traffic.flights.len() < AT_ONCE {
                match targets.next() {
                    Some(addr) => traffic.begin(addr),
                    None => more = false,
                }
            } else {
                break;
            }
        }
        traffic.tell();
        if !more && traffic.flights.is_empty() {
            (traffic.on)(SweepEvent::Progress(traffic.counts));
            return Ok(traffic.counts);
        }
        traffic.rest(more).await;
    }
}

struct Traffic<'a> {
    options: SweepOptions,
    clock: Clock,
    chance: &'a mut Chance,
    on: &'a mut (dyn FnMut(SweepEvent) + Send),
    v4: Option<UdpSocket>,
    v6: Option<UdpSocket>,
    flights: HashMap<IpAddr, Flight>,
    urgent: VecDeque<(IpAddr, usize)>,
    again: VecDeque<(IpAddr, usize)>,
    fresh: VecDeque<(IpAddr, usize)>,
    /// Every try has the same time, so they fall due in the order of sending.
    due: VecDeque<(Duration, IpAddr, usize, u8)>,
    began: Duration,
    told: Duration,
    next_send: Duration,
    interval: Duration,
    counts: Counts,
}

impl<'a> Traffic<'a> {
    fn new(
        mut options: SweepOptions,
        clock: Clock,
        chance: &'a mut Chance,
        on: &'a mut (dyn FnMut(SweepEvent) + Send),
    ) -> Self {
        options.tries = options.tries.clamp(1, 2);
        options.timeout = options.timeout.clamp(Duration::from_millis(10), Duration::from_secs(10));
        let began = (clock.ticks)();
        Self {
            interval: Duration::from_secs(1) / options.packets_per_second.clamp(1, FASTEST),
            options,
            clock,
            chance,
            on,
            v4: None,
            v6: None,
            flights: HashMap::new(),
            urgent: VecDeque::new(),
            again: VecDeque::new(),
            fresh: VecDeque::new(),
            due: VecDeque::new(),
            began,
            told: began,
            next_send: began,
            counts: Counts::default(),
        }
    }

    fn now(&self) -> Duration {
        (self.clock.ticks)()
    }

    /// Begins a target.
    fn begin(&mut self, addr: IpAddr) {
        if self.options.done.contains(&addr) || self.flights.contains_key(&addr) {
            return;
        }
        let chance = &mut *self.chance;
        self.flights.insert(addr, Flight::new(|| Nonce(chance.bytes())));
        self.fresh.extend([(addr, PING), (addr, CAPABILITIES)]);
        self.counts.begun += 1;
    }

    /// The next datagram to send.
    fn queued(&mut self) -> Option<(IpAddr, usize)> {
        self.urgent.pop_front().or_else(|| self.again.pop_front()).or_else(|| self.fresh.pop_front())
    }

    fn may_send(&self) -> bool {
        self.now() >= self.next_send
    }

    /// Sends one datagram. Whether the next may be tried at once: not if the operating system has no room.
    fn send(&mut self, addr: IpAddr, at: usize) -> io::Result<bool> {
        let now = self.now();
        let to = SocketAddr::from((addr, self.options.port));
        let Some(flight) = self.flights.get_mut(&addr) else { return Ok(true) };
        let Some(bytes) = flight.datagram(at) else {
            if flight.close(at) == Next::Done {
                self.finish(addr);
            }
            return Ok(true);
        };
        match socket(&mut self.v4, &mut self.v6, addr)?.try_send_to(&bytes, to) {
            Ok(_) => {
                let tries = flight.sent(at, now);
                self.due.push_back((now + self.options.timeout, addr, at, tries));
                self.counts.sent += 1;
                self.next_send = self.next_send.max(now.saturating_sub(BURST)) + self.interval;
                Ok(true)
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                self.urgent.push_front((addr, at));
                Ok(false)
            }
            // Said of an earlier datagram by the network: the timeouts will tell.
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
                self.urgent.push_front((addr, at));
                Ok(true)
            }
            Err(error) => {
                flight.stuck(at, failed(&error));
                self.finish(addr);
                Ok(true)
            }
        }
    }

    /// Reads everything that came.
    fn receive(&mut self) {
        let mut buffer = [0_u8; 1500];
        for v6 in [false, true] {
            while let Some(socket) = if v6 { &self.v6 } else { &self.v4 } {
                match socket.try_recv_from(&mut buffer) {
                    Ok((length, from)) => self.take(from, buffer.get(..length).unwrap_or_default()),
                    Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                    // The network's word about one of many; which one, it does not say here.
                    Err(_) => {}
                }
            }
        }
    }

    fn take(&mut self, from: SocketAddr, bytes: &[u8]) {
        let now = self.now();
        let addr = from.ip();
        let flight = self.flights.get_mut(&addr).filter(|_| from.port() == self.options.port);
        match flight.and_then(|flight| Some((flight.take(bytes, now)?, flight.next()))) {
            None => self.counts.stray += 1,
            Some((_, Next::Done)) => self.finish(addr),
            Some((true, _)) => {
                self.counts.answered += 1;
                self.urgent.push_back((addr, OPEN));
            }
            Some((false, _)) => {}
        }
    }

    /// Handles the tries whose time is over.
    fn expire(&mut self) {
        let now = self.now();
        while let Some((due, addr, at, tries)) = self.due.front().copied() {
            if due > now {
                return;
            }
            self.due.pop_front();
            let most = self.options.tries;
            match self.flights.get_mut(&addr).map(|flight| flight.timeout(at, tries, most)) {
                Some(Next::Again) => self.again.push_back((addr, at)),
                Some(Next::Done) => self.finish(addr),
                Some(Next::Nothing) | None => {}
            }
        }
    }

    /// Hands a row out.
    fn finish(&mut self, addr: IpAddr) {
        let now = self.now();
        if let Some(flight) = self.flights.remove(&addr) {
            self.counts.done += 1;
            (self.on)(SweepEvent::Row(flight.row(addr, self.began, now)));
        }
    }

    /// Tells where it is, about once a second.
    fn tell(&mut self) {
        let now = self.now();
        if now.saturating_sub(self.told) >= Duration::from_secs(1) {
            self.told = now;
            (self.on)(SweepEvent::Progress(self.counts));
        }
    }

    /// Waits for a datagram, the next slot of the pace, or the next timeout.
    async fn rest(&self, more: bool) {
        let now = self.now();
        let to_send = !(self.urgent.is_empty() && self.again.is_empty() && self.fresh.is_empty());
        let slot = (to_send || (more && self.flights.len() < AT_ONCE)).then_some(self.next_send);
        let due = self.due.front().map(|(due, ..)| *due);
        let until = [slot, due].into_iter().flatten().min().unwrap_or(now);
        // At least a millisecond, the grain of the timer: the pace makes up for it.
        let pause = until.saturating_sub(now).clamp(Duration::from_millis(1), Duration::from_secs(1));
        tokio::select! {
            () = readable(self.v4.as_ref()) => {}
            () = readable(self.v6.as_ref()) => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

async fn readable(socket: Option<&UdpSocket>) {
    match socket {
        Some(socket) => drop(socket.readable().await),
        None => std::future::pending().await,
    }
}

/// The socket of the address family, opened at its first use.
fn socket<'s>(v4: &'s mut Option<UdpSocket>, v6: &'s mut Option<UdpSocket>, addr: IpAddr) -> io::Result<&'s UdpSocket> {
    let (slot, domain, own): (_, _, SocketAddr) = match addr {
        IpAddr::V4(_) => (v4, Domain::IPV4, (Ipv4Addr::UNSPECIFIED, 0).into()),
        IpAddr::V6(_) => (v6, Domain::IPV6, (Ipv6Addr::UNSPECIFIED, 0).into()),
    };
    match slot {
        Some(socket) => Ok(socket),
        None => {
            let raw = Socket::new(domain, Type::DGRAM, Some(Protocol::UDP))?;
            // As much as the operating system gives; with less, the pace is what keeps answers from being lost.
            drop(raw.set_recv_buffer_size(RECEIVE_BUFFER));
            raw.set_nonblocking(true)?;
            raw.bind(&own.into())?;
            Ok(slot.insert(UdpSocket::from_std(raw.into())?))
        }
    }
}
