//! Who has read: each user for himself by a link that can do nothing else, or a number that the main contact states.

use super::{
    Visit,
    frame::Frame,
    parts::{Field, Wrongs},
    repeat,
};
use crate::door::{Answer, Fields, Refusal, page, page::page_with, see};
use app::{
    Kind,
    rooms::portal::{Fault, Readers, Wrong},
};
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "portal/users.html")]
struct Users {
    f: Frame,
    m: Readers,
    main: bool,
    reader: bool,
    own: Vec<Field>,
    count: Vec<Field>,
    errors: Wrongs,
}

/// `GET …/users`
pub(crate) async fn show(visit: Visit) -> Answer {
    visit.known_only()?;
    page(&users(&visit, &Fields::default(), &[])?)
}

/// `POST …/users`: somebody confirms, or the main contact states a number.
pub(crate) async fn take(mut visit: Visit, fields: Fields) -> Answer {
    visit.known_only()?;
    let counts = fields.get("act") == "count";
    if counts {
        visit.main_only()?;
    }
    let number: u32 = fields.get("number").parse().unwrap_or(0);
    let mut wrong = Vec::new();
    if counts && number == 0 {
        wrong.push(Wrong::new("number", Fault::Persons, ""));
    }
    let name = if counts { "by" } else { "name" };
    if !fields.has(name) {
        wrong.push(Wrong::new(name, Fault::Name, ""));
    }
    let mut tries = 0;
    while wrong.is_empty() {
        let (guest, state) = (&visit.room.guest, &visit.room.state);
        let done = match counts {
            true => visit.app.count_users(guest, state, number, fields.get("by")).await,
            false => visit.app.acknowledge_notice(guest, state, fields.get("name"), fields.get("title")).await,
        };
        match done {
            Ok(()) => return see(&visit.at("done/users")),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) if error.kind == Kind::Invalid && counts => {
                wrong.push(Wrong::new("number", Fault::Persons, ""));
            }
            Err(error) => return Err(visit.refuse(error)),
        }
    }
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &users(&visit, &fields, &wrong)?)
}

fn users(visit: &Visit, fields: &Fields, wrong: &[Wrong]) -> Result<Users, Refusal> {
    let f = visit.frame();
    let errors = f.wrongs_here(wrong);
    let field = |id: &str, label: &str| Field::new("text", id, f.t(label), fields.get(id), &errors);
    let m = visit.app.readers(&visit.room)?;
    Ok(Users {
        own: vec![
            field("name", "portal-sign-name").fill("name"),
            field("title", "portal-sign-title").fill("organization-title"),
        ],
        count: vec![field("number", "portal-users-number"), field("by", "portal-sign-name").fill("name")],
        main: visit.room.is_main(),
        reader: visit.room.is_reader(),
        m,
        errors,
        f,
    })
}
