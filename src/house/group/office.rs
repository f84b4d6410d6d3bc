//! Offices: who speaks for a group, for how long, and how that ends.
//!
//! A term is twelve months, and nobody has the same office more than three times in a row. Two people may share an office.
//! An office ends with its term, when its holder lays it down, or at once when the group recalls them. Guests read a first
//! name only where its holder said so themselves; a supporter is always named.

use super::{Standing, as_officer, standing, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::{
        place::Place,
        staff::{Role, first_name},
    },
};
use jiff::ToSpan;

/// Terms in a row.
pub const TERMS: i64 = 3;
/// Days before the end of a term from which on the next one can be given.
const AHEAD: i64 = 60;
/// Days without the office after which a count of terms begins anew.
const BREAK: i64 = 365;

#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Office {
    Chair,
    Secretary,
    Treasurer,
    /// Hands out cards and keeps the roll.
    Steward,
    /// A worker who helps the group, and decides nothing.
    Supporter,
}

impl Office {
    pub const ALL: [Office; 5] = [Office::Chair, Office::Secretary, Office::Treasurer, Office::Steward, Office::Supporter];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Office::Chair => "chair",
            Office::Secretary => "secretary",
            Office::Treasurer => "treasurer",
            Office::Steward => "steward",
            Office::Supporter => "supporter",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Office> {
        Office::ALL.into_iter().find(|o| o.key() == key)
    }

    /// How many may hold it at once: two share an office, and cards need more hands.
    #[must_use]
    pub fn shared_by(self) -> usize {
        match self {
            Office::Chair | Office::Secretary | Office::Treasurer => 2,
            Office::Supporter => 4,
            Office::Steward => 8,
        }
    }
}

/// Somebody in an office.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Officer {
    pub id: Id,
    pub staff_id: Id,
    /// Their whole name, for the group's own space.
    pub name: String,
    pub office: Office,
    /// The first, second or third in a row.
    pub term: i64,
    pub from_day: Day,
    /// The last day of the term.
    pub to_day: Day,
    /// They said that guests may read their first name.
    pub named: bool,
}

impl Officer {
    /// The first name, where others than the group may read it.
    #[must_use]
    pub fn shown(&self) -> Option<&str> {
        (self.named || self.office == Office::Supporter).then(|| first_name(&self.name))
    }

    /// True from the day on which a next term can be given.
    #[must_use]
    pub fn ends_soon(&self, today: Day) -> bool {
        self.to_day.0 - today.0 < AHEAD
    }
}

/// Who is to hold which office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seating {
    pub staff_id: Id,
    pub office: Office,
    /// The supporter who did this until now and steps aside.
    pub taken_from: Option<Id>,
}

/// Somebody who could hold an office.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Candidate {
    pub staff_id: Id,
    pub name: String,
    /// They work here, and could be a supporter and nothing else.
    pub works_here: bool,
}

/// An office that a worker left to somebody who uses the service.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct SteppedAside {
    pub office: Office,
    pub from_day: Day,
    supporter: String,
}

impl SteppedAside {
    /// The first name of who stepped aside.
    #[must_use]
    pub fn supporter(&self) -> &str {
        first_name(&self.supporter)
    }
}

/// An office that somebody held, for counting terms.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct Held {
    pub term: i64,
    pub from_day: Day,
    pub to_day: Day,
    pub ended_on: Option<Day>,
}

/// Those who hold an office on a day, supporters last.
///
/// # Errors
/// When the database cannot be read.
pub async fn officers(tx: &mut Tx, group: &Id, today: Day) -> Result<Vec<Officer>> {
    let mut all = store::office::seats(tx, group, today, today).await?;
    all.sort_by_key(|o| Office::ALL.into_iter().position(|office| office == o.office));
    Ok(all)
}

/// Those whose term is given already and begins on a later day.
///
/// # Errors
/// When the database cannot be read.
pub async fn upcoming(tx: &mut Tx, group: &Id, today: Day) -> Result<Vec<Officer>> {
    let mut all = store::office::seats(tx, group, today.plus(1), Day(i64::MAX)).await?;
    all.retain(|o| o.from_day > today);
    Ok(all)
}

/// Everyone who could be given an office of this group.
///
/// # Errors
/// When the database cannot be read.
pub async fn candidates(tx: &mut Tx, group: &Id) -> Result<Vec<Candidate>> {
    store::office::candidates(tx, group).await
}

