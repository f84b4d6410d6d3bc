//! The house's side of the bridge: what the relay asks is done by the verbs that every door calls.

use crate::{
    act::promise::{self, Answer, State},
    app::App,
    channel::sms::bridge::{Ask, Notice, Says, Told, Voted},
    clock::Time,
    decide::round::{self, Cast, Way},
    error::{Error, Result},
    ground::{
        anon::Receipt,
        db::Id,
        web::{form, words::Locale},
    },
    hear::{
        concern::{self, Concern, Kind, Lane, Said, See, Verdict},
        dialogue::{self, Side, notice},
    },
    house::place::Place,
};
use std::sync::Arc;

/// Notices handed over at a time.
const AT_ONCE: i64 = 100;

/// Does what the relay asks.
///
/// # Errors
/// Only what is our fault and may be asked again.
pub async fn asked(app: &App, ask: Ask) -> Result<Told> {
    match ask {
        Ask::Say { key, place, locale, words, alias: None, .. } => first(app, &key, &place, &locale, &words).await,
        Ask::Say { key, place, locale, words, alias: Some(alias), after, fresh } => match named(app, &alias).await? {
            Some((concern, at)) if fresh || concern.waiting_since.is_some() => again(app, concern, at, &alias, words, after).await,
            _ => first(app, &key, &place, &locale, &words).await,
        },
        Ask::Judge { alias, verdict, promise } => judge(app, &alias, &verdict, promise).await,
        Ask::Renew { alias } => renew(app, &alias).await,
        Ask::Open { words } => open(app, &words).await,
        Ask::Vote { words } => vote(app, &words).await.map(Told::Voted),
        Ask::News { taken } => news(app, taken).await,
        Ask::Read { alias, about, whole } => read(app, &alias, about, whole).await,
    }
}

/// The conversation of this name, unless it was erased.
async fn named(app: &App, alias: &str) -> Result<Option<(Concern, Arc<Place>)>> {
    let Some(id) = app.keys.named(alias) else { return Ok(None) };
    let Some(concern) = concern::by_id(&mut app.db.read().await?, &Id(id)).await?.filter(|c| c.erased_on.is_none()) else { return Ok(None) };
    let place = app.places.tree(&app.db, app.clock.now()).await?.id(&concern.place_id)?;
    Ok(Some((concern, place)))
}

/// The place a first text is for: the one its first word names, if that lies below, or the channel's own. An organisation that
/// takes no messages itself has them read at the first of its places that does: nobody who texts is sent away. The text stays
/// whole.
async fn place_of(app: &App, slug: &str, words: &str) -> Result<Arc<Place>> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let own = tree.slug(slug)?;
    let first = words.split_whitespace().next().unwrap_or_default().to_lowercase();
    let first = first.trim_matches(|c: char| !c.is_alphanumeric());
    let below = || tree.all().iter().filter(|p| p.telling && p.path.starts_with(&own.path));
    let named = below().find(|p| p.slug == first || p.slug.replace('-', "") == first);
    Ok(named.or_else(|| below().next().filter(|_| !own.telling)).cloned().unwrap_or(own))
}

async fn first(app: &App, key: &str, place: &str, locale: &str, words: &str) -> Result<Told> {
    let now = app.clock.now();
    let place = place_of(app, place, words).await?;
    if !place.telling {
        return Ok(Told::Closed);
    }
    let locale = Locale::from_tag(locale).unwrap_or_default();
    let said = Said {
        kind: Kind::Problem,
        words: form::texted(words),
        better: String::new(),
        see: See::Team,
        lane: Lane::Team,
        now: false,
        locale: locale.tag().into(),
    };
    let written = concern::write(&app.keys, &place, said, format!("text\0{key}").as_bytes(), app.config.release, now)?;
    let (receipt, promised, id) = (written.receipt, written.promised, written.id());
    match app
        .db
        .write(move |tx| {
            Box::pin(async move {
                concern::keep(tx, written);
                Ok(())
            })
        })
        .await
    {
        Ok(()) => Ok(Told::Kept { alias: app.keys.alias(&id.0)?, seq: 0, answer_by: promised }),
        // It came before.
        Err(e) if e.is_taken() => match concern::by_receipt(&mut app.db.read().await?, &app.keys, &receipt).await? {
            Some(found) => Ok(Told::Kept { alias: app.keys.alias(&found.id.0)?, seq: found.last_seq, answer_by: found.answer_by }),
            None => Ok(Told::Nothing),
        },
        Err(e) => Err(e),
    }
}

