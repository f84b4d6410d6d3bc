//! A place: an organisation, a region, a service or a site. Places form a tree, several trees may live in one house, and
//! a role at a place reaches everything below it.
//!
//! A place keeps its own promises: which days it is open, in how many of them people get an answer, and at which slots
//! staff see what was written. This room knows neither staff nor what people say.

mod calendar;
mod closure;
mod settings;
mod slot;
mod store;
pub mod tile;
mod tree;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Topic, Tx},
        ledger::{self, Act},
        web::{parts, words::Locale},
    },
};
pub use calendar::{Calendar, Closed, Holidays};
pub use closure::{Closure, close, closures, lift, problem as closure_problem};
use jiff::tz::TimeZone;
pub use settings::{HELP, Settings};
pub use slot::{Release, at_once};
use std::sync::{Arc, LazyLock};
pub use tree::{Book, Tree};

/// The four kinds of organisation this was made for; they choose the first settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Deserialize)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    National,
    Regional,
    DropIn,
    Community,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::DropIn, Kind::Community, Kind::Regional, Kind::National];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Kind::National => "national",
            Kind::Regional => "regional",
            Kind::DropIn => "drop-in",
            Kind::Community => "community",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|k| k.key() == key)
    }
}

/// Where things happen.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Place {
    pub id: Id,
    pub parent_id: Option<Id>,
    /// Ids from the root down, each ended by a dot: a subtree is everything that begins with it.
    pub path: String,
    pub slug: String,
    pub name: String,
    pub kind: Kind,
    /// What this house calls the people who use it.
    pub people: String,
    /// IANA time zone.
    pub zone: String,
    pub nation: String,
    /// ISO weekdays the team answers on: "12345".
    pub open_days: String,
    /// Open days to an answer.
    pub promise_days: i64,
    /// Clock times at which staff see what was written: "08:00 12:00".
    pub slots: String,
    /// About how many people use it; small places show weeks instead of days.
    pub headcount: i64,
    /// True if guests can tell something here.
    pub telling: bool,
    /// True if somebody of the team is here day and night.
    pub staffed: bool,
    /// Help lines, one a line.
    pub help: String,
    /// Languages it offers besides those that were checked, as tags with spaces between.
    pub languages: String,
    /// Keys of the pictures it shows in easy read; none are the usual ones.
    pub tiles: String,
    /// The day somebody last tried them.
    pub help_checked_on: Option<Day>,
    /// The number people can text instead.
    pub texts: Option<String>,
    /// Filled in by the tree, which knows the closures of all places above as well.
    #[sqlx(skip)]
    calendar: Option<Arc<Calendar>>,
}

/// Days after which help lines have to be tried again: a number that rings nowhere is worse than none.
pub const HELP_KEEPS: i64 = 180;

/// Below this many people even a day would point at someone.
pub const SMALL: i64 = 15;

impl Place {
    /// A place with these settings that is kept nowhere: for rules that need a calendar but no database.
    #[must_use]
    pub fn unkept(s: &Settings) -> Place {
        let s = s.clone();
        Place {
            id: Id::random(),
            parent_id: None,
            path: String::new(),
            slug: s.slug,
            name: s.name,
            kind: s.kind,
            people: s.people,
            zone: s.zone,
            nation: s.nation,
            open_days: s.open_days,
            promise_days: s.promise_days,
            slots: s.slots,
            headcount: s.headcount,
            telling: s.telling,
            staffed: s.staffed,
            help: s.help,
            languages: s.languages,
            tiles: s.tiles,
            help_checked_on: None,
            texts: None,
            calendar: None,
        }
    }

    /// Which days count here.
    #[must_use]
    pub fn calendar(&self) -> Arc<Calendar> {
        static BUILT_IN: LazyLock<Arc<Holidays>> = LazyLock::new(|| Arc::new(Holidays::built_in()));
        self.calendar.clone().unwrap_or_else(|| Arc::new(Calendar::new(&self.open_days, &self.nation, BUILT_IN.clone(), Vec::new())))
    }

    #[must_use]
    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    #[must_use]
    pub fn today(&self, now: Time) -> Day {
        Day::of(now, &self.time_zone())
    }

