//! `/phones`: the telephones of the simulator, where somebody set it up.

use super::{Call, settings};
use crate::{
    app::App,
    channel::sms::{
        gateway::{self, Request},
        phones::{self, COUNT},
        setup, view,
    },
    error::{Error, Result},
    ground::{
        db::Id,
        web::{
            Visit,
            form::Fields,
            page::{Guest, Tongues},
        },
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, Method},
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;

fn page(visit: Visit, title: &str, main: Markup) -> Markup {
    Guest { locale: visit.locale, title, place: None, tongues: Tongues::Fixed, wide: false }.page(main)
}

/// `GET /phones`
pub async fn all(State(app): State<App>, visit: Visit) -> Result<Markup> {
    setup::simulator(app.relay.as_ref()).await?.ok_or(Error::NotFound)?;
    Ok(page(visit, "Telephones to try", view::telephones()))
}

/// `GET /phones/{phone}`
pub async fn one(State(app): State<App>, visit: Visit, Path(phone): Path<usize>) -> Result<Markup> {
    setup::simulator(app.relay.as_ref()).await?.filter(|_| (1..=COUNT).contains(&phone)).ok_or(Error::NotFound)?;
    Ok(page(visit, "A telephone to try", view::telephone(phone, &app.phones.of(phone))))
}

/// `POST /phones/{phone}`: a text, as if a gateway had delivered it.
pub async fn typed(State(app): State<App>, Path(phone): Path<usize>, fields: Fields) -> Result<Response> {
    let relay = app.relay.as_ref().ok_or(Error::NotFound)?;
    let channel = setup::simulator(app.relay.as_ref()).await?.filter(|_| (1..=COUNT).contains(&phone)).ok_or(Error::NotFound)?;
    let words = fields.get("words");
    if !words.trim().is_empty() {
        let (kind, settings) = settings(&channel)?;
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("from", phones::number(phone).as_str()), ("words", words), ("id", &Id::random().0)])
            .finish();
        let request = Request { method: &Method::POST, url: "", headers: &HeaderMap::new(), body: body.as_bytes() };
        let events = gateway::of(kind).parse(&request, &settings).map_err(|_| Error::Internal("the simulator cannot read itself"))?;
        app.phones.types(phone, words);
        Call { relay, channel: &channel, settings: &settings, now: app.clock.now(), only_reports: false }.all(events).await?;
    }
    Ok(Redirect::to(&format!("/phones/{phone}")).into_response())
}
