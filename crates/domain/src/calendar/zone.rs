//! Time zones of the IANA database, from the copy that came with the program.
//!
//! The copy of the machine is never asked: the same facts give the same times everywhere. When clocks are changed, an hour
//! of one day does not exist and an hour of another comes twice; whoever turns a time by the clock into a moment is told so.

use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase},
};
use serde::{Deserialize, Serialize};
use std::{fmt, sync::OnceLock};

/// A time zone, by its name in the IANA database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

/// What a time by the clocks of a zone means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moments {
    /// One moment, as nearly always.
    One(Timestamp),
    /// It comes twice: clocks are set back in between.
    Two(Timestamp, Timestamp),
    /// It does not exist: clocks are set forward over it.
    None,
}

impl Zone {
    /// The zone of this name (`Europe/Berlin`); none if the database has no such zone.
    ///
    /// ```
    /// use domain::calendar::Zone;
    /// assert_eq!(Zone::named("Europe/Berlin").map(|zone| zone.to_string()).as_deref(), Some("Europe/Berlin"));
    /// assert_eq!(Zone::named("Europe/Nowhere"), None);
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        static DATABASE: OnceLock<TimeZoneDatabase> = OnceLock::new();
        DATABASE.get_or_init(TimeZoneDatabase::bundled).get(name).ok().map(Self)
    }

    /// UTC.
    #[must_use]
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What the clocks there show.
    #[must_use]
    pub fn local(&self, at: Timestamp) -> DateTime {
        self.0.to_datetime(at)
    }

    /// How far the clocks there are from UTC at that moment, for people: `UTC+1`, `UTC+5:30`, `UTC-3:30`, `UTC`.
    #[must_use]
    pub fn from_utc(&self, at: Timestamp) -> String {
        let minutes = self.0.to_offset(at).seconds() / 60;
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        let sign = if minutes < 0 { '-' } else { '+' };
        match (hours, rest) {
            (0, 0) => "UTC".to_owned(),
            (hours, 0) => format!("UTC{sign}{hours}"),
            (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
        }
    }

    /// The moments at which the clocks there show this; none outside of the years that can be told (-9999 to 9999).
    #[must_use]
    pub fn moments(&self, local: DateTime) -> Option<Moments> {
        let means = self.0.to_ambiguous_timestamp(local);
        Some(match means.offset() {
            AmbiguousOffset::Unambiguous { .. } => Moments::One(means.compatible().ok()?),
            AmbiguousOffset::Gap { .. } => Moments::None,
            AmbiguousOffset::Fold { before, after } => {
                Moments::Two(before.to_timestamp(local).ok()?, after.to_timestamp(local).ok()?)
            }
        })
    }

    /// The first moment at which the clocks there show this; if they are set forward over it, as long after the change as it
    /// would have been (RFC 5545, 3.3.5). For hours that a rule names; a time that a person names is asked about
    /// ([`Zone::moments`]).
    #[must_use]
    pub fn first(&self, local: DateTime) -> Option<Timestamp> {
        self.0.to_ambiguous_timestamp(local).compatible().ok()
    }

    /// A moment with the clock and the name of this zone (RFC 9557): `2026-02-03T09:30:00+01:00[Europe/Berlin]`.
    #[must_use]
    pub fn written(&self, at: Timestamp) -> String {
        at.to_zoned_datetime(self.0.clone()).to_string()
    }

    /// The moment of a text as [`Zone::written`] writes it, or of one without a zone (RFC 3339); the zone if it is known.
    #[must_use]
    pub fn read(text: &str) -> Option<(Timestamp, Option<Self>)> {
        let (moment, zone) = text.strip_suffix(']').and_then(|t| t.split_once('[')).unwrap_or((text, ""));
        Some((moment.parse().ok()?, Self::named(zone)))
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl TryFrom<String> for Zone {
    type Error = String;
    fn try_from(name: String) -> Result<Self, String> {
        Self::named(&name).ok_or_else(|| format!("there is no time zone `{name}`"))
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use jiff::{SignedDuration, civil::date};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn an_hour_that_is_missing_and_one_that_comes_twice() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let of = |month, day, hour| berlin.moments(date(2026, month, day).at(hour, 30, 0, 0)).unwrap();
        assert_eq!(of(3, 29, 1), Moments::One(at("2026-03-29T00:30:00Z")));
        assert_eq!(of(3, 29, 2), Moments::None);
        assert_eq!(of(3, 29, 3), Moments::One(at("2026-03-29T01:30:00Z")));
        assert_eq!(of(10, 25, 2), Moments::Two(at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z")));
        assert_eq!(of(10, 25, 3), Moments::One(at("2026-10-25T02:30:00Z")));
        // What a rule names is never lost: half an hour after the change, and the first of two.
        assert_eq!(berlin.first(date(2026, 3, 29).at(2, 30, 0, 0)), Some(at("2026-03-29T01:30:00Z")));
        assert_eq!(berlin.first(date(2026, 10, 25).at(2, 30, 0, 0)), Some(at("2026-10-25T00:30:00Z")));
        // Half an hour only, and on the other half of the earth.
        let lord_howe = Zone::named("Australia/Lord_Howe").unwrap();
        let of = |month, day, minute| lord_howe.moments(date(2026, month, day).at(2, minute, 0, 0)).unwrap();
        assert_eq!((of(10, 4, 15), of(10, 4, 30)), (Moments::None, Moments::One(at("2026-10-03T15:30:00Z"))));
        assert!(matches!(lord_howe.moments(date(2026, 4, 5).at(1, 45, 0, 0)).unwrap(), Moments::Two(a, b)
            if b.duration_since(a) == SignedDuration::from_mins(30)));
    }

    #[test]
    fn how_far_from_utc() {
        for (name, moment, said) in [
            ("UTC", "2026-01-15T12:00:00Z", "UTC"),
            ("Europe/Berlin", "2026-01-15T12:00:00Z", "UTC+1"),
            ("Europe/Berlin", "2026-07-15T12:00:00Z", "UTC+2"),
            ("Europe/London", "2026-01-15T12:00:00Z", "UTC"),
            ("Asia/Kolkata", "2026-01-15T12:00:00Z", "UTC+5:30"),
            ("America/St_Johns", "2024-01-15T12:00:00Z", "UTC-3:30"),
        ] {
            assert_eq!(Zone::named(name).unwrap().from_utc(at(moment)), said, "{name}");
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        for moment in ["2026-02-03T08:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].map(at) {
            assert_eq!(Zone::read(&berlin.written(moment)), Some((moment, Some(berlin.clone()))));
        }
        assert_eq!(berlin.written(at("2026-02-03T08:30:00Z")), "2026-02-03T09:30:00+01:00[Europe/Berlin]");
        assert_eq!(Zone::read("2026-02-03T09:30:00Z"), Some((at("2026-02-03T09:30:00Z"), None)));
        assert_eq!(Zone::read("soon"), None);
        assert!(serde_json::from_str::<Zone>("\"Europe/Nowhere\"").is_err());
        assert_eq!(serde_json::to_string(&berlin).unwrap(), "\"Europe/Berlin\"");
    }
}
