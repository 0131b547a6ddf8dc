//! The closed set of what may be asked. What has no variant here cannot be sent.
//!
//! INVARIANT: no variant carries a password, a user name or free bytes. Get Session Challenge asks for the null user only
//! (its name is not a parameter); Open Session knows five cipher suites; HTTP knows GET and paths below `/redfish`, the
//! service's front door and one canary. The encoders in [`crate::wire`] take these variants and nothing else.

use serde::{Deserialize, Serialize};

/// One question to a BMC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case", deny_unknown_fields)]
pub enum Request {
    /// ASF presence ping (ASF 2.0, 3.2.4.2).
    Ping,
    /// Get Channel Authentication Capabilities (IPMI 2.0, 22.13); `extended` sets the bit that asks for 2.0 data.
    AuthCapabilities {
        /// Ask for IPMI 2.0 data.
        extended: bool,
    },
    /// Get Channel Cipher Suites (22.15), one page of 16 bytes.
    CipherSuites {
        /// Page, from 0 to 63.
        page: u8,
        /// Which header it travels in: some BMCs answer in one only.
        header: Header,
    },
    /// Get Session Challenge (22.16) for the null user. Asks whether it exists; opens nothing.
    SessionChallenge {
        /// Authentication type asked for.
        auth: AuthType,
    },
    /// RMCP+ Open Session Request (13.17), never followed by RAKP message 1. At most two per BMC and minute.
    OpenSession {
        /// The cipher suite proposed.
        suite: Suite,
    },
    /// Get Device ID (20.1) without a session.
    DeviceId,
    /// Get Device GUID (20.8) without a session.
    DeviceGuid,
    /// HTTP GET.
    Get {
        /// In clear text or over TLS.
        scheme: Scheme,
        /// What.
        path: ResourcePath,
        /// With the operator's account. Of the answer only the values that a check reads are kept.
        credentials: bool,
    },
    /// A TLS handshake up to the server's certificate; no request follows.
    Certificate,
    /// A ClientHello that offers one version only; the answer is read, no key exchange follows.
    Hello {
        /// The version offered.
        version: TlsVersion,
    },
    /// TCP connect, read what the service says first, close.
    Banner {
        /// Which service.
        service: Service,
    },
    /// SSH: read the banner, send ours, read the server's KEXINIT, close.
    SshKex,
    /// RFB (VNC): read the version, send it back, read the security types offered, close before choosing one.
    RfbTypes,
    /// SNMPv3 engine discovery (RFC 3414, 4).
    SnmpDiscovery,
    /// One SNMP GET of sysDescr.0 with the profile's community.
    SnmpSysDescr,
    /// A read command on the server's own interface to the BMC.
    Local {
        /// Which.
        command: LocalCommand,
    },
}

/// Which header a sessionless IPMI message travels in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Header {
    /// IPMI 1.5, authentication type none.
    V15,
    /// RMCP+, payload type IPMI.
    V20,
}

/// Authentication types of IPMI 1.5 (22.13, table 22-15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthType {
    /// None: 0.
    None,
    /// MD2: 1.
    Md2,
    /// MD5: 2.
    Md5,
    /// Straight password: 4.
    Password,
}

/// The cipher suites that may be proposed (22.15.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Suite {
    /// 0: nothing at all.
    S0,
    /// 1: RAKP-HMAC-SHA1, no integrity, no confidentiality.
    S1,
    /// 2: RAKP-HMAC-SHA1, HMAC-SHA1-96, no confidentiality.
    S2,
    /// 3: RAKP-HMAC-SHA1, HMAC-SHA1-96, AES-CBC-128.
    S3,
    /// 17: RAKP-HMAC-SHA256, HMAC-SHA256-128, AES-CBC-128.
    S17,
}

