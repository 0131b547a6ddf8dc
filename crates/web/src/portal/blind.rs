//! A distributor that keeps the names: its sites by number, what it hands on to them, and that it did.
//!
//! The page asks for no name. What the program of the distributor made (`fieldaction cascade seal`) is read here: the
//! public part fills the lines, the sealed list is kept as it is.

use super::{
    Visit,
    frame::Frame,
    parts::{Field, Wrongs},
    repeat,
};
use crate::door::{Answer, Fields, Refusal, page, page::page_with, see, upload::Posted};
use app::{
    Error,
    rooms::portal::{BlindView, CheckedSites, SiteRow, lines_of},
    sub_list,
};
use askama::Template;
use axum::{
    extract::Multipart,
    http::{StatusCode, header::CONTENT_DISPOSITION, header::CONTENT_TYPE},
    response::IntoResponse,
};
use domain::date;

#[derive(Template)]
#[template(path = "portal/blind.html")]
struct Blind {
    f: Frame,
    consignee: String,
    view: BlindView,
    free: Vec<String>,
    sites: Field,
    on: Field,
    complete: bool,
    errors: Wrongs,
    preview: usize,
}

impl Blind {
    fn count(&self, of: fn(&&SiteRow) -> bool) -> usize {
        self.view.sites.iter().filter(of).count()
    }
    fn told(&self) -> usize {
        self.count(|s| s.told_at.is_some())
    }
    fn read(&self) -> usize {
        self.count(|s| s.read)
    }
    fn answered(&self) -> usize {
        self.count(|s| s.answered)
    }
}

/// What was typed.
#[derive(Default)]
struct Typed {
    sites: String,
    on: String,
    complete: bool,
}

/// `GET …/blind`
pub(super) async fn show(visit: Visit) -> Answer {
    page(&blind(&visit, &Typed::default(), &CheckedSites::default(), Vec::new()).await?)
}

/// `POST …/blind`: checks, declares, or says that the sites were told.
pub(super) async fn take(mut visit: Visit, fields: Fields) -> Answer {
    if !visit.room.is_chain() {
        return Err(visit.refuse(Error::new("link.unknown", "")));
    }
    let typed = Typed {
        sites: fields.get("paste").to_owned(),
        on: fields.get("on").to_owned(),
        complete: fields.has("complete"),
    };
    if fields.get("act") == "told" {
        return told(visit, typed).await;
    }
    let checked = visit.room.check_sites(&typed.sites);
    let good = checked.faults.is_empty() && !checked.sites.is_empty();
    let mut tries = 0;
    while good && fields.get("act") == "declare" {
        let (guest, state) = (&visit.room.guest, &visit.room.state);
        match visit.app.declare_blind(guest, state, &checked.sites, typed.complete).await {
            Ok(_) => return see(&visit.at("blind")),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) if error.code == "cascade.invalid" => {
                let wrong = visit.frame().v("portal-line-site", "about", &error.outward);
                let shown = blind(&visit, &typed, &CheckedSites::default(), vec![wrong]).await?;
                return page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
            }
            Err(error) => return Err(visit.refuse(error)),
        }
    }
    let mut wrong = Vec::new();
    if checked.sites.is_empty() {
        wrong.push(visit.frame().t("portal-line-none"));
    }
    let status = if good { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &blind(&visit, &typed, &checked, wrong).await?)
}

async fn told(mut visit: Visit, typed: Typed) -> Answer {
    let today = visit.app.clock.today();
    let on = if typed.on.is_empty() { Some(today) } else { date::read(&typed.on) };
    let Some(on) = on.filter(|day| *day <= today) else {
        let mut shown = blind(&visit, &typed, &CheckedSites::default(), Vec::new()).await?;
        let text = shown.f.t("portal-wrong-date");
        shown.errors = Wrongs(vec![("on".into(), "#on".into(), text.clone())]);
        shown.on.error = text;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    };
    let mut tries = 0;
    while let Err(error) = visit.app.tell_onward(&visit.room.guest, &visit.room.state, on).await {
        if !repeat(&error, tries) {
            return Err(visit.refuse(error));
        }
        tries += 1;
        visit.again().await?;
    }
    see(&visit.at("blind"))
}

