//! What the tests of all gateways share, and what holds for every one of them.

use super::*;
use std::collections::BTreeMap;

/// 23 November 2026, 13:00 UTC: the second of the vectors.
pub const NOW: Time = Time(1_795_438_800_000);

/// A call, put together.
pub struct Call {
    pub method: Method,
    pub url: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Call {
    pub fn post(url: &str, body: impl Into<Vec<u8>>) -> Call {
        Call { method: Method::POST, url: url.into(), headers: HeaderMap::new(), body: body.into() }
    }

    pub fn get(url: &str) -> Call {
        Call { method: Method::GET, ..Call::post(url, "") }
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Call {
        self.headers.append(name, value.parse().unwrap());
        self
    }

    pub fn verify(&self, s: &Settings, now: Time) -> Result<(), Refused> {
        of(s.kind).verify(&self.request(), s, now)
    }

    pub fn parse(&self, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        of(s.kind).parse(&self.request(), s)
    }

    pub fn text(&self, s: &Settings) -> Text {
        match self.parse(s).unwrap().remove(0) {
            Event::Text(text) => text,
            other => panic!("{other:?}"),
        }
    }

    pub fn report(&self, s: &Settings) -> Report {
        match self.parse(s).unwrap().remove(0) {
            Event::Report(report) => report,
            other => panic!("{other:?}"),
        }
    }

    pub fn request(&self) -> Request<'_> {
        Request { method: &self.method, url: &self.url, headers: &self.headers, body: &self.body }
    }
}

/// Settings by hand, without the objections of the set-up page.
pub fn settings(kind: Kind, secrets: &[&str]) -> Settings {
    let mut s = Settings::new(kind);
    s.number = "+447400000001".into();
    s.secrets = secrets.iter().map(|secret| Secret::new(secret)).collect();
    s.send.account = "the-account".into();
    s.send.key = Secret::new("the-key");
    s
}

pub fn phone() -> Phone {
    Phone::read("+447700900123", Country::default()).unwrap()
}

/// An answer to `phone`.
pub fn outgoing<'a>(to: &'a Phone, words: &'a str) -> Outgoing<'a> {
    let status_url = Some("https://feedback.example.org/hooks/sms/x/9f1c");
    let unicode = crate::ground::gsm7::first_foreign(words).is_some();
    Outgoing { id: "0123456789abcdef0123456789abcdef", to, from: "+447400000001", words, unicode, reply_token: None, status_url }
}

/// What `send` makes of it: method, address, one header, body.
pub fn made(s: &Settings, out: &Outgoing, header: &str) -> (String, String, String, String) {
    let call = of(s.kind).send(out, s, NOW).unwrap();
    let header = call.headers().get(header).map_or("", |value| value.to_str().unwrap()).to_string();
    let body = String::from_utf8(call.body().to_vec()).unwrap();
    (call.method().to_string(), call.uri().to_string(), header, body)
}

pub fn sent(kind: Kind, status: u16, body: &str) -> Sent {
    of(kind).sent(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), body.as_bytes(), &settings(kind, &[]))
}

pub fn is_from_the_phone(text: &Text) -> bool {
    text.from == Sender::Number(phone()) && text.to.as_deref() == Some("+447400000001")
}

#[test]
fn what_the_gateway_is_told_is_right_to_the_byte() {
    const TWIML: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Response/>"#;
    for kind in Kind::ALL {
        let s = settings(kind, &[]);
        let (status, content_type, body) = match kind {
            Kind::Twilio => (200, "text/xml", TWIML),
            Kind::Jasmin => (200, "text/plain", "ACK/Jasmin"),
            Kind::Elks | Kind::Simulator | Kind::Native | Kind::Android | Kind::Notify | Kind::Telnyx => (204, "", ""),
            _ => (200, "", ""),
        };
        for well in [Outcome::Kept, Outcome::Again, Outcome::Ignored, Outcome::Unreadable] {
            let answer = of(kind).ack(well, &s);
            let said = answer.headers().get("content-type").map_or("", |v| v.to_str().unwrap());
            assert_eq!((answer.status().as_u16(), said, &answer.body()[..]), (status, content_type, body.as_bytes()), "{kind:?} {well:?}");
        }
        let busy = of(kind).ack(Outcome::Busy, &s);
        assert_eq!((busy.status().as_u16(), busy.headers()["retry-after"].to_str().unwrap(), busy.body().len()), (503, "30", 0), "{kind:?}");
        let refused = of(kind).ack(Outcome::Refused, &s);
        let expected = if kind == Kind::VonageMessages { 503 } else { 403 };
        assert_eq!((refused.status().as_u16(), refused.body().len()), (expected, 0), "{kind:?}");
    }
    assert_eq!(busy().status(), 503);
}

