//! Ladders by recall class and calendars by country, from the reference data that came with this version.
//!
//! Reminders, calls and the forecast ask here. An action's own ladder goes before these; a country without a calendar has
//! Monday to Friday in its own time zone and no holidays, and whoever shows it says so.

use crate::{App, Error, Result, post};
use domain::{
    calendar::{Calendar, Zone, ZoneTable},
    dispatch::{Ladder, LadderTable, next_due_at},
    id::ActionId,
    reconcile::ConsigneeState,
    response::ConsigneeRole,
};
use jiff::Timestamp;
use std::{borrow::Cow, collections::BTreeMap, sync::OnceLock};

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
const TIME_ZONES: &str = include_str!("../../../reference/time-zones/zones.toml");

/// The class that is taken while an action names none.
pub const DEFAULT_CLASS: &str = "2";

/// What the reference data say.
#[derive(Debug)]
pub struct Reference {
    /// The ladders of each recall class.
    pub tables: Vec<LadderTable>,
    zones: ZoneTable,
    /// Those with rules, and a plain one for every other country that has a time zone.
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
    let zones: ZoneTable = toml::from_str(TIME_ZONES).map_err(Error::fault)?;
    let plain = |(country, zone): (&String, &Zone)| (country.clone(), Calendar::plain(country).within(zone.clone()));
    let mut calendars: BTreeMap<String, Calendar> = zones.country.iter().map(plain).collect();
    for text in CALENDARS {
        let calendar: Calendar = toml::from_str(text).map_err(Error::fault)?;
        calendars.insert(calendar.country.clone(), calendar);
    }
    let tables = tables.map_err(Error::fault)?;
    let (plain, none) = (Calendar::plain("ZZ"), Ladder::default());
    Ok(READ.get_or_init(|| Reference { tables, zones, calendars, plain, none }))
}

impl Reference {
    /// The calendar of a country, or a plain one in its time zone; in UTC for what is no country of the table.
    pub fn calendar(&self, country: &str) -> &Calendar {
        self.calendars.get(&country.trim().to_ascii_uppercase()).unwrap_or(&self.plain)
    }
    /// The calendar of a country, if there are rules for it.
    pub fn known(&self, country: &str) -> Option<&Calendar> {
        Some(self.calendar(country)).filter(|calendar| !calendar.source.is_empty())
    }
    /// As [`Reference::calendar`], in the time zone of an address as it is kept beside the log.
    ///
    /// # Errors
    /// If the reference data are broken.
    pub fn calendar_at(&self, country: &str, address: &str) -> Result<Cow<'_, Calendar>> {
        let calendar = self.calendar(country);
        Ok(match self.zones.of(country, &post::postcode(country, address)?) {
            Some(zone) if *zone != calendar.time_zone => Cow::Owned(calendar.clone().within(zone.clone())),
            _ => Cow::Borrowed(calendar),
        })
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

impl App {
    /// When the next step of a consignee's ladder falls: of the action's own (`own`), else of that of the class.
    ///
    /// # Errors
    /// As [`App::calendar_of`].
    pub(crate) async fn next_step(
        &self,
        action: &ActionId,
        state: &ConsigneeState,
        own: &Ladder,
    ) -> Result<Option<Timestamp>> {
        let role = state.role.unwrap_or(ConsigneeRole::User);
        let ladder = reference()?.ladder(own, self.class_word(action).await?, &state.country, role);
        Ok(next_due_at(state, ladder, Some(&*self.calendar_of(action, state).await?)))
    }

