//! Stories about deputies: who covers for whoever is away, and places that wait for a second pair of hands.

use super::{House, about, house, leaves, takes};
use crate::{
    mail_story, story,
    support::{Page, Town, Worker, london},
};
use hearback::{
    ground::ledger::{self, Act},
    house::{
        place::{Kind, Settings},
        staff::{self, Role},
    },
};

mail_story!(ana_is_away_and_tom_covers, nobody_who_is_away_is_the_only_one_told);
story!(
    an_absence_that_cannot_be_is_said_and_kept,
    a_deputy_reads_what_they_may_read_and_no_more,
    somebody_who_is_ill_need_not_say_it_themselves,
    a_place_that_cannot_open_opens_with_two,
    a_place_that_falls_below_two_stays_open_and_says_so,
    roles_that_must_stay_apart_are_not_given_to_one,
);

async fn ana_is_away_and_tom_covers(town: Town) {
    let House { ana, tom, .. } = house(&town).await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &ana, "Cold water").await;
    town.answer(&ana, "Cold water", "The plumber comes today.").await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/me").await;
    desk.click("I will be away").await;
    assert_eq!(desk.page.all("#deputy option"), ["Tom Reid"]);
    assert_eq!(desk.page.field("from"), "2026-06-09");
    desk.press("I am away", &[("until", "2026-06-13"), ("deputy", &tom.id.0)]).await.expect(&["Away until Sat 13 June, Tom covers"]);

    town.set_clock(london(2026, 6, 10, 9, 0));
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "It is cold again")]).await;
    let mut tom_desk = town.at_desk(&tom).await;
    tom_desk.go("/desk?list=mine").await.expect(&["You have taken nothing."]);
    assert!(!tom_desk.page.says("Mine 1"), "not before its slot");
    town.set_clock(london(2026, 6, 10, 12, 0));
    tom_desk.go("/desk?list=mine").await.expect(&["Mine 1", "Cold water", "Ana is away, you cover"]);
    tom_desk.click("Cold water").await.expect(&["Ana Silva has this, away until Sat 13 June, Tom covers"]);
    // It is due on Saturday: Tom is told the day before, and Ana is not.
    town.set_clock(london(2026, 6, 12, 9, 0));
    assert_eq!(Town::told(&town.strike().await), ["tom: Northside Night Shelter: an answer is due tomorrow"]);

    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/away").await;
    desk.press("I am back", &[]).await;
    assert!(desk.page.has_button("I am away"), "{}", desk.page.text());
    tom_desk.go("/desk?list=mine").await.expect(&["You have taken nothing."]);
    desk.go("/desk?list=mine").await.expect(&["Mine 1", "Cold water"]);
    town.set_clock(london(2026, 6, 14, 9, 0));
    let told = Town::told(&town.strike().await);
    assert!(told.iter().any(|t| t.starts_with("ana")) && told.iter().any(|t| t.starts_with("tom")), "{told:?}");
    let acts = ledger::acts_about(&mut town.app.db.read().await.unwrap(), &ana.id).await.unwrap();
    assert_eq!(acts.iter().filter(|a| matches!(a, Act::AwaySaid | Act::AwayEnded)).count(), 2);
}

async fn goes_away(town: &Town, who: &Worker, from: &str, until: &str, deputy: &Worker) -> Page {
    let mut desk = town.at_desk(who).await;
    desk.go("/desk/away").await;
    desk.press("I am away", &[("from", from), ("until", until), ("deputy", &deputy.id.0)]).await.clone()
}

