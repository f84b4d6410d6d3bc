use super::*;
use crate::channel::sms::gateway::{
    Dedupe, Delivery,
    tests::{Call, NOW, is_from_the_phone, made, outgoing, phone, sent, settings},
};
use serde_json::json;

const URL: &str = "https://feedback.example.org/hooks/sms/x/9f1c";

#[test]
fn each_preset_reads_what_its_gateway_sends() {
    let esendex = "<?xml version=\"1.0\"?><InboundMessage><Id>p</Id><MessageId>m1</MessageId><AccountId>a</AccountId><MessageText>A &amp; B &#163; <![CDATA[<c>]]></MessageText><From>447700900123</From><To>447400000001</To></InboundMessage>";
    for (kind, body, id, words) in [
        (
            Kind::Elks,
            "direction=incoming&id=sf84&from=%2B447700900123&to=%2B447400000001&created=2018-07-13T13%3A57%3A23.741000&message=Hello",
            "sf84",
            "Hello",
        ),
        (
            Kind::ClickSend,
            "timestamp=1795438800&from=%2B447700900123&to=%2B447400000001&body=Hello&message_id=A1&original_body=ours&custom_string=c",
            "A1",
            "Hello",
        ),
        (Kind::TextMagic, "id=78&sender=447700900123&receiver=447400000001&messageTime=2016-10-06T09%3A28%3A39%2B0000&text=Hello", "78", "Hello"),
        (Kind::Esendex, esendex, "m1", "A & B £ <c>"),
        (Kind::Jasmin, "id=u1&from=447700900123&to=447400000001&origin-connector=c&content=caf%05", "u1", "café"),
    ] {
        let text = Call::post(URL, body).text(&settings(kind, &[]));
        assert!(is_from_the_phone(&text) && text.id == Dedupe::Id(id.into()), "{kind:?}");
        assert_eq!(text.words, words, "{kind:?}");
    }
    let firetext =
        |time: &str| Call::post(URL, format!("source=447700900123&destination=447400000001&message=ok&time={time}")).text(&settings(Kind::FireText, &[]));
    assert!(is_from_the_phone(&firetext("1")) && firetext("1").id == firetext("1").id && firetext("1").id != firetext("2").id);
    assert!(matches!(Call::post(URL, "source=447700900123&message=ok").text(&settings(Kind::FireText, &[])).id, Dedupe::Print { .. }));
}

#[test]
fn kannel_says_in_which_alphabet() {
    let s = settings(Kind::Kannel, &[]);
    let words = |query: &str| {
        let text = Call::get(&format!("{URL}?sender=%2B447700900123&to=%2B447400000001&id=asdf&{query}")).text(&s);
        assert!(is_from_the_phone(&text) && text.id == Dedupe::Id("asdf".into()));
        text.words
    };
    assert_eq!(words("message=Join&charset=UTF-8&coding=0"), "Join");
    assert_eq!(words("message=%C5%BC%C3%B3%C5%82w&charset=UTF-8&coding=2"), "żółw");
    assert_eq!(words("message=%01%7C%00o%D8%3D%DE%42&charset=UTF-16BE&coding=2"), "żo🙂");
    assert_eq!(words("message=%01%7C&coding=2"), "ż");
    assert_eq!(words("message=caf%E9+%80&charset=WINDOWS-1252"), "café €");
    let sample = Call::get(&format!("{URL}?backend=NIG_MTN&sender=%2B2349067554729&message=Join&ts=1493735509&id=asdf-asdf&to=24453")).text(&s);
    assert!(sample.to.as_deref() == Some("24453") && sample.words == "Join");
    let report = Call::get(&format!("{URL}?of=our-id&state=16")).report(&s);
    assert_eq!(report, Report { of: Ref::Ours("our-id".into()), state: Delivery::Failed, permanent: false, part: false });
}

#[test]
fn jasmin_is_best_read_from_its_octets() {
    let s = settings(Kind::Jasmin, &[]);
    let words = |rest: &str| Call::post(URL, format!("id=1&from=1&to=2&{rest}")).text(&s).words;
    assert_eq!(words("content=%05v%05nement&coding=0"), "événement");
    assert_eq!(words("content=x&binary=0576056e656d656e74&coding=0"), "événement");
    assert_eq!(words("content=%3F&binary=017cd83dde42&coding=8"), "ż🙂");
    assert_eq!(words("content=%E9t%E9&coding=3"), "été");
    assert_eq!(words("content=caf%C3%A9"), "café", "no octets of GSM 03.38");
    let report = Call::post(URL, "id=u1&message_status=DELIVRD&level=2&text=first+20").report(&s);
    assert_eq!((report.state, report.of == Ref::Theirs("u1".into())), (Delivery::Delivered, true));
}

