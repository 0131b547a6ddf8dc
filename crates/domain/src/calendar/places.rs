//! Which time zone a place has: by country, and by postcode where a country has several.
//!
//! Data (`reference/time-zones/`), each part with its source and how sure it is. A postcode that no row names, or none at
//! all, has the zone of its country.

use super::Zone;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Postcodes of a country with a zone of their own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The zone.
    pub time_zone: Zone,
    /// Beginnings of postcodes without blanks and hyphens: one (`P9N`), or from one to another of the same length
    /// (`350-369`), both included.
    pub postcodes: Vec<String>,
}

/// The zones of all countries.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneTable {
    /// Where the zones of countries are from.
    pub source: String,
    /// How sure they are: `high`, `medium` or `low`.
    pub confidence: String,
    /// Where the postcodes are from.
    pub places_source: String,
    /// How sure they are.
    pub places_confidence: String,
    /// The zone of each country, or of most of its people.
    pub country: BTreeMap<String, Zone>,
    /// Where it is another one.
    #[serde(default)]
    pub place: Vec<Place>,
}

impl ZoneTable {
    /// The zone of a country; none if it is no country of the table.
    #[must_use]
    pub fn of_country(&self, country: &str) -> Option<&Zone> {
        self.country.get(&country.trim().to_ascii_uppercase())
    }

    /// Whether a postcode may say another zone than the country's.
    #[must_use]
    pub fn has_places(&self, country: &str) -> bool {
        self.place.iter().any(|place| place.country.eq_ignore_ascii_case(country.trim()))
    }

    /// The zone of a place: of the longest beginning of its postcode that is known, else of its country.
    #[must_use]
    pub fn of(&self, country: &str, postcode: &str) -> Option<&Zone> {
        let code: String =
            postcode.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
        let length = |place: &Place| place.postcodes.iter().filter_map(|range| begins(range, &code)).max();
        let places = self.place.iter().filter(|place| place.country.eq_ignore_ascii_case(country.trim()));
        let known =
            places.filter_map(|place| Some((length(place)?, &place.time_zone))).max_by_key(|(length, _)| *length);
        known.map(|(_, zone)| zone).or_else(|| self.of_country(country))
    }
}

/// How many signs of the code this range names, if the code begins within it.
fn begins(range: &str, code: &str) -> Option<usize> {
    let (from, to) = range.split_once('-').unwrap_or((range, range));
    let beginning = code.get(..from.len())?;
    (!from.is_empty() && (from..=to).contains(&beginning)).then_some(from.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_longest_beginning_counts() {
        let zone = |name| Zone::named(name).unwrap();
        let place = |name, postcodes: &[&str]| Place {
            country: "CA".into(),
            time_zone: zone(name),
            postcodes: postcodes.iter().map(ToString::to_string).collect(),
        };
        let table = ZoneTable {
            source: String::new(),
            confidence: String::new(),
            places_source: String::new(),
            places_confidence: String::new(),
            country: [("CA".to_owned(), zone("America/Toronto"))].into(),
            place: vec![place("America/Edmonton", &["T"]), place("America/Winnipeg", &["P8N", "P9A-P9N", "R"])],
        };
        let of = |code| table.of("ca", code).unwrap().name();
        assert_eq!(
            [of("T5J 2R7"), of("p9n-1a1"), of("P8N2B2"), of("R3C")].map(|name| &name[8..]),
            ["Edmonton", "Winnipeg", "Winnipeg", "Winnipeg"]
        );
        assert_eq!([of("P0T 1A1"), of("P9P"), of(""), of("ÄÖ")], ["America/Toronto"; 4]);
        assert_eq!((table.of("US", "35004"), table.has_places("ca"), table.has_places("US")), (None, true, false));
    }
}
