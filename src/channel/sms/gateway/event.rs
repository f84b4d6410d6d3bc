//! What a gateway tells us, in one form for all: a text that came in, what became of a text that went out, or nothing.
//!
//! There is no time in it. Most gateways send none that can be relied on, and the minute at which somebody wrote is what
//! this house does not keep. `Debug` shows the shape and nothing of what was written or by whom.

use super::Sender;
use std::fmt;

/// One thing a gateway said. A single call may say several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    Text(Text),
    Report(Report),
    /// The gateway tries whether we are here.
    Ping,
    /// Something we have no use for, such as a call or a picture that failed.
    Ignored,
}

/// A text that came in.
#[derive(Clone, PartialEq, Eq)]
pub struct Text {
    pub id: Dedupe,
    pub from: Sender,
    /// The number it was sent to, which is the one to answer from. In the form of E.164 if it is a number.
    pub to: Option<String>,
    /// As they were written, without what no database can hold. May be empty.
    pub words: String,
    /// There was a picture or a sound, which we do not take.
    pub media: bool,
    /// One of several pieces that the gateway did not join.
    pub part: Option<Part>,
    /// What the gateway itself has already done and answered because of these words. They are still words.
    pub opted: Option<Opted>,
    /// What has to go out with an answer again (Africa's Talking: `linkId`).
    pub reply_token: Option<String>,
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Text { from, media, part, opted, .. } = self;
        f.debug_struct("Text").field("from", from).field("media", media).field("part", part).field("opted", opted).finish_non_exhaustive()
    }
}

/// By what a second delivery of the same text is known, within one channel.
///
/// Never kept as it stands: a fingerprint of a number and a text can be guessed, so whoever keeps it keeps it under a keyed hash.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Dedupe {
    /// The gateway's own id, or as good as one.
    Id(String),
    /// There is no id. The same fingerprint within so many seconds is the same text; later it is somebody saying it again.
    Print { print: String, seconds: i64 },
}

impl fmt::Debug for Dedupe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Dedupe::Id(_) => "Id(..)",
            Dedupe::Print { .. } => "Print(..)",
        })
    }
}

/// Which piece of a long text this is. `reference` comes round again after 256 texts.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    pub reference: String,
    pub of: u8,
    /// From 1.
    pub n: u8,
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({} of {})", self.n, self.of)
    }
}

/// A word the gateway acts on by itself, before we see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opted {
    Stop,
    Start,
    Help,
}

impl Opted {
    /// As a gateway says it in a field of its own.
    pub(super) fn said(word: &str) -> Option<Opted> {
        match word.trim().to_ascii_uppercase().as_str() {
            "STOP" | "OPTOUT" => Some(Opted::Stop),
            "START" | "OPTIN" => Some(Opted::Start),
            "HELP" => Some(Opted::Help),
            _ => None,
        }
    }
}

/// What became of a text that went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub of: Ref,
    pub state: Delivery,
    /// Trying again would not help. Only said of what failed.
    pub permanent: bool,
    /// Of one piece of it only: the others are told of by themselves.
    pub part: bool,
}

/// Whose id a report names.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Ref {
    /// The gateway's, as its answer to sending named it.
    Theirs(String),
    /// [`super::Outgoing::id`].
    Ours(String),
}

impl fmt::Debug for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Ref::Theirs(_) => "Theirs(..)",
            Ref::Ours(_) => "Ours(..)",
        })
    }
}

/// How far a text got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    Accepted,
    Sent,
    Delivered,
    Undelivered,
    Failed,
    Expired,
}

impl Delivery {
    /// Reports come in any order: only one of a higher rank says anything new.
    #[must_use]
    pub fn rank(self) -> u8 {
        match self {
            Delivery::Accepted => 0,
            Delivery::Sent => 1,
            Delivery::Delivered | Delivery::Undelivered | Delivery::Failed | Delivery::Expired => 2,
        }
    }

    #[must_use]
    pub fn is_lost(self) -> bool {
        matches!(self, Delivery::Undelivered | Delivery::Failed | Delivery::Expired)
    }
}
