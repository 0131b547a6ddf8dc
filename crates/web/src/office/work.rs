//! Units by serial number, and open work by weight.

use super::{desk::Desk, frame::Frame};
use crate::door::{Answer, encode, page as render};
use app::storage::{TaskRow, UnitQuery, UnitRow};
use askama::Template;
use axum::extract::Path;
use domain::{
    fact::TaskKind,
    id::{ActionId, ProductKey, Serial},
    scope::Standing,
};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "office/units.html")]
struct UnitsPage {
    f: Frame,
    rows: Vec<(UnitRow, String)>,
    /// The names of the products by their keys.
    products: BTreeMap<ProductKey, String>,
    serial: String,
    disposition: Option<String>,
    next: Option<String>,
    paged: bool,
}

impl UnitsPage {
    fn serial_of(&self, row: &UnitRow) -> String {
        let serial = row.serial.as_ref().or(row.serial_read.as_ref());
        serial.map_or_else(|| self.f.s.t("office-no-serial"), ToString::to_string)
    }
    fn product(&self, row: &UnitRow) -> String {
        self.products.get(&row.product).cloned().unwrap_or_else(|| row.product.to_string())
    }
    fn standing(&self, row: &UnitRow) -> String {
        self.f.s.t(if row.standing == Standing::Affected { "standing-affected" } else { "standing-possibly" })
    }
    fn became(&self, row: &UnitRow) -> String {
        match &row.disposition {
            _ if row.moved => self.f.s.t("consignee-moved"),
            Some(disposition) => self.f.s.word("became", disposition.word()),
            None => self.f.s.t("office-open"),
        }
    }
    fn next_url(&self, after: &str) -> String {
        let became = self.became_asked().map(|word| format!("became={}&", encode(word))).unwrap_or_default();
        format!("?q={}&{became}after={}", encode(&self.serial), encode(after))
    }
    fn became_asked(&self) -> Option<&str> {
        self.disposition.as_deref().map(|word| if word.is_empty() { "none" } else { word })
    }
    fn became_words(&self) -> Option<String> {
        self.became_asked().map(|word| self.f.s.word("became", word))
    }
}

/// `GET /actions/{action}/units`.
pub(super) async fn units(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let serial = desk.asked("q").unwrap_or_default();
    // "none" asks for units of which nothing is said.
    let disposition = desk.asked("became").map(|word| if word == "none" { String::new() } else { word });
    let after = desk.asked("after");
    let paged = after.is_some();
    let wanted = Some(Serial::from(serial.as_str())).filter(|s| !s.as_str().is_empty());
    let query =
        UnitQuery { serial: wanted, disposition: disposition.clone(), after, limit: 50, ..UnitQuery::default() };
    let (rows, next) = desk.app.office_units(&desk.staff, &action, &query).await?;
    let notice = desk.app.draft(&action).await?.notice;
    let products = notice.products.into_iter().map(|p| (p.key, p.name)).collect();
    let f = Frame::of(&desk, &action, "units").await?;
    render(&UnitsPage { f, rows, products, serial, disposition, next, paged })
}

/// Work of one kind.
struct Group {
    kind: TaskKind,
    class: &'static str,
    rows: Vec<TaskRow>,
}

#[derive(Template)]
#[template(path = "office/tasks.html")]
struct TasksPage {
    f: Frame,
    groups: Vec<Group>,
    next: Option<String>,
}

impl TasksPage {
    fn next_url(&self, after: &str) -> String {
        format!("?after={}", encode(after))
    }
}

/// `GET /actions/{action}/tasks`.
pub(super) async fn tasks(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let page = desk.app.office_tasks(&desk.staff, &action, desk.asked("after")).await?;
    let mut groups: Vec<Group> = Vec::new();
    for row in page.rows {
        let class = match row.kind {
            TaskKind::SuspectedIntruder => "alarm",
            TaskKind::Contradiction | TaskKind::Reopened => "clash",
            _ => "doubt",
        };
        match groups.iter_mut().find(|g| g.kind == row.kind) {
            Some(group) => group.rows.push(row),
            None => groups.push(Group { kind: row.kind, class, rows: vec![row] }),
        }
    }
    render(&TasksPage { f: Frame::of(&desk, &action, "tasks").await?, groups, next: page.next })
}
