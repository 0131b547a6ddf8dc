//! Follows links from the service root: says which resource to read next, takes what came, keeps the wanted values.
//!
//! The machine neither sends nor reads: ask [`Walk::next_path`], read it in whatever way, give the answer to [`Walk::take`].
//! Order: by importance ([`Kind`]), then as linked; each resource once, whatever case or closing slash a link has; no more
//! than the budget. Where the root lacks one of the links, the usual path is tried: real services forget them. A link that
//! leads out of `/redfish` is not followed. Members that a collection carries in full are not read again.
//!
//! Callers: the probe (live), [`super::dump`].

use super::{
    Kind, kept, key, kind_of, resource_path,
    wanted::{Link, row},
};
use crate::{observation::Answer, request::ResourcePath};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What is known of a resource before it is read.
#[derive(Clone, Copy, Debug)]
struct Expected {
    kind: Kind,
    /// It is a collection of `kind`.
    collection: bool,
}

/// A walk in progress.
#[derive(Debug)]
pub struct Walk {
    waiting: BTreeMap<(Kind, usize), (ResourcePath, Expected)>,
    met: BTreeSet<String>,
    expected: BTreeMap<String, Expected>,
    linked: usize,
    left: usize,
    unread: usize,
}

/// Most members of one collection that are followed.
const MEMBERS: usize = 256;

/// Paths that are tried where the root lacks the link.
const USUAL: &[(&str, Kind, bool)] = &[
    ("/redfish/v1/AccountService", Kind::AccountService, false),
    ("/redfish/v1/SessionService", Kind::SessionService, false),
    ("/redfish/v1/Managers", Kind::Manager, true),
    ("/redfish/v1/UpdateService", Kind::UpdateService, false),
    ("/redfish/v1/Systems", Kind::System, true),
];

impl Walk {
    /// A walk of at most `requests` resources, the service root among them.
    #[must_use]
    pub fn new(requests: usize) -> Self {
        let mut walk = Self {
            waiting: BTreeMap::new(),
            met: BTreeSet::new(),
            expected: BTreeMap::new(),
            linked: 0,
            left: requests,
            unread: 0,
        };
        walk.link(super::ROOT, Expected { kind: Kind::ServiceRoot, collection: false });
        walk
    }

    /// The next resource to read; none when the walk or its budget has ended.
    pub fn next_path(&mut self) -> Option<ResourcePath> {
        let left = self.left.checked_sub(1)?;
        let (_, (path, expected)) = self.waiting.pop_first()?;
        self.left = left;
        self.expected.insert(key(path.as_str()), expected);
        Some(path)
    }

    /// How many known resources were left unread because the budget ended.
    #[must_use]
    pub fn unread(&self) -> usize {
        self.waiting.len()
    }

    /// How many answers were no resource: another status than 200, or no JSON.
    #[must_use]
    pub fn failed(&self) -> usize {
        self.unread
    }

    /// Takes what came for a path: the status and, if the body was JSON, its value. Returns what is kept of it.
    pub fn take(&mut self, path: &ResourcePath, status: u16, body: Option<&Value>) -> Answer {
        let expected = self.expected.get(&key(path.as_str())).copied();
        let expected = expected.unwrap_or(Expected { kind: Kind::Collection, collection: false });
        let resource = body.filter(|value| status == 200 && value.is_object());
        let Some(resource) = resource else {
            self.unread = self.unread.saturating_add(1);
            if expected.kind == Kind::ServiceRoot {
                self.usual();
            }
            return Answer::Values { status, values: BTreeMap::new() };
        };
        // The type that the resource states counts; what the link promised only where it states none that is known.
        let stated = kind_of(resource);
        let collection = stated == Some(Kind::Collection) || (stated.is_none() && expected.collection);
        if collection || resource.get("Members").is_some_and(Value::is_array) {
            self.members(resource, expected.kind);
            return Answer::Values { status, values: kept(Kind::Collection, resource) };
        }
        let kind = stated.unwrap_or(expected.kind);
        for link in row(kind).map_or(&[][..], |row| row.links) {
            self.follow(resource, *link);
        }
        if kind == Kind::ServiceRoot {
            self.usual();
        }
        Answer::Values { status, values: kept(kind, resource) }
    }

    fn usual(&mut self) {
        for (path, kind, collection) in USUAL {
            self.link(path, Expected { kind: *kind, collection: *collection });
        }
    }

    fn follow(&mut self, resource: &Value, link: Link) {
        let expected = Expected { kind: link.kind, collection: link.collection };
        let targets = match link.pointer.split_once("/*") {
            None => resource.pointer(link.pointer).into_iter().collect(),
            Some((list, rest)) => {
                let list = resource.pointer(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                list.iter().take(4).filter_map(|entry| entry.pointer(rest)).collect::<Vec<_>>()
            }
        };
        for target in targets {
            if let Some(path) = target.as_str().or_else(|| id(target)) {
                self.link(path, expected);
            }
        }
    }

    fn members(&mut self, collection: &Value, kind: Kind) {
        let members = collection.get("Members").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for member in members.iter().take(MEMBERS) {
            if let Some(path) = id(member) {
                self.link(path, Expected { kind, collection: false });
            }
        }
    }

    fn link(&mut self, path: &str, expected: Expected) {
        let Some(path) = resource_path(path) else { return };
        if self.met.insert(key(path.as_str())) {
            // A collection is a step towards what it holds, so it goes before resources of the same importance.
            self.linked = self.linked.saturating_add(1);
            self.waiting.insert((expected.kind, self.linked), (path, expected));
        }
    }
}

/// The path that a link holds; old services write `href`.
fn id(link: &Value) -> Option<&str> {
    ["@odata.id", "href", "@odata.Id"].into_iter().find_map(|name| link.get(name)).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn follows_links_once_and_within_the_budget() {
        let mut walk = Walk::new(4);
        let root = walk.next_path().unwrap();
        assert_eq!(root.as_str(), "/redfish/v1");
        walk.take(
            &root,
            200,
            Some(&json!({"@odata.type": "#ServiceRoot.v1_5_0.ServiceRoot",
            "Managers": {"@odata.id": "/redfish/v1/managers/"}, "AccountService": {"@odata.id": "https://elsewhere/x"}})),
        );
        let order: Vec<String> = std::iter::from_fn(|| walk.next_path()).map(String::from).collect();
        assert_eq!(order, ["/redfish/v1/AccountService", "/redfish/v1/managers", "/redfish/v1/SessionService"]);
        assert_eq!(walk.unread(), 2);
    }

    #[test]
    fn a_resource_that_is_not_there_keeps_nothing() {
        let mut walk = Walk::new(60);
        let root = walk.next_path().unwrap();
        assert_eq!(walk.take(&root, 404, None), Answer::Values { status: 404, values: BTreeMap::new() });
        assert!(walk.next_path().is_some() && walk.failed() == 1);
    }

    proptest! {
        #[test]
        fn never_panics_and_always_ends(text in "[\\[\\]{}\":,@a-zA-Z/.0-9]{0,80}", status in any::<u16>()) {
            let mut walk = Walk::new(60);
            let body: Option<Value> = serde_json::from_str(&text).ok();
            let mut steps = 0;
            while let Some(path) = walk.next_path() {
                let link = json!({"@odata.id": "/redfish/v1/x", "Members": [{"@odata.id": text.clone()}, body.clone()]});
                walk.take(&path, status, if steps % 2 == 0 { body.as_ref() } else { Some(&link) });
                steps += 1;
            }
            prop_assert!(steps <= 60);
        }
    }
}
