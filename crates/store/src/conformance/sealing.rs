//! The log: one order, gapless places, checkpoints over the right root, proofs that verify.

use super::sample::{Dice, at, listed, one};
use crate::{Kind, Store};
use domain::{
    fact::{Fact, Recorded, Stream},
    id::ActionId,
};
use ledger::{
    Digest,
    log::{MemoryLog, check_consistency, consistency_indexes, consistency_proof, inclusion_indexes, inclusion_proof},
};
use std::collections::HashMap;

fn note(size: u64, root: [u8; 32]) -> String {
    format!("{size} {}", Digest(root))
}

/// The whole log as leaves, checked against its checkpoints.
async fn leaves(store: &Store, action: &ActionId) -> Vec<Vec<u8>> {
    let facts = store.facts(action, 0, 100_000).await.unwrap();
    assert_eq!(facts.iter().map(|f| f.index).collect::<Vec<_>>(), (0..facts.len() as u64).collect::<Vec<_>>());
    let leaves: Vec<Vec<u8>> = facts.into_iter().map(|f| f.bytes).collect();
    let log = MemoryLog::from_leaves(&leaves);
    let checkpoints = store.checkpoints(action).await.unwrap();
    for row in &checkpoints {
        assert_eq!(row.note, note(row.size, log.root_at(row.size).unwrap().0));
    }
    assert!(checkpoints.windows(2).all(|two| two[0].size < two[1].size));
    assert_eq!(checkpoints.last().unwrap().size, leaves.len() as u64);
    leaves
}

async fn hashes(store: &Store, action: &ActionId, indexes: Vec<u64>) -> HashMap<u64, Digest> {
    let read = store.log_hashes(action, &indexes).await.unwrap();
    indexes.into_iter().zip(read.into_iter().map(Digest)).collect()
}

pub async fn order_proofs_and_checkpoints(store: &Store) {
    let (action, mut dice) = (ActionId::from("sealing"), Dice(11));
    assert_eq!(store.seal(&action, at(0), 10, &note).await.unwrap().added, 0);
    let ids = listed(store, &action, 150, &mut dice).await;
    let mut sizes = Vec::new();
    for (round, limit) in [1, 2, 61, 1000].into_iter().enumerate() {
        let stream = Stream::Consignee(ids[round].clone());
        store
            .append(one(&action, at(10 - round as i64), stream, 1, vec![Fact::Opened, Fact::Opened], &mut dice))
            .await
            .unwrap();
        let sealed = store.seal(&action, at(100), limit, &note).await.unwrap();
        sizes.push(sealed.size);
        assert!(sealed.added <= u64::from(limit));
    }
    assert_eq!(sizes, [1, 3, 64, 158]);
    assert_eq!(store.unsealed(&action).await.unwrap(), 0);
    assert_eq!(store.seal(&action, at(0), 10, &note).await.unwrap(), crate::Sealed { added: 0, size: 158 });
    let leaves = leaves(store, &action).await;
    assert_eq!(store.facts(&action, 100, 7).await.unwrap()[6].index, 106);

    let root = MemoryLog::from_leaves(&leaves).root();
    let mut next: HashMap<Stream, u64> = HashMap::new();
    for (index, leaf) in leaves.iter().enumerate() {
        assert!(ledger::canonical::is_canonical(leaf));
        let recorded: Recorded = serde_json::from_slice(leaf).unwrap();
        let version = next.entry(recorded.stream.clone()).or_insert(0);
        *version += 1;
        assert_eq!(recorded.version, *version, "a stream stands in the log in its own order");
        assert_eq!(store.fact_index(&recorded.id).await.unwrap(), Some(index as u64));
        let found = hashes(store, &action, inclusion_indexes(158, index as u64).unwrap()).await;
        let proof = inclusion_proof(158, index as u64, |at| Ok(at.iter().map(|i| found[i]).collect())).unwrap();
        proof.check(leaf, &root).unwrap();
    }
    let found = hashes(store, &action, consistency_indexes(64, 158).unwrap()).await;
    let proof = consistency_proof(64, 158, |at| Ok(at.iter().map(|i| found[i]).collect())).unwrap();
    let old = MemoryLog::from_leaves(&leaves[..64]).root();
    check_consistency(&proof, 64, &old, 158, &root).unwrap();
    assert_eq!(store.log_hashes(&action, &[100_000]).await.unwrap_err().kind, Kind::Other);
}

pub async fn two_sequencers_make_one_log(store: &Store) {
    let (action, mut dice) = (ActionId::from("sequencers"), Dice(12));
    let ids = listed(store, &action, 300, &mut dice).await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..2 {
        let (store, action) = (store.clone(), action.clone());
        tasks.spawn(async move {
            let mut added = 0;
            while store.unsealed(&action).await.unwrap() > 0 {
                added += store.seal(&action, at(5), 17, &note).await.unwrap().added;
            }
            added
        });
    }
    let (writer, name) = (store.clone(), action.clone());
    tasks.spawn(async move {
        let mut dice = Dice(13);
        for id in ids.into_iter().take(40) {
            writer.append(one(&name, at(3), Stream::Consignee(id), 1, vec![Fact::Opened], &mut dice)).await.unwrap();
        }
        0
    });
    let mut added = 0;
    while let Some(done) = tasks.join_next().await {
        added += done.unwrap();
    }
    added += store.seal(&action, at(6), 1000, &note).await.unwrap().added;
    assert_eq!(added, 340);
    assert_eq!(leaves(store, &action).await.len(), 340);
}

pub async fn no_checkpoint_without_signature(store: &Store) {
    let (action, mut dice) = (ActionId::from("unsigned"), Dice(14));
    listed(store, &action, 2, &mut dice).await;
    assert_eq!(store.seal(&action, at(0), 10, &|_, _| String::new()).await.unwrap_err().kind, Kind::Other);
    assert_eq!((store.unsealed(&action).await.unwrap(), store.checkpoints(&action).await.unwrap().len()), (2, 0));
    assert_eq!(store.seal(&action, at(0), 10, &note).await.unwrap(), crate::Sealed { added: 2, size: 2 });
}
