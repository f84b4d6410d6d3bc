//! Starting and stopping: what does not fit is refused in one line before anything is made or changed.

use crate::{
    guest::{Guest, words},
    house::{House, refused},
};
use sqlx::{Connection, Executor, SqliteConnection};
use std::{
    fs,
    io::{Read, Seek, Write},
    net::TcpStream,
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::Path,
    time::Duration,
};

/// One message told, then killed, so that the words stand in the log as well as in the database.
async fn lived_in() -> (House, String) {
    let house = House::on_sqlite().await;
    let server = house.start();
    let guest = Guest::at(&server);
    let receipt = guest.send(&guest.nearly_tell(&words(7)).await).await.unwrap().receipt().0;
    tokio::task::spawn_blocking(move || server.kill()).await.unwrap();
    assert!(fs::metadata(house.log()).unwrap().len() > 0, "the log is what makes this hard");
    (house, receipt)
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_default()
}

fn spoil(house: &House, change: impl FnOnce(&mut fs::File)) {
    change(&mut fs::OpenOptions::new().write(true).open(house.database()).unwrap());
}

/// Each way to damage a database, what happens to the log, and what the sentence must say.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_database_is_refused_and_nothing_of_it_is_touched() {
    let (house, receipt) = lived_in().await;
    type Damage = fn(&House);
    let ways: [(&str, Damage); 8] = [
        ("page 1 overwritten", |h| spoil(h, |f| f.write_all(&[0xa5; 4096]).unwrap())),
        ("a page in the middle overwritten", |h| {
            let middle = bytes(&h.database()).len() as u64 / 8192 * 4096;
            spoil(h, |f| {
                f.seek(std::io::SeekFrom::Start(middle)).unwrap();
                f.write_all(&[0xa5; 4096]).unwrap();
            });
            fs::remove_file(h.log()).unwrap();
        }),
        ("cut in half", |h| spoil(h, |f| f.set_len(bytes(&h.database()).len() as u64 / 2).unwrap())),
        ("cut in half, without its log", |h| {
            spoil(h, |f| f.set_len(bytes(&h.database()).len() as u64 / 2).unwrap());
            fs::remove_file(h.log()).unwrap();
        }),
        ("cut to nothing", |h| spoil(h, |f| f.set_len(0).unwrap())),
        ("cut to nothing, without its log", |h| {
            spoil(h, |f| f.set_len(0).unwrap());
            fs::remove_file(h.log()).unwrap();
        }),
        ("gone, but for its log", |h| fs::remove_file(h.database()).unwrap()),
        ("something else altogether", |h| fs::write(h.database(), "Dear diary, ".repeat(2_000)).unwrap()),
    ];
    for (way, damage) in ways {
        let broken = house.copy().await;
        damage(&broken);
        let before = (bytes(&broken.database()), bytes(&broken.log()), bytes(&broken.key_file()));
        let said = refused(broken.program());
        assert!(said.contains("is damaged") && said.contains("backup") && said.contains("hearback.db"), "{way}: {said}");
        assert_eq!(before, (bytes(&broken.database()), bytes(&broken.log()), bytes(&broken.key_file())), "{way}: it was touched");
        assert_eq!(broken.database().exists(), !way.starts_with("gone"), "{way}");
    }
    // The one that nobody damaged starts and still has everything.
    let server = house.start();
    Guest::at(&server).come_back(&receipt).await.expect(&[&words(7)]);
    server.stop();
}

#[tokio::test]
async fn the_database_of_another_program_is_left_alone() {
    let house = House::empty();
    fs::create_dir(house.data()).unwrap();
    let mut conn = SqliteConnection::connect(&format!("sqlite://{}?mode=rwc", house.database().display())).await.unwrap();
    conn.execute("create table recipe (name text); insert into recipe values ('soup')").await.unwrap();
    conn.close().await.unwrap();
    let before = bytes(&house.database());
    let said = refused(house.program());
    assert!(said.contains("not a Hearback database"), "{said}");
    assert_eq!(before, bytes(&house.database()));
    assert!(!house.keys().exists());
}

