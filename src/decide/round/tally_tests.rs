use super::*;
use crate::{
    clock::Time,
    decide::round::{Label, outcome::Raised},
    ground::db::Id,
};

fn choices(n: i64) -> Vec<Choice> {
    (1..=n)
        .map(|lot| Choice {
            id: Id(format!("o{lot}")),
            n: lot,
            title: format!("Wish {lot}"),
            cost: None,
            priority_id: None,
            lot: Some(lot),
            pro: None,
            con: None,
        })
        .collect()
}

fn round(rule: Rule, seats: i64) -> Round {
    Round {
        id: Id("r".into()),
        place_id: Id("p".into()),
        group_id: Id("g".into()),
        question: "What first?".into(),
        about: String::new(),
        label: Label::WorkOn,
        rule,
        seats,
        budget: None,
        ticks: None,
        turnout: None,
        roll: 200,
        struck: String::new(),
        opens_at: Time(1),
        closes_at: Time(2),
        by_office: false,
        by_phone: false,
        phone_key: None,
        phone_words: None,
        coded_at: None,
        definition: None,
        digest: None,
        words: None,
        settled_at: None,
        cards: None,
        cards_root: None,
        carded_at: None,
        closed_at: None,
        wrapped_key: None,
        spoiled: None,
        unused: None,
        marked: None,
        counted_at: None,
        counted_on: None,
        answer_by: None,
        outcome: None,
        dropped_on: None,
    }
}

fn opened(ballots: Vec<Vec<(i64, String)>>, hands: Vec<Raised>) -> Opened {
    Opened { ballots, hands, ways: Vec::new(), spent: Vec::new(), cards: Vec::new(), phone: None }
}

/// VOTE-01: a thousand votes of 5 to 200 people, ballots and hands, added up by hand beside it.
#[test]
fn totals_are_exact() {
    for n in 0..1_000u32 {
        let options = i64::from(2 + n % 9);
        let people = rand::random_range(5..=200);
        let (mut totals, mut blank) = (vec![0i64; usize::try_from(options).unwrap()], 0i64);
        let ballots: Vec<Vec<(i64, String)>> = (0..people)
            .map(|_| {
                let ticks: Vec<i64> = (1..=options).filter(|_| rand::random_bool(0.3)).collect();
                ticks.iter().for_each(|lot| totals[usize::try_from(lot - 1).unwrap()] += 1);
                blank += i64::from(ticks.is_empty());
                if ticks.is_empty() { vec![(0, "words".into())] } else { ticks.into_iter().map(|lot| (lot, "words".into())).collect() }
            })
            .collect();
        let raised = rand::random_range(0..=people);
        totals[0] += raised;
        blank += 3;
        let hands = vec![Raised { people: raised + 3, counts: vec![(1, raised)] }];
        let rule = if n % 2 == 0 { Rule::MostTicks } else { Rule::FairShares };
        let outcome = Outcome::of(&round(rule, 1), &choices(options), &opened(ballots, hands)).unwrap();
        assert_eq!(outcome.people, people + raised + 3);
        assert_eq!(outcome.blank, blank);
        assert_eq!(outcome.ticks.iter().map(|(_, n)| *n).collect::<Vec<_>>(), totals);
        assert!(outcome.most.chosen.len() <= 1 && outcome.decides == rule);
    }
}

#[test]
fn too_few_bind_nobody() {
    let ballots = |n: usize| vec![vec![(1, "w".to_string())]; n];
    let round = Round { turnout: Some(6), ..round(Rule::MostTicks, 1) };
    let binds = |n| Outcome::of(&round, &choices(3), &opened(ballots(n), Vec::new())).unwrap().binds;
    assert!(!binds(5) && binds(6));
}

/// Twelve people put three things in order: what beats each other thing comes first, though fewest put it first.
#[test]
fn an_order_is_counted_one_against_one() {
    let ballot = |lots: &[i64]| lots.iter().map(|lot| (*lot, "w".to_string())).collect::<Vec<_>>();
    let mut ballots = vec![ballot(&[1, 3, 2]); 5];
    ballots.extend(vec![ballot(&[2, 3, 1]); 4]);
    ballots.extend(vec![ballot(&[3]); 2]);
    ballots.push(ballot(&[0]));
    let outcome = Outcome::of(&round(Rule::Ranked, 1), &choices(3), &opened(ballots, Vec::new())).unwrap();
    assert_eq!(outcome.order(), vec![3, 1, 2]);
    assert_eq!((outcome.decided().chosen.as_slice(), outcome.decided().without), ([3].as_slice(), 0));
    assert_eq!(outcome.ticks, vec![(1, 5), (2, 4), (3, 2)]);
    assert_eq!((outcome.people, outcome.blank), (12, 1));
    let duels = outcome.ordered.unwrap().duels;
    assert_eq!(duels[0], Duel { one: 3, other: 1, for_one: 6, for_other: 5 });
    assert_eq!(duels.len(), 3);
}

#[test]
fn an_order_nobody_gave_chooses_nothing() {
    let outcome = Outcome::of(&round(Rule::Ranked, 1), &choices(3), &opened(vec![vec![(0, "w".into())]; 6], Vec::new())).unwrap();
    assert!(outcome.order().is_empty() && outcome.decided().chosen.is_empty());
    assert_eq!((outcome.people, outcome.blank), (6, 6));
}
