//! Opening: the file or the server, its settings, its migrations, and what is said when it will not open.

use super::{Db, Kind, readers::Readers, topic::Versions, writer};
use sqlx::{
    ConnectOptions, Connection, PgConnection, SqliteConnection,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::{path::Path, str::FromStr, sync::Arc, time::Duration};

/// The tables, as SQLite makes them.
pub static MIGRATIONS_SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
/// What the relay keeps in a file of its own, on every installation.
pub static MIGRATIONS_RELAY: Migrator = sqlx::migrate!("migrations/relay");
/// The same tables, as PostgreSQL makes them.
pub static MIGRATIONS_POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// Pages of the cache of one connection, in KiB (negative means KiB to SQLite).
const CACHE: &str = "-4000";
/// So much of the file readers see without asking for it page by page. Only readers: what is written goes through the log. A
/// disk that cannot be read any more then ends the program instead of a page, and the next start says what is wrong.
const SEEN: &str = "268435456";
/// A log larger than this is cut when it can be.
const LOG_BYTES: &str = "33554432";
/// Files up to this size are checked page by page at every start; larger ones would delay it.
const CHECKED_AT_START: u64 = 16 << 20;
/// A person waits this long for a database that has gone away, and then hears that nothing was kept.
const PG_PATIENCE: Duration = Duration::from_secs(4);
/// PostgreSQL connections that write; more than this makes two cores slower.
const PG_WRITERS: u32 = 16;

fn sqlite_options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .pragma("secure_delete", "on")
        .pragma("recursive_triggers", "on") // without it `insert or replace` walks round the trigger that keeps the journal
        .pragma("trusted_schema", "off")
        .pragma("journal_size_limit", LOG_BYTES)
        .pragma("cache_size", CACHE)
        .pragma("temp_store", "memory")
        .disable_statement_logging()
}

impl Db {
    /// Opens the SQLite file, makes it if it is missing, and brings its tables up to date.
    ///
    /// # Errors
    /// One clear sentence for the person at the terminal.
    pub async fn sqlite(file: &Path) -> Result<Db, String> {
        Db::file(file, &MIGRATIONS_SQLITE).await
    }

    /// The same for the file of the relay.
    ///
    /// # Errors
    /// One clear sentence for the person at the terminal.
    pub async fn relay(file: &Path) -> Result<Db, String> {
        Db::file(file, &MIGRATIONS_RELAY).await
    }

    async fn file(file: &Path, tables: &Migrator) -> Result<Db, String> {
        let said = |e: sqlx::Error| sqlite_trouble(file, &e);
        look_at(file).await?;
        // The writer first: it makes the file and sets the write-ahead log before readers come.
        let mut conn = SqliteConnection::connect_with(&sqlite_options(file)).await.map_err(said)?;
        tables.run(&mut conn).await.map_err(|e| migration_trouble(&e, |e| sqlite_trouble(file, e)))?;
        let read = Readers::open(sqlite_options(file).pragma("mmap_size", SEEN).read_only(true).create_if_missing(false)).await.map_err(said)?;
        let versions = Arc::new(Versions::default());
        let write = writer::Desk::open(conn, versions.clone());
        Ok(Db { kind: Kind::Sqlite { read, write }, versions })
    }

    /// Connects to PostgreSQL and brings the tables up to date. Several servers may do so at once.
    ///
    /// # Errors
    /// One clear sentence for the person at the terminal. The address is not in it: it may hold a password.
    pub async fn postgres(url: &str) -> Result<Db, String> {
        let said = |e: sqlx::Error| format!("PostgreSQL cannot be used: {}. Check HEARBACK_DATABASE_URL and that the server runs.", plain(&e));
        let options = PgConnectOptions::from_str(url).map_err(said)?.application_name("hearback").disable_statement_logging();
        let pool = PgPoolOptions::new().max_connections(PG_WRITERS).acquire_timeout(PG_PATIENCE);
        let write = match pool.connect_with(options.clone()).await {
            // The pool waits for a server that is just starting, and forgets why it had to.
            Err(sqlx::Error::PoolTimedOut) => return Err(said(why_not(&options).await)),
            pool => pool.map_err(said)?,
        };
        MIGRATIONS_POSTGRES.run(&write).await.map_err(|e| migration_trouble(&e, |e| format!("PostgreSQL cannot be used: {}.", plain(e))))?;
        let read = PgPoolOptions::new()
            .max_connections(PG_WRITERS)
            .acquire_timeout(PG_PATIENCE)
            .connect_with(options.options([("default_transaction_read_only", "on")]))
            .await
            .map_err(said)?;
        Ok(Db { kind: Kind::Postgres { read, write }, versions: Arc::default() })
    }
}

