//! `GET /p/{place}/poster`: `size` is a3 or a4, `print` may be large, `add` (repeated) the number of a promise that shall stand
//! on it, too. Who prints it is whoever opens it: the poster is made of what everyone may read.

use super::{Paper, cards, fitted, view};
use crate::{
    app::App,
    error::Result,
    ground::web::{
        Visit,
        page::{Guest, Tongues},
        qr::qr,
    },
};
use axum::extract::{Path, RawQuery, State};
use maud::Markup;

/// The most anyone can add.
const MOST_ADDED: usize = 6;

/// What was asked for. What nobody knows is left out: an address typed wrong prints the usual poster.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    pub is_a4: bool,
    pub is_large: bool,
    pub added: Vec<i64>,
}

impl Asked {
    #[must_use]
    pub fn read(query: &str) -> Asked {
        let mut asked = Asked::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match (name.as_ref(), value.as_ref()) {
                ("size", size) => asked.is_a4 = size.eq_ignore_ascii_case("a4"),
                ("print", print) => asked.is_large = print == "large",
                ("add", number) => {
                    let number: Option<i64> = number.parse().ok();
                    asked.added.extend(number.filter(|n| asked.added.len() < MOST_ADDED && !asked.added.contains(n)));
                }
                _ => {}
            }
        }
        asked
    }

    /// The address of a poster that differs in something.
    #[must_use]
    pub fn with(&self, home: &str, change: impl FnOnce(&mut Asked)) -> String {
        let mut asked = self.clone();
        change(&mut asked);
        let mut query = vec![format!("size={}", if asked.is_a4 { "a4" } else { "a3" })];
        query.extend(asked.is_large.then(|| "print=large".to_string()));
        query.extend(asked.added.iter().map(|n| format!("add={n}")));
        format!("{home}/poster?{}", query.join("&"))
    }
}

pub async fn show(State(app): State<App>, visit: Visit, Path(slug): Path<String>, RawQuery(query): RawQuery) -> Result<Markup> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = tree.slug(&slug)?;
    let asked = Asked::read(&query.unwrap_or_default());
    let all = cards(&mut app.db.read().await?, &tree, &place, &asked.added, now).await?;
    let (sheets, left_out) = fitted(&all, if asked.is_large { Paper::Large } else { Paper::One });
    let (l, home) = (visit.locale, place.home());
    let tell = format!("{}{home}/tell", app.config.origin());
    let code = qr(&tell, &l.t("poster-tell"))?;
    let address = tell.split_once("://").map_or(tell.as_str(), |(_, rest)| rest);
    let poster = view::Poster { place: &place, today: place.today(now), asked: &asked, sheets: &sheets, left_out, code: &code, address };
    let main = view::page(l, &poster, &all);
    let at = asked.with(&home, |_| {});
    Ok(Guest { locale: l, title: &l.t("poster-title"), place: Some((&place.name, home)), tongues: Tongues::At(&at), wide: true }.page(main))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_stays_in_the_address() {
        let asked = Asked::read("size=a4&print=large&add=103&add=103&add=x&add=-1&y=1");
        assert_eq!(asked, Asked { is_a4: true, is_large: true, added: vec![103, -1] });
        assert_eq!(asked.with("/p/northside", |a| a.added.push(104)), "/p/northside/poster?size=a4&print=large&add=103&add=-1&add=104");
        assert_eq!(Asked::read("size=%ff&size=&print=&add=").with("/p/n", |_| {}), "/p/n/poster?size=a3");
        assert_eq!(Asked::read(&"add=1&add=2&add=3&add=4&add=5&add=6&add=7".repeat(99)).added.len(), MOST_ADDED);
    }
}
