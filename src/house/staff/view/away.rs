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
            p { "What you hold stands with your deputy until then, and mail that would come to you goes there. It ends by itself." }
            form method="post" action="/desk/away/end" { (form()) button { @if absence.has_begun(page.today) { "I am back" } @else { "I am not going away" } } }
        } @else if page.deputies.is_empty() {
            p { "Nobody else can answer everywhere you answer, so nobody can cover for you yet. Ask whoever looks after the settings to give a colleague what you may do." }
        } @else {
            p.hint { "A colleague covers: what you hold stands with them, and mail that would come to you goes to them. Nobody asks why." }
            (next(page, &form()))
        }
    }
}

fn next(page: &Away, secret: &Markup) -> Markup {
    let typed = |name: &str, otherwise: String| if page.typed.has(name) { page.typed.get(name).to_string() } else { otherwise };
    let (from, until) = (typed("from", page.today.date().to_string()), typed("until", String::new()));
    let option = |p: &&Person| {
        let away = p.absence(page.today).map_or(String::new(), |a| format!(" (away until {})", parts::short(a.to_day)));
        format!("{}{away}", p.name)
    };
    let deputies: Vec<(&str, String)> = page.deputies.iter().map(|p| (p.id.0.as_str(), option(p))).collect();
    html! {
        form.narrow #away method="post" action="/desk/away" {
            (secret)
            (Line::new("from", "First day away").kind("date").value(&from).show(page.problems))
            (Line::new("until", "Last day away").kind("date").value(&until).show(page.problems))
            (choice("deputy", "Who covers for you", "They can answer everywhere you do", &deputies, page.typed.get("deputy"), page.problems))
            button { "I am away" }
        }
    }
}
