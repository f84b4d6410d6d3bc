//! Stories about those who look after places and people: how far they reach, and where they stop.

use super::{acts_about, fresh_link, joins, opens};
use crate::{
    story,
    support::{Town, Visitor},
};
use hearback::{
    ground::{
        db::{Id, Tx},
        ledger::Act,
    },
    house::{
        place::{Kind, Settings},
        staff::{self, Role},
    },
};

story!(
    an_administrator_acts_only_at_their_own_places,
    nobody_changes_what_they_themselves_may_do,
    who_also_works_elsewhere_keeps_their_keys,
    roles_are_given_and_taken_in_the_open,
    who_leaves_is_out_at_once_and_may_come_back,
    places_are_added_and_changed,
    bad_settings_are_kept_and_nothing_changes,
);

/// Writes as the house does, past every page.
async fn behind_the_scenes<T: Send + 'static>(
    town: &Town,
    work: impl for<'t> FnOnce(&'t mut Tx) -> futures_util::future::BoxFuture<'t, hearback::error::Result<T>> + Send + 'static,
) -> T {
    town.app.db.write(work).await.unwrap()
}

/// Two organisations; Joe looks after one place of the first, which has one more below it.
struct TwoHouses<'t> {
    joe: Visitor<'t>,
    joe_id: Id,
    shelter: Id,
    kitchen: Id,
    /// What Joe must not touch, nor know of: places and people.
    root: Id,
    other: Id,
    vera: Id,
    stranger: Id,
    /// Joe's own.
    tom: Id,
}

async fn two_houses(town: &Town) -> TwoHouses<'_> {
    let preset = |name: &str, slug: &str| Settings::preset(Kind::DropIn, name, slug);
    let root = town.place(None, preset("Kettle Lane Trust", "kettle-lane")).await;
    let shelter = town.place(Some(&root), preset("Shelter", "shelter")).await;
    let kitchen = town.place(Some(&shelter), preset("Kitchen", "kitchen")).await;
    let other = town.place(None, preset("Other House", "other-house")).await;
    let vera = town.worker("Vera Stokes", "runs the trust", Role::Manager, &root).await;
    let stranger = town.worker("Xavier Stone", "stranger", Role::Worker, &other).await;
    let tom = town.worker("Tom Reid", "cook", Role::Worker, &kitchen).await;
    let joe = town.worker("Joe Mensah", "office", Role::Admin, &shelter).await;
    let at_desk = town.at_desk(&joe).await;
    TwoHouses {
        joe: at_desk,
        joe_id: joe.id,
        shelter: shelter.id.clone(),
        kitchen: kitchen.id.clone(),
        root: root.id.clone(),
        other: other.id.clone(),
        vera: vera.id,
        stranger: stranger.id,
        tom: tom.id,
    }
}

