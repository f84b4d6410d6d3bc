//! The form that says how an unknown gateway speaks: where it puts things in what it sends, and what it wants to be sent.
//!
//! A place is a name (`text`), or a pointer into JSON (`/results/0/text`, RFC 6901), or the name of an XML element. Presets are such
//! forms filled in; the set-up page fills one for a gateway nobody here has met.

use crate::channel::sms::gateway::{Delivery, Sent};
use serde::{Deserialize, Serialize};

/// How a body is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::channel::sms::gateway) enum Shape {
    /// `name=value&name=value`; also the query of a GET.
    #[default]
    Form,
    Json,
    Xml,
}

/// How words are spelt in a form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Alphabet {
    #[default]
    Utf8,
    /// As `charset` and `coding` beside them say.
    Kannel,
    /// As `coding` says, and best taken from `binary`.
    Jasmin,
}

/// What proves a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Proof {
    /// It knew our address, whose last part is a secret.
    #[default]
    Address,
    /// `Authorization: Bearer` and the secret.
    Bearer,
    /// `Authorization: Basic`; the secret is `name:password`.
    Basic,
    /// The secret as it is in a header.
    Header,
    /// A keyed hash in a header.
    Hmac,
}

/// No `Debug`: somebody may have typed a key into a header.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::channel::sms::gateway) struct Form {
    pub(super) shape: Shape,
    pub(super) alphabet: Alphabet,
    /// Where each thing is in what comes in.
    pub(super) from: String,
    pub(super) to: String,
    pub(super) words: String,
    pub(super) id: String,
    /// Only for gateways without an id: sender, words and this together are as good as one.
    pub(super) time: String,
    /// Something here means that there was a picture.
    pub(super) media: String,
    /// Where the list is, if one call brings several.
    pub(super) items: String,
    /// Numbers have their country and no `+`.
    pub(super) international: bool,

    pub(super) proof: Proof,
    /// The header of the proof, and of its second.
    pub(super) header: String,
    pub(super) second: String,
    /// `sha1`, `sha256`, `sha512`.
    pub(super) hash: String,
    pub(super) base64: bool,
    /// What stands before the hash: `sha256=`.
    pub(super) prefix: String,
    /// Over what: `{{timestamp}}.{{body}}`.
    pub(super) over: String,

    /// What is answered when all is well. Empty is 200.
    pub(super) ack_status: String,
    pub(super) ack: String,

    /// Where a report has the id and the state, and what its states mean: `DELIVRD=delivered UNDELIV=undelivered`.
    pub(super) report_id: String,
    pub(super) report_ours: bool,
    pub(super) report_state: String,
    pub(super) states: String,

    pub(super) method: String,
    pub(super) url: String,
    /// `Name: value`, one on each line.
    pub(super) headers: String,
    pub(super) content: Shape,
    pub(super) body: String,
    /// Instead of `body` for letters beyond GSM 03.38, where that needs another.
    pub(super) body_unicode: String,
    /// What a yes looks like: `/status=SUCCESS`, or how the body begins. Empty: a status of the second hundred.
    pub(super) yes: String,
    /// Where the answer has the id of the text.
    pub(super) sent_id: String,
    /// What stands where the yes would, and what it means. Presets only.
    #[serde(skip)]
    pub(super) noes: Vec<(&'static str, Sent)>,

    /// Where what came in can be listed, and where the list is in the answer. Its items are written as in calls.
    pub(super) list_url: String,
    pub(super) list_items: String,
    /// Where a page says which it is, and how many there are.
    #[serde(skip)]
    pub(super) list_page: &'static str,
    #[serde(skip)]
    pub(super) list_pages: &'static str,
}

impl Form {
    /// Puts what was typed into a field of the set-up page.
    pub(in crate::channel::sms::gateway) fn put(&mut self, name: &str, value: &str) {
        match name {
            "in_shape" => self.shape = shape(value),
            "out_shape" => self.content = shape(value),
            "proof" => self.proof = proof(value),
            "base64" => self.base64 = value == "base64",
            "international" => self.international = value == "yes",
            "report_ours" => self.report_ours = value == "ours",
            _ => {
                if let Some(text) = self.text(name) {
                    *text = value.to_string();
                }
            }
        }
    }

    /// What such a field holds.
    pub(in crate::channel::sms::gateway) fn shown(&self, name: &str) -> Option<String> {
        let say_shape = |shape| match shape {
            Shape::Form => "form",
            Shape::Json => "json",
            Shape::Xml => "xml",
        };
        let said = match name {
            "in_shape" => say_shape(self.shape),
            "out_shape" => say_shape(self.content),
            "proof" => match self.proof {
                Proof::Address => "address",
                Proof::Bearer => "bearer",
                Proof::Basic => "basic",
                Proof::Header => "header",
                Proof::Hmac => "hmac",
            },
            "base64" if self.base64 => "base64",
            "base64" => "hex",
            "international" if self.international => "yes",
            "international" => "no",
            "report_ours" if self.report_ours => "ours",
            "report_ours" => "theirs",
            _ => return self.clone().text(name).map(|text| text.clone()),
        };
        Some(said.to_string())
    }

    fn text(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "in_from" => &mut self.from,
            "in_to" => &mut self.to,
            "in_words" => &mut self.words,
            "in_id" => &mut self.id,
            "in_time" => &mut self.time,
            "in_items" => &mut self.items,
            "proof_header" => &mut self.header,
            "proof_second" => &mut self.second,
            "proof_hash" => &mut self.hash,
            "proof_prefix" => &mut self.prefix,
            "proof_over" => &mut self.over,
            "ack_status" => &mut self.ack_status,
            "ack" => &mut self.ack,
            "report_id" => &mut self.report_id,
            "report_state" => &mut self.report_state,
            "report_states" => &mut self.states,
            "out_method" => &mut self.method,
            "out_url" => &mut self.url,
            "out_headers" => &mut self.headers,
            "out_body" => &mut self.body,
            "out_yes" => &mut self.yes,
            "out_id" => &mut self.sent_id,
            _ => return None,
        })
    }

    /// What a state of a report means.
    pub(super) fn state(&self, said: &str) -> Option<Delivery> {
        let known = self.states.split_whitespace().filter_map(|pair| pair.split_once('='));
        let meant = known.filter(|(word, _)| word.eq_ignore_ascii_case(said)).map(|(_, meant)| meant).next()?;
        delivery(meant)
    }
}

/// The words of the house for how far a text got.
pub(in crate::channel::sms::gateway) fn delivery(word: &str) -> Option<Delivery> {
    Some(match word {
        "accepted" => Delivery::Accepted,
        "sent" => Delivery::Sent,
        "delivered" => Delivery::Delivered,
        "undelivered" => Delivery::Undelivered,
        "failed" => Delivery::Failed,
        "expired" => Delivery::Expired,
        _ => return None,
    })
}

fn shape(value: &str) -> Shape {
    match value {
        "json" => Shape::Json,
        "xml" => Shape::Xml,
        _ => Shape::Form,
    }
}

fn proof(value: &str) -> Proof {
    match value {
        "bearer" => Proof::Bearer,
        "basic" => Proof::Basic,
        "header" => Proof::Header,
        "hmac" => Proof::Hmac,
        _ => Proof::Address,
    }
}
