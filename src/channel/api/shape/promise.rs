//! Promises, as programs read and write them.

use super::{Count, day};
use crate::{
    act::promise::{Promise, State, Step, Tally, Turn},
    clock::Time,
    ground::web::{is_few, words::Locale},
    hear::moderation::spelled,
    house::place::Place,
};
use serde::Serialize;
use utoipa::ToSchema;

/// Where it stands. Only `agreed` means that users agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StateShape {
    /// People said it; nobody promised anything about it yet.
    Heard,
    /// The team would like to; no date yet.
    Intention,
    /// The team finds out, and answers by a day.
    Finding,
    /// The team will do it by a day.
    Will,
    Cannot,
    /// Not now: looked at again on a day.
    NotNow,
    /// It is somebody else's, and was passed on.
    Passed,
    /// The team says it did it.
    Claimed,
    /// More of those who asked say yes than no.
    Agreed,
    /// At least as many of those who asked say no as yes.
    Disputed,
    /// Claimed four weeks ago, and nobody has said.
    Silent,
    Stopped,
    /// Everyone who asked for it does not want it any more.
    Unwanted,
}

impl StateShape {
    pub const ALL: [StateShape; 13] = [
        StateShape::Heard,
        StateShape::Intention,
        StateShape::Finding,
        StateShape::Will,
        StateShape::Cannot,
        StateShape::NotNow,
        StateShape::Passed,
        StateShape::Claimed,
        StateShape::Agreed,
        StateShape::Disputed,
        StateShape::Silent,
        StateShape::Stopped,
        StateShape::Unwanted,
    ];

    pub fn of(state: State) -> StateShape {
        match state {
            State::Intention => StateShape::Intention,
            State::Finding => StateShape::Finding,
            State::Will => StateShape::Will,
            State::Cannot => StateShape::Cannot,
            State::NotNow => StateShape::NotNow,
            State::Passed => StateShape::Passed,
            State::Claimed => StateShape::Claimed,
            State::Agreed => StateShape::Agreed,
            State::Disputed => StateShape::Disputed,
            State::Silent => StateShape::Silent,
            State::Stopped => StateShape::Stopped,
            State::Unwanted => StateShape::Unwanted,
        }
    }

    pub fn from_key(key: &str) -> Option<StateShape> {
        StateShape::ALL.into_iter().find(|s| s.key() == key)
    }

    pub fn key(self) -> &'static str {
        match self {
            StateShape::Heard => "heard",
            StateShape::Intention => "intention",
            StateShape::Finding => "finding",
            StateShape::Will => "will",
            StateShape::Cannot => "cannot",
            StateShape::NotNow => "not-now",
            StateShape::Passed => "passed",
            StateShape::Claimed => "claimed",
            StateShape::Agreed => "agreed",
            StateShape::Disputed => "disputed",
            StateShape::Silent => "silent",
            StateShape::Stopped => "stopped",
            StateShape::Unwanted => "unwanted",
        }
    }
}

/// A date that was moved.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveShape {
    #[schema(format = Date)]
    pub from: String,
    #[schema(format = Date)]
    pub to: String,
    #[schema(example = "The parts come a week later")]
    pub why: String,
    #[schema(format = Date)]
    pub on: String,
}

/// What is said about a promise at one of its steps. Steps are only ever added.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StepShape {
    #[schema(minimum = 1)]
    pub n: i64,
    pub turn: TurnShape,
    #[schema(format = Date)]
    pub on: String,
    /// The day it is about: of the promise, of the answer, or of the next look.
    #[schema(format = Date)]
    pub until: Option<String>,
    pub words: String,
    /// What a claim can be checked by.
    pub proof_kind: Option<ProofShape>,
    pub proof: Option<String>,
    /// Why it cannot be done.
    pub reason: Option<ReasonShape>,
    /// Who decided, by what they do; of what was passed on: to whom.
    pub decided_by: Option<String>,
    /// What would change it.
    pub changes: Option<String>,
    /// How to challenge it.
    pub challenge: Option<String>,
}

macro_rules! keyed {
    ($(#[$about:meta])* $name:ident of $of:ty { $($one:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($one),+ }

        impl From<$of> for $name {
            fn from(one: $of) -> $name {
                match one { $(<$of>::$one => $name::$one),+ }
            }
        }
    };
}

keyed!(
    /// What is said at a step.
    TurnShape of Turn { Will, Finding, Intention, Cannot, NotNow, Passed, Moved, Claimed, Stopped }
);
keyed!(
    /// Everyone can see it; a bill; minutes of a meeting; a new rule; something else that can be checked.
    ProofShape of crate::act::promise::ProofKind { Look, Paid, Minutes, Rule, Other }
);
keyed!(
    /// Why something cannot be done.
    ReasonShape of crate::act::promise::Reason { Law, Safety, NoMoney, TiedMoney, OtherBody, HarmsOthers, Disagree }
);
keyed!(
    /// Where it is decided.
    TierShape of crate::act::promise::Tier { Team, Place, Organisation, Trustees }
);
keyed!(
    /// Who set it going. It is counted from days, never chosen.
    OriginShape of crate::act::promise::Origin { User, Group, Staff, Management, Outside }
);

/// How many said what.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TallyShape {
    pub yes: Count,
    pub partly: Count,
    pub no: Count,
}

