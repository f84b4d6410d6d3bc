//! The guard at the door: what goes off before a request comes in, and what goes on before an answer leaves.
//!
//! In: the language prefix becomes a [`Locale`]; at a screen on a wall `/kiosk` and its cookie go off too ([`screen`]); the address becomes a [`Footprint`] and disappears, with every header
//! that could tell one visitor from another; a change must come from our own pages. Out: trouble becomes a page in the
//! visitor's language, logged once if it is our fault; the headers that keep a page to itself are set. Only the desk is
//! written to the access log, and only as route and outcome.

use super::{
    assets::{Packing, gzip, takes_gzip},
    error::{Trouble, sentence},
    page::{Desk, Guest, Tongues},
    problem,
    screen::{self, Mark, Screens},
    words::Locale,
};
use crate::{
    error::Error,
    ground::anon::{Footprint, Keys, Limits},
};
use axum::{
    body::HttpBody,
    extract::{FromRequestParts, Request},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;
use http_body_util::BodyExt;
use maud::html;
use std::{net::IpAddr, panic::AssertUnwindSafe, sync::Arc};

/// The address a connection comes from. Only the guard reads it.
#[derive(Clone, Copy)]
pub struct Peer(pub IpAddr);

/// All a guest's page knows about its visitor: the language they chose, whether too much comes from their network, and
/// whether they stand at a screen on a wall.
#[derive(Clone, Copy)]
pub struct Visit {
    pub locale: Locale,
    pub from: Footprint,
    /// They read it at a screen of the house.
    pub kiosk: bool,
    /// The mark of the screen's cookie, paired or not.
    pub screen: Option<Mark>,
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        parts.extensions.get::<Visit>().copied().ok_or(Error::Internal("a request came in past the guard"))
    }
}

/// What the guard needs to know.
#[derive(Clone)]
pub struct Guard {
    pub origin: Arc<str>,
    pub limits: Limits,
    pub keys: Keys,
    pub screens: Screens,
    pub behind_proxy: bool,
    pub https: bool,
    /// The pattern of the route an address belongs to: what may stand in a log, where the address may not.
    pub route: fn(&str) -> &'static str,
}

/// Takes `/ar/p/northside` apart into Arabic and `/p/northside`. Runs before the routes are looked at.
fn read_language<B>(mut request: axum::http::Request<B>) -> axum::http::Request<B> {
    let path = request.uri().path();
    let (first, rest) = path[1.min(path.len())..].split_once('/').map_or((path.get(1..).unwrap_or(""), ""), |(f, r)| (f, r));
    if let Some(locale) = Locale::from_tag(first) {
        let query = request.uri().query().map(|q| format!("?{q}")).unwrap_or_default();
        if let Ok(uri) = format!("/{rest}{query}").parse::<Uri>() {
            *request.uri_mut() = uri;
            request.extensions_mut().insert(locale);
        }
    }
    request
}

/// Takes `/kiosk/ar/p/northside/tell` apart the same way. True if it stands at a screen.
fn read_kiosk<B>(request: &mut axum::http::Request<B>) -> bool {
    let query = request.uri().query().map(|q| format!("?{q}")).unwrap_or_default();
    let Some(rest) = screen::inside(request.uri().path()).map(String::from) else { return false };
    let (locale, rest) = match rest[1.min(rest.len())..].split_once('/').map_or((rest.get(1..).unwrap_or(""), None), |(f, r)| (f, Some(r))) {
        (first, after) if Locale::from_tag(first).is_some() => (Locale::from_tag(first), after.map(|r| format!("/{r}")).unwrap_or_default()),
        _ => (None, rest),
    };
    if let Ok(uri) = format!("{}{query}", screen::route(&rest)).parse::<Uri>() {
        *request.uri_mut() = uri;
    }
    if let Some(locale) = locale {
        request.extensions_mut().insert(locale);
    }
    true
}

/// On an answer that anybody's page may hold in a frame. It has no script and no form, and shows what everyone may read.
#[derive(Clone, Copy)]
pub struct ForFrames;

