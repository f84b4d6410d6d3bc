//! The one cookie there is, for staff alone.

use crate::config::Config;
use axum::http::{HeaderMap, header};

/// Browsers take a secure cookie over HTTPS, and from this very computer.
fn is_secure(config: &Config) -> bool {
    config.is_https() || is_loopback(&config.public_url)
}

fn is_loopback(address: &str) -> bool {
    match url::Url::parse(address).ok().as_ref().and_then(url::Url::host) {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

/// With its prefix a browser refuses the cookie from another host, another path or an open line.
fn name(config: &Config) -> &'static str {
    if is_secure(config) { "__Host-hearback" } else { "hearback" }
}

/// The token a browser brought.
pub fn read(headers: &HeaderMap, config: &Config) -> Option<String> {
    let ours = name(config);
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|v| v.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == ours).map(|(_, token)| token.to_string()).filter(|token| !token.is_empty() && token.len() <= 64)
}

/// Gives a browser its token, until it is closed or the session ends.
pub fn give(token: &str, config: &Config) -> String {
    let secure = if is_secure(config) { "; Secure" } else { "" };
    format!("{}={token}; Path=/{secure}; HttpOnly; SameSite=Strict", name(config))
}

/// Takes it away again.
pub fn take(config: &Config) -> String {
    format!("{}; Max-Age=0", give("", config))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn at(public_url: &str) -> Config {
        Config { public_url: public_url.into(), ..Config::default() }
    }

    #[test]
    fn the_cookie_is_as_strict_as_the_line_allows() {
        assert_eq!(give("t", &at("https://hear.example.org")), "__Host-hearback=t; Path=/; Secure; HttpOnly; SameSite=Strict");
        for here in ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:8080"] {
            assert!(give("t", &at(here)).contains("__Host-hearback=t; Path=/; Secure"), "{here}");
        }
        assert_eq!(give("t", &at("http://hear.example.org")), "hearback=t; Path=/; HttpOnly; SameSite=Strict");
        assert!(take(&at("http://localhost")).contains("Max-Age=0"));
    }

    #[test]
    fn only_our_own_cookie_is_read() {
        let brought = |line: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, HeaderValue::from_static(line));
            read(&headers, &at("https://hear.example.org"))
        };
        assert_eq!(brought("a=b; __Host-hearback=token; c=d").as_deref(), Some("token"));
        for other in ["hearback=token", "x__Host-hearback=token", "__Host-hearback=", "__Host-hearback", ""] {
            assert_eq!(brought(other), None, "{other}");
        }
    }
}
