//! Messages kept off the board, those who look again at what was held back, and what they cannot see.

use super::{cast, ledger, told, wording};
use crate::{story, support::Town};

story!(
    what_is_kept_off_is_told_looked_at_again_and_shown,
    what_could_put_somebody_in_danger_is_for_the_person_outside_alone,
    each_who_looks_again_says_it_once,
    other_words_for_what_came_back_wait_for_their_slot,
    a_part_that_need_not_have_been_taken_out_comes_back,
    those_who_look_again_see_nothing_else,
    what_becomes_a_matter_of_staff_is_on_no_board,
    a_line_stays_when_its_writer_deletes_everything,
);

async fn what_is_kept_off_is_told_looked_at_again_and_shown(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "We are treated like dirt at the desk").await;
    let mut ana = wording(&town, &cast.ana, "We are treated").await;
    ana.press("Keep it off the board", &[("reason", "threat")]).await.expect(&["Not for the board."]);
    ana.go("/desk?list=for-the-board").await.expect(&["Nothing waits for the board"]);
    let mut guest = town.guest();
    guest.come_back(&receipt).await.expect(&["We do not show this on the board, because it has a threat or hate in it", "We are treated like dirt"]);
    guest.go("/p/northside/withheld").await.expect(&[
        "A whole message, because it has a threat or hate in it",
        "A manager chose this",
        "No one else has looked at it yet",
    ]);

    // One in ten, and at least one, is drawn at once; but that the writer asked is known from the slot on only.
    let mut rosa = town.at_desk(&cast.rosa).await;
    rosa.go("/desk").await.expect(&["Held back", "1 in 10, drawn by the program", "We are treated like dirt at the desk"]);
    guest.come_back(&receipt).await;
    guest.press("Ask for another look", &[]).await.expect(&["You asked for another look"]);
    assert!(!guest.page.has_button("Ask for another look"));
    rosa.go("/desk/reviews").await.expect(&["1 in 10, drawn by the program"]);
    town.wait_for_slot();
    let mut rosa = town.at_desk(&cast.rosa).await;
    rosa.go("/desk/reviews").await.expect(&["The person asked for another look", "A threat, or hate", "a manager"]);
    rosa.press("It belongs on the board", &[]).await.expect(&["Nothing waits for you"]);
    guest.come_back(&receipt).await.expect(&["They say it belongs on the board. We will ask you first"]);
    guest.go("/p/northside/withheld").await.expect(&["Looked at again: it was wrong"]);
    assert_eq!(ledger(&town).await["overturned"], "fewer than 5");

    // It stands first in the moderators' list, and cannot be kept off once more.
    told(&town, "Something newer for the board").await;
    let mut mo = town.at_desk(&cast.mo).await;
    mo.go("/desk?list=for-the-board").await.expect(&["Belongs on the board"]);
    assert!(mo.page.all(".say")[0].contains("treated like dirt"), "{:?}", mo.page.all(".say"));
    mo.click("We are treated").await.expect(&["Those who looked again say: it belongs on the board"]);
    mo.click("Words for the board").await;
    assert!(!mo.page.has_button("Keep it off the board"));
    let (path, secret) = (mo.page.path.clone(), mo.page.field("form"));
    mo.post(&path.replace("wording", "withholding"), &[("reason", "advert"), ("form", &secret)]).await.expect(&["That cannot be done any more"]);
    mo.go(&path).await;
    mo.press("Ask the person", &[]).await.expect(&["The person is being asked"]);
    guest.come_back(&receipt).await;
    town.made_public("We are treated like dirt at the desk");
    guest.press("Show these words", &[]).await;
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&["We are treated like dirt at the desk"]);
}

