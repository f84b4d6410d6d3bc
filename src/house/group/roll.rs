//! The roll: numbers from one up, never a name. It is what a vote is counted against, so nobody changes it alone.
//!
//! One side proposes, the group or those who manage the place, and a person of the other side confirms or refuses. A
//! proposal that nobody decided is over after fourteen days.

use super::{standing, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::{place::Place, staff::Role},
};

/// The largest roll.
pub const LARGEST: i64 = 5_000;
/// Days in which a proposal can be decided.
pub const OPEN_DAYS: i64 = 14;

/// Whose word something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Side {
    Group,
    Managers,
}

impl Side {
    fn role(self) -> Role {
        match self {
            Side::Group => Role::Steward,
            Side::Managers => Role::Manager,
        }
    }
}

/// Numbers from one to `size`, without those that were struck.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roll {
    pub size: i64,
    /// In their order, each once.
    pub struck: Vec<i64>,
}

impl Roll {
    /// A roll as it was typed: how many numbers, and those that are struck, with spaces or commas between.
    ///
    /// # Errors
    /// The fields that are wrong, each with the sentence that says what to do.
    pub fn read(size: &str, struck: &str) -> std::result::Result<Roll, Vec<(&'static str, String)>> {
        let mut problems = Vec::new();
        let size = size.parse::<i64>().ok().filter(|n| (1..=LARGEST).contains(n));
        if size.is_none() {
            problems.push(("size", format!("Write a number from 1 to {LARGEST}")));
        }
        let mut numbers = Vec::new();
        for part in struck.split([' ', ',', ';', '\n', '\t']).filter(|part| !part.is_empty()) {
            match part.parse::<i64>() {
                Ok(n) if n >= 1 && size.is_none_or(|size| n <= size) => numbers.push(n),
                _ => {
                    let part: String = part.chars().take(20).collect();
                    problems.push(("struck", format!("\u{201c}{part}\u{201d} is no number of this roll. Write such as: 3, 17")));
                    break;
                }
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        let roll = Roll { size: size.unwrap_or_default(), struck: numbers };
        if problems.is_empty() && roll.count() == 0 {
            problems.push(("struck", "One number at least has to stay".to_string()));
        }
        if problems.is_empty() { Ok(roll) } else { Err(problems) }
    }

    /// How many numbers count.
    #[must_use]
    pub fn count(&self) -> i64 {
        self.size - i64::try_from(self.struck.len()).unwrap_or(self.size)
    }

    /// True if this number counts.
    #[must_use]
    pub fn has(&self, number: i64) -> bool {
        (1..=self.size).contains(&number) && self.struck.binary_search(&number).is_err()
    }

    /// The struck numbers as they are typed.
    #[must_use]
    pub fn struck_typed(&self) -> String {
        self.struck.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
    }

    fn kept(size: i64, struck: &str) -> Roll {
        Roll { size, struck: struck.split(' ').filter_map(|n| n.parse().ok()).collect() }
    }

    fn is_sound(&self) -> bool {
        let in_order = self.struck.windows(2).all(|two| two[0] < two[1]);
        let inside = self.struck.iter().all(|n| (1..=self.size).contains(n));
        (1..=LARGEST).contains(&self.size) && in_order && inside && self.count() > 0
    }
}

/// A roll that one side proposed, and nobody decided yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub id: Id,
    pub roll: Roll,
    pub side: Side,
    pub proposed_by: Id,
    pub proposed_on: Day,
}

impl Proposal {
    /// The last day on which it can be decided.
    #[must_use]
    pub fn until(&self) -> Day {
        self.proposed_on.plus(OPEN_DAYS)
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub id: Id,
    pub size: i64,
    pub struck: String,
    pub side: Side,
    pub proposed_by: Id,
    pub proposed_on: Day,
}

/// The roll as it stands: of no numbers until two people agreed on one.
///
/// # Errors
/// When the database cannot be read.
pub async fn roll(tx: &mut Tx, group: &Id) -> Result<Roll> {
    Ok(store::roll::newest(tx, group).await?.map_or_else(Roll::default, |(size, struck)| Roll::kept(size, &struck)))
}

/// What is proposed and can still be decided.
///
/// # Errors
/// When the database cannot be read.
pub async fn open_roll(tx: &mut Tx, group: &Id, today: Day) -> Result<Option<Proposal>> {
    let row = store::roll::open(tx, group).await?.map(|r| Proposal {
        id: r.id,
        roll: Roll::kept(r.size, &r.struck),
        side: r.side,
        proposed_by: r.proposed_by,
        proposed_on: r.proposed_on,
    });
    Ok(row.filter(|p| today <= p.until()))
}

/// On which side somebody stands who may have a say in the roll.
async fn side_of(tx: &mut Tx, staff: &Id, group: &Id, today: Day) -> Result<Side> {
    let who = standing(tx, staff, group, today).await?;
    if who.officer {
        Ok(Side::Group)
    } else if who.manager {
        Ok(Side::Managers)
    } else {
        Err(Error::NotYours)
    }
}

/// Proposes another roll. It changes nothing by itself.
///
/// # Errors
/// [`Error::NotYours`] for all but officers and managers, [`Error::Stale`] while another is open, [`Error::Refused`] for a
/// roll that is none, or as it stands.
pub async fn propose_roll(tx: &mut Tx, place: &Place, group: &Id, next: &Roll, by: &Id, now: Time) -> Result<Id> {
    let today = place.today(now);
    let side = side_of(tx, by, group, today).await?;
    if store::hold(tx, group).await? == 0 {
        return Err(Error::NotFound);
    }
    if !next.is_sound() || roll(tx, group).await? == *next {
        return Err(Error::Refused("err-form"));
    }
    if open_roll(tx, group, today).await?.is_some() {
        return Err(Error::Stale);
    }
    store::roll::lapse(tx, group, today);
    let id = Id::random();
    let struck = next.struck.iter().map(i64::to_string).collect::<Vec<_>>().join(" ");
    store::roll::insert(tx, &id, group, next.size, &struck, side, by, today);
    ledger::record(tx, Act::RollProposed, &place.id, group, side.role().key(), now);
    Ok(id)
}

/// A person of the other side says yes, and the roll is this one.
///
/// # Errors
/// [`Error::NotYours`] for who proposed it and for everyone on their side, [`Error::NotFound`] once it is decided or over.
pub async fn confirm_roll(tx: &mut Tx, place: &Place, group: &Id, proposal: &Id, by: &Id, now: Time) -> Result<()> {
    decide(tx, place, group, proposal, by, true, now).await
}

/// A person of the other side says no; one of the same side takes it back.
///
/// # Errors
/// [`Error::NotYours`] for who has no say in it, [`Error::NotFound`] once it is decided or over.
pub async fn refuse_roll(tx: &mut Tx, place: &Place, group: &Id, proposal: &Id, by: &Id, now: Time) -> Result<()> {
    decide(tx, place, group, proposal, by, false, now).await
}

async fn decide(tx: &mut Tx, place: &Place, group: &Id, proposal: &Id, by: &Id, yes: bool, now: Time) -> Result<()> {
    let today = place.today(now);
    let side = side_of(tx, by, group, today).await?;
    if store::hold(tx, group).await? == 0 {
        return Err(Error::NotFound);
    }
    let open = open_roll(tx, group, today).await?.filter(|open| open.id == *proposal).ok_or(Error::NotFound)?;
    let other = side != open.side && *by != open.proposed_by;
    let (act, outcome) = match (yes, other) {
        (true, true) => (Act::RollChanged, "changed"),
        (true, false) => return Err(Error::NotYours),
        (false, true) => (Act::RollRefused, "refused"),
        (false, false) => (Act::RollWithdrawn, "withdrawn"),
    };
    if store::roll::decide(tx, &open.id, outcome, by, today).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, act, &place.id, group, side.role().key(), now);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_roll_is_read_as_people_type_it() {
        let roll = Roll::read("24", "17, 3 3").unwrap();
        assert_eq!(roll, Roll { size: 24, struck: vec![3, 17] });
        assert_eq!((roll.count(), roll.has(3), roll.has(4), roll.has(24), roll.has(25), roll.has(0)), (22, false, true, true, false, false));
        assert_eq!(Roll::kept(24, "3 17"), roll);
        assert!(roll.is_sound() && !Roll { size: 24, struck: vec![17, 3] }.is_sound() && !Roll::default().is_sound());
        assert_eq!(Roll::read("5000", "").unwrap().count(), 5_000);
    }

    #[test]
    fn what_is_no_roll_gets_a_sentence() {
        let wrong = |size: &str, struck: &str| Roll::read(size, struck).unwrap_err().into_iter().map(|(field, _)| field).collect::<Vec<_>>();
        for size in ["0", "-3", "1000000", "many", "", "99999999999999999999"] {
            assert_eq!(wrong(size, ""), ["size"], "{size}");
        }
        for struck in ["25", "0", "-1", "Ana", "3.5", "1-4"] {
            assert_eq!(wrong("24", struck), ["struck"], "{struck}");
        }
        assert_eq!(wrong("2", "1 2"), ["struck"], "nobody would be left");
    }
}
