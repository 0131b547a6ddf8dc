//! The programs of this workspace, built before the tests.

use super::skip;
use app::scans::{Apart, Reader};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// A built program of this workspace (`cargo xtask test` builds it before the tests), beside this test's own folder.
pub fn built(name: &str) -> Option<PathBuf> {
    let own = std::env::current_exe().unwrap();
    let path = own.parent().and_then(Path::parent).unwrap().join(name);
    if !path.is_file() {
        skip(&format!("{name} is not built: cargo build -p {name}"));
        return None;
    }
    Some(path)
}

/// Pictures are taken apart by the program, as when it serves.
pub fn reader() -> Reader {
    built("fieldaction").map_or(Reader::Here, |program| Reader::Apart(Arc::new(Apart::with(program))))
}
