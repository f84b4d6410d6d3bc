//! Priorities: what people want changed, in an order that nobody who works here can touch.
//!
//! A priority is made from what people told and agreed to show, or by the users' group; where it came from follows from that
//! and is never chosen ([`Origin`]). It is wanted by conversations that are linked to it and by those who press "me too"
//! without saying anything: both are people, each counted once as far as one can know ([`gather`]). Screens on a wall are
//! touched by many hands, so that their touches stand apart and order nothing. It is no vote, and the pages say so.
//!
//! The list stands by how many want it, at how many sites, and who has waited longest ([`order`]). There is no verb to hide,
//! move or age anything. Two can become one and be parted again, by staff or the group, in the open; only the group puts up
//! to two first, and only the group lets one rest. Each quarter whoever reads it is asked whether it still is so.
//!
//! What guests do is known from the next slot on, as everywhere. This room keeps no word of what anyone told.

mod gather;
pub mod desk;
mod group;
mod joining;
pub mod order;
pub mod public;
pub mod score;
mod shelf;
mod store;
mod view;
mod voice;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    hear::concern,
    house::place::{Place, Tree},
};
use gather::Kept;
pub use gather::Want;
pub use group::{pin, put_to_sleep, wake};
pub use joining::{merge, part};
use order::Lane;
pub use shelf::{List, Shelf};
pub use store::Unlisted;
pub use voice::{affirm, leaves, me_too, tap, tells, wants};

/// Who may pin and let rest: an officer of the users' group, as the journal names them.
pub const GROUP: &str = "group";
/// So many may stand first.
pub const PINS: usize = 2;
/// Letters of a title, and of the words under it.
pub const TITLE: usize = 80;
pub const WORDS: usize = 600;
/// Days after which it is asked about again.
pub const QUARTER: i64 = 91;
/// So many others are named to somebody who writes something like them.
pub const NAMED: usize = 3;

/// Where it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Origin {
    /// From what somebody told and agreed to show, whoever put it on the list.
    User,
    Group,
    Staff,
}

impl Origin {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Origin::User => "user",
            Origin::Group => "group",
            Origin::Staff => "staff",
        }
    }
}

/// What the users' group decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Turn {
    Pinned,
    Unpinned,
    Asleep,
    Awake,
}

/// One such decision.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Step {
    pub priority_id: Id,
    pub n: i64,
    pub turn: Turn,
    pub on_day: Day,
    pub by_role: String,
    pub why: String,
}

/// One became part of another, and perhaps was parted again.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Joined {
    pub id: Id,
    pub from_id: Id,
    pub into_id: Id,
    pub on_day: Day,
    pub by_role: String,
    pub parted_on: Option<Day>,
    pub parted_by: Option<String>,
}

/// What somebody told and agreed to show.
#[derive(Debug, Clone)]
pub struct Card {
    pub concern_id: Id,
    pub place_id: Id,
    pub said: String,
    pub shown_on: Day,
    pub did: Option<String>,
    pub did_on: Option<Day>,
}

/// Is it still so?
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Answer {
    Still,
    Sorted,
    NoLonger,
}

impl Answer {
    pub const ALL: [Answer; 3] = [Answer::Still, Answer::Sorted, Answer::NoLonger];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Answer::Still => "still",
            Answer::Sorted => "sorted",
            Answer::NoLonger => "no-longer",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|a| a.key() == key)
    }
}

/// What was said in one quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub quarter: i64,
    pub still: i64,
    pub sorted: i64,
    pub no_longer: i64,
}

/// Which quarter of its life a priority is in; in the first nobody is asked.
#[must_use]
pub fn quarter(made_on: Day, today: Day) -> i64 {
    (today.0 - made_on.0).div_euclid(QUARTER)
}

/// A priority about to be made.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    pub title: String,
    pub words: String,
}

impl Draft {
    /// What is wrong with it: the field and the id of nothing but a length.
    #[must_use]
    pub fn is_well(&self) -> bool {
        let (title, words) = (self.title.trim(), self.words.chars().count());
        !title.is_empty() && title.chars().count() <= TITLE && !title.contains('\n') && words <= WORDS
    }
}

/// Everything on the lists of a tree of places, in no order.
///
/// # Errors
/// When the database cannot be read.
pub async fn all(tx: &mut Tx, root: &str, now: Time) -> Result<Vec<Want>> {
    let rows = store::rows(tx, root).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    Ok(gather::gather(&Kept {
        rows,
        links: store::links(tx, root, now).await?,
        voices: store::voices(tx, root, now).await?,
        taps: store::taps(tx, root, now).await?,
        merges: store::merges(tx, root).await?,
        turns: store::turns(tx, root).await?,
        promised: store::promised(tx, root, now).await?,
        affirmed: store::affirmed(tx, root, now).await?,
    }))
}

