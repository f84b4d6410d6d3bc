//! The command line: `hearback` serves, `hearback demo` serves living examples, `hearback due` and `hearback count` let anyone
//! count a promised day and a vote again, `hearback ballot` makes voting cards and checks closed boxes. Every refusal is one
//! clear line.

mod ballot;
mod count;
mod due;
mod l10n;
mod relay;

use crate::{
    app::App,
    channel::email,
    clock::Clock,
    config::{self, Config, Mail, Release, Totp},
    demo,
    ground::{
        anon::{self, Identity, KeyCheck, Keys, relay::Relay},
        db::{Db, Lock},
    },
    house::{
        place::{Book, Holidays},
        staff,
    },
    serve,
};
use clap::{Parser, Subcommand};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// People who use a service say what matters to them without saying who they are.
#[derive(Parser)]
#[command(name = "hearback", version, about)]
struct Arguments {
    /// A settings file; `config/hearback.toml` documents every key.
    #[arg(long, global = true, env = "HEARBACK_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the house (the default).
    Serve,
    /// Serves living example organisations in a data folder of their own.
    Demo,
    /// Counts by which day somebody is to be answered, and why.
    Due(due::Question),
    /// Makes voting cards, and checks closed boxes, without a database.
    Ballot {
        #[command(subcommand)]
        what: ballot::What,
    },
    /// Counts a vote in a Pabulib file, so that anyone can check a count.
    Count(count::Question),
    /// Says how whole each language is, or prints its texts.
    L10n(l10n::Question),
    /// Says by what a relay on another computer knows this house.
    Fingerprint,
    /// Keeps the telephone numbers of those who text, as a program of its own.
    Relay {
        #[command(subcommand)]
        what: Option<relay::What>,
    },
}

/// Runs the program. Exit code 0 after a clean stop, 1 with one line on the error output otherwise.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.command {
        Some(Command::Due(question)) => due::answer(question).map(|words| tell(&words)),
        Some(Command::Ballot { what }) => ballot::run(what, tell),
        Some(Command::Count(question)) => count::answer(question).map(|words| tell(&words)),
        Some(Command::L10n(question)) => l10n::answer(question).map(|words| tell(&words)),
        Some(Command::Relay { what }) => relay::run(arguments.config.as_deref(), what.as_ref()),
        Some(Command::Fingerprint) => {
            Config::load(arguments.config.as_deref(), |key| std::env::var(key).ok()).and_then(|config| fingerprint(&config, Identity::HOUSE))
        }
        _ => run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("hearback: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// By what one of the two programs is known to the other.
fn fingerprint(config: &Config, name: &str) -> Result<(), String> {
    tell(&format!("{}\n", Identity::here(&config.keys, name)?.fingerprint()));
    Ok(())
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let is_demo = matches!(arguments.command, Some(Command::Demo));
    let mut config = Config::load(arguments.config.as_deref(), |key| {
        let set = std::env::var(key).ok();
        if is_demo { set.or_else(|| demo_default(key)) } else { set }
    })?;
    if is_demo {
        config.release = Release::Now;
        config.totp = Totp::Off;
        (config.text_after_least, config.text_after_most) = (0, 0);
        if std::env::var("HEARBACK_KEYS").is_err() {
            config.keys = beside(&config.data);
        }
        if std::env::var("HEARBACK_MAIL").is_err() {
            config.mail = Mail::File(config.data.join("mail"));
            config.mail_from = "Hearback <hearback@example.org>".into();
        }
    }
    start_log(&config.log)?;
    harden();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| format!("The program cannot start: {e}."))?;
    runtime.block_on(async {
        let gateway = email::open(&config)?;
        let (app, _lock) = open(config).await?;
        let (listener, bridge) = (serve::listen(&app.config).await?, serve::Bridge::take(&app.config).await?);
        if is_demo {
            let told = demo::furnish(&app).await.map_err(|e| format!("The examples cannot be made: {e}."))?;
            tell(&told);
        } else {
            greet(&app).await?;
        }
        serve::run(app, gateway, listener, bridge).await;
        Ok(())
    })
}

/// Where the examples live when nothing else is said: nowhere near anything real.
fn demo_default(key: &str) -> Option<String> {
    (key == "HEARBACK_DATA").then(|| "./demo".to_string())
}

fn beside(data: &Path) -> PathBuf {
    let name = data.file_name().map_or_else(|| "demo".into(), |n| n.to_string_lossy().into_owned());
    data.with_file_name(format!("{name}-keys"))
}

/// Only our own lines are written: libraries log what they handle, and what they handle are people's words.
fn start_log(level: &str) -> Result<(), String> {
    if !["error", "warn", "info", "debug"].contains(&level) {
        return Err("log must be error, warn, info or debug.".into());
    }
    let filter = tracing_subscriber::EnvFilter::new(format!("off,hearback={level}"));
    tracing_subscriber::fmt().with_env_filter(filter).with_target(false).with_ansi(false).with_writer(std::io::stderr).init();
    Ok(())
}

