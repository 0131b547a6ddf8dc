//! Which engine holds the data is known to the store and to the program that opens it.
//!
//! No identifier and no string outside `crates/store`, `crates/fieldaction`, tests and
//! xtask names one. Comments may: they explain to people.

use proc_macro2::TokenTree;

use super::tokens::{each_group, strings};
use super::{Finding, Rule, is_product};
use crate::tree::Tree;

pub const RULE: Rule = Rule { name: "engines", find };

const ENGINES: [&str; 2] = ["sqlite", "postgres"];
const KNOWING: [&str; 2] = ["crates/store/", "crates/fieldaction/"];

fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, rust) in tree.rust() {
        if !is_product(&file.path) || KNOWING.iter().any(|folder| file.path.starts_with(folder)) {
            continue;
        }
        let mut words = strings(&rust.tokens);
        each_group(&rust.tokens, &mut |tokens| {
            words.extend(tokens.iter().filter_map(|token| match token {
                TokenTree::Ident(word) => Some((word.span().start().line, word.to_string())),
                _ => None,
            }));
        });
        words.sort();
        words.retain(|(_, word)| {
            let word = word.to_lowercase();
            ENGINES.iter().any(|engine| word.contains(engine))
        });
        words.dedup_by_key(|(line, _)| *line);
        let why = "names a database engine; ask the store's port instead";
        found.extend(words.into_iter().map(|(line, _)| Finding::at(&file.path, line, why)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    #[test]
    fn an_engine_is_named_only_where_it_is_known() {
        let text = "//! On SQLite or PostgreSQL.\nuse store::SqliteStore;\nconst URL: &str = \"postgres://x\";\n";
        let files = [("crates/app/src/lib.rs", text), ("crates/store/src/lib.rs", text), ("tests/src/lib.rs", text)];
        assert_eq!(found(&RULE, &files), ["crates/app/src/lib.rs:2", "crates/app/src/lib.rs:3"]);
    }
}
