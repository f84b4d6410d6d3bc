//! The door that gateways knock at: what is believed, what is kept once, and what is said back.

use super::{round, texters};
use crate::support::{Town, Worker, secrets};
use axum::{
    body::Body,
    http::{Request, header},
};
use hearback::{clock::Time, ground::web::guard::Peer};
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::BodyExt;
use sha2::Sha256;
use tower::ServiceExt;

super::texting!(
    one_delivery_sent_five_times_at_once_is_one_message_and_one_answer,
    what_is_not_signed_is_refused_and_seen,
    what_cannot_be_read_is_set_aside,
    an_address_nobody_knows_leads_nowhere,
    what_the_gateway_answered_itself_is_not_answered_again,
);

pub(super) const SECRET: &str = "a secret of thirty-two letters!!";

/// Sets up our own format for a place, and gives the path its script calls.
pub(super) async fn native(town: &Town, admin: &Worker) -> String {
    let mut desk = town.at_desk(admin).await;
    desk.go("/desk/texts/new/native").await;
    desk.press("Set it up", &[("number", "07400 000002")]).await.expect(&["Secret is missing"]);
    assert_eq!((desk.page.status, desk.page.field("number").as_str()), (422, "07400 000002"));
    desk.press("Set it up", &[("number", "+447400000002"), ("secret", SECRET)]).await;
    let at = desk.page.all(".secret").remove(0);
    url::Url::parse(at.trim()).unwrap().path().to_string()
}

pub(super) async fn call(town: &Town, path: &str, body: &str, secret: &str) -> (u16, String) {
    let at = (town.now().0 / Time::SECOND).to_string();
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{at}.{body}").as_bytes());
    let signature: String = mac.finalize().into_bytes().iter().map(|b| format!("{b:02x}")).collect();
    let request = Request::post(path)
        .header(header::HOST, "anything.example")
        .header(header::USER_AGENT, "planted-agent-gateway")
        .header(header::CONTENT_TYPE, "application/json")
        .header("x-timestamp", at)
        .header("x-signature", format!("sha256={signature}"))
        .body(Body::from(body.to_string()))
        .unwrap();
    sent(town, request).await
}

pub(super) fn text(town: &Town, id: &str, from: &str, words: &str) -> String {
    town.plant(secrets::Kind::Brought, from);
    town.plant(secrets::Kind::Brought, &from[1..]);
    town.plant(secrets::Kind::Words, words);
    serde_json::json!({ "id": id, "from": from, "to": "+447400000002", "text": words }).to_string()
}

async fn one_delivery_sent_five_times_at_once_is_one_message_and_one_answer(town: Town) {
    let (_, ana, _, admin) = texters(&town).await;
    let path = native(&town, &admin).await;
    let body = text(&town, "m-1", "+447700900123", "The gate is open all night");
    let calls = (0..5).map(|_| call(&town, &path, &body, SECRET));
    for (status, said) in futures_util::future::join_all(calls).await {
        assert_eq!((status, said.as_str()), (204, ""), "nothing that could be texted to anybody");
    }
    round(&town).await;
    // The same words again, under another name, are said again.
    let again = text(&town, "m-2", "+447700900123", "The gate is open all night");
    assert_eq!(call(&town, &path, &again, SECRET).await.0, 204);
    round(&town).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    assert_eq!(desk.page.all(".row").len(), 1);
    desk.click("The gate is open").await;
    assert_eq!(desk.page.all(".msg").len(), 2);
    let relay = town.app.relay.as_ref().unwrap();
    let going: i64 = relay.db.read().await.unwrap().q(hearback::sql!(relay "select count(*) from going")).scalar().await.unwrap();
    assert_eq!(going, 1, "one thank-you");
}

