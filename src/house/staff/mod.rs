//! Staff: who works here, what each may do and where, and how they prove who they are.
//!
//! A person holds posts: a [`Role`] at a place, which reaches everything below that place. A person who is signed in has
//! a [`Seat`]: their posts as they stand at this request, so that a role taken away is gone at once. Passwords are kept as
//! slow hashes, second keys sealed, sessions and links only as marks; whoever reads the database cannot sign in with it.
//! Guests see first names and what people do, never a surname or an address. Who is away has a deputy, and who leaves has
//! a day on which they do.
//!
//! Administrators give roles and never read what guests write. This room decides neither which words a role reads (the
//! queries of `hear` do) nor who may give what to whom (`setup` does).

mod absence;
mod account;
pub mod desk;
mod invitation;
pub mod password;
mod patience;
mod role;
pub mod second_key;
mod session;
mod sign_in;
mod store;
mod view;

pub use absence::{Absence, come_back, forget_absences, go_away, problem as absence_problem, stand_in};
pub use account::{Details, make, make_with_password, rename};
pub use invitation::{Credentials, Invited, LASTS, Link, first_link, found, invite, join, look};
pub use role::Role;
pub use session::{Open, Stay, begin, change_password, end, end_others, open, stays, touch};
pub use sign_in::{Attempt, Outcome, Proof, prove, sign_in};
pub use store::{Person, Reader};
pub use view::{Line, Problems, away_fields, away_until, choice};

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Topic, Tx},
        ledger::{self, Act},
    },
    house::place::Place,
};

/// A role at a place.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Post {
    pub id: Id,
    pub role: Role,
    pub place_id: Id,
    /// The place's path: what this post reaches is everything that begins with it.
    pub path: String,
}

/// A person who is signed in, for the length of one request.
#[derive(Clone)]
pub struct Seat {
    pub staff_id: Id,
    pub name: String,
    pub title: String,
    pub email: String,
    pub session_id: Id,
    /// What every form of theirs carries, so that no other page can send one.
    pub form_secret: String,
    pub posts: Vec<Post>,
}

impl Seat {
    /// True with one of the roles at any place.
    #[must_use]
    pub fn has(&self, roles: &[Role]) -> bool {
        self.posts.iter().any(|post| roles.contains(&post.role))
    }

    /// True with one of the roles at this place or above it.
    #[must_use]
    pub fn may(&self, roles: &[Role], place: &Place) -> bool {
        self.role_at(roles, place).is_some()
    }

    /// The first of the roles that this person has at the place or above it, for the journal.
    #[must_use]
    pub fn role_at(&self, roles: &[Role], place: &Place) -> Option<Role> {
        roles.iter().copied().find(|role| {
            let reaches = |post: &Post| post.role == *role && place.path.starts_with(&post.path);
            self.posts.iter().any(reaches)
        })
    }

    #[must_use]
    pub fn first_name(&self) -> &str {
        first_name(&self.name)
    }

    /// How their answers are signed: "Ana, shelter manager".
    #[must_use]
    pub fn signed(&self) -> String {
        signed(&self.name, &self.title)
    }

    /// The rooms of the desk that this person may enter: address and words.
    #[must_use]
    pub fn tabs(&self) -> Vec<(&'static str, &'static str)> {
        let readers: Vec<Role> = Role::ALL.into_iter().filter(|r| r.reads_words()).collect();
        [
            (self.has(&readers), ("/desk", "Inbox")),
            (self.has(&[Role::Worker, Role::Manager, Role::Safeguarding, Role::Trustee]), ("/desk/promises", "Promises")),
            (self.has(&[Role::Worker, Role::Manager]), ("/desk/wants", "Wanted")),
            (self.has(&[Role::Reviewer, Role::Outside]), ("/desk/reviews", "Held back")),
            (self.has(&[Role::Manager]), ("/desk/replies", "Replies")),
            (self.has(&[Role::Manager, Role::Trustee]), ("/desk/numbers", "Numbers")),
            (self.has(&[Role::Admin]), ("/desk/places", "Places")),
            (self.has(&[Role::Admin]), ("/desk/people", "People")),
            (self.has(&[Role::Steward, Role::Manager, Role::Admin, Role::Worker]), ("/desk/groups", "Groups")),
            // Who only speaks for a group begins with the group.
            (self.has(&[Role::Steward]) && !self.has(&[Role::Worker, Role::Manager]), ("/desk/wants", "Wanted")),
            (self.has(&[Role::Steward, Role::Manager, Role::Trustee]), ("/desk/votes", "Votes")),
            (self.has(&[Role::Steward, Role::Manager, Role::Trustee]), ("/desk/meetings", "Meetings")),
            (self.has(&[Role::Manager, Role::Admin]), ("/desk/handover", "Handover")),
            (self.has(&[Role::Admin]), ("/desk/mail", "Mail")),
            (self.has(&[Role::Admin]), ("/desk/texts", "Texts")),
            (self.has(&[Role::Manager, Role::Admin]), ("/desk/kiosks", "Screens")),
            (self.has(&[Role::Admin]), ("/desk/programs", "Programs")),
        ]
        .into_iter()
        .filter_map(|(may, tab)| may.then_some(tab))
        .collect()
    }
}

