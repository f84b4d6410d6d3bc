//! A small town: one house, one held clock, people who walk through its pages as browsers do, without scripts.
//!
//! Stories speak the town's language and use only what a person has: pages, links, buttons and fields. A field that a
//! page does not show cannot be filled in. Guests refuse cookies: a page that sets one fails its story.

pub mod lines;
mod mail;
mod page;
pub mod promises;
mod people;
pub mod secrets;
pub mod votes;

pub use mail::with_mail;
pub use page::Page;
pub use people::Visitor;

use hearback::{
    app::App,
    channel::email,
    clock::{Clock, Day, Time},
    config::Config,
    doors::{House, house},
    ground::{
        anon::{self, Keys},
        db::{Db, Id},
    },
    house::{
        place::{self, Kind, Place, Settings},
        staff::{self, Role},
    },
};
use jiff::civil::date;
use sqlx::{Connection, Executor};
use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex, OnceLock,
        atomic::{AtomicI64, Ordering},
    },
};
use tokio::sync::OnceCell;

/// Tells a story twice: on SQLite and on PostgreSQL. The story is a function of this name that takes a [`Town`].
#[macro_export]
macro_rules! story {
    ($($name:ident),+ $(,)?) => { $(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                super::$name($crate::support::Town::sqlite().await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                super::$name($crate::support::Town::postgres().await).await;
            }
        }
    )+ };
}

/// The password of everybody who works in the town.
pub const PASSWORD: &str = "seven green bottles";

pub struct Town {
    pub app: App,
    pub house: House,
    hands: Arc<AtomicI64>,
    /// The data folder; for PostgreSQL it is empty.
    pub dir: tempfile::TempDir,
    /// For PostgreSQL, the address of this town's own database.
    pub url: Option<String>,
    next_address: AtomicI64,
    /// Every mail that left the town.
    pub post: Arc<email::Memory>,
    /// What guests typed, were shown and brought with them: none of it may be found anywhere afterwards.
    pub planted: Mutex<Vec<secrets::Planted>>,
}

/// Someone who works in the town.
#[derive(Clone)]
pub struct Worker {
    pub id: Id,
    pub email: String,
}

impl Town {
    pub async fn sqlite() -> Town {
        Town::on_sqlite(|_| {}).await
    }

    pub async fn postgres() -> Town {
        Town::on_postgres(|_| {}).await
    }

    /// A town whose settings differ.
    pub async fn on_sqlite(set: impl FnOnce(&mut Config)) -> Town {
        let dir = tempfile::tempdir().unwrap();
        let db = Db::sqlite(&dir.path().join("hearback.db")).await.unwrap();
        Town::build(db, dir, None, set).await
    }

    /// A town whose settings differ.
    pub async fn on_postgres(set: impl FnOnce(&mut Config)) -> Town {
        let url = new_database().await;
        let db = Db::postgres(&url).await.unwrap();
        Town::build(db, tempfile::tempdir().unwrap(), Some(url), set).await
    }

    async fn build(db: Db, dir: tempfile::TempDir, url: Option<String>, set: impl FnOnce(&mut Config)) -> Town {
        listen();
        let mut config = Config {
            data: dir.path().to_path_buf(),
            posts_per_hour: 100_000,
            posts_per_hour_in_all: 100_000,
            wrong_words_per_hour: 100_000,
            sign_ins_per_hour: 100_000,
            undo_seconds: 0,
            run_by: "Kettle Lane Trust, Northside".into(),
            relay: hearback::config::Relay::Off,
            ..Config::default()
        };
        set(&mut config);
        let keys = Keys::derive(&rand::random()).unwrap();
        // Tuesday 9 June 2026, ten in the morning in London.
        let hands = Arc::new(AtomicI64::new(london(2026, 6, 9, 10, 0).0));
        let relay = match config.relay {
            hearback::config::Relay::Here => Some(anon::relay::Relay::open(dir.path(), &dir.path().join("keys")).await.unwrap()),
            hearback::config::Relay::Off | hearback::config::Relay::Socket | hearback::config::Relay::Tls => None,
        };
        let app = App { relay, ..App::new(config, db, keys.clone(), Clock::Held(hands.clone())) };
        app.db.write(move |tx| Box::pin(async move { anon::check_key(tx, &keys).await })).await.unwrap();
        Town { house: house(&app), app, hands, dir, url, next_address: AtomicI64::new(1), post: Arc::default(), planted: Mutex::default() }
    }

    pub fn now(&self) -> Time {
        self.app.clock.now()
    }

    pub fn wait(&self, millis: i64) {
        self.hands.fetch_add(millis, Ordering::SeqCst);
    }

    pub fn wait_minutes(&self, n: i64) {
        self.wait(n * Time::MINUTE);
    }

    pub fn wait_days(&self, n: i64) {
        self.wait(n * Time::DAY);
    }

    pub fn set_clock(&self, to: Time) {
        self.hands.store(to.0, Ordering::SeqCst);
    }

    /// Past the next slot of any place here.
    pub fn wait_for_slot(&self) {
        self.wait(16 * Time::HOUR);
    }

    /// A night shelter, open every day, answers in three.
    pub async fn northside(&self) -> Arc<Place> {
        let languages = "ar pl".to_string();
        self.place(None, Settings { languages, ..Settings::preset(Kind::DropIn, "Northside Night Shelter", "northside") }).await
    }

    pub async fn place(&self, parent: Option<&Arc<Place>>, settings: Settings) -> Arc<Place> {
        let (parent, now) = (parent.cloned(), self.now());
        Arc::new(self.app.db.write(move |tx| Box::pin(async move { place::make(tx, parent.as_deref(), &settings, "admin", now).await })).await.unwrap())
    }

