//! The code on paper, as bytes and as text: none may panic, and what is read is written back alike.
#![no_main]

use bmc::bundle::{stub_bytes, stub_text, unchecked_stub};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = unchecked_stub(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = stub_bytes(text).map(|bytes| unchecked_stub(&bytes));
    }
    if bytes.len() <= 1024 {
        assert_eq!(stub_bytes(&stub_text(bytes)).ok().as_deref(), Some(bytes));
    }
});
