//! The words with which people are told who is next: drafted in the language of each conversation, read over, then sent.

use super::{Leaving, one};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{
        db::Id,
        web::{
            form::{Fields, too_long},
            words::Locale,
        },
    },
    hear::{
        concern::{Row, desk::ANSWERERS},
        dialogue::Speaker,
        handover::{hand_over, out_of_reach, view},
    },
    house::staff::{Person, Problems, Seat, desk, desk::SentForm, first_name},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::sync::LazyLock;

/// `POST /desk/handover/{id}`: `take-{concern}` of each that is handed over and `to`, who is next; then, once the words were
/// read over, `words-{language}` of each language and `go`.
pub async fn hand(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let leaving = Leaving::of(&app, &seat, &id).await?;
    let rows: Vec<&Row> = leaving.rows().into_iter().filter(|row| fields.has(&format!("take-{}", row.id))).collect();
    let next = leaving.next().into_iter().find(|p| p.id.0 == fields.get("to"));
    let mut problems = Problems::new();
    if rows.is_empty() {
        problems.push(("take", "Choose at least one conversation".into()));
    }
    match next {
        None => problems.push(("to", "Choose who is next".into())),
        Some(next) => problems.extend(
            out_of_reach(next, rows.iter().copied(), &leaving.tree, leaving.from)
                .map(|place| ("to", format!("{} cannot answer all of these at {place}: choose somebody else, or leave some out", next.name))),
        ),
    }
    let Some(next) = next.filter(|_| problems.is_empty()) else { return one(&app, &seat, &leaving, 0, &fields, &problems).await };
    let tongues = tongues(&rows);
    if !fields.has("go") {
        return written(&app, &seat, &leaving, next, &rows, &drafts(&seat, &leaving, next, &tongues), &problems, StatusCode::OK).await;
    }
    let words: Vec<(Locale, String)> = tongues.iter().map(|l| (*l, fields.get(field(*l)).to_string())).collect();
    for (locale, words) in &words {
        problems.extend(problem(&fields, words).map(|sentence| (field(*locale), sentence)));
    }
    if !problems.is_empty() {
        return written(&app, &seat, &leaving, next, &rows, &words, &problems, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match send(&app, &seat, &leaving, next, &rows, &words).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/handover/{id}?told={}", rows.len())).into_response()),
        // Something was answered, taken or erased since the page was made.
        Err(Error::Stale | Error::NotYours | Error::NotFound) => {
            let leaving = Leaving::of(&app, &seat, &id).await?;
            let problems = vec![("take", "Something changed since this page was opened: look once more. Nobody was told anything".into())];
            one(&app, &seat, &leaving, 0, &fields, &problems).await
        }
        Err(e) => Err(e),
    }
}

async fn send(app: &App, seat: &Seat, leaving: &Leaving, next: &Person, rows: &[&Row], words: &[(Locale, String)]) -> Result<()> {
    let now = app.clock.now();
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let place = leaving.tree.id(&row.place_id)?;
        let role = seat.role_at(ANSWERERS, &place).ok_or(Error::NotYours)?;
        let tongue = Locale::from_tag(&row.locale).unwrap_or_default();
        let words = words.iter().find(|(l, _)| *l == tongue).map(|(_, words)| words.clone()).ok_or(Error::Stale)?;
        all.push((row.id.clone(), place, Speaker { staff_id: seat.staff_id.clone(), signed: seat.signed(), role: role.key() }, words));
    }
    let (keys, leaver, next) = (app.keys.clone(), leaving.person.id.clone(), next.id.clone());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                for (id, place, by, words) in all {
                    hand_over(tx, &keys, &place, &id, &leaver, &next, &words, &by, now).await?;
                }
                Ok(())
            })
        })
        .await
}

/// The languages of some conversations, each once.
fn tongues(rows: &[&Row]) -> Vec<Locale> {
    Locale::ALL.into_iter().filter(|l| rows.iter().any(|row| Locale::from_tag(&row.locale).unwrap_or_default() == *l)).collect()
}

/// What stands in the page to be changed or sent as it is.
fn drafts(seat: &Seat, leaving: &Leaving, next: &Person, tongues: &[Locale]) -> Vec<(Locale, String)> {
    let draft = |l: Locale| {
        let (date, one) = (l.day(leaving.from), first_name(&next.name));
        let text = if seat.staff_id == leaving.person.id {
            l.with("handover-mine", &[("date", &date), ("one", one)])
        } else if seat.staff_id == next.id {
            l.with("handover-me", &[("date", &date)])
        } else {
            l.with("handover-ours", &[("date", &date), ("one", one)])
        };
        // Isolating marks are no text: they would be taken out again with a warning.
        text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
    };
    tongues.iter().map(|l| (*l, draft(*l))).collect()
}

/// The name of the field for a language.
pub fn field(locale: Locale) -> &'static str {
    static FIELDS: LazyLock<[String; Locale::COUNT]> = LazyLock::new(|| Locale::ALL.map(|locale| format!("words-{}", locale.tag())));
    &FIELDS[locale as usize]
}

fn problem(fields: &Fields, words: &str) -> Option<String> {
    if fields.is_spoilt() {
        return Some("Some signs could not be read and were taken out. Look at your words, then send them again".into());
    }
    if words.is_empty() {
        return Some("Write who answers from then on".into());
    }
    too_long(words).map(|over| format!("Too long by {over} letters. Take some out"))
}

async fn written(
    app: &App,
    seat: &Seat,
    leaving: &Leaving,
    next: &Person,
    rows: &[&Row],
    words: &[(Locale, String)],
    problems: &Problems,
    status: StatusCode,
) -> Result<Response> {
    let words: Vec<view::Words> = words.iter().map(|(locale, words)| view::Words { locale: *locale, field: field(*locale), words }).collect();
    let main = view::words(&view::Written { form: &seat.form_secret, leaver: &leaving.person, next, from: leaving.from, rows, words: &words, problems });
    let title = if problems.is_empty() { "Tell people who is next" } else { "Error: Tell people who is next" };
    Ok((status, desk::page(app, seat, title, "/desk/handover", main).await?).into_response())
}
