//! What a vote is cast with: a card from the bag, or a token from one's own phone. Both allow one vote, and neither says whose.

use super::{
    Card, Token,
    crockford::{self, Misspelt},
};

pub enum Pass {
    Card(Card),
    Token(Token),
}

impl From<Card> for Pass {
    fn from(card: Card) -> Pass {
        Pass::Card(card)
    }
}

impl Pass {
    /// Reads what a person typed or pasted. A card and a token are told apart by their length.
    ///
    /// # Errors
    /// Why it can be neither.
    pub fn parse(typed: &str) -> Result<Pass, Misspelt> {
        let code = typed.rsplit_once('#').map_or(typed, |(_, code)| code);
        if crockford::counted(code) == Token::SIGNS { Token::parse(code).map(Pass::Token) } else { Card::parse(code).map(Pass::Card) }
    }

    /// True if there is a token in what was typed, alone or in its link, whatever stands before and behind it.
    #[must_use]
    pub fn holds_token(text: &str) -> bool {
        let whole = |piece: &str| crockford::counted(piece) == Token::SIGNS && Token::parse(piece).is_ok();
        // In fours as it was written down: thirteen of them, with a number somewhere, are nothing a person writes.
        let fours: Vec<&str> = text.split_whitespace().take(Token::SIGNS / 4).collect();
        let noted = fours.iter().all(|four| crockford::counted(four) == 4) && text.contains(|c: char| c.is_ascii_digit());
        text.split(|c: char| c.is_whitespace() || c == '#').any(whole) || (noted && whole(&fours.concat()))
    }

    /// By which it is known that it was used in the vote `d`.
    #[must_use]
    pub fn hash(&self, d: &[u8; 32]) -> [u8; 32] {
        match self {
            Pass::Card(card) => card.hash(d),
            Pass::Token(token) => token.hash(d),
        }
    }

    /// Words by which its holder, and nobody else, finds one of the choices in the list that is published.
    #[must_use]
    pub fn check_words(&self, d: &[u8; 32], option: &str) -> String {
        match self {
            Pass::Card(card) => card.check_words(d, option),
            Pass::Token(token) => token.check_words(d, option),
        }
    }

    /// By which it is known again with the same choices.
    #[must_use]
    pub fn echo(&self, d: &[u8; 32], choices: &[&str]) -> [u8; 32] {
        match self {
            Pass::Card(card) => card.echo(d, choices),
            Pass::Token(token) => token.echo(d, choices),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_a_token_and_a_message_are_told_apart() {
        let (card, token) = (Card::random().spelled(), Token::of(rand::random()).spelled());
        let link = format!("https://hear.example.org/v/abc#{token}");
        for typed in [token.clone(), link.clone(), token.replace('-', ""), token.replace('-', " "), token.to_lowercase()] {
            assert!(matches!(Pass::parse(&typed), Ok(Pass::Token(_))), "{typed}");
            for text in [typed.clone(), format!("{typed} 1 4"), format!(" {typed}\n")] {
                assert!(Pass::holds_token(&text), "{text}");
            }
        }
        assert!(Pass::holds_token(&format!("please count this: {link} thank you")));
        assert!(matches!(Pass::parse(&card), Ok(Pass::Card(_))) && !Pass::holds_token(&card) && !Pass::holds_token(&format!("{card} 1 4")));
        for said in
            ["", "that door does not lock when they shut down that heat last week here also", "the tap in room 52 has been dripping since Friday", &token[..40]]
        {
            assert!(!Pass::holds_token(said), "{said}");
        }
    }
}
