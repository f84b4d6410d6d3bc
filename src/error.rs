//! What can go wrong, in the words of the house and without any HTTP.
//!
//! A verb says *why* it did not do its work; the web room decides what a person then reads. Bad input that a form can
//! show again never comes here: the handler keeps the words and shows the form. Nothing in an error may hold what a
//! person wrote, typed or is called, because errors are logged.

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing here that this person may know of.
    #[error("nothing here")]
    NotFound,
    /// It is there, but not for this person's role.
    #[error("not for this role")]
    NotYours,
    /// The request cannot be granted as it stands; the text is the id of a sentence in the languages.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// Somebody wrote while this was being written.
    #[error("something newer came first")]
    Stale,
    /// Too much at once: try again in a while.
    #[error("too many")]
    TooMany,
    /// The database did not keep it, or could not be read. Nothing of the request was kept.
    #[error("the database: {0}")]
    Database(#[from] sqlx::Error),
    /// Our own fault.
    #[error("{0}")]
    Internal(&'static str),
}

impl Error {
    /// True if two rows wanted the same unique place.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        matches!(self, Error::Database(e) if e.as_database_error().is_some_and(|d| d.kind() == sqlx::error::ErrorKind::UniqueViolation))
    }
}
