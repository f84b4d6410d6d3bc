//! A vote in which some vote by their own phone: slips with codes, links that nobody can join to a vote, and a box that shows it.

use crate::{
    sms::{Phone, simulator, texting},
    story,
    support::{Town, Visitor, Worker, london, secrets, votes::SHOWERS},
};
use hearback::{
    clock::Time,
    decide::round::{
        self,
        certificate::Published,
        definition::Definition,
        hex::Hex,
        job,
        phone::{CodeList, GAP, Issued, issue, make_codes},
        verify,
    },
    ground::{
        anon::{Answer, Asking, Code, Issuer, Token},
        db::Id,
        web::words::Locale,
    },
    house::staff::Role,
    sql,
};
use regex::Regex;
use serde_json::Value;

texting!(some_vote_by_phone_and_the_box_shows_that_it_is_honest);

story!(copies_after_every_link_and_every_vote_tell_nothing, what_is_wrong_with_codes_is_said, nobody_gets_a_link_while_votes_come_in);

/// Proposed on Tuesday 9 June at ten: links until Thursday at nine, votes from Friday at nine.
pub fn by_phone() -> Vec<(&'static str, &'static str)> {
    let moved = SHOWERS.iter().map(|(name, value)| match *name {
        "opens" => ("opens", "2026-06-12T09:00"),
        "closes" => ("closes", "2026-06-14T18:00"),
        _ => (*name, *value),
    });
    moved.chain([("phone", "yes")]).collect()
}

/// Slips as the stewards print them, from nothing but the definition: the code of each number, and their list.
fn slips(definition: &str) -> (Vec<String>, String) {
    let (page, list) = make_codes(&Definition::read(definition).unwrap(), Locale::English).unwrap();
    let code = Regex::new(r"([0-9A-Z]{4}-[0-9A-Z]{4})</dd>").unwrap();
    (code.captures_iter(&page).map(|c| c[1].to_string()).collect(), serde_json::to_string(&list).unwrap())
}

/// A vote by phone that has its cards and codes: its address, the cards, and the code of each number from 1.
async fn ready(town: &Town, by: &Worker) -> (String, Vec<String>, Vec<String>) {
    let (at, cards) = town.vote(by, &by_phone(), 12).await;
    let definition = town.guest().go(&format!("{at}/definition.json")).await.html.clone();
    let (codes, list) = slips(&definition);
    let mut desk = town.at_desk(by).await;
    desk.go(&format!("/desk/votes/{}", &at[3..])).await;
    desk.press("These are our codes", &[("codes", &list)]).await.expect(&["The codes are in."]);
    (at, cards, codes)
}

/// What the page's script does.
struct Mine {
    digest: [u8; 32],
    key: [u8; 32],
    asking: Asking,
}

impl Mine {
    async fn begin(guest: &mut Visitor<'_>, at: &str) -> Mine {
        let page = guest.go(&format!("{at}/phone")).await;
        let read = |name: &str| Hex::<32>::read(&page.attributes("form[data-key]", name)[0]).unwrap().0;
        let (digest, key) = (read("data-digest"), read("data-key"));
        Mine { digest, key, asking: Asking::new(&digest).unwrap() }
    }

    async fn send(&self, guest: &mut Visitor<'_>, at: &str, number: &str, code: &str) -> Value {
        let element = Hex(self.asking.blinded).to_string();
        guest.town.plant(secrets::Kind::Receipt, code);
        let page = guest.post(&format!("{at}/phone"), &[("number", number), ("code", code), ("element", &element)]).await;
        assert_eq!(page.header("content-type"), Some("application/json"));
        serde_json::from_str(&page.html).unwrap()
    }

    fn finish(&self, answer: &Value) -> Option<Token> {
        let (element, proof) = (Hex::read(answer["element"].as_str()?)?.0, Hex::read(answer["proof"].as_str()?)?.0);
        self.asking.finish(&self.digest, &Answer { element, proof }, &self.key)
    }
}

