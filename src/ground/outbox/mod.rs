//! The outbox: what waits to leave the building, why and for whom, never the words.
//!
//! A notice names an occasion, whom it is for and a place: a person who works here, by mail, or another program, by a call.
//! What is said about it is made when it leaves, by the gateway. It holds no word of anybody, no receipt and no address. Its key names the occasion, so that a job that runs
//! twice, or in two processes, writes it once.
//!
//! **Nothing is lost and nothing is sent twice**, as far as mail allows. A process takes a notice on a lease, hands it
//! over and says so in the next breath. Between those two nothing else happens, but a process may die there: then the
//! lease runs out and another hands it over again, with the same Message-ID and the same date, by which
//! mail servers and programs know it for the same. The other way round, saying it first, a death would lose it.
//!
//! What fails for now is tried again after 1, 2, 4 and up to 60 minutes, each a little apart so that not all come at once,
//! for two days; then, or at once when a mailbox is refused for good, it is dead and its place's administrators see it.
//! What the other side said is kept as one word of ours: its own words may hold an address. Moments are kept to five
//! minutes: some notices are made right after somebody wrote, whose minute is nobody's business.

mod store;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::db::{Id, Tx},
};
pub use store::{Flow, Notice};

/// Why somebody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Kind {
    /// An answer is promised for the next working day.
    DueTomorrow,
    /// A promise was broken and somebody still waits.
    Late,
    /// The same, for those above.
    Escalated,
    /// Somebody does not feel safe and waits.
    Safety,
    /// Nobody has taken that yet.
    SafetyUntaken,
    /// It is not decided yet what is done about it.
    SafetyUndecided,
    /// Something meant for the board waits too long for somebody to look at it.
    ToLook,
    /// A promise on the board is to be kept by the next working day.
    PromiseDue,
    /// Its day is over.
    PromiseLate,
    /// The same, for those above.
    PromiseRaised,
    /// Those who asked say that it was not done.
    PromiseDisputed,
    /// An answer to what a users' group decided is due by the next working day.
    DecisionDue,
    /// Its day is over.
    DecisionLate,
    /// The same, for trustees.
    DecisionRaised,
    /// How the last week went.
    Digest,
    /// A screen on a wall says nothing any more.
    ScreenSilent,
    /// What everyone may read of a board has changed: told to a program.
    BoardChanged,
}

/// By which way something leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As mail, to a person who works here.
    Mail,
    /// As a call, to a program.
    Hook,
}

impl Kind {
    /// True for what is told at night too.
    #[must_use]
    pub fn is_about_safety(self) -> bool {
        matches!(self, Kind::Safety | Kind::SafetyUntaken | Kind::SafetyUndecided)
    }
}

/// What went wrong, in one word of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Failure {
    /// The mail server does not answer.
    Unreachable,
    /// It showed a certificate that is not to be trusted.
    Certificate,
    /// It did not accept our name and password.
    SignIn,
    /// It said: not now.
    NotNow,
    /// It will not take mail for this mailbox.
    Refused,
    /// The address is none, or one that is not called.
    Address,
    /// It will never be there again.
    Gone,
}

/// A notice that is to leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct New {
    /// Names the occasion: the same occasion twice is one notice.
    pub key: String,
    pub kind: Kind,
    /// The person it is for; of a changed board the hook.
    pub to: Id,
    pub place_id: Id,
    /// Not even administrators may learn of it.
    pub hushed: bool,
    pub count: Option<i64>,
    /// The promised day it is about.
    pub day: Option<Day>,
    pub not_before: Time,
}

/// How long one process has for handing something over.
pub const LEASE: i64 = 5 * Time::MINUTE;
/// How long something is tried before it is given up.
const PATIENCE: i64 = 48 * Time::HOUR;
/// How long it is remembered that something went out, so that no occasion comes twice.
const REMEMBERED: i64 = 28 * Time::DAY;

/// Puts a notice into the outbox, unless the same occasion was put there before.
pub fn put(tx: &mut Tx, new: New, now: Time) {
    store::insert(tx, &Id::random(), New { not_before: coarse(new.not_before), ..new }, coarse(now));
}

