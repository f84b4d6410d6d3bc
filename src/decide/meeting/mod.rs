//! Meetings of people who use a place, with or without those who work there.
//!
//! Whoever cannot come reads everything: what is talked about, the papers at the moment they are shared, what was decided and
//! what came of it. The agenda builds itself ([`agenda`]): what was promised and is late, what people want most and what votes
//! chose and nobody answered, then what the group brings, and what managers bring at the end. Half of the minutes of a joint
//! meeting are for what users brought, whatever managers add. After it the room keeps how many came, by role and never by name;
//! what was decided, beside what users wanted before; and hands that were raised. The group agrees to the record, and each
//! decision on what users brought starts the clock of the organisation's answer.
//!
//! What stands in an item is public already: the title of a priority, the question of a vote, the team's own name of a promise.
//! They are named here and read where they stand, so that nothing of a guest is copied.

pub mod agenda;
mod call;
pub mod desk;
pub mod job;
mod hands;
mod paper;
pub mod public;
mod record;
mod store;
mod view;

pub use agenda::{Draft as ItemDraft, Share, Side, add, build, carry, put_off, take_out, time};
pub use call::{Draft, call, call_off};
pub use hands::{Draft as HandsDraft, Hand, OPTIONS, ROWS, Raised, raise};
pub use paper::{Draft as PaperDraft, MOST as PAPERS, share};
pub use record::{Came, Deciding, answer, attend, countersign, decide};

use crate::{
    clock::{Day, Time},
    decide::round::Label,
    error::{Error, Result},
    ground::db::{Id, Tx},
    house::place::Place,
};
use std::pin::Pin;

/// Working days by which the organisation answers a decision, as it answers a vote.
pub use crate::decide::round::DAYS_TO_ANSWER;
/// Working days before a meeting by which its papers are there.
pub const DAYS_TO_READ: i64 = 5;
/// Working days in which the group looks at the record.
pub const DAYS_TO_AGREE: i64 = 5;
/// Under this many people, numbers would point at somebody.
pub const FEW: i64 = crate::ground::web::FEW as i64;

/// Numbers of the promises of a place, and of those below it, that are late, as the room that keeps promises says.
pub type Overdue = for<'t> fn(&'t mut Tx, &'t Place, Time) -> Pin<Box<dyn Future<Output = Result<Vec<i64>>> + Send + 't>>;

macro_rules! keys {
    ($(#[$doc:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
        #[sqlx(type_name = "text", rename_all = "kebab-case")]
        pub enum $name { $($(#[$note])* $variant),+ }

        impl $name {
            pub const ALL: &[$name] = &[$($name::$variant),+];

            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $($name::$variant => $key),+ }
            }

            #[must_use]
            pub fn from_key(key: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.key() == key)
            }
        }
    };
}

keys!(
    /// Who a meeting is for.
    Kind {
        Joint = "joint",
        UsersOnly = "users-only",
        Trustees = "trustees",
        Informal = "informal",
    }
);

keys!(
    /// Who leads it.
    Chair {
        User = "user",
        Staff = "staff",
    }
);

keys!(
    /// Where an item comes from. They stand in this order, and nobody can change it.
    Origin {
        /// A promise that is late.
        Promise = "promise",
        /// What people want most.
        Want = "want",
        /// What a vote chose.
        Vote = "vote",
        Group = "group",
        Management = "management",
    }
);

impl Origin {
    /// Users brought it, by telling, by voting, or as a group.
    #[must_use]
    pub fn is_of_users(self) -> bool {
        self != Origin::Management
    }

    fn rank(self) -> usize {
        Origin::ALL.iter().position(|o| *o == self).unwrap_or(usize::MAX)
    }
}

keys!(
    /// How something can be read.
    Format {
        Plain = "plain",
        Easy = "easy",
        Large = "large",
        Audio = "audio",
        Language = "language",
    }
);

keys!(
    /// What a decision is beside what users wanted before.
    Way {
        Followed = "followed",
        Changed = "changed",
        Against = "against",
    }
);

/// What the organisation answers to a decision, as to a vote.
pub const ANSWERS: [&str; 3] = ["will", "part", "cannot"];

/// A meeting as it is kept.
#[expect(clippy::struct_excessive_bools, reason = "four things that were offered, each on its own")]
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Meeting {
    pub id: Id,
    pub place_id: Id,
    /// Who holds it; the house where it is nobody.
    pub group_id: Option<Id>,
    pub kind: Kind,
    pub starts_at: Time,
    pub minutes: i64,
    pub venue: String,
    pub chair: Chair,
    pub called_on: Day,
    pub off_on: Option<Day>,
    /// Since when it is known who came.
    pub came_on: Option<Day>,
    pub came_users: Option<i64>,
    pub came_staff: Option<i64>,
    pub came_managers: Option<i64>,
    pub came_trustees: Option<i64>,
    pub came_outside: Option<i64>,
    pub had_travel: bool,
    pub had_childcare: bool,
    pub had_interpreter: bool,
    pub had_step_free: bool,
    pub recorded_on: Option<Day>,
    /// By which day the group looks at the record.
    pub agree_by: Option<Day>,
    pub agreed_on: Option<Day>,
}

/// Where a meeting stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Coming,
    /// It began; its record is being written.
    Held,
    /// The group agreed to the record, and nothing is added to it any more but answers.
    Agreed,
    Off,
}

