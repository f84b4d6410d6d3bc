//! Being away: who covers, and until when.

use super::{Line, Problems, choice};
use crate::{
    clock::Day,
    ground::web::{form::Fields, parts, words::Locale},
    house::staff::{Absence, Person, Seat, first_name},
};
use maud::{Markup, html};

/// "Away until Thu 3 Dec, Tom covers", of an absence that stands or is to come.
#[must_use]
pub fn away_until(people: &[Person], person: &Person, today: Day) -> Option<String> {
    let absence = person.absence(today)?;
    let until = parts::short(absence.to_day);
    let deputy = people.iter().find(|p| p.id == absence.deputy_id).filter(|_| person.is_covered(people, today));
    let covers = deputy.map_or("nobody covers any more".to_string(), |p| format!("{} covers", first_name(&p.name)));
    Some(if absence.has_begun(today) {
        format!("Away until {until}, {covers}")
    } else {
        format!("Away from {} until {until}, {covers}", parts::short(absence.from_day))
    })
}

/// What the page shows and brought.
pub struct Away<'a> {
    pub seat: &'a Seat,
    pub today: Day,
    /// What stands or is to come, in words.
    pub stands: Option<(&'a Absence, String)>,
    /// Who could cover.
    pub deputies: &'a [&'a Person],
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

/// One's own absence: what stands, or a form for the next.
pub fn away(page: &Away) -> Markup {
    let form = || parts::hidden("form", &page.seat.form_secret);
    html! {
        (parts::crumb("/desk/me", "My account", None))
        (parts::problems(Locale::English, page.problems))
        h1 { "When you are away" }
        @if let Some((absence, words)) = &page.stands {
            p.panel role="status" { (words) "." }
            p { "What you hold stands with them until then, and they are reminded in your place. It ends by itself." }
            form method="post" action="/desk/away/end" { (form()) button { @if absence.has_begun(page.today) { "I am back" } @else { "I am not going away" } } }
        } @else if page.deputies.is_empty() {
            p { "Nobody else can answer everywhere you answer, so nobody can cover for you yet. Ask whoever looks after the settings to give a colleague what you may do." }
        } @else {
            p.hint { "A colleague covers: what you hold stands with them, and you are not reminded: they are. Nobody asks why." }
            (next(page, &form()))
        }
    }
}

fn next(page: &Away, secret: &Markup) -> Markup {
    html! {
        form.narrow #away method="post" action="/desk/away" {
            (secret)
            (away_fields(page.deputies, page.today, "you", page.typed, page.problems))
            button { "I am away" }
        }
    }
}

/// From when until when somebody is away, and who covers for them.
#[must_use]
pub fn away_fields(deputies: &[&Person], today: Day, whom: &str, typed: &Fields, problems: &Problems) -> Markup {
    let from = if typed.has("from") { typed.get("from").to_string() } else { today.date().to_string() };
    let option = |p: &&Person| {
        let away = p.absence(today).map_or(String::new(), |a| format!(" (away until {})", parts::short(a.to_day)));
        format!("{}{away}", p.name)
    };
    let deputies: Vec<(&str, String)> = deputies.iter().map(|p| (p.id.0.as_str(), option(p))).collect();
    html! {
        (Line::new("from", "First day away").kind("date").value(&from).show(problems))
        (Line::new("until", "Last day away").kind("date").value(typed.get("until")).show(problems))
        (choice("deputy", &format!("Who covers for {whom}"), &format!("They can answer everywhere {whom} can"), &deputies, typed.get("deputy"), problems))
    }
}
