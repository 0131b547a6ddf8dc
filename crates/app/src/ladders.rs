//! Ladders by recall class and calendars by country, from the reference data that came with this version.
//!
//! Reminders and the forecast ask here. An action's own ladder goes before these; a country without a calendar has Monday to
//! Friday and no holidays, and whoever shows it says so.

use crate::{Error, Result};
use domain::{
    calendar::Calendar,
    dispatch::{Ladder, LadderTable},
    response::ConsigneeRole,
};
use std::{collections::BTreeMap, sync::OnceLock};

const LADDERS: [&str; 3] = [
    include_str!("../../../reference/ladders/class-1.toml"),
    include_str!("../../../reference/ladders/class-2.toml"),
    include_str!("../../../reference/ladders/class-3.toml"),
];
const CALENDARS: [&str; 8] = [
    include_str!("../../../reference/calendars/AT.toml"),
    include_str!("../../../reference/calendars/BE.toml"),
    include_str!("../../../reference/calendars/CH.toml"),
    include_str!("../../../reference/calendars/DE.toml"),
    include_str!("../../../reference/calendars/FR.toml"),
    include_str!("../../../reference/calendars/GB.toml"),
    include_str!("../../../reference/calendars/NL.toml"),
    include_str!("../../../reference/calendars/US.toml"),
];

/// The class that is taken while an action names none.
pub const DEFAULT_CLASS: &str = "2";

/// What the reference data say.
#[derive(Debug)]
pub struct Reference {
    /// The ladders of each recall class.
    pub tables: Vec<LadderTable>,
    calendars: BTreeMap<String, Calendar>,
    plain: Calendar,
    none: Ladder,
}

/// The reference data.
///
/// # Errors
/// If they are broken.
pub fn reference() -> Result<&'static Reference> {
    static READ: OnceLock<Reference> = OnceLock::new();
    if let Some(read) = READ.get() {
        return Ok(read);
    }
    let tables = LADDERS.iter().map(|text| toml::from_str(text)).collect::<std::result::Result<_, _>>();
    let mut calendars = BTreeMap::new();
    for text in CALENDARS {
        let calendar: Calendar = toml::from_str(text).map_err(Error::fault)?;
        calendars.insert(calendar.country.clone(), calendar);
    }
    let tables = tables.map_err(Error::fault)?;
    Ok(READ.get_or_init(|| Reference { tables, calendars, plain: Calendar::plain("ZZ"), none: Ladder::default() }))
}

impl Reference {
    /// The calendar of a country, or the plain one.
    pub fn calendar(&self, country: &str) -> &Calendar {
        self.known(country).unwrap_or(&self.plain)
    }
    /// The calendar of a country, if it has one.
    pub fn known(&self, country: &str) -> Option<&Calendar> {
        self.calendars.get(&country.trim().to_ascii_uppercase())
    }
    /// The ladders of a class, or those of [`DEFAULT_CLASS`].
    pub fn table(&self, class: &str) -> Option<&LadderTable> {
        let of = |wanted: &str| self.tables.iter().find(|table| table.class == wanted);
        of(class).or_else(|| of(DEFAULT_CLASS))
    }
    /// The ladder of a consignee: the action's own if it has steps, else that of the class.
    pub fn ladder<'l>(&'l self, own: &'l Ladder, class: &str, country: &str, role: ConsigneeRole) -> &'l Ladder {
        if !own.0.is_empty() {
            return own;
        }
        self.table(class).and_then(|table| table.of(country, role)).unwrap_or(&self.none)
    }
    /// For each place on any of the ladders that an action may use, the fewest days after which somebody may be due.
    pub fn earliest(&self, own: &Ladder, class: &str) -> Vec<u32> {
        let tables = self.table(class).map(|table| table.ladder.as_slice()).unwrap_or_default();
        let ladders: Vec<&Ladder> =
            if own.0.is_empty() { tables.iter().map(|ladder| &ladder.step).collect() } else { vec![own] };
        let longest = ladders.iter().map(|ladder| ladder.0.len()).max().unwrap_or(0);
        let at = |place: usize| ladders.iter().filter_map(|ladder| ladder.0.get(place)).map(|s| s.after_days).min();
        (0..longest).filter_map(at).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_class_has_a_ladder_for_everybody_that_only_climbs() {
        let reference = reference().unwrap();
        assert_eq!(reference.tables.iter().map(|t| t.class.as_str()).collect::<Vec<_>>(), ["1", "2", "3"]);
        for table in &reference.tables {
            for role in ConsigneeRole::ALL {
                let ladder = table.of("PT", role).unwrap();
                assert!(ladder.0.len() >= 3);
                assert!(ladder.0.windows(2).all(|pair| pair[0].after_days <= pair[1].after_days), "{ladder:?}");
            }
            assert!(!table.source.is_empty() && table.confidence == "low");
        }
        let own = reference.tables[0].ladder[0].step.clone();
        assert_eq!(reference.ladder(&own, "3", "DE", ConsigneeRole::Importer), &own, "its own goes before");
    }

    #[test]
    fn the_calendars_say_what_printed_calendars_say() {
        let reference = reference().unwrap();
        let off = |country: &str, days: &[(i16, i8, i8)]| {
            for (year, month, day) in days {
                let day = date(*year, *month, *day);
                assert!(reference.known(country).unwrap().holidays(day.year()).contains(&day), "{country} {day}");
            }
        };
        off("DE", &[(2026, 4, 3), (2026, 4, 6), (2026, 5, 14), (2026, 5, 25), (2026, 10, 3), (2027, 3, 26)]);
        off("AT", &[(2026, 1, 6), (2026, 6, 4), (2026, 10, 26), (2026, 12, 8)]);
        off("CH", &[(2026, 8, 1), (2026, 5, 14)]);
        off("FR", &[(2026, 5, 8), (2026, 7, 14), (2026, 11, 11)]);
        off("NL", &[(2026, 4, 27), (2025, 4, 26), (2026, 5, 25)]);
        off("BE", &[(2026, 7, 21), (2026, 11, 1)]);
        off("GB", &[(2026, 5, 4), (2026, 5, 25), (2026, 8, 31), (2026, 12, 28), (2027, 12, 27), (2027, 12, 28)]);
        off("US", &[(2026, 7, 3), (2026, 1, 19), (2026, 5, 25), (2026, 11, 26), (2027, 12, 31)]);
        assert!(reference.known("PT").is_none() && reference.calendar("PT").is_working(date(2026, 6, 10)));
        for calendar in reference.calendars.values() {
            assert!(!calendar.source.is_empty() && calendar.hours[0] < calendar.hours[1], "{}", calendar.country);
            for rule in &calendar.holiday {
                assert!(rule.day(2030).is_some(), "{}: {}", calendar.country, rule.name);
            }
        }
    }
}
