//! `cascade key|seal|open|check`: a distributor keeps the names of its recipients, and anybody can check what it opens.
//!
//! Run by the distributor, without a network. The list with the names is sealed with age (age-encryption.org/v1) to the
//! distributor's own key or passphrase; the public part is what the maker gets. Nothing here reads a store or a setting.

use crate::{
    cli::{CascadeCheckArgs, CascadeKeyArgs, CascadeOpenArgs, CascadeSealArgs},
    say,
};
use age::{scrypt, secrecy::ExposeSecret, secrecy::SecretString, x25519};
use app::{Error, Result, sub_list};
use rand::RngCore;
use serde_json::json;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// The highest work factor of a passphrase that is tried, as a power of two: some seconds on a plain computer.
const WORK: u8 = 20;

/// `cascade key --out FILE`
pub fn key(args: &CascadeKeyArgs, as_json: bool) -> ExitCode {
    let identity = x25519::Identity::generate();
    let recipient = identity.to_public().to_string();
    let text = format!("# public key: {recipient}\n{}\n", identity.to_string().expose_secret());
    match write_new(&args.out, text.as_bytes()) {
        Ok(()) if as_json => {
            say::json(&json!({ "key": args.out, "to": recipient }));
            say::fine()
        }
        Ok(()) => {
            line_out!("{recipient}");
            say::fine()
        }
        Err(error) => say::failed(&error),
    }
}

/// `cascade seal LIST --to age1... --out DIR`
pub fn seal(args: &CascadeSealArgs, as_json: bool) -> ExitCode {
    let sealed = || -> Result<(usize, usize, [PathBuf; 2], String)> {
        let name = args.list.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let lines = sub_list::read_lines(&name, &bytes(&args.list)?)?;
        let (opened, public) = sub_list::commit(lines, fresh_salt)?;
        let plain = serde_json::to_vec_pretty(&opened).map_err(Error::fault)?;
        let places = [args.out.join("names.age"), args.out.join("public.json")];
        fs::create_dir_all(&args.out).map_err(|e| unwritable(&args.out, &e))?;
        write_new(&places[0], &closed(args, &plain)?)?;
        write_new(&places[1], &serde_json::to_vec_pretty(&public).map_err(Error::fault)?)?;
        let units = public.sites.iter().map(|site| site.serials.len()).sum();
        Ok((public.sites.len(), units, places, public.root.to_string()))
    };
    match sealed() {
        Ok((sites, units, places, root)) if as_json => {
            say::json(&json!({ "sites": sites, "units": units, "files": places, "root": root }));
            say::fine()
        }
        Ok((sites, units, [names, public], root)) => {
            line_out!("{sites} sites with {units} devices; root {root}");
            line_out!("{}  keep it; only your key opens it", names.display());
            line_out!("{}  for the manufacturer: no name in it", public.display());
            say::fine()
        }
        Err(error) => say::failed(&error),
    }
}

/// `cascade open SEALED --key FILE --out FILE`
pub fn open(args: &CascadeOpenArgs, as_json: bool) -> ExitCode {
    let opened = || -> Result<usize> {
        let plain = unsealed(args, &bytes(&args.sealed)?)?;
        let list = sub_list::read_opened(&plain)?;
        write_new(&args.out, &plain)?;
        Ok(list.sites.len())
    };
    match opened() {
        Ok(sites) if as_json => {
            say::json(&json!({ "sites": sites, "file": args.out }));
            say::fine()
        }
        Ok(sites) => {
            line_out!("{sites} sites opened: {}", args.out.display());
            say::fine()
        }
        Err(error) => say::failed(&error),
    }
}

/// `cascade check PUBLIC OPENED`
pub fn check(args: &CascadeCheckArgs, as_json: bool) -> ExitCode {
    let checked = || {
        let public = sub_list::read_public(&bytes(&args.public)?)?;
        let opened = sub_list::read_opened(&bytes(&args.opened)?)?;
        sub_list::check(&public, &opened)
    };
    let matched = match checked() {
        Ok(matched) => matched,
        Err(error) => return say::failed(&error),
    };
    if as_json {
        say::json(&matched);
    } else {
        for (site, why) in &matched.wrong {
            line_out!("{site}: {why}");
        }
        line_out!("{} of {} match", matched.matching, matched.sites);
    }
    if matched.wrong.is_empty() { say::fine() } else { say::finding() }
}

fn fresh_salt() -> [u8; 16] {
    let mut salt = [0; 16];
    rand::rngs::OsRng.fill_bytes(&mut salt);
    salt
}

/// Seals bytes to the public key, or to the passphrase.
fn closed(by: &CascadeSealArgs, plain: &[u8]) -> Result<Vec<u8>> {
    let sealed = match (&by.to, &by.passphrase_file) {
        (Some(to), _) => {
            let to: x25519::Recipient = to.parse().map_err(|e| wrong(format!("--to: {e}")))?;
            age::encrypt(&to, plain)
        }
        (None, Some(file)) => age::encrypt(&scrypt::Recipient::new(passphrase(file)?), plain),
        (None, None) => return Err(wrong("--to or --passphrase-file is needed".into())),
    };
    sealed.map_err(|e| wrong(e.to_string()))
}

/// Opens bytes with the key, or the passphrase.
fn unsealed(by: &CascadeOpenArgs, sealed: &[u8]) -> Result<Vec<u8>> {
    let plain = match (&by.key, &by.passphrase_file) {
        (Some(file), _) => {
            let text = String::from_utf8_lossy(&bytes(file)?).into_owned();
            let line = text.lines().map(str::trim).find(|line| line.starts_with("AGE-SECRET-KEY-")).unwrap_or_default();
            let key: x25519::Identity = line.parse().map_err(|e| wrong(format!("{}: {e}", file.display())))?;
            age::decrypt(&key, sealed)
        }
        (None, Some(file)) => {
            let mut key = scrypt::Identity::new(passphrase(file)?);
            // A hostile file may not keep the computer busy for hours.
            key.set_max_work_factor(WORK);
            age::decrypt(&key, sealed)
        }
        (None, None) => return Err(wrong("--key or --passphrase-file is needed".into())),
    };
    plain.map_err(|e| wrong(e.to_string()))
}

fn passphrase(file: &Path) -> Result<SecretString> {
    let text = String::from_utf8_lossy(&bytes(file)?).into_owned();
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() < 12 {
        return Err(wrong(format!("{}: the passphrase has fewer than 12 characters", file.display())));
    }
    Ok(SecretString::from(line.to_owned()))
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|e| unwritable(path, &e))
}

/// Writes a new file that only its owner reads; one that is there stays.
fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    written.map_err(|e| unwritable(path, &e))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Error {
    Error::new("system.unavailable", format!("{}: {error}", path.display()))
}

fn wrong(what: String) -> Error {
    Error::new("records.unreadable", what)
}
