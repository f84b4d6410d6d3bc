//! A house on a disk, and the program that runs it.

use hearback::{
    cli,
    clock::Clock,
    config::Config,
    house::place::{self, Kind, Settings},
};
use sqlx::{Connection, Executor, PgConnection, Row, SqliteConnection};
use std::{
    fs,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{self, Receiver},
    thread::{self, JoinHandle},
    time::Duration,
};

/// What every test that types something types into it, so that no line the program says may contain it.
pub const PLANTED: &str = "planted-words";
/// Where the house says it is; browsers send it along.
pub const ORIGIN: &str = "http://hearback.test";
/// Longer than anything takes that works, on a slow machine too.
const PATIENCE: Duration = Duration::from_mins(1);

/// A folder with `data` and `keys` in it and, on PostgreSQL, a database of its own.
pub struct House {
    folder: tempfile::TempDir,
    pub url: Option<String>,
}

impl House {
    /// Nothing was ever started here.
    pub fn empty() -> House {
        House { folder: tempfile::tempdir().unwrap(), url: None }
    }

    /// The same for PostgreSQL.
    pub async fn empty_on_postgres() -> House {
        let url = format!("{}/crash_{:x}", server(), rand::random::<u64>());
        at_server(&format!("create database {}", name(&url))).await;
        House { url: Some(url), ..House::empty() }
    }

    /// With a key and a place, "northside", where one can tell something.
    pub async fn on_sqlite() -> House {
        House::empty().furnish().await
    }

    pub async fn on_postgres() -> House {
        House::empty_on_postgres().await.furnish().await
    }

    async fn furnish(self) -> House {
        let config = Config { data: self.data(), keys: self.keys(), database_url: self.url.clone().unwrap_or_default(), ..Config::default() };
        let (app, _lock) = cli::open(config).await.unwrap();
        let settings = Settings::preset(Kind::DropIn, "Northside Night Shelter", "northside");
        let now = Clock::Wall.now();
        app.db.write(move |tx| Box::pin(async move { place::make(tx, None, &settings, "admin", now).await })).await.unwrap();
        app.db.close().await;
        self
    }

    /// The same house once more. Nobody may be running it.
    pub async fn copy(&self) -> House {
        let other = House::empty();
        for part in [self.data(), self.keys()] {
            let to = other.folder.path().join(part.file_name().unwrap());
            fs::create_dir(&to).unwrap();
            for file in fs::read_dir(part).unwrap().map(|f| f.unwrap().path()) {
                fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
            }
        }
        let Some(url) = &self.url else { return other };
        let copy = format!("{}/crash_{:x}", server(), rand::random::<u64>());
        at_server(&format!("create database {} template {}", name(&copy), name(url))).await;
        House { url: Some(copy), ..other }
    }

