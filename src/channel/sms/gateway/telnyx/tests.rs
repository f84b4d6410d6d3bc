use super::*;
use crate::channel::sms::gateway::{
    Kind,
    tests::{Call, NOW, is_from_the_phone, made, outgoing, phone, sent, settings},
};
use ed25519_dalek::{Signer, SigningKey};

const URL: &str = "https://feedback.example.org/hooks/sms/telnyx/9f1c";
const KEY: &str = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const BODY: &str = r#"{"data":{"event_type":"message.received","id":"b301ed3f-1490-491f-995f-6e64e69674d4","occurred_at":"2026-11-23T13:00:00.000+00:00","payload":{"direction":"inbound","encoding":"UCS-2","from":{"phone_number":"+447700900123"},"id":"84cca175-9755-4859-b67f-4730d7f58aa3","parts":2,"received_at":"2026-11-23T13:00:00.000+00:00","record_type":"message","text":"Café — thanks 🙂","to":[{"phone_number":"+447400000001"}],"type":"SMS"},"record_type":"event"}}"#;
const SIGNED: &str = "Q7R3XqFesDRpTjq6zgGFT05DKqUd7QGKR7OMawQdXtAb0LTSlHnGBwjsJgeMLkT6usMovP1GeQfGYKdE4EijDA==";

fn call(body: &str, signature: &str, at: &str) -> Call {
    Call::post(URL, body).header("Telnyx-Signature-Ed25519", signature).header("telnyx-timestamp", at)
}

fn signed(body: &str, at: i64) -> Call {
    // The first test key of RFC 8032.
    let seed = proof::unhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").unwrap();
    let key = SigningKey::from_bytes(&seed.try_into().unwrap());
    call(body, &proof::base64(&key.sign(format!("{at}|{body}").as_bytes()).to_bytes()), &at.to_string())
}

#[test]
fn the_vector_is_right() {
    let s = settings(Kind::Telnyx, &[KEY]);
    assert_eq!(call(BODY, SIGNED, "1795438800").verify(&s, NOW), Ok(()));
    let text = call(BODY, SIGNED, "1795438800").text(&s);
    assert!(is_from_the_phone(&text) && text.id == Dedupe::Id("84cca175-9755-4859-b67f-4730d7f58aa3".into()));
    assert_eq!((text.words.as_str(), text.opted), ("Café — thanks 🙂", None));
    let another = proof::base64(&SigningKey::from_bytes(&[7; 32]).verifying_key().to_bytes());
    assert_eq!(call(BODY, SIGNED, "1795438800").verify(&settings(Kind::Telnyx, &[&another]), NOW), Err(Refused::Wrong));
    assert_eq!(call(BODY, SIGNED, "1795438800").verify(&settings(Kind::Telnyx, &[&another, KEY]), NOW), Ok(()));
    for none in ["", "short", &"A".repeat(43), &format!("{}=", "A".repeat(43))] {
        assert_eq!(call(BODY, SIGNED, "1795438800").verify(&settings(Kind::Telnyx, &[none]), NOW), Err(Refused::Unset), "{none}");
    }
}

#[test]
fn what_is_not_signed_so_is_refused() {
    let s = settings(Kind::Telnyx, &[KEY]);
    let now = NOW.0 / 1000;
    for (off, is) in [(-299, Ok(())), (299, Ok(())), (-301, Err(Refused::Stale(301))), (301, Err(Refused::Stale(-301)))] {
        assert_eq!(signed(BODY, now + off).verify(&s, NOW), is, "{off}");
    }
    assert_eq!(call(&BODY.replace("thanks", "thenks"), SIGNED, "1795438800").verify(&s, NOW), Err(Refused::Wrong));
    assert_eq!(call(BODY, SIGNED, "1795438801").verify(&s, NOW), Err(Refused::Wrong));
    for at in ["-1795438800", "soon", "1795438800.5", "99999999999999999999"] {
        assert_eq!(call(BODY, SIGNED, at).verify(&s, NOW), Err(Refused::Malformed), "{at}");
    }
    for signature in [SIGNED.trim_end_matches('='), "AAAA", "not base64"] {
        assert_eq!(call(BODY, signature, "1795438800").verify(&s, NOW), Err(Refused::Malformed), "{signature}");
    }
    assert_eq!(call(BODY, SIGNED, "1795438800").header("telnyx-timestamp", "1795438800").verify(&s, NOW), Err(Refused::Twice));
    assert_eq!(Call::post(URL, BODY).verify(&s, NOW), Err(Refused::Unsigned));
}

