//! Who may move an action from one stage to the next: a table, and the rules around signing.
//!
//! INVARIANT: the stage of an action is computed from its facts ([`crate::action::fold`]); nobody sets it.
//! Signing rules: 21 CFR 11.50 (name, time, meaning), 11.70 (bound to the record), 11.200(a)(1) (two components).

mod work;

use crate::action::{ActionState, Stage};
use crate::id::StaffId;
use serde::{Deserialize, Serialize};

/// What a member of staff may do. A person can hold several; four eyes are enforced by identity, not by role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Writes the notice and resolves the scope.
    Author,
    /// Puts the notice into another language.
    Translator,
    /// Reviews a translation for its country.
    Reviewer,
    /// First signatory: quality.
    QualitySignatory,
    /// Second signatory: regulatory affairs.
    RegulatorySignatory,
    /// Runs the action: dispatch, calls, tasks.
    Coordinator,
    /// Outside provider that calls on the maker's behalf: sees and logs calls only.
    CallCentre,
    /// Reads everything, changes nothing.
    Auditor,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 8] = [
        Self::Author,
        Self::Translator,
        Self::Reviewer,
        Self::QualitySignatory,
        Self::RegulatorySignatory,
        Self::Coordinator,
        Self::CallCentre,
        Self::Auditor,
    ];
    /// The short word used in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Translator => "translator",
            Self::Reviewer => "reviewer",
            Self::QualitySignatory => "quality_signatory",
            Self::RegulatorySignatory => "regulatory_signatory",
            Self::Coordinator => "coordinator",
            Self::CallCentre => "call_centre",
            Self::Auditor => "auditor",
        }
    }
}

/// An act that moves an action on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Write or revise the notice.
    Draft,
    /// Put a clause into another language.
    Translate,
    /// Review a translation.
    Review,
    /// Read records, resolve the scope.
    Scope,
    /// Render all files and ask for signatures.
    Submit,
    /// Sign.
    Approve,
    /// Send back to the author with a reason.
    Reject,
    /// Send the notice.
    Dispatch,
    /// Close the action.
    Close,
    /// Open it again.
    Reopen,
}

/// One row of the table: in `from`, a holder of one of `roles` may do `act`; the action is then in `to`.
#[derive(Clone, Copy, Debug)]
pub struct Transition {
    /// Stage before.
    pub from: Stage,
    /// The act.
    pub act: Move,
    /// Stage after (for `Approve`: after the last signature).
    pub to: Stage,
    /// Who may.
    pub roles: &'static [Role],
    /// Whether it is a signature: password and second component are asked.
    pub signed: bool,
}

/// The whole workflow. `docs/reference/workflow.md` is drawn from it.
pub const TRANSITIONS: &[Transition] = &[
    Transition { from: Stage::Draft, act: Move::Draft, to: Stage::Draft, roles: &[Role::Author], signed: false },
    Transition {
        from: Stage::Draft,
        act: Move::Translate,
        to: Stage::Draft,
        roles: &[Role::Translator, Role::Author],
        signed: false,
    },
    Transition { from: Stage::Draft, act: Move::Review, to: Stage::Draft, roles: &[Role::Reviewer], signed: false },
    Transition { from: Stage::Draft, act: Move::Scope, to: Stage::Draft, roles: &[Role::Author], signed: false },
    Transition { from: Stage::Draft, act: Move::Submit, to: Stage::Submitted, roles: &[Role::Author], signed: false },
    Transition {
        from: Stage::Submitted,
        act: Move::Approve,
        to: Stage::Approved,
        roles: &[Role::QualitySignatory, Role::RegulatorySignatory],
        signed: true,
    },
    Transition {
        from: Stage::Submitted,
        act: Move::Reject,
        to: Stage::Draft,
        roles: &[Role::QualitySignatory, Role::RegulatorySignatory],
        signed: false,
    },
    Transition {
        from: Stage::Approved,
        act: Move::Reject,
        to: Stage::Draft,
        roles: &[Role::QualitySignatory, Role::RegulatorySignatory],
        signed: false,
    },
    Transition {
        from: Stage::Approved,
        act: Move::Dispatch,
        to: Stage::Open,
        roles: &[Role::Coordinator],
        signed: false,
    },
    Transition {
        from: Stage::Open,
        act: Move::Close,
        to: Stage::Closed,
        roles: &[Role::QualitySignatory, Role::RegulatorySignatory],
        signed: true,
    },
    Transition {
        from: Stage::Closed,
        act: Move::Reopen,
        to: Stage::Open,
        roles: &[Role::QualitySignatory, Role::RegulatorySignatory],
        signed: true,
    },
];

/// Why an act is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The action is in another stage.
    #[error("{act:?} is not possible while the action is {stage:?}")]
    Stage {
        /// The act asked for.
        act: Move,
        /// Where the action stands.
        stage: Stage,
    },
    /// None of the person's roles may do this.
    #[error("{act:?} needs one of the roles {needed:?}")]
    Role {
        /// The act asked for.
        act: Move,
        /// Roles that may.
        needed: Vec<Role>,
    },
    /// The person wrote or scoped this revision.
    #[error("an author may not approve")]
    Author,
    /// The same person signed already in the other role.
    #[error("the same person has signed already")]
    SamePerson,
    /// This role has signed already.
    #[error("this role has signed already")]
    RoleSigned,
    /// What was shown is not what would be signed.
    #[error("the files have changed since they were shown")]
    Changed,
}

/// Whether somebody with `roles` may do `act` now.
///
/// ```
/// use domain::{action::ActionState, approval::{Move, Refusal, Role, may}};
/// let draft = ActionState::default();
/// assert!(may(&draft, Move::Draft, &[Role::Author]).is_ok());
/// assert!(matches!(may(&draft, Move::Dispatch, &[Role::Coordinator]), Err(Refusal::Stage { .. })));
/// ```
///
/// # Errors
/// The first rule that forbids it.
pub fn may(state: &ActionState, act: Move, roles: &[Role]) -> Result<&'static Transition, Refusal> {
    let row = TRANSITIONS.iter().find(|t| t.from == state.stage && t.act == act);
    let row = row.ok_or(Refusal::Stage { act, stage: state.stage })?;
    if roles.iter().any(|r| row.roles.contains(r)) {
        Ok(row)
    } else {
        Err(Refusal::Role { act, needed: row.roles.to_vec() })
    }
}

/// Whether `who` may sign in `role` the package with digest `manifest`.
///
/// # Errors
/// Stage, missing role, author, same person, role signed, or a manifest that is not the submitted one.
pub fn may_sign(
    state: &ActionState,
    who: &StaffId,
    role: Role,
    held: &[Role],
    manifest: &crate::id::Digest,
) -> Result<(), Refusal> {
    let row = may(state, Move::Approve, &[role])?;
    if !held.contains(&role) {
        return Err(Refusal::Role { act: row.act, needed: vec![role] });
    }
    if state.authors.contains(who) {
        return Err(Refusal::Author);
    }
    if state.submitted.as_ref() != Some(manifest) {
        return Err(Refusal::Changed);
    }
    if state.approvals.iter().any(|a| a.role == role) {
        return Err(Refusal::RoleSigned);
    }
    if state.approvals.iter().any(|a| &a.who == who) {
        return Err(Refusal::SamePerson);
    }
    Ok(())
}

/// The two roles that both must have signed.
pub const SIGNING: [Role; 2] = [Role::QualitySignatory, Role::RegulatorySignatory];

#[cfg(test)]
mod tests;
