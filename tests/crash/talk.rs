//! Two telephones and two who answer, through real HTTP and a gateway that is a program of its own to the house: each reads
//! the answer to what they said and no other. Once with the relay in the house, once as a program of its own.

use crate::{
    house::{House, ORIGIN, Server},
    memory::Search,
    page::{Page, Sending},
    texts::{Handed, Joined, SECRET, by_socket, gateway, signed},
};
use axum::body::Body;
use http_body_util::BodyExt;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use std::{process::Command, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const PHONES: [&str; 2] = ["+447700900101", "+447700900102"];
const SAID: [&str; 2] = ["The heating in the hall is off, planted-words one", "The soup was cold again, planted-words two"];
const ANSWERS: [&str; 2] = ["The plumber comes at ten, planted-words three", "We have a new pot, planted-words four"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_telephones_and_two_who_answer_in_one_program_on_sqlite() {
    in_one_program(House::empty()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_telephones_and_two_who_answer_in_one_program_on_postgres() {
    in_one_program(House::empty_on_postgres().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_telephones_and_two_who_answer_with_a_relay_of_its_own_on_sqlite() {
    with_a_relay(House::empty()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_telephones_and_two_who_answer_with_a_relay_of_its_own_on_postgres() {
    with_a_relay(House::empty_on_postgres().await).await;
}

/// The example house: it has people who answer, and their passwords.
fn demo(house: &House) -> Command {
    let mut command = house.program();
    command.arg("demo").env("HEARBACK_GATEWAYS_MAY_BE_INSIDE", "true").env("HEARBACK_UNDO_SECONDS", "0");
    command
}

async fn in_one_program(house: House) {
    let (gateway, handed) = gateway().await;
    let main = Server::start(demo(&house));
    let mut admin = Desk::of(&main, &house, "admin", 0).await;
    admin.go("/desk/texts/new/native").await;
    let (names, ids) = (admin.page.all("select[name=place] option"), admin.page.attributes("select[name=place] option", "value"));
    let at = names.iter().position(|name| name.starts_with("Northside")).unwrap();
    admin.press("Set it up", &[("place", &ids[at]), ("number", "+447400000002"), ("secret", SECRET), ("url", &gateway)]).await;
    let path = url::Url::parse(admin.page.all(".secret").remove(0).trim()).unwrap().path().to_string();
    talk(&house, &main, &main, &path, &handed).await;
    main.stop();
    house.clear().await;
}

async fn with_a_relay(house: House) {
    let (gateway, handed) = gateway().await;
    let Joined { at, relay } = by_socket(&house);
    let mut command = demo(&house);
    command.envs(at);
    let main = Server::start(command);
    let path = relay.number(&gateway);
    let mut command = relay.program(&[]);
    command.env("HEARBACK_TEXT_AFTER_LEAST", "0").env("HEARBACK_TEXT_AFTER_MOST", "0");
    let side = Server::start(command);
    talk(&house, &main, &side, &path, &handed).await;
    // Nothing the house has or knows leads to a telephone.
    let numbers = Search::of(PHONES.map(String::from));
    assert_eq!(numbers.in_memory(main.pid()), None);
    main.stop();
    side.stop();
    assert_eq!((numbers.in_files(house.folder()), numbers.in_bytes(house.rows().await.as_bytes())), (None, None));
    house.clear().await;
}

/// Texts go to `side`; those who answer sit at `main`.
async fn talk(house: &House, main: &Server, side: &Server, path: &str, handed: &Handed) {
    for (n, said) in SAID.into_iter().enumerate() {
        text(side, path, n, 0, said).await;
    }
    got(handed, &|n, texts| texts.iter().any(|t| t.contains("We have your") && !t.contains(SAID[1 - n])), "each is thanked").await;
    for (n, answer) in ANSWERS.into_iter().enumerate() {
        let mut desk = Desk::of(main, house, "manager", n).await;
        for _ in 0..100 {
            if desk.go("/desk?list=to-answer").await.says(SAID[n]) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let to = desk.page.link(SAID[n]);
        desk.go(&to).await;
        assert!(!desk.page.html.contains("7009001") && !desk.page.says("text message from"), "staff see no telephone");
        desk.press("Send to the person", &[("words", answer)]).await.expect(&[answer]);
    }
    got(handed, &|_, texts| texts.iter().any(|t| t.contains("You have an answer. Text YES")), "each hears that there is an answer").await;
    for n in 0..2 {
        text(side, path, n, 1, "yes").await;
    }
    got(handed, &|n, texts| texts.iter().any(|t| t == ANSWERS[n]), "each reads their answer").await;
    for (n, phone) in PHONES.into_iter().enumerate() {
        let texts = sent(handed, phone);
        assert!(!texts.iter().any(|t| t.contains(ANSWERS[1 - n])), "and no other: {texts:?}");
        assert_eq!(texts.iter().filter(|t| *t == ANSWERS[n]).count(), 1, "once");
    }
    assert!(handed.lock().unwrap().values().all(|text| PHONES.contains(&text.to.as_str())), "and nobody else is texted");
}

/// Asks again until it is so for both telephones.
async fn got(handed: &Handed, is_so: &(dyn Fn(usize, &[String]) -> bool + Sync), what: &str) {
    for _ in 0..300 {
        if PHONES.iter().enumerate().all(|(n, phone)| is_so(n, &sent(handed, phone))) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("{what}: {:?}", handed.lock().unwrap());
}

/// What a telephone was sent.
fn sent(handed: &Handed, phone: &str) -> Vec<String> {
    handed.lock().unwrap().values().filter(|text| text.to == phone).map(|text| text.words.clone()).collect()
}

/// Delivers a text as the gateway does.
async fn text(side: &Server, path: &str, n: usize, nth: usize, words: &str) {
    let body = serde_json::json!({"id": format!("{n}-{nth}"), "from": PHONES[n], "to": "+447400000002", "text": words}).to_string();
    let mut line = TcpStream::connect(&side.address).await.unwrap();
    line.write_all(signed(path, &body).as_bytes()).await.unwrap();
    let mut head = [0; 12];
    line.read_exact(&mut head).await.unwrap();
    assert_eq!(head[9], b'2', "{}", String::from_utf8_lossy(&head));
}

/// Somebody of the example's staff at a browser.
struct Desk {
    client: Client<HttpConnector, Body>,
    address: String,
    cookie: String,
    page: Page,
}

impl Desk {
    /// The `nth` with this role who works where the texts go, signed in.
    async fn of(server: &Server, house: &House, role: &str, nth: usize) -> Desk {
        let file = house.data().join("demo.json");
        for _ in 0..300 {
            if std::fs::read(&file).is_ok_and(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).is_ok()) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let told: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        let fits = |one: &&serde_json::Value| one["role"] == role || role == "manager" && one["role"] == "worker" && one["place"] == "northside";
        let all: Vec<serde_json::Value> = told["staff"].as_array().unwrap().iter().filter(fits).cloned().collect();
        let who = all.get(nth).unwrap_or_else(|| panic!("no {role} number {nth} in {told}"));
        let client = Client::builder(TokioExecutor::new()).build_http();
        let mut desk = Desk { client, address: server.address.clone(), cookie: String::new(), page: Page::default() };
        desk.go("/desk/sign-in").await;
        let field = |name: &str| who[name].as_str().unwrap().to_string();
        desk.press("Sign in", &[("email", &field("email")), ("password", &field("password"))]).await;
        assert!(!desk.cookie.is_empty(), "{}", desk.page.text());
        desk
    }

    async fn go(&mut self, path: &str) -> &Page {
        self.ask("GET", path, String::new()).await
    }

    async fn press(&mut self, label: &str, fill: &[(&str, &str)]) -> &Page {
        let Sending { action, fields, .. } = self.page.press(label, fill);
        self.ask("POST", &action, serde_urlencoded::to_string(&fields).unwrap()).await
    }

    async fn ask(&mut self, method: &str, path: &str, body: String) -> &Page {
        let (mut method, mut path, mut body) = (method, path.to_string(), body);
        loop {
            let mut request = axum::http::Request::builder().method(method).uri(format!("http://{}{path}", self.address)).header("cookie", &self.cookie);
            if method == "POST" {
                request = request.header("origin", ORIGIN).header("content-type", "application/x-www-form-urlencoded");
            }
            let (parts, answer) = self.client.request(request.body(Body::from(body)).unwrap()).await.unwrap().into_parts();
            if let Some(cookie) = parts.headers.get("set-cookie") {
                self.cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_string();
            }
            let headers = parts.headers.iter().map(|(n, v)| (n.to_string(), String::from_utf8_lossy(v.as_bytes()).into_owned())).collect();
            let html = String::from_utf8_lossy(&answer.collect().await.unwrap().to_bytes()).into_owned();
            self.page = Page { status: parts.status.as_u16(), path: path.clone(), headers, html };
            match self.page.header("location") {
                Some(to) => (method, path, body) = ("GET", to.to_string(), String::new()),
                None => return &self.page,
            }
        }
    }
}
