//! No `unwrap`, `expect`, `panic!`, `todo!`, `unimplemented!` or `dbg!` in the product.
//!
//! Clippy denies them too; tidy finds them without a build, also inside the arguments of
//! macros, where clippy's lints do not always look. Test code is free. Indexing is left
//! to clippy, which knows types.

use proc_macro2::{Delimiter, TokenTree};

use super::tokens::{TestCode, each_group, test_places, within};
use super::{Finding, Rule, is_product};
use crate::tree::Tree;

pub const RULE: Rule = Rule { name: "panics", find };

const METHODS: [&str; 5] = ["unwrap", "expect", "unwrap_err", "expect_err", "unwrap_unchecked"];
const MACROS: [&str; 4] = ["panic", "todo", "unimplemented", "dbg"];

fn find(tree: &Tree) -> Vec<Finding> {
    let tested = TestCode::of(tree);
    let mut found = Vec::new();
    for (file, rust) in tree.rust() {
        if !is_product(&file.path) || tested.is_file(&file.path) {
            continue;
        }
        let spared = test_places(rust);
        each_group(&rust.tokens, &mut |tokens| {
            for (at, token) in tokens.iter().enumerate() {
                let TokenTree::Ident(word) = token else {
                    continue;
                };
                let before = at.checked_sub(1).and_then(|at| tokens.get(at));
                let Some(why) = refused(&word.to_string(), before, tokens.get(at + 1)) else {
                    continue;
                };
                let place = word.span().start();
                if !within(&spared, place) {
                    found.push(Finding::at(&file.path, place.line, why));
                }
            }
        });
    }
    found.sort_by(|one, other| (&one.path, one.line).cmp(&(&other.path, other.line)));
    found
}

fn refused(word: &str, before: Option<&TokenTree>, after: Option<&TokenTree>) -> Option<String> {
    if METHODS.contains(&word) {
        let called = is_sign(before, '.') && is_arguments(after);
        let named = is_sign(before, ':') && !is_sign(after, ':');
        return (called || named)
            .then(|| format!("`{word}` can end the program; give the caller an error that it can act on"));
    }
    (MACROS.contains(&word) && is_sign(after, '!') && !is_sign(before, '.'))
        .then(|| format!("`{word}!` has no place outside tests; give the caller an error that it can act on"))
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// `(...)`, or `::<T>(...)` after the name of the method.
fn is_arguments(token: Option<&TokenTree>) -> bool {
    let group = matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    group || is_sign(token, ':')
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    const FILE: &str = "crates/domain/src/lib.rs";

    fn lines(text: &str) -> Vec<String> {
        found(&RULE, &[(FILE, text)]).iter().map(|place| place.replace(&format!("{FILE}:"), "")).collect()
    }

    #[test]
    fn planted_ways_out_are_found_at_their_lines() {
        let text = "//! x\nfn a(v: Option<u8>) -> u8 {\n    v.unwrap()\n}\nfn b(v: Option<u8>) {\n    \
            println!(\"{}\", v.expect(\"it\"));\n    todo!()\n}\nfn c(v: Vec<Option<u8>>) {\n    \
            v.into_iter().map(Option::unwrap);\n    panic!(\"no\");\n    dbg!(1);\n}\n";
        assert_eq!(lines(text), ["3", "6", "7", "10", "11", "12"]);
    }

    #[test]
    fn tests_and_words_that_only_look_alike_are_spared() {
        let text = "//! x\nfn a(v: Option<u8>) -> u8 {\n    v.unwrap_or(1)\n}\n#[expect(dead_code)]\nfn expect() {}\n\
            #[cfg(test)]\nmod tests {\n    #[test]\n    fn t() { Some(1).unwrap(); panic!(\"x\") }\n}\n\
            #[cfg(all(test, unix))]\nfn helper() { None::<u8>.expect(\"x\"); }\n\
            /// `x.unwrap()` in words\nfn words() -> &'static str { \"v.unwrap()\" }\n";
        assert!(lines(text).is_empty(), "{:?}", lines(text));
    }

    #[test]
    fn code_for_not_test_is_product_code() {
        assert_eq!(lines("//! x\n#[cfg(not(test))]\nfn a() { None::<u8>.unwrap(); }\n"), ["3"]);
    }

    #[test]
    fn a_test_module_in_its_own_file_is_spared_and_tests_and_xtask_are_free() {
        let broken = "//! x\nfn a() { None::<u8>.unwrap(); }\n";
        let files = [
            (FILE, "//! x\n#[cfg(test)]\nmod judged;\nmod rules;\n"),
            ("crates/domain/src/judged.rs", broken),
            ("crates/domain/src/judged/deep.rs", broken),
            ("crates/domain/tests/all.rs", broken),
            ("crates/domain/examples/walk.rs", broken),
            ("tests/src/lib.rs", broken),
            ("xtask/src/main.rs", broken),
            ("crates/domain/src/rules.rs", broken),
        ];
        assert_eq!(found(&RULE, &files), ["crates/domain/src/rules.rs:2"]);
    }
}
