//! Whoever runs fieldcheck: a profile as it was loaded, runs made by hand from captured bytes, bundles sealed with a key.
//!
//! No network is asked: the datagrams are those that real BMCs sent (ipmi_sim open and hardened), so the judges have to come
//! to their verdicts by the same bytes as in the field.

use super::maker::Seen;
use super::{World, lab::Lab};
use app::domain::fact::Fact;
use bmc::{
    Answer, Observation, Run,
    bundle::{PREDICATE, STATEMENT, Statement, seal, statement},
    checks::CheckId,
    profile::{CheckProfile, Opened},
    request::{Request, ResourcePath, Scheme, Suite},
    run::{Agent, Attestation, Identity, Phase, ProfileRef, SCHEMA},
    verdict::{Outcome, Vantage, Verdict},
    wire::{Nonce, request::datagram},
};
use ledger::{SigningKey, dsse};
use reqwest::multipart::{Form, Part};

/// A profile that demands one thing: cipher suite 0 is refused.
pub fn small_profile(version: &str) -> String {
    format!(
        r#"schema = "check-profile/1"
id = "FSN2025-1682.small"
version = "{version}"
valid = {{ from = 2025-06-01, until = 2027-12-31 }}
[notice]
reference = "FSN2025-1682"
document_no = "M-AMR-01719"
products = [{{ catalogue_no = "20068232" }}]
[[check]]
id = "IPMI-02"
required = true
"#
    )
}

/// What the BMC answers to the question about cipher suite 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bmc {
    /// Accepts it.
    Open,
    /// Refuses it.
    Closed,
    /// Has no session left, so it cannot be told.
    Full,
}

/// An installation of fieldcheck.
pub struct Checker {
    /// Its key.
    pub key: SigningKey,
}

impl Checker {
    /// With a key from this seed.
    pub fn new(seed: u8) -> Self {
        Self { key: SigningKey::from_seed("fieldcheck", &[seed; 32]).unwrap() }
    }

    /// A sealed bundle.
    pub fn seal(&self, profile: &CheckProfile, run: Run) -> Vec<u8> {
        seal(profile, run, &self.key).unwrap().bytes
    }

    /// A bundle that says a pass over whatever its bytes say.
    pub fn forge(&self, profile: &CheckProfile, run: Run) -> Vec<u8> {
        let mut told = statement(profile, run, &self.key.verifying_key().to_string());
        told.predicate.judged.iter_mut().for_each(|j| j.verdict = Verdict::Pass);
        told.predicate.outcome = Outcome::Corrected;
        self.sign(&told)
    }

    /// Signs a statement as it is.
    pub fn sign(&self, told: &Statement) -> Vec<u8> {
        assert_eq!((told.kind.as_str(), told.predicate_type.as_str()), (STATEMENT, PREDICATE));
        let payload = serde_json::to_vec(told).unwrap();
        serde_json::to_vec(&dsse::Envelope::sign(dsse::IN_TOTO, &payload, &self.key)).unwrap()
    }
}

