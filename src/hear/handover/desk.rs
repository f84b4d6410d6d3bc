//! Handing over at the desk: who leaves with what, and telling people who is next.

mod words;

pub use words::hand;

use super::{Free, HandedOver, Held, alone, job, store, view, without_loss};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::Id,
        web::{form::Fields, parts::short},
    },
    hear::concern::Row,
    house::{
        place::Tree,
        staff::{self, Person, Problems, Role, Seat, desk},
    },
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::Markup;
use std::sync::Arc;

/// Roles that see how it stands where they reach.
const COUNT: &[Role] = &[Role::Manager, Role::Admin];
/// Roles that read what a colleague holds, and hand it over for them.
const FOR_OTHERS: &[Role] = &[Role::Manager, Role::Outside, Role::Trustee];
/// Days for which somebody who has left stands in the list.
const LATELY: i64 = 28;
/// Days of the number.
const YEAR: i64 = 365;
/// The last days before somebody leaves, in which answers in a hurry would show.
const LAST_DAYS: i64 = 10;

/// True if a role of this kind reaches where somebody works or worked, or they reach where it stands.
fn knows(seat: &Seat, roles: &[Role], person: &Person, tree: &Tree) -> bool {
    let first = person.first_place.as_ref().and_then(|id| tree.id(id).ok()).map(|place| place.path.clone());
    let paths: Vec<&str> =
        if person.posts.is_empty() { first.iter().map(String::as_str).collect() } else { person.posts.iter().map(|p| p.path.as_str()).collect() };
    let meets = |mine: &str| paths.iter().any(|path| path.starts_with(mine) || mine.starts_with(path));
    seat.posts.iter().any(|post| roles.contains(&post.role) && meets(&post.path))
}

/// True if this person may read what somebody holds: it is their own, or both answer there, who manages for all the team.
fn reads(seat: &Seat, person: &Person, tree: &Tree) -> bool {
    let answers = |roles: &[Role]| person.posts.is_empty() || person.posts.iter().any(|post| roles.contains(&post.role));
    let alike: [(&[Role], Role); 3] = [(&Role::TEAM, Role::Manager), (&[Role::Outside], Role::Outside), (&[Role::Trustee], Role::Trustee)];
    seat.staff_id == person.id || alike.into_iter().any(|(theirs, mine)| answers(theirs) && knows(seat, &[mine], person, tree))
}

/// `GET /desk/handover`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Markup> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mut tx = app.db.read().await?;
    let people = staff::people(&mut tx).await?;
    let counts = seat.has(COUNT);
    let free = super::free(&mut tx, &app.keys, &seat.staff_id, now).await?;
    let mut leavers = Vec::new();
    for person in &people {
        let today = job::today(person, &tree, now);
        let left = person.ended_at.map(|at| job::today(person, &tree, at));
        let Some(day) = left.filter(|day| day.0 > today.0 - LATELY).or(person.leaving_on) else { continue };
        let left_over = free.iter().filter(|f| f.left_id == person.id).count();
        let reader = if left.is_some() { left_over > 0 } else { reads(&seat, person, &tree) };
        if !reader && !knows(&seat, COUNT, person, &tree) {
            continue;
        }
        // Of those who are not of the team there is nothing to count, and nothing is said.
        let outsider = !person.posts.is_empty() && !person.posts.iter().any(|post| Role::TEAM.contains(&post.role));
        let open = match (reader, left.is_some()) {
            (true, true) => view::Open::Free(left_over),
            (true, false) => {
                let held = super::held(&mut tx, &app.keys, &person.id, &seat.staff_id, now).await?;
                let next = held.iter().filter(|h| h.next.is_some()).count();
                view::Open::Held { open: held.len() - next, next }
            }
            (false, _) if left.is_some() || outsider => view::Open::Hidden,
            (false, _) => view::Open::Count(store::count(&mut tx, &person.id, &seat.staff_id, now).await?),
        };
        let answered =
            if counts && today.0 > day.0 - LAST_DAYS { Some(store::answered(&mut tx, &person.id, day.plus(-LAST_DAYS), &seat.staff_id).await?) } else { None };
        leavers.push(view::Leaver { person, day, gone: left.is_some(), open, answered });
    }
    leavers.sort_by_key(|l| (l.gone, l.day));
    let mine: Vec<_> = tree.all().iter().filter(|p| seat.may(COUNT, p)).cloned().collect();
    let past = if counts { Some(passed(&mut tx, &seat, &tree, now).await?) } else { None };
    let free_count = if seat.has(&[Role::Admin]) && !seat.has(FOR_OTHERS) { store::count_free(&mut tx, &seat.staff_id, now).await? } else { 0 };
    drop(tx);
    let uncovered: Vec<String> =
        people.iter().filter(|p| knows(&seat, COUNT, p, &tree)).filter_map(|p| uncovered(&people, p, job::today(p, &tree, now))).collect();
    let alone = alone(&people, &mine);
    let main = view::overview(&view::Overview { past, leavers: &leavers, free: &free, free_count, alone: &alone, uncovered: &uncovered, counts });
    desk::page(&app, &seat, "Handover", "/desk/handover", main).await
}

