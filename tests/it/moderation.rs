//! What is held back from the board, in the open: bars with reasons, and the list everyone can read.

mod second_look;

use crate::{
    concern::only_concern,
    story,
    support::{Town, Visitor, Worker, london, with_mail},
};
use axum::http::Method;
use hearback::{
    clock::Time,
    house::{
        place::{Kind, Settings},
        staff::Role,
    },
};
use serde_json::Value;

story!(
    a_moderator_takes_out_a_name_and_a_room_and_the_person_agrees,
    a_preview_asks_nobody_and_bad_rows_come_back_as_they_were_typed,
    words_are_never_changed_and_nobody_can_type_a_bar,
    what_a_moderator_proposed_no_manager_can_stop,
    a_no_that_staff_do_not_know_yet_is_not_undone_and_not_told,
    the_answer_may_come_later_and_once,
    the_list_of_what_was_held_back_says_no_more_than_it_may,
    a_message_nobody_looks_at_is_late_on_the_desk_by_mail_and_on_the_board,
);

/// Northside with Mo, who checks words for the board, and Rosa, who uses the place and looks again.
struct Cast {
    ana: Worker,
    mo: Worker,
    rosa: Worker,
    samira: Worker,
}

async fn cast(town: &Town) -> Cast {
    let (place, ana, _, samira) = town.northside_with_people().await;
    let mo = town.worker("Mo Ali", "checks words", Role::Moderator, &place).await;
    let rosa = town.worker("Rosa Lind", "stays here", Role::Reviewer, &place).await;
    Cast { ana, mo, rosa, samira }
}

/// Tells something for the board and waits until staff see it.
async fn told(town: &Town, words: &str) -> String {
    let (receipt, _) = town.guest().tell("northside", "problem", words, &[("see", "board")]).await;
    town.wait_for_slot();
    receipt
}

/// The page of one who words it.
async fn wording<'t>(town: &'t Town, worker: &Worker, words: &str) -> Visitor<'t> {
    let mut desk = town.at_desk(worker).await;
    desk.go("/desk?list=for-the-board").await;
    desk.click(words).await;
    desk.click("Words for the board").await;
    desk
}

async fn ledger(town: &Town) -> Value {
    let page = town.guest().once(&Method::GET, "/p/northside/withheld.json", None).await;
    assert_eq!(page.status, 200);
    serde_json::from_str(&page.html).unwrap()
}

async fn a_moderator_takes_out_a_name_and_a_room_and_the_person_agrees(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "Tom shouts in Room 12 at 21:14 and Piotr cries. It is bloody awful").await;
    let mut desk = wording(&town, &cast.mo, "Tom shouts").await;
    desk.page.expect(&["What they wrote", "Take out “ Tom ”: a name", "Take out “ Room 12 ”: a room", "Take out “ 21:14 ”: a time"]);
    desk.press("Ask the person", &[("phrase1", "piotr"), ("reason1", "person")]).await.expect(&["The person is being asked"]);

    let shown = "[a name was taken out] shouts in [a place or time was taken out] at [a place or time was taken out] and [a name was taken out] cries. It is bloody awful";
    let mut guest = town.guest();
    guest.come_back(&receipt).await.expect(&["It goes up only if you agree", "A bar stands for words we took out", shown, "Our answer comes later"]);
    guest.press("Show these words", &[]).await.expect(&["You agreed to show this on the board"]);
    let mut tx = town.app.db.read().await.unwrap();
    let moments: (i64, i64, i64) = tx
        .q(hearback::sql!("select w.decided_from, w.shown_from, h.public_from from wording w join held h on h.concern_id = w.concern_id"))
        .one()
        .await
        .unwrap();
    assert!([moments.0, moments.1, moments.2].iter().all(|m| m % Time::HOUR == 0), "only slots are kept: {moments:?}");
    drop(tx);
    // Before the slot nobody knows: neither the board, nor the list, nor staff.
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
    assert_eq!(ledger(&town).await["lines"], Value::Array(vec![]));
    desk.go(&desk.page.path.clone()).await.expect(&["The person is being asked"]);
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&[shown, "The answer of the team is not here yet", "What we did not show"]);
    assert!(!guest.page.says("Piotr") && !guest.page.says("Tom") && !guest.page.html.contains('\u{fdd0}'));
    guest.click("What we did not show").await.expect(&[
        "5 words taken out, because it names a person",
        "it says where or when",
        "Someone who checks words for the board chose this",
    ]);
    guest.go("/ar/p/northside/board").await.expect(&["[اسم محذوف]"]);
    guest.go("/pl/p/northside/withheld").await.expect(&["5 słów usuniętych, powód: podane jest czyjeś imię"]);
    guest.go("/p/northside/working").await.link("What we did not show");
    let told = ledger(&town).await;
    assert_eq!(
        (&told["lines"][0]["reasons"], &told["lines"][0]["words"], &told["lines"][0]["by"]),
        (&serde_json::json!(["person", "place"]), &5.into(), &"moderator".into())
    );
    assert_eq!((&told["lines"][0]["whole"], &told["by_reason"]["person"], &told["withheld"]), (&false.into(), &"fewer than 5".into(), &0.into()));
}

