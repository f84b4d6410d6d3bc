//! The style sheet, the fonts and the small scripts, inside the program, under names that change with their content.

use axum::{
    http::{HeaderMap, HeaderName, header},
    response::{IntoResponse, Response},
};
use flate2::{Compress, Compression, FlushCompress, Status, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::{cell::RefCell, io::Write, sync::LazyLock};

/// One file as it is served.
pub struct Asset {
    /// Its address, with a part of its hash.
    pub href: String,
    name: String,
    kind: &'static str,
    plain: &'static [u8],
    packed: Option<Vec<u8>>,
}

impl Asset {
    fn new(name: &str, kind: &'static str, plain: &'static [u8]) -> Asset {
        let hash: String = Sha256::digest(plain).iter().take(5).map(|b| format!("{b:02x}")).collect();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let name = format!("{stem}.{hash}.{ending}");
        // Fonts are packed already.
        let packed = (!kind.starts_with("font/")).then(|| gzip_well(plain));
        Asset { href: format!("/static/{name}"), name, kind, plain, packed }
    }
}

/// How much work goes into packing a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// A page somebody asks for, perhaps the first one over a thin line.
    Well,
    /// The answer to a form: what weighs more, the style and the letters, is there already.
    Quick,
}

thread_local! {
    /// Making room for a packer costs more than packing a page.
    static PACKERS: [RefCell<Compress>; 2] = [2, 1].map(|level| RefCell::new(Compress::new_gzip(Compression::new(level), 15)));
}

/// Packs a page as it is sent.
#[must_use]
pub fn gzip(plain: &[u8], how: Packing) -> Vec<u8> {
    let mut packed = Vec::with_capacity(plain.len() + 128); // never larger than this, as RFC 1951 stores what does not shrink
    let done = PACKERS.with(|both| {
        let mut it = both[how as usize].borrow_mut();
        it.reset();
        it.compress_vec(plain, &mut packed, FlushCompress::Finish)
    });
    match done {
        Ok(Status::StreamEnd) => packed,
        _ => gzip_well(plain),
    }
}

/// Packs as well as gzip can, what is packed once for ever.
fn gzip_well(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail; if it did, the half-written bytes would not be sent.
    encoder.write_all(plain).and_then(|()| encoder.finish()).unwrap_or_default()
}

/// All files of the house.
pub struct Assets {
    pub css: Asset,
    /// What only the desk needs besides.
    pub desk: Asset,
    /// What only boards need besides.
    pub board: Asset,
    /// What only the result of a vote needs besides.
    pub vote: Asset,
    /// What only meetings need besides, at home, at the desk and on the wall of a room.
    pub meeting: Asset,
    pub leave: Asset,
    pub live: Asset,
    /// Keys and small helps, for the desk alone.
    pub hands: Asset,
    /// The poster, the paper it is printed on, and its button.
    pub poster: Asset,
    pub a3: Asset,
    pub a4: Asset,
    pub print: Asset,
    /// What only screens on a wall need: their look, what guards their guests, and what keeps messages without a network.
    pub screen: Asset,
    pub kiosk: Asset,
    pub queue: Asset,
    /// A code on paper opens the page with its words in it.
    pub back: Asset,
    /// A voting link is made on a phone.
    pub phone: Asset,
    noble: Asset,
    /// Cards and forms on paper.
    pub paper: Asset,
    fonts: Vec<Asset>,
    style: Vec<u8>,
}

