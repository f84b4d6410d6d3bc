//! Time: the only reader of the wall clock, and the days of a place.
//!
//! Verbs take `now: Time` as an argument, so tests hold the clock. What a guest does is kept by the [`Day`] only;
//! a [`Time`] with its minutes belongs to staff, to release slots and to sessions. Working days with bank holidays
//! belong to `hear::deadline`, not here.

use jiff::{civil, tz::TimeZone};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// An instant: milliseconds UTC since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[sqlx(transparent)]
pub struct Time(pub i64);

impl Time {
    pub const SECOND: i64 = 1_000;
    pub const MINUTE: i64 = 60 * Self::SECOND;
    pub const HOUR: i64 = 60 * Self::MINUTE;
    pub const DAY: i64 = 24 * Self::HOUR;

    #[must_use]
    pub fn plus(self, millis: i64) -> Time {
        Time(self.0.saturating_add(millis))
    }

    /// Civil date and time in a zone; the epoch for an instant no calendar reaches.
    #[must_use]
    pub fn local(self, zone: &TimeZone) -> civil::DateTime {
        jiff::Timestamp::from_millisecond(self.0).map_or(EPOCH_DATE.at(0, 0, 0, 0), |t| zone.to_datetime(t))
    }
}

/// A calendar day as days since 1 January 1970. Which instant it begins depends on a place's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[sqlx(transparent)]
pub struct Day(pub i64);

const EPOCH_DATE: civil::Date = civil::date(1970, 1, 1);

impl Day {
    /// The day it is at `time` for people in `zone`.
    #[must_use]
    pub fn of(time: Time, zone: &TimeZone) -> Day {
        Day::from_date(time.local(zone).date())
    }

    #[must_use]
    pub fn from_date(date: civil::Date) -> Day {
        Day(date.since((jiff::Unit::Day, EPOCH_DATE)).map_or(0, |s| i64::from(s.get_days())))
    }

    #[must_use]
    pub fn date(self) -> civil::Date {
        let days = jiff::Span::new().try_days(self.0).unwrap_or_default();
        EPOCH_DATE.checked_add(days).unwrap_or(EPOCH_DATE)
    }

    #[must_use]
    pub fn plus(self, days: i64) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// ISO weekday, Monday 1 to Sunday 7.
    #[must_use]
    pub fn weekday(self) -> i8 {
        self.date().weekday().to_monday_one_offset()
    }

    /// The instant of a clock time on this day. A time that a clock change skips moves forward to one that exists.
    #[must_use]
    pub fn at(self, hour: i8, minute: i8, zone: &TimeZone) -> Time {
        let civil = self.date().at(hour, minute, 0, 0);
        zone.to_timestamp(civil).map_or(Time(self.0 * Time::DAY), |t| Time(t.as_millisecond()))
    }
}

/// Where `now` comes from: the wall, or the hands of a test.
#[derive(Clone, Default)]
pub enum Clock {
    #[default]
    Wall,
    Held(Arc<AtomicI64>),
}

impl Clock {
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the wall clock")]
    pub fn now(&self) -> Time {
        match self {
            Clock::Wall => Time(jiff::Timestamp::now().as_millisecond()),
            Clock::Held(hands) => Time(hands.load(Ordering::SeqCst)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_what_people_in_the_zone_call_it() {
        let london = TimeZone::get("Europe/London").unwrap();
        let utc = |date: civil::DateTime| Time(TimeZone::UTC.to_timestamp(date).unwrap().as_millisecond());
        let day = Day::of(utc(civil::date(2026, 6, 12).at(23, 30, 0, 0)), &london);
        assert_eq!((day.date(), day.weekday()), (civil::date(2026, 6, 13), 6));
        assert_eq!(day.at(8, 0, &london), utc(civil::date(2026, 6, 13).at(7, 0, 0, 0)));
    }

    #[test]
    fn days_and_dates_are_the_same_thing() {
        for n in [-400, 0, 1, 20_000, 30_000] {
            assert_eq!(Day::from_date(Day(n).date()), Day(n));
        }
    }
}
