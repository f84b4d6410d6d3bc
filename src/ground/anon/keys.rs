//! The master key: made at first start, kept in a file outside the database folder, never in a backup of it.
//!
//! Every other key is derived from it (HKDF-SHA-256, RFC 5869), one for each purpose.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::{
    fs::OpenOptions,
    io::{Read, Write},
    os::unix::fs::{MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
    sync::Arc,
};
use zeroize::{Zeroize, Zeroizing};

const FILE: &str = "master.key";
const HEAD: &str = "hearback-key-1 ";

/// The keys of this house. Cloning shares them; there is no `Debug`.
#[derive(Clone)]
pub struct Keys(Arc<Derived>);

struct Derived {
    id: [u8; 4],
    receipt_mark: [u8; 64],
    receipt_mint: [u8; 64],
    check: [u8; 64],
    token: [u8; 64],
    wrap: [u8; 32],
    form: [u8; 32],
    staff: [u8; 32],
    alias: [u8; 32],
    envelope: [u8; 32],
    signet: [u8; 32],
}

impl Drop for Derived {
    fn drop(&mut self) {
        for key in [&mut self.receipt_mark, &mut self.receipt_mint, &mut self.check, &mut self.token] {
            key.zeroize();
        }
        for key in [&mut self.wrap, &mut self.form, &mut self.staff, &mut self.alias, &mut self.envelope, &mut self.signet] {
            key.zeroize();
        }
    }
}

impl Keys {
    /// Reads the master key.
    ///
    /// # Errors
    /// One sentence that tells a missing file, a file others can read and a spoilt file apart.
    pub fn read(folder: &Path) -> Result<Keys, String> {
        Keys::read_named(folder, FILE)
    }

    /// The file of the relay's own key.
    pub const RELAY: &'static str = "relay.key";

    /// Reads a key of this name.
    ///
    /// # Errors
    /// One sentence that tells a missing file, a file others can read and a spoilt file apart.
    pub fn read_named(folder: &Path, name: &str) -> Result<Keys, String> {
        let text = text(folder, name)?;
        let spoilt = || format!("The key file {} is spoilt: it must hold one line that begins with \"{HEAD}\".", folder.join(name).display());
        let hex = text.trim().strip_prefix(HEAD).ok_or_else(spoilt)?;
        Keys::derive(&Zeroizing::new(unhex(hex).ok_or_else(spoilt)?))
    }

    /// Makes a master key where there is none.
    ///
    /// # Errors
    /// One sentence, also when a key is already there: it is never overwritten.
    pub fn make(folder: &Path) -> Result<Keys, String> {
        Keys::make_named(folder, FILE)
    }

    /// Makes a key of this name where there is none.
    ///
    /// # Errors
    /// One sentence, also when a key is already there: it is never overwritten.
    pub fn make_named(folder: &Path, name: &str) -> Result<Keys, String> {
        let master = Zeroizing::new(rand::random::<[u8; 32]>());
        place(folder, name, &Zeroizing::new(format!("{HEAD}{}\n", hex(&*master))))?;
        Keys::derive(&master)
    }

    /// Where the master key is, or would be.
    #[must_use]
    pub fn path(folder: &Path) -> PathBuf {
        Keys::path_named(folder, FILE)
    }

    /// Where a key of this name is, or would be.
    #[must_use]
    pub fn path_named(folder: &Path, name: &str) -> PathBuf {
        folder.join(name)
    }

    /// The keys that follow from a master key.
    ///
    /// # Errors
    /// Never with the fixed lengths used here.
    pub fn derive(master: &[u8; 32]) -> Result<Keys, String> {
        let hkdf = Hkdf::<Sha256>::new(Some(b"hearback"), master);
        fn expand<const N: usize>(hkdf: &Hkdf<Sha256>, purpose: &[u8]) -> Result<[u8; N], String> {
            let mut key = [0; N];
            hkdf.expand(purpose, &mut key).map_err(|e| e.to_string())?;
            Ok(key)
        }
        let mut id = [0; 4];
        id.copy_from_slice(&Sha256::digest([b"key id".as_slice(), master].concat())[..4]);
        Ok(Keys(Arc::new(Derived {
            id,
            receipt_mark: expand(&hkdf, b"receipt mark")?,
            receipt_mint: expand(&hkdf, b"receipt mint")?,
            check: expand(&hkdf, b"key check")?,
            token: expand(&hkdf, b"token mark")?,
            wrap: expand(&hkdf, b"dialogue key wrap")?,
            form: expand(&hkdf, b"form field")?,
            staff: expand(&hkdf, b"staff secret")?,
            alias: expand(&hkdf, b"dialogue alias")?,
            envelope: expand(&hkdf, b"envelope")?,
            signet: expand(&hkdf, b"signet")?,
        })))
    }