async fn an_administrator_acts_only_at_their_own_places(town: Town) {
    let mut t = two_houses(&town).await;
    let people = t.joe.go("/desk/people").await;
    assert_eq!(people.all("tbody th"), ["Joe Mensah (you)", "Tom Reid"]);
    assert_eq!(people.all("#place option"), ["Shelter", "Kitchen"]);
    let form = people.field("form");
    assert_eq!(t.joe.go("/desk/places").await.all(".tree a"), ["Shelter", "Kitchen"]);

    let post_of_vera = staff::person(&mut town.app.db.read().await.unwrap(), &t.vera).await.unwrap().posts[0].id.clone();
    for place in [&t.root, &t.other] {
        let at = format!("/desk/places/{place}");
        assert_eq!(t.joe.go(&at).await.status, 404);
        assert_eq!(t.joe.post(&at, &[("form", &form), ("name", "Mine now")]).await.status, 404);
        assert_eq!(t.joe.post("/desk/places", &[("form", &form), ("under", &place.0), ("name", "Mine"), ("kind", "drop-in")]).await.status, 404);
        let fields = [("form", form.as_str()), ("name", "Spy"), ("title", "spy"), ("email", "spy@town.example"), ("role", "manager"), ("place", &place.0)];
        assert_eq!(t.joe.post("/desk/people", &fields).await.status, 404);
        let fields = [("form", form.as_str()), ("role", "manager"), ("place", &place.0)];
        assert_eq!(t.joe.post(&format!("/desk/people/{}/posts", t.tom), &fields).await.status, 404);
    }
    for person in [&t.vera, &t.stranger, &Id::random()] {
        let at = format!("/desk/people/{person}");
        assert_eq!(t.joe.go(&at).await.status, 404);
        let fields = [("form", form.as_str()), ("role", "worker"), ("place", &t.kitchen.0)];
        assert_eq!(t.joe.post(&format!("{at}/posts"), &fields).await.status, 404);
        for act in [format!("posts/{post_of_vera}/end"), "invitations".into(), "leaving".into()] {
            assert_eq!(t.joe.post(&format!("{at}/{act}"), &[("form", &form)]).await.status, 404, "{act}");
        }
    }
    assert_eq!(t.joe.post(&format!("/desk/people/{}/posts/{post_of_vera}/end", t.tom), &[("form", &form)]).await.status, 404);
    let people = staff::people(&mut town.app.db.read().await.unwrap()).await.unwrap();
    assert!(people.len() == 4 && people.iter().all(|p| p.posts.len() == 1 && p.ended_at.is_none() && p.asked_at.is_none()));
    assert_eq!(town.app.places.tree(&town.app.db, town.now()).await.unwrap().all().len(), 4);
}

async fn nobody_changes_what_they_themselves_may_do(town: Town) {
    let mut t = two_houses(&town).await;
    let at = format!("/desk/people/{}", t.joe_id);
    let page = t.joe.go(&at).await.clone();
    page.expect(&["Nobody changes what they themselves may do"]);
    assert!(page.all("main form").is_empty(), "the page offers nothing");
    let form = t.joe.go("/desk/me").await.field("form");
    let fields = [("form", form.as_str()), ("role", "manager"), ("place", &t.shelter.0)];
    assert_eq!(t.joe.post(&format!("{at}/posts"), &fields).await.status, 403);
    let post = staff::person(&mut town.app.db.read().await.unwrap(), &t.joe_id).await.unwrap().posts[0].id.clone();
    for act in [format!("posts/{post}/end"), "invitations".into(), "leaving".into()] {
        assert_eq!(t.joe.post(&format!("{at}/{act}"), &[("form", &form)]).await.status, 403, "{act}");
    }
    let joe = staff::person(&mut town.app.db.read().await.unwrap(), &t.joe_id).await.unwrap();
    assert!(joe.posts.len() == 1 && joe.posts[0].role == Role::Admin);
}

async fn who_also_works_elsewhere_keeps_their_keys(town: Town) {
    let mut t = two_houses(&town).await;
    // Vera, who is above Joe, also cooks in his kitchen.
    let tree = town.app.places.tree(&town.app.db, town.now()).await.unwrap();
    let (vera, kitchen, now) = (t.vera.clone(), tree.id(&t.kitchen).unwrap(), town.now());
    behind_the_scenes(&town, move |tx| Box::pin(async move { staff::give(tx, &vera, Role::Worker, &kitchen, "admin", now).await })).await;
    let page = opens(&mut t.joe, "Vera Stokes").await.clone();
    page.expect(&["also works at places that are not yours"]);
    assert!(!page.has_button("Make a new link") && !page.has_button("has left"));
    assert_eq!(page.all("#posts button").len(), 1, "the kitchen is Joe's to take away, the trust is not");
    let form = page.field("form");
    for act in ["invitations", "leaving"] {
        assert_eq!(t.joe.post(&format!("/desk/people/{}/{act}", t.vera), &[("form", &form)]).await.status, 403, "{act}");
    }
    let above = staff::person(&mut town.app.db.read().await.unwrap(), &t.vera).await.unwrap().posts.into_iter().find(|p| p.role == Role::Manager).unwrap();
    assert_eq!(t.joe.post(&format!("/desk/people/{}/posts/{}/end", t.vera, above.id), &[("form", &form)]).await.status, 404);
    opens(&mut t.joe, "Vera Stokes").await;
    t.joe.press("Take away Answer", &[]).await;
    assert_eq!(t.joe.page.status, 404, "and with the last of Joe's posts she is none of Joe's people");
}

