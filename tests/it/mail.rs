//! Mail to staff: who is told that somebody waits, when, and that it holds nothing of what was said.
//!
//! 9 June 2026 is a Tuesday; Northside is open every day and answers in three.

use crate::{
    mail_story, story,
    support::{Town, Worker, london, secrets},
};
use hearback::{
    channel::email::{Gateway, Letter, Refusal},
    clock::Time,
    ground::{
        db::Id,
        ledger::{self, Act},
        outbox::{self, Failure},
    },
    house::{
        place::{Kind, Settings},
        staff::Role,
    },
};
use std::panic::{AssertUnwindSafe, catch_unwind};

mail_story!(
    the_team_is_told_the_day_before_and_every_day_after,
    what_is_not_seen_yet_is_not_told,
    those_above_are_told_and_the_writer_reads_it,
    a_new_promise_is_not_late_because_an_old_one_was,
    whoever_does_not_feel_safe_is_heard_at_night,
    what_is_about_staff_is_told_to_the_person_outside_alone,
    nothing_is_sent_twice_by_two_rounds_or_two_processes,
    a_server_that_is_away_for_an_hour_loses_nothing,
    what_cannot_be_sent_is_seen_at_the_desk_and_tried_again,
    an_admin_sees_nothing_of_other_houses_and_nothing_about_staff,
    nothing_is_said_at_night,
    managers_read_on_monday_how_the_week_went,
    a_letter_says_where_and_never_what,
    whoever_left_gets_no_mail,
    no_notice_knows_the_minute_somebody_wrote,
    a_weekend_is_no_time_to_be_reminded,
    after_a_night_without_a_server_there_is_one_alarm,
    what_left_long_ago_is_forgotten,
    the_search_looks_through_the_mail,
);
story!(without_mail_nobody_is_told_and_nothing_says_so);

/// Kettle Lane above Northside: Vera manages above, Joe is a trustee, Pat the admin; Ana and Tom are the team, Samira outside.
struct House {
    ana: Worker,
    pat: Worker,
}

async fn house(town: &Town) -> House {
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::DropIn, "Kettle Lane Trust", "kettle-lane") }).await;
    let north = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    town.worker("Vera Top", "head", Role::Manager, &trust).await;
    town.worker("Joe Mensah", "trustee", Role::Trustee, &trust).await;
    let pat = town.worker("Pat Green", "admin", Role::Admin, &trust).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &north).await;
    town.worker("Tom Reid", "night worker", Role::Worker, &north).await;
    town.worker("Samira Haddad", "from outside", Role::Outside, &north).await;
    House { ana, pat }
}

async fn the_team_is_told_the_day_before_and_every_day_after(town: Town) {
    let House { ana, .. } = house(&town).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    for (day, told) in [
        (10, vec![]),
        (11, vec!["ana: Northside: an answer is due tomorrow", "tom: Northside: an answer is due tomorrow"]),
        (12, vec![]),
        (13, vec!["ana: Northside: an answer is late", "tom: Northside: an answer is late"]),
    ] {
        town.set_clock(london(2026, 6, day, 9, 0));
        let letters = town.strike().await;
        assert_eq!(Town::told(&letters), told, "on the {day}th");
        for letter in &letters {
            assert!(letter.text.contains("Friday 12 June") && letter.text.contains("https://hear.town.example/desk"), "{}", letter.text);
        }
        town.wait(3 * Time::HOUR);
        assert_eq!(Town::told(&town.strike().await), [""; 0], "once a day");
    }
    town.answer(&ana, "Cold water", "The plumber comes on Monday.").await;
    town.set_clock(london(2026, 6, 14, 9, 0));
    assert_eq!(Town::told(&town.strike().await), [""; 0], "nobody waits");
}

async fn what_is_not_seen_yet_is_not_told(town: Town) {
    let place = town.place(None, Settings { promise_days: 1, ..Settings::preset(Kind::DropIn, "Northside", "northside") }).await;
    town.worker("Ana Silva", "manager", Role::Manager, &place).await;
    town.set_clock(london(2026, 6, 9, 12, 1));
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 9, 15, 59));
    assert!(town.strike().await.is_empty(), "before its slot it does not exist");
    town.set_clock(london(2026, 6, 9, 16, 0));
    assert_eq!(Town::told(&town.strike().await), ["ana: Northside: an answer is due tomorrow"]);
}

