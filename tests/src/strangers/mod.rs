//! Do the judges tell the truth about real management controllers?
//!
//! Every test here asks a bed through the probe of `bmc`, exactly as fieldcheck does, and compares the verdicts with what
//! the bed is known to be, and with what other programs say of it. Nothing is logged into by us; where a test logs in, it
//! is `ipmitool` doing so, to show that our asking left the bed as it was.

mod evidence;
mod forbidden;
mod look;
mod matrix;
mod redfish;
mod sweep;

pub use look::{Looked, Question, profile};
