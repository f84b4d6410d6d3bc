//! What of the users' own decisions a promise answers: the outcome of a vote, or a decision of a meeting. Whoever reads it comes
//! from there to the promise, and from the promise back.

use super::store;
use crate::{
    error::{Error, Result},
    ground::db::{Id, Tx},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    Vote(Id),
    Decision(Id),
}

/// Where it was decided, and how it reads.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Asked {
    pub place_id: Id,
    pub words: String,
}

impl Source {
    /// The name of its field in the forms of the desk.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Source::Vote(_) => "vote",
            Source::Decision(_) => "decision",
        }
    }

    #[must_use]
    pub fn id(&self) -> &Id {
        match self {
            Source::Vote(id) | Source::Decision(id) => id,
        }
    }

    /// Where it is about, and how it reads.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, or the vote was not counted.
    pub async fn asked(&self, tx: &mut Tx) -> Result<Asked> {
        let asked = match self {
            Source::Vote(id) => store::vote(tx, id).await?,
            Source::Decision(id) => store::decision(tx, id).await?,
        };
        asked.ok_or(Error::NotFound)
    }
}

/// Says what a promise answers. It is said once, when the promise is made.
pub fn answer_to(tx: &mut Tx, number: i64, source: &Source) {
    store::answer_to(tx, number, source);
}