async fn those_above_are_told_and_the_writer_reads_it(town: Town) {
    house(&town).await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    let id = Id(super::concern::only_concern(&town).await);
    let mut guest = town.guest();
    town.set_clock(london(2026, 6, 13, 9, 0));
    town.strike().await;
    guest.come_back(&words).await;
    assert!(!guest.page.says("We told"), "one day late is for the team");
    town.set_clock(london(2026, 6, 14, 9, 0));
    let letters = town.strike().await;
    assert_eq!(Town::told(&letters), ["ana: Northside: an answer is late", "tom: Northside: an answer is late", "vera: Northside: still no answer"]);
    guest.come_back(&words).await.expect(&["This is late. We told the managers above the team on Sunday 14 June."]);
    assert!(!guest.page.says("trustees"));
    town.set_clock(london(2026, 6, 16, 9, 0));
    assert!(!Town::told(&town.strike().await).iter().any(|t| t.starts_with("vera") || t.starts_with("joe")), "those above are told once");
    town.set_clock(london(2026, 6, 17, 9, 0));
    let letters = town.strike().await;
    assert!(Town::told(&letters).contains(&"joe: Northside: still no answer".to_string()), "{:?}", Town::told(&letters));
    let joe = letters.iter().find(|l| l.to.starts_with("joe")).unwrap();
    assert!(joe.text.contains("Fewer than 5 messages at Northside") && !joe.text.contains("June"), "a number and a place: {}", joe.text);
    for (locale, says) in [
        ("", ["managers above the team on Sunday 14 June", "trustees on Wednesday 17 June"]),
        ("/en-GB-x-easy", ["managers above the team on Sunday 14 June", "trustees on Wednesday 17 June"]),
        ("/pl", ["przełożonych zespołu", "radę"]),
        ("/ar", ["المديرين", "مجلس الأمناء"]),
    ] {
        let mut guest = town.guest();
        guest.go(&format!("{locale}/back")).await;
        let button = guest.page.all("#ask button").swap_remove(0);
        guest.press(&button, &[("receipt", &words)]).await.expect(&says);
    }
    let acts = ledger::acts_about(&mut town.app.db.read().await.unwrap(), &id).await.unwrap();
    assert_eq!(acts, [Act::Received, Act::EscalatedToManagers, Act::EscalatedToTrustees]);
}

async fn a_new_promise_is_not_late_because_an_old_one_was(town: Town) {
    let House { ana, .. } = house(&town).await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 14, 9, 0));
    town.strike().await;
    town.answer(&ana, "Cold water", "Mended today.").await;
    let mut guest = town.guest();
    guest.come_back(&words).await;
    assert!(!guest.page.says("We told"), "it is answered");
    guest.press("Send", &[("words", "It is cold again today")]).await;
    assert!(!guest.page.says("We told"));
    town.set_clock(london(2026, 6, 18, 9, 0));
    town.strike().await;
    guest.come_back(&words).await;
    assert!(!guest.page.says("We told"), "late by a day");
    town.set_clock(london(2026, 6, 19, 9, 0));
    assert!(Town::told(&town.strike().await).contains(&"vera: Northside: still no answer".to_string()));
    guest.come_back(&words).await.expect(&["We told the managers above the team on Friday 19 June"]);
}

