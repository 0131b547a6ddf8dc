//! Tables and statements: one portable SQL for both engines.
//!
//! Migrations are numbered files beside this one and only go forward. Every fixed statement stands in [`sql`], every
//! statement with a varying number of rows in [`rows`]; a test prepares all of them on both engines, because nothing
//! checks them at compile time. Values are always bound.

pub(crate) mod rows;
pub(crate) mod sql;
pub(crate) mod value;

use crate::Result;
use sqlx::{
    AnyPool, SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};

/// The migrations in their order.
const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "facts, log, views", include_str!("0001-facts-log-views.sql")),
    (2, "identities", include_str!("0002-identities.sql")),
    (3, "responses", include_str!("0003-responses.sql")),
    (4, "arrivals", include_str!("0004-arrivals.sql")),
    (5, "numbers", include_str!("0005-numbers.sql")),
    (6, "tiers", include_str!("0006-tiers.sql")),
    (7, "triage, calls", include_str!("0007-triage-calls.sql")),
    (8, "updates", include_str!("0008-updates.sql")),
];

/// Brings the tables up to date.
pub(crate) async fn migrate(pool: &AnyPool) -> Result<()> {
    let one = |(version, what, text): &(i64, &'static str, &'static str)| {
        Migration::new(*version, (*what).into(), MigrationType::Simple, (*text).into_sql_str(), false)
    };
    Migrator::with_migrations(MIGRATIONS.iter().map(one).collect()).run(pool).await?;
    Ok(())
}
