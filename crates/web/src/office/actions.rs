//! The list of field actions.

use super::{desk::Desk, frame::Frame, show::permille};
use crate::door::{Answer, page, see};
use app::rooms::office::ActionLine;
use askama::Template;

#[derive(Template)]
#[template(path = "office/actions.html")]
struct ActionsPage {
    f: Frame,
    lines: Vec<ActionLine>,
    query: String,
    state: String,
    /// Whether this person may open one.
    may_open: bool,
}

impl ActionsPage {
    fn url(&self, line: &ActionLine) -> String {
        format!("/actions/{}", crate::door::encode(line.row.action.as_str()))
    }
    fn width(&self, line: &ActionLine) -> i64 {
        permille(line.shown, line.total)
    }
    fn stage(&self, line: &ActionLine) -> String {
        self.f.s.word("stage", &line.row.stage)
    }
    fn next(&self, line: &ActionLine) -> Option<(String, String)> {
        line.next.map(|n| (self.f.s.step(&n.step, &n.act), self.f.s.day(n.at)))
    }
}

/// `GET /`: to where the person works.
pub(super) async fn home(desk: Desk) -> Answer {
    see(if desk.staff.calls_only() { "/calls" } else { "/actions" })
}

/// `GET /actions`.
pub(super) async fn list(desk: Desk) -> Answer {
    let query = desk.asked("q").unwrap_or_default();
    let state = desk.asked("state").unwrap_or_else(|| "all".into());
    let wanted = query.to_lowercase();
    let mut lines = desk.app.office_actions(&desk.staff).await?;
    lines.retain(|l| {
        let text = format!("{} {}", l.row.reference, l.row.document_no).to_lowercase();
        let closed = l.row.closed_at.is_some();
        text.contains(&wanted) && (state == "all" || (state == "closed") == closed)
    });
    let may_open = desk.staff.holds(&[domain::approval::Role::Author]);
    page(&ActionsPage { f: Frame::plain(&desk, "office-actions").await?, lines, query, state, may_open })
}
