//! A concern: what a person said, and where it stands.
//!
//! The words are sealed under the dialogue's own key. Of when it came, the day is kept and the slot from which staff may
//! see it; of how it came, nothing. The first promised day never changes; the day the team now aims at may move, in the
//! open, once. Whose turn it is is a moment, not a flag: `waiting_since` is the slot of the oldest message nobody has
//! answered. Which staff may see a concern is decided by the queries of this room, in every list and count.

pub mod desk;
mod hold;
mod kind;
mod lane;
pub mod late;
mod similar;
mod store;
mod told;
mod view;

use crate::{
    clock::{Day, Time},
    config::Release,
    error::{Error, Result},
    ground::{
        anon::{DialogueKey, Keys, Receipt},
        db::{Id, Tx},
        ledger::{self, Act},
    },
    hear::{deadline, hint},
    house::place::{self, Place},
};
pub use hold::{all_colleagues, colleagues, give, may_hold, names_at, put_off, put_off_until};
pub use kind::{Alarm, Kind, Lane, See, Verdict};
pub use lane::{hinted, into_lane, is_read, set_alarm, sooner};
pub use similar::{Similar, alike, similar};
pub use store::{Clocks, Colleague, Ended, List, Row, Standing, Tally};
pub use told::{told_among_staff, told_by_staff, told_by_writer};

/// What a person tells us.
#[derive(Debug, Clone)]
pub struct Said {
    pub kind: Kind,
    pub words: String,
    pub better: String,
    pub see: See,
    pub lane: Lane,
    /// The writer ticked "show it to the team now".
    pub now: bool,
    /// The language of the page they wrote on, so that answers come in it.
    pub locale: String,
}

/// A concern as it is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Concern {
    pub id: Id,
    pub place_id: Id,
    pub kind: Kind,
    pub lane: Lane,
    pub see: See,
    pub locale: String,
    pub mark: Option<Vec<u8>>,
    pub wrapped_key: Option<Vec<u8>>,
    pub words: Option<Vec<u8>>,
    pub better: Option<Vec<u8>>,
    pub day: Day,
    pub release_at: Time,
    /// The first promise. It never changes.
    pub promised: Day,
    /// The day the team now aims at.
    pub answer_by: Day,
    pub waiting_since: Option<Time>,
    pub last_seq: i64,
    pub last_day: Day,
    pub answered_on: Option<Day>,
    /// The day staff said it is done, until their next turn.
    pub closed_on: Option<Day>,
    pub verdict: Option<Verdict>,
    pub verdict_from: Option<Time>,
    pub erased_on: Option<Day>,
    /// The day the promise was moved to, once, in the open.
    pub extended_to: Option<Day>,
    /// The day of the first real reply.
    pub replied_on: Option<Day>,
    /// Working days before it in which a question kept the clock still.
    pub paused: i64,
    /// A question waits for the writer since this day.
    pub asked_on: Option<Day>,
    /// They have seen it, and the clock stands, since this day. Staff know of it from `paused_from` on.
    pub paused_on: Option<Day>,
    pub paused_from: Option<Time>,
    /// The day they first saw a real reply.
    pub saw_on: Option<Day>,
    pub holder_id: Option<Id>,
    /// What puts it first in the lists, which staff may know from `alarm_from`.
    pub alarm: Option<Alarm>,
    pub alarm_from: Option<Time>,
    /// The day it left the team's lane.
    pub left_on: Option<Day>,
}

impl Concern {
    /// True if staff can see that somebody waits here: for an answer, or with a question of theirs.
    #[must_use]
    pub fn is_open(&self, now: Time) -> bool {
        self.erased_on.is_none() && self.release_at <= now && (self.waiting_since.is_some_and(|from| from <= now) || self.asked_on.is_some())
    }

    /// The key to its words.
    ///
    /// # Errors
    /// [`Error::NotFound`] once it was erased.
    pub fn key(&self, keys: &Keys) -> Result<DialogueKey> {
        keys.open_dialogue(&self.id.0, self.wrapped_key.as_deref().ok_or(Error::NotFound)?)
    }

    /// The writer's judgement as staff may know it.
    #[must_use]
    pub fn verdict_at(&self, now: Time) -> Option<Verdict> {
        self.verdict.filter(|_| self.verdict_from.is_some_and(|from| from <= now))
    }

    /// The first words, and what would make it better.
    ///
    /// # Errors
    /// [`Error::NotFound`] once it was erased.
    pub fn opened(&self, key: &DialogueKey) -> Result<(String, String)> {
        let words = key.open("words", self.words.as_deref().ok_or(Error::NotFound)?)?;
        Ok((words, self.better.as_deref().map(|b| key.open("better", b)).transpose()?.unwrap_or_default()))
    }
}

/// A concern written down and sealed, to be kept, and the one time its receipt is known.
pub struct Written {
    concern: Concern,
    /// The list of bank holidays the promise was counted with.
    calendar: String,
    pub receipt: Receipt,
    pub promised: Day,
}

