//! Screens on a wall: a tablet or a computer that guests share, paired by somebody who works here.
//!
//! A screen has a cookie; its guests have none. What one of them typed lives in the page and ends with it: the next one finds a
//! screen that knows nothing. Its pages are those of the web in another frame (`ground::web::screen`). Without a network the
//! screen makes the receipt itself and keeps what was written sealed to the house, until the house takes it, once.
//!
//! Of a screen is known that it works and how much it still holds; how much was sent from it is counted in memory and written
//! down for whole days, long after. This room never says that a message came from a screen.

pub mod desk;
pub mod job;
pub mod public;
mod store;
mod view;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Topic, Tx},
        ledger::{self, Act},
        web::screen::{Counted, Mark, Paired},
    },
    house::place::{Place, Tree},
};
use std::{collections::HashMap, sync::Arc};
pub use store::{Counts, Screen};

/// What a screen is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Mode {
    /// People tell, come back, and look at the board.
    Tell,
    /// It shows the board, card after card, and is not touched.
    Board,
}

impl Mode {
    pub const ALL: [Mode; 2] = [Mode::Tell, Mode::Board];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Mode::Tell => "tell",
            Mode::Board => "board",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|m| m.key() == key)
    }
}

/// What a screen is called at the desk, in letters.
pub const NAME: usize = 60;
/// How long a number may be typed.
const CODE: i64 = 5 * Time::MINUTE;
/// Screens that may wait to be paired at once.
const WAITING: i64 = 20;
/// What a screen says of itself is kept to this.
const COARSE: i64 = 5 * Time::MINUTE;
/// A screen that says nothing for so long is silent, and somebody is told.
pub const SILENT: i64 = 30 * Time::MINUTE;
/// How long a screen takes no touch while somebody wipes it.
const WIPING: i64 = 30 * Time::SECOND;
/// Days in which a screen's counts are kept.
const KEPT: i64 = 90;

impl Screen {
    /// It has said nothing for too long.
    #[must_use]
    pub fn is_silent(&self, now: Time) -> bool {
        self.seen_at.is_some_and(|seen| now.0 - seen.0 >= SILENT)
    }

    /// Minutes since it last said that it works.
    #[must_use]
    pub fn quiet_for(&self, now: Time) -> Option<i64> {
        self.seen_at.map(|seen| (now.0 - seen.0) / Time::MINUTE)
    }
}

/// A number of six digits for a screen that asks to be paired, good for five minutes. The same screen is shown the same one.
///
/// # Errors
/// [`Error::TooMany`] when very many wait.
pub async fn ask(tx: &mut Tx, mark: Mark, now: Time) -> Result<(String, Time)> {
    store::forget_codes(tx, now).await?;
    if let Some(waiting) = store::code_of(tx, &mark.0).await? {
        return Ok(waiting);
    }
    if store::codes(tx).await? >= WAITING {
        return Err(Error::TooMany);
    }
    let (code, until) = (format!("{:06}", rand::random_range(0..1_000_000)), now.plus(CODE));
    store::insert_code(tx, &mark.0, &code, until).await?;
    Ok((code, until))
}

/// The number a screen shows, while it is good.
///
/// # Errors
/// When the database cannot be read.
pub async fn asked(tx: &mut Tx, mark: Mark, now: Time) -> Result<Option<(String, Time)>> {
    Ok(store::code_of(tx, &mark.0).await?.filter(|(_, until)| *until > now))
}

/// What somebody says of a screen when they pair it.
pub struct New {
    pub code: String,
    pub name: String,
    pub mode: Mode,
    pub prints: bool,
}

/// Pairs the screen that shows this number. `by` is the role that did it.
///
/// # Errors
/// [`Error::Refused`] when no screen shows it now, or the name is none.
pub async fn pair(tx: &mut Tx, place: &Place, new: &New, by: &str, now: Time) -> Result<()> {
    if new.name.is_empty() || new.name.chars().count() > NAME {
        return Err(Error::Refused("err-form"));
    }
    store::forget_codes(tx, now).await?;
    let mark = store::take_code(tx, &new.code).await?.ok_or(Error::Refused("err-form"))?;
    let id = Id::random();
    store::insert(tx, &id, &mark, &place.id, new, place.today(now), coarse(now)).await?;
    ledger::record(tx, Act::ScreenPaired, &place.id, &id, by, now);
    tx.changed(Topic::Screens);
    Ok(())
}