async fn what_is_not_signed_is_refused_and_seen(town: Town) {
    let (_, ana, _, admin) = texters(&town).await;
    let path = native(&town, &admin).await;
    let body = text(&town, "m-1", "+447700900123", "Somebody pretends to be the gateway");
    assert_eq!(call(&town, &path, &body, "another secret of many letters").await, (403, String::new()));
    town.at_desk(&admin).await.go("/desk/texts").await.expect(&["fewer than 5 calls were not signed as they should be."]);
    round(&town).await;
    town.wait_for_slot();
    assert!(!town.at_desk(&ana).await.go("/desk").await.says("Somebody pretends"));
}

async fn what_cannot_be_read_is_set_aside(town: Town) {
    let (.., admin) = texters(&town).await;
    let path = native(&town, &admin).await;
    for body in ["{}", "[]", "not json", "{\"from\":\"+447700900123\"}", ""] {
        let (status, said) = call(&town, &path, body, SECRET).await;
        assert!(status < 300 && said.is_empty(), "{body}: {status} {said}");
    }
    town.wait_for_slot();
    town.at_desk(&admin).await.go("/desk/texts").await.expect(&["5 calls could not be read."]);
    assert_eq!(call(&town, &path, &"x".repeat(70_000), SECRET).await.0, 413);
}

async fn an_address_nobody_knows_leads_nowhere(town: Town) {
    let (.., admin) = texters(&town).await;
    let path = native(&town, &admin).await;
    town.guest().go("/p/northside").await.expect(&["You can also text us, with no name: +447400000002"]);
    town.guest().go("/p/northside/poster").await.expect(&["Or text +447400000002"]);
    town.guest().go("/promise").await.expect(&["It goes 30 days after your last text, and at once when you text STOP."]);
    let (before, token) = path.rsplit_once('/').unwrap();
    for wrong in [format!("{before}/{}", "0".repeat(32)), format!("/hooks/sms/twilio/{token}"), format!("{before}/x"), "/hooks/sms/nobody/x".into()] {
        let (status, said) = call(&town, &wrong, "{}", SECRET).await;
        assert_eq!(status, 404, "{wrong}");
        assert!(!said.contains(token));
    }
    // And ended, it is one of them.
    let mut desk = town.at_desk(&admin).await;
    desk.go("/desk/texts").await;
    for _ in 0..2 {
        desk.press("End it", &[]).await;
    }
    desk.page.expect(&["There is no number yet"]);
    assert!(!town.guest().go("/p/northside").await.says("text us"));
    assert_eq!(call(&town, &path, "{}", SECRET).await.0, 404);
}

/// Twilio's signature: HMAC-SHA-1 over the address and the sorted parameters.
pub(super) async fn twilio(town: &Town, path: &str, params: &[(&str, &str)]) -> (u16, String) {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let mut sorted = params.to_vec();
    sorted.sort_unstable();
    let signed = sorted.iter().fold(format!("http://127.0.0.1:8080{path}"), |all, (name, value)| all + name + value);
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(b"twilio_auth_token").unwrap();
    mac.update(signed.as_bytes());
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(params).finish();
    let request = Request::post(path)
        .header(header::HOST, "anything.example")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("x-twilio-signature", STANDARD.encode(mac.finalize().into_bytes()))
        .body(Body::from(body))
        .unwrap();
    sent(town, request).await
}

/// Sets up a number at Twilio, and gives the path it calls.
pub(super) async fn twilio_number(town: &Town, admin: &Worker) -> String {
    let mut desk = town.at_desk(admin).await;
    desk.go("/desk/texts/new/twilio").await;
    desk.press("Set it up", &[("number", "+447400000003"), ("account", "AC00000000000000000000000000000001"), ("secret", "twilio_auth_token")]).await;
    url::Url::parse(desk.page.all(".secret").remove(0).trim()).unwrap().path().to_string()
}

/// A form that nobody signed.
pub(super) async fn post(town: &Town, path: &str, form: &str) -> (u16, String) {
    let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::from(form.to_string())).unwrap();
    sent(town, request).await
}

