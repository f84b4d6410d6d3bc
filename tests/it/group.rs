//! Stories about user groups: who makes one, who speaks for it, who changes its roll, and who reads what.

use crate::{
    story,
    support::{Town, Visitor, Worker},
};
use hearback::{
    doors::{self, Who},
    ground::{
        db::Id,
        ledger::{self, Act},
        web::words::Locale,
    },
    house::{
        group::{self, Office, Roll, Seating},
        place::Place,
        staff::{self, Role},
    },
};
use std::sync::Arc;

story!(
    an_administrator_makes_a_group_and_can_do_nothing_more,
    officers_seat_and_terms_end,
    a_group_recalls_and_a_new_era_reads_nothing_old,
    two_people_change_the_roll_and_one_never_does,
    managers_see_only_what_a_group_says,
    a_steward_reads_no_concern_and_no_other_room,
    guests_read_about_a_group_in_their_language,
    what_cannot_be_kept_comes_back_with_a_sentence
);

const AIM: &str = "We speak up together";

/// A group at Northside, and people round it.
struct Cast {
    place: Arc<Place>,
    ana: Worker,
    tom: Worker,
    olu: Worker,
    maya: Worker,
    dee: Worker,
}

async fn cast(town: &Town) -> Cast {
    let (place, ana, tom, _) = town.northside_with_people().await;
    let olu = town.worker("Olu Bankole", "office", Role::Admin, &place).await;
    let maya = town.worker("Maya Bell", "stays here", Role::Steward, &place).await;
    let dee = town.worker("Dee Farrow", "eats here", Role::Steward, &place).await;
    Cast { place, ana, tom, olu, maya, dee }
}

/// Olu makes the group and seats Maya as its chair. Gives the id of the group.
async fn begin(town: &Town, cast: &Cast) -> Id {
    let mut olu = town.at_desk(&cast.olu).await;
    olu.go("/desk/groups").await;
    olu.press("Make the group", &[("name", "Voices"), ("aim", AIM), ("meets", "Tuesdays at 18:00"), ("joining", "Just come")])
        .await
        .expect(&["The first person"]);
    olu.press("Give it for twelve months", &[("person", &cast.maya.id.0), ("office", "chair")]).await;
    id_in(&olu.page.path)
}

fn id_in(path: &str) -> Id {
    Id(path.split('/').nth(3).unwrap().into())
}

/// Maya seats Dee, who keeps the roll.
async fn with_dee(town: &Town, cast: &Cast, id: &Id) {
    let mut maya = town.at_desk(&cast.maya).await;
    maya.go(&format!("/desk/groups/{id}/offices")).await;
    maya.press("Give it for twelve months", &[("person", &cast.dee.id.0), ("office", "steward")])
        .await
        .expect(&["Steward of the roll: Dee Farrow", "Term 1 of 3"]);
}

async fn acts(town: &Town, id: &Id) -> Vec<Act> {
    ledger::acts_about(&mut town.app.db.read().await.unwrap(), id).await.unwrap()
}

/// Sends a form as if a page had offered it.
async fn force(visitor: &mut Visitor<'_>, path: &str, fields: &[(&str, &str)]) -> u16 {
    visitor.go("/desk/me").await;
    let secret = visitor.page.field("form");
    let mut all = vec![("form", secret.as_str())];
    all.extend(fields);
    visitor.post(path, &all).await.status
}

