use super::*;
use crate::{
    clock::Clock,
    config::Totp,
    ground::{
        anon::{Footprint, Keys, Limits},
        db::Db,
    },
    house::place::{self, Kind, Settings},
};
use std::sync::Arc;

const NOON: Time = Time(1_781_265_600_000);
const PASSWORD: &str = "kettle rain bicycle";
const SECRET: &[u8] = b"12345678901234567890";

fn code(now: Time) -> String {
    second_key::Secret::from_bytes(SECRET).code(now)
}

struct House {
    db: Db,
    keys: Keys,
    limits: Limits,
    root: Place,
    here: Place,
    _folder: tempfile::TempDir,
}

impl House {
    async fn new() -> House {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::sqlite(&folder.path().join("hearback.db")).await.unwrap();
        let limits = Limits::new(Clock::Held(Arc::default()), 9, 9, 9, 1_000);
        let (root, here) = db
            .write(|tx| {
                Box::pin(async move {
                    let root = place::make(tx, None, &Settings::preset(Kind::Regional, "Together", "together"), "admin", NOON).await?;
                    let here = place::make(tx, Some(&root), &Settings::preset(Kind::DropIn, "Northside", "northside"), "admin", NOON).await?;
                    Ok((root, here))
                })
            })
            .await
            .unwrap();
        House { db, keys: Keys::derive(&rand::random()).unwrap(), limits, root, here, _folder: folder }
    }

    /// Somebody who can sign in.
    async fn has(&self, name: &'static str, email: &'static str, role: Role, place: &Place) -> Id {
        let (keys, place, hash) = (self.keys.clone(), place.clone(), password::hash(PASSWORD).await.unwrap());
        let made = self.db.write(move |tx| {
            Box::pin(async move {
                let id = make_with_password(tx, &keys, name, "night worker", email, &hash, Some(SECRET), NOON).await?;
                give(tx, &id, role, &place, "admin", NOON).await?;
                Ok(id)
            })
        });
        made.await.unwrap()
    }

    async fn link(&self, staff: &Id, now: Time) -> String {
        let (keys, staff, at) = (self.keys.clone(), staff.clone(), self.here.id.clone());
        self.db.write(move |tx| Box::pin(async move { invite(tx, &keys, &staff, &at, "admin", now).await })).await.unwrap()
    }

    async fn joins(&self, link: &str, name: &'static str, now: Time) -> Result<Id> {
        let (keys, link) = (self.keys.clone(), link.to_string());
        let with = Credentials { hash: password::hash("another three words").await?, secret: None, step: 7 };
        let details = Details::new(name, "cook", "");
        self.db.write(move |tx| Box::pin(async move { join(tx, &keys, &link, &details, &with, now).await })).await
    }

    async fn begins(&self, staff: &Id, now: Time) -> String {
        let (keys, staff) = (self.keys.clone(), staff.clone());
        self.db.write(move |tx| Box::pin(async move { begin(tx, &keys, &staff, now).await })).await.unwrap()
    }

    async fn who_reads(&self, roles: &[Role]) -> Vec<String> {
        let mut tx = self.db.read().await.unwrap();
        readers(&mut tx, &self.here, roles).await.unwrap().into_iter().map(|r| r.name).collect()
    }

    async fn sign_in(&self, email: &str, password: &str, code: &str, now: Time) -> Outcome {
        let attempt = Attempt { email: email.into(), password: password.into(), code: code.into(), from: self.from() };
        sign_in(&self.db, &self.keys, &self.limits, Totp::Required, attempt, now).await.unwrap()
    }

    fn from(&self) -> Footprint {
        self.limits.footprint([127, 0, 0, 1].into())
    }

    async fn seat(&self, token: &str, now: Time) -> Option<Seat> {
        open(&mut self.db.read().await.unwrap(), &self.keys, token, now).await.unwrap().map(|found| found.seat)
    }
}

