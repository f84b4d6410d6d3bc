//! What counting costs, as a ratio to its limit: `cargo bench --bench count`.
//!
//! Votes as large as the largest that were really counted by Equal Shares (64 options, 6,586 ballots: one second at
//! most), and as large as any city's (100,000 ballots, 100 options: thirty seconds). Options are of uneven cost and popularity
//! and people of several quarters; one vote has money for nearly everything, where shares are raised a long way. Each is counted
//! three times; the quickest counts, since other work on the machine only ever makes it slower.
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
#![expect(clippy::expect_used, clippy::pedantic, reason = "it measures, and stops where it cannot; its numbers are rounded anyway")]

use hearback::decide::round::count::{
    Ballot, Choice, Election, Limit, Outcome,
    most::most_ticks,
    pb::{read, to_pb},
    phragmen::phragmen,
    shares::equal_shares,
};
use std::time::{Duration, Instant};

/// Numbers that look drawn and are the same each time.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

struct Vote {
    name: &'static str,
    options: u64,
    people: u64,
    ticks: u64,
    /// Money for so many hundredths of all costs.
    money: u64,
    limit: Duration,
}

const VOTES: [Vote; 4] = [
    Vote { name: "64 x 6,586", options: 64, people: 6_586, ticks: 9, money: 33, limit: Duration::from_secs(1) },
    Vote { name: "64 x 6,586, money for nearly all", options: 64, people: 6_586, ticks: 9, money: 97, limit: Duration::from_secs(1) },
    Vote { name: "100 x 100,000", options: 100, people: 100_000, ticks: 20, money: 30, limit: Duration::from_secs(30) },
    Vote { name: "100 x 100,000, many ticks", options: 100, people: 100_000, ticks: 60, money: 60, limit: Duration::from_secs(30) },
];

fn made(vote: &Vote) -> Election {
    let mut drawn = Drawn(88_172_645_463_325_252);
    let choices: Vec<Choice> = (0..vote.options).map(|at| Choice { id: format!("p{at:03}"), cost: 5_000 + drawn.below(95_000), lot: at as u32 }).collect();
    let budget = choices.iter().map(|c| c.cost).sum::<u64>() * vote.money / 100;
    let ballots: Vec<Ballot> = (0..vote.people)
        .map(|_| {
            let (many, quarter) = (1 + drawn.below(vote.ticks), drawn.below(8));
            let ticks = (0..many).map(|_| ((drawn.below(vote.options).min(drawn.below(vote.options)) * 8 + quarter) % vote.options) as u32);
            Ballot { ticks: ticks.collect(), people: 1 }
        })
        .collect();
    Election::new(choices, Limit::Budget(budget), ballots).expect("a vote that can be counted")
}

fn main() {
    println!("{:<34} {:<14} {:>10} {:>10}   what it came to", "vote", "rule", "of limit", "seconds");
    for vote in &VOTES {
        let election = made(vote);
        let file = to_pb(&election, 0).expect("ids that a file can hold");
        let rules: [(&str, &dyn Fn() -> Outcome); 4] = [
            ("equal shares", &|| equal_shares(&election)),
            ("phragmen", &|| phragmen(&election)),
            ("most ticks", &|| most_ticks(&election)),
            ("from a file", &|| equal_shares(&read(&mut file.as_bytes()).expect("our own file").election)),
        ];
        for (rule, count) in rules {
            let mut best = (Duration::MAX, None);
            for _ in 0..3 {
                let start = Instant::now();
                let outcome = count();
                best = (start.elapsed().min(best.0), Some(outcome));
            }
            let (took, Some(outcome)) = best else { continue };
            let steps = outcome.raised.as_ref().map_or(String::new(), |r| format!(", {} steps", r.steps));
            println!(
                "{:<34} {rule:<14} {:>9.1}% {:>10.3}   {} chosen, {} without{steps}",
                vote.name,
                100.0 * took.as_secs_f64() / vote.limit.as_secs_f64(),
                took.as_secs_f64(),
                outcome.chosen.len(),
                outcome.without
            );
        }
    }
}
