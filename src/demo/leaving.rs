//! Somebody who leaves soon and has handed over a part of what he holds, and somebody who is away while a colleague covers.

use super::Person;
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::{db::Id, web::words::Locale},
    hear::{
        concern::{self, List},
        dialogue::Speaker,
        handover,
    },
    house::{
        place::Place,
        staff::{self, Role},
    },
};
use std::collections::HashMap;

/// Days until he leaves, and for which she is away.
const LEAVES_IN: i64 = 9;
const AWAY_FOR: i64 = 4;

/// Karim leaves, Blessing is away, and Tom is there for both.
///
/// # Errors
/// When the database refuses, or one of the three is not among the examples.
pub async fn say(app: &App, place: &Place, people: &HashMap<String, (Id, Person)>, now: Time) -> Result<()> {
    let who = |name: &str| people.get(name).cloned().ok_or(Error::Internal("somebody is missing among the examples"));
    let ((karim, of_karim), (blessing, _), (tom, of_tom)) = (who("Karim Aziz")?, who("Blessing Okoro")?, who("Tom Whitlock")?);
    let today = place.today(now);
    let (rows, _) = concern::list(&mut app.db.read().await?, &app.keys, List::ToAnswer, &karim, today, now).await?;
    // The last ones: the first of the list stay free for whoever looks round.
    let mut open = rows.into_iter().rev().filter(|row| row.place_id == place.id && Locale::from_tag(&row.locale) == Some(Locale::English));
    let (his, hers): (Vec<_>, Vec<_>) = (open.by_ref().take(3).collect(), open.take(1).collect());
    let day = today.plus(LEAVES_IN);
    let words = Locale::English.with("handover-mine", &[("date", &Locale::English.day(day)), ("one", staff::first_name(&of_tom.name))]);
    let by = Speaker { staff_id: karim.clone(), signed: staff::signed(&of_karim.name, &of_karim.title), role: Role::Worker.key() };
    let (keys, place) = (app.keys.clone(), place.clone());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                for (holder, row) in his.iter().map(|row| (&karim, row)).chain(hers.iter().map(|row| (&blessing, row))) {
                    let concern = concern::by_id(tx, &row.id).await?.ok_or(Error::NotFound)?;
                    concern::give(tx, &concern, Some(holder), Role::Worker.key(), now).await?;
                }
                staff::set_leaving(tx, &karim, Some(day), Role::Admin.key(), now).await?;
                staff::go_away(tx, &blessing, today, today.plus(AWAY_FOR), &tom, Role::Worker, today, now).await?;
                match his.first() {
                    Some(row) => handover::hand_over(tx, &keys, &place, &row.id, &karim, &tom, &words, &by, now).await,
                    None => Ok(()),
                }
            })
        })
        .await
}
