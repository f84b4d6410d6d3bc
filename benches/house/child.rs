//! The program itself as a process of its own: how long it takes to answer, and how much memory it holds.
//!
//! Anonymous resident memory counts (`RssAnon`): pages of files can be dropped at any time. The mixed load is 500 reads
//! to one post.

use crate::{
    Plan,
    load::{Calls, closed},
    machine, pages,
    report::{Report, at_most},
    seed::{SHOWN, Seeded},
    town::{Packed, Town, get, posts},
};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A started program. It is stopped when this goes.
pub struct Program {
    child: Child,
    pub at: SocketAddr,
    /// Seconds until the first answer of `/healthz`, and until the first form was drawn.
    up: f64,
    drawn: f64,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    /// Starts it with these settings beside those of all benches.
    pub fn start(plan: &Plan, data: &Path, set: &[(&str, &str)]) -> Program {
        let at = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a free port");
        let log = std::fs::File::create(plan.scratch.join("child.log")).expect("a log");
        let mut command = Command::new(env!("CARGO_BIN_EXE_hearback"));
        for (key, _) in std::env::vars().filter(|(key, _)| key.starts_with("HEARBACK_")) {
            command.env_remove(key);
        }
        command
            .envs([
                ("HEARBACK_LISTEN", at.to_string()),
                ("HEARBACK_PUBLIC_URL", format!("http://{at}")),
                ("HEARBACK_DATA", data.display().to_string()),
                ("HEARBACK_KEYS", plan.kept.join("keys").display().to_string()),
            ])
            .envs([
                ("HEARBACK_KEEP_DAYS", "365"),
                ("HEARBACK_POSTS_PER_HOUR", "1000000000"),
                ("HEARBACK_POSTS_PER_HOUR_IN_ALL", "1000000000"),
                ("HEARBACK_LOG", "error"),
            ])
            .envs(set.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log);
        let begun = Instant::now();
        let child = command.spawn().expect("the program starts");
        let mut program = Program { child, at, up: 0.0, drawn: 0.0 };
        program.up = program.first("/healthz", begun);
        program.drawn = program.first("/p/place-0/tell", begun);
        program
    }

    fn first(&mut self, path: &str, begun: Instant) -> f64 {
        while begun.elapsed() < Duration::from_secs(30) {
            if let Ok(Some(status)) = self.child.try_wait() {
                panic!("the program ended by itself: {status}");
            }
            if status(self.at, path).is_some_and(|s| s == 200) {
                return begun.elapsed().as_secs_f64();
            }
            std::thread::sleep(Duration::from_micros(500));
        }
        panic!("no answer within 30 s")
    }

    pub fn memory(&self) -> f64 {
        machine::memory(self.child.id(), "RssAnon")
    }
}

fn status(at: SocketAddr, path: &str) -> Option<u16> {
    let mut line = TcpStream::connect(at).ok()?;
    line.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    line.write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes()).ok()?;
    let mut answer = [0; 16];
    line.read_exact(&mut answer).ok()?;
    std::str::from_utf8(&answer[9..12]).ok()?.parse().ok()
}

pub fn measure(plan: &Plan, seeded: &[Seeded], report: &mut Report) {
    let town = Town::new(plan);
    let data: Vec<PathBuf> = seeded.iter().map(|s| plan.scratch.join(format!("child-{}", s.rows))).collect();
    for (s, folder) in seeded.iter().zip(&data) {
        s.copy(folder.join("hearback.db"));
    }
    let mut starts = vec![(Vec::new(), Vec::new(), Vec::new()); seeded.len()];
    for _ in 0..plan.rounds {
        machine::wait_for_quiet(plan.foreign);
        for (folder, (up, drawn, idle)) in data.iter().zip(&mut starts) {
            let program = Program::start(plan, folder, &[]);
            up.push(program.up * 1000.0);
            drawn.push(program.drawn * 1000.0);
            std::thread::sleep(Duration::from_millis(500));
            idle.push(program.memory());
        }
    }
    println!("\nThe program as a process of its own");
    for (s, (up, drawn, idle)) in seeded.iter().zip(&starts) {
        let rows = s.rows;
        report.figure(&format!("start to first answer at {rows} concerns"), "ms", at_most("start to first answer, ms", 150.0, 50.0), up);
        report.figure(&format!("start to first form drawn at {rows}"), "ms", None, drawn);
        report.figure(
            &format!("RssAnon idle at {rows}, first form drawn"),
            "MB",
            if rows == seeded[0].rows { at_most("RssAnon idle, MB", 24.0, 12.0) } else { None },
            idle,
        );
    }
    for (s, folder) in seeded.iter().zip(&data) {
        let program = Program::start(plan, folder, &[]);
        let calls = mixed(&town, s);
        let (mut most, mut done, mut wrong) = (0.0f64, 0, 0);
        for _ in 0..(plan.seconds.ceil() as usize * 4) {
            let cell = closed(program.at, &calls, 64, 0.5);
            (done, wrong) = (done + cell.done, wrong + cell.wrong);
            most = most.max(program.memory());
        }
        std::thread::sleep(Duration::from_millis(500));
        let after = program.memory();
        let goal = if s.rows == seeded[0].rows {
            at_most("RssAnon under a mixed load, MB", 64.0, 40.0)
        } else {
            at_most("RssAnon with the largest house, MB", 96.0, 64.0)
        };
        report.figure(&format!("RssAnon at {} under a mixed load, 64 callers, most", s.rows), "MB", goal, &[most]);
        report.figure(&format!("RssAnon at {} after it ({done} answers, {wrong} wrong)", s.rows), "MB", None, &[after]);
    }
}

/// 500 reads to one post, in an order that mixes them.
fn mixed(town: &Town, seeded: &Seeded) -> Calls {
    let threads = pages::threads(town, seeded, Packed::Gzip).list;
    let (writes, _) = posts(&town.keys, "place-1", 200, Packed::Gzip);
    let at = |p: u64, path: &str| get(&format!("/p/place-{}{path}", p % SHOWN), Packed::Gzip);
    let list = (0..writes.list.len() as u64 * 501).map(|n| match n {
        n if n % 501 == 500 => writes.list[(n / 501) as usize].clone(),
        n if n % 10 < 3 => threads[(n as usize * 7) % threads.len()].clone(),
        n if n % 10 < 6 => at(n / 10, "/board"),
        n if n % 10 < 8 => at(n / 10, "/tell"),
        n if n % 10 == 8 => at(n / 10, ""),
        _ => get("/promise", Packed::Gzip),
    });
    Calls { keep: 1 << 30, ..Calls::of(list.collect()) }
}
