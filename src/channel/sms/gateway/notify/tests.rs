use super::*;
use crate::channel::sms::gateway::{
    Kind, Secret,
    tests::{Call, NOW, made, outgoing, phone, sent, settings},
};

const URL: &str = "https://feedback.example.org/hooks/sms/notify/9f1c";
const BODY: &str = r#"{"id":"740e5834-3a29-46b4-9a6f-16142fde533a","source_number":"447700900111","destination_number":"07700987654","message":"Here is some content","date_received":"2017-06-20T12:30:00.000000Z"}"#;
const KEY: &str = "live_key-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";

#[test]
fn the_token_we_chose_is_the_proof() {
    let s = settings(Kind::Notify, &["a-token-of-ours", "the-next-token"]);
    let verify = |header: &str| Call::post(URL, BODY).header("authorization", header).verify(&s, NOW);
    assert_eq!(verify("Bearer a-token-of-ours"), Ok(()));
    assert_eq!(verify("bearer the-next-token"), Ok(()));
    for wrong in ["Bearer a-token-of-our", "Bearer a-token-of-ourss", "Bearer A-TOKEN-OF-OURS", "Bearer  a-token-of-ours"] {
        assert_eq!(verify(wrong), Err(Refused::Wrong), "{wrong}");
    }
    assert_eq!(verify("a-token-of-ours"), Err(Refused::Malformed));
    assert_eq!(Call::post(URL, BODY).verify(&s, NOW), Err(Refused::Unsigned));
    assert_eq!(Call::post(URL, BODY).header("authorization", "Bearer x").verify(&settings(Kind::Notify, &[""]), NOW), Err(Refused::Unset));
}

#[test]
fn its_two_spellings_of_numbers_are_read() {
    let s = settings(Kind::Notify, &[]);
    let text = Call::post(URL, BODY).text(&s);
    assert!(matches!(&text.from, Sender::Number(phone) if phone.e164() == "+447700900111"));
    assert_eq!((text.to.as_deref(), text.words.as_str()), (Some("+447700987654"), "Here is some content"));
    let odd = Call::post(URL, BODY.replace("447700900111", "EE")).text(&s);
    assert!(odd.from == Sender::Name("EE".into()) && odd.id == text.id);
    for unreadable in ["{}", r#"{"id":"1"}"#, r#"{"message":"x"}"#, "[]"] {
        assert!(Call::post(URL, unreadable).parse(&s).is_err(), "{unreadable}");
    }
    let list = r#"{"received_text_messages":[{"id":"740e5834-3a29-46b4-9a6f-16142fde533a","user_number":"447700900111","notify_number":"07700987654","created_at":"2024-12-12 18:39:16.123346","service_id":"s","content":"Here is some content"},{"id":5}],"links":{}}"#;
    assert!(Notify.listed(list.as_bytes(), &s).unwrap() == [Event::Text(text)], "the list brings the same text");
}

#[test]
fn its_list_goes_on_where_it_says_and_nowhere_else() {
    let mut s = settings(Kind::Notify, &[]);
    s.send.key = Secret::new(KEY);
    let next = |link: &str| Notify.next_page(format!(r#"{{"received_text_messages":[],"links":{{"next":"{link}"}}}}"#).as_bytes(), &s, NOW);
    let list = "https://api.notifications.service.gov.uk/v2/received-text-messages";
    assert_eq!(next(&format!("{list}?older_than=abc")).unwrap().uri().to_string(), format!("{list}?older_than=abc"));
    for away in ["", list, "https://evil.example/?x", "https://api.notifications.service.gov.uk.evil.example/v2/received-text-messages?x"] {
        assert!(next(away).is_none(), "{away}");
    }
    assert!(Notify.next_page(b"{}", &s, NOW).is_none() && Notify.next_page(b"no", &s, NOW).is_none());
}

#[test]
fn reports_name_our_id() {
    let s = settings(Kind::Notify, &[]);
    let report = |status: &str| {
        let report = Call::post(URL, format!(r#"{{"id":"theirs","reference":"ours","to":"07700900123","status":"{status}"}}"#)).report(&s);
        assert!(report.of == Ref::Ours("ours".into()));
        (report.state, report.permanent)
    };
    assert_eq!(report("delivered"), (Delivery::Delivered, false));
    assert_eq!(report("permanent-failure"), (Delivery::Failed, true));
    assert_eq!(report("temporary-failure"), (Delivery::Undelivered, false));
    assert_eq!(report("technical-failure"), (Delivery::Failed, false));
    let theirs = Call::post(URL, r#"{"id":"theirs","reference":null,"status":"delivered"}"#).report(&s);
    assert!(theirs.of == Ref::Theirs("theirs".into()));
}

#[test]
fn an_answer_is_a_template_and_a_token_of_the_moment() {
    let mut s = settings(Kind::Notify, &[]);
    (s.send.key, s.send.through) = (Secret::new(KEY), "template-1".into());
    let (_, url, who, body) = made(&s, &outgoing(&phone(), "Thank you"), "authorization");
    assert_eq!(url, "https://api.notifications.service.gov.uk/v2/notifications/sms");
    let ours = settings(Kind::Notify, &["3d844edf-8d35-48ac-975b-e847b4f122b0"]);
    let claims = proof::token(who.strip_prefix("Bearer ").unwrap(), &ours).unwrap();
    assert_eq!(claims, json!({ "iss": "26785a09-ab16-4eb0-8407-a37497a57506", "iat": 1_795_438_800 }));
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((&body["personalisation"]["message"], &body["phone_number"]), (&json!("Thank you"), &json!("+447700900123")));
    assert!(body.get("sms_sender_id").is_none());
    s.send.sender = "sender-1".into();
    assert!(made(&s, &outgoing(&phone(), "ok"), "x").3.contains("sender-1"));
    assert!(Notify.list(&s, NOW, NOW).is_some());
    for none in ["", "key", &KEY[10..], &format!("{KEY}x"), "é".repeat(60).as_str()] {
        s.send.key = Secret::new(none);
        assert!(Notify.list(&s, NOW, NOW).is_none() && Notify.send(&outgoing(&phone(), "ok"), &s, NOW).is_err(), "{none}");
    }
}

#[test]
fn its_refusals_say_why_in_words() {
    let error = |status, message: &str| {
        sent(Kind::Notify, status, &format!(r#"{{"status_code":{status},"errors":[{{"error":"BadRequestError","message":"{message}"}}]}}"#))
    };
    assert_eq!(sent(Kind::Notify, 201, r#"{"id":"n"}"#), Sent::Accepted { id: Some("n".into()) });
    assert_eq!(error(400, "phone_number Not enough digits"), Sent::Never { why: Why::Number });
    assert_eq!(error(400, "Can't send to this recipient using a team-only API key"), Sent::Never { why: Why::Credentials });
    assert_eq!(error(400, "Content for template has a character count greater than the limit of 918"), Sent::Never { why: Why::TooLong });
    assert_eq!(error(400, "sms_sender_id x does not exist"), Sent::Never { why: Why::Sender });
    assert_eq!(error(403, "Invalid token: API key not found"), Sent::Never { why: Why::Credentials });
    assert_eq!(error(429, "Exceeded rate limit"), Sent::Later { after: None });
    assert_eq!(error(500, "Internal server error"), Sent::Unknown);
}
