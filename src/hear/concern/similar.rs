//! What others said that sounds like this: a suggestion for whoever answers, worked out anew each time and kept nowhere.
//!
//! Words lie sealed, so this is a walk through the last of one place that the reader may open anyway. Texts are alike when they
//! share words that are rare there; nothing is understood, nothing is joined, and no list or number depends on it.

use super::{Concern, store};
use crate::{
    clock::Time,
    error::Result,
    ground::{
        anon::Keys,
        db::{Id, Tx},
    },
};
use std::collections::{HashMap, HashSet};

/// How far back it looks, and how many it names.
const LAST: i64 = 300;
const MOST: usize = 5;
/// Letters of a word that count: endings differ, and a shower is like showers.
const STEM: usize = 5;
/// From here on, of 1, texts are alike, if they share so many words at least: one word in common is chance.
const ALIKE: f64 = 0.18;
const SHARED: usize = 2;

/// Words that say nothing of what a text is about.
const EMPTY: &str = "about after again all also and any are because been but can cannot could did does for from get got had has have here how
    dont every found know last long nobody none nothing said say says tell time told
    into its just like more much not now one only our out over please some something somebody someone than that the their them then there they this
    to too very was were what when where which who why will with would you your
    jest nie się czy jak ale dla tak też już tylko bardzo przez przed gdy jestem
    في من على إلى هذا هذه التي الذي كان لا ما لم أن مع عن كل هناك";

/// Another concern that sounds like it, with the beginning of its words.
#[derive(Debug, Clone)]
pub struct Similar {
    pub id: Id,
    pub subject: String,
}

/// What this person may read at the same place that sounds like a concern, most alike first.
///
/// # Errors
/// When the database cannot be read.
pub async fn similar(tx: &mut Tx, keys: &Keys, concern: &Concern, words: &str, staff: &Id, now: Time) -> Result<Vec<Similar>> {
    let told = store::told_at(tx, &concern.place_id, &concern.id, staff, LAST, now).await?;
    let opened: Vec<(Id, String)> = told
        .into_iter()
        .filter_map(|t| {
            let key = keys.open_dialogue(&t.id.0, t.wrapped_key.as_deref()?).ok()?;
            Some((t.id, key.open("words", t.words.as_deref()?).ok()?))
        })
        .collect();
    let texts: Vec<&str> = opened.iter().map(|(_, words)| words.as_str()).collect();
    Ok(alike(words, &texts).into_iter().map(|n| Similar { id: opened[n].0.clone(), subject: super::shortened(&opened[n].1) }).collect())
}

/// The stems of the words that say something.
fn stems(text: &str) -> HashSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.filter(|w| w.chars().count() > 2 && !EMPTY.split_whitespace().any(|e| e == w)).map(|w| w.chars().take(STEM).collect()).collect()
}

/// Which of the texts are like this one, at most five, most alike first: the cosine of their words, each weighted by how rare it is among all.
#[expect(clippy::cast_precision_loss, reason = "a few hundred texts")]
#[must_use]
pub fn alike(text: &str, others: &[&str]) -> Vec<usize> {
    let (own, sets): (HashSet<String>, Vec<HashSet<String>>) = (stems(text), others.iter().map(|t| stems(t)).collect());
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for stem in sets.iter().chain([&own]).flatten() {
        *seen.entry(stem).or_default() += 1;
    }
    let all = sets.len() as f64 + 1.0;
    let weight = |stem: &str| (1.0 + all / seen.get(stem).copied().unwrap_or(1) as f64).ln();
    let length = |set: &HashSet<String>| set.iter().map(|s| weight(s).powi(2)).sum::<f64>().sqrt();
    let own_length = length(&own);
    let mut found: Vec<(f64, usize)> = sets
        .iter()
        .enumerate()
        .map(|(n, set)| {
            let shared: Vec<f64> = own.intersection(set).map(|s| weight(s).powi(2)).collect();
            (if shared.len() >= SHARED { shared.iter().sum::<f64>() / (own_length * length(set)) } else { 0.0 }, n)
        })
        .filter(|(score, _)| *score >= ALIKE)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    found.into_iter().take(MOST).map(|(_, n)| n).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLD: &[&str] = &[
        "The hot water was off again this morning, two showers only",
        "Could we have breakfast later on Sundays?",
        "The showers are cold. No hot water since Monday",
        "Thank you for the warm coats",
        "Someone shouts in the hall at night and I cannot sleep",
        "Breakfast is over before I am back from the night shift",
        "The shower on the second floor is cold",
        "I do not like how I was spoken to at the desk",
    ];

    #[test]
    fn what_is_about_the_same_thing_is_found_most_alike_first() {
        assert_eq!(alike("No hot water in the showers", TOLD)[0], 2);
        assert!(alike("No hot water in the showers", TOLD).contains(&0));
        assert_eq!(alike("Breakfast on Sundays is too early, later please", TOLD)[0], 1);
        assert!(alike("I cannot sleep, there is shouting at night", TOLD).contains(&4));
    }

    #[test]
    fn what_has_nothing_in_common_is_not_named() {
        assert!(alike("When is the library open?", TOLD).is_empty());
        assert!(alike("It was not what they said and they were very much like that", TOLD).is_empty(), "empty words join nothing");
        assert!(alike("Could somebody look at the floor?", TOLD).is_empty(), "one word in common is chance");
        assert!(alike("", TOLD).is_empty() && alike("Cold showers", &[]).is_empty() && alike("???", &["", "!"]).is_empty());
    }

    #[test]
    fn it_is_found_in_other_scripts_and_never_more_than_a_handful() {
        assert_eq!(alike("Nie ma ciepłej wody", &["Ciepła woda jest", "Brak ciepłej wody od rana", "Za wcześnie śniadanie"])[0], 1);
        assert_eq!(alike("لا يوجد ماء ساخن", &["الطعام بارد", "ماء ساخن من فضلكم"]), [1]);
        assert_eq!(alike("Cold showers", &["Cold showers"; 40]).len(), MOST);
    }
}