impl Suite {
    /// All that may be proposed.
    pub const ALL: [Self; 5] = [Self::S0, Self::S1, Self::S2, Self::S3, Self::S17];
    /// Its number.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::S0 => 0,
            Self::S1 => 1,
            Self::S2 => 2,
            Self::S3 => 3,
            Self::S17 => 17,
        }
    }
    /// Algorithm numbers: authentication, integrity, confidentiality (13.28).
    #[must_use]
    pub fn algorithms(self) -> (u8, u8, u8) {
        match self {
            Self::S0 => (0, 0, 0),
            Self::S1 => (1, 0, 0),
            Self::S2 => (1, 1, 0),
            Self::S3 => (1, 1, 1),
            Self::S17 => (3, 4, 1),
        }
    }
}

impl From<Suite> for u8 {
    fn from(suite: Suite) -> u8 {
        suite.number()
    }
}

impl TryFrom<u8> for Suite {
    type Error = String;
    fn try_from(number: u8) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|s| s.number() == number)
            .ok_or_else(|| format!("cipher suite {number} is never proposed"))
    }
}

/// In clear text or over TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// Clear text.
    Http,
    /// TLS.
    Https,
}

/// TLS versions that may be offered alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TlsVersion {
    /// SSL 3.0.
    #[serde(rename = "SSL 3.0")]
    Ssl3,
    /// TLS 1.0.
    #[serde(rename = "TLS 1.0")]
    Tls10,
    /// TLS 1.1.
    #[serde(rename = "TLS 1.1")]
    Tls11,
    /// TLS 1.2.
    #[serde(rename = "TLS 1.2")]
    Tls12,
    /// TLS 1.3.
    #[serde(rename = "TLS 1.3")]
    Tls13,
}

/// Services whose first words are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// SSH.
    Ssh,
    /// Telnet.
    Telnet,
    /// RFB (VNC).
    Rfb,
    /// Keyboard, video, mouse over IP: connect only.
    Kvm,
    /// Virtual media: connect only.
    VirtualMedia,
}

/// Commands on the server's own interface (all of them read).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LocalCommand {
    /// Get Device ID (20.1).
    DeviceId,
    /// Get Device GUID (20.8).
    DeviceGuid,
    /// Get Channel Access (22.23), volatile setting, of the LAN channel.
    ChannelAccess(u8),
    /// Get LAN Configuration Parameter (23.2): channel, parameter.
    LanParameter(u8, u8),
    /// Get User Access (22.27): channel, user.
    UserAccess(u8, u8),
    /// Get User Name (22.29): user.
    UserName(u8),
    /// Get SOL Configuration Parameter (26.3): channel, parameter.
    SolParameter(u8, u8),
}

/// A path that GET may ask for: below `/redfish`, `/` itself, or the canary.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ResourcePath(String);

impl ResourcePath {
    /// The front door.
    #[must_use]
    pub fn root() -> Self {
        Self("/".to_owned())
    }
    /// A path that cannot exist, to unmask servers that answer everything. `chance`: eight fresh bytes.
    #[must_use]
    pub fn canary(chance: [u8; 8]) -> Self {
        Self(format!("/redfish/v1/fieldcheck-{}", data_encoding::HEXLOWER.encode(&chance)))
    }
    /// A path as a service links to it, or as a profile names it.
    ///
    /// # Errors
    /// If it is not `/` or below `/redfish`, climbs, has a query or fragment, is longer than 240 bytes, or holds anything but
    /// letters, digits and `-_.~/:%@!$&'()*+,;=`.
    pub fn new(path: &str) -> Result<Self, String> {
        let below = path == "/" || path == "/redfish" || path.starts_with("/redfish/");
        let plain = path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~/:%@!$&'()*+,;=".contains(&b));
        let climbs = path.split('/').any(|part| part == ".." || part == ".");
        if below && plain && !climbs && path.len() <= 240 {
            Ok(Self(path.to_owned()))
        } else {
            Err(format!("{path:?} is no path that fieldcheck asks for"))
        }
    }
    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// Whether it is the canary.
    #[must_use]
    pub fn is_canary(&self) -> bool {
        self.0.starts_with("/redfish/v1/fieldcheck-")
    }
}

impl TryFrom<String> for ResourcePath {
    type Error = String;
    fn try_from(path: String) -> Result<Self, String> {
        Self::new(&path)
    }
}

impl From<ResourcePath> for String {
    fn from(path: ResourcePath) -> String {
        path.0
    }
}
