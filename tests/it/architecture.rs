//! The rules of the house, checked like any other behaviour.
//!
//! A rule reads the house as text and answers with complaints; none means that it holds. The list below is the whole
//! law. `broken.rs` breaks each rule once in a small made-up house, so that no rule can quietly stop looking. To add
//! one: a sentence in the list, a function under it, a way to break it.

mod broken;
mod reading;

use reading::{File, House, drawn, fields, settings, tables_made, tables_written, uses, words};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

type Rule = fn(&House) -> Vec<String>;

/// This house, read once for all rules.
static HERE: LazyLock<House> = LazyLock::new(House::stands_here);

/// Makes a test of each sentence, and the list from which `broken.rs` sees that each was broken once.
macro_rules! law {
    ($($sentence:ident: $rule:ident,)+) => {
        $(#[test]
        fn $sentence() {
            let wrong = $rule(&HERE);
            assert!(wrong.is_empty(), "\n\n  {}\n", wrong.join("\n  "));
        })+
        const LAW: &[(&str, Rule)] = &[$((stringify!($sentence), $rule)),+];
    };
}

law! {
    a_room_uses_only_the_rooms_listed_before_it: order,
    only_handlers_and_jobs_take_the_whole_app: upward_door,
    nobody_leaves_a_room_by_super: back_door,
    stores_and_views_stay_private: cupboards,
    sql_stands_only_in_stores: sql,
    a_table_is_written_only_by_the_room_that_made_it: tables,
    both_databases_have_the_same_migrations: migrations,
    the_desk_never_names_anon: desk,
    public_pages_know_no_staff_no_session_and_no_address: public,
    views_await_nothing: views,
    nouns_and_verbs_speak_neither_http_nor_html: verbs,
    only_gateways_open_a_sealed_number: dial,
    no_file_is_longer_than_500_lines: length,
    every_room_says_what_it_is_for: prose,
    every_setting_is_explained: config,
    ready_made_markup_is_trusted_in_one_file: markup,
    the_wall_clock_is_read_in_one_place: clock,
    every_route_stands_in_one_table: routes,
    nothing_that_ships_unwraps: unwraps,
    only_the_command_line_prints: prints,
    the_readme_draws_the_house_as_it_stands: readme,
    nothing_is_left_for_later: later,
}

fn order(house: &House) -> Vec<String> {
    let (order, wings) = (house.order(), house.wings());
    let rank = |room: &str| order.iter().position(|r| r == room);
    let mut wrong = vec![];
    for file in house.sources() {
        let used = uses(&file.bare);
        let Some(room) = file.room() else {
            if !used.is_empty() {
                wrong.push(format!("{}: a wing lists its rooms and does nothing else", file.path));
            }
            continue;
        };
        if rank(&room).is_none() && room != "main" && room != "lib" {
            wrong.push(format!("{}: nobody lists the room {room}; give it its line in lib.rs or in its wing's mod.rs", file.path));
        }
        for path in used {
            let mut steps = path.split("::");
            let (first, second) = (steps.next().unwrap_or(""), steps.next().unwrap_or("*"));
            let other = if wings.contains(first) { format!("{first}/{second}") } else { first.to_string() };
            match (rank(&room), rank(&other)) {
                _ if other == "app" => {} // the upward door has its own rule
                (Some(here), Some(there)) if there > here => {
                    wrong.push(format!("{} uses {path}, which stands above {room}: call from there, or move what both need down", file.path));
                }
                (_, None) if wings.contains(first) => wrong.push(format!("{} uses {path}: name the room, not the wing", file.path)),
                _ => {}
            }
        }
    }
    wrong
}

