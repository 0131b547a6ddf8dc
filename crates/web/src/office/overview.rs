//! The overview of one action: bars on one axis, burn-up with its table, what needs a person, what comes next.

use super::{
    desk::Desk,
    frame::Frame,
    show::{Show, permille},
};
use crate::door::{Answer, page as render};
use app::rooms::office::overview::{CONSIGNEES, Day, Need, Overview, UNITS};
use askama::Template;
use axum::extract::Path;
use domain::{action::Stage, id::ActionId, reconcile::Counter};

/// The four states: class, key of the word, filter of the recipients.
pub(super) const STATES: [(&str, &str, &str); 4] = [
    ("told", "state-told", "told"),
    ("read", "state-read", "read"),
    ("says", "state-says", "said_done"),
    ("shown", "state-shown", "shown_done"),
];

/// One bar: class, word, number, width of 1000, where the number leads.
struct Bar {
    kind: &'static str,
    label: String,
    count: i64,
    width: i64,
    percent: i64,
    url: String,
}

/// One panel of bars.
struct Panel {
    what: String,
    total: i64,
    half: i64,
    bars: Vec<Bar>,
}

/// The burn-up as geometry.
struct Chart {
    desc: String,
    y_ticks: Vec<(String, i64, bool)>,
    x_ticks: Vec<(String, i64, &'static str)>,
    goal_y: i64,
    lines: Vec<(&'static str, String, String, i64)>,
    table: Vec<Day>,
}

#[derive(Template)]
#[template(path = "office/overview.html")]
struct OverviewPage {
    f: Frame,
    m: Overview,
    panels: Vec<Panel>,
    chart: Option<Chart>,
}

impl OverviewPage {
    fn kind(&self, need: &Need) -> &'static str {
        match need.kind.word() {
            "suspected_intruder" => "alarm",
            "contradiction" => "clash",
            _ => "doubt",
        }
    }
    fn need(&self, need: &Need) -> String {
        self.f.s.c(&format!("need-{}", need.kind.word().replace('_', "-")), need.count)
    }
    fn sums(&self) -> Vec<(&'static str, i64)> {
        let count = |c: Counter| self.m.tally.get(c);
        vec![
            ("sum-answered", count(Counter::ConsigneesAnswered)),
            ("sum-instructions", count(Counter::ConsigneesTookInstructions)),
            ("sum-unreachable", count(Counter::ConsigneesUnreachable)),
            ("sum-carried-over", count(Counter::ConsigneesCarriedOver)),
            ("sum-sent", count(Counter::ParcelsSent)),
            ("sum-repeated", count(Counter::ParcelsRepeated)),
            ("sum-undeliverable", count(Counter::ParcelsUndeliverable)),
            ("sum-unsent", i64::try_from(self.m.unsent).unwrap_or(i64::MAX)),
            ("sum-unsealed", i64::try_from(self.m.unsealed).unwrap_or(i64::MAX)),
        ]
    }
    fn issued(&self) -> bool {
        matches!(self.m.stage, Stage::Open | Stage::Closed)
    }
    /// What has to happen before the notice can go out: key, where, whether it is the next one.
    fn duties(&self) -> Vec<(&'static str, &'static str)> {
        match self.m.stage {
            Stage::Draft => vec![("duty-scope", "/scope"), ("duty-submit", "/notice")],
            Stage::Submitted => vec![("duty-sign", "/notice")],
            Stage::Approved if self.m.gates.is_empty() => vec![("duty-dispatch", "/notice")],
            Stage::Approved => vec![("duty-gates", "/scope"), ("duty-dispatch", "/notice")],
            Stage::Open | Stage::Closed => Vec::new(),
        }
    }
}

/// `GET /actions/{action}`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let m = desk.app.office_overview(&desk.staff, &action).await?;
    let f = Frame::of(&desk, &action, "overview").await?;
    let panels = vec![
        panel(&f, &m, "office-consignees", Counter::Consignees, CONSIGNEES),
        panel(&f, &m, "office-units", Counter::Units, UNITS),
    ];
    let chart = chart(&f.s, &m.days, m.tally.get(Counter::Consignees));
    render(&OverviewPage { panels, chart, f, m })
}

