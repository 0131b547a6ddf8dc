//! No committed file names the host of a package registry.
//!
//! Which registry a machine uses is that machine's setting. Lock files are written by the
//! package managers and are left alone. The names are put together at run time, so that
//! this file keeps its own rule.

use super::{Finding, Rule};
use crate::tree::Tree;

pub const RULE: Rule = Rule { name: "hosts", find };

const HOSTS: [&[&str]; 8] = [
    &["crates", "io"],
    &["pypi", "org"],
    &["pythonhosted", "org"],
    &["registry", "npmjs"],
    &["npmjs", "com"],
    &["deb", "debian", "org"],
    &["proxy", "golang", "org"],
    &["rubygems", "org"],
];

const LOCKS: [&str; 2] = ["Cargo.lock", "package-lock.json"];

fn find(tree: &Tree) -> Vec<Finding> {
    let hosts: Vec<String> = HOSTS.iter().map(|parts| parts.join(".")).collect();
    let mut found = Vec::new();
    for file in tree.files.iter().filter(|file| !LOCKS.iter().any(|lock| file.path.ends_with(lock))) {
        if !hosts.iter().any(|host| file.text.contains(host.as_str())) {
            continue;
        }
        for (at, line) in file.text.lines().enumerate() {
            if hosts.iter().any(|host| line.contains(host.as_str())) {
                found.push(Finding::at(
                    &file.path,
                    at + 1,
                    "names a package registry's host; the machine knows its own",
                ));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::planted::found;
    use super::*;

    #[test]
    fn a_registry_is_found_in_any_text_but_a_lock_file() {
        let link = format!("see\nhttps://{}/x\n", HOSTS[0].join("."));
        let files = [("README.md", link.as_str()), ("Cargo.lock", &link), ("docs/a.md", "see docs.rs\n")];
        assert_eq!(found(&RULE, &files), ["README.md:2"]);
    }
}
