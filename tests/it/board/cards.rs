//! Promises on the board: each as it stands, in its order, some on each page, and those of all places below.

use crate::{
    story,
    support::{Town, Visitor},
};
use hearback::{
    act::promise::{self, Draft, ProofKind, Reason, Saying, Tier, Turn},
    clock::Day,
    hear::concern,
    house::{
        place::{Kind, Place, Settings},
        staff::Role,
    },
};
use std::sync::Arc;

story!(
    a_promise_stands_on_the_board_from_the_first_day_to_green,
    every_state_is_a_word_and_only_what_users_agree_to_is_green,
    words_that_are_answered_by_a_promise_stand_there_once,
    what_is_over_and_what_is_disputed_comes_first_and_pages_are_short,
    a_board_shows_the_places_below_and_changes_with_them,
    one_to_four_people_are_told_as_no_number,
    nothing_leaves_for_twelve_months,
    what_people_write_is_text,
);

/// A day from now on as forms send it.
fn day(town: &Town, days: i64) -> Day {
    Day::of(town.now(), &jiff::tz::TimeZone::get("Europe/London").unwrap()).plus(days)
}

/// A promise made by verbs, about what these people told.
pub async fn made(town: &Town, place: &Arc<Place>, subject: &str, saying: Saying, receipts: &[String]) -> i64 {
    let (now, keys, place) = (town.now(), town.app.keys.clone(), place.clone());
    let tree = town.app.places.tree(&town.app.db, now).await.unwrap();
    let mut concerns = Vec::new();
    for receipt in receipts {
        let receipt = hearback::ground::anon::Receipt::typed(receipt).unwrap();
        concerns.push(concern::by_receipt(&mut town.app.db.read().await.unwrap(), &keys, &receipt).await.unwrap().unwrap());
    }
    let draft = Draft { subject: subject.into(), saying: None, owner_id: None, owner: "shelter manager".into(), tier: Tier::Place, budget: None, hours: None };
    let make = town.app.db.write(move |tx| Box::pin(async move { promise::make(tx, &tree, &place, &draft, &saying, &concerns, "manager", now).await }));
    make.await.unwrap()
}

pub async fn step(town: &Town, place: &Arc<Place>, number: i64, saying: Saying) {
    let (now, place) = (town.now(), place.clone());
    let tree = town.app.places.tree(&town.app.db, now).await.unwrap();
    let step = town.app.db.write(move |tx| {
        Box::pin(async move {
            let promise = promise::by_number(tx, number, now).await?;
            let seen = promise.steps.last().unwrap().n;
            promise::step(tx, &tree, &place, &promise.id, number, &saying, seen, "manager", now).await
        })
    });
    step.await.unwrap();
}

pub fn will(town: &Town, words: &str, days: i64) -> Saying {
    Saying { until: Some(day(town, days)), ..Saying::new(Turn::Will, words) }
}

pub fn claim(words: &str) -> Saying {
    Saying { proof_kind: Some(ProofKind::Paid), proof: "Bill of Smith Heating, 2 June".into(), ..Saying::new(Turn::Claimed, words) }
}

async fn heads(guest: &mut Visitor<'_>, path: &str) -> Vec<String> {
    guest.go(path).await.all("article h2")
}

