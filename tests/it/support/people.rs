//! People at browsers.

use super::{Page, Town, Worker, secrets};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use hearback::ground::web::guard::Peer;
use http_body_util::BodyExt;
use std::{collections::HashMap, net::IpAddr};
use tower::ServiceExt;

/// Someone who walks through pages. `page` is what they see.
pub struct Visitor<'t> {
    pub town: &'t Town,
    is_guest: bool,
    pub address: IpAddr,
    pub cookies: HashMap<String, String>,
    pub page: Page,
    /// Who signs in again when a wait has ended their session.
    pub worker: Option<Worker>,
    /// Every page they were shown, for those who search them all.
    pub seen: Vec<Page>,
    /// Where their pages begin: "/kiosk" at a screen on a wall.
    pub at: &'static str,
}

impl<'t> Visitor<'t> {
    pub(super) fn new(town: &'t Town, is_guest: bool, n: i64) -> Visitor<'t> {
        let address = IpAddr::from([127, 7, u8::try_from(n % 250).unwrap(), 9]);
        if is_guest {
            town.plant(secrets::Kind::Brought, &address.to_string());
        }
        Visitor { town, is_guest, address, cookies: HashMap::new(), page: Page::default(), worker: None, seen: Vec::new(), at: "" }
    }

    /// Types an address.
    pub async fn go(&mut self, path: &str) -> &Page {
        self.ask(Method::GET, path, None).await;
        if let Some(worker) = self.worker.clone().filter(|_| self.page.path.starts_with("/desk/sign-in")) {
            self.cookies.insert("__Host-hearback".into(), self.town.session(&worker).await);
            self.ask(Method::GET, path, None).await;
        }
        &self.page
    }

    /// Follows a link.
    pub async fn click(&mut self, label: &str) -> &Page {
        let to = self.page.link(label);
        self.go(&to).await
    }

    /// Fills in fields of the page and presses a button.
    pub async fn press(&mut self, label: &str, fill: &[(&str, &str)]) -> &Page {
        let sending = self.page.press(label, fill);
        if self.is_guest {
            for (_, typed) in fill.iter().filter(|(name, _)| matches!(*name, "words" | "better")) {
                self.town.plant(secrets::Kind::Words, typed);
            }
        }
        let body = serde_urlencoded::to_string(&sending.fields).unwrap();
        if sending.is_post {
            self.ask(Method::POST, &sending.action, Some(body.into_bytes())).await
        } else {
            let to = format!("{}?{body}", sending.action);
            self.go(&to).await
        }
    }

    /// Sends a form that no page offered.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        let body = serde_urlencoded::to_string(fields).unwrap();
        self.ask(Method::POST, path, Some(body.into_bytes())).await
    }

    /// Sends bytes as a form.
    pub async fn post_bytes(&mut self, path: &str, body: Vec<u8>) -> &Page {
        self.ask(Method::POST, path, Some(body)).await
    }

    /// Asks as a browser does, follows redirects and keeps cookies.
    pub async fn ask(&mut self, method: Method, path: &str, body: Option<Vec<u8>>) -> &Page {
        let (mut method, mut path, mut body) = (method, path.to_string(), body);
        for _ in 0..5 {
            let page = self.once(&method, &path, body.take()).await;
            let to = page.header("location").filter(|_| (300..400).contains(&page.status)).map(String::from);
            self.seen.push(page.clone());
            self.page = page;
            match to {
                Some(to) if to.starts_with('/') => (method, path) = (Method::GET, to),
                _ => break,
            }
        }
        &self.page
    }

    /// One request, one answer.
    pub async fn once(&mut self, method: &Method, path: &str, body: Option<Vec<u8>>) -> Page {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "127.0.0.1:8080");
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        // What a browser tells about itself, with marks that must never be found again.
        request = request.header(header::USER_AGENT, format!("planted-agent-{}", self.address)).header(header::ACCEPT_LANGUAGE, "pl-planted");
        request = request.header("x-forwarded-for", "203.0.113.77");
        if *method != Method::GET {
            request = request
                .header("origin", self.town.app.config.origin())
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let mut request = request.body(Body::from(body.unwrap_or_default())).unwrap();
        request.extensions_mut().insert(Peer(self.address));
        let response = self.town.house.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let headers: Vec<(String, String)> = parts.headers.iter().map(|(n, v)| (n.to_string(), String::from_utf8_lossy(v.as_bytes()).into_owned())).collect();
        for (_, cookie) in headers.iter().filter(|(n, _)| n == "set-cookie") {
            // The one cookie a guest's door gives names the screen.
            let of_screen = self.at == "/kiosk"
                && path == "/kiosk/pair"
                && cookie.trim_start_matches("__Secure-").starts_with("hearback-screen=")
                && cookie.contains("Path=/kiosk;");
            assert!(!self.is_guest || of_screen, "a guest's page sets a cookie: {path}");
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.into(), value.into());
            }
        }
        let html = String::from_utf8_lossy(&body.collect().await.unwrap().to_bytes()).into_owned();
        let page = Page { status: parts.status.as_u16(), path: path.into(), headers, html };
        if self.is_guest {
            page.shown_receipt().into_iter().for_each(|r| self.town.plant(secrets::Kind::Receipt, &r));
        } else {
            secrets::look_through(self.town, &page);
        }
        secrets::look_at_address(self.town, path);
        page
    }

    /// Tells something the quick way through all steps, and gives the receipt. `more` are fields of the second step.
    pub async fn tell(&mut self, place: &str, kind: &str, words: &str, more: &[(&str, &str)]) -> (String, String) {
        self.go(&format!("{}/p/{place}/tell", self.at)).await;
        self.press("Carry on", &[("kind", kind)]).await;
        if self.page.says("Is it about someone who works here?") && kind == "unsafe" {
            let about = more.iter().find(|(n, _)| *n == "about_staff").map_or("no", |(_, v)| v);
            self.press("Carry on", &[("about_staff", about)]).await;
        }
        let mut fields = vec![("words", words)];
        fields.extend(more.iter().filter(|(n, _)| kind != "unsafe" || *n != "about_staff"));
        self.press("Carry on", &fields).await;
        let send = if self.page.has_button("Send to the team") { "Send to the team" } else { "Send" };
        self.press(send, &[]).await;
        self.page.receipt()
    }

    /// Comes back with words or digits.
    pub async fn come_back(&mut self, receipt: &str) -> &Page {
        self.go(&format!("{}/back", self.at)).await;
        self.press("Show my messages", &[("receipt", receipt)]).await
    }
}