async fn whoever_does_not_feel_safe_is_heard_at_night(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    town.worker("Grace Osei", "safeguarding lead", Role::Safeguarding, &place).await;
    town.set_clock(london(2026, 6, 9, 23, 10));
    town.guest().tell("northside", "unsafe", "A man waits at the door", &[]).await;
    // That nobody has taken it is told to more people (`danger`); this is about the alarm itself.
    let alarms = |letters: &[Letter]| Town::told(letters).into_iter().filter(|l| l.ends_with("does not feel safe")).collect::<Vec<_>>();
    let grace = ["grace: Northside Night Shelter: someone does not feel safe"];
    let letters = town.strike().await;
    assert_eq!(Town::told(&letters), grace);
    assert!(letters[0].text.starts_with("Someone at Northside Night Shelter does not feel safe."), "{}", letters[0].text);
    town.wait_minutes(59);
    assert_eq!(alarms(&town.strike().await), [""; 0]);
    town.wait_minutes(1);
    assert_eq!(alarms(&town.strike().await), grace, "an hour later");
    town.guest().tell("northside", "unsafe", "He is back at the door", &[]).await;
    assert_eq!(alarms(&town.strike().await), grace, "a second person is told of at once");
    town.wait_minutes(61);
    assert_eq!(alarms(&town.strike().await), grace, "one mail an hour for both");
    town.answer(&ana, "A man waits", "Come to the office. I am there.").await;
    town.answer(&ana, "He is back", "Come to the office. I am there.").await;
    town.wait_minutes(120);
    assert!(town.strike().await.is_empty(), "somebody answered");
}

async fn what_is_about_staff_is_told_to_the_person_outside_alone(town: Town) {
    let (_, ana, _, samira) = town.northside_with_people().await;
    town.worker("Pat Green", "admin", Role::Admin, &town.app.places.tree(&town.app.db, town.now()).await.unwrap().slug("northside").unwrap()).await;
    town.guest().tell("northside", "problem", "He shouts at all of us", &[("about_staff", "yes")]).await;
    town.guest().tell("northside", "unsafe", "I am afraid of one of you", &[("about_staff", "unsaid")]).await;
    for day in 9..=22 {
        town.set_clock(london(2026, 6, day, 21, 0));
        for letter in town.strike().await {
            let weekly = letter.subject.ends_with("your week");
            assert!(weekly || letter.to == samira.email, "{} was told: {}", letter.to, letter.subject);
            assert!(letter.to != ana.email || letter.text.contains("nobody waits"), "{}", letter.text);
        }
    }
    let mut told = Town::told(&town.post.letters());
    told.dedup();
    let expected = [
        "ana: Northside Night Shelter: your week",
        "samira: Northside Night Shelter: an answer is due tomorrow",
        "samira: Northside Night Shelter: an answer is late",
        "samira: Northside Night Shelter: someone does not feel safe",
        "samira: Northside Night Shelter: your week",
    ];
    assert_eq!(told, expected);
}

async fn nothing_is_sent_twice_by_two_rounds_or_two_processes(town: Town) {
    house(&town).await;
    for n in 0..3 {
        town.guest().tell("northside", "problem", &format!("Cold water number {n}"), &[]).await;
    }
    town.set_clock(london(2026, 6, 14, 9, 0));
    let all = || async {
        tokio::join!(town.rounds(), town.rounds(), town.rounds());
        tokio::join!(town.deliver(town.post.as_ref()), town.deliver(town.post.as_ref()), town.deliver(town.post.as_ref()));
    };
    all().await;
    all().await;
    town.strike().await;
    let letters = town.post.letters();
    assert_eq!(Town::told(&letters), ["ana: Northside: an answer is late", "tom: Northside: an answer is late", "vera: Northside: still no answer"]);

    // A process that died with a letter in its hands: the lease ends, and the same letter goes out, known by its name.
    town.set_clock(london(2026, 6, 15, 7, 30));
    town.rounds().await;
    let now = town.now();
    let taken = town.app.db.write(move |tx| Box::pin(async move { outbox::claim(tx, outbox::Way::Mail, now).await })).await.unwrap().unwrap();
    let first = town.strike().await;
    assert!(!first.iter().any(|l| l.id == taken.id), "it is in other hands");
    town.wait(outbox::LEASE + 1);
    let second = town.strike().await;
    assert_eq!(second.iter().map(|l| &l.id).collect::<Vec<_>>(), [&taken.id]);
    let raw = String::from_utf8(second[0].message().unwrap().formatted()).unwrap();
    assert!(raw.contains(&format!("Message-ID: <{}@hear.town.example>", taken.id)) && raw.contains("Date: Mon, 15 Jun 2026 06:30:00 +0000"), "{raw}");
}

