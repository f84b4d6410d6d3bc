//! What the writer of linked words reads in their conversation, and what they answer there. It knows them by nothing but
//! the conversation that is open.

use super::{Answer, about, agree, answer, by_number, disown, view};
use crate::{
    app::App,
    error::{Error, Result},
    ground::web::{form::Fields, words::Locale},
    hear::{
        concern::{self, Concern, Lane},
        dialogue::public::BesideWriter,
    },
    house::place::Place,
};
use maud::Markup;

/// Their way into a conversation.
pub const BESIDE: BesideWriter = BesideWriter {
    id: "promises",
    reads: |app, l, place, concern, open| Box::pin(for_writer(app, l, place, concern, open)),
    does: |app, place, concern, fields| Box::pin(from_writer(app, place, concern, fields)),
    field: "promise",
};

async fn for_writer(app: &App, l: Locale, place: &Place, concern: &Concern, open: &str) -> Result<Markup> {
    let now = app.clock.now();
    let promises = if concern.lane == Lane::Team { about(&mut app.db.read().await?, &concern.id, now).await? } else { Vec::new() };
    let tree = app.places.tree(&app.db, now).await?;
    let mine: Vec<_> = promises.into_iter().filter(|p| p.links.iter().any(|l| l.concern_id == concern.id && l.disowned_from.is_none())).collect();
    let mine: Vec<_> = mine.iter().map(|p| (p, p.stands(tree.id(&p.place_id).as_deref().unwrap_or(place), now))).collect();
    Ok(view::for_writer(l, &mine, &concern.id, place.today(now), open))
}

/// `promise` is its number; `did` yes, partly, no or unwanted; `mine` yes (that is how they would put it, as `saying` read)
/// or no (that is not what they said).
async fn from_writer(app: &App, place: &Place, concern: &Concern, fields: &Fields) -> Result<()> {
    let now = app.clock.now();
    let number: i64 = fields.get("promise").parse().map_err(|_| Error::Refused("promise-not-asked"))?;
    let (did, mine, saying) = (Answer::from_key(fields.get("did")), fields.get("mine").to_string(), fields.get("saying").to_string());
    let tree = app.places.tree(&app.db, now).await?;
    let slot = concern::release_at(place, app.config.release, false, now);
    let concern = concern.clone();
    let done = app.db.write(move |tx| {
        Box::pin(async move {
            let promise = by_number(tx, number, now).await?;
            let here = tree.id(&promise.place_id)?;
            match (did, mine.as_str()) {
                (Some(did), _) => answer(tx, &tree, &here, &promise, &concern, did, slot, now).await,
                (None, "yes") => agree(tx, &tree, &here, &promise, &concern, &saying, slot),
                (None, "no") => disown(tx, &tree, &here, &promise, &concern, slot).await,
                _ => Err(Error::Refused("promise-not-asked")),
            }
        })
    });
    match done.await {
        Err(Error::NotFound) => Err(Error::Refused("promise-not-asked")),
        done => done,
    }
}