async fn what_could_put_somebody_in_danger_is_for_the_person_outside_alone(town: Town) {
    let cast = cast(&town).await;
    told(&town, "He said he will wait for her at the door").await;
    let mut mo = wording(&town, &cast.mo, "He said").await;
    mo.press("Keep it off the board", &[("reason", "safety")]).await;
    town.wait_days(8);
    let mut rosa = town.at_desk(&cast.rosa).await;
    rosa.go("/desk/reviews").await.expect(&["Nothing waits for you"]);
    assert!(!rosa.page.says("wait for her"));
    let mut samira = town.at_desk(&cast.samira).await;
    samira.go("/desk/reviews").await.expect(&["wait for her at the door", "Kept off the board for 7 days", "Somebody could be in danger"]);
    let to = samira.page.attributes("article form", "action")[0].clone();
    let secret = rosa.go("/desk/me").await.field("form");
    assert_eq!(rosa.post(&to, &[("found", "wrong"), ("form", &secret)]).await.status, 404, "it does not exist for her");
    samira.press("It was right", &[]).await.expect(&["Nothing waits for you"]);
    town.guest().go("/p/northside/withheld").await.expect(&["someone could be in danger", "Looked at again: it was right"]);
}

async fn each_who_looks_again_says_it_once(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "The soup is cold every evening").await;
    wording(&town, &cast.ana, "The soup").await.press("Keep it off the board", &[("reason", "same")]).await;
    let mut rosa = town.at_desk(&cast.rosa).await;
    rosa.go("/desk/reviews").await;
    let (to, page) = (rosa.page.attributes("article form", "action")[0].clone(), rosa.page.clone());
    let secret = rosa.page.field("form");
    rosa.post(&to, &[("found", "perhaps"), ("form", &secret)]).await.expect(&["Choose whether it was right"]);
    assert_eq!(rosa.page.status, 422);
    rosa.page = page.clone();
    rosa.press("It was right", &[]).await;
    rosa.page = page;
    rosa.press("It belongs on the board", &[]).await.expect(&["Somebody with your task has said so already"]);
    assert_eq!(rosa.page.status, 422);
    town.guest().come_back(&receipt).await.expect(&["Someone looked again. They say it was right"]);
    // The other still may, and one no is enough.
    let mut samira = town.at_desk(&cast.samira).await;
    samira.go("/desk/reviews").await;
    samira.press("It belongs on the board", &[]).await;
    town.guest().come_back(&receipt).await.expect(&["They say it belongs on the board"]);
    assert_eq!(ledger(&town).await["lines"][0]["looked_again"], "overturned");
    let mut tx = town.app.db.read().await.unwrap();
    let acts: Vec<(String, String)> = tx
        .q(hearback::sql!("select act, by_role from journal where act like 'looked-again%' or act in ('withheld', 'another-look-asked') order by act"))
        .all()
        .await
        .unwrap();
    let acts: Vec<(&str, &str)> = acts.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(acts, [("looked-again-rightly", "reviewer"), ("looked-again-wrongly", "outside"), ("withheld", "manager")]);
}

/// The writer put other words in the place of those proposed: nobody may see at this minute that they came by.
async fn other_words_for_what_came_back_wait_for_their_slot(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "The soup is cold every evening").await;
    wording(&town, &cast.ana, "The soup").await.press("Keep it off the board", &[("reason", "same")]).await;
    let mut rosa = town.at_desk(&cast.rosa).await;
    rosa.go("/desk/reviews").await;
    rosa.press("It belongs on the board", &[]).await;
    wording(&town, &cast.mo, "The soup").await.press("Ask the person", &[]).await;
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    guest.press("Show these words", &[("public", "Our soup comes cold")]).await;
    let mut mo = town.at_desk(&cast.mo).await;
    mo.go("/desk?list=for-the-board").await.expect(&["Nothing waits for the board"]);
    town.wait_for_slot();
    let mut mo = town.at_desk(&cast.mo).await;
    mo.go("/desk?list=for-the-board").await.expect(&["The soup is cold every evening"]);
}

