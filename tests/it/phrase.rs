//! What a place says in its own words.

use crate::{
    story,
    support::{Town, london},
};
use hearback::house::{
    place::{Kind, Settings},
    staff::Role,
};

story!(a_place_says_it_in_its_own_words, what_would_break_a_page_is_refused_and_kept);

async fn a_place_says_it_in_its_own_words(town: Town) {
    let place = town.northside().await;
    let other = town.place(None, Settings::preset(Kind::Community, "Advice Desk", "advice")).await;
    let admin = town.worker("Olu Ade", "runs the trust", Role::Admin, &place).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &place).await;
    town.set_clock(london(2026, 6, 9, 10, 0));
    let mut desk = town.at_desk(&admin).await;
    desk.go(&format!("/desk/places/{}", place.id)).await;
    desk.click("Texts in your own words").await.expect(&["Tell us what is on your mind", "2 minutes. No name. No log-in."]);
    desk.press("Save", &[("home-title", "What is going on, members?")]).await;
    assert_eq!((desk.page.status, desk.page.field("home-title").as_str()), (200, "What is going on, members?"));
    desk.click("The receipt").await;
    let long =
        "A person from the team with a lot of time and patience reads what you wrote and gives you an answer that you can read here by { date } at the latest"
            .replace("{ date }", "{date}");
    desk.press("Save", &[("sent-by", &long)]).await.expect(&["is long."]);

    let mut guest = town.guest();
    guest.go("/p/northside").await.expect(&["What is going on, members?", "2 minutes. No name. No log-in."]);
    assert!(!guest.go("/p/advice").await.says("members"), "only there");
    assert!(!guest.go("/pl/p/northside").await.says("members"), "only in this language");
    guest.tell("northside", "idea", "A shelf for shoes", &[]).await;
    guest.page.expect(&["gives you an answer that you can read here by Friday 12 June at the latest"]);
    town.paired_screen(&ana, "By the door").await.go("/kiosk/home").await.expect(&["What is going on, members?"]);

    // An empty box is ours again.
    desk.go(&format!("/desk/places/{}/phrases", place.id)).await;
    desk.press("Save", &[("home-title", "")]).await;
    guest.go("/p/northside").await.expect(&["Tell us what is on your mind"]);
    desk.go(&format!("/desk/places/{}/phrases", other.id)).await;
    assert_eq!(desk.page.status, 404, "another house");
}

async fn what_would_break_a_page_is_refused_and_kept(town: Town) {
    let place = town.northside().await;
    let admin = town.worker("Olu Ade", "runs the trust", Role::Admin, &place).await;
    let mut desk = town.at_desk(&admin).await;
    desk.go(&format!("/desk/places/{}/phrases?lang=en-GB&part=6", place.id)).await;
    for (typed, says) in
        [("Soon", "Write {date} where it is to be filled in"), ("By {date} or {never}", "Nothing is filled in for {never}"), ("By {date", "braces")]
    {
        desk.press("Save", &[("sent-by", typed)]).await.expect(&[says]);
        assert_eq!((desk.page.status, desk.page.field("sent-by").as_str()), (422, typed));
    }
    let markup = "<b>By</b> {date} & not later";
    desk.press("Save", &[("sent-by", markup)]).await;
    let mut guest = town.guest();
    guest.tell("northside", "idea", "A shelf for shoes", &[]).await;
    assert!(guest.page.html.contains("&lt;b&gt;By&lt;/b&gt; Friday 12 June &amp; not later"), "markup is text");
    for odd in ["?lang=xx&part=99", "?lang=ar&part=3", "?part=1"] {
        assert_eq!(desk.go(&format!("/desk/places/{}/phrases{odd}", place.id)).await.status, 200, "{odd}");
    }
    desk.go(&format!("/desk/places/{}/phrases?part=nine", place.id)).await;
    assert!(desk.page.status < 500);
}
