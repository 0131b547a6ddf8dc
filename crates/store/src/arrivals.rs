//! What came in by mail: one row for each mail, by the digest of its bytes, whether it could be joined or not.
//!
//! A mail that is joined gets its row in the transaction of its fact, so it is handled once however often it arrives. One
//! that nobody could join waits for a person. Rows are no facts: what a mail did stands in the streams.

use crate::{
    Engine, Error, Kind, Result, Store,
    error::{during, retried},
    schema::{
        rows, sql,
        value::{Columns, Value, millis, unword},
    },
};
use domain::{
    fact::Purpose,
    id::{ActionId, ConsigneeId, Digest, ParcelId},
};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row, any::AnyRow};

/// Where a mail stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArrivalState {
    /// A person has to say whose it is, or that it needs nothing.
    Waiting,
    /// It was joined to a consignee.
    Joined,
    /// It needs nobody.
    Done,
}

impl ArrivalState {
    fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Joined => "joined",
            Self::Done => "done",
        }
    }
    fn of(word: &str) -> Result<Self> {
        let all = [Self::Waiting, Self::Joined, Self::Done];
        all.into_iter().find(|s| s.word() == word).ok_or_else(|| Error::corrupt(format!("arrival: {word}")))
    }
}

/// One mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// When it was taken.
    pub at: Timestamp,
    /// Where it came from: mailbox and number, or file.
    pub place: String,
    /// What it is ([`domain::fact::MailKind`]).
    pub kind: String,
    /// Where it stands.
    pub state: ArrivalState,
    /// To which action it was joined; empty: none.
    pub action: Option<ActionId>,
    /// To which consignee.
    pub consignee: Option<ConsigneeId>,
    /// Sender, for people; personal.
    pub sender: String,
    /// Subject, for people; personal.
    pub subject: String,
}

/// A parcel, as an incoming mail may name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownParcel {
    /// Which.
    pub id: ParcelId,
    /// Of which action.
    pub action: ActionId,
    /// To whom.
    pub consignee: ConsigneeId,
    /// Why it was sent.
    pub purpose: Purpose,
    /// The address it went to; empty if it was erased.
    pub address: String,
}

impl Store {
    /// Keeps a mail that was joined to nobody. `false`: it is there already.
    pub async fn put_arrival(&self, arrival: &Arrival) -> Result<bool> {
        match retried!("keep a mail", self.put_arrival_once(arrival)) {
            Err(error) if error.kind == Kind::Unique => Ok(false),
            done => done.map(|()| true),
        }
    }

    async fn put_arrival_once(&self, arrival: &Arrival) -> Result<()> {
        let mut tx = self.write().await?;
        put(&mut tx, self.engine(), std::iter::once(arrival)).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The mail with this digest.
    pub async fn arrival(&self, digest: &Digest) -> Result<Option<Arrival>> {
        let read = async {
            let row = sqlx::query(sql::ARRIVAL).bind(digest.as_str()).fetch_optional(self.readers()).await?;
            row.as_ref().map(arrival).transpose()
        };
        during("read a mail", read).await
    }

    /// Mails that wait for a person, the oldest first, after the one given.
    pub async fn waiting_arrivals(&self, after: Option<&Arrival>, limit: u32) -> Result<Vec<Arrival>> {
        let read = async {
            let (at, digest) = after.map_or((i64::MIN, ""), |a| (millis(a.at), a.digest.as_str()));
            let query = sqlx::query(sql::ARRIVALS_WAITING).bind(at).bind(digest).bind(i64::from(limit));
            query.fetch_all(self.readers()).await?.iter().map(arrival).collect()
        };
        during("read mails", read).await
    }

    /// Ends the wait of a mail that needs nothing. `false`: it did not wait.
    pub async fn end_arrival(&self, digest: &Digest) -> Result<bool> {
        let ended = retried!("settle a mail", self.end_once(digest))?;
        Ok(ended)
    }

    async fn end_once(&self, digest: &Digest) -> Result<bool> {
        let mut tx = self.write().await?;
        let found = sqlx::query(sql::ARRIVAL_DONE).bind(digest.as_str()).execute(&mut *tx).await?.rows_affected();
        tx.commit().await?;
        Ok(found > 0)
    }

    /// The parcel with this id.
    pub async fn known_parcel(&self, id: &str) -> Result<Option<KnownParcel>> {
        let read = async {
            let row = sqlx::query(sql::PARCEL_ONE).bind(id).fetch_optional(self.readers()).await?;
            row.as_ref().map(known).transpose()
        };
        during("look for parcels", read).await
    }

    /// The parcels that went to this address, one for each consignee, at most `limit`.
    pub async fn parcels_to(&self, address: &str, limit: u32) -> Result<Vec<KnownParcel>> {
        let read = async {
            let query = sqlx::query(sql::PARCELS_TO).bind(address).bind(i64::from(limit));
            query.fetch_all(self.readers()).await?.iter().map(known).collect()
        };
        during("look for parcels", read).await
    }
}

/// Writes rows; one that is there already is refused ([`Kind::Unique`]). One that waited and is joined now is changed.
pub(crate) async fn put<'a>(
    connection: &mut AnyConnection,
    engine: Engine,
    arrivals: impl Iterator<Item = &'a Arrival>,
) -> Result<()> {
    let mut columns = Vec::new();
    for arrival in arrivals {
        let action = arrival.action.as_ref().map_or("", ActionId::as_str);
        let consignee = arrival.consignee.as_ref().map_or("", ConsigneeId::as_str);
        if arrival.state == ArrivalState::Joined {
            let query = sqlx::query(sql::ARRIVAL_JOINED).bind(arrival.digest.as_str()).bind(action).bind(consignee);
            if query.execute(&mut *connection).await?.rows_affected() > 0 {
                continue;
            }
        }
        columns.extend([
            Value::from(arrival.digest.as_str()),
            millis(arrival.at).into(),
            arrival.place.as_str().into(),
        ]);
        columns.extend([Value::from(arrival.kind.as_str()), arrival.state.word().into(), action.into()]);
        columns.extend([consignee.into(), arrival.sender.as_str().into(), Value::from(arrival.subject.as_str())]);
    }
    rows::ARRIVALS.write(connection, engine, columns).await?;
    Ok(())
}

fn arrival(row: &AnyRow) -> Result<Arrival> {
    let some = |text: String| Some(text).filter(|t| !t.is_empty());
    Ok(Arrival {
        digest: Digest::parse(&row.text(0)?).ok_or_else(|| Error::corrupt("an arrival has no digest"))?,
        at: Timestamp::from_millisecond(row.try_get(1)?).map_err(Error::corrupt)?,
        place: row.text(2)?,
        kind: row.text(3)?,
        state: ArrivalState::of(&row.text(4)?)?,
        action: some(row.text(5)?).map(ActionId::new),
        consignee: some(row.text(6)?).map(ConsigneeId::new),
        sender: row.text(7)?,
        subject: row.text(8)?,
    })
}

pub(crate) fn known(row: &AnyRow) -> Result<KnownParcel> {
    Ok(KnownParcel {
        id: ParcelId::new(row.text(0)?),
        action: ActionId::new(row.text(1)?),
        consignee: ConsigneeId::new(row.text(2)?),
        purpose: unword(&row.text(3)?)?,
        address: row.text(4)?,
    })
}
