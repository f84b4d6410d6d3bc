//! The conversation on the desk, and the forms that end or keep a turn.

mod beside;
mod draft;
mod keys;
mod live;
mod say;
mod ticked;
mod undo;

pub use beside::BesideDesk;
pub use draft::draft;
pub use keys::keys;
pub use live::{aside, update};
use say::say;
pub use ticked::ticked;
pub use undo::undo;

use super::{
    Kind, Message, Side, Unsent, closed_on, view,
    view::{Draft, Ways},
};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::Id,
        web::{
            parts,
            words::{Locale, bare},
        },
    },
    hear::{
        concern::{
            self, Concern, Lane, Verdict,
            desk::{self as inbox, ANSWERERS, Ticks, Which},
        },
        deadline, moderation, safety,
        saved::Start,
    },
    house::{
        place::{Place, Tree},
        staff::{Role, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use std::sync::Arc;

/// `GET /desk/concern/{id}`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<String>, Query(which): Query<Which>) -> Result<Response> {
    let id = Id(id);
    read_with_care(&app, &seat, &id).await?;
    page(&app, &seat, &id, &which, &Draft::default(), StatusCode::OK).await
}

/// Each reading of what is about somebody's safety is a row of the journal.
async fn read_with_care(app: &App, seat: &Seat, id: &Id) -> Result<()> {
    let now = app.clock.now();
    let concern = concern::for_staff(&mut app.db.read().await?, id, &seat.staff_id, now).await?;
    if concern.lane == Lane::Safety {
        let place = app.places.tree(&app.db, now).await?.id(&concern.place_id)?;
        let role = seat.role_at(inbox::READERS, &place).ok_or(Error::NotFound)?.key();
        let reading = app.db.write(move |tx| {
            Box::pin(async move {
                safety::read(tx, &concern, role, now);
                Ok(())
            })
        });
        reading.await?;
    }
    Ok(())
}

/// `POST /desk/concern/{id}/replies`
pub async fn reply(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "replies").await
}

/// `POST /desk/concern/{id}/questions`
pub async fn question(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "questions").await
}

/// `POST /desk/concern/{id}/extensions`
pub async fn extension(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "extensions").await
}

/// `POST /desk/concern/{id}/acknowledgements`
pub async fn acknowledgement(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "acknowledgements").await
}

/// `POST /desk/concern/{id}/closure`
pub async fn closure(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "closure").await
}

/// `POST /desk/concern/{id}/notes`
pub async fn note(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "notes").await
}

/// What is being read: the concern, its place, its words and its messages.
struct Open {
    concern: Concern,
    place: Arc<Place>,
    words: String,
    better: String,
    messages: Vec<Message>,
    /// An answer on its way.
    unsent: Option<Unsent>,
}

async fn open(app: &App, seat: &Seat, tree: &Tree, id: &Id) -> Result<Open> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let concern = concern::for_staff(&mut tx, id, &seat.staff_id, now).await?;
    let place = tree.id(&concern.place_id)?;
    if concern.erased_on.is_some() {
        return Ok(Open { concern, place, words: String::new(), better: String::new(), messages: Vec::new(), unsent: None });
    }
    let messages = super::for_staff(&mut tx, &app.keys, &concern, now).await?;
    let unsent = super::on_its_way(&mut tx, &app.keys, &concern).await?;
    let (words, better) = concern.opened(&concern.key(&app.keys)?)?;
    Ok(Open { concern, place, words, better, messages, unsent })
}

impl Open {
    fn waits(&self, now: Time) -> bool {
        self.concern.waiting_since.is_some_and(|from| from <= now)
    }

    /// What this person can do with it now.
    fn ways<'a>(&'a self, seat: &'a Seat, starts: &'a [Start], giving: Option<&'a Markup>, now: Time) -> Ways<'a> {
        let (c, waits) = (&self.concern, self.waits(now));
        let once = self.messages.iter().all(|m| m.kind != Kind::MoreTime);
        let said = self.messages.iter().rev().take_while(|m| m.side == Side::Team).any(|m| m.kind == Kind::Acknowledged);
        let l = Locale::from_tag(&c.locale).unwrap_or_default();
        Ways {
            id: &c.id.0,
            secret: &seat.form_secret,
            seen: super::newest(&self.messages),
            extend: (waits && once).then(|| (c.answer_by.plus(1), super::latest_extension(&self.place, c))),
            take: (waits && !said).then(|| bare(&l.with("taken-words", &[("name", seat.first_name()), ("date", &l.day(c.answer_by))]))),
            starts,
            saves: seat.has(&[Role::Manager]),
            is_easy: l == Locale::Easy,
            closes: waits || closed_on(&self.messages).is_none(),
            giving,
        }
    }
}

