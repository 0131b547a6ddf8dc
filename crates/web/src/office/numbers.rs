//! Numbers: how far, at which day after issue, by every part, how long it took; the sheets; the status report of a recall.
//!
//! Every number of consignees leads to the list of those it counts, every number by disposition to its units.

use super::{desk::Desk, files::plain, frame::Frame, recipients::NONE, show::permille};
use crate::door::{Answer, encode, page as render};
use app::rooms::office::numbers::{Median, NumbersRoom, PartOf, Parts, RecallStatus};
use askama::Template;
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use domain::{
    id::ActionId,
    lang::Lang,
    milestone::Milestone,
    reconcile::{Counter, PartKind, Tally},
};

/// What a row counts: key of its head, filter of the recipients, consignees, units.
const STEPS: [(&str, &str, Counter, Counter); 7] = [
    ("numbers-all", "", Counter::Consignees, Counter::Units),
    ("state-told", "told", Counter::ConsigneesTold, Counter::UnitsTold),
    ("numbers-delivered", "delivered", Counter::ConsigneesDelivered, Counter::UnitsDelivered),
    ("state-read", "read", Counter::ConsigneesRead, Counter::UnitsRead),
    ("sum-answered", "answered", Counter::ConsigneesAnswered, Counter::UnitsAnswered),
    ("state-says", "said_done", Counter::ConsigneesSaidDone, Counter::UnitsSaidDone),
    ("state-shown", "shown_done", Counter::ConsigneesShownDone, Counter::UnitsShownDone),
];

/// One cell: what it counts, where it leads.
struct Cell {
    head: &'static str,
    url: String,
    consignees: i64,
    units: i64,
    percent: Option<i64>,
}

#[derive(Template)]
#[template(path = "office/numbers.html")]
struct NumbersPage {
    f: Frame,
    m: NumbersRoom,
}

impl NumbersPage {
    fn heads(&self) -> Vec<&'static str> {
        STEPS.iter().map(|(head, ..)| *head).collect()
    }
    /// The cells of one row; `filter` is what the recipients are filtered by besides the state.
    fn cells(&self, tally: &Tally, filter: &str) -> Vec<Cell> {
        let all = tally.get(Counter::Consignees);
        let cell = |(head, state, consignees, units): &(&'static str, &str, Counter, Counter)| {
            let state = if state.is_empty() { String::new() } else { format!("state={state}&") };
            let count = tally.get(*consignees);
            Cell {
                head,
                url: format!("{}/recipients?{state}{filter}", self.f.at).trim_end_matches(['&', '?']).to_owned(),
                consignees: count,
                units: tally.get(*units),
                percent: (all > 0 && !state.is_empty()).then(|| (permille(count, all) + 5) / 10),
            }
        };
        STEPS.iter().map(cell).collect()
    }
    fn now(&self) -> Vec<Cell> {
        self.cells(&self.m.tally, "")
    }
    fn at(&self, milestone: &Milestone) -> Option<Vec<Cell>> {
        milestone.tally.as_ref().map(|tally| self.cells(tally, &format!("until={}", milestone.on)))
    }
    fn day(&self, milestone: &Milestone) -> String {
        self.f.s.c("numbers-day", u32::from(milestone.after_days))
    }
    /// The parts that consignees are counted by.
    fn parts(&self) -> Vec<&Parts> {
        self.m.parts.iter().filter(|parts| parts.kind != PartKind::Disposition && !parts.rows.is_empty()).collect()
    }
    fn of(&self, kind: &PartKind, part: &PartOf) -> Vec<Cell> {
        let value = if part.value.is_empty() { NONE } else { &part.value };
        let name = match kind {
            PartKind::Lang => "lang-is",
            other => other.word(),
        };
        self.cells(&part.tally, &format!("{name}={}", encode(value)))
    }
    fn label(&self, kind: &PartKind, part: &PartOf) -> String {
        let s = &self.f.s;
        match (*kind, part.value.as_str()) {
            (PartKind::Country, code) => s.country(code),
            (PartKind::Lang, tag) => s.language(&Lang::from(tag)),
            (PartKind::Role, word) => s.word("chain", word),
            (PartKind::Via, "") => s.t("numbers-direct"),
            (PartKind::Via, _) if part.name.is_empty() => s.t("office-erased"),
            (PartKind::Via, _) => part.name.clone(),
            (PartKind::Tier, number) => s.w.with("numbers-tier", &[("number", number.into())]),
            (PartKind::Channel, "") => s.t("numbers-no-response"),
            (PartKind::Channel, word) => s.word("channel", word),
            (PartKind::Disposition, "") => s.t("became-none"),
            (PartKind::Disposition, word) => s.word("became", word),
        }
    }
    fn dispositions(&self) -> Vec<(String, String, i64, i64)> {
        let parts = self.m.parts.iter().filter(|parts| parts.kind == PartKind::Disposition);
        let row = |part: &PartOf| {
            let word = if part.value.is_empty() { NONE } else { &part.value };
            let url = format!("{}/units?became={}", self.f.at, encode(word));
            let count = |counter| part.tally.get(counter);
            (self.label(&PartKind::Disposition, part), url, count(Counter::Units), count(Counter::UnitsShownDone))
        };
        parts.flat_map(|parts| parts.rows.iter().map(row)).collect()
    }
    fn corrected(&self) -> i64 {
        self.m.tally.get(Counter::ConsigneesCorrected)
    }
    fn took(&self, median: &Median) -> String {
        let s = &self.f.s;
        match median.minutes {
            None => "–".to_owned(),
            Some(minutes) if minutes < 120 => s.c("numbers-minutes", minutes),
            Some(minutes) if minutes < 72 * 60 => s.c("numbers-hours", minutes / 60),
            Some(minutes) => s.c("day-count", minutes / (24 * 60)),
        }
    }
    fn median_url(&self, median: &Median) -> String {
        let sort = if median.word == "answered" { "number" } else { median.word };
        format!("{}/recipients?state={}&sort={sort}", self.f.at, median.word)
    }
}

