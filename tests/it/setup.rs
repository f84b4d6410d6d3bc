//! Stories about a house that begins, and about those who come after the first. Who may decide about whom, and about
//! which places, is told in `reach`.

mod reach;

use crate::{
    story,
    support::{Page, Town, Visitor},
};
use hearback::{
    clock::Time,
    config::Totp,
    ground::{
        db::Id,
        ledger::{self, Act},
    },
    house::{
        place::Kind,
        staff::{self, Role, second_key::Secret},
    },
};

const PASSWORD: &str = "a kettle, a bicycle";
const OVER: &str = "This link does not work any more";

story!(
    a_house_begins_with_one_link_and_goes_on_with_people,
    the_first_link_is_the_newest_and_for_an_empty_house,
    bad_answers_on_the_first_page_are_kept_and_nothing_is_made,
    a_colleague_takes_up_a_link_once_and_within_a_day,
    a_new_link_is_the_way_back_for_who_lost_everything,
    without_second_keys_none_is_asked_for,
    nobody_is_added_twice_or_half,
);

async fn first_link(town: &Town) -> String {
    let (keys, now) = (town.app.keys.clone(), town.now());
    let link = town.app.db.write(move |tx| Box::pin(async move { staff::first_link(tx, &keys, now).await })).await.unwrap();
    format!("/desk/first/{link}")
}

/// The second key that a page shows, as an app on a phone would have it.
fn key_of(page: &Page) -> Secret {
    let typed = page.all("#second-key .digits").concat().replace(' ', "");
    let secret = Secret::from_bytes(totp_rs::Secret::try_from_base32(&typed).unwrap().as_ref());
    assert_eq!(secret.bytes().len(), 20);
    secret
}

/// The link that a page shows this one time.
fn fresh_link(page: &Page) -> String {
    let shown = page.all("#fresh .digits").concat();
    let at = shown.find("/desk/join/").unwrap_or_else(|| panic!("no link (status {}):\n{}", page.status, page.text()));
    shown[at..].to_string()
}

/// Someone takes up a link.
async fn joins<'t>(town: &'t Town, link: &str) -> (Visitor<'t>, Secret) {
    let mut who = town.stranger_at_the_desk();
    let key = key_of(who.go(link).await);
    let code = key.code(town.now());
    who.press("Join", &[("password", PASSWORD), ("code", &code)]).await;
    (who, key)
}

async fn acts_about(town: &Town, id: &str) -> Vec<Act> {
    ledger::acts_about(&mut town.app.db.read().await.unwrap(), &Id(id.into())).await.unwrap()
}

/// The page of a person, from the list.
async fn opens<'p>(who: &'p mut Visitor<'_>, name: &str) -> &'p Page {
    who.go("/desk/people").await;
    who.click(&format!("Change {name}")).await
}

