//! A Redfish tree on disk, as `redfish-mockup-creator`, curl loops and vendors leave them: read what exists.
//!
//! Layouts met: `a/b/index.json`, `a/b.json`, flat `_redfish_v1_a_b.json`; with and without `redfish/v1` above. A file's
//! path is its `@odata.id`; where that is missing or taken by another file, its place on disk. Skipped: what is no JSON
//! object, files over 8 MiB, folders named `.json`, symbolic links. Nothing outside the folder given is opened.
//!
//! Two readings: [`Dump::scan`] finds every resource of a wanted type, linked or not; [`Dump::walk`] follows links as a live
//! walk would. Callers: tests, `fieldcheck posture`.

use super::{Kind, kept, key, kind_of, resource_path, walk::Walk};
use crate::{
    observation::{Answer, Observation, Octets},
    request::{Request, ResourcePath, Scheme},
    verdict::Vantage,
};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

/// Largest file read, in bytes.
const LARGEST: u64 = 8 * 1024 * 1024;
/// Most files read.
const MOST: usize = 50_000;

/// A dump, read.
#[derive(Debug, Default)]
pub struct Dump {
    /// Path key to resource.
    resources: BTreeMap<String, Entry>,
    /// Files that are no JSON, too large or could not be opened.
    pub unreadable: Vec<PathBuf>,
}

#[derive(Debug)]
struct Entry {
    path: ResourcePath,
    file: PathBuf,
    body: Value,
}

impl Dump {
    /// Reads every JSON file below a folder.
    ///
    /// # Errors
    /// If the folder itself cannot be read.
    pub fn open(root: &Path) -> io::Result<Self> {
        let mut dump = Self::default();
        let mut taken = BTreeSet::new();
        for file in files(root)? {
            let Some(body) = read(&file) else {
                dump.unreadable.push(file);
                continue;
            };
            let inside = file.strip_prefix(root).unwrap_or(&file).to_path_buf();
            let stated = body.get("@odata.id").and_then(Value::as_str).and_then(resource_path);
            let here = resource_path(&place(&inside));
            // A file that stands where its id says wins over a copy that stands elsewhere.
            let path = match (stated, here) {
                (Some(stated), Some(here)) if taken.contains(&key(stated.as_str())) => {
                    if key(stated.as_str()) == key(here.as_str()) {
                        if let Some(copy) = dump.resources.remove(&key(stated.as_str())) {
                            dump.put(copy.file.clone(), copy.body, resource_path(&place(&copy.file)), &mut taken);
                        }
                        Some(stated)
                    } else {
                        Some(here)
                    }
                }
                (Some(stated), _) => Some(stated),
                (None, here) => here,
            };
            dump.put(inside, body, path, &mut taken);
        }
        Ok(dump)
    }

    fn put(&mut self, file: PathBuf, body: Value, path: Option<ResourcePath>, taken: &mut BTreeSet<String>) {
        let Some(path) = path else { return };
        if body.is_object() {
            taken.insert(key(path.as_str()));
            self.resources.entry(key(path.as_str())).or_insert(Entry { path, file, body });
        }
    }

    /// How many resources it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.resources.len()
    }
    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty()
    }
    /// The file of a resource, below the folder.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&Path> {
        self.resources.get(&key(path)).map(|entry| entry.file.as_path())
    }
    /// A resource.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Value> {
        self.resources.get(&key(path)).map(|entry| &entry.body)
    }

    /// Every resource of a wanted type, as observations, by path.
    #[must_use]
    pub fn scan(&self) -> Vec<Observation> {
        let wanted = |entry: &Entry| kind_of(&entry.body).filter(|kind| *kind != Kind::Collection);
        let found = self.resources.values().filter_map(|entry| wanted(entry).map(|kind| (entry, kind)));
        found
            .map(|(entry, kind)| {
                observation(&entry.path, Answer::Values { status: 200, values: kept(kind, &entry.body) })
            })
            .collect()
    }

    /// What a walk of at most `requests` resources reads, as observations; what is linked but not there answers 404.
    #[must_use]
    pub fn walk(&self, requests: usize) -> Vec<Observation> {
        let mut walk = Walk::new(requests);
        let mut seen = Vec::new();
        while let Some(path) = walk.next_path() {
            let body = self.get(path.as_str());
            let answer = walk.take(&path, if body.is_some() { 200 } else { 404 }, body);
            seen.push(observation(&path, answer));
        }
        seen
    }
}

fn observation(path: &ResourcePath, answer: Answer) -> Observation {
    Observation {
        request: Request::Get { scheme: Scheme::Https, path: path.clone(), credentials: true },
        vantage: Vantage::Authenticated,
        at_us: 0,
        tries: 1,
        sent: Octets::default(),
        answer,
    }
}

/// All `.json` files below a folder, sorted.
fn files(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut folders: Vec<PathBuf> = vec![root.to_path_buf()];
    let mut found = Vec::new();
    let mut first = true;
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if first => return Err(error),
            Err(_) => continue,
        };
        first = false;
        for entry in entries.flatten() {
            let Ok(kind) = entry.file_type() else { continue };
            let path = entry.path();
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() && path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json")) {
                found.push(path);
            }
        }
        if found.len() > MOST {
            break;
        }
    }
    found.sort();
    Ok(found)
}

fn read(file: &Path) -> Option<Value> {
    if fs::metadata(file).ok()?.len() > LARGEST {
        return None;
    }
    let bytes = fs::read(file).ok()?;
    // Some exporters begin with a byte order mark.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    serde_json::from_slice(bytes).or_else(|_| serde_json::from_str(&String::from_utf8_lossy(bytes))).ok()
}

/// The path that a file's place stands for.
fn place(inside: &Path) -> String {
    let text = inside.to_string_lossy().replace('\\', "/");
    let plain = text.strip_suffix(".json").or_else(|| text.strip_suffix(".JSON")).unwrap_or(&text);
    let plain = plain.strip_suffix("/index").unwrap_or(if plain == "index" { "" } else { plain });
    // Flat dumps write `_` for `/`; names with `_` of their own are told by their `@odata.id`.
    let slashes = if plain.starts_with("_redfish") { plain.replace('_', "/") } else { format!("/{plain}") };
    match slashes.find("/redfish") {
        Some(at) => slashes.get(at..).unwrap_or_default().to_owned(),
        None => format!("{}{slashes}", super::ROOT).trim_end_matches('/').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_on_disk_stands_for_a_path() {
        for (file, path) in [
            ("index.json", "/redfish/v1"),
            ("Managers/1/index.json", "/redfish/v1/Managers/1"),
            ("Managers.json", "/redfish/v1/Managers"),
            ("redfish/v1/Systems/index.json", "/redfish/v1/Systems"),
            ("_redfish_v1_Managers_1.json", "/redfish/v1/Managers/1"),
        ] {
            assert_eq!(place(Path::new(file)), path);
        }
        assert!(Dump::open(Path::new("/no/such/folder")).is_err());
    }
}
