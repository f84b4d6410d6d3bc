//! Long texts whose gateway hands over their pieces one by one.

use super::{job, texters};
use crate::support::{Town, secrets};
use hearback::ground::anon::{Phone, relay::coming::Arrived};

super::texting!(
    pieces_in_any_order_are_one_text,
    a_piece_that_never_comes_leaves_a_gap_and_holds_up_nothing,
    the_same_name_from_two_telephones_is_two_texts,
    a_name_that_comes_round_again_is_another_text,
);

/// A piece arrives: the whole's name, how many there are, which it is.
async fn piece(town: &Town, from: &str, part: (&str, i64, i64), words: &str) -> bool {
    town.plant(secrets::Kind::Brought, from);
    let relay = town.app.relay.clone().unwrap();
    let channel = relay.channels(&mut relay.db.read().await.unwrap()).await.unwrap().remove(0).id;
    let (mine, now, words, name, of, n) = (relay.clone(), town.now(), words.to_string(), part.0.to_string(), part.1, part.2);
    let (number, same) = (Phone::read(from).unwrap(), format!("{from} {} {n}", part.0));
    relay
        .db
        .write(move |tx| {
            Box::pin(async move {
                let until = now.plus(86_400_000);
                let arrived =
                    Arrived { same: &same, until, number: Some(&number), words: &words, answered: false, reply_token: None, part: Some((&name, of, n)) };
                mine.arrive(tx, &channel, &arrived, now).await
            })
        })
        .await
        .unwrap()
}

async fn waiting(town: &Town) -> Vec<String> {
    let relay = town.app.relay.as_ref().unwrap();
    let all = relay.coming(&mut relay.db.read().await.unwrap(), 50, town.now()).await.unwrap();
    all.into_iter().map(|text| text.words.to_string()).collect()
}

const ONE: &str = "+447700900123";
const TWO: &str = "+447700900124";

async fn pieces_in_any_order_are_one_text(town: Town) {
    texters(&town).await;
    assert!(piece(&town, ONE, ("7", 3, 3), "before ten.").await);
    assert!(piece(&town, ONE, ("7", 3, 1), "The gate is open all night and ").await);
    assert!(!piece(&town, ONE, ("7", 3, 1), "The gate is open all night and ").await, "delivered twice");
    assert!(waiting(&town).await.is_empty(), "not before all are here");
    assert!(piece(&town, ONE, ("7", 3, 2), "nobody locks it ").await);
    assert_eq!(waiting(&town).await, ["The gate is open all night and nobody locks it before ten."]);
}

async fn a_piece_that_never_comes_leaves_a_gap_and_holds_up_nothing(town: Town) {
    texters(&town).await;
    piece(&town, ONE, ("9", 3, 1), "The gate is open").await;
    piece(&town, ONE, ("9", 3, 3), "before ten.").await;
    let round = job::Round::here(&town.app).unwrap();
    town.wait_minutes(14);
    job::tidy(&round).await.unwrap();
    assert!(waiting(&town).await.is_empty());
    town.wait_minutes(2);
    job::tidy(&round).await.unwrap();
    assert_eq!(waiting(&town).await, ["The gate is open [...] before ten."]);
    // Late, it is a text of its own; and it is one with nothing else that has the same name tomorrow.
    piece(&town, ONE, ("9", 3, 2), " all night and nobody locks it ").await;
    town.wait_minutes(16);
    job::tidy(&round).await.unwrap();
    let relay = town.app.relay.as_ref().unwrap();
    let all: i64 = relay.db.read().await.unwrap().q(hearback::sql!(relay "select count(*) from coming")).scalar().await.unwrap();
    assert_eq!(all, 2);
}

async fn the_same_name_from_two_telephones_is_two_texts(town: Town) {
    texters(&town).await;
    piece(&town, ONE, ("3", 2, 1), "The soup ").await;
    piece(&town, TWO, ("3", 2, 2), "is cold.").await;
    assert!(waiting(&town).await.is_empty());
    piece(&town, TWO, ("3", 2, 1), "The tea ").await;
    piece(&town, ONE, ("3", 2, 2), "is thin.").await;
    let mut all = waiting(&town).await;
    all.sort_unstable();
    assert_eq!(all, ["The soup is thin.", "The tea is cold."]);
}

async fn a_name_that_comes_round_again_is_another_text(town: Town) {
    texters(&town).await;
    let round = job::Round::here(&town.app).unwrap();
    piece(&town, ONE, ("5", 2, 1), "The first ").await;
    piece(&town, ONE, ("5", 2, 2), "day.").await;
    assert_eq!(waiting(&town).await, ["The first day."]);
    job::bring_in(&round).await.unwrap();
    // There are 256 of them; and two at once that do not agree how many pieces they are have nothing to do with each other.
    town.wait_days(2);
    piece(&town, ONE, ("5", 3, 1), "Three of ").await;
    piece(&town, ONE, ("6", 2, 1), "The second ").await;
    piece(&town, ONE, ("6", 2, 2), "day.").await;
    assert_eq!(waiting(&town).await, ["The second day."]);
    job::bring_in(&round).await.unwrap();
    town.wait_minutes(16);
    job::tidy(&round).await.unwrap();
    assert_eq!(waiting(&town).await, ["Three of  [...] "]);
}
