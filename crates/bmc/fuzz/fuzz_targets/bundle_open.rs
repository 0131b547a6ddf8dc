//! An evidence bundle as a file from anywhere.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = bmc::bundle::open(bytes);
});