#[tokio::test]
async fn readers_are_near_first_active_and_each_once() {
    let house = House::new().await;
    house.has("Vera Stokes", "vera@x.example", Role::Manager, &house.root).await;
    house.has("Tom Reid", "tom@x.example", Role::Worker, &house.here).await;
    let ana = house.has("Ana Silva", "ana@x.example", Role::Worker, &house.here).await;
    house.has("Samira Haddad", "samira@x.example", Role::Outside, &house.root).await;
    let place = house.root.clone();
    let (here, again) = (house.here.clone(), ana.clone());
    let twice = house.db.write(move |tx| {
        Box::pin(async move {
            give(tx, &again, Role::Manager, &place, "admin", NOON).await?;
            give(tx, &again, Role::Worker, &here, "admin", NOON).await?;
            let asked = make(tx, "Dana Bright", "volunteer", "dana@x.example", NOON).await?;
            give(tx, &asked, Role::Worker, &here, "admin", NOON).await
        })
    });
    twice.await.unwrap();
    assert_eq!(house.who_reads(&[Role::Worker, Role::Manager]).await, ["Ana", "Tom", "Vera"], "Dana has not joined yet");
    assert_eq!(house.who_reads(&[Role::Outside]).await, ["Samira"]);
    assert_eq!(house.who_reads(&[Role::Admin]).await, [""; 0]);

    let acts = ledger::acts_about(&mut house.db.read().await.unwrap(), &ana).await.unwrap();
    assert_eq!(acts.iter().filter(|a| **a == Act::RoleGiven).count(), 2, "a role given twice is one");
    let gone = ana.clone();
    house.db.write(move |tx| Box::pin(async move { leave(tx, &gone, "admin", NOON).await })).await.unwrap();
    assert_eq!(house.who_reads(&[Role::Worker, Role::Manager]).await, ["Tom", "Vera"]);
    let acts = ledger::acts_about(&mut house.db.read().await.unwrap(), &ana).await.unwrap();
    assert_eq!(acts.iter().filter(|a| matches!(a, Act::RoleTaken | Act::StaffLeft)).count(), 3);
    let again = house.db.write(move |tx| Box::pin(async move { leave(tx, &ana, "admin", NOON).await })).await;
    assert!(matches!(again, Err(Error::NotFound)), "nobody leaves twice");
}

#[tokio::test]
async fn an_address_is_one_person() {
    let house = House::new().await;
    let twice = house.db.write(|tx| {
        Box::pin(async move {
            make(tx, "Ana", "manager", "ana@x.example", NOON).await?;
            Ok(make(tx, "Other", "manager", "ANA@x.example", NOON).await)
        })
    });
    assert!(matches!(twice.await.unwrap(), Err(Error::Refused(_))));
}

#[tokio::test]
async fn a_sign_in_needs_all_three_and_a_code_counts_once() {
    let house = House::new().await;
    let ana = house.has("Ana Silva", "ana@x.example", Role::Manager, &house.here).await;
    let later = NOON.plus(Time::MINUTE);
    for (email, password, code) in [
        ("nobody@x.example", PASSWORD, code(NOON)),
        ("ana@x.example", "kettle rain bicycles", code(NOON)),
        ("ana@x.example", PASSWORD, "000000".into()),
        ("ana@x.example", PASSWORD, String::new()),
    ] {
        assert_eq!(house.sign_in(email, password, &code, NOON).await, Outcome::Wrong);
    }
    let Outcome::In { token, staff } = house.sign_in(" ANA@x.example", PASSWORD, &code(NOON), NOON).await else { panic!() };
    assert_eq!(staff, ana);
    assert_eq!(house.seat(&token, NOON).await.unwrap().posts[0].role, Role::Manager);
    assert_eq!(house.sign_in("ana@x.example", PASSWORD, &code(NOON), NOON).await, Outcome::Wrong, "the same code again");
    assert_eq!(house.sign_in("ana@x.example", PASSWORD, &code(NOON.plus(-30_000)), NOON).await, Outcome::Wrong, "an earlier one");
    assert!(matches!(house.sign_in("ana@x.example", PASSWORD, &code(later), later).await, Outcome::In { .. }));
}

#[tokio::test]
async fn after_five_failures_one_waits_whether_one_works_here_or_not() {
    let house = House::new().await;
    house.has("Ana Silva", "ana@x.example", Role::Manager, &house.here).await;
    for email in ["ana@x.example", "nobody@x.example"] {
        for _ in 0..5 {
            assert_eq!(house.sign_in(email, "wrong", "", NOON).await, Outcome::Wrong);
        }
        assert_eq!(house.sign_in(email, PASSWORD, &code(NOON), NOON).await, Outcome::Wait(1));
    }
    let then = NOON.plus(Time::SECOND);
    assert!(matches!(house.sign_in("ana@x.example", PASSWORD, &code(then), then).await, Outcome::In { .. }));
    assert!(matches!(house.sign_in("ana@x.example", "wrong", "", then).await, Outcome::Wrong), "who was let in starts anew");
}

