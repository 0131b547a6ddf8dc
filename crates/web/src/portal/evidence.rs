//! Show it with fieldcheck: the profile to load, the fingerprint to compare, the command, the files to hand in, and where
//! each unit stands. Looking changes nothing. The same files handed in twice are one evidence.

use super::{Visit, frame::Frame, repeat};
use crate::door::{Answer, Refusal, page, page::page_with, refusal, see};
use app::{
    Error,
    acts::receive_evidence::EvidenceReceipt,
    evidence::{Found, find, in_order},
    rooms::portal::{EvidenceRoom, EvidenceUnit, LastBundle},
};
use askama::Template;
use axum::{
    extract::Multipart,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{evidence::Outcome, id::UnitKey};

/// Commands that are shown unit by unit; with more units one with a place to fill in.
const COMMANDS: usize = 6;

#[derive(Template)]
#[template(path = "portal/evidence.html")]
struct Evidence {
    f: Frame,
    m: EvidenceRoom,
    commands: Vec<String>,
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
        Some(self.f.at(&format!("evidence/vex/{}", crate::office::encode(serial).replace('/', "%2F"))))
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
    let (address, any) = if f.tag() == "de" { ("ADRESSE", "SERIENNUMMER") } else { ("ADDRESS", "SERIAL") };
    let command = |serial: &str| format!("fieldcheck check {address} --profile {file} --serial {serial}");
    let serials: Vec<&str> = m.units.iter().filter_map(|u| u.serial.as_deref()).collect();
    let commands = match serials.len() {
        0 => Vec::new(),
        1..=COMMANDS => serials.iter().map(|s| command(&quoted(s))).collect(),
        _ => vec![command(any)],
    };
    let unknown = serials.len() < m.units.len();
    Ok(Evidence { f, m, commands, unknown, results, nothing })
}

/// A serial number as a shell takes it.
fn quoted(serial: &str) -> String {
    let plain = serial.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
    if plain { serial.to_owned() } else { format!("\"{}\"", serial.replace(['"', '\\', '$', '`'], "")) }
}

/// `POST …/evidence`: one file or several.
pub(crate) async fn take(mut visit: Visit, mut parts: Multipart) -> Answer {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    loop {
        match parts.next_field().await {
            Ok(Some(part)) => {
                let name = part.file_name().unwrap_or_default().to_owned();
                match part.bytes().await {
                    Ok(bytes) if !bytes.is_empty() => files.push((name, bytes.to_vec())),
                    Ok(_) => {}
                    Err(error) => return Ok(error.into_response()),
                }
            }
            Ok(None) => break,
            Err(error) => return Ok(error.into_response()),
        }
    }
    if files.is_empty() {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &room(&visit, Vec::new(), true).await?);
    }
    let (mut found, mut results, mut plain) = (Vec::new(), Vec::new(), true);
    for (name, bytes) in files {
        match find(&name, &bytes) {
            Ok(bundles) => found.extend(bundles),
            Err(error) => results.push(refused(&visit.frame(), &name, &error)),
        }
    }
    for Found { name, bytes } in in_order(found) {
        match receive(&mut visit, &bytes).await? {
            Ok(receipt) => {
                plain &= !receipt.already && receipt.bundle.doubts.iter().all(|d| !d.stops());
                results.push(got(&visit.frame(), &receipt));
            }
            Err(error) => results.push(refused(&visit.frame(), &name, &error)),
        }
    }
    if results.iter().any(|r| r.refused) {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &room(&visit, results, false).await?);
    }
    if plain { see(&format!("{}#state", visit.at("evidence"))) } else { page(&room(&visit, results, false).await?) }
}

/// Takes one bundle, again if something else was recorded meanwhile. The outer error is ours, the inner one the bundle's.
pub(crate) async fn receive(visit: &mut Visit, bytes: &[u8]) -> Result<Result<EvidenceReceipt, Error>, Refusal> {
    let mut tries = 0;
    loop {
        let done = visit.app.receive_evidence(&visit.room.guest, &visit.room.state, bytes).await;
        match done {
            Ok(receipt) => {
                visit.again().await?;
                return Ok(Ok(receipt));
            }
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) if error.code.starts_with("evidence.") => return Ok(Err(error)),
            Err(error) => return Err(visit.refuse(error)),
        }
    }
}

fn got(f: &Frame, receipt: &EvidenceReceipt) -> Got {
    let word = if receipt.already { "already" } else { receipt.word() };
    let serial = f.v("portal-serial", "serial", &receipt.bundle.serial);
    Got {
        text: f.v(&format!("portal-evidence-got-{}", word.replace('_', "-")), "serial", serial),
        notes: receipt.bundle.doubts.iter().filter(|d| d.stops()).map(|d| doubt(f, d.word())).collect(),
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

/// JSON to be kept as a file.
pub(crate) fn download(bytes: Vec<u8>, name: &str) -> Response {
    let safe: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '+')).collect();
    let mut response: Response = ([(header::CONTENT_TYPE, "application/json")], bytes).into_response();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{safe}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
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
