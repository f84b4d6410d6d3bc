//! Stories about those who are away and those who leave: nobody who wrote is lost, and everybody is told who is next before
//! it changes.
//!
//! 9 June 2026 is a Tuesday; Northside is open every day and answers in three.

mod cover;
mod hands;

use crate::{
    concern::only_concern,
    story,
    support::{Page, Town, Visitor, Worker, london},
};
use hearback::{
    ground::{
        db::Id,
        ledger::{self, Act},
    },
    house::staff::Role,
};

story!(
    ana_leaves_and_people_are_told_before,
    what_was_not_handed_over_is_nobodys_and_stands_in_a_list,
    a_question_that_waits_is_handed_over_and_waits_on,
    people_are_told_in_their_own_language,
    a_leaving_day_is_set_changed_and_taken_back,
    what_hangs_on_one_person_is_said,
    nothing_is_handed_over_before_its_slot,
    each_handover_has_its_row_in_the_journal,
);

/// Northside with Ana, Tom and Samira, and Olu who looks after the settings.
struct House {
    ana: Worker,
    tom: Worker,
    olu: Worker,
}

async fn house(town: &Town) -> House {
    let (place, ana, tom, _) = town.northside_with_people().await;
    let olu = town.worker("Olu Bankole", "office", Role::Admin, &place).await;
    House { ana, tom, olu }
}

/// Somebody takes what stands in their inbox.
async fn takes(town: &Town, who: &Worker, subject: &str) {
    let mut desk = town.at_desk(who).await;
    desk.go("/desk").await;
    desk.click(subject).await;
    desk.press("Take it", &[]).await.expect(&["You have this"]);
}

/// The administrator's page about somebody.
async fn about<'p>(olu: &'p mut Visitor<'_>, who: &Worker) -> &'p Page {
    olu.go(&format!("/desk/people/{}", who.id)).await
}

async fn leaves(town: &Town, olu: &Worker, who: &Worker, day: &str) {
    let mut olu = town.at_desk(olu).await;
    about(&mut olu, who).await;
    olu.press("Save the day", &[("day", day)]).await;
    assert_eq!(olu.page.status, 200, "{}", olu.page.text());
}

/// Both pages of a handover: everything that is chosen at first, as the draft has it.
async fn hands_over<'v>(desk: &'v mut Visitor<'_>, leaver: &Worker, next: &Worker) -> &'v Page {
    desk.go(&format!("/desk/handover/{}", leaver.id)).await;
    desk.press("Write to them", &[("to", &next.id.0)]).await;
    desk.press("Tell them, and hand", &[]).await
}

async fn ana_leaves_and_people_are_told_before(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &ana, "Cold water").await;
    leaves(&town, &olu, &ana, "2026-06-12").await;

    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/me").await.expect(&["You leave on Fri 12 June"]);
    desk.click("Hand over what you hold").await.expect(&["Ana Silva Leaves on Fri 12 June 1 to hand over"]);
    desk.click("Ana Silva").await.expect(&["You leave on Fri 12 June", "1 to hand over", "Cold water in the shower"]);
    desk.press("Write to them", &[("to", &tom.id.0)]).await.expect(&["Tell people who is next", "1 person reads this", "Tom has it from Fri 12 June"]);
    assert_eq!(desk.page.field("words-en-GB"), "From Friday 12 June Tom will answer you. I told Tom what you told me.");
    desk.press("Tell them, and hand it over", &[("words-en-GB", "From Friday Tom answers you. He knows about the shower. It was good to talk.")])
        .await
        .expect(&["1 person is told who is next", "Nothing that is open is left", "Tom has it from Fri 12 June"]);

    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["Ana, shelter manager", "He knows about the shower.", "They will answer by Friday 12 June"]);
    assert!(!guest.page.says("Was it put right?"), "who is next is no answer");
    desk.go("/desk?list=mine").await.expect(&["Cold water"]);
    desk.go("/desk").await.expect(&["Cold water"]);

    town.set_clock(london(2026, 6, 12, 0, 1));
    town.rounds().await;
    assert!(town.at_desk(&ana).await.go("/desk").await.status != 200 || !town.at_desk(&ana).await.go("/desk").await.says("Cold water"));
    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk?list=mine").await.expect(&["Cold water"]);
    let mut admin = town.at_desk(&olu).await;
    admin.go("/desk/handover").await.expect(&["0 of 0 without loss, 1 not decided yet", "Left on Fri 12 June"]);
    assert!(!admin.page.says("Cold water"));

    town.set_clock(london(2026, 6, 15, 9, 0));
    desk.click("Cold water").await;
    desk.press("Send to the person", &[("words", "I am Tom. The plumber comes today.")]).await;
    admin.go("/desk/handover").await.expect(&["1 of 1 without loss"]);
    hearback::hear::handover::job::tidy(&town.app).await.unwrap();
    guest.come_back(&words).await;
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    admin.go("/desk/handover").await.expect(&["1 of 1 without loss"]);
}

