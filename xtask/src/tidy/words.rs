//! One word for one thing: the words that GLOSSARY.md replaces do not come back.
//!
//! Two strengths, so that the rule does not cry wolf. A *firm* word (`campaign`,
//! `subscriber`) is refused as a part of any declared name. An *ordinary* word (`order`,
//! `event`) means something else in most programs; it is refused only as the whole name
//! of a type, and only in the crates where it would stand for the term. Names that we
//! only use and do not declare are other people's. Pages (HTML, Fluent, frame words) are
//! held to the firm words: "customer reply form" is a term of the field there, and an
//! order of steps is an order.

use syn::visit::Visit;
use syn::{Ident, Item};

use super::{Finding, Rule, is_product};
use crate::tree::{File, Tree};

pub const RULE: Rule = Rule { name: "words", find };

/// Where a word is refused.
#[derive(Clone, Copy, PartialEq)]
enum Where {
    /// In every declared name, and on pages.
    Everywhere,
    /// In every declared name; on pages it is a term of the field or of the language.
    Names,
    /// Only as the whole name of a type, and only in the crates where the word would stand
    /// for the term: a block of text is no entry of the log.
    TypeIn(&'static [&'static str]),
}

use Where::{Everywhere, Names, TypeIn};

/// The crates that speak of field actions.
const RULES: &[&str] = &["domain", "app", "web"];
/// The crates that hold facts and their log.
const FACTS: &[&str] = &["domain", "ledger", "store"];
/// The crate that judges servers.
const CHECKS: &[&str] = &["bmc"];

/// The words, one or two in a row, where they are refused, and what to say instead.
const REFUSED: &[(&[&str], Where, &str)] = &[
    (&["campaign"], Everywhere, "FieldAction"),
    (&["mailing"], Everywhere, "Notice"),
    (&["subscriber"], Everywhere, "Consignee"),
    (&["survey"], Everywhere, "ReplyForm"),
    (&["ticket"], Everywhere, "Incident"),
    (&["feedback"], Everywhere, "Response"),
    (&["regulator", "mail"], Everywhere, "AuthorityReport"),
    (&["sign", "off"], Everywhere, "Approval"),
    (&["test", "mode"], Everywhere, "Rehearsal"),
    (&["customer"], Names, "Consignee"),
    (&["sale"], Names, "DistributionRecord"),
    (&["case"], TypeIn(RULES), "FieldAction"),
    (&["message"], TypeIn(RULES), "Notice"),
    (&["order"], TypeIn(RULES), "DistributionRecord"),
    (&["item"], TypeIn(RULES), "Product or Unit"),
    (&["asset"], TypeIn(RULES), "Product or Unit"),
    (&["matching"], TypeIn(RULES), "Reconciliation"),
    (&["sync"], TypeIn(RULES), "Reconciliation"),
    (&["priority"], TypeIn(RULES), "Strategy or Depth"),
    (&["audit"], TypeIn(RULES), "EffectivenessCheck"),
    (&["scan"], TypeIn(CHECKS), "Observation"),
    (&["finding"], TypeIn(CHECKS), "Verdict"),
    (&["event"], TypeIn(FACTS), "Fact"),
    (&["block"], TypeIn(FACTS), "Entry"),
];

fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, rust) in tree.rust().filter(|(file, _)| is_product(&file.path)) {
        let mut names = Declared(Vec::new());
        names.visit_file(&rust.ast);
        found.extend(names.0.iter().filter_map(|name| judge_name(file, name)));
    }
    found.extend(tree.files.iter().filter(|file| is_page(&file.path)).flat_map(judge_page));
    found
}

struct Name {
    line: usize,
    text: String,
    is_type: bool,
}

fn judge_name(file: &File, name: &Name) -> Option<Finding> {
    let words = split(&name.text);
    let (refused, _, instead) = REFUSED.iter().find(|(refused, place, _)| match place {
        Everywhere | Names => holds(&words, refused),
        TypeIn(crates) => {
            let home = file.path.split('/').nth(1).unwrap_or_default();
            name.is_type && crates.contains(&home) && words.len() == refused.len() && holds(&words, refused)
        }
    })?;
    let why = format!("`{}` says `{}`; the word here is {instead} (GLOSSARY.md)", name.text, refused.join(" "));
    Some(Finding::at(&file.path, name.line, why))
}

fn is_page(path: &str) -> bool {
    let shown = path.starts_with("crates/documents/lang/") || path.ends_with(".html") || path.ends_with(".ftl");
    shown && path.starts_with("crates/") && !path.contains("/vendor/")
}

