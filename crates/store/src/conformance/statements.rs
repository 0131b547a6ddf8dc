//! Every statement is prepared, because nothing checks them at compile time.

use crate::{
    Store,
    outbox::LEASE,
    schema::{
        rows::{Keys, Rows},
        sql,
    },
    views::{ConsigneeQuery, InboxPlace, InboxQuery, SortKey, StateFilter, UnitQuery},
};
use domain::{fact::TaskKind, id::Digest, response::ConsigneeRole};
use sqlx::{AssertSqlSafe, Executor, SqlSafeStr};

pub async fn all_can_be_prepared(store: &Store) {
    let mut texts: Vec<(String, String)> =
        sql::ALL.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
    for (name, rows) in Rows::ALL {
        texts.extend(
            [1, 2, store.engine().bulk_rows()]
                .map(|count| (format!("{name} x {count}"), rows.text(store.engine(), count))),
        );
    }
    for (name, keys) in Keys::ALL {
        texts.extend([1, 64].map(|count| (format!("{name} x {count}"), keys.text(count))));
    }
    texts.push(("lease".into(), LEASE.join(store.engine().skip_locked())));
    for sort in SortKey::ALL {
        let query = ConsigneeQuery { sort, ..ConsigneeQuery::default() };
        texts.push((format!("{sort:?}"), query.compose(&"a".into()).unwrap().text));
    }
    for state in StateFilter::ALL {
        let query = ConsigneeQuery {
            text: Some("x".into()),
            country: Some("DE".into()),
            lang: Some("de".into()),
            role: Some(ConsigneeRole::User),
            via: Some("d".into()),
            tier: Some(2),
            channel: Some("portal".into()),
            state: Some(state),
            until: Some(super::sample::at(9)),
            descending: true,
            ..ConsigneeQuery::default()
        };
        texts.push((format!("{state:?}"), query.compose(&"a".into()).unwrap().text));
    }
    let place = InboxPlace::of_mail(&Digest::from_bytes(&[7; 32]), super::sample::at(1));
    let kinds = vec![TaskKind::Call, TaskKind::Mail];
    let (action, kind, after) = (Some("a".into()), Some(TaskKind::Call), Some(place));
    let inbox = InboxQuery { action, kind, kinds, after, limit: 3 };
    texts.push(("inbox".into(), inbox.compose().unwrap().text));
    let units = UnitQuery {
        consignee: Some("c".into()),
        serial: Some("s".into()),
        disposition: Some("done".into()),
        ..UnitQuery::default()
    };
    texts.push(("units".into(), units.compose(&"a".into()).unwrap().text));

    let mut connection = store.inner.writer.acquire().await.unwrap();
    for (name, text) in texts {
        let prepared = (&mut *connection).prepare(AssertSqlSafe(text.clone()).into_sql_str()).await;
        assert!(prepared.is_ok(), "{name}: {text}: {:?}", prepared.err());
    }
}
