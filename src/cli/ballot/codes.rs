//! Slips with codes for those who vote by their own phone, and the list of their marks. The codes are in the page to be printed and
//! nowhere else.

use super::cards::place;
use crate::{
    decide::round::{definition::Definition, phone::make_codes, wall::four_words},
    ground::web::words::Locale,
};
use std::path::Path;
use zeroize::Zeroizing;

pub fn make(definition: &Definition, out: &Path, language: &str) -> Result<String, String> {
    let locale = Locale::from_tag(language).ok_or_else(|| format!("There are no texts in {language}. Use a tag such as en-GB or pl."))?;
    let (page, codes) = make_codes(definition, locale)?;
    let page = Zeroizing::new(page);
    let list = serde_json::to_string_pretty(&codes).map_err(|e| format!("The list cannot be written: {e}."))?;
    std::fs::create_dir_all(out).map_err(|e| format!("The folder {} cannot be made: {e}.", out.display()))?;
    let (slips, marks) = (out.join("slips.html"), out.join("codes.json"));
    for file in [&slips, &marks] {
        if file.exists() {
            return Err(format!("{} is there already. Choose another folder: codes must never be mixed.", file.display()));
        }
    }
    place(&marks, &format!("{list}\n"), 0o644)?;
    place(&slips, &page, 0o600)?;
    let words = definition.phone.map(|key| four_words(&key.0)).unwrap_or_default();
    let said = [
        "A lost phone is a lost vote: nobody can be given a second voting link. Say this first.".to_string(),
        format!("Made {} slips for \"{}\".", codes.codes.len(), definition.question),
        format!("The four words of its voting links are: {words}. The house must show the same."),
        String::new(),
        format!("1. Open {} in a browser, print it, and cut it up.", slips.display()),
        "2. Delete that file and empty the bin. Whoever has it can take everybody's voting link.".into(),
        format!("3. Give {} to the house. From then on links are given out, until a day before the vote opens.", marks.display()),
        "4. Hand a slip to each person who wants one: the one with their number on the roll. They need no card.".into(),
    ];
    Ok(said.join("\n") + "\n")
}
