//! The edges of it: who texts from where nobody can be answered, what comes twice or at once, and what cannot leave.

use super::{
    Phone, answers,
    gateway::{SECRET, call, get, native, post, text, twilio, twilio_number},
    opens,
    reports::{brings_in, channel, is, number, relay, stub},
    round, texters,
};
use crate::support::{Town, secrets};
use axum::body::Bytes;
use hearback::{
    channel::{
        hook::Calls,
        sms::{gateway::Kind, job},
    },
    ground::{anon::relay::going::State, db::Id},
};

super::texting!(
    who_cannot_be_answered_is_heard_all_the_same,
    without_an_id_the_same_words_within_seconds_are_one_text,
    a_call_and_a_list_at_once_bring_one_text,
    two_first_texts_at_once_are_one_conversation,
    one_telephone_at_two_numbers_is_two_conversations,
    a_conversation_is_taken_up_within_seven_days,
    a_telephone_that_was_forgotten_is_not_texted,
    help_is_answered_three_times_a_day,
    a_relay_that_cannot_write_says_come_again,
    what_nobody_knows_the_end_of_is_not_sent_twice,
    a_gateway_that_says_later_is_asked_later,
    a_gateway_that_is_down_is_tried_again,
    a_gateway_in_a_closed_network_is_not_called,
    what_waits_for_a_number_that_ended_does_not_leave,
    words_of_every_script_come_through_as_they_are,
    a_text_to_another_number_of_the_account_is_heard,
);

/// The words of all texts that wait to be brought in.
async fn waiting(town: &Town) -> Vec<String> {
    let relay = relay(town);
    let all = relay.coming(&mut relay.db.read().await.unwrap(), 50, town.now()).await.unwrap();
    all.into_iter().map(|text| text.words.to_string()).collect()
}

async fn going(town: &Town) -> i64 {
    relay(town).db.read().await.unwrap().q(hearback::sql!(relay "select count(*) from going")).scalar().await.unwrap()
}

async fn who_cannot_be_answered_is_heard_all_the_same(town: Town) {
    let (_, ana, _, admin) = texters(&town).await;
    let path = native(&town, &admin).await;
    let before = going(&town).await;
    for (n, (from, words)) in [
        ("60777", "A short code says the gate is open"),
        ("MTN", "A name says the gate is open"),
        ("", "Nobody says the gate is open"),
        ("US.13491208655302741918", "A name of numbers says the gate is open"),
    ]
    .into_iter()
    .enumerate()
    {
        town.plant(secrets::Kind::Words, words);
        let body = serde_json::json!({ "id": format!("e-{n}"), "from": from, "to": "+447400000002", "text": words }).to_string();
        assert_eq!(call(&town, &path, &body, SECRET).await, (204, String::new()), "{from}");
    }
    round(&town).await;
    assert_eq!(going(&town).await, before, "there is nobody to thank");
    town.wait_for_slot();
    let listed = town.at_desk(&ana).await.go("/desk").await.clone();
    assert_eq!(listed.all(".row").len(), 4);
    // Our own number, coming back; nothing said; and no sender that could be one.
    for (id, from, words) in [("l-1", "+447400000002", "Thank you"), ("l-2", "+447700900150", "   "), ("l-3", "+447700900150", "")] {
        let body = serde_json::json!({ "id": id, "from": from, "to": "+447400000002", "text": words }).to_string();
        assert_eq!(call(&town, &path, &body, SECRET).await.0, 204);
    }
    assert!(waiting(&town).await.is_empty());
}

async fn without_an_id_the_same_words_within_seconds_are_one_text(town: Town) {
    let (.., admin) = texters(&town).await;
    let path = number(&town, &admin, Kind::AfricasTalking, &[("number", "21512"), ("account", "sandbox"), ("key", "the-key")]).await;
    town.plant(secrets::Kind::Brought, "+254791541112");
    let says = async |from: &str, words: &str| post(&town, &path, &format!("from=%2B{from}&to=21512&text={words}")).await.0;
    for (wait, from, words, there) in
        [(0, "254791541112", "ok", 1), (1_000, "254791541112", "ok", 1), (0, "254791541112", "okay", 2), (10_000, "254791541112", "ok", 3)]
    {
        town.wait(wait);
        assert_eq!(says(from, words).await, 200);
        let all: i64 = relay(&town).db.read().await.unwrap().q(hearback::sql!(relay "select count(*) from coming")).scalar().await.unwrap();
        assert_eq!(all, there, "{words} after {wait}");
    }
}

