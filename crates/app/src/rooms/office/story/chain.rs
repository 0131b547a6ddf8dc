//! The sentences of facts about what a distributor handed in and passed on.

use super::{Part, count, text};
use domain::fact::Fact;

/// The sentence of a fact of the chain; the others have none here.
pub(super) fn sentence(fact: &Fact) -> (&'static str, Vec<(&'static str, Part)>) {
    match fact {
        Fact::SubListRead(list) => {
            let counts = [("rows", list.rows), ("taken", list.taken), ("held", list.held), ("refused", list.refused)];
            ("fact-sub-list-read", counts.map(|(name, number)| (name, count(number))).to_vec())
        }
        Fact::BlindListDeclared(list) => {
            let root = list.root.as_ref().map_or("–", |root| root.short());
            let key = if list.complete { "fact-blind-complete" } else { "fact-blind-declared" };
            (key, vec![("count", count(list.sites.len())), ("units", count(list.units.len())), ("root", text(root))])
        }
        Fact::SealedListKept(sealed) => ("fact-sealed-kept", vec![("digest", text(sealed.file.short()))]),
        Fact::ToldOnward(told) => ("fact-told-onward", vec![("date", Part::Day(told.on))]),
        Fact::RemindedOnward(asked) => ("fact-reminded-onward", vec![("step", count(asked.step))]),
        _ => ("", Vec::new()),
    }
}