async fn an_administrator_makes_a_group_and_can_do_nothing_more(town: Town) {
    let cast = cast(&town).await;
    let id = begin(&town, &cast).await;
    let mut olu = town.at_desk(&cast.olu).await;
    olu.go(&format!("/desk/groups/{id}")).await.expect(&["What the group writes for itself is not for you", "There is nothing for you to do here"]);
    olu.go(&format!("/desk/groups/{id}/offices")).await;
    assert!(!olu.page.has_button("Give it") && olu.page.says("There is nothing for you to do here"));
    let at = |what: &str| format!("/desk/groups/{id}/{what}");
    let dee = [("person", cast.dee.id.0.as_str()), ("office", "steward")];
    for (path, fields) in [
        (at("offices"), &dee[..]),
        (at("about"), &[("name", "Mine"), ("aim", "x"), ("meets", "x"), ("joining", "x")]),
        (at("end"), &[]),
        (at("notes"), &[("words", "hello")]),
        (at("letters"), &[("letter", "hello")]),
        (at("roll"), &[("size", "9"), ("struck", "")]),
    ] {
        assert_eq!(force(&mut olu, &path, fields).await, 403, "{path}");
    }
    assert_eq!(olu.go(&at("roll")).await.status, 404);
    // Nor by way of the verbs: each asks itself who is doing it.
    let (place, group, by, now) = (cast.place.clone(), id.clone(), cast.olu.id.clone(), town.now());
    let seating = Seating { staff_id: cast.dee.id.clone(), office: Office::Steward, taken_from: None };
    let forced = town.app.db.write(move |tx| Box::pin(async move { group::seat(tx, &place, &group, &seating, &by, now).await }));
    assert!(forced.await.is_err());
    let acts = acts(&town, &id).await;
    assert!(acts.len() == 2 && acts.contains(&Act::GroupMade) && acts.contains(&Act::OfficerSeated), "{acts:?}");
    // Whoever works there cannot speak for those who do not.
    olu.go(&format!("/desk/people/{}", cast.tom.id)).await;
    olu.press("Give", &[("role", "steward")]).await.expect(&["Choose somebody who uses the place"]);
    olu.go(&format!("/desk/people/{}", cast.maya.id)).await;
    olu.press("Give", &[("role", "manager")]).await.expect(&["speaks for a user group there"]);
}

async fn officers_seat_and_terms_end(town: Town) {
    let cast = cast(&town).await;
    let id = begin(&town, &cast).await;
    with_dee(&town, &cast, &id).await;
    let mut maya = town.at_desk(&cast.maya).await;
    let offices = format!("/desk/groups/{id}/offices");
    maya.go(&offices).await;
    // A worker helps and holds no office; a manager is not even offered.
    let offered = maya.page.attributes("#person option", "value");
    assert!(offered.contains(&cast.tom.id.0) && !offered.contains(&cast.ana.id.0) && !offered.contains(&cast.olu.id.0));
    maya.press("Give it", &[("person", &cast.tom.id.0), ("office", "chair")]).await.expect(&["can be a supporter, and hold no office"]);
    assert_eq!(maya.page.attributes("#person [selected]", "value"), [cast.tom.id.0.as_str()], "what was chosen stays");
    maya.press("Give it", &[("person", &cast.tom.id.0), ("office", "supporter")]).await.expect(&["Supporter (works here): Tom Reid", "People read: Tom"]);
    maya.press("Give it", &[("person", &cast.dee.id.0), ("office", "steward")]).await.expect(&["holds the office already"]);
    // The minutes were Tom's until now. That a worker stepped aside is an event.
    maya.press("Give it", &[("person", &cast.dee.id.0), ("office", "secretary"), ("before", &cast.tom.id.0)]).await.expect(&["Secretary: Dee Farrow"]);
    assert!(acts(&town, &id).await.contains(&Act::SteppedAside));
    let mut guest = town.guest();
    guest
        .go(&format!("/p/northside/groups/{id}"))
        .await
        .expect(&["Until Tuesday 9 June it was done by Tom, who works here.", "A member, until Tuesday 8 June 2027"]);
    assert!(!guest.page.says("Maya") && !guest.page.says("Dee"), "nobody is named who did not say so");
    maya.go(&offices).await;
    maya.press("Show my first name", &[]).await.expect(&["People read: Maya"]);
    guest.go(&format!("/p/northside/groups/{id}")).await.expect(&["Maya, until Tuesday 8 June 2027"]);
    assert!(!guest.page.says("Bell"));

    // Tom sees the space, and decides nothing.
    let mut tom = town.at_desk(&cast.tom).await;
    tom.go(&format!("/desk/groups/{id}")).await.expect(&["You are a supporter here"]);
    tom.press("Keep it", &[("words", "Tea was bought")]).await.expect(&["Tom , supporter (works here)", "Tea was bought"]);
    assert!(!tom.page.has_button("Say it to everyone") && !tom.page.has_button("Write to the managers"));
    for (what, fields) in
        [("offices", &[("person", cast.dee.id.0.as_str()), ("office", "chair")][..]), ("roll", &[("size", "5")]), ("letters", &[("letter", "x")])]
    {
        assert_eq!(force(&mut tom, &format!("/desk/groups/{id}/{what}"), fields).await, 403, "{what}");
    }

    // Near its end a term can be given again, three times in a row.
    for term in 2..=3 {
        town.wait_days(if term == 2 { 330 } else { 365 });
        maya.go(&offices).await;
        maya.press("Give it", &[("person", &cast.maya.id.0), ("office", "chair")]).await.expect(&[&format!("Term {term} of 3, from")]);
        assert_eq!(maya.page.all("#offices p").iter().filter(|p| p.contains("People read: Maya")).count(), 2, "what she said of her name stays said");
        maya.press("Give it", &[("person", &cast.maya.id.0), ("office", "chair")]).await.expect(&["given already"]);
    }
    town.wait_days(365);
    maya.go(&offices).await;
    maya.press("Give it", &[("person", &cast.maya.id.0), ("office", "chair")]).await.expect(&["Three terms in a row are enough"]);
    // Everyone else's term has ended long ago, by the clock alone.
    let mut dee = town.at_desk(&cast.dee).await;
    assert_eq!(dee.go(&format!("/desk/groups/{id}")).await.status, 404);
    assert_eq!(tom.go(&format!("/desk/groups/{id}")).await.status, 404);
    town.wait_days(60);
    assert_eq!(maya.go(&format!("/desk/groups/{id}")).await.status, 404);
    guest.go(&format!("/p/northside/groups/{id}")).await.expect(&["Nobody does right now."]);
}

