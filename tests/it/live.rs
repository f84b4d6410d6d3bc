//! Pages that stay live: who is told what, and when; and what a line does not take.

use crate::{
    story,
    support::{
        Town,
        lines::{Line, Served, serve},
        promises::{by, saying},
    },
};
use hearback::{
    act::promise::Turn,
    app::App,
    ground::db::{Db, Id},
    house::staff::Role,
    sql,
};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio_tungstenite::tungstenite::{Bytes, Message};

story!(
    a_guest_sees_the_answer_come,
    an_inbox_gets_a_new_row_at_its_slot_and_hears_nothing_before,
    what_is_shown_at_once_comes_at_once,
    what_is_about_staff_reaches_the_outside_person_alone,
    a_conversation_on_the_desk_hears_of_its_writer_from_the_slot_on,
    two_who_have_it_open_see_each_other_and_guests_see_nobody,
    a_board_changes_before_those_who_look_at_it,
    what_a_board_has_already_is_not_sent_to_it,
    an_erased_conversation_ends_its_lines,
    a_line_from_elsewhere_is_refused,
    every_page_is_watched_by_whom_its_door_lets_in,
    a_session_that_ends_ends_its_lines,
    a_page_left_open_too_long_is_live_no_longer,
    what_is_no_text_or_too_much_closes_the_line,
    who_does_not_answer_is_dropped,
    closing_the_house_lets_everybody_go,
);

const POLICY: u16 = 1008;

/// The sealed field of the guest's page, and a line that has said it and has shown the page as it is.
async fn reading(served: &Served, open: &str) -> Line {
    let mut line = served.line("/back").await;
    line.say(open).await;
    line.news().await;
    line
}

async fn a_guest_sees_the_answer_come(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let served = town.served().await;
    let mut guest = town.guest();
    let (words, _) = guest.tell("northside", "problem", "No hot water since Monday", &[]).await;
    town.wait_for_slot();
    let open = guest.come_back(&words).await.field("open");
    assert_eq!((guest.page.all("#say"), guest.page.attributes("#say", "data-page")), (vec![String::new()], vec!["/back".into()]), "one empty element to speak");

    let mut line = served.line("/ar/back").await;
    line.say(&open).await;
    let first = line.news().await;
    assert!(first.contains("No hot water since Monday") && !first.contains("plumber"), "{first}");
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("No hot water").await;
    // A note is for staff: it changes nothing here, and nothing comes.
    desk.press("Save note", &[("words", "He is in bed fourteen")]).await;
    line.silence().await;
    desk.press("Send to the person", &[("words", "The plumber comes today")]).await;
    let news = line.news().await;
    assert!(news.contains("The plumber comes today") && !news.contains("bed fourteen"), "{news}");
    // In their language, with what they may do now; the form they write in is theirs alone.
    assert!(news.contains("وصل الرد") && news.contains(r#"name=\"right\""#) && !news.contains("textarea"), "{news}");
    assert!(!news.contains("Silva"), "no surname");
}

async fn an_inbox_gets_a_new_row_at_its_slot_and_hears_nothing_before(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let served = town.served().await;
    let mut inbox = served.at_desk(&town, &ana, "/desk").await;
    inbox.until("Nobody waits").await;
    let mut guest = town.guest();
    let (words, _) = guest.tell("northside", "idea", "A later breakfast on Sundays", &[]).await;
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "And tea with it, please")]).await;
    inbox.silence().await;
    town.wait_minutes(20);
    inbox.silence().await;
    // Ten past ten and a bit: noon is the slot. The session is younger than half an hour only for those who use it.
    let mut inbox = served.at_desk(&town, &ana, "/desk").await;
    inbox.until("Nobody waits").await;
    town.wait_minutes(99);
    let mut late = served.at_desk(&town, &ana, "/desk").await;
    late.until("Nobody waits").await;
    late.silence().await;
    town.wait_minutes(1);
    let news = late.news().await;
    assert!(news.contains("A later breakfast on Sundays") && news.contains("Inbox (1 to answer)"), "{news}");
    // The older line's session is over: it is not shown anything.
    assert_eq!(inbox.closed().await, POLICY);
}

