//! Somebody at a browser on the other end of a real connection.

use crate::{
    house::{ORIGIN, PLANTED, Server},
    page::{Page, Sending},
};
use axum::body::Body;
use hearback::ground::web::words::Locale;
use http_body_util::BodyExt;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};

type Broken = Box<dyn std::error::Error + Send + Sync>;

#[derive(Clone)]
pub struct Guest {
    client: Client<HttpConnector, Body>,
    address: String,
}

impl Guest {
    pub fn at(server: &Server) -> Guest {
        let client = Client::builder(TokioExecutor::new()).retry_canceled_requests(false).build_http();
        Guest { client, address: server.address.clone() }
    }

    pub async fn get(&self, path: &str) -> Result<Page, Broken> {
        self.ask("GET", path, String::new()).await
    }

    pub async fn send(&self, sending: &Sending) -> Result<Page, Broken> {
        assert!(sending.is_post);
        self.ask("POST", &sending.action, serde_urlencoded::to_string(&sending.fields)?).await
    }

    /// One request and its whole answer, or nothing.
    async fn ask(&self, method: &str, path: &str, body: String) -> Result<Page, Broken> {
        let mut request = axum::http::Request::builder().method(method).uri(format!("http://{}{path}", self.address));
        if method == "POST" {
            request = request.header("origin", ORIGIN).header("content-type", "application/x-www-form-urlencoded");
        }
        let answer = self.client.request(request.body(Body::from(body))?).await?;
        let (parts, body) = answer.into_parts();
        let headers = parts.headers.iter().map(|(n, v)| (n.to_string(), String::from_utf8_lossy(v.as_bytes()).into_owned())).collect();
        let html = String::from_utf8(body.collect().await?.to_bytes().to_vec())?;
        Ok(Page { status: parts.status.as_u16(), path: path.into(), headers, html })
    }

    /// Walks to the last page and gives what its last button sends: until then nothing is kept.
    pub async fn nearly_tell(&self, words: &str) -> Sending {
        let kind = self.get("/p/northside/tell").await.unwrap();
        let write = self.send(&kind.press(&says("carry-on"), &[("kind", "problem")])).await.unwrap();
        let check = self.send(&write.press(&says("carry-on"), &[("words", words)])).await.unwrap();
        check.expect(&[&says("check-title"), words]);
        check.press(&says("check-send"), &[])
    }

    /// The page a receipt opens.
    pub async fn come_back(&self, receipt: &str) -> Page {
        let ask = self.get("/back").await.unwrap();
        self.send(&ask.press(&says("back-go"), &[("receipt", receipt)])).await.unwrap()
    }
}

/// What the house says in English.
pub fn says(id: &str) -> String {
    Locale::default().t(id)
}

/// Words that no other caller uses.
pub fn words(n: usize) -> String {
    format!("The lamp of room {n} is broken, {PLANTED}-{n}-end")
}