#[tokio::test]
async fn the_key_is_made_once_for_its_owner_alone_and_away_from_the_data() {
    let house = House::empty();
    house.start().stop();
    let key = fs::metadata(house.key_file()).unwrap();
    assert_eq!((key.mode() & 0o777, key.uid()), (0o600, fs::metadata(house.folder()).unwrap().uid()));
    let made = bytes(&house.key_file());
    for file in fs::read_dir(house.data()).unwrap().map(|f| f.unwrap().path()) {
        let hex = made[made.len() - 65..made.len() - 1].to_vec();
        assert!(!bytes(&file).windows(hex.len()).any(|w| w == hex), "the key is in {}", file.display());
        assert_ne!(file.file_name(), house.key_file().file_name());
    }
    house.start().stop();
    assert_eq!(bytes(&house.key_file()), made, "one key for ever");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_is_opened_with_its_own_key_and_no_other() {
    for house in [House::on_sqlite().await, House::on_postgres().await] {
        let key = bytes(&house.key_file());
        let before = bytes(&house.database());
        fs::remove_file(house.key_file()).unwrap();
        let said = refused(house.program());
        assert!(said.contains("master.key is missing") && said.contains("Put it back"), "{said}");
        assert!(!house.key_file().exists(), "a new key would look like a fresh start");

        let stranger = House::empty();
        stranger.start().stop();
        fs::copy(stranger.key_file(), house.key_file()).unwrap();
        let said = refused(house.program());
        assert!(said.contains("is not the one this database was made with"), "{said}");

        fs::write(house.key_file(), &key).unwrap();
        fs::set_permissions(house.key_file(), fs::Permissions::from_mode(0o644)).unwrap();
        let said = refused(house.program());
        assert!(said.contains("mode 644") && said.contains("chmod 600"), "{said}");

        fs::set_permissions(house.key_file(), fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(house.key_file(), &key[..20]).unwrap();
        assert!(refused(house.program()).contains("is spoilt"));

        assert_eq!(before, bytes(&house.database()), "refusing changed it");
        fs::write(house.key_file(), &key).unwrap();
        house.start().stop();
        house.clear().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_server_on_one_data_folder_is_refused_until_the_first_is_gone() {
    let (house, receipt) = lived_in().await;
    let first = house.start();
    let said = refused(house.program());
    assert!(said.contains("already running on") && said.contains("data"), "{said}");
    Guest::at(&first).come_back(&receipt).await.expect(&[&words(7)]);
    tokio::task::spawn_blocking(move || first.kill()).await.unwrap();
    house.start().stop();
}

#[test]
fn a_wrong_setting_or_a_taken_address_is_named() {
    let house = House::empty();
    for (key, value, says) in [
        ("HEARBACK_KEEP_DAYS", "soon", "HEARBACK_KEEP_DAYS must be a whole number"),
        ("HEARBACK_PUBLIC_URL", "hear.example.org", "public_url"),
        ("HEARBACK_LISTEN", "8080", "listen must be"),
        ("HEARBACK_LOG", "loud=very", "log must be"),
        ("HEARBACK_CONFIG", "/nowhere/hearback.toml", "/nowhere/hearback.toml"),
    ] {
        let mut program = house.program();
        program.env(key, value);
        let said = refused(program);
        assert!(said.contains(says), "{said}");
        assert!(!house.data().exists() && !house.keys().exists(), "{key}: something was made all the same");
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut program = house.program();
    program.env("HEARBACK_LISTEN", &address);
    let said = refused(program);
    assert!(said.contains(&address) && said.contains("another program"), "{said}");
}

#[test]
fn a_postgres_out_of_reach_is_told_without_its_password() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let at_server = std::env::var("HEARBACK_TEST_POSTGRES").unwrap();
    let (_, there) = at_server.rsplit_once('@').unwrap();
    for (url, says) in [
        (format!("postgres://hearback:swordfish@127.0.0.1:{free}/hearback"), "refused"),
        (format!("postgres://postgres:swordfish@{there}/no_such_database"), "no_such_database"),
        (format!("postgres://no_such_person:swordfish@{there}/postgres"), "no_such_person"),
        ("postgres://hearback:swordfish@127.0.0.1:notaport/hearback".into(), "port"),
        (format!("postgres://hearback:swordfish@127.0.0.1:{free}/hearback?sslmode=sometimes"), "ssl"),
    ] {
        let house = House::empty();
        let mut program = house.program();
        program.env("HEARBACK_DATABASE_URL", &url);
        let said = refused(program);
        assert!(said.contains(says) && said.contains("PostgreSQL") && said.contains("HEARBACK_DATABASE_URL"), "{url}: {said}");
        assert!(!said.contains("swordfish") && !said.contains(&url), "{said}");
    }
}

/// The last press is half sent when the stop comes: the page that answers it is still given, and what it says is true.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_finishes_what_is_under_way() {
    for house in [House::on_sqlite().await, House::on_postgres().await] {
        let server = house.start();
        let guest = Guest::at(&server);
        let draft = guest.nearly_tell(&words(3)).await;
        drop(guest);
        let body = serde_urlencoded::to_string(&draft.fields).unwrap();
        let (half, rest) = body.split_at(body.len() / 2);
        let mut line = TcpStream::connect(&server.address).unwrap();
        line.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let head = format!(
            "POST {} HTTP/1.1\r\nhost: hearback\r\ncontent-type: application/x-www-form-urlencoded\r\nexpect: 100-continue\r\ncontent-length: {}\r\n\r\n",
            draft.action,
            body.len()
        );
        line.write_all(head.as_bytes()).unwrap();
        let mut go_on = [0; 25];
        line.read_exact(&mut go_on).unwrap();
        assert!(go_on.starts_with(b"HTTP/1.1 100 Continue"), "the request is being read");
        line.write_all(half.as_bytes()).unwrap();

        server.ask_to_stop();
        tokio::task::spawn_blocking({
            let address = server.address.clone();
            move || while TcpStream::connect(&address).is_ok() {}
        })
        .await
        .unwrap();
        line.write_all(rest.as_bytes()).unwrap();
        let mut answer = String::new();
        line.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("id=\"ticket\"") && answer.trim_end().ends_with("</html>"), "{answer}");
        server.stopped();
        assert!(!house.log().exists(), "a closed database is one file");
        assert_eq!(house.number("select count(*) from concern").await, 1);
        house.clear().await;
    }
}
