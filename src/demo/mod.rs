//! Living examples: four organisations of four kinds, their people, and two hundred things that were said to them.
//!
//! Everything here is invented and goes through the same verbs as the real thing, with the clock set back. It is made
//! once, when the data folder is empty; a later start goes on from there. Passwords are printed, so nothing real may
//! ever be told to a house that was furnished by this room.

mod groups;
mod leaving;
mod meetings;
mod promises;
mod voices;
mod votes;
mod wants;

use crate::{
    app::App,
    channel::sms::{
        gateway::Kind as Gateway,
        setup::{self, Made, Of},
    },
    clock::{Day, Time},
    config::Release,
    error::{Error, Result},
    ground::{anon::Receipt, db::Id},
    hear::{
        concern,
        dialogue::{self, Speaker, Turn},
        moderation::{self, Bars, Decision, Reason, marking::Marking, review},
        safety::{self, Sorted},
    },
    house::{
        key::{self, Scope},
        place::{self, Place, Settings},
        staff::{self, Role},
    },
};
use serde::Serialize;
use std::{collections::HashMap, fmt::Write as _, sync::Arc};
use voices::{Line, Person, Voice, Voices};

/// The one password of all example staff.
const PASSWORD: &str = "three-quiet-owls";

/// What scripts may use of the examples: written as `demo.json` into the data folder.
#[derive(Serialize)]
struct Told {
    places: Vec<PlaceTold>,
    staff: Vec<StaffTold>,
    receipts: Vec<ReceiptTold>,
    channels: Vec<ChannelTold>,
    keys: Vec<KeyTold>,
    votes: Vec<votes::VoteTold>,
}

#[derive(Serialize)]
struct PlaceTold {
    slug: String,
    name: String,
    kind: &'static str,
}

#[derive(Serialize)]
struct StaffTold {
    email: String,
    password: &'static str,
    totp: Option<String>,
    role: &'static str,
    place: String,
}

#[derive(Serialize)]
struct ReceiptTold {
    place: String,
    digits: String,
    words: String,
}

/// A number people can text.
#[derive(Serialize)]
struct ChannelTold {
    gateway: &'static str,
    path: String,
    secrets: Vec<&'static str>,
}

/// A key for programs, and the place it is good for.
#[derive(Serialize)]
struct KeyTold {
    place: &'static str,
    may: Vec<&'static str>,
    key: String,
}

/// Furnishes an empty house, writes `demo.json` and gives the text to print.
///
/// # Errors
/// When the database refuses, or the file cannot be written.
pub async fn furnish(app: &App) -> Result<String> {
    let told_at = app.config.data.join("demo.json");
    let now = app.clock.now();
    if app.places.tree(&app.db, now).await?.all().is_empty() {
        let voices = Voices::read()?;
        let told = make(app, &voices, now).await?;
        let text = serde_json::to_string_pretty(&told).map_err(|_| Error::Internal("demo.json cannot be made"))?;
        std::fs::write(&told_at, text).map_err(|_| Error::Internal("demo.json cannot be written"))?;
    }
    let text = std::fs::read_to_string(&told_at).map_err(|_| Error::Internal("demo.json cannot be read: is this folder really a demo?"))?;
    let told: serde_json::Value = serde_json::from_str(&text).map_err(|_| Error::Internal("demo.json is spoilt"))?;
    Ok(greeting(&app.config.public_url, &told))
}

fn greeting(url: &str, told: &serde_json::Value) -> String {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_string();
    let mut out = format!("\nHearback, with living examples. Nothing real belongs here: passwords are printed below.\n\n  Guests    {url}/p/northside\n");
    for role in ["manager", "moderator", "reviewer", "outside", "steward", "admin"] {
        let person = told["staff"].as_array().into_iter().flatten().find(|s| s["role"] == role);
        if let Some(person) = person {
            let _ = writeln!(out, "  {:<9} {url}/desk/sign-in   {}   {}", role, text(&person["email"]), text(&person["password"]));
        }
    }
    let _ = writeln!(out, "  Texts     {url}/phones");
    out.push_str("\nThree receipts to try at \"See my answer\":\n\n");
    for receipt in told["receipts"].as_array().into_iter().flatten().take(3) {
        let _ = writeln!(out, "  {}   or   {}", text(&receipt["words"]), text(&receipt["digits"]));
    }
    for vote in told["votes"].as_array().into_iter().flatten().take(1) {
        let _ = writeln!(out, "\nA vote is open at {url}{}, and this card is not used yet: {}", text(&vote["path"]), text(&vote["cards"][0]));
    }
    out.push_str("\nStop it with Ctrl-C. It goes on from here at the next start.\n\n");
    out
}