fn judge_page(file: &File) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        let words: Vec<String> = line.split(|letter: char| !letter.is_alphabetic()).flat_map(split).collect();
        for (refused, place, instead) in REFUSED {
            if *place == Everywhere && holds(&words, refused) {
                let why = format!("the page says `{}`; the word here is {instead} (GLOSSARY.md)", refused.join(" "));
                found.push(Finding::at(&file.path, at + 1, why));
            }
        }
    }
    found
}

/// Whether the refused words stand in a row; a plural `s` hides nothing.
fn holds(words: &[String], refused: &[&str]) -> bool {
    words.windows(refused.len()).any(|row| {
        row.iter().zip(refused).all(|(word, refused)| word == refused || word.strip_suffix('s') == Some(refused))
    })
}

/// `CustomerList`, `customer_list` and `CUSTOMER_LIST` are the same two words.
fn split(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower_before = false;
    for letter in name.chars() {
        if letter == '_' || letter == '-' || (letter.is_uppercase() && lower_before) {
            words.push(String::new());
        }
        lower_before = letter.is_lowercase();
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Every name that a file declares; names inside other people's macros are not seen.
struct Declared(Vec<Name>);

impl Declared {
    fn add(&mut self, ident: &Ident, is_type: bool) {
        self.0.push(Name { line: ident.span().start().line, text: ident.to_string(), is_type });
    }
}

impl<'ast> Visit<'ast> for Declared {
    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Struct(item) => self.add(&item.ident, true),
            Item::Enum(item) => self.add(&item.ident, true),
            Item::Trait(item) => self.add(&item.ident, true),
            Item::Type(item) => self.add(&item.ident, true),
            Item::Union(item) => self.add(&item.ident, true),
            Item::Mod(item) => self.add(&item.ident, false),
            Item::Const(item) => self.add(&item.ident, false),
            Item::Static(item) => self.add(&item.ident, false),
            _ => {}
        }
        syn::visit::visit_item(self, item);
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        self.add(&signature.ident, false);
        syn::visit::visit_signature(self, signature);
    }

    fn visit_variant(&mut self, variant: &'ast syn::Variant) {
        self.add(&variant.ident, false);
        syn::visit::visit_variant(self, variant);
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        if let Some(ident) = &field.ident {
            self.add(ident, false);
        }
        syn::visit::visit_field(self, field);
    }

    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.add(&pattern.ident, false);
        syn::visit::visit_pat_ident(self, pattern);
    }
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    const FILE: &str = "crates/domain/src/lib.rs";

    #[test]
    fn firm_words_are_found_in_any_declared_name() {
        let text = "//! x\nstruct CampaignPlan { customers: u8 }\nfn send_mailing() {\n    let subscriber = 1;\n}\n\
            enum Step { SignOff }\n";
        let places = [2, 2, 3, 4, 6].map(|line| format!("{FILE}:{line}"));
        assert_eq!(found(&RULE, &[(FILE, text)]), places);
    }

    #[test]
    fn ordinary_words_are_refused_only_as_a_type_of_their_own() {
        let text = "//! x\nstruct Order;\nstruct ReadingOrder;\nfn order(item: u8, event: u8) {}\n\
            enum Event { Message, Wholesale }\nuse lettre::Message;\nimpl Iterator for Rows { type Item = u8; }\n";
        assert_eq!(found(&RULE, &[(FILE, text)]), [format!("{FILE}:2"), format!("{FILE}:5")]);
        let block = "//! x\nstruct Block;\n";
        let files = [("crates/documents/src/lib.rs", block), ("crates/ledger/src/lib.rs", block)];
        assert_eq!(found(&RULE, &files), ["crates/ledger/src/lib.rs:2"]);
    }

    #[test]
    fn pages_have_their_own_firm_words() {
        let page = "<h1>Customer reply form</h1>\n<p>Open tickets</p>\n<p>in test mode</p>\n<p>{{ campaign_id }}</p>\n";
        let files = [("crates/web/pages/office.html", page), ("README.md", page)];
        let places = [2, 3, 4].map(|line| format!("crates/web/pages/office.html:{line}"));
        assert_eq!(found(&RULE, &files), places);
    }

    #[test]
    fn no_word_is_listed_twice() {
        let known: std::collections::BTreeSet<_> = REFUSED.iter().map(|(words, _, _)| words).collect();
        assert_eq!(known.len(), REFUSED.len());
    }
}
