//! Forms filled in for gateways we know: what each sends and wants, as its own pages say.
//!
//! * 46elks (Sweden): a form; a body in our answer would be texted to the sender. `docs.46elks.com`
//! * ClickSend: a form; 200 hides failures. `original_body` echoes our own last words, so it is never looked at. SDK 6.0.2
//! * TextMagic: a form; an address that once answers badly is switched off. `docs.textmagic.com`
//! * FireText (UK): a form without an id, Basic. The adapters of alphagov/notifications-api
//! * Esendex (UK): XML, repeated for 72 hours until 200. `developers.esendex.com`
//! * Kannel: the query that its `get-url` makes; needs `max-messages = 0` and `omit-empty = true`, or it texts back. Its user guide
//! * Jasmin: a form; wants exactly `ACK/Jasmin`, to reports too. `docs.jasminsms.com`

use super::form::{Alphabet, Form, Proof, Shape};
use crate::channel::sms::gateway::{Kind, Sent, Settings, Why, proof, wire};
use bytes::Bytes;
use http::Method;

const BASIC: &str = "Authorization: Basic {{basic}}";

/// An empty form for kinds that have none.
pub(super) fn of(kind: Kind) -> Form {
    match kind {
        Kind::Elks => elks(),
        Kind::ClickSend => clicksend(),
        Kind::TextMagic => textmagic(),
        Kind::FireText => firetext(),
        Kind::Esendex => esendex(),
        Kind::Kannel => kannel(),
        Kind::Jasmin => jasmin(),
        _ => Form::default(),
    }
}

fn never(why: Why) -> Sent {
    Sent::Never { why }
}

const LATER: Sent = Sent::Later { after: None };

fn elks() -> Form {
    Form {
        from: "from".into(),
        to: "to".into(),
        words: "message".into(),
        id: "id".into(),
        ack_status: "204".into(),
        report_id: "id".into(),
        report_state: "status".into(),
        states: "sent=sent delivered=delivered failed=failed".into(),
        url: "https://api.46elks.com/a1/sms".into(),
        headers: BASIC.into(),
        body: "from={{from}}&to={{to}}&message={{text}}&whendelivered={{status_url}}".into(),
        sent_id: "/id".into(),
        noes: vec![("failed", never(Why::Other))],
        ..Form::default()
    }
}

fn clicksend() -> Form {
    Form {
        from: "from".into(),
        to: "to".into(),
        words: "body".into(),
        id: "message_id".into(),
        report_id: "message_id".into(),
        report_state: "status".into(),
        states: "Sent=sent Delivered=delivered Undelivered=undelivered Failed=failed Expired=expired Cancelled=failed".into(),
        url: "https://rest.clicksend.com/v3/sms/send".into(),
        headers: BASIC.into(),
        content: Shape::Json,
        body: r#"{"messages":[{"to":"{{to}}","from":"{{from}}","body":"{{text}}","source":"hearback","custom_string":"{{uuid}}"}]}"#.into(),
        yes: "/data/messages/0/status=SUCCESS".into(),
        sent_id: "/data/messages/0/message_id".into(),
        noes: vec![
            ("INVALID_RECIPIENT", never(Why::Number)),
            ("COUNTRY_NOT_ENABLED", never(Why::Region)),
            ("INSUFFICIENT_CREDIT", never(Why::Credit)),
            ("INVALID_SENDER_ID", never(Why::Sender)),
            ("MISSING_CREDENTIALS", never(Why::Credentials)),
            ("INVALID_CREDENTIALS", never(Why::Credentials)),
            ("ACCOUNT_NOT_ACTIVATED", never(Why::Credentials)),
            ("BLOCKED_USER", never(Why::Blocked)),
            ("THROTTLED", LATER),
            ("INTERNAL_ERROR", LATER),
        ],
        list_url: "https://rest.clicksend.com/v3/sms/inbound".into(),
        list_items: "/data/data".into(),
        list_page: "/data/current_page",
        list_pages: "/data/last_page",
        ..Form::default()
    }
}

fn textmagic() -> Form {
    Form {
        from: "sender".into(),
        to: "receiver".into(),
        words: "text".into(),
        id: "id".into(),
        international: true,
        url: "https://rest.textmagic.com/api/v2/messages".into(),
        headers: "X-TM-Username: {{account}}\nX-TM-Key: {{key}}".into(),
        body: "text={{text}}&phones={{to_no_plus}}&from={{from_no_plus}}".into(),
        sent_id: "/id".into(),
        list_url: "https://rest.textmagic.com/api/v2/replies".into(),
        list_items: "/resources".into(),
        list_page: "/page",
        list_pages: "/pageCount",
        ..Form::default()
    }
}