async fn a_house_begins_with_one_link_and_goes_on_with_people(town: Town) {
    let link = first_link(&town).await;
    let mut olu = town.stranger_at_the_desk();
    olu.go(&link).await.expect(&["Set up Hearback", "You will not read what people write"]);
    assert!(olu.page.attributes("img.qr", "src")[0].starts_with("data:image/svg+xml;base64,"));
    let key = key_of(&olu.page);
    let page = olu
        .press(
            "Carry on",
            &[
                ("place", "Northside Night Shelter"),
                ("kind", "drop-in"),
                ("name", "Olu Bankole"),
                ("title", "looks after the computers"),
                ("email", "Olu@Town.example"),
                ("password", PASSWORD),
                ("code", &key.code(town.now())),
            ],
        )
        .await
        .clone();
    assert_eq!((page.status, page.path.as_str()), (200, "/desk/people"));
    page.expect(&["What next", "Add two people who answer", "Add someone from outside", "Then open it to guests", "Olu Bankole (you)"]);
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("northside-night-shelter").unwrap();
    assert_eq!((place.kind, place.open_days.as_str(), place.parent_id.as_ref()), (Kind::DropIn, "1234567", None));

    let mut other = town.stranger_at_the_desk();
    let over = other.go(&link).await;
    assert_eq!(over.status, 410);
    over.expect(&[OVER, "Ask whoever gave it to you"]);
    assert_eq!(other.post(&link, &[("place", "Again"), ("kind", "drop-in")]).await.status, 410);

    // The code of joining is used up; the next one opens the door.
    other.go("/desk/sign-in").await;
    let sign_in = |code: String| [("email", "olu@town.example".to_string()), ("password", PASSWORD.to_string()), ("code", code)];
    let fill = sign_in(key.code(town.now()));
    assert_eq!(other.press("Sign in", &fill.each_ref().map(|(n, v)| (*n, v.as_str()))).await.status, 422);
    town.wait(30 * Time::SECOND);
    let fill = sign_in(key.code(town.now()));
    assert_eq!(other.press("Sign in", &fill.each_ref().map(|(n, v)| (*n, v.as_str()))).await.path, "/desk/places");

    for (name, email, role) in
        [("Ana Silva", "ana@town.example", "manager"), ("Samira Haddad", "samira@town.example", "outside"), ("Tom Reid", "tom@town.example", "worker")]
    {
        let page = olu.press("Make a link", &[("name", name), ("title", "shelter manager"), ("email", email), ("role", role)]).await.clone();
        page.expect(&[&format!("Link for {name}"), "works once, and until Wednesday 10 June, 10:00", "Not yet: asked on Tuesday 9 June"]);
        let link = fresh_link(&page);
        assert!(!olu.go("/desk/people").await.html.contains(&link), "it is shown once");
        let (joined, _) = joins(&town, &link).await;
        assert_eq!((joined.page.status, joined.page.path.as_str()), (200, "/desk"));
    }
    assert!(!olu.go("/desk/people").await.says("Add two people"));
    let to = olu.page.attributes("#what-next a", "href")[0].clone();
    olu.go(&to).await.expect(&["Nobody can write here yet.", "Ana and Tom answer and cover for each other"]);
    olu.press("Open to guests", &[]).await.expect(&["People can write here from now on"]);
    let page = olu.go("/desk/people").await;
    assert!(!page.says("What next"), "a house where two people answer, someone is outside and guests are let in is ready");
    page.expect(&["4 people", "Manage and answer, Northside Night Shelter"]);
}

async fn the_first_link_is_the_newest_and_for_an_empty_house(town: Town) {
    let (old, new) = (first_link(&town).await, first_link(&town).await);
    let mut who = town.stranger_at_the_desk();
    for wrong in [old.as_str(), "/desk/first/0", &new.replace("first", "join")] {
        let page = who.go(wrong).await;
        assert_eq!(page.status, 404, "{wrong}");
        page.expect(&[OVER]);
    }
    assert_eq!(who.go(&new).await.status, 200);
    town.wait(24 * Time::HOUR);
    assert_eq!(who.go(&new).await.status, 410);
    let place = town.northside().await;
    let new = first_link(&town).await;
    town.worker("Olu Bankole", "office", Role::Admin, &place).await;
    assert_eq!(who.go(&new).await.status, 410, "somebody works here now");
}

