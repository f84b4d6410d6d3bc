//! Reminders: who is told that somebody waits, and when, so that nobody waits unseen.
//!
//! The team is told on the working day before a promised day and on every working day after it. Two working days late, the
//! managers above the team are told; five, the trustees: that, where and how many, never a word. Who does not feel safe
//! is told of at once, and to more people until a human has it (`danger`). Moderators are told what waits too long for them
//! to look at it (`board`). Every Monday managers are told how the week went.
//!
//! Only what staff can see by now counts: all of it comes from queries that respect the release slot. What is about staff
//! is told to the person outside alone, and nothing of it goes to those above. Except for safety nothing is told at night.
//! Who is away is not told: their deputy is.
//!
//! Rules here are told the time and give notices; each names its occasion, so that a second run changes nothing.

mod board;
mod danger;
pub mod job;
mod owed;

pub use danger::safety;
pub use owed::{Owed, owed};

use crate::{
    clock::{Day, Time},
    error::Result,
    ground::{
        db::{Id, Tx},
        outbox::{self, New},
    },
    hear::{
        concern::{
            self, Lane,
            late::{Above, Waiting},
        },
        deadline,
    },
    house::{
        place::{Place, Tree},
        staff::{Person, Role, stand_in},
    },
};
use std::collections::BTreeMap;

/// Working days late, after which the managers above the team are told, and the trustees.
pub const TO_MANAGERS: i64 = 2;
pub const TO_TRUSTEES: i64 = 5;
/// Nothing but safety is told from this hour of the evening to that of the morning.
const EVENING: i8 = 22;
const MORNING: i8 = 7;
/// The hour of Monday at which the week is told.
const WEEK: i8 = 8;

/// What one place has to be told at one moment.
#[derive(Default)]
pub struct Round {
    notices: Vec<New>,
    /// What is raised to those above, and the notices that tell them.
    raised: Vec<(Above, Vec<Waiting>, Vec<New>)>,
}

impl Round {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.notices.is_empty() && self.raised.is_empty()
    }
}

/// If it is night at a place: when it ends.
#[must_use]
pub fn night(place: &Place, now: Time) -> Option<Time> {
    let (zone, hour) = (place.time_zone(), now.local(&place.time_zone()).hour());
    let today = place.today(now);
    if hour < MORNING { Some(today.at(MORNING, 0, &zone)) } else { (hour >= EVENING).then(|| today.plus(1).at(MORNING, 0, &zone)) }
}

/// Who is to be told of what waits at a place: of what is due, of what is late, and those above.
#[must_use]
pub fn round(tree: &Tree, people: &[Person], place: &Place, waiting: &[Waiting], now: Time) -> Round {
    let mut round = Round::default();
    if night(place, now).is_some() {
        return round;
    }
    let today = place.today(now);
    for lane in Lane::ALL {
        let here: Vec<&Waiting> = waiting.iter().filter(|w| w.place_id == place.id && w.lane == lane).collect();
        if !here.is_empty() {
            let posted = answerers(people, tree, place, lane);
            let told = present(people, place, lane.answered_by(), posted.clone(), today);
            let to = |staff: &Id, kind, name: &str, count, day| notice(kind, name, lane, place, staff, count, day, now);
            for (day, count) in due_next(place, &here, today) {
                round.notices.extend(told.iter().map(|s| to(s, outbox::Kind::DueTomorrow, &format!("due {}", day.0), count, Some(day))));
            }
            if let Some((day, count)) = late(place, &here, today) {
                round.notices.extend(told.iter().map(|s| to(s, outbox::Kind::Late, &format!("late {}", today.0), count, Some(day))));
            }
            if !lane.is_hushed() {
                for (above, days, staff) in [
                    (Above::Managers, TO_MANAGERS, present(people, place, &Role::TEAM, managers_above(people, tree, place, &posted), today)),
                    (Above::Trustees, TO_TRUSTEES, present(people, place, &[Role::Trustee], nearest(people, tree, place, Role::Trustee), today)),
                ] {
                    let late: Vec<&&Waiting> = here.iter().filter(|w| late_by(place, w, today) >= days).collect();
                    let new: Vec<Waiting> = late.iter().filter(|w| !w.was_raised(above)).map(|w| (**w).clone()).collect();
                    let Some(oldest) = late.iter().map(|w| w.answer_by).min().filter(|_| !new.is_empty() && !staff.is_empty()) else { continue };
                    let name = format!("{above:?} {}", today.0);
                    // Trustees learn how many and where, and nothing else.
                    let day = (above == Above::Managers).then_some(oldest);
                    let notices = staff.iter().map(|s| to(s, outbox::Kind::Escalated, &name, number(late.len()), day)).collect();
                    round.raised.push((above, new, notices));
                }
            }
        }
    }
    round
}