async fn a_promise_stands_on_the_board_from_the_first_day_to_green(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    let (words, _) = town.guest().tell("northside", "problem", "The showers are cold", &[]).await;
    town.wait_for_slot();
    let number = made(&town, &place, "Cold showers", will(&town, "We have the boiler mended.", 10), std::slice::from_ref(&words)).await;
    let mut wall = town.guest();
    wall.go("/p/northside/board").await.expect(&[
        "We will, by Saturday 20 June : Cold showers",
        "About",
        "Fewer than 5 people told us this",
        "We have the boiler mended.",
        "In charge: shelter manager",
    ]);
    assert!(wall.page.all("blockquote").is_empty(), "nobody agreed to be quoted");

    let moved = Saying { until: Some(day(&town, 20)), ..Saying::new(Turn::Moved, "A part is missing.") };
    step(&town, &place, number, moved).await;
    wall.go("/p/northside/board").await.expect(&[
        "We will, by Tuesday 30 June",
        "We have the boiler mended.",
        "Moved on Wednesday 10 June: A part is missing.",
    ]);
    assert_eq!(wall.page.all("del"), ["Saturday 20 June"]);

    step(&town, &place, number, claim("The boiler is new.")).await;
    wall.go("/p/northside/board").await.expect(&[
        "We say it is done",
        "The boiler is new.",
        "What was paid",
        "Bill of Smith Heating",
        "Was it put right? No one has said yet.",
    ]);
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("No", &[]).await;
    let before = wall.page.html.clone();
    assert_eq!(wall.go("/p/northside/board").await.html, before, "nothing shows before the slot");
    town.wait_for_slot();
    wall.go("/p/northside/board").await.expect(&["You disagree. We answer by", "Yes: no one. Partly: no one. No: fewer than 5."]);
    assert!(wall.page.all(".agreed").is_empty());

    step(&town, &place, number, claim("The pump is new too.")).await;
    guest.come_back(&words).await;
    guest.press("Yes", &[]).await;
    town.wait_for_slot();
    wall.go("/p/northside/board").await.expect(&["You agree", "Yes: fewer than 5. Partly: no one. No: no one."]);
    assert_eq!(wall.page.all(".agreed"), ["You agree"]);

    // Its own page has every step, and a way to say that it is not so.
    wall.click("All about number").await.expect(&[
        "We will, by Saturday 20 June",
        "We need more time. Now by Tuesday 30 June",
        "A part is missing.",
        "A manager",
        "The boiler is new.",
        "The pump is new too.",
        "Is this so? Tell us",
    ]);
    assert_eq!(wall.page.all(".steps li").len(), 4);
    wall.click("Tell us something").await.expect(&["What do you want to tell us?"]);
    for nowhere in ["/p/northside/promise/999", "/p/northside/promise/x", "/p/northside/promise/-1", "/p/nowhere/promise/101"] {
        assert_eq!(wall.go(nowhere).await.status, 404, "{nowhere}");
    }
    for tongue in ["ar", "pl", "en-GB-x-easy"] {
        assert_eq!(wall.go(&format!("/{tongue}/p/northside/promise/{number}")).await.status, 200);
    }
}

async fn every_state_is_a_word_and_only_what_users_agree_to_is_green(town: Town) {
    let place = town.northside().await;
    let until = Some(day(&town, 5));
    let no = Saying {
        reason: Some(Reason::TiedMoney),
        decided_by: "the trustees".into(),
        changes: "Another grant".into(),
        challenge: "Come to the trustees".into(),
        ..Saying::new(Turn::Cannot, "The money is for food.")
    };
    let all = [
        ("Finding", Saying { until, ..Saying::new(Turn::Finding, "We ask a plumber.") }, "We are finding out. Answer by Sunday 14 June"),
        ("Intending", Saying::new(Turn::Intention, "One day."), "We would like to. No date yet"),
        ("Refused", no, "We can’t"),
        ("Later", Saying { until, decided_by: "the manager".into(), ..Saying::new(Turn::NotNow, "Winter first.") }, "Not now. We look again on Sunday 14 June"),
        ("Passed", Saying { decided_by: "the council".into(), ..Saying::new(Turn::Passed, "It is their road.") }, "Not ours. Passed to the council"),
    ];
    for (subject, saying, _) in &all {
        made(&town, &place, subject, saying.clone(), &[]).await;
    }
    let stopped = made(&town, &place, "Stopped", will(&town, "A garden.", 5), &[]).await;
    step(&town, &place, stopped, Saying { decided_by: "the landlord".into(), ..Saying::new(Turn::Stopped, "The yard is sold.") }).await;
    let silent = made(&town, &place, "Silent", will(&town, "A lamp.", 5), &[]).await;
    step(&town, &place, silent, claim("It burns.")).await;
    let mut wall = town.guest();
    wall.go("/p/northside/board").await.expect(&all.map(|(.., state)| state));
    wall.page.expect(&[
        "The money is tied to something else",
        "the trustees",
        "Another grant",
        "Come to the trustees",
        "Stopped : Stopped",
        "the landlord",
        "We started this ourselves",
    ]);
    assert!(wall.page.all(".late").is_empty() && wall.page.all(".agreed").is_empty(), "nothing is red or green yet");

    // A day is over at midnight, without anybody doing anything.
    town.wait_days(6);
    let late = heads(&mut wall, "/p/northside/board").await;
    assert_eq!(late.iter().filter(|head| head.contains(" Late ")).count(), 2, "{late:?}");
    assert!(late[0].contains(" Late ") && late[1].contains(" Late "), "what is late comes first: {late:?}");
    town.wait_days(23);
    wall.go("/p/northside/board").await.expect(&["We say it is done. No one has said : Silent"]);
    assert!(wall.page.all(".agreed").is_empty(), "silence agrees to nothing");
    let states: Vec<String> = wall.page.attributes("article", "data-state");
    assert_eq!(states.len(), 7);

    // Each filter shows its own, and says how many.
    for (link, count) in [("All", 7), ("Promised", 2), ("Done, we say", 1), ("Not now, or no", 4), ("Late", 2)] {
        wall.go("/p/northside/board").await.expect(&[&format!("{link} {count}")]);
        let to = wall.page.attributes(".shows a", "href").into_iter().zip(wall.page.all(".shows a")).find(|(_, said)| said.starts_with(link)).unwrap().0;
        assert_eq!(heads(&mut wall, &to).await.len(), count, "{link}");
        assert_eq!(wall.page.all(".shows [aria-current]"), [format!("{link} {count}")]);
    }
}