/// `app` is the one upward door: handlers and jobs take it as their state. What is listed after it may use it anyway.
fn upward_door(house: &House) -> Vec<String> {
    let order = house.order();
    let above: BTreeSet<String> = order.into_iter().skip_while(|room| room != "app").chain(["main", "lib", "doors"].map(String::from)).collect();
    let may = |f: &&File| f.room().is_some_and(|room| above.contains(&room)) || ["public", "desk", "job"].contains(&f.part());
    let takes = |f: &&File| uses(&f.bare).iter().any(|path| path == "app" || path.starts_with("app::"));
    let wrong = house.sources().filter(|f| !may(f)).filter(takes);
    wrong.map(|f| format!("{}: takes the whole app; only public.rs, desk.rs and job.rs may. Ask for what is needed as an argument", f.path)).collect()
}

fn back_door(house: &House) -> Vec<String> {
    let front = |f: &File| f.part() == "mod";
    let leaves = |f: &File| f.lines(&f.shipped, |line| line.contains("super::super") || front(f) && line.contains("super::"));
    say(house.sources().flat_map(leaves), "super leaves the room here; write crate::wing::room, so that the order can be seen")
}

fn cupboards(house: &House) -> Vec<String> {
    let open = |line: &str| matches!(words(line).collect::<Vec<_>>()[..], ["pub", .., "mod", "store" | "view"]);
    refuse(house.sources(), bare, open, "a store and a view belong to their room alone; drop the pub")
}

/// Rows may be read into types anywhere below the pages; the statements stand in stores, the drivers in the database room.
fn sql(house: &House) -> Vec<String> {
    let stores = |f: &&File| f.part() == "store" || f.is_in(&["ground/db"]);
    let speaks = |line: &str| line.contains("sql!(") || line.contains("sqlx::query");
    let types = |line: &str| line.replace("sqlx::FromRow", "").replace("sqlx::Type", "");
    let rest = || house.sources().filter(|f| !stores(f));
    let mut wrong = refuse(rest(), bare, speaks, "SQL; move the statement to the room's store.rs");
    let handlers = |f: &&File| ["public", "desk", "view", "job"].contains(&f.part());
    wrong.extend(refuse(rest().filter(handlers), bare, |line| line.contains("sqlx::"), "pages and jobs know no database; ask a verb"));
    let nouns = rest().filter(|f| !handlers(f) && !f.is_in(&["error"])); // error.rs says which errors of the database are ours
    wrong.extend(refuse(nouns, bare, |line| types(line).contains("sqlx::"), "only derives of sqlx::FromRow and sqlx::Type outside store.rs"));
    wrong
}

fn tables(house: &House) -> Vec<String> {
    let mut owner = BTreeMap::new();
    for file in house.under("migrations/") {
        let room = file.path.trim_end_matches(".sql").rsplit(['/', '_']).next().unwrap_or("").to_string();
        owner.extend(tables_made(&file.text).into_iter().map(|table| (table, room.clone())));
    }
    let mut wrong = vec![];
    for file in house.sources() {
        let room = file.room().unwrap_or_default();
        for table in tables_written(&file.quoted()) {
            match owner.get(&table) {
                Some(own) if room.rsplit('/').next() != Some(own) => {
                    wrong.push(format!("{} writes {table}, which belongs to {own}: call one of its verbs", file.path));
                }
                _ => {}
            }
        }
    }
    wrong
}

fn migrations(house: &House) -> Vec<String> {
    let names = |folder: &'static str| house.under(folder).map(|f| f.path[folder.len()..].to_string()).collect::<BTreeSet<_>>();
    let (lite, post) = (names("migrations/sqlite/"), names("migrations/postgres/"));
    let wrong = lite.symmetric_difference(&post).map(|name| format!("migrations/*/{name}: stands for one database only")).collect();
    if lite.is_empty() { vec!["migrations/sqlite: no migration was found".into()] } else { wrong }
}

fn desk(house: &House) -> Vec<String> {
    let desks = house.sources().filter(|f| f.part() == "desk");
    refuse(desks, bare, |line| words(line).any(|w| w == "anon"), "names anon; a desk works with concerns and never with who wrote them")
}

