use crate::{
    clock::Day,
    ground::web::parts::{self, short},
    house::{place::Closure, staff::Problems},
};
use maud::{Markup, html};

/// What the page about closures shows and brought.
pub struct Closures<'a> {
    pub form: &'a str,
    pub place: &'a str,
    pub name: &'a str,
    pub closures: &'a [Closure],
    /// What was typed: first day, last day, why.
    pub typed: [&'a str; 3],
    pub today: Day,
    /// The last day the list of bank holidays knows.
    pub until: Day,
    pub problems: &'a Problems,
}

/// Days on which nobody answers: those that are coming, and a form for more.
pub fn closures(c: &Closures) -> Markup {
    let [from, to, why] = c.typed;
    let (address, first) = (format!("/desk/places/{}/closures", c.place), c.today.date().to_string());
    let day = |name: &str, label: &str, value: &str| {
        html! {
            div.field.bad[parts::has_problem(name, c.problems)] {
                label for=(name) { (label) }
                (parts::problem_of(name, c.problems))
                input id=(name) name=(name) type="date" min=(first) value=(value) aria-describedby=(parts::described(name, c.problems)) aria-invalid=[parts::has_problem(name, c.problems).then_some("true")];
            }
        }
    };
    html! {
        (parts::crumb(&format!("/desk/places/{}", c.place), c.name, None))
        (parts::problems(crate::ground::web::words::Locale::English, c.problems))
        h1 { "Days closed" }
        p.hint { "Bank holidays are known until " (short(c.until)) " " (c.until.date().year()) ". Days you are closed besides them do not count towards an answer. What was promised already stays promised." }
        @if c.closures.is_empty() { p { "No closure is coming." } } @else {
            ul.list {
                @for closed in c.closures { li {
                    b { (short(closed.from_day)) @if closed.to_day != closed.from_day { " to " (short(closed.to_day)) } } " " span dir="auto" { (closed.why) }
                    form method="post" action={ (address) "/" (closed.id) "/end" } { (parts::hidden("form", c.form)) button.link { "Take it back" } }
                } }
            }
        }
        form.narrow method="post" action=(address) {
            (parts::hidden("form", c.form))
            (day("from", "First day", from))
            (day("to", "Last day", to))
            div.field.bad[parts::has_problem("why", c.problems)] {
                label for="why" { "Why" }
                p.hint #why-hint { "Such as: the kitchen is rebuilt" }
                (parts::problem_of("why", c.problems))
                input #why name="why" type="text" maxlength="200" value=(why) dir="auto" aria-describedby=(parts::described("why", c.problems));
            }
            button { "Say that it is closed" }
        }
    }
}
