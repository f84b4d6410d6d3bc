//! The lock that keeps two servers off one data folder.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
};

/// Held for as long as the server lives; the system lets go of it however the server dies.
pub struct Lock(#[expect(dead_code, reason = "held, not read")] File);

impl Lock {
    /// Takes the data folder for this process.
    ///
    /// # Errors
    /// One sentence: the folder cannot be made or written, or another server has it.
    pub fn take(folder: &Path) -> Result<Lock, String> {
        std::fs::create_dir_all(folder).map_err(|e| format!("The data folder {} cannot be made: {e}.", folder.display()))?;
        let path = folder.join("hearback.lock");
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|e| format!("The data folder {} cannot be written to: {e}.", folder.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => {
                Err(format!("Another Hearback is already running on {}. Stop it first, or choose another data folder.", folder.display()))
            }
            Err(TryLockError::Error(e)) => Err(format!("The data folder {} cannot be locked: {e}.", folder.display())),
        }
    }
}
