//! Evidence in the office: everything that came in and stands out, one bundle in every detail, handing in for a consignee,
//! the check profile and its versions.

use super::{
    desk::{Desk, Note},
    frame::Frame,
};
use crate::door::{
    Answer, Fields, encode,
    page::page_with,
    refusal, see,
    upload::{Posted, download},
};
use app::{
    Error,
    acts::receive_evidence::HandedIn,
    evidence::OtherwiseLine,
    rooms::office::evidence::{BundleLine, BundleRoom, EvidencePage, SharedGroup},
    staff::Components,
};
use askama::Template;
use axum::{
    extract::{Multipart, Path},
    http::StatusCode,
};
use domain::{
    action::PublishedProfile,
    evidence::{Binding, EvidenceBundle, EvidenceDoubt, Outcome, Phase},
    fact::TaskKind,
    id::{ActionId, ConsigneeId, Digest},
    response::Channel,
};

#[derive(Template)]
#[template(path = "office/evidence.html")]
struct Page {
    f: Frame,
    m: EvidencePage,
    t: Fields,
}

impl Page {
    fn standing(&self, profile: &PublishedProfile) -> String {
        let s = &self.f.s;
        match &profile.withdrawn {
            Some(reason) => s.w.with("evidence-profile-withdrawn", &[("reason", reason.clone().into())]),
            None if self.current(profile) => s.t("evidence-profile-now"),
            None => s.t("evidence-profile-earlier"),
        }
    }
    fn current(&self, profile: &PublishedProfile) -> bool {
        self.m.current.as_ref() == Some(&profile.profile)
    }
    fn class(&self, kind: &TaskKind) -> &'static str {
        if matches!(kind, TaskKind::Contradiction | TaskKind::Reopened) { "clash" } else { "doubt" }
    }
    fn kind(&self, group: &SharedGroup) -> String {
        self.f.s.word("evidence-kind", &group.kind)
    }
}

/// `GET /actions/{action}/evidence`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    show(&desk, &ActionId::from(action.as_str()), None, Fields::default()).await
}

async fn show(desk: &Desk, action: &ActionId, note: Option<Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let m = desk.app.office_evidence_page(&desk.staff, action).await?;
    let f = Frame::of(desk, action, "evidence").await?.noted(note).signing(desk).await;
    page_with(status, &Page { f, m, t })
}

/// `POST /actions/{action}/evidence/withdraw`.
pub(super) async fn withdraw(desk: Desk, Path(action): Path<String>, fields: Fields) -> Answer {
    let action = ActionId::from(action.as_str());
    let unknown = || Error::new("profile.none", "");
    let done = match Digest::parse(fields.get("profile")) {
        Some(profile) => desk.app.withdraw_profile(&desk.staff, &action, &profile, fields.get("reason")).await,
        None => Err(unknown()),
    };
    match done {
        Ok(()) => see(&format!("/actions/{}/evidence?done=withdraw", encode(action.as_str()))),
        Err(error) => {
            let note = desk.note(error, "withdraw")?;
            show(&desk, &action, Some(note), fields).await
        }
    }
}

/// `POST /actions/{action}/evidence/profile`: a new version as a file, signed by a person.
pub(super) async fn publish(desk: Desk, Path(action): Path<String>, parts: Multipart) -> Answer {
    let action = ActionId::from(action.as_str());
    let Posted { files, fields } = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(answer) => return Ok(answer),
    };
    let Some((_, bytes)) = files.into_iter().next() else {
        let note = desk.wrong("profile", "file", "office-missing");
        return show(&desk, &action, Some(note), Fields::default()).await;
    };
    let components = Components { password: fields.raw("password"), code: fields.get("code") };
    let meaning = desk.words().t("meaning-profile");
    match desk.app.publish_profile(&desk.staff, &action, &bytes, &meaning, &components).await {
        Ok(_) => see(&format!("/actions/{}/evidence?done=publish", encode(action.as_str()))),
        Err(error) => {
            let note = desk.note(error, "profile")?;
            show(&desk, &action, Some(note), Fields::default()).await
        }
    }
}

/// Where evidence comes from that staff hand in.
pub(super) const CHANNELS: [(&str, Channel); 3] =
    [("mail", Channel::Mail), ("paper", Channel::Paper), ("on_site", Channel::OnSite)];

/// `POST /actions/{action}/recipients/{consignee}/evidence`: what came by mail or on a stick.
pub(super) async fn enter(desk: Desk, Path((action, consignee)): Path<(String, String)>, parts: Multipart) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    let posted = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(answer) => return Ok(answer),
    };
    let fields = posted.fields.clone();
    let files = posted.with_text("codes", "codes");
    let channel = CHANNELS.iter().find(|(word, _)| *word == fields.get("channel")).map(|(_, channel)| *channel);
    let handed = match (files.is_empty(), channel) {
        (true, _) => Err(super::consignee::wrong("file", "office-missing")),
        (_, None) => Err(super::consignee::wrong("channel", "office-missing-choice")),
        (false, Some(channel)) => desk.app.enter_files(&desk.staff, &action, &consignee, channel, files).await,
    };
    match handed {
        Ok(handed) => match refused(&desk, &handed) {
            Some(note) => super::consignee::show(&desk, &action, &consignee, Some(note), fields).await,
            None => {
                let at = format!("/actions/{}/recipients/{}", encode(action.as_str()), encode(consignee.as_str()));
                see(&format!("{at}?done=evidence-file#evidence"))
            }
        },
        Err(error) => super::consignee::again(&desk, &action, &consignee, error, "evidence", fields).await,
    }
}

