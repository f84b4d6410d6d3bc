//! Votes in which people put options in an order: Schulze and Borda.
//!
//! Equal ranks stay equal and what is not ranked shares the last place. Nobody's ties are ever broken by the order of a list:
//! that alone once named a wrong winner in a published file of a real election.

use super::Flaw;
use std::cmp::Reverse;

/// What a number of people ranked: the best first, options on the same rank together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    pub ranks: Vec<Vec<usize>>,
    pub people: u64,
}

/// How many people put one option above another: `above[one][other]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairs {
    pub above: Vec<Vec<u64>>,
}

/// The order by the strongest chains of majorities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schulze {
    /// The strength of the strongest chain from one option to another, by winning votes.
    pub paths: Vec<Vec<u64>>,
    /// Options that nobody left beats, then the same among the rest, and so on; in each by the lot.
    pub tiers: Vec<Vec<usize>>,
}

/// Points: options below it less options above it, over all ballots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Borda {
    pub points: Vec<i64>,
    /// The most points first; level ones by the lot.
    pub order: Vec<usize>,
}

impl Pairs {
    /// Compares every option with every other. An option that stands twice on a ballot counts where it stands first.
    pub fn count(options: usize, rankings: &[Ranking]) -> Result<Pairs, Flaw> {
        let mut above = vec![vec![0_u64; options]; options];
        let mut all = 0_u64;
        for ranking in rankings {
            all = all.checked_add(ranking.people).filter(|all| *all <= super::MOST_PEOPLE).ok_or(Flaw::TooManyPeople)?;
            let mut rank = vec![usize::MAX; options];
            for (at, level) in ranking.ranks.iter().enumerate() {
                for option in level {
                    let rank = rank.get_mut(*option).ok_or_else(|| Flaw::NoSuchOption(u32::try_from(*option).unwrap_or(u32::MAX)))?;
                    *rank = at.min(*rank);
                }
            }
            for (one, row) in above.iter_mut().enumerate() {
                for (other, cell) in row.iter_mut().enumerate() {
                    if rank[one] < rank[other] {
                        *cell += ranking.people;
                    }
                }
            }
        }
        Ok(Pairs { above })
    }

    /// Schulze, with winning votes; `lot` says which place an option has in the lot.
    #[must_use]
    pub fn schulze(&self, lot: &[u32]) -> Schulze {
        let options = self.above.len();
        let mut paths = vec![vec![0; options]; options];
        for (one, row) in paths.iter_mut().enumerate() {
            for (other, path) in row.iter_mut().enumerate() {
                if self.above[one][other] > self.above[other][one] {
                    *path = self.above[one][other];
                }
            }
        }
        for by in 0..options {
            for one in 0..options {
                for other in 0..options {
                    if one != other {
                        paths[one][other] = paths[one][other].max(paths[one][by].min(paths[by][other]));
                    }
                }
            }
        }
        let mut rest: Vec<usize> = (0..options).collect();
        rest.sort_unstable_by_key(|o| lot.get(*o).copied().unwrap_or(u32::MAX));
        let mut tiers = vec![];
        while !rest.is_empty() {
            // Beating is a strict order, so somebody is always unbeaten.
            let (tier, beaten): (Vec<usize>, Vec<usize>) = rest.iter().partition(|o| rest.iter().all(|other| paths[*other][**o] <= paths[**o][*other]));
            if tier.is_empty() {
                tiers.push(beaten);
                break;
            }
            tiers.push(tier);
            rest = beaten;
        }
        Schulze { paths, tiers }
    }

    /// Borda, the same for equal and missing ranks as for whole ballots.
    #[must_use]
    pub fn borda(&self, lot: &[u32]) -> Borda {
        let signed = |people: u64| i64::try_from(people).unwrap_or(i64::MAX);
        let points: Vec<i64> =
            (0..self.above.len()).map(|one| (0..self.above.len()).map(|other| signed(self.above[one][other]) - signed(self.above[other][one])).sum()).collect();
        let mut order: Vec<usize> = (0..points.len()).collect();
        order.sort_unstable_by_key(|o| (Reverse(points[*o]), lot.get(*o).copied().unwrap_or(u32::MAX)));
        Borda { points, order }
    }
}

impl Schulze {
    /// All options, the best first.
    #[must_use]
    pub fn order(&self) -> Vec<usize> {
        self.tiers.concat()
    }
}
