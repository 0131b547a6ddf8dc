//! `docs/reference/settings.md`: every setting with its default, from `app::settings`.

use std::collections::BTreeMap;
use std::path::Path;

use syn::spanned::Spanned;
use syn::{Attribute, Block, Expr, ExprLit, Lit, Stmt};

use super::source::{Source, cell, doc, head, last_word, snake, text};
use super::{Generator, Made};

pub const SETTINGS: Generator = Generator { name: "settings", make };

fn make(root: &Path) -> Result<Vec<Made>, String> {
    let source = Source::read(root, "crates/app/src/settings.rs")?;
    let mut defaults = defaults(&source)?;
    let mut page = head(
        "Settings",
        "app::settings",
        "`<data>/settings.toml`, with the environment over it. Every setting has a default; `fieldaction settings --data DIR` \
         shows what holds. Secrets are read from files that are named here.",
    );
    page.push_str("| setting | default | environment | meaning |\n|---|---|---|---|\n");
    for row in source.table("EXPLAINED")? {
        let lacks = || source.lacks("a row of EXPLAINED");
        let Expr::Tuple(row) = row else { return Err(lacks()) };
        let columns = row.elems.iter().map(text).collect::<Result<Vec<_>, _>>()?;
        let [name, variable, meaning] = columns.as_slice() else { return Err(lacks()) };
        let field = name.split('.').next().unwrap_or(name);
        let default = defaults.remove(field).ok_or_else(|| source.lacks(&format!("a default for {name}")))?;
        let variable = if variable.is_empty() { String::new() } else { format!("`{variable}`") };
        page.push_str(&format!("| `{name}` | {default} | {variable} | {} |\n", cell(meaning)));
    }
    if let Some((field, _)) = defaults.first_key_value() {
        return Err(source.lacks(&format!("an explanation in EXPLAINED for {field}")));
    }
    page.push_str("\n## `[mail]`, with `carrier = \"smtp\"`\n| setting | default | meaning |\n|---|---|---|\n");
    let carriers = source.words_of("MailSettings")?;
    for field in carriers.variants.iter().filter(|v| v.ident == "Smtp").flat_map(|v| &v.fields) {
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let default = field_default(&source, &field.attrs)?;
        page.push_str(&format!("| `mail.{name}` | {default} | {} |\n", doc(&field.attrs)));
    }
    Ok(vec![Made { path: "docs/reference/settings.md".to_owned(), text: page }])
}

/// What `Settings::default` sets, field by field.
fn defaults(source: &Source) -> Result<BTreeMap<String, String>, String> {
    let block = source.method("Settings", "default")?;
    let Some(Expr::Struct(made)) = last(block) else { return Err(source.lacks("the struct in Settings::default")) };
    let mut found = BTreeMap::new();
    for field in &made.fields {
        let name = field.member.span().source_text().unwrap_or_default();
        let shown = value(&field.expr).ok_or_else(|| source.lacks(&format!("the default of {name}")))?;
        found.insert(name, shown);
    }
    Ok(found)
}

/// What serde puts in if a field of the relay is not set.
fn field_default(source: &Source, attributes: &[Attribute]) -> Result<String, String> {
    let mut shown = "required".to_owned();
    for attribute in attributes.iter().filter(|a| a.path().is_ident("serde")) {
        attribute
            .parse_nested_meta(|meta| {
                if meta.path.is_ident("default") {
                    shown = match meta.value() {
                        Ok(given) => given.parse::<syn::LitStr>()?.value(),
                        Err(_) => "none".to_owned(),
                    };
                }
                Ok(())
            })
            .map_err(|error| format!("{}: {error}", source.path))?;
    }
    if matches!(shown.as_str(), "required" | "none") {
        return Ok(shown);
    }
    let block = source.function(&shown)?;
    last(block).and_then(value).ok_or_else(|| source.lacks(&format!("the value of {shown}()")))
}

fn last(block: &Block) -> Option<&Expr> {
    match block.stmts.last()? {
        Stmt::Expr(expr, None) => Some(expr),
        _ => None,
    }
}

/// A default as it would stand in settings.toml.
fn value(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => Some(format!("`{number}`")),
        Expr::Lit(ExprLit { lit: Lit::Bool(flag), .. }) => Some(format!("`{}`", flag.value)),
        Expr::Call(call) if call.args.is_empty() => Some("empty".to_owned()),
        Expr::Path(_) => Some(format!("`\"{}\"`", snake(&last_word(expr)?))),
        _ => text(expr).ok().map(|text| format!("`\"{text}\"`")),
    }
}
