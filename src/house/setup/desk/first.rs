//! The first page of all: the house gets a place, and someone who looks after it.

use super::{NewKey, check, credentials, new_key, over, owned, spoilt, status, titled};
use crate::{
    app::App,
    error::{Error, Result},
    ground::web::form::Fields,
    house::{
        place::{Kind, Settings},
        setup::{open_house, slug_for, view},
        staff::{Details, Link, Problems, desk, look},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

/// `GET /desk/first/{link}`
pub async fn show(State(app): State<App>, Path(link): Path<String>) -> Result<Response> {
    if let Some(closed) = closed(&app, &link).await? {
        return Ok(closed);
    }
    let fields = Fields::default();
    let key = key(&app, &link, &fields)?;
    form(&app, &link, &fields, key.as_ref(), &Problems::new()).await
}

/// `POST /desk/first/{link}`
pub async fn done(State(app): State<App>, Path(link): Path<String>, fields: Fields) -> Result<Response> {
    if let Some(closed) = closed(&app, &link).await? {
        return Ok(closed);
    }
    let now = app.clock.now();
    let key = key(&app, &link, &fields)?;
    let details = Details::new(fields.get("name"), fields.get("title"), fields.get("email"));
    let mut problems = Problems::new();
    spoilt(&fields, &mut problems, "place");
    let tree = app.places.tree(&app.db, now).await?;
    let kind = Kind::from_key(fields.get("kind"));
    if kind.is_none() {
        problems.push(("kind", "Choose what comes nearest".to_string()));
    }
    // Nobody answers there yet, so nobody can write there yet.
    let preset = Settings::preset(kind.unwrap_or(Kind::DropIn), fields.get("place"), &slug_for(fields.get("place"), &tree));
    let settings = Settings { telling: false, ..preset };
    // All other settings are our own; only the name was typed.
    problems.extend(settings.problems().into_iter().filter(|(field, _)| *field == "name").map(|(_, sentence)| ("place", sentence.to_string())));
    problems.extend(owned(details.problems()));
    let step = check(&fields, &details.email, key.as_ref(), now, &mut problems);
    if !problems.is_empty() {
        return form(&app, &link, &fields, key.as_ref(), &problems).await;
    }
    let with = credentials(&fields, key.as_ref(), step).await?;
    let keys = app.keys.clone();
    let begun = app.db.write(move |tx| Box::pin(async move { open_house(tx, &keys, &link, &settings, &details, &with, now).await })).await;
    match begun {
        Ok(token) => desk::let_in(&app, &token, Some("/desk/people")).await,
        Err(Error::Stale) => over(&app, StatusCode::GONE).await,
        Err(e) => Err(e),
    }
}

/// The page for a link that is not the first one, or not any more.
async fn closed(app: &App, link: &str) -> Result<Option<Response>> {
    Ok(match look(&mut app.db.read().await?, &app.keys, link, app.clock.now()).await? {
        Link::Works(None, _) => None,
        Link::Over => Some(over(app, StatusCode::GONE).await?),
        Link::Works(Some(_), _) | Link::Unknown => Some(over(app, StatusCode::NOT_FOUND).await?),
    })
}

/// In the phone's app the key goes by the name of this computer: nobody has an address here yet.
fn key(app: &App, link: &str, fields: &Fields) -> Result<Option<NewKey>> {
    let url = url::Url::parse(&app.config.public_url).ok();
    let host = url.as_ref().and_then(url::Url::host_str).filter(|host| !host.contains(':')).unwrap_or("here");
    new_key(app, link, fields, host)
}

async fn form(app: &App, link: &str, fields: &Fields, key: Option<&NewKey>, problems: &Problems) -> Result<Response> {
    let typed = |name: &str| fields.get(name).to_string();
    let main = view::first(&view::First {
        link,
        place: &typed("place"),
        kind: &typed("kind"),
        name: &typed("name"),
        title: &typed("title"),
        email: &typed("email"),
        key: key.map(NewKey::shown),
        problems,
    });
    Ok((status(problems), desk::front(app, &titled("Set up Hearback", problems), main).await?).into_response())
}
