use super::*;
use crate::channel::sms::gateway::{
    Kind, Why,
    tests::{Call, NOW, is_from_the_phone, made, outgoing, phone, sent, settings},
};
use serde_json::Value;

const URL: &str = "https://feedback.example.org/hooks/sms/vonage-messages/9f1c";
const SECRET: &str = "signature_secret_32_bytes_minimum!";
const BODY: &str = r#"{"to":"447400000001","from":"447700900123","channel":"sms","message_uuid":"aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab","timestamp":"2026-11-23T13:00:00Z","usage":{"price":"0.0333","currency":"EUR"},"message_type":"text","text":"Too long a wait","sms":{"num_messages":"1","keyword":"TOO"}}"#;
const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3OTU0Mzg4MDAsImp0aSI6ImM1YmE4ZjI0LTFhMTQtNGMxMC1iZmRmLTNmYmU4Y2U1MTFiNSIsImlzcyI6IlZvbmFnZSIsInBheWxvYWRfaGFzaCI6ImZkZDhmYzc3ZTIyZGY1MzJkNzFkZGUzMTYxN2Y0MzRjNWRkOWM5NDE4YzhhYTM0YzNkYTNkNzc5ZDgxMzU1MGEiLCJhcGlfa2V5IjoiYTFiMmMzZCIsImFwcGxpY2F0aW9uX2lkIjoiYWFhYWFhYWEtYmJiYi1jY2NjLWRkZGQtMDEyMzQ1Njc4OWFiIn0.3gnhB1Yi9H93K_GSpkMvrRa6eFPVfSYI5zBBjlFUD6s";

fn ours() -> Settings {
    let mut s = settings(Kind::VonageMessages, &[SECRET]);
    s.send.account = "a1b2c3d".into();
    s
}

fn with_token(token: &str) -> Call {
    Call::post(URL, BODY).header("authorization", &format!("Bearer {token}"))
}

fn claiming(claims: Value) -> Result<(), Refused> {
    with_token(&proof::make_token(&claims, SECRET.as_bytes())).verify(&ours(), NOW)
}

#[test]
fn the_vector_is_right() {
    assert_eq!(with_token(TOKEN).verify(&ours(), NOW), Ok(()));
    let mut flipped = with_token(TOKEN);
    flipped.body[10] ^= 1;
    assert_eq!(flipped.verify(&ours(), NOW), Err(Refused::Wrong));
    assert_eq!(with_token(TOKEN).verify(&settings(Kind::VonageMessages, &["another"]), NOW), Err(Refused::Wrong));
    let text = with_token(TOKEN).text(&ours());
    assert!(is_from_the_phone(&text) && text.id == Dedupe::Id("aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab".into()));
    assert_eq!(text.words, "Too long a wait");
}

#[test]
fn what_a_token_claims_has_to_be_true() {
    let (iat, of_body) = (NOW.0 / 1000, proof::sha256_hex(BODY.as_bytes()));
    let good = json!({ "iss": "Vonage", "iat": iat, "payload_hash": of_body });
    let but = |name: &str, value: Value| {
        let mut claims = good.clone();
        claims[name] = value;
        claiming(claims)
    };
    assert_eq!(claiming(good.clone()), Ok(()));
    assert_eq!(but("payload_hash", json!(of_body.to_uppercase())), Ok(()));
    assert_eq!(but("iss", json!("Vonag")), Err(Refused::Wrong));
    assert_eq!(but("iss", Value::Null), Err(Refused::Wrong));
    assert_eq!(but("payload_hash", Value::Null), Err(Refused::Wrong), "a body without its hash");
    assert_eq!(but("payload_hash", json!("")), Err(Refused::Wrong));
    assert_eq!(but("api_key", json!("of somebody else")), Err(Refused::Wrong));
    assert_eq!(but("iat", Value::Null), Err(Refused::Malformed));
    assert_eq!(but("iat", json!("1795438800")), Err(Refused::Malformed));
    assert_eq!(but("iat", json!(iat + 299)), Ok(()));
    assert_eq!(but("iat", json!(iat + 301)), Err(Refused::Stale(-301)));
    assert_eq!(but("iat", json!(iat - 90_000)), Ok(()), "calls are repeated for a day");
    assert_eq!(but("iat", json!(iat - 90_001)), Err(Refused::Stale(90_001)));
    assert!(but("iat", json!(i64::MIN)).is_err() && but("iat", json!(i64::MAX)).is_err());
    assert_eq!(but("nbf", json!(iat + 301)), Err(Refused::Stale(-301)));
    assert_eq!(but("exp", json!(iat - 301)), Err(Refused::Stale(301)));
    assert_eq!(but("exp", json!(iat + 60)), Ok(()));
}

