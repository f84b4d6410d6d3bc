//! What people of the examples want changed: from what they told and agreed to show, and from their group, with those who pressed
//! "me too" since.

use super::{Person, Voice, then};
use crate::{
    app::App,
    clock::Time,
    decide::priority::{self, Answer, Draft, GROUP},
    error::{Error, Result},
    ground::{anon::Receipt, db::Id},
    hear::concern,
    house::{place::Place, staff::Role},
};
use std::{collections::HashMap, sync::Arc};

/// One of them: where, what, the beginning of what somebody told (or nothing: the group says it), so many days ago, how many
/// pressed since, and how often it was touched at screens.
struct Made(&'static str, &'static str, &'static str, i64, u8, u8);

const WANTS: &[Made] = &[
    Made("northside", "Somewhere to be on Sunday mornings", "you throw us out at 8", 25, 17, 6),
    Made("northside", "Doors that open before the rain", "stood in the rain", 50, 14, 0),
    Made("northside", "Hot showers in the second sitting", "the showers run cold", 54, 11, 9),
    Made("northside", "More plugs in the dorm", "Only 2 plugs", 58, 7, 3),
    Made("northside", "Women can go in first", "women should be able", 36, 5, 0),
    Made("northside", "Food that is halal, and marked", "الطعام", 50, 3, 0),
    Made("northside", "Breakfast for those who queue for a shower", "Śniadanie", 54, 4, 0),
    Made("northside", "Water to drink at night", "آب خوردن", 19, 1, 0),
    Made("northside", "A shelf for books", "A shelf for books", 40, 0, 12),
    Made("northside", "Stay in until ten on Sundays", "", 24, 6, 0),
    Made("northside", "A place for a bag by day", "", 118, 9, 0),
    Made("market-row", "A desk where nobody listens in", "Everybody can hear", 35, 8, 0),
    Made("market-row", "What was agreed, on paper", "write down what you told me", 34, 2, 0),
    Made("kettle-lane", "A bus pass for the hospital", "", 70, 12, 4),
    Made("otterford", "A lift that works", "lift out 3 days", 50, 6, 0),
    Made("otterford", "Choose my own dinner", "I want to pick my own dinner", 44, 9, 0),
    Made("marigold", "Swimming for women", "swimming. women only", 35, 13, 5),
];

/// Makes them all. `told` are the voices at their places, with the receipts that open them.
pub async fn make(
    app: &App,
    places: &HashMap<String, Arc<Place>>,
    people: &HashMap<String, (Id, Person)>,
    told: &[(&Voice, Receipt)],
    now: Time,
) -> Result<()> {
    let mut named: HashMap<&str, Id> = HashMap::new();
    for made in WANTS {
        let id = one(app, places, people, told, made, now).await?;
        named.insert(made.1, id);
    }
    let find = |title: &str| named.get(title).cloned().ok_or(Error::Internal("nobody wants that"));
    let (sundays, ten, women, bag) =
        (find(WANTS[0].1)?, find("Stay in until ten on Sundays")?, find("Women can go in first")?, find("A place for a bag by day")?);
    let northside = places.get("northside").cloned().ok_or(Error::Internal("an example has no such place"))?;
    let tree = app.places.tree(&app.db, now).await?;
    let (week, month) = (then(&northside, now, 9), then(&northside, now, 20));
    app.db
        .write(move |tx| {
            Box::pin(async move {
                priority::merge(tx, &tree, &ten, &sundays, Role::Manager.key(), week).await?;
                priority::pin(tx, &tree, &women, true, GROUP, month).await?;
                for n in 0..8u8 {
                    let answer = if n == 0 { Answer::Sorted } else { Answer::Still };
                    priority::affirm(tx, &tree, &bag, &[n; 32], answer, week, week).await?;
                }
                Ok(())
            })
        })
        .await
}

async fn one(
    app: &App,
    places: &HashMap<String, Arc<Place>>,
    people: &HashMap<String, (Id, Person)>,
    told: &[(&Voice, Receipt)],
    made: &Made,
    now: Time,
) -> Result<Id> {
    let Made(slug, title, about, days_ago, presses, taps) = *made;
    let place = places.get(slug).cloned().ok_or(Error::Internal("something is wanted nowhere"))?;
    let mut cards = Vec::new();
    if !about.is_empty() {
        let (_, receipt) = told.iter().find(|(v, _)| v.place == slug && v.words.starts_with(about)).ok_or(Error::Internal("nobody said what is wanted"))?;
        let concern = concern::by_receipt(&mut app.db.read().await?, &app.keys, receipt).await?.ok_or(Error::NotFound)?;
        cards.push(concern.id);
    }
    let by = match people.values().find(|(_, p)| p.place == slug && p.role == Role::Manager) {
        _ if cards.is_empty() => GROUP,
        Some((_, manager)) => manager.role.key(),
        None => Role::Worker.key(),
    };
    // Pressed at the place itself, and where it is for all below, at each of them in turn.
    let sites: Vec<Arc<Place>> = places.values().filter(|p| p.telling && place.is_over(p)).cloned().collect();
    let (tree, at) = (app.places.tree(&app.db, now).await?, then(&place, now, days_ago));
    let draft = Draft { title: title.into(), words: String::new() };
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let id = priority::make(tx, &tree, &place, &draft, &cards, by, at).await?;
                for n in 0..presses {
                    let then = at.plus(i64::from(n) * Time::DAY);
                    let site = sites.get(usize::from(n) % sites.len().max(1)).unwrap_or(&place);
                    priority::me_too(tx, &tree, &id, &[n; 32], site, then.min(now)).await?;
                }
                for _ in 0..taps {
                    priority::tap(tx, &tree, &id, at).await?;
                }
                Ok(id)
            })
        })
        .await
}
