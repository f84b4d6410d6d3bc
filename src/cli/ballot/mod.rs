//! `hearback ballot`: makes voting cards, and slips for voting by phone, and checks closed boxes, for stewards of a group and for anyone. It opens no database,
//! reads no settings and asks no network, so that it runs on any laptop that is switched off from everything.

mod cards;
mod check;
mod codes;

use crate::decide::round::definition::Definition;
use clap::Subcommand;
use std::path::{Path, PathBuf};

/// What is asked.
#[derive(Subcommand)]
pub enum What {
    /// Makes cards to print, and their list for the house.
    Cards {
        /// The definition of the vote, as the house publishes it.
        #[arg(long)]
        definition: PathBuf,
        /// How many: as many as people on the roll, and one in ten more.
        #[arg(long)]
        count: usize,
        /// The folder they are put in.
        #[arg(long)]
        out: PathBuf,
        /// One on a page, in large print.
        #[arg(long)]
        large: bool,
        /// The language of what stands around the question, such as pl.
        #[arg(long, default_value = "en-GB")]
        language: String,
    },
    /// Makes slips with codes for those who vote by their own phone, and their list for the house.
    Codes {
        /// The definition of the vote, as the house publishes it.
        #[arg(long)]
        definition: PathBuf,
        /// The folder they are put in.
        #[arg(long)]
        out: PathBuf,
        /// The language of the slips, such as pl.
        #[arg(long, default_value = "en-GB")]
        language: String,
    },
    /// Checks a closed box.
    Verify(check::Question),
    /// Shows by which words the holder of a card finds their choices in the box.
    Words {
        /// The code on the card, or - to type it where no list of commands keeps it.
        card: String,
        #[arg(long)]
        definition: PathBuf,
    },
}

/// Does it, and gives what is to be printed.
///
/// # Errors
/// What is to be printed, and one sentence about what is wrong.
pub fn run(what: &What, tell: impl Fn(&str)) -> Result<(), String> {
    match what {
        What::Cards { definition, count, out, large, language } => {
            tell(&cards::make(&defined(definition)?, *count, out, *large, language)?);
            Ok(())
        }
        What::Codes { definition, out, language } => {
            tell(&codes::make(&defined(definition)?, out, language)?);
            Ok(())
        }
        What::Verify(question) => check::verify(question, tell),
        What::Words { card, definition } => {
            tell(&check::words(card, &defined(definition)?)?);
            Ok(())
        }
    }
}

fn read(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|e| format!("{} cannot be read: {e}.", file.display()))
}

/// A definition without a fault.
fn defined(file: &Path) -> Result<Definition, String> {
    let definition = Definition::read(&read(file)?)?;
    let problems = definition.problems();
    if problems.is_empty() { Ok(definition) } else { Err(format!("{} is not ready for a vote. {}", file.display(), problems.join(" "))) }
}