/// Looks at a file that is already there before anything may write to it: even opening a spoilt one would change it, or
/// throw away its log. The connection cannot write, so that closing it leaves the log where it is.
async fn look_at(file: &Path) -> Result<(), String> {
    let size = |path: &Path| std::fs::metadata(path).map_or(0, |m| m.len());
    let beside = |end: &str| size(&file.with_file_name(format!("{}{end}", file.file_name().unwrap_or_default().to_string_lossy())));
    let bytes = size(file);
    if bytes == 0 {
        // A log without its database holds what SQLite would delete unread.
        return if beside("-wal") > 0 { Err(damaged(file)) } else { Ok(()) };
    }
    if beside("-journal") > 0 {
        return Ok(()); // the very first start was cut short, and only who may write can take it back
    }
    // SQLite opens what it may only read without a word, and even begins a transaction on it.
    if let Err(e) = std::fs::OpenOptions::new().read(true).write(true).open(file) {
        return Err(format!("The database {} cannot be written to: {e}. Check who owns it, and that the disk is not read-only.", file.display()));
    }
    let said = |e: sqlx::Error| sqlite_trouble(file, &e);
    let options = SqliteConnectOptions::new().filename(file).read_only(true).busy_timeout(Duration::from_secs(5)).disable_statement_logging();
    let mut conn = SqliteConnection::connect_with(&options).await.map_err(said)?;
    let (tables, ours): (i64, i64) =
        one(&mut conn, "select count(*), count(*) filter (where name = '_sqlx_migrations') from sqlite_schema").await.map_err(said)?;
    let whole = if bytes < CHECKED_AT_START { one::<(String,)>(&mut conn, "pragma quick_check(1)").await.map_err(said)?.0 == "ok" } else { true };
    conn.close().await.map_err(said)?;
    if whole && (tables == 0 || ours == 1) { Ok(()) } else { Err(damaged(file)) }
}

#[expect(clippy::disallowed_methods, reason = "before there is a facade")]
async fn one<T>(conn: &mut SqliteConnection, text: &'static str) -> Result<T, sqlx::Error>
where
    T: Send + Unpin + for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow>,
{
    sqlx::query_as(text).fetch_one(conn).await
}

/// Why a server cannot be reached, asked once more without a pool.
async fn why_not(options: &PgConnectOptions) -> sqlx::Error {
    match tokio::time::timeout(PG_PATIENCE, PgConnection::connect_with(options)).await {
        Ok(Err(e)) => e,
        Ok(Ok(_)) | Err(_) => sqlx::Error::PoolTimedOut,
    }
}

fn sqlite_trouble(file: &Path, e: &sqlx::Error) -> String {
    let code = e.as_database_error().and_then(|d| d.code()).and_then(|c| c.parse::<i32>().ok()).map(|c| c & 0xff);
    match code {
        Some(11 | 26) => damaged(file),
        Some(8 | 14) => format!("The database {} cannot be written to. Check who owns its folder, and that the disk is not read-only.", file.display()),
        Some(13) => format!("The disk that holds {} is full. Make room, then start again. Nothing was changed.", file.display()),
        _ => format!("The database {} cannot be opened: {}.", file.display(), plain(e)),
    }
}

fn damaged(file: &Path) -> String {
    format!("The database {} is damaged, or is not a Hearback database. It was not touched. Restore it from a backup.", file.display())
}

fn migration_trouble(e: &sqlx::migrate::MigrateError, said: impl Fn(&sqlx::Error) -> String) -> String {
    match e {
        sqlx::migrate::MigrateError::Execute(e) | sqlx::migrate::MigrateError::ExecuteMigration(e, _) => said(e),
        sqlx::migrate::MigrateError::VersionMissing(_) => "This database was made by a newer Hearback. Use that one, or restore an older backup.".into(),
        other => format!("The tables cannot be brought up to date: {other}."),
    }
}

/// The database's own words without its code, and never a value.
fn plain(e: &sqlx::Error) -> String {
    e.as_database_error().map_or_else(|| e.to_string().replace("error with configuration: ", ""), |d| d.message().to_string())
}