    /// Takes its PostgreSQL database away.
    pub async fn clear(self) {
        if let Some(url) = &self.url {
            at_server(&format!("drop database {} with (force)", name(url))).await;
        }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
    pub fn data(&self) -> PathBuf {
        self.folder().join("data")
    }
    pub fn keys(&self) -> PathBuf {
        self.folder().join("keys")
    }
    pub fn key_file(&self) -> PathBuf {
        self.keys().join("master.key")
    }
    pub fn database(&self) -> PathBuf {
        self.data().join("hearback.db")
    }
    pub fn log(&self) -> PathBuf {
        self.data().join("hearback.db-wal")
    }

    /// The program with the settings of this house and no others. The system chooses a free port.
    pub fn program(&self) -> Command {
        self.with_settings(Command::new(env!("CARGO_BIN_EXE_hearback")))
    }

    /// A shell line in which `exec "$0"` becomes the program.
    pub fn shell(&self, line: &str) -> Command {
        let mut shell = Command::new("sh");
        shell.args(["-c", line, env!("CARGO_BIN_EXE_hearback")]);
        self.with_settings(shell)
    }

    fn with_settings(&self, mut command: Command) -> Command {
        for (key, _) in std::env::vars().filter(|(key, _)| key.starts_with("HEARBACK_")) {
            command.env_remove(key);
        }
        command.env("HEARBACK_DATA", self.data()).env("HEARBACK_KEYS", self.keys()).env("HEARBACK_LISTEN", "127.0.0.1:0").env("HEARBACK_PUBLIC_URL", ORIGIN);
        for limit in ["POSTS_PER_HOUR", "POSTS_PER_HOUR_IN_ALL", "WRONG_WORDS_PER_HOUR"] {
            command.env(format!("HEARBACK_{limit}"), "100000");
        }
        if let Some(url) = &self.url {
            command.env("HEARBACK_DATABASE_URL", url);
        }
        command.current_dir(self.folder()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn start(&self) -> Server {
        Server::start(self.program())
    }

    /// Asks the database from outside for one number.
    pub async fn number(&self, text: &'static str) -> i64 {
        let Some(url) = &self.url else {
            let mut conn = self.sqlite().await;
            let number = conn.fetch_one(text).await.unwrap().get(0);
            conn.close().await.unwrap();
            return number;
        };
        let mut conn = PgConnection::connect(url).await.unwrap();
        let number = conn.fetch_one(text).await.unwrap().get(0);
        conn.close().await.unwrap();
        number
    }

    /// All that stands in its PostgreSQL database, bytes in hexadecimal letters; nothing where it has none.
    pub async fn rows(&self) -> String {
        let Some(url) = &self.url else { return String::new() };
        let mut conn = PgConnection::connect(url).await.unwrap();
        conn.execute("set xmlbinary = hex").await.unwrap();
        let rows: String = conn.fetch_one("select database_to_xml(false, true, '')::text").await.unwrap().get(0);
        conn.close().await.unwrap();
        rows
    }

    pub async fn sqlite(&self) -> SqliteConnection {
        SqliteConnection::connect(&format!("sqlite://{}", self.database().display())).await.unwrap()
    }
}

fn server() -> String {
    std::env::var("HEARBACK_TEST_POSTGRES").expect("no PostgreSQL to test on: start the tests with tests/run, or set HEARBACK_TEST_POSTGRES")
}

fn name(url: &str) -> &str {
    url.rsplit('/').next().unwrap()
}

async fn at_server(text: &str) {
    let mut conn = PgConnection::connect(&format!("{}/postgres", server())).await.unwrap();
    conn.execute(sqlx::AssertSqlSafe(text.to_string())).await.unwrap();
    conn.close().await.unwrap();
}

/// A program that was started and answers.
pub struct Server {
    child: Child,
    pub address: String,
    said: Option<JoinHandle<String>>,
}

impl Server {
    /// Waits until it says where it is.
    #[track_caller]
    pub fn start(mut command: Command) -> Server {
        let mut child = command.spawn().unwrap();
        let stderr = child.stderr.take().unwrap();
        // Nobody listens to what it prints, as with `hearback | head -1`.
        drop(child.stdout.take());
        let (found, address): (_, Receiver<String>) = mpsc::channel();
        let said = thread::spawn(move || {
            let mut all = String::new();
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                if let Some((_, listen)) = line.split_once("open listen=") {
                    let _ = found.send(listen.trim_matches('"').to_string());
                }
                all.push_str(&line);
                all.push('\n');
            }
            all
        });
        match address.recv_timeout(PATIENCE) {
            Ok(address) => Server { child, address, said: Some(said) },
            Err(_) => {
                let _ = child.kill();
                panic!("it did not start ({:?}):\n{}", child.wait(), said.join().unwrap())
            }
        }
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// `kill -9`: nothing of the program runs after this. Gives what it said.
    pub fn kill(mut self) -> String {
        self.child.kill().unwrap();
        self.end().1
    }

    /// Asks it to stop, without waiting for it.
    pub fn ask_to_stop(&self) {
        assert!(Command::new("sh").args(["-c", &format!("kill -TERM {}", self.pid())]).status().unwrap().success());
    }

    /// Asks it to stop and waits. It must end well.
    pub fn stop(self) -> String {
        self.ask_to_stop();
        self.stopped()
    }

    /// Waits for the end of one that was asked to stop.
    pub fn stopped(mut self) -> String {
        let (status, said) = self.end();
        assert_eq!(status.code(), Some(0), "it did not stop cleanly ({status}):\n{said}");
        said
    }

    fn end(&mut self) -> (ExitStatus, String) {
        let status = wait(&mut self.child);
        let said = self.said.take().unwrap().join().unwrap();
        keeps_quiet(&said);
        (status, said)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a program that must refuse to start, and gives the one line in which it says why.
#[track_caller]
pub fn refused(mut command: Command) -> String {
    let mut child = command.spawn().unwrap();
    let status = wait(&mut child);
    let (mut said, mut out) = (String::new(), String::new());
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    keeps_quiet(&said);
    assert_eq!(status.code(), Some(1), "it should have refused ({status}):\n{said}{out}");
    let line = said.strip_suffix('\n').and_then(|line| line.strip_prefix("hearback: ")).unwrap_or_else(|| panic!("not a line of its own: {said:?}"));
    assert!(!line.contains('\n') && line.len() < 400, "not one clear line: {said:?}");
    line.to_string()
}

fn wait(child: &mut Child) -> ExitStatus {
    // std cannot wait with a limit, and a test that hangs says nothing.
    for _ in 0..PATIENCE.as_millis() / 5 {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        thread::sleep(Duration::from_millis(5));
    }
    let waits_for = std::fs::read_to_string(format!("/proc/{}/wchan", child.id())).unwrap_or_default();
    let _ = child.kill();
    let mut said = String::new();
    let _ = child.stdout.take().map(|mut out| out.read_to_string(&mut said));
    let _ = child.stderr.take().map(|mut err| err.read_to_string(&mut said));
    panic!("it did not end by itself (in {waits_for:?}):\n{said}")
}

/// Nothing the program says may hold what somebody typed, and no mistake of ours may end in a panic.
#[track_caller]
fn keeps_quiet(said: &str) {
    for word in [PLANTED, "panic", "RUST_BACKTRACE"] {
        assert!(!said.contains(word), "it said {word:?}:\n{said}");
    }
}
