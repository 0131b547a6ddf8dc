//! The network side.
