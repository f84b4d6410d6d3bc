//! The second look: somebody who uses the service, and the person outside, read what was held back and say whether it was
//! right. Both may say so once, and one who finds that it belongs on the board is enough to bring it back there.
//!
//! They are shown what its writer asked about, what was withheld for seven days, and a sample: of each quarter and each
//! organisation one in ten, rounded up, so at least one. The sample is drawn by a hash of the line's own name, which is a
//! random number the program chose when the line was made: who holds something back can neither know nor choose whether it
//! will be looked at, and anyone who has the names draws the same sample. While a quarter lasts, its sample is drawn anew
//! with every line that is added.
//!
//! What was held back because somebody could be in danger is for the person outside alone. What is about staff is not here.

use super::{Bars, Reason, bar, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
        ledger::{self, Act},
    },
    hear::concern,
    house::{
        place::{Place, Tree},
        staff::Role,
    },
};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

/// Days after which everything that is withheld is looked at again.
pub const AFTER: i64 = 7;

/// What one person may look at again, in one of their roles.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Item {
    pub id: Id,
    pub role: Role,
    pub concern_id: Id,
    pub place_id: Id,
    pub whole: bool,
    pub reasons: String,
    pub bars: Option<Vec<u8>>,
    pub by_role: String,
    pub on_day: Day,
    pub wrapped_key: Option<Vec<u8>>,
    pub words: Option<Vec<u8>>,
    pub changed: Option<Vec<u8>>,
    pub asked_from: Option<Time>,
    /// What somebody with this role found.
    pub found: Option<bool>,
}

impl Item {
    #[must_use]
    pub fn reasons(&self) -> Vec<Reason> {
        self.reasons.split(' ').filter_map(Reason::from_key).collect()
    }
}

/// Why something is looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Asked,
    Long,
    Sample,
}

/// Something to look at again, opened.
#[derive(Debug, Clone)]
pub struct Look {
    pub id: Id,
    pub place: Arc<Place>,
    pub why: Why,
    pub whole: bool,
    pub reasons: Vec<Reason>,
    pub by_role: String,
    pub on_day: Day,
    pub wrote: String,
    pub bars: Bars,
    /// What the writer put in its place.
    pub changed: Option<String>,
}

/// What waits for this person to look at again, what its writer asked about first, then the oldest.
///
/// # Errors
/// When the database cannot be read.
pub async fn looks(tx: &mut Tx, keys: &Keys, tree: &Tree, staff: &Id, now: Time) -> Result<Vec<Look>> {
    let items = chosen(tx, tree, staff, now).await?;
    let mut looks: Vec<Look> = Vec::new();
    for (item, why) in items {
        // Who looks in both roles sees it once.
        if item.found.is_none() && !looks.iter().any(|l| l.id == item.id) {
            looks.push(opened(keys, tree.id(&item.place_id)?, item, why)?);
        }
    }
    looks.sort_by_key(|l| (l.why != Why::Asked, l.on_day));
    Ok(looks)
}

fn opened(keys: &Keys, place: Arc<Place>, item: Item, why: Why) -> Result<Look> {
    let key = keys.open_dialogue(&item.concern_id.0, item.wrapped_key.as_deref().ok_or(Error::NotFound)?)?;
    let wrote = key.open("words", item.words.as_deref().ok_or(Error::NotFound)?)?;
    let bars = bar::opened(&key, &wrote, item.bars.as_deref())?;
    let changed = item.changed.as_deref().filter(|_| item.whole).map(|c| key.open("wording changed", c)).transpose()?;
    Ok(Look { place, why, whole: item.whole, reasons: item.reasons(), on_day: item.on_day, wrote, bars, changed, id: item.id, by_role: item.by_role })
}

