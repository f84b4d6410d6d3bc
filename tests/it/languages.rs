//! Stories about languages: which are offered where, and what is said about those that nobody has checked.

use crate::{story, support::Town};
use hearback::{
    ground::web::words::Locale,
    house::{
        place::{Kind, Settings},
        staff::Role,
    },
};

story!(a_place_offers_what_it_switches_on, every_list_shows_what_is_offered_there,);

async fn a_place_offers_what_it_switches_on(town: Town) {
    let place = town.place(None, Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let joe = town.worker("Joe Mensah", "office", Role::Admin, &place).await;
    let mut guest = town.guest();
    guest.go("/languages?to=/p/harbour").await;
    assert_eq!(guest.page.attributes("a.pick", "hreflang"), ["en-GB", "en-GB-x-easy"], "what was checked by somebody");

    let mut desk = town.at_desk(&joe).await;
    desk.go(&format!("/desk/places/{}", place.id)).await.expect(&["Nobody who speaks these has checked our texts", "Polski"]);
    desk.press("Save", &[("language-pl", "yes"), ("language-ar", "yes")]).await.expect(&["Saved."]);
    assert_eq!(desk.page.attributes("#languages [checked]", "name"), ["language-ar", "language-pl"]);

    guest.go("/languages?to=/p/harbour").await.expect(&[&Locale::Polish.t("languages-unread"), &Locale::Arabic.t("languages-unread")]);
    assert_eq!(guest.page.attributes("a.pick", "hreflang"), ["en-GB", "en-GB-x-easy", "ar", "pl"]);
    guest.go("/pl/p/harbour").await.expect(&[&Locale::Polish.t("languages-unread")]);

    desk.press("Save", &[("language-pl", "")]).await;
    guest.go("/languages?to=/p/harbour").await;
    assert_eq!(guest.page.attributes("a.pick", "hreflang"), ["en-GB", "en-GB-x-easy", "ar"]);
    // A poster may be older than the setting.
    guest.go("/pl/p/harbour/tell").await.expect(&[&Locale::Polish.t("kind-q"), &Locale::Polish.t("languages-unread")]);
    guest.go("/p/harbour/tell").await;
    assert!(!guest.page.says(&Locale::English.t("languages-unread")));
    // A new place below starts with what its organisation offers.
    desk.go("/desk/places").await;
    desk.press("Add place", &[("name", "Kitchen"), ("under", &place.id.0), ("kind", "drop-in")]).await;
    assert_eq!(desk.page.attributes("#languages [checked]", "name"), ["language-ar"]);
}

async fn every_list_shows_what_is_offered_there(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let languages = "cy pl".to_string();
    town.place(None, Settings { languages, ..Settings::preset(Kind::Community, "Marigold", "marigold") }).await;
    let mut guest = town.guest();
    for (to, offered) in [
        ("/p/northside/help", &["en-GB", "en-GB-x-easy", "ar", "pl"][..]),
        ("/p/marigold", &["en-GB", "en-GB-x-easy", "pl", "cy"]),
        ("/back", &["en-GB", "en-GB-x-easy", "ar", "pl", "cy"]),
        ("/p/nowhere", &["en-GB", "en-GB-x-easy", "ar", "pl", "cy"]),
    ] {
        guest.go(&format!("/languages?to={to}")).await;
        assert_eq!(guest.page.attributes("a.pick", "hreflang"), offered, "{to}");
    }
    guest.go("/p/marigold/tell").await;
    guest.press("English", &[]).await;
    assert_eq!(guest.page.attributes("button.pick", "lang"), ["en-GB", "en-GB-x-easy", "pl", "cy"]);

    let told = guest.tell("northside", "idea", "A later breakfast", &[]).await;
    guest.come_back(&told.0).await;
    guest.press("English", &[]).await;
    assert_eq!(guest.page.attributes("button.pick", "lang"), ["en-GB", "en-GB-x-easy", "ar", "pl"], "a conversation belongs to a place");
    guest.go("/back").await;
    guest.press("Show my messages", &[("receipt", "river")]).await;
    guest.press("English", &[]).await;
    assert_eq!(guest.page.attributes("button.pick", "lang"), ["en-GB", "en-GB-x-easy", "ar", "pl", "cy"], "nobody knows yet where it leads");
    guest.go("/p/northside/poster").await;
    assert_eq!(guest.page.attributes("footer [lang]", "lang"), ["ar", "pl"]);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/replies").await;
    assert_eq!(desk.page.attributes("#locale option", "value"), ["en-GB", "en-GB-x-easy", "ar", "pl"]);
}
