use super::Refusal;
use crate::{
    clock::{Day, Time},
    config::Config,
    ground::{
        db::Id,
        outbox::{Failure, Kind, Notice},
        web::words::Locale,
    },
    hear::concern::late::Week,
    house::{
        place::{Place, Tree},
        staff::{Person, Role},
    },
};
use lettre::{
    Message,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use std::{
    fmt::Write as _,
    time::{Duration, SystemTime},
};

/// How many places one letter names.
const PLACES: usize = 40;

/// What is handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The notice it was made from: the same notice is the same letter.
    pub id: Id,
    pub from: String,
    pub to_name: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    /// When there was reason to write, not when it leaves: so it is the same at a second try.
    pub at: Time,
    pub host: String,
}

impl Letter {
    /// Makes the letter of a notice. `weeks` are the numbers of this person's places.
    #[must_use]
    pub fn of(notice: &Notice, person: &Person, place: &Place, tree: &Tree, weeks: &[Week], config: &Config) -> Letter {
        let name = line(&place.name);
        let (subject, mut text) = match notice.kind {
            Kind::DueTomorrow => due(notice, place),
            Kind::Late => late(notice, &name),
            Kind::Escalated => escalated(notice, &name),
            Kind::ToLook => to_look(notice, &name),
            Kind::PromiseDue | Kind::PromiseLate | Kind::PromiseRaised | Kind::PromiseDisputed => promised(notice, &name),
            Kind::DecisionDue | Kind::DecisionLate | Kind::DecisionRaised => decided(notice, &name),
            Kind::Safety => (
                "someone does not feel safe".to_string(),
                format!(
                    "Someone at {name} does not feel safe. You get this mail at once, and every hour until somebody answers. Sign in and say that you have it."
                ),
            ),
            Kind::SafetyUntaken => (
                "nobody has taken it yet".to_string(),
                format!("Someone at {name} may not be safe, and nobody has taken it yet. Whoever can: take it now, or call those who are there."),
            ),
            Kind::SafetyUndecided => (
                "a decision is due".to_string(),
                format!("At {name} somebody said that someone may come to harm. What is done about it has to be decided within 24 hours, and is not yet."),
            ),
            Kind::Digest => week(person, tree, weeks),
            Kind::ScreenSilent => (
                "a screen is silent".to_string(),
                format!(
                    "A screen at {name} has said nothing for half an hour. Look whether it has power and a network. What people wrote on it is kept in it until it has one again."
                ),
            ),
            // Told to programs, by calls; a person would read this.
            Kind::BoardChanged => ("the board has changed".to_string(), format!("The board of {name} has changed.")),
        };
        let _ = write!(
            text,
            "\n\nSign in: {}/desk\n\nThis mail says nothing of what people wrote, so that nobody on its way can read it. Please do not answer it.\n",
            config.public_url.trim_end_matches('/')
        );
        Letter {
            id: notice.id.clone(),
            from: config.mail_from.clone(),
            to_name: line(&person.name),
            to: person.email.clone(),
            subject: format!("{name}: {subject}"),
            text,
            at: notice.not_before,
            host: host(config),
        }
    }

    /// As it travels.
    ///
    /// # Errors
    /// When an address is no address.
    pub fn message(&self) -> Result<Message, Refusal> {
        let no_address = || Refusal::for_good(Failure::Address);
        let to = Mailbox::new(Some(self.to_name.clone()), self.to.parse().map_err(|_| no_address())?);
        let since = Duration::from_millis(u64::try_from(self.at.0).unwrap_or(0));
        Message::builder()
            .from(self.from.parse().map_err(|_| no_address())?)
            .to(to)
            .subject(self.subject.clone())
            .date(SystemTime::UNIX_EPOCH + since)
            .message_id(Some(format!("<{}@{}>", self.id, self.host)))
            .header(ContentType::TEXT_PLAIN)
            // So that no holiday message comes back.
            .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into()))
            .body(self.text.clone())
            .map_err(|_| no_address())
    }
}

/// The name of the house on the net, for letters' ids and for greeting mail servers.
pub fn host(config: &Config) -> String {
    let url = url::Url::parse(&config.public_url).ok();
    url.as_ref().and_then(|u| u.domain()).unwrap_or("hearback.invalid").to_string()
}

/// One line, whatever somebody typed.
fn line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn on(day: Day) -> String {
    Locale::English.day(day)
}

fn due(notice: &Notice, place: &Place) -> (String, String) {
    let name = line(&place.name);
    let Some(day) = notice.day else { return ("an answer is due".into(), format!("Something waits for an answer at {name}.")) };
    let tomorrow = day == place.today(notice.not_before).plus(1);
    let when = if tomorrow { "tomorrow".to_string() } else { format!("on {}", on(day)) };
    let text = match many(notice.count) {
        Some(n) => format!("{n} messages wait for an answer at {name}. They are promised for {}.", on(day)),
        None => format!("Something waits for an answer at {name}. It is promised for {}.", on(day)),
    };
    (format!("an answer is due {when}"), text)
}

