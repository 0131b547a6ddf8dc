//! One thing, one folder, plus one line in an explicit list: no folder goes unlisted.
//!
//! For every folder of an extension list, the `const ALL` beside it has to name the
//! folder, as a path, an identifier or a string; `pdf_form`, `PdfForm` and `pdf-form` are
//! one name. Nothing registers itself by side effect, so an unlisted folder is dead.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use super::tokens::each_group;
use super::{Finding, Rule};
use crate::tree::Tree;

pub const RULE: Rule = Rule { name: "lists", find };

/// A folder of folders, and how the path of its list begins.
const LISTS: [(&str, &[&str]); 7] = [
    ("crates/documents/lang", &["crates/documents/src/lang", "crates/documents/src/words.rs"]),
    ("crates/documents/src/reports", &["crates/documents/src/reports.rs", "crates/documents/src/reports/mod.rs"]),
    ("crates/documents/src/exchange", &["crates/documents/src/exchange.rs", "crates/documents/src/exchange/mod.rs"]),
    ("crates/intake/src", &["crates/intake/src/lib.rs"]),
    ("crates/channels/src/outbound", &["crates/channels/src/outbound.rs", "crates/channels/src/outbound/mod.rs"]),
    ("crates/channels/src/inbound", &["crates/channels/src/inbound.rs", "crates/channels/src/inbound/mod.rs"]),
    ("crates/bmc/src/checks", &["crates/bmc/src/checks.rs", "crates/bmc/src/checks/mod.rs"]),
];

fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (parent, lists) in LISTS {
        let listed = listed(tree, lists);
        for name in tree.folders_in(parent) {
            if !listed.contains(&plain(name)) {
                let why = format!("the folder is not named in `pub const ALL` of {}", lists.join(" or "));
                found.push(Finding::at(&format!("{parent}/{name}"), 1, why));
            }
        }
    }
    found
}

/// Every name that stands between `const ALL` (or `static ALL`) and its semicolon.
fn listed(tree: &Tree, lists: &[&str]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let files = tree.rust().filter(|(file, _)| lists.iter().any(|list| file.path.starts_with(list)));
    for (_, rust) in files {
        each_group(&rust.tokens, &mut |tokens| {
            for (at, pair) in tokens.windows(2).enumerate() {
                if let [TokenTree::Ident(kind), TokenTree::Ident(name)] = pair
                    && (kind == "const" || kind == "static")
                    && name == "ALL"
                {
                    let rest = tokens.iter().skip(at + 2).cloned();
                    take(rest.take_while(|token| !is_end(token)).collect(), &mut names);
                }
            }
        });
    }
    names
}

fn is_end(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == ';')
}

fn take(tokens: TokenStream, names: &mut BTreeSet<String>) {
    each_group(&tokens, &mut |tokens| {
        for token in tokens {
            match token {
                TokenTree::Ident(word) => {
                    names.insert(plain(&word.to_string()));
                }
                TokenTree::Literal(text) => names.extend(text.to_string().split(['"', '/', '.']).map(plain)),
                TokenTree::Group(_) | TokenTree::Punct(_) => {}
            }
        }
    });
}

fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    #[test]
    fn a_folder_that_the_list_does_not_name_is_found() {
        let files = [
            ("crates/intake/src/lib.rs", "//! x\npub const ALL: &[Reader] = &[records::READER, Reader::PdfForm];\n"),
            ("crates/intake/src/records/mod.rs", "//! x\n"),
            ("crates/intake/src/pdf_form/mod.rs", "//! x\n"),
            ("crates/intake/src/scan/mod.rs", "//! scan\n"),
        ];
        assert_eq!(found(&RULE, &files), ["crates/intake/src/scan:1"]);
    }

    #[test]
    fn languages_are_listed_by_tag_and_a_missing_list_names_nothing() {
        let list = "//! x\npub const ALL: &[&str] = &[\"de\", \"pt-BR\"];\n";
        let files = [
            ("crates/documents/src/lang/mod.rs", list),
            ("crates/documents/lang/de/notice.ftl", ""),
            ("crates/documents/lang/pt-BR/notice.ftl", ""),
            ("crates/documents/lang/en/notice.ftl", ""),
            ("crates/channels/src/outbound/smtp/mod.rs", "//! x\n"),
        ];
        assert_eq!(found(&RULE, &files), ["crates/documents/lang/en:1", "crates/channels/src/outbound/smtp:1"]);
    }
}
