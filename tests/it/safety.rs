//! Safety: a human takes it, says what it is and what is done; and what is about staff is seen by nobody inside.

use crate::{
    concern::only_concern,
    story,
    support::{Page, Town, Visitor, Worker, london},
};
use hearback::{
    clock::Time,
    ground::{
        db::Id,
        ledger::{self, Act},
    },
    house::staff::Role,
};

story!(
    somebody_takes_it_and_says_what_it_is,
    words_that_may_mean_harm_stand_first_and_decide_nothing,
    a_hint_in_a_later_message_waits_for_its_slot,
    what_is_about_staff_is_passed_outside_and_gone,
    what_is_about_the_person_outside_goes_to_a_trustee,
    where_nobody_looks_after_safety_it_stays_with_the_team,
    an_answer_is_a_human_who_has_it,
    what_is_not_released_yet_moves_no_day,
    what_was_handed_on_late_is_still_late,
);

async fn open<'t>(town: &'t Town, worker: &Worker, subject: &str) -> Visitor<'t> {
    let mut desk = town.at_desk(worker).await;
    desk.go("/desk").await;
    desk.click(subject).await;
    desk
}

/// Nothing was done, and the page says what to do.
#[track_caller]
fn refused(page: &Page, says: &[&str]) {
    assert_eq!(page.status, 422);
    page.expect(says);
}

async fn somebody_takes_it_and_says_what_it_is(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    let rosa = town.worker("Rosa Lind", "looks after safety", Role::Safeguarding, &place).await;
    let joe = town.worker("Joe Mensah", "moderator", Role::Moderator, &place).await;
    let mut guest = town.guest();
    let (receipt, _) = guest.tell("northside", "unsafe", "A man hits me in the hall", &[("about_staff", "no")]).await;
    let id = only_concern(&town).await;

    // Nobody has it: by when somebody takes it stands there, and it is late after a quarter of an hour.
    let desk = open(&town, &tom, "A man hits me").await;
    desk.page.expect(&["They do not feel safe", "Nobody has it yet", "Somebody takes it by 10:15."]);
    town.wait_minutes(20);
    let mut desk = open(&town, &tom, "A man hits me").await;
    assert_eq!(desk.page.all(".safety .due.late"), ["Nobody has it yet"]);
    desk.press("I have this", &[]).await.expect(&["Tom, night worker has this since 10:20.", "You have this"]);
    guest.come_back(&receipt).await.expect(&["Tom, night worker has this now."]);

    // Not a choice: a sentence. What it is: then it is no longer Tom's to read, nor the moderator's.
    let secret = desk.page.field("form");
    let lane = format!("/desk/concern/{id}/safety/lane");
    refused(desk.post(&lane, &[("form", &secret), ("sorted", "urgent")]).await, &["Choose what it is"]);
    desk.go(&format!("/desk/concern/{id}")).await;
    desk.press("Serious harm", &[]).await;
    assert!(!desk.page.says("A man hits me") && desk.page.path == "/desk");
    for (worker, reads) in [(&tom, false), (&joe, false), (&ana, true), (&rosa, true)] {
        let mut desk = town.at_desk(worker).await;
        let status = desk.go(&format!("/desk/concern/{id}")).await.status;
        assert_eq!(status, if reads { 200 } else { 404 }, "{}", worker.email);
    }
    guest.come_back(&receipt).await.expect(&["Only people who look after safety read this now."]);

    // What is done is decided within a day, with a reason; nobody outside that circle reads it.
    let mut desk = open(&town, &rosa, "A man hits me").await;
    desk.page.expect(&["Serious harm", "Not decided", "Decide by Wed 10 June, 10:00."]);
    refused(desk.press("Keep the decision", &[("words", "Spoke with Mrs Bright")]).await, &["Choose what was done", "Spoke with Mrs Bright"]);
    refused(desk.press("Keep the decision", &[("decision", "referred"), ("words", "")]).await, &["Write a few words: with whom, when, and why"]);
    desk.press("Keep the decision", &[("decision", "referred"), ("words", "Spoke with Mrs Bright at ten")]).await;
    desk.page.expect(&["Told the council's safeguarding team", "Rosa, looks after safety , 10:20.", "Spoke with Mrs Bright at ten"]);
    assert!(!guest.come_back(&receipt).await.says("Bright"));

    // It can never go on a board, and every reading is in the journal.
    assert_eq!(desk.go(&format!("/desk/concern/{id}/wording")).await.status, 403);
    let acts = ledger::acts_about(&mut town.app.db.read().await.unwrap(), &Id(id)).await.unwrap();
    for act in [Act::SafetyTaken, Act::SortedHarm, Act::SafetyRead, Act::SafetyDecided] {
        assert!(acts.contains(&act), "{act:?} in {acts:?}");
    }
}