#[test]
fn entities_of_xml_do_nothing() {
    let s = settings(Kind::Esendex, &[]);
    let with = |doctype: &str, words: &str| {
        Call::post(
            URL,
            format!("{doctype}<InboundMessage><MessageId>m</MessageId><MessageText>{words}</MessageText><From>447700900123</From></InboundMessage>"),
        )
    };
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    let file = "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>";
    for (doctype, words) in
        [(bomb, "&c;"), (file, "&xxe;"), ("<!DOCTYPE x SYSTEM \"http://evil.example/x.dtd\">", "ok"), ("", "&unknown;"), ("", "<b>"), ("", "a & b")]
    {
        assert!(with(doctype, words).parse(&s).is_err(), "{doctype} {words}");
    }
    assert_eq!(with("\u{feff}  <?xml version=\"1.0\" encoding=\"utf-8\"?>", "&lt;b&gt; &#x1F642;").text(&s).words, "<b> 🙂");
    let deep = "<a>".repeat(20_000);
    assert!(Call::post(URL, deep).parse(&s).is_err());
}

#[test]
fn each_preset_sends_as_its_gateway_wants_it() {
    let to = phone();
    let send = |kind, words| {
        let mut s = settings(kind, &[]);
        s.send.url = "http://10.0.0.5:13013".into();
        made(&s, &outgoing(&to, words), "authorization")
    };
    let (_, url, who, body) = send(Kind::Elks, "ok");
    assert_eq!((url.as_str(), who), ("https://api.46elks.com/a1/sms", proof::basic("the-account", "the-key")));
    assert!(body.starts_with("from=%2B447400000001&to=%2B447700900123&message=ok&whendelivered=https%3A"), "{body}");

    let (_, _, _, body) = send(Kind::ClickSend, "\"ok\"\n🙂");
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!((&body["messages"][0]["body"], &body["messages"][0]["to"]), (&json!("\"ok\"\n🙂"), &json!("+447700900123")));

    let (method, url, _, body) = send(Kind::Kannel, "żółw & co");
    assert_eq!((method.as_str(), body.as_str()), ("GET", ""));
    let query: Vec<(String, String)> = url::form_urlencoded::parse(url.split_once('?').unwrap().1.as_bytes()).into_owned().collect();
    let of = |name: &str| query.iter().find(|(known, _)| known == name).unwrap().1.as_str();
    assert_eq!((of("text"), of("coding"), of("charset")), ("żółw & co", "2", "UTF-8"));
    assert_eq!(of("dlr-url"), format!("{URL}?of=0123456789abcdef0123456789abcdef&state=%d"));
    assert!(send(Kind::Kannel, "ok").1.contains("&coding=0&"));

    let (method, url, _, body) = send(Kind::Jasmin, "ok");
    assert_eq!((method.as_str(), url.as_str()), ("POST", "http://10.0.0.5:13013/send"));
    assert!(body.ends_with("coding=0&content=ok"), "{body}");
    assert!(send(Kind::Jasmin, "ż🙂").3.ends_with("coding=8&hex-content=017cd83dde42"));

    let s = settings(Kind::TextMagic, &[]);
    assert_eq!(made(&s, &outgoing(&to, "ok"), "x-tm-key").2, "the-key");
    assert!(Generic.list(&s, NOW, NOW).is_some() && Generic.list(&settings(Kind::Jasmin, &[]), NOW, NOW).is_none());
    let quiet = Outgoing { status_url: None, ..outgoing(&to, "ok") };
    assert!(!made(&settings(Kind::Elks, &[]), &quiet, "x").3.contains("whendelivered"));
}

