//! Most ticks: what most people ticked wins, and then the next, as long as there is something to give.

use super::{Election, Outcome, Step, What, outcome::untie};

/// Counts. What does not fit any more is passed over, what nobody ticked never wins.
#[must_use]
pub fn most_ticks(election: &Election) -> Outcome {
    let mut order: Vec<usize> = (0..election.choices().len()).filter(|o| election.ticks(*o) > 0).collect();
    order.sort_unstable_by(|a, b| election.tie(*a, *b));
    let mut left = election.budget();
    let replay = take(election, &order, &mut left, |ticks| What::Won { ticks });
    Outcome::of(election, replay, None)
}

/// Goes through the options in their order and takes what fits.
fn take(election: &Election, order: &[usize], left: &mut u64, won: impl Fn(u64) -> What) -> Vec<Step> {
    let mut replay = vec![];
    for (at, option) in order.iter().copied().enumerate() {
        if *left == 0 {
            break;
        }
        let ticks = election.ticks(option);
        let what = if election.cost(option) <= *left {
            *left -= election.cost(option);
            won(ticks)
        } else {
            What::DidNotFit { ticks }
        };
        let level = order[at..].iter().copied().take_while(|o| election.ticks(*o) == ticks).collect();
        let (tied, by) = untie(election, level).map_or((vec![], None), |(_, tied, by)| (tied, by));
        replay.push(Step { option, what, tied, by, left: *left });
    }
    replay
}

/// Gives what other rules left over to what has the most ticks of the rest.
pub(super) fn fill(election: &Election, chosen: &[usize]) -> Vec<Step> {
    let won = election.marked(chosen);
    let mut order: Vec<usize> = election.able().filter(|o| !won[*o]).collect();
    order.sort_unstable_by(|a, b| election.tie(*a, *b));
    let mut left = election.budget() - chosen.iter().map(|o| election.cost(*o)).sum::<u64>();
    take(election, &order, &mut left, |ticks| What::Filled { ticks })
}
