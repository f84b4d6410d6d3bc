//! Fair shares where nothing costs money: sequential Phragmen.
//!
//! Every option that wins is a load of its cost, carried by those who ticked it so that all of them carry the same. Next is
//! always the option whose people would carry least. So a group that has much already waits while others have their turn,
//! and one place more never drops what was chosen before.

use super::{Election, Outcome, Step, What, exact::Amounts, outcome::untie};
use num_bigint::BigInt;
use std::cmp::Ordering;

/// Counts until the next option would cost more than is left; with winners and no costs, until there are so many.
#[must_use]
pub fn phragmen(election: &Election) -> Outcome {
    Outcome::of(election, walk(election, Some(election.budget())), None)
}

/// The whole order of everything that was ticked and could be afforded alone; it also orders agendas.
#[must_use]
pub fn whole_order(election: &Election) -> Vec<usize> {
    walk(election, None).into_iter().map(|step| step.option).collect()
}

/// What its people would carry with it: `top / (bottom of that round * people)`. Loads only grow, so one that was worked
/// out in an earlier round is a lower bound.
struct Bid {
    option: usize,
    top: BigInt,
    bottom: BigInt,
    is_fresh: bool,
}

impl Bid {
    fn cmp(&self, other: &Bid) -> Ordering {
        (&self.top * &other.bottom).cmp(&(&other.top * &self.bottom))
    }
}

fn walk(election: &Election, budget: Option<u64>) -> Vec<Step> {
    const NOTHING: u32 = u32::MAX;
    let mut loads = Amounts::new();
    // In which round each ballot got the load it carries.
    let mut since = vec![NOTHING; election.ballots.len()];
    let mut bids: Vec<Bid> =
        election.able().map(|option| Bid { option, top: election.cost(option).into(), bottom: election.ticks(option).into(), is_fresh: false }).collect();
    let (mut replay, mut left) = (vec![], budget.unwrap_or(0));
    while !bids.is_empty() {
        bids.iter_mut().for_each(|bid| bid.is_fresh = false);
        // The least of all, and whether it is worked out: if not, it is, and the least is looked for again.
        while let Some(least) = (0..bids.len()).min_by(|a, b| bids[*a].cmp(&bids[*b]).then(bids[*a].is_fresh.cmp(&bids[*b].is_fresh))) {
            if bids[least].is_fresh {
                break;
            }
            let option = bids[least].option;
            let mut times = vec![0_u64; loads.count()];
            for ballot in &election.fans[option] {
                if let Some(times) = times.get_mut(since[*ballot as usize] as usize) {
                    *times += election.ballots[*ballot as usize].people;
                }
            }
            bids[least].top = loads.bottom() * election.cost(option) + loads.sum(&times);
            bids[least].bottom = loads.bottom() * election.ticks(option);
            bids[least].is_fresh = true;
        }
        let Some(least) = bids.iter().min_by(|a, b| a.cmp(b)) else { break };
        let level: Vec<usize> = bids.iter().filter(|bid| bid.cmp(least).is_eq()).map(|bid| bid.option).collect();
        let would_overspend = budget.is_some() && level.iter().any(|o| election.cost(*o) > left);
        let Some((first, tied, by)) = untie(election, level) else { break };
        let Some(at) = bids.iter().position(|bid| bid.option == first) else { break };
        let bid = bids.swap_remove(at);
        loads.push(bid.top, election.ticks(first));
        let load = loads.last(&BigInt::from(1));
        if would_overspend {
            replay.push(Step { option: first, what: What::Ended { load }, tied, by, left });
            break;
        }
        left = left.saturating_sub(election.cost(first));
        replay.push(Step { option: first, what: What::Carried { load }, tied, by, left });
        let round = u32::try_from(loads.count() - 1).unwrap_or(NOTHING);
        election.fans[first].iter().for_each(|ballot| since[*ballot as usize] = round);
    }
    replay
}
