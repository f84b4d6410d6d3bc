//! The rules written down as slowly and plainly as the books have them, and thousands of small votes counted both ways.

use super::{
    super::{
        most::most_ticks,
        phragmen::{phragmen, whole_order},
        shares::{self, Raise, Until, equal_shares},
    },
    *,
};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

fn whole(n: u64) -> BigRational {
    BigRational::from(BigInt::from(n))
}

/// One voter at a time.
fn voters(e: &Election) -> Vec<&Vec<u32>> {
    e.ballots().iter().flat_map(|b| (0..b.people).map(|_| &b.ticks)).collect()
}

fn likes(ticks: &[u32], option: usize) -> bool {
    ticks.iter().any(|o| *o as usize == option)
}

/// The most that anyone pays, by trying how many pay all they have; none if they have too little.
fn payment(cost: &BigRational, mut purses: Vec<BigRational>) -> Option<BigRational> {
    purses.sort();
    let mut rest = cost.clone();
    for (at, purse) in purses.iter().enumerate() {
        let each = &rest / whole((purses.len() - at) as u64);
        if each <= *purse {
            return Some(each);
        }
        rest -= purse;
    }
    None
}

/// What is bought with a share, how many votes each had, and what everybody has left.
fn bought(e: &Election, share: &BigRational) -> (Vec<(usize, BigRational)>, Vec<BigRational>) {
    let everyone = voters(e);
    let mut purses = vec![share.clone(); everyone.len()];
    let mut done: Vec<(usize, BigRational)> = vec![];
    loop {
        let mut best: Option<(BigRational, usize, BigRational)> = None;
        for option in e.able().filter(|o| !done.iter().any(|(d, _)| d == o)) {
            let cost = whole(e.cost(option));
            let own = everyone.iter().zip(&purses).filter(|(t, _)| likes(t, option)).map(|(_, p)| p.clone()).collect();
            let Some(most) = payment(&cost, own) else { continue };
            let votes = cost / &most;
            let is_better = best.as_ref().is_none_or(|(b, other, _)| votes > *b || votes == *b && e.tie(option, *other).is_lt());
            if is_better {
                best = Some((votes, option, most));
            }
        }
        let Some((votes, option, most)) = best else { return (done, purses) };
        for (ticks, purse) in everyone.iter().zip(&mut purses) {
            if likes(ticks, option) {
                *purse -= most.clone().min(purse.clone());
            }
        }
        done.push((option, votes));
    }
}

/// Every step counted, none skipped.
fn raised(e: &Election, raise: &Raise) -> (u64, Vec<(usize, BigRational)>) {
    let step = BigRational::new(raise.step.0.into(), raise.step.1.into());
    let mut share = whole(e.budget()) / whole(e.people());
    if raise.from_whole {
        share = share.floor();
    }
    let able: Vec<usize> = e.able().collect();
    let dearest = whole(able.iter().map(|o| e.cost(*o)).max().unwrap_or(0));
    let (mut steps, mut last) = (0, bought(e, &share).0);
    loop {
        let spent: u64 = last.iter().map(|(o, _)| e.cost(*o)).sum();
        let fits = able.iter().any(|o| e.cost(*o) <= e.budget() - spent && !last.iter().any(|(l, _)| l == o));
        if last.len() == able.len() || share >= dearest || raise.until == Until::NothingFits && !fits {
            return (steps, last);
        }
        share += &step;
        let next = bought(e, &share).0;
        if next.iter().map(|(o, _)| e.cost(*o)).sum::<u64>() > e.budget() {
            return (steps, last);
        }
        (steps, last) = (steps + 1, next);
    }
}

/// Loads as the books have them. `start` may be below nothing: money that is left over from before.
fn carried(e: &Election, mut loads: Vec<BigRational>, mut chosen: Vec<usize>, ends: impl Fn(&[usize], &[usize]) -> bool) -> Vec<usize> {
    let everyone = voters(e);
    loop {
        let rest = e.able().filter(|o| !chosen.contains(o));
        let all: Vec<(BigRational, usize)> = rest
            .map(|o| {
                let own: Vec<&BigRational> = everyone.iter().zip(&loads).filter(|(t, _)| likes(t, o)).map(|(_, l)| l).collect();
                ((whole(e.cost(o)) + own.iter().copied().sum::<BigRational>()) / whole(own.len() as u64), o)
            })
            .collect();
        let Some(least) = all.iter().map(|(load, _)| load.clone()).min() else { return chosen };
        let mut level: Vec<usize> = all.into_iter().filter(|(load, _)| *load == least).map(|(_, o)| o).collect();
        level.sort_by(|a, b| e.tie(*a, *b));
        if ends(&chosen, &level) {
            return chosen;
        }
        for (ticks, load) in everyone.iter().zip(&mut loads) {
            if likes(ticks, level[0]) {
                *load = least.clone();
            }
        }
        chosen.push(level[0]);
    }
}

/// Money first, and what is left over by loads that start below nothing: how abcvoting completes Equal Shares.
pub fn shares_then_loads(e: &Election) -> Vec<usize> {
    let (done, purses) = bought(e, &(whole(e.budget()) / whole(e.people())));
    let chosen = done.into_iter().map(|(o, _)| o).collect();
    carried(e, purses.into_iter().map(|p| -p).collect(), chosen, |chosen, _| chosen.len() as u64 == e.budget())
}

