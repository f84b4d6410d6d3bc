//! One question and its answer on a line between the relay and the house, whatever the line is made of: each a length of four
//! bytes and JSON.

use super::bridge::{Ask, Told};
use crate::error::{Error, Result};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// The longest question or answer: a hundred notices, or the longest words.
const LARGEST: usize = 256 << 10;
/// How long either side waits for the other.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// What the house says, or that it could not.
type Answer = std::result::Result<Told, String>;

/// Asks over a line that is being made.
///
/// # Errors
/// When the house cannot be reached, or could not do it.
pub(super) async fn ask<L: AsyncRead + AsyncWrite + Unpin>(line: impl Future<Output = std::io::Result<L>>, ask: &Ask) -> Result<Told> {
    let asking = async {
        let mut line = line.await?;
        write(&mut line, &serde_json::to_vec(ask)?).await?;
        read(&mut line).await
    };
    let Ok(Ok(said)) = tokio::time::timeout(PATIENCE, asking).await else { return Err(Error::Internal("the house cannot be reached")) };
    match serde_json::from_slice::<Answer>(&said) {
        Ok(Ok(told)) => Ok(told),
        Ok(Err(_)) => Err(Error::Internal("the house could not do what was asked")),
        Err(_) => Err(Error::Internal("the house and the relay do not speak the same language")),
    }
}

/// Answers whoever is known to be the relay.
pub(super) async fn answer<F>(line: &mut (impl AsyncRead + AsyncWrite + Unpin), house: impl FnOnce(Ask) -> F)
where
    F: Future<Output = Result<Told>>,
{
    let Ok(Ok(asked)) = tokio::time::timeout(PATIENCE, read(line)).await else { return };
    let said: Answer = match serde_json::from_slice::<Ask>(&asked) {
        Ok(ask) => house(ask).await.map_err(|e| {
            tracing::error!(error = %e, "what the relay asked could not be done");
            "not done".into()
        }),
        Err(_) => Err("not understood".into()),
    };
    if let Ok(bytes) = serde_json::to_vec(&said) {
        let _ = tokio::time::timeout(PATIENCE, write(line, &bytes)).await;
    }
}

async fn write(line: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(bytes.len()).map_err(|_| std::io::ErrorKind::InvalidData)?;
    line.write_all(&length.to_be_bytes()).await?;
    line.write_all(bytes).await?;
    line.flush().await
}

async fn read(line: &mut (impl AsyncRead + Unpin)) -> std::io::Result<Vec<u8>> {
    let length = line.read_u32().await? as usize;
    if length > LARGEST {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    let mut bytes = vec![0; length];
    line.read_exact(&mut bytes).await?;
    Ok(bytes)
}
