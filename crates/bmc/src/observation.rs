//! What came back for one request, as it came: raw bytes, or that nothing came. Judged later, as often as one likes.
//!
//! Sessionless IPMI packets, refusals and headers hold no secrets and are kept whole (capped). Where an account was used,
//! only the values that a check reads are kept ([`Answer::Values`]); the account itself is nowhere.

use crate::{request::Request, verdict::Vantage};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

/// Most bytes of one answer that are kept.
pub const KEPT: usize = 4096;

/// Bytes, as base64 in JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Octets(pub Vec<u8>);

impl Octets {
    /// The bytes.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }
    /// As lower-case hexadecimal digits, for people.
    #[must_use]
    pub fn hex(&self) -> String {
        data_encoding::HEXLOWER.encode(&self.0)
    }
}

impl From<Vec<u8>> for Octets {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl Serialize for Octets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&data_encoding::BASE64.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Octets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        data_encoding::BASE64.decode(text.as_bytes()).map(Self).map_err(serde::de::Error::custom)
    }
}

/// One request and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// What was asked.
    pub request: Request,
    /// From where.
    pub vantage: Vantage,
    /// When the first try was sent, in microseconds since the run began.
    pub at_us: u64,
    /// How often it was sent; a datagram is sent again at most once, with the same bytes.
    pub tries: u8,
    /// What was sent: one datagram, one TLS hello, one line of a protocol. Empty where an account was used.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub sent: Octets,
    /// What came back.
    pub answer: Answer,
}

fn is_empty(octets: &Octets) -> bool {
    octets.0.is_empty()
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Answer {
    /// A datagram that fits the request (right source, right tag or sequence).
    Datagram {
        /// As it came.
        bytes: Octets,
        /// Microseconds from the last try to the answer.
        rtt_us: u64,
    },
    /// What a service said on a TCP connection.
    Stream {
        /// As it came, at most [`KEPT`] bytes.
        bytes: Octets,
        /// Microseconds to the first byte, or to the connection if it said nothing.
        rtt_us: u64,
    },
    /// An HTTP answer.
    Http {
        /// Status.
        status: u16,
        /// The headers that judges read: `content-type`, `location`, `server`, `www-authenticate`, `odata-version`.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        headers: BTreeMap<String, String>,
        /// Beginning of the body, at most [`KEPT`] bytes.
        body: Octets,
        /// Length of the whole body in bytes, as far as it was read.
        length: u64,
        /// SHA-256 of what was read of the body, lower-case hexadecimal.
        sha256: String,
        /// Microseconds to the head.
        rtt_us: u64,
    },
    /// The values that a check reads, of a resource that was read with an account.
    Values {
        /// HTTP status.
        status: u16,
        /// JSON pointer to value; a missing member is absent.
        values: BTreeMap<String, serde_json::Value>,
    },
    /// The certificate of the server (DER), as presented; not validated.
    Certificate {
        /// The leaf.
        der: Octets,
        /// Its SHA-256, lower-case hexadecimal.
        sha256: String,
    },
    /// Completion code and data of a local command.
    Local {
        /// Completion code; 0 is success.
        completion: u8,
        /// Data after it.
        data: Octets,
    },
    /// Nothing came.
    Silent {
        /// How long was waited altogether, in milliseconds.
        waited_ms: u64,
    },
    /// The port says that nobody listens: TCP reset or ICMP port unreachable.
    Refused,
    /// The network says that there is no way to the host.
    Unreachable {
        /// Its words.
        what: String,
    },
    /// This computer did not let the question out: its own firewall or permissions.
    Blocked {
        /// Its words.
        what: String,
    },
    /// A connection that failed half-way: TLS, cut, too large, not the protocol.
    Broken {
        /// What failed.
        what: String,
    },
    /// It was not asked.
    NotAsked {
        /// Why: `budget`, `silent_before`, `no_credentials`, `no_device`, `not_in_plan`.
        why: String,
    },
}

impl Answer {
    /// Whether the other side said something: what a positive control needs.
    #[must_use]
    pub fn came(&self) -> bool {
        matches!(
            self,
            Self::Datagram { .. }
                | Self::Stream { .. }
                | Self::Http { .. }
                | Self::Values { .. }
                | Self::Certificate { .. }
                | Self::Local { .. }
        )
    }
    /// The raw bytes of a datagram or stream.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Datagram { bytes, .. } | Self::Stream { bytes, .. } => Some(bytes.as_slice()),
            _ => None,
        }
    }
}
