//! Recipients: filter, order, pages by cursor, and all of them as a sheet, streamed.

use super::{desk::Desk, frame::Frame};
use crate::door::{Answer, encode, page as render};
use app::{
    rooms::office::export::COLUMNS,
    storage::{ConsigneeQuery, ConsigneeRow, SortKey, StateFilter},
};
use askama::Template;
use axum::{body::Body, extract::Path, http::header, response::IntoResponse};
use domain::{date, id::ActionId, lang::Lang, response::ConsigneeRole};
use futures_util::stream;
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::Offset};

/// Orders by their word in the address.
const SORTS: [(&str, SortKey); 8] = [
    ("number", SortKey::Number),
    ("name", SortKey::Name),
    ("country", SortKey::Country),
    ("told", SortKey::Told),
    ("read", SortKey::Read),
    ("says", SortKey::Done),
    ("shown", SortKey::Shown),
    ("last", SortKey::Last),
];

/// Filters by their word in the address.
pub(super) const FILTERS: [(&str, StateFilter); 13] = [
    ("not_told", StateFilter::NotTold),
    ("told", StateFilter::Told),
    ("delivered", StateFilter::Delivered),
    ("read", StateFilter::Read),
    ("responded", StateFilter::Responded),
    ("answered", StateFilter::Answered),
    ("said_done", StateFilter::SaidDone),
    ("shown_done", StateFilter::ShownDone),
    ("needs_work", StateFilter::NeedsWork),
    ("unreachable", StateFilter::Unreachable),
    ("silent", StateFilter::Silent),
    ("carried_over", StateFilter::CarriedOver),
    ("corrected", StateFilter::Corrected),
];

/// What the address asks for, as typed.
#[derive(Clone, Default)]
struct Asked {
    q: String,
    country: String,
    role: String,
    state: String,
    sort: String,
    /// What only the links on the page of numbers ask for.
    lang: String,
    via: String,
    tier: String,
    channel: String,
    until: String,
}