async fn a_group_recalls_and_a_new_era_reads_nothing_old(town: Town) {
    let cast = cast(&town).await;
    let id = begin(&town, &cast).await;
    with_dee(&town, &cast, &id).await;
    let (mut maya, mut dee) = (town.at_desk(&cast.maya).await, town.at_desk(&cast.dee).await);
    maya.go(&format!("/desk/groups/{id}")).await;
    maya.press("Keep it", &[("words", "The door is not locked at night")]).await;
    maya.go(&format!("/desk/groups/{id}/offices")).await;
    maya.click("Recall Dee Farrow").await;
    maya.press("It ends now", &[("why", "")]).await.expect(&["in one line"]);
    maya.press("It ends now", &[("why", "Decided on 3 June, seven of nine")]).await;
    assert!(!maya.page.says("Dee Farrow (") && acts(&town, &id).await.contains(&Act::OfficerRecalled));
    assert_eq!(dee.go(&format!("/desk/groups/{id}")).await.status, 404);
    assert_eq!(force(&mut dee, &format!("/desk/groups/{id}/notes"), &[("words", "x")]).await, 404);

    // Maya's account ends, as any account can. Whoever is seated in her place does not read what was hers.
    let (gone, now) = (cast.maya.id.clone(), town.now());
    town.app.db.write(move |tx| Box::pin(async move { staff::leave(tx, &gone, "admin", now).await })).await.unwrap();
    let kit = town.worker("Kit Lowe", "new here", Role::Steward, &cast.place).await;
    let mut olu = town.at_desk(&cast.olu).await;
    olu.go(&format!("/desk/groups/{id}/offices")).await.expect(&["Nobody holds an office", "The first person"]);
    olu.press("Give it", &[("person", &kit.id.0), ("office", "chair")]).await;
    let mut kit = town.at_desk(&kit).await;
    kit.go(&format!("/desk/groups/{id}")).await.expect(&["Nothing is written yet"]);
    assert!(!kit.page.says("not locked"));
}