/// Somebody who is away while whoever was to cover has left, or may not answer everywhere they do any more.
fn uncovered(people: &[Person], person: &Person, today: Day) -> Option<String> {
    let absence = person.absence(today).filter(|_| person.is_here() && !person.is_covered(people, today))?;
    Some(format!("{} is away until {}.", staff::first_name(&person.name), short(absence.to_day)))
}

/// I14 of the last year, where this person sets up or manages.
async fn passed(tx: &mut crate::ground::db::Tx, seat: &Seat, tree: &Tree, now: Time) -> Result<HandedOver> {
    let today = seat.posts.first().and_then(|post| tree.id(&post.place_id).ok()).map_or(Day(now.0.div_euclid(Time::DAY)), |place| place.today(now));
    Ok(without_loss(&store::past(tx, &seat.staff_id, today.plus(-YEAR)).await?, tree, today))
}

/// What one person hands over, as somebody else or they themselves may read it.
struct Leaving {
    tree: Arc<Tree>,
    people: Vec<Person>,
    person: Person,
    /// The day from which somebody else answers.
    from: Day,
    held: Vec<Held>,
    free: Vec<Free>,
}

impl Leaving {
    async fn of(app: &App, seat: &Seat, id: &Id) -> Result<Leaving> {
        let now = app.clock.now();
        let tree = app.places.tree(&app.db, now).await?;
        let mut tx = app.db.read().await?;
        let people = staff::people(&mut tx).await?;
        let person = people.iter().find(|p| p.id == *id && (p.leaving_on.is_some() || p.ended_at.is_some())).cloned().ok_or(Error::NotFound)?;
        if !reads(seat, &person, &tree) {
            return Err(Error::NotFound);
        }
        let gone = person.ended_at.is_some();
        let held = if gone { Vec::new() } else { super::held(&mut tx, &app.keys, id, &seat.staff_id, now).await? };
        let free = if gone { super::free(&mut tx, &app.keys, &seat.staff_id, now).await? } else { Vec::new() };
        let from = person.leaving_on.filter(|_| !gone).unwrap_or_else(|| job::today(&person, &tree, now));
        let free = free.into_iter().filter(|f| f.left_id == *id).collect();
        Ok(Leaving { tree, people, person, from, held, free })
    }

    /// What is open, whoever has it.
    fn rows(&self) -> Vec<&Row> {
        self.held.iter().map(|h| &h.row).chain(self.free.iter().map(|f| &f.row)).collect()
    }

    /// Who could have any of it.
    fn next(&self) -> Vec<&Person> {
        let any = |p: &&Person| self.rows().iter().any(|row| super::out_of_reach(p, [*row], &self.tree, self.from).is_none());
        self.people.iter().filter(|p| p.id != self.person.id).filter(any).collect()
    }
}

/// `GET /desk/handover/{id}`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>, RawQuery(query): RawQuery) -> Result<Response> {
    let query = Fields::parse(query.unwrap_or_default().as_bytes());
    let leaving = Leaving::of(&app, &seat, &id).await?;
    one(&app, &seat, &leaving, query.get("told").parse().unwrap_or(0), &Fields::default(), &Problems::new()).await
}

async fn one(app: &App, seat: &Seat, leaving: &Leaving, told: usize, typed: &Fields, problems: &Problems) -> Result<Response> {
    let now = app.clock.now();
    let today = |row: &Row| leaving.tree.id(&row.place_id).map_or(row.answer_by, |place| place.today(now));
    let main = view::one(&view::One {
        form: &seat.form_secret,
        person: &leaving.person,
        myself: seat.staff_id == leaving.person.id,
        from: leaving.from,
        held: &leaving.held,
        free: &leaving.free,
        next: &leaving.next(),
        told,
        typed,
        problems,
        today: &today,
    });
    let (title, status) = if problems.is_empty() { ("Handover", StatusCode::OK) } else { ("Error: Handover", StatusCode::UNPROCESSABLE_ENTITY) };
    Ok((status, desk::page(app, seat, title, "/desk/handover", main).await?).into_response())
}
