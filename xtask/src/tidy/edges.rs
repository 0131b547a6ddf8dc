//! Which crate may know which: an arrow only falls, crates in one row never meet.
//!
//! Reads every `crates/*/Cargo.toml` (normal and build dependencies, also the ones of a
//! single platform) and refuses an edge that is not in `ALLOWED`. Dev-dependencies are
//! free: tests stand outside the rows.

use toml::{Table, Value};

use super::{Finding, Rule};
use crate::tree::{File, Tree};

pub const RULE: Rule = Rule { name: "edges", find };

/// The complete picture: each crate and the crates that it may depend on.
const ALLOWED: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("ledger", &[]),
    ("documents", &["domain"]),
    ("intake", &["domain"]),
    ("channels", &["domain"]),
    ("store", &["domain", "ledger"]),
    ("bmc", &["ledger"]),
    ("app", &["domain", "ledger", "documents", "intake", "channels", "store", "bmc"]),
    ("web", &["app", "domain"]),
    ("fieldaction", &["app", "web"]),
    ("fieldcheck", &["bmc"]),
];

/// Crates outside the rows; nothing in the rows may depend on them.
const OUTSIDE: [&str; 2] = ["tests", "xtask"];

fn find(tree: &Tree) -> Vec<Finding> {
    tree.folders_in("crates")
        .filter_map(|name| Some((name, tree.file(&format!("crates/{name}/Cargo.toml"))?)))
        .flat_map(|(name, manifest)| judge(name, manifest))
        .collect()
}

fn judge(name: &str, manifest: &File) -> Vec<Finding> {
    let refuse = |word: &str, why: String| Finding::at(&manifest.path, line_of(&manifest.text, word), why);
    let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
        return vec![refuse("name", format!("the crate `{name}` has no place in the house; see ARCHITECTURE.md"))];
    };
    let table: Table = match manifest.text.parse() {
        Ok(table) => table,
        Err(error) => return vec![refuse("", format!("does not parse: {error}"))],
    };
    let mut found: Vec<Finding> = dependencies(&table)
        .into_iter()
        .filter(|(_, package)| is_ours(package) && !allowed.contains(&package.as_str()))
        .map(|(key, package)| {
            refuse(&key, format!("the edge `{name} -> {package}` is not allowed; it may know {allowed:?}"))
        })
        .collect();
    let package = table.get("package").and_then(|package| package.get("name")).and_then(Value::as_str);
    if package != Some(name) {
        found.push(refuse("name", format!("crate and folder have one name: expected `{name}`")));
    }
    found
}

fn is_ours(package: &str) -> bool {
    OUTSIDE.contains(&package) || ALLOWED.iter().any(|(known, _)| *known == package)
}

/// Every dependency as (key in the manifest, name of the package).
fn dependencies(table: &Table) -> Vec<(String, String)> {
    let platforms = table.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
    let tables = std::iter::once(table).chain(platforms.filter_map(Value::as_table));
    tables
        .flat_map(|table| ["dependencies", "build-dependencies"].map(|kind| table.get(kind)))
        .flatten()
        .filter_map(Value::as_table)
        .flatten()
        .map(|(key, value)| {
            let package = value.get("package").and_then(Value::as_str).unwrap_or(key);
            (key.clone(), package.to_owned())
        })
        .collect()
}

/// The first line that begins with the key, from 1.
fn line_of(text: &str, key: &str) -> usize {
    let starts = |line: &str| {
        let rest = line.trim_start().strip_prefix(key);
        rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_' || next == '-'))
    };
    text.lines().position(starts).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    fn manifest(name: &str, rest: &str) -> String {
        format!("[package]\nname = \"{name}\"\n\n{rest}")
    }

    #[test]
    fn the_planted_edge_channels_to_store_is_refused() {
        let planted = manifest("channels", "[dependencies]\ndomain.workspace = true\nstore.workspace = true\n");
        assert_eq!(found(&RULE, &[("crates/channels/Cargo.toml", &planted)]), ["crates/channels/Cargo.toml:6"]);
    }

    #[test]
    fn an_edge_does_not_hide_behind_a_name_a_platform_or_a_build() {
        for rest in [
            "[dependencies]\nkeeper = { package = \"store\", path = \"../store\" }\n",
            "[target.'cfg(unix)'.dependencies]\nstore.workspace = true\n",
            "[build-dependencies]\nxtask = { path = \"../../xtask\" }\n",
        ] {
            let planted = manifest("intake", rest);
            assert_eq!(
                found(&RULE, &[("crates/intake/Cargo.toml", &planted)]),
                ["crates/intake/Cargo.toml:5"],
                "{rest}"
            );
        }
    }

    #[test]
    fn allowed_edges_dev_dependencies_and_foreign_crates_pass() {
        let planted = manifest(
            "store",
            "[dependencies]\ndomain.workspace = true\nledger.workspace = true\nsqlx.workspace = true\n\
             [dev-dependencies]\nintake.workspace = true\n",
        );
        assert!(found(&RULE, &[("crates/store/Cargo.toml", &planted)]).is_empty());
    }

    #[test]
    fn a_crate_without_a_place_and_a_wrong_name_are_refused() {
        assert_eq!(found(&RULE, &[("crates/tools/Cargo.toml", &manifest("tools", ""))]), ["crates/tools/Cargo.toml:2"]);
        assert_eq!(found(&RULE, &[("crates/web/Cargo.toml", &manifest("site", ""))]), ["crates/web/Cargo.toml:2"]);
    }
}
