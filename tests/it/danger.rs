//! Who is told of danger, and how it widens until a human has it. 9 June 2026 is a Tuesday.

use crate::{
    mail_story,
    support::{Town, london},
};
use hearback::house::{
    place::{Kind, Settings},
    staff::Role,
};

mail_story!(more_people_are_told_until_somebody_has_it, a_decision_is_asked_for_in_time, what_is_about_staff_widens_to_nobody);

/// Kettle Lane Trust with Rosa, who manages its services, and Joe, a trustee; below it Northside with Ana, who looks after
/// safety, and Tom, who answers.
async fn house(town: &Town) -> [crate::support::Worker; 2] {
    let trust = town.place(None, Settings::preset(Kind::Regional, "Kettle Lane Trust", "kettle")).await;
    let northside = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    town.worker("Rosa Lind", "head of services", Role::Manager, &trust).await;
    town.worker("Joe Mensah", "trustee", Role::Trustee, &trust).await;
    town.worker("Samira Haddad", "outside", Role::Outside, &trust).await;
    [town.worker("Ana Silva", "safety lead", Role::Safeguarding, &northside).await, town.worker("Tom Reid", "night worker", Role::Worker, &northside).await]
}

async fn more_people_are_told_until_somebody_has_it(town: Town) {
    let [ana, tom] = house(&town).await;
    let untaken = |who: &[&str]| who.iter().map(|w| format!("{w}: Northside: nobody has taken it yet")).collect::<Vec<_>>();
    town.set_clock(london(2026, 6, 9, 3, 0));
    town.guest().tell("northside", "unsafe", "He is at the door", &[]).await;
    assert_eq!(Town::told(&town.strike().await), ["ana: Northside: someone does not feel safe"]);
    for (minute, told) in [
        (14, untaken(&[])),
        // Who manages the service stands above nobody nearer, so she answers here too.
        (15, untaken(&["ana", "rosa", "tom"])),
        (16, untaken(&[])),
        (45, untaken(&["joe"])),
    ] {
        town.set_clock(london(2026, 6, 9, 3, minute));
        assert_eq!(Town::told(&town.strike().await), told, "at 3:{minute}");
    }
    // Tom has it: nothing widens any more, and who looks after safety is told once an hour until it is answered.
    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk").await;
    desk.click("He is at the door").await;
    desk.press("I have this", &[]).await;
    town.set_clock(london(2026, 6, 9, 4, 5));
    assert_eq!(Town::told(&town.strike().await), ["ana: Northside: someone does not feel safe"]);
    town.answer(&ana, "He is at the door", "I am on my way").await;
    town.set_clock(london(2026, 6, 9, 5, 5));
    assert_eq!(Town::told(&town.strike().await), [""; 0]);
}

async fn a_decision_is_asked_for_in_time(town: Town) {
    let [ana, _] = house(&town).await;
    town.set_clock(london(2026, 6, 9, 10, 0));
    town.guest().tell("northside", "unsafe", "He is at the door", &[]).await;
    town.strike().await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("He is at the door").await;
    desk.press("Serious harm", &[]).await;
    let address = desk.page.path.clone();
    town.answer(&ana, "He is at the door", "Are you safe? What would you like?").await;
    let due = |who: &str| format!("{who}: Northside: a decision is due");
    let decisions = async |day: i8, hour: i8| {
        town.set_clock(london(2026, 6, day, hour, 1));
        Town::told(&town.strike().await).into_iter().filter(|l| l.contains("decision")).collect::<Vec<_>>()
    };
    assert_eq!(decisions(9, 23).await, [""; 0]);
    assert_eq!(decisions(10, 6).await, [due("ana")]);
    assert_eq!(decisions(10, 10).await, [""; 0], "nobody manages above those who were told");
    let mut desk = town.at_desk(&ana).await;
    desk.go(&address).await.expect(&["Not decided"]);
    desk.press("Keep the decision", &[("decision", "safe"), ("words", "The door is locked at night now")]).await.expect(&["Made it safe here"]);
}

async fn what_is_about_staff_widens_to_nobody(town: Town) {
    house(&town).await;
    town.set_clock(london(2026, 6, 9, 3, 0));
    town.guest().tell("northside", "unsafe", "Tom is at the door", &[("about_staff", "yes")]).await;
    for minute in [1, 16, 31, 46] {
        town.set_clock(london(2026, 6, 9, 3, minute));
        let told = Town::told(&town.strike().await);
        assert!(told.iter().all(|l| l.starts_with("samira:")), "{told:?}");
    }
}
