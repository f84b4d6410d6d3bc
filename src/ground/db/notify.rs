//! How processes on one PostgreSQL tell each other what changed: names of topics in a `NOTIFY` that belongs to the
//! transaction, so that it is heard after the commit or never. What changes only later is not sent: each process looks
//! at its own timetable for that.

use super::{Told, Topic, topic::Versions};
use sqlx::{
    PgPool, PgTransaction,
    postgres::{PgListener, PgPoolOptions},
};
use std::time::Duration;

const CHANNEL: &str = "hearback";
/// A notice of PostgreSQL holds 8,000 bytes. Whoever tells more says "everything".
const MOST: usize = 7_000;
const EVERYTHING: &str = "*";
/// How long it may be silent before the line is tried, and how long that may take.
const SILENCE: Duration = Duration::from_secs(30);
const PATIENCE: Duration = Duration::from_secs(5);

#[expect(clippy::disallowed_methods, reason = "SQLite has no pg_notify, so this text is not for both")]
pub(super) async fn send(tx: &mut PgTransaction<'static>, versions: &Versions, told: &[Told]) -> Result<(), sqlx::Error> {
    let topics: Vec<String> = told.iter().filter(|told| versions.is_due(told)).map(|told| told.topic.spelled()).collect();
    if topics.is_empty() {
        return Ok(());
    }
    let topics = topics.join(" ");
    let said = format!("{} {}", versions.process, if topics.len() > MOST { EVERYTHING } else { &topics });
    sqlx::query("select pg_notify($1, $2)").bind(CHANNEL).bind(said).execute(&mut **tx).await.map(drop)
}

/// Listens, and begins again whenever the line is lost. What was missed meanwhile is unknown, so everything may have changed.
pub(super) async fn listen(pool: &PgPool, versions: &Versions) {
    // A pool of its own, for one connection: the others have work to do.
    let own = PgPoolOptions::new().max_connections(1).acquire_timeout(PATIENCE).connect_lazy_with((*pool.connect_options()).clone());
    loop {
        let _ = hear(&own, versions).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn hear(pool: &PgPool, versions: &Versions) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    versions.bump_all();
    loop {
        match tokio::time::timeout(SILENCE, listener.try_recv()).await {
            Ok(Ok(Some(notice))) => heard(versions, notice.payload()),
            Ok(Ok(None)) => return Ok(()),
            Ok(Err(e)) => return Err(e),
            // A line that was cut far away looks like silence.
            Err(_) => tokio::time::timeout(PATIENCE, listener.listen(CHANNEL)).await.map_err(|_| sqlx::Error::PoolTimedOut)??,
        }
    }
}

fn heard(versions: &Versions, said: &str) {
    let mut words = said.split(' ');
    if words.next() == Some(versions.process.0.as_str()) {
        return;
    }
    let topics: Vec<Option<Topic>> = words.map(Topic::read).collect();
    match topics.into_iter().collect::<Option<Vec<Topic>>>() {
        Some(topics) => versions.bump(&topics.into_iter().map(|topic| Told { topic, from: None }).collect::<Vec<_>>()),
        // "Everything", or a word of a newer program.
        None => versions.bump_all(),
    }
}
