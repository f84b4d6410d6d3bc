//! I14: handovers without loss. Of what people who left still had open: handed over before they left, the person told, and
//! the next one wrote within five working days. What is not decided yet counts on neither side.

use crate::{
    clock::Day,
    ground::db::Id,
    hear::deadline,
    house::place::{Place, Tree},
};

/// Working days within which the next person is to write.
pub const SOON: i64 = 5;

/// Something that was open on the day its holder left.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Past {
    pub place_id: Id,
    pub said_on: Option<Day>,
    pub from_day: Day,
    pub wrote_on: Option<Day>,
}

/// How many went without loss, of how many, and how many are not decided yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HandedOver {
    pub kept: usize,
    pub of: usize,
    pub running: usize,
}

/// Counts them.
#[must_use]
pub fn without_loss(past: &[Past], tree: &Tree, today: Day) -> HandedOver {
    let mut found = HandedOver::default();
    for p in past {
        let Ok(place) = tree.id(&p.place_id) else { continue };
        match kept(p, &place, today) {
            Some(kept) => {
                found.of += 1;
                found.kept += usize::from(kept);
            }
            None => found.running += 1,
        }
    }
    found
}

/// True if it went without loss; nothing while the next person still has time.
fn kept(p: &Past, place: &Place, today: Day) -> Option<bool> {
    if p.said_on.is_none_or(|day| day >= p.from_day) {
        return Some(false);
    }
    let last = deadline::due(place, p.from_day, SOON);
    match p.wrote_on {
        Some(day) => Some(day <= last),
        None if today > last => Some(false),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::place::{Kind, Settings};
    use jiff::civil::date;

    #[test]
    fn it_counts_when_they_were_told_before_and_the_next_wrote_in_time() {
        // A club open from Monday to Friday; somebody left on Thursday 5 March 2026, so that the last day is Thursday 12.
        let place = Place::unkept(&Settings::preset(Kind::Community, "Marigold", "marigold"));
        let day = |month, day| Day::from_date(date(2026, month, day));
        let past = |said: Option<Day>, wrote: Option<Day>| Past { place_id: place.id.clone(), said_on: said, from_day: day(3, 5), wrote_on: wrote };
        for (said, wrote, today, expected) in [
            (Some(day(3, 4)), Some(day(3, 12)), day(4, 1), Some(true)),
            (Some(day(2, 20)), Some(day(2, 24)), day(3, 5), Some(true)),
            (Some(day(3, 4)), Some(day(3, 13)), day(4, 1), Some(false)),
            (Some(day(3, 4)), None, day(3, 12), None),
            (Some(day(3, 4)), None, day(3, 13), Some(false)),
            (Some(day(3, 5)), Some(day(3, 6)), day(4, 1), Some(false)),
            (None, Some(day(3, 6)), day(3, 6), Some(false)),
            (None, None, day(3, 5), Some(false)),
        ] {
            assert_eq!(kept(&past(said, wrote), &place, today), expected, "{said:?} {wrote:?} {today:?}");
        }
    }
}
