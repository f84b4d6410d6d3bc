//! The journal: nothing happens quietly.
//!
//! Every act writes one row here in its own transaction, so that an act without a row cannot be. A row says what was done
//! at which place by which role, never by whom and never a word of what was said. What guests do carries its release
//! slot, not its minute. The database refuses to change or remove a row. The public, signed tree over these rows is
//! built from them at release slots; it is not in this room yet.

mod store;

use crate::{
    clock::Time,
    error::Result,
    ground::db::{Id, Tx},
};

/// What can happen. The text is part of the public record: it is only ever added to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Act {
    Received,
    Answered,
    Asked,
    Extended,
    Acknowledged,
    ClosedByTeam,
    ThanksRead,
    Noted,
    Taken,
    LaidBack,
    WroteAgain,
    JudgedPutRight,
    JudgedPartly,
    JudgedNot,
    ReplacedWords,
    ErasedByWriter,
    Expired,
    EscalatedToManagers,
    EscalatedToTrustees,
    SafetyTaken,
    SortedDanger,
    SortedHarm,
    SortedWorry,
    SortedOrdinary,
    SafetyDecided,
    SafetyRead,
    PassedOutside,
    WordingProposed,
    WordingAccepted,
    WordingChanged,
    WordingRefused,
    Published,
    AnsweredOnBoard,
    Withheld,
    AnotherLookAsked,
    LookedAgainRightly,
    LookedAgainWrongly,
    ReplySaved,
    ReplyEnded,
    PlaceMade,
    PlaceChanged,
    ClosureSaid,
    ClosureLifted,
    HelpTried,
    StaffInvited,
    StaffJoined,
    StaffLeft,
    RoleGiven,
    RoleTaken,
    LeavingSet,
    LeavingTakenBack,
    AwaySaid,
    AwayEnded,
    HandedOver,
    Promised,
    PromisedAnAnswer,
    Intended,
    PromiseRefused,
    PromisePassedOn,
    PromiseMoved,
    PromiseClaimed,
    PromiseStopped,
    PromiseLinked,
    PromiseHandedOver,
    ClaimConfirmed,
    ClaimPartly,
    ClaimDisputed,
    ClaimHeard,
    PromiseUnwanted,
    LinkDisowned,
    SayingAgreed,
    KeyMade,
    KeyEnded,
    HookAdded,
    HookEnded,
    HookSwitchedOn,
    ScreenPaired,
    ScreenEnded,
    GroupMade,
    GroupChanged,
    GroupEnded,
    OfficerSeated,
    OfficerEnded,
    OfficerRecalled,
    SteppedAside,
    RollProposed,
    RollChanged,
    RollRefused,
    RollWithdrawn,
    GroupSaid,
    GroupTookBack,
    GroupWritten,
    PriorityMade,
    PriorityLinked,
    PriorityLeft,
    PriorityMerged,
    PriorityParted,
    PriorityPinned,
    PriorityUnpinned,
    PriorityAsleep,
    PriorityAwake,
    MeToo,
    Reaffirmed,
    RoundProposed,
    RoundDropped,
    RoundSettled,
    CardsCommitted,
    RoundClosed,
    HandsCounted,
    RollMarked,
    RoundCounted,
    RoundAnswered,
}

/// Writes the row of an act. `by` is a role, or "guest". If the database refuses it, the act is undone with it.
pub fn record(tx: &mut Tx, act: Act, place: &Id, about: &Id, by: &str, at: Time) {
    store::insert(tx, &Id::random(), act, place, about, by, at);
}

/// How often each act was recorded about one thing.
///
/// # Errors
/// When the database cannot be read.
pub async fn acts_about(tx: &mut Tx, about: &Id) -> Result<Vec<Act>> {
    store::acts_about(tx, about).await
}
