//! `hearback relay`: the relay as a program of its own, with a data folder and a key that the house has not. Numbers are set up
//! here, since the house cannot see them.

use super::{fingerprint, harden, start_log, tell};
use crate::{
    channel::sms::{
        gateway::{self, Kind},
        job::{House, Pace, Round},
        phones::Phones,
        setup::{self, Made, Of},
        tls::{self, Calling},
    },
    clock::{Clock, Day},
    config::Config,
    ground::{
        anon::{Identity, relay::Relay},
        db::{Id, Lock},
    },
    serve,
};
use clap::{Args, Subcommand};
use jiff::tz::TimeZone;
use std::{collections::BTreeMap, fmt::Write as _, io::Read, path::Path, sync::Arc};

/// What is done besides serving.
#[derive(Subcommand)]
pub enum What {
    /// Sets up a number people can text. What its gateway asks for is read from the input, a line each: name=value.
    Add(Add),
    /// Says by what the house knows this relay, where they are on two computers.
    Fingerprint,
    /// Lists the numbers, and how many texts came and went.
    List,
    /// Ends a number, and forgets everybody who texted to it.
    End {
        /// Its name, as "list" says it.
        id: String,
    },
}

/// A number to be.
#[derive(Args)]
pub struct Add {
    /// Which gateway, such as twilio or android.
    #[arg(long)]
    gateway: String,
    /// The place its texts are for, by its name in addresses.
    #[arg(long)]
    place: String,
    /// Where it is day, such as Europe/London.
    #[arg(long, default_value = "Europe/London")]
    zone: String,
    /// The language of what is texted by itself.
    #[arg(long, default_value = "en-GB")]
    locale: String,
}

/// Does it.
///
/// # Errors
/// One clear line for the person at the terminal.
pub fn run(file: Option<&Path>, what: Option<&What>) -> Result<(), String> {
    let config = Config::load(file, |key| std::env::var(key).ok())?;
    start_log(&config.log)?;
    harden();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| format!("The program cannot start: {e}."))?;
    runtime.block_on(async {
        let fault = |e: crate::error::Error| format!("The relay cannot be used: {e}.");
        match what {
            Some(What::Fingerprint) => fingerprint(&config, Identity::RELAY),
            None => {
                let house = house(&config)?;
                let _lock = Lock::take(&config.data)?;
                let listener = serve::listen(&config).await?;
                let relay = Relay::open(&config.data, &config.keys).await?;
                serve::relay(Round { relay, house, clock: Clock::Wall, config: Arc::new(config), phones: Phones::default(), pace: Pace::default() }, listener)
                    .await;
                Ok(())
            }
            Some(What::Add(add)) => {
                let relay = Relay::open(&config.data, &config.keys).await?;
                let said = added(&relay, &config, add).await?;
                tell(&said);
                Ok(())
            }
            Some(What::List) => {
                let relay = Relay::open(&config.data, &config.keys).await?;
                let (lines, ..) = setup::lines(&relay, today()).await.map_err(fault)?;
                let mut out = String::new();
                for line in lines {
                    let _ = writeln!(out, "{}  {}  {}  {}  {} came, {} went out", line.id, line.gateway, line.number, line.place, line.came, line.went);
                }
                tell(&out);
                Ok(())
            }
            Some(What::End { id }) => {
                let relay = Relay::open(&config.data, &config.keys).await?;
                setup::end(&relay, &Id(id.clone()), today()).await.map_err(|_| format!("There is no number called {id}."))
            }
        }
    })
}

/// Where the house is: at a socket, or on another computer.
fn house(config: &Config) -> Result<House, String> {
    if config.relay_house.is_empty() {
        return Ok(House::There(Arc::from(config.relay_socket.as_path())));
    }
    let (own, peer) = (Identity::here(&config.keys, Identity::RELAY)?, tls::peer(config, "hearback fingerprint")?);
    Ok(House::Abroad(Arc::new(Calling::new(&config.relay_house, &own, peer)?)))
}

fn today() -> Day {
    Day::of(Clock::Wall.now(), &TimeZone::UTC)
}

async fn added(relay: &Relay, config: &Config, add: &Add) -> Result<String, String> {
    let names = || Kind::ALL.map(Kind::key).join(", ");
    let kind = Kind::from_key(&add.gateway).ok_or_else(|| format!("There is no gateway called {}. There are: {}.", add.gateway, names()))?;
    TimeZone::get(&add.zone).map_err(|_| format!("There is no time zone called {}.", add.zone))?;
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|e| format!("The input cannot be read: {e}."))?;
    let typed: BTreeMap<String, String> = text.lines().filter_map(|l| l.split_once('=')).map(|(n, v)| (n.trim().to_string(), v.trim().to_string())).collect();
    let of = Of { place: &add.place, zone: &add.zone, locale: &add.locale, today: today() };
    match setup::make(relay, &config.public_url, &of, kind, &typed).await.map_err(|e| format!("The relay cannot be written to: {e}."))? {
        Made::At { at, number } => Ok(format!("{number}\n{at}\n")),
        Made::Wrong(wrong) => {
            let fields: Vec<String> =
                gateway::fields(kind).iter().map(|f| format!("  {}={}{}", f.name, f.default, if f.required { "  (needed)" } else { "" })).collect();
            let said: Vec<String> = wrong.iter().map(|(name, sentence)| format!("{name}: {sentence}")).collect();
            Err(format!("{}\n{} asks for, on the input, a line each:\n{}", said.join("\n"), kind.says(), fields.join("\n")))
        }
    }
}
