//! The only room that knows there are two databases.
//!
//! One SQL text serves both ([`sql!`]); a statement is built with [`Tx::q`] and sqlx's own binds. Reading happens on a
//! read-only pool ([`Db::read`]), writing through a closure ([`Db::write`]): a forgotten commit is impossible, and the
//! caller is answered only after the work is durable. On SQLite one writer task groups the commits of many callers
//! (`writer`); on PostgreSQL each closure is a transaction of its own, run to its end even if the caller goes away.
//! A closure awaits nothing but the database.
//!
//! What changed is told by [`Tx::changed`]; the version of a topic grows after the commit and before the caller is
//! answered, so a cache that compares versions never serves what its own writer has just replaced.
//!
//! This room decides nothing and owns no table.

mod lock;
mod notify;
mod open;
mod query;
mod readers;
mod topic;
mod writer;

pub use lock::Lock;
pub use open::{MIGRATIONS_POSTGRES, MIGRATIONS_RELAY, MIGRATIONS_SQLITE};
pub use query::{Query, Record, Value};
pub use topic::{News, Told, Topic};

use crate::{
    clock::{Clock, Time},
    error::{Error, Result},
};
use futures_util::future::BoxFuture;
use sqlx::{PgPool, Postgres, SqliteConnection, pool::PoolConnection};
use std::sync::Arc;
use topic::Versions;

/// One SQL text of the house. Every one of them is registered, so that a test can prepare them all on both databases; those of
/// the relay on its own.
pub struct Statement {
    pub text: &'static str,
    pub relay: bool,
    pub file: &'static str,
    pub line: u32,
}
inventory::collect!(Statement);

/// Registers an SQL text and gives it back.
#[macro_export]
macro_rules! sql {
    (relay $text:expr) => {
        $crate::sql!($text, true)
    };
    ($text:expr) => {
        $crate::sql!($text, false)
    };
    ($text:expr, $relay:expr) => {{
        $crate::ground::db::inventory::submit! { $crate::ground::db::Statement { text: $text, relay: $relay, file: file!(), line: line!() } }
        $text
    }};
}
#[doc(hidden)]
pub use inventory;

/// A 128-bit random name for a row. It says nothing about when or in which order rows came.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[sqlx(transparent)]
pub struct Id(pub String);

impl Id {
    #[must_use]
    pub fn random() -> Id {
        Id(format!("{:032x}", rand::random::<u128>()))
    }
}
impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The database: SQLite with its one writer, or PostgreSQL.
#[derive(Clone)]
pub struct Db {
    kind: Kind,
    versions: Arc<Versions>,
}

#[derive(Clone)]
enum Kind {
    Sqlite { read: readers::Readers, write: writer::Desk },
    Postgres { read: PgPool, write: PgPool },
}

/// A connection with, when it came from [`Db::write`], a transaction round it.
pub struct Tx {
    conn: Conn,
    told: Vec<Told>,
    /// A statement of this transaction failed or was never finished.
    broken: bool,
    /// Statements nobody waits for yet.
    later: Option<query::Trip>,
    /// What has to be said before the next statement of the one writer: that a transaction or a piece of it begins.
    opening: Option<&'static str>,
    joined: query::Joined,
}

enum Conn {
    SqliteWriter(Box<SqliteConnection>),
    Sqlite(deadpool::managed::Object<readers::Opening>),
    Postgres(PoolConnection<Postgres>),
    PostgresWriter(sqlx::PgTransaction<'static>),
}

impl Conn {
    fn is_writer(&self) -> bool {
        matches!(self, Conn::SqliteWriter(_) | Conn::PostgresWriter(_))
    }
}

impl Tx {
    fn new(conn: Conn) -> Tx {
        Tx { conn, told: Vec::new(), broken: false, later: None, opening: None, joined: query::Joined::default() }
    }

    /// A statement of the house, ready for its binds.
    pub fn q(&mut self, text: &'static str) -> Query<'_> {
        Query::new(self, text)
    }

    /// Sends what nobody has waited for.
    async fn finish<T>(&mut self, result: Result<T>) -> Result<T> {
        let value = result?;
        if let Some(rest) = Query::waiting(self) {
            rest.exec().await?;
        }
        self.whole(Ok(value))
    }

    /// Says, once the transaction is committed, that something changed.
    pub fn changed(&mut self, topic: Topic) {
        self.told.push(Told { topic, from: None });
    }

    /// Says, once the transaction is committed, that something changes at this moment, which may be to come. Until then
    /// nobody who watches hears of it: when they did would tell when somebody was here.
    pub fn changes_from(&mut self, topic: Topic, from: Time) {
        self.told.push(Told { topic, from: Some(from) });
    }

    /// Work that went on after a failed statement is not kept. PostgreSQL has undone it and would answer `COMMIT` with a
    /// rollback that looks like success; SQLite may have undone everything before and would keep only the rest.
    fn whole<T>(&self, result: Result<T>) -> Result<T> {
        match result {
            Ok(_) if self.broken => Err(Error::Internal("a write went on after a statement that failed")),
            result => result,
        }
    }
}

impl Db {
    /// A connection to read from. It refuses to write.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn read(&self) -> Result<Tx> {
        Ok(Tx::new(match &self.kind {
            Kind::Sqlite { read, .. } => Conn::Sqlite(read.take().await?),
            Kind::Postgres { read, .. } => Conn::Postgres(read.acquire().await?),
        }))
    }

