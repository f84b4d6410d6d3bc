//! Dots: sheets from a meeting on which everyone stuck a few, typed in and added up. Imported, never asked for.

use std::{cmp::Reverse, fmt};

/// How many dots everyone had, and how many of them could go on one option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub each: u64,
    pub on_one: u64,
}

/// What a number of people stuck: options and dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub dots: Vec<(usize, u64)>,
    pub people: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dots {
    pub totals: Vec<u64>,
    /// The most dots first; level ones by the lot.
    pub order: Vec<usize>,
    /// Dots that nobody stuck anywhere.
    pub unused: u64,
}

/// Why a sheet cannot be counted: the position of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    NoSuchOption(usize),
    TooManyOnOne(usize),
    TooMany(usize),
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::NoSuchOption(sheet) => write!(f, "Sheet {} has dots on something that is not there.", sheet + 1),
            Wrong::TooManyOnOne(sheet) => write!(f, "Sheet {} has more dots on one option than were allowed.", sheet + 1),
            Wrong::TooMany(sheet) => write!(f, "Sheet {} has more dots than anyone had.", sheet + 1),
        }
    }
}

/// Adds the dots up.
pub fn count(lot: &[u32], rule: Rule, sheets: &[Sheet]) -> Result<Dots, Wrong> {
    let (mut totals, mut unused) = (vec![0_u64; lot.len()], 0_u64);
    for (at, sheet) in sheets.iter().enumerate() {
        let mut own = vec![0_u64; lot.len()];
        for (option, dots) in &sheet.dots {
            let own = own.get_mut(*option).ok_or(Wrong::NoSuchOption(at))?;
            *own = own.saturating_add(*dots);
        }
        if own.iter().any(|dots| *dots > rule.on_one) {
            return Err(Wrong::TooManyOnOne(at));
        }
        let stuck = own.iter().fold(0_u64, |sum, dots| sum.saturating_add(*dots));
        let spare = rule.each.checked_sub(stuck).ok_or(Wrong::TooMany(at))?;
        unused = unused.saturating_add(spare.saturating_mul(sheet.people));
        totals.iter_mut().zip(own).for_each(|(total, dots)| *total = total.saturating_add(dots.saturating_mul(sheet.people)));
    }
    let mut order: Vec<usize> = (0..lot.len()).collect();
    order.sort_unstable_by_key(|o| (Reverse(totals[*o]), lot[*o]));
    Ok(Dots { totals, order, unused })
}
