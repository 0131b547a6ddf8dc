//! Values in words: numbers, days, times, states, facts. What a template may say lies here or in the words themselves.
//!
//! Methods whose name says `html` give markup made of our own words and of times, never of what people typed.

use app::{
    Words,
    doubted::{Doubted, Spot},
    rooms::office::{
        became::Became,
        story::{Actor, Line, Part, Weight},
    },
    words::Value,
};
use domain::{calendar::Zone, dispatch::StepAct, fact::Means, lang::Lang};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// A number as templates have it: by value or behind references.
pub(super) trait Count {
    fn count(&self) -> i64;
}

/// A moment as templates have it.
pub(super) trait Moment {
    fn moment(&self) -> Timestamp;
}

macro_rules! counts {
    ($($kind:ty),+) => {$(impl Count for $kind {
        fn count(&self) -> i64 {
            i64::try_from(*self).unwrap_or(i64::MAX)
        }
    })+};
}
counts!(i64, u64, u32, usize);

impl<T: Count> Count for &T {
    fn count(&self) -> i64 {
        (*self).count()
    }
}
impl Moment for Timestamp {
    fn moment(&self) -> Timestamp {
        *self
    }
}
impl<T: Moment> Moment for &T {
    fn moment(&self) -> Timestamp {
        (*self).moment()
    }
}

/// Says values in one language.
#[derive(Clone, Debug)]
pub(super) struct Show {
    /// Its words.
    pub w: Words,
}

impl Show {
    pub fn t(&self, key: &str) -> String {
        self.w.t(key)
    }
    /// The text with a count in it.
    pub fn c(&self, key: &str, count: impl Count) -> String {
        self.w.with(key, &[("count", self.counted(count.count()))])
    }
    /// A word of a vocabulary: `<prefix>-<word with dashes>`.
    pub fn word(&self, prefix: &str, word: &str) -> String {
        self.w.t(&format!("{prefix}-{}", word.replace('_', "-")))
    }
    pub fn n(&self, count: impl Count) -> String {
        self.w.number(count.count())
    }
    pub fn country(&self, code: &str) -> String {
        self.w.country(code)
    }
    pub fn language(&self, lang: &Lang) -> String {
        let key = format!("lang-{lang}");
        if self.w.has(&key) { self.w.t(&key) } else { lang.to_string() }
    }
    pub fn date(&self, date: &Date) -> String {
        self.w.date_form(*date)
    }
    pub fn day(&self, at: impl Moment) -> String {
        self.w.date_form(utc(at.moment()).date())
    }
    pub fn time(&self, at: impl Moment) -> String {
        let at = utc(at.moment());
        format!("{}, {:02}:{:02}", self.w.date_form(at.date()), at.hour(), at.minute())
    }
    /// Day and minute by the clocks of a zone, with its name and how far it is from UTC.
    pub fn time_in(&self, zone: &Zone, at: impl Moment) -> String {
        let at = at.moment();
        let local = zone.local(at);
        let place = zone.name().replace('_', " ");
        let from_utc = zone.from_utc(at);
        let zone = if place == from_utc { place } else { format!("{place}, {from_utc}") };
        format!("{}, {:02}:{:02} ({zone})", self.w.date_form(local.date()), local.hour(), local.minute())
    }
    /// `<time>` with day and minute, the second and the zone on hover.
    pub fn time_html(&self, at: impl Moment) -> String {
        let at = at.moment();
        format!("<time datetime=\"{at:.0}\" title=\"{}\">{}</time>", exact(at), self.time(at))
    }
    /// `<time>` with the day.
    pub fn day_html(&self, at: impl Moment) -> String {
        let at = at.moment();
        format!("<time datetime=\"{at:.0}\" title=\"{}\">{}</time>", exact(at), self.day(at))
    }
    /// One of the four states with the day since when, or "open".
    pub fn mark_html(&self, kind: &str, since: &Option<Timestamp>) -> String {
        match since {
            Some(at) => format!("<span class=\"state {kind}\">{}</span>", self.day_html(at)),
            None => format!("<span class=\"state none\">{}</span>", self.t("office-open")),
        }
    }
    /// One of the four states for some of several units.
    pub fn of_html(&self, kind: &str, done: &u64, of: &u64) -> String {
        if *done == 0 {
            return format!("<span class=\"state none\">{}</span>", self.t("office-open"));
        }
        let text = self.w.with("office-of", &[("count", self.n(done).into()), ("total", self.n(of).into())]);
        format!("<span class=\"state {kind}\">{text}</span>")
    }
    pub fn step(&self, step: &u32, act: &StepAct) -> String {
        let act = match act {
            StepAct::Mail => "step-mail",
            StepAct::Phone => "step-phone",
            StepAct::Letter => "step-letter",
            StepAct::Visit => "step-visit",
            StepAct::OtherContact => "step-other-contact",
            StepAct::RegisteredLetter => "step-registered-letter",
            StepAct::LineManager => "step-line-manager",
            StepAct::Authority => "step-authority",
        };
        self.w.with("office-step", &[("step", i64::from(*step).into()), ("act", self.w.t(act).into())])
    }
    /// What a task asks for that a person has to do: by which means, and at which step or time.
    pub fn asked(&self, about: &str) -> String {
        let means = Means::asked(about).map_or_else(|| about.to_owned(), |means| self.word("means", means.word()));
        let step = about.rsplit_once(" step ").and_then(|(_, step)| step.parse::<i64>().ok()).filter(|step| *step > 0);
        let time = about.rsplit_once(" at ").and_then(|(_, at)| Zone::read(at));
        match (step, time) {
            (Some(step), _) => self.w.with("office-step", &[("step", step.into()), ("act", means.into())]),
            (None, Some((at, zone))) => format!("{means}, {}", self.time_in(&zone.unwrap_or_else(Zone::utc), at)),
            (None, None) => means,
        }
    }
    pub fn actor(&self, actor: &Actor) -> String {
        match actor {
            Actor::Staff(name) => name.clone(),
            Actor::Consignee => self.t("actor-consignee"),
            Actor::Colleague => self.t("actor-colleague"),
            Actor::System => self.t("actor-system"),
        }
    }
    pub fn part(&self, part: &Part) -> String {
        match part {
            Part::Text(text) => text.clone(),
            Part::Meaning(signed) => self.w.meaning(signed),
            Part::Key(key) => self.t(key),
            Part::Count(count) => self.w.number(*count),
            Part::Day(date) => self.w.date_form(*date),
            Part::Moment(at) => self.time(*at),
            Part::Local(at, zone) => self.time_in(zone, *at),
            Part::Country(code) => self.w.country(code),
            Part::Erased => self.t("office-erased"),
        }
    }
    /// A fact as a sentence.
    pub fn line(&self, line: &Line) -> String {
        let value = |part: &Part| match part {
            Part::Count(count) => self.counted(*count),
            other => self.part(other).into(),
        };
        let values: Vec<(&'static str, Value<'_>)> =
            line.parts.iter().map(|(name, part)| (*name, value(part))).collect();
        self.w.with(line.key, &values)
    }
    /// The class of a line in the timeline.
    pub fn weight(&self, line: &Line) -> &'static str {
        match line.weight {
            Weight::Plain => "",
            Weight::Key => "key",
            Weight::Clash => "clash",
            Weight::Alarm => "alarm",
        }
    }
    /// What became of a unit, with its day or text.
    pub fn became(&self, became: &Became) -> String {
        let mut said = self.t(&became.key);
        if let Some(on) = &became.on {
            said = format!("{said}, {}", self.w.date_form(*on));
        }
        match &became.text {
            Some(text) => format!("{said}: {}", self.part(text)),
            None => said,
        }
    }
    /// Where a doubt stands: file, page or row, column or field; empty if it is about the whole of what is looked at.
    pub fn doubt_place(&self, doubt: &Doubted) -> String {
        let spot = |spot: &Spot| match spot {
            Spot::Page(n) => self.w.with("doubt-place-page", &[("n", i64::from(*n).into())]),
            Spot::Row(n) => self.w.with("doubt-place-row", &[("n", self.n(*n).into())]),
            Spot::Column(name) => self.w.with("doubt-place-column", &[("value", name.as_str().into())]),
            Spot::Part(number) => self.w.with("doubt-place-part", &[("n", number.as_str().into())]),
            Spot::Unit(serial) => serial.clone(),
            Spot::Question(id) => self.w.question(id),
            Spot::Named(key) => self.t(key),
            Spot::Field(name) => self.w.with("doubt-place-field", &[("value", name.as_str().into())]),
        };
        doubt.file.iter().cloned().chain(doubt.spots.iter().map(spot)).collect::<Vec<_>>().join(", ")
    }
    /// What is doubtful, and what to do: the words before the place in a document, the place, the words behind it.
    pub fn doubt(&self, doubt: &Doubted) -> (String, String, String) {
        let said = doubt.said(&self.w);
        match said.split_once(doubt.at.as_str()).filter(|_| !doubt.at.is_empty()) {
            Some((before, behind)) => (before.to_owned(), doubt.at.clone(), behind.to_owned()),
            None => (said, String::new(), String::new()),
        }
    }
    pub fn yes(&self, yes: &bool) -> String {
        self.t(if *yes { "office-yes" } else { "office-no" })
    }
    /// Numbers from a thousand on are grouped; below, the language chooses the form by them.
    fn counted(&self, count: i64) -> Value<'static> {
        if count.abs() < 1000 { count.into() } else { self.w.number(count).into() }
    }
}

