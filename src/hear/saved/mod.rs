//! Saved replies: words to start an answer from, never to end with.
//!
//! Each stands in one language, easy read among them, and starts one way to go on: an answer, a question, or a closing. A
//! first set comes with the house, in every language; managers keep more for their place and everything below it. What has to be said
//! by a person is left blank as [`BLANK`]; `{date}` and `{place}` are filled in. This room sends nothing and knows no concern.

pub mod desk;
mod store;
mod view;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
        web::words::{Locale, bare},
    },
    house::place::Place,
};

/// What somebody has to fill in.
pub const BLANK: &str = "___";

/// The way to go on that it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Starts {
    Answer,
    Question,
    Closing,
}

impl Starts {
    pub const ALL: [Starts; 3] = [Starts::Answer, Starts::Question, Starts::Closing];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Starts::Answer => "answer",
            Starts::Question => "question",
            Starts::Closing => "closing",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Starts> {
        Starts::ALL.into_iter().find(|s| s.key() == key)
    }
}

/// A reply that somebody saved.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Saved {
    pub id: Id,
    pub place_id: Id,
    pub place_name: String,
    pub locale: String,
    #[sqlx(rename = "turn")]
    pub starts: Starts,
    pub title: String,
    pub words: String,
}

/// What managers write down.
#[derive(Debug, Clone)]
pub struct Writing {
    pub locale: Locale,
    pub starts: Starts,
    pub title: String,
    pub words: String,
}

/// Words to start from, with everything known filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The id of a saved one, or the name of one that comes with the house.
    pub name: String,
    pub title: String,
    pub starts: Starts,
    pub words: String,
}

/// Those that come with the house: the id of their text, what they are for, and what they start.
pub const SHIPPED: [(&str, &str, Starts); 5] = [
    ("saved-thanks", "Thank you, and what happens next", Starts::Answer),
    ("saved-ask", "We need to ask", Starts::Question),
    ("saved-cannot", "We cannot, because", Starts::Answer),
    ("saved-done", "It is done", Starts::Closing),
    ("saved-safe", "Are you safe? What would you like us to do?", Starts::Question),
];

/// The words of one that comes with the house.
#[must_use]
pub fn shipped(id: &str, locale: Locale, place: &str) -> String {
    bare(&locale.with(id, &[("place", place)]))
}

/// All words to start from at a place, in one language: its own and those of the places above first.
///
/// # Errors
/// When the database cannot be read.
pub async fn starts(tx: &mut Tx, place: &Place, locale: Locale, answer_by: Day) -> Result<Vec<Start>> {
    let filled = |words: &str| words.replace("{date}", &bare(&locale.day(answer_by))).replace("{place}", &place.name);
    let own = store::at(tx, &place.path, locale.tag()).await?;
    let own = own.into_iter().map(|s| Start { name: s.id.0, title: s.title, starts: s.starts, words: filled(&s.words) });
    let house = SHIPPED.map(|(id, title, starts)| Start { name: id.into(), title: title.into(), starts, words: shipped(id, locale, &place.name) });
    Ok(own.chain(house).collect())
}

/// Those at the places this person manages.
///
/// # Errors
/// When the database cannot be read.
pub async fn managed(tx: &mut Tx, staff: &Id) -> Result<Vec<Saved>> {
    store::managed(tx, staff).await
}

/// Keeps a new one.
///
/// # Errors
/// When the database refuses.
pub async fn keep(tx: &mut Tx, place: &Place, writing: &Writing, by: &str, now: Time) -> Result<()> {
    let id = Id::random();
    store::insert(tx, &id, &place.id, writing, place.today(now)).await?;
    ledger::record(tx, Act::ReplySaved, &place.id, &id, by, now);
    Ok(())
}

/// One is offered no longer. What was sent from it stays as it was sent.
///
/// # Errors
/// [`Error::NotFound`] when it ended before.
pub async fn end(tx: &mut Tx, place: &Place, id: &Id, by: &str, now: Time) -> Result<()> {
    if store::end(tx, id, &place.id, place.today(now)).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::ReplyEnded, &place.id, id, by, now);
    Ok(())
}
