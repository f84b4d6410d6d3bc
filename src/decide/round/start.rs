//! How a round begins: it is proposed, settled, and gets its cards. Until it is settled everything can change; afterwards nothing.

use super::{
    Choice, Definition, Label, OPTIONS, Phase, Round, Rule,
    definition::{self, House, Moment, drawn},
    hex::Hex,
    list::CardList,
    phone, store,
    view::Sheet,
    wall::four_words,
};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        anon::{Card, Keys},
        db::{Id, Tx},
        ledger::{self, Act},
        web::words::Locale,
    },
    house::{group::Roll, place::Place},
};

/// An option as it is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    pub title: String,
    pub cost: Option<i64>,
    pub priority: Option<Id>,
}

/// A round as it is proposed.
#[derive(Debug, Clone)]
pub struct Draft {
    pub question: String,
    pub about: String,
    pub label: Label,
    pub rule: Rule,
    pub seats: i64,
    pub budget: Option<i64>,
    pub ticks: Option<i64>,
    pub turnout: Option<i64>,
    pub opens_at: Time,
    pub closes_at: Time,
    pub by_office: bool,
    pub by_phone: bool,
    pub options: Vec<Offered>,
}

/// The most letters of a question and of an option.
pub const QUESTION: usize = 200;
pub const TITLE: usize = 100;
/// The shortest time a vote is open: a person who comes once a week must be able to.
pub const SHORTEST: i64 = Time::HOUR;

impl Draft {
    /// What is wrong with it: the field and its sentence.
    #[must_use]
    pub fn problems(&self, roll: i64, now: Time) -> Vec<(&'static str, String)> {
        let mut found: Vec<(&'static str, String)> = Vec::new();
        let mut wrong = |field, sentence: &str| found.push((field, sentence.to_string()));
        if self.question.is_empty() || self.question.chars().count() > QUESTION {
            wrong("question", "Write the question, in 1 to 200 letters");
        }
        if self.about.chars().count() > 2_000 {
            wrong("about", "Use at most 2,000 letters");
        }
        let titles: Vec<String> = self.options.iter().map(|o| o.title.to_lowercase()).collect();
        if self.options.len() < 2 || self.options.len() > OPTIONS {
            wrong("option-1", "Write 2 to 20 options");
        } else if self.options.iter().any(|o| o.title.chars().count() > TITLE) {
            wrong("option-1", "Use at most 100 letters for an option");
        } else if titles.iter().enumerate().any(|(n, title)| titles[..n].contains(title)) {
            wrong("option-1", "Two options are the same. Join them, or say how they differ");
        }
        let count = i64::try_from(self.options.len()).unwrap_or(i64::MAX);
        match self.budget {
            Some(_) if self.rule == Rule::Ranked => wrong("budget", "Where people put things in order, one thing is chosen and no money is shared"),
            Some(budget) if budget < 1 => wrong("budget", "Write how much can be spent, in whole pounds"),
            Some(budget) => {
                if self.options.iter().any(|o| o.cost.is_none_or(|cost| cost < 1)) {
                    wrong("budget", "With a budget, each option needs what it costs, in whole pounds");
                } else if self.options.iter().any(|o| o.cost.is_some_and(|cost| cost > budget)) {
                    wrong("budget", "An option costs more than there is. Take it out, or make it smaller");
                }
            }
            None if self.rule == Rule::Ranked && self.seats != 1 => {
                wrong("seats", "Where people put things in order, one is chosen. To choose several, take fair shares");
            }
            None if self.seats < 1 || self.seats >= count.max(2) => wrong("seats", "Say how many are chosen: at least 1, and fewer than there are options"),
            None => {}
        }
        if self.ticks.is_some_and(|n| n < 1 || n > count) {
            wrong("ticks", "Say how many ticks one person has: at least 1, and not more than there are options");
        }
        if self.turnout.is_some_and(|n| n < 1 || n > roll) {
            wrong("turnout", "Say how many must vote: at least 1, and not more than the roll has");
        }
        if self.opens_at <= now {
            wrong("opens", "Choose when it opens, later than now: the cards have to be made first");
        }
        if self.by_phone && self.opens_at > now && self.opens_at.0 - now.0 < phone::EARLIEST {
            wrong("opens", "Where people vote by phone too, choose 25 hours from now or later: links are given out until a day before it opens");
        }
        if self.closes_at.0 - self.opens_at.0 < SHORTEST {
            wrong("closes", "It has to be open for an hour at least");
        }
        if roll < 1 {
            wrong("question", "The group's roll is empty. Agree it first: it says how many may vote");
        }
        found
    }
}

/// Proposes a round, which can still be changed or dropped. `by` is the role that did it.
///
/// # Errors
/// [`Error::Refused`] with problems.
pub async fn propose(tx: &mut Tx, place: &Place, group: &Id, draft: &Draft, roll: &Roll, by: &str, now: Time) -> Result<Id> {
    if !draft.problems(roll.count(), now).is_empty() {
        return Err(Error::Refused("err-form"));
    }
    let id = Id::random();
    store::insert(tx, &id, &place.id, group, draft, roll).await?;
    for (n, option) in (1..).zip(&draft.options) {
        store::insert_option(tx, &id, n, option).await?;
    }
    ledger::record(tx, Act::RoundProposed, &place.id, &id, by, now);
    Ok(id)
}

/// What speaks for an option and against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub option: Id,
    pub pro: String,
    pub con: String,
}