async fn make(app: &App, voices: &Voices, now: Time) -> Result<Told> {
    let places = make_places(app, voices, now).await?;
    let people = make_people(app, voices, &places, now).await?;
    let (mut receipts, mut spoken) = (Vec::new(), Vec::new());
    for (n, voice) in voices.voice.iter().enumerate() {
        let place = places.get(&voice.place).ok_or(Error::Internal("a voice has no place"))?;
        let receipt = speak(app, place, voice, n, &people, now).await?;
        // The three to print: answered ones at the first telling place, so that there is something to read and to say.
        if receipts.len() < 3 && voice.place == "northside" && voice.lang.starts_with("en") && voice.asks_for_judgement() && voice.days_ago < 40 {
            receipts.push(ReceiptTold { place: voice.place.clone(), digits: receipt.digits(), words: receipt.words().join(" ") });
        }
        spoken.push((voice, receipt));
    }
    promises::make(app, &places, &people, &spoken, now).await?;
    wants::make(app, &places, &people, &spoken, now).await?;
    let mut votes = Vec::new();
    if let Some(place) = places.get("northside") {
        leaving::say(app, place, &people, now).await?;
        groups::make(app, place, &people, now).await?;
        votes = votes::make(app, place, now).await?;
        meetings::make(app, place, now).await?;
    }
    Ok(Told {
        places: voices.place.iter().filter(|p| p.telling).map(|p| PlaceTold { slug: p.slug.clone(), name: p.name.clone(), kind: p.kind.key() }).collect(),
        staff: voices
            .staff
            .iter()
            .map(|s| StaffTold { email: s.email.clone(), password: PASSWORD, totp: None, role: s.role.key(), place: s.place.clone() })
            .collect(),
        receipts,
        channels: make_channels(app, &places, now).await?,
        keys: make_key(app, &places, now).await?.into_iter().collect(),
        votes,
    })
}

/// The secret of the example's own script.
const SCRIPT: &str = "an example is no secret at all";

/// Telephones on a page, and a door for a script of one's own.
async fn make_channels(app: &App, places: &HashMap<String, Arc<Place>>, now: Time) -> Result<Vec<ChannelTold>> {
    let (Some(relay), Some(place)) = (&app.relay, places.get("northside")) else { return Ok(Vec::new()) };
    let mut told = vec![ChannelTold { gateway: Gateway::Simulator.key(), path: "/phones".into(), secrets: Vec::new() }];
    let of = Of { place: &place.slug, zone: &place.zone, locale: "en-GB", today: place.today(now) };
    for (kind, number) in [(Gateway::Simulator, "+447400000001"), (Gateway::Native, "+447400000002")] {
        let typed = [("number", number), ("secret", SCRIPT)].map(|(name, value)| (name.to_string(), value.to_string()));
        let made = setup::make(relay, &app.config.public_url, &of, kind, &typed.into()).await?;
        if let (Gateway::Native, Made::At { at, .. }) = (kind, made) {
            let path = at.strip_prefix(app.config.public_url.trim_end_matches('/')).unwrap_or(&at).to_string();
            told.push(ChannelTold { gateway: kind.key(), path, secrets: vec![SCRIPT] });
        }
    }
    Ok(told)
}

async fn make_key(app: &App, places: &HashMap<String, Arc<Place>>, now: Time) -> Result<Option<KeyTold>> {
    let Some(place) = places.get("northside").cloned() else { return Ok(None) };
    let keys = app.keys.clone();
    let making =
        app.db.write(move |tx| Box::pin(async move { key::make(tx, &keys, &place, "The tablet at reception", &Scope::ALL, Role::Manager.key(), now).await }));
    Ok(Some(KeyTold { place: "northside", may: Scope::ALL.map(Scope::key).to_vec(), key: making.await? }))
}

