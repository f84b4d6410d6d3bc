//! Twenty seconds in which what was sent can be taken back. Nothing is lost in them and nothing goes out twice.

use crate::support::{Town, Visitor, Worker, london};
use hearback::{config::Config, hear::dialogue, sql};

fn with_undo(config: &mut Config) {
    config.undo_seconds = 20;
}

macro_rules! story_with_undo {
    ($($name:ident),+ $(,)?) => { $(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                super::$name($crate::support::Town::on_sqlite(super::with_undo).await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                super::$name($crate::support::Town::on_postgres(super::with_undo).await).await;
            }
        }
    )+ };
}

story_with_undo!(
    an_answer_can_be_taken_back_for_twenty_seconds,
    everyone_at_the_desk_sees_that_an_answer_is_on_its_way,
    every_way_to_end_a_turn_can_be_taken_back,
    an_answer_counts_from_the_moment_it_was_pressed,
    what_they_write_meanwhile_is_not_answered_by_it,
    nothing_goes_out_twice,
    what_was_erased_meanwhile_is_gone,
    the_desk_hears_at_once_and_the_writer_when_it_goes,
);

async fn waiting(town: &Town) -> (Worker, Worker, String) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let (words, _) = town.guest().tell("northside", "problem", "No hot water since Monday", &[]).await;
    town.wait_for_slot();
    (ana, tom, words)
}

async fn reading<'t>(town: &'t Town, worker: &Worker) -> Visitor<'t> {
    let mut desk = town.at_desk(worker).await;
    desk.go("/desk").await;
    desk.click("No hot water").await;
    desk
}

/// The clock of the house strikes once. Gives how many answers went out.
async fn strike(town: &Town) -> usize {
    dialogue::job::send(&town.app).await.unwrap()
}

async fn messages(town: &Town) -> i64 {
    town.app.db.read().await.unwrap().q(sql!("select count(*) from message where side = 'team'")).scalar().await.unwrap()
}

async fn an_answer_can_be_taken_back_for_twenty_seconds(town: Town) {
    let (ana, _, words) = waiting(&town).await;
    let mut desk = reading(&town, &ana).await;
    desk.press("Send to the person", &[("words", "The plumber comes today")]).await.expect(&[
        "Goes out in 20 seconds.",
        "not sent yet",
        "The plumber comes today",
    ]);
    town.wait(12_000);
    assert_eq!(strike(&town).await, 0);
    let address = desk.page.path.clone();
    desk.go(&address).await.expect(&["Goes out in 8 seconds."]);
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["Waiting for an answer"]);
    assert!(!guest.page.says("plumber"), "its reader knows nothing of it");

    desk.press("Undo", &[]).await.expect(&["Not sent. Your words are back in their box."]);
    assert_eq!(desk.page.field("words"), "The plumber comes today");
    town.wait(20_000);
    assert_eq!(strike(&town).await, 0, "what was taken back never goes");

    desk.press("Send to the person", &[("words", "The plumber comes tomorrow")]).await;
    let before = desk.page.clone();
    town.wait(20_000);
    assert_eq!(strike(&town).await, 1);
    guest.come_back(&words).await.expect(&["The plumber comes tomorrow", "Answered."]);
    // Too late.
    desk.page = before;
    desk.press("Undo", &[]).await.expect(&["It is too late to take it back: it went out."]);
    assert!(!desk.page.has_button("Undo"));
    desk.go("/desk").await.expect(&["Nobody waits"]);
}

async fn everyone_at_the_desk_sees_that_an_answer_is_on_its_way(town: Town) {
    let (ana, tom, words) = waiting(&town).await;
    let (mut ana, mut tom) = (reading(&town, &ana).await, reading(&town, &tom).await);
    ana.press("Send to the person", &[("words", "The plumber comes today")]).await;
    tom.press("Send to the person", &[("words", "I look at it")]).await.expect(&["Ana, shelter manager is sending an answer"]);
    assert_eq!((tom.page.status, tom.page.field("words")), (409, "I look at it".into()));
    let mut other = town.at_desk(tom.worker.as_ref().unwrap()).await;
    other.go("/desk").await.expect(&["On its way"]);
    other.click("No hot water").await.expect(&["Ana, shelter manager is sending an answer."]);
    assert!(!other.page.says("The plumber") && !other.page.has_button("Undo"), "it is hers until it is out");
    // Nobody takes back what is not theirs.
    let secret = other.page.field("form");
    let address = other.page.path.split('?').next().unwrap().to_string();
    other.post(&format!("{address}/unsent"), &[("form", &secret)]).await;
    town.wait(20_000);
    assert_eq!(strike(&town).await, 1);
    // Tom, who wrote meanwhile, reads hers first.
    tom.press("Send it", &[]).await.expect(&["Someone added to this while you were writing", "The plumber comes today"]);
    tom.press("Send it", &[]).await.expect(&["Goes out in 20 seconds."]);
    town.wait(20_000);
    strike(&town).await;
    town.guest().come_back(&words).await.expect(&["The plumber comes today", "I look at it"]);
}