#[test]
fn only_three_gateways_may_be_asked_twice() {
    let safe: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| of(*kind).repeats_safely()).collect();
    assert_eq!(safe, [Kind::Android, Kind::Telnyx, Kind::Native]);
}

#[test]
fn too_many_means_later_and_a_broken_line_means_nobody_knows() {
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", "17".parse().unwrap());
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Simulator) {
        let s = settings(kind, &[]);
        assert_eq!(of(kind).sent(StatusCode::TOO_MANY_REQUESTS, &headers, b"", &s), Sent::Later { after: Some(17) }, "{kind:?}");
        assert_eq!(of(kind).sent(StatusCode::SERVICE_UNAVAILABLE, &HeaderMap::new(), b"", &s), Sent::Later { after: None }, "{kind:?}");
        assert_eq!(of(kind).sent(StatusCode::BAD_GATEWAY, &HeaderMap::new(), b"<html>", &s), Sent::Unknown, "{kind:?}");
        assert_eq!(of(kind).sent(StatusCode::UNAUTHORIZED, &HeaderMap::new(), b"", &s), Sent::Never { why: Why::Credentials }, "{kind:?}");
    }
    headers.insert("retry-after", "Wed, 25 Nov 2026 07:28:00 GMT".parse().unwrap());
    assert_eq!(wire::retry_after(&headers), None);
    headers.insert("retry-after", "999999999999".parse().unwrap());
    assert_eq!(wire::retry_after(&headers), None);
}

