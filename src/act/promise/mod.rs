//! Promises: what the team says it will do about what people told it, and whether those people say that it was done.
//!
//! A promise has an owner by what they do, a first date that never changes, and steps that are only ever added: moved,
//! claimed, stopped, refused, each with its reason. What it says now is replayed from them ([`standing`]). "We did it"
//! cannot be said without proof, and is green only once more of those who asked say yes than no; as soon as they disagree
//! it is open again. Without a date it is an intention and counts as no promise. Who set it going is counted from the days
//! on which words came and were linked ([`Origin`]), never chosen.
//!
//! What guests say here (an answer, "not what I said", "not wanted any more") is known from their slot on, to everyone at
//! once. Only concerns of the team's lane can be linked. This room draws no board and knows no words of a conversation
//! but those that stand on the board already.

mod answer;
pub mod desk;
mod draft;
pub mod job;
pub mod kind;
mod late;
pub mod public;
mod source;
mod standing;
mod store;
mod view;

pub use answer::{agree, answer, disown, heard};
pub use draft::{Draft, Saying};
pub use kind::{Answer, Origin, ProofKind, Reason, State, Tier, Turn};
pub use source::{Source, answer_to};
pub use standing::{ASKED_AGAIN, Move, Standing, Tally, stands, tally};

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Topic, Tx},
        ledger::{self, Act},
    },
    hear::{
        concern::{self, Concern, Lane},
        dialogue::notice::{self, News},
    },
    house::place::{Place, Tree},
};
use std::{collections::HashMap, sync::Arc};

/// The most concerns one promise may answer: more than a page can show are not answered by one promise.
pub const LINKS: usize = 500;

/// One thing the team said about it. `words` say it; the other fields belong to single turns.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Step {
    pub n: i64,
    pub turn: Turn,
    pub on_day: Day,
    pub by_role: String,
    pub until_day: Option<Day>,
    pub words: String,
    pub proof_kind: Option<ProofKind>,
    pub proof: Option<String>,
    pub reason: Option<Reason>,
    /// Who decided, by what they do; of what was passed on: to whom.
    pub decided_by: Option<String>,
    /// What would change it.
    pub changes: Option<String>,
    /// How to challenge it.
    pub challenge: Option<String>,
}

/// A concern it answers.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Link {
    pub concern_id: Id,
    pub linked_on: Day,
    pub disowned_from: Option<Time>,
    /// How the team puts it, in the words its writer agreed to, as far as is known.
    pub agreed: Option<String>,
    /// The same before its slot: for the writer's own page.
    pub agrees: Option<String>,
    /// The day it was told.
    pub day: Day,
    /// Its words as they stand on the board, with their bars.
    pub said: Option<String>,
    pub shown_on: Option<Day>,
}

impl Link {
    /// Its writer has not said, as far as is known, that it is about something else.
    #[must_use]
    pub fn counts(&self, now: Time) -> bool {
        self.disowned_from.is_none_or(|from| from > now)
    }
}

/// What a writer said of a claim.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Answered {
    /// The number of the claim's step; 0 for "not wanted any more".
    pub claim: i64,
    pub concern_id: Id,
    /// 0 after the claim, 1 after four weeks.
    pub round: i64,
    pub answer: Answer,
    pub known_from: Time,
}

/// What staff heard when they asked.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Heard {
    pub n: i64,
    pub claim: i64,
    /// Where they asked: "the house meeting".
    pub at_what: String,
    pub yes: i64,
    pub partly: i64,
    pub no: i64,
    pub on_day: Day,
}

/// A promise, whole.
#[derive(Debug, Clone)]
pub struct Promise {
    pub id: Id,
    pub place_id: Id,
    pub number: i64,
    /// The team's own short name for it.
    pub subject: String,
    /// How the team would put what people said.
    pub saying: Option<String>,
    pub owner_id: Option<Id>,
    /// What its owner does.
    pub owner: String,
    pub tier: Tier,
    /// Whole pounds.
    pub budget: Option<i64>,
    pub hours: Option<i64>,
    pub made_on: Day,
    pub origin: Origin,
    /// Where everyone reads the vote or the decision that it answers.
    pub from: Option<String>,
    /// In their order, one at least.
    pub steps: Vec<Step>,
    /// The oldest words first.
    pub links: Vec<Link>,
    pub answers: Vec<Answered>,
    pub heard: Vec<Heard>,
}

