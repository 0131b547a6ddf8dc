//! `cargo xtask gen [--check]`: files that are written by a program and committed.
//!
//! Each generator is one file here and one line in `ALL`; it answers with paths and
//! texts and writes nothing itself. `--check` compares with what is committed, so that a
//! table in `docs/reference/` cannot fall behind the code.

mod counters;
mod errors;
mod facts;
mod notice;
mod settings;
mod source;
mod workflow;

use std::path::Path;

use crate::run::{nothing_left, root, take_flag};

/// One generator: its name and what it makes of the repository.
pub struct Generator {
    pub name: &'static str,
    pub make: fn(&Path) -> Result<Vec<Made>, String>,
}

/// One generated file.
pub struct Made {
    /// Relative to the root.
    pub path: String,
    pub text: String,
}

/// Every generator, in the order in which they run.
pub const ALL: &[Generator] =
    &[workflow::WORKFLOW, errors::ERRORS, settings::SETTINGS, facts::FACTS, counters::COUNTERS, notice::NOTICE];

/// Writes every generated file, or with `--check` names the stale ones.
pub fn act(words: &[String]) -> Result<(), String> {
    let mut words = words.to_vec();
    let check = take_flag(&mut words, "--check");
    nothing_left(&words)?;
    let stale = generate(&root(), ALL, check)?;
    for path in &stale {
        println!("{} {path}", if check { "stale:" } else { "written:" });
    }
    if check && !stale.is_empty() {
        return Err("generated files are stale: run `cargo xtask gen` and commit".to_owned());
    }
    println!("gen: {} generators, {} files changed", ALL.len(), stale.len());
    Ok(())
}

/// The files whose committed text differs; without `check` they are written as well.
fn generate(root: &Path, generators: &[Generator], check: bool) -> Result<Vec<String>, String> {
    let mut changed = Vec::new();
    for generator in generators {
        let files = (generator.make)(root).map_err(|error| format!("{}: {error}", generator.name))?;
        for made in files {
            let file = root.join(&made.path);
            if std::fs::read_to_string(&file).is_ok_and(|committed| committed == made.text) {
                continue;
            }
            if !check {
                write(&file, &made.text)?;
            }
            changed.push(made.path);
        }
    }
    Ok(changed)
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    let folder = file.parent().unwrap_or(file);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(file, text))
        .map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TWO: &[Generator] = &[Generator {
        name: "two",
        make: |_| {
            let made = |path: &str, text: &str| Made { path: path.to_owned(), text: text.to_owned() };
            Ok(vec![made("docs/reference/a.md", "a\n"), made("b.md", "b\n")])
        },
    }];

    #[test]
    fn a_check_names_what_is_stale_and_writes_nothing() {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join("b.md"), "old\n").unwrap();
        let both = ["docs/reference/a.md", "b.md"];
        assert_eq!(generate(root.path(), TWO, true).unwrap(), both);
        assert_eq!(std::fs::read_to_string(root.path().join("b.md")).unwrap(), "old\n");
        assert_eq!(generate(root.path(), TWO, false).unwrap(), both);
        assert!(generate(root.path(), TWO, true).unwrap().is_empty());
    }
}
