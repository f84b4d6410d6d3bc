//! Release slots: the moments at which staff see what guests wrote. A message is never younger than half an hour when it
//! is shown, so that nobody can look up and see who has just stepped away from the kiosk.

use super::Place;
use crate::clock::{Day, Time};

/// Nothing is shown younger than this.
const YOUNGEST: i64 = 30 * Time::MINUTE;
/// What goes at once is kept by this much of an instant, never by its minute.
const COARSE: i64 = 5 * Time::MINUTE;

/// The clock times of a place's slots, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release(Vec<(i8, i8)>);

impl Release {
    /// Reads "08:00 12:00". Nothing for an empty list, more than twelve, or a time that does not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Release> {
        let mut slots = Vec::new();
        for time in text.split_whitespace() {
            let (hour, minute) = time.split_once(':')?;
            let (hour, minute): (i8, i8) = (hour.parse().ok()?, minute.parse().ok()?);
            if !(0..24).contains(&hour) || !(0..60).contains(&minute) {
                return None;
            }
            slots.push((hour, minute));
        }
        slots.sort_unstable();
        slots.dedup();
        (1..=12).contains(&slots.len()).then_some(Release(slots))
    }

    /// "8:00, 12:00 …" as a list of clock times.
    #[must_use]
    pub fn times(&self) -> Vec<String> {
        self.0.iter().map(|(h, m)| format!("{h}:{m:02}")).collect()
    }
}

impl Place {
    #[must_use]
    pub fn release(&self) -> Release {
        Release::parse(&self.slots).unwrap_or(Release(vec![(8, 0), (12, 0), (16, 0), (20, 0)]))
    }

    /// The slot at which something written at `now` is shown.
    #[must_use]
    pub fn slot_after(&self, now: Time) -> Time {
        self.next_slot(now.plus(YOUNGEST))
    }

    /// The last slot that has been by `now`.
    #[must_use]
    pub fn last_slot(&self, now: Time) -> Time {
        let (zone, slots) = (self.time_zone(), self.release());
        let today = Day::of(now, &zone);
        (0..3)
            .flat_map(|n| slots.0.iter().rev().map(move |(h, m)| (n, *h, *m)))
            .map(|(n, h, m)| today.plus(-n).at(h, m, &zone))
            .find(|slot| *slot <= now)
            .unwrap_or_else(|| now.plus(-Time::DAY))
    }

    /// The first slot that is not before `from`.
    #[must_use]
    pub fn next_slot(&self, from: Time) -> Time {
        let (zone, slots) = (self.time_zone(), self.release());
        let first = Day::of(from, &zone);
        // A slot that a clock change removes is found on one of the next days at the latest.
        (0..3)
            .flat_map(|n| slots.0.iter().map(move |(h, m)| (n, *h, *m)))
            .map(|(n, h, m)| first.plus(n).at(h, m, &zone))
            .find(|slot| *slot >= from)
            .unwrap_or_else(|| from.plus(Time::DAY))
    }
}

/// The moment kept for what is shown at once: it has begun, but it is no minute.
#[must_use]
pub fn at_once(now: Time) -> Time {
    Time(now.0.div_euclid(COARSE) * COARSE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::place::{Kind, Settings};
    use proptest::prelude::*;

    fn place(zone: &str, slots: &str) -> Place {
        Place::unkept(&Settings { zone: zone.into(), slots: slots.into(), ..Settings::preset(Kind::DropIn, "Northside", "northside") })
    }

    #[test]
    fn nothing_is_shown_younger_than_half_an_hour() {
        let here = place("UTC", "08:00 12:00 16:00 20:00");
        let day = Day(20_000);
        let at = |h, m| day.at(h, m, &here.time_zone());
        assert_eq!(here.slot_after(at(7, 30)), at(8, 0));
        assert_eq!(here.slot_after(at(7, 31)), at(12, 0));
        assert_eq!(here.slot_after(at(23, 0)), day.plus(1).at(8, 0, &here.time_zone()));
    }

    #[test]
    fn slots_are_read_or_refused() {
        assert_eq!(Release::parse("20:00 8:00").unwrap().times(), ["8:00", "20:00"]);
        for wrong in ["", "24:00", "8", "08:60", "8:00;9:00", "x:y", "0:0 1:0 2:0 3:0 4:0 5:0 6:0 7:0 8:0 9:0 10:0 11:0 12:0"] {
            assert!(Release::parse(wrong).is_none(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_moment_has_a_slot_in_every_zone(minutes in 0i64..60 * 24 * 800, zone in 0usize..4) {
            let here = place(["Europe/London", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu"][zone], "01:30 08:00 20:00");
            let now = Time(1_760_000_000_000 + minutes * Time::MINUTE);
            let slot = here.slot_after(now);
            let last = here.last_slot(now);
            prop_assert!(last <= now && here.next_slot(last.plus(1)) > now);
            prop_assert!(slot.0 - now.0 >= YOUNGEST && slot.0 - now.0 <= 26 * Time::HOUR);
        }

        #[test]
        fn at_once_is_no_minute(millis in 0i64..i64::MAX / 2) {
            let kept = at_once(Time(millis));
            prop_assert!(kept.0 <= millis && millis - kept.0 < COARSE && kept.0 % COARSE == 0);
        }
    }
}
