//! What the team promises about what people told it, and what those people say of it: from the first word to green.

mod doors;

use crate::{
    mail_story, story,
    support::{Town, Visitor, Worker, london},
};
use hearback::house::{
    place::{Kind, Settings},
    staff::Role,
};

story!(
    from_a_concern_to_a_promise_its_users_turned_green,
    a_claim_without_proof_a_day_that_is_over_and_a_refusal_without_reason_are_not_saved,
    names_rooms_and_numbers_are_asked_about_once,
    nobody_knows_what_they_said_before_their_slot,
    who_did_not_say_it_says_so_and_their_words_count_no_more,
    what_staff_heard_makes_nothing_green,
    how_the_team_puts_it_stands_as_their_words_only_if_one_of_them_agrees,
    asked_again_after_four_weeks_and_nobody_answering_is_not_a_yes,
    what_nobody_wants_any_more_is_owed_no_more,
    two_who_change_it_at_once_see_each_other,
    only_the_teams_own_messages_can_be_promised_about,
    a_refusal_says_who_why_and_how_to_fight_it,
);

mail_story!(whoever_answers_for_a_promise_is_told_then_those_above, a_promise_outlives_whoever_made_it);

/// A guest told of the cold showers, and Ana has it open.
async fn told<'t>(town: &'t Town, ana: &Worker) -> (Visitor<'t>, String) {
    let (words, _) = town.guest().tell("northside", "problem", "The showers are cold every night", &[]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(ana).await;
    desk.go("/desk").await;
    desk.click("The showers are cold").await;
    (desk, words)
}

/// A day from now on as forms send it.
fn day(town: &Town, days: i64) -> String {
    hearback::clock::Day::of(town.now(), &jiff::tz::TimeZone::get("Europe/London").unwrap()).plus(days).date().to_string()
}

/// Ana promises to have the boiler mended in ten days.
async fn promise(town: &Town, desk: &mut Visitor<'_>) {
    desk.click("What are we doing about it?").await.expect(&["The showers are cold every night", "We would like to, no date yet"]);
    desk.click("We will, by a day").await.expect(&["What you will do", "By when"]);
    let until = day(town, 10);
    let fields = [("subject", "Cold showers"), ("words", "We have the boiler mended."), ("until", until.as_str())];
    desk.press("Promise it", &fields).await.expect(&["101 Cold showers", "We have the boiler mended.", "Begun by: People who use the service"]);
}

const PROOF: &[(&str, &str)] = &[("words", "The boiler is new."), ("proof_kind", "paid"), ("proof", "Bill of Smith Heating, 2 June, £1,240")];

async fn claim(desk: &mut Visitor<'_>) {
    desk.press("Say that it is done", PROOF).await.expect(&["The boiler is new.", "Bill of Smith Heating"]);
}

async fn from_a_concern_to_a_promise_its_users_turned_green(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, words) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["What we do about it", "We have the boiler mended.", "We will, by"]);

    // Moved: the old day stays, with its reason.
    let later = day(&town, 20);
    desk.press("Move the day", &[("words", "A part is missing."), ("until", &later)]).await.expect(&["We need more time", "A part is missing."]);
    guest.come_back(&words).await.expect(&["A part is missing."]);
    assert_eq!(guest.page.all("#promises del").len(), 1, "the first day, struck through");

    // Claimed, disputed, and open again.
    claim(&mut desk).await;
    guest.come_back(&words).await.expect(&["We say it is done", "You can check it by this", "Bill of Smith Heating", "Was it put right?"]);
    guest.press("No", &[]).await.expect(&["You said: No"]);
    town.wait_for_slot();
    desk.go("/desk/promises").await.expect(&["They disagree", "101 Cold showers"]);
    desk.click("101 Cold showers").await.expect(&["0 yes, 0 partly, fewer than 5 no"]);
    guest.come_back(&words).await.expect(&["Those who asked say that it is not done"]);

    // Mended, claimed again, and only now green.
    claim(&mut desk).await;
    desk.go("/desk/promises").await.expect(&["We say it is done, they have not said"]);
    guest.come_back(&words).await.expect(&["Was it put right?"]);
    guest.press("Yes", &[]).await;
    town.wait_for_slot();
    desk.go("/desk/promises").await.expect(&["Over", "They agree"]);
    guest.come_back(&words).await.expect(&["Those who asked say that it is done"]);
    assert_eq!(guest.page.all("#promises .agreed").len(), 1);
    desk.click("101 Cold showers").await.expect(&["A part is missing.", "fewer than 5 yes, 0 partly, 0 no"]);
    assert_eq!(desk.page.all(".talk li").len(), 4, "nothing of what was said is gone");
}

