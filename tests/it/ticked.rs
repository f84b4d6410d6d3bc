//! Many at once, without anybody being answered by a list.

use crate::{
    story,
    support::{Town, Visitor},
};
use hearback::{
    ground::web::words::Locale,
    house::{
        place::{Kind, Settings},
        staff::Role,
    },
};

story!(
    several_are_given_and_put_off_at_once,
    thanks_are_read_and_their_writers_know_it,
    what_is_ticked_is_tried_one_by_one_and_for_what_one_may,
    what_sounds_alike_is_named_and_nothing_more,
    the_title_and_the_empty_list_say_what_is_true,
);

/// The box beside a row.
fn tick(page: &crate::support::Page, words: &str) -> String {
    let rows = page.all("#queue li");
    let n = rows.iter().position(|row| row.contains(words)).unwrap_or_else(|| panic!("no row says {words}: {rows:?}"));
    page.attributes("#queue input[name=tick]", "value")[n].clone()
}

/// Ticks rows and presses a button.
async fn with_ticked(desk: &mut Visitor<'_>, rows: &[&str], button: &str, more: &[(&str, &str)]) {
    let ids: Vec<String> = rows.iter().map(|words| tick(&desk.page, words)).collect();
    let mut fields: Vec<(&str, &str)> = ids.iter().map(|id| ("tick", id.as_str())).collect();
    fields.extend(more);
    desk.press(button, &fields).await;
}

async fn several_are_given_and_put_off_at_once(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    for words in ["The showers are cold", "A lamp is broken", "Could breakfast be later"] {
        town.guest().tell("northside", "problem", words, &[]).await;
    }
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["With ticked", "Mark thanks as read"]);
    desk.press("Give", &[]).await.expect(&["Tick something first"]);
    assert_eq!(desk.page.status, 422);
    with_ticked(&mut desk, &["showers", "lamp"], "Give", &[("to", &tom.id.0)]).await;
    desk.page.expect(&["Given to Tom Reid: 2.", "Tom has it"]);
    let mut tom = town.at_desk(&tom).await;
    tom.go("/desk?list=mine").await.expect(&["The showers are cold", "A lamp is broken"]);

    with_ticked(&mut desk, &["showers", "breakfast"], "Put off", &[]).await;
    desk.page.expect(&["Choose a day after today"]);
    assert_eq!(desk.page.attributes("#queue input[checked]", "value").len(), 2, "the ticks are kept");
    desk.press("Put off", &[("until", "2026-06-12")]).await.expect(&["Put off until Fri 12 June: 2.", "A lamp is broken"]);
    assert!(!desk.page.all("#queue").concat().contains("breakfast"));
    desk.go("/desk?list=later").await.expect(&["The showers are cold", "Could breakfast be later"]);
    tom.go("/desk").await.expect(&["The showers are cold"]);
    // Enter in a field of the form does nothing to anybody.
    desk.post("/desk/ticked", &[("form", &desk.page.field("form")), ("tick", &tick(&desk.page, "showers")), ("go", "")]).await;
    desk.page.expect(&["Choose what to do with them"]);
}

async fn thanks_are_read_and_their_writers_know_it(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let (thanks, _) = town.guest().tell("northside", "thanks", "The new cook is wonderful", &[]).await;
    let (wish, _) = town.guest().tell("northside", "thanks", "The soup is good", &[("better", "More salt")]).await;
    town.guest().tell("northside", "problem", "The soup is cold", &[]).await;
    let (polish, _) = {
        let l = Locale::Polish;
        let mut guest = town.guest();
        guest.go(&l.href("/p/northside/tell")).await;
        guest.press(&l.t("carry-on"), &[("kind", "thanks")]).await;
        guest.press(&l.t("carry-on"), &[("words", "Dobry kucharz")]).await;
        guest.press(&l.t("check-send"), &[]).await;
        guest.page.receipt()
    };
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    with_ticked(&mut desk, &["wonderful", "Dobry", "soup is good", "soup is cold"], "Mark thanks as read", &[]).await;
    desk.page.expect(&["Read, and they know it: 2.", "Left and still ticked: 2.", "needs a person", "The soup is good", "The soup is cold"]);
    assert_eq!(desk.page.attributes("#queue input[checked]", "value").len(), 2);
    let mut guest = town.guest();
    guest.come_back(&thanks).await.expect(&["Ana, shelter manager", "Thank you. I have read this.", "Answered."]);
    assert!(!guest.page.has_button("Partly"), "nobody asks whether thanks were put right");
    guest.come_back(&polish).await.expect(&["Ta wiadomość jest przeczytana."]);
    guest.come_back(&wish).await.expect(&["Waiting for an answer"]);
    // Whoever writes more waits for a person.
    guest.come_back(&thanks).await;
    guest.press("Send", &[("words", "And could she cook on Sundays?")]).await;
    town.wait_for_slot();
    desk.go("/desk").await;
    with_ticked(&mut desk, &["wonderful"], "Mark thanks as read", &[]).await;
    desk.page.expect(&["Left and still ticked: 1."]);
}

