//! Which work a role may settle, by its kind: what the acts of `app` ask for, as one table for the list of all work.

use super::Role;
use crate::fact::TaskKind;

impl Role {
    /// The kinds of work that a holder of this role may settle; none for who only writes or reads.
    ///
    /// A signatory gives the second look at an answer that somebody else typed; whether an answer with doubts asks for
    /// one, its page says.
    ///
    /// ```
    /// use domain::{approval::Role, fact::TaskKind};
    /// assert_eq!(Role::QualitySignatory.work(), [TaskKind::ResponseDoubts]);
    /// assert!(Role::Auditor.work().is_empty());
    /// ```
    pub fn work(self) -> &'static [TaskKind] {
        match self {
            Self::Coordinator => &TaskKind::ALL,
            Self::QualitySignatory | Self::RegulatorySignatory => &[TaskKind::ResponseDoubts],
            Self::CallCentre => &[TaskKind::Call],
            Self::Author | Self::Translator | Self::Reviewer | Self::Auditor => &[],
        }
    }

    /// The kinds that the holders of any of these roles may settle, the heaviest first.
    pub fn work_of(roles: &[Self]) -> Vec<TaskKind> {
        TaskKind::ALL.into_iter().filter(|kind| roles.iter().any(|role| role.work().contains(kind))).collect()
    }
}
