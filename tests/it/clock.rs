//! The promise clock as people see it: both sides, and days that do not count.

use crate::{
    story,
    support::{Town, Worker, london},
};
use hearback::house::{
    place::{Kind, Settings},
    staff::Role,
};

story!(
    a_question_they_have_seen_stops_the_clock,
    a_question_nobody_looked_at_stops_nothing,
    the_clock_stands_once,
    a_concern_goes_late_in_the_open,
    a_not_put_right_starts_the_clock_again,
    a_promise_passes_over_holidays_and_closures,
    a_closure_that_cannot_be_is_refused_with_a_sentence,
    taking_giving_and_putting_off_move_no_promise,
    what_was_seen_is_known_to_staff_from_the_next_slot,
    help_lines_say_when_somebody_last_tried_them,
);

/// A weekday place, Tuesday 9 June 2026, ten o'clock; promise of 5 working days: Tuesday 16 June.
async fn office(town: &Town) -> (Worker, Worker, String) {
    let place = town.place(None, Settings::preset(Kind::Community, "Advice Desk", "advice")).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &place).await;
    let tom = town.worker("Tom Reed", "adviser", Role::Worker, &place).await;
    let (words, _) = town.guest().tell("advice", "problem", "The form is too long", &[]).await;
    town.wait_for_slot();
    (ana, tom, words)
}

async fn a_question_they_have_seen_stops_the_clock(town: Town) {
    let (ana, _, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["Tue 16 June"]);
    desk.click("too long").await;
    desk.press("Send the question", &[("words", "Which page?")]).await.expect(&["Answer by Tue 16 June"]);
    // Seen on Thursday, answered on Monday: two working days belong to the writer.
    town.set_clock(london(2026, 6, 11, 10, 0));
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["We asked you something", "The promised day waits for you too"]);
    town.set_clock(london(2026, 6, 12, 10, 0));
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=waiting-for-them").await.expect(&["Paused", "too long"]);
    town.set_clock(london(2026, 6, 15, 10, 0));
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "Page three")]).await.expect(&["They will answer by Thursday 18 June"]);
    // They are here at this moment: nothing on the desk moves before the slot.
    let mut still = town.at_desk(&ana).await;
    still.go("/desk?list=waiting-for-them").await.expect(&["Paused", "too long"]);
    assert!(!still.go("/desk?list=done").await.says("too long") && !still.go("/desk").await.says("too long"));
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["Thu 18 June"]);
    // A second question stops it no more: once is enough.
    desk.click("too long").await;
    desk.press("Send the question", &[("words", "And which line?")]).await;
    guest.come_back(&words).await;
    town.set_clock(london(2026, 6, 17, 10, 0));
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "The first")]).await.expect(&["They will answer by Thursday 18 June"]);
}

async fn a_question_nobody_looked_at_stops_nothing(town: Town) {
    let (ana, _, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await;
    desk.press("Send the question", &[("words", "Which page?")]).await;
    town.set_clock(london(2026, 6, 18, 10, 0));
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=waiting-for-them").await.expect(&["Late by 2 days"]);
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "Page three")]).await.expect(&["This is late. You were promised an answer by Tuesday 16 June."]);
}

/// A pause may be as short as a day's afternoon: it was the one there is.
async fn the_clock_stands_once(town: Town) {
    let (ana, _, words) = office(&town).await;
    let ask = async |what: &str| {
        let mut desk = town.at_desk(&ana).await;
        desk.go("/desk").await;
        desk.click("too long").await;
        desk.press("Send the question", &[("words", what)]).await;
    };
    ask("Which page?").await;
    town.set_clock(london(2026, 6, 10, 10, 0));
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "Page three")]).await;
    town.set_clock(london(2026, 6, 10, 17, 0));
    ask("The English one?").await;
    guest.come_back(&words).await;
    town.set_clock(london(2026, 6, 11, 10, 0));
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=waiting-for-them").await.expect(&["too long"]);
    assert!(!desk.page.says("Paused"), "{}", desk.page.text());
}