/// The most letters of such a line.
pub const LINE: usize = 160;

/// Talk first: what the group heard for each option and against it, a line each, for everyone to read beside it. Empty lines say
/// nothing.
///
/// # Errors
/// [`Error::Refused`] with a line too long, or of another vote; [`Error::Stale`] once it is settled.
pub async fn talk(tx: &mut Tx, round: &Round, choices: &[Choice], said: &[Said], now: Time) -> Result<()> {
    if round.phase(now) != Phase::Draft {
        return Err(Error::Stale);
    }
    let line = |text: &str| Some(text.trim().to_string()).filter(|t| !t.is_empty());
    for one in said {
        let fits = |text: &str| text.chars().count() <= LINE && !text.contains(char::is_control);
        if !fits(&one.pro) || !fits(&one.con) || !choices.iter().any(|c| c.id == one.option) {
            return Err(Error::Refused("err-form"));
        }
        store::say(tx, &one.option, line(&one.pro), line(&one.con)).await?;
    }
    Ok(())
}

/// Drops a round that has not opened. What was fixed of it stays in the record.
///
/// # Errors
/// [`Error::Refused`] once it has opened.
pub async fn drop_it(tx: &mut Tx, place: &Place, round: &Round, by: &str, now: Time) -> Result<()> {
    if !matches!(round.phase(now), Phase::Draft | Phase::Settled | Phase::Missed | Phase::Ready)
        || store::drop_it(tx, &round.id, place.today(now), now).await? == 0
    {
        return Err(Error::Stale);
    }
    ledger::record(tx, Act::RoundDropped, &place.id, &round.id, by, now);
    Ok(())
}

/// Who holds a vote, as its definition says it.
pub struct Holder {
    pub group: String,
    pub house: String,
    /// The public address.
    pub address: String,
    /// The roll as it stands.
    pub roll: Roll,
    /// When it opens and closes, in words.
    pub opens: String,
    pub closes: String,
}

/// Fixes a round for good: draws the lot, seals the definition, copies the size of the roll, and makes the key of the box.
///
/// # Errors
/// [`Error::Refused`] when it was settled before, can no longer open in time, or is no good vote as it stands.
pub async fn settle(tx: &mut Tx, keys: &Keys, place: &Place, round: &Round, holder: &Holder, by: &str, now: Time) -> Result<Definition> {
    if round.phase(now) != Phase::Draft || round.opens_at <= now || (round.by_phone && round.links_until() <= now) {
        return Err(Error::Stale);
    }
    let choices = store::choices(tx, &round.id).await?;
    let seed = Id::random().0;
    let order = drawn(&round.id.0, &seed, choices.iter().map(|c| c.id.0.as_str()));
    for (lot, id) in (1..).zip(&order) {
        store::set_lot(tx, &Id(id.clone()), lot);
    }
    let key = Hex(keys.signet().public());
    let (box_key, wrapped) = keys.new_dialogue(&round.id.0)?;
    let links = if round.by_phone { Some(phone::Pair::fresh(&box_key)?) } else { None };
    let mut definition = defined(round, &choices, place, holder, key, seed, order).ok_or(Error::Refused("err-form"))?;
    definition.phone = links.as_ref().map(|pair| pair.public);
    if !definition.problems().is_empty() {
        return Err(Error::Refused("err-form"));
    }
    let text = String::from_utf8(definition.canonical()).map_err(|_| Error::Internal("a definition is no text"))?;
    if store::settle(tx, &round.id, &definition.seed, &text, &definition.digest(), &four_words(&definition.digest()), wrapped, &holder.roll, now).await? == 0 {
        return Err(Error::Stale);
    }
    if let Some(pair) = links {
        store::phone::set_key(tx, &round.id, pair.sealed, &four_words(&pair.public.0));
    }
    ledger::record(tx, Act::RoundSettled, &place.id, &round.id, by, now);
    Ok(definition)
}

