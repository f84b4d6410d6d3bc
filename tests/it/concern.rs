//! Who sees what, and from when: release slots, lanes, subtrees, small places.

use crate::{
    story,
    support::{Town, Worker, london},
};
use hearback::{
    clock::Time,
    house::{
        place::{Kind, Settings},
        staff::Role,
    },
};

story!(
    nothing_is_seen_before_its_slot_in_any_list_count_or_page,
    what_was_told_late_in_the_evening_waits_for_the_morning,
    whoever_does_not_feel_safe_and_whoever_ticks_now_is_seen_at_once,
    what_is_about_staff_does_not_exist_for_local_staff,
    a_role_reaches_everything_below_its_place_and_nothing_beside_it,
    a_moderator_reads_what_was_meant_for_the_board_and_answers_nobody,
    numbers_are_for_trustees_and_say_fewer_than_five,
    a_small_place_says_the_week_and_not_the_day,
    a_late_answer_says_by_how_much,
    release_now_is_seen_at_once_and_said_to_everyone,
    each_act_has_its_row_in_the_journal,
    a_search_finds_what_one_may_read_and_nothing_else,
);

async fn a_search_finds_what_one_may_read_and_nothing_else(town: Town) {
    let (_, ana, _, samira) = town.northside_with_people().await;
    town.guest().tell("northside", "problem", "No hot WATER since Monday", &[]).await;
    town.guest().tell("northside", "problem", "He pours water on us", &[("about_staff", "yes")]).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    let secret = desk.page.field("form");
    desk.post("/desk/search", &[("form", &secret), ("q", "water")]).await.expect(&["Nothing you may read holds “ water ”"]);
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    let secret = desk.page.field("form");
    desk.post("/desk/search", &[("form", &secret), ("q", " Water ")]).await.expect(&["1 thing holds “ Water ”.", "No hot WATER since Monday"]);
    assert!(!desk.page.says("pours"));
    let mut outside = town.at_desk(&samira).await;
    outside.go("/desk").await;
    let secret = outside.page.field("form");
    outside.post("/desk/search", &[("form", &secret), ("q", "WATER")]).await.expect(&["He pours water on us"]);
    assert!(!outside.page.says("No hot"));
}

async fn nothing_is_seen_before_its_slot_in_any_list_count_or_page(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut desk = town.at_desk(&ana).await;
    town.set_clock(london(2026, 6, 9, 11, 31)); // too young for noon: the slot is at four
    let (words, _) = town.guest().tell("northside", "problem", "Cold water", &[("see", "board")]).await;
    let id = only_concern(&town).await;
    for (hour, minute, seen) in [(11, 32, false), (12, 0, false), (15, 59, false), (16, 0, true)] {
        town.set_clock(london(2026, 6, 9, hour, minute));
        for path in [
            "/desk",
            "/desk?list=mine",
            "/desk?list=waiting-for-them",
            "/desk?list=later",
            "/desk?list=done",
            "/desk?list=all",
            "/desk?list=for-the-board",
            "/desk/numbers",
            &format!("/desk/concern/{id}"),
            &format!("/desk/concern/{id}/wording"),
        ] {
            desk.go(path).await;
            if !seen {
                assert!(
                    !desk.page.says("Cold water") && !desk.page.says("1 wait") && !desk.page.says("fewer than 5")
                        || path == "/desk/numbers" && desk.page.all("td").is_empty(),
                    "{path} at {hour}:{minute}: {}",
                    desk.page.text()
                );
                assert!(!path.contains("concern") || desk.page.status == 404, "{path} at {hour}:{minute}");
            }
        }
        desk.go("/desk").await;
        assert_eq!(desk.page.says("Cold water"), seen, "{hour}:{minute}");
    }
    // What they write later has its own slot.
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "And dark")]).await;
    desk.go(&format!("/desk/concern/{id}")).await;
    assert!(!desk.page.says("And dark"));
    town.set_clock(london(2026, 6, 9, 20, 0));
    desk.go(&format!("/desk/concern/{id}")).await.expect(&["And dark"]);
}

pub async fn only_concern(town: &Town) -> String {
    let mut tx = town.app.db.read().await.unwrap();
    tx.q(hearback::sql!("select id from concern")).scalar().await.unwrap()
}

