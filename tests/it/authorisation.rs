//! Every door of the house, tried by everyone who might stand before it.
//!
//! The table in `doors` says who may enter. This drives each route and method with each role, without a session, with an
//! expired one and a revoked one, for a place of one's own, another place and another organisation, and compares what
//! happens with the table. A route that is in the router but not in the table cannot exist: the router is built from it,
//! and a rule of the house keeps it so.

use crate::{
    story,
    support::{Town, Visitor, Worker},
};
use axum::http::Method;
use hearback::{
    clock::Time,
    doors::{self, Who},
    ground::db::Id,
    house::{
        key::{self, Scope},
        place::{Kind, Place, Settings},
        staff::Role,
    },
};
use std::{collections::HashMap, sync::Arc};

story!(
    every_door_lets_in_whom_the_table_names_and_nobody_else,
    nobody_reads_across_places_or_organisations,
    sessions_end,
    a_sign_that_no_text_holds_leads_nowhere,
);

/// A role of every kind at one place of each of two organisations.
struct Cast {
    north: Arc<Place>,
    workers: HashMap<(&'static str, &'static str), Worker>,
    /// One concern of each lane at each place: (place, lane) -> id.
    concerns: HashMap<(&'static str, &'static str), String>,
}

async fn cast(town: &Town) -> Cast {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let harbour = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let other = town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    let mut workers = HashMap::new();
    for (slug, place) in [("northside", &north), ("harbour", &harbour), ("marigold", &other)] {
        for role in Role::ALL {
            let name = format!("{}{} Person", slug[..1].to_uppercase() + &slug[1..], role.key());
            workers.insert((slug, role.key()), town.worker(&name, role.key(), role, place).await);
        }
    }
    let mut concerns = HashMap::new();
    for slug in ["northside", "harbour", "marigold"] {
        for (lane, about) in [("team", ""), ("outside", "yes")] {
            let more: Vec<(&str, &str)> = if about.is_empty() { vec![("see", "board")] } else { vec![("about_staff", about)] };
            town.guest().tell(slug, "problem", &format!("Something at {slug} for {lane}"), &more).await;
            let known: Vec<String> = concerns.values().cloned().collect();
            let mut tx = town.app.db.read().await.unwrap();
            let all: Vec<(String,)> = tx.q(hearback::sql!("select id from concern")).all().await.unwrap();
            let new = all.into_iter().map(|r| r.0).find(|id| !known.contains(id)).unwrap();
            concerns.insert((slug, lane), new);
        }
    }
    town.wait_for_slot();
    Cast { north, workers, concerns }
}

impl Cast {
    fn worker(&self, slug: &'static str, role: Role) -> &Worker {
        &self.workers[&(slug, role.key())]
    }

    /// A real address for a path of the table, at Northside.
    fn address(&self, path: &str, lane: &'static str) -> String {
        let someone = &self.worker("northside", Role::Worker).id.0;
        let id = if path.contains("/concern/") {
            self.concerns[&("northside", lane)].clone()
        } else if path.contains("/people/") || path.contains("/handover/") {
            someone.clone()
        } else {
            self.north.id.0.clone()
        };
        path.replace("{id}", &id)
            .replace("{place}", "northside")
            .replace("{slug}", "northside")
            .replace("{number}", "101")
            .replace("{link}", "no-such-link")
            .replace("{post}", &Id::random().0)
            .replace("{closure}", &Id::random().0)
            .replace("{name}", "none.css")
    }
}

impl Cast {
    /// Knocks with a key for Northside that may do these things, with one that is none, or without.
    async fn as_program(&self, town: &Town, method: &str, path: &str, may: Option<Vec<Scope>>) -> u16 {
        let bearer = match may {
            None => String::new(),
            Some(may) if may.is_empty() => "Bearer hb_none".into(),
            Some(may) => {
                let (keys, place, now) = (town.app.keys.clone(), self.north.clone(), town.now());
                let making = town.app.db.write(move |tx| Box::pin(async move { key::make(tx, &keys, &place, "knock", &may, "admin", now).await }));
                format!("Bearer {}", making.await.unwrap())
            }
        };
        crate::api::ask(town, method, path, &[("authorization", &bearer), ("content-type", "application/json")], b"{}").await.status
    }
}

