use super::*;
use crate::{
    act::promise::asked_before,
    ground::db::Id,
    house::place::{Kind, Settings},
};
use proptest::prelude::*;
use serde_json::Value;

/// Wednesday 3 June 2026: no bank holiday for weeks.
const FIRST: i64 = 20_607;

fn place() -> Place {
    Place::unkept(&Settings::preset(Kind::DropIn, "Northside", "northside"))
}

/// Noon of the day so many days after the first.
fn noon(day: i64) -> Time {
    Day(FIRST + day).at(12, 0, &place().time_zone())
}

fn step(n: i64, turn: Turn, day: i64, until: Option<i64>) -> Step {
    Step {
        n,
        turn,
        on_day: Day(FIRST + day),
        by_role: "manager".into(),
        until_day: until.map(|d| Day(FIRST + d)),
        words: format!("{} {n}", turn.key()),
        proof_kind: None,
        proof: None,
        reason: None,
        decided_by: None,
        changes: None,
        challenge: None,
    }
}

/// What was said in its order: turn, day, and until which day.
fn steps(said: &[(Turn, i64, Option<i64>)]) -> Vec<Step> {
    (1..).zip(said).map(|(n, (turn, day, until))| step(n, *turn, *day, *until)).collect()
}

fn link(who: &str, told: i64, linked: i64) -> Link {
    Link {
        concern_id: Id(who.into()),
        linked_on: Day(FIRST + linked),
        disowned_from: None,
        agreed: None,
        agrees: None,
        day: Day(FIRST + told),
        said: None,
        shown_on: None,
    }
}

fn says(who: &str, claim: i64, answer: Answer, day: i64) -> Answered {
    Answered { claim, concern_id: Id(who.into()), round: 0, answer, known_from: noon(day) }
}

fn again(answered: Answered) -> Answered {
    Answered { round: 1, ..answered }
}

fn days(days: &[i64]) -> Vec<Day> {
    days.iter().map(|d| Day(FIRST + d)).collect()
}

#[test]
fn one_promise_goes_its_whole_way() {
    use Turn::{Claimed, Moved, Will};
    let said = steps(&[(Will, 0, Some(10)), (Moved, 9, Some(20)), (Claimed, 18, None), (Will, 30, Some(40)), (Claimed, 38, None)]);
    let links = [link("a", -3, 0), link("b", -2, 0)];
    let answers = [says("a", 3, Answer::No, 20), says("a", 5, Answer::Yes, 41), says("b", 5, Answer::Yes, 44)];
    let at = |day: i64| {
        let known: Vec<Step> = said.iter().filter(|s| s.on_day.0 <= FIRST + day).cloned().collect();
        stands(&place(), &known, &links, &answers, noon(day))
    };
    let told = |day| (at(day).state, at(day).due.map(|d| d.0 - FIRST), at(day).late);
    assert_eq!(told(8), (State::Will, Some(10), false));
    assert_eq!(told(9), (State::Will, Some(20), false));
    assert_eq!(told(18), (State::Claimed, None, false));
    // A Tuesday, and a drop-in answers in three days.
    assert_eq!(told(20), (State::Disputed, Some(23), false));
    assert_eq!(told(24), (State::Disputed, Some(23), true));
    assert_eq!(told(30), (State::Will, Some(40), false));
    assert_eq!(told(40), (State::Claimed, None, false));
    assert_eq!(told(41), (State::Agreed, None, false));
    let end = at(50);
    assert_eq!((end.tally, end.claim), (Tally { yes: 2, partly: 0, no: 0 }, Some((5, Day(FIRST + 38)))));
    assert_eq!((end.promised, end.changed_on), (days(&[10, 20, 40]), Day(FIRST + 44)));
    let moves: Vec<(i64, i64, &str)> = end.moves.iter().map(|m| (m.from.0 - FIRST, m.to.0 - FIRST, m.why.as_str())).collect();
    assert_eq!(moves, [(10, 20, "moved 2"), (20, 40, "will 4")]);
}