async fn make_places(app: &App, voices: &Voices, now: Time) -> Result<HashMap<String, Arc<Place>>> {
    let mut places: HashMap<String, Arc<Place>> = HashMap::new();
    for p in &voices.place {
        let parent = places.get(&p.parent).cloned();
        let settings = Settings {
            people: p.people.clone(),
            zone: p.zone.clone(),
            nation: p.nation.clone(),
            open_days: p.open_days.clone(),
            promise_days: p.promise_days,
            telling: p.telling,
            languages: p.languages.clone(),
            ..Settings::preset(p.kind, &p.name, &p.slug)
        };
        let making = app.db.write(move |tx| {
            Box::pin(async move {
                let made = place::make(tx, parent.as_deref(), &settings, "admin", now).await?;
                place::tried_help(tx, &made, "admin", now.plus(-20 * Time::DAY)).await?;
                Ok(made)
            })
        });
        let made = making.await?;
        places.insert(p.slug.clone(), Arc::new(made));
    }
    Ok(places)
}

async fn make_people(app: &App, voices: &Voices, places: &HashMap<String, Arc<Place>>, now: Time) -> Result<HashMap<String, (Id, Person)>> {
    // One slow hash for all: the password is printed anyway, and nobody waits half a minute for an example.
    let hash = staff::password::hash(PASSWORD).await?;
    let mut people = HashMap::new();
    for p in &voices.staff {
        let place = places.get(&p.place).cloned().ok_or(Error::Internal("someone works nowhere"))?;
        let (keys, person, hash) = (app.keys.clone(), p.clone(), hash.clone());
        let id = app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let id = staff::make_with_password(tx, &keys, &person.name, &person.title, &person.email, &hash, None, now).await?;
                    staff::give(tx, &id, person.role, &place, Role::Admin.key(), now).await?;
                    Ok(id)
                })
            })
            .await?;
        people.insert(p.name.clone(), (id, p.clone()));
    }
    Ok(people)
}

/// Says one thing as it was said then, and everything that followed.
async fn speak(app: &App, place: &Arc<Place>, voice: &Voice, n: usize, people: &HashMap<String, (Id, Person)>, now: Time) -> Result<Receipt> {
    let (said, days_ago) = (voice.said()?, voice.days_ago);
    let told = then(place, now, days_ago);
    let written = concern::write(&app.keys, place, said, format!("demo {n}").as_bytes(), Release::Now, told)?;
    let receipt = written.receipt;
    app.db
        .write(move |tx| {
            Box::pin(async move {
                concern::keep(tx, written);
                Ok(())
            })
        })
        .await?;
    let mut last = 0;
    for line in voice.lines() {
        // A last word that nobody answered for weeks would be one more late message; the examples have their own late ones.
        let asks = matches!(line, Line::Turn(t) if t.by == "them" && !matches!(t.right.as_str(), "yes" | "partly"));
        if asks && days_ago - line.days_after() > 3 && voice.is_unanswered(&line) {
            continue;
        }
        last = last.max(line.days_after());
        follow(app, place, &receipt, &line, then(place, now, days_ago - last), people).await?;
    }
    if voice.is_for_board() && days_ago > 1 {
        ask(app, place, &receipt, then(place, now, days_ago - 1)).await?;
    }
    // Of those who had the last word from the team, most come back the next day and read it.
    if !n.is_multiple_of(3) && days_ago > last + 1 {
        let concern = concern::by_receipt(&mut app.db.read().await?, &app.keys, &receipt).await?.ok_or(Error::NotFound)?;
        let (keys, here, at) = (app.keys.clone(), place.clone(), then(place, now, days_ago - last - 1));
        app.db.write(move |tx| Box::pin(async move { dialogue::saw(tx, &keys, &here, &concern.id, i64::MAX, Release::Now, at).await })).await?;
    }
    Ok(receipt)
}

