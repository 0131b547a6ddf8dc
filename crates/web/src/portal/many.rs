//! Many serial numbers with one answer: pasted, scanned or as a file; first shown row by row, then taken into the form.

use super::{
    Visit,
    devices::{choices, entry},
    frame::Frame,
    parts::{Choice, Field, Wrongs},
};
use crate::door::{Answer, Fields, page, page::page_with, see, upload::Posted};
use app::{
    acts::receive_response::Said,
    rooms::portal::{Fault, ManyFate, ManyLine, ManyView, UnitEntry, Wrong, read_list, read_pasted, read_said},
};
use askama::Template;
use axum::{extract::Multipart, http::StatusCode};

#[derive(Template)]
#[template(path = "portal/many.html")]
struct Many {
    f: Frame,
    paste: Field,
    choices: Vec<Choice>,
    errors: Wrongs,
    file_error: String,
    preview: Option<Preview>,
}

/// The list as it would be taken.
struct Preview {
    sum: String,
    rows: Vec<Row>,
    said: String,
    /// What is taken or kept, one per line, for the button.
    serials: String,
    /// The answer as it was typed, for the button.
    answer: Vec<(&'static str, String)>,
    usable: bool,
}

struct Row {
    number: u64,
    serial: String,
    fate: String,
    class: &'static str,
}

/// The names under which [`choices`] asks; there is one answer for all.
const ID: &str = "u0";

/// `GET …/many`
pub(crate) async fn show(visit: Visit) -> Answer {
    page(&many(&visit, "", &UnitEntry::default(), &[], None))
}

/// `POST …/many`: shows what would be taken. Nothing is kept.
pub(crate) async fn look(visit: Visit, parts: Multipart) -> Answer {
    let posted = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(answer) => return Ok(answer),
    };
    let (entry, paste) = (entry(&posted.fields, ID), posted.fields.raw("paste").to_owned());
    let mut wrong = Vec::new();
    let said = answer(&entry, &mut wrong);
    let mut rows = read_pasted(&paste);
    for (name, bytes) in &posted.files {
        match read_list(name, bytes) {
            Ok(list) => rows.extend(list),
            Err(_) => wrong.push(Wrong::new("file", Fault::FileFormat, "")),
        }
    }
    if rows.is_empty() && wrong.iter().all(|w| w.at != "file") {
        wrong.push(Wrong::new("paste", Fault::FileMissing, ""));
    }
    if rows.len() > app::rooms::portal::MOST_ROWS {
        wrong.push(Wrong::new("paste", Fault::FileLarge, ""));
    }
    match said.filter(|_| wrong.is_empty()) {
        Some(said) => {
            let view = visit.room.sort_many(&rows);
            page(&many(&visit, &paste, &entry, &[], Some((view, said))))
        }
        None => page_with(StatusCode::UNPROCESSABLE_ENTITY, &many(&visit, &paste, &entry, &wrong, None)),
    }
}

/// `POST …/many/take`: takes the list that was shown into the form.
pub(crate) async fn take(visit: Visit, fields: Fields) -> Answer {
    let (entry, mut wrong) = (entry(&fields, ID), Vec::new());
    let Some(said) = answer(&entry, &mut wrong) else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &many(&visit, "", &entry, &wrong, None));
    };
    let view = visit.room.sort_many(&read_pasted(fields.raw("serials")));
    let mut form = visit.room.filled_form();
    visit.room.take_many(&mut form, &view, &said);
    let seen = visit.room.draft_mark();
    visit.app.keep_form(&visit.room, &form, &seen).await?;
    see(&visit.at("devices"))
}

fn answer(entry: &UnitEntry, wrong: &mut Vec<Wrong>) -> Option<Said> {
    match read_said(entry) {
        Ok(Some(said)) => Some(said),
        Ok(None) => {
            wrong.push(Wrong::new(format!("{ID}-done"), Fault::Choose, ""));
            None
        }
        Err(found) => {
            wrong.push(found);
            None
        }
    }
}

fn many(visit: &Visit, paste: &str, entry: &UnitEntry, wrong: &[Wrong], view: Option<(ManyView, Said)>) -> Many {
    let f = visit.frame();
    let errors = f.wrongs_here(wrong);
    Many {
        paste: Field::new("area", "paste", f.t("portal-many-paste"), paste, &errors),
        choices: choices(&f, ID, entry, &errors),
        file_error: errors.at("file"),
        preview: view.map(|(view, said)| preview(&f, entry, &view, &said)),
        errors,
        f,
    }
}

fn preview(f: &Frame, entry: &UnitEntry, view: &ManyView, said: &Said) -> Preview {
    let [taken, held, refused] = view.counts();
    let text = |name: &str| match name {
        "" => entry.choice.clone(),
        "-done-on" => entry.done_on.clone(),
        "-until" => entry.until.clone(),
        "-to" => entry.to.clone(),
        "-scrapped-on" => entry.scrapped_on.clone(),
        _ => entry.why.clone(),
    };
    let names = [
        ("u0", ""),
        ("u0-done-on", "-done-on"),
        ("u0-until", "-until"),
        ("u0-to", "-to"),
        ("u0-scrapped-on", "-scrapped-on"),
        ("u0-why", "-why"),
    ];
    Preview {
        sum: f.counts(
            "portal-many-sum",
            &[("rows", view.lines.len()), ("taken", taken), ("held", held), ("refused", refused)],
        ),
        rows: view.lines.iter().map(|line| row(f, line)).collect(),
        said: f.said(Some(said)),
        serials: view.to_take().join("\n"),
        answer: names.into_iter().map(|(name, part)| (name, text(part))).collect(),
        usable: taken + held > 0,
    }
}

fn row(f: &Frame, line: &ManyLine) -> Row {
    let why = |why: &app::rooms::portal::ManyWhy| f.t(&format!("portal-many-{}", why.key()));
    let (fate, class) = match &line.fate {
        ManyFate::Taken(_) => (f.t("portal-many-taken"), "says"),
        ManyFate::Held(held) => (why(held), "told"),
        ManyFate::Refused(refused) => (why(refused), "none"),
    };
    Row { number: line.row, serial: line.serial.clone(), fate, class }
}
