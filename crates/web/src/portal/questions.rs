//! Step 2 of the form: the questions for the site, with the block for distributors and importers.

use super::{
    Visit,
    devices::kept,
    frame::Frame,
    parts::{Choice, Field, Wrongs},
};
use crate::door::{Answer, Fields, page, page::page_with, see};
use app::{
    acts::receive_response::FilledForm,
    rooms::portal::{AnswerEntry, QuestionsEntry, Wrong},
};
use askama::Template;
use axum::http::StatusCode;
use domain::response::{Detail, Question, QuestionKind};

/// One question.
struct Asked {
    id: String,
    text: String,
    choices: Vec<Choice>,
    error: String,
    dated: bool,
}

/// A statement that follows from step 1.
struct Derived {
    text: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "portal/questions.html")]
struct Questions {
    f: Frame,
    has_ticks: bool,
    has_no: bool,
    asked: Vec<Asked>,
    derived: Vec<Derived>,
    has_chain: bool,
    not_applicable: Choice,
    applies: Choice,
    chain: Vec<Asked>,
    may_name: bool,
    errors: Wrongs,
    seen: String,
}

/// `GET …/questions`
pub(crate) async fn show(visit: Visit) -> Answer {
    visit.main_only()?;
    let form = visit.room.filled_form();
    let seen = visit.room.draft_mark();
    page(&questions(&visit, &form, &visit.room.questions_entry(&form), seen, &[]))
}

/// `POST …/questions`
pub(crate) async fn take(visit: Visit, fields: Fields) -> Answer {
    visit.main_only()?;
    let mut form = visit.room.filled_form();
    let entry = typed(&visit, &fields);
    let mut wrong = visit.room.take_questions(&mut form, &entry);
    if wrong.is_empty() {
        wrong = kept(&visit, &form, &fields).await?;
    }
    if wrong.is_empty() {
        if fields.get("act") == "save" {
            return see(&visit.at(""));
        }
        wrong = visit.room.unanswered(&form);
    }
    if wrong.is_empty() {
        return see(&visit.at("check"));
    }
    let seen = visit.room.draft_mark();
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &questions(&visit, &form, &entry, seen, &wrong))
}

fn typed(visit: &Visit, fields: &Fields) -> QuestionsEntry {
    let site = visit.room.site();
    let entry = |q: &&Question| AnswerEntry {
        id: q.id.to_string(),
        choice: fields.get(&format!("q-{}", q.id)).to_owned(),
        on: fields.get(&format!("q-{}-on", q.id)).to_owned(),
        quantity: fields.get(&format!("q-{}-quantity", q.id)).to_owned(),
        comment: fields.get(&format!("q-{}-comment", q.id)).to_owned(),
    };
    let answers = site.all.iter().chain(&site.chain).map(entry).collect();
    QuestionsEntry { answers, not_applicable: fields.get("chain") == "not-applicable" }
}

fn questions(visit: &Visit, form: &FilledForm, entry: &QuestionsEntry, seen: String, wrong: &[Wrong]) -> Questions {
    let f = visit.frame();
    let errors = f.wrongs_here(wrong);
    let site = visit.room.site();
    let ask = |q: &&Question| asked(&f, q, entry, &errors);
    let derive = |q: &&Question| Derived {
        text: q.text.get(&f.lang()).to_owned(),
        answer: f.yes_no(visit.room.answer(form, &q.id).map(|a| a.yes)),
    };
    let picked = if entry.not_applicable { "not-applicable" } else { "applies" };
    let mut kinds = site.all.iter().chain(&site.chain).map(|q| q.kind == QuestionKind::Tick);
    Questions {
        has_ticks: kinds.clone().any(|is_tick| is_tick),
        has_no: kinds.any(|is_tick| !is_tick),
        asked: site.all.iter().map(ask).collect(),
        derived: site.derived.iter().map(derive).collect(),
        has_chain: !site.chain.is_empty(),
        not_applicable: Choice::radio(
            "chain-not-applicable",
            "chain",
            "not-applicable",
            picked,
            f.t("portal-chain-not-applicable"),
        )
        .hint(f.t("portal-chain-not-applicable-hint")),
        applies: Choice::radio("chain-applies", "chain", "applies", picked, f.t("portal-chain-applies")),
        chain: site.chain.iter().map(ask).collect(),
        may_name: visit.room.is_chain(),
        errors,
        seen,
        f,
    }
}

fn asked(f: &Frame, question: &Question, entry: &QuestionsEntry, errors: &Wrongs) -> Asked {
    let id = format!("q-{}", question.id);
    let typed = entry.answers.iter().find(|a| a.id == question.id.as_str()).cloned().unwrap_or_default();
    let field =
        |kind, part: &str, word: &str, value: &str| Field::new(kind, format!("{id}-{part}"), f.t(word), value, errors);
    let mut besides = Vec::new();
    if question.asks.contains(&Detail::Quantity) {
        besides.push(field("text", "quantity", "form-quantity", &typed.quantity));
    }
    if question.kind == QuestionKind::YesNoDate || question.asks.contains(&Detail::Date) {
        besides.push(field("date", "on", "portal-informed-on", &typed.on).hint(f.t("portal-date-hint")));
    }
    if question.asks.contains(&Detail::Comment) {
        besides.push(field("area", "comment", "form-comment", &typed.comment));
    }
    let dated = !besides.is_empty();
    let is_tick = question.kind == QuestionKind::Tick;
    let yes = match is_tick {
        true => Choice::tick(format!("{id}-yes"), &id, "yes", typed.choice == "yes", f.t("portal-yes")),
        false => Choice::radio(format!("{id}-yes"), &id, "yes", &typed.choice, f.t("portal-yes")),
    };
    let no = Choice::radio(format!("{id}-no"), &id, "no", &typed.choice, f.t("portal-no"));
    let choices = if is_tick { vec![yes.asks(besides)] } else { vec![yes.asks(besides), no] };
    Asked { text: question.text.get(&f.lang()).to_owned(), choices, error: errors.at(&format!("{id}-yes")), dated, id }
}
