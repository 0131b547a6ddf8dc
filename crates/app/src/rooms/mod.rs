//! What pages show: read models, computed from facts and views. They change nothing.

pub mod office;
pub mod portal;