async fn two_people_change_the_roll_and_one_never_does(town: Town) {
    let cast = cast(&town).await;
    let id = begin(&town, &cast).await;
    with_dee(&town, &cast, &id).await;
    let vera = town.worker("Vera Stokes", "runs it", Role::Manager, &cast.place).await;
    let (mut maya, mut dee) = (town.at_desk(&cast.maya).await, town.at_desk(&cast.dee).await);
    let (mut ana, mut vera) = (town.at_desk(&cast.ana).await, town.at_desk(&vera).await);
    let at = format!("/desk/groups/{id}/roll");
    dee.go(&at).await.expect(&["There is no roll yet"]);
    dee.press("Propose it", &[("size", "24")]).await.expect(&[
        "24 numbers: 1 to 24",
        "Nobody changes the roll alone",
        "It can be decided until Tue 23 June 2026",
    ]);
    assert_eq!(stands(&town, &id).await, Roll::default());
    // Neither who proposed it nor anyone on their side (VOTE-07).
    let open = town.app.db.read().await.unwrap();
    let proposal = proposed(open, &id, &cast.place, &town).await;
    let decision = format!("{at}/{proposal}/decision");
    let mut tom = town.at_desk(&cast.tom).await;
    for visitor in [&mut dee, &mut maya, &mut tom] {
        assert_eq!(force(visitor, &decision, &[("say", "yes")]).await, 403);
    }
    assert_eq!(stands(&town, &id).await, Roll::default());
    ana.go(&at).await;
    ana.press("Yes, this is right", &[]).await.expect(&["24 numbers: 1 to 24."]);
    assert_eq!(stands(&town, &id).await, Roll { size: 24, struck: vec![] });
    assert_eq!(force(&mut ana, &decision, &[("say", "yes")]).await, 200, "decided before: the page says how it stands");

    // The other way round, with a number struck. Another manager is the same side.
    ana.press("Propose it", &[("size", "26"), ("struck", "7")]).await.expect(&["25 numbers: 1 to 26, without 7", "Take it back"]);
    let proposal = proposed(town.app.db.read().await.unwrap(), &id, &cast.place, &town).await;
    assert_eq!(force(&mut vera, &format!("{at}/{proposal}/decision"), &[("say", "yes")]).await, 403, "two managers are one side");
    maya.go(&at).await;
    maya.press("No", &[]).await.expect(&["24 numbers: 1 to 24."]);
    maya.press("Propose it", &[("struck", "7, 24 7")]).await;
    vera.go(&at).await;
    vera.press("Yes, this is right", &[]).await.expect(&["22 numbers: 1 to 24, without 7, 24"]);
    let roll = stands(&town, &id).await;
    assert!(roll == Roll { size: 24, struck: vec![7, 24] } && roll.count() == 22 && !roll.has(7));

    // What nobody decides is over after fourteen days, and another can be proposed.
    dee.go(&at).await;
    dee.press("Propose it", &[("size", "30")]).await;
    town.wait_days(14);
    ana.go(&at).await.expect(&["28 numbers"]);
    let proposal = proposed(town.app.db.read().await.unwrap(), &id, &cast.place, &town).await;
    town.wait_days(1);
    ana.go(&at).await;
    assert!(!ana.page.has_button("Yes"));
    force(&mut ana, &format!("{at}/{proposal}/decision"), &[("say", "yes")]).await;
    assert_eq!(stands(&town, &id).await.size, 24);
    dee.go(&at).await;
    dee.press("Propose it", &[("size", "31")]).await.expect(&["1 to 31"]);
    dee.press("Take it back", &[]).await;
    let acts = acts(&town, &id).await;
    let count = |act: Act| acts.iter().filter(|a| **a == act).count();
    assert_eq!([Act::RollProposed, Act::RollChanged, Act::RollRefused, Act::RollWithdrawn].map(count), [5, 2, 1, 1]);
}

async fn stands(town: &Town, id: &Id) -> Roll {
    group::roll(&mut town.app.db.read().await.unwrap(), id).await.unwrap()
}

async fn proposed(mut tx: hearback::ground::db::Tx, id: &Id, place: &Place, town: &Town) -> Id {
    group::open_roll(&mut tx, id, place.today(town.now())).await.unwrap().unwrap().id
}