/// What was not taken, file by file, and how many were.
fn refused(desk: &Desk, handed: &[HandedIn]) -> Option<Note> {
    let words = desk.words();
    let line = |one: &HandedIn| {
        let error = one.result.as_ref().err()?;
        let why = refusal::said(&words, error.code, &error.outward);
        let name = if one.name.is_empty() { "?" } else { &one.name };
        Some(words.with("portal-evidence-refused", &[("file", name.into()), ("why", why.into())]))
    };
    let mut lines: Vec<String> = handed.iter().filter_map(line).collect();
    if lines.is_empty() {
        return None;
    }
    let taken = i64::try_from(handed.len() - lines.len()).unwrap_or_default();
    lines.push(words.with("evidence-taken", &[("count", taken.into())]));
    Some(Note { text: lines.join(" "), field: "evidence-file".into(), status: StatusCode::UNPROCESSABLE_ENTITY })
}

#[derive(Template)]
#[template(path = "office/bundle.html")]
struct BundlePage {
    f: Frame,
    m: BundleRoom,
    here: String,
}

/// Words about a bundle, for every page that shows one.
pub(super) struct InWords<'a>(pub &'a Frame);

impl InWords<'_> {
    /// What its bytes say.
    pub fn outcome(&self, bundle: &EvidenceBundle) -> String {
        self.0.s.t(match bundle.outcome {
            Outcome::Corrected => "evidence-outcome-corrected",
            Outcome::Open => "evidence-outcome-open",
            Outcome::Undecided => "evidence-outcome-undecided",
        })
    }
    /// Whether it counts.
    pub fn counts(&self, bundle: &EvidenceBundle) -> String {
        self.0.s.t(match bundle.decides() {
            Some(true) => "evidence-counts-yes",
            Some(false) => "evidence-counts-no",
            None => "evidence-counts-none",
        })
    }
    /// How that is marked.
    pub fn class(&self, bundle: &EvidenceBundle) -> &'static str {
        match bundle.decides() {
            Some(true) => "shown",
            Some(false) => "clash",
            None => "doubt",
        }
    }
    /// How it is bound to the serial number.
    pub fn binding(&self, bundle: &EvidenceBundle) -> String {
        self.0.s.t(match bundle.binding {
            Binding::Operator => "evidence-binding-operator",
            Binding::Inside => "evidence-binding-inside",
            Binding::BothSides => "evidence-binding-both-sides",
        })
    }
    /// Before or after the measures.
    pub fn phase(&self, bundle: &EvidenceBundle) -> String {
        self.0.s.t(match bundle.phase {
            Phase::Assess => "evidence-phase-assess",
            Phase::Verify => "evidence-phase-verify",
        })
    }
    /// A doubt or remark.
    pub fn doubt(&self, doubt: &EvidenceDoubt) -> String {
        self.0.s.word("evidence-doubt", doubt.word())
    }
}

impl BundlePage {
    fn said(&self) -> InWords<'_> {
        InWords(&self.f)
    }
    fn line(&self) -> &BundleLine {
        &self.m.line
    }
    fn bundle(&self) -> &EvidenceBundle {
        &self.m.line.bundle
    }
    fn vantages(&self) -> String {
        let seen: Vec<String> =
            self.m.report.iter().flat_map(|r| &r.vantages).map(|v| self.f.s.word("evidence-vantage", v)).collect();
        if seen.is_empty() { self.f.s.t("evidence-vantage-none") } else { seen.join("; ") }
    }
    fn challenge(&self) -> String {
        match self.bundle().challenge {
            Some(number) => self.f.s.w.with("evidence-challenge-number", &[("number", i64::from(number + 1).into())]),
            None => self.f.s.t("evidence-challenge-none"),
        }
    }
    /// Where the file says otherwise, in words.
    fn otherwise(&self, line: &OtherwiseLine) -> String {
        let s = &self.f.s;
        let (what, kind) = match line.what {
            "outcome" => (s.t("evidence-otherwise-outcome"), "evidence-outcome"),
            "binding" => (s.t("evidence-binding"), "evidence-binding"),
            check => (check.to_owned(), "verdict"),
        };
        let word = |word: &str| if word.is_empty() { s.t("evidence-otherwise-nothing") } else { s.word(kind, word) };
        let values = [("what", what.into()), ("said", word(line.said).into()), ("found", word(line.found).into())];
        s.w.with("evidence-otherwise-line", &values)
    }
    fn verdict_class(&self, verdict: &str) -> &'static str {
        match verdict {
            "pass" => "shown",
            "fail" => "clash",
            "inconclusive" => "doubt",
            _ => "none",
        }
    }
    fn vex(&self) -> Option<String> {
        let serial = encode(self.bundle().serial.as_str()).replace('/', "%2F");
        self.m.vex.then(|| format!("{}/vex/{serial}", self.here))
    }
}

/// `GET /actions/{action}/recipients/{consignee}/evidence/{digest}`.
pub(super) async fn bundle(desk: Desk, Path((action, consignee, digest)): Path<(String, String, String)>) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    let m = desk.app.office_bundle(&desk.staff, &action, &consignee, &digest, &desk.lang()).await?;
    let mut f = Frame::of(&desk, &action, "recipients").await?;
    f.title = format!("{}, {}", m.line.bundle.serial, f.title);
    let here = format!("{}/recipients/{}", f.at, encode(consignee.as_str()));
    page_with(StatusCode::OK, &BundlePage { f, m, here })
}

/// `GET /actions/{action}/recipients/{consignee}/vex/{serial}`.
pub(super) async fn vex(desk: Desk, Path((action, consignee, serial)): Path<(String, String, String)>) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    let (name, bytes) = desk.app.office_vex(&desk.staff, &action, &consignee, &serial, &desk.lang()).await?;
    Ok(download(bytes, &name))
}