async fn roles_are_given_and_taken_in_the_open(town: Town) {
    let mut t = two_houses(&town).await;
    opens(&mut t.joe, "Tom Reid").await;
    let at = t.joe.page.path.clone();
    let page = t.joe.press("Give", &[("role", "manager"), ("place", &t.shelter.0)]).await.clone();
    assert_eq!(page.path, at);
    page.expect(&["Manage and answer Shelter", "Answer Kitchen"]);
    t.joe.press("Give", &[("role", "manager"), ("place", &t.shelter.0)]).await;
    assert_eq!(t.joe.page.all("#posts tbody tr").len(), 2, "given twice is given once");
    t.joe.go(&format!("/desk/places/{}", t.shelter)).await.expect(&["Read and answer Tom, Vera"]);
    t.joe.go(&at).await;
    t.joe.press("Take away Manage and answer", &[]).await;
    assert_eq!(t.joe.page.all("#posts tbody tr").len(), 1);
    t.joe.go(&format!("/desk/places/{}", t.shelter)).await.expect(&["Read and answer Vera", "Only Vera answers here"]);
    let acts = acts_about(&town, &t.tom.0).await;
    assert_eq!(acts.iter().filter(|a| **a == Act::RoleGiven).count(), 2);
    assert_eq!(acts.iter().filter(|a| **a == Act::RoleTaken).count(), 1);
}

async fn who_leaves_is_out_at_once_and_may_come_back(town: Town) {
    let mut t = two_houses(&town).await;
    let (keys, tom, now) = (town.app.keys.clone(), t.tom.clone(), town.now());
    let token = behind_the_scenes(&town, move |tx| Box::pin(async move { staff::begin(tx, &keys, &tom, now).await })).await;
    let mut tom = town.stranger_at_the_desk();
    tom.cookies.insert("__Host-hearback".into(), token);
    assert_eq!(tom.go("/desk/me").await.path, "/desk/me");
    opens(&mut t.joe, "Tom Reid").await;
    let page = t.joe.press("Tom Reid has left", &[]).await.clone();
    page.expect(&["Left on Tuesday 9 June", "Nothing now", "1 person"]);
    assert!(tom.go("/desk/me").await.path.starts_with("/desk/sign-in"));
    let form = page.field("form");
    let fields = [("form", form.as_str()), ("role", "worker"), ("place", &t.kitchen.0)];
    assert_eq!(t.joe.post(&format!("/desk/people/{}/posts", t.tom), &fields).await.status, 403, "who has left is given nothing");

    opens(&mut t.joe, "Tom Reid").await;
    let link = fresh_link(t.joe.press("Make a new link", &[]).await);
    assert_eq!(joins(&town, &link).await.0.page.status, 403, "back, and nothing to do yet");
    opens(&mut t.joe, "Tom Reid").await;
    t.joe.press("Give", &[("role", "worker"), ("place", &t.kitchen.0)]).await.expect(&["Is here Yes", "Answer Kitchen"]);
    let acts = acts_about(&town, &t.tom.0).await;
    for act in [Act::StaffLeft, Act::StaffInvited, Act::StaffJoined] {
        assert_eq!(acts.iter().filter(|a| **a == act).count(), 1, "{act:?}");
    }
}