impl Meeting {
    #[must_use]
    pub fn phase(&self, now: Time) -> Phase {
        if self.off_on.is_some() {
            Phase::Off
        } else if self.agreed_on.is_some() {
            Phase::Agreed
        } else if self.starts_at <= now {
            Phase::Held
        } else {
            Phase::Coming
        }
    }

    #[must_use]
    pub fn home(&self) -> String {
        format!("/m/{}", self.id)
    }

    /// Fewer people who use the place came than a meeting needs.
    #[must_use]
    pub fn has_too_few(&self) -> bool {
        self.came_users.is_some_and(|n| n < 2)
    }
}

/// Something that is talked about.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Item {
    pub id: Id,
    pub meeting_id: Id,
    pub n: i64,
    pub origin: Origin,
    /// Its own words, or those of what it comes from.
    pub title: String,
    pub minutes: i64,
    pub purpose: Label,
    pub decides: String,
    pub promise_number: Option<i64>,
    /// The place on whose board that promise stands.
    pub slug: Option<String>,
    pub priority_id: Option<Id>,
    pub round_id: Option<Id>,
    pub put_off_on: Option<Day>,
    /// The item of an earlier meeting that was put off to this one.
    pub from_id: Option<Id>,
    pub people: Option<i64>,
    pub raised_on: Option<Day>,
}

impl Item {
    /// The page of what it comes from.
    #[must_use]
    pub fn source(&self) -> Option<String> {
        match (&self.promise_number, &self.slug, &self.priority_id, &self.round_id) {
            (Some(number), Some(slug), ..) => Some(format!("/p/{slug}/promise/{number}")),
            (_, _, Some(id), _) => Some(format!("/wants/{id}")),
            (_, _, _, Some(id)) => Some(format!("/v/{id}")),
            _ => None,
        }
    }
}

/// Something to read before it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Paper {
    pub item_id: Id,
    pub title: String,
    pub format: Format,
    pub words: String,
    pub link: String,
    pub shared_at: Time,
    pub late: bool,
}

/// What was decided.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Decision {
    pub id: Id,
    pub item_id: Id,
    pub words: String,
    /// What users wanted before; empty where nobody asked them.
    pub wanted: String,
    pub way: Way,
    pub why: String,
    pub minority: String,
    pub doer: String,
    pub first_day: Option<Day>,
    pub decided_on: Day,
    /// The day by which the organisation answers.
    pub answer_by: Option<Day>,
}

/// What the organisation says of a decision.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Answered {
    pub decision_id: Id,
    pub kind: String,
    pub words: String,
    pub signed: String,
    pub on_day: Day,
}

/// A promise that answers a decision.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Promised {
    pub decision_id: Id,
    pub number: i64,
    /// Of the place that made it.
    pub slug: String,
}