async fn a_part_that_need_not_have_been_taken_out_comes_back(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "The deputy director sleeps on duty").await;
    let mut ana = wording(&town, &cast.ana, "The deputy").await;
    ana.press("Ask the person", &[("phrase1", "sleeps on duty"), ("reason1", "threat")]).await;
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    guest.press("Show these words", &[]).await;
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&["The deputy director [a threat was taken out]"]);
    let mut rosa = town.at_desk(&cast.rosa).await;
    rosa.go("/desk/reviews").await.expect(&["taken out: sleeps on duty", "What is marked"]);
    rosa.press("Too much was taken out", &[]).await;
    // What is shown stays as it is until its writer has agreed to more, and the slot after that.
    let mut mo = wording(&town, &cast.mo, "The deputy").await;
    assert_eq!(mo.page.field("phrase1"), "sleeps on duty");
    mo.press("Ask the person", &[("phrase1", ""), ("reason1", "")]).await;
    guest.come_back(&receipt).await.expect(&["The deputy director sleeps on duty"]);
    town.made_public("The deputy director sleeps on duty");
    guest.press("Show these words", &[]).await;
    guest.go("/p/northside/board").await.expect(&["The deputy director [a threat was taken out]"]);
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&["The deputy director sleeps on duty"]);
    assert_eq!(ledger(&town).await["lines"].as_array().unwrap().len(), 1, "the line of what was held back stays");
}

async fn those_who_look_again_see_nothing_else(town: Town) {
    let cast = cast(&town).await;
    told(&town, "The window of the hall is broken").await;
    town.guest().tell("northside", "problem", "One of you pushes people", &[("about_staff", "yes")]).await;
    town.wait_for_slot();
    let mut rosa = town.at_desk(&cast.rosa).await;
    rosa.go("/desk").await.expect(&["Held back", "Nothing waits for you"]);
    let mut tx = town.app.db.read().await.unwrap();
    let ids: Vec<(String,)> = tx.q(hearback::sql!("select id from concern")).all().await.unwrap();
    drop(tx);
    for (id,) in ids {
        for path in
            [format!("/desk/concern/{id}"), format!("/desk/concern/{id}/wording"), "/desk?list=all".into(), "/desk/numbers".into(), "/desk/people".into()]
        {
            rosa.go(&path).await;
            assert!(!rosa.page.says("window of the hall") && !rosa.page.says("pushes people"), "{path}");
        }
    }
    // What is about staff cannot be held back here by anyone, and the person outside finds none of the rest.
    let mut samira = town.at_desk(&cast.samira).await;
    samira.go("/desk/reviews").await.expect(&["Nothing waits for you"]);
}

async fn what_becomes_a_matter_of_staff_is_on_no_board(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "In room 12 the lock is broken again").await;
    wording(&town, &cast.mo, "In room 12").await.press("Ask the person", &[]).await;
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    guest.press("Show these words", &[]).await;
    let still = told(&town, "In room 14 he lets himself in").await;
    wording(&town, &cast.mo, "In room 14").await.press("Ask the person", &[]).await;
    guest.go("/p/northside/board").await.expect(&["the lock is broken again"]);
    for words in ["In room 12", "In room 14"] {
        let mut ana = town.at_desk(&cast.ana).await;
        ana.go("/desk").await;
        ana.click(words).await;
        ana.press("Pass it to Samira", &[]).await;
    }
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
    // Nobody is asked any more, and a page that was open asks in vain.
    guest.come_back(&still).await;
    assert!(!guest.page.says("For the board on the wall") && !guest.page.has_button("Show these words"));
    let open = guest.page.field("open");
    guest.post("/back", &[("open", &open), ("publish", "yes"), ("public", "In room 14 he lets himself in")]).await;
    town.wait_for_slot();
    guest.go("/p/northside/board").await.expect(&["Nothing stands here yet"]);
    let mut rosa = town.at_desk(&cast.rosa).await;
    rosa.go("/desk/reviews").await.expect(&["Nothing waits for you"]);
    let mut samira = town.at_desk(&cast.samira).await;
    samira.go("/desk/reviews").await.expect(&["Nothing waits for you"]);
}

async fn a_line_stays_when_its_writer_deletes_everything(town: Town) {
    let cast = cast(&town).await;
    let receipt = told(&town, "The soup tastes of nothing at all").await;
    wording(&town, &cast.ana, "The soup").await.press("Keep it off the board", &[("reason", "same")]).await;
    let before = ledger(&town).await;
    let mut guest = town.guest();
    guest.come_back(&receipt).await;
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    assert_eq!(ledger(&town).await, before, "that somebody was here just now is in no count");
    let mut rosa = town.at_desk(&cast.rosa).await;
    rosa.go("/desk/reviews").await.expect(&["Nothing waits for you"]);
}
