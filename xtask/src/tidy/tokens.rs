//! What the rules ask of a Rust file's tokens: every group, its strings, its test code.
//!
//! Tokens reach where the syntax tree does not, into the arguments of macros. Places that
//! exist only for tests are found once here (`TestCode`), for all rules that spare them.

use std::collections::BTreeSet;

use proc_macro2::{LineColumn, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Attribute, Item, ItemMod, Meta};

use crate::tree::{Rust, Tree};

/// Calls `see` with the tokens of the file and of every group in it, from the outside in.
pub fn each_group(stream: &TokenStream, see: &mut impl FnMut(&[TokenTree])) {
    let tokens: Vec<TokenTree> = stream.clone().into_iter().collect();
    see(&tokens);
    for token in &tokens {
        if let TokenTree::Group(group) = token {
            each_group(&group.stream(), see);
        }
    }
}

/// Every string literal outside documentation, with its line; the text without quotes.
pub fn strings(stream: &TokenStream) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    each_group(stream, &mut |tokens| {
        if matches!(tokens.first(), Some(TokenTree::Ident(word)) if word == "doc") {
            return;
        }
        for token in tokens {
            let TokenTree::Literal(literal) = token else {
                continue;
            };
            let shown = literal.to_string();
            let inner = shown.trim_start_matches(['b', 'c', 'r', '#']).trim_end_matches('#');
            if let Some(text) = inner.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
                found.push((literal.span().start().line, text.to_owned()));
            }
        }
    });
    found
}

/// Which code of a tree is compiled for tests only.
pub struct TestCode {
    files: BTreeSet<String>,
}

impl TestCode {
    /// Follows `#[cfg(test)] mod name;` to the files that it means.
    pub fn of(tree: &Tree) -> Self {
        let mut files = BTreeSet::new();
        for (file, rust) in tree.rust() {
            if only_for_tests(&rust.ast.attrs) {
                files.insert(file.path.clone());
            }
            for item in &rust.ast.items {
                if let Item::Mod(ItemMod { attrs, ident, content: None, .. }) = item
                    && only_for_tests(attrs)
                {
                    let base = module_folder(&file.path);
                    files.insert(format!("{base}/{ident}.rs"));
                    files.insert(format!("{base}/{ident}/"));
                }
            }
        }
        TestCode { files }
    }

    /// Whether the whole file is test code.
    pub fn is_file(&self, path: &str) -> bool {
        let below = |folder: &String| folder.ends_with('/') && path.starts_with(folder.as_str());
        self.files.contains(path) || self.files.iter().any(below)
    }
}

/// The folder in which a file's own modules live.
fn module_folder(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    match name {
        "mod.rs" | "lib.rs" | "main.rs" => folder.to_owned(),
        _ => path.trim_end_matches(".rs").to_owned(),
    }
}

/// First and last place of every item that is compiled for tests only.
pub fn test_places(rust: &Rust) -> Vec<(LineColumn, LineColumn)> {
    let mut places = Places(Vec::new());
    places.visit_file(&rust.ast);
    places.0
}

/// Whether a place lies in one of the ranges.
pub fn within(places: &[(LineColumn, LineColumn)], at: LineColumn) -> bool {
    places.iter().any(|(first, last)| *first <= at && at <= *last)
}

struct Places(Vec<(LineColumn, LineColumn)>);

impl Places {
    fn mark(&mut self, attrs: &[Attribute], item: &impl Spanned) -> bool {
        let tested = only_for_tests(attrs);
        if tested {
            self.0.push((item.span().start(), item.span().end()));
        }
        tested
    }
}

impl<'ast> Visit<'ast> for Places {
    fn visit_item(&mut self, item: &'ast Item) {
        let attrs: &[Attribute] = match item {
            Item::Mod(item) => &item.attrs,
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Struct(item) => &item.attrs,
            Item::Enum(item) => &item.attrs,
            Item::Const(item) => &item.attrs,
            Item::Static(item) => &item.attrs,
            Item::Trait(item) => &item.attrs,
            Item::Macro(item) => &item.attrs,
            _ => &[],
        };
        if !self.mark(attrs, item) {
            syn::visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !self.mark(&item.attrs, item) {
            syn::visit::visit_impl_item_fn(self, item);
        }
    }
}

/// `#[test]`, `#[tokio::test]`, `#[cfg(test)]` or `#[cfg(all(test, ...))]`.
fn only_for_tests(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attribute| match &attribute.meta {
        Meta::Path(path) => path.segments.last().is_some_and(|segment| segment.ident == "test"),
        Meta::List(list) if list.path.is_ident("cfg") => {
            let words: String = list.tokens.to_string().split_whitespace().collect();
            words == "test" || words.starts_with("all(test,") || words.starts_with("all(test)")
        }
        Meta::List(list) => list.path.segments.last().is_some_and(|segment| segment.ident == "test"),
        Meta::NameValue(_) => false,
    })
}
