//! The poster for the wall: the system chooses, staff may add, and what hangs there says when it was printed.

use crate::{
    story,
    support::{
        Town, london,
        promises::{by, saying},
    },
};
use hearback::{
    act::promise::{Answer, Turn},
    clock::Day,
    house::place::{Kind, Settings},
};
use jiff::civil::date;

story!(
    what_is_late_unanswered_and_refused_hangs_on_the_wall,
    staff_add_and_take_nothing_off,
    a_poster_speaks_every_language_and_names_nobody,
    what_a_guest_says_is_on_no_poster_before_its_slot,
    an_empty_wall_says_so_and_a_wrong_address_prints_the_usual_poster,
    places_below_hang_on_the_wall_above,
);

fn june(day: i8) -> Day {
    Day::from_date(date(2026, 6, day))
}

/// A message whose writer agreed to its words on the board, with a bar over a name.
async fn shown(town: &Town, ana: &crate::support::Worker, words: &str) {
    let (receipt, _) = town.guest().tell("northside", "problem", &format!("{words}, says Piotr"), &[("see", "board")]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(ana).await;
    desk.go("/desk?list=for-the-board").await;
    desk.click(words).await;
    desk.click("Words for the board").await;
    desk.press("Ask the person", &[("phrase1", "Piotr"), ("reason1", "person")]).await;
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    guest.press("Show these words", &[]).await;
    town.wait_for_slot();
}

async fn what_is_late_unanswered_and_refused_hangs_on_the_wall(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    shown(&town, &ana, "Later breakfast").await;
    town.promises(&place, "cook", "Tea at night", by(june(30), Turn::Will, "There will be tea"), &[]).await;
    town.promises(&place, "shelter manager", "A garden", saying(Turn::Cannot, "The yard is the landlord's"), &[]).await;
    town.promises(&place, "night worker", "Hot water", by(june(12), Turn::Will, "A new timer"), &[]).await;
    town.promises(&place, "cook", "A second kettle", saying(Turn::Intention, "We would like one"), &[]).await;
    town.set_clock(london(2026, 6, 16, 10, 0));
    let mut guest = town.guest();
    guest.go("/p/northside/poster").await.expect(&[
        "Northside Night Shelter 16 June 2026",
        "You said, we did",
        "Late A new timer It was for Friday 12 June",
        "Later breakfast, says [a name was taken out]",
        "Not answered yet",
        "We can’t The yard is the landlord's Who decided it: shelter manager",
        "Tell us something. No name needed.",
        "Printed on Tuesday 16 June. The next one is here by Tuesday 23 June. Version",
    ]);
    let text = guest.page.text();
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
    assert!(at("A new timer") < at("Later breakfast") && at("Later breakfast") < at("The yard is"), "what is late stands first");
    assert_eq!(guest.page.all("blockquote"), ["Later breakfast, says [a name was taken out]"], "the team's own name for it is nobody's words");
}

async fn staff_add_and_take_nothing_off(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    for n in 1..=7 {
        town.promises(&place, "cook", &format!("Wish {n}"), by(june(20), Turn::Will, &format!("Work {n}")), &[]).await;
    }
    let late = town.promises(&place, "cook", "Soap", by(june(10), Turn::Will, "Soap in all rooms"), &[]).await;
    town.set_clock(london(2026, 6, 16, 10, 0));
    let mut guest = town.guest();
    guest.go("/p/northside/poster?size=a4").await.expect(&["Soap in all rooms", "Work 1", "Put one more on it"]);
    let version = |page: &crate::support::Page| page.text().split_once("Version ").unwrap().1[..6].to_string();
    let before = version(&guest.page);
    let absent = (1..=7).rev().find(|n| !guest.page.says(&format!("Work {n}"))).unwrap();
    guest.click(&format!("{} Wish {absent}", 100 + absent)).await.expect(&["Soap in all rooms", &format!("Work {absent}"), "off again"]);
    assert!(guest.page.path.contains("size=a4"), "{}", guest.page.path);
    assert_ne!(version(&guest.page), before, "another poster has another number");
    assert!(!guest.page.says(&format!("Take {late} Soap off")), "what the system chose stays");
    guest.click("off again").await;
    assert_eq!(version(&guest.page), before);
    // What is on it already changes nothing, nor does a promise that is not there.
    guest.go(&format!("/p/northside/poster?add={late}&add=999&add=x")).await;
    assert_eq!(version(&guest.page), before);
}

async fn a_poster_speaks_every_language_and_names_nobody(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    town.promises(&place, "night worker", "Hot water", by(june(12), Turn::Will, "A new timer"), &[]).await;
    for (lang, says, dir) in
        [("ar", "قلتم وفعلنا", "rtl"), ("pl", "Tell us something. No name needed.", "ltr"), ("en-GB-x-easy", "You do not have to say your name", "ltr")]
    {
        for query in ["", "?size=a4", "?print=large"] {
            let mut guest = town.guest();
            guest.go(&format!("/{lang}/p/northside/poster{query}")).await;
            assert_eq!((guest.page.status, guest.page.attributes("html", "dir")), (200, vec![dir.to_string()]));
            assert!(guest.page.says(says), "{lang}: {}", guest.page.text());
            let address = guest.page.all(".address").concat().replace(' ', "");
            assert_eq!(address, "127.0.0.1:8080/p/northside/tell");
            assert!(!guest.page.says("Ana") && !guest.page.says("Tom"));
            assert_eq!(guest.page.all(".poster img").len(), 0, "no pictures of people");
        }
    }
    let mut guest = town.guest();
    guest.go("/p/northside/poster?print=large").await;
    assert_eq!(guest.page.all(".sheet-of-paper").len(), 2);
    guest.go("/p/northside/poster").await;
    assert_eq!((guest.page.all(".sheet-of-paper").len(), guest.page.all(".sheet-of-paper svg.code").len()), (1, 1));
    assert!(guest.page.says("قل لنا") && guest.page.says("Powiedz nam"), "one line in each language of the house");
}

async fn what_a_guest_says_is_on_no_poster_before_its_slot(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    town.guest().tell("northside", "problem", "No hot water since Monday", &[]).await;
    town.wait_for_slot();
    let told = town.concerns_besides(&[]).await;
    let n = town.promises(&place, "night worker", "Hot water", saying(Turn::Claimed, "The timer is new"), &told).await;
    let mut guest = town.guest();
    guest.go("/p/northside/poster").await.expect(&["We say it is done The timer is new", "Fewer than 5 people said this"]);
    let before = guest.page.text();
    town.writer_says(&place, n, &told[0], Answer::Yes).await;
    assert_eq!(guest.go("/p/northside/poster").await.text(), before, "nobody can see who has just been here");
    town.wait_for_slot();
    guest.go("/p/northside/poster").await.expect(&["Done, people say The timer is new"]);
}

async fn an_empty_wall_says_so_and_a_wrong_address_prints_the_usual_poster(town: Town) {
    town.northside().await;
    let mut guest = town.guest();
    guest.go("/p/northside/poster?size=letter&print=tiny&add=&add=1e9&add=-3&nonsense").await.expect(&["Nothing stands here yet", "Tell us something."]);
    assert_eq!(guest.page.status, 200);
    assert_eq!(guest.go("/p/nowhere/poster").await.status, 404);
    assert_eq!(guest.go(&format!("/p/northside/poster?{}", "add=1&".repeat(1000))).await.status, 200);
}

async fn places_below_hang_on_the_wall_above(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane Trust", "kettle-lane") }).await;
    let below = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    town.promises(&below, "night worker", "Hot water", by(june(12), Turn::Will, "A new timer"), &[]).await;
    town.guest().go("/p/kettle-lane/poster").await.expect(&["Kettle Lane Trust 9 June 2026", "Northside", "We will A new timer By Friday 12 June"]);
    let mut guest = town.guest();
    guest.go("/p/northside/poster").await.expect(&["We will A new timer"]);
    assert!(!guest.page.text().contains("Kettle Lane"));
}
