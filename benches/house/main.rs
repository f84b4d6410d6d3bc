//! What the house costs, as ratios to what this machine can do at all.
//!
//! `cargo bench --bench house` starts the real server on a loopback socket, puts callers on it that check every answer,
//! and runs each measurement between two runs of its anchor: bare axum that sends as many bytes, single `FULL` commits,
//! an append and `fdatasync`. A ratio is formed between neighbours and nowhere else; the median of the rounds counts, and
//! rounds in which other work kept the machine busy are dropped and counted. Absolute figures stand beside the ratios
//! and decide nothing: on the same machine they differ by half between one hour and the next.
//!
//! Settings: `BENCH_SECONDS` (2) a cell, `BENCH_ROUNDS` (5), `BENCH_ROWS` ("1000,100000"; the first is what the others
//! are compared with), `BENCH_FOREIGN` (40: per cent of one core that others may use), `BENCH_ONLY` (some of "posts
//! pages wide growth child weight live boards texts ballots"), `BENCH_PAGE` (a part of a page's name), `HEARBACK_BENCH_POSTGRES` or `HEARBACK_TEST_POSTGRES` (an address without a database
//! name). Seeded databases are kept in `target/bench-data`.
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock, and measures the database beside the house")]
#![expect(clippy::expect_used, clippy::pedantic, reason = "it measures, and stops where it cannot; its numbers are rounded anyway")]

mod anchor;
mod ballots;
mod child;
mod growth;
mod live;
mod load;
mod machine;
mod pages;
mod posts;
mod report;
mod seed;
mod texts;
mod town;
mod weight;
mod wide;
mod wire;

use std::path::PathBuf;

/// What was asked for, and where things lie.
pub struct Plan {
    pub seconds: f64,
    pub rounds: usize,
    pub rows: Vec<u64>,
    pub foreign: f64,
    pub only: Vec<String>,
    /// Only pages whose name holds this.
    pub page: String,
    pub postgres: Option<String>,
    /// Seeded databases, kept.
    pub kept: PathBuf,
    /// Copies that are written to, thrown away at the end.
    pub scratch: PathBuf,
}

impl Plan {
    fn read() -> Plan {
        let text = |name: &str| std::env::var(name).ok().filter(|v| !v.trim().is_empty());
        let number = |name: &str, or: f64| text(name).and_then(|v| v.trim().parse().ok()).unwrap_or(or);
        let kept = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).parent().map_or_else(|| "target/bench-data".into(), |target| target.join("bench-data"));
        Plan {
            seconds: number("BENCH_SECONDS", 2.0).clamp(0.2, 60.0),
            rounds: number("BENCH_ROUNDS", 5.0).clamp(1.0, 100.0) as usize,
            rows: text("BENCH_ROWS").unwrap_or_else(|| "1000,100000".into()).split(',').filter_map(|n| n.trim().parse().ok()).collect(),
            foreign: number("BENCH_FOREIGN", 40.0),
            only: text("BENCH_ONLY").unwrap_or_default().split([' ', ',']).filter(|w| !w.is_empty()).map(String::from).collect(),
            page: text("BENCH_PAGE").unwrap_or_default(),
            postgres: text("HEARBACK_BENCH_POSTGRES").or_else(|| text("HEARBACK_TEST_POSTGRES")),
            scratch: kept.join(format!("run-{}", std::process::id())),
            kept,
        }
    }

    fn wants(&self, part: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|p| p == part)
    }
}

fn main() {
    // `cargo test --all-targets` starts benches too, without this word.
    if !std::env::args().any(|word| word == "--bench") {
        println!("The bench runs with `cargo bench --bench house`.");
        return;
    }
    let plan = Plan::read();
    assert!(!plan.rows.is_empty() && plan.rows.iter().all(|n| *n >= 1000), "BENCH_ROWS: numbers of 1000 and more, with commas between them");
    std::fs::create_dir_all(&plan.scratch).expect("target/bench-data cannot be written");
    machine::tell(&plan);
    let town = town::Town::new(&plan);
    let mut report = report::Report::new(&plan);
    let seeded = seed::all(&plan, &town);
    if plan.wants("weight") {
        weight::measure(&town, &seeded[0], &mut report);
    }
    if plan.wants("posts") {
        posts::measure(&plan, &town, &seeded[0], &mut report);
    }
    if plan.wants("pages") {
        pages::measure(&plan, &town, &seeded[0], &mut report);
    }
    if plan.wants("wide") {
        wide::measure(&plan, &town, seeded.last().expect("one at least"), &mut report);
    }
    if plan.wants("growth") {
        for large in &seeded[1..] {
            growth::measure(&plan, &town, &seeded[0], large, &mut report);
        }
    }
    if plan.wants("child") {
        child::measure(&plan, &seeded, &mut report);
    }
    if plan.wants("live") {
        live::measure(&plan, &town, &seeded[0], &mut report);
    }
    if plan.wants("boards") {
        live::boards(&plan, &town, &seeded[0], &mut report);
    }
    if plan.wants("texts") {
        texts::measure(&plan, &town, &seeded[0], &mut report);
    }
    if plan.wants("ballots") {
        ballots::measure(&plan, &town, &seeded[0], &mut report);
    }
    report.goals();
    let _ = std::fs::remove_dir_all(&plan.scratch);
}