async fn a_call_and_a_list_at_once_bring_one_text(town: Town) {
    let (.., admin) = texters(&town).await;
    let (path, from) = (twilio_number(&town, &admin).await, "+447700900151");
    town.plant(secrets::Kind::Brought, from);
    let (here, channel) = (job::Round::here(&town.app).unwrap(), channel(&town, Kind::Twilio).await);
    let message =
        serde_json::json!({ "sid": "SM1", "from": from, "to": "+447400000003", "body": "The bell is broken", "num_media": "0", "direction": "inbound" });
    let list = Bytes::from(serde_json::json!({ "messages": [message] }).to_string());
    let params = [("MessageSid", "SM1"), ("From", from), ("To", "+447400000003"), ("Body", "The bell is broken"), ("NumMedia", "0")];
    let calls = futures_util::future::join_all((0..4).map(|_| twilio(&town, &path, &params)));
    let lists = futures_util::future::join_all((0..4).map(|_| job::missed::pages(&here, &channel, |_| std::future::ready(Some(list.clone())))));
    let (calls, lists) = futures_util::future::join(calls, lists).await;
    assert!(calls.iter().all(|(status, _)| *status == 200) && lists.iter().all(Result::is_ok));
    assert_eq!(waiting(&town).await, ["The bell is broken"]);
}

async fn two_first_texts_at_once_are_one_conversation(town: Town) {
    let (_, ana, _, admin) = texters(&town).await;
    let path = native(&town, &admin).await;
    let bodies = [text(&town, "p-1", "+447700900152", "The lock sticks"), text(&town, "p-2", "+447700900152", "And the key bends")];
    for (status, _) in futures_util::future::join_all(bodies.iter().map(|body| call(&town, &path, body, SECRET))).await {
        assert_eq!(status, 204);
    }
    let before = going(&town).await;
    futures_util::future::join(brings_in(&town), brings_in(&town)).await;
    assert_eq!(going(&town).await, before + 1, "one thank-you");
    town.wait_for_slot();
    let listed = town.at_desk(&ana).await.go("/desk").await.clone();
    assert_eq!(listed.all(".row").len(), 1);
}

async fn one_telephone_at_two_numbers_is_two_conversations(town: Town) {
    let (_, ana, _, admin) = texters(&town).await;
    let path = native(&town, &admin).await;
    let mut phone = Phone::new(&town, 1);
    phone.texts("The hall is dark").await;
    let body = text(&town, "t-1", &hearback::channel::sms::phones::number(1), "The hall is still dark");
    assert_eq!(call(&town, &path, &body, SECRET).await.0, 204);
    brings_in(&town).await;
    town.wait_for_slot();
    assert_eq!(town.at_desk(&ana).await.go("/desk").await.all(".row").len(), 2);
}

async fn a_conversation_is_taken_up_within_seven_days(town: Town) {
    let (_, ana, ..) = texters(&town).await;
    let (mut one, mut two) = (Phone::new(&town, 1), Phone::new(&town, 2));
    one.texts("The fan rattles").await;
    two.texts("The fridge hums").await;
    town.wait_for_slot();
    for about in ["The fan rattles", "The fridge hums"] {
        answers(&town, &ana, about, "It is mended.").await;
    }
    one.waits().await;
    two.new_texts();
    // Nothing is owed to either: within the week it goes on, after it something new begins.
    town.wait(7 * 86_400_000 - 60_000);
    assert!(one.texts("It rattles again").await.is_empty(), "no thank-you: it is the same conversation");
    town.wait(120_000);
    assert_eq!(two.texts("It hums again").await.len(), 1, "a new one");
    town.wait_for_slot();
    for (about, again, there) in [("The fan rattles", "It rattles again", true), ("The fridge hums", "It hums again", false)] {
        let messages = opens(&town, &ana, about).await.page.all(".msg");
        assert_eq!(messages.iter().any(|message| message.contains(again)), there, "{about}: {messages:?}");
    }
}