/// The whole guard, round whatever serves the routes. It stands outside them, once, so that a request passes it without
/// being packed and unpacked for each layer.
pub async fn stand<F>(guard: &Guard, request: Request, serve: impl FnOnce(Request) -> F) -> Response
where
    F: Future<Output = Response>,
{
    let mut request = read_language(request);
    let kiosk = read_kiosk(&mut request);
    let locale = request.extensions_mut().remove::<Locale>().unwrap_or_default();
    let address = address(&mut request, guard.behind_proxy);
    let screen = if kiosk { screen::brought(request.headers()).and_then(|token| Mark::read(&guard.keys.token_mark("screen", token))) } else { None };
    let paired = screen.and_then(|mark| guard.screens.get(mark));
    // Who only looks leaves no footprint at all.
    let from = match (&screen, &paired) {
        _ if request.method().is_safe() => Footprint::default(),
        (Some(mark), Some(_)) => guard.limits.footprint_of_screen(&mark.0),
        _ => guard.limits.footprint(address),
    };
    request.extensions_mut().insert(Visit { locale, from, kiosk, screen });
    let desk = request.uri().path().starts_with("/desk");
    let line = request.uri().path() == LINE;
    let api = is_api(request.uri().path());
    let takes_gzip = takes_gzip(request.headers());
    let (method, uri) = (request.method().clone(), request.uri().clone());

    let allowed = if line { is_from(request.headers(), &guard.origin) } else { is_ours(&method, request.headers(), &guard.origin) };
    let of_desk = desk || line && watches_desk(&uri);
    let hook = request.uri().path().starts_with("/hooks/");
    if hook {
        // What a gateway signs its call with stands in headers of its own; all that could name a computer goes.
        WHENCE.iter().for_each(|name| drop(request.headers_mut().remove(*name)));
    } else {
        undress(request.headers_mut(), of_desk, line, api);
    }
    if kiosk {
        // The page gets its frame before it is packed, and none is kept by a tag.
        request.headers_mut().remove(header::ACCEPT_ENCODING);
        request.headers_mut().remove(header::IF_NONE_MATCH);
    }
    let response = if allowed {
        // What a panic says may hold anything, so it is neither shown nor logged.
        AssertUnwindSafe(serve(request)).catch_unwind().await.unwrap_or_else(|_| Error::Internal("a handler panicked").into_response())
    } else {
        Error::NotYours.into_response()
    };

    let route = || (guard.route)(uri.path());
    let mut response = if hook && response.extensions().get::<Trouble>().is_none() {
        response // to the byte as its adapter made it: some gateways text what they are answered
    } else if api || hook {
        problem::speak(response, route())
    } else {
        speak(response, locale, desk, route)
    };
    let in_frames = response.extensions().get::<ForFrames>().is_some();
    if kiosk {
        response = at_screen(response, locale, paired.as_deref(), &guard.keys.envelope_key());
    }
    let policy = if in_frames {
        FRAMED
    } else if kiosk {
        KIOSK
    } else {
        POLICY
    };
    dress(response.headers_mut(), guard.https, policy);
    if api {
        // What everyone may read may be read by pages of every house. Nothing goes along with it that says who asks.
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        response.headers_mut().insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    }
    if desk {
        tracing::info!(%method, route = route(), status = response.status().as_u16(), "desk");
    }
    let how = if method.is_safe() { Packing::Well } else { Packing::Quick };
    if takes_gzip { pack(response, how) } else { response }
}

/// Less than this gains nothing by being packed.
const SMALL: u64 = 860;