/// The device cookie of a kiosk names the screen, not the person.
fn public(house: &House) -> Vec<String> {
    let room = |line: &str| line.contains("house::staff") || line.match_indices("staff::").any(|(at, _)| !line[..at].ends_with('_'));
    let known = |w: &str| w.contains("Session") || ["IpAddr", "Ipv4Addr", "Ipv6Addr", "SocketAddr", "ConnectInfo"].contains(&w);
    let cookie = |w: &str| w.to_lowercase().contains("cookie") && w != "cookies"; // Clear-Site-Data says "cookies"
    let pages = || house.sources().filter(|f| f.part() == "public");
    let mut wrong = refuse(pages(), bare, |line| room(line) || words(line).any(known), "a public page must not be able to know who asks");
    let staff = pages().filter(|f| uses(&f.bare).iter().any(|path| path.starts_with("house::staff")));
    wrong.extend(staff.map(|f| format!("{}: uses house::staff; who reads and answers is for the place to say", f.path)));
    let pages = pages().filter(|f| !f.is_in(&["channel/kiosk"]));
    wrong.extend(refuse(pages, |f| &f.code, |line| words(line).any(cookie), "guests get no cookie; let the form carry it"));
    wrong
}

fn views(house: &House) -> Vec<String> {
    let views = house.sources().filter(|f| f.part() == "view");
    refuse(views, bare, |line| line.contains(".await") || words(line).any(|w| w == "async"), "a view awaits nothing; hand it what it shows")
}

/// Gateways speak HTTP to the world outside, so in `channel` the files beside `mod.rs` may name `http`.
fn verbs(house: &House) -> Vec<String> {
    let own = |f: &&File| f.room().is_some_and(|room| room.contains('/') && room != "ground/web") || f.is_in(&["clock", "error", "config"]);
    let verb = |f: &&File| !["store", "public", "desk", "view"].contains(&f.part());
    let gateway = |f: &File| f.path.starts_with("src/channel/") && f.part() != "mod";
    let foreign = |f: &File, w: &str| w == "axum" || w == "maud" || w == "http" && !gateway(f);
    let named = |f: &File| f.lines(&f.bare, |line| words(line).any(|w| foreign(f, w)));
    say(
        house.sources().filter(own).filter(verb).flat_map(named),
        "HTTP and HTML stay in public.rs, desk.rs and view.rs; a verb takes and gives the words of the house",
    )
}

fn dial(house: &House) -> Vec<String> {
    let others = house.sources().filter(|f| !f.is_in(&["ground/anon", "channel/sms"]));
    refuse(others, bare, |line| line.contains(".dial()"), "opens a sealed number; only the gateways in channel/sms may")
}

fn length(house: &House) -> Vec<String> {
    let code = |f: &&File| ["rs", "js", "mjs", "css", "sql"].iter().any(|kind| f.is_a(kind)) || f.path == "tests/run";
    let long = house.0.iter().filter(code).filter(|f| f.text.lines().count() > 500);
    long.map(|f| format!("{}: {} lines; split it by verb, then by noun", f.path, f.text.lines().count())).collect()
}

fn prose(house: &House) -> Vec<String> {
    let fronts = house.sources().filter(|f| f.path.ends_with("/mod.rs") || f.path == "src/lib.rs" || f.part() == "mod" && f.path != "src/main.rs");
    let mute = |f: &&File| {
        let head = f.text.lines().map_while(|line| line.strip_prefix("//!")).collect::<String>();
        head.chars().filter(|c| c.is_alphabetic()).count() < 40 || !head.contains('.')
    };
    fronts.filter(mute).map(|f| format!("{}: open with //! and a sentence that says what it is for", f.path)).collect()
}

fn config(house: &House) -> Vec<String> {
    const PAGE: &str = "config/hearback.toml";
    let keys = house.file("src/config.rs").map(|f| fields(&f.bare, "Config")).unwrap_or_default();
    let told = settings(house.text(PAGE));
    let named: BTreeSet<&String> = told.iter().map(|(key, _)| key).collect();
    let mut wrong = vec![];
    if keys.is_empty() {
        wrong.push("src/config.rs: no `pub struct Config {` with pub fields was found".into());
    }
    wrong.extend(
        keys.iter()
            .filter(|key| !named.contains(key))
            .map(|key| format!("{PAGE}: lacks `# {key} = ..`; show the default, and say in a line above what it is for")),
    );
    wrong.extend(named.iter().filter(|key| !keys.contains(**key)).map(|key| format!("{PAGE}: explains {key}, which src/config.rs does not have")));
    wrong.extend(told.iter().filter(|(_, explained)| !explained).map(|(key, _)| format!("{PAGE}: say in a line above {key} what it is for")));
    wrong
}