async fn what_is_ticked_is_tried_one_by_one_and_for_what_one_may(town: Town) {
    let (_, ana, tom, samira) = town.northside_with_people().await;
    let other = town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    let gwen = town.worker("Gwen Hall", "manager", Role::Manager, &other).await;
    town.guest().tell("northside", "problem", "The showers are cold", &[]).await;
    town.guest().tell("northside", "problem", "About someone who works here", &[("about_staff", "yes")]).await;
    town.guest().tell("marigold", "problem", "The door sticks", &[]).await;
    town.wait_for_slot();
    let mut outside = town.at_desk(&samira).await;
    outside.go("/desk").await;
    let hushed = tick(&outside.page, "About someone");
    let mut elsewhere = town.at_desk(&gwen).await;
    elsewhere.go("/desk").await;
    let foreign = tick(&elsewhere.page, "The door");
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    let (secret, own) = (desk.page.field("form"), tick(&desk.page, "showers"));
    for go in ["give", "later", "read"] {
        let fields =
            [("form", secret.as_str()), ("go", go), ("to", &tom.id.0), ("until", "2026-06-12"), ("tick", &hushed), ("tick", &foreign), ("tick", "no such")];
        desk.post("/desk/ticked", &fields).await.expect(&["Left and still ticked: 3."]);
        assert_eq!(desk.page.status, 200);
    }
    desk.post("/desk/ticked", &[("form", &secret), ("go", "give"), ("to", &tom.id.0), ("tick", &hushed), ("tick", &own)])
        .await
        .expect(&["Given to Tom Reid: 1.", "Left and still ticked: 1."]);
    desk.post("/desk/ticked", &[("form", &secret), ("go", "give"), ("to", &gwen.id.0), ("tick", &own)]).await.expect(&["Choose to whom"]);
    outside.go("/desk").await;
    assert!(!outside.page.says("has it"), "nobody got what is not theirs");
}

async fn what_sounds_alike_is_named_and_nothing_more(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    for (place, words) in [
        ("northside", "No hot water in the showers since Monday"),
        ("northside", "The showers have no hot water again"),
        ("northside", "Breakfast could be later"),
        ("marigold", "No hot water in the showers here"),
    ] {
        town.guest().tell(place, "problem", words, &[]).await;
    }
    town.guest().tell("northside", "problem", "Someone on the team uses all the hot water for the showers", &[("about_staff", "yes")]).await;
    town.wait_for_slot();
    town.guest().tell("northside", "problem", "Hot water, showers, not seen yet", &[]).await;
    for worker in [&ana, &tom] {
        let mut desk = town.at_desk(worker).await;
        desk.go("/desk").await;
        desk.click("since Monday").await.expect(&["Others said something like this: 1", "The showers have no hot water again"]);
        let alike = desk.page.all(".similar").concat();
        for not in ["Breakfast", "here", "on the team", "not seen yet"] {
            assert!(!alike.contains(not), "{alike}");
        }
        desk.click("The showers have no hot water again").await.expect(&["Something is wrong", "since Monday"]);
        desk.go("/desk").await;
        desk.click("Breakfast").await;
        assert!(!desk.page.says("Others said"));
    }
}

async fn the_title_and_the_empty_list_say_what_is_true(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut desk = town.at_desk(&ana).await;
    assert_eq!(desk.go("/desk").await.title(), "Inbox - Hearback");
    assert!(!desk.page.says("With ticked"), "there is nothing to tick");
    town.guest().tell("northside", "problem", "The showers are cold", &[]).await;
    town.wait_for_slot();
    assert_eq!(desk.go("/desk").await.title(), "Inbox (1 to answer) - Hearback");
    with_ticked(&mut desk, &["showers"], "Put off", &[("until", "2026-06-11")]).await;
    desk.go("/desk").await.expect(&["Nobody waits for an answer. The next promise is Fri 12 June, in what you put off."]);
    town.wait_days(2);
    let mut desk = town.at_desk(&ana).await;
    assert_eq!(desk.go("/desk").await.title(), "Inbox (1 due today) - Hearback");
    town.wait_days(1);
    town.guest().tell("northside", "problem", "A lamp is broken", &[("now", "yes")]).await;
    let mut desk = town.at_desk(&ana).await;
    assert_eq!(desk.go("/desk").await.title(), "Inbox (1 late) - Hearback");
    desk.go("/desk/me").await;
    desk.click("Keys that save time").await.expect(&["Alt + Shift + J", "Single letters, if you turn them on"]);
}
