//! A small sound house, and one way or more to break each rule in it. A rule that stays silent here is no rule.

use super::{
    LAW, Rule,
    reading::{File, House},
};

const SOUND: &[(&str, &str)] = &[
    (
        "README.md",
        "# A small house\n```text\nsrc/\n├── lib.rs  app.rs  clock.rs   the top\n├── config.rs\n├── ground/\n│   ├── db      two databases\n│   │           and one door\n│   └── anon/   secrets\n├── hear/  concern  what was said\n└── act/\n    └── board.rs  what came of it\n```\n",
    ),
    ("config/hearback.toml", "# Where people reach the program.\n# listen = \"127.0.0.1:8080\"\n"),
    ("migrations/sqlite/0001_concern.sql", "create table concern (id blob) strict;"),
    ("migrations/sqlite/0002_board.sql", "create table card (id blob) strict;"),
    ("migrations/postgres/0001_concern.sql", "create table concern (id bytea);"),
    ("migrations/postgres/0002_board.sql", "create table card (id bytea);"),
    (
        "src/lib.rs",
        "//! The map of a small house, from the ground up, which is read before all else.\npub mod clock;\npub mod config;\npub mod ground;\npub mod hear;\npub mod act;\npub mod app;\n",
    ),
    ("src/main.rs", "fn main() { println!(\"ready\"); }"),
    (
        "src/app.rs",
        "//! Every route in sight; this line is long enough to be a sentence.\nuse crate::hear::concern::public;\nfn doors() { r.route(\"/\", get(public::home)) }",
    ),
    ("src/clock.rs", "//! The only reader of the wall clock; everyone else is told the time.\npub fn now() -> Time { Time(SystemTime::now()) }"),
    ("src/config.rs", "//! Every setting once, with a default that harms nobody at all.\npub struct Config {\n    pub listen: String,\n}\n"),
    ("src/ground/mod.rs", "//! What every room stands on: the database and, above it, the secrets.\npub mod db;\npub mod anon;\n"),
    ("src/ground/db/mod.rs", "//! The only room that knows that there are two databases and how they differ.\nuse sqlx::Pool;\n"),
    (
        "src/ground/anon/mod.rs",
        "//! The only room that sees who someone is; in prose, words like `unwrap()` and http are fine.\nuse crate::{clock::Time, ground::db::Tx};\nfn call() { phone.dial() }",
    ),
    ("src/hear/mod.rs", "//! What people say, and all that is said back to them afterwards.\npub mod concern;\n"),
    (
        "src/hear/concern/mod.rs",
        "//! What a person said: its kind, its words and who may see it.\nmod store;\nmod view;\npub mod public;\nuse crate::{clock::Time, ground::{anon::{self, Receipt}, db::Tx}};\n#[derive(sqlx::FromRow)]\npub struct Concern;\n#[cfg(test)]\nmod tests { use super::*; fn t() { x.unwrap() } }",
    ),
    ("src/hear/concern/store.rs", "use crate::ground::db::{Tx, sql};\nfn insert() { sql!(\"insert into concern values ($1) -- http\") }"),
    (
        "src/hear/concern/public.rs",
        "use crate::app::App;\nuse axum::Form;\nconst CLEAR: &str = \"cookies\";\nstruct Told { about_staff: bool }\nfn page() { view::staff(at) }\nasync fn home() { concern::tell(tx).await }",
    ),
    ("src/hear/concern/desk.rs", "use crate::app::App;\nuse super::view;\nfn page() { \"anon\" }"),
    ("src/hear/concern/view.rs", "use maud::{Markup, PreEscaped};\nfn part() -> Markup {}"),
    ("src/act/mod.rs", "//! What came of it, and whether those who asked for it agree.\npub mod board;\n"),
    ("src/act/board.rs", "//! You said, we did; a room may be one file while it is small.\nuse crate::hear::concern::Concern;"),
];

const VERB: &str = "src/hear/concern/close.rs";
const PUBLIC: &str = "src/hear/concern/public.rs";

