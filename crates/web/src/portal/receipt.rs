//! The receipt: a number to quote, what was said, when, and where it stands in the log. The page people print.

use super::{
    Visit,
    check::{Earlier, earlier, said},
    frame::Frame,
    parts::{Field, Wrongs},
    talk::file_state,
};
use crate::door::{Answer, page::page_with};
use app::rooms::portal::{FileLine, ReceiptView, Wrong};
use askama::Template;
use axum::http::StatusCode;
use domain::fact::AttachedTo;

struct UnitLine {
    serial: String,
    said: String,
    shown: String,
    anew: String,
}

#[derive(Template)]
#[template(path = "portal/receipt.html")]
struct ReceiptPage {
    f: Frame,
    r: ReceiptView,
    consignee: String,
    units: Vec<UnitLine>,
    answers: Vec<(String, String)>,
    unknown: String,
    open: Vec<String>,
    copy: bool,
    earlier: Vec<Earlier>,
    files: Vec<FileLine>,
    add: Option<Field>,
    errors: Wrongs,
}

impl ReceiptPage {
    fn state(&self, file: &FileLine) -> Option<String> {
        file_state(&self.f, file)
    }
    /// The digest in groups of four, to be compared by eye.
    fn groups(&self) -> String {
        let text = self.r.digest.as_str();
        let groups: Vec<&str> = (0..text.len()).step_by(4).filter_map(|at| text.get(at..at + 4)).collect();
        groups.join(" ")
    }
}

/// `GET …/receipt/{response}`
pub(crate) async fn show(visit: Visit) -> Answer {
    receipt(&visit, StatusCode::OK, &[]).await
}

/// The receipt with what is wrong about the files that were to be added.
pub(crate) async fn with_wrong(visit: Visit, wrong: &[Wrong]) -> Answer {
    receipt(&visit, StatusCode::UNPROCESSABLE_ENTITY, wrong).await
}

async fn receipt(visit: &Visit, status: StatusCode, wrong: &[Wrong]) -> Answer {
    let f = visit.frame();
    let errors = f.wrongs_here(wrong);
    let r = visit.app.receipt(&visit.room, visit.param("response")).await.map_err(|e| visit.refuse(e))?;
    let unit = |u: &app::rooms::portal::ReceiptUnit| UnitLine {
        serial: f.unit(&visit.room, &u.answered.unit),
        said: f.said(u.answered.said.as_ref()),
        shown: u.shown_at.as_ref().map(|at| f.v("portal-shown-since", "moment", f.moment(at))).unwrap_or_default(),
        anew: u.anew_at.as_ref().map(|at| f.v("portal-unit-newer", "moment", f.moment(at))).unwrap_or_default(),
    };
    let own = visit.room.own_responses().iter().any(|(_, own)| own.id == r.response.id);
    let to = AttachedTo::Response { response: r.response.id.clone() };
    let page = ReceiptPage {
        consignee: visit.room.name().to_owned(),
        units: r.units.iter().map(unit).collect(),
        answers: answers(visit, &f, &r),
        unknown: r.response.unknown_serials.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        open: visit
            .room
            .units()
            .iter()
            .filter(|u| u.said_done_at.is_none())
            .map(|u| f.unit(&visit.room, &u.listed.unit))
            .collect(),
        copy: visit.room.state.email.is_some() && visit.room.is_main(),
        earlier: earlier(visit),
        files: visit.room.files(&to),
        add: (own && !visit.room.is_blind())
            .then(|| Field::new("files", "files", f.t("portal-files-add"), "", &errors).hint(f.t("portal-files-hint"))),
        errors,
        r,
        f,
    };
    page_with(status, &page)
}

fn answers(visit: &Visit, f: &Frame, r: &ReceiptView) -> Vec<(String, String)> {
    let questions = &visit.room.draft.notice.form.questions;
    let line = |a: &domain::response::Answer| {
        let text = questions.iter().find(|q| q.id == a.question).map_or(a.question.as_str(), |q| q.text.get(&f.lang()));
        let comment = a.comment.as_ref().map_or("", |c| visit.room.value(c));
        (text.to_owned(), said(f, a, comment))
    };
    let mut lines: Vec<_> = r.response.answers.iter().map(line).collect();
    lines.extend(r.response.contact.iter().map(|(detail, text)| {
        (f.t(&format!("form-{}", detail.word().replace('_', "-"))), visit.room.value(text).to_owned())
    }));
    if r.response.chain_not_applicable {
        lines.push((f.t("portal-chain"), f.t("portal-chain-not-applicable")));
    }
    lines
}
