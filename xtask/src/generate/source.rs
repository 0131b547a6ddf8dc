//! Reading tables out of our own sources, without compiling them.
//!
//! The generators ask for consts, enums and functions by name and read literals, paths and
//! doc comments from the syntax tree. So `cargo xtask gen` needs none of the crates that it
//! describes, and a table whose form a generator does not know is an error, never a gap.

use std::path::Path;

use syn::spanned::Spanned;
use syn::{Attribute, Block, Expr, ExprLit, Fields, ImplItem, Item, ItemEnum, Lit, Stmt, Type};

/// One parsed file.
pub struct Source {
    pub path: &'static str,
    pub text: String,
    items: Vec<Item>,
}

impl Source {
    /// Reads a file below `root`.
    pub fn read(root: &Path, path: &'static str) -> Result<Self, String> {
        let text = std::fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"))?;
        let items = syn::parse_file(&text).map_err(|error| format!("{path}: {error}"))?.items;
        Ok(Source { path, text, items })
    }

    /// The rows of `const NAME: &[...] = &[...]`.
    pub fn table(&self, name: &str) -> Result<Vec<Expr>, String> {
        let found = self.items.iter().find_map(|item| match item {
            Item::Const(item) if item.ident == name => Some(elements(&item.expr)),
            _ => None,
        });
        found.flatten().ok_or_else(|| self.lacks(&format!("the list {name}")))
    }

    /// The enum with this name.
    pub fn words_of(&self, name: &str) -> Result<&ItemEnum, String> {
        let found = self.items.iter().find_map(|item| match item {
            Item::Enum(item) if item.ident == name => Some(item),
            _ => None,
        });
        found.ok_or_else(|| self.lacks(&format!("the enum {name}")))
    }

    /// The fields of the struct that this type names, if it stands here.
    pub fn fields_of(&self, named: &Type) -> Option<&Fields> {
        let name = last_word(named)?;
        self.items.iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == name => Some(&item.fields),
            _ => None,
        })
    }

    /// The body of a function that stands alone.
    pub fn function(&self, name: &str) -> Result<&Block, String> {
        let found = self.items.iter().find_map(|item| match item {
            Item::Fn(item) if item.sig.ident == name => Some(&*item.block),
            _ => None,
        });
        found.ok_or_else(|| self.lacks(&format!("the function {name}")))
    }

    /// The body of a method of `owner`, in whichever `impl` it stands.
    pub fn method(&self, owner: &str, name: &str) -> Result<&Block, String> {
        let found = self.items.iter().find_map(|item| match item {
            Item::Impl(item) if last_word(&*item.self_ty).as_deref() == Some(owner) => {
                item.items.iter().find_map(|m| match m {
                    ImplItem::Fn(method) if method.sig.ident == name => Some(&method.block),
                    _ => None,
                })
            }
            _ => None,
        });
        found.ok_or_else(|| self.lacks(&format!("{owner}::{name}")))
    }

    /// The words that `Owner::word` gives: variant and word, in the order of the `match`.
    pub fn match_words(&self, owner: &str) -> Result<Vec<(String, String)>, String> {
        let block = self.method(owner, "word")?;
        let mut words = Vec::new();
        for statement in &block.stmts {
            let arms = match statement {
                Stmt::Expr(Expr::Match(found), _) => &found.arms,
                Stmt::Local(local) => match local.init.as_ref().map(|init| &*init.expr) {
                    Some(Expr::Match(found)) => &found.arms,
                    _ => continue,
                },
                _ => continue,
            };
            for arm in arms {
                if let (Some(variant), Ok(word)) = (last_word(&arm.pat), text(&arm.body)) {
                    words.push((variant, word));
                }
            }
        }
        if words.is_empty() { Err(self.lacks(&format!("words in {owner}::word"))) } else { Ok(words) }
    }

    /// An error that names this file.
    pub fn lacks(&self, what: &str) -> String {
        format!("{}: {what} is not found in the form that the generator reads", self.path)
    }
}

/// The elements of `&[...]`.
pub fn elements(expr: &Expr) -> Option<Vec<Expr>> {
    match expr {
        Expr::Reference(inner) => elements(&inner.expr),
        Expr::Array(array) => Some(array.elems.iter().cloned().collect()),
        _ => None,
    }
}

/// The text of a string literal, also behind `.into()`.
pub fn text(expr: &Expr) -> Result<String, String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Ok(text.value()),
        Expr::MethodCall(call) if call.method == "into" => text(&call.receiver),
        _ => Err("a string literal is expected".to_owned()),
    }
}

/// The last part of a path: `Draft` of `Stage::Draft`. Also for patterns and types.
pub fn last_word(node: &impl Spanned) -> Option<String> {
    let text = node.span().source_text()?;
    let word = text.rsplit("::").next()?.trim();
    word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_').then(|| word.to_owned())
}

/// The doc comment of an item as one paragraph, ready for a cell of a table.
pub fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter(|a| a.path().is_ident("doc")).filter_map(|a| match &a.meta {
        syn::Meta::NameValue(pair) => text(&pair.value).ok(),
        _ => None,
    });
    cell(&lines.map(|line| line.trim().to_owned()).collect::<Vec<_>>().join(" "))
}

/// Text that cannot break a row of a table.
pub fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ").replace('<', "&lt;").trim().to_owned()
}

/// `ParcelsSent` as `parcels_sent`, as serde writes it.
pub fn snake(name: &str) -> String {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.extend(letter.to_lowercase());
    }
    word
}

/// The head of every generated page.
pub fn head(title: &str, from: &str, about: &str) -> String {
    format!("# {title}\n\n<!-- Written by `cargo xtask gen` from {from}. Do not edit. -->\n\n{about}\n\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn words_docs_and_lists_are_read_from_syntax_alone() {
        let folder = tempfile::tempdir().unwrap();
        let source = "pub const ALL: &[(&str, u8)] = &[(\"a\", 1), (\"b\", 2)];\n\
            /// Kinds | of\n/// things.\nenum Kind { One }\n\
            impl Kind { fn word(self) -> &'static str { match self { Self::One => \"one\" } } }\n";
        std::fs::write(folder.path().join("x.rs"), source).unwrap();
        let source = Source::read(folder.path(), "x.rs").unwrap();
        assert_eq!(source.table("ALL").unwrap().len(), 2);
        assert_eq!(doc(&source.words_of("Kind").unwrap().attrs), "Kinds \\| of things.");
        assert_eq!(source.match_words("Kind").unwrap(), [("One".to_owned(), "one".to_owned())]);
        assert!(source.table("NONE").is_err_and(|error| error.contains("x.rs: the list NONE")));
        assert_eq!(snake("UnitsSaidAndShown"), "units_said_and_shown");
    }
}
