//! The sign-in page and what it brings.

use super::{cookie, front};
use crate::{
    app::App,
    config::Totp,
    error::{Error, Result},
    ground::web::{Visit, form::Fields},
    house::staff::{Attempt, Outcome, Problems, open, sign_in as attempt, view},
};
use axum::{
    extract::{RawQuery, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

/// `GET /desk/sign-in`
pub async fn sign_in(State(app): State<App>, RawQuery(query): RawQuery) -> Result<Response> {
    let query = Fields::parse(query.unwrap_or_default().as_bytes());
    let to = local(query.get("to")).unwrap_or_default();
    form(&app, StatusCode::OK, "", &to, None).await
}

/// `POST /desk/sign-in`
pub async fn signed_in(State(app): State<App>, visit: Visit, fields: Fields) -> Result<Response> {
    let now = app.clock.now();
    let to = local(fields.get("to"));
    let typed = Attempt {
        email: fields.get("email").to_string(),
        password: fields.get("password").to_string(),
        code: fields.get("code").to_string(),
        from: visit.from,
    };
    let email = typed.email.clone();
    match attempt(&app.db, &app.keys, &app.limits, app.config.totp, typed, now).await? {
        Outcome::In { token, .. } => let_in(&app, &token, to.as_deref()).await,
        Outcome::Wrong => {
            let sentence = match app.config.totp {
                Totp::Required => "That did not fit. Check the e-mail, the password and the six numbers. Numbers that were used once do not work again",
                Totp::Off => "That did not fit. Check the e-mail and the password",
            };
            form(&app, StatusCode::UNPROCESSABLE_ENTITY, &email, &to.unwrap_or_default(), Some(sentence.to_string())).await
        }
        Outcome::Wait(seconds) => {
            let sentence = format!("That did not fit too often. Wait {}, then try again", in_words(seconds));
            let mut page = form(&app, StatusCode::TOO_MANY_REQUESTS, &email, &to.unwrap_or_default(), Some(sentence)).await?;
            page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            Ok(page)
        }
    }
}

async fn form(app: &App, status: StatusCode, email: &str, to: &str, wrong: Option<String>) -> Result<Response> {
    let problems: Problems = wrong.into_iter().map(|sentence| ("email", sentence)).collect();
    let title = if problems.is_empty() { "Sign in" } else { "Error: Sign in" };
    let main = view::sign_in(email, to, app.config.totp == Totp::Required, &problems);
    Ok((status, front(app, title, main).await?).into_response())
}

/// A session has begun: the browser gets its token and goes where its person wanted to, or to what they may do first.
///
/// # Errors
/// When the session cannot be read.
pub async fn let_in(app: &App, token: &str, to: Option<&str>) -> Result<Response> {
    let to = match to {
        Some(to) => to.to_string(),
        None => {
            let found = open(&mut app.db.read().await?, &app.keys, token, app.clock.now()).await?;
            let first = found.and_then(|found| found.seat.tabs().first().map(|(address, _)| *address));
            first.unwrap_or("/desk/me").to_string()
        }
    };
    let mut response = Redirect::to(&to).into_response();
    let given = HeaderValue::from_str(&cookie::give(token, &app.config)).map_err(|_| Error::Internal("a token is no text"))?;
    response.headers_mut().insert(header::SET_COOKIE, given);
    Ok(response)
}

/// The address of the sign-in page that leads on to another.
pub fn address(to: &str) -> String {
    match local(to) {
        Some(to) if to != "/desk" => format!("/desk/sign-in?to={}", url::form_urlencoded::byte_serialize(to.as_bytes()).collect::<String>()),
        _ => "/desk/sign-in".to_string(),
    }
}

/// An address of the desk, if it is one: nobody is sent anywhere else by us, nor back to the sign-in page.
fn local(to: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-_?=&%.".contains(c);
    let rest = to.strip_prefix("/desk")?;
    let whole = rest.is_empty() || rest.starts_with('/') || rest.starts_with('?');
    let ours = whole && to.len() <= 200 && to.chars().all(plain) && !to.contains("//") && !to.contains("..");
    (ours && !rest.starts_with("/sign-")).then(|| to.to_string())
}

fn in_words(seconds: i64) -> String {
    match seconds {
        ..=1 => "1 second".to_string(),
        2..=90 => format!("{seconds} seconds"),
        _ => format!("{} minutes", (seconds + 59) / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_strangers() {
        for ours in ["/desk", "/desk/concern/0af3", "/desk?list=waiting&page=2", "/desk/people"] {
            assert_eq!(local(ours).as_deref(), Some(ours));
        }
        for trap in [
            "",
            "/",
            "https://evil.example/desk",
            "//evil.example/desk",
            "/desk//evil.example",
            "/deskx",
            "/desk\\@evil",
            "/desk/\nx",
            "/desk/..//x",
            "/desk/sign-in",
            "/desk/sign-out",
            "desk",
            "/desk@evil.example",
            "/desk/ż",
        ] {
            assert_eq!(local(trap), None, "{trap}");
        }
        assert_eq!(address("/desk/concern/7?x=1"), "/desk/sign-in?to=%2Fdesk%2Fconcern%2F7%3Fx%3D1");
        assert_eq!(address("//evil"), "/desk/sign-in");
    }

    #[test]
    fn waiting_is_said_in_words() {
        assert_eq!([1, 4, 64, 128, 900].map(in_words), ["1 second", "4 seconds", "64 seconds", "3 minutes", "15 minutes"]);
    }
}