async fn what_is_shown_at_once_comes_at_once(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let served = town.served().await;
    let mut inbox = served.at_desk(&town, &ana, "/desk?list=to-answer").await;
    inbox.until("Nobody waits").await;
    town.guest().tell("northside", "unsafe", "Somebody took my keys tonight", &[]).await;
    assert!(inbox.news().await.contains("Somebody took my keys tonight"));
}

async fn what_is_about_staff_reaches_the_outside_person_alone(town: Town) {
    let (_, ana, _, samira) = town.northside_with_people().await;
    let served = town.served().await;
    town.guest().tell("northside", "problem", "One of the night workers shouts", &[("about_staff", "yes"), ("now", "yes")]).await;
    let (mut manager, mut outside) = (served.at_desk(&town, &ana, "/desk").await, served.at_desk(&town, &samira, "/desk").await);
    assert!(!manager.news().await.contains("shouts"));
    outside.until("One of the night workers shouts").await;
    town.guest().tell("northside", "problem", "And another one slams the doors", &[("about_staff", "yes"), ("now", "yes")]).await;
    assert!(outside.news().await.contains("slams the doors"));
    manager.silence().await;
    let id = concern_like(&town, "outside").await;
    let token = town.session(&ana).await;
    assert_eq!(served.desk(&token, &format!("/desk/concern/{id}")).await.err(), Some(404), "it does not exist for them");
}

async fn a_conversation_on_the_desk_hears_of_its_writer_from_the_slot_on(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let served = town.served().await;
    let (words, _) = town.guest().tell("northside", "problem", "The lift is stuck again", &[]).await;
    town.wait_for_slot();
    let id = crate::concern::only_concern(&town).await;
    let page = format!("/desk/concern/{id}");
    // Two in the night; the next slot is at eight. A session lasts for half an hour, so they come shortly before.
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Send", &[("words", "Still stuck this evening")]).await;
    town.set_clock(town.now().plus(5 * 3_600_000 + 50 * 60_000));
    let mut line = served.at_desk(&town, &ana, &page).await;
    let first = line.news().await;
    assert!(first.contains("The lift is stuck again") && !first.contains("Still stuck"), "{first}");
    guest.come_back(&words).await;
    guest.press("Give me new words", &[]).await;
    let (words, _) = guest.page.receipt();
    line.silence_but_for_company().await;
    // What a colleague does comes at once, and brings nothing of the person along.
    let mut desk = town.at_desk(&tom).await;
    desk.go(&page).await;
    desk.press("Save note", &[("words", "The engineer is on the way")]).await;
    let news = line.until("The engineer is on the way").await;
    assert!(!news.contains("Still stuck"), "{news}");
    town.wait_minutes(10);
    line.until("Still stuck this evening").await;
    guest.come_back(&words).await.expect(&["Still stuck this evening"]);
}