async fn a_preview_asks_nobody_and_bad_rows_come_back_as_they_were_typed(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "Tom shouts in Room 12 and Piotr cries").await;
    let mut desk = wording(&town, &cast.mo, "Tom shouts").await;
    let piotr = [("phrase1", "Piotr"), ("reason1", "person"), ("take", "")];
    desk.press("Show how it will look", &piotr).await.expect(&["How it will look", "Tom shouts in Room 12 and [a name was taken out] cries"]);
    assert_eq!((desk.page.status, desk.page.field("phrase1").as_str()), (200, "Piotr"));
    assert!(desk.page.attributes("[name=take][checked]", "value").is_empty(), "what was unticked stays so");
    town.guest().come_back(&receipt).await.expect(&["Waiting for an answer"]);
    for (phrase, reason, sentence) in [
        ("Pjotr", "person", "“Pjotr” does not stand in what they wrote"),
        ("iot", "person", "“iot” does not stand in what they wrote"),
        ("Piotr", "", "Choose why “Piotr” is taken out"),
        ("", "person", "Write which words are taken out"),
    ] {
        desk.press("Ask the person", &[("phrase1", phrase), ("reason1", reason), ("did", "We spoke")]).await.expect(&[sentence]);
        assert_eq!((desk.page.status, desk.page.field("phrase1").as_str(), desk.page.field("did").as_str()), (422, phrase, "We spoke"));
    }
    // Reasons for a whole message, and made-up ones, are none for a part.
    let (path, secret) = (format!("/desk/concern/{}/wording", only_concern(&town).await), desk.page.field("form"));
    for reason in ["safety", "asked", "annoying", "PERSON"] {
        let fields = [("go", "ask"), ("phrase1", "Piotr"), ("reason1", reason), ("form", secret.as_str())];
        desk.post(&path, &fields).await.expect(&["Choose why “Piotr” is taken out"]);
        assert_eq!(desk.page.status, 422, "{reason}");
    }
    // Not for the board, for no reason.
    for reason in ["", "annoying"] {
        let fields = [("reason", reason), ("form", secret.as_str())];
        desk.post(&path.replace("wording", "withholding"), &fields).await.expect(&["Choose a reason. The person and everyone else can read it"]);
        assert_eq!(desk.page.status, 422);
    }
    assert!(!town.guest().come_back(&receipt).await.says("For the board"), "nobody was asked");
}

