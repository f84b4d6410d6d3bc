//! Disks that are full or cannot be written to: nobody is given a receipt for what is not kept, the page says so and has
//! the words still on it, and when there is room again everything works.

use crate::{
    guest::{Guest, says, words},
    house::{House, Server, refused},
    page::Page,
};
use std::{
    fs,
    os::{
        fd::AsRawFd,
        unix::fs::{MetadataExt, PermissionsExt},
    },
    path::{Path, PathBuf},
    process::Command,
};

/// What a person reads when nothing could be kept.
#[track_caller]
fn says_nothing_was_kept(page: &Page, words: &str) {
    assert_eq!(page.status, 503, "{}", page.text());
    page.expect(&[&says("err-fault"), words]);
    assert!(!page.html.contains("ticket"), "a receipt for nothing");
    assert!(page.has_button(&says("check-send")), "they cannot try again");
}

/// Tells until the disk is full, makes room, and tells again. Gives how many messages were acknowledged; all are there.
async fn fill_and_mend(server: Server, room: impl FnOnce(u32)) -> (Server, usize) {
    let guest = Guest::at(&server);
    let mut acknowledged = vec![];
    let long = |n: usize| format!("{} {}", words(n), "and so on ".repeat(350));
    let mut refused = None;
    for n in 0..400 {
        let draft = guest.nearly_tell(&long(n)).await;
        let page = guest.send(&draft).await.unwrap();
        if page.status != 200 {
            says_nothing_was_kept(&page, &words(n));
            refused = Some((n, page));
            break;
        }
        acknowledged.push((n, page.receipt().0));
    }
    let (n, page) = refused.expect("the disk never was full");
    assert!(acknowledged.len() > 2, "it was full from the start");
    let mut kept = None;
    for _ in 0..3 {
        let again = guest.send(&page.press(&says("check-send"), &[])).await.unwrap();
        // SQLite may find room by itself when its log can start over. Then it is a receipt, and must be a true one.
        if again.status == 200 {
            kept = Some(again.receipt().0);
            break;
        }
        says_nothing_was_kept(&again, &words(n));
    }
    let (_, first) = &acknowledged[0];
    guest.come_back(first).await.expect(&[&words(0)]);
    assert_eq!(guest.get("/readyz").await.unwrap().status, 200, "reading goes on");

    room(server.pid());
    let page = guest.send(&page.press(&says("check-send"), &[])).await.unwrap();
    assert_eq!(page.status, 200, "there is room again: {}", page.text());
    let receipt = page.receipt().0;
    assert!(kept.is_none_or(|k| k == receipt), "the same page has the same words");
    acknowledged.push((n, receipt));
    for (n, receipt) in &acknowledged {
        guest.come_back(receipt).await.expect(&[&words(*n)]);
    }
    (server, acknowledged.len())
}

/// Stops it and looks at what it leaves behind.
async fn leaves(server: Server, house: &House, messages: usize, found: impl FnOnce()) {
    let said = tokio::task::spawn_blocking(move || server.stop()).await.unwrap();
    assert!(said.contains("a message was not kept"), "whoever runs this must be able to see it:\n{said}");
    found();
    assert_eq!(usize::try_from(house.number("select count(*) from concern").await).unwrap(), messages);
    assert_eq!(house.number("select count(*) from pragma_integrity_check where integrity_check = 'ok'").await, 1);
}

/// Works for everybody: no file of the program may grow beyond a megabyte, until that is lifted.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_that_may_not_grow_are_no_receipts_and_no_end() {
    let house = House::on_sqlite().await;
    // The signal that comes with it would end the program; a full disk sends none.
    let server = Server::start(house.shell("trap '' XFSZ; ulimit -S -f 2048; exec \"$0\""));
    let lift = |pid: u32| assert!(Command::new("prlimit").args(["--fsize=unlimited", "--pid", &pid.to_string()]).status().unwrap().success());
    let (server, messages) = fill_and_mend(server, lift).await;
    leaves(server, &house, messages, || {}).await;
}

