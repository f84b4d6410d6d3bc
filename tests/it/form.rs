//! A guest tells something on the web: three steps, every slip survived, nothing kept before the last button.

use crate::{story, support::Town};
use hearback::{clock::Time, ground::db::Tx, sql};

story!(
    a_guest_tells_and_keeps_six_words,
    nothing_is_kept_before_the_last_button,
    pressing_twice_is_one_message_and_the_same_words,
    a_page_left_open_overnight_keeps_its_words_and_is_sent_again,
    changing_the_language_keeps_what_was_typed,
    changing_an_answer_on_the_check_page_keeps_the_rest,
    whoever_does_not_feel_safe_is_asked_one_question_and_no_board_is_offered,
    every_bad_field_comes_back_with_a_sentence_and_its_words,
    too_many_posts_from_one_network_wait_and_keep_their_words,
    a_page_of_one_place_cannot_post_to_another,
    the_promised_day_is_the_same_on_every_page,
);

async fn count(town: &Town) -> i64 {
    let mut tx: Tx = town.app.db.read().await.unwrap();
    tx.q(sql!("select count(*) from concern")).scalar().await.unwrap()
}

async fn a_guest_tells_and_keeps_six_words(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/").await.expect(&["Tell us what is on your mind", "Ana and Tom", "By Friday 12 June", "Today at 12:00"]);
    guest.click("Tell us something").await.expect(&["What do you want to tell us?", "1 of 3", "If you stop before you send, we keep nothing"]);
    guest.press("Carry on", &[("kind", "problem")]).await.expect(&["Tell us in your own words", "2 of 3", "Do not write names"]);
    guest.press("Carry on", &[("words", "No hot water since Monday"), ("better", "A sign")]).await;
    guest.page.expect(&[
        "Check and send",
        "We have not sent this yet",
        "No hot water since Monday",
        "A sign",
        "Only the team",
        "Ana and Tom. They answer by Friday 12 June.",
    ]);
    guest.press("Send to the team", &[]).await.expect(&["We have got it. Thank you.", "A person will answer by Friday 12 June", "Ana and Tom can read it"]);
    let (words, digits) = guest.page.receipt();
    assert_eq!(digits.chars().filter(char::is_ascii_digit).count(), 16);
    assert!(!guest.page.html.contains("/back?"), "the words stand in no address");

    for typed in [words.clone(), words.to_uppercase().replace(' ', ", "), digits.clone(), digits.replace(' ', "")] {
        guest.come_back(&typed).await.expect(&["Your messages", "No hot water since Monday", "Waiting for an answer", "They will answer by Friday 12 June"]);
    }
}

async fn nothing_is_kept_before_the_last_button(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "idea")]).await;
    guest.press("Carry on", &[("words", "A later breakfast")]).await.expect(&["We have not sent this yet"]);
    assert_eq!(count(&town).await, 0);
    guest.press("Send to the team", &[]).await;
    assert_eq!(count(&town).await, 1);
}

async fn pressing_twice_is_one_message_and_the_same_words(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "thanks")]).await;
    guest.press("Carry on", &[("words", "Tom found my bag")]).await;
    let check = guest.page.clone();
    let first = guest.press("Send to the team", &[]).await.receipt();
    guest.page = check.clone();
    assert_eq!(guest.press("Send to the team", &[]).await.receipt(), first);
    assert_eq!(count(&town).await, 1);

    // Somebody presses Back much later: the message is here, its words are not shown to them.
    town.wait_minutes(11);
    guest.page = check;
    guest.press("Send to the team", &[]).await.expect(&["We already have this message"]);
    assert!(guest.page.all("#ticket").is_empty());
    assert_eq!(count(&town).await, 1);
}

async fn a_page_left_open_overnight_keeps_its_words_and_is_sent_again(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "idea")]).await;
    guest.press("Carry on", &[("words", "A lamp by the door")]).await;
    town.wait(25 * Time::HOUR);
    guest.press("Send to the team", &[]).await.expect(&["This page was open for a long time", "A lamp by the door"]);
    assert_eq!((guest.page.status, count(&town).await), (422, 0));
    guest.press("Send to the team", &[]).await.receipt();
    assert_eq!(count(&town).await, 1);
}

async fn changing_the_language_keeps_what_was_typed(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    guest.press("English", &[("words", "Woda jest zimna"), ("better", "Nowy bojler"), ("see", "board")]).await.expect(&["Polski", "العربية"]);
    guest.press("Polski", &[]).await;
    assert_eq!(guest.page.attributes("html", "lang"), ["pl"]);
    assert_eq!((guest.page.field("words").as_str(), guest.page.field("better").as_str()), ("Woda jest zimna", "Nowy bojler"));
    assert_eq!(guest.page.attributes("input[name=see][checked]", "value"), ["board"]);
    guest.press("Polski", &[]).await;
    guest.press("العربية", &[]).await;
    assert_eq!((guest.page.attributes("html", "dir"), guest.page.field("words").as_str()), (vec!["rtl".to_string()], "Woda jest zimna"));
    assert_eq!(count(&town).await, 0);
}

async fn changing_an_answer_on_the_check_page_keeps_the_rest(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "problem")]).await;
    guest.press("Carry on", &[("words", "The door sticks"), ("see", "board"), ("now", "yes")]).await;
    guest.press("Change About", &[]).await.expect(&["1 of 3"]);
    assert_eq!(guest.page.attributes("input[name=kind][checked]", "value"), ["problem"]);
    guest.press("Carry on", &[("kind", "idea")]).await;
    assert_eq!(guest.page.field("words"), "The door sticks");
    guest.press("Carry on", &[("now", "")]).await.expect(&["Something could be better", "The door sticks", "and later the board on the wall"]);
    assert!(!guest.page.says("At once"), "the tick was taken off");
}

