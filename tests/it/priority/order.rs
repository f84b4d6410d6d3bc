//! In which order it stands, who can touch that, and what becomes of two that are one.

use crate::{story, support::Town};
use hearback::{
    decide::priority::{self, GROUP},
    doors::{self, Who},
    error::Error,
    ground::db::Id,
    house::{
        place::{Kind, Settings},
        staff::Role,
    },
};
use serde_json::Value;

story!(
    two_become_one_and_two_again,
    only_the_group_puts_first_and_lets_rest,
    no_door_of_the_desk_moves_the_list,
    it_stands_in_order_and_in_lanes,
    a_region_gathers_its_sites_and_no_other,
);

async fn only_the_group_puts_first_and_lets_rest(town: Town) {
    let place = town.northside().await;
    let mut ids = Vec::new();
    for title in ["Apples", "Bread", "Cheese", "Dates"] {
        ids.push(town.group_wants(&place, title).await);
    }
    town.press(&ids[0], 2).await;
    town.wait_for_slot();
    let (now, tree) = (town.now(), town.app.places.tree(&town.app.db, town.now()).await.unwrap());
    let pin = async |n: usize, by: &'static str| {
        let (tree, id) = (tree.clone(), ids[n].clone());
        town.app.db.write(move |tx| Box::pin(async move { priority::pin(tx, &tree, &id, true, by, now).await })).await
    };
    for by in ["manager", "worker", "admin", "guest", "trustee", ""] {
        assert!(matches!(pin(1, by).await, Err(Error::NotYours)), "{by}");
        let (tree, id) = (tree.clone(), ids[1].clone());
        let slept = town.app.db.write(move |tx| Box::pin(async move { priority::put_to_sleep(tx, &tree, &id, "why not", by, now).await })).await;
        assert!(matches!(slept, Err(Error::NotYours)), "{by}");
    }
    pin(1, GROUP).await.unwrap();
    pin(1, GROUP).await.unwrap();
    pin(3, GROUP).await.unwrap();
    assert!(matches!(pin(2, GROUP).await, Err(Error::Refused(_))), "two, not three");
    let titles = town.titles("northside", "most").await;
    assert!(titles[..2].contains(&"Bread".into()) && titles[..2].contains(&"Dates".into()) && titles[2] == "Apples", "{titles:?}");
    let mut guest = town.guest();
    guest.go("/p/northside/wants").await.expect(&["People who use this place put this first"]);

    let (tree, id) = (tree.clone(), ids[1].clone());
    let sleep = async |why: &'static str| {
        let (tree, id) = (tree.clone(), id.clone());
        town.app.db.write(move |tx| Box::pin(async move { priority::put_to_sleep(tx, &tree, &id, why, GROUP, now).await })).await
    };
    assert!(matches!(sleep(" ").await, Err(Error::Refused(_))), "a reason is owed");
    let open = {
        guest.go(&format!("/wants/{id}")).await;
        guest.page.clone()
    };
    sleep("The kitchen closes in March, we ask again then").await.unwrap();
    assert!(!town.titles("northside", "most").await.contains(&"Bread".into()));
    guest.go(&format!("/wants/{id}")).await.expect(&["The kitchen closes in March", "let this rest on"]);
    assert!(!guest.page.has_button("Me too"));
    let late = open.press("Me too", &[]);
    let body: Vec<(&str, &str)> = late.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    guest.post(&late.action, &body).await.expect(&["You cannot add to it now."]);
    assert_eq!(guest.page.status, 422);
    town.app.db.write(move |tx| Box::pin(async move { priority::wake(tx, &tree, &id, GROUP, now).await })).await.unwrap();
    assert!(town.titles("northside", "most").await.contains(&"Bread".into()));
}