/// The rule, the file that breaks it, its words, and what the complaint must name. No words: the file is empty.
const BREAKS: &[(&str, &str, &str, &str)] = &[
    ("a_room_uses_only_the_rooms_listed_before_it", VERB, "use crate::{clock::Time,\n    act::{board::{Card, self}}};", "act::board::Card"),
    ("a_room_uses_only_the_rooms_listed_before_it", "src/ground/db/x.rs", "fn f() { crate::ground::anon::f() }", "stands above ground/db"),
    ("a_room_uses_only_the_rooms_listed_before_it", VERB, "use crate::ground;", "name the room"),
    ("a_room_uses_only_the_rooms_listed_before_it", VERB, "use crate::ground::*;", "name the room"),
    ("a_room_uses_only_the_rooms_listed_before_it", "src/hear/shed/mod.rs", "", "nobody lists the room hear/shed"),
    ("a_room_uses_only_the_rooms_listed_before_it", "src/hear/mod.rs", "pub mod concern; use crate::clock::Time;", "does nothing else"),
    ("only_handlers_and_jobs_take_the_whole_app", VERB, "use crate::{clock::Time, app::App};", "takes the whole app"),
    ("nobody_leaves_a_room_by_super", VERB, "use super::super::super::act;", "close.rs:1"),
    ("nobody_leaves_a_room_by_super", "src/act/board.rs", "use super::promise;", "board.rs:1"),
    ("stores_and_views_stay_private", "src/hear/concern/mod.rs", "pub(crate) mod store;", "drop the pub"),
    ("sql_stands_only_in_stores", VERB, "\nfn f() { tx.q(sql!(\"select 1\")) }", "close.rs:2"),
    ("sql_stands_only_in_stores", VERB, "fn f() { sqlx::query_as(\"select 1\") }", "move the statement"),
    ("sql_stands_only_in_stores", VERB, "use sqlx::PgPool;", "only derives"),
    ("sql_stands_only_in_stores", "src/hear/concern/desk.rs", "#[derive(sqlx::FromRow)] struct Row;", "ask a verb"),
    ("a_table_is_written_only_by_the_room_that_made_it", "src/hear/concern/store.rs", "sql!(\"update\n card set x = 1\")", "belongs to board"),
    ("a_table_is_written_only_by_the_room_that_made_it", "src/act/board.rs", "sql!(r#\"DELETE FROM concern\"#)", "belongs to concern"),
    ("both_databases_have_the_same_migrations", "migrations/sqlite/0003_vote.sql", "--", "0003_vote.sql"),
    ("the_desk_never_names_anon", "src/hear/concern/desk.rs", "use crate::ground::{db, anon::Receipt};", "desk.rs:1"),
    ("public_pages_know_no_staff_no_session_and_no_address", PUBLIC, "use crate::{clock::Time, house::{place, staff}};", "uses house::staff"),
    ("public_pages_know_no_staff_no_session_and_no_address", PUBLIC, "fn f() { staff::by_name(x) }", "public.rs:1"),
    ("public_pages_know_no_staff_no_session_and_no_address", PUBLIC, "fn f(who: StaffSession) {}", "public.rs:1"),
    ("public_pages_know_no_staff_no_session_and_no_address", PUBLIC, "fn f(ConnectInfo(a): ConnectInfo<SocketAddr>) {}", "public.rs:1"),
    ("public_pages_know_no_staff_no_session_and_no_address", PUBLIC, "(\"Set-Cookie\", x)", "no cookie"),
    ("views_await_nothing", "src/hear/concern/view.rs", "fn part() { db.read().await }", "view.rs:1"),
    ("nouns_and_verbs_speak_neither_http_nor_html", VERB, "use axum::http::StatusCode;", "close.rs:1"),
    ("nouns_and_verbs_speak_neither_http_nor_html", "src/act/board.rs", "fn card() -> maud::Markup {}", "board.rs:1"),
    ("nouns_and_verbs_speak_neither_http_nor_html", "src/hear/concern/job.rs", "use maud::html;", "job.rs:1"),
    ("only_gateways_open_a_sealed_number", PUBLIC, "\nphone.dial()", "public.rs:2"),
    ("no_file_is_longer_than_500_lines", VERB, LONG, "501 lines"),
    (
        "every_room_says_what_it_is_for",
        "src/act/board.rs",
        "//! The board.\n//!\n//! It is short.\nfn a_long_name_is_not_a_sentence_however_long_it_may_be() {}",
        "board.rs",
    ),
    ("every_room_says_what_it_is_for", "src/hear/mod.rs", "pub mod concern;", "src/hear/mod.rs"),
    ("every_setting_is_explained", "config/hearback.toml", "# Where people reach the program.\n# lissen = 1", "lacks `# listen"),
    ("every_setting_is_explained", "config/hearback.toml", "# What it is for.\n# listen = 1\n# And this one too.\nspare = 2", "explains spare"),
    ("every_setting_is_explained", "config/hearback.toml", "# listen = 1", "above listen"),
    ("ready_made_markup_is_trusted_in_one_file", PUBLIC, "use maud::PreEscaped;", "PreEscaped stands in"),
    ("the_wall_clock_is_read_in_one_place", VERB, "use tokio::time::Instant;\nlet t = Instant::now();", "close.rs:2"),
    ("the_wall_clock_is_read_in_one_place", "src/hear/concern/store.rs", "sql!(\"select CURRENT_TIMESTAMP\")", "bind `now`"),
    ("every_route_stands_in_one_table", PUBLIC, "Router::new().route(\"/\", get(home))", "public.rs:1"),
    ("nothing_that_ships_unwraps", VERB, "fn f() { x.unwrap() }", "close.rs:1"),
    ("nothing_that_ships_unwraps", VERB, "#[expect(dead_code)]\nfn f() { x.expect(\"never\") }", "close.rs:2"),
    ("only_the_command_line_prints", VERB, "eprintln!(\"{words}\");", "close.rs:1"),
    ("the_readme_draws_the_house_as_it_stands", "README.md", "", "does not draw hear/concern"),
    ("the_readme_draws_the_house_as_it_stands", "README.md", "```\nsrc/\n  hear/\n    concern  x\n    tower  y\n```", "draws hear/tower, which does not stand"),
    ("nothing_is_left_for_later", "static/kiosk.js", concat!("// to", "do!"), "kiosk.js:1"),
    ("nothing_is_left_for_later", VERB, concat!("fn f() { un", "implemented!() }"), "close.rs:1"),
];
const LONG: &str = {
    const LINES: [u8; 501] = [b'\n'; 501];
    match str::from_utf8(&LINES) {
        Ok(lines) => lines,
        Err(_) => "",
    }
};

/// The sound house with one file changed, added, or (with no words) emptied.
fn with(path: &str, text: &str) -> House {
    let others = SOUND.iter().filter(|(p, _)| *p != path);
    House(others.chain(&[(path, text)]).map(|(path, text)| File::new(path, text)).collect())
}

#[test]
fn a_sound_house_is_left_in_peace() {
    let house = with(SOUND[0].0, SOUND[0].1);
    let wrong: Vec<String> = LAW.iter().flat_map(|(_, rule)| rule(&house)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_rule_was_seen_to_fail() {
    for (sentence, path, text, named) in BREAKS {
        let rule: Rule = LAW.iter().find(|(s, _)| s == sentence).unwrap_or_else(|| panic!("no rule is called {sentence}")).1;
        let wrong = rule(&with(path, text));
        assert!(wrong.iter().any(|w| w.contains(named)), "{sentence} does not see that {path} breaks it with\n{text}\nand says {wrong:#?}");
    }
    for (sentence, _) in LAW {
        assert!(BREAKS.iter().any(|b| b.0 == *sentence), "break {sentence} once, here, to see it fail");
    }
}
