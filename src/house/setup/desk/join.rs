//! A colleague takes up the link they were given: a name, a password and a second key of their own.

use super::{NewKey, check, credentials, moment, new_key, over, owned, spoilt, status, titled};
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::web::form::Fields,
    house::{
        setup::view,
        staff::{self, Details, Invited, Link, Person, Problems, begin, desk, look},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use jiff::tz::TimeZone;

/// `GET /desk/join/{link}`
pub async fn show(State(app): State<App>, Path(link): Path<String>) -> Result<Response> {
    match asked(&app, &link).await? {
        Ok(asked) => {
            let fields = Fields::default();
            let key = new_key(&app, &link, &fields, &asked.invited.details.email)?;
            let details = asked.invited.details.clone();
            form(&app, &link, &asked, &details, key.as_ref(), &Problems::new()).await
        }
        Err(closed) => Ok(closed),
    }
}

/// `POST /desk/join/{link}`
pub async fn done(State(app): State<App>, Path(link): Path<String>, fields: Fields) -> Result<Response> {
    let asked = match asked(&app, &link).await? {
        Ok(asked) => asked,
        Err(closed) => return Ok(closed),
    };
    let now = app.clock.now();
    let email = &asked.invited.details.email;
    let key = new_key(&app, &link, &fields, email)?;
    let details = Details::new(fields.get("name"), fields.get("title"), email);
    let mut problems = Problems::new();
    spoilt(&fields, &mut problems, "name");
    problems.extend(owned(details.problems()));
    let step = check(&fields, email, key.as_ref(), now, &mut problems);
    if !problems.is_empty() {
        return form(&app, &link, &asked, &details, key.as_ref(), &problems).await;
    }
    let with = credentials(&fields, key.as_ref(), step).await?;
    let keys = app.keys.clone();
    let joined = app.db.write(move |tx| {
        Box::pin(async move {
            let staff = staff::join(tx, &keys, &link, &details, &with, now).await?;
            begin(tx, &keys, &staff, now).await
        })
    });
    match joined.await {
        Ok(token) => desk::let_in(&app, &token, None).await,
        Err(Error::Stale) => over(&app, StatusCode::GONE).await,
        Err(e) => Err(e),
    }
}

/// Who was asked, to do what, until when.
struct Asked {
    invited: Invited,
    person: Person,
    until: Time,
}

/// What the link leads to, or the page that says it leads nowhere.
async fn asked(app: &App, link: &str) -> Result<std::result::Result<Asked, Response>> {
    let mut tx = app.db.read().await?;
    Ok(match look(&mut tx, &app.keys, link, app.clock.now()).await? {
        Link::Works(Some(invited), until) => {
            let person = staff::person(&mut tx, &invited.staff).await?;
            Ok(Asked { invited, person, until })
        }
        Link::Over => Err(over(app, StatusCode::GONE).await?),
        Link::Works(None, _) | Link::Unknown => Err(over(app, StatusCode::NOT_FOUND).await?),
    })
}

async fn form(app: &App, link: &str, asked: &Asked, details: &Details, key: Option<&NewKey>, problems: &Problems) -> Result<Response> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let mut posts: Vec<(&'static str, String)> = Vec::new();
    let mut zone = TimeZone::UTC;
    for post in &asked.person.posts {
        let place = tree.id(&post.place_id)?;
        zone = place.time_zone();
        posts.push((post.role.words(), place.name.clone()));
    }
    let main = view::join(&view::Join {
        link,
        details,
        posts: &posts,
        until: &moment(asked.until, &zone),
        again: asked.person.joined,
        key: key.map(NewKey::shown),
        problems,
    });
    Ok((status(problems), desk::front(app, &titled("Join", problems), main).await?).into_response())
}
