//! What a vote can be: what its result does, how it is counted, and the ways ballots come. Each has one spelling, which stands in
//! the database, in what is sealed, and in forms.

use serde::{Deserialize, Serialize};

/// What the result does. It is said before the vote opens and never after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, Serialize, Deserialize)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// It is told to those who decide.
    Tell,
    /// They ask before they decide.
    Ask,
    /// They will work on what comes first.
    WorkOn,
    /// Users and staff decide it together.
    DecideTogether,
    /// It is done as the vote says.
    YouDecide,
}

impl Label {
    pub const ALL: [Label; 5] = [Label::Tell, Label::Ask, Label::WorkOn, Label::DecideTogether, Label::YouDecide];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Label::Tell => "tell",
            Label::Ask => "ask",
            Label::WorkOn => "work-on",
            Label::DecideTogether => "decide-together",
            Label::YouDecide => "you-decide",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Label> {
        Label::ALL.into_iter().find(|l| l.key() == key)
    }
}

/// How ballots become a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, Serialize, Deserialize)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The thing with the most ticks wins.
    MostTicks,
    /// Everyone's ticks carry an equal share of what can be done.
    FairShares,
    /// Everyone puts them in order; what beats all others one against one wins (Schulze).
    Ranked,
}

impl Rule {
    pub const ALL: [Rule; 3] = [Rule::MostTicks, Rule::FairShares, Rule::Ranked];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Rule::MostTicks => "most-ticks",
            Rule::FairShares => "fair-shares",
            Rule::Ranked => "ranked",
        }
    }

    /// The sentence that tells it to those who vote.
    #[must_use]
    pub fn said(self) -> &'static str {
        match self {
            Rule::MostTicks => "vote-rule-most",
            Rule::FairShares => "vote-rule-fair",
            Rule::Ranked => "vote-rule-ranked",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Rule> {
        Rule::ALL.into_iter().find(|r| r.key() == key)
    }
}

/// How a ballot came: counted in sums, never beside a ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Way {
    Web,
    Kiosk,
    Text,
    Paper,
}

impl Way {
    pub const ALL: [Way; 4] = [Way::Web, Way::Kiosk, Way::Text, Way::Paper];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Way::Web => "web",
            Way::Kiosk => "kiosk",
            Way::Text => "text",
            Way::Paper => "paper",
        }
    }
}
