//! Stories about the people who work here: how they come in, how long they stay, and what they are believed.

use crate::{
    story,
    support::{PASSWORD, Page, Town, Visitor, logged},
};
use axum::http::Method;
use hearback::{
    clock::Time,
    config::Totp,
    house::staff::{self, Role, password, second_key::Secret},
};

const KEY: &[u8] = b"a key of twenty byte";
const WRONG: &str = "That did not fit. Check the e-mail, the password and the six numbers.";

story!(
    a_sign_in_needs_all_three_and_says_of_nothing_what_was_wrong,
    a_code_works_once,
    a_cookie_is_strict_new_each_time_and_known_to_nobody_else,
    who_is_not_signed_in_is_asked_and_then_taken_where_they_wanted_to_go,
    what_was_typed_survives_the_end_of_a_session,
    a_form_counts_only_from_a_page_of_this_very_session,
    a_session_ends_after_half_an_hour_of_quiet_and_after_a_working_day,
    one_leaves_here_or_everywhere_else,
    a_new_password_needs_the_old_one_and_ends_all_other_sessions,
    after_five_failures_everyone_waits_and_nobody_is_locked_out,
    a_role_opens_its_own_doors_and_is_gone_at_the_next_click,
    nothing_of_signing_in_is_logged,
);

/// Someone with a password and a second key.
async fn worker(town: &Town, name: &str, email: &str, role: Role) -> hearback::ground::db::Id {
    let place = match town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("northside") {
        Ok(place) => place,
        Err(_) => town.northside().await,
    };
    let hash = password::hash(PASSWORD).await.unwrap();
    let (keys, now, name, email) = (town.app.keys.clone(), town.now(), name.to_string(), email.to_string());
    let made = town.app.db.write(move |tx| {
        Box::pin(async move {
            let id = staff::make_with_password(tx, &keys, &name, "night worker", &email, &hash, Some(KEY), now).await?;
            staff::give(tx, &id, role, &place, "admin", now).await?;
            Ok(id)
        })
    });
    made.await.unwrap()
}

fn code(town: &Town) -> String {
    Secret::from_bytes(KEY).code(town.now())
}

async fn types<'p>(who: &'p mut Visitor<'_>, email: &str, password: &str, code: &str) -> &'p Page {
    who.press("Sign in", &[("email", email), ("password", password), ("code", code)]).await
}

async fn signs_in<'t>(town: &'t Town, email: &str) -> Visitor<'t> {
    let mut who = town.stranger_at_the_desk();
    who.go("/desk/sign-in").await;
    types(&mut who, email, PASSWORD, &code(town)).await;
    who
}

async fn a_sign_in_needs_all_three_and_says_of_nothing_what_was_wrong(town: Town) {
    worker(&town, "Tom Reid", "tom@town.example", Role::Worker).await;
    let mut tom = town.stranger_at_the_desk();
    tom.go("/desk/sign-in").await;
    assert_eq!(tom.page.title(), "Sign in - Hearback");
    let right = code(&town);
    for (email, password, code) in [
        ("nobody@town.example", PASSWORD, right.as_str()),
        ("tom@town.example", "seven green bottle", &right),
        ("tom@town.example", PASSWORD, "000000"),
        ("tom@town.example", "", ""),
    ] {
        let page = types(&mut tom, email, password, code).await.clone();
        assert_eq!(page.status, 422);
        page.expect(&[WRONG]);
        assert!(page.title().starts_with("Error:"));
        assert_eq!(page.field("email"), email, "the e-mail stays");
        assert_eq!((page.field("password").as_str(), page.field("code").as_str()), ("", ""), "and nothing else does");
        assert!(!page.html.contains(PASSWORD) && tom.cookies.is_empty());
    }
    assert_eq!(types(&mut tom, " Tom@Town.Example ", PASSWORD, &right).await.path, "/desk");
    tom.go("/desk/me").await.expect(&["Tom Reid", "Tom, night worker", "Answer at Northside Night Shelter"]);
}