/// What a door did: let in (whatever happened behind it), asked to sign in, or refused.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Outcome {
    In,
    SignIn,
    Refused,
}

async fn knock(visitor: &mut Visitor<'_>, method: &str, path: &str, secret: &str) -> (Outcome, u16) {
    let method: Method = method.parse().unwrap();
    let body = (method != Method::GET).then(|| format!("form={secret}").into_bytes());
    let page = visitor.once(&method, path, body).await;
    let to_sign_in = page.header("location").is_some_and(|l| l.starts_with("/desk/sign-in"));
    assert!(page.status < 500, "{method} {path}: {}", page.status);
    let outcome = match page.status {
        401 => Outcome::SignIn,
        _ if to_sign_in && path != "/desk/sign-out" => Outcome::SignIn,
        403 => Outcome::Refused,
        _ => Outcome::In,
    };
    (outcome, page.status)
}

async fn every_door_lets_in_whom_the_table_names_and_nobody_else(town: Town) {
    let cast = cast(&town).await;
    let doors = doors::all();
    assert!(doors.len() > 30 && doors.iter().all(|d| d.path.starts_with("/desk") || !matches!(d.who, Who::Desk(_))), "what is outside the desk is for guests");
    let mut tried = 0;
    for door in &doors {
        for method in ["GET", "POST", "PUT", "DELETE", "PATCH"] {
            let path = cast.address(door.path, "team");
            if !door.methods.contains(&method) {
                let mut anyone = town.stranger_at_the_desk();
                let page = anyone.once(&method.parse().unwrap(), &path, Some(Vec::new())).await;
                assert!(matches!(page.status, 401 | 403 | 405 | 303), "{method} {path} is not in the table, yet answers {}", page.status);
                continue;
            }
            match door.who {
                Who::Guest => {
                    let (outcome, status) = knock(&mut town.stranger_at_the_desk(), method, &path, "").await;
                    assert_ne!(outcome, Outcome::SignIn, "{method} {path}: {status}");
                }
                Who::Program(scope) => {
                    for (key, expected) in
                        [(None, 401), (Some(vec![]), 401), (Some(vec![scope]), 0), (Some(Scope::ALL.into_iter().filter(|s| *s != scope).collect()), 403)]
                    {
                        let status = cast.as_program(&town, method, &path, key).await;
                        assert!(status == expected || expected == 0 && !matches!(status, 401 | 403 | 405), "{method} {path}: {status}, not {expected}");
                    }
                }
                Who::Desk(roles) => {
                    let (outcome, _) = knock(&mut town.stranger_at_the_desk(), method, &path, "").await;
                    assert!(outcome == Outcome::SignIn || path == "/desk/sign-out", "{method} {path} without a session");
                    for role in Role::ALL {
                        // A worker for this knock alone: some doors change or end what they are used with.
                        let place = cast.north.clone();
                        let worker = town.worker(&format!("Knock{tried} Person"), "knocks", role, &place).await;
                        let mut visitor = town.at_desk(&worker).await;
                        let secret = visitor.go("/desk/me").await.field("form");
                        let (outcome, status) = knock(&mut visitor, method, &path, &secret).await;
                        let expected = if roles.contains(&role) { Outcome::In } else { Outcome::Refused };
                        assert_eq!(outcome, expected, "{method} {path} as {}: {status}", role.key());
                        if method == "POST" && expected == Outcome::In && path != "/desk/sign-out" {
                            let mut visitor = town.at_desk(&worker).await;
                            let (outcome, status) = knock(&mut visitor, method, &path, "another form's secret").await;
                            assert!(outcome == Outcome::Refused || status == 404, "{method} {path} without the secret of its form: {status}");
                        }
                        tried += 1;
                    }
                }
            }
        }
    }
    assert!(tried > 150, "{tried}");
}