async fn no_door_of_the_desk_moves_the_list(town: Town) {
    let (place, ..) = town.northside_with_people().await;
    let mut ids = Vec::new();
    for title in ["Apples", "Bread", "Cheese"] {
        ids.push(town.group_wants(&place, title).await);
    }
    town.press(&ids[0], 1).await;
    town.wait_for_slot();
    let before = town.wanted("northside", "most").await;
    let wishes: &[(&str, &str)] = &[
        ("pin", "yes"),
        ("pinned", "yes"),
        ("first", "1"),
        ("order", "1"),
        ("rank", "1"),
        ("up", "1"),
        ("hide", "yes"),
        ("hidden", "yes"),
        ("delete", "yes"),
        ("go", "hide"),
        ("turn", "asleep"),
        ("sleep", "yes"),
        ("why", "Because we say so"),
        ("words", "Because we say so"),
        ("did", "x"),
        ("weight", "99"),
        ("people", "99"),
        ("lane", "new"),
        ("made_on", "0"),
        ("by", "group"),
        ("by_role", "group"),
        ("role", "group"),
    ];
    let mut tried = 0;
    for role in Role::ALL {
        let worker = town.worker(&format!("Mover{} Person", role.key()), "tries", role, &place).await;
        for door in doors::all().iter().filter(|d| matches!(d.who, Who::Desk(_)) && d.methods.contains(&"POST") && !d.path.ends_with("sign-out")) {
            for id in &ids {
                let path = door
                    .path
                    .replace("{id}", &id.0)
                    .replace("{number}", &id.0)
                    .replace("{post}", &id.0)
                    .replace("{closure}", &id.0)
                    .replace("{gateway}", "android");
                let mut desk = town.at_desk(&worker).await;
                let secret = desk.go("/desk/me").await.field("form");
                let mut fields = vec![("form", secret.as_str()), ("want", &id.0), ("priority", &id.0)];
                fields.extend(wishes);
                let status = desk.post(&path, &fields).await.status;
                assert!(status < 500, "{path}: {status}");
                tried += 1;
                if !door.path.contains("{id}") {
                    break;
                }
            }
        }
    }
    assert!(tried > 500, "{tried}");
    // Some of it made people or places; of the list nothing is other.
    let after = town.wanted("northside", "most").await;
    assert_eq!(after, before);
}

async fn it_stands_in_order_and_in_lanes(town: Town) {
    let place = town.northside().await;
    let mut ids = Vec::new();
    for title in ["Oldest", "Older", "Newer", "Newest"] {
        ids.push(town.group_wants(&place, title).await);
        town.wait_days(7);
    }
    town.press(&ids[2], 6).await;
    town.press(&ids[1], 2).await;
    town.wait_for_slot();
    assert_eq!(town.titles("northside", "most").await, ["Newer", "Older", "Oldest", "Newest"]);
    assert_eq!(town.titles("northside", "waiting").await, ["Oldest", "Older", "Newer", "Newest"]);
    assert_eq!(town.titles("northside", "x%ff").await, town.titles("northside", "most").await, "what an address says wrongly, it does not say");
    let new = town.titles("northside", "new").await;
    assert_eq!((new.len(), new[3].as_str()), (4, "Newer"), "few voices first");
    let mut firsts = std::collections::BTreeSet::new();
    for _ in 0..20 {
        firsts.insert(town.titles("northside", "new").await[0].clone());
        assert_eq!(town.titles("northside", "new").await, town.titles("northside", "new").await, "one order a day, for everybody");
        town.wait_days(1);
    }
    assert_eq!(firsts.len(), 3, "each is seen first some day");
    assert_eq!(town.titles("northside", "most").await, ["Newer", "Older", "Oldest", "Newest"], "three weeks moved nothing");
    let mut guest = town.guest();
    guest.go("/p/northside/wants").await;
    guest.click("Waiting longest").await;
    assert_eq!(guest.page.all("#wants h2"), ["Oldest", "Older", "Newer", "Newest"]);
    assert!(guest.page.says("waiting 35 working days") || guest.page.says("working days"), "{}", guest.page.text());
}