#[test]
fn a_promise_made_anew_moves_the_day_promised_before() {
    use Turn::{Finding, Moved, NotNow, Will};
    let moves = |said: &[(Turn, i64, Option<i64>)]| {
        let standing = stands(&place(), &steps(said), &[], &[], noon(60));
        let moves: Vec<(i64, i64)> = standing.moves.iter().map(|m| (m.from.0 - FIRST, m.to.0 - FIRST)).collect();
        (standing.promised.iter().map(|d| d.0 - FIRST).collect::<Vec<_>>(), moves)
    };
    assert_eq!(moves(&[(Will, 0, Some(10)), (NotNow, 5, Some(90)), (Will, 50, Some(70))]), (vec![10, 70], vec![(10, 70)]));
    assert_eq!(moves(&[(Finding, 0, Some(10)), (Moved, 9, Some(15)), (Will, 15, Some(30))]), (vec![30], vec![(10, 15)]));
    assert_eq!(moves(&[(NotNow, 0, Some(50)), (Will, 40, Some(60))]), (vec![60], vec![]));
    assert_eq!(moves(&[(Will, 0, Some(10)), (Turn::Stopped, 5, None), (Will, 7, Some(10))]), (vec![10, 10], vec![]));
}

#[test]
fn what_nobody_answers_goes_grey_after_four_weeks() {
    let said = steps(&[(Turn::Claimed, 0, None)]);
    let at = |answers: &[Answered], day| stands(&place(), &said, &[link("a", -5, -1)], answers, noon(day)).state;
    assert_eq!([at(&[], 27), at(&[], 28)], [State::Claimed, State::Silent]);
    let partly = [says("a", 1, Answer::Partly, 3)];
    assert_eq!(at(&partly, 40), State::Claimed, "partly is neither yes nor no, but it is not silence");
    assert_eq!(at(&[says("a", 1, Answer::Yes, 40)], 41), State::Agreed, "a late answer counts too");
}

#[test]
fn as_many_no_as_yes_is_no_agreement() {
    let said = steps(&[(Turn::Claimed, 10, None)]);
    let links: Vec<Link> = ["a", "b", "c", "d"].iter().map(|who| link(who, 0, 1)).collect();
    let of = |answers: &[Answer]| {
        let answers: Vec<Answered> = ["a", "b", "c", "d"].iter().zip(answers).map(|(who, answer)| says(who, 1, *answer, 12)).collect();
        stands(&place(), &said, &links, &answers, noon(12)).state
    };
    use Answer::{No, Partly, Yes};
    assert_eq!(of(&[Yes]), State::Agreed);
    assert_eq!(of(&[Yes, No]), State::Disputed);
    assert_eq!(of(&[Yes, Yes, No]), State::Agreed);
    assert_eq!(of(&[Yes, Yes, No, No]), State::Disputed);
    assert_eq!(of(&[Partly, Partly, Partly]), State::Claimed);
    assert_eq!(of(&[Partly, Partly, No]), State::Disputed);
}

#[test]
fn the_answer_after_four_weeks_stands_for_the_first() {
    let said = steps(&[(Turn::Claimed, 0, None)]);
    let links = [link("a", -5, -1)];
    let answers = [says("a", 1, Answer::Yes, 2), again(says("a", 1, Answer::No, 30))];
    let at = |day| stands(&place(), &said, &links, &answers, noon(day));
    assert_eq!([at(29).state, at(30).state], [State::Agreed, State::Disputed]);
    assert_eq!(at(30).tally, Tally { yes: 0, partly: 0, no: 1 }, "one person is asked twice and counts once");
}

#[test]
fn who_thinks_again_is_known_from_their_next_slot_and_not_before() {
    let said = steps(&[(Turn::Claimed, 0, None)]);
    let answers = [says("a", 1, Answer::No, 2), says("a", 1, Answer::Yes, 5)];
    let at = |day| stands(&place(), &said, &[link("a", -5, -1)], &answers, noon(day));
    assert_eq!([at(1).state, at(2).state, at(4).state, at(5).state], [State::Claimed, State::Disputed, State::Disputed, State::Agreed]);
    assert_eq!(at(5).tally.all(), 1);
}

#[test]
fn an_answer_is_owed_since_they_disagree_and_not_since_one_did() {
    let said = steps(&[(Turn::Claimed, 0, None)]);
    let mut links: Vec<Link> = ["a", "b", "c", "d"].iter().map(|who| link(who, -5, -1)).collect();
    // One no, outweighed the next day; much later two more.
    let answers = [says("a", 1, Answer::No, 2), says("b", 1, Answer::Yes, 2), says("c", 1, Answer::Yes, 3), says("d", 1, Answer::No, 20)];
    let due = |links: &[Link], day| stands(&place(), &said, links, &answers, noon(day)).due.map(|d| d.0 - FIRST);
    assert_eq!([due(&links, 2), due(&links, 3), due(&links, 20)], [Some(5), None, Some(23)]);
    // Who agreed says at last that it was never theirs.
    links[2].disowned_from = Some(noon(10));
    assert_eq!([due(&links, 9), due(&links, 10), due(&links, 20)], [None, Some(13), Some(13)]);
}