impl Asked {
    fn of(desk: &Desk) -> Self {
        let value = |name: &str| desk.asked(name).unwrap_or_default();
        Self {
            q: value("q"),
            country: value("country"),
            role: value("role"),
            state: value("state"),
            sort: value("sort"),
            lang: value("lang-is"),
            via: value("via"),
            tier: value("tier"),
            channel: value("channel"),
            until: value("until"),
        }
    }
    fn query(&self, after: Option<String>, limit: u32) -> ConsigneeQuery {
        let (word, descending) = self.sort.strip_prefix('-').map_or((self.sort.as_str(), false), |word| (word, true));
        let some = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
        ConsigneeQuery {
            text: some(&self.q),
            country: some(&self.country),
            lang: some(&self.lang).map(Lang::new),
            via: some(&self.via).map(|via| if via == NONE { String::new() } else { via }),
            tier: self.tier.parse().ok(),
            channel: some(&self.channel).map(|word| if word == NONE { String::new() } else { word }),
            until: date::read(&self.until).and_then(end_of),
            role: ConsigneeRole::ALL.into_iter().find(|role| role.word() == self.role),
            state: FILTERS.iter().find(|(w, _)| *w == self.state).map(|(_, f)| *f),
            sort: SORTS.iter().find(|(w, _)| *w == word).map_or(SortKey::default(), |(_, s)| *s),
            descending,
            after,
            limit,
        }
    }
    /// What the form has no field for, by its name in the address.
    fn hidden(&self) -> [(&'static str, &String); 5] {
        [
            ("lang-is", &self.lang),
            ("via", &self.via),
            ("tier", &self.tier),
            ("channel", &self.channel),
            ("until", &self.until),
        ]
    }
    /// The query of the address without order and page.
    fn filter(&self) -> String {
        let shown = [("q", &self.q), ("country", &self.country), ("role", &self.role), ("state", &self.state)];
        shown
            .iter()
            .chain(&self.hidden())
            .filter(|(_, v)| !v.is_empty())
            .map(|(n, v)| format!("{n}={}&", encode(v)))
            .collect()
    }
}

/// In an address: those that belong to none.
pub(super) const NONE: &str = "none";

/// The first moment (UTC) after that day.
fn end_of(day: Date) -> Option<Timestamp> {
    Offset::UTC.to_timestamp(day.checked_add(1.day()).ok()?.at(0, 0, 0, 0)).ok()
}

#[derive(Template)]
#[template(path = "office/recipients.html")]
struct RecipientsPage {
    f: Frame,
    rows: Vec<ConsigneeRow>,
    a: Asked,
    countries: Vec<String>,
    next: Option<String>,
    paged: bool,
    total: i64,
    /// Name of the distributor that is asked for.
    via_name: String,
}

impl RecipientsPage {
    fn filters(&self) -> Vec<(&'static str, String)> {
        FILTERS.iter().map(|(word, _)| (*word, self.f.s.word("state-filter", word))).collect()
    }
    /// What the form has no field for, as fields that travel along.
    fn hidden(&self) -> Vec<(&'static str, &String)> {
        self.a.hidden().into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }
    /// The same in words.
    fn hidden_words(&self) -> Vec<String> {
        let s = &self.f.s;
        let or_none = |word: &str, none: &str, said: String| if word == NONE { s.t(none) } else { said };
        let said = |(name, value): (&'static str, &String)| match name {
            "lang-is" => format!("{}: {}", s.t("col-language"), s.language(&Lang::new(value.clone()))),
            "via" => format!("{}: {}", s.t("col-via"), or_none(value, "numbers-direct", self.via_name.clone())),
            "tier" => s.w.with("numbers-tier", &[("number", value.as_str().into())]),
            "channel" => {
                format!("{}: {}", s.t("col-channel"), or_none(value, "numbers-no-response", s.word("channel", value)))
            }
            _ => format!("{} {}", s.t("numbers-until"), date::read(value).map(|d| s.date(&d)).unwrap_or_default()),
        };
        self.hidden().into_iter().map(said).collect()
    }
    fn roles(&self) -> Vec<(&'static str, String)> {
        ConsigneeRole::ALL.map(|role| (role.word(), self.role(&role))).to_vec()
    }
    fn role(&self, role: &ConsigneeRole) -> String {
        self.f.s.word("chain", role.word())
    }
    /// Attributes of a sortable header.
    fn sorted(&self, key: &str) -> &'static str {
        let default = self.a.sort.is_empty() && key == "number";
        match self.a.sort.strip_prefix('-') {
            Some(word) if word == key => " aria-sort=\"descending\"",
            None if self.a.sort == key || default => " aria-sort=\"ascending\"",
            _ => "",
        }
    }
    /// Where a sortable header leads: the other way round if it is sorted already.
    fn sort_url(&self, key: &str) -> String {
        let ascending = self.sorted(key).contains("ascending");
        format!("?{}sort={}{key}", self.a.filter(), if ascending { "-" } else { "" })
    }
    fn export_url(&self) -> String {
        format!("{}/recipients/export.csv?{}sort={}", self.f.at, self.a.filter(), encode(&self.a.sort))
    }
    fn next_url(&self, after: &str) -> String {
        format!("?{}sort={}&after={}", self.a.filter(), encode(&self.a.sort), encode(after))
    }
    fn first_url(&self) -> String {
        format!("?{}sort={}", self.a.filter(), encode(&self.a.sort))
    }
    fn filtered(&self) -> bool {
        !self.a.filter().is_empty()
    }
}

/// `GET /actions/{action}/recipients`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let a = Asked::of(&desk);
    let after = desk.asked("after");
    let paged = after.is_some();
    let found = desk.app.office_recipients(&desk.staff, &action, &a.query(after, 50)).await?;
    let head = desk.app.office_head(&action, &desk.lang()).await?;
    let total = head.count(domain::reconcile::Counter::Consignees);
    let f = Frame::of(&desk, &action, "recipients").await?;
    let via_name = desk.app.office_name(&action, &a.via).await?;
    render(&RecipientsPage {
        f,
        rows: found.rows,
        a,
        countries: head.countries,
        next: found.next,
        paged,
        total,
        via_name,
    })
}

/// `GET /actions/{action}/recipients/export.csv`: every page of the same query.
pub(super) async fn export(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    desk.staff.sees_all()?;
    desk.app.action_state(&action).await?;
    let name = format!("attachment; filename=\"recipients-{}.csv\"", action.as_str().replace(['"', '\\'], ""));
    let first = Asked::of(&desk).query(None, 1000);
    let pieces = stream::unfold((Some(first), true), move |(query, head)| {
        let (app, staff, action) = (desk.app.clone(), desk.staff.clone(), action.clone());
        async move {
            let query = query?;
            let found = app.office_export(&staff, &action, &query).await;
            let (piece, next) = match found {
                Ok((piece, next)) => (Ok(if head { format!("\u{feff}{COLUMNS}{piece}") } else { piece }), next),
                // The connection breaks off: half a sheet must not look like a whole one.
                Err(error) => (Err(error), None),
            };
            Some((piece, (next, false)))
        }
    });
    let about = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((about, Body::from_stream(pieces)).into_response())
}