/// Takes the next notice that may leave this way, for [`LEASE`]. Nobody else gets it meanwhile.
///
/// # Errors
/// When the database refuses.
pub async fn claim(tx: &mut Tx, way: Way, now: Time) -> Result<Option<Notice>> {
    store::claim(tx, way == Way::Hook, now, now.plus(LEASE)).await
}

/// It was handed over.
///
/// # Errors
/// When the database refuses.
pub async fn sent(tx: &mut Tx, id: &Id, now: Time) -> Result<()> {
    store::set_sent(tx, id, coarse(now)).await
}

/// It could not be handed over. `for_good` when trying again would change nothing. True if it is dead now.
///
/// # Errors
/// When the database refuses.
pub async fn failed(tx: &mut Tx, notice: &Notice, failure: Failure, for_good: bool, now: Time) -> Result<bool> {
    let dead = for_good || now.0 - notice.not_before.0 >= PATIENCE;
    if dead {
        store::give_up(tx, &notice.id, failure, coarse(now)).await?;
    } else {
        store::set_failed(tx, &notice.id, failure, now.plus(pause(&notice.id, notice.tries))).await?;
    }
    Ok(dead)
}

/// It may not leave yet, which is nobody's fault.
///
/// # Errors
/// When the database refuses.
pub async fn put_off(tx: &mut Tx, id: &Id, until: Time) -> Result<()> {
    store::put_off(tx, id, until).await
}

/// True if a newer notice of this kind, for the same one and about the same place, waits behind it.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_overtaken(tx: &mut Tx, notice: &Notice) -> Result<bool> {
    store::newer(tx, notice).await.map(|n| n > 0)
}

/// Whom it was for is not here any more, or something newer says the same.
///
/// # Errors
/// When the database refuses.
pub async fn drop(tx: &mut Tx, id: &Id) -> Result<()> {
    store::delete(tx, id).await
}

/// Which mail was given up, of what administrators may know, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn dead(tx: &mut Tx) -> Result<Vec<Notice>> {
    store::dead(tx).await
}

/// How much mail went out since a moment and how much waits, at each place, of what administrators may know.
///
/// # Errors
/// When the database cannot be read.
pub async fn flow(tx: &mut Tx, since: Time) -> Result<Vec<Flow>> {
    store::flow(tx, since).await
}

/// Tries once more what was given up, with patience from now on.
///
/// # Errors
/// [`Error::NotFound`] when it was not given up, or nobody may know of it.
pub async fn try_again(tx: &mut Tx, id: &Id, now: Time) -> Result<()> {
    if store::revive(tx, id, now).await? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Forgets what went out, or was given up, long ago.
///
/// # Errors
/// When the database refuses.
pub async fn forget(tx: &mut Tx, now: Time) -> Result<()> {
    store::delete_before(tx, now.plus(-REMEMBERED)).await
}

/// The last full five minutes.
fn coarse(time: Time) -> Time {
    Time(time.0 - time.0.rem_euclid(5 * Time::MINUTE))
}

/// Time until the next try: 1, 2, 4 .. 60 minutes, and up to a quarter more, which the notice's own name decides.
fn pause(id: &Id, tries: i64) -> i64 {
    let doubled = (0..tries.clamp(1, 7) - 1).fold(1, |minutes, _| minutes * 2).min(60) * Time::MINUTE;
    let share = i64::from(id.0.bytes().fold(0u8, |sum, b| sum.wrapping_mul(31).wrapping_add(b)));
    doubled + doubled / 4 * share / 255
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_an_hour_and_lie_apart() {
        let id = Id("0".repeat(32));
        let minutes = |tries| pause(&id, tries) / Time::MINUTE;
        let all: Vec<i64> = (1..=9).map(minutes).collect();
        for (n, least) in [1, 2, 4, 8, 16, 32, 60, 60, 60].into_iter().enumerate() {
            assert!((least..=least + least / 4).contains(&all[n]), "{all:?}");
        }
        let different: std::collections::BTreeSet<i64> = (0..20).map(|_| pause(&Id::random(), 7)).collect();
        assert!(different.len() > 10);
    }
}
