//! Evidence in the office: everything that came in and stands out, one bundle in every detail, handing in for a consignee,
//! the check profile and its versions.

use super::{
    desk::{Desk, Note},
    frame::Frame,
    show::encode,
};
use crate::{
    door::{Answer, Fields, page::page_with, see},
    portal::evidence::download,
};
use app::{
    Error,
    evidence::{Found, OtherwiseLine, find, in_order},
    rooms::office::evidence::{BundleLine, BundleRoom, EvidencePage, SharedGroup},
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
    let f = Frame::of(desk, action, "evidence").await?.noted(note);
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

/// `POST /actions/{action}/evidence/profile`: a new version as a file.
pub(super) async fn publish(desk: Desk, Path(action): Path<String>, parts: Multipart) -> Answer {
    let action = ActionId::from(action.as_str());
    let Some((_, bytes)) = files(parts).await.into_iter().next() else {
        let note = desk.wrong("profile", "file", "office-missing");
        return show(&desk, &action, Some(note), Fields::default()).await;
    };
    match desk.app.publish_profile(&desk.staff, &action, &bytes).await {
        Ok(_) => see(&format!("/actions/{}/evidence?done=publish", encode(action.as_str()))),
        Err(error) => {
            let note = desk.note(error, "profile")?;
            show(&desk, &action, Some(note), Fields::default()).await
        }
    }
}

/// The files of a form: name and bytes, empty ones left out.
async fn files(mut parts: Multipart) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    while let Ok(Some(part)) = parts.next_field().await {
        let name = part.file_name().unwrap_or_default().to_owned();
        if let Ok(bytes) = part.bytes().await
            && !bytes.is_empty()
        {
            files.push((name, bytes.to_vec()));
        }
    }
    files
}

/// `POST /actions/{action}/recipients/{consignee}/evidence`: what came by mail or on a stick.
pub(super) async fn enter(desk: Desk, Path((action, consignee)): Path<(String, String)>, parts: Multipart) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    let given = files(parts).await;
    let entered = async {
        let mut found: Vec<Found> = Vec::new();
        for (name, bytes) in &given {
            found.extend(find(name, bytes)?);
        }
        for one in in_order(found) {
            desk.app.enter_evidence(&desk.staff, &action, &consignee, Channel::Mail, &one.bytes).await?;
        }
        Ok::<(), Error>(())
    };
    let done = if given.is_empty() { Err(super::consignee::wrong("file", "office-missing")) } else { entered.await };
    match done {
        Ok(()) => {
            let at = format!("/actions/{}/recipients/{}", encode(action.as_str()), encode(consignee.as_str()));
            see(&format!("{at}?done=evidence-file#evidence"))
        }
        Err(error) => super::consignee::again(&desk, &action, &consignee, error, "evidence", Fields::default()).await,
    }
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