#[test]
fn debug_shows_no_number_no_words_and_no_secret() {
    let to = phone();
    let mut planted = settings(Kind::Generic, &["planted-secret"]);
    planted.send.url = "https://planted-account:planted-key@example.org".into();
    let out = Outgoing { reply_token: Some("planted-token"), ..outgoing(&to, "planted words") };
    let text = Text {
        id: Dedupe::Id("planted-id".into()),
        from: Sender::Number(phone()),
        to: Some("+447400000001".into()),
        words: "planted words".into(),
        media: false,
        part: Some(Part { reference: "planted-ref".into(), of: 2, n: 1 }),
        opted: None,
        reply_token: Some("planted-token".into()),
    };
    let report = Report { of: Ref::Theirs("planted-id".into()), state: Delivery::Sent, permanent: false, part: false };
    let print = Dedupe::Print { print: "planted".into(), seconds: 4 };
    let shown = format!(
        "{planted:?} {:?} {:?} {out:?} {:?} {:?} {to:?} {print:?} {:?}",
        planted.send,
        planted.secrets,
        Event::Text(text),
        Event::Report(report),
        Sent::Accepted { id: Some("planted".into()) }
    );
    for secret in ["planted", "7700", "7400", "the-key", "the-account"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

#[test]
fn the_authorization_of_a_request_is_not_shown() {
    let to = phone();
    for kind in [Kind::Twilio, Kind::Telnyx, Kind::Android, Kind::ClickSend, Kind::AfricasTalking] {
        let call = of(kind).send(&outgoing(&to, "ok"), &settings(kind, &["s"]), NOW).unwrap();
        let shown = format!("{:?}", call.headers());
        assert!(!shown.contains("the-key") && !shown.contains("Basic") && !shown.contains("Bearer"), "{shown}");
    }
}

#[test]
fn settings_survive_being_kept() {
    for kind in Kind::ALL {
        let s = settings(kind, &["a", "b"]);
        let kept = serde_json::to_string(&s).unwrap();
        assert!(serde_json::from_str::<Settings>(&kept).unwrap() == s, "{kind:?}");
    }
}

#[test]
fn texts_are_kept_as_they_were_written() {
    let s = settings(Kind::AfricasTalking, &[]);
    let read = |words: &str| Call::post("/", wire::form(&[("id", "1"), ("text", words), ("from", "+447700900123")])).text(&s).words;
    for words in ["", "  Stop ", "شكرا جزيلا", "👩‍👩‍👧 e\u{301}", "a\tb\nc", "1 < 2 & \"3\" {{text}} %41 +"] {
        assert_eq!(read(words), words);
    }
    for (written, kept) in [("\u{feff}Hello", "Hello"), ("a\r\nb\rc", "a\nb\nc"), ("a\0b\u{1}\u{7f}c", "abc")] {
        assert_eq!(read(written), kept);
    }
    let long = "ż".repeat(10_000);
    assert_eq!(read(&long), long);
    assert_eq!(read(&format!("{long}x")), long);
    let broken = Call::post("/", &b"id=1&text=caf%E9+ok&from=%2B447700900123"[..]);
    assert_eq!(broken.text(&s).words, "caf\u{fffd} ok");
}

#[test]
fn the_same_words_twice_are_two_texts_where_there_is_an_id_and_one_within_seconds_where_there_is_none() {
    let s = settings(Kind::AfricasTalking, &[]);
    let id = |body: &str| Call::post("/", body).text(&s).id;
    assert!(id("id=1&text=ok&from=%2B447700900123") != id("id=2&text=ok&from=%2B447700900123"));
    let print = id("text=ok&from=%2B447700900123&to=1");
    assert!(matches!(&print, Dedupe::Print { seconds: 4, .. }));
    assert!(print == id("text=ok&from=%2B447700900123&to=1") && print != id("text=ok&from=%2B447700900124&to=1"));
    assert!(print != id("text=ok1&from=%2B447700900123&to="), "no field can pretend to be its neighbour");
}

proptest::proptest! {
    #[test]
    fn whatever_bytes_come_parsing_answers(body: Vec<u8>, query in "\\PC{0,40}", get: bool) {
        let mut call = Call::post(&format!("https://feedback.example.org/hooks?{query}"), body);
        if get {
            call.method = Method::GET;
        }
        for kind in Kind::ALL {
            let s = settings(kind, &["secret"]);
            let _ = (call.verify(&s, NOW), call.parse(&s), of(kind).listed(&call.body, &s));
            let _ = of(kind).sent(StatusCode::OK, &HeaderMap::new(), &call.body, &s);
        }
    }

    #[test]
    fn nor_does_any_json_trip_it(json in some_json()) {
        let call = Call::post("https://feedback.example.org/hooks", json.to_string());
        for kind in Kind::ALL {
            let s = settings(kind, &["secret"]);
            let _ = (call.parse(&s), of(kind).listed(&call.body, &s));
            for status in [200, 400, 500] {
                let _ = of(kind).sent(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), &call.body, &s);
            }
        }
    }
}

/// Objects with the names gateways use, and values of every wrong kind.
fn some_json() -> impl proptest::strategy::Strategy<Value = serde_json::Value> {
    use proptest::prelude::*;
    use serde_json::Value;
    const NAMES: &[&str] = &[
        "event",
        "payload",
        "data",
        "id",
        "to",
        "from",
        "text",
        "message",
        "messages",
        "status",
        "event_type",
        "SMSMessageData",
        "Recipients",
        "errors",
        "code",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        prop_oneof!["\\PC{0,8}", Just("sms:received".to_string()), Just("message.received".to_string())].prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(prop::sample::select(NAMES).prop_map(String::from), inner, 0..6)
                .prop_map(|fields: BTreeMap<String, Value>| Value::Object(fields.into_iter().collect()))
        ]
    })
}
