//! The timetable: what runs by the clock, and how often. Each job takes the app and is told the time, so that a test can
//! run it with held hands.

use crate::{
    act::promise,
    app::App,
    channel::{email, hook, kiosk, sms},
    clock::{Day, Time},
    decide::{meeting, round},
    error::Result,
    ground::web::listen,
    hear::{concern, dialogue, handover, reminder},
};
use jiff::tz::TimeZone;
use std::{sync::Arc, time::Duration};

/// How many conversations are erased at a time.
const AT_ONCE: i64 = 100;

/// How often answers go out whose time to undo is over.
const ANSWERS: Duration = Duration::from_secs(1);

/// How often the outbox is emptied.
const POST: Duration = Duration::from_secs(20);

/// How often boards are looked at for other programs, and these are told.
const CALLS: Duration = Duration::from_secs(5);

/// Runs for as long as the server does. Letters have hands of their own: a mail server that is slow holds nothing else up.
pub async fn run(app: App, gateway: Option<Arc<dyn email::Gateway>>) {
    tokio::join!(rounds(&app), answers(&app), post(&app, gateway), calls(&app), texts(&app));
}

async fn texts(app: &App) {
    if let Some(round) = sms::job::Round::here(app) {
        Box::pin(sms::job::run(&round)).await;
    }
}

async fn post(app: &App, gateway: Option<Arc<dyn email::Gateway>>) {
    let Some(gateway) = gateway else {
        tracing::warn!("mail is off: nobody is reminded that somebody waits");
        return;
    };
    let mut round = tokio::time::interval(POST);
    loop {
        round.tick().await;
        // That mail left is said nowhere: some leaves right after somebody wrote.
        if let Err(e) = email::job::deliver(app, gateway.as_ref()).await {
            tracing::error!(error = %e, "mail could not be taken from the outbox");
        }
    }
}

async fn calls(app: &App) {
    let calls = match hook::Calls::new(app.config.hooks_may_call_inside) {
        Ok(calls) => calls,
        Err(sentence) => return tracing::error!("{sentence}"),
    };
    let (mut round, mut looked) = (tokio::time::interval(CALLS), hook::job::Looked::default());
    loop {
        round.tick().await;
        said(hook::job::look(app, &mut looked).await, "boards that changed");
        said(hook::job::deliver(app, &calls).await.map(drop), "programs that are told");
    }
}

/// Somebody waits for each of these, so they wait for no other job.
async fn answers(app: &App) {
    let mut round = tokio::time::interval(ANSWERS);
    loop {
        round.tick().await;
        said(dialogue::job::send(app).await.map(drop), "answers on their way");
    }
}

async fn rounds(app: &App) {
    let mut minute = tokio::time::interval(Duration::from_mins(1));
    let mut n = 0u64;
    loop {
        minute.tick().await;
        app.limits.tidy();
        said(reminder::job::look_after(app).await, "those who do not feel safe");
        said(handover::job::change_over(app).await, "those who leave today");
        said(round::job::look(app).await, "votes that closed");
        said(kiosk::job::know(app).await, "which screens are paired");
        if n.is_multiple_of(10) {
            said(reminder::job::remind(app).await, "reminders");
            said(promise::job::remind(app).await, "promises");
            said(round::job::remind(app).await, "answers owed to votes");
            said(meeting::job::remind(app).await, "answers owed to meetings");
            said(reminder::job::look(app).await, "what waits for the board");
            said(reminder::job::week(app).await, "the week");
            said(kiosk::job::look(app).await, "screens that are silent");
        }
        if n.is_multiple_of(60) {
            listen::look(&app.config.data);
            said(email::job::forget(app).await, "old mail");
            said(kiosk::job::count(app).await, "what was sent from screens");
            said(handover::job::tidy(app).await, "handovers");
            said(round::job::forget(app).await, "votes long past");
            said(dialogue::job::forget(app).await, "notices nobody came for");
            match forget(app).await {
                Ok(0) => {}
                Ok(count) => tracing::info!(count, "old conversations were erased"),
                Err(e) => tracing::error!(error = %e, "old conversations could not be erased"),
            }
        }
        n += 1;
    }
}

/// A round that failed comes again; that it failed is said.
fn said(done: Result<()>, round: &str) {
    if let Err(e) = done {
        tracing::error!(error = %e, round, "a round of the clock failed");
    }
}

/// Erases what ended longer ago than is promised. Gives how many conversations went.
///
/// # Errors
/// When the database refuses.
pub async fn forget(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mut gone = 0;
    // Half a day late rather than an hour early: the day of the last zone on earth.
    let before = Day::of(now.plus(-12 * Time::HOUR), &TimeZone::UTC).plus(-app.config.keep_days);
    loop {
        let old = concern::finished_before(&mut app.db.read().await?, before, AT_ONCE).await?;
        if old.is_empty() {
            break;
        }
        gone += old.len();
        for concern in old {
            let place = tree.id(&concern.place_id)?;
            app.db.write(move |tx| Box::pin(async move { dialogue::expire(tx, &place, &concern, now).await })).await?;
        }
    }
    // Also what writers erased since: the disk forgets at the latest now.
    app.db.forget().await?;
    Ok(gone)
}
