//! The box of paper, the hands of a room, who came, the count, and what is answered.

use super::{ANSWERERS, Found, Sent, back_to, draft::whole, page};
use crate::{
    app::App,
    decide::round::{Cast, Hands, Keyed, Phase, Vote, answer, close, counted, key_in, keyed_once, lift, opened, phone::issued, take_account},
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    house::staff::{Seat, desk::SentForm},
};
use axum::{
    extract::{Path, State},
    response::Response,
};

/// The most papers keyed in at once.
const LINES: usize = 200;

/// `POST /desk/votes/{id}/papers`: a line for each paper: the card's code and the numbers that are ticked.
pub async fn papers(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, _) = Found::led(&app, &seat, &id).await?;
    let mut said = Vec::new();
    let mut left = Vec::new();
    for (n, line) in (1..).zip(fields.get("papers").lines().map(str::trim).filter(|line| !line.is_empty())) {
        if n > LINES {
            left.push(line);
            continue;
        }
        let vote = match Vote::typed(line) {
            Ok(vote) => vote,
            Err(sentence) => {
                said.push(format!("Line {n}: {sentence}"));
                // A voting link is still somebody's: it is not shown again.
                if !Vote::is_linked(line) {
                    left.push(line);
                }
                continue;
            }
        };
        let (keys, round, choices, now, by) = (app.keys.clone(), found.round.clone(), found.choices.clone(), found.now, seat.staff_id.clone());
        let done = app.db.write(move |tx| Box::pin(async move { key_in(tx, &keys, &round, &choices, &vote, &by, now).await })).await?;
        let (sentence, stays) = became(done);
        said.push(format!("Line {n}: {sentence}"));
        if stays {
            left.push(line);
        }
    }
    if said.is_empty() {
        let problems = vec![("papers", "Key in a line for each paper: its code, then the numbers that are ticked".to_string())];
        return page(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    let typed = Fields::of(&[("papers", &left.join("\n"))]);
    page(&app, &seat, &found, &Sent { typed, said, ..Sent::default() }).await
}

/// What became of a paper, and whether its line stays in the box to be mended.
fn became(done: Keyed) -> (String, bool) {
    let (sentence, stays) = match done {
        Keyed::In => ("It is in: both of you keyed in the same", false),
        Keyed::First => ("Kept. It counts once another person who speaks for the group has keyed it in too", false),
        Keyed::SamePerson => ("You keyed this one in before. Another person has to key it in", false),
        Keyed::Differs => ("It is not what the first person keyed in. Look at the paper together, and both key it in again", true),
        Keyed::Not(Cast::Again) => ("This card has voted already, with the same ticks", false),
        Keyed::Not(Cast::Used) => ("This card has voted already, with other ticks. The vote that came first stands", true),
        Keyed::Not(Cast::Unknown) => ("There is no such card in this vote, or a number on it is none of the options", true),
        Keyed::Not(Cast::TooMany(n)) => return (format!("It has {n} too many ticks. It is spoilt: put it with the spoilt ones"), false),
        Keyed::Not(Cast::Over) => ("The vote has been counted", true),
        Keyed::Not(Cast::NotYet | Cast::In) => ("The vote is not open yet", true),
    };
    (sentence.to_string(), stays)
}

/// `POST /desk/votes/{id}/hands`
pub async fn hands(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    let number = |name: &str| if fields.get(name).is_empty() { 0 } else { whole(fields.get(name)) };
    let counts: Vec<(i64, i64)> = found.choices.iter().filter_map(|c| c.lot).map(|lot| (lot, number(&format!("hands-{lot}")))).collect();
    let hands = Hands { at_what: fields.get("at").into(), people: number("people"), counts };
    let raised: i64 = hands.counts.iter().fold(0, |sum, (_, n)| sum.saturating_add(*n));
    let mut problems = Vec::new();
    if hands.at_what.is_empty() || hands.at_what.chars().count() > 100 {
        problems.push(("at", "Say at which meeting, in 1 to 100 letters".to_string()));
    }
    if !(1..=found.round.members().count()).contains(&hands.people) {
        problems.push(("people", "Say how many people gave their card back: at least 1, and not more than the roll has".to_string()));
    } else if hands.counts.iter().any(|(_, n)| *n < 0) || raised > hands.people {
        problems.push(("people", "There are more hands than people. Each person raises one hand".to_string()));
    }
    if !matches!(found.round.phase(found.now), Phase::Open | Phase::Closed) {
        problems.push(("people", "This vote takes no hands now".to_string()));
    }
    if !problems.is_empty() {
        return page(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    let (round, choices, today, now) = (found.round.clone(), found.choices.clone(), found.place.today(found.now), found.now);
    app.db.write(move |tx| Box::pin(async move { lift(tx, &round, &choices, &hands, by, today, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/votes/{id}/account`: what was counted by hand once it was over: who came, and what became of the cards.
pub async fn account(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    let (spoiled, unused) = (whole(fields.get("spoiled")), whole(fields.get("unused")));
    let mut problems = Vec::new();
    let linked = issued(&mut app.db.read().await?, &found.round).await?;
    let (mut marked, roll) = (Vec::new(), found.round.members());
    for text in fields.get("marked").split(|c: char| c.is_whitespace() || c == ',').filter(|t| !t.is_empty()) {
        match text.parse::<i64>() {
            Ok(n) if linked.contains(&n) => problems.push(("marked", format!("Number {n} was given a voting link. Nobody has a card too"))),
            Ok(n) if roll.has(n) && !marked.contains(&n) => marked.push(n),
            Ok(n) if marked.contains(&n) => problems.push(("marked", format!("Number {n} stands there twice"))),
            _ => problems.push((
                "marked",
                format!("\u{201c}{}\u{201d} is no number of the roll, which goes from 1 to {}", text.chars().take(12).collect::<String>(), found.round.roll),
            )),
        }
        if problems.len() > 3 {
            break;
        }
    }
    for (name, n) in [("spoiled", spoiled), ("unused", unused)] {
        if !(0..=found.round.cards.unwrap_or(0)).contains(&n) {
            problems.push((name, "Write how many: 0, or a number not above the cards that were made".to_string()));
        }
    }
    if found.round.phase(found.now) != Phase::Closed {
        problems.push(("marked", "This is written down when the vote is over, and before it is counted".to_string()));
    }
    if !problems.is_empty() {
        return page(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    marked.sort_unstable();
    let (place, round, now) = (found.place.clone(), found.round.clone(), found.now);
    app.db.write(move |tx| Box::pin(async move { take_account(tx, &place, &round, spoiled, unused, &marked, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/votes/{id}/count`
pub async fn count(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    let waiting = keyed_once(&mut app.db.read().await?, &id).await?;
    let mut problems = Vec::new();
    if found.round.phase(found.now) != Phase::Closed {
        problems.push(("count", "It can be counted once it has closed".to_string()));
    } else if found.round.marked.is_none() {
        problems.push(("count", "First write down who came and what became of the cards".to_string()));
    } else if waiting > 0 && fields.get("without") != "yes" {
        problems.push(("without", format!("{waiting} papers were keyed in by one person only. Let another key them in, or say that they do not count")));
    }
    if !problems.is_empty() {
        return page(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    tally(&app, &found, by).await?;
    Ok(back_to(&id))
}

/// Opens the box, counts outside the one writer, and keeps the outcome if nothing came in meanwhile.
async fn tally(app: &App, found: &Found, by: &'static str) -> Result<()> {
    let opened = opened(&mut app.db.read().await?, &app.keys, &found.round, found.now).await?;
    let closing = close(&app.keys, &found.round, &found.choices, opened)?;
    let (place, round, now) = (found.place.clone(), found.round.clone(), found.now);
    app.db.write(move |tx| Box::pin(async move { counted(tx, &place, &round, &closing, by, now).await })).await
}

/// `POST /desk/votes/{id}/answers`: what the organisation answers, for everyone to read.
pub async fn answered(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let found = Found::of(&app, &seat, &id, ANSWERERS).await?;
    let by = seat.role_at(ANSWERERS, &found.place).ok_or(Error::NotYours)?.key();
    let (kind, words) = (fields.get("kind").to_string(), fields.get("words").to_string());
    let mut problems = Vec::new();
    if !["will", "cannot", "part"].contains(&kind.as_str()) {
        problems.push(("kind", "Say which it is".to_string()));
    }
    if words.chars().count() < 10 || words.chars().count() > 2_000 {
        problems.push(("words", "Write what you will do and by when, or why you cannot, in 10 to 2,000 letters".to_string()));
    }
    if fields.is_spoilt() {
        problems.push(("words", "Some signs could not be read and were taken out. Look at it, then send it again".to_string()));
    }
    if !problems.is_empty() {
        return page(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    let (place, round, signed, now) = (found.place.clone(), found.round.clone(), seat.signed(), found.now);
    app.db.write(move |tx| Box::pin(async move { answer(tx, &place, &round, &kind, &words, by, &signed, now).await })).await?;
    Ok(back_to(&id))
}
