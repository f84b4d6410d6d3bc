//! Which days count: the weekdays a place is open, less the bank holidays of its nation and the days it said it would be
//! closed.
//!
//! Bank holidays are data in the form of gov.uk/bank-holidays.json: one-off days are proclaimed at short notice, so the
//! list can be replaced by a newer one without a new program. A day promised to somebody is kept with them and never
//! computed again, whatever the calendar says later.

use crate::clock::Day;
use jiff::civil;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// A closure said later than this many open days before it begins moves nothing for those who have written already.
const NOTICE: usize = 10;
/// A closure is at most this many days long: longer is not a closure, and nobody would be answered.
pub const LONGEST: i64 = 60;

/// The bank holidays of the nations, and which list they are from.
#[derive(Debug, Clone)]
pub struct Holidays {
    /// A part of the list's hash: kept with every promise, so that anyone can count it again.
    pub version: String,
    /// The last day the list knows.
    pub until: Day,
    divisions: BTreeMap<String, BTreeSet<Day>>,
}

/// The parts of the United Kingdom that have lists of their own.
const DIVISIONS: [&str; 3] = ["england-and-wales", "scotland", "northern-ireland"];

#[derive(Deserialize)]
struct Division {
    division: String,
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Event {
    date: String,
}

impl Holidays {
    /// The list in the program.
    #[must_use]
    pub fn built_in() -> Holidays {
        // A test reads it: it cannot be wrong.
        Holidays::read(include_str!("../../../config/bank-holidays.json")).unwrap_or_else(|_| Holidays::none())
    }

    fn none() -> Holidays {
        Holidays { version: "none".into(), until: Day(0), divisions: BTreeMap::new() }
    }

    /// Reads a list as gov.uk publishes it.
    ///
    /// # Errors
    /// One sentence that says what is wrong with it.
    pub fn read(json: &str) -> Result<Holidays, String> {
        let shape = "It must be the file from https://www.gov.uk/bank-holidays.json.";
        let read: BTreeMap<String, Division> =
            serde_json::from_str(json).map_err(|e| format!("The list of bank holidays cannot be read (line {}). {shape}", e.line()))?;
        let mut divisions = BTreeMap::new();
        for name in DIVISIONS {
            let found = read.get(name).filter(|d| d.division == name && !d.events.is_empty());
            let division = found.ok_or_else(|| format!("The list of bank holidays has no days for {name}. {shape}"))?;
            let mut days = BTreeSet::new();
            for event in &division.events {
                let date: civil::Date = event.date.parse().map_err(|_| format!("The list of bank holidays has a date that does not exist. {shape}"))?;
                days.insert(Day::from_date(date));
            }
            divisions.insert(name.to_string(), days);
        }
        let until = divisions.values().filter_map(|days| days.last().copied()).min().unwrap_or(Day(0));
        let version = Sha256::digest(json.as_bytes()).iter().take(4).map(|b| format!("{b:02x}")).collect();
        Ok(Holidays { version, until, divisions })
    }

    fn has(&self, nation: &str, day: Day) -> bool {
        // Wales keeps England's days. A place elsewhere has none in this list.
        let division = if matches!(nation, "england" | "wales") { "england-and-wales" } else { nation };
        self.divisions.get(division).is_some_and(|days| days.contains(&day))
    }
}

/// Days on which a place is closed, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    pub from: Day,
    pub to: Day,
    /// When it was said.
    pub said_on: Day,
}

/// The calendar of one place.
#[derive(Debug, Clone)]
pub struct Calendar {
    weekdays: [bool; 7],
    nation: String,
    holidays: std::sync::Arc<Holidays>,
    closed: Vec<Closed>,
}

impl Calendar {
    /// `open_days` are ISO weekdays, such as "12345". Without any of them all days are open: nobody is to wait for ever.
    #[must_use]
    pub fn new(open_days: &str, nation: &str, holidays: std::sync::Arc<Holidays>, closed: Vec<Closed>) -> Calendar {
        let mut weekdays = [false; 7];
        for day in open_days.bytes().filter(|b| (b'1'..=b'7').contains(b)) {
            weekdays[usize::from(day - b'1')] = true;
        }
        if weekdays == [false; 7] {
            weekdays = [true; 7];
        }
        Calendar { weekdays, nation: nation.into(), holidays, closed }
    }

    /// Which list of bank holidays it counts with.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.holidays.version
    }

    /// Open by the week and the nation, whatever the place has said about being closed.
    fn is_usual(&self, day: Day) -> bool {
        self.weekdays[usize::from(day.weekday().unsigned_abs() - 1)] && !self.holidays.has(&self.nation, day)
    }

    /// True if the day counts for somebody who wrote on `day0`: a closure they could not have known does not make them
    /// wait longer, unless it was said in good time for everyone.
    #[must_use]
    pub fn counts(&self, day: Day, day0: Day) -> bool {
        self.is_usual(day) && !self.closed.iter().any(|c| (c.from..=c.to).contains(&day) && (c.said_on <= day0 || self.in_good_time(c)))
    }

    fn in_good_time(&self, c: &Closed) -> bool {
        (c.said_on.0 + 1..c.from.0).filter(|d| self.is_usual(Day(*d))).take(NOTICE).count() == NOTICE
    }

    /// How long a search for an open day may be before a damaged row would make it endless.
    pub(crate) const FAR: i64 = 4 * LONGEST;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn day(text: &str) -> Day {
        Day::from_date(text.parse().unwrap())
    }

    #[test]
    fn the_list_in_the_program_can_be_read() {
        let list = Holidays::built_in();
        assert_eq!(list.until, day("2028-12-26"));
        assert!(list.has("scotland", day("2026-11-30")) && !list.has("england-and-wales", day("2026-11-30")));
        assert!(list.has("wales", day("2026-04-06")) && !list.has("elsewhere", day("2026-12-25")));
    }

    #[test]
    fn a_list_of_another_shape_is_refused_with_a_sentence() {
        for (wrong, says) in [
            ("", "cannot be read"),
            ("[]", "cannot be read"),
            ("{}", "no days for england-and-wales"),
            (r#"{"england-and-wales":{"division":"england-and-wales","events":[{"date":"2026-02-30"}]}}"#, "does not exist"),
            (r#"{"england-and-wales":{"division":"scotland","events":[{"date":"2026-02-03"}]}}"#, "no days for england-and-wales"),
        ] {
            let said = Holidays::read(wrong).unwrap_err();
            assert!(said.contains(says), "{wrong}: {said}");
        }
    }

    #[test]
    fn a_closure_counts_for_those_who_could_know() {
        let closed = |said_on: &str| Closed { from: day("2026-06-15"), to: day("2026-06-16"), said_on: day(said_on) };
        let calendar = |said_on: &str| Calendar::new("12345", "england-and-wales", Arc::new(Holidays::built_in()), vec![closed(said_on)]);
        let monday = day("2026-06-15");
        assert!(!calendar("2026-06-10").counts(monday, day("2026-06-10")), "they wrote on the day it was said");
        assert!(calendar("2026-06-10").counts(monday, day("2026-06-09")), "they wrote before, and it was said late");
        assert!(!calendar("2026-05-29").counts(monday, day("2026-05-01")), "they wrote before, and it was said ten open days ahead");
        assert!(calendar("2026-06-01").counts(monday, day("2026-05-01")), "nine open days are not ten");
    }
}