#[tokio::test]
async fn a_session_ends_by_itself_and_with_every_change() {
    let house = House::new().await;
    let ana = house.has("Ana Silva", "ana@x.example", Role::Manager, &house.here).await;
    let token = house.begins(&ana, NOON).await;
    assert!(house.seat("another", NOON).await.is_none());
    assert!(house.seat(&token, NOON.plus(29 * Time::MINUTE)).await.is_some());
    assert!(house.seat(&token, NOON.plus(30 * Time::MINUTE)).await.is_none(), "half an hour of quiet");

    let session = house.seat(&token, NOON).await.unwrap().session_id;
    for n in 1..=24 {
        let (session, now) = (session.clone(), NOON.plus(n * 20 * Time::MINUTE));
        house.db.write(move |tx| Box::pin(async move { touch(tx, &session, now).await })).await.unwrap();
    }
    assert!(house.seat(&token, NOON.plus(8 * Time::HOUR - 1)).await.is_some());
    assert!(house.seat(&token, NOON.plus(8 * Time::HOUR)).await.is_none(), "a working day");

    let (one, two) = (house.begins(&ana, NOON).await, house.begins(&ana, NOON).await);
    let (first, second) = (house.seat(&one, NOON).await.unwrap(), house.seat(&two, NOON).await.unwrap());
    assert_ne!(first.form_secret, second.form_secret);
    house.db.write(move |tx| Box::pin(async move { change_password(tx, &first, "x").await })).await.unwrap();
    assert!(house.seat(&one, NOON).await.is_some() && house.seat(&two, NOON).await.is_none(), "a new password ends the others");

    let (staff, post) = (ana.clone(), second.posts[0].id.clone());
    house.db.write(move |tx| Box::pin(async move { take(tx, &staff, &post, "admin", NOON).await })).await.unwrap();
    assert!(house.seat(&one, NOON).await.is_none(), "and so does a role");
    let three = house.begins(&ana, NOON).await;
    house.db.write(move |tx| Box::pin(async move { leave(tx, &ana, "admin", NOON).await })).await.unwrap();
    assert!(house.seat(&three, NOON).await.is_none());
}

#[tokio::test]
async fn a_link_works_once_for_a_day_and_only_the_newest() {
    let house = House::new().await;
    let ana = house.has("Ana Silva", "ana@x.example", Role::Manager, &house.here).await;
    let token = house.begins(&ana, NOON).await;
    let (old, new) = (house.link(&ana, NOON).await, house.link(&ana, NOON).await);
    assert!(matches!(house.joins(&old, "Ana Silva", NOON).await, Err(Error::Stale)), "a newer one took its place");
    assert!(matches!(house.joins(&new, "Ana Silva", NOON.plus(LASTS)).await, Err(Error::Stale)), "a day later");
    assert!(house.seat(&token, NOON).await.is_some(), "until it is used, nothing changes");

    assert_eq!(house.joins(&new, "Ana Silva-Reyes", NOON.plus(LASTS - 1)).await.unwrap(), ana);
    assert!(matches!(house.joins(&new, "Ana", NOON).await, Err(Error::Stale)), "once");
    assert!(house.seat(&token, NOON).await.is_none());
    assert_eq!(house.sign_in("ana@x.example", PASSWORD, &code(NOON), NOON).await, Outcome::Wrong, "the old password is gone");
    let person = person(&mut house.db.read().await.unwrap(), &ana).await.unwrap();
    assert_eq!((person.name.as_str(), person.title.as_str(), person.asked_at), ("Ana Silva-Reyes", "cook", None));
}

#[tokio::test]
async fn the_first_link_is_for_an_empty_house() {
    let house = House::new().await;
    let make = || {
        let keys = house.keys.clone();
        house.db.write(move |tx| Box::pin(async move { first_link(tx, &keys, NOON).await }))
    };
    let (old, new) = (make().await.unwrap(), make().await.unwrap());
    let look = async |link: &str| look(&mut house.db.read().await.unwrap(), &house.keys, link, NOON).await.unwrap();
    assert!(matches!(look(&old).await, Link::Unknown) && matches!(look(&new).await, Link::Works(None, _)));
    assert!(matches!(house.joins(&new, "Mallory", NOON).await, Err(Error::Stale)), "it is no invitation");
    house.has("Ana Silva", "ana@x.example", Role::Admin, &house.root).await;
    assert!(matches!(look(&new).await, Link::Over));
    assert!(make().await.is_err());
}