/// The same as an address.
pub(super) async fn get(town: &Town, path: &str) -> (u16, String) {
    sent(town, Request::get(path).body(Body::empty()).unwrap()).await
}

async fn sent(town: &Town, mut request: Request<Body>) -> (u16, String) {
    request.extensions_mut().insert(Peer([127, 9, 9, 8].into()));
    let answer = town.house.clone().oneshot(request).await.unwrap();
    let status = answer.status().as_u16();
    (status, String::from_utf8_lossy(&answer.into_body().collect().await.unwrap().to_bytes()).into_owned())
}

async fn what_the_gateway_answered_itself_is_not_answered_again(town: Town) {
    let (_, ana, _, admin) = texters(&town).await;
    let path = twilio_number(&town, &admin).await;
    let from = "+447700900125";
    town.plant(secrets::Kind::Brought, from);
    town.plant(secrets::Kind::Words, "The lamp in the hall is out");
    let all = |id: &'static str, words: &'static str, opted: Option<&'static str>| {
        let mut all = vec![("MessageSid", id), ("From", from), ("To", "+447400000003"), ("Body", words), ("NumMedia", "0"), ("FromCity", "")];
        all.extend(opted.map(|opted| ("OptOutType", opted)));
        all
    };
    let (status, said) = twilio(&town, &path, &all("SM1", "The lamp in the hall is out", None)).await;
    assert_eq!((status, said.as_str()), (200, r#"<?xml version="1.0" encoding="UTF-8"?><Response/>"#));
    let relay = town.app.relay.as_ref().unwrap();
    let going = async || -> i64 { relay.db.read().await.unwrap().q(hearback::sql!(relay "select count(*) from going")).scalar().await.unwrap() };
    // Nothing is sent from here: what waits is looked at.
    hearback::channel::sms::job::bring_in(&hearback::channel::sms::job::Round::here(&town.app).unwrap()).await.unwrap();
    assert_eq!(going().await, 1);
    assert_eq!(twilio(&town, &path, &all("SM2", "HELP", Some("HELP"))).await.0, 200);
    assert_eq!(twilio(&town, &path, &all("SM3", "Stop", Some("STOP"))).await.0, 200);
    hearback::channel::sms::job::bring_in(&hearback::channel::sms::job::Round::here(&town.app).unwrap()).await.unwrap();
    assert_eq!(going().await, 0, "and what waited for them is gone with their number");
    // The address Twilio was told is what it signs, whatever stands in Host; another is not believed.
    let (status, _) = twilio(&town, &format!("{path}?x=1"), &all("SM4", "Hello out there", None)).await;
    assert_eq!(status, 200, "the query is signed too");
    // What Twilio could not deliver is in its list, beside what it could.
    let channel = relay.channels(&mut relay.db.read().await.unwrap()).await.unwrap().into_iter().find(|c| c.gateway == "twilio").unwrap();
    let other = "+447700900126";
    town.plant(secrets::Kind::Brought, other);
    let one = |sid: &str, from: &str, words: &str, direction: &str| serde_json::json!({ "sid": sid, "from": from, "to": "+447400000003", "body": words, "num_media": "0", "direction": direction });
    let list = serde_json::json!({ "messages": [
        one("SM1", from, "The lamp in the hall is out", "inbound"),
        one("SM9", other, "The tap in the yard drips", "inbound"),
        one("SM8", "+447400000003", "You have an answer.", "outbound-api"),
    ] });
    let here = hearback::channel::sms::job::Round::here(&town.app).unwrap();
    for _ in 0..2 {
        hearback::channel::sms::job::missed::taken(&here, &channel, list.to_string().as_bytes()).await.unwrap();
    }
    hearback::channel::sms::job::bring_in(&here).await.unwrap();
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["The lamp in the hall is out", "The tap in the yard drips"]);
    assert_eq!(desk.page.all(".row").len(), 3, "those two, and what was said after STOP");
}