async fn again(app: &App, concern: Concern, place: Arc<Place>, alias: &str, words: String, after: i64) -> Result<Told> {
    let (now, release, keys, id, at) = (app.clock.now(), app.config.release, app.keys.clone(), concern.id.clone(), place.clone());
    let words = form::texted(&words);
    let saying = app.db.write(move |tx| Box::pin(async move { dialogue::write_again(tx, &keys, &at, &concern, &words, after, release, now).await }));
    match saying.await {
        // Said before; or it was words that open this very conversation, which nobody shall read.
        Ok(()) | Err(Error::Stale | Error::Refused(_)) => {}
        Err(Error::NotFound) => return Ok(Told::Nothing),
        Err(e) => return Err(e),
    }
    let Some(concern) = concern::by_id(&mut app.db.read().await?, &id).await? else { return Ok(Told::Nothing) };
    Ok(Told::Kept { alias: alias.into(), seq: concern.last_seq, answer_by: concern.answer_by })
}

async fn judge(app: &App, alias: &str, verdict: &str, promise: bool) -> Result<Told> {
    let (Some((concern, place)), Some(verdict)) = (named(app, alias).await?, Verdict::from_key(verdict)) else { return Ok(Told::Nothing) };
    if promise {
        return of_promises(app, &concern, verdict).await;
    }
    let (now, release, keys) = (app.clock.now(), app.config.release, app.keys.clone());
    match app.db.write(move |tx| Box::pin(async move { dialogue::judge(tx, &keys, &place, &concern, verdict, release, now).await })).await {
        Ok(()) => Ok(Told::Done),
        Err(Error::Refused(_) | Error::NotFound) => Ok(Told::Nothing),
        Err(e) => Err(e),
    }
}

/// The same word for everything promised about it that is said to be done and was not judged by them.
async fn of_promises(app: &App, concern: &Concern, verdict: Verdict) -> Result<Told> {
    let (now, tree) = (app.clock.now(), app.places.tree(&app.db, app.clock.now()).await?);
    let all = promise::about(&mut app.db.read().await?, &concern.id, now).await?;
    let word = match verdict {
        Verdict::Yes => Answer::Yes,
        Verdict::Partly => Answer::Partly,
        Verdict::No => Answer::No,
    };
    let mut told = Told::Nothing;
    for promise in all {
        let place = tree.id(&promise.place_id)?;
        if !matches!(promise.stands(&place, now).state, State::Claimed | State::Silent | State::Agreed | State::Disputed) {
            continue;
        }
        let (tree, concern) = (tree.clone(), concern.clone());
        let slot = concern::release_at(&place, app.config.release, false, now);
        let answering = app.db.write(move |tx| Box::pin(async move { promise::answer(tx, &tree, &place, &promise, &concern, word, slot, now).await }));
        match answering.await {
            Ok(()) => told = Told::Done,
            Err(Error::Refused(_) | Error::NotFound) => {}
            Err(e) => return Err(e),
        }
    }
    Ok(told)
}

