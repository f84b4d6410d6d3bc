//! Africa's Talking: a form for each text, nothing signed, so the secret in the address is all there is.
//!
//! `linkId` belongs into the answer only where the short code is an on-demand one, which has a keyword. `date` comes in two
//! forms; we keep none. Sending answers 201 and says in the body whether each number was taken. The list of what came in has ids
//! of another make than the calls have, so it is not used: it would bring every text twice.
//! Source: the vendor's SDK (2.0.3) and pages, the adapters of courier and cht-core.

use super::{
    Delivery, Event, Gateway, Outcome, Outgoing, Ref, Refused, Report, Request, Sender, Sent, Settings, Text, Unreadable, Why,
    wire::{self, Pairs},
};
use crate::clock::Time;
use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};

pub(super) struct AfricasTalking;

impl Gateway for AfricasTalking {
    fn verify(&self, _r: &Request, _s: &Settings, _now: Time) -> Result<(), Refused> {
        Ok(())
    }

    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let pairs = Pairs::of(r);
        let id = pairs.get("id");
        if let (Some(id), Some(status)) = (&id, pairs.get("status")) {
            return Ok(vec![report(id.clone(), &status, pairs.get("failureReason").as_deref())]);
        }
        if pairs.bytes("text").is_none() {
            // Who left a list tells of a list we do not keep.
            return if pairs.get("phoneNumber").is_some() { Ok(vec![Event::Ignored]) } else { Err(Unreadable("no text")) };
        }
        let words = wire::words(pairs.bytes("text").unwrap_or_default());
        let from = pairs.get("from").unwrap_or_default();
        let to = wire::ours(pairs.get("to"), s);
        Ok(vec![Event::Text(Text {
            id: wire::dedupe(id, &from, to.as_deref(), &words),
            from: Sender::read(&from, s.country()),
            to,
            words,
            media: false,
            part: None,
            opted: None,
            reply_token: pairs.get("linkId"),
        })])
    }

    fn ack(&self, o: Outcome, _s: &Settings) -> Response<Bytes> {
        wire::plain(o, StatusCode::OK)
    }

    fn send(&self, out: &Outgoing, s: &Settings, _now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        let host = if s.send.account == "sandbox" { "api.sandbox.africastalking.com" } else { "api.africastalking.com" };
        let from = out.from.trim_start_matches('+');
        let mut pairs = vec![("username", s.send.account.as_str()), ("to", out.to.e164()), ("message", out.words), ("from", from)];
        match out.reply_token.filter(|_| !s.send.through.is_empty()) {
            Some(link) => pairs.extend([("keyword", s.send.through.as_str()), ("linkId", link), ("bulkSMSMode", "0")]),
            None => pairs.push(("bulkSMSMode", "1")),
        }
        let call = wire::call(Method::POST, &format!("https://{host}/version1/messaging"), wire::FORM, None, wire::form(&pairs))?;
        wire::with(call, "apikey", s.send.key.text())
    }

    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], _s: &Settings) -> Sent {
        if !status.is_success() {
            return wire::by_status(status, headers);
        }
        let answer = wire::json(body).unwrap_or_default();
        let data = &answer["SMSMessageData"];
        let Some(one) = data["Recipients"].get(0) else {
            return match data["Message"].as_str() {
                Some(said) if said.contains("SenderId") => Sent::Never { why: Why::Sender },
                Some(said) if said.contains("Balance") => Sent::Never { why: Why::Credit },
                Some(_) => Sent::Never { why: Why::Other },
                None => Sent::Unknown,
            };
        };
        let why = match one["statusCode"].as_i64() {
            Some(100..=102) => return Sent::Accepted { id: wire::scalar(&one["messageId"]).filter(|id| id != "None") },
            Some(406) => return Sent::OptedOut,
            Some(500 | 501) => return Sent::Later { after: None },
            Some(402) => Why::Sender,
            Some(403 | 404) => Why::Number,
            Some(405) => Why::Credit,
            Some(407) => Why::Region,
            Some(409 | 502) => Why::Blocked,
            Some(_) => Why::Other,
            None => return Sent::Unknown,
        };
        Sent::Never { why }
    }
}

fn report(id: String, status: &str, reason: Option<&str>) -> Event {
    let state = match status {
        "Submitted" | "Buffered" => Delivery::Accepted,
        "Sent" => Delivery::Sent,
        "Success" => Delivery::Delivered,
        "Rejected" | "Failed" => Delivery::Failed,
        "Expired" | "AbsentSubscriber" => Delivery::Expired,
        _ => return Event::Ignored,
    };
    let permanent = state.is_lost() && reason.is_some_and(|why| ["UserInBlackList", "UserDoesNotExist", "UserAccountSuspended"].contains(&why));
    Event::Report(Report { of: Ref::Theirs(id), state, permanent, part: false })
}

#[cfg(test)]
mod tests;