/// Somebody who uses the place had asked for it when it was made, and it was said so then (indicator I01): words that came or
/// were linked later, or that their writer has said are about something else, do not make an old plan theirs.
#[must_use]
pub fn asked_before(links: &[Link], made_on: Day, now: Time) -> bool {
    links.iter().any(|l| l.counts(now) && l.day <= made_on && l.linked_on <= made_on)
}

/// What stands on the board as people's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    pub words: String,
    /// Since when it stands there.
    pub on: Option<Day>,
}

impl Promise {
    #[must_use]
    pub fn stands(&self, place: &Place, now: Time) -> Standing {
        stands(place, &self.steps, &self.links, &self.answers, now)
    }

    /// What the team says now.
    #[must_use]
    pub fn last(&self) -> Option<&Step> {
        self.steps.iter().rev().find(|s| s.turn != Turn::Moved).or(self.steps.first())
    }

    /// The claim that stands last.
    #[must_use]
    pub fn claim(&self) -> Option<&Step> {
        self.steps.iter().rev().find(|s| s.turn == Turn::Claimed)
    }

    /// How many told the team this, as far as everyone may know.
    #[must_use]
    pub fn people(&self, now: Time) -> i64 {
        self.links.iter().filter(|l| l.counts(now)).map(|_| 1).sum()
    }

    /// People's own words for it: those of the first who agreed to theirs on the board, or how the team put it where
    /// somebody who said it agreed. Without either there are none, and the board shows the subject without quotation marks.
    #[must_use]
    pub fn quote(&self, now: Time) -> Option<Quote> {
        let counted = || self.links.iter().filter(|l| l.counts(now));
        let agreed = counted().find_map(|l| l.agreed.as_ref());
        let agreed = agreed.map(|words| Quote { words: words.clone(), on: None });
        agreed.or_else(|| counted().find_map(|l| l.said.as_ref().map(|said| Quote { words: said.clone(), on: l.shown_on })))
    }

    /// What staff heard of the claim that stands, all together.
    #[must_use]
    pub fn heard_in_all(&self) -> Tally {
        let claim = self.claim().map_or(0, |c| c.n);
        self.heard.iter().filter(|h| h.claim == claim).fold(Tally::default(), |t, h| Tally { yes: t.yes + h.yes, partly: t.partly + h.partly, no: t.no + h.no })
    }

    /// What this writer has said of the claim that stands, also before its slot: for their own page.
    #[must_use]
    pub fn said_by(&self, concern: &Id) -> Option<&Answered> {
        let claim = self.claim().map_or(0, |c| c.n);
        self.answers.iter().filter(|a| a.concern_id == *concern && a.claim == claim).max_by_key(|a| (a.round, a.known_from))
    }
}

/// Puts promises and what belongs to them together.
fn together(rows: Vec<store::Row>, parts: store::Parts, now: Time) -> Vec<Promise> {
    fn by_promise<T>(parts: Vec<(Id, T)>) -> HashMap<Id, Vec<T>> {
        let mut map: HashMap<Id, Vec<T>> = HashMap::new();
        for (id, part) in parts {
            map.entry(id).or_default().push(part);
        }
        map
    }
    let (mut steps, mut links) = (by_promise(parts.steps), by_promise(parts.links));
    let (mut answers, mut heard) = (by_promise(parts.answers), by_promise(parts.heard));
    rows.into_iter()
        .map(|row| {
            let id = row.id.clone();
            let mut take = || (steps.remove(&id).unwrap_or_default(), links.remove(&id).unwrap_or_default());
            let (steps, links) = take();
            store::whole(row, steps, links, answers.remove(&id).unwrap_or_default(), heard.remove(&id).unwrap_or_default(), now)
        })
        .collect()
}