async fn whoever_does_not_feel_safe_is_asked_one_question_and_no_board_is_offered(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "unsafe")]).await.expect(&["999", "116 123", "Is it about someone who works here?", "Samira reads it"]);
    guest.press("Carry on", &[]).await.expect(&["Choose one, so that we know who may read it"]);
    assert_eq!(guest.page.status, 422);
    guest.press("Carry on", &[("about_staff", "unsaid")]).await.expect(&["This is seen at once"]);
    assert!(!guest.page.says("the board on the wall"), "it is never for the board");
    guest.press("Carry on", &[("words", "Somebody came into our room at night")]).await.expect(&["Samira, who does not work here", "Only the person outside"]);
    guest.press("Send", &[]).await.expect(&["999", "by Wednesday 10 June"]);
}

async fn every_bad_field_comes_back_with_a_sentence_and_its_words(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[]).await.expect(&["Choose what you want to tell us"]);
    assert!(guest.page.status == 422 && guest.page.title().starts_with("Error:"));
    guest.post("/p/northside/tell", &[("step", "kind"), ("kind", "<b>anything</b>")]).await.expect(&["Choose what you want to tell us"]);
    assert_eq!(guest.page.status, 422);

    let long = "ż".repeat(4_001);
    let huge = "a".repeat(1_000_000);
    for (words, sentence) in
        [("", "Write a few words"), ("  \n ", "Write a few words"), (long.as_str(), "too long by 1 letter."), (huge.as_str(), "too long by 996000 letters")]
    {
        for step in ["words", "check"] {
            guest.post("/p/northside/tell", &[("step", step), ("kind", "problem"), ("words", words)]).await.expect(&[sentence]);
            assert_eq!((guest.page.status, guest.page.field("words").trim()), (422, words.trim()), "what was typed comes back");
        }
    }
    guest.post("/p/northside/tell", &[("step", "words"), ("kind", "problem"), ("words", "short"), ("better", &long)]).await.expect(&["too long by 1 letter."]);
    assert_eq!((guest.page.status, guest.page.field("better")), (422, long));

    // What is no text is taken out and said; the cleaned words come back and nothing is kept.
    for bytes in ["cold%00water", "cold%FF%FEwater", "cold%E2%80%AEwater", "cold%07water"] {
        for step in ["words", "check"] {
            guest
                .post_bytes("/p/northside/tell", format!("step={step}&kind=problem&words={bytes}").into_bytes())
                .await
                .expect(&["Some signs could not be read"]);
            assert_eq!((guest.page.status, guest.page.field("words").as_str()), (422, "coldwater"), "{bytes}");
        }
    }
    // Markup is text: somebody may write "I <3 the soup". It is shown as it was typed and does nothing.
    guest
        .post("/p/northside/tell", &[("step", "words"), ("kind", "problem"), ("words", "I <3 it <script>alert(1)</script>")])
        .await
        .expect(&["I <3 it <script>alert(1)</script>", "Check and send"]);
    assert!(!guest.page.html.contains("<script>alert"));

    // What is no form at all.
    assert_eq!(guest.post_bytes("/p/northside/tell", vec![b'a'; 9 << 20]).await.status, 413);
    guest.page.expect(&["That is too much at once"]);
    assert_eq!(guest.go("/p/nowhere/tell").await.status, 404);
    guest.page.expect(&["We cannot find that page"]);
    assert_eq!(guest.ask(axum::http::Method::PUT, "/p/northside/tell", Some(Vec::new())).await.status, 405);
    assert_eq!(count(&town).await, 0);
}

async fn too_many_posts_from_one_network_wait_and_keep_their_words(_: Town) {
    let town = Town::on_sqlite(|c| c.posts_per_hour = 2).await;
    town.northside_with_people().await;
    let mut guest = town.guest();
    for n in 0..2 {
        guest.tell("northside", "idea", &format!("Idea {n}"), &[]).await;
    }
    guest.go("/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "idea")]).await;
    guest.press("Carry on", &[("words", "A third idea")]).await;
    guest.press("Send to the team", &[]).await.expect(&["Too many messages", "A third idea"]);
    assert_eq!((guest.page.status, count(&town).await), (429, 2));
    town.guest().tell("northside", "idea", "From another network", &[]).await;
    assert_eq!(count(&town).await, 3);
}

async fn a_page_of_one_place_cannot_post_to_another(town: Town) {
    let (north, ..) = town.northside_with_people().await;
    let mut settings = hearback::house::place::Settings::of(&north);
    (settings.slug, settings.name) = ("harbour".into(), "Harbour Day Centre".into());
    town.place(None, settings).await;
    let mut guest = town.guest();
    guest.go("/").await.expect(&["Which place is it about?", "Harbour Day Centre", "Northside Night Shelter"]);
    guest.go("/p/northside/tell").await;
    let page_key = guest.page.field("draft");
    let fields = [("step", "check"), ("go", "send"), ("kind", "idea"), ("words", "Elsewhere"), ("draft", page_key.as_str())];
    guest.post("/p/harbour/tell", &fields).await.expect(&["This page was open for a long time", "Elsewhere"]);
    assert_eq!(count(&town).await, 0);
}

async fn the_promised_day_is_the_same_on_every_page(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    let promised = "Friday 12 June";
    guest.go("/p/northside").await.expect(&[promised]);
    let (words, _) = guest.tell("northside", "problem", "Cold water", &[]).await;
    guest.page.expect(&[promised]);
    guest.come_back(&words).await.expect(&[promised]);
}