#[test]
fn numbers_come_in_lists_in_objects_and_bare() {
    let s = settings(Kind::Telnyx, &[]);
    for (to, from) in [
        (r#"[{"phone_number":"+447400000001"}]"#, r#"{"phone_number":"+447700900123"}"#),
        (r#""+447400000001""#, r#""+447700900123""#),
        (r#"["+447400000001"]"#, r#"{"phone_number":447700900123}"#),
        (r#"{"phone_number":"+447400000001"}"#, r#"{"phone_number":"07700 900123"}"#),
    ] {
        let body = format!(r#"{{"data":{{"event_type":"message.received","payload":{{"id":"1","from":{from},"to":{to},"text":""}}}}}}"#);
        assert!(is_from_the_phone(&Call::post(URL, body).text(&s)), "{to} {from}");
    }
    let empty = r#"{"data":{"event_type":"message.received","payload":{"id":"1","from":{},"to":[],"media":[{"url":"x"}]}}}"#;
    let text = Call::post(URL, empty).text(&s);
    assert!(text.from == Sender::Hidden && text.to.is_none() && text.media && text.words.is_empty());
}

#[test]
fn it_says_itself_what_it_did_about_stop() {
    let s = settings(Kind::Telnyx, &[]);
    let opted = |words: &str, more: &str| {
        let body = format!(r#"{{"data":{{"event_type":"message.received","payload":{{"id":"1","text":"{words}"{more}}}}}}}"#);
        Call::post(URL, body).text(&s).opted
    };
    assert_eq!(opted("Stop all", ""), Some(Opted::Stop));
    assert_eq!(opted("help", r#","autoresponse_type":"HELP""#), Some(Opted::Help));
    assert_eq!((opted("help", ""), opted("stop it", ""), opted("yes", "")), (None, None, None));
}

#[test]
fn reports_and_answers_have_codes() {
    let s = settings(Kind::Telnyx, &[]);
    let report = |status: &str, code: &str| {
        let body =
            format!(r#"{{"data":{{"event_type":"message.finalized","payload":{{"id":"m","to":[{{"status":"{status}"}}],"errors":[{{"code":"{code}"}}]}}}}}}"#);
        let report = Call::post(URL, body).report(&s);
        (report.state, report.permanent)
    };
    assert_eq!(report("sent", ""), (Delivery::Sent, false));
    assert_eq!(report("delivered", ""), (Delivery::Delivered, false));
    assert_eq!(report("delivery_failed", "40008"), (Delivery::Failed, true));
    assert_eq!(report("delivery_failed", "50000"), (Delivery::Failed, false));
    assert_eq!(Call::post(URL, r#"{"data":{"event_type":"call.hangup"}}"#).parse(&s), Ok(vec![Event::Ignored]));
    assert!(Call::post(URL, r#"{"data":{}}"#).parse(&s).is_err());
    assert!(Call::post(URL, r#"{"data":{"event_type":"message.received","payload":{}}}"#).parse(&s).is_err());

    let error = |code: &str| sent(Kind::Telnyx, 400, &format!(r#"{{"errors":[{{"code":"{code}","title":"x"}}]}}"#));
    assert_eq!(error("40300"), Sent::OptedOut);
    assert_eq!(error("40310"), Sent::Never { why: Why::Number });
    assert_eq!(error("?"), Sent::Never { why: Why::Other });
    assert_eq!(sent(Kind::Telnyx, 200, r#"{"data":{"id":"m"}}"#), Sent::Accepted { id: Some("m".into()) });
    let (_, url, key, body) = made(&s, &outgoing(&phone(), "ok"), "idempotency-key");
    assert_eq!((url.as_str(), key.as_str()), ("https://api.telnyx.com/v2/messages", "0123456789abcdef0123456789abcdef"));
    assert!(body.contains(r#""to":"+447700900123""#) && !body.contains("messaging_profile_id"), "{body}");
}

proptest::proptest! {
    #[test]
    fn what_it_signs_is_believed_and_no_other_words(body in "\\PC{0,60}", other in "\\PC{0,60}") {
        let s = settings(Kind::Telnyx, &[KEY]);
        let call = signed(&body, NOW.0 / 1000);
        proptest::prop_assert_eq!(call.verify(&s, NOW), Ok(()));
        let call = Call { body: other.clone().into_bytes(), ..call };
        proptest::prop_assert_eq!(call.verify(&s, NOW).is_ok(), other == body);
    }
}
