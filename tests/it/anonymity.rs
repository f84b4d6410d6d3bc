//! The promise that comes before all others: nothing here knows who someone is, where they were, or when to the minute.
//!
//! Every story of the town ends with a search for what its guests typed, were shown and brought (`support::secrets`).
//! Here are the stories that plant on purpose, the search that must find what is really there, and what no table may hold.

use crate::{
    story,
    support::{Town, secrets},
};
use hearback::{clock::Time, sql};
use std::panic::{AssertUnwindSafe, catch_unwind};

story!(
    a_whole_life_of_a_message_leaves_nothing_behind,
    no_row_a_guest_made_knows_its_minute,
    what_was_erased_is_gone_from_the_disk,
    the_search_finds_what_is_there,
    the_same_words_leave_different_bytes,
    no_page_of_a_guest_asks_another_house_for_anything,
);

/// Told, answered, written again, judged, shown in other words, given new words.
async fn a_whole_life_of_a_message_leaves_nothing_behind(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut guest = town.guest();
    let (words, _) = guest
        .tell(
            "northside",
            "problem",
            "Piotr in bed fourteen has a cough and 07700 900123 is his number",
            &[("better", "Ring the nurse in Bridge Street"), ("see", "board")],
        )
        .await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("Piotr in bed").await;
    desk.press("Save note", &[("words", "Nurse is told")]).await;
    desk.press("Send to the person", &[("words", "Thank you. The nurse comes today.")]).await;
    desk.click("Words for the board").await;
    desk.press("Ask the person", &[("phrase1", "Piotr"), ("reason1", "person"), ("did", "A nurse comes every Tuesday.")]).await;
    guest.come_back(&words).await;
    guest.press("Show these words", &[]).await;
    guest.press("Send", &[("words", "He went to Bridge Street on his own feet")]).await;
    guest.press("Partly", &[]).await;
    guest.press("Give me new words", &[]).await;
    let (new, _) = guest.page.receipt();
    town.wait_for_slot();
    guest.come_back(&new).await.expect(&["on his own feet"]);
    guest.come_back("nobody knows these words at all").await;
    guest.go("/p/northside/board").await.expect(&["has a cough and [a number or address was taken out] is his number"]);
    desk.go("/desk").await;
    // The search of `Town` does the rest.
}

async fn no_row_a_guest_made_knows_its_minute(town: Town) {
    town.northside_with_people().await;
    town.set_clock(Time(town.now().0 + 4 * Time::MINUTE + 17_321));
    let (words, _) = town.guest().tell("northside", "problem", "A long enough sentence to be searched for", &[]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "And another one that is long enough")]).await;
    guest.press("Give me new words", &[]).await;
    let mut tx = town.app.db.read().await.unwrap();
    let concerns: Vec<(i64, i64)> = tx.q(sql!("select release_at, waiting_since from concern")).all().await.unwrap();
    let messages: Vec<(i64,)> = tx.q(sql!("select release_at from message")).all().await.unwrap();
    let journal: Vec<(i64,)> = tx.q(sql!("select at from journal where by_role = 'guest'")).all().await.unwrap();
    let moments: Vec<i64> = concerns.iter().flat_map(|c| [c.0, c.1]).chain(messages.iter().map(|m| m.0)).chain(journal.iter().map(|j| j.0)).collect();
    assert!(moments.len() >= 5);
    for moment in moments {
        assert_eq!(moment % Time::HOUR, 0, "only slots are kept, and here slots are full hours");
    }
}

/// What erasing sets to nothing.
type Gone = Option<Vec<u8>>;

async fn what_was_erased_is_gone_from_the_disk(town: Town) {
    town.northside_with_people().await;
    let (words, _) = town.guest().tell("northside", "problem", "This sentence is erased again", &[]).await;
    let sealed = {
        let mut tx = town.app.db.read().await.unwrap();
        let (key, words): (Vec<u8>, Vec<u8>) = tx.q(sql!("select wrapped_key, words from concern")).one().await.unwrap();
        [key, words]
    };
    let mut guest = town.guest();
    guest.come_back(&words).await;
    let on_disk = |what: &[u8]| town.files().iter().any(|(_, bytes)| bytes.windows(what.len()).any(|w| w == what));
    if town.url.is_none() {
        assert!(sealed.iter().all(|s| on_disk(&s[29..61])), "the search must be able to find it");
    }
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    for part in &sealed {
        assert!(!on_disk(&part[29..61]), "a part of what was erased is still on the disk");
    }
    let mut tx = town.app.db.read().await.unwrap();
    let left: Vec<(Gone, Gone, Gone)> = tx.q(sql!("select mark, wrapped_key, words from concern")).all().await.unwrap();
    assert_eq!(left, [(None, None, None)]);
}