async fn a_concern_goes_late_in_the_open(town: Town) {
    let (ana, _, words) = office(&town).await;
    town.set_clock(london(2026, 6, 16, 23, 59));
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["They will answer by Tuesday 16 June"]);
    town.set_clock(london(2026, 6, 17, 0, 0));
    guest.come_back(&words).await.expect(&["This is late. You were promised an answer by Tuesday 16 June."]);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["Late by 1 day"]);
    desk.click("too long").await;
    desk.press("Send the new date", &[("until", "2026-06-19"), ("words", "The printer has it")]).await;
    guest.come_back(&words).await.expect(&["Tuesday 16 June", "They will answer by Friday 19 June", "The printer has it"]);
}

async fn a_not_put_right_starts_the_clock_again(town: Town) {
    let (ana, _, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await;
    desk.press("Send to the person", &[("words", "We made it shorter.")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["Answered."]);
    guest.press("No", &[]).await.expect(&["They will answer by Wednesday 17 June"]);
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["too long", "Wed 17 June"]);
}

async fn a_promise_passes_over_holidays_and_closures(town: Town) {
    let (ana, ..) = office(&town).await;
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("advice").unwrap();
    let admin = town.worker("Ines Admin", "office", Role::Admin, &place).await;
    let mut office = town.at_desk(&admin).await;
    office.go(&format!("/desk/places/{}", place.id)).await;
    office.click("Days closed").await.expect(&["No closure is coming", "Tue 26 Dec 2028"]);
    office
        .press("Say that it is closed", &[("from", "2026-06-15"), ("to", "2026-06-16"), ("why", "New floor")])
        .await
        .expect(&["Mon 15 June to Tue 16 June", "New floor"]);
    // Who had written before keeps their day; who writes now waits for open days only.
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["Tue 16 June"]);
    town.guest().tell("advice", "idea", "A bench outside", &[]).await;
    town.wait_for_slot();
    desk.go("/desk").await.expect(&["Fri 19 June", "A bench outside"]);
    office.go(&format!("/desk/places/{}/closures", place.id)).await;
    office.press("Take it back", &[]).await.expect(&["No closure is coming"]);
    // Wednesday 26 August: Monday the 31st is the summer bank holiday in England.
    town.set_clock(london(2026, 8, 26, 10, 0));
    let mut guest = town.guest();
    guest.go("/p/advice").await.expect(&["By Thursday 3 September"]);
}

async fn a_closure_that_cannot_be_is_refused_with_a_sentence(town: Town) {
    office(&town).await;
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("advice").unwrap();
    let admin = town.worker("Ines Admin", "office", Role::Admin, &place).await;
    let mut office = town.at_desk(&admin).await;
    let address = format!("/desk/places/{}/closures", place.id);
    for (from, to, why, says) in [
        ("2026-06-08", "2026-06-09", "Past", "The first day is over"),
        ("2026-06-20", "2026-06-19", "Backwards", "The last day comes before the first"),
        ("2026-06-20", "2026-09-19", "Summer", "At most 60 days at once"),
        ("2026-06-20", "2026-06-21", "", "Say why"),
        ("soon", "2026-06-21", "Soon", "Choose a day"),
    ] {
        office.go(&address).await;
        office.press("Say that it is closed", &[("from", from), ("to", to), ("why", why)]).await.expect(&[says]);
        assert_eq!((office.page.status, office.page.field("why").as_str()), (422, why), "{says}");
    }
    office.go(&address).await;
    office.press("Say that it is closed", &[("from", "2026-06-20"), ("to", "2026-06-24"), ("why", "Floor")]).await;
    office
        .press("Say that it is closed", &[("from", "2026-06-24"), ("to", "2026-06-25"), ("why", "Roof")])
        .await
        .expect(&["closed on some of these days already"]);
    assert_eq!(office.page.status, 422);
}