fn markup(house: &House) -> Vec<String> {
    let trusting: Vec<&str> = house.sources().filter(|f| words(&f.bare).any(|w| w == "PreEscaped")).map(|f| f.path.as_str()).collect();
    if trusting.len() > 1 { vec![format!("PreEscaped stands in {}; one file is easier to watch", trusting.join(" and "))] } else { vec![] }
}

fn clock(house: &House) -> Vec<String> {
    let reads = |line: &str| ["SystemTime::now", "Instant::now", "Timestamp::now", "ZonedDateTime::now", "Zoned::now"].iter().any(|now| line.contains(now));
    let others = || house.sources().filter(|f| !f.is_in(&["clock"]));
    let mut wrong = refuse(others(), bare, reads, "reads the wall clock; take `now: Time` as an argument");
    let asks = |f: &File| words(&f.quoted().to_lowercase()).any(|w| ["current_timestamp", "clock_timestamp", "unixepoch", "julianday"].contains(&w));
    wrong.extend(others().filter(|f| asks(f)).map(|f| format!("{}: asks the database for the time; bind `now`", f.path)));
    wrong
}

fn routes(house: &House) -> Vec<String> {
    let others = house.sources().filter(|f| !f.is_in(&["app", "doors"]));
    refuse(others, |f| &f.shipped, |line| line.contains(".route("), "every route stands in src/app.rs (or doors.rs), where all can be seen at once")
}

fn unwraps(house: &House) -> Vec<String> {
    let hopes = |line: &str| line.contains(".unwrap()") || line.contains(".expect(");
    refuse(house.sources(), |f| &f.shipped, hopes, "hopes; return an error, or make the wrong state impossible")
}

fn prints(house: &House) -> Vec<String> {
    let prints = |line: &str| ["print!(", "println!(", "dbg!("].iter().any(|p| line.contains(p)); // and so eprint!
    let others = house.sources().filter(|f| !f.is_in(&["cli", "demo", "main"]));
    refuse(others, |f| &f.shipped, prints, "prints; use tracing, which knows what must not be said")
}

fn readme(house: &House) -> Vec<String> {
    if house.file("README.md").is_none() {
        return vec!["README.md is missing: it is the map, with a fenced tree that begins with `src/` and names each room".into()];
    }
    let drawn = drawn(house.text("README.md"), house);
    let stand: BTreeSet<String> = house.sources().filter_map(File::room).collect();
    let gone = drawn.difference(&stand).map(|room| format!("README.md draws {room}, which does not stand in src"));
    let hidden = stand.difference(&drawn).filter(|room| *room != "main" && *room != "lib");
    gone.chain(hidden.map(|room| format!("README.md does not draw {room}; give it a line in the tree, its name first"))).collect()
}

fn later(house: &House) -> Vec<String> {
    let marks = [concat!("to", "do!"), concat!("un", "implemented!")];
    refuse(house.0.iter(), |f| &f.text, |line| marks.iter().any(|mark| line.contains(mark)), "is left for later; do it now, or leave it out")
}

fn bare(file: &File) -> &str {
    &file.bare
}

/// Says `advice` of every line in which `wrong` finds something.
fn refuse<'a>(files: impl Iterator<Item = &'a File>, view: fn(&File) -> &str, wrong: impl Fn(&str) -> bool, advice: &str) -> Vec<String> {
    say(files.flat_map(|f| f.lines(view(f), &wrong)), advice)
}

fn say(places: impl Iterator<Item = String>, advice: &str) -> Vec<String> {
    places.map(|place| format!("{place}: {advice}")).collect()
}