async fn a_claim_without_proof_a_day_that_is_over_and_a_refusal_without_reason_are_not_saved(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, _) = told(&town, &ana).await;
    desk.click("What are we doing about it?").await;
    desk.click("We will, by a day").await;
    let (yesterday, far) = (day(&town, -1), day(&town, 2000));
    for (until, sentence) in
        [("", "Choose a day"), (yesterday.as_str(), "This day is over"), (far.as_str(), "more than three years away"), ("2026-02-31", "Choose a day")]
    {
        desk.press("Promise it", &[("subject", "Cold showers"), ("words", "We mend it."), ("until", until)]).await.expect(&[sentence]);
        assert_eq!((desk.page.status, desk.page.field("words")), (422, "We mend it.".into()), "what was typed is there");
    }
    desk.press("Promise it", &[("subject", ""), ("words", ""), ("budget", "a lot")]).await.expect(&[
        "Write in a few words",
        "Write what you will do",
        "Write a whole number",
    ]);
    desk.go("/desk/promises").await.expect(&["Nothing is promised yet"]);

    let (mut desk, _) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    desk.press("Say that it is done", &[("words", "It is done."), ("proof", "")]).await.expect(&["Without proof it cannot be saved"]);
    assert_eq!((desk.page.status, desk.page.field("words")), (422, "It is done.".into()));
    desk.press("Say that you can't", &[("words", "No.")]).await.expect(&[
        "Write who decided it",
        "Write what would have to change",
        "Write how somebody can challenge this",
    ]);
    desk.press("Move the day", &[("words", "Soon."), ("until", &yesterday)]).await.expect(&["This day is over"]);
    desk.press("Stop it", &[("words", "")]).await.expect(&["Write why it stops"]);
    desk.go("/desk/promises/101").await;
    assert_eq!(desk.page.all(".talk li").len(), 1, "nothing was half saved");
    for nowhere in ["/desk/promises/999", "/desk/promises/x", "/desk/promises/new?concern=x"] {
        assert_eq!(desk.go(nowhere).await.status, 404);
    }
}

async fn names_rooms_and_numbers_are_asked_about_once(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, _) = told(&town, &ana).await;
    desk.click("What are we doing about it?").await;
    desk.click("We will, by a day").await;
    let until = day(&town, 10);
    let words = [("subject", "Cold showers"), ("words", "Mr Reid looks at room 14."), ("until", until.as_str())];
    desk.press("Promise it", &words).await.expect(&["Show it as it is?", "It has a surname in it: Reid", "It says which room: room 14"]);
    assert_eq!((desk.page.status, desk.page.field("words")), (409, "Mr Reid looks at room 14.".into()));
    desk.press("Promise it", &[("words", "We look at it.")]).await.expect(&["101 Cold showers", "We look at it."]);
    desk.press("Stop it", &[("words", "Ring 07700 900 123."), ("decided_by", "the trustees")]).await.expect(&["Show it as it is?", "07700 900 123"]);
    desk.press("Stop it", &[]).await.expect(&["Stopped", "Ring 07700 900 123."]);
}