/// Offices that passed from workers to users, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn stepped_aside(tx: &mut Tx, group: &Id) -> Result<Vec<SteppedAside>> {
    store::office::stepped_aside(tx, group).await
}

/// The last day of a term that begins on this one.
fn last_day(from: Day) -> Day {
    from.date().checked_add(12.months()).map_or(from.plus(364), |date| Day::from_date(date).plus(-1))
}

/// A term as it would be given: its first day, and the how-manieth in a row it is.
fn next_term(held: &[Held], today: Day) -> (Day, i64) {
    let Some(last) = held.iter().max_by_key(|h| h.from_day) else { return (today, 1) };
    let over = last.ended_on.unwrap_or(last.to_day.plus(1));
    let from = over.max(today);
    (from, if from.0 - over.0 >= BREAK { 1 } else { last.term + 1 })
}

/// What is wrong with giving this office to this person: the field, and the sentence that says what to do.
///
/// # Errors
/// When the database cannot be read.
pub async fn seating_problem(tx: &mut Tx, group: &Id, seating: &Seating, today: Day) -> Result<Option<(&'static str, &'static str)>> {
    let all = candidates(tx, group).await?;
    let Some(person) = all.iter().find(|c| c.staff_id == seating.staff_id) else { return Ok(Some(("person", "Choose one of these people"))) };
    let helps = seating.office == Office::Supporter;
    if person.works_here && !helps {
        return Ok(Some(("office", "This person works here: they can be a supporter, and hold no office")));
    }
    if !person.works_here && helps {
        return Ok(Some(("office", "A supporter is a worker who helps. Choose an office for this person")));
    }
    if seating.taken_from.as_ref().is_some_and(|id| helps || *id == seating.staff_id) {
        return Ok(Some(("from", "Only a worker steps aside, and only for somebody who uses the service")));
    }
    let held = store::office::held(tx, group, &seating.staff_id, seating.office).await?;
    let (from, term) = next_term(&held, today);
    if held.iter().any(|h| h.ended_on.is_none() && h.from_day > today) {
        return Ok(Some(("person", "The next term of this person is given already")));
    }
    if from.0 - today.0 > AHEAD {
        return Ok(Some(("person", "This person holds the office already. A next term can be given in its last 60 days")));
    }
    if term > TERMS && !helps {
        return Ok(Some(("person", "Three terms in a row are enough: somebody else has a turn. After a year without it they can come back")));
    }
    let meanwhile = store::office::seats(tx, group, from, last_day(from)).await?;
    let others: std::collections::HashSet<&Id> =
        meanwhile.iter().filter(|o| o.office == seating.office && o.staff_id != seating.staff_id).map(|o| &o.staff_id).collect();
    if others.len() >= seating.office.shared_by() {
        return Ok(Some(("office", "As many people as can share this office hold it already")));
    }
    Ok(None)
}

/// Gives an office for a term: an officer does, or an administrator where nobody holds one.
///
/// # Errors
/// [`Error::NotYours`] for everyone else, [`Error::Refused`] over a [`seating_problem`] or in a group that ended.
pub async fn seat(tx: &mut Tx, place: &Place, group: &Id, seating: &Seating, by: &Id, now: Time) -> Result<()> {
    let today = place.today(now);
    // Two who seat at once do it one after the other.
    if store::hold(tx, group).await? == 0 {
        return Err(Error::NotFound);
    }
    let who = standing(tx, by, group, today).await?;
    let begins = !who.officer && who.admin && unspoken(tx, group, today).await? && seating.office != Office::Supporter;
    let role = match who {
        Standing { officer: true, .. } => Role::Steward,
        _ if begins => Role::Admin,
        _ => return Err(Error::NotYours),
    };
    if seating_problem(tx, group, seating, today).await?.is_some() {
        return Err(Error::Refused("err-form"));
    }
    if begins {
        store::next_era(tx, group);
    }
    let held = store::office::held(tx, group, &seating.staff_id, seating.office).await?;
    let (from, term) = next_term(&held, today);
    store::office::insert(tx, &Id::random(), group, seating, term, from, last_day(from));
    ledger::record(tx, Act::OfficerSeated, &place.id, group, role.key(), now);
    if seating.taken_from.is_some() {
        ledger::record(tx, Act::SteppedAside, &place.id, group, Role::Worker.key(), now);
    }
    Ok(())
}

