//! `cascade key|seal|open|check`: a distributor keeps the names of its recipients, and anybody can check what it opens.
//!
//! Run by the distributor, without a network. The list with the names is sealed to the distributor's own key, as a file that
//! other programs for age-encryption.org/v1 open too; the public part is what the maker gets. Nothing here reads a store or a setting.

mod bech32;
mod sealed;

use crate::{
    cli::{CascadeCheckArgs, CascadeKeyArgs, CascadeOpenArgs, CascadeSealArgs},
    say,
};
use app::{Error, Result, sub_list};
use rand::RngCore;
use sealed::{Chance, Key, Recipient};
use serde_json::json;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// `cascade key --out FILE`
pub fn key(args: &CascadeKeyArgs, as_json: bool) -> ExitCode {
    let own = Key::of(fresh());
    let recipient = own.recipient().text();
    let text = format!("# public key: {recipient}\n{}\n", own.text());
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
        let (opened, public) = sub_list::commit(lines, fresh)?;
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

fn fresh<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::rngs::OsRng.fill_bytes(&mut bytes);
    bytes
}

/// Seals bytes to the public key.
fn closed(args: &CascadeSealArgs, plain: &[u8]) -> Result<Vec<u8>> {
    let to = Recipient::read(args.to.trim()).ok_or_else(|| wrong(format!("{}: this is no public key", args.to)))?;
    let chance = Chance { file: fresh(), once: fresh(), nonce: fresh() };
    sealed::seal(&to, plain, &chance).ok_or_else(|| wrong(format!("{}: nothing can be sealed to this key", args.to)))
}

/// Opens bytes with the key.
fn unsealed(args: &CascadeOpenArgs, bytes_of: &[u8]) -> Result<Vec<u8>> {
    let text = String::from_utf8_lossy(&bytes(&args.key)?).into_owned();
    let own = text.lines().map(str::trim).find_map(Key::read);
    let own = own.ok_or_else(|| wrong(format!("{}: there is no key in this file", args.key.display())))?;
    sealed::open(&own, bytes_of)
        .ok_or_else(|| wrong(format!("{}: it is sealed to another key, or was changed", args.sealed.display())))
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
