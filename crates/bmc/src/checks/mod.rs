//! The checks, a folder each: what it asks, how it judges, what people read, samples.
//!
//! A judge is a pure function of a [`Run`] and the profile's row. It answers with a word of the check's closed vocabulary; the
//! word's own verdict stands in [`Check::words`], and a profile can only make it stricter. fieldcheck judges once after
//! asking, the maker's server judges the same bytes again.
//!
//! INVARIANT: no word that an unanswered question leads to has the verdict pass, and every word with the verdict pass or not
//! applicable is only given with an observation in `basis` or `control` that [`Answer::came`]. [`judge`] enforces the second.

use crate::{
    observation::Answer,
    profile::{CheckProfile, Row},
    request::Request,
    run::Run,
    verdict::{Judged, Seen, Severity, Vantage, Verdict},
};
use serde::{Deserialize, Serialize};
use std::fmt;

pub mod att_01;
pub mod con_01;
pub mod con_02;
pub mod con_03;
pub mod fw_01;
pub mod ipmi;
pub mod ipmi_01;
pub mod ipmi_02;
pub mod ipmi_03;
pub mod ipmi_04;
pub mod ipmi_05;
pub mod ipmi_06;
pub mod ipmi_07;
pub mod ipmi_08;
pub mod ipmi_09;
pub mod ipmi_10;
pub mod ipmi_11;
pub mod net_01;
pub mod net_02;
pub mod port;
pub mod presence;
pub mod rf_01;
pub mod rf_02;
pub mod rf_03;
pub mod rf_04;
pub mod rf_05;
pub mod rf_06;
pub mod rf_07;
#[cfg(test)]
mod samples;
pub mod snmp_01;
pub mod ssh_01;
mod text;
pub mod tls_01;
pub mod tls_02;

pub use text::{Text, text};

/// Every check, in the order of the catalogue.
pub const ALL: &[&Check] = &[
    &ipmi_01::CHECK,
    &ipmi_02::CHECK,
    &ipmi_03::CHECK,
    &ipmi_04::CHECK,
    &ipmi_05::CHECK,
    &ipmi_06::CHECK,
    &ipmi_07::CHECK,
    &ipmi_08::CHECK,
    &ipmi_09::CHECK,
    &ipmi_10::CHECK,
    &ipmi_11::CHECK,
    &rf_01::CHECK,
    &rf_02::CHECK,
    &rf_03::CHECK,
    &rf_04::CHECK,
    &rf_05::CHECK,
    &rf_06::CHECK,
    &rf_07::CHECK,
    &con_01::CHECK,
    &con_02::CHECK,
    &con_03::CHECK,
    &ssh_01::CHECK,
    &snmp_01::CHECK,
    &tls_01::CHECK,
    &tls_02::CHECK,
    &fw_01::CHECK,
    &net_01::CHECK,
    &net_02::CHECK,
    &att_01::CHECK,
];

/// One check.
pub struct Check {
    /// Its id.
    pub id: CheckId,
    /// How bad a fail is, unless the profile says otherwise.
    pub severity: Severity,
    /// From where it can be seen.
    pub vantages: &'static [Vantage],
    /// Standard and clause, or advisory.
    pub source: &'static str,
    /// Everything it can see, and the verdict of each word.
    pub words: &'static [(&'static str, Verdict)],
    /// What it wants asked from the network as a stranger, given its row. Later requests that depend on answers (links of a
    /// service root, further pages) are the probe's business and of the same closed set.
    pub asks: fn(&Row) -> Vec<Request>,
    /// Judges a run.
    pub judge: fn(&Run, &CheckProfile, &Row) -> Seen,
    /// Remedies by configuration, to be carried out by hand.
    pub fixes: &'static [Fix],
    /// Texts by language: `title`, `why`, `[word]`, `[fix]`; see `docs/formats/check-profile.md`.
    pub texts: &'static [(&'static str, &'static str)],
}

/// A remedy: printed, never performed. Placeholders: `{host}`, `{channel}`, `{manager}` (path of the manager resource).
pub struct Fix {
    /// Its name in profiles and texts.
    pub name: &'static str,
    /// Commands for ipmitool, in order.
    pub ipmitool: &'static [&'static str],
    /// Redfish: resource path and the body of a PATCH.
    pub redfish: Option<(&'static str, &'static str)>,
}

macro_rules! ids {
    ($($variant:ident $text:literal $sentence:literal),+ $(,)?) => {
        /// The closed set of checks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum CheckId { $(#[doc = $sentence] #[serde(rename = $text)] $variant),+ }
        impl CheckId {
            /// All of them, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// As profiles and people write it.
            #[must_use]
            pub fn as_str(self) -> &'static str { match self { $(Self::$variant => $text),+ } }
        }
    };
}