/// Puts all of it into the outbox, and says with each concern that those above were told.
///
/// # Errors
/// When the database refuses.
pub async fn tell(tx: &mut Tx, place: &Place, round: Round, now: Time) -> Result<()> {
    round.notices.into_iter().for_each(|new| outbox::put(tx, new, now));
    for (above, late, notices) in round.raised {
        let mut any = false;
        for waiting in &late {
            any |= concern::late::raise(tx, waiting, above, place.today(now), now).await?;
        }
        if any {
            notices.into_iter().for_each(|new| outbox::put(tx, new, now));
        }
    }
    Ok(())
}

/// On Monday morning: who is to be told how the week went. The person outside is, too, and whoever looks again at what was
/// held back, in words that are the same every week: that they got mail must not say that there was something.
#[must_use]
pub fn weekly(tree: &Tree, people: &[Person], now: Time) -> Vec<New> {
    let told = people.iter().filter(|p| p.is_here()).filter_map(|person| {
        let mut posts: Vec<_> = person.posts.iter().filter(|post| matches!(post.role, Role::Manager | Role::Outside | Role::Reviewer)).collect();
        posts.sort_by_key(|post| (post.path.len(), &post.path));
        let place = tree.id(&posts.first()?.place_id).ok()?;
        let (local, today) = (now.local(&place.time_zone()), place.today(now));
        let name = format!("week {}", today.0);
        let begun = today.weekday() == 1 && (WEEK..EVENING).contains(&local.hour());
        begun.then(|| notice(outbox::Kind::Digest, &name, Lane::Team, &place, &person.id, None, None, now))
    });
    told.collect()
}

fn notice(kind: outbox::Kind, name: &str, lane: Lane, place: &Place, staff: &Id, count: Option<i64>, day: Option<Day>, now: Time) -> New {
    let hushed = lane.is_hushed();
    // The week is one mail a person, whatever their first place is called by then.
    let at = if kind == outbox::Kind::Digest { String::new() } else { format!("{} {lane:?} ", place.id) };
    New { key: format!("{name} {at}{staff}"), kind, to: staff.clone(), place_id: place.id.clone(), hushed, count, day, not_before: now }
}

/// Promised days up to the next working day, and how many wait for each. Who does not feel safe has notices of their own.
fn due_next(place: &Place, here: &[&Waiting], today: Day) -> BTreeMap<Day, Option<i64>> {
    let next = deadline::due(place, today, 1);
    let mut days = BTreeMap::new();
    for w in here.iter().filter(|w| w.answer_by > today && w.answer_by <= next && w.kind != concern::Kind::Unsafe) {
        *days.entry(w.answer_by).or_insert(0usize) += 1;
    }
    days.into_iter().map(|(day, count)| (day, number(count))).collect()
}

/// On a working day: the oldest broken promise and how many are broken.
fn late(place: &Place, here: &[&Waiting], today: Day) -> Option<(Day, Option<i64>)> {
    late_days(place, &here.iter().map(|w| w.answer_by).collect::<Vec<_>>(), today)
}