async fn nobody_knows_what_they_said_before_their_slot(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, words) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    claim(&mut desk).await;
    let (list, one, board) = (
        desk.go("/desk/promises").await.html.clone(),
        desk.go("/desk/promises/101").await.html.clone(),
        town.guest().go("/p/northside/board").await.html.clone(),
    );
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Yes", &[]).await.expect(&["You said: Yes"]);
    assert_eq!(desk.go("/desk/promises").await.html, list);
    assert_eq!(desk.go("/desk/promises/101").await.html, one);
    assert_eq!(town.guest().go("/p/northside/board").await.html, board);
    // They may think again until then, and only the last word counts.
    guest.press("No", &[]).await.expect(&["You said: No"]);
    town.wait_for_slot();
    desk.go("/desk/promises/101").await.expect(&["0 yes, 0 partly, fewer than 5 no"]);
    // What is known stays known until the next slot, whatever they say meanwhile.
    let (list, one) = (desk.go("/desk/promises").await.html.clone(), desk.go("/desk/promises/101").await.html.clone());
    guest.come_back(&words).await;
    guest.press("Yes", &[]).await.expect(&["You said: Yes"]);
    assert_eq!(desk.go("/desk/promises").await.html, list);
    assert_eq!(desk.go("/desk/promises/101").await.html, one);
    town.wait_for_slot();
    desk.go("/desk/promises/101").await.expect(&["fewer than 5 yes, 0 partly, 0 no"]);
}

async fn who_did_not_say_it_says_so_and_their_words_count_no_more(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, words) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("This is not what I told you", &[]).await;
    assert!(!guest.page.says("What we do about it"), "it is gone from their page at once");
    desk.go("/desk/promises/101").await;
    claim(&mut desk).await;
    town.wait_for_slot();
    desk.go("/desk/promises/101").await.expect(&["Begun by: Management"]);
    // An old page changes nothing.
    desk.go("/desk/promises").await.expect(&["101 Cold showers"]);
    assert!(!desk.page.says("1 message"));
}

async fn what_staff_heard_makes_nothing_green(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, _) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    claim(&mut desk).await;
    desk.press("Write it down", &[("yes", "many"), ("at_what", "")]).await.expect(&["Write a whole number, or nothing", "Write where you asked"]);
    desk.press("Write it down", &[("yes", "12"), ("at_what", "the house meeting")]).await.expect(&[
        "What staff heard: 12 yes",
        "It does not count",
        "0 yes, 0 partly, 0 no",
    ]);
    desk.go("/desk/promises").await.expect(&["We say it is done, they have not said"]);
}

async fn how_the_team_puts_it_stands_as_their_words_only_if_one_of_them_agrees(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, words) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    desk.press("Ask them", &[("saying", "There is no hot water at night")]).await.expect(&["Nobody who said it has agreed yet"]);
    assert!(desk.page.all("blockquote").is_empty());
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["There is no hot water at night", "Is it what you said?"]);
    guest.press("Yes, you can write that", &[]).await;
    assert!(!guest.page.says("Is it what you said?"), "asked once");
    assert!(desk.go("/desk/promises/101").await.all("blockquote").is_empty(), "not before the slot");
    town.wait_for_slot();
    assert_eq!(desk.go("/desk/promises/101").await.all("blockquote"), ["There is no hot water at night"]);
    // Other words are asked about anew; what was agreed stays as it was agreed.
    desk.press("Ask them", &[("saying", "They want hot water")]).await;
    assert_eq!(desk.page.all("blockquote"), ["There is no hot water at night"]);
    guest.come_back(&words).await;
    guest.press("Yes, you can write that", &[]).await;
    assert_eq!(desk.go("/desk/promises/101").await.all("blockquote"), ["There is no hot water at night"], "nor by who was just here");
    town.wait_for_slot();
    assert_eq!(desk.go("/desk/promises/101").await.all("blockquote"), ["They want hot water"]);
}

