//! Raising everybody's share, step by step, without going every step of a long way.

use super::{
    Raise, Scaled, Until,
    course::{Course, End, Share},
};
use crate::decide::round::count::{Election, Step};
use num_bigint::BigInt;
use num_rational::BigRational;

pub struct Raising<'a> {
    scaled: Scaled<'a>,
    first: BigInt,
    step: BigInt,
    until: Option<Until>,
    /// The step from which on no share grows: it would pay for the dearest option alone.
    last: u64,
}

/// After so many steps with one and the same result a whole stretch is tried; doubled each time that this fails.
const PATIENCE: u32 = 2;
const MOST_PATIENCE: u32 = 64;

/// How long stretches are at present.
struct Stride {
    length: u64,
    calm: u32,
    patience: u32,
}

impl<'a> Raising<'a> {
    pub fn new(election: &'a Election, raise: Option<&Raise>) -> Raising<'a> {
        let (people, budget) = (election.people(), election.budget());
        let (step, bottom) = raise.map_or((1, 1), |r| (r.step.0.max(1), r.step.1.max(1)));
        let coin = u128::from(people / gcd(people, bottom)) * u128::from(bottom);
        let first = if raise.is_some_and(|r| r.from_whole) { BigInt::from(budget / people) * coin } else { BigInt::from(coin / u128::from(people)) * budget };
        let step = BigInt::from(coin / u128::from(bottom)) * step;
        let able: Vec<usize> = election.able().collect();
        let dearest = able.iter().map(|o| election.cost(*o)).max().unwrap_or(0);
        let far = (BigInt::from(dearest) * coin - &first + &step - 1_u8) / &step;
        let last = if far <= BigInt::ZERO { 0 } else { u64::try_from(far).unwrap_or(u64::MAX) };
        let costs = (0..election.choices().len()).map(|o| BigInt::from(coin) * election.cost(o)).collect();
        Raising { scaled: Scaled { election, able, costs, coin: coin.into() }, first, step, until: raise.map(|r| r.until), last }
    }

    /// Everybody's share after so many steps, in coins.
    pub fn share(&self, steps: u64) -> BigRational {
        self.scaled.in_coins(self.at(steps))
    }

    fn at(&self, steps: u64) -> BigInt {
        &self.first + &self.step * steps
    }

    /// What is bought with the share after so many steps. An exact course always comes to an end.
    fn exactly(&self, steps: u64) -> End {
        Course::new(&self.scaled, &Share::Exactly(self.at(steps))).run().unwrap_or(End::TooMuch)
    }

    /// How many steps shares were raised, and the course of the last.
    pub fn run(&self) -> (u64, Vec<Step>) {
        let mut at = 0;
        if let (Some(until), End::Bought(mut bought)) = (self.until, self.exactly(0)) {
            let mut stride = Stride { length: 2, calm: 0, patience: PATIENCE };
            while at < self.last && !self.is_over(until, &bought) {
                if let Some((to, same)) = self.stretch(at, until, &mut stride) {
                    (at, bought) = (to, same);
                    continue;
                }
                let End::Bought(next) = self.exactly(at + 1) else { break };
                stride.calm = if next == bought { stride.calm + 1 } else { 0 };
                (at, bought) = (at + 1, next);
            }
        }
        (at, Course::new(&self.scaled, &Share::Exactly(self.at(at))).told())
    }

    /// Tries to go a whole stretch at once: one course that holds for every share in it and does not end the raising.
    fn stretch(&self, at: u64, until: Until, stride: &mut Stride) -> Option<(u64, Vec<u32>)> {
        let to = at.saturating_add(stride.length).min(self.last);
        if stride.calm < stride.patience || to - at < 2 {
            return None;
        }
        let between = Share::Between(self.at(at + 1), self.at(to));
        if let Ok(End::Bought(bought)) = Course::new(&self.scaled, &between).run()
            && !self.is_over(until, &bought)
        {
            *stride = Stride { length: stride.length.saturating_mul(2), patience: PATIENCE, ..*stride };
            return Some((to, bought));
        }
        *stride = if to - at > 2 {
            Stride { length: ((to - at) / 4).max(2), ..*stride }
        } else {
            Stride { length: 2, calm: 0, patience: (stride.patience * 2).min(MOST_PATIENCE) }
        };
        self.stretch(at, until, stride)
    }

    fn is_over(&self, until: Until, bought: &[u32]) -> bool {
        let election = self.scaled.election;
        if bought.len() == self.scaled.able.len() {
            return true;
        }
        let left = election.budget() - bought.iter().map(|o| election.cost(*o as usize)).sum::<u64>();
        until == Until::NothingFits && !self.scaled.able.iter().any(|o| election.cost(*o) <= left && !bought.iter().any(|b| *b as usize == *o))
    }
}

fn gcd(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { gcd(other, one % other) }
}
