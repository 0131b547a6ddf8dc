//! "Not responsible": the right person is named, or nobody. It redirects the notice, it never drops the consignee.

use super::{
    Visit,
    frame::Frame,
    parts::{Choice, Field, Wrongs},
    repeat,
};
use crate::door::{Answer, Fields, page, page::page_with, see};
use app::{
    Kind,
    acts::correct_contact::RightContact,
    rooms::portal::{Fault, Wrong},
};
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "portal/contact.html")]
struct Contact {
    f: Frame,
    choices: Vec<Choice>,
    errors: Wrongs,
}

/// `GET …/contact`
pub(crate) async fn show(visit: Visit) -> Answer {
    visit.named_only()?;
    page(&contact(&visit, &Fields::default(), &[]))
}

/// `POST …/contact`
pub(crate) async fn take(mut visit: Visit, fields: Fields) -> Answer {
    visit.named_only()?;
    let text = |name: &str| fields.get(name).to_owned();
    // Only what belongs to the chosen answer counts.
    let (right, mut wrong) = match fields.get("case") {
        "person" if fields.has("name") || fields.has("email") => {
            (RightContact { name: text("name"), email: text("email") }, Vec::new())
        }
        "person" => (RightContact::default(), vec![Wrong::new("name", Fault::Name, "")]),
        "site" if fields.has("site") => (RightContact { name: text("site"), email: String::new() }, Vec::new()),
        "site" => (RightContact::default(), vec![Wrong::new("site", Fault::To, "")]),
        "unknown" => (RightContact::default(), Vec::new()),
        _ => (RightContact::default(), vec![Wrong::new("case-person", Fault::Choose, "")]),
    };
    let mut tries = 0;
    while wrong.is_empty() {
        match visit.app.wrong_contact(&visit.room.guest, &visit.room.state, &right).await {
            Ok(()) => return see(&visit.at("done/contact")),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) if error.kind == Kind::Invalid => wrong.push(Wrong::new("email", Fault::Email, "")),
            Err(error) => return Err(visit.refuse(error)),
        }
    }
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &contact(&visit, &fields, &wrong))
}

fn contact(visit: &Visit, fields: &Fields, wrong: &[Wrong]) -> Contact {
    let f = visit.frame();
    let errors = f.wrongs_here(wrong);
    let picked = fields.get("case");
    let field = |kind, id: &str, label: &str| Field::new(kind, id, f.t(label), fields.get(id), &errors);
    let case = |value: &str, label: &str| Choice::radio(format!("case-{value}"), "case", value, picked, f.t(label));
    let choices = vec![
        case("person", "portal-contact-person").asks(vec![
            field("text", "name", "portal-contact-name"),
            field("email", "email", "portal-contact-email").hint(f.t("portal-contact-email-hint")),
        ]),
        case("site", "portal-contact-site").asks(vec![field("area", "site", "portal-contact-site-name")]),
        case("unknown", "portal-contact-unknown").hint(f.t("portal-contact-unknown-hint")),
    ];
    Contact { choices, errors, f }
}