impl Written {
    /// The same under a receipt that a screen without a network made and has shown.
    #[must_use]
    pub fn under(mut self, keys: &Keys, receipt: Receipt) -> Written {
        self.concern.mark = Some(keys.mark(&receipt));
        self.receipt = receipt;
        self
    }

    /// What it is called in the house.
    #[must_use]
    pub fn id(&self) -> Id {
        self.concern.id.clone()
    }
}

/// The open days to an answer: a person who does not feel safe is answered on the next one.
#[must_use]
pub fn days_to_answer(place: &Place, kind: Kind) -> i64 {
    if kind == Kind::Unsafe { 1 } else { place.promise_days }
}

/// Working days, after the slot that shows it, in which somebody looks at what is meant for the board.
pub const DAYS_TO_LOOK: i64 = 1;

/// From when staff may see something written now.
#[must_use]
pub fn release_at(place: &Place, release: Release, at_once: bool, now: Time) -> Time {
    if at_once || release == Release::Now { place::at_once(now) } else { place.slot_after(now) }
}

/// Writes down what a person tells, before anything is kept. `page_key` is the idempotency key of their page: the same page
/// sent twice has the same receipt.
///
/// # Errors
/// Only if sealing itself fails.
pub fn write(keys: &Keys, place: &Place, said: Said, page_key: &[u8], release: Release, now: Time) -> Result<Written> {
    let id = Id::random();
    let day = place.today(now);
    let (key, wrapped) = keys.new_dialogue(&id.0)?;
    let receipt = keys.receipt_for(page_key);
    let release_at = release_at(place, release, said.now || said.kind == Kind::Unsafe, now);
    let promised = deadline::due(place, day, days_to_answer(place, said.kind));
    // What is about someone who works here, or not safe, never goes on a board.
    let private = said.lane != Lane::Team || said.kind == Kind::Unsafe;
    let alarm = match said.kind {
        Kind::Unsafe => Some(Alarm::Unsafe),
        _ if hint::is_there(&said.words) || hint::is_there(&said.better) => Some(Alarm::Hint),
        _ => None,
    };
    let concern = Concern {
        place_id: place.id.clone(),
        kind: said.kind,
        lane: said.lane,
        see: if private { See::Team } else { said.see },
        locale: said.locale,
        mark: Some(keys.mark(&receipt)),
        wrapped_key: Some(wrapped),
        words: Some(key.seal("words", &said.words)?),
        better: if said.better.is_empty() { None } else { Some(key.seal("better", &said.better)?) },
        day,
        release_at,
        promised,
        answer_by: promised,
        waiting_since: Some(release_at),
        last_seq: 0,
        last_day: day,
        answered_on: None,
        closed_on: None,
        verdict: None,
        verdict_from: None,
        erased_on: None,
        extended_to: None,
        replied_on: None,
        paused: 0,
        asked_on: None,
        paused_on: None,
        paused_from: None,
        saw_on: None,
        holder_id: None,
        alarm,
        alarm_from: alarm.map(|_| release_at),
        left_on: None,
        id,
    };
    Ok(Written { concern, calendar: place.calendar().version().into(), receipt, promised })
}

/// Keeps what was written. A page sent twice makes one concern: the second write fails with [`Error::is_taken`].
pub fn keep(tx: &mut Tx, Written { concern, calendar, .. }: Written) {
    ledger::record(tx, Act::Received, &concern.place_id, &concern.id, "guest", concern.release_at);
    told::told_to_desk(tx, &concern, concern.release_at);
    store::insert(tx, concern, calendar);
}

/// The concern a receipt opens.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_receipt(tx: &mut Tx, keys: &Keys, receipt: &Receipt) -> Result<Option<Concern>> {
    store::by_mark(tx, keys.mark(receipt)).await
}

/// A concern by its name, for its writer and for the house itself.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Option<Concern>> {
    store::by_id(tx, id).await
}

/// A concern for a member of staff: only what was released, at places their roles reach, in the lane they read.
///
/// # Errors
/// [`Error::NotFound`] for everything else, so that it does not exist for them.
pub async fn for_staff(tx: &mut Tx, id: &Id, staff: &Id, now: Time) -> Result<Concern> {
    store::visible(tx, id, staff, now).await?.ok_or(Error::NotFound)
}

/// One page of a list of the desk, and how many stand in each list.
///
/// # Errors
/// When the database cannot be read.
pub async fn list(tx: &mut Tx, keys: &Keys, list: List, staff: &Id, today: Day, now: Time) -> Result<(Vec<Row>, Tally)> {
    let mut rows = store::list(tx, list, staff, today, now).await?;
    subjects(keys, &mut rows);
    Ok((rows, store::tally(tx, staff, today, now).await?))
}

/// What this person may read whose first words hold what they look for, letters large or small. Words lie sealed, so that
/// this is a walk through the last thousand and not an index of what people said.
///
/// # Errors
/// When the database cannot be read.
pub async fn search(tx: &mut Tx, keys: &Keys, wanted: &str, staff: &Id, now: Time) -> Result<Vec<Row>> {
    let wanted = wanted.to_lowercase();
    let mut found = Vec::new();
    for mut row in store::latest(tx, staff, now).await? {
        let Some((key, sealed)) = row.wrapped_key.as_deref().and_then(|w| keys.open_dialogue(&row.id.0, w).ok()).zip(row.words.as_deref()) else { continue };
        if key.open("words", sealed).is_ok_and(|words| words.to_lowercase().contains(&wanted)) {
            row.subject = subject(keys, &row);
            found.push(row);
        }
    }
    found.truncate(100);
    Ok(found)
}

