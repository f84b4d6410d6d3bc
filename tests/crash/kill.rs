//! Killed with -9 while 256 people press send: every answered message is there and opens with its words, none is there
//! twice, and whoever got no answer can press again.
//!
//! The pages are real and were walked to before, so that nothing but the last press happens at the fatal moment. Each
//! round begins with a fresh copy of the house, and the moment is another: after so many answers, or so long after the first.

use crate::{
    guest::{Guest, words},
    house::{House, PLANTED},
    page::{Page, Sending},
};
use futures_util::{StreamExt, stream};
use sqlx::{Connection, Executor, Row, SqliteConnection};
use std::{collections::HashSet, process::Stdio, sync::Arc, time::Duration};
use tokio::sync::watch;

const CALLERS: usize = 256;
const KILLS: usize = 20;
/// At most this many at a time where the crowd is not the point.
const IN_TURN: usize = 16;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_to_kill_9_on_sqlite() {
    twenty_kills(House::on_sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_to_kill_9_on_postgres() {
    twenty_kills(House::on_postgres().await).await;
}

async fn twenty_kills(house: House) {
    let server = house.start();
    let guest = Guest::at(&server);
    let drafts: Arc<Vec<Sending>> = Arc::new(
        stream::iter((0..CALLERS).map(|n| {
            let guest = guest.clone();
            async move { guest.nearly_tell(&words(n)).await }
        }))
        .buffered(IN_TURN)
        .collect()
        .await,
    );
    server.stop();
    assert_eq!(house.number("select count(*) from concern").await, 0, "nothing is kept before the last press");

    let (mut in_the_middle, mut unheard) = (0, 0);
    for n in 0..KILLS {
        let (answered, kept) = one_kill(&house, &drafts, n).await;
        println!("kill {n}: {answered} of {CALLERS} answered, {kept} kept");
        in_the_middle += usize::from(0 < answered && answered < CALLERS);
        unheard += kept - answered;
    }
    println!("{in_the_middle} of {KILLS} kills fell between answers; {unheard} messages were kept and their answer never heard");
    assert!(in_the_middle >= KILLS / 2, "too few kills fell while posts were under way: {in_the_middle} of {KILLS}");
    house.clear().await;
}

/// Gives how many were answered and how many were kept.
async fn one_kill(house: &House, drafts: &Arc<Vec<Sending>>, n: usize) -> (usize, usize) {
    let here = house.copy().await;
    let server = here.start();
    let answers = press_and_kill(server, drafts, n).await;

    let server = here.start();
    let guest = Guest::at(&server);
    let kept = usize::try_from(here.number("select count(*) from concern").await).unwrap();
    assert!((answers.len()..=CALLERS).contains(&kept), "{} were acknowledged, {kept} are there", answers.len());
    let receipts: Vec<(usize, String)> = answers.iter().map(|(n, page)| (*n, page.receipt().0)).collect();
    stream::iter(&receipts)
        .for_each_concurrent(IN_TURN, async |(n, receipt)| {
            let page = guest.come_back(receipt).await;
            page.expect(&[&words(*n)]);
            assert_eq!(page.html.matches(PLANTED).count(), 1, "somebody else's words: {}", page.text());
        })
        .await;

    // Everybody presses send again, as people do when a page does not come.
    let again: Vec<String> = stream::iter(0..CALLERS)
        .map(|n| {
            let guest = &guest;
            async move { guest.send(&drafts[n]).await.unwrap().receipt().0 }
        })
        .buffered(IN_TURN)
        .collect()
        .await;
    assert_eq!(again.iter().collect::<HashSet<_>>().len(), CALLERS, "two people were given the same words");
    for (n, receipt) in &receipts {
        assert_eq!(&again[*n], receipt, "pressing again gave other words");
    }
    server.stop();

    let (concerns, rows) = (here.number("select count(*) from concern").await, here.number("select count(*) from journal where act = 'received'").await);
    assert_eq!((usize::try_from(concerns).unwrap(), usize::try_from(rows).unwrap()), (CALLERS, CALLERS), "one message a caller, one journal row a message");
    if here.url.is_none() {
        let mut file = here.sqlite().await;
        assert_eq!(file.fetch_one("pragma integrity_check").await.unwrap().get::<String, _>(0), "ok");
        assert!(file.fetch_all("pragma foreign_key_check").await.unwrap().is_empty());
    }
    here.clear().await;
    (answers.len(), kept)
}

/// All press send, the program dies, and what is left are the pages that came whole.
async fn press_and_kill(server: crate::house::Server, drafts: &Arc<Vec<Sending>>, n: usize) -> Vec<(usize, Page)> {
    let guest = Guest::at(&server);
    let (count, mut counted) = watch::channel(0);
    let callers: Vec<_> = (0..CALLERS)
        .map(|caller| {
            let (guest, drafts, count) = (guest.clone(), drafts.clone(), count.clone());
            tokio::spawn(async move {
                let page = guest.send(&drafts[caller]).await.ok()?;
                count.send_modify(|n| *n += 1);
                Some((caller, page))
            })
        })
        .collect();
    let (enough, then) = if n.is_multiple_of(4) { (1, rand::random_range(0..100_000)) } else { (rand::random_range(1..CALLERS * 3 / 4), 0) };
    tokio::time::timeout(Duration::from_mins(1), counted.wait_for(|n| *n >= enough)).await.expect("no answers come").unwrap();
    tokio::time::sleep(Duration::from_micros(then)).await; // where in its work this finds the program is meant to be chance
    tokio::task::spawn_blocking(move || server.kill()).await.unwrap();
    let mut answers = vec![];
    for caller in callers {
        answers.extend(caller.await.unwrap());
    }
    for (n, page) in &answers {
        assert_eq!(page.status, 200, "caller {n} was told:\n{}", page.text());
    }
    answers
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_start_cut_short_is_made_good_by_the_next_on_sqlite() {
    twenty_false_starts(async || House::empty()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_start_cut_short_is_made_good_by_the_next_on_postgres() {
    twenty_false_starts(House::empty_on_postgres).await;
}

/// The moment that chance hardly ever finds: SQLite is still in its first write of all, which only its journal can undo.
#[tokio::test]
async fn a_first_start_cut_short_in_its_first_write_is_made_good() {
    let (there, here) = (House::empty(), House::empty());
    for house in [&there, &here] {
        std::fs::create_dir(house.data()).unwrap();
    }
    let mut conn = SqliteConnection::connect(&format!("sqlite://{}?mode=rwc", there.database().display())).await.unwrap();
    // More than the smallest cache holds, so that some of it stands in the file before the commit.
    conn.execute("pragma cache_size = 1; begin; create table t (x); insert into t select zeroblob(9000) from (values (1), (2), (3), (4))").await.unwrap();
    for end in ["", "-journal"] {
        let name = format!("hearback.db{end}");
        assert!(std::fs::copy(there.data().join(&name), here.data().join(&name)).unwrap() > 0);
    }
    here.start().stop();
    assert_eq!(here.number("select count(*) from sqlite_schema where name = 't'").await, 0);
}

/// Killed while it makes its tables and its key: the next start finds something it can go on from, every time.
async fn twenty_false_starts(new: impl AsyncFn() -> House) {
    let (mut halfway, mut most) = (0, 200_000);
    for _ in 0..KILLS {
        let house = new().await;
        let mut first = house.program().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        tokio::time::sleep(Duration::from_micros(rand::random_range(0..most))).await;
        first.kill().unwrap();
        first.wait().unwrap();
        // The key is made last. On machines of every speed about half of them shall not come that far.
        let got_through = house.key_file().exists();
        most = if got_through { most * 2 / 3 } else { most * 3 / 2 };
        halfway += usize::from(!got_through);
        tokio::task::block_in_place(|| house.start().stop());
        assert_eq!(house.number("select count(*) from key_check").await, 1);
        house.clear().await;
    }
    assert!((3..KILLS).contains(&halfway), "{halfway} of {KILLS} were cut short halfway, which tries little");
}
