//! Opening, closing and forgetting.

use super::keep;
use crate::support::{Town, logged};
use futures_util::future::join_all;
use hearback::ground::db::{Db, Lock};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};

#[test]
fn two_servers_never_have_one_data_folder() {
    let folder = tempfile::tempdir().unwrap();
    let first = Lock::take(folder.path()).unwrap();
    let said = Lock::take(folder.path()).err().expect("a second one got in");
    assert!(said.contains("already running") && said.contains(&folder.path().display().to_string()), "{said}");
    assert!(!said.contains('\n'), "one line: {said}");
    drop(first);
    drop(Lock::take(folder.path()).expect("free again"));
    // A folder that is not there yet is made.
    Lock::take(&folder.path().join("a/b")).unwrap();
}

/// Whoever reads the disk afterwards: not in the database, not in its log, not in anything beside them.
#[tokio::test]
async fn what_is_forgotten_is_on_no_page_of_the_disk() {
    let town = Town::sqlite().await;
    let db = &town.app.db;
    // One on a page among others, one that fills pages of its own.
    let marks = ["planted-small-5b1c", "planted-large-77aa"];
    let texts = [format!("{} and more", marks[0]), marks[1].repeat(3_000)];
    for text in texts {
        db.write(move |tx| {
            Box::pin(async move {
                let insert = "insert into staff (id, name, title, email, totp_step, made_at) values ($1, $2, '', $3, 0, 1)";
                for name in [format!("{}", rand::random::<u64>()), text] {
                    tx.q(insert).bind(format!("{:x}", rand::random::<u64>())).bind(name).bind(format!("{:x}", rand::random::<u64>())).exec().await?;
                }
                Ok(())
            })
        })
        .await
        .unwrap();
        db.forget().await.unwrap();
        // Again, so that it stands in the database and in the log.
        db.write(|tx| Box::pin(async move { tx.q("update staff set title = name, name = name || '!'").exec().await })).await.unwrap();
    }
    let found = |mark: &str| -> Vec<String> {
        let has = |bytes: &[u8]| bytes.windows(mark.len()).any(|w| w == mark.as_bytes());
        town.files().iter().filter(|(_, bytes)| has(bytes)).map(|(path, _)| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
    };
    for mark in marks {
        assert!(!found(mark).is_empty(), "the search must be able to find {mark}");
    }
    db.write(|tx| Box::pin(async move { tx.q("delete from staff where name like 'planted%'").exec().await })).await.unwrap();
    assert!(!found(marks[1]).is_empty(), "deleting alone leaves it in the log");
    db.forget().await.unwrap();
    for mark in marks {
        assert_eq!(found(mark), Vec::<String>::new(), "{mark}");
    }
}

/// Somebody's backup reads for a long while: what is deleted stays in the log, and that must not be called forgotten.
#[tokio::test]
async fn a_disk_that_cannot_forget_yet_says_so() {
    let town = Town::sqlite().await;
    let db = &town.app.db;
    keep(db, "old").await.unwrap();
    let mut reader = SqliteConnection::connect(&format!("sqlite://{}", town.dir.path().join("hearback.db").display())).await.unwrap();
    reader.execute("begin; select count(*) from journal").await.unwrap();
    keep(db, "new").await.unwrap();
    assert!(db.forget().await.is_err(), "the log is still there");
    assert!(std::fs::metadata(town.dir.path().join("hearback.db-wal")).unwrap().len() > 0);
    keep(db, "meanwhile").await.unwrap();
    reader.execute("commit").await.unwrap();
    db.forget().await.unwrap();
    assert_eq!(std::fs::metadata(town.dir.path().join("hearback.db-wal")).unwrap().len(), 0);
}

/// The usual PostgreSQL user owns its tables and nothing else, and the server has a warning for each thing it may not
/// sweep: lines that come when somebody erases something say when that was.
#[tokio::test]
async fn forgetting_leaves_no_line_in_the_log() {
    let _town_that_listens_to_the_log = Town::sqlite().await;
    let server = std::env::var("HEARBACK_TEST_POSTGRES").unwrap();
    let mut conn = PgConnection::connect(&format!("{server}/postgres")).await.unwrap();
    let name = format!("usual_{:x}", rand::random::<u64>());
    for text in [format!("create role {name} login password 'usual'"), format!("create database {name} owner {name}")] {
        conn.execute(AssertSqlSafe(text)).await.unwrap();
    }
    let (_, there) = server.rsplit_once('@').unwrap();
    let db = Db::postgres(&format!("postgres://{name}:usual@{there}/{name}")).await.unwrap();
    keep(&db, "something").await.unwrap();
    db.forget().await.unwrap();
    db.close().await;
    for text in [format!("drop database {name}"), format!("drop role {name}")] {
        conn.execute(AssertSqlSafe(text)).await.unwrap();
    }
    let log = String::from_utf8_lossy(&logged()).into_owned();
    let told: Vec<&str> = log.lines().filter(|l| l.contains("vacuum") && (l.contains("WARN") || l.contains("INFO"))).collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn closing_keeps_everything_that_was_handed_in() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hearback.db");
    let db = Db::sqlite(&file).await.unwrap();
    let writers: Vec<_> = (0..300)
        .map(|_| {
            tokio::spawn({
                let db = db.clone();
                async move { keep(&db, "handed in").await.is_ok() }
            })
        })
        .collect();
    keep(&db, "before").await.unwrap();
    db.close().await;
    let kept = join_all(writers).await.into_iter().filter(|w| *w.as_ref().unwrap()).count();
    assert!(!dir.path().join("hearback.db-wal").exists(), "a closed database is one file");
    assert!(keep(&db, "after").await.is_err() && db.read().await.is_err());

    let again = Db::sqlite(&file).await.unwrap();
    let n: i64 = again.read().await.unwrap().q("select count(*) from journal where about = 'handed in'").scalar().await.unwrap();
    assert_eq!(usize::try_from(n).unwrap(), kept, "answers and rows differ");
    again.close().await;
}

/// The settings on which the promises rest, as the connection itself has them.
#[tokio::test]
async fn the_writer_waits_for_the_disk_and_wipes_what_it_deletes() {
    let town = Town::sqlite().await;
    for (text, value) in [("pragma synchronous", 2), ("pragma secure_delete", 1), ("pragma foreign_keys", 1), ("pragma trusted_schema", 0)] {
        let is: i64 = town.app.db.write(move |tx| Box::pin(async move { tx.q(text).scalar().await })).await.unwrap();
        assert_eq!(is, value, "{text}");
    }
    let mode: String = town.app.db.write(|tx| Box::pin(async move { tx.q("pragma journal_mode").scalar().await })).await.unwrap();
    assert_eq!(mode, "wal");
}
