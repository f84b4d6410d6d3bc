//! Meetings of people who use a shelter and those who work there: from the call to the answer, and all that somebody might try in
//! between.

mod record;

use crate::{
    story,
    support::{
        Page, Town, Visitor, Worker, london,
        promises::by,
        votes::{Residents, SHOWERS},
    },
};
use hearback::{
    act::promise::Turn,
    clock::Day,
    decide::priority::{self, Draft, GROUP},
    ground::db::Id,
    house::{
        place::{Kind, Place, Settings},
        staff::Role,
    },
};
use std::sync::Arc;

story!(
    an_agenda_builds_itself_in_an_order_that_nobody_chooses,
    managers_come_last_and_never_take_more_than_half,
    a_late_paper_is_marked_and_its_item_can_wait,
    what_is_wrong_with_a_meeting_is_said_and_what_was_typed_stays,
    only_those_who_belong_to_it_do_anything_with_a_meeting,
    a_meeting_of_users_alone_is_theirs,
    eight_who_add_at_once_do_not_break_the_half,
    no_word_of_a_guest_stands_in_an_item,
);

/// What a meeting is, as it is typed at the desk; the clock stands at ten on Tuesday 9 June.
pub const JOINT: &[(&str, &str)] = &[("kind", "joint"), ("starts", "2026-06-23T18:00"), ("lasts", "60"), ("venue", "The kitchen, no steps"), ("chair", "user")];

/// A shelter with a group, its managers, a trustee, and what people there want.
pub struct Cast {
    pub place: Arc<Place>,
    pub ana: Worker,
    pub tom: Worker,
    pub joe: Worker,
    pub who: Residents,
}

impl Town {
    pub async fn shelter(&self) -> Cast {
        let (place, ana, tom, _) = self.northside_with_people().await;
        let who = self.residents(&place, &ana, 12).await;
        let joe = self.worker("Joe Park", "trustee", Role::Trustee, &place).await;
        Cast { place, ana, tom, joe, who }
    }

    /// The group puts something on the list of what people want.
    pub async fn wish(&self, place: &Arc<Place>, title: &str) -> Id {
        let (now, place) = (self.now(), place.clone());
        let tree = self.app.places.tree(&self.app.db, now).await.unwrap();
        let draft = Draft { title: title.into(), words: String::new() };
        self.app.db.write(move |tx| Box::pin(async move { priority::make(tx, &tree, &place, &draft, &[], GROUP, now).await })).await.unwrap()
    }

    /// Calls a meeting and stays on its page.
    pub async fn meeting(&self, by: &Worker, more: &[(&str, &str)]) -> Visitor<'_> {
        let mut desk = self.at_desk(by).await;
        desk.go("/desk/meetings/new").await;
        let kept = JOINT.iter().filter(|(name, _)| !more.iter().any(|(n, _)| n == name));
        let fill: Vec<(&str, &str)> = kept.chain(more).copied().collect();
        desk.press("Call it", &fill).await.expect(&["Agenda", "To come"]);
        desk
    }
}

/// The titles on the agenda, in their order.
pub fn agenda(page: &Page) -> Vec<String> {
    page.all("article.item h3")
}

/// What a choice of an item is called in a form.
pub fn option(page: &Page, name: &str, title: &str) -> String {
    let values = page.attributes(&format!("select[name={name}] option"), "value");
    let at = page.all(&format!("select[name={name}] option")).iter().position(|t| t.starts_with(title)).unwrap();
    values[at].clone()
}