/// What a panic says may hold a person's words: only its place is told. And a program that falls leaves none of its memory
/// behind, in which words and numbers stand open.
fn harden() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(|| "somewhere".to_string(), |l| format!("{}:{}", l.file(), l.line()));
        tracing::error!(place, "a panic");
    }));
    // One byte, and not none: Linux hands a dump to the program that collects them whatever the limit is, but at one.
    let least = |limit: Option<u64>| Some(limit.map_or(1, |limit| limit.min(1)));
    let least = least(getrlimit(Resource::Core).maximum);
    if setrlimit(Resource::Core, Rlimit { current: least, maximum: least }).is_err() {
        tracing::warn!("the system does not let the program forbid that its memory is kept when it falls");
    }
}

/// Opens the house: the folder, the database, the key, in an order in which nothing is made that does not fit.
///
/// # Errors
/// One clear line for the person at the terminal.
pub async fn open(config: Config) -> Result<(App, Lock), String> {
    let lock = Lock::take(&config.data)?;
    let db = if config.database_url.is_empty() { Db::sqlite(&file(&config)?).await? } else { Db::postgres(&config.database_url).await? };
    let keys = unlock(&config, &db).await?;
    let holidays = holidays(&config.bank_holidays)?;
    let relay = if config.relay == config::Relay::Here { Some(Relay::open(&config.data, &config.keys).await?) } else { None };
    let app = App::new(config, db, keys, Clock::Wall);
    Ok((App { places: Book::new(holidays), relay, ..app }, lock))
}

/// The list of bank holidays: a newer one, or the one in the program.
fn holidays(file: &Path) -> Result<Holidays, String> {
    if file.as_os_str().is_empty() {
        return Ok(Holidays::built_in());
    }
    let text = std::fs::read_to_string(file).map_err(|e| format!("The list of bank holidays {} cannot be read: {e}.", file.display()))?;
    Holidays::read(&text)
}

/// The SQLite file. An empty one beside a key is what is left of a database: to go on would look like a fresh start.
fn file(config: &Config) -> Result<PathBuf, String> {
    let file = config.data.join("hearback.db");
    if std::fs::metadata(&file).is_ok_and(|m| m.len() == 0) && Keys::path(&config.keys).exists() {
        return Err(format!(
            "The database {} is empty, but its key is here: it is damaged, or a first start was cut short. It was not touched. Restore it from a backup, or remove it.",
            file.display()
        ));
    }
    Ok(file)
}

async fn unlock(config: &Config, db: &Db) -> Result<Keys, String> {
    let unreadable = |e: crate::error::Error| format!("The database cannot be read: {e}.");
    let bound = { anon::has_key_mark(&mut db.read().await.map_err(unreadable)?).await.map_err(unreadable)? };
    // A new key for an old database would look like a fresh start and lose every word in it.
    let keys = if bound || Keys::path(&config.keys).exists() { Keys::read(&config.keys)? } else { Keys::make(&config.keys)? };
    let mine = keys.clone();
    match db.write(move |tx| Box::pin(async move { anon::check_key(tx, &mine).await })).await {
        Ok(KeyCheck::Fits) => Ok(keys),
        Ok(KeyCheck::Foreign) => Err(format!(
            "The key in {} is not the one this database was made with. Put the right key back, or choose another data folder. Nothing was changed.",
            config.keys.display()
        )),
        Err(e) => Err(format!("The database cannot be written to: {e}.")),
    }
}

/// Prints. That nobody listens any more is no reason to stop, which it would be for `println!`.
fn tell(words: &str) {
    let _ = std::io::stdout().write_all(words.as_bytes());
}

/// Says where the house is, and how the first person gets in.
async fn greet(app: &App) -> Result<(), String> {
    let trouble = |e: crate::error::Error| format!("The database cannot be written to: {e}.");
    tell(&format!("Hearback is at {}\n", app.config.public_url));
    let (keys, now) = (app.keys.clone(), app.clock.now());
    let first = app
        .db
        .write(move |tx| Box::pin(async move { if staff::nobody_yet(tx).await? { staff::first_link(tx, &keys, now).await.map(Some) } else { Ok(None) } }));
    if let Some(link) = first.await.map_err(trouble)? {
        tell(&format!(
            "\nNobody works here yet. Open this address within a day to set it up; it works once:\n\n  {}/desk/first/{link}\n\n",
            app.config.public_url
        ));
        tell(&format!(
            "Keep a copy of {} in a safe place that is not this computer. Without it nobody can read what is kept here.\n",
            Keys::path(&app.config.keys).display()
        ));
    }
    Ok(())
}
