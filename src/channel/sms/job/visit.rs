//! One text of somebody: what it wants is done in the house first, and then written down in the relay, together with that the
//! text is done with. A death in between does it again, which the house takes for once.

use super::{Round, is_day};
use crate::{
    channel::sms::{
        bridge::{Ask, Told, Voted},
        command::Wish,
    },
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::relay::{
            self, Relay,
            channel::Channel,
            coming::{self, Coming},
            going::{self, Why},
            talk::{self, Asked, Thread},
        },
        db::Tx,
    },
};
use jiff::tz::TimeZone;

/// A conversation goes on with the next text for so long after the last.
const FRESH: i64 = 7 * Time::DAY;

/// Brings in one text.
///
/// # Errors
/// When either side cannot be read or written: then it comes again.
pub(super) async fn bring(round: &Round, text: &Coming) -> Result<()> {
    let relay = &round.relay;
    let mut tx = relay.db.read().await?;
    let channel = match relay.channel(&mut tx, &text.channel_id).await {
        Ok(channel) => channel,
        Err(Error::NotFound) => return done(relay, text).await,
        Err(e) => return Err(e),
    };
    let (thread, stopped) = (talk::open_thread(&mut tx, &text.phone).await?, talk::is_stopped(&mut tx, &text.phone).await?);
    drop(tx);
    let visit = Visit { round, relay, channel: &channel, text, thread: thread.as_ref(), stopped, now: round.clock.now() };
    match Wish::of(&text.words, thread.as_ref()) {
        _ if text.number.is_none() => visit.say().await,
        Wish::Stop => visit.stop().await,
        Wish::Start => visit.start().await,
        Wish::Say => visit.say().await,
        Wish::Vote => visit.vote().await,
        Wish::New => visit.close().await,
        wish if stopped => visit.while_stopped(wish).await,
        Wish::Help => visit.answer(Why::Help, None).await,
        Wish::Words => match &thread {
            Some(thread) => visit.answer(Why::Words, Some(thread.alias.clone())).await,
            None => visit.answer(Why::Help, None).await,
        },
        Wish::Read => visit.read().await,
        Wish::Judge(verdict, asked) => visit.judge(verdict.key(), asked).await,
        Wish::Open(receipt) => visit.open(receipt.words().join(" ")).await,
        Wish::Mistyped => visit.answer(Why::Lost, None).await,
    }
}

async fn done(relay: &Relay, text: &Coming) -> Result<()> {
    let n = text.n;
    relay
        .db
        .write(move |tx| {
            Box::pin(async move {
                coming::came(tx, n);
                Ok(())
            })
        })
        .await
}

/// One text of somebody.
struct Visit<'a> {
    round: &'a Round,
    relay: &'a Relay,
    channel: &'a Channel,
    text: &'a Coming,
    thread: Option<&'a Thread>,
    stopped: bool,
    now: Time,
}

