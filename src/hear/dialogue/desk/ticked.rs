//! The same done with several: given to a colleague, put off, or, of thanks, read. Nobody is answered so: each person gets a
//! person.

use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{db::Id, web::parts::short},
    hear::{
        concern::{
            self, Concern,
            desk::{self as inbox, ANSWERERS, Ticks, Which},
        },
        dialogue::{Speaker, read_thanks},
    },
    house::{
        place::Place,
        staff::{Role, Seat, desk::SentForm},
    },
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// As many as a list shows.
const MOST: usize = 100;

/// What is done with each.
enum Doing {
    Give { to: Id, name: String },
    PutOff(Day),
    Read,
}

/// One that is ticked, where it stands, and as what this person may answer it.
struct Ticked {
    concern: Concern,
    place: Arc<Place>,
    role: Role,
}

/// `POST /desk/ticked`: `tick` are conversations, `go` says what to do with them.
pub async fn ticked(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let list = Which { list: fields.get("list").to_string() }.list();
    let ticks = Ticks(fields.all("tick").take(MOST).map(String::from).collect());
    let until = fields.get("until").parse::<jiff::civil::Date>().ok().map(Day::from_date);
    let doing = match fields.get("go") {
        _ if ticks.0.is_empty() => Err("Tick something first. Nothing was done"),
        "give" => to_whom(&app, &seat, fields.get("to")).await?.ok_or("Choose to whom. Nothing was done"),
        "later" => until.map(Doing::PutOff).ok_or("Choose a day after today. Nothing was put off"),
        "read" => Ok(Doing::Read),
        _ => Err("Choose what to do with them"),
    };
    let doing = match doing {
        Ok(doing) => doing,
        Err(sentence) => return Ok((StatusCode::UNPROCESSABLE_ENTITY, inbox::list(&app, &seat, list, &ticks, &[sentence.into()]).await?).into_response()),
    };
    let (mut done, mut left) = (0, Vec::new());
    for id in &ticks.0 {
        let went = match ticked_by(&app, &seat, id).await? {
            Some(ticked) => each(&app, &seat, ticked, &doing).await?,
            None => false,
        };
        if went {
            done += 1;
        } else {
            left.push(id.clone());
        }
    }
    let said = sentences(&doing, done, left.len());
    // What was left stays ticked, so that it can be seen which it was.
    inbox::list(&app, &seat, list, &Ticks(left), &said).await.map(IntoResponse::into_response)
}

async fn to_whom(app: &App, seat: &Seat, to: &str) -> Result<Option<Doing>> {
    let to = if to == "me" { &seat.staff_id.0 } else { to };
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let today = inbox::home(seat, &tree).map_or(Day(now.0 / Time::DAY), |p| p.today(now));
    let all = concern::all_colleagues(&mut app.db.read().await?, &seat.staff_id, today).await?;
    Ok(all.into_iter().find(|c| c.id.0 == to).map(|c| Doing::Give { to: c.id, name: c.name }))
}

/// What is ticked, if this person may read it and answer it.
async fn ticked_by(app: &App, seat: &Seat, id: &str) -> Result<Option<Ticked>> {
    let now = app.clock.now();
    let concern = match concern::for_staff(&mut app.db.read().await?, &Id(id.to_string()), &seat.staff_id, now).await {
        Ok(concern) if concern.erased_on.is_none() => concern,
        Ok(_) | Err(Error::NotFound) => return Ok(None),
        Err(e) => return Err(e),
    };
    let place = app.places.tree(&app.db, now).await?.id(&concern.place_id)?;
    Ok(seat.role_at(ANSWERERS, &place).map(|role| Ticked { concern, place, role }))
}

/// Does it with one, in a piece of work of its own. False where it cannot be.
async fn each(app: &App, seat: &Seat, Ticked { concern, place, role }: Ticked, doing: &Doing) -> Result<bool> {
    let (now, role) = (app.clock.now(), role.key());
    let done = match doing {
        Doing::Give { to, .. } => {
            let to = to.clone();
            app.db.write(move |tx| Box::pin(async move { concern::give(tx, &concern, Some(&to), role, now).await.map(|()| true) })).await
        }
        Doing::PutOff(day) => {
            let (day, staff) = (*day, seat.staff_id.clone());
            app.db.write(move |tx| Box::pin(async move { concern::put_off(tx, &place, &concern, &staff, Some(day), now).await.map(|()| true) })).await
        }
        Doing::Read => {
            let (keys, by) = (app.keys.clone(), Speaker { staff_id: seat.staff_id.clone(), signed: seat.signed(), role });
            app.db.write(move |tx| Box::pin(async move { read_thanks(tx, &keys, &place, &concern, &by, now).await })).await
        }
    };
    match done {
        Err(Error::NotYours | Error::NotFound | Error::Refused(_)) => Ok(false),
        other => other,
    }
}

fn sentences(doing: &Doing, done: usize, left: usize) -> Vec<String> {
    let (did, why) = match doing {
        Doing::Give { name, .. } => (format!("Given to {name}: {done}."), "may not be theirs"),
        Doing::PutOff(day) => (format!("Put off until {}: {done}.", short(*day)), "could not be put off until then"),
        Doing::Read => (format!("Read, and they know it: {done}."), "needs a person: it is no thanks, or asks for something"),
    };
    let left = (left > 0).then(|| format!("Left and still ticked: {left}. It {why}."));
    (done > 0 || left.is_none()).then_some(did).into_iter().chain(left).collect()
}
