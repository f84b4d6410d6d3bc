//! The bridge as a socket, where the relay is a program of its own: a question and an answer a connection, each a length of
//! four bytes and JSON. Only this computer can knock, and only as somebody who may: the kernel says who it is.

use super::bridge::{Ask, Told};
use crate::error::{Error, Result};
use std::{fs, os::unix::fs::MetadataExt, path::Path, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{UnixListener, UnixStream},
};

/// The longest question or answer: a hundred notices, or the longest words.
const LARGEST: usize = 256 << 10;
/// How long either side waits for the other.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the house says, or that it could not.
type Answer = std::result::Result<Told, String>;

/// Asks the house behind a socket.
///
/// # Errors
/// When it cannot be reached, or could not do it.
pub async fn ask(path: &Path, ask: &Ask) -> Result<Told> {
    let asking = async {
        let mut line = UnixStream::connect(path).await?;
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

/// Takes the socket, from whoever died with it.
///
/// # Errors
/// One sentence for the person at the terminal.
pub fn listen(path: &Path) -> std::result::Result<UnixListener, String> {
    let said = |e: std::io::Error| format!("The socket {} cannot be made: {e}.", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(said)?;
    }
    let _ = fs::remove_file(path);
    UnixListener::bind(path).map_err(said)
}

/// Who we are to the kernel.
#[must_use]
pub fn own_uid() -> u32 {
    fs::metadata("/proc/self").map_or(u32::MAX, |m| m.uid())
}

/// Answers one connection, if whoever is there may ask.
pub async fn answer<F>(mut line: UnixStream, may: u32, house: impl FnOnce(Ask) -> F)
where
    F: Future<Output = Result<Told>>,
{
    let known = line.peer_cred().is_ok_and(|peer| peer.uid() == may || peer.uid() == own_uid());
    if !known {
        tracing::warn!("somebody knocked at the relay's socket who may not");
        return;
    }
    let Ok(Ok(asked)) = tokio::time::timeout(PATIENCE, read(&mut line)).await else { return };
    let said: Answer = match serde_json::from_slice::<Ask>(&asked) {
        Ok(ask) => house(ask).await.map_err(|e| {
            tracing::error!(error = %e, "what the relay asked could not be done");
            "not done".into()
        }),
        Err(_) => Err("not understood".into()),
    };
    if let Ok(bytes) = serde_json::to_vec(&said) {
        let _ = tokio::time::timeout(PATIENCE, write(&mut line, &bytes)).await;
    }
}

async fn write(line: &mut UnixStream, bytes: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(bytes.len()).map_err(|_| std::io::ErrorKind::InvalidData)?;
    line.write_all(&length.to_be_bytes()).await?;
    line.write_all(bytes).await?;
    line.flush().await
}

async fn read(line: &mut UnixStream) -> std::io::Result<Vec<u8>> {
    let length = line.read_u32().await? as usize;
    if length > LARGEST {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    let mut bytes = vec![0; length];
    line.read_exact(&mut bytes).await?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_question_comes_through_and_its_answer_back() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("house/relay.sock");
        let listener = listen(&path).unwrap();
        tokio::spawn(async move {
            loop {
                let (line, _) = listener.accept().await.unwrap();
                answer(line, u32::MAX, |ask| async move {
                    match ask {
                        Ask::Open { words } => Ok(Told::Words(words)),
                        _ => Err(Error::Internal("nothing")),
                    }
                })
                .await;
            }
        });
        let long = "wörter ".repeat(9000);
        assert!(matches!(ask(&path, &Ask::Open { words: long.clone() }).await, Ok(Told::Words(said)) if said == long));
        assert!(ask(&path, &Ask::News { taken: vec![] }).await.is_err());
        // What is no question ends the line and nothing else.
        let mut line = UnixStream::connect(&path).await.unwrap();
        line.write_all(&[0xff; 64]).await.unwrap();
        assert!(ask(&path, &Ask::Open { words: "again".into() }).await.is_ok());
        assert!(ask(&dir.path().join("nobody"), &Ask::News { taken: vec![] }).await.is_err());
    }
}
