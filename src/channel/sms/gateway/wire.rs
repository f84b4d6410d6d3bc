//! What gateways have in common on the wire: headers, forms, JSON that is loose about its types, text, and plain answers.

use super::{Dedupe, Refused, Request, Sent, Settings, Unreadable, Why, proof};
use crate::channel::sms::gateway::Sender;
use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request as Call, Response, StatusCode,
    header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER},
};
use percent_encoding::percent_decode;
use serde_json::Value;

/// No gateway joins more; what is longer is no text message.
const MOST_LETTERS: usize = 10_000;

/// The one header of a name. Two of what must be one is how requests are smuggled, so it is nobody's signature.
pub(super) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str, Refused> {
    let mut all = headers.get_all(name).iter();
    match (all.next(), all.next()) {
        (None, _) => Err(Refused::Unsigned),
        (Some(_), Some(_)) => Err(Refused::Twice),
        (Some(one), None) => match one.to_str() {
            Ok("") => Err(Refused::Unsigned),
            Ok(text) => Ok(text),
            Err(_) => Err(Refused::Malformed),
        },
    }
}

/// Pairs of names and values.
pub(super) struct Pairs(pub Vec<(Vec<u8>, Vec<u8>)>);

impl Pairs {
    /// Reads `application/x-www-form-urlencoded`: the bytes as they are meant, empty values and repeated names kept.
    pub(super) fn read(bytes: &[u8]) -> Pairs {
        let decode = |bytes: &[u8]| {
            let spaced: Vec<u8> = bytes.iter().map(|&b| if b == b'+' { b' ' } else { b }).collect();
            percent_decode(&spaced).collect::<Vec<u8>>()
        };
        let pairs = bytes.split(|&b| b == b'&').filter(|pair| !pair.is_empty()).map(|pair| {
            let at = pair.iter().position(|&b| b == b'=').unwrap_or(pair.len());
            (decode(&pair[..at]), decode(pair.get(at + 1..).unwrap_or_default()))
        });
        Pairs(pairs.collect())
    }

    /// The query of an address.
    pub(super) fn of_query(url: &str) -> Pairs {
        let url = url.split('#').next().unwrap_or_default();
        Pairs::read(url.split_once('?').map_or("", |(_, query)| query).as_bytes())
    }

    /// What a call carries: the query of a GET, the body of everything else.
    pub(super) fn of(r: &Request) -> Pairs {
        if r.method == Method::GET { Pairs::of_query(r.url) } else { Pairs::read(r.body) }
    }

    /// The first value of a name.
    pub(super) fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.0.iter().find(|(known, _)| known == name.as_bytes()).map(|(_, value)| value.as_slice())
    }

    /// The same as text, nothing if it is empty.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.bytes(name).map(|value| String::from_utf8_lossy(value).trim().to_string()).filter(|value| !value.is_empty())
    }
}

/// A JSON body, whatever its content type says.
pub(super) fn json(body: &[u8]) -> Result<Value, Unreadable> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    serde_json::from_str(&String::from_utf8_lossy(body)).map_err(|_| Unreadable("no JSON"))
}

/// A text, a number or a truth as text; nothing if it is empty.
pub(super) fn scalar(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_string(),
        Value::Number(n) => n.to_string(),
        Value::Bool(b) => b.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// The words of a text, as they were written but for what cannot be kept: NUL and other controls, a mark of byte order, CR.
pub(super) fn words(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|&c| c == '\n' || c == '\t' || !c.is_control()).take(MOST_LETTERS).collect()
}

/// One of our numbers as a gateway wrote it, in the form in which it is kept; a short or named one as it stands.
pub(super) fn own_number(said: Option<String>, read: impl Fn(&str) -> Sender) -> Option<String> {
    said.map(|said| match read(&said) {
        Sender::Number(phone) => phone.e164().to_string(),
        Sender::Short(digits) => digits,
        _ => said,
    })
}

