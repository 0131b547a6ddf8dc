//! A bundle as plain values for pages, answers to machines and the command line: every check with its verdict, made again from
//! the bytes, and its sentence in the asked language.

use super::Seen;
use bmc::{
    bundle::Doubt,
    checks,
    profile::CheckProfile,
    verdict::{Severity, Vantage, Verdict},
};
use domain::{
    evidence::{Binding, Outcome, Phase},
    lang::Lang,
};
use jiff::Timestamp;
use serde::Serialize;

/// One of two readings that contradict each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingLine {
    /// Where it was read.
    pub source: String,
    /// What it said.
    pub says: String,
}

/// One place where a bundle says otherwise than its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OtherwiseLine {
    /// A check by its id, `outcome`, or `binding`.
    pub what: &'static str,
    /// What the bundle says, by word; empty: nothing.
    pub said: &'static str,
    /// What its bytes give, by word.
    pub found: &'static str,
}

/// One check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckLine {
    /// Its id, `IPMI-02`.
    pub id: &'static str,
    /// What is checked, as a statement that is true when all is well.
    pub title: String,
    /// `pass`, `fail`, `not_applicable`, `inconclusive`.
    pub verdict: &'static str,
    /// What was seen, as a sentence.
    pub seen: String,
    /// How bad a fail is: `critical` to `info`.
    pub severity: &'static str,
    /// Whether the profile demands a pass.
    pub required: bool,
    /// A sentence of the maker's.
    pub remark: String,
    /// Both readings of a contradiction.
    pub readings: Vec<ReadingLine>,
}

/// A bundle in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BundleReport {
    /// Reference of its notice.
    pub notice: String,
    /// Serial number it names; empty: none.
    pub serial: String,
    /// What its bytes say.
    pub outcome: Outcome,
    /// How it is bound to the serial number.
    pub binding: Binding,
    /// Before or after the measures.
    pub phase: Phase,
    /// When the run began, by its own clock.
    pub started: Timestamp,
    /// When it ended.
    pub finished: Timestamp,
    /// Id and version of the profile.
    pub profile: String,
    /// The profile is the maker's hypothesis.
    pub hypothesis: bool,
    /// Program and version.
    pub agent: String,
    /// Fingerprint of the key that signed.
    pub key: String,
    /// SHA-256 of the signed statement.
    pub statement: String,
    /// From where was asked: `lan`, `authenticated`, `host`.
    pub vantages: Vec<&'static str>,
    /// Firmware as the BMC states it; empty: unknown.
    pub firmware: String,
    /// GUID of the BMC; empty: unknown.
    pub guid: String,
    /// SHA-256 of its certificate; empty: none seen.
    pub leaf_sha256: String,
    /// The checks in the order of the profile.
    pub checks: Vec<CheckLine>,
    /// Where the bundle says otherwise than its bytes.
    pub says_otherwise: Vec<OtherwiseLine>,
    /// What it does not prove, by stable name.
    pub limits: Vec<String>,
}

impl BundleReport {
    /// The checks that keep the unit from being shown done.
    pub fn against(&self) -> impl Iterator<Item = &CheckLine> {
        self.checks.iter().filter(|c| match c.verdict {
            "fail" => c.required || c.severity == "critical",
            "inconclusive" => c.required,
            _ => false,
        })
    }
    /// How many checks came to this verdict.
    pub fn count(&self, verdict: &str) -> usize {
        self.checks.iter().filter(|c| c.verdict == verdict).count()
    }
}

