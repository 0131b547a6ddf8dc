//! A file is a room that one can know: at most 400 lines, and Rust opens with `//!`.
//!
//! Counts `.rs`, `.html`, `.css` and `.md`. Generated tables (`docs/reference/`), the
//! changelog and foreign files in a folder `vendor` may be longer.

use super::{Finding, Rule};
use crate::tree::{File, Tree};

pub const RULE: Rule = Rule { name: "sizes", find };

const MOST_LINES: usize = 400;
const COUNTED: [&str; 4] = [".rs", ".html", ".css", ".md"];

fn find(tree: &Tree) -> Vec<Finding> {
    tree.files.iter().filter(|file| !is_free(&file.path)).flat_map(judge).collect()
}

fn is_free(path: &str) -> bool {
    path.starts_with("docs/reference/") || path == "CHANGELOG.md" || path.split('/').any(|part| part == "vendor")
}

fn judge(file: &File) -> Vec<Finding> {
    let mut found = Vec::new();
    let lines = file.text.lines().count();
    if lines > MOST_LINES && COUNTED.iter().any(|ending| file.path.ends_with(ending)) {
        let why = format!("{lines} lines, at most {MOST_LINES}: this file holds more than one thing");
        found.push(Finding::at(&file.path, MOST_LINES + 1, why));
    }
    if file.path.ends_with(".rs") && !file.text.starts_with("//!") {
        let why = "a file opens with `//!`: what it holds, what it never does, who calls it";
        found.push(Finding::at(&file.path, 1, why));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    #[test]
    fn four_hundred_lines_pass_and_one_more_does_not() {
        let fits = format!("//! x\n{}", "// y\n".repeat(399));
        let long = format!("{fits}// z\n");
        let files = [
            ("crates/web/src/a.rs", fits.as_str()),
            ("crates/web/src/b.rs", &long),
            ("crates/web/static/vendor/pico.css", &long),
            ("crates/web/static/own.css", &long),
            ("docs/reference/errors.md", &long),
            ("CHANGELOG.md", &long),
            ("samples/list.csv", &long),
        ];
        assert_eq!(found(&RULE, &files), ["crates/web/src/b.rs:401", "crates/web/static/own.css:401"]);
    }

    #[test]
    fn a_rust_file_says_first_what_it_is() {
        let files = [("xtask/src/a.rs", "fn main() {}\n"), ("xtask/src/b.rs", "//! B.\nfn main() {}\n")];
        assert_eq!(found(&RULE, &files), ["xtask/src/a.rs:1"]);
    }
}
