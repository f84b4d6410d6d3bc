//! The door of the desk: who comes in, with what seat, and which forms are believed.

pub mod away;
mod cookie;
mod me;
mod sign_in;

pub use me::{end_sessions, me, password, sign_out};
pub use sign_in::{let_in, sign_in, signed_in};

use super::{Role, Seat, open, touch, view};
use crate::{
    app::App,
    error::{Error, Result},
    ground::web::{form::Fields, page::Desk},
    house::place::Tree,
};
use axum::{
    extract::{FromRequest, FromRequestParts, Request, State},
    http::{HeaderMap, Method, StatusCode, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;
use subtle::ConstantTimeEq;

/// Stands before every route of the desk: finds the session's [`Seat`] and lets in who has one of the roles anywhere.
/// What they may see behind the door is decided place by place.
pub async fn door(State((app, roles)): State<(App, &'static [Role])>, mut request: Request, next: Next) -> Response {
    let token = cookie::read(request.headers(), &app.config);
    let seat = match seat_of(&app, token).await {
        Ok(Some(seat)) => seat,
        Ok(None) => return outside(&app, request).await,
        Err(e) => return e.into_response(),
    };
    if !seat.has(roles) {
        return Error::NotYours.into_response();
    }
    request.extensions_mut().insert(seat);
    next.run(request).await
}

/// What a browser brought when it opened a line: looked at again for as long as the line is there. Watching is no use of
/// a session, so a page that is left open does not keep one alive.
pub struct Pass(Option<String>);

impl Pass {
    #[must_use]
    pub fn of(app: &App, headers: &HeaderMap) -> Pass {
        Pass(cookie::read(headers, &app.config))
    }

    /// Who has it, as their posts stand now; nobody once the session is over.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn seat(&self, app: &App) -> Result<Option<Seat>> {
        let Some(token) = &self.0 else { return Ok(None) };
        Ok(open(&mut app.db.read().await?, &app.keys, token, app.clock.now()).await?.map(|found| found.seat))
    }
}

async fn seat_of(app: &App, token: Option<String>) -> Result<Option<Seat>> {
    let Some(token) = token else { return Ok(None) };
    let now = app.clock.now();
    let Some(found) = open(&mut app.db.read().await?, &app.keys, &token, now).await? else { return Ok(None) };
    if found.stale {
        let session = found.seat.session_id.clone();
        app.db.write(move |tx| Box::pin(async move { touch(tx, &session, now).await })).await?;
    }
    Ok(Some(found.seat))
}

/// Nobody is signed in. Who only looks is asked to sign in; who sent something gets it back, so that it is not lost.
async fn outside(app: &App, request: Request) -> Response {
    let to = came_from(request.uri().path(), request.method());
    if matches!(*request.method(), Method::GET | Method::HEAD) || request.uri().path() == "/desk/sign-out" {
        return Redirect::to(&sign_in::address(&to)).into_response();
    }
    let fields = match Fields::from_request(request, app).await {
        Ok(fields) => fields,
        Err(unread) => return unread.into_response(),
    };
    let main = view::signed_out(typed(&fields), &sign_in::address(&to));
    match front(app, "Sign in again", main).await {
        Ok(page) => (StatusCode::UNAUTHORIZED, page).into_response(),
        Err(e) => e.into_response(),
    }
}

/// What somebody wrote in a form that could not be taken.
fn typed(fields: &Fields) -> &str {
    ["words", "did", "letter", "decided", "answer"].map(|name| fields.get(name)).into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// The page from which a form was sent: the thing it belongs to.
fn came_from(path: &str, method: &Method) -> String {
    if *method == Method::GET {
        return path.to_string();
    }
    let steps: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
    match steps[..] {
        ["desk", room @ ("concern" | "places" | "people" | "handover" | "groups" | "meetings"), thing, ..] => format!("/desk/{room}/{thing}"),
        ["desk", room @ ("places" | "people" | "mail" | "me" | "away" | "handover" | "programs" | "hooks" | "groups" | "meetings"), ..] => {
            format!("/desk/{room}")
        }
        _ => "/desk".to_string(),
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Seat {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        parts.extensions.get::<Seat>().cloned().ok_or(Error::Internal("a request came to the desk past its door"))
    }
}

/// A form of the desk that was sent from a page of this very session.
pub struct SentForm(pub Fields);

impl<S: Send + Sync> FromRequest<S> for SentForm {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let seat = Seat::from_request_parts(&mut parts, state).await.map_err(Error::into_response)?;
        let fields = Fields::from_request(Request::from_parts(parts, body), state).await.map_err(IntoResponse::into_response)?;
        if bool::from(fields.get("form").as_bytes().ct_eq(seat.form_secret.as_bytes())) {
            return Ok(SentForm(fields));
        }
        // Most likely they signed in again in another window. Their words come back to them.
        let words = typed(&fields);
        if words.is_empty() {
            return Err(Error::NotYours.into_response());
        }
        let page = shell("Hearback", &seat, "Not sent", "", view::older_page(words));
        Err((StatusCode::FORBIDDEN, page).into_response())
    }
}

/// A page of the desk for someone who is signed in.
///
/// # Errors
/// When the places cannot be read.
pub async fn page(app: &App, seat: &Seat, title: &str, here: &str, main: Markup) -> Result<Markup> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    Ok(shell(&house_name(&tree, seat), seat, title, here, main))
}

fn shell(name: &str, seat: &Seat, title: &str, here: &str, main: Markup) -> Markup {
    let person = Some((seat.first_name(), seat.form_secret.as_str()));
    Desk { title, name, tabs: &seat.tabs(), here, person, class: "" }.page(main)
}

/// A page of the desk for someone who is not signed in.
///
/// # Errors
/// When the places cannot be read.
pub async fn front(app: &App, title: &str, main: Markup) -> Result<Markup> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let mut roots = tree.all().iter().filter(|p| p.parent_id.is_none());
    let name = match (roots.next(), roots.next()) {
        (Some(only), None) => only.name.clone(),
        _ => "Hearback".to_string(),
    };
    Ok(Desk { title, name: &name, tabs: &[], here: "", person: None, class: "" }.page(main))
}

/// What the header says: the one place where this person works, or the organisation.
#[must_use]
pub fn house_name(tree: &Tree, seat: &Seat) -> String {
    let Some(place) = seat.posts.first().and_then(|post| tree.id(&post.place_id).ok()) else { return "Hearback".to_string() };
    if seat.posts.iter().all(|post| post.place_id == place.id) {
        return place.name.clone();
    }
    tree.upwards(&place).last().map_or_else(|| place.name.clone(), |root| root.name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_comes_from_the_thing_it_belongs_to() {
        let from = |path: &str| came_from(path, &Method::POST);
        assert_eq!(from("/desk/concern/7/replies"), "/desk/concern/7");
        assert_eq!(from("/desk/people/7/posts/8/end"), "/desk/people/7");
        assert_eq!(from("/desk/places"), "/desk/places");
        assert_eq!(from("/desk/me/password"), "/desk/me");
        assert_eq!(from("/desk/sign-out"), "/desk");
        assert_eq!(came_from("/desk/numbers", &Method::GET), "/desk/numbers");
    }
}