/// Packs a page that is ready. What came packed, what is small and what is still being made stays as it is. A secret is
/// never in one page with words an attacker could choose, since a change must come from our own pages.
fn pack(response: Response, how: Packing) -> Response {
    let is_text = |v: &HeaderValue| [b"text/".as_slice(), b"application/json", b"application/problem+json"].iter().any(|kind| v.as_bytes().starts_with(kind));
    let ready = response.body().size_hint().exact().is_some_and(|size| size >= SMALL);
    if !ready || response.headers().contains_key(header::CONTENT_ENCODING) || !response.headers().get(header::CONTENT_TYPE).is_some_and(is_text) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Some(Ok(plain)) = body.collect().now_or_never() else { return Error::Internal("a page was not ready").into_response() };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(parts, gzip(&plain.to_bytes(), how).into())
}

/// The address: of the socket, or of the one hop that the proxy in front of us wrote last. Never what a visitor claims.
fn address(request: &mut Request, behind_proxy: bool) -> IpAddr {
    let peer = request.extensions_mut().remove::<Peer>().map_or(IpAddr::from([0, 0, 0, 0]), |p| p.0);
    if !behind_proxy {
        return peer;
    }
    let forwarded = request.headers().get_all("x-forwarded-for").iter().next_back().and_then(|v| v.to_str().ok());
    forwarded.and_then(|v| v.rsplit(',').next()).and_then(|v| v.trim().parse().ok()).unwrap_or(peer)
}

/// Headers that say what a body is. Everything else a browser tells about itself is taken off.
const KEPT: [header::HeaderName; 7] =
    [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::ACCEPT_ENCODING, header::IF_NONE_MATCH, header::TRANSFER_ENCODING, header::HOST, header::RANGE];

/// What makes a request a line (RFC 6455, 4.1).
const OF_A_LINE: [header::HeaderName; 4] = [header::CONNECTION, header::UPGRADE, header::SEC_WEBSOCKET_KEY, header::SEC_WEBSOCKET_VERSION];

/// What a program says: its key, what it can read, and by which name it knows what it sends.
const OF_A_PROGRAM: [&str; 3] = ["authorization", "accept", "idempotency-key"];

/// What tells where a call comes from, or from whom.
const WHENCE: [&str; 8] = ["user-agent", "cookie", "forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

fn is_api(path: &str) -> bool {
    path == "/api" || path.starts_with("/api/")
}

fn undress(headers: &mut HeaderMap, desk: bool, line: bool, api: bool) {
    let stays = |name: &header::HeaderName| {
        KEPT.contains(name) || desk && *name == header::COOKIE || line && OF_A_LINE.contains(name) || api && OF_A_PROGRAM.contains(&name.as_str())
    };
    let gone: Vec<_> = headers.keys().filter(|name| !stays(name)).cloned().collect();
    for name in gone {
        headers.remove(name);
    }
}

/// A change must come from a page of ours: the browser says so itself (`Sec-Fetch-Site`), or names its origin. A program
/// that says neither carries no one's session by accident; the desk asks it for the secret of its form all the same.
fn is_ours(method: &Method, headers: &HeaderMap, origin: &str) -> bool {
    if method.is_safe() {
        return true;
    }
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    match (text("sec-fetch-site"), text("origin")) {
        (Some(site), _) => site == "same-origin",
        (None, Some(from)) => from.eq_ignore_ascii_case(origin),
        (None, None) => true,
    }
}

/// The address of the lines on which pages stay live.
const LINE: &str = "/ws";

/// A line goes past the rules that keep other pages from reading ours, so it must name our origin, whatever it is for.
fn is_from(headers: &HeaderMap, origin: &str) -> bool {
    headers.get(header::ORIGIN).and_then(|v| v.to_str().ok()).is_some_and(|from| from.eq_ignore_ascii_case(origin))
}

/// True if a line is for a page of the desk: only there a cookie says who watches.
fn watches_desk(uri: &Uri) -> bool {
    let page = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).find(|(name, _)| name == "page");
    page.is_some_and(|(_, page)| page.starts_with("/desk"))
}

