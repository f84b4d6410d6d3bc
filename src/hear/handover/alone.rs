//! Duties that one person holds alone, or nobody: what stops when somebody is ill, or goes.

use crate::house::{
    place::Place,
    staff::{Person, Role, first_name},
};
use std::sync::Arc;

/// What has to be done at a place that is open to guests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    Answer,
    Manage,
    Safety,
    Outside,
    Words,
    Settings,
}

impl Duty {
    pub const ALL: [Duty; 6] = [Duty::Outside, Duty::Answer, Duty::Manage, Duty::Safety, Duty::Words, Duty::Settings];

    fn roles(self) -> &'static [Role] {
        match self {
            Duty::Answer => &Role::TEAM,
            Duty::Manage => &[Role::Manager],
            Duty::Safety => &[Role::Safeguarding],
            Duty::Outside => &[Role::Outside],
            Duty::Words => &[Role::Manager, Role::Moderator],
            Duty::Settings => &[Role::Admin],
        }
    }
}

/// A duty that hangs on one person, or on nobody, at these places.
#[derive(Debug, Clone)]
pub struct Alone {
    pub duty: Duty,
    /// The first name of the one who stays.
    pub who: Option<String>,
    /// First names of those who do it until they leave.
    pub leaving: Vec<String>,
    pub places: Vec<Arc<Place>>,
}

/// All of them, at the open ones of these places. Who is about to leave does not count as staying.
#[must_use]
pub fn alone(people: &[Person], places: &[Arc<Place>]) -> Vec<Alone> {
    let mut found: Vec<Alone> = Vec::new();
    for duty in Duty::ALL {
        for place in places.iter().filter(|p| p.telling) {
            let does = |p: &&Person| p.is_here() && p.has(duty.roles(), &place.path);
            let name = |p: &Person| first_name(&p.name).to_string();
            let (stay, leave): (Vec<&Person>, Vec<&Person>) = people.iter().filter(does).partition(|p| p.leaving_on.is_none());
            if stay.len() > 1 {
                continue;
            }
            let one = Alone { duty, who: stay.first().map(|p| name(p)), leaving: leave.iter().map(|p| name(p)).collect(), places: vec![place.clone()] };
            match found.iter_mut().find(|other| (other.duty, &other.who, &other.leaving) == (one.duty, &one.who, &one.leaving)) {
                Some(same) => same.places.extend(one.places),
                None => found.push(one),
            }
        }
    }
    found
}
