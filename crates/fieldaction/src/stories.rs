//! Stories: the model case inside the program, or a folder named by the user.

use app::{
    Error, Result,
    story::{self, Story},
};
use rust_embed::RustEmbed;
use std::{collections::BTreeMap, path::Path};

#[derive(RustEmbed)]
#[folder = "../../samples"]
#[exclude = "*/expected.toml"]
struct BuiltIn;

/// Opens a built-in story by its name, else a folder.
///
/// # Errors
/// `story.unreadable`, naming the file.
pub fn open(name: &str) -> Result<Story> {
    story::read(&files(name)?)
}

fn files(name: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let prefix = format!("{name}/");
    let mut found = BTreeMap::new();
    for path in BuiltIn::iter() {
        if let (Some(rest), Some(file)) = (path.strip_prefix(&prefix), BuiltIn::get(&path)) {
            found.insert(rest.to_owned(), file.data.into_owned());
        }
    }
    if found.is_empty() {
        read_folder(Path::new(name), "", &mut found)?;
    }
    Ok(found)
}

fn read_folder(folder: &Path, prefix: &str, into: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let unreadable = |e: std::io::Error| Error::new("system.unavailable", format!("{}: {e}", folder.display()));
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            read_folder(&path, &format!("{name}/"), into)?;
        } else {
            into.insert(name, std::fs::read(&path).map_err(unreadable)?);
        }
    }
    Ok(())
}
