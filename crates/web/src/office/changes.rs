//! What has changed between two drafts of the notice; of a follow-up, also against the notice and the scope that were issued.

use super::{
    desk::Desk,
    editor::{mark, part_name},
    frame::Frame,
};
use crate::door::{Answer, page::page_with};
use app::rooms::office::{
    changes::{ChangesRoom, Piece},
    scope_changes::ScopeChangesRoom,
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::{
    id::{ActionId, Digest},
    notice::About,
    scope::ScopeRow,
};

#[derive(Template)]
#[template(path = "office/changes.html")]
struct Changes {
    f: Frame,
    m: ChangesRoom,
    /// Of a follow-up whose scope is resolved: against the scope that was issued.
    scope: Option<ScopeChangesRoom>,
}

impl Changes {
    fn about(&self, about: &About) -> String {
        let s = &self.f.s;
        match about {
            About::Text(lang, part) => format!("{} ({})", part_name(&self.f, part), s.language(lang)),
            About::Product(key) => s.w.with("changes-product", &[("about", key.as_str().into())]),
            About::Question(id) => s.w.with("changes-question", &[("about", s.w.question(id).into())]),
            About::Value(name) => s.word("changes", name),
        }
    }
    fn mark(&self, piece: &Piece) -> &'static str {
        mark(piece)
    }
    fn before(&self, index: &usize) -> Option<String> {
        let older = self.m.versions.get(index + 1)?;
        let newer = self.m.versions.get(*index)?;
        Some(format!("{}/notice/changes?from={}&to={}", self.f.at, older.digest, newer.digest))
    }
    /// When the draft or notice with this digest came to be, and which one it is.
    fn when(&self, digest: &Digest) -> String {
        let s = &self.f.s;
        let draft = self.m.versions.iter().find(|version| version.digest == *digest);
        let issued = self.m.issued.as_ref().filter(|issued| issued.digest == *digest);
        match (draft, issued) {
            (Some(draft), _) => {
                format!("{}, {}, {}", s.c("changes-revision", draft.revision), draft.who, s.time(draft.at))
            }
            (None, Some(issued)) => self.f.revision(issued.of.action.as_str(), issued.of.revision),
            (None, None) => String::new(),
        }
    }
    /// What is compared.
    fn heading(&self) -> String {
        let issued = self.m.issued.as_ref().filter(|issued| issued.digest == self.m.from);
        match issued {
            Some(issued) => self.f.s.w.with("changes-since-revision", &[("revision", issued.of.revision.into())]),
            None => self.f.s.t("changes-heading"),
        }
    }
    /// What is compared of the scope.
    fn scope_heading(&self, between: &(u32, u32)) -> String {
        scope_heading(&self.f, self.scope.as_ref(), between)
    }
    fn name(&self, row: &ScopeRow) -> String {
        self.scope.as_ref().and_then(|scope| scope.names.get(&row.number).cloned()).unwrap_or_default()
    }
    fn unit(&self, row: &ScopeRow) -> String {
        unit(&self.f, row)
    }
    fn product(&self, row: &ScopeRow) -> String {
        product(row)
    }
}

/// Which two scopes are compared.
pub(super) fn scope_heading(f: &Frame, scope: Option<&ScopeChangesRoom>, between: &(u32, u32)) -> String {
    if let (0, Some(of)) = (between.0, scope.and_then(|scope| scope.issued.as_ref())) {
        let values = [("revision", of.revision.into()), ("newer", between.1.into())];
        return f.s.w.with("scope-changes-since-issue", &values);
    }
    f.s.w.with("scope-changes-between", &[("older", between.0.into()), ("newer", between.1.into())])
}

/// The serial number of the unit that a row is about.
pub(super) fn unit(f: &Frame, row: &ScopeRow) -> String {
    match &row.unit {
        Some((_, Some(serial))) => serial.to_string(),
        Some((_, None)) => f.s.t("office-no-serial"),
        None => String::new(),
    }
}

/// Its product.
pub(super) fn product(row: &ScopeRow) -> String {
    row.unit.as_ref().map(|(product, _)| product.to_string()).unwrap_or_default()
}

/// `GET …/notice/changes?from=…&to=…`
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let digest = |name: &str| desk.asked(name).and_then(|d| Digest::parse(&d));
    let (from, to) = (digest("from"), digest("to"));
    let m = desk.app.office_changes(&desk.staff, &action, (from.as_ref(), to.as_ref()), &desk.lang()).await?;
    let scope = match &m.issued {
        Some(issued) if issued.digest == m.from => {
            Some(desk.app.office_scope_changes(&desk.staff, &action, Some(0), None).await?)
        }
        _ => None,
    };
    // The issued scope against itself says nothing: none of its own is resolved yet.
    let scope = scope.filter(|scope| scope.between.is_some_and(|(older, newer)| older != newer));
    let f = Frame::of(&desk, &action, "notice").await?;
    page_with(StatusCode::OK, &Changes { f, m, scope })
}
