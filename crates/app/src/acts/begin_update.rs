//! Beginning an update of a notice that was issued: a follow-up action whose first draft is the notice as it was signed, one
//! revision on, naming the revision that it replaces (fields 4.1 and 4.2 of the EU template).
//!
//! The follow-up's first fact names the action that it continues; once it is issued, `worker/supersede.rs` says so in that
//! action's own stream.
//!
//! An issued notice is never edited: what was signed stays what it was, with its answers. The follow-up has a stream, a scope
//! and a dispatch of its own; before it can be submitted, the linter wants the clause that says what is new (4.3).

use crate::{App, Error, Result, Staff};
use domain::{
    action::Stage,
    approval::Role,
    fact::UpdateOf,
    id::ActionId,
    notice::{ClauseKind, Replaced},
};

impl App {
    /// Opens the follow-up and gives its name: that of the first action and the number of the revision.
    ///
    /// # Errors
    /// `staff.role`; `approval.stage` unless the notice was issued; `action.exists` if this revision was begun already.
    pub async fn begin_update(&self, staff: &Staff, action: &ActionId) -> Result<ActionId> {
        staff.needs(&[Role::Author])?;
        let state = self.action_state(action).await?;
        let not_issued = || Error::new("approval.stage", "");
        if state.stage != Stage::Open {
            return Err(not_issued());
        }
        let mut draft = self.draft(action).await?;
        let dated = draft.notice.dated.ok_or_else(not_issued)?;
        let notice = &mut draft.notice;
        notice.replaces = Some(Replaced { revision: notice.revision, dated });
        notice.revision += 1;
        notice.dated = None;
        // What was new in the revision before is not what is new now.
        notice.texts.values_mut().for_each(|text| text.clauses.retain(|clause| clause.kind != ClauseKind::KeyNews));
        let first = first_of(action, notice.revision - 1);
        let next = ActionId::from(format!("{first}-r{}", notice.revision).as_str());
        let continues = UpdateOf { action: action.clone(), revision: notice.revision - 1 };
        self.open_continuing(staff, &next, &draft, state.rehearsal, Some(continues)).await?;
        Ok(next)
    }
}

/// The name of the first action of a row of updates.
fn first_of(action: &ActionId, revision: u32) -> &str {
    let name = action.as_str();
    name.strip_suffix(&format!("-r{revision}")).filter(|first| !first.is_empty()).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_third_revision_is_named_after_the_first_action() {
        assert_eq!(first_of(&ActionId::from("fsn-1"), 1), "fsn-1");
        assert_eq!(first_of(&ActionId::from("fsn-1-r2"), 2), "fsn-1");
        assert_eq!(first_of(&ActionId::from("fsn-r3"), 2), "fsn-r3");
    }
}