async fn a_server_that_is_away_for_an_hour_loses_nothing(town: Town) {
    house(&town).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 13, 9, 0));
    town.post.refuse(Some(Refusal { failure: Failure::Unreachable, for_good: false }));
    for _ in 0..60 {
        assert!(town.strike().await.is_empty());
        town.wait_minutes(1);
    }
    town.post.refuse(None);
    let mut letters = Vec::new();
    for _ in 0..75 {
        letters.extend(town.strike().await);
        town.wait_minutes(1);
    }
    assert_eq!(Town::told(&letters), ["ana: Northside: an answer is late", "tom: Northside: an answer is late"]);
}

async fn what_cannot_be_sent_is_seen_at_the_desk_and_tried_again(town: Town) {
    let House { pat, .. } = house(&town).await;
    let mut desk = town.at_desk(&pat).await;
    desk.go("/desk/mail").await.expect(&["No mail went out in the last 7 days. None waits to be sent.", "No mail was given up."]);
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 13, 9, 0));
    // A mailbox that says no for good, and a server that says "not now" for two days.
    town.post.refuse(Some(Refusal { failure: Failure::Refused, for_good: true }));
    town.strike().await;
    desk.go("/desk").await;
    desk.click("Mail").await.expect(&["Could not be sent", "2 mails", "Ana Silva", "Tom Reid", "An answer is late", "Sat 13 June", "will not take mail"]);
    desk.press("Try again", &[]).await.expect(&["1 mail ", "1 waits to be sent"]);
    town.post.refuse(Some(Refusal { failure: Failure::NotNow, for_good: false }));
    for _ in 0..60 {
        town.strike().await;
        town.wait(Time::HOUR);
    }
    desk.go("/desk/mail").await.expect(&["“not now” for two days"]);
    town.post.refuse(None);
    for _ in 0..10 {
        if desk.page.has_button("Try again") {
            desk.press("Try again", &[]).await;
        }
    }
    town.set_clock(london(2026, 6, 16, 12, 0));
    let told = Town::told(&town.strike().await);
    assert!(told.contains(&"ana: Northside: an answer is late".to_string()) && told.contains(&"tom: Northside: an answer is late".to_string()), "{told:?}");
    desk.go("/desk/mail").await.expect(&["mails went out in the last 7 days", "No mail was given up."]);
}

async fn an_admin_sees_nothing_of_other_houses_and_nothing_about_staff(town: Town) {
    let House { pat, .. } = house(&town).await;
    let other = town.place(None, Settings::preset(Kind::Community, "Marigold", "marigold")).await;
    let max = town.worker("Max Stone", "admin", Role::Admin, &other).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.guest().tell("northside", "problem", "He shouts at all of us", &[("about_staff", "yes")]).await;
    town.set_clock(london(2026, 6, 13, 9, 0));
    town.post.refuse(Some(Refusal { failure: Failure::Refused, for_good: true }));
    town.strike().await;
    let mut pat = town.at_desk(&pat).await;
    pat.go("/desk/mail").await.expect(&["2 mails"]);
    assert!(!pat.page.says("Samira"), "that there is something about staff is not for an admin");
    let try_again = pat.page.attributes("form[id^=again]", "action").remove(0);
    let mut max = town.at_desk(&max).await;
    max.go("/desk/mail").await.expect(&["No mail was given up."]);
    let secret = max.page.field("form");
    assert_eq!(max.post(&try_again, &[("form", &secret)]).await.status, 404);
}

async fn nothing_is_said_at_night(town: Town) {
    house(&town).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    for (hour, minute) in [(0, 5), (6, 59)] {
        town.set_clock(london(2026, 6, 13, hour, minute));
        assert!(town.strike().await.is_empty(), "{hour}:{minute}");
    }
    // Made in the evening, and the server was away: it waits for the morning, and for nobody's fault.
    town.set_clock(london(2026, 6, 13, 21, 59));
    town.rounds().await;
    town.set_clock(london(2026, 6, 13, 22, 0));
    assert!(town.strike().await.is_empty());
    town.set_clock(london(2026, 6, 14, 6, 59));
    assert!(town.strike().await.is_empty());
    town.set_clock(london(2026, 6, 14, 7, 0));
    assert!(Town::told(&town.strike().await).contains(&"ana: Northside: an answer is late".to_string()));
}