/// `GET /actions/{action}/numbers`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let m = desk.app.office_numbers(&desk.staff, &action).await?;
    render(&NumbersPage { f: Frame::of(&desk, &action, "numbers").await?, m })
}

/// `GET /actions/{action}/numbers/{file}`: `numbers.xlsx`, else CSV.
pub(super) async fn sheet(desk: Desk, Path((action, file)): Path<(String, String)>) -> Answer {
    let action = ActionId::from(action.as_str());
    let as_xlsx = file.ends_with(".xlsx");
    let bytes = desk.app.office_numbers_sheet(&desk.staff, &action, as_xlsx).await?;
    Ok(if as_xlsx {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        sent(bytes, kind, &format!("numbers-{action}.xlsx"))
    } else {
        sent(bytes, "text/csv; charset=utf-8", &format!("numbers-{action}.csv"))
    })
}

/// A file to keep.
pub(super) fn sent(bytes: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let about = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", plain(name))),
    ];
    (about, bytes).into_response()
}

#[derive(Template)]
#[template(path = "office/status.html")]
struct StatusPage {
    f: Frame,
    r: RecallStatus,
}

impl StatusPage {
    fn said(&self) -> Vec<(String, String, i64)> {
        let line = |(word, count): (&String, &i64)| {
            let word = if word == "nothing_said" { NONE } else { word.as_str() };
            let url = format!("{}/units?became={}", self.f.at, encode(word));
            (self.f.s.word("became", word), url, *count)
        };
        self.r.b2_responding.said.iter().map(line).collect()
    }
}

/// `GET /actions/{action}/status`: to be printed.
pub(super) async fn status(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let r = desk.app.office_recall_status(&desk.staff, &action).await?;
    render(&StatusPage { f: Frame::of(&desk, &action, "numbers").await?, r })
}

/// `GET /actions/{action}/status.json`.
pub(super) async fn status_json(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let bytes = desk.app.office_recall_status_json(&desk.staff, &action).await?;
    Ok(sent(bytes, "application/json", &format!("status-{action}.json")))
}
