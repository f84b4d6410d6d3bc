use super::*;
use crate::channel::sms::gateway::{
    Dedupe, Delivery, Kind, Why,
    tests::{Call, NOW, is_from_the_phone, made, outgoing, phone, sent, settings},
};

const BODY: &str = r#"{"id":"7","from":"07700 900123","to":"+447400000001","text":"Too long 🙂"}"#;

fn signed(body: &str, key: &str, at: i64) -> Call {
    let at = at.to_string();
    let signature = proof::hex(&Hash::Sha256.hmac(key.as_bytes(), &[at.as_bytes(), b".", body.as_bytes()]));
    Call::post("https://feedback.example.org/hooks/sms/native/9f1c", body).header("x-signature", &format!("sha256={signature}")).header("x-timestamp", &at)
}

#[test]
fn a_script_is_believed_for_five_minutes() {
    let s = settings(Kind::Native, &["old-old-old-old-old", "new-new-new-new-new"]);
    let now = NOW.0 / 1000;
    for key in ["old-old-old-old-old", "new-new-new-new-new"] {
        for (off, is) in [(0, Ok(())), (-299, Ok(())), (299, Ok(())), (-301, Err(Refused::Stale(301))), (301, Err(Refused::Stale(-301)))] {
            assert_eq!(signed(BODY, key, now + off).verify(&s, NOW), is, "{off}");
        }
    }
    assert_eq!(signed(BODY, "another", now - 301).verify(&s, NOW), Err(Refused::Wrong), "a stranger is not told about clocks");
    let mut other = signed(BODY, "new-new-new-new-new", now);
    other.body[30] ^= 1;
    assert_eq!(other.verify(&s, NOW), Err(Refused::Wrong));
    let at = now.to_string();
    assert_eq!(Call::post("/", BODY).header("x-timestamp", &at).verify(&s, NOW), Err(Refused::Unsigned));
    assert_eq!(Call::post("/", BODY).header("x-signature", "sha256=00").verify(&s, NOW), Err(Refused::Unsigned));
    for bad in ["00", "sha1=00", "sha256=0", "sha256=zz"] {
        assert_eq!(Call::post("/", BODY).header("x-signature", bad).header("x-timestamp", &at).verify(&s, NOW), Err(Refused::Malformed), "{bad}");
    }
}

#[test]
fn what_a_script_sends_is_read_and_what_it_gets_is_signed() {
    let mut s = settings(Kind::Native, &["a-secret-of-a-script"]);
    let text = signed(BODY, "x", 0).text(&s);
    assert!(is_from_the_phone(&text) && text.id == Dedupe::Id("7".into()) && text.words == "Too long 🙂");
    let no_id = signed(r#"{"from":447700900123,"text":""}"#, "x", 0).text(&s);
    assert!(matches!(no_id.id, Dedupe::Print { .. }) && no_id.from == Sender::Number(phone()) && no_id.to.is_none());
    for unreadable in ["", "[]", "{}", r#"{"from":"1","text":5}"#, r#"{"id":"1","state":"tomorrow"}"#, "{\"text\":"] {
        assert!(signed(unreadable, "x", 0).parse(&s).is_err(), "{unreadable}");
    }
    let report = signed(r#"{"id":"abc","state":"failed","permanent":true}"#, "x", 0).report(&s);
    assert_eq!(report, Report { of: Ref::Ours("abc".into()), state: Delivery::Failed, permanent: true, part: false });

    s.send.url = "https://script.example.org/out".into();
    let (method, url, signature, body) = made(&s, &outgoing(&phone(), "Thank \"you\""), "x-signature");
    assert_eq!((method.as_str(), url.as_str()), ("POST", "https://script.example.org/out"));
    assert!(body.contains(r#""text":"Thank \"you\"""#), "{body}");
    let same = Call::post(&url, body).header("x-signature", &signature).header("x-timestamp", &(NOW.0 / 1000).to_string());
    assert_eq!(same.verify(&s, NOW), Ok(()), "the script can check us as we check it");
    assert_eq!(sent(Kind::Native, 202, ""), Sent::Accepted { id: None });
    assert_eq!(sent(Kind::Native, 200, r#"{"id":5}"#), Sent::Accepted { id: Some("5".into()) });
    assert_eq!(sent(Kind::Native, 404, ""), Sent::Never { why: Why::Other });
}

proptest::proptest! {
    #[test]
    fn what_a_script_signs_is_believed_and_no_other_bytes(body: Vec<u8>, other: Vec<u8>) {
        let s = settings(Kind::Native, &["a-secret-of-a-script"]);
        let mut call = signed("", "x", 0);
        let at = (NOW.0 / 1000).to_string();
        let signature = proof::hex(&Hash::Sha256.hmac(b"a-secret-of-a-script", &[at.as_bytes(), b".", &body]));
        call.headers.insert("x-timestamp", at.parse().unwrap());
        call.headers.insert("x-signature", format!("sha256={signature}").parse().unwrap());
        call.body.clone_from(&body);
        proptest::prop_assert_eq!(call.verify(&s, NOW), Ok(()));
        call.body.clone_from(&other);
        proptest::prop_assert_eq!(call.verify(&s, NOW).is_ok(), body == other);
    }
}
