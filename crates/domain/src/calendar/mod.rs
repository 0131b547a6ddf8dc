//! Working days, holidays and working hours of a country, computed from rules.
//!
//! Fixed days, days counted from Easter (Gregorian, by the anonymous algorithm of 1876) and days like "the last Monday in
//! May", with what a country does when such a day falls on a weekend. The rules are data (`reference/calendars/`), each
//! with its source and how sure it is. Pure; reminders, forecasts and the pages about them ask here.

mod places;
mod zone;

pub use places::{Place, ZoneTable};
pub use zone::{Moments, Zone};

use jiff::{Timestamp, ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// When a holiday falls on a weekend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moved {
    /// It stays where it is.
    #[default]
    No,
    /// The next day that is neither weekend nor holiday is free, too.
    NextWorkingDay,
    /// Saturday: the Friday before is free, too; Sunday: the Monday after.
    NearestWeekday,
    /// On a Sunday it is kept on the day before instead.
    SundayToSaturday,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Its name, in the country's language.
    pub name: String,
    /// Every year on this day of this month: `[month, day]`.
    #[serde(default)]
    pub on: Option<[i8; 2]>,
    /// So many days after Easter Sunday.
    #[serde(default)]
    pub easter: Option<i32>,
    /// The nth weekday of a month: `[month, weekday (1 Monday to 7 Sunday), nth]`; -1 is the last.
    #[serde(default)]
    pub weekday: Option<[i8; 3]>,
    /// From this year on.
    #[serde(default)]
    pub since: Option<i16>,
    /// What happens on a weekend.
    #[serde(default)]
    pub moved: Moved,
}

/// The calendar of a country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Where the rules are from.
    pub source: String,
    /// How sure they are: `high`, `medium` or `low`.
    pub confidence: String,
    /// What they leave out, for people.
    #[serde(default)]
    pub note: String,
    /// Days that are no working days, 1 Monday to 7 Sunday.
    pub weekend: Vec<i8>,
    /// Hours in which people are called, local time: from, until.
    pub hours: [i8; 2],
    /// Where the hours are read: the zone of most of the country, unless the place says another one ([`ZoneTable`]).
    pub time_zone: Zone,
    /// The rules.
    pub holiday: Vec<Holiday>,
}

impl Calendar {
    /// A country without rules: Monday to Friday, 9 to 17, in UTC as long as nobody says a zone ([`Calendar::within`]).
    pub fn plain(country: &str) -> Self {
        Self {
            country: country.to_owned(),
            source: String::new(),
            confidence: "low".to_owned(),
            note: String::new(),
            weekend: vec![6, 7],
            hours: [9, 17],
            time_zone: Zone::utc(),
            holiday: Vec::new(),
        }
    }

    /// The same days and hours, read in another time zone.
    #[must_use]
    pub fn within(self, time_zone: Zone) -> Self {
        Self { time_zone, ..self }
    }

    /// The days off of one year, weekends not among them unless a holiday falls on one. A holiday at the turn of the year
    /// may be kept in the year before.
    pub fn holidays(&self, year: i16) -> BTreeSet<Date> {
        let mut days = BTreeSet::new();
        let mut moved = Vec::new();
        // Next year's first of January may be kept on the last of December.
        for of in [year, year.saturating_add(1)] {
            for rule in self.holiday.iter().filter(|rule| rule.since.is_none_or(|since| of >= since)) {
                if let Some(day) = rule.day(of) {
                    match rule.moved {
                        Moved::SundayToSaturday if weekday(day) == 7 => drop(days.insert(day.saturating_sub(1.day()))),
                        _ => drop(days.insert(day)),
                    }
                    moved.push((day, rule.moved));
                }
            }
        }
        moved.sort_unstable_by_key(|(day, _)| *day);
        for (day, how) in moved.into_iter().filter(|(day, _)| self.weekend.contains(&weekday(*day))) {
            match how {
                Moved::NextWorkingDay => {
                    let mut next = day;
                    // A country has no month of holidays; the bound is for data that says otherwise.
                    for _ in 0..31 {
                        if !self.weekend.contains(&weekday(next)) && !days.contains(&next) {
                            break;
                        }
                        next = next.saturating_add(1.day());
                    }
                    days.insert(next);
                }
                Moved::NearestWeekday => {
                    let by = if weekday(day) == 6 { -1 } else { 1 };
                    days.insert(day.saturating_add(by.days()));
                }
                Moved::No | Moved::SundayToSaturday => {}
            }
        }
        days.retain(|day| day.year() == year);
        days
    }

