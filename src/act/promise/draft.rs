//! What staff write down, checked before anything is kept. Each problem names its field and says what to do.

use super::{ProofKind, Reason, Step, Tier, Turn, kind::furthest};
use crate::{clock::Day, ground::db::Id};

/// The longest subject that fits the head of a card on a poster, in letters.
pub const SUBJECT: usize = 80;
/// The longest text of a step: what a person reads standing before a wall.
pub const WORDS: usize = 600;
/// The longest of the short fields.
pub const SHORT: usize = 200;
/// The most pounds and hours anybody writes down by hand.
const MOST: i64 = 100_000_000;

/// What a promise is, besides what is said about it.
#[derive(Debug, Clone)]
pub struct Draft {
    pub subject: String,
    pub saying: Option<String>,
    pub owner_id: Option<Id>,
    pub owner: String,
    pub tier: Tier,
    pub budget: Option<i64>,
    pub hours: Option<i64>,
}

impl Draft {
    #[must_use]
    pub fn problems(&self) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        if let Some(problem) = length("subject", &self.subject, 1, SUBJECT, "Write in a few words what it is about") {
            problems.push(problem);
        }
        if self.saying.as_ref().is_some_and(|s| s.chars().count() > SHORT) {
            problems.push(("saying", format!("Too long. Put what they said in at most {SHORT} letters")));
        }
        if self.owner.is_empty() {
            problems.push(("owner", "Choose who answers for it".into()));
        }
        for (field, n) in [("budget", self.budget), ("hours", self.hours)] {
            if n.is_some_and(|n| !(0..=MOST).contains(&n)) {
                problems.push((field, "Write a whole number, such as 250, or nothing".into()));
            }
        }
        problems
    }
}

/// What is said at one step.
#[derive(Debug, Clone)]
pub struct Saying {
    pub turn: Turn,
    pub words: String,
    pub until: Option<Day>,
    pub proof_kind: Option<ProofKind>,
    pub proof: String,
    pub reason: Option<Reason>,
    pub decided_by: String,
    pub changes: String,
    pub challenge: String,
}

impl Saying {
    #[must_use]
    pub fn new(turn: Turn, words: &str) -> Saying {
        Saying {
            turn,
            words: words.into(),
            until: None,
            proof_kind: None,
            proof: String::new(),
            reason: None,
            decided_by: String::new(),
            changes: String::new(),
            challenge: String::new(),
        }
    }

    /// What is missing or wrong, by field. `due` is the day that stands now.
    #[must_use]
    pub fn problems(&self, today: Day, due: Option<Day>) -> Vec<(&'static str, String)> {
        let asks = match self.turn {
            Turn::Will => "Write what you will do",
            Turn::Finding => "Write what you want to find out",
            Turn::Intention => "Write what you would like to do",
            Turn::Cannot => "Write why it can't be done, as you would say it to them",
            Turn::NotNow => "Write why not now",
            Turn::Passed => "Write what you passed on",
            Turn::Moved => "Write why it takes longer. Everyone will read it",
            Turn::Claimed => "Write what you did",
            Turn::Stopped => "Write why it stops. Everyone will read it",
        };
        let mut problems: Vec<_> = length("words", &self.words, 1, WORDS, asks).into_iter().collect();
        if self.needs_day() {
            problems.extend(self.day_problem(today, due));
        }
        let mut needs = |field, text: &str, least, most, asks: &str| problems.extend(length(field, text, least, most, asks));
        match self.turn {
            Turn::Claimed => needs("proof", &self.proof, 10, WORDS, "Write what people can check it by. Without proof it cannot be saved"),
            Turn::Cannot => {
                needs("decided_by", &self.decided_by, 1, SHORT, "Write who decided it: what they do, not their name");
                needs("changes", &self.changes, 1, SHORT, "Write what would have to change");
                needs("challenge", &self.challenge, 1, SHORT, "Write how somebody can challenge this");
            }
            Turn::Stopped | Turn::NotNow => needs("decided_by", &self.decided_by, 1, SHORT, "Write who decided it: what they do, not their name"),
            Turn::Passed => needs("decided_by", &self.decided_by, 1, SHORT, "Write who has it now"),
            _ => {}
        }
        if self.turn == Turn::Claimed && self.proof_kind.is_none() {
            problems.push(("proof_kind", "Choose what people can check it by".into()));
        }
        if self.turn == Turn::Cannot && self.reason.is_none() {
            problems.push(("reason", "Choose a reason".into()));
        }
        problems
    }

    fn needs_day(&self) -> bool {
        matches!(self.turn, Turn::Will | Turn::Finding | Turn::NotNow | Turn::Moved)
    }

    fn day_problem(&self, today: Day, due: Option<Day>) -> Option<(&'static str, String)> {
        let sentence = match self.until {
            None => "Choose a day",
            Some(day) if day < today => "This day is over. Choose one from today on",
            Some(day) if day > furthest(today) => "This is more than three years away. Choose an earlier day, or say that there is no date yet",
            Some(day) if self.turn == Turn::Moved && due == Some(day) => "This is the day you promised already",
            Some(_) => return None,
        };
        Some(("until", sentence.into()))
    }

    /// The step it makes. Fields that do not belong to its turn are left behind.
    #[must_use]
    pub fn step(&self, n: i64, today: Day, by: &str) -> Step {
        let kept = |text: &str, belongs: bool| (belongs && !text.is_empty()).then(|| text.to_string());
        let (claims, refuses) = (self.turn == Turn::Claimed, self.turn == Turn::Cannot);
        Step {
            n,
            turn: self.turn,
            on_day: today,
            by_role: by.into(),
            until_day: self.until.filter(|_| self.needs_day()),
            words: self.words.clone(),
            proof_kind: self.proof_kind.filter(|_| claims),
            proof: kept(&self.proof, claims),
            reason: self.reason.filter(|_| refuses),
            decided_by: kept(&self.decided_by, matches!(self.turn, Turn::Cannot | Turn::NotNow | Turn::Passed | Turn::Stopped)),
            changes: kept(&self.changes, refuses),
            challenge: kept(&self.challenge, refuses),
        }
    }
}

fn length(field: &'static str, text: &str, least: usize, most: usize, asks: &str) -> Option<(&'static str, String)> {
    let n = text.chars().count();
    if n < least {
        Some((field, asks.into()))
    } else if n > most {
        Some((field, format!("Too long by {} letters. Take some out", n - most)))
    } else {
        None
    }
}
