//! Handing a part to a colleague, and what became of the parts handed on.

use super::{
    Visit,
    frame::Frame,
    parts::{Choice, Field, Wrongs},
    repeat,
};
use crate::door::{Answer, Fields, page, page::page_with, see};
use app::{
    Kind,
    rooms::portal::{Fault, HandedOn, Wrong},
};
use askama::Template;
use axum::http::StatusCode;
use domain::id::{HandoverId, UnitKey};

struct HandedRow {
    id: String,
    withdrawn: String,
    answers: Vec<String>,
    to: String,
    units: String,
    on: String,
    complete: bool,
    said: String,
}

#[derive(Template)]
#[template(path = "portal/hand.html")]
struct Hand {
    f: Frame,
    choices: Vec<Choice>,
    fields: Vec<Field>,
    handed: Vec<HandedRow>,
    errors: Wrongs,
}

/// `GET …/hand`
pub(crate) async fn show(visit: Visit) -> Answer {
    visit.named_only()?;
    let from = visit.room.contact().to_owned();
    page(&hand(&visit, &[], "", &from, &[]))
}

/// `POST …/hand`
pub(crate) async fn take(mut visit: Visit, fields: Fields) -> Answer {
    visit.named_only()?;
    if fields.has("withdraw") {
        return withdraw(visit, HandoverId::from(fields.get("withdraw"))).await;
    }
    let chosen = fields.all("unit");
    let units: Vec<UnitKey> = chosen.iter().map(|k| UnitKey::from(k.as_str())).collect();
    let (email, from) = (fields.get("email"), fields.get("from"));
    let mut wrong = Vec::new();
    if units.is_empty() {
        wrong.push(Wrong::new("unit-0", Fault::Units, ""));
    }
    if from.is_empty() {
        wrong.push(Wrong::new("from", Fault::Name, ""));
    }
    let mut tries = 0;
    while wrong.is_empty() {
        match visit.app.hand_over(&visit.room.guest, &visit.room.state, &units, email, from).await {
            Ok(_) => return see(&visit.at("done/hand")),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) if error.kind == Kind::Invalid => wrong.push(Wrong::new("email", Fault::Email, "")),
            Err(error) => return Err(visit.refuse(error)),
        }
    }
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &hand(&visit, &chosen, email, from, &wrong))
}

/// Takes a part back.
async fn withdraw(mut visit: Visit, part: HandoverId) -> Answer {
    let mut tries = 0;
    loop {
        match visit.app.withdraw_handover(&visit.room.guest, &visit.room.state, &part).await {
            Ok(()) => return see(&visit.at("hand")),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) => return Err(visit.refuse(error)),
        }
    }
}

fn hand(visit: &Visit, chosen: &[String], email: &str, from: &str, wrong: &[Wrong]) -> Hand {
    let f = visit.frame();
    let errors = f.wrongs_here(wrong);
    let choice = |(place, unit): (usize, &&domain::reconcile::UnitState)| {
        let key = &unit.listed.unit;
        let said = unit.disposition.as_ref().map(|d| visit.room.said(d));
        let product = visit.room.product(&unit.listed.product).map(|p| p.form_name.clone()).unwrap_or_default();
        let hint = f.vv("portal-hand-unit", "name", product, "state", f.said(said.as_ref()));
        let picked = chosen.iter().any(|c| c == key.as_str());
        Choice::tick(format!("unit-{place}"), "unit", key.as_str(), picked, f.unit(&visit.room, key)).hint(hint)
    };
    let came = |(id, name, at): &(domain::id::ResponseId, String, jiff::Timestamp)| {
        let values = [("number", id.to_string()), ("name", name.clone()), ("moment", f.moment(at))];
        f.values("portal-hand-answer", &values)
    };
    let row = |h: &HandedOn| HandedRow {
        id: h.id.to_string(),
        withdrawn: h.withdrawn_at.map(|at| f.v("portal-hand-withdrawn", "moment", f.moment(&at))).unwrap_or_default(),
        answers: h.answers.iter().map(came).collect(),
        to: h.to.clone(),
        units: h.units.iter().map(|u| f.unit(&visit.room, u)).collect::<Vec<_>>().join(", "),
        on: f.moment(&h.at),
        complete: h.said == h.units.len(),
        said: f.vv("portal-hand-said", "said", h.said, "count", h.units.len()),
    };
    Hand {
        choices: visit.room.units().iter().enumerate().map(choice).collect(),
        fields: vec![
            Field::new("email", "email", f.t("portal-hand-email"), email, &errors),
            Field::new("text", "from", f.t("portal-hand-from"), from, &errors)
                .hint(f.t("portal-hand-from-hint"))
                .fill("name"),
        ],
        handed: visit.room.handed_on().iter().map(row).collect(),
        errors,
        f,
    }
}