async fn managers_see_only_what_a_group_says(town: Town) {
    let cast = cast(&town).await;
    let id = begin(&town, &cast).await;
    with_dee(&town, &cast, &id).await;
    let mut maya = town.at_desk(&cast.maya).await;
    maya.go(&format!("/desk/groups/{id}")).await;
    maya.press("Keep it", &[("words", "Zebrawood is what we say among us")]).await;
    maya.press("Keep it", &[("words", "Marmalade is what we say to all")]).await;
    maya.press("Say it to everyone", &[]).await.expect(&["Said to everyone on Tue 9 June 2026"]);
    maya.press("Write to the managers", &[("letter", "Quicklime is what we say to you")]).await;

    let mut ana = town.at_desk(&cast.ana).await;
    ana.go(&format!("/desk/groups/{id}")).await.expect(&["Marmalade is what we say to all", "Quicklime is what we say to you"]);
    assert!(!ana.page.says("Zebrawood") && !ana.page.says("Maya") && !ana.page.has_button("Keep it"));
    ana.press("Write to the group", &[("letter", "May I come on Tuesday?")]).await.expect(&["May I come on Tuesday?"]);
    maya.go(&format!("/desk/groups/{id}")).await.expect(&["Ana, shelter manager", "May I come on Tuesday?"]);
    assert_eq!(force(&mut ana, &format!("/desk/groups/{id}/notes"), &[("words", "I was here")]).await, 403);
    let held = |kind: &str, who: &Worker| (kind.to_string(), who.clone());
    // No list, page, search, export or number of the house knows the rest; for guests not even what was written to managers.
    let everyone = [held("manager", &cast.ana), held("admin", &cast.olu), held("worker", &cast.tom), held("guest", &cast.ana)];
    for (kind, worker) in everyone {
        let mut visitor = if kind == "guest" { town.stranger_at_the_desk() } else { town.at_desk(&worker).await };
        for door in doors::all() {
            if !door.methods.contains(&"GET") || kind == "guest" && door.who != Who::Guest || matches!(door.path, "/leave" | "/desk/sign-in" | "/ws") {
                continue;
            }
            let path = door.path.replace("{id}", &id.0).replace("{place}", "northside").replace("{slug}", "northside").replace("{number}", "101");
            let page = visitor.go(&path.replace("{seat}", &id.0)).await;
            assert!(!page.html.contains("Zebrawood"), "{kind} reads a note of the group at {path}");
            assert!(kind == "manager" || !page.html.contains("Quicklime"), "{kind} reads a letter at {path}");
        }
    }
    let mut ana = town.at_desk(&cast.ana).await;
    for word in ["Zebrawood", "Quicklime", "Marmalade"] {
        ana.go("/desk").await;
        let secret = ana.page.field("form");
        let found = ana.post("/desk/search", &[("form", &secret), ("q", word)]).await;
        assert!(found.status < 500 && found.all(".say").iter().all(|line| !line.contains("is what we say")), "{word}");
    }
    // What was said can be taken off the page again.
    maya.press("Take it off the page", &[]).await;
    let mut guest = town.guest();
    guest.go(&format!("/p/northside/groups/{id}")).await.expect(&["It has not said anything here yet."]);
    // At rest it is sealed: the words stand in no file.
    let zebra = |bytes: &[u8]| bytes.windows(9).any(|w| w == b"Zebrawood");
    assert!(town.files().iter().all(|(_, bytes)| !zebra(bytes)));
}

async fn a_steward_reads_no_concern_and_no_other_room(town: Town) {
    let cast = cast(&town).await;
    let id = begin(&town, &cast).await;
    town.guest().tell("northside", "problem", "Peppercorn in the showers", &[("see", "board")]).await;
    town.wait_for_slot();
    let mut tx = town.app.db.read().await.unwrap();
    let (concern,): (String,) = tx.q(hearback::sql!("select id from concern")).one().await.unwrap();
    drop(tx);
    let mut maya = town.at_desk(&cast.maya).await;
    assert_eq!(maya.go("/desk").await.path, "/desk/groups");
    assert_eq!(maya.page.all(".tabs a"), ["Groups", "Wanted", "Votes", "Meetings"]);
    for door in doors::all().into_iter().filter(|d| d.methods.contains(&"GET") && d.path != "/leave" && d.path != "/ws") {
        let own = door.path.starts_with("/desk/groups/");
        let path = door.path.replace("{id}", if own { &id.0 } else { &concern }).replace("{place}", "northside").replace("{slug}", "northside");
        let page = maya.go(&path.replace("{number}", "101")).await;
        assert!(!page.html.contains("Peppercorn"), "{path}");
    }
    assert_eq!(force(&mut maya, "/desk/search", &[("q", "Peppercorn")]).await, 403);
    assert_eq!(force(&mut maya, &format!("/desk/concern/{concern}/replies"), &[("words", "hello")]).await, 403);
    // A group of another place is not there for somebody who speaks at this one.
    let other = town.place(None, hearback::house::place::Settings::preset(hearback::house::place::Kind::Community, "Marigold", "marigold")).await;
    let far = town.worker("Far Away", "stays there", Role::Steward, &other).await;
    let mut far = town.at_desk(&far).await;
    far.go("/desk/groups").await.expect(&["There is no group yet."]);
    assert_eq!(far.go(&format!("/desk/groups/{id}")).await.status, 404);
    assert_eq!(town.guest().go(&format!("/p/marigold/groups/{id}")).await.status, 404);
}

