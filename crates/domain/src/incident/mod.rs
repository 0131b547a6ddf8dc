//! Suspected intruder: a branch of its own. It opens a task of the highest weight and never settles an answer.
//!
//! Without effect on a patient it is no incident report (regulation facts 4.5), but other clocks may run at the
//! consignee: data protection (72 h) and network security (24 h). The portal says so without advising on law.

/// The steps the portal shows first, in large type, in this order. Text keys, not texts.
pub const FIRST_STEPS: [&str; 4] = ["intruder-unplug", "intruder-leave-on", "intruder-call", "intruder-note"];
