//! Exact amounts that arise one after another, each from those before it and a division by a number of people.
//!
//! Written as fractions in lowest terms they would have to be brought to a common bottom again and again. Here each keeps
//! its top, and its bottom is the product of all divisors so far; a sum of many is then one pass of multiplying by
//! small numbers and adding.

use num_bigint::BigInt;
use num_rational::BigRational;

#[derive(Debug, Clone)]
pub struct Amounts {
    tops: Vec<BigInt>,
    splits: Vec<u64>,
    /// The product of all splits: the bottom of whatever is added up now.
    bottom: BigInt,
}

impl Amounts {
    pub fn new() -> Amounts {
        Amounts { tops: vec![], splits: vec![], bottom: BigInt::from(1) }
    }

    pub fn count(&self) -> usize {
        self.tops.len()
    }

    pub fn bottom(&self) -> &BigInt {
        &self.bottom
    }

    /// Keeps the amount `top / (bottom * split)`.
    pub fn push(&mut self, top: BigInt, split: u64) {
        self.bottom *= split;
        self.tops.push(top);
        self.splits.push(split);
    }

    /// The top, over [`Amounts::bottom`], of so many of each amount together.
    pub fn sum(&self, times: &[u64]) -> BigInt {
        let mut sum = BigInt::ZERO;
        let skipped = times.iter().take_while(|t| **t == 0).count();
        for ((top, split), times) in self.tops.iter().zip(&self.splits).zip(times).skip(skipped) {
            sum *= *split;
            if *times > 0 {
                sum += top * *times;
            }
        }
        sum
    }

    /// The amount that was kept last, with another divisor.
    pub fn last(&self, divisor: &BigInt) -> BigRational {
        self.tops.last().map_or_else(|| BigRational::from(BigInt::ZERO), |top| BigRational::new(top.clone(), &self.bottom * divisor))
    }
}
