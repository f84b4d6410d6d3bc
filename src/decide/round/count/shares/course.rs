//! One course: with a given share, what is bought, one option after another.
//!
//! A course with one share is exact. It decides by bounds ([`Bid`]) and, where they do not tell, by the exact amounts,
//! which it keeps for every payment. A course for a whole stretch of shares has nothing but its bounds: it either holds
//! for each of them, or it is undecided.
//!
//! What an option costs its people only grows while a course runs. So what it was when it was last looked at is the best that
//! it can be, and most options need no second look.

use super::{
    Scaled,
    bid::{Bid, Means, Price, Purse},
    exactly::Exactly,
};
use crate::decide::round::count::{Step, TieBreak, What, exact::Amounts, outcome::untie};
use num_bigint::{BigInt, Sign};
use std::cmp::Ordering;

/// The share that everybody starts with.
pub enum Share {
    Exactly(BigInt),
    Between(BigInt, BigInt),
}

/// How a course ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// Nothing more can be paid for.
    Bought(Vec<u32>),
    /// It would cost more than there is.
    TooMuch,
}

enum Round {
    Bought,
    /// Nothing that is left can be paid for.
    Nothing,
    /// What comes next costs more than there is.
    TooMuch,
}

/// The bounds do not tell. This happens to stretches alone.
#[derive(Debug)]
pub struct Undecided;

struct Stand {
    option: usize,
    bid: Bid,
    is_fresh: bool,
}

pub struct Course<'a> {
    pub(super) scaled: &'a Scaled<'a>,
    /// What everybody starts with, if that is one amount.
    pub(super) share: Option<BigInt>,
    /// Purses and prices count in amounts that were moved by so many bits.
    shift: i64,
    pub(super) purses: Vec<Purse>,
    /// How much more there may be in a purse than is counted.
    pub(super) slack: u64,
    most_slack: u64,
    stands: Vec<Stand>,
    pub(super) payments: Amounts,
    bought: Vec<u32>,
    /// In which round each option was bought.
    pub(super) turn: Vec<u32>,
    left: u64,
    is_told: bool,
    steps: Vec<Step>,
}

pub(super) const NEVER: u32 = u32::MAX;

