//! Makes the plan. (Body follows.)
use super::{Options, Plan, SCHEMA};
use crate::profile::CheckProfile;

/// The plan of a profile.
#[must_use]
pub fn of(profile: &CheckProfile, options: &Options) -> Plan {
    Plan {
        schema: SCHEMA,
        profile: profile.id.clone(),
        options: *options,
        steps: Vec::new(),
        follow_ups: Vec::new(),
        forbidden: Vec::new(),
        limits: profile.limits,
        waits_seconds: 0,
    }
}
