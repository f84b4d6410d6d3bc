use super::*;
use crate::{act::promise::State, clock::Day};
use proptest::prelude::*;

fn card(rank: Rank, n: i64, words: &str) -> Card {
    let state = match rank {
        Rank::Unanswered => None,
        Rank::Refused => Some(State::Cannot),
        Rank::Disputed => Some(State::Disputed),
        _ => Some(State::Will),
    };
    Card {
        rank,
        number: Some(n),
        subject: String::new(),
        said: words.into(),
        is_quote: true,
        people: 3,
        at: None,
        state,
        late: rank == Rank::Late,
        due: None,
        first: None,
        words: words.into(),
        decided_by: None,
        on: Day(n),
    }
}

const LONG: &str = "We asked the landlord three times and wrote to the council as well, and now a plumber comes on every Monday to look at \
                    each of the nine showers and at the boiler, until somebody finds what makes the water cold at five in the morning";

fn ranks(sheets: &[Vec<Fitted>]) -> Vec<(Rank, i64)> {
    sheets.concat().iter().map(|f| (f.card.rank, f.card.number.unwrap())).collect()
}

#[test]
fn long_texts_end_at_a_word_and_say_that_there_is_more() {
    assert_eq!(shortened("Hot water", 3, LINE), ("Hot water".into(), 1));
    let (shown, lines) = shortened(LONG, 3, LINE);
    assert_eq!(lines, 3);
    let words = shown.strip_suffix('…').unwrap();
    assert!(LONG.starts_with(words) && LONG[words.len()..].starts_with([' ', ',']), "{shown}");
    assert!((60..90).contains(&shown.chars().count()), "{shown}");
    let endless = "a".repeat(400);
    let (shown, lines) = shortened(&endless, 2, LINE);
    assert!(lines == 2 && shown.ends_with('…') && (30..60).contains(&shown.chars().count()), "{shown}");
    assert_eq!(shortened("", 3, LINE), (String::new(), 1));
}

#[test]
fn three_cards_fit_however_long_they_are() {
    let cards: Vec<Card> = (0..9).map(|n| card(Rank::Latest, n, LONG)).collect();
    let (sheets, _) = fitted(&cards, Paper::One);
    assert_eq!(ranks(&sheets).len(), 3, "{sheets:?}");
    assert!(sheets[0].iter().all(|f| f.is_short));
    let short: Vec<Card> = (0..9).map(|n| card(Rank::Latest, n, "Hot water")).collect();
    assert_eq!(ranks(&fitted(&short, Paper::One).0).len(), 4);
}

#[test]
fn what_nobody_answered_and_a_refusal_stand_there_however_much_is_late() {
    let mut cards: Vec<Card> = (0..8).map(|n| card(Rank::Late, n, "Hot water")).collect();
    cards.extend([
        card(Rank::Disputed, 8, "Soap"),
        card(Rank::Unanswered, 9, "Later breakfast"),
        card(Rank::Refused, 10, "A garden"),
        card(Rank::Latest, 11, "Tea"),
    ]);
    let (sheets, left_out) = fitted(&cards, Paper::One);
    assert_eq!(ranks(&sheets), [(Rank::Late, 0), (Rank::Late, 1), (Rank::Unanswered, 9), (Rank::Refused, 10)]);
    assert_eq!(left_out, 6, "and the sheet says how many more are late");
}

#[test]
fn texts_get_shorter_before_anything_late_is_left_out() {
    let mut cards: Vec<Card> = (0..4).map(|n| card(Rank::Late, n, LONG)).collect();
    let (sheets, left_out) = fitted(&cards, Paper::One);
    assert_eq!((ranks(&sheets).len(), left_out), (4, 0));
    cards.truncate(3);
    assert!(fitted(&cards, Paper::One).0[0][2].said.len() > sheets[0][3].said.len(), "three have room for more");
}

#[test]
fn large_print_takes_two_sheets() {
    let cards: Vec<Card> = (0..9).map(|n| card(Rank::Latest, n, LONG)).collect();
    let sizes = |cards: &[Card]| fitted(cards, Paper::Large).0.iter().map(Vec::len).collect::<Vec<_>>();
    assert_eq!((sizes(&cards), sizes(&cards[..2]), sizes(&[])), (vec![3, 2], vec![2, 0], vec![0, 0]));
}

proptest! {
    /// Whatever the texts: the sheet is never fuller than it is, the order stays, and what must stand there does.
    #[test]
    fn the_sheet_holds_what_it_shows(texts in prop::collection::vec("[ a-zA-Z.]{0,300}", 0..12), late in 0usize..12) {
        let rank = |n: usize| match n { _ if n < late => Rank::Late, _ if n == late => Rank::Unanswered, _ if n == late + 1 => Rank::Refused, _ => Rank::Latest };
        let cards: Vec<Card> = texts.iter().enumerate().map(|(n, text)| card(rank(n), i64::try_from(n).unwrap(), text)).collect();
        let (sheets, left_out) = fitted(&cards, Paper::One);
        let shown = ranks(&sheets);
        let again = |f: &Fitted| Paper::One.lines().iter().map(|most| fit(&f.card, Paper::One, *most)).collect::<Vec<_>>();
        let takes = |f: &Fitted| again(f).into_iter().filter(|(again, _)| again == f).map(|(_, lines)| lines).min();
        prop_assert!(sheets[0].iter().map(takes).sum::<Option<i64>>().is_some_and(|lines| lines <= ROOM));
        prop_assert!(shown.is_sorted() && shown.len() <= MOST && shown.len() >= cards.len().min(3));
        for must in cards.iter().filter(|c| matches!(c.rank, Rank::Unanswered | Rank::Refused)) {
            prop_assert!(shown.contains(&(must.rank, must.number.unwrap())));
        }
        prop_assert_eq!(left_out + shown.iter().filter(|(r, _)| *r == Rank::Late).count(), cards.iter().filter(|c| c.rank == Rank::Late).count());
        for f in sheets.concat() {
            let (said, words) = Paper::One.lines()[0];
            prop_assert!(shortened(&f.said, said, LINE).1 <= said && shortened(&f.words, words, LINE).1 <= words);
        }
    }
}
