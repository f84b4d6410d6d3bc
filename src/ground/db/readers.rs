//! SQLite's readers: a few connections that cannot write, opened when they are first needed.
//!
//! A connection goes back where it came from at once. The pool of sqlx asks each one whether it is still there whenever
//! it comes back, which for a file is a trip to another thread for nothing. Here a connection whose statement failed or
//! was never finished is thrown away instead, and no other can be in doubt.

use crate::error::{Error, Result};
use deadpool::managed::{self, Metrics, Pool, PoolError, QueueMode, RecycleError, RecycleResult};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

/// Readers: one thread each, so few on small machines.
const READERS: usize = 4;

/// A connection to read from.
pub(super) struct Reader {
    pub conn: SqliteConnection,
    /// A statement has begun and not come to its end.
    pub under_way: bool,
}

/// How one is opened.
pub(super) struct Opening(SqliteConnectOptions);

impl managed::Manager for Opening {
    type Type = Reader;
    type Error = sqlx::Error;

    async fn create(&self) -> Result<Reader, sqlx::Error> {
        Ok(Reader { conn: SqliteConnection::connect_with(&self.0).await?, under_way: false })
    }

    async fn recycle(&self, reader: &mut Reader, _: &Metrics) -> RecycleResult<sqlx::Error> {
        if reader.under_way { Err(RecycleError::message("a statement was left unfinished")) } else { Ok(()) }
    }
}

#[derive(Clone)]
pub(super) struct Readers(Pool<Opening>);

impl Readers {
    /// # Errors
    /// When even the first cannot be opened.
    pub async fn open(options: SqliteConnectOptions) -> Result<Readers, sqlx::Error> {
        // The last one back is the first out: its pages are still in memory.
        let pool = Pool::builder(Opening(options)).max_size(READERS).queue_mode(QueueMode::Lifo).build();
        let readers = Readers(pool.map_err(|_| sqlx::Error::PoolClosed)?);
        drop(readers.0.get().await.map_err(said)?);
        Ok(readers)
    }

    pub async fn take(&self) -> Result<managed::Object<Opening>> {
        self.0.get().await.map_err(|e| Error::Database(said(e)))
    }

    pub async fn close(&self) {
        self.0.close();
        for reader in self.0.retain(|_, _| false).removed {
            let _ = reader.conn.close().await;
        }
    }
}

fn said(e: PoolError<sqlx::Error>) -> sqlx::Error {
    match e {
        PoolError::Backend(e) => e,
        _ => sqlx::Error::PoolClosed,
    }
}
