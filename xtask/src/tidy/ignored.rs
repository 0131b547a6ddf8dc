//! No `#[ignore]`: a test runs, or it says why it could not (`servers::need`).
//!
//! Looks at the tokens of every Rust file, so that tests inside macros count too.

use proc_macro2::{Delimiter, TokenTree};

use super::tokens::each_group;
use super::{Finding, Rule};
use crate::tree::Tree;

pub const RULE: Rule = Rule { name: "ignored", find };

fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, rust) in tree.rust() {
        each_group(&rust.tokens, &mut |tokens| {
            for pair in tokens.windows(2) {
                let [TokenTree::Punct(sign), TokenTree::Group(group)] = pair else {
                    continue;
                };
                if sign.as_char() == '#' && group.delimiter() == Delimiter::Bracket && ignores(group) {
                    let why = "an ignored test proves nothing; run it, or let it say why it cannot run";
                    found.push(Finding::at(&file.path, sign.span().start().line, why));
                }
            }
        });
    }
    found
}

fn ignores(attribute: &proc_macro2::Group) -> bool {
    let is = |token: &TokenTree, name: &str| matches!(token, TokenTree::Ident(word) if word == name);
    let mut tokens = attribute.stream().into_iter();
    let Some(first) = tokens.next() else {
        return false;
    };
    if is(&first, "ignore") {
        return true;
    }
    let mut hidden = false;
    if is(&first, "cfg_attr") {
        each_group(&attribute.stream(), &mut |tokens| hidden |= tokens.iter().any(|token| is(token, "ignore")));
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    #[test]
    fn an_ignored_test_is_found_in_every_disguise() {
        let text = "//! x\n#[test]\n#[ignore]\nfn a() {}\n#[ignore = \"slow\"]\nfn b() {}\n\
            #[cfg_attr(unix, ignore)]\nfn c() {}\nproptest! {\n    #[ignore]\n    fn d() {}\n}\n#[inline]\nfn ignore() {}\n";
        let lines = ["tests/src/a.rs:3", "tests/src/a.rs:5", "tests/src/a.rs:7", "tests/src/a.rs:10"];
        assert_eq!(found(&RULE, &[("tests/src/a.rs", text)]), lines);
    }
}