/// All promises of a place and of everything below it, by number. Links say what everyone may read at `now`.
///
/// # Errors
/// When the database cannot be read.
pub async fn under(tx: &mut Tx, place: &Place, now: Time) -> Result<Vec<Promise>> {
    read(tx, place, true, now).await
}

/// Numbers of those that are late, the longest first: for agendas of meetings, which this room stands above.
pub const OVERDUE: crate::decide::meeting::Overdue = |tx, place, now| Box::pin(overdue(tx, place, now));

async fn overdue(tx: &mut Tx, place: &Place, now: Time) -> Result<Vec<i64>> {
    let mut late = Vec::new();
    for promise in under(tx, place, now).await? {
        let standing = promise.stands(place, now);
        late.extend(standing.due.filter(|_| standing.late).map(|due| (due, promise.number)));
    }
    late.sort_unstable();
    Ok(late.into_iter().map(|(_, number)| number).collect())
}

/// The promises of one place alone.
///
/// # Errors
/// When the database cannot be read.
pub async fn at(tx: &mut Tx, place: &Place, now: Time) -> Result<Vec<Promise>> {
    read(tx, place, false, now).await
}

async fn read(tx: &mut Tx, place: &Place, deep: bool, now: Time) -> Result<Vec<Promise>> {
    let rows = store::under(tx, &place.path, deep).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    Ok(together(rows, store::parts_under(tx, &place.path, deep, now).await?, now))
}

/// A promise by its number.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn by_number(tx: &mut Tx, number: i64, now: Time) -> Result<Promise> {
    let row = store::by_number(tx, number).await?.ok_or(Error::NotFound)?;
    let parts = store::parts_of(tx, &row.id, now).await?;
    together(vec![row], parts, now).pop().ok_or(Error::NotFound)
}

/// The promises about one concern, those its writer disowned among them.
///
/// # Errors
/// When the database cannot be read.
pub async fn about(tx: &mut Tx, concern: &Id, now: Time) -> Result<Vec<Promise>> {
    let mut promises = Vec::new();
    for row in store::about(tx, concern).await? {
        let parts = store::parts_of(tx, &row.id, now).await?;
        promises.extend(together(vec![row], parts, now));
    }
    Ok(promises)
}

/// Makes a promise about `concerns`, which whoever makes it may read. Gives its number.
///
/// # Errors
/// [`Error::NotYours`] for a concern that cannot be linked or too many of them; the draft is checked before ([`Draft`]).
pub async fn make(tx: &mut Tx, tree: &Tree, place: &Place, draft: &Draft, saying: &Saying, concerns: &[Concern], by: &str, now: Time) -> Result<i64> {
    let (id, today) = (Id::random(), place.today(now));
    let number = store::next_number(tx).await?;
    store::insert(tx, &id, &place.id, number, draft, today, by);
    store::insert_step(tx, &id, &saying.step(1, today, by));
    ledger::record(tx, act(saying.turn), &place.id, &id, by, now);
    link_all(tx, tree, &id, place, concerns, 0, today, by, now)?;
    for concern in concerns {
        notice::tell(tx, &concern.id, news(saying.turn), about_step(number, 1), today);
    }
    told(tx, tree, place);
    Ok(number)
}

/// Adds a step. `seen` is the number of the last step when the page was drawn.
///
/// # Errors
/// [`Error::Stale`] when somebody added one meanwhile, or it stands where this cannot follow.
pub async fn step(tx: &mut Tx, tree: &Tree, place: &Place, id: &Id, number: i64, saying: &Saying, seen: i64, by: &str, now: Time) -> Result<()> {
    if store::hold(tx, id).await? == 0 {
        return Err(Error::NotFound);
    }
    let promise = by_number(tx, number, now).await?;
    let last = promise.steps.last().map_or(0, |s| s.n);
    if last != seen {
        return Err(Error::Stale);
    }
    if !promise.stands(place, now).state.next().contains(&saying.turn) {
        return Err(Error::Stale);
    }
    store::insert_step(tx, id, &saying.step(last + 1, place.today(now), by));
    ledger::record(tx, act(saying.turn), &place.id, id, by, now);
    tell_writers(tx, &promise).await?;
    for link in promise.links.iter().filter(|l| l.counts(now)) {
        notice::tell(tx, &link.concern_id, news(saying.turn), about_step(number, last + 1), place.today(now));
    }
    told(tx, tree, place);
    Ok(())
}