/// What everyone may read of it.
const SHOWN: &str = "In [a place or time was taken out] the water is cold";

async fn words_that_are_answered_by_a_promise_stand_there_once(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("northside").unwrap();
    let (words, _) = town.guest().tell("northside", "problem", "In bed 14 the water is cold", &[("see", "board")]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=for-the-board").await;
    desk.click("In bed 14").await;
    desk.click("Words for the board").await;
    desk.press("Ask the person", &[("did", "We ask a plumber.")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Show these words", &[]).await;
    town.wait_for_slot();
    let mut wall = town.guest();
    wall.go("/p/northside/board").await.expect(&["Answered", SHOWN, "We ask a plumber."]);

    made(&town, &place, "Cold water", will(&town, "We have it mended.", 5), std::slice::from_ref(&words)).await;
    wall.go("/p/northside/board").await.expect(&["You said", SHOWN, "We will, by"]);
    assert_eq!((wall.page.all("article").len(), wall.page.all("blockquote")), (1, vec![SHOWN.to_string()]));

    // "That is not what I said": from the slot on their words stand for themselves again.
    guest.come_back(&words).await;
    guest.press("This is not what I told you", &[]).await;
    wall.go("/p/northside/board").await;
    assert_eq!(wall.page.all("article").len(), 1, "not before the slot");
    town.wait_for_slot();
    wall.go("/p/northside/board").await.expect(&["We ask a plumber.", "We started this ourselves"]);
    assert_eq!((wall.page.all("article").len(), wall.page.all("blockquote")), (2, vec![SHOWN.to_string()]));
}

async fn what_is_over_and_what_is_disputed_comes_first_and_pages_are_short(town: Town) {
    let place = town.northside().await;
    for n in 0..45 {
        made(&town, &place, &format!("Subject {n}"), will(&town, "We do it.", if n == 3 { 1 } else { 100 }), &[]).await;
    }
    town.wait_days(3);
    made(&town, &place, "The newest", will(&town, "We do it.", 100), &[]).await;
    let mut wall = town.guest();
    let first = heads(&mut wall, "/p/northside/board").await;
    assert!(first[0].ends_with("Subject 3") && first[1].ends_with("The newest") && first.len() == 12, "{first:?}");
    for here in [12, 12, 10] {
        wall.click("More").await;
        assert_eq!(wall.page.all("article").len(), here);
    }
    wall.click("Back").await;
    let tag = wall.page.header("etag").unwrap().to_string();
    assert_eq!(wall.go("/p/northside/board?after=26").await.header("etag"), Some(tag.as_str()), "one page has one drawing");
    for odd in ["after=-1", "after=99999", "after=9999999999999999999999", "show=", "show=%ff", "after=x&show=y", "&&&", "show[]=late", "n=3"] {
        assert_eq!(heads(&mut wall, &format!("/p/northside/board?{odd}")).await, first, "{odd}");
    }
    assert_eq!(heads(&mut wall, "/p/northside/board?show=late&after=12").await.len(), 1);
}

async fn a_board_shows_the_places_below_and_changes_with_them(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let south = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Southside", "southside")).await;
    let other = town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &south).await;
    let mut wall = town.guest();
    wall.go("/p/kettle-lane/board").await.expect(&["Nothing stands here yet"]);
    made(&town, &north, "Cold showers", will(&town, "We mend it.", 5), &[]).await;
    made(&town, &other, "A piano", will(&town, "We tune it.", 5), &[]).await;
    wall.go("/p/kettle-lane/board").await.expect(&["Cold showers", "Northside"]);
    assert!(!wall.page.says("A piano"));
    wall.click("Northside").await.expect(&["Cold showers"]);

    // Words that go up below stand above as well, and go from there when they are erased.
    let (words, _) = town.guest().tell("southside", "problem", "The soup is thin", &[("see", "board")]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=for-the-board").await;
    desk.click("The soup is thin").await;
    desk.click("Words for the board").await;
    desk.press("Ask the person", &[("did", "More lentils.")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Show these words", &[]).await;
    wall.go("/p/kettle-lane/board").await;
    assert!(!wall.page.says("The soup is thin"), "not before the slot");
    town.wait_for_slot();
    wall.go("/p/kettle-lane/board").await.expect(&["The soup is thin", "Southside", "More lentils."]);
    guest.come_back(&words).await;
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    wall.go("/p/kettle-lane/board").await.expect(&["Their words are deleted now"]);
    assert!(!wall.page.says("The soup is thin"));
    assert_eq!(wall.go("/p/northside/board").await.all("article").len(), 1, "a place shows its own");
    // A promise has its page at its own place alone.
    assert_eq!(wall.go("/p/kettle-lane/promise/101").await.status, 404);
    assert_eq!(wall.go("/p/northside/promise/101").await.status, 200);
}

async fn one_to_four_people_are_told_as_no_number(town: Town) {
    let small = town.place(None, Settings { headcount: 200, ..Settings::preset(Kind::DropIn, "Small", "small") }).await;
    let mut receipts = Vec::new();
    for n in 0..5 {
        receipts.push(town.guest().tell("small", "problem", &format!("It is cold, number {n}"), &[]).await.0);
    }
    town.wait_for_slot();
    let few = made(&town, &small, "Few", will(&town, "We heat.", 5), &receipts[..4]).await;
    let many = made(&town, &small, "Many", will(&town, "We heat more.", 5), &receipts).await;
    for number in [few, many] {
        step(&town, &small, number, claim("It is warm.")).await;
    }
    let mut wall = town.guest();
    wall.go("/p/small/board").await.expect(&["Fewer than 5 people told us this", "5 people told us this"]);
    let mut guest = town.guest();
    guest.come_back(&receipts[4]).await;
    guest.press("Yes", &[]).await;
    town.wait_for_slot();
    wall.go("/p/small/board").await.expect(&["Yes: fewer than 5. Partly: no one. No: no one."]);
    wall.go("/p/small/board.json").await;
    assert!(wall.page.html.contains("\"yes\": \"fewer than 5\"") && !wall.page.html.contains("\"people\": 4"), "{}", wall.page.html);
}

async fn nothing_leaves_for_twelve_months(town: Town) {
    let place = town.northside().await;
    let no = Saying { decided_by: "the council".into(), ..Saying::new(Turn::Passed, "It is their road.") };
    made(&town, &place, "The road", no, &[]).await;
    made(&town, &place, "A piano", Saying::new(Turn::Intention, "One day."), &[]).await;
    town.wait_days(366);
    let mut wall = town.guest();
    wall.go("/p/northside/board").await.expect(&["The road", "A piano", "Tuesday 9 June 2026"]);
    town.wait_days(2);
    wall.go("/p/northside/board").await.expect(&["A piano", "Older 1"]);
    assert!(!wall.page.says("The road"));
    wall.click("Older").await.expect(&["The road", "Passed to the council"]);
    assert_eq!(wall.go("/p/northside/promise/101").await.status, 200, "its page stays");
}

async fn what_people_write_is_text(town: Town) {
    let place = town.northside().await;
    let evil = "</script><img src=x onerror=alert(1)> & \"'=1+1";
    made(&town, &place, evil, will(&town, evil, 5), &[]).await;
    let mut wall = town.guest();
    for path in ["board", "promise/101", "board/embed", "board/tv"] {
        wall.go(&format!("/p/northside/{path}")).await.expect(&["<img src=x"]);
        assert!(!wall.page.html.contains("<img"), "{path}");
    }
}
