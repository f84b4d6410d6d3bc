//! A round: a vote of a user group, from the question to the answer it obliges the organisation to.
//!
//! Everything that could tilt it is fixed before it opens, and sealed in one [`Definition`]: the question, the options and the
//! order the lot gave them, the rule, how many may vote, when it opens and closes, how many must come for it to count, and what
//! the result does. After that nobody can change or close it; before it closes nobody, and no page, can know anything of it.
//! A person votes with a card drawn by hand, or where a group wants it with a link on their own phone ([`phone`]): the house knows marks of cards, and which were used, and apart from it what was
//! voted, sealed, under names drawn by lot. Nothing in between, no moment, no way that stands beside a ballot. Who came is
//! ticked on paper by number, and brought here only once the vote is over.
//!
//! A round counts itself by two rules side by side, of which the one fixed before binds. With its outcome a clock of
//! [`DAYS_TO_ANSWER`] working days begins, in which the organisation answers where everyone sees it. This room prints no cards
//! and knows no phone, and its officers learn nothing earlier than anybody else.

mod cast;
pub mod certificate;
pub mod count;
pub mod definition;
pub mod desk;
pub mod hex;
pub mod job;
mod kind;
pub mod list;
mod outcome;
pub mod phone;
pub mod public;
mod start;
mod step;
mod store;
mod tally;
pub mod verify;
mod view;
mod vote;
pub mod wall;

pub use cast::{Cast, Hands, Keyed, cast, key_in, lift, with_card};
pub use definition::{Definition, NONE};
pub use kind::{Label, Rule, Way};
pub use outcome::{Closing, Opened, answer, close, counted, keyed_once, opened, take_account};
pub use start::{Draft, Holder, LINE, Offered, Said, commit_cards, drop_it, is_one_sheet, make_cards, marks, print, propose, settle, talk};
pub use step::Told;
pub use tally::{Duel, Ordered, Outcome, Side};
pub use vote::Vote;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        web::words::Locale,
    },
    house::{group::Roll, place::Place},
};

/// Working days to the organisation's answer, from the day of the count.
pub const DAYS_TO_ANSWER: i64 = 20;
/// The most options a round may have: with more, nobody weighs them all.
pub const OPTIONS: usize = 20;

/// Where a round stands. It follows from what was fixed and from the clock; nobody switches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It can still be changed.
    Draft,
    /// It is fixed, and its cards are not made yet.
    Settled,
    /// The hour came before the cards did: it can only be dropped and proposed anew.
    Missed,
    /// Cards are made; it opens by itself.
    Ready,
    Open,
    /// It is closed; paper is keyed in, and nothing is known yet.
    Closed,
    Counted,
    /// It was dropped before it opened.
    Dropped,
}

/// A round as it is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Round {
    pub id: Id,
    pub place_id: Id,
    pub group_id: Id,
    pub question: String,
    pub about: String,
    pub label: Label,
    pub rule: Rule,
    /// How many are chosen, where there is no budget.
    pub seats: i64,
    /// What can be spent, in pounds.
    pub budget: Option<i64>,
    /// The most ticks on one ballot; any number where it is nothing.
    pub ticks: Option<i64>,
    /// How many must vote for the result to bind.
    pub turnout: Option<i64>,
    /// The roll as it stood when it was settled: its largest number, and those that were struck off, with spaces between.
    pub roll: i64,
    pub struck: String,
    pub opens_at: Time,
    pub closes_at: Time,
    /// The cards were printed by the office, and not by the stewards alone.
    pub by_office: bool,
    /// Whoever wants to votes by their own phone, with a link they get before it opens.
    pub by_phone: bool,
    /// The secret half of the key of the links, sealed.
    pub phone_key: Option<Vec<u8>>,
    /// The four words of the other half.
    pub phone_words: Option<String>,
    pub coded_at: Option<Time>,
    pub definition: Option<String>,
    pub digest: Option<Vec<u8>>,
    /// The four words of its definition, which stand on every card.
    pub words: Option<String>,
    pub settled_at: Option<Time>,
    pub cards: Option<i64>,
    pub cards_root: Option<Vec<u8>>,
    pub carded_at: Option<Time>,
    pub closed_at: Option<Time>,
    pub wrapped_key: Option<Vec<u8>>,
    pub spoiled: Option<i64>,
    pub unused: Option<i64>,
    /// The numbers of those who were given a card, with spaces between: brought in after the vote.
    pub marked: Option<String>,
    pub counted_at: Option<Time>,
    pub counted_on: Option<Day>,
    /// The day by which the organisation answers.
    pub answer_by: Option<Day>,
    pub outcome: Option<String>,
    pub dropped_on: Option<Day>,
}

