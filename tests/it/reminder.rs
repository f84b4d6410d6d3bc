//! Who is told that somebody waits, where it is not plain that they do.

use crate::{
    mail_story,
    support::{Town, london},
};
use hearback::house::{
    place::{Kind, Settings},
    staff::Role,
};

mail_story!(a_question_nobody_looked_at_is_late_like_anything, late_raised_moved_paused_closed_and_opened_again);

/// 9 June 2026 is a Tuesday; the desk answers in five working days: by Tuesday the 16th.
async fn a_question_nobody_looked_at_is_late_like_anything(town: Town) {
    let place = town.place(None, Settings::preset(Kind::Community, "Advice Desk", "advice")).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &place).await;
    let (words, _) = town.guest().tell("advice", "problem", "The form is too long", &[]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("too long").await;
    desk.press("Send the question", &[("words", "Which page?")]).await;
    let late = async |day: i8, hour: i8| {
        town.set_clock(london(2026, 6, day, hour, 0));
        Town::told(&town.strike().await).into_iter().filter(|l| l.ends_with("an answer is late")).count()
    };
    assert_eq!((late(16, 10).await, late(17, 10).await), (0, 1));
    // The writer looks at it: the clock stands, and staff know of it from the next slot, the mail no sooner.
    town.guest().come_back(&words).await;
    town.set_clock(london(2026, 6, 17, 10, 30));
    assert_eq!(late(18, 10).await, 0, "from the slot at noon on it is theirs");
}

/// One concern lives through all of it: told on Tuesday 9 June, promised for Tuesday the 16th.
async fn late_raised_moved_paused_closed_and_opened_again(town: Town) {
    let trust = town.place(None, Settings::preset(Kind::Regional, "Kettle Lane Trust", "kettle")).await;
    let place = town.place(Some(&trust), Settings::preset(Kind::Community, "Advice Desk", "advice")).await;
    town.worker("Vera Stone", "head of services", Role::Manager, &trust).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &place).await;
    let (words, _) = town.guest().tell("advice", "problem", "The form is too long", &[]).await;
    let mut guest = town.guest();
    for day in [17, 18] {
        town.set_clock(london(2026, 6, day, 10, 0));
        town.strike().await;
    }
    guest
        .come_back(&words)
        .await
        .expect(&["This is late. You were promised an answer by Tuesday 16 June.", "We told the managers above the team on Thursday 18 June"]);
    let desk = async |list: &str| {
        let mut desk = town.at_desk(&ana).await;
        desk.go(&format!("/desk?list={list}")).await;
        desk.click("too long").await;
        desk
    };
    desk("to-answer").await.press("Send the new date", &[("until", "2026-06-25"), ("words", "The printer has it")]).await;
    guest.come_back(&words).await.expect(&["Tuesday 16 June", "They will answer by Thursday 25 June"]);
    desk("to-answer").await.press("Send the question", &[("words", "Which page?")]).await;
    guest.come_back(&words).await.expect(&["Which page?"]);
    town.set_clock(london(2026, 6, 19, 10, 0));
    desk("waiting-for-them").await.page.expect(&["Paused: waiting for them"]);
    town.set_clock(london(2026, 6, 22, 10, 0)); // two working days belong to the writer
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "Page three")]).await.expect(&["They will answer by Monday 29 June"]);
    town.wait_for_slot();
    desk("to-answer").await.press("Send and close", &[("words", "Page three is gone")]).await;
    guest.come_back(&words).await.expect(&["Page three is gone"]);
    town.set_clock(london(2026, 7, 6, 10, 0)); // within 28 days of closing: five working days, or fewer
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "Now page four is there twice")]).await.expect(&["They will answer by Monday 13 July"]);
    town.wait_for_slot();
    desk("to-answer").await.page.expect(&["Now page four is there twice"]);
}
