//! Watchers: how long until a change has reached a thousand inboxes, and what one that waits holds in memory.
//!
//! The program is a process of its own. All watch as one person does who reads at one place, so what they see is drawn
//! once; each has a line of its own and is looked at before each message. The callers share the machine with it, so the
//! time holds their reading as well.

use crate::{
    Plan,
    child::Program,
    report::{Report, at_most},
    seed::Seeded,
    town::{Packed, Town, posts},
    wide,
};
use hearback::{
    clock::{Clock, Day},
    ground::db::Db,
    house::{
        key::{self, Scope},
        staff,
    },
    sql,
};
use std::{
    path::Path,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::mpsc,
};

/// Before one board, and how often something changes on it.
const READERS: usize = 10_000;
const NEWS: usize = 10;
const WATCHERS: usize = 1000;
const IDLE: usize = 2000;
const CHANGES: usize = 20;

pub fn measure(plan: &Plan, town: &Town, small: &Seeded, report: &mut Report) {
    let folder = plan.scratch.join("live");
    small.copy(folder.join("hearback.db"));
    let token = town.runtime.block_on(sign_in(town, &folder));
    let program = Program::start(plan, &folder, &[("HEARBACK_RELEASE", "now")]);
    println!("\nLive pages");
    let before = program.memory();
    let (tell, mut told) = mpsc::unbounded_channel();
    town.runtime.block_on(async {
        for _ in 0..WATCHERS {
            watch(&program, "%2Fdesk", &token, &tell).await;
        }
        settle(&mut told, WATCHERS).await;
        let (changes, _) = posts(&town.keys, "place-1", CHANGES, Packed::Plain);
        let (mut last, mut most) = (Vec::new(), Vec::new());
        for change in changes.list.iter() {
            tokio::time::sleep(Duration::from_millis(600)).await; // no two in one message
            let begun = Instant::now();
            post(&program, change, b"200").await;
            let mut took = Vec::with_capacity(WATCHERS);
            while took.len() < WATCHERS {
                let (at, _) = tokio::time::timeout(Duration::from_secs(5), told.recv()).await.expect("all are told").expect("all are there");
                took.push(at.duration_since(begun).as_secs_f64() * 1000.0);
            }
            took.sort_by(f64::total_cmp);
            last.push(took[WATCHERS * 99 / 100]);
            most.push(took[WATCHERS - 1]);
        }
        report.figure(&format!("a post reaches {WATCHERS} inboxes, p99 of them"), "ms", at_most("a change reaches all, p99, ms", 250.0, 100.0), &last);
        report.figure("the last of them", "ms", None, &most);
        for _ in WATCHERS..IDLE {
            watch(&program, "%2Fdesk", &token, &tell).await;
        }
        settle(&mut told, IDLE - WATCHERS).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
    });
    let each = (program.memory() - before) * 1000.0 / IDLE as f64;
    report.figure(&format!("RssAnon of a watcher who waits, of {IDLE}"), "kB", at_most("an idle watcher, kB", 8.0, 8.0), &[each]);
}

