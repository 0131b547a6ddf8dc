//! One question to a server on the web, and its answer: for what stands behind a link that a person typed, and for a service
//! that is in the settings.
//!
//! A link can name any address, also one inside the house (server-side request forgery). So every address is looked up here,
//! and a connection goes only to one that is reachable by everybody ([`is_public`]); the name is not looked up a second time, and
//! each redirection is judged anew. Sizes and times are bounded. No cookie, no sign-in, no proxy, nothing is kept.
//!
//! Callers: `app` (instructions behind a link, time stamps).

mod address;
mod transfer;

pub use address::is_public;

use hyper::Uri;
use std::{fmt, time::Duration};

/// Most redirections that are followed.
const MOST_REDIRECTIONS: usize = 5;
/// Longest address that is taken.
const LONGEST_URL: usize = 2048;

/// What may come back, and from where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Most bytes of the answer.
    pub most_bytes: usize,
    /// The longest that all of it may take, redirections among it.
    pub within: Duration,
    /// Addresses that only this house can reach are allowed, too. For a service inside the house that its settings name.
    pub private: bool,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask<'a> {
    /// The address, `http` or `https`.
    pub url: &'a str,
    /// The media types that are wanted.
    pub accept: &'a str,
    /// Media type and bytes to be sent (POST); none: GET.
    pub body: Option<(&'a str, Vec<u8>)>,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Got {
    /// Where it came from in the end.
    pub url: String,
    /// Its media type as the server says it; empty: it says none.
    pub mime: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why nothing came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The address cannot be used.
    Url(&'static str),
    /// The name leads nowhere.
    Name(String),
    /// The name leads to an address that not everybody can reach.
    Private(String),
    /// No connection, or it broke.
    Connection(String),
    /// The server has another answer than the one wanted.
    Status(u16),
    /// Too many redirections, or one to where it may not lead.
    Redirection(&'static str),
    /// More bytes than allowed.
    TooLarge(usize),
    /// It took longer than allowed.
    Late(u64),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(why) => write!(f, "the address cannot be used: {why}"),
            Self::Name(host) => write!(f, "the name {host} leads nowhere"),
            Self::Private(host) => write!(f, "{host} is an address that not everybody can reach, so it is not asked"),
            Self::Connection(why) => write!(f, "no connection: {why}"),
            Self::Status(status) => write!(f, "the server answers {status}"),
            Self::Redirection(why) => write!(f, "redirection refused: {why}"),
            Self::TooLarge(most) => write!(f, "the answer has more than {most} bytes"),
            Self::Late(seconds) => write!(f, "no whole answer within {seconds} s"),
        }
    }
}

impl std::error::Error for Refused {}

/// Asks once, following redirections of a question without a body.
///
/// # Errors
/// [`Refused`], which names what is wrong.
pub async fn ask(ask: &Ask<'_>, rules: Rules) -> Result<Got, Refused> {
    let all = tokio::time::timeout(rules.within, follow(ask, rules));
    all.await.unwrap_or(Err(Refused::Late(rules.within.as_secs())))
}

async fn follow(ask: &Ask<'_>, rules: Rules) -> Result<Got, Refused> {
    let mut uri = parsed(ask.url)?;
    for _ in 0..=MOST_REDIRECTIONS {
        match transfer::once(&uri, ask, rules).await? {
            transfer::Answer::Whole(got) => return Ok(got),
            transfer::Answer::Elsewhere(to) if ask.body.is_none() => uri = next(&uri, &to)?,
            transfer::Answer::Elsewhere(_) => return Err(Refused::Redirection("a service that moved is set anew")),
        }
    }
    Err(Refused::Redirection("too many"))
}

/// The address, if it is one that is asked.
fn parsed(url: &str) -> Result<Uri, Refused> {
    let url = url.trim();
    if url.len() > LONGEST_URL {
        return Err(Refused::Url("too long"));
    }
    // What stands behind # never reaches a server.
    let url = url.split('#').next().unwrap_or_default();
    let uri: Uri = url.parse().map_err(|_| Refused::Url("not readable"))?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err(Refused::Url("neither http nor https"));
    }
    let authority = uri.authority().ok_or(Refused::Url("no server in it"))?;
    if authority.as_str().contains('@') {
        return Err(Refused::Url("a user or password in it"));
    }
    if authority.host().is_empty() {
        return Err(Refused::Url("no server in it"));
    }
    Ok(uri)
}

/// Where a redirection leads (RFC 9110, 10.2.2): another address, or a path on the same server.
fn next(from: &Uri, to: &str) -> Result<Uri, Refused> {
    let start =
        || format!("{}://{}", from.scheme_str().unwrap_or_default(), from.authority().map_or("", |a| a.as_str()));
    let url = if to.contains("://") {
        to.to_owned()
    } else if let Some(rest) = to.strip_prefix("//") {
        format!("{}://{rest}", from.scheme_str().unwrap_or_default())
    } else if to.starts_with('/') {
        format!("{}{to}", start())
    } else {
        let (folder, _) = from.path().rsplit_once('/').unwrap_or_default();
        format!("{}{folder}/{to}", start())
    };
    let uri = parsed(&url).map_err(|_| Refused::Redirection("to an address that cannot be used"))?;
    if from.scheme_str() == Some("https") && uri.scheme_str() == Some("http") {
        return Err(Refused::Redirection("from https to http"));
    }
    Ok(uri)
}

#[cfg(test)]
mod tests;
