//! One promise and every door that shows it. Whoever looks, and wherever: at each moment they all say the same.

use super::{claim, day, promise, told};
use crate::{
    api::get,
    story,
    support::{Town, Visitor},
};

story!(every_door_says_the_same_from_a_word_to_green);

/// How one state is said: to programs, on boards, on paper, to whoever asked, and at the desk.
struct Said {
    key: &'static str,
    board: &'static str,
    paper: &'static str,
    writer: &'static str,
    desk: &'static str,
}

const PROMISED: Said = Said { key: "will", board: "We will, by Saturday 20 June", paper: "We will", writer: "We will, by Saturday 20 June", desk: "Promised" };
const MOVED: Said = Said { board: "We will, by Tuesday 30 June", writer: "We will, by Tuesday 30 June", ..PROMISED };
const CLAIMED: Said =
    Said { key: "claimed", board: "We say it is done", paper: "We say it is done", writer: "We say it is done", desk: "We say it is done, they have not said" };
const DISPUTED: Said =
    Said { key: "disputed", board: "You disagree", paper: "Not done, people say", writer: "Those who asked say that it is not done", desk: "They disagree" };
const AGREED: Said = Said { key: "agreed", board: "You agree", paper: "Done, people say", writer: "Those who asked say that it is done", desk: "They agree" };

/// Whether one may see green here: where those who asked agree, and nowhere else.
fn greens(page: &crate::support::Page) -> usize {
    page.all(".agreed").len()
}

/// What everyone reads, on paper, on screens and in programs.
async fn everyone_reads(town: &Town, said: &Said) {
    let mut guest = town.guest();
    for path in ["/board", "/board/embed", "/board/tv", "/promise/101"] {
        let page = guest.go(&format!("/p/northside{path}")).await.clone();
        page.expect(&[said.board, "Cold showers"]);
        assert_eq!(greens(&page) > 0, said.key == "agreed", "green on {path}");
    }
    let paper = guest.go("/p/northside/poster").await.clone();
    paper.expect(&[said.paper]);

    let json: serde_json::Value = serde_json::from_str(&guest.go("/p/northside/board.json").await.html).unwrap();
    assert_eq!(json["cards"][0]["state"], said.key);
    let table = guest.go("/p/northside/board.csv").await.html.clone();
    assert!(table.contains(&format!("\r\npromise,101,northside,{},false,Cold showers,", said.key)), "{table}");
    let feed = guest.go("/p/northside/board.atom").await.html.clone();
    assert!(feed.contains(&format!("<title>{}", said.board)), "{feed}");

    let one = get(town, "/api/v1/places/northside/promises/101").await;
    let all = get(town, "/api/v1/places/northside/board").await;
    assert_eq!((&one.json["state"], &all.json["cards"][0]["state"]), (&said.key.into(), &said.key.into()));
    assert_eq!((&one.json["due"], &one.json["due"]), (&json["cards"][0]["due"], &all.json["cards"][0]["due"]), "and the same day");
}

/// And what those read who asked for it or answer for it.
async fn all_read(town: &Town, desk: &mut Visitor<'_>, receipt: &str, said: &Said) {
    everyone_reads(town, said).await;
    town.guest().come_back(receipt).await.expect(&["What we do about it", said.writer]);
    desk.go("/desk/promises").await.expect(&[said.desk, "101 Cold showers"]);
    desk.click("101 Cold showers").await;
}

/// Whoever asked answers, and until the next slot nobody but them reads anything new.
async fn answers(town: &Town, receipt: &str, answer: &str) {
    let mut guest = town.guest();
    guest.come_back(receipt).await;
    guest.press(answer, &[]).await.expect(&[&format!("You said: {answer}")]);
    everyone_reads(town, &CLAIMED).await;
    town.wait_for_slot();
}

async fn every_door_says_the_same_from_a_word_to_green(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, receipt) = told(&town, &ana).await;
    // What one person told the team alone is at no door.
    assert!(town.guest().go("/p/northside/board").await.all("article").is_empty());
    assert_eq!(get(&town, "/api/v1/places/northside/promises/101").await.status, 404);

    promise(&town, &mut desk).await;
    all_read(&town, &mut desk, &receipt, &PROMISED).await;

    let later = day(&town, 20);
    desk.press("Move the day", &[("words", "A part is missing."), ("until", &later)]).await;
    all_read(&town, &mut desk, &receipt, &MOVED).await;

    claim(&mut desk).await;
    all_read(&town, &mut desk, &receipt, &CLAIMED).await;
    answers(&town, &receipt, "No").await;
    all_read(&town, &mut desk, &receipt, &DISPUTED).await;

    // Mended, and said once more.
    claim(&mut desk).await;
    all_read(&town, &mut desk, &receipt, &CLAIMED).await;
    answers(&town, &receipt, "Yes").await;
    all_read(&town, &mut desk, &receipt, &AGREED).await;
}