async fn what_was_not_handed_over_is_nobodys_and_stands_in_a_list(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    let vera =
        town.worker("Vera Stokes", "runs it", Role::Manager, &town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("northside").unwrap()).await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.guest().tell("northside", "idea", "Tea at night", &[]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &ana, "Cold water").await;
    takes(&town, &ana, "Tea at night").await;
    town.answer(&ana, "Tea at night", "There is tea from today.").await;
    let mut admin = town.at_desk(&olu).await;
    about(&mut admin, &ana).await;
    admin.press("Ana Silva has left", &[]).await;
    town.rounds().await;
    admin.go("/desk/handover").await.expect(&["0 of 1 without loss", "Fewer than 5 conversations are nobody’s since somebody left"]);
    assert!(!admin.page.says("Cold water") && !admin.page.says("Tea at night"));

    let mut desk = town.at_desk(&vera).await;
    desk.go("/desk/handover").await.expect(&[
        "Nobody has these since Ana left",
        "Cold water in the shower",
        "Left on Tue 9 June",
        "1, nobody has it",
        "Fewer than 5 answers",
    ]);
    assert!(!desk.page.says("Tea at night"), "what is answered waits for nobody");
    desk.go("/desk").await.expect(&["Cold water"]);
    assert!(!desk.page.says("has it"));
    desk.go("/desk/handover").await;
    desk.click("Find somebody for them").await.expect(&["Ana Silva has left", "Nobody has these"]);
    desk.press("Write to them", &[("to", &tom.id.0)]).await;
    assert_eq!(desk.page.field("words-en-GB"), "From Tuesday 9 June Tom will answer you. Tom can read what you told us.");
    desk.press("Tell them, and hand it over", &[]).await.expect(&["1 person is told who is next"]);
    desk.go("/desk/handover").await.expect(&["0 of 1 without loss"]);
    assert!(!desk.page.says("Nobody has these"));
    town.at_desk(&tom).await.go("/desk?list=mine").await.expect(&["Cold water"]);
    town.guest().come_back(&words).await.expect(&["Vera, runs it", "Tom can read what you told us"]);
}

async fn a_question_that_waits_is_handed_over_and_waits_on(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &ana, "Cold water").await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("Cold water").await;
    desk.press("Send the question", &[("words", "Which shower?")]).await;
    leaves(&town, &olu, &ana, "2026-06-12").await;
    hands_over(&mut desk, &ana, &tom).await.expect(&["1 person is told who is next"]);
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["We asked you something", "Tom will answer you"]);
    town.set_clock(london(2026, 6, 12, 9, 0));
    town.rounds().await;
    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk?list=mine").await.expect(&["Cold water", "Paused"]);
    desk.go("/desk?list=waiting-for-them").await.expect(&["Cold water"]);
}

async fn people_are_told_in_their_own_language(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    let mut guest = town.guest();
    guest.go("/pl/p/northside/tell").await;
    guest.press("Dalej", &[("kind", "problem")]).await;
    guest.press("Dalej", &[("words", "Zimna woda pod prysznicem")]).await;
    guest.press("Wyślij", &[]).await;
    let (words, _) = guest.page.receipt();
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &ana, "Cold water").await;
    takes(&town, &ana, "Zimna woda").await;
    leaves(&town, &olu, &ana, "2026-06-12").await;
    let mut desk = town.at_desk(&ana).await;
    desk.go(&format!("/desk/handover/{}", ana.id)).await;
    desk.press("Write to them", &[("to", &tom.id.0)]).await.expect(&["2 people read this", "In English", "In Polski"]);
    let page = desk.press("Tell them, and hand over 2", &[("words-pl", "")]).await.clone();
    assert_eq!(page.status, 422);
    page.expect(&["Write who answers from then on"]);
    assert!(page.field("words-en-GB").starts_with("From Friday 12 June Tom"), "what was typed is kept");
    desk.press("Tell them, and hand over 2", &[("words-pl", "Tom odpowiada ci od piątku 12 czerwca.")]).await.expect(&["2 people are told"]);
    guest.go("/pl/back").await;
    guest.press("Pokaż moje wiadomości", &[("receipt", &words)]).await.expect(&["Tom odpowiada ci od piątku 12 czerwca."]);
    assert!(!guest.page.says("will answer you"));
}

