use super::*;
use crate::channel::sms::gateway::{
    Kind,
    tests::{Call, NOW, is_from_the_phone, made, outgoing, phone, sent, settings},
};

const URL: &str = "https://feedback.example.org/hooks/sms/vonage/9f1c";
const PARAMS: &str =
    "message-timestamp=2013-11-21+15%3A27%3A30&messageId=020000001B0FE827&msisdn=14843472194&text=Test+again&timestamp=1385047698&to=13239877404&type=text";
const SENT_AT: Time = Time(1_385_047_698_000);
const SIGNATURES: [(&str, &str); 5] = [
    ("md5hash", "d2e7b1dc968737c5998ad624e02f90b7"),
    ("md5", "ddebd46008c2d4e93cce578a332a52d5"),
    ("sha1", "27d0d05c2876c7cb1720dbcdba4d492e1e55c09a"),
    ("sha256", "ddb8397c2b90aac7f3882d306475c9a5058c92322eef43c92b298b6e0fc0d330"),
    ("sha512", "e0d3c650f8c9d1a5c174d10dddbfb003e561f59b265616208b0487c5d819481cd3c311d59cf6165ecd1139622d5ba3a256c0d763ac4a9ad9144b5a426b94fe82"),
];

fn signing(hash: &str, secret: &str) -> Settings {
    let mut s = settings(Kind::Vonage, &[secret]);
    s.hash = hash.into();
    s
}

fn ways(params: &str) -> [Call; 3] {
    let fields: serde_json::Map<String, Value> =
        Pairs::read(params.as_bytes()).0.into_iter().map(|(k, v)| (String::from_utf8(k).unwrap(), String::from_utf8(v).unwrap().into())).collect();
    [Call::get(&format!("{URL}?{params}")), Call::post(URL, params), Call::post(URL, Value::Object(fields).to_string())]
}

#[test]
fn every_published_signature_is_right_in_every_way_of_calling() {
    for (hash, signature) in SIGNATURES {
        let s = signing(hash, "my_secret_key_for_testing");
        for signature in [signature.to_string(), signature.to_uppercase()] {
            for call in ways(&format!("{PARAMS}&sig={signature}")) {
                assert_eq!(call.verify(&s, SENT_AT), Ok(()), "{hash} {}", call.method);
                assert_eq!(call.text(&s).words, "Test again");
            }
        }
        for call in ways(&format!("{PARAMS}&sig={signature}")) {
            assert_eq!(call.verify(&signing(hash, "another"), SENT_AT), Err(Refused::Wrong));
            assert_eq!(call.verify(&signing(if hash == "sha1" { "md5" } else { "sha1" }, "my_secret_key_for_testing"), SENT_AT), Err(Refused::Wrong));
        }
    }
    let special = vec![(&b"param2"[..], &b"value=2"[..]), (b"timestamp", b"1234567890"), (b"param1", b"value&1")];
    let string = string_to_sign(special.into_iter().map(|(k, v)| (k.to_vec(), v.to_vec())).collect());
    assert_eq!(String::from_utf8(string.clone()).unwrap(), "&param1=value_1&param2=value_2&timestamp=1234567890");
    assert_eq!(proof::hex(&sign("md5", b"signature_secret", &string)), "2bbf0abafb2c55e5af6231513896a2ac");
}

#[test]
fn what_is_unsigned_twice_signed_or_too_old_is_refused() {
    let (s, sig) = (signing("sha256", "my_secret_key_for_testing"), SIGNATURES[3].1);
    let verify = |params: &str, now| Call::post(URL, params).verify(&s, now);
    assert_eq!(verify(PARAMS, SENT_AT), Err(Refused::Unsigned));
    assert_eq!(verify(&format!("{PARAMS}&sig="), SENT_AT), Err(Refused::Malformed));
    assert_eq!(verify(&format!("{PARAMS}&sig={sig}&sig={sig}"), SENT_AT), Err(Refused::Twice));
    assert_eq!(verify(&format!("{PARAMS}&sig=xyz"), SENT_AT), Err(Refused::Malformed));
    assert_eq!(verify(&format!("{PARAMS}&more=1&sig={sig}"), SENT_AT), Err(Refused::Wrong));
    assert_eq!(verify(&format!("{}&sig={sig}", PARAMS.replace("again", "agein")), SENT_AT), Err(Refused::Wrong));
    for timestamp in ["-1385047698", "soon", "99999999999999999999", ""] {
        let params = PARAMS.replace("&timestamp=1385047698", &format!("&timestamp={timestamp}"));
        assert_eq!(verify(&format!("{params}&sig={sig}"), SENT_AT), Err(Refused::Malformed), "{timestamp}");
    }
    assert_eq!(verify(&format!("{}&sig={sig}", PARAMS.replace("&timestamp=1385047698", "")), SENT_AT), Err(Refused::Unsigned));
    let signed = format!("{PARAMS}&sig={sig}");
    for (off, is) in [(90_000, Ok(())), (90_001, Err(Refused::Stale(90_001))), (-299, Ok(())), (-301, Err(Refused::Stale(-301)))] {
        assert_eq!(verify(&signed, SENT_AT.plus(off * 1000)), is, "{off}");
    }
    assert_eq!(Call::post(URL, "{broken").verify(&s, SENT_AT), Err(Refused::Malformed));
    assert_eq!(Call::post(URL, PARAMS).verify(&settings(Kind::Vonage, &[]), NOW), Ok(()), "signing has to be asked for");
}