#[test]
fn what_everybody_who_asked_gives_up_is_no_longer_owed() {
    let said = steps(&[(Turn::Will, 0, Some(10))]);
    let mut links = vec![link("a", -5, 0), link("b", -5, 0)];
    let mut answers = vec![says("a", 0, Answer::Unwanted, 3)];
    let at = |links: &[Link], answers: &[Answered]| stands(&place(), &said, links, answers, noon(20));
    assert_eq!((at(&links, &answers).state, at(&links, &answers).late), (State::Will, true));
    answers.push(says("b", 0, Answer::Unwanted, 4));
    assert_eq!((at(&links, &answers).state, at(&links, &answers).due), (State::Unwanted, None));
    links.push(link("c", 11, 12));
    assert_eq!(at(&links, &answers).state, State::Will, "somebody else asks for it");
    assert_eq!(at(&[], &[]).state, State::Will, "nobody asked, and so nobody gave it up");
}

/// The worked case of the house (`indicators.json`): who set it going, and what four people and three said of it.
#[test]
fn the_worked_case_is_replayed_as_it_was_worked_out() {
    let v: Value = serde_json::from_str(include_str!("../../../tests/vectors/indicators.json")).unwrap();
    let day = |v: &Value| v.as_str().map(|text| Day::from_date(text.parse().unwrap()));
    let mut started = Vec::new();
    for action in v["data"]["actions"].as_array().unwrap() {
        let made_on = day(&action["started"]).unwrap();
        let of = |n: i64| Link {
            linked_on: day(&action["linked"]).unwrap_or(made_on),
            day: day(&action["source_received"]).unwrap_or(made_on),
            ..link(&format!("w{n}"), 0, 0)
        };
        let (yes, no) = (action["confirm"][0].as_i64().unwrap(), action["confirm"][1].as_i64().unwrap());
        let links: Vec<Link> = if action["linked"].is_null() { vec![] } else { (0..(yes + no).max(1)).map(of).collect() };
        if asked_before(&links, made_on, noon(365)) {
            started.push(action["id"].clone());
        }
        let promises: Vec<Day> = action["promises"].as_array().unwrap().iter().filter_map(day).collect();
        let mut said: Vec<Step> = Vec::new();
        for (n, until) in (1..).zip(&promises) {
            let turn = if n == 1 { Turn::Will } else { Turn::Moved };
            said.push(Step { on_day: made_on, until_day: Some(*until), ..step(n, turn, 0, None) });
        }
        let mut answers = Vec::new();
        if let Some(done) = day(&action["done"]) {
            let n = i64::try_from(said.len()).unwrap() + 1;
            said.push(Step { on_day: done, ..step(n, Turn::Claimed, 0, None) });
            answers = (0..yes + no).map(|w| says(&format!("w{w}"), n, if w < yes { Answer::Yes } else { Answer::No }, 100)).collect();
        }
        let standing = stands(&place(), &said, &links, &answers, noon(365));
        assert_eq!(standing.promised, promises);
        let expected = match (action["done"].is_null(), yes, no) {
            (true, ..) => State::Will,
            (_, 0, 0) => State::Silent,
            _ if yes > no => State::Agreed,
            _ => State::Disputed,
        };
        assert_eq!(standing.state, expected, "{action}");
    }
    assert_eq!(Value::Array(started), v["expect"]["I01_ids"]);
}

/// Somebody whose words are linked, what they said after the claim, and after four weeks.
type Asked = (Link, Option<Answered>, Option<Answered>);

fn anybody() -> impl Strategy<Value = Vec<Asked>> {
    let answer = prop_oneof![Just(Answer::Yes), Just(Answer::Partly), Just(Answer::No)];
    let days = (-9i64..30, -5i64..30, prop::option::of(12i64..60));
    let said = (prop::option::of((answer.clone(), 11i64..38)), prop::option::of((answer, 38i64..60)));
    prop::collection::vec((days, said), 0..12).prop_map(|people| {
        let numbered = people.into_iter().enumerate();
        let whole = numbered.map(|(n, ((told, linked, disowned), (first, second)))| {
            let who = format!("w{n}");
            let link = Link { disowned_from: disowned.map(noon), ..link(&who, told.min(linked), linked) };
            (link, first.map(|(answer, day)| says(&who, 2, answer, day)), second.map(|(answer, day)| again(says(&who, 2, answer, day))))
        });
        whole.collect()
    })
}