#[test]
fn lists_are_read_to_their_last_page() {
    let next = |kind, page: &str| Generic.next_page(page.as_bytes(), &settings(kind, &[]), NOW).map(|call| call.uri().to_string());
    assert_eq!(
        next(Kind::ClickSend, r#"{"data":{"current_page":1,"last_page":3,"next_page_url":"https://evil.example"}}"#).unwrap(),
        "https://rest.clicksend.com/v3/sms/inbound?page=2"
    );
    assert_eq!(next(Kind::TextMagic, r#"{"page":2,"pageCount":3,"resources":[]}"#).unwrap(), "https://rest.textmagic.com/api/v2/replies?page=3");
    for (kind, last) in [
        (Kind::ClickSend, r#"{"data":{"current_page":3,"last_page":3}}"#),
        (Kind::TextMagic, r#"{"page":3,"pageCount":3}"#),
        (Kind::TextMagic, "{}"),
        (Kind::TextMagic, r#"{"page":-1,"pageCount":"3"}"#),
        (Kind::Jasmin, r#"{"page":1,"pageCount":3}"#),
    ] {
        assert_eq!(next(kind, last), None, "{kind:?} {last}");
    }
}

#[test]
fn each_preset_knows_a_yes() {
    let accepted = |id: Option<&str>| Sent::Accepted { id: id.map(str::to_string) };
    for (kind, status, body, is) in [
        (Kind::Elks, 200, r#"{"status":"created","id":"s1"}"#, accepted(Some("s1"))),
        (Kind::ClickSend, 200, r#"{"data":{"messages":[{"status":"SUCCESS","message_id":"m"}]}}"#, accepted(Some("m"))),
        (Kind::ClickSend, 200, r#"{"data":{"messages":[{"status":"INSUFFICIENT_CREDIT"}]}}"#, Sent::Never { why: Why::Credit }),
        (Kind::ClickSend, 200, r#"{"data":{"messages":[{"status":"THROTTLED"}]}}"#, Sent::Later { after: None }),
        (Kind::ClickSend, 200, r#"{"data":{"messages":[{"status":"NEW_ERROR"}]}}"#, Sent::Never { why: Why::Other }),
        (Kind::ClickSend, 200, "", Sent::Unknown),
        (Kind::TextMagic, 201, r#"{"id":49575710,"type":"message"}"#, accepted(Some("49575710"))),
        (Kind::FireText, 200, r#"{"code":0,"description":"SMS successfully queued"}"#, accepted(None)),
        (Kind::FireText, 200, r#"{"code":7,"description":"Insufficient credits"}"#, Sent::Never { why: Why::Credit }),
        (Kind::Esendex, 200, r#"{"batch":{"batchid":"b","messageheaders":[{"id":"h"}]}}"#, accepted(Some("h"))),
        (Kind::Kannel, 202, "0: Accepted for delivery", accepted(None)),
        (Kind::Kannel, 202, "3: Queued for later delivery", accepted(None)),
        (Kind::Kannel, 403, "Authorization failed for sendsms", Sent::Never { why: Why::Credentials }),
        (Kind::Kannel, 503, "Temporal failure, try again later.", Sent::Later { after: None }),
        (Kind::Jasmin, 200, "Success \"07033084-5cfd-4812-90a4-e4d24ffb6e3d\"", accepted(Some("07033084-5cfd-4812-90a4-e4d24ffb6e3d"))),
        (Kind::Jasmin, 412, "Error \"No route found\"", Sent::Never { why: Why::Region }),
        (Kind::Jasmin, 500, "Error \"Cannot send submit_sm, check SMPPClientManagerPB log file for details\"", Sent::Later { after: None }),
        (Kind::Jasmin, 403, "Error \"Authentication failure for username:foo\"", Sent::Never { why: Why::Credentials }),
    ] {
        assert_eq!(sent(kind, status, body), is, "{kind:?} {body}");
    }
}

fn unknown(fields: &[(&str, &str)]) -> Settings {
    let mut s = settings(Kind::Generic, &["a-secret-of-theirs"]);
    let form = s.form.as_mut().unwrap();
    fields.iter().for_each(|(name, value)| form.put(name, value));
    s
}

#[test]
fn a_gateway_nobody_has_met_is_believed_in_five_ways() {
    let body = r#"{"text":"x"}"#;
    let post = || Call::post(URL, body);
    assert_eq!(post().verify(&unknown(&[]), NOW), Ok(()));
    assert_eq!(post().header("authorization", "Bearer a-secret-of-theirs").verify(&unknown(&[("proof", "bearer")]), NOW), Ok(()));
    assert_eq!(post().header("authorization", "Bearer a-secret").verify(&unknown(&[("proof", "bearer")]), NOW), Err(Refused::Wrong));
    let header = unknown(&[("proof", "header"), ("proof_header", "X-Token")]);
    assert_eq!(post().header("x-token", "a-secret-of-theirs").verify(&header, NOW), Ok(()));
    assert_eq!(post().verify(&header, NOW), Err(Refused::Unsigned));

    let mut basic = unknown(&[("proof", "basic")]);
    basic.secrets = vec![crate::channel::sms::gateway::Secret::new("name:password")];
    assert_eq!(post().header("authorization", "Basic bmFtZTpwYXNzd29yZA==").verify(&basic, NOW), Ok(()));
    assert_eq!(post().header("authorization", "Basic bmFtZTpwYXNzd29yZQ==").verify(&basic, NOW), Err(Refused::Wrong));
    assert_eq!(post().header("authorization", "Basic name:password").verify(&basic, NOW), Err(Refused::Malformed));

    let at = (NOW.0 / 1000).to_string();
    for (hash, kind, encoding) in [("sha256", Hash::Sha256, "hex"), ("sha1", Hash::Sha1, "base64"), ("sha512", Hash::Sha512, "hex")] {
        let s = unknown(&[
            ("proof", "hmac"),
            ("proof_header", "X-Hub-Signature"),
            ("proof_second", "X-Time"),
            ("proof_hash", hash),
            ("proof_prefix", "v="),
            ("proof_over", "{{timestamp}}:{{url}}:{{body}}"),
            ("base64", encoding),
        ]);
        let made = kind.hmac(b"a-secret-of-theirs", &[at.as_bytes(), b":", URL.as_bytes(), b":", body.as_bytes()]);
        let made = if encoding == "hex" { proof::hex(&made) } else { proof::base64(&made) };
        let signed = |second: &str| post().header("x-hub-signature", &format!("v={made}")).header("x-time", second);
        assert_eq!(signed(&at).verify(&s, NOW), Ok(()), "{hash}");
        assert_eq!(signed("1").verify(&s, NOW), Err(Refused::Wrong));
        assert_eq!(signed(&at).verify(&s, NOW.plus(301_000)), Err(Refused::Stale(301)));
        assert_eq!(post().header("x-hub-signature", &made).verify(&s, NOW), Err(Refused::Malformed), "without what stands before it");
    }
}

#[test]
fn its_texts_are_found_where_the_form_says() {
    let s = unknown(&[
        ("in_shape", "json"),
        ("in_items", "/results"),
        ("in_from", "/contact/number"),
        ("in_words", "/text"),
        ("in_id", "messageId"),
        ("in_to", "to"),
        ("international", "yes"),
        ("report_id", "messageId"),
        ("report_state", "/status/name"),
        ("report_states", "DONE=delivered LOST=undelivered"),
    ]);
    let body = r#"{"results":[
        {"messageId":817790313235066447,"contact":{"number":"447700900123"},"to":"447400000001","text":"Hello"},
        {"messageId":"2","status":{"name":"done"}},
        {"nothing":true}]}"#;
    let events = Call::post(URL, body).parse(&s).unwrap();
    let [Event::Text(text), Event::Report(report), Event::Ignored] = &events[..] else { panic!("{events:?}") };
    assert!(is_from_the_phone(text) && text.id == Dedupe::Id("817790313235066447".into()) && text.words == "Hello");
    assert!(report.state == Delivery::Delivered && report.of == Ref::Theirs("2".into()));
    assert!(Call::post(URL, "{}").parse(&s).is_err() && Call::post(URL, r#"{"results":[{}]}"#).parse(&s).is_err());
    assert_eq!(Call::post(URL, r#"{"results":[]}"#).parse(&s), Ok(vec![]));
    let by_query = unknown(&[("in_from", "mobile"), ("in_words", "response")]);
    assert_eq!(Call::get(&format!("{URL}?mobile=447700900123&response=I+agree")).text(&by_query).words, "I agree");
}

#[test]
fn it_is_sent_to_and_answered_as_the_form_says() {
    let s = unknown(&[
        ("out_method", "POST"),
        ("out_url", "https://sms.example.org/{{account}}/send"),
        ("out_headers", "Authorization: Key {{key}}"),
        ("out_shape", "json"),
        ("out_body", r#"{"to":"{{to_no_plus}}","text":"{{text}}","id":"{{uuid}}"}"#),
        ("out_yes", "/ok=true"),
        ("out_id", "/id"),
        ("ack_status", "202"),
        ("ack", "thanks"),
    ]);
    let (_, url, key, body) = made(&s, &outgoing(&phone(), "a\"b"), "authorization");
    assert_eq!((url.as_str(), key.as_str()), ("https://sms.example.org/the-account/send", "Key the-key"));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&body).unwrap()["text"], "a\"b");
    let answer = |status: u16, body: &str| Generic.sent(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), body.as_bytes(), &s);
    assert_eq!(answer(200, r#"{"ok":true,"id":5}"#), Sent::Accepted { id: Some("5".into()) });
    assert_eq!(answer(200, r#"{"ok":false}"#), Sent::Never { why: Why::Other });
    let ack = Generic.ack(Outcome::Kept, &s);
    assert_eq!((ack.status().as_u16(), &ack.body()[..]), (202, &b"thanks"[..]));
    assert!(Generic.send(&outgoing(&phone(), "x"), &unknown(&[("out_url", "not an address")]), NOW).is_err());
    let smuggled = unknown(&[("out_url", "https://sms.example.org/"), ("out_headers", "X: {{text}}")]);
    assert!(Generic.send(&outgoing(&phone(), "a\r\nHost: evil"), &smuggled, NOW).is_err(), "no words become a header of their own");
}
