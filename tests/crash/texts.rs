//! Texts, with the house and the relay as two programs that are killed with -9 again and again: no text is lost, none becomes
//! two messages, and nobody is texted twice. And nothing the house keeps holds a number.

use crate::{
    house::{House, Server, refused},
    memory::Search,
};
use hearback::clock::Clock;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::{
    collections::BTreeMap,
    io::Write,
    process::{Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const TEXTS: usize = 120;
const KILLS: usize = 100;
/// A number nobody has, which the house is started with.
const PLANTED: &str = "+447700900999";
pub const SECRET: &str = "a secret of thirty-two letters!!";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_kills_lose_no_text_and_send_none_twice_on_sqlite() {
    let house = House::on_sqlite().await;
    let joined = by_socket(&house);
    kills(house, joined, TEXTS, KILLS).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_kills_lose_no_text_and_send_none_twice_on_postgres() {
    let house = House::on_postgres().await;
    let joined = by_socket(&house);
    kills(house, joined, TEXTS, KILLS).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_tls_it_is_the_same() {
    let house = House::on_sqlite().await;
    let joined = over_tls(&house);
    kills(house, joined, 18, 10).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_house_and_a_relay_that_do_not_know_each_other_do_not_start() {
    let house = House::on_sqlite().await;
    let mut command = house.program();
    command.env("HEARBACK_RELAY", "tls").env("HEARBACK_RELAY_LISTEN", "127.0.0.1:0");
    let said = refused(command);
    assert!(said.contains("relay_peer must be what \"hearback relay fingerprint\" says on the other computer"), "{said}");
    let mut command = house.program();
    command.arg("relay").env("HEARBACK_RELAY_HOUSE", "127.0.0.1:1").env("HEARBACK_RELAY_PEER", "sha256:beef");
    let said = refused(command);
    assert!(said.contains("relay_peer must be what \"hearback fingerprint\" says") && said.contains("64 letters"), "{said}");
}

fn number(n: usize) -> String {
    format!("+447700900{n:03}")
}

/// A text that a gateway was handed.
#[derive(Debug, Clone)]
pub struct Text {
    pub to: String,
    pub words: String,
    times: usize,
}

/// What the gateway was handed, by the name it went under.
pub type Handed = Arc<Mutex<BTreeMap<String, Text>>>;

/// A gateway that takes texts, and knows the same name for the same text.
pub async fn gateway() -> (String, Handed) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = format!("http://{}/", listener.local_addr().unwrap());
    let handed = Handed::default();
    let all = handed.clone();
    tokio::spawn(async move {
        loop {
            let (mut line, _) = listener.accept().await.unwrap();
            let all = all.clone();
            tokio::spawn(async move {
                let mut call = Vec::new();
                let body = loop {
                    let mut piece = [0; 4096];
                    let Ok(n @ 1..) = line.read(&mut piece).await else { return };
                    call.extend_from_slice(&piece[..n]);
                    let text = String::from_utf8_lossy(&call).into_owned();
                    if let Some((_, body)) = text.split_once("\r\n\r\n")
                        && let Ok(body) = serde_json::from_str::<serde_json::Value>(body)
                    {
                        break body;
                    }
                };
                let text = |name: &str| body[name].as_str().unwrap().to_string();
                all.lock().unwrap().entry(text("id")).or_insert(Text { to: text("to"), words: text("text"), times: 0 }).times += 1;
                let _ = line.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").await;
            });
        }
    });
    (at, handed)
}

/// A relay of its own: another folder, another key.
pub struct Relay {
    pub house: House,
    /// Where the house is, as a setting of the relay's.
    to: Vec<(&'static str, String)>,
}

impl Relay {
    pub fn program(&self, more: &[&str]) -> Command {
        let mut command = self.house.program();
        command.arg("relay").args(more).envs(self.to.clone()).env("HEARBACK_GATEWAYS_MAY_BE_INSIDE", "true");
        command
    }

    /// Sets up a number; gives the path its gateway calls.
    pub fn number(&self, gateway: &str) -> String {
        let mut add = self.program(&["add", "--gateway", "native", "--place", "northside"]);
        let mut child = add.stdin(Stdio::piped()).spawn().unwrap();
        write!(child.stdin.take().unwrap(), "number=+447400000002\nsecret={SECRET}\nurl={gateway}\n").unwrap();
        let said = child.wait_with_output().unwrap();
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        let said = String::from_utf8(said.stdout).unwrap();
        url::Url::parse(said.lines().nth(1).unwrap()).unwrap().path().to_string()
    }
}

/// The house, waiting for its relay where these settings say.
fn open(house: &House, at: &[(&'static str, String)]) -> Server {
    let mut command = house.program();
    command.envs(at.iter().cloned()).env("STARTED_WITH", PLANTED);
    Server::start(command)
}

/// How the house and its relay come together.
pub struct Joined {
    /// What the house is told.
    pub at: Vec<(&'static str, String)>,
    pub relay: Relay,
}

pub fn by_socket(house: &House) -> Joined {
    let socket = ("HEARBACK_RELAY_SOCKET", house.folder().join("relay.sock").display().to_string());
    Joined { at: vec![("HEARBACK_RELAY", "socket".into()), socket.clone()], relay: Relay { house: House::empty(), to: vec![socket] } }
}

/// What a program says in one line.
fn says(mut command: Command) -> String {
    let said = command.output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap().trim().to_string()
}

/// As on two computers: each is told the other's fingerprint.
fn over_tls(house: &House) -> Joined {
    let at = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let mut relay = Relay { house: House::empty(), to: vec![("HEARBACK_RELAY_HOUSE", at.clone())] };
    let mut asks = house.program();
    asks.arg("fingerprint");
    let (of_house, of_relay) = (says(asks), says(relay.program(&["fingerprint"])));
    assert_ne!(of_house, of_relay);
    relay.to.push(("HEARBACK_RELAY_PEER", of_house));
    Joined { at: vec![("HEARBACK_RELAY", "tls".into()), ("HEARBACK_RELAY_LISTEN", at), ("HEARBACK_RELAY_PEER", of_relay)], relay }
}

/// The call with which a gateway delivers a text.
fn call(path: &str, n: usize) -> String {
    signed(path, &format!(r#"{{"id":"m-{n}","from":"{}","to":"+447400000002","text":"planted-words number {n} of many"}}"#, number(n)))
}

/// The same of any text, under the secret of our own format.
pub fn signed(path: &str, body: &str) -> String {
    let second = (Clock::Wall.now().0 / 1000).to_string();
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(format!("{second}.{body}").as_bytes());
    let signature: String = mac.finalize().into_bytes().iter().map(|b| format!("{b:02x}")).collect();
    format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {}\r\nX-Timestamp: {second}\r\nX-Signature: sha256={signature}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

/// Delivers a text as a gateway does: again, until it is told that it was taken.
async fn deliver(at: Arc<Mutex<String>>, path: String, n: usize) {
    loop {
        let (to, call) = (at.lock().unwrap().clone(), call(&path, n));
        let told = async {
            let mut line = TcpStream::connect(to).await.ok()?;
            line.write_all(call.as_bytes()).await.ok()?;
            let mut head = [0; 12];
            line.read_exact(&mut head).await.ok()?;
            (&head[9..10] == b"2").then_some(())
        };
        if tokio::time::timeout(Duration::from_secs(5), told).await.ok().flatten().is_some() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// A core dump of the house would hold no number; one of the relay would.
async fn dumps(main: &Server, side: &Server, path: &str, texts: usize) {
    let search = Search::of((0..texts).map(number));
    assert_eq!(search.in_memory(main.pid()), None, "a number stands in the memory of the house");
    // That this search can find something there: a number that it was started with.
    assert!(Search::of([PLANTED.to_string()]).in_memory(main.pid()).is_some());
    // Most of a text, whose end lets the relay wait.
    let call = call(path, 0);
    let mut line = TcpStream::connect(&side.address).await.unwrap();
    line.write_all(&call.as_bytes()[..call.len() - 10]).await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(search.in_memory(side.pid()).is_some(), "the relay is what knows numbers");
    for program in [main, side] {
        let limits = std::fs::read_to_string(format!("/proc/{}/limits", program.pid())).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert!(core.split_whitespace().skip(4).take(2).all(|bytes| bytes == "0" || bytes == "1"), "{core}");
    }
}

/// So many texts, so many kills.
async fn kills(house: House, joined: Joined, texts: usize, kills: usize) {
    let (gateway, handed) = gateway().await;
    let Joined { at: joined, relay } = joined;
    let path = relay.number(&gateway);
    let (mut main, mut side) = (open(&house, &joined), Server::start(relay.program(&[])));
    let at = Arc::new(Mutex::new(side.address.clone()));

    let (delivered, after) = (Arc::new(AtomicUsize::new(0)), texts / 6);
    let (count, to, known) = (delivered.clone(), at.clone(), path.clone());
    let delivering = tokio::spawn(async move {
        for n in 0..texts - after {
            deliver(to.clone(), known.clone(), n).await;
            count.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    });
    for _ in 0..kills {
        tokio::time::sleep(Duration::from_micros(rand::random_range(0..250_000))).await; // where it finds them is meant to be chance
        if rand::random() {
            main.kill();
            main = open(&house, &joined);
        } else {
            side.kill();
            side = Server::start(relay.program(&[]));
            at.lock().unwrap().clone_from(&side.address);
        }
    }
    delivering.await.unwrap();
    // When nobody is killed any more: those whose memory is read at the end had a part in it.
    for n in texts - after..texts {
        deliver(at.clone(), path.clone(), n).await;
        delivered.fetch_add(1, Ordering::SeqCst);
    }
    let all_are_there = async {
        while house.number("select count(*) from concern").await < i64::try_from(texts).unwrap() || handed.lock().unwrap().len() < texts {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    };
    let there = tokio::time::timeout(Duration::from_mins(3), all_are_there).await;
    let concerns = house.number("select count(*) from concern").await;
    assert!(there.is_ok(), "{} were acknowledged, {concerns} are messages, {} were answered", delivered.load(Ordering::SeqCst), handed.lock().unwrap().len());
    // A little longer, for what should not come.
    tokio::time::sleep(Duration::from_secs(3)).await;
    dumps(&main, &side, &path, texts).await;
    main.stop();
    side.stop();
    assert_eq!(usize::try_from(house.number("select count(*) from concern").await).unwrap(), texts);
    let handed = handed.lock().unwrap().clone();
    let mut to: Vec<&String> = handed.values().map(|text| &text.to).collect();
    to.sort_unstable();
    let expected: Vec<String> = (0..texts).map(number).collect();
    assert_eq!(to, expected.iter().collect::<Vec<_>>(), "each telephone has one thank-you");
    let again = handed.values().filter(|text| text.times > 1).count();
    println!("{again} of {texts} were handed over again under their own name");

    // Nothing of the house holds a number, and of the relay none in clear.
    let search = Search::of((0..texts).map(number));
    for folder in [house.folder(), relay.house.folder()] {
        assert_eq!(search.in_files(folder), None);
    }
    assert_eq!(search.in_bytes(house.rows().await.as_bytes()), None);
    house.clear().await;
}