/// The definition of a round; nothing where a number is none.
fn defined(round: &Round, choices: &[Choice], place: &Place, holder: &Holder, key: Hex<32>, seed: String, lot: Vec<String>) -> Option<Definition> {
    let small = |n: i64| u32::try_from(n).ok();
    let pennies = |pounds: i64| u64::try_from(pounds).ok().and_then(|p| p.checked_mul(100));
    let mut options = Vec::with_capacity(choices.len());
    for choice in choices {
        let cost = choice.cost.filter(|_| round.budget.is_some());
        options.push(definition::Choice {
            id: choice.id.0.clone(),
            title: choice.title.clone(),
            cost: cost.and_then(pennies),
            pro: choice.pro.clone(),
            con: choice.con.clone(),
        });
    }
    Some(Definition {
        version: definition::VERSION,
        round: round.id.0.clone(),
        house: House { name: holder.house.clone(), address: holder.address.trim_end_matches('/').into(), key },
        group: holder.group.clone(),
        question: round.question.clone(),
        place: place.name.clone(),
        promise: round.label,
        options,
        rule: round.rule,
        winners: if round.budget.is_none() { Some(small(round.seats)?) } else { None },
        budget: round.budget.and_then(pennies),
        ticks: round.ticks.and_then(small),
        turnout: round.turnout.and_then(small).unwrap_or(0),
        roll: small(holder.roll.size)?,
        opens: Moment { said: holder.opens.clone(), at: round.opens_at },
        closes: Moment { said: holder.closes.clone(), at: round.closes_at },
        seed,
        lot,
        phone: None,
    })
}

/// Takes the marks of the cards that were made. The cards themselves never come here.
///
/// # Errors
/// [`Error::Refused`] when it is too late, when there are cards already, or they are not those of this round.
pub async fn commit_cards(tx: &mut Tx, place: &Place, round: &Round, cards: &CardList, by_office: bool, by: &str, now: Time) -> Result<()> {
    if round.phase(now) != Phase::Settled || fits(round, cards).is_err() {
        return Err(Error::Stale);
    }
    for mark in &cards.hashes {
        store::insert_card(tx, &mark.0, &round.id).await?;
    }
    let count = i64::try_from(cards.hashes.len()).unwrap_or(i64::MAX);
    if store::card(tx, &round.id, count, &cards.root().0, by_office, now).await? == 0 {
        return Err(Error::Stale);
    }
    ledger::record(tx, Act::CardsCommitted, &place.id, &round.id, by, now);
    Ok(())
}

/// Reads `hashes.json`: the marks of cards that were made for this round.
///
/// # Errors
/// One sentence about what cannot be taken.
pub fn marks(round: &Round, json: &str) -> std::result::Result<CardList, String> {
    let read = CardList::read(json).map_err(|_| "This is not what the cards were made with. Open hashes.json, and copy all of it")?;
    fits(round, &read)?;
    Ok(read)
}

fn fits(round: &Round, cards: &CardList) -> std::result::Result<(), String> {
    let count = i64::try_from(cards.hashes.len()).unwrap_or(i64::MAX);
    let people = round.members().count();
    if round.digest.as_deref() != Some(cards.definition.0.as_slice()) {
        return Err("These cards were made for another vote, or before this one was settled".into());
    }
    if count < people {
        return Err(format!("There are {count} cards for {people} people on the roll. Make at least one for each"));
    }
    if count > most_cards(people) {
        return Err(format!("There are {count} cards for {people} people on the roll. Make a tenth more than people, and no more than twice as many"));
    }
    let mut sorted = cards.hashes.clone();
    sorted.sort_unstable();
    sorted.dedup();
    if sorted.len() == cards.hashes.len() { Ok(()) } else { Err("A card stands there twice. Make the cards anew".into()) }
}

/// As many cards as may be made for a roll: some are spoilt, and nobody needs twice as many.
fn most_cards(people: i64) -> i64 {
    people * 2 + 10
}

/// Makes the cards here: a sheet to print, and the marks that are kept. Whoever runs the house could keep a copy, so the result
/// says that the office printed them.
///
/// # Errors
/// When the round is not settled.
pub fn print(round: &Round, large: bool) -> Result<(String, CardList)> {
    let definition = Definition::read(round.definition.as_deref().unwrap_or_default()).map_err(|_| Error::Stale)?;
    let people = usize::try_from(round.members().count()).unwrap_or(0);
    make_cards(&definition, people + people.div_ceil(10), Locale::English, large).map_err(|_| Error::Internal("cards cannot be drawn"))
}

/// False if the options are so long that a card may take a second sheet.
#[must_use]
pub fn is_one_sheet(definition: &Definition, large: bool) -> bool {
    Sheet { definition, locale: Locale::English, large }.is_one_sheet()
}

/// Cards on paper, as one file to be printed, and the list of their marks. Their codes stand in that file and nowhere else.
///
/// # Errors
/// When the address is too long for a code that cameras read.
pub fn make_cards(definition: &Definition, count: usize, locale: Locale, large: bool) -> std::result::Result<(String, CardList), String> {
    let digest = definition.digest();
    let cards: Vec<Card> = (0..count).map(|_| Card::random()).collect();
    let mut hashes: Vec<Hex<32>> = cards.iter().map(|card| Hex(card.hash(&digest))).collect();
    hashes.sort_unstable();
    let page = Sheet { definition, locale, large }.html(&cards)?;
    Ok((page, CardList { definition: Hex(digest), hashes }))
}