async fn an_agenda_builds_itself_in_an_order_that_nobody_chooses(town: Town) {
    let cast = town.shelter().await;
    // Something is late, two things are wanted, and a vote was counted three weeks ago that nobody answered.
    let late =
        town.promises(&cast.place, "house manager", "Mend the boiler", by(Day::from_date(jiff::civil::date(2026, 6, 15)), Turn::Will, "By Monday"), &[]).await;
    let quiet = town.wish(&cast.place, "A quiet room").await;
    town.wish(&cast.place, "A shelf for books").await;
    let mut guest = town.guest();
    guest.go(&format!("/wants/{quiet}")).await;
    guest.press("Me too", &[]).await.expect(&["You are counted."]);
    let (vote, _) = town.vote(&cast.who.mo, SHOWERS, 14).await;
    town.set_clock(london(2026, 6, 12, 18, 5));
    let mut mo = town.at_desk(&cast.who.mo).await;
    mo.go(&format!("/desk/votes/{}", &vote[3..])).await;
    mo.press("Write it down", &[("marked", ""), ("spoiled", "0"), ("unused", "14")]).await;
    mo.press("Count the votes", &[]).await.expect(&["Counted"]);
    town.set_clock(london(2026, 6, 17, 10, 0));

    let mut desk = town.meeting(&cast.who.mo, &[("starts", "2026-06-30T18:00")]).await;
    let expected = ["Mend the boiler", "A quiet room", "What should be put right first?"];
    assert_eq!(agenda(&desk.page), expected, "half of the hour is left to the group, so the shelf waits");
    desk.page.expect(&[
        "We said we would do it, and it is late",
        "People want it most",
        "A vote chose it",
        "25 of 60 minutes are for what people here brought.",
    ]);
    assert_eq!(desk.page.link("Mend the boiler"), format!("/p/northside/promise/{late}"));
    assert_eq!(desk.page.link("A quiet room"), format!("/wants/{quiet}"));
    assert_eq!(desk.page.link("What should be put right first?"), vote);
    desk.press("Add it", &[("title", "Keys for the lockers"), ("minutes", "10"), ("purpose", "decide-together"), ("decides", "house manager")]).await;
    assert_eq!(agenda(&desk.page).last().unwrap(), "Keys for the lockers");
    desk.page.expect(&["35 of 60 minutes", "Who can decide: house manager"]);

    // What became late since comes where it belongs, once.
    town.promises(&cast.place, "house manager", "Paint the hall", by(Day::from_date(jiff::civil::date(2026, 6, 18)), Turn::Will, "Soon"), &[]).await;
    town.set_clock(london(2026, 6, 19, 10, 0));
    desk.go(&desk.page.path.clone()).await;
    desk.press("Look again for what is late or wanted", &[]).await;
    desk.press("Look again for what is late or wanted", &[]).await;
    assert_eq!(agenda(&desk.page), ["Mend the boiler", "Paint the hall", "A quiet room", "What should be put right first?", "Keys for the lockers"]);

    // Everyone reads it: from the first page of the place on, in their language.
    guest.go("/p/northside").await;
    guest.click("Meetings").await.expect(&["To come", "Tuesday 30 June, 18:00"]);
    guest.click("Tuesday 30 June").await.expect(&[
        "The kitchen, no steps",
        "Northside residents",
        "Someone who uses this place",
        "(60 minutes)",
        "We decide it together.",
    ]);
    assert_eq!(agenda(&guest.page).len(), 5);
    assert!(!guest.page.html.contains("<form"), "there is nothing to press");
    let here = guest.page.path.clone();
    for l in ["/en-GB-x-easy", "/ar", "/pl"] {
        let page = guest.go(&format!("{l}{here}")).await;
        assert!(page.status == 200 && page.says("Keys for the lockers"), "{l}");
    }

    // The wall of the room: what is on is in the address, and Enter goes on.
    let wall = format!("/desk{}/wall", here.replace("/m/", "/meetings/"));
    desk.go(&wall).await.expect(&["What we talk about", "Mend the boiler", "5 min"]);
    assert!(!desk.page.html.contains("<script") && desk.page.html.contains("autofocus"));
    desk.click("Next").await.expect(&["1 of 5", "Mend the boiler", "Then: Paint the hall"]);
    desk.click("Next").await.expect(&["2 of 5", "Paint the hall"]);
    desk.click("Back").await.expect(&["1 of 5"]);
    for odd in ["99", "-1", "x", "99999999999999999999999"] {
        assert_eq!(desk.go(&format!("{wall}?item={odd}")).await.status, 200, "{odd}");
    }
}