async fn a_telephone_that_was_forgotten_is_not_texted(town: Town) {
    let (_, ana, ..) = texters(&town).await;
    let mut phone = Phone::new(&town, 1);
    phone.texts("The mat is wet").await;
    town.wait_days(31);
    round(&town).await;
    answers(&town, &ana, "The mat is wet", "There is a dry one.").await;
    assert!(phone.waits().await.is_empty());
}

async fn help_is_answered_three_times_a_day(town: Town) {
    texters(&town).await;
    let mut phone = Phone::new(&town, 1);
    let mut answered = vec![];
    for _ in 0..5 {
        town.wait_minutes(1);
        answered.push(phone.texts("HELP").await.len());
    }
    assert_eq!(answered, [1, 1, 1, 0, 0]);
    town.wait_days(1);
    assert_eq!(phone.texts("help!").await.len(), 1);
}

async fn a_relay_that_cannot_write_says_come_again(town: Town) {
    let (.., admin) = texters(&town).await;
    let (path, twilio_path) = (native(&town, &admin).await, twilio_number(&town, &admin).await);
    let body = text(&town, "d-1", "+447700900153", "The clock stands still");
    relay(&town).db.close().await;
    assert_eq!(call(&town, &path, &body, SECRET).await, (503, String::new()));
    let params = [("MessageSid", "SM1"), ("From", "+447700900153"), ("To", "+447400000003"), ("Body", "The clock stands still")];
    assert_eq!(twilio(&town, &twilio_path, &params).await, (503, String::new()));
}

/// A Kannel at this address, to which somebody has just texted; the text that leaves for them.
async fn thanked_by(town: &Town, url: &str) -> Id {
    let admin = texters(town).await.3;
    let path = number(town, &admin, Kind::Kannel, &[("number", "+447400000004"), ("url", url), ("account", "us"), ("key", "secret-of-kannel")]).await;
    town.plant(secrets::Kind::Brought, "+447700900154");
    let came = format!("{path}?sender=%2B447700900154&to=%2B447400000004&message=The+pipe+leaks&charset=UTF-8&coding=0&id=k-1");
    assert_eq!(get(town, &came).await.0, 200);
    brings_in(town).await;
    let channel = channel(town, Kind::Kannel).await.id;
    let relay = relay(town);
    let mut tx = relay.db.read().await.unwrap();
    let (id,): (Id,) = tx.q(hearback::sql!(relay "select id from going where channel_id = $1")).bind(channel).opt().await.unwrap().unwrap();
    id
}

async fn sends(town: &Town) {
    job::send(&job::Round::here(&town.app).unwrap(), &Calls::new(true).unwrap()).await.unwrap();
}

async fn what_nobody_knows_the_end_of_is_not_sent_twice(town: Town) {
    // It hangs up in the middle of its answer.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (url, calls) = (format!("http://{}", listener.local_addr().unwrap()), std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0)));
    let count = calls.clone();
    tokio::spawn(async move {
        loop {
            let (mut line, _) = listener.accept().await.unwrap();
            count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let _ = tokio::io::AsyncReadExt::read(&mut line, &mut [0; 4096]).await;
        }
    });
    let id = thanked_by(&town, &url).await;
    for _ in 0..3 {
        sends(&town).await;
        assert!(is(&town, &id, State::Unknown).await);
        town.wait_minutes(60);
    }
    assert_eq!(calls.load(std::sync::atomic::Ordering::SeqCst), 1);
}

async fn a_gateway_that_says_later_is_asked_later(town: Town) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for answer in ["HTTP/1.1 503 Busy\r\nRetry-After: 600\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n0:"] {
            let (mut line, _) = listener.accept().await.unwrap();
            let _ = tokio::io::AsyncReadExt::read(&mut line, &mut [0; 4096]).await;
            let _ = tokio::io::AsyncWriteExt::write_all(&mut line, answer.as_bytes()).await;
        }
    });
    let id = thanked_by(&town, &url).await;
    sends(&town).await;
    assert!(is(&town, &id, State::Waits).await);
    town.wait_minutes(9);
    sends(&town).await;
    assert!(is(&town, &id, State::Waits).await, "not before it said");
    town.wait_minutes(2);
    sends(&town).await;
    assert!(is(&town, &id, State::Accepted).await);
}

