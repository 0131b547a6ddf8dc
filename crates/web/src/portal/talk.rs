//! Talk with the maker: questions, answers, files with either. And files that were added to an answer of the form.

use super::{
    Visit,
    frame::Frame,
    parts::{Field, Wrongs},
    repeat,
};
use crate::door::{
    Answer, page,
    page::page_with,
    see,
    upload::{Posted, kept_file},
};
use app::{
    Error, Kind,
    acts::attach_file::file_fault,
    rooms::portal::{Fault, FileLine, MessageLine, Wrong},
};
use askama::Template;
use axum::{extract::Multipart, http::StatusCode};
use domain::{fact::Scan, id::ResponseId};

#[derive(Template)]
#[template(path = "portal/talk.html")]
struct Talk {
    f: Frame,
    messages: Vec<MessageLine>,
    fields: Vec<Field>,
    errors: Wrongs,
}

impl Talk {
    fn state(&self, file: &FileLine) -> Option<String> {
        file_state(&self.f, file)
    }
}

/// What has to be said about a file; none: it can be had.
pub(crate) fn file_state(f: &Frame, file: &FileLine) -> Option<String> {
    match file.scan {
        Scan::Infected => Some(f.t("portal-file-infected")),
        Scan::Failed => Some(f.t("portal-file-held")),
        Scan::Clean | Scan::NotScanned => None,
    }
}

/// `GET …/talk`
pub(crate) async fn show(visit: Visit) -> Answer {
    let name = visit.room.contact().to_owned();
    page(&talk(&visit, "", &name, &[]))
}

/// `POST …/talk`
pub(crate) async fn take(mut visit: Visit, parts: Multipart) -> Answer {
    let posted = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(answer) => return Ok(answer),
    };
    let (text, name) = (posted.fields.get("question"), posted.fields.get("name"));
    let mut wrong = Vec::new();
    if text.is_empty() {
        wrong.push(Wrong::new("question", Fault::Text, ""));
    }
    if name.is_empty() {
        wrong.push(Wrong::new("name", Fault::Name, ""));
    }
    wrong.extend(file_fault(&visit.room.state, &posted.files).map(|fault| Wrong::new("files", fault, "")));
    let mut tries = 0;
    while wrong.is_empty() {
        let (guest, state) = (&visit.room.guest, &visit.room.state);
        match visit.app.write_message(guest, state, (name, text), &posted.files).await {
            Ok(()) => return see(&format!("{}#last", visit.at("talk"))),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) if error.kind == Kind::Invalid => wrong.push(Wrong::new("question", Fault::Text, "")),
            Err(error) => return Err(visit.refuse(error)),
        }
    }
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &talk(&visit, text, name, &wrong))
}

fn talk(visit: &Visit, text: &str, name: &str, wrong: &[Wrong]) -> Talk {
    let f = visit.frame();
    let errors = f.wrongs_here(wrong);
    let fields = vec![
        Field::new("area", "question", f.t("portal-talk-question"), text, &errors),
        Field::new("text", "name", f.t("portal-sign-name"), name, &errors).fill("name"),
        Field::new("files", "files", f.t("portal-files-add"), "", &errors).hint(f.t("portal-files-hint")),
    ];
    Talk { messages: visit.room.messages(), fields, errors, f }
}

/// `GET …/attached/{digest}`: a file of one's own, to be kept and never to be shown by the browser.
pub(crate) async fn file(visit: Visit) -> Answer {
    let unknown = || visit.refuse(Error::new("link.unknown", ""));
    let (file, name) = visit.room.own_file(visit.param("digest")).ok_or_else(unknown)?;
    let bytes = visit.app.blobs.get(&file.file).map_err(|_| unknown())?;
    Ok(kept_file(bytes, file.format, name, file.file.short()))
}

/// `POST …/receipt/{response}/files`: files for an answer that was given.
pub(crate) async fn add(mut visit: Visit, parts: Multipart) -> Answer {
    let posted = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(answer) => return Ok(answer),
    };
    let response = ResponseId::from(visit.param("response"));
    let fault = match posted.files.is_empty() {
        true => Some(Fault::FileMissing),
        false => file_fault(&visit.room.state, &posted.files),
    };
    if let Some(fault) = fault {
        return super::receipt::with_wrong(visit, &[Wrong::new("files", fault, "")]).await;
    }
    let mut tries = 0;
    loop {
        match visit.app.attach_to_response(&visit.room.guest, &visit.room.state, &response, &posted.files).await {
            Ok(()) => return see(&format!("{}#files-of", visit.at(&format!("receipt/{response}")))),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) => return Err(visit.refuse(error)),
        }
    }
}