/// A run against one BMC, after the measures, a minute before `now`, with the challenge of the profile if it has one.
pub fn run(loaded: &Opened, serial: &str, bmc: Bmc, now: jiff::Timestamp) -> Run {
    Run {
        schema: SCHEMA.into(),
        notice: "FSN2025-1682".into(),
        serial: Some(serial.into()),
        profile: ProfileRef {
            id: loaded.profile.id.clone(),
            version: loaded.profile.version.clone(),
            sha256: loaded.sha256.clone(),
            signed_by: loaded.key.fingerprint(),
            compared: true,
        },
        challenge: loaded.challenges.get(serial).cloned(),
        phase: Phase::Verify,
        agent: Agent {
            name: "fieldcheck".into(),
            version: "0.1.0".into(),
            sha256: String::new(),
            platform: "test".into(),
            self_test: [("udp".to_owned(), "works".to_owned())].into(),
        },
        started: now - jiff::SignedDuration::from_secs(90),
        finished: now - jiff::SignedDuration::from_secs(60),
        bmc: Identity::default(),
        host: None,
        attested: [(Attestation::Idle, true)].into(),
        observations: suite_zero(bmc),
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: String = hex.split_whitespace().collect();
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// What was sent with the session id of the captures, and what came back.
fn asked(request: Request, answer: Answer) -> Observation {
    let sent = datagram(&request, Nonce([0, 0, 0xA4, 0xA3, 0xA2, 0xA0, 0, 0])).unwrap_or_default();
    Observation { request, vantage: Vantage::Lan, at_us: 1000, tries: 1, sent: sent.into(), answer }
}

fn came(hex: &str) -> Answer {
    Answer::Datagram { bytes: bytes(hex).into(), rtt_us: 800 }
}

/// ipmi_sim, as captured.
fn suite_zero(bmc: Bmc) -> Vec<Observation> {
    let proposal = match bmc {
        Bmc::Open => {
            "0600ff07 06110000000000000000240000000000a4a3a2a004010000000000080000000001000008000000000200000800000000"
        }
        Bmc::Closed => "0600ff07 0611000000000000000002000004",
        Bmc::Full => "0600ff07 0611000000000000000002000001",
    };
    vec![
        asked(
            Request::AuthCapabilities { extended: true },
            came("0600ff07 00000000000000000010811c6320003800019705030000000008"),
        ),
        asked(Request::OpenSession { suite: Suite::S0 }, came(proposal)),
    ]
}

/// A certificate, as the BMC showed it.
pub fn certificate(der: &[u8]) -> Observation {
    let answer = Answer::Certificate { der: der.to_vec().into(), sha256: ledger::Digest::of(der).to_string() };
    asked(Request::Certificate, answer)
}

/// What a BMC with this GUID answers to Get Device GUID (IPMI v2.0, 20.8), outside a session.
pub fn guid(of: &[u8; 16]) -> Observation {
    let message = [&[0x20, 0x00, 0x37, 0x00], of.as_slice()].concat();
    let sum = message.iter().fold(0_u8, |sum, byte| sum.wrapping_sub(*byte));
    let head = bytes("0600ff07 00000000000000000018 811c63");
    asked(Request::DeviceGuid, Answer::Datagram { bytes: [head, message, vec![sum]].concat().into(), rtt_us: 700 })
}

/// A server whose IPMI is off, whose Redfish asks for an account, and whose VNC port is closed: what the shipped profile
/// calls corrected.
pub fn hardened(profile: &CheckProfile) -> Vec<Observation> {
    let silent = || Answer::Silent { waited_ms: 2000 };
    let refused = |status| Answer::Http {
        status,
        headers: [("content-type".to_owned(), "application/json".to_owned())].into(),
        body: Vec::new().into(),
        length: 0,
        sha256: ledger::Digest::of(b"").to_string(),
        rtt_us: 900,
    };
    let get = |path: ResourcePath| Request::Get { scheme: Scheme::Https, path, credentials: false };
    let mut seen = vec![
        asked(Request::Ping, silent()),
        asked(Request::AuthCapabilities { extended: true }, silent()),
        asked(get(ResourcePath::new("/redfish/v1").unwrap()), refused(401)),
        asked(get(ResourcePath::canary([7; 8])), refused(404)),
        asked(Request::RfbTypes, Answer::Refused),
    ];
    let row = profile.row(CheckId::Rf01).unwrap();
    let path = |name: &String| get(ResourcePath::new(&format!("/redfish/v1/{name}")).unwrap());
    seen.extend(row.args.paths.iter().map(|name| asked(path(name), refused(401))));
    seen
}

impl World {
    /// The text of the personal pages in the first mail to a German consignee.
    pub fn letter_text(&self, number: &str) -> String {
        let mail = self.letters_to(&super::story::address(number)).remove(0);
        let (_, pdf) = mail.attached.iter().find(|(name, _)| name.contains("formular")).unwrap();
        let path = self.path("letter.pdf");
        std::fs::write(&path, pdf).unwrap();
        let out =
            std::process::Command::new("pdftotext").args(["-layout", path.to_str().unwrap(), "-"]).output().unwrap();
        String::from_utf8(out.stdout).unwrap()
    }
}

impl Lab {
    /// Loads the signed profile from the portal.
    pub async fn profile(&self) -> Opened {
        let answer = self.client().get(format!("{}/evidence/profile", self.link)).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let name = answer.headers()["content-disposition"].to_str().unwrap().to_owned();
        assert!(name.contains("FSN2025-1682-fieldcheck.json"), "{name}");
        bmc::profile::open(&answer.bytes().await.unwrap()).unwrap()
    }

    /// Hands in files at the portal.
    pub async fn hand_in(&self, files: &[(&str, Vec<u8>)]) -> Seen {
        let form = files.iter().fold(Form::new(), |form, (name, bytes)| {
            form.part("files", Part::bytes(bytes.clone()).file_name((*name).to_owned()))
        });
        Seen::of(self.client().post(format!("{}/evidence", self.link)).multipart(form).send().await.unwrap()).await
    }

    /// Hands in codes from paper at the portal, one a line.
    pub async fn hand_in_codes(&self, codes: &str) -> Seen {
        let form = Form::new().text("codes", codes.to_owned());
        Seen::of(self.client().post(format!("{}/evidence", self.link)).multipart(form).send().await.unwrap()).await
    }

    /// Hands in one bundle as a program does: status and JSON.
    pub async fn call(&self, bytes: Vec<u8>) -> (u16, serde_json::Value) {
        let url = self.link.replacen("/p/", "/api/p/", 1) + "/evidence";
        let answer =
            self.client().post(url).header("content-type", "application/json").body(bytes).send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }
}

/// The bundles in a stream.
pub fn bundles(stream: &[app::domain::fact::Recorded]) -> Vec<app::domain::evidence::EvidenceBundle> {
    let bundle = |f: &app::domain::fact::Recorded| match &f.fact {
        Fact::EvidenceReceived { bundle } => Some(bundle.clone()),
        _ => None,
    };
    stream.iter().filter_map(bundle).collect()
}
