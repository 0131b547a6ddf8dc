//! From nothing to a signed-in connection: TCP, TLS, greeting, sign-in.
//!
//! Certificates are checked against the public authorities and the one in the settings; there is no way to switch that
//! off. The password goes out only over TLS, or to this machine where the settings say so, and no error holds it, even if
//! the server repeats it. Called by [`Imap`](super::Imap).

use super::{
    Security, Settings,
    response::{Status, capabilities, first_line, quoted, status},
    session::Session,
    wire::{Duplex, Fault, Wire},
};
use crate::{Error, Kind};
use data_encoding::BASE64;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use std::{fs, sync::Arc};
use tokio::{net::TcpStream, time::timeout};
use tokio_rustls::TlsConnector;

/// What TLS needs; `None` where the settings want none.
pub(super) fn tls(settings: &Settings) -> Result<Option<TlsConnector>, Error> {
    if settings.security == Security::None {
        return Ok(None);
    }
    let wrong = |what: String, why: String| Error::new(Kind::Settings, what, why);
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(file) = &settings.ca_file {
        let attempted = || format!("use the certificate in {} (ca_file)", file.display());
        let pem = fs::read(file).map_err(|e| wrong(attempted(), e.to_string()))?;
        let mut found = 0_usize;
        for certificate in CertificateDer::pem_slice_iter(&pem) {
            let certificate = certificate.map_err(|e| wrong(attempted(), e.to_string()))?;
            roots.add(certificate).map_err(|e| wrong(attempted(), e.to_string()))?;
            found += 1;
        }
        if found == 0 {
            return Err(wrong(attempted(), "it holds no certificate".into()));
        }
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|e| wrong("prepare TLS".into(), e.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Some(TlsConnector::from(Arc::new(config))))
}

/// Connects and signs in.
pub(super) async fn connect(settings: &Settings, tls: Option<&TlsConnector>, password: &str) -> Result<Session, Fault> {
    let most = settings.timeout();
    let late = |_| Fault::Broken(format!("no connection within {} s", most.as_secs()));
    let stream = timeout(most, TcpStream::connect((settings.host.as_str(), settings.port))).await.map_err(late)??;
    stream.set_nodelay(true)?;
    let stream: Box<dyn Duplex> = match (settings.security, tls) {
        (Security::Tls, Some(tls)) => timeout(most, protect(settings, tls, Box::new(stream))).await.map_err(late)??,
        _ => Box::new(stream),
    };
    let mut session = Session::new(Wire::new(stream), most);
    let mut signed_in = greeting(&mut session).await?;
    if let (Security::StartTls, Some(tls)) = (settings.security, tls) {
        if signed_in {
            return Err(Fault::Protocol("the server signs in before TLS, so it cannot be trusted".into()));
        }
        session.run("STARTTLS", 0).await?;
        let stream = timeout(most, protect(settings, tls, session.into_stream()?)).await.map_err(late)??;
        // Nothing that was said in the clear is believed (RFC 3501, 6.2.1).
        session = Session::new(Wire::new(stream), most);
        signed_in = false;
    }
    if !signed_in {
        sign_in(&mut session, &settings.user, password).await.map_err(|fault| hide(fault, &settings.user, password))?;
    }
    Ok(session)
}

async fn protect(settings: &Settings, tls: &TlsConnector, stream: Box<dyn Duplex>) -> Result<Box<dyn Duplex>, Fault> {
    let name = ServerName::try_from(settings.host.clone())
        .map_err(|_| Fault::Broken(format!("\"{}\" can be no name in a certificate", settings.host)))?;
    let stream = tls.connect(name, stream).await.map_err(|e| {
        Fault::Broken(format!(
            "TLS failed: {e}; check host, port and security (tls: 993, starttls: 143), and ca_file for a private authority"
        ))
    })?;
    Ok(Box::new(stream))
}

/// Reads the greeting: whether the server takes us for signed in already.
async fn greeting(session: &mut Session) -> Result<bool, Fault> {
    let response = session.unasked().await?;
    let line = first_line(&response);
    if let Some(words) = capabilities(line) {
        session.set_capabilities(words);
    }
    match status(line) {
        Some((_, Status::Ok, _)) => Ok(false),
        Some((_, Status::PreAuth, _)) => Ok(true),
        Some((_, _, words)) => Err(Fault::Broken(format!("the server sends us away: {words}"))),
        None => Err(Fault::Protocol("what answers there is no IMAP server; check host, port and security".into())),
    }
}

async fn sign_in(session: &mut Session, user: &str, password: &str) -> Result<(), Fault> {
    session.ask_capabilities().await?;
    let refused = |fault| match fault {
        Fault::No(words) => Fault::SignIn(format!(
            "the server does not let \"{user}\" in: {words}; check user and the file in password_file, and whether the \
             account may use IMAP with a password"
        )),
        fault => fault,
    };
    if session.can("AUTH=PLAIN") {
        // RFC 4616: nobody else's rights, user, password.
        let secret = BASE64.encode(format!("\0{user}\0{password}").as_bytes());
        session.run_with_answer("AUTHENTICATE PLAIN", &secret).await.map_err(refused)?;
    } else if session.can("LOGINDISABLED") {
        return Err(Fault::SignIn(
            "the server takes no password over this connection; set security to tls or starttls".into(),
        ));
    } else if user.is_ascii() && password.is_ascii() {
        session.run(&format!("LOGIN {} {}", quoted(user), quoted(password)), 0).await.map_err(refused)?;
    } else {
        return Err(Fault::SignIn(
            "user or password hold letters beyond ASCII, and the server lacks AUTH=PLAIN, which can carry them".into(),
        ));
    }
    // More may be offered to those who are in.
    session.ask_capabilities().await
}

/// Takes the password out of what the server said.
fn hide(fault: Fault, user: &str, password: &str) -> Fault {
    let secret = BASE64.encode(format!("\0{user}\0{password}").as_bytes());
    let clean = |words: String| words.replace(&secret, "(hidden)").replace(password, "(hidden)");
    match fault {
        Fault::Broken(words) => Fault::Broken(clean(words)),
        Fault::Protocol(words) => Fault::Protocol(clean(words)),
        Fault::TooMuch(words) => Fault::TooMuch(clean(words)),
        Fault::No(words) => Fault::No(clean(words)),
        Fault::SignIn(words) => Fault::SignIn(clean(words)),
    }
}
