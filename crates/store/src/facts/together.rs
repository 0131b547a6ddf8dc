//! Writes that come at the same moment share a transaction where the engine has one writer.
//!
//! Whoever answers waits for the disk and for some ten statements; with one writer, everybody else waits for them as well.
//! So what is asked for while the writer is busy is gathered, and written in one transaction with one sync: facts of other
//! streams of the same action, and drafts. Each caller hears of its own write, and hears it when it is on the disk.
//!
//! What fits only together or not at all is unchanged: a write that meets a conflict is left out before it has changed
//! anything; at any other error the transaction is rolled back and each of its writes is done alone, so that nobody's write
//! fails for another's sake. The work runs in a task of its own: a visitor who goes away cuts off nobody.

use super::append::Appended;
use crate::{
    Batch, Error, Kind, Result, Store,
    error::retried,
    people::{DraftSave, save_drafts},
};
use domain::fact::{Recorded, Stream};
use std::{
    collections::{HashSet, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
};
use tokio::sync::oneshot;

/// Writes in one transaction.
const MOST: usize = 48;

/// Something to be written.
#[derive(Debug)]
enum Work {
    Facts(Box<Batch>, oneshot::Sender<Result<Vec<Recorded>>>),
    Draft(DraftSave, oneshot::Sender<Result<u64>>),
}

/// Writes that wait.
#[derive(Debug, Default)]
pub(crate) struct Line(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    work: VecDeque<Work>,
    /// Whether a task is at it.
    served: bool,
}

impl Line {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says that nobody serves the line any more, however the task ended.
struct Serving<'a>(&'a Line);

impl Drop for Serving<'_> {
    fn drop(&mut self) {
        self.0.lock().served = false;
    }
}

impl Store {
    /// Appends a batch, with others if they come at the same moment.
    pub(super) async fn append_in_line(&self, batch: Batch) -> Result<Vec<Recorded>> {
        let (tell, told) = oneshot::channel();
        self.stand_in_line(Work::Facts(Box::new(batch), tell));
        told.await.unwrap_or_else(|_| Err(cut_off()))
    }

    /// Saves a draft, with other writes if they come at the same moment. Gives the number of rows that were changed.
    pub(crate) async fn draft_in_line(&self, draft: DraftSave) -> Result<u64> {
        let (tell, told) = oneshot::channel();
        self.stand_in_line(Work::Draft(draft, tell));
        told.await.unwrap_or_else(|_| Err(cut_off()))
    }

    fn stand_in_line(&self, work: Work) {
        let mut waiting = self.inner.line.lock();
        waiting.work.push_back(work);
        if !std::mem::replace(&mut waiting.served, true) {
            let store = self.clone();
            tokio::spawn(async move { store.serve_line().await });
        }
    }

    async fn serve_line(&self) {
        let serving = Serving(&self.inner.line);
        loop {
            {
                let mut waiting = self.inner.line.lock();
                if waiting.work.is_empty() {
                    // Under the lock, so that who comes now starts a task of its own, which the guard must not end.
                    waiting.served = false;
                    return std::mem::forget(serving);
                }
            }
            // The writer first: what comes while it is waited for goes along.
            let writer = self.write().await;
            let next = next_of(&mut self.inner.line.lock().work);
            match writer {
                Ok(tx) => self.write_together(tx, next).await,
                Err(_) => self.write_alone(next).await,
            }
        }
    }