async fn words_that_may_mean_harm_stand_first_and_decide_nothing(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut guest = town.guest();
    guest.tell("northside", "problem", "The tap drips", &[]).await;
    town.wait_days(1);
    // Its writer is met with where help is, and may show it at once.
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "idea")]).await;
    guest.press("Carry on", &[("words", "More light please, my ex follows me")]).await.expect(&["Check and send", "call 999", "Show it to the team now"]);
    guest.press("Send to the team", &[]).await;
    let mut desk = town.at_desk(&ana).await;
    assert!(!desk.go("/desk").await.says("May be harm"), "before its slot nobody knows");
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    let rows = desk.page.all(".queue .row");
    assert!(rows[0].contains("May be harm") && rows[0].contains("my ex follows me") && rows[1].contains("The tap drips"), "{rows:?}");
    desk.click("my ex follows me").await.expect(&["This may be about harm. Read it now"]);
    desk.press("Not about safety", &[]).await;
    assert!(!desk.page.says("This may be about harm"));
    desk.go("/desk").await;
    let rows = desk.page.all(".queue .row");
    assert!(rows[0].contains("The tap drips") && rows[1].contains("Idea"), "{rows:?}");
}

async fn a_hint_in_a_later_message_waits_for_its_slot(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut guest = town.guest();
    let (receipt, _) = guest.tell("northside", "problem", "Noise at night", &[]).await;
    town.wait_for_slot();
    guest.come_back(&receipt).await;
    guest.press("Send", &[("words", "It is him. Boję się go")]).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    assert!(!desk.page.says("May be harm"));
    assert!(!desk.click("Noise at night").await.says("This may be about harm"));
    town.wait_for_slot();
    let mut desk = open(&town, &ana, "Noise at night").await;
    desk.page.expect(&["This may be about harm. Read it now", "May be harm"]);
    desk.press("A worry", &[]).await.expect(&["Answer by tomorrow"]);
}

async fn what_is_about_staff_is_passed_outside_and_gone(town: Town) {
    let (_, ana, tom, samira) = town.northside_with_people().await;
    let mut guest = town.guest();
    let (receipt, _) = guest.tell("northside", "problem", "The big one on nights shoves people", &[]).await;
    town.wait_for_slot();
    let id = only_concern(&town).await;
    let mut desk = open(&town, &tom, "The big one on nights").await;
    desk.press("Take it", &[]).await;
    desk.press("Pass it to Samira", &[]).await;
    assert_eq!(desk.page.path, "/desk");
    for worker in [&ana, &tom] {
        let mut desk = town.at_desk(worker).await;
        for list in ["to-answer", "mine", "waiting-for-them", "later", "done", "for-the-board", "all"] {
            assert!(!desk.go(&format!("/desk?list={list}")).await.says("The big one"), "{list}");
        }
        assert_eq!(desk.go(&format!("/desk/concern/{id}")).await.status, 404);
        // Who knows its address can do nothing with it either.
        desk.go("/desk").await;
        let secret = desk.page.field("form");
        for (at, name, value) in
            [("safety/acceptance", "x", "x"), ("safety/lane", "sorted", "ordinary"), ("safety/outside", "x", "x"), ("safety/decision", "decision", "safe")]
        {
            assert_eq!(desk.post(&format!("/desk/concern/{id}/{at}"), &[("form", &secret), (name, value)]).await.status, 404, "{at}");
        }
    }
    guest.come_back(&receipt).await.expect(&["Only someone who does not work here reads this now."]);
    let mut outside = open(&town, &samira, "The big one on nights").await;
    assert!(!outside.page.says("Pass it to"));
    outside.press("Send to the person", &[("words", "I will look into it")]).await;
    guest.come_back(&receipt).await.expect(&["I will look into it"]);
}

