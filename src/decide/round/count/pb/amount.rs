//! Amounts as people write them, kept exactly: in millionths while a file is read, then in the smallest coin that it needs.

/// Decimals that are read at most.
const DECIMALS: u32 = 6;
/// Digits before the point at most, so that a millionth of it still counts.
const DIGITS: usize = 12;

/// Reads `1200` or `12.50` as millionths.
pub fn read(text: &str) -> Result<u64, &'static str> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if text.starts_with('-') {
        return Err("must not be below 0");
    }
    if whole.is_empty() || !whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit()) {
        return Err("must be a number such as 1200 or 12.50");
    }
    let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
    if whole.len() > DIGITS || part.len() > DECIMALS as usize {
        return Err("may have 12 digits and 6 decimals at most");
    }
    format!("{whole}{part:0<6}").parse().map_err(|_| "must be a number such as 1200 or 12.50")
}

/// How many decimals these amounts need.
pub fn decimals(amounts: impl Iterator<Item = u64> + Clone) -> u32 {
    (0..DECIMALS).find(|d| amounts.clone().all(|a| a % 10_u64.pow(DECIMALS - d) == 0)).unwrap_or(DECIMALS)
}

/// Millionths in the smallest coin.
pub fn coins(amount: u64, decimals: u32) -> Option<u64> {
    amount.checked_div(10_u64.checked_pow(DECIMALS.checked_sub(decimals)?)?)
}

/// The smallest coin as people write it.
#[must_use]
pub fn written(coins: u64, decimals: u32) -> String {
    let one = 10_u64.checked_pow(decimals).unwrap_or(1);
    let (whole, part) = (coins / one, coins % one);
    if one == 1 {
        whole.to_string()
    } else {
        format!("{whole}.{part:0width$}", width = decimals as usize).trim_end_matches('0').trim_end_matches('.').to_string()
    }
}
