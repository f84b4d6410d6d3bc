//! The bridge as a socket, where the relay is a program of its own on the same computer. Only this computer can knock, and only
//! as somebody who may: the kernel says who it is.

use super::{
    bridge::{Ask, Told},
    line,
};
use crate::error::Result;
use std::{fs, os::unix::fs::MetadataExt, path::Path};
use tokio::net::{UnixListener, UnixStream};

/// Asks the house behind a socket.
///
/// # Errors
/// When it cannot be reached, or could not do it.
pub async fn ask(path: &Path, ask: &Ask) -> Result<Told> {
    line::ask(UnixStream::connect(path), ask).await
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
    if line.peer_cred().is_ok_and(|peer| peer.uid() == may || peer.uid() == own_uid()) {
        line::answer(&mut line, house).await;
    } else {
        tracing::warn!("somebody knocked at the relay's socket who may not");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use tokio::io::AsyncWriteExt;

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
