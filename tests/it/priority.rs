//! What people want, from the first words to the list: made from what was shown, joined by one press that counts once, in an
//! order that nobody at the desk can touch.

use crate::{
    story,
    support::{Town, Worker},
};
use axum::http::Method;
use hearback::{
    act::promise::Turn,
    clock::Time,
    decide::priority::{self, Draft, GROUP},
    ground::{db::Id, web::words::Locale},
    house::place::Place,
};
use serde_json::Value;
use std::sync::Arc;

story!(
    what_somebody_told_becomes_what_people_want,
    one_press_counts_once_however_often_it_is_pressed,
    a_screen_is_touched_by_many_and_counted_apart,
    whoever_writes_hears_that_others_said_the_same,
    the_writer_sees_what_they_are_part_of_and_can_leave,
    it_is_asked_again_each_quarter,
    what_is_sent_wrongly_gets_a_sentence,
    nothing_private_is_on_the_list,
    a_page_too_old_counts_nothing,
    it_is_said_in_every_language_of_the_place,
);

mod group;
mod order;

impl Town {
    /// Something that is on a board of a place: told, proposed, agreed to. Gives its receipt and its name.
    pub async fn shown(&self, by: &Worker, place: &str, kind: &str, words: &str) -> (String, Id) {
        let known = self.concerns_besides(&[]).await;
        // Where they sleep is taken out, so that what they wrote is nowhere as they wrote it.
        let (receipt, _) = self.guest().tell(place, kind, &format!("{words} In bed 14."), &[("see", "board")]).await;
        self.wait_for_slot();
        let id = self.concerns_besides(&known).await.pop().unwrap();
        let mut desk = self.at_desk(by).await;
        desk.go(&format!("/desk/concern/{id}/wording")).await;
        desk.press("Ask the person", &[]).await;
        let mut guest = self.guest();
        guest.come_back(&receipt).await;
        guest.press("Show these words", &[]).await;
        self.wait_for_slot();
        (receipt, id)
    }

    /// A priority as the group would say it.
    async fn group_wants(&self, place: &Arc<Place>, title: &str) -> Id {
        let (place, draft, now) = (place.clone(), Draft { title: title.into(), words: String::new() }, self.now());
        let tree = self.app.places.tree(&self.app.db, now).await.unwrap();
        self.app.db.write(move |tx| Box::pin(async move { priority::make(tx, &tree, &place, &draft, &[], GROUP, now).await })).await.unwrap()
    }

    /// So many strangers press "me too". It is known from the next slot on.
    async fn press(&self, id: &Id, times: usize) {
        for _ in 0..times {
            let mut guest = self.guest();
            guest.go(&format!("/wants/{id}")).await;
            guest.press("Me too", &[]).await.expect(&["You are counted."]);
        }
    }

    /// The list as programs read it.
    async fn wanted(&self, place: &str, lane: &str) -> Vec<Value> {
        let page = self.guest().once(&Method::GET, &format!("/p/{place}/wants.json?lane={lane}"), None).await;
        assert_eq!(page.status, 200);
        serde_json::from_str::<Value>(&page.html).unwrap()["wants"].as_array().unwrap().clone()
    }

    async fn titles(&self, place: &str, lane: &str) -> Vec<String> {
        self.wanted(place, lane).await.iter().map(|w| w["title"].as_str().unwrap().to_string()).collect()
    }
}

