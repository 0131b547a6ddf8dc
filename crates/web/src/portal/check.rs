//! Step 3 of the form: check what was said, give name, title and date, sign.
//!
//! The page carries a mark of what it shows. A page left open in another window signs nothing else than what it shows,
//! and a second click on the button leads to the receipt of the first.

use super::{
    Visit,
    frame::Frame,
    parts::{Field, Wrongs},
    repeat,
};
use crate::door::{Answer, Fields, Refusal, page, page::page_with, see};
use app::{
    acts::receive_response::FilledForm,
    rooms::portal::{CameBy, Change, EarlierAnswer, Fault, SignEntry, Wrong},
};
use askama::Template;
use axum::http::StatusCode;
use domain::response::{ContactDetail, Question, QuestionKind};
use jiff::Timestamp;

/// One line to check, with the way to change it.
struct Line {
    about: String,
    said: String,
    change: String,
}

/// An earlier answer: its number, when, by whom, and what it changed.
pub(crate) struct Earlier {
    pub id: String,
    pub at: Timestamp,
    pub by: String,
    pub changes: Vec<String>,
}

#[derive(Template)]
#[template(path = "portal/check.html")]
struct Check {
    f: Frame,
    units: Vec<Line>,
    answers: Vec<Line>,
    unknown: String,
    fields: Vec<Field>,
    mark: String,
    missing: Wrongs,
    errors: Wrongs,
    earlier: Vec<Earlier>,
    main: bool,
}

/// `GET …/check`
pub(crate) async fn show(visit: Visit) -> Answer {
    let form = visit.room.filled_form();
    let sign = entry(&visit, &form);
    page(&check(&visit, &form, &sign, &[])?)
}

/// `POST …/check`
pub(crate) async fn sign(mut visit: Visit, fields: Fields) -> Answer {
    let mut form = visit.room.filled_form();
    let sign = SignEntry {
        name: fields.get("name").into(),
        title: fields.get("title").into(),
        date: fields.get("date").into(),
        contact: ContactDetail::ALL.map(|d| (d, fields.get(&contact(d)).to_owned())).into(),
    };
    let mut wrong = visit.room.take_sign(&mut form, &sign);
    if fields.get("act") == "save" {
        // Only name, title and date stand on this page: nobody's answer is written over.
        let seen = visit.room.draft_mark();
        visit.app.keep_form(&visit.room, &form, &seen).await?;
        return see(&visit.at(""));
    }
    let content = visit.room.for_signing(&form);
    let answered = visit.room.own_responses().len();
    let mark = fields.get("mark");
    if mark != visit.room.mark(&content, answered)? {
        // The first of two clicks may have turned the draft into an answer after our stream was read: both are read again.
        visit.again().await?;
        if let Some(to) = signed_before(&visit, &sign, mark).await? {
            return see(&to);
        }
        wrong.push(Wrong::new("units", Fault::Changed, ""));
    }
    if content.units.is_empty() && content.answers.is_empty() {
        wrong.push(Wrong::new("units", Fault::Nothing, ""));
    }
    if !wrong.is_empty() || !visit.room.missing(&form).is_empty() {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &check(&visit, &form, &sign, &wrong)?);
    }
    let mut tries = 0;
    loop {
        match visit.app.receive_response(&visit.room.guest, &visit.room.state, &content).await {
            Ok(receipt) => return see(&visit.at(&format!("receipt/{}", receipt.response))),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
                // Only what has nothing to do with the form may have happened meanwhile.
                if visit.room.own_responses().len() != answered {
                    return match signed_before(&visit, &sign, mark).await? {
                        Some(to) => see(&to),
                        None => Err(visit.refuse(error)),
                    };
                }
            }
            Err(error) => return Err(visit.refuse(error)),
        }
    }
}

/// Where the receipt of this very content is, if this page was sent before: the last answer is what the page showed.
async fn signed_before(visit: &Visit, sign: &SignEntry, mark: &str) -> Result<Option<String>, Refusal> {
    let own = visit.room.own_responses();
    let Some((_, last)) = own.last() else { return Ok(None) };
    let mut form = visit.room.filled_form();
    visit.room.take_sign(&mut form, sign);
    let same = mark == visit.room.mark(&visit.room.for_signing(&form), own.len() - 1)?;
    Ok(same.then(|| visit.at(&format!("receipt/{}", last.id))))
}

fn entry(visit: &Visit, form: &FilledForm) -> SignEntry {
    let today = visit.app.clock.today();
    let date = form.dated.unwrap_or(today);
    let date = visit.frame().typed(&date);
    SignEntry { name: form.name.clone(), title: form.title.clone(), date, contact: form.contact.clone() }
}

