//! Gateways: what each sends, how it proves that it was it, what it wants to hear, and how it takes a text. One file each.
//!
//! Nothing here does anything. No I/O, no clock, no log, no database: bytes come in, events and requests go out, so every
//! vector a vendor publishes is a test. Who calls, keeps and repeats is `channel::sms`.
//!
//! Invariants: a signature is checked over the bytes that came and the address that is configured, never over a `Host`; every
//! comparison of a secret takes the same time; whatever bytes come, parsing answers; an answer to a gateway never holds words
//! that it could send to somebody's phone; `Debug` shows no number, no words, no secret.
//!
//! A new gateway is a file with one `impl Gateway`, a line in [`of`] and [`Kind`], and its fields in `settings/fields.rs`.

mod africas_talking;
mod android;
mod charset;
mod event;
mod generic;
mod kind;
mod native;
mod notify;
mod phone;
mod proof;
mod settings;
mod simulator;
mod telnyx;
mod twilio;
mod vonage;
mod vonage_messages;
mod wire;

pub use event::{Dedupe, Delivery, Event, Opted, Part, Ref, Report, Text};
pub use kind::Kind;
pub use phone::{Country, Phone, Sender};
pub use settings::{Field, Secret, Sending, Settings, fields};

use crate::clock::Time;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use std::fmt;

/// A gateway's call as it came.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    pub method: &'a Method,
    /// The configured public address, the path, and the query as it came: never `Host`, which anybody can write.
    pub url: &'a str,
    pub headers: &'a HeaderMap,
    pub body: &'a [u8],
}

/// A text that is to go out.
#[derive(Clone, Copy)]
pub struct Outgoing<'a> {
    /// Ours, and says nothing: a number, a name or a dialogue would be read by the gateway.
    pub id: &'a str,
    pub to: &'a Phone,
    /// The number the person wrote to.
    pub from: &'a str,
    pub words: &'a str,
    /// It has letters beyond GSM 03.38. Some gateways want to be told.
    pub unicode: bool,
    pub reply_token: Option<&'a str>,
    /// Where the gateway may say what became of it.
    pub status_url: Option<&'a str>,
}

impl fmt::Debug for Outgoing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing").field("unicode", &self.unicode).finish_non_exhaustive()
    }
}

/// Why a call is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// No secret is set, so nobody can be believed.
    Unset,
    /// There is no signature.
    Unsigned,
    /// There are two of what must be one.
    Twice,
    /// It is no signature at all, or one of a kind we do not take.
    Malformed,
    /// It is not the signature of these bytes under a secret of ours.
    Wrong,
    /// Signed so many seconds ago by the gateway's clock; below nought it is still to come. Often a phone whose clock is wrong.
    Stale(i64),
}

/// It is from the gateway, and we cannot read it. Holds nothing of what came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable(pub &'static str);

/// What became of a call, for the answer to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Kept,
    /// We had it already.
    Again,
    Ignored,
    /// Set aside for a person to look at. The gateway is told that all is well, as saying it again would not help.
    Unreadable,
    /// Our fault: say it again.
    Busy,
    Refused,
}

/// What a gateway answered to a text.
#[derive(Clone, PartialEq, Eq)]
pub enum Sent {
    /// It has it. Not every gateway gives an id.
    Accepted { id: Option<String> },
    /// It certainly has not taken it, and will later, perhaps after so many seconds.
    Later { after: Option<i64> },
    /// It never will.
    Never { why: Why },
    /// The person told the gateway to send nothing more.
    OptedOut,
    /// It may have it or not. Only a gateway that [`Gateway::repeats_safely`] is asked again.
    Unknown,
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Sent::Accepted { id } => write!(f, "Accepted({})", if id.is_some() { "an id" } else { "no id" }),
            Sent::Later { after } => write!(f, "Later({after:?})"),
            Sent::Never { why } => write!(f, "Never({why:?})"),
            Sent::OptedOut => f.write_str("OptedOut"),
            Sent::Unknown => f.write_str("Unknown"),
        }
    }
}