async fn nobody_who_is_away_is_the_only_one_told(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    let grace = town.worker("Grace Osei", "safeguarding lead", Role::Safeguarding, &place).await;
    let mut olu = town.at_desk(&town.worker("Olu Bankole", "office", Role::Admin, &place).await).await;
    goes_away(&town, &grace, "2026-06-09", "2026-06-30", &ana).await.expect(&["Ana covers"]);
    goes_away(&town, &ana, "2026-06-10", "2026-06-30", &tom).await.expect(&["Tom covers"]);
    town.guest().tell("northside", "unsafe", "A man waits at the door", &[]).await;
    assert_eq!(Town::told(&town.strike().await), ["ana: Northside Night Shelter: someone does not feel safe"], "Ana covers for Grace");
    town.set_clock(london(2026, 6, 10, 10, 30));
    let told = Town::told(&town.strike().await);
    assert_eq!(
        told.iter().filter(|t| t.contains("not feel safe")).collect::<Vec<_>>(),
        ["tom: Northside Night Shelter: someone does not feel safe"],
        "and Tom for both"
    );
    // Tom goes, and so the cover has a hole: everyone who answers and is there is told; nobody is, so those are who are away.
    about(&mut olu, &tom).await;
    olu.press("Tom Reid has left", &[]).await;
    olu.go("/desk/handover").await.expect(&["Nobody covers any more. Ana is away until Tue 30 June."]);
    about(&mut olu, &ana).await.expect(&["Away until Tue 30 June, nobody covers any more"]);
    town.set_clock(london(2026, 6, 10, 11, 30));
    let told = Town::told(&town.strike().await);
    assert!(told.iter().any(|t| t.starts_with("grace") && t.contains("not feel safe")), "{told:?}");
    let jo = town.worker("Jo Park", "cook", Role::Worker, &place).await;
    town.set_clock(london(2026, 6, 10, 12, 30));
    let told = Town::told(&town.strike().await);
    assert_eq!(told.iter().filter(|t| t.contains("not feel safe")).collect::<Vec<_>>(), ["jo: Northside Night Shelter: someone does not feel safe"]);
    let _ = jo;
}

async fn an_absence_that_cannot_be_is_said_and_kept(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("northside").unwrap();
    let jo = town.worker("Jo Park", "cook", Role::Worker, &place).await;
    goes_away(&town, &tom, "2026-07-01", "2026-07-10", &jo).await.expect(&["Away from Wed 1 July until Fri 10 July, Jo covers"]);
    leaves(&town, &olu, &jo, "2026-08-01").await;
    let mut desk = town.at_desk(&ana).await;
    for (from, until, deputy, field, sentence) in [
        ("", "2026-06-20", &tom, "from", "Choose a day"),
        ("2026-06-10", "never", &tom, "until", "Choose a day"),
        ("2026-06-08", "2026-06-20", &tom, "from", "This day is over: choose today or a later one"),
        ("2026-06-20", "2026-06-19", &tom, "until", "The last day comes before the first"),
        ("2026-06-20", "2027-06-21", &tom, "until", "At most a year at once"),
        ("2026-06-20", "2026-07-01", &tom, "deputy", "Tom Reid is away on some of these days too"),
        ("2026-07-20", "2026-08-01", &jo, "deputy", "Jo Park leaves before that"),
    ] {
        desk.go("/desk/away").await;
        let page = desk.press("I am away", &[("from", from), ("until", until), ("deputy", &deputy.id.0)]).await.clone();
        assert_eq!(page.status, 422, "{sentence}");
        page.expect(&[sentence]);
        assert!(!page.all(&format!("#{field}-err")).is_empty(), "{field}");
        assert_eq!((page.field("from").as_str(), page.field("until").as_str()), (from, until));
        assert_eq!(page.attributes("#deputy option[selected]", "value"), std::slice::from_ref(&deputy.id.0));
    }
    let form = desk.page.field("form");
    for (deputy, sentence) in [
        (&ana.id.0, "You cannot cover for yourself"),
        (&olu.id.0, "someone who can answer everywhere"),
        (&"x".to_string(), "someone who can answer everywhere"),
    ] {
        let page = desk.post("/desk/away", &[("form", &form), ("from", "2026-06-10"), ("until", "2026-06-11"), ("deputy", deputy)]).await.clone();
        assert_eq!(page.status, 422);
        page.expect(&[sentence]);
    }
    goes_away(&town, &ana, "2026-06-20", "2026-06-21", &tom).await.expect(&["Away from Sat 20 June"]);
    let mut desk = town.at_desk(&ana).await;
    desk.post("/desk/away", &[("form", &form), ("from", "2026-07-20"), ("until", "2026-07-21"), ("deputy", &tom.id.0)]).await;
    desk.go("/desk/away").await;
    desk.press("I am not going away", &[]).await;
    assert!(desk.page.has_button("I am away"));
    let people = staff::people(&mut town.app.db.read().await.unwrap()).await.unwrap();
    assert!(people.iter().find(|p| p.id == ana.id).unwrap().absences.is_empty(), "one at a time, and what never began is no absence");
    // It ends by itself, and a month later nobody knows of it.
    goes_away(&town, &ana, "2026-06-20", "2026-06-21", &tom).await;
    town.set_clock(london(2026, 6, 22, 9, 0));
    assert!(town.at_desk(&ana).await.go("/desk/away").await.has_button("I am away"));
    town.set_clock(london(2026, 7, 25, 9, 0));
    hearback::hear::handover::job::tidy(&town.app).await.unwrap();
    let people = staff::people(&mut town.app.db.read().await.unwrap()).await.unwrap();
    assert!(people.iter().find(|p| p.id == ana.id).unwrap().absences.is_empty());
}