/// A small disk of its own, where the system lets us make one: somebody else's file leaves it almost no room.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_gives_no_receipts_and_is_no_end() {
    if !may_mount() {
        println!("left out: no disk can be mounted here");
        return;
    }
    let house = House::on_sqlite().await;
    fs::create_dir(house.folder().join("disk")).unwrap();
    let disk = "mount -t tmpfs -o size=6m none disk && cp data/* disk && HEARBACK_DATA=disk exec \"$0\"";
    let server = Server::start(house.shell(&format!("exec unshare --map-root-user --mount sh -c '{disk}' \"$0\"")));
    // The disk belongs to the program and goes with it, unless somebody holds it.
    let inside = fs::File::open(format!("/proc/{}/root{}", server.pid(), house.folder().join("disk").display())).unwrap();
    let held = PathBuf::from(format!("/proc/self/fd/{}", inside.as_raw_fd()));
    let filler = held.join("filler");
    let mut most = vec![0; 6 << 20];
    while fs::write(&filler, &most).is_err() {
        most.truncate(most.len() - (16 << 10));
    }
    most.truncate(most.len() - (256 << 10));
    fs::write(&filler, &most).unwrap();

    let (server, messages) = fill_and_mend(server, |_| fs::remove_file(&filler).unwrap()).await;
    let fetch = || assert!(fs::copy(held.join("hearback.db"), house.database()).unwrap() > 0);
    leaves(server, &house, messages, fetch).await;
}

fn may_mount() -> bool {
    let tried = Command::new("unshare").args(["--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    tried.is_ok_and(|tried| tried.status.success())
}

/// Without the power of root to write to everything, which would make these tests say nothing.
fn as_anybody(house: &House) -> Command {
    let is_root = fs::metadata(house.folder()).unwrap().uid() == 0;
    house.shell(if is_root { "exec setpriv --inh-caps=-all --bounding-set=-all \"$0\"" } else { "exec \"$0\"" })
}

fn may(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn what_cannot_be_written_to_is_refused_at_the_start() {
    type Lock = fn(&House);
    let ways: [(&str, Lock, &str); 5] = [
        ("a folder that may only be read", |h| may(&h.data(), 0o555), "cannot be written to"),
        (
            "the same without a lock file in it",
            |h| {
                fs::remove_file(h.data().join("hearback.lock")).unwrap();
                may(&h.data(), 0o555);
            },
            "cannot be written to",
        ),
        ("a database that may only be read", |h| may(&h.database(), 0o444), "cannot be written to"),
        ("a database nobody may read", |h| may(&h.database(), 0o000), "cannot be written to"),
        ("a key nobody may read", |h| may(&h.key_file(), 0o000), "cannot be read"),
    ];
    let house = House::on_sqlite().await;
    for (way, lock, says) in ways {
        let locked = house.copy().await;
        let before = fs::read(locked.database()).unwrap();
        lock(&locked);
        let said = refused(as_anybody(&locked));
        assert!(said.contains(says), "{way}: {said}");
        may(&locked.data(), 0o755);
        may(&locked.database(), 0o644);
        may(&locked.key_file(), 0o600);
        assert_eq!(before, fs::read(locked.database()).unwrap(), "{way}: it was touched");
        Server::start(as_anybody(&locked)).stop();
    }
}

#[test]
fn folders_that_cannot_be_made_are_named() {
    let house = House::empty();
    may(house.folder(), 0o555);
    let said = refused(as_anybody(&house));
    assert!(said.contains("The data folder") && said.contains("cannot be made"), "{said}");
    may(house.folder(), 0o755);
    fs::create_dir(house.data()).unwrap();
    may(house.folder(), 0o555);
    let said = refused(as_anybody(&house));
    assert!(said.contains("The key file") && said.contains("cannot be made"), "{said}");
    may(house.folder(), 0o755);
    Server::start(as_anybody(&house)).stop();
}
