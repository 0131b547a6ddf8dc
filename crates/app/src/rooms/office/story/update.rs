//! The sentences of facts about a notice and the update that took its place.

use super::{Part, count, text};
use domain::fact::{Fact, UpdateOf};

/// An action that was opened as the update of another one's notice.
pub(super) fn opened(of: &UpdateOf, reference: Part, document: Part) -> (&'static str, Vec<(&'static str, Part)>) {
    let update = [("action", text(&of.action)), ("revision", count(of.revision))];
    ("fact-action-continued", [vec![("reference", reference), ("document", document)], update.to_vec()].concat())
}

/// The sentence of a fact about a follow-up that was issued; the others have none here.
pub(super) fn sentence(fact: &Fact) -> (&'static str, Vec<(&'static str, Part)>) {
    match fact {
        Fact::NoticeSuperseded(by) => (
            "fact-notice-superseded",
            vec![
                ("action", text(&by.action)),
                ("revision", count(by.revision)),
                ("moment", Part::Moment(by.issued_at)),
                ("count", count(by.carried)),
            ],
        ),
        Fact::CarriedOver(there) => {
            ("fact-carried-over", vec![("action", text(&there.action)), ("revision", count(there.revision))])
        }
        Fact::SiteRecognised(before) => ("fact-site-recognised", vec![("action", text(&before.action))]),
        _ => ("", Vec::new()),
    }
}