async fn bad_answers_on_the_first_page_are_kept_and_nothing_is_made(town: Town) {
    let link = first_link(&town).await;
    let mut olu = town.stranger_at_the_desk();
    let key = key_of(olu.go(&link).await);
    let good = [("place", "Northside"), ("kind", "community"), ("name", "Olu"), ("title", "office"), ("email", "olu@town.example"), ("password", PASSWORD)];
    let long = "x".repeat(81);
    for (field, typed, sentence) in [
        ("place", "", "Write a name"),
        ("place", &long, "at most 80 letters"),
        ("name", "  ", "Write the name"),
        ("name", &long, "at most 80 letters"),
        ("title", "", "Write what this person does"),
        ("email", "olu", "Write an e-mail address"),
        ("password", "short", "at least 12 letters"),
        ("password", "Password 123!", "too easy to guess"),
        ("code", "123", "These numbers do not fit"),
        ("place", "North\u{202e}side", "no text was taken out"),
    ] {
        let code = key.code(town.now());
        let mut fill = good.to_vec();
        fill.push(("code", &code));
        fill.iter_mut().find(|(name, _)| *name == field).unwrap().1 = typed;
        let page = olu.press("Carry on", &fill).await.clone();
        assert_eq!(page.status, 422, "{field}: {typed:?}");
        page.expect(&[sentence]);
        assert!(page.title().starts_with("Error:"));
        assert!(!page.all(&format!("#{field}-err")).is_empty() && page.attributes(&format!("#{field}"), "aria-invalid") == ["true"], "{field}");
        if !matches!(field, "password" | "code") {
            assert_eq!(page.field(field), typed.trim().replace('\u{202e}', ""));
        }
        assert_eq!((page.field("password"), page.field("email").is_empty()), (String::new(), false));
        assert_eq!(key_of(&page).typed(), key.typed(), "the phone has the key already");
        assert!(!page.html.contains(PASSWORD));
    }
    // A key that was sealed for another link, or by nobody, is none.
    let code = key.code(town.now());
    let mut fill = good.to_vec();
    fill.extend([("key", "AAAA"), ("code", code.as_str())]);
    assert_eq!(olu.press("Carry on", &fill).await.status, 422);
    assert!(town.app.places.tree(&town.app.db, town.now()).await.unwrap().all().is_empty());
    assert!(staff::nobody_yet(&mut town.app.db.read().await.unwrap()).await.unwrap());
}

async fn a_colleague_takes_up_a_link_once_and_within_a_day(town: Town) {
    let place = town.northside().await;
    let olu = town.worker("Olu Bankole", "office", Role::Admin, &place).await;
    let mut olu = town.at_desk(&olu).await;
    olu.go("/desk/people").await;
    olu.press("Make a link", &[("name", "Dana Bright"), ("title", "helps"), ("email", "dana@town.example"), ("role", "worker")]).await;
    let link = fresh_link(&olu.page);
    assert!(!town.guest().go("/p/northside").await.says("Dana"), "who was only asked reads nothing yet");

    let mut dana = town.stranger_at_the_desk();
    let page = dana.go(&link).await.clone();
    page.expect(&["Join Northside Night Shelter", "Answer at Northside Night Shelter", "dana@town.example", "until Wednesday 10 June, 10:00"]);
    assert_eq!((page.field("name"), page.field("title")), ("Dana Bright".into(), "helps".into()));
    let key = key_of(&page);
    let page = dana.press("Join", &[("name", "Dana Bright-Okafor"), ("title", ""), ("password", "dana is my name"), ("code", "1")]).await.clone();
    assert_eq!(page.status, 422);
    page.expect(&["Write what this person does", "Leave your name out", "These numbers do not fit"]);
    assert_eq!(page.field("name"), "Dana Bright-Okafor");
    let code = key.code(town.now());
    let page = dana.press("Join", &[("title", "night volunteer"), ("password", PASSWORD), ("code", &code)]).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/desk"));
    dana.go("/desk/me").await.expect(&["Dana Bright-Okafor", "Dana, night volunteer"]);

    let mut other = town.stranger_at_the_desk();
    assert_eq!(other.go(&link).await.status, 410);
    let dana_page = opens(&mut olu, "Dana Bright-Okafor").await.path.clone();
    let acts = acts_about(&town, dana_page.rsplit('/').next().unwrap()).await;
    assert_eq!(acts.iter().filter(|a| matches!(a, Act::StaffInvited | Act::RoleGiven | Act::StaffJoined)).count(), 3);

    olu.go("/desk/people").await;
    olu.press("Make a link", &[("name", "Lee Park"), ("title", "cook"), ("email", "lee@town.example"), ("role", "worker")]).await;
    let late = fresh_link(&olu.page);
    let mut lee = town.stranger_at_the_desk();
    assert_eq!(lee.go(&late).await.status, 200);
    town.wait(24 * Time::HOUR);
    let page = lee.press("Join", &[("password", PASSWORD), ("code", "000000")]).await;
    assert_eq!(page.status, 410);
    page.expect(&[OVER]);
}

