//! Being away, and who covers meanwhile.
//!
//! A deputy can answer wherever the person who is away answers, so that nothing falls between two chairs. While somebody is
//! away, what they hold stands with their deputy and what they would be told goes there too; it ends by itself, or when
//! they say that they are back. Why somebody is away is asked nowhere and kept nowhere.

use super::{Person, Role, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Topic, Tx},
        ledger::{self, Act},
    },
};

/// Days that an absence may last.
pub const LONGEST: i64 = 366;

/// Days on which somebody is away, both included, and who covers for them.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Absence {
    pub id: Id,
    pub staff_id: Id,
    pub deputy_id: Id,
    pub from_day: Day,
    pub to_day: Day,
}

impl Absence {
    #[must_use]
    pub fn has_begun(&self, today: Day) -> bool {
        self.from_day <= today
    }

    fn meets(&self, from: Day, to: Day) -> bool {
        self.from_day <= to && from <= self.to_day
    }
}

impl Person {
    /// True if they joined and have not left.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.joined && self.ended_at.is_none()
    }

    /// True with one of the roles at the place of this path, or above it.
    #[must_use]
    pub fn has(&self, roles: &[Role], path: &str) -> bool {
        self.posts.iter().any(|post| roles.contains(&post.role) && path.starts_with(&post.path))
    }

    /// The absence of this day.
    #[must_use]
    pub fn away(&self, today: Day) -> Option<&Absence> {
        self.absences.iter().find(|a| a.meets(today, today))
    }

    /// The absence that stands or is to come.
    #[must_use]
    pub fn absence(&self, today: Day) -> Option<&Absence> {
        self.absences.iter().find(|a| a.to_day >= today)
    }

    /// True if this person can answer wherever `other` answers. What the deputy's own role does not read, such as what is
    /// about somebody's safety, stays with those who read it.
    #[must_use]
    pub fn can_cover(&self, other: &Person) -> bool {
        let mut posts = other.posts.iter().filter_map(|post| Some((alike(post.role)?, &post.path))).peekable();
        self.id != other.id && self.is_here() && posts.peek().is_some() && posts.all(|(roles, path)| self.has(roles, path))
    }

    /// True if who was to cover for the absence that stands or is to come still can.
    #[must_use]
    pub fn is_covered(&self, people: &[Person], today: Day) -> bool {
        let deputy = self.absence(today).and_then(|a| people.iter().find(|p| p.id == a.deputy_id));
        deputy.is_some_and(|deputy| deputy.can_cover(self))
    }
}

/// Roles that can answer in place of this one; nothing for a role that answers nobody.
fn alike(role: Role) -> Option<&'static [Role]> {
    match role {
        Role::Worker | Role::Manager | Role::Safeguarding => Some(&Role::TEAM),
        Role::Outside => Some(&[Role::Outside]),
        Role::Trustee => Some(&[Role::Trustee]),
        Role::Moderator | Role::Reviewer | Role::Admin | Role::Steward => None,
    }
}

/// Who stands in for somebody on a day: their deputy or, if that one is away too, theirs. Nobody where it leads to someone
/// who has left, or round in a circle.
#[must_use]
pub fn stand_in<'p>(people: &'p [Person], who: &Person, today: Day) -> Option<&'p Person> {
    let mut next = who.away(today)?;
    for _ in people {
        let deputy = people.iter().find(|p| p.id == next.deputy_id && p.is_here())?;
        match deputy.away(today) {
            Some(further) => next = further,
            None => return (deputy.id != who.id).then_some(deputy),
        }
    }
    None
}

/// What is wrong with an absence that is to be said: the field, and the sentence that says what to do.
#[must_use]
pub fn problem(people: &[Person], me: &Person, from: Day, to: Day, deputy: &Id, today: Day) -> Option<(&'static str, String)> {
    let days = [
        (from < today, "from", "This day is over: choose today or a later one"),
        (to < from, "until", "The last day comes before the first: change one of them"),
        (to.0 - from.0 >= LONGEST, "until", "At most a year at once: choose an earlier day"),
        (*deputy == me.id, "deputy", "You cannot cover for yourself: choose somebody else"),
    ];
    if let Some((_, field, sentence)) = days.into_iter().find(|(is, ..)| *is) {
        return Some((field, sentence.to_string()));
    }
    let Some(person) = people.iter().find(|p| p.id == *deputy).filter(|p| p.can_cover(me)) else {
        return Some(("deputy", "Choose someone who can answer everywhere you answer".into()));
    };
    let why = match () {
        () if person.absences.iter().any(|a| a.meets(from, to)) => "is away on some of these days too",
        () if person.leaving_on.is_some_and(|day| day <= to) => "leaves before that",
        () => return None,
    };
    Some(("deputy", format!("{} {why}: choose somebody else, or other days", person.name)))
}

/// Says that somebody is away and who covers for them. One absence at a time; the next is said when it is over.
///
/// # Errors
/// [`Error::Refused`] when it has a [`problem`]; [`Error::Stale`] while another stands.
pub async fn go_away(tx: &mut Tx, staff: &Id, from: Day, to: Day, deputy: &Id, by: Role, today: Day, now: Time) -> Result<()> {
    store::hold(tx, staff).await?;
    let people = store::people(tx).await?;
    let me = people.iter().find(|p| p.id == *staff).ok_or(Error::NotFound)?;
    if me.absence(today).is_some() {
        return Err(Error::Stale);
    }
    if problem(&people, me, from, to, deputy, today).is_some() {
        return Err(Error::Refused("err-form"));
    }
    store::insert_absence(tx, &Absence { id: Id::random(), staff_id: staff.clone(), deputy_id: deputy.clone(), from_day: from, to_day: to });
    said(tx, staff, Act::AwaySaid, by, now).await
}

/// Somebody is back early, or goes nowhere after all. Whoever is not away stays so.
///
/// # Errors
/// When the database refuses.
pub async fn come_back(tx: &mut Tx, staff: &Id, by: Role, today: Day, now: Time) -> Result<()> {
    store::hold(tx, staff).await?;
    if store::end_absence(tx, staff, today).await? == 0 {
        return Ok(());
    }
    store::delete_absences_to_come(tx, staff, today);
    said(tx, staff, Act::AwayEnded, by, now).await
}

async fn said(tx: &mut Tx, staff: &Id, act: Act, by: Role, now: Time) -> Result<()> {
    if let Some(place) = store::home_of(tx, staff).await? {
        ledger::record(tx, act, &place, staff, by.key(), now);
    }
    tx.changed(Topic::Places);
    Ok(())
}

/// Forgets absences that were over before a day.
///
/// # Errors
/// When the database refuses.
pub async fn forget_absences(tx: &mut Tx, before: Day) -> Result<()> {
    store::delete_absences(tx, before).await
}
