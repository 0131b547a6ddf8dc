//! One BMC, everything of a plan. (Body follows.)
use super::{Chance, Clock, Collected, Credentials, Plan, Progress, Target};
use crate::profile::CheckProfile;

/// Asks one BMC everything of the plan and the declared follow-ups, after the self-test. Never fails: what could not be asked is
/// an observation too.
///
/// `credentials` are used only if the plan was made for them. Needs a tokio runtime with timers and input/output; single-threaded is enough.
pub async fn check(
    target: Target,
    plan: &Plan,
    profile: &CheckProfile,
    credentials: Option<&Credentials>,
    clock: Clock,
    chance: &mut Chance,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Collected {
    let _ = (target, plan, profile, credentials, clock, chance, progress);
    Collected::default()
}