/// Somebody with a slip gets a link.
async fn link(town: &Town, at: &str, number: usize, codes: &[String]) -> String {
    let mut guest = town.guest();
    let mine = Mine::begin(&mut guest, at).await;
    let answer = mine.send(&mut guest, at, &number.to_string(), &codes[number - 1]).await;
    let token = mine.finish(&answer).unwrap_or_else(|| panic!("{answer}")).spelled();
    town.plant(secrets::Kind::Receipt, &token);
    token
}

async fn some_vote_by_phone_and_the_box_shows_that_it_is_honest(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let admin = town.worker("Ray Fox", "keeps the lines", Role::Admin, &place).await;
    simulator(&town, &admin).await;
    let (at, cards, codes) = ready(&town, &who.mo).await;
    let own = format!("/desk/votes/{}", &at[3..]);
    let mut guest = town.guest();
    guest.go(&at).await;
    guest.click("Vote by your own phone").await.expect(&[
        "A lost phone is a lost vote",
        "until Thursday 11 June, 9:00",
        "This page does not work in this browser. Vote with a card",
    ]);
    let words = guest.page.all("#phone b").concat();
    assert!(guest.page.attributes("#phone", "hidden").len() == 1 && words.split(' ').count() == 4, "without a script there is no form: {words}");
    guest.go(&at).await.expect(&[&words]);
    for l in ["/ar", "/pl", "/en-GB-x-easy"] {
        assert_eq!(guest.go(&format!("{l}{at}/phone")).await.status, 200, "{l}");
    }

    let (mine, [three, five, nine]) = links_are_given_out(&town, &at, &codes).await;

    // A day before it opens the door closes; nobody votes yet.
    town.set_clock(london(2026, 6, 11, 9, 0));
    let late = Mine { digest: mine.digest, key: mine.key, asking: Asking::new(&mine.digest).unwrap() };
    assert!(late.send(&mut guest, &at, "7", &codes[6]).await["problem"].as_str().unwrap().starts_with("No more links are given out"));
    assert!(mine.send(&mut guest, &at, "3", &codes[2]).await["element"].is_null());
    guest.go(&format!("{at}/phone")).await.expect(&["No more links are given out. Vote with a card"]);
    assert_eq!(guest.post(&at, &[("card", &three), ("step", "check")]).await.status, 404);
    let mut mo = town.at_desk(&who.mo).await;
    mo.go(&own).await.expect(&["These numbers have one. Give them no card", "3, 5, 9", "So few have one that whoever runs this computer"]);
    job::look(&town.app).await.unwrap();
    let kept: i64 = town.app.db.read().await.unwrap().q(sql!("select count(*) from vote_code where element is not null")).scalar().await.unwrap();
    assert_eq!(kept, 0, "what a lost answer is known by is forgotten before the vote opens");

    // Friday: the same page takes a card and a link, pasted whole or typed.
    town.set_clock(london(2026, 6, 12, 9, 30));
    cards_and_links_vote(&town, &at, &ana, &cards, &[&three, &five]).await;
    nothing_else_votes(&town, &at, &mine, &nine).await;
    mo.go(&own).await;
    mo.press("Key them in", &[("papers", &format!("{nine} 1"))]).await.expect(&["Line 1: this is a voting link. It works on the page of the vote"]);
    assert!(late.send(&mut guest, &at, "7", &codes[6]).await["problem"].as_str().unwrap().starts_with("No more links"));
    assert_eq!(guest.go(&format!("{at}/box.json")).await.status, 404);

    // It is over. Nobody has a card and a link.
    town.set_clock(london(2026, 6, 14, 18, 5));
    mo.go(&own).await;
    let account = [("spoiled", "0"), ("unused", "7")];
    mo.press("Write it down", &[&account[..], &[("marked", "1 2 3 4 6 7")]].concat())
        .await
        .expect(&["Number 3 was given a voting link. Nobody has a card too"]);
    mo.press("Write it down", &[&account[..], &[("marked", "1 2 4 6 7")]].concat()).await.expect(&["It is written down"]);
    mo.press("Count the votes", &[]).await.expect(&["Counted"]);
    guest.go(&at).await.expect(&["7 of 12 people voted.", "3 given out, 2 used."]);
    let published = Published::read(&guest.go(&format!("{at}/box.json")).await.html).unwrap();
    let faults: Vec<String> = verify::verify(&published, &verify::Known::default()).into_iter().flat_map(|check| check.faults).collect();
    assert!(faults.is_empty(), "{faults:?}");
    let phone = published.contents.phone.unwrap();
    assert_eq!((phone.issued, phone.used.len(), published.contents.spent.len()), (vec![3, 5, 9], 2, 5));
    assert_eq!(Issuer::of(&phone.secret.0).unwrap().public(), mine.key);
    let keys: i64 = town
        .app
        .db
        .read()
        .await
        .unwrap()
        .q(sql!("select count(*) from vote_round where phone_key is not null or wrapped_key is not null"))
        .scalar()
        .await
        .unwrap();
    assert_eq!(keys, 0);
    // Of what a phone did, the journal says nothing.
    let acts: i64 =
        town.app.db.read().await.unwrap().q(sql!("select count(*) from journal where act like '%link%' or act like '%issue%'")).scalar().await.unwrap();
    assert_eq!(acts, 0);
    town.set_clock(london(2026, 10, 1, 9, 0));
    job::forget(&town.app).await.unwrap();
    let codes: i64 = town.app.db.read().await.unwrap().q(sql!("select count(*) from vote_code")).scalar().await.unwrap();
    assert_eq!(codes, 0);
}

