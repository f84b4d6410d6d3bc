//! Roles that must stay apart: who reads what is about staff is nobody's colleague, and whoever manages people is not the
//! one they turn to when they do not feel safe. Who looks again at what was held back is none of those who hold it back. Who
//! speaks for a user group is nobody who works there, reads about those who do, or gives roles.

use crate::{
    clock::Time,
    error::{Error, Result},
    ground::db::{Id, Tx},
    house::{
        place::Place,
        staff::{self, Post, Role},
    },
};

/// Roles of the team, none of which goes together with the one from outside.
const COLLEAGUES: [Role; 5] = [Role::Worker, Role::Manager, Role::Moderator, Role::Safeguarding, Role::Trustee];

/// Those who have a say over the people who use a place, none of whom speaks for these.
const OFFICE: [Role; 7] = [Role::Worker, Role::Manager, Role::Moderator, Role::Safeguarding, Role::Trustee, Role::Outside, Role::Admin];

/// Why someone with these posts cannot be given a role at a place: a sentence that says what to do.
#[must_use]
pub fn clash(posts: &[Post], role: Role, place: &Place) -> Option<&'static str> {
    // Either reaches the other.
    let meets = |roles: &[Role]| posts.iter().any(|p| roles.contains(&p.role) && (p.path.starts_with(&place.path) || place.path.starts_with(&p.path)));
    match role {
        Role::Outside if meets(&COLLEAGUES) => Some("This person is one of the team there. Choose someone from outside, who is nobody’s colleague"),
        role if COLLEAGUES.contains(&role) && meets(&[Role::Outside]) => {
            Some("This person reads what is about staff there, so they cannot be one of the team. Choose somebody else")
        }
        Role::Safeguarding if meets(&[Role::Manager]) => {
            Some("This person manages there. Choose somebody else for people who do not feel safe: it may be about the manager")
        }
        Role::Manager if meets(&[Role::Safeguarding]) => {
            Some("This person is there for people who do not feel safe, so they cannot manage there too. Choose somebody else")
        }
        Role::Reviewer if meets(&COLLEAGUES) => Some("This person is one of the team there. Choose somebody who uses the place"),
        role if COLLEAGUES.contains(&role) && meets(&[Role::Reviewer]) => {
            Some("This person checks what was held back there, so they cannot be one of the team. Choose somebody else")
        }
        Role::Reviewer if meets(&[Role::Outside]) => Some("This person looks again from outside. Choose somebody else, so that two look"),
        Role::Outside if meets(&[Role::Reviewer]) => Some("This person looks again as one who uses the place. Choose somebody else, so that two look"),
        Role::Steward if meets(&OFFICE) => Some("This person works there or looks after it. Choose somebody who uses the place"),
        role if OFFICE.contains(&role) && meets(&[Role::Steward]) => Some("This person speaks for a user group there. Choose somebody else"),
        _ => None,
    }
}

/// Gives a role at a place, unless it has to stay apart from one this person holds.
///
/// # Errors
/// [`Error::NotYours`] over a [`clash`]; else as [`staff::give`].
pub async fn give(tx: &mut Tx, person: &Id, role: Role, place: &Place, by: &str, now: Time) -> Result<()> {
    if clash(&staff::person(tx, person).await?.posts, role, place).is_some() {
        return Err(Error::NotYours);
    }
    staff::give(tx, person, role, place, by, now).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::place::{Kind, Settings};

    fn at(path: &str) -> Place {
        let mut place = Place::unkept(&Settings::preset(Kind::DropIn, "Northside", "northside"));
        place.path = path.into();
        place
    }

    fn clashes(held: Role, held_at: &str, given: Role, given_at: &str) -> bool {
        let post = Post { id: Id::random(), role: held, place_id: Id::random(), path: held_at.into() };
        clash(&[post], given, &at(given_at)).is_some()
    }

    #[test]
    fn who_is_from_outside_is_nobodys_colleague_where_both_reach() {
        for role in COLLEAGUES {
            for (one, other) in [("a.", "a."), ("a.", "a.b."), ("a.b.", "a.")] {
                assert!(clashes(role, one, Role::Outside, other) && clashes(Role::Outside, one, role, other), "{role:?} {one} {other}");
            }
            assert!(!clashes(role, "a.b.", Role::Outside, "a.c.") && !clashes(Role::Outside, "a.", role, "b."), "{role:?}");
        }
        assert!(!clashes(Role::Admin, "a.", Role::Outside, "a."));
    }

    #[test]
    fn who_looks_again_holds_nothing_back_and_looks_once() {
        for role in COLLEAGUES.into_iter().chain([Role::Outside]) {
            assert!(clashes(role, "a.", Role::Reviewer, "a.b.") && clashes(Role::Reviewer, "a.b.", role, "a."), "{role:?}");
            assert!(!clashes(role, "a.", Role::Reviewer, "b."), "{role:?}");
        }
    }

    #[test]
    fn who_speaks_for_a_group_has_no_say_over_its_people() {
        for role in OFFICE {
            assert!(clashes(role, "a.", Role::Steward, "a.b.") && clashes(Role::Steward, "a.b.", role, "a."), "{role:?}");
            assert!(!clashes(role, "a.", Role::Steward, "b."), "{role:?}");
        }
        assert!(!clashes(Role::Reviewer, "a.", Role::Steward, "a."), "both use the place");
    }

    #[test]
    fn whoever_manages_is_not_the_one_for_safety() {
        assert!(clashes(Role::Manager, "a.", Role::Safeguarding, "a.b.") && clashes(Role::Safeguarding, "a.b.", Role::Manager, "a."));
        assert!(!clashes(Role::Manager, "a.b.", Role::Safeguarding, "a.c.") && !clashes(Role::Worker, "a.", Role::Safeguarding, "a."));
        assert!(!clashes(Role::Manager, "a.", Role::Worker, "a.") && !clashes(Role::Trustee, "a.", Role::Manager, "a."));
    }
}