async fn follow(app: &App, place: &Arc<Place>, receipt: &Receipt, line: &Line<'_>, at: Time, people: &HashMap<String, (Id, Person)>) -> Result<()> {
    let concern = concern::by_receipt(&mut app.db.read().await?, &app.keys, receipt).await?.ok_or(Error::NotFound)?;
    let (keys, place) = (app.keys.clone(), place.clone());
    match *line {
        Line::Turn(turn) if turn.by == "them" => {
            let (words, right) = (turn.words.clone(), concern::Verdict::from_key(&turn.right));
            app.db
                .write(move |tx| {
                    Box::pin(async move {
                        // They came back and read before they wrote.
                        dialogue::saw(tx, &keys, &place, &concern.id, i64::MAX, Release::Now, at).await?;
                        let concern = concern::by_id(tx, &concern.id).await?.ok_or(Error::NotFound)?;
                        match right {
                            Some(verdict) => dialogue::judge(tx, &keys, &place, &concern, verdict, Release::Now, at).await,
                            None => dialogue::write_again(tx, &keys, &place, &concern, &words, i64::MAX, Release::Now, at).await,
                        }
                    })
                })
                .await
        }
        Line::Turn(turn) => {
            let (id, person) = people.get(&turn.by).ok_or(Error::Internal("a turn is nobody's"))?;
            let by = Speaker { staff_id: id.clone(), signed: staff::signed(&person.name, &person.title), role: person.role.key() };
            let looking_after = safety::By { staff_id: id.clone(), signed: by.signed.clone(), role: by.role };
            let (kind, words) = (turn.kind.clone(), turn.words.clone());
            let until = Day(concern.answer_by.0.max(place.today(at).0) + 3);
            app.db
                .write(move |tx| {
                    Box::pin(async move {
                        let turn = match kind.as_str() {
                            "harm" => return safety::sort(tx, &place, &concern, Sorted::Harm, &looking_after, at).await.map(drop),
                            "decided" => return safety::decide(tx, &keys, &concern, safety::Decision::Handed, &words, &looking_after, at).await,
                            "note" => return dialogue::note(tx, &keys, &place, &concern, &words, &by, at).await,
                            "question" => Turn::Question,
                            "more_time" => Turn::MoreTime(until),
                            "acknowledged" => Turn::Acknowledge,
                            "closed" => Turn::Close,
                            _ => Turn::Answer,
                        };
                        dialogue::take_turn(tx, &keys, &place, &concern, &turn, &words, i64::MAX, &by, at).await
                    })
                })
                .await
        }
        Line::Board(board) => {
            let (wrote, _) = concern.opened(&concern.key(&keys)?)?;
            let marking = Marking { ticked: Vec::new(), phrases: board.take.clone() };
            let bars = marking.bars(&wrote, &[]).map_err(|_| Error::Internal("a voice has no such words to take out"))?;
            let did = board.did.clone();
            app.db
                .write(move |tx| {
                    Box::pin(async move {
                        moderation::propose(tx, &keys, &place, &concern, &bars, &did, Role::Moderator.key(), at).await?;
                        moderation::decide(tx, &keys, &place, &concern, Decision::Accepted, "", at, at).await
                    })
                })
                .await
        }
        Line::Withheld(held) => {
            let reason = Reason::from_key(&held.reason).ok_or(Error::Internal("a voice is withheld for no reason"))?;
            let by = Role::from_key(&held.by).ok_or(Error::Internal("a voice is withheld by nobody"))?;
            let (asked, found) = (held.asked, held.found.clone());
            let tree = app.places.tree(&app.db, at).await?;
            let reviewer = people.values().find(|(_, p)| p.role == Role::Reviewer).map(|(id, _)| id.clone());
            app.db
                .write(move |tx| {
                    Box::pin(async move {
                        moderation::withhold(tx, &keys, &place, &concern, reason, by.key(), at).await?;
                        if asked {
                            moderation::ask_again(tx, &place, &concern, at).await?;
                        }
                        let (false, Some(reviewer)) = (found.is_empty(), reviewer) else { return Ok(()) };
                        let (wrote, _) = concern.opened(&concern.key(&keys)?)?;
                        let looks = review::looks(tx, &keys, &tree, &reviewer, at).await?;
                        let Some(look) = looks.into_iter().find(|look| look.wrote == wrote) else { return Err(Error::NotFound) };
                        review::found(tx, &tree, &look.id, found == "right", &reviewer, at).await
                    })
                })
                .await
        }
    }
}

/// What was meant for the board is looked at in time: its writer has not come back yet.
async fn ask(app: &App, place: &Arc<Place>, receipt: &Receipt, at: Time) -> Result<()> {
    let concern = concern::by_receipt(&mut app.db.read().await?, &app.keys, receipt).await?.ok_or(Error::NotFound)?;
    let (keys, place) = (app.keys.clone(), place.clone());
    app.db
        .write(move |tx| Box::pin(async move { moderation::propose(tx, &keys, &place, &concern, &Bars::default(), "", Role::Moderator.key(), at).await }))
        .await
}

/// Ten in the morning so many days ago, at the place; for today, a moment that has already been.
fn then(place: &Place, now: Time, days_ago: i64) -> Time {
    place.today(now).plus(-days_ago.max(0)).at(10, 0, &place.time_zone()).min(now)
}
