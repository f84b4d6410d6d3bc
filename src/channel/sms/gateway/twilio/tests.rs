use super::*;
use crate::channel::sms::gateway::{
    Kind, Part,
    tests::{Call, NOW, is_from_the_phone, made, outgoing, phone, sent, settings},
};

const URL: &str = "https://mycompany.com/myapp.php?foo=1&bar=2";
const PARAMS: &str = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212";
const OURS: &str = "https://feedback.example.org/hooks/sms/twilio/9f1c";
const TOKEN: &str = "test_auth_token_0123456789abcdef";
const BODY: &str = "ToCountry=GB&ToState=&SmsMessageSid=SM00112233445566778899aabbccddeeff&NumMedia=0&ToCity=&FromZip=&SmsSid=SM00112233445566778899aabbccddeeff&FromState=&SmsStatus=received&FromCity=&Body=The+wait+was+2%2B+hours+%F0%9F%98%A1+%26+nobody+%C2%A3said+sorry%0Abye&FromCountry=GB&To=%2B447400000001&MessagingServiceSid=MGaaaabbbbccccddddeeeeffff00001111&ToZip=&NumSegments=2&MessageSid=SM00112233445566778899aabbccddeeff&AccountSid=AC00000000000000000000000000000001&From=%2B447700900123&ApiVersion=2010-04-01";
const SIGNED: &str = "gh6Hz6rzNREAeDDTAxlk+q9cQAU=";

fn call(url: &str, body: &str, signature: &str) -> Call {
    Call::post(url, body).header("X-Twilio-Signature", signature)
}

fn shared_key(call: Call, settings: &str) -> Call {
    call.header("X-Twilio-Webhooks-Signature-Settings", settings)
}