async fn what_was_told_late_in_the_evening_waits_for_the_morning(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut desk = town.at_desk(&ana).await;
    town.set_clock(london(2026, 6, 9, 23, 10));
    let mut guest = town.guest();
    guest.go("/p/northside").await.expect(&["Tomorrow at 8:00"]);
    guest.tell("northside", "problem", "Light in the hall", &[]).await;
    town.set_clock(london(2026, 6, 10, 7, 59));
    desk.go("/desk").await.expect(&["Nobody waits", "New messages come in at 8:00"]);
    town.set_clock(london(2026, 6, 10, 8, 0));
    desk.go("/desk").await.expect(&["Light in the hall"]);
    desk.click("Light in the hall").await.expect(&["Wrote Tue 9 June"]);
}

async fn whoever_does_not_feel_safe_and_whoever_ticks_now_is_seen_at_once(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    town.set_clock(Time(london(2026, 6, 9, 10, 2).0 + 17_345));
    town.guest().tell("northside", "problem", "The lift is stuck", &[("now", "yes")]).await;
    town.guest().tell("northside", "unsafe", "A man waits at the door", &[]).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["The lift is stuck", "A man waits at the door", "Not safe"]);
    assert!(desk.page.text().find("A man waits") < desk.page.text().find("The lift"), "not safe comes first");
    let mut tx = town.app.db.read().await.unwrap();
    let kept: Vec<(Time,)> = tx.q(hearback::sql!("select release_at from concern")).all().await.unwrap();
    assert!(kept.iter().all(|(t,)| t.0 % (5 * Time::MINUTE) == 0), "not even then a minute is kept: {kept:?}");
}