async fn asked_again_after_four_weeks_and_nobody_answering_is_not_a_yes(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, words) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    claim(&mut desk).await;
    town.wait_days(28);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/promises").await.expect(&["Nobody has said"]);
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["Was it put right?"]);
    guest.press("Partly", &[]).await;
    town.wait_for_slot();
    desk.go("/desk/promises/101").await.expect(&["0 yes, fewer than 5 partly, 0 no"]);
    desk.go("/desk/promises").await.expect(&["We say it is done"]);

    // Said yes at first; asked again after four weeks; the later word counts.
    claim(desk_at(&mut desk, "/desk/promises/101").await).await;
    guest.come_back(&words).await;
    guest.press("Yes", &[]).await;
    town.wait_days(29);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/promises").await.expect(&["They agree"]);
    guest.come_back(&words).await.expect(&["Is it still put right?"]);
    guest.press("No", &[]).await;
    town.wait_for_slot();
    desk.go("/desk/promises").await.expect(&["They disagree"]);
}

async fn desk_at<'v, 't>(desk: &'v mut Visitor<'t>, path: &str) -> &'v mut Visitor<'t> {
    desk.go(path).await;
    desk
}

async fn what_nobody_wants_any_more_is_owed_no_more(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, words) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("I do not want this any more", &[]).await.expect(&["You said that you do not want this any more"]);
    desk.go("/desk/promises").await.expect(&["Promised"]);
    town.wait_for_slot();
    desk.go("/desk/promises").await.expect(&["Over", "Not wanted any more"]);
}

async fn two_who_change_it_at_once_see_each_other(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let (mut desk, _) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    let mut tom = town.at_desk(&tom).await;
    tom.go("/desk/promises/101").await;
    claim(&mut desk).await;
    tom.press("Stop it", &[("words", "There is no money."), ("decided_by", "the trustees")]).await.expect(&["Somebody changed this while you were writing"]);
    assert_eq!(tom.page.status, 422);
    assert!(!tom.page.says("We stop it Wed"), "not saved");
}

async fn only_the_teams_own_messages_can_be_promised_about(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let south = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Southside", "southside")).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &north).await;
    town.worker("Tom Reid", "night worker", Role::Worker, &north).await;
    let samira = town.worker("Samira Khan", "from outside", Role::Outside, &trust).await;
    let sam = town.worker("Sam Low", "manager", Role::Manager, &south).await;
    town.guest().tell("northside", "problem", "Tom shouts at night", &[("about_staff", "yes")]).await;
    town.wait_for_slot();
    let mut outside = town.at_desk(&samira).await;
    outside.go("/desk").await;
    outside.click("Tom shouts").await;
    assert!(!outside.page.says("What are we doing about it?"), "what is about staff goes on no board");
    let about = outside.page.path.split(['/', '?']).nth(3).unwrap().to_string();
    let mut desk = town.at_desk(&ana).await;
    assert_eq!(desk.go(&format!("/desk/promises/new?concern={about}")).await.status, 404);

    let (mut desk, _) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    assert_eq!(town.at_desk(&sam).await.go("/desk/promises/101").await.status, 404, "another place");
    assert_eq!(town.at_desk(&samira).await.go("/desk/promises/101").await.status, 403);
    // A second message joins it.
    town.guest().tell("northside", "problem", "No hot water again", &[]).await;
    town.wait_for_slot();
    desk.go("/desk").await;
    desk.click("No hot water again").await;
    desk.click("What are we doing about it?").await;
    desk.press("Add it to 101", &[]).await.expect(&["101 Cold showers", "No hot water again"]);
}

async fn a_refusal_says_who_why_and_how_to_fight_it(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (mut desk, words) = told(&town, &ana).await;
    desk.click("What are we doing about it?").await;
    desk.click("We can't, because").await;
    let no = [
        ("subject", "A sauna"),
        ("reason", "no-money"),
        ("words", "A sauna costs more than a year of food."),
        ("decided_by", "the trustees"),
        ("changes", "Somebody gives £20,000"),
        ("challenge", "Come to the trustees on the first Monday"),
    ];
    desk.press("Say that you can't", &no).await.expect(&["There is no money for it", "Somebody gives £20,000"]);
    town.guest().come_back(&words).await.expect(&["We can’t do this", "the trustees", "Somebody gives £20,000", "Come to the trustees on the first Monday"]);
    // And what changed can change it.
    let until = day(&town, 100);
    desk.press("Promise it", &[("words", "Somebody gave it. We build one."), ("until", &until)]).await.expect(&["Promised"]);
}

