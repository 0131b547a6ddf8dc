//! Which units showed which certificate and which BMC: to notice one that two units share, without reading any stream.

use super::change::Consignees;
use crate::{
    Engine, Result, Store,
    error::during,
    schema::{
        rows, sql,
        value::{Columns, Value, millis},
    },
};
use domain::id::{ActionId, ConsigneeId, UnitKey};
use sqlx::{AnyConnection, any::AnyRow};

/// One unit under one identity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IdentityRow {
    /// `leaf` (SHA-256 of the certificate) or `guid`.
    pub kind: String,
    /// Its value.
    pub value: String,
    /// At which consignee.
    pub consignee: ConsigneeId,
    /// Which unit.
    pub unit: UnitKey,
}

/// Writes what new bundles showed.
pub(super) async fn put(
    connection: &mut AnyConnection,
    engine: Engine,
    action: &ActionId,
    all: &Consignees,
) -> Result<()> {
    let mut values = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (consignee, before, after) in all {
        for (at, bundle) in after.bundles.iter().skip(before.bundles.len()) {
            // What does not count must not plant an identity that others are then held against.
            let Some(unit) = bundle.unit.as_ref().filter(|_| !bundle.doubts.iter().any(|d| d.stops())) else {
                continue;
            };
            for (kind, value) in bundle.identities() {
                // One statement must not name a row twice.
                if seen.insert((kind, value.to_owned(), consignee.clone(), unit.clone())) {
                    values.extend([action.as_str().into(), kind.into(), value.into()]);
                    values.extend([Value::from(consignee.as_str()), unit.as_str().into(), millis(*at).into()]);
                }
            }
        }
    }
    rows::IDENTITIES.write(connection, engine, values).await?;
    Ok(())
}

impl Store {
    /// The units that showed this identity, at most a hundred.
    pub async fn with_identity(&self, action: &ActionId, kind: &str, value: &str) -> Result<Vec<IdentityRow>> {
        let read = async {
            let query = sqlx::query(sql::IDENTITY_OF).bind(action.as_str()).bind(kind).bind(value);
            query.fetch_all(self.readers()).await?.iter().map(identity_row).collect()
        };
        during("read identities", read).await
    }

    /// Units that share an identity, at most five hundred, those of one identity one after the other.
    pub async fn shared_identities(&self, action: &ActionId) -> Result<Vec<IdentityRow>> {
        let read = async {
            let query = sqlx::query(sql::IDENTITIES_SHARED).bind(action.as_str());
            query.fetch_all(self.readers()).await?.iter().map(identity_row).collect()
        };
        during("read identities", read).await
    }
}

fn identity_row(row: &AnyRow) -> Result<IdentityRow> {
    Ok(IdentityRow {
        kind: row.text(0)?,
        value: row.text(1)?,
        consignee: ConsigneeId::new(row.text(2)?),
        unit: UnitKey::new(row.text(3)?),
    })
}