async fn what_is_about_staff_does_not_exist_for_local_staff(town: Town) {
    let (place, ana, tom, samira) = town.northside_with_people().await;
    let safe = town.worker("Grace Osei", "safeguarding lead", Role::Safeguarding, &place).await;
    let trustee = town.worker("Joe Mensah", "trustee", Role::Trustee, &place).await;
    let (words, _) = town.guest().tell("northside", "problem", "He shouts at us", &[("about_staff", "yes"), ("see", "board")]).await;
    town.guest().tell("northside", "unsafe", "I am afraid of one of you", &[("about_staff", "unsaid")]).await;
    town.wait_for_slot();
    let mut samira = town.at_desk(&samira).await;
    samira.go("/desk").await.expect(&["He shouts at us", "I am afraid of one of you"]);
    samira.click("He shouts at us").await;
    let address = samira.page.path.split('?').next().unwrap().to_string();
    for worker in [&ana, &tom, &safe, &trustee] {
        let mut desk = town.at_desk(worker).await;
        for path in [
            "/desk",
            "/desk?list=mine",
            "/desk?list=waiting-for-them",
            "/desk?list=later",
            "/desk?list=done",
            "/desk?list=all",
            "/desk?list=for-the-board",
            "/desk/numbers",
            address.as_str(),
            &format!("{address}/wording"),
        ] {
            desk.go(path).await;
            assert!(
                !desk.page.says("shouts") && !desk.page.says("afraid") && !desk.page.says("fewer than 5") || desk.page.says("Nothing was told yet"),
                "{path}: {}",
                desk.page.text()
            );
        }
        let secret = desk.go("/desk/me").await.field("form");
        let answered = desk.post(&format!("{address}/replies"), &[("words", "Who are you?"), ("seen", "99"), ("form", &secret)]).await.status;
        assert!(answered == 404 || answered == 403, "{answered}");
    }
    samira.press("Send to the person", &[("words", "Thank you. I do not work there. I will speak to the trustees.")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["I do not work there"]);
    assert!(!guest.page.says("For the board"), "never for the board");
}

async fn a_role_reaches_everything_below_its_place_and_nothing_beside_it(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane Trust", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let harbour = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let other = town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    let top = town.worker("Vera Top", "head", Role::Manager, &trust).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &north).await;
    let mary = town.worker("Mary Gold", "manager", Role::Manager, &other).await;
    for place in [&north, &harbour, &other] {
        town.guest().tell(&place.slug, "problem", &format!("Cold at {}", place.slug), &[]).await;
    }
    town.wait_for_slot();
    for (worker, sees) in [(&top, &["northside", "harbour"][..]), (&ana, &["northside"]), (&mary, &["marigold"])] {
        let mut desk = town.at_desk(worker).await;
        desk.go("/desk").await;
        for slug in ["northside", "harbour", "marigold"] {
            assert_eq!(desk.page.says(&format!("Cold at {slug}")), sees.contains(&slug), "{slug}: {}", desk.page.text());
        }
    }
    // Names on guests' pages follow the same tree: the nearest first.
    town.guest().go("/p/northside").await.expect(&["Ana and Vera"]);
    town.guest().go("/p/harbour").await.expect(&["Vera"]);
    town.guest().go("/p/kettle-lane").await.expect(&["Harbour", "Northside"]);
}

async fn a_moderator_reads_what_was_meant_for_the_board_and_answers_nobody(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    let mo = town.worker("Mo Ali", "moderator", Role::Moderator, &place).await;
    town.guest().tell("northside", "problem", "Between us", &[]).await;
    town.guest().tell("northside", "idea", "For everyone", &[("see", "board")]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&mo).await;
    desk.go("/desk").await.expect(&["For everyone"]);
    assert!(!desk.page.says("Between us"));
    desk.click("For everyone").await.expect(&["Words for the board"]);
    assert!(!desk.page.has_button("Send to the person"));
    let address = desk.page.path.split('?').next().unwrap().to_string();
    let secret = desk.page.field("form");
    assert_eq!(desk.post(&format!("{address}/replies"), &[("words", "x"), ("form", &secret)]).await.status, 403);
}

async fn numbers_are_for_trustees_and_say_fewer_than_five(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let joe = town.worker("Joe Mensah", "trustee", Role::Trustee, &place).await;
    for n in 0..6 {
        town.guest().tell("northside", "problem", &format!("Thing {n}"), &[]).await;
    }
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("Thing 3").await;
    desk.press("Send to the person", &[("words", "Done")]).await;
    let mut joe = town.at_desk(&joe).await;
    joe.go("/desk/numbers").await;
    assert_eq!(joe.page.all("tbody td"), ["6", "5", "0", "fewer than 5", "0"]);
    assert!(!joe.page.says("Thing"));
}

async fn a_small_place_says_the_week_and_not_the_day(town: Town) {
    let place = town.place(None, Settings { headcount: 9, ..Settings::preset(Kind::DropIn, "Willow House", "willow") }).await;
    let ana: Worker = town.worker("Ana Silva", "manager", Role::Manager, &place).await;
    town.guest().tell("willow", "problem", "Cold water", &[]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("Cold water").await.expect(&["Wrote week of Mon 8 June"]);
    assert!(!desk.page.says("Tue 9 June"));
}

async fn a_late_answer_says_by_how_much(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    town.guest().tell("northside", "problem", "Cold water", &[]).await;
    let mut desk = town.at_desk(&ana).await;
    for (day, chip) in [(10, "Fri 12 June"), (11, "Tomorrow"), (12, "Today"), (13, "Late by 1 day"), (15, "Late by 3 days")] {
        town.set_clock(london(2026, 6, day, 9, 0));
        desk.go("/desk").await.expect(&[chip]);
    }
}

async fn release_now_is_seen_at_once_and_said_to_everyone(_: Town) {
    let town = Town::on_sqlite(|c| c.release = hearback::config::Release::Now).await;
    let (_, ana, ..) = town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/p/northside").await.expect(&["At once"]);
    guest.go("/promise").await.expect(&["shows messages to the team at once"]);
    assert_eq!(guest.page.says("The database keeps notes of its own"), town.url.is_some(), "PostgreSQL keeps its log a while");
    guest.tell("northside", "problem", "Cold water", &[]).await;
    town.at_desk(&ana).await.go("/desk").await.expect(&["Cold water"]);
}

async fn each_act_has_its_row_in_the_journal(town: Town) {
    use hearback::ground::{
        db::Id,
        ledger::{self, Act},
    };
    let (_, ana, ..) = town.northside_with_people().await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water", &[]).await;
    let id = Id(only_concern(&town).await);
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("Cold water").await;
    desk.press("Save note", &[("words", "Ring the plumber")]).await;
    desk.press("Send the new date", &[("until", "2026-06-15"), ("words", "Part on order")]).await;
    desk.press("Send the question", &[("words", "Which shower?")]).await;
    desk.press("Send to the person", &[("words", "Mended")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "All of them")]).await;
    guest.press("No", &[]).await;
    guest.press("Give me new words", &[]).await;
    guest.press("I have kept them", &[]).await;
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    let mut acts = ledger::acts_about(&mut town.app.db.read().await.unwrap(), &id).await.unwrap();
    let mut expected =
        vec![Act::Received, Act::Noted, Act::Extended, Act::Asked, Act::Answered, Act::WroteAgain, Act::JudgedNot, Act::ReplacedWords, Act::ErasedByWriter];
    acts.sort_by_key(|a| format!("{a:?}"));
    expected.sort_by_key(|a| format!("{a:?}"));
    assert_eq!(acts, expected);
}