async fn a_code_works_once(town: Town) {
    worker(&town, "Tom Reid", "tom@town.example", Role::Worker).await;
    let (used, before) = (code(&town), Secret::from_bytes(KEY).code(town.now().plus(-30 * Time::SECOND)));
    assert_eq!(signs_in(&town, "tom@town.example").await.page.status, 200);
    let mut other = town.stranger_at_the_desk();
    other.go("/desk/sign-in").await;
    types(&mut other, "tom@town.example", PASSWORD, &used).await.expect(&[WRONG]);
    types(&mut other, "tom@town.example", PASSWORD, &before).await.expect(&[WRONG]);
    town.wait(30 * Time::SECOND);
    let spaced = format!("{} {}", &code(&town)[..3], &code(&town)[3..]);
    assert_eq!(types(&mut other, "tom@town.example", PASSWORD, &spaced).await.status, 200, "as the app shows it");

    let town = Town::on_sqlite(|config| config.totp = Totp::Off).await;
    let tom = town.worker("Tom Reid", "night worker", Role::Worker, &town.northside().await).await;
    let mut who = town.stranger_at_the_desk();
    who.go("/desk/sign-in").await;
    assert!(!who.page.attributes("input", "name").contains(&"code".to_string()));
    assert_eq!(who.press("Sign in", &[("email", &tom.email), ("password", PASSWORD)]).await.status, 200);
}

async fn a_cookie_is_strict_new_each_time_and_known_to_nobody_else(town: Town) {
    worker(&town, "Tom Reid", "tom@town.example", Role::Worker).await;
    let mut tom = town.stranger_at_the_desk();
    tom.cookies.insert("__Host-hearback".into(), "chosen-by-someone-else".into());
    tom.go("/desk/sign-in").await;
    types(&mut tom, "tom@town.example", PASSWORD, &code(&town)).await;
    let given: Vec<_> = tom.seen.iter().filter_map(|p| p.header("set-cookie")).map(String::from).collect();
    assert_eq!(given.len(), 1);
    let (token, rest) = given[0].strip_prefix("__Host-hearback=").unwrap().split_once("; ").unwrap();
    assert_eq!(rest, "Path=/; Secure; HttpOnly; SameSite=Strict");
    assert!(token.len() == 43 && token != "chosen-by-someone-else");
    assert!(tom.seen.iter().all(|p| !p.html.contains(token)), "no page shows it");
    if town.url.is_none() {
        for (path, bytes) in town.files() {
            assert!(!bytes.windows(token.len()).any(|w| w == token.as_bytes()), "{} holds a token", path.display());
        }
    }
    town.wait_minutes(1);
    assert_ne!(signs_in(&town, "tom@town.example").await.cookies["__Host-hearback"], token);
}

async fn who_is_not_signed_in_is_asked_and_then_taken_where_they_wanted_to_go(town: Town) {
    worker(&town, "Olu Bankole", "olu@town.example", Role::Admin).await;
    let mut olu = town.stranger_at_the_desk();
    let page = olu.once(&Method::GET, "/desk/places", None).await;
    assert_eq!((page.status, page.header("location")), (303, Some("/desk/sign-in?to=%2Fdesk%2Fplaces")));
    olu.go("/desk/places").await;
    assert_eq!(types(&mut olu, "olu@town.example", PASSWORD, &code(&town)).await.path, "/desk/places");

    for trap in ["https://evil.example/", "//evil.example", "/desk//evil.example", "/desk%0d%0aset-cookie:x=y", "/p/northside", "/desk/sign-out"] {
        town.wait_minutes(1);
        let mut olu = town.stranger_at_the_desk();
        olu.go(&format!("/desk/sign-in?to={trap}")).await;
        types(&mut olu, "olu@town.example", PASSWORD, &code(&town)).await;
        assert_eq!((olu.page.status, olu.page.path.as_str()), (200, "/desk/places"), "{trap} led to {}", olu.page.path);
    }
}

async fn what_was_typed_survives_the_end_of_a_session(town: Town) {
    worker(&town, "Tom Reid", "tom@town.example", Role::Worker).await;
    let mut tom = signs_in(&town, "tom@town.example").await;
    town.wait_minutes(31);
    let words = "The plumber comes at ten.\n\nHe is <friendly> & kind.";
    let page = tom.post("/desk/concern/00ff/replies", &[("form", "whatever"), ("words", words)]).await.clone();
    assert_eq!(page.status, 401);
    page.expect(&["You are not signed in any more", "Nothing was sent"]);
    assert_eq!(page.all("textarea[readonly]").len(), 1);
    assert!(page.html.contains("The plumber comes at ten.\n\nHe is &lt;friendly&gt; &amp; kind."));
    assert_eq!(page.link("Sign in"), "/desk/sign-in?to=%2Fdesk%2Fconcern%2F00ff");
    assert!(tom.post("/desk/me/sessions", &[]).await.attributes("textarea", "id").is_empty(), "no empty box");
    assert_eq!(tom.post("/desk/sign-out", &[]).await.path, "/desk/sign-in", "who wants to leave is out already");
}

