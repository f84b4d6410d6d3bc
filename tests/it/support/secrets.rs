//! The search at the end of every story: no word, receipt, address or browser of a guest in any table, file or log line,
//! and no receipt or address on any page of the desk or in any address that was asked for.

use super::{Page, Town, logged};
use aho_corasick::AhoCorasick;
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use sqlx::Row;
use std::sync::PoisonError;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Typed by a guest: sealed at rest, readable on pages by those it is for.
    Words,
    /// Shown to a guest once: known to nobody else.
    Receipt,
    /// What came with their request: their address and what their browser tells.
    Brought,
}

#[derive(Debug, Clone)]
pub struct Planted {
    kind: Kind,
    text: String,
}

/// Shorter texts turn up by chance.
const LONG_ENOUGH: usize = 10;

impl Town {
    pub fn plant(&self, kind: Kind, text: &str) {
        let text = text.trim();
        // Of a novel, its beginning: searching for a megabyte in eight spellings takes long and finds no more.
        let text: String = text.chars().take(200).collect();
        if text.len() >= LONG_ENOUGH && !text.contains('\u{0}') {
            self.planted.lock().unwrap_or_else(PoisonError::into_inner).push(Planted { kind, text });
        }
    }

    /// Words that their writer agreed to show to everyone: they may lie about from now on.
    pub fn made_public(&self, text: &str) {
        self.planted.lock().unwrap_or_else(PoisonError::into_inner).retain(|p| p.text != text.trim());
    }

    pub fn everything_planted(&self) -> Vec<Planted> {
        let mut all = self.planted.lock().unwrap_or_else(PoisonError::into_inner).clone();
        // What every browser of the town says about itself.
        all.extend(["planted-agent", "pl-planted", "203.0.113.77"].map(|text| Planted { kind: Kind::Brought, text: text.into() }));
        all
    }
}

/// The ways in which a text may lie about: plain, UTF-16, hexadecimal, base64 at each offset, percent-encoded.
fn spellings(text: &str) -> Vec<Vec<u8>> {
    let bytes = text.as_bytes();
    let utf16 = |le: bool| text.encode_utf16().flat_map(|u| if le { u.to_le_bytes() } else { u.to_be_bytes() }).collect::<Vec<u8>>();
    let hex: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
    let mut all = vec![bytes.to_vec(), text.to_uppercase().into_bytes(), utf16(true), utf16(false), hex.to_uppercase().into_bytes(), hex.into_bytes()];
    all.push(url::form_urlencoded::byte_serialize(bytes).collect::<String>().into_bytes());
    for offset in 0..3 {
        let padded = [vec![0; offset], bytes.to_vec()].concat();
        for engine in [&STANDARD, &URL_SAFE_NO_PAD] {
            let encoded = engine.encode(&padded);
            // The letters at both ends depend on the neighbours.
            all.push(encoded.as_bytes()[4..encoded.len() - 4].to_vec());
        }
    }
    all.into_iter().filter(|s| s.len() >= 8).collect()
}

/// Looks for many texts in one pass.
struct Search {
    all: AhoCorasick,
    of: Vec<usize>,
}

impl Search {
    fn new(planted: &[Planted]) -> Search {
        let needles: Vec<(usize, Vec<u8>)> = planted.iter().enumerate().flat_map(|(n, p)| spellings(&p.text).into_iter().map(move |s| (n, s))).collect();
        Search { all: AhoCorasick::new(needles.iter().map(|n| &n.1)).unwrap(), of: needles.iter().map(|n| n.0).collect() }
    }

    fn find<'p>(&self, planted: &'p [Planted], haystack: &[u8]) -> Option<&'p Planted> {
        self.all.find(haystack).map(|hit| &planted[self.of[hit.pattern().as_usize()]])
    }
}

/// Fails the story if anything of its guests is found where it must not be.
pub fn search(town: &Town) {
    let planted = town.everything_planted();
    let mut places: Vec<(String, Vec<u8>)> = town.files().into_iter().map(|(path, bytes)| (path.display().to_string(), bytes)).collect();
    places.push(("the log".into(), logged()));
    places.push(("mail".into(), town.post.bytes()));
    places.extend(town.post.letters().into_iter().map(|l| (format!("a letter to {}", l.to), format!("{l:?}").into_bytes())));
    if let Some(url) = town.url.clone() {
        let tables = std::thread::spawn(move || tokio::runtime::Runtime::new().unwrap().block_on(tables(&url))).join().unwrap();
        places.extend(tables);
    }
    let search = Search::new(&planted);
    for (place, bytes) in &places {
        if let Some(p) = search.find(&planted, bytes) {
            panic!("{:?} {:?} was found in {place}", p.kind, p.text);
        }
    }
}

/// Every row of every table as text; bytes come as hexadecimal.
#[expect(clippy::disallowed_methods, reason = "it looks past the facade, at everything there is")]
async fn tables(url: &str) -> Vec<(String, Vec<u8>)> {
    let pool = sqlx::PgPool::connect(url).await.unwrap();
    let names: Vec<(String,)> =
        sqlx::query_as("select table_name::text from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
            .fetch_all(&pool)
            .await
            .unwrap();
    let mut all = Vec::new();
    for (name,) in names {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!("select t::text from {name} t"))).fetch_all(&pool).await.unwrap();
        let text = rows.iter().map(|r| r.get::<Option<String>, _>(0).unwrap_or_default()).collect::<Vec<_>>().join("\n");
        all.push((format!("table {name}"), text.into_bytes()));
    }
    pool.close().await;
    all
}

/// A page of the desk shows no receipt and nothing a browser brought.
pub fn look_through(town: &Town, page: &Page) {
    for p in town.everything_planted().iter().filter(|p| p.kind != Kind::Words) {
        assert!(!page.html.contains(&p.text), "{:?} {:?} stands on the desk's page {}", p.kind, p.text, page.path);
        assert!(!page.headers.iter().any(|(_, v)| v.contains(&p.text)), "{:?} {:?} stands in a header of {}", p.kind, p.text, page.path);
    }
}

/// No address that a page led to holds a word or a receipt.
pub fn look_at_address(town: &Town, path: &str) {
    let planted: Vec<Planted> = town.everything_planted().into_iter().filter(|p| p.kind != Kind::Brought).collect();
    if let Some(p) = Search::new(&planted).find(&planted, path.as_bytes()) {
        panic!("{:?} {:?} stands in the address {path}", p.kind, p.text);
    }
}