fn firetext() -> Form {
    Form {
        from: "source".into(),
        to: "destination".into(),
        words: "message".into(),
        time: "time".into(),
        international: true,
        proof: Proof::Basic,
        report_id: "reference".into(),
        report_ours: true,
        report_state: "status".into(),
        states: "0=delivered 1=failed 2=undelivered".into(),
        url: "https://www.firetext.co.uk/api/sendsms/json".into(),
        body: "apiKey={{key}}&from={{from_no_plus}}&to={{to_no_plus}}&message={{text}}&reference={{uuid}}".into(),
        yes: "/code=0".into(),
        noes: vec![("1", never(Why::Credentials)), ("2", never(Why::Number)), ("3", never(Why::Sender)), ("6", never(Why::TooLong)), ("7", never(Why::Credit))],
        ..Form::default()
    }
}

fn esendex() -> Form {
    Form {
        shape: Shape::Xml,
        from: "From".into(),
        to: "To".into(),
        words: "MessageText".into(),
        id: "MessageId".into(),
        international: true,
        url: "https://api.esendex.com/v1.0/messagedispatcher".into(),
        headers: BASIC.into(),
        content: Shape::Json,
        body: concat!(
            r#"{"accountreference":"{{through}}","messages":[{"from":"{{from_no_plus}}","to":"{{to_no_plus}}","#,
            r#""body":"{{text}}","characterset":"Auto"}]}"#
        )
        .into(),
        sent_id: "/batch/messageheaders/0/id".into(),
        ..Form::default()
    }
}

fn kannel() -> Form {
    Form {
        alphabet: Alphabet::Kannel,
        from: "sender".into(),
        to: "to".into(),
        words: "message".into(),
        id: "id".into(),
        report_id: "of".into(),
        report_ours: true,
        report_state: "state".into(),
        states: "1=delivered 2=undelivered 4=accepted 8=sent 16=failed".into(),
        method: "GET".into(),
        url: "{{url}}/cgi-bin/sendsms".into(),
        body: "username={{account}}&password={{key}}&from={{from}}&to={{to}}&text={{text}}&coding={{coding}}&charset=UTF-8&dlr-mask=27&dlr-url={{kannel_status_url}}"
            .into(),
        yes: "0:|3:".into(),
        ..Form::default()
    }
}

fn jasmin() -> Form {
    const TO: &str = "username={{account}}&password={{key}}&from={{from}}&to={{to_no_plus}}&dlr=yes&dlr-level=2&dlr-method=POST&dlr-url={{status_url}}";
    Form {
        alphabet: Alphabet::Jasmin,
        from: "from".into(),
        to: "to".into(),
        words: "content".into(),
        id: "id".into(),
        ack: "ACK/Jasmin".into(),
        report_id: "id".into(),
        report_state: "message_status".into(),
        states: "ESME_ROK=sent ACCEPTD=sent DELIVRD=delivered UNDELIV=undelivered EXPIRED=expired REJECTD=failed DELETED=failed".into(),
        url: "{{url}}/send".into(),
        body: format!("{TO}&coding=0&content={{{{text}}}}"),
        body_unicode: format!("{TO}&coding=8&hex-content={{{{text_utf16}}}}"),
        yes: "Success".into(),
        noes: vec![
            ("Error \"Authentication", never(Why::Credentials)),
            ("Error \"Authorization", never(Why::Credentials)),
            ("Error \"No route", never(Why::Region)),
            ("Error \"Cannot charge", never(Why::Credit)),
            ("Error \"Cannot send", LATER),
        ],
        ..Form::default()
    }
}

/// The request for a page of a list, under the same name and key as sending.
pub(super) fn list(s: &Settings, form: &Form, page: u64) -> Option<http::Request<Bytes>> {
    if form.list_url.is_empty() {
        return None;
    }
    let url = if page == 1 { form.list_url.clone() } else { format!("{}?page={page}", form.list_url) };
    match s.kind {
        Kind::TextMagic => {
            let call = wire::call(Method::GET, &url, "", None, String::new()).ok()?;
            let call = wire::with(call, "x-tm-username", &s.send.account).ok()?;
            wire::with(call, "x-tm-key", s.send.key.text()).ok()
        }
        _ => wire::call(Method::GET, &url, "", Some(&proof::basic(&s.send.account, s.send.key.text())), String::new()).ok(),
    }
}
