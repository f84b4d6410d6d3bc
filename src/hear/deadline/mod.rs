//! The promise clock: by which day a person is answered. It counts from the day they wrote, never from a minute.
//!
//! Day 0 is the day of writing; the answer is promised for the n-th open day strictly after it (the "after the day on
//! which it was received" form of the 2009 complaints regulations for England). Open days are the place's own weekdays.
//! Bank holidays and declared closures are not counted here yet: a promise over a holiday is stricter than it needs to be.

use crate::{clock::Day, house::place::Place};

/// The n-th open day after `from`; `from` itself for 0.
#[must_use]
pub fn due(place: &Place, from: Day, n: i64) -> Day {
    let mut day = from;
    for _ in 0..n {
        // A place without open days is refused when it is set up; a week's bound keeps a damaged row from looping.
        day = (1..=7).map(|d| day.plus(d)).find(|d| place.is_open_on(*d)).unwrap_or(day.plus(1));
    }
    day
}

/// How many open days an answer on `day` took when it was asked for on `from`: `due(n)` is met exactly when this is at most n.
#[must_use]
pub fn taken(place: &Place, from: Day, day: Day) -> i64 {
    if day <= from {
        return 0;
    }
    let between = (from.0 + 1..day.0).filter(|d| place.is_open_on(Day(*d))).count();
    1 + i64::try_from(between).unwrap_or(i64::MAX - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::place::{Kind, Settings};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn open(days: &str) -> Place {
        Place::unkept(&Settings { open_days: days.into(), ..Settings::preset(Kind::DropIn, "Northside", "northside") })
    }
    fn day(year: i16, month: i8, day: i8) -> Day {
        Day::from_date(date(year, month, day))
    }

    #[test]
    fn friday_evening_plus_three_open_days_is_wednesday() {
        let weekdays = open("12345");
        assert_eq!(due(&weekdays, day(2026, 6, 12), 3), day(2026, 6, 17));
        assert_eq!(due(&weekdays, day(2026, 6, 13), 1), day(2026, 6, 15), "a Saturday's next open day is Monday");
        assert_eq!(due(&weekdays, day(2026, 6, 12), 0), day(2026, 6, 12));
        assert_eq!(due(&open("1234567"), day(2026, 6, 12), 3), day(2026, 6, 15));
    }

    proptest! {
        #[test]
        fn a_promise_is_met_exactly_when_it_took_no_longer(from in 20_000i64..21_000, later in 0i64..40, n in 1i64..15, mask in 1u8..128) {
            let days: String = (1..=7).filter(|d| mask & (1 << (d - 1)) != 0).map(|d| char::from(b'0' + d)).collect();
            let place = open(&days);
            let (from, answered) = (Day(from), Day(from + later));
            prop_assert_eq!(answered <= due(&place, from, n), taken(&place, from, answered) <= n);
        }
    }
}
