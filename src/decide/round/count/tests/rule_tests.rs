//! What holds for every vote, whoever votes how.

use super::{
    super::{
        both::both,
        most::most_ticks,
        phragmen::{phragmen, whole_order},
        ranked::{Pairs, Ranking},
        shares::{self, equal_shares},
    },
    naive_tests::small,
    *,
};
use proptest::prelude::*;

const RULES: [fn(&Election) -> Outcome; 3] = [most_ticks, phragmen, equal_shares];

fn many(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, ..ProptestConfig::default() }
}

fn chosen(rule: fn(&Election) -> Outcome, e: &Election) -> Vec<String> {
    ids(e, &rule(e).chosen).into_iter().map(String::from).collect()
}

/// The same vote with its options in another order.
fn turned(e: &Election, order: &[usize]) -> Election {
    let choices = order.iter().map(|o| e.choices()[*o].clone()).collect();
    let now = |o: u32| u32::try_from(order.iter().position(|p| *p == o as usize).unwrap()).unwrap();
    let ballots = e.ballots().iter().map(|b| Ballot { ticks: b.ticks.iter().map(|o| now(*o)).collect(), people: b.people });
    Election::new(choices, e.limit(), ballots).unwrap()
}

fn rankings() -> impl Strategy<Value = (usize, Vec<Ranking>)> {
    (2_usize..6).prop_flat_map(|options| {
        let ranking = (prop::collection::vec(0_usize..4, options), 1_u64..5).prop_map(|(rank, people)| {
            let on = |level: usize| rank.iter().enumerate().filter(|(_, r)| **r == level).map(|(o, _)| o).collect();
            Ranking { ranks: (0..3).map(on).collect(), people }
        });
        (Just(options), prop::collection::vec(ranking, 1..8))
    })
}

proptest! {
    #![proptest_config(many(400))]

    #[test]
    fn nobody_spends_more_than_there_is_and_nobody_gets_what_no_one_ticked(e in small()) {
        for rule in RULES {
            let outcome = rule(&e);
            prop_assert!(outcome.spent <= e.budget());
            prop_assert_eq!(outcome.spent, outcome.chosen.iter().map(|o| e.cost(*o)).sum::<u64>());
            prop_assert!(outcome.chosen.iter().all(|o| e.ticks(*o) > 0));
            let mut once = outcome.chosen.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), outcome.chosen.len());
            prop_assert!(outcome.without <= e.people());
            prop_assert_eq!(outcome.replay.last().map_or(e.budget(), |s| s.left), e.budget() - outcome.spent);
        }
    }

    #[test]
    fn the_order_of_options_and_ballots_does_not_matter(e in small(), seed in any::<u64>()) {
        let mut order: Vec<usize> = (0..e.choices().len()).collect();
        order.sort_by_key(|o| (*o as u64 + 1).wrapping_mul(seed | 1));
        let other = turned(&e, &order);
        for rule in RULES {
            prop_assert_eq!(chosen(rule, &e), chosen(rule, &other));
        }
    }

    #[test]
    fn merging_equal_ballots_does_not_matter(e in small()) {
        let singly = e.ballots().iter().rev().flat_map(|b| (0..b.people).map(|_| Ballot { ticks: b.ticks.clone(), people: 1 }));
        prop_assert_eq!(&Election::new(e.choices().to_vec(), e.limit(), singly).unwrap().ballots, &e.ballots);
    }

    #[test]
    fn what_nobody_ticked_does_not_matter(e in small(), cost in 1_u64..50) {
        let more = [e.choices(), &[Choice { id: "z".into(), cost, lot: 0 }]].concat();
        let with = Election::new(more, e.limit(), e.ballots().iter().cloned()).unwrap();
        let blank = Ballot { ticks: vec![], people: 7 };
        let blank = Election::new(e.choices().to_vec(), e.limit(), e.ballots().iter().cloned().chain([blank])).unwrap();
        for rule in RULES {
            prop_assert_eq!(chosen(rule, &e), chosen(rule, &with));
            prop_assert_eq!(rule(&e), rule(&blank));
        }
    }

    #[test]
    fn one_place_more_drops_nobody(e in small()) {
        let all = whole_order(&e.without_costs(1).unwrap());
        for k in 1..=u32::try_from(e.choices().len()).unwrap() {
            let fair = phragmen(&e.without_costs(k).unwrap()).chosen;
            prop_assert_eq!(&fair[..], &all[..all.len().min(k as usize)]);
        }
    }

    #[test]
    fn people_who_agree_and_are_many_enough_get_something(e in small(), k in 1_u32..6) {
        // Justified representation: as many people as one place is worth, who all ticked one thing, are not all left with nothing.
        let e = e.without_costs(k).unwrap();
        for outcome in [shares::count(&e, None, false), phragmen(&e), shares::count(&e, None, true)] {
            let won = e.marked(&outcome.chosen);
            for option in 0..e.choices().len() {
                let left_out = |b: &&Ballot| b.ticks.contains(&u32::try_from(option).unwrap()) && !b.ticks.iter().any(|o| won[*o as usize]);
                let people: u64 = e.ballots().iter().filter(left_out).map(|b| b.people).sum();
                prop_assert!(people * u64::from(k) < e.people() || people == 0, "{} of {} want {option}: {e:?}", people, e.people());
            }
        }
    }

    #[test]
    fn fair_stands_only_where_it_covers_no_fewer(e in small()) {
        let counts = both(&e);
        prop_assert_eq!(counts.coverage.fair_stands(), counts.fair.without <= counts.most.without);
        prop_assert_eq!(counts.coverage.only_fair + counts.fair.without, counts.coverage.only_most + counts.most.without);
    }

    #[test]
    fn who_beats_everybody_wins_and_so_does_a_set_that_beats_the_rest((options, list) in rankings()) {
        let lot: Vec<u32> = (0..u32::try_from(options).unwrap()).collect();
        let pairs = Pairs::count(options, &list).unwrap();
        let first = &pairs.schulze(&lot).tiers[0];
        let beats = |a: usize, b: usize| pairs.above[a][b] > pairs.above[b][a];
        for set in 1_u32..(1 << options) - 1 {
            let (within, rest): (Vec<usize>, Vec<usize>) = (0..options).partition(|o| set >> o & 1 == 1);
            if within.iter().all(|a| rest.iter().all(|b| beats(*a, *b))) {
                prop_assert!(first.iter().all(|o| within.contains(o)));
            }
        }
        let points = pairs.borda(&lot).points;
        prop_assert_eq!(points.iter().sum::<i64>(), 0);
    }

    #[test]
    fn a_twin_changes_nothing_for_the_others((options, list) in rankings(), of in 0_usize..6) {
        let (of, twin) = (of % options, options);
        let lot: Vec<u32> = (0..=u32::try_from(options).unwrap()).collect();
        let doubled: Vec<Ranking> = list.iter().map(|r| Ranking {
            people: r.people,
            ranks: r.ranks.iter().map(|level| if level.contains(&of) { [&level[..], &[twin]].concat() } else { level.clone() }).collect(),
        }).collect();
        let before = Pairs::count(options, &list).unwrap().schulze(&lot).tiers[0].clone();
        let mut after = Pairs::count(options + 1, &doubled).unwrap().schulze(&lot).tiers[0].clone();
        prop_assert_eq!(after.contains(&of), after.contains(&twin));
        after.retain(|o| *o != twin);
        prop_assert_eq!(before, after);
    }
}

