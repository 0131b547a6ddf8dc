//! Files: read with a bound, written without destroying anything. Evidence that exists is never overwritten.

use crate::trouble::Trouble;
use std::{
    fs,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
};

/// Reads a file of at most `most` bytes.
pub(crate) fn read(path: &Path, most: usize) -> Result<Vec<u8>, Trouble> {
    let wrong = |why: String| Trouble::new("read").value("file", path.display()).value("why", why);
    let file = fs::File::open(path).map_err(|e| wrong(e.to_string()))?;
    let mut bytes = Vec::new();
    let bound = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    file.take(bound).read_to_end(&mut bytes).map_err(|e| wrong(e.to_string()))?;
    if bytes.len() > most {
        return Err(Trouble::new("large").value("file", path.display()).value("most", most));
    }
    Ok(bytes)
}

/// Writes a file that may exist already (a report, a sheet, a state).
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    fs::write(path, bytes).map_err(|e| Trouble::new("write").value("file", path.display()).value("why", e))
}

/// Writes a new file; if the name is taken, with `-2`, `-3` behind its stem. Gives back the name that it got.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> Result<PathBuf, Trouble> {
    for n in 1..1000 {
        let path = if n == 1 { path.to_path_buf() } else { numbered(path, n) };
        match fs::OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                let done = file.write_all(bytes).and_then(|()| file.sync_all());
                return done
                    .map(|()| path.clone())
                    .map_err(|e| Trouble::new("write").value("file", path.display()).value("why", e));
            }
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(Trouble::new("write").value("file", path.display()).value("why", e)),
        }
    }
    Err(Trouble::new("write").value("file", path.display()).value("why", "-999"))
}

/// `a_1.dsse.json` becomes `a_1-2.dsse.json`: the first dot of the name begins its ending.
fn numbered(path: &Path, n: u32) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (stem, ending) = ENDINGS
        .iter()
        .find_map(|e| name.strip_suffix(e).map(|stem| (stem.to_owned(), (*e).to_owned())))
        .unwrap_or((name, String::new()));
    path.with_file_name(format!("{stem}-{n}{ending}"))
}

/// Ending of sealed evidence.
pub(crate) const SEALED: &str = ".dsse.json";
/// Ending of an unsealed run.
pub(crate) const UNSEALED: &str = ".run.json";
const ENDINGS: &[&str] = &[SEALED, UNSEALED, ".json", ".pdf", ".html", ".csv"];

/// The usual name of the evidence: `<reference>_<serial>` and its ending.
pub(crate) fn evidence_name(reference: &str, serial: Option<&str>, ending: &str) -> String {
    let plain = |text: &str| -> String {
        text.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '-' }).collect()
    };
    format!("{}_{}{ending}", plain(reference), serial.map_or_else(|| "no-serial".to_owned(), plain))
}

/// Where the evidence goes: `out` is a file, or a folder, or not given.
pub(crate) fn evidence_path(out: Option<&Path>, name: &str) -> PathBuf {
    match out {
        None => PathBuf::from(name),
        Some(out) if out.is_dir() || out.to_string_lossy().ends_with(['/', '\\']) => out.join(name),
        Some(out) => out.to_path_buf(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn names_are_plain_and_nothing_is_overwritten() {
        assert_eq!(evidence_name("FSN2025-1682", Some("10/00 417"), SEALED), "FSN2025-1682_10-00-417.dsse.json");
        assert_eq!(evidence_name("../x", None, UNSEALED), "..-x_no-serial.run.json");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("F_1.dsse.json");
        assert_eq!(write_new(&path, b"a").unwrap(), path);
        assert_eq!(write_new(&path, b"b").unwrap(), folder.path().join("F_1-2.dsse.json"));
        assert_eq!(write_new(&path, b"c").unwrap(), folder.path().join("F_1-3.dsse.json"));
        assert_eq!(read(&path, 10).unwrap(), b"a");
        assert_eq!(read(&path, 0).unwrap_err().code, "large");
        assert_eq!(evidence_path(Some(folder.path()), "n"), folder.path().join("n"));
        assert_eq!(evidence_path(Some(Path::new("x.json")), "n"), Path::new("x.json"));
    }
}