async fn what_somebody_told_becomes_what_people_want(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    let (_, concern) = town.shown(&ana, "northside", "problem", "The showers are cold every single morning").await;
    let mut guest = town.guest();
    guest.go("/p/northside").await;
    assert!(!guest.page.says("What people want"), "there is nothing to read yet");
    guest.go("/p/northside/wants").await.expect(&["What people want", "Nothing stands here yet."]);
    guest.click("Tell us something").await;

    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk/wants").await.expect(&["Nothing is on the list yet.", "The showers are cold every single morning"]);
    desk.press("This is something people want", &[("title", "")]).await.expect(&["Say in 1 to 80 letters what should change"]);
    assert_eq!(desk.page.status, 422);
    desk.press("This is something people want", &[("title", "Warm showers")]).await.expect(&[
        "Warm showers",
        "fewer than 5 people",
        "Everything people agreed to show is on the list.",
    ]);

    guest.go("/p/northside").await;
    guest.click("What people want").await.expect(&["Warm showers", "A few people", "not answered yet", "This is not a vote."]);
    guest.click("Warm showers").await.expect(&["What people said", "The showers are cold every single morning", "It came from what people told us."]);
    assert!(!guest.page.html.contains(&concern.0), "no page names a conversation");
    assert_eq!(guest.page.title(), "What people want - Northside Night Shelter", "no title holds anybody's words");
    // It is answered when something is promised about what they told, and the promise is one press away.
    town.promises(
        &place,
        "shelter manager",
        "A new boiler",
        crate::support::promises::by(place.today(town.now()).plus(20), Turn::Will, "We put in a new boiler"),
        &[concern],
    )
    .await;
    guest.go("/p/northside/wants").await.expect(&["Warm showers", "answered"]);
    assert!(!guest.page.says("not answered yet"));
    guest.click("Warm showers").await;
    guest.click("What we do about it").await.expect(&["We put in a new boiler"]);
}

async fn one_press_counts_once_however_often_it_is_pressed(town: Town) {
    let place = town.northside().await;
    let id = town.group_wants(&place, "A quiet room").await;
    let mut guest = town.guest();
    guest.go("/p/northside/wants").await.expect(&["A quiet room", "Nobody yet"]);
    let page = guest.page.clone();
    guest.press("Me too", &[]).await.expect(&["Thank you. You are counted.", "It shows here later"]);
    guest.press("Me too", &[]).await.expect(&["You are counted."]); // the same page again
    let again = page.press("Me too", &[]);
    let body: Vec<(&str, &str)> = again.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    guest.post(&again.action, &body).await.expect(&["You are counted."]);
    // Loaded anew: another page, and the same network.
    for _ in 0..50 {
        guest.go(&format!("/wants/{id}")).await;
        guest.press("Me too", &[]).await.expect(&["Someone pressed this today on the same internet line. It counts once a day."]);
    }
    // Before the slot nobody knows that somebody was here.
    assert_eq!(town.wanted("northside", "most").await[0]["people"], 0);
    town.wait_for_slot();
    assert_eq!(town.wanted("northside", "most").await[0]["people"], "fewer than 5");
    town.press(&id, 4).await;
    town.wait_for_slot();
    assert_eq!(town.wanted("northside", "most").await[0]["people"], 5);
    guest.go("/p/northside/wants").await.expect(&["5 people"]);
    // Another day it counts again, and the page says so.
    guest.go(&format!("/wants/{id}")).await.expect(&["One press a day counts from each internet line."]);
    guest.press("Me too", &[]).await.expect(&["You are counted."]);
    // Nothing that was kept of it knows a minute, and the marks say nothing.
    let mut tx = town.app.db.read().await.unwrap();
    let rows: Vec<(Vec<u8>, i64)> = tx.q(hearback::sql!("select mark, known_from from priority_voice")).all().await.unwrap();
    assert!(rows.len() == 6 && rows.iter().all(|(mark, from)| mark.len() == 32 && from % Time::HOUR == 0), "{rows:?}");
}

