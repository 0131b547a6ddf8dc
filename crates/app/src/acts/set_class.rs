//! The class of the recall: set by who answers for the notice, as often as it is rated anew.

use crate::{App, Result, Staff, acts::approve_notice::needed, ladders::DEFAULT_CLASS};
use domain::{
    action::RecallClass,
    approval::Role,
    fact::{ClassSet, Fact, Stream},
    id::ActionId,
};

/// Who may rate a recall.
pub const MAY_RATE: [Role; 3] = [Role::Author, Role::QualitySignatory, Role::RegulatorySignatory];

impl App {
    /// Sets it. Ladders, gathering of reminders and the second look follow it from now on.
    ///
    /// # Errors
    /// `staff.role`, `response.invalid` without a reason.
    pub async fn set_class(&self, staff: &Staff, action: &ActionId, class: RecallClass, reason: &str) -> Result<()> {
        staff.needs(&MAY_RATE)?;
        let state = self.action_state(action).await?;
        let fact = Fact::RecallClassSet(ClassSet { class, reason: needed("reason", reason)? });
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(())
    }

    /// The word of the class by which ladders are chosen: that of the action, else [`DEFAULT_CLASS`].
    ///
    /// # Errors
    /// `action.unknown`.
    pub async fn class_word(&self, action: &ActionId) -> Result<&'static str> {
        Ok(self.action_state(action).await?.class.map_or(DEFAULT_CLASS, RecallClass::word))
    }
}