/// What this person may look at again now, and why.
async fn chosen(tx: &mut Tx, tree: &Tree, staff: &Id, now: Time) -> Result<Vec<(Item, Why)>> {
    let utc = Day(now.0.div_euclid(Time::DAY));
    // Of this quarter and the one before it.
    let since = quarter_of(quarter_of(utc).plus(-1));
    let items = store::overseen(tx, staff, since, now).await?;
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let held = store::held_since(tx, since, now).await?;
    let named = |held: &[(Id, Id, Day, String)], safety: bool| {
        let mut by: BTreeMap<(String, Day), Vec<Id>> = BTreeMap::new();
        for (id, place, day, _) in held.iter().filter(|h| safety || h.3 != Reason::Safety.key()) {
            let root = tree.id(place).ok().and_then(|p| tree.upwards(&p).last().map(|root| root.id.0.clone())).unwrap_or_default();
            by.entry((root, quarter_of(*day))).or_default().push(id.clone());
        }
        by.into_values().flat_map(sample).collect::<HashSet<Id>>()
    };
    let (for_users, for_outside) = (named(&held, false), named(&held, true));
    let why = |item: &Item| {
        let today = tree.id(&item.place_id).map_or(utc, |p| p.today(now));
        let sampled = if item.role == Role::Outside { &for_outside } else { &for_users };
        if item.asked_from.is_some() {
            Some(Why::Asked)
        } else if item.whole && item.on_day.plus(AFTER) <= today {
            Some(Why::Long)
        } else {
            sampled.contains(&item.id).then_some(Why::Sample)
        }
    };
    Ok(items.into_iter().filter_map(|item| why(&item).map(|why| (item, why))).collect())
}

/// One in ten, rounded up: those whose hash is smallest.
#[must_use]
pub fn sample(mut ids: Vec<Id>) -> Vec<Id> {
    let many = ids.len().div_ceil(10);
    ids.sort_by_cached_key(|id| Sha256::digest(format!("second look {id}")));
    ids.truncate(many);
    ids
}

/// The first day of the quarter of the year.
fn quarter_of(day: Day) -> Day {
    let date = day.date();
    let month = (date.month() - 1) / 3 * 3 + 1;
    Day::from_date(jiff::civil::date(date.year(), month, 1))
}

/// Somebody looked again, and says whether it was `rightly` held back. What was not goes back before the moderators, first
/// of all. In each of their roles they say it once.
///
/// # Errors
/// [`Error::NotFound`] when it is not for them to look at; [`Error::Refused`] when it was said before.
pub async fn found(tx: &mut Tx, tree: &Tree, held: &Id, rightly: bool, staff: &Id, now: Time) -> Result<()> {
    let items: Vec<Item> = chosen(tx, tree, staff, now).await?.into_iter().map(|(item, _)| item).filter(|item| item.id == *held).collect();
    let Some(item) = items.first() else { return Err(Error::NotFound) };
    let place = tree.id(&item.place_id)?;
    let concern = concern::by_id(tx, &item.concern_id).await?.ok_or(Error::NotFound)?;
    concern::hold(tx, &concern.id).await?;
    let today = place.today(now);
    let mut said = false;
    for item in &items {
        if store::found(tx, held, item.role.key(), rightly, today).await? {
            let act = if rightly { Act::LookedAgainRightly } else { Act::LookedAgainWrongly };
            ledger::record(tx, act, &place.id, &concern.id, item.role.key(), now);
            said = true;
        }
    }
    if !said {
        return Err(Error::Refused("err-sent-already"));
    }
    let still = store::by_concern(tx, &concern.id).await?.map(|w| w.as_of(now));
    // What was worded anew since, or shown whole, is looked at as it stands now.
    let stands = still.is_some_and(|w| if item.whole { w.withheld.is_some() } else { w.shown_from.is_some() && w.bars.is_some() && !w.is_open() });
    match (rightly, stands) {
        (true, true) if item.whole => store::uphold(tx, &concern.id, today),
        (false, true) => {
            store::overturn(tx, &concern.id, today);
            concern::worded(tx, &concern.id, None);
        }
        _ => {}
    }
    place.boards().for_each(|board| tx.changed(board));
    concern::told_by_staff(tx, &concern);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_quarter_begins_in_january_april_july_and_october() {
        let first = |y, m, d| quarter_of(Day::from_date(jiff::civil::date(y, m, d))).date().to_string();
        assert_eq!([first(2026, 1, 1), first(2026, 6, 30), first(2026, 9, 9), first(2026, 12, 31)], ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]);
    }

    proptest! {
        #[test]
        fn the_sample_is_one_in_ten_and_knows_no_order(n in 0usize..60, turn in 0usize..60) {
            let mut ids: Vec<Id> = (0..n).map(|n| Id(format!("{n:032x}"))).collect();
            let drawn = sample(ids.clone());
            prop_assert_eq!(drawn.len(), n.div_ceil(10));
            if n > 0 { ids.rotate_left(turn % n); }
            prop_assert_eq!(sample(ids), drawn);
        }
    }
}