async fn a_gateway_that_is_down_is_tried_again(town: Town) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    drop(listener);
    let id = thanked_by(&town, &format!("http://{at}")).await;
    for _ in 0..3 {
        sends(&town).await;
        assert!(is(&town, &id, State::Waits).await, "it has certainly not taken it");
        town.wait_minutes(5);
    }
    let listener = tokio::net::TcpListener::bind(at).await.unwrap();
    tokio::spawn(async move {
        let (mut line, _) = listener.accept().await.unwrap();
        let _ = tokio::io::AsyncReadExt::read(&mut line, &mut [0; 4096]).await;
        let _ = tokio::io::AsyncWriteExt::write_all(&mut line, b"HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n0:").await;
    });
    sends(&town).await;
    assert!(is(&town, &id, State::Accepted).await);
}

async fn a_gateway_in_a_closed_network_is_not_called(town: Town) {
    let (url, heard) = stub("0: Accepted for delivery").await;
    let id = thanked_by(&town, &url).await;
    job::send(&job::Round::here(&town.app).unwrap(), &Calls::new(false).unwrap()).await.unwrap();
    assert!(heard.lock().unwrap().is_empty());
    assert!(is(&town, &id, State::Failed).await, "and nobody is left to wonder");
}

async fn what_waits_for_a_number_that_ended_does_not_leave(town: Town) {
    let (url, heard) = stub("0: Accepted for delivery").await;
    let id = thanked_by(&town, &url).await;
    let channel = channel(&town, Kind::Kannel).await.id;
    hearback::channel::sms::setup::end(&relay(&town), &channel, hearback::clock::Day(30_000)).await.unwrap();
    sends(&town).await;
    assert!(heard.lock().unwrap().is_empty());
    assert!(!is(&town, &id, State::Waits).await, "nor is it there");
}

async fn words_of_every_script_come_through_as_they_are(town: Town) {
    let (.., admin) = texters(&town).await;
    let path = native(&town, &admin).await;
    let long = "ż".repeat(5_000);
    let all = ["شكرا جزيلا", "👩\u{200d}👩\u{200d}👧 e\u{301}", "Zażółć gęślą jaźń", "\"quoted\" \\ {{text}} %s ' --", long.as_str()];
    for (n, words) in all.iter().enumerate() {
        let body = text(&town, &format!("s-{n}"), &format!("+44770090016{n}"), words);
        assert_eq!(call(&town, &path, &body, SECRET).await.0, 204);
    }
    let mut came = waiting(&town).await;
    let mut expected: Vec<String> = all.iter().map(|words| (*words).to_string()).collect();
    came.sort_unstable();
    expected.sort_unstable();
    assert_eq!(came, expected);
    // What no database can hold is left out, and the rest is there.
    let body = serde_json::json!({ "id": "s-9", "from": "+447700900169", "to": "+447400000002", "text": "\u{feff}one\0two\r\nthree" }).to_string();
    town.plant(secrets::Kind::Brought, "+447700900169");
    assert_eq!(call(&town, &path, &body, SECRET).await.0, 204);
    assert!(waiting(&town).await.contains(&"onetwo\nthree".to_string()));
}

async fn a_text_to_another_number_of_the_account_is_heard(town: Town) {
    let (.., admin) = texters(&town).await;
    let path = twilio_number(&town, &admin).await;
    town.plant(secrets::Kind::Brought, "+447700900155");
    let params = [("MessageSid", "SM1"), ("From", "+447700900155"), ("To", "+447400000009"), ("Body", "The roof drips"), ("NumMedia", "0")];
    assert_eq!(twilio(&town, &path, &params).await.0, 200);
    assert_eq!(waiting(&town).await, ["The roof drips"]);
    // Signed for one address it is not good at another: a call that was overheard cannot be played to a number of somebody else.
    let other =
        number(&town, &admin, Kind::Twilio, &[("number", "+447400000009"), ("account", "AC00000000000000000000000000000001"), ("secret", "another-token")])
            .await;
    assert_eq!(twilio(&town, &other, &params).await.0, 403);
}