async fn a_new_link_is_the_way_back_for_who_lost_everything(town: Town) {
    let place = town.northside().await;
    let olu = town.worker("Olu Bankole", "office", Role::Admin, &place).await;
    let tom = town.worker("Tom Reid", "night worker", Role::Worker, &place).await;
    let (mut admin, mut old) = (town.at_desk(&olu).await, town.at_desk(&tom).await);
    old.worker = None; // who forgot everything does not sign in again
    opens(&mut admin, "Tom Reid").await;
    let first = fresh_link(admin.press("Make a new link", &[]).await);
    let second = fresh_link(admin.press("Make a new link", &[]).await);
    assert_eq!(old.go("/desk/me").await.path, "/desk/me", "until it is used, nothing changes");
    let mut who = town.stranger_at_the_desk();
    assert_eq!(who.go(&first).await.status, 404, "a newer one took its place");
    let page = who.go(&second).await.clone();
    page.expect(&["Welcome back to Northside Night Shelter", "Choose a new password and a new second key"]);
    let code = key_of(&page).code(town.now());
    assert_eq!(who.press("Carry on", &[("password", PASSWORD), ("code", &code)]).await.path, "/desk");
    assert!(old.go("/desk/me").await.path.starts_with("/desk/sign-in"));
}

async fn without_second_keys_none_is_asked_for(_: Town) {
    let town = Town::on_sqlite(|config| config.totp = Totp::Off).await;
    let link = first_link(&town).await;
    let mut olu = town.stranger_at_the_desk();
    assert!(olu.go(&link).await.all("#second-key").is_empty());
    let fill = [("place", "Northside"), ("kind", "drop-in"), ("name", "Olu"), ("title", "office"), ("email", "olu@town.example"), ("password", PASSWORD)];
    assert_eq!(olu.press("Carry on", &fill).await.path, "/desk/people");
    olu.press("Make a link", &[("name", "Ana"), ("title", "manager"), ("email", "ana@town.example"), ("role", "manager")]).await;
    let mut ana = town.stranger_at_the_desk();
    ana.go(&fresh_link(&olu.page)).await;
    assert_eq!(ana.press("Join", &[("password", PASSWORD)]).await.path, "/desk");
}

async fn nobody_is_added_twice_or_half(town: Town) {
    let place = town.northside().await;
    let olu = town.worker("Olu Bankole", "office", Role::Admin, &place).await;
    let mut olu = town.at_desk(&olu).await;
    olu.go("/desk/people").await;
    let long = format!("{}@town.example", "x".repeat(200));
    for (name, title, email, sentence) in [
        ("Ana", "manager", "OLU@town.example", "Somebody with this e-mail is here already"),
        ("", "manager", "ana@town.example", "Write the name"),
        ("Ana", "", "ana@town.example", "Write what this person does"),
        ("Ana", "manager", "ana at town", "Write an e-mail address"),
        ("Ana", "manager", &long, "at most 200 letters"),
        ("A\0na", "manager", "ana@town.example", "no text was taken out"),
    ] {
        let page = olu.press("Make a link", &[("name", name), ("title", title), ("email", email), ("role", "outside")]).await.clone();
        assert_eq!(page.status, 422, "{sentence}");
        page.expect(&[sentence, "1 person"]);
        assert_eq!((page.field("email").as_str(), page.field("title").as_str()), (email.to_lowercase().as_str().min(email), title));
        assert_eq!(page.attributes("#role option[selected]", "value"), ["outside"]);
        assert!(page.all("#fresh").is_empty());
    }
    let form = olu.page.field("form");
    for role in ["", "owner"] {
        let fields = [("form", form.as_str()), ("name", "Ana"), ("title", "manager"), ("email", "ana@town.example"), ("role", role), ("place", &place.id.0)];
        assert_eq!(olu.post("/desk/people", &fields).await.status, 422);
    }
    assert_eq!(staff::people(&mut town.app.db.read().await.unwrap()).await.unwrap().len(), 1);
}
