//! What everyone may read, for programs.

pub(super) mod board;
pub(super) mod concern;
mod door;
pub(super) mod promise;

pub use board::{board, mark};
pub use concern::tell;
pub use door::door;
pub use promise::{claims, moves, promise, stops};

use super::{
    document,
    shape::{Numbers, PlaceShape, Places, Working},
};
use crate::{
    app::App,
    error::Error,
    ground::web::{json, problem::Problem},
    learn::indicator,
};
use axum::{
    body::Bytes,
    extract::{FromRequestParts, Path, State},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use sha2::{Digest, Sha256};

type Answer = Result<Response, Problem>;

/// Asked for in a form we speak; what was asked for before is in its headers.
pub struct Asked(pub HeaderMap);

impl<S: Sync> FromRequestParts<S> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        if json::is_wanted(&parts.headers) {
            return Ok(Asked(parts.headers.clone()));
        }
        Err(Problem::new(StatusCode::NOT_ACCEPTABLE, "not-acceptable", "Not in that form", "We answer in application/json. Ask for it with the header Accept."))
    }
}

impl Asked {
    /// Sends what everyone may read, unless they have it already.
    fn answer(&self, body: &impl Serialize) -> Answer {
        let bytes = serde_json::to_vec(body).map_err(|_| Error::Internal("an answer could not be written"))?;
        Ok(self.send(bytes.into()))
    }

    fn send(&self, bytes: Bytes) -> Response {
        // Weak: packed or not, it says the same.
        let sum: String = Sha256::digest(&bytes).iter().take(12).map(|b| format!("{b:02x}")).collect();
        let common = [
            (header::CACHE_CONTROL, "public, max-age=60".to_string()),
            (header::ETAG, format!("W/\"{sum}\"")),
            (header::VARY, "accept, accept-encoding".into()),
        ];
        let had = self.0.get_all(header::IF_NONE_MATCH).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(','));
        if had.into_iter().map(|tag| tag.trim().trim_start_matches("W/").trim_matches('"')).any(|tag| tag == sum || tag == "*") {
            return (StatusCode::NOT_MODIFIED, common).into_response();
        }
        ([(header::CONTENT_TYPE, "application/json")], common, bytes).into_response()
    }
}

/// All places.
#[utoipa::path(get, path = "/api/v1/places", tag = "reading", operation_id = "listPlaces", responses((status = 200, description = "All places, from the top down", body = Places)))]
pub async fn places(State(app): State<App>, asked: Asked) -> Answer {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let shape = |p: &std::sync::Arc<crate::house::place::Place>| {
        PlaceShape::of(p, p.parent_id.as_ref().and_then(|id| tree.id(id).ok()).as_deref(), &app.config.public_url)
    };
    asked.answer(&Places { places: tree.all().iter().map(shape).collect() })
}

/// One place.
#[utoipa::path(get, path = "/api/v1/places/{slug}", tag = "reading", operation_id = "readPlace", params(("slug" = String, Path, description = "The place's name in addresses", example = "northside")), responses((status = 200, description = "The place", body = PlaceShape)))]
pub async fn place(State(app): State<App>, asked: Asked, Path(slug): Path<String>) -> Answer {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let place = tree.slug(&slug)?;
    let above = place.parent_id.as_ref().and_then(|id| tree.id(id).ok());
    asked.answer(&PlaceShape::of(&place, above.as_deref(), &app.config.public_url))
}

/// Is it working? How long people wait for an answer.
#[utoipa::path(get, path = "/api/v1/places/{slug}/working", tag = "reading", operation_id = "readNumbers", params(("slug" = String, Path, description = "The place's name in addresses", example = "northside")), responses((status = 200, description = "The numbers", body = Working)))]
pub async fn working(State(app): State<App>, asked: Asked, Path(slug): Path<String>) -> Answer {
    let (place, numbers, promises) = indicator::public::told(&app, &slug).await?;
    let other = |_| Error::Internal("the numbers have another shape than is described");
    let numbers: Option<Numbers> = numbers.map(serde_json::from_value).transpose().map_err(other)?;
    let promises = serde_json::from_value(promises).map_err(other)?;
    asked.answer(&Working { place: place.slug.clone(), numbers, promises })
}

/// This description.
#[utoipa::path(get, path = "/api/openapi.json", tag = "reading", operation_id = "describe", responses((status = 200, description = "OpenAPI 3.1", body = serde_json::Map<String, serde_json::Value>)))]
pub async fn openapi(State(app): State<App>, asked: Asked) -> Answer {
    Ok(asked.send(Bytes::from_static(document(&app.config.public_url)?.as_bytes())))
}
