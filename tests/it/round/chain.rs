//! The whole chain: what people told becomes what people want, that becomes an option, it is voted on, and the organisation has
//! to answer. And what a group says for and against before it votes, and what a room sees of it.

use crate::{
    story,
    support::{Town, london, votes::SHOWERS},
};
use hearback::ground::db::Id;

story!(what_people_told_ends_in_an_answer, a_group_talks_first, a_room_sees_the_question_and_then_the_result);

async fn what_people_told_ends_in_an_answer(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    // Two people tell of the same, others say "me too".
    let (_, showers) = town.shown(&ana, "northside", "problem", "The showers are cold every single morning").await;
    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk/wants").await;
    desk.press("This is something people want", &[("title", "Warm showers")]).await.expect(&["Warm showers"]);
    let mut guest = town.guest();
    guest.go("/p/northside/wants").await;
    guest.click("Warm showers").await;
    let want = guest.page.path.split(['?', '/']).find(|part| part.len() == 32).unwrap().to_string();
    guest.press("Me too", &[]).await.expect(&["You are counted."]);
    assert!(!guest.page.says("It is in a vote"));

    // The group takes it from the list, beside what it thought of itself.
    let clock = town.now();
    assert!(clock < london(2026, 6, 11, 0, 0), "the vote is still to come");
    let mut mo = town.at_desk(&who.mo).await;
    let about = [SHOWERS, &[("option-1", ""), ("opens", "2026-06-16T09:00"), ("closes", "2026-06-19T18:00"), ("want", want.as_str())]].concat();
    mo.go("/desk/votes/new").await.expect(&["Options from what people want", "Warm showers"]);
    // What is wrong with the rest keeps what was ticked.
    mo.press("Propose it", &[&about[..], &[("seats", "0")]].concat()).await.expect(&["Say how many are chosen"]);
    assert_eq!(mo.page.attributes("input[name=want][checked]", "value"), std::slice::from_ref(&want));
    mo.press("Propose it", &[("seats", "2")]).await.expect(&["Being prepared", "Warm showers"]);
    mo.press("Settle this vote", &[("sure", "yes")]).await;
    guest.go(&format!("/wants/{want}")).await;
    assert!(!guest.page.says("It is in a vote"), "there is no vote before there are cards");
    let (cards, json) = town.make_cards(&mo, 12).await;
    mo.press("These are our cards", &[("marks", &json)]).await.expect(&["Ready, opens by itself"]);
    let at = mo.page.link("/v/");

    guest.go("/p/northside/wants").await;
    guest.click("Warm showers").await;
    guest.click("It is in a vote").await.expect(&["What people said"]);
    assert_eq!(guest.page.path, at);
    guest.click("Warm showers").await.expect(&["The showers are cold every single morning"]);

    town.set_clock(london(2026, 6, 16, 9, 30));
    for card in &cards[..6] {
        town.guest().vote(&at, card, &["Warm showers"]).await.expect(&["Your vote is in"]);
    }
    town.set_clock(london(2026, 6, 19, 18, 5));
    mo.go(&format!("/desk/votes/{}", &at[3..])).await;
    mo.press("Write it down", &[("marked", "1 2 3 4 5 6"), ("spoiled", "0"), ("unused", "6")]).await;
    mo.press("Count the votes", &[]).await.expect(&["Counted", "Due by Thu 9 July"]);
    guest.go(&format!("/wants/{want}")).await;
    guest.click("The result of the vote").await.expect(&["Warm showers came first: 6 of 6", "will answer here by Thursday 9 July", "What people said"]);
    // No page of the vote names the conversation it came from.
    assert!(!guest.page.html.contains(&showers.0));
}

async fn a_group_talks_first(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let mut mo = town.at_desk(&who.mo).await;
    mo.go("/desk/votes/new").await;
    mo.press("Propose it", SHOWERS).await.expect(&["Talk first"]);
    let own = mo.page.path.clone();
    let long = "x".repeat(161);
    mo.press("Keep these lines", &[("pro-1", "Cold since March"), ("con-1", &long)]).await.expect(&["Use at most 160 letters for a line"]);
    assert_eq!((mo.page.field("pro-1"), mo.page.field("con-1")), ("Cold since March".into(), long));
    mo.press("Keep these lines", &[("pro-1", "Cold since March"), ("con-1", "The boiler is dear"), ("pro-2", " ")]).await;
    assert_eq!((mo.page.field("con-1"), mo.page.field("pro-2")), ("The boiler is dear".into(), String::new()));
    mo.press("Settle this vote", &[("sure", "yes")]).await;
    assert!(!mo.page.has_button("Keep these lines"));
    let secret = mo.page.field("form");
    assert_eq!(mo.post(&format!("{own}/lines"), &[("form", &secret), ("pro-1", "Late words")]).await.status, 422);
    mo.go(&own).await;
    let (_, json) = town.make_cards(&mo, 12).await;
    mo.press("These are our cards", &[("marks", &json)]).await;
    let at = mo.page.link("/v/");
    town.guest().go(&at).await.expect(&["For: Cold since March", "Against: The boiler is dear"]);
    town.set_clock(london(2026, 6, 10, 9, 30));
    town.guest().go(&at).await.expect(&["For: Cold since March", "Against: The boiler is dear"]);
    // It is part of what was sealed.
    let definition = town.guest().go(&format!("{at}/definition.json")).await.html.clone();
    assert!(definition.contains(r#""for":"Cold since March""#) && definition.contains(r#""against":"The boiler is dear""#));
    // Nobody but the group's own says it.
    let mut desk = town.at_desk(&ana).await;
    let secret = desk.go("/desk/me").await.field("form");
    assert_eq!(desk.post(&format!("{own}/lines"), &[("form", &secret), ("pro-1", "x")]).await.status, 403);
}

async fn a_room_sees_the_question_and_then_the_result(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 12).await;
    let room = format!("{at}/room");
    let mut wall = town.guest();
    wall.go(&room).await.expect(&["What should be put right first?", "Hot showers every morning", "It opens on Wednesday 10 June, 9:00"]);
    town.set_clock(london(2026, 6, 10, 9, 30));
    wall.go(&room).await.expect(&["Vote with your card", "Open until Friday 12 June, 18:00", "/p/northside/votes"]);
    assert!(wall.page.html.contains(&format!("url={room}")) && wall.page.all("script").is_empty(), "it looks again by itself");
    let before = wall.page.html.clone();
    for card in &cards[..6] {
        town.guest().vote(&at, card, &["A quiet room"]).await.expect(&["Your vote is in"]);
    }
    assert_eq!(wall.go(&room).await.html, before, "nobody in the room sees how it goes");
    town.closed_and_counted(&at, &who, 6, 6).await;
    wall.go(&room).await.expect(&["A quiet room came first: 6 of 6 people ticked it", "6 of 12 people voted.", "will answer here by Thursday 2 July"]);
    assert!(!wall.page.html.contains("http-equiv"));
    assert_eq!(town.guest().go(&format!("/v/{}/room", Id::random())).await.status, 404);
}