/// How the places stand that this person may count.
///
/// # Errors
/// When the database cannot be read.
pub async fn standings(tx: &mut Tx, staff: &Id, today: Day, now: Time) -> Result<Vec<Standing>> {
    store::standings(tx, staff, today, now).await
}

/// Fills in the beginning of the words, for those who may read these rows.
pub fn subjects<'r>(keys: &Keys, rows: impl IntoIterator<Item = &'r mut Row>) {
    for row in rows {
        row.subject = subject(keys, row);
    }
}

/// The beginning of the words, for a row of a list.
fn subject(keys: &Keys, row: &Row) -> String {
    let (Some(wrapped), Some(sealed)) = (&row.wrapped_key, &row.words) else { return String::new() };
    shortened(&keys.open_dialogue(&row.id.0, wrapped).and_then(|key| key.open("words", sealed)).unwrap_or_default())
}

fn shortened(words: &str) -> String {
    let line: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 120 { line.chars().take(119).chain(['…']).collect() } else { line }
}

/// The person wrote again: it waits from that slot, unless it waited already. Gives the number of the new message.
///
/// # Errors
/// [`Error::NotFound`] when it was erased.
pub async fn wrote_again(tx: &mut Tx, id: &Id, from: Time, answer_by: Day, clocks: Clocks, today: Day) -> Result<i64> {
    store::wait(tx, id, from, answer_by, clocks, today).await?.ok_or(Error::NotFound)
}

/// Holds a concern for the rest of this transaction, so that no other can change it in between.
///
/// # Errors
/// [`Error::NotFound`] when it was erased.
pub async fn hold(tx: &mut Tx, id: &Id) -> Result<()> {
    if store::hold(tx, id).await? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Staff said something that ends their turn. What the person wrote and staff cannot see yet keeps waiting.
///
/// # Errors
/// [`Error::NotFound`] when it was erased.
pub async fn turned(tx: &mut Tx, id: &Id, ended: Ended, clocks: Clocks, unseen_from: Option<Time>, today: Day) -> Result<i64> {
    store::forget_reminders(tx, id);
    store::turn(tx, id, ended, clocks, unseen_from, today).await?.ok_or(Error::NotFound)
}

/// The writer saw what staff wrote: an `answer` among it, or a question that stops the clock (`pauses`), which staff may
/// know from `from`.
pub fn saw(tx: &mut Tx, id: &Id, answer: bool, pauses: bool, today: Day, from: Time) {
    store::saw(tx, id, answer, pauses, today, from);
}

/// What the board asks of staff is done, or, with nothing, is to be done again.
pub fn worded(tx: &mut Tx, id: &Id, on: Option<Day>) {
    store::worded(tx, id, on);
}

/// Staff said something that leaves the turn where it is; with a day, the team now aims at that day.
///
/// # Errors
/// [`Error::NotFound`] when it was erased.
pub async fn added(tx: &mut Tx, id: &Id, until: Option<Day>, today: Day) -> Result<i64> {
    store::add(tx, id, until, today).await?.ok_or(Error::NotFound)
}

/// The writer's judgement. Gives the number of its message.
///
/// # Errors
/// [`Error::NotFound`] when it was erased.
pub async fn judged(tx: &mut Tx, id: &Id, verdict: Verdict, from: Time, answer_by: Day, clocks: Clocks, today: Day) -> Result<i64> {
    store::judge(tx, id, verdict, from).await?;
    match verdict {
        Verdict::No => wrote_again(tx, id, from, answer_by, clocks, today).await,
        Verdict::Yes | Verdict::Partly => added(tx, id, None, today).await,
    }
}

/// A new receipt in place of the old one, which stops working.
///
/// # Errors
/// [`Error::NotFound`] when it was erased.
pub async fn renew(tx: &mut Tx, keys: &Keys, concern: &Concern, now_slot: Time) -> Result<Receipt> {
    let receipt = keys.new_receipt();
    if store::set_mark(tx, &concern.id, keys.mark(&receipt)).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::ReplacedWords, &concern.place_id, &concern.id, "guest", now_slot);
    Ok(receipt)
}

/// Destroys the key and the words. What is left says that something was here, and when it went.
///
/// # Errors
/// When the database refuses.
pub async fn erase(tx: &mut Tx, id: &Id, today: Day) -> Result<()> {
    store::erase(tx, id, today).await
}

/// What nobody has touched since `before` and nobody waits for. Unanswered concerns are never among them.
///
/// # Errors
/// When the database cannot be read.
pub async fn finished_before(tx: &mut Tx, before: Day, most: i64) -> Result<Vec<Concern>> {
    store::finished_before(tx, before, most).await
}