async fn managers_come_last_and_never_take_more_than_half(town: Town) {
    let cast = town.shelter().await;
    town.wish(&cast.place, "A quiet room").await;
    let mut mo = town.meeting(&cast.who.mo, &[]).await;
    let here = mo.page.path.clone();
    let mut ana = town.at_desk(&cast.ana).await;
    ana.go(&here).await.expect(&["10 of 60 minutes", "30 minutes are left."]);
    ana.press("Add it", &[("title", "The new rota"), ("minutes", "31"), ("purpose", "tell")])
        .await
        .expect(&["At least half of the 60 minutes are for what users brought. 30 minutes are left for managers"]);
    assert!(ana.page.status == 422 && ana.page.field("title") == "The new rota" && ana.page.field("minutes") == "31");
    ana.press("Add it", &[("title", "The new rota"), ("minutes", "20"), ("purpose", "tell")]).await;
    mo.go(&here).await;
    mo.press("Add it", &[("title", "Keys for the lockers"), ("minutes", "10"), ("purpose", "decide-together")]).await;
    assert_eq!(agenda(&mo.page), ["A quiet room", "Keys for the lockers", "The new rota"], "the group stands before them, whenever it comes");
    ana.go(&here).await;
    ana.press("Add it", &[("title", "Fire drill"), ("minutes", "15"), ("purpose", "tell")]).await.expect(&["10 minutes are left for managers"]);
    ana.press("Add it", &[("title", "Fire drill"), ("minutes", "10"), ("purpose", "tell")]).await;
    assert_eq!(agenda(&ana.page).last().unwrap(), "Fire drill");
    // Their own minutes, within the same bounds; what users brought has no button for them, and no door either.
    assert_eq!(ana.page.all("button").iter().filter(|b| *b == "Take it out").count(), 2);
    let sheets = mo.go(&here).await.attributes("article.item form[action$='/minutes']", "action");
    let secret = ana.page.field("form");
    let keys = &sheets[1];
    for (path, minutes) in [(keys.clone(), "1"), (keys.replace("/minutes", "/end"), "")] {
        ana.post(&path, &[("form", &secret), ("time", minutes), ("item", "x")]).await;
        assert_eq!(ana.page.status, 403, "{path}");
    }
    ana.post(&keys.replace("/minutes", "/deferral"), &[("form", &secret)]).await;
    assert_eq!(ana.page.status, 403);
    ana.post(&sheets[2], &[("form", &secret), ("time", "21"), ("item", sheets[2].split('/').nth(5).unwrap())])
        .await
        .expect(&["20 minutes are left for managers"]);
    assert_eq!(ana.page.status, 422);
    // The group times any of them, and takes out what is its own.
    let secret = mo.page.field("form");
    for odd in ["0", "-4", "", "ten", "999999999999999999999999", "41"] {
        mo.post(keys, &[("form", &secret), ("time", odd), ("item", keys.split('/').nth(5).unwrap())]).await;
        assert_eq!(mo.page.status, 422, "{odd}: {}", mo.page.text());
    }
    mo.post(keys, &[("form", &secret), ("time", "20"), ("item", "")]).await.expect(&["30 of 60 minutes"]);
    mo.post(&sheets[2], &[("form", &secret), ("time", "5")]).await.expect(&["5 minutes"]);
    mo.post(&sheets[0].replace("/minutes", "/end"), &[("form", &secret)]).await;
    assert_eq!(mo.page.status, 403, "what people want most is not the group's to take out");
    mo.post(&sheets[2].replace("/minutes", "/end"), &[("form", &secret)]).await;
    assert_eq!(mo.page.status, 403);
    mo.post(&keys.replace("/minutes", "/end"), &[("form", &secret)]).await;
    assert_eq!(agenda(&mo.page), ["A quiet room", "The new rota", "Fire drill"]);
    // Once it began, nothing moves.
    town.set_clock(london(2026, 6, 23, 18, 1));
    mo.go(&here).await;
    assert!(!mo.page.has_button("Add it") && !mo.page.has_button("Set"));
    let secret = mo.page.field("form");
    mo.post(&format!("{here}/items"), &[("form", &secret), ("title", "Late"), ("minutes", "1"), ("purpose", "tell")]).await.expect(&["The meeting has begun"]);
}

