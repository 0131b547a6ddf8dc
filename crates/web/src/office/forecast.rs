//! The forecast: rates to be typed in, the load of every day as a table with bars, and as CSV. It records nothing.

use super::{
    desk::{Desk, Note},
    frame::Frame,
    numbers::sent,
    show::permille,
};
use crate::door::{Answer, Fields, encode, page::page_with, see};
use app::{
    Error,
    acts::set_class::MAY_RATE,
    rooms::office::forecast::{Asked, Day, ForecastRoom},
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::{
    action::RecallClass,
    forecast::{Group, Rates},
    id::ActionId,
};

/// The rates by their name in the address.
const RATES: [&str; 6] = ["notice", "reminder", "call", "letter", "visit", "spread"];

#[derive(Template)]
#[template(path = "office/forecast.html")]
struct ForecastPage {
    f: Frame,
    m: ForecastRoom,
    may_rate: bool,
    t: Fields,
}

fn rates(rates: &Rates) -> [u8; 6] {
    [rates.notice, rates.reminder, rates.call, rates.letter, rates.visit, rates.spread_days]
}

/// What the address asks for; what is no number is the default.
fn asked(desk: &Desk) -> Asked {
    let default = Rates::default();
    let number = |name: &str, otherwise: u8| {
        let typed = desk.asked(name).and_then(|n| n.parse::<u32>().ok());
        typed.map_or(otherwise, |n| u8::try_from(n).unwrap_or(u8::MAX))
    };
    Asked {
        class: desk.asked("class").unwrap_or_default(),
        rates: Rates {
            notice: number("notice", default.notice),
            reminder: number("reminder", default.reminder),
            call: number("call", default.call),
            letter: number("letter", default.letter),
            visit: number("visit", default.visit),
            spread_days: number("spread", default.spread_days),
        },
    }
}

impl ForecastPage {
    fn inputs(&self) -> Vec<(&'static str, u8)> {
        RATES.into_iter().zip(rates(&self.m.asked.rates)).collect()
    }
    /// The class that is chosen in the form for setting it.
    fn chosen(&self, class: &str) -> bool {
        let typed = self.t.get("class");
        class == if typed.is_empty() { self.m.asked.class.as_str() } else { typed }
    }
    fn classes(&self) -> [&'static str; 3] {
        ["1", "2", "3"]
    }
    fn csv_url(&self) -> String {
        let rates = self.inputs().into_iter().map(|(name, rate)| format!("&{name}={rate}")).collect::<String>();
        format!("{}/forecast.csv?class={}{rates}", self.f.at, encode(&self.m.asked.class))
    }
    /// Days on which something is to be done.
    fn days(&self) -> Vec<&Day> {
        self.m.days.iter().filter(|day| day.counts.iter().take(4).any(|count| *count > 0)).collect()
    }
    /// Work of people on that day, and its bar of 1000.
    fn work(&self, day: &Day) -> (u64, i64) {
        let work: u64 = day.counts.iter().skip(1).take(3).sum();
        let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        (work, permille(whole(work), whole(self.m.peak).max(1)).min(1000))
    }
    fn role(&self, group: &Group) -> String {
        self.f.s.word("chain", group.role.word())
    }
    fn sums(&self) -> Vec<(&'static str, u64)> {
        let heads = ["forecast-mails", "forecast-calls", "forecast-letters", "forecast-visits", "forecast-answers"];
        heads.into_iter().zip(self.m.sums).collect()
    }
    fn plain(&self) -> String {
        self.m.plain.iter().map(|code| self.f.s.country(code)).collect::<Vec<_>>().join(", ")
    }
}

/// `GET /actions/{action}/forecast`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    show(&desk, &action, None, Fields::default()).await
}

/// `POST /actions/{action}/forecast`: sets the class of the recall.
pub(super) async fn set_class(desk: Desk, Path(action): Path<String>, fields: Fields) -> Answer {
    let action = ActionId::from(action.as_str());
    let done = match RecallClass::of_word(fields.get("class")) {
        Some(class) => desk.app.set_class(&desk.staff, &action, class, fields.get("reason")).await,
        None => Err(Error::new("response.invalid", "class is missing")),
    };
    match done {
        Ok(()) => see(&format!("/actions/{}/forecast?done=class", encode(action.as_str()))),
        Err(error) => {
            let note = desk.note(error, "class")?;
            show(&desk, &action, Some(note), fields).await
        }
    }
}

async fn show(desk: &Desk, action: &ActionId, note: Option<Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let m = desk.app.office_forecast(&desk.staff, action, asked(desk)).await?;
    let f = Frame::of(desk, action, "numbers").await?.noted(note);
    page_with(status, &ForecastPage { f, m, may_rate: desk.staff.holds(&MAY_RATE), t })
}

/// `GET /actions/{action}/forecast.csv`, with the same rates.
pub(super) async fn csv(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let bytes = desk.app.office_forecast_csv(&desk.staff, &action, asked(&desk)).await?;
    Ok(sent(bytes, "text/csv; charset=utf-8", &format!("forecast-{action}.csv")))
}
