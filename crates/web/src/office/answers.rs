//! The list of answers.

use super::{desk::Desk, frame::Frame};
use crate::door::{Answer, encode, page as render};
use app::rooms::office::answers::AnswerLine;
use askama::Template;
use axum::extract::Path;
use domain::id::ActionId;

#[derive(Template)]
#[template(path = "office/answers.html")]
struct AnswersPage {
    f: Frame,
    lines: Vec<AnswerLine>,
    next: Option<String>,
    paged: bool,
}

impl AnswersPage {
    fn said(&self, line: &AnswerLine, question: &str) -> String {
        match line.said(question) {
            Some(yes) => self.f.s.yes(&yes),
            None => "–".to_owned(),
        }
    }
    fn next_url(&self, after: &str) -> String {
        format!("?after={}", encode(after))
    }
}

/// `GET /actions/{action}/answers`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let after = desk.asked("after");
    let paged = after.is_some();
    let (lines, next) = desk.app.office_answers(&desk.staff, &action, &desk.lang(), after).await?;
    render(&AnswersPage { f: Frame::of(&desk, &action, "answers").await?, lines, next, paged })
}
