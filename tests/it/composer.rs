//! What a manager does with a conversation at night, on a phone: say who has it, answer, close, and what follows from it.

use crate::{
    story,
    support::{Town, Worker, london},
};
use hearback::house::{
    place::{Kind, Settings},
    staff::Role,
};

story!(
    to_say_who_has_it_stops_no_clock,
    only_the_person_can_say_that_what_is_done_was_put_right,
    what_is_closed_and_not_confirmed_says_so,
    a_message_soon_after_closing_opens_it_again,
    a_message_long_after_closing_waits_with_a_promise_of_its_own,
);

/// A weekday place on Tuesday 9 June 2026, ten o'clock, that promises an answer in ten working days: Tuesday 23 June.
async fn office(town: &Town) -> (Worker, Worker, String) {
    let settings = Settings { promise_days: 10, ..Settings::preset(Kind::Community, "Advice Desk", "advice") };
    let place = town.place(None, settings).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &place).await;
    let tom = town.worker("Tom Reid", "adviser", Role::Worker, &place).await;
    let (words, _) = town.guest().tell("advice", "problem", "The form is too long", &[]).await;
    town.wait_for_slot();
    (ana, tom, words)
}

async fn to_say_who_has_it_stops_no_clock(town: Town) {
    let (ana, tom, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await.expect(&["Say who has it"]);
    desk.press("Tell them", &[]).await.expect(&["Ana has this now. You get an answer by Tuesday 23 June.", "You have this", "Answer by Tue 23 June"]);
    assert!(!desk.page.has_button("Tell them"), "it has been said");
    desk.go("/desk").await.expect(&["1 waits for an answer", "Ana has it"]);

    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["Ana, manager", "You get an answer by Tuesday 23 June", "Waiting for an answer"]);
    assert!(!guest.page.has_button("Partly"), "nothing was answered yet");
    guest.press("Send", &[("words", "Thank you. It is page three")]).await;
    town.wait_for_slot();

    // Tom says it too, later and in his own words: it stays Ana's.
    let mut tom = town.at_desk(&tom).await;
    tom.go("/desk").await;
    tom.click("too long").await;
    tom.press("Tell them", &[("words", "")]).await.expect(&["Write a few words"]);
    tom.press("Tell them", &[("words", "Ana is ill. I have it now")]).await.expect(&["Ana Silva has this"]);
}

async fn only_the_person_can_say_that_what_is_done_was_put_right(town: Town) {
    let (ana, _, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await;
    desk.press("Send and close", &[("words", "The form has one page now.")])
        .await
        .expect(&["Closed, they have not said", "They were asked if it was put right"]);
    assert!(!desk.page.has_button("Send and close"), "it is closed");
    desk.go("/desk").await.expect(&["Nobody waits"]);
    desk.go("/desk?list=done").await.expect(&["Closed", "They have not said"]);

    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["The team thinks this is done.", "The form has one page now.", "Was it put right?"]);
    guest.press("Yes", &[]).await.expect(&["Put right. You told us so."]);
    assert!(!guest.page.has_button("Partly"), "it has been said");
    // What they said is known to staff from the slot on.
    desk.go("/desk?list=done").await.expect(&["They have not said"]);
    desk.click("too long").await.expect(&["Closed, they have not said"]);
    town.wait_for_slot();
    desk.go("/desk?list=done").await.expect(&["Put right"]);
    assert!(!desk.page.says("They have not said"));
    desk.click("too long").await.expect(&["Put right"]);
}

async fn what_is_closed_and_not_confirmed_says_so(town: Town) {
    let (ana, _, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await;
    desk.press("Send and close", &[("words", "The form has one page now.")]).await;
    town.wait_days(14);
    desk.go("/desk?list=done").await.expect(&["They have not said"]);
    town.wait_days(1);
    desk.go("/desk?list=done").await.expect(&["Not confirmed"]);
    // It is not too late to say that it was not put right, and then it waits again.
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("No", &[]).await.expect(&["Waiting for an answer"]);
    desk.go("/desk?list=done").await.expect(&["Not confirmed"]);
    town.wait_for_slot();
    desk.go("/desk").await.expect(&["1 waits for an answer"]);
    desk.click("too long").await;
    // Closed against their no, it shows as that; they may say it again.
    desk.press("Send and close", &[("words", "We took out the last question.")]).await.expect(&["Closed, not put right"]);
    guest.come_back(&words).await;
    guest.press("No", &[]).await.expect(&["Waiting for an answer"]);
    town.wait_for_slot();
    desk.go("/desk").await.expect(&["1 waits for an answer"]);
}

async fn a_message_soon_after_closing_opens_it_again(town: Town) {
    let (ana, _, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await;
    desk.press("Send and close", &[("words", "The form has one page now.")]).await;
    // Monday 29 June, 19 days later. Five working days are promised, though the place promises ten.
    town.set_clock(london(2026, 6, 29, 10, 0));
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "Now the second form is too long")]).await.expect(&["They will answer by Monday 6 July"]);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=done").await.expect(&["Closed", "Not confirmed"]);
    desk.click("too long").await.expect(&["Closed, not confirmed"]);
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["Mon 6 July"]);
    desk.click("too long").await.expect(&["They wrote again after it was closed", "Answer by Mon 6 July"]);
    desk.press("Send to the person", &[("words", "We look at that one too.")]).await;
    assert!(!desk.page.says("after it was closed"), "it is answered");
    desk.go("/desk?list=done").await;
    assert!(!desk.page.says("Not confirmed"), "the closing is void");
}

async fn a_message_long_after_closing_waits_with_a_promise_of_its_own(town: Town) {
    let (ana, _, words) = office(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await;
    desk.press("Send and close", &[("words", "The form has one page now.")]).await;
    // Thursday 9 July is 29 days later; ten working days are promised.
    town.set_clock(london(2026, 7, 9, 10, 0));
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "The form is long again")]).await.expect(&["They will answer by Thursday 23 July"]);
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await.expect(&["Came back after it was closed"]);
}