/// What guests may know of a name.
#[must_use]
pub fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

/// First name and what they do.
#[must_use]
pub fn signed(name: &str, title: &str) -> String {
    let first = first_name(name);
    if title.is_empty() { first.to_string() } else { format!("{first}, {title}") }
}

/// What somebody does who signed like this; nothing where they signed with their name alone. A first name holds no space,
/// so that the first comma before one ends it.
#[must_use]
pub fn title_of(signed: &str) -> Option<&str> {
    signed.split_once(", ").map(|(_, title)| title)
}

/// Who reads at a place with one of these roles, there or above it: active people only, each once, the nearest place
/// first and then by name. For "Ana and Tom read this".
///
/// # Errors
/// When the database cannot be read.
pub async fn readers(tx: &mut Tx, place: &Place, roles: &[Role]) -> Result<Vec<Reader>> {
    let mut found: Vec<Reader> = Vec::new();
    for mut reader in store::posted_at_or_above(tx, &place.path).await? {
        if roles.contains(&reader.role) && !found.iter().any(|r| r.staff_id == reader.staff_id) {
            reader.name = first_name(&reader.name).to_string();
            found.push(reader);
        }
    }
    Ok(found)
}

/// Gives a role at a place; giving it twice changes nothing. `by` is the role that does it. Their sessions end: no
/// session lives longer than the roles it began with.
///
/// # Errors
/// When the database refuses.
pub async fn give(tx: &mut Tx, staff: &Id, role: Role, place: &Place, by: &str, now: Time) -> Result<()> {
    if store::insert_post(tx, &Id::random(), staff, &place.id, role, now).await? == 0 {
        return Ok(());
    }
    store::set_first_place(tx, staff, &place.id).await?;
    store::delete_sessions(tx, staff).await?;
    ledger::record(tx, Act::RoleGiven, &place.id, staff, by, now);
    tx.changed(Topic::Places);
    Ok(())
}

/// Takes a post away and ends the person's sessions.
///
/// # Errors
/// [`Error::NotFound`] when this person has no such post.
pub async fn take(tx: &mut Tx, staff: &Id, post: &Id, by: &str, now: Time) -> Result<()> {
    let posts = store::posts_of(tx, staff).await?;
    let post = posts.into_iter().find(|p| p.id == *post).ok_or(Error::NotFound)?;
    store::delete_post(tx, &post.id).await?;
    store::delete_sessions(tx, staff).await?;
    ledger::record(tx, Act::RoleTaken, &post.place_id, staff, by, now);
    tx.changed(Topic::Places);
    Ok(())
}

/// A person works here no longer: no posts, no sessions, no open link. What they signed stays signed.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person, or they have left before.
pub async fn leave(tx: &mut Tx, staff: &Id, by: &str, now: Time) -> Result<()> {
    let home = store::home_of(tx, staff).await?;
    for post in store::posts_of(tx, staff).await? {
        take(tx, staff, &post.id, by, now).await?;
    }
    if store::set_ended(tx, staff, now).await? == 0 {
        return Err(Error::NotFound);
    }
    store::delete_sessions(tx, staff).await?;
    store::delete_open_invitations(tx, staff).await?;
    if let Some(place) = home {
        ledger::record(tx, Act::StaffLeft, &place, staff, by, now);
    }
    tx.changed(Topic::Places);
    Ok(())
}

/// Somebody will leave: from the morning of this day they work here no longer. With nothing they stay after all.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person, or they have left.
pub async fn set_leaving(tx: &mut Tx, staff: &Id, day: Option<Day>, by: &str, now: Time) -> Result<()> {
    if store::set_leaving(tx, staff, day).await? == 0 {
        return Err(Error::NotFound);
    }
    if let Some(place) = store::home_of(tx, staff).await? {
        ledger::record(tx, if day.is_some() { Act::LeavingSet } else { Act::LeavingTakenBack }, &place, staff, by, now);
    }
    tx.changed(Topic::Places);
    Ok(())
}

/// Everyone, with what they may do: for those who decide about it.
///
/// # Errors
/// When the database cannot be read.
pub async fn people(tx: &mut Tx) -> Result<Vec<Person>> {
    store::people(tx).await
}

/// One of them.
///
/// # Errors
/// [`Error::NotFound`] when there is nobody.
pub async fn person(tx: &mut Tx, id: &Id) -> Result<Person> {
    store::people(tx).await?.into_iter().find(|p| p.id == *id).ok_or(Error::NotFound)
}

/// True while nobody has ever worked here.
///
/// # Errors
/// When the database cannot be read.
pub async fn nobody_yet(tx: &mut Tx) -> Result<bool> {
    Ok(store::count(tx).await? == 0)
}

/// True if somebody has this address.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_known(tx: &mut Tx, email: &str) -> Result<bool> {
    Ok(store::by_email(tx, email).await?.is_some())
}

#[cfg(test)]
mod seat_tests;
#[cfg(test)]
mod tests;
