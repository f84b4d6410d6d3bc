//! The words a concern is sorted by, as people choose them.

use crate::house::staff::Role;

/// What a message is about, as the person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Kind {
    Problem,
    Idea,
    Thanks,
    Unsafe,
    Question,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Problem, Kind::Idea, Kind::Thanks, Kind::Unsafe, Kind::Question];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Kind::Problem => "problem",
            Kind::Idea => "idea",
            Kind::Thanks => "thanks",
            Kind::Unsafe => "unsafe",
            Kind::Question => "question",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|k| k.key() == key)
    }

    /// The drawing beside its words.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Kind::Problem => "triangle-alert",
            Kind::Idea => "lightbulb",
            Kind::Thanks => "heart",
            Kind::Unsafe => "shield-alert",
            Kind::Question => "circle-help",
        }
    }
}

/// Who reads it. A person is skipped by the role they hold, never by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Lane {
    Team,
    /// Those who look after safety, and managers: somebody may be in danger or was harmed.
    Safety,
    /// The person outside: it is about someone who works here.
    Outside,
    /// A trustee: it is about the person outside.
    Beyond,
}

impl Lane {
    pub const ALL: [Lane; 4] = [Lane::Team, Lane::Safety, Lane::Outside, Lane::Beyond];

    /// Roles that answer it, as `sight` lets them read it.
    #[must_use]
    pub fn answered_by(self) -> &'static [Role] {
        match self {
            Lane::Team => &Role::TEAM,
            Lane::Safety => &[Role::Manager, Role::Safeguarding],
            Lane::Outside => &[Role::Outside],
            Lane::Beyond => &[Role::Trustee],
        }
    }

    /// True where nobody who works here may know of it.
    #[must_use]
    pub fn is_hushed(self) -> bool {
        matches!(self, Lane::Outside | Lane::Beyond)
    }
}

/// What puts a concern first in the lists. It moves nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Alarm {
    /// Its writer does not feel safe.
    Unsafe,
    /// Its words may mean harm; nobody has looked yet.
    Hint,
    /// A person decided: somebody is in danger now.
    Danger,
    /// A person decided: somebody was or may be seriously harmed.
    Harm,
}

/// Who may see it in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum See {
    Team,
    Board,
}

/// Whether it was put right, in the person's own judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Verdict {
    Yes,
    Partly,
    No,
}

impl Verdict {
    #[must_use]
    pub fn from_key(key: &str) -> Option<Verdict> {
        [("yes", Verdict::Yes), ("partly", Verdict::Partly), ("no", Verdict::No)].into_iter().find(|(k, _)| *k == key).map(|(_, v)| v)
    }

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Verdict::Yes => "yes",
            Verdict::Partly => "partly",
            Verdict::No => "no",
        }
    }
}