    /// Someone who works here: "Ana Silva", "shelter manager". The e-mail is the first name at the town.
    pub async fn worker(&self, name: &str, title: &str, role: Role, place: &Arc<Place>) -> Worker {
        let first = name.split(' ').next().unwrap().to_lowercase();
        let email = format!("{first}@town.example");
        let (keys, now, place, kept) = (self.app.keys.clone(), self.now(), place.clone(), email.clone());
        let (name, title) = (name.to_string(), title.to_string());
        let id = self
            .app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let id = staff::make_with_password(tx, &keys, &name, &title, &kept, &cheap_hash(), None, now).await?;
                    staff::give(tx, &id, role, &place, "admin", now).await?;
                    Ok(id)
                })
            })
            .await
            .unwrap();
        Worker { id, email }
    }

    /// Northside with Ana, who manages, Tom, who works there, and Samira outside.
    pub async fn northside_with_people(&self) -> (Arc<Place>, Worker, Worker, Worker) {
        let place = self.northside().await;
        let ana = self.worker("Ana Silva", "shelter manager", Role::Manager, &place).await;
        let tom = self.worker("Tom Reid", "night worker", Role::Worker, &place).await;
        let samira = self.worker("Samira Haddad", "trustee of another house", Role::Outside, &place).await;
        (place, ana, tom, samira)
    }

    /// A new person at a browser of their own, on a network of their own.
    pub fn guest(&self) -> Visitor<'_> {
        Visitor::new(self, true, self.next_address.fetch_add(1, Ordering::SeqCst))
    }

    /// A new screen on a wall, which nobody has paired.
    pub fn screen(&self) -> Visitor<'_> {
        let mut screen = self.guest();
        screen.at = "/kiosk";
        screen
    }

    /// A screen that this manager has paired.
    pub async fn paired_screen(&self, by: &Worker, name: &str) -> Visitor<'_> {
        let mut screen = self.screen();
        screen.go("/kiosk").await;
        screen.press("Show the number", &[]).await;
        let code = screen.page.all(".number").join("").replace(' ', "");
        let mut desk = self.at_desk(by).await;
        desk.go("/desk/kiosks").await;
        desk.press("Pair it", &[("code", &code), ("name", name)]).await;
        screen.go("/kiosk/pair").await;
        screen
    }

    /// Someone at the sign-in page, not signed in.
    pub fn stranger_at_the_desk(&self) -> Visitor<'_> {
        Visitor::new(self, false, self.next_address.fetch_add(1, Ordering::SeqCst))
    }

    /// Someone who is signed in, and signs in again after a long wait. The way in itself has stories of its own.
    pub async fn at_desk(&self, worker: &Worker) -> Visitor<'_> {
        let mut visitor = self.stranger_at_the_desk();
        visitor.cookies.insert("__Host-hearback".into(), self.session(worker).await);
        visitor.worker = Some(worker.clone());
        visitor
    }

    /// A new session's token.
    pub async fn session(&self, worker: &Worker) -> String {
        let (keys, now, id) = (self.app.keys.clone(), self.now(), worker.id.clone());
        self.app.db.write(move |tx| Box::pin(async move { staff::begin(tx, &keys, &id, now).await })).await.unwrap()
    }

    /// Every file of the data folder, with its bytes.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        std::fs::read_dir(self.dir.path())
            .unwrap()
            .map(|f| f.unwrap().path())
            .filter(|p| p.is_file())
            .map(|p| (p.clone(), std::fs::read(&p).unwrap()))
            .collect()
    }
}

/// Every story ends with a search: what its guests typed, were shown and brought with them is nowhere.
impl Drop for Town {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            secrets::search(self);
        }
    }
}

/// An instant by London's clock.
pub fn london(year: i16, month: i8, day: i8, hour: i8, minute: i8) -> Time {
    Day::from_date(date(year, month, day)).at(hour, minute, &jiff::tz::TimeZone::get("Europe/London").unwrap())
}

/// A hash of [`PASSWORD`] made with the least work there is: stories are not about slowness.
fn cheap_hash() -> String {
    use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8, 1, 1, None).unwrap()).hash_password(PASSWORD.as_bytes()).unwrap().to_string()
    })
    .clone()
}

/// A new PostgreSQL database with all tables, copied from one that was migrated once.
async fn new_database() -> String {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    let base = std::env::var("HEARBACK_TEST_POSTGRES").expect("no PostgreSQL to test on: start the tests with tests/run, or set HEARBACK_TEST_POSTGRES");
    let template = TEMPLATE
        .get_or_init(|| async {
            let name = format!("template_{:x}", rand::random::<u64>());
            create(&base, &format!("create database {name}")).await;
            Db::postgres(&format!("{base}/{name}")).await.unwrap().close().await;
            name
        })
        .await;
    let name = format!("town_{:x}", rand::random::<u64>());
    create(&base, &format!("create database {name} template {template}")).await;
    format!("{base}/{name}")
}

async fn create(base: &str, text: &str) {
    static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = ONE_AT_A_TIME.lock().await;
    let mut conn = sqlx::PgConnection::connect(&format!("{base}/postgres")).await.unwrap();
    conn.execute(sqlx::AssertSqlSafe(text.to_string())).await.unwrap();
    conn.close().await.unwrap();
}

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Keeps every line the program logs, at every level. Of libraries it writes none, at any setting (`cli`).
fn listen() {
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        let _ = tracing_subscriber::fmt().with_env_filter("off,hearback=trace").with_ansi(false).with_writer(|| Ear).try_init();
    });
}

struct Ear;
impl std::io::Write for Ear {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        LOG.lock().unwrap().extend_from_slice(line);
        Ok(line.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Everything that was logged so far, by any story.
pub fn logged() -> Vec<u8> {
    LOG.lock().unwrap().clone()
}
