//! Cards and their list. The codes are in the page to be printed and nowhere else.

use crate::{
    decide::round::{definition::Definition, is_one_sheet, make_cards, wall::four_words},
    ground::web::words::Locale,
};
use std::{fs::OpenOptions, io::Write, os::unix::fs::OpenOptionsExt, path::Path};
use zeroize::Zeroizing;

/// What one printer and two people can handle.
const MOST: usize = 10_000;

pub fn make(definition: &Definition, count: usize, out: &Path, large: bool, language: &str) -> Result<String, String> {
    if !(1..=MOST).contains(&count) {
        return Err("count must be between 1 and 10,000.".into());
    }
    let locale = Locale::from_tag(language).ok_or_else(|| format!("There are no texts in {language}. Use a tag such as en-GB or pl."))?;
    let digest = definition.digest();
    let (page, cards) = make_cards(definition, count, locale, large)?;
    let page = Zeroizing::new(page);
    let list = serde_json::to_string_pretty(&cards).map_err(|e| format!("The list cannot be written: {e}."))?;

    std::fs::create_dir_all(out).map_err(|e| format!("The folder {} cannot be made: {e}.", out.display()))?;
    let (sheet, hashes) = (out.join("cards.html"), out.join("hashes.json"));
    for file in [&sheet, &hashes] {
        if file.exists() {
            return Err(format!("{} is there already. Choose another folder: cards must never be mixed.", file.display()));
        }
    }
    place(&hashes, &format!("{list}\n"), 0o644)?;
    place(&sheet, &page, 0o600)?;
    Ok(told(definition, count, &sheet, &hashes, &four_words(&digest), large))
}

/// Never over something that is there.
pub(super) fn place(file: &Path, text: &str, mode: u32) -> Result<(), String> {
    let written =
        OpenOptions::new().write(true).create_new(true).mode(mode).open(file).and_then(|mut f| f.write_all(text.as_bytes()).and_then(|()| f.sync_all()));
    written.map_err(|e| format!("{} cannot be written: {e}.", file.display()))
}

fn told(d: &Definition, count: usize, sheet: &Path, hashes: &Path, words: &str, large: bool) -> String {
    let mut said = vec![
        format!("Made {count} cards for \"{}\".", d.question),
        format!("The four words of this vote are: {words}. The house must show the same."),
        String::new(),
        format!("1. Open {} in a browser and print it: A4, one side, actual size. Its first page says how to fold.", sheet.display()),
        "2. Delete that file and empty the bin. Whoever has it can vote with every card.".into(),
        format!("3. Give {} to the house before the vote opens. No code can be found from it.", hashes.display()),
        "4. Fold the cards, mix them in a bag, and let each person on the roll draw one. Tick their number; never note the card.".into(),
    ];
    let roll = usize::try_from(d.roll).unwrap_or(usize::MAX);
    if count < roll {
        said.push(format!("\nThere are {roll} people on the roll and only {count} cards: somebody may go without."));
    }
    if !is_one_sheet(d, large) {
        said.push("\nThe options are long: a card may take two sheets. Shorten them, or staple the sheets and fold them together.".into());
    }
    if large {
        said.push(
            "\nA large card is known by its size to whoever types in a marked one. Print them for everyone, or let their holders vote at a screen.".into(),
        );
    }
    said.join("\n") + "\n"
}