async fn a_form_counts_only_from_a_page_of_this_very_session(town: Town) {
    worker(&town, "Olu Bankole", "olu@town.example", Role::Admin).await;
    let mut olu = signs_in(&town, "olu@town.example").await;
    let old = olu.go("/desk/me").await.field("form");
    town.wait_minutes(1);
    olu.go("/desk/sign-in").await;
    types(&mut olu, "olu@town.example", PASSWORD, &code(&town)).await;
    let new = olu.go("/desk/me").await.field("form");
    assert_ne!(old, new);
    let name = "A place nobody asked for";
    for form in ["", "x", old.as_str(), &new[1..], &new.to_uppercase()] {
        let page = olu.post("/desk/places", &[("form", form), ("name", name)]).await;
        assert_eq!(page.status, 403, "{form:?}");
    }
    let page = olu.post("/desk/people/0/posts", &[("form", &old), ("words", "typed with care")]).await;
    assert_eq!((page.status, page.all("textarea[readonly]")), (403, vec!["typed with care".to_string()]));
    assert!(!olu.go("/desk/places").await.says(name));
}

async fn a_session_ends_after_half_an_hour_of_quiet_and_after_a_working_day(town: Town) {
    worker(&town, "Tom Reid", "tom@town.example", Role::Worker).await;
    let mut tom = signs_in(&town, "tom@town.example").await;
    town.wait_minutes(29);
    assert_eq!(tom.go("/desk/me").await.path, "/desk/me");
    town.wait_minutes(29);
    assert_eq!(tom.go("/desk/me").await.path, "/desk/me", "each click counts");
    town.wait_minutes(30);
    assert!(tom.go("/desk/me").await.path.starts_with("/desk/sign-in"));

    let mut tom = signs_in(&town, "tom@town.example").await;
    for _ in 0..24 {
        assert_eq!(tom.go("/desk/me").await.path, "/desk/me");
        town.wait_minutes(20);
    }
    assert!(tom.go("/desk/me").await.path.starts_with("/desk/sign-in"), "eight hours are a day's work");
}

async fn one_leaves_here_or_everywhere_else(town: Town) {
    worker(&town, "Tom Reid", "tom@town.example", Role::Worker).await;
    let mut office = signs_in(&town, "tom@town.example").await;
    town.wait_minutes(1);
    let mut kitchen = signs_in(&town, "tom@town.example").await;
    office.go("/desk/me").await.expect(&["Here since 10:00, until 18:00 at the latest", "Somewhere else since 10:01, until 18:01"]);
    assert_eq!(office.press("Sign out everywhere else", &[]).await.path, "/desk/me");
    assert!(kitchen.go("/desk/me").await.path.starts_with("/desk/sign-in"));
    let kept = office.cookies.clone();
    assert_eq!(office.press("Sign out", &[]).await.path, "/desk/sign-in");
    assert!(office.cookies.is_empty());
    office.cookies = kept;
    assert!(office.go("/desk/me").await.path.starts_with("/desk/sign-in"), "the token itself is dead");
}

async fn a_new_password_needs_the_old_one_and_ends_all_other_sessions(town: Town) {
    worker(&town, "Tomasz Reid", "tomasz@town.example", Role::Worker).await;
    let mut here = signs_in(&town, "tomasz@town.example").await;
    town.wait_minutes(1);
    let mut there = signs_in(&town, "tomasz@town.example").await;
    here.go("/desk/me").await;
    let new = "a kettle, a bicycle";
    for (old, new, sentence) in [
        (PASSWORD, "too short", "at least 12 letters"),
        (PASSWORD, "passwordpassword1", "too easy to guess"),
        (PASSWORD, "my name is tomasz", "Leave your name out"),
        ("not the old one", new, "This is not your password"),
    ] {
        let page = here.press("Change password", &[("old", old), ("new", new)]).await;
        page.expect(&[sentence]);
        assert_eq!((page.status, page.field("new").as_str()), (422, ""));
    }
    assert_eq!(there.go("/desk/me").await.path, "/desk/me");
    here.press("Change password", &[("old", PASSWORD), ("new", new)]).await.expect(&["Your password is changed"]);
    assert!(there.go("/desk/me").await.path.starts_with("/desk/sign-in"));
    assert_eq!(here.go("/desk/me").await.path, "/desk/me");
    town.wait_minutes(1);
    assert_eq!(signs_in(&town, "tomasz@town.example").await.page.status, 422, "the old one is gone");
    there.go("/desk/sign-in").await;
    assert_eq!(types(&mut there, "tomasz@town.example", new, &code(&town)).await.status, 200);
}

