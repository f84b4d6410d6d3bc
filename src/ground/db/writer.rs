//! The one writer of SQLite: many callers share one durable commit.
//!
//! Work is handed in through a bounded queue. Whatever has queued up while the last commit went to disk runs in one
//! transaction, each piece behind a savepoint of its own, so that a failure or a panic undoes that piece alone. Callers
//! are answered after `COMMIT`, and if the commit fails all of them hear that nothing was kept.

use super::{Conn, Told, Tx, topic::Versions};
use crate::error::{Error, Result};
use futures_util::{FutureExt, future::BoxFuture};
use sqlx::{Connection, Row, SqliteConnection};
use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};
use tokio::sync::{mpsc, oneshot};

/// At most this many pieces of work share a commit, so that the first does not wait long for the last.
const BATCH: usize = 256;
/// More than this waiting means the disk cannot follow; further callers are told to come back.
const QUEUE: usize = 4096;
/// A piece of work that takes longer is undone: it would stop everyone else.
const PATIENCE: Duration = Duration::from_secs(10);

/// What stands before the first statement of a commit, and of each further piece of it. They travel with that statement.
const BEGIN: &str = "begin immediate; savepoint piece";
const NEXT: &str = "release piece; savepoint piece";

/// Answers one caller: with its own result, or with why the commit failed.
type Answer = Box<dyn FnOnce(Option<&sqlx::Error>) + Send>;
type Work = Box<dyn for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, (bool, Answer)> + Send>;

enum Order {
    Work(Work),
    Checkpoint(oneshot::Sender<Result<()>>),
    Close(oneshot::Sender<()>),
}

/// Where work is handed in.
#[derive(Clone)]
pub(super) struct Desk(mpsc::Sender<Order>);

impl Desk {
    pub(super) fn open(conn: SqliteConnection, versions: Arc<Versions>) -> Desk {
        let (sender, orders) = mpsc::channel(QUEUE);
        tokio::spawn(Writer { tx: Tx::new(Conn::SqliteWriter(Box::new(conn))), orders, versions }.run());
        Desk(sender)
    }

    pub(super) async fn hand_in<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + 'static,
    {
        let (sender, answer) = oneshot::channel::<Result<T>>();
        let work: Work = Box::new(move |tx| {
            Box::pin(async move {
                let done = AssertUnwindSafe(tokio::time::timeout(PATIENCE, async {
                    let result = work(&mut *tx).await;
                    tx.finish(result).await
                }))
                .catch_unwind()
                .await;
                let result = match done {
                    Ok(Ok(result)) => result,
                    Ok(Err(_)) => Err(Error::Internal("a write took too long")),
                    Err(_) => Err(Error::Internal("a write panicked")),
                };
                let keep = result.is_ok();
                let answer: Answer = Box::new(move |failed| {
                    let _ = sender.send(match failed {
                        Some(e) if keep => Err(Error::Database(again(e))),
                        _ => result,
                    });
                });
                (keep, answer)
            })
        });
        self.0.try_send(Order::Work(work)).map_err(|e| match e {
            mpsc::error::TrySendError::Full(_) => Error::TooMany,
            mpsc::error::TrySendError::Closed(_) => Error::Database(sqlx::Error::PoolClosed),
        })?;
        answer.await.unwrap_or(Err(Error::Database(sqlx::Error::WorkerCrashed)))
    }

    pub(super) async fn checkpoint(&self) -> Result<()> {
        let (sender, done) = oneshot::channel();
        self.0.send(Order::Checkpoint(sender)).await.map_err(|_| Error::Database(sqlx::Error::PoolClosed))?;
        done.await.unwrap_or(Err(Error::Database(sqlx::Error::WorkerCrashed)))
    }

    pub(super) async fn close(&self) {
        let (sender, done) = oneshot::channel();
        if self.0.send(Order::Close(sender)).await.is_ok() {
            let _ = done.await;
        }
    }
}