async fn managers_read_on_monday_how_the_week_went(town: Town) {
    let House { ana, .. } = house(&town).await;
    for n in 0..5 {
        town.guest().tell("northside", "problem", &format!("Cold water number {n}"), &[]).await;
    }
    town.wait_for_slot();
    town.answer(&ana, "Cold water number 3", "Mended today.").await;
    town.guest().tell("northside", "problem", "He shouts at all of us", &[("about_staff", "yes")]).await;
    town.set_clock(london(2026, 6, 15, 7, 59));
    assert!(!Town::told(&town.strike().await).iter().any(|t| t.ends_with("your week")));
    town.set_clock(london(2026, 6, 15, 8, 0));
    let letters = town.strike().await;
    assert_eq!(Town::told(&letters), ["ana: Northside: your week", "samira: Northside: your week", "vera: Kettle Lane Trust: your week"]);
    let text = |to: &str| letters.iter().find(|l| l.to.starts_with(to)).unwrap().text.clone();
    assert!(text("ana").contains("Northside: fewer than 5 answered, fewer than 5 wait now, fewer than 5 of them late"), "{}", text("ana"));
    assert_eq!(text("ana"), text("vera"));
    assert!(text("samira").contains("whether or not something waits") && !text("samira").contains("fewer"));
    town.set_clock(london(2026, 6, 15, 15, 0));
    assert!(!Town::told(&town.strike().await).iter().any(|t| t.ends_with("your week")), "once a week");
}

async fn a_letter_says_where_and_never_what(town: Town) {
    house(&town).await;
    for n in 0..7 {
        town.guest().tell("northside", "problem", &format!("Cold water number {n}"), &[]).await;
    }
    let id = { town.app.db.read().await.unwrap().q(hearback::sql!("select min(id) from concern")).scalar::<String>().await.unwrap() };
    town.set_clock(london(2026, 6, 14, 9, 0));
    let letters = town.strike().await;
    let to = |name: &str| letters.iter().find(|l| l.to.starts_with(name)).unwrap();
    assert!(
        to("ana").text.starts_with("7 messages wait for an answer at Northside, longer than promised. This is the oldest. It was promised for Friday 12 June.")
    );
    assert!(to("vera").text.starts_with("7 messages at Northside still wait"));
    let raw = String::from_utf8(to("ana").message().unwrap().formatted()).unwrap();
    for header in [
        "From: Hearback <hearback@town.example>",
        "To: \"Ana Silva\" <ana@town.example>",
        "Subject: Northside: an answer is late",
        "Content-Type: text/plain; charset=utf-8",
        "Auto-Submitted: auto-generated",
    ] {
        assert!(raw.contains(header), "{header}: {raw}");
    }
    assert!(!raw.contains(&id) && !raw.to_lowercase().contains("<html") && raw.matches("https://").count() == 1, "{raw}");
}

async fn whoever_left_gets_no_mail(town: Town) {
    let House { ana, .. } = house(&town).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 13, 9, 0));
    town.rounds().await;
    let (now, ana) = (town.now(), ana.id.clone());
    town.app.db.write(move |tx| Box::pin(async move { hearback::house::staff::leave(tx, &ana, "admin", now).await })).await.unwrap();
    assert_eq!(Town::told(&town.strike().await), ["tom: Northside: an answer is late", "vera: Northside: an answer is late"]);
    town.wait(49 * Time::HOUR);
    assert!(!Town::told(&town.strike().await).iter().any(|t| t.starts_with("ana")));
}

async fn no_notice_knows_the_minute_somebody_wrote(town: Town) {
    town.northside_with_people().await;
    town.set_clock(Time(london(2026, 6, 9, 23, 12).0 + 17_345));
    town.guest().tell("northside", "unsafe", "A man waits at the door", &[]).await;
    town.wait(20 * Time::SECOND);
    assert_eq!(town.strike().await.len(), 2);
    type Moments = (i64, i64, Option<i64>, Option<i64>, Option<i64>);
    let sql = hearback::sql!("select made_at, not_before, leased_until, sent_at, gave_up_at from notice");
    let rows: Vec<Moments> = town.app.db.read().await.unwrap().q(sql).all().await.unwrap();
    for (made, not_before, leased, sent, gave_up) in rows {
        assert_eq!((leased, gave_up), (None, None));
        assert!([made, not_before, sent.unwrap()].iter().all(|moment| moment % (5 * Time::MINUTE) == 0), "{made} {not_before} {sent:?}");
    }
    assert!(town.post.letters().iter().all(|l| l.at == london(2026, 6, 9, 23, 10)), "nor does the letter's date");
}

