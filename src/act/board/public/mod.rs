//! The doors of a board: its page, the same in a frame, on a screen and for programs, and each promise's own page. All of
//! them are drawn from one reading and kept ([`Shelf`]); an address that asks for what is not there gets the first page.

mod live;
mod shelf;

pub use live::{newest, update};
pub use shelf::{Kept, Shelf, board, turns};

use super::Show;
use crate::{app::App, error::Result, ground::web::Visit};
use axum::{
    extract::{Path, RawQuery, State},
    http::HeaderMap,
    response::Response,
};
use shelf::Sheet;

/// What an address asks for. What it says wrongly, it does not say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    pub show: Show,
    pub after: usize,
    n: usize,
    pause: bool,
}

impl Asked {
    #[must_use]
    pub fn read(query: &str) -> Asked {
        let mut asked = Asked::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let number = || value.parse::<u32>().ok().and_then(|n| usize::try_from(n).ok()).unwrap_or_default();
            match &*name {
                "show" => asked.show = Show::read(&value),
                "after" => asked.after = number(),
                "n" => asked.n = number(),
                "pause" => asked.pause = value == "1",
                _ => {}
            }
        }
        asked
    }
}

type Query = RawQuery;

fn asked(query: Query) -> Asked {
    Asked::read(query.0.as_deref().unwrap_or_default())
}

/// `GET /p/{place}/board`
pub async fn show(State(app): State<App>, visit: Visit, Path(slug): Path<String>, query: Query, headers: HeaderMap) -> Result<Response> {
    let asked = asked(query);
    shelf::send(&app, &slug, visit.locale, Sheet::Page(asked.show, asked.after), &headers).await
}

/// `GET /p/{place}/board/embed`: for a frame in anybody's page.
pub async fn framed(State(app): State<App>, visit: Visit, Path(slug): Path<String>, query: Query, headers: HeaderMap) -> Result<Response> {
    let asked = asked(query);
    shelf::send(&app, &slug, visit.locale, Sheet::Framed(asked.show, asked.after), &headers).await
}

/// `GET /p/{place}/board/tv`: one card after the other, by itself.
pub async fn screen(State(app): State<App>, visit: Visit, Path(slug): Path<String>, query: Query, headers: HeaderMap) -> Result<Response> {
    let asked = asked(query);
    shelf::send(&app, &slug, visit.locale, Sheet::Screen(asked.n, asked.pause), &headers).await
}

/// `GET /p/{place}/promise/{number}`
pub async fn promise(State(app): State<App>, visit: Visit, Path((slug, number)): Path<(String, String)>, headers: HeaderMap) -> Result<Response> {
    shelf::send(&app, &slug, visit.locale, Sheet::Whole(number.parse().unwrap_or_default()), &headers).await
}

/// `GET /p/{place}/board.json`
pub async fn as_json(State(app): State<App>, visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Result<Response> {
    shelf::send(&app, &slug, visit.locale, Sheet::Json, &headers).await
}

/// `GET /p/{place}/board.csv`
pub async fn as_csv(State(app): State<App>, visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Result<Response> {
    shelf::send(&app, &slug, visit.locale, Sheet::Csv, &headers).await
}

/// `GET /p/{place}/board.atom`
pub async fn as_atom(State(app): State<App>, visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Result<Response> {
    shelf::send(&app, &slug, visit.locale, Sheet::Atom, &headers).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_says_wrongly_it_does_not_say() {
        let read = |query: &str| {
            let asked = Asked::read(query);
            (asked.show, asked.after, asked.n, asked.pause)
        };
        assert_eq!(read("show=late&after=40&n=3&pause=1"), (Show::Late, 40, 3, true));
        for wrong in ["", "show=&after=", "show=x&after=-1&n=1.5&pause=2", "after=99999999999999999999", "after=%ff%00&show[]=late", "&&==&"] {
            assert_eq!(Asked::read(wrong), Asked::default(), "{wrong}");
        }
    }
}
