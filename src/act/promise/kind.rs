//! The words a promise is sorted by.

use crate::clock::Day;

/// Makes an enum of words that forms and the database share, each with what staff read.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $one:ident = $key:literal, $says:literal;)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, sqlx::Type)]
        #[sqlx(type_name = "text", rename_all = "kebab-case")]
        pub enum $name { $($(#[$doc])* $one,)+ }

        impl $name {
            pub const ALL: &[$name] = &[$($name::$one,)+];

            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $($name::$one => $key,)+ }
            }

            #[must_use]
            pub fn from_key(key: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.key() == key)
            }

            /// For staff.
            #[must_use]
            pub fn says(self) -> &'static str {
                match self { $($name::$one => $says,)+ }
            }
        }
    };
}

words! {
    /// What is said about a promise at one of its steps.
    Turn {
        /// We will, by a day.
        Will = "will", "We will, by a day";
        /// We find out and answer by a day.
        Finding = "finding", "We find out first, and answer by a day";
        /// An intention without a day. It never counts as a promise.
        Intention = "intention", "We would like to, no date yet";
        Cannot = "cannot", "We can't, because";
        /// Not now: looked at again on a day.
        NotNow = "not-now", "Not now, we look at it again on a day";
        /// Not ours: passed to somebody else.
        Passed = "passed", "It is not ours, we passed it on";
        /// Another day, with the reason.
        Moved = "moved", "We need more time";
        /// We say we did it, with proof.
        Claimed = "claimed", "We did it";
        Stopped = "stopped", "We stop it";
    }
}

words! {
    /// What a reader can check a claim by. A photo of a place names people too easily and is not taken.
    ProofKind {
        Look = "look", "Everyone can see it: where to look";
        Paid = "paid", "A bill or an invoice: who was paid, how much, when";
        Minutes = "minutes", "Minutes of a meeting: which one, when";
        Rule = "rule", "A new rule: its words";
        Other = "other", "Something else that can be checked";
    }
}

words! {
    /// Why something cannot be done (the kinds people accept or fight, each in another way).
    Reason {
        Law = "law", "The law";
        Safety = "safety", "Somebody could be hurt";
        NoMoney = "no-money", "There is no money for it";
        TiedMoney = "tied-money", "The money is tied to something else";
        OtherBody = "other-body", "The landlord or another body decides";
        HarmsOthers = "harms-others", "It would hurt another group";
        Disagree = "disagree", "We do not think it is right";
    }
}

words! {
    /// Where it is decided, from the team up. Which of these users ever reach is counted.
    Tier {
        Team = "team", "The team";
        Place = "place", "Who manages this place";
        Organisation = "organisation", "Who leads the organisation";
        Trustees = "trustees", "The trustees";
    }
}

words! {
    /// Did it happen?
    Answer {
        Yes = "yes", "Yes";
        Partly = "partly", "Partly";
        No = "no", "No";
        /// Its writer does not want it any more.
        Unwanted = "unwanted", "Not wanted any more";
    }
}

words! {
    /// Who set it going. It is counted from days and links and never chosen (indicator I01).
    Origin {
        User = "user", "People who use the service";
        /// Their group, by a vote or at a meeting.
        Group = "group", "The users' group";
        Staff = "staff", "Staff";
        Management = "management", "Management";
        Outside = "outside", "From outside";
    }
}

words! {
    /// Where it stands.
    State {
        Intention = "intention", "An intention, no date yet";
        Finding = "finding", "Finding out";
        Will = "will", "Promised";
        Cannot = "cannot", "We can't";
        NotNow = "not-now", "Not now";
        Passed = "passed", "Passed on";
        /// Said to be done, and those who asked were asked.
        Claimed = "claimed", "We say it is done";
        /// More of those who asked say yes than no. The only green.
        Agreed = "agreed", "They agree";
        Disputed = "disputed", "They disagree";
        /// Said to be done four weeks ago and nobody has answered.
        Silent = "silent", "Nobody has said";
        Stopped = "stopped", "Stopped";
        /// Everyone who asked for it does not want it any more.
        Unwanted = "unwanted", "Not wanted any more";
    }
}

impl Turn {
    /// The button that says it.
    #[must_use]
    pub fn button(self) -> &'static str {
        match self {
            Turn::Will => "Promise it",
            Turn::Finding => "Promise an answer",
            Turn::Intention => "Show it as an intention",
            Turn::Cannot => "Say that you can't",
            Turn::NotNow => "Say not now",
            Turn::Passed => "Say who has it",
            Turn::Moved => "Move the day",
            Turn::Claimed => "Say that it is done",
            Turn::Stopped => "Stop it",
        }
    }
}

impl State {
    /// Something is still owed.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, State::Intention | State::Finding | State::Will | State::NotNow | State::Disputed)
    }

    /// What staff may say next.
    #[must_use]
    pub fn next(self) -> &'static [Turn] {
        use Turn::{Cannot, Claimed, Finding, Intention, Moved, NotNow, Passed, Stopped, Will};
        match self {
            State::Will => &[Claimed, Moved, Cannot, NotNow, Passed, Stopped],
            State::Finding => &[Will, Cannot, NotNow, Passed, Claimed, Intention, Moved, Stopped],
            State::Intention => &[Will, Claimed, Cannot, NotNow, Passed, Stopped],
            State::NotNow => &[Will, Moved, Finding, Claimed, Cannot, Stopped],
            State::Cannot | State::Passed => &[Will, Finding, NotNow, Claimed],
            State::Claimed | State::Silent => &[Claimed],
            State::Disputed => &[Claimed, Will, Cannot, Stopped],
            State::Stopped => &[Will, Finding],
            State::Agreed | State::Unwanted => &[],
        }
    }
}

/// The last day that may be promised: three years are further than anybody's memory.
#[must_use]
pub fn furthest(today: Day) -> Day {
    today.plus(3 * 366)
}
