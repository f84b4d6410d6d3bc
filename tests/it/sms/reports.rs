//! What became of a text: said by its gateway, at an address that is good for nothing else. And what gateways want besides.

use super::{
    gateway::{post, twilio, twilio_number},
    texters,
};
use crate::support::{Town, secrets};
use axum::body::Bytes;
use hearback::{
    channel::{
        hook::Calls,
        sms::{gateway::Kind, job, setup},
    },
    ground::{
        anon::relay::{
            Relay,
            channel::Channel,
            going::{self, Going, State},
        },
        db::Id,
    },
};
use std::sync::Mutex;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

super::texting!(
    twilio_says_what_became_of_a_text,
    a_gateway_of_ones_own_is_told_where_to_report,
    what_a_gateway_wants_back_goes_out_with_the_answer,
    every_page_of_a_list_is_read_and_no_list_is_endless,
);

const FROM: &str = "+447700900131";

pub(super) fn relay(town: &Town) -> Relay {
    town.app.relay.clone().unwrap()
}

pub(super) async fn channel(town: &Town, kind: Kind) -> Channel {
    let relay = relay(town);
    relay.channels(&mut relay.db.read().await.unwrap()).await.unwrap().into_iter().find(|c| c.gateway == kind.key()).unwrap()
}

pub(super) async fn brings_in(town: &Town) {
    job::bring_in(&job::Round::here(&town.app).unwrap()).await.unwrap();
}

/// The next text to leave, as whoever hands it over takes it.
pub(super) async fn claim(town: &Town, channel: &Id) -> Going {
    let (relay, id, now) = (relay(town), channel.clone(), town.now());
    let mine = relay.clone();
    relay.db.write(move |tx| Box::pin(async move { mine.claim(tx, &id, now).await })).await.unwrap().expect("nothing leaves")
}

pub(super) async fn is(town: &Town, text: &Id, state: State) -> bool {
    let relay = relay(town);
    let mut tx = relay.db.read().await.unwrap();
    let n: i64 = tx.q(hearback::sql!(relay "select count(*) from going where id = $1 and state = $2")).bind(text.clone()).bind(state).scalar().await.unwrap();
    n == 1
}

/// The path of an address, with its query.
fn path(at: &str) -> String {
    let at = url::Url::parse(at).unwrap();
    at.query().map_or_else(|| at.path().to_string(), |query| format!("{}?{query}", at.path()))
}

