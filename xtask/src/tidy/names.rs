//! No folder, crate or file that is named after nothing: `utils`, `common`, `core`.
//!
//! Such a room takes in everything and can be found by nobody. Foreign files in a folder
//! `vendor` keep their names.

use super::{Finding, Rule};
use crate::tree::Tree;

pub const RULE: Rule = Rule { name: "names", find };

const NAMELESS: [&str; 9] = ["util", "utils", "utility", "utilities", "common", "core", "helper", "helpers", "misc"];

fn find(tree: &Tree) -> Vec<Finding> {
    let files = tree.files.iter().map(|file| &file.path);
    files
        .chain(&tree.folders)
        .filter(|path| !path.split('/').any(|part| part == "vendor"))
        .filter(|path| {
            let name = path.rsplit('/').next().unwrap_or_default();
            NAMELESS.contains(&name.split('.').next().unwrap_or_default())
        })
        .map(|path| Finding::at(path, 1, "say what it holds; this name holds everything"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    #[test]
    fn folders_and_files_without_a_meaning_are_refused() {
        let files = [
            ("crates/web/src/utils.rs", "//! x\n"),
            ("crates/common/Cargo.toml", ""),
            ("crates/web/static/vendor/core/a.css", ""),
            ("crates/web/src/score.rs", "//! x\n"),
        ];
        assert_eq!(found(&RULE, &files), ["crates/web/src/utils.rs:1", "crates/common:1"]);
    }
}
