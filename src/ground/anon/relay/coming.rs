//! Texts on their way into the house. A gateway is answered when its text stands here; from then on nothing loses it.

use super::{Mark, Relay};
use crate::ground::anon::store::relay as store;
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Phone,
        db::{Id, Tx},
    },
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A text as a gateway delivered it.
pub struct Arrived<'a> {
    /// What makes this delivery the same as another one.
    pub same: &'a str,
    pub until: Time,
    /// Nothing where nobody can be answered: a short code, a name, or no sender at all.
    pub number: Option<&'a Phone>,
    pub words: &'a str,
    /// The gateway has answered it by itself, as some do with STOP and HELP.
    pub answered: bool,
    /// What the gateway wants back in an answer.
    pub reply_token: Option<&'a str>,
    /// Which piece of a longer text it is: the sender's name for the whole, how many there are, and which, from one.
    pub part: Option<(&'a str, i64, i64)>,
}

/// A piece that is not followed by the rest goes on without it after this long.
const PATIENCE: i64 = 15 * Time::MINUTE;
/// Stands where a piece is missing.
const GAP: &str = " [...] ";

/// A text that waits.
pub struct Coming {
    pub n: i64,
    /// Its own name: the house keeps what comes under the same name once.
    pub id: Id,
    pub channel_id: Id,
    pub phone: Mark,
    pub number: Option<Phone>,
    pub words: Zeroizing<String>,
    /// The gateway has answered it by itself.
    pub answered: bool,
    pub reply_token: Option<String>,
    pub tries: i64,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    number: Option<String>,
    words: String,
    answered: bool,
    reply_token: Option<String>,
}

impl Relay {
    /// Keeps a text until the house has it. False if it was delivered before.
    ///
    /// # Errors
    /// When the file cannot be written: then the gateway has to come again.
    pub async fn arrive(&self, tx: &mut Tx, channel: &Id, text: &Arrived<'_>, now: Time) -> Result<bool> {
        let mark = self.keys.token_mark("delivery", &format!("{channel}\0{}", text.same));
        if store::arrived(tx, channel, mark, text.until, now).await? == 0 {
            return Ok(false);
        }
        // Who cannot be answered is somebody else each time.
        let phone = text.number.map_or_else(|| self.mark(channel, &Id::random().0), |number| self.mark(channel, number.digits()));
        let number = text.number.map(|number| number.digits().to_string());
        let said = Sealed { number, words: text.words.to_string(), answered: text.answered, reply_token: text.reply_token.map(String::from) };
        let Some((reference, pieces, n)) = text.part.filter(|(_, pieces, n)| *pieces > 1 && (1..=*pieces).contains(n)) else {
            self.keep(tx, channel, &phone, &said, now).await?;
            return Ok(true);
        };
        let sealed = self.seal("part", &plain(&said)?)?;
        let part = store::PartRow { channel_id: channel.clone(), phone: phone.clone(), reference: reference.into(), pieces, n, sealed };
        store::insert_part(tx, part, now).await?;
        let parts = store::parts(tx, channel, &phone, reference, pieces).await?;
        if i64::try_from(parts.len()).is_ok_and(|n| n == pieces) {
            self.join(tx, parts, now).await?;
        }
        Ok(true)
    }

    async fn keep(&self, tx: &mut Tx, channel: &Id, phone: &Mark, said: &Sealed, now: Time) -> Result<()> {
        let id = Id::random();
        let sealed = self.seal(&format!("coming {id}"), &plain(said)?)?;
        store::insert_coming(tx, &id, channel, phone, sealed, now).await
    }

    /// Makes one text of its pieces, in their order.
    async fn join(&self, tx: &mut Tx, parts: Vec<store::PartRow>, now: Time) -> Result<()> {
        let (mut said, mut next) = (Sealed { number: None, words: String::new(), answered: false, reply_token: None }, 1);
        for part in &parts {
            let plain = Zeroizing::new(self.unseal("part", &part.sealed)?);
            let one: Sealed = serde_json::from_str(&plain).map_err(|_| Error::Internal("a piece of a text is spoilt"))?;
            if part.n != next {
                said.words.push_str(GAP);
            }
            (said.number, next) = (one.number, part.n + 1);
            said.answered |= one.answered;
            said.reply_token = one.reply_token.or(said.reply_token);
            said.words.push_str(&one.words);
        }
        let Some(first) = parts.first() else { return Ok(()) };
        if next <= first.pieces {
            said.words.push_str(GAP);
        }
        store::delete_parts(tx, &first.channel_id, &first.phone, &first.reference, first.pieces).await?;
        self.keep(tx, &first.channel_id, &first.phone, &said, now).await
    }

    /// Texts whose pieces did not all come go on with those that did.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn flush(&self, tx: &mut Tx, now: Time) -> Result<()> {
        for left in store::left_parts(tx, now.plus(-PATIENCE)).await? {
            let parts = store::parts(tx, &left.channel_id, &left.phone, &left.reference, left.pieces).await?;
            self.join(tx, parts, now).await?;
        }
        Ok(())
    }

    /// Sets a call aside that was signed and cannot be read. Its gateway would only send the same again.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn set_aside(&self, tx: &mut Tx, channel: &Id, call: &str, today: Day) -> Result<()> {
        let id = Id::random();
        let sealed = self.seal(&format!("aside {id}"), call)?;
        store::insert_quarantine(tx, &id, channel, sealed, today).await
    }

    /// The oldest texts that wait, one of each telephone: two of one are brought in after each other.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn coming(&self, tx: &mut Tx, most: i64, now: Time) -> Result<Vec<Coming>> {
        store::coming(tx, most, now).await?.into_iter().map(|row| self.opened_coming(row)).collect()
    }

    fn opened_coming(&self, row: store::ComingRow) -> Result<Coming> {
        let plain = Zeroizing::new(self.unseal(&format!("coming {}", row.id), &row.sealed)?);
        let Sealed { number, words, answered, reply_token } = serde_json::from_str(&plain).map_err(|_| Error::Internal("a text that waits is spoilt"))?;
        let number = number.as_deref().and_then(Phone::read);
        Ok(Coming {
            n: row.n,
            id: row.id,
            channel_id: row.channel_id,
            phone: row.phone,
            number,
            words: Zeroizing::new(words),
            answered,
            reply_token,
            tries: row.tries,
        })
    }
}

fn plain(said: &Sealed) -> Result<Zeroizing<String>> {
    serde_json::to_string(said).map(Zeroizing::new).map_err(|_| Error::Internal("a text could not be written"))
}

/// The house has it.
pub fn came(tx: &mut Tx, n: i64) {
    store::delete_coming(tx, n);
}

/// The house cannot take it now.
pub fn put_back(tx: &mut Tx, n: i64, until: Time) {
    store::put_back(tx, n, until);
}

/// How many texts wait.
///
/// # Errors
/// When the file cannot be read.
pub async fn waiting(tx: &mut Tx) -> Result<i64> {
    store::count_coming(tx).await
}
