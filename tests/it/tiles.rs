//! Easy read: pictures to tap instead of words, and whose pictures they are.

use crate::{story, support::Town};
use hearback::house::staff::Role;

story!(
    pictures_alone_are_a_message,
    what_was_tapped_goes_along_on_every_way,
    whoever_tapped_and_wrote_nothing_is_told_kindly,
    who_answers_easy_read_is_asked_for_short_sentences,
    pictures_say_whose_they_are,
    a_place_chooses_its_pictures,
);

async fn pictures_alone_are_a_message(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/en-GB-x-easy/p/northside/tell").await;
    assert_eq!(guest.page.all("label.pick img[alt='']").len(), 5, "each kind has its picture");
    guest.press("Carry on", &[("kind", "problem")]).await.expect(&["Or tap pictures", "Showers", "Something else"]);
    assert_eq!(guest.page.all(".tiles label").len(), 12);
    guest.press("Carry on", &[("tiles", "shower"), ("tiles", "noise")]).await.expect(&["Pictures: Showers, Noise"]);
    guest.press("Send it", &[]).await;
    let (receipt, _) = guest.page.receipt();
    guest.come_back(&receipt).await.expect(&["Pictures: Showers, Noise"]);
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["Pictures: Showers, Noise"]);
    // A kind of page that never had them shows none.
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    assert!(guest.page.all(".tiles").is_empty() && guest.page.attributes("img", "src").is_empty());
}

async fn what_was_tapped_goes_along_on_every_way(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/en-GB-x-easy/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    guest
        .press("Carry on", &[("tiles", "shower"), ("tiles", "phone"), ("words", "Since Monday it is cold")])
        .await
        .expect(&["Pictures: Showers, Charge phones", "Since Monday it is cold"]);
    guest.press("Change Your words", &[]).await;
    assert_eq!(guest.page.attributes(".tiles input[checked]", "value"), ["shower", "phone"]);
    guest.press("Carry on", &[("tiles", "")]).await.expect(&["Since Monday it is cold"]);
    assert!(!guest.page.says("Pictures:"), "taken off again");
    guest.press("Change Your words", &[]).await;
    guest.press("Carry on", &[("tiles", "noise")]).await;
    guest.press("Change About", &[]).await;
    guest.press("Carry on", &[("kind", "idea")]).await;
    assert_eq!(guest.page.attributes(".tiles input[checked]", "value"), ["noise"]);
    // In another language it stands there in that language, and can still be taken off.
    guest.press("Easy read", &[]).await;
    guest.press("Polski", &[]).await;
    assert_eq!(
        (guest.page.attributes(".tiles input", "value"), guest.page.attributes(".tiles input[checked]", "value")),
        (vec!["noise".into()], vec!["noise".to_string()])
    );
    guest.press("Dalej", &[]).await.expect(&["Since Monday it is cold"]);
    assert!(!guest.page.says("Noise"), "in the writer's words: {}", guest.page.text());
}

async fn whoever_tapped_and_wrote_nothing_is_told_kindly(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/en-GB-x-easy/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    guest.press("Carry on", &[]).await.expect(&["Write a few words. Or tap a picture"]);
    assert_eq!(guest.page.status, 422);
    // What nobody offers is not taken, and twice is once.
    let fields = [("step", "words"), ("kind", "problem"), ("tiles", "<b>"), ("tiles", "bed"), ("tiles", "bed"), ("tiles", "dragon")];
    guest.post("/en-GB-x-easy/p/northside/tell", &fields).await.expect(&["Pictures: Beds"]);
    assert_eq!(guest.page.attributes("input[name=tiles]", "value"), ["bed"]);
    // A picture and a novel: what was tapped comes back with it.
    let long = "ż".repeat(4_000);
    let fields = [("step", "words"), ("kind", "problem"), ("tiles", "bed"), ("words", long.as_str())];
    guest.post("/en-GB-x-easy/p/northside/tell", &fields).await;
    assert_eq!((guest.page.status, guest.page.attributes(".tiles input[checked]", "value")), (422, vec!["bed".to_string()]));
}

async fn who_answers_easy_read_is_asked_for_short_sentences(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut guest = town.guest();
    guest.tell("northside", "problem", "The lamp by the door is broken", &[]).await;
    guest.go("/en-GB-x-easy/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    guest.press("Carry on", &[("tiles", "food")]).await;
    guest.press("Send it", &[]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("Pictures: Food").await.expect(&["This person used easy read. Use short sentences"]);
    desk.go("/desk").await;
    desk.click("The lamp by the door").await;
    assert!(!desk.page.says("easy read"));
}

async fn pictures_say_whose_they_are(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/promise").await;
    guest.click("Pictures").await.expect(&["Lucide", "ISC", "OpenMoji", "CC BY-SA 4.0"]);
    guest.go("/en-GB-x-easy/p/northside/tell").await;
    for src in guest.page.attributes("label.pick img", "src") {
        guest.go(&src).await;
        assert_eq!((guest.page.status, guest.page.header("content-type")), (200, Some("image/png")), "{src}");
        assert!(guest.page.header("cache-control").is_some_and(|c| c.contains("immutable")));
    }
    assert_eq!(guest.go("/static/bed.0000000000.png").await.status, 404);
}

async fn a_place_chooses_its_pictures(town: Town) {
    let place = town.northside().await;
    let joe = town.worker("Joe Mensah", "office", Role::Admin, &place).await;
    let mut desk = town.at_desk(&joe).await;
    desk.go(&format!("/desk/places/{}", place.id)).await.expect(&["Pictures people can tap", "Something else"]);
    let chosen = |page: &crate::support::Page| page.attributes("#tiles [checked]", "name").len();
    assert_eq!((chosen(&desk.page), desk.page.all("#tiles label").len()), (11, 15), "the usual ones");

    let none: Vec<(String, &str)> = desk.page.attributes("#tiles input", "name").into_iter().map(|name| (name, "")).collect();
    let only = |keys: &[&'static str]| -> Vec<(String, &'static str)> {
        none.iter().map(|(name, _)| (name.clone(), if keys.iter().any(|key| name == &format!("tile-{key}")) { "yes" } else { "" })).collect()
    };
    let fields = only(&["warm", "bed", "health"]);
    desk.press("Save", &fields.iter().map(|(name, value)| (name.as_str(), *value)).collect::<Vec<_>>()).await.expect(&["Saved."]);
    assert_eq!(desk.page.attributes("#tiles [checked]", "name"), ["tile-bed", "tile-warm", "tile-health"]);

    let mut guest = town.guest();
    guest.go("/en-GB-x-easy/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    assert_eq!(guest.page.attributes("[name=tiles]", "value"), ["bed", "warm", "health", "other"]);
    // What somebody tapped before it was taken away is still theirs.
    let fields = [("step", "words"), ("kind", "problem"), ("tiles", "shower")];
    guest.post("/en-GB-x-easy/p/northside/tell", &fields).await.expect(&["Pictures: Showers"]);

    // More than fit are not kept, and stay ticked.
    let all: Vec<(String, &str)> = none.iter().map(|(name, _)| (name.clone(), "yes")).collect();
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    desk.press("Save", &all).await.expect(&["Choose at most 11 pictures"]);
    assert_eq!(chosen(&desk.page), 15);

    // None is a choice of ours again.
    desk.go(&format!("/desk/places/{}", place.id)).await;
    desk.press("Save", &none.iter().map(|(name, value)| (name.as_str(), *value)).collect::<Vec<_>>()).await.expect(&["Saved."]);
    assert_eq!(chosen(&desk.page), 11);
}