fn utc(at: Timestamp) -> jiff::civil::DateTime {
    TimeZone::UTC.to_datetime(at)
}

fn exact(at: Timestamp) -> String {
    let at = utc(at);
    format!("{:02}:{:02}:{:02} UTC", at.hour(), at.minute(), at.second())
}

/// The share of `count` in `total` as the width of a bar, 0 to 1000.
pub(super) fn permille(count: i64, total: i64) -> i64 {
    if total <= 0 { 0 } else { (1000 * count.clamp(0, total) + total / 2) / total }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn bars_have_one_axis() {
        assert_eq!((permille(0, 0), permille(1, 2), permille(604, 1187), permille(9, 5)), (0, 500, 509, 1000));
    }

    #[test]
    fn times_say_their_zone() {
        let show = Show { w: Words::of(&Lang::from("de")) };
        let at: Timestamp = "2026-12-03T14:07:59Z".parse().unwrap();
        assert_eq!(show.time(at), "03. Dez. 2026, 14:07");
        assert!(show.time_html(at).contains("title=\"14:07:59 UTC\""));
        let berlin = Zone::named("Europe/Berlin").unwrap();
        assert_eq!(show.time_in(&berlin, at), "03. Dez. 2026, 15:07 (Europe/Berlin, UTC+1)");
        assert_eq!(show.time_in(&Zone::utc(), at), "03. Dez. 2026, 14:07 (UTC)");
        let new_york = Zone::named("America/New_York").unwrap();
        assert_eq!(show.asked("phone at 2026-12-03T14:07:00Z"), "Anruf, 03. Dez. 2026, 14:07 (UTC)");
        let agreed = format!("phone at {}", new_york.written(at));
        assert_eq!(show.asked(&agreed), "Anruf, 03. Dez. 2026, 09:07 (America/New York, UTC-5)");
        assert!(show.mark_html("told", &None).contains("state none"));
    }
}