fn overspends(e: &Election) -> impl Fn(&[usize], &[usize]) -> bool {
    |chosen, level| {
        let spent: u64 = chosen.iter().map(|o| e.cost(*o)).sum();
        level.iter().any(|o| spent + e.cost(*o) > e.budget())
    }
}

/// Small votes with many ties, much poverty, costs above the budget and options that nobody ticked.
pub fn small() -> impl Strategy<Value = Election> {
    (2_usize..8, 1_usize..10).prop_flat_map(|(options, ballots)| {
        let costs = prop_oneof![prop::collection::vec(1_u64..8, options), prop::collection::vec(1_u64..200, options), Just(vec![1; options])];
        let lots = Just((0..u32::try_from(options).unwrap()).collect::<Vec<_>>()).prop_shuffle();
        let ticks = prop::collection::vec(0..u32::try_from(options).unwrap(), 0..=options);
        let ballots = prop::collection::vec((ticks, 1_u64..6), ballots);
        (costs, lots, ballots, 1_u64..120).prop_map(|(costs, lots, ballots, budget)| {
            let choices = costs.into_iter().zip(lots).enumerate().map(|(at, (cost, lot))| Choice { id: format!("o{at}"), cost, lot });
            let ballots = ballots.into_iter().map(|(ticks, people)| Ballot { ticks, people });
            Election::new(choices.collect(), Limit::Budget(budget), ballots).unwrap()
        })
    })
}

fn same(e: &Election, raise: Option<&Raise>) {
    let fast = shares::count(e, raise, false);
    let Some(raised_to) = &fast.raised else { return assert!(fast.chosen.is_empty()) };
    let (steps, slow) = raise.map_or_else(|| (0, bought(e, &(whole(e.budget()) / whole(e.people()))).0), |r| raised(e, r));
    assert_eq!(ids(e, &fast.chosen), ids(e, &slow.iter().map(|(o, _)| *o).collect::<Vec<_>>()), "{e:?}");
    assert_eq!(raised_to.steps, steps, "{e:?}");
    for (step, (_, votes)) in fast.replay.iter().zip(&slow) {
        assert!(matches!(&step.what, What::Paid { votes: v, .. } if v == votes), "{step:?} {votes} {e:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn equal_shares_are_what_the_plain_rule_says(e in small()) {
        same(&e, None);
        for until in [Until::NextOverspends, Until::NothingFits] {
            if e.people() > 0 {
                // Tens rather than hundredths: the plain rule is slow, and long ways are gone below.
                same(&e, Some(&Raise { step: (e.budget(), 10 * e.people()), until, from_whole: false }));
                same(&e, Some(&Raise { step: (1, 1), until, from_whole: true }));
            }
        }
    }

    #[test]
    fn loads_are_what_the_plain_rule_says(e in small()) {
        let none = vec![whole(0); voters(&e).len()];
        prop_assert_eq!(phragmen(&e).chosen, carried(&e, none.clone(), vec![], overspends(&e)));
        prop_assert_eq!(whole_order(&e), carried(&e, none, vec![], |_, _| false));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn amounts_that_are_huge_and_nearly_level_are_told_apart(e in small(), more in prop::collection::vec(0_u64..3, 8)) {
        let huge = |amount: u64| amount * 4_000_000_000_000_000;
        let choices = e.choices().iter().zip(more).map(|(c, more)| Choice { cost: huge(c.cost) + more, ..c.clone() }).collect();
        let e = Election::new(choices, Limit::Budget(huge(e.budget())), e.ballots().iter().cloned()).unwrap();
        same(&e, None);
        if e.people() > 0 {
            same(&e, Some(&Raise { step: (e.budget(), 10 * e.people()), until: Until::NextOverspends, from_whole: false }));
        }
    }

    #[test]
    fn no_step_of_a_long_way_is_missed(e in small()) {
        if e.people() > 0 {
            same(&e, Some(&Raise::by_hundredths(&e)));
        }
    }
}

#[test]
fn a_way_of_millions_of_steps_ends_and_ends_soon() {
    // One person wants what costs more than half of everything; all others are content. By steps it would take six million.
    let choice = |id: &str, cost, lot| Choice { id: id.into(), cost, lot };
    let choices = vec![choice("all", 300_000, 0), choice("one", 600_000, 1), choice("nobody", 50_000, 2)];
    let ballots = [Ballot { ticks: vec![0], people: 99_999 }, Ballot { ticks: vec![0, 1], people: 1 }];
    let e = Election::new(choices.clone(), Limit::Budget(1_000_000), ballots).unwrap();
    let outcome = equal_shares(&e);
    assert_eq!((ids(&e, &outcome.chosen), outcome.spent), (vec!["all", "one"], 900_000));
    let raised = outcome.raised.unwrap();
    assert_eq!((raised.steps, raised.bought), (5_999_900, 1));
    // The same where somebody becomes poor on the way.
    let choices = [choices, vec![choice("two", 90_000, 3)]].concat();
    let ballots = [Ballot { ticks: vec![0], people: 99_997 }, Ballot { ticks: vec![0, 1, 3], people: 1 }, Ballot { ticks: vec![3], people: 2 }];
    let e = Election::new(choices, Limit::Budget(1_000_000), ballots).unwrap();
    let outcome = equal_shares(&e);
    assert_eq!(ids(&e, &outcome.chosen), ["all", "two", "one"]);
    assert_eq!(most_ticks(&e).spent, 990_000);
}
