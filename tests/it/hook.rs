//! Other programs are told that a board changed: when everyone can see it, never earlier, and nothing of what it says.

use crate::support::{Page, Town, Worker};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::any,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use hearback::{
    act::promise::{self, Draft, Saying, Tier, Turn},
    channel::hook::{Calls, job},
    clock::{Day, Time},
    config::Config,
    house::{
        place::{Kind, Place, Settings},
        staff::Role,
    },
};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::sync::{Arc, Mutex};

/// Tells a story twice, in a house that may call this computer.
macro_rules! calling {
    ($($name:ident),+ $(,)?) => { $(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                super::$name(crate::support::Town::on_sqlite(super::inside).await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                super::$name(crate::support::Town::on_postgres(super::inside).await).await;
            }
        }
    )+ };
}

calling!(
    a_program_is_told_at_once_of_what_staff_do_and_at_the_slot_of_what_guests_do,
    a_call_that_fails_comes_again_under_its_name,
    after_twenty_failures_it_is_switched_off_and_somebody_switches_it_on,
    who_says_that_it_is_gone_is_not_called_again,
    one_hears_of_its_place_and_below_and_of_nothing_else,
    redirects_are_not_followed_and_answers_are_not_read,
);
crate::story!(closed_networks_are_not_called, an_address_is_added_and_ended_by_those_who_manage);

fn inside(config: &mut Config) {
    config.hooks_may_call_inside = true;
}

/// A program that listens.
struct Program {
    url: String,
    heard: Arc<Mutex<Vec<(HeaderMap, String)>>>,
    says: Arc<Mutex<StatusCode>>,
}

type Kept = (Arc<Mutex<Vec<(HeaderMap, String)>>>, Arc<Mutex<StatusCode>>);

impl Program {
    async fn listening() -> Program {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hearback?from=us", listener.local_addr().unwrap());
        let (heard, says) = (Arc::default(), Arc::new(Mutex::new(StatusCode::NO_CONTENT)));
        let hear = |State((heard, says)): State<Kept>, headers: HeaderMap, body: Bytes| async move {
            heard.lock().unwrap().push((headers, String::from_utf8(body.to_vec()).unwrap()));
            let status = *says.lock().unwrap();
            (status, [("location", "/elsewhere")], "x".repeat(if status == StatusCode::OK { 9 << 20 } else { 0 }))
        };
        let app = Router::new().fallback(any(hear)).with_state((Arc::clone(&heard), Arc::clone(&says)));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Program { url, heard, says }
    }

    fn say(&self, status: u16) {
        *self.says.lock().unwrap() = StatusCode::from_u16(status).unwrap();
    }

    /// What it heard since it was asked last.
    fn heard(&self) -> Vec<(HeaderMap, Value)> {
        self.heard.lock().unwrap().drain(..).map(|(headers, body)| (headers, serde_json::from_str(&body).unwrap())).collect()
    }
}

/// The hands of the clock, and what they remember.
struct Rounds<'t> {
    town: &'t Town,
    calls: Calls,
    looked: job::Looked,
}