async fn a_late_paper_is_marked_and_its_item_can_wait(town: Town) {
    let cast = town.shelter().await;
    let mut mo = town.meeting(&cast.who.mo, &[]).await;
    let here = mo.page.path.clone();
    mo.press("Add it", &[("title", "Keys for the lockers"), ("minutes", "10"), ("purpose", "ask")]).await;
    let mut ana = town.at_desk(&cast.ana).await;
    ana.go(&here).await;
    ana.press("Add it", &[("title", "The budget"), ("minutes", "20"), ("purpose", "tell")]).await;
    let (keys, budget) = (option(&ana.page, "for", "Keys"), option(&ana.page, "for", "The budget"));
    // The shelter works every day: Thursday 18 June is five working days before Tuesday 23 June.
    town.set_clock(london(2026, 6, 18, 23, 0));
    ana.go(&here).await;
    ana.press("Share it", &[("for", &keys), ("paper", "What locks cost"), ("format", "easy"), ("words", "A lock costs £9.\n\nWe need 30.")]).await;
    assert!(!ana.page.says("It came late"));
    let public = here.replace("/desk/meetings/", "/m/");
    let mut guest = town.guest();
    guest.go(&public).await.expect(&["What locks cost", "Easy read", "Here since Thursday 18 June, 23:00", "We need 30."]);
    town.set_clock(london(2026, 6, 19, 0, 5));
    ana.go(&here).await;
    ana.press("Share it", &[("for", &budget), ("paper", "The budget"), ("format", "plain"), ("link", "https://www.gov.uk/budget")])
        .await
        .expect(&["It came late"]);
    guest.go(&public).await.expect(&["It came late"]);
    assert_eq!(guest.page.link("https://www.gov.uk/budget"), "https://www.gov.uk/budget");
    for (words, link, sentence) in [
        ("", "", "Type the words in, or give a link"),
        ("", "http://gov.uk", "Give the whole address, beginning with https://"),
        ("", "https://a:b@gov.uk/", "Give the whole address"),
        ("", "javascript:alert(1)", "Give the whole address"),
        (&"a".repeat(4_001), "", "Too long by 1 letters"),
    ] {
        ana.go(&here).await;
        ana.press("Share it", &[("for", &budget), ("paper", "A plan"), ("words", words), ("link", link)]).await.expect(&[sentence]);
        assert!(ana.page.status == 422 && ana.page.field("paper") == "A plan" && ana.page.field("link") == link);
    }
    ana.press("Share it", &[("for", &budget), ("paper", "A plan"), ("words", "Plain"), ("link", "https://elsewhere.example/x")]).await;
    assert!(guest.go(&public).await.says("https://elsewhere.example/x") && !guest.page.html.contains("href=\"https://elsewhere.example/x\""));

    // Only the group puts it off, and only what came late. It waits for the next meeting, and is at its end.
    assert!(!ana.page.has_button("Put it off"));
    mo.go(&here).await;
    assert_eq!(mo.page.all("button").iter().filter(|b| b.starts_with("Put it off")).count(), 1);
    mo.press("Put it off", &[]).await.expect(&["Put off to the next meeting. The paper came late."]);
    guest.go(&public).await.expect(&["Put off to the next meeting."]);
    let mut next = town.meeting(&cast.who.kit, &[("starts", "2026-07-07T18:00"), ("lasts", "30")]).await;
    assert_eq!(agenda(&next.page), ["The budget"]);
    next.page.expect(&["15 minutes", "0 of 30 minutes"]);
    // Called off, it waits for the one after.
    next.press("Call this meeting off", &[]).await.expect(&["Called off"]);
    guest.go("/p/northside/meetings").await.expect(&["This meeting was called off."]);
    let after = town.meeting(&cast.who.kit, &[("starts", "2026-07-14T18:00")]).await;
    assert_eq!(agenda(&after.page), ["The budget"]);
}