/// True where nobody holds an office now or from a day to come.
///
/// # Errors
/// When the database cannot be read.
pub async fn unspoken(tx: &mut Tx, group: &Id, today: Day) -> Result<bool> {
    let all = store::office::seats(tx, group, today, Day(i64::MAX)).await?;
    Ok(all.iter().all(|o| o.office == Office::Supporter))
}

/// Somebody's seat that has not ended.
async fn seated(tx: &mut Tx, group: &Id, seat: &Id, today: Day) -> Result<Officer> {
    let all = store::office::seats(tx, group, today, Day(i64::MAX)).await?;
    all.into_iter().find(|o| o.id == *seat).ok_or(Error::NotFound)
}

/// Somebody lays down their own office.
///
/// # Errors
/// [`Error::NotYours`] for everyone else, [`Error::NotFound`] when it has ended.
pub async fn end_office(tx: &mut Tx, place: &Place, group: &Id, seat: &Id, by: &Id, now: Time) -> Result<()> {
    let today = place.today(now);
    let seat = seated(tx, group, seat, today).await?;
    if seat.staff_id != *by {
        return Err(Error::NotYours);
    }
    store::office::end(tx, group, &seat, None, today).await?;
    let role = if seat.office == Office::Supporter { Role::Worker } else { Role::Steward };
    ledger::record(tx, Act::OfficerEnded, &place.id, group, role.key(), now);
    Ok(())
}

/// The most letters of the reason for a recall.
pub const WHY: usize = 200;

/// The group decided that somebody holds an office no longer. Another officer says so, and why in one line.
///
/// # Errors
/// [`Error::NotYours`] for all but another officer, [`Error::Refused`] without a reason, [`Error::NotFound`] when it has ended.
pub async fn recall(tx: &mut Tx, place: &Place, group: &Id, seat: &Id, why: &str, by: &Id, now: Time) -> Result<()> {
    let today = place.today(now);
    as_officer(tx, by, group, today).await?;
    let seat = seated(tx, group, seat, today).await?;
    if seat.staff_id == *by {
        return Err(Error::NotYours);
    }
    if why.is_empty() || why.contains('\n') || why.chars().count() > WHY {
        return Err(Error::Refused("err-form"));
    }
    store::office::end(tx, group, &seat, Some(why), today).await?;
    ledger::record(tx, Act::OfficerRecalled, &place.id, group, Role::Steward.key(), now);
    Ok(())
}

/// Somebody in an office says whether guests read their first name: nobody else can.
///
/// # Errors
/// [`Error::NotFound`] when they hold no such seat.
pub async fn name_me(tx: &mut Tx, group: &Id, seat: &Id, named: bool, by: &Id) -> Result<()> {
    if store::office::set_named(tx, group, seat, named, by).await? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn day(y: i16, m: i8, d: i8) -> Day {
        Day::from_date(date(y, m, d))
    }

    #[test]
    fn a_term_is_twelve_months() {
        assert_eq!(last_day(day(2026, 6, 9)), day(2027, 6, 8));
        assert_eq!(last_day(day(2028, 2, 29)), day(2029, 2, 27));
    }

    #[test]
    fn terms_in_a_row_are_counted_until_a_year_without() {
        let held = |term, from, to, ended_on| Held { term, from_day: from, to_day: to, ended_on };
        assert_eq!(next_term(&[], day(2026, 6, 9)), (day(2026, 6, 9), 1));
        let one = [held(1, day(2026, 6, 9), day(2027, 6, 8), None)];
        assert_eq!(next_term(&one, day(2027, 5, 1)), (day(2027, 6, 9), 2), "the next begins when this one is over");
        assert_eq!(next_term(&one, day(2027, 12, 1)), (day(2027, 12, 1), 2), "half a year is no break");
        assert_eq!(next_term(&one, day(2028, 6, 8)), (day(2028, 6, 8), 1));
        let recalled = [held(3, day(2026, 6, 9), day(2027, 6, 8), Some(day(2026, 7, 1)))];
        assert_eq!(next_term(&recalled, day(2026, 7, 1)), (day(2026, 7, 1), 4), "ending one early makes no room");
    }
}