/// Ten thousand before the board of a whole organisation, each with the page that is there.
pub fn boards(plan: &Plan, town: &Town, small: &Seeded, report: &mut Report) {
    let folder = plan.scratch.join("boards");
    let house = town.sqlite(&small.copy(folder.join("hearback.db")));
    let (number, key) = town.runtime.block_on(async {
        let number = wide::fill(town, &house).await.expect("the verbs take what is promised");
        let now = Clock::Wall.now();
        let place = house.app.places.tree(&house.app.db, now).await.and_then(|tree| tree.slug("open-door")).expect("the organisation");
        let keys = town.keys.clone();
        let make = house.app.db.write(move |tx| Box::pin(async move { key::make(tx, &keys, &place, "The bench", &[Scope::Promises], "admin", now).await }));
        (number, make.await.expect("a key"))
    });
    town.close(house);
    let program = Program::start(plan, &folder, &[("HEARBACK_RELEASE", "now")]);
    println!("\nLive boards");
    let (tell, mut told) = mpsc::unbounded_channel();
    town.runtime.block_on(async {
        let page = fetch(&program, "/p/open-door/board").await;
        let have = page.split("data-have=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the page says what it has").to_string();
        let before = program.memory();
        for _ in 0..READERS {
            watch(&program, &format!("%2Fp%2Fopen-door%2Fboard&have={have}"), "", &tell).await;
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert!(told.try_recv().is_err(), "what a page has is not sent to it");
        let each = (program.memory() - before) * 1000.0 / READERS as f64;
        report.figure(&format!("RssAnon of one who looks at a board, of {READERS}"), "kB", at_most("an open board, kB", 8.0, 8.0), &[each]);
        let (mut most, mut last, mut sizes) = (Vec::new(), Vec::new(), Vec::new());
        for n in 0..NEWS {
            tokio::time::sleep(Duration::from_millis(1500)).await;
            let until = Day::of(Clock::Wall.now(), &jiff::tz::TimeZone::UTC).plus(130 + n as i64).date();
            let body = format!("{{\"words\":\"A part is missing, the {n}th\",\"until\":\"{until}\"}}");
            let begun = Instant::now();
            let move_it = format!(
                "POST /api/v1/promises/{number}/moves HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {key}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            );
            post(&program, move_it.as_bytes(), b"201").await;
            let mut took = Vec::with_capacity(READERS);
            while took.len() < READERS {
                let (at, bytes): (Instant, usize) = tokio::time::timeout(Duration::from_secs(20), told.recv()).await.expect("all are told").expect("all are there");
                took.push(at.duration_since(begun).as_secs_f64() * 1000.0);
                sizes.push(bytes as f64 / 1000.0);
            }
            took.sort_by(f64::total_cmp);
            most.push(took[READERS * 99 / 100]);
            last.push(took[READERS - 1]);
        }
        report.figure(&format!("a promise reaches {READERS} boards, p99 of them"), "ms", at_most("a change reaches 10,000 boards, p99, ms", 1000.0, 250.0), &most);
        report.figure("the last of them", "ms", None, &last);
        report.figure("a message", "kB", None, &sizes);
        let each = (program.memory() - before) * 1000.0 / READERS as f64;
        report.figure("RssAnon of one of them after all that", "kB", at_most("an open board after changes, kB", 8.0, 8.0), &[each]);
    });
}

async fn fetch(program: &Program, path: &str) -> String {
    let mut line = TcpStream::connect(program.at).await.expect("a line");
    line.write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes()).await.expect("it is taken");
    let mut page = Vec::new();
    line.read_to_end(&mut page).await.expect("a page");
    String::from_utf8_lossy(&page).into_owned()
}

/// A session of somebody who reads at one place.
async fn sign_in(town: &Town, folder: &Path) -> String {
    let db = Db::sqlite(&folder.join("hearback.db")).await.expect("the database opens");
    let (keys, now) = (town.keys.clone(), Clock::Wall.now());
    let token = db
        .write(move |tx| {
            Box::pin(async move {
                let id = tx.q(sql!("select id from staff where email = $1")).bind("p1-0@example.org".to_string()).scalar().await?;
                staff::begin(tx, &keys, &id, now).await
            })
        })
        .await
        .expect("a session");
    db.close().await;
    token
}

/// Opens a line to a page and tells when each message is there, and its bytes. Beats are answered with nothing: the bench is shorter.
async fn watch(program: &Program, page: &str, token: &str, tell: &mpsc::UnboundedSender<(Instant, usize)>) {
    let mut line = TcpStream::connect(program.at).await.expect("a line");
    let asks = format!(
        "GET /ws?page={page} HTTP/1.1\r\nHost: x\r\nOrigin: http://{}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: __Host-hearback={token}\r\n\r\n",
        program.at
    );
    line.write_all(asks.as_bytes()).await.expect("it is taken");
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(line.read_u8().await.expect("an answer"));
    }
    assert!(head.starts_with(b"HTTP/1.1 101"), "{}", String::from_utf8_lossy(&head));
    let tell = tell.clone();
    tokio::spawn(async move {
        let mut bytes = 0;
        while let Ok((text, at, length)) = frame(&mut line).await {
            bytes += length;
            if text {
                let _ = tell.send((at, std::mem::take(&mut bytes)));
            }
        }
    });
}

/// Reads one frame of RFC 6455 and says whether a message ended with it, and when the whole of it was there. A piece that
/// is not the last begins with a plus.
async fn frame(line: &mut TcpStream) -> std::io::Result<(bool, Instant, usize)> {
    let (kind, short) = (line.read_u8().await?, line.read_u8().await? & 0x7f);
    let length = match short {
        126 => u64::from(line.read_u16().await?),
        127 => line.read_u64().await?,
        n => u64::from(n),
    };
    let mut text = vec![0; length as usize];
    line.read_exact(&mut text).await?;
    Ok((kind & 0x0f == 1 && text.first() != Some(&b'+'), Instant::now(), text.len()))
}

/// Until each has been shown the page as it is.
async fn settle(told: &mut mpsc::UnboundedReceiver<(Instant, usize)>, n: usize) {
    for _ in 0..n {
        tokio::time::timeout(Duration::from_secs(20), told.recv()).await.expect("each is shown the page").expect("each is there");
    }
}

async fn post(program: &Program, change: &[u8], status: &[u8]) {
    let mut line = TcpStream::connect(program.at).await.expect("a line");
    line.write_all(change).await.expect("it is taken");
    let mut begin = [0; 12];
    line.read_exact(&mut begin).await.expect("an answer");
    assert_eq!(&begin[9..], status);
}