async fn a_weekend_is_no_time_to_be_reminded(town: Town) {
    let root = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Community, "Marigold", "marigold") }).await;
    let club = town.place(Some(&root), Settings { promise_days: 4, ..Settings::preset(Kind::Community, "Marigold Club", "club") }).await;
    town.worker("Mary Gold", "manager", Role::Manager, &club).await;
    town.worker("Ruth Top", "head", Role::Manager, &root).await;
    town.guest().tell("club", "idea", "A second kettle, please", &[]).await;
    for (day, told) in [
        (11, vec![]),
        (12, vec!["mary: Marigold Club: an answer is due on Monday 15 June"]),
        (13, vec![]),
        (16, vec!["mary: Marigold Club: an answer is late"]),
        (17, vec!["mary: Marigold Club: an answer is late", "ruth: Marigold Club: still no answer"]),
        (19, vec!["mary: Marigold Club: an answer is late"]),
        (20, vec![]),
        (21, vec![]),
    ] {
        town.set_clock(london(2026, 6, day, 11, 0));
        assert_eq!(Town::told(&town.strike().await), told, "on the {day}th");
    }
}

async fn after_a_night_without_a_server_there_is_one_alarm(town: Town) {
    town.northside_with_people().await;
    town.set_clock(london(2026, 6, 9, 22, 0));
    town.guest().tell("northside", "unsafe", "A man waits at the door", &[]).await;
    town.post.refuse(Some(Refusal { failure: Failure::Unreachable, for_good: false }));
    for _ in 0..48 {
        town.strike().await;
        town.wait_minutes(10);
    }
    town.post.refuse(None);
    let mut letters = Vec::new();
    for _ in 0..9 {
        town.deliver(town.post.as_ref()).await.into_iter().for_each(|l| letters.push(l));
        town.wait_minutes(10);
    }
    // The alarm once, and once that nobody had taken it.
    let (alarm, untaken) = ("Northside Night Shelter: someone does not feel safe", "Northside Night Shelter: nobody has taken it yet");
    assert_eq!(Town::told(&letters), [format!("ana: {untaken}"), format!("ana: {alarm}"), format!("tom: {untaken}"), format!("tom: {alarm}")]);
}

async fn what_left_long_ago_is_forgotten(town: Town) {
    house(&town).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 13, 9, 0));
    assert_eq!(town.strike().await.len(), 2);
    for (days, left) in [(27, 2), (2, 0)] {
        town.wait_days(days);
        hearback::channel::email::job::forget(&town.app).await.unwrap();
        let kept: i64 = town.app.db.read().await.unwrap().q(hearback::sql!("select count(*) from notice")).scalar().await.unwrap();
        assert_eq!(kept, left);
    }
}

/// What would a mail with somebody's words in it do? The search at the end of every story would find it.
async fn the_search_looks_through_the_mail(town: Town) {
    town.northside_with_people().await;
    town.guest().tell("northside", "unsafe", "Nobody answers the bell at night", &[]).await;
    town.strike().await;
    let found = || catch_unwind(AssertUnwindSafe(|| secrets::search(&town))).is_err();
    assert!(!found());
    let letter = town.post.letters().remove(0);
    let talkative = Letter { text: format!("Somebody wrote: Nobody answers the bell at night. {}", letter.text), ..letter };
    town.post.hand_over(&talkative).await.unwrap();
    assert!(found());
    town.planted.lock().unwrap().clear();
}

async fn without_mail_nobody_is_told_and_nothing_says_so(town: Town) {
    let House { pat, .. } = house(&town).await;
    let (words, _) = town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 20, 9, 0));
    assert!(town.strike().await.is_empty());
    let mut guest = town.guest();
    guest.come_back(&words).await;
    assert!(!guest.page.says("We told"), "nobody was");
    town.at_desk(&pat).await.go("/desk/mail").await.expect(&["Mail is off.", "Nobody is reminded"]);
}
