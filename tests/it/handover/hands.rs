//! Stories about who may hand over, to whom, and what holds when plans change.

use super::{House, about, hands_over, house, leaves, takes};
use crate::{
    concern::only_concern,
    story,
    support::{Town, london},
};
use hearback::house::{
    place::{Kind, Settings},
    staff::Role,
};

story!(
    who_may_hand_over_and_to_whom,
    what_is_about_staff_is_handed_over_from_outside_to_outside,
    whoever_goes_early_or_stays_longer_leaves_no_gap,
    who_was_to_be_next_can_be_changed,
);

async fn who_may_hand_over_and_to_whom(town: Town) {
    let place = town.northside().await;
    let ana = town.worker("Ana Silva", "shelter manager", Role::Manager, &place).await;
    let tom = town.worker("Tom Reid", "night worker", Role::Worker, &place).await;
    let jo = town.worker("Jo Park", "morning worker", Role::Worker, &place).await;
    let olu = town.worker("Olu Bankole", "office", Role::Admin, &place).await;
    let moira = town.worker("Moira Kelso", "checks wording", Role::Moderator, &place).await;
    let other = town.place(None, Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let far = town.worker("Far Away", "manager", Role::Manager, &other).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &tom, "Cold water").await;
    let at = format!("/desk/handover/{}", tom.id);
    assert_eq!(town.at_desk(&ana).await.go(&at).await.status, 404, "nobody has said that Tom leaves");
    leaves(&town, &olu, &tom, "2026-06-20").await;
    for (who, status) in [(&ana, 200), (&tom, 200), (&jo, 404), (&far, 404), (&olu, 403), (&moira, 403)] {
        assert_eq!(town.at_desk(who).await.go(&at).await.status, status, "{}", who.email);
    }
    assert!(!town.at_desk(&jo).await.go("/desk/handover").await.says("Tom Reid"));
    assert!(!town.at_desk(&far).await.go("/desk/handover").await.says("Tom Reid"));
    let mut desk = town.at_desk(&ana).await;
    let page = desk.go(&at).await.clone();
    assert_eq!(page.all("#to option"), ["Ana Silva", "Jo Park"], "who answers there and stays");
    let id = only_concern(&town).await;
    let (form, take) = (page.field("form"), format!("take-{id}"));
    for next in [&tom, &far, &moira, &olu] {
        let page = desk.post(&at, &[("form", &form), ("to", &next.id.0), (&take, "yes")]).await.clone();
        assert_eq!(page.status, 422, "{}", next.email);
        page.expect(&["Choose who is next", "Cold water"]);
    }
    desk.go(&at).await;
    let page = desk.press("Write to them", &[("to", &jo.id.0), (&take, "")]).await.clone();
    page.expect(&["Choose at least one conversation"]);
    assert_eq!((page.status, page.attributes("#to option[selected]", "value")), (422, vec![jo.id.0.clone()]));
    desk.go(&at).await;
    desk.press("Write to them", &[("to", &jo.id.0)]).await;
    for (typed, sentence) in [("", "Write who answers"), (&*"x".repeat(4_001), "Too long by 1 letters"), ("A\u{202e}b", "Some signs could not be read")] {
        let page = desk.press("Tell them, and hand it over", &[("words-en-GB", typed)]).await.clone();
        assert_eq!(page.status, 422, "{sentence}");
        page.expect(&[sentence]);
        assert_eq!(page.field("words-en-GB"), typed.replace('\u{202e}', ""));
    }
    // Meanwhile Ana takes it over herself: Tom has nothing to hand over any more.
    let mut elsewhere = town.at_desk(&ana).await;
    elsewhere.go(&format!("/desk/concern/{id}")).await;
    elsewhere.press("Take it over", &[]).await;
    desk.press("Tell them, and hand it over", &[("words-en-GB", "Jo answers you now.")])
        .await
        .expect(&["Choose at least one conversation", "Nothing that is open is left"]);
    elsewhere.go(&format!("/desk/concern/{id}")).await;
    assert!(!elsewhere.page.says("Jo answers you now"));
}

async fn what_is_about_staff_is_handed_over_from_outside_to_outside(town: Town) {
    let (place, ana, _, samira) = town.northside_with_people().await;
    let olu = town.worker("Olu Bankole", "office", Role::Admin, &place).await;
    let (words, _) = town.guest().tell("northside", "problem", "He shouts at us", &[("about_staff", "yes")]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &samira, "He shouts").await;
    let mut admin = town.at_desk(&olu).await;
    about(&mut admin, &samira).await.expect(&["Nobody else from outside reads at Northside Night Shelter"]);
    let silent = town.at_desk(&ana).await.go("/desk/handover").await.text();
    leaves(&town, &olu, &samira, "2026-06-12").await;
    let mut desk = town.at_desk(&ana).await;
    for page in [desk.go("/desk/handover").await.clone(), admin.go("/desk/handover").await.clone()] {
        page.expect(&["Nobody from outside once Samira leaves at Northside Night Shelter", "Samira Haddad"]);
        assert!(!page.says("shouts") && !page.says("to hand over") && !page.says("Fewer than 5") && !page.says("0 open"), "{}\n{silent}", page.text());
    }
    assert!(!desk.go(&format!("/desk/handover/{}", samira.id)).await.says("shouts"));
    let ruth = town.worker("Ruth Calder", "does not work here", Role::Outside, &place).await;
    assert!(!desk.go("/desk/handover").await.says("Nobody from outside"));
    let mut outside = town.at_desk(&samira).await;
    outside.go(&format!("/desk/handover/{}", samira.id)).await.expect(&["He shouts at us"]);
    assert_eq!(outside.page.all("#to option"), ["Ruth Calder"]);
    hands_over(&mut outside, &samira, &ruth).await.expect(&["1 person is told who is next"]);
    town.set_clock(london(2026, 6, 12, 0, 5));
    town.rounds().await;
    town.at_desk(&ruth).await.go("/desk?list=mine").await.expect(&["He shouts at us"]);
    town.guest().come_back(&words).await.expect(&["Ruth will answer you"]);
    for who in [&ana, &olu] {
        let page = town.at_desk(who).await.go("/desk/handover").await.clone();
        page.expect(&["nobody left with anything open"]);
        assert!(!page.says("shouts"));
    }
}