/// Makes the report of a bundle that was judged again.
#[must_use]
pub(crate) fn of(seen: &Seen, profile: &CheckProfile, lang: &Lang) -> BundleReport {
    let run = &seen.predicate.run;
    let line = |judged: &bmc::Judged| {
        let check = checks::of(judged.check);
        let text = checks::text(check, lang.as_str());
        let remark =
            profile.row(judged.check).and_then(|row| row.text.get(lang.as_str()).or_else(|| row.text.get("en")));
        CheckLine {
            id: judged.check.as_str(),
            seen: text.said(&judged.word, &judged.values),
            title: text.title,
            verdict: verdict(judged.verdict),
            severity: severity(judged.severity),
            required: judged.required,
            remark: remark.cloned().unwrap_or_default(),
            readings: judged
                .readings
                .iter()
                .map(|r| ReadingLine { source: r.source.clone(), says: r.says.clone() })
                .collect(),
        }
    };
    let vantages = [(Vantage::Lan, "lan"), (Vantage::Authenticated, "authenticated"), (Vantage::Host, "host")];
    let asked = |v: &Vantage| run.observations.iter().any(|o| o.vantage == *v && o.answer.came());
    BundleReport {
        notice: run.notice.clone(),
        serial: run.serial.clone().unwrap_or_default(),
        outcome: seen.outcome,
        binding: seen.binding(),
        phase: seen.phase(),
        started: run.started,
        finished: run.finished,
        profile: format!("{} {}", profile.id, profile.version),
        hypothesis: profile.hypothesis,
        agent: format!("{} {} ({})", run.agent.name, run.agent.version, run.agent.platform),
        key: seen.key.clone(),
        statement: seen.statement.to_string(),
        vantages: vantages.into_iter().filter(|(v, _)| asked(v)).map(|(_, word)| word).collect(),
        firmware: run.bmc.firmware.clone().unwrap_or_default(),
        guid: run.bmc.guid.clone().unwrap_or_default(),
        leaf_sha256: seen.leaf().unwrap_or_default(),
        checks: seen.judged.iter().map(line).collect(),
        says_otherwise: seen.otherwise.iter().filter_map(otherwise).collect(),
        limits: bmc::bundle::limits(profile, run, &seen.judged),
    }
}

/// Reads a bundle by itself, with the profile it shall be judged by: for the command line.
///
/// # Errors
/// `evidence.unreadable`, `evidence.signature`; `evidence.profile` if it followed another profile.
pub fn report(bytes: &[u8], profile: &[u8], lang: &Lang) -> crate::Result<BundleReport> {
    let opened = super::open(bytes)?;
    let signed = bmc::profile::open(profile).map(|o| (o.profile, o.sha256));
    let plain = || bmc::profile::read(profile).map(|p| (p, ledger::Digest::of(profile).to_string()));
    let read = if profile.trim_ascii_start().starts_with(b"{") { signed } else { plain() };
    let (profile, sha256) = read.map_err(|e| crate::Error::new("profile.invalid", e.to_string()))?;
    if sha256 != opened.predicate.run.profile.sha256 {
        let said = format!("{} is asked for, {sha256} was given", opened.predicate.run.profile.sha256);
        return Err(crate::Error::new("evidence.profile", said));
    }
    Ok(of(&super::judge(opened, &profile), &profile, lang))
}

fn otherwise(doubt: &Doubt) -> Option<OtherwiseLine> {
    let line = |what, said, found| Some(OtherwiseLine { what, said, found });
    match doubt {
        Doubt::Verdict { check, said, found } => line(check.as_str(), said.map_or("", verdict), verdict(*found)),
        Doubt::Outcome { said, found } => line("outcome", outcome(*said), outcome(*found)),
        Doubt::Binding { said, found } => line("binding", binding(*said), binding(*found)),
        // The others are found on opening: such a bundle is not judged.
        Doubt::TooLarge(_) | Doubt::Unreadable(_) | Doubt::Signature(_) | Doubt::Subject { .. } => None,
    }
}

fn outcome(outcome: bmc::Outcome) -> &'static str {
    match outcome {
        bmc::Outcome::Corrected => "corrected",
        bmc::Outcome::Open => "open",
        bmc::Outcome::Undecided => "undecided",
    }
}