/// Draws the page of a trouble, and logs it once if it is our fault.
fn speak(mut response: Response, locale: Locale, desk: bool, route: impl Fn() -> &'static str) -> Response {
    let status = response.status();
    let bare = status.is_client_error() && response.headers().get(header::CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(b"text/plain"));
    let error = match response.extensions_mut().remove::<Trouble>() {
        Some(Trouble(error)) => error,
        // An address or a query that cannot be read at all: the framework says so in its own words.
        None if bare => Arc::new(Error::Refused("err-form")),
        None => return response,
    };
    if status.is_server_error() {
        tracing::error!(route = route(), error = %error, "our fault");
    }
    let (title, sentence) = sentence(&error, status);
    let words = if desk { Locale::English } else { locale };
    let main = html! {
        h1 { (words.t(title)) }
        p { (words.t(sentence)) }
        p.acts { @if desk { a.btn href="/desk" { "To the inbox" } } @else { a.btn href=(locale.href("/")) { (locale.t("home-tell")) } a.btn.quiet href=(locale.href("/back")) { (locale.t("home-return")) } } }
    };
    let markup = if desk {
        Desk { title: &words.t(title), name: "Hearback", tabs: &[], here: "", person: None, class: "" }.page(main)
    } else {
        Guest { locale, title: &words.t(title), place: None, tongues: Tongues::At("/"), wide: false }.page(main)
    };
    let mut page = (status, markup).into_response();
    if status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::SERVICE_UNAVAILABLE {
        page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    page
}

/// `trusted-types live`: the one script that makes markup of text (live.js, with what our own line sent) does so under this
/// name, and no other script can.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types live";

/// For a page that may stand in others' frames: style and letters, and nothing that acts.
const FRAMED: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors *";

/// At a screen: its worker keeps the pages it needs without a network, and is made under a name of its own.
const KIOSK: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types kiosk";

/// A page as it stands at a screen, and redirects that stay there.
fn at_screen(response: Response, locale: Locale, paired: Option<&screen::Paired>, key: &str) -> Response {
    let (mut parts, body) = response.into_parts();
    if let Some(to) = parts.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).map(screen::at_home_to)
        && let Ok(to) = HeaderValue::from_str(&to)
    {
        parts.headers.insert(header::LOCATION, to);
    }
    let is_page = parts.headers.get(header::CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(b"text/html"));
    if !is_page || parts.headers.contains_key(header::CONTENT_ENCODING) {
        return Response::from_parts(parts, body);
    }
    let Some(Ok(plain)) = body.collect().now_or_never() else { return Error::Internal("a page was not ready").into_response() };
    let page = screen::dressed(&String::from_utf8_lossy(&plain.to_bytes()), locale, paired, key);
    parts.headers.remove(header::CONTENT_LENGTH);
    // A page of the web that is kept by a tag is another page here.
    parts.headers.remove(header::ETAG);
    Response::from_parts(parts, page.into())
}

