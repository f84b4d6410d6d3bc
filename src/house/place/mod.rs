//! A place: an organisation, a region, a service or a site. Places form a tree, several trees may live in one house, and
//! a role at a place reaches everything below it.
//!
//! A place keeps its own promises: which days it is open, in how many of them people get an answer, and at which slots
//! staff see what was written. This room knows neither staff nor what people say.

mod calendar;
mod closure;
mod slot;
mod store;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Db, Id, Topic, Tx},
        ledger::{self, Act},
    },
};
pub use calendar::{Calendar, Closed, Holidays};
pub use closure::{Closure, close, closures, lift, problem as closure_problem};
use jiff::tz::TimeZone;
pub use slot::{Release, at_once};
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, PoisonError, RwLock},
};

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
    /// The day somebody last tried them.
    pub help_checked_on: Option<Day>,
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
            help_checked_on: None,
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

    /// True if nobody has tried the help lines for half a year.
    #[must_use]
    pub fn help_is_old(&self, today: Day) -> bool {
        self.help_checked_on.is_none_or(|day| today.0 - day.0 > HELP_KEEPS)
    }

    #[must_use]
    pub fn is_small(&self) -> bool {
        self.headcount < SMALL
    }

    #[must_use]
    pub fn home(&self) -> String {
        format!("/p/{}", self.slug)
    }
}

/// What can be set about a place.
#[derive(Debug, Clone)]
pub struct Settings {
    pub slug: String,
    pub name: String,
    pub kind: Kind,
    pub people: String,
    pub zone: String,
    pub nation: String,
    pub open_days: String,
    pub promise_days: i64,
    pub slots: String,
    pub headcount: i64,
    pub telling: bool,
    pub staffed: bool,
    pub help: String,
}

/// The help lines a new place shows; checked in June 2026, and the place's own to change.
pub const HELP: &str = "In danger now: 999\nTo talk, day or night, free: Samaritans 116 123\nBy text: SHOUT to 85258";

impl Settings {
    /// Safe first settings for a kind of place.
    #[must_use]
    pub fn preset(kind: Kind, name: &str, slug: &str) -> Settings {
        let (people, open_days, promise_days, headcount) = match kind {
            Kind::DropIn => ("guests", "1234567", 3, 40),
            Kind::Community => ("members", "12345", 5, 60),
            Kind::Regional | Kind::National => ("people we support", "12345", 5, 200),
        };
        Settings {
            slug: slug.into(),
            name: name.into(),
            kind,
            people: people.into(),
            zone: "Europe/London".into(),
            nation: "england-and-wales".into(),
            open_days: open_days.into(),
            promise_days,
            slots: "08:00 12:00 16:00 20:00".into(),
            headcount,
            telling: true,
            staffed: kind == Kind::DropIn,
            help: HELP.into(),
        }
    }

    /// The settings of a place as they stand.
    #[must_use]
    pub fn of(place: &Place) -> Settings {
        let p = place.clone();
        Settings {
            slug: p.slug,
            name: p.name,
            kind: p.kind,
            people: p.people,
            zone: p.zone,
            nation: p.nation,
            open_days: p.open_days,
            promise_days: p.promise_days,
            slots: p.slots,
            headcount: p.headcount,
            telling: p.telling,
            staffed: p.staffed,
            help: p.help,
        }
    }

    /// Every setting that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self) -> Vec<(&'static str, &'static str)> {
        let slug_ok = (2..=40).contains(&self.slug.len()) && self.slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let mut days: Vec<char> = self.open_days.chars().collect();
        days.dedup();
        [
            (self.name.is_empty() || self.name.chars().count() > 80, "name", "Write a name of at most 80 letters"),
            (!slug_ok, "slug", "Use 2 to 40 small letters, digits and hyphens, such as northside"),
            (self.people.is_empty() || self.people.chars().count() > 40, "people", "Write the word you use for people here, such as guests"),
            (TimeZone::get(&self.zone).is_err(), "zone", "Choose a time zone such as Europe/London"),
            (days.is_empty() || days.len() > 7 || days.iter().any(|d| !('1'..='7').contains(d)), "open_days", "Choose at least one day"),
            (!(1..=20).contains(&self.promise_days), "promise_days", "Choose between 1 and 20 open days"),
            (Release::parse(&self.slots).is_none(), "slots", "Write 1 to 12 times such as 08:00, with spaces between them"),
            (!(1..=100_000).contains(&self.headcount), "headcount", "Write about how many people use this place, as a number"),
            (self.help.chars().count() > 1_000, "help", "Keep the help lines below 1,000 letters"),
        ]
        .into_iter()
        .filter(|(wrong, ..)| *wrong)
        .map(|(_, field, sentence)| (field, sentence))
        .collect()
    }
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

