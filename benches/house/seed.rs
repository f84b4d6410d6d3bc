//! Houses full of people, made once by the house's own verbs and kept: the same seed gives the same words.
//!
//! Fifty places hold twenty published concerns each, at every size of the house alike: they are what is measured, so
//! that pages of a small and a large house say the same. Everything else lies in further places whose sizes follow
//! Zipf's law, one concern in ten published. Threads have 0 to 20 messages after the first.

use crate::{
    Plan,
    town::{House, Town},
};
use hearback::{
    clock::{Clock, Time},
    config::Release,
    error::Result,
    ground::{
        anon::Keys,
        db::{Db, MIGRATIONS_SQLITE, Tx},
    },
    hear::{
        concern::{self, Kind, Lane, Said, See, Verdict},
        dialogue::{self, Speaker, Turn},
        moderation::{self, Bars, Decision},
    },
    house::{
        place::{self, Place, Settings},
        staff::{self, Role},
    },
};
use sha2::{Digest, Sha256};
use std::{path::PathBuf, sync::Arc, time::Instant};

/// Changes when the generator does, so that kept databases are made again.
const GENERATOR: u32 = 1;
/// Places that are measured, and the concerns each shows.
pub const SHOWN: u64 = 50;
const EACH: u64 = 20;
/// Concerns a closure.
const AT_ONCE: u64 = 250;

/// A database that is there.
pub struct Seeded {
    pub rows: u64,
    pub file: PathBuf,
}

impl Seeded {
    /// A house on it. Its readers write nothing but a session.
    pub fn open(&self, town: &Town) -> House {
        town.sqlite(&self.file)
    }

    /// A copy that may be written to.
    pub fn copy(&self, to: PathBuf) -> PathBuf {
        std::fs::create_dir_all(to.parent().expect("a folder")).and_then(|()| std::fs::copy(&self.file, &to)).expect("the database can be copied");
        to
    }

    /// What opens threads that were published, spread over the whole house: at most so many.
    pub fn receipts(&self, town: &Town, most: usize) -> Vec<String> {
        let published: Vec<u64> = (0..self.rows).filter(|i| is_published(*i)).collect();
        let step = (published.len() / most).max(1);
        published.iter().step_by(step).take(most).map(|i| town.keys.receipt_for(page_key(*i).as_bytes()).words().join(" ")).collect()
    }
}

/// Makes what is missing.
pub fn all(plan: &Plan, town: &Town) -> Vec<Seeded> {
    plan.rows.iter().map(|rows| one(plan, town, *rows)).collect()
}

fn one(plan: &Plan, town: &Town, rows: u64) -> Seeded {
    let (folder, now) = (plan.kept.join(rows.to_string()), Clock::Wall.now());
    let seeded = Seeded { rows, file: folder.join("hearback.db") };
    // What is three weeks old would soon be old enough to be erased.
    let fresh = std::fs::read_to_string(folder.join("made")).is_ok_and(|made| {
        let (what, at) = made.split_once(' ').unwrap_or_default();
        what == fingerprint() && at.trim().parse::<i64>().is_ok_and(|at| now.0 - at < 21 * Time::DAY)
    });
    if !fresh {
        let begun = Instant::now();
        let half = plan.scratch.join(format!("seed-{rows}.db"));
        town.runtime.block_on(async {
            let db = Db::sqlite(&half).await.expect("a new database");
            fill(&db, &town.keys, rows, now).await.expect("the verbs take what is seeded");
            db.close().await;
        });
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).and_then(|()| std::fs::rename(half, &seeded.file)).expect("the database can be kept");
        std::fs::write(folder.join("made"), format!("{} {}", fingerprint(), now.0)).expect("the folder can be written");
        println!("  seeded {rows} concerns in {:.0} s", begun.elapsed().as_secs_f64());
    }
    let megabytes = std::fs::metadata(&seeded.file).map_or(0.0, |m| m.len() as f64 / 1e6);
    println!("  data       {rows} concerns at {} places, {megabytes:.0} MB", places(rows));
    seeded
}