    /// The calendar by which a consignee is called and reminded: that of its country, in the time zone of its postcode where
    /// the country has several. Without an address, or once it was erased, in the zone of most of the country.
    ///
    /// # Errors
    /// What the store says, or if the reference data are broken.
    pub(crate) async fn calendar_of(
        &self,
        action: &ActionId,
        state: &ConsigneeState,
    ) -> Result<Cow<'static, Calendar>> {
        let reference = reference()?;
        if !reference.zones.has_places(&state.country) {
            return Ok(Cow::Borrowed(reference.calendar(&state.country)));
        }
        let values = self.values(action, &state.address).await?;
        let address = state.address.as_ref().and_then(|c| values.get(c));
        reference.calendar_at(&state.country, address.map_or("", String::as_str))
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
        let with_rules: Vec<_> = reference.calendars.values().filter(|c| !c.source.is_empty()).collect();
        assert_eq!(with_rules.len(), CALENDARS.len());
        for calendar in with_rules {
            assert!(calendar.hours[0] < calendar.hours[1], "{}", calendar.country);
            for rule in &calendar.holiday {
                assert!(rule.day(2030).is_some(), "{}: {}", calendar.country, rule.name);
            }
        }
    }
    #[test]
    fn every_country_has_the_clocks_of_its_own() {
        let reference = reference().unwrap();
        let countries: Vec<_> = crate::post::addresses().unwrap().countries().filter(|c| *c != "ZZ").collect();
        assert!(countries.len() > 240, "{}", countries.len());
        for country in &countries {
            assert!(reference.zones.of_country(country).is_some(), "{country} has no time zone");
        }
        assert!(reference.zones.country.keys().all(|c| *c == "HM" || *c == "BV" || countries.contains(&c.as_str())));
        for calendar in reference.calendars.values() {
            let zone = reference.zones.of_country(&calendar.country).unwrap();
            assert_eq!(&calendar.time_zone, zone, "{}: one zone for a country", calendar.country);
        }
        for place in &reference.zones.place {
            let country = reference.zones.of_country(&place.country).unwrap();
            assert_ne!(&place.time_zone, country, "{:?}", place.postcodes);
            for code in place.postcodes.iter().flat_map(|range| range.split('-')) {
                assert_eq!(reference.zones.of(&place.country, code), Some(&place.time_zone), "{code}");
            }
        }
        assert_eq!(reference.calendar("pt").time_zone.name(), "Europe/Lisbon");
        assert_eq!(reference.calendar("nowhere").time_zone.name(), "UTC");
    }

    /// Towns that everybody knows, by the postcode on the last line of their address.
    #[test]
    fn the_postcode_says_the_zone_where_a_country_has_several() {
        let reference = reference().unwrap();
        let of = |country: &str, address: &str| {
            let postcode = crate::post::postcode(country, address).unwrap();
            reference.zones.of(country, &postcode).unwrap().name().to_owned()
        };
        for (country, line, zone) in [
            ("US", "02115 Boston", "America/New_York"),
            ("US", "33130 Miami", "America/New_York"),
            ("US", "32502 Pensacola", "America/Chicago"),
            ("US", "48201 Detroit", "America/Detroit"),
            ("US", "46204 Indianapolis", "America/Indiana/Indianapolis"),
            ("US", "60612-3456 Chicago", "America/Chicago"),
            ("US", "77030 Houston", "America/Chicago"),
            ("US", "79902 El Paso", "America/Denver"),
            ("US", "80202 Denver", "America/Denver"),
            ("US", "85004 Phoenix", "America/Phoenix"),
            ("US", "83702 Boise", "America/Boise"),
            ("US", "90033 Los Angeles", "America/Los_Angeles"),
            ("US", "98104 Seattle", "America/Los_Angeles"),
            ("US", "99501 Anchorage", "America/Anchorage"),
            ("US", "96813 Honolulu", "Pacific/Honolulu"),
            ("CA", "H3A 1A1 Montreal", "America/Toronto"),
            ("CA", "T2P 1J9 Calgary", "America/Edmonton"),
            ("CA", "V6B 1A1 Vancouver", "America/Vancouver"),
            ("CA", "A1C 5S7 St. John's", "America/St_Johns"),
            ("AU", "2000 Sydney", "Australia/Sydney"),
            ("AU", "6000 Perth", "Australia/Perth"),
            ("AU", "4000 Brisbane", "Australia/Brisbane"),
            ("AU", "0800 Darwin", "Australia/Darwin"),
            ("ES", "28046 Madrid", "Europe/Madrid"),
            ("ES", "35001 Las Palmas", "Atlantic/Canary"),
            ("PT", "9500-321 Ponta Delgada", "Atlantic/Azores"),
            ("BR", "69005-010 Manaus", "America/Manaus"),
            ("BR", "01310-100 São Paulo", "America/Sao_Paulo"),
            ("RU", "690091 Vladivostok", "Asia/Vladivostok"),
            ("DE", "12345 Probestadt", "Europe/Berlin"),
        ] {
            assert_eq!(of(country, &format!("1 Sample Street\n{line}")), zone, "{country} {line}");
        }
        assert_eq!(of("US", "1 Sample Street\nBoston"), "America/New_York", "without a postcode that of the country");
        assert_eq!(of("US", ""), "America/New_York");
    }
}