async fn a_screen_is_touched_by_many_and_counted_apart(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let (one, other) = (town.group_wants(&place, "A quiet room").await, town.group_wants(&place, "Later doors").await);
    // Five in a row at each of two: a sixth would wait a minute.
    for (name, taps) in [("By the door", 5), ("In the kitchen", 4)] {
        let mut screen = town.paired_screen(&ana, name).await;
        screen.go("/kiosk/home").await;
        screen.click("What people want").await;
        screen.click("Later doors").await;
        for _ in 0..taps {
            screen.press("Me too", &[]).await.expect(&["You are counted."]);
            assert!(screen.page.path.starts_with("/kiosk/"), "{}", screen.page.path);
            screen.press("Me too", &[]).await.expect(&["You are counted."]); // a finger that shakes
            screen.go(&format!("/kiosk/wants/{other}")).await;
        }
        if taps == 5 {
            screen.press("Me too", &[]).await.expect(&["Someone has just sent a few. Wait 1 minute"]);
            assert_eq!(screen.page.status, 429);
        }
    }
    town.press(&one, 1).await;
    town.wait_for_slot();
    let list = town.wanted("northside", "most").await;
    assert_eq!(list[0]["title"], "A quiet room", "touches order nothing");
    assert_eq!((&list[1]["people"], &list[1]["taps_at_screens"]), (&Value::from(0), &Value::from(9)));
    town.guest().go("/p/northside/wants").await.expect(&["Nobody yet", "and 9 taps at screens"]);
}

async fn whoever_writes_hears_that_others_said_the_same(town: Town) {
    let place = town.northside_with_people().await.0;
    let id = town.group_wants(&place, "Hot water in the showers every morning").await;
    town.group_wants(&place, "A quiet room").await;
    town.press(&id, 5).await;
    town.wait_for_slot();
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    guest.press("Carry on", &[("words", "No hot water in the showers this morning"), ("better", "A plumber")]).await;
    guest.page.expect(&["Check and send", "Others said the same here", "Hot water in the showers every morning", "5 people"]);
    assert!(!guest.page.says("A quiet room"));
    guest.press("Me too", &[]).await.expect(&["Your voice is added.", "No hot water in the showers this morning", "A plumber"]);
    assert!(!guest.page.has_button("Me too"));
    // Who changes the words again keeps the voice, and who sends them is one person and not two.
    guest.press("Change", &[]).await;
    guest.press("Carry on", &[]).await;
    guest.press("Carry on", &[]).await.expect(&["Check and send"]);
    guest.press("Send to the team", &[]).await;
    let (receipt, _) = guest.page.receipt();
    town.wait_for_slot();
    assert_eq!(town.wanted("northside", "most").await[0]["people"], 6);
    guest.come_back(&receipt).await.expect(&["What you told us is part of this", "Hot water in the showers every morning", "6 people"]);

    // Who only presses and goes is counted, too.
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "idea")]).await;
    guest.press("Carry on", &[("words", "Could there be hot water in the showers?")]).await;
    guest.press("Me too", &[]).await;
    town.wait_for_slot();
    assert_eq!(town.wanted("northside", "most").await[0]["people"], 7);
    // What is not for the team is compared with nothing.
    for (kind, more) in [("problem", Some(("about_staff", "yes"))), ("unsafe", None), ("thanks", None)] {
        let mut guest = town.guest();
        guest.go("/p/northside/tell").await;
        guest.press("Carry on", &[("kind", kind)]).await;
        if kind == "unsafe" {
            guest.press("Carry on", &[("about_staff", "yes")]).await;
        }
        let mut fields = vec![("words", "No hot water in the showers this morning")];
        fields.extend(more);
        guest.press("Carry on", &fields).await.expect(&["Check and send"]);
        assert!(!guest.page.says("Others said the same here"), "{kind}");
    }
}

