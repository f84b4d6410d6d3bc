//! Trouble, from the words of the house to a status; the page is drawn by the guard, who knows the language.

use crate::error::Error;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// Travels with a bare response until the guard draws the page.
#[derive(Clone)]
pub struct Trouble(pub Arc<Error>);

/// A response that the guard will turn into a page.
pub fn trouble(status: StatusCode, error: Error) -> Response {
    let mut response = status.into_response();
    response.extensions_mut().insert(Trouble(Arc::new(error)));
    response
}

/// The status of an error.
#[must_use]
pub fn status_of(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::NotYours => StatusCode::FORBIDDEN,
        Error::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Stale => StatusCode::CONFLICT,
        Error::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Error::Database(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        trouble(status_of(&self), self)
    }
}

/// The ids of the title and the sentence a guest reads.
#[must_use]
pub fn sentence(error: &Error, status: StatusCode) -> (&'static str, &'static str) {
    match error {
        Error::NotFound if status == StatusCode::METHOD_NOT_ALLOWED => ("err-title", "err-form"),
        Error::NotFound => ("not-found-title", "not-found"),
        Error::NotYours => ("err-title", "err-origin"),
        Error::Refused(id) => ("err-title", id),
        Error::Stale => ("err-title", "err-sent-already"),
        Error::TooMany => ("wait-title", "err-many"),
        Error::Database(_) | Error::Internal(_) => ("fault-title", "err-fault"),
    }
}
