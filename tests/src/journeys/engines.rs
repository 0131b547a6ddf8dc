//! Both engines keep every promise of the store.

use crate::servers;
use app::Store;
use app::storage::conformance;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sqlite_keeps_every_promise() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("promises.db").display());
    conformance::run(Store::open(&url).await.unwrap()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn postgresql_keeps_every_promise() {
    let Some(server) = servers::postgres() else { return };
    conformance::run(Store::open(&server.url("promises")).await.unwrap()).await;
}
