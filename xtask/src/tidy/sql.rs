//! SQL text stands in `crates/store` and nowhere else in the product.
//!
//! A guess by the look of string literals: capital SQL verbs with what follows them. An
//! HTTP method or an English sentence in capitals does not look like that.

use super::tokens::strings;
use super::{Finding, Rule, is_product};
use crate::tree::Tree;

pub const RULE: Rule = Rule { name: "sql", find };

/// How a statement begins, and a word that has to follow somewhere.
const STATEMENTS: [(&str, &str); 9] = [
    ("SELECT ", ""),
    ("INSERT INTO ", ""),
    ("INSERT OR ", " INTO "),
    ("UPDATE ", " SET "),
    ("DELETE FROM ", ""),
    ("CREATE TABLE ", ""),
    ("CREATE INDEX ", ""),
    ("ALTER TABLE ", ""),
    ("DROP TABLE ", ""),
];

fn find(tree: &Tree) -> Vec<Finding> {
    let outside = tree.rust().filter(|(file, _)| is_product(&file.path) && !file.path.starts_with("crates/store/"));
    outside
        .flat_map(|(file, rust)| {
            let texts = strings(&rust.tokens).into_iter().filter(|(_, text)| is_statement(text));
            texts.map(|(line, _)| Finding::at(&file.path, line, "SQL belongs into `crates/store`"))
        })
        .collect()
}

fn is_statement(text: &str) -> bool {
    let line = text.replace("\\n", " ").split_whitespace().collect::<Vec<_>>().join(" ") + " ";
    STATEMENTS.iter().any(|(begins, follows)| line.starts_with(begins) && line.contains(follows))
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    #[test]
    fn a_statement_outside_the_store_is_found() {
        let text = "//! x\nconst A: &str = \"SELECT body FROM facts\";\nconst B: &str = r#\"\n  UPDATE head\n  SET n = 1\"#;\n\
            const C: &str = \"DELETE\";\nconst D: &str = \"UPDATE the form\";\nconst E: &str = \"<select name=x>\";\n\
            /// SELECT in words\nconst F: u8 = 1;\n";
        let files = [("crates/app/src/a.rs", text), ("crates/store/src/a.rs", text), ("tests/src/a.rs", text)];
        assert_eq!(found(&RULE, &files), ["crates/app/src/a.rs:2", "crates/app/src/a.rs:3"]);
    }
}
