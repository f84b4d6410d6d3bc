//! One write: whole or not at all, answered when it is kept, and done even for those who have left.

use super::{keep, note, seen};
use crate::{story, support::Town};
use futures_util::future::join_all;
use hearback::{
    error::{Error, Result},
    ground::db::{Db, Id, Topic, Tx},
};
use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, Wake},
    time::Duration,
};
use tokio::sync::Notify;

story!(
    one_callers_failure_undoes_only_its_own_work,
    a_panic_undoes_its_own_work_and_stops_nobody,
    a_statement_that_failed_takes_its_whole_write_with_it,
    statements_nobody_waits_for_travel_with_the_next,
    one_that_fails_on_the_way_takes_its_own_write_alone,
    a_caller_who_leaves_loses_nothing,
    whoever_is_answered_finds_it_kept,
    versions_have_grown_when_the_writer_is_answered,
    the_reading_side_refuses_to_write,
    the_journal_is_final,
);

async fn one_callers_failure_undoes_only_its_own_work(town: Town) {
    let callers = (0..200).map(|n| {
        town.app.db.write(move |tx| {
            Box::pin(async move {
                note(tx, "shared").await?;
                if n % 3 == 0 {
                    return Err(Error::Stale);
                }
                note(tx, "second").await
            })
        })
    });
    let answers = join_all(callers).await;
    assert_eq!(answers.iter().filter(|a| a.is_ok()).count(), 133);
    assert!(answers.iter().all(|a| matches!(a, Ok(()) | Err(Error::Stale))), "each hears its own reason: {answers:?}");
    assert_eq!((seen(&town, "shared").await, seen(&town, "second").await), (133, 133));
}

