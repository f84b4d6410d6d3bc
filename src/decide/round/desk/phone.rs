//! The codes for those who want to vote by their own phone.

use super::{Found, Sent, back_to, page};
use crate::{
    app::App,
    decide::round::{
        Phase,
        phone::{codes, commit_codes},
    },
    error::Result,
    ground::db::Id,
    house::staff::{Seat, desk::SentForm},
};
use axum::{
    extract::{Path, State},
    response::Response,
};

/// `POST /desk/votes/{id}/codes`: the marks of the codes, as the stewards' own computer wrote them.
pub async fn coded(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    let round = &found.round;
    let said = if !round.by_phone {
        "In this vote nobody votes by phone".into()
    } else if round.coded_at.is_some() {
        "This vote has its codes already".into()
    } else if round.phase(found.now) != Phase::Ready {
        "The cards come first. Who has no phone needs one".into()
    } else if round.links_until() <= found.now {
        "It is too late: links are given out until a day before the vote opens. Everybody can draw a card".into()
    } else {
        match codes(round, fields.get("codes")) {
            Ok(list) => {
                let (place, round, now) = (found.place.clone(), round.clone(), found.now);
                app.db.write(move |tx| Box::pin(async move { commit_codes(tx, &place, &round, &list, by, now).await })).await?;
                return Ok(back_to(&id));
            }
            Err(sentence) => sentence,
        }
    };
    page(&app, &seat, &found, &Sent { typed: fields, problems: vec![("codes", said)], ..Sent::default() }).await
}