fn check(visit: &Visit, form: &FilledForm, sign: &SignEntry, wrong: &[Wrong]) -> Result<Check, Refusal> {
    let f = visit.frame();
    let room = &visit.room;
    let content = room.for_signing(form);
    let errors = f.wrongs_here(wrong);
    let missing = f.wrongs(&room.missing(form), |w| f.at(if w.at.starts_with('u') { "devices" } else { "questions" }));
    let unit = |(place, line): (usize, &(domain::id::UnitKey, _, _))| {
        let (key, said, _): &(_, Option<_>, Option<domain::id::Serial>) = line;
        Line { about: f.unit(room, key), said: f.said(said.as_ref()), change: format!("{}#u{place}", f.at("devices")) }
    };
    let text = |kind, id: &str, label: &str, value: &str| Field::new(kind, id, f.t(label), value, &errors);
    let mut fields = vec![
        match room.is_blind() {
            true => text("text", "name", "portal-sign-name", &sign.name).hint(f.t("portal-sign-optional")),
            false => text("text", "name", "portal-sign-name", &sign.name).fill("name"),
        },
        text("text", "title", "portal-sign-title", &sign.title).fill("organization-title"),
        text("date", "date", "portal-sign-date", &sign.date).hint(f.t("portal-date-hint")),
    ];
    if room.is_main() && !room.is_blind() {
        fields.extend(room.draft.notice.form.contact.iter().map(|detail| {
            let word = format!("form-{}", detail.word().replace('_', "-"));
            text(kind_of(*detail), &contact(*detail), &word, sign.contact.get(detail).map_or("", String::as_str))
        }));
    }
    Ok(Check {
        units: form.units.iter().enumerate().map(unit).collect(),
        answers: answers(visit, &f, form, &content),
        unknown: form.unknown_serials.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        fields,
        mark: room.mark(&content, room.own_responses().len())?,
        earlier: earlier(visit),
        main: room.is_main(),
        missing,
        errors,
        f,
    })
}

fn answers(visit: &Visit, f: &Frame, form: &FilledForm, content: &FilledForm) -> Vec<Line> {
    let site = visit.room.site();
    let line = |q: &&Question| {
        let answer = content.answers.iter().find(|a| a.question == q.id);
        let comment = content.comments.get(q.id.as_str()).map_or("", String::as_str);
        let said = match answer {
            // A statement that was left open says nothing.
            None if q.kind == QuestionKind::Tick => f.t("portal-not-ticked"),
            None => f.yes_no(None),
            Some(answer) => said(f, answer, comment),
        };
        let derived = site.derived.iter().any(|d| d.id == q.id);
        let change = if derived { f.at("devices") } else { format!("{}#q-{}", f.at("questions"), q.id) };
        Line { about: q.text.get(&f.lang()).to_owned(), said, change }
    };
    let mut lines: Vec<Line> = site.all.iter().chain(&site.derived).map(line).collect();
    if form.chain_not_applicable && !site.chain.is_empty() {
        let change = format!("{}#chain", f.at("questions"));
        lines.push(Line { about: f.t("portal-chain"), said: f.t("portal-chain-not-applicable"), change });
    } else {
        lines.extend(site.chain.iter().map(line));
    }
    lines
}

/// An answer in words, with what was given besides.
pub(crate) fn said(f: &Frame, answer: &domain::response::Answer, comment: &str) -> String {
    let mut said = match &answer.on {
        Some(on) => f.v("portal-yes-on", "date", f.day(on)),
        None => f.yes_no(Some(answer.yes)),
    };
    if let Some(quantity) = answer.quantity {
        said.push_str(&format!(", {}: {quantity}", f.t("form-quantity")));
    }
    if !comment.is_empty() {
        said.push_str(&format!(". {}: {comment}", f.t("form-comment")));
    }
    said
}

/// The name of the field for a detail about organisation or person.
fn contact(detail: ContactDetail) -> String {
    format!("contact-{}", detail.word())
}

fn kind_of(detail: ContactDetail) -> &'static str {
    match detail {
        ContactDetail::Email => "email",
        ContactDetail::Phone => "tel",
        ContactDetail::Address | ContactDetail::ShippingAddress => "area",
        ContactDetail::Department => "text",
    }
}

/// The answers of this guest so far, newest first.
pub(crate) fn earlier(visit: &Visit) -> Vec<Earlier> {
    let (f, room) = (visit.frame(), &visit.room);
    let question = |id: &domain::id::QuestionId| {
        let known = room.draft.notice.form.questions.iter().find(|q| &q.id == id);
        known.map_or_else(|| id.to_string(), |q| q.text.get(&f.lang()).to_owned())
    };
    let changed = |about: String, before: String, now: String| {
        f.values("portal-answer-change", &[("about", about), ("before", before), ("now", now)])
    };
    let change = |change: &Change| match change {
        Change::Unit { unit, before, now } => changed(f.unit(room, unit), f.said(Some(before)), f.said(Some(now))),
        Change::Question { question: id, before, now } => {
            changed(question(id), f.yes_no(Some(*before)), f.yes_no(Some(*now)))
        }
    };
    let by = |answer: &EarlierAnswer| {
        let who = [answer.name.as_str(), answer.title.as_str()].map(str::trim);
        let who = who.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        match &answer.by {
            CameBy::Main => who,
            CameBy::Colleague(to) => f.vv("portal-answer-part", "name", who, "to", to),
            CameBy::Staff => f.v("portal-answer-typed", "name", who),
        }
    };
    let line = |answer: EarlierAnswer| Earlier {
        by: by(&answer),
        changes: answer.changes.iter().map(change).collect(),
        id: answer.id.to_string(),
        at: answer.at,
    };
    room.answers_so_far().into_iter().map(line).collect()
}
