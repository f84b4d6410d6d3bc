//! Safety: what may be about somebody's life or about harm, and by when a human has it.
//!
//! What its writer calls not safe, or what holds words that may mean harm, stands first for those who read it anyway. A
//! person then takes it, says what it is, and, where it is danger or serious harm, what was decided. From that moment only
//! those who look after safety read it, each reading is a row of the journal, and nothing of it can go on a board. Limits
//! are elapsed hours, on every day and through every change of the clocks.
//!
//! What is about someone who works here is passed to the person outside, and is gone for everyone inside. Nobody here can
//! find out who wrote: what staff can do is ask in the conversation. This room tells nobody that something waits
//! (`reminder` does), and a hint never writes a row of it.

pub mod desk;
mod store;
mod view;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
        ledger::{self, Act},
    },
    hear::{
        concern::{self, Alarm, Concern, Lane},
        deadline,
    },
    house::place::Place,
};
pub use store::{Care, Urgent};
pub(super) use view::for_writer;

/// What something is, as the first human who read it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Sorted {
    /// Somebody could be hurt or die today.
    Danger,
    /// Abuse, neglect, exploitation, or the intent to do harm later.
    Harm,
    /// Low, roughly treated, an unsafe building.
    Worry,
    Ordinary,
}

impl Sorted {
    pub const ALL: [Sorted; 4] = [Sorted::Danger, Sorted::Harm, Sorted::Worry, Sorted::Ordinary];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Sorted::Danger => "danger",
            Sorted::Harm => "harm",
            Sorted::Worry => "worry",
            Sorted::Ordinary => "ordinary",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Sorted> {
        Sorted::ALL.into_iter().find(|s| s.key() == key)
    }

    /// True for what only those who look after safety read, and what needs a decision.
    #[must_use]
    pub fn is_grave(self) -> bool {
        matches!(self, Sorted::Danger | Sorted::Harm)
    }

    fn act(self) -> Act {
        match self {
            Sorted::Danger => Act::SortedDanger,
            Sorted::Harm => Act::SortedHarm,
            Sorted::Worry => Act::SortedWorry,
            Sorted::Ordinary => Act::SortedOrdinary,
        }
    }
}

/// What was done about danger or harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Decision {
    Emergency,
    Referred,
    Handed,
    Safe,
    Nothing,
}

impl Decision {
    pub const ALL: [Decision; 5] = [Decision::Emergency, Decision::Referred, Decision::Handed, Decision::Safe, Decision::Nothing];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Decision::Emergency => "emergency",
            Decision::Referred => "referred",
            Decision::Handed => "handed",
            Decision::Safe => "safe",
            Decision::Nothing => "nothing",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Decision> {
        Decision::ALL.into_iter().find(|d| d.key() == key)
    }
}

/// Who of the staff does something here.
#[derive(Debug, Clone)]
pub struct By {
    pub staff_id: Id,
    pub signed: String,
    pub role: &'static str,
}

/// Within which a human takes what may be danger: where somebody is there day and night, and elsewhere.
const TAKEN_STAFFED: i64 = 15 * Time::MINUTE;
const TAKEN: i64 = Time::HOUR;
/// Within which harm is read by someone who looks after safety.
const HARM_TAKEN: i64 = 4 * Time::HOUR;
/// Within which it is decided what is done, any referral included.
const DECIDED: i64 = 24 * Time::HOUR;

/// By when a human has it, when it began at `since`.
#[must_use]
pub fn taken_by(place: &Place, alarm: Alarm, since: Time) -> Time {
    since.plus(match alarm {
        Alarm::Harm => HARM_TAKEN,
        _ if place.staffed => TAKEN_STAFFED,
        _ => TAKEN,
    })
}

/// By when it is decided what is done.
#[must_use]
pub fn decided_by(since: Time) -> Time {
    since.plus(DECIDED)
}

/// What was made of a concern so far.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(tx: &mut Tx, concern: &Concern) -> Result<Option<Care>> {
    store::of(tx, &concern.id).await
}

/// All that is about safety and not settled at `now`: who does not feel safe and waits, and danger and harm undecided.
///
/// # Errors
/// When the database cannot be read.
pub async fn urgent(tx: &mut Tx, now: Time) -> Result<Vec<Urgent>> {
    store::urgent(tx, now).await
}

/// Since when it is counted: when staff could first see it as what it is.
fn since(concern: &Concern, now: Time) -> Time {
    if concern.alarm == Some(Alarm::Unsafe) { concern.release_at } else { now }
}

/// A person has it. Who took it first stays on record.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn take(tx: &mut Tx, concern: &Concern, by: &By, now: Time) -> Result<()> {
    concern::hold(tx, &concern.id).await?;
    store::take(tx, &concern.id, since(concern, now), now, &by.signed).await?;
    concern::give(tx, concern, Some(&by.staff_id), by.role, now).await?;
    ledger::record(tx, Act::SafetyTaken, &concern.place_id, &concern.id, by.role, now);
    Ok(())
}

/// Staff said something to its writer: so a human has it, whoever pressed what.
///
/// # Errors
/// When the database refuses.
pub async fn answered(tx: &mut Tx, concern: &Concern, signed: &str, now: Time) -> Result<()> {
    match concern.alarm.filter(|_| concern.alarm_from.is_some_and(|from| from <= now)) {
        Some(_) => store::take(tx, &concern.id, since(concern, now), now, signed).await,
        None => Ok(()),
    }
}