async fn words_are_never_changed_and_nobody_can_type_a_bar(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "It is cold in here all night").await;
    let (path, mut desk) = (format!("/desk/concern/{}/wording", only_concern(&town).await), town.at_desk(&cast.mo).await);
    let secret = desk.go(&path).await.field("form");
    // There is no field for other words, and one that is sent all the same says nothing.
    desk.post(&path, &[("go", "ask"), ("said", "All is well"), ("take", "is cold"), ("form", &secret)]).await.expect(&["The person is being asked"]);
    let mut guest = town.guest();
    guest.come_back(&receipt).await.expect(&["It is cold in here all night"]);
    assert!(!guest.page.says("All is well"));
    // A sign that could be taken for a bar is taken out of what the writer types.
    let open = guest.page.field("open");
    let body = format!("open={open}&publish=yes&public=%EF%B7%90+is+the+boss+here");
    guest.post_bytes("/back", body.into_bytes()).await.expect(&["Some signs could not be read"]);
    guest.press("Show these words", &[("public", "[a name was taken out] is the boss here")]).await.expect(&["You changed the words"]);
    town.wait_for_slot();
    desk.go(&path).await.expect(&["What they want to show instead", "[a name was taken out] is the boss here"]);
    assert!(!desk.page.html.contains("class=\"bar\""), "words are words");
    // These very words, or none: with bars of staff they are not theirs any more.
    desk.press("Show these words", &[]).await.expect(&["On the board."]);
    let secret = desk.go(&path).await.field("form");
    assert!(!desk.page.has_button("Show these words"), "once is enough");
    desk.post(&path, &[("go", "show"), ("form", &secret)]).await.expect(&["That cannot be done any more"]);
    guest.go("/p/northside/board").await.expect(&["is the boss here"]);
    assert!(!guest.page.html.contains("class=\"bar\""));
    assert_eq!(ledger(&town).await["lines"], Value::Array(vec![]), "nothing was held back");
}

async fn what_a_moderator_proposed_no_manager_can_stop(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "The manager never listens to us").await;
    let mut mo = wording(&town, &cast.mo, "The manager never").await;
    mo.press("Ask the person", &[]).await;
    let path = format!("/desk/concern/{}/wording", only_concern(&town).await);
    let mut ana = town.at_desk(&cast.ana).await;
    ana.go(&path).await.expect(&["only a moderator can take back"]);
    assert!(!ana.page.has_button("Ask the person") && !ana.page.has_button("Keep it off the board"));
    let secret = ana.page.field("form");
    ana.post(&path, &[("go", "ask"), ("phrase1", "never listens to us"), ("reason1", "threat"), ("form", &secret)])
        .await
        .expect(&["That cannot be done any more"]);
    assert_eq!(ana.page.status, 422);
    ana.post(&path.replace("wording", "withholding"), &[("reason", "threat"), ("form", &secret)]).await.expect(&["That cannot be done any more"]);
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    town.made_public("The manager never listens to us");
    guest.press("Show these words", &[]).await;
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&["The manager never listens to us"]);
    ana.post(&path.replace("wording", "withholding"), &[("reason", "threat"), ("form", &secret)]).await;
    guest.go("/p/northside/board").await.expect(&["The manager never listens to us"]);
    // The moderator sees that it was a mistake and takes it off: in the open.
    let mut mo = town.at_desk(&cast.mo).await;
    mo.go(&path).await;
    mo.press("Take it off", &[("reason", "unlawful")]).await.expect(&["Not for the board."]);
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
    guest.go("/p/northside/withheld").await.expect(&["A whole message, because it is against the law"]);
}

async fn a_no_that_staff_do_not_know_yet_is_not_undone_and_not_told(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "The lock of the side door is broken").await;
    let mut mo = wording(&town, &cast.mo, "The lock").await;
    mo.press("Ask the person", &[]).await;
    let path = format!("/desk/concern/{}/wording", only_concern(&town).await);
    let before = mo.go(&path).await.text();
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    guest.press("Do not show it", &[]).await;
    assert_eq!(mo.go(&path).await.text(), before, "a no changes nothing that staff see before its slot");
    mo.press("Ask the person", &[("phrase1", "side"), ("reason1", "place")]).await.expect(&["The person is being asked"]);
    guest.come_back(&receipt).await.expect(&["You said no to the board"]);
    town.wait_for_slot();
    mo.go(&path).await.expect(&["does not want it on the board"]);

    // A yes to words that are then proposed differently was to others: they are asked again.
    let receipt = told(&town, "The stairs are wet, says Piotr").await;
    let mut mo = wording(&town, &cast.mo, "The stairs").await;
    mo.press("Ask the person", &[]).await;
    let path = mo.page.path.clone() + "/wording";
    guest.come_back(&receipt).await;
    town.made_public("The stairs are wet, says Piotr");
    guest.press("Show these words", &[]).await;
    mo.go(&path).await;
    mo.press("Ask the person", &[("phrase1", "Piotr"), ("reason1", "person")]).await.expect(&["The person is being asked"]);
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
    guest.come_back(&receipt).await.expect(&["The stairs are wet, says [a name was taken out]"]);
    guest.press("Show these words", &[("public", "The stairs are wet")]).await;
    // Their other words, which nobody knows yet, are not lost when the moderator asks once more.
    mo.go(&path).await;
    mo.press("Ask the person", &[]).await;
    town.wait_for_slot();
    mo.go("/desk?list=for-the-board").await.expect(&["The stairs are wet"]);
    mo.go(&path).await.expect(&["What they want to show instead"]);
}