async fn nobody_reads_across_places_or_organisations(town: Town) {
    let cast = cast(&town).await;
    for ((slug, lane), id) in &cast.concerns {
        for (at, role) in cast.workers.keys() {
            let role = Role::from_key(role).unwrap();
            let mut visitor = town.at_desk(cast.worker(at, role)).await;
            let status = visitor.once(&Method::GET, &format!("/desk/concern/{id}"), None).await.status;
            let reads = match *lane {
                "outside" => role == Role::Outside,
                _ => matches!(role, Role::Worker | Role::Manager | Role::Safeguarding | Role::Moderator),
            };
            let door_open = !matches!(role, Role::Reviewer | Role::Admin | Role::Steward);
            let expected = if at == slug && reads {
                200
            } else if door_open {
                404
            } else {
                403
            };
            assert_eq!(status, expected, "a concern of {slug} for {lane}, read by {} at {at}", role.key());
            visitor.go("/desk").await;
            let says = visitor.page.says(&format!("Something at {slug} for {lane}"));
            assert_eq!(says, at == slug && reads, "the inbox of {} at {at} and {slug} for {lane}", role.key());
        }
    }
    // An admin sets up their own organisation's places and people, and does not know of others.
    let mut admin = town.at_desk(cast.worker("marigold", Role::Admin)).await;
    admin.go("/desk/places").await;
    assert!(admin.page.says("Marigold") && !admin.page.says("Northside"));
    admin.go("/desk/people").await;
    assert!(!admin.page.says("Northside"), "{}", admin.page.text());
    for path in [format!("/desk/places/{}", cast.north.id), format!("/desk/people/{}", cast.worker("northside", Role::Worker).id)] {
        assert_eq!(admin.go(&path).await.status, 404, "{path}");
    }
}

async fn sessions_end(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    // Left alone for half an hour, and after a working day whatever one does.
    let mut desk = town.at_desk(&ana).await;
    desk.worker = None;
    town.wait_minutes(29);
    assert_eq!(desk.once(&Method::GET, "/desk", None).await.status, 200);
    town.wait_minutes(31);
    assert_eq!(desk.once(&Method::GET, "/desk", None).await.status, 303);
    let mut desk = town.at_desk(&ana).await;
    desk.worker = None;
    for _ in 0..17 {
        assert_eq!(desk.once(&Method::GET, "/desk", None).await.status, 200);
        town.wait(28 * Time::MINUTE);
    }
    town.wait(10 * Time::MINUTE);
    assert_eq!(desk.once(&Method::GET, "/desk", None).await.status, 303, "eight hours are enough");
    // Signed out, and signed out elsewhere.
    let mut here = town.at_desk(&tom).await;
    let mut there = town.at_desk(&tom).await;
    here.worker = None;
    there.worker = None;
    here.go("/desk/me").await;
    here.press("Sign out everywhere else", &[]).await;
    assert_eq!(there.once(&Method::GET, "/desk", None).await.status, 303);
    assert_eq!(here.once(&Method::GET, "/desk", None).await.status, 200);
    let cookies = here.cookies.clone();
    here.press("Sign out", &[]).await;
    here.cookies = cookies;
    assert_eq!(here.once(&Method::GET, "/desk", None).await.status, 303, "the old cookie opens nothing");
}

/// PostgreSQL refuses a text with such a sign, which must not come out as a fault of ours.
async fn a_sign_that_no_text_holds_leads_nowhere(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut guest, mut desk) = (town.guest(), town.at_desk(&ana).await);
    let mut tried = 0;
    for door in doors::all().iter().filter(|d| d.methods.contains(&"GET") && d.path.contains('{') && !matches!(d.who, Who::Program(_))) {
        let path: String = door
            .path
            .split('/')
            .map(|part| if part.starts_with('{') { "/%00" } else { part }.trim_start_matches('/').to_string())
            .collect::<Vec<_>>()
            .join("/");
        let by = if matches!(door.who, Who::Guest) { &mut guest } else { &mut desk };
        assert_eq!(by.go(&path).await.status, 404, "{path}");
        tried += 1;
    }
    assert!(tried > 30, "{tried}");
    assert_eq!(desk.go("/desk/promises/new?concern=%00").await.status, 404);
}
