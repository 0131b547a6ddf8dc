//! GET, and nothing else, on one kept connection per port: no redirects, no proxy, no cookies, no cache.
//!
//! INVARIANT: the method is a constant of [`Web::send`], the path comes out of a permit. A body is read in pieces up to [`LARGEST`];
//! services that end TLS without saying so, or speak HTTP/1.0 without a length, are read as far as they go.

use super::{
    Credentials,
    desk::{Desk, micros},
    guard::Permit,
    tcp::connect,
    tls::{ANOTHER, Leaf, Witness},
};
use crate::{
    observation::{Answer, KEPT, Octets},
    plan,
    request::{Request, Scheme},
};
use http_body_util::{BodyExt, Empty};
use hyper::{body::Bytes, client::conn::http1::SendRequest};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use std::{collections::BTreeMap, error::Error, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{net::TcpStream, time::timeout};
use tokio_rustls::{TlsConnector, client::TlsStream};

/// How long a handshake, a head, or a piece of a body may take.
const WAIT: Duration = Duration::from_secs(5);
/// Most bytes of a body that are read.
const LARGEST: usize = 256 * 1024;
/// The headers that judges read.
const KEPT_HEADERS: [&str; 5] = ["content-type", "location", "server", "www-authenticate", "odata-version"];

/// One port, in clear text or over TLS.
pub(super) struct Web {
    to: SocketAddr,
    tls: Option<(TlsConnector, Arc<Witness>)>,
    open: Option<SendRequest<Empty<Bytes>>>,
}

/// An answer, whole as far as it was read.
pub(super) struct Page {
    pub(super) status: u16,
    headers: BTreeMap<String, String>,
    pub(super) body: Vec<u8>,
    rtt_us: u64,
}

impl Page {
    /// As it is kept.
    pub(super) fn answer(self) -> Answer {
        let sha256 = ledger::Digest::of(&self.body).to_string();
        let length = self.body.len() as u64;
        let mut body = self.body;
        body.truncate(KEPT);
        Answer::Http {
            status: self.status,
            headers: self.headers,
            body: Octets(body),
            length,
            sha256,
            rtt_us: self.rtt_us,
        }
    }
}

impl Web {
    /// In clear text.
    pub(super) fn clear(to: SocketAddr) -> Self {
        Self { to, tls: None, open: None }
    }
    /// Over TLS, seen by the witness of the run.
    pub(super) fn over_tls(to: SocketAddr, config: Arc<rustls::ClientConfig>, witness: Arc<Witness>) -> Self {
        Self { to, tls: Some((TlsConnector::from(config), witness)), open: None }
    }

    /// A handshake up to the certificate; no request follows.
    pub(super) async fn certificate(&self, _permit: Permit) -> Answer {
        let Some((connector, witness)) = &self.tls else { return broken("no TLS here") };
        match self.handshake(connector).await {
            Err(answer) => answer,
            Ok(_) => match witness.leaf() {
                Some(Leaf { der, sha256, .. }) => Answer::Certificate { der: Octets(der), sha256 },
                None => broken("the handshake showed no certificate"),
            },
        }
    }

    /// GET. A kept connection that the server has closed meanwhile is opened again once, with a permit of its own.
    pub(super) async fn get(
        &mut self,
        desk: &Desk<'_>,
        permit: Permit,
        account: Option<&Credentials>,
    ) -> (u8, Result<Page, Answer>) {
        let vantage = super::redfish::vantage(permit.request());
        let kept = self.open.as_ref().is_some_and(|open| !open.is_closed());
        let request = permit.request().clone();
        match self.send(desk, permit, account).await {
            Err(Failed::Closed(_)) if kept => match desk.permit(&request, vantage) {
                Ok(again) => {
                    self.open = None;
                    (2, self.send(desk, again, account).await.map_err(Failed::answer))
                }
                Err(_) => (1, Err(broken("the server closed the connection"))),
            },
            other => (1, other.map_err(Failed::answer)),
        }
    }

    async fn send(&mut self, desk: &Desk<'_>, permit: Permit, account: Option<&Credentials>) -> Result<Page, Failed> {
        let Request::Get { path, credentials, scheme } = permit.request() else {
            return Err(Failed::Other(broken("no GET")));
        };
        if (*scheme == Scheme::Https) != self.tls.is_some() {
            return Err(Failed::Other(broken("another scheme than this port's")));
        }
        let mut request =
            hyper::Request::builder().method(hyper::Method::GET).uri(path.as_str()).header("host", self.host());
        for (name, value) in plan::HEADERS {
            request = request.header(*name, *value);
        }
        if let Some(account) = account.filter(|_| *credentials) {
            request = request.header("authorization", account.basic());
        }
        let request = request.body(Empty::new()).map_err(|error| Failed::Other(broken(&error.to_string())))?;
        if self.open.as_ref().is_none_or(SendRequest::is_closed) {
            self.open = Some(self.dial().await.map_err(Failed::Other)?);
        }
        let Some(open) = self.open.as_mut() else { return Err(Failed::Other(broken("no connection"))) };
        let begun = desk.ticks();
        let head = timeout(WAIT, async {
            open.ready().await?;
            open.send_request(request).await
        });
        let response = match head.await {
            Err(_) => {
                self.open = None;
                return Err(Failed::Other(broken(&format!("connected, then no answer for {} s", WAIT.as_secs()))));
            }
            Ok(Err(error)) => {
                self.open = None;
                let closed = error.is_closed() || error.is_incomplete_message() || error.is_canceled();
                let why = chain(&error);
                return Err(if closed { Failed::Closed(why) } else { Failed::Other(broken(&why)) });
            }
            Ok(Ok(response)) => response,
        };
        let rtt_us = micros(desk.ticks().saturating_sub(begun));
        let (head, body) = response.into_parts();
        let headers = self.headers(&head.headers);
        let json = headers.get("content-type").is_none_or(|kind| kind.contains("json"));
        let (body, end) = self.read(body).await;
        match end {
            Ok(()) => {}
            // Ended without a word: common among BMCs. A cut JSON document does not parse, anything else is read for its beginning only.
            Err(_) if !body.is_empty() && (!json || serde_json::from_slice::<serde_json::Value>(&body).is_ok()) => {
                self.open = None
            }
            Err(why) => {
                self.open = None;
                return Err(Failed::Other(broken(&format!("status {}, then: {why}", head.status.as_u16()))));
            }
        }
        Ok(Page { status: head.status.as_u16(), headers, body, rtt_us })
    }

    /// Reads a body in pieces, up to [`LARGEST`]; what came, and how it ended.
    async fn read(&mut self, mut body: hyper::body::Incoming) -> (Vec<u8>, Result<(), String>) {
        let mut bytes = Vec::new();
        loop {
            match timeout(WAIT, body.frame()).await {
                Err(_) => return (bytes, Err(format!("no more for {} s", WAIT.as_secs()))),
                Ok(None) => return (bytes, Ok(())),
                Ok(Some(Err(error))) => return (bytes, Err(chain(&error))),
                Ok(Some(Ok(frame))) => {
                    if let Ok(data) = frame.into_data() {
                        bytes.extend_from_slice(&data);
                    }
                    if bytes.len() >= LARGEST {
                        bytes.truncate(LARGEST);
                        self.open = None;
                        return (bytes, Ok(()));
                    }
                }
            }
        }
    }

    async fn dial(&self) -> Result<SendRequest<Empty<Bytes>>, Answer> {
        match &self.tls {
            None => greet(connect(self.to).await?).await,
            Some((connector, _)) => greet(self.handshake(connector).await?).await,
        }
    }

    async fn handshake(&self, connector: &TlsConnector) -> Result<TlsStream<TcpStream>, Answer> {
        let stream = connect(self.to).await?;
        // An address is no server name on the wire (RFC 6066, 3).
        let name = ServerName::IpAddress(self.to.ip().into());
        match timeout(WAIT, connector.connect(name, stream)).await {
            Err(_) => Err(broken(&format!("TLS: connected, then silent for {} s", WAIT.as_secs()))),
            Ok(Ok(stream)) => Ok(stream),
            Ok(Err(error)) => {
                let why = chain(&error);
                Err(broken(&format!("TLS: {}", if why.contains(ANOTHER) { ANOTHER } else { &why })))
            }
        }
    }

    /// The value of the `host` header.
    fn host(&self) -> String {
        let usual = if self.tls.is_some() { 443 } else { 80 };
        match self.to {
            SocketAddr::V6(to) if to.port() == usual => format!("[{}]", to.ip()),
            to if to.port() == usual => to.ip().to_string(),
            to => to.to_string(),
        }
    }

    /// The headers that judges read, cut, with the address taken out: a run holds none.
    fn headers(&self, all: &hyper::HeaderMap) -> BTreeMap<String, String> {
        let address = self.to.ip().to_string();
        let one = |name: &&str| {
            let value = String::from_utf8_lossy(all.get(*name)?.as_bytes()).replace(&address, "{host}");
            Some(((*name).to_owned(), value.chars().take(512).collect()))
        };
        KEPT_HEADERS.iter().filter_map(one).collect()
    }
}

/// How a request failed.
enum Failed {
    /// The server closed the connection before it answered.
    Closed(String),
    /// In another way.
    Other(Answer),
}

impl Failed {
    fn answer(self) -> Answer {
        match self {
            Self::Closed(why) => broken(&why),
            Self::Other(answer) => answer,
        }
    }
}

fn broken(what: &str) -> Answer {
    Answer::Broken { what: what.to_owned() }
}

async fn greet<S>(stream: S) -> Result<SendRequest<Empty<Bytes>>, Answer>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let (open, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(|error| broken(&chain(&error)))?;
    // It ends with the connection; what went wrong is told to whoever waits for the answer.
    tokio::spawn(async move { drop(connection.await) });
    Ok(open)
}

/// An error with its causes.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = error.source();
    }
    text
}
