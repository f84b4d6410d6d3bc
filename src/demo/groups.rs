//! A user group: two who speak for it, one who helps and has begun to step aside, a roll, and what it writes.

use super::{Person, then};
use crate::{
    app::App,
    error::{Error, Result},
    ground::db::Id,
    house::{
        group::{self, Details, Office, Roll, Seating},
        place::Place,
        staff,
    },
};
use std::{collections::HashMap, sync::Arc};

const AIM: &str =
    "We are people who sleep or eat at Northside. We talk about what is good here and what is not, and we say it together, so that nobody has to say it alone.";

/// What they wrote, how many days ago, by whom, and whether they said it to everyone.
const NOTES: [(&str, i64, &str, bool); 4] = [
    ("First meeting, nine people. We want to start with the showers: three mornings without hot water this month.", 140, "Tom Whitlock", false),
    (
        "We asked for the showers to be looked at, and for a list on the door that says when each one was last mended. The list is up since Monday.",
        96,
        "Marcus Bell",
        true,
    ),
    ("Somebody said the night staff talk over people at the door. We will ask who else has seen it before we say anything.", 40, "Dee Farrow", false),
    (
        "We meet in the kitchen now, because it is warm there. Everyone who sleeps or eats here can come. You can listen and say nothing.",
        12,
        "Dee Farrow",
        true,
    ),
];

/// Makes the group at Northside, with everything that happened in it.
///
/// # Errors
/// When the database refuses, or one of them is not among the examples.
pub async fn make(app: &App, place: &Arc<Place>, people: &HashMap<String, (Id, Person)>, now: crate::clock::Time) -> Result<()> {
    let who = |name: &str| people.get(name).cloned().ok_or(Error::Internal("somebody is missing among the examples"));
    let ((olu, _), (marcus, _), (dee, _)) = (who("Olu Bankole")?, who("Marcus Bell")?, who("Dee Farrow")?);
    let ((ana, of_ana), (tom, _)) = (who("Ana Silva")?, who("Tom Whitlock")?);
    let writers: Vec<Id> = NOTES.iter().map(|(_, _, name, _)| who(name).map(|(id, _)| id)).collect::<Result<_>>()?;
    let (keys, place) = (app.keys.clone(), place.clone());
    let day = move |place: &Place, days_ago: i64| then(place, now, days_ago);
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let details = Details {
                    name: "Northside Voices".into(),
                    aim: AIM.into(),
                    meets: "Every Tuesday at 18:00, in the kitchen".into(),
                    joining: "Just come. Ask Marcus or Dee for a number. You can leave when you like, and nobody asks why.".into(),
                };
                let id = group::make(tx, &keys, &place, &details, &olu, day(&place, 150)).await?;
                let seat = |staff_id: &Id, office, taken_from| Seating { staff_id: staff_id.clone(), office, taken_from };
                group::seat(tx, &place, &id, &seat(&marcus, Office::Chair, None), &olu, day(&place, 150)).await?;
                group::seat(tx, &place, &id, &seat(&tom, Office::Supporter, None), &marcus, day(&place, 148)).await?;
                group::seat(tx, &place, &id, &seat(&dee, Office::Steward, Some(tom.clone())), &marcus, day(&place, 90)).await?;
                let mine = group::officers(tx, &id, place.today(now)).await?.into_iter().find(|o| o.staff_id == marcus).ok_or(Error::NotFound)?;
                group::name_me(tx, &id, &mine.id, true, &marcus).await?;
                for (roll, days_ago) in [(Roll { size: 24, struck: vec![] }, 88), (Roll { size: 24, struck: vec![7] }, 20)] {
                    let asked = group::propose_roll(tx, &place, &id, &roll, &dee, day(&place, days_ago)).await?;
                    group::confirm_roll(tx, &place, &id, &asked, &ana, day(&place, days_ago - 2)).await?;
                }
                for ((words, days_ago, _, said), by) in NOTES.iter().zip(&writers) {
                    let note = group::note(tx, &keys, &place, &id, words, by, day(&place, *days_ago)).await?;
                    if *said {
                        group::publish(tx, &keys, &place, &id, &note, &marcus, day(&place, *days_ago)).await?;
                    }
                }
                let signed = staff::signed(&of_ana.name, &of_ana.title);
                group::write_to(
                    tx,
                    &keys,
                    &place,
                    &id,
                    "May I come for ten minutes on Tuesday? I would like to hear about the showers from you.",
                    &signed,
                    &ana,
                    day(&place, 10),
                )
                .await?;
                group::write_to(tx, &keys, &place, &id, "Yes, come at 18:30. The first half hour is for us alone.", "", &dee, day(&place, 9)).await
            })
        })
        .await
}
