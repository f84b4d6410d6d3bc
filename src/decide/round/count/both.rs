//! Both counts from the same ballots, side by side, and which of them stands.

use super::{Election, Limit, Outcome, most::most_ticks, phragmen::phragmen, shares::equal_shares};

/// Most ticks and fair shares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Both {
    pub most: Outcome,
    pub fair: Outcome,
    pub coverage: Coverage,
}

/// Who has something they ticked under one count and nothing under the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    pub only_fair: u64,
    pub only_most: u64,
}

impl Coverage {
    /// Fair shares are there so that fewer people go away with nothing. Where more people have something under most ticks
    /// alone than under fair shares alone, they failed at that, and most ticks stands.
    #[must_use]
    pub fn fair_stands(self) -> bool {
        self.only_fair >= self.only_most
    }

    #[must_use]
    pub fn of(election: &Election, fair: &[usize], most: &[usize]) -> Coverage {
        let (fair, most) = (election.marked(fair), election.marked(most));
        let mut coverage = Coverage { only_fair: 0, only_most: 0 };
        for ballot in &election.ballots {
            let has = |won: &[bool]| ballot.ticks.iter().any(|o| won[*o as usize]);
            match (has(&fair), has(&most)) {
                (true, false) => coverage.only_fair += ballot.people,
                (false, true) => coverage.only_most += ballot.people,
                _ => {}
            }
        }
        coverage
    }
}

/// Fair shares are counted by Equal Shares where money is given, and by Phragmen where places are.
#[must_use]
pub fn both(election: &Election) -> Both {
    let most = most_ticks(election);
    let fair = match election.limit() {
        Limit::Winners(_) => phragmen(election),
        Limit::Budget(_) => equal_shares(election),
    };
    Both { coverage: Coverage::of(election, &fair.chosen, &most.chosen), most, fair }
}