/// A person says what it is. Danger and harm go to those who look after safety; a worry is answered on the next working
/// day; a promise that was earlier stands. True if it is in another lane now.
///
/// # Errors
/// [`Error::Refused`] when nobody here looks after safety; [`Error::NotFound`] once it was erased.
pub async fn sort(tx: &mut Tx, place: &Place, concern: &Concern, sorted: Sorted, by: &By, now: Time) -> Result<bool> {
    concern::hold(tx, &concern.id).await?;
    let lane = match (concern.lane, sorted.is_grave()) {
        (Lane::Team | Lane::Safety, true) => Lane::Safety,
        (Lane::Team | Lane::Safety, false) => Lane::Team,
        (hushed, _) => hushed,
    };
    if lane != concern.lane && !concern::is_read(tx, &place.id, lane).await? {
        return Err(Error::Refused("err-form"));
    }
    let alarm = match sorted {
        Sorted::Danger => Some(Alarm::Danger),
        Sorted::Harm => Some(Alarm::Harm),
        Sorted::Worry | Sorted::Ordinary => None,
    };
    let today = place.today(now);
    store::sort(tx, &concern.id, since(concern, now), now, &by.signed, sorted).await?;
    concern::set_alarm(tx, concern, alarm, now);
    if sorted != Sorted::Ordinary {
        concern::sooner(tx, concern, deadline::due(place, today, 1), now).await?;
    }
    concern::told_by_staff(tx, concern);
    if lane != concern.lane {
        concern::into_lane(tx, place, concern, lane, (lane == Lane::Safety).then_some(today)).await?;
    }
    ledger::record(tx, sorted.act(), &place.id, &concern.id, by.role, now);
    Ok(lane != concern.lane)
}

/// It is about someone who works here: only the person outside reads it from now on. Nobody inside can take that back.
///
/// # Errors
/// [`Error::Refused`] when nobody outside is there, or it is not the team's; [`Error::NotFound`] once it was erased.
pub async fn pass_outside(tx: &mut Tx, place: &Place, concern: &Concern, by: &By, now: Time) -> Result<()> {
    concern::hold(tx, &concern.id).await?;
    if concern.lane.is_hushed() || !concern::is_read(tx, &place.id, Lane::Outside).await? {
        return Err(Error::Refused("err-form"));
    }
    concern::told_by_staff(tx, concern);
    concern::into_lane(tx, place, concern, Lane::Outside, Some(place.today(now))).await?;
    ledger::record(tx, Act::PassedOutside, &place.id, &concern.id, by.role, now);
    Ok(())
}

/// What is done about danger or harm, and why, for those who read it.
///
/// # Errors
/// [`Error::Refused`] when nobody said that it is either; [`Error::NotFound`] once it was erased.
pub async fn decide(tx: &mut Tx, keys: &Keys, concern: &Concern, decision: Decision, why: &str, by: &By, now: Time) -> Result<()> {
    concern::hold(tx, &concern.id).await?;
    if !matches!(concern.alarm, Some(Alarm::Danger | Alarm::Harm)) {
        return Err(Error::Refused("err-form"));
    }
    let sealed = concern.key(keys)?.seal("safety", why)?;
    store::decide(tx, &concern.id, decision, sealed, now, &by.signed).await?;
    concern::set_alarm(tx, concern, None, now);
    concern::told_by_staff(tx, concern);
    ledger::record(tx, Act::SafetyDecided, &concern.place_id, &concern.id, by.role, now);
    Ok(())
}

/// Somebody reads what only those who look after safety may.
pub fn read(tx: &mut Tx, concern: &Concern, role: &'static str, now: Time) {
    ledger::record(tx, Act::SafetyRead, &concern.place_id, &concern.id, role, now);
}

/// Who has it, for its writer: while they wait for an answer.
///
/// # Errors
/// When the database cannot be read.
pub async fn taken(tx: &mut Tx, concern: &Concern) -> Result<Option<String>> {
    Ok(store::of(tx, &concern.id).await?.and_then(|care| care.taken_by))
}

/// The words go; that something was decided stays.
///
/// # Errors
/// When the database refuses.
pub async fn erase(tx: &mut Tx, concern: &Id) -> Result<()> {
    store::erase(tx, concern).await
}

/// The day a moment falls on, for pages.
fn day(place: &Place, at: Time) -> Day {
    Day::of(at, &place.time_zone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::place::{Kind, Settings};

    /// A service with somebody there day and night: 15 minutes; else an hour; harm four hours; a decision in 24.
    #[test]
    fn limits_are_elapsed_time() {
        let shelter = Place::unkept(&Settings::preset(Kind::DropIn, "Northside", "northside"));
        let club = Place::unkept(&Settings::preset(Kind::Community, "Club", "club"));
        // The night of 29 March 2026, when the clocks go forward: an hour is an hour.
        let since = Day::from_date(jiff::civil::date(2026, 3, 29)).at(0, 50, &shelter.time_zone());
        for (place, alarm, minutes) in
            [(&shelter, Alarm::Unsafe, 15), (&shelter, Alarm::Danger, 15), (&shelter, Alarm::Harm, 240), (&club, Alarm::Unsafe, 60), (&club, Alarm::Harm, 240)]
        {
            assert_eq!(taken_by(place, alarm, since).0 - since.0, minutes * Time::MINUTE);
        }
        assert_eq!(decided_by(since).0 - since.0, 24 * Time::HOUR);
    }
}
