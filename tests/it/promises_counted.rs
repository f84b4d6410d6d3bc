//! What became of promises, in numbers that anyone may check: on "Is it working?", as data, and by what people do here.

use crate::{
    story,
    support::{
        Town, london,
        promises::{by, saying},
    },
};
use hearback::{
    act::promise::{Answer, Turn},
    clock::Day,
    house::place::{Kind, Settings},
};
use jiff::civil::date;
use serde_json::Value;

story!(
    a_year_of_promises_is_counted_by_the_day_first_promised,
    what_people_say_of_it_counts_when_its_day_is_over,
    a_place_that_promised_nothing_says_so,
    places_below_count_above,
);

fn june(day: i8) -> Day {
    Day::from_date(date(2026, 6, day))
}

async fn json(town: &Town, place: &str) -> Value {
    serde_json::from_str(&town.guest().go(&format!("/p/{place}/working.json")).await.html).unwrap()
}

async fn a_year_of_promises_is_counted_by_the_day_first_promised(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    town.guest().tell("northside", "problem", "No hot water since Monday", &[]).await;
    town.wait_days(1);
    let told = town.concerns_besides(&[]).await;
    // Wednesday 10 June. One is kept, one moved and done, one stopped, one refused, one is a wish without a day.
    let kept = town.promises(&place, "cook", "Later breakfast", by(june(12), Turn::Will, "From Friday it is open until ten"), &[]).await;
    let moved = town.promises(&place, "night worker", "Hot water", by(june(15), Turn::Will, "A new timer"), &told).await;
    let stopped = town.promises(&place, "night worker", "A second kettle", by(june(16), Turn::Will, "We buy one"), &[]).await;
    town.promises(&place, "shelter manager", "A garden", saying(Turn::Cannot, "The yard is the landlord's"), &[]).await;
    town.promises(&place, "shelter manager", "A library", saying(Turn::Intention, "We would like one"), &[]).await;
    town.set_clock(london(2026, 6, 12, 9, 0));
    town.steps(&place, kept, saying(Turn::Claimed, "It is open until ten")).await;
    town.set_clock(london(2026, 6, 15, 9, 0));
    town.steps(&place, moved, by(june(22), Turn::Moved, "The plumber is ill")).await;
    town.steps(&place, stopped, saying(Turn::Stopped, "The wires cannot bear it")).await;
    town.set_clock(london(2026, 6, 22, 9, 0));
    town.steps(&place, moved, saying(Turn::Claimed, "The timer is new")).await;
    town.writer_says(&place, moved, &told[0], Answer::Yes).await;

    // Four weeks after the later claim, and a morning slot.
    town.set_clock(london(2026, 7, 21, 9, 0));
    let mut guest = town.guest();
    guest.go("/p/northside/working").await.expect(&[
        "1 of 3 promises were kept by the day first promised",
        "Kept by the day first promised 1 of 3",
        "Moved to a later day 1 of 3",
        "Half of those were moved by at most, in days 7",
        "Stopped 1 of 3",
        "Late now 0",
        "Meant to be done, with no day: not counted as promises 1",
        "People asked for it before it began 1 of 4",
        "people agree 1 of 2",
        "people disagree 0 of 2",
        "nobody has said yes or no 1 of 2",
        "Answers that say “we can’t” 1 of 5",
        "how to challenge it 1 of 1",
    ]);
    assert!(!guest.page.says("in 100"), "no share of fewer than ten");
    guest.click("Who answered, and who kept promises").await.expect(&["cook", "night worker Promised 2", "Done later than that 1", "people agree 1 of 1"]);
    assert!(!guest.page.says("Ana") && !guest.page.says("Tom"), "what people do, and no names");
    assert!(!guest.page.says("shelter manager"), "nobody promised a day there");
    let said = json(&town, "northside").await;
    assert_eq!((&said["numbers"], &said["promises_due"], &said["promises_kept"]), (&Value::Null, &3.into(), &1.into()), "{said:#}");
    assert_eq!(said["promises_by_role"][1]["role"], "night worker");
    assert!(guest.go("/p/northside/working.csv").await.html.contains("promises_moved_days_median,7\r\n"));
    for l in ["ar", "pl", "en-GB-x-easy"] {
        assert_eq!(guest.go(&format!("/{l}/p/northside/kept")).await.status, 200);
        assert_eq!(guest.go(&format!("/{l}/p/northside/working")).await.status, 200);
    }
}

async fn what_people_say_of_it_counts_when_its_day_is_over(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    town.guest().tell("northside", "problem", "No hot water since Monday", &[]).await;
    town.wait_for_slot();
    let told = town.concerns_besides(&[]).await;
    let n = town.promises(&place, "night worker", "Hot water", saying(Turn::Claimed, "The timer is new"), &told).await;
    town.set_clock(london(2026, 7, 20, 21, 0));
    let before = json(&town, "northside").await;
    assert_eq!((&before["claims_older_than_28_days"], &before["claims_unanswered"]), (&1.into(), &1.into()));
    // Said on the 20th in the evening: it is of the 21st, and the 21st is over on the morning of the 22nd.
    town.writer_says(&place, n, &told[0], Answer::No).await;
    for (day, hour) in [(20, 23), (21, 0), (21, 8), (21, 23), (22, 7)] {
        town.set_clock(london(2026, 7, day, hour, 59));
        let now = json(&town, "northside").await;
        assert_eq!((&now["claims_unanswered"], &now["claims_disputed"]), (&1.into(), &0.into()), "at {hour}:59 on the {day}th");
    }
    town.set_clock(london(2026, 7, 22, 8, 0));
    let after = json(&town, "northside").await;
    assert_eq!((&after["claims_unanswered"], &after["claims_disputed"]), (&0.into(), &1.into()));
}

async fn a_place_that_promised_nothing_says_so(town: Town) {
    town.northside().await;
    let mut guest = town.guest();
    guest.go("/p/northside/working").await.expect(&["Nothing has been promised here yet"]);
    guest.go("/p/northside/kept").await.expect(&["Nothing has been promised here yet"]);
    assert_eq!(json(&town, "northside").await["promises_due"], 0);
    assert_eq!(guest.go("/p/nowhere/kept").await.status, 404);
}

async fn places_below_count_above(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane Trust", "kettle-lane") }).await;
    let below = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let other = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    for (place, subject) in [(&below, "Hot water"), (&other, "A second kettle")] {
        town.promises(place, "night worker", subject, by(june(12), Turn::Will, "We do it"), &[]).await;
    }
    town.set_clock(london(2026, 6, 16, 9, 0));
    assert_eq!(
        (json(&town, "northside").await["promises_late_now"].as_u64(), json(&town, "kettle-lane").await["promises_late_now"].as_u64()),
        (Some(1), Some(2))
    );
    town.guest().go("/p/kettle-lane/kept").await.expect(&["night worker Promised 2", "Late now 2"]);
}
