//! Trouble for programs: problem details (RFC 9457) in plain words. They say what was wrong and what would be right, and never
//! repeat what was sent.

use super::error::{Trouble, status_of};
use crate::error::Error;
use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{borrow::Cow, sync::Arc};

/// The media type of a problem.
pub const MEDIA: &str = "application/problem+json";

/// One field that is wrong.
#[derive(Debug, Clone, serde::Serialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldProblem {
    /// Its name.
    #[schema(example = "words")]
    pub field: &'static str,
    /// What is wrong with it, and what would be right.
    #[schema(example = "Write 1 to 4000 letters.")]
    pub detail: Cow<'static, str>,
}

/// What went wrong, in plain words (RFC 9457). Nothing that was sent is repeated in it.
#[derive(Debug, Clone, serde::Serialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// A name for this kind of problem. It never changes.
    #[schema(format = "uri", example = "urn:hearback:problem:not-found")]
    #[serde(rename = "type")]
    pub kind: String,
    #[schema(example = "Nothing is here")]
    pub title: &'static str,
    /// The HTTP status of the answer, once more.
    #[schema(minimum = 400, maximum = 599, example = 404)]
    pub status: u16,
    #[schema(example = "No place, promise or address of this name can be read by everyone.")]
    pub detail: &'static str,
    /// The fields that are wrong, if the problem is in what was sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
    /// More that belongs into the answer's header.
    #[serde(skip)]
    challenge: Option<&'static str>,
    /// Our own fault, for the log.
    #[serde(skip)]
    cause: Option<Arc<Error>>,
}

impl Problem {
    #[must_use]
    pub fn new(status: StatusCode, name: &str, title: &'static str, detail: &'static str) -> Problem {
        Problem { kind: format!("urn:hearback:problem:{name}"), title, status: status.as_u16(), detail, errors: Vec::new(), challenge: None, cause: None }
    }

    /// What was sent has fields that are wrong.
    #[must_use]
    pub fn fields(errors: Vec<FieldProblem>) -> Problem {
        let problem = Problem::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "fields",
            "Some fields are wrong",
            "Nothing was kept. Each field that is wrong is listed under errors.",
        );
        Problem { errors, ..problem }
    }

    /// The same with one more header: how to show who one is (RFC 6750).
    #[must_use]
    pub fn challenge(self, challenge: &'static str) -> Problem {
        Problem { challenge: Some(challenge), ..self }
    }

    /// The problem of an error, under the status it was answered with.
    #[must_use]
    pub fn of(error: &Error, status: StatusCode) -> Problem {
        let (name, title, detail) = match (error, status) {
            (_, StatusCode::METHOD_NOT_ALLOWED) => {
                ("method", "Not in this way", "This address is there, but it does not answer this method. The header Allow says which it answers.")
            }
            (Error::NotFound, _) => ("not-found", "Nothing is here", "No place, promise or address of this name can be read by everyone."),
            (Error::NotYours, _) => ("origin", "Not from there", "A page of another house may not write here."),
            (Error::Stale, _) => ("stale", "Something newer came first", "Read it again, then write."),
            (Error::TooMany, _) => {
                ("too-many", "Too much at once", "Wait as many seconds as the header Retry-After says, then send it again. Nothing was kept.")
            }
            (Error::Refused(_), StatusCode::PAYLOAD_TOO_LARGE) => ("too-large", "Too large", "Nothing was kept. Send less."),
            (Error::Refused(_), StatusCode::BAD_REQUEST) => {
                ("unreadable", "It cannot be read", "The address, its query or what was sent is not well formed. Nothing was kept.")
            }
            (Error::Refused(_), _) => ("refused", "It cannot be granted", "As things stand this cannot be done. Nothing was kept."),
            (Error::Database(_), _) => ("away", "Not now", "The database is away for a moment. Nothing was kept. Send it again in a minute."),
            (Error::Internal(_), _) => ("fault", "Our own fault", "Something went wrong here. Nothing was kept."),
        };
        Problem::new(status, name, title, detail)
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        let status = status_of(&error);
        let problem = Problem::of(&error, status);
        Problem { cause: Some(Arc::new(error)).filter(|_| status.is_server_error()), ..problem }
    }
}

impl IntoResponse for Problem {
    fn into_response(mut self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let (cause, challenge) = (self.cause.take(), self.challenge);
        let mut response = (status, Json(self)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA));
        if let Some(challenge) = challenge {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        if matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        }
        if let Some(cause) = cause {
            response.extensions_mut().insert(Trouble(cause));
        }
        response
    }
}

/// Gives every refusal under /api the form of a problem, and logs once what is our fault.
pub(super) fn speak(mut response: Response, route: &str) -> Response {
    let status = response.status();
    let trouble = response.extensions_mut().remove::<Trouble>();
    if let Some(Trouble(error)) = trouble.as_ref().filter(|_| status.is_server_error()) {
        tracing::error!(route, error = %error, "our fault");
    }
    let said = response.headers().get(header::CONTENT_TYPE).is_some_and(|v| v.as_bytes() == MEDIA.as_bytes());
    if said || !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    let problem = trouble.map_or_else(|| Problem::of(&Error::Refused("err-form"), status), |Trouble(error)| Problem::of(&error, status));
    let mut told = problem.into_response();
    // What it does answer (RFC 9110, 15.5.6).
    if let Some(allow) = response.headers_mut().remove(header::ALLOW) {
        told.headers_mut().insert(header::ALLOW, allow);
    }
    told
}