/// A screen is none any more: what it still holds is taken, and it is asked to be paired again.
///
/// # Errors
/// [`Error::NotFound`] when it ended before.
pub async fn end(tx: &mut Tx, place: &Place, id: &Id, by: &str, now: Time) -> Result<()> {
    if store::end(tx, id, place.today(now)).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::ScreenEnded, &place.id, id, by, now);
    tx.changed(Topic::Screens);
    Ok(())
}

/// For half a minute it takes no touch.
///
/// # Errors
/// [`Error::NotFound`] when it ended.
pub async fn wipe(tx: &mut Tx, id: &Id, now: Time) -> Result<()> {
    // A screen asks every twenty seconds; it is told for long enough to hear of it.
    if store::set_wipe(tx, id, now.plus(WIPING)).await? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// The screen with this cookie, ended or not.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(tx: &mut Tx, mark: Mark) -> Result<Option<Screen>> {
    store::by_mark(tx, &mark.0).await
}

/// All that are paired.
///
/// # Errors
/// When the database cannot be read.
pub async fn all(tx: &mut Tx) -> Result<Vec<Screen>> {
    store::all(tx).await
}

/// How it went on days that are over, the last first.
///
/// # Errors
/// When the database cannot be read.
pub async fn counts(tx: &mut Tx, before: Day) -> Result<Vec<Counts>> {
    store::counts(tx, before).await
}

/// A screen says that it works and, while nobody stands there, how many messages it holds. True if it is to be wiped.
///
/// # Errors
/// When the database refuses.
pub async fn beats(tx: &mut Tx, screen: &Screen, waiting: Option<i64>, now: Time) -> Result<bool> {
    let (seen, waiting) = (coarse(now), waiting.unwrap_or(screen.waiting));
    if screen.seen_at != Some(seen) || screen.waiting != waiting || screen.told_at.is_some() {
        store::seen(tx, &screen.id, seen, waiting).await?;
    }
    Ok(screen.wipe_until.is_some_and(|until| until > now))
}

/// Somebody was told that these are silent.
///
/// # Errors
/// When the database refuses.
pub async fn told(tx: &mut Tx, id: &Id, now: Time) -> Result<()> {
    store::told(tx, id, now).await
}

/// Writes down what was counted, for the day that just was: nothing of it says when.
///
/// # Errors
/// When the database refuses.
pub async fn write_down(tx: &mut Tx, counted: &[(String, Counted)], day: Day) -> Result<()> {
    for (id, counted) in counted {
        store::add(tx, &Id(id.clone()), day, *counted).await?;
    }
    store::forget_counts(tx, day.plus(-KEPT)).await
}

/// What the guard has to know of each.
#[must_use]
pub fn known(screens: &[Screen], tree: &Tree) -> HashMap<Mark, Arc<Paired>> {
    let one = |screen: &Screen| {
        let place = tree.id(&screen.place_id).ok()?;
        Some((
            Mark::read(&screen.mark)?,
            Arc::new(Paired { id: screen.id.0.clone(), place: place.slug.clone(), name: place.name.clone(), prints: screen.prints }),
        ))
    };
    screens.iter().filter_map(one).collect()
}

/// A new cookie for a screen, and its mark.
///
/// # Errors
/// Never with marks of the length they have.
pub fn new_token(keys: &Keys) -> Result<(String, Mark)> {
    let token = Id::random().0;
    let mark = Mark::read(&keys.token_mark("screen", &token)).ok_or(Error::Internal("a mark has the wrong length"))?;
    Ok((token, mark))
}

fn coarse(now: Time) -> Time {
    Time(now.0 - now.0.rem_euclid(COARSE))
}