/// All places at one moment.
#[derive(Default)]
pub struct Tree {
    by_id: HashMap<Id, Arc<Place>>,
    by_slug: HashMap<String, Arc<Place>>,
    in_order: Vec<Arc<Place>>,
}

impl Tree {
    fn new(mut places: Vec<Place>, closures: &[Closure], holidays: &Arc<Holidays>) -> Tree {
        for place in &mut places {
            // Closed above is closed here.
            let here = closures.iter().filter(|c| place.path.split('.').any(|id| id == c.place_id.0)).map(Closure::days).collect();
            place.calendar = Some(Arc::new(Calendar::new(&place.open_days, &place.nation, holidays.clone(), here)));
        }
        let in_order: Vec<Arc<Place>> = places.into_iter().map(Arc::new).collect();
        Tree {
            by_id: in_order.iter().map(|p| (p.id.clone(), p.clone())).collect(),
            by_slug: in_order.iter().map(|p| (p.slug.clone(), p.clone())).collect(),
            in_order,
        }
    }

    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub fn slug(&self, slug: &str) -> Result<Arc<Place>> {
        self.by_slug.get(slug).cloned().ok_or(Error::NotFound)
    }

    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub fn id(&self, id: &Id) -> Result<Arc<Place>> {
        self.by_id.get(id).cloned().ok_or(Error::NotFound)
    }

    /// From the roots down, siblings by name.
    #[must_use]
    pub fn all(&self) -> &[Arc<Place>] {
        &self.in_order
    }

    /// The places where guests can tell something.
    #[must_use]
    pub fn telling(&self) -> Vec<Arc<Place>> {
        self.in_order.iter().filter(|p| p.telling).cloned().collect()
    }

    /// A place and everything above it, the root last.
    #[must_use]
    pub fn upwards(&self, place: &Place) -> Vec<Arc<Place>> {
        let mut ids: Vec<&str> = place.path.split('.').filter(|id| !id.is_empty()).collect();
        ids.reverse();
        ids.into_iter().filter_map(|id| self.by_id.get(&Id(id.to_string())).cloned()).collect()
    }

    /// How far below its root a place stands.
    #[must_use]
    pub fn depth(place: &Place) -> usize {
        place.path.matches('.').count().saturating_sub(1)
    }
}

/// The tree, kept in memory and read again when it changed.
#[derive(Clone)]
pub struct Book {
    kept: Arc<RwLock<Option<Kept>>>,
    holidays: Arc<Holidays>,
}

/// The tree as it was read: at which version, and when.
struct Kept {
    version: u64,
    read_at: Time,
    tree: Arc<Tree>,
}

/// How long another process may serve an old tree, in milliseconds.
const STALE: i64 = 5 * Time::SECOND;

impl Book {
    #[must_use]
    pub fn new(holidays: Holidays) -> Book {
        Book { kept: Arc::default(), holidays: Arc::new(holidays) }
    }

    /// The list of bank holidays the house counts with.
    #[must_use]
    pub fn holidays(&self) -> &Holidays {
        &self.holidays
    }

    /// The tree as it stands.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn tree(&self, db: &Db, now: Time) -> Result<Arc<Tree>> {
        let version = db.version(&Topic::Places);
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner).as_ref().filter(|c| c.version == version).map(|c| (c.read_at, c.tree.clone()));
        if let Some((read_at, tree)) = &kept
            && (!db.is_shared() || now.0 - read_at.0 < STALE)
        {
            return Ok(tree.clone());
        }
        let read = match db.read().await {
            Ok(mut tx) => read(&mut tx, &self.holidays).await,
            Err(e) => Err(e),
        };
        let tree = match (read, kept) {
            (Ok(tree), _) => Arc::new(tree),
            // An old tree is better than none: with it a page can say that nothing was kept, and give the words back.
            (Err(_), Some((_, tree))) => return Ok(tree),
            (Err(e), None) => return Err(e),
        };
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = Some(Kept { version, read_at: now, tree: tree.clone() });
        Ok(tree)
    }
}

async fn read(tx: &mut Tx, holidays: &Arc<Holidays>) -> Result<Tree> {
    let places = store::all(tx).await?;
    Ok(Tree::new(places, &store::closures(tx).await?, holidays))
}
