//! States of actions as they were folded last. A stream only grows, so the state of one version never changes: whoever asks
//! again while the version stands reads one number instead of every fact.

use crate::{App, Error, Result};
use domain::{
    action::{self, ActionState},
    fact::Stream,
    id::ActionId,
};
use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// How many are kept.
const KEPT: usize = 64;

/// The last state of each action that was asked for lately.
#[derive(Clone, Default)]
pub struct States(Arc<Mutex<HashMap<ActionId, Arc<ActionState>>>>);

impl fmt::Debug for States {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "States({})", self.0.lock().unwrap_or_else(PoisonError::into_inner).len())
    }
}

impl States {
    fn get(&self, action: &ActionId, version: u64) -> Option<Arc<ActionState>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(action).filter(|state| state.version == version).cloned()
    }

    fn put(&self, action: &ActionId, state: &Arc<ActionState>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT && !kept.contains_key(action) {
            kept.clear();
        }
        kept.insert(action.clone(), Arc::clone(state));
    }
}

impl App {
    /// The state of an action whose own stream was seen at this version, or the newer one.
    ///
    /// # Errors
    /// `action.unknown` at version 0.
    pub(crate) async fn state_at(&self, action: &ActionId, version: u64) -> Result<Arc<ActionState>> {
        if version == 0 {
            return Err(Error::new("action.unknown", ""));
        }
        if let Some(known) = self.states.get(action, version) {
            return Ok(known);
        }
        let state = Arc::new(action::fold(&self.store.stream(action, &Stream::Action).await?));
        self.states.put(action, &state);
        Ok(state)
    }
}