async fn renew(app: &App, alias: &str) -> Result<Told> {
    let Some((concern, place)) = named(app, alias).await? else { return Ok(Told::Nothing) };
    let (keys, slot) = (app.keys.clone(), concern::release_at(&place, app.config.release, false, app.clock.now()));
    match app.db.write(move |tx| Box::pin(async move { concern::renew(tx, &keys, &concern, slot).await })).await {
        Ok(receipt) => Ok(Told::Words(receipt.words().join(" "))),
        Err(Error::NotFound) => Ok(Told::Nothing),
        Err(e) => Err(e),
    }
}

async fn open(app: &App, words: &str) -> Result<Told> {
    let Ok(receipt) = Receipt::typed(words) else { return Ok(Told::Nothing) };
    let found = concern::by_receipt(&mut app.db.read().await?, &app.keys, &receipt).await?.filter(|c| c.erased_on.is_none());
    let Some(concern) = found else {
        app.limits.wrong_words();
        return Ok(Told::Nothing);
    };
    Ok(Told::Kept { alias: app.keys.alias(&concern.id.0)?, seq: concern.last_seq, answer_by: concern.answer_by })
}

/// Casts a vote in whichever round its card belongs to.
async fn vote(app: &App, words: &str) -> Result<Voted> {
    if round::Vote::is_linked(words) {
        return Ok(Voted::Link);
    }
    let Ok(vote) = round::Vote::typed(words) else { return Ok(Voted::Unknown) };
    let now = app.clock.now();
    let Some((of, choices)) = round::with_card(&mut app.db.read().await?, &vote).await? else {
        app.limits.wrong_words();
        return Ok(Voted::Unknown);
    };
    let keys = app.keys.clone();
    let cast = app.db.write(move |tx| Box::pin(async move { round::cast(tx, &keys, &of, &choices, &vote, Way::Text, now).await })).await?;
    Ok(match cast {
        Cast::In | Cast::Again => Voted::In,
        Cast::Used => Voted::Used,
        Cast::Unknown | Cast::NotYet => Voted::Unknown,
        Cast::TooMany(_) => Voted::TooMany,
        Cast::Over => Voted::Over,
    })
}

async fn news(app: &App, taken: Vec<Id>) -> Result<Told> {
    if !taken.is_empty() {
        app.db
            .write(move |tx| {
                Box::pin(async move {
                    notice::taken(tx, &taken);
                    Ok(())
                })
            })
            .await?;
    }
    let waiting = notice::waiting(&mut app.db.read().await?, AT_ONCE).await?;
    let named = waiting.into_iter().map(|n| Ok(Notice { alias: app.keys.alias(&n.concern_id.0)?, id: n.id, why: n.why, about: n.about }));
    named.collect::<Result<_>>().map(Told::News)
}

/// What a text says about a message: its days, and its words if they were asked for. Who is sent the words has seen them.
async fn read(app: &App, alias: &str, about: i64, whole: bool) -> Result<Told> {
    let Some((concern, place)) = named(app, alias).await? else { return Ok(Told::Nothing) };
    let mut says = Says { words: None, answer_by: Some(concern.answer_by), promised: Some(concern.promised), seq: concern.last_seq };
    if whole {
        let thread = dialogue::whole(&mut app.db.read().await?, &app.keys, &concern).await?;
        let unread = thread.messages.iter().filter(|m| m.side == Side::Team && m.seq <= about && !m.words.is_empty() && (m.is_news() || m.seq == about));
        let words: Vec<&str> = unread.map(|m| m.words.as_str()).collect();
        if words.is_empty() {
            return Ok(Told::Nothing);
        }
        says.words = Some(words.join("\n\n"));
        saw(app, &place, &concern.id, about).await?;
    }
    Ok(Told::Says(says))
}

async fn saw(app: &App, place: &Arc<Place>, id: &Id, up_to: i64) -> Result<()> {
    let (now, release, keys, id, place): (Time, _, _, _, _) = (app.clock.now(), app.config.release, app.keys.clone(), id.clone(), place.clone());
    app.db.write(move |tx| Box::pin(async move { dialogue::saw(tx, &keys, &place, &id, up_to, release, now).await })).await
}