/// A promise: what the team says it will do, and whether those who asked say that it was done.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PromiseShape {
    #[schema(minimum = 1, example = 101)]
    pub number: i64,
    /// The place it was made at.
    #[schema(example = "northside")]
    pub place: String,
    /// The team's own short name for it.
    #[schema(example = "Warm showers")]
    pub subject: String,
    /// People's own words for it, which one of them agreed to show.
    #[schema(example = "The showers are cold in the morning")]
    pub said: Option<String>,
    pub state: StateShape,
    /// The day that stands now, while something is owed.
    #[schema(format = Date, example = "2026-06-30")]
    pub due: Option<String>,
    /// That day is over.
    pub late: bool,
    /// Every date ever promised for doing it, the first one first.
    pub promised: Vec<String>,
    pub moves: Vec<MoveShape>,
    pub steps: Vec<StepShape>,
    /// What its owner does.
    #[schema(example = "shelter manager")]
    pub owner: String,
    pub decided_at: TierShape,
    /// Whole pounds.
    #[schema(minimum = 0)]
    pub budget: Option<i64>,
    #[schema(minimum = 0)]
    pub hours: Option<i64>,
    #[schema(format = Date)]
    pub made_on: String,
    #[schema(format = Date)]
    pub changed_on: String,
    pub origin: OriginShape,
    /// How many people told the team this.
    pub people: Count,
    /// What they say of the claim that stands.
    pub answers: TallyShape,
    /// What staff heard when they asked about it themselves. It makes nothing green.
    pub heard: TallyShape,
}

impl PromiseShape {
    pub fn of(promise: &Promise, place: &Place, now: Time) -> PromiseShape {
        let standing = promise.stands(place, now);
        let tally = |t: Tally| TallyShape { yes: count(t.yes), partly: count(t.partly), no: count(t.no) };
        PromiseShape {
            number: promise.number,
            place: place.slug.clone(),
            subject: promise.subject.clone(),
            said: promise.quote(now).map(|quote| spelled(Locale::English, &quote.words)),
            state: StateShape::of(standing.state),
            due: standing.due.map(day),
            late: standing.late,
            promised: standing.promised.iter().copied().map(day).collect(),
            moves: standing.moves.iter().map(|m| MoveShape { from: day(m.from), to: day(m.to), why: m.why.clone(), on: day(m.on) }).collect(),
            steps: promise.steps.iter().map(step).collect(),
            owner: promise.owner.clone(),
            decided_at: promise.tier.into(),
            budget: promise.budget,
            hours: promise.hours,
            made_on: day(promise.made_on),
            changed_on: day(standing.changed_on),
            origin: promise.origin.into(),
            people: count(promise.people(now)),
            answers: tally(standing.tally),
            heard: tally(promise.heard_in_all()),
        }
    }
}

fn step(s: &Step) -> StepShape {
    StepShape {
        n: s.n,
        turn: s.turn.into(),
        on: day(s.on_day),
        until: s.until_day.map(day),
        words: s.words.clone(),
        proof_kind: s.proof_kind.map(Into::into),
        proof: s.proof.clone(),
        reason: s.reason.map(Into::into),
        decided_by: s.decided_by.clone(),
        changes: s.changes.clone(),
        challenge: s.challenge.clone(),
    }
}

/// A count of people: one to four of them are nobody's business.
fn count(n: i64) -> Count {
    if is_few(n) { Count::Few("fewer than 5".into()) } else { Count::Number(n.try_into().unwrap_or(u32::MAX)) }
}

/// We need more time: another day, with the reason everyone will read.
#[derive(Debug, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it describes what is read field by field")]
pub struct NewMove {
    /// From today on, within three years, and another than now.
    #[schema(format = Date, example = "2026-07-14")]
    pub until: String,
    /// Why it takes longer.
    #[schema(min_length = 1, max_length = 600, example = "The parts come a week later")]
    pub words: String,
    /// The last step you know of. If a newer one came meanwhile, nothing is kept (409).
    #[schema(nullable = false, minimum = 1, maximum = 1_000_000)]
    pub seen: Option<i64>,
}

/// We did it, and this is how anybody can check it.
#[derive(Debug, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it describes what is read field by field")]
pub struct NewClaim {
    /// What was done.
    #[schema(min_length = 1, max_length = 600, example = "The boiler has a new timer")]
    pub words: String,
    pub proof_kind: ProofShape,
    /// What people can check it by. Without proof nothing is kept.
    #[schema(min_length = 10, max_length = 600, example = "Turn on any shower on the first floor after five")]
    pub proof: String,
    /// The last step you know of. If a newer one came meanwhile, nothing is kept (409).
    #[schema(nullable = false, minimum = 1, maximum = 1_000_000)]
    pub seen: Option<i64>,
}

/// It is not done after all.
#[derive(Debug, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it describes what is read field by field")]
pub struct NewStop {
    /// Why. Everyone will read it.
    #[schema(min_length = 1, max_length = 600, example = "The landlord sells the house")]
    pub words: String,
    /// Who decided it, by what they do.
    #[schema(min_length = 1, max_length = 200, example = "The trustees")]
    pub decided_by: String,
    /// The last step you know of. If a newer one came meanwhile, nothing is kept (409).
    #[schema(nullable = false, minimum = 1, maximum = 1_000_000)]
    pub seen: Option<i64>,
}