    /// "2026-06-12T18:00" as people here mean it; the beginning of time for anything else.
    #[must_use]
    pub fn moment_of(&self, typed: &str) -> Time {
        let read = || {
            let (day, hours) = typed.split_once(['T', ' '])?;
            let (hour, minute) = hours.split_once(':')?;
            let (hour, minute) = (hour.parse::<i8>().ok()?, minute.get(..2)?.parse::<i8>().ok()?);
            ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(())?;
            Some(parts::day(day)?.at(hour, minute, &self.time_zone()))
        };
        read().unwrap_or(Time(0))
    }

    /// True if nobody has tried the help lines for half a year.
    #[must_use]
    pub fn help_is_old(&self, today: Day) -> bool {
        self.help_checked_on.is_none_or(|day| today.0 - day.0 > HELP_KEEPS)
    }

    #[must_use]
    pub fn is_small(&self) -> bool {
        self.headcount < SMALL
    }

    /// The boards that show what happens here: its own and those of all places above it.
    pub fn boards(&self) -> impl Iterator<Item = Topic> {
        self.path.split('.').filter(|id| !id.is_empty()).map(|id| Topic::Board(Id(id.to_string())))
    }

    /// True for this place and for everything below it.
    #[must_use]
    pub fn is_over(&self, other: &Place) -> bool {
        other.path.starts_with(&self.path)
    }

    /// The languages it offers: those that somebody who speaks them has checked, and those it switched on.
    #[must_use]
    pub fn offered(&self) -> Vec<Locale> {
        Locale::ALL.into_iter().filter(|l| l.walked().is_some() || self.languages.split_whitespace().any(|tag| tag == l.tag())).collect()
    }

    #[must_use]
    pub fn home(&self) -> String {
        format!("/p/{}", self.slug)
    }
}

/// The languages that are offered at one of these places at least.
#[must_use]
pub fn offered(places: &[Arc<Place>]) -> Vec<Locale> {
    Locale::ALL.into_iter().filter(|l| l.walked().is_some() || places.iter().any(|place| place.offered().contains(l))).collect()
}

/// Makes a place, below another or as a root of its own. `by` is the role that did it.
///
/// # Errors
/// [`Error::Refused`] with settings that have problems; an [`is_taken`](Error::is_taken) error when the address is in use.
pub async fn make(tx: &mut Tx, parent: Option<&Place>, settings: &Settings, by: &str, now: Time) -> Result<Place> {
    if !settings.problems().is_empty() {
        return Err(Error::Refused("err-form"));
    }
    let id = Id::random();
    let path = format!("{}{id}.", parent.map_or("", |p| p.path.as_str()));
    store::insert(tx, &id, parent.map(|p| &p.id), &path, settings, now).await?;
    ledger::record(tx, Act::PlaceMade, &id, &id, by, now);
    tx.changed(Topic::Places);
    store::by_id(tx, &id).await?.ok_or(Error::NotFound)
}

/// Changes the settings of a place. Dates already promised stay as they are.
///
/// # Errors
/// As [`make`].
pub async fn change(tx: &mut Tx, place: &Id, settings: &Settings, by: &str, now: Time) -> Result<()> {
    if !settings.problems().is_empty() {
        return Err(Error::Refused("err-form"));
    }
    if store::update(tx, place, settings).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::PlaceChanged, place, place, by, now);
    tx.changed(Topic::Places);
    tx.changed(Topic::Board(place.clone()));
    Ok(())
}

/// Somebody has tried the help lines, and they work.
///
/// # Errors
/// [`Error::NotFound`] when the place is not there.
pub async fn tried_help(tx: &mut Tx, place: &Place, by: &str, now: Time) -> Result<()> {
    if store::tried_help(tx, &place.id, place.today(now)).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::HelpTried, &place.id, &place.id, by, now);
    tx.changed(Topic::Places);
    Ok(())
}

/// People can text this number from now on, or none any more.
///
/// # Errors
/// [`Error::NotFound`] when there is no such place.
pub async fn set_texts(tx: &mut Tx, place: &Place, number: Option<&str>) -> Result<()> {
    if store::set_texts(tx, &place.id, number.map(String::from)).await? == 0 {
        return Err(Error::NotFound);
    }
    tx.changed(Topic::Places);
    Ok(())
}
