//! The rounds of the clock: whoever leaves today goes, with everything in other hands; and what is over is forgotten.

use super::{change, lay_back, part, store};
use crate::{
    app::App,
    clock::{Day, Time},
    error::Result,
    house::{
        place::Tree,
        staff::{self, Person},
    },
};

/// Days for which it is remembered that somebody was away.
const REMEMBERED: i64 = 28;

/// Makes the changes whose day has come.
///
/// # Errors
/// When the database refuses.
pub async fn change_over(app: &App) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let (pending, gone, people) = (store::pending(&mut tx).await?, store::gone(&mut tx).await?, staff::people(&mut tx).await?);
    drop(tx);
    let leaving: Vec<&Person> = people.iter().filter(|p| p.ended_at.is_none() && p.leaving_on.is_some()).collect();
    if pending.is_empty() && gone.is_empty() && leaving.is_empty() {
        return Ok(());
    }
    let tree = app.places.tree(&app.db, now).await?;
    for person in leaving {
        let today = today(person, &tree, now);
        if person.leaving_on.is_some_and(|day| day <= today) {
            let id = person.id.clone();
            app.db.write(move |tx| Box::pin(async move { part(tx, &id, today, now).await })).await?;
        }
    }
    for handover in pending {
        let person = people.iter().find(|p| p.id == handover.from_staff);
        let today = person.map_or(Day(now.0.div_euclid(Time::DAY)), |p| today(p, &tree, now));
        // Said of somebody who has gone earlier than they were to: at once.
        if handover.from_day <= today || person.is_none_or(|p| p.ended_at.is_some()) {
            app.db.write(move |tx| Box::pin(async move { change(tx, &handover.id, today, now).await })).await?;
        }
    }
    for id in gone {
        let today = people.iter().find(|p| p.id == id).map_or(Day(now.0.div_euclid(Time::DAY)), |p| today(p, &tree, now));
        app.db.write(move |tx| Box::pin(async move { lay_back(tx, &id, today, now).await })).await?;
    }
    Ok(())
}

/// Remembers who wrote after a handover, and forgets who was away.
///
/// # Errors
/// When the database refuses.
pub async fn tidy(app: &App) -> Result<()> {
    let before = Day(app.clock.now().0.div_euclid(Time::DAY)).plus(-REMEMBERED);
    app.db
        .write(move |tx| {
            Box::pin(async move {
                store::note_wrote(tx).await?;
                staff::forget_absences(tx, before).await
            })
        })
        .await
}

/// The day it is where somebody works, or worked first.
pub(super) fn today(person: &Person, tree: &Tree, now: Time) -> Day {
    let at = person.posts.first().map(|post| &post.place_id).or(person.first_place.as_ref());
    at.and_then(|id| tree.id(id).ok()).map_or(Day(now.0.div_euclid(Time::DAY)), |place| place.today(now))
}