async fn guests_read_about_a_group_in_their_language(town: Town) {
    let cast = cast(&town).await;
    let mut guest = town.guest();
    guest.go("/p/northside").await;
    assert!(!guest.page.says("Groups you can join"), "there is none");
    guest.go("/p/northside/groups").await.expect(&["There is no group here yet."]);
    let id = begin(&town, &cast).await;
    for locale in [Locale::English, Locale::Easy, Locale::Arabic, Locale::Polish] {
        let t = |id: &str| locale.t(id).replace(['\u{2068}', '\u{2069}'], "");
        guest.go(&locale.href("/p/northside")).await;
        guest.click(&t("groups-title")).await.expect(&[&t("groups-lead"), "Voices", "Tuesdays at 18:00"]);
        guest.click("Voices").await.expect(&[AIM, &t("group-number"), &t("office-chair"), &t("group-member"), &t("group-says-none"), &t("group-private")]);
        assert_eq!(guest.page.attributes("html", "lang"), [locale.tag()]);
        assert_eq!(guest.page.path, locale.href(&format!("/p/northside/groups/{id}")));
    }
    let mut maya = town.at_desk(&cast.maya).await;
    maya.go(&format!("/desk/groups/{id}/about")).await;
    maya.press("The group has ended", &[]).await;
    guest.go(&format!("/p/northside/groups/{id}")).await.expect(&["This group ended on Tuesday 9 June."]);
    guest.go("/p/northside/groups").await.expect(&["There is no group here yet."]);
    assert!(!guest.go("/p/northside").await.says("Groups you can join"));
    maya.go(&format!("/desk/groups/{id}")).await;
    assert!(!maya.page.has_button("Keep it") && !maya.page.has_button("Write to the managers"));
    assert_eq!(force(&mut maya, &format!("/desk/groups/{id}/notes"), &[("words", "still here")]).await, 404);
}

async fn what_cannot_be_kept_comes_back_with_a_sentence(town: Town) {
    let cast = cast(&town).await;
    let long = "x".repeat(5_000);
    let mut olu = town.at_desk(&cast.olu).await;
    olu.go("/desk/groups").await;
    olu.press("Make the group", &[("name", ""), ("aim", &long), ("meets", "Tuesdays"), ("joining", "")]).await;
    olu.page.expect(&["Write the name of the group", "Too long by 4400 letters. Take some out", "Write how people join"]);
    assert_eq!((olu.page.status, olu.page.field("aim").len(), olu.page.field("meets").as_str()), (422, 5_000, "Tuesdays"));
    let id = begin(&town, &cast).await;
    let mut maya = town.at_desk(&cast.maya).await;
    maya.go(&format!("/desk/groups/{id}")).await;
    maya.press("Keep it", &[("words", &long)]).await.expect(&["Too long by 1000 letters"]);
    assert_eq!(maya.page.field("words").len(), 5_000);
    maya.press("Keep it", &[("words", "")]).await.expect(&["Write a few words"]);
    maya.press("Write to the managers", &[("letter", &long)]).await.expect(&["Too long by 1000 letters"]);
    assert_eq!(maya.page.field("letter").len(), 5_000);
    maya.go(&format!("/desk/groups/{id}/about")).await;
    maya.press("Save", &[("name", ""), ("aim", "Another aim")]).await.expect(&["Write the name of the group"]);
    assert_eq!(maya.page.field("aim"), "Another aim");
    maya.press("Save", &[("name", "Louder voices")]).await.expect(&["Louder voices"]);
    for size in ["0", "1000000", "letters", "", "-5", "99999999999999999999999"] {
        maya.go(&format!("/desk/groups/{id}/roll")).await;
        maya.press("Propose it", &[("size", size), ("struck", "3")]).await.expect(&["Write a number from 1 to 5000"]);
        assert_eq!((maya.page.status, maya.page.field("size").as_str(), maya.page.field("struck").as_str()), (422, size, "3"));
    }
    maya.press("Propose it", &[("size", "5"), ("struck", "Ana, 3")]).await.expect(&["\u{201c}Ana\u{201d} is no number of this roll"]);
    maya.press("Propose it", &[("size", "2"), ("struck", "1 2")]).await.expect(&["One number at least has to stay"]);
    // Ids that nobody offered, offices that are none.
    for (what, fields) in [("offices", [("person", "nobody"), ("office", "chair")]), ("offices", [("person", ""), ("office", "king")])] {
        assert_eq!(force(&mut maya, &format!("/desk/groups/{id}/{what}"), &fields).await, 422);
    }
    assert_eq!(force(&mut maya, &format!("/desk/groups/{id}/roll/nothing/decision"), &[("say", "maybe")]).await, 422);
    assert_eq!(maya.go("/desk/groups/nothing").await.status, 404);
    // What is no text is taken out and said.
    let secret = {
        maya.go(&format!("/desk/groups/{id}")).await;
        maya.page.field("form")
    };
    let body = format!("form={secret}&words=before%00after");
    maya.post_bytes(&format!("/desk/groups/{id}/notes"), body.into_bytes()).await.expect(&["Some signs could not be read"]);
    assert_eq!(maya.page.field("words"), "beforeafter");
}
