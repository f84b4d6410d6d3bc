//! The fields of a gateway nobody here has met, and of the presets made of the same form.

use super::{
    Kind, Settings,
    fields::{Field, address, choice, field, next, secret, window},
};
use crate::channel::sms::gateway::generic::{self, Shape};

const SHAPES: [(&str, &str); 3] = [("form", "A form (name=value)"), ("json", "JSON"), ("xml", "XML")];
const PLACE: &str = "The name of the field, such as text; in JSON /message/text; in XML the element.";

pub(super) fn fields(kind: Kind) -> Vec<Field> {
    let account = |label| field("account", label, "").required();
    let key = |label| secret("key", label, "").required();
    match kind {
        Kind::Elks => vec![account("API user name"), key("API password")],
        Kind::ClickSend | Kind::TextMagic => vec![account("User name"), key("API key")],
        Kind::FireText => vec![
            secret("secret", "Name and password", "As FireText is to sign in here: name:password.").required().checked(name_and_password),
            next("Both count until you take one away.").checked(name_and_password),
            key("API key"),
        ],
        Kind::Esendex => vec![account("User name"), key("Password"), field("through", "Account reference", "Begins with EX.").required()],
        Kind::Kannel => vec![
            field("url", "Where Kannel is", "Such as http://10.0.0.5:13013. In its sms-service set max-messages = 0 and omit-empty = true.")
                .required()
                .checked(address),
            account("sendsms user"),
            key("sendsms password"),
        ],
        Kind::Jasmin => {
            vec![field("url", "Where Jasmin is", "Such as http://10.0.0.5:1401.").required().checked(address), account("User name"), key("Password")]
        }
        _ => any(),
    }
}

fn any() -> Vec<Field> {
    let place = |name, label| field(name, label, PLACE);
    vec![
        choice("in_shape", "What it sends us", "The query of a GET is read like a form.", &SHAPES),
        place("in_from", "Where the sender is").default("from"),
        place("in_words", "Where the words are").default("text"),
        place("in_to", "Where our number is"),
        place("in_id", "Where the id is"),
        field("in_time", "Where the time is", "Only if there is no id."),
        field("in_items", "Where the list is", "Only for JSON that brings several at once, such as /results."),
        choice("international", "Numbers begin with their country, without +", "", &[("no", "No"), ("yes", "Yes")]),
        choice(
            "proof",
            "How it proves who it is",
            "Our address has a secret part in any case.",
            &[
                ("address", "It knows our address"),
                ("bearer", "Bearer token"),
                ("basic", "Name and password (Basic)"),
                ("header", "The secret in a header"),
                ("hmac", "A keyed hash (HMAC) in a header"),
            ],
        ),
        secret("secret", "Secret", "For Basic: name:password."),
        next("Both count until you take one away."),
        field("proof_header", "Header", "Of the secret or the hash.").checked(header_name),
        choice("proof_hash", "Hash", "", &[("sha256", "SHA-256"), ("sha1", "SHA-1"), ("sha512", "SHA-512")]),
        choice("base64", "Written in", "", &[("hex", "hexadecimal letters"), ("base64", "Base64")]),
        field("proof_prefix", "Before the hash", "Such as sha256=."),
        field("proof_over", "Over what", "Of {{body}}, {{timestamp}} and {{url}}.").default("{{body}}").checked(over),
        field("proof_second", "Header with the time in seconds", "Leave it empty if there is none.").checked(header_name),
        window(),
        field("ack_status", "What it wants to hear", "A status from 200 to 299.")
            .default("200")
            .checked(|v| if v.parse().is_ok_and(|n: u16| (200..300).contains(&n)) { None } else { Some("Write a number from 200 to 299.") }),
        field("ack", "With these words", "Leave it empty if you can: some gateways send them on as a text."),
        place("report_state", "Where a report has its state"),
        place("report_id", "Where a report has its id"),
        choice("report_ours", "Whose id that is", "", &[("theirs", "The gateway's"), ("ours", "The one we sent as {{uuid}}")]),
        field("report_states", "What states mean", "Such as DELIVRD=delivered UNDELIV=undelivered EXPIRED=expired REJECTD=failed.").checked(states),
        field("account", "Account", "For {{account}}."),
        secret("key", "Key or password", "For {{key}}; {{basic}} is both as Basic wants them."),
        choice("out_method", "How we send", "", &[("POST", "POST"), ("GET", "GET")]),
        field("out_url", "To which address", "It may hold placeholders.").checked(address_template),
        field("out_headers", "With which header", "Such as Authorization: Basic {{basic}}. Never the key itself."),
        choice("out_shape", "What we send", "", &SHAPES),
        field("out_body", "Its body", "{{to}} {{to_no_plus}} {{to_national}} {{from}} {{from_no_plus}} {{text}} {{uuid}} {{status_url}}"),
        field("out_yes", "What a yes looks like", "Such as /status=OK, or how the answer begins. Leave it empty if the status is enough."),
        field("out_id", "Where its answer has the id", "Such as /id."),
    ]
}