async fn what_is_wrong_with_a_meeting_is_said_and_what_was_typed_stays(town: Town) {
    let cast = town.shelter().await;
    let mut mo = town.at_desk(&cast.who.mo).await;
    for (field, typed, sentence) in [
        ("starts", "", "Choose a day and an hour to come"),
        ("starts", "2026-06-09T09:00", "Choose a day and an hour to come"),
        ("starts", "2026-02-30T09:00", "Choose a day and an hour to come"),
        ("starts", "9999-12-31T23:59", "Choose a day within a year"),
        ("lasts", "", "Write how many minutes it lasts, from 15 to 480"),
        ("lasts", "-60", "Write how many minutes"),
        ("lasts", "99999999999999999999", "Write how many minutes"),
        ("venue", "", "Write where it is"),
        ("venue", &"x".repeat(201), "Too long by 1 letters"),
    ] {
        mo.go("/desk/meetings/new").await;
        let fill: Vec<(&str, &str)> = JOINT.iter().map(|(n, v)| if *n == field { (*n, typed) } else { (*n, *v) }).collect();
        mo.press("Call it", &fill).await.expect(&[sentence]);
        assert!(mo.page.status == 422 && mo.page.field(field) == typed, "{field} {typed}");
    }
    let secret = mo.page.field("form");
    for odd in [vec![], vec![("holder", "group-x")], vec![("holder", "place-x"), ("kind", "party")]] {
        let fields: Vec<(&str, &str)> = [("form", secret.as_str())].into_iter().chain(odd).collect();
        assert_eq!(mo.post("/desk/meetings", &fields).await.status, 422);
    }
    let mut mo = town.meeting(&cast.who.mo, &[]).await;
    let here = mo.page.path.clone();
    for (fill, sentence) in [
        ([("title", ""), ("minutes", "5")], "Say in a few words what it is about"),
        ([("title", &*"x".repeat(201)), ("minutes", "5")], "Too long by 1 letters"),
        ([("title", "Keys"), ("minutes", "")], "Write the minutes as a whole number"),
        ([("title", "Keys"), ("minutes", "-5")], "Write the minutes as a whole number"),
        ([("title", "Keys"), ("minutes", "61")], "The meeting lasts 60 minutes. 60 minutes are left"),
        ([("title", "Keys"), ("minutes", "481")], "Write the minutes as a whole number"),
    ] {
        mo.go(&here).await;
        mo.press("Add it", &fill).await.expect(&[sentence]);
        assert!(mo.page.status == 422 && mo.page.field("title") == fill[0].1);
    }
    let secret = mo.page.field("form");
    for (rest, fields) in [
        ("items", vec![("title", "Keys"), ("minutes", "5")]),
        ("items", vec![("title", "Keys"), ("minutes", "5"), ("purpose", "x")]),
        ("papers", vec![]),
        ("papers", vec![("for", "x"), ("paper", "P"), ("format", "plain"), ("words", "W")]),
        ("attendance", vec![("users", "3")]),
        ("decisions", vec![]),
        ("hands", vec![]),
        ("countersignature", vec![]),
    ] {
        let fields: Vec<(&str, &str)> = [("form", secret.as_str())].into_iter().chain(fields).collect();
        assert_eq!(mo.post(&format!("{here}/{rest}"), &fields).await.status, 422, "{rest}");
    }
    mo.post_bytes(&format!("{here}/items"), format!("form={secret}&title=K%00eys%FF&minutes=5&purpose=tell").into_bytes())
        .await
        .expect(&["Some signs could not be read"]);
    for path in ["/m/nothing", "/m/%00", "/p/nowhere/meetings"] {
        assert_eq!(town.guest().go(path).await.status, 404, "{path}");
    }
    for path in ["/desk/meetings/nothing", "/desk/meetings/nothing/wall"] {
        assert_eq!(mo.go(path).await.status, 404, "{path}");
    }
    for rest in ["minutes", "end"] {
        assert_eq!(mo.post(&format!("{here}/items/nothing/{rest}"), &[("form", &secret), ("time", "5")]).await.status, 404, "{rest}");
    }
}