async fn two_who_have_it_open_see_each_other_and_guests_see_nobody(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let served = town.served().await;
    let (words, _) = town.guest().tell("northside", "problem", "The lift is stuck again", &[]).await;
    town.wait_for_slot();
    let mut guest = town.guest();
    let open = guest.come_back(&words).await.field("open");
    let mut writer = reading(&served, &open).await;
    let id = crate::concern::only_concern(&town).await;
    let page = format!("/desk/concern/{id}");
    let mut ana = served.at_desk(&town, &ana, &page).await;
    ana.until("The lift is stuck").await;
    let mut tom = served.at_desk(&town, &tom, &page).await;
    tom.until("Ana has this open").await;
    ana.until("Tom has this open").await;
    tom.say(r#"{"writing":true}"#).await;
    ana.until("Tom is writing").await;
    tom.silence().await;
    town.wait(21_000);
    ana.until("Tom has this open").await;
    drop(tom);
    assert!(ana.news().await.contains("hidden"), "nobody else is there");
    writer.silence().await;
}

async fn a_board_changes_before_those_who_look_at_it(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let served = town.served().await;
    let (words, _) = town.guest().tell("northside", "problem", "In bed 14 the water is cold", &[("see", "board")]).await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk?list=for-the-board").await;
    desk.click("In bed 14").await;
    desk.click("Words for the board").await;
    desk.press("Ask the person", &[("did", "The timer is new.")]).await;
    let mut board = served.line("/pl/p/northside/board").await;
    board.news().await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    guest.press("Show these words", &[]).await;
    board.silence().await;
    town.wait_for_slot();
    let news = board.news().await;
    assert!(news.contains("the water is cold") && !news.contains("bed 14"), "{news}");
}

async fn what_a_board_has_already_is_not_sent_to_it(town: Town) {
    let place = town.northside().await;
    let served = town.served().await;
    let mut numbers = Vec::new();
    for subject in ["Hot water", "A second kettle", "Flat pillows"] {
        numbers.push(town.promises(&place, "night worker", subject, saying(Turn::Intention, "We would like to"), &[]).await);
    }
    let page = town.guest().go("/p/northside/board").await.clone();
    let have = page.attributes("#say", "data-have").remove(0);
    let mut one = served.line_having("/p/northside/board", &have).await;
    let mut two = served.line_having("/p/northside/board", &have).await;
    let mut other = served.line_having("/p/northside/board", "anything else").await;
    assert!(other.news().await.contains("Flat pillows"), "all of it");
    one.silence().await;

    town.steps(&place, numbers[0], by(place.today(town.now()).plus(5), Turn::Will, "On Monday")).await;
    for line in [&mut one, &mut two, &mut other] {
        let news: serde_json::Value = serde_json::from_str(&line.news().await).unwrap();
        let cards = news["parts"].as_array().unwrap().iter().find(|part| part["id"] == "cards").unwrap();
        let order: Vec<String> = [2, 1, 0].map(|n: usize| format!("b{}", numbers[n])).into();
        assert_eq!(cards["order"], serde_json::json!(order));
        let html = cards["html"].as_str().unwrap();
        assert!(html.contains("On Monday") && !html.contains("Flat pillows"), "and only it is sent: {html}");
        // Whoever loads the page now has the same.
        assert_eq!(town.guest().go("/p/northside/board").await.attributes("#say", "data-have"), [news["have"].as_str().unwrap()]);
    }
}

async fn an_erased_conversation_ends_its_lines(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let served = town.served().await;
    let (words, _) = town.guest().tell("northside", "problem", "I would rather not have said this", &[]).await;
    town.wait_for_slot();
    let id = crate::concern::only_concern(&town).await;
    let mut guest = town.guest();
    let open = guest.come_back(&words).await.field("open");
    let mut other_page = reading(&served, &open).await;
    let mut desk = served.at_desk(&town, &ana, &format!("/desk/concern/{id}")).await;
    desk.until("rather not have said").await;
    guest.press("Delete everything I sent", &[]).await;
    guest.press("Delete it", &[]).await;
    let news = other_page.news().await;
    assert!(!news.contains("rather not have said"), "{news}");
    assert_eq!(other_page.closed().await, POLICY);
    desk.silence_but_for_company().await;
    assert_eq!(reading_refused(&served, &open).await, POLICY);
}

async fn reading_refused(served: &Served, open: &str) -> u16 {
    let mut line = served.line("/back").await;
    line.say(open).await;
    line.closed().await
}

async fn a_line_from_elsewhere_is_refused(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let served = town.served().await;
    let cookie = ("cookie", format!("__Host-hearback={}", town.session(&ana).await));
    for page in ["/desk", "/back", "/p/northside/board"] {
        for origin in [Some("https://evil.example"), Some("null"), Some("http://127.0.0.1:8081"), None] {
            let mut headers = vec![cookie.clone(), ("sec-fetch-site", "same-origin".into())];
            headers.extend(origin.map(|o| ("origin", o.to_string())));
            assert_eq!(served.line_with(page, &headers).await.err(), Some(403), "{page} from {origin:?}");
        }
    }
}

async fn every_page_is_watched_by_whom_its_door_lets_in(town: Town) {
    let place = town.northside().await;
    let served = town.served().await;
    town.guest().tell("northside", "problem", "The lift is stuck again", &[]).await;
    town.wait_for_slot();
    let id = crate::concern::only_concern(&town).await;
    let conversation = format!("/desk/concern/{id}");
    let nobody = format!("/desk/concern/{}", Id::random());
    for page in ["/desk", &conversation, &nobody] {
        assert_eq!(served.line_with(page, &[("origin", served.app.config.origin())]).await.err(), Some(401), "{page} without a session");
        assert_eq!(served.desk("another's token", page).await.err(), Some(401), "{page}");
    }
    for role in Role::ALL {
        let worker = town.worker(&format!("Watch{} Person", role.key()), "watches", role, &place).await;
        let token = town.session(&worker).await;
        let inbox = served.desk(&token, "/desk").await.err();
        assert_eq!(inbox, if role.reads_words() { None } else { Some(403) }, "the inbox as {}", role.key());
        let reads = matches!(role, Role::Worker | Role::Manager | Role::Safeguarding);
        let expected = if reads { None } else { Some(if role.reads_words() { 404 } else { 403 }) };
        assert_eq!(served.desk(&token, &conversation).await.err(), expected, "the conversation as {}", role.key());
        assert_eq!(served.desk(&token, &nobody).await.err(), Some(if role.reads_words() { 404 } else { 403 }));
        for page in ["/desk/people", "/desk/numbers", "/p/northside/tell", "/", "/ws", "", "/p/nowhere/board"] {
            assert_eq!(served.desk(&token, page).await.err(), Some(404), "{page}");
        }
    }
    // A board and an open conversation ask for nobody.
    served.line("/p/northside/board").await.news().await;
    assert_eq!(reading_refused(&served, "no such field").await, POLICY);
}

async fn a_session_that_ends_ends_its_lines(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let served = town.served().await;
    let token = town.session(&ana).await;
    let mut line = served.desk(&token, "/desk").await.unwrap();
    line.until("Nobody waits").await;
    let mut elsewhere = town.at_desk(&ana).await;
    elsewhere.go("/desk/me").await;
    elsewhere.press("Sign out everywhere else", &[]).await;
    // At the next message, and without one at the next beat.
    town.guest().tell("northside", "unsafe", "Somebody took my keys tonight", &[]).await;
    assert_eq!(line.closed().await, POLICY);

    let mut line = served.at_desk(&town, &tom, "/desk").await;
    line.until("took my keys").await;
    line.silence().await;
    town.wait_minutes(31);
    assert_eq!(line.closed().await, POLICY, "watching keeps no session alive");
}

async fn a_page_left_open_too_long_is_live_no_longer(town: Town) {
    town.northside_with_people().await;
    let served = town.served().await;
    let mut guest = town.guest();
    let (words, _) = guest.tell("northside", "problem", "The lift is stuck again", &[]).await;
    let open = guest.come_back(&words).await.field("open");
    let mut line = reading(&served, &open).await;
    town.wait_minutes(31);
    assert_eq!(line.closed().await, POLICY);
    assert_eq!(reading_refused(&served, &open).await, POLICY);
}

async fn what_is_no_text_or_too_much_closes_the_line(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let served = town.served().await;
    let token = town.session(&ana).await;
    town.guest().tell("northside", "unsafe", "Somebody took my keys tonight", &[]).await;
    let id = crate::concern::only_concern(&town).await;
    let page = format!("/desk/concern/{id}");
    for wrong in [
        Message::Binary(Bytes::from_static(b"bytes")),
        Message::text("x".repeat(4097)),
        Message::text("x".repeat(100_000)),
        Message::text("not even JSON"),
        Message::text(r#"{"writing":true,"to":"everybody"}"#),
        Message::text(r#"{"writing":"yes"}"#),
        Message::text("[".repeat(4000)),
    ] {
        let mut line = served.desk(&token, &page).await.unwrap();
        line.until("took my keys").await;
        line.send(wrong.clone()).await;
        assert_eq!(line.closed().await, POLICY, "{:.60}", format!("{wrong:?}"));
        let mut board = served.line("/p/northside/board").await;
        board.news().await;
        board.send(wrong).await;
        assert_eq!(board.closed().await, POLICY);
    }
    // Bytes that are no frame: a reserved sign, and a frame that is not masked.
    for bytes in [&[0xf1, 0x80, 0, 0, 0, 0][..], &[0x81, 0x01, b'x'], &[0xff; 64]] {
        let mut line = served.bare("/p/northside/board", &[("origin", served.app.config.origin())]).await.unwrap();
        line.get_mut().write_all(bytes).await.unwrap();
        let mut line = Line::of(line);
        assert!([POLICY, 0].contains(&line.closed().await));
    }
    // Too much of what is allowed.
    let mut line = served.desk(&token, &page).await.unwrap();
    line.until("took my keys").await;
    for _ in 0..400 {
        line.send(Message::text(r#"{"writing":true}"#)).await;
    }
    assert!([POLICY, 0].contains(&line.closed().await));
    // The house has taken no harm.
    served.line("/p/northside/board").await.news().await;
}

async fn who_does_not_answer_is_dropped(town: Town) {
    town.northside_with_people().await;
    let served = town.served().await;
    let mut here = served.line("/p/northside/board").await;
    here.news().await;
    let origin = [("origin", served.app.config.origin())];
    let silent = served.bare("/p/northside/board", &origin).await.unwrap();
    let never_said = served.bare("/back", &origin).await.unwrap();
    assert_eq!(served.app.live.watchers(), 3);
    // Nothing reads on the silent line, so nothing answers its beats.
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        if served.app.live.watchers() == 2 {
            break;
        }
    }
    assert_eq!(served.app.live.watchers(), 2, "who answers stays; who has not said anything yet has a little longer");
    here.silence().await;
    drop((silent, never_said));
}

async fn closing_the_house_lets_everybody_go(town: Town) {
    town.northside_with_people().await;
    let mut served = town.served().await;
    let mut line = served.line("/p/northside/board").await;
    line.news().await;
    let mut unsaid = served.line("/back").await;
    let ((), code) = tokio::join!(served.stop(), line.closed());
    assert_eq!(code, 1001);
    unsaid.closed().await;
}

/// Two programs on one database: what one changes is told by the other, as a name and nothing else.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_on_one_database_tell_each_other() {
    let town = Town::postgres().await;
    let (place, ana, ..) = town.northside_with_people().await;
    let url = town.url.clone().unwrap();
    let db = Db::postgres(&url).await.unwrap();
    let other = App::new((*town.app.config).clone(), db, town.app.keys.clone(), town.app.clock.clone());
    let mut other = serve(other).await;
    let mut heard = sqlx::postgres::PgListener::connect(&url).await.unwrap();
    heard.listen("hearback").await.unwrap();

    let mut inbox = other.at_desk(&town, &ana, "/desk").await;
    inbox.until("Nobody waits").await;
    tokio::time::sleep(Duration::from_millis(300)).await; // until it listens
    town.guest().tell("northside", "unsafe", "Somebody took my keys tonight", &[]).await;
    inbox.until("Somebody took my keys tonight").await;
    let notice = heard.recv().await.unwrap().payload().to_string();
    let id = crate::concern::only_concern(&town).await;
    assert!(notice.ends_with(&format!(" desk:{} concern:{id}", place.id)), "names and nothing else: {notice}");

    // What waits for its slot is not told before, neither here nor there; at the slot the other looks by itself.
    town.guest().tell("northside", "idea", "A later breakfast on Sundays", &[]).await;
    inbox.silence().await;
    assert!(tokio::time::timeout(Duration::from_millis(100), heard.recv()).await.is_err(), "nothing at all is sent");

    // The line between them is cut: whatever was missed is made up for.
    let mut board = other.line("/p/northside/board").await;
    board.news().await;
    cut(&url).await;
    let mut inbox = other.at_desk(&town, &ana, "/desk").await;
    inbox.until("took my keys").await;
    let id = concern_like(&town, "unsafe").await;
    let mut desk = town.at_desk(&ana).await;
    desk.go(&format!("/desk/concern/{id}")).await;
    desk.press("Send to the person", &[("words", "We are coming now")]).await;
    inbox.until("Nobody waits").await;
    other.stop().await;
    other.app.db.close().await;
}

/// The concern of this lane or kind.
async fn concern_like(town: &Town, what: &str) -> String {
    let mut tx = town.app.db.read().await.unwrap();
    tx.q(sql!("select id from concern where lane = $1 or kind = $1 order by id")).bind(what.to_string()).scalar().await.unwrap()
}

/// Ends every other connection to the database that listens.
#[expect(clippy::disallowed_methods, reason = "it acts as the one who looks after the server")]
async fn cut(url: &str) {
    let pool = sqlx::PgPool::connect(url).await.unwrap();
    sqlx::query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()",
    )
    .execute(&pool)
    .await
    .unwrap();
    pool.close().await;
}
