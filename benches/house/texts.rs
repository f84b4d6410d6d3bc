//! Texts: how long a gateway waits for its answer while two hundred a second come, whether all become messages, and what ten
//! thousand answers that wait to be texted cost in memory.

use crate::{
    Plan,
    child::Program,
    report::{Report, at_most},
    seed::Seeded,
    town::Town,
};
use hearback::{
    channel::sms::{
        gateway::Kind,
        setup::{self, Made, Of},
    },
    clock::{Clock, Day},
    ground::{
        anon::{
            Phone,
            relay::{
                Relay,
                going::{self, Why},
            },
        },
        db::{Db, Id},
    },
    sql,
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::{
    fmt::Write as _,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const RATE: usize = 200;
const SECONDS: usize = 10;
const LINES: usize = 20;
const QUEUED: usize = 10_000;
const SECRET: &str = "a secret of thirty-two letters!!";

pub fn measure(plan: &Plan, town: &Town, small: &Seeded, report: &mut Report) {
    let folder = plan.scratch.join("texts");
    small.copy(folder.join("hearback.db"));
    let keys = plan.kept.join("keys");
    let handed = Arc::new(AtomicU64::new(0));
    let (gateway, path) = town.runtime.block_on(async {
        let gateway = listen(handed.clone()).await;
        let path = channel(&folder, &keys, &gateway, 0).await;
        (gateway, path)
    });
    println!("\nTexts");
    let set = [("HEARBACK_RELEASE", "now"), ("HEARBACK_GATEWAYS_MAY_BE_INSIDE", "true")];
    let program = Program::start(plan, &folder, &set);
    let (waits, took) = town.runtime.block_on(async {
        let before = count(&folder).await;
        let waits = deliver(&program, &path).await;
        let begun = Instant::now();
        let all = before + (RATE * SECONDS) as i64;
        while count(&folder).await < all {
            assert!(begun.elapsed() < Duration::from_secs(60), "texts were lost");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        (waits, begun.elapsed().as_secs_f64())
    });
    let at = |q: f64| waits[((waits.len() - 1) as f64 * q) as usize];
    report.figure(&format!("a gateway's wait, {RATE} texts a second, p99"), "ms", at_most("webhook p99, ms", 50.0, 10.0), &[at(0.99)]);
    report.figure("half of them", "ms", None, &[at(0.5)]);
    report.figure("until the last of 2,000 is a message", "s", None, &[took]);
    drop(program);

    // What waits to be texted, at the pace of its channel.
    let folder = plan.scratch.join("texts-out");
    small.copy(folder.join("hearback.db"));
    town.runtime.block_on(async { drop(channel(&folder, &keys, &gateway, QUEUED).await) });
    let program = Program::start(plan, &folder, &set);
    std::thread::sleep(Duration::from_secs(2));
    let (before, sent) = (program.memory(), handed.load(Ordering::Relaxed));
    std::thread::sleep(Duration::from_secs(10));
    let (after, sent) = (program.memory(), handed.load(Ordering::Relaxed) - sent);
    report.figure("handed over a second, of 10,000 that wait", "", None, &[sent as f64 / 10.0]);
    report.figure("RssAnon that grew meanwhile", "MB", at_most("growth while 10,000 texts leave, MB", 4.0, 1.0), &[(after - before).max(0.0)]);
}

/// A channel of our own format, and so many texts that wait to leave by it. Gives the path its script calls.
async fn channel(folder: &Path, keys: &Path, gateway: &str, queued: usize) -> String {
    // The key of the relay is made anew for each folder.
    let _ = std::fs::remove_file(keys.join("relay.key"));
    let relay = Relay::open(folder, keys).await.expect("a relay");
    let typed = [("number", "+447400000002"), ("secret", SECRET), ("url", gateway)].map(|(n, v)| (n.to_string(), v.to_string()));
    let now = Clock::Wall.now();
    let today = Day::of(now, &jiff::tz::TimeZone::UTC);
    let of = Of { place: "place-1", zone: "Europe/London", locale: "en-GB", today };
    let Made::At { at, .. } = setup::make(&relay, "http://x", &of, Kind::Native, &typed.into()).await.expect("a channel") else { panic!("the fields changed") };
    let id: Id = relay.db.read().await.expect("a reader").q(sql!(relay "select id from channel limit 1")).scalar().await.expect("a channel");
    for begin in (0..queued).step_by(500) {
        let (relay_, id) = (relay.clone(), id.clone());
        let write = relay.db.write(move |tx| {
            Box::pin(async move {
                for n in begin..begin + 500 {
                    let number = Phone::read(&format!("+4477{n:08}")).expect("a number");
                    let mark = relay_.mark(&id, number.digits());
                    relay_.heard_of(tx, &id, &mark, &number, None, now).await?;
                    going::put(tx, &id, &mark, None, Why::Help, n as i64, now, now);
                }
                Ok(())
            })
        });
        write.await.expect("they are queued");
    }
    relay.db.close().await;
    at.strip_prefix("http://x").expect("our address").to_string()
}

/// A gateway that takes everything.
async fn listen(handed: Arc<AtomicU64>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let at = format!("http://{}/", listener.local_addr().expect("a port"));
    tokio::spawn(async move {
        while let Ok((mut line, _)) = listener.accept().await {
            let handed = handed.clone();
            tokio::spawn(async move {
                let mut call = [0; 4096];
                if line.read(&mut call).await.is_ok() {
                    handed.fetch_add(1, Ordering::Relaxed);
                    let _ = line.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").await;
                }
            });
        }
    });
    at
}

/// How many messages there are, asked from outside.
async fn count(folder: &Path) -> i64 {
    let db = Db::sqlite(&folder.join("hearback.db")).await.expect("the database opens");
    let n = db.read().await.expect("a reader").q(sql!("select count(*) from concern")).scalar().await.expect("a number");
    db.close().await;
    n
}

/// Each on time, whether or not those before were answered. Milliseconds, sorted.
async fn deliver(program: &Program, path: &str) -> Vec<f64> {
    let begun = tokio::time::Instant::now() + Duration::from_millis(200);
    let lines = (0..LINES).map(|nth| {
        let path = path.to_string();
        let at = program.at;
        tokio::spawn(async move {
            let mut line = TcpStream::connect(at).await.expect("a line");
            let _ = line.set_nodelay(true);
            let mut waits = Vec::new();
            for n in (nth..RATE * SECONDS).step_by(LINES) {
                let due = begun + Duration::from_secs_f64(n as f64 / RATE as f64);
                tokio::time::sleep_until(due).await;
                line.write_all(&call(&path, n)).await.expect("it is taken");
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(line.read_u8().await.expect("an answer"));
                }
                assert_eq!(&head[9..12], b"204", "{}", String::from_utf8_lossy(&head));
                waits.push(due.elapsed().as_secs_f64() * 1000.0);
            }
            waits
        })
    });
    let mut all: Vec<f64> = futures_util::future::join_all(lines).await.into_iter().flat_map(|waits| waits.expect("a line ends well")).collect();
    all.sort_by(f64::total_cmp);
    all
}

fn call(path: &str, n: usize) -> Vec<u8> {
    let words = crate::seed::text(n as u64, 120).replace(['"', '\\', '\n'], " ");
    let body = format!(r#"{{"id":"m-{n}","from":"+4478{n:08}","to":"+447400000002","text":"{words}"}}"#);
    let second = (Clock::Wall.now().0 / 1000).to_string();
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("a key");
    mac.update(format!("{second}.{body}").as_bytes());
    let mut signature = String::new();
    for b in mac.finalize().into_bytes() {
        let _ = write!(signature, "{b:02x}");
    }
    format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {}\r\nX-Timestamp: {second}\r\nX-Signature: sha256={signature}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}
