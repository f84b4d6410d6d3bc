//! Mail over a real mail server: with TLS as it is asked for, without a loss and without a double when it refuses, breaks
//! down or is away.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that meets the unexpected has failed")]

mod server;
#[expect(dead_code, reason = "the town of the stories, of which less is needed here")]
#[path = "../it/support/mod.rs"]
mod support;

use hearback::{
    channel::email::{self, Gateway},
    config::{Config, Mail},
    house::{
        place::{Kind, Settings},
        staff::Role,
    },
};
use server::Server;
use std::{path::PathBuf, sync::Arc};
use support::{Town, london, with_mail};

/// Northside on a Saturday morning, with an answer that is a day late; Ana and Tom are to be told.
async fn late_at_northside(town: &Town) {
    let place = town.place(None, Settings::preset(Kind::DropIn, "Northside", "northside")).await;
    town.worker("Ana Silva", "manager", Role::Manager, &place).await;
    town.worker("Tom Żak", "night worker", Role::Worker, &place).await;
    town.guest().tell("northside", "problem", "Cold water in the shower", &[]).await;
    town.set_clock(london(2026, 6, 13, 9, 0));
}

fn settings(mail: &str, ca: PathBuf) -> impl FnOnce(&mut Config) {
    let mail = Mail::try_from(mail.to_string()).unwrap();
    move |config| {
        with_mail(config);
        config.mail = mail;
        config.mail_ca = ca;
    }
}

async fn town_with(mail: &str, ca: PathBuf) -> (Town, Arc<dyn Gateway>) {
    let town = Town::on_sqlite(settings(mail, ca)).await;
    late_at_northside(&town).await;
    let gateway = email::open(&town.app.config).unwrap().unwrap();
    (town, gateway)
}

async fn strike(town: &Town, gateway: &Arc<dyn Gateway>) {
    town.rounds().await;
    town.deliver(gateway.as_ref()).await;
}

/// How often each notice was tried, and what came of it.
async fn failures(town: &Town) -> Vec<Option<String>> {
    let rows: Vec<(Option<String>,)> = town.app.db.read().await.unwrap().q(hearback::sql!("select failure from notice order by failure")).all().await.unwrap();
    rows.into_iter().map(|(failure,)| failure).collect()
}