async fn a_leaving_day_is_set_changed_and_taken_back(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    let mut admin = town.at_desk(&olu).await;
    for (day, sentence) in [("", "Choose a day"), ("soon", "Choose a day"), ("2026-06-08", "This day is over"), ("2028-01-01", "within a year")] {
        about(&mut admin, &tom).await;
        let page = admin.press("Save the day", &[("day", day)]).await.clone();
        assert_eq!((page.status, page.field("day").as_str()), (422, day));
        page.expect(&[sentence]);
    }
    leaves(&town, &olu, &tom, "2026-06-20").await;
    admin.go("/desk/people").await.expect(&["Yes Leaves on Sat 20 June"]);
    leaves(&town, &olu, &tom, "2026-06-25").await;
    town.set_clock(london(2026, 6, 21, 9, 0));
    town.rounds().await;
    about(&mut admin, &tom).await.expect(&["Tom Reid leaves on Thu 25 June"]);
    admin.press("They stay after all", &[]).await;
    assert!(!admin.page.says("leaves on Thu"));
    town.set_clock(london(2026, 6, 26, 9, 0));
    town.rounds().await;
    about(&mut admin, &tom).await.expect(&["Is here Yes", "Answer Northside"]);
    leaves(&town, &olu, &ana, "2026-06-26").await;
    about(&mut admin, &ana).await.expect(&["Left on Friday 26 June", "Nothing now"]);
    let acts = ledger::acts_about(&mut town.app.db.read().await.unwrap(), &tom.id).await.unwrap();
    assert_eq!(acts.iter().filter(|a| **a == Act::LeavingSet).count(), 2);
    assert_eq!(acts.iter().filter(|a| **a == Act::LeavingTakenBack).count(), 1);
}

async fn what_hangs_on_one_person_is_said(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/handover").await;
    let rows = |page: &Page| page.all("#alone tbody tr");
    assert_eq!(
        rows(&desk.page),
        [
            "Reading what is about staff, from outside Only Samira Northside Night Shelter",
            "Managing Only Ana Northside Night Shelter",
            "Being there for people who do not feel safe Nobody Northside Night Shelter",
            "Preparing public words Only Ana Northside Night Shelter",
            "Settings and people Only Olu Northside Night Shelter",
        ]
    );
    leaves(&town, &olu, &tom, "2026-06-20").await;
    desk.go("/desk/handover").await;
    assert!(rows(&desk.page).contains(&"Answering Only Ana once Tom leaves Northside Night Shelter".to_string()), "{:?}", rows(&desk.page));
    assert!(town.at_desk(&tom).await.go("/desk/handover").await.all("#alone").is_empty(), "that is for those who can change it");
}

async fn nothing_is_handed_over_before_its_slot(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &ana, "Cold water").await;
    town.answer(&ana, "Cold water", "Mended.").await;
    leaves(&town, &olu, &ana, "2026-06-12").await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "It is cold again")]).await;
    let (mut desk, mut admin) = (town.at_desk(&ana).await, town.at_desk(&olu).await);
    for page in [desk.go("/desk/handover").await.clone(), admin.go("/desk/handover").await.clone()] {
        assert!(!page.says("1 to hand over") && !page.says("Cold water"), "{}", page.text());
        let line = page.all("#leavers li").concat();
        assert!(line.contains("Nothing open") || line.contains(" 0 open"), "{line}");
    }
    town.set_clock(london(2026, 6, 9, 20, 0));
    desk.go("/desk/handover").await.expect(&["1 to hand over"]);
    hands_over(&mut desk, &ana, &tom).await.expect(&["1 person is told"]);
}

async fn each_handover_has_its_row_in_the_journal(town: Town) {
    let House { ana, tom, olu } = house(&town).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    let id = Id(only_concern(&town).await);
    town.set_clock(london(2026, 6, 9, 16, 1));
    takes(&town, &ana, "Cold water").await;
    leaves(&town, &olu, &ana, "2026-06-12").await;
    let mut desk = town.at_desk(&ana).await;
    hands_over(&mut desk, &ana, &tom).await;
    town.set_clock(london(2026, 6, 12, 6, 0));
    town.rounds().await;
    town.rounds().await;
    let mut tx = town.app.db.read().await.unwrap();
    let acts = ledger::acts_about(&mut tx, &id).await.unwrap();
    let times = |act: Act| acts.iter().filter(|a| **a == act).count();
    assert_eq!((acts.len(), times(Act::Received), times(Act::Taken), times(Act::HandedOver)), (4, 1, 2, 1), "taken by Ana, then by the clock for Tom");
    let about_ana = ledger::acts_about(&mut tx, &ana.id).await.unwrap();
    assert_eq!(about_ana.iter().filter(|a| matches!(a, Act::LeavingSet | Act::RoleTaken | Act::StaffLeft)).count(), 3);
}