ids! {
    Ipmi01 "IPMI-01" "IPMI over LAN answers at all.",
    Ipmi02 "IPMI-02" "Cipher suite 0 can be negotiated: a session without authentication.",
    Ipmi03 "IPMI-03" "Cipher suites without integrity or confidentiality, or of old algorithms only.",
    Ipmi04 "IPMI-04" "IPMI 1.5 authentication none, straight password or MD2.",
    Ipmi05 "IPMI-05" "The null user or the anonymous login can be used.",
    Ipmi06 "IPMI-06" "RAKP gives away a hash of the password, by design.",
    Ipmi07 "IPMI-07" "Authentication per message or per user level is off.",
    Ipmi08 "IPMI-08" "The BMC key Kg is all zeros.",
    Ipmi09 "IPMI-09" "No limit to bad passwords.",
    Ipmi10 "IPMI-10" "Serial over LAN without authentication or encryption.",
    Ipmi11 "IPMI-11" "Traps go out with the community `public`.",
    Rf01 "RF-01" "Redfish resources can be read without an account.",
    Rf02 "RF-02" "The privilege map lets strangers in beyond the service root.",
    Rf03 "RF-03" "Redfish or its login in clear text.",
    Rf04 "RF-04" "HTTP Basic authentication is on.",
    Rf05 "RF-05" "The host interface asks for no account, or hands out bootstrap administrators.",
    Rf06 "RF-06" "No account lock-out, or short passwords are enough.",
    Rf07 "RF-07" "Accounts as shipped, shared or anonymous are enabled.",
    Con01 "CON-01" "Remote console, virtual media, serial console or command shell is on.",
    Con02 "CON-02" "The VNC console asks for nothing.",
    Con03 "CON-03" "Telnet is open.",
    Ssh01 "SSH-01" "SSH offers no encryption or old key exchange.",
    Snmp01 "SNMP-01" "SNMP version 1 or 2c is on.",
    Tls01 "TLS-01" "TLS 1.1 or older is accepted.",
    Tls02 "TLS-02" "The certificate is expired, self-signed or shared.",
    Fw01 "FW-01" "The firmware is older than the fixed version.",
    Net01 "NET-01" "The BMC can be reached from the wrong segment.",
    Net02 "NET-02" "The BMC shares its network port or has a public address.",
    Att01 "ATT-01" "What the operator states by hand.",
}

impl fmt::Display for CheckId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The check with this id: every id has one.
#[must_use]
pub fn of(id: CheckId) -> &'static Check {
    match id {
        CheckId::Ipmi01 => &ipmi_01::CHECK,
        CheckId::Ipmi02 => &ipmi_02::CHECK,
        CheckId::Ipmi03 => &ipmi_03::CHECK,
        CheckId::Ipmi04 => &ipmi_04::CHECK,
        CheckId::Ipmi05 => &ipmi_05::CHECK,
        CheckId::Ipmi06 => &ipmi_06::CHECK,
        CheckId::Ipmi07 => &ipmi_07::CHECK,
        CheckId::Ipmi08 => &ipmi_08::CHECK,
        CheckId::Ipmi09 => &ipmi_09::CHECK,
        CheckId::Ipmi10 => &ipmi_10::CHECK,
        CheckId::Ipmi11 => &ipmi_11::CHECK,
        CheckId::Rf01 => &rf_01::CHECK,
        CheckId::Rf02 => &rf_02::CHECK,
        CheckId::Rf03 => &rf_03::CHECK,
        CheckId::Rf04 => &rf_04::CHECK,
        CheckId::Rf05 => &rf_05::CHECK,
        CheckId::Rf06 => &rf_06::CHECK,
        CheckId::Rf07 => &rf_07::CHECK,
        CheckId::Con01 => &con_01::CHECK,
        CheckId::Con02 => &con_02::CHECK,
        CheckId::Con03 => &con_03::CHECK,
        CheckId::Ssh01 => &ssh_01::CHECK,
        CheckId::Snmp01 => &snmp_01::CHECK,
        CheckId::Tls01 => &tls_01::CHECK,
        CheckId::Tls02 => &tls_02::CHECK,
        CheckId::Fw01 => &fw_01::CHECK,
        CheckId::Net01 => &net_01::CHECK,
        CheckId::Net02 => &net_02::CHECK,
        CheckId::Att01 => &att_01::CHECK,
    }
}

/// Judges every check of the profile, in its order.
#[must_use]
pub fn judge(profile: &CheckProfile, run: &Run) -> Vec<Judged> {
    profile.checks.iter().map(|row| judge_row(profile, run, row)).collect()
}

fn judge_row(profile: &CheckProfile, run: &Run, row: &Row) -> Judged {
    let check = of(row.id);
    let seen = (check.judge)(run, profile, row);
    let own =
        check.words.iter().find(|(word, _)| *word == seen.word).map_or(Verdict::Inconclusive, |(_, verdict)| *verdict);
    let strict = if row.fail.iter().any(|word| word == seen.word) { Verdict::Fail } else { own };
    let answered =
        |place: &usize| run.observations.get(*place).is_some_and(|o| o.answer.came() || o.answer == Answer::Refused);
    let stands = seen.basis.iter().chain(&seen.control).any(answered);
    let verdict = match strict {
        Verdict::Pass | Verdict::NotApplicable if !stands => Verdict::Inconclusive,
        other => other,
    };
    Judged {
        check: row.id,
        verdict,
        severity: row.severity.unwrap_or(check.severity),
        required: row.required,
        word: seen.word.to_owned(),
        values: seen.values,
        basis: seen.basis,
        control: seen.control,
        readings: seen.readings,
    }
}