    /// Runs `work` in a write transaction and answers when it is durable. An error or a panic in `work`, or a statement that
    /// failed in it, undoes all of it and nothing else. A caller that goes away does not stop its work.
    ///
    /// # Errors
    /// What `work` returned, or [`Error::Database`] when nothing could be kept.
    #[expect(clippy::disallowed_methods, reason = "in a task of its own it cannot be cancelled halfway")]
    pub async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + 'static,
    {
        match &self.kind {
            Kind::Sqlite { write, .. } => write.hand_in(work).await,
            // In a task of its own: sqlx 0.9.0 loses acknowledged writes when a caller is dropped while `begin` is under way.
            Kind::Postgres { write, .. } => {
                let (pool, versions) = (write.clone(), self.versions.clone());
                let task = tokio::spawn(async move {
                    let mut tx = Tx::new(Conn::PostgresWriter(pool.begin().await?));
                    let result = work(&mut tx).await;
                    let value = tx.finish(result).await?;
                    if let Conn::PostgresWriter(mut transaction) = tx.conn {
                        notify::send(&mut transaction, &versions, &tx.told).await?;
                        transaction.commit().await?;
                    }
                    versions.bump(&tx.told);
                    Ok(value)
                });
                task.await.map_err(|_| Error::Internal("a write panicked"))?
            }
        }
    }

    /// How often this topic changed since the start of this process.
    #[must_use]
    pub fn version(&self, topic: &Topic) -> u64 {
        self.versions.of(topic)
    }

    /// Who is told, after each commit, what changed: here, or in another process once [`Db::hear_others`] runs. By this clock
    /// it is known what has changed already and what is to come.
    pub fn on_news(&self, clock: Clock, ear: impl Fn(News<'_>) + Send + Sync + 'static) {
        self.versions.listen(clock, Arc::new(ear));
    }

    /// Hears what other processes change in the same database, for as long as it is awaited.
    pub async fn hear_others(&self) {
        match &self.kind {
            Kind::Sqlite { .. } => std::future::pending().await,
            Kind::Postgres { write, .. } => notify::listen(write, &self.versions).await,
        }
    }

    /// True when another process may write to the same database, so that versions do not tell everything.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        matches!(self.kind, Kind::Postgres { .. })
    }

    /// True silence or an answer: whether the database can be read at all.
    ///
    /// # Errors
    /// What the database said.
    pub async fn answers(&self) -> Result<()> {
        self.read().await?.q(sql!("select count(*) from key_check")).scalar::<i64>().await.map(drop)
    }

    /// Makes deleted rows unreadable on the disk: SQLite's log is emptied into the file, whose pages `secure_delete` wiped.
    /// PostgreSQL forgets at its next vacuum, which this asks for.
    ///
    /// # Errors
    /// When the database refuses.
    #[expect(clippy::disallowed_methods, reason = "vacuum cannot run in a transaction")]
    pub async fn forget(&self) -> Result<()> {
        match &self.kind {
            Kind::Sqlite { write, .. } => write.checkpoint().await,
            Kind::Postgres { write, .. } => {
                let mut conn = write.acquire().await?;
                // Our own tables only: of each one it may not touch the server would write a warning into the log, and the
                // minute somebody erased something is nobody's business.
                let tables =
                    "select string_agg(quote_ident(relname), ', ') from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'";
                let tables: String = sqlx::query_scalar(tables).fetch_one(&mut *conn).await?;
                sqlx::query(sqlx::AssertSqlSafe(format!("vacuum {tables}"))).execute(&mut *conn).await.map(drop).map_err(Error::from)
            }
        }
    }

    /// Waits until everything handed in is durable and closes the database.
    pub async fn close(&self) {
        match &self.kind {
            Kind::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Kind::Postgres { read, write } => {
                read.close().await;
                write.close().await;
            }
        }
    }
}
