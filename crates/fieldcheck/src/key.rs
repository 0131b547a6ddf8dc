//! The key of this installation: made on first use, readable by its owner only, never sent anywhere.
//!
//! ```text
//! file = "fieldcheck key 1, secret, do not copy" LF  64 lower-case hexadecimal digits LF      mode 0600
//! ```
//! Where it lies: `--key FILE`; else `fieldcheck.key` beside the program, if it is there; else in the user's settings folder, if
//! it is there; else it is made beside the program, or in the settings folder if that cannot be written to. A stick with a
//! file system without owners protects it no better than the stick itself is kept.

use crate::{ambient, files, trouble::Trouble};
use bmc::bundle::SigningKey;
use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

const FILE: &str = "fieldcheck.key";
const HEAD: &str = "fieldcheck key 1, secret, do not copy\n";
/// Name of the key, part of its fingerprint.
const NAME: &str = "fieldcheck";

/// The key and where it lies.
#[derive(Debug)]
pub(crate) struct Installed {
    /// The key.
    pub(crate) key: SigningKey,
    /// Its file.
    pub(crate) file: PathBuf,
    /// Whether it was made just now.
    pub(crate) made: bool,
    /// Whether others than the owner may read the file.
    pub(crate) open_to_others: bool,
}

/// Reads the key, or makes it where there is none.
pub(crate) fn installed(given: Option<&Path>) -> Result<Installed, Trouble> {
    if let Some(path) = given {
        return if path.exists() { load(path) } else { make(path) };
    }
    match existing() {
        Some(path) => load(&path),
        None => make_somewhere(),
    }
}

/// Reads the key if there is one; makes none.
pub(crate) fn present(given: Option<&Path>) -> Option<SigningKey> {
    let path = given
        .filter(|path| path.exists())
        .map(Path::to_path_buf)
        .or_else(|| if given.is_none() { existing() } else { None });
    path.and_then(|path| load(&path).ok()).map(|installed| installed.key)
}

/// The folder of the key that is in use, for small state files.
pub(crate) fn folder(given: Option<&Path>) -> Option<PathBuf> {
    let file = given.map(Path::to_path_buf).or_else(existing)?;
    file.parent().map(Path::to_path_buf)
}

fn places() -> impl Iterator<Item = PathBuf> {
    [ambient::beside(), ambient::settings_folder()].into_iter().flatten().map(|folder| folder.join(FILE))
}

fn existing() -> Option<PathBuf> {
    places().find(|path| path.is_file())
}

fn make_somewhere() -> Result<Installed, Trouble> {
    let mut last = Trouble::new("key_place");
    for path in places() {
        if let Some(folder) = path.parent().filter(|folder| !folder.exists()) {
            // If the folder cannot be made, writing says so.
            let _ = fs::create_dir_all(folder);
        }
        match make(&path) {
            Ok(made) => return Ok(made),
            Err(trouble) => last = trouble,
        }
    }
    Err(last)
}

fn make(path: &Path) -> Result<Installed, Trouble> {
    let seed = ambient::seed();
    let key = from_seed(&seed, path)?;
    let wrong = |e: std::io::Error| Trouble::new("write").value("file", path.display()).value("why", e);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path).map_err(wrong)?;
    let digits: String = seed.iter().map(|byte| format!("{byte:02x}")).collect();
    file.write_all(format!("{HEAD}{digits}\n").as_bytes()).and_then(|()| file.sync_all()).map_err(wrong)?;
    Ok(Installed { key, file: path.to_path_buf(), made: true, open_to_others: open_to_others(path) })
}

fn load(path: &Path) -> Result<Installed, Trouble> {
    let bytes = files::read(path, 1024)?;
    let wrong = || Trouble::new("key_form").value("file", path.display());
    let text = std::str::from_utf8(&bytes).map_err(|_| wrong())?;
    let digits = text.strip_prefix(HEAD).map(str::trim_end).ok_or_else(wrong)?;
    if digits.len() != 64 || !digits.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
        return Err(wrong());
    }
    let mut seed = [0; 32];
    for (byte, two) in seed.iter_mut().zip(digits.as_bytes().chunks(2)) {
        let two = std::str::from_utf8(two).map_err(|_| wrong())?;
        *byte = u8::from_str_radix(two, 16).map_err(|_| wrong())?;
    }
    let key = from_seed(&seed, path)?;
    Ok(Installed { key, file: path.to_path_buf(), made: false, open_to_others: open_to_others(path) })
}

fn from_seed(seed: &[u8; 32], path: &Path) -> Result<SigningKey, Trouble> {
    SigningKey::from_seed(NAME, seed).map_err(|_| Trouble::new("key_form").value("file", path.display()))
}

#[cfg(unix)]
fn open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn open_to_others(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_key_is_made_once_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("k");
        assert!(present(Some(&path)).is_none());
        let made = installed(Some(&path)).unwrap();
        assert!(made.made && !made.open_to_others);
        let again = installed(Some(&path)).unwrap();
        assert!(!again.made);
        assert_eq!(made.key.verifying_key(), again.key.verifying_key());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
            assert!(installed(Some(&path)).unwrap().open_to_others);
        }
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("k");
        for text in
            ["", HEAD, &format!("{HEAD}{}\n", "0".repeat(63)), &format!("{HEAD}{}\n", "G".repeat(64)), &"0".repeat(64)]
        {
            fs::write(&path, text).unwrap();
            assert_eq!(installed(Some(&path)).unwrap_err().code, "key_form");
        }
    }
}
