//! A clock of the law that counts hours of some days only.

use crate::{
    clock::{Day, Time},
    house::place::Calendar,
};
use jiff::tz::TimeZone;

/// When a notice about a post must have been acted on: 48 hours, "disregarding any period" on a Saturday, a Sunday, Good
/// Friday, Christmas Day or a bank holiday of England and Wales (SI 2013/3028, regulation 1(3)). `calendar` is one with
/// the weekdays Monday to Friday and England's holidays.
#[must_use]
pub fn takedown(calendar: &Calendar, received: Time, zone: &TimeZone) -> Time {
    let (mut left, mut at) = (48 * Time::HOUR, received);
    loop {
        let day = Day::of(at, zone);
        let end = day.plus(1).at(0, 0, zone);
        let counts = calendar.counts(day, day);
        if counts && end.0 - at.0 >= left {
            return at.plus(left);
        }
        if counts {
            left -= end.0 - at.0;
        }
        at = end;
    }
}
