//! Many callers, one commit: what SQLite's one writer does with those who come at once.
//!
//! Nothing here is timed. A first piece of work keeps the writer busy until it is let go (which no closure of the house
//! may do), so that everything handed in meanwhile is known to wait; commits are counted in the write-ahead log.

use super::{keep, note, seen};
use crate::{story, support::Town};
use futures_util::future::join_all;
use hearback::{
    error::{Error, Result},
    ground::db::Db,
};
use sqlx::{Connection, Executor, PgConnection};
use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, Waker},
};
use tokio::sync::oneshot;

type Caller<'a> = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

/// A write that is under way until it is let go.
struct Held {
    task: tokio::task::JoinHandle<Result<()>>,
    go: oneshot::Sender<()>,
}

impl Held {
    async fn by(db: &Db) -> Held {
        let (here, arrived) = oneshot::channel();
        let (go, gone) = oneshot::channel();
        let db = db.clone();
        let work = async move {
            let write = db.write(move |tx| {
                Box::pin(async move {
                    let _ = here.send(());
                    let _ = gone.await;
                    note(tx, "held").await
                })
            });
            write.await
        };
        let task = tokio::spawn(work);
        arrived.await.unwrap();
        Held { task, go }
    }

    async fn let_go(self) -> Result<()> {
        let _ = self.go.send(());
        self.task.await.unwrap()
    }
}