impl<'a> Course<'a> {
    pub fn new(scaled: &'a Scaled<'a>, share: &Share) -> Course<'a> {
        let election = scaled.election;
        let (low, high) = match share {
            Share::Exactly(share) => (share, share),
            Share::Between(low, high) => (low, high),
        };
        // All purses together fit into 61 bits.
        let bits = (high * election.people()).bits();
        let shift = 61 - i64::try_from(bits).unwrap_or(i64::MAX);
        let left = moved(low, shift);
        let most_slack = moved(high, shift);
        let slack = most_slack - left + u64::from(shift < 0);
        let mut course = Course {
            scaled,
            share: matches!(share, Share::Exactly(_)).then(|| low.clone()),
            shift,
            purses: election.ballots.iter().map(|b| Purse { left, people: b.people }).collect(),
            slack,
            most_slack,
            stands: vec![],
            payments: Amounts::new(),
            bought: vec![],
            turn: vec![NEVER; election.choices.len()],
            left: election.budget(),
            is_told: false,
            steps: vec![],
        };
        for option in scaled.able.iter().copied() {
            // What costs more than all its people have, stays away.
            if scaled.costs[option] <= high * election.ticks[option] {
                let bid = Bid::first(course.price(option), election.ticks[option]);
                course.stands.push(Stand { option, bid, is_fresh: false });
            }
        }
        course
    }

    /// Runs, and tells every step.
    pub fn told(mut self) -> Vec<Step> {
        self.is_told = true;
        while let Ok(Round::Bought) = self.round() {}
        self.steps
    }

    pub fn run(mut self) -> Result<End, Undecided> {
        loop {
            match self.round()? {
                Round::Bought => {}
                Round::Nothing => return Ok(End::Bought(self.bought)),
                Round::TooMuch => return Ok(End::TooMuch),
            }
        }
    }

    fn price(&self, option: usize) -> Price {
        let low = moved(&self.scaled.costs[option], self.shift);
        Price { low, high: low + u64::from(self.shift < 0) }
    }

    /// Buys one option.
    fn round(&mut self) -> Result<Round, Undecided> {
        self.stands.iter_mut().for_each(|s| s.is_fresh = false);
        while let Some(next) = self.unsure() {
            let option = self.stands[next].option;
            let means = Bid::of(&self.scaled.election.fans[option], &self.purses, self.price(option), self.slack, self.stands[next].bid.low);
            let bid = match means {
                Means::Enough(bid) => Some(bid),
                Means::TooLittle => None,
                Means::Close(bid) => self.can_pay(option)?.then_some(bid),
            };
            match bid {
                Some(bid) => self.stands[next] = Stand { option, bid, is_fresh: true },
                None => drop(self.stands.swap_remove(next)),
            }
        }
        let least = self.least_sure();
        let level: Vec<(usize, Bid)> = self.stands.iter().filter(|s| s.is_fresh && s.bid.votes_high >= least).map(|s| (s.option, s.bid)).collect();
        let level = self.best(level)?;
        let election = self.scaled.election;
        let Some((option, tied, by)) = untie(election, level.iter().map(|(option, _)| *option).collect()) else { return Ok(Round::Nothing) };
        let Some((_, bid)) = level.into_iter().find(|(o, _)| *o == option) else { return Ok(Round::Nothing) };
        self.stands.retain(|s| s.option != option);
        let Some(left) = self.left.checked_sub(election.cost(option)) else { return Ok(Round::TooMuch) };
        self.left = left;
        self.pay(option, bid, tied, by)?;
        Ok(Round::Bought)
    }

    /// So many votes the best has at least.
    fn least_sure(&self) -> u128 {
        self.stands.iter().filter(|s| s.is_fresh).map(|s| s.bid.votes_low).max().unwrap_or(0)
    }

    /// The option that must be looked at before anything can be decided: the one that may have most.
    fn unsure(&self) -> Option<usize> {
        let least = self.least_sure();
        let stale = (0..self.stands.len()).filter(|at| !self.stands[*at].is_fresh && self.stands[*at].bid.votes_high >= least);
        stale.max_by_key(|at| self.stands[*at].bid.votes_high)
    }

    /// Those that truly have the most votes.
    fn best(&self, mut level: Vec<(usize, Bid)>) -> Result<Vec<(usize, Bid)>, Undecided> {
        if level.len() < 2 {
            return Ok(level);
        }
        if level.iter().all(|(_, bid)| bid.whole.is_some()) {
            let most = level.iter().filter_map(|(_, bid)| bid.whole).max();
            level.retain(|(_, bid)| bid.whole == most);
            return Ok(level);
        }
        let mut best: Vec<(usize, Bid, Exactly)> = vec![];
        for (option, bid) in level {
            let exactly = self.exactly(option, bid)?;
            let versus = best.first().map_or(Ordering::Equal, |(other, _, theirs)| {
                let (ours, others) = (&self.scaled.costs[option] * exactly.split, &self.scaled.costs[*other] * theirs.split);
                (ours * &theirs.top).cmp(&(others * &exactly.top))
            });
            if versus.is_gt() {
                best.clear();
            }
            if versus.is_ge() {
                best.push((option, bid, exactly));
            }
        }
        Ok(best.into_iter().map(|(option, bid, _)| (option, bid)).collect())
    }

    fn pay(&mut self, option: usize, bid: Bid, tied: Vec<usize>, by: Option<TieBreak>) -> Result<(), Undecided> {
        let fans = &self.scaled.election.fans[option];
        let payers = if self.is_told { fans.iter().map(|fan| self.purses[*fan as usize].people).sum() } else { 0 };
        let (payment, emptied) = if self.share.is_some() {
            let Exactly { top, split, emptied } = self.exactly(option, bid)?;
            let bottom = self.payments.bottom() * split;
            let payment = moved_ratio(&top, &bottom, self.shift) + 1;
            self.payments.push(top, split);
            self.slack += 1;
            (payment, emptied)
        } else {
            let mut emptied = vec![];
            for fan in fans {
                let purse = self.purses[*fan as usize];
                if purse.people > 0 && purse.left + self.slack <= bid.low {
                    emptied.push(*fan);
                } else if purse.people > 0 && purse.left < bid.high {
                    return Err(Undecided);
                }
            }
            self.slack += bid.high - bid.low;
            if self.slack > self.most_slack {
                return Err(Undecided);
            }
            (bid.high, emptied)
        };
        if self.is_told {
            let emptied = emptied.iter().map(|fan| self.purses[*fan as usize].people).sum();
            let payment = self.payments.last(&self.scaled.coin);
            let what = What::Paid { votes: payment.recip() * BigInt::from(self.scaled.election.cost(option)), payment, payers, emptied };
            self.steps.push(Step { option, what, tied, by, left: self.left });
        }
        for fan in fans {
            let purse = &mut self.purses[*fan as usize];
            purse.left = purse.left.saturating_sub(payment);
        }
        emptied.iter().for_each(|fan| self.purses[*fan as usize] = Purse { left: 0, people: 0 });
        self.turn[option] = u32::try_from(self.bought.len()).unwrap_or(NEVER);
        self.bought.push(u32::try_from(option).unwrap_or(NEVER));
        Ok(())
    }
}

/// The whole part of an amount after moving it by so many bits.
fn moved(amount: &BigInt, shift: i64) -> u64 {
    moved_ratio(amount, &BigInt::from(1), shift)
}

fn moved_ratio(top: &BigInt, bottom: &BigInt, shift: i64) -> u64 {
    if top.sign() == Sign::Minus {
        return 0;
    }
    let whole = if shift >= 0 { (top << shift.unsigned_abs()) / bottom } else { top / (bottom << shift.unsigned_abs()) };
    u64::try_from(whole).unwrap_or(u64::MAX)
}