/// Links for the numbers 3, 5 and 9. An answer that was lost is given again, and a second link is not.
async fn links_are_given_out(town: &Town, at: &str, codes: &[String]) -> (Mine, [String; 3]) {
    let mut guest = town.guest();
    let mine = Mine::begin(&mut guest, at).await;
    assert!(mine.send(&mut guest, at, "3", &codes[3]).await["problem"].as_str().unwrap().starts_with("This number and this code do not belong together"));
    assert_eq!(guest.page.status, 422);
    let first = mine.send(&mut guest, at, "3", &codes[2].to_lowercase()).await;
    let again = mine.send(&mut guest, at, " 3 ", &codes[2].replace('-', " ")).await;
    let three = mine.finish(&first).unwrap().spelled();
    assert!(first["proof"] != again["proof"] && mine.finish(&again).unwrap().spelled() == three);
    town.plant(secrets::Kind::Receipt, &three);
    let other = Mine::begin(&mut guest, at).await;
    let told = other.send(&mut guest, at, "3", &codes[2]).await;
    assert!(told["problem"].as_str().unwrap().starts_with("A link was given out for this number already. If it was not you"), "{told}");
    assert_eq!(guest.page.status, 409);
    for (number, code, element) in
        [("3", "", "00"), ("x", codes[0].as_str(), &"00".repeat(32)), ("1", codes[0].as_str(), &"00".repeat(32)), ("99999999999999999999", "7", "")]
    {
        let page = guest.post(&format!("{at}/phone"), &[("number", number), ("code", code), ("element", element)]).await;
        assert_eq!(page.status, 422, "{number} {code} {element}");
    }
    let (five, nine) = (link(town, at, 5, codes).await, link(town, at, 9, codes).await);
    assert!(three != five && five != nine);
    (mine, [three, five, nine])
}

