//! The postman's round: takes notices from the outbox one by one, makes their letters and hands them over.

use super::{Gateway, Letter, Refusal};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::outbox::{self, Failure, Kind, Notice, Way},
    hear::{concern::late::week, reminder},
    house::{place::Tree, staff},
};
use std::time::Duration;

/// How long one letter may take, well below the lease of its notice.
const ONE: Duration = Duration::from_secs(90);
/// How often it is said that a letter was handed over, if the database does not listen.
const SAYINGS: usize = 20;

/// Hands over all that may leave now. Gives how many letters left. Where the server is the trouble and not the letter, the
/// rest waits for the next round.
///
/// # Errors
/// When the database refuses.
pub async fn deliver(app: &App, gateway: &dyn Gateway) -> Result<usize> {
    let mut gone = 0;
    loop {
        let now = app.clock.now();
        let Some(notice) = app.db.write(move |tx| Box::pin(async move { outbox::claim(tx, Way::Mail, now).await })).await? else { return Ok(gone) };
        let tree = app.places.tree(&app.db, now).await?;
        let Some(letter) = ready(app, &tree, &notice, now).await? else { continue };
        match tokio::time::timeout(ONE, gateway.hand_over(&letter)).await.unwrap_or(Err(Refusal::for_now(Failure::Unreachable))) {
            Ok(()) => {
                say(app, &notice).await?;
                gone += 1;
            }
            Err(Refusal { failure, for_good }) => {
                let dead = app.db.write(move |tx| Box::pin(async move { outbox::failed(tx, &notice, failure, for_good, now).await })).await?;
                tracing::warn!(?failure, dead, "a mail was not taken");
                if matches!(failure, Failure::Unreachable | Failure::Certificate | Failure::SignIn) {
                    return Ok(gone);
                }
            }
        }
    }
}

/// The letter of a notice, unless it may not leave now or nobody is there to read it.
async fn ready(app: &App, tree: &Tree, notice: &Notice, now: Time) -> Result<Option<Letter>> {
    let (id, place) = (notice.id.clone(), tree.id(&notice.place_id)?);
    if let Some(until) = reminder::night(&place, now).filter(|_| !notice.kind.is_about_safety()) {
        app.db.write(move |tx| Box::pin(async move { outbox::put_off(tx, &id, until).await })).await?;
        return Ok(None);
    }
    let mut tx = app.db.read().await?;
    // After an hour without a mail server one alarm is worth more than all those it would have let through.
    let stale = notice.kind == Kind::Safety && outbox::is_overtaken(&mut tx, notice).await?;
    let person = match staff::person(&mut tx, &notice.to).await {
        Ok(person) if person.ended_at.is_none() && !person.posts.is_empty() && !stale => person,
        Ok(_) | Err(Error::NotFound) => {
            drop(tx);
            app.db.write(move |tx| Box::pin(async move { outbox::drop(tx, &id).await })).await?;
            return Ok(None);
        }
        Err(e) => return Err(e),
    };
    let weeks = if notice.kind == Kind::Digest {
        let today: Day = place.today(notice.not_before);
        week(&mut tx, &person.id, today.plus(-7), today.plus(-1), today, now).await?
    } else {
        Vec::new()
    };
    Ok(Some(Letter::of(notice, &person, &place, tree, &weeks, &app.config)))
}

/// Says that it left. The database may be away for a moment: to give up now would be to send it again.
async fn say(app: &App, notice: &Notice) -> Result<()> {
    let mut tries = 0;
    loop {
        let (id, now) = (notice.id.clone(), app.clock.now());
        match app.db.write(move |tx| Box::pin(async move { outbox::sent(tx, &id, now).await })).await {
            Err(_) if tries < SAYINGS => tokio::time::sleep(Duration::from_secs(1)).await,
            done => return done,
        }
        tries += 1;
    }
}

/// Forgets what left long ago.
///
/// # Errors
/// When the database refuses.
pub async fn forget(app: &App) -> Result<()> {
    let now = app.clock.now();
    app.db.write(move |tx| Box::pin(async move { outbox::forget(tx, now).await })).await
}