async fn a_deputy_reads_what_they_may_read_and_no_more(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let south = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Southside", "southside")).await;
    let vera = town.worker("Vera Stokes", "runs both", Role::Manager, &trust).await;
    let nell = town.worker("Nell Harker", "works at both", Role::Worker, &trust).await;
    let tom = town.worker("Tom Reid", "night worker", Role::Worker, &north).await;
    town.worker("Sue Marsh", "manager", Role::Manager, &south).await;
    let samira = town.worker("Samira Haddad", "outside", Role::Outside, &trust).await;
    let mut desk = town.at_desk(&vera).await;
    assert_eq!(desk.go("/desk/away").await.all("#deputy option"), ["Nell Harker"], "only who answers at both");
    assert_eq!(town.at_desk(&tom).await.go("/desk/away").await.all("#deputy option"), ["Nell Harker", "Vera Stokes"]);
    town.at_desk(&samira).await.go("/desk/away").await.expect(&["Nobody else can answer everywhere you answer"]);
    town.guest().tell("southside", "problem", "Broken window", &[]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &vera, "Broken window").await;
    goes_away(&town, &vera, "2026-06-09", "2026-06-20", &nell).await;
    town.at_desk(&nell).await.go("/desk?list=mine").await.expect(&["Broken window", "Vera is away, you cover"]);
    // Nell works at Northside alone from now on: the other place is not hers to read.
    let (nell_id, now) = (nell.id.clone(), town.now());
    town.app
        .db
        .write(move |tx| {
            Box::pin(async move {
                let post = staff::person(tx, &nell_id).await?.posts[0].id.clone();
                staff::give(tx, &nell_id, Role::Worker, &north, "admin", now).await?;
                staff::take(tx, &nell_id, &post, "admin", now).await
            })
        })
        .await
        .unwrap();
    let page = town.at_desk(&nell).await.go("/desk?list=mine").await.clone();
    assert!(!page.says("Broken window") && !page.says("Mine 1"), "{}", page.text());
}

async fn somebody_who_is_ill_need_not_say_it_themselves(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &ana, "Cold water").await;
    let mut admin = town.at_desk(&olu).await;
    about(&mut admin, &ana).await;
    let page = admin.press("Ana is away", &[("until", "2026-06-08"), ("deputy", &tom.id.0)]).await.clone();
    assert_eq!((page.status, page.field("until").as_str()), (422, "2026-06-08"));
    page.expect(&["The last day comes before the first"]);
    admin.press("Ana is away", &[("until", "2026-06-20")]).await.expect(&["Away until Sat 20 June, Tom covers"]);
    town.at_desk(&tom).await.go("/desk?list=mine").await.expect(&["Cold water"]);
    town.at_desk(&ana).await.go("/desk/away").await.expect(&["Away until Sat 20 June, Tom covers"]);
    about(&mut admin, &ana).await;
    admin.press("Ana is back", &[]).await;
    assert!(!admin.page.says("Away until"));
    assert!(!town.at_desk(&tom).await.go("/desk?list=mine").await.says("Cold water"));
    about(&mut admin, &olu).await;
    assert!(!admin.page.has_button("is away"), "nobody says it of themselves here");
}