/// The same of days alone.
fn late_days(place: &Place, days: &[Day], today: Day) -> Option<(Day, Option<i64>)> {
    let late: Vec<Day> = days.iter().copied().filter(|day| *day < today).collect();
    let oldest = late.iter().min().copied()?;
    place.calendar().counts(today, today).then(|| (oldest, number(late.len())))
}

/// Working days since the promised day, today included.
fn late_by(place: &Place, waiting: &Waiting, today: Day) -> i64 {
    deadline::span(&place.calendar(), waiting.day, waiting.answer_by, today)
}

fn number(count: usize) -> Option<i64> {
    i64::try_from(count).ok()
}

/// Those who are there to be told, of people who are to be told as one of these roles: for whoever is away, who covers for
/// them; each once. Where the cover has a hole, all others who have such a role here, for nobody who is away may be the only
/// one told; and if there is nobody at all, those who are away.
#[must_use]
pub fn present(people: &[Person], place: &Place, roles: &[Role], told: Vec<Id>, today: Day) -> Vec<Id> {
    let could = |p: &&Person| p.is_here() && p.away(today).is_none() && p.has(roles, &place.path);
    let mut found: Vec<Id> = Vec::with_capacity(told.len());
    for id in &told {
        let Some(away) = people.iter().find(|p| p.id == *id && p.away(today).is_some()) else {
            found.push(id.clone());
            continue;
        };
        match stand_in(people, away, today).filter(could) {
            Some(deputy) => found.push(deputy.id.clone()),
            None => found.extend(people.iter().filter(could).map(|p| p.id.clone())),
        }
    }
    found.sort_unstable();
    found.dedup();
    if found.is_empty() { told } else { found }
}

/// Those with this role here or above.
fn reaching(people: &[Person], place: &Place, role: Role) -> Vec<Id> {
    let reaches = |p: &&Person| p.is_here() && p.posts.iter().any(|post| post.role == role && place.path.starts_with(&post.path));
    people.iter().filter(reaches).map(|p| p.id.clone()).collect()
}

/// Those with this role at one place.
fn posted(people: &[Person], place: &Place, role: Role) -> Vec<Id> {
    people.iter().filter(|p| p.is_here() && p.posts.iter().any(|post| post.role == role && post.place_id == place.id)).map(|p| p.id.clone()).collect()
}

/// Those with this role at the nearest place that has any, from here upwards.
#[must_use]
pub fn nearest(people: &[Person], tree: &Tree, place: &Place, role: Role) -> Vec<Id> {
    tree.upwards(place).iter().map(|p| posted(people, p, role)).find(|found| !found.is_empty()).unwrap_or_default()
}

/// Who answers: workers and the nearest managers, those who look after safety, the person outside, or a trustee.
fn answerers(people: &[Person], tree: &Tree, place: &Place, lane: Lane) -> Vec<Id> {
    let mut told = match lane {
        Lane::Team => [reaching(people, place, Role::Worker), nearest(people, tree, place, Role::Manager)].concat(),
        Lane::Safety => [reaching(people, place, Role::Safeguarding), nearest(people, tree, place, Role::Manager)].concat(),
        Lane::Outside => reaching(people, place, Role::Outside),
        Lane::Beyond => nearest(people, tree, place, Role::Trustee),
    };
    told.sort_unstable();
    told.dedup();
    told
}

/// The managers of the nearest place upwards who were not told already.
#[must_use]
pub fn managers_above(people: &[Person], tree: &Tree, place: &Place, told: &[Id]) -> Vec<Id> {
    let others = |p: &std::sync::Arc<Place>| posted(people, p, Role::Manager).into_iter().filter(|id| !told.contains(id)).collect::<Vec<Id>>();
    tree.upwards(place).iter().map(others).find(|found| !found.is_empty()).unwrap_or_default()
}
