//! Saved replies: where an answer starts, never where it ends.

use crate::{
    story,
    support::{Town, Visitor, Worker},
};
use hearback::{
    ground::web::words::Locale,
    hear::saved::{SHIPPED, shipped},
    house::{
        place::{Kind, Settings},
        staff::Role,
    },
};

story!(
    words_to_start_from_come_in_the_writers_language,
    managers_save_words_for_their_place_and_below,
    what_was_typed_is_never_lost_for_a_start,
    a_saved_reply_as_it_stands_is_asked_about_once,
    an_answer_is_looked_at_as_the_person_will_see_it,
);

/// Something told in a language, open at Ana's desk.
async fn open<'t>(town: &'t Town, ana: &Worker, l: Locale) -> Visitor<'t> {
    let mut guest = town.guest();
    guest.go(&l.href("/p/northside/tell")).await;
    guest.press(&l.t("carry-on"), &[("kind", "problem")]).await;
    guest.press(&l.t("carry-on"), &[("words", &format!("The hot water is off, {}", l.tag()))]).await;
    guest.press(&l.t("check-send"), &[]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(ana).await;
    desk.go("/desk").await;
    desk.click(&format!("The hot water is off, {}", l.tag())).await;
    desk
}

/// As a page's words are read here: some languages have spaces that break no line.
fn one_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn words_to_start_from_come_in_the_writers_language(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    for l in Locale::ALL {
        let mut desk = open(&town, &ana, l).await;
        for (id, title, _) in SHIPPED {
            desk.page.expect(&[title]);
            desk.press("Use it", &[("from", id)]).await;
            let words = one_spaced(&shipped(id, l, "Northside Night Shelter"));
            assert!(desk.page.all("textarea").contains(&words), "{id} in {}: {:?}", l.tag(), desk.page.all("textarea"));
        }
        assert_eq!(
            desk.page.all("details[open] textarea"),
            [one_spaced(&shipped("saved-safe", l, "Northside Night Shelter"))],
            "a question starts in the box for questions"
        );
        // With its blanks filled in it goes as it is, marks of its script and all.
        desk.press("Use it", &[("from", "saved-done")]).await;
        let words = desk.page.all("details[open] textarea").concat().replace("___", "it is warm again");
        desk.press("Send and close", &[("words", &words)]).await.expect(&["it is warm again", "Closed"]);
        assert_eq!(desk.page.status, 200);
    }
}

async fn managers_save_words_for_their_place_and_below(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let rita = town.worker("Rita Boss", "regional manager", Role::Manager, &trust).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &north).await;
    let tom = town.worker("Tom Reid", "night worker", Role::Worker, &north).await;

    let mut rita = town.at_desk(&rita).await;
    rita.go("/desk").await;
    rita.click("Replies").await.expect(&["You have saved none yet", "Those that come with Hearback"]);
    let boiler = [("title", "The boiler"), ("words", "The boiler at {place} is looked at on ___. You hear more by {date}.")];
    rita.press("Save it", &[("title", ""), ("words", ""), ("place", &trust.id.0)]).await.expect(&["Write what it is for", "Write a few words"]);
    assert_eq!(rita.page.status, 422);
    rita.press("Save it", &boiler).await.expect(&["The boiler", "English, an answer, Kettle Lane"]);

    let mut desk = open(&town, &ana, Locale::English).await;
    let from = desk.page.attributes("#from option", "value")[0].clone();
    desk.press("Use it", &[("from", &from)]).await;
    assert_eq!(desk.page.field("words"), "The boiler at Northside is looked at on ___. You hear more by Friday 12 June.");
    // Another language has other words.
    let polish = open(&town, &ana, Locale::Polish).await;
    assert!(!polish.page.says("The boiler"));
    // It is Rita's: Ana uses it and neither changes nor ends it.
    desk.go("/desk/replies").await.expect(&["You have saved none yet"]);
    assert_eq!(desk.go(&format!("/desk/replies/{from}")).await.status, 404);
    assert_eq!(town.at_desk(&tom).await.go("/desk/replies").await.status, 403);

    rita.click("The boiler").await;
    rita.press("Save it", &[("title", "Cold water")]).await.expect(&["Cold water"]);
    assert!(!rita.page.says("The boiler,") && rita.page.all(".saved li").len() == 1, "one in place of the other");
    rita.click("Cold water").await;
    rita.press("Do not offer it any more", &[]).await.expect(&["You have saved none yet"]);
    let desk = open(&town, &ana, Locale::Easy).await;
    assert!(!desk.page.says("Cold water"));
}

