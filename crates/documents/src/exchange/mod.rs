//! Machine-readable outputs, one folder each: what other programs read about a field action.
//!
//! Pure like every writer here: domain values in, bytes out, the same values give the same bytes.

pub mod csaf_vex;

/// The formats.
pub const ALL: &[&str] = &["csaf_vex"];
