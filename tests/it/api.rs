//! Programs at their door: what they read without a key, what they write with one, and how they are refused. That every door
//! is described, and every answer is as described, is told in `description`.

mod description;

use crate::{
    story,
    support::{Town, Worker, secrets},
};
use axum::{
    body::Body,
    http::{Request, header},
};
use description::Described;
use hearback::{
    act::promise::{self, Draft, Saying, Tier, Turn},
    clock::{Day, Time},
    ground::web::guard::Peer,
    hear::concern,
    house::{
        place::{Kind, Place, Settings},
        staff::Role,
    },
};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use std::sync::Arc;
use tower::ServiceExt;

story!(
    what_everyone_may_read_needs_no_key_and_is_sent_once,
    nothing_a_guest_did_is_read_before_its_slot,
    a_board_is_read_page_by_page,
    a_program_writes_down_what_somebody_said,
    what_was_sent_twice_is_kept_once,
    a_key_is_shown_once_and_ends_at_once,
    a_key_does_what_was_ticked_and_reaches_its_place_and_below,
    a_promise_is_moved_claimed_and_stopped_by_a_program,
    what_is_about_staff_does_not_exist_for_programs,
    every_refusal_is_a_problem_that_repeats_nothing,
);

/// What a program was answered.
#[derive(Debug, Clone)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub text: String,
    pub json: Value,
}

impl Reply {
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
    }

    /// The last part of the problem's name.
    fn problem(&self) -> &str {
        assert_eq!(self.header("content-type"), "application/problem+json", "{self:?}");
        assert_eq!(self.json["status"], self.status);
        assert!(!self.json["title"].as_str().unwrap().is_empty() && self.json["detail"].as_str().unwrap().ends_with('.'), "{self:?}");
        self.json["type"].as_str().unwrap().strip_prefix("urn:hearback:problem:").unwrap()
    }

    fn wrong_fields(&self) -> Vec<&str> {
        self.json["errors"].as_array().unwrap().iter().map(|e| e["field"].as_str().unwrap()).collect()
    }
}

/// Asks as a program does, and holds every answer against its description.
pub async fn ask(town: &Town, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Reply {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, "127.0.0.1:8080").header(header::USER_AGENT, "planted-agent-program");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut request = request.body(Body::from(body.to_vec())).unwrap();
    request.extensions_mut().insert(Peer([127, 9, 9, 9].into()));
    let (parts, body) = town.house.clone().oneshot(request).await.unwrap().into_parts();
    let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
    let headers = parts.headers.iter().map(|(n, v)| (n.to_string(), v.to_str().unwrap().to_string())).collect();
    let reply = Reply { status: parts.status.as_u16(), headers, json: serde_json::from_str(&text).unwrap_or(Value::Null), text };
    Described::of(town).holds(method, path, &reply);
    reply
}

pub async fn get(town: &Town, path: &str) -> Reply {
    ask(town, "GET", path, &[], b"").await
}

async fn post(town: &Town, path: &str, key: &str, body: &Value) -> Reply {
    let bearer = format!("Bearer {key}");
    for field in ["words", "better"] {
        if let Some(words) = body[field].as_str().filter(|_| path.ends_with("/concerns")) {
            town.plant(secrets::Kind::Words, words);
        }
    }
    let reply = ask(town, "POST", path, &[("authorization", &bearer), ("content-type", "application/json")], body.to_string().as_bytes()).await;
    for receipt in [&reply.json["words"], &reply.json["digits"]] {
        if let Some(receipt) = receipt.as_str().filter(|_| path.ends_with("/concerns")) {
            town.plant(secrets::Kind::Receipt, receipt);
        }
    }
    reply
}

/// Makes a key at the desk.
async fn key(town: &Town, by: &Worker, place: &Place, may: &[&str]) -> String {
    let mut desk = town.at_desk(by).await;
    let secret = desk.go("/desk/programs").await.field("form");
    let mut fields = vec![("form", secret.as_str()), ("name", "The tablet at reception"), ("place", place.id.0.as_str())];
    fields.extend(may.iter().map(|m| ("may", *m)));
    let page = desk.post("/desk/programs", &fields).await;
    page.expect(&["The new key", "For The tablet at reception"]);
    page.all(".secret code").concat()
}