#[test]
fn pieces_are_told_from_texts() {
    let s = settings(Kind::Vonage, &[]);
    let form = "msisdn=447700900123&to=447400000001&messageId=0A0000000123ABCD&text=Too+long+a+wait&type=text&keyword=TOO&api-key=abcd1234&message-timestamp=2026-11-23+13%3A00%3A00";
    for call in ways(form) {
        let text = call.text(&s);
        assert!(is_from_the_phone(&text) && text.id == Dedupe::Id("0A0000000123ABCD".into()) && text.part.is_none(), "{}", call.method);
        assert_eq!(text.words, "Too long a wait");
    }
    let piece = |concat: &str, of: &str, n: &str| {
        let body = format!(
            r#"{{"msisdn":447700900123,"to":"447400000001","messageId":"0A01","concat":{concat},"concat-ref":"08B5","concat-total":{of},"concat-part":{n},"text":"…","type":"text"}}"#
        );
        Call::post(URL, body).text(&s)
    };
    for (concat, of, n) in [("\"true\"", "\"2\"", "\"1\""), ("true", "2", "1")] {
        let text = piece(concat, of, n);
        assert!(is_from_the_phone(&text) && text.part == Some(Part { reference: "08B5".into(), of: 2, n: 1 }) && text.id == Dedupe::Id("0A01/1".into()));
    }
    assert!(piece("true", "2", "2").id != piece("true", "2", "1").id);
    for (concat, of, n) in [("false", "2", "1"), ("true", "2", "3"), ("true", "2", "0"), ("true", "1", "1"), ("true", "256", "1"), ("true", "-2", "1")] {
        assert!(piece(concat, of, n).part.is_none(), "{concat} {of} {n}");
    }
    assert_eq!(Call::get(URL).parse(&s), Ok(vec![Event::Ping]));
    assert_eq!(Call::post(URL, "messageId=1&msisdn=1&type=binary&data=00").parse(&s), Ok(vec![Event::Ignored]));
    assert!(Call::post(URL, "text=hello").parse(&s).is_err() && Call::post(URL, "{\"a\":").parse(&s).is_err());
}

#[test]
fn reports_come_for_each_piece() {
    let s = settings(Kind::Vonage, &[]);
    let report = |rest: &str| Call::post(URL, format!("messageId=0A01&msisdn=447700900123&to=447400000001&{rest}")).report(&s);
    let of = |report: &Report| (report.state, report.permanent, report.part);
    assert_eq!(of(&report("status=delivered&err-code=0")), (Delivery::Delivered, false, true));
    assert_eq!(of(&report("status=buffered")), (Delivery::Sent, false, true));
    assert_eq!(of(&report("status=failed&err-code=3")), (Delivery::Undelivered, true, true));
    assert_eq!(of(&report("status=failed&err-code=2")), (Delivery::Undelivered, false, true));
    assert!(report("status=expired").of == Ref::Theirs("0A01".into()) && report("status=expired&client-ref=ours").of == Ref::Ours("ours".into()));
}

#[test]
fn a_yes_is_in_the_body_and_not_in_the_status() {
    let (method, url, _, body) = made(&settings(Kind::Vonage, &[]), &outgoing(&phone(), "Dzień dobry"), "authorization");
    assert_eq!((method.as_str(), url.as_str()), ("POST", "https://rest.nexmo.com/sms/json"));
    assert!(
        body.starts_with("api_key=the-account&api_secret=the-key&from=447400000001&to=447700900123&text=Dzie%C5%84+dobry&type=unicode&client-ref="),
        "{body}"
    );
    assert!(made(&settings(Kind::Vonage, &[]), &outgoing(&phone(), "ok"), "x").3.contains("&type=text&"));
    let answer = |parts: &str| sent(Kind::Vonage, 200, &format!(r#"{{"message-count":"1","messages":[{parts}]}}"#));
    assert_eq!(answer(r#"{"status":"0","message-id":"m1"},{"status":"0","message-id":"m2"}"#), Sent::Accepted { id: Some("m1".into()) });
    assert_eq!(answer(r#"{"status":"1","error-text":"Throughput Rate Exceeded"}"#), Sent::Later { after: None });
    for (code, why) in [("4", Why::Credentials), ("9", Why::Credit), ("15", Why::Sender), ("7", Why::Number), ("29", Why::Region), ("99", Why::Other)] {
        assert_eq!(answer(&format!(r#"{{"status":"{code}"}}"#)), Sent::Never { why }, "{code}");
    }
    assert_eq!(answer(r#"{"status":"0","message-id":"m1"},{"status":"5"}"#), Sent::Unknown, "half of it is on its way");
    assert_eq!(answer(""), Sent::Unknown);
    assert_eq!(sent(Kind::Vonage, 200, "<html>"), Sent::Unknown);
}
