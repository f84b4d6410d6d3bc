//! The six words tapped at `/back`, letter by letter and word by word, by somebody who does not type them.

use crate::{
    story,
    support::{Town, Visitor},
};

story!(whoever_taps_their_words_reads_their_answer, a_word_tapped_wrong_is_taken_off_and_nothing_is_lost, words_that_open_nothing_are_counted_like_typed_ones,);

/// Taps words from wherever the page stands.
async fn tap(guest: &mut Visitor<'_>, words: &[&str]) {
    for word in words {
        guest.page.expect(&["Which letter does word"]);
        let letter = &word[..1];
        guest.press(letter, &[]).await.expect(&["Which one is word"]);
        guest.press(word, &[]).await;
    }
}

async fn whoever_taps_their_words_reads_their_answer(town: Town) {
    town.northside_with_people().await;
    let (receipt, _) = town.guest().tell("northside", "problem", "No hot water since Monday", &[]).await;
    let words: Vec<&str> = receipt.split(' ').collect();
    let mut guest = town.guest();
    guest.go("/back").await;
    guest.press("Tap your words", &[]).await.expect(&["Tap your six words", "Which letter does word 1 start with?", "Someone you trust can look with you."]);
    tap(&mut guest, &words[..3]).await;
    guest.page.expect(&["Which letter does word 4 start with?"]);
    // Another language keeps what was tapped.
    guest.press("English", &[]).await;
    guest.press("Polski", &[]).await;
    assert_eq!(guest.page.all(".tapped li"), words[..3]);
    guest.press("Polski", &[]).await;
    guest.press("English", &[]).await;
    tap(&mut guest, &words[3..]).await;
    guest.page.expect(&["Your messages", "No hot water since Monday"]);
    assert!(guest.seen.iter().all(|page| page.path.ends_with("/back") && !page.path.contains('?')), "nothing tapped stands in an address");
    for page in &guest.seen {
        assert!(page.attributes("img", "src").iter().all(|src| src.starts_with("data:")), "no picture is asked for by itself");
        assert_eq!(page.header("cache-control"), Some("no-store"));
    }
}

async fn a_word_tapped_wrong_is_taken_off_and_nothing_is_lost(town: Town) {
    town.northside_with_people().await;
    let (receipt, _) = town.guest().tell("northside", "idea", "A lamp by the door", &[]).await;
    let words: Vec<&str> = receipt.split(' ').collect();
    let mut guest = town.guest();
    guest.go("/back").await;
    guest.press("Tap your words", &[]).await;
    tap(&mut guest, &words[..2]).await;
    let wrong = if words[2] == "zebra" { "apple" } else { "zebra" };
    tap(&mut guest, &[wrong]).await;
    guest.press("Take the last word off", &[]).await.expect(&["Which letter does word 3 start with?"]);
    assert_eq!(guest.page.all(".tapped li"), words[..2]);
    // A letter pressed by mistake is left again.
    guest.press("z", &[]).await;
    guest.press("Back", &[]).await.expect(&["Which letter does word 3 start with?"]);
    tap(&mut guest, &words[2..]).await;
    guest.page.expect(&["A lamp by the door"]);
}

async fn words_that_open_nothing_are_counted_like_typed_ones(_: Town) {
    let town = Town::on_sqlite(|c| c.wrong_words_per_hour = 1).await;
    town.northside_with_people().await;
    let (receipt, _) = town.guest().tell("northside", "idea", "A lamp by the door", &[]).await;
    let mut guest = town.guest();
    guest.come_back(&town.app.keys.new_receipt().digits()).await.expect(&["Those words do not open anything"]);
    let nobodys = town.app.keys.new_receipt().words();
    guest.go("/back").await;
    guest.press("Tap your words", &[]).await;
    assert!(!town.app.limits.is_slow());
    tap(&mut guest, &nobodys).await;
    guest.page.expect(&["Those words do not open anything"]);
    assert_eq!((guest.page.status, guest.page.all(".tapped li")), (404, nobodys.map(String::from).to_vec()));
    assert!(town.app.limits.is_slow(), "guessing by tapping is guessing");
    // What cannot be six words together is said and costs nothing.
    guest
        .post(
            "/back",
            &[("tap", "yes"), ("tapped", "apple"), ("tapped", "apple"), ("tapped", "apple"), ("tapped", "apple"), ("tapped", "apple"), ("tapped", "apple")],
        )
        .await;
    guest.page.expect(&["Something is not right in these words", "Take the last word off"]);
    let mut words = receipt.split(' ');
    guest.post("/back", &[("tap", "yes"), ("tapped", words.next().unwrap()), ("word", "<script>")]).await.expect(&["Which letter does word 2"]);
}
