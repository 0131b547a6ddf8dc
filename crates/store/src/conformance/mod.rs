//! What every engine has to do, as one suite: this crate's tests run it on SQLite, `tests/` runs it on PostgreSQL.
//!
//! [`run`] wants a store nobody else uses. It panics at the first thing that does not hold, as tests do; that is why it is
//! the one module here that may. Chance is seeded, time is made up, nothing is read from the environment.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test suite that other crates call"
)]

mod arrivals;
mod calls;
mod facts;
mod lists;
mod migrations;
mod outbox;
mod people;
pub(crate) mod sample;
mod sealing;
mod statements;
mod together;
mod views;

use crate::Store;

/// Runs every case on this store.
///
/// # Panics
/// At the first promise that is not kept.
pub async fn run(store: Store) {
    statements::all_can_be_prepared(&store).await;
    facts::what_is_appended_is_read_back(&store).await;
    facts::a_stream_that_moved_on_is_a_conflict(&store).await;
    facts::a_refused_batch_leaves_nothing(&store).await;
    facts::time_does_not_go_back(&store).await;
    facts::eight_writers_of_different_streams(&store).await;
    facts::writers_of_one_stream_take_turns(&store).await;
    together::each_hears_of_its_own_write(&store).await;
    together::who_goes_away_cuts_off_nobody(&store).await;
    facts::new_streams_in_bulk_can_be_resumed(&store).await;
    views::counters_equal_a_recount(&store).await;
    migrations::rows_of_the_first_version_stay_right(&store).await;
    views::the_stage_of_an_action(&store).await;
    lists::every_order_is_complete(&store).await;
    lists::filters_and_search(&store).await;
    lists::responses_newest_first(&store).await;
    lists::work_units_and_reminders(&store).await;
    sealing::order_proofs_and_checkpoints(&store).await;
    sealing::two_sequencers_make_one_log(&store).await;
    sealing::no_checkpoint_without_signature(&store).await;
    outbox::a_lease_is_for_one_worker(&store).await;
    outbox::a_crash_is_remembered(&store).await;
    outbox::an_end_counts_under_its_lease(&store).await;
    outbox::workers_share_without_doubles(&store).await;
    outbox::reminders_to_one_address_go_together(&store).await;
    outbox::one_address_is_reminded_once(&store).await;
    outbox::what_is_dropped_does_not_go(&store).await;
    arrivals::a_mail_is_handled_once(&store).await;
    calls::a_call_is_for_one_person(&store).await;
    calls::one_list_over_all_actions(&store).await;
    people::erasing_leaves_facts_and_proofs(&store).await;
    people::staff_sessions_drafts_settings(&store).await;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Engine;

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn sqlite_keeps_every_promise() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}/a b#c.db", folder.path().display());
        let store = Store::open(&url).await.unwrap();
        assert_eq!(store.engine(), Engine::Sqlite);
        run(store.clone()).await;
        store.close().await;
        assert!(folder.path().join("a b#c.db").is_file());
        // A second start finds the tables up to date and the facts there.
        let again = Store::open(&url).await.unwrap();
        assert!(!again.actions().await.unwrap().is_empty());
    }
}
