//! What programs send and are answered, field by field. The description of the API is made from these.

mod promise;

pub use promise::{NewClaim, NewMove, NewStop, PromiseShape, StateShape};

use crate::{clock::Day, ground::web::problem::Problem, house::place::Place};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest text a person may write.
pub const LETTERS: usize = crate::ground::web::form::LETTERS;
/// Places or cards on one page of a list.
pub const MOST: usize = 100;
pub const USUAL: usize = 20;

/// A place where people can tell something, or an organisation above such places.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceShape {
    /// Its name in addresses.
    #[schema(example = "northside", min_length = 1, max_length = 60)]
    pub slug: String,
    #[schema(example = "Northside Night Shelter")]
    pub name: String,
    #[schema(example = "drop-in")]
    pub kind: PlaceKind,
    /// The place right above it.
    #[schema(example = "kettle-lane")]
    pub above: Option<String>,
    /// Whether people can tell something here.
    pub telling: bool,
    /// Working days to an answer.
    #[schema(minimum = 1, example = 3)]
    pub answers_within: i64,
    /// The page of the place, for people.
    #[schema(format = "uri", example = "https://hear.example.org/p/northside")]
    pub page: String,
}

/// What kind of organisation it is.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    National,
    Regional,
    DropIn,
    Community,
}

impl PlaceShape {
    pub fn of(place: &Place, above: Option<&Place>, public_url: &str) -> PlaceShape {
        use crate::house::place::Kind;
        PlaceShape {
            slug: place.slug.clone(),
            name: place.name.clone(),
            kind: match place.kind {
                Kind::National => PlaceKind::National,
                Kind::Regional => PlaceKind::Regional,
                Kind::DropIn => PlaceKind::DropIn,
                Kind::Community => PlaceKind::Community,
            },
            above: above.map(|p| p.slug.clone()),
            telling: place.telling,
            answers_within: place.promise_days,
            page: format!("{}{}", public_url.trim_end_matches('/'), place.home()),
        }
    }
}

/// All places, from the top down.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Places {
    pub places: Vec<PlaceShape>,
}

/// A card: what people said, and what became of it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CardShape {
    /// The place it is about.
    #[schema(example = "northside")]
    pub place: String,
    pub state: StateShape,
    /// The number of the promise; nothing while nobody promised anything about it.
    #[schema(minimum = 1, example = 101)]
    pub promise: Option<i64>,
    /// The team's own short name for it.
    #[schema(example = "Warm showers")]
    pub subject: Option<String>,
    /// People's own words, which they agreed to show, with a mark where something was taken out.
    #[schema(example = "The showers are cold in the morning")]
    pub said: Option<String>,
    /// What the team says now.
    #[schema(example = "The timer starts at five now.")]
    pub answer: Option<String>,
    /// The day that stands now, while something is owed.
    #[schema(format = Date, example = "2026-06-30")]
    pub due: Option<String>,
    /// That day is over.
    pub late: bool,
    /// The last day on which anything of it changed.
    #[schema(format = Date, example = "2026-06-12")]
    pub changed_on: String,
}

/// Messages meant for the board that nobody has looked at in time.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LateShape {
    #[schema(minimum = 1)]
    pub count: i64,
    /// How long the first has waited; for a small place only whole weeks.
    #[schema(minimum = 0)]
    pub days: Option<i64>,
}

/// One page of a board, the newest first.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BoardShape {
    #[schema(example = "northside")]
    pub place: String,
    #[schema(max_items = 100)]
    pub cards: Vec<CardShape>,
    pub late: Option<LateShape>,
    /// Where the next page begins: the value for `cursor`. Nothing on the last page.
    pub next: Option<String>,
}

/// A count. One to four people are never counted out.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum Count {
    Number(u32),
    /// `fewer than 5`
    Few(String),
}

/// The share that waits still after so many working days, as an exact fraction.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct CurveStep {
    #[schema(minimum = 0)]
    pub working_days: i64,
    #[schema(example = "3/7")]
    pub still_waiting: String,
}

/// How a place answered those who wrote in the last twelve weeks: the same numbers as on its page, worked out once for
/// each release slot.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Numbers {
    /// Whose numbers these are: the place itself, or the nearest above it where enough people wrote.
    #[schema(example = "northside")]
    pub of: String,
    #[schema(format = Date)]
    pub from: String,
    #[schema(format = Date)]
    pub to: String,
    #[schema(minimum = 5)]
    pub received: i64,
    pub answered: Count,
    pub open: Count,
    pub withdrawn_or_handed_on: Count,
    /// Half had an answer within so many working days.
    #[schema(minimum = 0)]
    pub half_within: Option<i64>,
    /// Or half had to wait longer than this, and not all of them have an answer yet.
    #[schema(minimum = 0)]
    pub half_more_than: Option<i64>,
    #[schema(minimum = 0)]
    pub nine_of_ten_within: Option<i64>,
    #[schema(minimum = 0)]
    pub nine_of_ten_more_than: Option<i64>,
    #[schema(minimum = 0)]
    pub late: i64,
    #[schema(minimum = 0)]
    pub late_of: i64,
    /// The share that was late lies, with 95 in 100, between this
    pub late_low: Option<f64>,
    /// and this. Not said of fewer than ten.
    pub late_high: Option<f64>,
    pub late_still_open: Count,
    pub kept_on_the_moved_day: Count,
    pub overdue_now: Count,
    #[schema(minimum = 0)]
    pub oldest_open: Option<i64>,
    pub promises_moved: Count,
    pub paused_now: Count,
    pub came_back_and_saw: Count,
    pub curve: Vec<CurveStep>,
    /// Who answered, by what they do here.
    pub answered_by_role: Vec<AnsweredBy>,
}

