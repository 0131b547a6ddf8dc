//! What will be sent, before anything is: the check plan of a profile, packet by packet.
//!
//! A plan is a pure function of the profile and of what this computer can do ([`Options`]). Shown to people, printed as JSON,
//! and then binding: the probe's guard lets out what the plan lists, as often as it lists it, and the declared follow-ups.
//! Bytes that are drawn fresh for each run (tags, session ids, randoms) stand as `..`; everything else stands as it is sent.
//!
//! Callers: `fieldcheck plan|check`, `probe::guard`. Never: a network, a clock, chance.

mod build;
mod bytes;

pub use build::of;
#[cfg(feature = "probe")]
pub(crate) use build::{CHANNEL, bare, on_channel};
#[cfg(feature = "probe")]
pub(crate) use bytes::{HEADERS, community};

use crate::{
    checks::CheckId,
    profile::{Limits, Ports},
    request::Request,
    verdict::Vantage,
};
use serde::Serialize;

/// Name of this format.
pub const SCHEMA: &str = "check-plan/1";

/// What this computer and its operator can offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Options {
    /// The operator gives an account: resources are read with it.
    pub authenticated: bool,
    /// This is the server itself, and its interface to the BMC can be opened.
    pub host: bool,
    /// Propose every cipher suite that the profile names, although the bound of Open Session Requests stretches that over more
    /// than a minute, and ask again where the BMC had no free session.
    pub thorough: bool,
    /// The operator insists: the account may travel in clear text where the service has no TLS.
    pub account_in_clear: bool,
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// [`SCHEMA`].
    pub schema: &'static str,
    /// Id of the profile.
    pub profile: String,
    /// What it was made for.
    pub options: Options,
    /// Every request, in the order of sending within its vantage and transport.
    pub steps: Vec<Step>,
    /// Requests that depend on answers.
    pub follow_ups: Vec<FollowUp>,
    /// What is never sent, by stable name: `rakp1`, `password_guess`, `session_activation`, `console_open`, `power`, `firmware`,
    /// `http_write`, `local_write`.
    pub forbidden: Vec<&'static str>,
    /// The ports it goes to.
    pub ports: Ports,
    /// The bounds that hold over all of it.
    pub limits: Limits,
    /// How long it takes at least, in seconds, because Open Session Requests are spread; 0 if it need not wait.
    pub waits_seconds: u16,
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What is asked. The canary's random digits are zeros here.
    pub request: Request,
    /// From where.
    pub vantage: Vantage,
    /// Over what.
    pub transport: Transport,
    /// To which port; none in-band.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// The checks that want it; empty: it identifies the BMC or shows that it is there.
    pub purpose: Vec<CheckId>,
    /// How often it is sent at most, repeats for silence included.
    pub at_most: u8,
    /// What travels.
    pub bytes: Sent,
}

/// Over what a request travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Transport {
    /// Datagrams.
    Udp,
    /// A TCP connection.
    Tcp,
    /// A TLS connection, or the beginning of one.
    Tls,
    /// HTTP in clear text.
    Http,
    /// HTTP over TLS.
    Https,
    /// The server's own interface to the BMC.
    InBand,
}

/// What travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum Sent {
    /// Bytes in lower-case hexadecimal digits; `..` is drawn fresh for each run.
    Hex {
        /// The digits.
        hex: String,
    },
    /// Text, line by line: of HTTP the request line and headers (`{host}` is the address), of SSH and RFB what is answered.
    Lines {
        /// The lines.
        lines: Vec<String>,
    },
    /// Nothing: a connection is opened, read, closed.
    Nothing,
    /// A handshake of the TLS library, up to the server's certificate.
    Handshake,
}

/// Requests that depend on answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FollowUp {
    /// Stable name: `cipher_suite_pages`, `linked_resources`, `linked_resources_with_account`, `declared_consoles`, `lan_channel`,
    /// `no_resources_again`.
    pub name: &'static str,
    /// The checks that want it.
    pub purpose: Vec<CheckId>,
    /// How many requests at most.
    pub at_most: u8,
}