async fn the_answer_may_come_later_and_once(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "Room 12 has no light").await;
    let mut mo = wording(&town, &cast.mo, "Room 12").await;
    mo.press("Ask the person", &[]).await;
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    guest.press("Show these words", &[]).await;
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&["The answer of the team is not here yet"]);
    town.wait_days(2);
    let path = format!("/desk/concern/{}/wording", only_concern(&town).await);
    let mut ana = town.at_desk(&cast.ana).await;
    ana.go(&path).await.expect(&["Add what you did"]);
    ana.press("Add it", &[("did", "")]).await.expect(&["Write a few words"]);
    let long = "x".repeat(4_001);
    ana.press("Add it", &[("did", &long)]).await.expect(&["Too long by 1 letters"]);
    let answer = "A new lamp since Friday";
    ana.post(&path.replace("wording", "did"), &[("did", answer), ("form", "of another session")]).await.expect(&[answer]);
    ana.go(&path).await;
    ana.press("Add it", &[("did", answer)]).await;
    guest.go("/p/northside/board").await.expect(&["A new lamp since Friday", "Friday 12 June"]);
    assert!(guest.page.all(".agreed").is_empty(), "an answer is not a yes");
    ana.go(&path).await;
    assert!(!ana.page.has_button("Add it"));
    let secret = ana.go("/desk/me").await.field("form");
    ana.post(&path.replace("wording", "did"), &[("did", "Or was it Sunday"), ("form", &secret)]).await.expect(&["That cannot be done any more"]);
    guest.go("/p/northside/board").await.expect(&["A new lamp since Friday"]);
}

async fn the_list_of_what_was_held_back_says_no_more_than_it_may(town: Town) {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    let small = town.place(Some(&trust), Settings { headcount: 9, ..Settings::preset(Kind::DropIn, "Harbour", "harbour") }).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &trust).await;
    for (place, n) in [(&north, 5), (&small, 1)] {
        for k in 0..n {
            let words = format!("An advert number {k} of nothing much");
            town.guest().tell(&place.slug, "idea", &words, &[("see", "board")]).await;
        }
    }
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    for _ in 0..6 {
        desk.go("/desk?list=for-the-board").await;
        desk.click("An advert number").await;
        desk.click("Words for the board").await;
        desk.press("Keep it off the board", &[("reason", "advert")]).await;
    }
    let mut guest = town.guest();
    guest.go("/p/kettle-lane/withheld").await.expect(&["Northside", "One of our places", "06/2026", "Kept off the board 0"]);
    assert!(!guest.page.says("Harbour") && !guest.page.says("An advert number"));
    assert_eq!(guest.page.all("dl.sum > div").len(), 6);
    let page = guest.go("/p/kettle-lane/withheld.json").await.html.clone();
    let told: Value = serde_json::from_str(&page).unwrap();
    assert_eq!((&told["by_reason"]["advert"], told["lines"].as_array().unwrap().len()), (&6.into(), 6));
    guest.go("/p/harbour/withheld").await.expect(&["06/2026", "fewer than 5"]);
    assert!(!guest.page.says("Tuesday") && !guest.page.says("Wednesday"));
    guest.go("/p/northside/withheld").await.expect(&["Wednesday 10 June"]);
    assert!(!guest.page.says("One of our places"));
    assert_eq!(guest.go("/p/nowhere/withheld").await.status, 404);
}

