use super::{Gateway, Letter, Refusal};
use crate::ground::outbox::Failure;
use futures_util::future::BoxFuture;
use std::path::{Path, PathBuf};

/// Letters as files, one each, to try it out. The same letter twice is one file.
pub struct Folder(PathBuf);

impl Folder {
    /// # Errors
    /// One sentence when there can be no such folder.
    pub fn open(path: &Path) -> Result<Folder, String> {
        std::fs::create_dir_all(path).map_err(|e| format!("The folder for mail, {}, cannot be made: {e}.", path.display()))?;
        Ok(Folder(path.to_path_buf()))
    }

    async fn write(&self, letter: &Letter, bytes: Vec<u8>) -> std::io::Result<()> {
        let (begun, done) = (self.0.join(format!(".{}", letter.id)), self.0.join(format!("{}.eml", letter.id)));
        tokio::fs::write(&begun, bytes).await?;
        tokio::fs::rename(&begun, &done).await
    }
}

impl Gateway for Folder {
    fn hand_over<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            let bytes = letter.message()?.formatted();
            self.write(letter, bytes).await.map_err(|_| Refusal::for_now(Failure::Unreachable))
        })
    }
}
