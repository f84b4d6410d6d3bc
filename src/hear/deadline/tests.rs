use super::*;
use crate::house::place::Holidays;
use jiff::civil;
use proptest::prelude::*;
use serde_json::Value;
use std::sync::Arc;

/// Test vectors that were computed independently of this program.
fn vectors(file: &str) -> Value {
    let text = std::fs::read_to_string(format!("{}/tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn calendar(open: &str, nation: &str) -> Calendar {
    Calendar::new(open, nation, Arc::new(Holidays::built_in()), Vec::new())
}

fn instant(v: &Value) -> Time {
    Time(v.as_str().unwrap().parse::<jiff::Timestamp>().unwrap().as_millisecond())
}

fn day(v: &Value) -> Day {
    Day::from_date(v.as_str().unwrap().parse().unwrap())
}

fn london() -> TimeZone {
    TimeZone::get("Europe/London").unwrap()
}

#[test]
fn working_days_are_counted_as_the_vectors_say() {
    for v in vectors("clocks.json")["working_day_vectors"].as_array().unwrap() {
        let zone = TimeZone::get(v["tz"].as_str().unwrap()).unwrap();
        let open: String =
            v["working_weekdays_mon0"].as_array().unwrap().iter().map(|d| char::from(b'1' + u8::try_from(d.as_u64().unwrap()).unwrap())).collect();
        let calendar = calendar(&open, v["nation"].as_str().unwrap());
        let (expect, n) = (&v["expect"], v["target_working_days"].as_i64().unwrap());
        let day0 = Day::of(instant(&v["received_utc"]), &zone);
        let due = due_in(&calendar, day0, n);
        assert_eq!(day0, day(&expect["day0_local"]), "{}", v["name"]);
        assert_eq!(due, day(&expect["due_date_local"]), "{}", v["name"]);
        assert_eq!(breach_from(due, &zone), instant(&expect["breach_from_utc"]), "{}", v["name"]);
        if v.get("replied_utc").is_some_and(Value::is_string) {
            let took = taken(&calendar, day0, Day::of(instant(&v["replied_utc"]), &zone));
            assert_eq!(took, expect["working_days_taken"].as_i64().unwrap(), "{}", v["name"]);
            assert_eq!(took <= n, expect["met"].as_bool().unwrap(), "{}", v["name"]);
        }
    }
}

#[test]
fn safety_is_counted_in_elapsed_hours() {
    let all = vectors("clocks.json");
    let list = all["elapsed_hour_vectors"].as_array().unwrap();
    assert!(!list.is_empty());
    for v in list {
        assert_eq!(after_hours(instant(&v["start_utc"]), v["hours"].as_i64().unwrap()), instant(&v["due_utc"]), "{}", v["name"]);
    }
}

#[test]
fn the_law_on_notices_disregards_its_days() {
    let calendar = calendar("12345", "england-and-wales");
    for v in vectors("clocks.json")["defamation_48h_vectors"]["vectors"].as_array().unwrap() {
        assert_eq!(takedown(&calendar, instant(&v["notice_received_utc"]), &london()), instant(&v["due_utc"]), "{}", v["name"]);
    }
}

#[test]
fn a_conversation_is_replayed_as_the_vectors_say() {
    let all = vectors("response_times.json");
    let expect = &all["timeline"]["expect"];
    let on = |text: &str| Day::from_date(text.parse().unwrap());
    let events = [
        ("2026-02-04", What::Acknowledged),
        ("2026-02-06", What::Asked),
        ("2026-02-06", What::SawQuestion),
        ("2026-02-10", What::Wrote),
        ("2026-02-11", What::Replied),
        ("2026-02-27", What::ClosedByTeam),
        ("2026-03-04", What::Wrote),
        ("2026-03-06", What::ClosedByTeam),
        ("2026-03-09", What::Confirmed),
    ]
    .map(|(day, what)| Event { day: on(day), what });
    let lived = replay(&calendar("12345", "england"), on("2026-02-03"), &events, on("2026-03-31"));
    assert_eq!(lived.acknowledged, expect["ack_wd"].as_i64());
    assert_eq!(lived.reply, expect["first_substantive_wd_total"].as_i64());
    assert_eq!(lived.reply_by_team(), expect["first_substantive_wd_org"].as_i64());
    assert_eq!(Some(lived.paused), expect["pause_wd"].as_i64());
    assert_eq!(lived.resolved, expect["finally_confirmed_wd_total"].as_i64());
    assert_eq!(lived.reopened as u64, expect["reopened"].as_u64().unwrap());
    assert_eq!(Some(lived.held(Ball::Team)), expect["org_wd_sum"].as_i64());
    assert_eq!(Some(lived.held(Ball::Person)), expect["user_wd_sum"].as_i64());
    let zone = london();
    let wanted: Vec<(&str, Day, Day, i64)> = expect["segments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| (s["ball"].as_str().unwrap(), Day::of(instant(&s["from"]), &zone), Day::of(instant(&s["to"]), &zone), s["wd"].as_i64().unwrap()))
        .collect();
    let name = |ball| match ball {
        Ball::Team => "org",
        Ball::Person => "user",
        Ball::Closed => "closed",
    };
    assert_eq!(lived.segments.iter().map(|s| (name(s.ball), s.from, s.to, s.days)).collect::<Vec<_>>(), wanted);
}

#[test]
fn a_question_to_somebody_who_never_looks_stops_nothing() {
    let on = |text: &str| Day::from_date(text.parse().unwrap());
    let calendar = calendar("12345", "england");
    let asked = [Event { day: on("2026-02-04"), what: What::Asked }];
    let lived = replay(&calendar, on("2026-02-03"), &asked, on("2026-03-03"));
    assert_eq!((lived.paused, lived.held(Ball::Team), lived.held(Ball::Person)), (0, 20, 0));
    let seen = [asked[0], Event { day: on("2026-02-06"), what: What::SawQuestion }];
    let lived = replay(&calendar, on("2026-02-03"), &seen, on("2026-03-03"));
    assert_eq!((lived.paused, lived.held(Ball::Person)), (LONGEST_PAUSE, 17), "a pause is worth ten working days and no more");
}

#[test]
fn a_reply_that_did_not_answer_is_none() {
    let on = |text: &str| Day::from_date(text.parse().unwrap());
    let events = [("2026-02-05", What::Replied), ("2026-02-12", What::NotRight), ("2026-02-17", What::Replied)].map(|(d, what)| Event { day: on(d), what });
    let calendar = calendar("12345", "england");
    assert_eq!(replay(&calendar, on("2026-02-03"), &events, on("2026-02-20")).reply, Some(10), "from the start");
    let late = [events[0], Event { day: on("2026-02-20"), what: What::NotRight }];
    assert_eq!(replay(&calendar, on("2026-02-03"), &late, on("2026-02-20")).reply, Some(2), "after fourteen days it stands");
}

#[test]
fn what_comes_long_after_a_closing_opens_nothing_again() {
    let on = |text: &str| Day::from_date(text.parse().unwrap());
    let calendar = calendar("12345", "england");
    let lived = |back: &str| {
        let events = [("2026-02-05", What::ClosedByTeam), (back, What::Wrote)].map(|(d, what)| Event { day: on(d), what });
        replay(&calendar, on("2026-02-03"), &events, on("2026-03-20"))
    };
    assert_eq!((lived("2026-03-05").reopened, lived("2026-03-06").reopened), (1, 0), "28 days, and 29");
    assert_eq!(lived("2026-03-06").reply, Some(2), "what was answered stays answered");
    assert_eq!(lived("2026-03-06").segments.last().map(|s| s.ball), Some(Ball::Team), "and it waits all the same");
}

#[test]
fn friday_evening_plus_three_working_days_is_wednesday() {
    let on = |m, d| Day::from_date(civil::date(2026, m, d));
    let weekdays = calendar("12345", "england");
    assert_eq!(due_in(&weekdays, on(6, 12), 3), on(6, 17));
    assert_eq!(due_in(&weekdays, on(6, 13), 1), on(6, 15), "a Saturday's next working day is Monday");
    assert_eq!(due_in(&calendar("1234567", "elsewhere"), on(6, 12), 3), on(6, 15));
}

fn anything() -> impl Strategy<Value = What> {
    use What::*;
    prop_oneof![Just(Acknowledged), Just(Asked), Just(SawQuestion), Just(Wrote), Just(Replied), Just(ClosedByTeam), Just(NotRight), Just(Confirmed)]
}

proptest! {
    /// Over four nations, six years and both changes of the clocks, for every set of weekdays.
    #[test]
    fn a_promise_is_met_exactly_when_it_took_no_longer(
        from in 0i64..2192, hour in 0i64..24, later in 0i64..60, n in 0i64..25, mask in 1u8..128, nation in 0usize..4,
    ) {
        let open: String = (1..=7).filter(|d| mask & (1 << (d - 1)) != 0).map(|d| char::from(b'0' + d)).collect();
        let calendar = calendar(&open, ["england", "wales", "scotland", "northern-ireland"][nation]);
        let zone = london();
        let received = Day::from_date(civil::date(2024, 1, 1)).0 * Time::DAY + (from * 24 + hour) * Time::HOUR;
        let answered = Time(received + later * 7 * Time::HOUR);
        let day0 = Day::of(Time(received), &zone);
        let due = due_in(&calendar, day0, n);
        let met = answered < breach_from(due, &zone);
        prop_assert_eq!(met, taken(&calendar, day0, Day::of(answered, &zone)) <= n);
        prop_assert!(n == 0 || calendar.counts(due, day0), "a promise is for a working day");
    }

    /// Whatever happens in whatever order: every working day belongs to somebody or to nobody, and to one only.
    #[test]
    fn the_days_of_a_conversation_add_up(steps in prop::collection::vec((0i64..6, anything()), 0..14)) {
        let calendar = calendar("12345", "england");
        let day0 = Day::from_date(civil::date(2026, 2, 3));
        let mut at = day0;
        let events: Vec<Event> = steps.into_iter().map(|(days, what)| { at = at.plus(days); Event { day: at, what } }).collect();
        let lived = replay(&calendar, day0, &events, at);
        prop_assert!(lived.segments.windows(2).all(|w| w[0].to == w[1].from));
        if let (Some(first), Some(last)) = (lived.segments.first(), lived.segments.last()) {
            prop_assert_eq!(first.from, day0);
            prop_assert_eq!(lived.segments.iter().map(|s| s.days).sum::<i64>(), span(&calendar, day0, day0, last.to));
        }
        prop_assert!(lived.paused <= LONGEST_PAUSE);
        prop_assert!(lived.reply_by_team().is_none_or(|days| days >= 0));
    }
}