async fn the_writer_sees_what_they_are_part_of_and_can_leave(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let (receipt, _) = town.shown(&ana, "northside", "idea", "Could the doors be open later on Sundays?").await;
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    assert!(!guest.page.says("What you told us is part of this"));
    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk/wants").await;
    desk.press("This is something people want", &[("title", "Doors open later")]).await;
    guest.come_back(&receipt).await.expect(&["What you told us is part of this", "Doors open later", "A few people"]);
    guest.press("This is not what I want", &[]).await;
    assert!(!guest.page.says("What you told us is part of this"));
    assert_eq!(town.wanted("northside", "most").await[0]["people"], "fewer than 5", "nobody sees that they were here just now");
    town.wait_for_slot();
    assert_eq!(town.wanted("northside", "most").await[0]["people"], 0);
    guest.go("/p/northside/wants").await;
    guest.click("Doors open later").await;
    assert!(!guest.page.says("on Sundays"), "their words are not under it any more");
}

async fn it_is_asked_again_each_quarter(town: Town) {
    let place = town.northside().await;
    let id = town.group_wants(&place, "A quiet room").await;
    town.wait_days(90);
    let mut guest = town.guest();
    guest.go(&format!("/wants/{id}")).await;
    assert!(!guest.page.says("Is it still so?"));
    let early = guest.post(&format!("/wants/{id}/still"), &[("page", &guest.page.field("page")), ("answer", "still")]).await.status;
    assert_eq!(early, 422);
    town.wait_days(2);
    for (n, answer) in ["Still so", "Still so", "Still so", "Still so", "Still so", "It is sorted"].into_iter().enumerate() {
        let mut guest = town.guest();
        guest.go(&format!("/wants/{id}")).await.expect(&["Is it still so?"]);
        guest.press(answer, &[]).await.expect(&["We have counted your answer."]);
        guest.press(answer, &[]).await;
        guest.go(&format!("/wants/{id}")).await;
        guest.press("Not any more", &[]).await.expect(&["It counts once a day."]);
        assert!(!guest.page.says("Still so: "), "not before the slot ({n})");
    }
    town.wait_for_slot();
    guest.go(&format!("/wants/{id}")).await.expect(&["Still so: 5. Sorted: fewer than 5. Not any more: no one."]);
    // Whatever they say, and however old it is, it stays where it is.
    town.wait_days(2000);
    assert_eq!(town.titles("northside", "most").await, ["A quiet room"]);
}

async fn what_is_sent_wrongly_gets_a_sentence(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let id = town.group_wants(&place, "A quiet room").await;
    let mut guest = town.guest();
    assert_eq!(guest.go("/wants/nothing").await.status, 404);
    assert_eq!(guest.go("/p/nowhere/wants").await.status, 404);
    assert_eq!(guest.post(&format!("/wants/{}/metoo", Id::random()), &[("page", "x")]).await.status, 404);
    for page in ["", "x", "%00", "AAAA"] {
        assert_eq!(guest.post(&format!("/wants/{id}/metoo"), &[("page", page)]).await.status, 422);
        assert!(guest.page.has_button("Me too"), "it can be pressed again from there");
    }
    guest.press("Me too", &[]).await.expect(&["You are counted."]);
    assert_eq!(guest.post(&format!("/wants/{id}/still"), &[("page", &guest.page.field("page")), ("answer", "perhaps")]).await.status, 422);
    assert_eq!(guest.post_bytes(&format!("/wants/{id}/metoo"), vec![0xff, 0xfe, b'=', 0]).await.status, 422);

    // A field that was made for telling opens nothing here.
    guest.go("/p/northside/tell").await;
    let foreign = guest.page.field("draft");
    assert_eq!(guest.post(&format!("/wants/{id}/metoo"), &[("page", &foreign)]).await.status, 422);

    let (_, concern) = town.shown(&ana, "northside", "problem", "The showers are cold every single morning").await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/wants").await;
    let long = "a".repeat(81);
    desk.press("This is something people want", &[("title", &long)]).await.expect(&["Say in 1 to 80 letters"]);
    assert_eq!(desk.page.field("title"), long, "what was typed stays");
    let secret = desk.page.field("form");
    for (card, into, place) in
        [("", "", &place.id.0), (&Id::random().0, "", &place.id.0), (&concern.0, "nothing", &place.id.0), (&concern.0, "", &Id::random().0)]
    {
        let status = desk.post("/desk/wants", &[("form", &secret), ("title", "Warm showers"), ("card", card), ("into", into), ("place", place)]).await.status;
        assert_eq!(status, 422, "{card} {into}");
    }
    desk.post("/desk/wants", &[("form", &secret), ("title", ""), ("card", &concern.0), ("into", &id.0)])
        .await
        .expect(&["Everything people agreed to show is on the list."]);
}