/// A priority as it stands, with the place it is about.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn by_id(tx: &mut Tx, tree: &Tree, id: &Id, now: Time) -> Result<Want> {
    let row = store::row(tx, id).await?.ok_or(Error::NotFound)?;
    let root = root(&*tree.id(&row.place_id)?);
    all(tx, &root, now).await?.into_iter().find(|w| w.id == *id).ok_or(Error::NotFound)
}

/// The place a priority is about.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn place_of(tx: &mut Tx, id: &Id) -> Result<Id> {
    Ok(store::row(tx, id).await?.ok_or(Error::NotFound)?.place_id)
}

/// True if it was pressed on the page that `mark` stands for.
///
/// # Errors
/// When the database cannot be read.
pub async fn has_pressed(tx: &mut Tx, id: &Id, mark: &[u8]) -> Result<bool> {
    store::has_voice(tx, id, mark).await
}

/// The path of the organisation a place belongs to.
#[must_use]
pub fn root(place: &Place) -> String {
    place.path.split_inclusive('.').next().unwrap_or_default().to_string()
}

/// True if what is wanted there is for this place: it was said here, below, or for all above.
#[must_use]
pub fn is_for(want: &Want, place: &Place) -> bool {
    want.path.starts_with(&place.path) || place.path.starts_with(&want.path)
}

/// Puts something on the list: from what people told and agreed to show, or, without that, as the group or staff say it.
/// `by` is the role that does it. Gives its name.
///
/// # Errors
/// [`Error::Refused`] with a draft that cannot stand; [`Error::NotYours`] for a card that no board shows, or of elsewhere.
pub async fn make(tx: &mut Tx, tree: &Tree, place: &Place, draft: &Draft, cards: &[Id], by: &str, now: Time) -> Result<Id> {
    if !draft.is_well() {
        return Err(Error::Refused("err-form"));
    }
    let (id, today) = (Id::random(), place.today(now));
    let origin = match (cards.is_empty(), by) {
        (false, _) => Origin::User,
        (true, GROUP) => Origin::Group,
        (true, _) => Origin::Staff,
    };
    store::insert(tx, &id, &place.id, draft.title.trim(), draft.words.trim(), origin, today, by);
    ledger::record(tx, Act::PriorityMade, &place.id, &id, by, now);
    for card in cards {
        put(tx, tree, place, &id, card, by, now).await?;
    }
    told(tx, place, now);
    Ok(id)
}

/// Adds what one more person told and agreed to show.
///
/// # Errors
/// [`Error::NotYours`] for what no board shows, or of elsewhere.
pub async fn add(tx: &mut Tx, tree: &Tree, id: &Id, card: &Id, by: &str, now: Time) -> Result<()> {
    let row = store::row(tx, id).await?.ok_or(Error::NotFound)?;
    let place = tree.id(&row.place_id)?;
    put(tx, tree, &place, id, card, by, now).await?;
    told(tx, &place, now);
    Ok(())
}

async fn put(tx: &mut Tx, tree: &Tree, place: &Place, id: &Id, card: &Id, by: &str, now: Time) -> Result<()> {
    let at = store::card_at(tx, card, now).await?.ok_or(Error::NotYours)?;
    if !place.is_over(&*tree.id(&at)?) {
        return Err(Error::NotYours);
    }
    store::link(tx, id, card, place.today(now), now);
    ledger::record(tx, Act::PriorityLinked, &place.id, id, by, now);
    // Their writer sees it in their conversation.
    if let Some(concern) = concern::by_id(tx, card).await? {
        concern::told_by_staff(tx, &concern);
    }
    Ok(())
}

/// The priorities a conversation is part of.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_concern(tx: &mut Tx, concern: &Id) -> Result<Vec<Id>> {
    store::of_concern(tx, concern).await
}

/// What stands on the boards of a place and below it and is on no list.
///
/// # Errors
/// When the database cannot be read.
pub async fn unlisted(tx: &mut Tx, place: &Place, now: Time) -> Result<Vec<Unlisted>> {
    store::unlisted(tx, &place.path, now).await
}

/// Sorts a list as a lane does. What the group put first stands first where most voices do.
pub fn sort(wants: &mut [Want], lane: Lane, today: Day) {
    let last = |w: &Want| lane == Lane::Most && !w.is_pinned();
    wants.sort_by(|a, b| (last(a)).cmp(&last(b)).then_with(|| lane.compare(&a.weight, &b.weight, today)));
}

/// Which of these are like what somebody writes, most alike first.
#[must_use]
pub fn like<'w>(wants: &'w [Want], words: &str) -> Vec<&'w Want> {
    let texts: Vec<String> =
        wants.iter().map(|w| [&w.title, &w.words].into_iter().chain(w.cards.iter().take(5).map(|c| &c.said)).cloned().collect::<Vec<_>>().join("\n")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    concern::alike(words, &texts).into_iter().take(NAMED).map(|n| &wants[n]).collect()
}

/// Everywhere it may be read, something is other from then on.
fn told(tx: &mut Tx, place: &Place, from: Time) {
    place.boards().for_each(|board| tx.changes_from(board, from));
}
