//! Fair shares of money: the Method of Equal Shares.
//!
//! What there is to give is shared out equally among all who ticked something. An option is bought if those who ticked it can
//! pay for it together; each pays the same, and who has less pays what they have. Next is always the option where
//! the most that anyone pays buys the most ([`course`]). Money that stays behind would be lost, so everybody's share is
//! then raised in small steps, each counted from the start, until the next step would cost more than there is; what is
//! still left goes by most ticks. A higher share does not always buy more, so no step may be guessed; but where the
//! same course provably holds for a whole stretch of shares, the stretch is one step (`raise`).

mod bid;
mod course;
mod exactly;
mod raise;

use crate::decide::round::count::{Election, Outcome, most};
use num_bigint::BigInt;
use num_rational::BigRational;
use raise::Raising;

/// How shares are raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raise {
    /// By how much each step raises everybody's share; above 0.
    pub step: (u64, u64),
    pub until: Until,
    /// Whether the first share is rounded down to a whole coin, as some do.
    pub from_whole: bool,
}

/// When raising ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// The next step would cost more than there is: the rule of Wieliczka, and ours.
    NextOverspends,
    /// Nothing that anyone ticked fits into the rest, or the next step would cost too much: the rule of pabutools.
    NothingFits,
}

/// How far shares were raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raised {
    pub steps: u64,
    /// Everybody's share in the end, in coins.
    pub share: BigRational,
    /// How many of the chosen were bought with shares; the others came by most ticks.
    pub bought: usize,
}

impl Raise {
    /// One hundredth of the first share a step, until the next step would cost more than there is.
    #[must_use]
    pub fn by_hundredths(election: &Election) -> Raise {
        Raise { step: (election.budget(), 100 * election.people().max(1)), until: Until::NextOverspends, from_whole: false }
    }
}

/// Counts: shares raised by hundredths, the rest by most ticks.
#[must_use]
pub fn equal_shares(election: &Election) -> Outcome {
    count(election, Some(&Raise::by_hundredths(election)), true)
}

/// Counts with another way of raising shares, or none, and with or without giving the rest by most ticks.
#[must_use]
pub fn count(election: &Election, raise: Option<&Raise>, fills: bool) -> Outcome {
    let (mut replay, mut raised) = (vec![], None);
    if election.people() > 0 {
        let raising = Raising::new(election, raise);
        let (steps, course) = raising.run();
        raised = Some(Raised { steps, share: raising.share(steps), bought: course.len() });
        replay = course;
    }
    if fills {
        let bought: Vec<usize> = replay.iter().map(|step| step.option).collect();
        replay.extend(most::fill(election, &bought));
    }
    Outcome::of(election, replay, raised)
}

/// The election in whole numbers: everything is multiplied so that the first share, the step and all costs are whole.
struct Scaled<'a> {
    election: &'a Election,
    /// Options that may be bought.
    able: Vec<usize>,
    costs: Vec<BigInt>,
    /// One coin.
    coin: BigInt,
}

impl Scaled<'_> {
    fn in_coins(&self, amount: BigInt) -> BigRational {
        BigRational::new(amount, self.coin.clone())
    }
}