/// Something said at Northside stands on its board from the next slot.
async fn shown(town: &Town, ana: &Worker, words: &str) {
    let (receipt, _) = town.guest().tell("northside", "problem", words, &[("see", "board")]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(ana).await;
    desk.go("/desk?list=for-the-board").await;
    desk.click(words).await;
    desk.click("Words for the board").await;
    desk.press("Ask the person", &[("did", "The plumber comes.")]).await;
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    guest.press("Show these words", &[]).await;
}

async fn promised(town: &Town, place: &Arc<Place>, subject: &str, days: i64) -> i64 {
    let (tree, now, place) = (town.app.places.tree(&town.app.db, town.now()).await.unwrap(), town.now(), place.clone());
    let mut tx = town.app.db.read().await.unwrap();
    let all: Vec<(hearback::ground::db::Id,)> =
        tx.q(hearback::sql!("select id from concern where lane = 'team' and place_id = $1")).bind(place.id.clone()).all().await.unwrap();
    let mut linked = Vec::new();
    for (id,) in all {
        linked.push(concern::by_id(&mut tx, &id).await.unwrap().unwrap());
    }
    drop(tx);
    let draft =
        Draft { subject: subject.into(), saying: None, owner_id: None, owner: "shelter manager".into(), tier: Tier::Team, budget: Some(250), hours: None };
    let mut saying = Saying::new(Turn::Will, "We change the timer");
    saying.until = Some(place.today(now).plus(days));
    let making = town.app.db.write(move |tx| Box::pin(async move { promise::make(tx, &tree, &place, &draft, &saying, &linked, "manager", now).await }));
    making.await.unwrap()
}

async fn what_everyone_may_read_needs_no_key_and_is_sent_once(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let places = get(&town, "/api/v1/places").await;
    assert_eq!(places.json["places"][1]["slug"], "northside");
    assert_eq!((&places.json["places"][1]["above"], &places.json["places"][0]["telling"]), (&json!("kettle-lane"), &json!(false)));
    assert_eq!((places.header("cache-control"), places.header("access-control-allow-origin")), ("public, max-age=60", "*"));
    for path in ["/api/v1/places", "/api/v1/places/northside", "/api/v1/places/northside/board", "/api/v1/places/northside/working", "/api/openapi.json"] {
        let first = get(&town, path).await;
        assert_eq!((first.status, first.header("content-type")), (200, "application/json"), "{path}");
        let tag = first.header("etag").to_string();
        for known in [tag.clone(), format!("\"other\", {tag}"), tag.replace("W/", ""), "*".into()] {
            let again = ask(&town, "GET", path, &[("if-none-match", &known)], b"").await;
            assert_eq!((again.status, again.text.as_str(), again.header("etag")), (304, "", tag.as_str()), "{path} {known}");
        }
        assert_eq!(ask(&town, "GET", path, &[("if-none-match", "\"other\"")], b"").await.status, 200);
        assert_eq!(ask(&town, "HEAD", path, &[], b"").await.status, 200);
    }
    let working = get(&town, "/api/v1/places/northside/working").await.json;
    assert_eq!((&working["numbers"], &working["promises"]["promises_due"]), (&Value::Null, &json!(0)));
}

async fn nothing_a_guest_did_is_read_before_its_slot(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    town.made_public("The water is cold");
    shown(&town, &ana, "The water is cold").await;
    town.made_public("The water is cold");
    let before = get(&town, "/api/v1/places/northside/board").await;
    assert_eq!(before.json["cards"], json!([]));
    town.wait_for_slot();
    let after = get(&town, "/api/v1/places/northside/board").await;
    assert_ne!(before.header("etag"), after.header("etag"));
    assert_eq!((&after.json["cards"][0]["state"], &after.json["cards"][0]["said"]), (&json!("heard"), &json!("The water is cold")));
    assert_eq!(after.json["cards"][0]["answer"], "The plumber comes.");

    // Once something is promised about it, it is one card.
    let number = promised(&town, &place, "Warm water", 14).await;
    let board = get(&town, "/api/v1/places/northside/board").await;
    assert_eq!(board.json["cards"].as_array().unwrap().len(), 1);
    assert_eq!((&board.json["cards"][0]["state"], &board.json["cards"][0]["promise"]), (&json!("will"), &json!(number)));
    assert_eq!(board.json["cards"][0]["said"], "The water is cold");
    assert_eq!(get(&town, "/api/v1/places/northside/board?state=heard").await.json["cards"], json!([]));
    let whole = get(&town, &format!("/api/v1/places/northside/promises/{number}")).await;
    assert_eq!((&whole.json["people"], &whole.json["origin"], &whole.json["late"]), (&json!("fewer than 5"), &json!("user"), &json!(false)));
    assert!(!whole.text.contains(&place.id.0), "no name of a row goes out");
    town.wait_days(15);
    assert_eq!(get(&town, "/api/v1/places/northside/board").await.json["cards"][0]["late"], json!(true));
}

async fn a_board_is_read_page_by_page(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    for n in 0..45 {
        promised(&town, &place, &format!("Thing {n}"), 14).await;
        if n % 10 == 0 {
            town.wait_days(1);
        }
    }
    let mut read = Vec::new();
    let mut at = "/api/v1/places/northside/board?limit=7".to_string();
    loop {
        let page = get(&town, &at).await;
        let cards = page.json["cards"].as_array().unwrap();
        assert!(!cards.is_empty() && cards.len() <= 7);
        read.extend(cards.iter().map(|c| (c["changed_on"].as_str().unwrap().to_string(), c["promise"].as_i64().unwrap())));
        let Some(next) = page.json["next"].as_str() else { break };
        at = format!("/api/v1/places/northside/board?limit=7&cursor={next}");
    }
    assert_eq!(read.len(), 45);
    assert!(read.windows(2).all(|two| two[0].0 >= two[1].0), "the newest first: {read:?}");
    read.sort();
    read.dedup();
    assert_eq!(read.len(), 45, "each once");
    assert_eq!(get(&town, "/api/v1/places/northside/board").await.json["cards"].as_array().unwrap().len(), 20);

    let next = get(&town, "/api/v1/places/northside/board?limit=7").await.json["next"].as_str().unwrap().to_string();
    let wrong = ["no-such".to_string(), format!("{next}A"), next[1..].to_string(), format!("{next}&state=will")];
    for cursor in wrong {
        let refused = get(&town, &format!("/api/v1/places/northside/board?cursor={cursor}")).await;
        assert_eq!((refused.status, refused.problem()), (400, "unknown-cursor"), "{cursor}");
    }
    for query in ["limit=0", "limit=101", "limit=many", "state=green"] {
        let refused = get(&town, &format!("/api/v1/places/northside/board?{query}")).await;
        assert_eq!((refused.status, refused.problem()), (400, "query"), "{query}");
    }
}

async fn a_program_writes_down_what_somebody_said(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let key = key(&town, &ana, &place, &["concerns:write"]).await;
    let said = json!({ "kind": "problem", "words": "The key sticks in the door of the yard", "better": "A new lock", "see": "team", "locale": "pl" });
    let kept = post(&town, "/api/v1/places/northside/concerns", &key, &said).await;
    assert_eq!((kept.status, kept.header("cache-control"), &kept.json["answer_by"]), (201, "no-store", &json!("2026-06-12")));
    // From here on it is like everything that is told: not seen before its slot, and answered to who has the words.
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    assert!(!desk.page.says("The key sticks"));
    desk.go("/desk/programs").await.expect(&["The tablet at reception", "Not used yet"]);
    town.wait_for_slot();
    desk.go("/desk/programs").await.expect(&["Last used Tue 9 June"]);
    desk.go("/desk").await;
    desk.click("The key sticks").await.expect(&["A new lock"]);
    for word in ["api", "API", "program", "tablet"] {
        assert!(!desk.page.text().contains(word), "it does not say by which door it came: {word}");
    }
    desk.press("Send to the person", &[("words", "There is a new lock.")]).await;
    for receipt in ["words", "digits"] {
        let mut guest = town.guest();
        guest.come_back(kept.json[receipt].as_str().unwrap()).await.expect(&["There is a new lock."]);
    }
    // What it may leave out, and what is not safe.
    let plain = post(&town, "/api/v1/places/northside/concerns", &key, &json!({ "kind": "thanks", "words": "The soup was good" })).await;
    assert_eq!(plain.status, 201);
    let alarmed = json!({ "kind": "unsafe", "words": "Somebody waits for me outside", "about_staff": "no" });
    assert_eq!(post(&town, "/api/v1/places/northside/concerns", &key, &alarmed).await.status, 201);
    desk.go("/desk").await.expect(&["Somebody waits for me outside"]);
}

async fn what_was_sent_twice_is_kept_once(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let key = key(&town, &ana, &place, &["concerns:write"]).await;
    let bearer = format!("Bearer {key}");
    let send = async |name: &'static str, words: &'static str| {
        let body = json!({ "kind": "idea", "words": words }).to_string();
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json"), ("idempotency-key", name)];
        ask(&town, "POST", "/api/v1/places/northside/concerns", &headers, body.as_bytes()).await
    };
    let first = send("one", "A bench in the yard").await;
    let again = send("one", "A bench in the yard").await;
    assert_eq!((first.status, again.status, &first.json), (201, 201, &again.json));
    let other = send("one", "A tree in the yard").await;
    assert_eq!((other.status, other.problem()), (409, "used"));
    assert_ne!(send("two", "A bench in the yard").await.json["digits"], first.json["digits"]);
    // Words are shown again today and tomorrow; later they are not brought up any more.
    town.wait_days(2);
    assert_eq!(send("one", "A bench in the yard").await.status, 409);
    let mut tx = town.app.db.read().await.unwrap();
    let kept: i64 = tx.q(hearback::sql!("select count(*) from concern")).scalar().await.unwrap();
    assert_eq!(kept, 2);
    let bad = send("with a space", "A bench in the yard").await;
    assert_eq!((bad.status, bad.problem()), (400, "header"));
}

async fn a_key_is_shown_once_and_ends_at_once(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    assert_eq!(town.at_desk(&tom).await.go("/desk/programs").await.status, 403);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/programs").await.expect(&["There is no key yet"]);
    desk.press("Make the key", &[("name", "")]).await.expect(&["Write which program it is for", "Choose what the program may do"]);
    assert_eq!(desk.page.status, 422);
    let secret = key(&town, &ana, &place, &["concerns:write"]).await;
    assert!(secret.starts_with("hb_") && secret.len() == 67);
    let page = desk.go("/desk/programs").await;
    page.expect(&["Write down what people say", &format!("ends in {}", &secret[63..])]);
    assert!(!page.html.contains(&secret));
    town.plant(secrets::Kind::Receipt, &secret); // and it lies nowhere
    let body = json!({ "kind": "idea", "words": "Hooks for coats" });
    assert_eq!(post(&town, "/api/v1/places/northside/concerns", &secret, &body).await.status, 201);
    desk.press("End it", &[]).await.expect(&["There is no key yet"]);
    let refused = post(&town, "/api/v1/places/northside/concerns", &secret, &body).await;
    assert_eq!((refused.status, refused.problem()), (401, "key"));
    assert!(refused.header("www-authenticate").contains("invalid_token"));
}

async fn a_key_does_what_was_ticked_and_reaches_its_place_and_below(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    town.place(Some(&trust), Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let rita = town.worker("Rita Boss", "regional manager", Role::Manager, &trust).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &north).await;
    let body = json!({ "kind": "idea", "words": "Hooks for coats" });
    let (all, here) = (key(&town, &rita, &trust, &["concerns:write", "promises:write"]).await, key(&town, &ana, &north, &["concerns:write"]).await);
    for (slug, key, status) in
        [("northside", &all, 201), ("harbour", &all, 201), ("northside", &here, 201), ("harbour", &here, 403), ("kettle-lane", &all, 404)]
    {
        assert_eq!(post(&town, &format!("/api/v1/places/{slug}/concerns"), key, &body).await.status, status, "{slug}");
    }
    let number = promised(&town, &north, "Hooks", 7).await;
    let refused = post(&town, &format!("/api/v1/promises/{number}/stops"), &here, &json!({ "words": "x", "decided_by": "y" })).await;
    assert_eq!((refused.status, refused.problem()), (403, "scope"));
    assert!(refused.header("www-authenticate").contains("scope=\"promises:write\""));
    // Ana does not see Rita's key, and cannot end it or make one for a place that is not hers.
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/programs").await;
    assert_eq!(desk.page.all(".kept li").len(), 1);
    let secret = desk.page.field("form");
    let fields = [("form", secret.as_str()), ("name", "x"), ("may", "concerns:write"), ("place", trust.id.0.as_str())];
    assert_eq!(desk.post("/desk/programs", &fields).await.status, 422);
    let rows = town.at_desk(&rita).await.go("/desk/programs").await.attributes(".kept form", "action");
    for row in rows {
        let status = desk.post(&row, &[("form", &secret)]).await.status;
        assert!(status == 404 || status == 200, "{row} {status}");
    }
    assert_eq!(post(&town, "/api/v1/places/harbour/concerns", &all, &body).await.status, 201, "Rita's key is still there");
}

async fn a_promise_is_moved_claimed_and_stopped_by_a_program(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let key = key(&town, &ana, &place, &["promises:write"]).await;
    let number = promised(&town, &place, "Warm water", 14).await;
    let at = |what: &str| format!("/api/v1/promises/{number}/{what}");
    let day = |n: i64| Day(place.today(town.now()).0 + n).date().to_string();

    let late = post(&town, &at("moves"), &key, &json!({ "until": "2020-01-01", "words": "The parts come later" })).await;
    assert_eq!((late.status, late.wrong_fields()), (422, vec!["until"]));
    let moved = post(&town, &at("moves"), &key, &json!({ "until": day(21), "words": "The parts come later", "seen": 1.0 })).await;
    assert_eq!((moved.status, &moved.json["due"], &moved.json["state"]), (201, &json!(day(21)), &json!("will")));
    assert_eq!(moved.json["moves"][0], json!({ "from": day(14), "to": day(21), "why": "The parts come later", "on": day(0) }));
    let stale = post(&town, &at("moves"), &key, &json!({ "until": day(28), "words": "Once more", "seen": 1 })).await;
    assert_eq!((stale.status, stale.problem()), (409, "stale"));

    let bare = post(&town, &at("claims"), &key, &json!({ "words": "Done" })).await;
    assert_eq!((bare.status, bare.wrong_fields()), (422, vec!["proof_kind", "proof"]));
    let claim = json!({ "words": "The timer is new", "proof_kind": "look", "proof": "Turn on any shower after five" });
    let claimed = post(&town, &at("claims"), &key, &claim).await;
    assert_eq!((claimed.status, &claimed.json["state"]), (201, &json!("claimed")));
    assert_eq!(get(&town, claimed.header("location")).await.json, claimed.json, "every door shows the same");
    let too_late = post(&town, &at("stops"), &key, &json!({ "words": "No money", "decided_by": "The trustees" })).await;
    assert_eq!((too_late.status, too_late.problem()), (409, "cannot-follow"));

    let other = promised(&town, &place, "A bench", 14).await;
    let stopped = post(&town, &format!("/api/v1/promises/{other}/stops"), &key, &json!({ "words": "No money", "decided_by": "The trustees" })).await;
    assert_eq!((stopped.status, &stopped.json["state"], &stopped.json["steps"][1]["decided_by"]), (201, &json!("stopped"), &json!("The trustees")));
    for path in ["/api/v1/promises/9999/stops", "/api/v1/promises/0101/stops", "/api/v1/promises/x/stops"] {
        assert_eq!(post(&town, path, &key, &json!({ "words": "No money", "decided_by": "The trustees" })).await.status, 404, "{path}");
    }
    let elsewhere = town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    assert_eq!(get(&town, &format!("/api/v1/places/{}/promises/{number}", elsewhere.slug)).await.status, 404);
    let theirs = promised(&town, &elsewhere, "A garden", 14).await;
    let refused = post(&town, &format!("/api/v1/promises/{theirs}/stops"), &key, &json!({ "words": "No money", "decided_by": "The trustees" })).await;
    assert_eq!((refused.status, refused.problem()), (403, "place"));
}

async fn what_is_about_staff_does_not_exist_for_programs(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let key = key(&town, &ana, &place, &["concerns:write"]).await;
    let paths = ["/api/v1/places", "/api/v1/places/northside", "/api/v1/places/northside/board", "/api/v1/places/northside/working"];
    let mut before = Vec::new();
    for path in paths {
        before.push(get(&town, path).await.text);
    }
    let about = json!({ "kind": "problem", "words": "Tom shouts at night", "about_staff": "yes", "see": "board" });
    assert_eq!(post(&town, "/api/v1/places/northside/concerns", &key, &about).await.status, 201);
    town.wait_for_slot();
    for (path, before) in paths.iter().zip(before) {
        assert_eq!(get(&town, path).await.text, before, "{path}");
    }
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    assert!(!desk.page.says("Tom shouts"));
    desk.go("/desk/programs").await.expect(&["Not used yet"]);
    // Where nobody reads from outside, it is not taken, so that it is not read by those it is about.
    let alone = town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    let mia = town.worker("Mia Bell", "manager", Role::Manager, &alone).await;
    let key = self::key(&town, &mia, &alone, &["concerns:write"]).await;
    let refused = post(&town, "/api/v1/places/marigold/concerns", &key, &about).await;
    assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["about_staff"]));
}

