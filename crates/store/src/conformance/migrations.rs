//! Tables of the first version with rows in them come up to date.

use super::views::everything;
use crate::{Store, schema};
use domain::id::ActionId;

/// What the later migrations did, undone.
const BACK_TO_THE_FIRST: [&str; 25] = [
    "ALTER TABLE consignee_view DROP COLUMN carried",
    "DROP INDEX task_of_all",
    "DROP TABLE call_hold",
    "DROP INDEX parcel_leader",
    "ALTER TABLE parcel DROP COLUMN sent_at",
    "ALTER TABLE parcel DROP COLUMN leader",
    "DROP INDEX consignee_by_tier",
    "ALTER TABLE consignee_view DROP COLUMN tier",
    "ALTER TABLE consignee_view DROP COLUMN blind",
    "DROP INDEX consignee_by_answer",
    "DROP INDEX consignee_corrected",
    "DROP INDEX consignee_by_via",
    "ALTER TABLE consignee_view DROP COLUMN delivered_at",
    "ALTER TABLE consignee_view DROP COLUMN corrected_at",
    "ALTER TABLE consignee_view DROP COLUMN channel",
    "DELETE FROM counter_view WHERE part <> ''",
    "DELETE FROM counter_view WHERE counter IN ('units_delivered', 'units_answered', 'consignees_corrected')",
    "ALTER TABLE counter_view RENAME COLUMN part TO country",
    "DROP TABLE arrival",
    "DROP INDEX parcel_address",
    "DELETE FROM counter_view WHERE counter = 'consignees_delivered'",
    "DROP TABLE identity_view",
    "DROP INDEX consignee_by_response",
    "ALTER TABLE consignee_view DROP COLUMN responded_at",
    "DELETE FROM _sqlx_migrations WHERE version > 1",
];

/// To be called after [`super::views::counters_equal_a_recount`], whose actions are looked at.
pub async fn rows_of_the_first_version_stay_right(store: &Store) {
    let action = ActionId::from("recount0");
    let before = everything(store, &action).await;
    assert!(before.consignees.iter().any(|row| row.responded_at.is_some()));
    let mut write = store.write().await.unwrap();
    for statement in BACK_TO_THE_FIRST {
        sqlx::query(statement).execute(&mut *write).await.unwrap();
    }
    write.commit().await.unwrap();
    schema::migrate(&store.inner.writer).await.unwrap();
    let after = everything(store, &action).await;
    assert_eq!(after.consignees, before.consignees, "filled from the facts");
    assert_eq!(after.tally, before.tally);
    assert_eq!(after.parts, before.parts);
    // What identifies a BMC came later than the first version: a rebuild finds it in the facts.
    store.rebuild_views(&action).await.unwrap();
    assert_eq!(everything(store, &action).await, before);
}