#[test]
fn the_lot_is_what_anyone_can_work_out() {
    // printf 'round7seeda' | sha256sum, and so on.
    let ids = ["a", "b", "c", "d"];
    let order = lot_order("round7", "seed", &ids);
    assert_eq!(order.iter().map(|o| ids[*o]).collect::<String>(), "bcda");
    assert_ne!(lot_order("round7", "another seed", &ids), order);
}

#[test]
fn what_cannot_be_counted_is_said() {
    let choice = |id: &str, cost| Choice { id: id.into(), cost, lot: 0 };
    let new = |choices: &[Choice], limit, ballots: &[Ballot]| Election::new(choices.to_vec(), limit, ballots.to_vec());
    let ballot = |ticks: &[u32], people| Ballot { ticks: ticks.to_vec(), people };
    assert_eq!(new(&[choice("a", 1), choice("a", 2)], Limit::Budget(5), &[]), Err(Flaw::SameId("a".into())));
    assert_eq!(new(&[choice("a", 0)], Limit::Budget(5), &[]), Err(Flaw::Free("a".into())));
    assert_eq!(new(&[choice("a", u64::MAX)], Limit::Budget(5), &[]), Err(Flaw::TooDear("a".into())));
    assert_eq!(new(&[choice("a", 1)], Limit::Budget(0), &[]), Err(Flaw::NothingToGive));
    assert_eq!(new(&[choice("a", 1)], Limit::Budget(5), &[ballot(&[1], 1)]), Err(Flaw::NoSuchOption(1)));
    assert_eq!(new(&[choice("a", 1)], Limit::Budget(5), &[ballot(&[0], u64::MAX), ballot(&[], 2)]), Err(Flaw::TooManyPeople));
    let nobody = new(&[choice("a", 1)], Limit::Budget(5), &[ballot(&[], 3)]).unwrap();
    assert_eq!((nobody.people(), nobody.blank()), (0, 3));
    for rule in RULES {
        assert_eq!(rule(&nobody).chosen, Vec::<usize>::new());
    }
    // The greatest amounts there can be.
    let most = new(&[choice("a", MOST_COINS), choice("b", MOST_COINS - 1)], Limit::Budget(MOST_COINS), &[ballot(&[0], MOST_PEOPLE - 3), ballot(&[1], 3)]);
    for rule in RULES {
        assert_eq!(rule(most.as_ref().unwrap()).chosen, [0]);
    }
}