/// Why those who asked are told of a step.
fn news(turn: Turn) -> News {
    if turn == Turn::Claimed { News::Claimed } else { News::Changed }
}

/// One number for a step of a promise.
fn about_step(number: i64, n: i64) -> i64 {
    number * 1000 + n
}

/// Links more concerns, from today on.
///
/// # Errors
/// [`Error::NotYours`] for one that cannot be linked or too many of them.
pub fn link(tx: &mut Tx, tree: &Tree, place: &Place, promise: &Promise, concerns: &[Concern], by: &str, now: Time) -> Result<()> {
    link_all(tx, tree, &promise.id, place, concerns, promise.links.len(), place.today(now), by, now)?;
    told(tx, tree, place);
    Ok(())
}

fn link_all(tx: &mut Tx, tree: &Tree, id: &Id, place: &Place, concerns: &[Concern], before: usize, today: Day, by: &str, now: Time) -> Result<()> {
    if before + concerns.len() > LINKS {
        return Err(Error::NotYours);
    }
    for concern in concerns {
        if concern.lane != Lane::Team || !tree.id(&concern.place_id)?.path.starts_with(&place.path) || concern.erased_on.is_some() {
            return Err(Error::NotYours);
        }
        store::link(tx, id, &concern.id, today);
        ledger::record(tx, Act::PromiseLinked, &place.id, &concern.id, by, now);
        concern::told_by_staff(tx, concern);
    }
    Ok(())
}

/// Says anew how the team would put what people said. What somebody agreed to before stays as it was agreed.
///
/// # Errors
/// When the database refuses.
pub async fn say(tx: &mut Tx, tree: &Tree, place: &Place, promise: &Promise, saying: &str) -> Result<()> {
    store::say(tx, &promise.id, saying);
    tell_writers(tx, promise).await?;
    told(tx, tree, place);
    Ok(())
}

/// Somebody else answers for it.
pub fn own(tx: &mut Tx, tree: &Tree, place: &Place, promise: &Promise, owner_id: &Id, owner: &str, by: &str, now: Time) {
    store::own(tx, &promise.id, owner_id, owner);
    ledger::record(tx, Act::PromiseHandedOver, &place.id, &promise.id, by, now);
    told(tx, tree, place);
}

/// Everybody whose words are linked sees the change in their conversation.
async fn tell_writers(tx: &mut Tx, promise: &Promise) -> Result<()> {
    for link in &promise.links {
        if let Some(concern) = concern::by_id(tx, &link.concern_id).await?.filter(|c| c.erased_on.is_none()) {
            concern::told_by_staff(tx, &concern);
        }
    }
    Ok(())
}

/// The boards that show it: its place's and those of all places above.
fn above(tree: &Tree, place: &Place) -> Vec<Arc<Place>> {
    tree.upwards(place)
}

fn told(tx: &mut Tx, tree: &Tree, place: &Place) {
    for place in above(tree, place) {
        tx.changed(Topic::Board(place.id.clone()));
    }
}

fn told_from(tx: &mut Tx, tree: &Tree, place: &Place, from: Time) {
    for place in above(tree, place) {
        tx.changes_from(Topic::Board(place.id.clone()), from);
    }
}

fn act(turn: Turn) -> Act {
    match turn {
        Turn::Will => Act::Promised,
        Turn::Finding => Act::PromisedAnAnswer,
        Turn::Intention => Act::Intended,
        Turn::Cannot | Turn::NotNow => Act::PromiseRefused,
        Turn::Passed => Act::PromisePassedOn,
        Turn::Moved => Act::PromiseMoved,
        Turn::Claimed => Act::PromiseClaimed,
        Turn::Stopped => Act::PromiseStopped,
    }
}