impl Round {
    #[must_use]
    pub fn phase(&self, now: Time) -> Phase {
        if self.dropped_on.is_some() {
            Phase::Dropped
        } else if self.counted_at.is_some() {
            Phase::Counted
        } else if self.settled_at.is_none() {
            Phase::Draft
        } else if self.carded_at.is_none() {
            if self.opens_at <= now { Phase::Missed } else { Phase::Settled }
        } else if now < self.opens_at {
            Phase::Ready
        } else if now < self.closes_at {
            Phase::Open
        } else {
            Phase::Closed
        }
    }

    /// Everyone may read it: what it asks is fixed.
    #[must_use]
    pub fn is_public(&self, now: Time) -> bool {
        matches!(self.phase(now), Phase::Ready | Phase::Open | Phase::Closed | Phase::Counted)
    }

    /// What seals its definition.
    ///
    /// # Errors
    /// When it is not settled.
    pub fn digest(&self) -> Result<[u8; 32]> {
        self.digest.as_deref().and_then(|d| d.try_into().ok()).ok_or(Error::Internal("a round without a digest is open"))
    }

    /// The most things one ballot may tick.
    #[must_use]
    pub fn most_ticks(&self, options: usize) -> usize {
        self.ticks.and_then(|n| usize::try_from(n).ok()).unwrap_or(options).min(options)
    }

    /// When the last voting link is given out: nobody gets one while votes come in.
    #[must_use]
    pub fn links_until(&self) -> Time {
        self.opens_at.plus(-phone::GAP)
    }

    /// Voting links are given out.
    #[must_use]
    pub fn gives_links(&self, now: Time) -> bool {
        self.coded_at.is_some() && self.phase(now) == Phase::Ready && now < self.links_until()
    }

    /// Who may vote, by number.
    #[must_use]
    pub fn members(&self) -> Roll {
        Roll { size: self.roll, struck: self.struck.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect() }
    }

    #[must_use]
    pub fn home(&self) -> String {
        format!("/v/{}", self.id)
    }
}

/// Something one can vote for.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Choice {
    pub id: Id,
    /// Its number as it was typed.
    pub n: i64,
    pub title: String,
    pub cost: Option<i64>,
    pub priority_id: Option<Id>,
    /// Its number on paper and in texts, from 1: the order the lot gave.
    pub lot: Option<i64>,
    /// What speaks for it and against it, a line each.
    pub pro: Option<String>,
    pub con: Option<String>,
}

/// What the organisation says of the outcome.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Answered {
    pub n: i64,
    pub kind: String,
    pub words: String,
    pub by_role: String,
    pub signed: String,
    pub on_day: Day,
}

/// A moment as the people of a place say it, in English: for what is sealed.
#[must_use]
pub fn said_at(place: &Place, at: Time) -> String {
    view::moment(Locale::English, place, at)
}

/// A round by its name.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Round> {
    store::by_id(tx, id).await?.ok_or(Error::NotFound)
}

/// What one can vote for, in the order the lot gave, or as it was typed before there was a lot.
///
/// # Errors
/// When the database cannot be read.
pub async fn choices(tx: &mut Tx, round: &Id) -> Result<Vec<Choice>> {
    store::choices(tx, round).await
}

/// All rounds of a place, the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_place(tx: &mut Tx, place: &Id) -> Result<Vec<Round>> {
    store::of_place(tx, place).await
}

/// The rounds that everyone at a place may read, the latest first: its own, and those of places above it.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_everyone(tx: &mut Tx, place: &Place) -> Result<Vec<Round>> {
    store::public_under(tx, &place.path).await
}

/// What the organisation has said of the outcome, the first answer first.
///
/// # Errors
/// When the database cannot be read.
pub async fn answers(tx: &mut Tx, round: &Id) -> Result<Vec<Answered>> {
    store::answers(tx, round).await
}
