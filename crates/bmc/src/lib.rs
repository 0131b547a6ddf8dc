//! Does a server's baseboard management controller (BMC) really refuse strangers? Read-only questions, raw answers, pure
//! judges, signed evidence.
//!
//! The way of a check: a signed [`profile`] of the maker says which checks matter; the [`plan`] lists every request before
//! the first one is sent; the probe (feature `probe`, fieldcheck only) sends those and no others and keeps what came back as
//! [`observation`]s; the judges in [`checks`] turn observations into verdicts; a [`bundle`] signs all of it. The server opens
//! the bundle and judges the same bytes again with the same functions, so a forged verdict over true bytes is found.
//!
//! What never happens here: RAKP message 1, a password guess, a session activated, a console opened, any HTTP method but
//! GET. [`request::Request`] has no variant for them. Silence is never a pass.
//!
//! Callers: `fieldcheck` (asks, seals, shows), `app` (opens and judges again). Facts and clauses: `docs/formats/evidence.md`.

pub mod bundle;
pub mod checks;
pub mod identity;
pub mod observation;
pub mod plan;
#[cfg(feature = "probe")]
pub mod probe;
pub mod profile;
pub mod redfish;
pub mod request;
pub mod run;
pub mod verdict;
pub mod wire;

#[cfg(feature = "seal")]
pub use ledger::seal;
pub use observation::{Answer, Observation, Octets};
pub use profile::CheckProfile;
pub use request::Request;
pub use run::Run;
pub use verdict::{Judged, Outcome, Severity, Verdict};
