//! Where the bounds of a course do not tell: the same to the last part of a coin.

use super::{
    bid::Bid,
    course::{Course, NEVER, Undecided},
};
use num_bigint::BigInt;
use std::collections::BTreeMap;

/// What an option truly costs: the most that anyone pays is `top / (bottom of the round * split)`.
pub struct Exactly {
    pub top: BigInt,
    pub split: u64,
    /// Ballots whose people have nothing left afterwards.
    pub emptied: Vec<u32>,
}

impl Course<'_> {
    /// In which rounds a ballot paid.
    fn paid(&self, ballot: u32) -> impl Iterator<Item = usize> {
        self.scaled.election.ballots[ballot as usize].ticks.iter().map(|o| self.turn[*o as usize]).filter(|turn| *turn != NEVER).map(|turn| turn as usize)
    }

    /// What these people have together, exactly, over the bottom of this round.
    fn together(&self, share: &BigInt, people: u64, paid: &[u64]) -> BigInt {
        share * people * self.payments.bottom() - self.payments.sum(paid)
    }

    /// Whether those who ticked it have enough, to the last part of a coin.
    pub fn can_pay(&self, option: usize) -> Result<bool, Undecided> {
        let share = self.share.as_ref().ok_or(Undecided)?;
        let (mut people, mut paid) = (0, vec![0_u64; self.payments.count()]);
        for fan in &self.scaled.election.fans[option] {
            let own = self.purses[*fan as usize].people;
            if own > 0 {
                people += own;
                self.paid(*fan).for_each(|round| paid[round] += own);
            }
        }
        Ok(self.together(share, people, &paid) >= &self.scaled.costs[option] * self.payments.bottom())
    }

    /// Works out exactly what an option costs its people, who are known to have enough.
    pub fn exactly(&self, option: usize, bid: Bid) -> Result<Exactly, Undecided> {
        let share = self.share.as_ref().ok_or(Undecided)?;
        let (mut poor, mut paid, mut split) = (0, vec![0_u64; self.payments.count()], 0);
        let mut emptied = vec![];
        // Those of whom the bounds do not tell whether they can pay it all, by what they paid before.
        let mut doubtful: BTreeMap<Vec<usize>, (u64, Vec<u32>)> = BTreeMap::new();
        for fan in &self.scaled.election.fans[option] {
            let purse = self.purses[*fan as usize];
            if purse.people == 0 {
                continue;
            }
            if purse.left + self.slack < bid.low {
                poor += purse.people;
                self.paid(*fan).for_each(|round| paid[round] += purse.people);
                emptied.push(*fan);
                continue;
            }
            split += purse.people;
            if purse.left <= bid.high {
                let mut rounds: Vec<usize> = self.paid(*fan).collect();
                rounds.sort_unstable();
                let group = doubtful.entry(rounds).or_default();
                group.0 += purse.people;
                group.1.push(*fan);
            }
        }
        let mut doubtful: Vec<(BigInt, Vec<usize>, u64, Vec<u32>)> = doubtful
            .into_iter()
            .map(|(rounds, (people, fans))| {
                let mut once = vec![0; self.payments.count()];
                rounds.iter().for_each(|round| once[*round] += 1);
                (self.together(share, 1, &once), rounds, people, fans)
            })
            .collect();
        loop {
            let top = &self.scaled.costs[option] * self.payments.bottom() - self.together(share, poor, &paid);
            let before = doubtful.len();
            let mut keep = vec![];
            let mut more = 0;
            for (each, rounds, people, fans) in doubtful {
                if &each * split < top {
                    rounds.iter().for_each(|round| paid[*round] += people);
                    emptied.extend(fans);
                    more += people;
                } else {
                    keep.push((each, rounds, people, fans));
                }
            }
            doubtful = keep;
            poor += more;
            if doubtful.len() == before {
                emptied.extend(doubtful.into_iter().filter(|(each, ..)| each * split == top).flat_map(|(.., fans)| fans));
                return Ok(Exactly { top, split: split.max(1), emptied });
            }
            split -= more;
        }
    }
}