/// A meeting with everything that belongs to it.
#[derive(Debug, Clone)]
pub struct Whole {
    pub meeting: Meeting,
    /// In their order; those that were put off among them.
    pub items: Vec<Item>,
    pub papers: Vec<Paper>,
    pub hands: Vec<Hand>,
    pub decisions: Vec<Decision>,
    pub answers: Vec<Answered>,
    pub promised: Vec<Promised>,
}

impl Whole {
    /// How its minutes are shared.
    #[must_use]
    pub fn share(&self) -> Share {
        Share::of(&self.meeting, &self.items)
    }

    /// Something on its agenda.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|i| i.id.0 == id)
    }

    #[must_use]
    pub fn papers_of(&self, item: &Id) -> Vec<&Paper> {
        self.papers.iter().filter(|p| p.item_id == *item).collect()
    }

    #[must_use]
    pub fn decisions_of(&self, item: &Id) -> Vec<&Decision> {
        self.decisions.iter().filter(|d| d.item_id == *item).collect()
    }

    #[must_use]
    pub fn answers_of(&self, decision: &Id) -> Vec<&Answered> {
        self.answers.iter().filter(|a| a.decision_id == *decision).collect()
    }

    /// What hands came to, if any were raised.
    #[must_use]
    pub fn raised(&self, item: &Item) -> Option<Raised> {
        item.raised_on.map(|_| Raised { people: item.people, hands: self.hands.iter().filter(|h| h.item_id == item.id).cloned().collect() })
    }

    /// One of its papers on this came late, and it was not put off yet.
    #[must_use]
    pub fn can_wait(&self, item: &Item) -> bool {
        item.put_off_on.is_none() && self.papers.iter().any(|p| p.item_id == item.id && p.late) && self.decisions_of(&item.id).is_empty()
    }
}

/// A meeting by its name.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Meeting> {
    store::by_id(tx, id).await?.ok_or(Error::NotFound)
}

/// The same with everything that belongs to it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn whole(tx: &mut Tx, id: &Id) -> Result<Whole> {
    let meeting = by_id(tx, id).await?;
    Ok(Whole {
        items: items(tx, id).await?,
        papers: store::papers(tx, id).await?,
        hands: store::hands(tx, id).await?,
        decisions: store::decisions(tx, id).await?,
        answers: store::answers(tx, id).await?,
        promised: store::promised(tx, id).await?,
        meeting,
    })
}

/// What is on the agenda, in its order.
async fn items(tx: &mut Tx, meeting: &Id) -> Result<Vec<Item>> {
    let mut items = store::items(tx, meeting).await?;
    items.sort_by_key(|item| (item.origin.rank(), item.n));
    Ok(items)
}

/// All meetings of a place, the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_place(tx: &mut Tx, place: &Id) -> Result<Vec<Meeting>> {
    store::of_place(tx, place).await
}

/// The meetings for people of a place: its own, and those of places above it, the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_everyone(tx: &mut Tx, place: &Place) -> Result<Vec<Meeting>> {
    store::around(tx, &place.path).await
}

/// Answers to decisions of one meeting that are late.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Late {
    pub meeting_id: Id,
    pub n: i64,
}

/// Which meetings of a place have decisions that nobody answered by their day.
///
/// # Errors
/// When the database cannot be read.
pub async fn late(tx: &mut Tx, place: &Id, today: Day) -> Result<Vec<Late>> {
    store::late(tx, place, today).await
}

/// How often users led, and how often a decision followed what they wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Influence {
    /// Joint meetings that were held, and those of them that a user led.
    pub joint: i64,
    pub led: i64,
    /// Decisions on what users had said before, and those that followed it.
    pub decided: i64,
    pub followed: i64,
}

impl Influence {
    #[must_use]
    pub fn and(self, other: Influence) -> Influence {
        Influence {
            joint: self.joint + other.joint,
            led: self.led + other.led,
            decided: self.decided + other.decided,
            followed: self.followed + other.followed,
        }
    }
}

/// What meetings of a place came to.
///
/// # Errors
/// When the database cannot be read.
pub async fn influence(tx: &mut Tx, place: &Id, now: Time) -> Result<Influence> {
    store::influence(tx, place, now).await
}