/// The answers of those who do the same thing.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnsweredBy {
    /// Nothing where somebody signed with their name alone.
    #[schema(example = "shelter manager")]
    pub role: Option<String>,
    pub answered: Count,
    /// Not later than the day promised first to whoever wrote.
    pub by_the_promised_day: Count,
}

/// The numbers of a place, or that too few wrote to tell any.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Working {
    #[schema(example = "northside")]
    pub place: String,
    /// Nothing while fewer than five people wrote, here and everywhere above.
    pub numbers: Option<Numbers>,
    pub promises: KeptNumbers,
}

/// What became of promises in a time, at the place and below.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct KeptNumbers {
    #[schema(format = Date)]
    pub promises_from: String,
    #[schema(format = Date)]
    pub promises_to: String,
    /// Promised for a day in this time.
    #[schema(minimum = 0)]
    pub promises_due: i64,
    /// Done by the first day that was promised.
    #[schema(minimum = 0)]
    pub promises_kept: i64,
    #[schema(minimum = 0)]
    pub promises_stopped: i64,
    #[schema(minimum = 0)]
    pub promises_late_now: i64,
    /// Said to be done long enough ago for those who asked to have answered.
    #[schema(minimum = 0)]
    pub claims_older_than_28_days: i64,
    #[schema(minimum = 0)]
    pub claims_confirmed: i64,
    #[schema(minimum = 0)]
    pub claims_disputed: i64,
    #[schema(minimum = 0)]
    pub claims_unanswered: i64,
}

/// What a person said, written down for them.
#[derive(Debug, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it is read field by field, so that every field that is wrong is said at once; this describes it")]
pub struct NewConcern {
    pub kind: KindShape,
    /// Their words, as they said them.
    #[schema(
        min_length = 1,
        max_length = 4000,
        pattern = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]*[^\s\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ufeff\ufdd0-\ufdef\ufffe\uffff][^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]*$",
        example = "The showers are cold in the morning"
    )]
    pub words: String,
    /// What would make it better.
    #[schema(
        nullable = false,
        max_length = 4000,
        pattern = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]*$",
        example = "Warm water before six"
    )]
    pub better: Option<String>,
    /// Who may see it. Without it, the team alone.
    #[schema(nullable = false)]
    pub see: Option<See>,
    /// The language they want to be answered in. Without it, en-GB.
    #[schema(nullable = false)]
    pub locale: Option<LocaleShape>,
    /// Whether it is about someone who works here: then those never know of it, and a person outside reads it. Without it,
    /// `unsaid`.
    #[schema(nullable = false)]
    pub about_staff: Option<AboutStaff>,
}

#[derive(Debug, ToSchema)]
#[serde(rename_all = "lowercase")]
#[expect(dead_code, reason = "it describes")]
pub enum KindShape {
    Problem,
    Idea,
    Thanks,
    /// They do not feel safe. The team sees it at once.
    Unsafe,
    Question,
}

#[derive(Debug, ToSchema)]
#[serde(rename_all = "lowercase")]
#[expect(dead_code, reason = "it describes")]
pub enum See {
    Team,
    /// It may stand on the board, in words they agree to.
    Board,
}

#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "it describes")]
pub enum LocaleShape {
    #[serde(rename = "en-GB")]
    English,
    #[serde(rename = "en-GB-x-easy")]
    Easy,
    #[serde(rename = "ar")]
    Arabic,
    #[serde(rename = "pl")]
    Polish,
}

#[derive(Debug, ToSchema)]
#[serde(rename_all = "lowercase")]
#[expect(dead_code, reason = "it describes")]
pub enum AboutStaff {
    No,
    /// Someone who works here.
    Yes,
    /// The person outside who would read it.
    Outside,
    Unsaid,
}

/// It was kept. This is the one time the receipt is known: give it to the person and keep no copy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Six words with which they come back to their answer.
    #[schema(example = "river candle pepper window violin garden")]
    pub words: String,
    /// The same as numbers, for keypads.
    #[schema(pattern = "^[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}$", example = "1234 5678 9012 3456")]
    pub digits: String,
    /// The day by which they have an answer.
    #[schema(format = Date, example = "2026-06-12")]
    pub answer_by: String,
}

/// A day as programs read it.
pub fn day(day: Day) -> String {
    day.date().to_string()
}

/// So that the description names it.
pub type Refusal = Problem;
