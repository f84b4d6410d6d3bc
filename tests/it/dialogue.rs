//! Someone tells us, staff answer, the person hears back. Both sides in the same pages people use.

use crate::{
    story,
    support::{Town, Worker},
};
use hearback::ground::web::words::Locale;

story!(
    someone_tells_us_staff_answer_and_the_person_hears_back,
    the_whole_way_in_every_language,
    an_answer_that_missed_something_newer_is_refused_with_its_draft,
    we_need_more_time_moves_the_day_once_and_in_the_open,
    a_question_makes_it_their_turn_and_a_note_stays_on_the_desk,
    new_words_kill_the_old_ones,
    erasing_takes_the_words_the_answers_and_the_key,
    wrong_words_open_nothing_and_say_what_to_check,
    a_message_with_its_own_receipt_is_refused,
    a_page_left_open_too_long_asks_for_the_words_and_keeps_the_draft,
    nothing_is_aged_away_before_it_was_answered,
    a_not_put_right_waits_again,
    bad_input_at_the_desk_comes_back_with_a_sentence,
    an_answer_to_what_was_deleted_is_not_lost,
);

async fn someone_tells_us_staff_answer_and_the_person_hears_back(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut guest = town.guest();
    let (words, _) = guest.tell("northside", "problem", "No hot water since Monday", &[("better", "A sign that says when")]).await;

    // Told at ten: the noon slot shows it.
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["Nobody waits for an answer"]);
    town.wait_minutes(2 * 60);
    desk.go("/desk").await.expect(&["No hot water since Monday", "Fri 12 June", "1 waits for an answer"]);
    desk.click("No hot water").await.expect(&[
        "Something is wrong",
        "Only the team can see it",
        "What would make it better?",
        "A sign that says when",
        "Wrote Tue 9 June",
    ]);
    desk.press("Send to the person", &[("words", "Thank you. The plumber comes today.")]).await.expect(&["The plumber comes today."]);
    desk.go("/desk").await.expect(&["Nobody waits for an answer"]);

    guest.come_back(&words).await.expect(&["Answered.", "Ana, shelter manager", "The plumber comes today.", "Tuesday 9 June", "Was it put right?"]);
    assert!(!guest.page.says("Silva"), "no surname");
    guest.press("Send", &[("words", "It was warm at five")]).await.expect(&["It was warm at five", "Waiting for an answer"]);

    desk.go("/desk").await.expect(&["Nobody waits for an answer"]);
    town.wait_for_slot();
    desk.go("/desk").await;
    desk.click("No hot water").await.expect(&["It was warm at five"]);
    desk.press("Send to the person", &[("words", "Good. We look again on Friday.")]).await;

    guest.come_back(&words).await.expect(&["We look again on Friday."]);
    guest.press("Yes", &[]).await.expect(&["Put right. You told us so.", "Was it put right? Yes"]);
    assert!(!guest.page.has_button("Partly"), "it has been said");
    town.wait_for_slot();
    desk.go("/desk?list=done").await.expect(&["Put right"]);
}