impl Visit<'_> {
    fn zone(&self) -> TimeZone {
        TimeZone::get(&self.channel.zone).unwrap_or(TimeZone::UTC)
    }

    fn today(&self) -> Day {
        Day::of(self.now, &self.zone())
    }

    /// Answers at once, if not enough was said today; the text is done with.
    async fn answer(&self, why: Why, alias: Option<String>) -> Result<()> {
        self.then(move |tx, v| Box::pin(async move { v.says(tx, why, alias.as_deref(), v.n).await })).await
    }

    /// What the relay writes down once the house has done its part, together with that the text is done with.
    async fn then(&self, act: impl for<'t> FnOnce(&'t mut Tx, Known) -> futures_util::future::BoxFuture<'t, Result<()>> + Send + 'static) -> Result<()> {
        let known = Known {
            relay: self.relay.clone(),
            channel: self.channel.id.clone(),
            phone: self.text.phone.clone(),
            number: self.text.number.clone(),
            reply_token: self.text.reply_token.clone(),
            n: self.text.n,
            answered: self.text.answered,
            stopped: self.stopped,
            today: self.today(),
            now: self.now,
        };
        let n = self.text.n;
        self.relay
            .db
            .write(move |tx| {
                Box::pin(async move {
                    if let Some(number) = known.number.as_ref().filter(|_| !known.stopped) {
                        known.relay.heard_of(tx, &known.channel, &known.phone, number, known.reply_token.as_deref(), known.now).await?;
                    }
                    act(tx, known).await?;
                    coming::came(tx, n);
                    Ok(())
                })
            })
            .await
    }

    async fn say(&self) -> Result<()> {
        let thread = self.thread.filter(|_| !self.stopped);
        let ask = Ask::Say {
            key: self.text.id.0.clone(),
            place: self.channel.place.clone(),
            locale: self.channel.locale.clone(),
            words: self.text.words.to_string(),
            alias: thread.map(|t| t.alias.clone()),
            after: thread.map_or(0, |t| t.seq),
            fresh: thread.is_some_and(|t| self.now.0 - t.last_at.0 <= FRESH),
        };
        match self.round.ask(ask).await? {
            Told::Kept { alias, seq, .. } => {
                let new = thread.is_none_or(|t| t.alias != alias);
                let night = !is_day(self.now, &self.zone());
                self.then(move |tx, v| {
                    Box::pin(async move {
                        if v.number.is_none() || v.stopped {
                            return Ok(()); // nobody to answer
                        }
                        if !new {
                            talk::goes_on(tx, &alias, seq, v.now);
                            talk::asks(tx, &alias, None);
                            return Ok(());
                        }
                        talk::opens(tx, &v.phone, &alias, seq, v.now).await?;
                        v.says(tx, if night { Why::Night } else { Why::Got }, Some(&alias), v.n).await
                    })
                })
                .await
            }
            // The place takes nothing now. It may again.
            _ => Err(Error::Internal("a text is for a place that takes nothing")),
        }
    }

    async fn stop(&self) -> Result<()> {
        self.then(|tx, v| {
            Box::pin(async move {
                if v.stopped {
                    return Ok(());
                }
                talk::stop(tx, &v.phone, v.today).await?;
                if !v.answered {
                    going::put(tx, &v.channel, &v.phone, None, Why::Stopped, v.n, v.now, v.now);
                }
                Ok(())
            })
        })
        .await
    }

    async fn start(&self) -> Result<()> {
        self.then(|tx, v| {
            Box::pin(async move {
                talk::start(tx, &v.phone).await?;
                if let Some(number) = &v.number {
                    v.relay.heard_of(tx, &v.channel, &v.phone, number, v.reply_token.as_deref(), v.now).await?;
                }
                v.says(tx, Why::Help, None, v.n).await
            })
        })
        .await
    }

    async fn close(&self) -> Result<()> {
        self.then(|tx, v| Box::pin(async move { talk::closes(tx, &v.phone).await })).await
    }

    /// Who wants no texts is heard all the same. A word that would only be answered is not.
    async fn while_stopped(&self, wish: Wish) -> Result<()> {
        match wish {
            Wish::Say => self.say().await,
            _ => done(self.relay, self.text).await,
        }
    }

    /// A vote counts whether or not they want texts. It belongs to no conversation.
    async fn vote(&self) -> Result<()> {
        let why = match self.round.ask(Ask::Vote { words: self.text.words.to_string() }).await? {
            Told::Voted(Voted::In) => Why::VoteIn,
            Told::Voted(Voted::Used) => Why::VoteUsed,
            Told::Voted(Voted::TooMany) => Why::VoteMany,
            Told::Voted(Voted::Over) => Why::VoteOver,
            Told::Voted(Voted::Link) => Why::VoteLink,
            _ => Why::VoteUnknown,
        };
        if self.stopped { done(self.relay, self.text).await } else { self.answer(why, None).await }
    }

    async fn read(&self) -> Result<()> {
        let Some(thread) = self.thread.cloned() else { return done(self.relay, self.text).await };
        self.then(move |tx, v| {
            Box::pin(async move {
                talk::consents(tx, &thread.alias);
                talk::asks(tx, &thread.alias, None);
                going::put(tx, &v.channel, &v.phone, Some(&thread.alias), Why::Told, thread.seq, v.now, v.now);
                Ok(())
            })
        })
        .await
    }

    async fn judge(&self, verdict: &str, asked: Asked) -> Result<()> {
        let Some(thread) = self.thread.cloned() else { return done(self.relay, self.text).await };
        self.round.ask(Ask::Judge { alias: thread.alias.clone(), verdict: verdict.into(), promise: asked == Asked::Promise }).await?;
        self.then(move |tx, _| {
            Box::pin(async move {
                talk::asks(tx, &thread.alias, None);
                Ok(())
            })
        })
        .await
    }

    async fn open(&self, words: String) -> Result<()> {
        match self.round.ask(Ask::Open { words }).await? {
            Told::Kept { alias, seq, .. } => {
                self.then(move |tx, v| {
                    Box::pin(async move {
                        talk::opens(tx, &v.phone, &alias, seq, v.now).await?;
                        v.says(tx, Why::Found, Some(&alias), v.n).await
                    })
                })
                .await
            }
            _ => self.answer(Why::Lost, None).await,
        }
    }
}

/// What is known of a telephone when something is written down about it.
struct Known {
    relay: Relay,
    channel: crate::ground::db::Id,
    phone: relay::Mark,
    number: Option<crate::ground::anon::Phone>,
    reply_token: Option<String>,
    n: i64,
    /// The gateway has said something already: we say nothing on top of it.
    answered: bool,
    stopped: bool,
    today: Day,
    now: Time,
}

impl Known {
    async fn says(&self, tx: &mut Tx, why: Why, alias: Option<&str>, about: i64) -> Result<()> {
        if !self.answered && talk::may_say(tx, &self.phone, self.today).await? {
            going::put(tx, &self.channel, &self.phone, alias, why, about, self.now, self.now);
        }
        Ok(())
    }
}