async fn cards_and_links_vote(town: &Town, at: &str, manager: &Worker, cards: &[String], links: &[&str; 2]) {
    let (mut guest, [three, five]) = (town.guest(), *links);
    guest.go(at).await.expect(&["Your card or your voting link"]);
    let whole = format!("https://hear.example.org{at}#{three}");
    guest.vote(at, &whole, &["Later breakfast"]).await.expect(&["Your vote is in"]);
    assert!(!guest.page.says(three));
    guest.vote(at, &three.to_lowercase(), &["Later breakfast"]).await.expect(&["Your vote is in"]);
    guest.vote(at, three, &["A quiet room"]).await.expect(&["This voting link has been used"]);
    assert_eq!(guest.page.status, 409);
    let mut screen = town.paired_screen(manager, "By the door").await;
    screen.vote(&format!("/kiosk{at}"), five, &["Later breakfast", "A quiet room"]).await.expect(&["Your vote is in"]);
    for card in &cards[..5] {
        town.guest().vote(at, card, &["Hot showers"]).await.expect(&["Your vote is in"]);
    }
}

/// Not a link of another vote, not one with another end, not one somebody made up; and a link works nowhere else and lies in no message.
async fn nothing_else_votes(town: &Town, at: &str, mine: &Mine, nine: &str) {
    let mut guest = town.guest();
    let mut forged = nine.to_string();
    forged.replace_range(forged.len() - 3.., if nine.ends_with("000") { "110" } else { "000" });
    let other = Issuer::fresh().unwrap();
    let asking = Asking::new(&mine.digest).unwrap();
    let made_up = asking.finish(&mine.digest, &other.answer(&asking.blinded).unwrap(), &other.public()).unwrap().spelled();
    let elsewhere = Asking::new(&[8; 32]).unwrap();
    let of_another = elsewhere.finish(&[8; 32], &other.answer(&elsewhere.blinded).unwrap(), &other.public()).unwrap().spelled();
    for wrong in [forged, made_up, of_another] {
        guest.vote(at, &wrong, &["A quiet room"]).await.expect(&["We do not know this voting link"]);
    }
    guest.go(at).await;
    let quiet = guest.page.choice("A quiet room");
    guest
        .press("See my choices", &[("card", &nine[..40]), ("choice", &quiet)])
        .await
        .expect(&["Type the 16 letters and numbers on your card, or paste your link"]);
    // It works nowhere else, and lies in no message.
    for (n, text) in (0..).zip([nine.to_string(), nine.replace('-', " "), format!("{nine} 1"), format!("my vote https://hear.example.org{at}#{nine}")]) {
        let mut texts = Phone::new(town, 1 + n % 3);
        let got = texts.texts(&text).await;
        assert!(got.last().is_some_and(|said| said.starts_with("A voting link does not work by text.")), "{got:?}");
    }
    assert!(town.concerns_besides(&[]).await.is_empty());
}

