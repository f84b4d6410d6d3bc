//! What waits to be looked at for the board, and since when: it is due one working day after the slot that showed it to
//! staff. Not to look is how a message could be held back without a line, so it is said in public.

use super::store;
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    hear::{concern::DAYS_TO_LOOK, deadline},
    house::place::Place,
};

/// How far back it is looked for the last day that is late by now.
const FAR: i64 = 40;

/// Something that staff can see and nobody has looked at. Nothing of what was said.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    pub place_id: Id,
    pub waits_from: Time,
}

/// All that waits, at every place.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting(tx: &mut Tx, now: Time) -> Result<Vec<Waiting>> {
    store::waiting(tx, now).await
}

/// By when somebody looks at what staff see since a moment.
#[must_use]
pub fn due(place: &Place, from: Time) -> Day {
    deadline::due(place, place.today(from), DAYS_TO_LOOK)
}

/// What is late at a place: how many, and since which day the oldest waits. Nothing if nothing is.
///
/// # Errors
/// When the database cannot be read.
pub async fn late(tx: &mut Tx, place: &Place, now: Time) -> Result<Option<(i64, Day)>> {
    let (count, oldest) = store::waiting_at(tx, &place.id, late_before(place, now), now).await?;
    Ok(oldest.map(|from| (count, place.today(from))))
}

/// What staff see since before this moment and nobody has looked at is late now.
#[must_use]
pub fn late_before(place: &Place, now: Time) -> Time {
    let today = place.today(now);
    let last = (1..FAR).map(|n| today.plus(-n)).find(|day| deadline::due(place, *day, DAYS_TO_LOOK) < today);
    last.map_or(Time(0), |day| day.plus(1).at(0, 0, &place.time_zone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::place::{Kind, Settings};

    #[test]
    fn it_is_due_on_the_next_working_day_after_its_slot() {
        let place = Place::unkept(&Settings::preset(Kind::Community, "Marigold", "marigold"));
        let friday = Day::from_date(jiff::civil::date(2026, 6, 12)).at(16, 0, &place.time_zone());
        assert_eq!(due(&place, friday).date().to_string(), "2026-06-15");
        let evening = Day::from_date(jiff::civil::date(2026, 6, 8)).at(20, 0, &place.time_zone());
        assert_eq!(due(&place, evening).date().to_string(), "2026-06-09");
    }
}