/// `POST …/blind/files`: the public part fills the lines, a sealed list is kept.
pub(super) async fn files(mut visit: Visit, parts: Multipart) -> Answer {
    if !visit.room.is_chain() {
        return Err(visit.refuse(Error::new("link.unknown", "")));
    }
    let posted = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(refused) => return Ok(refused),
    };
    let mut typed = Typed::default();
    let mut wrong = Vec::new();
    for (name, bytes) in posted.files {
        // The public part is JSON; whatever else comes has to be sealed.
        if bytes.starts_with(b"{") {
            match sub_list::read_public(&bytes) {
                Ok(list) => typed.sites = lines_of(&list),
                Err(_) => wrong.push(visit.frame().v("portal-line-public", "about", &name)),
            }
            continue;
        }
        let mut tries = 0;
        loop {
            match visit.app.keep_sealed_list(&visit.room.guest, &visit.room.state, &bytes).await {
                Ok(()) => break visit.again().await?,
                Err(error) if repeat(&error, tries) => {
                    tries += 1;
                    visit.again().await?;
                }
                Err(error) if error.code == "cascade.unsealed" => {
                    break wrong.push(visit.frame().v("portal-line-unsealed", "about", &name));
                }
                Err(error) => return Err(visit.refuse(error)),
            }
        }
    }
    let checked = visit.room.check_sites(&typed.sites);
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &blind(&visit, &typed, &checked, wrong).await?)
}

async fn blind(visit: &Visit, typed: &Typed, checked: &CheckedSites, more: Vec<String>) -> Result<Blind, Refusal> {
    let f = visit.frame();
    let view = visit.app.blind_view(&visit.room).await.map_err(|e| visit.refuse(e))?;
    let line = |fault: &app::rooms::portal::LineFault| {
        let text = f.v(&format!("portal-line-{}", fault.part), "about", &fault.about);
        f.vv("portal-line-pasted", "line", fault.line, "text", text)
    };
    let said = more.into_iter().chain(checked.faults.iter().map(line));
    let errors = Wrongs(said.map(|text| ("paste".to_owned(), "#paste".to_owned(), text)).collect());
    Ok(Blind {
        consignee: visit.room.name().to_owned(),
        free: view.free.iter().map(|(key, serial)| serial.clone().unwrap_or_else(|| key.to_string())).collect(),
        sites: Field::new("area", "paste", f.t("portal-blind-lines"), &typed.sites, &errors)
            .hint(f.t("portal-blind-lines-hint")),
        on: Field::new("date", "on", f.t("portal-informed-on"), &typed.on, &errors).hint(f.t("portal-date-hint")),
        complete: typed.complete,
        preview: if errors.0.is_empty() { checked.sites.len() } else { 0 },
        view,
        errors,
        f,
    })
}

/// `GET …/blind/onward.zip`
pub(super) async fn all(visit: Visit) -> Answer {
    let bytes = visit.app.onward_files(&visit.room).await.map_err(|e| visit.refuse(e))?;
    Ok(kept(bytes, "application/zip", &format!("{}-onward.zip", visit.room.draft.notice.reference)))
}

/// `GET …/blind/letters/{site}.pdf`
pub(super) async fn letter(visit: Visit) -> Answer {
    let site = visit.param("site").strip_suffix(".pdf").unwrap_or_default().to_owned();
    let bytes = visit.app.onward_letter(&visit.room, &site).await.map_err(|e| visit.refuse(e))?;
    Ok(kept(bytes, "application/pdf", &format!("{}-{site}.pdf", visit.room.draft.notice.reference)))
}

/// `GET …/blind/sealed/{digest}`
pub(super) async fn sealed(visit: Visit) -> Answer {
    let digest = visit.param("digest").to_owned();
    let bytes = visit.app.sealed_list(&visit.room, &digest).map_err(|e| visit.refuse(e))?;
    Ok(kept(bytes, "application/octet-stream", &format!("{}.age", digest.get(..12).unwrap_or_default())))
}

/// A file to keep.
fn kept(bytes: Vec<u8>, kind: &'static str, name: &str) -> axum::response::Response {
    let safe: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')).collect();
    let about = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, format!("attachment; filename=\"{safe}\""))];
    (about, bytes).into_response()
}