struct Writer {
    tx: Tx,
    orders: mpsc::Receiver<Order>,
    versions: Arc<Versions>,
}

impl Writer {
    async fn run(mut self) {
        let mut next = self.orders.recv().await;
        while let Some(order) = next {
            next = match order {
                Order::Work(work) => self.batch(work).await,
                Order::Checkpoint(done) => {
                    let _ = done.send(self.empty_log().await);
                    None
                }
                Order::Close(done) => {
                    self.orders.close();
                    let _ = self.say("pragma wal_checkpoint(truncate)").await;
                    if let Conn::SqliteWriter(conn) = self.tx.conn {
                        let _ = conn.close().await;
                    }
                    let _ = done.send(());
                    return;
                }
            };
            if next.is_none() {
                next = self.orders.recv().await;
            }
        }
    }

    /// One commit. Gives back an order that came in between and is not work.
    async fn batch(&mut self, first: Work) -> Option<Order> {
        let (mut answers, mut told, mut other) = (Vec::new(), Vec::<Told>::new(), None);
        let mut next = Some(first);
        self.tx.opening = Some(BEGIN);
        while let Some(work) = next.take() {
            self.tx.told.clear();
            self.tx.broken = false;
            self.tx.later = None;
            let (keep, answer) = work(&mut self.tx).await;
            answers.push(answer);
            if keep {
                told.append(&mut self.tx.told);
            }
            if answers.len() < BATCH {
                match self.orders.try_recv() {
                    Ok(Order::Work(work)) => next = Some(work),
                    Ok(order) => other = Some(order),
                    Err(_) => {}
                }
            }
            if self.tx.opening.is_some() {
                continue; // it asked the database for nothing
            }
            if keep {
                self.tx.opening = Some(NEXT);
            } else if self.say("rollback to piece").await.is_err() {
                break; // the transaction is gone (disk full rolls back by itself): COMMIT will say so to everyone
            }
        }
        let done = match self.tx.opening.take() {
            Some(BEGIN) => Ok(()),
            _ => self.say("commit").await,
        };
        match done {
            Ok(()) => {
                self.versions.bump(&told);
                answers.into_iter().for_each(|answer| answer(None));
            }
            Err(e) => {
                let _ = self.say("rollback").await;
                answers.into_iter().for_each(|answer| answer(Some(&e)));
            }
        }
        other
    }

    /// Moves the log into the file and cuts it to nothing. SQLite calls it success when somebody still reads the log and it
    /// has to stay; what was deleted is then still in it, so here that is an error.
    #[expect(clippy::disallowed_methods, reason = "a checkpoint stands outside any transaction")]
    async fn empty_log(&mut self) -> Result<()> {
        // Readers of the house are done in a moment. A backup that reads for longer must not hold everybody up.
        self.say("pragma busy_timeout = 500").await?;
        let held = match &mut self.tx.conn {
            Conn::SqliteWriter(conn) => sqlx::raw_sql("pragma wal_checkpoint(truncate)").fetch_one(&mut **conn).await.and_then(|row| row.try_get::<i64, _>(0)),
            _ => Err(sqlx::Error::WorkerCrashed),
        };
        self.say("pragma busy_timeout = 5000").await?;
        match held? {
            0 => Ok(()),
            _ => Err(Error::Database(sqlx::Error::Protocol("the log is still being read".into()))),
        }
    }

    #[expect(clippy::disallowed_methods, reason = "begin, commit and savepoints of the one writer")]
    async fn say(&mut self, text: &'static str) -> std::result::Result<(), sqlx::Error> {
        match &mut self.tx.conn {
            Conn::SqliteWriter(conn) => sqlx::raw_sql(text).execute(&mut **conn).await.map(drop),
            _ => Err(sqlx::Error::WorkerCrashed),
        }
    }
}

/// sqlx errors cannot be cloned; each caller of a failed commit gets its own.
fn again(e: &sqlx::Error) -> sqlx::Error {
    sqlx::Error::Protocol(format!("the commit failed: {e}"))
}