async fn a_panic_undoes_its_own_work_and_stops_nobody(town: Town) {
    let callers = (0..90).map(|n| {
        town.app.db.write(move |tx| {
            Box::pin(async move {
                note(tx, "shared").await?;
                if n % 3 == 0 {
                    // As a panic, but without the lines of the test's own panic hook.
                    std::panic::resume_unwind(Box::new("a mistake"));
                }
                Ok(())
            })
        })
    });
    let answers = join_all(callers).await;
    assert_eq!(answers.iter().filter(|a| matches!(a, Err(Error::Internal(_)))).count(), 30);
    assert_eq!(seen(&town, "shared").await, 60);

    // One that panics before it gives anything to wait for.
    let answer = town.app.db.write(|_: &mut Tx| -> futures_util::future::BoxFuture<'_, Result<()>> { std::panic::resume_unwind(Box::new("at once")) }).await;
    assert!(matches!(answer, Err(Error::Internal(_))));
    keep(&town.app.db, "after").await.unwrap();
    assert_eq!(seen(&town, "after").await, 1);
}

/// PostgreSQL answers `COMMIT` after a failed statement with a rollback that looks like success, and SQLite may have undone
/// the transaction by itself and keep only what comes next: either way, going on would be answered with a lie.
async fn a_statement_that_failed_takes_its_whole_write_with_it(town: Town) {
    let answer = town.app.db.write(|tx| {
        Box::pin(async move {
            note(tx, "before").await?;
            let failed = tx.q("insert into key_check (id, mark) values (1, $1)").bind(vec![1u8]).exec().await;
            assert!(failed.is_err_and(|e| e.is_taken()));
            let _ = note(tx, "after").await; // as if nothing had happened
            Ok(())
        })
    });
    assert!(answer.await.is_err(), "it was told that all is kept");
    assert_eq!((seen(&town, "before").await, seen(&town, "after").await), (0, 0));
    keep(&town.app.db, "next").await.unwrap();
    assert_eq!(seen(&town, "next").await, 1);
}

/// Says a row for later, as most verbs end.
fn later(tx: &mut Tx, about: &str) {
    let text = "insert into journal (id, place_id, act, about, by_role, at) values ($1, '-', 'noted', $2, 'worker', 1)";
    tx.q(text).bind(Id::random()).bind(about.to_string()).later();
}

async fn statements_nobody_waits_for_travel_with_the_next(town: Town) {
    let answer = town.app.db.write(|tx| {
        Box::pin(async move {
            later(tx, "first");
            later(tx, "first");
            let rows = tx
                .q("insert into journal (id, place_id, act, about, by_role, at) values ($1, $3, 'noted', $2, $4, 1)")
                .bind(Id::random())
                .bind("second".to_string())
                .bind("-".to_string())
                .bind("worker".to_string())
                .exec()
                .await?;
            let seen: i64 = tx.q("select count(*) from journal where about = $1").bind("first".to_string()).scalar().await?;
            later(tx, "third");
            let both: Vec<(String,)> =
                tx.q("select about from journal where about in ($1, $2) order by about").bind("second".to_string()).bind("third".to_string()).all().await?;
            later(tx, "last");
            Ok((rows, seen, both.len()))
        })
    });
    assert_eq!(answer.await.unwrap(), (1, 2, 2), "the count is of the statement that was asked, and all before it are done");
    for (about, rows) in [("first", 2), ("second", 1), ("third", 1), ("last", 1)] {
        assert_eq!(seen(&town, about).await, rows, "{about}");
    }
}

async fn one_that_fails_on_the_way_takes_its_own_write_alone(town: Town) {
    let callers = (0..60).map(|n| {
        town.app.db.write(move |tx| {
            Box::pin(async move {
                match n % 4 {
                    // Fails at the end, with nothing left to ask.
                    0 => tx.q("insert into key_check (id, mark) values (1, $1)").bind(vec![1u8]).later(),
                    // Fails before anything was sent.
                    1 => {
                        later(tx, "never");
                        return Err(Error::Stale);
                    }
                    // Asks for nothing at all.
                    2 => return Ok(()),
                    _ => {}
                }
                later(tx, "kept");
                Ok(())
            })
        })
    });
    let answers = join_all(callers).await;
    let said = |wanted: &dyn Fn(&Result<()>) -> bool| answers.iter().filter(|a| wanted(a)).count();
    assert_eq!(said(&|a| a.is_ok()), 30);
    assert_eq!(said(&|a| a.as_ref().is_err_and(Error::is_taken)), 15, "{answers:?}");
    assert_eq!(said(&|a| matches!(a, Err(Error::Stale))), 15);
    assert_eq!((seen(&town, "kept").await, seen(&town, "never").await), (15, 0));
}

/// On PostgreSQL this also watches for connections that go back to the pool inside a transaction nobody ends: whatever is
/// written over them is acknowledged and lost.
async fn a_caller_who_leaves_loses_nothing(town: Town) {
    const AT_ONCE: usize = 50;
    let (mut came, mut left) = (0, 0);
    // How long the most patient waits, in microseconds; it finds its own measure on machines of every speed.
    let mut patience = 20_000;
    while came < 600 || left < 200 || came - left < 100 {
        let callers = (0..AT_ONCE).map(|_| async {
            let (about, patience) = (Id::random().0, Duration::from_micros(rand::random_range(0..patience)));
            let kept = about.clone();
            let write = town.app.db.write(move |tx| {
                Box::pin(async move {
                    note(tx, &kept).await?;
                    note(tx, "of all").await
                })
            });
            let Ok(answer) = tokio::time::timeout(patience, write).await else { return false };
            answer.unwrap();
            assert_eq!(seen(&town, &about).await, 1, "acknowledged and not there");
            true
        });
        let answered = join_all(callers).await.into_iter().filter(|answered| *answered).count();
        came += AT_ONCE;
        left += AT_ONCE - answered;
        patience = if answered < AT_ONCE / 2 { patience * 3 / 2 } else { patience * 2 / 3 };
        assert!(came < 20_000, "{left} of {came} left early, which tries nothing");
    }

    let all = i64::try_from(came).unwrap();
    let arrived = async {
        while seen(&town, "of all").await < all {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), arrived).await.expect("work of callers who left never arrived");
    let names: Vec<(String, i64)> = town.app.db.read().await.unwrap().q("select about, count(*) from journal group by about").all().await.unwrap();
    assert_eq!(names.iter().filter(|(about, n)| about != "of all" && *n == 1).count(), came, "each exactly once");
    assert_eq!(seen(&town, "of all").await, all);
}

async fn whoever_is_answered_finds_it_kept(town: Town) {
    for _ in 0..10 {
        let callers = (0..20).map(|_| async {
            let about = Id::random().0;
            let kept = about.clone();
            town.app.db.write(move |tx| Box::pin(async move { note(tx, &kept).await })).await.unwrap();
            assert_eq!(seen(&town, &about).await, 1);
            about
        });
        assert_eq!(join_all(callers).await.into_iter().collect::<HashSet<_>>().len(), 20);
    }
}

/// Looks at a version at the very moment its caller is woken: neither a cache nor this test could look earlier.
struct Look {
    db: Db,
    topic: Topic,
    seen: AtomicU64,
    woken: Notify,
}

impl Wake for Look {
    fn wake(self: Arc<Self>) {
        self.seen.store(self.db.version(&self.topic), Ordering::SeqCst);
        self.woken.notify_one();
    }
}

async fn versions_have_grown_when_the_writer_is_answered(town: Town) {
    let (db, board) = (&town.app.db, Topic::Board(Id::random()));
    let before = (db.version(&Topic::Places), db.version(&board));
    let (inside, told) = (db.clone(), board.clone());
    let mut write = Box::pin(db.write(move |tx| {
        Box::pin(async move {
            tx.changed(told.clone());
            note(tx, "told").await?;
            Ok(inside.version(&told))
        })
    }));
    let look = Arc::new(Look { db: db.clone(), topic: board.clone(), seen: AtomicU64::new(0), woken: Notify::new() });
    let during = loop {
        match write.as_mut().poll(&mut Context::from_waker(&look.clone().into())) {
            Poll::Ready(answer) => {
                // Done before it was first asked: then nobody was woken, and now is the moment of the answer.
                let _ = look.seen.compare_exchange(0, db.version(&board), Ordering::SeqCst, Ordering::SeqCst);
                break answer.unwrap();
            }
            Poll::Pending => look.woken.notified().await,
        }
    };
    assert_eq!(during, before.1, "nobody may read again before there is something new to read");
    assert_eq!(look.seen.load(Ordering::SeqCst), before.1 + 1, "answered first: whoever reads now is served the old");
    assert_eq!((db.version(&Topic::Places), db.version(&board)), (before.0, before.1 + 1));

    let told = board.clone();
    let undone: Result<()> = db
        .write(move |tx| {
            Box::pin(async move {
                tx.changed(told);
                Err(Error::Stale)
            })
        })
        .await;
    assert!(undone.is_err());
    keep(db, "by somebody else").await.unwrap();
    assert_eq!(db.version(&board), before.1 + 1, "what was undone has changed nothing");
}

async fn the_reading_side_refuses_to_write(town: Town) {
    keep(&town.app.db, "before").await.unwrap();
    for text in
        ["insert into key_check (id, mark) values (1, '')", "delete from place", "update staff set name = ''", "create table t (x text)", "drop table place"]
    {
        let mut tx = town.app.db.read().await.unwrap();
        let said = tx.q(text).exec().await.expect_err(text).to_string();
        assert!(said.contains("read-only") || said.contains("readonly"), "{text}: {said}");
    }
    let mut tx = town.app.db.read().await.unwrap();
    assert!(note(&mut tx, "by a reader").await.is_err());
    assert_eq!((seen(&town, "before").await, seen(&town, "by a reader").await), (1, 0));
}

async fn the_journal_is_final(town: Town) {
    keep(&town.app.db, "first").await.unwrap();
    let mut ways = vec![
        "update journal set about = 'forged'",
        "delete from journal",
        "insert into journal (id, place_id, act, about, by_role, at) select id, place_id, act, 'forged', by_role, at from journal where true
         on conflict (id) do update set about = excluded.about",
    ];
    if town.url.is_some() {
        ways.push("truncate journal");
    } else {
        ways.push("insert or replace into journal (id, place_id, act, about, by_role, at) select id, place_id, act, 'forged', by_role, at from journal");
        ways.push("update or replace journal set about = 'forged'");
    }
    for text in ways {
        let said = town.app.db.write(move |tx| Box::pin(async move { tx.q(text).exec().await })).await.expect_err(text).to_string();
        assert!(said.contains("the journal is never"), "{text}: {said}");
    }
    assert_eq!((seen(&town, "first").await, seen(&town, "forged").await), (1, 0));
}
