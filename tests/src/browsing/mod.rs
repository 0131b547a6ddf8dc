//! Journeys in a real browser (Chromium), and the pictures of the documentation.
//!
//! `lab` answers on a telephone by keyboard alone, `european` the EU's form, `office` works at a desk, `writing` edits the
//! notice; every page they see is judged by axe-core
//! and may not scroll sideways. `window` is what both do with a browser, `lively` a story twelve days in. With
//! `FIELDACTION_PICTURES=1` the pictures in `docs/pictures` are taken anew; without it they only have to be there.

mod european;
mod evidence;
mod lab;
mod lively;
mod office;
mod papers;
mod window;
mod writing;

use std::path::{Path, PathBuf};

/// The environment variable that asks for new pictures.
const TAKE: &str = "FIELDACTION_PICTURES";
/// No picture of the documentation is larger.
const MOST_BYTES: u64 = 250_000;

/// Where a picture stands.
fn place(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/pictures").join(name)
}

/// Whether pictures are taken now.
fn taking() -> bool {
    std::env::var(TAKE).is_ok_and(|v| v == "1")
}

/// The picture is there, is a PNG, and is small enough to be read in a clone.
fn stands(name: &str) {
    let path = place(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}; take it with {TAKE}=1", path.display()));
    assert!(bytes.starts_with(b"\x89PNG"), "{name} is no PNG");
    assert!(bytes.len() as u64 <= MOST_BYTES, "{name} has {} bytes", bytes.len());
}
