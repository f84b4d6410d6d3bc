//! Who stands before the doors at which programs write: nobody without a key that may do it.

use crate::{
    app::App,
    error::Error,
    ground::web::problem::Problem,
    house::key::{self, Pass, Scope},
};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Lets in who shows a key that may do this. Which places it reaches is decided behind the door.
pub async fn door(State((app, scope)): State<(App, Scope)>, mut request: Request, next: Next) -> Response {
    match pass(&app, request.headers(), scope).await {
        Ok(pass) => {
            request.extensions_mut().insert(pass);
            next.run(request).await
        }
        Err(problem) => problem.into_response(),
    }
}

/// The key that was shown at the door.
pub struct Shown(pub Pass);

impl<S: Sync> FromRequestParts<S> for Shown {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Pass>().cloned().map(Shown).ok_or_else(|| Error::Internal("a program came in past its door").into())
    }
}

const WHO: &str = "Bearer realm=\"hearback\"";

/// The key that came with a request, if it may do this.
///
/// # Errors
/// 401 without a key that opens anything, 403 without this scope.
async fn pass(app: &App, headers: &HeaderMap, scope: Scope) -> Result<Pass, Problem> {
    let shown = headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).and_then(|v| v.split_once(' '));
    let Some((_, shown)) = shown.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")) else {
        let problem = Problem::new(
            StatusCode::UNAUTHORIZED,
            "no-key",
            "A key is needed",
            "Writing needs a key, sent as Authorization: Bearer hb_…. A manager of the place can make one.",
        );
        return Err(problem.challenge(WHO));
    };
    let pass = key::open(&mut app.db.read().await?, &app.keys, shown.trim()).await?.ok_or_else(|| {
        let problem = Problem::new(
            StatusCode::UNAUTHORIZED,
            "key",
            "This key opens nothing",
            "It was mistyped, or it has been ended. A manager of the place can make another.",
        );
        problem.challenge("Bearer realm=\"hearback\", error=\"invalid_token\"")
    })?;
    if pass.has(scope) {
        return Ok(pass);
    }
    let challenge = match scope {
        Scope::Concerns => "Bearer realm=\"hearback\", error=\"insufficient_scope\", scope=\"concerns:write\"",
        Scope::Promises => "Bearer realm=\"hearback\", error=\"insufficient_scope\", scope=\"promises:write\"",
    };
    Err(Problem::new(StatusCode::FORBIDDEN, "scope", "This key may not do that", "A manager of the place can make a key that may.").challenge(challenge))
}

/// The key is good, but for another place.
pub(super) fn beyond() -> Problem {
    Problem::new(StatusCode::FORBIDDEN, "place", "This key is for another place", "It reaches its own place and those below it.")
}