async fn what_is_wrong_with_codes_is_said(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let mut mo = town.at_desk(&who.mo).await;
    mo.go("/desk/votes/new").await;
    let early: Vec<(&str, &str)> =
        by_phone().into_iter().map(|(name, value)| if name == "opens" { (name, "2026-06-10T10:59") } else { (name, value) }).collect();
    mo.press("Propose it", &early).await.expect(&["choose 25 hours from now or later: links are given out until a day before it opens"]);
    assert!(!mo.page.attributes("#phone[checked]", "id").is_empty(), "what was ticked stays");
    mo.go("/desk/votes/new").await;
    mo.press("Propose it", &by_phone()).await;
    let own = mo.page.path.clone();
    mo.press("Settle this vote", &[("sure", "yes")]).await.expect(&["By phone", "Voting links are given out until Thursday 11 June, 9:00"]);
    let at = format!("/v/{}", &own["/desk/votes/".len()..]);
    let secret = mo.page.field("form");
    mo.post(&format!("{own}/codes"), &[("form", &secret), ("codes", "{}")]).await.expect(&["The cards come first"]);
    let definition = town.guest().go(&format!("{at}/definition.json")).await.html.clone();
    mo.go(&own).await;
    let (_, cards) = town.make_cards(&mo, 12).await;
    mo.press("These are our cards", &[("marks", &cards)]).await.expect(&["Ready, opens by itself", "Codes for those who vote by phone"]);
    let (_, good) = slips(&definition);
    let list: CodeList = serde_json::from_str(&good).unwrap();
    let changed = |change: fn(&mut CodeList)| {
        let mut list = list.clone();
        change(&mut list);
        serde_json::to_string(&list).unwrap()
    };
    for (bad, sentence) in [
        (String::new(), "Open codes.json, and copy all of it"),
        (good[..200].to_string(), "Open codes.json"),
        (changed(|l| l.definition = Hex([0; 32])), "made for another vote"),
        (changed(|l| l.codes.truncate(11)), "a code for each number of the roll, from 1 to 12"),
        (changed(|l| l.codes[3].number = 13), "a code for each number of the roll"),
        (changed(|l| l.codes[3].number = 5), "stands there twice"),
    ] {
        mo.press("These are our codes", &[("codes", &bad)]).await.expect(&[sentence]);
        assert_eq!(mo.page.field("codes"), bad, "{sentence}");
    }
    assert_eq!(town.guest().go(&format!("{at}/phone")).await.status, 404, "there are no codes yet");
    assert_eq!(town.guest().post(&format!("{at}/phone"), &[("number", "1")]).await.status, 404);
    let (mut ana, mut tom) = (town.at_desk(&ana).await, town.guest());
    ana.go(&own).await;
    assert!(!ana.page.has_button("These are our codes"));
    let secret = ana.page.field("form");
    assert_eq!(ana.post(&format!("{own}/codes"), &[("form", &secret), ("codes", &good)]).await.status, 403);
    mo.press("These are our codes", &[("codes", &good)]).await.expect(&["The codes are in."]);
    mo.post(&format!("{own}/codes"), &[("form", &mo.page.field("form")), ("codes", &good)]).await.expect(&["This vote has its codes already"]);
    // A vote without phones has no such page, and its definition is what it always was.
    let (plain, _) = town.vote(&who.mo, SHOWERS, 12).await;
    assert_eq!(tom.go(&format!("{plain}/phone")).await.status, 404);
    assert!(!tom.go(&format!("{plain}/definition.json")).await.html.contains("phone"));
    // A vote that was settled too late for links cannot be settled.
    mo.go("/desk/votes/new").await;
    mo.press("Propose it", &by_phone()).await;
    town.set_clock(london(2026, 6, 11, 9, 30));
    let drafted = mo.page.path.clone();
    mo.go(&drafted).await;
    mo.press("Settle this vote", &[("sure", "yes")]).await.expect(&["that hour has passed. Drop it"]);
    // Codes that come too late are none.
    let late: Vec<(&str, &str)> =
        by_phone().into_iter().map(|(name, value)| if name == "opens" { (name, "2026-06-13T09:00") } else { (name, value) }).collect();
    let (at, _) = town.vote(&who.mo, &late, 12).await;
    let (_, list) = slips(&town.guest().go(&format!("{at}/definition.json")).await.html.clone());
    town.set_clock(london(2026, 6, 12, 9, 0));
    mo.go(&format!("/desk/votes/{}", &at[3..])).await;
    assert!(!mo.page.has_button("These are our codes"));
    mo.post(&format!("/desk/votes/{}/codes", &at[3..]), &[("form", &mo.page.field("form")), ("codes", &list)]).await.expect(&["It is too late"]);
}

