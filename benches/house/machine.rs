//! The machine: what it is, how busy others keep it, and what a piece of work costs in CPU time.

use crate::Plan;
use std::{fs, process::Command, time::Instant};

/// `/proc` counts in hundredths of a second.
const TICK: f64 = 0.01;

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// Says what is measured on, and how safe a post is that was acknowledged.
pub fn tell(plan: &Plan) {
    let cpu = read("/proc/cpuinfo");
    let model = cpu.lines().find_map(|l| l.strip_prefix("model name")).map_or("unknown", |l| l.trim_start_matches([' ', '\t', ':']));
    let memory =
        read("/proc/meminfo").lines().next().and_then(|l| l.split_whitespace().nth(1)).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1_048_576.0;
    let kernel = read("/proc/sys/kernel/osrelease");
    let disk = Command::new("df")
        .args(["--output=source,fstype"])
        .arg(&plan.scratch)
        .output()
        .map(|o| String::from_utf8_lossy(&o.stdout).lines().last().unwrap_or("").to_string());
    println!("\nHearback {}, {} build", env!("CARGO_PKG_VERSION"), if cfg!(debug_assertions) { "DEBUG (figures mean nothing)" } else { "release" });
    println!(
        "  machine    {} x {model}, {memory:.0} GiB, Linux {}, {}",
        cores(),
        kernel.trim(),
        disk.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    );
    println!(
        "  durability SQLite: WAL, synchronous=FULL, secure_delete, answered after COMMIT. PostgreSQL: {}",
        plan.postgres.as_ref().map_or("not given".into(), |_| "as its server says below".to_string())
    );
    println!("  method     {} rounds of {} s a cell, each between two runs of its anchor; server and callers share the cores", plan.rounds, plan.seconds);
    println!("  noise      a round counts if others used at most {} % of one core and its anchor is within 20 % of the anchor's median", plan.foreign);
    println!("             now, with nothing of ours running: others use {:.0} % of one core (of {} %)\n", others(1.0), cores() * 100);
}

pub fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// What others use while we do nothing.
fn others(seconds: f64) -> f64 {
    let meter = Meter::start();
    std::thread::sleep(std::time::Duration::from_secs_f64(seconds));
    meter.stop().foreign
}

/// Waits a while for others to be done, and no longer.
pub fn wait_for_quiet(limit: f64) {
    for _ in 0..20 {
        if others(0.3) <= limit {
            return;
        }
    }
}

/// Seconds of CPU all processors spent on anything, also what the host took away.
fn busy() -> f64 {
    let stat = read("/proc/stat");
    let n: Vec<f64> = stat.lines().next().unwrap_or("").split_whitespace().skip(1).filter_map(|n| n.parse().ok()).collect();
    // user nice system idle iowait irq softirq steal
    n.iter().take(8).enumerate().filter(|(i, _)| *i != 3 && *i != 4).map(|(_, n)| n).sum::<f64>() * TICK
}

/// Seconds of CPU of a process with all its threads.
pub fn of_process(pid: &str) -> f64 {
    let stat = read(&format!("/proc/{pid}/stat"));
    // The name may hold blanks; what follows its bracket does not.
    let after = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let n: Vec<f64> = after.split(' ').map(|n| n.parse().unwrap_or(0.0)).collect();
    if n.len() > 12 { (n[11] + n[12]) * TICK } else { 0.0 }
}

/// Seconds of CPU of every PostgreSQL on this machine; it is part of what is measured.
fn of_postgres() -> f64 {
    let pids = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|e| e.file_name().into_string().ok())
        .filter(|n| n.bytes().all(|b| b.is_ascii_digit()));
    pids.filter(|pid| read(&format!("/proc/{pid}/comm")).trim() == "postgres").map(|pid| of_process(&pid)).sum()
}

/// Seconds of CPU of the threads that serve: the runtime called "house" and the threads of its database. The callers
/// have threads of their own.
fn of_house() -> f64 {
    let threads = fs::read_dir("/proc/self/task").into_iter().flatten().flatten().map(|e| e.path());
    let serving = threads.filter(|t| {
        let name = fs::read_to_string(t.join("comm")).unwrap_or_default();
        name.starts_with("house") || name.starts_with("sqlx")
    });
    serving.filter_map(|t| fs::read_to_string(t.join("schedstat")).ok()?.split(' ').next()?.parse::<f64>().ok()).sum::<f64>() / 1e9
}

/// A memory figure of a process in MB, such as `RssAnon`.
pub fn memory(pid: u32, field: &str) -> f64 {
    let status = read(&format!("/proc/{pid}/status"));
    let line = status.lines().find(|l| l.starts_with(field)).unwrap_or("");
    line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) * 1024.0 / 1e6
}

/// What a stretch of time cost.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spent {
    /// CPU seconds of the threads that serve, and of PostgreSQL.
    pub house: f64,
    pub postgres: f64,
    /// What others used, in per cent of one core.
    pub foreign: f64,
}

pub struct Meter {
    at: Instant,
    busy: f64,
    own: f64,
    postgres: f64,
    house: f64,
}

impl Meter {
    pub fn start() -> Meter {
        Meter { postgres: of_postgres(), house: of_house(), own: of_process("self"), busy: busy(), at: Instant::now() }
    }

    pub fn stop(self) -> Spent {
        let (seconds, busy, own) = (self.at.elapsed().as_secs_f64(), busy() - self.busy, of_process("self") - self.own);
        let (house, postgres) = (of_house() - self.house, of_postgres() - self.postgres);
        Spent { house, postgres, foreign: ((busy - own - postgres) / seconds * 100.0).max(0.0) }
    }
}
