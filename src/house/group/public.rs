//! What guests read about the groups of a place.

use super::{Group, by_id, of_place, officers, said, stepped_aside, view};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{
        db::Id,
        web::{
            Visit,
            page::{Guest, Tongues},
        },
    },
};
use axum::extract::{Path, State};
use maud::Markup;

/// `GET /p/{place}/groups`
pub async fn list(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Markup> {
    let l = visit.locale;
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let place = tree.slug(&slug)?;
    let groups = of_place(&mut app.db.read().await?, &place).await?;
    // A group of another place than this one says which.
    let elsewhere = |g: &Group| tree.id(&g.place_id).ok().filter(|p| p.id != place.id).map(|p| p.name.clone());
    let groups: Vec<(Group, Option<String>)> = groups
        .into_iter()
        .map(|g| {
            let at = elsewhere(&g);
            (g, at)
        })
        .collect();
    let at = format!("{}/groups", place.home());
    let main = view::all(l, &place, &groups);
    Ok(Guest { locale: l, title: &l.t("groups-title"), place: Some((&place.name, place.home())), tongues: Tongues::At(&at), wide: false }.page(main))
}

/// `GET /p/{place}/groups/{id}`
pub async fn show(State(app): State<App>, visit: Visit, Path((slug, id)): Path<(String, Id)>) -> Result<Markup> {
    let (l, now) = (visit.locale, app.clock.now());
    let tree = app.places.tree(&app.db, now).await?;
    let place = tree.slug(&slug)?;
    let mut tx = app.db.read().await?;
    let group = by_id(&mut tx, &id).await?;
    let of = tree.id(&group.place_id)?;
    if !of.is_over(&place) && !place.is_over(&of) {
        return Err(Error::NotFound);
    }
    let today = of.today(now);
    let page = view::Told {
        place: &place,
        group: &group,
        officers: &officers(&mut tx, &id, today).await?,
        aside: &stepped_aside(&mut tx, &id).await?,
        said: &said(&mut tx, &id).await?,
        today,
    };
    let main = view::one(l, &page);
    let at = format!("{}/groups/{id}", place.home());
    Ok(Guest { locale: l, title: &l.t("groups-title"), place: Some((&place.name, place.home())), tongues: Tongues::At(&at), wide: false }.page(main))
}
