//! The pages of a file, and the boxes of fields that stand on them (ISO 32000-1, 7.7.3 and 12.5.6.19).
//!
//! Nothing of a page is read here but its list of annotations. Called by the folder's `read`; `fields` and `values` ask on
//! which page a box stands, `flat` reads what is painted on one.

use super::{
    doubts,
    file::{File, Node},
};
use lopdf::{Dictionary, Object};
use std::collections::{BTreeMap, BTreeSet};

/// Most pages whose resources are looked at for the traces of flattened fields.
const LOOKED: usize = 20;

/// The pages of a file.
#[derive(Default)]
pub(super) struct Pages<'f> {
    /// How many there are.
    pub(super) count: u32,
    /// Boxes of fields in page order: page and annotation.
    pub(super) widgets: Vec<(u32, Node<'f>)>,
    nodes: Vec<Node<'f>>,
    by_page: BTreeMap<u32, u32>,
    by_widget: BTreeMap<*const Dictionary, u32>,
}

impl<'f> Pages<'f> {
    /// Walks the tree of pages; a branch that was seen before is not walked again.
    pub(super) fn of(file: &'f File<'_>) -> Self {
        let mut pages = Self::default();
        let mut seen = BTreeSet::new();
        let mut rest: Vec<&'f Object> = file.root().and_then(|root| root.get(b"Pages").ok()).into_iter().collect();
        if rest.is_empty() {
            file.doubts.add(&doubts::PAGE_TREE, None, "it is missing");
        }
        while let Some(object) = rest.pop() {
            let Some(node) = file.node(object) else {
                file.doubts.add(&doubts::PAGE_TREE, None, "a page is missing");
                continue;
            };
            let is = |name: &[u8]| file.entry(node.dict, b"Type").as_name().is_ok_and(|is| is == name);
            match file.entry(node.dict, b"Kids") {
                Object::Array(kids) if !is(b"Page") => {
                    if node.number.is_some_and(|number| !seen.insert(number)) {
                        file.doubts.add(&doubts::PAGE_TREE, None, "it leads back into itself");
                        continue;
                    }
                    for kid in kids.iter().rev() {
                        if !file.budget.object() {
                            return pages;
                        }
                        rest.push(kid);
                    }
                }
                _ if is(b"Pages") => file.doubts.add(&doubts::PAGE_TREE, None, "a branch has no pages"),
                _ => pages.add(file, node),
            }
        }
        pages
    }

    fn add(&mut self, file: &'f File<'_>, page: Node<'f>) {
        let place = self.count;
        self.count = self.count.saturating_add(1);
        self.nodes.push(page);
        if let Some(number) = page.number {
            self.by_page.entry(number).or_insert(place);
        }
        for annotation in file.list(page.dict, b"Annots") {
            if !file.budget.object() {
                return;
            }
            let Some(node) = file.node(annotation) else { continue };
            if !file.entry(node.dict, b"Subtype").as_name().is_ok_and(|kind| kind == b"Widget") {
                continue;
            }
            self.by_widget.entry(std::ptr::from_ref(node.dict)).or_insert(place);
            self.widgets.push((place, node));
        }
    }

    /// A page by its place in the file.
    pub(super) fn page(&self, place: u32) -> Option<Node<'f>> {
        self.nodes.get(usize::try_from(place).ok()?).copied()
    }

    /// The page that a box stands on: by the page's own list, else by what the box says.
    pub(super) fn page_of(&self, file: &'f File<'_>, widget: Node<'f>) -> Option<u32> {
        let said = || {
            let page = widget.dict.get(b"P").ok().and_then(|page| file.node(page))?;
            self.by_page.get(&page.number?).copied()
        };
        self.by_widget.get(&std::ptr::from_ref(widget.dict)).copied().or_else(said)
    }

    /// Whether a page shows content named as programs name the pictures of flattened fields.
    pub(super) fn looks_flat(&self, file: &File<'_>) -> bool {
        self.by_page.keys().take(LOOKED).any(|number| {
            let page = Object::Reference((*number, 0));
            let Ok(page) = file.get(&page).as_dict() else { return false };
            let Ok(resources) = file.entry(page, b"Resources").as_dict() else { return false };
            let Ok(shown) = file.entry(resources, b"XObject").as_dict() else { return false };
            shown.iter().any(|(name, _)| name.starts_with(b"FlatWidget"))
        })
    }
}