impl<'t> Rounds<'t> {
    fn of(town: &'t Town) -> Rounds<'t> {
        Rounds { town, calls: Calls::new(town.app.config.hooks_may_call_inside).unwrap(), looked: job::Looked::default() }
    }

    async fn strike(&mut self) -> usize {
        job::look(&self.town.app, &mut self.looked).await.unwrap();
        job::deliver(&self.town.app, &self.calls).await.unwrap()
    }
}

/// Adds an address at the desk, and gives its secret.
async fn listens(town: &Town, by: &Worker, place: &Place, url: &str) -> String {
    let mut desk = town.at_desk(by).await;
    let form = desk.go("/desk/hooks").await.field("form");
    let page = desk.post("/desk/hooks", &[("form", &form), ("url", url), ("place", &place.id.0)]).await;
    page.expect(&["The new secret"]);
    page.all(".secret code").concat()
}

async fn promised(town: &Town, place: &Arc<Place>, subject: &str) {
    let (tree, now, place) = (town.app.places.tree(&town.app.db, town.now()).await.unwrap(), town.now(), place.clone());
    let draft = Draft { subject: subject.into(), saying: None, owner_id: None, owner: "manager".into(), tier: Tier::Team, budget: None, hours: None };
    let mut saying = Saying::new(Turn::Will, "We do it");
    saying.until = Some(Day(place.today(now).0 + 60));
    town.app.db.write(move |tx| Box::pin(async move { promise::make(tx, &tree, &place, &draft, &saying, &[], "manager", now).await })).await.unwrap();
}

async fn status_of(town: &Town, by: &Worker) -> Page {
    let mut desk = town.at_desk(by).await;
    desk.go("/desk/hooks").await.clone()
}

fn is_signed(secret: &str, headers: &HeaderMap, body: &Value) -> bool {
    let text = |name: &str| headers[name].to_str().unwrap().to_string();
    let key = STANDARD.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    mac.update(format!("{}.{}.{body}", text("webhook-id"), text("webhook-timestamp")).as_bytes());
    text("webhook-signature") == format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

async fn a_program_is_told_at_once_of_what_staff_do_and_at_the_slot_of_what_guests_do(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let program = Program::listening().await;
    let secret = listens(&town, &ana, &place, &program.url).await;
    let mut rounds = Rounds::of(&town);
    assert_eq!(rounds.strike().await, 0, "what was there before is no news");
    promised(&town, &place, "Warm water").await;
    assert_eq!((rounds.strike().await, rounds.strike().await), (1, 0), "once");
    let heard = program.heard();
    let (headers, body) = &heard[0];
    assert_eq!(*body, json!({ "type": "board.changed", "place": "northside", "at": "2026-06-09" }));
    assert!(is_signed(&secret, headers, body) && headers["webhook-id"].to_str().unwrap().starts_with("msg_"));
    assert_eq!(headers["webhook-timestamp"].to_str().unwrap(), (town.now().0 / Time::SECOND).to_string());
    assert!(headers.get("cookie").is_none() && headers["content-type"] == "application/json");

    // Told, read, answered, proposed, agreed to: nothing of it is heard before everyone can read it.
    let (words, _) = town.guest().tell("northside", "problem", "The hall is dark at night", &[("see", "board")]).await;
    town.made_public("The hall is dark at night");
    town.guest().tell("northside", "problem", "Somebody who works here shouts", &[("about_staff", "yes")]).await;
    assert_eq!(rounds.strike().await, 0);
    town.wait(6 * Time::HOUR);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=for-the-board").await;
    desk.click("The hall is dark").await;
    desk.click("Words for the board").await;
    desk.press("Ask the person", &[]).await;
    assert_eq!(rounds.strike().await, 0);
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Show these words", &[]).await;
    town.made_public("The hall is dark at night");
    for _ in 0..3 {
        assert_eq!(rounds.strike().await, 0, "that they were here is nobody's business");
        town.wait_minutes(1);
    }
    town.wait_for_slot();
    assert_eq!((rounds.strike().await, rounds.strike().await), (1, 0));
    assert_eq!(program.heard()[0].1["at"], "2026-06-10", "the day it could be read");
    status_of(&town, &ana).await.expect(&["Last told Wed 10 June"]);
}

async fn a_call_that_fails_comes_again_under_its_name(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let program = Program::listening().await;
    let secret = listens(&town, &ana, &place, &program.url).await;
    let mut rounds = Rounds::of(&town);
    rounds.strike().await;
    program.say(503);
    promised(&town, &place, "Warm water").await;
    assert_eq!((rounds.strike().await, rounds.strike().await), (0, 0));
    let first = program.heard();
    assert_eq!(first.len(), 1, "not again at once");
    status_of(&town, &ana).await.expect(&["Not told 1 time. It said: not now. We try again."]);
    program.say(200);
    town.wait_minutes(2);
    assert_eq!(rounds.strike().await, 1);
    let again = program.heard();
    assert_eq!(first[0].0["webhook-id"], again[0].0["webhook-id"]);
    assert_ne!(first[0].0["webhook-timestamp"], again[0].0["webhook-timestamp"]);
    assert!(is_signed(&secret, &again[0].0, &again[0].1));
    let page = status_of(&town, &ana).await;
    assert!(!page.says("Not told"), "{}", page.text());
    // Two changes while nobody listened are one call.
    program.say(500);
    promised(&town, &place, "A bench").await;
    rounds.strike().await;
    town.wait_minutes(10);
    promised(&town, &place, "A tree").await;
    program.say(200);
    rounds.strike().await;
    town.wait_minutes(10);
    rounds.strike().await;
    assert_eq!(program.heard().len(), 2, "one that failed, and one for both");
}

async fn after_twenty_failures_it_is_switched_off_and_somebody_switches_it_on(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let program = Program::listening().await;
    listens(&town, &ana, &place, &program.url).await;
    let mut rounds = Rounds::of(&town);
    rounds.strike().await;
    program.say(404);
    promised(&town, &place, "Warm water").await;
    for _ in 0..30 {
        rounds.strike().await;
        town.wait(80 * Time::MINUTE);
    }
    assert_eq!(program.heard().len(), 20);
    status_of(&town, &ana).await.expect(&["Switched off", "It said no."]);
    promised(&town, &place, "A bench").await;
    assert_eq!((rounds.strike().await, program.heard().len()), (0, 0));
    program.say(200);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/hooks").await;
    desk.press("Switch it on again", &[]).await;
    assert!(!desk.page.says("Switched off"));
    assert!(rounds.strike().await >= 1 && !program.heard().is_empty(), "something may have changed meanwhile");
    promised(&town, &place, "A tree").await;
    assert_eq!(rounds.strike().await, 1);
}

async fn who_says_that_it_is_gone_is_not_called_again(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let program = Program::listening().await;
    listens(&town, &ana, &place, &program.url).await;
    let mut rounds = Rounds::of(&town);
    rounds.strike().await;
    program.say(410);
    promised(&town, &place, "Warm water").await;
    rounds.strike().await;
    status_of(&town, &ana).await.expect(&["Switched off", "It said that it is gone."]);
    town.wait_days(1);
    rounds.strike().await;
    assert_eq!(program.heard().len(), 1);
}

async fn one_hears_of_its_place_and_below_and_of_nothing_else(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let harbour = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let rita = town.worker("Rita Boss", "regional manager", Role::Manager, &trust).await;
    let (above, here) = (Program::listening().await, Program::listening().await);
    listens(&town, &rita, &trust, &above.url).await;
    listens(&town, &rita, &north, &here.url).await;
    let mut rounds = Rounds::of(&town);
    rounds.strike().await;
    promised(&town, &harbour, "A quay").await;
    rounds.strike().await;
    let mut places: Vec<Value> = above.heard().into_iter().map(|(_, body)| body["place"].clone()).collect();
    places.sort_by_key(|p| p.to_string());
    assert_eq!(places, ["harbour", "kettle-lane"], "its own board, and the one that shows all below");
    assert!(here.heard().is_empty());
    promised(&town, &north, "A tree").await;
    rounds.strike().await;
    assert_eq!(here.heard().into_iter().map(|(_, body)| body["place"].clone()).collect::<Vec<_>>(), ["northside"]);
    let mut desk = town.at_desk(&rita).await;
    desk.go("/desk/hooks").await;
    desk.press("End it", &[]).await;
    desk.press("End it", &[]).await.expect(&["Nobody is told yet"]);
    drop((above.heard(), here.heard()));
    promised(&town, &north, "A bench").await;
    rounds.strike().await;
    assert!(here.heard().is_empty() && above.heard().is_empty());
}

async fn redirects_are_not_followed_and_answers_are_not_read(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let program = Program::listening().await;
    listens(&town, &ana, &place, &program.url).await;
    let mut rounds = Rounds::of(&town);
    rounds.strike().await;
    program.say(307);
    promised(&town, &place, "Warm water").await;
    assert_eq!(rounds.strike().await, 0);
    assert_eq!(program.heard().len(), 1, "the other address is not called");
    status_of(&town, &ana).await.expect(&["It said no."]);
    program.say(200); // with nine million letters
    town.wait_minutes(5);
    assert_eq!(rounds.strike().await, 1);
}

/// In a house as it comes.
async fn closed_networks_are_not_called(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let program = Program::listening().await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/hooks").await;
    desk.press("Add it", &[("url", &program.url)]).await.expect(&["The address must begin with https://"]);
    assert_eq!((desk.page.status, desk.page.field("url")), (422, program.url.clone()));
    listens(&town, &ana, &place, &program.url.replace("http://", "https://")).await;
    let mut rounds = Rounds::of(&town);
    rounds.strike().await;
    promised(&town, &place, "Warm water").await;
    rounds.strike().await;
    assert!(program.heard().is_empty());
    status_of(&town, &ana).await.expect(&["The address leads into a closed network, or nowhere."]);
}

async fn an_address_is_added_and_ended_by_those_who_manage(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    assert_eq!(town.at_desk(&tom).await.go("/desk/hooks").await.status, 403);
    let secret = listens(&town, &ana, &place, "https://other.example.org/hearback").await;
    assert!(secret.starts_with("whsec_") && secret.len() == 50);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/programs").await;
    desk.click("Programs that are told").await.expect(&["https://other.example.org/hearback", "Not told yet."]);
    assert!(!desk.page.html.contains(&secret));
    // Sealed: it lies nowhere as it is.
    town.plant(crate::support::secrets::Kind::Receipt, &secret);
    let elsewhere = town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    let mia = town.worker("Mia Bell", "manager", Role::Manager, &elsewhere).await;
    let row = desk.page.attributes(".kept form", "action").concat();
    let mut mia = town.at_desk(&mia).await;
    let form = mia.go("/desk/hooks").await.field("form");
    mia.page.expect(&["Nobody is told yet"]);
    assert_eq!(mia.post(&row, &[("form", &form)]).await.status, 404);
    desk.press("End it", &[]).await.expect(&["Nobody is told yet"]);
}