async fn every_refusal_is_a_problem_that_repeats_nothing(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let key = key(&town, &ana, &place, &["concerns:write"]).await;
    let bearer = format!("Bearer {key}");
    let tell = "/api/v1/places/northside/concerns";
    let canary = "xyzzy-canary";
    for path in [
        "/api",
        "/api/",
        "/api/v1",
        "/api/v2/places",
        "/api/v1/places/xyzzy-canary",
        "/api/v1/places/xyzzy-canary/board",
        "/api/v1/places/northside/promises/xyzzy-canary",
    ] {
        let lost = get(&town, path).await;
        assert_eq!((lost.status, lost.problem()), (404, "not-found"), "{path}");
        assert!(!lost.text.contains(canary));
    }
    for (method, path, allow) in [("DELETE", "/api/v1/places", "GET,HEAD"), ("GET", tell, "POST"), ("POST", "/api/openapi.json", "GET,HEAD")] {
        let refused = ask(&town, method, path, &[], b"").await;
        assert_eq!((refused.status, refused.problem(), refused.header("allow")), (405, "method", allow), "{path}");
    }
    let html = ask(&town, "GET", "/api/v1/places", &[("accept", "text/html")], b"").await;
    assert_eq!((html.status, html.problem()), (406, "not-acceptable"));
    let unreadable = ask(&town, "GET", "/api/v1/places/%ff", &[], b"").await;
    assert_eq!((unreadable.status, unreadable.problem()), (400, "unreadable"));

    for (sent, name) in
        [("", "no-key"), ("Basic eHl6enk6eA==", "no-key"), ("Bearer hb_xyzzy-canary", "key"), ("Bearer xyzzy-canary", "key"), ("Bearer", "no-key")]
    {
        let refused = ask(&town, "POST", tell, &[("authorization", sent), ("content-type", "application/json")], b"{}").await;
        assert_eq!((refused.status, refused.problem()), (401, name), "{sent}");
        assert!(refused.header("www-authenticate").starts_with("Bearer realm=") && !refused.text.contains(canary));
    }
    let send = async |kind: &'static str, body: Vec<u8>| ask(&town, "POST", tell, &[("authorization", &bearer), ("content-type", kind)], &body).await;
    for kind in ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1", "application/jsonx"] {
        assert_eq!(send(kind, b"{}".to_vec()).await.problem(), "media-type", "{kind}");
    }
    assert_eq!(send("application/json", vec![b' '; 200_000]).await.problem(), "too-large");
    for broken in [b"{".to_vec(), b"".to_vec(), vec![0xff, 0xfe], b"{\"kind\": xyzzy-canary}".to_vec(), b"[".repeat(50_000)] {
        let refused = send("application/json", broken).await;
        assert_eq!((refused.status, refused.problem()), (400, "unreadable"));
        assert!(!refused.text.contains(canary));
    }
    for (body, wrong) in [
        (json!({}), vec!["kind", "words"]),
        (json!([]), vec![]),
        (json!({ "kind": "xyzzy-canary", "words": "x" }), vec!["kind"]),
        (json!({ "kind": "problem", "words": " \n " }), vec!["words"]),
        (
            json!({ "kind": "problem", "words": 7, "better": null, "see": "all", "locale": "xx", "about_staff": true }),
            vec!["words", "better", "see", "locale", "about_staff"],
        ),
        (json!({ "kind": "problem", "words": "ж".repeat(4_001) }), vec!["words"]),
        (json!({ "kind": "problem", "words": "a\u{0}b" }), vec!["words"]),
        (json!({ "kind": "problem", "words": "x", "xyzzy-canary": 1 }), vec![""]),
    ] {
        let refused = send("application/json", body.to_string().into_bytes()).await;
        assert_eq!((refused.status, refused.problem()), (422, "fields"), "{body}");
        assert!(!refused.text.contains(canary));
        if body.is_object() {
            assert_eq!(refused.wrong_fields(), wrong, "{body}");
        }
    }
    let mut longest = json!({ "kind": "problem", "words": "\u{1F3E0}".repeat(4_000), "better": "\u{1F3E0}".repeat(4_000) }).to_string();
    longest = longest.replace('\u{1F3E0}', "\\ud83c\\udfe0");
    assert_eq!(send("application/json", longest.into_bytes()).await.status, 201, "the longest that is allowed fits, however it is spelled");
    let stranger =
        ask(&town, "POST", tell, &[("authorization", &bearer), ("origin", "https://evil.example"), ("content-type", "application/json")], b"{}").await;
    assert_eq!((stranger.status, stranger.problem()), (403, "origin"));
    let mut tx = town.app.db.read().await.unwrap();
    let kept: i64 = tx.q(hearback::sql!("select count(*) from concern")).scalar().await.unwrap();
    assert_eq!(kept, 1, "nothing is half kept");
    town.wait(Time::HOUR);
}