fn split(people: &[Asked]) -> (Vec<Link>, Vec<Answered>) {
    let answers = people.iter().flat_map(|(_, first, second)| first.iter().chain(second).cloned()).collect();
    (people.iter().map(|(link, ..)| link.clone()).collect(), answers)
}

fn promised_and_claimed() -> Vec<Step> {
    steps(&[(Turn::Will, 0, Some(12)), (Turn::Claimed, 10, None)])
}

proptest! {
    /// What guests said after this moment changes nothing anybody can see at it.
    #[test]
    fn nothing_is_known_before_its_slot(people in anybody(), day in 10i64..60) {
        let (links, answers) = split(&people);
        let known: Vec<Answered> = answers.iter().filter(|a| a.known_from <= noon(day)).cloned().collect();
        let still: Vec<Link> = links.iter().map(|l| Link { disowned_from: l.disowned_from.filter(|at| *at <= noon(day)), ..l.clone() }).collect();
        let said = promised_and_claimed();
        prop_assert_eq!(stands(&place(), &said, &links, &answers, noon(day)), stands(&place(), &said, &still, &known, noon(day)));
    }

    /// It is green exactly where more of those who had asked before say yes than all who asked say no.
    #[test]
    fn only_users_turn_it_green(people in anybody(), day in 10i64..60) {
        let (links, answers) = split(&people);
        let standing = stands(&place(), &promised_and_claimed(), &links, &answers, noon(day));
        let (mut yes, mut no) = (0, 0);
        for (link, first, second) in people.iter().filter(|(link, ..)| link.counts(noon(day))) {
            let known = |a: &Option<Answered>| a.as_ref().filter(|a| a.known_from <= noon(day)).map(|a| a.answer);
            match known(second).or(known(first)) {
                Some(Answer::Yes) if link.linked_on <= Day(FIRST + 10) => yes += 1,
                Some(Answer::No) => no += 1,
                _ => {}
            }
        }
        prop_assert_eq!(standing.state == State::Agreed, yes > no);
        prop_assert_eq!(standing.state == State::Disputed, no > 0 && no >= yes);
        prop_assert_eq!(standing.due.is_some(), standing.state == State::Disputed, "an answer is owed where they disagree, and nowhere else");
    }

    /// Whom the team links after its claim can dispute it and can never help it.
    #[test]
    fn nobody_can_be_asked_late_in_order_to_agree(people in anybody(), late in 11i64..30) {
        let (mut links, mut answers) = split(&people);
        let said = promised_and_claimed();
        let before = stands(&place(), &said, &links, &answers, noon(60));
        links.push(link("late", 0, late));
        answers.push(says("late", 2, Answer::Yes, 40));
        prop_assert_eq!(&stands(&place(), &said, &links, &answers, noon(60)), &Standing { changed_on: before.changed_on.max(Day(FIRST + 40)), ..before });
        answers.push(again(says("late", 2, Answer::No, 45)));
        let after = stands(&place(), &said, &links, &answers, noon(60));
        prop_assert_eq!(after.tally.no, tally(2, Day(FIRST + 10), &links[..links.len() - 1], &answers, noon(60)).no + 1);
    }

    /// A step adds to what was said and takes nothing of it away.
    #[test]
    fn what_was_promised_stays_written(turns in prop::collection::vec((0usize..Turn::ALL.len(), 1i64..90), 0..12)) {
        let mut said = steps(&[(Turn::Will, 0, Some(30))]);
        let mut before = stands(&place(), &said, &[], &[], noon(0));
        for (n, (turn, until)) in (2..).zip(turns) {
            let turn = Turn::ALL[turn];
            if !before.state.next().contains(&turn) {
                continue;
            }
            let dated = matches!(turn, Turn::Will | Turn::Finding | Turn::NotNow | Turn::Moved);
            said.push(step(n, turn, n, dated.then_some(n + until)));
            let after = stands(&place(), &said, &[], &[], noon(n));
            prop_assert!(after.promised.starts_with(&before.promised) && after.moves.starts_with(&before.moves));
            prop_assert_eq!(after.promised[0], Day(FIRST + 30));
            prop_assert!(!after.late, "nothing is late on the day it is said");
            before = after;
        }
    }
}
