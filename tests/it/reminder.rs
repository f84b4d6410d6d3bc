//! Who is told that somebody waits, where it is not plain that they do.

use crate::{
    mail_story,
    support::{Town, london},
};
use hearback::house::{
    place::{Kind, Settings},
    staff::Role,
};

mail_story!(a_question_nobody_looked_at_is_late_like_anything);

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