/// Why a text will never go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Nobody can be reached there.
    Number,
    /// The account may not send to that country or network.
    Region,
    TooLong,
    /// The gateway does not know us.
    Credentials,
    Credit,
    /// The number we send from is not ours.
    Sender,
    /// A network took it for something nobody wants.
    Blocked,
    Other,
}

impl Why {
    /// For who set the gateway up.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Why::Number => "The phone cannot be reached.",
            Why::Region => "The account may not send to that country or network.",
            Why::TooLong => "The text is longer than the gateway takes.",
            Why::Credentials => "The gateway does not accept the account or its key.",
            Why::Credit => "The account has no credit left.",
            Why::Sender => "The gateway does not let us send from this number.",
            Why::Blocked => "A network stopped the text.",
            Why::Other => "The gateway did not take the text.",
        }
    }

    /// Every other text will fare the same until somebody changes the settings or pays.
    #[must_use]
    pub fn concerns_all(self) -> bool {
        matches!(self, Why::Credentials | Why::Credit | Why::Sender)
    }
}

/// What each gateway does in its own way.
pub trait Gateway: Sync {
    /// # Errors
    /// Why the call is not believed.
    fn verify(&self, r: &Request, s: &Settings, now: Time) -> Result<(), Refused>;

    /// What a call says, after it was verified.
    ///
    /// # Errors
    /// When it says nothing we can read.
    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable>;

    /// The answer, to the byte. Some gateways text the body of an answer to the person who wrote.
    fn ack(&self, o: Outcome, s: &Settings) -> http::Response<Bytes>;

    /// The request that sends a text.
    ///
    /// # Errors
    /// When the settings make none.
    fn send(&self, out: &Outgoing, s: &Settings, now: Time) -> Result<http::Request<Bytes>, Unreadable>;

    /// What its answer means.
    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], s: &Settings) -> Sent;

    /// The request that lists what came in since, for calls that never reached us; nothing where there is no such list.
    fn list(&self, _s: &Settings, _since: Time, _now: Time) -> Option<http::Request<Bytes>> {
        None
    }

    /// The request for the page that follows this one of such a list; nothing at its end. It goes where the list is and nowhere
    /// else, whatever the page says: our key goes with it.
    fn next_page(&self, _page: &[u8], _s: &Settings, _now: Time) -> Option<http::Request<Bytes>> {
        None
    }

    /// The texts of such a list, with the ids their calls would have had.
    ///
    /// # Errors
    /// When it is no list.
    fn listed(&self, _body: &[u8], _s: &Settings) -> Result<Vec<Event>, Unreadable> {
        Ok(vec![])
    }

    /// Sending twice under one of our ids is sending once.
    fn repeats_safely(&self) -> bool {
        false
    }
}

/// Who speaks for a kind.
#[must_use]
pub fn of(kind: Kind) -> &'static dyn Gateway {
    match kind {
        Kind::Simulator => &simulator::Simulator,
        Kind::Native => &native::Native,
        Kind::Android => &android::Android,
        Kind::Twilio => &twilio::Twilio,
        Kind::Vonage => &vonage::Vonage,
        Kind::VonageMessages => &vonage_messages::VonageMessages,
        Kind::AfricasTalking => &africas_talking::AfricasTalking,
        Kind::Notify => &notify::Notify,
        Kind::Telnyx => &telnyx::Telnyx,
        Kind::Generic | Kind::Elks | Kind::ClickSend | Kind::TextMagic | Kind::FireText | Kind::Esendex | Kind::Kannel | Kind::Jasmin => &generic::Generic,
    }
}

/// The answer to a gateway when its settings cannot even be read: it asks again later.
#[must_use]
pub fn busy() -> http::Response<Bytes> {
    wire::busy()
}

#[cfg(test)]
mod tests;