async fn taking_giving_and_putting_off_move_no_promise(town: Town) {
    let (ana, tom, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await;
    desk.press("Take it", &[]).await.expect(&["You have this"]);
    desk.go("/desk?list=mine").await.expect(&["too long", "Tue 16 June"]);
    desk.click("too long").await;
    let toms = desk.page.attributes("#to option", "value")[0].clone();
    desk.press("Give it", &[("to", &toms)]).await.expect(&["Tom Reed has this"]);
    desk.go("/desk?list=mine").await.expect(&["You have taken nothing"]);
    let mut other = town.at_desk(&tom).await;
    other.go("/desk?list=mine").await.expect(&["too long"]);
    other.click("too long").await;
    other.press("Put it off", &[("until", "2026-06-12")]).await.expect(&["Answer by Tue 16 June", "Put off until Fri 12 June"]);
    other.go("/desk").await.expect(&["Nobody waits for an answer"]);
    other.go("/desk?list=later").await.expect(&["too long", "Tue 16 June"]);
    desk.go("/desk").await.expect(&["too long", "Tom has it"]);
    town.guest().come_back(&words).await.expect(&["They will answer by Tuesday 16 June"]);
    // It comes back on its day; and what is late cannot be put off at all.
    town.set_clock(london(2026, 6, 12, 9, 0));
    let mut other = town.at_desk(&tom).await;
    other.go("/desk").await;
    other.click("too long").await;
    other.press("Put it off", &[("until", "2026-06-30")]).await;
    other.go("/desk").await.expect(&["Nobody waits for an answer"]);
    town.set_clock(london(2026, 6, 17, 9, 0));
    let mut other = town.at_desk(&tom).await;
    other.go("/desk").await.expect(&["Late by 1 day", "too long"]);
}

async fn what_was_seen_is_known_to_staff_from_the_next_slot(town: Town) {
    let (ana, _, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await;
    let address = desk.page.path.clone();
    desk.press("Send the question", &[("words", "Which page?")]).await;
    town.set_clock(london(2026, 6, 10, 12, 5));
    town.guest().come_back(&words).await;
    town.set_clock(london(2026, 6, 10, 12, 10));
    let mut desk = town.at_desk(&ana).await;
    for path in [address.as_str(), "/desk?list=waiting-for-them"] {
        assert!(!desk.go(path).await.says("Paused"), "{path}: they are here at this moment");
    }
    town.set_clock(london(2026, 6, 10, 16, 0));
    for path in [address.as_str(), "/desk?list=waiting-for-them"] {
        desk.go(path).await.expect(&["Paused"]);
    }
}

async fn help_lines_say_when_somebody_last_tried_them(town: Town) {
    office(&town).await;
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("advice").unwrap();
    let admin = town.worker("Ines Admin", "office", Role::Admin, &place).await;
    let mut office = town.at_desk(&admin).await;
    office.go("/desk/places").await.expect(&["Nobody has tried the help lines for half a year at Advice Desk"]);
    office.go(&format!("/desk/places/{}", place.id)).await.expect(&["Not tried yet"]);
    let mut guest = town.guest();
    assert!(!guest.go("/p/advice/help").await.says("We last tried"));
    office.press("I have tried them, they work", &[]).await.expect(&["Tried on Wed 10 June 2026"]);
    guest.go("/p/advice/help").await.expect(&["We last tried these numbers on Wednesday 10 June."]);
    assert!(!office.go("/desk/places").await.says("half a year"));
    guest.go("/p/advice/tell").await.expect(&["call 999", "Samaritans"]);
    town.wait_days(181);
    let mut office = town.at_desk(&admin).await;
    office.go("/desk/places").await.expect(&["Nobody has tried the help lines for half a year at Advice Desk"]);
    // Other lines have to be tried anew.
    office.go(&format!("/desk/places/{}", place.id)).await;
    office.press("I have tried them, they work", &[]).await;
    office.press("Save", &[("help", "In danger now: 112")]).await;
    office.go(&format!("/desk/places/{}", place.id)).await.expect(&["Not tried yet"]);
}