async fn the_whole_way_in_every_language(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    for l in Locale::ALL {
        let mut guest = town.guest();
        guest.go(&l.href("/p/northside")).await.expect(&[&plain(&l.t("home-title"))]);
        assert_eq!((guest.page.attributes("html", "lang"), guest.page.attributes("html", "dir")), (vec![l.tag().to_string()], vec![l.dir().to_string()]));
        guest.click(&l.t("home-tell")).await;
        guest.press(&l.t("carry-on"), &[("kind", "idea")]).await.expect(&[&plain(&l.t("words-q"))]);
        guest.press(&l.t("carry-on"), &[("words", &format!("A later breakfast {}", l.tag()))]).await.expect(&[&plain(&l.t("check-note"))]);
        guest.press(&l.t("check-send"), &[]).await.expect(&[&plain(&l.t("sent-title"))]);
        let (words, digits) = guest.page.receipt();

        town.wait_for_slot();
        let mut desk = town.at_desk(&ana).await;
        desk.go("/desk").await;
        desk.click(&format!("A later breakfast {}", l.tag())).await.expect(&[l.own_name()]);
        desk.press("Send to the person", &[("words", "From July it is open until ten.")]).await;

        for typed in [words, digits] {
            guest.go(&l.href("/back")).await;
            guest.press(&l.t("back-go"), &[("receipt", &typed)]).await.expect(&["From July it is open until ten.", &plain(&l.t("state-answered"))]);
        }
        guest.press(&l.t("send"), &[("words", "Thank you")]).await.expect(&["Thank you", &plain(&l.t("state-wait"))]);
        guest.press(&l.t("right-partly"), &[]).await.expect(&[&plain(&l.t("right-partly"))]);
        guest.press(&l.t("erase-all"), &[]).await.expect(&[&plain(&l.t("erase-title"))]);
        guest.press(&l.t("erase-do"), &[]).await.expect(&[&plain(&l.t("erased-title"))]);
        assert_eq!(guest.page.attributes("html", "lang"), [l.tag()], "the language stays all the way");
    }
}

/// Without isolation marks, as the reader of pages gives it.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A message that waits on the desk, and its receipt.
async fn waiting(town: &Town) -> (Worker, Worker, String) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let (words, _) = town.guest().tell("northside", "problem", "No hot water since Monday", &[]).await;
    town.wait_for_slot();
    (ana, tom, words)
}

async fn an_answer_that_missed_something_newer_is_refused_with_its_draft(town: Town) {
    let (ana, tom, words) = waiting(&town).await;
    let (mut ana, mut tom) = (town.at_desk(&ana).await, town.at_desk(&tom).await);
    for desk in [&mut ana, &mut tom] {
        desk.go("/desk").await;
        desk.click("No hot water").await;
    }
    tom.press("Send to the person", &[("words", "I will ask the plumber")]).await;
    ana.press("Send to the person", &[("words", "The plumber came at nine")]).await;
    assert_eq!(ana.page.status, 409);
    ana.page.expect(&["Someone added to this while you were writing", "I will ask the plumber"]);
    assert_eq!(ana.page.field("words"), "The plumber came at nine");
    ana.press("Send it", &[]).await.expect(&["The plumber came at nine"]);
    town.guest().come_back(&words).await.expect(&["I will ask the plumber", "The plumber came at nine"]);

    // What the person wrote but staff cannot see yet makes no answer stale, and is not answered by it.
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "Cold again")]).await;
    ana.press("Send to the person", &[("words", "Tell us if it is cold again")]).await;
    assert_eq!(ana.page.status, 200);
    ana.go("/desk").await.expect(&["Nobody waits"]);
    town.wait_for_slot();
    ana.go("/desk").await.expect(&["1 waits for an answer"]);
}