async fn whoever_goes_early_or_stays_longer_leaves_no_gap(town: Town) {
    let place = town.northside().await;
    let ana = town.worker("Ana Silva", "shelter manager", Role::Manager, &place).await;
    let tom = town.worker("Tom Reid", "night worker", Role::Worker, &place).await;
    let jo = town.worker("Jo Park", "cook", Role::Worker, &place).await;
    let olu = town.worker("Olu Bankole", "office", Role::Admin, &place).await;
    for words in ["Cold water", "Broken window", "Loud door"] {
        town.guest().tell("northside", "problem", words, &[]).await;
    }
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &tom, "Cold water").await;
    takes(&town, &tom, "Broken window").await;
    takes(&town, &jo, "Loud door").await;
    leaves(&town, &olu, &tom, "2026-06-15").await;
    leaves(&town, &olu, &jo, "2026-06-12").await;
    let mut desk = town.at_desk(&tom).await;
    desk.go(&format!("/desk/handover/{}", tom.id)).await;
    assert_eq!(desk.page.all("#to option"), ["Ana Silva"], "Jo leaves before");
    hands_over(&mut desk, &tom, &ana).await.expect(&["2 people are told"]);
    hands_over(&mut town.at_desk(&jo).await, &jo, &ana).await.expect(&["1 person is told"]);
    // Jo stays a week longer than people were told: what was said holds all the same.
    leaves(&town, &olu, &jo, "2026-06-19").await;
    town.set_clock(london(2026, 6, 12, 9, 0));
    town.rounds().await;
    town.at_desk(&ana).await.go("/desk?list=mine").await.expect(&["Loud door"]);
    assert!(!town.at_desk(&jo).await.go("/desk?list=mine").await.says("Loud door"));
    // A colleague takes one of Tom's over: what somebody has taken is not taken from them.
    let mut colleague = town.at_desk(&jo).await;
    colleague.go("/desk").await;
    colleague.click("Broken window").await;
    colleague.press("Take it over", &[]).await;
    // Tom goes three days early: Ana has the other at once.
    let mut admin = town.at_desk(&olu).await;
    about(&mut admin, &tom).await;
    admin.press("Tom Reid has left", &[]).await;
    town.rounds().await;
    town.at_desk(&ana).await.go("/desk?list=mine").await.expect(&["Cold water", "Loud door"]);
    town.at_desk(&jo).await.go("/desk?list=mine").await.expect(&["Broken window"]);
    admin.go("/desk/handover").await.expect(&["0 of 0 without loss, 1 not decided yet"]);
}

async fn who_was_to_be_next_can_be_changed(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    let place = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("northside").unwrap();
    let jo = town.worker("Jo Park", "cook", Role::Worker, &place).await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &ana, "Cold water").await;
    leaves(&town, &olu, &ana, "2026-06-12").await;
    let mut desk = town.at_desk(&ana).await;
    hands_over(&mut desk, &ana, &tom).await.expect(&["Tom has it from Fri 12 June"]);
    let take = format!("take-{}", only_concern(&town).await);
    desk.press("Write to them", &[("to", &jo.id.0)]).await.expect(&["Choose at least one conversation"]);
    desk.press("Write to them", &[("to", &jo.id.0), (&take, "yes")]).await.expect(&["Jo has it from Fri 12 June"]);
    desk.press("Tell them, and hand it over", &[]).await.expect(&["1 handed over", "Jo has it from Fri 12 June"]);
    // Jo has gone before the day comes: nobody has it, and that stands in the list.
    let mut admin = town.at_desk(&olu).await;
    about(&mut admin, &jo).await;
    admin.press("Jo Park has left", &[]).await;
    town.set_clock(london(2026, 6, 12, 9, 0));
    town.worker("Vera Stokes", "runs it", Role::Manager, &place).await;
    town.rounds().await;
    town.at_desk(&tom).await.go("/desk").await.expect(&["Cold water"]);
    assert!(!town.at_desk(&tom).await.go("/desk?list=mine").await.says("Cold water"));
    admin.go("/desk/handover").await.expect(&["Fewer than 5 conversations are nobody’s since somebody left"]);
    town.guest().come_back(&words).await.expect(&["Tom will answer you", "Jo will answer you"]);
}