    /// Whether people work on that day.
    pub fn is_working(&self, day: Date) -> bool {
        !self.weekend.contains(&weekday(day)) && !self.holidays(day.year()).contains(&day)
    }

    /// That day, or the first working day after it. Data without working days give the day itself.
    pub fn working_from(&self, day: Date) -> Date {
        let mut next = day;
        for _ in 0..31 {
            if self.is_working(next) {
                return next;
            }
            next = next.saturating_add(1.day());
        }
        day
    }

    /// The first moment from `at` on that lies in working hours of a working day, by the clocks there.
    pub fn open_from(&self, at: Timestamp) -> Timestamp {
        let [opens, closes] = self.hours;
        let local = self.time_zone.local(at);
        let working = self.working_from(local.date());
        let is_open = |hour: i8| (opens..closes).contains(&hour);
        if working == local.date() && is_open(local.hour()) {
            return at;
        }
        let day = if working == local.date() && local.hour() >= closes {
            self.working_from(working.saturating_add(1.day()))
        } else {
            working
        };
        self.time_zone.first(day.at(opens.clamp(0, 23), 0, 0, 0)).map_or(at, |opening| opening.max(at))
    }

    /// When something falls that is to be done so many days after `since`, only in working hours. Days are those of the
    /// calendar: the same time by the clocks there, also if they were changed in between.
    pub fn after_days(&self, since: Timestamp, days: u32) -> Option<Timestamp> {
        let local = self.time_zone.local(since).checked_add(i64::from(days).days()).ok()?;
        Some(self.open_from(self.time_zone.first(local)?.max(since)))
    }

    /// The day by the clocks there.
    pub fn day(&self, at: Timestamp) -> Date {
        self.time_zone.local(at).date()
    }
}

impl Holiday {
    /// The day of this rule in a year; none if the year has no such day or the rule names none.
    pub fn day(&self, year: i16) -> Option<Date> {
        if let Some([month, day]) = self.on {
            return Date::new(year, month, day).ok();
        }
        if let Some(days) = self.easter {
            return easter(year)?.checked_add(days.days()).ok();
        }
        let [month, wanted, nth] = self.weekday?;
        let first = Date::new(year, month, 1).ok()?;
        if nth < 0 {
            let last = first.last_of_month();
            let back = (weekday(last) - wanted).rem_euclid(7);
            return last.checked_sub((i32::from(back) + 7 * (-1 - i32::from(nth))).days()).ok();
        }
        let ahead = (wanted - weekday(first)).rem_euclid(7);
        let day = first.checked_add((i32::from(ahead) + 7 * (i32::from(nth) - 1)).days()).ok()?;
        (day.month() == month).then_some(day)
    }
}

/// 1 Monday to 7 Sunday (ISO 8601).
fn weekday(day: Date) -> i8 {
    day.weekday().to_monday_one_offset()
}

/// Easter Sunday in the Gregorian calendar.
///
/// ```
/// use domain::calendar::easter;
/// assert_eq!(easter(2026), Some(jiff::civil::date(2026, 4, 5)));
/// assert_eq!(easter(2038), Some(jiff::civil::date(2038, 4, 25)));
/// ```
pub fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let m = (a + 11 * h) / 319;
    let l = (2 * (b % 4) + 2 * (c / 4) - c % 4 - h + m + 32) % 7;
    let month = (h - m + l + 90) / 25;
    let day = (h - m + l + month + 19) % 32;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests;