    pub(super) fn id(&self) -> [u8; 4] {
        self.0.id
    }
    pub(super) fn wrap(&self) -> &[u8; 32] {
        &self.0.wrap
    }
    pub(super) fn form(&self) -> &[u8; 32] {
        &self.0.form
    }
    pub(super) fn staff(&self) -> &[u8; 32] {
        &self.0.staff
    }
    pub(super) fn alias_key(&self) -> &[u8; 32] {
        &self.0.alias
    }
    pub(super) fn envelope(&self) -> &[u8; 32] {
        &self.0.envelope
    }
    pub(super) fn signing(&self) -> &[u8; 32] {
        &self.0.signet
    }
    pub(super) fn receipt_mark(&self, number: &[u8]) -> [u8; 32] {
        mac(&self.0.receipt_mark, number)
    }
    pub(super) fn receipt_mint(&self, key: &[u8]) -> [u8; 32] {
        mac(&self.0.receipt_mint, key)
    }
    /// Recognises this key without telling anything about it.
    pub(super) fn check_mark(&self) -> Vec<u8> {
        mac(&self.0.check, b"hearback").to_vec()
    }

    /// How a session, an invitation or a form secret is kept: as a keyed mark from which the secret cannot be found.
    #[must_use]
    pub fn token_mark(&self, purpose: &str, token: &str) -> Vec<u8> {
        mac(&self.0.token, format!("{purpose}\0{token}").as_bytes()).to_vec()
    }
}

pub(super) fn mac(key: &[u8; 64], data: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new(&(*key).into());
    mac.update(data);
    mac.finalize().into_bytes().into()
}

/// What a key file holds, if nobody else can read it.
pub(super) fn text(folder: &Path, name: &str) -> Result<Zeroizing<String>, String> {
    let path = folder.join(name);
    let said = |e: std::io::Error| {
        if e.kind() == std::io::ErrorKind::NotFound {
            format!(
                "The key file {} is missing, but the database was made with one. Put it back from your copy: without it nobody can read what is kept, and nothing was changed.",
                path.display()
            )
        } else {
            format!("The key file {} cannot be read: {e}.", path.display())
        }
    };
    let mut file = OpenOptions::new().read(true).open(&path).map_err(said)?;
    let mode = file.metadata().map_err(said)?.mode();
    if mode & 0o077 != 0 {
        return Err(format!("The key file {0} can be read by others (mode {1:03o}). Make it yours alone: chmod 600 {0}", path.display(), mode & 0o777));
    }
    let mut text = Zeroizing::new(String::new());
    file.read_to_string(&mut text).map_err(said)?;
    Ok(text)
}

/// Makes a key file. It is written aside and then linked into its place: a power cut leaves a whole key or none, and no key is
/// overwritten.
pub(super) fn place(folder: &Path, name: &str, line: &str) -> Result<(), String> {
    let path = folder.join(name);
    let said = |e: std::io::Error| format!("The key file {} cannot be made: {e}.", path.display());
    std::fs::create_dir_all(folder).map_err(said)?;
    let aside = folder.join(format!("{name}.{}", crate::ground::db::Id::random()));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&aside).map_err(said)?;
    let placed = file.write_all(line.as_bytes()).and_then(|()| file.sync_all()).and_then(|()| std::fs::hard_link(&aside, &path));
    let _ = std::fs::remove_file(&aside);
    placed.map_err(said)?;
    std::fs::File::open(folder).and_then(|f| f.sync_all()).map_err(said)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

pub(super) fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_key_is_made_once_read_again_and_never_shared() {
        let dir = tempfile::tempdir().unwrap();
        assert!(Keys::read(dir.path()).err().unwrap().contains("missing"));
        let made = Keys::make(dir.path()).unwrap();
        assert_eq!(Keys::read(dir.path()).unwrap().check_mark(), made.check_mark());
        assert!(Keys::make(dir.path()).is_err(), "a key must never be overwritten");

        let path = Keys::path(dir.path());
        assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(Keys::read(dir.path()).err().unwrap().contains("chmod 600"));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        std::fs::write(&path, "hearback-key-1 beef").unwrap();
        assert!(Keys::read(dir.path()).err().unwrap().contains("spoilt"));
    }

    #[test]
    fn each_purpose_has_its_own_key() {
        let keys = Keys::derive(&[7; 32]).unwrap();
        assert_ne!(keys.receipt_mark(b"x"), keys.receipt_mint(b"x"));
        assert_ne!(keys.token_mark("session", "x"), keys.token_mark("invitation", "x"));
        assert_ne!(keys.check_mark(), Keys::derive(&[8; 32]).unwrap().check_mark());
    }

    /// RFC 5869, test case 1: the derivation is the standard one.
    #[test]
    fn hkdf_is_rfc_5869() {
        let (salt, info): (Vec<u8>, Vec<u8>) = ((0..13).collect(), (0xf0..=0xf9).collect());
        let mut okm = [0; 42];
        Hkdf::<Sha256>::new(Some(&salt), &[0x0b; 22]).expand(&info, &mut okm).unwrap();
        assert_eq!(hex(&okm), "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }
}