/// What a gateway says it was sent to, or the channel's own number.
pub(super) fn ours(said: Option<String>, s: &Settings) -> Option<String> {
    own_number(said, |number| Sender::read(number, s.country()))
}

/// A fingerprint of several fields; none can pretend to be a part of its neighbour.
pub(super) fn print(fields: &[&str]) -> String {
    let told: Vec<String> = fields.iter().map(|field| format!("{}:{field}", field.len())).collect();
    proof::sha256_hex(told.concat().as_bytes())
}

/// For gateways without an id: the same words from the same sender within seconds are the same text. People do say "ok" twice.
pub(super) fn dedupe(id: Option<String>, from: &str, to: Option<&str>, words: &str) -> Dedupe {
    match id {
        Some(id) => Dedupe::Id(id),
        None => Dedupe::Print { print: print(&[from, to.unwrap_or_default(), words]), seconds: 4 },
    }
}

/// An answer.
pub(super) fn answer(status: StatusCode, content_type: &'static str, body: &'static str) -> Response<Bytes> {
    let mut answer = Response::new(Bytes::from_static(body.as_bytes()));
    *answer.status_mut() = status;
    if !content_type.is_empty() {
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    answer
}

/// An answer without a word.
pub(super) fn nothing(status: StatusCode) -> Response<Bytes> {
    answer(status, "", "")
}

/// The answer of every gateway that counts only the hundred: `yes` for all that is well.
pub(super) fn plain(o: super::Outcome, yes: StatusCode) -> Response<Bytes> {
    match o {
        super::Outcome::Busy => busy(),
        super::Outcome::Refused => nothing(StatusCode::FORBIDDEN),
        _ => nothing(yes),
    }
}

pub(super) fn busy() -> Response<Bytes> {
    let mut answer = nothing(StatusCode::SERVICE_UNAVAILABLE);
    answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("30"));
    answer
}

/// A request to a gateway. The secret in it is not shown by `Debug`.
pub(super) fn call(method: Method, url: &str, content_type: &'static str, authorization: Option<&str>, body: String) -> Result<Call<Bytes>, Unreadable> {
    let mut call = Call::builder().method(method).uri(url).header("accept", "application/json");
    if !content_type.is_empty() {
        call = call.header(CONTENT_TYPE, content_type);
    }
    if let Some(authorization) = authorization {
        call = call.header(AUTHORIZATION, hidden(authorization)?);
    }
    call.body(Bytes::from(body)).map_err(|_| Unreadable("the settings make no address"))
}

/// A header that is not shown.
pub(super) fn hidden(value: &str) -> Result<HeaderValue, Unreadable> {
    let mut value = HeaderValue::from_str(value).map_err(|_| Unreadable("the settings make no header"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Puts one more header into a request.
pub(super) fn with(mut call: Call<Bytes>, name: &'static str, value: &str) -> Result<Call<Bytes>, Unreadable> {
    let value = hidden(value)?;
    call.headers_mut().insert(HeaderName::from_static(name), value);
    Ok(call)
}

/// A form as a body.
pub(super) fn form(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const JSON: &str = "application/json";

/// What a status alone means, where the body says nothing more. Nought is the error code of a gateway that has none.
pub(super) fn by_status(status: StatusCode, headers: &HeaderMap) -> Sent {
    match status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => Sent::Later { after: retry_after(headers) },
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Sent::Never { why: Why::Credentials },
        StatusCode::PAYMENT_REQUIRED => Sent::Never { why: Why::Credit },
        StatusCode::PAYLOAD_TOO_LARGE => Sent::Never { why: Why::TooLong },
        StatusCode::REQUEST_TIMEOUT => Sent::Unknown,
        status if status.is_client_error() || status.is_redirection() => Sent::Never { why: Why::Other },
        _ => Sent::Unknown,
    }
}

/// `Retry-After` in seconds, at most a day. The other form, a date, needs a clock.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<i64> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    text.parse().ok().filter(|seconds| (0..=86_400).contains(seconds))
}