/// A test that cannot fail promises nothing: the same search, with something really left lying about.
async fn the_search_finds_what_is_there(town: Town) {
    let found = |town: &Town| catch_unwind(AssertUnwindSafe(|| secrets::search(town))).is_err();
    assert!(!found(&town));
    for (n, spelling) in
        ["Nobody answers the bell at night", "4e6f626f647920616e7377657273207468652062656c6c206174206e69676874", "Tm9ib2R5IGFuc3dlcnMgdGhlIGJlbGwgYXQgbmlnaHQ"]
            .iter()
            .enumerate()
    {
        town.plant(secrets::Kind::Words, "Nobody answers the bell at night");
        let file = town.dir.path().join(format!("left-{n}"));
        std::fs::write(&file, format!("some text before {spelling} and after")).unwrap();
        assert!(found(&town), "{spelling}");
        std::fs::remove_file(&file).unwrap();
        assert!(!found(&town));
    }
    // In a table, where there is no file of ours.
    town.northside().await;
    let leaked = "northside";
    town.plant(secrets::Kind::Receipt, &format!("{leaked} Night Shelter").replace("northside", "Northside"));
    assert!(found(&town), "a row is searched too");
    town.planted.lock().unwrap().clear();
    // On a page of the desk, and in an address.
    town.plant(secrets::Kind::Receipt, "river candle pepper window violin garden");
    let page = crate::support::Page { html: "<p>river candle pepper window violin garden</p>".into(), ..Default::default() };
    assert!(catch_unwind(AssertUnwindSafe(|| secrets::look_through(&town, &page))).is_err());
    assert!(catch_unwind(AssertUnwindSafe(|| secrets::look_at_address(&town, "/back?receipt=river+candle+pepper+window+violin+garden"))).is_err());
    town.planted.lock().unwrap().clear();
}

async fn the_same_words_leave_different_bytes(town: Town) {
    town.northside_with_people().await;
    for _ in 0..2 {
        town.guest().tell("northside", "problem", "The very same sentence", &[]).await;
    }
    let mut tx = town.app.db.read().await.unwrap();
    let rows: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> = tx.q(sql!("select mark, wrapped_key, words from concern")).all().await.unwrap();
    assert!(rows[0].0 != rows[1].0 && rows[0].1 != rows[1].1 && rows[0].2 != rows[1].2);
    assert_eq!(rows[0].2.len(), rows[1].2.len());
}

async fn no_page_of_a_guest_asks_another_house_for_anything(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    let (words, _) = guest.tell("northside", "problem", "Cold water in the morning", &[("see", "board")]).await;
    guest.come_back(&words).await;
    for path in [
        "/",
        "/p/northside",
        "/p/northside/tell",
        "/p/northside/board",
        "/p/northside/withheld",
        "/p/northside/help",
        "/back",
        "/back/lost",
        "/help",
        "/promise",
        "/languages",
        "/ar/p/northside",
    ] {
        guest.go(path).await;
    }
    for page in &guest.seen {
        for name in ["src", "href", "action", "formaction", "srcset", "poster"] {
            for to in page.attributes(&format!("[{name}]"), name) {
                let ours = to.starts_with('/') && !to.starts_with("//") || to.starts_with('#') || to.starts_with("data:");
                assert!(ours, "{} leads to {to}", page.path);
            }
        }
        assert!(page.header("content-security-policy").is_some_and(|p| p.starts_with("default-src 'none'")), "{}", page.path);
        assert!(page.header("set-cookie").is_none());
        assert!(page.attributes("[style]", "style").is_empty() && page.all("script:not([src])").is_empty(), "{}", page.path);
        if !page.path.contains("/board") {
            assert_eq!(page.header("cache-control"), Some("no-store"), "{}", page.path);
            assert!(page.header("etag").is_none() && page.header("last-modified").is_none());
        }
    }
}

/// What must not even have a column.
#[test]
fn no_table_has_a_place_for_who_where_or_how() {
    for folder in ["sqlite", "postgres"] {
        for file in std::fs::read_dir(format!("{}/migrations/{folder}", env!("CARGO_MANIFEST_DIR"))).unwrap() {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap().to_lowercase();
            let code: String = text.lines().map(|l| l.split("--").next().unwrap()).collect::<Vec<_>>().join("\n");
            for word in ["address", "agent", "phone", "channel", "device", "referer", "fingerprint", "created_at", "updated_at"] {
                assert!(
                    !code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|w| w == word || w.ends_with(&format!("_{word}"))),
                    "{}: {word}",
                    path.display()
                );
            }
        }
    }
}
