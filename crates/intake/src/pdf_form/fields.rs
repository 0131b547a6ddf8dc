//! The tree of fields (ISO 32000-1, 12.7.3): which fields there are, what they inherit, which boxes are theirs.
//!
//! A dictionary with a partial name (`T`) is a field; one without is a box of the field above it. What is not stated is
//! inherited. Fields of the same full name are one field. Boxes that stand on a page but belong to no listed field are read
//! all the same. Called by the folder's `read`; `values` makes a field out of each draft.

use super::{
    doubts,
    file::{File, Node},
    pages::Pages,
    text,
};
use lopdf::{Dictionary, Object};
use std::collections::{BTreeMap, BTreeSet};

/// A field before its value is read.
pub(super) struct Draft<'f> {
    /// Full name.
    pub(super) name: String,
    /// The dictionaries from the top of the tree to the field; several if several fields have this name.
    pub(super) chains: Vec<Vec<&'f Dictionary>>,
    /// Its boxes.
    pub(super) widgets: Vec<Node<'f>>,
    /// It was found on a page only.
    pub(super) orphan: bool,
}

struct Walk<'f, 'w> {
    file: &'f File<'w>,
    drafts: Vec<Draft<'f>>,
    by_name: BTreeMap<String, usize>,
    path: Vec<u32>,
    seen: BTreeSet<u32>,
    /// Boxes and dictionaries that are part of a draft already.
    joined: BTreeSet<(usize, *const Dictionary)>,
}

/// An attribute of a field, inherited if the field does not state it; null if nobody does.
pub(super) fn inherited<'f>(file: &'f File<'_>, chain: &[&'f Dictionary], key: &[u8]) -> &'f Object {
    let stated = chain.iter().rev().map(|dict| file.entry(dict, key)).find(|value| !value.is_null());
    stated.unwrap_or(&Object::Null)
}

/// All fields below `top`, then those that stand on pages only.
pub(super) fn collect<'f>(file: &'f File<'_>, top: &'f [Object], pages: &Pages<'f>) -> Vec<Draft<'f>> {
    let mut walk = Walk {
        file,
        drafts: Vec::new(),
        by_name: BTreeMap::new(),
        path: Vec::new(),
        seen: BTreeSet::new(),
        joined: BTreeSet::new(),
    };
    for (place, object) in top.iter().enumerate() {
        let Some(node) = file.node(object) else {
            file.doubts.add(&doubts::NOT_A_FIELD, None, &format!("number {} is no dictionary", place + 1));
            continue;
        };
        if file.budget.is_spent() {
            break;
        }
        let (name, chain) = walk.above(node);
        walk.field(node, &name, &chain, false);
    }
    for (_, node) in &pages.widgets {
        let known = node.number.is_some_and(|number| walk.seen.contains(&number));
        if known {
            continue;
        }
        if file.budget.is_spent() {
            break;
        }
        let (name, chain) = walk.above(*node);
        walk.field(*node, &name, &chain, true);
    }
    walk.drafts
}

