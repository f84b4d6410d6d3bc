//! Codes that a phone's camera reads, as drawings in the page: no other file, sharp at any size, and never a token. What a
//! code says always stands beside it in letters, too.

use crate::error::{Error, Result};
use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// Light modules round the code, as the standard asks (ISO/IEC 18004).
const QUIET: usize = 4;

/// The code of an address, with its quiet zone; `label` says in words where it leads. A copier may spoil 15 in 100 of it.
///
/// # Errors
/// When the text is too long for any code.
pub fn qr(text: &str, label: &str) -> Result<Markup> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| Error::Internal("a code cannot be drawn"))?;
    let side = code.width() + 2 * QUIET;
    Ok(html! {
        svg.code viewBox={ "0 0 " (side) " " (side) } role="img" aria-label=(label) shape-rendering="crispEdges" {
            path fill="#fff" d={ "M0 0h" (side) "v" (side) "H0z" } {}
            path fill="#000" d=(dark(&code)) {}
        }
    })
}

/// Every run of dark modules in a row as one box.
fn dark(code: &QrCode) -> String {
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(code.width()).enumerate() {
        let mut x = 0;
        while x < row.len() {
            let run = row[x..].iter().take_while(|c| **c == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET); // writing to a string does not fail
            }
            x += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Paints the boxes again and compares them with the code they were made of.
    #[test]
    fn what_is_drawn_is_the_code() {
        let code = QrCode::with_error_correction_level("https://hear.example.org/p/northside/tell", EcLevel::M).unwrap();
        let side = code.width() + 2 * QUIET;
        let mut painted = vec![Color::Light; side * side];
        for one in dark(&code).split('M').filter(|b| !b.is_empty()) {
            let (at, rest) = one.split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let (x, y, run): (usize, usize, usize) = (x.parse().unwrap(), y.parse().unwrap(), rest.split_once('v').unwrap().0.parse().unwrap());
            painted[y * side + x..][..run].fill(Color::Dark);
        }
        for (n, color) in code.to_colors().into_iter().enumerate() {
            let (x, y) = (n % code.width() + QUIET, n / code.width() + QUIET);
            assert_eq!(painted[y * side + x], color, "{x} {y}");
        }
        assert_eq!(painted.iter().filter(|c| **c == Color::Dark).count(), code.to_colors().iter().filter(|c| **c == Color::Dark).count());
    }

    #[test]
    fn what_no_code_can_hold_is_an_error() {
        assert!(qr(&"a".repeat(5000), "").is_err());
        assert!(qr("https://hear.example.org/p/northside/tell", "To \"tell us\"").unwrap().into_string().contains("To &quot;tell us&quot;"));
    }
}