/// Whenever it is, somebody gets a link or somebody votes, and never both; between the two lies a day.
async fn nobody_gets_a_link_while_votes_come_in(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, _, codes) = ready(&town, &who.mo).await;
    let token = link(&town, &at, 1, &codes).await;
    let found = round::by_id(&mut town.app.db.read().await.unwrap(), &Id(at[3..].into())).await.unwrap();
    let (mut links, mut votes) = (Vec::new(), Vec::new());
    let (from, to) = (town.now().0, found.closes_at.0 + 3 * Time::HOUR);
    for now in
        (from..to).step_by(usize::try_from(Time::HOUR / 4).unwrap()).chain([found.links_until().0 - 1, found.opens_at.0 - 1, found.closes_at.0 - 1]).map(Time)
    {
        let (gives, open) = (found.gives_links(now), found.phase(now) == round::Phase::Open);
        assert!(!(gives && open), "{now:?}");
        links.extend(gives.then_some(now.0));
        votes.extend(open.then_some(now.0));
    }
    assert!(votes.iter().min().unwrap() - links.iter().max().unwrap() > GAP - 1 && links.len() > 100 && votes.len() > 100);
    // The doors say the same, to the millisecond.
    let (keys, digest) = (town.app.keys.clone(), found.digest().unwrap());
    for (now, expected) in [(found.links_until().plus(-1), true), (found.links_until(), false), (found.opens_at, false)] {
        let (keys, of, code) = (keys.clone(), found.clone(), Code::parse(&codes[1]).ok().unwrap());
        let element = Asking::new(&digest).unwrap().blinded;
        let done = town.app.db.write(move |tx| Box::pin(async move { issue(tx, &keys, &of, 2, &code, &element, now).await })).await.unwrap();
        assert_eq!(matches!(done, Issued::Answered(_)), expected, "{now:?}: {done:?}");
    }
    for (now, expected) in [(found.opens_at.plus(-1), "NotYet"), (found.opens_at, "in"), (found.closes_at, "Over")] {
        town.set_clock(now);
        assert_eq!(town.cast_all(&at, &token, &["A quiet room"]).await, expected, "{now:?}");
    }
}

#[derive(sqlx::FromRow, Clone, PartialEq)]
struct CodeRow {
    number: i64,
    issued: bool,
    element: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow, Clone, PartialEq)]
struct SpentRow {
    mark: Vec<u8>,
    token: Option<Vec<u8>>,
    echo: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow, Clone, PartialEq)]
struct BallotRow {
    id: Vec<u8>,
    sealed: Vec<u8>,
}

/// How often the one order of voters is that of another.
fn hits<A: Ord, B: Ord>(by: &[A], with: &[B]) -> usize {
    let order = |n: usize, less: &dyn Fn(usize, usize) -> std::cmp::Ordering| {
        let mut all: Vec<usize> = (0..n).collect();
        all.sort_by(|a, b| less(*a, *b));
        all
    };
    let (one, other) = (order(by.len(), &|a, b| by[a].cmp(&by[b])), order(with.len(), &|a, b| with[a].cmp(&with[b])));
    one.iter().zip(other).filter(|(a, b)| **a == *b).count()
}

fn shuffled(n: usize) -> Vec<usize> {
    let mut all: Vec<usize> = (0..n).collect();
    for at in (1..n).rev() {
        all.swap(at, rand::random_range(0..=at));
    }
    all
}

