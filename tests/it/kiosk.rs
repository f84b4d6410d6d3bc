//! Screens on a wall: a guest with two minutes and somebody behind them, a manager who puts the tablet up, and a network that
//! comes and goes.

use crate::{
    mail_story, story,
    support::{Town, Visitor},
};
use aes_gcm::{
    Aes256Gcm, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hearback::{
    channel::kiosk,
    clock::Time,
    ground::anon::{Keys, Receipt},
};
use hkdf::Hkdf;
use sha2::Sha256;
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};

story!(
    a_screen_is_paired_by_six_digits,
    a_guest_at_a_screen_never_leaves_it,
    the_words_a_screen_made_are_the_ones_that_open_the_answer,
    five_in_a_row_and_then_a_minute,
    what_waited_for_a_network_comes_once,
    what_cannot_be_kept_is_said_and_counted,
    a_screen_that_was_ended_hands_over_what_it_holds,
    nobody_can_tell_that_it_came_from_a_screen,
);
mail_story!(whoever_looks_after_it_hears_of_a_silent_screen_once);

async fn a_screen_is_paired_by_six_digits(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut screen = town.screen();
    screen.go("/kiosk").await.expect(&["This screen is not set up yet. Tell anyone on the team."]);
    assert_eq!(screen.page.path, "/kiosk/pair");
    screen.press("Show the number", &[]).await;
    let shown = screen.page.all(".number").join("");
    let code = shown.replace(' ', "");
    assert_eq!((shown.len(), code.len()), (7, 6), "{shown}");
    assert!(screen.page.html.contains("http-equiv=\"refresh\""), "it looks by itself");
    screen.go("/kiosk/pair").await.expect(&[&shown]);

    // A number that no screen shows, and one that is none, are said; what was typed stays.
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/kiosks").await.expect(&["There is no screen yet."]);
    let other = if code == "123456" { "654321" } else { "123456" };
    desk.press("Pair it", &[("code", other), ("name", "By the door")]).await.expect(&["No screen shows these digits now"]);
    assert_eq!((desk.page.status, desk.page.field("name").as_str()), (422, "By the door"));
    desk.press("Pair it", &[("code", "12"), ("name", "")]).await.expect(&["Type the six digits", "Write where it is"]);

    // After five minutes it is another number.
    town.wait_minutes(6);
    desk.press("Pair it", &[("code", &code), ("name", "By the door")]).await.expect(&["No screen shows these digits now"]);
    screen.go("/kiosk/pair").await;
    assert!(screen.page.all(".number").is_empty());
    screen.press("Show the number", &[]).await;
    let code = screen.page.all(".number").join("").replace(' ', "");
    // The code for a phone carries the number to the form.
    desk.go(&format!("/desk/kiosks?code={code}")).await;
    assert_eq!(desk.page.field("code"), code);
    desk.press("Pair it", &[("name", "By the door"), ("prints", "yes")]).await.expect(&["By the door", "working, nothing waits in it."]);
    screen.go("/kiosk/pair").await.expect(&["Northside Night Shelter", "Tell us. No name. 2 minutes."]);
    assert_eq!(screen.page.path, "/kiosk");
    desk.go("/desk/kiosks/guide").await.expect(&["Put up a screen", "/kiosk"]);

    // It says that it works; a wipe takes every touch for half a minute; ending takes everything.
    let says = async |screen: &mut Visitor<'_>| screen.post("/kiosk/beat", &[("waiting", "7")]).await.html.clone();
    assert_eq!(says(&mut screen).await, r#"{"paired":true,"wipe":false}"#);
    desk.go("/desk/kiosks").await.expect(&["7 messages wait in it for a network"]);
    desk.press("Wipe it clean", &[]).await;
    assert_eq!(says(&mut screen).await, r#"{"paired":true,"wipe":true}"#);
    town.wait(31_000);
    assert_eq!(says(&mut screen).await, r#"{"paired":true,"wipe":false}"#);
    desk.go("/desk/kiosks").await;
    desk.press("End it", &[]).await.expect(&["There is no screen yet."]);
    assert_eq!(says(&mut screen).await, r#"{"paired":false,"wipe":false}"#);
    screen.go("/kiosk").await;
    assert_eq!(screen.page.path, "/kiosk/pair");
}

async fn a_guest_at_a_screen_never_leaves_it(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut screen = town.paired_screen(&ana, "By the door").await;
    screen.go("/kiosk").await;
    screen.click("Touch to start").await.expect(&["Tell us what is on your mind", "Ana and Tom", "Finish", "Hide"]);
    let mut seen = Vec::new();
    // Every link of every page that can be reached stays at the screen.
    let mut next = vec!["/kiosk/home".to_string()];
    while let Some(path) = next.pop() {
        if seen.contains(&path) || seen.len() > 80 {
            continue;
        }
        screen.go(&path).await;
        seen.push(path.clone());
        for (selector, name) in [("a[href]", "href"), ("form[action]", "action"), ("button[formaction]", "formaction")] {
            for to in screen.page.attributes(selector, name) {
                assert!(to.starts_with("/kiosk") || to.starts_with('#'), "{path} leads out to {to}");
                let to = to.split('#').next().unwrap().to_string();
                if name == "href" && !to.is_empty() {
                    next.push(to);
                }
            }
        }
        assert!(!screen.page.html.contains("/leave"), "{path}");
    }
    assert!(seen.len() > 15, "{seen:?}");
    for elsewhere in ["/kiosk/desk", "/kiosk/leave", "/kiosk/api/v1/places", "/kiosk/healthz"] {
        screen.go(elsewhere).await;
        assert_eq!(screen.page.status, 404, "{elsewhere}");
    }

    // The whole way in Arabic: the language stays until it ends.
    screen.go("/kiosk/ar/p/northside/tell").await;
    assert!(screen.page.html.contains("dir=\"rtl\"") && screen.page.html.contains("class=\"kiosk\""), "{}", screen.page.html);
    screen.press("متابعة", &[("kind", "problem")]).await;
    screen.press("متابعة", &[("words", "الماء بارد")]).await;
    screen.press("إرسال الرسالة", &[]).await;
    assert_eq!(screen.page.path, "/kiosk/ar/p/northside/tell");
    let (words, _) = screen.page.receipt();
    assert!(screen.page.html.contains("id=\"slip\"") && screen.page.html.contains("class=\"code\""));
    let slip = screen.page.all("#slip").join("");
    assert!(slip.contains("127.0.0.1:8080/back") && !slip.contains("Northside"), "no place on a slip: {slip}");
    screen.come_back(&words).await.expect(&["الماء بارد", "Your messages"]);

    // The end: what browsers keep of pages goes, what waits for a network does not.
    screen.go("/kiosk?end=1").await.expect(&["The next person sees nothing of yours."]);
    assert_eq!(screen.page.header("clear-site-data"), Some("\"cache\""));
    assert_eq!(screen.page.header("cache-control"), Some("no-store"));
}

/// Fifteen digits that a screen made.
const MADE: &str = "123456789012345";

async fn the_words_a_screen_made_are_the_ones_that_open_the_answer(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let receipt = Receipt::made_outside(MADE).unwrap();
    let tell = async |who: &mut Visitor<'_>| {
        who.go(&format!("{}/p/northside/tell", who.at)).await;
        let draft = who.page.field("draft");
        let fields = [("step", "kind"), ("draft", &draft), ("made", MADE), ("kind", "problem")];
        who.post(&format!("{}/p/northside/tell", who.at), &fields).await;
        who.press("Carry on", &[("words", "The heating is off")]).await;
        who.press("Send to the team", &[]).await;
        who.page.receipt()
    };
    let mut screen = town.paired_screen(&ana, "By the door").await;
    let shown = tell(&mut screen).await;
    assert_eq!((shown.0, shown.1), (receipt.words().join(" "), receipt.digits()));
    // Anybody else's page gets words that nobody can choose.
    let mut guest = town.guest();
    assert_ne!(tell(&mut guest).await.1, receipt.digits());
    assert!(Receipt::made_outside("12345").is_none() && Receipt::made_outside("12345678901234x").is_none());
}

async fn five_in_a_row_and_then_a_minute(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut screen = town.paired_screen(&ana, "By the door").await;
    for n in 0..5 {
        screen.tell("northside", "problem", &format!("Message number {n}"), &[]).await;
    }
    screen.go("/kiosk/p/northside/tell").await;
    screen.press("Carry on", &[("kind", "idea")]).await;
    screen.press("Carry on", &[("words", "One more from the queue")]).await;
    screen.press("Send to the team", &[]).await.expect(&["Someone has just sent a few. Wait 1 minute", "One more from the queue"]);
    assert_eq!(screen.page.status, 429);
    // The web has its own measure, and the kitchen's screen another.
    town.guest().tell("northside", "idea", "From a phone", &[]).await;
    town.paired_screen(&ana, "In the kitchen").await.tell("northside", "idea", "From the kitchen", &[]).await;

    // What was counted is written down for days that are over, and small numbers are told as such.
    kiosk::job::count(&town.app).await.unwrap();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/kiosks").await;
    assert!(!desk.page.says("Days that are over"));
    town.wait_days(1);
    desk.go("/desk/kiosks").await.expect(&["Days that are over", "Tue 9 June 5 fewer than 5 0"]);
}

/// Seals as a screen does (`static/queue.js`).
fn sealed(keys: &Keys, screen: &str, text: &str) -> String {
    let to = URL_SAFE_NO_PAD.decode(keys.envelope_key()).unwrap();
    let house: [u8; 32] = to[4..].try_into().unwrap();
    let secret: [u8; 32] = rand::random();
    let mine = x25519(secret, X25519_BASEPOINT_BYTES);
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(Some(&[mine, house].concat()), &x25519(secret, house)).expand(b"hearback envelope 1", &mut key).unwrap();
    let aad = format!("screen {screen}");
    let payload = Payload { msg: text.as_bytes(), aad: aad.as_bytes() };
    let body = Aes256Gcm::new(&key.into()).encrypt(&Nonce::from([0; 12]), payload).unwrap();
    URL_SAFE_NO_PAD.encode([[1].as_slice(), &to[..4], &mine, &body].concat())
}

fn message(place: &str, receipt: &str, body: &str) -> String {
    serde_json::json!({"place": place, "locale": "en-GB", "receipt": receipt, "body": body}).to_string()
}

/// What a page of this screen says of it.
async fn name(screen: &mut Visitor<'_>) -> String {
    screen.go("/kiosk/home").await;
    screen.page.attributes("html", "data-screen").join("")
}

async fn what_waited_for_a_network_comes_once(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut screen = town.paired_screen(&ana, "By the door").await;
    let id = name(&mut screen).await;
    screen.go("/kiosk/later").await.expect(&["No internet just now", "What do you want to tell us?", "Send to the team"]);
    let worker = screen.go("/kiosk/worker.js").await.clone();
    assert_eq!((worker.status, worker.header("service-worker-allowed")), (200, Some("/kiosk")));
    assert!(worker.html.contains("\"/kiosk/later\"") && worker.html.contains("\"/kiosk/ar/later\"") && worker.html.contains("/kiosk/words.json"));
    for kept in worker.html.lines().find(|l| l.starts_with("const SHELL")).unwrap().split('"').filter(|p| p.starts_with('/')) {
        let path = kept.to_string();
        if path == "/kiosk" {
            continue;
        }
        screen.go(&path).await;
        assert_eq!(screen.page.status, 200, "{path}");
        assert!(!screen.page.says("The shower"), "{path}");
    }

    let envelope = sealed(&town.app.keys, &id, &message("northside", MADE, "kind=problem&words=The+shower+is+cold&see=team&now="));
    town.wait_days(2); // a tablet whose network was away for two days, and whose clock is wrong: nobody asks it
    for (n, why) in ["", "again", "again"].into_iter().enumerate() {
        screen.post("/kiosk/queue", &[("sealed", &envelope)]).await;
        assert_eq!((screen.page.status, screen.page.html.as_str()), (200, format!(r#"{{"kept":true,"why":"{why}"}}"#).as_str()), "time {n}");
    }
    let receipt = Receipt::made_outside(MADE).unwrap();
    let mut guest = town.guest();
    guest.come_back(&receipt.words().join(" ")).await.expect(&["The shower is cold", "Thursday"]);
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    assert_eq!(desk.page.text().matches("The shower is cold").count(), 1);
}

async fn what_cannot_be_kept_is_said_and_counted(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut screen = town.paired_screen(&ana, "By the door").await;
    let id = name(&mut screen).await;
    let good = message("northside", MADE, "kind=idea&words=From+somebody+else");
    let mut other = town.paired_screen(&ana, "In the kitchen").await;
    let other_id = name(&mut other).await;
    let old = Keys::derive(&[9; 32]).unwrap();
    for (envelope, status, why) in [
        (sealed(&town.app.keys, &other_id, &good), 422, "spoilt"), // somebody else's
        (sealed(&old, &id, &good), 410, "key"),                    // from before the key was changed
        (sealed(&town.app.keys, &id, "no message"), 422, "spoilt"),
        (sealed(&town.app.keys, &id, &message("northside", "12", "words=x")), 422, "spoilt"),
        ("made up".into(), 422, "spoilt"),
        (String::new(), 422, "spoilt"),
    ] {
        screen.post("/kiosk/queue", &[("sealed", &envelope)]).await;
        assert_eq!((screen.page.status, screen.page.html.as_str()), (status, format!(r#"{{"kept":false,"why":"{why}"}}"#).as_str()));
    }
    // Nobody without a screen hands anything over.
    town.guest().post("/kiosk/queue", &[("sealed", &sealed(&town.app.keys, &id, &good))]).await;
    screen.post("/kiosk/queue", &[("sealed", &sealed(&town.app.keys, &id, &message("northside", MADE, "kind=idea&words=")))]).await;
    assert_eq!(screen.page.html, r#"{"kept":true,"why":"empty"}"#);
    // What can be kept is kept: a kind nobody knows, a place that is gone, more words than a page takes.
    let long = "a".repeat(20_000);
    screen.post("/kiosk/queue", &[("sealed", &sealed(&town.app.keys, &id, &message("gone", MADE, &format!("kind=rant&words={long}"))))]).await;
    assert_eq!(screen.page.html, r#"{"kept":true,"why":""}"#);
    let mut tx = town.app.db.read().await.unwrap();
    let (kept,): (i64,) = tx.q(hearback::sql!("select count(*) from concern where kind = 'problem'")).one().await.unwrap();
    assert_eq!(kept, 1);
    drop(tx);
    kiosk::job::count(&town.app).await.unwrap();
    town.wait_days(1);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/kiosks").await.expect(&["Tue 9 June fewer than 5 0 6"]);
}

async fn a_screen_that_was_ended_hands_over_what_it_holds(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut screen = town.paired_screen(&ana, "By the door").await;
    let id = name(&mut screen).await;
    // Somebody writes while it is ended: the page is one of the web then, and nothing is lost.
    screen.go("/kiosk/p/northside/tell").await;
    screen.press("Carry on", &[("kind", "thanks")]).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/kiosks").await;
    desk.press("End it", &[]).await;
    screen.press("Carry on", &[("words", "The new lamp is lovely")]).await;
    screen.press("Send to the team", &[]).await;
    let (words, _) = screen.page.receipt();
    town.guest().come_back(&words).await.expect(&["The new lamp is lovely"]);
    let envelope = sealed(&town.app.keys, &id, &message("northside", MADE, "kind=problem&words=The+lift+is+stuck"));
    screen.post("/kiosk/queue", &[("sealed", &envelope)]).await;
    assert_eq!(screen.page.html, r#"{"kept":true,"why":""}"#);
    // The same tablet is paired again.
    town.app.db.answers().await.unwrap();
    screen.go("/kiosk").await;
    screen.press("Show the number", &[]).await;
    let code = screen.page.all(".number").join("").replace(' ', "");
    desk.go("/desk/kiosks").await;
    desk.press("Pair it", &[("code", &code), ("name", "Upstairs")]).await.expect(&["Upstairs"]);
    screen.go("/kiosk").await.expect(&["Tell us. No name. 2 minutes."]);
}

/// The same message by phone and at a screen leaves rows that differ in nothing but what is random.
async fn nobody_can_tell_that_it_came_from_a_screen(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut screen = town.paired_screen(&ana, "By the door").await;
    let rows = async || {
        let mut tx = town.app.db.read().await.unwrap();
        let all: Vec<(String, i64, i64, Option<i64>)> =
            tx.q(hearback::sql!("select id, seen_at, waiting, wipe_until from screen order by id")).all().await.unwrap();
        all
    };
    let before = rows().await;
    screen.tell("northside", "problem", "The taps drip", &[]).await;
    assert_eq!(rows().await, before, "no row of a screen changes when somebody writes");
    town.guest().tell("northside", "problem", "The taps drip too", &[]).await;
    let mut tx = town.app.db.read().await.unwrap();
    let told: Vec<(String, String, String, i64, i64, i64)> =
        tx.q(hearback::sql!("select kind, lane, locale, day, release_at, last_seq from concern")).all().await.unwrap();
    assert_eq!((told.len(), &told[0]), (2, &told[1]));
}

async fn whoever_looks_after_it_hears_of_a_silent_screen_once(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut screen = town.paired_screen(&ana, "By the door").await;
    screen.post("/kiosk/beat", &[("waiting", "0")]).await;
    town.wait_minutes(20);
    assert_eq!(Town::told(&town.strike().await), Vec::<String>::new());
    town.wait_minutes(20);
    let letters = town.strike().await;
    assert_eq!(Town::told(&letters), ["ana: Northside Night Shelter: a screen is silent"]);
    town.wait(Time::HOUR);
    assert_eq!(Town::told(&town.strike().await), Vec::<String>::new(), "once");
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/kiosks").await.expect(&["not seen for 100 minutes"]);
    screen.post("/kiosk/beat", &[("waiting", "0")]).await;
    desk.go("/desk/kiosks").await.expect(&["working"]);
    town.wait_minutes(40);
    assert_eq!(town.strike().await.len(), 1, "the next time too");
}
