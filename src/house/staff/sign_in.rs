//! Signing in: the address, the password and the code, and one answer for everything that is wrong.
//!
//! Nothing in the answer, nor how long it takes, tells an address that works here from one that does not. A password is
//! tried outside of any transaction, because it takes long; the step of the code is used up and the session begun in one.

use super::{password, patience, second_key, session, store};
use crate::{
    clock::Time,
    config::Totp,
    error::{Error, Result},
    ground::{
        anon::{Footprint, Keys, Limits, Pool},
        db::{Db, Id},
    },
};

/// What was typed.
pub struct Attempt {
    pub email: String,
    pub password: String,
    pub code: String,
    pub from: Footprint,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// They are in; this is for the browser.
    In { token: String, staff: Id },
    /// Something did not fit. What, is not said.
    Wrong,
    /// Too many attempts: wait this many seconds.
    Wait(i64),
}

/// Tries to sign in.
///
/// # Errors
/// [`Error::TooMany`] when too many people try at once; or what the database said.
pub async fn sign_in(db: &Db, keys: &Keys, limits: &Limits, totp: Totp, attempt: Attempt, now: Time) -> Result<Outcome> {
    let email = attempt.email.trim().to_lowercase();
    let account = store::by_email(&mut db.read().await?, &email).await?.filter(|a| a.ended_at.is_none());
    let kept = account.as_ref().and_then(|a| a.password.clone());
    let mark = knock_mark(keys, &email);
    match tried(&mark, &attempt.password, kept.as_deref(), limits, attempt.from, now).await? {
        Proof::Fits => {}
        Proof::Wrong => return Ok(Outcome::Wrong),
        Proof::Wait(seconds) => return Ok(Outcome::Wait(seconds)),
    }
    let (Some(account), Some(kept)) = (account, kept) else { return Ok(Outcome::Wrong) };
    let step = match totp {
        Totp::Off => Some(None),
        Totp::Required => match &account.totp {
            Some(sealed) => {
                let secret = second_key::Secret::from_bytes(&keys.open_staff(&account.id.0, sealed)?);
                secret.step_of(&attempt.code, now).map(Some)
            }
            // Made while the house asked for no second key. A new link gives them one.
            None => None,
        },
    };
    let keys = keys.clone();
    let begun = db
        .write(move |tx| {
            Box::pin(async move {
                let staff = account.id;
                let right = match step {
                    Some(Some(step)) => store::use_step(tx, &staff, &kept, step).await? == 1,
                    Some(None) => store::is_still(tx, &staff, &kept).await?,
                    None => false,
                };
                if !right {
                    return Ok(None);
                }
                let token = session::begin(tx, &keys, &staff, now).await?;
                Ok(Some((token, staff)))
            })
        })
        .await?;
    Ok(match begun {
        Some((token, staff)) => {
            patience::forgive(&mark);
            Outcome::In { token, staff }
        }
        None => {
            count(limits, attempt.from, &mark);
            Outcome::Wrong
        }
    })
}

/// Whether someone is who they say, asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    Fits,
    Wrong,
    Wait(i64),
}

/// A person who is signed in proves it once more, before something that matters.
///
/// # Errors
/// As [`sign_in`].
pub async fn prove(db: &Db, keys: &Keys, limits: &Limits, email: &str, password: &str, from: Footprint, now: Time) -> Result<Proof> {
    let kept = store::by_email(&mut db.read().await?, email).await?.and_then(|a| a.password);
    let mark = knock_mark(keys, email);
    let proof = tried(&mark, password, kept.as_deref(), limits, from, now).await?;
    if proof == Proof::Fits {
        patience::forgive(&mark);
    }
    Ok(proof)
}

fn knock_mark(keys: &Keys, email: &str) -> Vec<u8> {
    keys.token_mark("knock", email)
}

/// Tries a password. The attempt counts as failed until [`patience::forgive`] says otherwise.
async fn tried(mark: &[u8], typed: &str, kept: Option<&str>, limits: &Limits, from: Footprint, now: Time) -> Result<Proof> {
    if let Err(seconds) = patience::knock(mark, now) {
        return Ok(Proof::Wait(seconds));
    }
    // Nobody has a longer one, and a hash of a novel would cost more than one of a password.
    let typed = if typed.chars().count() > password::LONGEST { "" } else { typed };
    match password::fits(typed, kept).await {
        Ok(true) => Ok(Proof::Fits),
        Ok(false) => {
            count(limits, from, mark);
            Ok(Proof::Wrong)
        }
        Err(e) => {
            if matches!(e, Error::TooMany) {
                patience::take_back(mark);
            }
            Err(e)
        }
    }
}

/// A failure, also for the house as a whole.
fn count(limits: &Limits, from: Footprint, mark: &[u8]) {
    if !limits.admit(Pool::SignIn, from) {
        patience::spend(mark);
    }
}