/// VOTE-04 for links: whoever copies the whole database after every link and after every vote, and knows in which order people came,
/// finds no more of them than chance does.
async fn copies_after_every_link_and_every_vote_tell_nothing(town: Town) {
    const VOTERS: usize = 24;
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 24).await;
    let (at, _) = town.vote(&who.mo, &by_phone(), VOTERS).await;
    let (codes, list) = slips(&town.guest().go(&format!("{at}/definition.json")).await.html.clone());
    let mut desk = town.at_desk(&who.mo).await;
    desk.go(&format!("/desk/votes/{}", &at[3..])).await;
    desk.press("These are our codes", &[("codes", &list)]).await;
    let code_rows =
        async || -> Vec<CodeRow> { town.app.db.read().await.unwrap().q(sql!("select number, issued, element from vote_code")).all().await.unwrap() };
    let spent_rows = async || -> Vec<SpentRow> { town.app.db.read().await.unwrap().q(sql!("select mark, token, echo from vote_spent")).all().await.unwrap() };
    let ballot_rows = async || -> Vec<BallotRow> { town.app.db.read().await.unwrap().q(sql!("select id, sealed from vote_ballot")).all().await.unwrap() };

    // Each voter, by their number less one: when they came for a link, and what one copy more shows of it.
    let (mut came, mut asked, mut tokens) = (vec![0; VOTERS], vec![Vec::new(); VOTERS], vec![String::new(); VOTERS]);
    let mut before = code_rows().await;
    for (n, voter) in shuffled(VOTERS).into_iter().enumerate() {
        tokens[voter] = link(&town, &at, voter + 1, &codes).await;
        let after = code_rows().await;
        let changed: Vec<&CodeRow> = after.iter().filter(|row| !before.contains(row)).collect();
        assert!(changed.len() == 1 && changed[0].issued && usize::try_from(changed[0].number).unwrap() == voter + 1);
        (came[voter], asked[voter]) = (n, changed[0].element.clone().unwrap());
        before = after;
    }
    assert!(spent_rows().await.is_empty() && ballot_rows().await.is_empty());
    town.set_clock(london(2026, 6, 12, 9, 30));
    // When they voted, and what one copy more shows of that.
    let (mut voted, mut spent, mut ballots) = (vec![0; VOTERS], Vec::new(), Vec::new());
    let (mut spent_before, mut ballots_before) = (Vec::new(), Vec::new());
    let (mut new_spent, mut new_ballots): (Vec<Option<SpentRow>>, Vec<Option<BallotRow>>) = (vec![None; VOTERS], vec![None; VOTERS]);
    for (n, voter) in shuffled(VOTERS).into_iter().enumerate() {
        assert_eq!(town.cast_all(&at, &tokens[voter], &["A quiet room"]).await, "in");
        (spent, ballots) = (spent_rows().await, ballot_rows().await);
        voted[voter] = n;
        new_spent[voter] = spent.iter().find(|row| !spent_before.contains(*row)).cloned();
        new_ballots[voter] = ballots.iter().find(|row| !ballots_before.contains(*row)).cloned();
        (spent_before, ballots_before) = (spent.clone(), ballots.clone());
    }
    assert_eq!((spent.len(), ballots.len(), code_rows().await == before), (VOTERS, VOTERS, true), "a vote changes nothing of who has a link");

    // By chance one guess is right. Whoever knew who has which token would find them all.
    assert_eq!(hits(&tokens, &tokens), VOTERS);
    let few = |hits: usize, what: &str| assert!(hits <= 6, "{what}: {hits} of {VOTERS} people were found");
    let spent: Vec<SpentRow> = new_spent.into_iter().map(Option::unwrap).collect();
    let ballots: Vec<BallotRow> = new_ballots.into_iter().map(Option::unwrap).collect();
    let of = |get: fn(&SpentRow) -> Vec<u8>| spent.iter().map(get).collect::<Vec<_>>();
    let used = of(|row| row.token.clone().unwrap());
    few(hits(&came, &voted), "in the order of links and of votes");
    few(hits(&came, &used), "in the order of links, and of what is kept of each token");
    few(hits(&asked, &voted), "by what was asked, in the order of votes");
    few(hits(&asked, &used), "by what was asked, and what is kept of each token");
    few(hits(&asked, &of(|row| row.mark.clone())), "by what was asked, and the marks of tokens");
    few(hits(&asked, &of(|row| row.echo.clone().unwrap())), "by what was asked, and the echoes of votes");
    few(hits(&asked, &ballots.iter().map(|row| row.id.clone()).collect::<Vec<_>>()), "by what was asked, and the names of ballots");
    few(hits(&came, &ballots.iter().map(|row| row.sealed.clone()).collect::<Vec<_>>()), "in the order of links, and of what was sealed");
}
