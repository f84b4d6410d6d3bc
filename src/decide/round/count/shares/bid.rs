//! What an option would cost its people, within bounds that are close and certain.
//!
//! Purses are kept as whole numbers, each at most `slack` below what is truly in it. From them follow two bounds for the most
//! that anyone would pay, and so for how many votes the option has. Nearly always the bounds decide; where they do not, a
//! course works out the exact amount.

/// What somebody has left, or several with the same ballot, and how many they are; none once nothing is left.
#[derive(Debug, Clone, Copy)]
pub struct Purse {
    pub left: u64,
    pub people: u64,
}

/// Votes are compared in parts of a vote, so many bits of them.
const PARTS: u32 = 40;

/// What an option costs, between two whole numbers.
#[derive(Debug, Clone, Copy)]
pub struct Price {
    pub low: u64,
    pub high: u64,
}

#[derive(Debug, Clone, Copy)]
pub struct Bid {
    /// The most that anyone would pay lies between these.
    pub low: u64,
    pub high: u64,
    /// And the option's votes between these, in parts of a vote.
    pub votes_low: u128,
    pub votes_high: u128,
    /// How many people, if all of them would pay the same: that many votes exactly.
    pub whole: Option<u64>,
}

/// Whether an option's people can pay for it.
#[derive(Debug, Clone, Copy)]
pub enum Means {
    Enough(Bid),
    TooLittle,
    /// It is so close that the bounds cannot tell; the bid is what it would be.
    Close(Bid),
}

impl Bid {
    /// Before anybody has paid anything.
    pub fn first(price: Price, people: u64) -> Bid {
        let votes = u128::from(people) << PARTS;
        Bid { low: price.low / people, high: price.high.div_ceil(people), votes_low: votes, votes_high: votes, whole: Some(people) }
    }

    fn between(price: Price, low: u64, high: u64) -> Bid {
        let votes_low = (u128::from(price.low) << PARTS) / u128::from(high.max(1));
        let votes_high = (u128::from(price.high) << PARTS).div_ceil(u128::from(low.max(1)));
        Bid { low, high, votes_low, votes_high, whole: None }
    }

    /// Looks into the purses. `floor` is a payment below which it cannot be: what it was before, since purses only get emptier.
    pub fn of(fans: &[u32], purses: &[Purse], price: Price, slack: u64, floor: u64) -> Means {
        let mut payment = floor;
        loop {
            // Who has less than the payment gives all there is, the others share the rest; which may raise the payment.
            let (mut poor, mut poor_have, mut rich, mut have, mut least_rich, mut most) = (0_u64, 0_u64, 0_u64, 0_u64, u64::MAX, 0);
            for fan in fans {
                let purse = purses[*fan as usize];
                let together = purse.left * purse.people;
                have += together;
                most = most.max(purse.left);
                if purse.left < payment {
                    poor += purse.people;
                    poor_have += together;
                } else {
                    rich += purse.people;
                    least_rich = least_rich.min(purse.left);
                }
            }
            if have < price.high {
                if have + (poor + rich) * slack < price.low {
                    return Means::TooLittle;
                }
                return Means::Close(Bid::between(price, floor, most + slack + 1));
            }
            // Together they have enough, and the payment was not above what it must be: so somebody is rich.
            let needed = (price.high - poor_have.min(price.high)).div_ceil(rich.max(1));
            if needed <= least_rich {
                let low = (price.low.saturating_sub(poor_have + slack * poor) / rich.max(1)).max(floor);
                let bid = Bid::between(price, low, needed.max(payment));
                let votes = u128::from(rich) << PARTS;
                return Means::Enough(if poor == 0 { Bid { votes_low: votes, votes_high: votes, whole: Some(rich), ..bid } } else { bid });
            }
            payment = needed;
        }
    }
}
