//! What a VNC server sends; none may panic.
#![no_main]

use bmc::wire::rfb;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(version) = rfb::version(bytes) {
        let _ = rfb::ours(version);
    }
    let _ = rfb::complete(bytes);
    let _ = rfb::read(bytes);
});