async fn a_message_nobody_looks_at_is_late_on_the_desk_by_mail_and_on_the_board(town: Town) {
    let cast = cast(&town).await;
    let mut desk = town.at_desk(&cast.mo).await;
    town.set_clock(london(2026, 6, 9, 19, 0)); // seen from eight in the evening on: Tuesday is its day
    let (receipt, _) = town.guest().tell("northside", "problem", "The gate is locked too early", &[("see", "board")]).await;
    let mut guest = town.guest();
    for (day, hour, chip, late) in [(9, 20, "Tomorrow", false), (10, 23, "Today", false), (11, 9, "Late by 1 day", true), (12, 9, "Late by 2 days", true)] {
        town.set_clock(london(2026, 6, day, hour, 0));
        desk.go("/desk?list=for-the-board").await.expect(&[chip]);
        guest.go("/p/northside/board").await;
        assert_eq!(guest.page.says("1 message waits for someone to look at it. This is late."), late, "{day} {hour}: {}", guest.page.text());
    }
    guest.page.expect(&["The first has waited for 3 days."]);
    guest.go("/pl/p/northside/board").await.expect(&["1 wiadomość czeka, aż ktoś ją sprawdzi", "Pierwsza czeka 3 dni"]);
    desk.click("The gate").await;
    desk.click("Words for the board").await;
    desk.press("Ask the person", &[]).await;
    guest.go("/p/northside/board").await;
    assert!(!guest.page.says("waits for someone"));
    // What the writer changed waits anew, from its slot.
    guest.come_back(&receipt).await;
    guest.press("Show these words", &[("public", "The gate is locked at nine")]).await;
    desk.go("/desk?list=for-the-board").await.expect(&["Nothing waits for the board"]);
    town.set_clock(london(2026, 6, 12, 12, 0));
    desk.go("/desk?list=for-the-board").await.expect(&["Tomorrow"]);
    // Beside a card it is said in the same way.
    desk.click("The gate").await;
    desk.click("Words for the board").await;
    desk.press("Show these words", &[]).await;
    town.guest().tell("northside", "idea", "A bench at the gate", &[("see", "board")]).await;
    town.set_clock(london(2026, 6, 13, 12, 0));
    guest.go("/p/northside/board").await.expect(&["The gate is locked at nine"]);
    assert!(!guest.page.says("waits for someone"));
    town.set_clock(london(2026, 6, 14, 12, 0));
    guest.go("/p/northside/board").await.expect(&[
        "The gate is locked at nine",
        "1 message waits for someone to look at it",
        "The first has waited for 2 days.",
    ]);
}

mod mail {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn moderators_are_told_what_waits_for_the_board_and_managers_where_there_is_none_on_sqlite() {
        moderators_are_told(Town::on_sqlite(with_mail).await).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn moderators_are_told_what_waits_for_the_board_and_managers_where_there_is_none_on_postgres() {
        moderators_are_told(Town::on_postgres(with_mail).await).await;
    }

    async fn moderators_are_told(town: Town) {
        let (place, ana, ..) = town.northside_with_people().await;
        town.guest().tell("northside", "problem", "The gate is locked too early", &[("see", "board")]).await;
        town.set_clock(london(2026, 6, 9, 17, 0));
        town.answer(&ana, "The gate", "Thank you, we look into it").await;
        town.set_clock(london(2026, 6, 11, 6, 0));
        assert_eq!(Town::told(&town.strike().await), Vec::<String>::new(), "not at night");
        town.set_clock(london(2026, 6, 11, 8, 0));
        let letters = town.strike().await;
        assert_eq!(Town::told(&letters), ["ana: Northside Night Shelter: something waits for the board"]);
        assert!(letters[0].text.contains("Wednesday 10 June") && !letters[0].text.contains("gate"), "{}", letters[0].text);
        town.wait(Time::HOUR);
        assert!(town.strike().await.is_empty(), "once a day");
        town.worker("Mo Ali", "checks words", Role::Moderator, &place).await;
        town.set_clock(london(2026, 6, 12, 8, 0));
        assert_eq!(Town::told(&town.strike().await), ["mo: Northside Night Shelter: something waits for the board"]);
        // Whoever looks again hears on Monday, in the same words whether or not something waits for them.
        town.worker("Rosa Lind", "stays here", Role::Reviewer, &place).await;
        town.set_clock(london(2026, 6, 15, 8, 0));
        let letters = town.strike().await;
        let rosa = letters.iter().find(|l| l.to.starts_with("rosa")).unwrap();
        assert!(rosa.text.starts_with("This mail comes every Monday, whether or not something waits for you. Please look."), "{}", rosa.text);
    }
}