fn late(notice: &Notice, name: &str) -> (String, String) {
    let promised = notice.day.map_or_else(String::new, |day| format!(" It was promised for {}.", on(day)));
    let text = match many(notice.count) {
        Some(n) => format!("{n} messages wait for an answer at {name}, longer than promised. This is the oldest.{promised}"),
        None => format!("Something waits for an answer at {name}.{promised}"),
    };
    ("an answer is late".into(), text)
}

/// That a promise on the board is due, late or disputed: never which.
fn promised(notice: &Notice, name: &str) -> (String, String) {
    let day = notice.day.map(|day| Locale::English.day(day));
    let by = |before: &str| day.as_ref().map(|day| format!(" {before} {day}")).unwrap_or_default();
    match notice.kind {
        Kind::PromiseDue => (
            "a promise is due".into(),
            format!(
                "At {name} you promised something on the board{}. When it is done, say so there, with proof. If it takes longer, say that before the day.",
                by("by")
            ),
        ),
        Kind::PromiseDisputed => (
            "a promise is disputed".into(),
            format!("At {name} you said that something is done. Those who asked for it say that it is not. It is open again{}.", by("and answered by")),
        ),
        Kind::PromiseRaised => (
            "a promise is late".into(),
            format!("A promise on the board of {name} was not kept{}, and whoever answers for it has been told. Everyone can see it.", by("by")),
        ),
        _ => (
            "a promise is late".into(),
            format!(
                "At {name} you promised something on the board{}. That day is over, and everyone can see it. Say what was done, or a new day and why.",
                by("by")
            ),
        ),
    }
}

/// That an answer to what a users' group decided is due or late: never what it decided.
fn decided(notice: &Notice, name: &str) -> (String, String) {
    let by = notice.day.map(|day| format!(" by {}", on(day))).unwrap_or_default();
    match notice.kind {
        Kind::DecisionDue => (
            "an answer to the users' group is due".into(),
            format!("At {name} the users' group decided something, and is to have an answer{by}. Everyone reads it where the decision stands."),
        ),
        Kind::DecisionRaised => (
            "no answer to the users' group".into(),
            format!(
                "At {name} the users' group decided something, and was to have an answer{by}. The managers were told and have not answered. Everyone can see it. As a trustee you can answer."
            ),
        ),
        _ => (
            "an answer to the users' group is late".into(),
            format!(
                "At {name} the users' group decided something, and was to have an answer{by}. Everyone can see that there is none. Say what you will do and by when, or why you cannot."
            ),
        ),
    }
}

fn to_look(notice: &Notice, name: &str) -> (String, String) {
    let due = notice.day.map_or_else(String::new, |day| format!(" The oldest was to be looked at by {}.", on(day)));
    let text = match many(notice.count) {
        Some(n) => format!("{n} messages at {name} wait for somebody to look at them for the board.{due}"),
        None => format!("Something at {name} waits for somebody to look at it for the board.{due}"),
    };
    ("something waits for the board".into(), format!("{text} Everyone can read on the board that it is late."))
}

/// Managers above learn since when; trustees how many and where.
fn escalated(notice: &Notice, name: &str) -> (String, String) {
    let number = many(notice.count).map_or_else(|| "Fewer than 5 messages".to_string(), |n| format!("{n} messages"));
    let since = notice.day.map_or_else(String::new, |day| format!(" The oldest answer was promised for {}.", on(day)));
    let text = format!(
        "{number} at {name} still wait for an answer, longer than promised.{since} The team was told and has not answered yet. You are told because you stand above the team."
    );
    ("still no answer".into(), text)
}

fn week(person: &Person, tree: &Tree, weeks: &[Week]) -> (String, String) {
    let mut parts = Vec::new();
    if person.posts.iter().any(|post| post.role == Role::Manager) {
        let named = tree.all().iter().filter_map(|p| weeks.iter().find(|w| w.place_id == p.id).map(|w| (p, w)));
        let busy: Vec<_> = named.filter(|(_, w)| w.waiting + w.answered > 0).collect();
        let mut text = "Last week at your places:\n".to_string();
        for (place, w) in busy.iter().take(PLACES) {
            let _ = write!(text, "\n{}: {} answered, {} wait now, {} of them late", line(&place.name), few(w.answered), few(w.waiting), few(w.late));
        }
        if busy.len() > PLACES {
            let _ = write!(text, "\nand {} more places", busy.len() - PLACES);
        }
        parts.push(if busy.is_empty() { "Last week nothing was answered at your places, and nobody waits.".into() } else { text });
    }
    // Those who look again at what was held back have nobody else who reminds them.
    if person.posts.iter().any(|post| matches!(post.role, Role::Outside | Role::Reviewer)) {
        parts.push("This mail comes every Monday, whether or not something waits for you. Please look.".into());
    }
    ("your week".into(), parts.join("\n\n"))
}

/// A number that is large enough to be said.
fn many(count: Option<i64>) -> Option<i64> {
    count.filter(|n| *n >= 5)
}

fn few(n: i64) -> String {
    match n {
        0 => "none".into(),
        1..5 => "fewer than 5".into(),
        n => n.to_string(),
    }
}