/// What only several fields together can get wrong.
pub(super) fn objections(s: &Settings) -> Vec<(&'static str, String)> {
    let mut wrong = vec![];
    let shown = |name| s.shown(name);
    let shape = match shown("out_shape").as_str() {
        "json" => Shape::Json,
        "xml" => Shape::Xml,
        _ => Shape::Form,
    };
    if s.kind != Kind::Generic {
        return wrong;
    }
    if let Some(sentence) = Some(shown("out_body")).filter(|body| !body.is_empty()).and_then(|body| generic::objection(shape, &body)) {
        wrong.push(("out_body", sentence.to_string()));
    }
    if let Some(sentence) = generic::objection(Shape::Form, &shown("out_headers")) {
        wrong.push(("out_headers", sentence.to_string()));
    }
    let proof = shown("proof");
    if proof != "address" && s.secrets.is_empty() {
        wrong.push(("secret", "Secret is missing: without it nobody could prove anything.".into()));
    }
    if ["header", "hmac"].contains(&proof.as_str()) && shown("proof_header").is_empty() {
        wrong.push(("proof_header", "Header is missing: say in which one the secret or the hash stands.".into()));
    }
    wrong
}

fn name_and_password(value: &str) -> Option<&'static str> {
    (!value.split_once(':').is_some_and(|(name, password)| !name.is_empty() && password.len() >= 8))
        .then_some("Write name:password with a colon between, the password with at least 8 letters.")
}

fn header_name(value: &str) -> Option<&'static str> {
    value.parse::<http::HeaderName>().is_err().then_some("This is no name of a header: letters, digits and hyphens.")
}

fn over(value: &str) -> Option<&'static str> {
    let known = value.split("{{").skip(1).all(|rest| rest.split_once("}}").is_some_and(|(name, _)| ["body", "timestamp", "url"].contains(&name)));
    (!known || !value.contains("{{body}}")).then_some("Write {{body}}, and {{timestamp}} and {{url}} where the gateway has them.")
}

fn states(value: &str) -> Option<&'static str> {
    let known = value.split_whitespace().all(|pair| pair.split_once('=').is_some_and(|(_, meant)| generic::delivery(meant).is_some()));
    (!known).then_some("Write pairs such as DELIVRD=delivered. There are accepted, sent, delivered, undelivered, failed and expired.")
}

/// An address that may hold placeholders behind its host, never in it.
fn address_template(value: &str) -> Option<&'static str> {
    let host = value.split_once("://").map_or("", |(_, rest)| rest.split(['/', '?']).next().unwrap_or_default());
    if host.contains('{') {
        return Some("A placeholder may not stand in the name of the host.");
    }
    generic::objection(Shape::Form, value).or_else(|| address(&value.replace("{{", "").replace("}}", "")))
}
