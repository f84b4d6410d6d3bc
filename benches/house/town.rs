//! Houses to be measured: the real server on loopback sockets, and what callers say to it.

use crate::{Plan, load::Calls};
use hearback::{
    app::App,
    channel::form::PageKey,
    clock::Clock,
    config::Config,
    ground::{anon::Keys, db::Db},
    serve,
};
use std::{fmt::Write, net::SocketAddr, path::Path};
use tokio::{net::TcpListener, runtime::Runtime};

/// The runtime servers run on, as `hearback serve` makes it, and the keys of all seeded databases.
pub struct Town {
    pub runtime: Runtime,
    pub keys: Keys,
}

/// One house, open.
pub struct House {
    pub app: App,
    pub at: SocketAddr,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    served: Option<tokio::task::JoinHandle<()>>,
}

/// Whether an answer may come packed, as browsers ask for it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Packed {
    Gzip,
    Plain,
}

impl Town {
    pub fn new(plan: &Plan) -> Town {
        let folder = plan.kept.join("keys");
        let keys = if Keys::path(&folder).exists() { Keys::read(&folder) } else { Keys::make(&folder) }.expect("a key for the seeded databases");
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("house").build().expect("a runtime");
        Town { runtime, keys }
    }

    /// Opens a house on an SQLite file.
    pub fn sqlite(&self, file: &Path) -> House {
        let db = self.runtime.block_on(Db::sqlite(file)).expect("the database opens");
        self.house(db)
    }

    pub fn postgres(&self, url: &str) -> House {
        let db = self.runtime.block_on(Db::postgres(url)).expect("PostgreSQL answers");
        self.house(db)
    }

    /// The whole of it but the timetable: the limits for floods are lifted, since all callers come from one network.
    fn house(&self, db: Db) -> House {
        const NO_LIMIT: u32 = 1_000_000_000;
        let config = Config { posts_per_hour: NO_LIMIT, posts_per_hour_in_all: NO_LIMIT, wrong_words_per_hour: NO_LIMIT, keep_days: 365, ..Config::default() };
        let app = App::new(config, db, self.keys.clone(), Clock::Wall);
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let (at, served) = self.runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let (at, app) = (listener.local_addr().expect("a port"), app.clone());
            let served = tokio::spawn(async move { serve::on(listener, &app, async { drop(stopped.await) }).await });
            (at, served)
        });
        House { app, at, stop: Some(stop), served: Some(served) }
    }

    /// Ends a house: nothing of it is left open.
    pub fn close(&self, mut house: House) {
        drop(house.stop.take());
        self.runtime.block_on(async {
            if let Some(served) = house.served.take() {
                let _ = served.await;
            }
            house.app.db.close().await;
        });
    }
}

/// What a browser says beside its request; both the house and its anchor hear it.
const BROWSER: &str = "Host: 127.0.0.1\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\r\n\
    Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\nAccept-Language: en-GB,en;q=0.5\r\nSec-Fetch-Dest: document\r\n\
    Sec-Fetch-Mode: navigate\r\nSec-Fetch-Site: same-origin\r\nUpgrade-Insecure-Requests: 1\r\n";

pub fn get(path: &str, packed: Packed) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\n{BROWSER}{}\r\n", accepts(packed)).into_bytes()
}

/// The same with a session's cookie.
pub fn get_as(path: &str, token: &str, packed: Packed) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\n{BROWSER}{}Cookie: __Host-hearback={token}\r\n\r\n", accepts(packed)).into_bytes()
}

pub fn post(path: &str, body: &str, packed: Packed) -> Vec<u8> {
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\n{BROWSER}{}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}", accepts(packed))
        .into_bytes()
}

fn accepts(packed: Packed) -> &'static str {
    if packed == Packed::Gzip { "Accept-Encoding: gzip, deflate, br\r\n" } else { "" }
}

/// A text as a form sends it.
pub fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            b if b.is_ascii_alphanumeric() => out.push(char::from(b)),
            b => drop(write!(out, "%{b:02X}")),
        }
    }
    out
}

/// Posts of the last step, each with a page key of its own, and the digits its answer must hold.
pub fn posts(keys: &Keys, slug: &str, n: usize, packed: Packed) -> (Calls, Vec<String>) {
    let now = Clock::Wall.now();
    let (calls, digits) = (0..n as u64)
        .map(|i| {
            let key = PageKey::fresh(now);
            let draft = key.seal(keys, slug, now).expect("a sealed draft");
            let words = encoded(&crate::seed::text(i, 460));
            let body = format!("step=check&draft={draft}&kind=problem&words={words}&better=&see=team");
            (post(&format!("/p/{slug}/tell"), &body, packed), keys.receipt_for(key.key.as_bytes()).digits())
        })
        .unzip();
    (Calls { once: true, keep: 1, ..Calls::of(calls) }, digits)
}

/// Unpacks a body if it came packed.
pub fn unpacked(body: &[u8]) -> String {
    let mut text = Vec::new();
    if body.starts_with(&[0x1f, 0x8b]) {
        let _ = std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(body), &mut text);
    } else {
        text = body.to_vec();
    }
    String::from_utf8_lossy(&text).into_owned()
}