/// Days as staff may know them: small places say only the week.
fn day_in(place: &Place) -> impl Fn(Day) -> String + use<> {
    let small = place.is_small();
    move |day| if small { format!("week of {}", parts::short(day.plus(1 - i64::from(day.weekday())))) } else { parts::short(day) }
}

async fn page(app: &App, seat: &Seat, id: &Id, which: &Which, draft: &Draft<'_>, status: StatusCode) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let o = open(app, seat, &tree, id).await?;
    let panes = inbox::panes(app, seat, &tree, which.list(), Some(&id.0), &Ticks::default()).await?;
    let back = format!("/desk?list={}", which.list().key());
    let reading = if o.concern.erased_on.is_some() {
        html! { div #head { (view::deleted()) } }
    } else {
        let thread = view::Thread { concern: &o.concern, words: &o.words, better: &o.better, messages: &o.messages };
        let day = day_in(&o.place);
        let chip = chip(&o, now);
        let board = board_state(app, seat, &o, now).await?;
        let may_answer = seat.may(ANSWERERS, &o.place);
        let holding = if may_answer { Some(inbox::holding(app, seat, &o.place, &o.concern).await?) } else { None };
        let safety = if may_answer { Some(safety::desk::parts(app, seat, &o.place, &o.concern, "", &[]).await?) } else { None };
        let giving = html! { @if let Some(holding) = &holding { (holding.giving) } @if let Some(safety) = &safety { (safety.otherwise) } };
        let starts = if may_answer { draft::starts(&mut app.db.read().await?, &o).await? } else { Vec::new() };
        let similar = concern::similar(&mut app.db.read().await?, &app.keys, &o.concern, &o.words, &seat.staff_id, now).await?;
        let beside = (app.beside_desk)(app, seat, &o.place, &o.concern).await?;
        let ways = o.ways(seat, &starts, Some(&giving), now);
        html! {
            div #head { (view::head(&thread, chip, &day(o.concern.day), holding.as_ref().map(|h| &h.holder), board)) }
            (view::company(&[]))
            (view::for_staff(&thread, &day))
            (view::unsent(&id.0, o.unsent.as_ref(), &seat.staff_id, &seat.form_secret, now))
            @if let Some(safety) = &safety { (safety.panel) }
            (beside)
            (view::similar(&similar))
            @if may_answer { (view::ways(&ways, draft)) }
        }
    };
    let live = parts::live(&format!("/desk/concern/{id}?list={}", which.list().key()), inbox::SEE, "");
    let main = html! {
        (panes.lists) (panes.queue)
        section.read aria-labelledby="title" { (parts::crumb(&back, "Inbox", None)) (reading) (live) }
    };
    Ok((status, inbox::desk(seat, &tree, "Conversation", "/desk", "desk open", main)).into_response())
}

/// By when it has to be answered, where it waits; that the clock stands; or that it is closed.
fn chip(o: &Open, now: Time) -> Option<(&'static str, String)> {
    let waits = o.waits(now);
    let asked = o.concern.asked_on.is_some();
    if !waits && asked && o.concern.paused_from.is_some_and(|from| from <= now) {
        return Some(("due", "Paused: waiting for them".into()));
    }
    if let Some(closed) = o.concern.closed_on.filter(|_| !waits) {
        return Some(match o.concern.verdict_at(now) {
            Some(Verdict::Yes) => ("due agreed", "Put right".into()),
            Some(Verdict::Partly) => ("due", "Closed, partly put right".into()),
            Some(Verdict::No) => ("due", "Closed, not put right".into()),
            None if o.place.today(now).0 - closed.0 > deadline::CONFIRMS => ("due", "Closed, not confirmed".into()),
            None => ("due", "Closed, they have not said".into()),
        });
    }
    (waits || asked && o.concern.answered_on.is_none()).then(|| {
        let (class, words) = parts::due(o.concern.answer_by, o.place.today(now));
        (class, if class == "due late" { words } else { format!("Answer by {}", words.replace("To", "to")) })
    })
}

async fn board_state(app: &App, seat: &Seat, o: &Open, now: Time) -> Result<Option<&'static str>> {
    if o.concern.see != concern::See::Board || !seat.may(inbox::PUBLISHERS, &o.place) {
        return Ok(None);
    }
    let proposal = moderation::for_staff(&mut app.db.read().await?, &app.keys, &o.concern, now).await?;
    Ok(Some(moderation::state(proposal.as_ref())))
}
