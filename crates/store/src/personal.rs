//! Erasable personal data: values beside the log, by the commitment that the facts carry.
//!
//! This table and its copies (view columns, outbox addresses, drafts) are the only places of a value. Erasing a subject
//! empties all of them; facts and proofs stay as they are.

use crate::{
    Engine, PersonalValue, Result, Store,
    error::{during, retried},
    schema::{
        rows, sql,
        value::{Columns, Value, fold},
    },
};
use data_encoding::HEXLOWER;
use domain::id::{ActionId, Commitment, Digest};
use sqlx::{AnyConnection, any::AnyRow};
use std::collections::HashMap;

impl Store {
    /// The values behind these commitments. Absent: erased, or never there.
    pub async fn personal(&self, action: &ActionId, of: &[Commitment]) -> Result<HashMap<Commitment, PersonalValue>> {
        let found = async {
            let mut connection = self.readers().acquire().await?;
            values_of(&mut connection, action, of.iter()).await
        };
        during("read personal data", found).await
    }

    /// All values of an action in the order of their commitments, after the one given; for the dossier.
    pub async fn personal_all(
        &self,
        action: &ActionId,
        after: Option<&Commitment>,
        limit: u32,
    ) -> Result<Vec<PersonalValue>> {
        let read = async {
            let after = after.map_or("", Commitment::as_str);
            let query = sqlx::query(sql::PERSONAL_ALL).bind(action.as_str()).bind(after).bind(i64::from(limit));
            query.fetch_all(self.readers()).await?.iter().map(value).collect()
        };
        during("read personal data", read).await
    }

    /// Erases a subject (a consignee id): its values, their copies in views and outbox, its drafts. A parcel that was
    /// still to be sent is not sent any more. Gives the number of values erased.
    pub async fn erase(&self, action: &ActionId, subject: &str) -> Result<u64> {
        retried!("erase personal data", self.erase_once(action, subject))
    }

    async fn erase_once(&self, action: &ActionId, subject: &str) -> Result<u64> {
        let mut tx = self.write().await?;
        let action = action.as_str();
        sqlx::query(sql::STREAM_TOUCH).bind(action).bind(subject).execute(&mut *tx).await?;
        let erased =
            sqlx::query(sql::PERSONAL_ERASE).bind(action).bind(subject).execute(&mut *tx).await?.rows_affected();
        let known = sqlx::query(sql::CONSIGNEE_NUMBER).bind(action).bind(subject).fetch_optional(&mut *tx).await?;
        if let Some(row) = known {
            let search = fold(&row.text(0)?);
            sqlx::query(sql::CONSIGNEE_ERASE).bind(action).bind(subject).bind(search).execute(&mut *tx).await?;
        }
        sqlx::query(sql::PARCEL_ERASE).bind(action).bind(subject).execute(&mut *tx).await?;
        sqlx::query(sql::ARRIVALS_ERASE).bind(action).bind(subject).execute(&mut *tx).await?;
        sqlx::query(sql::DRAFTS_ERASE).bind(action).bind(subject).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(erased)
    }
}

/// Writes values; one that is there already stays.
pub(crate) async fn put<'a>(
    connection: &mut AnyConnection,
    engine: Engine,
    action: &ActionId,
    values: impl Iterator<Item = &'a PersonalValue>,
) -> Result<()> {
    let mut columns = Vec::new();
    for value in values {
        columns.extend([Value::from(action.as_str()), value.commitment.as_str().into(), value.subject.as_str().into()]);
        columns.extend([
            value.field.as_str().into(),
            HEXLOWER.encode(&value.salt).into(),
            Value::from(value.value.as_str()),
        ]);
    }
    rows::PERSONAL.write(connection, engine, columns).await?;
    Ok(())
}

/// The values behind commitments, on a connection of the caller.
pub(crate) async fn values_of(
    connection: &mut AnyConnection,
    action: &ActionId,
    of: impl Iterator<Item = &Commitment>,
) -> Result<HashMap<Commitment, PersonalValue>> {
    let keys = of.map(|c| Value::from(c.as_str())).collect();
    let found = rows::PERSONAL_OF.read(connection, action.as_str(), keys).await?;
    found.iter().map(|row| value(row).map(|v| (v.commitment.clone(), v))).collect()
}

fn value(row: &AnyRow) -> Result<PersonalValue> {
    let commitment = row.text(0)?;
    let digest = commitment.strip_prefix("c:").and_then(Digest::parse);
    let digest = digest.ok_or_else(|| crate::Error::corrupt(format!("no commitment: {commitment}")))?;
    let salt = HEXLOWER.decode(row.text(3)?.as_bytes()).map_err(crate::Error::corrupt)?;
    Ok(PersonalValue {
        commitment: Commitment::from_digest(&digest),
        subject: row.text(1)?,
        field: row.text(2)?,
        salt: salt.try_into().map_err(|_| crate::Error::corrupt("a salt has 16 bytes"))?,
        value: row.text(4)?,
    })
}
