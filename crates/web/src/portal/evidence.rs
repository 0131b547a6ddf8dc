//! Show it with fieldcheck: the profile to load, the fingerprint to compare, the command, the files to hand in, and where
//! each unit stands. Looking changes nothing. The same files handed in twice are one evidence.

use super::{Visit, frame::Frame};
use crate::door::{
    Answer, Refusal, encode, page,
    page::page_with,
    refusal, see,
    upload::{Posted, download, shell_word},
};
use app::{
    Error,
    acts::receive_evidence::{EvidenceReceipt, HandedIn},
    rooms::portal::{EvidenceRoom, EvidenceUnit, LastBundle},
};
use askama::Template;
use axum::{extract::Multipart, http::StatusCode};
use domain::{evidence::Outcome, id::UnitKey};

/// Commands that are shown unit by unit; with more units one with a place to fill in.
const COMMANDS: usize = 6;

#[derive(Template)]
#[template(path = "portal/evidence.html")]
struct Evidence {
    f: Frame,
    m: EvidenceRoom,
    /// Each command in the pieces between which a line may end.
    commands: Vec<Vec<String>>,
    unknown: bool,
    results: Vec<Got>,
    nothing: bool,
}

/// What became of one file.
struct Got {
    text: String,
    notes: Vec<String>,
    refused: bool,
}

impl Evidence {
    fn unit(&self, unit: &EvidenceUnit) -> String {
        match &unit.serial {
            Some(serial) => self.f.v("portal-serial", "serial", serial),
            None => self.f.t("portal-serial-unknown"),
        }
    }
    /// One sentence about a unit.
    fn state(&self, unit: &EvidenceUnit) -> String {
        if let Some(at) = &unit.shown_at {
            let key = if unit.by_fieldcheck { "portal-evidence-shown" } else { "portal-evidence-shown-onsite" };
            return self.f.v(key, "moment", self.f.moment(at));
        }
        let why = match &unit.last {
            None => "portal-evidence-none",
            Some(LastBundle { outcome: Outcome::Open, .. }) => "portal-evidence-open",
            Some(LastBundle { outcome: Outcome::Undecided, .. }) => "portal-evidence-undecided",
            Some(LastBundle { outcome: Outcome::Corrected, .. }) => "portal-evidence-doubts",
        };
        self.f.v("portal-evidence-not-shown", "why", self.f.t(why))
    }
    /// Doubts of the latest evidence; remarks are for the maker.
    fn doubts(&self, last: &LastBundle) -> Vec<String> {
        last.doubts.iter().filter(|d| d.stops()).map(|d| doubt(&self.f, d.word())).collect()
    }
    fn open(&self, last: &LastBundle) -> bool {
        last.outcome == Outcome::Open
    }
    fn vex(&self, unit: &EvidenceUnit) -> Option<String> {
        let serial = unit.serial.as_ref().filter(|_| unit.by_fieldcheck && unit.shown_at.is_some())?;
        Some(self.f.at(&format!("evidence/vex/{}", encode(serial).replace('/', "%2F"))))
    }
}

fn doubt(f: &Frame, word: &str) -> String {
    f.t(&format!("evidence-doubt-{}", word.replace('_', "-")))
}

/// `GET …/evidence`
pub(crate) async fn show(visit: Visit) -> Answer {
    page(&room(&visit, Vec::new(), false).await?)
}

async fn room(visit: &Visit, results: Vec<Got>, nothing: bool) -> Result<Evidence, Refusal> {
    let f = visit.frame();
    let m = visit.app.evidence_room(&visit.room, &f.lang()).await?;
    let file = m.profile.as_ref().map(|p| p.file.clone()).unwrap_or_default();
    let address = f.t("portal-evidence-address");
    let command = |serial: &str| {
        let options = [format!("--profile {file}"), format!("--serial {serial}"), "--phase verify".to_owned()];
        [format!("fieldcheck check {address}")].into_iter().chain(options).collect::<Vec<_>>()
    };
    let serials: Vec<&str> = m.units.iter().filter_map(|u| u.serial.as_deref()).collect();
    let commands = match serials.len() {
        0 => Vec::new(),
        1..=COMMANDS => serials.iter().map(|s| command(&shell_word(s))).collect(),
        _ => vec![command(&f.t("portal-evidence-any-serial"))],
    };
    let unknown = serials.len() < m.units.len();
    Ok(Evidence { f, m, commands, unknown, results, nothing })
}

/// `POST …/evidence`: one file or several.
pub(crate) async fn take(mut visit: Visit, parts: Multipart) -> Answer {
    let files = match Posted::read(parts).await {
        Ok(posted) => posted.with_text("codes", "codes"),
        Err(answer) => return Ok(answer),
    };
    if files.is_empty() {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &room(&visit, Vec::new(), true).await?);
    }
    let handed = visit.app.receive_files(&visit.room.guest, files).await.map_err(|e| visit.refuse(e))?;
    visit.again().await?;
    let plain = |one: &HandedIn| one.result.as_ref().is_ok_and(EvidenceReceipt::is_plain);
    if handed.iter().all(plain) {
        return see(&format!("{}#state", visit.at("evidence")));
    }
    let status =
        if handed.iter().any(|one| one.result.is_err()) { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let f = visit.frame();
    let results = handed.iter().map(|one| match &one.result {
        Ok(receipt) => got(&f, receipt),
        Err(error) => refused(&f, &one.name, error),
    });
    page_with(status, &room(&visit, results.collect(), false).await?)
}

fn got(f: &Frame, receipt: &EvidenceReceipt) -> Got {
    let word = if receipt.already { "already" } else { receipt.word() };
    let serial = f.v("portal-serial", "serial", receipt.serial());
    Got {
        text: f.v(&format!("portal-evidence-got-{}", word.replace('_', "-")), "serial", serial),
        notes: receipt.doubts().into_iter().map(|d| doubt(f, d.word())).collect(),
        refused: false,
    }
}

fn refused(f: &Frame, name: &str, error: &Error) -> Got {
    let words = app::Words::of(&f.lang());
    let name = if name.is_empty() { "?" } else { name };
    let text = f.vv("portal-evidence-refused", "file", name, "why", refusal::said(&words, error.code, ""));
    let notes = if error.outward.is_empty() { Vec::new() } else { vec![format!("{} [{}]", error.outward, error.code)] };
    Got { text, notes, refused: true }
}

/// `GET …/evidence/profile`
pub(crate) async fn profile(visit: Visit) -> Answer {
    let (name, bytes) = visit.app.guest_profile(&visit.room).await.map_err(|e| visit.refuse(e))?;
    Ok(download(bytes, &name))
}

/// `GET …/evidence/vex/{serial}`
pub(crate) async fn vex(visit: Visit) -> Answer {
    let lang = visit.frame().lang();
    let (name, bytes) = visit.app.guest_vex(&visit.room, visit.param("serial"), &lang).map_err(|e| visit.refuse(e))?;
    Ok(download(bytes, &name))
}

/// What the latest evidence says about a unit, for the form.
pub(crate) fn in_words(f: &Frame, visit: &Visit, key: &UnitKey) -> String {
    let bundles = &visit.room.state.bundles;
    let Some((_, last)) = bundles.iter().rev().find(|(_, b)| b.unit.as_ref() == Some(key)) else {
        return f.t("portal-shown-none");
    };
    let why = match last.outcome {
        Outcome::Open => "portal-evidence-open",
        Outcome::Undecided => "portal-evidence-undecided",
        Outcome::Corrected => "portal-evidence-doubts",
    };
    f.v("portal-evidence-not-shown", "why", f.t(why))
}
