//! `cargo xtask tidy`: the rules of the house that no compiler knows, one file each.
//!
//! A rule reads the tree and answers with findings, each a file, a line and a reason that
//! says what to do instead. Rules never change a file and know nothing of each other.
//! A new rule is one file and one line in `ALL`.

mod edges;
mod engines;
mod hosts;
mod ignored;
mod lists;
mod names;
mod panics;
mod sizes;
mod sql;
mod tokens;
mod words;

use std::time::Instant;

use crate::run::{nothing_left, root};
use crate::tree::Tree;

/// One rule: its name, and what it finds in a tree.
pub struct Rule {
    pub name: &'static str,
    pub find: fn(&Tree) -> Vec<Finding>,
}

/// Every rule, in the order in which they are asked.
pub const ALL: &[Rule] = &[
    edges::RULE,
    panics::RULE,
    sizes::RULE,
    words::RULE,
    names::RULE,
    lists::RULE,
    hosts::RULE,
    ignored::RULE,
    sql::RULE,
    engines::RULE,
];

/// One place that breaks a rule.
#[derive(Debug)]
pub struct Finding {
    /// Relative to the root.
    pub path: String,
    /// From 1; 1 also where the whole file is meant.
    pub line: usize,
    pub why: String,
}

impl Finding {
    /// A finding at one line of one file.
    pub fn at(path: &str, line: usize, why: impl Into<String>) -> Self {
        Finding { path: path.to_owned(), line: line.max(1), why: why.into() }
    }
}

/// Judges this repository and prints every finding.
pub fn act(words: &[String]) -> Result<(), String> {
    nothing_left(words)?;
    let begun = Instant::now();
    let tree = Tree::read(&root())?;
    let found = judge(&tree);
    for (rule, finding) in &found {
        println!("{}:{}: {} [{rule}]", finding.path, finding.line, finding.why);
    }
    let seconds = begun.elapsed().as_secs_f64();
    println!("tidy: {} files, {} rules, {} findings, {seconds:.1} s", tree.files.len(), ALL.len(), found.len());
    if found.is_empty() { Ok(()) } else { Err(format!("{} places break a rule of the house", found.len())) }
}

/// All findings of all rules, each with its rule's name, and files that do not parse.
fn judge(tree: &Tree) -> Vec<(&'static str, Finding)> {
    let unread = tree.files.iter().filter_map(|file| {
        let (line, why) = file.rust.as_ref()?.as_ref().err()?;
        Some(("rust", Finding::at(&file.path, *line, format!("does not parse: {why}"))))
    });
    let found = ALL.iter().flat_map(|rule| (rule.find)(tree).into_iter().map(|finding| (rule.name, finding)));
    unread.chain(found).collect()
}

/// Whether a file belongs to the product and not to what tries it out.
fn is_product(path: &str) -> bool {
    let tries = |part| matches!(part, "tests" | "benches" | "examples" | "conformance" | "tests.rs" | "mail_tests.rs");
    path.starts_with("crates/") && !path.split('/').any(tries)
}

#[cfg(test)]
mod planted {
    //! Trees planted in a temporary folder, for the tests of every rule.
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// What `rule` finds in a tree of these files, as `path:line`.
    pub fn found(rule: &Rule, files: &[(&str, &str)]) -> Vec<String> {
        let tree = tree(files);
        (rule.find)(&tree).iter().map(|finding| format!("{}:{}", finding.path, finding.line)).collect()
    }

    /// A tree of these files.
    pub fn tree(files: &[(&str, &str)]) -> Tree {
        let root = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let file = root.path().join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
        Tree::read(root.path()).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[package]\nname = \"channels\"\n\n[dependencies]\ndomain.workspace = true\n";
    const SOURCE: &str = "//! One carrier.\n\n/// Sends.\npub fn send() -> Option<u8> {\n    Some(1)\n}\n";

    #[test]
    fn a_clean_tree_passes_and_each_planted_break_is_named() {
        let clean = [("crates/channels/Cargo.toml", MANIFEST), ("crates/channels/src/lib.rs", SOURCE)];
        assert_eq!(judge(&planted::tree(&clean)).len(), 0);

        let manifest = format!("{MANIFEST}store.workspace = true\n");
        let source = SOURCE.replace("Some(1)", "Some(Some(1).unwrap())");
        let broken =
            [("crates/channels/Cargo.toml", manifest.as_str()), ("crates/channels/src/lib.rs", source.as_str())];
        let found: Vec<String> = judge(&planted::tree(&broken))
            .iter()
            .map(|(rule, finding)| format!("{rule} {}:{}", finding.path, finding.line))
            .collect();
        assert_eq!(found, ["edges crates/channels/Cargo.toml:6", "panics crates/channels/src/lib.rs:5"]);
    }

    #[test]
    fn a_file_that_does_not_parse_is_named() {
        let found = judge(&planted::tree(&[("crates/domain/src/lib.rs", "//! Rules.\nfn broken( {}\n")]));
        assert!(found.iter().any(|(rule, finding)| *rule == "rust" && finding.line == 2), "{found:?}");
    }
}
