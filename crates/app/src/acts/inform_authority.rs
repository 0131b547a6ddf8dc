//! Authority steps before dispatch: recorded by a person, or overridden with a reason.

use crate::{App, Result, Staff, acts::approve_notice::needed};
use domain::{
    approval::Role,
    authority::open_gates,
    fact::{Fact, Stream},
    id::ActionId,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A gate that is still open: country, rule, legal source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenGate {
    /// Country.
    pub country: String,
    /// Rule id.
    pub rule: String,
    /// Where it is written.
    pub legal_ref: String,
    /// How sure the reference data are.
    pub confidence: String,
}

impl App {
    /// The authority steps still open for the countries in scope.
    ///
    /// # Errors
    /// `action.unknown`.
    pub async fn open_gates(&self, action: &ActionId) -> Result<Vec<OpenGate>> {
        let state = self.action_state(action).await?;
        let Some((_, scope)) = &state.scope else { return Ok(Vec::new()) };
        let rules = self.draft(action).await?.gates;
        let rows = self.snapshot(scope)?.consignees;
        let countries: BTreeSet<String> = rows
            .iter()
            .filter_map(|r| match &r.listed {
                Fact::ConsigneeListed { country, .. } => Some(country.clone()),
                _ => None,
            })
            .collect();
        let open = open_gates(&countries, &state, &rules);
        Ok(open
            .into_iter()
            .map(|(country, rule)| OpenGate {
                country,
                rule: rule.id.clone(),
                legal_ref: rule.legal_ref.clone(),
                confidence: rule.confidence.clone(),
            })
            .collect())
    }

    /// Records that authorities were informed.
    ///
    /// # Errors
    /// `staff.role`, `response.invalid` without a reference.
    pub async fn inform_authority(
        &self,
        staff: &Staff,
        action: &ActionId,
        countries: &[String],
        on: Date,
        reference: &str,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator, Role::RegulatorySignatory])?;
        let state = self.action_state(action).await?;
        let reference = needed("reference", reference)?;
        let fact = |country: &String| {
            Fact::AuthorityInformed(domain::fact::InformedAuthority {
                country: country.clone(),
                on,
                reference: reference.clone(),
            })
        };
        let facts = countries.iter().map(fact).collect();
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, facts)).await?;
        Ok(())
    }

    /// Lets dispatch go ahead although an authority step is open: in urgency, with a reason.
    ///
    /// # Errors
    /// `staff.role`, `response.invalid` without a reason.
    pub async fn override_gates(
        &self,
        staff: &Staff,
        action: &ActionId,
        countries: &[String],
        reason: &str,
    ) -> Result<()> {
        staff.needs(&[Role::RegulatorySignatory])?;
        let state = self.action_state(action).await?;
        let fact = Fact::GateOverridden(domain::fact::OverriddenGate {
            countries: countries.to_vec(),
            reason: needed("reason", reason)?,
        });
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(())
    }
}