async fn after_five_failures_everyone_waits_and_nobody_is_locked_out(town: Town) {
    worker(&town, "Tom Reid", "tom@town.example", Role::Worker).await;
    worker(&town, "Ana Silva", "ana@town.example", Role::Manager).await;
    let mut mallory = town.stranger_at_the_desk();
    mallory.go("/desk/sign-in").await;
    for email in ["tom@town.example", "nobody@town.example"] {
        for _ in 0..5 {
            assert_eq!(types(&mut mallory, email, "guess", "000000").await.status, 422);
        }
        let page = types(&mut mallory, email, PASSWORD, &code(&town)).await;
        assert_eq!((page.status, page.header("retry-after")), (429, Some("1")));
        page.expect(&["Wait 1 second, then try again"]);
        assert_eq!(page.field("email"), email);
    }
    assert_eq!(signs_in(&town, "ana@town.example").await.page.status, 200, "others do not wait");
    town.wait(Time::SECOND);
    assert_eq!(types(&mut mallory, "tom@town.example", "guess", "000000").await.status, 422);
    types(&mut mallory, "tom@town.example", "guess", "000000").await.expect(&["Wait 2 seconds"]);
    town.wait(2 * Time::SECOND);
    assert_eq!(signs_in(&town, "tom@town.example").await.page.status, 200);
}

async fn a_role_opens_its_own_doors_and_is_gone_at_the_next_click(town: Town) {
    let tom = worker(&town, "Tom Reid", "tom@town.example", Role::Worker).await;
    worker(&town, "Olu Bankole", "olu@town.example", Role::Admin).await;
    let mut at_desk = signs_in(&town, "tom@town.example").await;
    assert_eq!(at_desk.go("/desk/me").await.all(".tabs a"), ["Inbox", "Promises", "Wanted", "Groups"]);
    for path in ["/desk/people", "/desk/places", "/desk/numbers", &format!("/desk/people/{tom}")] {
        assert_eq!(at_desk.go(path).await.status, 403, "{path}");
    }
    let mut olu = signs_in(&town, "olu@town.example").await;
    assert_eq!(olu.go("/desk/me").await.all(".tabs a"), ["Places", "People", "Groups", "Handover", "Mail", "Texts", "Screens", "Programs"]);
    assert_eq!(olu.go("/desk/numbers").await.status, 403);

    olu.go(&format!("/desk/people/{tom}")).await;
    olu.press("Take away", &[]).await.expect(&["Nothing now"]);
    assert!(at_desk.go("/desk").await.path.starts_with("/desk/sign-in"));
    town.wait_minutes(1);
    let mut tom = signs_in(&town, "tom@town.example").await;
    assert_eq!((tom.page.status, tom.go("/desk").await.status), (403, 403), "an account without a task opens nothing");
}

async fn nothing_of_signing_in_is_logged(town: Town) {
    let email = format!("planted-{:x}@town.example", rand::random::<u64>());
    worker(&town, "Plantedname Reid", &email, Role::Worker).await;
    let mut who = town.stranger_at_the_desk();
    who.go("/desk/sign-in").await;
    types(&mut who, &email, "planted wrong password", "000000").await;
    types(&mut who, &email, PASSWORD, &code(&town)).await;
    who.go("/desk/me").await;
    let (token, form, log) = (who.cookies["__Host-hearback"].clone(), who.page.field("form"), logged());
    let log = String::from_utf8_lossy(&log);
    // The parser with which stories read pages logs too; it is not part of the house.
    let ours: Vec<&str> = log.lines().filter(|line| !line.contains(" html5ever::") && !line.contains(" selectors::")).collect();
    assert!(ours.iter().any(|line| line.contains("/desk/sign-in")), "something is logged");
    for secret in [email.as_str(), "planted wrong password", "Plantedname", &token, &form] {
        assert_eq!(ours.iter().find(|line| line.contains(secret)), None, "the log holds {secret:?}");
    }
}