impl<'f> Walk<'f, '_> {
    /// The name and the dictionaries above a field that was not reached from above, by what it says of its parents.
    fn above(&self, node: Node<'f>) -> (String, Vec<&'f Dictionary>) {
        let (mut chain, mut seen) = (Vec::new(), BTreeSet::new());
        let mut parent = node.dict.get(b"Parent").ok().and_then(|parent| self.file.node(parent));
        while let Some(above) = parent.filter(|above| above.number.is_none_or(|number| seen.insert(number))) {
            if chain.len() >= self.file.budget.depth() || !self.file.budget.object() {
                break;
            }
            chain.push(above.dict);
            parent = above.dict.get(b"Parent").ok().and_then(|parent| self.file.node(parent));
        }
        chain.reverse();
        let name = chain.iter().fold(String::new(), |name, dict| self.named(&name, dict));
        (name, chain)
    }

    /// The full name of a field, the budget paying for it: names grow with the depth.
    fn named(&self, above: &str, dict: &'f Dictionary) -> String {
        let partial = match self.file.entry(dict, b"T") {
            Object::String(bytes, _) => self.file.decode(bytes).text,
            Object::Name(name) => text::name(name),
            _ => return above.to_owned(),
        };
        self.file.budget.bytes(above.len());
        if above.is_empty() { partial } else { format!("{above}.{partial}") }
    }

    fn has_name(&self, node: Node<'f>) -> bool {
        matches!(self.file.entry(node.dict, b"T"), Object::String(..) | Object::Name(_))
    }

    /// Walks one field and what is below it.
    fn field(&mut self, node: Node<'f>, above: &str, chain: &[&'f Dictionary], orphan: bool) {
        let name = self.named(above, node.dict);
        if !self.enter(node, &name) {
            return;
        }
        let mut chain = chain.to_vec();
        chain.push(node.dict);
        let (mut widgets, mut below) = (Vec::new(), Vec::new());
        self.gather(node, &name, &mut widgets, &mut below, false);
        let inner = !below.is_empty();
        if inner && !widgets.is_empty() {
            self.file.doubts.add(&doubts::MIXED, Some(&name), "");
        }
        if !inner && widgets.is_empty() && (node.dict.has(b"Rect") || node.dict.has(b"Subtype")) {
            widgets.push(node);
        }
        if !inner || !widgets.is_empty() {
            self.draft(name.clone(), chain.clone(), widgets, orphan);
        }
        for kid in below {
            self.field(kid, &name, &chain, orphan);
        }
        self.path.pop();
    }

    /// Whether a node may be walked: not too deep, and not inside itself. If so, it is on the path until it is popped.
    fn enter(&mut self, node: Node<'f>, name: &str) -> bool {
        if !self.file.budget.object() {
            return false;
        }
        if self.path.len() >= self.file.budget.depth() {
            self.file.doubts.add(&doubts::DEEP, None, name);
            return false;
        }
        // Number 0 is no object: it stands for dictionaries without a number, which cannot contain themselves.
        let number = node.number.unwrap_or(0);
        if number != 0 && self.path.contains(&number) {
            self.file.doubts.add(&doubts::CYCLE, None, &format!("object {number} (\"{name}\")"));
            return false;
        }
        self.seen.insert(number);
        self.path.push(number);
        true
    }

    /// Sorts what is below a field into boxes of its own and fields of their own.
    ///
    /// `nameless` says that the node itself is no field: what has a name below it has to confirm that it belongs there,
    /// because such nodes come from faulty programs.
    fn gather(
        &mut self,
        node: Node<'f>,
        name: &str,
        widgets: &mut Vec<Node<'f>>,
        below: &mut Vec<Node<'f>>,
        nameless: bool,
    ) {
        for (place, object) in self.file.list(node.dict, b"Kids").iter().enumerate() {
            let Some(kid) = self.file.node(object) else {
                let what = format!("number {} below \"{name}\" is no dictionary", place + 1);
                self.file.doubts.add(&doubts::NOT_A_FIELD, None, &what);
                continue;
            };
            if self.file.budget.is_spent() {
                return;
            }
            if self.has_name(kid) {
                let parent = kid.dict.get(b"Parent").ok().and_then(|parent| self.file.node(parent));
                if nameless && parent.is_none_or(|parent| !std::ptr::eq(parent.dict, node.dict)) {
                    let what = format!("number {} below a box of \"{name}\" belongs elsewhere", place + 1);
                    self.file.doubts.add(&doubts::NOT_A_FIELD, None, &what);
                } else {
                    below.push(kid);
                }
            } else if self.enter(kid, name) {
                if self.file.list(kid.dict, b"Kids").is_empty() {
                    widgets.push(kid);
                } else {
                    self.gather(kid, name, widgets, below, true);
                }
                self.path.pop();
            }
        }
    }

    fn draft(&mut self, name: String, chain: Vec<&'f Dictionary>, widgets: Vec<Node<'f>>, orphan: bool) {
        let kind = inherited(self.file, &chain, b"FT").as_name().unwrap_or_default();
        if name.is_empty() && ![b"Tx".as_slice(), b"Btn", b"Ch", b"Sig"].contains(&kind) {
            let what = if orphan { "a box on a page has no name" } else { "it has no name and no kind" };
            self.file.doubts.add(&doubts::NOT_A_FIELD, None, what);
            return;
        }
        let place = self.by_name.get(&name).copied().unwrap_or(self.drafts.len());
        let joined = &mut self.joined;
        let new = |widget: &Node<'f>| joined.insert((place, std::ptr::from_ref(widget.dict)));
        let mut widgets: Vec<_> = widgets.into_iter().filter(new).collect();
        if let Some(draft) = self.drafts.get_mut(place) {
            draft.widgets.append(&mut widgets);
            if !orphan {
                draft.chains.push(chain);
            }
            return;
        }
        if !self.file.budget.field() {
            return;
        }
        if orphan {
            self.file.doubts.add(&doubts::ORPHAN, Some(&name), "");
        }
        self.by_name.insert(name.clone(), place);
        self.drafts.push(Draft { name, chains: vec![chain], widgets, orphan });
    }
}
