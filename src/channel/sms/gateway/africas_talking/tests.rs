use super::*;
use crate::channel::sms::gateway::{
    Dedupe, Kind,
    tests::{Call, NOW, is_from_the_phone, made, outgoing, phone, sent, settings},
};

const URL: &str = "https://feedback.example.org/hooks/sms/africas-talking/9f1c";

#[test]
fn both_forms_of_the_date_are_the_same_text() {
    let mut s = settings(Kind::AfricasTalking, &[]);
    s.number = "21512".into();
    for date in ["2017-05-03T06%3A04%3A45Z", "2017-05-03+06%3A04%3A45"] {
        let body = format!("linkId=03090445075804249226&text=Msg&to=21512&id=ec9adc86-51d5-4bc8-8eb0-d8ab0bb53dc3&date={date}&from=%2B254791541111");
        let call = Call::post(URL, body);
        assert_eq!(call.verify(&s, NOW), Ok(()), "who knows the address is believed");
        let text = call.text(&s);
        assert!(text.id == Dedupe::Id("ec9adc86-51d5-4bc8-8eb0-d8ab0bb53dc3".into()) && text.to.as_deref() == Some("21512"));
        assert!(matches!(&text.from, Sender::Number(phone) if phone.e164() == "+254791541111"));
        assert_eq!((text.words.as_str(), text.reply_token.as_deref()), ("Msg", Some("03090445075804249226")));
    }
    let ours = Call::post(URL, "id=1&text=STOP&from=%2B447700900123&to=%2B447400000001&networkCode=63902&cost=KES+0.8").text(&s);
    assert!(is_from_the_phone(&ours) && ours.opted.is_none(), "STOP is ours to act on");
}

#[test]
fn reports_and_lists_are_no_texts() {
    let s = settings(Kind::AfricasTalking, &[]);
    let report = |status: &str, reason: &str| {
        let report = Call::post(URL, format!("id=ATXid_1&status={status}&phoneNumber=%2B254791541111&failureReason={reason}&retryCount=0")).report(&s);
        assert!(report.of == Ref::Theirs("ATXid_1".into()));
        (report.state, report.permanent)
    };
    assert_eq!(report("Success", ""), (Delivery::Delivered, false));
    assert_eq!(report("Sent", ""), (Delivery::Sent, false));
    assert_eq!(report("Failed", "UserInBlackList"), (Delivery::Failed, true));
    assert_eq!(report("Rejected", "InsufficientCredit"), (Delivery::Failed, false));
    assert_eq!(Call::post(URL, "senderId=21512&phoneNumber=%2B254791541111").parse(&s), Ok(vec![Event::Ignored]));
    assert!(Call::post(URL, "hello").parse(&s).is_err() && Call::post(URL, "").parse(&s).is_err());
}

#[test]
fn a_yes_is_in_the_body_and_not_in_the_status() {
    let mut s = settings(Kind::AfricasTalking, &[]);
    let to = phone();
    let out = Outgoing { reply_token: Some("link-1"), ..outgoing(&to, "Asante") };
    let (_, url, key, body) = made(&s, &out, "apikey");
    assert_eq!((url.as_str(), key.as_str()), ("https://api.africastalking.com/version1/messaging", "the-key"));
    assert_eq!(body, "username=the-account&to=%2B447700900123&message=Asante&from=447400000001&bulkSMSMode=1");
    (s.send.through, s.send.account) = ("FEEDBACK".into(), "sandbox".into());
    let (_, url, _, body) = made(&s, &out, "apikey");
    assert!(url.contains("api.sandbox.") && body.ends_with("keyword=FEEDBACK&linkId=link-1&bulkSMSMode=0"), "{url} {body}");

    let answer = |code: i64| {
        let body = format!(r#"{{"SMSMessageData":{{"Message":"Sent to 1/1","Recipients":[{{"statusCode":{code},"status":"x","messageId":"ATXid_1"}}]}}}}"#);
        sent(Kind::AfricasTalking, 201, &body)
    };
    for code in 100..=102 {
        assert_eq!(answer(code), Sent::Accepted { id: Some("ATXid_1".into()) });
    }
    assert_eq!((answer(406), answer(500)), (Sent::OptedOut, Sent::Later { after: None }));
    for (code, why) in [(402, Why::Sender), (403, Why::Number), (405, Why::Credit), (407, Why::Region), (502, Why::Blocked), (9, Why::Other)] {
        assert_eq!(answer(code), Sent::Never { why }, "{code}");
    }
    let said = |message: &str| sent(Kind::AfricasTalking, 201, &format!(r#"{{"SMSMessageData":{{"Message":"{message}","Recipients":[]}}}}"#));
    assert_eq!(said("InvalidSenderId"), Sent::Never { why: Why::Sender });
    assert_eq!(said("InsufficientBalance"), Sent::Never { why: Why::Credit });
    assert_eq!(sent(Kind::AfricasTalking, 201, "OK"), Sent::Unknown);
}
