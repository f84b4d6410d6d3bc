//! An answer before it is sent: started from saved words, looked at as the person will see it, and asked about.

use super::{Open, open, page};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        web::words::{Locale, reading},
    },
    hear::{
        concern::{
            self,
            desk::{self as inbox, ANSWERERS, Which},
        },
        dialogue::{doubts, newest, view, view::Draft},
        saved::{self, Start, Starts},
    },
    house::staff::{Seat, desk::SentForm},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::html;

/// `POST /desk/concern/{id}/drafts`: `go` is `start` (from the saved reply `from`), `preview` or `back`. Nothing is kept.
pub async fn draft(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let o = open(&app, &seat, &tree, &id).await?;
    let role = seat.role_at(ANSWERERS, &o.place);
    if role.is_none() || o.concern.erased_on.is_some() {
        return Err(Error::NotFound);
    }
    let (which, typed) = (Which { list: String::new() }, fields.get("words"));
    let kept = Draft { at: "replies", words: typed, ..Draft::default() };
    match fields.get("go") {
        "start" => {
            let starts = starts(&mut app.db.read().await?, &o).await?;
            let Some(start) = starts.iter().find(|s| s.name == fields.get("from")) else { return page(&app, &seat, &id, &which, &kept, StatusCode::OK).await };
            // Another start takes the place of one that nobody has touched.
            let untouched = typed.is_empty() || starts.iter().any(|s| s.words == typed);
            let both = if untouched { start.words.clone() } else { format!("{typed}\n\n{}", start.words) };
            let draft = match start.starts {
                Starts::Answer => Draft { words: &both, ..kept },
                Starts::Question => Draft { at: "questions", words: &start.words, answer: typed, ..kept },
                Starts::Closing => Draft { at: "closure", words: &start.words, answer: typed, ..kept },
            };
            page(&app, &seat, &id, &which, &draft, StatusCode::OK).await
        }
        "preview" if !typed.is_empty() => {
            let l = Locale::from_tag(&o.concern.locale).unwrap_or_default();
            let doubts = asked_about(&mut app.db.read().await?, &o, typed).await?;
            let preview = view::Preview {
                locale: l,
                words: typed,
                signed: &seat.signed(),
                day: &l.day(o.place.today(now)),
                hosts: &app.config.link_hosts,
                reading: &reading::read(typed, l),
                doubts: &doubts,
            };
            // What came since their page was drawn is not on this one: an answer that missed it is still stopped.
            let seen = fields.get("seen").parse().unwrap_or(0).min(newest(&o.messages));
            let ways = view::Ways { seen, ..o.ways(&seat, &[], None, now) };
            let main = html! { section.alone { (view::preview(&ways, &preview)) } };
            Ok(inbox::desk(&seat, &tree, "As they will see it", "/desk", "", main).into_response())
        }
        "preview" => page(&app, &seat, &id, &which, &Draft { error: Some("Write a few words"), ..kept }, StatusCode::UNPROCESSABLE_ENTITY).await,
        _ => page(&app, &seat, &id, &which, &kept, StatusCode::OK).await,
    }
}

/// Words to start from, in the language of the one who wrote.
pub async fn starts(tx: &mut Tx, o: &Open) -> Result<Vec<Start>> {
    saved::starts(tx, &o.place, Locale::from_tag(&o.concern.locale).unwrap_or_default(), o.concern.answer_by).await
}

/// What is asked about before these words go out.
pub async fn asked_about(tx: &mut Tx, o: &Open, words: &str) -> Result<Vec<String>> {
    let (starts, names) = (starts(tx, o).await?, concern::names_at(tx, &o.place).await?);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Ok(doubts::doubts(words, &starts, &names, &o.place.help))
}
