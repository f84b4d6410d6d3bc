//! Checks a box, line by line.

use crate::{
    decide::round::{
        Definition, NONE, Rule,
        certificate::{Published, Row},
        list::CardList,
        verify::{Check, Known, verify as look},
    },
    ground::anon::{Misspelt, Pass},
};
use clap::Args;
use serde_json::json;
use std::{io::BufRead, path::PathBuf};

/// As many faults of one kind as a person reads.
const SHOWN: usize = 5;

#[derive(Args)]
pub struct Question {
    /// The box, as the house publishes it.
    published: PathBuf,
    /// The list of cards, as the stewards made it.
    #[arg(long)]
    hashes: Option<PathBuf>,
    /// The four words on the wall.
    #[arg(long)]
    words: Option<String>,
    /// Check words of your own; may be given several times.
    #[arg(long)]
    mine: Vec<String>,
    /// The stewards' box, where fewer than five voted.
    #[arg(long)]
    stewards: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

/// One line a check, then what comes of it.
pub fn verify(q: &Question, tell: impl Fn(&str)) -> Result<(), String> {
    let published = Published::read(&super::read(&q.published)?)?;
    let hashes = q.hashes.as_deref().map(|file| super::read(file).and_then(|text| CardList::read(&text))).transpose()?;
    let stewards = q.stewards.as_deref().map(|file| super::read(file).and_then(|text| Published::read(&text))).transpose()?;
    let known = Known { cards: hashes.as_ref(), words: q.words.as_deref(), own: &q.mine, stewards: stewards.as_ref() };
    let checks = look(&published, &known);
    let wrong = checks.iter().filter(|check| !check.faults.is_empty()).count();
    let words = published.words();
    if q.json {
        let lines: Vec<_> = checks
            .iter()
            .map(|c| json!({ "name": c.name, "ok": c.faults.is_empty(), "holds": c.faults.is_empty().then_some(&c.holds), "faults": c.faults }))
            .collect();
        tell(&format!("{}\n", json!({ "ok": wrong == 0, "root": published.root, "words": words, "checks": lines })));
    } else {
        checks.iter().for_each(|check| tell(&line(check)));
        tell(&format!("The words of this box are: {words}.{}\n", if q.words.is_some() { "" } else { " Compare them with those on the wall." }));
        if hashes.is_none() {
            tell("Without --hashes nobody has compared the list of cards with the one the stewards made.\n");
        }
    }
    match wrong {
        0 => Ok(()),
        1 => Err("One check failed. The result is disputed.".into()),
        n => Err(format!("{n} checks failed. The result is disputed.")),
    }
}

fn line(check: &Check) -> String {
    if check.faults.is_empty() {
        return format!("ok     {:<11} {}\n", check.name, check.holds);
    }
    let more = check.faults.len().saturating_sub(SHOWN);
    let rest = if more > 0 { format!(" And {more} more like this.") } else { String::new() };
    format!("WRONG  {:<11} {}{rest}\n", check.name, check.faults.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(" "))
}

/// The check words of a card or a link for all it could have said.
pub fn words(typed: &str, d: &Definition) -> Result<String, String> {
    let typed = if typed == "-" { typed_in()? } else { typed.to_string() };
    let pass = Pass::parse(&typed).map_err(|why| match why {
        Misspelt::Empty => "Type the code on the card: sixteen letters and digits. Or the whole voting link.".to_string(),
        Misspelt::Length => "That is neither sixteen letters and digits nor a voting link. Compare it with the card.".to_string(),
        Misspelt::Sign => "There is a sign in it that stands on no card. Compare it with the card.".to_string(),
    })?;
    let digest = d.digest();
    let places: Vec<Option<u32>> = if d.rule == Rule::Ranked { (1..).map(Some).take(d.most_ticks()).collect() } else { vec![None] };
    let choices = d.numbered().flat_map(|(n, o)| places.iter().map(move |place| (format!("{n} {}", o.title), o.id.as_str(), *place)));
    let lines = choices.chain([("None of these".to_string(), NONE, None)]).map(|(title, id, place)| {
        let said = place.map_or_else(String::new, |n| format!(", in place {n}"));
        format!("{}   {title}{said}\n", pass.check_words(&digest, &Row::claim(id, place)))
    });
    Ok(format!("What you chose stands in the box under these words. Show them to nobody who presses you.\n{}", lines.collect::<String>()))
}

fn typed_in() -> Result<String, String> {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(|e| format!("The code cannot be read: {e}."))?;
    Ok(line)
}
