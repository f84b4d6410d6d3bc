//! What is about someone who works here does not exist for those who work there: the same days are lived twice, once with
//! it and once without, and whatever anybody of the place can open, search, count, export, be mailed or watch is the same.

use crate::{
    concern::only_concern,
    support::{Town, Worker, london, with_mail},
};
use axum::http::Method;
use hearback::{
    clock::Day,
    doors::{self, Who},
    ground::db::Id,
    hear::concern::{self, Lane},
    house::staff::{self, Role},
};
use std::collections::BTreeMap;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_of_the_place_can_tell_the_difference_on_sqlite() {
    let (without, with) = (lived(Town::on_sqlite(with_mail).await, false).await, lived(Town::on_sqlite(with_mail).await, true).await);
    compared(&without, &with);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_of_the_place_can_tell_the_difference_on_postgres() {
    let (without, with) = (lived(Town::on_postgres(with_mail).await, false).await, lived(Town::on_postgres(with_mail).await, true).await);
    compared(&without, &with);
}

fn compared(without: &BTreeMap<String, String>, with: &BTreeMap<String, String>) {
    assert!(without.len() > 120 && without.keys().eq(with.keys()), "{} and {}", without.len(), with.len());
    for (what, said) in without {
        assert_eq!(said, &with[what], "{what} tells that something is about staff");
    }
    let found = &without["manager finds water"];
    assert!(found.contains("No hot water, day 0"), "the search finds what is the team's: {found}");
}

/// What is about staff, in the lane it goes to; `water` is what is searched for.
const SECRETS: [(&str, &str); 3] =
    [("problem", "He pours water over us"), ("unsafe", "The night worker takes my water and money"), ("idea", "Samira drinks our water")];

/// Some days at Northside, and everything its people and the public see on the last of them.
async fn lived(town: Town, with: bool) -> BTreeMap<String, String> {
    let place = town.northside().await;
    let mut people: Vec<(Role, Worker)> = Vec::new();
    for role in Role::ALL {
        people.push((role, town.worker(&format!("{} Person", role.key()), role.key(), role, &place).await));
    }
    let of = |role: Role| people.iter().find(|(r, _)| *r == role).unwrap().1.clone();
    town.set_clock(london(2026, 6, 9, 10, 0));
    town.guest().tell("northside", "problem", "No hot water, day 0", &[("see", "board")]).await;
    let team = only_concern(&town).await;
    let mut hidden = Vec::new();
    if with {
        for (n, (kind, words)) in SECRETS.into_iter().enumerate() {
            let mut guest = town.guest();
            guest.go("/p/northside/tell").await;
            guest.press("Carry on", &[("kind", kind)]).await;
            if kind == "unsafe" {
                guest.press("Carry on", &[("about_staff", "yes")]).await;
                guest.press("Carry on", &[("words", words)]).await;
            } else {
                guest.press("Carry on", &[("words", words), ("about_staff", "yes")]).await;
            }
            if n == 2 {
                guest.press("It is about", &[]).await;
            }
            guest.press("Send", &[]).await;
            guest.page.receipt();
        }
        let mut tx = town.app.db.read().await.unwrap();
        let ids: Vec<(Id,)> = tx.q(hearback::sql!("select id from concern where lane in ('outside', 'beyond')")).all().await.unwrap();
        hidden.extend(ids.into_iter().map(|(id,)| id.0));
        assert_eq!(hidden.len(), 3);
    }
    town.set_clock(london(2026, 6, 9, 17, 0));
    if with {
        let served = town.served().await;
        let mut watched = served.at_desk(&town, &of(Role::Manager), "/desk?list=all").await;
        watched.settle().await;
        town.answer(&of(Role::Outside), "He pours water", "I will come by").await;
        town.answer(&of(Role::Trustee), "Samira drinks", "I talk with her").await;
        watched.silence_but_for_company().await;
    }
    holds_all_of_it_and_leaves(&town, &of(Role::Outside), &hidden).await;
    let mut seen = BTreeMap::new();
    // Late, told to those above, and answered outside: whatever can happen to it.
    for day in 10..=24 {
        town.set_clock(london(2026, 6, day, 9, 0));
        for letter in town.strike().await.into_iter().filter(|l| !l.to.starts_with("outside") && !l.to.starts_with("trustee")) {
            seen.insert(format!("mail of {day} June to {}: {}", letter.to, letter.subject), letter.text);
        }
    }
    for _ in 1..6 {
        town.guest().tell("northside", "problem", "No hot water again", &[]).await;
    }
    town.set_clock(london(2026, 6, 25, 9, 0));
    for (role, worker) in people.iter().filter(|(role, _)| !matches!(role, Role::Outside | Role::Trustee)) {
        look(&town, *role, worker, &team, &place.id.0, &hidden, &mut seen).await;
    }
    let mut anyone = town.guest();
    for page in [
        "/",
        "/p/northside",
        "/p/northside/board",
        "/p/northside/withheld",
        "/p/northside/withheld.json",
        "/p/northside/working",
        "/p/northside/working.json",
        "/p/northside/working.csv",
        "/promise",
    ] {
        anyone.go(page).await;
        seen.insert(format!("anyone at {page}"), anyone.page.text());
    }
    // The numbers of trustees are those of the team, whatever they read besides.
    let mut trustee = town.at_desk(&of(Role::Trustee)).await;
    seen.insert("the trustee's numbers".into(), trustee.go("/desk/numbers").await.text());
    seen
}

/// The person outside has all that is theirs, and leaves on 20 June without handing it over.
async fn holds_all_of_it_and_leaves(town: &Town, outside: &Worker, hidden: &[String]) {
    let (id, hidden, now) = (outside.id.clone(), hidden.to_vec(), town.now());
    let day = Day::from_date(jiff::civil::date(2026, 6, 20));
    town.app
        .db
        .write(move |tx| {
            Box::pin(async move {
                for hidden in hidden {
                    let hidden = concern::by_id(tx, &Id(hidden)).await?.unwrap();
                    if hidden.lane == Lane::Outside {
                        concern::give(tx, &hidden, Some(&id), "outside", now).await?;
                    }
                }
                staff::set_leaving(tx, &id, Some(day), "admin", now).await
            })
        })
        .await
        .unwrap();
}

/// Opens every door of the desk as one person.
async fn look(town: &Town, role: Role, worker: &Worker, team: &str, place: &str, hidden: &[String], seen: &mut BTreeMap<String, String>) {
    let mut desk = town.at_desk(worker).await;
    desk.go("/desk/me").await;
    let secret = desk.page.field("form");
    for door in doors::all().iter().filter(|door| matches!(door.who, Who::Desk(_))) {
        let known = if door.path.starts_with("/desk/concern") {
            team
        } else if door.path.starts_with("/desk/people") {
            &worker.id.0
        } else {
            place
        };
        if door.methods.contains(&"GET") {
            let path = door.path.replace("{id}", known);
            let page = desk.once(&Method::GET, &path, None).await;
            seen.insert(format!("{} at {}", role.key(), door.path), format!("{} {}", page.status, page.text()));
        }
        // Who knows its name finds nothing there, and can do nothing to it.
        for id in hidden.iter().filter(|_| door.path.contains("{id}")) {
            for method in door.methods {
                let body = format!("form={secret}&words=x&found=wrong&reason=threat&go=ask&did=x&sorted=ordinary&decision=safe&to=me&seen=0").into_bytes();
                let path = door.path.replace("{id}", id);
                let page = desk.once(&method.parse().unwrap(), &path, (*method == "POST").then_some(body)).await;
                assert!(matches!(page.status, 403 | 404), "{} {method} {path}: {}", role.key(), page.status);
            }
        }
    }
    for list in ["to-answer", "mine", "waiting-for-them", "later", "done", "for-the-board", "all"] {
        let page = desk.once(&Method::GET, &format!("/desk?list={list}"), None).await;
        seen.insert(format!("{} in the list {list}", role.key()), page.text());
    }
    let found = desk.once(&Method::POST, "/desk/search", Some(format!("form={secret}&q=water").into_bytes())).await;
    seen.insert(format!("{} finds water", role.key()), found.text());
}
