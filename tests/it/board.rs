//! What both agreed to show: the writer's words with bars, accepted or changed by them, and only then on the board. What
//! is held back has stories of its own (`moderation`).

use crate::{
    story,
    support::{Town, Visitor},
};
use axum::http::Method;

mod cards;
mod feeds;
mod walls;

story!(
    words_go_up_only_after_their_writer_agreed_to_them,
    the_writer_changes_the_words_and_these_go_up_or_none,
    a_no_is_final,
    what_was_not_meant_for_the_board_cannot_be_put_there,
    green_only_when_the_writer_says_so_and_words_go_when_they_erase,
    a_board_is_drawn_once_and_answers_with_its_tag,
);

/// Ana at the desk, a message meant for the board, and its receipt.
async fn proposed(town: &Town) -> (Visitor<'_>, String) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (words, _) = town.guest().tell("northside", "problem", "In bed 14 the water is cold, says Piotr", &[("see", "board")]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=for-the-board").await;
    desk.click("In bed 14").await;
    desk.click("Words for the board").await.expect(&["What they wrote", "In bed 14"]);
    let piotr = [("phrase1", "Piotr"), ("reason1", "person"), ("did", "The plumber changed the timer.")];
    desk.press("Ask the person", &piotr).await.expect(&["The person is being asked"]);
    (desk, words)
}

/// What everyone may read of it.
const SHOWN: &str = "In [a place or time was taken out] the water is cold, says [a name was taken out]";

async fn words_go_up_only_after_their_writer_agreed_to_them(town: Town) {
    let (mut desk, words) = proposed(&town).await;
    let mut guest = town.guest();
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
    guest.come_back(&words).await.expect(&["For the board on the wall", "It goes up only if you agree", "The plumber changed the timer.", SHOWN]);
    assert_eq!(guest.page.field("public"), SHOWN);
    guest.press("Show these words", &[]).await.expect(&["You agreed to show this on the board"]);

    // Not at this minute: at the next slot, so that nobody sees who has just been here.
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
    desk.go("/desk?list=for-the-board").await;
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&[SHOWN, "The plumber changed the timer.", "You said", "Our answer"]);
    assert!(!guest.page.says("Piotr") && !guest.page.says("bed 14"));
    desk.go("/desk?list=for-the-board").await.expect(&["Nothing waits for the board"]);
}

async fn the_writer_changes_the_words_and_these_go_up_or_none(town: Town) {
    let (mut desk, words) = proposed(&town).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Show these words", &[("public", "The water is cold every day")]).await.expect(&["You changed the words for the board"]);
    desk.go("/desk?list=for-the-board").await.expect(&["Nothing waits for the board"]);
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
    desk.go("/desk?list=for-the-board").await;
    desk.click("In bed 14").await.expect(&["The person changed the words"]);
    desk.click("Words for the board").await.expect(&["What they want to show instead", "The water is cold every day"]);
    let theirs = desk.page.clone();
    // The first words again: the person is asked again, and nothing shows.
    desk.press("Ask the person", &[]).await.expect(&["The person is being asked"]);
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
    guest.come_back(&words).await;
    guest.press("Show these words", &[("public", "The water is cold every day")]).await;
    town.wait_for_slot();
    desk.go(&theirs.path).await;
    desk.press("Show these words", &[]).await.expect(&["On the board."]);
    guest.go("/p/northside/board").await.expect(&["The water is cold every day"]);
}

async fn a_no_is_final(town: Town) {
    let (mut desk, words) = proposed(&town).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Do not show it", &[]).await.expect(&["You said no to the board"]);
    town.wait_for_slot();
    let id = crate::concern::only_concern(&town).await;
    desk.go(&format!("/desk/concern/{id}/wording")).await.expect(&["does not want it on the board"]);
    assert!(!desk.page.has_button("Ask the person"));
    let secret = desk.page.field("form");
    desk.post(&format!("/desk/concern/{id}/wording"), &[("go", "ask"), ("did", "y"), ("form", &secret)]).await.expect(&["That cannot be done any more"]);
    assert_eq!(desk.page.status, 422);
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
}

async fn what_was_not_meant_for_the_board_cannot_be_put_there(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    town.guest().tell("northside", "problem", "Between us", &[]).await;
    town.wait_for_slot();
    let id = crate::concern::only_concern(&town).await;
    let mut desk = town.at_desk(&ana).await;
    assert_eq!(desk.go(&format!("/desk/concern/{id}/wording")).await.status, 404);
    let secret = desk.go("/desk/me").await.field("form");
    let status = desk.post(&format!("/desk/concern/{id}/wording"), &[("go", "ask"), ("did", "y"), ("form", &secret)]).await.status;
    assert_eq!(status, 404);
}

async fn green_only_when_the_writer_says_so_and_words_go_when_they_erase(town: Town) {
    let (mut desk, words) = proposed(&town).await;
    let id = crate::concern::only_concern(&town).await;
    desk.go(&format!("/desk/concern/{id}")).await;
    desk.press("Send to the person", &[("words", "The timer is new")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Show these words", &[]).await;
    town.wait_for_slot();
    guest.go("/p/northside/board").await;
    assert!(guest.page.all(".agreed").is_empty(), "nobody has agreed to anything yet");
    guest.come_back(&words).await;
    guest.press("Yes", &[]).await;
    guest.go("/p/northside/board").await;
    assert!(guest.page.all(".agreed").is_empty(), "the board does not tell that they were here just now");
    town.wait_for_slot();
    guest.go("/p/northside/board").await;
    assert_eq!(guest.page.all(".agreed"), ["Put right, says the person who told us"]);

    guest.come_back(&words).await;
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    guest.go("/p/northside/board").await.expect(&["Their words are deleted now", "The plumber changed the timer."]);
    assert!(!guest.page.says("the water is cold"));
}

async fn a_board_is_drawn_once_and_answers_with_its_tag(town: Town) {
    let (_, words) = proposed(&town).await;
    let mut guest = town.guest();
    guest.go("/p/northside/board").await;
    let tag = guest.page.header("etag").unwrap().to_string();
    assert_eq!(guest.page.header("cache-control"), Some("public, max-age=60"));
    assert_eq!(guest.go("/p/northside/board").await.header("etag"), Some(tag.as_str()));
    assert_ne!(guest.go("/ar/p/northside/board").await.header("etag"), Some(tag.as_str()), "each language has its own");
    guest.come_back(&words).await;
    guest.press("Show these words", &[]).await;
    assert_eq!(guest.go("/p/northside/board").await.header("etag"), Some(tag.as_str()), "no tag tells that somebody was here");
    town.wait_for_slot();
    assert_ne!(guest.go("/p/northside/board").await.header("etag"), Some(tag.as_str()), "a change has another tag");
    assert_eq!(guest.once(&Method::GET, "/p/nowhere/board", None).await.status, 404);
}
