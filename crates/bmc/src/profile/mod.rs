//! The check profile: one page of TOML in which a maker says what fieldcheck shall look at for one notice. Signed by the
//! maker; a closed vocabulary; pure data.
//!
//! A profile can be stricter than a check's own rule, never laxer: it may turn a word that means inconclusive into a fail, it
//! cannot turn anything into a pass. An unknown word refuses the whole profile ([`read`]). The layout: `docs/formats/check-profile.md`.

mod read;
mod signed;

pub use read::{Refusal, read};
pub use signed::{Opened, SignedProfile, TYPE, open, sign};

use crate::{checks::CheckId, request::Suite, verdict::Severity};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Name of this format.
pub const SCHEMA: &str = "check-profile/1";

/// A check profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckProfile {
    /// [`SCHEMA`].
    pub schema: String,
    /// Its name, `FSN2025-1682.bmc`.
    pub id: String,
    /// Its version, `1.0.0`.
    pub version: String,
    /// `true`: the notice names no root cause, the profile is the maker's hypothesis. Shown to everybody who reads a result.
    #[serde(default)]
    pub hypothesis: bool,
    /// When it may be used.
    pub valid: Validity,
    /// The notice it belongs to.
    pub notice: NoticeRef,
    /// Bounds of asking.
    #[serde(default)]
    pub limits: Limits,
    /// From where it must or may be asked.
    #[serde(default)]
    pub vantage: Vantages,
    /// Ports, where they are not the usual ones.
    #[serde(default)]
    pub ports: Ports,
    /// The checks, in the order in which they are shown.
    #[serde(rename = "check")]
    pub checks: Vec<Row>,
    /// Fixed firmware versions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub firmware: Vec<Firmware>,
    /// Texts of the profile itself, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub text: BTreeMap<String, ProfileText>,
}

/// From when until when a profile may be used, days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Validity {
    /// First day.
    #[serde(deserialize_with = "day")]
    pub from: jiff::civil::Date,
    /// Last day.
    #[serde(deserialize_with = "day")]
    pub until: jiff::civil::Date,
}

/// A day, as a date of TOML or as text.
fn day<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<jiff::civil::Date, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Day {
        Bare(toml::value::Datetime),
        Text(jiff::civil::Date),
    }
    match Day::deserialize(deserializer)? {
        Day::Text(day) => Ok(day),
        Day::Bare(day) => day.to_string().parse().map_err(serde::de::Error::custom),
    }
}

/// The notice a profile belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeRef {
    /// Its reference, `FSN2025-1682`.
    pub reference: String,
    /// Its controlled document number, `M-AMR-01719`.
    pub document_no: String,
    /// Affected products.
    pub products: Vec<Product>,
}

/// An affected product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Catalogue number.
    pub catalogue_no: String,
    /// UDI-DI, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub udi_di: Option<String>,
}

/// Bounds of asking. A profile may lower them, never raise them above the built-in ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Open Session Requests per BMC and minute; at most 2.
    pub open_sessions_per_minute: u8,
    /// Datagrams per BMC and run; at most 40.
    pub packets_per_target: u8,
    /// HTTP requests per BMC and run; at most 60.
    pub requests_per_target: u8,
    /// Seconds a run may take; at most 180.
    pub seconds_per_target: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self { open_sessions_per_minute: 2, packets_per_target: 40, requests_per_target: 60, seconds_per_target: 120 }
    }
}

/// Whether a vantage must or may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// Without it, required checks that need it stay inconclusive.
    Required,
    /// Where it is there.
    Optional,
    /// Not used.
    Off,
}

/// From where it must or may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Vantages {
    /// Over the network, as a stranger.
    pub lan: Wanted,
    /// Over the network, with an account.
    pub authenticated: Wanted,
    /// On the server itself.
    pub host: Wanted,
}

impl Default for Vantages {
    fn default() -> Self {
        Self { lan: Wanted::Required, authenticated: Wanted::Optional, host: Wanted::Optional }
    }
}

/// Ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ports {
    /// IPMI over LAN, UDP.
    pub ipmi: u16,
    /// Redfish over TLS.
    pub https: u16,
    /// Redfish in clear text.
    pub http: u16,
    /// SSH.
    pub ssh: u16,
    /// Telnet.
    pub telnet: u16,
    /// RFB (VNC).
    pub rfb: u16,
    /// SNMP, UDP.
    pub snmp: u16,
    /// Keyboard, video, mouse; 0: only if the service declares a port.
    pub kvm: u16,
    /// Virtual media; 0: only if the service declares a port.
    pub virtual_media: u16,
}

impl Default for Ports {
    fn default() -> Self {
        Self { ipmi: 623, https: 443, http: 80, ssh: 22, telnet: 23, rfb: 5900, snmp: 161, kvm: 0, virtual_media: 0 }
    }
}

/// One check of a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Which check.
    pub id: CheckId,
    /// Whether the unit counts as corrected only if it passes (or does not apply).
    #[serde(default)]
    pub required: bool,
    /// Another severity than the check's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Words of the check's vocabulary that are a fail here although the check's own rule leaves them open or lets them pass.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fail: Vec<String>,
    /// What the check takes.
    #[serde(default, skip_serializing_if = "Arguments::is_empty")]
    pub args: Arguments,
    /// Remedies to show, in this order, by the names that the check knows; none: all of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fix: Vec<String>,
    /// A sentence of the maker's by language, shown with the check.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub text: BTreeMap<String, String>,
}

impl Row {
    /// The check by its own rule: own severity, own remedies, nothing further.
    #[must_use]
    pub fn new(id: CheckId, required: bool) -> Self {
        let (fail, fix, text) = Default::default();
        Self { id, required, severity: None, fail, args: Arguments::default(), fix, text }
    }
}

/// What checks take. Each check reads its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Arguments {
    /// IPMI-03: cipher suites to propose beside 0, at most one in a run shorter than a minute.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suites: Vec<Suite>,
    /// RF-01: resources below `/redfish/v1` to ask for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// RF-07: names of accounts that makers ship.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<String>,
    /// SNMP-01: the community to try once; without it none is tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub community: Option<String>,
    /// RF-06: shortest password length that is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_password_length: Option<u16>,
}

impl Arguments {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The firmware version from which a product is fixed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Firmware {
    /// Manufacturer id of Get Device ID.
    pub manufacturer_id: u32,
    /// Product id of Get Device ID.
    pub product_id: u16,
    /// First fixed version, numbers with dots. `unknown`: the maker knows none, the check stays inconclusive.
    pub fixed: String,
}

/// Texts of a profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProfileText {
    /// What this is about, one or two sentences.
    pub intro: String,
    /// What to mind before the run.
    pub caution: String,
}

impl CheckProfile {
    /// The row of a check.
    #[must_use]
    pub fn row(&self, id: CheckId) -> Option<&Row> {
        self.checks.iter().find(|row| row.id == id)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_day_is_a_date_or_a_text_and_nothing_else() {
        for (from, fits) in [("2025-06-01", true), ("'2025-06-01'", true), ("'June'", false), ("7", false)] {
            let read = toml::from_str::<Validity>(&format!("from = {from}\nuntil = 2027-06-01"));
            assert_eq!(read.is_ok_and(|v| v.from == jiff::civil::date(2025, 6, 1)), fits, "{from}");
        }
    }
}