async fn we_need_more_time_moves_the_day_once_and_in_the_open(town: Town) {
    let (ana, _, words) = waiting(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("No hot water").await;
    for (until, sentence) in
        [("", "Choose the new day"), ("2026-06-11", "Choose a later day"), ("2026-08-01", "Choose a later day"), ("soon", "Choose the new day")]
    {
        desk.press("Send the new date", &[("until", until), ("words", "The part is on order")]).await.expect(&[sentence]);
        assert_eq!(desk.page.status, 422);
        assert!(desk.page.html.contains("The part is on order"), "the reason comes back");
    }
    desk.press("Send the new date", &[("until", "2026-06-17"), ("words", "The part is on order")]).await.expect(&["New date: Wed 17 June"]);
    assert!(!desk.page.has_button("Send the new date"), "once only");
    town.guest().come_back(&words).await.expect(&[
        "The part is on order",
        "We need more time. New day: Wednesday 17 June",
        "They will answer by Wednesday 17 June",
        "Friday 12 June",
    ]);
    desk.go("/desk").await.expect(&["Wed 17 June"]);
}

async fn a_question_makes_it_their_turn_and_a_note_stays_on_the_desk(town: Town) {
    let (ana, tom, words) = waiting(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("No hot water").await;
    desk.press("Save note", &[("words", "Plumber: ring before nine")]).await.expect(&["Note for staff", "Plumber: ring before nine"]);
    desk.press("Send the question", &[("words", "One shower or all of them?")]).await;
    desk.go("/desk").await.expect(&["Nobody waits"]);
    desk.go("/desk?list=waiting-for-them").await.expect(&["Fri 12 June", "No hot water"]);

    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["We asked you something", "One shower or all of them?"]);
    assert!(!guest.page.says("Plumber"), "a note is for staff");
    assert!(!guest.page.has_button("Partly"), "a question is no answer to judge");
    guest.press("Send", &[("words", "All of them")]).await;
    town.wait_for_slot();
    let mut tom = town.at_desk(&tom).await;
    tom.go("/desk").await.expect(&["1 waits for an answer"]);
    tom.click("No hot water").await.expect(&["Plumber: ring before nine", "All of them"]);
}

async fn new_words_kill_the_old_ones(town: Town) {
    let (_, _, words) = waiting(&town).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Give me new words", &[]).await.expect(&["Your new words", "The old ones do not work any more"]);
    let (new, digits) = guest.page.receipt();
    assert_ne!(new, words);
    assert_eq!(guest.come_back(&words).await.status, 404);
    guest.come_back(&new).await.expect(&["No hot water since Monday"]);
    guest.come_back(&digits).await.expect(&["No hot water since Monday"]);
}

async fn erasing_takes_the_words_the_answers_and_the_key(town: Town) {
    let (ana, _, words) = waiting(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("No hot water").await;
    let address = desk.page.path.clone();
    desk.press("Send to the person", &[("words", "The plumber came")]).await;

    let mut guest = town.guest();
    guest.come_back(&words).await;
    let stay = guest.page.clone();
    guest.press("Delete everything I sent", &[]).await.expect(&["Delete everything you sent?", "No one can bring it back"]);
    guest.press("Keep my messages", &[]).await.expect(&["The plumber came"]);
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await.expect(&["It is deleted"]);

    assert_eq!(guest.come_back(&words).await.status, 404);
    guest.page = stay; // a page left open elsewhere
    guest.press("Send", &[("words", "Still there?")]).await;
    assert_eq!(guest.page.status, 404);
    desk.go(&address).await.expect(&["The person deleted this"]);
    assert!(!desk.page.says("hot water"));
    desk.go("/desk?list=done").await;
    assert!(!desk.page.says("hot water"));
    assert_eq!(
        desk.post(&format!("{}/replies", address.split('?').next().unwrap()), &[("words", "x"), ("seen", "9"), ("form", &desk.page.field("form"))])
            .await
            .status,
        409
    );
}

async fn wrong_words_open_nothing_and_say_what_to_check(town: Town) {
    let (_, _, words) = waiting(&town).await;
    let list: Vec<&str> = words.split(' ').collect();
    let mut guest = town.guest();
    guest.come_back("").await.expect(&["Type your six words or your number"]);
    guest.come_back(&format!("{} xqzv {} {} {} {}", list[0], list[2], list[3], list[4], list[5])).await.expect(&["We do not know word 2: “xqzv”"]);
    assert_eq!((guest.page.status, guest.page.field("receipt").contains("xqzv")), (422, true));
    guest.come_back(&list[..4].join(" ")).await.expect(&["six words, or sixteen digits"]);
    let swapped = [list[1], list[0], list[2], list[3], list[4], list[5]].join(" ");
    guest.come_back(&swapped).await.expect(&["Check each one"]);
    // A receipt that could be, but is nobody's: the same page as for one that was erased.
    let nobody = town.app.keys.receipt_for(b"nobody").words().join(" ");
    guest.come_back(&nobody).await.expect(&["Those words do not open anything"]);
    assert_eq!(guest.page.status, 404);
    guest.click("I lost my words").await.expect(&["No one can find them, not even us"]);
    for odd in ["\u{202e}\u{0}", "<script>", &"a ".repeat(50_000)] {
        assert!((400..500).contains(&guest.come_back(odd).await.status), "{}", guest.page.status);
    }
}

async fn a_message_with_its_own_receipt_is_refused(town: Town) {
    let (_, _, words) = waiting(&town).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    let told = format!("My words are {}, in case you need them", words.to_uppercase().replace(' ', "-"));
    guest.press("Send", &[("words", &told)]).await.expect(&["Your message has your secret words in it"]);
    assert_eq!((guest.page.status, guest.page.field("words")), (422, told));
    guest.press("Send", &[("words", "Never mind")]).await.expect(&["Never mind"]);
    // Pressed twice, said once.
    assert_eq!(guest.page.html.matches("Never mind").count(), 1);
}

async fn a_page_left_open_too_long_asks_for_the_words_and_keeps_the_draft(town: Town) {
    let (_, _, words) = waiting(&town).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    town.wait_minutes(31);
    guest.press("Send", &[("words", "It took me a while to write this")]).await.expect(&["This page was open for a long time"]);
    assert_eq!(guest.page.status, 422);
    guest.press("Show my messages", &[("receipt", &words)]).await;
    assert_eq!(guest.page.field("words"), "It took me a while to write this");
    guest.press("Send", &[]).await.expect(&["It took me a while to write this", "Waiting for an answer"]);
}

async fn nothing_is_aged_away_before_it_was_answered(town: Town) {
    let (ana, _, words) = waiting(&town).await;
    town.wait_days(400);
    assert_eq!(hearback::job::forget(&town.app).await.unwrap(), 0);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["Late by"]);
    desk.click("No hot water").await;
    desk.press("Send to the person", &[("words", "We are late, and it is mended now")]).await;
    town.wait_days(90);
    assert_eq!(hearback::job::forget(&town.app).await.unwrap(), 0, "ninety days are promised");
    town.wait_days(2);
    assert_eq!(hearback::job::forget(&town.app).await.unwrap(), 1);
    assert_eq!(town.guest().come_back(&words).await.status, 404);
}

async fn a_not_put_right_waits_again(town: Town) {
    let (ana, _, words) = waiting(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("No hot water").await;
    desk.press("Send to the person", &[("words", "It is mended")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("No", &[]).await.expect(&["Was it put right? No", "Waiting for an answer"]);
    desk.go("/desk").await.expect(&["Nobody waits"]);
    town.wait_for_slot();
    desk.go("/desk").await;
    desk.click("No hot water").await.expect(&["Was it put right? no"]);
}

async fn bad_input_at_the_desk_comes_back_with_a_sentence(town: Town) {
    let (ana, _, _) = waiting(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("No hot water").await;
    let open = desk.page.clone();
    let long = "ü".repeat(4_001);
    for button in ["Send to the person", "Send the question", "Save note"] {
        for (words, sentence) in [("", "Write a few words"), (long.as_str(), "Too long by 1 letters"), ("a\u{0}b", "Some signs could not be read")] {
            desk.page = open.clone();
            desk.press(button, &[("words", words)]).await.expect(&[sentence]);
            assert_eq!(desk.page.status, 422);
        }
    }
    assert!(desk.page.html.contains("ab"), "the cleaned words come back");
    let id = "0".repeat(32);
    assert_eq!(desk.go(&format!("/desk/concern/{id}")).await.status, 404);
    let secret = open.field("form");
    assert_eq!(desk.post(&format!("/desk/concern/{id}/replies"), &[("words", "x"), ("form", &secret)]).await.status, 404);
    assert_eq!(desk.post(&format!("{}/replies", open.path.split('?').next().unwrap()), &[("words", "x"), ("form", "guessed")]).await.status, 403);
}

async fn an_answer_to_what_was_deleted_is_not_lost(town: Town) {
    let (ana, _, words) = waiting(&town).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click(&desk.page.all(".queue .say")[0].clone()).await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    let page = desk.press("Send to the person", &[("words", "The plumber comes on Friday")]).await;
    assert_eq!(page.status, 409);
    page.expect(&["The person deleted this", "Nothing was sent", "The plumber comes on Friday"]);
}
