//! A statement with its binds, for whichever database it will run on, and statements that travel together.
//!
//! Handing work to SQLite's thread and waking up on its answer costs more than most of our statements do. What nobody
//! waits for ([`Query::later`]) therefore goes along with the next statement, or with the end of the piece of work.

use super::{Conn, Tx};
use crate::error::{Error, Result};
use futures_util::TryStreamExt;
use sqlx::{
    Arguments, AssertSqlSafe, Encode, Executor, FromRow, Postgres, Sqlite, Type,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};
use std::{collections::HashMap, sync::Arc};

/// What both databases can bind: `i64`, `bool`, `&str`, `String`, `Vec<u8>`, the newtypes of the house, and `Option` of each.
pub trait Value: Send + for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres> {}
impl<T> Value for T where T: Send + for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres> {}

/// What both databases can read a row into; `#[derive(sqlx::FromRow)]` suffices.
pub trait Record: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}
impl<T> Record for T where T: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}

/// A statement being built. Its last word says what is expected: [`exec`](Query::exec), [`opt`](Query::opt),
/// [`one`](Query::one), [`all`](Query::all), [`scalar`](Query::scalar), or nothing yet: [`later`](Query::later).
#[must_use = "a statement that is dropped takes those before it along"]
pub struct Query<'t> {
    tx: &'t mut Tx,
    trip: Trip,
}