fn panel(f: &Frame, m: &Overview, what: &str, total: Counter, counters: [Counter; 4]) -> Panel {
    let total = m.tally.get(total);
    let bars = STATES.iter().zip(counters).map(|((kind, label, filter), counter)| {
        let count = m.tally.get(counter);
        let width = permille(count, total);
        Bar {
            kind,
            label: f.s.t(label),
            count,
            width,
            percent: (width + 5) / 10,
            url: format!("{}/recipients?state={filter}", f.at),
        }
    });
    Panel { what: f.s.t(what), total, half: (total + 1) / 2, bars: bars.collect() }
}

const LEFT: i64 = 44;
const RIGHT: i64 = 420;
const TOP: i64 = 20;
const BASE: i64 = 270;

/// Days on the horizontal axis, consignees on the vertical one; more than 90 days are thinned to every n-th.
fn chart(s: &Show, days: &[Day], total: i64) -> Option<Chart> {
    let (first, last) = (days.first()?, days.last()?);
    let most = days.iter().flat_map(|d| d.counts).max().unwrap_or(0).max(total).max(1);
    let span = i64::try_from(days.len().saturating_sub(1)).unwrap_or(0).max(1);
    let x = |day: usize| LEFT + (RIGHT - LEFT) * i64::try_from(day).unwrap_or(0) / span;
    let y = |count: i64| BASE - (BASE - TOP) * count.clamp(0, most) / most;
    let every = days.len().div_ceil(90).max(1);
    let kept = |place: &usize| place.is_multiple_of(every) || place + 1 == days.len();
    let mut lines = Vec::new();
    for (place, (kind, label, _)) in STATES.iter().enumerate() {
        let of = |day: &Day| day.counts.get(place).copied().unwrap_or(0);
        let points = days.iter().enumerate().filter(|(i, _)| kept(i)).map(|(i, d)| format!("{},{}", x(i), y(of(d))));
        let label = format!("{} {}", s.n(of(last)), s.t(label));
        lines.push((*kind, label, points.collect::<Vec<_>>().join(" "), y(of(last)) + 4));
    }
    spread(&mut lines);
    let tick = |part: i64| (s.n(most * part / 2), y(most * part / 2), part == 0);
    let middle = days.len() / 2;
    let mut x_ticks = vec![(s.date(&first.date), x(0) + 20, "middle")];
    if days.len() > 6 {
        x_ticks.push((days.get(middle).map(|d| s.date(&d.date)).unwrap_or_default(), x(middle), "middle"));
    }
    if days.len() > 1 {
        // It ends a little behind its day: on a telephone the room beside the lines is cut off.
        x_ticks.push((s.date(&last.date), x(days.len() - 1) + 20, "right"));
    }
    let said: Vec<&str> = lines.iter().map(|(_, label, ..)| label.as_str()).collect();
    let values =
        [("date", s.date(&last.date).into()), ("total", s.n(total).into()), ("states", said.join(", ").into())];
    let step = days.len().div_ceil(12).max(1);
    let table =
        days.iter().enumerate().filter(|(i, _)| (days.len() - 1 - i).is_multiple_of(step)).map(|(_, d)| *d).collect();
    let desc = s.w.with("chart-desc", &values);
    Some(Chart { desc, y_ticks: (0..=2).map(tick).collect(), x_ticks, goal_y: y(total), lines, table })
}

/// Pushes labels apart that stand closer than 13 units.
fn spread(lines: &mut [(&'static str, String, String, i64)]) {
    lines.sort_by_key(|l| l.3);
    let mut free = i64::MIN;
    for line in lines.iter_mut() {
        line.3 = line.3.max(free);
        free = line.3 + 13;
    }
    // Those that were pushed below the axis come up again, and push others up.
    let mut most = BASE + 4;
    for line in lines.iter_mut().rev() {
        line.3 = line.3.min(most);
        most = line.3 - 13;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use app::Words;
    use jiff::civil::date;

    #[test]
    fn labels_do_not_cover_each_other_and_stay_inside() {
        let days: Vec<Day> = (1..=20).map(|d| Day { date: date(2026, 11, d), counts: [100, 2, 1, 0] }).collect();
        let show = Show { w: Words::of(&"en".into()) };
        let chart = chart(&show, &days, 100).unwrap();
        let places: Vec<i64> = chart.lines.iter().map(|l| l.3).collect();
        assert!(places.windows(2).all(|w| w[1] - w[0] >= 13), "{places:?}");
        assert!(places.iter().all(|p| (TOP..=BASE + 4).contains(p)), "{places:?}");
        assert!(chart.table.len() <= 12 && chart.table.last().unwrap().date == date(2026, 11, 20));
        assert!(super::chart(&show, &[], 0).is_none());
    }
}
