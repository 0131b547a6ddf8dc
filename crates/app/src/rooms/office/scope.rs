//! The scope of an action: lists read, what was resolved, the preview with reasons, authority gates.

use crate::{App, Result, Staff, acts::inform_authority::OpenGate};
use domain::{
    action::Stage,
    approval::{Move, Role, may},
    fact::{Fact, ScopeResolved, Stream},
    id::{ActionId, Digest},
    scope::{Reason, Standing},
};
use jiff::{Timestamp, civil::Date};

/// One list of records, as read.
#[derive(Clone, Debug)]
pub struct Import {
    /// File name.
    pub name: String,
    /// SHA-256 of the file.
    pub file: Digest,
    /// Rows.
    pub rows: u64,
    /// Taken.
    pub taken: u64,
    /// Held.
    pub held: u64,
    /// Refused.
    pub refused: u64,
    /// The row-level error file.
    pub errors: Option<Digest>,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub who: String,
}

/// The scope as resolved last.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// Version.
    pub version: u32,
    /// Snapshot.
    pub snapshot: Digest,
    /// Consignees.
    pub consignees: u64,
    /// Units affected.
    pub affected: u64,
    /// Units possibly affected.
    pub possibly: u64,
    /// Records not affected.
    pub not_affected: u64,
    /// When.
    pub at: Timestamp,
    /// Whether a list was read or the notice was revised after it.
    pub stale: bool,
}

/// A unit of the preview.
#[derive(Clone, Debug)]
pub struct PreviewUnit {
    /// Serial, if the record names one.
    pub serial: Option<String>,
    /// Product.
    pub product: String,
    /// Judgement.
    pub standing: Standing,
    /// Why.
    pub reason: Reason,
    /// Consignee.
    pub consignee: String,
    /// Its number.
    pub number: String,
}

/// What would be resolved now.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Records read.
    pub records: u64,
    /// Records that lead to a unit in scope.
    pub in_scope: u64,
    /// Consignees.
    pub consignees: usize,
    /// Units affected.
    pub affected: u64,
    /// Units possibly affected.
    pub possibly: u64,
    /// Units in scope by reason.
    pub reasons: Vec<(Reason, u64)>,
    /// Records not affected by reason.
    pub not_affected: Vec<(Reason, u64)>,
    /// Pairs of numbers that may be one consignee.
    pub doubles: Vec<(String, String)>,
    /// The first units, those possibly affected first.
    pub units: Vec<PreviewUnit>,
    /// Units there are.
    pub units_total: usize,
}

/// An authority step that was settled.
#[derive(Clone, Debug)]
pub enum GateStep {
    /// Informed.
    Informed {
        /// Country.
        country: String,
        /// On which day.
        on: Date,
        /// Reference.
        reference: String,
    },
    /// Overridden.
    Overridden {
        /// Countries.
        countries: Vec<String>,
        /// Why.
        reason: String,
        /// By whom.
        who: String,
        /// When.
        at: Timestamp,
    },
}

/// The scope page.
#[derive(Clone, Debug)]
pub struct ScopeRoom {
    /// Where the action stands.
    pub stage: Stage,
    /// Lists, newest last.
    pub imports: Vec<Import>,
    /// Resolved last.
    pub resolved: Option<Resolved>,
    /// The preview, if asked for.
    pub preview: Option<Preview>,
    /// Gates still open.
    pub gates: Vec<OpenGate>,
    /// Gates settled.
    pub settled: Vec<GateStep>,
    /// Whether the person may read lists and resolve.
    pub may_scope: bool,
    /// Whether the person may record that an authority was informed.
    pub may_inform: bool,
    /// Whether the person may override.
    pub may_override: bool,
}

/// Units shown in a preview.
const SHOWN: usize = 100;

impl App {
    /// The scope page.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_scope(&self, staff: &Staff, action: &ActionId, preview: bool) -> Result<ScopeRoom> {
        staff.sees_all()?;
        let state = self.action_state(action).await?;
        let mut room = ScopeRoom {
            stage: state.stage,
            imports: Vec::new(),
            resolved: None,
            preview: None,
            gates: self.open_gates(action).await?,
            settled: Vec::new(),
            may_scope: may(&state, Move::Scope, &staff.roles).is_ok(),
            may_inform: staff.holds(&[Role::Coordinator, Role::RegulatorySignatory]) && state.issued_at.is_none(),
            may_override: staff.holds(&[Role::RegulatorySignatory]) && state.issued_at.is_none(),
        };
        for recorded in self.store.stream(action, &Stream::Action).await? {
            let who = match &recorded.who {
                domain::fact::Who::Staff(id) => self.staff_name(id).await?,
                _ => String::new(),
            };
            room.take(recorded.fact, recorded.at, who);
        }
        if preview && !room.imports.is_empty() {
            room.preview = Some(self.office_preview(action).await?);
        }
        Ok(room)
    }

    async fn office_preview(&self, action: &ActionId) -> Result<Preview> {
        let scope = self.preview_scope(action).await?;
        let mut units: Vec<PreviewUnit> = Vec::new();
        for standing in [Standing::Possibly, Standing::Affected] {
            for consignee in &scope.consignees {
                for unit in consignee.units.iter().filter(|u| u.standing == standing) {
                    if units.len() < SHOWN {
                        units.push(PreviewUnit {
                            serial: unit.serial.as_ref().map(ToString::to_string),
                            product: unit.product.to_string(),
                            standing,
                            reason: unit.reason,
                            consignee: consignee.name.clone(),
                            number: consignee.number.to_string(),
                        });
                    }
                }
            }
        }
        Ok(Preview {
            records: scope.records,
            in_scope: scope.in_scope,
            consignees: scope.consignees.len(),
            affected: scope.units(Standing::Affected),
            possibly: scope.units(Standing::Possibly),
            reasons: scope.by_reason().into_iter().collect(),
            not_affected: scope.not_affected.iter().map(|(r, n)| (*r, *n)).collect(),
            doubles: scope.possible_duplicates.iter().take(50).map(|(a, b)| (a.to_string(), b.to_string())).collect(),
            units_total: scope.consignees.iter().map(|c| c.units.len()).sum(),
            units,
        })
    }
}

impl ScopeRoom {
    fn take(&mut self, fact: Fact, at: Timestamp, who: String) {
        match fact {
            Fact::RecordsImported { file, name, rows, taken, held, refused, errors } => {
                self.imports.push(Import { name, file, rows, taken, held, refused, errors, at, who });
                self.resolved.iter_mut().for_each(|r| r.stale = true);
            }
            Fact::NoticeRevised { .. } => self.resolved.iter_mut().for_each(|r| r.stale = true),
            Fact::ScopeResolved(ScopeResolved {
                version,
                snapshot,
                consignees,
                affected,
                possibly,
                not_affected,
                ..
            }) => {
                self.resolved = Some(Resolved {
                    version,
                    snapshot,
                    consignees,
                    affected,
                    possibly,
                    not_affected,
                    at,
                    stale: false,
                });
            }
            Fact::AuthorityInformed(domain::fact::InformedAuthority { country, on, reference }) => {
                self.settled.push(GateStep::Informed { country, on, reference })
            }
            Fact::GateOverridden(domain::fact::OverriddenGate { countries, reason }) => {
                self.settled.push(GateStep::Overridden { countries, reason, who, at })
            }
            _ => {}
        }
    }
}