fn binding(binding: bmc::run::Binding) -> &'static str {
    match binding {
        bmc::run::Binding::Operator => "operator",
        bmc::run::Binding::Inside => "inside",
        bmc::run::Binding::BothSides => "both_sides",
    }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Inconclusive => "inconclusive",
        Verdict::NotApplicable => "not_applicable",
        Verdict::Pass => "pass",
        Verdict::Fail => "fail",
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "info",
        Severity::Low => "low",
        Severity::Medium => "medium",
        Severity::High => "high",
        Severity::Critical => "critical",
    }
}

/// What a bundle says of itself, before anything in it is judged. Its signature fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenedReport {
    /// Reference of its notice.
    pub notice: String,
    /// Serial number it names; empty: none.
    pub serial: String,
    /// `assess` or `verify`.
    pub phase: &'static str,
    /// When the run ended, by its own clock.
    pub finished: Timestamp,
    /// Program and version.
    pub agent: String,
    /// Id and version of the profile.
    pub profile: String,
    /// SHA-256 of the profile.
    pub profile_sha256: String,
    /// Fingerprint of the key that signed.
    pub key: String,
    /// The outcome it states.
    pub states: &'static str,
    /// SHA-256 of the signed statement.
    pub statement: String,
}

/// Opens a bundle without a profile: for the command line.
///
/// # Errors
/// `evidence.unreadable`, `evidence.signature`.
pub fn opened_report(bytes: &[u8]) -> crate::Result<OpenedReport> {
    let opened = super::open(bytes)?;
    let run = opened.predicate.run;
    Ok(OpenedReport {
        notice: run.notice,
        serial: run.serial.unwrap_or_default(),
        phase: if run.phase == bmc::run::Phase::Assess { "assess" } else { "verify" },
        finished: run.finished,
        agent: format!("{} {}", run.agent.name, run.agent.version),
        profile: format!("{} {}", run.profile.id, run.profile.version),
        profile_sha256: run.profile.sha256,
        key: opened.key.fingerprint(),
        states: outcome(opened.predicate.outcome),
        statement: opened.payload_sha256.to_string(),
    })
}

/// What a check profile says, for the command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProfileReport {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// It is the maker's hypothesis.
    pub hypothesis: bool,
    /// Reference of the notice.
    pub reference: String,
    /// Controlled document number.
    pub document_no: String,
    /// First day.
    pub from: jiff::civil::Date,
    /// Last day.
    pub until: jiff::civil::Date,
    /// SHA-256 of the profile as written.
    pub sha256: String,
    /// Fingerprint of the key that signed it, if it is the signed file.
    pub signed_by: Option<String>,
    /// Checks that have to pass.
    pub required: Vec<&'static str>,
    /// Checks that are only shown.
    pub shown: Vec<&'static str>,
}

/// Reads a profile, as written or signed.
///
/// # Errors
/// `profile.invalid` with the first thing that does not fit.
pub fn profile_report(bytes: &[u8]) -> crate::Result<ProfileReport> {
    let refused = |e: bmc::profile::Refusal| crate::Error::new("profile.invalid", e.to_string());
    let (profile, sha256, signed_by) = if bytes.trim_ascii_start().starts_with(b"{") {
        let opened = bmc::profile::open(bytes).map_err(refused)?;
        (opened.profile, opened.sha256, Some(opened.key.fingerprint()))
    } else {
        (bmc::profile::read(bytes).map_err(refused)?, ledger::Digest::of(bytes).to_string(), None)
    };
    let ids =
        |required: bool| profile.checks.iter().filter(|r| r.required == required).map(|r| r.id.as_str()).collect();
    Ok(ProfileReport {
        required: ids(true),
        shown: ids(false),
        id: profile.id,
        version: profile.version,
        hypothesis: profile.hypothesis,
        reference: profile.notice.reference,
        document_no: profile.notice.document_no,
        from: profile.valid.from,
        until: profile.valid.until,
        sha256,
        signed_by,
    })
}
