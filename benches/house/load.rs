//! Callers: keep-alive HTTP/1.1 over loopback with as little client as possible, so that the two cores go to the server.
//!
//! [`closed`] has so many callers who ask again as soon as they are answered: it finds the capacity. [`open`] asks at a
//! fixed rate whatever happens and counts waiting from the moment a call was due, so that a slow server cannot hide
//! behind callers who politely wait. Every status is checked; bodies are checked by the caller of this module, all of
//! them or a sample.

use crate::{
    machine::{Meter, Spent},
    wire::Inbox,
};
use futures_util::future::BoxFuture;
use std::{
    io::{Read, Write},
    net::SocketAddr,
    sync::{
        Arc, Barrier,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::net::TcpStream;

/// Runs after a call with its number; most of the time there is nothing to do.
pub type After = Arc<dyn Fn(usize) -> Option<BoxFuture<'static, ()>> + Send + Sync>;

/// What is asked.
#[derive(Clone)]
pub struct Calls {
    pub list: Arc<Vec<Vec<u8>>>,
    /// Each call may be sent once; otherwise they go round and round.
    pub once: bool,
    /// Answers whose body is kept: every n-th.
    pub keep: usize,
    pub after: Option<After>,
}

impl Calls {
    pub fn of(list: Vec<Vec<u8>>) -> Calls {
        Calls { list: Arc::new(list), once: false, keep: 64, after: None }
    }

    fn keeps(&self, n: usize) -> bool {
        n.is_multiple_of(self.keep)
    }
}

/// How it went.
#[derive(Default)]
pub struct Cell {
    pub done: u64,
    /// Answers with another status than 200, and connections that broke.
    pub wrong: u64,
    pub seconds: f64,
    /// Nanoseconds, sorted.
    pub waits: Vec<u32>,
    /// Number of the call and its answer's body as it was sent.
    pub bodies: Vec<(usize, Vec<u8>)>,
    pub spent: Spent,
}

impl Cell {
    pub fn rate(&self) -> f64 {
        self.done as f64 / self.seconds.max(1e-9)
    }

    /// Microseconds of CPU a call, of the house and its database.
    pub fn cpu(&self) -> f64 {
        (self.spent.house + self.spent.postgres) * 1e6 / (self.done.max(1) as f64)
    }

    /// Milliseconds at a quantile.
    pub fn wait(&self, at: f64) -> f64 {
        let last = self.waits.len().saturating_sub(1);
        self.waits.get((last as f64 * at).round() as usize).map_or(0.0, |n| f64::from(*n) / 1e6)
    }

    /// More than one wrong answer in a thousand, or none at all, is no measurement.
    pub fn is_void(&self) -> bool {
        self.done == 0 || self.wrong * 1000 > self.done
    }

    fn add(&mut self, other: Cell) {
        self.done += other.done;
        self.wrong += other.wrong;
        self.waits.extend(other.waits);
        self.bodies.extend(other.bodies);
    }
}

async fn ask(line: &TcpStream, inbox: &mut Inbox, call: &[u8], keep: bool) -> std::io::Result<(u16, Vec<u8>)> {
    let again = |e: &std::io::Error| e.kind() == std::io::ErrorKind::WouldBlock;
    let mut sent = 0;
    while sent < call.len() {
        match line.try_write(&call[sent..]) {
            Ok(n) => sent += n,
            Err(e) if again(&e) => line.writable().await?,
            Err(e) => return Err(e),
        }
    }
    loop {
        line.readable().await?;
        match line.try_read(inbox.room()) {
            Ok(0) => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            Ok(n) => {
                if let Some(answer) = inbox.take(n, keep) {
                    return Ok(answer);
                }
            }
            Err(e) if again(&e) => {}
            Err(e) => return Err(e),
        }
    }
}

/// Answers of one caller.
fn note(cell: &mut Cell, calls: &Calls, n: usize, since: Instant, answer: std::io::Result<(u16, Vec<u8>)>) -> bool {
    let Ok((status, body)) = answer else {
        cell.wrong += 1;
        return false;
    };
    cell.waits.push(u32::try_from(since.elapsed().as_nanos()).unwrap_or(u32::MAX));
    if status == 200 {
        cell.done += 1
    } else {
        cell.wrong += 1
    }
    if status == 200 && calls.keeps(n) {
        cell.bodies.push((n % calls.list.len(), body));
    }
    true
}

/// As many callers, each asking again at once, for so long.
pub fn closed(at: SocketAddr, calls: &Calls, callers: usize, seconds: f64) -> Cell {
    let threads = callers.min(crate::machine::cores());
    let (number, gate) = (AtomicUsize::new(0), Barrier::new(threads + 1));
    let mut all = Cell::default();
    std::thread::scope(|scope| {
        let start = || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            let mine = callers / threads;
            let lines: Vec<TcpStream> = runtime.block_on(async {
                let mut lines = Vec::new();
                for _ in 0..mine {
                    let line = TcpStream::connect(at).await.expect("the server takes callers");
                    let _ = line.set_nodelay(true);
                    lines.push(line);
                }
                lines
            });
            gate.wait();
            let until = Instant::now() + Duration::from_secs_f64(seconds);
            let talk = |line: TcpStream| {
                let number = &number;
                async move {
                    let (mut cell, mut inbox) = (Cell::default(), Inbox::default());
                    while Instant::now() < until {
                        let n = number.fetch_add(1, Ordering::Relaxed);
                        if calls.once && n >= calls.list.len() {
                            break;
                        }
                        let since = Instant::now();
                        let answer = ask(&line, &mut inbox, &calls.list[n % calls.list.len()], calls.keeps(n)).await;
                        if !note(&mut cell, calls, n, since, answer) {
                            break;
                        }
                        if let Some(work) = calls.after.as_ref().and_then(|after| after(n)) {
                            work.await;
                        }
                    }
                    cell
                }
            };
            runtime.block_on(futures_util::future::join_all(lines.into_iter().map(talk)))
        };
        let handles: Vec<_> = (0..threads).map(|_| std::thread::Builder::new().name("caller".into()).spawn_scoped(scope, start).expect("a thread")).collect();
        gate.wait();
        let (meter, since) = (Meter::start(), Instant::now());
        for handle in handles {
            handle.join().expect("callers do not panic").into_iter().for_each(|cell| all.add(cell));
        }
        all.seconds = since.elapsed().as_secs_f64();
        all.spent = meter.stop();
    });
    all.waits.sort_unstable();
    all
}

/// So many calls a second over so many connections, come what may.
pub fn open(at: SocketAddr, calls: &Calls, rate: f64, lines: usize, seconds: f64, on: &tokio::runtime::Handle) -> Cell {
    let gate = Barrier::new(lines + 1);
    let mut all = Cell::default();
    let talk = |nth: usize| {
        let mut line = std::net::TcpStream::connect(at).expect("the server takes callers");
        let _ = line.set_nodelay(true);
        gate.wait();
        let (begun, mut cell, mut inbox) = (Instant::now(), Cell::default(), Inbox::default());
        for k in 0.. {
            let n = k * lines + nth;
            let due = begun + Duration::from_secs_f64(n as f64 / rate);
            if due > begun + Duration::from_secs_f64(seconds) || (calls.once && n >= calls.list.len()) {
                break;
            }
            // A timer that rings late is our fault; a connection still waiting for its last answer is the server's.
            let free = due.checked_duration_since(Instant::now()).inspect(|rest| std::thread::sleep(*rest));
            let since = if free.is_some() { Instant::now() } else { due };
            let mut exchange = || {
                line.write_all(&calls.list[n % calls.list.len()])?;
                loop {
                    let came = line.read(inbox.room())?;
                    if came == 0 {
                        return Err(std::io::ErrorKind::UnexpectedEof.into());
                    }
                    if let Some(answer) = inbox.take(came, calls.keeps(n)) {
                        return Ok(answer);
                    }
                }
            };
            if !note(&mut cell, calls, n, since, exchange()) {
                break;
            }
            if let Some(work) = calls.after.as_ref().and_then(|after| after(n)) {
                on.block_on(work);
            }
        }
        cell
    };
    let talk = &talk;
    std::thread::scope(|scope| {
        let handles: Vec<_> = (0..lines)
            .map(|nth| std::thread::Builder::new().name("caller".into()).stack_size(256 << 10).spawn_scoped(scope, move || talk(nth)).expect("a thread"))
            .collect();
        gate.wait();
        let (meter, since) = (Meter::start(), Instant::now());
        for handle in handles {
            all.add(handle.join().expect("callers do not panic"));
        }
        all.seconds = since.elapsed().as_secs_f64();
        all.spent = meter.stop();
    });
    all.waits.sort_unstable();
    all
}
