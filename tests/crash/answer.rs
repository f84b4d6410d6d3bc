//! Killed with -9 while an answer is on its way: it goes out once when the house is open again.

use crate::house::House;
use hearback::{
    cli,
    clock::Clock,
    config::{Config, Release},
    ground::db::Id,
    hear::{
        concern::{self, Kind, Lane, Said, See},
        dialogue::{self, Saying, Sending, Speaker, Turn},
    },
    house::staff,
};
use std::time::Duration;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_on_its_way_goes_out_once_after_kill_9_on_sqlite() {
    on_its_way(House::on_sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_on_its_way_goes_out_once_after_kill_9_on_postgres() {
    on_its_way(House::on_postgres().await).await;
}

/// Somebody has written, and Ana has pressed send three seconds before the kill.
async fn press(house: &House) {
    let config = Config { data: house.data(), keys: house.keys(), database_url: house.url.clone().unwrap_or_default(), ..Config::default() };
    let (app, _lock) = cli::open(config).await.unwrap();
    let now = Clock::Wall.now();
    let place = app.places.tree(&app.db, now).await.unwrap().slug("northside").unwrap();
    let said =
        Said { kind: Kind::Problem, words: "No hot water".into(), better: String::new(), see: See::Team, lane: Lane::Team, now: true, locale: "en-GB".into() };
    let keys = app.keys.clone();
    let sending = app.db.write(move |tx| {
        Box::pin(async move {
            let written = concern::write(&keys, &place, said, b"a page", Release::Now, now)?;
            let receipt = written.receipt;
            concern::keep(tx, written);
            let concern = concern::by_receipt(tx, &keys, &receipt).await?.unwrap();
            let staff_id: Id = staff::make_with_password(tx, &keys, "Ana Silva", "manager", "ana@town.example", "no hash", None, now).await?;
            let by = Speaker { staff_id, signed: "Ana, manager".into(), role: "manager" };
            dialogue::send(tx, &keys, &place, &concern, Saying { turn: &Turn::Answer, words: "The plumber comes", by: &by }, i64::MAX, 3_000, now).await
        })
    });
    assert_eq!(sending.await.unwrap(), Sending::OnItsWay);
    app.db.close().await;
}

async fn on_its_way(house: House) {
    press(&house).await;
    let server = house.start();
    tokio::task::spawn_blocking(move || server.kill()).await.unwrap();
    let (waits, sent) = ("select count(*) from unsent", "select count(*) from message");
    // Killed again and again round the moment at which it goes: it is on its way or out, never both and never neither.
    for n in 0..6 {
        let server = house.start();
        tokio::time::sleep(Duration::from_millis(300 + 150 * n)).await;
        tokio::task::spawn_blocking(move || server.kill()).await.unwrap();
        assert_eq!(house.number(waits).await + house.number(sent).await, 1, "kill {n}");
    }
    let server = house.start();
    for n in 0.. {
        if house.number(sent).await > 0 {
            break;
        }
        assert!(n < 200, "it never went out");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    assert_eq!((house.number(waits).await, house.number(sent).await), (0, 1));
    server.stop();
    house.clear().await;
}