    /// Writes all in one transaction; what cannot go along is told so, or written alone.
    async fn write_together(&self, mut tx: sqlx::Transaction<'static, sqlx::Any>, work: Vec<Work>) {
        let (mut batches, mut drafts) = (Vec::new(), Vec::new());
        for each in &work {
            match each {
                Work::Facts(batch, _) => batches.push(batch.as_ref()),
                Work::Draft(draft, _) => drafts.push(draft),
            }
        }
        let written = async {
            let saved = save_drafts(&mut tx, self.engine(), &drafts).await?;
            Ok::<_, Error>((self.append_all(&mut tx, &batches).await?, saved))
        };
        let (facts, saved) = match written.await {
            Ok(written) => written,
            Err(error) => {
                tracing::debug!(%error, writes = work.len(), "writes go on one by one");
                drop(tx.rollback().await);
                return self.write_alone(work).await;
            }
        };
        let committed = tx.commit().await.map_err(Error::from);
        if committed.as_ref().is_err_and(|error| error.kind == Kind::Busy) {
            return self.write_alone(work).await;
        }
        let (mut facts, mut saved) = (facts.into_iter(), saved.into_iter());
        for each in work {
            // Whoever went away does not hear it; it is written all the same.
            match each {
                Work::Facts(_, tell) => {
                    let own = facts.next().unwrap_or_else(|| Appended::Refused(cut_off()));
                    drop(tell.send(match own {
                        Appended::Refused(error) => Err(error.during(super::append::ATTEMPTED)),
                        Appended::Written(recorded) => again(&committed).map(|()| recorded),
                    }));
                }
                Work::Draft(_, tell) => {
                    let own = saved.next().ok_or_else(cut_off);
                    drop(tell.send(again(&committed).and(own)));
                }
            }
        }
    }

    async fn write_alone(&self, work: Vec<Work>) {
        for each in work {
            match each {
                Work::Facts(batch, tell) => drop(tell.send(self.append_alone(&batch).await)),
                Work::Draft(draft, tell) => {
                    drop(tell.send(retried!("save a draft", self.put_once(draft.query()))));
                }
            }
        }
    }
}

/// The same outcome for one more caller.
fn again(committed: &Result<()>) -> Result<()> {
    match committed {
        Ok(()) => Ok(()),
        Err(error) => Err(Error::new(error.kind, error.to_string())),
    }
}

fn cut_off() -> Error {
    Error::new(Kind::Unavailable, "the write was cut off: the program is ending")
}

/// Takes what can be written together: drafts, and batches of one action that share no stream. The others keep their place.
fn next_of(line: &mut VecDeque<Work>) -> Vec<Work> {
    let (mut taken, mut left) = (Vec::new(), VecDeque::new());
    let mut action = None;
    let mut streams: HashSet<Stream> = HashSet::new();
    for work in line.drain(..) {
        let fits = taken.len() < MOST
            && match &work {
                Work::Draft(..) => true,
                Work::Facts(batch, _) => {
                    let same = action.get_or_insert_with(|| batch.action.clone()) == &batch.action;
                    same && batch.streams.iter().all(|append| streams.insert(append.stream.clone()))
                }
            };
        if fits { taken.push(work) } else { left.push_back(work) }
    }
    *line = left;
    taken
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::{
        StreamAppend,
        conformance::sample::{Dice, at, batch},
    };
    use domain::fact::Fact;

    fn work(action: &str, streams: &[&str]) -> Work {
        let mut batch = batch(&action.into(), at(0));
        let mut dice = Dice(1);
        batch.streams = streams
            .iter()
            .map(|name| StreamAppend {
                stream: Stream::Consignee((*name).into()),
                expected: 0,
                facts: vec![(dice.id().as_str().into(), Fact::Opened)],
            })
            .collect();
        Work::Facts(Box::new(batch), oneshot::channel().0)
    }

    fn names(work: &[Work]) -> Vec<String> {
        work.iter()
            .map(|each| match each {
                Work::Draft(..) => "draft".to_owned(),
                Work::Facts(batch, _) => {
                    let streams = batch.streams.iter().map(|s| crate::facts::key(&s.stream));
                    format!("{}/{}", batch.action, streams.collect::<Vec<_>>().join("+"))
                }
            })
            .collect()
    }

    #[test]
    fn a_stream_stands_once_and_actions_take_turns() {
        let all = [("a", &["1"][..]), ("a", &["2"]), ("b", &["1"]), ("a", &["1"]), ("b", &["2"]), ("a", &["5"])];
        let mut line: VecDeque<Work> = all.iter().map(|(action, streams)| work(action, streams)).collect();
        let mut rounds = Vec::new();
        while !line.is_empty() {
            rounds.push(names(&next_of(&mut line)).join(" "));
        }
        assert_eq!(rounds, ["a/1 a/2 a/5", "b/1 b/2", "a/1"]);
    }
}