fn dress(headers: &mut HeaderMap, https: bool, policy: &'static str) {
    let in_frames = policy == FRAMED;
    for (name, value) in [
        ("content-security-policy", policy),
        // With `no-referrer` Chromium sends `Origin: null` with forms, and our own pages would be strangers.
        ("referrer-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", if in_frames { "cross-origin" } else { "same-origin" }),
        ("x-content-type-options", "nosniff"),
        ("x-robots-tag", "noindex"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(n, v)| (n.parse().unwrap(), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn a_change_comes_from_our_own_pages() {
        let ours = "http://127.0.0.1:8080";
        for (method, sent, expected) in [
            (Method::GET, headers(&[("sec-fetch-site", "cross-site")]), true),
            (Method::POST, headers(&[("sec-fetch-site", "same-origin"), ("origin", "null")]), true),
            (Method::POST, headers(&[("sec-fetch-site", "cross-site"), ("origin", ours)]), false),
            (Method::POST, headers(&[("sec-fetch-site", "same-site")]), false),
            (Method::POST, headers(&[("sec-fetch-site", "none")]), false),
            (Method::POST, headers(&[("origin", ours)]), true),
            (Method::POST, headers(&[("origin", "http://127.0.0.1:8081")]), false),
            (Method::POST, headers(&[("origin", "null")]), false),
            (Method::DELETE, headers(&[("origin", "https://evil.example")]), false),
            (Method::POST, headers(&[]), true),
        ] {
            assert_eq!(is_ours(&method, &sent, ours), expected, "{method} {sent:?}");
        }
    }

    #[test]
    fn what_tells_visitors_apart_goes_off_at_the_door() {
        let mut sent = headers(&[
            ("user-agent", "x"),
            ("cookie", "a=b"),
            ("accept-language", "pl"),
            ("x-forwarded-for", "192.0.2.1"),
            ("content-type", "text/plain"),
            ("referer", "x"),
        ]);
        undress(&mut sent, false, false, false);
        assert_eq!(sent.keys().map(header::HeaderName::as_str).collect::<Vec<_>>(), ["content-type"]);
        let mut desk = headers(&[("cookie", "a=b"), ("user-agent", "x")]);
        undress(&mut desk, true, false, false);
        assert_eq!(desk.len(), 1);
        let mut line = headers(&[("cookie", "a=b"), ("sec-websocket-key", "x"), ("sec-websocket-protocol", "x"), ("upgrade", "websocket")]);
        undress(&mut line, false, true, false);
        assert_eq!(line.len(), 2);
        let mut program = headers(&[("authorization", "Bearer x"), ("accept", "*/*"), ("cookie", "a=b"), ("user-agent", "x"), ("idempotency-key", "1")]);
        undress(&mut program, false, false, true);
        assert_eq!(program.len(), 3);
        assert!(is_api("/api") && is_api("/api/v1/places") && !is_api("/apiary"));
    }

    #[test]
    fn a_line_names_our_origin_and_brings_a_cookie_for_the_desk_alone() {
        let ours = "http://127.0.0.1:8080";
        assert!(is_from(&headers(&[("origin", ours)]), ours));
        for sent in [headers(&[]), headers(&[("origin", "null")]), headers(&[("sec-fetch-site", "same-origin")]), headers(&[("origin", "http://127.0.0.1:80")])]
        {
            assert!(!is_from(&sent, ours), "{sent:?}");
        }
        let desk = |uri: &'static str| watches_desk(&Uri::from_static(uri));
        assert!(desk("/ws?page=/desk") && desk("/ws?page=%2Fdesk%2Fconcern%2F1%3Flist%3Danswered"));
        assert!(!desk("/ws?page=/back") && !desk("/ws?other=/desk") && !desk("/ws?page=/back&page=/desk") && !desk("/ws"));
    }

    #[test]
    fn a_language_is_read_off_the_address() {
        let read = |path: &str| {
            let request = read_language(axum::http::Request::get(path).body(()).unwrap());
            (request.uri().to_string(), request.extensions().get::<Locale>().copied())
        };
        assert_eq!(read("/ar/p/northside?x=1"), ("/p/northside?x=1".into(), Some(Locale::Arabic)));
        assert_eq!(read("/en-GB-x-easy/back"), ("/back".into(), Some(Locale::Easy)));
        assert_eq!(read("/pl"), ("/".into(), Some(Locale::Polish)));
        assert_eq!(read("/p/northside"), ("/p/northside".into(), None));
        assert_eq!(read("/"), ("/".into(), None));
    }

    #[test]
    fn the_proxy_is_believed_only_where_there_is_one_and_only_its_own_word() {
        let mut request = Request::new(axum::body::Body::empty());
        request.extensions_mut().insert(Peer([192, 0, 2, 1].into()));
        request.headers_mut().insert("x-forwarded-for", HeaderValue::from_static("198.51.100.1, 203.0.113.9"));
        let mut direct = Request::new(axum::body::Body::empty());
        direct.extensions_mut().insert(Peer([192, 0, 2, 1].into()));
        assert_eq!(address(&mut request, true), IpAddr::from([203, 0, 113, 9]));
        assert_eq!(address(&mut direct, false), IpAddr::from([192, 0, 2, 1]));
    }
}
