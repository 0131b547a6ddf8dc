//! What has changed between two resolved scopes of an action, for the person who has to release the newer one.
//!
//! Snapshots hold commitments only: rows carry numbers and serial numbers, and a name as long as it is kept beside.

use crate::{App, Error, Result, Staff, acts::resolve_scope::Snapshot};
use domain::{
    fact::{Fact, ScopeResolved, Stream, UpdateOf},
    id::{ActionId, Commitment, ConsigneeNo, Digest},
    scope::{Listing, ScopeDifference, difference},
};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};

/// Rows on the page at most.
pub const MOST_ROWS: usize = 200;

/// One resolved scope.
#[derive(Clone, Debug)]
pub struct ScopeVersion {
    /// Its number.
    pub version: u32,
    /// Digest of the snapshot.
    pub snapshot: Digest,
    /// When it was resolved.
    pub at: Timestamp,
    /// Consignees in it.
    pub consignees: u64,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ScopeChangesRoom {
    /// Every version, newest first; of a follow-up the last one is the scope that was issued before, with number 0.
    pub versions: Vec<ScopeVersion>,
    /// The issued notice whose scope has number 0.
    pub issued: Option<UpdateOf>,
    /// The older one that is compared, and the newer one; none: there is only one.
    pub between: Option<(u32, u32)>,
    /// What has changed.
    pub difference: ScopeDifference,
    /// Names of the consignees in the rows, as far as they are kept.
    pub names: BTreeMap<ConsigneeNo, String>,
}

impl App {
    /// The changes from one version of the scope to another; without numbers, from the one before the last to the last. Of a
    /// follow-up, 0 is the scope of the notice that was issued before, as it was signed.
    ///
    /// # Errors
    /// `action.unknown`, also if there is no such version; `staff.role`.
    pub async fn office_scope_changes(
        &self,
        staff: &Staff,
        action: &ActionId,
        from: Option<u32>,
        to: Option<u32>,
    ) -> Result<ScopeChangesRoom> {
        staff.sees_all()?;
        let mut versions = Vec::new();
        for recorded in self.store.stream(action, &Stream::Action).await? {
            if let Fact::ScopeResolved(ScopeResolved { version, snapshot, consignees, .. }) = recorded.fact {
                versions.push(ScopeVersion { version, snapshot, at: recorded.at, consignees });
            }
        }
        versions.reverse();
        let issued = self.action_state(action).await?.continues;
        if let Some(of) = &issued {
            versions.extend(self.issued_scope(&of.action).await?);
        }
        let find = |wanted: Option<u32>, place: usize| match wanted {
            Some(number) => {
                let found = versions.iter().find(|v| v.version == number);
                found.map(Some).ok_or_else(|| Error::new("action.unknown", ""))
            }
            None => Ok(versions.get(place)),
        };
        let (Some(newer), Some(older)) = (find(to, 0)?, find(from, 1)?) else {
            let (difference, names) = (ScopeDifference::default(), BTreeMap::new());
            return Ok(ScopeChangesRoom { versions, issued, between: None, difference, names });
        };
        let (before, after) = (self.snapshot(&older.snapshot)?, self.snapshot(&newer.snapshot)?);
        let (old, mut known) = listing(&before);
        let (new, named) = listing(&after);
        known.extend(named);
        let found = difference(&old, &new, MOST_ROWS);
        let wanted: HashMap<&ConsigneeNo, &Commitment> =
            found.rows.iter().filter_map(|row| known.get_key_value(&row.number)).collect();
        let mut values = self.values(action, wanted.values().copied()).await?;
        if let Some(of) = &issued {
            values.extend(self.values(&of.action, wanted.values().copied()).await?);
        }
        let names = wanted.iter().filter_map(|(n, c)| Some(((*n).clone(), values.get(*c)?.clone()))).collect();
        let between = Some((older.version, newer.version));
        Ok(ScopeChangesRoom { between, issued, difference: found, names, versions })
    }

    /// The scope that an issued action was signed with, as version 0.
    async fn issued_scope(&self, action: &ActionId) -> Result<Option<ScopeVersion>> {
        let state = self.action_state(action).await?;
        let (Some(signed), Some(at)) = (&state.submitted, state.issued_at) else { return Ok(None) };
        let snapshot = self.manifest(signed)?.scope;
        let consignees = self.snapshot(&snapshot)?.consignees.len() as u64;
        Ok(Some(ScopeVersion { version: 0, snapshot, at, consignees }))
    }
}

/// The units of each consignee, and the commitment to its name.
fn listing(snapshot: &Snapshot) -> (Listing, HashMap<ConsigneeNo, Commitment>) {
    let (mut listing, mut names) = (Listing::new(), HashMap::new());
    for row in &snapshot.consignees {
        if let Fact::ConsigneeListed { number, name, units, .. } = &row.listed {
            names.insert(number.clone(), name.clone());
            listing.insert(number.clone(), units.clone());
        }
    }
    (listing, names)
}