#[test]
fn headers_that_hold_no_token_are_refused() {
    let verify = |call: Call| call.verify(&ours(), NOW);
    assert_eq!(verify(Call::post(URL, BODY)), Err(Refused::Unsigned));
    assert_eq!(verify(with_token(TOKEN).header("authorization", &format!("Bearer {TOKEN}"))), Err(Refused::Twice));
    for bad in ["Bearer", "Bearer ", "Basic YTpi", TOKEN] {
        assert_eq!(verify(Call::post(URL, BODY).header("authorization", bad)), Err(Refused::Malformed), "{bad}");
    }
    assert_eq!(verify(Call::post(URL, BODY).header("authorization", &format!("bearer {TOKEN}"))), Ok(()));
}

#[test]
fn other_things_it_tells_are_sorted() {
    let s = ours();
    let report = |status: &str, more: &str| Call::post(URL, format!(r#"{{"message_uuid":"u","status":"{status}"{more}}}"#)).parse(&s).unwrap().remove(0);
    let is = |of: Ref, state, permanent| Event::Report(Report { of, state, permanent, part: false });
    assert_eq!(report("delivered", ""), is(Ref::Theirs("u".into()), Delivery::Delivered, false));
    assert_eq!(report("rejected", r#","client_ref":"ours""#), is(Ref::Ours("ours".into()), Delivery::Failed, true));
    assert_eq!(report("soon", ""), Event::Ignored);
    let whatsapp = BODY.replace(r#""channel":"sms""#, r#""channel":"whatsapp""#);
    assert_eq!(Call::post(URL, whatsapp).parse(&s), Ok(vec![Event::Ignored]));
    let image =
        r#"{"message_uuid":"u","channel":"mms","message_type":"image","from":447700900123,"to":"447400000001","image":{"url":"https://x","caption":"Look"}}"#;
    let text = Call::post(URL, image).text(&s);
    assert!(is_from_the_phone(&text) && text.media && text.words == "Look");
    assert!(Call::post(URL, "{}").parse(&s).is_err() && Call::post(URL, "[]").parse(&s).is_err());
}

#[test]
fn an_answer_goes_out_with_key_and_secret() {
    let (method, url, who, body) = made(&ours(), &outgoing(&phone(), "Dzień dobry"), "authorization");
    assert_eq!((method.as_str(), url.as_str(), who), ("POST", "https://api.nexmo.com/v1/messages", proof::basic("a1b2c3d", "the-key")));
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((&body["from"], &body["to"], &body["sms"]["encoding_type"]), (&json!("447400000001"), &json!("447700900123"), &json!("unicode")));
    assert_eq!(sent(Kind::VonageMessages, 202, r#"{"message_uuid":"u"}"#), Sent::Accepted { id: Some("u".into()) });
    assert_eq!(sent(Kind::VonageMessages, 202, ""), Sent::Unknown);
    assert_eq!(sent(Kind::VonageMessages, 402, ""), Sent::Never { why: Why::Credit });
    assert_eq!(sent(Kind::VonageMessages, 422, ""), Sent::Never { why: Why::Other });
}