async fn twilio_says_what_became_of_a_text(town: Town) {
    let (.., admin) = texters(&town).await;
    let texts = twilio_number(&town, &admin).await;
    town.plant(secrets::Kind::Brought, FROM);
    town.plant(secrets::Kind::Words, "The sink is blocked");
    let text = [("MessageSid", "SM1"), ("From", FROM), ("To", "+447400000003"), ("Body", "The sink is blocked"), ("NumMedia", "0")];
    assert_eq!(twilio(&town, &texts, &text).await.0, 200);
    brings_in(&town).await;
    let (relay, channel) = (relay(&town), channel(&town, Kind::Twilio).await.id);
    let leaves = claim(&town, &channel).await;
    let at = setup::reports_at(&relay, "http://127.0.0.1:8080/", Kind::Twilio, &channel, &leaves.id);
    assert!(at.starts_with("http://127.0.0.1:8080/hooks/sms/twilio/") && !at.contains(&texts) && !at.contains(&FROM[4..]), "{at}");
    let at = path(&at);
    let says = |sid: &'static str, state: &'static str| [("MessageSid", sid), ("MessageStatus", state), ("To", FROM), ("From", "+447400000003")];

    let (id, now) = (leaves.id.clone(), town.now());
    relay.db.write(move |tx| Box::pin(async move { going::hands_over(tx, &id, now).await })).await.unwrap();
    // It may say so before it says that it took it.
    let (status, said) = twilio(&town, &at, &says("SM77", "sent")).await;
    assert_eq!((status, said.as_str()), (200, r#"<?xml version="1.0" encoding="UTF-8"?><Response/>"#));
    assert!(is(&town, &leaves.id, State::Sent).await);
    let id = leaves.id.clone();
    let theirs = relay.theirs(&channel, "SM77");
    relay.db.write(move |tx| Box::pin(async move { going::accepted(tx, &leaves, Some(theirs), now).await })).await.unwrap();
    assert!(is(&town, &id, State::Sent).await, "it never goes back");
    // By their name alone, at the address for texts too.
    assert_eq!(twilio(&town, &texts, &says("SM77", "delivered")).await.0, 200);
    assert!(is(&town, &id, State::Delivered).await);
    for late in ["queued", "sent", "failed", "delivered"] {
        assert_eq!(twilio(&town, &at, &says("SM77", late)).await.0, 200);
        assert!(is(&town, &id, State::Delivered).await, "{late}");
    }
    // Of a text nobody knows.
    let bare = at.split('?').next().unwrap().to_string();
    for of in [bare.clone(), format!("{bare}?of={}", "0".repeat(32)), format!("{bare}?of="), texts.clone()] {
        assert_eq!(twilio(&town, &of, &says("SM99", "failed")).await.0, 200, "{of}");
    }
    assert!(is(&town, &id, State::Delivered).await);
    // A text that comes there is nobody's.
    assert_eq!(twilio(&town, &bare, &[("MessageSid", "SM2"), ("From", FROM), ("To", "+447400000003"), ("Body", "x"), ("NumMedia", "0")]).await.0, 403);
    assert_eq!(post(&town, &at, "MessageSid=SM77&MessageStatus=failed").await.0, 403, "not signed");
    let waiting = relay.coming(&mut relay.db.read().await.unwrap(), 10, town.now()).await.unwrap();
    assert!(waiting.is_empty());
    // What never arrived is counted, a day later for those who look after it.
    town.at_desk(&admin).await.go("/desk/texts").await.expect(&["fewer than 5 calls were not signed as they should be."]);
}

/// A gateway that takes everything; gives where it is and the first lines of what it was asked.
pub(super) async fn stub(answer: &'static str) -> (String, std::sync::Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (at, heard) = (format!("http://{}", listener.local_addr().unwrap()), std::sync::Arc::new(Mutex::new(Vec::new())));
    let all = heard.clone();
    tokio::spawn(async move {
        loop {
            let (mut line, _) = listener.accept().await.unwrap();
            let mut call = Vec::new();
            while !call.windows(4).any(|end| end == b"\r\n\r\n") {
                let mut piece = [0; 4096];
                let n = line.read(&mut piece).await.unwrap();
                call.extend_from_slice(&piece[..n]);
            }
            all.lock().unwrap().push(String::from_utf8(call).unwrap().lines().next().unwrap().to_string());
            let _ = line.write_all(format!("HTTP/1.1 202 Accepted\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{answer}", answer.len()).as_bytes()).await;
        }
    });
    (at, heard)
}

/// Sets up a number at a gateway; gives the path it calls.
pub(super) async fn number(town: &Town, admin: &crate::support::Worker, kind: Kind, fields: &[(&str, &str)]) -> String {
    let mut desk = town.at_desk(admin).await;
    desk.go(&format!("/desk/texts/new/{}", kind.key())).await;
    desk.press("Set it up", fields).await;
    path(desk.page.all(".secret").remove(0).trim())
}

async fn a_gateway_of_ones_own_is_told_where_to_report(town: Town) {
    let (.., admin) = texters(&town).await;
    let (url, heard) = stub("0: Accepted for delivery").await;
    let texts = number(&town, &admin, Kind::Kannel, &[("number", "+447400000004"), ("url", &url), ("account", "us"), ("key", "secret-of-kannel")]).await;
    town.plant(secrets::Kind::Brought, FROM);
    town.plant(secrets::Kind::Words, "The gutter drips");
    let came = format!("{texts}?sender=%2B{}&to=%2B447400000004&message=The+gutter+drips&charset=UTF-8&coding=0&id=k-1", &FROM[1..]);
    assert_eq!(super::gateway::get(&town, &came).await, (200, String::new()));
    brings_in(&town).await;
    job::send(&job::Round::here(&town.app).unwrap(), &Calls::new(true).unwrap()).await.unwrap();
    let asked = heard.lock().unwrap().remove(0);
    let asked = url::Url::parse(&format!("{url}{}", asked.split(' ').nth(1).unwrap())).unwrap();
    let told = asked.query_pairs().find(|(name, _)| name == "dlr-url").unwrap().1.into_owned();
    assert!(!told.contains(&texts) && !told.contains(&FROM[4..]), "{told}");
    let id = Id(told.split("of=").nth(1).unwrap().split('&').next().unwrap().to_string());
    assert!(is(&town, &id, State::Accepted).await);
    let says = |state: &str| path(&told.replace("%d", state));
    for (said, state) in [("8", State::Sent), ("4", State::Sent), ("1", State::Delivered), ("8", State::Delivered), ("2", State::Delivered)] {
        assert_eq!(super::gateway::get(&town, &says(said)).await, (200, String::new()));
        assert!(is(&town, &id, state).await, "{said}");
    }
    // It signs nothing: who learns this address can say nothing in anybody's name.
    let other = came.replace(&texts, says("1").split('?').next().unwrap()).replace("k-1", "k-2");
    assert_eq!(super::gateway::get(&town, &other).await.0, 403);
    assert_eq!(super::gateway::get(&town, &came).await.0, 200, "delivered twice");
    let relay = relay(&town);
    assert!(relay.coming(&mut relay.db.read().await.unwrap(), 10, town.now()).await.unwrap().is_empty());
}

async fn what_a_gateway_wants_back_goes_out_with_the_answer(town: Town) {
    let (.., admin) = texters(&town).await;
    let texts = number(&town, &admin, Kind::AfricasTalking, &[("number", "21512"), ("account", "sandbox"), ("key", "the-key"), ("through", "SAUTI")]).await;
    let from = "+254791541111";
    town.plant(secrets::Kind::Brought, from);
    town.plant(secrets::Kind::Words, "The pump is dry");
    let says = |id: &str, link: &str, words: &str| {
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("id", id), ("from", from), ("to", "21512"), ("text", words), ("date", "2017-05-03 06:04:45"), ("linkId", link)])
            .finish()
    };
    let channel = channel(&town, Kind::AfricasTalking).await.id;
    let leaves = async || {
        brings_in(&town).await;
        claim(&town, &channel).await
    };
    assert_eq!(post(&town, &texts, &says("a-1", "link-one", "The pump is dry")).await.0, 200);
    let first = leaves().await;
    assert_eq!((first.reply_token.as_deref(), first.number.digits()), (Some("link-one"), from));
    // It is that of the last text; and a text that has none takes none away.
    assert_eq!(post(&town, &texts, &says("a-2", "link-two", "HELP")).await.0, 200);
    assert_eq!(leaves().await.reply_token.as_deref(), Some("link-two"));
    assert_eq!(post(&town, &texts, &says("a-3", "", "WORDS")).await.0, 200);
    assert_eq!(leaves().await.reply_token.as_deref(), Some("link-two"));
}