async fn nothing_private_is_on_the_list(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    // Told to the team alone, and wanted: counted, never shown, and no card at the desk.
    let id = town.group_wants(&place, "Hot water in the showers every morning").await;
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    guest.press("Carry on", &[("words", "Hot water in the showers never comes to bed fourteen")]).await;
    guest.press("Me too", &[]).await;
    guest.press("Send to the team", &[]).await;
    town.wait_for_slot();
    let private = town.concerns_besides(&[]).await.pop().unwrap();
    guest.go(&format!("/wants/{id}")).await.expect(&["A few people"]);
    assert!(!guest.page.says("bed fourteen") && !guest.page.html.contains(&private.0));
    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk/wants").await;
    assert!(!desk.page.says("bed fourteen") && !desk.page.html.contains(&private.0));
    let secret = desk.page.field("form");
    let forced = desk.post("/desk/wants", &[("form", &secret), ("title", "Bed 14"), ("card", &private.0), ("place", &place.id.0)]).await.status;
    assert_eq!(forced, 422);
    assert_eq!(town.titles("northside", "most").await.len(), 1);

    // What was shown is gone from here when its writer deletes it, as it is from the board.
    let (receipt, _) = town.shown(&ana, "northside", "problem", "The lift has been broken for three long weeks").await;
    desk.go("/desk/wants").await;
    desk.press("This is something people want", &[("title", "A lift that works")]).await;
    let lift = town.wanted("northside", "waiting").await.iter().find(|w| w["title"] == "A lift that works").unwrap()["id"].as_str().unwrap().to_string();
    guest.go(&format!("/wants/{lift}")).await.expect(&["three long weeks"]);
    guest.come_back(&receipt).await;
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    guest.go(&format!("/wants/{lift}")).await;
    assert!(!guest.page.says("three long weeks"));
    guest.page.expect(&["A lift that works"]);
}

async fn a_page_too_old_counts_nothing(town: Town) {
    let place = town.northside().await;
    let id = town.group_wants(&place, "A quiet room").await;
    let mut guest = town.guest();
    guest.go(&format!("/wants/{id}")).await;
    town.wait(Time::DAY + Time::MINUTE);
    guest.press("Me too", &[]).await.expect(&["This page was open for a long time."]);
    assert_eq!(guest.page.status, 422);
    guest.press("Me too", &[]).await.expect(&["You are counted."]);
}

async fn it_is_said_in_every_language_of_the_place(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    let id = town.group_wants(&place, "A quiet room").await;
    town.press(&id, 6).await;
    town.wait_days(92);
    for (l, at) in [(Locale::English, ""), (Locale::Easy, "/en-GB-x-easy"), (Locale::Arabic, "/ar"), (Locale::Polish, "/pl")] {
        let mut guest = town.guest();
        guest.go(&format!("{at}/p/northside")).await.expect(&[&l.t("home-wants")]);
        guest.click(&l.t("home-wants")).await.expect(&[&l.t("wants-lead"), "A quiet room", &l.t("wants-unanswered"), &l.t("wants-vote")]);
        let six = hearback::ground::web::words::bare(&l.count("wants-people", 6));
        assert!(guest.page.says(&six), "{} {six}", guest.page.text());
        guest.press(&l.t("want-too"), &[]).await.expect(&[&l.t("want-too-done"), &l.t("want-q"), &l.t("want-history")]);
        assert_eq!(guest.page.attributes("html", "lang"), [l.tag()]);
    }
}