fn starttls(server: &Server) -> String {
    format!("smtp+starttls://hearback:p%40ss%3Aword@localhost:{}", server.port)
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_arrive_with_starttls_and_with_tls() {
    for (manner, scheme) in [("starttls", "smtp+starttls"), ("tls", "smtps")] {
        let server = Server::start(manner);
        let (town, gateway) = town_with(&format!("{scheme}://hearback:p%40ss%3Aword@localhost:{}", server.port), server.ca()).await;
        strike(&town, &gateway).await;
        assert_eq!(server.took_for(), ["ana", "tom"], "{manner}");
        for mail in server.taken() {
            assert_eq!((mail["tls"].as_bool(), mail["signed_in"].as_bool(), mail["greeting"].as_str()), (Some(true), Some(true), Some("hear.town.example")));
            let text = mail["text"].as_str().unwrap().replace("=\r\n", ""); // long lines travel folded
            assert!(text.contains("Something waits for an answer at Northside. It was promised for Friday 12 June."), "{text}");
            assert!(!text.contains("shower") && !text.contains("p@ss"), "{text}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_nearby_needs_no_tls() {
    let server = Server::start("open");
    let (town, gateway) = town_with(&format!("smtp://localhost:{}", server.port), PathBuf::new()).await;
    strike(&town, &gateway).await;
    assert_eq!(server.took_for(), ["ana", "tom"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_handed_to_a_server_that_is_not_the_right_one() {
    let (strict, tls, open) = (Server::start("starttls"), Server::start("tls"), Server::start("open"));
    for (server, mail) in [
        (&strict, starttls(&strict)),
        (&tls, format!("smtps://hearback:p%40ss%3Aword@localhost:{}", tls.port)),
        // It offers no TLS, as a stranger in between would: then there is no mail.
        (&open, format!("smtp+starttls://localhost:{}", open.port)),
    ] {
        let (town, gateway) = town_with(&mail, PathBuf::new()).await;
        strike(&town, &gateway).await;
        assert!(server.taken().is_empty());
        assert_eq!(failures(&town).await.pop().unwrap().as_deref(), Some("certificate"), "{mail}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_is_mended_without_a_loss() {
    let server = Server::start("starttls");
    let (town, wrong) = town_with(&format!("smtp+starttls://hearback:wrong@localhost:{}", server.port), server.ca()).await;
    strike(&town, &wrong).await;
    assert!(server.taken().is_empty());
    assert_eq!(failures(&town).await.pop().unwrap().as_deref(), Some("sign-in"));
    let mut config = (*town.app.config).clone();
    config.mail = Mail::try_from(starttls(&server)).unwrap();
    let right = email::open(&config).unwrap().unwrap();
    town.wait_minutes(2);
    strike(&town, &right).await;
    assert_eq!(server.took_for(), ["ana", "tom"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn not_now_is_tried_again_and_never_is_given_up() {
    let server = Server::start("starttls");
    let (town, gateway) = town_with(&starttls(&server), server.ca()).await;
    server.behave(&[("ana@town.example", "451 4.7.1 come back later, ana@town.example"), ("tom@town.example", "550 5.1.1 no tom@town.example here")]);
    strike(&town, &gateway).await;
    assert!(server.taken().is_empty());
    assert_eq!(failures(&town).await, [Some("not-now".to_string()), Some("refused".to_string())]);
    server.behave(&[]);
    strike(&town, &gateway).await;
    assert!(server.taken().is_empty(), "not before a minute has passed");
    for _ in 0..3 {
        town.wait_minutes(2);
        strike(&town, &gateway).await;
    }
    assert_eq!(server.took_for(), ["ana"], "once, and nothing for a mailbox that is not there");
    let log = String::from_utf8(support::logged()).unwrap();
    assert!(!log.contains("ana@town.example") && !log.contains("tom@town.example"), "what a server says may hold an address");
}

async fn away_for_an_hour(town: Town, mut server: Server) {
    late_at_northside(&town).await;
    let gateway = email::open(&town.app.config).unwrap().unwrap();
    server.go_away();
    for _ in 0..60 {
        strike(&town, &gateway).await;
        town.wait_minutes(1);
    }
    server.come_back();
    for _ in 0..75 {
        strike(&town, &gateway).await;
        town.wait_minutes(1);
    }
    assert_eq!(server.took_for(), ["ana", "tom"], "all arrive, none twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_away_for_an_hour_loses_nothing_on_sqlite() {
    let server = Server::start("starttls");
    let town = Town::on_sqlite(settings(&starttls(&server), server.ca())).await;
    away_for_an_hour(town, server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_away_for_an_hour_loses_nothing_on_postgres() {
    let server = Server::start("starttls");
    let town = Town::on_postgres(settings(&starttls(&server), server.ca())).await;
    away_for_an_hour(town, server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_without_an_answer_comes_again_under_the_same_name() {
    let mut server = Server::start("starttls");
    let (town, gateway) = town_with(&starttls(&server), server.ca()).await;
    server.behave(&[("*", "die")]);
    strike(&town, &gateway).await;
    assert_eq!(server.taken().len(), 1, "it took one and died");
    server.behave(&[]);
    server.go_away();
    server.come_back();
    for _ in 0..3 {
        town.wait_minutes(2);
        strike(&town, &gateway).await;
    }
    // Nobody can know whether it was kept, so it comes again; a mailbox shows mails with one name once.
    let name = |mail: &serde_json::Value| mail["text"].as_str().unwrap().lines().find(|l| l.starts_with("Message-ID:")).unwrap().to_string();
    let taken = server.taken();
    let mut names: Vec<String> = taken.iter().map(name).collect();
    assert_eq!((taken.len(), &taken[0]["text"]), (3, &taken.iter().skip(1).find(|m| name(m) == name(&taken[0])).unwrap()["text"]), "the same to the letter");
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 2);
}