/// The files, made ready at first use. The style sheet names the fonts by their hashed addresses.
pub static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let fonts = vec![
        Asset::new("ahn-400.woff2", "font/woff2", include_bytes!("../../../static/fonts/ahn-400.woff2")),
        Asset::new("ahn-700.woff2", "font/woff2", include_bytes!("../../../static/fonts/ahn-700.woff2")),
        Asset::new("ahn-ext-400.woff2", "font/woff2", include_bytes!("../../../static/fonts/ahn-ext-400.woff2")),
    ];
    let style = |text: &str| -> &'static [u8] {
        let mut style = slim(text);
        for (font, plain) in fonts.iter().zip(["ahn-400.woff2", "ahn-700.woff2", "ahn-ext-400.woff2"]) {
            style = style.replace(&format!("fonts/{plain}"), &font.href);
        }
        Box::leak(style.into_boxed_str()).as_bytes() // once, for the life of the program
    };
    let css = style(include_str!("../../../static/hearback.css"));
    let kind = "text/css; charset=utf-8";
    let noble = Asset::new("noble-voprf.js", "text/javascript; charset=utf-8", include_bytes!("../../../static/noble-voprf.js"));
    // A module names another by its address, which changes with its content.
    let phone: &'static [u8] = Box::leak(include_str!("../../../static/phone.js").replace("./noble-voprf.js", &noble.href).into_boxed_str()).as_bytes();
    Assets {
        css: Asset::new("hearback.css", kind, css),
        desk: Asset::new("desk.css", kind, style(include_str!("../../../static/desk.css"))),
        board: Asset::new("board.css", kind, style(include_str!("../../../static/board.css"))),
        vote: Asset::new("vote.css", kind, style(include_str!("../../../static/vote.css"))),
        meeting: Asset::new("meeting.css", kind, style(include_str!("../../../static/meeting.css"))),
        leave: Asset::new("leave.js", "text/javascript; charset=utf-8", include_bytes!("../../../static/leave.js")),
        live: Asset::new("live.js", "text/javascript; charset=utf-8", include_bytes!("../../../static/live.js")),
        hands: Asset::new("desk.js", "text/javascript; charset=utf-8", include_bytes!("../../../static/desk.js")),
        poster: Asset::new("poster.css", kind, style(include_str!("../../../static/poster.css"))),
        a3: Asset::new("poster-a3.css", kind, style(include_str!("../../../static/poster-a3.css"))),
        a4: Asset::new("poster-a4.css", kind, style(include_str!("../../../static/poster-a4.css"))),
        paper: Asset::new("paper.css", kind, style(include_str!("../../../static/paper.css"))),
        print: Asset::new("print.js", "text/javascript; charset=utf-8", include_bytes!("../../../static/print.js")),
        screen: Asset::new("kiosk.css", kind, style(include_str!("../../../static/kiosk.css"))),
        kiosk: Asset::new("kiosk.js", "text/javascript; charset=utf-8", include_bytes!("../../../static/kiosk.js")),
        queue: Asset::new("queue.js", "text/javascript; charset=utf-8", include_bytes!("../../../static/queue.js")),
        back: Asset::new("back.js", "text/javascript; charset=utf-8", include_bytes!("../../../static/back.js")),
        phone: Asset::new("phone.js", "text/javascript; charset=utf-8", phone),
        noble,
        style: css.to_vec(),
        fonts,
    }
});

impl Assets {
    fn loose(&self) -> [&Asset; 19] {
        [
            &self.css,
            &self.desk,
            &self.board,
            &self.vote,
            &self.meeting,
            &self.leave,
            &self.live,
            &self.hands,
            &self.poster,
            &self.a3,
            &self.a4,
            &self.print,
            &self.paper,
            &self.screen,
            &self.kiosk,
            &self.queue,
            &self.back,
            &self.phone,
            &self.noble,
        ]
    }

    /// The letters that pages load.
    #[must_use]
    pub fn fonts(&self) -> &[Asset] {
        &self.fonts
    }

    fn find(&self, name: &str) -> Option<&Asset> {
        self.loose().into_iter().chain(&self.fonts).find(|a| a.name == name)
    }

    /// The style sheet as it is sent, unpacked.
    #[must_use]
    pub fn style(&self) -> &[u8] {
        &self.style
    }
}

/// The style sheet without comments, indentation and line ends. Every line of it ends in a sign that separates.
fn slim(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, tail)| tail);
    }
    out.push_str(rest);
    out.lines().map(str::trim).collect()
}

/// What stands above a file that may be kept for ever, because another content has another name.
#[must_use]
pub fn for_ever(kind: &'static str) -> [(HeaderName, &'static str); 2] {
    [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")]
}

/// The file of this name, if it is one of the house.
#[must_use]
pub fn serve(name: &str, headers: &HeaderMap) -> Option<Response> {
    let asset = ASSETS.find(name)?;
    let vary = [(header::VARY, "accept-encoding")];
    Some(match &asset.packed {
        Some(packed) if takes_gzip(headers) => (for_ever(asset.kind), vary, [(header::CONTENT_ENCODING, "gzip")], packed.clone()).into_response(),
        _ => (for_ever(asset.kind), vary, asset.plain).into_response(),
    })
}

/// True if the browser can unpack gzip.
#[must_use]
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains("gzip"))
}
