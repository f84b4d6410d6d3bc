//! Between the relay and the house: what each asks the other, in a form that can go through a socket. The house never hears
//! a number, nor that there is one; the relay never hears which conversation a name stands for.
//!
//! Whatever the relay asks it may ask again: a text comes in once under its key, a judgement said twice is said once, notices
//! are given until they are said to be taken.

use crate::{clock::Day, ground::db::Id, hear::dialogue::notice::News};
use serde::{Deserialize, Serialize};

/// What the relay asks of the house.
#[derive(Clone, Serialize, Deserialize)]
pub enum Ask {
    /// Somebody said something: in this conversation, or for the first time. `after` is the newest message they know of.
    /// Where it is not `fresh` it goes on only if somebody still waits in it.
    Say { key: String, place: String, locale: String, words: String, alias: Option<String>, after: i64, fresh: bool },
    /// Was it put right? Or, of a promise, was it done?
    Judge { alias: String, verdict: String, promise: bool },
    /// New words to come back with; the old ones die.
    Renew { alias: String },
    /// The conversation these words open.
    Open { words: String },
    /// A voting card and what it ticks. Neither side keeps who sent it with what.
    Vote { words: String },
    /// What is new for anybody; those of before were taken.
    News { taken: Vec<Id> },
    /// What a text about this has to say.
    Read { alias: String, about: i64, whole: bool },
}

/// What the house says.
#[derive(Clone, Serialize, Deserialize)]
pub enum Told {
    /// It was said, in this conversation, and stands there up to `seq`.
    Kept {
        alias: String,
        seq: i64,
        answer_by: Day,
    },
    /// There is nothing to do it to: it was erased, or never was, or nothing is asked.
    Nothing,
    Done,
    Words(String),
    /// What became of a vote.
    Voted(Voted),
    News(Vec<Notice>),
    Says(Says),
    /// It cannot be kept: the place takes nothing.
    Closed,
}

/// What became of a vote that was texted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Voted {
    In,
    Used,
    Unknown,
    TooMany,
    Over,
    /// It is a voting link, which works on its page alone.
    Link,
}

/// Something is new in a conversation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Notice {
    pub id: Id,
    pub alias: String,
    pub why: News,
    pub about: i64,
}

/// What a text is filled with.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Says {
    pub words: Option<String>,
    pub answer_by: Option<Day>,
    pub promised: Option<Day>,
    pub seq: i64,
}
