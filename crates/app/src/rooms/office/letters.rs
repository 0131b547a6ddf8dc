//! Letters for the post: the batches of an action, and what became of each.

use crate::{App, Result, Staff};
use domain::{
    action::Stage,
    approval::Role,
    fact::{Fact, LetterBatch, PostedBatch, Recorded, Stream, Who},
    id::{ActionId, Digest},
};
use jiff::{Timestamp, civil::Date};

/// What became of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BatchState {
    /// It waits for the post.
    Waiting,
    /// A later one took its place before it was posted.
    Replaced,
    /// It was posted on that day; the digest is that of the proof.
    Posted(Date, Digest),
}

/// One batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchLine {
    /// What was made.
    pub letters: LetterBatch,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub who: String,
    /// What became of it.
    pub state: BatchState,
}

impl BatchLine {
    /// Whether it waits for the post.
    pub fn waits(&self) -> bool {
        self.state == BatchState::Waiting
    }
}

/// The room of letters.
#[derive(Clone, Debug)]
pub struct LettersRoom {
    /// Batches, the last one first.
    pub batches: Vec<BatchLine>,
    /// Whether this person may make and post batches now.
    pub may_prepare: bool,
    /// Whether this person may enter letters that came back.
    pub may_return: bool,
    /// The country the letters are posted in.
    pub posted_from: String,
    /// How sure its classes are: `high`, `medium` or `low`.
    pub confidence: String,
}

impl App {
    /// The batches of an action.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_letters(&self, staff: &Staff, action: &ActionId) -> Result<LettersRoom> {
        staff.sees_all()?;
        let state = self.action_state(action).await?;
        let table = crate::post::post_table(&self.settings.post_country)?;
        let mut batches = self.batch_lines(&self.store.stream(action, &Stream::Action).await?).await?;
        batches.reverse();
        let is_open = state.stage == Stage::Open;
        Ok(LettersRoom {
            may_prepare: is_open && staff.holds(&[Role::Coordinator]),
            may_return: is_open
                && staff.holds(&[Role::Coordinator, Role::CallCentre])
                && batches.iter().any(|b| matches!(b.state, BatchState::Posted(..))),
            batches,
            posted_from: self.settings.post_country.clone(),
            confidence: table.confidence,
        })
    }

    async fn batch_lines(&self, facts: &[Recorded]) -> Result<Vec<BatchLine>> {
        let mut lines: Vec<BatchLine> = Vec::new();
        for recorded in facts {
            match &recorded.fact {
                Fact::LetterBatchPrepared { letters } => {
                    for line in lines.iter_mut().filter(|line| line.waits()) {
                        line.state = BatchState::Replaced;
                    }
                    let who = match &recorded.who {
                        Who::Staff(id) => self.staff_name(id).await?,
                        _ => String::new(),
                    };
                    let (letters, at, state) = (letters.clone(), recorded.at, BatchState::Waiting);
                    lines.push(BatchLine { letters, at, who, state });
                }
                Fact::LetterBatchPosted(PostedBatch { batch, on, proof, .. }) => {
                    for line in lines.iter_mut().filter(|line| &line.letters.batch == batch) {
                        line.state = BatchState::Posted(*on, proof.clone());
                    }
                }
                _ => {}
            }
        }
        Ok(lines)
    }
}