async fn places_are_added_and_changed(town: Town) {
    let mut t = two_houses(&town).await;
    t.joe.go("/desk/places").await;
    let page = t.joe.press("Add place", &[("name", "Women’s Room"), ("under", &t.shelter.0), ("kind", "community")]).await.clone();
    page.expect(&["The place is made", "Women’s Room", "/p/women-s-room"]);
    assert_eq!((page.field("people"), page.field("promise_days")), ("members".into(), "5".into()));
    assert_eq!(page.attributes("[name^='open-'][checked]", "name"), ["open-1", "open-2", "open-3", "open-4", "open-5"]);
    let fill = [
        ("name", "The Women’s Room"),
        ("slug", "women"),
        ("people", "women"),
        ("promise_days", "2"),
        ("open-6", "yes"),
        ("open-1", ""),
        ("slots", "9:00 17:30"),
        ("headcount", "12"),
        ("help", "In danger now: 999"),
        ("telling", ""),
    ];
    let page = t.joe.press("Save", &fill).await.clone();
    assert!(!page.says("can write here from now on"));
    page.expect(&["Saved.", "The Women’s Room", "/p/women"]);
    let id = page.path.split(['/', '?']).nth(3).unwrap().to_string();
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("women").unwrap();
    assert_eq!(place.id.0, id);
    assert_eq!((place.open_days.as_str(), place.promise_days, place.slots.as_str(), place.headcount, place.telling), ("23456", 2, "9:00 17:30", 12, false));
    t.joe.go("/desk/places").await.expect(&["closed to new messages"]);
    let acts = acts_about(&town, &id).await;
    assert_eq!(acts.iter().filter(|a| matches!(a, Act::PlaceMade | Act::PlaceChanged)).count(), 2);
    // The new place answers to who is above it.
    t.joe.go(&format!("/desk/places/{id}")).await.expect(&["Read and answer Vera"]);
}

async fn bad_settings_are_kept_and_nothing_changes(town: Town) {
    let mut t = two_houses(&town).await;
    let at = format!("/desk/places/{}", t.kitchen);
    t.joe.go(&at).await;
    for (field, typed, sentence) in [
        ("name", "", "Write a name"),
        ("slug", "Küche", "small letters, digits and hyphens"),
        ("slug", "shelter", "Another place has this address"),
        ("people", "", "Write the word you use"),
        ("promise_days", "soon", "between 1 and 20 open days"),
        ("promise_days", "0", "between 1 and 20 open days"),
        ("slots", "25:00", "Write 1 to 12 times"),
        ("headcount", "-4", "as a number"),
        ("zone", "Atlantis", "Choose a time zone"),
        ("help", &"x".repeat(1_001), "below 1,000 letters"),
        ("name", "Kit\u{7}chen", "no text was taken out"),
    ] {
        t.joe.go(&at).await;
        let page = t.joe.press("Save", &[(field, typed)]).await.clone();
        assert_eq!(page.status, 422, "{field}: {typed}");
        page.expect(&[sentence]);
        assert!(!page.all(&format!("#{field}-err")).is_empty(), "{field}");
        if field == "help" {
            assert_eq!(page.all("#help")[0].len(), 1_001);
        } else {
            assert_eq!(page.field(field), typed.replace('\u{7}', ""));
        }
    }
    t.joe.go(&at).await;
    let none: Vec<(&str, &str)> = ["open-1", "open-2", "open-3", "open-4", "open-5", "open-6", "open-7"].map(|day| (day, "")).to_vec();
    t.joe.press("Save", &none).await.expect(&["Choose at least one day"]);
    let kitchen = town.app.places.tree(&town.app.db, town.now()).await.unwrap().id(&t.kitchen).unwrap();
    let same = Settings::preset(Kind::DropIn, "Kitchen", "kitchen");
    assert_eq!(
        (kitchen.name.as_str(), kitchen.slug.as_str(), kitchen.open_days.as_str(), kitchen.promise_days),
        ("Kitchen", "kitchen", same.open_days.as_str(), same.promise_days)
    );
    assert!(!acts_about(&town, &t.kitchen.0).await.contains(&Act::PlaceChanged));

    t.joe.go("/desk/places").await;
    let page = t.joe.press("Add place", &[("name", ""), ("under", &t.kitchen.0), ("kind", "national")]).await;
    assert_eq!((page.status, page.attributes("#kind option[selected]", "value")), (422, vec!["national".to_string()]));
    assert_eq!(page.attributes("#under option[selected]", "value"), [t.kitchen.0.clone()]);
}
