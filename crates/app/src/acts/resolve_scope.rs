//! From records to a signed snapshot of who is in scope.
//!
//! The snapshot is what signatories sign and what dispatch sends to. It holds commitments instead of names, so it can be
//! kept for ever; the names lie beside the log.

use crate::{App, Error, Result, Staff, keys::origin, personal::Beside};
use domain::{
    approval::{Move, may},
    fact::{Fact, ScopeResolved, Stream, UnitListed},
    id::{ActionId, ConsigneeId, Digest},
    lang::needed::{Audience, Served},
    response::ConsigneeRole,
    scope::{Consignee, Resolver, Scope, Standing},
};
use ledger::signature::{self, Purpose};
use serde::{Deserialize, Serialize};

/// One consignee of the snapshot: its id and the fact that will open its stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotRow {
    /// Id inside the action.
    pub consignee: ConsigneeId,
    /// `ConsigneeListed`.
    pub listed: Fact,
    /// `true` if no wanted language was available.
    pub language_fallback: bool,
}

/// The signed scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Which action.
    pub action: ActionId,
    /// Version, from 1.
    pub version: u32,
    /// The notice it was resolved for.
    pub notice: Digest,
    /// The files of records it was resolved from.
    pub records: Vec<Digest>,
    /// Consignees, ordered by number.
    pub consignees: Vec<SnapshotRow>,
}

impl App {
    /// Resolves without recording anything: the preview.
    ///
    /// # Errors
    /// `action.unknown`, `records.unreadable`.
    pub async fn preview_scope(&self, action: &ActionId) -> Result<Scope> {
        let state = self.action_state(action).await?;
        let draft = self.draft(action).await?;
        let app = self.clone();
        // Reading a large list is work for a thread of its own, not for one that answers requests.
        let resolved = tokio::task::spawn_blocking(move || {
            let mut resolver = Resolver::new(&draft.notice.products);
            for (file, name) in &state.records {
                app.each_record(file, name, &mut |record| resolver.take(record))?;
            }
            Ok(resolver.finish())
        });
        resolved.await.map_err(Error::fault)?
    }

    /// Resolves the scope, signs the snapshot and records it. Gives what was resolved.
    ///
    /// # Errors
    /// `scope.empty`, `approval.stage`, `staff.role`.
    pub async fn resolve_scope(&self, staff: &Staff, action: &ActionId) -> Result<Scope> {
        let state = self.action_state(action).await?;
        may(&state, Move::Scope, &staff.roles)?;
        let scope = self.preview_scope(action).await?;
        if scope.consignees.is_empty() {
            return Err(Error::new("scope.empty", ""));
        }
        if let Some((_, earlier)) = &state.scope {
            // The earlier snapshot is replaced before anybody was told: its names are not needed any more.
            for row in self.snapshot(earlier)?.consignees {
                self.store.erase(action, row.consignee.as_str()).await?;
            }
        }
        let (_, notice) = state.notice.clone().ok_or_else(|| Error::new("action.unknown", ""))?;
        let draft = self.draft_of(&notice)?;
        let version = state.scope.as_ref().map_or(1, |(v, _)| v + 1);
        let mut rows = Vec::with_capacity(scope.consignees.len());
        let mut personal = Vec::new();
        for consignee in &scope.consignees {
            let (lang, fallback) = draft.languages.choose(&consignee.country, consignee.lang.as_ref());
            let id = self.consignee_id(action, consignee.number.as_str())?;
            let mut beside = Beside::new(self, &id);
            let listed = listed(consignee, lang, &mut beside);
            personal.append(&mut beside.values);
            rows.push(SnapshotRow { consignee: id, listed, language_fallback: fallback });
        }
        let records = state.records.iter().map(|(digest, _)| digest.clone()).collect();
        let snapshot = Snapshot { action: action.clone(), version, notice, records, consignees: rows };
        let bytes = ledger::canonical::to_bytes(&snapshot)?;
        let signature = signature::sign(Purpose::SCOPE, &bytes, &self.keys.signing(action)?);
        let fact = Fact::ScopeResolved(ScopeResolved {
            version,
            snapshot: self.blobs.put(&bytes)?,
            signature: signature.to_string(),
            consignees: scope.consignees.len() as u64,
            affected: scope.units(Standing::Affected),
            possibly: scope.units(Standing::Possibly),
            not_affected: scope.not_affected.values().sum(),
            served: served(&scope),
        });
        let mut batch = self.batch(action, staff.who(), Stream::Action, state.version, vec![fact]);
        batch.personal = personal;
        self.append(batch).await?;
        Ok(scope)
    }

    /// The snapshot with this digest.
    pub fn snapshot(&self, digest: &Digest) -> Result<Snapshot> {
        serde_json::from_slice(&self.blobs.get(digest)?).map_err(Error::fault)
    }

    /// The id of a consignee: the same for the same number in the same action, and unguessable without the server's key.
    pub(crate) fn consignee_id(&self, action: &ActionId, number: &str) -> Result<ConsigneeId> {
        let bytes = self.keys.derive(&[b"consignee id v1", origin(action).as_bytes(), number.as_bytes()])?;
        Ok(ConsigneeId::new(crate::clock::lower32(bytes.get(..10).unwrap_or_default())))
    }
}

/// The countries in scope, and who reads the notice there.
fn served(scope: &Scope) -> Served {
    let mut served = Served::new();
    for consignee in &scope.consignees {
        let audience = match consignee.role {
            ConsigneeRole::User => Audience::Professional,
            _ => Audience::Chain,
        };
        served.entry(consignee.country.clone()).or_default().insert(audience);
    }
    served
}

fn listed(consignee: &Consignee, lang: domain::lang::Lang, beside: &mut Beside<'_>) -> Fact {
    let address = [consignee.street.as_str(), &format!("{} {}", consignee.postcode, consignee.city)].join("\n");
    Fact::ConsigneeListed {
        number: consignee.number.clone(),
        role: consignee.role,
        country: consignee.country.clone(),
        lang,
        name: beside.commit("name", &consignee.name),
        address: beside.commit("address", address.trim()),
        contact: beside.commit_some("contact", consignee.contact.as_deref()),
        email: beside.commit_some("email", consignee.email.as_deref()),
        phone: beside.commit_some("phone", consignee.phone.as_deref()),
        via: None,
        above: None,
        blind: None,
        units: consignee
            .units
            .iter()
            .map(|u| UnitListed {
                unit: u.key.clone(),
                product: u.product.clone(),
                serial: u.serial.clone(),
                standing: u.standing,
                reason: u.reason,
            })
            .collect(),
    }
}
