//! The channel that needs no network: mails put into a folder as files, by a mail server's Maildir or by hand as `.eml`.
//!
//! Beside the mails lie `taken/`, `held/` and `unreadable/`, where a file is renamed to when its mail is recorded; none is
//! ever deleted or overwritten. Files in `new/` and `cur/` are whole by the rules of Maildir. An `.eml` file may still be
//! written to: it is taken when its size and time of change stayed the same over `settle`, seen by looking twice, so that
//! neither this machine's clock nor that of a file server matters. Hidden files, `.tmp`, `.part` and links are not mails.
//! Called through [`Inbox`](super::Inbox).

use super::{Arrived, HEADER_MOST, Key, Lack, Outcome};
use crate::{Error, Kind};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    ffi::OsString,
    fs::{self, File, Metadata},
    io::{self, Read},
    path::{Path, PathBuf},
    pin::pin,
    time::{Duration, SystemTime},
};

/// A folder that mails are put into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The folder. It is made if it is not there.
    pub path: PathBuf,
    /// Seconds an `.eml` file must have stayed the same before it is read; 0 where files are renamed into place.
    pub settle_secs: u64,
    /// Seconds between two looks into the folder.
    pub poll_secs: u64,
    /// Largest mail that is read, in bytes; of a larger one only the header.
    pub largest_bytes: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { path: PathBuf::from("inbox"), settle_secs: 2, poll_secs: 5, largest_bytes: 64 * 1024 * 1024 }
    }
}

/// Most files of one look: more wait for the next.
const LOOK_MOST: usize = 10_000;

/// A folder that mails arrive in.
#[derive(Debug)]
pub struct Folder {
    settings: Settings,
    ready: VecDeque<PathBuf>,
    given: BTreeSet<PathBuf>,
    owed: BTreeMap<PathBuf, Outcome>,
}

/// By what a file that is still written to is told.
type Stamp = (u64, Option<SystemTime>);

/// What lies in the folder at one moment: whole files, and files that have to stay as they are for a while.
#[derive(Debug, Default)]
struct Look {
    whole: Vec<PathBuf>,
    fresh: BTreeMap<PathBuf, Stamp>,
}

impl Folder {
    /// Opens the folder, making it if it is not there.
    ///
    /// # Errors
    /// [`Kind::Settings`] if a number cannot be used, [`Kind::Disk`] with the path if the folder cannot be made or read.
    pub fn open(settings: Settings) -> Result<Self, Error> {
        if settings.path.as_os_str().is_empty() || settings.poll_secs == 0 || settings.largest_bytes == 0 {
            return Err(Error::new(
                Kind::Settings,
                "use the settings of the mail folder",
                "path is empty, or poll_secs or largest_bytes is zero",
            ));
        }
        let attempted = || format!("open the folder of arriving mail {}", settings.path.display());
        fs::create_dir_all(&settings.path).map_err(|e| Error::new(Kind::Disk, attempted(), e))?;
        fs::read_dir(&settings.path).map_err(|e| Error::new(Kind::Disk, attempted(), e))?;
        Ok(Self { settings, ready: VecDeque::new(), given: BTreeSet::new(), owed: BTreeMap::new() })
    }

    /// See [`Inbox::next`](super::Inbox::next). Where an `.eml` file has to settle, this is waited for beyond `wait`.
    ///
    /// # Errors
    /// [`Kind::Disk`] if the folder itself cannot be read.
    pub async fn next(&mut self, wait: Duration) -> Result<Option<Arrived>, Error> {
        for (path, outcome) in self.owed.clone() {
            if let Err(error) = self.put_away(&path, outcome).await {
                tracing::warn!(%error, "a mail is recorded and still lies where it arrived");
            }
        }
        let mut deadline = pin!(tokio::time::sleep(wait));
        loop {
            while let Some(path) = self.ready.pop_front() {
                if let Some(arrived) = self.read(path).await? {
                    return Ok(Some(arrived));
                }
            }
            self.look_twice().await?;
            if self.ready.is_empty() {
                if wait.is_zero() || deadline.is_elapsed() {
                    return Ok(None);
                }
                tokio::select! {
                    () = &mut deadline => {}
                    () = tokio::time::sleep(Duration::from_secs(self.settings.poll_secs)) => {}
                }
            }
        }
    }

    /// See [`Inbox::done`](super::Inbox::done).
    ///
    /// # Errors
    /// [`Kind::Disk`] if the file cannot be renamed.
    pub async fn done(&mut self, arrived: &Arrived, outcome: Outcome) -> Result<(), Error> {
        match &arrived.key {
            Key::File(path) => {
                self.owed.insert(path.clone(), outcome);
                self.put_away(&path.clone(), outcome).await
            }
            Key::Mailbox { .. } => Ok(()),
        }
    }

    /// See [`Inbox::give_again`](super::Inbox::give_again).
    pub fn give_again(&mut self, arrived: &Arrived) {
        if let Key::File(path) = &arrived.key {
            self.given.remove(path);
        }
    }