/// Statements on their way to the database, the last of which is still being built.
pub(super) enum Trip {
    /// One list of values for all of them. A text counts its `$1` from where its own values begin.
    Sqlite {
        texts: Vec<(&'static str, usize)>,
        values: SqliteArguments,
    },
    Postgres(Vec<(&'static str, PgArguments)>),
}

impl Trip {
    fn new(conn: &Conn) -> Trip {
        match conn {
            Conn::SqliteWriter(_) | Conn::Sqlite(_) => Trip::Sqlite { texts: Vec::with_capacity(4), values: SqliteArguments::default() },
            Conn::Postgres(_) | Conn::PostgresWriter(_) => Trip::Postgres(Vec::with_capacity(1)),
        }
    }

    fn add(&mut self, text: &'static str) {
        match self {
            Trip::Sqlite { texts, values } => texts.push((text, values.len())),
            Trip::Postgres(list) => list.push((text, PgArguments::default())),
        }
    }

    /// # Errors
    /// When the value cannot be written in the form the database wants.
    fn bind<T: Value>(&mut self, value: T) -> Result<()> {
        let done = match self {
            Trip::Sqlite { values, .. } => values.add(value),
            Trip::Postgres(list) => list.last_mut().map_or(Ok(()), |(_, values)| values.add(value)),
        };
        done.map_err(|_| Error::Internal("a value that the database cannot take"))
    }
}

/// Texts that were joined once, by the addresses of their parts.
#[derive(Default)]
pub(super) struct Joined(HashMap<Vec<(usize, usize)>, Arc<str>>);

impl Joined {
    /// One text of several statements, each with its own run of values.
    fn text(&mut self, texts: &[(&'static str, usize)]) -> Arc<str> {
        let key = texts.iter().map(|(text, first)| (text.as_ptr() as usize, *first)).collect();
        self.0.entry(key).or_insert_with(|| texts.iter().map(|(text, first)| moved(text, *first)).collect::<Vec<_>>().join(";\n").into()).clone()
    }
}

/// The text with `$1` as `$4` if three values stand before its own.
fn moved(text: &str, first: usize) -> String {
    let mut parts = text.split('$');
    let mut out = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let digits = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
        let number = part[..digits].parse::<usize>().map_or_else(|_| part[..digits].to_string(), |n| (n + first).to_string());
        out.push('$');
        out.push_str(&number);
        out.push_str(&part[digits..]);
    }
    out
}

/// Runs a trip on its own kind of connection: on SQLite all its statements at once, which sqlx permits there and calls
/// deprecated (a test of the house says so the day it goes), on PostgreSQL one after the other. In a write, a trip that
/// fails or is dropped halfway is the last.
macro_rules! run {
    ($self:ident, |$query:ident, $conn:ident| $body:expr) => {{
        let (tx, trip) = ($self.tx, $self.trip);
        if tx.broken {
            return Err(Error::Internal("a statement after one that failed"));
        }
        tx.broken = tx.conn.is_writer();
        let answer: Result<_> = async {
            match (&mut tx.conn, trip) {
                (Conn::SqliteWriter(c), Trip::Sqlite { mut texts, values }) => {
                    if let Some(opening) = tx.opening.take() {
                        texts.insert(0, (opening, 0));
                    }
                    let ($query, $conn) = (statement(&mut tx.joined, &texts, values), &mut **c);
                    $body
                }
                (Conn::Sqlite(reader), Trip::Sqlite { texts, values }) => {
                    reader.under_way = true;
                    let ($query, $conn) = (statement(&mut tx.joined, &texts, values), &mut reader.conn);
                    let answer = $body;
                    reader.under_way = false;
                    answer
                }
                (Conn::Postgres(c), Trip::Postgres(mut list)) => {
                    let ($conn, Some((text, values))) = (&mut **c, list.pop()) else { return Err(Error::Internal("no statement")) };
                    let $query = pg(text, values);
                    $body
                }
                (Conn::PostgresWriter(c), Trip::Postgres(mut list)) => {
                    let ($conn, Some((text, values))) = (&mut **c, list.pop()) else { return Err(Error::Internal("no statement")) };
                    for (text, values) in list {
                        pg(text, values).execute(&mut *$conn).await?;
                    }
                    let $query = pg(text, values);
                    $body
                }
                _ => Err(Error::Internal("a statement met the other database")),
            }
        }
        .await;
        tx.broken &= answer.is_err();
        answer
    }};
}

#[expect(clippy::disallowed_methods, reason = "the one place where registered texts become a statement")]
fn statement(joined: &mut Joined, texts: &[(&'static str, usize)], values: SqliteArguments) -> sqlx::query::Query<'static, Sqlite, SqliteArguments> {
    match texts {
        [(text, 0)] => sqlx::query_with(*text, values),
        texts => sqlx::query_with(AssertSqlSafe(joined.text(texts)), values),
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where registered texts become a statement")]
fn pg(text: &'static str, values: PgArguments) -> sqlx::query::Query<'static, Postgres, PgArguments> {
    sqlx::query_with(text, values)
}

impl<'t> Query<'t> {
    pub(super) fn new(tx: &'t mut Tx, text: &'static str) -> Query<'t> {
        let mut trip = tx.later.take().unwrap_or_else(|| Trip::new(&tx.conn));
        trip.add(text);
        Query { tx, trip }
    }

    /// What still waits to travel, if anything does.
    pub(super) fn waiting(tx: &'t mut Tx) -> Option<Query<'t>> {
        tx.later.take().map(|trip| Query { tx, trip })
    }

    pub fn bind<T: Value>(mut self, value: T) -> Self {
        if self.trip.bind(value).is_err() {
            self.tx.broken = true; // whatever is asked next says so
        }
        self
    }

    /// Nobody waits for it: it runs before the next statement of this transaction, or at its end. If it fails, that one
    /// does, and nothing of the transaction is kept.
    pub fn later(self) {
        self.tx.later = Some(self.trip);
    }

    /// How many rows it changed.
    ///
    /// # Errors
    /// What the database said.
    pub async fn exec(self) -> Result<u64> {
        // SQLite counts for each statement of a trip; the last is the one that was asked.
        run!(self, |q, c| {
            let counts = c.fetch_many(q).try_fold(0, |last, step| async move { Ok(step.left().map_or(last, |done| done.rows_affected())) });
            Ok(counts.await?)
        })
    }

    /// The row, if there is one.
    ///
    /// # Errors
    /// What the database said.
    pub async fn opt<T: Record>(self) -> Result<Option<T>> {
        run!(self, |q, c| Ok(q.fetch_optional(c).await?.map(|row| T::from_row(&row)).transpose()?))
    }

    /// The row that must be there.
    ///
    /// # Errors
    /// [`Error::NotFound`] without one, or what the database said.
    pub async fn one<T: Record>(self) -> Result<T> {
        self.opt().await?.ok_or(Error::NotFound)
    }

    /// All rows.
    ///
    /// # Errors
    /// What the database said.
    pub async fn all<T: Record>(self) -> Result<Vec<T>> {
        run!(self, |q, c| q.fetch_all(c).await?.iter().map(|row| Ok(T::from_row(row)?)).collect())
    }

    /// The one value of the one row.
    ///
    /// # Errors
    /// [`Error::NotFound`] without a row, or what the database said.
    pub async fn scalar<T>(self) -> Result<T>
    where
        (T,): Record,
    {
        Ok(self.one::<(T,)>().await?.0)
    }
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn numbers_of_values_move_on() {
        assert_eq!(moved("insert into t values ($1, $2, $10)", 3), "insert into t values ($4, $5, $13)");
        assert_eq!(moved("select 1", 3), "select 1");
        assert_eq!(moved("savepoint piece", 0), "savepoint piece");
    }
}