async fn what_is_about_the_person_outside_goes_to_a_trustee(town: Town) {
    let (place, ana, _, samira) = town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    guest.press("Carry on", &[("words", "Samira laughed at me"), ("about_staff", "yes")]).await.expect(&["Samira, who does not work here"]);
    assert!(!guest.page.has_button("It is about Samira"), "without a trustee nobody else can read it");
    let joe = town.worker("Joe Mensah", "trustee", Role::Trustee, &place).await;
    guest.press("Change", &[]).await;
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    guest.press("Carry on", &[("words", "Samira laughed at me"), ("about_staff", "yes")]).await;
    guest.press("It is about Samira", &[]).await.expect(&["Joe, a trustee. Not Samira, and nobody who works here.", "Only a trustee"]);
    guest.press("Send", &[]).await.expect(&["Joe can read it"]);
    let receipt = guest.page.receipt().0;
    let id = only_concern(&town).await;
    town.wait_for_slot();
    for worker in [&ana, &samira] {
        let mut desk = town.at_desk(worker).await;
        assert!(!desk.go("/desk?list=all").await.says("laughed"));
        assert_eq!(desk.go(&format!("/desk/concern/{id}")).await.status, 404);
    }
    let mut desk = open(&town, &joe, "Samira laughed at me").await;
    desk.press("Send to the person", &[("words", "That is not right. I talk with her")]).await;
    guest.come_back(&receipt).await.expect(&["That is not right. I talk with her"]);
}

async fn where_nobody_looks_after_safety_it_stays_with_the_team(town: Town) {
    let place = town.northside().await;
    let tom = town.worker("Tom Reid", "night worker", Role::Worker, &place).await;
    town.guest().tell("northside", "unsafe", "Someone has a knife", &[]).await;
    let mut desk = open(&town, &tom, "Someone has a knife").await;
    refused(desk.press("Danger now", &[]).await, &["Nobody here looks after safety yet, so it stays with the team."]);
    let mut desk = open(&town, &tom, "Someone has a knife").await;
    assert!(!desk.page.says("Pass it to"), "nobody is outside");
    // A worry is answered on the next open day; a promise that was earlier stands.
    desk.press("A worry", &[]).await.expect(&["Answer by tomorrow"]);
}

async fn an_answer_is_a_human_who_has_it(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    town.guest().tell("northside", "unsafe", "He waits at the gate", &[]).await;
    let mut desk = open(&town, &tom, "He waits at the gate").await;
    desk.press("Send to the person", &[("words", "I am coming to the gate now")]).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=done").await;
    desk.click("He waits at the gate").await.expect(&["Tom, night worker has this since 10:00."]);
}

/// Two were asked something; one has answered at this minute. The same is done with both, and both say the same.
async fn what_is_not_released_yet_moves_no_day(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (one, _) = town.guest().tell("northside", "problem", "The lamp by the stairs", &[]).await;
    town.guest().tell("northside", "problem", "The lamp by the door", &[]).await;
    town.wait_for_slot();
    for lamp in ["by the stairs", "by the door"] {
        open(&town, &ana, lamp).await.press("Send the question", &[("words", "Which one?")]).await;
    }
    let mut guest = town.guest();
    guest.come_back(&one).await;
    guest.press("Send", &[("words", "The left one")]).await;
    for lamp in ["by the stairs", "by the door"] {
        let mut desk = town.at_desk(&ana).await;
        desk.go("/desk?list=waiting-for-them").await;
        desk.click(lamp).await;
        desk.press("A worry", &[]).await.expect(&["Answer by tomorrow"]);
    }
}

/// Handing something on does not make the numbers better: it is left out from that day, and late if it was late by then.
async fn what_was_handed_on_late_is_still_late(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    for n in 0..6 {
        town.guest().tell("northside", "problem", &format!("Thing {n}"), &[]).await;
    }
    town.set_clock(london(2026, 6, 10, 9, 0));
    open(&town, &ana, "Thing 0").await.press("Pass it to Samira", &[]).await;
    town.set_clock(london(2026, 6, 15, 9, 0)); // promised for Friday the 12th
    open(&town, &ana, "Thing 1").await.press("Pass it to Samira", &[]).await;
    town.wait(2 * Time::DAY);
    let mut anyone = town.guest();
    anyone.go("/p/northside/working.json").await;
    let numbers: serde_json::Value = serde_json::from_str(&anyone.page.html).unwrap();
    assert_eq!((&numbers["received"], &numbers["late"], &numbers["late_of"]), (&6.into(), &5.into(), &5.into()), "{numbers:#}");
}