async fn only_those_who_belong_to_it_do_anything_with_a_meeting(town: Town) {
    let cast = town.shelter().await;
    let mut mo = town.meeting(&cast.who.mo, &[]).await;
    let here = mo.page.path.clone();
    mo.press("Add it", &[("title", "Keys"), ("minutes", "5"), ("purpose", "tell")]).await;
    let item = option(&mo.page, "for", "Keys");
    let harbour = town.place(None, Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let away = town.worker("Pat Stone", "manager", Role::Manager, &harbour).await;
    let mut pat = town.at_desk(&away).await;
    assert_eq!(pat.go(&here).await.status, 404);
    pat.go("/desk/meetings").await.expect(&["There is no meeting yet."]);
    // A steward of no group, a trustee, and a worker.
    let lou = town.worker("Lou Reed", "resident", Role::Steward, &cast.place).await;
    let mut lou = town.at_desk(&lou).await;
    lou.go("/desk/meetings/new").await.expect(&["You speak for no group"]);
    lou.go(&here).await.expect(&["Keys"]);
    assert!(!lou.page.has_button("Add it"));
    let mut joe = town.at_desk(&cast.joe).await;
    joe.go(&here).await.expect(&["Keys"]);
    assert_eq!(joe.go("/desk/meetings/new").await.status, 403);
    let mut tom = town.at_desk(&cast.tom).await;
    assert_eq!(tom.go(&here).await.status, 403);
    // A door of one meeting does not open an item of another.
    let mut other = town.meeting(&cast.who.mo, &[("starts", "2026-06-24T18:00")]).await;
    let there = other.page.path.clone();
    let secret = other.page.field("form");
    for rest in ["minutes", "end", "deferral"] {
        assert_eq!(other.post(&format!("{there}/items/{item}/{rest}"), &[("form", &secret), ("time", "5")]).await.status, 404, "{rest}");
    }
    let paper = [("form", secret.as_str()), ("for", &item), ("paper", "P"), ("format", "plain"), ("words", "W")];
    other.post(&format!("{there}/papers"), &paper).await.expect(&["Choose what it is about"]);
    let secret = lou.page.field("form");
    for rest in ["items", "papers", "attendance", "decisions", "hands", "agenda", "end", "countersignature"] {
        assert_eq!(lou.post(&format!("{here}/{rest}"), &[("form", &secret)]).await.status, 403, "{rest}");
    }
    // A manager does not call off what a group holds.
    let mut ana = town.at_desk(&cast.ana).await;
    ana.go(&here).await;
    let secret = ana.page.field("form");
    assert_eq!(ana.post(&format!("{here}/end"), &[("form", &secret)]).await.status, 403);
    assert!(!ana.page.has_button("Call this meeting off"));
}

async fn a_meeting_of_users_alone_is_theirs(town: Town) {
    let cast = town.shelter().await;
    let mut ana = town.at_desk(&cast.ana).await;
    ana.go("/desk/meetings/new").await;
    let fill: Vec<(&str, &str)> = JOINT.iter().copied().filter(|(n, _)| *n != "kind").chain([("kind", "users-only")]).collect();
    ana.press("Call it", &fill).await.expect(&["Only those who speak for a group call a meeting for users alone"]);
    let mo = town.meeting(&cast.who.mo, &[("kind", "users-only")]).await;
    assert!(!mo.page.says("minutes are for what people here brought"), "there is nobody to share them with");
    ana.go(&mo.page.path).await;
    ana.press("Add it", &[("title", "The rota"), ("minutes", "5"), ("purpose", "tell")]).await.expect(&["This meeting is for users alone"]);
    // The house holds one, for which any group there speaks.
    let house = option(ana.go("/desk/meetings/new").await, "holder", "The house, at Northside");
    let fill: Vec<(&str, &str)> = JOINT.iter().copied().chain([("holder", house.as_str())]).collect();
    ana.press("Call it", &fill).await.expect(&["Held by Northside"]);
    let here = ana.page.path.clone();
    let mut kit = town.at_desk(&cast.who.kit).await;
    kit.go(&here).await;
    kit.press("Add it", &[("title", "Keys"), ("minutes", "5"), ("purpose", "tell")]).await.expect(&["The group brings it"]);
}

async fn eight_who_add_at_once_do_not_break_the_half(town: Town) {
    let cast = town.shelter().await;
    let here = town.meeting(&cast.who.mo, &[]).await.page.path.clone();
    let mut desks = Vec::new();
    for _ in 0..8 {
        let mut ana = town.at_desk(&cast.ana).await;
        ana.go(&here).await;
        desks.push(ana);
    }
    let fill = [("title", "The rota"), ("minutes", "10"), ("purpose", "tell")];
    let pressed = futures_util::future::join_all(desks.iter_mut().map(|ana| async {
        let secret = ana.page.field("form");
        ana.post(&format!("{here}/items"), &[&[("form", secret.as_str())], &fill[..]].concat()).await.status
    }));
    let pressed = pressed.await;
    assert!(pressed.iter().all(|status| *status < 500), "{pressed:?}");
    let mut ana = town.at_desk(&cast.ana).await;
    assert_eq!(agenda(ana.go(&here).await), ["The rota"; 3], "{pressed:?}");
}

async fn no_word_of_a_guest_stands_in_an_item(town: Town) {
    let cast = town.shelter().await;
    town.guest().tell("northside", "problem", "Sandalwood smoke on the stairs", &[("see", "board")]).await;
    town.wait_for_slot();
    let about = town.concerns_besides(&[]).await;
    let until = Day::from_date(jiff::civil::date(2026, 6, 10));
    town.promises(&cast.place, "house manager", "A smoke alarm", by(until, Turn::Will, "Soon"), &about).await;
    town.wish(&cast.place, "A quiet room").await;
    town.set_clock(london(2026, 6, 12, 10, 0));
    let desk = town.meeting(&cast.who.mo, &[]).await;
    assert_eq!(agenda(&desk.page), ["A smoke alarm", "A quiet room"]);
    let public = desk.page.path.replace("/desk/meetings/", "/m/");
    assert!(!desk.page.says("Sandalwood") && !town.guest().go(&public).await.says("Sandalwood"));
    let mut tx = town.app.db.read().await.unwrap();
    let kept: Vec<(String,)> = tx.q(hearback::sql!("select title from meeting_item order by n")).all().await.unwrap();
    assert_eq!(kept, [(String::new(),), (String::new(),)], "what comes from elsewhere is named and not copied");
}
