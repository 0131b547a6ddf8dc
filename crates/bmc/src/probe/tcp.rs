//! TCP: connect, perhaps say one thing, read, close. TLS hellos, SSH, RFB, and services that greet.

use super::{
    desk::{Desk, micros},
    guard::Permit,
    udp::failed,
};
use crate::{
    observation::{Answer, KEPT, Observation, Octets},
    request::{Request, Service},
    verdict::Vantage,
    wire,
};
use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// How long a connection may take.
pub(super) const CONNECT: Duration = Duration::from_secs(3);
/// How long a service may take to say what it has to say.
const SAY: Duration = Duration::from_secs(4);
/// How long a service that need not greet is listened to.
const GREET: Duration = Duration::from_millis(1200);

/// Asks one question over TCP and writes it down. Whether anything showed that the port is there.
pub(super) async fn ask(desk: &Desk<'_>, request: &Request, to: SocketAddr) -> bool {
    let at_us = desk.at_us();
    let permit = match desk.permit(request, Vantage::Lan) {
        Ok(permit) => permit,
        Err(why) => {
            desk.not_asked(request, Vantage::Lan, why);
            return true;
        }
    };
    let (sent, answer) = talk(desk, &permit, to).await;
    let there = !matches!(answer, Answer::Silent { .. } | Answer::Unreachable { .. } | Answer::Blocked { .. });
    let observation =
        Observation { request: request.clone(), vantage: Vantage::Lan, at_us, tries: 1, sent: Octets(sent), answer };
    desk.note(observation);
    there
}

/// Connects; what failed is the answer.
pub(super) async fn connect(to: SocketAddr) -> Result<TcpStream, Answer> {
    match timeout(CONNECT, TcpStream::connect(to)).await {
        Err(_) => Err(Answer::Silent { waited_ms: u64::try_from(CONNECT.as_millis()).unwrap_or(u64::MAX) }),
        Ok(Err(error)) if error.kind() == ErrorKind::TimedOut => Err(Answer::Silent { waited_ms: 0 }),
        Ok(Err(error)) => Err(failed(&error)),
        Ok(Ok(stream)) => Ok(stream),
    }
}

async fn talk(desk: &Desk<'_>, permit: &Permit, to: SocketAddr) -> (Vec<u8>, Answer) {
    let begun = desk.ticks();
    let mut stream = match connect(to).await {
        Ok(stream) => stream,
        Err(answer) => return (Vec::new(), answer),
    };
    let mut ear = Ear { desk, begun, first: desk.ticks(), bytes: Vec::new() };
    let mut sent = Vec::new();
    let heard = match permit.request() {
        Request::Hello { version } => {
            sent = wire::tls::client_hello(*version, &desk.chance::<32>(), None);
            match stream.write_all(&sent).await {
                Ok(()) => ear.listen(&mut stream, SAY, wire::tls::complete).await,
                Err(error) => Err(error),
            }
        }
        Request::SshKex => match ear.listen(&mut stream, SAY, wire::ssh::identified).await {
            Ok(()) if wire::ssh::identified(&ear.bytes) => {
                sent = wire::ssh::OURS.to_vec();
                match stream.write_all(&sent).await {
                    Ok(()) => ear.listen(&mut stream, SAY, wire::ssh::complete).await,
                    Err(error) => Err(error),
                }
            }
            other => other,
        },
        Request::RfbTypes => match ear.listen(&mut stream, SAY, |bytes| bytes.len() >= 12).await {
            Ok(()) => match wire::rfb::version(&ear.bytes) {
                Ok(version) => {
                    sent = wire::rfb::ours(version);
                    match stream.write_all(&sent).await {
                        Ok(()) => ear.listen(&mut stream, SAY, wire::rfb::complete).await,
                        Err(error) => Err(error),
                    }
                }
                Err(_) => Ok(()),
            },
            other => other,
        },
        Request::Banner { service: Service::Ssh } => ear.listen(&mut stream, SAY, wire::ssh::identified).await,
        Request::Banner { service: Service::Rfb } => ear.listen(&mut stream, SAY, |bytes| bytes.len() >= 12).await,
        _ => ear.listen(&mut stream, GREET, |_| false).await,
    };
    (sent, ear.answer(permit.request(), heard))
}

/// What is heard on a connection.
struct Ear<'a, 'd> {
    desk: &'a Desk<'d>,
    begun: Duration,
    /// When the connection stood, later when the first byte came.
    first: Duration,
    bytes: Vec<u8>,
}

impl Ear<'_, '_> {
    /// Reads until `enough`, [`KEPT`] bytes, the end, or the time is over.
    async fn listen(
        &mut self,
        stream: &mut TcpStream,
        wait: Duration,
        enough: impl Fn(&[u8]) -> bool,
    ) -> io::Result<()> {
        let until = self.desk.ticks() + wait;
        let mut buffer = [0_u8; 1024];
        while !enough(&self.bytes) && self.bytes.len() < KEPT {
            let left = until.saturating_sub(self.desk.ticks());
            let Ok(read) = timeout(left, stream.read(&mut buffer)).await else { return Ok(()) };
            let length = read?;
            if length == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            if self.bytes.is_empty() {
                self.first = self.desk.ticks();
            }
            self.bytes.extend_from_slice(buffer.get(..length).unwrap_or_default());
            self.bytes.truncate(KEPT);
        }
        Ok(())
    }

    fn answer(self, request: &Request, heard: io::Result<()>) -> Answer {
        let rtt_us = micros(self.first.saturating_sub(self.begun));
        let must_speak = matches!(request, Request::Hello { .. } | Request::SshKex | Request::RfbTypes);
        match heard {
            // Whatever came before an end is what it said; for a service that need not greet the connection alone is an answer.
            _ if !self.bytes.is_empty() || !must_speak => Answer::Stream { bytes: Octets(self.bytes), rtt_us },
            Err(error) => Answer::Broken { what: format!("closed without a word: {error}") },
            Ok(()) => Answer::Broken { what: format!("connected, then silent for {} s", SAY.as_secs()) },
        }
    }
}
