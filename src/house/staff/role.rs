//! What a person may do, as one word each.

/// A role at a place. Which words it reads is decided by the queries of `hear`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Role {
    /// Reads and answers.
    Worker,
    /// Reads, answers, publishes, and sees the numbers.
    Manager,
    /// Prepares public words.
    Moderator,
    /// Is there when someone does not feel safe.
    Safeguarding,
    /// Does not work here and reads what is about staff.
    Outside,
    /// Uses the service, and looks again at what was held back from the board.
    Reviewer,
    /// Sees the numbers, and reads what is about the person outside.
    Trustee,
    /// Settings and people; never a word that guests wrote.
    Admin,
    /// Speaks for a user group; uses the service and reads nothing that guests wrote.
    Steward,
}

impl Role {
    pub const ALL: [Role; 9] =
        [Role::Worker, Role::Manager, Role::Moderator, Role::Safeguarding, Role::Outside, Role::Reviewer, Role::Trustee, Role::Admin, Role::Steward];

    /// Those who answer what is told to the team.
    pub const TEAM: [Role; 3] = [Role::Worker, Role::Manager, Role::Safeguarding];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Role::Worker => "worker",
            Role::Manager => "manager",
            Role::Moderator => "moderator",
            Role::Safeguarding => "safeguarding",
            Role::Outside => "outside",
            Role::Reviewer => "reviewer",
            Role::Trustee => "trustee",
            Role::Admin => "admin",
            Role::Steward => "steward",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|r| r.key() == key)
    }

    /// What someone with this role may do, for the people who give it.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Role::Worker => "Answer",
            Role::Manager => "Manage and answer",
            Role::Moderator => "Prepare public words",
            Role::Safeguarding => "Answer when someone does not feel safe",
            Role::Outside => "Read what is about staff (someone from outside)",
            Role::Reviewer => "Check what was held back (someone who uses the service)",
            Role::Trustee => "See the numbers, read only what is about the person outside",
            Role::Admin => "Settings, reads no messages",
            Role::Steward => "Speak for a user group (someone who uses the service)",
        }
    }

    /// True if people with this role read what guests write, as it comes in. A reviewer reads what was held back, and no more.
    #[must_use]
    pub fn reads_words(self) -> bool {
        !matches!(self, Role::Reviewer | Role::Admin | Role::Steward)
    }
}