async fn every_page_of_a_list_is_read_and_no_list_is_endless(town: Town) {
    let (.., admin) = texters(&town).await;
    twilio_number(&town, &admin).await;
    let (round, channel) = (job::Round::here(&town.app).unwrap(), channel(&town, Kind::Twilio).await);
    let account = "AC00000000000000000000000000000001";
    let texters: Vec<String> = (0..3).map(|n| format!("+44770090014{n}")).collect();
    texters.iter().for_each(|from| town.plant(secrets::Kind::Brought, from));
    let asked = Mutex::new(Vec::new());
    // Each page has a text, and the next one is where `next` says; up to `most` of them.
    let pages = async |most: usize, next: &str| {
        asked.lock().unwrap().clear();
        let ask = |request: http::Request<Bytes>| {
            let mut asked = asked.lock().unwrap();
            asked.push(request.uri().to_string());
            let n = asked.len();
            let next = (n < most).then(|| next.replace('#', &n.to_string()));
            let body = format!("page {} of the list", n.min(3));
            let message = serde_json::json!({ "sid": format!("SM{}", n.min(3)), "from": texters[n.min(3) - 1], "to": "+447400000003", "body": body, "num_media": "0", "direction": "inbound" });
            std::future::ready(Some(Bytes::from(serde_json::json!({ "messages": [message], "next_page_uri": next }).to_string())))
        };
        job::missed::pages(&round, &channel, ask).await.unwrap();
        asked.lock().unwrap().clone()
    };
    let own = format!("/2010-04-01/Accounts/{account}/Messages.json?Page=#&PageToken=t");
    let asked_for = pages(3, &own).await;
    assert_eq!(asked_for.len(), 3);
    assert_eq!(asked_for[2], format!("https://api.twilio.com/2010-04-01/Accounts/{account}/Messages.json?Page=2&PageToken=t"));
    let relay = relay(&town);
    let mut all: Vec<String> =
        relay.coming(&mut relay.db.read().await.unwrap(), 10, town.now()).await.unwrap().into_iter().map(|text| text.words.to_string()).collect();
    all.sort_unstable();
    assert_eq!(all, ["page 1 of the list", "page 2 of the list", "page 3 of the list"]);
    assert_eq!(pages(usize::MAX, &own).await.len(), 20);
    // The account's key goes to nobody else.
    for away in ["https://elsewhere.example/x?#", "//elsewhere.example/#", "@elsewhere.example/?#", "/2010-04-01/Accounts/AC2/Messages.json?#"] {
        assert_eq!(pages(3, away).await.len(), 1, "{away}");
    }
    let broken = job::missed::pages(&round, &channel, |_| std::future::ready(Some(Bytes::from_static(b"<html>")))).await;
    assert!(broken.is_err());
    assert!(job::missed::pages(&round, &channel, |_| std::future::ready(None)).await.is_err());
}