async fn what_was_typed_is_never_lost_for_a_start(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut desk = open(&town, &ana, Locale::English).await;
    desk.press("Use it", &[("words", "I saw it myself."), ("from", "saved-thanks")]).await;
    assert!(desk.page.field("words").starts_with("I saw it myself.\n\nThank you for telling us."));
    desk.press("Use it", &[("words", "I saw it myself."), ("from", "saved-ask")]).await;
    assert_eq!(desk.page.field("words"), "I saw it myself.", "the answer stays in its box");
    desk.press("Use it", &[("from", "no-such")]).await;
    assert_eq!((desk.page.status, desk.page.field("words")), (200, "I saw it myself.".into()));
}

async fn a_saved_reply_as_it_stands_is_asked_about_once(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let mut desk = open(&town, &ana, Locale::English).await;
    desk.press("Use it", &[("from", "saved-thanks")]).await;
    desk.press("Send to the person", &[]).await.expect(&["Send it as it is?", "There is still a blank in it: ___"]);
    assert_eq!(desk.page.status, 409);
    assert!(desk.page.field("words").starts_with("Thank you for telling us."), "the draft is kept");
    let words = "Tom Reid is in room 14 now, on 07700 900 123. ___";
    let asked = desk.press("Send it as it is", &[("words", words)]).await;
    assert_eq!(asked.status, 200, "asked once");
    asked.expect(&["Tom Reid is in room 14"]);

    for (words, asked) in [
        ("Mrs Reid comes today", "It has a surname in it: Reid"),
        ("We dried room 14", "It says which room: room 14"),
        ("Ring 07700 900 123", "It has a telephone number in it: 07700 900 123"),
    ] {
        desk.press("Send to the person", &[("words", words)]).await.expect(&["Send it as it is?", asked]);
        desk.click("Drop it").await;
        assert!(!desk.page.says(words), "dropped");
    }
    // Questions and closings are asked about too; a note is not, and somebody newer still comes first.
    desk.press("Send the question", &[("words", "Is it room 14?")]).await.expect(&["It says which room"]);
    let mut tom = town.at_desk(&tom).await;
    tom.go(desk.page.link("Drop it").as_str()).await;
    tom.press("Save note", &[("words", "Room 14, ring 07700 900 123")]).await.expect(&["Note for staff"]);
    tom.press("Send to the person", &[("words", "It is dry again.")]).await;
    desk.press("Send it as it is", &[]).await.expect(&["Someone added to this while you were writing"]);
    desk.press("Send it", &[]).await.expect(&["Is it room 14?"]);
    assert_eq!(desk.page.status, 200, "and is not asked about again");
}

async fn an_answer_is_looked_at_as_the_person_will_see_it(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut desk = open(&town, &ana, Locale::Polish).await;
    desk.press("See it as they will", &[]).await.expect(&["Write a few words"]);
    desk.press("See it as they will", &[("words", "Ciepła woda jest od rana. Zobacz https://www.gov.uk/help i https://evil.example/x")]).await.expect(&[
        "As they will see it",
        "Ana, shelter manager",
        "Jest odpowiedź.",
        "Reads easily",
        "2 texts, 81 of 134",
        "makes a text hold 70 letters",
    ]);
    assert_eq!(desk.page.attributes(".seen", "lang"), ["pl"]);
    assert_eq!(desk.page.attributes(".seen a", "href"), ["https://www.gov.uk/help"], "only what will be a link is one");
    let long =
        "Regarding the water we will endeavour to have a plumber here on Thursday or on Friday or at the very latest on Monday of the week that comes after.";
    desk.press("See it again", &[("words", long)]).await;
    assert!(!desk.page.says("Hard words"), "hard words are known in English");
    desk.press("Back to the conversation", &[]).await;
    assert_eq!(desk.page.field("words"), long, "the draft is kept");

    let mut desk = open(&town, &ana, Locale::English).await;
    desk.press("See it as they will", &[("words", long)]).await.expect(&[
        "1 long sentence",
        "29 words",
        "regarding: about",
        "endeavour: try",
        "1 text, 147 of 160",
    ]);
    desk.press("Send to the person", &[("words", "A plumber comes on Thursday.")]).await.expect(&["A plumber comes on Thursday.", "Answer the person"]);
}