#[test]
fn the_published_signatures_are_right() {
    let s = settings(Kind::Twilio, &["12345"]);
    let json = r#"{"property": "value", "boolean": true}"#;
    let of_body = format!("{URL}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620");
    let twice = "Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234";
    for (url, body, signature) in [
        (URL, PARAMS, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("https://mycompany.com:443/myapp.php?foo=1&bar=2", PARAMS, "kvajT1Ptam85bY51eRf/AJRuM3w="),
        (URL, PARAMS, "kvajT1Ptam85bY51eRf/AJRuM3w="),
        ("https://mycompany.com:443/myapp.php?foo=1&bar=2", PARAMS, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("http://mycompany.com/myapp.php?foo=1&bar=2", PARAMS, "0ZXoZLH/DfblKGATFgpif+LLRf4="),
        ("http://mycompany.com:1234/myapp.php?foo=1&bar=2", PARAMS, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        ("https://mycompany.com/myapp.php?foo=1&bar=2#rc=3&rp=5xx", PARAMS, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        (URL, twice, "IK+Dwps556ElfBT0I3Rgjkr1wJU="),
        (&of_body, json, "a9nBmqA0ju/hNViExpshrM61xv4="),
    ] {
        assert_eq!(call(url, body, signature).verify(&s, NOW), Ok(()), "{url} {body}");
    }
    assert_eq!(call(&of_body, &json.replace("true", "null"), "a9nBmqA0ju/hNViExpshrM61xv4=").verify(&s, NOW), Err(Refused::Wrong), "another body");
    let sha256 = call(URL, PARAMS, "033hgUJA9M/hXIZsYjwkerEP/DBm35nEri5FhCYjA5s=");
    assert_eq!(shared_key(sha256, "key=webhooks_sharedkey_01,algorithm=HMAC_SHA256").verify(&s, NOW), Ok(()));
}

#[test]
fn a_text_of_ours_is_believed_and_read() {
    let s = settings(Kind::Twilio, &["a new one", TOKEN]);
    let call = call(OURS, BODY, SIGNED);
    assert_eq!(call.verify(&s, NOW), Ok(()), "the second of two secrets");
    let text = call.text(&s);
    assert!(is_from_the_phone(&text) && text.id == Dedupe::Id("SM00112233445566778899aabbccddeeff".into()));
    assert_eq!((text.words.as_str(), text.media, text.opted, &text.part), ("The wait was 2+ hours 😡 & nobody £said sorry\nbye", false, None, &None::<Part>));

    let shared = |settings: &str| shared_key(self::call(OURS, BODY, "amY53RCo/K6QoE2MhTIpQgWBB6eXekbS3PT2+v8EqrU="), settings);
    assert_eq!(shared("key=webhooks_sharedkey_01, algorithm=HMAC_SHA256").verify(&s, NOW), Ok(()));
    assert_eq!(shared("algorithm=HMAC_SHA1").verify(&s, NOW), Err(Refused::Wrong));
    assert_eq!(shared("algorithm=HMAC_MD5").verify(&s, NOW), Err(Refused::Malformed));
    assert_eq!(shared_key(shared("algorithm=HMAC_SHA256"), "algorithm=HMAC_SHA1").verify(&s, NOW), Err(Refused::Twice));
}

#[test]
fn what_is_not_signed_so_is_refused() {
    let s = settings(Kind::Twilio, &[TOKEN]);
    let signed = |signature: &str| call(OURS, BODY, signature).verify(&s, NOW);
    assert_eq!(signed(SIGNED), Ok(()));
    assert_eq!(call(OURS, BODY, SIGNED).verify(&settings(Kind::Twilio, &["wrong"]), NOW), Err(Refused::Wrong));
    assert_eq!(call(OURS, BODY, SIGNED).verify(&settings(Kind::Twilio, &[]), NOW), Err(Refused::Unset));
    assert_eq!(call(OURS, BODY, SIGNED).verify(&settings(Kind::Twilio, &[""]), NOW), Err(Refused::Unset));
    assert_eq!(Call::post(OURS, BODY).verify(&s, NOW), Err(Refused::Unsigned));
    assert_eq!(signed(""), Err(Refused::Unsigned));
    assert_eq!(call(OURS, BODY, SIGNED).header("x-twilio-signature", SIGNED).verify(&s, NOW), Err(Refused::Twice));
    assert_eq!(signed(SIGNED.trim_end_matches('=')), Err(Refused::Malformed), "bad padding");
    assert_eq!(signed("gh6Hz6rzNREAeDDTAxlk+q9cQAV="), Err(Refused::Malformed), "bits that count for nothing");
    assert_eq!(signed("b4Qb6dGOlVxI8YuI5l2XXb9VeNg="), Err(Refused::Wrong), "that of a body whose blank values were dropped");
    for other in [BODY.replace("wait", "weit"), BODY.replace("&ToZip=", ""), format!("{BODY}&New=1"), BODY.replace("sorry", "sorry+"), String::new()] {
        assert_eq!(call(OURS, &other, SIGNED).verify(&s, NOW), Err(Refused::Wrong));
    }
    for url in [format!("{OURS}?x=1"), format!("{OURS}/"), OURS.replace("https", "http"), OURS.replace("example.org", "example.com")] {
        assert_eq!(call(&url, BODY, SIGNED).verify(&s, NOW), Err(Refused::Wrong), "{url}");
    }
    assert_eq!(call(&OURS.replace("org", "org:8443"), BODY, SIGNED).verify(&s, NOW), Ok(()), "Twilio leaves ports out of what it signs for https");
    let from_elsewhere = call(OURS, BODY, SIGNED).header("host", "evil.example").header("x-forwarded-host", "evil.example");
    assert_eq!(from_elsewhere.verify(&s, NOW), Ok(()), "headers anybody can write count for nothing");
}

fn sign(url: &str, body: &str) -> String {
    proof::base64(&Hash::Sha1.hmac(TOKEN.as_bytes(), &[url.as_bytes(), &sorted(Pairs::read(body.as_bytes()))]))
}

#[test]
fn a_get_is_signed_by_its_address_and_read_from_it_alone() {
    let url = format!("{OURS}?{BODY}");
    let signature = sign(&url, "");
    let mut get = Call::get(&url).header("x-twilio-signature", &signature);
    let s = settings(Kind::Twilio, &[TOKEN]);
    assert_eq!(get.verify(&s, NOW), Ok(()));
    get.body = b"Body=another&MessageSid=SM1".to_vec();
    assert!(get.verify(&s, NOW).is_ok() && get.text(&s).words.starts_with("The wait"));
    let posted = call(&url, "Body=another&MessageSid=SM1", &signature).header("content-type", "text/plain");
    assert_eq!(posted.verify(&s, NOW), Err(Refused::Wrong), "a content type does not take the body out of the signature");
}

#[test]
fn spaces_pluses_and_unknown_fields_are_signed_as_they_are_meant() {
    let s = settings(Kind::Twilio, &[TOKEN]);
    let body = "MessageSid=SM1&Body=++two+spaces%20%2B+%0A%F0%9F%99%82++&Tomorrow=new&From=%2B447700900123&To=%2B447400000001";
    let call = call(OURS, body, &sign(OURS, body));
    assert_eq!(call.verify(&s, NOW), Ok(()));
    assert_eq!(call.text(&s).words, "  two spaces + \n🙂  ");
    let same = body.replace("%20", "+");
    assert_eq!(self::call(OURS, &same, &sign(OURS, body)).verify(&s, NOW), Ok(()));
}

#[test]
fn it_says_itself_what_it_did_about_stop() {
    let s = settings(Kind::Twilio, &[]);
    let opted = |fields: &[(&str, &str)]| Call::post(OURS, format!("MessageSid=SM1&From=%2B447700900123&{}", wire::form(fields))).text(&s).opted;
    let (to, short) = (("To", "+447400000001"), ("To", "60777"));
    for (word, is) in [
        ("STOP", Some(Opted::Stop)),
        (" stop\n", Some(Opted::Stop)),
        ("End", Some(Opted::Stop)),
        ("Help", Some(Opted::Help)),
        ("yes", Some(Opted::Start)),
        ("STOP PLEASE", None),
        ("stop.", None),
        ("Stop shouting at my son", None),
    ] {
        assert_eq!(opted(&[to, ("Body", word)]), is, "{word}");
        assert_eq!(opted(&[short, ("Body", word)]), None, "short codes are left alone: {word}");
    }
    assert_eq!(opted(&[to, ("Body", "ARRET"), ("OptOutType", "STOP")]), Some(Opted::Stop));
    assert_eq!(opted(&[to, ("Body", "anything"), ("OptOutType", "OTHER")]), None);
}

#[test]
fn pictures_and_reports_are_told_apart() {
    let s = settings(Kind::Twilio, &[]);
    let picture = Call::post(OURS, "MessageSid=MM1&NumMedia=1&MediaUrl0=https%3A%2F%2Fx&Body=&From=%2B447700900123&To=%2B447400000001").text(&s);
    assert!(picture.media && picture.words.is_empty());
    let report = |rest: &str| {
        let report = Call::post(OURS, format!("MessageSid=SM9&SmsStatus=x&To=%2B447700900123&{rest}")).report(&s);
        assert!(report.of == Ref::Theirs("SM9".into()) && !report.part);
        (report.state, report.permanent)
    };
    assert_eq!(report("MessageStatus=queued"), (Delivery::Accepted, false));
    assert_eq!(report("MessageStatus=sent"), (Delivery::Sent, false));
    assert_eq!(report("MessageStatus=delivered"), (Delivery::Delivered, false));
    assert_eq!(report("MessageStatus=undelivered&ErrorCode=30003"), (Delivery::Undelivered, false));
    assert_eq!(report("MessageStatus=undelivered&ErrorCode=30006"), (Delivery::Undelivered, true));
    assert_eq!(report("MessageStatus=failed&ErrorCode=21610"), (Delivery::Failed, true));
    for unreadable in ["", "Body=hello", "MessageStatus=sent"] {
        assert!(Call::post(OURS, unreadable).parse(&s).is_err(), "{unreadable}");
    }
    assert_eq!(Call::post(OURS, "MessageSid=SM1&MessageStatus=tomorrow").parse(&s), Ok(vec![Event::Ignored]));
}

#[test]
fn a_text_goes_out_from_the_number_it_came_in_on() {
    let (mut s, to) = (settings(Kind::Twilio, &["token"]), phone());
    let (method, url, who, body) = made(&s, &outgoing(&to, "Thank you & see £"), "authorization");
    assert_eq!((method.as_str(), url.as_str()), ("POST", "https://api.twilio.com/2010-04-01/Accounts/the-account/Messages.json"));
    assert_eq!(who, proof::basic("the-account", "token"));
    assert_eq!(
        body,
        "To=%2B447700900123&Body=Thank+you+%26+see+%C2%A3&From=%2B447400000001&StatusCallback=https%3A%2F%2Ffeedback.example.org%2Fhooks%2Fsms%2Fx%2F9f1c"
    );
    (s.send.user, s.send.through, s.send.forget) = ("SK1".into(), "MG1".into(), true);
    let (_, _, who, body) = made(&s, &outgoing(&to, "ok"), "authorization");
    assert_eq!(who, proof::basic("SK1", "the-key"));
    assert!(
        body.contains("MessagingServiceSid=MG1") && !body.contains("From=") && body.ends_with("ContentRetention=discard&AddressRetention=obfuscate"),
        "{body}"
    );
}

#[test]
fn its_answers_mean_what_its_codes_say() {
    let error = |status, code: i64| sent(Kind::Twilio, status, &format!(r#"{{"code":{code},"message":"x","status":{status}}}"#));
    assert_eq!(sent(Kind::Twilio, 201, r#"{"sid":"SM1","status":"queued"}"#), Sent::Accepted { id: Some("SM1".into()) });
    assert_eq!(sent(Kind::Twilio, 201, "<html>"), Sent::Unknown);
    assert_eq!(error(400, 21610), Sent::OptedOut);
    assert_eq!(error(400, 21211), Sent::Never { why: Why::Number });
    assert_eq!(error(400, 21408), Sent::Never { why: Why::Region });
    assert_eq!(error(400, 21606), Sent::Never { why: Why::Sender });
    assert_eq!(error(400, 21617), Sent::Never { why: Why::TooLong });
    assert_eq!(error(401, 20003), Sent::Never { why: Why::Credentials });
    assert_eq!(error(429, 20429), Sent::Later { after: None });
    assert_eq!(error(400, 99999), Sent::Never { why: Why::Other });
    assert_eq!(error(500, 20500), Sent::Unknown);
}

#[test]
fn its_list_brings_the_same_texts() {
    let s = settings(Kind::Twilio, &["token"]);
    let list = Twilio.list(&s, NOW, NOW).unwrap();
    assert!(list.uri().query().unwrap().starts_with("To=%2B447400000001&DateSent%3E=2026-11-23T13%3A00%3A00Z"), "{}", list.uri());
    let body = r#"{"messages":[{"sid":"SM1","direction":"inbound","from":"+447700900123","to":"+447400000001","body":"Hello","num_media":"0"},
        {"sid":"SM2","direction":"outbound-api","from":"+447400000001","to":"+447700900123","body":"Ours"}]}"#;
    let all = Twilio.listed(body.as_bytes(), &s).unwrap();
    let called = Call::post(OURS, "MessageSid=SM1&From=%2B447700900123&To=%2B447400000001&Body=Hello&NumMedia=0").parse(&s).unwrap();
    assert!(all == called, "what was listed is not what would have been called");
    assert!(Twilio.listed(b"{}", &s).is_err());
}

proptest::proptest! {
    #[test]
    fn one_bit_is_enough(body in "[a-zA-Z0-9=&+%]{0,80}", flip: usize, bit in 0..8_u8) {
        let s = settings(Kind::Twilio, &[TOKEN]);
        let signature = sign(OURS, &body);
        proptest::prop_assert_eq!(call(OURS, &body, &signature).verify(&s, NOW), Ok(()));
        let mut other = proof::unbase64(&signature).unwrap();
        let at = flip % other.len();
        other[at] ^= 1 << bit;
        proptest::prop_assert_eq!(call(OURS, &body, &proof::base64(&other)).verify(&s, NOW), Err(Refused::Wrong));
    }
}