async fn a_place_that_cannot_open_opens_with_two(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let olu = town.worker("Olu Bankole", "office", Role::Admin, &trust).await;
    let mut olu = town.at_desk(&olu).await;
    olu.go("/desk/places").await;
    olu.press("Add place", &[("name", "Willow House"), ("under", &trust.id.0), ("kind", "drop-in")])
        .await
        .expect(&["Nobody can write here yet.", "Two people who answer"]);
    let page = olu.press("Open to guests", &[]).await.clone();
    assert_eq!(page.status, 422);
    page.expect(&["Two people who answer come first"]);
    let willow = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("willow-house").unwrap();
    assert!(!willow.telling);
    town.worker("Ana Silva", "manager", Role::Manager, &trust).await;
    town.worker("Moira Kelso", "checks wording", Role::Moderator, &trust).await;
    let at = format!("/desk/places/{}", willow.id);
    olu.go(&at).await.expect(&["Two people who answer: Ana, and one more. Then open it to guests."]);
    let page = olu.press("Save", &[("telling", "yes"), ("people", "visitors")]).await.clone();
    assert_eq!((page.status, page.field("people").as_str()), (422, "visitors"), "what was typed is kept");
    page.expect(&["Two people who answer come first, so that one covers for the other: Ana Silva, and one more"]);
    assert!(!page.all("#telling-err").is_empty());
    // Somebody who was only asked covers nobody.
    olu.go("/desk/people").await;
    olu.press("Make a link", &[("name", "Lee Park"), ("title", "cook"), ("email", "lee@town.example"), ("role", "worker"), ("place", &willow.id.0)]).await;
    olu.go(&at).await;
    assert_eq!(olu.press("Open to guests", &[]).await.status, 422);
    town.worker("Tom Reid", "night worker", Role::Worker, &willow).await;
    olu.go(&at).await.expect(&["Ana and Tom answer and cover for each other"]);
    olu.press("Open to guests", &[]).await.expect(&["People can write here from now on"]);
    town.guest().tell("willow-house", "problem", "Cold water in the shower", &[]).await;
}

async fn a_place_that_falls_below_two_stays_open_and_says_so(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    let mut admin = town.at_desk(&olu).await;
    assert!(!admin.go("/desk/places").await.says("nobody covers"));
    about(&mut admin, &tom).await;
    admin.press("Tom Reid has left", &[]).await;
    admin.go("/desk/places").await.expect(&["Fewer than two people answer, so nobody covers, at Northside Night Shelter"]);
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("northside").unwrap();
    admin.go(&format!("/desk/places/{}", place.id)).await.expect(&["Only Ana answers here", "Nobody covers when someone is ill"]);
    admin.press("Save", &[("people", "visitors")]).await.expect(&["Saved."]);
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.at_desk(&ana).await.go("/desk/away").await.expect(&["Nobody else can answer everywhere you answer"]);
}

async fn roles_that_must_stay_apart_are_not_given_to_one(town: Town) {
    let House { ana, olu, .. } = house(&town).await;
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("northside").unwrap();
    let kitchen = town.place(Some(&place), Settings::preset(Kind::DropIn, "Kitchen", "kitchen")).await;
    let grace = town.worker("Grace Osei", "safety", Role::Safeguarding, &kitchen).await;
    let people = staff::people(&mut town.app.db.read().await.unwrap()).await.unwrap();
    let samira = Worker { id: people.iter().find(|p| p.name.starts_with("Samira")).unwrap().id.clone(), email: String::new() };
    let mut admin = town.at_desk(&olu).await;
    for (who, role, at, sentence) in [
        (&ana, "outside", &kitchen, "This person is one of the team there"),
        (&samira, "worker", &kitchen, "This person reads what is about staff there"),
        (&samira, "trustee", &place, "This person reads what is about staff there"),
        (&ana, "safeguarding", &kitchen, "This person manages there"),
        (&grace, "manager", &place, "they cannot manage there too"),
    ] {
        about(&mut admin, who).await;
        let page = admin.press("Give", &[("role", role), ("place", &at.id.0)]).await.clone();
        assert_eq!(page.status, 422, "{sentence}");
        page.expect(&[sentence]);
        assert_eq!(page.attributes("#role option[selected]", "value"), [role]);
    }
    about(&mut admin, &grace).await;
    admin.press("Give", &[("role", "worker"), ("place", &kitchen.id.0)]).await.expect(&["Answer Kitchen"]);
}
