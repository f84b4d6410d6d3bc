//! A statement with its binds, for whichever database it will run on.

use super::Conn;
use crate::error::{Error, Result};
use sqlx::{
    Encode, FromRow, Postgres, Sqlite, Type,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};

/// What both databases can bind: `i64`, `bool`, `&str`, `String`, `Vec<u8>`, the newtypes of the house, and `Option` of each.
pub trait Value: Send + for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres> {}
impl<T> Value for T where T: Send + for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres> {}

/// What both databases can read a row into; `#[derive(sqlx::FromRow)]` suffices.
pub trait Record: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}
impl<T> Record for T where T: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}

/// A statement being built. Its last word says what is expected: [`exec`](Query::exec), [`opt`](Query::opt),
/// [`one`](Query::one), [`all`](Query::all) or [`scalar`](Query::scalar).
pub struct Query<'t> {
    conn: &'t mut Conn,
    broken: &'t mut bool,
    statement: Prepared,
}

enum Prepared {
    Sqlite(sqlx::query::Query<'static, Sqlite, SqliteArguments>),
    Postgres(sqlx::query::Query<'static, Postgres, PgArguments>),
}

/// Runs the statement on its own kind of connection. In a write, one that fails or is dropped halfway is the last.
macro_rules! run {
    ($self:ident, |$query:ident, $conn:ident| $body:expr) => {{
        if *$self.broken {
            return Err(Error::Internal("a statement after one that failed"));
        }
        *$self.broken = $self.conn.is_writer();
        let answer: Result<_> = async {
            match ($self.conn, $self.statement) {
                (Conn::SqliteWriter(c), Prepared::Sqlite($query)) => {
                    let $conn = &mut **c;
                    $body
                }
                (Conn::Sqlite(c), Prepared::Sqlite($query)) => {
                    let $conn = &mut **c;
                    $body
                }
                (Conn::Postgres(c), Prepared::Postgres($query)) => {
                    let $conn = &mut **c;
                    $body
                }
                (Conn::PostgresWriter(c), Prepared::Postgres($query)) => {
                    let $conn = &mut **c;
                    $body
                }
                _ => Err(Error::Internal("a statement met the other database")),
            }
        }
        .await;
        *$self.broken &= answer.is_err();
        answer
    }};
}

impl<'t> Query<'t> {
    #[expect(clippy::disallowed_methods, reason = "the one place where a registered text becomes a statement")]
    pub(super) fn new(conn: &'t mut Conn, broken: &'t mut bool, text: &'static str) -> Query<'t> {
        let statement = match conn {
            Conn::SqliteWriter(_) | Conn::Sqlite(_) => Prepared::Sqlite(sqlx::query(text)),
            Conn::Postgres(_) | Conn::PostgresWriter(_) => Prepared::Postgres(sqlx::query(text)),
        };
        Query { conn, broken, statement }
    }

    #[must_use]
    pub fn bind<T: Value>(mut self, value: T) -> Self {
        self.statement = match self.statement {
            Prepared::Sqlite(q) => Prepared::Sqlite(q.bind(value)),
            Prepared::Postgres(q) => Prepared::Postgres(q.bind(value)),
        };
        self
    }

    /// How many rows it changed.
    ///
    /// # Errors
    /// What the database said.
    pub async fn exec(self) -> Result<u64> {
        run!(self, |q, c| Ok(q.execute(c).await?.rows_affected()))
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