/// Lets each caller hand in what it has, and gives how many were answered at once.
async fn hand_in(callers: &mut [Caller<'_>]) -> usize {
    poll_fn(|cx| Poll::Ready(callers.iter_mut().filter_map(|c| answer(c, cx)).count())).await
}

fn answer(caller: &mut Caller<'_>, cx: &mut Context<'_>) -> Option<Result<()>> {
    match caller.as_mut().poll(cx) {
        Poll::Ready(answer) => Some(answer),
        Poll::Pending => None,
    }
}

/// The commits in the write-ahead log: the frames that say how large the database is after them.
fn commits(town: &Town) -> usize {
    let log = std::fs::read(town.dir.path().join("hearback.db-wal")).unwrap();
    if log.is_empty() {
        return 0;
    }
    let number = |at: usize| u32::from_be_bytes(log[at..at + 4].try_into().unwrap());
    let frame = 24 + number(8) as usize;
    (32..log.len()).step_by(frame).filter(|at| at + frame <= log.len() && log[at + 8..at + 16] == log[16..24] && number(at + 4) != 0).count()
}

#[tokio::test]
async fn those_who_come_while_the_disk_is_busy_share_a_commit() {
    let town = Town::sqlite().await;
    let db = &town.app.db;
    db.forget().await.unwrap();
    assert_eq!(commits(&town), 0);
    for _ in 0..3 {
        keep(db, "alone").await.unwrap();
    }
    assert_eq!(commits(&town), 3, "one caller after the other: a commit each, or this test cannot count");

    let held = Held::by(db).await;
    let mut callers: Vec<Caller> = (0..600).map(|_| Box::pin(keep(db, "together")) as Caller).collect();
    assert_eq!(hand_in(&mut callers).await, 0);
    held.let_go().await.unwrap();
    assert!(join_all(callers).await.iter().all(Result::is_ok));
    assert_eq!(seen(&town, "together").await, 600);
    // 256 at most share one, so that the first does not wait long for the last: 601 are three.
    assert_eq!(commits(&town), 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_answered_before_the_commit_they_share() {
    let town = Town::sqlite().await;
    let db = &town.app.db;
    let first = Held::by(db).await;
    let mut early: Caller = Box::pin(keep(db, "early"));
    assert!(answer(&mut early, &mut Context::from_waker(Waker::noop())).is_none());
    // The last of the same commit. When it has begun, the early one has run and is not kept yet.
    let (here, arrived) = oneshot::channel();
    let (go, gone) = oneshot::channel::<()>();
    let mut late: Caller = Box::pin(db.write(move |tx| {
        Box::pin(async move {
            let _ = here.send(());
            let _ = gone.await;
            note(tx, "late").await
        })
    }));
    assert!(answer(&mut late, &mut Context::from_waker(Waker::noop())).is_none());
    let Held { task, go: release } = first;
    release.send(()).unwrap();
    arrived.await.unwrap();
    assert!(answer(&mut early, &mut Context::from_waker(Waker::noop())).is_none(), "answered before it was kept");
    assert!(!task.is_finished());
    assert_eq!(seen(&town, "early").await + seen(&town, "held").await, 0);
    go.send(()).unwrap();
    for caller in [early, late] {
        caller.await.unwrap();
    }
    task.await.unwrap().unwrap();
    assert_eq!((seen(&town, "held").await, seen(&town, "early").await, seen(&town, "late").await), (1, 1, 1));
}

#[tokio::test]
async fn more_than_can_wait_are_told_to_come_back() {
    let town = Town::sqlite().await;
    let db = &town.app.db;
    let held = Held::by(db).await;
    let mut callers: Vec<Caller> = (0..4_096).map(|_| Box::pin(keep(db, "waiting")) as Caller).collect();
    assert_eq!(hand_in(&mut callers).await, 0);
    assert!(matches!(keep(db, "too many").await, Err(Error::TooMany)));
    held.let_go().await.unwrap();
    assert!(join_all(callers).await.iter().all(Result::is_ok), "whoever was let in is served");
    keep(db, "later").await.unwrap();
    assert_eq!((seen(&town, "waiting").await, seen(&town, "too many").await, seen(&town, "later").await), (4_096, 0, 1));
}

/// It takes ten seconds, which is how long such a mistake may hold everybody up.
#[tokio::test]
async fn a_write_that_does_not_end_is_undone_and_the_next_one_works() {
    let town = Town::sqlite().await;
    let held = Held::by(&town.app.db).await;
    keep(&town.app.db, "behind it").await.unwrap();
    assert!(matches!(held.task.await.unwrap(), Err(Error::Internal(_))));
    assert_eq!((seen(&town, "held").await, seen(&town, "behind it").await), (0, 1));
}

story!(a_commit_that_fails_is_told_and_the_next_one_works);

/// What is wrong shows only at the commit: a check that is put off until then.
async fn a_commit_that_fails_is_told_and_the_next_one_works(town: Town) {
    let wrong: &[&str] = match &town.url {
        Some(url) => {
            let mut conn = PgConnection::connect(url).await.unwrap();
            conn.execute("create table pair (x text unique deferrable initially deferred)").await.unwrap();
            &["insert into pair values ('a')", "insert into pair values ('a')"]
        }
        None => &["pragma defer_foreign_keys = on", "insert into post (id, staff_id, place_id, role, made_at) values ('p', 'nobody', 'nowhere', 'worker', 1)"],
    };
    let db = &town.app.db;
    let held = if town.url.is_none() { Some(Held::by(db).await) } else { None };
    let mut callers: Vec<Caller> = (0..5).map(|_| Box::pin(keep(db, "beside it")) as Caller).collect();
    callers.push(Box::pin(db.write(move |tx| {
        Box::pin(async move {
            for text in wrong {
                tx.q(text).exec().await?;
            }
            note(tx, "wrong").await
        })
    })));
    assert_eq!(hand_in(&mut callers).await, 0);
    let first = match held {
        Some(held) => Some(held.let_go().await),
        None => None,
    };
    let answers = join_all(callers).await;
    assert!(matches!(answers[5], Err(Error::Database(_))), "told that it is kept: {:?}", answers[5]);
    let told = i64::try_from(answers[..5].iter().filter(|a| a.is_ok()).count()).unwrap();
    assert_eq!((seen(&town, "beside it").await, seen(&town, "wrong").await), (told, 0));
    if let Some(first) = first {
        assert!(first.is_err() && told == 0, "one commit for all of them: all of them hear that it failed");
    } else {
        assert_eq!(told, 5, "a commit each: only one failed");
    }
    keep(db, "afterwards").await.unwrap();
    assert_eq!(seen(&town, "afterwards").await, 1);
}

#[tokio::test]
async fn a_full_disk_is_told_to_everyone_and_room_mends_it() {
    let town = Town::sqlite().await;
    let db = &town.app.db;
    keep(db, "before").await.unwrap();
    // SQLite's own word for a full disk, without one: no page more than there are.
    let full = |pages: &'static str| db.write(move |tx| Box::pin(async move { tx.q(pages).opt::<(i64,)>().await.map(drop) }));
    full("pragma max_page_count = 1").await.unwrap();
    let held = Held::by(db).await;
    let long = || db.write(|tx| Box::pin(async move { note(tx, &"x".repeat(100_000)).await }));
    let mut callers: Vec<Caller> = (0..20).map(|n| if n % 4 == 3 { Box::pin(long()) as Caller } else { Box::pin(keep(db, "small")) }).collect();
    assert_eq!(hand_in(&mut callers).await, 0);
    let mut answers = vec![held.let_go().await];
    answers.extend(join_all(callers).await);
    let kept = seen(&town, "held").await + seen(&town, "small").await;
    assert_eq!(i64::try_from(answers.iter().filter(|a| a.is_ok()).count()).unwrap(), kept, "answers and rows differ: {answers:?}");
    assert!(answers.iter().filter(|a| matches!(a, Err(Error::Database(_)))).count() >= 5);
    assert!(long().await.is_err());

    full("pragma max_page_count = 1000000").await.unwrap();
    long().await.unwrap();
    keep(db, "afterwards").await.unwrap();
    assert_eq!((seen(&town, "before").await, seen(&town, "afterwards").await), (1, 1));
}
