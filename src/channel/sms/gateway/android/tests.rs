use super::*;
use crate::channel::sms::gateway::{
    Kind,
    tests::{Call, is_from_the_phone, made, outgoing, phone, sent, settings},
};

const BODY: &str = r#"{"id":"Ey6ECgOkVVFjz3CL48B8C","webhookId":"LreFUt-Z3sSq0JufY9uWB","event":"sms:received","deviceId":"ffffffffceb0b1db0000018e937c815b","payload":{"message":"Android is always a sweet treat!","receivedAt":"2024-06-22T15:46:11.000+07:00","messageId":"abc123","sender":"+447700900123","recipient":"+447400000001","simNumber":1,"phoneNumber":"+447700900123"}}"#;
const SIGNED: &str = "cb1f5400dc23e0c6aa015d16f287358764857dab698584cea5016f7c75f0fa91";
const AT: i64 = 1_719_045_971;
const URL: &str = "https://feedback.example.org/hooks/sms/android/9f1c";

fn call(signature: &str, at: &str) -> Call {
    Call::post(URL, BODY).header("X-Signature", signature).header("X-Timestamp", at)
}

fn at(second: i64) -> Time {
    Time(second * 1000)
}

#[test]
fn the_phone_is_believed_within_its_window() {
    let mut s = settings(Kind::Android, &["12345678"]);
    let signed = |now: i64, s: &Settings| call(SIGNED, &AT.to_string()).verify(s, at(now));
    for (off, is) in [(0, Ok(())), (299, Ok(())), (-299, Ok(())), (301, Err(Refused::Stale(301))), (-301, Err(Refused::Stale(-301)))] {
        assert_eq!(signed(AT + off, &s), is, "{off}");
    }
    s.window = 7200;
    assert_eq!(signed(AT + 3601, &s), Ok(()), "a phone whose clock was not set forward");
    assert_eq!(call(&SIGNED.to_uppercase(), &AT.to_string()).verify(&s, at(AT)), Ok(()));
    assert_eq!(signed(AT, &settings(Kind::Android, &["12345679"])), Err(Refused::Wrong));
    assert_eq!(signed(AT, &settings(Kind::Android, &["12345679", "12345678"])), Ok(()));
    let mut flipped = call(SIGNED, &AT.to_string());
    flipped.body[200] ^= 1;
    assert_eq!(flipped.verify(&s, at(AT)), Err(Refused::Wrong));
}

#[test]
fn headers_that_are_wrong_are_refused_and_nothing_overflows() {
    let s = settings(Kind::Android, &["12345678"]);
    for (signature, time, is) in [
        (SIGNED, "1719045972", Refused::Wrong),
        (SIGNED, "-1719045971", Refused::Malformed),
        (SIGNED, "now", Refused::Malformed),
        (SIGNED, "1719045971.0", Refused::Malformed),
        (SIGNED, "99999999999999999999", Refused::Malformed),
        (SIGNED, "", Refused::Unsigned),
        ("", "1719045971", Refused::Unsigned),
        ("cb1f", "1719045971", Refused::Wrong),
        ("nothex", "1719045971", Refused::Malformed),
    ] {
        assert_eq!(call(signature, time).verify(&s, at(AT)), Err(is), "{signature} {time}");
    }
    assert_eq!(call(SIGNED, "1719045971").header("x-signature", SIGNED).verify(&s, at(AT)), Err(Refused::Twice));
    assert_eq!(Call::post(URL, BODY).verify(&s, at(AT)), Err(Refused::Unsigned));
}

#[test]
fn a_text_is_known_by_what_the_phone_knows_of_it() {
    let s = settings(Kind::Android, &[]);
    let text = |body: &str| Call::post(URL, body).text(&s);
    let first = text(BODY);
    assert!(is_from_the_phone(&first));
    assert_eq!((first.words.as_str(), first.media), ("Android is always a sweet treat!", false));
    assert!(text(&BODY.replace("Ey6ECgOkVVFjz3CL48B8C", "another")).id == first.id, "an inbox that was read again");
    for other in [("abc123", "abc124"), ("46:11", "46:12"), ("ffffffff", "eeeeeeee")] {
        assert!(text(&BODY.replace(other.0, other.1)).id != first.id, "{other:?}");
    }
    let bare = text(r#"{"id":"n1","event":"sms:received","payload":{"message":"ok","phoneNumber":"07700900123"}}"#);
    assert!(bare.from == Sender::Number(phone()) && bare.to.is_none() && bare.id == Dedupe::Id("n1".into()), "an old app");
    let nobody = text(r#"{"id":"n1","event":"sms:received","payload":{"message":""}}"#);
    assert!(nobody.from == Sender::Hidden && nobody.words.is_empty());
    let picture = text(r#"{"id":"n2","event":"mms:received","payload":{"messageId":"m","receivedAt":"t","sender":"+447700900123"}}"#);
    assert!(picture.media && picture.words.is_empty());
}

#[test]
fn what_else_the_phone_says_is_sorted() {
    let s = settings(Kind::Android, &[]);
    let event = |event: &str, payload: &str| Call::post(URL, format!(r#"{{"event":"{event}","payload":{payload}}}"#)).parse(&s);
    assert_eq!(event("system:ping", "{}"), Ok(vec![Event::Ping]));
    assert_eq!(event("call:received", "{}"), Ok(vec![Event::Ignored]));
    assert!(event("sms:received", "{}").is_err() && event("sms:sent", "{}").is_err());
    for unreadable in ["", "{}", "null", r#"{"event":5}"#] {
        assert!(Call::post(URL, unreadable).parse(&s).is_err(), "{unreadable}");
    }
    for (name, state, part) in [("sms:sent", Delivery::Sent, false), ("sms:delivered", Delivery::Delivered, true), ("sms:failed", Delivery::Failed, false)] {
        let report = Report { of: Ref::Ours("our-id".into()), state, permanent: false, part };
        assert_eq!(event(name, r#"{"messageId":"our-id","phoneNumber":"+447700900123","partsCount":2}"#), Ok(vec![Event::Report(report)]));
    }
}

#[test]
fn an_answer_goes_out_under_our_id_so_that_twice_is_once() {
    let mut s = settings(Kind::Android, &[]);
    s.send.url = "http://10.0.0.9:8080/".into();
    (s.send.sender, s.send.through) = ("2".into(), "device".into());
    let (method, url, who, body) = made(&s, &outgoing(&phone(), "Thank you 🙂"), "authorization");
    assert_eq!((method.as_str(), url.as_str(), who), ("POST", "http://10.0.0.9:8080/messages", proof::basic("the-account", "the-key")));
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(body["id"], "0123456789abcdef0123456789abcdef");
    assert_eq!((&body["textMessage"]["text"], &body["phoneNumbers"]), (&json!("Thank you 🙂"), &json!(["+447700900123"])));
    assert_eq!((&body["simNumber"], &body["deviceId"]), (&json!(2), &json!("device")));

    assert_eq!(sent(Kind::Android, 202, r#"{"id":"x","state":"Pending"}"#), Sent::Accepted { id: Some("x".into()) });
    assert_eq!(sent(Kind::Android, 409, ""), Sent::Accepted { id: None });
    assert_eq!(sent(Kind::Android, 400, ""), Sent::Never { why: Why::Number });
    assert_eq!(sent(Kind::Android, 500, ""), Sent::Unknown);
}
