//! The walk over a reader's samples: of every `samples/<name>` the `<name>.json` beside it says what must come of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use rust_xlsxwriter::Workbook;
use serde_json::Value;
use std::path::Path;

/// Compares what is told of each sample of a reader with what its file says. `least`: so many samples there are, so that none
/// is passed over unseen.
pub(crate) fn compare(reader: &str, least: usize, told: impl Fn(&str, &[u8]) -> Value) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(reader).join("samples");
    let (mut seen, mut wrong) = (0, String::new());
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "json") {
            continue;
        }
        seen += 1;
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let is = told(&name, &std::fs::read(&path).unwrap());
        let expected = std::fs::read_to_string(path.with_extension("json")).unwrap_or_default();
        if serde_json::from_str::<Value>(&expected).ok().as_ref() != Some(&is) {
            wrong += &format!("\n=== {name}\n{}", serde_json::to_string_pretty(&is).unwrap());
        }
    }
    assert!(seen >= least, "samples are missing: {seen}");
    assert!(wrong.is_empty(), "{wrong}");
}

/// A workbook, built here because a binary sample cannot be read by a reviewer.
pub(crate) fn book(build: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    build(&mut book);
    book.save_to_buffer().unwrap()
}