    /// Looks, and if something may still be written to, looks again after a while.
    async fn look_twice(&mut self) -> Result<(), Error> {
        let first = self.look().await?;
        let mut whole = first.whole;
        if !first.fresh.is_empty() {
            let later = if self.settings.settle_secs == 0 {
                first.fresh.clone()
            } else if whole.is_empty() {
                tokio::time::sleep(Duration::from_secs(self.settings.settle_secs)).await;
                self.look().await?.fresh
            } else {
                // What is whole comes first; the rest is looked at again when that is through.
                BTreeMap::new()
            };
            let same = first.fresh.into_iter().filter(|(path, stamp)| later.get(path) == Some(stamp));
            let mut same: Vec<(PathBuf, Stamp)> = same.collect();
            same.sort_by(|(a, (_, old)), (b, (_, new))| (old, a).cmp(&(new, b)));
            whole.extend(same.into_iter().map(|(path, _)| path));
        }
        self.ready.extend(whole);
        Ok(())
    }

    async fn look(&self) -> Result<Look, Error> {
        let (root, given) = (self.settings.path.clone(), self.given.clone());
        let attempted = format!("read the folder of arriving mail {}", root.display());
        on_disk(attempted, move || look(&root, &given)).await
    }

    /// Reads one file; `None` if it is gone, because somebody else took it.
    async fn read(&mut self, path: PathBuf) -> Result<Option<Arrived>, Error> {
        let most = self.settings.largest_bytes;
        let file = path.clone();
        let attempted = format!("read the mail {}", path.display());
        let read = on_disk(attempted, move || match read(&file, most) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Ok(Some((Vec::new(), Some(Lack::NotGiven { words: error.to_string() })))),
            Ok(read) => Ok(Some(read)),
        });
        let Some((bytes, lack)) = read.await? else { return Ok(None) };
        self.given.insert(path.clone());
        let place = path.strip_prefix(&self.settings.path).unwrap_or(&path).to_string_lossy().into_owned();
        Ok(Some(Arrived { bytes, place, lack, key: Key::File(path) }))
    }

    async fn put_away(&mut self, path: &Path, outcome: Outcome) -> Result<(), Error> {
        let (from, dir) = (path.to_owned(), self.settings.path.join(outcome.name().to_lowercase()));
        let attempted = format!("move the mail {} to {}", path.display(), dir.display());
        on_disk(attempted, move || put_away(&from, &dir)).await?;
        self.owed.remove(path);
        self.given.remove(path);
        Ok(())
    }
}

/// Runs `act` where waiting for a disk holds nobody up.
async fn on_disk<T: Send + 'static>(
    attempted: String,
    act: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(act).await {
        Ok(done) => done.map_err(|e| Error::new(Kind::Disk, attempted, e)),
        Err(interrupted) => Err(Error::new(Kind::Disk, attempted, interrupted)),
    }
}

fn look(root: &Path, given: &BTreeSet<PathBuf>) -> io::Result<Look> {
    let mut look = Look::default();
    for (dir, maildir) in [(root.join("new"), true), (root.join("cur"), true), (root.to_owned(), false)] {
        let entries = match fs::read_dir(&dir) {
            Err(error) if maildir && error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            if look.whole.len() + look.fresh.len() >= LOOK_MOST {
                break;
            }
            let entry = entry?;
            let path = entry.path();
            // A link could lead anywhere; only what lies here is a mail.
            let Some(about) = entry.metadata().ok().filter(Metadata::is_file) else { continue };
            if given.contains(&path) || !is_mail(&path, maildir) {
                continue;
            }
            if maildir {
                look.whole.push(path);
            } else {
                look.fresh.insert(path, (about.len(), about.modified().ok()));
            }
        }
    }
    // The names in a Maildir begin with the time of delivery.
    look.whole.sort_by(|a, b| a.file_name().cmp(&b.file_name()));
    Ok(look)
}

fn is_mail(path: &Path, maildir: bool) -> bool {
    let name = path.file_name().map(|n| n.to_string_lossy().to_lowercase()).unwrap_or_default();
    let ending = |wanted: &str| path.extension().is_some_and(|e| e.eq_ignore_ascii_case(wanted));
    !name.starts_with('.') && !ending("tmp") && !ending("part") && (maildir || ending("eml"))
}

fn read(path: &Path, most: u64) -> io::Result<(Vec<u8>, Option<Lack>)> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut bytes = Vec::new();
    if size <= most {
        // It may have grown since.
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).is_ok_and(|read| read <= most) {
            return Ok((bytes, None));
        }
    } else {
        file.take(u64::from(HEADER_MOST)).read_to_end(&mut bytes)?;
    }
    let end = header_end(&bytes).min(usize::try_from(HEADER_MOST).unwrap_or(usize::MAX));
    bytes.truncate(end);
    Ok((bytes, Some(Lack::TooLarge { size })))
}

/// Where the header ends: behind its first empty line (RFC 5322, 2.1), or at the end.
fn header_end(bytes: &[u8]) -> usize {
    let empty = |width: usize, line: &[u8]| bytes.windows(width).position(|w| w == line).map(|at| at + width);
    let (crlf, lf) = (empty(4, b"\r\n\r\n"), empty(2, b"\n\n"));
    crlf.unwrap_or(bytes.len()).min(lf.unwrap_or(bytes.len()))
}

/// Renames without overwriting. A file that is not there any more was moved already, by a call that did not live to
/// report it.
fn put_away(from: &Path, dir: &Path) -> io::Result<()> {
    if !from.try_exists()? {
        return Ok(());
    }
    fs::create_dir_all(dir)?;
    let name = from.file_name().unwrap_or_default();
    let mut to = dir.join(name);
    let mut count = 1_u32;
    while to.try_exists()? {
        count += 1;
        let mut other = OsString::from(format!("{count}-"));
        other.push(name);
        to = dir.join(other);
    }
    fs::rename(from, &to)?;
    if cfg!(unix) {
        File::open(dir)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