async fn a_region_gathers_its_sites_and_no_other(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let harbour = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let other = town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    let all = town.group_wants(&trust, "Free travel to appointments").await;
    for (place, title) in [(&north, "Later doors"), (&harbour, "A ramp"), (&other, "More chairs")] {
        town.group_wants(place, title).await;
    }
    // It is read and pressed where people are, and counted by site.
    for (site, times) in [("northside", 3), ("harbour", 2)] {
        for _ in 0..times {
            let mut guest = town.guest();
            guest.go(&format!("/p/{site}/wants")).await;
            guest.click("Free travel to appointments").await;
            guest.press("Me too", &[]).await.expect(&["You are counted."]);
        }
    }
    town.wait_for_slot();
    let list = town.wanted("kettle-lane", "most").await;
    assert_eq!(list.len(), 3, "its own and its sites'");
    assert_eq!((&list[0]["title"], &list[0]["people"], &list[0]["sites"]), (&"Free travel to appointments".into(), &5.into(), &2.into()));
    assert_eq!(town.titles("northside", "waiting").await.len(), 2, "its own, and what is for all");
    assert_eq!(town.titles("marigold", "most").await, ["More chairs"]);
    town.guest().go("/p/harbour/wants").await.expect(&["5 people", "2 places", "Kettle Lane", "A ramp"]);
    // Said to be read elsewhere, it is read at home.
    town.guest().go(&format!("/wants/{all}?at=marigold")).await.expect(&["Kettle Lane"]);
    // Two of different sites cannot be one; one of a site can be part of what is for all.
    let tom = town.worker("Tom Reid", "office", Role::Manager, &trust).await;
    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk/wants").await;
    let secret = desk.page.field("form");
    let id_of = |title: &str| list.iter().find(|w| w["title"] == title).map(|w| w["id"].as_str().unwrap().to_string()).unwrap();
    let (doors, ramp) = (id_of("Later doors"), id_of("A ramp"));
    desk.post(&format!("/desk/wants/{doors}/merging"), &[("form", &secret), ("into", &ramp)]).await.expect(&["These two cannot be one."]);
    desk.post(&format!("/desk/wants/{doors}/merging"), &[("form", &secret), ("into", &all.0)]).await;
    assert_eq!(town.titles("northside", "most").await, ["Free travel to appointments"]);
    let stranger = town.worker("Ida Berg", "office", Role::Manager, &other).await;
    let mut elsewhere = town.at_desk(&stranger).await;
    elsewhere.go("/desk/wants").await;
    assert!(!elsewhere.page.says("A ramp"));
    let secret = elsewhere.page.field("form");
    for (path, fields) in [("merging", vec![("into", all.0.as_str())]), ("parting", vec![])] {
        let fields: Vec<(&str, &str)> = fields.into_iter().chain([("form", secret.as_str())]).collect();
        assert_eq!(elsewhere.post(&format!("/desk/wants/{doors}/{path}"), &fields).await.status, 404);
    }
}

async fn two_become_one_and_two_again(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    town.shown(&ana, "northside", "problem", "The showers are cold every single morning").await;
    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk/wants").await;
    desk.press("This is something people want", &[("title", "Warm showers")]).await;
    let warm = Id(town.wanted("northside", "most").await[0]["id"].as_str().unwrap().into());
    let water = town.group_wants(&place, "Hot water").await;
    // One person presses both from one list: one voice when they are one.
    let mut guest = town.guest();
    guest.go("/p/northside/wants").await;
    let list = guest.page.clone();
    for id in [&warm, &water] {
        guest.post(&format!("/wants/{id}/metoo"), &[("page", &list.field("page"))]).await.expect(&["You are counted."]);
    }
    town.press(&warm, 4).await;
    town.press(&water, 3).await;
    town.wait_for_slot();
    let numbers = async |town: &Town| town.wanted("northside", "most").await.iter().map(|w| (w["title"].to_string(), w["people"].clone())).collect::<Vec<_>>();
    let before = numbers(&town).await;
    assert_eq!(before[0].1, 6, "five presses and whoever told us");

    desk.go("/desk/wants").await;
    desk.press("Make them one", &[("into", "")]).await.expect(&["Choose which of them it is the same as"]);
    let secret = desk.page.field("form");
    desk.post(&format!("/desk/wants/{water}/merging"), &[("form", &secret), ("into", &water.0)]).await.expect(&["These two cannot be one."]);
    desk.post(&format!("/desk/wants/{water}/merging"), &[("form", &secret), ("into", &warm.0)]).await.expect(&["Part of another", "It stands for: Hot water"]);
    desk.post(&format!("/desk/wants/{warm}/merging"), &[("form", &secret), ("into", &water.0)]).await.expect(&["These two cannot be one."]);
    let one = town.wanted("northside", "most").await;
    assert_eq!((one.len(), &one[0]["people"]), (1, &Value::from(9)), "6 and 4, and one of them is the same person");
    let mut guest = town.guest();
    guest.go(&format!("/wants/{water}")).await.expect(&["This is now part of Warm showers", "Joined with “Warm showers” on"]);
    assert!(!guest.page.has_button("Me too"));
    guest.click("Warm showers").await.expect(&["9 people", "Joined with “Hot water” on"]);

    desk.go("/desk/wants").await;
    desk.press("Make them two again", &[]).await;
    assert_eq!(numbers(&town).await, before, "exactly as they were");
    guest.go(&format!("/wants/{water}")).await.expect(&["Taken apart from “Warm showers” on"]);
    assert!(guest.page.has_button("Me too"));
    // A second time changes nothing, and says nothing wrong.
    assert_eq!(desk.post(&format!("/desk/wants/{water}/parting"), &[("form", &secret)]).await.status, 200);
}
