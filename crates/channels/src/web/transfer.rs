//! One request over one connection (HTTP/1.1, RFC 9112): look the name up, judge the addresses, connect, protect, ask, read.

use super::{Ask, Got, Refused, Rules, is_public};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::{Method, Request, Uri, body::Bytes, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName};
use std::{net::SocketAddr, sync::Arc};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
};
use tokio_rustls::TlsConnector;

/// What a server answers.
pub(super) enum Answer {
    /// The thing itself.
    Whole(Got),
    /// It is elsewhere.
    Elsewhere(String),
}

fn broken(why: impl std::fmt::Display) -> Refused {
    Refused::Connection(why.to_string())
}

/// Asks the server of this address.
pub(super) async fn once(uri: &Uri, ask: &Ask<'_>, rules: Rules) -> Result<Answer, Refused> {
    let host = uri.host().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let is_safe = uri.scheme_str() == Some("https");
    let port = uri.port_u16().unwrap_or(if is_safe { 443 } else { 80 });
    let stream = connect(bare, port, rules).await?;
    if !is_safe {
        return exchange(stream, uri, ask, rules).await;
    }
    let name =
        ServerName::try_from(bare.to_owned()).map_err(|_| Refused::Url("a name that no certificate can have"))?;
    let stream = tls()?.connect(name, stream).await.map_err(|e| broken(format!("TLS failed: {e}")))?;
    exchange(stream, uri, ask, rules).await
}

/// A connection to one of the addresses of the host that may be asked.
async fn connect(host: &str, port: u16, rules: Rules) -> Result<TcpStream, Refused> {
    let found = lookup_host((host, port)).await.map_err(|_| Refused::Name(host.to_owned()))?;
    let found: Vec<SocketAddr> = found.collect();
    if found.is_empty() {
        return Err(Refused::Name(host.to_owned()));
    }
    // One address inside the house is enough to refuse: which of them answers would be a matter of chance.
    if !rules.private && !found.iter().all(|address| is_public(address.ip())) {
        return Err(Refused::Private(host.to_owned()));
    }
    let mut last = Refused::Name(host.to_owned());
    for address in found {
        match TcpStream::connect(address).await {
            Ok(stream) => return Ok(stream),
            Err(why) => last = broken(why),
        }
    }
    Err(last)
}

fn tls() -> Result<TlsConnector, Refused> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(broken)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

async fn exchange<S>(stream: S, uri: &Uri, ask: &Ask<'_>, rules: Rules) -> Result<Answer, Refused>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    let running = tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let mut request = Request::builder()
        .uri(path)
        .header(header::HOST, authority)
        .header(header::USER_AGENT, "fieldaction")
        .header(header::ACCEPT, ask.accept)
        .header(header::ACCEPT_ENCODING, "identity")
        .header(header::CONNECTION, "close");
    let body = match &ask.body {
        None => Bytes::new(),
        Some((mime, bytes)) => {
            request = request.method(Method::POST).header(header::CONTENT_TYPE, *mime);
            Bytes::from(bytes.clone())
        }
    };
    let request = request.body(Full::new(body)).map_err(|_| Refused::Url("not to be sent"))?;
    let answer = sender.send_request(request).await.map_err(broken);
    let answer = match answer {
        Ok(answer) => read(answer, uri, rules).await,
        Err(why) => Err(why),
    };
    running.abort();
    answer
}

async fn read(answer: hyper::Response<hyper::body::Incoming>, uri: &Uri, rules: Rules) -> Result<Answer, Refused> {
    let text = |name| answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let status = answer.status();
    if status.is_redirection() {
        let to = text(header::LOCATION);
        return if to.is_empty() { Err(Refused::Status(status.as_u16())) } else { Ok(Answer::Elsewhere(to)) };
    }
    if status.as_u16() != 200 {
        return Err(Refused::Status(status.as_u16()));
    }
    let said = text(header::CONTENT_LENGTH).parse::<usize>();
    if said.is_ok_and(|length| length > rules.most_bytes) {
        return Err(Refused::TooLarge(rules.most_bytes));
    }
    let mime = text(header::CONTENT_TYPE);
    let body = Limited::new(answer.into_body(), rules.most_bytes).collect().await;
    let body = body.map_err(|why| match why.downcast_ref::<http_body_util::LengthLimitError>() {
        Some(_) => Refused::TooLarge(rules.most_bytes),
        None => broken(why),
    })?;
    Ok(Answer::Whole(Got { url: uri.to_string(), mime, bytes: body.to_bytes().to_vec() }))
}