/// Kettle Lane with its manager and a trustee, and Ana at Northside below it.
async fn trust(town: &Town) -> Worker {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    town.worker("Rita Boss", "runs the trust", Role::Manager, &trust).await;
    town.worker("Peter Lind", "trustee", Role::Trustee, &trust).await;
    town.worker("Olu Bankole", "looks after the computers", Role::Admin, &trust).await;
    town.worker("Ana Silva", "shelter manager", Role::Manager, &north).await
}

async fn whoever_answers_for_a_promise_is_told_then_those_above(town: Town) {
    let ana = trust(&town).await;
    let (mut desk, words) = told(&town, &ana).await;
    town.answer(&ana, "The showers are cold", "We have it looked at.").await;
    desk.page = town.at_desk(&ana).await.go(&desk.page.path.clone()).await.clone();
    promise(&town, &mut desk).await;
    let promised =
        |letters: &[hearback::channel::email::Letter]| -> Vec<String> { Town::told(letters).into_iter().filter(|l| l.contains("promise")).collect() };
    assert!(promised(&town.strike().await).is_empty());
    town.set_clock(london(2026, 6, 10, 9, 0));
    town.wait_days(9);
    assert_eq!(promised(&town.strike().await), ["ana: Northside: a promise is due"]);
    assert!(promised(&town.strike().await).is_empty(), "once");
    town.wait_days(2);
    assert_eq!(promised(&town.strike().await), ["ana: Northside: a promise is late"]);
    town.wait_days(1);
    assert_eq!(promised(&town.strike().await), ["ana: Northside: a promise is late", "rita: Northside: a promise is late"]);
    town.wait_days(3);
    let letters = town.strike().await;
    assert_eq!(promised(&letters), ["ana: Northside: a promise is late", "peter: Northside: a promise is late"]);
    assert!(letters.iter().all(|l| !l.text.contains("shower") && !l.text.contains("boiler") && !l.text.contains("101")), "never what it is about");

    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/promises/101").await;
    claim(&mut desk).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("No", &[]).await;
    assert!(promised(&town.strike().await).is_empty(), "not before the slot");
    town.set_clock(london(2026, 6, 26, 9, 0));
    assert_eq!(promised(&town.strike().await), ["ana: Northside: a promise is disputed"]);
}

async fn a_promise_outlives_whoever_made_it(town: Town) {
    let ana = trust(&town).await;
    let (mut desk, _) = told(&town, &ana).await;
    promise(&town, &mut desk).await;
    let trust = town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("kettle-lane").unwrap();
    let vera = town.worker("Vera Stokes", "looks after the houses", Role::Manager, &trust).await;
    let people = hearback::house::staff::people(&mut town.app.db.read().await.unwrap()).await.unwrap();
    let [vera_id, ana_id] = ["Vera Stokes", "Ana Silva"].map(|name| people.iter().find(|p| p.name == name).unwrap().id.clone());
    let now = town.now();
    town.app.db.write(move |tx| Box::pin(async move { hearback::house::staff::leave(tx, &ana_id, "admin", now).await })).await.unwrap();
    town.set_clock(london(2026, 6, 22, 9, 0));
    let letters = town.strike().await;
    assert!(Town::told(&letters).contains(&"vera: Northside: a promise is late".to_string()), "{:?}", Town::told(&letters));
    let mut desk = town.at_desk(&vera).await;
    desk.go("/desk/promises").await.expect(&["Whoever answered for it has left"]);
    desk.click("101 Cold showers").await;
    desk.press("Change it", &[("owner", &vera_id.0)]).await.expect(&["looks after the houses"]);
    desk.go("/desk/promises").await;
    assert!(!desk.page.says("has left"));
}