/// Of the generator and of the tables it fills.
fn fingerprint() -> String {
    let tables: Vec<u8> = MIGRATIONS_SQLITE.iter().flat_map(|m| m.checksum.to_vec()).collect();
    let hash: String = Sha256::digest(tables).iter().take(6).map(|b| format!("{b:02x}")).collect();
    format!("{GENERATOR}-{hash}")
}

fn places(rows: u64) -> u64 {
    match rows {
        0..=1000 => SHOWN,
        1001..=300_000 => 500,
        _ => 1000,
    }
}

/// A fair number from a seed: splitmix64.
fn dice(seed: u64) -> u64 {
    let z = seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// What the receipt of a seeded concern is made of.
pub fn page_key(i: u64) -> String {
    format!("seed {i}")
}

fn is_published(i: u64) -> bool {
    i < SHOWN * EACH || dice(i ^ 0x5eed).is_multiple_of(10)
}

const ENGLISH: &str = "the showers were cold again this morning and nobody at the desk knew when they will be mended could we have a lock on the middle door please \
    my post was given to someone else twice it is better than last winter thank you for the soup the queue outside starts at six in the rain \
    there is no place to charge a phone at night I asked about a bed near the wall because of my back";
const POLISH: &str = "prysznice były znowu zimne dziś rano i nikt nie wiedział kiedy zostaną naprawione proszę o zamek w środkowych drzwiach dziękuję za zupę";
const ARABIC: &str = "كانت الحمامات باردة مرة أخرى هذا الصباح ولم يعرف أحد متى يتم إصلاحها نرجو وضع قفل على الباب الأوسط شكرا على الحساء";

/// About as many bytes of words, by a seed.
pub fn text(seed: u64, bytes: usize) -> String {
    let all = [ENGLISH, ENGLISH, ENGLISH, ENGLISH, POLISH, ARABIC][(dice(seed ^ 7) % 6) as usize];
    let words: Vec<&str> = all.split_whitespace().collect();
    let mut out = String::with_capacity(bytes + 16);
    for n in 0.. {
        if out.len() >= bytes {
            break;
        }
        let word = words[(dice(seed.wrapping_mul(1_000_003).wrapping_add(n)) % words.len() as u64) as usize];
        out.push_str(if out.is_empty() { "" } else { " " });
        out.push_str(word);
    }
    out
}

/// The place of a concern: its number.
fn home(i: u64, others: &[f64]) -> usize {
    if i < SHOWN * EACH || others.is_empty() {
        return ((i / EACH) % SHOWN) as usize;
    }
    let at = dice(i ^ 0x217f) as f64 / u64::MAX as f64 * others.last().copied().unwrap_or(1.0);
    SHOWN as usize + others.partition_point(|sum| *sum < at).min(others.len() - 1)
}

/// Fills an empty house.
pub async fn fill(db: &Db, keys: &Keys, rows: u64, now: Time) -> Result<()> {
    let (mine, n) = (keys.clone(), places(rows));
    db.write(move |tx| Box::pin(async move { hearback::ground::anon::check_key(tx, &mine).await })).await?;
    // One slow hash for all; nobody signs in with it.
    let hash = staff::password::hash("three quiet owls").await?;
    let mine = keys.clone();
    let made = db.write(move |tx| Box::pin(async move { build(tx, &mine, n, &hash, now.plus(-200 * Time::DAY)).await })).await?;
    let others: Vec<f64> = (1..=n - SHOWN)
        .scan(0.0, |sum, k| {
            *sum += 1.0 / k as f64;
            Some(*sum)
        })
        .collect();
    let (made, others) = (Arc::new(made), Arc::new(others));
    for from in (0..rows).step_by(AT_ONCE as usize) {
        let (keys, made, others) = (keys.clone(), made.clone(), others.clone());
        let some = from..(from + AT_ONCE).min(rows);
        db.write(move |tx| {
            Box::pin(async move {
                for i in some {
                    let (place, by) = &made[home(i, &others)];
                    tell(tx, &keys, place, by, i, now).await?;
                }
                Ok(())
            })
        })
        .await?;
    }
    Ok(())
}

/// One organisation and its places. Each has a manager and two who answer; one person stands outside for all of them.
async fn build(tx: &mut Tx, keys: &Keys, n: u64, hash: &str, at: Time) -> Result<Vec<(Place, Speaker)>> {
    let root =
        place::make(tx, None, &Settings { telling: false, ..Settings::preset(place::Kind::Regional, "Open Door Trust", "open-door") }, "admin", at).await?;
    let mut made = Vec::new();
    let ola = staff::make_with_password(tx, keys, "Ola Grant", "advocate", "ola@example.org", hash, None, at).await?;
    staff::give(tx, &ola, Role::Outside, &root, "admin", at).await?;
    for p in 0..n {
        let here = place::make(tx, Some(&root), &Settings::preset(place::Kind::DropIn, &format!("Shelter {p}"), &format!("place-{p}")), "admin", at).await?;
        let mut manager = None;
        for (k, (name, title, role)) in
            [("Ana Field", "shelter manager", Role::Manager), ("Tom Reed", "night worker", Role::Worker), ("Kit Moss", "key worker", Role::Worker)]
                .into_iter()
                .enumerate()
        {
            let id = staff::make_with_password(tx, keys, name, title, &format!("p{p}-{k}@example.org"), hash, None, at).await?;
            staff::give(tx, &id, role, &here, "admin", at).await?;
            manager.get_or_insert(Speaker { staff_id: id, signed: staff::signed(name, title), role: role.key() });
        }
        made.extend(manager.map(|m| (here, m)));
    }
    Ok(made)
}

/// One concern and all that followed.
async fn tell(tx: &mut Tx, keys: &Keys, place: &Place, by: &Speaker, i: u64, now: Time) -> Result<()> {
    const REPLIES: [u64; 15] = [0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 6, 8, 20];
    let published = is_published(i);
    let at = now.plus(-Time::DAY * (30 + (dice(i ^ 1) % 50) as i64));
    let kind = [Kind::Problem, Kind::Problem, Kind::Idea, Kind::Question, Kind::Thanks][(dice(i ^ 2) % 5) as usize];
    let about_staff = !published && dice(i ^ 3).is_multiple_of(50);
    let said = Said {
        kind,
        words: text(i, if published { 300 } else { 120 + (dice(i ^ 4) % 700) as usize }),
        better: if dice(i ^ 5).is_multiple_of(3) { text(i ^ 6, 90) } else { String::new() },
        see: if published { See::Board } else { See::Team },
        lane: if about_staff { Lane::Outside } else { Lane::Team },
        now: false,
        locale: "en-GB".into(),
    };
    let key = page_key(i);
    concern::keep(tx, concern::write(keys, place, said, key.as_bytes(), Release::Now, at)?);
    let kept = concern::by_receipt(tx, keys, &keys.receipt_for(key.as_bytes())).await?.ok_or(hearback::error::Error::NotFound)?;
    let replies = REPLIES[(dice(i ^ 8) % 15) as usize].max(u64::from(published));
    for n in 0..replies {
        let (words, then) = (text(i ^ (n << 40), 200), at.plus(Time::DAY * (1 + n as i64)));
        if n % 2 == 0 {
            dialogue::take_turn(tx, keys, place, &kept, &Turn::Answer, &words, i64::MAX, by, then).await?;
        } else {
            dialogue::write_again(tx, keys, place, &kept, &words, i64::MAX, Release::Now, then).await?;
        }
    }
    if published {
        moderation::propose(tx, keys, place, &kept, &Bars::default(), &text(i ^ 9, 220), by.role, at.plus(Time::DAY * 22)).await?;
        let slot = at.plus(Time::DAY * 23);
        moderation::decide(tx, keys, place, &kept, Decision::Accepted, "", slot, slot).await?;
        if dice(i ^ 10).is_multiple_of(3) {
            let answered = concern::by_id(tx, &kept.id).await?.ok_or(hearback::error::Error::NotFound)?;
            dialogue::judge(tx, keys, place, &answered, Verdict::Yes, Release::Now, slot).await?;
        }
    }
    Ok(())
}