async fn every_way_to_end_a_turn_can_be_taken_back(town: Town) {
    let (ana, _, words) = waiting(&town).await;
    let mut desk = reading(&town, &ana).await;
    for (button, fields) in [
        ("Send the question", &[("words", "Which shower?")][..]),
        ("Tell them", &[("words", "I have it")]),
        ("Send and close", &[("words", "It is warm")]),
        ("Send the new date", &[("words", "The part is late"), ("until", "2026-06-17")]),
    ] {
        desk.press(button, fields).await.expect(&["Goes out in 20 seconds.", fields[0].1]);
        desk.press("Undo", &[]).await;
        assert_eq!(desk.page.all("details[open] textarea"), [fields[0].1], "{button}");
        assert!(fields.len() < 2 || desk.page.field("until") == fields[1].1);
    }
    desk.press("Send the new date", &[]).await;
    town.wait(20_000);
    assert_eq!(strike(&town).await, 1);
    town.guest().come_back(&words).await.expect(&["The part is late", "They will answer by Wednesday 17 June"]);
    // A note is for colleagues and stays at once.
    let address = desk.page.path.split('#').next().unwrap().to_string();
    desk.go(&address).await;
    desk.press("Save note", &[("words", "Ring first")]).await.expect(&["Ring first"]);
    assert!(!desk.page.says("Goes out"));
}

async fn an_answer_counts_from_the_moment_it_was_pressed(town: Town) {
    let (ana, ..) = waiting(&town).await;
    // The last seconds of Friday, the promised day.
    town.set_clock(london(2026, 6, 12, 23, 59));
    town.wait(55_000);
    let mut desk = reading(&town, &ana).await;
    desk.press("Send to the person", &[("words", "It is warm again")]).await;
    // The computer stands still over the weekend: it goes out as soon as somebody opens the house.
    town.set_clock(london(2026, 6, 15, 9, 0));
    assert_eq!(strike(&town).await, 1);
    let friday = jiff::civil::date(2026, 6, 12);
    let (replied,): (Option<hearback::clock::Day>,) = town.app.db.read().await.unwrap().q(sql!("select replied_on from concern")).one().await.unwrap();
    assert_eq!(replied.map(|day| day.date()), Some(friday), "the promise was kept");
}

async fn what_they_write_meanwhile_is_not_answered_by_it(town: Town) {
    let (ana, _, words) = waiting(&town).await;
    let mut desk = reading(&town, &ana).await;
    desk.press("Send to the person", &[("words", "The plumber comes today")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "And the light is out")]).await;
    town.wait(20_000);
    assert_eq!(strike(&town).await, 1);
    guest.come_back(&words).await.expect(&["Waiting for an answer"]);
    desk.go("/desk").await.expect(&["Nobody waits"]);
    town.wait_for_slot();
    desk.go("/desk").await.expect(&["1 waits for an answer"]);
    desk.click("No hot water").await.expect(&["And the light is out"]);
}

async fn nothing_goes_out_twice(town: Town) {
    let (ana, ..) = waiting(&town).await;
    let mut desk = reading(&town, &ana).await;
    desk.press("Send to the person", &[("words", "The plumber comes today")]).await;
    town.wait(20_000);
    // Two clocks strike at once, as two processes of one house would.
    let (one, other) = tokio::join!(strike(&town), strike(&town));
    assert_eq!((one + other, messages(&town).await), (1, 1));
    assert_eq!((strike(&town).await, messages(&town).await), (0, 1));
    // Pressed twice from one page, it is one answer: the second press finds the first.
    let address = desk.page.path.split('#').next().unwrap().to_string();
    let again = desk.go(&address).await.clone();
    desk.press("Send to the person", &[("words", "It is warm")]).await;
    desk.page = again;
    desk.press("Send to the person", &[("words", "It is warm")]).await.expect(&["Goes out in 20 seconds."]);
    town.wait(20_000);
    assert_eq!((strike(&town).await, messages(&town).await), (1, 2));
}

async fn what_was_erased_meanwhile_is_gone(town: Town) {
    let (ana, _, words) = waiting(&town).await;
    let mut desk = reading(&town, &ana).await;
    desk.press("Send to the person", &[("words", "The plumber comes today")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    town.wait(20_000);
    assert_eq!((strike(&town).await, messages(&town).await), (0, 0));
}

async fn the_desk_hears_at_once_and_the_writer_when_it_goes(town: Town) {
    let (ana, tom, words) = waiting(&town).await;
    let served = town.served().await;
    let mut guest = town.guest();
    let open = guest.come_back(&words).await.field("open");
    let mut writer = served.line("/back").await;
    writer.say(&open).await;
    writer.news().await;
    let id = crate::concern::only_concern(&town).await;
    let mut colleague = served.at_desk(&town, &tom, &format!("/desk/concern/{id}")).await;
    colleague.until("No hot water").await;
    let mut desk = reading(&town, &ana).await;
    desk.press("Send to the person", &[("words", "The plumber comes today")]).await;
    let news = colleague.until("is sending an answer").await;
    assert!(!news.contains("The plumber"), "{news}");
    writer.silence().await;
    town.wait(20_000);
    assert_eq!(strike(&town).await, 1);
    assert!(writer.news().await.contains("The plumber comes today"));
    let news = colleague.until("The plumber comes today").await;
    assert!(!news.contains("is sending an answer"), "{news}");
}
